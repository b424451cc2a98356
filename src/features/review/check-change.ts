import { jsonReport } from '../../report/json.ts';
import type { RawSides } from '../../revisions/read-sides.ts';
import { countFindings } from '../../rules/count-findings.ts';
import type { Finding, Summary } from '../../rules/finding.ts';
import { type CheckInput, checkList, filesOf } from '../check-list.ts';
import { type ReadingMemory, readingMemory } from '../reading-memory.ts';
import { type AddedPaper, addedPapers } from './added-papers.ts';
import type { CommentDraft } from './comment-draft.ts';
import { type DraftWishes, draftComments } from './draft-comments.ts';
import { ratchet } from './ratchet.ts';
import { type FixedText, safeFixes } from './safe-fixes.ts';

/** Changed: only findings that a change is answerable for count. */
export type Scope = 'changed' | 'all';

/** A list before and after a change. */
export interface Change {
  readonly base: CheckInput;
  readonly head: CheckInput;
}

/** What is asked of a check of a change; plain data. */
export interface ChangeWishes {
  readonly scope: Scope;
  /** Whether the safe fixes of what the change is answerable for are made as well. */
  readonly fixes: boolean;
  /** Absent where no comments are wanted. */
  readonly comments?: DraftWishes;
  /** The pull request that the report is about. */
  readonly pullRequest?: { readonly number: number; readonly head: string };
}

/** A change of a list, checked; plain data, so that it can come from another process. */
export interface CheckedChange {
  /** Findings that count. */
  readonly findings: readonly Finding[];
  /** How many findings do not count. */
  readonly old: number;
  /** Of the list after it, with all its findings. */
  readonly summary: Summary;
  /** How many entries of the list it adds or changes. */
  readonly changedEntries: number;
  readonly addedPapers: readonly AddedPaper[];
  /** The comments of a review, where they were asked for. */
  readonly drafts: readonly CommentDraft[];
  /** The files with their safe fixes made; empty where none were asked for. */
  readonly fixed: readonly FixedText[];
  /** The findings that count, for programs. */
  readonly report: string;
}

/** Checks within the time and the memory that a check may take. */
export type Check = (sides: RawSides, wishes: ChangeWishes) => Promise<CheckedChange>;

/** Checks a list before and after a change, and finds what is new. */
export function checkChange(
  { base, head }: Change,
  { scope, fixes, comments, pullRequest }: ChangeWishes,
  memory: ReadingMemory = readingMemory(),
): CheckedChange {
  const result = checkList(head, memory);
  const changes = ratchet(checkList(base, memory), result);
  const findings = scope === 'all' ? result.findings : changes.own;
  const sources = new Map(filesOf(head).map((file) => [file.path, file] as const));
  const summary = { ...result.summary, ...countFindings(findings) };
  return {
    findings,
    old: result.findings.length - findings.length,
    summary: result.summary,
    changedEntries: changes.changedEntries.length,
    addedPapers: addedPapers(changes.addedEntries, result.catalog),
    drafts:
      comments === undefined
        ? []
        : draftComments(findings, { input: head, all: result.findings, memory }, comments),
    fixed: fixes ? safeFixes(head, result.findings, changes.own, memory) : [],
    report: jsonReport(findings, summary, sources, { pullRequest }),
  };
}
