import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  PARTS
} from "./features-adopt-adoption.js";
import {
  compact
} from "./text-json.js";

// src/cli/commands.ts
function option(usage, help, more = {}) {
  const [name = "", value] = usage.split(" ");
  return compact({ name, value, help, ...more });
}
function formatOption(first, ...others) {
  const shown = [`${first} (default)`, ...others.slice(0, -1)].join(", ");
  return option("format FORMAT", `${shown} or ${others.at(-1)}.`, { choices: [first, ...others] });
}
var PATH = {
  name: "PATH",
  required: false,
  help: "The folder of the list, or its README. Default: the working folder."
};
var README = option("readme FILE", "The list. Default: README.md of the folder.");
var BIB = option(
  "bib FILE",
  "A bibliography; may be given several times. Default: the .bib files that the README links to, or all in its folder.",
  { multiple: true }
);
var NO_BIB = option("no-bib", "Read no bibliography.");
var CONFIG = option(
  "config FILE",
  "The configuration. Default: .github/list-curator.yml of the folder, if there is one."
);
var FILES = [README, BIB, NO_BIB, CONFIG];
var DEADLINE = option(
  "deadline SECONDS",
  "About the longest that a check may take. Default: 60."
);
var STATE = option(
  "state FILE",
  "Keep the results in this file, so that later runs can confirm them."
);
var PRIVATE_HOSTS = option(
  "allow-private-hosts",
  "Allow links and registry mirrors on this machine and its network."
);
var CATEGORY = option(
  "category NAME",
  'The heading that new entries go under, or the path to it: "Imaging > Reports".'
);
var DIFF = option("diff", "Show the changes as a unified diff; nothing is written.");
var WRITE = option("write", "Change the files.");
var HELP = option("help", "Show this help.");
var COMMANDS = [
  {
    name: "check",
    summary: "Check a list and its bibliography.",
    argument: PATH,
    options: [
      ...FILES,
      formatOption("pretty", "json", "sarif", "markdown", "github"),
      option(
        "severity SEVERITY",
        "The lowest severity that makes the check fail: error (default), warning or info.",
        { choices: ["error", "warning", "info"] }
      ),
      option("max-warnings NUMBER", "Fail when there are more warnings than this."),
      option("quiet", "Report only errors and what makes the check fail."),
      option(
        "baseline FILE",
        "Hide the findings listed in this file, and count them. Default: the baseline of the configuration."
      ),
      option("no-baseline", "Also show the findings of the baseline."),
      option("update-baseline", "Write all findings to the baseline instead of reporting them."),
      option("stats", "Also print statistics: papers per category and year."),
      option("fix", "Apply the safe fixes, then report what remains."),
      option("fix-suggested", "Also apply the suggested fixes. Review the result."),
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
      option("yes", "Write the files without asking."),
      option(
        "only PART",
        `${PARTS.slice(0, -1).join(", ")} or ${PARTS.at(-1)}; may be given several times. Default: all of them.`,
        { multiple: true, choices: PARTS }
      ),
      option(
        "action REFERENCE",
        "What workflows use: OWNER/NAME@COMMIT, with a full SHA. Default: the clone of List Curator that is running."
      ),
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
      option("check", "List what would change (default). Exit status 1 when something would."),
      WRITE,
      DIFF,
      option(
        "explain",
        "Print how each section of the list writes its entries; nothing is checked."
      ),
      option(
        "trace LINE",
        "Print how the entry at this line of the list was read; nothing is checked."
      ),
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
      option("no-readme", "Read only the bibliography."),
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
      option("now", "Confirm dead links in this run, by further requests after pauses."),
      option("shard I/N", "Check only the hosts of part I of N, for parallel runs."),
      option("fragments", "Also check fragments (#part)."),
      PRIVATE_HOSTS,
      option("timeout SECONDS", "The longest that one request may take. Default: 30."),
      option(
        "concurrency NUMBER",
        "Requests at the same time, at most 2 of them to one host. Default: 200."
      ),
      option(
        "deadline SECONDS",
        "The longest that the run may take; the next run checks what remains. Default: none."
      ),
      HELP
    ]
  },
  {
    name: "links merge",
    summary: "Join the states and reports of parallel link checks.",
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
      option("bibtex FILE", "A file with the BibTeX entry of the paper, instead of ID."),
      CATEGORY,
      option(
        "key KEY",
        "Its citation key. Default: built from author and year, in the style of the .bib."
      ),
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
      WRITE,
      CATEGORY,
      option(
        "accept-suggestions",
        "Put new entries under categories that only their words suggest. Review the result."
      ),
      option("only SIDE", "Complete only one side: list or bib.", { choices: ["list", "bib"] }),
      option(
        "look-up",
        "Look up new bib entries in the registries, by the DOIs, arXiv ids and PMIDs of the list."
      ),
      option("keys", "Add citation keys to entries of the list that lack one."),
      option("cache DIR", "Where looked-up papers are kept between runs."),
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
      help: "A DOI or short DOI, arXiv id, PMID, PMCID or ACL Anthology id, or the address of a page that contains one."
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
