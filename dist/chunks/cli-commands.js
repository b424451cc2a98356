import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  PARTS
} from "./features-adopt-adoption.js";

// src/cli/options.ts
var README = {
  name: "readme",
  value: "FILE",
  help: "The list. Default: README.md of the folder."
};
var BIB = {
  name: "bib",
  value: "FILE",
  multiple: true,
  help: "A bibliography; may be given several times. Default: the .bib files that the README links to, or all beside it."
};
var NO_BIB = { name: "no-bib", help: "Read no bibliography." };
var CONFIG = {
  name: "config",
  value: "FILE",
  help: "The configuration. Default: .github/list-curator.yml of the folder, if there is one."
};
var DEADLINE = {
  name: "deadline",
  value: "SECONDS",
  help: "The longest that reading the list may take. Default: 60."
};
var STATE = {
  name: "state",
  value: "FILE",
  help: "Keep the results in this file, so that later runs can confirm them."
};
var PRIVATE_HOSTS = {
  name: "allow-private-hosts",
  help: "Allow links and registry mirrors on this machine and its network."
};
var CATEGORY = {
  name: "category",
  value: "NAME",
  help: 'The heading that new entries go under, or the path to it: "Imaging > Reports".'
};
var DIFF = {
  name: "diff",
  help: "Show the changes as a unified diff; nothing is written."
};
var HELP = { name: "help", help: "Show this help." };
var FILES = [README, BIB, NO_BIB, CONFIG];
function formatOption(first, ...others) {
  const last = others.at(-1);
  const shown = [`${first} (default)`, ...others.slice(0, -1)].join(", ");
  return {
    name: "format",
    value: "FORMAT",
    choices: [first, ...others],
    help: `${shown} or ${last}.`
  };
}
var PATH = {
  name: "PATH",
  required: false,
  help: "The folder of the list, or its README. Default: the working folder."
};

