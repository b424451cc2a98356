import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  REGISTRIES
} from "./registries-settings.js";
import {
  doiAddress
} from "./identifiers-arxiv.js";
import {
  shorten
} from "./text-shorten.js";

// src/references/reference-texts.ts
var KINDS = {
  doi: "DOI",
  "short-doi": "short DOI",
  arxiv: "arXiv",
  pmid: "PMID",
  pmcid: "PMCID",
  acl: "ACL",
  openreview: "OpenReview"
};
function identifierText({ kind, id }) {
  return kind === "pmcid" ? id : `${KINDS[kind]} ${id}`;
}
function pageOf({ kind, id }) {
  switch (kind) {
    case "arxiv":
      return `https://arxiv.org/abs/${id}`;
    case "pmid":
      return `https://pubmed.ncbi.nlm.nih.gov/${id}/`;
    case "pmcid":
      return `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`;
    case "acl":
      return `https://aclanthology.org/${id}`;
    case "openreview":
      return `https://openreview.net/forum?id=${id}`;
    case "doi":
    case "short-doi":
      return doiAddress(id);
  }
}
function registryOf({ registry }) {
  return REGISTRIES[registry].title;
}
function workText({ title, authors = [], date }) {
  const [first] = authors;
  const name = first === void 0 ? "" : "literal" in first ? first.literal : first.family;
  const by = name === "" ? "" : ` by ${name}${authors.length > 1 ? " and others" : ""}`;
  return `${quoted(title)}${by}${date === void 0 ? "" : ` (${date.slice(0, 4)})`}`;
}
var LONGEST_TITLE = 120;
function quoted(title) {
  return `"${shorten(title, LONGEST_TITLE)}"`;
}
function evidenceOf(identifier, { registry }, says) {
  return { registry, url: pageOf(identifier), says };
}

export {
  identifierText,
  pageOf,
  registryOf,
  workText,
  quoted,
  evidenceOf
};
