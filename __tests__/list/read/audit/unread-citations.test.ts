import { expect, it } from 'vitest';
import { unreadCitations } from '../../../../src/list/read/audit/unread-citations.ts';
import { readList } from '../../../../src/list/read/read-list.ts';
import { scan } from '../../../../src/list/source/scan.ts';
import { sourceFile } from '../../../../src/text/source-file.ts';

const CITED = '- Zhang; Clark; Word Order in the Text of Mosses; Bark Letters; 2015';

function linesOf(text: string, skipped: readonly string[] = [], entries = false): number[] {
  const source = sourceFile('README.md', text);
  const ranges = skipped.map((part) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length };
  });
  const read = entries ? readList(source).entries : [];
  return unreadCitations(source, scan(source).states, read, ranges).map(
    ({ start }) => source.lines.position(start).line,
  );
}

it('finds items with a year and the words of a title', () => {
  const numbered = CITED.replace('-', '[2]');
  expect(linesOf(`${CITED}\n${numbered}\n${CITED.replace('-', '12.')}\n`)).toEqual([1, 2, 3]);
});

it.each([
  ['a remark of an entry', '- **Keywords:** the mosses of 2015 and all of their friends here'],
  ['a line in italics', '*Bark Letters and Other Letters of the North, October 2015.*'],
  ['a sentence', '- We have collected all of the mosses of 2015 that you can find here'],
  ['a paragraph', 'Zhang and Clark on the order of words in mosses, Bark Letters, 2015'],
  ['a nested item', `  ${CITED}`],
  ['few words', '- Bark Letters, 2015'],
  [
    'a link to a part of the page',
    '- [The best papers on mosses of this week (June 2 - June 8)](#the-best-june-8---2025)',
  ],
  ['no year', CITED.replace('2015', 'in print')],
  ['code', `\`\`\`\n${CITED}\n\`\`\``],
])('does not take %s for a citation', (_, text) => {
  expect(linesOf(`${text}\n`)).toEqual([]);
});

it('passes over entries and skipped sections', () => {
  const entry =
    '- [Word Order in the Text of Mosses](https://arxiv.org/abs/1501.00001), A. Zhang, Bark Letters, 2015';
  expect(linesOf(`# L\n\n## Moss\n\n${entry}\n`)).toEqual([5]);
  expect(linesOf(`# L\n\n## Moss\n\n${entry}\n`, [], true)).toEqual([]);
  expect(linesOf(`${CITED}\n`, [CITED])).toEqual([]);
});
