import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const read = (text: string) => readBibliography(sourceFile('refs.bib', text));

/** The decoded fields of the first entry. */
function fieldsOf(text: string): Record<string, string> {
  const [entry] = read(text).entries;
  return Object.fromEntries([...(entry?.fields ?? [])].map(([name, { value }]) => [name, value]));
}

/** The identifiers of the first entry, as `kind:id`. */
function identifiersOf(fields: string): string[] {
  const [entry] = read(`@misc{k, ${fields}}`).entries;
  return (entry?.identifiers ?? []).map(({ kind, id }) => `${kind}:${id}`);
}

describe('fields', () => {
  it('are found by lower-cased name, the first of repeated ones, decoded and raw', () => {
    const [entry] = read(
      '@InProceedings{k,\n  Title = {The {BERT}\n    of M\\"unchen},\n  TITLE = {Other}\n}',
    ).entries;
    expect(entry?.type).toBe('inproceedings');
    expect(entry?.fields.size).toBe(1);
    expect(entry?.fields.get('title')).toMatchObject({
      name: 'title',
      value: 'The BERT of München',
      raw: 'The {BERT}\n    of M\\"unchen',
    });
  });

  it('expand macros and join parts', () => {
    const text =
      '@misc{k, journal = ACL # " and " # {the } # nlp, month = mar # "~1", year = 2020, x = unknown}';
    expect(fieldsOf(`@string{acl = "Assoc. " # "CL"}\n@STRING(nlp = {NLP})\n${text}`)).toEqual({
      journal: 'Assoc. CL and the NLP',
      month: 'March 1',
      year: '2020',
      x: 'unknown',
    });
  });

  it.each([
    ['title = {{Moss}}, subtitle = {On {Walls}}', 'Moss: On Walls'],
    ['title = {Moss?}, subtitle = {On Walls}', 'Moss? On Walls'],
    ['title = {Moss: On Walls}, subtitle = {On walls}', 'Moss: On Walls'],
    ['title = {Moss}, subtitle = {}', 'Moss'],
  ])('have a title with its subtitle: %s', (fields, title) => {
    expect(fieldsOf(`@book{k, ${fields}}`)).toMatchObject({ title });
  });

  it('keep an unclosed value', () => {
    expect(
      fieldsOf('@misc{k,\n title = {On {NLP,\n author = "A B,\n year = {2000},\n note = {N}\n}'),
    ).toEqual({ title: 'On NLP', author: 'A B', year: '2000', note: 'N' });
  });

  it('keep values without delimiters', () => {
    expect(
      fieldsOf('@misc{k,\n a = Some words,\n b = “Smart words”,\n c = "A "new" B",\n d = 12a\n}'),
    ).toEqual({
      a: 'Some words',
      b: 'Smart words',
      c: 'A "new" B',
      d: '12a',
    });
  });

  it('keep values without an opening brace', () => {
    expect(fieldsOf('@misc{k,\n author = Roe, Jane and {Wu}, Li},\n year = 2000\n}')).toEqual({
      author: 'Roe, Jane and Wu, Li',
      year: '2000',
    });
  });

  it('do not read % as a comment inside a value', () => {
    expect(
      fieldsOf('@misc{k, abstract = {84.99% of the closed\nand 72.97\\% of the open}}'),
    ).toEqual({
      abstract: '84.99% of the closed and 72.97% of the open',
    });
  });

  it('keep addresses unchanged', () => {
    expect(
      fieldsOf(
        '@misc{k, url = {https://x.org/~a--b_c%20d?e=f\\&g=h}, doi = {10.1000/S0{\\_}1\\_2}, ee = {{\\url{https://x.org/a\\%20b}}}, file = {C:\\dir}}',
      ),
    ).toEqual({
      url: 'https://x.org/~a--b_c%20d?e=f&g=h',
      doi: '10.1000/S0_1_2',
      ee: 'https://x.org/a%20b',
      file: 'C:\\dir',
    });
  });

  it('do not grow exponentially with macros that double each other', () => {
    const macros = Array.from({ length: 60 }, (_, n) => `@string{m${n + 1} = m${n} # m${n}}\n`);
    const text = `@string{m0 = "0123456789"}\n${macros.join('')}@misc{k, x = m60}`;
    expect(fieldsOf(text).x?.length).toBeLessThan(1_000_000);
  });
});

