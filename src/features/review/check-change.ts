import type { Catalog } from '../../catalog/catalog.ts';
import { identifierKey, idOf } from '../../identifiers/identifier.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { unifiedDiff } from '../../report/diff.ts';
import { jsonReport } from '../../report/json.ts';
import {
  countFindings,
  type Finding,
  onlyNew,
  plainFindings,
  printsOf,
} from '../../rules/finding.ts';
import { compact } from '../../text/json.ts';
import type { Range } from '../../text/range.ts';
import { wholeText } from '../../text/source-file.ts';
import { type CheckInput, type CheckResult, checkList, filesByPath } from '../check/check-list.ts';
import type { ReadingMemory } from '../check/reading-memory.ts';
import { changedFiles } from '../fixes/changed-files.ts';
import type { CompletePapers, PaperWithRecord } from '../papers/completed-paper.ts';
import {
  type PaperPart,
  type PaperToComplete,
  paperNamed,
  papersToComplete,
} from '../papers/lacking-parts.ts';
import { addedSuppressions } from './added-suppressions.ts';
import { changedPapers } from './changed-papers.ts';
import { type DraftOptions, draftComments } from './draft-comments.ts';
import {
  counted,
  withChangedFindings,
  withLostBibliography,
  withMissingParts,
} from './missing-parts.ts';
import { pairEntries, textIn } from './pair-entries.ts';
import type { CommentDraft } from './plan-review.ts';
import { safeFixes } from './safe-fixes.ts';

export interface Change {
  readonly base: CheckInput;
  readonly head: CheckInput;
}

/** The options of a check of a change; plain data. */
export interface ChangeOptions {
  /** Changed: only findings that the change is responsible for count. */
  readonly scope: 'changed' | 'all';
  /** Whether the safe fixes of what the change is responsible for are made as well. */
  readonly fixes: boolean;
  /** Absent where no comments are wanted. */
  readonly comments?: DraftOptions;
  readonly pullRequest?: { readonly number: number; readonly head: string };
}

export interface AddedPaper {
  readonly title: string;
  /** Outermost first. */
  readonly categories: readonly string[];
  /** Absent where neither the entry nor a bib entry has one. */
  readonly key?: string;
  readonly abstract: boolean;
  readonly doi?: string;
}

/** A change of a list, checked; plain data, so that it can come from another process. */
export type CheckedChange = ReturnType<typeof checkChange>;

/** Checks a list before and after a change, and finds what is new. */
export function checkChange(
  { base, head }: Change,
  { scope, fixes, comments, pullRequest }: ChangeOptions,
  memory: ReadingMemory,
  complete: CompletePapers,
) {
  // What the time is too short for must be missing in the head, where a finding reports it: missing
  // in the base, it would count as new.
  const before = checkList(base, memory);
  const after = afterRemovals(before, checkList(head, memory));
  const paired = pairEntries(before.catalog.list, after.catalog.list);
  const result = withMissingParts(before, after, paired);
  const changes = findingsOfChange(before, result, paired);
  const counted = scope === 'all' ? result.findings : changes.own;
  const findings = withLostBibliography(before, after, counted);
  const own = printsOf(findings);
  const of = before.catalog.list?.reading.papers ?? 0;
  const sources = filesByPath(head);
  const summary = { ...result.summary, ...countFindings(findings) };
  const toComplete = papersToComplete(result.catalog, changes.changedEntries);
  const drafts: readonly CommentDraft[] =
    comments === undefined
      ? []
      : draftComments(findings, { input: head, all: result.findings, memory }, comments, {
          complete,
          lacks: lackingIn(result.catalog, toComplete),
        });
  return {
    /** Those that count. */
    findings: plainFindings(findings),
    /** How many findings do not count. */
    old: result.findings.filter(({ fingerprint }) => !own.has(fingerprint)).length,
    /** Of the list after the change, with all its findings. */
    summary: result.summary,
    changedEntries: changes.changedEntries.length,
    addedPapers: addedPapers(changes, result),
    beside: {
      removed: { titles: changes.removedPapers.map(({ title }) => title), of },
      changed: { ...changedPapers(paired.pairs, before.catalog, result.catalog), of },
      unread: { file: result.catalog.list?.source.path ?? '', lines: changes.unreadLines },
      suppressed: addedSuppressions(before.catalog, result.catalog, paired.pairs),
    },
    /** Papers that it adds or changes and that lack something which a registry may know. */
    toComplete,
    /** The comments of a review, where they were requested. */
    drafts,
    /** The files with their safe fixes applied; none where none were requested. */
    fixed: fixes
      ? safeFixes(head, result.findings, changes.own, memory)
      : { files: [], findings: [] },
    /** The findings that count, for programs. */
    report: jsonReport(findings, summary, sources, { pullRequest }),
  };
}

