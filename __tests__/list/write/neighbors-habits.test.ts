import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/list/format/parse-template.ts';
import { printTemplate } from '../../../src/list/format/template.ts';
import type { List, ListEntry } from '../../../src/list/list.ts';
import { readList } from '../../../src/list/read/read-list.ts';
import { insertListEntry } from '../../../src/list/write/insert-list-entry.ts';
import type { NewEntry } from '../../../src/list/write/new-entry.ts';
import { printEntry } from '../../../src/list/write/print-entry.ts';
import { writingFormats } from '../../../src/list/write/writing-formats.ts';
import { type SourceFile, sourceFile, withEdits } from '../../../src/text/source-file.ts';

const ENTRY: NewEntry = {
  title: 'Counting Lichens from a Train',
  url: 'https://doi.org/10.99999/jsp.train',
  people: [
    { given: 'Ada', family: 'Moss' },
    { given: 'Bo', family: 'Twigg' },
  ],
  venue: 'Journal of Small Plants',
  year: 2024,
};
const TITLES = [
  'Slow Walls of the North',
  'Fast Rivers in Winter',
  'How Moss Grows on Stone',
  'A Survey of Garden Gates',
  'Counting Bricks at Night',
];

/** The lines that adding a paper to the section "Growth" adds. */
function addedLines(
  body: string,
  entry: NewEntry = ENTRY,
  read = (source: SourceFile) => readList(source),
): string[] {
  const readme = `# Papers on Lichens\n\n## Growth\n\n${body}\n\n## Contact\n\nWrite to us.\n`;
  const list = readList(sourceFile('README.md', readme));
  const [category] = list.categories;
  if (category === undefined) throw new Error('no category');
  const insertion = insertListEntry(list, category, entry, { read });
  if (insertion.kind === 'refused') throw new Error(insertion.reason);
  const before = readme.split('\n');
  return withEdits(list.source, insertion.edits)
    .text.split('\n')
    .filter((line) => !before.includes(line));
}

/** Five items, and the line number at which a sixth is added. */
const items = (write: (title: string, at: number) => string): string =>
  TITLES.map(write).join('\n');

