import { expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { changedPapers } from '../../../src/features/review/changed-papers.ts';
import { pairEntries } from '../../../src/features/review/pair-entries.ts';
import { readList } from '../../../src/list/read/read-list.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const LIST = `# Papers

## Papers

- [Slow Walls of the Harbor](https://doi.org/10.99999/walls), Ada Moss, *Journal of Walls*, 2021
- [Trains in the Rain](https://doi.org/10.99999/trains), Bo Twigg, *Journal of Walls*, 2022

## Tools

- [moss-counter](https://github.com/lichen/moss-counter) - counts mosses.
`;
const catalogOf = (text: string) => buildCatalog(readList(sourceFile('README.md', text), {}), []);

it('looks at papers alone', () => {
  const [base, head] = [
    catalogOf(LIST),
    catalogOf(LIST.replace('github.com/lichen', 'casino.example/lichen')),
  ];
  const { pairs } = pairEntries(base.list, head.list);
  expect(pairs.map(({ before }) => before.kind).sort()).toEqual(['paper', 'paper', 'resource']);
  expect(changedPapers(pairs, base, head).titles).toEqual([]);
});

it('takes no change around a paper for one of its words', () => {
  const catalog = catalogOf(LIST);
  const [after] = catalog.list?.entries ?? [];
  if (after === undefined) throw new Error('no entry');
  // As it was read beside other entries.
  const before = { ...after, title: 'Slow Walls', authors: 'of the Harbor' };
  const titles = (isSame: boolean) =>
    changedPapers([{ before, after, isSame }], catalog, catalog).titles;
  expect(titles(true)).toEqual([]);
  expect(titles(false)).toEqual(['Slow Walls']);
});
