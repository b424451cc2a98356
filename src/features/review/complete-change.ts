import { unifiedDiff } from '../../report/diff.ts';
import { wholeText } from '../../text/source-file.ts';
import { changedFiles } from '../changed-files.ts';
import { checkList } from '../check-list.ts';
import type { CompletedPaper, CompletePapers, KnownPaper } from '../completed-paper.ts';
import { type PaperToComplete, papersToComplete } from '../lacking-parts.ts';
import type { ReadingMemory } from '../reading-memory.ts';
import type { Change } from './check-change.ts';
import { ratchet } from './ratchet.ts';
import type { FixedText } from './safe-fixes.ts';

/** The papers of a change completed, as far as it is known what they lack; plain data. */
export interface Completed {
  /** The papers that lack something which a registry may know. */
  readonly toComplete: readonly PaperToComplete[];
  readonly completed: readonly CompletedPaper[];
  /** The files with them. */
  readonly files: readonly FixedText[];
  /** The same as a patch. */
  readonly patch: string;
}

/**
 * Completes the papers that a change adds or edits.
 *
 * @param known what registries know of them; absent where they are yet to be asked.
 */
export function completeChange(
  { base, head }: Change,
  known: readonly KnownPaper[] | undefined,
  memory: ReadingMemory,
  complete: CompletePapers,
): Completed {
  if (known === undefined) {
    const result = checkList(head, memory);
    const { changedEntries } = ratchet(checkList(base, memory), result);
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