describe('a new entry', () => {
  it('has its venue in a link whose target is in angle brackets', () => {
    const body = items(
      (title, at) => `- ${title} [[ICML${2015 + at}]](<https://arxiv.org/abs/1501.0000${at}>)`,
    );
    expect(addedLines(body, { ...ENTRY, venue: 'NeurIPS' })).toEqual([
      '- Counting Lichens from a Train [[NeurIPS2024]](<https://doi.org/10.99999/jsp.train>)',
    ]);
    expect(addedLines(body)).toEqual([
      '- Counting Lichens from a Train [[Journal of Small Plants 2024]](<https://doi.org/10.99999/jsp.train>)',
    ]);
  });

  it.each([
    ['***', ':***'],
    ['**', '**:'],
  ])('marks the name at the start of its title as most do: %s', (open, close) => {
    const body = items(
      (title, at) =>
        `- ${open}Wall${at}${close} ${title} [[Paper]](https://arxiv.org/abs/1501.0000${at})`,
    );
    expect(addedLines(body, { ...ENTRY, title: 'TrainNet: Counting Lichens' })).toEqual([
      `- ${open}TrainNet${close} Counting Lichens [[Paper]](https://doi.org/10.99999/jsp.train)`,
    ]);
    expect(addedLines(body)).toEqual([
      '- Counting Lichens from a Train [[Paper]](https://doi.org/10.99999/jsp.train)',
    ]);
  });

  it.each([
    (name: string) => `![](https://img.shields.io/badge/${name}-blue)`,
    (name: string) => `<img src=https://img.shields.io/badge/${name}-blue alt="img" />`,
  ])('has its venue and year in a badge', (badge) => {
    const body = items((title, at) => {
      const url = `https://arxiv.org/abs/1501.0000${at}`;
      return `- [${badge(`ICML-${2015 + at}`)}](${url}) [**${title}**](${url}), *Ada Moss and Ben Hale*`;
    });
    expect(addedLines(body)).toEqual([
      `- [${badge('Journal_of_Small_Plants-2024')}](${ENTRY.url}) [**Counting Lichens from a Train**](${ENTRY.url}), *Ada Moss and Bo Twigg*`,
    ]);
  });

  it('has no link without a name where the badge in it lacks its venue', () => {
    const badge = (name: string): string =>
      `<img src=https://img.shields.io/badge/${name}-blue alt="img" />`;
    const { venue: _, ...entry } = ENTRY;
    const body = items((title, at) => {
      const url = `https://arxiv.org/abs/1501.0000${at}`;
      return `- [${badge(`ICML-${2015 + at}`)}](${url}) [**${title}**](${url}), *Ada Moss and Ben Hale*`;
    });
    expect(addedLines(body, entry)).toEqual([
      `- [**Counting Lichens from a Train**](${ENTRY.url}), *Ada Moss and Bo Twigg*`,
    ]);
    const alone = items(
      (title, at) =>
        `- [${badge(`ICML-${2015 + at}`)}](https://arxiv.org/abs/1501.0000${at}) **${title}**, *Ada Moss and Ben Hale*`,
    );
    expect(addedLines(alone, entry)).toEqual([
      `- [Paper](${ENTRY.url}) **Counting Lichens from a Train**, *Ada Moss and Bo Twigg*`,
    ]);
  });

  it.each([
    [3, '.', 'arXiv-2024.03-red', { ...ENTRY, venue: 'arXiv', month: 3 }],
    [3, '\\.', 'arXiv-2024\\.11-red', { ...ENTRY, venue: 'arXiv', month: 11 }],
    [2, '.', 'ICML-2024-blue', { ...ENTRY, venue: 'ICML' }],
  ])('has its date in a badge, %d of five with "%s"', (preprints, dot, expected, entry) => {
    const body = items((title, at) => {
      const badge = at < preprints ? `arXiv-2015${dot}0${at + 1}-red` : `CVPR-${2015 + at}-blue`;
      return `- [![](https://img.shields.io/badge/${badge})]() [${title}](https://arxiv.org/abs/1501.0000${at})`;
    });
    expect(addedLines(body, entry)).toEqual([
      `- [![](https://img.shields.io/badge/${expected})]() [Counting Lichens from a Train](${ENTRY.url})`,
    ]);
  });

  it('closes the emphasis of its authors where others have asterisks behind theirs', () => {
    const body = items(
      (title, at) =>
        `- **${title}**.\n  *Ada Moss\\*, Ben Hale\\*, Cy Dale\\*, Bo Vale*.\n  ICML ${2015 + at}. [[paper](https://arxiv.org/abs/1501.0000${at})]`,
    );
    expect(addedLines(body)).toContain('  *Ada Moss, Bo Twigg*.');
  });

  it('has the year twice in a table where the others do', () => {
    const rows = items(
      (title, at) =>
        `| ${2015 + at} | ICML ${2015 + at} | [${title}](https://arxiv.org/abs/1501.0000${at}) |`,
    );
    expect(addedLines(`| Year | Venue | Title |\n|---|---|---|\n${rows}`)).toEqual([
      `| 2024 | Journal of Small Plants 2024 | [Counting Lichens from a Train](${ENTRY.url}) |`,
    ]);
  });

  it('calls the link in a column as the others do, however many cells they have', () => {
    const rows = items(
      (title, at) => `|${title}|ICML|Walls|[Link](https://arxiv.org/abs/1501.0000${at})| | |`,
    );
    expect(
      addedLines(`|Paper Title|Venue|Task|Paper Link|Code|\n|---|---|---|---|---|\n${rows}`),
    ).toEqual([`|Counting Lichens from a Train|Journal of Small Plants||[Link](${ENTRY.url})||`]);
  });

  it('leads to its paper by the picture that the others have in their column', () => {
    const rows = items(
      (title, at) =>
        `| ${title} (Moss et al., ${2015 + at}) | [📄](https://arxiv.org/abs/1501.0000${at}) [💻](https://github.com/moss/${at}) | Walls |`,
    );
    expect(addedLines(`| Dataset | Links | Domain |\n|---|---|---|\n${rows}`)).toEqual([
      `| Counting Lichens from a Train (Moss et al., 2024) | [📄](${ENTRY.url}) |  |`,
    ]);
  });

  it('has no spaces that align the texts of the others', () => {
    const body = items(
      (title, at) =>
        `- [${title}](https://arxiv.org/abs/1501.0000${at})            Ada Moss, Ben Hale, ${2015 + at}`,
    );
    expect(addedLines(body)).toEqual([
      `- [Counting Lichens from a Train](${ENTRY.url}) Ada Moss, Bo Twigg, 2024`,
    ]);
  });

  it('has no space in the address of a badge', () => {
    const body = items(
      (title, at) =>
        `- **${title}** ![](https://img.shields.io/badge/ICML${2015 + at}-blue) *Ada Moss, Ben Hale* [[pdf](https://arxiv.org/abs/1501.0000${at})]`,
    );
    expect(addedLines(body)).toEqual([
      `- **Counting Lichens from a Train** ![](https://img.shields.io/badge/Journal_of_Small_Plants_2024-blue) *Ada Moss, Bo Twigg* [[pdf](${ENTRY.url})]`,
    ]);
  });

  it('has a badge in the color of its venue', () => {
    const venues = [
      'ACL-2019-blue',
      'ICML-2020-red',
      'ACL-2021-green',
      'ACL-2022-green',
      'ICML-2023-red',
    ];
    const body = items(
      (title, at) =>
        `- [${title}](https://arxiv.org/abs/1501.0000${at}) ![](https://img.shields.io/badge/${venues[at]})`,
    );
    const badgeOf = (venue: string): string | undefined =>
      /badge\/(.*)\)/.exec(addedLines(body, { ...ENTRY, venue })[0] ?? '')?.[1];
    expect(badgeOf('ICML')).toBe('ICML-2024-red');
    expect(badgeOf('Annual Meeting of the Association for Computational Linguistics')).toBe(
      'ACL-2024-green',
    );
  });

  it('has the id of its preprint as the others have theirs', () => {
    const body = items(
      (title, at) =>
        `- ${title}. (${2015 + at}). [arXiv:1501.0000${at}](https://arxiv.org/abs/1501.0000${at})`,
    );
    const url = 'https://arxiv.org/abs/2403.00001';
    expect(addedLines(body, { ...ENTRY, url, venue: 'arXiv' })).toEqual([
      `- Counting Lichens from a Train. (2024). [arXiv:2403.00001](${url})`,
    ]);
  });

  it('goes behind the link of the last paper that is an item of its own', () => {
    const body = `${items((title, at) => `- [${title}](https://arxiv.org/abs/1501.0000${at}), ${2015 + at}`)}\n- [Code](https://github.com/moss/walls)`;
    const readme = `# Papers on Lichens\n\n## Growth\n\n${body}\n`;
    const list = readList(sourceFile('README.md', readme));
    const [category] = list.categories;
    const found = category && insertListEntry(list, category, ENTRY, { read: readList });
    if (found?.kind !== 'written') throw new Error('refused');
    expect(withEdits(list.source, found.edits).text).toBe(
      `${readme.trimEnd()}\n- [Counting Lichens from a Train](${ENTRY.url}), 2024\n`,
    );
  });

  it('goes where the first authors are in order', () => {
    const names = ['Birch, A.', 'Cedar, B.', 'Elm, C.', 'Fir, D.', 'Oak, E.', 'Pine, F.'];
    const titles = [...TITLES, 'Why Gates Creak'];
    const body = names
      .map(
        (name, at) =>
          `- ${name} (${2020 - ((at * 7) % 5)}). [${titles[at]}](https://arxiv.org/abs/1501.0000${at}).`,
      )
      .join('\n');
    const list = readList(sourceFile('README.md', `# Papers\n\n## Growth\n\n${body}\n`));
    const [category] = list.categories;
    const found = category && insertListEntry(list, category, ENTRY, { read: readList });
    if (found?.kind !== 'written') throw new Error('refused');
    const lines = withEdits(list.source, found.edits).text.split('\n');
    const at = lines.findIndex((line) => line.includes('Counting Lichens'));
    expect(lines[at]).toMatch(/^- Moss, A/);
    expect(lines[at - 1]).toContain('Fir');
    expect(lines[at + 1]).toContain('Oak');
  });

  it('has its arXiv id in a badge, and no badge without one', () => {
    const body = items(
      (title, at) =>
        `- ${title}, ICML ${2015 + at}. [![arXiv](https://img.shields.io/badge/arXiv-1501.0000${at}-b31b1b.svg)](https://arxiv.org/abs/1501.0000${at})`,
    );
    const url = 'https://arxiv.org/abs/2403.00001';
    expect(addedLines(body, { ...ENTRY, url })).toEqual([
      `- Counting Lichens from a Train, Journal of Small Plants 2024. [![arXiv](https://img.shields.io/badge/arXiv-2403.00001-b31b1b.svg)](${url})`,
    ]);
    expect(addedLines(body)).toEqual([
      `- Counting Lichens from a Train, Journal of Small Plants 2024. [Paper](${ENTRY.url})`,
    ]);
  });

  it('has its venue and year beside each other in a link that names something else, too', () => {
    const body = TITLES.map(
      (title, at) => `[CVPR1${at} WallNet${at}](https://arxiv.org/abs/1501.0000${at})\n${title}`,
    ).join('\n\n');
    expect(addedLines(body, { ...ENTRY, venue: 'ICML' })).toEqual([
      `[ICML24](${ENTRY.url})`,
      ENTRY.title,
    ]);
  });

  it('does not come from where all its neighbors come from', () => {
    const body = items(
      (title, at) =>
        `- [${title}](https://arxiv.org/abs/1501.0000${at}), ${'ABCDE'.charAt(at)}da Vale, Ben Hale (University of Walls), ICML ${2015 + at}`,
    );
    expect(addedLines(body, { ...ENTRY, venue: 'ICML' })).toEqual([
      `- [${ENTRY.title}](${ENTRY.url}), Ada Moss, Bo Twigg, ICML 2024`,
    ]);
  });

  it('has a venue where the neighbors print some, if at places that were not found', () => {
    const write = (title: string, at: number): string =>
      `- [${title} (POPL '1${at})](http://moss.example.org/papers/${at}.pdf)`;
    const other = items((title, at) => write(`${title} again`, at + 5));
    const list = readList(
      sourceFile('README.md', `# Walls\n\n## Growth\n\n${items(write)}\n\n## Walls\n\n${other}\n`),
    );
    const entries = list.entries.map((one) => {
      const start = list.source.text.indexOf('POPL', one.range.start);
      const year = { start: start + 6, end: start + 8 };
      const places = { venue: { start, end: start + 4 }, year };
      return one.categories.join() === 'Growth' ? one : { ...one, places };
    });
    expect(entries.map(({ venue, places }) => [venue, places])[0]).toEqual(['POPL', {}]);
    const [category] = list.categories;
    const [first] =
      category === undefined ? [] : writingFormats({ ...list, entries }, category, {});
    expect(first && printTemplate(first.template)).toBe("- [{title} ({venue} '{yy})]({url})");
  });

  it('has two digits of its year before its venue', () => {
    const body = items((title, at) => `- ${15 + at}-NSDI-${title}`);
    expect(addedLines(body, { ...ENTRY, venue: 'SOSP' })).toEqual([`- 24-SOSP-${ENTRY.title}`]);
  });

  it('is without its authors where they would be read as a part of its title', () => {
    const body = items((title, at) => `- ${title}, Bo Twigg, ICML ${2015 + at}`);
    const misread = (source: SourceFile): List => {
      const list = readList(source);
      const entries = list.entries.map((entry) => ({
        ...entry,
        title: entry.authors === 'Ada Moss' ? `${entry.title}, Ada Moss` : entry.title,
      }));
      return { ...list, entries };
    };
    const people = [{ given: 'Ada', family: 'Moss' }];
    const start = '- Counting Lichens from a Train';
    expect(addedLines(body, { ...ENTRY, people, venue: 'ICML' })).toEqual([
      `${start}, Ada Moss, ICML 2024`,
    ]);
    expect(addedLines(body, { ...ENTRY, people, venue: 'ICML' }, misread)).toEqual([
      `${start}, ICML 2024`,
    ]);
  });

  it('has a link where those of its neighbors lead to no papers', () => {
    const body = items(
      (title, at) =>
        `- **${title}** (${2015 + at}) — It shows how walls are counted. [details](notes/${at}.md)`,
    );
    const other = items((title, at) => `- [${title} again](https://arxiv.org/abs/1501.0000${at})`);
    expect(addedLines(`${body}\n\n## Walls\n\n${other}`)).toEqual([
      `- **[${ENTRY.title}](${ENTRY.url})** (2024)`,
    ]);
  });

  it('has an address in the link that is empty in its neighbors', () => {
    const body = items(
      (title, at) =>
        `- **${title}** ICML ${2015 + at}. *${'ABCDE'.charAt(at)}da, M., Hale, B.* [paper]()`,
    );
    expect(addedLines(body)).toEqual([
      `- **${ENTRY.title}** Journal of Small Plants 2024. *Moss, A., Twigg, B.* [paper](${ENTRY.url})`,
    ]);
  });

  it('ends with no line break that stands before what it lacks', () => {
    const body = TITLES.map((title, at) => {
      const code = at % 2 === 0 ? '' : `<br>\n[Code](https://github.com/moss/walls${at})`;
      return `**[${title}](https://arxiv.org/abs/1501.0000${at})**<br>\n*Ada Moss, Ben Hale*<br>\nICML ${2015 + at}${code}`;
    }).join('\n\n');
    expect(addedLines(body, { ...ENTRY, venue: 'ICML' }).at(-1)).toBe('ICML 2024');
  });

  it.each([
    [2, ''],
    [4, 'None'],
  ])('says "None" where most rows do: %d of five', (count, expected) => {
    const rows = items((title, at) => {
      const code = at < count ? 'None' : `[Code](https://github.com/moss/walls${at})`;
      return `| [${title}](https://arxiv.org/abs/1501.0000${at}) | ICML ${2015 + at} | ${code} |`;
    });
    const body = `| Title | Venue | Code |\n| --- | --- | --- |\n${rows}`;
    expect(addedLines(body, { ...ENTRY, venue: 'ICML' })).toEqual([
      `| [${ENTRY.title}](${ENTRY.url}) | ICML 2024 | ${expected} |`,
    ]);
  });

  it('has a venue where the neighbors have some, if uncertain ones', () => {
    const body = items(
      (title, at) =>
        `- [${title}](https://arxiv.org/abs/1501.0000${at}). Moss A, Hale B. FC '1${at}.`,
    );
    const other = items(
      (title, at) =>
        `- [${title} again](https://arxiv.org/abs/1601.0000${at}). Moss A, Hale B. '1${at}.`,
    );
    expect(addedLines(`${body}\n\n## Walls\n\n${other}`, { ...ENTRY, venue: 'ICML' })).toEqual([
      `- [${ENTRY.title}](${ENTRY.url}). Moss A, Twigg B. ICML '24.`,
    ]);
  });

  it('has its own arXiv id in the name of its link, and no other', () => {
    const url = 'https://arxiv.org/abs/2403.00001';
    const named = (names: readonly string[]): string =>
      items((title, at) => {
        const name = names[at % names.length];
        return `- ${title}, ICML ${2015 + at}. [${name}${at}](https://arxiv.org/abs/1412.000${at})`;
      });
    const before = '- Counting Lichens from a Train, Journal of Small Plants 2024.';
    const ids = named(['arXiv:1412.000']);
    expect(addedLines(ids, { ...ENTRY, url })).toEqual([`${before} [arXiv:2403.00001](${url})`]);
    expect(addedLines(ids)).toEqual([`${before} [paper](${ENTRY.url})`]);
    const mixed = named(['arXiv:1412.000', 'Text ', 'Version ']);
    expect(addedLines(mixed, { ...ENTRY, url })).toEqual([`${before} [paper](${url})`]);
  });

  it('has its DOI in the name of its link with the capitals of the address', () => {
    const body = items((title, at) => {
      const doi = `10.99999/JSP.2015.${at}00`;
      return `- ${title}, ICML ${2015 + at}. [${doi}](https://doi.org/${doi})`;
    });
    expect(addedLines(body, { ...ENTRY, url: 'https://doi.org/10.99999/JSP.2024.7' })).toEqual([
      '- Counting Lichens from a Train, Journal of Small Plants 2024. [10.99999/JSP.2024.7](https://doi.org/10.99999/JSP.2024.7)',
    ]);
  });

  it('has the links in HTML that lead to it, with their badges', () => {
    const body = TITLES.map((title, at) => {
      const open = `<a href="https://arxiv.org/abs/1501.0000${at}"><img alt=`;
      return `**${title}**. ICML ${2015 + at}.\n\n${open}"Link" src="https://img.shields.io/badge/-Link-blue"/></a> ${open}"ICML ${at}" src="https://img.shields.io/badge/ICML-${2015 + at}-red"/></a>`;
    }).join('\n\n');
    expect(addedLines(body, { ...ENTRY, venue: 'CVPR' })).toEqual([
      '**Counting Lichens from a Train**. CVPR 2024.',
      `<a href="${ENTRY.url}"><img alt="Link" src="https://img.shields.io/badge/-Link-blue"/></a>`,
    ]);
    const badges = items(
      (title, at) =>
        `- **${title}**, ICML ${2015 + at}. <a href="https://arxiv.org/abs/1501.0000${at}"><img src="https://img.shields.io/badge/arXiv-1501.0000${at}-b31b1b.svg"></a>`,
    );
    const url = 'https://arxiv.org/abs/2403.00001';
    expect(addedLines(badges, { ...ENTRY, url, venue: 'CVPR' })).toEqual([
      `- **Counting Lichens from a Train**, CVPR 2024. <a href="${url}"><img src="https://img.shields.io/badge/arXiv-2403.00001-b31b1b.svg"></a>`,
    ]);
    expect(addedLines(badges, { ...ENTRY, venue: 'CVPR' })).toEqual([
      `- **Counting Lichens from a Train**, CVPR 2024. <a href="${ENTRY.url}">Paper</a>`,
    ]);
  });

  it('is written as the preprints of its section where it is one', () => {
    const body = items(
      (title, at) =>
        `- (*${at < 3 ? `arXiv 2015.0${at + 1}` : `ICML'1${at}`}*) ${title} [[paper](https://arxiv.org/abs/1501.0000${at})]`,
    );
    expect(addedLines(body, { ...ENTRY, venue: 'arXiv', month: 7 })).toEqual([
      `- (*arXiv 2024.07*) Counting Lichens from a Train [[paper](${ENTRY.url})]`,
    ]);
  });

  it('does not copy the name of another link, nor an anchor', () => {
    const rows = items((title, at) => {
      const url = `https://arxiv.org/abs/1501.0000${at}`;
      return `| ${title} | [Paper](${url}) | [Website](${at < 4 ? url : 'https://walls.org'}) |`;
    });
    expect(addedLines(`| Title | Paper | Website |\n|---|---|---|\n${rows}`)).toEqual([
      `| Counting Lichens from a Train | [Paper](${ENTRY.url}) |  |`,
    ]);
    const body = items(
      (title, at) =>
        `- <span id = "${at}">${title}</span> | ICML 1${at} | [[pdf]](https://arxiv.org/abs/1501.0000${at})`,
    );
    expect(addedLines(body).join()).not.toContain('span');
  });

  it('has no authors, venue or year where few neighbors have them', () => {
    const body = items(
      (title, at) => `- [${title}](https://arxiv.org/abs/1501.0000${at})${at > 5 ? ', ICML' : ''}`,
    );
    const more = items((title, at) => `- [${title} Again](https://arxiv.org/abs/1601.0000${at})`);
    const one =
      '- [A Last Look at Hedges](https://arxiv.org/abs/1701.00001), Ada Moss, *ICML*, 2017';
    expect(addedLines(`${body}\n${more}\n${one}`)).toEqual([
      `- [Counting Lichens from a Train](${ENTRY.url})`,
    ]);
  });

  it('has no bars at the ends of its row where the others have none', () => {
    const rows = items(
      (title, at) => `${2015 + at} | ICML | [${title}](https://arxiv.org/abs/1501.0000${at})`,
    );
    expect(addedLines(`Year | Venue | Title\n:-: | :-: | :-\n${rows}`)).toEqual([
      `2024 | Journal of Small Plants | [Counting Lichens from a Train](${ENTRY.url})`,
    ]);
  });

  it('is a row of a table in HTML', () => {
    const rows = items((title, at) => {
      const comment = at < 2 ? '-' : `Wall ${at}`;
      return `  <tr>\n    <td align="left"><a href="https://arxiv.org/abs/1501.0000${at}">${title}</a></td>\n    <td>\n      ICML ${2015 + at}\n    </td>\n    <td align="center">${comment}</td>\n  </tr>`;
    });
    const head = ['Title', 'Venue', 'Comments'].map((name) => `    <th>${name}</th>\n`).join('');
    expect(addedLines(`<table>\n  <tr>\n${head}  </tr>\n${rows}\n</table>`)).toEqual([
      `    <td align="left"><a href="${ENTRY.url}">Counting Lichens from a Train</a></td>`,
      '      Journal of Small Plants 2024',
      '    <td align="center"></td>',
    ]);
  });

  it('has its link in each column where the others have theirs, and cells as narrow', () => {
    const rows = items(
      (title, at) =>
        `|[${title}](https://arxiv.org/abs/1501.0000${at})|ICML ${2015 + at}|[Paper](https://arxiv.org/abs/1501.0000${at})|`,
    );
    expect(addedLines(`|Title|Venue|Links|\n|---|---|---|\n${rows}`)).toEqual([
      `|[Counting Lichens from a Train](${ENTRY.url})|Journal of Small Plants 2024|[Paper](${ENTRY.url})|`,
    ]);
  });

  it('does not copy a link that several neighbors share', () => {
    const body = items(
      (title, at) =>
        `- **${title}.** A. Moss and B. Hale. *ICML ${2015 + at}*. [[pdf]](https://arxiv.org/abs/1501.0000${at})${at < 4 ? ' [[code]](https://github.com/walls/all)' : ''}`,
    );
    expect(addedLines(body).join('\n')).not.toContain('github.com');
  });

  it('has the dash of its column where the cell would be empty', () => {
    const rows = items(
      (title, at) =>
        `| [${title}](https://arxiv.org/abs/1501.0000${at}) | ${2015 + at} | ${at < 3 ? '-' : '[Link](https://github.com/walls/x)'} | ${at < 2 ? '**-**' : 'Oslo'} | ${at < 1 ? '-' : 'Fir'} |`,
    );
    const [row] = addedLines(
      `| Title | Year | Code | City | Tree |\n|---|---|---|---|---|\n${rows}`,
    );
    expect(row).toBe(
      '| [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train) | 2024 | - | **-** |  |',
    );
  });

  it('continues the numbers before the titles in a table', () => {
    const rows = items(
      (title, at) => `| ${at + 1}) **${title}** | [Paper](https://arxiv.org/abs/1501.0000${at}) |`,
    );
    expect(addedLines(`| Paper | Links |\n|---|---|\n${rows}`)[0]).toMatch(
      /^\| 6\) \*{0,2}Counting Lich/,
    );
  });

  it('is written as rows that end before the last columns', () => {
    const rows = TITLES.map(
      (title, at) =>
        `| [**${title}**](https://arxiv.org/abs/1501.0000${at}) | ICML | ${2015 + at} |`,
    );
    const body = ['| Title | Venue | Date | Code |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    );
    expect(addedLines(body)).toEqual([
      `| [**Counting Lichens from a Train**](${ENTRY.url}) | Journal of Small Plants | 2024 |  |`,
    ]);
  });

  it('has its venue in the column for the date where the others have theirs', () => {
    const rows = TITLES.map(
      (title, at) => `| [${title}](https://arxiv.org/abs/1501.0000${at}) | **ICML** ${2015 + at} |`,
    );
    const body = ['| Title | Publication & Date |', '| --- | --- |', ...rows].join('\n');
    expect(addedLines(body)).toEqual([
      `| [Counting Lichens from a Train](${ENTRY.url}) | **Journal of Small Plants** 2024 |`,
    ]);
  });

  it('has the school of a thesis as its venue, which may be read as a person without certainty', () => {
    const rows = TITLES.map(
      (title, at) => `| [${title}](https://arxiv.org/abs/1501.0000${at}) | ICML ${2015 + at} |`,
    );
    const body = ['| Title | Conference |', '| --- | --- |', ...rows].join('\n');
    expect(addedLines(body, { ...ENTRY, venue: 'ETH Zurich' })).toEqual([
      `| [Counting Lichens from a Train](${ENTRY.url}) | ETH Zurich 2024 |`,
    ]);
  });

  it('leads to its paper where the others lead to recordings alone', () => {
    const videos = items((title, at) => {
      const video = `[[Video]](https://www.youtube.com/watch?v=${at}&t=2416s)`;
      return `* ${title} - An Overview of the Art ${video}${at % 2 === 0 ? '' : `[[Slides]](https://cloud.example.org/s/${at})`}`;
    });
    const papers = items(
      (title, at) => `* ${2015 + at}-${title} again [Paper](https://arxiv.org/abs/1501.0000${at})`,
    );
    const list = readList(
      sourceFile('README.md', `# Lichens\n\n## Gates\n\n${videos}\n\n## Walls\n\n${papers}\n`),
    );
    const [category] = list.categories;
    const entries = list.entries.map((one): ListEntry => ({ ...one, kind: 'paper' }));
    const [first] = category ? writingFormats({ ...list, entries }, category, {}) : [];
    expect(first && printTemplate(first.template)).toBe('* {year}-{title} [Paper]({url})');
  });

  it('keeps a bare address that may lead to no paper', () => {
    const body = items(
      (title, at) =>
        `* **${title}**\n  * Ada Moss, Ben Hale\n  * [${2015 + at}] https://arxiv.org/abs/1501.0000${at}`,
    );
    const url = 'https://doi.org/10.5281/zenodo.7199999';
    expect(addedLines(body, { ...ENTRY, url })).toEqual([
      '* **Counting Lichens from a Train**',
      '  * Ada Moss, Bo Twigg',
      `  * [2024] ${url}`,
    ]);
  });

  it('has its venue without the brackets in which others have their short name', () => {
    const printed = (line: string) =>
      printEntry(ENTRY, {
        template: readTemplate(line) ?? [],
        readme: '',
        neighbors: [],
        all: [],
        without: new Set(),
      })?.text;
    expect(printed('- [{title}]({url}) {...} ({venue}) ({year})')).toBe(
      `- [Counting Lichens from a Train](${ENTRY.url}) Journal of Small Plants (2024)`,
    );
    expect(printed('- [{title}]({url}) ({venue} {year})')).toBe(
      `- [Counting Lichens from a Train](${ENTRY.url}) (Journal of Small Plants 2024)`,
    );
  });

  it('is sorted as nearly all categories are where its own shows no order', () => {
    const sections = Array.from({ length: 10 }, (_, section) =>
      TITLES.map(
        (title, at) =>
          `- [${title}, Part ${section}](https://arxiv.org/abs/15${section}1.0000${at}), ${section === 9 ? 2010 + at : 2020 - at}`,
      ),
    );
    const [first = [], ...others] = sections.map((lines) => lines.join('\n'));
    const own = `- [Slow Moss of the North](https://arxiv.org/abs/1801.00001), 2018`;
    const readme = `# Lichens\n\n## Growth\n\n${own}\n\n${[first, ...others].map((lines, at) => `## Walls ${at}\n\n${lines}\n`).join('\n')}`;
    const list = readList(sourceFile('README.md', readme));
    const [category] = list.categories;
    const insertion = category && insertListEntry(list, category, ENTRY, { read: readList });
    if (insertion?.kind !== 'written') throw new Error('refused');
    const { text } = withEdits(list.source, insertion.edits);
    expect(text.indexOf('Counting Lichens')).toBeLessThan(text.indexOf('Slow Moss'));
  });

  it('has no word of most neighbors before its first field or after its last', () => {
    const remark = (at: number): string => (at === 2 ? '' : ' (optional)');
    expect(
      addedLines(items((title, at) => `- Ada Moss, ${title}, in ICML, 201${at}${remark(at)}`)),
    ).toEqual([
      '- Ada Moss, Bo Twigg, Counting Lichens from a Train, in Journal of Small Plants, 2024',
    ]);
    const mark = (at: number): string => (at === 2 ? '' : '🔥 ');
    expect(
      addedLines(
        items((title, at) => `- ${mark(at)}[${title}](https://arxiv.org/abs/1501.0000${at})`),
      ),
    ).toEqual(['- [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train)']);
  });

  it('calls its link as most neighbors do, whatever else they link to', () => {
    const others = [
      '[code](https://a.example)',
      '(talk)',
      '![x](y.png)',
      '[site](https://b.example)',
    ];
    expect(
      addedLines(
        items(
          (title, at) =>
            `- **${title}.** ${others[at] ?? ''} [[pdf](https://arxiv.org/abs/1501.0000${at})]`,
        ),
      ),
    ).toEqual(['- **Counting Lichens from a Train.** [[pdf](https://doi.org/10.99999/jsp.train)]']);
  });

  it('has no badge with the year of others', () => {
    const badge = '![Paper](https://img.shields.io/badge/arXiv25-b22222)';
    const body = items(
      (title, at) => `- **${title}** [${badge}](https://arxiv.org/abs/2501.0000${at})`,
    );
    const [line] = addedLines(body, {
      ...ENTRY,
      venue: 'arXiv',
      url: 'https://arxiv.org/abs/2401.00009',
    });
    expect(line).toContain('/badge/arXiv24-b22222)');
    expect(addedLines(body, { ...ENTRY, venue: 'CVPR' }).join()).toContain('/badge/CVPR24-b22222)');
  });

  it('continues the numbers of rows without a bar before them', () => {
    const row = (title: string, at: number): string =>
      `${at + 1} | ${title} | [paper](https://arxiv.org/abs/1501.0000${at})`;
    expect(addedLines(`No | Title | Link\n--- | --- | ---\n${items(row)}`)).toEqual([
      '6 | Counting Lichens from a Train | [paper](https://doi.org/10.99999/jsp.train)',
    ]);
  });

  it('has the short name of its venue where the long one would be read as a part of its title', () => {
    const body = items(
      (title, at) => `- Moss, A., 201${at}, ${title}: Garden Letters, 12${at}, 1-9.`,
    );
    const venue =
      'Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition';
    expect(addedLines(body, { ...ENTRY, venue })).toEqual([
      '- Moss, A., Twigg, B., 2024, Counting Lichens from a Train: CVPR',
    ]);
  });

  it('has a period after its names, and its year as the others have theirs', () => {
    const link = (title: string, at: number): string =>
      `[${title}](https://arxiv.org/abs/1501.0000${at})`;
    expect(
      addedLines(items((title, at) => `- ${link(title, at)}. Moss A, Hale B. '1${at}.`)),
    ).toEqual([`- [${ENTRY.title}](${ENTRY.url}). Moss A, Twigg B. '24.`]);
    const others = ['Hale, Ben, et al.', 'Moss, Ada, et al.', 'Twigg, Bo, et al.'];
    const people = (at: number): string => others[at] ?? 'Hale, Ben, and Ada Moss.';
    const body = items((title, at) => `- ${link(title, at)} (201${at}) - ${people(at)}`);
    const more = `- ${link('Doors of the South', 7)} (2019) - Fern, Ivy, and Finn Stone.`;
    expect(addedLines(`${body}\n${more}`)).toEqual([
      `- [${ENTRY.title}](${ENTRY.url}) (2024) - Moss, Ada, and Bo Twigg.`,
    ]);
  });

  it('has a period after its names before a title in a link, too', () => {
    const people = (at: number): string =>
      at < 3 ? 'Hale, Ben, et al.' : 'Hale, Ben, Ada Moss, and Ivy Fern.';
    const body = items(
      (title, at) => `- ${people(at)} ["${title}."](https://arxiv.org/abs/1501.0000${at}), 2019.`,
    );
    expect(addedLines(body)).toEqual([
      `- Moss, Ada, and Bo Twigg. ["${ENTRY.title}."](${ENTRY.url}), 2024.`,
    ]);
  });

  it('has its venue where a third of the others have theirs, as those write it', () => {
    const body = items((title, at) => {
      const link = `[${title}](https://arxiv.org/abs/1501.0000${at})`;
      return at < 3 ? `- ${link}. Ada Moss ${2015 + at}` : `- (ICML ${2015 + at}) ${link}. Bo Hale`;
    });
    const other = items(
      (title, at) =>
        `- (ICML ${2015 + at}) [Old ${title}](https://arxiv.org/abs/1601.0000${at}). Bo Hale`,
    );
    expect(addedLines(`${body}\n\n## Decline\n\n${other}`)).toEqual([
      `- (Journal of Small Plants 2024) [${ENTRY.title}](${ENTRY.url}). Ada Moss, Bo Twigg`,
    ]);
  });

  it('continues numbers of two digits, and moves them on', () => {
    const body = items(
      (title, at) =>
        `- **0${at + 1}.${title}** : [**Paper**](https://arxiv.org/abs/1501.0000${at})`,
    );
    const added = `.Counting Lichens from a Train** : [**Paper**](${ENTRY.url})`;
    expect(addedLines(body)).toEqual([`- **06${added}`]);
    const dated = TITLES.map(
      (title, at) =>
        `- **0${at + 5}.** [${title}](https://arxiv.org/abs/${24 - at}01.00001), ${2024 - at}`,
    ).join('\n');
    expect(addedLines(dated, { ...ENTRY, year: 2023 })).toEqual([
      `- **06.** [Counting Lichens from a Train](${ENTRY.url}), 2023`,
      ...TITLES.slice(1).map(
        (title, at) =>
          `- **${String(at + 7).padStart(2, '0')}.** [${title}](https://arxiv.org/abs/${23 - at}01.00001), ${2023 - at}`,
      ),
    ]);
  });

  it('has its further lines within a number of two digits', () => {
    const body = Array.from({ length: 9 }, (_, at) => {
      const url = `https://arxiv.org/abs/1501.0000${at}`;
      return `${at + 1}. **Slow Walls of the North, Part ${at}**\n\n   *Ada Moss, Ben Hale.* [[abs](${url})], ${2010 + at}`;
    }).join('\n\n');
    expect(addedLines(body)).toEqual([
      '10. **Counting Lichens from a Train**',
      `    *Ada Moss, Bo Twigg.* [[abs](${ENTRY.url})], 2024`,
    ]);
  });

  it('does not copy a line end within a link', () => {
    const body = TITLES.slice(0, 2)
      .map((title, at) => `- [${title}\n](https://arxiv.org/abs/1501.0000${at}), ${2015 + at}`)
      .join('\n');
    expect(addedLines(body)).toEqual([`- [Counting Lichens from a Train](${ENTRY.url}), 2024`]);
  });

  it('has no comma after a sentence in quotation marks where its venue is missing', () => {
    const body = items(
      (title, at) => `- Moss, Ada, and Ben Hale. "**${title}**." Journal of Walls, (${2015 + at}).`,
    );
    const { venue: _, ...entry } = ENTRY;
    expect(addedLines(body, entry)).toEqual([
      '- Moss, Ada, and Bo Twigg. "**Counting Lichens from a Train**." (2024).',
    ]);
  });

  it('is written as its section, not as others without authors', () => {
    const bare = items((title, at) => `- [${title}](https://arxiv.org/abs/1501.0000${at})`);
    const full = items(
      (title, at) =>
        `- Ada Moss, Ben Hale. [${title}](https://doi.org/10.99999/wall.${at}). ICML ${2015 + at}`,
    );
    const read = readList(
      sourceFile('README.md', `# Lichens\n\n## Growth\n\n${full}\n\n## Tools\n\n${bare}\n`),
    );
    const entries = read.entries.map((entry) => ({
      ...entry,
      confidence: { ...entry.confidence, venue: 0.3 },
    }));
    const [category] = read.categories;
    const [first] =
      category === undefined ? [] : writingFormats({ ...read, entries }, category, {});
    expect(first && printTemplate(first.template)).toBe(
      '- {authors}. [{title}]({url}). {venue} {year}',
    );
  });

  it('does not copy the volume and pages that several neighbors share', () => {
    const body = items(
      (title, at) =>
        `- Moss, A., & Hale, B. (${2015 + at}). ${title} again. Briefings, 22(1), 232–246. https://doi.org/10.99999/wall.${at}`,
    );
    expect(addedLines(body)).toEqual([
      `- Moss, A., & Twigg, B. (2024). Counting Lichens from a Train. Journal of Small Plants. ${ENTRY.url}`,
    ]);
  });

  it('is above the anchor of the next heading', () => {
    const body = TITLES.map(
      (title, at) => `[${title}](https://arxiv.org/abs/1501.0000${at}), ${2015 + at}.`,
    ).join('\n\n');
    const readme = `# Lichens\n\n## Growth\n\n${body}\n\n<a name="tools"></a>\n## Tools\n\n- [Lens](https://example.org)\n`;
    const list = readList(sourceFile('README.md', readme));
    const [category] = list.categories;
    const insertion =
      category && insertListEntry(list, category, { ...ENTRY, year: 2030 }, { read: readList });
    if (insertion?.kind !== 'written') throw new Error('refused');
    expect(withEdits(list.source, insertion.edits).text).toContain(
      '2019.\n\n[Counting Lichens from a Train](https://doi.org/10.99999/jsp.train), 2030.\n\n<a name="tools"></a>\n## Tools',
    );
  });

  it('has the spaces that most of its neighbors have', () => {
    const more = ['', ' (oral)', ' [[code]](https://walls.org/2)', ' is new', ': see below'];
    const body = items(
      (title, at) =>
        `- **[ICML ${2015 + at}]**${at === 0 ? '' : ' '}[${title}](https://arxiv.org/abs/1501.0000${at})${more[at]}`,
    );
    expect(addedLines(body, { ...ENTRY, venue: 'ICLR' })[0]).toMatch(/^- \*\*\[ICLR 2024\]\*\* \[/);
  });

  it('ends as most of its neighbors do', () => {
    const forms = ['. *Ada Moss.* ', ' *Ada Moss* ', '. ', ' ', '. *Ada Moss*, '];
    const body = items(
      (title, at) =>
        `- **${title}**${forms[at]}ICML. ${2015 + at}. [[paper](https://arxiv.org/abs/1501.0000${at})]${at === 0 ? '.' : ''}`,
    );
    expect(addedLines(body)[0]).toMatch(/train\)\]$/);
  });

  it('is a preprint where the list calls papers on arXiv so', () => {
    const body = items(
      (title, at) =>
        `- **${title}.** *Ada Moss, Ben Hale.* Preprint. ${2015 + at}. [[paper](https://arxiv.org/abs/1501.0000${at})]`,
    );
    const url = 'https://arxiv.org/abs/2403.00001';
    expect(addedLines(body, { ...ENTRY, venue: 'arXiv', url })[0]).toContain('Preprint. 2024.');
    expect(addedLines(body, { ...ENTRY, venue: 'bioRxiv' })[0]).toContain('bioRxiv. 2024.');
  });

  it('has no value of a label, however many neighbors share it', () => {
    const body = (middle: string, below: string): string =>
      items(
        (title, at) =>
          `- **${title}.** ${middle}[[Paper]](https://doi.org/10.99999/m${at})${below}`,
      );
    for (const list of [body('*Type:* Survey. ', ''), body('', '\n  - Folder: gardens and walls')])
      expect(addedLines(list)).toEqual([
        '- **Counting Lichens from a Train.** [[Paper]](https://doi.org/10.99999/jsp.train)',
      ]);
  });

  it.each(['#### 1.TITLE\n\nPaper: URL', '1.TITLE [paper](URL)'])(
    'continues numbers with no space behind them: %s',
    (form) => {
      const write = (title: string, url: string, number: number): string =>
        form.replace('1.TITLE', `${number}.${title}`).replace('URL', url);
      const body = TITLES.map((title, at) =>
        write(title, `https://arxiv.org/abs/1501.0000${at}`, at + 1),
      ).join('\n\n');
      expect(addedLines(body).join('\n')).toBe(
        write('Counting Lichens from a Train', 'https://doi.org/10.99999/jsp.train', 6).replace(
          '\n\n',
          '\n',
        ),
      );
    },
  );

  it('has its link around its title alone in a cell that shows its venue, too', () => {
    const rows = TITLES.map((title, at) => `| (CVPR 201${at}) ${title} | good |`);
    expect(addedLines(`| Title | Note |\n|---|---|\n${rows.join('\n')}`)).toEqual([
      '| (Journal of Small Plants 2024) [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train) |  |',
    ]);
  });

  it('has no link to an address in its title where its own link is behind that', () => {
    const rows = TITLES.map(
      (title, at) => `| 201${at} | ${title} | [paper](https://doi.org/10.99999/m${at}) |`,
    );
    const entry = { ...ENTRY, title: 'https://example.org: A Reserved Domain' };
    expect(addedLines(`| Year | Title | Link |\n|---|---|---|\n${rows.join('\n')}`, entry)).toEqual(
      [
        '| 2024 | https:<span></span>//example.org: A Reserved Domain | [paper](https://doi.org/10.99999/jsp.train) |',
      ],
    );
  });

  it('is an open task where the others are tasks', () => {
    const body = items(
      (title, at) =>
        `- [${at === 2 ? ' ' : 'x'}] [${title}](https://doi.org/10.99999/m${at}) (20${10 + at})`,
    );
    expect(addedLines(body)).toEqual([
      '- [ ] [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train) (2024)',
    ]);
  });

  it.each([
    ['the id in the address', '10.99999/jsp.train', ''],
    ['the address', 'https://doi.org/10.99999/jsp.train', 'https://doi.org/'],
  ])('calls its link by %s where most do', (_, name, before) => {
    const body = items(
      (title, at) =>
        `#### ${title}\n\nPaper: [${before}10.99999/wall.${at}](https://doi.org/10.99999/wall.${at})\n`,
    );
    expect(addedLines(body)).toEqual([
      '#### Counting Lichens from a Train',
      `Paper: [${name}](https://doi.org/10.99999/jsp.train)`,
    ]);
  });

  it('calls its link by no place where it is not', () => {
    const body = items(
      (title, at) =>
        `- ${title} (${2015 + at}) [[${at % 2 === 0 ? 'bioRxiv preprint' : 'pdf'}](https://www.biorxiv.org/content/10.1101/00000${at})]`,
    );
    const url = 'https://arxiv.org/abs/2403.00001';
    expect(addedLines(body, { ...ENTRY, venue: 'arXiv', url })[0]).not.toContain('bioRxiv');
  });
});

