import type { NewComment } from '../../github/facts.ts';
import { nameOfComment } from '../../github/marker.ts';
import { bySeverity, type Finding } from '../../rules/finding.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { memo } from '../../text/memo.ts';
import type { CompletePapers, PaperWithRecord } from '../papers/completed-paper.ts';
import type { SuggestedChange } from './changes-of-file.ts';
import { type CommentParts, commentText } from './comment-text.ts';
import { diffHunks, hunkAround, type Lines } from './diff-hunks.ts';
import { type CommentDraft, MOST_COMMENTS } from './plan-review.ts';
import { type CheckedHead, entryName, suggestChanges } from './suggest-changes.ts';

/** What drafting comments needs besides the findings; plain data. */
export interface DraftOptions {
  /** By path, of the changed files that GitHub shows a patch of. */
  readonly patches: ReadonlyMap<string, string>;
  readonly suggests: boolean;
  /** The names of our comments that are there. */
  readonly there: ReadonlySet<string>;
  readonly pages: string;
  /** Papers that lack something which a registry knows. */
  readonly known: readonly PaperWithRecord[];
  /** Whether `/curate complete` is answered in this repository. */
  readonly hasCommands: boolean;
}

/** Lines of the diff on which a finding is shown. */
type DiffPlace = Omit<NewComment, 'body'>;

/**
 * Drafts the comments of a review, worst first: one for each paper or line, with one suggestion that
 * makes all its fixes. Those that are there are drafted, and as many others as one review may have.
 * Advice has no comments of its own, but their suggestions follow it.
 *
 * @param findings those that the pull request is responsible for.
 * @param lacks whether a finding is about something that can be looked up.
 */
export function draftComments(
  findings: readonly Finding[],
  head: Omit<CheckedHead, 'hunksOf'>,
  { patches, suggests, there, pages, known, hasCommands }: DraftOptions,
  { complete, lacks }: { complete: CompletePapers; lacks: (finding: Finding) => boolean },
): CommentDraft[] {
  const hunksOf = memo((path) => diffHunks(patches.get(path)));
  const shown = findings.filter(({ severity }) => severity !== 'info').toSorted(bySeverity);
  // Comments without suggestions are better than none.
  const hasTime = head.input.timeFor?.(1)() !== true;
  const changes =
    suggests && hasTime
      ? suggestChanges(
          [...shown, ...adviceOn(shown, findings)],
          { ...head, hunksOf },
          { papers: known, complete },
        )
      : [];
  const corrected = new Set(changes.flatMap(({ corrects }) => [...corrects]));
  const byPrint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const drafts: CommentDraft[] = [];
  const names = new Set<string>();
  let remaining = MOST_COMMENTS;
  for (const group of groupsOf(shown, changes, hunksOf)) {
    const { path, startLine, line } = group.place;
    const advice = [...(group.change?.corrects ?? [])].flatMap((print) => {
      const finding = byPrint.get(print);
      return finding?.severity === 'info' ? [finding] : [];
    });
    const parts: CommentParts = {
      ...group,
      advice,
      pages,
      offersCommand:
        hasCommands &&
        group.findings.some((finding) => lacks(finding) && !corrected.has(finding.fingerprint)),
    };
    const body = commentText(uniqueName(group, names), parts);
    if (!there.has(nameOfComment(body) ?? '') && remaining-- <= 0) continue;
    drafts.push({
      fingerprints: [...group.findings, ...advice].map((finding) => finding.fingerprint),
      comment: { path, startLine, line, body },
    });
  }
  return drafts;
}

/**
 * Advice on papers that have comments, and advice on the list as a whole where there are any: the
 * suggestions follow it.
 */
function adviceOn(shown: readonly Finding[], findings: readonly Finding[]): Finding[] {
  if (shown.length === 0) return [];
  const papers = new Set(shown.map(entryName));
  return findings.filter((finding) => {
    const paper = entryName(finding);
    return finding.severity === 'info' && (paper === undefined || papers.has(paper));
  });
}

interface Group {
  readonly place: DiffPlace;
  readonly findings: Finding[];
  readonly change: SuggestedChange | undefined;
}

/** Comments with findings, the worst first; then those whose suggestion only goes with others. */
function groupsOf(
  findings: readonly Finding[],
  changes: readonly SuggestedChange[],
  hunksOf: (path: string) => readonly Lines[],
): Group[] {
  const ofChanges = changes.map((change): Group => {
    const { path, startLine, line } = change;
    return { place: { path, startLine, line }, findings: [], change };
  });
  const byPaper = new Map<string, Group>();
  const groups = new Set<Group>();
  for (const finding of findings) {
    const place = placeFinding(finding, hunksOf(finding.place.file));
    const paper = entryName(finding) ?? JSON.stringify([place?.path, place?.startLine]);
    const group =
      correcting(finding, place, ofChanges) ??
      byPaper.get(paper) ??
      ofChanges.find(({ change }) => change?.entries.has(paper)) ??
      (place === undefined ? undefined : { place, findings: [], change: undefined });
    if (group === undefined) continue;
    group.findings.push(finding);
    if (!byPaper.has(paper)) byPaper.set(paper, group);
    groups.add(group);
  }
  return [...groups, ...ofChanges.filter((group) => !groups.has(group))];
}

/**
 * Finds a place for a finding in the diff.
 *
 * @returns undefined where the finding is outside the diff; the summary shows it.
 */
export function placeFinding({ place }: Finding, hunks: readonly Lines[]): DiffPlace | undefined {
  const { file, start, end } = place;
  // An end at the start of a line belongs to the line before.
  const last = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
  if (hunkAround(hunks, start.line, last) !== undefined) {
    return { path: file, startLine: start.line, line: last };
  }
  if (hunkAround(hunks, start.line, start.line) === undefined) return undefined;
  return { path: file, startLine: start.line, line: start.line };
}

/** The group whose suggestion corrects a finding, in its own file if it can be, or is on its lines. */
function correcting(
  { fingerprint: print, place: { file } }: Finding,
  place: DiffPlace | undefined,
  groups: readonly Group[],
): Group | undefined {
  const own = groups.filter(({ change }) => change?.corrects.has(print));
  return (
    own.find((group) => group.place.path === file) ??
    own[0] ??
    groups.find(
      (group) =>
        place !== undefined &&
        group.place.path === place.path &&
        group.place.startLine <= place.line &&
        place.startLine <= group.place.line,
    )
  );
}

/** Names a comment by what it is about, so that a later run recognizes it. */
function uniqueName({ findings: [first], change }: Group, names: Set<string>): string {
  const paper = first && entryName(first);
  const candidates = [
    ...(paper === undefined ? [] : [fingerprint(paper)]),
    ...(first === undefined ? [] : [first.fingerprint]),
    fingerprint(JSON.stringify([change?.path, change?.before])),
  ];
  const name =
    candidates.find((one) => !names.has(one)) ?? fingerprint(`${candidates.join()} ${names.size}`);
  names.add(name);
  return name;
}
