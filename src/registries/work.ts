import type { ScholarlyText } from '../scholarly/scholarly-text.ts';
import type { RegistryName } from './settings.ts';

/** The types of works, common to all registries. */
export const WORK_TYPES = [
  'article',
  'proceedings-article',
  'preprint',
  'chapter',
  'book',
  'thesis',
  'report',
  'dataset',
  'software',
  'peer-review',
  'other',
] as const;
export type WorkType = (typeof WORK_TYPES)[number];

/** The name of an author: a person, or a group in `literal`. */
export type WorkName =
  | { readonly family: string; readonly given?: string; readonly suffix?: string }
  | { readonly literal: string };

export const NOTICE_KINDS = ['retraction', 'partial-retraction', 'concern', 'correction'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A notice about a work, or the work that a notice is about. */
export interface Notice {
  readonly kind: NoticeKind;
  /** The DOI of the notice, or of the work that it is about. */
  readonly doi?: string;
  readonly pmid?: string;
  /** `2020-06-05`, or shorter. */
  readonly date?: string;
  /** Who reports it: `publisher`, `retraction-watch`, `pubmed`. */
  readonly source?: string;
}

export interface OtherVersion {
  readonly doi?: string;
  readonly pmid?: string;
  /** Where it was published, as the registry or the authors write it. */
  readonly citation?: string;
}

/** One registry's record of a work. All texts are Unicode without markup. */
export interface WorkRecord {
  readonly title?: ScholarlyText;
  readonly authors?: readonly WorkName[];
  /** `2023`, `2023-09` or `2023-09-05`. */
  readonly date?: string;
  /** The years of all its publications: online, in print, as a version. */
  readonly years?: readonly number[];
  /** The journal, proceedings or book. */
  readonly venue?: string;
  readonly type?: WorkType;
  readonly abstract?: ScholarlyText;
  /** Bare and lower-cased. */
  readonly doi?: string;
  /** Without version. */
  readonly arxiv?: string;
  /** arXiv's primary category, such as `cs.CL`. */
  readonly arxivCategory?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** First and last page with a hyphen between them, or an article number. */
  readonly pages?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** The title in the paper's own language, if `title` is a translation. */
  readonly originalTitle?: string;
  /** The published version of this preprint. */
  readonly published?: OtherVersion;
  /** The preprint of this published paper. */
  readonly preprint?: OtherVersion;
  /** Notices about this work. */
  readonly notices?: readonly Notice[];
  /** The works that this one is about, if it is a notice. */
  readonly noticeOf?: readonly Notice[];
  /** The authors' own words, if they withdrew it. */
  readonly withdrawn?: string;
  /** What a person should check before relying on the record. */
  readonly doubts?: readonly string[];
}

export type WorkField = Exclude<keyof WorkRecord, 'years' | 'notices' | 'noticeOf' | 'doubts'>;

/** The merged records of a work. */
export interface Work extends WorkRecord {
  readonly title: ScholarlyText;
  readonly authors: readonly WorkName[];
  readonly type: WorkType;
  /** The year of `date`. */
  readonly year?: number;
  readonly notices: readonly Notice[];
  readonly noticeOf: readonly Notice[];
  readonly doubts: readonly string[];
  /** Which registry gave each field. */
  readonly provenance: Readonly<Partial<Record<WorkField, RegistryName>>>;
}
