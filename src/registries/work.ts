import * as v from 'valibot';
import type { RegistryName } from './settings.ts';

const TEXT = v.exactOptional(v.string());

function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly());
}

/** Types of works that are no papers, so that no list has them. */
export const NO_PAPER = v.picklist([
  'dataset',
  'software',
  'peer-review',
  /** A figure, table or other part of a work. */
  'component',
  'grant',
  /** A journal, an issue of it, or a series of books. */
  'serial',
]);
/** The types of works, common to all registries. */
const TYPE = v.picklist([
  ...NO_PAPER.options,
  'article',
  'proceedings-article',
  'preprint',
  'chapter',
  'book',
  'thesis',
  'report',
  'other',
]);
export type WorkType = v.InferOutput<typeof TYPE>;

const NAME = v.union([
  v.strictObject({ family: v.string(), given: TEXT, suffix: TEXT }),
  v.strictObject({ literal: v.string() }),
]);
/** The name of an author: a person, or a group in `literal`. */
export type WorkName = v.InferOutput<typeof NAME>;

const NOTICE = v.strictObject({
  kind: v.picklist(['retraction', 'partial-retraction', 'concern', 'correction']),
  /** The DOI of the notice, or of the work that it is about. */
  doi: TEXT,
  pmid: TEXT,
  /** `2020-06-05`, or shorter. */
  date: TEXT,
  /** Who reports it: `publisher`, `retraction-watch`, `pubmed`, or the `title` of the work. */
  source: TEXT,
});
/** A notice about a work, or the work that a notice is about. */
export type Notice = v.InferOutput<typeof NOTICE>;
export type NoticeKind = Notice['kind'];

const VERSION = v.strictObject({
  doi: TEXT,
  pmid: TEXT,
  /** Where it was published, as the registry or the authors write it. */
  citation: TEXT,
});
/** Another version of a work. */
export type OtherVersion = v.InferOutput<typeof VERSION>;

const SCHOLARLY_TEXT = v.exactOptional(
  v.union([v.string(), listOf(v.union([v.string(), v.strictObject({ tex: v.string() })]))]),
);

/** One registry's record of a work. All texts are Unicode without markup. */
export const RECORD = v.strictObject({
  title: SCHOLARLY_TEXT,
  authors: v.exactOptional(listOf(NAME)),
  /** The editors of a book, or of the book that contains a chapter. */
  editors: v.exactOptional(listOf(NAME)),
  /** `2023`, `2023-09` or `2023-09-05`. */
  date: TEXT,
  /** The years of all its publications: online, in print, as a version. */
  years: v.exactOptional(listOf(v.number())),
  /** The journal, proceedings or book. */
  venue: TEXT,
  /** The series of the proceedings or book in `venue`. */
  series: TEXT,
  type: v.exactOptional(TYPE),
  abstract: SCHOLARLY_TEXT,
  /** Bare and lower-cased. */
  doi: TEXT,
  /** Without version. */
  arxiv: TEXT,
  /** arXiv's primary category, such as `cs.CL`. */
  arxivCategory: TEXT,
  pmid: TEXT,
  pmcid: TEXT,
  volume: TEXT,
  issue: TEXT,
  /** First and last page with a hyphen between them, or an article number. */
  pages: TEXT,
  /** For a report or thesis, the institution. */
  publisher: TEXT,
  /** Of a book, without hyphens or with them. */
  isbn: TEXT,
  /** Of a book, usually a number. */
  edition: TEXT,
  url: TEXT,
  /** The title in the paper's own language, if `title` is a translation. */
  originalTitle: TEXT,
  /** The published version of this preprint. */
  published: v.exactOptional(VERSION),
  /** The preprint of this published paper. */
  preprint: v.exactOptional(VERSION),
  /** Notices about this work. */
  notices: v.exactOptional(listOf(NOTICE)),
  /** The works that this one is about, if it is a notice. */
  noticeOf: v.exactOptional(listOf(NOTICE)),
  /** The authors' own words, if they withdrew it. */
  withdrawn: TEXT,
  /** What a person should check before relying on the record. */
  doubts: v.exactOptional(listOf(v.string())),
});
export type WorkRecord = v.InferOutput<typeof RECORD>;

/** The fields that a merged record takes from one registry, not from all. */
export const WORK_FIELD = v.keyof(v.omit(RECORD, ['years', 'notices', 'noticeOf', 'doubts']));
export type WorkField = v.InferOutput<typeof WORK_FIELD>;

/** The merged records of a work. */
export type Work = WorkRecord &
  Required<Pick<WorkRecord, 'title' | 'authors' | 'type' | 'notices' | 'noticeOf' | 'doubts'>> & {
    /** The year of `date`. */
    readonly year?: number;
    /** Which registry gave each field. */
    readonly provenance: Readonly<Partial<Record<WorkField, RegistryName>>>;
  };
