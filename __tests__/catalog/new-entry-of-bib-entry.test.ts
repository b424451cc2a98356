import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { newEntryOf } from '../../src/catalog/new-entry-of-bib-entry.ts';
import { readList } from '../../src/list/read/read-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';

function newEntry(fields: Record<string, string>, key = 'Moss2021') {
  const values = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  const text = `@misc{${key},\n${values.join('')}}\n`;
  const [bibEntry] = readBibliography(sourceFile('refs.bib', text)).entries;
  if (bibEntry === undefined) throw new Error('unread');
  return newEntryOf(bibEntry);
}

describe('newEntryOf', () => {
  it('contains the facts for readers, without LaTeX', () => {
    expect(
      newEntry({
        title: 'Lichens \\& {Walls}',
        author: 'van der Moss, Ada and Bo Tw{\\"i}gg',
        journal: 'Journal of Walls',
        year: '2021',
        doi: '10.99999/Walls',
        abstract: 'Half of \\% all walls.',
      }),
    ).toEqual({
      title: 'Lichens & Walls',
      citationKey: 'Moss2021',
      url: 'https://doi.org/10.99999/walls',
      people: [
        { given: 'Ada', family: 'van der Moss' },
        { given: 'Bo', family: 'Twïgg' },
      ],
      venue: 'Journal of Walls',
      year: 2021,
      abstract: 'Half of % all walls.',
    });
  });

  it('keeps names in Chinese, Japanese and Korean in their order', () => {
    const author = '山田 太郎 and 김 철수 and 李, 雷 and Ada Moss';
    expect(newEntry({ title: 'Lichens', author }).people).toEqual([
      { given: '', family: '山田 太郎' },
      { given: '', family: '김 철수' },
      { given: '雷', family: '李' },
      { given: 'Ada', family: 'Moss' },
    ]);
  });

  it('takes the server of a preprint for its venue, and no address', () => {
    const venueOf = (howpublished: string) =>
      newEntry({ title: 'Lichens', howpublished, publisher: 'Moss Harbor Press' }).venue;
    expect(venueOf('bioRxiv')).toBe('bioRxiv');
    expect(venueOf('\\url{https://example.org/lichens}')).toBe('Moss Harbor Press');
  });

  it('omits facts that the bib entry lacks', () => {
    expect(newEntry({})).toEqual({ title: '', citationKey: 'Moss2021' });
    expect(
      newEntry({ title: '', author: '', year: '', url: '', journal: '', abstract: '' }),
    ).toEqual({ title: '', citationKey: 'Moss2021' });
  });
});

describe('the address', () => {
  it('is that of the DOI, else of arXiv, else any other', () => {
    const fields = { url: 'https://example.org/walls.pdf' };
    const arxiv = { ...fields, eprint: '2101.99991', archiveprefix: 'arXiv' };
    expect(newEntry(fields).url).toBe('https://example.org/walls.pdf');
    const howpublished = String.raw`\url{https://example.org/slow\_walls}`;
    expect(newEntry({ howpublished }).url).toBe('https://example.org/slow_walls');
    expect(newEntry({ ...fields, howpublished }).url).toBe('https://example.org/walls.pdf');
    expect(newEntry(arxiv).url).toBe('https://arxiv.org/abs/2101.99991');
    expect(newEntry({ ...arxiv, doi: '10.99999/walls' }).url).toBe(
      'https://doi.org/10.99999/walls',
    );
  });

  it.each([
    ['10.1016/S0140-6736(20)30183-5', '10.1016/s0140-6736(20)30183-5'],
    ['10.1000/a(b', '10.1000/a%28b'],
    ['10.1000/a)b(c', '10.1000/a%29b%28c'],
    ['10.1000/1#2?3;4[5]6', '10.1000/1%232%3F3%3B4%5B5%5D6'],
    ['10.1000/100%2', '10.1000/100%252'],
  ])('of the DOI %s neither ends a Markdown link nor means another page', (doi, path) => {
    const { url } = newEntry({ doi });
    expect(url).toBe(`https://doi.org/${path}`);
    const [listed] = readList(
      sourceFile('README.md', `# Papers\n\n## Walls\n\n- [Slow Walls](${url})\n`),
    ).entries;
    expect(listed?.url).toBe(url);
    expect(listed?.identifiers).toEqual([{ kind: 'doi', id: doi.toLowerCase() }]);
  });
});

describe('the venue', () => {
  const all = {
    publisher: 'Wall Press',
    institution: 'Institute of Walls',
    school: 'School of Walls',
    booktitle: 'Proceedings on Walls',
    journaltitle: 'Annals of Walls',
    journal: 'Journal of Walls',
  };
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));

  it.each([
    [[], 'Journal of Walls'],
    [['journal'], 'Annals of Walls'],
    [['journal', 'journaltitle'], 'Proceedings on Walls'],
    [['journal', 'journaltitle', 'booktitle'], 'School of Walls'],
    [['journal', 'journaltitle', 'booktitle', 'school'], 'Institute of Walls'],
    [['journal', 'journaltitle', 'booktitle', 'school', 'institution'], 'Wall Press'],
  ])('without %j is %s', (names, venue) => {
    expect(newEntry(without(...names)).venue).toBe(venue);
  });

  it('of a preprint is arXiv, unless it appeared elsewhere', () => {
    const preprint = { eprint: '2101.99991', archiveprefix: 'arXiv' };
    expect(newEntry(preprint).venue).toBe('arXiv');
    expect(newEntry({ ...preprint, journal: 'Journal of Walls' }).venue).toBe('Journal of Walls');
    expect(newEntry({ doi: '10.99999/walls' }).venue).toBeUndefined();
  });
});

it.each([
  [{ year: '2021' }, 2021],
  [{ date: '1999-04' }, 1999],
  [{ year: '2021', date: '1999-04' }, 2021],
  [{ year: 'c. 2021?' }, 2021],
  [{ year: '20213' }, undefined],
  [{ year: '1763' }, 1763],
  [{ date: '1889-05' }, 1889],
  [{ year: '1421' }, undefined],
  [{ year: 'in press' }, undefined],
])('the year of %j is %s', (fields, year) => {
  expect(newEntry(fields).year).toBe(year);
});
