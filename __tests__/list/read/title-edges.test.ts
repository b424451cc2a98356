import { describe, expect, it } from 'vitest';
import { arxivOf, fieldsRead, PAPERS, type Paper, readPrinted } from './papers.ts';
import { entriesOf, entryOf, read } from './read.ts';

const URL = 'https://arxiv.org/abs/2101.00001';

/** What one paper among the others reads as; its line is the fourth. */
function among(line: string, print: (paper: Paper) => string) {
  const lines = PAPERS.map((paper, at) => (at === 3 ? line : print(paper)));
  return entriesOf(lines.join('\n'))[3];
}

const venueFirst = ({ title, authors, venue, year, ...paper }: Paper): string =>
  `- (${venue} ${year}) ${title}, ${authors.split(',')[0]} et al. [pdf](${arxivOf({ title, authors, venue, year, ...paper })})`;

describe('where a title begins and ends', () => {
  it('do not include a name in bold before a comma and the linked title', () => {
    const entries = entriesOf(
      [
        '- **SAE**, [Sparse Moss in Old Courts](https://arxiv.org/abs/2103.00001), Ada Vale, Bo Reed, CVPR 2021',
        '- **FAE**, [Ferns in Quiet Houses](https://arxiv.org/abs/2103.00002), Dee Fox, Eli Stone, ICML 2020',
      ].join('\n'),
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Sparse Moss in Old Courts',
      'Ferns in Quiet Houses',
    ]);
  });

  it('include the word "In" behind a tag', () => {
    const titles = [
      'In Situ Counting of Ferns',
      'Slow Light on Old Walls',
      'In Search of Wet Stones',
    ];
    const lines = titles.map(
      (title, at) =>
        `- **[Moss-${at}]** \`[Tag]\` ${title} (**Bioinformatics 2026**) [[paper](${URL}${at})]`,
    );
    expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual(titles);
  });

  it('include a short name before its colon where people are named behind', () => {
    const titles = [
      'Slow light on old walls',
      'SG-Fern: growing ferns in caves',
      'Counting wet stones',
      'Walls that speak of moss',
    ];
    const people = ['Moss, Hale, Lund', 'Fox, Reed', 'Vale, Moss, Stone', 'Hale, Fox'];
    const lines = titles.map((title, at) => `${title}. ${people[at]} ${URL}${at}`);
    expect(entriesOf(lines.join('\n\n'))).toMatchObject(
      titles.map((title, at) => ({ title, authors: people[at] })),
    );
  });

  it('are parted by tabs from the people and the address', () => {
    const titles = [
      'Slow light on old walls',
      'Ferns in the presence of moss',
      'Counting wet stones',
    ];
    const people = ['Moss, Hale, Lund', 'Fox, Reed', 'Vale, Moss, Stone'];
    const lines = titles.map((title, at) => `${title}\t${people[at]}\t${URL}${at}`);
    expect(entriesOf(lines.join('\n\n'))).toMatchObject(
      titles.map((title, at) => ({ title, authors: people[at] })),
    );
  });

  it('do not include the name of a link in brackets that has no address', () => {
    const titles = ['Ferns in Quiet Houses', 'Slow Light on Old Walls', 'Counting Wet Stones'];
    const texts = titles.map(
      (title, at) =>
        `##### • ${title}. \\[PDF\\]\n*Ada Moss, Bo Hale*\n[[Code]](https://github.com/moss/${at})`,
    );
    expect(
      read(`# L\n\n## Moss\n\n${texts.join('\n\n')}\n`).entries.map(({ title }) => title),
    ).toEqual(titles);
  });

  it('after the dated venue within its link', () => {
    expect(entryOf(`- [CVPR'22 Slow Walls Keep the Wind Away](${URL})`)).toMatchObject({
      title: 'Slow Walls Keep the Wind Away',
      venue: 'CVPR',
      year: 2022,
    });
    expect(entryOf(`- [ICML2021 Slow Walls Keep the Wind Away](${URL})`)).toMatchObject({
      title: 'Slow Walls Keep the Wind Away',
      year: 2021,
    });
  });

  it.each(['NAACL 2019 Tutorials', 'SemEval-2018 Task 7'])('a meeting is a title: %s', (title) => {
    expect(entryOf(`- [${title}](https://example.org/a)`).title).toBe(title);
  });

  it('after a name that is printed twice', () => {
    expect(entryOf(`- [MOSS: MOSS: A Benchmark of Walls](${URL}), 2021`).title).toBe(
      'MOSS: A Benchmark of Walls',
    );
  });

  it('before an author of one word', () => {
    expect(
      among(`- (ICLR 2023) Reading the Shapes of River Stones, Vale [pdf](${URL})`, venueFirst),
    ).toMatchObject({ title: 'Reading the Shapes of River Stones', authors: 'Vale' });
  });

  it('before an address', () => {
    expect(entryOf(`- [Slow Walls Keep the Wind](${URL})(https://example.org/walls/)`).title).toBe(
      'Slow Walls Keep the Wind',
    );
  });

  it('after its commas, up to the people', () => {
    const title = 'Truth, beauty, and goodness in old walls: a machine learning approach';
    expect(
      among(`- [**ICML'21**] ${title}, Ada Vale, Bo Reed [[Paper]](${URL})`, (paper) => {
        const { venue, year, authors } = paper;
        return `- [**${venue}'${year - 2000}**] ${paper.title}, ${authors} [[Paper]](${arxivOf(paper)})`;
      }),
    ).toMatchObject({ title, authors: 'Ada Vale, Bo Reed' });
  });

  it.each(['On the (In)stability of Walls', '(Re)thinking Walls of the Old Harbor'])(
    'brackets within a word are none: %s',
    (title) => {
      expect(entryOf(`- ${title}, Ada Vale, Bo Reed, ICML 2021. [[pdf]](${URL})`)).toMatchObject({
        title,
        authors: 'Ada Vale, Bo Reed',
      });
    },
  );

  it('a name that is a label elsewhere', () => {
    expect(
      entryOf(`- [TAG: Walls that Answer Questions](${URL}) - Jun Vale et al, 2022`),
    ).toMatchObject({ title: 'TAG: Walls that Answer Questions', authors: 'Jun Vale et al' });
  });

  it('before a venue whose words are shortened without spaces', () => {
    expect(entryOf(`- [x] [Slow Walls Keep the Wind, Phys.Rev.D 2023](${URL})`)).toMatchObject({
      title: 'Slow Walls Keep the Wind',
      venue: 'Phys.Rev.D',
    });
  });

  it.each([
    'The Structure of the "THE"-System of Walls',
    'Walls Twelve Years Later: How the "Rules" Have Changed',
  ])('words that it quotes are none of its own: %s', (title) => {
    expect(entryOf(`- [${title}](${URL}), Ada Vale, Bo Reed, 2021`)).toMatchObject({
      title,
      authors: 'Ada Vale, Bo Reed',
    });
  });

  it('after people with initials last', () => {
    expect(
      entryOf(
        `- Yarrow, S. C. H., & Shaw, P. Explaining Old Walls to New People. ICML 2017 [pdf](${URL})`,
      ),
    ).toMatchObject({
      title: 'Explaining Old Walls to New People',
      authors: 'Yarrow, S. C. H., & Shaw, P.',
    });
  });

  it('where a citation below prints it again', () => {
    expect(
      entryOf(
        `- Look Twice: Simple, Slow Walls [[Paper]](${URL})\n  - Joe Vale, Ann Reed, Look Twice: Simple, Slow Walls, arXiv:2101.00001`,
      ).title,
    ).toBe('Look Twice: Simple, Slow Walls');
  });

  it('people below a name that is none', () => {
    const line = (place: string, paper: Paper): string =>
      `- ${place} [[Paper]](${arxivOf(paper)})\n  - ${paper.authors}, *${paper.title}*, ${paper.venue}, ${paper.year}`;
    const places = ['Oxford', 'MIT + Google', 'Cornell', 'Stanford', 'KIT', 'Berkeley'];
    const entries = entriesOf(PAPERS.map((paper, at) => line(places[at] ?? '', paper)).join('\n'));
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(
      PAPERS.map(({ title, authors }) => [title, authors]),
    );
  });

  it('citations without links are entries, not facts of their heading', () => {
    const lines = PAPERS.map(
      ({ title, authors, venue, year, doi }) =>
        `1. ${authors.replace(/(\p{L})\p{L}* (?:\p{L}\. )?(\p{L}+)/gu, '$2 $1')}. ${title}. ${venue}. ${year};12(3):45-67. doi: ${doi}`,
    );
    const half = `${lines.slice(0, 3).join('\n')}\n`;
    const { entries } = read(
      `# L\n\n## Moss\n\n${half}\n## Ferns\n\n${lines.slice(3).join('\n')}\n\n## Stones\n\n${half}`,
    );
    expect(entries.slice(0, 6).map(({ title }) => title)).toEqual(PAPERS.map(({ title }) => title));
  });

  it('the year at the end of a heading is that of its entries', () => {
    const { entries } = read(
      `# L\n\n## Papers of the Week (May 5 - May 12) - 2024\n\n- [Slow Walls Keep the Wind](${URL})\n`,
    );
    expect(entries[0]?.year).toBe(2024);
  });
});

