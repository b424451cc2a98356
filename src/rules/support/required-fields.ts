import type { BibEntry } from '../../bibtex/bibliography.ts';
import { PREPRINT_SERVER } from '../../identifiers/preprint-servers.ts';
import { didYouMean, editDistance } from '../../text/did-you-mean.ts';

/** One thing an entry type needs. */
export interface Requirement {
  /** Any of these fields will do, BibTeX's own name first. */
  readonly fields: readonly string[];
  /** How many of them a message names; the others are other names for the same. */
  readonly shown: number;
  /** Where the work appeared, which a preprint has not yet. */
  readonly container?: boolean;
}

const AUTHOR: Requirement = { fields: ['author'], shown: 1 };
const AUTHOR_OR_EDITOR: Requirement = { fields: ['author', 'editor'], shown: 2 };
const TITLE: Requirement = { fields: ['title'], shown: 1 };
const YEAR: Requirement = { fields: ['year', 'date'], shown: 1 };
const JOURNAL: Requirement = {
  fields: ['journal', 'journaltitle', 'journalsubtitle'],
  shown: 1,
  container: true,
};
const BOOKTITLE: Requirement = { fields: ['booktitle', 'maintitle'], shown: 1, container: true };
const PUBLISHER: Requirement = { fields: ['publisher', 'organization', 'institution'], shown: 1 };
const SCHOOL: Requirement = { fields: ['school', 'institution'], shown: 1 };
const INSTITUTION: Requirement = { fields: ['institution', 'school'], shown: 1 };

/**
 * What each entry type needs, with BibTeX's and biblatex's names as equals: `btxdoc.pdf` section
 * 3.1 and the biblatex manual section 2.1. Where the two differ, the less strict one counts,
 * because a file does not show which of them reads it. Pages, data and programs need no author:
 * BibTeX prints them as `misc`, and many have none.
 */
export const REQUIRED_FIELDS: ReadonlyMap<string, readonly Requirement[]> = new Map([
  ['article', [AUTHOR, TITLE, JOURNAL, YEAR]],
  ['book', [AUTHOR_OR_EDITOR, TITLE, PUBLISHER, YEAR]],
  ['inbook', [AUTHOR_OR_EDITOR, TITLE, YEAR]],
  ['booklet', [TITLE]],
  ['incollection', [AUTHOR, TITLE, BOOKTITLE, YEAR]],
  ['inproceedings', [AUTHOR, TITLE, BOOKTITLE, YEAR]],
  ['conference', [AUTHOR, TITLE, BOOKTITLE, YEAR]],
  ['misc', [TITLE]],
  ['online', [TITLE, { fields: ['url', 'doi', 'eprint', 'howpublished'], shown: 1 }]],
  ['manual', [TITLE]],
  ['phdthesis', [AUTHOR, TITLE, SCHOOL, YEAR]],
  ['mastersthesis', [AUTHOR, TITLE, SCHOOL, YEAR]],
  ['thesis', [AUTHOR, TITLE, SCHOOL, YEAR]],
  ['techreport', [AUTHOR, TITLE, INSTITUTION, YEAR]],
  ['report', [AUTHOR, TITLE, INSTITUTION, YEAR]],
  ['proceedings', [TITLE, YEAR]],
  ['unpublished', [AUTHOR, TITLE]],
  ['dataset', [TITLE]],
  ['software', [TITLE]],
]);

/** Other types of biblatex (manual, section 2.1.1-2.1.3), and those that styles and programs add. */
const OTHER_TYPES =
  'artwork audio bibnote bookinbook collection electronic image inreference jurisdiction legal legislation letter ' +
  'movie music mvbook mvcollection mvproceedings mvreference patent performance periodical reference review ' +
  'standard suppbook suppcollection suppperiodical video www';
const KNOWN_TYPES = new Set([...REQUIRED_FIELDS.keys(), ...OTHER_TYPES.split(' ')]);
/** In a longer word, more errors than this are another word: `bachelorsthesis`. */
const MOST_ERRORS = 2;

/** The entry type that was probably meant by an unknown one; undefined for other unknown types. */
export function meantType(type: string): string | undefined {
  if (KNOWN_TYPES.has(type)) return undefined;
  const meant = didYouMean(type, KNOWN_TYPES);
  return meant !== undefined && editDistance(type, meant) <= MOST_ERRORS ? meant : undefined;
}

/** Fields that name the server of a preprint. */
const SERVER_FIELDS = [
  ...['archiveprefix', 'eprinttype', 'eprint', 'url', 'doi'],
  ...['journal', 'howpublished', 'note', 'publisher'],
];

/** Whether an entry cites a preprint: an arXiv id, or a field that names a preprint server. */
export function isPreprint({ identifiers, fields }: BibEntry): boolean {
  return (
    identifiers.some(({ kind }) => kind === 'arxiv' || kind === 'openreview') ||
    SERVER_FIELDS.some((name) => PREPRINT_SERVER.test(fields.get(name)?.value ?? ''))
  );
}
