import { expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { changedPapers } from '../../../src/features/review/changed-papers.ts';
import { pairEntries } from '../../../src/features/review/pair-entries.ts';
import { read } from '../../list/read/read.ts';

const LIST = `# Papers

## Papers

- [Slow Walls of the Harbor](https://doi.org/10.99999/walls), Ada Moss, *Journal of Walls*, 2021
- [Trains in the Rain](https://doi.org/10.99999/trains), Bo Twigg, *Journal of Walls*, 2022

## Tools

- [moss-counter](https://github.com/lichen/moss-counter) - counts mosses.
`;
const catalogOf = (text: string) => buildCatalog(read(text), []);

const changed = (from: string, to: string, list = LIST) => {
  const [base, head] = [catalogOf(list), catalogOf(list.replace(from, to))];
  return changedPapers(pairEntries(base.list, head.list).pairs, base, head);
};

it('looks at papers alone', () => {
  const { pairs } = pairEntries(catalogOf(LIST).list, catalogOf(LIST).list);
  expect(pairs.map(({ before }) => before.kind).sort()).toEqual(['paper', 'paper', 'resource']);
  expect(changed('github.com/lichen', 'casino.example/lichen').titles).toEqual([]);
});

const CODE = LIST.replace(', 2022', ', 2022 [[Code](https://code.example/a)]');

it.each([
  ['an abstract where none was', '2022', '2022\n  - **Abstract:** Trains stand still. It rains.'],
  ['one more link', ', 2022', ', 2022 [[Code](https://code.example/a)]'],
])('takes %s for no other host or part', (_, from, to) => {
  expect(changed(from, to)).toMatchObject({ hosts: [] });
  expect(changed(from, to).parts.map(([part]) => part)).not.toContain('abstract');
});

it('names the host that takes the place of another, not those that stay', () => {
  const { parts, hosts } = changed('doi.org/10.99999/trains', 'casino.example/trains', CODE);
  expect({ parts, hosts }).toEqual({ parts: [['host', 1]], hosts: ['casino.example'] });
});

it.each(['docs/trains.pdf', 'mailto:bo@twigg.example', 'https://:80'])(
  'follows no link to %s',
  (target) => {
    const list = LIST.replace(', 2022', `, 2022 [[Notes](${target})]`);
    expect(changed(target, 'docs/others.pdf', list).titles).toEqual([]);
  },
);

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
