import { append } from '../text/append.ts';
import type { Heading, List, ListEntry } from './list.ts';

/** A heading with entries, and the entries directly below it, in order. */
export interface SectionEntries {
  /** Absent for the text before the first heading. */
  readonly heading?: Heading;
  readonly entries: readonly ListEntry[];
}

/** The entries of a list by their sections; a heading that is an entry belongs to the one above it. */
export function entriesBySection({ sections, entries, categories }: List): SectionEntries[] {
  const isCategory = new Set(categories.map(({ heading }) => heading.range.start));
  const groups: { heading?: Heading; entries: ListEntry[] }[] = [];
  let owner: Heading | undefined;
  let at = 0;
  for (const { heading, range } of sections) {
    if (heading !== undefined && isCategory.has(heading.range.start)) owner = heading;
    const inside: ListEntry[] = [];
    for (; at < entries.length; at++) {
      const entry = entries[at];
      if (entry === undefined || entry.range.start >= range.end) break;
      inside.push(entry);
    }
    const [first] = inside;
    if (first === undefined) continue;
    const isPaper = first.unit === 'heading' && first.range.start === heading?.range.start;
    const holder = isPaper ? owner : heading;
    const last = groups.at(-1);
    if (isPaper && last !== undefined && last.heading === holder) append(last.entries, inside);
    else groups.push({ ...(holder === undefined ? {} : { heading: holder }), entries: inside });
  }
  return groups;
}
