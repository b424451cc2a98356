import type { Heading, List } from '../list/list.ts';
import { count } from '../text/plural.ts';
import type { Habit, Rule } from './rule.ts';
import { isHabit, linesOfProblems } from './support/habit.ts';
import { quote } from './support/naming.ts';

/** More empty headings than this are one finding. */
const FEW = 2;

/** A heading with nothing below it. */
interface EmptyHeading {
  readonly heading: Heading;
  /** Whether a category of its level follows: it may be the title of a part. */
  readonly isPart: boolean;
}

/** No category is empty. */
export const categoryEmpty: Rule = {
  id: 'category-empty',
  severity: 'warning',
  fix: 'none',
  summary: 'Every category contains entries, text or subcategories.',
  why: 'A heading with nothing below it leads readers from the contents to an empty section.',
  create: () => ({
    onList(list) {
      const empty = emptyHeadings(list);
      const habit: Habit = {
        name: 'all',
        isOne: (number) => number > FEW || isHabit(number, number + list.categories.length),
        asOne: (problems) => ({
          message: `${count(problems.length, 'heading')} have nothing below them: ${linesOfProblems(problems)}. Fill them, or remove them until there is something to list.`,
          severity: empty.every(({ isPart }) => isPart) ? 'info' : undefined,
        }),
      };
      return empty.map(({ heading: { text, range } }) => ({
        message: `Nothing is below the heading ${quote(text)}. Add entries, or remove it until there are some.`,
        range,
        content: text,
        habit,
      }));
    },
  }),
};

/**
 * Headings from the first category on with neither text nor a deeper heading below them. Some lists
 * write sub-categories at the level of their category; their paths count.
 */
function emptyHeadings({ sections, categories, source }: List): EmptyHeading[] {
  const parents = new Set(categories.flatMap(({ path }) => path.slice(0, -1)));
  const begin = categories[0]?.heading.range.start ?? Number.POSITIVE_INFINITY;
  return sections.flatMap(({ heading, role, range }, index) => {
    if (heading === undefined || role !== 'empty' || heading.range.start < begin) return [];
    if (heading.text.trim() === '' || parents.has(heading.text)) return [];
    const next = sections[index + 1];
    if (next?.heading !== undefined && next.heading.depth > heading.depth) return [];
    if (source.text.slice(heading.range.end, range.end).trim() !== '') return [];
    if (isSentence(heading.text.trim())) return [];
    if (leadsAway(source.text.slice(heading.range.start, heading.range.end))) return [];
    const isPart = next?.heading?.depth === heading.depth && next.role !== 'empty';
    return [{ heading, isPart }];
  });
}

/** Fewer words are the name of a category, whatever ends it. */
const WORDS_OF_A_SENTENCE = 5;

/** Whether a heading is a request to the readers. */
function isSentence(heading: string): boolean {
  return /[.!]$/.test(heading) && heading.split(/\s/).length >= WORDS_OF_A_SENTENCE;
}

/** Whether a heading leads somewhere: `#### [List of papers](nlp.md)`, `#### Notes: https://...`. */
function leadsAway(heading: string): boolean {
  return /\]\((?!#)[^)\s]|href\s*=\s*["']?(?!#)[^"'\s]|https?:\/\//i.test(heading);
}