describe('inheritance', () => {
  it('inherits the book title and missing fields from the parent', () => {
    const { entries, diagnostics } = read(
      '@inproceedings{c, title={Child}, crossref={P}}\n@proceedings{p, title={Proc.}, year={2020}, doi={10.1000/x}}',
    );
    const fields = entries[0]?.fields;
    expect(
      [...(fields ?? [])].map(([name, { value, inheritedFrom }]) => [name, value, inheritedFrom]),
    ).toEqual([
      ['title', 'Child', undefined],
      ['crossref', 'P', undefined],
      ['booktitle', 'Proc.', 'p'],
      ['year', '2020', 'p'],
    ]);
    expect(fields?.get('year')?.node.range.start).toBeGreaterThan(entries[1]?.range.start ?? 0);
    expect(entries[0]?.identifiers).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it('inherits all fields from xdata, also several and nested ones', () => {
    expect(
      fieldsOf(
        '@misc{c, xdata={a, b}}\n@xdata{a, doi={10.1000/x}, xdata={d}}\n@xdata{b, note={B}}\n@xdata{d, series={S}}',
      ),
    ).toEqual({ xdata: 'a, b', doi: '10.1000/x', note: 'B', series: 'S' });
  });

  it('follows cycles once', () => {
    expect(fieldsOf('@misc{a, crossref={b}}\n@misc{b, crossref={a}, x={1}}')).toEqual({
      crossref: 'b',
      x: '1',
    });
    expect(fieldsOf('@misc{a, xdata={a}, x={1}}')).toEqual({ xdata: 'a', x: '1' });
  });

  it('reports a missing parent', () => {
    expect(read('@misc{a, crossref={nobody}}').diagnostics).toMatchObject([
      { code: 'undefined-crossref' },
    ]);
  });
});

describe('identifiers', () => {
  it.each([
    ['doi = {https://doi.org/10.1000/ABC}', ['doi:10.1000/abc']],
    ['doi = {10.48550/arXiv.2303.14070}', ['arxiv:2303.14070']],
    ['eprint = {2303.14070v2}, archiveprefix = {arXiv}', ['arxiv:2303.14070']],
    ['eprint = {2303.14070}, eprinttype = {arxiv}', ['arxiv:2303.14070']],
    ['eprint = {hep-th/9901001}', ['arxiv:hep-th/9901001']],
    ['eprint = {2303.14070}, eprinttype = {jstor}', []],
    ['eprint = {32155219}, eprinttype = {pubmed}', ['pmid:32155219']],
    ['journal = {arXiv preprint arXiv:2303.14070}', ['arxiv:2303.14070']],
    ['journal = {CoRR}, volume = {abs/2303.14070}', ['arxiv:2303.14070']],
    ['url = {http://arxiv.org/abs/2303.14070}', ['arxiv:2303.14070']],
    ['howpublished = {\\url{https://arxiv.org/pdf/2303.14070.pdf}}', ['arxiv:2303.14070']],
    ['pmid = {32155219}', ['pmid:32155219']],
    ['pmcid = {7094982}', ['pmcid:PMC7094982']],
    ['url = {https://aclanthology.org/2020.acl-main.1/}', ['acl:2020.acl-main.1']],
    [
      'pmid = {1}, url = {https://arxiv.org/abs/2303.14070}, doi = {10.1000/x}, eprint = {2303.14070}',
      ['doi:10.1000/x', 'arxiv:2303.14070', 'pmid:1'],
    ],
    ['title = {arXiv:2303.14070}', []],
  ])('are found in %s', (fields, identifiers) => {
    expect(identifiersOf(fields)).toEqual(identifiers);
  });
});

describe('places', () => {
  it('has an empty range for a missing key', () => {
    const [entry] = read('@misc{, title = {A}}').entries;
    expect(entry).toMatchObject({ key: '', keyRange: { start: 6, end: 6 } });
  });

  it('has the opening delimiter of an unclosed entry', () => {
    const text = '@misc{k,\n  title = {On,\n  year = {2000}\n}\n@misc{l, x={1}}';
    const [fault] = read(text).diagnostics;
    expect(fault).toMatchObject({
      code: 'unclosed-value',
      severity: 'error',
      message: 'This "{" is never closed; expected a "}" at the end of the value of title.',
    });
    expect(fault?.range.start).toBe(text.indexOf('{On'));
  });

  it('has the first entry with a repeated key', () => {
    const text = '@misc{k, x={1}}\n@misc{k, x={2}}';
    expect(read(text).diagnostics).toMatchObject([
      {
        code: 'duplicate-key',
        range: { start: 22, end: 23 },
        related: { range: { start: 6, end: 7 } },
      },
    ]);
  });
});
