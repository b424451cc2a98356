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
const SHORT = (
  'CVPR,NeurIPS,ICML,ACL,arXiv,Nature,EMNLP,ICLR,KDD,IEEE TPAMI,MICCAI,JMLR,AAAI,Bioinformatics,' +
  'PLoS ONE'
).split(',');

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

/** A title as it is, shortened, after a question, or after an enumeration: the last three are hard to read. */
function varied(title: string, index: number, before: string): string {
  const words = shortened(before).split(' ');
  switch (index % 14) {
    case 3:
    case 10:
      return shortened(title);
    case 5:
      return title.includes('?')
        ? title
        : `Why ${before
            .split(' ')
            .slice(0, 5)
            .join(' ')
            .replace(/[,;:?.]/g, '')}? ${title}`;
    case 8:
      return title.includes(':') || words.length < 3
        ? title
        : `${words[0]}, ${words[1]}, and ${words[2]}: ${title}`;
    default:
      return title;
  }
}

const INVENTED = (
  'Garden Studies,Poetica,Walls & Words,Terra Incognita,Landscape Inquiry,Genesis,Harbor History,' +
  'Orbis,Plant Science Today,Studia Botanica,Вопросы садов,园林研究,庭園研究,정원연구'
).split(',');
const LETTERS = 'ABCDEFGHIKLMNOPRSTUVWX';

/** Venues of one list, known ones or such that nobody has heard of: a name in a list recurs. */
export function venuesOf(random: () => number): ((record: PaperRecord) => PaperRecord) | undefined {
  const kind = random();
  if (kind < 0.35) return undefined;
  const one = (): string => {
    if (kind < 0.6) return SHORT[Math.floor(random() * SHORT.length)] ?? 'CVPR';
    if (random() < 0.4) return INVENTED[Math.floor(random() * INVENTED.length)] ?? 'Orbis';
    const length = 2 + Math.floor(random() * 4);
    return Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
  };
  const names = Array.from({ length: 1 + Math.floor(random() * 5) }, one);
  return (record) => {
    const name = names[record.year % names.length] ?? record.short;
    return { ...record, short: name, venue: kind > 0.6 ? name : record.venue };
  };
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
        title: varied(title, index, found.at(-1)?.title ?? title),
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
