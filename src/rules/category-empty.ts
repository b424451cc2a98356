import type { Heading, List } from '../list/list.ts';
import type { Rule } from './rule.ts';
import { isHabit } from './support/flood.ts';
import { count, quote } from './support/naming.ts';

/** A category holds something. */
export const categoryEmpty: Rule = {
  id: 'category-empty',
  severity: 'warning',
  fix: 'none',
  summary: 'Every category holds entries, text or sub-categories.',
  why: 'A heading with nothing below it sends readers from the contents to an empty place.',
  *check({ catalog: { list } }) {
    if (list === undefined) return;
    const empty = emptyHeadings(list);
    const [first] = empty;
    if (first === undefined) return;
    if (isHabit(empty.length, empty.length + list.categories.length)) {
      yield {
        message: `${count(empty.length, 'heading')}, such as ${quote(first.text)}, have nothing below them. Fill them, or remove them until there is something to list.`,
        at: { file: list.source, range: first.range },
        content: 'all',
      };
      return;
    }
    for (const heading of empty) {
      yield {
        message: `Nothing stands below the heading ${quote(heading.text)}. Add entries, or remove it until there are some.`,
        at: { file: list.source, range: heading.range },
        content: heading.text,
      };
    }
  },
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
