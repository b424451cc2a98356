import { describe, expect, it } from 'vitest';
import { readList } from '../../src/list/read/read-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { find } from './find.ts';

interface Paper {
  readonly title: string;
  readonly authors: string;
  readonly venue: string;
  readonly url: string;
}

const PAPERS: readonly Paper[] = [
  ['Moss Growth in Summer Rain', 'Ada Vale, Bo Reed, Cy Holm', 'NeurIPS 2010'],
  ['FernNet: Graph Models of Forest Floors', 'Dee Fox and Eli Stone', 'CVPR 2011'],
  ['How Do Lichens Share Water? A Field Study', 'Finn R. Twigg, Gus Hay', 'ICLR 2012'],
  ['A Survey of River Stones', 'Kim Bell, Lou Dale', 'AAAI 2013'],
  ['Learning to Read Tree Rings from Photographs', 'Max Thorn, Nia Wells', 'ICML 2014'],
  ['Deep Roots: Water Transport in Dry Soil', 'Pia Sands, Quin Marsh', 'ACL 2015'],
  ['Wind over Wheat: Measuring Stress', 'Ray Cole', 'ECCV 2016'],
  ['Snow Maps from Orbit at Night', 'Sue Lind, Tom Ash', 'KDD 2017'],
  ['Towards Robust Beetle Counting', 'Una West, Vic Low', 'EMNLP 2018'],
  ['Sparse Attention for Long Bird Songs', 'Wes Hart, Xia Li', 'WWW 2019'],
].map(([title = '', authors = '', venue = ''], at) => ({
  title,
  authors,
  venue,
  url: `https://arxiv.org/abs/2101.${10001 + at}`,
}));

/** What is said about a list in which every paper is printed in one way, and whether it is read so. */
function outcome(
  print: (paper: Paper, next: Paper) => string,
  { head = '', between = '\n', tail = '' } = {},
): { readonly isReported: boolean; readonly isRight: boolean } {
  const next = (at: number): Paper => PAPERS[(at + 3) % PAPERS.length] as Paper;
  const lines = PAPERS.map((paper, at) => print(paper, next(at))).join(between);
  const text = `# Papers on plants\n\n## Papers\n\n${head}${lines}${tail}\n`;
  const list = readList(sourceFile('README.md', text));
  const read = new Set(list.entries.map(({ title }) => title));
  return {
    isReported: find('list-syntax', { readme: text }).length > 0,
    isRight: PAPERS.every(({ title }) => read.has(title)) && list.entries.length % read.size === 0,
  };
}

describe('a list is read correctly, or reported', () => {
  it.each<[string, (paper: Paper, next: Paper) => string, { head?: string; between?: string }?]>([
    ['a venue in front of each title', ({ title, venue, url }) => `- [${venue} ${title}](${url})`],
    [
      'two papers in each bullet',
      ({ title, url }, next) => `- [${title}](${url}) and [${next.title}](${next.url})`,
    ],
    [
      'two papers with people and venues in each bullet',
      ({ title, url, authors, venue }, next) =>
        `- [${title}](${url}), ${authors}, ${venue}; [${next.title}](${next.url}), ${next.venue}`,
    ],
    [
      'identifiers as links beside repositories as links',
      ({ title, url, authors }) =>
        `- [arXiv:${url.slice(-10)}](${url}), ${title}, Authors: ${authors} ![](https://img.shields.io/x.svg)`,
    ],
    [
      'a nickname in brackets that only its end is read of',
      ({ title, url, venue }) => `- \`Text\` *\`${venue}\`* **[(Nick) ${title}](${url})**`,
    ],
    [
      'headings above sentences',
      ({ title, url }) =>
        `### ${title}\n\nThis is a paper that we like because it is about plants, see ${url} for it.`,
      { between: '\n\n' },
    ],
    [
      'sentences',
      ({ title, url, authors }) =>
        `In this year, ${authors} showed in [${title}](${url}) that this is possible, which we think is good.`,
      { between: '\n\n' },
    ],
    [
      'code without titles',
      ({ url, venue }) => `- ${venue} - [Code](https://github.com/a/b) [Paper](${url})`,
    ],
    [
      'arrows between all facts',
      ({ title, url, authors }) => `- 2010 → ${authors} → ${title} → [pdf](${url})`,
    ],
    [
      'a table with unknown headers',
      ({ title, url, authors }) => `| about plants | ${authors} | ${title} | [x](${url}) |`,
      { head: '| Gist | Who | What | |\n|--|--|--|--|\n' },
    ],
    [
      'labels that nobody uses',
      ({ title, url }) => `- Tool${title.length}:\n    - what: ${title}\n    - get: ${url}`,
    ],
    [
      'a fenced block',
      ({ title, authors, venue }) => `    ${title}. ${authors}. ${venue}.`,
      { head: '```\n' },
    ],
  ])('%s', (_, print, around) => {
    const { isReported, isRight } = outcome(print, around);
    expect(isRight || isReported).toBe(true);
  });
});

describe('a list that is read correctly is not reported', () => {
  it.each<[string, (paper: Paper, next: Paper) => string, { head?: string; between?: string }?]>([
    [
      'linked titles',
      ({ title, url, authors, venue }) => `- [${title}](${url}), ${authors}, ${venue}`,
    ],
    [
      'notes that name other papers',
      ({ title, url, authors, venue }, next) =>
        `- [${title}](${url}), ${authors}, ${venue}. Extends [${next.title}](${next.url}).`,
    ],
    [
      'rows of a table',
      ({ title, url, authors, venue }) => `| [${title}](${url}) | ${authors} | ${venue} |`,
      { head: '| Title | Authors | Venue |\n|--|--|--|\n' },
    ],
    [
      'paragraphs',
      ({ title, url, authors, venue }) =>
        `**${title}**\\\n*${authors}*\\\n${venue}. [[Paper](${url})]`,
      { between: '\n\n' },
    ],
    [
      'headings with people below',
      ({ title, url, authors, venue }) => `### ${title}\n\n*${authors}*, ${venue} [[pdf]](${url})`,
      { between: '\n\n' },
    ],
    ['citations', ({ title, url, authors, venue }) => `- ${authors}. ${title}. ${venue}. ${url}`],
    ['an indented list', ({ title, url, authors }) => `    - [${title}](${url}), ${authors}`],
    [
      'titles in the third column',
      ({ title, url, venue }) =>
        `| ${title.slice(0, 4)}Net | ${venue} | ${title} | [pdf](${url}) |`,
      { head: '| Name | Venue | Title | Link |\n|--|--|--|--|\n' },
    ],
  ])('%s', (_, print, around) => {
    expect(outcome(print, around)).toEqual({ isReported: false, isRight: true });
  });
});

it('names the heading above most of what was not read', () => {
  const section = (name: string, print: (paper: Paper) => string): string =>
    `## ${name}\n\n${PAPERS.map(print).join('\n')}\n\n`;
  const read = section('Fields', ({ title, url, authors }) => `- [${title}](${url}), ${authors}`);
  const misread = section(
    'Woods',
    ({ title, url }) => `- [Vale → ${title}](${url.replace('2101', '2202')})`,
  );
  const [finding] = find('list-syntax', { readme: `# Papers on plants\n\n${read}${misread}` });
  expect(finding?.message).toContain(
    '10 of 20 papers may be misread: lines 18, 19, 20, 21, 22 and 5 more, most under "Woods".',
  );
});
