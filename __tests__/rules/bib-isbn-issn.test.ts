import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article } from './samples.ts';

const ID = 'bib-isbn-issn';
const found = (fields: Record<string, string>) =>
  find(ID, { bib: article('Moss', 'Bark', fields) });

describe('bib-isbn-issn', () => {
  it.each([
    '978-3-16-148410-0',
    '9783161484100',
    '979-10-90636-07-1',
    '3-16-148410-X',
    '316148410x',
    'ISBN 978-3-16-148410-0',
    'ISBN-13: 978-3-16-148410-0',
    '978‐3‐16‐148410‐0',
    '978-3-16-148410-0 (print), 3-16-148410-X (online)',
    '9783161484100 316148410X',
    '',
  ])('accepts the isbn %j', (isbn) => {
    expect(found({ isbn })).toEqual([]);
  });

  it.each([
    '1234-5679',
    '12345679',
    '2049-3630',
    '0317-8471 1050-124X',
    '1050-124x',
    'ISSN: 1234-5679',
  ])('accepts the issn %j', (issn) => {
    expect(found({ issn })).toEqual([]);
  });

  it.each([
    ['isbn', '978-3-16-148410-1', 'last digit'],
    ['isbn', '3-16-148410-0', 'last digit'],
    ['isbn', '977-3-16-148410-0', '978 or 979'],
    ['isbn', '978-3-16-14841', '10 or 13 digits'],
    ['isbn', 'none', '10 or 13 digits'],
    ['isbn', '978-3-16-148410-0, 978-3-16-148410-1', '"978-3-16-148410-1"'],
    ['issn', '1234-5678', 'last digit'],
    ['issn', '1234-567', '8 digits'],
    ['issn', '1234-5679 1234-5678', '"1234-5678"'],
  ])('finds that the %s %j is wrong', (name, number, part) => {
    const [finding, ...others] = found({ [name]: number });
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain(part);
  });

  it.each([
    ['isbn', '1234-5679', 'issn'],
    ['issn', '978-3-16-148410-0', 'isbn'],
  ])('reports where a number in %s belongs', (name, number, other) => {
    const [finding] = found({ [name]: number });
    expect(finding?.severity).toBe('info');
    expect(finding?.message).toContain(`Move it to the field ${other}`);
  });

  it.each([
    ['1234-5678', '4 issn fields contain a number that is not an ISSN: lines 6, 14, 22 and 30.'],
    ['978-3-16-148410-0', '4 issn fields contain an ISBN: lines 6, 14, 22 and 30.'],
  ])('reports more than three numbers like %s as one', (issn, message) => {
    const bib = ['A', 'B', 'C', 'D'].map((key) => article(key, `Bark ${key}`, { issn })).join('\n');
    expect(find(ID, { bib })).toMatchObject([{ message: expect.stringContaining(message) }]);
  });
});
