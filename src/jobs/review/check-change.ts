import type { Finding, Summary } from '../../rules/finding.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { type CheckInput, checkList, filesOf } from '../check-list.ts';
import { type ReadingMemory, readingMemory } from '../reading-memory.ts';
import { type AddedPaper, addedPapers } from './added-papers.ts';
import { ratchet } from './ratchet.ts';
import { type FixedText, safeFixes } from './safe-fixes.ts';

/** Changed: only findings that a change is answerable for count. */
export type Scope = 'changed' | 'all';

/** A list before and after a change. */
export interface Change {
  readonly base: CheckInput;
  readonly head: CheckInput;
}

/** What is asked of a check of a change. */
export interface ChangeWishes {
  readonly scope: Scope;
  /** Whether the safe fixes of what the change is answerable for are made as well. */
  readonly fixes: boolean;
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
  /** The files with their safe fixes made; empty where none were asked for. */
  readonly fixed: readonly FixedText[];
}

/** Checks within the time and the memory that a check may take. */
export type Check = (change: Change, wishes: ChangeWishes) => Promise<CheckedChange>;

/** Checks a list before and after a change, and tells what is new. */
export function checkChange(
  { base, head }: Change,
  { scope, fixes }: ChangeWishes,
  memory: ReadingMemory = readingMemory(),
): CheckedChange {
  const result = checkList(head, memory);
  const changes = ratchet(checkList(base, memory), result);
  const findings = scope === 'all' ? result.findings : changes.own;
  return {
    findings,
    old: result.findings.length - findings.length,
    summary: result.summary,
    changedEntries: changes.changedEntries.length,
    addedPapers: addedPapers(changes.addedEntries, result.catalog),
    fixed: fixes ? safeFixes(head, result.findings, changes.own, memory) : [],
  };
}

/** The files of a list by path. */
export function sourcesOf(list: CheckInput): ReadonlyMap<string, SourceFile> {
  return new Map(filesOf(list).map((file) => [file.path, file] as const));
}
