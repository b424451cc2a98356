import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../../src/list/list.ts';
import { doubtfulEntries } from '../../../../src/list/read/audit/doubts.ts';

/** An entry whose title is in a text, with links written in it as Markdown. */
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
    confidence: { title: 0.99 },
    range: { start: 0, end: text.length },
    ...more,
  };
}

const doubts = (text: string, title: string, more?: Partial<ListEntry>) =>
  doubtfulEntries([entry(text, title, more)], text, new Set()).map(({ reason }) => reason);

const DOI = 'https://doi.org/10.99999/walls';

describe('doubtfulEntries', () => {
  it.each([
    ['the label of a link', `- [PDF](${DOI})`, 'PDF', 'label'],
    ['a number', `- [4](${DOI}), Slow Walls`, '4', 'label'],
    ['an identifier', `- [arXiv:1810.04805](${DOI}), Slow Walls`, 'arXiv:1810.04805', 'label'],
    [
      'one of two, each in a link',
      `- [Slow Growth of Lichens](${DOI}), 2021; [Fast Growth of Common Moss](${DOI}2)`,
      'Slow Growth of Lichens',
      'several-papers',
    ],
    [
      'a quotation with more behind it',
      '- "Slow Growth of Lichens," in Letters on Bark',
      '"Slow Growth of Lichens," in Letters on Bark',
      'malformed',
    ],
    ['a venue', `- Journal of Walls 2021: [x](${DOI})`, 'Journal of Walls 2021', 'venue'],
    ['persons', `- Ada Moss, Finn Stone, Bo Wall`, 'Ada Moss, Finn Stone, Bo Wall', 'persons'],
    [
      'short, and a link has a longer text',
      `- Walls: [Slow Growth of Lichens on Walls](${DOI})`,
      'Walls',
      'link-text',
    ],
    [
      'begun in a link and ended after it',
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

  it('doubts a title with the identifier of its paper', () => {
    const title = '2401.00010 Slow Growth of Lichens';
    const identifiers = [{ kind: 'arxiv', id: '2401.00010' }] as const;
    const text = `- [${title}](https://arxiv.org/abs/2401.00010)`;
    expect(doubts(text, title, { identifiers })).toEqual(['malformed']);
    expect(doubts(text, title.slice(11), { identifiers })).toEqual([]);
  });

  it('doubts a title that runs over the links to two papers', () => {
    const source = `Lichens](${DOI}): Growth on Walls <br> [Moss](${DOI}2) and Its Stones`;
    const title = 'Lichens: Growth on Walls Moss and Its Stones';
    expect(doubts(`| [${source} |`, source, { title })).toEqual(['several-papers']);
    const same = source.replace(`${DOI}2`, DOI);
    expect(doubts(`| [${same} |`, same, { title })).toEqual([]);
  });

  it.each([
    ['a linked title', `- [Slow Growth of Lichens](${DOI}), Ada Moss`, 'Slow Growth of Lichens'],
    [
      'one beside another that it builds on',
      `- [Slow Growth of Lichens](${DOI}), which extends [Fast Growth of Common Moss](${DOI}2)`,
      'Slow Growth of Lichens',
    ],
    ['a title within a longer link', `- [Slow Growth. JSP 2021](${DOI})`, 'Slow Growth'],
    ['a title before its venue', `- Slow Growth in Proceedings of JSP`, 'Slow Growth'],
    ['a short title beside an address', `- Growth [${DOI}](${DOI})`, 'Growth'],
    ['names, where authors were read too', `- Cold and Warm, A. Moss`, 'Cold and Warm'],
  ])('does not doubt %s', (_, text, title) => {
    const more = title.startsWith('Cold') ? { authors: 'A. Moss' } : {};
    expect(doubts(text, title, more)).toEqual([]);
  });

  it.each([
    ['an open quotation mark', 'Slow walls": how they keep the wind away'],
    ['an open bracket', 'ESMM] Slow walls keep the wind away'],
    ['its first words twice', 'Walls: Walls: how they keep the wind away'],
    ['a dated venue in front', "CVPR'22 Slow walls keep the wind away"],
    ['persons in front', 'Moss, S. C., & Hale, P. Slow walls keep the wind away'],
    ['persons after', 'Slow walls keep the wind away. Moss, Hale'],
  ])('doubts a title with %s', (_, title) => {
    const text = `- [${title}](${DOI}), Ada Moss, 2021`;
    expect(doubts(text, title, { authors: 'Ada Moss' })).toEqual(['malformed']);
  });

  it('does not doubt a linked title that ends with a name in parentheses', () => {
    const raw = `Slow Growth of Lichens](${DOI}) (SGL)`;
    const of = (title: string) => doubts(`- [${raw}`, raw, { title });
    expect(of('Slow Growth of Lichens (SGL)')).toEqual([]);
    expect(doubts(`- [${raw} extended`, `${raw} extended`)).toContain('link-text');
  });

  it('doubts titles that share a phrase, unless it is the subject of the list', () => {
    const list = Array.from({ length: 24 }, (_, at) => {
      const title = `${at % 3 === 0 ? 'Walls' : 'Doors'} number ${at} ${at % 3 === 0 ? 'for the slow growth of moss' : ''}`;
      return entry(`- ${title}`, title.trim());
    });
    const reasons = (source: string) =>
      doubtfulEntries(list, source, new Set()).map(({ reason }) => reason);
    expect(reasons('# Papers on Walls\n')).toEqual(Array.from({ length: 8 }, () => 'malformed'));
    expect(reasons('# Awesome Slow Growth of Moss\n')).toEqual([]);
  });

  /** The doubts about a list of ten titles, of which some are less certain. */
  const unlikely = (
    wrong: number,
    confidence: number,
    {
      title = 'Slow walls of the north',
      known = [],
      kind = 'paper',
    }: {
      title?: string;
      known?: string[];
      kind?: ListEntry['kind'];
    } = {},
  ) => {
    const list = Array.from({ length: 10 }, (_, at) =>
      entry(`- ${title}`, title, { kind, confidence: { title: at < wrong ? confidence : 0.99 } }),
    );
    return doubtfulEntries(list, '', new Set(known)).map(({ reason }) => reason);
  };

  it('doubts all titles that are not certain where several are expected to be wrong', () => {
    expect(unlikely(8, 0.8)).toEqual(Array.from({ length: 8 }, () => 'unlikely'));
    expect(unlikely(3, 0.5)).toHaveLength(3);
    expect(unlikely(8, 0.96)).toEqual([]);
    expect(unlikely(1, 0.2)).toEqual([]);
    expect(unlikely(8, 0.8, { kind: 'resource' })).toEqual([]);
  });

  it('doubts no uncertain names in a list of names', () => {
    expect(unlikely(10, 0.8, { title: 'MossBench' })).toEqual([]);
    expect(unlikely(10, 0.8, { title: '冬天的石墙与苔藓' })).toHaveLength(10);
  });

  it('doubts no titles that the bibliography has', () => {
    expect(unlikely(8, 0.5, { known: ['slow walls of the north'] })).toEqual([]);
  });

  it('judges resources only where the list has hardly anything else', () => {
    const resource = entry(`- [PDF](${DOI})`, 'PDF', { kind: 'resource' });
    expect(doubtfulEntries([resource], '', new Set())).toEqual([]);
    expect(doubtfulEntries(new Array(8).fill(resource), '', new Set())).toHaveLength(8);
    expect(
      doubtfulEntries([resource, ...new Array(9).fill(entry('- A', 'Walls'))], '', new Set()),
    ).toHaveLength(0);
  });
});