/**
 * The check of a head that has no entry left of a base with papers; that it has none is an error,
 * also where a page beside a .bib may have none.
 */
function afterRemovals(base: CheckResult, head: CheckResult): CheckResult {
  const papers = base.catalog.list?.reading.papers ?? 0;
  const { list } = head.catalog;
  if (papers === 0 || list === undefined || list.entries.length > 0) return head;
  if (list.diagnostics.some(({ code }) => code !== 'no-entries')) return head;
  const cause = `The change removes ${papers === 1 ? 'the only paper' : `all ${papers} papers`} of the list.`;
  return withChangedFindings(head, (finding) =>
    finding.ruleId === 'list-syntax' ? [counted(finding, 'error', cause)] : undefined,
  );
}

/** What a paper lacks where a rule finds fault with it. */
const LACKS: ReadonlyMap<string, PaperPart> = new Map([
  ['entry-abstract', 'abstract'],
  ['bib-abstract', 'bib-abstract'],
  ['entry-citation-key', 'bib-entry'],
]);

/** Whether a finding reports something missing that can be looked up. */
function lackingIn(
  catalog: Catalog,
  toComplete: readonly PaperToComplete[],
): (finding: Finding) => boolean {
  const papers = toComplete.map(({ identifier, parts }) => {
    const entry = paperNamed(catalog, identifierKey(identifier));
    const pair = entry && catalog.pairOf(entry);
    const bib = pair && { file: pair.bibliography.source.path, range: pair.bibEntry.range };
    const list = entry && { file: catalog.list?.source.path, range: entry.range };
    return { parts, places: [list, bib].filter((place) => place !== undefined) };
  });
  return ({ ruleId, place }) => {
    const lack = LACKS.get(ruleId);
    return papers.some(
      ({ parts, places }) =>
        parts.some((part) => part === lack) &&
        places.some(
          ({ file, range }) =>
            file === place.file && range.start <= place.range.start && place.range.end <= range.end,
        ),
    );
  };
}

/** The papers that a change adds. */
export function addedPapers(
  { addedEntries }: { readonly addedEntries: readonly ListEntry[] },
  { catalog }: Pick<CheckResult, 'catalog'>,
): AddedPaper[] {
  return addedEntries
    .filter(({ kind }) => kind === 'paper')
    .map((entry) => {
      const key = catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key;
      const doi = idOf(entry.identifiers, 'doi');
      const { title, categories } = entry;
      const abstract = (entry.abstract?.text ?? '') !== '';
      return compact({ title, categories, abstract, key, doi });
    });
}

/** Completes papers of a list with what registries know of them. */
export function completeList(
  input: CheckInput,
  known: readonly PaperWithRecord[],
  memory: ReadingMemory,
  complete: CompletePapers,
) {
  const { input: whole, completed } = complete(input, known, memory);
  const changed = completed.length === 0 ? [] : changedFiles(input, whole);
  return {
    completed,
    files: changed.map(({ after }) => ({ path: after.path, text: wholeText(after) })),
    patch: changed.map(({ before, after }) => unifiedDiff(before, after, false)).join(''),
  };
}

