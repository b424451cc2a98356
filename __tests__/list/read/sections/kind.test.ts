import { describe, expect, it } from 'vitest';
import { withKinds } from '../../../../src/list/read/sections/kind.ts';
import { arxivOf, PAPERS, readPrinted } from '../papers.ts';
import { read } from '../read.ts';

const paperLines = PAPERS.map(
  (paper) => `- [${paper.title}](${arxivOf(paper)}), ${paper.authors}, ${paper.year}`,
);
const kinds = (text: string): string[] =>
  read(text).entries.map(({ title, kind }) => `${title}: ${kind}`);
/** The kind of one more entry among papers. */
function kindAmongPapers(line: string): string | undefined {
  const { entries } = read(`# L\n\n## Moss\n\n${[...paperLines, line].join('\n')}\n`);
  expect(entries).toHaveLength(PAPERS.length + 1);
  return entries.at(-1)?.kind;
}
const inSection = (heading: string, line: string): string[] =>
  kinds(`# L\n\n## Moss\n\n${paperLines.join('\n')}\n\n## ${heading}\n\n${line}\n`).slice(
    PAPERS.length,
  );

describe('what is linked elsewhere is a paper where its neighbors are', () => {
  it.each([
    ['the list’s own notes', 'notes/bark.md'],
    ['a local PDF', 'papers/bark.pdf'],
    ['a repository', 'https://github.com/a/bark'],
    ['a project page', 'https://bark.example.org/'],
  ])('%s', (_, url) => {
    expect(kindAmongPapers(`- [Bark as a Home for Lichens](${url}), Rex Vale, Sue Hay, 2021`)).toBe(
      'paper',
    );
  });
});

describe('the kind of a venue as the name of a group', () => {
  it.each(['Conference', 'Journal', 'Arxiv'])('is no list of such venues: %s', (group) => {
    const lines = PAPERS.map((paper) => `- ${paper.title} [[ICML2021]](${arxivOf(paper)})`);
    const all = kinds(`# L\n\n## Moss\n\n**${group}**\n\n${lines.join('\n')}\n`);
    expect(all).toEqual(PAPERS.map(({ title }) => `${title}: paper`));
  });
});

describe('a PDF is a paper, wherever the list keeps it', () => {
  it.each([
    ['beside the list', 'papers/'],
    ['at GitHub', 'https://github.com/a/papers/blob/main/'],
  ])('%s', (_, folder) => {
    const lines = PAPERS.map(({ title }, at) => `- [${title}](${folder}${at}.pdf)`);
    const all = kinds(`# L\n\n## Moss\n\n${lines.join('\n')}\n`);
    expect(all).toEqual(PAPERS.map(({ title }) => `${title}: paper`));
  });
});

