import { describe, expect, it } from 'vitest';
import { arxivOf, PAPERS, type Paper } from '../papers.ts';
import { entriesOf, read, sliceOf } from '../read.ts';

const escaped = (title: string): string => title.replace(/[[\]]/g, '\\$&');

/** Ways of writing an entry in which a title in brackets stands among others without. */
const LAYOUTS: Readonly<Record<string, (paper: Paper) => string>> = {
  'linked, authors, venue': (paper) =>
    `- [${escaped(paper.title)}](${arxivOf(paper)}), ${paper.authors}, *${paper.venue}* ${paper.year}`,
  'plain, authors, link': (paper) =>
    `- ${paper.title}, ${paper.authors}, ${paper.year} [[pdf]](${arxivOf(paper)})`,
  'bold, authors below': (paper) =>
    `- **${paper.title}** [[paper]](${arxivOf(paper)})\n  - ${paper.authors}. ${paper.venue} ${paper.year}.`,
  'venue in brackets in front': (paper) =>
    `- [${paper.venue} ${paper.year}] [${escaped(paper.title)}](${arxivOf(paper)})`,
  'venue in parentheses in front': (paper) =>
    `- (${paper.venue} ${paper.year}) ${paper.title}, ${paper.authors} [pdf](${arxivOf(paper)})`,
  'authors in front': (paper) =>
    `- ${paper.authors} (${paper.year}). [${escaped(paper.title)}](${arxivOf(paper)}). ${paper.venue}.`,
};
const TITLES = [
  '[Re] Reproducing Forest Models with Small Trees',
  '[Tutorial] Reading Moss in the Rain',
  '[1.5] Stone Shapes in Forty Rivers',
  '[Vision Paper] Toward Roots that Learn',
  '(Re)thinking the Water Transport of Dry Soil',
  '(How) Do Lichens Share Water?',
  '2018 Forest Segmentation Challenge',
  '24/7 Watch of Growing Mosses',
];

function titlesOf(papers: readonly Paper[], print: (paper: Paper) => string): string[] {
  return entriesOf(papers.map(print).join('\n')).map(({ title }) => title);
}

describe('a bracket or number that a title begins with', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, print) => {
    for (const title of TITLES) {
      const papers = PAPERS.map((paper, at) => (at === 3 ? { ...paper, title } : paper));
      expect(titlesOf(papers, print)).toEqual(papers.map((paper) => paper.title));
    }
  });

  it('is within the place of the title', () => {
    const title = '[Re] Reproducing Forest Models';
    const list = read(`# L\n\n## Moss\n\n- ${title}, Ada Vale, Bo Reed, 2021\n`);
    const [entry] = list.entries;
    expect(entry).toMatchObject({ title, authors: 'Ada Vale, Bo Reed', year: 2021 });
    expect(entry?.venue).toBeUndefined();
    expect(entry && sliceOf(list, entry.titleRange)).toBe(title);
  });

  it.each(['[ICML 2020]', '[2021]', '[PDF]', '[12]', '[Vale2021]', '[Oral]', '[CLIP]'])(
    'is not part of it where its meaning is known: %s',
    (bracket) => {
      const papers = PAPERS.map((paper, at) =>
        at === 3 ? { ...paper, title: `${bracket} ${paper.title}` } : paper,
      );
      expect(titlesOf(papers, (paper) => `- [${escaped(paper.title)}](${arxivOf(paper)})`)).toEqual(
        PAPERS.map(({ title }) => title),
      );
    },
  );

  it('is part of it where it is escaped among brackets of another kind that are not', () => {
    const title = '[Re] Reproducing Forest Models';
    const names = ['Moss', 'Fern Graphs', 'Lichen', 'Stones', 'Rings', 'Roots'];
    const lines = PAPERS.map(
      (paper, at) => `- [[${names[at]}] ${paper.title}](${arxivOf(paper)}), ${paper.authors}`,
    );
    const added = `- [${escaped(title)}](https://arxiv.org/abs/2101.09999), Ada Vale, Bo Reed`;
    expect(entriesOf([...lines, added].join('\n')).at(-1)?.title).toBe(title);
  });

  it('is a nickname where several entries have one, unless the bibliography has it', () => {
    const names = ['Moss', 'Fern Graphs', 'Lichen', 'Stones', 'Rings', 'Roots'];
    const lines = PAPERS.map((paper, at) => `- [${names[at]}] ${paper.title}, ${paper.authors}`);
    expect(entriesOf(lines.join('\n')).map(({ title }) => title)).toEqual(
      PAPERS.map(({ title }) => title),
    );
    const known = { titles: new Set(['moss moss growth in summer rain']), isKey: () => false };
    expect(entriesOf(lines.join('\n'), { known })[0]?.title).toBe(
      '[Moss] Moss Growth in Summer Rain',
    );
  });
});

describe('what a title ends with', () => {
  it.each([
    ['Spectra of Wet H$`_2`$', 'Spectra of Wet H$_2$'],
    ['Reduction of CO$_2$ to O$_2$?', 'Reduction of CO$_2$ to O$_2$?'],
    ['Walls in $f(x)$', 'Walls in $f(x)$'],
    ['Do Lichens Share (Rain) Water (O$_2$)?', 'Do Lichens Share (Rain) Water (O$_2$)?'],
    ['Walls for Only $5', 'Walls for Only $5'],
  ])('%s', (written, title) => {
    for (const print of [LAYOUTS['linked, authors, venue'], LAYOUTS['bold, authors below']]) {
      if (print === undefined) throw new Error('no layout');
      const papers = PAPERS.map((paper, at) => (at === 3 ? { ...paper, title: written } : paper));
      expect(titlesOf(papers, print)[3]).toBe(title);
    }
  });
});
