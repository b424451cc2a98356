import { describe, expect, it } from 'vitest';
import { oddTitles } from '../../../../src/list/read/audit/odd-titles.ts';
import { read } from '../read.ts';

const PLAIN = [
  'Slow Growth of Lichens on Walls',
  'A Census of Common Moss',
  'Rivers: How They Find the Sea',
  'Wind Breaks in Cold Valleys',
  'Counting Stones by Their Shadows',
  'Learning to Read Old Maps',
  'The Shape of Drifting Snow',
  'Bridges That Remember Their Load',
  'On the Color of Deep Water',
  'Roofs Made of Living Grass',
];

/** How many titles of a list are odd, of which the first are printed in some way. */
function countOdd(print: (title: string, at: number) => string, odd = PLAIN.length): number {
  const lines = PLAIN.map((title, at) => `- ${at < odd ? print(title, at) : linked(title, at)}`);
  return oddTitles(read(`# L\n\n## Walls\n\n${lines.join('\n')}\n`).entries).size;
}

const linked = (title: string, at: number): string =>
  `[${title}](https://arxiv.org/abs/2101.000${10 + at})`;

describe('oddTitles', () => {
  it.each<[string, (title: string, at: number) => string]>([
    ['a year', (title, at) => linked(`Moss since ${2010 + at} ${title}`, at)],
    ['a separator', (title, at) => linked(`Vale → ${title}`, at)],
    ['a bracket in front', (title, at) => linked(`{graph} ${title}`, at)],
    ['two dashes', (title, at) => linked(`moss - bark - ${title}`, at)],
    ['two colons', (title, at) => linked(`Q: Why is it so? A: ${title}`, at)],
  ])('marks titles that all have %s', (_, print) => {
    expect(countOdd(print)).toBe(PLAIN.length);
  });

  it('marks titles of which many have the same words', () => {
    const twice = [...PLAIN, ...PLAIN.map((title) => title.split(' ').reverse().join(' '))];
    const marked = (print: (title: string, at: number) => string): number => {
      const lines = twice.map((title, at) => `- ${linked(print(title, at), at)}`);
      return oddTitles(read(`# L\n\n## Walls\n\n${lines.join('\n')}\n`).entries).size;
    };
    expect(marked((title) => `Great and long read on ${title}`)).toBe(twice.length);
    expect(marked((title, at) => (at < 8 ? `Download all readings for lesson ${at}` : title))).toBe(
      8,
    );
    // The subject of the list, and a longer one that a few share.
    expect(marked((title, at) => (at % 3 === 0 ? title : `Moss on Walls: ${title}`))).toBe(0);
    expect(marked((title, at) => (at < 2 ? `Moss on the Walls of ${title}` : `On ${title}`))).toBe(
      0,
    );
  });

  it('marks nothing in a list that is read well, or of a few odd titles', () => {
    expect(countOdd(linked)).toBe(0);
    expect(countOdd((title, at) => linked(`${2010 + at} ${title}`, at), 5)).toBe(0);
  });

  it('marks a category whose titles are odd, and not the others', () => {
    const lines = (print: (title: string, at: number) => string) =>
      PLAIN.map((title, at) => `- ${print(title, at)}`).join('\n');
    const odd = lines((title, at) => linked(`Vale → ${title}`, at));
    const many = Array.from({ length: 5 }, (_, at) => `## Part ${at}\n\n${lines(linked)}\n`);
    const list = read(`# L\n\n${many.join('\n')}\n## Walls\n\n${odd}\n`);
    const found = oddTitles(list.entries);
    expect([...found].map(({ categories }) => categories)).toEqual(PLAIN.map(() => ['Walls']));
  });

  it('marks remarks where several titles are some, unless the list is written so', () => {
    const low = (title: string, at: number): string => linked(`with ${title}`, at);
    expect(countOdd(low, 5)).toBe(0);
    expect(countOdd(low, 4)).toBe(0);
    const lines = [...PLAIN, ...PLAIN].map(
      (title, at) => `- ${(at < 5 ? low : linked)(title, at)}`,
    );
    expect(oddTitles(read(`# L\n\n## Walls\n\n${lines.join('\n')}\n`).entries).size).toBe(5);
  });

  it('takes mathematics for part of a title', () => {
    expect(countOdd((title, at) => linked(`${title} in $A; B$`, at))).toBe(0);
  });
});
