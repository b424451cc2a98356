import { fold } from './fold.ts';
import words from './months.json' with { type: 'json' };

export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `jan` to `dec`: the macros that every bibliography style defines. */
export const MONTH_MACROS: readonly string[] = MONTH_NAMES.map((name) =>
  name.slice(0, 3).toLowerCase(),
);

/** The names of each month in other languages, and misspelled ones, folded. */
const OTHER_NAMES: readonly (readonly string[])[] = words.otherLanguages.map((names) =>
  names.split(' ').map(fold),
);

/** All of these; `listopada` is October in Croatian and November in Polish. Seasons date papers, too. */
export const OTHER_MONTHS: ReadonlySet<string> = new Set([
  ...OTHER_NAMES.flat(),
  ...words.ofTwoMonths,
  ...words.seasons,
]);

const ALL_NAMES = MONTH_NAMES.map((name, at) => [fold(name), ...(OTHER_NAMES[at] ?? [])]);
/** Fewer letters are no abbreviation. */
const SHORTEST = 3;
const LONGEST = 20;

/**
 * The number of the month that a word names in one of a dozen languages: `Mai`, `Sept.`, `févr.`
 * Undefined for any other word, and for a beginning that two months have, such as `jui`.
 */
export function monthOfWord(word: string): number | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = fold(word);
  if (folded.length < SHORTEST) return undefined;
  const exact = ALL_NAMES.findIndex((names) => names.includes(folded));
  if (exact >= 0) return exact + 1;
  const begun = ALL_NAMES.flatMap((names, at) =>
    names.some((name) => name.startsWith(folded)) ? [at + 1] : [],
  );
  return begun.length === 1 ? begun[0] : undefined;
}

/** The number of a month that is written as `9`, `09`, `sep`, `September` or `Septembre`. */
export function monthNumber(written: string | undefined): number | undefined {
  const text = written?.trim().toLowerCase() ?? '';
  const number = /^\d{1,2}$/.test(text)
    ? Number(text)
    : (monthOfWord(text) ?? MONTH_MACROS.indexOf(text.slice(0, 3)) + 1);
  return number >= 1 && number <= 12 ? number : undefined;
}
