import { describe, expect, it } from 'vitest';
import { arxivOf, fieldsRead, PAPERS, type Paper, readPrinted } from '../papers.ts';
import { entriesOf, read } from '../read.ts';

const linked = (paper: Paper): string => `[${paper.title}](${arxivOf(paper)})`;
const [one, two, three] = PAPERS as unknown as [Paper, Paper, Paper];
const titled = (papers: readonly Paper[]) => papers.map((paper) => [paper.title, arxivOf(paper)]);

interface Form {
  readonly print: (paper: Paper, index: number) => string;
  readonly between?: string;
  readonly head?: string;
}

const FORMS: Readonly<Record<string, Form>> = {
  'a title line with an item of links below': {
    between: '\n\n',
    print: (p) =>
      `**${p.title}**\n\n- [paper](${arxivOf(p)}) [code](https://github.com/a/${p.key})`,
  },
  'a paragraph that begins with the authors, its link after': {
    between: '\n\n',
    print: (p) => `${p.authors} (${p.year}). *${p.title}*. ${p.venue}. [PDF](${arxivOf(p)})`,
  },
  'lines of one paragraph': {
    print: (p) => `**[${p.title}](${arxivOf(p)})**, ${p.authors}, ${p.year}<br>`,
  },
  'a heading for each with labeled fields': {
    between: '\n\n',
    print: (p) =>
      `### ${p.title}\n\n- **Authors:** ${p.authors}\n- **Link:** ${arxivOf(p)}\n- **Year:** ${p.year}`,
  },
  'a heading for each with Chinese labels': {
    between: '\n\n',
    print: (p) => `### ${p.title}\n\n- **作者**：${p.authors}\n- **论文**：${arxivOf(p)}`,
  },
  'rows of a table': {
    head: '| Paper | Year |\n| --- | --- |\n',
    print: (p) => `| ${linked(p)} | ${p.year} |`,
  },
  'rows whose last cells are missing': {
    head: '| Title | Year | Code |\n| --- | --- | --- |\n',
    print: (p, i) => (i % 2 === 0 ? `| ${linked(p)} | ${p.year} |` : `| ${linked(p)} |`),
  },
  'items of a block quote': { print: (p) => `> - ${linked(p)}, ${p.year}` },
  'numbered items': { print: (p, i) => `${i + 1}. ${linked(p)}, ${p.authors}` },
};

