import type { Category, List, SectionRole } from '../list.ts';
import { placeHeadings } from '../read/sections/section-tree.ts';
import { roleOfName } from '../read/words/section-role.ts';

/**
 * The headings that could hold entries but have none, neither directly nor below them, and whose
 * names announce nothing else: what `add` accepts besides the categories of the list.
 */
export function emptyCategories({ headings, sections, categories, title }: List): Category[] {
  const startsOf = (wanted: SectionRole): ReadonlySet<number> =>
    new Set(
      sections.flatMap(({ heading, role }) =>
        role === wanted ? (heading?.range.start ?? []) : [],
      ),
    );
  const contents = startsOf('contents');
  const views = startsOf('view');
  const placed = placeHeadings(
    headings,
    title === undefined ? undefined : headings.findIndex(({ text }) => text === title),
    (index) => contents.has(headings[index]?.range.start ?? -1),
  );
  const filled = new Set(
    categories.flatMap(({ path }) => path.map((_, at) => path.slice(0, at + 1).join('\n'))),
  );
  return placed.flatMap(({ heading, path, isTitle }) =>
    isTitle ||
    path.length === 0 ||
    filled.has(path.join('\n')) ||
    views.has(heading.range.start) ||
    path.some((name) => roleOfName(name) !== undefined)
      ? []
      : [{ heading, path, entries: 0 }],
  );
}

/** The categories that a form may offer: those with entries, and the empty headings beside them. */
export function offeredCategories(list: List): Category[] {
  const filled = list.categories.filter(({ entries }) => entries > 0);
  const parentOf = ({ path }: Category): string => path.slice(0, -1).join('\n');
  const parents = new Set(filled.map(parentOf));
  const beside = emptyCategories(list).filter(
    (one) => one.path.length > 1 && parents.has(parentOf(one)),
  );
  return [...filled, ...beside].sort((a, b) => a.heading.range.start - b.heading.range.start);
}
