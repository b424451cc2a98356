import { foldTitle } from '../catalog/title-key.ts';
import type { Category, Heading, List, ListEntry } from '../list/list.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { fold } from '../text/fold.ts';
import { count, plural } from '../text/plural.ts';
import { lastFrom } from '../text/range.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { isPartOfList, manyOf } from './support/habit.ts';
import { isShownPaper } from './support/is-shown-paper.ts';
import { quote } from './support/naming.ts';
import { papersOf } from './support/papers-of.ts';

/** More papers outside any category are one note. */
const MANY_OUTSIDE = 20;
/** So are more than that if they are most: the list has hardly any categories. */
const FEW_OUTSIDE = 4;

/** Every paper is in a category, and in a configured one if there are any. */
export const entryCategory: Rule = {
  id: 'entry-category',
  severity: 'error',
  fix: 'none',
  summary: 'Every paper is in a category, and in a configured one if categories are configured.',
  why: 'A paper outside any category is hard to find, and a misspelled category splits the list in two.',
  options: ['categories', 'skip-sections'],
  create: ({ settings: { categories, skipSections = [] } }) => ({
    *onList(list) {
      yield* outsideAny(list);
      yield* unknownSections(list, skipSections);
      if (categories.length > 0) yield* notConfigured(list, categories);
    },
  }),
};

/** Headings to skip that the list does not have. */
function* unknownSections(
  { headings, title }: List,
  skipped: readonly string[],
): Iterable<Problem> {
  const names = headings.map(({ text }) => text).filter((text) => text !== title);
  const known = new Set(names.map(fold));
  for (const name of skipped) {
    if (known.has(fold(name))) continue;
    const meant = didYouMean(name, names);
    yield {
      message: `The list has no heading ${quote(name)}, which "skip-sections" names. ${meant === undefined ? 'Correct or remove it in the configuration.' : `Did you mean ${quote(meant)}?`}`,
      range: { start: 0, end: 0 },
      severity: 'info',
      content: name,
      isNote: true,
    };
  }
}

function outsideAny(list: List): Problem[] {
  const papers = papersOf(list);
  const all = count(papers.length, 'paper');
  const placed = new Set(
    papers.filter(({ categories }) => categories.length > 0).map(({ title }) => foldTitle(title)),
  );
  const habit: Habit = {
    name: 'all',
    isOne: (outside) =>
      outside > MANY_OUTSIDE ||
      (outside > FEW_OUTSIDE && outside * 2 > papers.length) ||
      isPartOfList(outside, papers.length),
    asOne: ({ length }) => ({
      message: `${length === papers.length ? `All ${all}` : `${length} of ${all}`} are in no category. Group them under headings such as "## Surveys".`,
      severity: 'warning',
      isNote: true,
    }),
  };
  return papers
    .filter(
      (entry) =>
        entry.categories.length === 0 &&
        isShownPaper(entry) &&
        !isAmongCategories(entry, list) &&
        // An introduction announces papers that have their place below.
        !placed.has(foldTitle(entry.title)),
    )
    .map((entry) => {
      const heading = headingAbove(entry, list);
      return heading?.text === ''
        ? belowEmptyHeading(entry, heading)
        : {
            message: `The paper is ${placeOf(entry, heading, list)}. Move it to the category that it belongs to.`,
            entry,
            habit,
          };
    });
}

/** The heading that an entry is below; of an entry that is a heading itself, the one above it. */
function headingAbove({ range, unit }: ListEntry, { headings }: List): Heading | undefined {
  const at = lastFrom(headings, range.start);
  const own = unit === 'heading' ? headings[at]?.depth : undefined;
  return own === undefined
    ? headings[at]
    : headings.slice(0, at).findLast(({ depth }) => depth < own);
}

/** A heading without a text, such as a line of "##", ends the category before it. */
function belowEmptyHeading(entry: ListEntry, { range }: Heading): Problem {
  return {
    message: 'The paper is below a heading without a text.',
    range,
    entry,
    habit: manyOf(`empty heading ${range.start}`, 0, ({ length }) => ({
      message: `The heading has no text, so the ${length === 1 ? 'paper' : `${length} papers`} below it ${plural(length, 'is', 'are')} in no category. Remove the heading, or name the category.`,
    })),
  };
}

/**
 * Below a heading whose name looks like that of an introduction, behind the first category; or like
 * that of notes on the list ("Forks"), between two categories of its level; or below the first
 * heading of a list without a title, which is a category like those of its level.
 */
function isAmongCategories({ range }: ListEntry, { sections, categories, title }: List): boolean {
  const { heading, role } = sections[lastFrom(sections, range.start)] ?? {};
  if (heading === undefined) return false;
  const isBehind = (one: Category): boolean => one.heading.range.start > range.start;
  const beside = categories.filter((one) => one.heading.depth === heading.depth);
  if (heading.text === title && heading.depth > 1) return beside.length > 0;
  if (role === 'introduction') return !categories.every(isBehind);
  return role === 'about' && beside.some(isBehind) && !beside.every(isBehind);
}

function placeOf(
  { range }: ListEntry,
  heading: Heading | undefined,
  { categories, title }: List,
): string {
  if (heading !== undefined && heading.text !== title) {
    return `under ${quote(heading.text)}, which is not a category`;
  }
  const first = categories[0]?.heading.range.start ?? 0;
  return range.start < first ? 'above the first category' : 'outside any category';
}

function* notConfigured(list: List, configured: readonly string[]): Iterable<Problem> {
  const known = new Set(configured.map(fold));
  for (const category of list.categories) {
    // A category is known by its own name, by that of a category around it, or by its whole path.
    const isKnown = [...category.path, category.path.join(' ')].some((one) => known.has(fold(one)));
    if (category.entries === 0 || isKnown) continue;
    const name = category.path.at(-1) ?? category.heading.text;
    const meant = didYouMean(name, configured);
    const advice =
      meant === undefined
        ? `Move its entries to one of ${configured.map(quote).join(', ')}, or add it to the configuration.`
        : `Did you mean ${quote(meant)}?`;
    yield {
      message: `The category ${quote(name)} (${count(category.entries, 'entry', 'entries')}) is not configured. ${advice}`,
      range: category.heading.range,
      content: category.path.join('\n'),
    };
  }
}
