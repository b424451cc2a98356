import type { BibField } from '../bibtex/bibliography.ts';
import type { Pair } from '../catalog/catalog.ts';
import { foldTitle } from '../catalog/title-key.ts';
import { isPartOfTitle, titleLikeness } from '../catalog/title-likeness.ts';
import { identifierKey } from '../identifiers/identifier.ts';
import type { List } from '../list/list.ts';
import { withoutMarkup } from '../scholarly/markup-in-tex.ts';
import type { Problem, Rule } from './rule.ts';
import { isHabit } from './support/flood.ts';
import { count, quote } from './support/naming.ts';
import { type Word, wordDifference } from './support/word-difference.ts';

/** Titles with less in common than this are not one title in two wordings. */
const RELATED = 0.35;
/** Up to this many words, a list gives the name of a method or the authors, not the title. */
const WORDS_OF_A_NAME = 3;
/** Formulas are written in too many ways to compare them. */
const FORMULA = /[$\\^_{}]/;
/** From this many on, titles that nearly all differ are the list's habit. */
const MANY = 6;

/** README and .bib give a paper the same title. */
export const entryTitleMatch: Rule = {
  id: 'entry-title-match',
  severity: 'warning',
  fix: 'none',
  summary: 'The title in the list is the one in the bibliography.',
  why: 'Where the two differ, one has a slip, is out of date, or belongs to another paper.',
  *check({ catalog: { list, pairs }, told }) {
    if (list === undefined) return;
    let compared = 0;
    const problems: Problem[] = [];
    for (const pair of pairs) {
      const field = pair.bibEntry.fields.get('title');
      if (pair.entry.kind !== 'paper' || field === undefined) continue;
      compared++;
      const problem = compare(list, pair, field);
      if (problem !== undefined && told(problem)) problems.push(problem);
    }
    const [first] = problems;
    if (first === undefined) return;
    if (problems.length < MANY || !isHabit(problems.length, compared)) {
      yield* problems;
      return;
    }
    yield {
      message: `${problems.length} of ${count(compared, 'title')} differ from those in the bibliography. Bring them in line, or switch the rule off if the list words its own.`,
      at: first.at,
      content: 'all',
    };
  },
};

/**
 * Case, accents, punctuation and LaTeX do not count, nor does a subtitle or the name before the
 * colon that only one side has.
 */
function compare(list: List, pair: Pair, field: BibField): Problem | undefined {
  const { entry, bibEntry, bibliography } = pair;
  const ours = foldTitle(entry.title);
  const theirs = foldTitle(withoutMarkup(field.value));
  if (ours === '' || theirs === '' || isPartOfTitle(ours, theirs)) return undefined;
  if (FORMULA.test(entry.title) || FORMULA.test(field.value)) return undefined;
  const difference = wordDifference(entry.title, withoutMarkup(field.value));
  if (difference === undefined) return undefined;
  const alike = titleLikeness(ours, theirs);
  if (alike < RELATED && ours.split(' ').length <= WORDS_OF_A_NAME) return undefined;
  const known = new Set(bibEntry.identifiers.map(identifierKey));
  const sameWork = entry.identifiers.some((one) => known.has(identifierKey(one)));
  const other = alike < RELATED && !sameWork;
  return {
    message: other
      ? `The title has nothing in common with that of the bib entry ${quote(bibEntry.key)}, ${quote(field.value)}. Show the key of this paper, or correct the title.`
      : `The title has ${words(difference.left)} where the bib entry ${quote(bibEntry.key)} has ${words(difference.right)}. Bring the two in line.`,
    at: { file: list.source, range: entry.titleRange },
    entry,
    content: ours,
    ...(other ? { severity: 'error' } : {}),
    related: [
      {
        file: bibliography.source,
        range: field.node.range,
        message: 'the title in the bibliography',
      },
    ],
  };
}

function words(some: readonly Word[]): string {
  return some.length === 0 ? 'nothing' : quote(some.map(({ text }) => text).join(' '));
}
