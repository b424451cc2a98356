import { displayName, isOthers, type PersonName, parseNames } from '../bibtex/names.ts';
import { plainTextOfTex } from '../scholarly/from-tex.ts';
import { bibtexNames } from './printed-names.ts';
import { hasWordOf, isSamePerson } from './same-person.ts';

/** How the authors that a list prints differ from those of the bib entry. */
export type AuthorDifference =
  /** Another person comes first, and the two do not merely stand in another order. */
  | { readonly kind: 'first'; readonly ours: string; readonly theirs: string }
  /** Persons whom only one side names, though both give all authors. */
  | { readonly kind: 'extra' | 'missing'; readonly names: readonly string[] };

/** `Pf"ulb`, `L'aszl'o`: what is left of an accent in TeX. */
const BROKEN_ACCENT = /[\\"^~`]|\p{Ll}'\p{Ll}|'\p{Ll}.*'\p{Ll}/u;
/** Fewer names than this may be a shortened list of authors. */
const COMPLETE = 3;

/**
 * Compares authors as a list prints them with the author field of a bib entry. Initials, `et al.`,
 * the order and transliterations make no difference, and neither does a name that is no person's.
 *
 * @param around all of the entry: a name that stands elsewhere in it is not missing.
 * @param raw the field with its LaTeX and braces.
 * @returns undefined where the two agree, or where they cannot be compared.
 */
export function compareAuthorLists(
  printed: string,
  raw: string,
  around: string,
): AuthorDifference | undefined {
  if (BROKEN_ACCENT.test(printed)) return undefined;
  const joined = bibtexNames(printed);
  if (joined === undefined || joined.includes('{') || /(?:^|\s)\{/.test(raw)) return undefined;
  const ours = parseNames(joined);
  const theirs = parseNames(raw);
  const [named, known] = [ours, theirs].map((names) => names.filter((name) => !isOthers(name)));
  const [first, firstKnown] = [named?.[0], known?.[0]];
  if (named === undefined || known === undefined) return undefined;
  if (first === undefined || firstKnown === undefined) return undefined;
  const shortened = named.length < ours.length || known.length < theirs.length;
  if (!isSamePerson(first, firstKnown)) {
    const isFirst = !isNamedIn(first, raw) || (shortened && !isNamedIn(firstKnown, printed));
    if (isFirst)
      return { kind: 'first', ours: displayName(first), theirs: displayName(firstKnown) };
  }
  if (known.length < theirs.length) return undefined;
  const extra = named.filter((one) => !isNamedIn(one, raw));
  if (extra.length > 0) return { kind: 'extra', names: extra.map(displayName) };
  if (shortened || named.length < COMPLETE) return undefined;
  const missing = known.filter((one) => !isNamedIn(one, around));
  return missing.length > 0 ? { kind: 'missing', names: missing.map(displayName) } : undefined;
}

/**
 * Whether a text holds a word of a name: where `Moss, Ada, Hale, Ben` begins anew is not certain,
 * so that words are compared and not persons. Initials alone say nothing.
 */
function isNamedIn(name: PersonName, text: string): boolean {
  return hasWordOf(plainTextOfTex(text), displayName(name));
}