it('a title does not go on from one link into another', () => {
  const items = PAPERS.map(({ title, venue, year }, at) => {
    const code = at === 1 ? `, [code: Moss-${at}](https://github.com/a/moss-${at})` : '';
    return `- [${title}, ${venue}'${year % 100}](https://eprint.iacr.org/2016/${at + 100}.pdf)${code}`;
  });
  expect(entriesOf(items.join('\n')).map(({ title }) => title)).toEqual(
    PAPERS.map(({ title }) => title),
  );
});

describe('a title that is all of a link', () => {
  const of = (shown: (paper: Paper) => string) =>
    readPrinted((paper) => `- [${shown(paper)}](${arxivOf(paper)})`);

  it('ends before the year behind a comma', () => {
    const entries = of(({ title, year }) => `${title}, ${year}`);
    expect(fieldsRead(entries, 'title', 'year')).toEqual(
      PAPERS.map(({ title, year }) => ({ title, year })),
    );
  });

  it.each([
    ['behind', (title: string, people: string) => `${title}: ${people}`],
    ['in front of', (title: string, people: string) => `${people}: ${title}`],
  ])('does not include who is cited %s it', (_, print) => {
    const people = (authors: string): string =>
      `${authors
        .split(/ and |,/)[0]
        ?.split(' ')
        .at(-1)} et al.`;
    const entries = of(({ title, authors }) => print(title, people(authors)));
    expect(fieldsRead(entries, 'title', 'authors')).toEqual(
      PAPERS.map(({ title, authors }) => ({ title, authors: people(authors) })),
    );
  });

  it('does not include a picture behind it', () => {
    const entries = of(({ title }) => `${title}📝`);
    expect(entries.map(({ title }) => title)).toEqual(PAPERS.map(({ title }) => title));
  });

  it('does not include the site that a browser names, nor is that the venue', () => {
    const entries = of(({ title }) => `${title} (arxiv.org)`);
    expect(fieldsRead(entries, 'title', 'venue')).toEqual(
      PAPERS.map(({ title }) => ({ title, venue: undefined })),
    );
  });
});

