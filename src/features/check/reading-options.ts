import type { Bibliography } from '../../bibtex/bibliography.ts';
import type { Config } from '../../config/config.ts';
import { readTemplate } from '../../list/format/parse-template.ts';
import type { ReadListOptions } from '../../list/read/read-list.ts';
import { fold } from '../../text/fold.ts';
import { compact } from '../../text/json.ts';

/** What the reader of the list gets from the configuration, the clock and the bibliographies. */
export function readingOptions(
  config: Config,
  timeFor: ReadListOptions['timeFor'],
  bibliographies: readonly Bibliography[] = [],
): ReadListOptions {
  return compact({
    skip: config.skipSections,
    categories: config.categories,
    entry: readTemplate(config.entry),
    known: bibliographies.length === 0 ? undefined : knownOf(bibliographies),
    timeFor,
  });
}

/** Shorter titles are words that may be anywhere. */
const SHORTEST_TITLE = 12;

/** The titles and keys of some bibliographies. */
function knownOf(bibliographies: readonly Bibliography[]): NonNullable<ReadListOptions['known']> {
  const titles = new Set<string>();
  const names = new Set<string>();
  const keys = new Set<string>();
  for (const { entries } of bibliographies)
    for (const { key, fields } of entries) {
      const printed = fields.get('title')?.value ?? '';
      const title = fold(printed);
      if (title.length >= SHORTEST_TITLE) titles.add(title);
      const name = /^([^:]{2,40}):\s/.exec(printed)?.[1];
      if (name !== undefined) names.add(fold(name));
      if (key.length >= 3) keys.add(key);
    }
  return { titles, names, isKey: (word) => keys.has(word) };
}
