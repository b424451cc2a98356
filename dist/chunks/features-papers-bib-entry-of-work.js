import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  MONTH_MACROS
} from "./identifiers-arxiv.js";

// src/features/papers/bib-entry-of-work.ts
var TYPES = {
  article: "article",
  "proceedings-article": "inproceedings",
  preprint: "misc",
  chapter: "incollection",
  book: "book",
  thesis: "phdthesis",
  report: "techreport",
  dataset: "misc",
  software: "misc",
  "peer-review": "misc",
  other: "misc"
};
var VENUE_FIELDS = {
  article: "journal",
  inproceedings: "booktitle",
  incollection: "booktitle",
  misc: "howpublished"
};
var PUBLISHER_FIELDS = {
  phdthesis: "school",
  techreport: "institution"
};
function bibEntryOfWork(work, key) {
  const type = work.type === "article" && work.venue === void 0 ? "misc" : TYPES[work.type];
  const { pages = "" } = work;
  const isOnArxiv = work.arxiv !== void 0 && work.type === "preprint";
  const fields = [
    ["title", work.title],
    ["author", namesText(work.authors)],
    ["editor", namesText(work.editors)],
    [VENUE_FIELDS[type] ?? "series", work.venue],
    ["series", work.series],
    ["year", work.year === void 0 ? void 0 : String(work.year)],
    ["month", MONTH_MACROS[Number(work.date?.slice(5, 7) || 0) - 1], "macro"],
    ["volume", work.volume],
    ["number", work.issue],
    // Ranges get BibTeX's double hyphen; other page texts stay as they are.
    ["pages", pages.replace(RANGE, "$1--$2"), RANGE.test(pages) ? "latex" : void 0],
    // arXiv is no publisher; `archiveprefix` names it.
    [PUBLISHER_FIELDS[type] ?? "publisher", isOnArxiv ? void 0 : work.publisher],
    ["doi", work.doi],
    ["eprint", work.arxiv],
    ["archiveprefix", work.arxiv === void 0 ? void 0 : "arXiv"],
    ["primaryclass", work.arxiv === void 0 ? void 0 : work.arxivCategory],
    ["pmid", work.pmid],
    ["url", work.doi === void 0 ? work.url : void 0],
    ["abstract", work.abstract]
  ];
  return {
    type,
    key,
    fields: fields.flatMap(([name, value, form]) => {
      if (value === void 0 || value === "") return [];
      return typeof value === "string" && form !== void 0 ? [{ name, value, form }] : [{ name, value }];
    })
  };
}
function namesText(names = []) {
  return names.map(nameText).join(" and ") || void 0;
}
function nameText(name) {
  if ("literal" in name) return `{${plain(name.literal)}}`;
  const { family, given, suffix } = name;
  const last = kept(family);
  const rest = [suffix, given].filter((part) => part !== void 0).map(kept);
  if (rest.length === 0) return last.includes(" ") && !last.startsWith("{") ? `{${last}}` : last;
  return [last, ...rest].join(", ");
}
function kept(part) {
  const text = plain(part);
  return text.includes(",") || /(?:^|\s)and(?:\s|$)/i.test(text) ? `{${text}}` : text;
}
function plain(text) {
  return text.replace(/[{}]/g, "");
}
var RANGE = /^(\w+)\s*[-–]\s*(\w+)$/;

export {
  bibEntryOfWork
};
