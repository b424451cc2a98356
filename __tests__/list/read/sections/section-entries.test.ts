import { describe, expect, it } from 'vitest';
import { entriesOf, read } from '../read.ts';

const ENTRY = '- [Walls of the old harbor](https://arxiv.org/abs/2101.00001)';

it.each([
  ['2019', 2019],
  ['May 2019', 2019],
  ['Year 2019', 2019],
  ['Année 2019', 2019],
  ['2019 年', 2019],
  ['Papers in 2019', 2019],
  ['NeurIPS 2019', 2019],
  ['Papers of the Week (May 5 - May 12) - 2019', 2019],
  ['2019-11 (Harbor Edition)', 2019],
  ['2019 (first half)', 2019],
  ['(May 2019)', 2019],
  ['ACL-FERN 2019 (2019/07/20 ~ 2019/08/02)', 2019],
  ['Before 2019', undefined],
  ['Harbors (2019 Edition)', undefined],
  ['Walls (1 to 12 May 2019)', undefined],
  ['2019 to now', undefined],
  ['Horizon 2019', undefined],
  ['COVID-19 in 2019', undefined],
])('papers below "%s" are of the year %s', (name, year) => {
  const [one] = entriesOf(`# L\n\n## ${name}\n\n${ENTRY}\n`);
  const [other] = entriesOf(`# L\n\n## Walls\n\n- **${name}**\n  ${ENTRY}\n`);
  expect([one?.year, other?.year]).toEqual([year, year]);
});

it('a year is that of the papers where headings differ in nothing else', () => {
  const years = (names: readonly string[]) =>
    entriesOf(names.map((name) => `## ${name}\n\n${ENTRY}\n`).join('\n')).map(({ year }) => year);
  expect(years(['2021 Long and Short Talks', '2020 Long and Short Talks'])).toEqual([2021, 2020]);
  expect(years(['2021 Long and Short Talks', '2021 Odd Talks'])).toEqual([undefined, undefined]);
});

it.each([
  ['NDSS-2023', 'ICSE 2024', 'CCS-2025'],
  ['NDSS 23', "ICSE'24", '[CCS25](#contents)'],
])('headings may have the year behind the venue in any way: %s', (...names) => {
  expect(
    entriesOf(names.map((name) => `## ${name}\n\n${ENTRY}\n`).join('\n')).map(({ venue, year }) => [
      venue,
      year,
    ]),
  ).toEqual([
    ['NDSS', 2023],
    ['ICSE', 2024],
    ['CCS', 2025],
  ]);
});

it('beside venues, headings of more words are venues too', () => {
  const venues = (names: readonly string[]) =>
    entriesOf(names.map((name) => `## ${name}\n\n${ENTRY}\n`).join('\n')).map(({ venue }) => venue);
  expect(
    venues(['NDSS', 'ICSE 2024', 'USENIX Security', 'IEEE S&P (Oakland)', 'IEEE Journals']),
  ).toEqual(['NDSS', 'ICSE', 'USENIX Security', 'IEEE S&P', undefined]);
  expect(venues(['NDSS', 'USENIX Security', 'Walls'])).toEqual([undefined, undefined, undefined]);
});

it('front matter of a site generator holds no papers and no headings', () => {
  const front =
    '---\n# Titles of the page\ntitle: "Walls of the old harbor and their keepers"\nauthor: Ada Moss\ntags:\n- [A list of harbors](https://arxiv.org/abs/1901.00001), Bo Twigg, 2019\n# a comment\n---\n';
  const list = read(`${front}\n# L\n\n## Walls\n\n${ENTRY}\n`);
  expect(list.entries.map(({ title, categories }) => [title, categories])).toEqual([
    ['Walls of the old harbor', ['Walls']],
  ]);
  expect(list.headings.map(({ text }) => text)).toEqual(['L', 'Walls']);
  // A line of dashes at the top is no front matter by itself.
  expect(read(`---\n\n${ENTRY}\n\n---\n`).entries).toHaveLength(1);
  expect(read(`---\ntitle: never closed\n\n${ENTRY}\n`).entries).toHaveLength(1);
});

it.each([
  ['when they were read', ['1701.00001', '1611.00001', '1807.00001'], undefined],
  ['when they appeared', ['1807.00001', '1712.00001', '1808.00001', '1806.00001'], 2018],
])('a month above papers is %s, as their arXiv ids show', (_, ids, year) => {
  const items = ids.map((id, at) => `- [Walls of harbor ${at}](https://arxiv.org/abs/${id})\n`);
  const other = '- [Doors of the harbor](https://example.org/doors.pdf)\n';
  const { entries } = read(`# L\n\n## 2018-08\n\n${items.join('')}${other}`);
  expect(entries.map((entry) => entry.year)).toEqual([...ids, ''].map(() => year));
  expect(entries.at(-1)?.confidence.year).toBe(year === undefined ? undefined : 1);
});

describe('the year of a heading', () => {
  const rows = (text: string) =>
    entriesOf(
      `## Year 2023\n\n| Title | Venue | Data |\n|---|---|---|\n| Walls of the old harbor at night | CVPR | ${text} |\n| Slow rivers in the dry lands | CVPR | |`,
    ).map(({ year, places }) => [year, places.year !== undefined]);

  it('takes precedence over one that an entry only mentions', () => {
    expect(rows('clips of 2021')).toEqual([
      [2023, false],
      [2023, false],
    ]);
  });

  it('is not that of an entry that prints its own, also beside another', () => {
    const item = `- [Walls of the old harbor](https://arxiv.org/abs/2101.00001) - *A. Moss et al*, \`arXiv 2021, ICLR 2022\``;
    const [entry] = entriesOf(`## 2021\n\n${item}\n${item.replace('Walls', 'Roofs')}\n`);
    expect(entry?.year).toBe(2022);
  });
});
