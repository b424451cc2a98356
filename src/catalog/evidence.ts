import { parseNames } from '../bibtex/names.ts';
import { identifierKey } from '../identifiers/identifier.ts';
import type { ListEntry } from '../list/list.ts';
import { fold } from '../text/fold.ts';
import type { Candidate } from './bib-index.ts';
import { foldTitle } from './title-key.ts';
import { titleLikeness } from './title-likeness.ts';

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

/** How alike the titles are, from 0 to 1. */
export function titlesAlike(claim: Claim, candidate: Candidate): number {
  return titleLikeness(claim.foldedTitle, candidate.foldedTitle);
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
