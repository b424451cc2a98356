import type { Pair } from '../catalog/catalog.ts';
import { foldTitle } from '../catalog/title-key.ts';
import { isPartOfTitle } from '../catalog/title-likeness.ts';
import { identifierKey } from '../identifiers/identifier.ts';
import { isCertain } from '../list/certain-facts.ts';
import { count } from '../text/plural.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { comparedPairs } from './support/compared-pairs.ts';
import { isHabit } from './support/habit.ts';
import { hasOtherTitle } from './support/has-other-title.ts';
import { fieldSpot, quote } from './support/naming.ts';
import { type Word, wordDifference } from './support/word-difference.ts';

/** Up to this many words, a list has the name of a method or the authors, not the title. */
const WORDS_OF_A_NAME = 3;
/** Formulas are written in too many ways to compare them; entry-format reports HTML entities. */
const FORMULA = /[$\\^_{}]|&#?\w{2,8};/;
/** From this many on, titles that nearly all differ are the list's habit. */
const MANY = 6;

/** README and .bib have the same title for a paper. */
export const entryTitleMatch: Rule = {
  id: 'entry-title-match',
  severity: 'warning',
  fix: 'none',
  summary: 'The title in the list matches the one in the bibliography.',
  why: 'If the two differ, one has a typo, is out of date, or belongs to another paper.',
  afterAddition: 'on-pairs',
  create: ({ catalog }) => ({
    onList(list) {
      const compared = comparedPairs(list, catalog).filter(
        ({ entry, bibEntry }) => isCertain(entry, 'title') && bibEntry.fields.has('title'),
      );
      const habit: Habit = {
        name: 'all',
        isOne: (number) => number >= MANY && isHabit(number, compared.length),
        asOne: ({ length }) => ({
          message: `${length} of ${count(compared.length, 'title')} differ from those in the bibliography. Make them match, or turn the rule off if the list words its own.`,
          severity: undefined,
        }),
      };
      return compared.flatMap((pair) => {
        const problem = compare(pair);
        return problem === undefined ? [] : { ...problem, habit };
      });
    },
  }),
};

/**
 * Case, accents, punctuation and LaTeX do not count, nor does a subtitle or the name before the
 * colon that only one side has.
 */
function compare(pair: Pair): Problem | undefined {
  const { entry, bibEntry } = pair;
  const field = bibEntry.fields.get('title');
  if (field === undefined) return undefined;
  const ours = foldTitle(entry.title);
  const theirs = foldTitle(field.value);
  if (ours === '' || theirs === '' || isPartOfTitle(ours, theirs)) return undefined;
  // The name of a tool, within the title of the paper that describes it.
  if (` ${theirs} `.includes(` ${ours} `)) return undefined;
  if (FORMULA.test(entry.title) || FORMULA.test(field.value)) return undefined;
  const difference = wordDifference(entry.title, field.value);
  if (difference === undefined) return undefined;
  const isOther = hasOtherTitle(pair);
  if (isOther && ours.split(' ').length <= WORDS_OF_A_NAME) return undefined;
  const known = new Set(bibEntry.identifiers.map(identifierKey));
  const sameWork = entry.identifiers.some((one) => known.has(identifierKey(one)));
  const other = isOther && !sameWork;
  return {
    message: other
      ? `The title has nothing in common with that of the bib entry ${quote(bibEntry.key)}, ${quote(field.value)}. Show the key of this paper, or correct the title.`
      : `The title has ${words(difference.left)} where the bib entry ${quote(bibEntry.key)} has ${words(difference.right)}. Make the two match.`,
    entry,
    content: ours,
    severity: other ? 'error' : undefined,
    related: [fieldSpot(pair, field, 'title')],
  };
}

function words(some: readonly Word[]): string {
  return some.length === 0 ? 'nothing' : quote(some.map(({ text }) => text).join(' '));
}
