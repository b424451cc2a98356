import { describe, expect, it } from 'vitest';
import { cutsOf } from '../../../../src/list/read/pieces/cuts.ts';

/** A text with a bar at each cut. */
function shown(text: string): string {
  const flat = { text, marks: [], links: [], images: [], tags: [], comments: [], pieces: [] };
  let out = '';
  let from = 0;
  for (const { at } of cutsOf(flat, text)) {
    out += `${text.slice(from, at)}|`;
    from = at;
  }
  return out + text.slice(from);
}

describe('cutsOf', () => {
  it.each([
    'Bark grows|. Moss does',
    'A. Moss of J. B. Hale',
    'Proc. Bark Moss',
    'Bark e.g. moss i.e. bark',
    'Ph.D. thesis',
    'Moss et. al grow',
    'Proc|. 2021',
    "In Proc|. BARK '21",
    'Moss A|. 2021',
  ])(
    'cuts at a period that is not of an initial or a shortened word without a date: %s',
    (text) => {
      expect(shown(text.replace(/\|/g, ''))).toBe(text);
    },
  );

  it.each([
    ['Bark|: a study', 'before a space'],
    ['MossNet|:Growing Bark', 'between capitalized words'],
    ['bark:growing', 'not within a word'],
    ['MossNET:GPT', 'not between capitals'],
  ])('cuts at a colon %s', (text) => {
    expect(shown(text.replace('|', ''))).toBe(text);
  });

  it.each([
    '(Re)thinking Bark',
    'Effect(s) of Bark',
    'How the "Rules" Have Changed',
    'The “old-new” Bark',
    'Gr"une Bark',
  ])(
    'does not cut where a word or a title continues through a bracket or quotation: %s',
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );

  it.each([
    'Bark |(new|)',
    'A bark|(abc|) of',
    'The |"Bark|" |by Moss',
    'The |"bark of the north|" side',
    'Bark |(2|)nd',
  ])('cuts at other brackets and quotations: %s', (text) => {
    expect(shown(text.replace(/\|/g, ''))).toBe(text);
  });

  it.each([
    'Moss and Hale| 2021',
    'Bark|,| NeurIPS 2021',
    "Moss A.| '21",
    "of bark '21",
    'Bark grows 2021',
  ])('cuts before a year after names or initials, and before a venue with its year: %s', (text) => {
    expect(shown(text.replace(/\|/g, ''))).toBe(text);
  });
});
