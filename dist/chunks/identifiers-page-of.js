import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  doiAddress
} from "./identifiers-doi.js";

// src/identifiers/page-of.ts
var PAGES = {
  doi: doiAddress,
  "short-doi": doiAddress,
  arxiv: (id) => `https://arxiv.org/abs/${id}`,
  pmid: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
  pmcid: (id) => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`,
  acl: (id) => `https://aclanthology.org/${id}`,
  openreview: (id) => `https://openreview.net/forum?id=${id}`
};
function pageOf({ kind, id }) {
  return PAGES[kind](id);
}

export {
  pageOf
};
