import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/rules/reference-rules.ts
var REFERENCE_RULES = [
  {
    id: "paper-retracted",
    severity: "error",
    fix: "none",
    summary: "No paper of the list was retracted, doubted by its publisher, or corrected.",
    why: "Readers trust a list to have looked; a retracted paper in it is cited on."
  },
  {
    id: "arxiv-withdrawn",
    severity: "warning",
    fix: "none",
    summary: "No paper of the list was withdrawn from arXiv by its authors.",
    why: "Authors withdraw a paper because something in it is wrong, or because it must not be read."
  },
  {
    id: "identifier-unknown",
    severity: "error",
    fix: "none",
    summary: "Every DOI, arXiv id, PMID and PMCID is known to its registry.",
    why: "An identifier that its registry does not know leads no reader to the paper."
  },
  {
    id: "doi-mismatch",
    severity: "error",
    fix: "none",
    summary: "What the list says of a paper agrees with what the registry says of its identifier.",
    why: "An identifier of another paper looks right, and sends every reader and every citation astray."
  },
  {
    id: "preprint-published",
    severity: "info",
    fix: "suggested",
    summary: "A preprint that has been published is cited as published.",
    why: "The published version is the one that was reviewed, and that others cite."
  }
];
var REFERENCE_RULE_IDS = REFERENCE_RULES.map(({ id }) => id);

export {
  REFERENCE_RULES,
  REFERENCE_RULE_IDS
};
