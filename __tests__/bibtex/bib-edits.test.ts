import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BibLayout, insertEntries, setField } from '../../src/bibtex/bib-edits.ts';
import type { BibEntryDraft } from '../../src/bibtex/bib-entry-draft.ts';
import { fileStyle } from '../../src/bibtex/file-style.ts';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { applyEdits } from '../../src/text/text-edit.ts';

const DRAFT: BibEntryDraft = {
  type: 'article',
  key: 'Moss2021',
  fields: [
    { name: 'author', value: 'Moss, Ada and {The Lichen Group}' },
    { name: 'title', value: 'Growth & Größe of 5% "Lichens"' },
    { name: 'journal', value: 'Small Plants' },
    { name: 'year', value: '2021' },
    { name: 'month', value: 'jan', form: 'macro' },
    { name: 'url', value: 'https://example.org/a_b%20c' },
  ],
};

function inserted(bib: string, draft = DRAFT): string {
  const bibliography = readBibliography(sourceFile('refs.bib', bib));
  return applyEdits(bibliography.source.text, insertEntries(bibliography, [draft]));
}

describe('insertEntries', () => {
  it('writes the usual form into an empty file', () => {
    expect(inserted('')).toBe(
      [
        '@article{Moss2021,',
        '  author = {Moss, Ada and {The Lichen Group}},',
        '  title = {Growth \\& Größe of 5\\% "Lichens"},',
        '  journal = {Small Plants},',
        '  year = {2021},',
        '  month = jan,',
        '  url = {https://example.org/a_b%20c}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('writes a type as the file writes it, and others in its case', () => {
    const bib = '@InProceedings{A,\n  title = {A},\n}\n';
    expect(inserted(bib, { ...DRAFT, type: 'inproceedings' })).toContain(
      '\n@InProceedings{Moss2021,',
    );
    expect(inserted(bib)).toContain('\n@Article{Moss2021,');
  });

  it('copies quotes, alignment, order, case, commas and empty lines, and writes ASCII', () => {
    const bib = [
      '@Article{Stone2019,',
      '\tTitle   = "{A Wall}",',
      '\tAuthor  = "Stone, Finn",',
      '\tJournal = "Small Plants",',
      '\tYear    = "2019",',
      '}',
      '@Article{Twigg2020,',
      '\tTitle   = "{Bark}",',
      '\tAuthor  = "Twigg, Bo",',
      '\tJournal = "Small Plants",',
      '\tYear    = "2020",',
      '}',
    ].join('\n');
    expect(inserted(bib).slice(bib.length)).toBe(
      [
        '',
        '@Article{Moss2021,',
        '\tTitle   = "{Growth \\& Gr{\\"o}{\\ss}e of 5\\% "Lichens"}",',
        '\tAuthor  = "Moss, Ada and {The Lichen Group}",',
        '\tJournal = "Small Plants",',
        '\tYear    = "2021",',
        '\tMonth   = jan,',
        '\tUrl     = "https://example.org/a_b%20c",',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['Gr{\\"o}{\\ss}e', 'Gr{\\"o}{\\ss}e'],
    ['Gr\\"o{\\ss}e', 'Gr{\\"o}{\\ss}e'],
    ['Gr\\"{o}{\\ss}e', 'Gr{\\"{o}}{\\ss}e'],
    ['Na\\"\\i ve', 'Na{\\"\\i }ve'],
    ['The "Wall"', 'The {"}Wall{"}'],
    ['{The "Wall"}', '{The "Wall"}'],
    ['A\\\\"B"', 'A\\\\{"}B{"}'],
  ])('writes %s between quotes as %s', (latex, written) => {
    const bib = '@misc{A,\n  title = "A",\n}\n';
    const draft: BibEntryDraft = {
      type: 'misc',
      key: 'B',
      fields: [{ name: 'title', value: latex, form: 'latex' }],
    };
    const plain = readBibliography(sourceFile('x.bib', `@misc{x, title = {${latex}}}`));
    const result = inserted(bib, draft);
    expect(result).toContain(`  title = "${written}",\n`);
    expect(
      readBibliography(sourceFile('refs.bib', result)).entries[1]?.fields.get('title')?.value,
    ).toBe(plain.entries[0]?.fields.get('title')?.value);
  });

  it('keeps an alphabetical order of fields and CRLF', () => {
    const bib =
      '@misc{A2001,\r\n   author = {B, C},\r\n   title = {D},\r\n   year = {2001},\r\n}\r\n';
    const file = bib + bib.replace('A2001', 'B2002') + bib.replace('A2001', 'C2003');
    const result = inserted(file);
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect([...result.slice(file.length).matchAll(/^ {3}(\w+)/gm)].map(([, name]) => name)).toEqual(
      ['author', 'journal', 'month', 'title', 'url', 'year'],
    );
  });

  it('ends lines with CRLF where any line does', () => {
    const bib = '% Walls\n@misc{A,\r\n  title = {A},\r\n}\r\n';
    expect(inserted(bib).slice(bib.length).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('inserts at the right place if the file is sorted by key', () => {
    const bib = ['Ash2001', 'Kim2002', 'Young2003']
      .map((key) => `@misc{${key},\n  title = {T},\n}\n`)
      .join('\n');
    const keys = readBibliography(sourceFile('refs.bib', inserted(bib))).entries.map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['Ash2001', 'Kim2002', 'Moss2021', 'Young2003']);
  });

  it.each([
    ['doi', '10.5555/moss.7', 'https://doi.org/10.5555/moss.7'],
    ['eprint', '2101.00007', 'https://arxiv.org/abs/2101.00007'],
  ])('adds the address of its %s where the file has those of the others', (name, value, url) => {
    const bib = (address: string): string =>
      [1, 2, 3].map((at) => `@misc{A${at},\n  ${name} = {x${at}},\n${address}}\n`).join('\n');
    const draft: BibEntryDraft = {
      type: 'misc',
      key: 'Moss2021',
      fields: [
        { name, value },
        { name: 'archiveprefix', value: 'arXiv' },
      ],
    };
    expect(inserted(bib('  url = {https://example.org/x},\n'), draft)).toContain(
      `  url = {${url}},\n`,
    );
    expect(inserted(bib(''), draft)).not.toContain('url =');
  });

  it('separates the entry from a file without a final line ending', () => {
    expect(inserted('@misc{A,\n  title = {T}\n}')).toContain('}\n\n@article{Moss2021,');
  });

  it('protects capitals with braces if the file does', () => {
    const title = 'BERT & mBERT: Pre-training';
    const draft = { ...DRAFT, fields: [{ name: 'title', value: title }] };
    const addedTo = (bib: string) => inserted(bib, draft).slice(bib.length).trim();
    const file = (title: string) => `@misc{A,\n  title = {${title}},\n}\n`;
    expect(addedTo(file('A {GPT} for tea'))).toContain(
      'title = {{BERT} \\& {mBERT}: Pre-training}',
    );
    expect(addedTo(file('A GPT for tea'))).toContain('title = {BERT \\& mBERT: Pre-training}');
    expect(addedTo(file('{A GPT for tea}'))).toContain('title = {{BERT \\& mBERT: Pre-training}}');
    // A new file has no habit, and styles of BibTeX write titles small.
    expect(addedTo('')).toContain('title = {{BERT} \\& {mBERT}: Pre-training}');
  });

  it('can be read back, and changes nothing else', () => {
    const word = fc
      .stringMatching(/^[A-Za-zéßñ&%#_$~^\\{}"'` -]{1,20}$/)
      .map((text) => `x${text.trim()}`);
    const style = fc.constantFrom(
      '',
      '@misc{A,\n  title = {T}\n}\n',
      '@misc{A,\n  title = "T",\n  year = 2000\n}',
      '@misc{A,\n  title = {On {BERT}}\n}\n',
      '% a remark é\r\n@misc{A,\r\n\ttitle = {{T}},\r\n}\r\n\r\n',
    );
    fc.assert(
      fc.property(style, word, word, (bib, title, note) => {
        const draft = {
          ...DRAFT,
          fields: [
            { name: 'title', value: title },
            { name: 'note', value: note },
          ],
        };
        const result = inserted(bib, draft);
        expect(result.startsWith(bib)).toBe(true);
        const { entries, diagnostics } = readBibliography(sourceFile('refs.bib', result));
        const entry = entries.find(({ key }) => key === 'Moss2021');
        const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
        expect(entry?.fields.get('title')?.value).toBe(oneLine(title));
        expect(entry?.fields.get('note')?.value).toBe(oneLine(note));
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('insertEntries with several entries', () => {
  const drafts = (...keys: string[]): BibEntryDraft[] =>
    keys.map((key) => ({
      type: 'misc',
      key,
      fields: [
        { name: 'year', value: key.slice(-4) },
        { name: 'title', value: `On ${key}` },
        { name: 'doi', value: `10.99999/${key}` },
      ],
    }));
  const bibOf = (...keys: string[]): string =>
    keys
      .map(
        (key) =>
          `@misc{${key},\n  year = {${key.slice(-4)}},\n  title = {On ${key}},\n  doi = {10.99999/${key}}\n}\n`,
      )
      .join('\n');
  const add = (bib: string, layout: BibLayout, ...keys: string[]): string => {
    const bibliography = readBibliography(sourceFile('refs.bib', bib));
    return applyEdits(bib, insertEntries(bibliography, drafts(...keys), layout));
  };

  it('inserts each at its place in a sorted file', () => {
    expect(
      add(bibOf('B2001', 'D2001', 'F2001'), {}, 'G2001', 'E2001', 'C2001', 'A2001', 'c2002'),
    ).toBe(bibOf('A2001', 'B2001', 'C2001', 'c2002', 'D2001', 'E2001', 'F2001', 'G2001'));
  });

  it('keeps their order at the end of an unsorted file', () => {
    expect(add(bibOf('Z2001', 'B2001'), {}, 'C2001', 'A2001')).toBe(
      bibOf('Z2001', 'B2001', 'C2001', 'A2001'),
    );
  });

  it('follows the configured order', () => {
    expect(
      add(
        bibOf('Z2009', 'B2001'),
        { order: 'year-descending' },
        'C2004',
        'A2000',
        'D2010',
        'E2004',
      ),
    ).toBe(bibOf('D2010', 'Z2009', 'C2004', 'E2004', 'B2001', 'A2000'));
  });

  it('follows the configured layout', () => {
    expect(add('', { indent: '\t', fieldOrder: ['title', 'doi'] }, 'C2004')).toBe(
      '@misc{C2004,\n\ttitle = {On C2004},\n\tdoi = {10.99999/C2004},\n\tyear = {2004}\n}\n',
    );
  });
});

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

  it('learns the style of a file once', () => {
    const bibliography = readBibliography(sourceFile('refs.bib', '@misc{A,\n  title = {T},\n}'));
    expect(fileStyle(bibliography)).toBe(fileStyle(bibliography));
  });

  it('does not change an inherited field', () => {
    const bib = '@misc{A,\n  crossref = {B}\n}\n@misc{B,\n  year = {1999}\n}';
    expect(withField(bib, 'year', '2020')).toBe(
      '@misc{A,\n  crossref = {B},\n  year = {2020}\n}\n@misc{B,\n  year = {1999}\n}',
    );
  });
});
