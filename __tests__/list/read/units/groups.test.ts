import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const entry = (title: string): string =>
  `- [${title}](https://arxiv.org/abs/2001.${String(title.length).padStart(5, '0')})`;
const RIVERS = [entry('Rivers in Winter'), entry('Rivers in Early Summer')].join('\n');
const LAKES = [entry('Lakes in the Spring'), entry('Lakes in the Late Autumn')].join('\n');
const categories = (text: string): readonly string[] =>
  read(text).entries.map(({ categories: path }) => path.join(' > '));
const BOTH = ['Rivers', 'Rivers', 'Lakes', 'Lakes'];

describe('groups without headings', () => {
  it('are bullets above bullets', () => {
    const nested = `- Water\n  - Rivers\n${RIVERS.replace(/^/gm, '    ')}\n  - Lakes:\n${LAKES.replace(/^/gm, '    ')}\n`;
    expect(categories(`# L\n\n${nested}`)).toEqual(BOTH.map((name) => `Water > ${name}`));
  });

  it('are bullets that look like people, above several entries or with a colon', () => {
    const named = (name: string, list: string): string =>
      `* *${name}*\n${list.replace(/^/gm, '  ')}\n`;
    const dated = (titles: readonly string[]): string =>
      titles
        .map(
          (title, at) => `* (Nature 2021) *${title}*, [[Paper](https://x.org/${title}${at}.pdf)]`,
        )
        .join('\n');
    const text = `${named('Medium Range', dated(['Mossnet', 'Fern', 'Lichen']))}${named('Seasonal:', dated(['Stone']))}`;
    expect(read(`# L\n\n## Water\n\n${text}`).entries).toMatchObject([
      { title: 'Mossnet', categories: ['Water', 'Medium Range'] },
      { title: 'Fern', categories: ['Water', 'Medium Range'] },
      { title: 'Lichen', categories: ['Water', 'Medium Range'] },
      { title: 'Stone', categories: ['Water', 'Seasonal'] },
    ]);
  });

  it('are the summaries of details', () => {
    const details = (name: string, list: string): string =>
      `<details>\n<summary><b>${name}</b></summary>\n\n${list}\n\n</details>\n\n`;
    expect(categories(`# L\n\n${details('Rivers', RIVERS)}${details('Lakes', LAKES)}`)).toEqual(
      BOTH,
    );
  });

  it.each(['Abstractive Summarization', 'City-Scale Models', 'Citation Recommendation'])(
    'are summaries that begin as those of an entry do: %s',
    (name) => {
      const details = `<details><summary>${name}</summary>\n\n${RIVERS}\n\n</details>\n`;
      expect(categories(`# L\n\n## Papers\n\n${details}`)).toEqual([
        `Papers > ${name}`,
        `Papers > ${name}`,
      ]);
    },
  );

  it('are bold lines, also within details', () => {
    const bold = `**Rivers**\n\n${RIVERS}\n\n**Lakes:**\n\n${LAKES}\n`;
    expect(categories(`# L\n\n${bold}`)).toEqual(BOTH);
    expect(
      categories(`# L\n\n<details>\n<summary>Water</summary>\n\n${bold}\n</details>\n`),
    ).toEqual(BOTH.map((name) => `Water > ${name}`));
  });

  it('are bold lines above paragraphs, also years', () => {
    const paragraphs = (list: string): string => list.replace(/^- /gm, '').replace(/\n/g, '\n\n');
    const { entries } = read(
      `# L\n\n## Water\n\n***2019:***\n\n${paragraphs(RIVERS)}\n\n***2018:***\n\n${paragraphs(LAKES)}\n`,
    );
    expect(entries.map(({ categories: path, year }) => [path.join(' > '), year])).toEqual([
      ['Water > 2019', 2019],
      ['Water > 2019', 2019],
      ['Water > 2018', 2018],
      ['Water > 2018', 2018],
    ]);
  });

  it('are categories of the list, as headings are', () => {
    const { categories: found } = read(
      `# L\n\n## Water\n\n${entry('Water in General')}\n\n**Rivers**\n\n${RIVERS}\n\n**Lakes:**\n\n${LAKES}\n\n## Wind\n\n${entry('Wind and Weather')}\n`,
    );
    expect(
      found.map(({ path, heading, entries }) => [path.join(' > '), heading.text, entries]),
    ).toEqual([
      ['Water', 'Water', 1],
      ['Water > Rivers', 'Water', 2],
      ['Water > Lakes', 'Water', 2],
      ['Wind', 'Wind', 1],
    ]);
  });

  it('are named to a bounded depth', () => {
    const nested = '<details>\n<summary>Water</summary>\n\n'.repeat(5000);
    const [path = ''] = categories(`# L\n\n${nested}${RIVERS}\n`);
    expect(path.split(' > ')).toHaveLength(5);
  });

  it('are after the headings above them', () => {
    expect(categories(`# L\n\n## Water\n\n**Rivers**\n\n${RIVERS}\n`)).toEqual([
      'Water > Rivers',
      'Water > Rivers',
    ]);
  });

  it('are no summaries of what belongs to an entry', () => {
    const abstract = '<details><summary>Abstract</summary>\nWater flows.\n</details>\n\n';
    expect(categories(`# L\n\n${RIVERS}\n\n${abstract}${LAKES}\n`)).toEqual(['', '', '', '']);
  });
});

it('are not named by the last item of a key to the columns', () => {
  const rows = ['Rivers in Winter', 'Lakes in the Spring'].map(
    (title, at) => `| [${title}](https://doi.org/10.9999/${at}) | ICML | W | 201${at} |`,
  );
  const key = '- C: Conference\n- J: Journal\n- W: Workshop\n';
  const table = `| Title | Venue | Type | Year |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  const { entries } = read(`# L\n\n## Papers\n\nType:\n${key}\n${table}`);
  expect(entries.map(({ kind, categories: path }) => [kind, ...path])).toEqual([
    ['paper', 'Papers'],
    ['paper', 'Papers'],
  ]);
});

describe('a list that has only begun', () => {
  it('has its only entry below its title', () => {
    expect(read(`# L\n\n${entry('Rivers in Winter')}\n`).entries).toHaveLength(1);
  });

  it('is not seen in an introduction to entries elsewhere', () => {
    const list = read(
      `# L\n\n- [Our Survey of Water](https://arxiv.org/abs/2001.00001)\n\n## Rivers\n\n${RIVERS}\n`,
    );
    expect(list.entries).toHaveLength(2);
  });
});
