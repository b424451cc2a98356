import { describe, expect, it } from 'vitest';
import { find, fix, lines } from './find.ts';
import { article, list, paper, titles } from './samples.ts';

/** What the rules keep quiet about, though it looks like a fault at first sight. */
describe('hidden-text', () => {
  it('keeps the selector of an emoji in the anchor of a heading, where GitHub has it', () => {
    const readme = `${list('- [🛠️ Tools](#️-tools)')}\n## 🛠️ Tools\n`;
    expect(lines('hidden-text', { readme })).toEqual([]);
    expect(lines('hidden-text', { readme: list(paper('Time: \ufe0fA Wall')) })).toHaveLength(1);
  });
});

describe('contents-sync', () => {
  it('reads several links of one item', () => {
    const parts = ['Growth', 'Bark', 'Snow'];
    const contents = `- ${parts.map((name) => `[${name}](#${name.toLowerCase()})`).join(' ')}`;
    const readme = `# Papers\n\n## Contents\n\n${contents}\n\n${parts
      .map((name) => `## ${name}\n\n${paper(`Walls of ${name}`)}\n`)
      .join('\n')}`;
    expect(lines('contents-sync', { readme })).toEqual([]);
  });

  it('takes no outline of something else for contents without links', () => {
    const readme = `${list(paper('Bark as a Home'))}\n## Contents\n\n1. Introduction\n2. Growth\n3. What Follows\n4. Conclusion\n`;
    expect(lines('contents-sync', { readme })).toEqual([]);
  });
});

describe('entry-link', () => {
  const linked = titles(6).map((title) => `${paper(title)} (2021)`);

  it.each([
    '- Why does each community (ML, systems) see another part?',
    '- **Q: The order of this list?** By year, ACL first.',
    '- A list of **top papers** published since 2015.',
  ])('finds no paper in %s', (line) => {
    expect(lines('entry-link', { readme: list(...linked, line) })).toEqual([]);
  });

  it('ignores comments in a table, and a dash in place of the link', () => {
    const row = (title: string, link: string) => `| ${title} | ${link} | 2021 |`;
    const rows = titles(6).map((title, at) => row(title, `[PDF](https://example.org/${at})`));
    const readme = list(
      '| Title | Paper | Year |\n|---|---|---|',
      ...rows,
      row('Quiet Rooms and Loud Doors', '-'),
      '<!-- | A Wall | []() | | [x]() | -->',
    );
    expect(lines('entry-link', { readme })).toEqual([]);
  });

  it('takes two notes in brackets for no link where nothing is defined', () => {
    const notes = `${paper('Bark as a Home')}\n  [10th May, 2020][ACL, 2020]\n  x[T][T][P]`;
    expect(lines('entry-link', { readme: list(notes) })).toEqual([]);
    const defined = `${list(notes)}\n[wall]: https://example.org\n`;
    expect(lines('entry-link', { readme: defined })).toHaveLength(1);
  });
});

describe('entry-abstract', () => {
  it('asks for none in a list of tools', () => {
    const tools = Array.from(
      { length: 12 },
      (_, at) => `- [Tool ${at}](https://github.com/moss/tool${at}) - A tool for walls.`,
    );
    const readme = list(...tools, paper('Bark as a Home of Lichens'));
    expect(lines('entry-abstract', { readme })).toEqual([]);
  });
});

describe('bib-names', () => {
  it('reads a particle as a part of one name', () => {
    const author = 'De los Reyes, Juan Carlos';
    const readme = list(`${paper('Bark as a Home')}, *${author}*, 2021`);
    const bib = article('Reyes2021', 'Bark as a Home', { author });
    expect(lines('bib-names', { readme, bib })).toEqual([]);
  });

  it('gives a fault the same fingerprint whatever its words', () => {
    const of = (author: string) =>
      find('bib-names', { bib: article('Moss', 'Bark', { author }) }).map(
        ({ fingerprint }) => fingerprint,
      );
    expect(of('Ada Moss, Ben Hale, Cy Reed')).toEqual(of('Ada Moss, Ben Hale, Cy Reed, Di Wu'));
  });
});

