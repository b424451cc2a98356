import { type BibEntry, sortableBibEntry } from '../bibtex/bibliography.ts';
import { compact } from '../text/json.ts';
import { compareRanks, type Order, rankIn, type Sortable } from '../text/order.ts';
import type { Rule } from './rule.ts';
import { nameBibEntry } from './support/naming.ts';
import {
  type Movable,
  misplacedIn,
  orderProblems,
  reorderEdits,
  runsInOrder,
} from './support/reorder.ts';

/** The bib entries are in the configured order. */
export const bibOrder: Rule = {
  id: 'bib-order',
  severity: 'warning',
  fix: 'safe',
  summary: 'The bib entries are in order, if the configuration sets one.',
  why: 'In a sorted file an entry is found at once, and two people who add one seldom touch the same lines.',
  options: ['bib-order'],
  create: ({ settings: { bibOrder: order } }) => ({
    onBibliography({ source, entries }) {
      if (order === undefined) return undefined;
      const parents = ranksOfParents(entries, order);
      const items = entries.map(
        (item): Movable<BibEntry> => ({
          item,
          range: { start: item.range.start, end: endOfRemark(source.text, item.range.end) },
          by: parents.get(item.key.toLowerCase()) ?? sortableBibEntry(item),
        }),
      );
      const runs = runsInOrder(source.text, items, order);
      const isMovable = canMove(entries);
      return runs.flatMap((run) => {
        const edits = isMovable ? reorderEdits(source.text, run) : [];
        return orderProblems(misplacedIn(run, order), order, {
          where: 'The bib entries',
          group: 'all',
          name: nameBibEntry,
          range: ({ keyRange }) => keyRange,
          edits,
        });
      });
    },
  }),
};

/** Behind the remark on the last line of an entry, which is about this entry: `} % to be checked`. */
function endOfRemark(text: string, end: number): number {
  const [line = ''] = /^.*/.exec(text.slice(end, end + LONGEST_REMARK)) ?? [];
  const isRemark = line.trim() !== '' && !line.includes('@') && line.length < LONGEST_REMARK;
  return isRemark ? end + line.trimEnd().length : end;
}

/** Longer lines are no remarks (characters). */
const LONGEST_REMARK = 1000;

/**
 * BibTeX stops at a bad cross reference where the entry that others refer to comes before them, so
 * that such an entry belongs after the last of them, whatever its own name ("BibTeXing", section 2).
 */
function ranksOfParents(entries: readonly BibEntry[], order: Order): ReadonlyMap<string, Sortable> {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const ranks = new Map<string, Sortable>();
  for (const child of entries) {
    const key = child.fields.get('crossref')?.value.toLowerCase() ?? '';
    const parent = byKey.get(key);
    if (parent === undefined || parent === child) continue;
    const own = ranks.get(key) ?? sortableBibEntry(parent);
    const last = sortableBibEntry(child);
    if (compareRanks(order, rankIn(order, own), rankIn(order, last)) <= 0) {
      ranks.set(key, order.endsWith('descending') ? last : after(last));
    }
  }
  return ranks;
}

/** Right after another one in the alphabet. */
function after({ key, title, ...rest }: Sortable): Sortable {
  const behind = (name?: string) => (name === undefined ? undefined : `${name}\uffff`);
  return compact({ ...rest, key: behind(key), title: behind(title) });
}

/**
 * BibTeX wants an entry before the one that it inherits from; and of repeated keys the first one
 * counts, and links to their lines could not be distinguished.
 */
function canMove(entries: readonly BibEntry[]): boolean {
  const keys = new Set(entries.map(({ key }) => key.toLowerCase()));
  const inherits = entries.some(({ fields }) => fields.has('crossref') || fields.has('xdata'));
  return keys.size === entries.length && !inherits;
}
