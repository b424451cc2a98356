import { describe, expect, it } from 'vitest';
import { find, fix, lines } from './find.ts';
import { article, list, paper, titles } from './samples.ts';

const LINKED = paper('Bark as a Home');

/** A paper without a link that is seen to be one. */
function unlinked(title: string): string {
  return `- ${title}, Ada Moss and Finn Stone, Journal of Small Plants, 2021`;
}

/** What the rule says of an entry below a linked one. */
function second(entry: string): string[] {
  return lines('entry-link', { readme: list(LINKED, entry) });
}

describe('entry-link', () => {
  it('ignores lines without a link that may be no papers', () => {
    const linked = [1, 2, 3].map(
      (id) => `- [Old Walls ${id}](https://arxiv.org/abs/2101.0000${id})`,
    );
    const readme = `# Papers\n\n## Growth\n\n${linked.join('\n')}\n- Walls of Other People (ACL, EMNLP)\n- Bark of All the Trees, Ada Moss and Finn Stone, 2021\n`;
    expect(find('entry-link', { readme }).map(({ place }) => place.start.line)).toEqual([9]);
  });

  it('finds a long title without a link among linked ones, whatever else it has', () => {
    const linked = titles(8).map((title) => paper(title));
    const found = (title: string) =>
      find('entry-link', { readme: list(...linked.slice(0, 6), `- ${title}`, ...linked.slice(6)) });
    expect(found('[Towards Counting Lichens on Old Walls from a Train]')).toHaveLength(1);
    expect(found('[Towards Walls]')).toEqual([]);
  });

  it.each([
    [
      '- Red Walls in Winter [[paper](https://example.org/Red Walls.pdf)], 2021',
      'https://example.org/Red Walls.pdf',
      '- Red Walls in Winter [[paper](https://example.org/Red%20Walls.pdf)], 2021',
    ],
    [
      '- [Red Walls in Winter](papers/Red Walls of 2021.pdf), 2021',
      'papers/Red Walls of 2021.pdf',
      '- [Red Walls in Winter](papers/Red%20Walls%20of%202021.pdf), 2021',
    ],
  ])('finds a space in the address of %s, with the fix', (entry, target, fixed) => {
    expect(second(entry)).toEqual([
      expect.stringContaining(
        `The link target "${target}" contains a space, so Markdown shows no link. Write "%20" for it.`,
      ),
    ]);
    expect(fix('entry-link', { readme: list(LINKED, entry) }).readme).toBe(list(LINKED, fixed));
  });

  it.each([
    'file:///home/bo/x.pdf',
    'http://localhost:8888/x.pdf',
    'javascript:alert(1)',
    'https://',
    'https://doi.org/',
    'https://arxiv.org/abs/',
    'https://arxiv.org/abs/TODO',
    'https://www.arxiv.org/pdf/2101.001',
    'http://192.168.1.4/x.pdf',
    'C:\\Users\\bo\\x.pdf',
    'chrome-extension://abc/x.pdf',
    'doi:10.99999/jsp.bark',
  ])('finds that %s is no page for readers', (target) => {
    expect(second(`- [Red Walls in Winter](${target}), Ada Moss, 2021`)).toEqual([
      expect.stringContaining(`leads to "${target}", which is no page for readers.`),
    ]);
  });

  it.each([
    ['doi:10.99999/jsp.bark', 'https://doi.org/10.99999/jsp.bark'],
    ['arXiv:2101.00001', 'https://arxiv.org/abs/2101.00001'],
  ])('suggests the page of %s', (target, page) => {
    const entry = (url: string) => `- [Red Walls in Winter](${url}), Ada Moss, 2021`;
    expect(second(entry(target))).toEqual([expect.stringContaining(`Write "${page}".`)]);
    expect(fix('entry-link', { readme: list(LINKED, entry(target)) }).readme).toBe(
      list(LINKED, entry(page)),
    );
  });

  it.each([
    'https://example.org/b,',
    'https://example.org/b;',
    'https://arxiv.org/abs/2101.00001.',
  ])('finds the punctuation at the end of %s, with the fix', (target) => {
    const entry = (url: string) => `- [Red Walls in Winter](${url}), Ada Moss, 2021`;
    expect(second(entry(target))).toEqual([
      expect.stringContaining(
        `The address of the link "Red Walls in Winter" ends with "${target.at(-1)}"`,
      ),
    ]);
    expect(fix('entry-link', { readme: list(LINKED, entry(target)) }).readme).toBe(
      list(LINKED, entry(target.slice(0, -1))),
    );
  });

  it('reports many such targets once', () => {
    const entry = (at: number): string =>
      `${paper(titles(9)[at] ?? '')} [notes](note://walls/${at})`;
    const readme = (count: number) => list(...titles(count).map((_, at) => entry(at)));
    expect(lines('entry-link', { readme: readme(5) })).toHaveLength(5);
    expect(lines('entry-link', { readme: readme(6) })).toEqual([
      expect.stringContaining(
        '6 links, such as "note://walls/0", lead to no page for readers: lines 5, 6,',
      ),
    ]);
  });

  it.each([
    'https://example.org/wiki/Moss_Inc.',
    'ftp://example.org/x.pdf',
    'mailto:bo@example.org',
    'https://arxiv.org/list/cs.LG',
    'https://arxiv.org:443/abs/2101.00001',
    'https://ada@example.org/doi.org',
    // Three Cyrillic letters.
    'https://\u043c\u043e\u0439.org/moss',
  ])('leaves %s as it is', (target) => {
    expect(second(`- [Red Walls in Winter](${target}), Ada Moss, 2021`)).toEqual([]);
  });

  it.each([
    ['https://doi.org.example.com/10.99999/bark', 'doi.org.example.com', 'doi.org'],
    ['https://www.arxlv.org/abs/2101.00001', 'www.arxlv.org', 'arxiv.org'],
    ['https://doi.org@example.com/10.99999/bark', 'example.com', 'doi.org'],
    ['https://doi.org:10@example.com/10.99999/bark', 'example.com', 'doi.org'],
    // The second letter is Cyrillic.
    ['https://d\u043ei.org/10.99999/bark', 'xn--di-fmc.org', 'doi.org'],
  ])('finds that %s only looks like a resolver', (target, host, site) => {
    expect(second(`- [Red Walls in Winter](${target}), Ada Moss, 2021`)).toEqual([
      `README.md:6:3 warning The link "Red Walls in Winter" leads to "${host}", which is not ${site}. Link the page at ${site}.`,
    ]);
  });

  it.each([
    ['[[Red Walls in Winter](https://example.org/b), Ada Moss, 2021', 'The "["'],
    ['[Red Walls in Winter](https://example.org/b)), Ada Moss, 2021', 'The ")"'],
  ])('finds that %s has a bracket too many, with the fix', (entry, message) => {
    expect(second(`- ${entry}`)).toEqual([expect.stringContaining(message)]);
    expect(fix('entry-link', { readme: list(LINKED, `- ${entry}`) }).readme).toBe(
      list(LINKED, '- [Red Walls in Winter](https://example.org/b), Ada Moss, 2021'),
    );
  });

  it('leaves links in escaped brackets as they are', () => {
    expect(
      second(
        '- Red Walls in Winter \\[[paper](https://example.org/b)\\] \\[[code](https://a.example)\\]',
      ),
    ).toEqual([]);
  });

  it.each([
    ['https://doi.org/10.99999/ jsp.bark', 'https://doi.org/10.99999/jsp.bark'],
    ['https://doi.org/10.99999 /jsp.bark', 'https://doi.org/10.99999/jsp.bark'],
    ['https://doi.org/ 10.99999/jsp.bark', 'https://doi.org/10.99999/jsp.bark'],
    ['https: //doi.org/10.99999/jsp.bark', 'https://doi.org/10.99999/jsp.bark'],
    ['https://arxiv.org/ abs/2101.00001', 'https://arxiv.org/abs/2101.00001'],
    ['https://arxiv.org/abs/ 2101.00001', 'https://arxiv.org/abs/2101.00001'],
    ['https://openreview.net/forum?id= abc123', 'https://openreview.net/forum?id=abc123'],
    ['https ://doi.org/10.99999/jsp.bark', 'https://doi.org/10.99999/jsp.bark'],
    ['https //doi.org/10.99999/jsp.bark', 'https://doi.org/10.99999/jsp.bark'],
    // Which characters belong to the name is not known.
    ['https://doi.org/10.99999/jsp.bark 2', undefined],
  ])('removes the space from %j, which no identifier has', (target, fixed) => {
    const entry = (address: string): string =>
      `- [Red Walls in Winter](${address}), Ada Moss, 2021`;
    const readme = list(LINKED, entry(target));
    expect(second(entry(target))).toEqual([
      expect.stringContaining('contains a space, so Markdown shows no link. Remove it.'),
    ]);
    expect(fix('entry-link', { readme }).readme).toBe(list(LINKED, entry(fixed ?? target)));
  });

  it.each([
    '(https://example.org/b)[Red Walls in Winter]',
    '[Red Walls in Winter[(https://example.org/b)',
    '[Red Walls in Winter]](https://example.org/b)',
    '[Red Walls in Winter](<https://example.org/b)',
    '[Red Walls in Winter](https://example.org/b]',
    '[Red Walls in Winter]{https://example.org/b}',
    '[Red Walls in Winter]（https://example.org/b）',
    '[Red Walls in Winter](https://example.org/b）',
    '[Red Walls in Winter]<https://example.org/b>',
    '[Red Walls in Winter]:(https://example.org/b)',
    '【Red Walls in Winter】(https://example.org/b)',
  ])('finds the brackets of %s, with the fix', (link) => {
    const entry = `- ${link}, Ada Moss, 2021`;
    expect(second(entry)).toEqual([expect.stringContaining('is not written as a link is')]);
    expect(fix('entry-link', { readme: list(LINKED, entry) }).readme).toBe(
      list(LINKED, '- [Red Walls in Winter](https://example.org/b), Ada Moss, 2021'),
    );
  });

  it.each([
    '[[Red Walls in Winter]](https://example.org/b), Ada Moss, 2021',
    '[Red Walls in Winter](https://example.org/b)[code of the walls]',
    '[Red Walls in Winter](<https://example.org/b>), Ada Moss, 2021',
    '[Red Walls in Winter](https://example.org/b) (https://example.org/c)[2021]',
    '[Red Walls in Winter](https://example.org/b), 2021 [[Code](https://example.org/c) for all]',
    '[Red Walls in Winter](https://example.org/b), 2021 (and [code](https://example.org/c))',
    '[Red Walls in Winter](https://example.org/b), `(https://example.org/c)[a text]`',
  ])('leaves the brackets of %s alone', (entry) => {
    expect(second(`- ${entry}`)).toEqual([]);
  });

  it.each([
    ['ttps://example.org/b', 'https://example.org/b'],
    ['hxxps://example.org/b', 'https://example.org/b'],
    ['htttp://example.org/b', 'http://example.org/b'],
    ['https:/example.org/b', 'https://example.org/b'],
    ['https:example.org/b', 'https://example.org/b'],
  ])('finds that %s does not begin as an address, with the fix', (address, fixed) => {
    const entry = (url: string) => `- [Red Walls in Winter](${url}), Ada Moss, 2021`;
    expect(second(entry(address))).toEqual([expect.stringContaining('so it leads nowhere')]);
    expect(fix('entry-link', { readme: list(LINKED, entry(address)) }).readme).toBe(
      list(LINKED, entry(fixed)),
    );
  });

  it.each(['HTTPS://example.org/b', 'http:/example.org/b', 'ssh://example.org/b'])(
    'leaves %s alone',
    (address) => {
      expect(second(`- [Red Walls in Winter](${address}), Ada Moss, 2021`)).toEqual([]);
    },
  );

  it('closes a link whose bracket is missing behind the text, not behind the space', () => {
    const entry = '- [Red Walls in Winter (https://example.org/b), 2021';
    expect(fix('entry-link', { readme: list(LINKED, entry) }).readme).toBe(
      list(LINKED, '- [Red Walls in Winter](https://example.org/b), 2021'),
    );
  });

  it('finds a title in place of an address', () => {
    expect(second('- Red Walls in Winter [[paper](Red Walls in Winter)], 2021')).toEqual([
      'README.md:6:32 warning The link target "Red Walls in Winter" is the title, not an address. Write the address of the paper.',
    ]);
  });

  it.each([
    '- [Red Walls in Winter](https://example.org/a) [code](coming soon)',
    '- [Red Walls in Winter](https://example.org/a) and [1](see walls.md, moss.md)',
    '- [Red Walls in Winter](https://example.org/a "Red walls of 2021.pdf")',
    '- [Red Walls in Winter](<https://example.org/Red Walls.pdf>)',
  ])('finds no space in the address of %s', (entry) => {
    expect(second(entry)).toEqual([]);
  });

  it('finds a paper without a link, at its title', () => {
    expect(second(`- Red Walls\n  - **Abstract:** Walls are red.`)).toEqual([
      'README.md:6:3 warning The paper has no link. Link its title to its DOI or to the paper.',
    ]);
  });

  it.each([
    '- Red Walls, Ada Moss, 2021. doi:10.99999/red.walls',
    '- Red Walls, Ada Moss, 2021, arXiv:2104.99991',
    '- Red Walls, Ada Moss, 2021 [[PDF](https://example.org/red.pdf)]',
  ])('accepts an identifier or a link next to the title: %s', (entry) => {
    expect(second(entry)).toEqual([]);
  });

  it('accepts a link that is read, with brackets in its address', () => {
    const odd = `${paper('Red Walls')} [[Page]](https://example.org/[Page]_files/[Page]/red.html)`;
    expect(second(odd)).toEqual([]);
  });

  it('leaves the note on links to papers whose links are not below them', () => {
    const block = (title: string, at: number) =>
      `**${title}**\n\nAuthors: Ada Moss, Finn Stone\n\n1. sow\n2. reap\n\nPage: [here](https://doi.org/10.99999/red-${at})\n\n---\n`;
    const readme = `# Papers\n\n## Growth\n\n${titles(6).map(block).join('\n')}`;
    expect(lines('entry-link', { readme })).toEqual([]);
    expect(lines('list-syntax', { readme })).toEqual([]);
  });

  it('requires no links in a table without any, in a list with links', () => {
    const row = (title: string, link: string) =>
      `| 2021 | ${title} | Ada Moss, Finn Stone | Journal of Small Plants | ${link} |`;
    const table = (link: (at: number) => string) =>
      [
        '| Year | Title | Authors | Venue | Link |\n|---|---|---|---|---|',
        ...titles(3).map((title, at) => row(title, link(at))),
      ].join('\n');
    const readme = (link: (at: number) => string) =>
      `${list(
        ...titles(12)
          .slice(3)
          .map((title) => paper(title)),
      )}\n## Results\n\n${table(link)}\n`;
    const address = 'https://example.org/walls.pdf';
    expect(lines('entry-link', { readme: readme(() => '') })).toEqual([]);
    const withLast = (cell: string) =>
      lines('entry-link', { readme: readme((at) => (at < 2 ? `[pdf](${address}${at})` : cell)) });
    expect(withLast('')).toHaveLength(1);
    expect(withLast('Not available')).toEqual([]);
  });

  it('keeps the place of a cell with an empty link', () => {
    const readme = list('| Title | Link |\n|---|---|', '| Slow Colours of Old Walls | []() |');
    expect(lines('entry-link', { readme })).toEqual([]);
  });

  it('reports once a list without links', () => {
    const readme = list(...titles(4).map((title) => `- ${title}\n  - **Abstract:** It grew well.`));
    expect(lines('entry-link', { readme })).toEqual([
      expect.stringContaining('Note: No paper has a link.'),
    ]);
  });

  it('reports once most of many', () => {
    const readme = list(
      LINKED,
      ...titles(24).map((title) => `- ${title}\n  - **Abstract:** It grew well.`),
    );
    expect(lines('entry-link', { readme })).toEqual([
      expect.stringContaining('24 of 25 papers have no link.'),
    ]);
  });

  it('finds a space between the brackets, at its place', () => {
    expect(second(`${paper('Red Walls')} [Code] (https://example.org/code)`)).toEqual([
      'README.md:6:51 warning Remove the space between "]" and "(" in "[Code] (https://example.org/code)": with it, Markdown shows no link.',
    ]);
  });

  it('leaves a space in an abstract alone', () => {
    const abstract = 'Our code is public [1] (https://example.org/code).';
    expect(second(paper('Red Walls', { abstract }))).toEqual([]);
  });

  it('leaves brackets before other parentheses alone', () => {
    expect(second(`${unlinked('Red Walls')} [[PDF](https://example.org/p)] [ICSP] (oral)`)).toEqual(
      [],
    );
  });

  it.each([
    ['[Code]()', 'The link "Code" leads nowhere'],
    ['[Code]( )', 'The link "Code" leads nowhere'],
    ['[Code](#)', 'The link "Code" leads nowhere: its target is empty or "#"'],
    ['[](https://example.org/codehttps://example.org/more)', 'A link without text has two addr'],
  ])('finds the target of %s', (link, message) => {
    expect(second(`${paper('Red Walls')} ${link}`)).toEqual([expect.stringContaining(message)]);
  });

  it('only advises on empty targets, once for an entry', () => {
    const readme = list(`${LINKED} [Code]() [Data]()`);
    expect(lines('entry-link', { readme })).toEqual([
      'README.md:5:61 info The links "Code", "Data" lead nowhere: their targets are empty. Fill them in, or remove the links.',
    ]);
  });

  it('reports once many empty targets', () => {
    const withEmpty = (count: number) =>
      lines('entry-link', {
        readme: list(...titles(count).map((title) => `${paper(title)} [Code]()`)),
      });
    expect(withEmpty(20)).toHaveLength(20);
    expect(withEmpty(21)).toEqual([
      expect.stringContaining('info Links of 21 entries, such as the link "Code", lead nowhere'),
    ]);
  });

  it.each([
    'https://web.archive.org/web/2019/https://example.org/bark',
    'https://example.org/login?to=https://example.org/bark',
    'https://example.org/see?https://example.org/bark',
  ])('allows an address in another: %s', (url) => {
    expect(second(`- [Red Walls](https://doi.org/10.99999/red) [PDF](${url})`)).toEqual([]);
  });
});

