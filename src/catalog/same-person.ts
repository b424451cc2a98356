import { displayName, type PersonName } from '../bibtex/names.ts';
import { fold } from '../text/fold.ts';
import { NAME_PARTICLES } from '../text/name-particles.ts';
import { similarity } from '../text/similarity.ts';

/** Spellings of a family name that are this similar count as the same. */
const SAME_SPELLING = 0.6;
/** Words of a name with a lost accent that are this similar count as the same. */
const SAME_WORD = 0.8;
/** So many names are searched for in other spellings; lists that differ in more name other people. */
const MOST_GUESSES = 50;

const SUFFIX = /^[js]r$/;

/** The words of a name, folded. */
type NameWords = readonly string[];

/** The words of a printed name, folded. */
export function nameWords(name: string): NameWords {
  return fold(name).split(' ');
}

/** Whether two names share a word longer than an initial, in any spelling. */
export function sharesName(a: NameWords, b: NameWords): boolean {
  const [own, other] = [spellings(a), spellings(b)];
  return (
    own.some((word) => other.includes(word)) ||
    isWithin(a, b) ||
    isWithin(b, a) ||
    familiesAlike(a, b)
  );
}

/**
 * Whether two names may be one person's: one has the other's family name among its words. A given
 * name alone does not count, so `Wei Zhang` is not `Wei Li`. Names in different scripts cannot be
 * compared and count as the same.
 */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  const [own, other] = [nameWords(displayName(a)), nameWords(displayName(b))];
  if (!isLatin(own) || !isLatin(other)) return true;
  const has = (words: NameWords, { last }: PersonName): boolean => {
    const family = spellings(nameWords(last));
    return spellings(words).some((word) => family.includes(word));
  };
  return (
    has(own, b) ||
    has(other, a) ||
    isWithin(own.slice(-1), other) ||
    isWithin(other.slice(-1), own) ||
    familiesAlike(own, other)
  );
}

/**
 * A search for names in a text: whether it contains a word of one, in any spelling; true for a name
 * of initials, and where the scripts differ.
 */
export function nameSearch(text: string): (name: string) => boolean {
  const words = nameWords(text);
  const isReadable = isLatin(words);
  const known = new Set(spellings(words));
  const distinct = [...new Set(words)];
  const joined = [words.join('')];
  let guesses = 0;
  return (name) => {
    const all = nameWords(name);
    // A family name may be what others have for a particle: Quoc Le.
    const family = all.at(-1) ?? '';
    if (NAME_PARTICLES.has(family) && distinct.includes(family)) return true;
    const own = spellings(all);
    if (own.length === 0 || !isReadable || !isLatin(own)) return true;
    if (own.some((word) => known.has(word))) return true;
    if (++guesses > MOST_GUESSES) return false;
    const isMisspelled = (word: string): boolean =>
      distinct.some((other) => similarity(word, other) >= SAME_WORD);
    return own.some(isMisspelled) || isWithin(own, joined);
  };
}

/** Whether words are written in Latin letters. */
export function isLatin(words: NameWords): boolean {
  return words.every((word) => /^[\p{Script=Latin}\d]*$/u.test(word));
}

/** `Al-Rfou` and `AlRfou`, `Le Cun` and `LeCun`. */
function isWithin(words: NameWords, name: NameWords): boolean {
  const joined = name.join('');
  return spellings(words).some((word) => word.length > 4 && joined.includes(word));
}

/** `Kovalev` and `Kovalyov`. */
function familiesAlike(a: NameWords, b: NameWords): boolean {
  return similarity(a.at(-1) ?? '', b.at(-1) ?? '') >= SAME_SPELLING;
}

/** The significant words of a name, also without the `e` that stands for a German umlaut. */
function spellings(words: NameWords): string[] {
  return words
    .filter((word) => word.length > 1 && !NAME_PARTICLES.has(word) && !SUFFIX.test(word))
    .flatMap((word) => {
      const plain = word.replace(/([aou])e/g, '$1').replace(/aa/g, 'a');
      return plain === word ? [word] : [word, plain];
    });
}
