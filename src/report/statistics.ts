import type { Statistics } from '../catalog/statistics.ts';
import { largest } from '../text/extremes.ts';
import { columnsOf, printable } from './terminal-text.ts';

/** Longer names of categories are cut at the start, because the last part is the most specific. */
const WIDEST = 60;
const BAR = 24;

/** The statistics of a list as tables for a terminal. */
export function statisticsReport(statistics: Statistics): string {
  const { papers, resources, withAbstract, withDoi, withKey, categories, years } = statistics;
  const share = (number: number): string =>
    papers === 0 ? '0' : `${number} (${Math.round((number / papers) * 100)}%)`;
  return [
    '',
    'Contents of the list',
    '',
    ...table([
      ['papers', String(papers)],
      ['other resources', String(resources)],
      ['with an abstract', share(withAbstract)],
      ['with a DOI', share(withDoi)],
      ['with a citation key', share(withKey)],
    ]),
    '',
    ...chart(
      'Papers per category',
      categories.map((one) => [one.path.join(' › ') || '(none)', one.papers]),
    ),
    '',
    ...chart(
      'Papers per year',
      years.map((one) => [one.year === null ? 'unknown' : String(one.year), one.papers]),
    ),
    '',
  ].join('\n');
}

function chart(title: string, rows: readonly (readonly [string, number])[]): string[] {
  const most = largest(
    rows.map(([, number]) => number),
    1,
  );
  const width = largest(
    rows.map(([, number]) => String(number).length),
    0,
  );
  return [
    title,
    '',
    ...table(
      rows.map(([name, number]) => [
        name,
        `${String(number).padStart(width)} ${'▇'.repeat(Math.ceil((number / most) * BAR))}`,
      ]),
    ),
  ];
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const shown = rows.map(([name, value]) => [shorten(printable(name)), value] as const);
  const width = largest(
    shown.map(([name]) => columnsOf(name)),
    0,
  );
  return shown.map(([name, value]) => `  ${name}${' '.repeat(width - columnsOf(name))}  ${value}`);
}

function shorten(name: string): string {
  const letters = [...name];
  return letters.length <= WIDEST ? name : `…${letters.slice(1 - WIDEST).join('')}`;
}