describe('resources are no papers', () => {
  it.each([
    [
      'Tools',
      '- [BarkBox](https://github.com/a/barkbox) - A toolbox for the bark of trees\n- [MossKit](https://github.com/b/mosskit) - Counts moss',
    ],
    [
      'Courses',
      '- [Moss for Beginners](https://course.example/moss) - A course in ten lessons\n- [CS 101: Ferns](https://uni.example/ferns) - Lectures and slides',
    ],
    [
      'Datasets',
      '- [BarkSet](https://data.example/barkset) - 10,000 photographs of bark\n- [FernSet](https://data.example/fernset) - Ferns of the north',
    ],
    [
      'Blogs',
      '- [Why Moss Matters](https://blog.example/moss) - A post on moss\n- [Ferns at Home](https://blog.example/ferns) - How to keep ferns',
    ],
    [
      'Conferences',
      '- [MossConf](https://mossconf.example) - Every May\n- [FernCon](https://ferncon.example) - In Lisbon',
    ],
    [
      'Researchers',
      '- [Ada Vale](https://vale.example) - Moss, University of the North\n- [Bo Reed](https://reed.example) - Ferns, Lake Institute',
    ],
  ])('below %s', (heading, lines) => {
    const found = inSection(heading, lines);
    expect(found.filter((one) => one.endsWith(': paper'))).toEqual([]);
  });

  it.each(['Tools', 'Datasets', 'Blogs'])('but are read as entries: %s', (heading) => {
    const lines = `- [BarkBox](https://bark.example/a) - About the bark of trees\n- [MossKit](https://moss.example/b) - About moss`;
    expect(inSection(heading, lines)).toEqual(['BarkBox: resource', 'MossKit: resource']);
  });

  it.each(['Datasets', 'Benchmark Corpus', 'Frameworks', '数据集'])(
    'short names are none below %s, though they lead to papers',
    (heading) => {
      const lines = `- [BarkSet](https://arxiv.org/abs/2101.00011) - Photographs of bark\n- [Fern Box](https://arxiv.org/abs/2101.00012) - Ferns of the north`;
      expect(inSection(heading, lines)).toEqual(['BarkSet: resource', 'Fern Box: resource']);
    },
  );

  it('but a short title among papers is one, whatever the section is named', () => {
    const lines = `${paperLines.slice(1).join('\n')}\n- [Bark Decay](https://arxiv.org/abs/2101.00011)`;
    expect(inSection('Datasets', lines).at(-1)).toBe('Bark Decay: paper');
  });

  it.each(['awesome-moss', 'moss-papers', 'Moss-Paper-List', 'fern_reading_list'])(
    'another list is none among papers: %s',
    (name) => {
      expect(kindAmongPapers(`- [Papers on the Moss of Walls](https://github.com/a/${name})`)).toBe(
        'resource',
      );
    },
  );

  it('a section of web pages with people is none of a list of papers', () => {
    const pages = `- [How to Spot False Bark on Trees](https://bark.example/spot) by Nathan Yew\n- [The Catalog of All Mosses of the North](https://moss.example/catalog) by Sue Hay`;
    expect(inSection('Guides', pages).map((one) => one.split(': ').at(-1))).toEqual([
      'resource',
      'resource',
    ]);
    expect(kinds(`# L\n\n## Guides\n\n${pages}\n`).map((one) => one.split(': ').at(-1))).toEqual([
      'paper',
      'paper',
    ]);
  });

  it('titles with venues and years are papers, wherever they lead', () => {
    const rows = PAPERS.map(
      ({ title, venue, year }, at) =>
        `| [${title}](https://library.example/${at}) | ${venue} | ${year} |`,
    );
    const table = `| Title | Venue | Year |\n| --- | --- | --- |\n${rows.join('\n')}`;
    expect(kinds(`# L\n\n## Moss\n\n${table}\n`)).toEqual(
      PAPERS.map(({ title }) => `${title}: paper`),
    );
  });

  it.each(['https://blog.example.org/moss', 'https://example.org/posts/moss/'])(
    'a blog within a site: %s',
    (url) => {
      expect(kindAmongPapers(`- [Why Moss Matters to Us All](${url})`)).toBe('resource');
    },
  );

  it('not even a blog post among papers', () => {
    expect(
      kindAmongPapers(
        '- [Why Moss Matters to Us All](https://medium.com/@vale/moss) [[Blog]](https://medium.com/@vale/moss)',
      ),
    ).toBe('resource');
  });
});

