import { expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { statisticsOf } from '../../src/catalog/statistics.ts';
import { article } from '../rules/samples.ts';
import { catalogOf } from './pair.ts';

it('counts papers by category and year, and what they have', () => {
  const entries = [
    '### Old',
    '- [Old Walls of the North](https://doi.org/10.99999/walls) (2019)\n  - **Abstract:** Walls.',
    '- [Counting Ferns from a Kite](https://arxiv.org/abs/2101.00001)\n  - **Abstract:**',
    '## Stone',
    '- [Stone under the Roots of Trees](https://arxiv.org/abs/1901.00001)',
    '## Tools',
    '- [wallkit](https://github.com/walls/wallkit) - a tool',
  ]
    .join('\n\n')
    .split('\n');
  const bib = article('Stone1998', 'Stone under the Roots of Trees', {
    year: '1998',
    doi: '10.99999/stone',
  });
  expect(statisticsOf(catalogOf(entries, bib))).toEqual({
    papers: 3,
    resources: 1,
    withAbstract: 1,
    withDoi: 2,
    withKey: 1,
    categories: [
      { path: ['Growth', 'Old'], papers: 2 },
      { path: ['Stone'], papers: 1 },
    ],
    years: [
      { year: 2019, papers: 1 },
      { year: 1998, papers: 1 },
      { year: null, papers: 1 },
    ],
  });
});

it('describes a bibliography alone', () => {
  expect(statisticsOf(catalogOf([], article('A', 'Walls')))).toMatchObject({
    papers: 0,
    years: [],
  });
});

it('counts years of old and of bib entries, and keys that the .bib lacks', () => {
  const entries = [
    '- [Stone under the Roots of Trees](https://doi.org/10.99999/s) [`Stone1898`](refs.bib)',
    '- [Moss upon the Roots of Trees](https://example.org/m), Ada Moss [`Moss1998`](refs.bib)',
    '- [Ferns of the High Valleys](https://arxiv.org/abs/2101.00001) [`Gone`](refs.bib)',
  ];
  const bib =
    article('Stone1898', 'Stone under the Roots of Trees', { year: '1898' }) +
    '@article{Moss1998, title = {Moss upon the Roots of Trees}, date = {1998-02}}\n';
  expect(statisticsOf(catalogOf(entries, bib))).toMatchObject({
    withAbstract: 0,
    withDoi: 1,
    withKey: 3,
    years: [
      { year: 1998, papers: 1 },
      { year: 1898, papers: 1 },
      { year: null, papers: 1 },
    ],
  });
});

it('needs no list', () => {
  expect(statisticsOf(buildCatalog(undefined, []))).toMatchObject({ papers: 0, resources: 0 });
});
