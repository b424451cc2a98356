import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { find, lines } from './find.ts';

/** An entry of a type with these fields, each with some value. */
function entry(type: string, fields: string, more = ''): string {
  const values = fields.split(' ').map((name) => `${name} = {Something}`);
  return `@${type}{Moss, ${[...values, ...(more === '' ? [] : [more])].join(', ')}}\n`;
}

/** What the rule says such an entry lacks, and how badly. */
function lacks(bib: string): string | undefined {
  const [line] = lines('bib-required-fields', { bib });
  return line === undefined
    ? undefined
    : line.replace(/^refs\.bib:1:\d+ (\w+) Moss lacks the fields? (.*), which .*$/, '$1: $2');
}

describe('bib-required-fields', () => {
  it.each([
    ['article', 'author title journal year', undefined],
    ['article', 'author title journaltitle date', undefined],
    ['article', 'author title year', 'warning: journal'],
    ['article', 'author title', 'warning: journal and year'],
    ['article', 'journal year', 'error: author and title'],
    ['article', 'year', 'error: author, title and journal'],
    ['inproceedings', 'author title booktitle year', undefined],
    ['inproceedings', 'author title journal', 'warning: booktitle and year'],
    ['conference', 'author title year', 'warning: booktitle'],
    ['incollection', 'author title year', 'warning: booktitle'],
    ['book', 'editor title publisher year', undefined],
    ['book', 'title publisher year', 'error: author or editor'],
    ['book', 'author title year', 'warning: publisher'],
    ['phdthesis', 'author title year', 'warning: school'],
    ['thesis', 'author title institution date', undefined],
    ['techreport', 'author title year', 'warning: institution'],
    ['proceedings', 'title year', undefined],
    ['online', 'author title', 'warning: url'],
    ['online', 'author title doi', undefined],
    ['misc', 'title', undefined],
    ['misc', 'author year', 'error: title'],
    ['dataset', 'title', undefined],
    ['online', 'title url', undefined],
    ['online', 'title howpublished', undefined],
    ['unheardof', 'note', undefined],
  ])('an @%s with %s: %s', (type, fields, expected) => {
    expect(lacks(entry(type, fields))).toBe(expected);
  });

  it.each([
    ['inproceedings', 'journal', 'booktitle', 'article'],
    ['incollection', 'journal', 'booktitle', 'article'],
    ['article', 'booktitle', 'journal', 'inproceedings'],
  ])('advises to correct the type of an @%s with a %s', (type, has, needed, other) => {
    expect(lines('bib-required-fields', { bib: entry(type, `author title ${has} year`) })).toEqual([
      expect.stringContaining(
        `warning Moss has the field ${has} in place of ${needed}, which entries of type @${type} need to be cited. Change the type to @${other}, or rename the field.`,
      ),
    ]);
  });

  it.each([
    ['eprint = {2101.00001}', undefined],
    ['eprint = {hal-01234567}', undefined],
    ['eprint = {2021/17}, archiveprefix = {Cryptology ePrint Archive}', undefined],
    ['eprint = {p1}, eprinttype = {bioRxiv}', undefined],
    ['eprint = {https://academic.example.com/walls/17.pdf}', 'warning: journal'],
    ['eprint = {2346101}, eprinttype = {jstor}', 'warning: journal'],
  ])('an article with %s and no journal: %s', (fields, expected) => {
    expect(lacks(entry('article', 'author title year', fields))).toBe(expected);
  });

  it('treats an empty field as missing', () => {
    expect(lacks(entry('article', 'author title year', 'journal = { {} }'))).toBe(
      'warning: journal',
    );
  });

  it.each([
    'eprint = {2104.99991}',
    'archiveprefix = {arXiv}',
    'url = {https://arxiv.org/abs/2104.99991}',
    'url = {https://www.biorxiv.org/content/10.1101/99991}',
    'url = {https://openreview.net/forum?id=aBcDeFgHiJ}',
    'note = {arXiv preprint}',
    'publisher = {medRxiv}',
    'howpublished = {SSRN}',
  ])('requires no journal of a preprint: %s', (field) => {
    expect(lacks(entry('article', 'author title year', field))).toBeUndefined();
    expect(lacks(entry('inproceedings', 'author title year', field))).toBeUndefined();
    expect(lacks(entry('article', 'author title', field))).toBe('warning: year');
  });

  it('counts inherited fields', () => {
    const bib = `@inproceedings{Moss, author = {Ada Moss}, title = {Bark}, crossref = {Walls}}
@proceedings{Walls, title = {Walls}, booktitle = {Walls}, year = {2021}}
`;
    expect(lines('bib-required-fields', { bib })).toEqual([]);
  });

  it('requires nothing of volumes without author and title in another file, used or not', () => {
    const papers = `@inproceedings{Moss, author = {Ada Moss}, title = {Bark}, crossref = {walls21}}\n`;
    const volume = (key: string, more = '') =>
      `@proceedings{${key}, booktitle = {Walls}, year = {2021}${more}}\n`;
    const found = (volumes: string) =>
      checkList({
        bibs: [papers, volumes].map((text, at) => sourceFile(`${at}.bib`, text)),
        config: DEFAULT_CONFIG,
      }).findings.filter(({ ruleId }) => ruleId === 'bib-required-fields');
    expect(found(volume('Walls21') + volume('Walls22'))).toEqual([]);
    expect(found(volume('Walls22'))).toHaveLength(1);
    expect(found(`${volume('Walls21')}@article{Hale, author = {Ben Hale}}\n`)).toHaveLength(1);
    expect(found(`${volume('Walls21')}@misc{Hale, year = {2021}}\n`)).toHaveLength(1);
  });

  it('reports what to do, at the key', () => {
    expect(lines('bib-required-fields', { bib: entry('article', 'author title') })).toEqual([
      'refs.bib:1:10 warning Moss lacks the fields journal and year, which entries of type @article need to be cited. Add them.',
    ]);
  });

  it('says nothing of an entry with a syntax error, behind which the fields are not read', () => {
    const bib =
      '@article{Moss2020,\n  author = {Ada Moss},\n  title = {Bark {of trees},\n  journal = {J},\n  year = {2020}\n}\n';
    expect(find('bib-required-fields', { bib })).toEqual([]);
  });

  it('names an entry without a key', () => {
    const bib = '@article{, author = {Ada Moss}, title = {Bark}, year = {2021}}\n';
    expect(find('bib-required-fields', { bib })).toMatchObject([
      {
        message: expect.stringContaining('@article without a key lacks the field journal, which'),
        entry: { title: 'Bark' },
      },
    ]);
  });

  it.each([
    ['artical', 'article'],
    ['inproceeding', 'inproceedings'],
    ['masterthesis', 'mastersthesis'],
    ['bachelorsthesis', undefined],
    ['patent', undefined],
    ['talk', undefined],
  ])('takes @%s for a mistyped @%s', (type, meant) => {
    const found = lines('bib-required-fields', { bib: entry(type, 'title') });
    const message = `Moss has the unknown type @${type}. Did you mean @${meant}?`;
    expect(found).toEqual(meant === undefined ? [] : [expect.stringContaining(message)]);
  });

  it('reports more than three entries of a type that lack the same fields as one', () => {
    const book = (key: string): string =>
      `@book{${key}, author = {A}, title = {Bark ${key}}, year = {2020}}\n`;
    const bib = ['A', 'B', 'C', 'D'].map(book).join('');
    expect(lines('bib-required-fields', { bib: `${bib}@article{E, author = {A}}` })).toEqual([
      'refs.bib:1:7 warning 4 entries of type @book lack the field publisher, which they need to be cited: lines 1, 2, 3 and 4. Add it.',
      expect.stringContaining('E lacks the fields'),
    ]);
  });
});
