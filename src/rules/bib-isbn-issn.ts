import type { BibEntry, BibField } from '../bibtex/bibliography.ts';
import type { Problem, Rule } from './rule.ts';
import { linesOfProblems, manyOf } from './support/habit.ts';
import { nameBibEntry, quote } from './support/naming.ts';

/** More wrong numbers in a field of one name are one finding. */
const FEW = 3;

/** Book and serial numbers are real ones. */
export const bibIsbnIssn: Rule = {
  id: 'bib-isbn-issn',
  severity: 'warning',
  fix: 'none',
  summary: 'Numbers in isbn and issn have the right length and check digit.',
  why: 'The last digit of an ISBN or ISSN is computed from the others; if it does not fit, the number has a typo and finds nothing.',
  create: () => ({ onField: { isbn: inField, issn: inField } }),
};

function inField({ name, value }: BibField, entry: BibEntry): Problem | undefined {
  const isIsbn = name === 'isbn';
  const [faultOf, faultOfOther] = isIsbn ? [faultOfIsbn, faultOfIssn] : [faultOfIssn, faultOfIsbn];
  const [kind, other] = isIsbn ? ['ISBN', 'ISSN'] : ['ISSN', 'ISBN'];
  const number = splitNumbers(value).find((one) => faultOf(one) !== undefined);
  if (number === undefined) return undefined;
  const misplaced = faultOfOther(number) === undefined;
  return {
    message: misplaced
      ? `The ${name} of ${nameBibEntry(entry)} is ${quote(number)}, which is an ${other}. Move it to the field ${other.toLowerCase()}.`
      : `The ${name} of ${nameBibEntry(entry)} is ${quote(number)}, which is not an ${kind}: ${faultOf(number)}. Look it up, or remove it.`,
    content: `${name} ${number}`,
    severity: misplaced ? 'info' : undefined,
    habit: manyOf(misplaced ? `${name} ${other}` : name, FEW, (problems) => ({
      message: `${problems.length} ${name} fields contain ${misplaced ? `an ${other}` : `a number that is not an ${kind}`}: ${linesOfProblems(problems)}. ${misplaced ? `Move them to the field ${other.toLowerCase()}` : 'Look the numbers up, or remove them'}.`,
    })),
  };
}

/**
 * Check digits of books (ISO 2108: https://www.isbn-international.org/content/isbn-users-manual/29)
 * and serials (ISO 3297: https://www.issn.org/understanding-the-issn/issn-manual/).
 */
const LABEL = /^(?:e-?|p-?)?(?:isbn|issn)(?:-?1[03])?\s*[:=]?\s*/i;
const DASHES = /[-\u2010-\u2015\u2212\s]/g;

/** The numbers of a value that may contain several, with labels and remarks in brackets removed. */
function splitNumbers(value: string): string[] {
  const numbers = value
    .replace(/\([^()]*\)/g, ' ')
    .split(/[,;/]|\band\b/)
    .map((number) => number.trim().replace(LABEL, '').trim())
    .filter((number) => number !== '');
  return numbers.flatMap((number) => {
    const words = number.split(/\s+/);
    return words.length > 1 && words.every((word) => bare(word).length >= 8) ? words : [number];
  });
}

/** What is wrong with a number as an ISBN; undefined when nothing is. */
function faultOfIsbn(number: string): string | undefined {
  const digits = bare(number);
  if (/^\d{13}$/.test(digits)) {
    if (!/^97[89]/.test(digits)) return 'thirteen digits begin with 978 or 979';
    const sum = weighted(digits, (index) => (index % 2 === 0 ? 1 : 3));
    return sum % 10 === 0 ? undefined : WRONG_DIGIT;
  }
  if (/^\d{9}[\dX]$/.test(digits)) {
    return weighted(digits, (index) => 10 - index) % 11 === 0 ? undefined : WRONG_DIGIT;
  }
  return `expected 10 or 13 digits`;
}

/** What is wrong with a number as an ISSN; undefined when nothing is. */
function faultOfIssn(number: string): string | undefined {
  const digits = bare(number);
  if (!/^\d{7}[\dX]$/.test(digits)) return 'expected 8 digits, such as 1234-5679';
  return weighted(digits, (index) => 8 - index) % 11 === 0 ? undefined : WRONG_DIGIT;
}

const WRONG_DIGIT = 'its last digit does not fit the others';

function bare(number: string): string {
  return number.replace(DASHES, '').toUpperCase();
}

/** The sum of all digits, each times its weight; X counts ten. */
function weighted(digits: string, weight: (index: number) => number): number {
  return [...digits].reduce(
    (sum, digit, index) => sum + (digit === 'X' ? 10 : Number(digit)) * weight(index),
    0,
  );
}
