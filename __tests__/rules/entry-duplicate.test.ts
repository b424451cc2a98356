import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { list, titles } from './samples.ts';

const bullet = (title: string, url: string) => `- [${title}](${url})`;
const found = (...entries: string[]) =>
  find('entry-duplicate', { readme: list(...entries) }).map(({ severity, place }) => [
    severity,
    place.start.line,
  ]);
const WALLS = 'Slow Colours of Old Walls';
const ARXIV = 'https://arxiv.org/abs/2101.00001';

describe('entry-duplicate', () => {
  it('reports at the second where the first is', () => {
    const [finding] = find('entry-duplicate', {
      readme: list(bullet(WALLS, ARXIV), bullet(`WallNet: ${WALLS}`, `${ARXIV}v3`)),
    });
    expect(finding).toMatchObject({
      severity: 'error',
      message: `The paper is already in this category, on line 5, as "${WALLS}". Keep one of the two.`,
      place: { start: { line: 6 } },
      related: [{ start: { line: 5 } }],
    });
  });

  it('is none of two works that begin alike, years apart, with a copied link', () => {
    const dated = (title: string, year: number) =>
      `- [${title}](${ARXIV}), Ada Moss, *Journal of Small Plants*, ${year}`;
    const later = `${WALLS} in Winter: A Study with Kites`;
    expect(found(dated(WALLS, 1989), dated(later, 1991))).toEqual([['error', 6]]);
    expect(found(dated(WALLS, 1966), dated(later, 1989))).toEqual([]);
    expect(found(dated(WALLS, 1966), dated(WALLS, 1989))).toEqual([['error', 6]]);
    const readme = list(dated(WALLS, 1966), dated(later, 1989));
    expect(find('entry-identity', { readme })).toMatchObject([{ place: { start: { line: 6 } } }]);
  });

  it('finds a paper twice behind labels, its people and in cells of numbers', () => {
    expect(
      found(
        `- [ICML 2021] Moss, A. [${WALLS}](${ARXIV})`,
        `- [arXiv 2021] Moss, A. [${WALLS}](${ARXIV})`,
      ),
    ).toEqual([['error', 6]]);
    expect(
      found(
        `- [<img src="badge/CoRR-2021">](https://example.org/a) ![CoRR](b.svg) [${WALLS}](${ARXIV})`,
        `- [<img src="badge/CSUR-2022">](https://example.org/b) ![CSUR](c.svg) [${WALLS}](${ARXIV})`,
      ),
    ).toEqual([['error', 6]]);
    const rows = (one: string, two: string) =>
      found(
        '| Name | Paper | Year |\n|---|---|---|',
        `| ${one} | [${WALLS}](${ARXIV}) | 2021 |`,
        `| ${two} | [${WALLS}](${ARXIV}) | 2021 |`,
        '| Kite | [Counting Ferns from a Kite](https://arxiv.org/abs/2101.00002) | 2021 |',
      );
    expect(rows('12', '17')).toEqual([['error', 8]]);
    expect(rows('Coat', 'Coat')).toEqual([['error', 8]]);
    // Two data sets of one paper.
    expect(rows('Coat', 'Music Streams')).toEqual([]);
  });

  it.each([
    ['a copied link', bullet(WALLS, ARXIV), bullet('Counting Ferns from a Kite', ARXIV)],
    [
      'parts of a benchmark',
      bullet('MULU (Plants): Knowing Much of Many Things', ARXIV),
      bullet('MULU (Stone): Knowing Much of Many Things', ARXIV),
    ],
    [
      'one title, two arXiv ids',
      bullet(WALLS, ARXIV),
      bullet(WALLS, 'https://arxiv.org/abs/2202.00002'),
    ],
    [
      'one short name, two links',
      bullet('Walls', 'https://example.org/a.pdf'),
      bullet('Walls', 'https://example.org/b.pdf'),
    ],
    [
      'parts of a repository',
      bullet('The School of Wall Plants', 'https://github.com/walls'),
      bullet('The School of Wall Plants', 'https://github.com/walls'),
    ],
  ])('ignores %s', (_, first, second) => {
    expect(found(first, second)).toEqual([]);
  });

  it('ignores one title in two venues, such as a workshop and a journal', () => {
    const at = (venue: string, year: number) =>
      `- Ada Moss, Finn Stone. [${WALLS}](https://example.org/${venue.length}-${year}.pdf). *${venue}*, ${year}.`;
    expect(found(at('Workshop on Small Plants', 2019), at('Journal of Botany', 2020))).toEqual([]);
    expect(found(at('Conference on Rivers', 2020), at('Symposium of Botany', 2020))).toEqual([
      ['warning', 6],
    ]);
    expect(found(at('Journal of Botany', 2019), at('Journal of Botany', 2020))).toEqual([
      ['warning', 6],
    ]);
  });

  it('warns of a title with a typing error, unless something tells the two apart', () => {
    const at = (title: string, more: string) =>
      `- ${more}. [${title}](https://example.org/${title.length}.pdf)`;
    const [first, second] = [at(WALLS, 'Ada Moss, 2019'), at(`${WALLS}s`, 'Ada Moss, 2019')];
    expect(find('entry-duplicate', { readme: list(first, second) })).toMatchObject([
      { severity: 'warning', message: expect.stringContaining(`on line 5, as "${WALLS}".`) },
    ]);
    expect(found(first, at(`${WALLS}s`, 'Ada Moss, 2020'))).toEqual([]);
    expect(found(first, at(`${WALLS}s`, 'Finn Stone, 2019'))).toEqual([]);
    expect(
      found(
        bullet(WALLS, 'https://doi.org/10.99999/a'),
        bullet(`${WALLS}s`, 'https://doi.org/10.99999/b'),
      ),
    ).toEqual([]);
  });

  it('warns of one title with a preprint and a published address', () => {
    expect(found(bullet(WALLS, ARXIV), bullet(WALLS, 'https://doi.org/10.99999/walls'))).toEqual([
      ['warning', 6],
    ]);
  });

  it('is certain of one title with one address', () => {
    const url = 'https://example.org/walls.pdf';
    expect(found(bullet(WALLS, url), bullet(WALLS, url), bullet(WALLS, url))).toEqual([
      ['error', 6],
      ['error', 7],
    ]);
  });

  it('takes what a note on a paper links for another one', () => {
    const [own, other] = [
      'Slow Growth on Deep Walls of Towns',
      'Deep Slow Growth on Walls of Towns',
    ];
    const url = 'https://doi.org/10.99999/walls';
    const noted = (text: string) =>
      found(`${bullet(own, 'https://example.org/1.pdf')}\n  ${text}`, bullet(other, url));
    expect(noted(`[paper](${url})`)).toHaveLength(1);
    expect(noted(`An extension of [${other}](${url}).`)).toEqual([]);
  });

  it('takes one title years apart for two works, unless an address is the same', () => {
    const at = (year: number, url: string) => `- Ada Moss, ${year}. [${WALLS}](${url})`;
    const [one, other] = ['https://example.org/1.pdf', 'https://example.org/2.pdf'];
    expect(found(at(2009, one), at(2011, other))).toHaveLength(1);
    expect(found(at(2009, one), at(2012, other))).toEqual([]);
    expect(found(at(2009, one), at(2012, one))).toHaveLength(1);
  });

  it('takes a title with another variable for no version', () => {
    const book = bullet('An Introduction to the Theory of Walls', 'https://example.org/walls.pdf');
    const other = (title: string) => found(bullet(title, ARXIV), book);
    expect(other('An Introduction to the Theory of Wall')).toHaveLength(1);
    expect(other('An Introduction to the Theory of n-Walls')).toEqual([]);
  });

  it('takes the end of a longer title for no version of it, unless only a name is before it', () => {
    const by = (title: string, url: string) => `- Ada Moss, 2015. [${title}](${url})`;
    const thesis = by('Uncertainty in Growing Lichens', 'https://example.org/walls.pdf');
    const versions = (front: string) =>
      found(by(`${front} Uncertainty in Growing Lichens`, ARXIV), thesis);
    expect(versions('LichenNet:')).toHaveLength(1);
    expect(versions('Dry Walls as an Old Home: Showing')).toEqual([]);
  });

  it('looks across categories only where it is configured', () => {
    const readme = `${list(bullet(WALLS, ARXIV))}\n## Walls\n\n${bullet(WALLS, ARXIV)}\n`;
    expect(find('entry-duplicate', { readme })).toEqual([]);
    expect(find('entry-duplicate', { readme, config: 'duplicates: list' })).toHaveLength(1);
  });

  it('reports once a part that is written twice', () => {
    const entries = titles(30).map((title, index) =>
      bullet(title, `https://example.org/${index}.pdf`),
    );
    expect(found(...entries, ...entries)).toEqual([['warning', 35]]);
  });

  const messages = (readme: string, config = '') =>
    find('entry-duplicate', { readme, config }).map(({ message }) => message);

  it('reports how certain it is, and where the first is', () => {
    const doi = bullet(WALLS, 'https://doi.org/10.99999/walls');
    const page = bullet(WALLS, 'https://example.org/walls.pdf');
    expect(messages(list(page, doi))).toEqual([
      'The paper is already in this category, on line 5. Keep one of the two, if they are the same work.',
    ]);
    expect(messages(list(bullet(WALLS, ARXIV), doi))).toEqual([
      `The paper looks like another version of "${WALLS}" on line 5, one of them a preprint. Keep one entry, and link the other version from it.`,
    ]);
    expect(messages(list(bullet(WALLS, ARXIV), page))).toEqual([
      'The paper is already in this category, on line 5. Keep one of the two, if they are the same work.',
    ]);
    const twice = `${list(bullet(WALLS, ARXIV))}\n## Walls\n\n${bullet(WALLS, ARXIV)}\n`;
    expect(messages(twice, 'duplicates: list')).toEqual([
      'The paper is already in the list, on line 5. Keep one of the two.',
    ]);
    expect(messages(`${bullet(WALLS, ARXIV)}\n${bullet(WALLS, ARXIV)}\n`)).toEqual([
      'The paper is already in the list, on line 1. Keep one of the two.',
    ]);
  });

  it.each([
    ['PMIDs', 'https://pubmed.ncbi.nlm.nih.gov/1111/', 'https://pubmed.ncbi.nlm.nih.gov/2222/', 0],
    ['a PMID and an arXiv id', 'https://pubmed.ncbi.nlm.nih.gov/1111/', ARXIV, 1],
    ['DOIs', 'https://doi.org/10.99999/a', 'https://doi.org/10.99999/b', 1],
  ])('one title with two %s', (_, first, second, count) => {
    expect(found(bullet(WALLS, first), bullet(WALLS, second))).toHaveLength(count);
  });

  it.each([
    ['twenty letters make a title', 'Slow Colours of Wall', 1],
    ['nineteen may be a name', 'Slow Colours of Wal', 0],
  ])('%s', (_, title, count) => {
    const both = [
      bullet(title, 'https://example.org/a.pdf'),
      bullet(title, 'https://example.org/b.pdf'),
    ];
    expect(found(...both)).toHaveLength(count);
  });

  it('does not treat papers without an address as one', () => {
    const abstract = '\n  - **Abstract:** It grew.';
    expect(found(`- Walls${abstract}`, `- Walls of Stone${abstract}`)).toEqual([]);
  });

  it('treats a repository as a paper where it names one', () => {
    const code = `${bullet(WALLS, 'https://github.com/walls/walls')} [arXiv](${ARXIV})`;
    expect(found(code, code)).toEqual([['error', 6]]);
  });

  it('reports each repeat until they are many and a quarter of the list', () => {
    const papers = (count: number) =>
      titles(count).map((title, index) => bullet(title, `https://example.org/${index}.pdf`));
    const all = papers(66);
    expect(found(...papers(20), ...papers(20))).toHaveLength(20);
    expect(found(...all, ...all.slice(0, 21))).toHaveLength(21);
    expect(messages(list(...papers(63), ...papers(21)))).toEqual([
      expect.stringContaining('21 of 84 papers appear twice, such as "'),
    ]);
  });

  it('lets works of other authors have the title of their subject', () => {
    const survey = (file: string, authors: string) =>
      `${bullet('Counting Lichens on Old Walls', `https://example.org/${file}.pdf`)}, ${authors}, 2019`;
    const long = (file: string, authors: string) =>
      survey(file, authors).replace('Walls', 'Walls of the North');
    const others = ['Ada Moss and Ben Hale', 'Cleo Finch and Dora Reed'] as const;
    expect(found(survey('a', others[0]), survey('b', others[1]))).toEqual([]);
    expect(found(survey('a', others[0]), survey('b', others[0]))).toHaveLength(1);
    expect(found(long('a', others[0]), long('b', others[1]))).toHaveLength(1);
  });

  it('takes names that differ in their last word for variants in one paper', () => {
    const row = (name: string): string => `- [${name}](https://arxiv.org/abs/2101.00001)`;
    const readme = list(row('GlowWeather-M'), row('GlowWeather-S'), row('GlowWeather-M'));
    expect(find('entry-duplicate', { readme })).toMatchObject([{ place: { start: { line: 7 } } }]);
  });
});
