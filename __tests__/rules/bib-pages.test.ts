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

  it.each(['83--38', '83-38', '120--119', '9--8, 10--11'])(
    'finds that %j runs backwards',
    (pages) => {
      const [finding, ...others] = find(ID, { bib: withPages(pages) });
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ severity: 'warning' });
      expect(finding?.message).toContain('run backwards');
      expect(finding?.fix).toBeUndefined();
    },
  );

  it.each(['83--138', '1023--32', '1023--1024', '7--7'])('does not call %j backwards', (pages) => {
    expect(find(ID, { bib: withPages(pages) })).toEqual([]);
  });

  it('leaves macros and numbers in a joined value alone', () => {
    const bib = withPages('x').replace('{x}', '{1-2, } # jan # "3-4"');
    expect(soundlyFixed(ID, bib, ['pages'])).toBe(
      withPages('x').replace('{x}', '{1--2, } # jan # "3--4"'),
    );
  });

  it('tells once of a file full of hyphens, and still puts all right', () => {
    const keys = Array.from({ length: 30 }, (_, index) => `Moss${index}`);
    const bib = keys.map((key) => withPages('1-2', key)).join('\n');
    expect(find(ID, { bib })).toHaveLength(1);
    expect(soundlyFixed(ID, bib, ['pages'])).toBe(
      keys.map((key) => withPages('1--2', key)).join('\n'),
    );
  });
});
