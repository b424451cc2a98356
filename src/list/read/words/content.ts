import { hasOnlyLetters, LETTERS } from '../../../text/letters.ts';
import { memo } from '../../../text/memo.ts';
import { isLocator } from './locator.ts';
import { type AuthorEvidence, authorEvidence } from './people.ts';
import { isVenueLike, venueEvidence } from './venue.ts';
import { linkLabel, VOCABULARY } from './vocabulary.ts';
import { isDate, yearIn } from './year.ts';

/** What the letters of a text show, independent of its place. */
export interface Content {
  /** Words, those of Chinese counted by characters; 60 at the most. */
  readonly words: number;
  /** The words as a size: `1`, `2`, `3`, `5`, `8`, `13`, `25`, each up to the next. */
  readonly size: string;
  readonly people: AuthorEvidence;
  /** What a link of this text would be called by it. */
  readonly label: 'paper' | 'other' | undefined;
  /** The names of its features. */
  readonly names: readonly string[];
  /** What it shows its neighbors. */
  readonly evidence: string;
}

/** A count as one of seven sizes. */
export const bucket = (n: number): string =>
  n < 2 ? '1' : n < 3 ? '2' : n < 5 ? '3' : n < 8 ? '5' : n < 13 ? '8' : n < 25 ? '13' : '25';

const KEY_WITH_YEAR = new RegExp(
  String.raw`^(?=.{5,80}$)[${LETTERS}][${LETTERS}\d+_:./'-]*?(?:19|20)?\d{2}[${LETTERS}\d_:.-]*$`,
  'u',
);
const LIKE_KEY = new RegExp(
  String.raw`^(?:[${LETTERS}'-]{2,30}[_:.-]?(?:19|20)\d{2}[_:.-]?[${LETTERS}\d_.-]*|DBLP:[\w:/+.-]+|@?[\p{Ll}-]{3,20}(?:etal|_et_al)[_-]?\d{2,4}[a-z]?|[${LETTERS}-]{3,20}:(?:19|20)\d{2}[a-z]{2,4})$`,
  'u',
);
/** Whether a word is made as citation keys are: a name with a year, `DBLP:...`. */
export function isLikeKey(text: string): boolean {
  return LIKE_KEY.test(text) && hasOnlyLetters(text);
}

const YEAR_ALONE = /^\W*(?:19|20)\d{2}\W*$/;
const HAS_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|['’‘]\d{2}(?!\d)/;
const ACRONYM = /^(?![+._@²³-])[\p{L}\d+._@²³-]*$/u;
const TWO_CAPITALS = /\p{Lu}.*[\p{Lu}\d]/u;
/** Words that do not count as words in lower case; those of names among them. */
const SMALL_WORDS = 'and|et|al|of|the|in|on|for|a|an|to|with|by|at|from|via|de|la|van|von|der|den';
const CAPITALIZED = /(?<!\S)\p{Lu}/gu;
const IN_LOWER_CASE = new RegExp(`(?<=\\s)(?!(?:${SMALL_WORDS})(?!\\S))\\p{Ll}{2}`, 'gu');

/** How often an expression, a global one, matches. */
function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}

function wordCount(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0 && words < 60; at = text.indexOf(' ', at + 1)) words++;
  return /\p{Script=Han}/u.test(text) ? Math.max(words, Math.floor(text.length / 3)) : words;
}

/** Longer texts hardly recur; to remember them would keep them. */
const LONGEST_REMEMBERED = 200;
/** The texts of a list of 10,000 papers: they are asked for again when all are decoded. */
const MOST_REMEMBERED = 60_000;
const remembered = memo((text) => judge(text), MOST_REMEMBERED);

/** What a text shows; remembered, because lists repeat `paper`, `2023` and `arXiv` thousands of times. */
export function contentOf(text: string): Content {
  return text.length > LONGEST_REMEMBERED ? judge(text) : remembered(text);
}

/** What a text shows that is known to list people, though its words may be any. */
export function contentOfPeople(text: string): Content {
  return judge(text, 'strong');
}

/** Equal names as one object: many texts show the same. */
const sharedNames = memo<readonly string[]>((names) => names.split('\n'));

