import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article } from './samples.ts';
import { soundlyFixed } from './sound-fixes.ts';

const ID = 'bib-doi-format';
const withDoi = (doi: string, key = 'Moss') => article(key, 'Bark as a Home', { doi });

describe('bib-doi-format', () => {
  it.each([
    ['https://doi.org/10.99999/Bark', '10.99999/Bark'],
    ['http://dx.doi.org/10.99999/bark', '10.99999/bark'],
    ['doi.org/10.99999/bark', '10.99999/bark'],
    ['doi:10.99999/bark', '10.99999/bark'],
    ['10.99999/Bark)', '10.99999/Bark'],
    ['10.99999/Bark/', '10.99999/Bark'],
    ['DOI: 10.99999/bark', '10.99999/bark'],
    ['https://doi.org/doi:10.99999/bark', '10.99999/bark'],
    ['10.99999/bark.', '10.99999/bark'],
    ['https://doi.org/10.99999%2Fbark', '10.99999/bark'],
    ['https://dl.example.org/doi/abs/10.99999/bark', '10.99999/bark'],
    [' https://doi.org/10.99999/bark ', ' 10.99999/bark '],
    ['https://doi.org/10/abc124', '10/abc124'],
    ['doi:10/ABC124', '10/abc124'],
    [
      'https://doi.org/10.1175/1520-0493(2002)130%3C1913:EDAWPO%3E2.0.CO;2',
      '10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2',
    ],
    ['10.99999/ba\u2010rk', '10.99999/ba-rk'],
    ['https://doi.org/10.99999/Bark?utm_source=example.org', '10.99999/Bark'],
    ['https://doi.org/10.99999/Bark#Sec1', '10.99999/Bark'],
    ['https://doi.org/10.99999/Bark%3F%23Sec1', '10.99999/Bark?#Sec1'],
    [
      'https://doi.org/10.99999/(SICI)1234(1999)1:1%3C1:BARK%3E2.0.TX;2-#',
      '10.99999/(SICI)1234(1999)1:1<1:BARK>2.0.TX;2-#',
    ],
  ])('turns %j into %j', (doi, bare) => {
    expect(find(ID, { bib: withDoi(doi) })).toMatchObject([{ severity: 'warning' }]);
    expect(soundlyFixed(ID, withDoi(doi), ['doi'])).toBe(withDoi(bare));
  });

  it.each([
    '10.99999/bark',
    '10.99999/BARK_(1)',
    '10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2',
    String.raw`10.99999/bark\_1`,
    '10/gj826m',
    '10.978.86123/45678',
    '',
  ])('leaves %j alone', (doi) => {
    expect(find(ID, { bib: withDoi(doi) })).toEqual([]);
  });

  it.each(['S1234-567', 'bark', 'https://example.org/bark', '978-3-16-148410-0'])(
    'reports that %j is not a DOI, and does not change it',
    (doi) => {
      const [finding] = find(ID, { bib: withDoi(doi) });
      expect(finding).toMatchObject({ severity: 'error' });
      expect(finding?.message).toContain('not a DOI');
      expect(finding?.fix).toBeUndefined();
    },
  );

  it('names the invisible character', () => {
    const [finding] = find(ID, { bib: withDoi('10.99999/ba\u2010rk') });
    expect(finding?.message).toContain('U+2010 (hyphen)');
  });

  it('knows that the prefix for tests is never registered', () => {
    const [finding] = find(ID, { bib: withDoi('10.5555/3295222.3295349') });
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toContain('The prefix 10.5555 is for tests');
  });

  it('requires a choice where there are several', () => {
    const [finding] = find(ID, { bib: withDoi('10.99999/bark, 10.99999/wall') });
    expect(finding?.message).toContain('more than one DOI');
    expect(finding?.fix).toBeUndefined();
  });

  it.each([
    '10.99999/bark, PMID: 99999999',
    'https://doi.org/10.99999/bark (arXiv:2101.00001)',
    'https://doi.org/10.99999/bark?page=2 [retracted]',
    '10.99999/bark https://example.org/code',
  ])('leaves it to a person where more would be lost: %j', (doi) => {
    const [finding] = find(ID, { bib: withDoi(doi) });
    expect(finding?.message).toContain('Write "10.99999/bark", and move the rest to note.');
    expect(finding?.fix).toBeUndefined();
  });

  it("only suggests what it takes from a publisher's address", () => {
    const [finding] = find(ID, { bib: withDoi('https://dl.example.org/doi/10.99999/bark') });
    expect(finding?.fix?.kind).toBe('suggested');
  });

  it('points at the value, and leaves joined values to a person', () => {
    const bib = withDoi('x').replace('{x}', '"https://doi.org/" # {10.99999/bark}');
    const [finding] = find(ID, { bib });
    const { start, end } = finding?.place.range ?? { start: 0, end: 0 };
    expect(bib.slice(start, end)).toBe('"https://doi.org/" # {10.99999/bark}');
    expect(finding?.fix).toBeUndefined();
  });

  it('reports once a file full of addresses, and still fixes all', () => {
    const keys = Array.from({ length: 30 }, (_, index) => `Moss${index}`);
    const bib = keys.map((key) => withDoi(`https://doi.org/10.99999/${key}`, key)).join('\n');
    const findings = find(ID, { bib });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^30 of 30 doi fields/),
    ]);
    const after = soundlyFixed(ID, bib, ['doi']);
    expect(after).toBe(keys.map((key) => withDoi(`10.99999/${key}`, key)).join('\n'));
  });

  it('looks at the field of the entry, not at an inherited one', () => {
    const bib = `@inproceedings{Moss, author = {Ada Moss}, title = {Bark}, xdata = {Walls}}
@xdata{Walls, title = {Walls}, doi = {https://doi.org/10.99999/walls}}
`;
    expect(find(ID, { bib })).toMatchObject([{ entry: { citationKey: 'Walls' } }]);
  });

  it('finds a DOI that its url contradicts', () => {
    const of = (url: string) =>
      find('bib-doi-format', { bib: article('Moss', 'Bark', { doi: '10.99999/wall', url }) });
    expect(of('https://doi.org/10.99999/bark')[0]?.message).toContain(
      'its url leads to the DOI 10.99999/bark',
    );
    expect(of('https://doi.org/10.99999/wall')).toEqual([]);
    expect(of('https://doi.org/10.48550/arXiv.2101.00001')).toEqual([]);
    expect(of('https://doi.org/10.2307/99999')).toEqual([]);
  });

  it.each([
    ['10.1145/2660766', '10.1145/2739250.2660766', 0],
    ['10.1145/1550.1108', '10.1145/1732.1108', 0],
    ['10.1145/1550.1108', '10.1145/1550.1109', 1],
    ['10.1007/b94608', '10.1007/978-0-387-84858-7', 0],
    ['10.1007/978-3-540-79228-4', '10.1007/978-3-642-38236-9', 1],
  ])('knows that %s and %s may be one work', (doi, other, problems) => {
    const bib = article('Moss', 'Bark', { doi, url: `https://doi.org/${other}` });
    expect(find(ID, { bib })).toHaveLength(problems);
  });
});
