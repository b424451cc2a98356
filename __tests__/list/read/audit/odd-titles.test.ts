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

/** The reasons for the first titles of a list, each printed in some way. */
function reasons(print: (title: string, at: number) => string, odd = PLAIN.length): string[] {
  const lines = PLAIN.map((title, at) => `- ${at < odd ? print(title, at) : linked(title, at)}`);
  const list = read(`# L\n\n## Walls\n\n${lines.join('\n')}\n`);
  const found = oddTitles(list.entries, list.source.text);
  return list.entries.map((entry) => found.get(entry) ?? '');
}

const FILE = 'https://tool.example.org/x.pdf';
const linked = (title: string, at: number): string =>
  `[${title}](https://arxiv.org/abs/2101.000${10 + at})`;
const all = (reason: string): string[] => PLAIN.map(() => reason);

describe('oddTitles', () => {
  it.each<[string, (title: string, at: number) => string]>([
    ['a year', (title, at) => linked(`${2010 + at} Moss ${title}`, at)],
    ['a separator', (title, at) => linked(`Vale → ${title}`, at)],
    ['a bracket in front', (title, at) => linked(`{graph} ${title}`, at)],
    ['two dashes', (title, at) => linked(`moss - bark - ${title}`, at)],
    ['two colons', (title, at) => linked(`Q: Why is it so? A: ${title}`, at)],
  ])('marks titles that all have %s', (_, print) => {
    expect(reasons(print)).toEqual(all('malformed'));
  });

  it('marks titles of which nearly all have the same words', () => {
    const twice = [...PLAIN, ...PLAIN.map((title) => title.split(' ').reverse().join(' '))];
    const marked = (print: (title: string, at: number) => string): number => {
      const lines = twice.map((title, at) => `- ${linked(print(title, at), at)}`);
      const list = read(`# L\n\n## Walls\n\n${lines.join('\n')}\n`);
      return oddTitles(list.entries, list.source.text).size;
    };
    expect(marked((title) => `Great read on ${title}`)).toBe(twice.length);
    // Two thirds are on the subject of the list.
    expect(marked((title, at) => (at % 3 === 0 ? title : `Moss on Walls: ${title}`))).toBe(0);
  });

  it('marks names where a text beside each could be the title', () => {
    expect(
      reasons(
        (title, at) =>
          `**Tool${at}**\n  - what: ${title}\n  - at: https://arxiv.org/abs/2101.000${10 + at}`,
      ),
    ).toEqual(all('unlikely'));
  });

  it('marks no names that lead to their papers', () => {
    expect(
      reasons((title, at) => `${linked(`Tool${at}`, at)} - A new tool. It is good for ${title}`),
    ).toEqual(all(''));
  });

  it('marks no names that fill a cell of a table', () => {
    const rows = PLAIN.map((title, at) => `| **Tool${at}** | ${title} | ${FILE} |`);
    const text = rows.join('\n');
    const [paper] = read(`# L\n\n## Walls\n\n- ${linked('A Wall of Stone', 0)}\n`).entries;
    const entries = rows.flatMap((row, at) => {
      const start = text.indexOf(row);
      const titleRange = { start: start + 4, end: start + 9 };
      const range = { start, end: start + row.length };
      return paper === undefined
        ? []
        : [{ ...paper, unit: 'row' as const, title: `Tool${at}`, titleRange, range, links: [] }];
    });
    expect(entries).toHaveLength(PLAIN.length);
    expect(oddTitles(entries, text).size).toBe(0);
    const inText = entries.map((entry) => ({ ...entry, unit: 'item' as const }));
    expect(oddTitles(inText, text).size).toBe(PLAIN.length);
  });

  it('marks nothing in a list that is read well, or of a few odd titles', () => {
    expect(reasons(linked)).toEqual(all(''));
    expect(reasons((title, at) => linked(`${2010 + at} ${title}`, at), 1)).toEqual(all(''));
  });

  it('marks a category whose titles are odd, and not the others', () => {
    const lines = (print: (title: string, at: number) => string) =>
      PLAIN.map((title, at) => `- ${print(title, at)}`).join('\n');
    const odd = lines((title, at) => linked(`Vale → ${title}`, at));
    const many = Array.from({ length: 5 }, (_, at) => `## Part ${at}\n\n${lines(linked)}\n`);
    const list = read(`# L\n\n${many.join('\n')}\n## Walls\n\n${odd}\n`);
    const found = oddTitles(list.entries, list.source.text);
    expect([...found.keys()].map(({ categories }) => categories)).toEqual(
      PLAIN.map(() => ['Walls']),
    );
  });

  it('takes mathematics for part of a title', () => {
    expect(reasons((title, at) => linked(`${title} in $A; B$`, at))).toEqual(all(''));
  });
});
