import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { checkList } from '../../src/features/check/check-list.ts';
import { sourceFile } from '../../src/text/source-file.ts';

/** A paper as both files have it. */
interface Paper {
  readonly key: string;
  readonly authors: readonly string[];
  readonly title: string;
  readonly doi: string;
  readonly venue: string;
  readonly year: number;
}

const STUDIES = 'Journal of Quiet Studies';
const ROOMS = 'Symposium on Quiet Rooms';
const PAPERS: readonly Paper[] = (
  [
    ['Moss2021', ['Ada Moss', 'Ben Hale'], 'Slow Walls of the Northern Mills', STUDIES, 2021],
    [
      'Quill2020',
      ['Cora Quill', 'Dan Reed', 'Eve Stone'],
      'Counting Lanterns with Patient Networks',
      ROOMS,
      2020,
    ],
    ['Reed2022', ['Dan Reed'], 'Learning to Fold Letters without Supervision', STUDIES, 2022],
    ['Stone2019', ['Eve Stone', 'Ada Moss'], 'A Field Guide to Silent Machines', ROOMS, 2019],
    ['Hale2023', ['Ben Hale', 'Finn Tarn'], 'Mapping the Drift of River Stones', STUDIES, 2023],
    ['Tarn2018', ['Finn Tarn', 'Cora Quill'], 'On the Memory of Wooden Bridges', ROOMS, 2018],
    ['Quill2024', ['Cora Quill'], 'Federated Care for Distant Gardens', STUDIES, 2024],
    ['Moss2017', ['Ada Moss', 'Eve Stone'], 'Weather Reports from Inside a Clock', ROOMS, 2017],
  ] as const
).map(([key, authors, title, venue, year]) => ({
  ...{ key, authors, title, venue, year },
  doi: `10.99999/${key.toLowerCase()}`,
}));

const abstractOf = ({ title }: Paper) => `We look at ${title.toLowerCase()} in ten quiet towns.`;
const linked = ({ title, doi }: Paper) => `[${title}](https://doi.org/${doi})`;

const LAYOUTS = {
  bullets: (paper: Paper) =>
    `- ${linked(paper)} ([\`${paper.key}\`](refs.bib)), ${paper.authors.join(', ')}, *${paper.venue}*, ${paper.year}\n  - **Abstract:** ${abstractOf(paper)}\n`,
  table: (paper: Paper) =>
    `| ${linked(paper)} | ${paper.authors.join(', ')} | ${paper.venue} | ${paper.year} | \`${paper.key}\` |\n`,
  headings: (paper: Paper) =>
    `### ${linked(paper)}\n\n- **Authors:** ${paper.authors.join(', ')}\n- **Venue:** ${paper.venue}\n- **Year:** ${paper.year}\n- **Key:** \`${paper.key}\`\n- **Abstract:** ${abstractOf(paper)}\n\n`,
  citations: (paper: Paper) =>
    `- ${paper.authors.join(', ')} (${paper.year}). ${paper.title}. *${paper.venue}*. [https://doi.org/${paper.doi}](https://doi.org/${paper.doi}) [\`${paper.key}\`]\n`,
};
type Layout = keyof typeof LAYOUTS;
const NAMES = Object.keys(LAYOUTS) as Layout[];
const HEAD = '| Title | Authors | Venue | Year | Key |\n|---|---|---|---|---|\n';

function readmeOf(layout: Layout, papers: readonly Paper[]): string {
  const part = (some: readonly Paper[]) =>
    (layout === 'table' ? HEAD : '') + some.map(LAYOUTS[layout]).join('');
  return `# Quiet Papers\n\nCite from [refs.bib](refs.bib).\n\n## Walls\n\n${part(papers.slice(0, 4))}\n## Gardens\n\n${part(papers.slice(4))}`;
}

const BIB = PAPERS.map(
  (paper) =>
    `@article{${paper.key},\n  author = {${paper.authors.join(' and ')}},\n  title = {${paper.title}},\n  journal = {${paper.venue}},\n  year = {${paper.year}},\n  doi = {${paper.doi}},\n  abstract = {${abstractOf(paper)}},\n}\n`,
).join('\n');

/** What is found, without the notes: rule, whether a fix is there, message. */
function found(readme: string, bib = BIB): string[] {
  const { findings } = checkList({
    readme: sourceFile('README.md', readme),
    bibs: [sourceFile('refs.bib', bib)],
    config: DEFAULT_CONFIG,
    bibExists: (path) => path === 'refs.bib',
  });
  return findings.map(
    ({ ruleId, fix, message }) => `${ruleId}${fix === undefined ? '' : ' (fix)'}: ${message}`,
  );
}

/** The README with the third paper changed. */
const withThird = (layout: Layout, change: Partial<Paper>) =>
  readmeOf(
    layout,
    PAPERS.map((paper) => (paper.key === 'Reed2022' ? { ...paper, ...change } : paper)),
  );
/** The README with the second paper changed. */
const withSecond = (layout: Layout, change: Partial<Paper>) =>
  readmeOf(
    layout,
    PAPERS.map((paper) => (paper.key === 'Quill2020' ? { ...paper, ...change } : paper)),
  );

