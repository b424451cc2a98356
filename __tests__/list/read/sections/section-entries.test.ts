import { expect, it } from 'vitest';
import { entriesOf } from '../read.ts';

const ENTRY = '- [Walls of the old harbor](https://arxiv.org/abs/2101.00001)';

it.each([
  ['2019', 2019],
  ['May 2019', 2019],
  ['Year 2019', 2019],
  ['Année 2019', 2019],
  ['2019 年', 2019],
  ['Papers in 2019', 2019],
  ['NeurIPS 2019', 2019],
  ['Papers of the Week (May 5 - May 12) - 2019', 2019],
  ['Before 2019', undefined],
  ['2019 to now', undefined],
  ['Horizon 2019', undefined],
  ['COVID-19 in 2019', undefined],
])('papers below "%s" are of the year %s', (name, year) => {
  const [one] = entriesOf(`# L\n\n## ${name}\n\n${ENTRY}\n`);
  const [other] = entriesOf(`# L\n\n## Walls\n\n- **${name}**\n  ${ENTRY}\n`);
  expect([one?.year, other?.year]).toEqual([year, year]);
});
