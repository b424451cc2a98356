import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS } from '../papers.ts';
import { read } from '../read.ts';

const lines = (text: string): string[] =>
  read(`# L\n\n## Moss\n\n${text}\n`).entries.map(
    ({ title, categories, kind }) => `${[...categories.slice(1), title].join(' > ')}: ${kind}`,
  );
const papers = PAPERS.map((paper) => `- [${paper.title}](${arxivOf(paper)})`).join('\n');
const asRead = PAPERS.map(({ title }) => `${title}: paper`);

describe('an item above others', () => {
  it('names a group of resources, also where these are links alone', () => {
    const group =
      '- Datasets & Benchmarks\n  - [BarkSet](https://data.example/bark)\n  - [FernSet](https://data.example/fern)';
    expect(lines(`${papers}\n${group}`).slice(PAPERS.length)).toEqual([
      'Datasets & Benchmarks > BarkSet: resource',
      'Datasets & Benchmarks > FernSet: resource',
    ]);
  });

  it('is a paper where the links below are its addresses', () => {
    const paper = '- Moss on Old Harbor Walls, Ada Moss, 2021\n  - [Project](https://moss.example)';
    expect(lines(`${papers}\n${paper}`).at(-1)).toBe('Moss on Old Harbor Walls: paper');
  });

  it('is no entry where all below lead to places of the page', () => {
    const group = '- **CVPR 2021**\n  - [Moss Growth in Summer Rain](#moss-growth)';
    expect(lines(`${papers}\n${group}`)).toEqual(asRead);
  });
});

describe('a paragraph with a short title', () => {
  const printed = (title: string): string =>
    `:gem: **${title} (2021)** [[Paper]](https://${title.split(' ')[0]?.toLowerCase()}.example/paper)`;

  it('is an entry where others begin as it does', () => {
    const all = [...PAPERS.map(({ title }) => title), 'MossNet'];
    expect(lines(all.map(printed).join('\n\n'))).toEqual(all.map((title) => `${title}: paper`));
  });

  it('is none where others begin otherwise', () => {
    const text = `${PAPERS.map((paper) => `[${paper.title}](${arxivOf(paper)})`).join('\n\n')}\n\n**Note** [here](https://note.example/)`;
    expect(lines(text)).toEqual(asRead);
  });
});

describe('several papers in one cell', () => {
  const [first, second, third] = PAPERS.map((paper) => `[${paper.title}](${arxivOf(paper)})`);
  const table = (cell: string): string =>
    `| Topic | Papers |\n| --- | --- |\n| Walls | ${cell} |\n| Bark | ${third}, ${PAPERS[3] && `[${PAPERS[3].title}](${arxivOf(PAPERS[3])})`} |`;

  it.each([', ', '<br>', ' and '])('are an entry each, separated by %j', (separator) => {
    expect(lines(table(`${first}${separator}${second}`))).toEqual(asRead.slice(0, 4));
  });
});
