import { diffArrays } from 'diff';

/** Some lines of one text stand where some of another stood; both count from 0. */
export interface Change {
  readonly from: number;
  readonly removed: number;
  readonly to: number;
  readonly added: number;
}

/** The lines of a text, each with its line ending. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** What must change to make one text of another, from the top to the bottom. */
export function changesBetween(old: readonly string[], young: readonly string[]): Change[] {
  let first = 0;
  while (first < old.length && first < young.length && old[first] === young[first]) first += 1;
  let last = 0;
  const shorter = Math.min(old.length, young.length) - first;
  while (last < shorter && old.at(-1 - last) === young.at(-1 - last)) last += 1;
  const changes: Change[] = [];
  let from = first;
  let to = first;
  let open: { from: number; removed: number; to: number; added: number } | undefined;
  for (const part of diffArrays(
    old.slice(first, old.length - last),
    young.slice(first, young.length - last),
  )) {
    if (!part.added && !part.removed) {
      open = undefined;
      from += part.count;
      to += part.count;
      continue;
    }
    if (open === undefined) {
      open = { from, removed: 0, to, added: 0 };
      changes.push(open);
    }
    if (part.removed) {
      open.removed += part.count;
      from += part.count;
    } else {
      open.added += part.count;
      to += part.count;
    }
  }
  return slideDown(changes, old, young);
}

/**
 * Where lines were only added, or only removed, they can often be in several places: between
 * two alike lines, say. Like git, this takes the lowest.
 */
function slideDown(
  changes: readonly Change[],
  old: readonly string[],
  young: readonly string[],
): Change[] {
  const slid: Change[] = [];
  for (const change of [...changes].reverse()) {
    const next = slid.at(-1);
    const limit = next === undefined ? old.length : next.from;
    let { from, to } = change;
    const { removed, added } = change;
    const [text, start, count] = removed === 0 ? [young, to, added] : [old, from, removed];
    let by = 0;
    if (removed === 0 || added === 0) {
      while (from + removed + by < limit && text[start + by] === text[start + count + by]) by += 1;
    }
    from += by;
    to += by;
    if (next !== undefined && from + removed === next.from) {
      slid.pop();
      slid.push({ from, to, removed: removed + next.removed, added: added + next.added });
    } else slid.push({ from, to, removed, added });
  }
  return slid.reverse();
}
