import type { BibEntryDraft, DraftField } from '../../bibtex/bib-entry-draft.ts';
import type { RegistryName } from '../../registries/settings.ts';
import type { Work, WorkField } from '../../registries/work.ts';
import { fromProse } from '../../scholarly/from-prose.ts';
import { bibEntryOfWork } from '../papers/bib-entry-of-work.ts';
import { addressNotes, givenFields } from '../papers/given-fields.ts';
import { harmlessText, oneLine, plainText } from './plain-text.ts';
import type { GivenPaper } from './read-paper.ts';

/** A bib entry made from a submission, with the source of each field. */
export interface SubmissionDraft {
  readonly draft: BibEntryDraft;
  /** By field: the registry, or the person who submitted the paper. */
  readonly sources: ReadonlyMap<string, RegistryName | 'submission'>;
  /** What of the contributor's own data is omitted, or has to be looked at, in sentences. */
  readonly notes: readonly string[];
}

/** What a field of a bib entry is called in a work. */
const WORK_FIELDS: Readonly<Record<string, WorkField>> = {
  title: 'title',
  author: 'authors',
  journal: 'venue',
  booktitle: 'venue',
  series: 'venue',
  howpublished: 'venue',
  year: 'date',
  month: 'date',
  volume: 'volume',
  number: 'issue',
  pages: 'pages',
  publisher: 'publisher',
  school: 'publisher',
  institution: 'publisher',
  doi: 'doi',
  eprint: 'arxiv',
  archiveprefix: 'arxiv',
  primaryclass: 'arxivCategory',
  pmid: 'pmid',
  url: 'url',
  abstract: 'abstract',
};
/** Fields with the same information as another one, in another form. */
const VENUES: ReadonlySet<string> = new Set(['journal', 'booktitle', 'series', 'howpublished']);

/**
 * Makes the bib entry of a submission: the registries' data, then further data of the contributor's
 * own bib entry. A submitted abstract replaces all others.
 *
 * @throws {InputError} when the contributor's title or names cannot be written.
 *
 * @param work absent when no registry could be reached.
 * @param abstract empty when there is none.
 */
export function submissionDraft(
  paper: GivenPaper,
  work: Work | undefined,
  abstract: string,
): SubmissionDraft {
  const sources = new Map<string, RegistryName | 'submission'>();
  const known = work === undefined ? undefined : bibEntryOfWork(work, '');
  for (const { name } of known?.fields ?? []) {
    const source = work?.provenance[WORK_FIELDS[name] ?? 'title'];
    if (source !== undefined) sources.set(name, source);
  }
  // People paste abstracts from arXiv with the TeX in them.
  const own = harmlessText(fromProse(plainText(oneLine(abstract))));
  const given = paper.kind === 'bibtex' ? harmlessFields(paper.draft.fields) : [];
  const has = new Set(known?.fields.map(({ name }) => name));
  const hasVenue = [...has].some((name) => VENUES.has(name));
  const wanted = given.filter(
    ({ name }) =>
      (own === '' || name !== 'abstract') &&
      !has.has(name) &&
      !(hasVenue && VENUES.has(name)) &&
      !(has.has('doi') && name === 'url'),
  );
  const { fields: added, notes } = givenFields(wanted);
  for (const { name } of added) sources.set(name, 'submission');
  const fields = [...(known?.fields ?? []), ...added];
  if (own !== '') sources.set('abstract', 'submission');
  return {
    draft: {
      type: known?.type ?? (paper.kind === 'bibtex' ? paper.draft.type : 'misc'),
      key: '',
      fields:
        own === ''
          ? fields
          : [...fields.filter(({ name }) => name !== 'abstract'), { name: 'abstract', value: own }],
    },
    sources,
    notes: own === '' ? notes : [...notes, ...addressNotes({ name: 'abstract', value: own })],
  };
}

/** A contributor's fields without hidden characters and HTML. */
function harmlessFields(fields: readonly DraftField[]): DraftField[] {
  return fields.map(
    (field): DraftField =>
      field.form === 'latex' || field.form === 'macro'
        ? { ...field, value: plainText(field.value) }
        : { ...field, value: harmlessText(field.value) },
  );
}