describe('units', () => {
  it.each(Object.entries(FORMS))('%s', (_, form) => {
    const entries = readPrinted(form.print, form);
    expect(entries.map(({ title, url }) => [title, url])).toEqual(titled(PAPERS));
  });

  it('rows with titles of one word', () => {
    const entries = entriesOf(
      `| Title | Paper | Year |\n| --- | --- | --- |\n| Bark | [pdf](${arxivOf(one)}) | 2020 |\n| Moss | [pdf](${arxivOf(two)}) | 2021 |\n| Fern | [pdf](${arxivOf(three)}) | 2022 |`,
    );
    expect(fieldsRead(entries, 'title', 'year')).toEqual([
      { title: 'Bark', year: 2020 },
      { title: 'Moss', year: 2021 },
      { title: 'Fern', year: 2022 },
    ]);
  });

  it('several papers in one item, where the section repeats it', () => {
    const entries = entriesOf(
      [one, two, three]
        .map(
          (paper) =>
            `- Vale et al.: ${linked(paper)}; see also [${paper.title} Revisited](https://arxiv.org/abs/24${paper.arxiv.slice(2)})`,
        )
        .join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual(
      [one, two, three].flatMap(({ title }) => [title, `${title} Revisited`]),
    );
  });

  it('several papers in the cells of a column, wherever they lead, and a second link to one', () => {
    const row = (name: string, ...cell: string[]) => `| ${name} | ${cell.join('<br>')} | Use it. |`;
    const page = (title: string) => `[${title}](https://example.org/papers.html)`;
    const table = (...rows: string[]) =>
      entriesOf(['| Group | Key papers | Remark |', '|---|---|---|', ...rows].join('\n')).map(
        ({ title }) => title,
      );
    const revisited = `${two.title} Revisited in a Warm Winter`;
    expect(
      table(
        row('Moss', linked(one), page('How Stones Dry in the Sun after Rain')),
        row('Fern', linked(two), page(revisited)),
        row('Bark', linked(three), page(three.title)),
      ),
    ).toEqual([
      one.title,
      'How Stones Dry in the Sun after Rain',
      two.title,
      revisited,
      three.title,
    ]);
    const code = (title: string) => `[${title}](https://github.com/moss/walls)`;
    expect(
      table(
        row('Moss', linked(one), code('The code of how stones dry in the sun')),
        row('Fern', linked(two), code('The code of where the ferns sleep')),
      ),
    ).toEqual([one.title, two.title]);
    // Without a link to a paper's host, and beside the name of something, nothing shows papers.
    const notes = ['How we dry the stones in the sun', 'What the ferns of the north do at night'];
    expect(table(row('Moss', ...notes.map(page)), row('Fern', ...notes.map(page)))).not.toContain(
      notes[1],
    );
    const names = ['Stone Dryer Pro Suite', 'Fern Sleeper Pro Suite'];
    expect(
      table(
        row('Moss', linked(one), page(names[0] ?? '')),
        row('Fern', linked(two), page(names[1] ?? '')),
      ),
    ).not.toContain(names[0]);
  });

  it('two papers in one item, where a word joins them behind the year of the first', () => {
    const entries = entriesOf(
      `- ${linked(one)} (2001): It is slow.\n- ${linked(two)} (2003) and ${linked(three)} (2006): Both are good.\n- [How Stones Dry](https://arxiv.org/abs/2101.00009) (2007), as in ${linked(one)}.\n- [Where Ferns Sleep](https://arxiv.org/abs/2101.00008) (2008)`,
    );
    expect(fieldsRead(entries, 'title', 'year')).toEqual([
      { title: one.title, year: 2001 },
      { title: two.title, year: 2003 },
      { title: three.title, year: 2006 },
      { title: 'How Stones Dry', year: 2007 },
      { title: 'Where Ferns Sleep', year: 2008 },
    ]);
  });

  it('papers in the lines of a cell, each with a link behind its title', () => {
    const named = (paper: Paper): string => `${paper.title}, [pdf](${arxivOf(paper)})`;
    const entries = entriesOf(
      `| Topic | Papers |\n|---|---|\n| Rain | ${named(one)} <br> ${named(two)} |\n| Snow | ${named(three)}<br>${named(PAPERS[3] as Paper)} |`,
    );
    expect(entries.map(({ title, url }) => [title, url])).toEqual(
      titled([one, two, three, PAPERS[3] as Paper]),
    );
  });

  it('HTML with entities, decoded', () => {
    const entries = entriesOf(
      `<ul>\n<li><a href="${arxivOf(one)}">Moss &amp; Rain: L&#x27;eau et la for&ecirc;t</a>, Ren&eacute; Vale</li>\n<li><a href="${arxivOf(two)}">Ferns of the North &lt;2020&gt;</a>, Bo Reed</li>\n</ul>`,
    );
    expect(fieldsRead(entries, 'title', 'authors')).toEqual([
      { title: "Moss & Rain: L'eau et la forêt", authors: 'René Vale' },
      { title: 'Ferns of the North <2020>', authors: 'Bo Reed' },
    ]);
  });

  it('an HTML list that is never closed', () => {
    const item = (paper: Paper): string =>
      `<li><a href="${arxivOf(paper)}">${paper.title}</a>, Ada Vale</li>`;
    const { entries } = read(
      `# L\n\n## Moss\n\n<ul>\n${item(one)}\n${item(two)}\n\nMore of them.\n\n## Ferns\n\n- ${linked(three)}, 2021\n`,
    );
    expect(entries.map(({ title }) => title)).toEqual([one.title, two.title, three.title]);
  });

  it('the last section of a file that ends in nothing', () => {
    const { entries } = read(
      `# L\n\n## Moss\n\n- ${linked(one)}, 2021\n\n## Ferns\n\n- ${linked(two)}, 2019`,
    );
    expect(entries.map(({ title, categories }) => [title, categories])).toEqual([
      [one.title, ['Moss']],
      [two.title, ['Ferns']],
    ]);
  });

  it('one paper above the first category, or after the last', () => {
    const above = read(
      `# L\n\n- ${linked(one)}, 2021\n\n## Ferns\n\n- ${linked(two)}, 2019\n- ${linked(three)}, 2020\n`,
    );
    expect(above.entries.map(({ categories }) => categories)).toEqual([[], ['Ferns'], ['Ferns']]);
  });
});

describe('headings', () => {
  const items = (papers: readonly Paper[]): string =>
    papers.map((p) => `- ${linked(p)}, ${p.year}\n`).join('');
  const paths = (text: string): string[] =>
    read(text).entries.map(({ categories }) => categories.join(' > '));

  it('after an indented item are headings as on GitHub', () => {
    const text = `# L\n\n## Ferns\n\n- ${linked(one)}, 2021\n  - by Ada Vale\n\n  #### Bark & Co\n\n- ${linked(two)}, 2019\n- ${linked(three)}, 2020\n`;
    expect(paths(text).at(-1)).toContain('Bark & Co');
  });

  it.each([
    [
      'bold lines',
      `**Moss**\n\n${items([one, two])}\n**Ferns**\n\n${items([three, PAPERS[3] as Paper])}`,
    ],
    [
      'items',
      `- Moss\n${items([one, two]).replace(/^/gm, '  ').trimEnd()}\n- Ferns\n${items([three, PAPERS[3] as Paper]).replace(/^/gm, '  ')}`,
    ],
    [
      'details',
      `<details><summary>Moss</summary>\n\n${items([one, two])}\n</details>\n\n<details><summary>Ferns</summary>\n\n${items([three, PAPERS[3] as Paper])}\n</details>\n`,
    ],
  ])('are continued by groups in %s', (_, body) => {
    const list = read(`# L\n\n## Plants\n\n${body}`);
    expect(list.entries.map(({ categories }) => categories.join(' > '))).toEqual([
      'Plants > Moss',
      'Plants > Moss',
      'Plants > Ferns',
      'Plants > Ferns',
    ]);
  });

  it('with marks, emojis and badges are read as text', () => {
    const text = `# L\n\n## 🌿 **Moss** of \`the\` North [![b](https://b.example/b.svg)](#top)\n\n${items([one, two])}`;
    expect(paths(text)).toEqual(['🌿 Moss of the North', '🌿 Moss of the North']);
  });
});
