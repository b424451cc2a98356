/** An option of a command, for the help and the parser. */
export interface OptionSpec {
  readonly name: string;
  /** The placeholder of its value in the help; absent for switches. */
  readonly value?: string;
  readonly multiple?: boolean;
  /** The allowed values. */
  readonly choices?: readonly string[];
  readonly help: string;
}

// Options that several commands share.
export const README: OptionSpec = {
  name: 'readme',
  value: 'FILE',
  help: 'The list. Default: README.md of the folder.',
};
export const BIB: OptionSpec = {
  name: 'bib',
  value: 'FILE',
  multiple: true,
  help: 'A bibliography; may be given several times. Default: the .bib files that the README links to, or all beside it.',
};
export const NO_BIB: OptionSpec = { name: 'no-bib', help: 'Read no bibliography.' };
export const CONFIG: OptionSpec = {
  name: 'config',
  value: 'FILE',
  help: 'The configuration. Default: .github/list-curator.yml of the folder, if there is one.',
};
export const DEADLINE: OptionSpec = {
  name: 'deadline',
  value: 'SECONDS',
  help: 'The longest that reading the list may take. Default: 60.',
};
export const STATE: OptionSpec = {
  name: 'state',
  value: 'FILE',
  help: 'Keep the results in this file, so that later runs can confirm them.',
};
export const PRIVATE_HOSTS: OptionSpec = {
  name: 'allow-private-hosts',
  help: 'Allow links and registry mirrors on this machine and its network.',
};
export const CATEGORY: OptionSpec = {
  name: 'category',
  value: 'NAME',
  help: 'The heading that new entries go under, or the path to it: "Imaging > Reports".',
};
export const DIFF: OptionSpec = {
  name: 'diff',
  help: 'Show the changes as a unified diff; nothing is written.',
};
export const HELP: OptionSpec = { name: 'help', help: 'Show this help.' };
/** Which files belong to the list. */
export const FILES: readonly OptionSpec[] = [README, BIB, NO_BIB, CONFIG];
/** The first format is the default. */
export function formatOption(first: string, ...others: string[]): OptionSpec {
  const last = others.at(-1);
  const shown = [`${first} (default)`, ...others.slice(0, -1)].join(', ');
  return {
    name: 'format',
    value: 'FORMAT',
    choices: [first, ...others],
    help: `${shown} or ${last}.`,
  };
}
export const PATH = {
  name: 'PATH',
  required: false,
  help: 'The folder of the list, or its README. Default: the working folder.',
};
