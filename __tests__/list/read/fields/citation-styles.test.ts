import { describe, expect, it } from 'vitest';
import { arxivOf, fieldsRead, PAPERS, type Paper } from '../papers.ts';
import { entriesOf } from '../read.ts';

/** Names of venues that nobody knows. */
const VENUES = ['Garden Studies', 'Orbis', 'Garden Studies', 'Orbis', 'Orbis', 'Garden Studies'];

interface Style {
  readonly print: (paper: Paper, venue: string, people: readonly string[]) => string;
}

const names = ({ authors }: Paper): string[] => authors.split(/, (?:and )?| and /);
const family = (name: string): string => name.split(' ').at(-1) ?? '';
const given = (name: string): string => name.split(' ').slice(0, -1).join(' ');
const inverted = (name: string): string => `${family(name)}, ${given(name)}`;
const initial = (name: string): string => `${family(name)}, ${given(name).charAt(0)}.`;

const STYLES: Readonly<Record<string, Style>> = {
  'family names, semicolons, a colon and "In:"': {
    print: (p, venue, people) =>
      `- ${people.map(inverted).join('; ')}: ${p.title}. In: ${venue} 12 (${p.year}), S. 101–119.`,
  },
  'law reviews': {
    print: (p, venue, people) =>
      `- ${people.join(' & ')}, *${p.title}*, 12 ${venue} 101 (${p.year}).`,
  },
  'single quotation marks': {
    print: (p, venue, people) =>
      `- ${people.map(initial).join(' and ')} (${p.year}) '${p.title}', *${venue}*, 12(3), pp. 1-9.`,
  },
  'family names in capitals, semicolons (ABNT)': {
    print: (p, venue, people) =>
      `- ${people.map((one) => `${family(one).toUpperCase()}, ${given(one)}`).join('; ')}. ${p.title}. **${venue}**, v. 3, n. 2, p. 1-9, ${p.year}.`,
  },
  'a quotation in French, the journal in italics': {
    print: (p, venue, people) =>
      `- ${people.join(', ')}, « ${p.title} », *${venue}*, n° 3, ${p.year}, p. 1-9.`,
  },
  'a quotation in German, "In:"': {
    print: (p, venue, people) =>
      `- ${people.map(inverted).join('/')}: „${p.title}“. In: Ders. (Hrsg.): ${venue}. Frankfurt: Fels ${p.year}, S. 8–11.`,
  },
  'family names in capitals, a book in italics': {
    print: (p, venue, [first = '']) =>
      `- ${family(first).toUpperCase()}, ${given(first)}, *${p.title}*, ${venue}, ${p.year}.`,
  },
  'law reviews in short': {
    print: (p, _, people) =>
      `- ${people.join(' & ')}, *${p.title}*, 12 Mohn. L. Rev. 101 (${p.year}).`,
  },
  'GB/T, family names in capitals': {
    print: (p, venue, people) =>
      `- ${people.map((one) => `${family(one).toUpperCase()} ${given(one).replace(/(\p{Lu})\S*/gu, '$1')}`).join(', ')}. ${p.title}[J]. ${venue}, ${p.year}, 4(2): 1-9.`,
  },
  'GB/T': {
    print: (p, venue, people) =>
      `1. ${people.join(', ')}. ${p.title}[J]. ${venue}, ${p.year}, 4(2): 1-9.`,
  },
};

describe('citation styles with venues that nobody knows', () => {
  it.each(Object.entries(STYLES))('%s', (_, { print }) => {
    const lines = PAPERS.map((paper, at) => print(paper, VENUES[at] ?? 'Orbis', names(paper)));
    expect(fieldsRead(entriesOf(lines.join('\n')), 'title', 'year')).toEqual(
      PAPERS.map(({ title, year }) => ({ title, year })),
    );
  });
});

it('GOST, the venue behind two slashes', () => {
  const papers = [
    ['Мохова М. Д., Лугов В. Н.', 'Рост мхов под летним дождем', 'Вестник садов', 2018],
    ['Камнев Е. К.', 'Распознавание лишайников на стенах', 'Вопросы полей', 2020],
    ['Лугов В. Н., Камнев Е. К.', 'Корни деревьев в сухой почве', 'Вопросы полей', 2021],
  ] as const;
  const lines = papers.map(
    ([people, title, venue, year]) =>
      `1. ${people} ${title} // ${venue}. – ${year}. – Т. 4. – № 2. – С. 10-19.`,
  );
  expect(fieldsRead(entriesOf(lines.join('\n')), 'title', 'year')).toEqual(
    papers.map(([, title, , year]) => ({ title, year })),
  );
});

describe('the journal in other markup than the title', () => {
  it.each([
    ['a quotation', (title: string) => `« ${title} », *Garden Studies*, n° 3, 2019, p. 1-9.`],
    [
      'a town',
      (title: string) => `${title}. **Garden Studies**, Campinas, v. 3, n. 2, p. 1-9, 2019.`,
    ],
    ['a volume', (title: string) => `${title}? *Garden Studies*, v. 3, 2019.`],
  ])('is the venue: %s', (_, print) => {
    const entries = entriesOf(PAPERS.map(({ title }) => `- Ada Moss. ${print(title)}`).join('\n'));
    expect(entries.map(({ venue }) => venue)).toEqual(PAPERS.map(() => 'Garden Studies'));
  });

  it('shortened, behind the number of its volume', () => {
    const line = '- Ada Moss, *Slow Walls of the Harbor*, 12 Mohn. L. Rev. 101 (2016).';
    expect(entriesOf(line)).toMatchObject([
      { title: 'Slow Walls of the Harbor', venue: 'Mohn. L. Rev', year: 2016 },
    ]);
  });

  it('behind people is none of them', () => {
    const line = `- [Slow Walls of the Harbor](https://arxiv.org/abs/2101.00001), Ada Moss & Bo Hale, *moss Mater res* (2018)`;
    expect(entriesOf(line)).toMatchObject([{ authors: 'Ada Moss & Bo Hale' }]);
  });

  it('who edited a book is no venue', () => {
    const line =
      '- Moss, Ada: „Slow Walls of the Harbor“. In: Hale, Bo (Hrsg.): Mauern. Fels 2001, S. 8.';
    const [entry] = entriesOf(
      [line, line.replace('Slow', 'Old'), line.replace('Slow', 'New')].join('\n'),
    );
    expect(entry?.title).toBe('Slow Walls of the Harbor');
    expect(entry?.venue ?? '').not.toContain('Hale');
  });
});

