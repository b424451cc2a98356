import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { fixed } from './fixed.ts';
import { paper, titles } from './samples.ts';

const ID = 'count-badge';
const readme = (above: string, papers = 20): string =>
  `# Papers\n\n${above}\n\n## Growth\n\n${titles(papers)
    .map((title) => paper(title))
    .join('\n')}\n`;
const badge = (text: string): string => `![](https://img.shields.io/badge/${text}-blue.svg)`;
const found = (above: string, papers?: number) =>
  find(ID, { readme: readme(above, papers) }).map(({ fix }) => fix?.kind);

describe('count-badge', () => {
  it.each([
    ['papers-19', 'safe'],
    ['Paper_Number-19', 'safe'],
    ['PaperNumber-21', 'safe'],
    ['%23Papers-19', 'safe'],
    ['total%20papers-12', 'safe'],
    ['Entries-19', 'safe'],
    ['papers-19_papers', 'safe'],
  ])('updates the badge %s', (text, kind) => {
    expect(found(badge(text))).toEqual([kind]);
    expect(fixed(ID, { readme: readme(badge(text)) }).readme).toBe(
      readme(badge(text.replace(/-\d+/, '-20'))),
    );
  });

  it('only suggests a number that is far off', () => {
    expect(found(badge('papers-25'), 45)).toEqual(['suggested']);
  });

  it.each([
    'papers-33',
    'papers-20',
    'stars-19',
    'CVPR_papers-19',
    'papers-2',
    'papers-200',
    'paper-2023',
    'papers-100%25',
    'awesome-papers',
  ])('leaves the badge %s alone', (text) => {
    expect(found(badge(text))).toEqual([]);
  });

  it.each([
    'This list contains 19 papers.',
    'A collection of 21 papers on lichens',
    'Currently there are 22 papers.',
  ])('suggests the number of "%s"', (text) => {
    expect(found(text)).toEqual(['suggested']);
    expect(fixed(ID, { readme: readme(text) }).readme).toBe(readme(text.replace(/\d+/, '20')));
  });

  it.each([
    'This list contains 20 papers.',
    'This list contains over 19 papers.',
    'This list contains more than 19 papers.',
    'This list contains 19+ papers.',
    'This list contains ~19 papers.',
    'This list contains the first 19 papers.',
    'This list was made for CVPR 2023 papers.',
    'This list contains 120 papers.',
    'We read 19 papers.',
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leaves news and abstracts alone', () => {
    expect(found('## News\n\nThe list now has 19 papers.')).toEqual([]);
    const abstract = paper('A Survey of Walls', { abstract: 'The collection contains 19 papers.' });
    expect(find(ID, { readme: `${readme('')}${abstract}\n` })).toEqual([]);
  });

  it('keeps commas', () => {
    expect(fixed(ID, { readme: readme('The list contains 1,190 papers.', 1200) }).readme).toContain(
      'The list contains 1,200 papers.',
    );
  });

  it('accepts either count of papers in two categories, and leaves other cases to a person', () => {
    const twice = (text: string): string =>
      `${readme(badge(text))}\n## Decay\n\n${paper(titles(1)[0] ?? '')}\n`;
    expect(find(ID, { readme: twice('papers-20') })).toEqual([]);
    expect(find(ID, { readme: twice('papers-21') })).toEqual([]);
    expect(find(ID, { readme: twice('papers-19') })).toMatchObject([
      { fix: { kind: 'suggested' } },
    ]);
  });
});
