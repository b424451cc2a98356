import type { Category, List } from '../list/list.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { fold } from '../text/fold.ts';
import { lastFrom } from '../text/range.ts';
import type { Problem, Rule, RuleContext } from './rule.ts';
import { isPartOfList } from './support/habit.ts';
import { count, quote } from './support/naming.ts';

/** Every paper stands under a heading, and under one that the list means to have. */
export const entryCategory: Rule = {
  id: 'entry-category',
  severity: 'error',
  fix: 'none',
  summary: 'Every paper is in a category, and in a configured one if categories are configured.',
  why: 'A paper outside any category is not found by those who look for it, and a misspelt category splits the list in two.',
  *check({ catalog, settings, isReported }) {
    const { list } = catalog;
    if (list === undefined) return;
    yield* outsideAny(list, isReported);
    if (settings.categories.length > 0) yield* notConfigured(list, settings.categories);
  },
};

function* outsideAny(list: List, isReported: RuleContext['isReported']): Iterable<Problem> {
  const papers = list.entries.filter(({ kind }) => kind === 'paper');
  const outside = papers.filter(
    (entry) =>
      entry.categories.length === 0 &&
      isReported({ at: { file: list.source, range: entry.titleRange }, entry }),
  );
  const [first] = outside;
  if (first === undefined) return;
  if (isPartOfList(outside.length, papers.length)) {
    yield {
      message: `${outside.length === papers.length ? `All ${count(papers.length, 'paper')}` : `${outside.length} of ${count(papers.length, 'paper')}`} are outside any category. Group them under headings such as "## Surveys".`,
      at: { file: list.source, range: first.titleRange },
      severity: 'warning',
      content: 'all',
      isNote: true,
    };
    return;
  }
  for (const entry of outside) {
    const section = list.sections[lastFrom(list.sections, entry.range.start)];
    const heading = section?.heading?.text;
    const first = list.categories[0]?.heading.range.start ?? 0;
    const where =
      heading === undefined || heading === list.title
        ? entry.range.start < first
          ? 'above the first category'
          : 'outside any category'
        : `under ${quote(heading)}, which is no category`;
    yield {
      message: `The paper is ${where}. Move it to the category that it belongs to.`,
      at: { file: list.source, range: entry.titleRange },
      entry,
    };
  }
}

function* notConfigured(list: List, configured: readonly string[]): Iterable<Problem> {
  const known = new Set(configured.map(fold));
  for (const category of list.categories) {
    if (category.entries === 0 || isKnown(category, known)) continue;
    const name = category.path.at(-1) ?? category.heading.text;
    const meant = didYouMean(name, configured);
    const advice =
      meant === undefined
        ? `Move its entries to one of ${configured.map(quote).join(', ')}, or add it to the configuration.`
        : `Did you mean ${quote(meant)}?`;
    yield {
      message: `The category ${quote(name)} (${count(category.entries, 'entry', 'entries')}) is not among the configured ones. ${advice}`,
      at: { file: list.source, range: category.heading.range },
      content: category.path.join('\n'),
    };
  }
}

/** A category is known by its own name, by that of a category around it, or by its whole path. */
function isKnown(category: Category, known: ReadonlySet<string>): boolean {
  return (
    category.path.some((name) => known.has(fold(name))) || known.has(fold(category.path.join(' ')))
  );
}
