import type { BibEntry, BibField, Bibliography } from '../../bibtex/bibliography.ts';
import type { Catalog, Pair } from '../../catalog/catalog.ts';
import type { ListEntry } from '../../list/list.ts';
import { shorten } from '../../text/shorten.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Related } from '../rule.ts';

/** Longer titles are cut in messages; the place shows the rest. */
const LONGEST = 80;

/** A title or key in quotation marks, cut to a length that fits a message. */
export function quote(text: string): string {
  return `"${shorten(text.replace(/\s+/g, ' ').trim(), LONGEST)}"`;
}

/** Whether an entry comes from a bibliography. */
export function isBibEntry(entry: ListEntry | BibEntry): entry is BibEntry {
  return 'key' in entry;
}

/** What to call a bib entry: its citation key, or its type when it has none. */
export function nameBibEntry(entry: BibEntry): string {
  return entry.key === '' ? `@${entry.type} without a key` : entry.key;
}

/** The paths of all .bib files, as a message names them. */
export function bibPaths({ bibliographies }: Catalog): string {
  return bibliographies.map(({ source }) => source.path).join(', ');
}

/** The citation key of a bib entry, as the related place of a finding. */
export function bibSpot(bibEntry: BibEntry, { source }: Bibliography, message: string): Related {
  return { file: source, range: bibEntry.keyRange, message };
}

/** The same of the bib entry that a paper has. */
export function pairSpot({ bibEntry, bibliography }: Pair): Related {
  return bibSpot(bibEntry, bibliography, 'the bib entry of this paper');
}

/** A field of the bib entry of a paper, such as "abstract", as the related place of a finding. */
export function fieldSpot({ bibliography }: Pair, { node }: BibField, name: string): Related {
  return {
    file: bibliography.source,
    range: node.range,
    message: `the ${name} in the bibliography`,
  };
}

/** The same of a bib entry whose file is not at hand; none when no file has it. */
export function bibSpots(bibEntry: BibEntry, catalog: Catalog, message: string) {
  const home = catalog.bibliographies.find(({ entries }) => entries.includes(bibEntry));
  return home === undefined ? [] : [bibSpot(bibEntry, home, message)];
}

/** The place of another bib entry in a message: `on line 12`, `in other.bib, line 12`. */
export function placeOfKey(
  { entry, file }: { readonly entry: BibEntry; readonly file: SourceFile },
  from: SourceFile,
): string {
  const { line } = file.lines.position(entry.keyRange.start);
  return file === from ? `on line ${line}` : `in ${file.path}, line ${line}`;
}

/** The first of some names, and how many more there are: `"a", "b" and 3 more`. */
export function someOf(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  const more = names.length - most;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
