import { expect, it } from 'vitest';
import { list, paper } from '../../rules/samples.ts';
import { read } from '../read/read.ts';

it('an HTML heading ends at the end tag of any heading, as in browsers', () => {
  const readme = `${list(paper('Bark as a Home'))}\n<h3 id="old">Old Walls</h2>\n\n${paper('Slow Colours of Lichens')}\n\n<h3>New Walls</h3>\n\n${paper('Moss or Lichen')}\n`;
  const { entries } = read(readme);
  expect(entries.map(({ categories }) => categories.at(-1))).toEqual([
    'Growth',
    'Old Walls',
    'New Walls',
  ]);
});
