/** What is repeated to make a text long: each is the beginning, the end or a part of something. */
export const PUMPS: readonly string[] = [
  ...' a1{}$%&<>[]()"\'`~@#_*=:/.,;-|\\\t\n'.split(''),
  ...[
    'a ',
    ' a',
    '{x}',
    '\\x',
    '\\{',
    '$x$ ',
    '&amp;',
    '<a ',
    '<b>',
    '<!--',
    '-->',
    '](',
    '][',
    ']:',
  ],
  ...['–', ', ', ' ,', ' ;', ' and ', ' and', 'and ', ' et al', 'et al. ', '"a"', "''", '``', '--'],
  ...[
    'http://',
    'https://doi.org/',
    '10.1000/',
    '10.1234.',
    '10.1000/a,',
    'doi:',
    'doi ',
    'arXiv:',
  ],
  ...[
    '2101.00001',
    '.pdf',
    'v1',
    '12-13,',
    'é',
    '\u200b',
    '\u200d',
    '😀',
    '\n\n',
    '\r',
    '%\n',
    '# ',
  ],
];

/** The fields of bib entries that rules look at. */
const FIELDS =
  'author editor title booktitle journal year month date pages volume number doi url eprint archiveprefix primaryclass pmid pmcid isbn issn publisher howpublished note abstract keywords file urldate school'.split(
    ' ',
  );

/** A text of about `size` characters. */
export function pumped(pump: string, size: number): string {
  return pump.repeat(Math.ceil(size / pump.length));
}

/** A bib entry whose fields are all long, with something after them that ends no expression. */
export function longFields(pump: string, size: number): string {
  const value = `x${pumped(pump, size)}x`;
  const fields = FIELDS.map((name) => `  ${name} = {${value}},\n`).join('');
  return `@article{Moss2021,\n${fields}}\n\n@misc{Twigg2022, title = {Another One}}\n`;
}

/** The files of a check. */
export interface Files {
  readonly readme?: string;
  readonly bib?: string;
}

function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('');
}

/** A name of letters for a number. */
const letters = (index: number): string =>
  String(index).replace(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));
const entry = (key: string, more = '', title = `On ${key}`): string =>
  `@article{${key},\n  title = {${title}},\n  author = {Ada Moss},\n  journal = {Ferns},\n  year = {2021},\n${more}}\n\n`;
const item = (index: number, more = ''): string =>
  `- [Lichens on Wall ${index}](https://doi.org/10.99999/w.${index})${more}, Ada Moss, *Ferns*, 2021\n`;
const list = (items: string): string => `# Papers\n\n## Growth\n\n${items}`;

