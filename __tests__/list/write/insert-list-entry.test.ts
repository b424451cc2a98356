import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/list/format/parse-template.ts';
import { printTemplate } from '../../../src/list/format/template.ts';
import { readList } from '../../../src/list/read/read-list.ts';
import {
  type InsertionOptions,
  insertListEntry,
} from '../../../src/list/write/insert-list-entry.ts';
import type { NewEntry } from '../../../src/list/write/new-entry.ts';
import { writingFormats } from '../../../src/list/write/writing-formats.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { applyEdits } from '../../../src/text/text-edit.ts';

const ENTRY: NewEntry = {
  title: 'Counting Lichens from a Train',
  url: 'https://doi.org/10.99999/jsp.train',
  people: [
    { given: 'Ada', family: 'Moss' },
    { given: 'Bo', family: 'Twigg' },
  ],
  venue: 'Journal of Small Plants',
  year: 2024,
  abstract: 'Lichens pass quickly; we count them with *care*.',
  citationKey: 'Moss2024',
  bibLines: { start: 21, end: 29 },
};

type Wishes = Partial<InsertionOptions>;

/** The edits that add the entry. */
function editsFor(readme: string, category: string, entry: NewEntry, options: Wishes) {
  const list = readList(sourceFile('README.md', readme));
  const target = list.categories.find(({ heading }) => heading.text === category);
  if (target === undefined) throw new Error(`no category ${category}`);
  const insertion = insertListEntry(list, target, entry, {
    read: readList,
    bibPath: 'refs.bib',
    ...options,
  });
  if (insertion.kind === 'refused') throw new Error(`refused: ${insertion.reason}`);
  return insertion.edits;
}

/** The README with the entry. */
function inserted(readme: string, category: string, entry = ENTRY, options: Wishes = {}): string {
  return applyEdits(readme, editsFor(readme, category, entry, options));
}

/** What is in the README afterwards; everything else is as before. */
function added(readme: string, category: string, entry = ENTRY, options: Wishes = {}): string {
  const [edit, ...more] = editsFor(readme, category, entry, options);
  expect(more).toEqual([]);
  expect(edit?.range.start).toBe(edit?.range.end);
  return edit?.text ?? '';
}

const head = '# Papers on Lichens\n\n## Growth\n\n';
const tail =
  '\n\n## Decay\n\n- [Rot](https://doi.org/10.99999/jsp.rot), Finn Stone, *Moss Letters*, 2001\n';