describe('bib-unlisted', () => {
  it('accepts a bib entry whose address is in the list, whatever its title', () => {
    const url = 'https://example.org/walls/7';
    const bib = [
      article('Moss2021', 'Slow Colours of Moss'),
      article('Hale2022', 'Small Plants, 7', { url }),
    ].join('');
    const readme = list(paper('Slow Colours of Moss'), `- Red Walls in Winter. ${url}`);
    expect(lines('bib-unlisted', { readme, bib })).toEqual([]);
    expect(lines('bib-unlisted', { readme: list(paper('Slow Colours of Moss')), bib })).toEqual([
      expect.stringContaining('Hale2022'),
    ]);
  });

  it('knows a title that differs in a letter where the list prints nothing else', () => {
    const title = 'Counting the Grey Lichens on Old Town Walls';
    const bib = article('Moss2021', `${title}`, { doi: '10.99999/x' });
    const readme = list('- [Counting the Grey Lichen on Old Town Walls](https://example.org/a)');
    expect(lines('bib-unlisted', { readme, bib })).toEqual([]);
  });

  it('knows a key in braces', () => {
    const bib = article('dopelib', 'A Goal Oriented Library for Walls and Other Equations');
    const readme = list('- **DOpElib**\n  *{dopelib}*', paper('Bark as a Home'));
    expect(lines('bib-unlisted', { readme, bib })).toEqual([]);
  });

  it('leaves out what the list may name in other words', () => {
    const bib = article('Moss2021', 'WallCLIP: Editing Walls with Guidance');
    const readme = list('- [WallCLIP: Manipulation of Old Stones](https://example.org/a)');
    expect(lines('bib-unlisted', { readme, bib })).toEqual([]);
  });
});

describe('entry-citation-key', () => {
  it('is a note where a part of the list shows no keys', () => {
    const names = titles(60);
    const bib = names.map((title, at) => article(`Moss${at}`, title)).join('');
    const readme = list(
      ...names.map((title, at) => paper(title, at < 30 ? { key: `Moss${at}` } : {})),
    );
    expect(lines('entry-citation-key', { readme, bib })).toEqual([
      expect.stringContaining('Note: 30 of 60 papers show no citation key'),
    ]);
  });
});

describe('entry-title-match', () => {
  it('knows Greek letters by their names', () => {
    const readme = list(paper('tau-walls: A Benchmark for Stones', { key: 'Moss2021' }));
    const bib = article('Moss2021', 'τ-walls: A Benchmark for Stones');
    expect(lines('entry-title-match', { readme, bib })).toEqual([]);
  });
});

describe('bib-url-format', () => {
  it('finds the address in a file link of JabRef', () => {
    const bib = article('Moss2021', 'Bark', { url: String.raw`:https\://example.org/a.pdf:URL` });
    expect(lines('bib-url-format', { bib })[0]).toContain('a file link of JabRef');
    expect(fix('bib-url-format', { bib }).bib).toContain('url = {https://example.org/a.pdf}');
  });
});

describe('bib-pages', () => {
  it('reports more than two ranges of a file once', () => {
    const bib = ['a', 'b', 'c']
      .map((key) => article(key, 'Bark', { pages: '1-9' }))
      .concat(titles(9).map((title, at) => article(`M${at}`, title, { pages: '1--9' })));
    expect(lines('bib-pages', { bib: bib.join('') })).toEqual([
      expect.stringContaining('3 of 12 pages fields contain a range without two dashes.'),
    ]);
  });
});

describe('entry-category', () => {
  it('accepts the name of a tool among categories that looks like that of notes', () => {
    const section = (name: string, title: string): string =>
      `## ${name}\n\nSoftware: https://github.com/example/${name}\n\nManuscript: [${title}](https://doi.org/10.1000/${name})\n`;
    const [first = '', second = '', third = ''] = titles(3);
    const readme = `# Tools\n\n${section('Barks', first)}\n${section('Forks', second)}\n${section('Walls', third)}`;
    expect(lines('entry-category', { readme })).toEqual([]);
  });
});

