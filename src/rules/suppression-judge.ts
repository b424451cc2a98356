import { isBibEntry } from './naming.ts';
import type { JudgedSuppression, Problem, Rule } from './rule.ts';
import type { Suppression } from './suppressions.ts';

/** Applies ignore comments to problems, and remembers which of them were of use. */
interface SuppressionJudge {
  /** Whether a comment silences the problem; notes that the comment was needed. */
  silences(ruleId: string, problem: Problem): boolean;
  /** The comments after the rules have run; rules that are off are not called unused. */
  judged(known: readonly Rule[], active: readonly Rule[]): JudgedSuppression[];
}

/** Makes the judge for the ignore comments of one catalog. */
export function suppressionJudge(comments: readonly Suppression[]): SuppressionJudge {
  const used = new Map(comments.map((comment) => [comment, new Set<string>()] as const));
  /** Rules that told of the list as a whole: whether a comment was needed cannot be seen. */
  const general = new Set<string>();
  return {
    silences(ruleId, problem) {
      if (comments.length === 0) return false;
      if (problem.entry === undefined) general.add(ruleId);
      let silenced = false;
      for (const [comment, ids] of used) {
        if (!comment.ruleIds.includes(ruleId) || !covers(comment, problem)) continue;
        ids.add(ruleId);
        silenced = true;
      }
      return silenced;
    },
    judged(known, active) {
      const ruleIds = known.map(({ id }) => id);
      const ran = new Set(active.map(({ id }) => id));
      return comments.map((comment) => ({
        comment,
        ruleIds,
        unknown: comment.ruleIds.filter((id) => !ruleIds.includes(id)),
        unused: comment.ruleIds.filter(
          (id) => ran.has(id) && !general.has(id) && used.get(comment)?.has(id) !== true,
        ),
      }));
    },
  };
}

function covers({ file, covers: range, range: comment }: Suppression, { at, entry }: Problem) {
  if (range === undefined) return false;
  const inside = (offset: number): boolean => range.start <= offset && offset < range.end;
  if (at.file === file) return inside(at.range.start);
  // What a list entry is told in the .bib is still about the entry.
  const ofList = file.text.startsWith('<!--', comment.start);
  return ofList && entry !== undefined && !isBibEntry(entry) && inside(entry.range.start);
}
