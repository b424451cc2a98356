import { describe, expect, it } from 'vitest';
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
