import type { ScholarlyText } from '../scholarly/scholarly-text.ts';
import type { RegistryName } from './settings.ts';

/** What kind of thing a work is, over all registries. */
export type WorkType =
  | 'article'
  | 'proceedings-article'
  | 'preprint'
  | 'chapter'
  | 'book'
  | 'thesis'
  | 'report'
  | 'dataset'
  | 'software'
  | 'peer-review'
  | 'other';

/** The name of an author: a person, or a group that stands in `literal`. */
export type WorkName =
  | { readonly family: string; readonly given?: string; readonly suffix?: string }
  | { readonly literal: string };

/** What a notice says of a work. */
export type NoticeKind = 'retraction' | 'partial-retraction' | 'concern' | 'correction';

/** A notice, seen from the work it is about, or the work seen from the notice. */
export interface Notice {
  readonly kind: NoticeKind;
  /** The other end: the notice's DOI, or the DOI of the work it is about. */
  readonly doi?: string;
  readonly pmid?: string;
  /** `2020-06-05`, as exact as the registry has it. */
  readonly date?: string;
  /** Who says so: `publisher`, `retraction-watch`, `pubmed`. */
  readonly source?: string;
}

/** Another version of a work, as far as the registry names it. */
export interface OtherVersion {
  readonly doi?: string;
  readonly pmid?: string;
  /** Where it appeared, in the words of the registry or of the authors. */
  readonly citation?: string;
}

/** What one registry says of a work. All texts are Unicode without markup. */
export interface WorkRecord {
  readonly title?: ScholarlyText;
  readonly authors?: readonly WorkName[];
  /** `2023`, `2023-09` or `2023-09-05`. */
  readonly date?: string;
  /** Every year in which the registry says that it appeared: online, in print, as a version. */
  readonly years?: readonly number[];
  /** Journal, proceedings or book in which it appeared. */
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
  /** First and last page joined by a hyphen, or an article number. */
  readonly pages?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** The title in the paper's own language, where `title` is a translation. */
  readonly originalTitle?: string;
  /** The published version of this preprint. */
  readonly published?: OtherVersion;
  /** The preprint of this published paper. */
  readonly preprint?: OtherVersion;
  /** Notices about this work. */
  readonly notices?: readonly Notice[];
  /** The works that this one, being a notice, is about. */
  readonly noticeOf?: readonly Notice[];
  /** The authors' own words where they withdrew it. */
  readonly withdrawn?: string;
  /** What a person should look at before believing the record. */
  readonly doubts?: readonly string[];
}

/** The fields of a record that one registry gives and another may lack. */
export type WorkField = Exclude<keyof WorkRecord, 'years' | 'notices' | 'noticeOf' | 'doubts'>;

/** What all registries that were asked say of a work. */
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
