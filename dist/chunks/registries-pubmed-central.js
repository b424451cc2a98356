import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  askCslJson,
  crossrefRecords,
  dataciteRecords,
  idsExist,
  pubmedQuery
} from "./features-papers-registries-of-config.js";
import {
  dateOfParts,
  yearsOf
} from "./registries-dates.js";
import {
  cleanText,
  groupName,
  nameWithInitials,
  namesOf
} from "./registries-clean-text.js";
import {
  pageOf
} from "./identifiers-page-of.js";
import {
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

// src/registries/pubmed-central.ts
var AT_ONCE = 100;
function pmcidsExist(pmcids, tools) {
  return idsExist(pmcids, tools, {
    name: "PubMed Central",
    atOnce: AT_ONCE,
    absent: "PubMed Central has no such article",
    question(batch) {
      const numbers = batch.map((id) => id.replace(/^PMC/i, ""));
      const query = pubmedQuery("pmc", numbers, "json", tools.registries);
      return { registry: "pubmed", path: `/esummary.fcgi?${query}` };
    },
    read: (body) => readPmcSummaries(parseJson(body))
  });
}
function readPmcSummaries(answer) {
  if (at(answer, "result", "uids") === void 0) return void 0;
  const found = /* @__PURE__ */ new Map();
  for (const uid of listAt(answer, "result", "uids").map(String)) {
    const summary = at(answer, "result", uid);
    if (textAt(summary, "title") !== void 0 && at(summary, "error") === void 0) {
      found.set(`PMC${uid}`, readSummary(summary, uid));
    }
  }
  return found;
}
function readSummary(summary, uid) {
  const ids = listAt(summary, "articleids");
  const idOf = (type) => {
    const found = ids.find((one) => textAt(one, "idtype") === type);
    return textAt(found, "value") ?? "";
  };
  const authors = listAt(summary, "authors").map((author) => {
    const name = textAt(author, "name") ?? "";
    const isGroup = textAt(author, "authtype") === "CollectiveName";
    return isGroup ? groupName(name) : nameWithInitials(name);
  });
  const dates = ["pubdate", "epubdate", "printpubdate"].map((key) => dateOf(summary, key));
  return compact({
    title: cleanText(textAt(summary, "title"))?.replace(/(?<!\.)\.$/, ""),
    authors: namesOf(authors),
    date: dates.find((date) => date !== void 0),
    years: yearsOf(dates),
    venue: cleanText(textAt(summary, "fulljournalname")),
    type: "article",
    doi: parseDoi(idOf("doi")),
    pmid: parsePmid(idOf("pmid")),
    pmcid: `PMC${uid}`,
    url: pageOf({ kind: "pmcid", id: `PMC${uid}` })
  });
}
function dateOf(summary, key) {
  const [year, month, day] = (textAt(summary, key) ?? "").split(/[\s/-]+/);
  return dateOfParts(year, month, day);
}

// src/registries/records-of-dois.ts
var MOST_ALONE = 100;
async function recordsOfDois(dois, tools) {
  const at2 = (wanted) => dois.filter(({ agency }) => wanted.test(agency)).map(({ doi }) => doi);
  await Promise.all([
    crossrefRecords(at2(/^crossref$/i), tools),
    dataciteRecords(at2(/^datacite$/i), tools),
    recordsAlone(at2(/^(?!(?:crossref|datacite)$)/i), tools)
  ]);
}
async function recordsAlone(dois, tools) {
  const { report } = tools;
  for (const [index, doi] of dois.entries()) {
    if (index < MOST_ALONE) report(doi, await askCslJson(doi, tools));
    else {
      const why = `is asked for at most ${MOST_ALONE} records per run; the next run asks for the rest`;
      report(doi, { registry: "doi", outcome: "failed", why });
    }
  }
}

export {
  pmcidsExist,
  recordsOfDois
};
