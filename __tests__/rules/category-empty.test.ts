import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const ENTRY = '- [Slow Colours of Old Walls](https://arxiv.org/abs/2101.00001)\n';
const headings = (readme: string) =>
  find('category-empty', { readme }).map(({ place }) => place.start.line);

describe('category-empty', () => {
  it('finds a heading with nothing below it, the last one too', () => {
    expect(
      headings(`# Papers\n\n## Bark\n\n${ENTRY}\n## Walls\n\n## Stone\n\n${ENTRY}\n## Rivers\n`),
    ).toEqual([7, 13]);
  });

  it('finds a heading with nothing below it but a horizontal rule', () => {
    expect(
      headings(
        `# Papers\n\n## Bark\n\n${ENTRY}\n---\n\n## Walls\n\n-----\n\n## Stone\n<br>\n\n* * *\n`,
      ),
    ).toEqual([9, 13]);
  });

  it('reports nothing of a page without papers', () => {
    expect(
      headings('# Walls\n\n## Tools\n\n- [moss](https://github.com/a/b)\n\n## Ready\n'),
    ).toEqual([]);
  });

  it.each([
    [
      'headings with sub-categories',
      `# Papers\n\n## Bark\n\n${ENTRY}\n## Walls\n\n### Old\n\n${ENTRY}`,
    ],
    ['headings with text', `# Papers\n\n## Bark\n\n${ENTRY}\n## Walls\n\nSoon.\n`],
    [
      'headings that lead to the entries',
      `# Papers\n\n## Bark\n\n${ENTRY}\n## Walls\n#### [The papers](walls.md)\n\n## Stone\n#### <a href="stone.md">The papers</a>\n`,
    ],
    [
      'headings with an address',
      `# Papers\n\n## Bark\n\n${ENTRY}\n## Notes: https://example.org/notes\n`,
    ],
    ['headings with a comment', `# Papers\n\n## Bark\n\n${ENTRY}\n## Walls\n\n<!-- soon -->\n`],
    ['headings before the first category', `# Papers\n\n## Hello\n\n## Bark\n\n${ENTRY}`],
    [
      'years at the level of their category',
      `# Papers\n\n## Walls\n\n${ENTRY}\n## Bark\n\n## 2021\n\n${ENTRY}`,
    ],
  ])('ignores %s', (_, readme) => {
    expect(headings(readme)).toEqual([]);
  });

  it('reports once a list of empty headings', () => {
    const empty = Array.from({ length: 30 }, (_, index) => `## Wall ${index}\n\n`).join('');
    expect(headings(`# Papers\n\n## Bark\n\n${ENTRY}\n${empty}`)).toEqual([7]);
  });

  it('reports more than two once, for information where each may be the title of a part', () => {
    const part = (number: number) => `## Part ${number}\n\n## Bark ${number}\n\n${ENTRY}\n`;
    const found = (readme: string) =>
      find('category-empty', { readme }).map(({ severity, message }) => `${severity} ${message}`);
    const parts = `# Papers\n\n${part(1)}${part(2)}${part(3)}${part(4)}`;
    expect(found(parts)).toEqual([
      'info 3 headings have nothing below them: lines 9, 15 and 21. Fill them, or remove them until there is something to list.',
    ]);
    expect(found(`${parts}## Walls\n`)).toEqual([expect.stringMatching(/^warning 4 headings/)]);
  });

  it('takes a sentence that is set as a heading for no category', () => {
    const readme =
      '# L\n\n## A\n\n- [Bark as a Home](https://doi.org/10.99999/b)\n\n#### Feel free to name what is missing here.\n\n## B\n\n- [Moss](https://doi.org/10.99999/m)\n\n## Thanks to all the authors for their work！\n';
    expect(find('category-empty', { readme })).toEqual([]);
  });
});
