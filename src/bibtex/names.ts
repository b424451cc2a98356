import { withMarkupAsTex } from '../scholarly/from-bib-value.ts';
import { plainTextOfTex } from '../scholarly/from-tex.ts';
import { foldSpaces } from '../scholarly/scholarly-text.ts';
import { isEastAsian } from '../text/east-asian.ts';
import { NAME_SUFFIX } from '../text/name-suffix.ts';

/** A person's name as BibTeX splits it. The parts are decoded; missing ones are empty. */
export interface PersonName {
  /** Given names. */
  readonly first: string;
  /** Particles in lower case: `van der`. */
  readonly von: string;
  /** Family name, or the whole name of an organization. */
  readonly last: string;
  /** `Jr.`, `III` */
  readonly jr: string;
}

/**
 * Splits the value of an author or editor field into names, by the rules of BibTeX (Patashnik,
 * "BibTeXing", section 4; Markey, "Tame the BeaST", section 11): names are separated by `and`
 * outside braces; `First von Last`, `von Last, First` and `von Last, Jr, First` are supported, and
 * words in lower case are the `von`. A name in braces is one last name. biblatex's
 * `family=..., given=...` is supported too. What exports add is no part of a name: HTML, DBLP's
 * numbers (`Ada Quill 0001`), and an "et al." at the end, which is `others`. A suffix is one wherever
 * it is, although BibTeX sees it only between two commas.
 *
 * @param raw the value with its LaTeX and braces, which keep words together.
 * @returns the names; `others` is a name with that last name, at the end, see {@link isOthers}.
 */
export function parseNames(raw: string): PersonName[] {
  const names = withOthers(splitAtAnd(withMarkupAsTex(raw))).map(parseName);
  const others = names.find(isOthers);
  // Those in the middle stand for people, too.
  return others === undefined ? names : [...names.filter((name) => !isOthers(name)), others];
}

/** Whether a name is the `others` of `and others`. */
export function isOthers(name: PersonName): boolean {
  return name.last === 'others' && name.first === '' && name.von === '' && name.jr === '';
}

/** A name as people write it: `Ludwig van Beethoven`, `Martin Luther King, Jr.`, `et al.` */
export function displayName(name: PersonName): string {
  if (isOthers(name)) return 'et al.';
  const whole = [name.first, name.von, name.last].filter((part) => part !== '').join(' ');
  return name.jr === '' ? whole : `${whole}, ${name.jr}`;
}

/** A word of a name with its LaTeX. */
type Word = string;

function splitAtAnd(raw: string): Word[][][] {
  const names: Word[][][] = [];
  let name: Word[][] = [[]];
  const finish = (): void => {
    if (name.some((words) => words.length > 0)) names.push(name);
    name = [[]];
  };
  for (const token of tokens(raw)) {
    if (token === ',') name.push([]);
    else if (/^and$/i.test(token)) finish();
    else name.at(-1)?.push(token);
  }
  finish();
  return names;
}

/** Words and commas at brace depth 0; white space and `~` separate words. */
function tokens(raw: string): string[] {
  if (!/[{}~]/.test(raw)) return raw.match(/,|[^\s,]+/g) ?? [];
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  const take = (end: number): void => {
    if (end > start) found.push(raw.slice(start, end));
    start = end + 1;
  };
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at);
    if (character === '{') depth++;
    else if (character === '}') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (character === ',') {
      take(at);
      found.push(',');
    } else if ((character === '~' && raw.charAt(at - 1) !== '\\') || /\s/.test(character)) take(at);
  }
  take(raw.length);
  return found;
}

/** Names whose last one ends with "et al.", with a name `others` instead. */
function withOthers(names: Word[][][]): Word[][][] {
  const last = names.at(-1) ?? [];
  const words = last.at(-1) ?? [];
  const [et = '', al = ''] = words.slice(-2);
  if (!/^et\.?$/i.test(et) || !/^al(?:ii|ia)?\.?$/i.test(al)) return names;
  const name = [...last.slice(0, -1), words.slice(0, -2)].filter((part) => part.length > 0);
  return [...names.slice(0, -1), ...(name.length === 0 ? [] : [name]), [['others']]];
}

