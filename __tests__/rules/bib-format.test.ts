import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { find } from './find.ts';
import { fixed } from './fixed.ts';

const ID = 'bib-format';
const CONFIG = 'bib-format: { indent: 2, field-order: [title, author, year] }';
const laidOut = (bib: string, config = CONFIG): string => fixed(ID, { bib, config }).bib ?? '';

describe('bib-format', () => {
  it('reports nothing where nothing is configured', () => {
    expect(find(ID, { bib: '@misc{a, year = 1, title = {A}}' })).toEqual([]);
    expect(find(ID, { bib: '@misc{a, year = 1, title = {A}}', config: 'bib-format: {}' })).toEqual(
      [],
    );
  });

  it('puts each field, and the brace, on its own line', () => {
    expect(laidOut('@misc{a,title={A},\n\n\tauthor = "B" , year = 2001 }')).toBe(
      '@misc{a,\n  title={A},\n  author = "B" ,\n  year = 2001\n}',
    );
  });

  it('moves fields with their values, and leaves unknown ones in their order', () => {
    expect(
      laidOut(
        '@misc{a,\n  url = {u},\n  year = 2001,\n  note = "n" # jan,\n  TITLE = {A\n    B}\n}',
      ),
    ).toBe('@misc{a,\n  TITLE = {A\n    B},\n  year = 2001,\n  url = {u},\n  note = "n" # jan\n}');
  });

  it.each([
    'year = 2001, % online first\n  title = {A},',
    '% wrong?\n  year = 2001,\n  title = {A}',
    'year = 2001,\n  title = {A} % short\n',
  ])('moves no field away from a comment: %j', (fields) => {
    expect(laidOut(`@misc{a,\n  ${fields}\n}`)).toBe(`@misc{a,\n  ${fields}\n}`);
  });

  it('moves fields where the comments are beside others', () => {
    expect(laidOut('@misc{a,\n  year = 1,\n  title = {A},\n  url = {u}, % dead\n}')).toBe(
      '@misc{a,\n  title = {A},\n  year = 1,\n  url = {u}, % dead\n}',
    );
  });

  it('reports how fields should be indented', () => {
    const message = (indent: string): string | undefined =>
      find(ID, { bib: '@misc{a, title = {A}}', config: `bib-format: { indent: ${indent} }` })[0]
        ?.message;
    expect(message('tab')).toContain('on separate lines indented by a tab.');
    expect(message('0')).toContain('on separate lines without indentation.');
    expect(message('1')).toContain('indented by 1 space.');
    expect(message('4')).toContain('indented by 4 spaces.');
  });

  it.each([
    '@misc{a,\n  title = {A}\n  year = 2001\n}',
    '@misc{a,\n  title = {A},\n',
    '@misc{a}',
    '@misc{a,\n  year = 2001, author = Ada},\n  title = {A}\n}',
    '@misc{a, title = , year = 2001}',
    '@misc{a,\n  year = 2001,\n  title = {A},\n  year = 2002\n}',
  ])('does not change what is not sound: %j', (bib) => {
    expect(laidOut(bib)).toBe(bib);
  });

  it('reports it once where most entries are formatted differently', () => {
    const bib = ['a', 'b', 'c'].map((key) => `@misc{${key}, title = {${key}}}`).join('\n');
    expect(find(ID, { bib, config: CONFIG }).map(({ message }) => message)).toEqual([
      '3 of 3 bib entries of refs.bib are not laid out as configured. Correct them with "list-curator format --write".',
    ]);
    expect(laidOut(bib)).toBe(
      ['a', 'b', 'c'].map((key) => `@misc{${key},\n  title = {${key}}\n}`).join('\n'),
    );
  });

  it('makes changes that no reader of the file sees', () => {
    const read = (bib: string) =>
      readBibliography(sourceFile('refs.bib', bib)).entries.map(({ key, fields }) => [
        key,
        [...fields.values()].map(({ name, raw }) => `${name} ${raw}`).sort(),
      ]);
    const field = fc.tuple(
      fc.constantFrom('title', 'author', 'year', 'doi', 'Note'),
      fc.constantFrom('{A}', '"B"', '2001', 'jan # {, x}', '{a {b, c} =\n d}'),
      fc.constantFrom('', ' ', '\n', '\n    ', '\t', '\n\n  '),
    );
    const fields = fc.uniqueArray(field, { selector: ([name]) => name });
    fc.assert(
      fc.property(fields, fc.boolean(), fc.constantFrom('\n', '\r\n'), (all, trailing, newline) => {
        const body = all.map(([name, value, gap]) => `${gap}${name} = ${value}`).join(',');
        const bib = `@misc{a,${body}${trailing && body !== '' ? ',' : ''}}\n`.replaceAll(
          '\n',
          newline,
        );
        const after = laidOut(bib);
        expect(find(ID, { bib: after, config: CONFIG })).toEqual([]);
        expect(read(after)).toEqual(read(bib));
        expect(after.replace(/\s/g, '').length).toBe(bib.replace(/\s/g, '').length);
      }),
    );
  });
});
