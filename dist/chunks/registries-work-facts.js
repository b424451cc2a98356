import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  RECORD
} from "./registries-work.js";
import {
  omit,
  parse,
  safeParse,
  strictObject,
  string
} from "./valibot-dist-index.js";
import {
  plainText
} from "./identifiers-doi.js";
import {
  compact,
  noneIfEmpty
} from "./text-json.js";

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
    "isbn",
    "edition",
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
function readRecord(value) {
  const parsed = safeParse(RECORD, value);
  return parsed.success ? compact(parsed.output) : void 0;
}

export {
  FACTS,
  factsOf,
  readRecord
};