it('a title ends before how it was presented', () => {
  const behind = ['', '', ' (Best Paper Award)'];
  const lines = PAPERS.slice(0, 3).map(
    (paper, at) =>
      `- **[${paper.venue}, ${paper.year}]** ${paper.title}${behind[at]} [[paper](${arxivOf(paper)})]`,
  );
  expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual(
    PAPERS.slice(0, 3).map(({ title }) => title),
  );
});

it('a title is no name of a file', () => {
  const entries = entriesOf(
    '- [2024][CGO]Walls of the Old Harbor.pdf\n- [2023][PLDI][A Survey of River Stones.PDF](stones.pdf)',
  );
  expect(entries.map(({ title }) => title)).toEqual([
    'Walls of the Old Harbor',
    'A Survey of River Stones',
  ]);
  const address = 'https://arxiv.org/pdf/2101.00001.pdf';
  expect(entriesOf(`- ${address}\n- ${address.replace('00001', '00002')}`)[0]?.title).toBe(address);
});

it('a title ends before what it is in, also within a link', () => {
  const rows = PAPERS.map(
    (paper, at) =>
      `| [Vale H H, Reed A, Holm T Q. ${paper.title}. In: ICASSP 2020-2020 IEEE International Conference on Mosses, Ferns and Lichen Processing (ICASSP). 2020, 874${at}](${arxivOf(paper)}) | Selection | ICASSP | 2020 |`,
  );
  const header = '| Paper | Setting | Venue | Year |\n|--|--|--|--|';
  expect(entriesOf(`${header}\n${rows.join('\n')}`).map(({ title }) => title)).toEqual(
    PAPERS.map(({ title }) => title),
  );
  // A sentence of the title may begin so, too.
  const title = 'Walls of the Old Harbor. In Search of Lost Stones';
  expect(entryOf(`- [${title}](${URL}). Ada Moss. CVPR 2021.`).title).toBe(title);
});