// src/cli/commands.ts
var COMMANDS = [
  {
    name: "check",
    summary: "Check a list and its bibliography.",
    argument: PATH,
    options: [
      ...FILES,
      formatOption("pretty", "json", "sarif", "markdown", "github"),
      {
        name: "severity",
        value: "SEVERITY",
        choices: ["error", "warning", "info"],
        help: "The lowest severity that makes the check fail: error (default), warning or info."
      },
      {
        name: "max-warnings",
        value: "NUMBER",
        help: "Fail when there are more warnings than this."
      },
      { name: "quiet", help: "Report errors only." },
      {
        name: "baseline",
        value: "FILE",
        help: "Hide the findings listed in this file, and count them. Default: the baseline of the configuration."
      },
      { name: "no-baseline", help: "Also show the findings of the baseline." },
      {
        name: "update-baseline",
        help: "Write all findings to the baseline instead of reporting them."
      },
      { name: "stats", help: "Also print statistics: papers per category and year." },
      { name: "fix", help: "Apply the safe fixes, then report what remains." },
      { name: "fix-suggested", help: "Also apply the suggested fixes. Review the result." },
      DIFF,
      DEADLINE,
      HELP
    ]
  },
  {
    name: "init",
    summary: "Set up a repository for List Curator.",
    argument: PATH,
    options: [
      { name: "yes", help: "Write the files without asking." },
      {
        name: "only",
        value: "PART",
        multiple: true,
        choices: PARTS,
        help: `${PARTS.slice(0, -1).join(", ")} or ${PARTS.at(-1)}; may be given several times. Default: all of them.`
      },
      {
        name: "action",
        value: "REFERENCE",
        help: "What workflows use: OWNER/NAME@COMMIT, with a full SHA. Default: the clone of List Curator that is running."
      },
      README,
      BIB,
      NO_BIB,
      DEADLINE,
      HELP
    ]
  },
  {
    name: "format",
    summary: "Apply the safe fixes to a list and its bibliography.",
    argument: PATH,
    options: [
      ...FILES,
      {
        name: "check",
        help: "List what would change (default). Exit status 1 when something would."
      },
      { name: "write", help: "Change the files." },
      DIFF,
      {
        name: "explain",
        help: "Print how each section of the list writes its entries; nothing is checked."
      },
      {
        name: "trace",
        value: "LINE",
        help: "Print how the entry at this line of the list was read; nothing is checked."
      },
      DEADLINE,
      HELP
    ]
  },
  {
    name: "export",
    summary: "Export a list and its bibliography.",
    argument: PATH,
    options: [
      README,
      { name: "no-readme", help: "Read a bibliography alone." },
      BIB,
      NO_BIB,
      CONFIG,
      formatOption("json", "csv", "csl-json", "ris", "bibtex"),
      DEADLINE,
      HELP
    ]
  },
  {
    name: "links",
    summary: "Check the links, DOIs and arXiv ids of a list.",
    argument: PATH,
    options: [
      ...FILES,
      formatOption("pretty", "json", "markdown"),
      STATE,
      { name: "now", help: "Confirm dead links in this run, by a second request after a pause." },
      {
        name: "shard",
        value: "I/N",
        help: "Check only the hosts of part I of N, for runs side by side."
      },
      { name: "fragments", help: "Also check fragments (#part)." },
      PRIVATE_HOSTS,
      {
        name: "timeout",
        value: "SECONDS",
        help: "The longest that one request may take. Default: 30."
      },
      {
        name: "concurrency",
        value: "NUMBER",
        help: "Requests at the same time, at most 2 of them to one host. Default: 200."
      },
      {
        name: "deadline",
        value: "SECONDS",
        help: "The longest that the run may take; the next run checks what remains. Default: none."
      },
      HELP
    ]
  },
  {
    name: "links merge",
    summary: "Join the states and reports of link checks that ran side by side.",
    argument: {
      name: "FILE",
      required: true,
      multiple: true,
      help: "States (of --state) or reports (of --format json)."
    },
    options: [STATE, formatOption("pretty", "json", "markdown"), HELP]
  },
  {
    name: "add",
    summary: "Add a paper to a list and its bibliography.",
    argument: {
      name: "ID",
      required: false,
      help: "The DOI, arXiv id, PMID or another identifier of the paper, which is looked up."
    },
    options: [
      {
        name: "bibtex",
        value: "FILE",
        help: "A file with the BibTeX entry of the paper, instead of ID."
      },
      CATEGORY,
      {
        name: "key",
        value: "KEY",
        help: "Its citation key. Default: built from author and year, in the style of the .bib."
      },
      DIFF,
      ...FILES,
      PRIVATE_HOSTS,
      DEADLINE,
      HELP
    ]
  },
  {
    name: "sync",
    summary: "Copy missing entries between a list and its bibliography.",
    argument: PATH,
    options: [
      ...FILES,
      DIFF,
      { name: "write", help: "Change the files." },
      CATEGORY,
      {
        name: "accept-suggestions",
        help: "Put new entries under categories that only their words suggest. Review the result."
      },
      {
        name: "only",
        value: "SIDE",
        choices: ["list", "bib"],
        help: "Complete only one side: list or bib."
      },
      {
        name: "look-up",
        help: "Look up new bib entries in the registries, by the DOIs, arXiv ids and PMIDs of the list."
      },
      { name: "keys", help: "Add citation keys to entries of the list that lack one." },
      { name: "cache", value: "DIR", help: "Where looked-up papers are kept between runs." },
      PRIVATE_HOSTS,
      DEADLINE,
      HELP
    ]
  },
  {
    name: "lookup",
    summary: "Look up a paper in the scholarly registries.",
    argument: {
      name: "ID",
      required: true,
      help: "A DOI or short DOI, arXiv id, PMID, PMCID or ACL Anthology id, or the address of a page that carries one."
    },
    options: [formatOption("bibtex", "json", "csl-json"), CONFIG, PRIVATE_HOSTS, HELP]
  },
  {
    name: "rules",
    summary: "List the rules.",
    options: [formatOption("pretty", "json"), HELP]
  },
  {
    name: "explain",
    summary: "Explain what a rule finds and why it matters.",
    argument: { name: "RULE", required: true, help: "The id of a rule, such as entry-abstract." },
    options: [HELP]
  }
];

export {
  COMMANDS
};
