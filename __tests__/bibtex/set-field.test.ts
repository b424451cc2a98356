import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { setField } from '../../src/bibtex/set-field.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { applyEdits } from '../../src/text/text-edit.ts';

function withField(bib: string, name: string, value: string): string {
  const bibliography = readBibliography(sourceFile('refs.bib', bib));
  const [entry] = bibliography.entries;
  if (entry === undefined) throw new Error('no entry');
  return applyEdits(bib, setField(bibliography, entry, { name, value }));
}

describe('setField', () => {
  it.each([
    ['@misc{A,\n  title = {T},\n}', '@misc{A,\n  title = {T},\n  year = {2020},\n}'],
    ['@misc{A,\n  title = {T}\n}', '@misc{A,\n  title = {T},\n  year = {2020}\n}'],
    ['@misc{A, title = {T}}', '@misc{A, title = {T}, year = {2020}}'],
    ['@misc{A,\n}', '@misc{A,\n  year = {2020}\n}'],
    ['@misc{A,\r\n\ttitle = "T",\r\n}', '@misc{A,\r\n\ttitle = "T",\r\n\tyear = "2020",\r\n}'],
  ])('adds the field to %j', (bib, expected) => {
    expect(withField(bib, 'year', '2020')).toBe(expected);
  });

  it.each([
    ['@misc{A,\n  Year = "1999",\n}', '@misc{A,\n  Year = "2020",\n}'],
    ['@misc{A,\n  year = 19 # {99},\n}', '@misc{A,\n  year = {2020},\n}'],
  ])('replaces the value in %j', (bib, expected) => {
    expect(withField(bib, 'year', '2020')).toBe(expected);
  });

  it('does not touch a field that another entry passes on', () => {
    const bib = '@misc{A,\n  crossref = {B}\n}\n@misc{B,\n  year = {1999}\n}';
    expect(withField(bib, 'year', '2020')).toBe(
      '@misc{A,\n  crossref = {B},\n  year = {2020}\n}\n@misc{B,\n  year = {1999}\n}',
    );
  });
});
