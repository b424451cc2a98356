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
  it('is sure when the link is that of another bib entry', () => {
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
        'The link leads to arXiv:2101.00007, but the bib entry "Walls" is arXiv:2101.00001. One of the two is another work: correct it.',
      ],
    ]);
  });

  it.each([
    [
      'a published version with its own DOI',
      list(`- [${WALLS}](https://doi.org/10.99999/a) [\`Walls\`](refs.bib)`),
      article('Walls', WALLS, { doi: '10.99998/preprint' }),
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
  ])('passes over %s', (_, readme, bib) => {
    expect(find('entry-identity', { readme, bib })).toEqual([]);
  });

  const shared = (first: string, second: string) =>
    find('entry-identity', {
      readme: list(bullet(first, '2101.00001'), bullet(second, '2101.00001')),
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
    ['names', WALLS, 'WallNet'],
    ['a subtitle', WALLS, `${WALLS}: What Grows on Stone and Why`],
    [
      'a title cut short',
      'Slow Colours of Lichens with WPs',
      'Slow Colours of Lichens with Wall Plants: A Study across Many Northern Cities',
    ],
    ['a data set', WALLS, 'KiteFerns: a large dataset for counting'],
  ])('passes over %s', (_, first, second) => {
    expect(shared(first, second)).toEqual([]);
  });

  it('tells once of a list whose papers all have one link', () => {
    const names = ['Counting Ferns from a Kite', 'How Rivers Carry Seeds Away', ...titles(60)];
    const all = find('entry-identity', {
      readme: list(
        ...names.map((name, index) =>
          bullet(index % 2 ? name : [...name].reverse().join(''), '2101.00001'),
        ),
      ),
    });
    expect(all).toHaveLength(1);
    expect(all[0]?.message).toContain('share their link');
  });
});
