import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  array,
  exactOptional,
  keyof,
  number,
  omit,
  picklist,
  pipe,
  readonly,
  strictObject,
  string,
  union
} from "./valibot-dist-index.js";

// src/registries/work.ts
var TEXT = exactOptional(string());
function listOf(item) {
  return pipe(array(item), readonly());
}
var NO_PAPER = picklist([
  "dataset",
  "software",
  "peer-review",
  /** A figure, table or other part of a work. */
  "component",
  "grant",
  /** A journal, an issue of it, or a series of books. */
  "serial"
]);
var TYPE = picklist([
  ...NO_PAPER.options,
  "article",
  "proceedings-article",
  "preprint",
  "chapter",
  "book",
  "thesis",
  "report",
  "other"
]);
var NAME = union([
  strictObject({ family: string(), given: TEXT, suffix: TEXT }),
  strictObject({ literal: string() })
]);
var NOTICE = strictObject({
  kind: picklist(["retraction", "partial-retraction", "concern", "correction"]),
  /** The DOI of the notice, or of the work that it is about. */
  doi: TEXT,
  pmid: TEXT,
  /** `2020-06-05`, or shorter. */
  date: TEXT,
  /** Who reports it: `publisher`, `retraction-watch`, `pubmed`, or the `title` of the work. */
  source: TEXT
});
var VERSION = strictObject({
  doi: TEXT,
  pmid: TEXT,
  /** Where it was published, as the registry or the authors write it. */
  citation: TEXT
});
var SCHOLARLY_TEXT = exactOptional(
  union([string(), listOf(union([string(), strictObject({ tex: string() })]))])
);
var RECORD = strictObject({
  title: SCHOLARLY_TEXT,
  authors: exactOptional(listOf(NAME)),
  /** The editors of a book, or of the book that contains a chapter. */
  editors: exactOptional(listOf(NAME)),
  /** `2023`, `2023-09` or `2023-09-05`. */
  date: TEXT,
  /** The years of all its publications: online, in print, as a version. */
  years: exactOptional(listOf(number())),
  /** The journal, proceedings or book. */
  venue: TEXT,
  /** The series of the proceedings or book in `venue`. */
  series: TEXT,
  type: exactOptional(TYPE),
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
  published: exactOptional(VERSION),
  /** The preprint of this published paper. */
  preprint: exactOptional(VERSION),
  /** Notices about this work. */
  notices: exactOptional(listOf(NOTICE)),
  /** The works that this one is about, if it is a notice. */
  noticeOf: exactOptional(listOf(NOTICE)),
  /** The authors' own words, if they withdrew it. */
  withdrawn: TEXT,
  /** What a person should check before relying on the record. */
  doubts: exactOptional(listOf(string()))
});
var WORK_FIELD = keyof(omit(RECORD, ["years", "notices", "noticeOf", "doubts"]));

export {
  NO_PAPER,
  RECORD,
  WORK_FIELD
};
