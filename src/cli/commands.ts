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
  readonly argument?: { readonly name: string; readonly required: boolean; readonly help: string };
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
  help: 'A bibliography; may be given several times. Default: those the README links to, or all .bib files beside it.',
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
        help: 'The mildest severity that makes the check fail: error (default), warning or info.',
      },
      {
        name: 'max-warnings',
        value: 'NUMBER',
        help: 'Fail when there are more warnings than this.',
      },
      { name: 'quiet', help: 'Report errors only.' },
      { name: 'fix', help: 'Apply the safe fixes, then report what is left.' },
      { name: 'fix-suggested', help: 'Apply the suggested fixes too. Look at the result.' },
      { name: 'diff', help: 'Show the fixes as a unified diff; nothing is written.' },
      DEADLINE,
      HELP,
    ],
  },
  {
    name: 'format',
    summary: 'Put a list and its bibliography into form.',
    argument: PATH,
    options: [
      README,
      BIB,
      NO_BIB,
      CONFIG,
      {
        name: 'check',
        help: 'Say what would change (default). Exit status 1 when something would.',
      },
      { name: 'write', help: 'Change the files.' },
      { name: 'diff', help: 'Show the changes as a unified diff; nothing is written.' },
      DEADLINE,
      HELP,
    ],
  },
  {
    name: 'export',
    summary: 'Write what a list and its bibliography hold.',
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
        choices: ['json', 'csv', 'csl-json', 'bibtex'],
        help: 'json (default), csv, csl-json or bibtex.',
      },
      DEADLINE,
      HELP,
    ],
  },
  {
    name: 'add',
    summary: 'Add a paper to a list and its bibliography.',
    options: [
      {
        name: 'bibtex',
        value: 'FILE',
        help: 'A file with the BibTeX entry of the paper.',
      },
      {
        name: 'category',
        value: 'NAME',
        help: 'The heading it goes under, or the path to it: "Imaging > Reports".',
      },
      {
        name: 'key',
        value: 'KEY',
        help: 'Its citation key. Default: made of author and year like those of the .bib.',
      },
      { name: 'diff', help: 'Show what would be written, and write nothing.' },
      README,
      BIB,
      NO_BIB,
      CONFIG,
      DEADLINE,
      HELP,
    ],
  },
  {
    name: 'explain',
    summary: 'Tell what a rule finds and why it matters.',
    argument: { name: 'RULE', required: true, help: 'The id of a rule, such as entry-abstract.' },
    options: [HELP],
  },
];
