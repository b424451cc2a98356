import { readFileSync } from 'node:fs';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';

/** A paper whose fields are all known. */
export interface PaperRecord {
  readonly key: string;
  readonly title: string;
  readonly authors: readonly { readonly given: string; readonly family: string }[];
  readonly year: number;
  /** In full, and as lists shorten it. */
  readonly venue: string;
  readonly short: string;
  readonly url: string;
}

const HOSTS = [
  'https://arxiv.org/abs/',
  'https://doi.org/10.1000/',
  'https://openreview.net/forum?id=',
];
const SHORT = [
  'CVPR',
  'NeurIPS',
  'ICML',
  'ACL',
  'arXiv',
  'Nature',
  'EMNLP',
  'ICLR',
  'KDD',
  'IEEE TPAMI',
  'MICCAI',
  'JMLR',
  'AAAI',
  'Bioinformatics',
  'PLoS ONE',
];

/** The first words of a title with capitals, as short titles are written: names, almost. */
function shortened(title: string): string {
  const words = title
    .replace(/[,;:].*$/, '')
    .split(' ')
    .slice(0, 1 + (title.length % 4));
  const small = /^(?:a|an|the|of|for|in|on|and|to|with|from|by)$/i;
  while (words.length > 1 && small.test(words.at(-1) ?? '')) words.pop();
  return words
    .map((word) => (small.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** Papers of .bib files that have a title, authors and a year; venues that are missing are made up. */
export function recordsOf(files: readonly string[], most: number): PaperRecord[] {
  const found: PaperRecord[] = [];
  for (const file of files) {
    const { entries } = readBibliography(sourceFile(file, readFileSync(file, 'utf8')));
    for (const [index, entry] of entries.entries()) {
      const value = (name: string): string =>
        (entry.fields.get(name)?.value ?? '').replace(/\s+/g, ' ').trim();
      const title = value('title');
      const year = Number(value('year').slice(0, 4));
      const people = value('author')
        .split(/\s+and\s+/)
        .map((name) => {
          const inverted = /^([^,]+),\s*(.+)$/.exec(name);
          const words = name.split(/\s+/);
          return inverted === null
            ? { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' }
            : { given: inverted[2] ?? '', family: inverted[1] ?? '' };
        })
        .filter(
          ({ given, family }) => given !== '' && family !== '' && !/[{}\\]/.test(given + family),
        );
      if (title.length < 12 || title.length > 180 || !(year > 1950) || people.length === 0)
        continue;
      if (/[{}\\$|<>]/.test(title)) continue;
      const long = value('journal') || value('booktitle');
      const short = SHORT[(index * 7) % SHORT.length] ?? 'CVPR';
      const id = `${String(year).slice(2)}${String((index % 12) + 1).padStart(2, '0')}.${String(10000 + index).slice(-5)}`;
      found.push({
        key: entry.key,
        title: index % 7 === 3 ? shortened(title) : title,
        authors: people.slice(0, index % 5 === 2 ? 1 : 12),
        year,
        venue: long === '' || /[{}\\]/.test(long) ? short : long,
        short: long !== '' && long.length < 40 && index % 3 === 0 ? long : short,
        url: `${HOSTS[index % HOSTS.length]}${id}`,
      });
    }
  }
  const step = Math.max(1, Math.floor(found.length / most));
  return found.filter((_, index) => index % step === 0).slice(0, most);
}
