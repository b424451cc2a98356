import type { RegistryServer } from '../registry-server/server.ts';

/** A list as people keep them: papers on moss, each with its key, abstract and bib entry. */

/** A paper as both files hold it. */
interface MossPaper {
  readonly key: string;
  readonly title: string;
  readonly author: string;
  readonly abstract: string;
  /** The lines of its bib entry. */
  readonly lines: string;
}

const PAPERS: readonly MossPaper[] = [
  {
    key: 'Stone2001',
    title: 'Old walls',
    author: 'Finn Stone',
    abstract: 'Walls are old, and moss is older.',
    lines: 'L1-L8',
  },
  {
    key: 'Moss2019',
    title: 'Slow growth on north faces',
    author: 'Ada Moss',
    abstract: 'We measured one wall for a decade.',
    lines: 'L10-L17',
  },
  {
    key: 'Fern2020',
    title: 'What moss does at night',
    author: 'Eva Fern',
    abstract: 'Mostly it rests. We watched it.',
    lines: 'L19-L26',
  },
];

/** The lines of the list for a paper. */
export function mossEntry({ key, title, author, abstract, lines }: MossPaper): string {
  return `- [${title}](https://doi.org/10.99999/${key.toLowerCase()}) ([\`${key}\`](refs.bib#${lines})), ${author}, *Moss Letters*, ${key.slice(-4)}
  - **Abstract:** ${abstract}
`;
}

/** The bib entry of a paper. */
export function mossBibEntry({ key, title, author, abstract }: Omit<MossPaper, 'lines'>): string {
  const [given, family] = author.split(' ');
  return `@article{${key},
  author = {${family}, ${given}},
  title = {${title}},
  journal = {Moss Letters},
  year = {${key.slice(-4)}},
  doi = {10.99999/${key.toLowerCase()}},
  abstract = {${abstract}},
}
`;
}

/** Both files of the list. */
export const MOSS = {
  'README.md': `# Papers on moss

The papers are also in [refs.bib](refs.bib).

## Growth

${PAPERS.map(mossEntry).join('\n')}`,
  'refs.bib': PAPERS.map(mossBibEntry).join('\n'),
};

/** A fourth paper, in order. */
export const LICHEN: MossPaper = {
  key: 'Twigg2023',
  title: 'Lichens from a train',
  author: 'Bo Twigg',
  abstract: 'We counted them from a moving train.',
  lines: 'L28-L35',
};

/** The list with more at the end of both files. */
export function mossWith(entry: string, bibEntry: string): typeof MOSS {
  return {
    'README.md': `${MOSS['README.md']}\n${entry}`,
    'refs.bib': `${MOSS['refs.bib']}\n${bibEntry}`,
  };
}

/** The list as a repository has it that answers commands and asks emulated registries. */
export function withRegistries({ urls }: Pick<RegistryServer, 'urls'>) {
  const lines = Object.entries(urls).map(([name, url]) => `  ${name}:\n    url: ${url}\n`);
  return {
    ...MOSS,
    '.github/list-curator.yml': `registries:\n${lines.join('')}`,
    '.github/workflows/commands.yml': 'on: issue_comment\n',
  };
}
