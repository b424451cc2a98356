import type { Catalog } from '../../catalog/catalog.ts';
import { identifierKey, idOf } from '../../identifiers/identifier.ts';
import type { ListEntry } from '../../list/list.ts';
import { unifiedDiff } from '../../report/diff.ts';
import { jsonReport } from '../../report/json.ts';
import { countFindings, type Finding } from '../../rules/finding.ts';
import { compact } from '../../text/json.ts';
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
import { type DraftOptions, draftComments } from './draft-comments.ts';
import { findingsOfChange } from './findings-of-change.ts';
import type { CommentDraft } from './plan-review.ts';
import { safeFixes } from './safe-fixes.ts';

/** Changed: only findings that a change is responsible for count. */
type Scope = 'changed' | 'all';

/** A list before and after a change. */
export interface Change {
  readonly base: CheckInput;
  readonly head: CheckInput;
}

/** The options of a check of a change; plain data. */
export interface ChangeOptions {
  readonly scope: Scope;
  /** Whether the safe fixes of what the change is responsible for are made as well. */
  readonly fixes: boolean;
  /** Absent where no comments are wanted. */
  readonly comments?: DraftOptions;
  /** The pull request that the report is about. */
  readonly pullRequest?: { readonly number: number; readonly head: string };
}

/** A paper that a change adds, as the summary shows it. */
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
  const result = checkList(head, memory);
  const changes = findingsOfChange(checkList(base, memory), result);
  const findings = scope === 'all' ? result.findings : changes.own;
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
    findings,
    /** How many findings do not count. */
    old: result.findings.length - findings.length,
    /** Of the list after the change, with all its findings. */
    summary: result.summary,
    /** How many entries of the list it adds or changes. */
    changedEntries: changes.changedEntries.length,
    addedPapers: addedPapers(changes, result),
    unread: { file: result.catalog.list?.source.path ?? '', lines: changes.unreadLines },
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
  const papers = toComplete.flatMap(({ identifier, parts }) => {
    const entry = paperNamed(catalog, identifierKey(identifier));
    const pair = entry && catalog.pairOf(entry);
    const bib = pair && { file: pair.bibliography.source.path, range: pair.bibEntry.range };
    const list = entry && { file: catalog.list?.source.path, range: entry.range };
    return [{ parts, places: [list, bib].filter((place) => place !== undefined) }];
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

/**
 * Completes the papers that a change adds or edits.
 *
 * @param known what registries know of them; absent before the look-up.
 */
export function completeChange(
  { base, head }: Change,
  known: readonly PaperWithRecord[] | undefined,
  memory: ReadingMemory,
  complete: CompletePapers,
) {
  if (known === undefined) {
    const result = checkList(head, memory);
    const { changedEntries } = findingsOfChange(checkList(base, memory), result);
    const toComplete = papersToComplete(result.catalog, changedEntries);
    return { toComplete, completed: [], files: [], patch: '' };
  }
  const { input, completed } = complete(head, known, memory);
  const changed = completed.length === 0 ? [] : changedFiles(head, input);
  return {
    toComplete: known,
    completed,
    files: changed.map(({ after }) => ({ path: after.path, text: wholeText(after) })),
    patch: changed.map(({ before, after }) => unifiedDiff(before, after, false)).join(''),
  };
}
