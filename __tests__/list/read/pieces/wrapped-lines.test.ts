import { describe, expect, it } from 'vitest';
import { wrapWidth } from '../../../../src/list/read/pieces/wrapped-lines.ts';
import { entriesOf } from '../read.ts';

const PAPERS = [
  [
    'Moss, A., & Twigg, B. (2019).',
    'Walls of the old harbor and the slow work of the tides on them',
  ],
  ['Hale, C. (2020).', 'Sand between the stones: What three winters did to a quiet northern quay'],
  [
    'Vale, R., & Lund, J. (2021).',
    'A census of lichens on the roofs of four villages near the river',
  ],
  ['Wick, T. (2022).', 'Do mosses remember the rain? Experiments in the gardens of an island'],
  [
    'Holm, B., & Moss, A. (2015).',
    'The keepers of the northern lights: Letters from eleven towers',
  ],
  [
    'Quill, E. (2016).',
    'Counting gulls without a telescope, a method for schools and small museums',
  ],
  [
    'Reed, O., & Fern, I. (2018).',
    'Barley, salt and rope: The accounts of a harbor master, and his debts',
  ],
] as const;

/** Breaks a text as an editor does, at the last space before a width. */
function filled(text: string, width: number, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const wrapped = (width: number): string =>
  PAPERS.map(([people, title], at) =>
    filled(`- ${people} ${title}. Coast Letters, ${10 + at}(${1 + at}), 12-19.`, width, '  '),
  ).join('\n\n');

describe('lines that an editor wrapped', () => {
  it.each([54, 56])('at column %s do not end a title', (width) => {
    expect(entriesOf(wrapped(width)).map(({ title }) => title)).toEqual(
      PAPERS.map(([, title]) => title),
    );
  });

  it('have the width of the longest one', () => {
    expect(wrapWidth(wrapped(64))).toBeGreaterThan(56);
    expect(wrapWidth(wrapped(64))).toBeLessThanOrEqual(64);
  });

  it.each([
    [
      'by hand',
      PAPERS.map(([people, title]) => `- ${title}\n  ${people}\n  Coast Letters`).join('\n'),
    ],
    ['by Markdown', wrapped(64).replaceAll(/(?<=\S)\n(?=\s*\S)/g, '  \n')],
    ['seldom', filled(`- ${PAPERS[0][1]}, ${PAPERS[0][1]}`, 64, '  ')],
  ])('are not those that are broken %s', (_, text) => {
    expect(wrapWidth(text)).toBeUndefined();
  });
});
