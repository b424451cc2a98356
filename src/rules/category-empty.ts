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
  // Other headings without entries count once a list has its first one.
  afterAddition: 'all',
  create: () => ({
    onList(list) {
      // One heading above a few links is no list with categories.
      const { categories, reading } = list;
      if (reading.papers === 0 && categories.length < 2) return [];
      const empty = emptyHeadings(list);
      const habit: Habit = {
        name: 'all',
        isOne: (number) => number > FEW || isHabit(number, number + categories.length),
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
  const isEmpty = ({ heading, range }: List['sections'][number]): boolean =>
    heading !== undefined && showsNothing(source.text.slice(heading.range.end, range.end));
  return sections.flatMap((section, index) => {
    const { heading, role } = section;
    if (heading === undefined || heading.range.start < begin) return [];
    if ((role !== 'empty' && role !== 'introduction') || !isEmpty(section)) return [];
    if (heading.text.trim() === '' || parents.has(heading.text)) return [];
    const next = sections[index + 1];
    if (next?.heading !== undefined && next.heading.depth > heading.depth) return [];
    if (isSentence(heading.text.trim())) return [];
    if (leadsAway(source.text.slice(heading.range.start, heading.range.end))) return [];
    const isPart = next?.heading?.depth === heading.depth && !isEmpty(next);
    return [{ heading, isPart }];
  });
}

/** Whether a stretch has nothing below its heading but horizontal rules and line breaks. */
function showsNothing(text: string): boolean {
  return text.replace(/^[-*_ \t]{3,}$|<[bh]r ?\/?>/gim, '').trim() === '';
}

/** Fewer words are the name of a category, whatever ends it. */
const WORDS_OF_A_SENTENCE = 5;

/** Whether a heading is a request to the readers. */
function isSentence(heading: string): boolean {
  return /[.!?。！？]$/.test(heading) && heading.split(/\s/).length >= WORDS_OF_A_SENTENCE;
}

/** Whether a heading leads somewhere: `#### [List of papers](nlp.md)`, `#### Notes: https://...`. */
function leadsAway(heading: string): boolean {
  return /\]\((?!#)[^)\s]|href\s*=\s*["']?(?!#)[^"'\s]|https?:\/\//i.test(heading);
}
