import { describe, expect, it } from 'vitest';
import { certainFacts, isCertain } from '../../src/list/certain-facts.ts';
import { entriesOf } from './read/read.ts';

const LIST = [
  '- [Slow walls keep the wind away](https://arxiv.org/abs/2101.00001), Ada Moss, Ben Hale, *ICML*, 2021',
  '- [Measuring tides with tin cans](https://arxiv.org/abs/2002.00002), Cleo Finch, Dora Reed, *NeurIPS*, 2020',
  '- [A census of garden doors](https://arxiv.org/abs/1903.00003), Ed Stone, Fay Wood, *ACL*, 2019',
  '- [Counting gulls in the fog](https://arxiv.org/abs/1804.00004), Gus Vale, Hal York, *CVPR*, 2018',
].join('\n');

describe('certainFacts', () => {
  it('has all facts of an entry that is written like its neighbors', () => {
    expect(entriesOf(LIST).map(certainFacts)[1]).toEqual({
      title: 'Measuring tides with tin cans',
      authors: 'Cleo Finch, Dora Reed',
      venue: 'NeurIPS',
      year: 2020,
    });
  });

  it('omits what is not printed, and what may be something else', () => {
    const entry = {
      title: 'Slow walls',
      authors: 'Ada Moss',
      venue: 'Quiet Rooms',
      confidence: { title: 0.999, authors: 0.999, venue: 0.3 },
    };
    expect(certainFacts(entry)).toEqual({ title: 'Slow walls', authors: 'Ada Moss' });
    expect(isCertain(entry, 'authors')).toBe(true);
    expect(isCertain(entry, 'venue')).toBe(false);
    expect(isCertain(entry, 'year')).toBe(false);
  });
});
