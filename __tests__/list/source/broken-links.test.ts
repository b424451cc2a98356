import { describe, expect, it } from 'vitest';
import { entryOf } from '../read/read.ts';

describe('broken links', () => {
  it.each([
    [
      '- [A Title of Rivers] (https://arxiv.org/abs/2001.00001)',
      'https://arxiv.org/abs/2001.00001',
    ],
    [
      '- [A Title of Rivers]((https://arxiv.org/abs/2001.00001))',
      'https://arxiv.org/abs/2001.00001',
    ],
    [
      '- [A Title of Rivers]( https://arxiv.org/abs/2001.00001 )',
      'https://arxiv.org/abs/2001.00001',
    ],
    [
      '- [A Title of Rivers]([https://arxiv.org/abs/2001.00001](https://b.org/2))',
      'https://arxiv.org/abs/2001.00001',
    ],
    [
      '- [A Title of Rivers](https://arxiv.org/abs/2001.00001 https://b.org/2)',
      'https://arxiv.org/abs/2001.00001',
    ],
    [
      '- A Title of Rivers [[paper] (https://arxiv.org/abs/2001.00001) [[code]](https://github.com/a/b)',
      'https://arxiv.org/abs/2001.00001',
    ],
    [
      '- A Title of Rivers [[[pdf]](https://arxiv.org/abs/2001.00001) [code]()',
      'https://arxiv.org/abs/2001.00001',
    ],
    [
      '- **A Title of Rivers** [https://arxiv.org/abs/2001.00001]',
      'https://arxiv.org/abs/2001.00001',
    ],
  ])('%s', (text, url) => {
    expect(entryOf(text)).toMatchObject({ title: 'A Title of Rivers', url });
  });

  it('are none in code, which shows how a link is written', () => {
    const { links } = entryOf(
      '- [A Title of Rivers](https://arxiv.org/abs/2001.00001), write `[it](https://a.org/x)`',
    );
    expect(links.map(({ url }) => url)).toEqual(['https://arxiv.org/abs/2001.00001']);
  });

  it('keeps square brackets of a title', () => {
    expect(
      entryOf('- [WebRiver -- A Benchmark [Technical Report]](https://arxiv.org/abs/2508.13024)')
        .title,
    ).toBe('WebRiver -- A Benchmark [Technical Report]');
  });
});
