import { parseNames } from '../bibtex/names.ts';
import { identifierKey } from '../identifiers/identifier.ts';
import type { ListEntry } from '../list/list.ts';
import { largest } from '../text/extremes.ts';
import { fold } from '../text/fold.ts';
import type { BibIndex, Candidate } from './bib-index.ts';
import type { PairedBy } from './catalog.ts';
import { foldTitle } from './title-key.ts';
import { isPartOfTitle, titleLikeness } from './title-likeness.ts';

/** A list entry with what pairing compares, computed once. */
export interface Claim {
  readonly entry: ListEntry;
  readonly foldedTitle: string;
  readonly titleKey: string;
  /** As keys of maps. */
  readonly identifiers: readonly string[];
}

/** What pairing compares of a list entry. */
export function claimOf(entry: ListEntry): Claim {
  const foldedTitle = foldTitle(entry.title);
  return {
    entry,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(' ', ''),
    identifiers: entry.identifiers.map(identifierKey),
  };
}

/** One kind of evidence: the bib entries that fit a list entry equally well. */
type Evidence = (claim: Claim, index: BibIndex) => readonly Candidate[];

/** Titles with this similarity differ only by a typing error or a missing subtitle. */
const ALIKE = 0.85;
/** Without any other fact, titles must be more alike, and long enough to be no common phrase. */
const NEARLY_EQUAL = 0.9;
const WORDS_OF_A_TITLE = 6;
/** With titles less similar than this, an identifier is not evidence: it may be copied. */
const UNRELATED = 0.35;

/** The share of words that alike titles have in common at their beginning and end. */
const IN_ORDER = 0.5;

/** With titles at least this similar, a key is evidence at once. */
const RELATED = 0.6;

/**
 * The kinds of evidence, the most reliable first. The first kind that fits exactly one bib entry
 * decides, so that a copied link never outweighs a key, and a copied key never an equal title.
 */
export const EVIDENCE: readonly (readonly [PairedBy, Evidence])[] = [
  ['key', byShownKeyAndWork],
  ['anchor', byLineAnchor],
  ['identifier', byIdentifierAndTitle],
  ['title', byTitle],
  ['key', byShownKey],
  ['identifier', byIdentifierAlone],
  ['similar-title', bySimilarTitle],
  ['similar-title', byName],
];

function byShownKeyAndWork(claim: Claim, index: BibIndex): readonly Candidate[] {
  return byShownKey(claim, index).filter(
    (found) => identifiersAgree(claim, found) || titlesAlike(claim, found) >= RELATED,
  );
}

function byShownKey(claim: Claim, index: BibIndex): readonly Candidate[] {
  const key = claim.entry.citation?.key;
  if (key === undefined) return [];
  const exact = index.byKey(key);
  return closest(claim, exact.length > 0 ? exact : index.byKeyIgnoringCase(key));
}

/** Line anchors become outdated when the .bib is edited, so the entry must fit too. */
function byLineAnchor(claim: Claim, index: BibIndex): readonly Candidate[] {
  const anchor = claim.entry.citation?.anchor;
  if (anchor === undefined) return [];
  const found = index.byAnchor(anchor);
  if (found === undefined) return [];
  const agrees =
    identifiersAgree(claim, found) || titlesAlike(claim, found) >= ALIKE || isNameOf(claim, found);
  return agrees ? [found] : [];
}

/** An entry with only the name at the start of the title, such as a code repository. */
function isNameOf(claim: Claim, candidate: Candidate): boolean {
  return (
    isPartOfTitle(claim.foldedTitle, candidate.foldedTitle) &&
    authorsAgree(claim, candidate) &&
    yearsAgree(claim, candidate)
  );
}

function byIdentifierAndTitle(claim: Claim, index: BibIndex): readonly Candidate[] {
  return closest(
    claim,
    byAnyIdentifier(claim, index).filter((found) => titlesAlike(claim, found) >= ALIKE),
  );
}

function byIdentifierAlone(claim: Claim, index: BibIndex): readonly Candidate[] {
  return closest(
    claim,
    byAnyIdentifier(claim, index).filter((found) => titlesAlike(claim, found) >= UNRELATED),
  );
}

function byAnyIdentifier(claim: Claim, index: BibIndex): readonly Candidate[] {
  return [...new Set(claim.entry.identifiers.flatMap((one) => index.byIdentifier(one)))];
}

function byTitle(claim: Claim, index: BibIndex): readonly Candidate[] {
  return closest(claim, index.byTitle(claim.titleKey));
}

