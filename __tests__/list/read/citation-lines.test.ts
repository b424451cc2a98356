import { describe, expect, it } from 'vitest';
import { entryOf } from './read.ts';

const PDF = '[[pdf]](https://arxiv.org/abs/2101.00001)';

describe('a line that cites a paper', () => {
  it('names the last author too, before a period or a line break', () => {
    expect(
      entryOf(`1. **Moss in rain**. <br />\nAda Vale, Bo Reed, Cy Holm.\n ${PDF}`).authors,
    ).toBe('Ada Vale, Bo Reed, Cy Holm');
    expect(
      entryOf(`- Moss growth in rain. Ada Vale, Bo Reed, and Cy Holm. ICML 2021. ${PDF}`),
    ).toMatchObject({ authors: 'Ada Vale, Bo Reed, and Cy Holm', venue: 'ICML' });
  });

  it('keeps the venue in brackets out of the authors', () => {
    expect(
      entryOf(`1. **Moss in rain**. (ACL 2022) <br />\nAda Vale, Bo Reed, Cy Holm. ${PDF}`),
    ).toMatchObject({ authors: 'Ada Vale, Bo Reed, Cy Holm', year: 2022 });
  });

  it('may begin with surnames and bare initials', () => {
    const cited = entryOf(
      '- Vale A, Reed BC, Holm C, et al. Moss growth in rain. J Moss. 2021;12(3):1-5. doi: [10.1234/jm.1](https://doi.org/10.1234/jm.1)',
    );
    expect(cited).toMatchObject({
      title: 'Moss growth in rain',
      authors: 'Vale A, Reed BC, Holm C, et al.',
      year: 2021,
    });
  });

  it('may date the people', () => {
    expect(
      entryOf(`- Vale, A., Reed, B., and Holm, C. 2022. Moss growth in rain. ${PDF}`),
    ).toMatchObject({
      title: 'Moss growth in rain',
      authors: expect.stringMatching(/^Vale, A\., Reed, B\., and Holm, C\.?$/),
      year: 2022,
    });
  });
});

describe('people after a plain title', () => {
  it.each([
    [
      `- Moss growth in rain, Ada Vale, Bo Reed, 2021. ${PDF}`,
      'Moss growth in rain',
      'Ada Vale, Bo Reed',
    ],
    [
      `- Moss and friends: a survey. Ada Vale et al. Nature, 2020. ${PDF}`,
      'Moss and friends: a survey',
      'Ada Vale et al.',
    ],
    [`- Moss in the Rain. Ada Vale. CVPR 2020. ${PDF}`, 'Moss in the Rain', 'Ada Vale'],
    [
      `- 苔藓生长的深度研究. 张三, 李四. 植物学报, 2022. ${PDF}`,
      '苔藓生长的深度研究',
      '张三, 李四',
    ],
  ])('%s', (line, title, authors) => {
    expect(entryOf(line)).toMatchObject({ title, authors });
  });

  it('are not the subject of a sentence', () => {
    const entry = entryOf(
      '- [Moss growth in rain](https://arxiv.org/abs/2101.00001) - A study by Vale on how moss grows, 2021.',
    );
    expect(entry.authors).toBeUndefined();
    expect(entry.year).toBe(2021);
  });
});

describe('venues', () => {
  it.each([
    ['ACM Comput. Surv. 2023', 'ACM Comput. Surv. 2023'],
    ['IEEE Trans. Knowl. Data Eng. 2018', 'IEEE Trans. Knowl. Data Eng. 2018'],
  ])('are not cut at a shortened word: %s', (printed, venue) => {
    const entry = entryOf(`- **Moss in rain.** ${printed} ${PDF}`);
    // The year after a venue may be part of it or not, as long as it is read.
    expect([venue, venue.replace(/\.? \d{4}$/, '')]).toContain(entry.venue);
    expect(entry.year).toBe(Number(venue.slice(-4)));
    expect(entry.authors).toBeUndefined();
  });

  it('do not include the date in brackets', () => {
    const link = '[Moss in rain](https://arxiv.org/abs/2101.00001)';
    expect(entryOf(`- ${link} - Published in arXiv (2026). Describes moss.`)).toMatchObject({
      venue: 'arXiv',
      year: 2026,
    });
    expect(entryOf(`- ${link} - Published in npj Digital Moss (2026). Describes.`).venue).toBe(
      'npj Digital Moss',
    );
  });

  it('may be in bold before a bar', () => {
    expect(entryOf(`- **ICLR22** | Moss in the rain | ${PDF}`)).toMatchObject({
      title: 'Moss in the rain',
      year: 2022,
    });
  });
});

describe('identifiers before or after a title', () => {
  it('are no part of it', () => {
    expect(
      entryOf('- [2001.00001](https://arxiv.org/abs/2001.00001) Moss in the rain'),
    ).toMatchObject({
      title: 'Moss in the rain',
      url: 'https://arxiv.org/abs/2001.00001',
    });
    expect(entryOf('- Moss in the rain. doi:10.1234/abc.def, 2020')).toMatchObject({
      title: 'Moss in the rain',
      identifiers: [{ kind: 'doi', id: '10.1234/abc.def' }],
    });
  });

  it('have no year of four digits', () => {
    expect(
      entryOf('- Moss in the rain [2001.00001](https://arxiv.org/abs/2001.00001)').year,
    ).not.toBe(2001);
  });
});
