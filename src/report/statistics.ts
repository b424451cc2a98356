import type { Statistics } from '../catalog/statistics.ts';
import { largest } from '../text/extremes.ts';
import { printable } from './terminal-text.ts';
import { tableLines } from './wrapped.ts';

/** Longer names of categories are cut at the start, because the last part is the most specific. */
const WIDEST = 60;
const BAR = 24;

/** The statistics of a list as tables for a terminal. */
export function statisticsReport(statistics: Statistics): string {
  const { papers, resources, withAbstract, withDoi, withKey, categories, years } = statistics;
  const share = (number: number): string =>
    papers === 0 ? '0' : `${number} (${Math.round((number / papers) * 100)}%)`;
  const contents = [
    ['papers', String(papers)],
    ['other resources', String(resources)],
    ['with an abstract', share(withAbstract)],
    ['with a DOI', share(withDoi)],
    ['with a citation key', share(withKey)],
  ];
  return [
    '',
    'Contents of the list',
    '',
    ...tableLines(contents, Number.POSITIVE_INFINITY, '  '),
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
  const numbers = rows.map(([, number]) => number);
  const most = largest(numbers, 1);
  const bars = rows.map(([name, number]) => {
    const bar = '▇'.repeat(Math.ceil((number / most) * BAR));
    return [shorten(printable(name)), `${String(number).padStart(String(most).length)} ${bar}`];
  });
  return [title, '', ...tableLines(bars, Number.POSITIVE_INFINITY, '  ')];
}

function shorten(name: string): string {
  const letters = [...name];
  return letters.length <= WIDEST ? name : `…${letters.slice(1 - WIDEST).join('')}`;
}
