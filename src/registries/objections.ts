import * as v from 'valibot';
import { withNoticesOfTitle } from './title-notices.ts';
import { NO_PAPER, type Notice, type OtherVersion, type Work, type WorkType } from './work.ts';

/** A reason not to list a work at all. */
export type Refusal =
  | { readonly kind: 'retracted'; readonly notice: Notice }
  | { readonly kind: 'withdrawn'; readonly reason: string }
  | { readonly kind: 'is-notice'; readonly of: readonly Notice[] }
  | { readonly kind: 'no-paper'; readonly type: WorkType };

/** What a person who lists the work should know. */
export type Remark =
  | { readonly kind: 'concern' | 'partly-retracted' | 'corrected'; readonly notice: Notice }
  | { readonly kind: 'published'; readonly version: OtherVersion }
  | { readonly kind: 'no-abstract' | 'no-authors' | 'no-year' }
  | { readonly kind: 'doubt'; readonly text: string };

/** The types of bib entries that are no papers (BibLaTeX 3.20, section 2.1). */
const NO_PAPERS: ReadonlyMap<string, WorkType> = new Map([
  ['dataset', 'dataset'],
  ['software', 'software'],
  ['periodical', 'serial'],
]);

/**
 * The reason not to list a work that its bib entry alone gives; undefined if it gives none.
 *
 * @param type of the entry, in lower case.
 */
export function refusalOfBibEntry(type: string, title: string): Refusal | undefined {
  const { notices = [], noticeOf = [] } = withNoticesOfTitle({ title });
  return refusalsOf({ notices, noticeOf, type: NO_PAPERS.get(type) ?? 'other' })[0];
}

/** The reasons not to list a work, the most serious first. */
export function refusalsOf({
  notices,
  withdrawn,
  noticeOf,
  type,
}: Pick<Work, 'notices' | 'withdrawn' | 'noticeOf' | 'type'>): Refusal[] {
  const refusals: Refusal[] = [];
  const notice = notices.find(({ kind }) => kind === 'retraction');
  if (notice !== undefined) refusals.push({ kind: 'retracted', notice });
  if (withdrawn !== undefined) refusals.push({ kind: 'withdrawn', reason: withdrawn });
  if (noticeOf.length > 0) refusals.push({ kind: 'is-notice', of: noticeOf });
  if (v.is(NO_PAPER, type)) refusals.push({ kind: 'no-paper', type });
  return refusals;
}

/** What to check before a work is listed. */
export function remarksOf(work: Work): Remark[] {
  const of = (kind: Notice['kind'], as: 'concern' | 'partly-retracted' | 'corrected'): Remark[] =>
    work.notices.filter((one) => one.kind === kind).map((notice) => ({ kind: as, notice }));
  const remarks: Remark[] = [
    ...of('partial-retraction', 'partly-retracted'),
    ...of('concern', 'concern'),
    ...of('correction', 'corrected'),
  ];
  if (work.published !== undefined) remarks.push({ kind: 'published', version: work.published });
  const lacks = lacksOf({
    abstract: work.abstract !== undefined,
    authors: work.authors.length > 0 || work.editors !== undefined,
    year: work.year !== undefined,
  });
  return [...remarks, ...lacks, ...work.doubts.map((text): Remark => ({ kind: 'doubt', text }))];
}

const LACKS = { abstract: 'no-abstract', authors: 'no-authors', year: 'no-year' } as const;

/** The remarks on what is not there of a paper. */
export function lacksOf(has: Readonly<Record<keyof typeof LACKS, boolean>>): Remark[] {
  const lacks = Object.entries(LACKS) as [keyof typeof LACKS, (typeof LACKS)[keyof typeof LACKS]][];
  return lacks.flatMap(([part, kind]) => (has[part] ? [] : [{ kind }]));
}

/** Whether a remark is on something that is not there. */
export function isLack({ kind }: Remark): boolean {
  return kind === 'no-abstract' || kind === 'no-authors' || kind === 'no-year';
}
