import type { Pair } from '../catalog/catalog.ts';
import { abstractOf } from '../catalog/new-entry-of-bib-entry.ts';
import type { Abstract, List, ListEntry } from '../list/list.ts';
import { count } from '../text/plural.ts';
import type { Habit, Problem, Rule } from './rule.ts';
import { abstractsAsCode } from './support/abstract-as-code.ts';
import { onGluedLine } from './support/glued-bullets.ts';
import { habitOfCategory, isHabit, linesOfProblems, manyOf } from './support/habit.ts';
import { fieldSpot, quote } from './support/naming.ts';
import { papersOf } from './support/papers-of.ts';
import { abstractWriter } from './support/part-writer.ts';
import { strayAbstract } from './support/stray-abstract.ts';

/** What people write while the abstract is still to come. */
const PLACEHOLDER =
  /^(?:tb[acd]|todo|fixme|wip|n\/?a|none|null|nil|xxx+|coming soon|to be (?:added|announced|continued|determined|done)|(?:no|insert|add|your|the|paste)?\s*abstract(?:\s+(?:here|goes here|text|not available|unavailable|missing))?|not available|unavailable|lorem ipsum\b.*|placeholder|description|待补充|暂无)$/i;

/** More papers without an abstract whose bib entries have none are one note. */
const MANY_MISSING = 20;

/** The same where the abstracts are unlabelled comments. */
const FEW_COMMENTS = 5;

/** From this many on, labels that nearly all have nothing after them are the list's habit. */
const MANY_EMPTY = 6;

/** A list with so many resources or unread links for each paper is not one of papers. */
const MANY_RESOURCES = 5;

/** The share of papers without an abstract from which on whole categories may do without. */
const COMMON = 1 / 3;

/** Many abstracts that are there, but are not read as such, for one reason. */
const MANY_STRAYS = manyOf('strays', MANY_MISSING, (problems) => ({
  message: `The abstracts of ${count(problems.length, 'paper')} are not read as such: ${linesOfProblems(problems)}. For the first: ${problems[0]?.message}`,
}));

/** Every paper has a meaningful abstract. */
export const entryAbstract: Rule = {
  id: 'entry-abstract',
  severity: 'error',
  fix: 'suggested',
  summary: 'Every paper in the list has an abstract.',
  why: 'Readers choose papers by their abstracts. Without one, they have to open the paper to learn what it is about.',
  create: ({ catalog }) => ({
    onList(list) {
      const papers = withStrays(list, papersOf(list));
      // In a list of tools or data, or one that is hardly read, the few papers are not the list.
      const { resources, unread } = list.reading;
      if (resources + unread.length > papers.length * MANY_RESOURCES) return [];
      const write = abstractWriter(list);
      const missing = withoutAbstract(
        papers.length,
        // Who begins a list has only one paper.
        (without, all) => without === all || isHabit(without, all),
      );
      // Where the abstract is known, it can be added; the others are a part of the list.
      const isLabelled = mostAreLabelled(papers);
      const few = isLabelled ? MANY_MISSING : FEW_COMMENTS;
      const unknown = withoutAbstract(papers.length, (many) => many > few);
      const ofCategory = categoryHabits(papers);
      const severity = isLabelled ? undefined : 'warning';
      const empty = emptyAbstracts(papers.length);
      const isGlued = onGluedLine(list);
      const shownAsCode = abstractsAsCode(list);
      return papers.flatMap((entry): Problem | readonly Problem[] => {
        const { abstract } = entry;
        // A dash in a column of remarks says that there is none.
        if (abstract !== undefined && !(entry.unit === 'row' && !isAbstract(abstract.text))) {
          const problem = emptyAbstract(abstract);
          return problem === undefined
            ? (shownAsCode(entry) ?? [])
            : { ...problem, entry, habit: empty };
        }
        // Once its line is an item, what is below it is its abstract.
        if (isGlued(entry.range.start)) return [];
        const lack = { message: 'The paper has no abstract. Add one below its title.', entry };
        const stray = strayProblem(list, entry);
        if (stray?.fix !== undefined) return { ...lack, ...stray, severity, habit: MANY_STRAYS };
        return {
          ...lack,
          severity,
          habit: missing,
          detail: () =>
            stray ??
            copiedAbstract(entry, catalog.pairOf(entry), write) ?? {
              habit: ofCategory(entry),
              isLack: true,
              detail: () => ({ habit: unknown, isLack: true }),
            },
        };
      });
    },
  }),
};

