import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  askEuropePmc
} from "./registries-europepmc.js";
import {
  askAgencies,
  askArxiv,
  askCrossref,
  askCslJson,
  askDatacite,
  askForWork,
  askPubmed,
  askShortDoi
} from "./features-papers-registries-of-config.js";
import {
  dateOfIso
} from "./registries-dates.js";
import {
  mergeRecords
} from "./registries-merge.js";
import {
  refusalsOf
} from "./registries-objections.js";
import {
  cleanScholarlyText,
  cleanText,
  isSameTitle,
  nameOfText,
  namesOf
} from "./registries-clean-text.js";
import {
  arxivIdOfDoi,
  parseArxivId
} from "./identifiers-arxiv.js";
import {
  encodeDoi,
  parseDoi,
  parsePmid
} from "./identifiers-doi.js";
import {
  at,
  compact,
  listAt,
  parseJson,
  textAt
} from "./text-json.js";

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
function askOpenAlex(doi, tools) {
  const question = { registry: "openalex", path: `/works/doi:${encodeDoi(doi)}` };
  return askForWork(tools, question, ({ status, body }) => {
    if (status === 404) return "absent";
    return status === 200 ? readOpenAlexWork(parseJson(body)) : void 0;
  });
}

// src/registries/semantic-scholar.ts
var SEMANTIC_SCHOLAR_FIELDS = "title,abstract,venue,year,externalIds,publicationTypes,publicationDate,journal,authors,url";
function readSemanticScholarPaper(paper) {
  if (textAt(paper, "paperId") === void 0) return void 0;
  const authors = listAt(paper, "authors").map((author) => textAt(author, "name") ?? "");
  const type = typeOf(paper);
  const pages = textAt(paper, "journal", "pages")?.split("-").map((page) => page.trim()).join("-");
  return compact({
    title: cleanScholarlyText(textAt(paper, "title")),
    authors: namesOf(authors.map(nameOfText)),
    date: dateOfIso(textAt(paper, "publicationDate")) ?? dateOfIso(textAt(paper, "year")),
    venue: cleanText(textAt(paper, "journal", "name") ?? textAt(paper, "venue")),
    type,
    abstract: cleanScholarlyText(textAt(paper, "abstract")),
    doi: parseDoi(textAt(paper, "externalIds", "DOI") ?? ""),
    arxiv: parseArxivId(textAt(paper, "externalIds", "ArXiv") ?? ""),
    pmid: parsePmid(textAt(paper, "externalIds", "PubMed") ?? ""),
    // For arXiv papers, its volume is invented.
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
function askSemanticScholar(doi, tools) {
  const path = `/graph/v1/paper/DOI:${encodeDoi(doi)}?fields=${SEMANTIC_SCHOLAR_FIELDS}`;
  return askForWork(tools, { registry: "semanticscholar", path }, ({ status, body }) => {
    const answer = parseJson(body);
    if (status === 404 && textAt(answer, "error") !== void 0) return "absent";
    return status === 200 ? readSemanticScholarPaper(answer) : void 0;
  });
}

// src/registries/look-up.ts
var MOST_REQUESTS = 4;
async function lookUp(identifier, registries) {
  const tools = { registries, budget: { remaining: MOST_REQUESTS } };
  const { kind, id } = identifier;
  switch (kind) {
    case "openreview":
      return { identifier, answers: [], kind: "unsupported", why: "openreview" };
    case "acl": {
      const answers = await lookUpDoi(`10.18653/v1/${id}`, tools);
      const result = conclude(identifier, answers);
      return result.kind === "absent" ? { identifier, answers, kind: "unsupported", why: "acl-without-doi" } : result;
    }
    case "arxiv":
      return conclude(identifier, await lookUpArxiv(id, tools));
    case "pmid": {
      const answers = [await askPubmed(id, tools)];
      if (answers[0]?.outcome === "failed") {
        answers.push(notConclusive(await askEuropePmc(identifier, tools), NOT_YET));
      }
      return conclude(identifier, await completeAbstract(answers, tools));
    }
    case "pmcid": {
      const answers = [await askEuropePmc(identifier, tools)];
      return conclude(identifier, await completeAbstract(answers, tools));
    }
    case "doi":
      return conclude(identifier, await lookUpAnyDoi(id, tools));
    case "short-doi": {
      const doi = await askShortDoi(id, tools);
      const answers = typeof doi === "string" ? await lookUpAnyDoi(doi, tools) : [doi];
      return conclude(identifier, answers);
    }
  }
}
async function lookUpAnyDoi(doi, tools) {
  const arxiv = arxivIdOfDoi(doi);
  return arxiv === void 0 ? lookUpDoi(doi, tools) : lookUpArxiv(arxiv, tools);
}
async function lookUpArxiv(id, tools) {
  const first = await askArxiv(id, tools);
  if (first.outcome !== "failed") return [first];
  const doi = `10.48550/arxiv.${id}`;
  return [first, notConclusive(await askDatacite(doi, tools), NOT_YET)];
}
function notConclusive(answer, why = "does not have it") {
  return answer.outcome === "absent" ? { registry: answer.registry, outcome: "failed", why } : answer;
}
var UNCHECKED = "Crossref gave no usable answer, so check yourself whether the paper was retracted.";
var NOT_YET = "does not have it (yet)";
function conclude(identifier, answers) {
  const found = answers.filter((answer) => answer.outcome === "found");
  const work = mergeRecords(found);
  if (work !== void 0) {
    const crossref = answers.find(({ registry }) => registry === "crossref");
    const doubts = [...work.doubts, ...crossref?.outcome === "failed" ? [UNCHECKED] : []];
    return { identifier, answers, kind: "found", work: { ...work, doubts } };
  }
  const isAbsent = answers.at(-1)?.outcome === "absent";
  return { identifier, answers, kind: isAbsent ? "absent" : "unavailable" };
}
var DATACITE_PREFIX = /^10\.(?:5281|6084|48550|5061|17605|7910|13140|17863|26434)\//;
async function lookUpDoi(doi, tools) {
  const isDatacite = DATACITE_PREFIX.test(doi);
  const first = await (isDatacite ? askDatacite : askCrossref)(doi, tools);
  const answers = first.outcome === "found" ? [first] : first.outcome === "absent" ? await askItsAgency(first, doi, tools) : await askSubstitutes(first, doi, tools);
  return completeAbstract(answers, tools);
}
async function askItsAgency(first, doi, tools) {
  const { registrations, failures } = await askAgencies([doi], tools);
  const registration = registrations.get(doi);
  if (registration?.kind === "absent") return [first, { registry: "doi", outcome: "absent" }];
  const agency = registration?.kind === "registered" ? registration.agency.toLowerCase() : "";
  if (agency === "datacite" && first.registry !== "datacite") {
    return [first, notConclusive(await askDatacite(doi, tools))];
  }
  if (agency === "crossref" && first.registry !== "crossref") {
    return [first, notConclusive(await askCrossref(doi, tools))];
  }
  const why = failures[0];
  const doubt = why === void 0 ? [] : [{ registry: "doi", outcome: "failed", why }];
  return [first, ...doubt, await askCslJson(doi, tools)];
}
async function askSubstitutes(first, doi, tools) {
  const identifier = { kind: "doi", id: doi };
  const copy = notConclusive(await askEuropePmc(identifier, tools));
  if (copy.outcome === "found") return [first, copy];
  return [first, copy, await askCslJson(doi, tools)];
}
async function completeAbstract(answers, tools) {
  const all = [...answers];
  for (let next = nextToAsk(all, tools); next !== void 0 && tools.budget.remaining > 0; ) {
    all.push(checkedTitle(await next(), all));
    next = nextToAsk(all, tools);
  }
  return all;
}
function nextToAsk(answers, tools) {
  const work = workOf(answers);
  if (work?.abstract !== void 0 || work === void 0 || refusalsOf(work).length > 0) {
    return void 0;
  }
  const { doi, arxiv, pmid } = work;
  const asked = new Map(answers.map((answer) => [answer.registry, answer]));
  if (arxiv !== void 0 && !asked.has("arxiv")) return () => askArxiv(arxiv, tools);
  if ((doi ?? pmid) !== void 0 && !asked.has("europepmc") && !asked.has("pubmed")) {
    const identifier = doi === void 0 ? { kind: "pmid", id: pmid ?? "" } : { kind: "doi", id: doi };
    return () => askEuropePmc(identifier, tools);
  }
  const isUnavailable = asked.get("europepmc")?.outcome === "failed";
  if (pmid !== void 0 && isUnavailable && !asked.has("pubmed")) {
    return () => askPubmed(pmid, tools);
  }
  if (doi === void 0) return void 0;
  if (!asked.has("semanticscholar")) return () => askSemanticScholar(doi, tools);
  const hasKey = tools.registries.settings.keys?.openalex !== void 0;
  return hasKey && !asked.has("openalex") ? () => askOpenAlex(doi, tools) : void 0;
}
function workOf(answers) {
  return mergeRecords(answers.filter((answer) => answer.outcome === "found"));
}
function checkedTitle(answer, before) {
  const title = workOf(before)?.title;
  if (answer.outcome !== "found" || answer.record.title === void 0 || title === void 0) {
    return answer;
  }
  return isSameTitle(title, answer.record.title) ? answer : { registry: answer.registry, outcome: "failed", why: "has a different title" };
}

export {
  lookUp
};
