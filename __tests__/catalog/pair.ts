import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { read } from '../list/read/read.ts';

/** The catalog of a list with these lines below its one category, and of these .bib files. */
export function catalogOf(entries: readonly string[], ...bibs: string[]): Catalog {
  const readme = `# Papers\n\n## Growth\n\n${entries.join('\n')}\n`;
  return buildCatalog(
    read(readme),
    bibs.map((text, index) =>
      readBibliography(sourceFile(index === 0 ? 'refs.bib' : `refs-${index}.bib`, text)),
    ),
  );
}

/** Which bib entry each paper got, and why: `Bark as a Home = Twigg2019 (title)`. */
export function pairsOf({ pairs }: Catalog): string[] {
  return pairs.map(({ entry, bibEntry, by }) => `${entry.title} = ${bibEntry.key} (${by})`);
}

/** The same of a list and one .bib. */
export function pair(entries: readonly string[], bib: string): string[] {
  return pairsOf(catalogOf(entries, bib));
}

/** Which entries several bib entries fit: `Bark as a Home: A, B (title)`. */
export function ambiguitiesOf({ ambiguities }: Catalog): string[] {
  return ambiguities.map(
    ({ entry, candidates, by }) =>
      `${entry.title}: ${candidates.map(({ key }) => key).join(', ')} (${by})`,
  );
}

/** The keys that no paper got. */
export function unlistedOf({ unlisted }: Catalog): string[] {
  return unlisted.map(({ bibEntry }) => bibEntry.key);
}
