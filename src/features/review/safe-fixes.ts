import type { Finding } from '../../rules/finding.ts';
import { wholeText } from '../../text/source-file.ts';
import { applyFixes } from '../apply-fixes.ts';
import { type CheckInput, checkList } from '../check-list.ts';
import type { ReadingMemory } from '../reading-memory.ts';

/** A file with its fixes made. */
export interface FixedText {
  readonly path: string;
  /** Whole, with its byte order mark if it has one. */
  readonly text: string;
}

/**
 * Makes the safe fixes of what a change is answerable for. All of them are applied until there is
 * none left, so that the check of a commit with them has nothing to commit. None are made where the
 * result would have an error that was not there before.
 *
 * @param findings all of the list.
 * @param own those that the change is answerable for.
 */
export function safeFixes(
  input: CheckInput,
  findings: readonly Finding[],
  own: readonly Finding[],
  memory: ReadingMemory,
): FixedText[] {
  const mine = new Set(own);
  const old = new Set(
    findings.filter((finding) => !mine.has(finding)).map(({ fingerprint }) => fingerprint),
  );
  const { changed, check } = applyFixes(
    input,
    ({ fingerprint }, { kind }) => kind === 'safe' && !old.has(fingerprint),
    checkList,
    memory,
  );
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  const broken = check.findings.some(
    ({ fingerprint, severity }) => severity === 'error' && !known.has(fingerprint),
  );
  // A program that breaks what it corrects leaves it to people.
  if (broken) return [];
  return changed
    .filter(({ before }) => before.invalidUtf8.length === 0 && !before.path.startsWith('.github/'))
    .map(({ after }) => ({ path: after.path, text: wholeText(after) }));
}
