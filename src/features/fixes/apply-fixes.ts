import type { ListEntry } from '../../list/list.ts';
import { type Finding, type Fix, oneByOne } from '../../rules/finding.ts';
import { append } from '../../text/append.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { lastFrom, overlaps } from '../../text/range.ts';
import { type SourceFile, withEdits } from '../../text/source-file.ts';
import { type CheckInput, type CheckResult, checkList, filesOf } from '../check/check-list.ts';
import { type ReadingMemory, readingMemory } from '../check/reading-memory.ts';
import { harmsOf } from './change-harm.ts';
import { changedFiles, mapFiles } from './changed-files.ts';
import { moveAnchorsTo } from './move-anchors.ts';
import { type Selection, type SkippedFix, selectFixes } from './select-fixes.ts';

/** The result of applying fixes. */
export type FixResult = ReturnType<typeof applyFixes>;

/** More rounds than any chain of fixes needs. */
const MOST_ROUNDS = 10;

/** Which fixes to apply: safe ones alone, or suggested ones too. */
export function fixesOfKind(suggested: boolean): (finding: Finding, fix: Fix) => boolean {
  return (_, { kind }) => suggested || kind === 'safe';
}

/**
 * Applies the fixes of a list's findings: in rounds, since a fix can make another one possible,
 * move the lines that a third one names, or conflict with a fourth. Every round reads the files
 * as they have become and runs the rules again, until nothing changes. Except for the edits of
 * fixes, and links to lines that these move, the texts stay as they are, unit for unit.
 *
 * @param checkFiles reads files and runs the rules.
 * @param memory what the job has read already; each round reads only what an edit touched.
 */
export function applyFixes(
  input: CheckInput,
  wanted: (finding: Finding, fix: Fix) => boolean,
  checkFiles: (input: CheckInput, memory: ReadingMemory) => CheckResult = checkList,
  memory: ReadingMemory = readingMemory(),
) {
  let now = input;
  let check = checkFiles(now, memory);
  const applied: Finding[] = [];
  const useless = new Map<string, SkippedFix>();
  const seen = new Set([stateOf(now)]);
  let most = Number.POSITIVE_INFINITY;
  let rounds = 0;
  const result = (skipped: readonly SkippedFix[]) => ({
    /** The files that changed, the list first; nothing is written yet. */
    changed: changedFiles(input, now),
    /** The findings whose fixes were applied; their places count in the text of their round. */
    applied,
    /** Wanted fixes that were not applied. */
    skipped: [...useless.values(), ...skipped],
    /** What is found in the files as they are now. */
    check,
  });
  const isWanted = (finding: Finding): boolean =>
    finding.fix !== undefined && !useless.has(finding.fingerprint) && wanted(finding, finding.fix);
  for (;;) {
    const findings = check.findings.flatMap((one) => wantedOf(one, wanted));
    const selection = selectRound({ ...check, findings }, isWanted, most, (all) =>
      clashingWithAnchors(now, check, all, memory),
    );
    const next = edited(now, check, selection, memory);
    const state = stateOf(next);
    if (state === stateOf(now)) return result(skippedBy(selection, NO_CHANGE));
    if (seen.has(state)) return result(skippedBy(selection, CYCLE));
    if (rounds >= MOST_ROUNDS) return result(skippedBy(selection, TOO_LONG));
    const later = checkFiles(next, memory);
    const again = repeated(selection.taken, later.findings);
    for (const finding of again) useless.set(finding.fingerprint, { finding, reason: USELESS });
    if (again.length > 0) continue;
    const [harm] = harmsOf(check, later, {
      touches: isTouchedBy(selection, now),
      allows: (one) => one.severity === 'info' || isWanted(one),
    });
    if (harm !== undefined) {
      const [finding, second] = selection.taken;
      // Which of them does it shows when fewer are made at a time.
      if (second !== undefined) most = Math.ceil(selection.taken.length / 2);
      else if (finding === undefined) return result([]);
      else
        useless.set(finding.fingerprint, {
          finding,
          reason: `with its fix ${harm.reason}. Correct it by hand.`,
        });
      continue;
    }
    most = Number.POSITIVE_INFINITY;
    rounds++;
    seen.add(state);
    now = next;
    append(applied, selection.taken);
    check = later;
  }
}

/** A finding, or those of the many that it reports whose fix is wanted where that of all is not. */
function wantedOf(
  finding: Finding,
  wanted: (finding: Finding, fix: Fix) => boolean,
): readonly Finding[] {
  const { fix, many } = finding;
  if (fix === undefined || many === undefined) return [finding];
  const some = many.parts().filter((part) => wanted(part, fix));
  return some.length === many.parts().length ? [finding] : some;
}

