import { createTwoFilesPatch } from 'diff';
import { type SourceFile, wholeText } from '../text/source-file.ts';
import { printable } from './terminal-text.ts';

const COLORS = [
  [/^(?:---|\+\+\+) /, '1'],
  [/^@@ /, '36'],
  [/^-/, '31'],
  [/^\+/, '32'],
] as const;

/**
 * The unified diff of a file, in the format of `git apply`, or with colors for a terminal.
 *
 * @param before absent for a new file.
 */
export function unifiedDiff(
  before: SourceFile | undefined,
  after: SourceFile,
  color: boolean,
): string {
  const patch = createTwoFilesPatch(
    before === undefined ? '/dev/null' : `a/${before.path}`,
    `b/${after.path}`,
    before === undefined ? '' : wholeText(before),
    wholeText(after),
    undefined,
    undefined,
    { context: 3 },
  ).replace(/^=+\n/, '');
  return color ? patch.split('\n').map(colored).join('\n') : patch;
}

function colored(line: string): string {
  const shown = printable(line);
  const [, code] = COLORS.find(([mark]) => mark.test(line)) ?? [];
  return code === undefined ? shown : `\u001b[${code}m${shown}\u001b[0m`;
}