/** Files of many parts that have something to do with each other. */
export const CROWDS: Readonly<Record<string, (count: number) => Files>> = {
  'entries of one key': (n) => ({ bib: times(n, () => entry('A')) }),
  'entries of one title': (n) => ({ bib: times(n, (i) => entry(`K${i}`, '', 'One Title of All')) }),
  'entries of one DOI': (n) => ({ bib: times(n, (i) => entry(`K${i}`, '  doi = {10.1000/a},\n')) }),
  'entries with a DOI each': (n) => ({
    bib: times(n, (i) => entry(`K${i}`, `  doi = {10.1000/${i}},\n`)),
  }),
  'children of one parent with as many fields': (n) => ({
    bib: `${times(n, (i) => `@inproceedings{C${i}, crossref = {P}}\n`)}@proceedings{P,\n${times(n, (i) => `  f${i} = {x},\n`)}}\n`,
  }),
  'children of one xdata with as many fields': (n) => ({
    bib: `${times(n, (i) => `@misc{C${i}, xdata = {P}}\n`)}@xdata{P,\n${times(n, (i) => `  f${i} = {x},\n`)}}\n`,
  }),
  'a chain of parents': (n) => ({
    bib: times(n, (i) => `@inproceedings{C${i}, title = {T${i}}, crossref = {C${i + 1}}}\n`),
  }),
  'children of many parents': (n) => ({
    bib:
      times(n, () => `@misc{C, xdata = {${times(20, (j) => `X${j},`)}}}\n`) +
      times(20, (j) => `@xdata{X${j}, note = {x}}\n`),
  }),
  'a chain of macros': (n) => ({
    bib: `@string{m0 = "x"}\n${times(n, (i) => `@string{m${i + 1} = m${i} # "x"}\n`)}@misc{a, title = m${n}}\n`,
  }),
  'macros that double': (n) => ({
    bib: `@string{m0 = "x"}\n${times(Math.min(n, 60), (i) => `@string{m${i + 1} = m${i} # m${i}}\n`)}${times(n, (i) => `@misc{a${i}, title = m60}\n`)}`,
  }),
  'fields of one name': (n) => ({ bib: `@misc{a,\n${times(n, () => '  note = {x},\n')}}\n` }),
  'fields of many names': (n) => ({ bib: `@misc{a,\n${times(n, (i) => `  f${i} = {x},\n`)}}\n` }),
  'entries that never end': (n) => ({ bib: times(n, (i) => `@misc{a${i}, title = {x\n`) }),
  'strings that never end': (n) => ({ bib: times(n, (i) => `@misc{a${i}, title = "x\n`) }),
  'comments on entries': (n) => ({
    bib: times(n, (i) => `% curator-ignore bib-abstract -- x\n${entry(`K${i}`)}`),
  }),
  'comments on one entry': (n) => ({
    bib: times(n, () => '% curator-ignore bib-abstract -- x\n') + entry('A'),
  }),
  authors: (n) => ({
    bib: `@misc{a, title = {T}, author = {${times(n, (i) => `A${i} Moss and `)}B}}\n`,
  }),
  'authors of both': (n) => ({
    readme: list(
      `- [Lichens on Walls](https://doi.org/10.99999/w), Ada Moss${times(n, (i) => `, Zo Qu${letters(i)}`)}, *Ferns*, 2021\n`,
    ),
    bib: `@article{A, title = {Lichens on Walls}, doi = {10.99999/w}, author = {Ada Moss${times(n, (i) => ` and Be Xi${letters(i)}`)}}}\n`,
  }),
  accents: (n) => ({
    bib: times(n, (i) => entry(`K${i}`, `  note = {\\'{e} {\\"o} \\& $x$ <i>y</i> &amp;},\n`)),
  }),
  papers: (n) => ({
    readme: list(times(n, item)),
    bib: times(n, (i) => entry(`K${i}`, '', `Lichens on Wall ${i}`)),
  }),
  'papers of one title': (n) => ({
    readme: list(times(n, () => item(1))),
    bib: times(n, (i) => entry(`K${i}`, '', 'Lichens on Wall 1')),
  }),
  'papers with dead keys': (n) => ({
    readme: list(times(n, (i) => item(i, ` ([\`Moss${i}\`](refs.bib#L${i}))`))),
    bib: times(n, (i) => entry(`Mass${i}`, '', `Quite Other ${i * 7919} Things`)),
  }),
  headings: (n) => ({ readme: `# Papers\n\n${times(n, (i) => `## Growth ${i}\n\n${item(i)}\n`)}` }),
  'headings of one name': (n) => ({
    readme: `# Papers\n\n${times(n, (i) => `## Growth\n\n${item(i)}\n`)}`,
  }),
  'headings below one': (n) => ({
    readme: `# Papers\n\n## Moss\n\n${item(0)}\n\n## License\n\n${times(n, (i) => `### Growth ${i}\n\n`)}`,
  }),
  'empty headings': (n) => ({ readme: `# Papers\n\n${times(n, (i) => `## Growth ${i}\n\n`)}` }),
  contents: (n) => ({
    readme: `# Papers\n\n## Contents\n\n${times(n, (i) => `- [Growth ${i}](#growth-${i})\n`)}\n${times(n, (i) => `## Growth ${i}\n\n${item(i)}\n`)}`,
  }),
  'contents that lead nowhere': (n) => ({
    readme: `# Papers\n\n## Contents\n\n${times(n, (i) => `- [Gruth ${i}](#gruth-${i}x)\n`)}\n${times(n, (i) => `## Growth ${i}\n\n${item(i)}\n`)}`,
  }),
  'comments in a list': (n) => ({
    readme: list(times(n, (i) => `<!-- curator-ignore entry-abstract -- x -->\n${item(i)}`)),
  }),
  'comments on one paper': (n) => ({
    readme: list(`${times(n, () => '<!-- curator-ignore entry-abstract -- x -->\n')}${item(1)}`),
  }),
  'comments that begin in comments': (n) => ({
    readme: list(`${times(n, (i) => `<!-- curator-ignore r${i} `)}-->\n${item(1)}`),
  }),
  'comments that begin in comments of a .bib': (n) => ({
    bib: `%${times(n, (i) => ` % curator-ignore r${i}`)}\n${entry('A')}`,
  }),
  'comments on sections': (n) => ({
    readme: `# Papers\n\n${times(n, (i) => `## G${i}\n<!-- curator-ignore entry-abstract -- x -->\n\n${item(i)}\n`)}`,
  }),
  'a table': (n) => ({
    readme: `# Papers\n\n| Title | Venue |\n| --- | --- |\n${times(n, (i) => `| [Lichens ${i}](https://doi.org/10.99999/${i}) | Ferns 2021 |\n`)}`,
  }),
};
