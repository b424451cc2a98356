import { describe, expect, it } from 'vitest';
import { entriesOf } from '../read.ts';

const HOSTS = 'https://arxiv.org/abs/2101.0000';
const TITLES = [
  'Growing Ferns in the Dark with Slow Light',
  'GlowMap: Finding Lichens on Old Walls',
  'Counting Stones and Silt under Frozen Lakes',
];
const NAMES = ['DarkFern', 'GlowMap', 'Stone-2'];

function titlesBehind(
  texts: readonly string[],
  link = (at: number) => `${HOSTS}${at}`,
): readonly string[] {
  const lines = texts.map((text, at) => `* [${NAMES[at]}](${link(at)}) - ${text}`);
  return entriesOf(lines.join('\n')).map(({ title }) => title);
}

describe('behind a linked name', () => {
  it('is the title where most entries have one there', () => {
    expect(titlesBehind(TITLES)).toEqual(TITLES);
  });

  it('is likely to be right', () => {
    const lines = TITLES.map((title, at) => `* [${NAMES[at]}](${HOSTS}${at}) - ${title}`);
    for (const { confidence } of entriesOf(lines.join('\n')))
      expect(confidence.title).toBeGreaterThan(0.9);
  });

  it('is a description where it is written as a sentence', () => {
    const described = [
      'grows ferns in the dark with slow light',
      'a map that finds lichens on old walls',
      'counts stones under frozen lakes.',
    ];
    expect(titlesBehind(described)).toEqual(NAMES);
  });

  it('keeps the link of the name, also to a host that is not known', () => {
    const url = (at: number): string => `https://moss.example/walls/${at}.html`;
    const lines = TITLES.map((title, at) => `* [${NAMES[at]}](${url(at)}) - ${title} - Ada Moss`);
    expect(entriesOf(lines.join('\n'))).toMatchObject(
      TITLES.map((title, at) => ({ title, url: url(at), authors: 'Ada Moss' })),
    );
  });
});

describe('a linked title', () => {
  it('may begin with "and"', () => {
    const lines = [
      '- [And the Moss Goes Down: Walls of the Harbor](https://arxiv.org/abs/2001.00001) by Moss, Fern, and Vale - The standard of the field',
      '- [Walls of Lichen in Rain](https://arxiv.org/abs/2001.00003) by Moss, Holm, and Vale - The critique of walls',
    ];
    expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual([
      'And the Moss Goes Down: Walls of the Harbor',
      'Walls of Lichen in Rain',
    ]);
  });

  it('may differ from the others in the number of its volume alone', () => {
    const titles = [1, 2, 3, 4, 5, 6].map((volume) => `Notes on the moss, volume ${volume}`);
    const lines = titles.map(
      (title, at) =>
        `- [${title}](https://doi.org/10.99999/${at}), Jane Doe, *Journal of Nothing*, 2020`,
    );
    expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual(titles);
  });
});

it('the number of a title in the list is no part of it', () => {
  const titles = ['Walls of the Old Harbor', 'Ferns in the Slow Rain', 'Lichens of the High Wall'];
  const lines = titles.map((title, at) => `- No. ${at + 1}: ${title}, Ada Moss, 2020`);
  expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual(titles);
});

it('what is behind a linked title and a comma or period is no part of it', () => {
  const url = 'https://arxiv.org/abs/2101.00001';
  const titles = (line: string) => entriesOf(line).map(({ title }) => title);
  expect(titles(`- [Walls of the Old Harbor](${url}), Ada Moss at al., arXiv, 2024`)).toEqual([
    'Walls of the Old Harbor',
  ]);
  expect(
    titles(`3. **[Walls of the Old Harbor](${url}). Pia Quill. Moss Research. (2016)**`),
  ).toEqual(['Walls of the Old Harbor']);
});

it('a word that no title ends with goes on in bold', () => {
  const lines = ['Rain', 'Snow', 'Fog'].map(
    (name, at) =>
      `* Battle of ${name}: A Large Comparison of Old Walls across **Computer Gardens** Tasks [paper](${HOSTS}${at}) (NeurIPS'23)`,
  );
  expect(entriesOf(lines.join('\n'))[0]?.title).toBe(
    'Battle of Rain: A Large Comparison of Old Walls across Computer Gardens Tasks',
  );
});
