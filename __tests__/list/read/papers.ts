import type { ListEntry } from '../../../src/list/list.ts';
import type { ReadListOptions } from '../../../src/list/read/read-list.ts';
import { entriesOf } from './read.ts';

/** One invented paper, every field known. */
export interface Paper {
  readonly title: string;
  readonly authors: string;
  readonly venue: string;
  readonly year: number;
  readonly arxiv: string;
  readonly doi: string;
  readonly key: string;
  readonly abstract: string;
}

/** Papers whose titles, people and venues differ in kind, as those of a real section do. */
export const PAPERS: readonly Paper[] = [
  {
    title: 'Moss Growth in Summer Rain',
    authors: 'Ada Vale, Bo Reed, Cy Holm',
    venue: 'NeurIPS',
    year: 2021,
    arxiv: '2103.00101',
    doi: '10.1234/moss.2021.7',
    key: 'Vale2021',
    abstract: 'Moss grows faster when it rains in summer.',
  },
  {
    title: 'FernNet: Graph Models of Forest Floors',
    authors: 'Dee Fox and Eli Stone',
    venue: 'CVPR',
    year: 2019,
    arxiv: '1904.00202',
    doi: '10.1234/fern.2019.12',
    key: 'Fox2019',
    abstract: 'Forest floors are modeled as graphs of ferns.',
  },
  {
    title: 'How Do Lichens Share Water? A Field Study',
    authors: 'Finn R. Twigg, Gus Hay, Iris Lake, Jo Marsh',
    venue: 'Nature Communications',
    year: 2020,
    arxiv: '2005.00303',
    doi: '10.1234/lichen.2020.3',
    key: 'Twigg2020',
    abstract: 'Lichens on one tree share the water that they find.',
  },
  {
    title: 'A Survey of River Stones',
    authors: 'Kim Bell, Lou Dale',
    venue: 'ACM Computing Surveys',
    year: 2022,
    arxiv: '2201.00404',
    doi: '10.1234/stone.2022.9',
    key: 'Bell2022',
    abstract: 'The shapes of stones in forty rivers are compared.',
  },
  {
    title: 'Learning to Read Tree Rings from Photographs',
    authors: 'Max Thorn, Nia Wells, Ola Berg',
    venue: 'ICLR',
    year: 2023,
    arxiv: '2305.00505',
    doi: '10.1234/ring.2023.4',
    key: 'Thorn2023',
    abstract: 'A network learns the age of trees from photographs.',
  },
  {
    title: 'Deep Roots: Water Transport in Dry Soil',
    authors: 'Pia Sands, Quin Marsh',
    venue: 'AAAI',
    year: 2018,
    arxiv: '1802.00606',
    doi: '10.1234/root.2018.5',
    key: 'Sands2018',
    abstract: 'Deep roots carry water upwards at night.',
  },
];

/** The address of a paper at arXiv. */
export const arxivOf = ({ arxiv }: Paper): string => `https://arxiv.org/abs/${arxiv}`;

/** Some fields of what was read, in the order of the list. */
export function fieldsRead<Field extends keyof ListEntry>(
  entries: readonly ListEntry[],
  ...fields: Field[]
): Pick<ListEntry, Field>[] {
  return entries.map((entry) => {
    const picked: Partial<ListEntry> = {};
    for (const field of fields) Object.assign(picked, { [field]: entry[field] });
    return picked as Pick<ListEntry, Field>;
  });
}

/** Reads a section in which every paper is printed in one way. */
export function readPrinted(
  print: (paper: Paper, index: number) => string,
  { between = '\n', head = '', options }: Around = {},
): readonly ListEntry[] {
  return entriesOf(`${head}${PAPERS.map(print).join(between)}`, options);
}

/** What stands around the printed papers. */
interface Around {
  readonly between?: string;
  /** Text in front of the first, such as a table's header. */
  readonly head?: string;
  readonly options?: ReadListOptions;
}