describe('among papers that lead to papers', () => {
  const kindOf = (line: string): string | undefined => {
    const linked = PAPERS.map((paper) => `- [${paper.title}](${arxivOf(paper)})`);
    return read(`# L\n\n## Moss\n\n${[...linked, line].join('\n')}\n`).entries.at(-1)?.kind;
  };

  it.each([
    ['a page without facts', '- [The Moss of Walls](https://moss.example/walls/index.html)'],
    ['a post by its date', '- [How Moss Drinks Rain](https://moss.example/2016/07/rain/)'],
    ['a repository', '- [Moss tracker for walls](https://github.com/a/moss-tracker)'],
    ['a course', '- [A class on the moss of walls](https://moss.example/courses/7)'],
  ])('%s is a resource', (_, line) => expect(kindOf(line)).toBe('resource'));

  it.each([
    ['with people and a year', '- [The Moss of Walls](https://moss.example/w), A. Vale, 2019'],
    ['with a link to its text', '- The Moss of Walls in Rain [[pdf]](https://moss.example/w)'],
  ])('a title %s is a paper', (_, line) => expect(kindOf(line)).toBe('paper'));
});

it('rows of results are no papers, though each leads to one', () => {
  const rows = PAPERS.map(
    (paper, at) =>
      `|[${paper.title.split(' ')[0]}Net](https://moss.example/${at})|CVPR2021|4${at}.12|3${at}.07|${at}9.50|`,
  );
  const { entries } = read(
    `# L\n\n## Moss\n\n${paperLines.join('\n')}\n\n## Walls\n\n|Method|Pub|Full|Rare|All|\n|---|---|---|---|---|\n${rows.join('\n')}\n`,
  );
  expect(entries.filter(({ kind }) => kind === 'paper')).toHaveLength(PAPERS.length);
});

it('rows of a table of results with one score are no papers', () => {
  const rows = PAPERS.map(
    (paper, at) => `|[${paper.title.split(' ')[0]}Net](${arxivOf(paper)})|CVPR2021|4${at}.1|`,
  );
  const { entries } = read(
    `# L\n\n## Moss\n\n${paperLines.join('\n')}\n\n## Walls\n\n|Method|Pub|Score|\n|---|---|---|\n${rows.join('\n')}\n`,
  );
  expect(entries.filter(({ kind }) => kind === 'paper')).toHaveLength(PAPERS.length);
});

it('rows of scores of methods with their keys are no papers', () => {
  const rows = PAPERS.map(
    (paper, at) =>
      `|AUROC|Unsupervised|${paper.title.split(' ')[0]?.toUpperCase()} [Vale20${at}1]|0.69${at}|/|0.5${at}8|`,
  );
  const { entries } = read(
    `# L\n\n## Moss\n\n${paperLines.join('\n')}\n\n## Walls\n\n|Metric|Setting|North|South|East|\n|---|---|---|---|---|\n${rows.join('\n')}\n`,
  );
  expect(entries.filter(({ kind }) => kind === 'paper')).toHaveLength(PAPERS.length);
});

it.each(['Workshops', 'Tutorials & Talks'])('meetings with people and dates below %s', (name) => {
  const line = `- **Moss on the Walls of Old Towns**. A. Vale, B. Reed; CVPR 2024 [[Website](https://moss.example/meet.html)]`;
  expect(inSection(name, line)).toEqual(['Moss on the Walls of Old Towns: resource']);
});

describe('a small list that leads to unknown pages', () => {
  const ofSmall = (heading: string, lines: readonly string[]): (string | undefined)[] =>
    read(`# L\n\n## ${heading}\n\n${lines.join('\n')}\n`).entries.map(({ kind }) => kind);

  it.each([
    [
      'linked titles',
      'Light',
      [
        '- [How mosses measure the length of a day](https://moss.example/day)',
        '- [The hidden cost of shade in wet forests](https://ferns.example/shade)',
      ],
    ],
    [
      'titles with remarks',
      'Structure',
      [
        '- [Growth rings under repeated drought](https://lab.example/rings) - Two dry years leave one ring',
        '- [A theory of bark thickness](https://lab.example/thick) - Fire explains half of it',
        '- [Tannins slow the decay of fallen oak](https://lab.example/tannin)',
      ],
    ],
  ])('has papers: %s', (_, heading, lines) => {
    expect(ofSmall(heading, lines)).toEqual(lines.map(() => 'paper'));
  });

  it.each([
    [
      'names with descriptions',
      'Counting',
      [
        '- [MossKit](https://mosskit.example) - A toolkit to count moss in photographs',
        '- [FernBox](https://fernbox.example) - Keeps records of ferns',
      ],
    ],
    [
      'titles below blogs',
      'Blogs',
      [
        '- [Notes from a wet garden](https://garden.example) - Weekly posts on moss',
        '- [A moss diary of the north](https://diary.example)',
      ],
    ],
  ])('has resources: %s', (_, heading, lines) => {
    expect(ofSmall(heading, lines)).toEqual(lines.map(() => 'resource'));
  });
});

