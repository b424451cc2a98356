import { type Change, changesBetween, linesOf } from './lines.ts';

const CONTEXT = 3;
const LONGEST_HEADING = 80;

/** The hunks of a change from one text to another, as `git diff` writes them. */
export function patchOf(old: string, young: string): string {
  const [from, to] = [linesOf(old), linesOf(young)];
  return hunksOf(changesBetween(from, to))
    .map((hunk) => hunkText(hunk, from, to))
    .join('')
    .replace(/\n$/, '');
}

/** Changes whose lines of context meet are in one hunk. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last !== undefined && change.from - (last.from + last.removed) <= 2 * CONTEXT) {
      hunks.at(-1)?.push(change);
    } else hunks.push([change]);
  }
  return hunks;
}

function hunkText(
  changes: readonly Change[],
  old: readonly string[],
  young: readonly string[],
): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined) return '';
  const start = Math.max(0, first.from - CONTEXT);
  const end = Math.min(old.length, last.from + last.removed + CONTEXT);
  const shift = first.to - first.from;
  const added = changes.reduce((sum, one) => sum + one.added - one.removed, 0);
  const heading = old
    .slice(0, start)
    .findLast((line) => /^[A-Za-z_$]/.test(line))
    ?.trimEnd()
    .slice(0, LONGEST_HEADING);
  const name = heading === undefined ? '' : ` ${heading}`;
  const all = (mark: string, lines: readonly string[]): string =>
    lines.map((line) => marked(mark, line)).join('');
  let text = `@@ -${range(start, end - start)} +${range(start + shift, end - start + added)} @@${name}\n`;
  let at = start;
  for (const { from, removed, to, added: count } of changes) {
    text += all(' ', old.slice(at, from));
    text += all('-', old.slice(from, from + removed));
    text += all('+', young.slice(to, to + count));
    at = from + removed;
  }
  return text + all(' ', old.slice(at, end));
}

/** A side without lines is named by the line before it. */
function range(start: number, count: number): string {
  const first = count === 0 ? start : start + 1;
  return count === 1 ? String(first) : `${first},${count}`;
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
