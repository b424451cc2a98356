import { describe, expect, it } from 'vitest';
import { readList } from '../../../../src/list/read/read-list.ts';
import { sourceFile } from '../../../../src/text/source-file.ts';
import { list, paper, titles } from '../../../rules/samples.ts';

const PAPERS = titles(6).map((title) => paper(title));
const LOST = [
  'Mossnet: Deep Networks for the Surface of Stone',
  'Towards Reliable Dating of Old Masonry',
  'Robust Tracking of Cracks in Long Videos',
];

/** The titles that are in no entry, and the sections that are named as skipped. */
function lost(text: string): { titles: readonly string[]; skipped: readonly string[] } {
  const { reading, source } = readList(sourceFile('README.md', text));
  return {
    titles: reading.unreadCitations.map(({ start, end }) => source.text.slice(start, end)),
    skipped: reading.skipped.map(({ heading }) => heading),
  };
}

/** A list with paragraphs between its items. */
const between = (...texts: readonly string[]): string =>
  list(...PAPERS.flatMap((one, at) => [one, '', texts[at] ?? '', '']));

describe('lostTitles', () => {
  it('finds the paragraphs between the entries that are titles', () => {
    expect(lost(between(...LOST)).titles).toEqual(LOST);
  });

  it.each([
    ['names of groups', ['Walls of the North Sea', 'Harbors and Their Stones', LOST[1] ?? '']],
    ['too few of them', LOST.slice(0, 2)],
    ['sentences', LOST.map((title) => `This is what we have on ${title}`)],
    ['longer texts', LOST.map((title) => `${title}\nand its continuation`)],
    ['remarks that end as sentences do', LOST.map((title) => `${title}.`)],
    ['links', LOST.map((title) => `[${title}](notes.md)`)],
    ['titles of entries', titles(3).map((title) => title)],
  ])('takes no %s for titles', (_, texts) => {
    expect(lost(between(...texts)).titles).toEqual([]);
  });

  it('takes no items beside tables of papers for papers, nor for lost ones', () => {
    const rows = titles(6).map((title) => `| ${title} | Ada Moss | 2021 | Moss Letters |\n`);
    const outline = LOST.map((title) => `- **${title.replace(':', '')}**: walls, doors\n`);
    const text = `# L\n\n## Parts\n\n${outline.join('')}\n## Papers\n\n| Title | Authors | Year | Venue |\n| --- | --- | --- | --- |\n${rows.join('')}\n## More\n\n${outline.join('')}`;
    expect(lost(text)).toEqual({ titles: [], skipped: [] });
    const { entries } = readList(sourceFile('README.md', text));
    expect(entries.map(({ unit }) => unit)).toEqual(titles(6).map(() => 'row'));
  });

  const table = (names: readonly string[]): string =>
    `| Paper | Notes |\n| --- | --- |\n${names.map((name) => `| [${name}](${name.length}.md) | [code](src) |\n`).join('')}`;

  it('finds the rows of a table below the list that leads around in the repository', () => {
    const found = lost(`${list(...PAPERS)}\n## Tables\n\n${table(LOST)}`);
    expect(found).toEqual({ titles: LOST, skipped: ['Tables'] });
    const names = titles(6).map((title) => `${title} by Hale`);
    const other = lost(`${list(...PAPERS)}\n## Tables\n\n${table(names)}`);
    expect(other).toEqual({ titles: [], skipped: [] });
    const read = lost(`${list(...PAPERS)}\n## Tables\n\n${table(titles(6))}`);
    expect(read).toEqual({ titles: [], skipped: [] });
  });

  it('takes no meetings, journals and remarks for titles', () => {
    const below = (...names: string[]): readonly string[] => {
      const items = [...LOST, ...names].map((name) => `- ${name}\n`).join('');
      return lost(`${list(...PAPERS)}\n## Where\n\n${items}\n## More\n\n${PAPERS.join('\n')}\n`)
        .titles;
    };
    expect(below('International Conference on Old Walls', 'Journal of Small Plants')).toEqual(LOST);
    expect(below('Structured Walls: Exact Matches of Old Masonry.')).toEqual(LOST);
    expect(below('Structured Walls: Exact Matches of Old Masonry')).toHaveLength(4);
  });

  it.each([
    ['one row', LOST.slice(0, 1)],
    ['hints on the list', ['Add a paper that is missing', 'Correct what is wrong in the list']],
    ['a few titles among others', [...LOST.slice(0, 2), 'Moss', 'Stone', 'Walls']],
  ])('does not count %s outside the list', (_, names) => {
    expect(lost(`${list(...PAPERS)}\n## Tables\n\n${table(names)}`).titles).toEqual([]);
  });
});
