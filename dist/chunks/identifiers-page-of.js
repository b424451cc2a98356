import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  doiAddress
} from "./identifiers-doi.js";

// src/identifiers/page-of.ts
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

export {
  pageOf
};
