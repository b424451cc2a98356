import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS, type Paper } from './papers.ts';
import { entriesOf, entryOf } from './read.ts';

const URL = 'https://arxiv.org/abs/2101.00001';

/** What one paper among the others reads as; its line is the fourth. */
function among(line: string, print: (paper: Paper) => string) {
  const lines = PAPERS.map((paper, at) => (at === 3 ? line : print(paper)));
  return entriesOf(lines.join('\n'))[3];
}

const venueFirst = ({ title, authors, venue, year, ...paper }: Paper): string =>
  `- (${venue} ${year}) ${title}, ${authors.split(',')[0]} et al. [pdf](${arxivOf({ title, authors, venue, year, ...paper })})`;

describe('where a title begins and ends', () => {
  it('behind the dated venue within its link', () => {
    expect(entryOf(`- [CVPR'22 Slow Walls Keep the Wind Away](${URL})`)).toMatchObject({
      title: 'Slow Walls Keep the Wind Away',
      venue: "CVPR'22",
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

  it('behind a name that is printed twice', () => {
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

  it('behind its commas, up to the people', () => {
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
      venue: 'Phys.Rev.D 2023',
    });
  });
});
