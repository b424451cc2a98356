import type { KnownWords } from '../../list.ts';
import type { FlatText } from '../../source/flat-text.ts';
import type { Segment } from '../pieces/segments.ts';
import { CODE } from '../pieces/text-pieces.ts';
import { isLikeKey } from '../words/content.ts';
import { venueEvidence } from '../words/venue.ts';

/** A name in camel case as its words. */
export function wordsOf(name: string): string {
  return name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/** `\cite{Moss2021}`, `\citep{Moss2021}`. */
const TEX_CITATION = /^\\cite[a-z]{0,10}\*?\{[^{}]{1,90}\}$/;

/** Whether a segment is a citation key: one of the bibliography, or made and marked like one. */
export function isShownKey(
  { text, bracket, marks }: Segment,
  flat: FlatText | undefined,
  known: KnownWords | undefined,
): boolean {
  const word = text.replace(/^@/, '');
  if (/\s/.test(word)) return false;
  if (TEX_CITATION.test(word)) return true;
  if (known?.isKey(word)) return /[\d_:]/.test(word);
  const isMarked = text.startsWith('@') || bracket === '[' || (marks & CODE) !== 0;
  // `NatureCommunications2020` is a venue.
  const [start = word] = wordsOf(word).split(' ');
  return (
    isLikeKey(word) &&
    venueEvidence(start) === undefined &&
    venueEvidence(word) === undefined &&
    (isMarked || namesPerson(word, flat?.text ?? ''))
  );
}

/** Whether the name that a key begins with is in its text once more: `**Moss2021** ..., Ada Moss`. */
function namesPerson(key: string, text: string): boolean {
  const [name] = /^\p{Lu}\p{L}+/u.exec(key) ?? [];
  return text.split(/[^\p{L}]+/u).filter((word) => word === name).length > 1;
}
