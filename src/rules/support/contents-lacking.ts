import type { Category, Heading, List } from '../../list/list.ts';
import type { Contents } from '../../list/read/contents.ts';

/** Contents below a heading of this level are those of a part. */
const DEEP = 3;

/**
 * Headings that the contents lack, each once. Contents need not go as deep as the headings, so a
 * category is there when it or one around it is; of one that is not, the heading counts that stands
 * beside others of the contents.
 */
export function lackingHeadings(
  list: List,
  contents: Contents,
  isNamed: (name: string) => boolean,
): Heading[] {
  const categories = categoriesInReach(list, contents);
  const prefix = (path: readonly string[], depth: number): string =>
    path.slice(0, depth).join('\n');
  const parents = new Set(
    categories.flatMap(({ path }) =>
      path.flatMap((name, depth) => (isNamed(name) ? [prefix(path, depth)] : [])),
    ),
  );
  const lacking = categories.flatMap(({ path, heading: own }) => {
    if (path.some(isNamed)) return [];
    const name = path.find((_, depth) => parents.has(prefix(path, depth))) ?? path[0];
    return (
      list.headings.findLast(
        ({ text, range }) => text === name && range.start <= own.range.start,
      ) ?? []
    );
  });
  return [...new Set(lacking)];
}

/** The categories behind the contents, as far as these reach. */
function categoriesInReach(list: List, contents: Contents): Category[] {
  const until = endOfReach(list, contents);
  return list.categories.filter(
    ({ heading: { range } }) => range.start > contents.range.start && range.start < until,
  );
}

/** Where the part of the list ends that contents are about: their own part, deep in a list. */
function endOfReach({ sections, headings, source }: List, { range }: Contents): number {
  const home = sections.findLast((section) => section.range.start <= range.start)?.heading;
  if (home === undefined || home.depth < DEEP) return source.text.length;
  const next = headings.find((one) => one.range.start > range.start && one.depth < home.depth);
  return next?.range.start ?? source.text.length;
}
