import type { Catalog } from '../../catalog/catalog.ts';
import { InputError } from '../../files/input-error.ts';
import type { Place } from '../../rules/finding.ts';
import { append } from '../../text/append.ts';
import { overlaps, type Range } from '../../text/range.ts';
import { blockedFiles } from '../check/blocked-files.ts';
import { type CheckInput, type CheckResult, checkList, readCatalog } from '../check/check-list.ts';
import { type ReadingMemory, readingMemory, recallList } from '../check/reading-memory.ts';
import { refuseUnreadBib } from '../check/refuse-unread-bib.ts';
import { type Harm, harmsOfAddition } from '../fixes/change-harm.ts';
import { type ChangedFile, changedFiles } from '../fixes/changed-files.ts';
import { addBibEntries, type DraftOf } from './add-bib-entries.ts';
import { addListEntries } from './add-list-entries.ts';
import { copyAbstractsToBib, copyAbstractsToList } from './copy-abstracts.ts';
import { showKeys } from './show-keys.ts';
import {
  type SkippedStep,
  type Stage,
  type SyncStep,
  stepName,
  type WantedStep,
} from './sync-plan.ts';

/** The options of a sync. */
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
   * What is known of a paper that only the list has, in place of a stub of the list's facts; its
   * key is newly made. Undefined for papers of which nothing more is known, and a text says why a
   * paper gets no bib entry.
   */
  readonly draftOf?: DraftOf;
}

/** The result of a sync; nothing is written yet. */
export interface SyncResult {
  /** The files that change, the list first. */
  readonly changed: readonly ChangedFile[];
  readonly steps: readonly SyncStep[];
  readonly skipped: readonly SkippedStep[];
}

/**
 * Copies missing entries between a list and its bibliography: each gets what only the other one
 * has. Every edit is an insertion (links to lines of the .bib that move are updated), and a second
 * run changes nothing. A paper whose addition would break something else is skipped.
 *
 * @throws {InputError} when a file is missing or cannot be changed safely, or when there is no
 *   category of that name.
 */
export function syncList(input: CheckInput, request: SyncRequest = {}): SyncResult {
  const memory = readingMemory();
  refuseUnfit(input, memory);
  const before = checkList(input, memory);
  const harmful = new Map<string, SkippedStep>();
  const without = (more: readonly SyncStep[] = []): Attempt => {
    const skipped = new Set([...harmful.keys(), ...more.map(stepName)]);
    const stage = allStages(input, request, (step) => !skipped.has(stepName(step)), memory);
    return stage.steps.length === 0 ? { stage, harms: [] } : checked(before, input, stage, memory);
  };
  let done = without();
  while (done.harms.length > 0) {
    for (const { step, reason } of harmfulSteps(done, without)) {
      harmful.set(stepName(step), {
        kind: step.kind,
        title: step.title,
        citationKey: step.citationKey,
        file: step.file,
        reason: `with it ${reason}`,
      });
    }
    done = without();
  }
  return {
    changed: changedFiles(input, done.stage.input),
    steps: done.stage.steps,
    skipped: [...done.stage.skipped, ...harmful.values()],
  };
}

/** The files after all stages, and what that breaks. */
interface Attempt {
  readonly stage: Stage;
  readonly harms: readonly Harm[];
  /** The catalog afterwards; absent where nothing was done. */
  readonly catalog?: Catalog;
}

function allStages(
  input: CheckInput,
  request: SyncRequest,
  wanted: WantedStep,
  memory: ReadingMemory,
): Stage {
  const { only, draftOf } = request;
  const toBib = only !== 'list';
  const toList = only !== 'bib';
  const keys = request.keys === true && ((now: CheckInput) => showKeys(now, memory, wanted));
  const stages: (false | ((now: CheckInput) => Stage))[] = [
    toBib && repeated((now) => addBibEntries(now, draftOf, memory, wanted)),
    // New entries of the list show their keys as the others do then; the rest is tried again.
    toList && keys && ((now) => ({ ...keys(now), skipped: [] })),
    toList && ((now) => addListEntries(now, request, memory, wanted)),
    toList && ((now) => copyAbstractsToList(now, memory, wanted)),
    toBib && ((now) => copyAbstractsToBib(now, memory, wanted)),
    keys,
  ];
  let now = input;
  const steps: SyncStep[] = [];
  const skipped: SkippedStep[] = [];
  for (const stage of stages) {
    if (stage === false) continue;
    const done = stage(now);
    now = done.input;
    append(steps, done.steps);
    append(skipped, done.skipped);
  }
  return { input: now, steps, skipped };
}

