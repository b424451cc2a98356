import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../src/list/list.ts';
import { doubtfulEntries } from '../../../src/list/read/doubts.ts';

/** An entry whose title stands in a text, with links that stand in it as Markdown. */
function entry(text: string, title: string, more: Partial<ListEntry> = {}): ListEntry {
  const start = text.indexOf(title);
  return {
    kind: 'paper',
    unit: 'item',
    title,
    titleRange: { start, end: start + title.length },
    links: [...text.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].map((link) => ({
      text: link[1] ?? '',
      url: link[2] ?? '',
      range: { start: link.index, end: link.index + link[0].length },
    })),
    categories: [],
    identifiers: [],
    places: {},
    confidence: {},
    range: { start: 0, end: text.length },
    ...more,
  };
}

const doubts = (text: string, title: string, more?: Partial<ListEntry>) =>
  doubtfulEntries([entry(text, title, more)], text).map(({ reason }) => reason);

const DOI = 'https://doi.org/10.99999/walls';

describe('doubtfulEntries', () => {
  it.each([
    ['the label of a link', `- [PDF](${DOI})`, 'PDF', 'label'],
    ['a venue', `- Journal of Walls 2021: [x](${DOI})`, 'Journal of Walls 2021', 'venue'],
    ['persons', `- Ada Moss, Finn Stone, Bo Wall`, 'Ada Moss, Finn Stone, Bo Wall', 'persons'],
    [
      'short, and a link has a longer text',
      `- Walls: [Slow Growth of Lichens on Walls](${DOI})`,
      'Walls',
      'link-text',
    ],
    [
      'begun in a link and ended behind it',
      `- [Slow Growth of Lichens on Walls](${DOI}), Ada Moss`,
      `Lichens on Walls](${DOI}), Ada Moss`,
      'link-text',
    ],
    ['the begin of a sentence', '- Slow Growth of Lichens on Walls', 'Slow Growth', 'cut'],
    [
      'one, and the papers are several',
      `- Slow Growth [a](${DOI}1) [b](${DOI}2) [c](${DOI}3)`,
      'Slow Growth',
      'several-papers',
    ],
  ])('doubts a title that is %s', (_, text, title, reason) => {
    expect(doubts(text, title)).toEqual([reason]);
  });

  it.each([
    ['a linked title', `- [Slow Growth of Lichens](${DOI}), Ada Moss`, 'Slow Growth of Lichens'],
    ['a title within a longer link', `- [Slow Growth. JSP 2021](${DOI})`, 'Slow Growth'],
    ['a title before its venue', `- Slow Growth in Proceedings of JSP`, 'Slow Growth'],
    ['a short title beside an address', `- Growth [${DOI}](${DOI})`, 'Growth'],
    ['names, where authors were read too', `- Cold and Warm, A. Moss`, 'Cold and Warm'],
  ])('does not doubt %s', (_, text, title) => {
    const more = title.startsWith('Cold') ? { authors: 'A. Moss' } : {};
    expect(doubts(text, title, more)).toEqual([]);
  });

  it('does not judge resources', () => {
    expect(doubts(`- [PDF](${DOI})`, 'PDF', { kind: 'resource' })).toEqual([]);
  });
});