/** Enough of a long text to see whether it lists people. */
const ENOUGH = 400;

function beginning(text: string): string {
  if (text.length <= ENOUGH) return text;
  const cut = text.lastIndexOf(',', ENOUGH);
  return text.slice(0, cut > 0 ? cut : ENOUGH);
}

/** Words as alternatives of an expression; one with a `*` may go on. */
const alternatives = (list: readonly string[]): string =>
  list.map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}\\b`)).join('|');

/** What words alone show, by name. */
const SHOWN_BY_WORDS: readonly (readonly [name: string, words: RegExp])[] = [
  ['han', /\p{Script=Han}/u],
  ['digits only', /^[\d\s.,/–-]+$/],
  ['identifier', /\b(?:arxiv:|doi:?|10\.\d{4,9}\/|\d{4}\.\d{4,5}\b|pmid|pmc\d)/i],
  ['question', /[?？]$/],
  ['institution', new RegExp(`\\b(?:${alternatives(VOCABULARY.institutions)})`, 'i')],
  [
    'award',
    new RegExp(
      `^(?:${alternatives([...VOCABULARY.presentations, ...VOCABULARY.paperKinds])})`,
      'i',
    ),
  ],
  ['digit inside', /\p{L}\d|\d\p{L}/u],
];

function judge(text: string, known?: AuthorEvidence): Content {
  const short = text.length > 200 ? text.slice(0, 200) : text;
  const words = wordCount(text);
  const size = bucket(words);
  const people = known ?? authorEvidence(beginning(text));
  const label = linkLabel(text);
  const names = [`people ${people}`, `people ${people} words ${size}`];
  const add = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  const dated = isDate(short);
  add('date', dated && /\d/.test(short));
  const digits = /\d{2}/.test(short);
  add('year alone', digits && YEAR_ALONE.test(short));
  add('has year', digits && HAS_YEAR.test(short));
  add('year found', digits && yearIn(short) !== undefined);
  const venue = venueEvidence(short);
  if (venue !== undefined) names.push(`venue ${venue}`, `venue ${venue} words ${bucket(words)}`);
  const like = isVenueLike(short);
  add('venue-like', like);
  add('et al', /\bet\.? al\b/i.test(short));
  add('and', /\s(?:and|&)\s/.test(short));
  const all = count(short, /\s+/g) + 1;
  const capital = count(short, CAPITALIZED);
  const share = capital / all;
  names.push(
    `small words ${bucket(count(short, IN_LOWER_CASE) + 1)}`,
    `capitals ${share > 0.95 ? 'all' : share > 0.5 ? 'most' : share > 0.15 ? 'some' : 'few'}`,
  );
  add(
    'function words',
    /\s(?:of|for|with|via|in|on|to|from|the|a|an|is|are|using|by)\s/i.test(short),
  );
  add('acronym', words === 1 && TWO_CAPITALS.test(short) && ACRONYM.test(short));
  add('like a key', isLikeKey(short));
  add('key with digits', words === 1 && KEY_WITH_YEAR.test(short) && hasOnlyLetters(short));
  add('initials', /(?:^|[\s.,-])\p{Lu}\.(?:[\s,-]|$)/u.test(short));
  add('two or three capitals', (all === 2 || all === 3) && capital === all);
  add('pages', isLocator(short));
  for (const [name, shows] of SHOWN_BY_WORDS) add(name, shows.test(short));
  if (label !== undefined) names.push(`link label ${label}`);
  return {
    words,
    size,
    people,
    label,
    names: sharedNames(names.join('\n')),
    evidence: evidenceOf(text, { words, people, label, dated, like }),
  };
}

type Shown = Pick<Content, 'words' | 'people' | 'label'> &
  Readonly<Record<'dated' | 'like', boolean>>;

function evidenceOf(text: string, { words, people, label, dated, like }: Shown): string {
  if (label !== undefined) return 'link label';
  if (text.length <= 60 && dated) return 'date';
  if (text.length <= 160 && like) return 'venue';
  if (people !== 'none') return `people ${people}`;
  if (isLikeKey(text)) return 'key';
  return words >= 4 ? 'long' : words === 1 ? 'word' : 'words';
}
