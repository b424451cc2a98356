import type { Catalog } from '../../catalog/catalog.ts';
import { type Suppression, suppressionsOf } from '../../rules/support/suppressions.ts';
import { groupBy } from '../../text/group-by.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Suppressed } from './beside-findings.ts';
import type { EntryPair } from './pair-entries.ts';

/**
 * The comments that suppress findings of the head and did not do so in the base. One that is about
 * the same entry, or about what begins with the same line, is the same, wherever it is.
 */
export function addedSuppressions(
  base: Catalog,
  head: Catalog,
  pairs: readonly EntryPair[],
): Suppressed[] {
  const was = new Map(pairs.map(({ before, after }) => [after.range.start, before.range.start]));
  const before = groupBy(suppressionsOf(base), (one) =>
    whatItDoes(one, one.file, one.covers?.start),
  );
  const isOld = (one: Suppression): boolean => {
    const start = one.covers?.start;
    const old = one.inList && start !== undefined ? was.get(start) : undefined;
    const source = old === undefined ? undefined : base.list?.source;
    return before.get(whatItDoes(one, source ?? one.file, old ?? start))?.pop() !== undefined;
  };
  return suppressionsOf(head)
    .filter((one) => one.covers !== undefined && one.ruleIds.length > 0 && !isOld(one))
    .map(({ file, range, ruleIds }) => ({
      file: file.path,
      line: file.lines.position(range.start).line,
      ruleIds,
    }));
}

/** Its rules, and the line at an offset of a file where that begins which it covers. */
function whatItDoes({ ruleIds }: Suppression, { text, lines }: SourceFile, start = 0): string {
  const { line } = lines.position(start);
  return [...ruleIds, text.slice(lines.lineStart(line), lines.lineEnd(line))].join('\n');
}