it('prints round brackets, single quotation marks and no links in a plain title', () => {
  const printed = printEntry(
    { title: '[Re] "Walls" at www.walls.org [Extended]' },
    {
      template: [{ field: 'title' }],
      readme: '',
      neighbors: [],
      all: [],
      changes: new Set(['plain title']),
      without: new Set(),
    },
  );
  expect(printed?.text).toBe("(Re) 'Walls' at www<span></span>.walls.org (Extended)");
});

describe('a refusal', () => {
  it.each<[string, (entries: readonly ListEntry[]) => ListEntry[]]>([
    [
      'it would be read as part of another entry, "Slow Walls of the North"',
      ([first, second]) =>
        first && second
          ? [{ ...first, range: { start: first.range.start, end: second.range.end } }]
          : [],
    ],
    [
      '"Fast Rivers in Winter" would be read as an entry, too',
      (entries) =>
        entries.flatMap((one) =>
          one.title === ENTRY.title ? [one] : [one, { ...one, title: 'Fast Rivers in Winter' }],
        ),
    ],
  ])('names what stands in its way: %s', (reason, change) => {
    const readme = `# Papers\n\n## Growth\n\n- [Slow Walls of the North](https://arxiv.org/abs/1501.00001)\n`;
    const list = readList(sourceFile('README.md', readme));
    const [category] = list.categories;
    const read = (source: SourceFile): List => {
      const after = readList(source);
      return { ...after, entries: change(after.entries) };
    };
    expect(category && insertListEntry(list, category, ENTRY, { read })).toMatchObject({ reason });
  });

  it.each([
    [
      'Dataset | Samples | Link',
      (at: number) => `Moss and Walls ${at} | ${at * 700} | [data](https://x.org/${at})`,
    ],
    [
      'Methods | Walls | Gates',
      (at: number) => `MossNet${at} [Hale202${at}] | 0.7${at} | 0.6${at}`,
    ],
  ])('names a table of datasets or scores: %s', (header, row) => {
    const table = `| ${header} |\n|---|---|---|\n${items((_, at) => `| ${row(at)} |`)}`;
    expect(() => addedLines(table)).toThrow(
      'its table lists no papers and has no column for their titles',
    );
  });

  it.each<[Partial<ListEntry>, 'refused' | 'written']>([
    [{ kind: 'resource', confidence: { title: 0.5 } }, 'refused'],
    [{ kind: 'resource', confidence: { title: 0.9 } }, 'written'],
    [{ kind: 'paper', confidence: { title: 0.5 } }, 'written'],
  ])('names sentences that are no list of papers: %o', (facts, kind) => {
    const body = '- [Stones of the wall](https://x.org/1)\n- [Stones of the gate](https://x.org/2)';
    const list = readList(sourceFile('README.md', `# Papers\n\n## Growth\n\n${body}\n`));
    const entries = list.entries.map((one) => ({ ...one, ...facts }));
    const [category] = list.categories;
    const read = (source: SourceFile): List => {
      const after = readList(source);
      return { ...after, entries: after.entries.map((one) => ({ ...one, ...facts })) };
    };
    const found = category && insertListEntry({ ...list, entries }, category, ENTRY, { read });
    expect(found).toMatchObject(
      kind === 'written'
        ? { kind }
        : { reason: 'what is below its heading does not read as a list of papers' },
    );
  });

  it('keeps a paper from standing among the facts of a resource', () => {
    const body = items(
      (title, at) =>
        `- Stones of the wall ${at}\n  - 3${at} samples\n  - Free\n  - Paper: [${title}](https://doi.org/10.99999/m${at})`,
    );
    expect(() => addedLines(body)).toThrow('paragraphs or items within an entry');
  });

  it('keeps a plain item from standing beside groups of several papers', () => {
    const groups = ['Walls', 'Roofs', 'Gates'].map((group, at) => {
      const papers = TITLES.map(
        (title, id) => `   • [${title} of ${group}](https://arxiv.org/abs/150${at + 1}.0000${id})`,
      );
      return `${at + 1}. **${group}**\n\n${papers.join('\n\n')}`;
    });
    expect(() => addedLines(groups.join('\n\n'))).toThrow('paragraphs or items within an entry');
  });
});