describe('insertListEntry', () => {
  it.each([
    '[code](https://example.org/code)',
    '- [Bark as a Home for Lichens](https://doi.org/10.99999/jsp.bark), by [Bo Twigg](https://example.org)',
  ])('copies no neighbor from which an open mark would remain: %s', (below) => {
    const readme = `${head}- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall), Finn Stone, 2022:
  ${below}
`;
    const { abstract: _, ...bare } = ENTRY;
    const text = added(readme, 'Growth', bare);
    expect(text).toContain('[Counting Lichens from a Train](https://doi.org/10.99999/jsp.train)');
    expect(text).not.toMatch(/:[ \t]*(?:\n|$)|\n[ \t]+(?:\n|$)/);
  });

  it('copies the way to the .bib, and the brackets around its name', () => {
    const entry = (title: string, at: number): string =>
      `* Finn Stone, ["${title}"](https://doi.org/10.99999/jsp.${at}), 202${at}. [[bibtex]](./refs.bib#L${at}1-L${at}9)\n`;
    const readme = `${head}${entry('A Year on a North Wall', 1)}${entry('Bark as a Home for Lichens', 2)}`;
    const { abstract: _, ...bare } = ENTRY;
    expect(added(readme, 'Growth', bare)).toContain('[[bibtex]](./refs.bib#L21-L29)');
  });

  it('copies nested labels with the linked key and its lines', () => {
    const readme = `${head}- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall) ([\`Stone2022\`](refs.bib#L1-L9)), Finn Stone, *Moss Letters*, 2022
  - **Abstract:** We photographed one wall every week.

- [Bark as a Home for Lichens](https://doi.org/10.99999/jsp.bark) ([\`Twigg2019\`](refs.bib#L11-L19)), Bo Twigg, Ada Moss, *Moss Letters*, 2019
  - **Abstract:** Bark is a home.${tail}`;
    expect(added(readme, 'Growth')).toBe(`

- [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train) ([\`Moss2024\`](refs.bib#L21-L29)), Ada Moss, Bo Twigg, *Journal of Small Plants*, 2024
  - **Abstract:** Lichens pass quickly; we count them with \\*care\\*.`);
  });

  it('omits what the new paper does not have', () => {
    const readme = `${head}- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall), Finn Stone, *Moss Letters*, 2022 [[Code](https://github.com/example/wall)]
- [Bark as a Home for Lichens](https://doi.org/10.99999/jsp.bark), Bo Twigg, *Moss Letters*, 2019 [[Code](https://github.com/example/bark)]${tail}`;
    const { venue: _, ...entry } = ENTRY;
    expect(added(readme, 'Growth', entry)).toBe(`
- [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train), Ada Moss, Bo Twigg, 2024`);
  });

  it('writes a row of a table', () => {
    const readme = `${head}| Title | Authors | Venue | Year |
| --- | --- | --- | --- |
| [A Year on a North Wall](https://doi.org/10.99999/jsp.wall) | Finn Stone | Moss Letters | 2022 |
| [Bark as a Home for Lichens](https://doi.org/10.99999/jsp.bark) | Bo Twigg | Moss Letters | 2019 |${tail}`;
    expect(added(readme, 'Growth', { ...ENTRY, title: 'Counting | Lichens from a Train' })).toBe(`
| [Counting \\| Lichens from a Train](https://doi.org/10.99999/jsp.train) | Ada Moss, Bo Twigg | Journal of Small Plants | 2024 |`);
  });

  it('continues the numbering, in lines that end with CRLF', () => {
    const readme = `${head}1. **A Year on a North Wall.** *Finn Stone.* Moss Letters 2022. [[paper](https://doi.org/10.99999/jsp.wall)]
2. **Bark as a Home for Lichens.** *Bo Twigg.* Moss Letters 2019. [[paper](https://doi.org/10.99999/jsp.bark)]${tail}`;
    expect(added(readme.replaceAll('\n', '\r\n'), 'Growth')).toMatch(
      /^\r\n3\. \*\*Counting Lichens from a Train\.\*\* .*2024\. \[\[paper\]\(https:\/\/doi\.org\/10\.99999\/jsp\.train\)\]$/,
    );
  });

  it('copies the list where the category has one entry only', () => {
    const readme = `${head}- [A Year on a North Wall](https://doi.org/10.99999/jsp.wall), Finn Stone, *Moss Letters*, 2022${tail}`;
    expect(added(readme, 'Decay')).toBe(
      '\n- [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train), Ada Moss, Bo Twigg, *Journal of Small Plants*, 2024',
    );
  });
});

it('has what the only entry of its category has, if few of the list do', () => {
  const bare = ['Bark', 'Rain', 'Salt', 'Snow', 'Fog', 'Wind', 'Ice'].map(
    (name, at) => `- ${name} Lichens in the Sun [pdf](https://doi.org/10.99999/${at})`,
  );
  const readme = `# Papers\n\n## Decay\n\n${bare.join('\n')}\n\n## Growth\n\n- Finn Stone, Bo Vale. A Year on a North Wall. *Moss Letters*, 2022. [pdf](https://doi.org/10.99999/jsp.wall)\n`;
  expect(added(readme, 'Growth')).toContain('Ada Moss, Bo Twigg. Counting Lichens');
  expect(added(readme, 'Decay')).not.toContain('Twigg');
});

