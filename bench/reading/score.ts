import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { readingOptions } from '../../src/features/check/reading-options.ts';
import { type IdentifierKind, idOf } from '../../src/identifiers/identifier.ts';
import type { Weights } from '../../src/list/read/decode/model.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { fold } from './samples.ts';
import { readTruth, titlesOf } from './truth.ts';

/** How many of some fields are right, by the field's name: right and all. */
export type Tally = Map<string, [number, number]>;

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

const bareUrl = (url: string): string => url.replace(/\/$/, '');

/** Reads one labelled list and compares every labelled field. */
export function scoreList(
  folder: string,
  truthFile: string,
  weights: Weights | undefined,
  tally: Tally,
): ListScore | undefined {
  const read = readTruth(folder, truthFile);
  if (read === undefined) return undefined;
  const { truth, source, bibs } = read;
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
  const count = (field: string, isRight: boolean, what: string): void => {
    const row = tally.get(field) ?? [0, 0];
    tally.set(field, [row[0] + (isRight ? 1 : 0), row[1] + 1]);
    if (!isRight) wrong.push(`${field}: ${what}`);
  };
  for (const s of truth.samples) {
    const near = entries.filter(
      (one) => one.line <= (s.endLine ?? s.line) && one.endLine >= s.line,
    );
    const hit = near.find(({ entry }) =>
      titlesOf(s).some((title) => sameTitle(entry.title, title)),
    );
    const shown = JSON.stringify(near.map(({ entry }) => entry.title)).slice(0, 160);
    count('title', hit !== undefined, `${s.line} wanted "${s.title}" got ${shown}`);
    titles[1]++;
    if (hit === undefined) continue;
    titles[0]++;
    const { entry } = hit;
    const id = (kind: IdentifierKind): string => idOf(entry.identifiers, kind) ?? '';
    const last = fold(entry.categories.at(-1) ?? '');
    count('start line', hit.line === s.line, `${s.line} got ${hit.line}`);
    count(
      'category',
      [s.category, s.categoryAlt].some((path) => path && fold(path.at(-1) ?? '') === last),
      `${s.line} wanted ${JSON.stringify(s.category)} got ${JSON.stringify(entry.categories)}`,
    );
    /** What is labelled, what was read, and whether that is right. */
    const fields: Record<string, readonly [unknown, unknown, (wanted: string) => boolean]> = {
      url: [s.url, entry.url, (wanted) => bareUrl(entry.url ?? '') === bareUrl(wanted.trim())],
      arxiv: [s.arxiv, id('arxiv'), (wanted) => id('arxiv') === wanted],
      doi: [
        s.doi,
        id('doi'),
        (wanted) => [id('doi'), `10.48550/arxiv.${id('arxiv')}`].includes(wanted.toLowerCase()),
      ],
      year: [
        s.year,
        entry.year,
        () => [s.year, s.yearAlt ?? []].flat(2).some((year) => Number(year) === entry.year),
      ],
      authors: [
        s.authors && [s.authors].flat().join(', '),
        entry.authors,
        (wanted) => fold(entry.authors ?? '').slice(0, 20) === fold(wanted).slice(0, 20),
      ],
      venue: [
        s.venue,
        entry.venue,
        (wanted) =>
          [wanted, s.venueAlt ?? []].flat().some((venue) => sameVenue(entry.venue ?? '', venue)),
      ],
      abstract: [
        s.abstractStart,
        entry.abstract?.text,
        (wanted) => fold(entry.abstract?.text ?? '').startsWith(fold(wanted).slice(0, 40)),
      ],
      pairing: [
        s.bibKey,
        catalog.pairOf(entry)?.bibEntry.key,
        (wanted) => catalog.pairOf(entry)?.bibEntry.key === wanted,
      ],
    };
    for (const [field, [wanted, got, isRight]] of Object.entries(fields)) {
      if (!wanted) continue;
      const cut = (text: unknown): string => String(text).slice(0, 100);
      count(field, isRight(String(wanted)), `${s.line} wanted ${cut(wanted)} got ${cut(got)}`);
    }
  }
  for (const trap of truth.traps ?? []) {
    const here = entries.filter((one) => one.line === trap.line && one.entry.kind !== 'resource');
    const bad = here[truth.samples.some((s) => s.line === trap.line) ? 1 : 0];
    count('trap', bad === undefined, `${trap.line} (${trap.why}) read as "${bad?.entry.title}"`);
  }
  const papers = list.entries.filter(({ kind }) => kind === 'paper').length;
  const off = (n: number): number =>
    truth.entryCount > 0 ? Math.abs(n - truth.entryCount) / truth.entryCount : n > 0 ? 1 : 0;
  const counts = `papers ${papers}, all ${entries.length}, labelled ${truth.entryCount}`;
  count('count', Math.min(off(papers), off(entries.length)) <= 0.03, counts);
  return { name: truth.list, titles, counts, wrong };
}