describe('the place of a new entry', () => {
  const papers = items(
    (title, at) => `- [${title}](https://arxiv.org/abs/1501.0000${at}), Ada Moss`,
  );

  it('is within the element that closes below the last item', () => {
    const lines = addedLinesWithPlace(
      `<details>\n<summary>All</summary>\n\n${papers}\n  </details>`,
    );
    expect(lines.after).toBe('  </details>');
    const hidden = `${papers}\n  <!-- - Old Walls\n  and more -->`;
    expect(addedLinesWithPlace(hidden).after).toBe('  <!-- - Old Walls');
  });

  it.each([
    ['- [N] TITLE', '- [3] Counting Lichens from a Train'],
    ['**N. TITLE**', '**3. Counting Lichens from a Train**'],
  ])('continues numbers that go on in later sections: %s', (form, line) => {
    const sections = [
      TITLES.slice(2, 4),
      ['Walls at Dawn', ...TITLES.slice(4), 'Roofs of Reed'],
    ].map((titles, section) =>
      titles
        .map((title, at) => form.replace('N', String(section * 2 + at + 1)).replace('TITLE', title))
        .map((one, at) => `${one} ([paper](https://arxiv.org/abs/150${section + 1}.0000${at}))`)
        .join('\n\n'),
    );
    const body = `${sections[0]}\n\n## Decay\n\n${sections[1]}`;
    const [added = '', ...others] = addedLines(body);
    expect(added).toContain(line);
    expect(others.map((one) => /\d/.exec(one)?.[0])).toEqual(['4', '5', '6']);
  });

  it('is as far below the others as they are below each other, comments aside', () => {
    const body = items(
      (title, at) =>
        `[comment]: <> (wall${at})\n+ ${title} [[ICML, 201${at}]](https://arxiv.org/abs/1501.0000${at})\n`,
    );
    const list = readList(sourceFile('README.md', `# Papers\n\n## Growth\n\n${body}`));
    const [category] = list.categories;
    const added = category && insertListEntry(list, category, ENTRY, { read: readList });
    expect(added).toMatchObject({ edits: [{ text: expect.stringMatching(/^\n\n\+ Counting/) }] });
  });

  it('is in the table of its own group', () => {
    const table = (from: number): string =>
      `| Title | Year |\n|---|---|\n${TITLES.map((title, at) => `| [${title} ${from}](https://arxiv.org/abs/150${from}.0000${at}) | ${2015 + at} |`).join('\n')}`;
    const body = ['Image', 'Video', 'Audio']
      .map(
        (name, at) =>
          `<details>\n<summary><b>${name}</b></summary>\n\n${table(at + 1)}\n\n</details>`,
      )
      .join('\n\n');
    const readme = `# Papers on Lichens\n\n## Growth\n\n${body}\n`;
    const list = readList(sourceFile('README.md', readme));
    const category = list.categories.find(({ path }) => path.at(-1) === 'Video');
    const insertion = category && insertListEntry(list, category, ENTRY, { read: readList });
    const after =
      insertion?.kind === 'written' ? withEdits(list.source, insertion.edits) : undefined;
    const video = after?.text.split('<summary>').find((one) => one.includes('Video'));
    expect(video).toContain(ENTRY.title);
  });

  it('is on the line below the only entry of an item where other items follow so', () => {
    const spread = items((title, at) => `- [${title}](https://arxiv.org/abs/1601.0000${at})`);
    const body = `- [How Cups Cool Down](https://arxiv.org/abs/1501.00001)\n- See the talks, too\n\n## Others\n\n${spread.replaceAll('\n', '\n\n')}`;
    expect(addedLinesWithPlace(body).before).toContain('How Cups Cool Down');
  });

  it('is below the quotation of the last entry', () => {
    const body = items(
      (title, at) => `- [${title}](https://doi.org/10.99999/m${at})\n> A note on wall ${at}.\n`,
    ).trimEnd();
    const lines = readmeWith(body).split('\n');
    const at = lines.findIndex((line) => line.includes(ENTRY.url ?? ''));
    expect(lines.slice(0, at).findLast((line) => line !== '')).toBe('> A note on wall 4.');
  });

  it('is as deep as most items of its category', () => {
    const body = items((title, at) => {
      const item = `- [${title}](https://doi.org/10.99999/m${at})`;
      return at === 4 ? item : `${item}\n  - [Reply to ${title}](https://doi.org/10.99999/r${at})`;
    });
    expect(addedLines(body)).toEqual([
      '- [Counting Lichens from a Train](https://doi.org/10.99999/jsp.train)',
    ]);
  });

  it('is above the resources that a text announces', () => {
    const body = `${papers}\n\nSee these repositories as well.\n\n- <https://github.com/walls/one>\n- <https://github.com/walls/two>`;
    expect(addedLinesWithPlace(body).before).toContain('Counting Bricks at Night');
  });
});

function addedLinesWithPlace(body: string) {
  const [line = ''] = addedLines(body);
  const lines = readmeWith(body).split('\n');
  const at = lines.indexOf(line);
  return { before: lines[at - 1], after: lines[at + 1] };
}

/** The whole list with the paper. */
function readmeWith(body: string): string {
  const readme = `# Papers on Lichens\n\n## Growth\n\n${body}\n\n## Contact\n\nWrite to us.\n`;
  const list = readList(sourceFile('README.md', readme));
  const [category] = list.categories;
  const insertion = category && insertListEntry(list, category, ENTRY, { read: readList });
  return insertion?.kind === 'written' ? withEdits(list.source, insertion.edits).text : '';
}
