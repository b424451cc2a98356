import type { Heading, List } from '../list/list.ts';
import { count } from '../text/plural.ts';
import type { Habit, Rule } from './rule.ts';
import { isHabit } from './support/habit.ts';
import { quote } from './support/naming.ts';

/** A category is not empty. */
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
        isOne: (number) => isHabit(number, number + list.categories.length),
        asOne: ({ length }) => ({
          message: `${count(length, 'heading')}, such as ${quote(empty[0]?.text ?? '')}, have nothing below them. Fill them, or remove them until there is something to list.`,
        }),
      };
      return empty.map(({ text, range }) => ({
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
 * write sub-categories at the level of their category; what the paths say counts.
 */
function emptyHeadings({ sections, categories, source }: List): Heading[] {
  const parents = new Set(categories.flatMap(({ path }) => path.slice(0, -1)));
  const begin = categories[0]?.heading.range.start ?? Number.POSITIVE_INFINITY;
  return sections.flatMap(({ heading, role, range }, index) => {
    if (heading === undefined || role !== 'empty' || heading.range.start < begin) return [];
    if (heading.text.trim() === '' || parents.has(heading.text)) return [];
    const next = sections[index + 1]?.heading;
    if (next !== undefined && next.depth > heading.depth) return [];
    const rest = source.text.slice(heading.range.end, range.end);
    return rest.trim() === '' ? [heading] : [];
  });
}