describe('views', () => {
  it('are own-work highlights before the contents', () => {
    const [first, second] = paperLines;
    const { entries } = read(
      `# L\n\n## Our Work\n\n${first}\n${second}\n\n## Contents\n\n- [Moss](#moss)\n\n## Moss\n\n${paperLines.join('\n')}\n`,
    );
    expect(entries.map(({ title }) => title)).toEqual(PAPERS.map(({ title }) => title));
  });

  it('are leaderboards that repeat the papers', () => {
    const rows = PAPERS.map(
      (paper, index) => `| ${index + 1} | [${paper.title}](${arxivOf(paper)}) | 9${9 - index}.1 |`,
    );
    const { entries } = read(
      `# L\n\n## Moss\n\n${paperLines.join('\n')}\n\n## Leaderboard\n\n| Rank | Method | Score |\n| --- | --- | --- |\n${rows.join('\n')}\n`,
    );
    expect(entries).toHaveLength(PAPERS.length);
  });

  it('are no papers: the same work in two categories is there twice', () => {
    const { entries } = read(
      `# L\n\n## Moss\n\n${paperLines.join('\n')}\n\n## Ferns\n\n${paperLines[1]}\n${paperLines[2]}\n`,
    );
    expect(entries).toHaveLength(PAPERS.length + 2);
  });
});

it.each(['Navigation', 'Categorization', 'News', 'Overview', 'Resources', 'Index', 'Contents'])(
  'a section of papers is a category, whatever its name: %s',
  (heading) => {
    const { entries } = read(
      `# L\n\n## Ferns\n\n- [Ferns in Shade](https://arxiv.org/abs/2001.00001)\n\n## ${heading}\n\n${paperLines.join('\n')}\n\n### Indoor\n\n- [Ferns at Home](https://arxiv.org/abs/2001.00002)\n`,
    );
    expect(entries.map(({ kind }) => kind)).toEqual(entries.map(() => 'paper'));
    expect(entries.map(({ categories }) => categories)).toEqual([
      ['Ferns'],
      ...PAPERS.map(() => [heading]),
      [heading, 'Indoor'],
    ]);
  },
);

it.each(['Navigation', 'Categorization', 'Pull Request Review', 'Contributing Factors'])(
  'two papers are enough for a topic named as other sections begin: %s',
  (heading) => {
    const { entries } = read(
      `# L\n\n## Ferns\n\n${paperLines[0]}\n\n## ${heading}\n\n${paperLines[1]}\n${paperLines[2]}\n`,
    );
    expect(entries.map(({ categories }) => categories)).toEqual([['Ferns'], [heading], [heading]]);
  },
);

it('one paper in each section is a paper', () => {
  expect(readPrinted((paper) => `- [${paper.title}](${arxivOf(paper)})`)).toHaveLength(
    PAPERS.length,
  );
});

it('categories of the configuration win over every guess', () => {
  const text = `# L\n\n## Moss\n\n${paperLines.slice(1).join('\n')}\n\n## License\n\n${paperLines[0]}\n`;
  expect(
    read(text, { categories: ['License'] }).entries.map(({ categories }) => categories),
  ).toEqual([...PAPERS.slice(1).map(() => ['Moss']), ['License']]);
});

