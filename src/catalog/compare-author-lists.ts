import { displayName, isOthers, type PersonName, parseNames } from '../bibtex/names.ts';
import { authorOrder } from '../list/author-order.ts';
import { plainTextOfBibValue } from '../scholarly/from-bib-value.ts';
import { lazy } from '../text/memo.ts';
import { bibtexNames } from './printed-names.ts';
import { isSamePerson, nameSearch } from './same-person.ts';

/** How the authors in a list differ from those of the bib entry. */
export type AuthorDifference =
  /** Another person is first, and not only because the order differs. */
  | { readonly kind: 'first'; readonly ours: string; readonly theirs: string }
  /** Persons that only one of the two has, although both have all authors. */
  | { readonly kind: 'extra' | 'missing'; readonly names: readonly string[] };

/** `Pf"ulb`, `L'aszl'o`: the rest of an accent in TeX. */
const BROKEN_ACCENT = /[\\"^~`]|\p{Ll}'\p{Ll}|'\p{Ll}.*'\p{Ll}/u;
/** Fewer names may be a shortened list of authors. */
const COMPLETE = 3;

/**
 * Compares authors as printed in a list with the author field of a bib entry. Initials, `et al.`,
 * transliterations and names of groups are not differences, nor is the order unless the list prints
 * all authors of nearly every paper.
 *
 * @param raw the field with its LaTeX and braces.
 * @param around the whole entry: a name elsewhere in it is not missing.
 * @param printsAll whether the list prints all authors of nearly every paper.
 * @returns undefined if there is no difference, or they cannot be compared.
 */
export function compareAuthorLists(
  printed: string,
  raw: string,
  around: string,
  printsAll = false,
): AuthorDifference | undefined {
  if (BROKEN_ACCENT.test(printed)) return undefined;
  const joined = bibtexNames(printed.replace(/[、，]/g, ', '));
  if (joined === undefined || joined === raw) return undefined;
  if (joined.includes('{') || /(?:^|\s)\{/.test(raw)) return undefined;
  const ours = parseNames(joined);
  const theirs = parseNames(raw);
  const [named, known] = [ours, theirs].map((names) => names.filter((name) => !isOthers(name)));
  const [first, firstKnown] = [named?.[0], known?.[0]];
  if (named === undefined || known === undefined) return undefined;
  if (first === undefined || firstKnown === undefined) return undefined;
  const isInRaw = namedIn(raw);
  const shortened = named.length < ours.length || known.length < theirs.length;
  if (!isSamePerson(first, firstKnown)) {
    // Where a comma shows the family name, a common given name does not count.
    const own = /inverted$/.test(authorOrder(printed))
      ? { ...first, first: '', von: '', jr: '' }
      : first;
    const isFirst =
      !isInRaw(own) || (shortened && !namedIn(printed)(firstKnown)) || (printsAll && !shortened);
    if (isFirst)
      return { kind: 'first', ours: displayName(first), theirs: displayName(firstKnown) };
  }
  if (known.length < theirs.length) return undefined;
  // Most names are written alike in both, which shows without a search.
  const [shownNamed, shownKnown] = [named, known].map((names) => new Set(names.map(displayName)));
  const extra = named.filter((one) => shownKnown?.has(displayName(one)) !== true && !isInRaw(one));
  if (extra.length > 0) return { kind: 'extra', names: extra.map(displayName) };
  if (shortened || (named.length < COMPLETE && !printsAll)) return undefined;
  const isAround = namedIn(around);
  const missing = known.filter(
    (one) => shownNamed?.has(displayName(one)) !== true && !isAround(one),
  );
  return missing.length > 0 ? { kind: 'missing', names: missing.map(displayName) } : undefined;
}

/**
 * A search for the persons that a text has a word of. Words are compared and not persons, because
 * the names in `Moss, Ada, Hale, Ben` are ambiguous. Initials do not count.
 */
function namedIn(text: string): (name: PersonName) => boolean {
  const has = lazy(() => nameSearch(plainTextOfBibValue(text)));
  return (name) => has()(displayName(name));
}
