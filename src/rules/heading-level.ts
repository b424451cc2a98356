import type { Heading, List } from '../markdown/list.ts';
import { quote } from './naming.ts';
import type { Problem, Rule } from './rule.ts';

/** Categories that belong side by side have headings of one level. */
export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'warning',
  fix: 'none',
  summary: 'Categories that stand side by side have headings of the same level.',
  why: 'A category one level too high or too low ends up beside the title or inside its neighbour, in the outline of GitHub as well as in the contents.',
  *check({ catalog }) {
    const { list } = catalog;
    if (list === undefined) return;
    const categories = categoryHeadings(list);
    yield* besideTheTitle(list, categories);
    yield* uneven(list, categories);
  },
};

/** Headings that hold entries themselves or have such a heading below them. */
function categoryHeadings(list: List): Set<Heading> {
  const holding = new Set<Heading>();
  const around: Heading[] = [];
  const direct = new Set(
    list.categories.filter(({ entries }) => entries > 0).map(({ heading }) => heading),
  );
  for (const heading of list.headings) {
    while ((around.at(-1)?.depth ?? 0) >= heading.depth) around.pop();
    around.push(heading);
    if (direct.has(heading)) for (const one of around) holding.add(one);
  }
  return holding;
}

/** `# Category` beside `## Category`: an H1 that is not the title, while others stand at H2. */
function* besideTheTitle(list: List, categories: ReadonlySet<Heading>): Iterable<Problem> {
  const [title] = list.headings;
  if (title?.depth !== 1 || list.title !== title.text) return;
  const underTitle: Heading[] = [];
  for (const heading of list.headings.slice(1)) {
    if (heading.depth === 1) break;
    if (categories.has(heading)) underTitle.push(heading);
  }
  const depth = Math.min(...underTitle.map((heading) => heading.depth));
  if (!Number.isFinite(depth)) return;
  const siblings = underTitle.filter((heading) => heading.depth === depth);
  const strays = list.headings.filter(
    (heading) => heading !== title && heading.depth === 1 && categories.has(heading),
  );
  // Parts of a long list, each with categories of its own, are H1 on purpose.
  if (strays.some((stray) => hasCategoriesBelow(stray, list, categories))) return;
  for (const stray of strays) {
    const sibling = siblings.at(-1);
    yield {
      message: `The category ${quote(stray.text)} is a level-1 heading, like the title of the list; the other categories are level ${depth}. Write it as "${'#'.repeat(depth)} ${stray.text}".`,
      at: { file: list.source, range: stray.range },
      content: stray.text,
      ...(sibling === undefined
        ? {}
        : {
            related: [
              { file: list.source, range: sibling.range, message: `a category at level ${depth}` },
            ],
          }),
    };
  }
}

function hasCategoriesBelow(
  heading: Heading,
  list: List,
  categories: ReadonlySet<Heading>,
): boolean {
  const next = list.headings[list.headings.indexOf(heading) + 1];
  return next !== undefined && next.depth > heading.depth && categories.has(next);
}

/** A category that skips a level while another one under the same heading does not. */
function* uneven(list: List, categories: ReadonlySet<Heading>): Iterable<Problem> {
  const around: { heading: Heading; shallowest?: Heading }[] = [];
  for (const heading of list.headings) {
    while ((around.at(-1)?.heading.depth ?? 0) >= heading.depth) around.pop();
    const parent = around.at(-1);
    if (parent !== undefined && categories.has(heading)) {
      const sibling = parent.shallowest;
      if (sibling !== undefined && sibling.depth < heading.depth) {
        yield {
          message: `The category ${quote(heading.text)} is a level-${heading.depth} heading right under ${quote(parent.heading.text)}; ${quote(sibling.text)} beside it is level ${sibling.depth}. Write it as "${'#'.repeat(sibling.depth)} ${heading.text}".`,
          at: { file: list.source, range: heading.range },
          content: heading.text,
          related: [
            {
              file: list.source,
              range: sibling.range,
              message: `a category at level ${sibling.depth}`,
            },
          ],
        };
      } else parent.shallowest = heading;
    }
    around.push({ heading });
  }
}
