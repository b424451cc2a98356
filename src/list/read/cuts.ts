import type { FlatText } from '../source/flat-text.ts';
import { namePart } from './people.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Separators of one part that are looked at. */
const MOST_CUTS = 400;
/** Longest text of a part that is cut; what follows is one piece. */
const LONGEST = 4000;

const eitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const abbreviations = [...VOCABULARY.venues.shortened, ...VOCABULARY.shortened]
  .map((word) => eitherCase(word).replace(/\./g, '\\.'))
  .join('|');
/** One to three words that a title quotes, and how the title continues after them. */
const QUOTED_WORDS = String.raw`[\p{L}\p{N}-]{1,14}(?: [\p{L}\p{N}-]{1,14}){0,2}`;
const CONTINUES = String.raw`["”](?=-\p{L}| (?!by |in |and |at )\p{L})`;
const OPENS_WORDS = new RegExp(`^["“]${QUOTED_WORDS}${CONTINUES}`, 'u');
const CLOSES_WORDS = new RegExp(`^${CONTINUES}`, 'u');
const AFTER_WORDS = new RegExp(String.raw`\p{L} ["“]${QUOTED_WORDS}$`, 'u');
/** Characters around a quotation mark that show whether it is around words of a title. */
const AROUND = 64;

/**
 * Where a text is cut. A period cuts before a space, but not after an initial or a shortened word;
 * a hyphen cuts between spaces.
 */
const CUT = new RegExp(
  [
    String.raw`[()[\]（）【】「」『』《》|｜]`,
    '["“”]',
    String.raw`\s[-–—~:·•/]{1,2}(?=\s|$)`,
    '[—·•]',
    '[,;，；、]',
    String.raw`：|:(?=\s|$)`,
    String.raw`[.](?=\s|$)(?<!(?<!\p{L})(?:\p{Lu}|${abbreviations})[.])|。|[.](?= (?:19|20)\d{2}(?!\d))`,
    String.raw`[?!？！](?=\s|$)`,
    String.raw`(?<=\s)(?:[Bb]y|[Ii]n)(?=:?\s)`,
    String.raw`\n|(?<! ) {2,}(?=\S)`,
    String.raw`(?<!\.) (?=\p{Lu}[\p{L}-]{1,14} ?['’]?(?:19|20)\d{2}(?!\d))`,
    String.raw`(?<=[\s.]\p{Lu}{1,2}\.?) (?=['’‘]\d{2}(?!\d))`,
    String.raw`(?<![^\s])(?:\p{Extended_Pictographic}\ufe0f?)+(?=\s)`,
  ].join('|'),
  'gu',
);
/** A place where a reader sees a cut. */
export interface Cut {
  readonly at: number;
  readonly end: number;
  /** Empty where a mark begins or ends. */
  readonly separator: string;
}

/** The places where a text is cut, in order. */
export function cutsOf(flat: FlatText, source: string): Cut[] {
  const { text } = flat;
  const cuts: Cut[] = [];
  for (const { 0: separator, index } of text.slice(0, LONGEST).matchAll(CUT)) {
    if (cuts.length >= MOST_CUTS) break;
    if (separator === ' ' && !inOneMark(flat, index)) continue;
    if (/^["“”]$/.test(separator) && isWithinTitle(text, index)) continue;
    if (/^[()]$/.test(separator) && isWithinWord(text, index)) continue;
    cuts.push({ at: index, end: index + separator.length, separator: nameOf(separator) });
  }
  for (const at of afterNames(text.slice(0, LONGEST)))
    cuts.push({ at, end: at + 1, separator: '.' });
  for (const at of softBreaks(flat, source)) cuts.push({ at, end: at + 1, separator: '~' });
  const edge = (at: number): void => {
    cuts.push({ at, end: at, separator: '' });
  };
  for (const { start, end } of flat.marks) {
    edge(start);
    edge(end);
  }
  for (const { start, end } of flat.links) {
    edge(start);
    edge(end);
  }
  for (const { at } of flat.images) edge(at);
  return cuts.sort((a, b) => a.at - b.at || a.end - b.end);
}

/** The name of a character; all pictures have the same name. */
function nameOf(separator: string): string {
  const trimmed = separator.trim();
  if (trimmed === '') return separator === '\n' ? '\n' : '  ';
  return /^\p{Extended_Pictographic}/u.test(trimmed) ? PICTURE : trimmed.toLowerCase();
}

/** The name of an emoji between two parts. */
export const PICTURE = '*';

/** A family name with initials and a period: `Moss, A. B.`, `Moss AB.`. */
const INITIALS_STOP =
  /(?<![\p{L}.'’-])\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.?[ -]?){0,3}\p{Lu}(?=\. \p{Lu} ?\p{L})/gu;
/** People before it whose initials have no periods: `Moss A, ` before `Holm B.`. */
const BARE_INITIALS = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30} \p{Lu}{1,3}, (?:and |& )?$/u;
/** What a name may be followed by. */
const NEXT_SIGN = /[,.;:?!()[\]\n"“]| (?:and|&) /;

/** The periods after initials where no name continues, but a title begins. */
function afterNames(text: string): number[] {
  const found: number[] = [];
  for (const { 0: name, index } of text.matchAll(INITIALS_STOP)) {
    const at = index + name.length;
    if (
      /^\S+ \p{Lu}+$/u.test(name) &&
      BARE_INITIALS.test(text.slice(Math.max(0, index - 40), index))
    ) {
      found.push(at);
      continue;
    }
    const rest = text.slice(at + 2, at + 130);
    const stop = rest.search(NEXT_SIGN);
    const next = stop < 0 ? rest : rest.slice(0, stop);
    if (namePart(next) === 'none' && /\s\p{Ll}{2,}/u.test(next)) found.push(at);
  }
  return found;
}

/** Whether a capitalized word and its year are in one mark: `NeurIPS 2021`, not `Rain](..) 2021`. */
function inOneMark({ text, marks, links }: FlatText, at: number): boolean {
  const year = text.slice(at + 1, at + 24).search(/\d/) + at + 1;
  return ![...marks, ...links].some(
    ({ start, end }) => (start > at + 1 && start <= year) || (end > at + 1 && end <= year),
  );
}

/** Where the source continues in the next line without a break that a reader sees. */
function softBreaks({ text, pieces }: FlatText, source: string): number[] {
  const found: number[] = [];
  for (const { at, length, source: from, sourceLength } of pieces) {
    if (length !== 1 || sourceLength < 1 || text.charAt(at) !== ' ') continue;
    if (source.slice(from, from + sourceLength).includes('\n')) found.push(at);
  }
  return found;
}

/** Whether a quotation mark is around words that a title quotes: `How the "Rules" Have Changed`. */
function isWithinTitle(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - AROUND), index);
  const after = text.slice(index, index + AROUND);
  if (CLOSES_WORDS.test(after) && AFTER_WORDS.test(before)) return true;
  return /\p{L} $/u.test(before) && OPENS_WORDS.test(after);
}

/** Whether a bracket is around the first letters of a word: `(Re)thinking`. */
function isWithinWord(text: string, index: number): boolean {
  if (text.charAt(index) === '(')
    return /^\(\p{L}{1,12}\)\p{L}/u.test(text.slice(index, index + 32));
  const before = text.slice(Math.max(0, index - 32), index);
  return /^\)\p{L}/u.test(text.slice(index, index + 3)) && /\(\p{L}{1,12}$/u.test(before);
}
