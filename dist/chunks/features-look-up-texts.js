import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  askEuropePmc,
  mergeRecords,
  refusalsOf
} from "./features-bib-entry-of-work.js";
import {
  answerOf,
  askAgencies,
  askArxiv,
  askCrossref,
  askCslJson,
  askDatacite,
  askPubmed,
  askShortDoi,
  dateOfIso,
  encodeDoi,
  nameOfText
} from "./registries-answer.js";
import {
  REGISTRIES,
  at,
  cleanScholarlyText,
  cleanText,
  compact,
  listAt,
  textAt
} from "./registries-clean-text.js";
import {
  parseJson
} from "./text-parse-json.js";
import {
  parsePmid
} from "./identifiers-pmid.js";
import {
  similarity
} from "./bibtex-citation-key.js";
import {
  identifiersOfUrl,
  parseShortDoi
} from "./bibtex-characters.js";
import {
  arxivIdOfDoi,
  doiAddress,
  findArxivId,
  findDoi,
  parseArxivId,
  parseDoi,
  plainText,
  withoutOddCharacters
} from "./identifiers-arxiv.js";
import {
  fold
} from "./text-fold.js";

// src/features/look-up-texts.ts
var KINDS = {
  doi: "DOI",
  "short-doi": "short DOI",
  arxiv: "arXiv id",
  pmid: "PMID",
  pmcid: "PMCID",
  acl: "ACL Anthology id",
  openreview: "OpenReview id"
};
var TYPES = {
  dataset: "a dataset",
  software: "software",
  "peer-review": "a peer review"
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
function identifierText({ kind, id }) {
  return `${KINDS[kind]} ${id}`;
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
      return `There is no ${what}: ${lastRegistry(result.answers)} does not know it. Please compare it with the paper, letter by letter; a missing or added character at the end is the usual cause.`;
    case "unavailable":
      return `${what} could not be looked up just now (${answersText(result.answers)}). That says nothing about the paper; please try again later.`;
    case "unsupported":
      return result.why === "openreview" ? 'OpenReview has no open registry to look papers up in. Please give the paper\u2019s DOI or arXiv id instead, or paste the BibTeX entry that OpenReview shows under "Show Bibtex".' : `The ACL Anthology has no DOI for ${result.identifier.id}, so it cannot be looked up. Please paste the BibTeX entry from https://aclanthology.org/${result.identifier.id}.bib instead.`;
  }
}
function lastRegistry(answers) {
  const last = answers.at(-1);
  return last === void 0 ? "its registry" : registryTitle(last.registry);
}
function refusalText(refusal) {
  switch (refusal.kind) {
    case "retracted":
      return `This paper was retracted${dated(refusal.notice)}${linked(refusal.notice)}. A list should not recommend it.`;
    case "withdrawn":
      return `Its authors withdrew this paper: "${refusal.words}"`;
    case "is-notice": {
      const [first] = refusal.of;
      const notice = first === void 0 ? "a notice" : NOTICES[first.kind];
      const about = refusal.of.map(placeOf).find((place) => place !== void 0);
      return `This is ${notice}, not a paper${about === void 0 ? "" : `; the paper it is about is ${about}`}.`;
    }
    case "no-paper":
      return `This is ${TYPES[refusal.type] ?? "something else"}, not a paper. Please give the identifier of the paper that describes it.`;
  }
}
function remarkText(remark) {
  switch (remark.kind) {
    case "concern":
      return `There is an expression of concern about this paper${dated(remark.notice)}${linked(remark.notice)}.`;
    case "partly-retracted":
      return `A part of this paper was retracted${dated(remark.notice)}${linked(remark.notice)}.`;
    case "corrected":
      return `This paper was corrected${dated(remark.notice)}${linked(remark.notice)}.`;
    case "published":
      return `This preprint has been published: ${versionText(remark.version)}. Consider listing the published version.`;
    case "no-abstract":
      return "No registry that was asked has an abstract; please take it from the paper.";
    case "no-authors":
      return "No registry that was asked names the authors.";
    case "no-year":
      return "No registry that was asked gives a year.";
    case "doubt":
      return remark.words;
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
function dated({ date }) {
  return date === void 0 ? "" : ` on ${date}`;
}
function disagreementText(first, second) {
  return second === "entry" ? `The BibTeX entry has another title than the paper that its ${identifierText(first)} leads to. Please correct the one or the other.` : `${identifierText(first)} and ${identifierText(second)} are of different papers. Please keep the one that you mean, and open an issue of its own for the other.`;
}

// src/identifiers/read-identifier.ts
var ACL = /^(?:acl(?:\s*:)?\s*)?([a-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)$/i;
var PMCID = /^(?:pmcid(?:\s*:)?\s*)?(pmc\d{1,9})$/i;
var OPENREVIEW = /^openreview(?:\s*:)?\s*([\w-]{5,20})$/i;
function readIdentifier(text) {
  const given = withoutOddCharacters(text).trim().replace(/^<(.*)>$/, "$1");
  const [ofUrl] = identifiersOfUrl(given);
  if (ofUrl !== void 0) return ofUrl;
  const short = parseShortDoi(given);
  if (short !== void 0) return { kind: "short-doi", id: short };
  const arxiv = parseArxivId(given);
  if (arxiv !== void 0) return { kind: "arxiv", id: arxiv };
  const acl = ACL.exec(given)?.[1];
  if (acl !== void 0) return { kind: "acl", id: acl.toLowerCase() };
  const pmid = parsePmid(given);
  if (pmid !== void 0) return { kind: "pmid", id: pmid };
  const pmcid = PMCID.exec(given)?.[1];
  if (pmcid !== void 0) return { kind: "pmcid", id: pmcid.toUpperCase() };
  const openreview = OPENREVIEW.exec(given)?.[1];
  if (openreview !== void 0) return { kind: "openreview", id: openreview };
  const doi = parseDoi(given) ?? findDoi(given);
  if (doi !== void 0) {
    const id = arxivIdOfDoi(doi);
    return id === void 0 ? { kind: "doi", id: doi } : { kind: "arxiv", id };
  }
  const named = findArxivId(given);
  return named === void 0 ? void 0 : { kind: "arxiv", id: named };
}

// src/registries/openalex.ts
var MOST_WORDS = 1e4;
function readOpenAlexWork(work) {
  if (textAt(work, "id") === void 0) return void 0;
  return compact({
    title: cleanScholarlyText(textAt(work, "title")),
    doi: parseDoi(textAt(work, "doi") ?? ""),
    abstract: abstractOf(at(work, "abstract_inverted_index"))
  });
}
function abstractOf(index) {
  if (index === null || typeof index !== "object") return void 0;
  const words = [];
  for (const word of Object.keys(index)) {
    for (const place of listAt(index, word)) {
      if (Number.isInteger(place) && Number(place) >= 0 && Number(place) < MOST_WORDS) {
        words[Number(place)] = word;
      }
    }
  }
  return cleanScholarlyText(Array.from(words, (word) => word ?? "").join(" "));
}
async function askOpenAlex(doi, registries, budget) {
  const path = `/works/doi:${encodeDoi(doi)}`;
  const asked = await registries.ask("openalex", path, { accept: "application/json", budget });
  return answerOf("openalex", asked, ({ status, body }) => {
    if (status === 404) return "absent";
    return status === 200 ? readOpenAlexWork(parseJson(body)) : void 0;
  });
}

// src/registries/semantic-scholar.ts
var SEMANTIC_SCHOLAR_FIELDS = "title,abstract,venue,year,externalIds,publicationTypes,publicationDate,journal,authors,url";
function readSemanticScholarPaper(paper) {
  if (textAt(paper, "paperId") === void 0) return void 0;
  const authors = listAt(paper, "authors").map((author) => nameOfText(textAt(author, "name") ?? "")).filter((name) => name !== void 0);
  const type = typeOf(paper);
  const pages = textAt(paper, "journal", "pages")?.split("-").map((page) => page.trim()).join("-");
  return compact({
    title: cleanScholarlyText(textAt(paper, "title")),
    authors: authors.length > 0 ? authors : void 0,
    date: dateOfIso(textAt(paper, "publicationDate")) ?? dateOfIso(textAt(paper, "year")),
    venue: cleanText(textAt(paper, "journal", "name") ?? textAt(paper, "venue")),
    type,
    abstract: cleanScholarlyText(textAt(paper, "abstract")),
    doi: parseDoi(textAt(paper, "externalIds", "DOI") ?? ""),
    arxiv: parseArxivId(textAt(paper, "externalIds", "ArXiv") ?? ""),
    pmid: parsePmid(textAt(paper, "externalIds", "PubMed") ?? ""),
    // For arXiv it makes up a volume.
    volume: type === "preprint" ? void 0 : textAt(paper, "journal", "volume"),
    pages
  });
}
function typeOf(paper) {
  const types = listAt(paper, "publicationTypes").map(String);
  if (/^arxiv/i.test(textAt(paper, "journal", "name") ?? "")) return "preprint";
  if (types.includes("Conference")) return "proceedings-article";
  if (types.includes("BookSection")) return "chapter";
  if (types.includes("Book")) return "book";
  if (types.includes("Dataset")) return "dataset";
  return "article";
}
async function askSemanticScholar(doi, registries, budget) {
  const path = `/graph/v1/paper/DOI:${encodeDoi(doi)}?fields=${SEMANTIC_SCHOLAR_FIELDS}`;
  const accept = "application/json";
  const asked = await registries.ask("semanticscholar", path, { accept, budget });
  return answerOf("semanticscholar", asked, ({ status, body }) => {
    const answer = parseJson(body);
    if (status === 404 && textAt(answer, "error") !== void 0) return "absent";
    return status === 200 ? readSemanticScholarPaper(answer) : void 0;
  });
}

// src/registries/complete-abstract.ts
var SAME_TITLE = 0.8;
async function completeAbstract(answers, registries, budget) {
  const all = [...answers];
  for (let next = nextToAsk(all, registries); next !== void 0 && budget.left > 0; ) {
    all.push(believable(await next(budget), all));
    next = nextToAsk(all, registries);
  }
  return all;
}
function nextToAsk(answers, registries) {
  const work = workOf(answers);
  if (work === void 0 || !wantsAbstract(work)) return void 0;
  const { doi, arxiv, pmid } = work;
  const asked = new Set(answers.map(({ registry }) => registry));
  if (arxiv !== void 0 && !asked.has("arxiv")) {
    return (budget) => askArxiv(arxiv, registries, budget);
  }
  const atEuropePmc = doi !== void 0 ? { kind: "doi", id: doi } : pmid !== void 0 ? { kind: "pmid", id: pmid } : void 0;
  if (atEuropePmc !== void 0 && !asked.has("europepmc") && !asked.has("pubmed")) {
    return (budget) => askEuropePmc(atEuropePmc, registries, budget);
  }
  const europePmc = answers.find(({ registry }) => registry === "europepmc");
  if (pmid !== void 0 && europePmc?.outcome === "failed" && !asked.has("pubmed")) {
    return (budget) => askPubmed(pmid, registries, budget);
  }
  if (doi === void 0) return void 0;
  if (!asked.has("semanticscholar")) return (budget) => askSemanticScholar(doi, registries, budget);
  const hasKey = registries.settings.keys?.openalex !== void 0;
  return hasKey && !asked.has("openalex") ? (budget) => askOpenAlex(doi, registries, budget) : void 0;
}
function wantsAbstract(work) {
  return work.abstract === void 0 && refusalsOf(work).length === 0;
}
function workOf(answers) {
  return mergeRecords(answers.filter((answer) => answer.outcome === "found"));
}
function believable(answer, before) {
  const title = workOf(before)?.title;
  if (answer.outcome !== "found" || answer.record.title === void 0 || title === void 0) {
    return answer;
  }
  return similarity(fold(plainText(title)), fold(plainText(answer.record.title))) >= SAME_TITLE ? answer : { registry: answer.registry, outcome: "failed", why: "has another title for it" };
}

// src/registries/look-up-doi.ts
var DATACITE_PREFIX = /^10\.(?:5281|6084|48550|5061|17605|7910|13140|17863|26434)\//;
async function lookUpDoi(doi, registries, budget) {
  const isDatacite = DATACITE_PREFIX.test(doi);
  const first = await (isDatacite ? askDatacite : askCrossref)(doi, registries, budget);
  const answers = first.outcome === "found" ? [first] : first.outcome === "absent" ? await askTheRightAgency(first, doi, registries, budget) : await goAround(first, doi, registries, budget);
  return completeAbstract(answers, registries, budget);
}
async function askTheRightAgency(first, doi, registries, budget) {
  const { said, failures } = await askAgencies([doi], registries, budget);
  const registration = said.get(doi);
  if (registration?.kind === "absent") return [first, { registry: "doi", outcome: "absent" }];
  const agency = registration?.kind === "registered" ? registration.agency.toLowerCase() : "";
  if (agency === "datacite" && first.registry !== "datacite") {
    return [first, elsewhere(await askDatacite(doi, registries, budget))];
  }
  if (agency === "crossref" && first.registry !== "crossref") {
    return [first, elsewhere(await askCrossref(doi, registries, budget))];
  }
  const why = failures[0];
  const doubt = why === void 0 ? [] : [{ registry: "doi", outcome: "failed", why }];
  return [first, ...doubt, await askCslJson(doi, registries, budget)];
}
async function goAround(first, doi, registries, budget) {
  const identifier = { kind: "doi", id: doi };
  const copy = elsewhere(await askEuropePmc(identifier, registries, budget));
  if (copy.outcome === "found") return [first, copy];
  return [first, copy, await askCslJson(doi, registries, budget)];
}
function elsewhere(answer) {
  return answer.outcome === "absent" ? { registry: answer.registry, outcome: "failed", why: "does not have it" } : answer;
}

// src/registries/look-up.ts
var MOST_REQUESTS = 4;
async function lookUp(identifier, registries) {
  const budget = { left: MOST_REQUESTS };
  const { kind, id } = identifier;
  switch (kind) {
    case "openreview":
      return { identifier, answers: [], kind: "unsupported", why: "openreview" };
    case "acl": {
      const answers = await lookUpDoi(`10.18653/v1/${id}`, registries, budget);
      const result = conclude(identifier, answers);
      return result.kind === "absent" ? { identifier, answers, kind: "unsupported", why: "acl-without-doi" } : result;
    }
    case "arxiv":
      return conclude(identifier, await lookUpArxiv(id, registries, budget));
    case "pmid": {
      const answers = [await askPubmed(id, registries, budget)];
      if (answers[0]?.outcome === "failed") {
        answers.push(notConclusive(await askEuropePmc(identifier, registries, budget)));
      }
      return conclude(identifier, await completeAbstract(answers, registries, budget));
    }
    case "pmcid": {
      const answers = [await askEuropePmc(identifier, registries, budget)];
      return conclude(identifier, await completeAbstract(answers, registries, budget));
    }
    case "doi":
      return conclude(identifier, await lookUpAnyDoi(id, registries, budget));
    case "short-doi": {
      const doi = await askShortDoi(id, registries, budget);
      const answers = typeof doi === "string" ? await lookUpAnyDoi(doi, registries, budget) : [doi];
      return conclude(identifier, answers);
    }
  }
}
async function lookUpAnyDoi(doi, registries, budget) {
  const arxiv = arxivIdOfDoi(doi);
  return arxiv === void 0 ? lookUpDoi(doi, registries, budget) : lookUpArxiv(arxiv, registries, budget);
}
async function lookUpArxiv(id, registries, budget) {
  const first = await askArxiv(id, registries, budget);
  if (first.outcome !== "failed") return [first];
  const doi = `10.48550/arxiv.${id}`;
  return [first, notConclusive(await askDatacite(doi, registries, budget))];
}
function notConclusive(answer) {
  return answer.outcome === "absent" ? { registry: answer.registry, outcome: "failed", why: "does not have it (yet)" } : answer;
}
function conclude(identifier, answers) {
  const found = answers.filter((answer) => answer.outcome === "found");
  const work = mergeRecords(found);
  if (work !== void 0) {
    const doubts = [...work.doubts, ...unchecked(answers)];
    return { identifier, answers, kind: "found", work: { ...work, doubts } };
  }
  const isAbsent = answers.at(-1)?.outcome === "absent";
  return { identifier, answers, kind: isAbsent ? "absent" : "unavailable" };
}
function unchecked(answers) {
  const crossref = answers.find(({ registry }) => registry === "crossref");
  return crossref?.outcome === "failed" ? ["Crossref gave no usable answer, so it is not sure whether the paper was retracted."] : [];
}

export {
  registryTitle,
  answersText,
  failureText,
  refusalText,
  remarkText,
  disagreementText,
  readIdentifier,
  lookUp
};
