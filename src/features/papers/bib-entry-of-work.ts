import type { BibEntryDraft, DraftField } from '../../bibtex/bib-entry-draft.ts';
import type { Work, WorkName, WorkType } from '../../registries/work.ts';
import type { ScholarlyText } from '../../scholarly/scholarly-text.ts';
import { MONTH_MACROS } from '../../text/months.ts';

/** Entry types that every BibTeX style knows. */
const TYPES: Readonly<Record<WorkType, string>> = {
  article: 'article',
  'proceedings-article': 'inproceedings',
  preprint: 'misc',
  chapter: 'incollection',
  book: 'book',
  thesis: 'phdthesis',
  report: 'techreport',
  dataset: 'misc',
  software: 'misc',
  'peer-review': 'misc',
  component: 'misc',
  grant: 'misc',
  serial: 'misc',
  other: 'misc',
};

/** The field with the venue, by entry type; `misc` has none but `howpublished`. */
const VENUE_FIELDS: Readonly<Record<string, string>> = {
  article: 'journal',
  inproceedings: 'booktitle',
  incollection: 'booktitle',
  misc: 'howpublished',
};

/** The field with the publisher where it is not `publisher`. */
const PUBLISHER_FIELDS: Readonly<Record<string, string>> = {
  phdthesis: 'school',
  techreport: 'institution',
};

/**
 * The bib entry of a work, its fields in the order title, author, editor, journal or booktitle,
 * series, year, month, volume, number, pages, publisher, edition, isbn, doi, eprint, archiveprefix, primaryclass,
 * pmid, url, abstract. A work with a DOI gets no `url`: it would only repeat the DOI.
 */
export function bibEntryOfWork(work: Work, key: string): BibEntryDraft {
  const type = work.type === 'article' && work.venue === undefined ? 'misc' : TYPES[work.type];
  const { pages = '' } = work;
  const isOnArxiv = work.arxiv !== undefined && work.type === 'preprint';
  const fields: [string, ScholarlyText | undefined, ('macro' | 'latex' | undefined)?][] = [
    ['title', work.title],
    ['author', namesText(work.authors)],
    ['editor', namesText(work.editors)],
    [VENUE_FIELDS[type] ?? 'series', work.venue],
    ['series', work.series],
    ['year', work.year === undefined ? undefined : String(work.year)],
    ['month', MONTH_MACROS[Number(work.date?.slice(5, 7) || 0) - 1], 'macro'],
    ['volume', work.volume],
    ['number', work.issue],
    // Ranges get BibTeX's double hyphen; other page texts stay as they are.
    ['pages', pages.replace(RANGE, '$1--$2'), RANGE.test(pages) ? 'latex' : undefined],
    // arXiv is no publisher; `archiveprefix` names it.
    [PUBLISHER_FIELDS[type] ?? 'publisher', isOnArxiv ? undefined : work.publisher],
    ['edition', ordinal(work.edition)],
    ['isbn', work.isbn],
    ['doi', work.doi],
    ['eprint', work.arxiv],
    ['archiveprefix', work.arxiv === undefined ? undefined : 'arXiv'],
    ['primaryclass', work.arxiv === undefined ? undefined : work.arxivCategory],
    ['pmid', work.pmid],
    ['url', work.doi === undefined ? work.url : undefined],
    ['abstract', work.abstract],
  ];
  return {
    type,
    key,
    fields: fields.flatMap(([name, value, form]): DraftField[] => {
      if (value === undefined || value === '') return [];
      return typeof value === 'string' && form !== undefined
        ? [{ name, value, form }]
        : [{ name, value }];
    }),
  };
}

/** `2nd` for 2: styles of BibTeX print "2nd edition". Anything but a number stays as it is. */
function ordinal(edition: string | undefined): string | undefined {
  if (edition === undefined || !/^\d{1,3}$/.test(edition)) return edition;
  const number = Number(edition);
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

function namesText(names: readonly WorkName[] = []): string | undefined {
  return names.map(nameText).join(' and ') || undefined;
}

/** `von Last, Jr, First`; what BibTeX would split incorrectly goes into braces. */
function nameText(name: WorkName): string {
  if ('literal' in name) return `{${plain(name.literal)}}`;
  const { family, given, suffix } = name;
  const last = kept(family);
  const rest = [suffix, given].filter((part) => part !== undefined).map(kept);
  // A family name alone that is several words would be read as given and family name.
  if (rest.length === 0) return last.includes(' ') && !last.startsWith('{') ? `{${last}}` : last;
  return [last, ...rest].join(', ');
}

function kept(part: string): string {
  const text = plain(part);
  return text.includes(',') || /(?:^|\s)and(?:\s|$)/i.test(text) ? `{${text}}` : text;
}

function plain(text: string): string {
  return text.replace(/[{}]/g, '');
}

/** Two pages or article numbers with a hyphen between. */
const RANGE = /^(\w+)\s*[-–]\s*(\w+)$/;
