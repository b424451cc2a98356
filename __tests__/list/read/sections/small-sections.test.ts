import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const link = (title: string, number: number): string =>
  `**[2021.0${number}.01]** **[${title}](https://arxiv.org/abs/2101.0000${number})**`;
const notes = (text: string): string =>
  ['Ada Moss, Bo Hale', '**Summary**: Slow.', '**Motivation**: Good.', '**Method**: Short.']
    .map((line) => `${text}${line}`)
    .join('\n');

describe('a section with one entry', () => {
  const list = `# L\n\n## Walls\n\n### 2020\n\n* ${link('Slow Walls of the Harbor', 1)}\n${notes('    * ')}\n\n* ${link('Quick Doors of the Harbor', 2)}\n${notes('    * ')}\n\n### 2021\n\n* ${link('Windows of the Harbor', 3)}\n${notes(' * ')}\n\n### 2022\n\n* ${link('Roofs of the Harbor', 4)}\n${notes('    * ')}\n`;

  it('is one of the list where the entry is written as the others are', () => {
    expect(read(list).entries.map(({ title, categories }) => [title, categories.at(-1)])).toEqual([
      ['Slow Walls of the Harbor', '2020'],
      ['Quick Doors of the Harbor', '2020'],
      ['Windows of the Harbor', '2021'],
      ['Roofs of the Harbor', '2022'],
    ]);
  });

  it('is one whatever it is called', () => {
    const cited = (title: string): string =>
      `- Moss A, Hale B (2014) ${title}. Harbor Letters 17:491–496.\n`;
    const { entries } = read(
      `# L\n\n## Walls\n\n${cited('Slow walls of the harbor')}${cited('Quick doors of the harbor')}\n## History\n\n${cited('Windows of the harbor in the past')}\n## Roofs\n\n${cited('Roofs of the harbor')}`,
    );
    expect(entries.map(({ title, categories }) => [title, categories.at(-1)])).toContainEqual([
      'Windows of the harbor in the past',
      'History',
    ]);
  });
});

describe('a date as the first heading', () => {
  it('is a category, not the title of the README', () => {
    const list = read(
      `### 2018 December:\n- [Slow Walls of the Harbor](https://arxiv.org/abs/1801.00001)\n\n### 2019 March:\n- [Quick Doors of the Harbor](https://arxiv.org/abs/1901.00001)\n`,
    );
    expect(list.title).toBeUndefined();
    expect(list.entries.map(({ categories }) => categories)).toEqual([
      ['2018 December:'],
      ['2019 March:'],
    ]);
  });
});