describe('a remark', () => {
  it.each([
    [
      'behind the semicolon of a title',
      '- **Slow Walls of the Harbor; (Lichens)** Ada Moss, Bo Hale',
    ],
    [
      'behind people',
      '- **Slow Walls of the Harbor;** Ada Moss, Bo Hale; Use the moss to hold the water of walls',
    ],
  ])('%s is part of neither', (_, line) => {
    const others = PAPERS.map(({ title, authors }) => `- **${title};** ${authors}`);
    expect(entriesOf([line, ...others].join('\n'))[0]).toMatchObject({
      title: 'Slow Walls of the Harbor',
      authors: 'Ada Moss, Bo Hale',
    });
  });

  it('is none where a cell of a venue continues', () => {
    const rows = PAPERS.map(
      (paper, at) =>
        `| ${at === 0 ? 'Slow Science and<br>Moss Letters' : paper.venue} | ${paper.year} | [${paper.title}](${arxivOf(paper)}) |`,
    );
    expect(entriesOf(`| Venue | Year | Title |\n|---|---|---|\n${rows.join('\n')}`)[0]?.venue).toBe(
      'Slow Science and Moss Letters',
    );
  });
});

describe('a venue glued to a title', () => {
  it.each([
    ['- [CVPR19 Pebble: A Store for Gateways](https://arxiv.org/abs/2101.00001)', 2019],
    ['- [**2019 CVPR Pebble: A Store for Gateways**](https://arxiv.org/abs/2101.00001)', 2019],
    [
      '- [**2101.00001** Pebble: A Store for Gateways](https://arxiv.org/abs/2101.00001)',
      undefined,
    ],
    ['- [2101.00001 Pebble: A Store for Gateways](https://arxiv.org/abs/2101.00001)', undefined],
    ['- [16-ATC-Pebble: A Store for Gateways](https://arxiv.org/abs/2101.00001)', 2016],
    ['- [2016 - Pebble: A Store for Gateways](https://arxiv.org/abs/2101.00001)', 2016],
    ['- [2019_CVPR_Pebble: A Store for Gateways](https://arxiv.org/abs/2101.00001)', 2019],
    ['- [CVPR2019-Pebble: A Store for Gateways](https://arxiv.org/abs/2101.00001)', 2019],
    ['- [CVPR 2019 - Pebble: A Store for Gateways](https://arxiv.org/abs/2101.00001)', 2019],
    ["- [CVPR'19 Pebble: A Store for Gateways](https://arxiv.org/abs/2101.00001)", 2019],
  ])('is no part of it: %s', (line, year) => {
    const [entry] = entriesOf(line);
    expect([entry?.title, entry?.year]).toEqual(['Pebble: A Store for Gateways', year]);
  });

  it('is part of the name of what few words follow', () => {
    expect(
      entriesOf(
        '- [CVPR19 PebbleNet](https://arxiv.org/abs/2101.00001)\n  A Store for Small Gateways',
      ),
    ).toMatchObject([{ venue: expect.stringContaining('CVPR') }]);
  });

  it('is not certain where the rest has a year of its own', () => {
    expect(
      entriesOf("- [MICCAI'2024 MOSS 2024 Task2](https://moss.example.org/task2)"),
    ).toMatchObject([{ title: expect.stringContaining('MOSS 2024 Task2') }]);
  });

  it('a comma within a number does not cut', () => {
    const line =
      '- [Pebble](https://arxiv.org/abs/2101.00001): Scaling a Store to More Than 10,000 Gateways';
    expect(entriesOf(line)).toMatchObject([
      { title: 'Pebble: Scaling a Store to More Than 10,000 Gateways' },
    ]);
  });

  it.each(['24-Hour-Ahead Forecasts of Rain', 'GPT4-Like Models of Rain'])(
    'is not seen where there is none: %s',
    (title) => {
      expect(entriesOf(`- [${title}](https://arxiv.org/abs/2101.00001)`)).toMatchObject([
        { title },
      ]);
    },
  );
});

it('a nickname in front is no venue where the venue is behind the title', () => {
  const lines = PAPERS.map(
    ({ title }, at) =>
      `- [G${'ABCDEF'.charAt(at)}LM] **${title}**, EMNLP [[paper](https://arxiv.org/abs/2101.0000${at})]`,
  );
  expect(fieldsRead(entriesOf(lines.join('\n')), 'title', 'venue')).toEqual(
    PAPERS.map(({ title }) => ({ title, venue: 'EMNLP' })),
  );
});

it.each([
  ['[arXiv20]', 2020],
  ["(HotOS '19)", 2019],
])('the year of %s', (venue, year) => {
  expect(
    entriesOf(`- ${venue} Pebble: A Store for Gateways [pdf](https://example.org/a.pdf)`),
  ).toMatchObject([{ title: 'Pebble: A Store for Gateways', year }]);
});
