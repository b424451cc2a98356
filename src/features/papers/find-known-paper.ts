import type { BibEntry } from '../../bibtex/bibliography.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { titleKey } from '../../catalog/title-key.ts';
import { identifierKey } from '../../identifiers/identifier.ts';
import { readIdentifier } from '../../identifiers/read-identifier.ts';
import type { List, ListEntry } from '../../list/list.ts';
import type { NewEntry } from '../../list/write/new-entry.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import { listText, plural } from '../../text/plural.ts';
import type { SourceFile } from '../../text/source-file.ts';

/** Where a paper is already. */
export interface KnownPlace {
  readonly title: string;
  /** Those of its list entry; none for a bib entry that no entry of the list cites. */
  readonly categories: readonly string[];
  readonly path: string;
  readonly line: number;
  /** The key of such a bib entry. */
  readonly unlistedKey?: string;
}

/**
 * Finds a paper in a catalog: it is known when one of its identifiers or its title is.
 *
 * @param versions the DOIs of its preprint and its published version.
 */
export function findKnownPaper(
  { list, bibliographies, pairsOf }: Catalog,
  paper: BibEntry,
  versions: readonly string[] = [],
): KnownPlace | undefined {
  if (list === undefined) return undefined;
  const others = versions.flatMap((doi) => readIdentifier(doi) ?? []);
  const identifiers = new Set([...paper.identifiers, ...others].map(identifierKey));
  const title = titleKey(titleOf(paper));
  const isSame = (other: ListEntry | BibEntry, otherTitle: string): boolean =>
    titleKey(otherTitle) === title ||
    other.identifiers.some((one) => identifiers.has(identifierKey(one)));
  const lineIn = ({ lines }: SourceFile, { range }: ListEntry | BibEntry): number =>
    lines.position(range.start).line;
  const listed = (entry: ListEntry): KnownPlace => ({
    title: entry.title,
    categories: entry.categories,
    path: list.source.path,
    line: lineIn(list.source, entry),
  });
  const entry = list.entries.find((one) => isSame(one, one.title));
  if (entry !== undefined) return listed(entry);
  for (const { entries, source } of bibliographies) {
    const bibEntry = entries.find((one) => isSame(one, titleOf(one)));
    if (bibEntry === undefined) continue;
    const [pair] = pairsOf(bibEntry);
    if (pair !== undefined) return listed(pair.entry);
    const { key } = bibEntry;
    const at = { path: source.path, line: lineIn(source, bibEntry) };
    return { title: titleOf(bibEntry) || key, categories: [], ...at, unlistedKey: key };
  }
  return undefined;
}

/** The entries that are called as a title begins, `GLIM` for `GLIM: A Walk`: perhaps the same paper. */
export function namesakeTexts(
  { entries, source: { path, lines } }: List,
  { title }: Pick<NewEntry, 'title'>,
): string[] {
  const [name = ''] = plainText(title).split(': ');
  const same = entries.filter((one) => titleKey(one.title) === titleKey(name));
  const places = same.map(({ range }) => lines.position(range.start).line);
  return places.length === 0
    ? []
    : [
        `${path} has "${name}" already (${plural(places.length, 'line', 'lines')} ${listText(places.map(String))}). If that is the same paper, remove one.`,
      ];
}

function titleOf({ fields }: BibEntry): string {
  return fields.get('title')?.value ?? '';
}
