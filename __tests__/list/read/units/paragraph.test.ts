import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS } from '../papers.ts';
import { entriesOf, read } from '../read.ts';

describe('a paragraph', () => {
  it('reads title, authors and links on broken lines', () => {
    const entries = entriesOf(
      [
        '**Rivers as Epistemic Networks: A Study** \\',
        '*Ann Bee, Carl Dee, Eve Fox* \\',
        'NeurIPS 2022. [[Paper](https://arxiv.org/abs/2211.01568)][[Github](https://github.com/a/b)] \\',
        '3 Nov 2022',
        '',
        '**Lakes as Epistemic Networks: A Study** \\',
        '*Gus Hay* \\',
        'arXiv 2023. [[Paper](https://arxiv.org/abs/2311.01568)]',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      {
        unit: 'paragraph',
        title: 'Rivers as Epistemic Networks: A Study',
        authors: 'Ann Bee, Carl Dee, Eve Fox',
        year: 2022,
      },
      { title: 'Lakes as Epistemic Networks: A Study', authors: 'Gus Hay', year: 2023 },
    ]);
  });

  it('is an entry alone in its section where it begins with a link to a paper', () => {
    const list = read(
      [
        '# L',
        '',
        '## 2018',
        '',
        '[FERN](https://openaccess.thecvf.com/content_cvpr_2018/papers/Moss_Fern.pdf) Fern detection in old walls, CVPR 2018.',
        '',
        '## Rocks',
        '',
        ':1st_place_medal: :newspaper: [Outlier Stones : A Survey](https://arxiv.org/abs/2101.00001)',
        '',
      ].join('\n'),
    );
    expect(list.entries).toHaveLength(2);
  });

  it('is none where it only speaks of a paper', () => {
    const list = read(
      '# L\n\n## Rocks\n\n[Outlier Stones](https://arxiv.org/abs/2101.00001) is where we describe how all of this was made.\n',
    );
    expect(list.entries).toEqual([]);
  });

  it('reads label bullets as attributes of the bold title above', () => {
    const entries = entriesOf(
      [
        '**Scaffolds for Rivers: Flow-Adaptive Rendering**',
        '',
        '- Homepage: https://example.org/scaffold/',
        '- Paper: https://arxiv.org/abs/2312.00109',
        '',
        '- Code : https://github.com/a/b',
        '',
        ' **PondBridge: A Bridge over Ponds**',
        '',
        '- Paper  https://arxiv.org/abs/2306.16772',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      {
        title: 'Scaffolds for Rivers: Flow-Adaptive Rendering',
        url: 'https://arxiv.org/abs/2312.00109',
      },
      { title: 'PondBridge: A Bridge over Ponds', url: 'https://arxiv.org/abs/2306.16772' },
    ]);
  });

  it('reads papers that are a `<details>` each, with the facts hidden', () => {
    const paper = (title: string, people: string, id: number): string =>
      `<details>\n<summary><b>${title}</b></summary>\n\n${people}. CVPR 2021. [paper](https://arxiv.org/abs/2101.0000${id})\n</details>\n`;
    const { entries } = read(
      `# L\n\n## Moss\n\n${paper('Slow Walls of the North', 'Ada Moss, Bo Hale', 1)}\n${paper('Bark as a Home for Lichens', 'Rex Vale', 2)}`,
    );
    expect(entries).toMatchObject([
      { title: 'Slow Walls of the North', authors: 'Ada Moss, Bo Hale' },
      { title: 'Bark as a Home for Lichens', authors: 'Rex Vale' },
    ]);
  });

  it('reads linked lines, broken links too', () => {
    const entries = entriesOf(
      '[AffinityRiver](https://arxiv.org/abs/1805.08905)\n\n[A Database for River Care] (https://rivers.example.edu/)\n\n[Deep Models of Missing Rivers](link coming)',
    );
    expect(entries.map(({ title, url }) => [title, url])).toEqual([
      ['AffinityRiver', 'https://arxiv.org/abs/1805.08905'],
      ['A Database for River Care', 'https://rivers.example.edu/'],
      ['Deep Models of Missing Rivers', undefined],
    ]);
  });

  it('reads numbered references in HTML spans', () => {
    const entries = entriesOf(
      [
        '<span class="csl-left-margin">\\[1\\] </span><span',
        'class="csl-right-inline">A. Bee *et al.*, “State of the Art on',
        'Rivers,” *River Forum*, Jul. 2020, Accessed: Apr. 04,',
        '2023. Available: <https://onlinelibrary.wiley.com/doi/full/10.1111/cgf.14022></span>',
        '',
        '<span class="csl-left-margin">\\[2\\] </span><span',
        'class="csl-right-inline">M. Dee, R. Fox, and S. Hay, “ReLight my River.” 2022.</span>',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      {
        title: 'State of the Art on Rivers',
        authors: 'A. Bee et al.',
        year: 2020,
        url: 'https://onlinelibrary.wiley.com/doi/full/10.1111/cgf.14022',
      },
      { title: 'ReLight my River', authors: 'M. Dee, R. Fox, and S. Hay', year: 2022 },
    ]);
  });
});

