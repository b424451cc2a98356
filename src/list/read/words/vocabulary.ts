import { fold } from '../../../text/fold.ts';
import { memo } from '../../../text/memo.ts';
import words from './vocabulary.json' with { type: 'json' };

/** The meaning of a label before a text: `Authors: ...`. */
export type LabelKind = keyof typeof words.labels;

/** The meaning of a column's header for its cells. */
export type ColumnKind = LabelKind | 'name' | 'index' | 'other';

const mapOf = <Kind extends string>(
  lists: Readonly<Record<Kind, readonly string[]>>,
): ReadonlyMap<string, Kind> => {
  const found = new Map<string, Kind>();
  for (const kind of Object.keys(lists) as Kind[])
    for (const word of lists[kind]) found.set(fold(word), found.get(fold(word)) ?? kind);
  return found;
};

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));

const LABELS = mapOf(words.labels);
const { alone, aspects, ...headers } = words.headers;
const HEADERS = mapOf(headers as Record<'name' | 'paper' | 'venue' | 'index', string[]>);
/** Last words of headers of columns with something about a venue, or people, not itself: `Venue Type`. */
const ASPECTS = setOf(aspects);
/** Words that say what a column has only where they are all of its header: `Open Source` has no venues. */
const ALONE = setOf(alone);
/** What a label names before a link may be the name of the link, too. */
const PAPER_LINKS = setOf([...words.links.paper, ...words.labels.paper]);
const OTHER_LINKS = setOf([...words.links.other, ...words.labels.link]);
const LINK_WORDS = setOf(words.links.words);
const LONGEST_LABEL = 48;
/** `Read the full paper from this repo`. */
const MOST_WORDS = 8;
const LONGEST_HEADER = 100;

/** The meaning of a label (`作者`, `Published in`); undefined for unknown labels. */
export function labelKind(text: string): LabelKind | undefined {
  return text.length > LONGEST_LABEL ? undefined : LABELS.get(fold(text));
}

/** The content of a column by its header; `other` where the header does not show it. */
export function columnKind(header: string): ColumnKind {
  if (header.length > LONGEST_HEADER) return 'other';
  const folded = fold(header);
  const known = HEADERS.get(folded) ?? LABELS.get(folded);
  if (known !== undefined) return known;
  const parts = folded.split(' ');
  if (parts.length > 1 && ASPECTS.has(parts.at(-1) ?? '')) return 'other';
  for (const part of parts) {
    const kind = ALONE.has(part) ? undefined : LABELS.get(part);
    if (kind === 'title' || kind === 'authors' || kind === 'date' || kind === 'venue') return kind;
  }
  const last = LABELS.get(parts.at(-1) ?? '') ?? HEADERS.get(parts.at(-1) ?? '');
  return parts.length <= 3 && (last === 'name' || last === 'link' || last === 'paper')
    ? last
    : 'other';
}

/** Whether a link's text only names what it leads to (`paper`, `Code`, `项目`), and what that is. */
export function linkLabel(text: string): 'paper' | 'other' | undefined {
  return text.length > LONGEST_LABEL ? undefined : remembered(text);
}

/** Each text of a list is asked for when it is cut, decoded, read and audited. */
const remembered = memo((text): 'paper' | 'other' | undefined => {
  const folded = fold(text);
  if (folded === '') return 'other';
  if (PAPER_LINKS.has(folded)) return 'paper';
  if (OTHER_LINKS.has(folded)) return 'other';
  const parts = folded.split(' ');
  if (parts.length > MOST_WORDS) return undefined;
  let paper = false;
  let other = false;
  for (const part of parts) {
    if (PAPER_LINKS.has(part)) paper = true;
    else if (OTHER_LINKS.has(part)) other = true;
    else if (!LINK_WORDS.has(part) && !/^(?:v?\d{1,4}|\d{1,3}b)$/.test(part)) return undefined;
  }
  if (other) return 'other';
  return paper ? 'paper' : undefined;
});

const SHORT_VENUES: ReadonlySet<string> = new Set(
  words.venues.short.map((name) => name.split(/[^\p{L}\p{N}]+/gu).join(' ')),
);

/** Whether a word is the short name of a venue (`ACL`, `arXiv`). */
export function isShortVenue(word: string): boolean {
  return SHORT_VENUES.has(word.toLowerCase());
}

const DOCUMENT_TYPES: ReadonlySet<string> = new Set(words.references.documentTypes);

/** Whether a text in brackets is the kind of a cited document (GB/T 7714): `[J]`, `[C]`, `[EB/OL]`. */
export function isDocumentType(text: string): boolean {
  return DOCUMENT_TYPES.has(text);
}

/** All word lists, for those that look them up otherwise. */
export const VOCABULARY = words;
