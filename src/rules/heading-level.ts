import type { Heading, List } from '../list/list.ts';
import { append } from '../text/append.ts';
import { smallest } from '../text/extremes.ts';
import { addTo } from '../text/group-by.ts';
import { insertion, type TextEdit } from '../text/text-edit.ts';
import type { Problem, Rule } from './rule.ts';
import { isShownPaper } from './support/is-shown-paper.ts';
import { quote } from './support/naming.ts';

/** Categories that belong side by side have headings of one level. */
export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'warning',
  fix: 'safe',
  summary: 'Categories side by side have headings of the same level.',
  why: 'A category one level too high or too low ends up beside the title or inside its neighbor, both in the outline on GitHub and in the contents.',
  create: () => ({
    onList(list) {
      const categories = categoryHeadings(list);
      return [...besideTheTitle(list, categories), ...uneven(list, categories)];
    },
  }),
};

/** Headings with entries of their own or with such a heading below them. */
function categoryHeadings(list: List): Set<Heading> {
  const holding = new Set<Heading>();
  const around: Heading[] = [];
  const shown = new Set(
    list.entries
      .filter((entry) => entry.kind === 'resource' || isShownPaper(entry))
      .map(({ categories }) => categories.join('\n')),
  );
  const direct = new Set(
    list.categories.filter(({ path }) => shown.has(path.join('\n'))).map(({ heading }) => heading),
  );
  for (const heading of list.headings) {
    while ((around.at(-1)?.depth ?? 0) >= heading.depth) around.pop();
    around.push(heading);
    if (direct.has(heading)) for (const one of around) holding.add(one);
  }
  return holding;
}

/** `# Category` next to `## Category`: an H1 that is not the title, while others are H2. */
function* besideTheTitle(list: List, categories: ReadonlySet<Heading>): Iterable<Problem> {
  const [title] = list.headings;
  if (title?.depth !== 1 || list.title !== title.text) return;
  const underTitle: Heading[] = [];
  for (const heading of list.headings.slice(1)) {
    if (heading.depth === 1) break;
    if (categories.has(heading)) underTitle.push(heading);
  }
  const depth = smallest(underTitle.map((heading) => heading.depth));
  if (!Number.isFinite(depth)) return;
  const siblings = underTitle.filter((heading) => heading.depth === depth);
  const strays = list.headings.filter(
    (heading) => heading !== title && heading.depth === 1 && categories.has(heading),
  );
  // Parts of a long list, each with categories of its own, are H1 on purpose, as are most of a list's.
  const areParts = strays.some((stray) => below(list, stray).some((one) => categories.has(one)));
  if (areParts || strays.length > siblings.length) return;
  for (const stray of strays) {
    const sibling = siblings.at(-1);
    yield {
      message: `The category ${quote(stray.text)} is a level-1 heading, like the title of the list; the other categories are level ${depth}. Write it as "${'#'.repeat(depth)} ${stray.text}".`,
      range: stray.range,
      content: stray.text,
      fix: { kind: 'safe', edits: levelEdits(list, stray, depth) },
      related: sibling && [{ range: sibling.range, message: `a category at level ${depth}` }],
    };
  }
}

/**
 * A category that skips a level, while more of those under the same heading do not. It is
 * before them: after one of them it would be below that one.
 */
function* uneven(list: List, categories: ReadonlySet<Heading>): Iterable<Problem> {
  for (const [parent, children] of childrenOf(list, categories)) {
    const depth = smallest(children.map((child) => child.depth));
    const level = children.filter((child) => child.depth === depth);
    const strays = children.filter(
      (child) => child.depth > depth && !isTagline(child, parent, list),
    );
    const [sibling] = level;
    if (sibling === undefined || strays.length > level.length) continue;
    for (const stray of strays) {
      yield {
        message: `The category ${quote(stray.text)} is a level-${stray.depth} heading right under ${quote(parent.text)}; ${quote(sibling.text)} beside it is level ${depth}. Write it as "${'#'.repeat(depth)} ${stray.text}".`,
        range: stray.range,
        content: stray.text,
        fix: { kind: 'suggested', edits: levelEdits(list, stray, depth) },
        related: [{ range: sibling.range, message: `a category at level ${depth}` }],
      };
    }
  }
}

/** Whether a heading is the line below the title that describes the list, or a row of badges. */
function isTagline(
  { range, marks, text }: Heading,
  parent: Heading,
  { source, headings }: List,
): boolean {
  if (parent !== headings[0] || marks !== undefined) return false;
  if (text.replace(/!\[[^[\]]*\]\([^()]*\)/g, '').trim() === '') return true;
  const between = source.text.slice(parent.range.end, range.start);
  return between.replace(/<[^<>]*>|!?\[[^[\]]*\]\([^()]*\)/g, '').trim() === '';
}

/** The categories right under each heading, at whatever level. */
function childrenOf(
  { headings }: List,
  categories: ReadonlySet<Heading>,
): ReadonlyMap<Heading, readonly Heading[]> {
  const children = new Map<Heading, Heading[]>();
  const around: Heading[] = [];
  for (const heading of headings) {
    while ((around.at(-1)?.depth ?? 0) >= heading.depth) around.pop();
    const parent = around.at(-1);
    around.push(heading);
    if (parent !== undefined && categories.has(heading)) addTo(children, parent, heading);
  }
  return children;
}

/**
 * Moves a heading to another level, and those below it along with it. Nothing where one of them
 * would get a level that does not exist, or is underlined: that has two levels only.
 */
function levelEdits(list: List, heading: Heading, depth: number): TextEdit[] {
  const edits: TextEdit[] = [];
  const by = depth - heading.depth;
  for (const one of [heading, ...below(list, heading)]) {
    const level = one.depth + by;
    const edit = level < 1 || level > 6 ? undefined : setLevel(list, one, level);
    if (edit === undefined) return [];
    append(edits, edit);
  }
  return edits;
}

function below({ headings }: List, heading: Heading): Heading[] {
  const following = headings.slice(headings.indexOf(heading) + 1);
  const end = following.findIndex(({ depth }) => depth <= heading.depth);
  return end < 0 ? following : following.slice(0, end);
}

function setLevel(
  list: List,
  { marks, range, depth }: Heading,
  level: number,
): TextEdit[] | undefined {
  if (marks !== undefined) {
    const more = level - depth;
    return more > 0
      ? [insertion(marks.end, '#'.repeat(more))]
      : [{ range: { start: marks.start, end: marks.start - more }, text: '' }];
  }
  const text = list.source.text.slice(range.start, range.end);
  const tags = [...text.matchAll(/<\/?h([1-6])\b/gi)];
  if (tags.length !== 2) return undefined;
  return tags.map(({ index, 0: tag }) => ({
    range: { start: range.start + index + tag.length - 1, end: range.start + index + tag.length },
    text: String(level),
  }));
}
