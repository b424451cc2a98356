import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article, list, titles } from './samples.ts';

const bullet = (title: string, id: string, key?: string) =>
  `- [${title}](https://arxiv.org/abs/${id})${key === undefined ? '' : ` [\`${key}\`](refs.bib)`}`;
const arxiv = (key: string, title: string, eprint: string) =>
  article(key, title, { eprint, archiveprefix: 'arXiv' });
const WALLS = 'Slow Colours of Old Walls';
const FERNS = 'Counting Ferns from a Kite';

describe('entry-identity', () => {
  it('is certain when the link is that of another bib entry', () => {
    const [finding] = find('entry-identity', {
      readme: list(bullet(WALLS, '2202.00002', 'Walls')),
      bib: arxiv('Walls', WALLS, '2101.00001') + arxiv('Ferns', FERNS, '2202.00002'),
    });
    expect(finding?.severity).toBe('error');
    expect(finding?.related.map(({ message }) => message)).toEqual([
      'the bib entry of this paper',
      'the work that the link leads to',
    ]);
  });

  it('warns when link and bib entry have different arXiv ids', () => {
    expect(
      find('entry-identity', {
        readme: list(bullet(WALLS, '2101.00007', 'Walls')),
        bib: arxiv('Walls', WALLS, '2101.00001'),
      }).map(({ severity, message }) => [severity, message]),
    ).toEqual([
      [
        'warning',
        'The link leads to arXiv id 2101.00007, but the bib entry "Walls" has arXiv id 2101.00001. Correct the one that belongs to another work.',
      ],
    ]);
  });

  it('warns when link and bib entry have different DOIs, none of them that of a preprint', () => {
    expect(
      find('entry-identity', {
        readme: list(`- [${WALLS}](https://doi.org/10.99999/a) [\`Walls\`](refs.bib)`),
        bib: article('Walls', WALLS, { doi: '10.99998/b' }),
      }).map(({ message }) => message),
    ).toEqual([
      'The link leads to DOI 10.99999/a, but the bib entry "Walls" has DOI 10.99998/b. Correct the one that belongs to another work.',
    ]);
  });

  it.each([
    [
      'a published version with its own DOI',
      list(`- [${WALLS}](https://doi.org/10.99999/a) [\`Walls\`](refs.bib)`),
      article('Walls', WALLS, { doi: '10.1101/2021.01.01.425001' }),
    ],
    [
      'a version of one DOI',
      list(`- [${WALLS}](https://doi.org/10.99999/a.v2) [\`Walls\`](refs.bib)`),
      article('Walls', WALLS, { doi: '10.99999/a' }),
    ],
    [
      'a link to another version beside the DOI of the bib entry',
      list(
        `- [${WALLS}](https://doi.org/10.99999/b) [\`Walls\`](refs.bib) [doi](https://doi.org/10.99999/a)`,
      ),
      article('Walls', WALLS, { doi: '10.99999/a' }),
    ],
    [
      'a bib entry of the same title',
      list(bullet(WALLS, '2202.00002', 'Walls')),
      arxiv('Walls', WALLS, '2202.00002') + arxiv('Again', WALLS, '2202.00002'),
    ],
    [
      'versions of one id',
      list(bullet(WALLS, '2101.00001v3', 'Walls')),
      arxiv('Walls', WALLS, '2101.00001'),
    ],
  ])('ignores %s', (_, readme, bib) => {
    expect(find('entry-identity', { readme, bib })).toEqual([]);
  });

  const shared = (first: string, second: string) =>
    find('entry-identity', {
      readme: list(bullet(first, '2101.00001'), bullet(second, '2101.00001')),
    });

  it('warns of a page that two papers share, though it names no work', () => {
    const entry = (title: string, url: string): string =>
      `- [${title}](${url}), Ada Moss, *Journal of Small Plants*, 2021`;
    const findings = (url: string) =>
      find('entry-identity', { readme: list(entry(WALLS, url), entry(FERNS, url)) });
    expect(findings('https://example.org/papers/42').map(({ message }) => message)).toEqual([
      expect.stringContaining(
        'The link leads to "https://example.org/papers/42", and so does that of',
      ),
    ]);
    expect(findings('https://example.org/')).toEqual([]);
  });

  it('warns of a link that two papers share', () => {
    expect(shared(WALLS, FERNS)).toMatchObject([
      {
        severity: 'warning',
        place: { start: { line: 6, column: 3 } },
        related: [{ start: { line: 5 } }],
      },
    ]);
  });

  it.each([
    [
      'about the same',
      'Colour Estimation of Lichens for Old Walls',
      'Old Walls: Lichen Color Estimation by Kite',
    ],
    ['one of them a data set', FERNS, 'KiteFerns: A Dataset for Counting'],
  ])('warns of a link that two works of the bibliography share, %s', (_, first, second) => {
    const readme = list(bullet(first, '2101.00001', 'A'), bullet(second, '2101.00001', 'B'));
    const bib = article('A', first) + article('B', second);
    expect(find('entry-identity', { readme, bib })).toMatchObject([
      { severity: 'warning', place: { start: { line: 6 } }, related: [{ start: { line: 5 } }] },
    ]);
    expect(find('entry-identity', { readme })).toEqual([]);
  });

  it.each([
    ['names', WALLS, 'WallNet'],
    ['a subtitle', WALLS, `${WALLS}: What Grows on Stone and Why`],
    [
      'a title cut short',
      'Slow Colours of Lichens with WPs',
      'Slow Colours of Lichens with Wall Plants: A Study across Many Northern Cities',
    ],
    ['a data set', WALLS, 'KiteFerns: a large dataset for counting'],
  ])('ignores %s', (_, first, second) => {
    expect(shared(first, second)).toEqual([]);
  });

  it('ignores a data set by its label, beside the paper that it comes from', () => {
    const labeled = (label: string, title: string) =>
      `- **${label}:** "${title}" ([Paper](https://arxiv.org/abs/2101.00001))`;
    const findings = (first: string, second: string) =>
      find('entry-identity', { readme: list(labeled(first, WALLS), labeled(second, FERNS)) });
    expect(findings('WallNet', 'KiteFerns Dataset')).toEqual([]);
    expect(findings('Wall Benchmark', 'KiteFerns Dataset')).toHaveLength(1);
  });

  it('takes a name before the colon for one paper that two categories word in their own ways', () => {
    const linked = (title: string) => `- [${title}](https://arxiv.org/abs/2101.00001)`;
    const found = (title: string, heading = '\n## Snow\n') =>
      find('entry-identity', {
        readme: `${list(linked('WallNet: Slow Growth in Three Towns'))}${heading}\n${linked(title)}\n`,
      });
    expect(found('WALLNET / FernNet: Counting Old Lichens')).toEqual([]);
    expect(found('WallNet: Counting Old Lichens', '')).toHaveLength(1);
    expect(found('FernNet: Counting Old Lichens')).toHaveLength(1);
    expect(found('WallNet Counting Old Lichens')).toHaveLength(1);
  });

  it('finds the link of another paper beside the own one', () => {
    const readme = (label: string) =>
      list(
        `- ${WALLS} [arXiv](https://arxiv.org/abs/2101.00001)`,
        `- ${FERNS} [arXiv](https://arxiv.org/abs/2202.00002) [${label}](https://arxiv.org/abs/2101.00001)`,
      );
    expect(find('entry-identity', { readme: readme('PDF') })).toMatchObject([
      {
        message: `The link "PDF" leads to arXiv id 2101.00001, which is "${WALLS}" on line 5. Correct it.`,
        place: { start: { line: 6 } },
      },
    ]);
    expect(find('entry-identity', { readme: readme('the work of Moss et al.') })).toEqual([]);
  });

  it('reports once a list whose papers all have one link', () => {
    const names = ['Counting Ferns from a Kite', 'How Rivers Carry Seeds Away', ...titles(60)];
    const all = find('entry-identity', {
      readme: list(
        ...names.map((name, index) =>
          bullet(index % 2 ? name : [...name].reverse().join(''), '2101.00001'),
        ),
      ),
    });
    expect(all).toHaveLength(1);
    expect(all[0]?.message).toContain('share a link');
  });

  it.each([
    ['a page of three papers', 3, 2],
    ['no page of four, which is about many', 4, 0],
  ])('reports %s', (_, papers, findings) => {
    const names = [WALLS, FERNS, 'How Rivers Carry Seeds Away', 'Counting Kites from a Tall Tower'];
    const readme = list(
      ...names.slice(0, papers).map((name) => `- [${name}](https://example.org/programme.html)`),
    );
    expect(find('entry-identity', { readme })).toHaveLength(findings);
  });

  it('names both works, and the place of the link', () => {
    const [finding] = find('entry-identity', {
      readme: list(`- ${WALLS} [\`Walls\`](refs.bib) [Paper](https://arxiv.org/abs/2202.00002)`),
      bib: arxiv('Walls', WALLS, '2101.00001') + arxiv('Ferns', FERNS, '2202.00002'),
    });
    expect(finding?.message).toBe(
      'The link leads to arXiv id 2202.00002, which is Ferns in the bibliography, but the bib entry of this paper is Walls. Correct the link or the citation key.',
    );
    expect(finding?.place.start).toEqual({ line: 5, column: 49 });
    expect(finding?.related.map(({ start }) => start.line)).toEqual([1, 9]);
  });

  it.each([
    ['PMID', 'https://pubmed.ncbi.nlm.nih.gov/32155219/', { pmid: '11111111' }, 'PMID 11111111'],
    [
      'PMCID',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC7064166/',
      { pmcid: 'PMC1111111' },
      'PMC1111111',
    ],
  ])('compares a %s, of which a work has one', (_, url, fields, named) => {
    const found = find('entry-identity', {
      readme: list(`- [${WALLS}](${url}) [\`Walls\`](refs.bib)`),
      bib: article('Walls', WALLS, fields),
    });
    expect(found).toMatchObject([{ severity: 'warning', related: [{ start: { line: 1 } }] }]);
    expect(found[0]?.message).toContain(`but the bib entry "Walls" has ${named}.`);
  });

  it('does not count a wrong link against the paper that it was copied from', () => {
    const found = find('entry-identity', {
      readme: list(bullet(FERNS, '2202.00002'), bullet(WALLS, '2202.00002', 'Walls')),
      bib: arxiv('Walls', WALLS, '2101.00001') + arxiv('Ferns', FERNS, '2202.00002'),
    });
    expect(found.map(({ severity, place }) => [severity, place.start.line])).toEqual([
      ['error', 6],
    ]);
  });

  it('reports where the other paper with this link is', () => {
    expect(shared(WALLS, FERNS).map(({ message }) => message)).toEqual([
      `The link leads to arXiv id 2101.00001, and so does that of "${WALLS}" on line 5. Correct the copied one, or keep one entry if the paper changed its title.`,
    ]);
  });

  it.each([
    ['four words make a title', 'Ferns of High Valleys', 1],
    ['three words may be a name', 'Ferns of Valleys', 0],
  ])('%s', (_, title, count) => {
    expect(shared(WALLS, title)).toHaveLength(count);
    expect(shared(title, WALLS)).toHaveLength(count);
  });

  it('takes what a paper does for no title', () => {
    expect(shared(WALLS, FERNS)).toHaveLength(1);
    expect(shared(WALLS, `Evaluates ${FERNS}`)).toEqual([]);
  });

  it('needs a list', () => {
    expect(find('entry-identity', { bib: arxiv('Walls', WALLS, '2101.00001') })).toEqual([]);
  });
});