describe('the fixes of entry-link', () => {
  const titled = (title: string) => `- **${title}**, Ada Moss, 2021`;
  const other = '- [A Wall](https://example.org/wall), Finn Stone, 2022';

  it.each([
    [{ doi: '10.99999/bark(2021)1' }, 'https://doi.org/10.99999/bark(2021)1'],
    [{ eprint: '2103.01234', archiveprefix: 'arXiv' }, 'https://arxiv.org/abs/2103.01234'],
    [{ url: 'https://example.org/bark' }, 'https://example.org/bark'],
  ])('link a title to what its bib entry names, %j', (fields, address) => {
    const example = {
      readme: list(other, titled('Bark as a Home')),
      bib: article('Moss2021', 'Bark as a Home', fields),
    };
    expect(find('entry-link', example)[0]?.fix?.kind).toBe('suggested');
    expect(fix('entry-link', example).readme).toBe(
      list(other, titled(`[Bark as a Home](${address})`)),
    );
  });

  it.each([
    ['https://doi.org/https://doi.org/10.99999/bark', 'https://doi.org/10.99999/bark'],
    ['https://https://example.org/bark', 'https://example.org/bark'],
    ['https://example.org/barkhttps://example.org/moss', 'https://example.org/bark'],
  ])('keep one address of %s', (both, one) => {
    const readme = list(other, titled(`[Bark as a Home](${both})`));
    expect(find('entry-link', { readme })[0]?.fix?.kind).toBe('suggested');
    expect(fix('entry-link', { readme }).readme).toBe(readme.replace(both, one));
  });

  it.each([
    'https://walls.exampl.chttps://example.org/bark.pdfom/research/bark',
    'https://walls.exhttps://example.org/barkample.org/research',
    'https://example.org/bahttps://example.org/moss.pdfrk',
  ])('have no fix where one address lies inside the other: %s', (both) => {
    const readme = list(other, titled(`[Bark as a Home](${both})`));
    const [finding] = find('entry-link', { readme });
    expect(finding?.message).toContain('has two addresses in one target');
    expect(finding?.fix).toBeUndefined();
  });

  it('keep the whole address after the prefix of arXiv', () => {
    const both = (prefix: string) => `https://arxiv.org/${prefix}http://arxiv.org/abs/2103.01234`;
    for (const prefix of ['abs/', 'pdf/', '']) {
      const readme = list(other, titled(`[Bark as a Home](${both(prefix)})`));
      expect(fix('entry-link', { readme }).readme).toBe(
        readme.replace(both(prefix), 'http://arxiv.org/abs/2103.01234'),
      );
    }
  });

  it('remove the space from a link, and nothing else', () => {
    const readme = list(`${LINKED}  [Code]\t (https://example.org/code) [Data] (soon)`);
    const example = { readme };
    expect(find('entry-link', example)[0]?.fix?.kind).toBe('safe');
    expect(fix('entry-link', example)).toMatchObject({
      readme: readme.replace(']\t (https', '](https'),
      left: [],
    });
  });

  it.each(['Bark [as] a Home', 'Bark <as> a Home'])('leave the title %s to people', (title) => {
    const example = {
      readme: list(other, `- ${title}, Ada Moss, 2021. \n  - **Abstract:** Bark is a home.`),
      bib: article('Moss2021', title.replace(/[[\]<>]/g, ''), { doi: '10.99999/bark' }),
    };
    const [finding] = find('entry-link', example);
    expect(finding?.message).toContain('The paper has no link.');
    expect(finding?.fix).toBeUndefined();
  });

  it('have no fix for an address that comes from a definition', () => {
    const readme = `${list(other, titled('[Bark as a Home][bark]'))}\n[bark]: https://example.org/barkhttps://example.org/moss\n`;
    const found = find('entry-link', { readme });
    expect(found.map(({ message }) => message)).toEqual([
      'The link "Bark as a Home" has two addresses in one target, "https://example.org/barkhttps://example.org/moss". Keep one.',
    ]);
    expect(found[0]?.place.start).toEqual({ line: 6, column: 5 });
    for (const { files = [] } of [found[0]?.fix ?? {}]) expect(files).toEqual([]);
  });
});

