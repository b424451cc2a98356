import { ET_AL, ET_AL_AT_END } from '../../../text/et-al.ts';
import { evenSpaces } from '../../../text/even-spaces.ts';
import { memo } from '../../../text/memo.ts';
import { NAME_PARTICLES } from '../../../text/name-particles.ts';
import { withoutTail } from '../../../text/without-tail.ts';
import { VOCABULARY } from './vocabulary.ts';

const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, ...VOCABULARY.names.particles]);
const NEVER: ReadonlySet<string> = new Set(VOCABULARY.names.never);
const SMALL: ReadonlySet<string> = new Set(VOCABULARY.names.small);
const SHORTENED: ReadonlySet<string> = new Set(VOCABULARY.venues.shortened);
/** A word between the last two people of a list, as an expression; "et al." has none. */
export const AND = String.raw`(?:${VOCABULARY.names.and.join('|')})(?! (?:al|coll?)\b)`;
const AND_IN_FRONT = new RegExp(String.raw`^(?:${AND}|by)\s+`, 'i');
const BETWEEN_NAMES = new RegExp(`[,;，、；・]| ${AND} `);
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’`.\-‐‑–{}\\"^~]*|[{\\].*|[dlo]['’]\p{Lu}[\p{L}-]*)$/u;
/** A name in a script without capitals. */
const SYLLABLES = /^[\p{Lo}·]{2,8}$/u;
const isInSyllables = (text: string): boolean => !/^[\0-\x7f]/.test(text) && SYLLABLES.test(text);
const INITIALS = /^(?:\p{Lu}\.?[\s~-]*){1,4}$/u;
/** `LI J` */
const SHORT_FAMILY = /^\p{Lu}{2,3} \p{Lu}$/u;
/** How words end that titles have and names do not: `Optimization`, `Statistical`. */
const NO_NAME =
  /^[^\d']+(?:[aeious]tions?|olog(?:y|ies)|[a-z]{2}ical|ational|bility|ative|ized|izing|isms?)$/;
const LONGEST_NAME = 60;

/** What one part between commas can be in a list of people. */
export type NamePart = 'name' | 'word' | 'initials' | 'et-al' | 'none';

/** Longer parts are no names, whatever marks they have. */
const LONGEST_PART = 2 * LONGEST_NAME;
/** What parts were judged as: each is asked for several times. */
const remembered = memo(judge);

/** Judges one part between commas: a full name, one capitalized word, initials, `et al.`. */
export function namePart(part: string): NamePart {
  return part.length > LONGEST_PART ? 'none' : remembered(part);
}

function judge(part: string): NamePart {
  const plain = part.replace(AND_IN_FRONT, '');
  const trimmed = (
    /["“]/.test(plain)
      ? // A nickname between: `Jan "Honza" Holm`.
        plain.replace(/(?<=\s)["“](\p{Lu}\p{L}{1,20})["”](?=\s)/gu, '$1')
      : plain
  )
    .replace(/[*†‡§¶∗⋆✉📧^]|(?<=\p{L})\d(?:,?\d)*$/gu, '')
    .trim();
  if (trimmed === '' || trimmed.length > LONGEST_NAME || trimmed.startsWith('\\cite'))
    return 'none';
  const withoutEtAl = trimmed.replace(ET_AL_AT_END, '').trim();
  if (withoutEtAl !== trimmed) {
    if (withoutEtAl === '') return 'et-al';
    return namePart(withoutEtAl) === 'none' ? 'none' : 'et-al';
  }
  const words = trimmed
    .replace(/\([^()]{1,60}\)/g, ' ')
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
    .trim()
    .split(/\s+/);
  if (
    INITIALS.test(trimmed) &&
    !SHORT_FAMILY.test(trimmed) &&
    trimmed.replace(/[^\p{Lu}]/gu, '').length <= 4 &&
    trimmed.length <= 12
  )
    return /\./.test(trimmed) || trimmed.length <= 2 ? 'initials' : 'word';
  if (words.length > 6 || !areNames(words)) return 'none';
  if (words.length === 1)
    return isInSyllables(trimmed) && [...trimmed].length <= 4 ? 'name' : 'word';
  return 'name';
}

/** Two without a period may be a word: `EXPLAINABLE AI`. */
const INITIAL = /^\p{Lu}\.?(?:-?\p{Lu}\.)?$/u;

/** Whether words are names: capitalized, or particles between; none that no name has. */
function areNames(words: readonly string[]): boolean {
  let capitals = 0;
  // `LEFÈVRE Anne`, `LEFÈVRE A B`: beside a given name or initials, capitals are a family name.
  const isGiven =
    words.length > 1 &&
    (INITIAL.test(words.at(-1) ?? '') ||
      words.some((word) => /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(word)));
  for (const word of words) {
    const bare = word.toLowerCase().replace(/[^\p{L}\p{N}']/gu, '');
    if (NEVER.has(bare) || NO_NAME.test(bare)) return false;
    // `Front. Phys.` is a journal.
    if (bare.length > 2 && word.endsWith('.') && SHORTENED.has(bare)) return false;
    if (!isGiven && /\p{Lu}{5,}/u.test(word)) return false;
    if (SMALL.has(bare) && !PARTICLES.has(bare) && !/^\p{Lu}/u.test(word)) return false;
    if (NAME_WORD.test(word) || isInSyllables(word)) capitals++;
    else if (!PARTICLES.has(bare)) return false;
  }
  return capitals > 0;
}

/** How much a text looks like a list of authors. */
export type AuthorEvidence = 'strong' | 'weak' | 'none';

const LONGEST = 6000;

/** Judges a text: `strong` for several names or `et al.`, `weak` for what may be one name. */
export function authorEvidence(text: string): AuthorEvidence {
  const trimmed = withoutTail(text.trim(), /[.,;:]/);
  if (trimmed.length < 2 || trimmed.length > LONGEST) return 'none';
  if (isInvertedList(trimmed)) return 'strong';
  const parts = evenSpaces(trimmed)
    .split(BETWEEN_NAMES)
    .map((part) => part.trim().replace(/^(?:and |& ?)/i, ''))
    .filter((part) => part !== '' && !/^(?:and|&)$/i.test(part));
  if (parts.length === 0) return 'none';
  const kinds = kindsOf(parts, ET_AL.test(trimmed) ? parts.length : parts.length * MOST_BAD);
  if (kinds === undefined) return 'none';
  const bad = kinds.filter((kind) => kind === 'none').length;
  const names = kinds.filter((kind) => kind === 'name').length;
  const inverted = kinds.filter((kind, at) => kind === 'initials' && at > 0).length;
  if (kinds.includes('et-al')) return bad <= kinds.length * 0.3 ? 'strong' : 'none';
  if (kinds.length === 1) return names === 1 ? 'weak' : 'none';
  if (kinds.length === 2) {
    if (bad > 0) return 'none';
    if (inverted === 1) return 'strong';
    return names === 2 || (names === 0 && /\s(?:and|&)\s/i.test(trimmed)) ? 'strong' : 'weak';
  }
  return bad <= kinds.length * MOST_BAD && names + inverted >= kinds.length * 0.3
    ? 'strong'
    : 'none';
}

/** What the parts of a text are; undefined where more than so many are no names. */
function kindsOf(parts: readonly string[], most: number): NamePart[] | undefined {
  const kinds: NamePart[] = [];
  let bad = 0;
  for (const part of parts) {
    const kind = namePart(part);
    if (kind === 'none' && ++bad > most) return undefined;
    kinds.push(kind);
  }
  return kinds;
}

/** The share of the parts of a list of people that may be no names. */
const MOST_BAD = 0.25;

/** Whether a text lists people by their family names: `Moss, Ada and Holm, Bo`, `Moss, Ada; Holm, Bo`. */
function isInvertedList(text: string): boolean {
  if (!/, [^,]{1,60}?(?: and |; )/.test(text)) return false;
  const people = text.split(/ and |; /);
  const others = people.at(-1) === 'others' ? 1 : 0;
  return people.slice(0, people.length - others).every((person) => {
    const [family = '', given = '', more] = person.split(', ');
    return more === undefined && isFamilyName(family) && isName(given);
  });
}

/** Whether a text can be one person's name, one capitalized word too. */
export function isName(part: string): boolean {
  const kind = namePart(part);
  return kind === 'name' || kind === 'word' || kind === 'initials';
}

/** Whether a word can be a family name, also one in capitals: `MOSS` in `MOSS, Ada`. */
export function isFamilyName(part: string): boolean {
  return isName(part) || /^\p{Lu}{3,}(?:[-'’ ]\p{Lu}{2,})?$/u.test(part);
}
