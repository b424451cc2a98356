import { describe, expect, it } from 'vitest';
import { isVenueLike, venueName } from '../../../../src/list/read/words/venue.ts';
import { arxivOf, PAPERS } from '../papers.ts';
import { entriesOf, entryOf, read } from '../read.ts';

const URL = 'https://arxiv.org/abs/2101.00001';

describe('a venue', () => {
  it.each([
    ['Trends in Lake Sciences', '*Trends in Lake Sciences*, 2021'],
    ['Coastal Journal, Shelf and Sea', '*Coastal Journal, Shelf and Sea*, 2021'],
    ['Phys. Rev. D', 'Phys. Rev. D 105, 2021'],
    ['Trends in Ferns', '(Trends in Ferns, 2021). A review'],
    ['Fern Law Journal', '52 Fern Law Journal 1321 (2021)'],
    ['Moss Journal', 'Moss Journal Volume 12, 2021'],
    ['Multim. Ferns Appl', 'Multim. Ferns Appl. 76, 2021'],
    ['CoRR', 'CoRR abs/2101.00001 (2021)'],
    [
      'IEEE Transactions on Moss, Fern, and Lichen',
      'IEEE Transactions on Moss, Fern, and Lichen, 2021',
    ],
    [
      'Conference on Moss, Rain and Fern Processing',
      'Conference on Moss, Rain and Fern Processing, 2021',
    ],
    ['Journal of Topics in Applied Botany', 'In Journal of Topics in Applied Botany, 2021'],
    ['Transactions on Moss, Fern, and Lichen', '`Transactions on Moss, Fern, and Lichen 2021`'],
  ])('is read whole, without its volume: %s', (venue, printed) => {
    expect(
      entryOf(`- [Moss Growth in Summer Rain](${URL}). Ada Vale, Bo Reed. ${printed}.`),
    ).toMatchObject({ venue, year: 2021 });
  });

  it('ends at its year where the name of a method, an award or a presentation is behind', () => {
    const printed = [
      'ICLR 2021 MOSSNet',
      'ICML 2021 Outstanding Paper',
      'ACL 2021 Oral Presentation',
    ];
    const lines = PAPERS.slice(0, 3).map(
      (paper, at) => `- [${printed[at]}] [${paper.title}](${arxivOf(paper)})`,
    );
    expect(entriesOf(lines.join('\n')).map(({ venue }) => venue)).toEqual(['ICLR', 'ICML', 'ACL']);
  });

  it.each([
    ["KDD'2020-Moss-GNN", 'KDD'],
    ['NeurIPS :mortar_board:', 'NeurIPS'],
    ["ICML'2019-LDS", 'ICML'],
    ['CVPR2021-FernNet', 'CVPR'],
    ["IJCAI'2022-Workshop", "IJCAI'2022-Workshop"],
  ])('ends before the name of a method and a sign: %s', (printed, venue) => {
    expect(venueName(printed)).toBe(venue);
  });

  it('is a name before its place in a volume', () => {
    expect(isVenueLike('Moss Res 24:1233–1246')).toBe(true);
    expect(isVenueLike('Moss Res 24')).toBe(false);
  });

  it('ends at its year where a track, a remark or another venue is behind', () => {
    const printed = [
      ['VIS 2024 Short Paper', 'VIS'],
      ['COLING 2025 Industry Track', 'COLING'],
      ["WWW '25 short", 'WWW'],
      ['VLDB 2021 from Ada Moss', 'VLDB'],
      ['NeurIPS2019 also used in caves', 'NeurIPS'],
      ['PNAS 2017 TNN 1997', 'PNAS'],
      ['ICLR 2021 Neural Moss Workshop', 'ICLR 2021 Neural Moss Workshop'],
      ['Proceedings of the 2019 Moss Meeting', 'Proceedings of the 2019 Moss Meeting'],
    ];
    expect(printed.map(([text = '']) => venueName(text))).toEqual(printed.map(([, name]) => name));
  });

  it('is the journal between a linked title and its volume', () => {
    const behind = [
      'IEEE/CVF Conference on Moss Vision and Pattern Recognition (CVPR) (2024)',
      'European Conference on Lichen Vision (ECCV) (2022)',
      'AAAI Conference on Artificial Moss (AAAI) (2022)',
      'Lichencomputing, Volume 471, Pages 358-368 (2022)',
      'IEEE Transactions on Fern Processing, Volume 31, Pages 12-18 (2021)',
    ];
    const lines = behind.map((venue, at) => `- [${PAPERS[at]?.title}](${URL}${at}) ${venue}`);
    expect(
      entriesOf(lines.join('\n'))
        .slice(3)
        .map(({ title, venue }) => [title, venue]),
    ).toEqual([
      [PAPERS[3]?.title, 'Lichencomputing'],
      [PAPERS[4]?.title, 'IEEE Transactions on Fern Processing'],
    ]);
  });

  it('is not the preprint beside what "in" joins to a word', () => {
    const lines = [1, 2, 3].map(
      (at) =>
        `- Reed, Cy, et al. [${PAPERS[at]?.title}](${URL}${at}). *Advances in Neural Information Processing Systems*. 2016. arXiv:1607.0162${at}`,
    );
    expect(entriesOf(lines.join('\n')).map(({ venue }) => venue)).toEqual(
      lines.map(() => 'Advances in Neural Information Processing Systems'),
    );
  });

  it('may be short behind initials', () => {
    const venues = ["FC '16", "T&I '18", "S&P '14", "CCS '17", "NDSS '19"];
    const lines = venues.map(
      (venue, at) =>
        `- [${PAPERS[at]?.title}](${URL}${at}). Lund J, Moss A ${'BCDEF'.charAt(at)}. ${venue}.`,
    );
    expect(entriesOf(lines.join('\n')).map(({ venue, year }) => [venue, year])).toEqual([
      ['FC', 2016],
      ['T&I', 2018],
      ['S&P', 2014],
      ['CCS', 2017],
      ['NDSS', 2019],
    ]);
  });

  it('of several words may have two digits of its year in brackets', () => {
    const venues = ['IEEE S&P 19', 'USENIX Security 23', 'CCS 25'];
    const lines = venues.map((venue, at) => `- [${PAPERS[at]?.title}](${URL}${at}) (${venue})`);
    expect(entriesOf(lines.join('\n')).map(({ venue, year }) => [venue, year])).toEqual([
      ['IEEE S&P', 2019],
      ['USENIX Security', 2023],
      ['CCS', 2025],
    ]);
  });

  it('is not the topic before it, where that only contains the name of one', () => {
    const lines = [
      `- **[Cell-o1]** \`[Agent]\` ${PAPERS[0]?.title} (**Bioinformatics 2026**) [[paper](${URL}1)]`,
      `- **[FernCell]** \`[Virtual Cell]\` ${PAPERS[1]?.title} (**bioRxiv 2026**) [[paper](${URL}2)]`,
      `- \`[World Model]\` ${PAPERS[2]?.title} (**Nature 2025**) [[paper](${URL}3)]`,
    ];
    expect(entriesOf(lines.join('\n')).map(({ venue }) => venue)).toEqual([
      'Bioinformatics',
      'bioRxiv',
      'Nature',
    ]);
  });

  it('is not where the people work', () => {
    const places = ['Google', 'Stanford', 'CMU', 'Sakana AI'];
    const lines = places.map(
      (place, at) => `- [${PAPERS[at]?.title}](${URL}${at}) · Moss et al., ${place}, 2022 · ferns`,
    );
    expect(entriesOf(lines.join('\n'))).toMatchObject(
      places.map(() => ({ authors: 'Moss et al.', year: 2022 })),
    );
    expect(entriesOf(lines.join('\n')).map(({ venue }) => venue)).toEqual(
      places.map(() => undefined),
    );
  });

  it('does not leave its long name to the title', () => {
    const behind = [
      'International Conference on Moss Recognition (ICMR 2018)',
      'CVPR 2019',
      'IEEE Transactions on Ferns (TOF)',
      'NeurIPS 2020',
    ];
    const lines = behind.map(
      (venue, at) => `${at + 1}. ${PAPERS[at]?.title}, ${venue}. [[paper](${URL}${at})]`,
    );
    expect(entriesOf(lines.join('\n')).map(({ title, venue }) => [title, venue])).toEqual(
      ['ICMR', 'CVPR', 'TOF', 'NeurIPS'].map((venue, at) => [PAPERS[at]?.title, venue]),
    );
  });

  it('may be glued to its year, with the name of the method behind', () => {
    const tags = ['2017TIP', '2019CVPR', 'NeurIPS2022 FernMix', 'CVPR2021 MoFern'];
    const lines = tags.map(
      (tag, at) => `${at + 1}. **[${tag}]** ${PAPERS[at]?.title} [[paper](${URL}${at})]`,
    );
    expect(entriesOf(lines.join('\n')).map(({ venue }) => venue)).toEqual([
      'TIP',
      'CVPR',
      'NeurIPS',
      'CVPR',
    ]);
  });

  it('may be a preprint server named as links are', () => {
    const link = PAPERS.slice(0, 4).map(
      (paper, at) =>
        `- ${paper.title} [[${['arXiv', 'TMI', 'CVPR', 'ICML'][at]}, ${paper.year}]](${arxivOf(paper)})`,
    );
    expect(entriesOf(link.join('\n')).map(({ venue }) => venue)).toEqual([
      'arXiv',
      'TMI',
      'CVPR',
      'ICML',
    ]);
    expect(
      entryOf(`- [Moss Growth in Rain](https://x.example/1.pdf) **bioRxiv** **(2025)**`),
    ).toMatchObject({ venue: 'bioRxiv', year: 2025 });
  });

  it('is where it was published rather than the preprint', () => {
    expect(
      entryOf(
        `- Moss Growth in Summer Rain, Ada Vale, Bo Reed, arXiv:2101.00001, ICML 2021 [[pdf](${URL})]`,
      ),
    ).toMatchObject({ venue: 'ICML', year: 2021 });
  });

  it('is a whole cell of its column, and an unknown acronym with a year in brackets', () => {
    const rows = PAPERS.map(
      (paper, at) =>
        `| ${paper.year} | **${paper.title}** | ${at % 2 ? 'GB' : 'BIB'} | [paper](${arxivOf(paper)}) |`,
    );
    expect(
      entriesOf(`| Year | Title | Venue | Link |\n|-|-|-|-|\n${rows.join('\n')}`).map(
        ({ venue }) => venue,
      ),
    ).toEqual(PAPERS.map((_, at) => (at % 2 ? 'GB' : 'BIB')));
    expect(entryOf(`- [FERN2021] [Moss Growth in Summer Rain](${URL})`)).toMatchObject({
      title: 'Moss Growth in Summer Rain',
      venue: 'FERN',
      year: 2021,
    });
  });

  it('comes after the kind of the document (GB/T 7714)', () => {
    const lines = PAPERS.map(
      ({ title, year }, at) =>
        `- Vale A, Reed B. **${title}**${at % 2 ? '[J]. Journal of Ferns' : '[C]//Proceedings of the Fern Conference'}. ${year}: 12-19. [[PDF](${arxivOf(PAPERS[at] as (typeof PAPERS)[number])})]`,
    );
    expect(entriesOf(lines.join('\n')).map(({ venue }) => venue)).toEqual(
      PAPERS.map((_, at) => (at % 2 ? 'Journal of Ferns' : 'Proceedings of the Fern Conference')),
    );
  });

  it('may be the text of links with several names', () => {
    const names = ['CVPR', 'arXiv', 'ECCV', 'arXiv', 'NeurIPS', 'CVPR'];
    const lines = PAPERS.slice(0, 6).map(
      (paper, at) => `- [[${names[at]}](${arxivOf(paper)})] ${paper.title}`,
    );
    expect(entriesOf(lines.join('\n')).map(({ venue }) => venue)).toEqual(
      names.slice(0, lines.length),
    );
  });

  it('is that of the category in a list ordered by venues', () => {
    const listOf = (names: readonly string[]): (string | undefined)[] =>
      read(
        `# L\n\n${names
          .map(
            (name, at) => `## ${name}\n\n- [${PAPERS[at]?.title}](${URL.replace('1', `${at}`)})\n`,
          )
          .join('\n')}`,
      ).entries.map(({ venue }) => venue);
    expect(listOf(['NeurIPS 2021', 'CVPR', 'ACL 2020'])).toEqual(['NeurIPS', 'CVPR', 'ACL']);
    expect(listOf(['Moss', 'CVPR', 'Ferns'])).toEqual([undefined, undefined, undefined]);
  });
});

it.each([
  ['ECCV_2018', 'ECCV'],
  ['CVPR 19 Oral', 'CVPR'],
])('what is behind the name of a venue is no part of it: %s', (printed, venue) => {
  const rows = PAPERS.map(({ title }) => `| ${title} | ${printed} |`).join('\n');
  const entries = entriesOf(`| Title | Venue |\n|---|---|\n${rows}`);
  expect(new Set(entries.map((entry) => entry.venue))).toEqual(new Set([venue]));
});
