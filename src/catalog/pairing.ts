import { largest } from '../text/extremes.ts';
import type { BibIndex, Candidate } from './bib-index.ts';
import type { PairedBy } from './catalog.ts';
import {
  authorsAgree,
  type Claim,
  identifiersAgree,
  identifiersDisagree,
  titlesAlike,
  yearsAgree,
} from './evidence.ts';
import { isPartOfTitle } from './title-likeness.ts';

/** What one kind of evidence says of a list entry: the bib entries that fit it equally well. */
type Evidence = (claim: Claim, index: BibIndex) => readonly Candidate[];

/** Titles this alike are the same but for a slip or a dropped subtitle. */
const ALIKE = 0.85;
/** An identifier is believed unless the titles have this little in common: links get copied. */
const UNRELATED = 0.35;

/** The share of words that alike titles have in common at their beginning and end. */
const IN_ORDER = 0.5;

/** A shown key is believed at once when the titles have this much in common. */
const RELATED = 0.6;

/**
 * The kinds of evidence, surest first. An entry is decided by the first kind that fits exactly one
 * bib entry, so that a copied link never outweighs a shown key; and a key copied from another
 * paper never outweighs the very title.
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

/** Line anchors rot at every edit of the .bib, so the entry they point at must agree. */
function byLineAnchor(claim: Claim, index: BibIndex): readonly Candidate[] {
  const anchor = claim.entry.citation?.anchor;
  if (anchor === undefined) return [];
  const found = index.byAnchor(anchor);
  if (found === undefined) return [];
  const agrees =
    identifiersAgree(claim, found) || titlesAlike(claim, found) >= ALIKE || isNameOf(claim, found);
  return agrees ? [found] : [];
}

/** A code repository, say, listed by the name that its paper's title begins with. */
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
          (yearsAgree(claim, candidate) && isInOneOrder(claim, candidate))) &&
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

/**
 * Whether most of two titles stand in one order, at their beginning and end: titles of the same words
 * in another order are two papers of one subject, unless their authors agree.
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

/** A row's paper that stands under its method's name alone, where people and year do not speak against it. */
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

/** Narrows candidates that fit alike by what else is known, one kind of evidence at a time. */
function closest(claim: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  let left = candidates;
  for (const agrees of [sameTitle, identifiersAgree, authorsAgree, sameYear]) {
    if (left.length <= 1) break;
    const better = left.filter((candidate) => agrees(claim, candidate));
    if (better.length > 0) left = better;
  }
  return left;
}

function sameTitle(claim: Claim, candidate: Candidate): boolean {
  return claim.titleKey === candidate.titleKey;
}

function sameYear(claim: Claim, candidate: Candidate): boolean {
  return claim.entry.year !== undefined && claim.entry.year === candidate.year;
}
