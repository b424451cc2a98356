import { describe, expect, it } from 'vitest';
import { entriesOf, read } from '../read.ts';

const SUBJECTS = ['Moss', 'Lichens', 'Ferns', 'Harbors', 'Trains', 'Frost', 'Rust'];
const title = (subject: string): string => `${subject} on the Walls of an Old Town`;
const prose = (subject: string): string =>
  `${subject} can be found on most of the old walls, but few have counted them. We went along forty walls with a new meter, and compared what it shows with what people see. The meter misses a third of them, whatever the light, and we say why.`;
const line = (subject: string): string =>
  `- [${title(subject)}](https://example.org/${subject}), Ada Moss, *Wall Letters*, 2020`;
const abstractsOf = (section: string): readonly (string | undefined)[] =>
  entriesOf(section).map(({ abstract }) => abstract?.text);
const listOf = (entry: (subject: string) => string, subjects = SUBJECTS): string =>
  subjects.map(entry).join('\n');

describe('an abstract without a label', () => {
  it.each([
    ['a bullet', (s: string) => `${line(s)}\n    - ${prose(s)}`],
    ['a paragraph', (s: string) => `${line(s)}\n\n  ${prose(s)}\n`],
    ['a block quote', (s: string) => `${line(s)}\n  > ${prose(s)}`],
    ['a paragraph at the margin', (s: string) => `${line(s)}\n\n${prose(s)}\n`],
    ['a block quote at the margin', (s: string) => `${line(s)}\n\n> ${prose(s)}\n`],
    [
      '<details>, whatever their summary',
      (s: string) =>
        `${line(s)}\n\n  <details>\n  <summary>More</summary>\n\n  ${prose(s)}\n\n  </details>\n`,
    ],
    [
      'a paragraph below a heading',
      (s: string) => `### [${title(s)}](https://example.org/${s})\n\n*Ada Moss*\n\n${prose(s)}\n`,
    ],
  ])('is read from %s', (_, entry) => {
    expect(abstractsOf(listOf(entry))).toEqual(SUBJECTS.map(prose));
  });

  it('is read from the one column with long texts', () => {
    const rows = listOf((s) => `| [${title(s)}](https://example.org/${s}) | ${prose(s)} | 2020 |`);
    const table = `| Paper | What it is about | Year |\n| --- | --- | --- |\n${rows}`;
    expect(abstractsOf(table)).toEqual(SUBJECTS.map(prose));
  });

  it('is read in small sections where the rest of the list has them', () => {
    const entry = (s: string): string => `${line(s)}\n  - ${prose(s)}`;
    const [first = '', ...others] = SUBJECTS;
    const list = read(
      `# A list\n\n## Small\n\n${entry(first)}\n\n## Large\n\n${listOf(entry, others)}\n`,
    );
    expect(list.entries.map(({ abstract }) => abstract?.text)).toEqual(SUBJECTS.map(prose));
  });

  it('is none where few entries have such a text, or where it is short', () => {
    const few = listOf((s) => (s === 'Moss' ? `${line(s)}\n  - ${prose(s)}` : line(s)));
    expect(abstractsOf(few)).toEqual(SUBJECTS.map(() => undefined));
    const short = listOf((s) => `${line(s)}\n  - A remark on ${s}.`);
    expect(abstractsOf(short)).toEqual(SUBJECTS.map(() => undefined));
  });

  it('gives no people or year that it cites', () => {
    const entry = (s: string): string =>
      `- [${title(s)}](https://example.org/${s})\n\n> ${prose(s)} It goes back to [Hale et al., 1999](https://example.org/h${s}), and to others.\n`;
    expect(entriesOf(listOf(entry)).map(({ authors, year }) => [authors, year])).toEqual(
      SUBJECTS.map(() => [undefined, undefined]),
    );
  });

  it('is no reference that <details> hide', () => {
    const cite = (s: string): string =>
      `Moss, A., Hale, B., Holm, C., Lund, D., Reed, E., Stone, F., Gray, G., Ivy, H., Jay, I., Low, K., Mint, L. ${title(s)}. Wall Letters, 12(3), 2020, pp. 100-120. Society of Friends of Old Towns, Oslo, Bergen, Trondheim. ISSN 1234-5678.`;
    const hidden = (s: string): string =>
      `${line(s)}\n  <details><summary>More</summary>${cite(s)}</details>`;
    expect(abstractsOf(listOf(hidden))).toEqual(SUBJECTS.map(() => undefined));
  });

  it('is no paragraph between a few of the items', () => {
    const between = `${prose('Stones')} All of this began with (Hale et al., 1999).`;
    const list = listOf((s) =>
      s === 'Ferns' ? `- ${title(s)}, Ada Moss\n\n${between}\n` : `- ${title(s)}, Ada Moss`,
    );
    expect(entriesOf(list).map(({ year }) => year)).toEqual(SUBJECTS.map(() => undefined));
  });

  it('is no paragraph that is an entry itself', () => {
    const own = (s: string): string =>
      `[Notes on ${title(s)}](https://arxiv.org/abs/2001.00001), Ada Moss. ${prose(s)}`;
    expect(abstractsOf(listOf((s) => `${line(s)}\n\n${own(s)}\n`))).toEqual(
      SUBJECTS.map(() => undefined),
    );
  });

  it('is no BibTeX that <details> hide', () => {
    const bibtex = (s: string): string =>
      `@article{${s}2020, title={${title(s)}}, author={Moss, Ada and Hale, Ben and Holm, Carl and Lund, Dora}, journal={Wall Letters of the Society of the Friends of the Old Town}, year={2020}, note={we see what you see: our walls are those that we have, and this is how they are}}`;
    const hidden = (s: string): string =>
      `${line(s)}\n  <details><summary>More</summary>${bibtex(s)}</details>`;
    expect(abstractsOf(listOf(hidden))).toEqual(SUBJECTS.map(() => undefined));
  });
});
