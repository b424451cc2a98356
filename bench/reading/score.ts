import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { readingOptions } from '../../src/features/check/reading-options.ts';
import type { Weights } from '../../src/list/read/decode/model.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { fold } from './samples.ts';

/** How many of some fields are right, by the field's name: right and all. */
export type Tally = Map<string, [number, number]>;

export interface Truth {
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

/** What one list scores, with a line for each thing that is wrong. */
export interface ListScore {
  readonly name: string;
  readonly titles: readonly [number, number];
  readonly counts: string;
  readonly wrong: readonly string[];
}

export const sameTitle = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)];
  const close = Math.abs(x.length - y.length) < 12 && (x.startsWith(y) || y.startsWith(x));
  return x === y || (x.length > 25 && y.length > 25 && close);
};

/** Whether two venues are the same apart from years, and a short name or remark in parentheses. */
const sameVenue = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((text) =>
    fold(text.replace(/(?:19|20)\d{2}|['’]?\d{2}$|[([（][^()[\]]*[)\]）]?$/g, ' ')),
  );
  return x === y;
};

const join3 = (text: string | readonly string[] | null | undefined): string =>
  [text ?? ''].flat().join(', ');

/** Reads one labelled list and compares every labelled field. */
export function scoreList(
  folder: string,
  truthFile: string,
  weights: Weights | undefined,
  tally: Tally,
): ListScore | undefined {
  const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Truth;
  const dir = join(folder, truth.list);
  if (!existsSync(join(dir, 'README.md'))) return undefined;
  const bibs = readdirSync(dir)
    .filter((file) => file.endsWith('.bib'))
    .map((file) => readBibliography(sourceFile(file, readFileSync(join(dir, file), 'utf8'))));
  const source = sourceFile('README.md', readFileSync(join(dir, 'README.md'), 'utf8'));
  const options = readingOptions(DEFAULT_CONFIG, undefined, bibs);
  const list = readList(source, { ...options, ...(weights === undefined ? {} : { weights }) });
  const catalog = buildCatalog(list, bibs);
  const lineOf = (offset: number): number => source.lines.position(offset).line;
  const entries = list.entries.map((entry) => ({
    entry,
    line: lineOf(entry.range.start),
    endLine: lineOf(Math.max(entry.range.start, entry.range.end - 1)),
  }));
  const wrong: string[] = [];
  const titles: [number, number] = [0, 0];
  const count = (field: string, ok: boolean, what: () => string): boolean => {
    const row = tally.get(field) ?? [0, 0];
    tally.set(field, [row[0] + (ok ? 1 : 0), row[1] + 1]);
    if (!ok) wrong.push(`${field}: ${what()}`);
    return ok;
  };
  for (const s of truth.samples) {
    const near = entries.filter(
      (one) => one.line <= (s.endLine ?? s.line) && one.endLine >= s.line,
    );
    const wanted = [s.title, ...[s.titleAlt ?? []].flat()];
    const hit = near.find(({ entry }) => wanted.some((title) => sameTitle(entry.title, title)));
    titles[1]++;
    if (
      count(
        'title',
        hit !== undefined,
        () =>
          `${s.line} wanted "${s.title}" got ${JSON.stringify(near.map(({ entry }) => entry.title)).slice(0, 160)}`,
      )
    )
      titles[0]++;
    if (hit === undefined) continue;
    const { entry } = hit;
    const id = (kind: string): string =>
      entry.identifiers.find((one) => one.kind === kind)?.id ?? '';
    const last = fold(entry.categories.at(-1) ?? '');
    count('start line', hit.line === s.line, () => `${s.line} got ${hit.line}`);
    count(
      'category',
      [s.category, s.categoryAlt].some((path) => path && fold(path.at(-1) ?? '') === last),
      () =>
        `${s.line} wanted ${JSON.stringify(s.category)} got ${JSON.stringify(entry.categories)}`,
    );
    if (s.url)
      count(
        'url',
        (entry.url ?? '').replace(/\/$/, '') === s.url.trim().replace(/\/$/, ''),
        () => `${s.line} wanted ${s.url} got ${entry.url}`,
      );
    if (s.arxiv)
      count(
        'arxiv',
        id('arxiv') === s.arxiv,
        () => `${s.line} wanted ${s.arxiv} got ${id('arxiv')}`,
      );
    if (s.doi)
      count(
        'doi',
        [id('doi'), `10.48550/arxiv.${id('arxiv')}`].includes(s.doi.toLowerCase()),
        () => `${s.line} wanted ${s.doi} got ${id('doi')}`,
      );
    if (s.year)
      count(
        'year',
        [s.year, s.yearAlt ?? []].flat(2).some((year) => Number(year) === entry.year),
        () => `${s.line} wanted ${s.year} got ${entry.year}`,
      );
    if (s.authors)
      count(
        'authors',
        fold(entry.authors ?? '').slice(0, 20) === fold(join3(s.authors)).slice(0, 20),
        () =>
          `${s.line} wanted ${join3(s.authors).slice(0, 60)} got ${entry.authors?.slice(0, 60)}`,
      );
    if (s.venue)
      count(
        'venue',
        [s.venue, s.venueAlt ?? []].flat().some((venue) => sameVenue(entry.venue ?? '', venue)),
        () => `${s.line} wanted ${s.venue} got ${entry.venue}`,
      );
    if (s.abstractStart)
      count(
        'abstract',
        fold(entry.abstract?.text ?? '').startsWith(fold(s.abstractStart).slice(0, 40)),
        () =>
          `${s.line} wanted ${s.abstractStart?.slice(0, 50)} got ${entry.abstract?.text.slice(0, 50)}`,
      );
    if (s.bibKey)
      count(
        'pairing',
        catalog.pairOf(entry)?.bibEntry.key === s.bibKey,
        () => `${s.line} wanted ${s.bibKey} got ${catalog.pairOf(entry)?.bibEntry.key}`,
      );
  }
  for (const trap of truth.traps ?? []) {
    const here = entries.filter((one) => one.line === trap.line && one.entry.kind !== 'resource');
    const bad = here[truth.samples.some((s) => s.line === trap.line) ? 1 : 0];
    count(
      'trap',
      bad === undefined,
      () => `${trap.line} (${trap.why}) read as "${bad?.entry.title}"`,
    );
  }
  const papers = list.entries.filter(({ kind }) => kind === 'paper').length;
  const off = (n: number): number =>
    truth.entryCount > 0 ? Math.abs(n - truth.entryCount) / truth.entryCount : n > 0 ? 1 : 0;
  count(
    'count',
    Math.min(off(papers), off(entries.length)) <= 0.03,
    () => `papers ${papers} all ${entries.length} labelled ${truth.entryCount}`,
  );
  return {
    name: truth.list,
    titles,
    counts: `papers ${papers}, all ${entries.length}, labelled ${truth.entryCount}`,
    wrong,
  };
}
