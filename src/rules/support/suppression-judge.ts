import { addTo, groupBy } from '../../text/group-by.ts';
import { lastFrom, type Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { REFERENCE_RULE_IDS } from '../reference-rules.ts';
import type { JudgedSuppression, LocatedProblem, Rule } from '../rule.ts';
import { isBibEntry } from './naming.ts';
import type { Suppression } from './suppressions.ts';

/** Applies ignore comments to problems, and remembers which of them were used. */
interface SuppressionJudge {
  /** Whether a comment suppresses the problem; notes that the comment was needed. */
  silences(ruleId: string, problem: LocatedProblem): boolean;
  /** The comments after the rules have run; suppressions of rules that are off are not reported as unused. */
  judged(known: readonly Rule[], active: readonly Rule[]): JudgedSuppression[];
}

/** Makes the judge for the ignore comments of one catalog. */
export function suppressionJudge(comments: readonly Suppression[]): SuppressionJudge {
  const index = indexOf(comments);
  const used = new Map<Suppression, Set<string>>();
  /** Rules that reported on the list as a whole: whether a comment was needed cannot be seen. */
  const general = new Set<string>();
  return {
    silences(ruleId, problem) {
      if (comments.length === 0) return false;
      if (problem.entry === undefined) general.add(ruleId);
      const silencing = covering(index.get(ruleId), problem);
      for (const comment of silencing) {
        const ids = used.get(comment);
        if (ids === undefined) used.set(comment, new Set([ruleId]));
        else ids.add(ruleId);
      }
      return silencing.length > 0;
    },
    judged(known, active) {
      const ruleIds = [...known.map(({ id }) => id), ...REFERENCE_RULE_IDS];
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

/** A comment by what it covers. */
interface Covering {
  readonly range: Suppression['range'];
  readonly comment: Suppression;
}
/** Those of one file, for one rule. */
interface OfFile {
  readonly inList: boolean;
  readonly layers: RangeLayers<Covering>;
}
type ByFile = ReadonlyMap<SourceFile, OfFile>;

/** The comments by rule, then by file. */
function indexOf(comments: readonly Suppression[]): ReadonlyMap<string, ByFile> {
  const byRule = new Map<string, Covering[]>();
  for (const comment of comments) {
    if (comment.covers === undefined) continue;
    const covering = { range: comment.covers, comment };
    for (const id of new Set(comment.ruleIds)) addTo(byRule, id, covering);
  }
  const ofFile = (group: readonly Covering[]): OfFile => ({
    inList: group.some(({ comment }) => comment.inList),
    layers: rangeLayers(group),
  });
  const byFile = (group: readonly Covering[]): ByFile => {
    const files = groupBy(group, ({ comment }) => comment.file);
    return new Map([...files].map(([file, ofOne]) => [file, ofFile(ofOne)]));
  };
  return new Map([...byRule].map(([id, group]) => [id, byFile(group)]));
}

function covering(
  files: ByFile | undefined,
  { file: ownFile, range, entry }: LocatedProblem,
): readonly Suppression[] {
  if (files === undefined) return [];
  const found = files.get(ownFile)?.layers.holding(range.start) ?? [];
  // A finding in the .bib on a list entry is still about the entry.
  const ofList =
    entry === undefined || isBibEntry(entry)
      ? []
      : [...files].flatMap(([file, { inList, layers }]) =>
          inList && file !== ownFile ? layers.holding(entry.range.start) : [],
        );
  return [...found, ...ofList].map(({ comment }) => comment);
}

/** Finds the ranges around an offset, without checking all of them. */
export interface RangeLayers<T> {
  holding(offset: number): readonly T[];
}

/**
 * Sorts ranges into layers in which no two overlap: entries in one, the sections around them in the
 * next. A look-up is a binary search in each.
 */
export function rangeLayers<T extends { readonly range: Range }>(
  items: readonly T[],
): RangeLayers<T> {
  const layers: T[][] = [];
  for (const item of items.toSorted((a, b) => a.range.start - b.range.start)) {
    const free = layers.find((layer) => (layer.at(-1)?.range.end ?? 0) <= item.range.start);
    if (free === undefined) layers.push([item]);
    else free.push(item);
  }
  return {
    holding: (offset) =>
      layers.flatMap((layer) => {
        const item = layer[lastFrom(layer, offset)];
        return item !== undefined && offset < item.range.end ? [item] : [];
      }),
  };
}
