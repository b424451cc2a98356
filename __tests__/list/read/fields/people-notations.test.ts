import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS, type Paper } from '../papers.ts';
import { entriesOf, entryOf } from '../read.ts';

const PEOPLE = [
  ['Moss, Ada', 'Holm, Bo R.'],
  ['Reed, Cy', 'Vale, Jo', 'Lund, Kit'],
  ['Stone, Finn', 'Gu, Li'],
] as const;

/** A list of some papers, each printed with its people. */
function printed(line: (paper: Paper, people: readonly string[]) => string): readonly {
  readonly title: string;
  readonly authors?: string;
}[] {
  const lines = PAPERS.slice(0, 3).map((paper, at) => line(paper, PEOPLE[at] ?? []));
  return entriesOf(lines.join('\n')).map(({ title, authors }) => ({
    title,
    ...(authors === undefined ? {} : { authors }),
  }));
}

const wanted = (show: (people: readonly string[]) => string): object[] =>
  PAPERS.slice(0, 3).map(({ title }, at) => ({ title, authors: show(PEOPLE[at] ?? []) }));
const family = (name: string): string => name.split(', ')[0] ?? '';
const initials = (name: string): string =>
  (name.split(', ')[1] ?? '').replace(/(\p{L})\S*\s?/gu, '$1');
const given = (name: string): string => name.split(', ').reverse().join(' ');

