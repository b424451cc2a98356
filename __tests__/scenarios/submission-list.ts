/** A list of two categories that links to lines of its bibliography, which is in order. */
const entry = (key: string, title: string, authors: string, lines: string): string =>
  `- [${title}](https://doi.org/10.99999/${key.toLowerCase()}) ([\`${key}\`](refs.bib#${lines})), ${authors}, *Journal of Nothing*, ${key.slice(-4)}\n  - **Abstract:** Nothing is said of ${title.toLowerCase()}.\n`;

const bibEntry = (key: string, title: string, authors: string): string =>
  `@article{${key},
  title = {${title}},
  author = {${authors}},
  journal = {Journal of Nothing},
  year = {${key.slice(-4)}},
  doi = {10.99999/${key.toLowerCase()}},
  abstract = {Nothing is said of ${title.toLowerCase()}.},
}
`;

/** Both files of the list. */
export const NOTHING = {
  'README.md': `# Papers on nothing

The papers are also in [refs.bib](refs.bib).

## Surveys

${entry('Doe2019', 'A survey of nothing', 'Jane Doe, Richard Roe', 'L1-L8')}${entry('Young2022', 'Less than nothing', 'Eva Young, Bo Twigg', 'L19-L26')}
## Instruments

### Rulers

${entry('Roe2020', 'Measuring emptiness', 'Richard Roe, Ada Moss', 'L10-L17')}`,
  'refs.bib': [
    bibEntry('Doe2019', 'A survey of nothing', 'Doe, Jane and Roe, Richard'),
    bibEntry('Roe2020', 'Measuring emptiness', 'Roe, Richard and Moss, Ada'),
    bibEntry('Young2022', 'Less than nothing', 'Young, Eva and Twigg, Bo'),
  ].join('\n'),
};
