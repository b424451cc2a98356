import type { BibField } from '../bibtex/bibliography.ts';
import type { Pair } from '../catalog/catalog.ts';
import type { Abstract, List, ListEntry } from '../markdown/list.ts';
import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import { similarity } from '../text/similarity.ts';
import { quote } from './naming.ts';
import type { Problem, Rule } from './rule.ts';
import { type Word, type WordDifference, wordDifference } from './word-difference.ts';

/** Marks that `bib-markup` finds; they do not make the words differ. */
const MARKUP = /<\/?[a-z][^<>]*>/gi;
/** Below this, the two texts are not one text with a slip in it. */
const SAME_TEXT = 0.6;

/** README and .bib give the same abstract. */
export const entryAbstractMatch: Rule = {
  id: 'entry-abstract-match',
  severity: 'warning',
  fix: 'none',
  summary: 'The abstract in the list says the same words as the one in the bibliography.',
  why: 'Where the two differ, one was copied wrongly, cut short, or belongs to another paper.',
  *check({ catalog }) {
    const { list } = catalog;
    if (list === undefined) return;
    for (const pair of catalog.pairs) {
      const { abstract } = pair.entry;
      const field = pair.bibEntry.fields.get('abstract');
      if (abstract === undefined || field === undefined) continue;
      if (fold(abstract.text) === '' || fold(field.value) === '') continue;
      const difference = wordDifference(abstract.text, field.value.replace(MARKUP, ' '));
      if (difference !== undefined) yield describe(list, pair, abstract, field, difference);
    }
  },
};

function describe(
  list: List,
  pair: Pair,
  abstract: Abstract,
  field: BibField,
  difference: WordDifference,
): Problem {
  const other = difference.atStart ? otherPaper(list, pair.entry, difference.left) : undefined;
  const file = pair.bibliography.source;
  return {
    message: wording(pair, abstract, field, difference, other),
    at: {
      file: list.source,
      range: locate(list.source.text, abstract.range, difference),
    },
    entry: pair.entry,
    content: difference.left.map(({ folded }) => folded).join(' '),
    related: [
      { file, range: field.node.range, message: 'the abstract in the bibliography' },
      ...(other === undefined
        ? []
        : [{ file: list.source, range: other.titleRange, message: 'the paper with that name' }]),
    ],
  };
}

function wording(
  pair: Pair,
  abstract: Abstract,
  field: BibField,
  { left, right, atStart, atEnd, shared }: WordDifference,
  other: ListEntry | undefined,
): string {
  const inBib = `that of ${pair.bibEntry.key} in the bibliography`;
  if (other !== undefined) {
    return `The abstract begins with "${phrase(left)}", the name of another paper of the list; ${inBib} does not. Remove it.`;
  }
  if (shared < SAME_TEXT && similarity(fold(abstract.text), fold(field.value)) < SAME_TEXT) {
    return `The abstract is another text than ${inBib}. Copy the right one over the other.`;
  }
  const where = atStart ? ' at its beginning' : atEnd ? ' at its end' : '';
  if (right.length === 0) {
    return `The abstract has ${phrase(left, true)}${where}, which ${inBib} has not. Bring the two in line.`;
  }
  if (left.length === 0) {
    return `The abstract lacks ${phrase(right, true)}${where}, which ${inBib} has. Bring the two in line.`;
  }
  return `The abstract has ${phrase(left, true)} where ${inBib} has ${phrase(right, true)}. Bring the two in line.`;
}

/** Words of a difference that are shown before it is cut. */
const SHOWN = 12;

function phrase(words: readonly Word[], quoted = false): string {
  const shown = words
    .slice(0, SHOWN)
    .map(({ text }) => text)
    .join(' ');
  const text = words.length > SHOWN ? `${shown} …` : shown;
  return quoted ? quote(text) : text;
}

/** The paper whose short name, the words before its title's colon, an abstract begins with. */
function otherPaper(list: List, entry: ListEntry, extra: readonly Word[]): ListEntry | undefined {
  if (extra.length === 0) return undefined;
  const name = extra.map(({ folded }) => folded).join(' ');
  return list.entries.find(
    (other) =>
      other !== entry &&
      other.title.includes(':') &&
      fold(other.title.split(':')[0] ?? '') === name,
  );
}

/** The place of the differing words in the README; the whole abstract when they are not found. */
function locate(text: string, range: Range, { left, atStart }: WordDifference): Range {
  const [first] = left;
  const last = left.at(-1);
  const source = text.slice(range.start, range.end);
  if (first === undefined || last === undefined) {
    return atStart ? { start: range.start, end: range.start } : range;
  }
  // Markdown marks only add characters, so the words stand at or after their place in the plain text.
  const start = source.indexOf(first.text, Math.min(first.start, source.length));
  const end = start < 0 ? -1 : source.indexOf(last.text, start + (last.start - first.start));
  if (start < 0 || end < 0) return range;
  return { start: range.start + start, end: range.start + end + last.text.length };
}
