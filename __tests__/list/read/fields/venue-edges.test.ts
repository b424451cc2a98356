import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS } from '../papers.ts';
import { entriesOf, entryOf, read } from '../read.ts';

const URL = 'https://arxiv.org/abs/2101.00001';

describe('a venue', () => {
  it.each([
    ['Trends in Lake Sciences', '*Trends in Lake Sciences*, 2021'],
    ['Coastal Journal, Shelf and Sea', '*Coastal Journal, Shelf and Sea*, 2021'],
    ['Phys. Rev. D', 'Phys. Rev. D 105, 2021'],
    ['Fern Law Journal', '52 Fern Law Journal 1321 (2021)'],
    ['Moss Journal', 'Moss Journal Volume 12, 2021'],
    [
      'IEEE Transactions on Moss, Fern, and Lichen',
      'IEEE Transactions on Moss, Fern, and Lichen, 2021',
    ],
    [
      'Conference on Moss, Rain and Fern Processing',
      'Conference on Moss, Rain and Fern Processing, 2021',
    ],
    ['Journal of Topics in Applied Botany', 'In Journal of Topics in Applied Botany, 2021'],
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
