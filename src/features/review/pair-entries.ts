import { titleKey } from '../../catalog/title-key.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Range } from '../../text/range.ts';

/** An entry before and after a change. */
export interface EntryPair {
  readonly before: ListEntry;
  readonly after: ListEntry;
  /** Whether its lines are as they were, wherever they are now. */
  readonly isSame: boolean;
}

/** The entries of a list before and after a change. */
export interface PairedEntries {
  readonly pairs: readonly EntryPair[];
  /** Entries of no paper that the list had; a copy adds no paper. */
  readonly added: readonly ListEntry[];
  /** Entries of no paper that the list still has. */
  readonly removed: readonly ListEntry[];
}

/**
 * Pairs each entry with what it was: by its text, then by its title, then, where the other side lacks
 * its title, by its key, an identifier or its address, so that correcting a title adds and removes
 * nothing. Of several copies, as many are paired as there were.
 */
export function pairEntries(base: List | undefined, head: List | undefined): PairedEntries {
  const before = new Set(base?.entries);
  const after = new Set(head?.entries);
  const pairs: EntryPair[] = [];
  const pairBy = (namesOf: (entry: ListEntry, list: List | undefined) => readonly string[]) => {
    // The last of a group is taken first.
    const named = groupBy(
      [...before]
        .reverse()
        .flatMap((entry) => namesOf(entry, base).map((name) => ({ name, entry }))),
      ({ name }) => name,
    );
    const take = (name: string): ListEntry | undefined => {
      const group = named.get(name) ?? [];
      for (let one = group.pop(); one !== undefined; one = group.pop()) {
        if (before.delete(one.entry)) return one.entry;
      }
      return undefined;
    };
    for (const entry of after) {
      for (const name of namesOf(entry, head)) {
        const was = take(name);
        if (was === undefined) continue;
        after.delete(entry);
        pairs.push({
          before: was,
          after: entry,
          isSame: textOf(was, base) === textOf(entry, head),
        });
        break;
      }
    }
  };
  const titles = [base, head].map((list) => new Set(list?.entries.map(nameOf)));
  pairBy((entry, list) => [textOf(entry, list)]);
  pairBy((entry) => [nameOf(entry)]);
  const isOnlyIn = (entry: ListEntry): boolean => titles.some((all) => !all.has(nameOf(entry)));
  // The page of a collection is that of several papers.
  const isShared = (url: string): boolean => urls.some((all) => (all.get(url)?.length ?? 0) > 1);
  const urls = [base, head].map((list) => groupBy(list?.entries ?? [], (entry) => entry.url));
  pairBy((entry) => (isOnlyIn(entry) ? otherNames(entry, isShared) : []));
  return {
    pairs,
    added: [...after].filter(isOnlyIn),
    removed: [...before].filter(isOnlyIn),
  };
}

function nameOf({ title }: ListEntry): string {
  return titleKey(title) || title;
}

function otherNames({ citation, identifiers, url }: ListEntry, isShared: (url: string) => boolean) {
  const address = url === undefined || isShared(url) ? undefined : url;
  return [citation?.key, ...identifiers.map(identifierKey), address].flatMap((name) => name || []);
}

function textOf({ range }: ListEntry, list: List | undefined): string {
  return textIn(list?.source.text ?? '', range);
}

/** A piece of a text; line endings do not count. */
export function textIn(text: string, { start, end }: Range): string {
  const piece = text.slice(start, end);
  return piece.includes('\r') ? piece.replace(/\r\n/g, '\n') : piece;
}