describe.each(NAMES)('both files, with the list as %s', (layout) => {
  it('agree', () => {
    expect(found(readmeOf(layout, PAPERS))).toEqual([]);
  });

  it.each([
    [
      'another DOI',
      { doi: '10.99999/other' },
      'entry-identity: The link leads to DOI 10.99999/other, but the bib entry "Reed2022" has DOI 10.99999/reed2022. Correct the one that belongs to another work.',
    ],
    [
      'the DOI of another paper',
      { doi: '10.99999/tarn2018' },
      'entry-identity: The link leads to DOI 10.99999/tarn2018, which is Tarn2018 in the bibliography, but the bib entry of this paper is Reed2022. Correct the link or the citation key.',
    ],
    [
      'another year',
      { year: 2042 },
      'entry-facts-match: The year is 2042, but 2022 in the bib entry "Reed2022". Correct the wrong one.',
    ],
    [
      'another first author',
      { authors: ['Greta Vale'] },
      'entry-facts-match: The first author is "Greta Vale", but "Dan Reed" in the bib entry "Reed2022". Correct the wrong one.',
    ],
    [
      'a word of the title changed',
      { title: 'Learning to Fold Ladders without Supervision' },
      'entry-title-match: The title has "Ladders" where the bib entry "Reed2022" has "Letters". Make the two match.',
    ],
    [
      'a mistyped key',
      { key: 'Reed2202' },
      'entry-citation-key (fix): The citation key "Reed2202" is not in refs.bib. The paper\'s bib entry is "Reed2022".',
    ],
    [
      'the key of another paper',
      { key: 'Tarn2018' },
      'entry-citation-key (fix): The citation key "Tarn2018" belongs to another paper, "On the Memory of Wooden Bridges". This paper\'s bib entry is "Reed2022".',
    ],
  ])('differ by %s', (_, change, message) => {
    const known = abstractOf({ ...PAPERS[2], ...change } as Paper);
    const bib = BIB.replace(abstractOf(PAPERS[2] as Paper), known);
    expect(found(withThird(layout, change), bib)).toContain(message);
  });

  it.each([
    [
      'one author less than two others have',
      ['Cora Quill', 'Dan Reed'],
      'entry-facts-match: The authors lack "Eve Stone", named in the bib entry "Quill2020". Add the missing names, or "et al.".',
    ],
    [
      'the authors in another order',
      ['Dan Reed', 'Cora Quill', 'Eve Stone'],
      'entry-facts-match: The first author is "Dan Reed", but "Cora Quill" in the bib entry "Quill2020". Correct the wrong one.',
    ],
  ])('differ by %s, where the list prints all authors', (_, authors, message) => {
    expect(found(withSecond(layout, { authors }))).toEqual([message]);
  });

  it('accept an "et al." and a part of the authors where most papers have a part only', () => {
    const papers = PAPERS.map((paper) => ({ ...paper, authors: paper.authors.slice(0, 1) }));
    expect(found(readmeOf(layout, papers))).toEqual([]);
    expect(found(withSecond(layout, { authors: ['Cora Quill et al.'] }))).toEqual([]);
  });

  it('show a paper without a link, whose identifier only the .bib has', () => {
    const { title, doi } = PAPERS[2] as Paper;
    const readme = readmeOf(layout, PAPERS)
      .replace(`[${title}](https://doi.org/${doi})`, title)
      .replace(`[https://doi.org/${doi}](https://doi.org/${doi}) `, '');
    expect(found(readme)).toEqual([
      `entry-link (fix): The paper has no link. Link its title to https://doi.org/${doi}.`,
    ]);
  });

  it('show a link whose bracket is missing, with the fix', () => {
    const { title, doi } = PAPERS[2] as Paper;
    const readme = readmeOf(layout, PAPERS)
      .replace(`[${title}](https`, `[${title}(https`)
      .replace(`[https://doi.org/${doi}](`, `[https://doi.org/${doi}(`);
    expect(found(readme)).toEqual([
      expect.stringMatching(/^entry-link \(fix\): The link ".*" has no "]" before its address/),
    ]);
  });
});

describe.each(['bullets', 'headings'] as const)('an abstract below a paper, as %s', (layout) => {
  const third = abstractOf(PAPERS[2] as Paper);

  it.each([
    ['without its bullet', '**Abstract:**', 'has no bullet'],
    ['with a mistyped label', '- **Abstact:**', 'The label "Abstact"'],
  ])('%s is found, with the fix', (_, label, message) => {
    const readme = readmeOf(layout, PAPERS).replace(
      `- **Abstract:** ${third}`,
      `${label} ${third}`,
    );
    expect(found(readme)).toEqual([
      expect.stringMatching(new RegExp(`^entry-abstract \\(fix\\): .*${message}`)),
    ]);
  });
});

it('links to a .bib that is not there are one finding, with the fix', () => {
  const readme = readmeOf('bullets', PAPERS).replaceAll('`](refs.bib)', '`](papers.bib)');
  expect(found(readme)).toEqual([
    'entry-citation-key (fix): 8 citation keys link to papers.bib, which does not exist: lines 7, 9, 11, 13, 18 and 3 more. Their bib entries are in refs.bib: link to that file.',
  ]);
});
