import type { BibLayout } from '../../bibtex/bib-edits.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { sortableListEntry } from '../../catalog/sortable-entry.ts';
import type { Config } from '../../config/config.ts';
import { readTemplate } from '../../list/format/parse-template.ts';
import { type FieldName, nameOfField } from '../../list/format/template.ts';
import type { Category } from '../../list/list.ts';
import type { Insertion, InsertionOptions } from '../../list/write/insert-list-entry.ts';
import { listText } from '../../text/plural.ts';
import { type ReadingMemory, recallList } from './reading-memory.ts';

/** The configuration of new list entries, and what their order is judged by. */
export function insertionOptions(
  config: Config,
  { pairOf, bibliographies }: Pick<Catalog, 'pairOf' | 'bibliographies'>,
  memory?: ReadingMemory,
): InsertionOptions {
  return {
    read: (readme) => recallList({ readme, config, bibliographies }, memory),
    order: config.entryOrder,
    entry: readTemplate(config.entry),
    sortable: (entry) => sortableListEntry(entry, { pairOf }),
  };
}

/** The configuration of new bib entries. */
export function bibLayout({ bibOrder, bibFormat }: Config): BibLayout {
  return { order: bibOrder, ...bibFormat };
}

/** Why a paper cannot be written under a category, and what to do. */
export function insertionRefusalText(
  { entry }: Config,
  { heading }: Category,
  { reason, text }: Extract<Insertion, { kind: 'refused' }>,
): string {
  const instead = entry === undefined ? '' : ', or change or remove entry in the configuration';
  return `the paper cannot be written under "${heading.text}": ${reason}. Add it by hand${instead}, for example as:\n${text}`;
}

/** What of a paper the list does not show, a sentence for each reason. */
export function omittedTexts({
  omitted,
  unplaced,
}: Pick<Extract<Insertion, { kind: 'written' }>, 'omitted' | 'unplaced'>): string[] {
  const text = (fields: readonly FieldName[], why: string): string[] =>
    fields.length === 0
      ? []
      : [`The list does not show its ${listText(fields.map(nameOfField))}: ${why}.`];
  return [
    ...text(omitted, 'it would be read wrongly there'),
    ...text(unplaced, 'the form of its section has no place for that'),
  ];
}
