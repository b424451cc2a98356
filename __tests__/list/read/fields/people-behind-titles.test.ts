import { describe, expect, it } from 'vitest';
import { isCertain } from '../../../../src/list/certain-facts.ts';
import { PAPERS } from '../papers.ts';
import { entriesOf } from '../read.ts';

describe('people after the last comma of a title without marks', () => {
  const people = [
    'Vale',
    'Fox and Stone',
    '[Twigg](https://twigg.example.org)',
    'Ada Bell',
    'Holm',
    'Reed',
  ];
  const shown = ['Vale', 'Fox and Stone', 'Twigg', 'Ada Bell', 'Holm', 'Reed'];
  const titles = PAPERS.map(({ title }) => title);
  const entry = (title: string, name: string): string =>
    `- 2021, ${title}, ${name}. [[Paper]](https://arxiv.org/abs/2101.00001)`;

  it('are those of the paper where most entries have them', () => {
    const list = titles.map((title, at) => entry(title, people[at] ?? ''));
    const entries = entriesOf(list.join('\n'));
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(
      titles.map((title, at) => [title, shown[at]]),
    );
    expect(entries.every((one) => isCertain(one, 'title'))).toBe(true);
  });

  it('are words of an enumeration where few do', () => {
    const words = [
      'Slow Moss',
      'and how they grow',
      'a review',
      'Ferns',
      'with a map',
      'and Light',
    ];
    const list = titles.map((title, at) => entry(`Wet Ferns and ${title}, Ponds`, words[at] ?? ''));
    expect(entriesOf(list.join('\n')).filter(({ authors }) => authors !== undefined)).toEqual([]);
  });
});
