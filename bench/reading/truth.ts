import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';

/** What people say that a list prints: some of its entries, and lines that are no papers. */
interface Truth {
  readonly list: string;
  readonly entryCount: number;
  readonly traps?: readonly { readonly line: number; readonly why?: string }[];
  readonly samples: readonly {
    readonly line: number;
    readonly endLine?: number;
    readonly title: string;
    readonly titleAlt?: string | readonly string[];
    readonly authors?: string | readonly string[] | null;
    readonly venue?: string | null;
    readonly venueAlt?: string | readonly string[];
    readonly year?: number | string | null;
    readonly yearAlt?: number | string | readonly (number | string)[];
    readonly url?: string | null;
    readonly doi?: string | null;
    readonly arxiv?: string | null;
    readonly category?: readonly string[] | null;
    readonly categoryAlt?: readonly string[] | null;
    readonly abstractStart?: string | null;
    readonly bibKey?: string | null;
  }[];
}
export type TruthSample = Truth['samples'][number];

/** The files with labels of a folder. */
export function truthFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Reads a labelled list: its labels, README and bibliographies; undefined without its README.
 *
 * @param folder holds a folder for each list.
 */
export function readTruth(folder: string, file: string) {
  const truth: Truth = JSON.parse(readFileSync(file, 'utf8'));
  const text = (name: string): string => readFileSync(join(folder, truth.list, name), 'utf8');
  if (!existsSync(join(folder, truth.list, 'README.md'))) return undefined;
  const bibs = readdirSync(join(folder, truth.list))
    .filter((name) => name.endsWith('.bib'))
    .map((name) => readBibliography(sourceFile(name, text(name))));
  return { truth, source: sourceFile('README.md', text('README.md')), bibs };
}

/** The titles that an entry may have. */
export function titlesOf({ title, titleAlt }: TruthSample): readonly string[] {
  return [title, ...[titleAlt ?? []].flat()];
}
