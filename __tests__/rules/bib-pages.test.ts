import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article } from './samples.ts';
import { soundlyFixed } from './sound-fixes.ts';

const ID = 'bib-pages';
const withPages = (pages: string, key = 'Moss') => article(key, 'Bark as a Home', { pages });

describe('bib-pages', () => {
  it.each([
    ['12-34', '12--34'],
    ['12 - 34', '12--34'],
    ['12–34', '12--34'],
    ['12---34', '12--34'],
    ['12-34, 40-42', '12--34, 40--42'],
    ['12-34, 40', '12--34, 40'],
    ['S12-S34', 'S12--S34'],
    ['12a-12f', '12a--12f'],
    ['1:1-1:24', '1:1--1:24'],
    ['iv-xii', 'iv--xii'],
    ['pp. 12-34', '12--34'],
    ['p. 12', '12'],
    ['1023-32', '1023--32'],
    ['  12-34 ', '  12--34 '],
    ['pp.  12-34, 40-42', '12--34, 40--42'],
    ['A12-A34', 'A12--A34'],
    ['5-vii', '5--vii'],
  ])('turns %j into %j', (pages, right) => {
    expect(find(ID, { bib: withPages(pages) })).toMatchObject([{ severity: 'info' }]);
    expect(soundlyFixed(ID, withPages(pages), ['pages'])).toBe(withPages(right));
  });

  it.each([
    '12--34',
    '12',
    'P05001',
    'e1234',
    '5-A4',
    '12-34-56',
    '12+',
    '1--9, 11',
    '',
    'A-12',
    '978-0-19',
  ])('leaves %j alone', (pages) => {
    expect(find(ID, { bib: withPages(pages) })).toEqual([]);
  });

  it.each([
    '83--38',
    '83-38',
    '120--119',
    '9--8, 10--11',
    '10--11, 9--8',
    '1023--22',
    '10--1',
    '312-5',
  ])('finds that %j runs backwards', (pages) => {
    const [finding, ...others] = find(ID, { bib: withPages(pages) });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toContain('run backwards');
    expect(finding?.fix).toBeUndefined();
  });

  it.each(['83--138', '1023--32', '1023--1024', '7--7', '1023--23', 'x9--x8', '9--8a'])(
    'does not report %j as descending',
    (pages) => {
      expect(find(ID, { bib: withPages(pages) })).toEqual([]);
    },
  );

  it('leaves macros and numbers in a joined value alone', () => {
    const bib = withPages('x').replace('{x}', '{1-2, } # jan # "3-4"');
    expect(soundlyFixed(ID, bib, ['pages'])).toBe(
      withPages('x').replace('{x}', '{1--2, } # jan # "3--4"'),
    );
  });

  it('reports once a file full of hyphens, and still fixes all', () => {
    const keys = Array.from({ length: 30 }, (_, index) => `Moss${index}`);
    const bib = keys.map((key) => withPages('1-2', key)).join('\n');
    expect(find(ID, { bib })).toHaveLength(1);
    expect(soundlyFixed(ID, bib, ['pages'])).toBe(
      keys.map((key) => withPages('1--2', key)).join('\n'),
    );
  });

  it('reports what is there and what to do, at the value', () => {
    const said = (pages: string) => find(ID, { bib: withPages(pages) })[0];
    expect(said('12-34')).toMatchObject({
      message: 'The pages of Moss are "12-34". Write a range with two dashes, "12--34".',
      place: { start: { line: 6, column: 12 } },
    });
    expect(said('p. 12')?.message).toBe(
      'The pages of Moss are "p. 12". Remove "p.", which styles write themselves.',
    );
    expect(said('1--2, 9--8')).toMatchObject({
      message:
        'The pages of Moss run backwards, "9--8". Look them up, and write the first page first.',
      place: { start: { line: 6, column: 12 } },
    });
  });

  it('removes a label even from pages in descending order, and keeps their dash', () => {
    const kinds = find(ID, { bib: withPages('pp. 9-8') }).map((finding) => finding.fix?.kind);
    expect(kinds).toEqual([undefined, 'safe']);
    expect(soundlyFixed(ID, withPages('pp. 9-8'), ['pages'])).toBe(withPages('9-8'));
  });

  it('counts the fields of a file full of hyphens', () => {
    const bib = Array.from({ length: 30 }, (_, index) =>
      withPages(index < 3 ? '1--2' : '1-2', `Moss${index}`),
    ).join('');
    expect(find(ID, { bib })[0]?.message).toBe(
      '27 of 30 pages fields contain a range without two dashes. Write "12--34".',
    );
  });
});
