import type { Reading } from '../decode/reading.ts';
import { withRole } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { authorEvidence } from '../words/people.ts';
import { type ColumnKind, labelKind } from '../words/vocabulary.ts';
import { isDate } from '../words/year.ts';
import type { Stretch } from './authors.ts';

/** Columns without people; those of notes may say who presented a paper. */
const NO_PEOPLE: ReadonlySet<ColumnKind> = new Set(['venue', 'date', 'link', 'name', 'index']);

/**
 * Whether what was read as one person, which any capitalized words may be, is rather something else
 * by where it stands or by what it says.
 */
export function isNobody(reading: Reading, { flat, start, end }: Stretch): boolean {
  const { candidate, segments } = reading;
  const text = flat.text.slice(start, end);
  const at = segments.findIndex(
    (one) => candidate.parts[one.part]?.flat === flat && one.end > start,
  );
  const segment = segments[at];
  if (segment === undefined || segment.label === 'authors' || authorEvidence(text) === 'strong')
    return false;
  const column = candidate.parts[segment.part]?.column;
  // `Procedure` calls its cells something else.
  const isOther = column?.kind === 'other' && column.isNamed;
  if (column !== undefined && (isOther || NO_PEOPLE.has(column.kind))) return true;
  return (
    namesPaperBelow(reading, segment) ||
    isOtherWord(text, segments, at) ||
    (segment.bracket === '(' && isInFull(text, segments[at - 1]?.text ?? ''))
  );
}

/** Whether words are what letters stand for: `GLAM (Glacial Lichen Atlas Model)`. */
function isInFull(words: string, letters: string): boolean {
  const initials = words.replace(/(?<=\p{L})\p{L}|[^\p{L}]/gu, '');
  return initials === letters.toUpperCase();
}

/** Whether a text is what a paper is called whose title is in a labeled line below. */
function namesPaperBelow(reading: Reading, { part }: Segment): boolean {
  const [title] = withRole(reading, 'title');
  return title !== undefined && title.part > part && IN_LABELS.has(title.label ?? '');
}

const IN_LABELS: ReadonlySet<string> = new Set(['title', 'paper']);

/** Whether one word is the name of a link, no name, or a tag or acronym that no year is beside. */
function isOtherWord(word: string, segments: readonly Segment[], at: number): boolean {
  const { part, bracket, content } = segments[at] as Segment;
  if (/\s/.test(word)) return false;
  if (content.label !== undefined || labelKind(word) !== undefined) return true;
  if (/^\p{Ll}/u.test(word)) return true;
  const next = segments[at + 1];
  if (next?.part === part && isDate(next.text)) return false;
  return bracket === '[' || /^\p{Lu}{3,}$/u.test(word);
}
