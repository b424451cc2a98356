import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  array,
  exactOptional,
  number,
  partial,
  picklist,
  safeParse,
  strictObject,
  string,
  union
} from "./valibot-dist-index.js";
import {
  plainText
} from "./identifiers-arxiv.js";
import {
  compact
} from "./text-json.js";

// src/registries/work.ts
var WORK_TYPES = [
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
];
var NOTICE_KINDS = ["retraction", "partial-retraction", "concern", "correction"];

// src/registries/work-facts.ts
var TEXT = exactOptional(string());
var TEXTS = exactOptional(array(string()));
var NAMES = exactOptional(
  array(
    union([
      strictObject({ family: string(), given: TEXT, suffix: TEXT }),
      strictObject({ literal: string() })
    ])
  )
);
var NOTICES = exactOptional(
  array(
    strictObject({
      kind: picklist(NOTICE_KINDS),
      doi: TEXT,
      pmid: TEXT,
      date: TEXT,
      source: TEXT
    })
  )
);
var VERSION = exactOptional(strictObject({ doi: TEXT, pmid: TEXT, citation: TEXT }));
var FACTS = strictObject({
  title: string(),
  authors: NAMES,
  date: TEXT,
  years: exactOptional(array(number())),
  venue: TEXT,
  type: exactOptional(picklist(WORK_TYPES)),
  doi: TEXT,
  arxiv: TEXT,
  pmid: TEXT,
  originalTitle: TEXT,
  published: VERSION,
  notices: NOTICES,
  noticeOf: NOTICES,
  withdrawn: TEXT,
  doubts: TEXTS
});
var SCHOLARLY_TEXT = exactOptional(
  union([string(), array(union([string(), strictObject({ tex: string() })]))])
);
var RECORD = strictObject({
  ...partial(FACTS).entries,
  title: SCHOLARLY_TEXT,
  abstract: SCHOLARLY_TEXT,
  arxivCategory: TEXT,
  pmcid: TEXT,
  volume: TEXT,
  issue: TEXT,
  pages: TEXT,
  publisher: TEXT,
  url: TEXT,
  preprint: VERSION
});
var MOST_AUTHORS = 30;
var LONGEST = 500;
function factsOf(record) {
  const { title, authors, published, withdrawn } = record;
  if (title === void 0) return void 0;
  return compact({
    title: plainText(title).slice(0, LONGEST),
    authors: authors?.slice(0, MOST_AUTHORS).map((name) => compact(name)),
    date: record.date,
    years: record.years === void 0 ? void 0 : [...record.years],
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
}
function readFacts(value) {
  const parsed = safeParse(FACTS, value);
  return parsed.success ? parsed.output : void 0;
}
function noneIfEmpty(list = []) {
  return list.length === 0 ? void 0 : [...list];
}
function readRecord(value) {
  const parsed = safeParse(RECORD, value);
  return parsed.success ? compact(parsed.output) : void 0;
}

export {
  factsOf,
  readFacts,
  readRecord
};