it.each([
  ['Blog: How lichens drink', 'resource'],
  ['Slides: Mosses of the north in ten pictures', 'resource'],
  ['LichenNet: How lichens drink', 'paper'],
  [': How lichens drink', 'paper'],
])('an entry that begins with what it is, "%s", is a %s', (title, kind) => {
  expect(kindAmongPapers(`- [${title}](https://example.org/drink), A. Moss, 2019`)).toBe(kind);
});

describe('papers that may be none', () => {
  /** How many papers are uncertain where each is one with a probability. */
  const uncertain = (count: number, likely: number): number => {
    const lines = Array.from(
      { length: count },
      (_, at) => `- [Moss ${at}](https://moss.example/${at})`,
    );
    const { entries, source } = read(`# L\n\n## Moss\n\n${lines.join('\n')}\n`);
    const bias = Math.log(likely / (1 - likely));
    const weights = { alone: { bias }, among: { bias } };
    const unjudged = entries.map(({ kind: _, ...entry }) => entry);
    return withKinds(unjudged, { text: source.text }, weights).uncertain.size;
  };

  it('are uncertain where at least 15% of the papers, and two, are expected to be none', () => {
    expect(uncertain(10, 0.75)).toBe(10);
    expect(uncertain(10, 0.9)).toBe(0);
    expect(uncertain(6, 0.75)).toBe(0);
  });

  it('are doubtful entries of the list', () => {
    const names = [
      'Cairn',
      'Quarry',
      'Rampart',
      'Terrace',
      'Causeway',
      'Levee',
      'Culvert',
      'Weir',
      'Gable',
      'Eaves',
    ];
    const lines = names.map(
      (name) =>
        `- **${name}** - [Council for ${name} and Walls](https://${name.toLowerCase()}.example/works/2021/walls)`,
    );
    const { reading } = read(`# L\n\n## Societies\n\n${lines.join('\n')}\n`);
    expect(reading.doubtful.map(({ reason }) => reason)).toEqual(names.map(() => 'kind'));
  });
});

it.each(['Conference', 'Conferences', 'Journals', 'Proceedings', 'Conference papers'])(
  'papers with a venue and a year stand below the kind of publication: **%s**',
  (name) => {
    const lines = PAPERS.map(
      (paper) => `- ${paper.title} [[${paper.venue}${paper.year}]](${arxivOf(paper)})`,
    );
    const text = `# L\n\n## Moss\n\n**${name}**\n\n${lines.join('\n')}\n`;
    expect(kinds(text).filter((one) => one.endsWith(': resource'))).toEqual([]);
  },
);

describe('what an address shows', () => {
  const kindOfLinked = (name: string, url: string): string | undefined => {
    const lines = [
      '- [BarkBox](https://bark.example/a/) - A toolbox for the bark of trees',
      '- [MossKit](https://moss.example/b/) - Counts moss on walls',
      '- [FernCam](https://fern.example/c/) - Takes photographs of ferns',
      `- [${name}](${url})`,
    ];
    return read(`# L\n\n## Trees\n\n${lines.join('\n')}\n`).entries.at(-1)?.kind;
  };

  it.each([
    ['a data set', 'Bark of Northern Trees', 'https://doi.org/10.5281/zenodo.1234567'],
    ['a package', 'Counts of Moss', 'https://doi.org/10.18129/B9.bioc.moss'],
    ['a society', 'The Royal Society of the Moss and the Ferns', 'https://www.mosses.example/'],
    ['a journal', 'Journal of Moss Research', 'https://www.sciencedirect.com/journal/moss'],
    ['a publisher', 'Proceedings of the Moss Academy', 'https://www.pnas.org/'],
  ])('%s is no paper: %s', (_, name, url) => expect(kindOfLinked(name, url)).toBe('resource'));
});

