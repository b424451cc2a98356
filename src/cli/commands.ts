import { PARTS } from '../features/adopt/parts.ts';

/** An option of a command, as help shows it and the parser reads it. */
export interface OptionSpec {
  readonly name: string;
  /** What stands for its value in help; absent for switches. */
  readonly value?: string;
  readonly multiple?: boolean;
  /** The only values it may have. */
  readonly choices?: readonly string[];
  readonly help: string;
}

/** A command of the CLI. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  readonly argument?: {
    readonly name: string;
    readonly required: boolean;
    readonly multiple?: boolean;
    readonly help: string;
  };
  readonly options: readonly OptionSpec[];
}

const README: OptionSpec = {
  name: 'readme',
  value: 'FILE',
  help: 'The list. Default: README.md of the folder.',
};
const BIB: OptionSpec = {
  name: 'bib',
  value: 'FILE',
  multiple: true,
  help: 'A bibliography; may be given several times. Default: the .bib files that the README links to, or all beside it.',
};
const NO_BIB: OptionSpec = { name: 'no-bib', help: 'Read no bibliography.' };
const CONFIG: OptionSpec = {
  name: 'config',
  value: 'FILE',
  help: 'The configuration. Default: .github/list-curator.yml of the folder, if there is one.',
};
const DEADLINE: OptionSpec = {
  name: 'deadline',
  value: 'SECONDS',
  help: 'The longest that reading the list may take. Default: 60.',
};
const STATE: OptionSpec = {
  name: 'state',
  value: 'FILE',
  help: 'Keep the results in this file, so that later runs can confirm them.',
};
const PRIVATE_HOSTS: OptionSpec = {
  name: 'allow-private-hosts',
  help: 'Allow links and registry mirrors on this machine and its network.',
};
const HELP: OptionSpec = { name: 'help', help: 'Show this help.' };
const PATH = {
  name: 'PATH',
  required: false,
  help: 'The folder of the list, or its README. Default: the working folder.',
};

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'check',
    summary: 'Check a list and its bibliography.',
    argument: PATH,
    options: [
      README,
      BIB,
      NO_BIB,
      CONFIG,
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['pretty', 'json', 'sarif', 'markdown', 'github'],
        help: 'pretty (default), json, sarif, markdown or github.',
      },
      {
        name: 'severity',
        value: 'SEVERITY',
        choices: ['error', 'warning', 'info'],
        help: 'The lowest severity that makes the check fail: error (default), warning or info.',
      },
      {
        name: 'max-warnings',
        value: 'NUMBER',
        help: 'Fail when there are more warnings than this.',
      },
      { name: 'quiet', help: 'Report errors only.' },
      {
        name: 'baseline',
        value: 'FILE',
        help: 'Hide the findings listed in this file, and count them. Default: the baseline of the configuration.',
      },
      { name: 'no-baseline', help: 'Also show the findings of the baseline.' },
      {
        name: 'update-baseline',
        help: 'Write all findings to the baseline instead of reporting them.',
      },
      { name: 'stats', help: 'Also print statistics: papers per category and year.' },
      { name: 'fix', help: 'Apply the safe fixes, then report what remains.' },
      { name: 'fix-suggested', help: 'Also apply the suggested fixes. Review the result.' },
      { name: 'diff', help: 'Show the fixes as a unified diff; nothing is written.' },
      DEADLINE,
      HELP,
    ],
  },
  {
    name: 'init',
    summary: 'Set up a repository for List Curator.',
    argument: PATH,
    options: [
      { name: 'yes', help: 'Write the files without asking.' },
      {
        name: 'only',
        value: 'PART',
        multiple: true,
        choices: PARTS,
        help: `${PARTS.slice(0, -1).join(', ')} or ${PARTS.at(-1)}; may be given several times. Default: all of them.`,
      },
      {
        name: 'action',
        value: 'REFERENCE',
        help: 'What workflows use: OWNER/NAME@COMMIT, with a full SHA. Default: the clone of List Curator that is running.',
      },
      README,
      BIB,
      NO_BIB,
      DEADLINE,
      HELP,
    ],
  },
  {
    name: 'format',
    summary: 'Apply the safe fixes to a list and its bibliography.',
    argument: PATH,
    options: [
      README,
      BIB,
      NO_BIB,
      CONFIG,
      {
        name: 'check',
        help: 'List what would change (default). Exit status 1 when something would.',
      },
      { name: 'write', help: 'Change the files.' },
      { name: 'diff', help: 'Show the changes as a unified diff; nothing is written.' },
      {
        name: 'explain',
        help: 'Print how each section of the list writes its entries; nothing is checked.',
      },
      {
        name: 'trace',
        value: 'LINE',
        help: 'Print how the entry at this line of the list was read; nothing is checked.',
      },
      DEADLINE,
      HELP,
    ],
  },
  {
    name: 'export',
    summary: 'Export a list and its bibliography.',
    argument: PATH,
    options: [
      README,
      { name: 'no-readme', help: 'Read a bibliography alone.' },
      BIB,
      NO_BIB,
      CONFIG,
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['json', 'csv', 'csl-json', 'ris', 'bibtex'],
        help: 'json (default), csv, csl-json, ris or bibtex.',
      },
      DEADLINE,
      HELP,
    ],
  },
  {
    name: 'links',
    summary: 'Check the links, DOIs and arXiv ids of a list.',
    argument: PATH,
    options: [
      README,
      BIB,
      NO_BIB,
      CONFIG,
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['pretty', 'json', 'markdown'],
        help: 'pretty (default), json or markdown.',
      },
      STATE,
      { name: 'now', help: 'Confirm dead links in this run, by a second request after a pause.' },
      {
        name: 'shard',
        value: 'I/N',
        help: 'Check only the hosts of part I of N, for runs side by side.',
      },
      { name: 'fragments', help: 'Also check fragments (#part).' },
      PRIVATE_HOSTS,
      {
        name: 'timeout',
        value: 'SECONDS',
        help: 'The longest that one request may take. Default: 30.',
      },
      {
        name: 'concurrency',
        value: 'NUMBER',
        help: 'Requests at the same time, at most 2 of them to one host. Default: 200.',
      },
      {
        name: 'deadline',
        value: 'SECONDS',
        help: 'The longest that the run may take; the next run checks what remains. Default: none.',
      },
      HELP,
    ],
  },
  {
    name: 'links merge',
    summary: 'Join the states and reports of link checks that ran side by side.',
    argument: {
      name: 'FILE',
      required: true,
      multiple: true,
      help: 'States (of --state) or reports (of --format json).',
    },
    options: [
      STATE,
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['pretty', 'json', 'markdown'],
        help: 'How to print the joined report: pretty (default), json or markdown.',
      },
      HELP,
    ],
  },
  {
    name: 'add',
    summary: 'Add a paper to a list and its bibliography.',
    argument: {
      name: 'ID',
      required: false,
      help: 'The DOI, arXiv id, PMID or another identifier of the paper, which is looked up.',
    },
    options: [
      {
        name: 'bibtex',
        value: 'FILE',
        help: 'A file with the BibTeX entry of the paper, instead of ID.',
      },
      {
        name: 'category',
        value: 'NAME',
        help: 'The heading it goes under, or the path to it: "Imaging > Reports".',
      },
      {
        name: 'key',
        value: 'KEY',
        help: 'Its citation key. Default: built from author and year, in the style of the .bib.',
      },
      { name: 'diff', help: 'Show the changes as a unified diff; nothing is written.' },
      README,
      BIB,
      NO_BIB,
      CONFIG,
      PRIVATE_HOSTS,
      DEADLINE,
      HELP,
    ],
  },
  {
    name: 'sync',
    summary: 'Copy missing entries between a list and its bibliography.',
    argument: PATH,
    options: [
      README,
      BIB,
      NO_BIB,
      CONFIG,
      { name: 'diff', help: 'Show the changes as a unified diff (default); nothing is written.' },
      { name: 'write', help: 'Change the files.' },
      {
        name: 'category',
        value: 'NAME',
        help: 'The heading that new entries of the list go under, or the path to it: "Imaging > Reports".',
      },
      {
        name: 'accept-suggestions',
        help: 'Put new entries under categories that only their words suggest. Review the result.',
      },
      {
        name: 'only',
        value: 'SIDE',
        choices: ['list', 'bib'],
        help: 'Complete only one side: list or bib.',
      },
      {
        name: 'look-up',
        help: 'Look up new bib entries in the registries, by the DOIs, arXiv ids and PMIDs of the list.',
      },
      { name: 'keys', help: 'Add citation keys to entries of the list that lack one.' },
      { name: 'cache', value: 'DIR', help: 'Where looked-up papers are kept between runs.' },
      PRIVATE_HOSTS,
      DEADLINE,
      HELP,
    ],
  },
  {
    name: 'lookup',
    summary: 'Look up a paper in the scholarly registries.',
    argument: {
      name: 'ID',
      required: true,
      help: 'A DOI or short DOI, arXiv id, PMID, PMCID or ACL Anthology id, or the address of a page that carries one.',
    },
    options: [
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['bibtex', 'json', 'csl-json'],
        help: 'bibtex (default), json or csl-json.',
      },
      CONFIG,
      PRIVATE_HOSTS,
      HELP,
    ],
  },
  {
    name: 'rules',
    summary: 'List the rules.',
    options: [
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['pretty', 'json'],
        help: 'pretty (default) or json.',
      },
      HELP,
    ],
  },
  {
    name: 'explain',
    summary: 'Explain what a rule finds and why it matters.',
    argument: { name: 'RULE', required: true, help: 'The id of a rule, such as entry-abstract.' },
    options: [HELP],
  },
];