/** A stage that is run again: titles in the bibliography make others of the list certain. */
function repeated(stage: (now: CheckInput) => Stage): (now: CheckInput) => Stage {
  return (now) => {
    const first = stage(now);
    if (first.steps.length === 0 || first.skipped.length === 0) return first;
    const second = stage(first.input);
    const made = new Set(second.steps.map(stepName));
    return {
      input: second.input,
      steps: [...first.steps, ...second.steps],
      skipped: first.skipped.filter((one) => !made.has(stepName(one))),
    };
  };
}

function checked(
  before: CheckResult,
  { readme, config, timeFor }: CheckInput,
  stage: Stage,
  memory: ReadingMemory,
): Attempt {
  const after = checkList(stage.input, memory);
  const { catalog } = after;
  // Titles in bibliographies help the reader: with the same ones, only the changes to the list count.
  const { bibliographies } = catalog;
  const list = readme && recallList({ readme, config, timeFor, bibliographies }, memory);
  const completed = new Set(stage.steps.map(({ title }) => title));
  const harms = harmsOfAddition(
    list === undefined ? before : { ...before, catalog: { ...before.catalog, list } },
    after,
    ({ title }) => completed.has(title),
  );
  return { stage, harms, catalog };
}

/**
 * The steps that do harm, with the reason: those of the papers where the harm shows, else of the
 * first paper for which there is no harm without its steps and those of all later papers.
 */
function harmfulSteps(
  { stage: { steps }, harms, catalog }: Attempt,
  without: (steps: readonly SyncStep[]) => Attempt,
): { readonly step: SyncStep; readonly reason: string }[] {
  const titles = [...new Set(steps.map(({ title }) => title))];
  const reasons = new Map(
    harms.flatMap(({ place, reason }) => {
      const names = new Set(place && catalog ? namesAt(catalog, place) : []);
      return steps
        .filter(({ title, citationKey }) => names.has(title) || names.has(citationKey))
        .filter(
          ({ kind }) => kind.startsWith('list') === (place?.file === catalog?.list?.source.path),
        )
        .map(({ title }) => [title, reason] as const);
    }),
  );
  if (reasons.size === 0) {
    let [harmless, harmful] = [0, titles.length];
    let reason = harms[0]?.reason ?? '';
    while (harmful - harmless > 1) {
      const middle = Math.floor((harmless + harmful) / 2);
      const later = new Set(titles.slice(middle));
      const [harm] = without(steps.filter(({ title }) => later.has(title))).harms;
      if (harm === undefined) harmless = middle;
      else [harmful, reason] = [middle, harm.reason];
    }
    reasons.set(titles[harmless] ?? '', reason);
  }
  return steps.flatMap((step) => {
    const reason = reasons.get(step.title);
    return reason === undefined ? [] : [{ step, reason }];
  });
}

/** The titles and keys of the papers at a place. */
function namesAt({ list, bibliographies, pairOf }: Catalog, place: Place): string[] {
  const isHere = (file: string, range: Range): boolean =>
    place.file === file && overlaps(range, place.range);
  return [
    ...(list?.entries ?? [])
      .filter(({ range }) => isHere(list?.source.path ?? '', range))
      .flatMap((entry) => [entry.title, pairOf(entry)?.bibEntry.key ?? []].flat()),
    ...bibliographies.flatMap(({ entries, source }) =>
      entries.filter(({ range }) => isHere(source.path, range)).map(({ key }) => key),
    ),
  ];
}

function refuseUnfit(input: CheckInput, memory: ReadingMemory): void {
  if (input.readme === undefined) throw new InputError('there is no README to sync.');
  if (input.bibs.length === 0) {
    refuseUnreadBib(input, readCatalog(input, memory));
    throw new InputError(
      'there is no bibliography to sync with the list. Name one with --bib, or create it with "sync --look-up".',
    );
  }
  const [reason] = blockedFiles(readCatalog(input, memory)).values();
  if (reason !== undefined) throw new InputError(reason);
}
