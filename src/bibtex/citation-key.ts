import { plainText } from '../scholarly/scholarly-text.ts';
import { fold } from '../text/fold.ts';
import type { BibEntryDraft, DraftField } from './bib-entry-draft.ts';
import type { BibEntry } from './bibliography.ts';
import { decodeField } from './field-values.ts';
import { parseNames } from './names.ts';

/** The patterns of citation keys; each key follows at most one of them. */
const PATTERNS = {
  /** `Drozdov2020` */
  AuthorYear: /^\p{Lu}[\p{L}'-]*(?:1[5-9]|20)\d{2}[a-z]?$/u,
  /** `drozdov2020` */
  authoryear: /^\p{Ll}[\p{L}'-]*(?:1[5-9]|20)\d{2}[a-z]?$/u,
  /** `drozdov2020supervised`, as Google Scholar gives them. */
  authoryearword: /^\p{Ll}[\p{L}'-]*(?:1[5-9]|20)\d{2}\p{Ll}{2,}$/u,
};
export type KeyPattern = keyof typeof PATTERNS;

/** Whether a key follows a pattern, whatever the author's name; a, b, c may follow the year. */
export function followsPattern(key: string, pattern: KeyPattern): boolean {
  return PATTERNS[pattern].test(key);
}

/** Whether a text is a valid citation key for every program. */
export function isCitationKey(text: string): boolean {
  return /^[^\s"#%'(),={}@\\~]+$/.test(text);
}

/** Words that are not used in keys. */
const SMALL_WORDS = new Set(
  'a an the on in of for to and with from by is are at as how what'.split(' '),
);

/** The pattern of most keys of a bibliography; `AuthorYear` if there is none. */
export function keyPattern(entries: readonly Pick<BibEntry, 'key'>[]): KeyPattern {
  const follow = (pattern: KeyPattern): number =>
    entries.filter(({ key }) => followsPattern(key, pattern)).length;
  const others = ['authoryear', 'authoryearword'] as const;
  return others.find((pattern) => follow(pattern) * 2 > entries.length) ?? 'AuthorYear';
}

/**
 * Makes a citation key from the first author's family name and the year, with a, b, c at the end if
 * it is already used. It contains only ASCII letters and digits, which every program supports.
 *
 * @param taken the existing keys, in lower case.
 */
export function makeCitationKey(
  draft: Pick<BibEntryDraft, 'fields'>,
  pattern: KeyPattern,
  taken: ReadonlySet<string>,
): string {
  const written = (name: string): DraftField | undefined =>
    draft.fields.find((field) => field.name === name);
  const text = (name: string): string => plainText(written(name)?.value ?? '');
  const value = (name: string): string =>
    written(name)?.form === 'latex' ? decodeField(name, text(name)) : text(name);
  const [first] = parseNames(text('author') || text('editor'));
  const family = letters(first === undefined ? '' : `${first.von} ${first.last}`);
  const title = fold(value('title')).split(' ');
  const word = letters(title.find((one) => one.length > 1 && !SMALL_WORDS.has(one)) ?? '');
  const year = /\d{4}/.exec(value('year') || value('date'))?.[0] ?? '';
  const name = family || word || 'paper';
  const base =
    pattern === 'AuthorYear'
      ? `${name.charAt(0).toUpperCase()}${name.slice(1)}${year}`
      : `${name.toLowerCase()}${year}${pattern === 'authoryearword' && family !== '' ? word : ''}`;
  return free(base, taken);
}

/** `van den Berg` gives `vandenBerg`, `Müller` gives `Muller`. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[ßæœøłđðþıÆŒØŁĐÐÞ]/g, (letter) =>
      letter === letter.toLowerCase()
        ? fold(letter)
        : fold(letter).replace(/^./, (one) => one.toUpperCase()),
    )
    .replace(/[^A-Za-z0-9]/g, '');
}

function free(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base.toLowerCase())) return base;
  for (let number = 0; ; number++) {
    const key = `${base}${suffix(number)}`;
    if (!taken.has(key.toLowerCase())) return key;
  }
}

/** a to z, then aa, ab and so on. */
function suffix(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26));
  return number < 26 ? letter : suffix(Math.floor(number / 26) - 1) + letter;
}
