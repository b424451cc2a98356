import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const paper = (number: number, title: string): string =>
  `### ${number}.${title} ![](https://img.shields.io/badge/2025-CVPR-green)\n**Authors**: Ann Bee, Carl Dee\n\n<details span>\n<summary><b>Abstract</b></summary>\nRivers flow. [Code](https://github.com/a/b)\n</details>\n\n[📃 Paper](https://arxiv.org/pdf/2312.1413${number}) | [Code]()\n<br>\n\n`;

describe('a heading', () => {
  it('reads headings with authors and abstract below as entries', () => {
    const list = read(
      `# L\n\n## Rivers:\n\n## 2025:\n\n${paper(1, ' RiverOne: A Study')}${paper(2, 'RiverTwo: A Study')}${paper(3, ' RiverThree: A Study')}`,
    );
    expect(list.entries).toMatchObject(
      [1, 2, 3].map((number) => ({
        unit: 'heading',
        authors: 'Ann Bee, Carl Dee',
        venue: 'CVPR',
        year: 2025,
        categories: ['Rivers:', '2025:'],
        url: `https://arxiv.org/pdf/2312.1413${number}`,
        abstract: { text: expect.stringMatching(/^Rivers flow\./) },
      })),
    );
    expect(list.entries.map(({ title }) => title)).toEqual([
      'RiverOne: A Study',
      'RiverTwo: A Study',
      'RiverThree: A Study',
    ]);
    expect(list.categories).toMatchObject([{ path: ['Rivers:', '2025:'], entries: 3 }]);
  });

  it('is a paper where links named after their targets, and one with a name, are below it', () => {
    const titles = ['Walls that Feel the Rain', 'Growing Ferns in the Dark', 'How Stones Dry'];
    const list = read(
      `# L\n\n${titles
        .map(
          (title, at) =>
            `### [NDSS '1${at}] ${title}\n\n[paper](https://arxiv.org/abs/1${at}01.00001) [project: Fern](https://github.com/a/b)\n`,
        )
        .join('\n')}`,
    );
    expect(list.entries).toMatchObject(
      titles.map((title, at) => ({ title, venue: 'NDSS', year: 2010 + at, unit: 'heading' })),
    );
  });

  it('is a category where numbered citations are below it, without links', () => {
    const cited = (number: number, title: string): string =>
      `${number}. Z. Alterman, F. Karal, ${title}, Bark Letters 58 (1968) 367–398.`;
    const titles = ['Growth of Moss on the Walls of Harbors', 'The Decay of Bark in Long Winters'];
    const section = (name: string): string =>
      `### ${name}\n${titles.map((title, at) => cited(at + 1, title)).join('\n\n')}\n`;
    const { entries } = read(`# L\n\n## Moss\n\n${['A', 'B', 'C'].map(section).join('\n')}`);
    expect(entries.map(({ title }) => title)).toEqual([...titles, ...titles, ...titles]);
  });

  it('is a category where papers with labeled titles are below it', () => {
    const titles = ['Growth of Moss', 'Decay of Bark', 'Roots of Old Trees', 'Ferns in Winter'];
    const labeled = (title: string): string =>
      `**Title:** [${title}](https://a.org/article/${title.length})\n\n**Authors:** Ada Moss, et al.\n\n**Journal Info:** Bark Letters, May 2014\n`;
    const [one, two, three, four] = titles.map(labeled);
    const { entries } = read(
      `# L\n\n## Moss\n\n### Days\n\n${one}\n### Nights\n\n${two}\n---\n\n${three}\n### Years\n\n${four}\n`,
    );
    expect(entries.map(({ title, categories }) => [title, categories.at(-1)])).toEqual(
      titles.map((title, at) => [title, ['Days', 'Nights', 'Nights', 'Years'][at]]),
    );
  });

  const address = (number: number): string => `https://arxiv.org/abs/2101.0000${number}\n\n`;
  const proposed = (name: string, number: number): string =>
    `# Proposed by ${name}\n\n## Moss growth in the rain of ${number} winters\n${address(number)}##Ferns on walls after ${number} summers\n${address(number + 1)}`;

  it('needs no space behind its marks', () => {
    const { entries } = read(`# L\n\n${proposed('Vale', 3)}${proposed('Reed', 5)}`);
    expect(entries.slice(0, 2).map(({ title }) => title)).toEqual([
      'Moss growth in the rain of 3 winters',
      'Ferns on walls after 3 summers',
    ]);
  });

  it('is a category, not the title of the README, where the next begins alike', () => {
    const { entries, title } = read(`${proposed('Vale', 3)}${proposed('Reed', 5)}`);
    expect(title).toBeUndefined();
    expect(entries.map(({ categories }) => categories.join())).toEqual([
      'Proposed by Vale',
      'Proposed by Vale',
      'Proposed by Reed',
      'Proposed by Reed',
    ]);
    expect(read(`# Moss\n\n${proposed('Vale', 3)}`).title).toBe('Moss');
  });

  it('is a category where several paragraphs with people and years are below it', () => {
    const titles = [
      'Growth of Moss on Walls',
      'The Decay of Old Bark',
      'Roots of Trees in Cities',
      'How Ferns Grow in Winter',
    ];
    const cited = titles.map(
      (title, at) =>
        `${title}\n<br> Ada Moss & Bo Hale, Bark Letters (20${at + 10})\n<br> Read all.\n\n`,
    );
    const part = (name: string): string =>
      `### ${name}\n\nIn this class, we will discuss trees.\n\n_Readings:_\n\n${cited.join('').replaceAll('Moss &', `${name} &`)}`;
    const { entries } = read(
      `# L\n\n## Course\n\n${['Aarup', 'Birk', 'Clausen'].map(part).join('')}`,
    );
    expect(
      entries.filter(({ categories }) => categories.includes('Birk')).map(({ title }) => title),
    ).toEqual(titles);
  });

  it('is a paper where it leads to one, as its siblings, whatever is noted below', () => {
    const paper = (title: string, number: number, notes: string): string =>
      `#### [${title}](https://arxiv.org/abs/2101.0000${number})\n\n${notes}\n\n`;
    const titles = ['Slow Walls of Harbors', 'Quick Doors of Harbors', 'Windows of the Harbors'];
    const [one = '', two = '', three = ''] = titles.map((title, at) =>
      paper(title, at, at < 2 ? 'Ada Moss, Bo Hale' : '1. **Shows that earlier walls fail soon.**'),
    );
    expect(read(`# L\n\n## Walls\n\n${one}${two}${three}`).entries).toMatchObject(
      titles.map((title) => ({ title, unit: 'heading' })),
    );
  });
});
