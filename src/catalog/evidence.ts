import { parseNames } from '../bibtex/names.ts';
import { identifierKey } from '../identifiers/identifier.ts';
import type { ListEntry } from '../markdown/list.ts';
import { fold } from '../text/fold.ts';
import { similarity } from '../text/similarity.ts';
import type { Candidate } from './bib-index.ts';
import { foldTitle } from './title-key.ts';

/** A list entry with all that pairing asks of it, worked out once. */
export interface Claim {
  readonly entry: ListEntry;
  readonly foldedTitle: string;
  readonly titleKey: string;
  /** As map keys. */
  readonly identifiers: readonly string[];
}

/** Works out a list entry's side of the comparison. */
export function claimOf(entry: ListEntry): Claim {
  const foldedTitle = foldTitle(entry.title);
  return {
    entry,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(' ', ''),
    identifiers: entry.identifiers.map(identifierKey),
  };
}

/** A title shorter than this (folded) is a name, not enough to tell works apart. */
const SHORT_TITLE = 20;

/**
 * How alike the titles are, from 0 to 1. A title that the other one begins or ends with counts as
 * nearly equal: lists shorten titles to a name, or drop the name before the colon.
 */
export function titleLikeness(claim: Claim, candidate: Candidate): number {
  const a = claim.foldedTitle;
  const b = candidate.foldedTitle;
  if (a === '' || b === '') return 0;
  if (claim.titleKey === candidate.titleKey) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const within = long.startsWith(`${short} `) || long.endsWith(` ${short}`);
  if (within && short.length >= SHORT_TITLE) return 0.95;
  return Math.max(similarity(a, b), within ? 0.6 : 0);
}

/** Whether both sides name the same registry entry. */
export function identifiersAgree(claim: Claim, candidate: Candidate): boolean {
  return candidate.bibEntry.identifiers.some((own) =>
    claim.identifiers.includes(identifierKey(own)),
  );
}

/**
 * Whether both sides name the same kind of identifier and differ in it. Kinds with several
 * identifiers on one side are compared as sets.
 */
export function identifiersDisagree(claim: Claim, candidate: Candidate): boolean {
  const kinds = new Set(candidate.bibEntry.identifiers.map(({ kind }) => kind));
  const shared = claim.entry.identifiers.filter(({ kind }) => kinds.has(kind));
  return shared.length > 0 && !identifiersAgree(claim, candidate);
}

/** Whether both sides give a year and the years lie at most one apart (preprint and print). */
export function yearsAgree(claim: Claim, candidate: Candidate): boolean {
  const { year } = claim.entry;
  if (year === undefined || candidate.year === undefined) return false;
  return Math.abs(year - candidate.year) <= 1;
}

/** Whether the first author's last name stands among the authors as printed in the list. */
export function authorsAgree(claim: Claim, candidate: Candidate): boolean {
  const printed = claim.entry.authors;
  const field = candidate.bibEntry.fields.get('author');
  if (printed === undefined || field === undefined) return false;
  const first = parseNames(field.raw)[0];
  if (first === undefined) return false;
  const last = fold(first.last);
  return last !== '' && ` ${fold(printed)} `.includes(` ${last} `);
}
