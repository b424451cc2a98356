import { buildCatalog } from '../../catalog/build-catalog.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { ReadSubmissionForm } from '../../catalog/read-submission-form.ts';
import type { FoundInput } from '../../files/find-input.ts';
import { readTemplate } from '../../list/format/parse-template.ts';
import type { Category, List } from '../../list/list.ts';
import { openCategories } from '../../list/write/open-categories.ts';
import {
  countFindings,
  type Finding,
  type ReadingSummary,
  type Summary,
} from '../../rules/finding.ts';
import { RULES } from '../../rules/index.ts';
import { LEAST_DOUBTS } from '../../rules/list-syntax.ts';
import { runRules } from '../../rules/run.ts';
import { compact } from '../../text/json.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { insertionOptions } from './insertion-options.ts';
import {
  type ReadingMemory,
  readingMemory,
  recallBibliography,
  recallList,
} from './reading-memory.ts';

/** The files to check; at least one of them. */
export interface CheckInput extends Omit<FoundInput<SourceFile>, 'form' | 'baseline'> {
  /** The issue form for submissions, and what reads it; absent where the list has none. */
  readonly form?: FormInput;
  /**
   * Starts a stage with a share of the time that remains; when the stage is out of time, the rest is
   * not read or checked, and a finding reports it.
   */
  readonly timeFor?: (share: number) => () => boolean;
}

/** An issue form; its reader comes with it, so that only lists with a form load it. */
export interface FormInput {
  readonly source: SourceFile;
  readonly read: ReadSubmissionForm;
}

/** The result of a check. */
export interface CheckResult {
  readonly catalog: Catalog;
  /** In the order of the files, then of their lines. */
  readonly findings: readonly Finding[];
  /** What applies to the list as a whole, in the same form; the summary prints it. */
  readonly notes: readonly Finding[];
  readonly summary: Summary;
}

/** The categories of a list that take another paper. */
export function categoriesWithPlace(
  { config }: CheckInput,
  catalog: Catalog,
  memory: ReadingMemory = readingMemory(),
): readonly Category[] {
  const { list } = catalog;
  return list === undefined ? [] : openCategories(list, insertionOptions(config, catalog, memory));
}

/** The files of a check, the list first. */
export function filesOf({ readme, bibs, form }: CheckInput): SourceFile[] {
  return [readme, ...bibs, form?.source].filter((file) => file !== undefined);
}

/** The same by path. */
export function filesByPath(input: CheckInput): Map<string, SourceFile> {
  return new Map(filesOf(input).map((file) => [file.path, file]));
}

/** Reads and pairs a list and its bibliographies. */
export function readCatalog(
  { readme, bibs, config, form, timeFor }: CheckInput,
  memory?: ReadingMemory,
): Catalog {
  const bibliographies = bibs.map((bib) => recallBibliography(bib, memory));
  const list =
    readme === undefined
      ? undefined
      : recallList({ readme, config, timeFor, bibliographies }, memory);
  const catalog = buildCatalog(list, bibliographies);
  const read = form?.read(form.source);
  return read === undefined ? catalog : { ...catalog, form: read };
}

/**
 * Reads and pairs a list and its bibliographies, and runs the rules over them.
 *
 * @param memory what the job has read already; one that reads once needs none, and keeps less.
 */
export function checkList(input: CheckInput, memory?: ReadingMemory): CheckResult {
  const catalog = readCatalog(input, memory);
  const { bib, entry, ...config } = input.config;
  const settings = compact({
    ...config,
    bibliographyWanted: bib === undefined || bib.length > 0,
    entry: readTemplate(entry),
    bibExists: bibsOf(input),
    hasFile: input.hasFile,
    outOfTime: input.timeFor?.(1),
    openCategories: () => categoriesWithPlace(input, catalog, memory),
  });
  const all = runRules(RULES, catalog, settings, input.config);
  const findings = all.filter(({ isNote }) => isNote !== true);
  const notes = all.filter(({ isNote }) => isNote === true);
  return { catalog, findings, notes, summary: summarize(catalog, findings, notes) };
}

/** Whether there is a .bib file at a path: one that is yet to be written is read already. */
function bibsOf({ bibs, bibExists }: CheckInput): CheckInput['bibExists'] {
  return bibExists && ((path) => bibs.some((bib) => bib.path === path) || bibExists(path));
}

function summarize(
  catalog: Catalog,
  findings: readonly Finding[],
  notes: readonly Finding[],
): Summary {
  const papers = catalog.list?.entries.filter(({ kind }) => kind === 'paper') ?? [];
  return {
    entries: papers.length,
    bibEntries: catalog.bibliographies.reduce((sum, { entries }) => sum + entries.length, 0),
    categories: catalog.list?.categories.length ?? 0,
    paired: papers.filter((entry) => catalog.pairOf(entry) !== undefined).length,
    ...(catalog.list === undefined ? {} : { reading: summarizeReading(catalog.list) }),
    ...countFindings(findings),
    ...(notes.length === 0 ? {} : { notes: notes.map(({ message }) => message) }),
  };
}

function summarizeReading({ reading, source: { lines } }: List): ReadingSummary {
  const { resources, skipped, unread, doubtful } = reading;
  const unreadLines = unread.map(({ range }) => lines.position(range.start).line);
  return {
    resources,
    skipped: skipped.length,
    unread: unread.length,
    unreadLines: [...new Set(unreadLines)],
    doubtfulLines:
      doubtful.length < LEAST_DOUBTS
        ? []
        : doubtful.map(({ entry }) => lines.position(entry.titleRange.start).line),
  };
}