/**
 * What a pull request is responsible for: compares the check of the head with that of the base. An
 * entry counts as changed when its text was nowhere in the base, so that moving it changes nothing.
 */
export function findingsOfChange(
  base: CheckResult,
  head: CheckResult,
  { pairs, added, removed } = pairEntries(base.catalog.list, head.catalog.list),
) {
  // What a note is about is there, too, though the note counts as new where it becomes a finding.
  const noted = base.notes.flatMap(({ many }) => many?.parts() ?? []);
  const before = printsOf([...base.findings, ...noted]);
  const isOld = new Set(pairs.flatMap(({ after, isSame }) => (isSame ? [after] : [])));
  const changedEntries = (head.catalog.list?.entries ?? []).filter((entry) => !isOld.has(entry));
  const changed = changedRanges(base.catalog, head.catalog, changedEntries);
  const own = onlyNew(
    head.findings,
    ({ fingerprint, place, related, entry }) =>
      !before.has(fingerprint) ||
      (entry !== undefined && touches(changed, place)) ||
      related.some((one) => touches(changed, one)),
  );
  return {
    /** The lines of links to papers that are in no entry, and were not so before. */
    unreadLines: unreadLines(base.catalog.list, head.catalog.list, changedEntries),
    /** Findings on entries it adds or changes, and those it newly causes elsewhere. */
    own,
    /** Entries of the list that it adds or changes. */
    changedEntries,
    /** Those of them that the list did not have before. */
    addedEntries: added,
    removedPapers: removed.filter(({ kind }) => kind === 'paper'),
  };
}

/** The lines of what is read as no entry of its own in a changed list, and was not there before. */
function unreadLines(
  base: List | undefined,
  head: List | undefined,
  changedEntries: readonly ListEntry[],
): number[] {
  if (head === undefined) return [];
  const { unread, skipped, doubtful } = head.reading;
  const before = new Set(base?.reading.unread.map(({ url }) => url));
  const headings = new Set(['', ...(base?.headings ?? []).map(({ text }) => text)]);
  const linksBefore = new Map(base?.reading.skipped.map(({ heading, links }) => [heading, links]));
  const places = [
    ...unread.filter(({ url }) => !before.has(url)),
    // A list has its introduction before a change, and no papers in its contents.
    ...skipped
      .filter(({ reason, heading }) =>
        reason === 'introduction' ? !headings.has(heading) : reason === 'contents',
      )
      .flatMap(({ heading, links, range }) => {
        const more = Math.max(0, links - (linksBefore.get(heading) ?? 0));
        return Array.from({ length: more }, () => ({ range }));
      }),
    ...doubtful.flatMap(({ reason, entry }) =>
      reason === 'several-papers' && changedEntries.includes(entry) ? entry : [],
    ),
  ];
  return places
    .map(({ range }) => head.source.lines.position(range.start).line)
    .sort((one, other) => one - other);
}

/** Where entries and bib entries are that a change adds or changes, by file. */
function changedRanges(base: Catalog, head: Catalog, entries: readonly ListEntry[]) {
  const changed = new Map<string, Range[]>();
  if (head.list !== undefined) {
    changed.set(
      head.list.source.path,
      entries.map(({ range }) => range),
    );
  }
  const bibTexts = new Set(
    base.bibliographies.flatMap(({ entries, source }) =>
      entries.map(({ range }) => textIn(source.text, range)),
    ),
  );
  for (const { entries, source } of head.bibliographies) {
    const ranges = entries.map(({ range }) => range);
    changed.set(
      source.path,
      ranges.filter((range) => !bibTexts.has(textIn(source.text, range))),
    );
  }
  return changed;
}

function touches(
  changed: ReadonlyMap<string, readonly Range[]>,
  { file, range }: { readonly file: string; readonly range: Range },
): boolean {
  return (changed.get(file) ?? []).some((one) => range.start <= one.end && one.start <= range.end);
}
