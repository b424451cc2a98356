import type { Range } from '../../../text/range.ts';
import type { List } from '../../list.ts';

/** A number in a README that states the size of the list. */
export interface CountStatement {
  readonly kind: 'badge' | 'text';
  readonly count: number;
  /** What is counted. */
  readonly what: 'papers' | 'entries';
  /** Where the digits are. */
  readonly range: Range;
}

/** A static badge of shields.io: label, number, color; two hyphens represent one. */
const BADGE =
  /img\.shields\.io\/badge\/((?:[^\s()"'<>?/-]|--)+)-(\d{1,3}(?:,\d{3})+|\d{1,6})(?:(?:_|%20)(?:papers?|entries))?-\w+/gi;
const LABEL_WORDS = new Set(
  'paper papers article articles publication publications entry entries number numbers count total of no num all listed collected'.split(
    ' ',
  ),
);
/** `contains 120 papers`, `a list of 120 papers`, `(120 papers)`; not `over 120` or `120+`. */
const SENTENCE =
  /\b(?:lists?|collections?|repository|repo|contains?|includes?|including|covers?|collects?|currently|total|so far|now has|now holds)\b([^.|\n]{0,60}?)\b(\d{1,3}(?:,\d{3})+|\d{1,6}) (papers|articles|publications|entries)\b/gi;
const ROUGHLY =
  /(?:\b(?:over|than|about|around|nearly|almost|least|most|to|approximately|some|of the|first|last|survey of|review of|analysis of)|[~≈><+])\s*$/i;
/** Numbers that are years more often than counts. */
const isYear = (count: number): boolean => count >= 1990 && count < 2040;

/**
 * The statements of a README on the number of papers in the list: badges of shields.io, and
 * sentences above the first category. Numbers of other papers and rough numbers do not count.
 */
export function countStatements({ source: { text }, sections }: List): CountStatement[] {
  const statements: CountStatement[] = [];
  const add = (
    kind: CountStatement['kind'],
    what: CountStatement['what'],
    digits: string,
    start: number,
  ): void => {
    const count = Number(digits.replaceAll(',', ''));
    if (isYear(count)) return;
    statements.push({ kind, what, count, range: { start, end: start + digits.length } });
  };
  for (const { 0: whole, 1: label = '', 2: digits = '', index } of text.matchAll(BADGE)) {
    const words = wordsOf(label);
    const counts = words.some((word) => /^(?:paper|article|publication|entr)/.test(word));
    if (!counts || words.some((word) => !LABEL_WORDS.has(word))) continue;
    const what = words.some((word) => word.startsWith('entr')) ? 'entries' : 'papers';
    add('badge', what, digits, index + whole.indexOf(`-${digits}`, label.length) + 1);
  }
  for (const { role, range } of sections) {
    if (role === 'entries') break;
    if (role === 'news' || role === 'contributing' || role === 'citation') continue;
    for (const match of text.slice(range.start, range.end).matchAll(SENTENCE)) {
      const [whole, between = '', digits = '', noun = ''] = match;
      if (ROUGHLY.test(between) || /\d{4}/.test(between)) continue;
      const start = range.start + match.index + whole.lastIndexOf(digits);
      add('text', noun.toLowerCase() === 'entries' ? 'entries' : 'papers', digits, start);
    }
  }
  return statements.sort((a, b) => a.range.start - b.range.start);
}

/** `PaperNumber`, `Total_Papers` and `total%20papers` in words. */
function wordsOf(label: string): string[] {
  return label
    .replace(/%23|#/g, ' ')
    .replace(/_|%20|--/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}
