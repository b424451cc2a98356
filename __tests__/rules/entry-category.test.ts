import { describe, expect, it } from 'vitest';
import { find, lines } from './find.ts';
import { list, paper, titles } from './samples.ts';

/** A list with some papers above its first category and some below. */
function partly(above: readonly string[], below: readonly string[]): string {
  const entries = (some: readonly string[]) => some.map((title) => paper(title)).join('\n');
  return `# Papers\n\n${entries(above)}\n\n## Growth\n\n${entries(below)}\n`;
}

describe('entry-category', () => {
  it('finds each paper outside any category', () => {
    const readme = partly(['Bark as a Home', 'Moss or Lichen', 'Red Walls'], ['Slow Colours']);
    expect(find('entry-category', { readme })).toMatchObject([
      { severity: 'error', place: { start: { line: 3, column: 4 } } },
      { entry: { title: 'Moss or Lichen' }, place: { start: { line: 4 } } },
      { place: { start: { line: 5 } } },
    ]);
  });

  it('ignores papers that are announced above, and have their place in a category', () => {
    const [above = '', below = '', ...more] = titles(6);
    const readme = partly([above, below, ...more.slice(0, 2)], [...more.slice(2), below]);
    expect(find('entry-category', { readme }).map(({ entry }) => entry?.title)).toEqual([
      above,
      ...more.slice(0, 2),
    ]);
  });

  it.each(['License', 'Contributing'])('finds a paper under "%s"', (heading) => {
    const readme = `${list(paper('Bark as a Home'), paper('Red Walls in Winter'))}\n## ${heading}\n\nMIT\n\n${paper('Slow Colours of Moss')}\n`;
    expect(find('entry-category', { readme })).toMatchObject([
      {
        severity: 'error',
        entry: { title: 'Slow Colours of Moss' },
        place: { start: { line: 12 } },
      },
    ]);
  });

  it.each([
    ['bullets', (title: string) => paper(title)],
    [
      'headings',
      (title: string) =>
        `#### ${title}\n\nPaper: https://arxiv.org/abs/2101.0000${title.length % 10}\n`,
    ],
  ])('reports once a heading without a text above %s', (_, entry) => {
    const [first = '', ...below] = [
      'Bark as a Home',
      'Red Walls in Winter',
      'Slow Colours of Moss',
    ].map(entry);
    const readme = `# Papers\n\n## Growth\n\n${first}\n\n##\n\n${below.join('\n')}\n`;
    expect(lines('entry-category', { readme })).toEqual([
      expect.stringMatching(
        /error The heading has no text, so the 2 papers below it are in no category\. Remove the heading/,
      ),
    ]);
  });

  it('takes the first heading of a list without a title for a category', () => {
    const [first = '', second = '', ...more] = titles(5).map((title) => paper(title));
    const readme = `Notes on papers.\n\n### 2018 December:\n${first}\n${second}\n\n### 2019 March:\n${more.join('\n')}\n`;
    expect(lines('entry-category', { readme })).toEqual([]);
  });

  it('names headings to skip that the list does not have', () => {
    const readme = `${list(paper('Bark as a Home'))}\n## Reading group\n\nTuesdays.\n`;
    const config = 'skip-sections: [reading groop, Our work, "Reading Group:"]';
    expect(lines('entry-category', { readme, config })).toEqual([
      'Note: The list has no heading "reading groop", which "skip-sections" names. Did you mean "Reading group"?',
      'Note: The list has no heading "Our work", which "skip-sections" names. Correct or remove it in the configuration.',
    ]);
  });

  it('reports once a list without categories', () => {
    const readme = `# Papers\n\n${titles(4)
      .map((title) => paper(title))
      .join('\n')}\n`;
    expect(lines('entry-category', { readme })).toEqual([
      expect.stringMatching(/^Note: All 4 papers are in no category\./),
    ]);
  });

  it('reports once most of a few', () => {
    expect(
      lines('entry-category', { readme: partly(titles(5), ['Slow Colours', 'Red Walls']) }),
    ).toEqual([expect.stringContaining('Note: 5 of 7 papers are in no category')]);
    expect(
      lines('entry-category', { readme: partly(titles(5), titles(12).slice(6)) }),
    ).toHaveLength(5);
  });

  it('reports once most of many', () => {
    const readme = partly(titles(25), ['Slow Colours']);
    expect(lines('entry-category', { readme })).toEqual([
      expect.stringContaining('25 of 26 papers are in no category'),
    ]);
  });

  it('reports once a list that begins with papers of no category', () => {
    const all = titles(100);
    expect(lines('entry-category', { readme: partly(all.slice(0, 21), all.slice(21)) })).toEqual([
      expect.stringContaining('Note: 21 of 100 papers are in no category'),
    ]);
    expect(
      lines('entry-category', { readme: partly(all.slice(0, 20), all.slice(20)) }),
    ).toHaveLength(20);
  });

  it('reports nothing for papers in categories, whatever their names', () => {
    expect(lines('entry-category', { readme: list(paper('Bark as a Home')) })).toEqual([]);
  });

  describe('with configured categories', () => {
    const config = 'categories: [Growth, Counting from Trains, Trees / Bark]';
    const under = (...headings: string[]): string[] =>
      lines('entry-category', {
        config,
        readme: `# Papers\n\n${headings.join('\n\n')}\n\n${paper('Bark as a Home')}\n`,
      });

    it.each([
      ['the name', ['## Growth']],
      ['case, emoji and punctuation', ['## 🌱 GROWTH:']],
      ['a category below a configured one', ['## Growth', '### Anything']],
      ['a path', ['## Trees', '### Bark']],
    ])('knows %s', (_, headings) => {
      expect(under(...headings)).toEqual([]);
    });

    it('guesses what was meant', () => {
      expect(under('## Gowth')).toEqual([
        'README.md:3:1 error The category "Gowth" (1 entry) is not configured. Did you mean "Growth"?',
      ]);
    });

    it('names the configured ones when it cannot guess', () => {
      expect(under('## Machines')).toEqual([
        expect.stringContaining(
          'Move its entries to one of "Growth", "Counting from Trains", "Trees / Bark", or add',
        ),
      ]);
    });

    it('knows no part of a path', () => {
      expect(under('## Trees', '### Roots')).toEqual([
        expect.stringContaining('README.md:5:1 error The category "Roots"'),
      ]);
    });

    it('reports nothing for headings without entries', () => {
      expect(under('## Machines', 'They are loud.', '## Growth')).toEqual([]);
    });
  });
});
