import type { BibEntryDraft } from '../../bibtex/bib-entry-draft.ts';
import { InputError } from '../../files/input-error.ts';
import type { ListEntry } from '../../list/list.ts';
import { append } from '../../text/append.ts';
import { blockedFiles } from '../blocked-files.ts';
import { harmOfAddition } from '../change-harm.ts';
import { type ChangedFile, changedFiles } from '../changed-files.ts';
import { type CheckInput, checkList, readCatalog } from '../check-list.ts';
import { type ReadingMemory, readingMemory } from '../reading-memory.ts';
import { addBibEntries } from './add-bib-entries.ts';
import { addListEntries } from './add-list-entries.ts';
import { copyAbstractsToBib, copyAbstractsToList } from './copy-abstracts.ts';
import { showKeys } from './show-keys.ts';
import type { SkippedStep, Stage, SyncStep } from './sync-plan.ts';

/** What a sync is asked to do. */
export interface SyncRequest {
  /** The one side that is completed; both when absent. */
  readonly only?: 'list' | 'bib';
  /** The category for works that only a bibliography has: a heading, or the path to it. */
  readonly category?: string;
  /** Uses categories that are only suggested by the words of a work. */
  readonly acceptSuggestions?: boolean;
  /** Shows in the list the citation keys that it does not show yet. */
  readonly keys?: boolean;
  /**
   * What is known of a paper that only the list has, in place of a stub of what the list says; its
   * key is made anew. Undefined for papers of which nothing more is known.
   */
  readonly draftOf?: (entry: ListEntry) => BibEntryDraft | undefined;
}

/** What a sync gives; nothing is written yet. */
export interface SyncResult {
  /** The files that change, the list first. */
  readonly changed: readonly ChangedFile[];
  readonly steps: readonly SyncStep[];
  readonly skipped: readonly SkippedStep[];
}

/**
 * Brings a list and its bibliography level: each gets what only the other one has. Every edit is an
 * insertion (links to lines of the .bib that move are renewed), and doing it again changes nothing.
 *
 * @throws {InputError} when a file is missing or cannot be changed safely, when there is no category
 *   of the name given, or when what would be written breaks something else.
 */
export function syncList(input: CheckInput, request: SyncRequest = {}): SyncResult {
  const memory = readingMemory();
  refuseUnfit(input, memory);
  const { only, category, acceptSuggestions = false, draftOf = () => undefined } = request;
  const stages: ((now: CheckInput) => Stage)[] = [
    ...(only === 'list' ? [] : [(now: CheckInput) => addBibEntries(now, draftOf, memory)]),
    ...(only === 'bib'
      ? []
      : [
          (now: CheckInput) => addListEntries(now, { category, acceptSuggestions }, memory),
          (now: CheckInput) => copyAbstractsToList(now, memory),
        ]),
    ...(only === 'list' ? [] : [(now: CheckInput) => copyAbstractsToBib(now, memory)]),
    ...(request.keys === true ? [showKeys] : []),
  ];
  let now = input;
  const steps: SyncStep[] = [];
  const skipped: SkippedStep[] = [];
  for (const stage of stages) {
    const done = stage(now);
    now = done.input;
    append(steps, done.steps);
    append(skipped, done.skipped);
  }
  const completed = new Set(steps.map(({ title }) => title));
  const harm =
    steps.length === 0
      ? undefined
      : harmOfAddition(checkList(input, memory), checkList(now, memory), ({ title }) =>
          completed.has(title),
        );
  if (harm !== undefined) {
    throw new InputError(
      `nothing is written: with these changes ${harm}. Add the papers one at a time, with "add".`,
    );
  }
  return { changed: changedFiles(input, now), steps, skipped };
}

function refuseUnfit(input: CheckInput, memory: ReadingMemory): void {
  if (input.readme === undefined) throw new InputError('there is no README to sync.');
  if (input.bibs.length === 0) {
    throw new InputError(
      'there is no bibliography to sync with the list. Create an empty .bib file beside the README, or name one with --bib.',
    );
  }
  const [reason] = blockedFiles(readCatalog(input, memory)).values();
  if (reason !== undefined) throw new InputError(reason);
}