/** The fixes of a round; those that clash with links to moved lines wait, and those beyond `most`. */
function selectRound(
  { findings, catalog }: CheckResult,
  isWanted: (finding: Finding) => boolean,
  most: number,
  clashing: (all: Selection) => ReadonlySet<Finding>,
): Selection {
  const all = selectFixes(findings, catalog, isWanted);
  const postponed = new Set([...clashing(all), ...all.taken.slice(most)]);
  return postponed.size === 0
    ? all
    : selectFixes(findings, catalog, (one) => !postponed.has(one) && isWanted(one));
}

/** Which entries of the README the fixes of a round change or move. */
function isTouchedBy({ edits }: Selection, { readme }: CheckInput): (entry: ListEntry) => boolean {
  const own = readme === undefined ? [] : (edits.get(readme.path)?.edits ?? []);
  const ordered = own.toSorted((a, b) => a.range.start - b.range.start);
  return ({ range }) => {
    const last = ordered[lastFrom(ordered, range.end)];
    return last !== undefined && last.range.end >= range.start;
  };
}

const NO_CHANGE = 'its fix changes nothing; correct it by hand.';
const CYCLE = 'its fix would undo an earlier one; decide by hand which of them is right.';
const TOO_LONG = `there was no end of fixes after ${MOST_ROUNDS} rounds; run it again.`;
const USELESS = 'its fix would not be recognized afterwards; correct it by hand.';
const CONFLICT = 'its fix conflicts with that of another finding; decide by hand.';

function skippedBy({ taken, refused, waiting }: Selection, reason: string): SkippedFix[] {
  return [
    ...refused,
    ...taken.map((finding) => ({ finding, reason })),
    ...waiting.map((finding) => ({ finding, reason: CONFLICT })),
  ];
}

/**
 * Fixes that inserted something and would insert it again, since their findings are still there.
 * Each run would make the files longer.
 */
function repeated(taken: readonly Finding[], later: readonly Finding[]): Finding[] {
  const all = [...later, ...oneByOne(later)];
  const again = new Map(all.map((finding) => [finding.fingerprint, finding] as const));
  return taken.filter((finding) => {
    const inserted = insertedBy(finding);
    const other = again.get(finding.fingerprint);
    return inserted !== undefined && other !== undefined && insertedBy(other) === inserted;
  });
}

/** What a fix inserts; undefined when it also replaces something. */
function insertedBy({ fix }: Finding): string | undefined {
  const edits = fix?.files.flatMap((file) => file.edits) ?? [];
  if (edits.length === 0 || edits.some(({ range }) => range.start < range.end)) return undefined;
  return edits.map(({ text }) => text).join('\n');
}

function edited(
  input: CheckInput,
  { catalog }: CheckResult,
  { edits }: Selection,
  memory: ReadingMemory,
): CheckInput {
  const { readme } = input;
  const editsOf = (file: SourceFile) => edits.get(file.path)?.edits ?? [];
  const others = mapFiles(input, (file) => withEdits(file, file === readme ? [] : editsOf(file)));
  if (readme === undefined) return others;
  const ofReadme = editsOf(readme);
  const anchors = moveAnchorsTo(catalog, [input.bibs, others.bibs], memory).filter(({ range }) =>
    ofReadme.every((edit) => !overlaps(edit.range, range)),
  );
  return { ...others, readme: withEdits(readme, [...ofReadme, ...anchors]) };
}

/**
 * Fixes of the README alone that rewrite a link which must move with the .bib in the same round,
 * such as one that moves whole entries. They wait until the .bib is at rest: a link that is not
 * updated in time shows another entry afterwards, and what it meant is no longer known.
 */
function clashingWithAnchors(
  input: CheckInput,
  { catalog }: CheckResult,
  { edits, taken }: Selection,
  memory: ReadingMemory,
): ReadonlySet<Finding> {
  const path = input.readme?.path;
  if (path === undefined || !edits.has(path)) return new Set();
  const bibs = input.bibs.map((file) => withEdits(file, edits.get(file.path)?.edits ?? []));
  const anchors = moveAnchorsTo(catalog, [input.bibs, bibs], memory);
  if (anchors.length === 0) return new Set();
  return new Set(
    taken.filter(
      ({ fix }) =>
        fix?.files.every(({ file }) => file === path) === true &&
        fix.files.some((one) =>
          one.edits.some(({ range }) => anchors.some((anchor) => overlaps(range, anchor.range))),
        ),
    ),
  );
}

function stateOf(input: CheckInput): string {
  return filesOf(input)
    .map(({ text }) => fingerprint(text))
    .join(' ');
}