describe('people are read completely', () => {
  it('as BibTeX prints them', () => {
    const show = (people: readonly string[]): string => people.join(' and ');
    expect(
      printed(
        (p, people) =>
          `- **${p.title}**. ${show(people)}. *${p.venue}*, ${p.year}. [[pdf]](${arxivOf(p)})`,
      ),
    ).toEqual(wanted(show));
  });

  it('with initials without periods before a title', () => {
    const show = (people: readonly string[]): string =>
      people.map((name) => `${family(name)} ${initials(name)}`).join(', ');
    expect(
      printed(
        (p, people) =>
          `1. ${show(people)}. ${p.title}. ${p.venue}. ${p.year}. [doi](${arxivOf(p)})`,
      ),
    ).toEqual(wanted(show));
  });

  it.each([
    ['REED C', 'Lichen Growth Modeling'],
    ['Reed C', 'LichenNet: Slow Growth on Walls'],
    ['Reed, C.; Vale, J.', 'uFern: Small Plants'],
    ['Reed, C., Vale, J.', 'Image-Level Growth Modeling Using Nested Lichens'],
    ['Bo YU, Cy R. REEDMAN, Jo VALE', 'Slow Growth of Moss on Walls'],
  ])('%j before %j', (authors, title) => {
    const stop = authors.endsWith('.') ? '' : '.';
    const item = `- ${authors}${stop} ${title}. Nature, 2021. [[pdf]](https://arxiv.org/abs/2101.00001)`;
    expect(entryOf(item)).toMatchObject({ title, authors, year: 2021 });
  });

  it.each([
    'Cy Reed and Jo Vale',
    'Cy Reed, Jo Vale and Kit Lund',
    'Cy Reed, Jo Vale, and Kit Lund',
  ])('up to the last after "and", before a title with a colon: %s', (authors) => {
    const item = `- ${authors}, GLAM: Slow Growth of Moss, arXiv:2101.00001 (2021)`;
    expect(entryOf(item)).toMatchObject({ title: 'GLAM: Slow Growth of Moss', authors });
  });

  it('one by one between a title and a year', () => {
    const show = ([first]: readonly string[]): string => first ?? '';
    expect(
      printed(
        (p, people) =>
          `- **${p.title}** — ${show(people)}, ${p.year} | Journal of Lichens. [[Paper](${arxivOf(p)})]`,
      ),
    ).toEqual(wanted(show));
  });

  it('with semicolons, up to a bar', () => {
    const show = (people: readonly string[]): string => people.map(given).join('; ');
    expect(
      printed(
        (p, people) => `- ${p.title} | ${show(people)} | SIGGRAPH Asia | ${p.year} | ${arxivOf(p)}`,
      ),
    ).toEqual(wanted(show));
  });

  it('with an initial before the last family name and the name of a link', () => {
    const item = `1. **Ferns for Lungs**\n  Mary Winkel, Taco S. Holm [paper](https://arxiv.org/abs/1804.04656)\n  International Conference on Ferns (ICF), 2018.`;
    expect(entryOf(item)).toMatchObject({ authors: 'Mary Winkel, Taco S. Holm' });
  });

  it('as they are cited, with two digits of the year', () => {
    const items = ['Veil et al., 21', 'Hale et al., 20', 'Reed, 19'].map(
      (cited, at) => `- [${PAPERS[at]?.title}](${arxivOf(PAPERS[at] as Paper)}) *(${cited})*`,
    );
    expect(entriesOf(items.join('\n'))).toMatchObject([
      { authors: 'Veil et al.', year: 2021 },
      { authors: 'Hale et al.', year: 2020 },
      { authors: 'Reed', year: 2019 },
    ]);
  });

  it('as they are cited before a colon, with the year', () => {
    const items = ['Vale (2021)', 'Hale & Lund (2019)', 'Gu et al. (2020)'].map(
      (cited, at) =>
        `- ${cited}: ${PAPERS[at]?.title}. *PNAS*. [link](${arxivOf(PAPERS[at] as Paper)})`,
    );
    const [, second, third] = entriesOf(items.join('\n'));
    expect(second).toMatchObject({ title: PAPERS[1]?.title, authors: 'Hale & Lund', year: 2019 });
    expect(third).toMatchObject({ title: PAPERS[2]?.title, authors: 'Gu et al.', year: 2020 });
  });

  it('as "et al." before a colon', () => {
    const items = ['Popescu and Ionescu', 'Feldt et al.', 'Monteiro', 'Orlov et al.'].map(
      (people, at) => {
        const paper = PAPERS[at] as Paper;
        return `- (${paper.venue} ${paper.year}) ${people}: ${paper.title} [[PDF](${arxivOf(paper)})]`;
      },
    );
    const [, second, , fourth] = entriesOf(items.join('\n'));
    expect(second).toMatchObject({ title: PAPERS[1]?.title, authors: 'Feldt et al.' });
    expect(fourth).toMatchObject({ title: PAPERS[3]?.title, authors: 'Orlov et al.' });
  });

  it('before a colon that a title is glued to', () => {
    const show = (people: readonly string[]): string => people.map(given).join(', ');
    expect(
      printed(
        (p, people) => `+ ${show(people)}:GLoW ${p.title}. CoRR abs/${p.arxiv} (${p.year})`,
      ).map(({ authors }) => authors),
    ).toEqual(PEOPLE.map(show));
  });

  it('before two digits of the year', () => {
    const show = (people: readonly string[]): string =>
      people.map((name) => `${family(name)} ${initials(name)}`).join(', ');
    expect(
      printed(
        (p, people) =>
          `- ${show(people)} '${String(p.year).slice(2)} - [${p.title}](${arxivOf(p)})`,
      ),
    ).toEqual(wanted(show));
  });

  it('each with a page', () => {
    const show = (people: readonly string[]): string => people.map(given).join(', ');
    expect(
      printed(
        (p, people) =>
          `- **${p.title}** [[paper]](${arxivOf(p)}) <br> ${people.map((name) => `[${given(name)}](https://${family(name).toLowerCase()}.example.org)`).join(', ')}. ${p.venue} ${p.year}`,
      ),
    ).toEqual(wanted(show));
  });

  it('after a picture, not with it', () => {
    const show = (people: readonly string[]): string => people.map(given).join(', ');
    expect(
      printed(
        (p, people) =>
          `- 📄 [${p.title}](${arxivOf(p)}) 👥 ${show(people)} 📍 ${p.venue} 📅 ${p.year}`,
      ),
    ).toEqual(wanted(show));
  });

  it('in a citation that is one link', () => {
    const show = (people: readonly string[]): string => `${family(people[0] ?? '')} et al.`;
    expect(
      printed(
        (p, people) => `* [${show(people)}, "${p.title}", ${p.venue} ${p.year}](${arxivOf(p)})`,
      ),
    ).toEqual(wanted(show));
  });
});

describe('a title is read without', () => {
  const titles = (line: (paper: Paper) => string): string[] =>
    entriesOf(PAPERS.map(line).join('\n')).map(({ title }) => title);

  it.each<[string, (paper: Paper) => string]>([
    [
      'a name in front of its quotation',
      (p) => `* **Grow**: "${p.title}", *arXiv, May ${p.year}*. [[Paper](${arxivOf(p)})]`,
    ],
    ['a name in brackets', (p) => `* [[Grow] ${p.title} (${p.venue} ${p.year})](${arxivOf(p)})`],
    [
      'the venue after it in one link',
      (p) => `- [ ] [${p.title}, ${p.venue} ${p.year}](${arxivOf(p)})`,
    ],
  ])('%s', (_, line) => {
    expect(titles(line)).toEqual(PAPERS.map(({ title }) => title));
  });
});

describe('a single entry', () => {
  const PDF = '[[pdf]](https://arxiv.org/abs/2101.00001)';

  it('has a title of several parts', () => {
    expect(
      entryOf(
        `- Fast Moss Growing: Taxonomy, Key Challenges, Future Directions, CVPR 2021. ${PDF}`,
      ),
    ).toMatchObject({
      title: 'Fast Moss Growing: Taxonomy, Key Challenges, Future Directions',
      venue: 'CVPR',
    });
  });

  it('has people of whom some have pages', () => {
    expect(
      entryOf(
        `- Moss of Three Lakes [Ada Vale](https://a.example), Bo Reed, [Cy Holm](https://c.example). 2020 ${PDF}`,
      ),
    ).toMatchObject({ title: 'Moss of Three Lakes', authors: 'Ada Vale, Bo Reed, Cy Holm' });
  });

  it('has a venue of shortened words', () => {
    expect(entryOf(`- **Moss in rain.** J. Biomed. Informatics 2020 ${PDF}`).venue).toMatch(
      /^J\. Biomed\. Informatics/,
    );
  });

  it('as BibTeX prints them, with two spaces', () => {
    const show = (people: readonly string[]): string => people.join('  and ');
    const read = printed(
      (p, people) => `1. [${p.title}](${arxivOf(p)}), ${show(people)}, ${p.year}`,
    );
    expect(read).toEqual(wanted((people) => people.join(' and ')));
  });

  it('with the first of them inverted', () => {
    const show = ([first = '', ...rest]: readonly string[]): string =>
      `${first}, ${[...rest.slice(0, -1).map(given), `and ${given(rest.at(-1) ?? '')}`].join(', ')}`;
    const read = printed((p, people) => `- ${show(people)}. ${p.title}. ${p.venue} ${p.year}.`);
    expect(read).toEqual(wanted(show));
  });

  it('by family names alone before a year', () => {
    const show = (people: readonly string[]): string => people.map(family).join(', ');
    const read = printed(
      (p, people) => `[${p.title}](${arxivOf(p)})  \n${show(people)} ${p.year}. A good start.\n`,
    );
    expect(read).toEqual(wanted(show));
  });

  it('with slashes between, as in German bibliographies', () => {
    const show = (people: readonly string[]): string => people.join(' / ');
    const read = printed(
      (p, people) => `- ${show(people)}: ${p.title}, in: ${p.venue} 12 (${p.year}), S. 3–9.`,
    );
    expect(read).toEqual(wanted(show));
  });

  it('where most entries of the list have a remark at their place', () => {
    const remarks = PAPERS.slice(3, 9).map(
      ({ title, ...paper }) =>
        `- [${title}](${arxivOf({ title, ...paper })}). Worth reading twice, with care.`,
    );
    const own = PAPERS[0] as Paper;
    const line = `- [${own.title}](${arxivOf(own)}). Ada Moss, Bo Holm, Cy Reed. It explains a lot.`;
    expect(entriesOf([...remarks, line].join('\n')).at(-1)?.authors).toBe(
      'Ada Moss, Bo Holm, Cy Reed',
    );
  });

  it('up to where they work and what follows "et al."', () => {
    const [first, second, third] = PAPERS as readonly Paper[] as readonly [Paper, Paper, Paper];
    const read = entriesOf(
      [
        `- [${first.title}](${arxivOf(first)}) by Ada R. Moss from Lund State University on ${first.venue}, 2019`,
        `- [${second.title}](${arxivOf(second)}) by Bo Hale and Cy Reed at the Pond Institute in ${second.venue}, 2020`,
        `- [${third.title}](${arxivOf(third)}) by Jo Vale, et al, J Am Med Inform Assoc. 2024 Nov 1;31(11):2474-2485`,
        `- [Ferns of the Deep Valley](https://arxiv.org/abs/2101.04444) by Moss A, Hale-Reed K. Lund University Press, 2008.`,
      ].join('\n'),
    );
    expect(read.map(({ authors }) => authors)).toEqual([
      'Ada R. Moss',
      'Bo Hale and Cy Reed',
      'Jo Vale, et al',
      'Moss A, Hale-Reed K',
    ]);
  });

  it('with initials before a title with a colon, and before a venue', () => {
    const [first, second] = PAPERS as readonly Paper[] as readonly [Paper, Paper];
    const read = entriesOf(
      [
        `- Moss, A. & Hale, B. Walls: A Census of Stones. *${first.venue}* **3**, 4–9 (2019).`,
        `- [${second.title}](${arxivOf(second)}). Moss A. BMJ 1997: 315(7115); 1033-1034`,
      ].join('\n'),
    );
    expect(read.map(({ title, authors }) => [title, authors])).toEqual([
      ['Walls: A Census of Stones', 'Moss, A. & Hale, B.'],
      [second.title, 'Moss A'],
    ]);
  });

  it('with family names alone, where others of the section are several', () => {
    const people = ['Moss, Holm, Hale-Reed', 'Reed, Vale', 'Stone', 'Lund, Gu, Stone', 'Vale'];
    const items = PAPERS.slice(0, 5).map(
      (paper, at) => `- [${paper.title}](${arxivOf(paper)}) (${paper.year}) ${people[at]}`,
    );
    expect(entriesOf(items.join('\n')).map(({ authors }) => authors)).toEqual(people);
  });

  it('but not single words alone, nor the same words again and again', () => {
    const behind = (words: readonly string[]): (string | undefined)[] =>
      entriesOf(
        PAPERS.slice(0, 5)
          .map((paper, at) => `- [${paper.title}](${arxivOf(paper)}) (${paper.year}) ${words[at]}`)
          .join('\n'),
      ).map(({ authors }) => authors);
    const none = PAPERS.slice(0, 5).map(() => undefined);
    expect(behind(['Slides', 'Video', 'Poster', 'Slides', 'Video'])).toEqual(none);
    expect(behind(PAPERS.map(() => 'Video, Slides'))).toEqual(none);
  });

  it('with their institutions, also those that are named as journals are', () => {
    const people = [
      'Ada Moss(University of Science and Technology), Bo Holm, Cy Reed',
      'Jo Vale (Institute of Nature), Kit Lund (Lund), Finn Stone',
      'Li Gu(Moss), Ann Bee',
    ];
    const items = PAPERS.slice(0, 3).map(
      (paper, at) =>
        `1. **${paper.title}**. *${people[at]}.* ${paper.venue} ${paper.year}. [link](${arxivOf(paper)})`,
    );
    expect(entriesOf(items.join('\n')).map(({ authors }) => authors)).toEqual(people);
  });
});

it('a group at the end of the people is one of them', () => {
  const group = (at: number): string => (at === 2 ? ', The ATLAS Collaboration' : '');
  const lines = PAPERS.slice(0, 4).map(
    (paper, at) =>
      `- [${paper.title}](${arxivOf(paper)}), Ada Moss, Bo Holm${group(at)}, ${paper.year}`,
  );
  expect(entriesOf(lines.join('\n')).map(({ authors, venue }) => [authors, venue])).toEqual(
    PAPERS.slice(0, 4).map((_, at) => [`Ada Moss, Bo Holm${group(at)}`, undefined]),
  );
});

it.each([
  ['Noor, Volker, et al.', 'inverted'],
  ['Holm, Volker, et al.', 'with a given name like "vol."'],
  ['Ada Moss and Noor Lund and Bo Hale', 'with a name like "no."'],
  ['Holm, P. Griffiths, et al.', 'with an initial like "p."'],
])('people are no pages: %s, %s', (people) => {
  expect(
    entryOf(`- ${people} "Walls of the Old Harbor." *Lichen Letters* 5 (2015): 52.`),
  ).toMatchObject({
    title: 'Walls of the Old Harbor',
    authors: people,
  });
});

it('are none where the words are others than those of names', () => {
  const people = ['Ada Moss, Bo Reed', 'Cy Holm and Dee Fox', 'Eli Stone'];
  const lines = [...people, 'A force field designed for the full table'].map(
    (text, at) =>
      `- **${PAPERS[at]?.title}** *${text}* [[Paper]](https://arxiv.org/abs/2001.0000${at})`,
  );
  expect(entriesOf(lines.join('\n')).map(({ authors }) => authors)).toEqual([...people, undefined]);
});

it('a name in full behind its initials is no person', () => {
  const entries = entriesOf(
    ['GLA (Glacial Lichen Atlas)', 'MOSS (Adaeze Moss)', 'Walls (Jo Vale)']
      .map((text, at) => `${text} https://arxiv.org/pdf/2101.0000${at}.pdf\n`)
      .join('\n'),
  );
  expect(entries.map(({ authors }) => authors)).toEqual([undefined, 'Adaeze Moss', 'Jo Vale']);
});

it('the code of a picture in front is no person', () => {
  const lines = PAPERS.slice(0, 5).map(
    ({ title }, at) =>
      `- Moss, Ada, and Bo Hale. "[${title}](https://arxiv.org/abs/2101.0000${at})." 2021.`,
  );
  const [starred] = entriesOf(
    [
      '- :star: GLAM: Lichens and Their Walls at Night. Lund, Kit, and Jo Vale. [[Paper](https://arxiv.org/abs/2101.00009)]',
      ...lines,
    ].join('\n'),
  );
  expect(starred).toMatchObject({
    title: 'GLAM: Lichens and Their Walls at Night',
    authors: 'Lund, Kit, and Jo Vale',
  });
});

it('a person behind the initials in brackets is the author', () => {
  const lines = PAPERS.slice(0, 3).map(
    ({ title }, at) =>
      `- [AM] Ada Moss. "[${title}](https://arxiv.org/abs/2101.0000${at})." *Lichen Letters*, 2021.`,
  );
  expect(entriesOf(lines.join('\n')).map(({ authors }) => authors)).toEqual([
    'Ada Moss',
    'Ada Moss',
    'Ada Moss',
  ]);
});