describe('what is written next to neighbors', () => {
  it('continues numbers in brackets', () => {
    const line = (n: number, title: string): string =>
      `- [${n}] Ada Vale, "${title}", *Cups*, ${2015 + n}. [Paper](https://doi.org/10.99999/${n})\n`;
    const readme = `# Papers\n\n## Cups\n\n${line(6, 'How Cups Cool Down')}${line(7, 'Why Spoons Bend Twice')}${line(8, 'Tea and Its Many Tables')}`;
    expect(inserted(readme, 'Cups')).toContain('\n- [9] Ada Moss, Bo Twigg, "Counting Lichens');
    const bold = (n: number, title: string): string =>
      `**[${n}]** Ada Vale. **${title}**. Cups, ${2015 + n}. [[pdf]](https://doi.org/10.99999/${n})\n\n`;
    const paragraphs = `# Papers\n\n## Cups\n\n${bold(6, 'How Cups Cool Down')}${bold(7, 'Why Spoons Bend Twice')}${bold(8, 'Tea and Its Many Tables')}`;
    expect(inserted(paragraphs, 'Cups')).toContain('\n**[9]** Ada Moss, Bo Twigg. **Counting');
  });

  it('does not count years in the first column', () => {
    const row = (year: number, title: string): string =>
      `| ${year} | [${title}](https://doi.org/10.99999/${year}) |\n`;
    const readme = `# Papers\n\n## Cups\n\n| Year | Title |\n|---|---|\n${row(2025, 'How Cups Cool Down')}${row(2026, 'Why Spoons Bend Twice')}`;
    const after = inserted(readme, 'Cups');
    expect(after).toContain(row(2025, 'How Cups Cool Down'));
    expect(after).toContain(row(2026, 'Why Spoons Bend Twice'));
  });

  const TITLES = ['How Cups Cool Down', 'Why Spoons Bend Twice', 'Tea and Its Many Tables'];
  /** A list with one category, its entries made of titles and numbers from 1. */
  const listOf = (line: (title: string, n: number) => string): string =>
    `# Papers\n\n## Cups\n\n${TITLES.map((title, at) => line(title, at + 1)).join('')}`;

  it('does not copy a tag that its neighbors close after themselves', () => {
    const readme = listOf(
      (title, n) =>
        `- [${title}](https://doi.org/10.99999/${n}), Ada Vale, *Cups*, ${2015 + n} <pre>\nx${n}\n</pre>\n`,
    );
    expect(inserted(readme, 'Cups').split('<pre>')).toHaveLength(TITLES.length + 1);
  });

  it('copies no address that its neighbors share', () => {
    const lecture = (title: string, n: number): string =>
      `- **${title}**, Ada Vale, Bo Reed, *Cups*, ${2015 + n}. [Online].https://example.org/lectures/`;
    const readme = `${head}${TITLES.map(lecture).join('\n')}${tail}`;
    expect(added(readme, 'Growth')).not.toContain('example.org/lectures');
  });

  it('leaves no bracket open that some of its neighbors do not close', () => {
    const section = (name: string, ends: readonly string[]): string =>
      ends
        .map(
          (end, n) =>
            `- <[${TITLES[n]} ${name}](https://doi.org/10.99999/${name}${n})${end} by Ada Vale, Bo Reed, *Cups*, ${2015 + n}.`,
        )
        .join('\n');
    const readme = `# L\n\n## Walls\n\n${section('Walls', ['>', '>', '>', '>'])}\n\n## Cups\n\n${section('Cups', ['>', '', '>', ''])}\n`;
    expect(added(readme, 'Cups')).toContain('https://doi.org/10.99999/jsp.train)> by Ada Moss');
  });

  it('keeps the double brackets of links that differ in their names', () => {
    const names = ['pdf', 'arxiv', 'paper'];
    const readme = listOf(
      (title, n) =>
        `- ${title}. Ada Vale. *Journal of Cups*, ${2015 + n}. [[${names[n - 1]}]](https://doi.org/10.99999/${n})\n`,
    );
    expect(inserted(readme, 'Cups')).toContain(
      ', 2024. [[paper]](https://doi.org/10.99999/jsp.train)',
    );
  });

  it('prints text that looks like an entity so that it is shown, and not as TeX', () => {
    const readme = listOf((title, n) => `- [${title}](https://doi.org/10.99999/${n})\n`);
    expect(inserted(readme, 'Cups', { ...ENTRY, title: 'Teapots with p &lt; n' })).toContain(
      '- [Teapots with p &amp;lt; n](',
    );
  });

  it('copies nothing of an entry that is repeated in several sections', () => {
    const repeated =
      '- [Slow walls](https://doi.org/10.99999/slow), Ada Vale, *Journal of Cups*, 2020. Winner of the golden moss.';
    const sections = ['Growth', 'Decay', 'Stone', 'Bark'].map(
      (name) => `## ${name}\n\n${repeated}`,
    );
    const text = inserted(`# Papers\n\n${sections.join('\n\n')}\n`, 'Stone');
    expect(text.split('golden')).toHaveLength(5);
    expect(text).toContain('train), Ada Moss, Bo Twigg, *Journal of Small Plants*, 2024');
  });

  it('copies no mark that a few entries of the list begin with', () => {
    const item = (n: number, mark = ''): string =>
      `- ${mark}[${TITLES[n % TITLES.length]} ${n}](https://doi.org/10.99999/${n}), Ada Vale, *Cups*, 2020\n`;
    const plain = [1, 2, 3, 4, 5, 6, 7].map((n) => item(n)).join('');
    const readme = `${head}${plain}\n## Decay\n\n${item(8, '$\\heartsuit$ ')}${item(9, '$\\heartsuit$ ')}`;
    expect(added(readme, 'Decay')).toMatch(/^\n- \[Counting/);
  });

  it('extends a group beside other groups of indented items', () => {
    const group = (name: string, numbers: readonly number[]): string => {
      const items = numbers.map(
        (n) => `   * [Paper of ${name} ${n}](https://doi.org/10.99999/${n}), 2020`,
      );
      return `   <details open><summary> ${name} </summary>\n\n${items.join('\n\n')}\n\n   </details>`;
    };
    const readme = `${head}${group('Ferns', [1, 2, 3, 4, 5])}\n\n${group('Mosses', [6, 7])}\n`;
    const list = readList(sourceFile('README.md', readme));
    const mosses = list.categories.find(({ path }) => path.at(-1) === 'Mosses');
    expect(mosses?.entries).toBe(2);
    expect(mosses && writingFormats(list, mosses, {}).length).toBeGreaterThan(0);
  });

  it('escapes a bar in tables alone', () => {
    const title = 'Estimating P(A|B)';
    const items = listOf((name, n) => `- [${name}](https://doi.org/10.99999/${n})\n`);
    expect(inserted(items, 'Cups', { ...ENTRY, title })).toContain('[Estimating P(A|B)](');
  });

  it('keeps an address within a title from becoming a link', () => {
    const items = ['Slow moss on old walls', 'Wet ferns in rain', 'Green algae of cold lakes']
      .map((title, at) => `- ${title}. [[pdf]](https://arxiv.org/abs/1901.0000${at})`)
      .join('\n');
    const title = 'Crawling http://ferns.example and www.algae.example for data';
    expect(added(`${head}${items}\n`, 'Growth', { ...ENTRY, title })).toBe(
      '\n- Crawling http:<span></span>//ferns.example and www<span></span>.algae.example for data. [[pdf]](https://doi.org/10.99999/jsp.train)',
    );
  });

  it('shows no abstract where no neighbor shows one', () => {
    const readme = listOf((title, n) => `- [${title}](https://doi.org/10.99999/${n})\n`);
    expect(inserted(readme, 'Cups')).not.toContain('Lichens pass quickly');
  });

  it('begins like its neighbors where the form of another section is used', () => {
    const line = (mark: string, title: string, n: number): string =>
      `${mark} ${title}. [Vale (${2000 + n})](https://doi.org/10.99999/${n}).\n`;
    const usual = [...TITLES, 'Bowls That Ring in the Cold', 'Forks for Left Hands']
      .map((title, at) => line('-', title, at))
      .join('');
    const readme = `# Papers\n\n## Tea\n\n${usual}\n## Jugs\n\n1. [Jugs of Old Houses and Inns](https://doi.org/10.99999/15), Cy Ash, 2015\n1. Pouring From Great Heights: [Reed (2016)](https://doi.org/10.99999/16).\n1. Bo Fern (2017). *Handles of Clay and Iron*. [PDF](https://doi.org/10.99999/17)\n`;
    const list = readList(sourceFile('README.md', readme));
    const [, jugs] = list.categories;
    if (jugs === undefined) throw new Error('no second category');
    expect(writingFormats(list, jugs, {}).map(({ template }) => printTemplate(template))).toContain(
      '{n}. {title}. [{authors} ({year})]({url}).',
    );
  });

  it('indents what belongs to an item whose number gets a digit more', () => {
    const item = (n: number, title: string): string =>
      `${n}. **${title}.** Cups, ${2031 - n}.\n\n   *Ada Vale* [[paper](https://doi.org/10.99999/${n})]\n\n`;
    const titles = 'Cups Spoons Bowls Plates Forks Knives Pots Pans Jugs'.split(' ');
    const list = titles.map((one, at) => item(at + 1, `How ${one} Cool Down`)).join('');
    const after = inserted(`# Papers\n\n## Tea\n\n${list}`, 'Tea', { ...ENTRY, year: 2027 });
    expect(after).toContain(
      '10. **How Jugs Cool Down.** Cups, 2022.\n\n    *Ada Vale* [[paper](https://doi.org/10.99999/9)]',
    );
  });

  it.each([
    ['22.03', '24.03'],
    ['2022.03', '2024.03'],
    ['2022/3', '2024/03'],
    ['2022-03-15', '2024-03'],
    ['22-03-15', '24-03'],
    ['Mar 2022', 'Mar 2024'],
    ['April 2022', 'March 2024'],
    ['2022 Apr', '2024 Mar'],
  ])('prints dates as %s', (theirs, ours) => {
    const row = (title: string): string =>
      `| [How ${title} Cool Down](https://doi.org/10.99999/${title}) | ${theirs} | Cups |\n`;
    const readme = `# Papers\n\n## Tea\n\n| Title | Date | Venue |\n|---|---|---|\n${row('Cups')}${row('Spoons')}${row('Bowls')}${row('Plates')}`;
    expect(inserted(readme, 'Tea', { ...ENTRY, month: 3 })).toContain(`| ${ours} |`);
  });
});

describe('the place of a new entry', () => {
  const item = (title: string, year: number): string =>
    `[${title}](https://doi.org/10.99999/${title.replaceAll(' ', '')}), Ada Moss, *Moss Letters*, ${year}`;
  const under = (...items: string[]): string => `${head}${items.join('\n')}${tail}`;
  const titlesOf = (readme: string): string[] =>
    readList(sourceFile('README.md', readme)).entries.map(({ title }) => title);
  const NEW = {
    title: 'Lichens on Trains',
    year: 2021,
    url: 'https://doi.org/10.99999/new',
    people: [{ given: 'Bo', family: 'Twigg' }],
    venue: 'Moss Letters',
  };

  it.each([
    ['newest first', [2023, 2022, 2021, 2019], 2],
    ['oldest first', [2019, 2021, 2022, 2024], 2],
    ['no order', [2019, 2023, 2020, 2022], 4],
    ['too few to decide', [2023, 2019], 2],
    ['one year alone', [2021, 2021, 2021, 2021], 4],
  ])('is where %s has it', (_, years, place) => {
    const readme = under(
      ...years.map((year, at) => `- ${item(`${'ZAYBXC'[at]} Wall of ${at}`, year)}`),
    );
    expect(titlesOf(inserted(readme, 'Growth', NEW)).indexOf(NEW.title)).toBe(place);
  });

  it('is where the alphabet has it', () => {
    const readme = under(
      ...['Amber Walls', 'Basalt Walls', 'Moss on Walls', 'Walls'].map(
        (title, at) => `- ${item(title, [2021, 2019, 2022, 2020][at] ?? 0)}`,
      ),
    );
    expect(titlesOf(inserted(readme, 'Growth', NEW))).toEqual([
      'Amber Walls',
      'Basalt Walls',
      NEW.title,
      'Moss on Walls',
      'Walls',
      'Rot',
    ]);
  });

  it('is where the other categories would have it', () => {
    const years = [2023, 2021, 2019];
    const section = (name: string): string =>
      `## ${name}\n\n${years.map((year) => `- ${item(`${name} in ${year}`, year)}`).join('\n')}\n`;
    const readme = `# Papers\n\n${section('Growth')}\n${section('Decay')}\n## Rest\n\n- ${item('A Wall', 2020)}\n`;
    expect(titlesOf(inserted(readme, 'Rest', NEW)).slice(-2)).toEqual([NEW.title, 'A Wall']);
  });

  it('is the end where the category contradicts the order of the others', () => {
    const years = [2023, 2021, 2019];
    const section = (name: string): string =>
      `## ${name}\n\n${years.map((year) => `- ${item(`${name} in ${year}`, year)}`).join('\n')}\n`;
    const rest = [2019, 2020].map((year) => `- ${item(`A Wall of ${year}`, year)}`).join('\n');
    const readme = `# Papers\n\n${section('Growth')}\n${section('Decay')}\n## Rest\n\n${rest}\n`;
    expect(titlesOf(inserted(readme, 'Rest', NEW)).at(-1)).toBe(NEW.title);
  });

  it('is where the configured order has it, in spite of the evident one', () => {
    const readme = under(
      `- ${item('Moss on the Coast', 2023)}`,
      `- ${item('Moss on Old Bricks', 2022)}`,
      `- ${item('Moss in Deep Caves', 2020)}`,
    );
    const after = inserted(readme, 'Growth', NEW, { order: 'title' });
    expect(titlesOf(after)[0]).toBe(NEW.title);
    expect(after).toContain(`Letters*, 2021\n- [Moss on the Coast]`);
  });

  it('is determined by the bib entries', () => {
    const readme = under(
      ...['A', 'B', 'C'].map(
        (letter) => `- [Wall ${letter} of the North](https://doi.org/10.99999/${letter}), Ada Moss`,
      ),
    );
    const years: Record<string, number> = { A: 2023, B: 2020, C: 2018 };
    const after = inserted(readme, 'Growth', NEW, {
      sortable: ({ title }) => ({ title, year: years[title.charAt(5)] }),
    });
    expect(titlesOf(after)[1]).toBe(NEW.title);
  });

  it('increases the numbers after it', () => {
    const readme = under(
      `1. ${item('Wall One', 2023)}`,
      `2. ${item('Wall Two', 2022)}`,
      `3. ${item('Wall Three', 2020)}`,
    );
    expect(inserted(readme, 'Growth', NEW)).toBe(
      under(
        `1. ${item('Wall One', 2023)}`,
        `2. ${item('Wall Two', 2022)}`,
        '3. [Lichens on Trains](https://doi.org/10.99999/new), Bo Twigg, *Moss Letters*, 2021',
        `4. ${item('Wall Three', 2020)}`,
      ),
    );
    const ones = readme.replace(/^\d/gm, '1');
    expect(inserted(ones, 'Growth', NEW)).toMatch(
      /^1\. \[Lichens on Trains\].*\n1\. \[Wall Three\]/m,
    );
  });
});

describe('numbers that count down', () => {
  const TITLES: Readonly<Record<number, string>> = {
    2023: 'Counting Ferns by Night',
    2022: 'Slow Rain on Old Roofs',
    2020: 'What Snails Eat in Winter',
    2019: 'A Map of Wet Stones',
  };
  const item = (number: string, title: string, year: number): string =>
    `${number} [${title}](https://doi.org/10.99999/${year}), Ada Moss, *Moss Letters*, ${year}`;
  const listOf = (form: (n: number) => string, ...years: number[]): string =>
    `${head}${years.map((year, at) => item(form(years.length - at), TITLES[year] ?? '', year)).join('\n')}\n`;
  const numbersIn = (readme: string): string[] =>
    [...readme.matchAll(/^(.*?) \[[^\]]*\]\(.*, (\d{4})$/gm)].map(
      ([, number = '', year = '']) => `${number} ${year}`,
    );

  it.each([
    ['markers', (n: number) => `${n}.`],
    ['numbers in brackets', (n: number) => `- [${n}]`],
  ])('are continued at the top, or increased above the new one: %s', (_, form) => {
    const years = [2023, 2022, 2020, 2019];
    expect(numbersIn(inserted(listOf(form, ...years), 'Growth'))).toEqual([
      `${form(5)} 2024`,
      ...years.map((year, at) => `${form(4 - at)} ${year}`),
    ]);
    expect(numbersIn(inserted(listOf(form, ...years), 'Growth', { ...ENTRY, year: 2021 }))).toEqual(
      [
        ...[`${form(5)} 2023`, `${form(4)} 2022`, `${form(3)} 2021`],
        ...[`${form(2)} 2020`, `${form(1)} 2019`],
      ],
    );
    expect(numbersIn(inserted(listOf(form, ...years), 'Growth', { ...ENTRY, year: 2001 }))).toEqual(
      [...years.map((year, at) => `${form(5 - at)} ${year}`), `${form(1)} 2001`],
    );
  });

  it('of rows are continued at the top, where no years show an order', () => {
    const row = (n: number, year: number): string =>
      `| ${n} | [Wall of ${year}](https://doi.org/10.99999/${year}) | ${year} |\n`;
    const readme = `${head}| No. | Title | Year |\n|---|---|---|\n${row(3, 2020)}${row(2, 2023)}${row(1, 2021)}`;
    expect(inserted(readme, 'Growth')).toContain(
      `|---|---|---|\n| 4 | [Counting Lichens from a Train](${ENTRY.url}) | 2024 |\n${row(3, 2020)}${row(2, 2023)}`,
    );
  });
});

describe('the place of a new entry among dates', () => {
  const dated = (date: string, title: string): string =>
    `| ${date} | [${title}](https://doi.org/10.99999/${date}) | *Moss Letters* |`;
  const table = (...dates: string[]): string =>
    `${head}| Date | Title | Venue |\n|---|---|---|\n${dates.map((date) => dated(date, `Walls in ${date}`)).join('\n')}${tail}`;

  it.each([
    ['newest last', ['2023-11', '2024-02', '2024-09', '2025-01'], '2024-02'],
    ['newest first', ['2025-01', '2024-09', '2024-02', '2023-11'], '2024-09'],
  ])('is between the months: %s', (_, dates, before) => {
    const readme = inserted(table(...dates), 'Growth', { ...ENTRY, month: 4 });
    expect(
      inserted(table(...dates.map((one) => `${one}-07`)), 'Growth', { ...ENTRY, month: 4 }),
    ).toContain(
      `| ${before}-07 | [Walls in ${before}-07](https://doi.org/10.99999/${before}-07) | *Moss Letters* |\n| 2024-04 |`,
    );
    const lines = readme.split('\n');
    const at = lines.findIndex((line) => line.includes('from a Train'));
    expect(lines[at - 1]).toContain(`| ${before} |`);
    expect(lines[at]).toMatch(/^\| 2024-04 \|/);
  });
});

it('has a month where the neighbors have a day, too', () => {
  const items = ['Bark', 'Rain', 'Salt'].map(
    (name, at) =>
      `#### [${name} Lichens in the Sun](https://arxiv.org/abs/2212.${name}) *${at + 7} Dec 2022*\n\nAda Moss, Bo Twigg`,
  );
  const text = added(`${head}${items.join('\n\n')}${tail}`, 'Growth', { ...ENTRY, month: 4 });
  expect(text).toContain('*Apr 2024*');
});

it('writes no year into a column of other numbers', () => {
  const rows = ['Bark', 'Rain', 'Salt'].map(
    (name, at) => `| ${name} Lichens | ${2000 + at * 10} | [Link](https://example.org/${name}) |`,
  );
  const readme = `${head}| Paper | Samples | Link |\n|---|---|---|\n${rows.join('\n')}${tail}`;
  expect(added(readme, 'Growth')).toContain(
    '| Counting Lichens from a Train |  | [Link](https://doi',
  );
});

it('names the link in a badge by what it leads to', () => {
  const badge = '[![arXiv](https://img.shields.io/badge/arXiv-b31b1b.svg)]';
  const items = ['Bark', 'Rain', 'Salt'].map(
    (name, at) =>
      `- ${name} Lichens in the Sun (2024)\n  ${badge}(https://arxiv.org/abs/2401.0000${at})`,
  );
  expect(added(`${head}${items.join('\n')}${tail}`, 'Growth')).toContain(
    '[![Paper](https://img.shields.io/badge/Paper-b31b1b.svg)](https://doi.org',
  );
});

it('has no logo of another place in a badge', () => {
  const badge = (address: string): string =>
    `[![paper](https://img.shields.io/badge/paper-A42C25?${address})]`;
  const written = (address: string): string => {
    const items = ['Bark', 'Rain', 'Salt'].map(
      (name, at) =>
        `- ${name} Lichens in the Sun (2024)\n  ${badge(address)}(https://arxiv.org/abs/2401.0000${at})`,
    );
    return added(`${head}${items.join('\n')}${tail}`, 'Growth');
  };
  expect(written('style=flat&logo=arxiv&logoColor=white')).toContain(
    badge('style=flat&logoColor=white'),
  );
  expect(written('logo=arxiv&style=flat')).toContain(badge('style=flat'));
  expect(written('style=flat&logo=arxiv')).toContain(badge('style=flat'));
  expect(written('style=flat&logo=github')).toContain(badge('style=flat&logo=github'));
});

describe('a configured template', () => {
  const readme = `${head}* A Year on a North Wall [[paper](https://doi.org/10.99999/jsp.wall)]${tail}`;
  const NESTED =
    '- [{title}]({url}) ([`{key}`]({bib}))⏎  - **Authors:** {authors}⏎  - **Venue:** *{venue}*, {year}⏎  - **Abstract:** {abstract}';
  const FOLDED =
    '- [{title}]({url}), {authors}, *{venue}*, {year}⏎  <details><summary>Abstract</summary>⏎⏎  {abstract}⏎⏎  </details>';
  const as = (line: string) => ({ entry: readTemplate(line) });

  it('writes nested labels, with the bullet of the list', () => {
    expect(added(readme, 'Growth', ENTRY, as(NESTED))).toBe(`
* [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train) ([\`Moss2024\`](refs.bib#L21-L29))
  - **Authors:** Ada Moss, Bo Twigg
  - **Venue:** *Journal of Small Plants*, 2024
  - **Abstract:** Lichens pass quickly; we count them with \\*care\\*.`);
  });

  it('folds the abstract away', () => {
    const text = added(readme, 'Growth', ENTRY, as(FOLDED));
    expect(text).toContain(`*Journal of Small Plants*, 2024
  <details><summary>Abstract</summary>

  Lichens pass quickly; we count them with \\*care\\*.

  </details>`);
    const list = readList(sourceFile('README.md', inserted(readme, 'Growth', ENTRY, as(FOLDED))));
    expect(list.entries[1]?.abstract?.text).toBe(ENTRY.abstract);
  });

  it('continues the numbering where the items are numbered', () => {
    const numbered = `${head}1. A Year on a North Wall [[paper](https://doi.org/10.99999/jsp.wall)]${tail}`;
    expect(added(numbered, 'Growth', ENTRY, as(NESTED))).toMatch(
      /^\n2\. \[Counting.*\n {3}- \*\*Authors:/,
    );
  });
});
