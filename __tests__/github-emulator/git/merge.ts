import { type Change, changesBetween, linesOf } from './lines.ts';

/** What two changes of one text give together; nothing where they meet and are not the same. */
export function mergeTexts(base: string, ours: string, theirs: string): string | undefined {
  const lines = { base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) };
  const open = {
    ours: changesBetween(lines.base, lines.ours),
    theirs: changesBetween(lines.base, lines.theirs),
  };
  let merged = '';
  let at = 0;
  for (;;) {
    const [mine, other] = [open.ours[0], open.theirs[0]];
    if (mine === undefined && other === undefined) break;
    const side = other === undefined || (mine && mine.from <= other.from) ? 'ours' : 'theirs';
    const first = (side === 'ours' ? mine : other) as Change;
    const second = side === 'ours' ? other : mine;
    merged += lines.base.slice(at, first.from).join('');
    at = first.from + first.removed;
    if (second === undefined || second.from > at) {
      merged += textOf(lines[side], first);
      open[side].shift();
      continue;
    }
    // Both change the same lines, or lines beside each other.
    const same =
      second.from === first.from &&
      second.removed === first.removed &&
      textOf(lines.ours, mine) === textOf(lines.theirs, other);
    if (!same) return undefined;
    merged += textOf(lines.ours, mine);
    open.ours.shift();
    open.theirs.shift();
  }
  return merged + lines.base.slice(at).join('');
}

function textOf(lines: readonly string[], change: Change | undefined): string {
  return change === undefined ? '' : lines.slice(change.to, change.to + change.added).join('');
}
