import type { Finding } from '../../rules/finding.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { type CheckInput, type CheckResult, filesOf } from '../check-list.ts';
import { type Ratchet, ratchet } from './ratchet.ts';

/** Checks within the time and the memory that a check may take. */
export type Check = (input: CheckInput) => Promise<CheckResult>;

/** Changed: only findings that a change is answerable for count. */
export type Scope = 'changed' | 'all';

/** A change of a list, checked. */
export interface CheckedChange {
  /** Findings that count. */
  readonly findings: readonly Finding[];
  readonly result: CheckResult;
  readonly changes: Ratchet;
  /** The files after it, by path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** Checks a list before and after a change, and tells what is new. */
export async function checkChange(
  { base, head }: { readonly base: CheckInput; readonly head: CheckInput },
  scope: Scope,
  check: Check,
): Promise<CheckedChange> {
  const result = await check(head);
  const changes = ratchet(await check(base), result);
  const sources = new Map(filesOf(head).map((file) => [file.path, file] as const));
  const findings = scope === 'all' ? result.findings : changes.own;
  return { findings, result, changes, sources };
}
