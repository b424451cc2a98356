import type { ListEntry } from '../../list/list.ts';
import { misreadEntry } from '../../list/write/read-back.ts';
import { type Finding, oneByOne, onlyNew, type Place, printsOf } from '../../rules/finding.ts';
import { RULES } from '../../rules/index.ts';
import type { AfterAddition } from '../../rules/rule.ts';
import { countsOf } from '../../text/most-used.ts';
import { shorten } from '../../text/shorten.ts';
import type { CheckResult } from '../check/check-list.ts';

/** Something that a change of the files breaks. */
export interface Harm {
  /** What it is, as the end of a sentence. */
  readonly reason: string;
  /** Where a rule finds it in the changed files; absent where another entry reads differently. */
  readonly place?: Place;
  /** The rule that finds it, and its message. */
  readonly ruleId?: string;
  readonly message?: string;
}

const LONGEST_TITLE = 80;

/**
 * What a change of the files breaks: an entry that it does not touch is read differently or not at
 * all, or there is a new finding.
 *
 * @param expected returns which entries, and which new findings, the change may concern.
 */
export function harmsOf(
  before: CheckResult,
  after: CheckResult,
  expected: {
    readonly touches: (entry: ListEntry) => boolean;
    readonly allows: (finding: Finding) => boolean;
  },
): Harm[] {
  const [old, list] = [before.catalog.list, after.catalog.list];
  const entry =
    old === undefined || list === undefined || old === list
      ? undefined
      : misreadEntry(old.entries, list.entries, expected.touches);
  if (entry !== undefined) {
    return [
      { reason: `the entry "${shorten(entry.title, LONGEST_TITLE)}" would be read differently` },
    ];
  }
  return broughtAbout(before, after)
    .filter((finding) => !expected.allows(finding))
    .map(({ ruleId, message, place }) => ({
      reason: `the rule ${ruleId} would find: ${message}`,
      place,
      ruleId,
      message,
    }));
}

/**
 * What an addition breaks: all that `harmsOf` finds, except findings on what the added papers lack,
 * or that follow from any addition (see {@link AfterAddition}).
 *
 * @param touches returns which entries the addition completes.
 */
export function harmsOfAddition(
  before: CheckResult,
  after: CheckResult,
  touches: (entry: ListEntry) => boolean = () => false,
): Harm[] {
  const old = new Set(before.catalog.list?.entries.map(titleOf));
  const completed = new Set(before.catalog.list?.entries.filter(touches).map(titleOf));
  const known = keysOf(before);
  const withoutKey = new Set(
    after.catalog.list?.entries.filter(({ citation }) => citation === undefined).map(titleOf),
  );
  const isAllowed: Record<AfterAddition, (title: string, key?: string) => boolean> = {
    all: () => true,
    'on-list': () => false,
    'on-others': (title) => old.has(title),
    'on-pairs': (title, key) => completed.has(title) || (key !== undefined && !known.has(key)),
    'on-keyless': (title) => !old.has(title) && withoutKey.has(title),
  };
  return harmsOf(before, after, {
    touches,
    allows: ({ isLack, ruleId, entry }) => {
      const which = AFTER_ADDITION.get(ruleId);
      if (isLack === true || which === undefined) return isLack === true;
      return entry === undefined
        ? which === 'all' || which === 'on-list'
        : isAllowed[which](entry.title, entry.citationKey);
    },
  });
}

const AFTER_ADDITION: ReadonlyMap<string, AfterAddition | undefined> = new Map(
  RULES.map(({ id, afterAddition }) => [id, afterAddition]),
);

function titleOf({ title }: ListEntry): string {
  return title;
}

function keysOf({ catalog: { bibliographies } }: CheckResult): ReadonlySet<string> {
  return new Set(bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key)));
}

/**
 * Findings that were not there before, without bib entries that no listed paper had before. One whose
 * entry got another name is no new one: only where a rule finds more than before, some are new.
 */
function broughtAbout(before: CheckResult, after: CheckResult): Finding[] {
  const [old, now] = [before, after].map(({ findings, notes }) => [...findings, ...notes]);
  const prints = printsOf(old ?? []);
  const [was, is] = [old, now].map((all = []) =>
    countsOf(oneByOne(all).map(({ ruleId }) => ruleId)),
  );
  const unlisted = new Set(before.catalog.unlisted.map(({ bibEntry }) => bibEntry.key));
  return onlyNew(
    after.findings,
    ({ fingerprint, ruleId, entry }) =>
      !prints.has(fingerprint) &&
      (is?.get(ruleId) ?? 0) > (was?.get(ruleId) ?? 0) &&
      !(ruleId === 'bib-unlisted' && unlisted.has(entry?.citationKey ?? '')),
  );
}
