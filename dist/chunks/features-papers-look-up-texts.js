import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  atDate
} from "./registries-dates.js";
import {
  REGISTRIES
} from "./registries-settings.js";
import {
  doiAddress,
  identifierText
} from "./identifiers-doi.js";

// src/features/papers/look-up-texts.ts
var NO_PAPERS = {
  dataset: "a dataset, not a paper. Give the identifier of the paper that describes it",
  software: "software, not a paper. Give the identifier of the paper that describes it",
  "peer-review": "a peer review, not a paper. Give the identifier of the paper that it is about",
  component: "a part of a paper, such as a figure or table. Give the identifier of the paper that contains it",
  grant: "a grant, not a paper. Give the identifier of a paper that it paid for",
  serial: "a journal, issue or series, not a paper. Give the identifier of one of its papers"
};
var NOTICES = {
  retraction: "a retraction notice",
  "partial-retraction": "a notice of partial retraction",
  concern: "an expression of concern",
  correction: "a correction"
};
function registryTitle(name) {
  return REGISTRIES[name].title;
}
function answersText(answers) {
  return answers.map((answer) => {
    const name = registryTitle(answer.registry);
    if (answer.outcome === "found") return `${name} answered`;
    return answer.outcome === "absent" ? `${name} does not know it` : `${name} ${answer.why}`;
  }).join("; ");
}
function failureText(result) {
  const what = identifierText(result.identifier);
  switch (result.kind) {
    case "absent":
      return `${lastRegistry(result.answers)} does not know ${what}. Compare it with the paper, letter by letter: a missing or extra character at the end is the usual cause.`;
    case "unavailable":
      return `${what} could not be looked up (${answersText(result.answers)}). This says nothing about the paper.`;
    case "unsupported":
      return result.why === "openreview" ? 'OpenReview links cannot be looked up. Give the DOI or arXiv id of the paper, or paste the BibTeX entry that OpenReview shows under "Show Bibtex".' : `The ACL Anthology has no DOI for ${result.identifier.id}, so it cannot be looked up. Paste the BibTeX entry from https://aclanthology.org/${result.identifier.id}.bib instead.`;
  }
}
function lastRegistry(answers) {
  const last = answers.at(-1);
  return last === void 0 ? "The registry" : registryTitle(last.registry);
}
function refusalText(refusal) {
  switch (refusal.kind) {
    case "retracted":
      return refusal.notice.source === "title" ? "This paper was retracted or withdrawn, as its title says. A list should not recommend it." : `This paper was retracted${atDate(refusal.notice.date)}${linked(refusal.notice)}. A list should not recommend it.`;
    case "withdrawn":
      return `Its authors withdrew this paper: "${refusal.reason}"`;
    case "is-notice": {
      const [first] = refusal.of;
      const notice = first === void 0 ? "a notice" : NOTICES[first.kind];
      const about = refusal.of.map(placeOf).find((place) => place !== void 0);
      return `This is ${notice}, not a paper${about === void 0 ? "" : `; the paper it is about is ${about}`}.`;
    }
    case "no-paper":
      return `This is ${NO_PAPERS[refusal.type] ?? "no paper"}.`;
  }
}
function remarkText(remark) {
  switch (remark.kind) {
    case "concern":
      return `There is an expression of concern about this paper${atDate(remark.notice.date)}${linked(remark.notice)}.`;
    case "partly-retracted":
      return `A part of this paper was retracted${atDate(remark.notice.date)}${linked(remark.notice)}.`;
    case "corrected":
      return `This paper was corrected${atDate(remark.notice.date)}${linked(remark.notice)}.`;
    case "published":
      return `This preprint has been published: ${versionText(remark.version)}. Consider listing the published version.`;
    case "no-abstract":
      return "No abstract of this paper was found. Add one.";
    case "no-authors":
      return "No authors were found.";
    case "no-year":
      return "No year was found.";
    case "doubt":
      return remark.text;
  }
}
function versionText({ doi, pmid, citation }) {
  const place = placeOf({ doi, pmid });
  if (place === void 0) return citation ?? "elsewhere";
  return citation === void 0 || doi !== void 0 && citation.includes(doi) ? place : `${citation}, ${place}`;
}
function placeOf({
  doi,
  pmid
}) {
  if (doi !== void 0) return doiAddress(doi);
  return pmid === void 0 ? void 0 : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}
function linked(notice) {
  const place = placeOf(notice);
  return place === void 0 ? "" : `, see ${place}`;
}
function disagreementText(first, second) {
  return second === "entry" ? `The title in the BibTeX entry is not that of ${identifierText(first)}. Correct one of them.` : `${identifierText(first)} and ${identifierText(second)} name different papers. Keep the one you mean, and open a new issue for the other.`;
}

export {
  registryTitle,
  answersText,
  failureText,
  refusalText,
  remarkText,
  disagreementText
};
