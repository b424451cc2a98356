import { nameOfComment } from '../../github/marker.ts';
import type { Finding } from '../../rules/finding.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { type CommentDraft, MOST_COMMENTS } from './comment-draft.ts';
import { commentText } from './comment-text.ts';
import { diffHunks, type Hunk } from './diff-hunks.ts';
import { entryName } from './entry-name.ts';
import { type DiffPlace, placeFinding } from './place-finding.ts';
import { type CheckedHead, type SuggestedChange, suggestChanges } from './suggest-changes.ts';
import { worstFirst } from './worst-first.ts';

/** What drafting comments takes beside the findings. */
export interface DraftWishes {
  /** By path, of the changed files that GitHub shows a patch of. */
  readonly patches: ReadonlyMap<string, string>;
  /** Whether comments suggest fixes. */
  readonly suggests: boolean;
  /** The names of our comments that are there. */
  readonly there: ReadonlySet<string>;
}

/**
 * Drafts the comments of a review, worst first: one for each paper or line, with one suggestion that
 * makes all its fixes. Those that are there are drafted, and as many others as one review may have.
 * Advice has no comments; the summary shows it.
 *
 * @param findings those that the pull request is answerable for.
 */
export function draftComments(
  findings: readonly Finding[],
  head: Omit<CheckedHead, 'hunksOf'>,
  { patches, suggests, there }: DraftWishes,
): CommentDraft[] {
  const known = new Map<string, readonly Hunk[]>();
  const hunksOf = (path: string): readonly Hunk[] => {
    const hunks = known.get(path) ?? diffHunks(patches.get(path));
    known.set(path, hunks);
    return hunks;
  };
  const shown = worstFirst(findings.filter(({ severity }) => severity !== 'info'));
  // Comments without suggestions are better than none.
  const hasTime = head.input.outOfTime?.() !== true;
  const changes =
    suggests && hasTime
      ? suggestChanges([...shown, ...adviceOn(shown, findings)], { ...head, hunksOf })
      : [];
  const groups = groupsOf(shown, changes, hunksOf);
  const byPrint = new Map(shown.map((finding) => [finding.fingerprint, finding]));
  const drafts: CommentDraft[] = [];
  const names = new Set<string>();
  let room = MOST_COMMENTS;
  for (const group of groups) {
    const { path, startLine, line } = group.place;
    const body = commentText(uniqueName(group, names), group.findings, group.change, byPrint);
    if (!there.has(nameOfComment(body) ?? '') && room-- <= 0) continue;
    drafts.push({
      fingerprints: group.findings.map((finding) => finding.fingerprint),
      comment: { path, startLine, line, body },
    });
  }
  return drafts;
}

/** Advice on papers that have comments: their suggestions follow it. */
function adviceOn(shown: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const papers = new Set(shown.map(entryName));
  papers.delete(undefined);
  return findings.filter(
    (finding) => finding.severity === 'info' && papers.has(entryName(finding)),
  );
}

/** What one comment is about. */
interface Group {
  readonly place: DiffPlace;
  readonly findings: Finding[];
  readonly change: SuggestedChange | undefined;
}

/** Comments with findings, the worst first; then those whose suggestion only goes with others. */
function groupsOf(
  findings: readonly Finding[],
  changes: readonly SuggestedChange[],
  hunksOf: (path: string) => readonly Hunk[],
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
      (place === undefined ? undefined : { place, findings: [], change: undefined });
    if (group === undefined) continue;
    group.findings.push(finding);
    if (!byPaper.has(paper)) byPaper.set(paper, group);
    groups.add(group);
  }
  return [...groups, ...ofChanges.filter((group) => !groups.has(group))];
}

/** The group whose suggestion corrects a finding, in its own file if it can be, or stands on its lines. */
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

/** Names a comment by what it is about, so that a later run knows it again. */
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