it('paragraphs with a link each below headings are papers, not the headings', () => {
  const paragraphs = PAPERS.slice(0, 4).map(
    (paper, at) =>
      `**Moss${at}** — ${paper.title}  \nAda Moss, Bo Hale. ${paper.venue} ${paper.year}. [[Paper](${arxivOf(paper)})]`,
  );
  const section = paragraphs.join('\n\n');
  const { entries } = read(
    `# L\n\n## Walls\n\n${section}\n\n## Bark\n\n${section}\n\n## Rain\n\n${section}\n`,
  );
  expect(entries.map(({ unit }) => unit)).toEqual(Array(12).fill('paragraph'));
});

it('people in a paragraph above a title belong to it where all titles follow people', () => {
  const people = [
    'Moss, A.; Hale, B.',
    'Cy Reed, Jo Vale, Kit Lund',
    'Finn Stone, Li Gu',
    'Bo Holm, Ann Bee',
  ];
  const section = PAPERS.slice(0, 4).map(
    (paper, at) => `**[${at}]** ${people[at]}\n\n[${paper.title}](${arxivOf(paper)}) :star:`,
  );
  expect(entriesOf(section.join('\n\n'))).toMatchObject(
    PAPERS.slice(0, 4).map(({ title }, at) => ({ title, authors: people[at] })),
  );
  const titlesFirst = PAPERS.slice(0, 4).map(
    (paper, at) => `[${paper.title}](${arxivOf(paper)}) :star:\n\n${people[at]}`,
  );
  expect(entriesOf(titlesFirst.join('\n\n'))).toMatchObject(
    PAPERS.slice(0, 4).map(({ title }, at) => ({ title, authors: people[at] })),
  );
});

it('a paragraph begins with its venue as a link to it, in a line above its title', () => {
  const titles = ['Slow walls of the harbor', 'Quick doors of the north', 'Windows of the coast'];
  const { entries } = read(
    `# L\n\n${titles
      .map(
        (title, at) =>
          `## Part ${at}\n\n[CVPR1${at} ${'WDC'.charAt(at)}Net](https://arxiv.org/abs/1${at}01.00001)\n${title}\n`,
      )
      .join('\n')}`,
  );
  expect(entries.map(({ title }) => title)).toEqual(titles);
});

it('a link to a page between titles is an entry, in whatever script', () => {
  const titles = [
    'Slow Growth of Walls',
    'Ferns in Caves and Wells',
    '苔藓与地衣在旧墙上的缓慢生长研究',
    'Bark as a Home for Lichens',
  ];
  const text = titles.map(
    (title, at) =>
      `[${title}](https://${at === 2 ? 'moss.example.org/papers/7' : `arxiv.org/abs/2101.0000${at}`})`,
  );
  expect(entriesOf(text.join('\n\n')).map(({ title }) => title)).toEqual(titles);
});
