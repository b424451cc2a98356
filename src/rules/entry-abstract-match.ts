import type { BibField } from '../bibtex/bibliography.ts';
import type { Pair } from '../catalog/catalog.ts';
import type { Abstract, List, ListEntry } from '../list/list.ts';
import { fold, foldsToNothing } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import { similarity } from '../text/similarity.ts';
import type { Problem, Rule } from './rule.ts';
import { gluedBullets } from './support/glued-bullets.ts';
import { styleHabit } from './support/habit.ts';
import { fieldSpot, quote } from './support/naming.ts';
import { type Word, type WordDifference, wordDifference } from './support/word-difference.ts';

/** Below this, the two texts are not one text with a slip in it. */
const SAME_TEXT = 0.6;
/** The share of its words from which on a text is a part of another; unrelated ones share half. */
const PART = 0.85;
/** More abstracts, if nearly all differ, are the list's habit. */
const FEW = 5;
/** README and .bib have the same abstract. */
export const entryAbstractMatch: Rule = {
  id: 'entry-abstract-match',
  severity: 'warning',
  fix: 'none',
  summary: 'The abstract in the list has the same words as the one in the bibliography.',
  why: 'If the two differ, one was copied wrongly, was cut short, or belongs to another paper.',
  afterAddition: 'on-pairs',
  create: ({ catalog }) => ({
    onList(list) {
      const glued = gluedBullets(list);
      // A bullet without its space takes a whole entry into the abstract above.
      const isWhole = ({ abstract: { range } }: ComparedAbstracts): boolean =>
        !glued.some(({ start }) => range.start < start && start < range.end);
      const compared = catalog.pairs
        .flatMap((pair) => comparedAbstracts(pair) ?? [])
        .filter(isWhole);
      const named = papersByShortName(list);
      const habit = styleHabit(
        () => compared.length,
        (many, all) =>
          `${many} of ${all} abstracts differ from those in the bibliography. Make them match, or turn the rule off if the list words its own.`,
        'all',
        FEW,
      );
      return compared.flatMap((one) => {
        const problem = mismatch(list, one, named);
        return problem === undefined ? [] : [{ ...problem, habit }];
      });
    },
  }),
};

/** A list entry and its bib entry that both have an abstract. */
interface ComparedAbstracts {
  readonly pair: Pair;
  readonly abstract: Abstract;
  readonly field: BibField;
}

function comparedAbstracts(pair: Pair): ComparedAbstracts | undefined {
  const { abstract } = pair.entry;
  const field = pair.bibEntry.fields.get('abstract');
  if (abstract === undefined || field === undefined) return undefined;
  const isEmpty = foldsToNothing(abstract.text) || foldsToNothing(field.value);
  return isEmpty ? undefined : { pair, abstract, field };
}

function mismatch(
  list: List,
  compared: ComparedAbstracts,
  named: ReadonlyMap<string, ListEntry>,
): Problem | undefined {
  const { pair, abstract, field } = compared;
  // Marks are for bib-markup to find; they do not make the words differ.
  const difference = wordDifference(abstract.text, field.value);
  if (difference === undefined) return undefined;
  const other = otherPaper(named, pair.entry, difference);
  return {
    message: wording(compared, difference, other),
    range: locate(list.source.text, abstract.range, difference),
    entry: pair.entry,
    content: difference.left.map(({ folded }) => folded).join(' '),
    related: [
      fieldSpot(pair, field, 'abstract'),
      ...(other === undefined
        ? []
        : [{ range: other.titleRange, message: 'the paper with that name' }]),
    ],
  };
}

function wording(
  { pair, abstract, field }: ComparedAbstracts,
  { left, right, atStart, atEnd, shared }: WordDifference,
  other: ListEntry | undefined,
): string {
  const inBib = `the bib entry ${quote(pair.bibEntry.key)}`;
  if (other !== undefined) {
    return `The abstract begins with "${phrase(left)}", the name of another paper of the list, which ${inBib} does not have. Remove it.`;
  }
  const where = atStart ? ' at its beginning' : atEnd ? ' at its end' : '';
  if (right.length === 0) {
    return `The abstract has ${phrase(left, true)}${where} that ${inBib} does not have. Make the two match.`;
  }
  if (left.length === 0) {
    return `The abstract lacks ${phrase(right, true)}${where}, which ${inBib} has. Make the two match.`;
  }
  if (shared < SAME_TEXT && similarity(fold(abstract.text), fold(field.value)) < SAME_TEXT) {
    const [here, there] = [abstract.text, field.value].map((text) => fold(text).split(' '));
    if (isPartOf(there, here))
      return `Only a part of the abstract is in ${inBib}. Make the two match.`;
    if (isPartOf(here, there))
      return `The abstract is only a part of the one in ${inBib}. Make the two match.`;
    return `The abstract has almost nothing in common with that of ${inBib}. Copy the right one over the other.`;
  }
  return `The abstract has ${phrase(left, true)} where ${inBib} has ${phrase(right, true)}. Make the two match.`;
}

/** Whether one text has so many words that the other lacks, but hardly any of its own. */
function isPartOf(part: readonly string[] = [], whole: readonly string[] = []): boolean {
  const words = new Set(whole);
  const shared = part.filter((word) => words.has(word)).length;
  return part.length < whole.length && shared >= part.length * PART;
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

/** Papers by their short names, the words before the colon of their titles, folded. */
function papersByShortName({ entries }: List): Map<string, ListEntry> {
  const named = new Map<string, ListEntry>();
  for (const entry of entries) {
    const colon = entry.title.indexOf(':');
    const name = fold(entry.title.slice(0, Math.max(colon, 0)));
    if (name !== '' && !named.has(name)) named.set(name, entry);
  }
  return named;
}

/** The paper whose short name is all that an abstract has before the text of the other one. */
function otherPaper(
  named: ReadonlyMap<string, ListEntry>,
  entry: ListEntry,
  { left, right, atStart }: WordDifference,
): ListEntry | undefined {
  if (!atStart || right.length > 0) return undefined;
  const other = named.get(left.map(({ folded }) => folded).join(' '));
  return other === entry ? undefined : other;
}

/** The place of the differing words in the README; the whole abstract when they are not found. */
function locate(text: string, range: Range, { left, atStart }: WordDifference): Range {
  const [first] = left;
  const last = left.at(-1);
  const source = text.slice(range.start, range.end);
  if (first === undefined || last === undefined) {
    return atStart ? { start: range.start, end: range.start } : range;
  }
  // Markdown marks only add characters, so the words are at or after their place in the plain text.
  const start = source.indexOf(first.text, Math.min(first.start, source.length));
  const end = start < 0 ? -1 : source.indexOf(last.text, start + (last.start - first.start));
  if (start < 0 || end < 0) return range;
  return { start: range.start + start, end: range.start + end + last.text.length };
}