describe('papers without a link', () => {
  const linked = titles(6).map(
    (title, at) => `- [${title}](https://arxiv.org/abs/2101.0000${at}), ACL, 2021`,
  );
  const code = 'https://github.com/moss/walls';
  const found = (entry: string): string[] =>
    lines('entry-link', { readme: list(...linked, entry) });

  it('are found where there is only one to the code, but are not tools', () => {
    expect(found(`- Counting Lichens from a Train, ACL, 2021. [code](${code})`)).toHaveLength(1);
    expect(found(`- [Toolkit] **Counting Lichens** . [github](${code})`)).toEqual([]);
  });

  it('are not those with a site of their own beside the code', () => {
    const train = (site: string) =>
      found(`- Counting Lichens from a Train, ACL, 2021. [code](${code}) ${site}`);
    expect(train('https://moss-lab.github.io/train/')).toEqual([]);
    expect(train('[summary](https://moss-lab.github.io/train.html)')).toHaveLength(1);
  });

  it('are one finding below a heading that does without links', () => {
    const references = [
      'Ada Moss. "Counting Lichens from a Train." ACL, 2019.',
      'Ben Hale. "A Year on a North Wall." ACL, 2018.',
    ];
    const readme = `${list(...linked)}\n## References\n\n${references.map((one) => `- ${one}`).join('\n')}\n`;
    expect(lines('entry-link', { readme })).toEqual([
      expect.stringContaining('info 2 papers below "References" have no link.'),
    ]);
  });

  it('are not statements about the subject', () => {
    const quotation =
      '\n> *"Lichens on walls are the answer to all of it."* — **Ada Moss**, ACL 2021';
    expect(found(quotation)).toEqual([]);
  });

  it('are reported at an empty link of theirs, once', () => {
    expect(found('- Counting Lichens from a Train, ACL, 2021. [paper]()')).toEqual([
      expect.stringContaining('warning The link "paper" leads nowhere: its target is empty.'),
    ]);
    expect(found(`${linked[0]} [code]()`)).toEqual([
      expect.stringContaining('info The link "code"'),
    ]);
  });
});

it('entry-link reports nothing for a bibliography alone', () => {
  expect(find('entry-link', { bib: article('Moss2021', 'Bark as a Home') })).toEqual([]);
});

it('offers fixes for broken links of an entry, unless there are more than a person writes', () => {
  const fixesOf = (links: number) => {
    const broken = Array.from({ length: links }, (_, at) => `[a${at}](https://example.org/${at}`);
    const entry = `- [Bark as a Home](https://arxiv.org/abs/2101.00001), 2021, ${broken.join(' and ')}`;
    const found = find('entry-link', { readme: list(LINKED, entry) });
    return [found.length, found.filter(({ fix: offered }) => offered !== undefined).length];
  };
  expect(fixesOf(3)).toEqual([3, 3]);
  expect(fixesOf(30)).toEqual([30, 0]);
});
