import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf } from '../read.ts';

describe('badges', () => {
  it('contain venue and year; a key printed for copying is read too', () => {
    const entry = entryOf(
      [
        '- [![](https://img.shields.io/badge/CoRR-2024-blue)](https://doi.org/10.48550/arXiv.2403.15879)<a href="https://scholar.google.com/scholar?q=Trust"><img src="https://img.shields.io/badge/-blue.svg" height="18"></a> [**TrustRiver: A Benchmark for',
        'Rivers**](https://doi.org/10.48550/arXiv.2403.15879) , <br> by *Gyu Lee and',
        'Woo Chay* [[bib]](refs.bib#L220-L250) <br>```A note',
        '```</details><details><summary><img src=copy.png></summary><pre>```journals-corr-2403```',
      ].join('\n'),
    );
    expect(entry).toMatchObject({
      unit: 'item',
      title: 'TrustRiver: A Benchmark for Rivers',
      url: 'https://doi.org/10.48550/arXiv.2403.15879',
      authors: 'Gyu Lee and Woo Chay',
      venue: 'CoRR',
      year: 2024,
      citation: { via: 'label', key: 'journals-corr-2403' },
      identifiers: [{ kind: 'arxiv', id: '2403.15879' }],
    });
  });

  it('are the venue and, behind it, the year', () => {
    const badge = (words: string): string =>
      `![${words}](https://img.shields.io/badge/${words}-red)`;
    const entry = entryOf(
      `- ${badge('TAC')} ${badge('2025')} **Walls that Feel the Rain: A Study** | [[Paper](https://arxiv.org/abs/2401.00001)]`,
    );
    expect(entry).toMatchObject({ venue: 'TAC', year: 2025 });
  });

  it('may be image tags without quotes, broken over lines', () => {
    const entry = entryOf(
      '- [<img src=https://img.shields.io/badge/the_61st_Meeting_of_the\nRivers_(Volume_2:_Papers)-2023-blue alt="img" />](https://doi.org/10.18653/v1/2023.acl-short.43) [**MetaRiver: Flow**](https://doi.org/10.18653/v1/2023.acl-short.43),<br> by *Ann Bee and Carl Dee*',
    );
    expect(entry).toMatchObject({
      title: 'MetaRiver: Flow',
      year: 2023,
      authors: 'Ann Bee and Carl Dee',
    });
  });

  it('name the links around them', () => {
    const badge = (words: string, url: string): string =>
      `[![${words}](https://img.shields.io/badge/${words}-red)](${url})`;
    const entries = entriesOf(
      [
        `- **MossNet** — slow walls of rain. ${badge('Paper', 'https://meeting.example/2023/622.html')} ${badge('Code', 'https://github.com/moss/walls')}`,
        `- **FernNet** — ferns in snow. ${badge('Website', 'https://fern.example/walls/')}`,
      ].join('\n'),
    );
    expect(entries.map(({ url }) => url)).toEqual([
      'https://meeting.example/2023/622.html',
      'https://fern.example/walls/',
    ]);
  });

  it('name nothing with the word for a picture', () => {
    const url = 'https://arxiv.org/abs/2101.00001';
    const image = '<img src=https://img.shields.io/badge/ICML-2015-blue alt="img" />';
    expect(entryOf(`- [${image}](${url}) **Slow Walls of the North**, *Ada Moss*`).url).toBe(url);
  });
});
