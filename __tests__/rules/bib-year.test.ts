import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article } from './samples.ts';

const ID = 'bib-year';
const found = (fields: Record<string, string>) =>
  find(ID, { bib: article('Moss', 'Bark', fields) });

describe('bib-year', () => {
  it.each([
    '2021',
    '1456',
    'c. 1900',
    '[1987]',
    '2019--2021',
    '2005/06',
    '2020/2021',
    '2021a',
    'to appear',
    'In press',
    'n.d.',
    'forthcoming',
    '535 BCE',
    '44 B.C.',
    '',
  ])('accepts the year %j', (year) => {
    expect(found({ year })).toEqual([]);
  });

  it.each(['21', '2O21', 'unknown', '???', '20211', '0'])('finds no year in %j', (year) => {
    const [finding] = found({ year });
    expect(finding).toMatchObject({
      severity: 'warning',
      place: { start: { line: 5, column: 11 } },
    });
    expect(finding?.message).toContain(`"${year}", which is not a year`);
  });

  it.each(['May 1987', '2021-03', '2021-03-04', 'August, 2005', '08 1995', '5.2021', 'Mai 2005'])(
    'finds more than a year in %j',
    (year) => {
      expect(found({ year })).toMatchObject([{ severity: 'info' }]);
    },
  );

  it.each(['[2020] 2021', '2020 (2021)'])('finds two years in %j', (year) => {
    expect(found({ year })[0]?.message).toContain('which is two years');
  });

  it.each([
    '2021',
    '2021-03',
    '2021-03-04',
    '2021-03-04T10:00:00Z',
    '2021-03/2021-04',
    '2021/',
    '/2021',
    '2021-21',
    '2021~',
    '199X',
    '-0044',
    '2021-03--2021-04',
  ])('reads the date %j', (date) => {
    const fields = { year: '', date };
    expect(found(fields)).toHaveLength(date.includes('--') ? 1 : 0);
  });

  it.each(['30 May 2019', 'May 2019', '2019/5/30x', '30.5.2019', '05/2019'])(
    'cannot read the date %j',
    (date) => {
      expect(found({ year: '', date })[0]?.message).toContain('biber cannot read');
    },
  );

  it('reports more than three such dates as one', () => {
    const dated = (key: string): string =>
      article(key, `On ${key}`, { year: '', date: '1-2 April, 2001' });
    const all = ['A', 'B', 'C', 'D'].map(dated);
    expect(find(ID, { bib: all.slice(0, 3).join('') })).toHaveLength(3);
    expect(find(ID, { bib: all.join('') })).toMatchObject([
      {
        message:
          '4 date fields contain what biber cannot read, such as "1-2 April, 2001": lines 6, 13, 20 and 27. Write them as YYYY-MM-DD, YYYY-MM or YYYY.',
      },
    ]);
  });

  it('reports more than three years of one kind as one', () => {
    const dated = (key: string): string => article(key, `On ${key}`, { year: '0000' });
    const all = ['A', 'B', 'C', 'D'].map(dated);
    const other = article('E', 'On E', { year: '97' });
    expect(find(ID, { bib: [...all.slice(0, 3), other].join('') })).toHaveLength(4);
    expect(find(ID, { bib: [...all, other].join('') })).toMatchObject([
      {
        message:
          '4 year fields are "0000", which is not a year: lines 5, 11, 17 and 23. Write four digits.',
      },
      { message: expect.stringContaining('The year of E is "97"') },
    ]);
  });

  it('compares year and date', () => {
    expect(found({ year: '2021', date: '2021-05-01' })).toEqual([]);
    expect(found({ year: '2021', date: '2020-12/2021-01' })).toEqual([]);
    const [finding] = found({ year: '2021', date: '2020-05-01' });
    expect(finding?.message).toContain('The year of Moss is 2021, but its date is "2020-05-01"');
    expect(finding?.related).toMatchObject([{ start: { line: 6 } }]);
  });

  it('looks at own fields only', () => {
    const bib = `@inproceedings{Moss, author = {Ada Moss}, title = {Bark}, crossref = {Walls}}
@proceedings{Walls, title = {Walls}, year = {soon}}
`;
    expect(find(ID, { bib })).toMatchObject([{ entry: { citationKey: 'Walls' } }]);
  });

  it.each([
    [{ year: '', date: '2021' }],
    [{ year: 'in press', date: '2021' }],
    [{ year: '2021', date: '' }],
    [{ year: '2021', date: 'forthcoming' }],
    [{ year: '2021', date: '2021–03' }],
    [{ year: '2021', date: '199X' }],
  ])('has nothing to compare in %j', (fields) => {
    expect(found(fields)).toEqual([]);
  });

  it('points at the value, and suggests what to write', () => {
    expect(found({ year: '', date: 'May 2019' })).toMatchObject([
      {
        message:
          'The date of Moss is "May 2019", which biber cannot read. Write it as YYYY-MM-DD, YYYY-MM or YYYY.',
        severity: 'warning',
        place: { start: { line: 6, column: 11 } },
      },
    ]);
    expect(found({ year: 'May 1987' })[0]?.message).toBe(
      'The year of Moss is "May 1987", which is more than a year. Write only the year here, and the rest in month.',
    );
    expect(found({ year: '2021', date: '2020' })[0]).toMatchObject({
      place: { start: { line: 5, column: 11 } },
      related: [{ start: { line: 6, column: 3 }, message: 'the date' }],
    });
  });
});
