import { ET_AL_AT_END } from '../text/et-al.ts';
import { NAME_PARTICLES } from '../text/name-particles.ts';
import { NAME_SUFFIX, splitSuffix } from '../text/name-suffix.ts';
import { withoutTail } from '../text/without-tail.ts';

/**
 * Which word of printed names is the family name. `inverted`: `Moss, Ada and Twigg, Bo`; `paired`:
 * `Moss, A., Twigg, B.`; `first-inverted`: `Moss, Ada, and Bo Twigg`; `family-first`: `Moss A, Twigg
 * BC`; `given-first`: all others, family names alone too; `unclear`: may be several of them.
 */
export type AuthorOrder =
  | 'inverted'
  | 'paired'
  | 'first-inverted'
  | 'family-first'
  | 'given-first'
  | 'unclear';

/** A word between two names. */
const AND = / (?:and|&|und|et) /i;
/** `A.`, `A. B.`, `A.-B.`, `AB` */
const INITIALS = /^(?:\p{Lu}\.?[\s-]*){1,4}$/u;
/** What no family name is, at the end of a name: `Ada B.`, `Ada J M`. */
const INITIAL_AT_END = /(?:^|[\s.-])\p{Lu}\.?$/u;
const LONE_WORD = /^[\p{Lu}\p{Ll}'’-]+$/u;
/** In scripts without capitals a name may be one word. */
const SYLLABLES = /^[\p{Lo}·]+$/u;
/** Two or three capitals at the end: initials, or a short family name in capitals. */
const CAPITALS_AT_END = /\s\p{Lu}{2,3}$/u;
/** Initials that are no syllable. */
const CONSONANTS_AT_END = /\s(?!NG$)[BCDFGHJ-NP-TV-XZ]{2,3}$/;

/** The share of names that must show what is in front of their comma. */
const MOST = 3 / 4;

/** The family name and the initials after it: `Moss A`, `van Twigg B. C.`; undefined for other names. */
export function familyAndInitials(
  name: string,
): { readonly family: string; readonly initials: string } | undefined {
  const words = name.split(' ');
  const end = words.findLastIndex((word) => !/^(?:\p{Lu}\.?-?){1,3}$/u.test(word)) + 1;
  const family = words.slice(0, end);
  if (
    end === 0 ||
    end === words.length ||
    !family.every((word) => /^[\p{L}'’-]{2,}$/u.test(word))
  ) {
    return undefined;
  }
  return { family: family.join(' '), initials: words.slice(end).join(' ') };
}

/** The names in a text without "et al.", where separators are as the order says. */
export function splitNames(text: string, order: AuthorOrder): string[] {
  const separator = /[;；]/.test(text) ? /[;；]/ : order === 'inverted' ? AND : /[,，、]/;
  return text
    .split(separator)
    .flatMap((part) => part.split(AND))
    .map((part) => withoutTail(part.replace(/^\s*(?:(?:and|&)\s+)?/i, ''), /[\s,]/))
    .filter((part) => part !== '');
}

/** Where the family names of printed authors are, an "et al." after them or not. */
export function authorOrder(printed: string): AuthorOrder {
  const named = withoutTail(printed.replace(ET_AL_AT_END, ''), /[\s,;]/);
  const text = named.replace(/(?<=\p{Ll})\.$/u, '');
  const names = splitNames(text, 'given-first')
    .filter((one) => !NAME_SUFFIX.test(one))
    .map((one) => splitSuffix(one).rest);
  if (names.length % 2 === 0 && names.every((one, at) => INITIALS.test(one) === (at % 2 === 1))) {
    return 'paired';
  }
  const chunks = splitNames(text, 'inverted');
  if (chunks.length > 1 && areInverted(chunks)) return 'inverted';
  if (/[;；]/.test(text) && names.some((one) => one.includes(','))) return 'unclear';
  const families = names.flatMap((one) => familyAndInitials(one)?.family ?? []);
  if (names.length > 1 && families.length === names.length) {
    const isClear = names.some((one) => INITIAL_AT_END.test(one) || CONSONANTS_AT_END.test(one));
    // "Ada Moss H." may be a given name, and an initial that abbreviates another one.
    const hasWords = families.filter(isFamily).length * 2 >= families.length;
    return isClear && hasWords ? 'family-first' : 'unclear';
  }
  const [first = '', second = '', ...others] = names;
  const startsInverted = isFamily(first) && text.startsWith(`${first},`);
  if (startsInverted && others.every(isWhole) && isGiven(second)) {
    return others.length > 0 || !LONE_WORD.test(second) ? 'first-inverted' : 'unclear';
  }
  return isGivenFirst(names, startsInverted) ? 'given-first' : 'unclear';
}

/** Family names alone, or names in full with perhaps a lone one between them. */
function isGivenFirst(names: readonly string[], startsInverted: boolean): boolean {
  const isLone = names.map((one) => LONE_WORD.test(one));
  if (isLone.every(Boolean) && (names.length % 2 === 1 || !startsInverted)) return true;
  return (
    !startsInverted &&
    names.every((one, at) => isWhole(one) || (isLone[at] && isLone[at + 1] !== true)) &&
    names.some((one) => !CAPITALS_AT_END.test(one))
  );
}

/** Each has a comma, and most are no two people as in `Ada Moss, Bo Hale`. */
function areInverted(chunks: readonly string[]): boolean {
  const halves = chunks.map((one) =>
    one
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !NAME_SUFFIX.test(part)),
  );
  if (halves.some((one) => one.length !== 2)) return false;
  const clear = halves.filter(([family = '', given = '']) => isFamily(family) || isGiven(given));
  return clear.length >= MOST * chunks.length;
}

/** A single word, or several that particles begin: `van Renen`, `De los Reyes`. */
function isFamily(name: string): boolean {
  const [first = '', second = ''] = name.split(' ', 2);
  // "Di Jin" has no particle.
  const begins = NAME_PARTICLES.has(NAME_PARTICLES.has(second) ? first.toLowerCase() : first);
  return LONE_WORD.test(name) || begins;
}

/** What cannot be a name in full: `Ada`, `Ada B.` */
function isGiven(name: string): boolean {
  return LONE_WORD.test(name) || INITIAL_AT_END.test(name);
}

/** A name in full, the family name last, or in a script where it is one word. */
function isWhole(name: string): boolean {
  return SYLLABLES.test(name) || (name.includes(' ') && !INITIAL_AT_END.test(name));
}
