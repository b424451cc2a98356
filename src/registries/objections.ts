import type { Notice, OtherVersion, Work, WorkType } from './work.ts';

/** A reason not to list a work at all. */
export type Refusal =
  | { readonly kind: 'retracted'; readonly notice: Notice }
  | { readonly kind: 'withdrawn'; readonly words: string }
  | { readonly kind: 'is-notice'; readonly of: readonly Notice[] }
  | { readonly kind: 'no-paper'; readonly type: WorkType };

/** What a person who lists the work should know. */
export type Remark =
  | { readonly kind: 'concern' | 'partly-retracted' | 'corrected'; readonly notice: Notice }
  | { readonly kind: 'published'; readonly version: OtherVersion }
  | { readonly kind: 'no-abstract' | 'no-authors' | 'no-year' }
  | { readonly kind: 'doubt'; readonly words: string };

const NO_PAPERS: ReadonlySet<WorkType> = new Set(['dataset', 'software', 'peer-review']);

/** The reasons not to list a work, the most serious first. */
export function refusalsOf(work: Work): Refusal[] {
  const retraction = work.notices.find(({ kind }) => kind === 'retraction');
  return [
    ...(retraction === undefined ? [] : [{ kind: 'retracted' as const, notice: retraction }]),
    ...(work.withdrawn === undefined
      ? []
      : [{ kind: 'withdrawn' as const, words: work.withdrawn }]),
    ...(work.noticeOf.length === 0 ? [] : [{ kind: 'is-notice' as const, of: work.noticeOf }]),
    ...(NO_PAPERS.has(work.type) ? [{ kind: 'no-paper' as const, type: work.type }] : []),
  ];
}

/** What to check before a work is listed. */
export function remarksOf(work: Work): Remark[] {
  const of = (kind: Notice['kind'], as: 'concern' | 'partly-retracted' | 'corrected'): Remark[] =>
    work.notices.filter((one) => one.kind === kind).map((notice) => ({ kind: as, notice }));
  const lacks: Remark[] = [
    ...(work.abstract === undefined ? [{ kind: 'no-abstract' as const }] : []),
    ...(work.authors.length === 0 ? [{ kind: 'no-authors' as const }] : []),
    ...(work.year === undefined ? [{ kind: 'no-year' as const }] : []),
  ];
  return [
    ...of('partial-retraction', 'partly-retracted'),
    ...of('concern', 'concern'),
    ...of('correction', 'corrected'),
    ...(work.published === undefined
      ? []
      : [{ kind: 'published' as const, version: work.published }]),
    ...lacks,
    ...work.doubts.map((words) => ({ kind: 'doubt' as const, words })),
  ];
}
