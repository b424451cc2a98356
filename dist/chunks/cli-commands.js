import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  PARTS
} from "./features-adopt-parts.js";

// src/cli/commands.ts
var README = {
  name: "readme",
  value: "FILE",
  help: "The list. Default: README.md of the folder."
};
var BIB = {
  name: "bib",
  value: "FILE",
  multiple: true,
  help: "A bibliography; may be given several times. Default: those the README links to, or all .bib files beside it."
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
  help: "Where runs keep what they saw, so that later runs can confirm it."
};
var PRIVATE_HOSTS = {
  name: "allow-private-hosts",
  help: "Let links, and mirrors of registries, lie on this machine and its network."
};
var HELP = { name: "help", help: "Show this help." };
var PATH = {
  name: "PATH",
  required: false,
  help: "The folder of the list, or its README. Default: the working folder."
};
var COMMANDS = [
  {
    name: "check",
    summary: "Check a list and its bibliography.",
    argument: PATH,
    options: [
      README,
      BIB,
      NO_BIB,
      CONFIG,
      {
        name: "format",
        value: "FORMAT",
        choices: ["pretty", "json", "sarif", "markdown", "github"],
        help: "pretty (default), json, sarif, markdown or github."
      },
      {
        name: "severity",
        value: "SEVERITY",
        choices: ["error", "warning", "info"],
        help: "The mildest severity that makes the check fail: error (default), warning or info."
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
        help: "Leave out the findings that this file holds, and count them. Default: the one that the configuration names."
      },
      { name: "no-baseline", help: "Show the findings of the baseline, too." },
      {
        name: "update-baseline",
        help: "Write all findings to the baseline instead of reporting them."
      },
      { name: "stats", help: "Tell what the list holds, too: papers per category and year." },
      { name: "fix", help: "Apply the safe fixes, then report what is left." },
      { name: "fix-suggested", help: "Apply the suggested fixes too. Look at the result." },
      { name: "diff", help: "Show the fixes as a unified diff; nothing is written." },
      DEADLINE,
      HELP
    ]
  },
  {
    name: "init",
    summary: "Set a repository up, so that List Curator takes care of its list.",
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
    summary: "Put a list and its bibliography into form.",
    argument: PATH,
    options: [
      README,
      BIB,
      NO_BIB,
      CONFIG,
      {
        name: "check",
        help: "Say what would change (default). Exit status 1 when something would."
      },
      { name: "write", help: "Change the files." },
      { name: "diff", help: "Show the changes as a unified diff; nothing is written." },
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
    summary: "Write what a list and its bibliography hold.",
    argument: PATH,
    options: [
      README,
      { name: "no-readme", help: "Read a bibliography alone." },
      BIB,
      NO_BIB,
      CONFIG,
      {
        name: "format",
        value: "FORMAT",
        choices: ["json", "csv", "csl-json", "ris", "bibtex"],
        help: "json (default), csv, csl-json, ris or bibtex."
      },
      DEADLINE,
      HELP
    ]
  },
  {
    name: "links",
    summary: "Check that the links, DOIs and arXiv ids of a list lead somewhere.",
    argument: PATH,
    options: [
      README,
      BIB,
      NO_BIB,
      CONFIG,
      {
        name: "format",
        value: "FORMAT",
        choices: ["pretty", "json", "markdown"],
        help: "pretty (default), json or markdown."
      },
      STATE,
      { name: "now", help: "Confirm dead links in this run, by looking again after a pause." },
      {
        name: "shard",
        value: "I/N",
        help: "Check only the hosts of part I of N, for runs side by side."
      },
      { name: "fragments", help: "Check the place on the page, too (#part)." },
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
        help: "The longest that the run may take; what is left waits for the next. Default: none."
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
    options: [
      STATE,
      {
        name: "format",
        value: "FORMAT",
        choices: ["pretty", "json", "markdown"],
        help: "How to print the joined report: pretty (default), json or markdown."
      },
      HELP
    ]
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
      {
        name: "category",
        value: "NAME",
        help: 'The heading it goes under, or the path to it: "Imaging > Reports".'
      },
      {
        name: "key",
        value: "KEY",
        help: "Its citation key. Default: made of author and year like those of the .bib."
      },
      { name: "diff", help: "Show what would be written, and write nothing." },
      README,
      BIB,
      NO_BIB,
      CONFIG,
      PRIVATE_HOSTS,
      DEADLINE,
      HELP
    ]
  },
  {
    name: "sync",
    summary: "Give a list and its bibliography what only the other has.",
    argument: PATH,
    options: [
      README,
      BIB,
      NO_BIB,
      CONFIG,
      { name: "diff", help: "Show the changes as a unified diff (default); nothing is written." },
      { name: "write", help: "Change the files." },
      {
        name: "category",
        value: "NAME",
        help: 'The heading that new entries of the list go under, or the path to it: "Imaging > Reports".'
      },
      {
        name: "accept-suggestions",
        help: "Put new entries under categories that only their words suggest. Look at the result."
      },
      {
        name: "only",
        value: "SIDE",
        choices: ["list", "bib"],
        help: "Complete one side alone: list or bib."
      },
      {
        name: "look-up",
        help: "Ask the registries for new bib entries, by the DOIs, arXiv ids and PMIDs of the list."
      },
      { name: "keys", help: "Show the citation keys in the list, where it does not show them." },
      { name: "cache", value: "DIR", help: "Where looked-up papers are kept between runs." },
      PRIVATE_HOSTS,
      DEADLINE,
      HELP
    ]
  },
  {
    name: "lookup",
    summary: "Look a paper up in the scholarly registries.",
    argument: {
      name: "ID",
      required: true,
      help: "A DOI or short DOI, arXiv id, PMID, PMCID or ACL Anthology id, or the address of a page that carries one."
    },
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: ["bibtex", "json", "csl-json"],
        help: "bibtex (default), json or csl-json."
      },
      CONFIG,
      PRIVATE_HOSTS,
      HELP
    ]
  },
  {
    name: "rules",
    summary: "List the rules.",
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: ["pretty", "json"],
        help: "pretty (default) or json."
      },
      HELP
    ]
  },
  {
    name: "explain",
    summary: "Tell what a rule finds and why it matters.",
    argument: { name: "RULE", required: true, help: "The id of a rule, such as entry-abstract." },
    options: [HELP]
  }
];

export {
  COMMANDS
};
