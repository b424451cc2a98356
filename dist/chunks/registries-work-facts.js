import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  array,
  exactOptional,
  number,
  omit,
  parse,
  picklist,
  pipe,
  readonly,
  safeParse,
  strictObject,
  string,
  union
} from "./valibot-dist-index.js";
import {
  plainText
} from "./identifiers-doi.js";
import {
  compact
} from "./text-json.js";

// src/registries/work.ts
var TEXT = exactOptional(string());
function listOf(item) {
  return pipe(array(item), readonly());
}
var TYPE = picklist([
  "article",
  "proceedings-article",
  "preprint",
  "chapter",
  "book",
  "thesis",
  "report",
  "dataset",
  "software",
  "peer-review",
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
  /** Who reports it: `publisher`, `retraction-watch`, `pubmed`. */
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
  publisher: TEXT,
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

// src/registries/work-facts.ts
var FACTS = strictObject({
  ...omit(RECORD, [
    "abstract",
    "arxivCategory",
    "series",
    "pmcid",
    "volume",
    "issue",
    "pages",
    "publisher",
    "url",
    "preprint"
  ]).entries,
  title: string()
});
var MOST_AUTHORS = 30;
var LONGEST = 500;
function factsOf(record) {
  const { title, authors, published, withdrawn } = record;
  if (title === void 0) return void 0;
  const facts = compact({
    title: plainText(title).slice(0, LONGEST),
    authors: authors?.slice(0, MOST_AUTHORS).map((name) => compact(name)),
    date: record.date,
    years: record.years,
    venue: record.venue?.slice(0, LONGEST),
    type: record.type,
    doi: record.doi,
    arxiv: record.arxiv,
    pmid: record.pmid,
    originalTitle: record.originalTitle?.slice(0, LONGEST),
    published: published && compact({ ...published, citation: published.citation?.slice(0, LONGEST) }),
    notices: noneIfEmpty(record.notices),
    noticeOf: noneIfEmpty(record.noticeOf),
    withdrawn: withdrawn?.slice(0, LONGEST),
    doubts: noneIfEmpty(record.doubts)
  });
  return parse(FACTS, facts);
}
function noneIfEmpty(list) {
  return list?.length === 0 ? void 0 : list;
}
function readRecord(value) {
  const parsed = safeParse(RECORD, value);
  return parsed.success ? compact(parsed.output) : void 0;
}

export {
  FACTS,
  factsOf,
  readRecord
};