/** Papers, and entries that an abstract, though it is not read as theirs, shows to be papers. */
function withStrays(list: List, papers: readonly ListEntry[]): readonly ListEntry[] {
  const shown = new Set(papers);
  return list.entries.filter(
    (entry) =>
      shown.has(entry) || (entry.kind === 'paper' && strayAbstract(list, entry) !== undefined),
  );
}

function withoutAbstract(
  papers: number,
  isOne: (missing: number, papers: number) => boolean,
): Habit {
  return {
    name: 'all',
    isOne: (missing) => isOne(missing, papers),
    asOne: ({ length }) => ({
      message: `${length === papers ? 'No paper has an abstract' : `${length} of ${count(papers, 'paper')} have no abstract`}. Add the abstracts, or set "entry-abstract: off" if the list does without.`,
      severity: 'warning',
      isNote: true,
    }),
  };
}

/** A comment below some titles is less than the abstracts of a list that labels them. */
function mostAreLabelled(papers: readonly ListEntry[]): boolean {
  const abstracts = papers.flatMap(({ abstract }) => abstract ?? []);
  return abstracts.filter(({ label }) => label !== undefined).length * 2 >= abstracts.length;
}

/**
 * Categories in which no paper has an abstract, such as surveys above commented papers, need none,
 * in a list where that is common: a new category of an otherwise complete list is an oversight.
 */
function categoryHabits(papers: readonly ListEntry[]): (entry: ListEntry) => Habit {
  const without = papers.filter(({ abstract }) => abstract === undefined).length;
  const isCommon = without >= papers.length * COMMON;
  return habitOfCategory(papers, (missing, all, category) => ({
    isOne: isCommon && isHabit(missing, all),
    message: `${missing === all ? `None of the ${all} papers` : `${missing} of ${all} papers`} below ${quote(category)} ${missing === all ? 'has' : 'have'} an abstract. Add the abstracts, or leave the category without.`,
  }));
}

function emptyAbstracts(papers: number): Habit {
  return {
    name: 'all empty',
    isOne: (empty) => empty > MANY_MISSING || (empty >= MANY_EMPTY && isHabit(empty, papers)),
    asOne: (problems) => ({
      message: `The abstracts of ${problems.length} of ${count(papers, 'paper')} are empty or placeholders: ${linesOfProblems(problems)}. Write them, or remove their labels.`,
      severity: 'warning',
    }),
  };
}

function strayProblem(list: List, entry: ListEntry): Partial<Problem> | undefined {
  const stray = strayAbstract(list, entry);
  if (stray === undefined) return undefined;
  const { message, range, kind, edit } = stray;
  return { message, range, content: 'stray', fix: edit && { kind, edits: [edit] } };
}

/** An abstract that the bib entry has. */
function copiedAbstract(
  entry: ListEntry,
  pair: Pair | undefined,
  write: ReturnType<typeof abstractWriter>,
): Partial<Problem> | undefined {
  const field = pair?.bibEntry.fields.get('abstract');
  if (pair === undefined || field === undefined || field.value === '') return undefined;
  const edit = write(entry, abstractOf(pair.bibEntry));
  return {
    message: `The paper has no abstract in the list. Its bib entry "${pair.bibEntry.key}" has one: copy it below the title.`,
    related: [fieldSpot(pair, field, 'abstract')],
    fix: edit && { kind: 'suggested', edits: [edit] },
  };
}

function emptyAbstract({ text: written, label, range }: Abstract): Problem | undefined {
  const text = withoutSymbols(written);
  if (text === '') {
    return { message: 'The abstract is empty. Write it after its label.', range: label };
  }
  if (!PLACEHOLDER.test(text)) return undefined;
  const message = `The abstract is only a placeholder, ${quote(written)}. Replace it with the paper's abstract.`;
  return { message, range };
}

/** Whether an abstract is meaningful: neither empty nor a placeholder. */
export function isAbstract(text: string): boolean {
  const bare = withoutSymbols(text);
  return bare !== '' && !PLACEHOLDER.test(bare);
}

/** A text without the characters and spaces around it. */
function withoutSymbols(text: string): string {
  return /[^\s\p{P}\p{S}](?:.*[^\s\p{P}\p{S}])?/su.exec(text)?.[0] ?? '';
}
