/** A small list with its bibliography, in order, and ways to add to it. */

/** One paper as both files hold it. */
export interface Paper {
  readonly key: string;
  readonly title: string;
  /** Absent: the paper has none. */
  readonly abstract?: string | undefined;
  readonly cited?: boolean;
  /** An abstract that only the bib entry has. */
  readonly bibAbstract?: string;
}

export const FIRST: Paper = {
  key: 'Doe2020',
  title: 'A survey of nothing',
  abstract: 'There is nothing to see here, and we say so at length.',
};

export const SECOND: Paper = {
  key: 'Roe2021',
  title: 'Measuring emptiness with a ruler',
  abstract: 'We hold a ruler against the void and read what it says, many times.',
};

const doi = (key: string): string => `10.99999/${key.toLowerCase()}`;

export function entryText({ key, title, abstract, cited = true }: Paper): string {
  const citation = cited ? ` ([\`${key}\`](refs.bib))` : '';
  return [
    `- [${title}](https://doi.org/${doi(key)})${citation}, Jane Doe, *Journal of Nothing*, 2020`,
    ...(abstract === undefined ? [] : [`  - **Abstract:** ${abstract}`]),
    '',
  ].join('\n');
}

export function bibText({ key, title, bibAbstract }: Paper): string {
  const abstract = bibAbstract === undefined ? '' : `  abstract = {${bibAbstract}},\n`;
  return `@article{${key},\n  title = {${title}},\n  author = {Doe, Jane},\n  journal = {Journal of Nothing},\n  year = {2020},\n  doi = {${doi(key)}},\n${abstract}}\n`;
}

export function readme(...papers: readonly Paper[]): string {
  return `# Papers\n\nPapers on nothing, see [refs.bib](refs.bib).\n\n## Surveys\n\n${papers.map(entryText).join('\n')}`;
}

export function bib(...papers: readonly Paper[]): string {
  return papers.map(bibText).join('\n');
}

/** Both files of a list of papers. */
export function list(...papers: readonly Paper[]): { 'README.md': string; 'refs.bib': string } {
  return { 'README.md': readme(...papers), 'refs.bib': bib(...papers) };
}

/** Many papers without an abstract, of different keys and titles. */
export function bare(count: number): Paper[] {
  return many('Bare', 'Study of the empty set', count);
}

/** Many papers whose abstracts are in the bibliography alone: one finding for each of them. */
export function halfBare(count: number): Paper[] {
  return bare(count).map((paper) => ({ ...paper, bibAbstract: `All of ${paper.key} is empty.` }));
}

/** So many papers in order that a hundred without an abstract are no habit of the list. */
export const LONG: readonly Paper[] = many('Long', 'Notes on the void', 150).map((paper) => ({
  ...paper,
  abstract: `The notes of ${paper.key} on the void, which are as short as it is deep.`,
}));

function many(key: string, title: string, count: number): Paper[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `${key}${1000 + index}`,
    title: `${title}, volume ${1000 + index}`,
  }));
}