function bySimilarTitle(claim: Claim, index: BibIndex): readonly Candidate[] {
  const alike = index
    .byRareWords(claim.foldedTitle)
    .map((candidate) => ({ candidate, likeness: titlesAlike(claim, candidate) }))
    .filter(
      ({ candidate, likeness }) =>
        likeness >= ALIKE &&
        (authorsAgree(claim, candidate) ||
          (isInOneOrder(claim, candidate) &&
            (yearsAgree(claim, candidate) || isTitleAlone(claim, likeness)))) &&
        !identifiersDisagree(claim, candidate),
    );
  const best = largest(
    alike.map(({ likeness }) => likeness),
    0,
  );
  return closest(
    claim,
    alike.filter(({ likeness }) => likeness === best).map(({ candidate }) => candidate),
  );
}

/** Whether a list prints no more than the title, which is the same but for a letter or a word. */
function isTitleAlone({ entry, foldedTitle }: Claim, likeness: number): boolean {
  const { authors, year } = entry;
  return (
    authors === undefined &&
    year === undefined &&
    likeness >= NEARLY_EQUAL &&
    likeness < 1 &&
    foldedTitle.split(' ').length >= WORDS_OF_A_TITLE
  );
}

/**
 * Whether most words of two titles have the same order, at their beginning and end: titles of the
 * same words in another order are two papers of one subject, unless their authors agree.
 */
function isInOneOrder(claim: Claim, candidate: Candidate): boolean {
  const [a, b] = [claim, candidate].map(({ foldedTitle }) => foldedTitle.split(' '));
  if (a === undefined || b === undefined) return false;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  for (let back = 1; shared < shorter && a.at(-back) === b.at(-back); back++) shared++;
  return shared >= IN_ORDER * shorter;
}

/** A paper in a table row with only the name of its method, if authors and year do not differ. */
function byName(claim: Claim, index: BibIndex): readonly Candidate[] {
  const { kind, unit, authors } = claim.entry;
  if (kind !== 'paper' || unit !== 'row') return [];
  return index
    .byName(claim.foldedTitle)
    .filter(
      (candidate) =>
        yearsAgree(claim, candidate) &&
        (authors === undefined || authorsAgree(claim, candidate)) &&
        !identifiersDisagree(claim, candidate),
    );
}

/** Narrows candidates that fit equally by other evidence, one kind at a time. */
function closest(claim: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  let best = candidates;
  for (const agrees of [sameTitle, identifiersAgree, authorsAgree, sameYear]) {
    if (best.length <= 1) break;
    const better = best.filter((candidate) => agrees(claim, candidate));
    if (better.length > 0) best = better;
  }
  return best;
}

function sameTitle(claim: Claim, candidate: Candidate): boolean {
  return claim.titleKey === candidate.titleKey;
}

function sameYear(claim: Claim, candidate: Candidate): boolean {
  return claim.entry.year !== undefined && claim.entry.year === candidate.year;
}

/** The similarity of the titles, from 0 to 1. */
function titlesAlike(claim: Claim, candidate: Candidate): number {
  return titleLikeness(claim.foldedTitle, candidate.foldedTitle);
}

/** Whether both have a common identifier. */
function identifiersAgree(claim: Claim, candidate: Candidate): boolean {
  return candidate.bibEntry.identifiers.some((own) =>
    claim.identifiers.includes(identifierKey(own)),
  );
}

/** Whether both have identifiers of the same kind, but none in common. */
function identifiersDisagree(claim: Claim, candidate: Candidate): boolean {
  const kinds = new Set(candidate.bibEntry.identifiers.map(({ kind }) => kind));
  const shared = claim.entry.identifiers.filter(({ kind }) => kinds.has(kind));
  return shared.length > 0 && !identifiersAgree(claim, candidate);
}

/** Whether both have a year, and the years differ by at most one (preprint and publication). */
function yearsAgree(claim: Claim, candidate: Candidate): boolean {
  const { year } = claim.entry;
  if (year === undefined || candidate.year === undefined) return false;
  return Math.abs(year - candidate.year) <= 1;
}

/** Whether the first author's family name is among the authors in the list. */
function authorsAgree(claim: Claim, candidate: Candidate): boolean {
  const printed = claim.entry.authors;
  const field = candidate.bibEntry.fields.get('author');
  if (printed === undefined || field === undefined) return false;
  const first = parseNames(field.raw)[0];
  if (first === undefined) return false;
  const last = fold(first.last);
  return last !== '' && ` ${fold(printed)} `.includes(` ${last} `);
}
