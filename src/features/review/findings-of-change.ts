import type { Catalog } from '../../catalog/catalog.ts';
import type { Range } from '../../text/range.ts';
import type { CheckResult } from '../check/check-list.ts';

/**
 * What a pull request is responsible for: compares the check of the head with that of the base. An
 * entry counts as changed when its text was nowhere in the base, so that moving it changes nothing.
 */
export function findingsOfChange(base: CheckResult, head: CheckResult) {
  const before = new Set(base.findings.map(({ fingerprint }) => fingerprint));
  const { listEntries, changed } = changedEntries(base.catalog, head.catalog);
  const own = head.findings.filter(
    ({ fingerprint, place, related, entry }) =>
      !before.has(fingerprint) ||
      (entry !== undefined && touches(changed, place)) ||
      related.some((one) => touches(changed, one)),
  );
  const titles = new Set(base.catalog.list?.entries.map(({ title }) => title));
  const unreadBefore = new Set(base.catalog.list?.reading.unread.map(({ url }) => url));
  const { reading, source } = head.catalog.list ?? {};
  return {
    /** The lines of links to papers that are in no entry, and were not so before. */
    unreadLines: (reading?.unread ?? [])
      .filter(({ url }) => !unreadBefore.has(url))
      .map(({ range }) => source?.lines.position(range.start).line ?? 1),
    /** Findings on entries it adds or changes, and those it newly causes elsewhere. */
    own,
    /** Entries of the list that it adds or changes. */
    changedEntries: listEntries,
    /** Those of them whose title the list did not have before. */
    addedEntries: listEntries.filter(({ title }) => !titles.has(title)),
  };
}

type Changed = ReadonlyMap<string, readonly Range[]>;

function changedEntries(base: Catalog, head: Catalog) {
  const texts = new Set(base.list?.entries.map(({ range }) => cut(base.list?.source.text, range)));
  const listEntries = (head.list?.entries ?? []).filter(
    ({ range }) => !texts.has(cut(head.list?.source.text, range)),
  );
  const changed = new Map<string, Range[]>();
  if (head.list !== undefined) {
    changed.set(
      head.list.source.path,
      listEntries.map(({ range }) => range),
    );
  }
  const bibTexts = new Set(
    base.bibliographies.flatMap(({ entries, source }) =>
      entries.map(({ range }) => cut(source.text, range)),
    ),
  );
  for (const { entries, source } of head.bibliographies) {
    const ranges = entries.map(({ range }) => range);
    changed.set(
      source.path,
      ranges.filter((range) => !bibTexts.has(cut(source.text, range))),
    );
  }
  return { listEntries, changed };
}

function cut(text: string | undefined, { start, end }: Range): string {
  const piece = (text ?? '').slice(start, end);
  return piece.includes('\r') ? piece.replace(/\r\n/g, '\n') : piece;
}

function touches(changed: Changed, { file, range }: { file: string; range: Range }): boolean {
  return (changed.get(file) ?? []).some((one) => range.start <= one.end && one.start <= range.end);
}