it('a row with the venue and the year on a badge is a paper, though its title leads to its code', () => {
  const row = (title: string, url: string, at: number): string =>
    `| ![](https://img.shields.io/badge/CVPR%20202${at}-red) | [${title}](${url}) (Walls) |  |`;
  const rows = PAPERS.map((paper, at) =>
    row(paper.title, at % 2 === 0 ? `https://github.com/a/moss-${at}` : arxivOf(paper), at % 5),
  );
  const table = `| Venue | Title | Code |\n| --- | --- | --- |\n${rows.join('\n')}`;
  expect(kinds(`# L\n\n## Moss\n\n${table}\n`)).toEqual(
    PAPERS.map(({ title }) => `${title}: paper`),
  );
});

it('a day in the first cell is no result', () => {
  const rows = PAPERS.map(
    (paper, at) => `| 0${at + 1}.12 | [${paper.title}](${arxivOf(paper)}) | Ada Vale |  |`,
  );
  const table = `| Date | Paper Title | Presenter | Notes |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  expect(kinds(`# L\n\n## Seminars\n\n${table}\n`)).toEqual(
    PAPERS.map(({ title }) => `${title}: paper`),
  );
});

it('a link with a date below many tools is none', () => {
  const tools = ['Bark', 'Moss', 'Fern', 'Leaf', 'Root', 'Wall'].map(
    (name) =>
      `- [${name}Kit](https://github.com/a/${name}) - Counts what grows.\n\n- [Conda](https://anaconda.example/forge/${name}) (5M, 27.10.2025)\n`,
  );
  const found = kinds(`# L\n\n## Counting\n\n${tools.join('\n')}\n`);
  expect(found.filter((one) => one.endsWith(': paper'))).toEqual([]);
});

it('a name that the bibliography has before the colon of a title is that of a paper', () => {
  const rows = ['Cairn', 'Quarry', 'Rampart'].map(
    (name) => `- [${name}](https://${name.toLowerCase()}.example/)`,
  );
  const text = `# L\n\n## Walls\n\n${rows.join('\n')}\n`;
  const known = { titles: new Set<string>(), names: new Set(['quarry']), isKey: () => false };
  expect(read(text, { known }).entries.map(({ title, kind }) => `${title}: ${kind}`)).toEqual([
    'Cairn: resource',
    'Quarry: paper',
    'Rampart: resource',
  ]);
});

it('an acronym in front of a title is no word for what an entry is', () => {
  const rest = 'Counting Stones with Slow Growing Lichens (SIGMOD 2025)';
  expect(kindAmongPapers(`- SPACE: ${rest}`)).toBe('paper');
  expect(kindAmongPapers(`- Space: ${rest}`)).toBe('resource');
});

it('a page of the site of the venue is that of a paper', () => {
  const lines = (host: string): string =>
    [1, 2]
      .map(
        (id) => `- [Fuzzing the Old Harbor in ${id} Slow Steps](https://${host}/details/${id})\n`,
      )
      .join('');
  const others = ['SIGMOD', 'VLDB', 'ICSE'].map(
    (venue, at) => `## ${venue} 2023\n\n${paperLines.slice(at * 3, at * 3 + 3).join('\n')}\n`,
  );
  const found = (host: string): number =>
    kinds(`# L\n\n${others.join('\n')}\n## PLDI 2023\n\n${lines(host)}`).filter((one) =>
      /Fuzzing.*: paper$/.test(one),
    ).length;
  expect(found('pldi23.sites.example.org')).toBe(2);
  expect(found('walls.sites.example.org')).toBe(0);
});

it('a heading that names a subject beside tutorials does not make published papers events', () => {
  const line = '- Counting Stones with Slow Growing Lichens (SIGMOD 2020)';
  expect(inSection('Systems and Tutorials', line)).toEqual([`${line.slice(2, -14)}: paper`]);
  expect(inSection('Talks and Tutorials', line)).toEqual([`${line.slice(2, -14)}: resource`]);
});