describe('entry-duplicate', () => {
  it('takes two headings of one name with several common papers for two editions', () => {
    const readme = (papers: number): string => {
      const same = `## Growth\n\n${titles(papers)
        .map((title) => paper(title))
        .join('\n')}\n`;
      return `# Papers\n\n${same}\n## Bark\n\n${paper('Red Walls in Winter')}\n\n${same}`;
    };
    expect(lines('entry-duplicate', { readme: readme(3) })).toEqual([]);
    expect(lines('entry-duplicate', { readme: readme(2) })).toHaveLength(2);
    const config = 'duplicates: list';
    expect(lines('entry-duplicate', { readme: readme(3), config })).toHaveLength(3);
  });
});

describe('list-syntax', () => {
  const link = (at: number): string => `https://doi.org/10.99999/unread-${at}`;
  const entries = titles(6).map((title) => `${paper(title)} (2021)`);

  it('takes the definition of a label for no entry', () => {
    const below = [1, 2, 3, 4, 5, 6].map((at) => `[${at}]: ${link(at)} "Red Walls"`).join('\n\n');
    const readme = `${list(...entries)}\n## Notes on walls\n\n${below}\n`;
    expect(lines('list-syntax', { readme })).toEqual([]);
  });
});

describe('entry-identity', () => {
  it('knows a shortened title', () => {
    const link = (title: string): string => `- [${title}](https://doi.org/10.99999/walls)`;
    const readme = list(
      link('Joint Slow Colours and Bark Growth for Winter Diagnosis and Its Application'),
      link('Slow Colours and Bark for Winter Diagnosis'),
    );
    expect(lines('entry-identity', { readme })).toEqual([]);
  });

  it('lets several papers link one page about all of them', () => {
    const entry = (title: string, id: string): string =>
      `| [${id}](https://arxiv.org/abs/${id}) | [${title}](https://blog.example.org/p/7) |`;
    const readme = list(
      '| id | title |\n|---|---|',
      entry('Slow Colours of Moss on Northern Walls', '2101.00001'),
      entry('Counting Rings in Petrified Wood by Hand', '2101.00002'),
      entry('Wind and the Shape of Coastal Pine Forests', '2101.00003'),
    );
    expect(lines('entry-identity', { readme })).toEqual([]);
  });
});

describe('entry-format', () => {
  const [first = '', ...more] = titles(7);

  it('takes the beginning of a title for no other format', () => {
    const entry = (title: string, at: number): string =>
      `- Ada Moss. 2020. [${title}](https://example.org/p${at}). In *Proceedings of VIS*.`;
    const all = ['In Cold Winters, What Do Lichens Learn?', first, ...more];
    expect(lines('entry-format', { readme: list(...all.map(entry)) })).toEqual([]);
  });

  it('takes no link to another file of the repository for a paper', () => {
    const others = titles(9).map(
      (title, at) => `- [VIS 2021] ${title}. [[paper]](https://example.org/p${at})\n  *Ada Moss*`,
    );
    const readme = list(...others, '- [Complete List of Papers on Bark](./lists/bark.md)');
    expect(lines('entry-format', { readme })).toEqual([]);
  });

  it('reports once LaTeX in many titles', () => {
    const entries = titles(4).map((title) => paper(`${title} {\\'e}`));
    expect(lines('entry-format', { readme: list(...entries) })).toEqual([
      expect.stringContaining(
        '4 titles and abstracts contain LaTeX, the first here. Write the char',
      ),
    ]);
  });
});

describe('bib-doi-format', () => {
  it('leaves invisible characters to hidden-text', () => {
    const bib = article('Moss2021', 'Red Walls', { doi: '10.1000/182\u2060' });
    expect(lines('bib-doi-format', { bib })).toEqual([]);
    expect(lines('hidden-text', { bib })).toHaveLength(1);
  });
});

describe('a page that is no list', () => {
  it('lacks nothing for the papers that its introduction names', () => {
    const readme =
      '# MossNet\n\nThis is the code for our paper [Growing Moss without Any Water](https://arxiv.org/abs/2101.00001).\n\n## Usage\n\nRun it.\n';
    for (const rule of ['entry-abstract', 'entry-category', 'entry-citation-key', 'entry-link'])
      expect(find(rule, { readme, bib: article('Moss2021', 'Counting Ferns') })).toEqual([]);
  });
});