/** DBLP's number at the end of a name that several people have: `Ada Quill 0001`. */
const DBLP_NUMBER = /^0\d{3}$/;

function parseName(numbered: readonly Word[][]): PersonName {
  const parts = numbered.map((words) =>
    words.length > 1 && DBLP_NUMBER.test(words.at(-1) ?? '') ? words.slice(0, -1) : words,
  );
  const extended = extendedName(parts);
  if (extended !== undefined) return extended;
  const [before = [], second = [], ...rest] = parts.filter(
    (words, index) => words.length > 0 || index === 0,
  );
  const misplaced = withMisplacedSuffix(before, second, rest);
  if (misplaced !== undefined) return misplaced;
  if (parts.length === 1 || (second.length === 0 && rest.length === 0)) return firstVonLast(before);
  const { von, last } = vonLast(before);
  if (rest.length === 0) return decoded(second, von, last, []);
  return decoded(rest.flat(), von, last, second);
}

/**
 * `Ada Moss Jr.`, `Ada Moss, Jr.` and `Moss, Ada, Jr.`, in all of which BibTeX takes the suffix for a
 * name; undefined for any other name.
 */
function withMisplacedSuffix(
  before: readonly Word[],
  second: readonly Word[],
  rest: readonly Word[][],
): PersonName | undefined {
  const [third = [], ...more] = rest;
  const isSuffix = (words: readonly Word[]) =>
    words.length === 1 && NAME_SUFFIX.test(words[0] ?? '');
  if (more.length > 0) return undefined;
  if (third.length === 0 && isSuffix(second)) {
    return { ...firstVonLast(before), jr: second.join(' ') };
  }
  if (isSuffix(third) && !isSuffix(second)) {
    const { von, last } = vonLast(before);
    return decoded([...second], von, last, [...third]);
  }
  const isAtEnd = second.length === 0 && before.length > 2 && isSuffix(before.slice(-1));
  return isAtEnd ? { ...firstVonLast(before.slice(0, -1)), jr: before.at(-1) ?? '' } : undefined;
}

/**
 * `First von Last`: the von starts with the first word in lower case; the last word is Last. Han and
 * Hangul names stay as they are: nobody writes the given name first, and no word shows what it is.
 */
function firstVonLast(words: readonly Word[]): PersonName {
  if (words.every(isEastAsian)) return decoded([], [], [...words], []);
  const begin = words.slice(0, -1).findIndex(isLowerCase);
  if (begin === -1) return decoded(words.slice(0, -1), [], words.slice(-1), []);
  const { von, last } = vonLast(words.slice(begin));
  return decoded(words.slice(0, begin), von, last, []);
}

/** `von Last`: the von ends with the last word in lower case that is not the final one. */
function vonLast(words: readonly Word[]): { von: Word[]; last: Word[] } {
  const end = words.slice(0, -1).findLastIndex(isLowerCase) + 1;
  return { von: words.slice(0, end), last: words.slice(end) };
}

/**
 * The case of a word is that of its first letter outside braces; `{\'e}` counts as a letter, any
 * other group has no case.
 */
function isLowerCase(word: Word): boolean {
  if (word.startsWith('{') && !word.startsWith('{\\')) return false;
  const letter = /\p{L}/u.exec(plainTextOfTex(word))?.[0] ?? '';
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

/** biblatex's extended format (biblatex manual, section "Name formats"): `family=Bach, given=J. S.` */
function extendedName(parts: readonly Word[][]): PersonName | undefined {
  const pairs = new Map<string, Word[]>();
  for (const words of parts) {
    const [, name = '', value = ''] = /^([a-z-]+)=(.*)$/is.exec(words[0] ?? '') ?? [];
    if (name !== '') pairs.set(name.toLowerCase(), [value, ...words.slice(1)]);
  }
  if (!pairs.has('family') && !pairs.has('given')) return undefined;
  const part = (name: string): Word[] => pairs.get(name) ?? [];
  return decoded(part('given'), part('prefix'), part('family'), part('suffix'));
}

function decoded(first: Word[], von: Word[], last: Word[], jr: Word[]): PersonName {
  const decode = (words: readonly Word[]): string => foldSpaces(plainTextOfTex(words.join(' ')));
  return { first: decode(first), von: decode(von), last: decode(last), jr: decode(jr) };
}
