import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  askAgencies,
  askCrossref,
  askCslJson,
  askDatacite,
  askHandle,
  dateOfParts,
  encodeDoi,
  groupName,
  harmless,
  nameWithInitials,
  pubmedQuery,
  readArxivFeed,
  readCrossrefWork,
  readDataciteDoi,
  readPubmedArticles,
  yearsOf
} from "./registries-answer.js";
import {
  at,
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
  append
} from "./text-append.js";
import {
  parseDoi
} from "./identifiers-arxiv.js";

// src/registries/existence.ts
function batches(list, size) {
  return Array.from(
    { length: Math.ceil(list.length / size) },
    (_one, index) => list.slice(index * size, (index + 1) * size)
  );
}

// src/registries/ids-exist.ts
async function idsExist(ids, { tell }, { name, atOnce, absent, ask }) {
  let problem;
  const known = async (batch) => {
    if (problem !== void 0) return void 0;
    const answer = await ask(batch);
    if (answer !== void 0 && !("kind" in answer)) return answer;
    problem = answer === void 0 ? "gave an answer that cannot be read" : answer.why;
    return void 0;
  };
  const tellOf = (id, answer) => {
    const record = answer?.get(id);
    if (answer === void 0) tell(id, unknown(`${name} ${problem}`));
    else if (record !== void 0) tell(id, { kind: "exists", record: harmless(record) });
    return answer === void 0 || record !== void 0;
  };
  const missing = [];
  for (const batch of batches(ids, atOnce)) {
    const answer = await known(batch);
    for (const id of batch) if (!tellOf(id, answer)) missing.push(id);
  }
  for (const id of missing) {
    if (!tellOf(id, await known([id]))) tell(id, { kind: "absent", reason: absent });
  }
}
function unknown(reason) {
  return { kind: "unknown", reason };
}

// src/registries/arxiv-ids-exist.ts
var AT_ONCE = 100;
async function arxivIdsExist(ids, tools) {
  const { registries, budget } = tools;
  await idsExist(ids, tools, {
    name: "arXiv",
    atOnce: AT_ONCE,
    absent: "arXiv says that it has no such paper",
    async ask(batch) {
      const accept = "application/atom+xml";
      const asked = await registries.ask("arxiv", queryPath(batch), { accept, budget });
      if (asked.kind === "failed") return asked;
      const { status, body } = asked.reply;
      const papers = status === 200 && !body.includes("/api/errors") ? readArxivFeed(body) : void 0;
      if (papers === void 0) return void 0;
      const known = new Map([...papers].map(([id, record]) => [canonical(id), record]));
      return new Map(
        batch.flatMap((id) => {
          const record = known.get(canonical(id));
          return record === void 0 ? [] : [[id, record]];
        })
      );
    }
  });
}
function queryPath(ids) {
  return `/api/query?max_results=${ids.length}&id_list=${ids.map(canonical).join(",")}`;
}
function canonical(id) {
  return id.replace(/\.[a-z]{2}(?=\/)/i, "");
}

// src/registries/dois-exist.ts
var AT_ONCE2 = 50;
var MOST_FAILURES = 2;
async function doisExist(dois, tools) {
  const { registries, budget, tell } = tools;
  const alone = [];
  let failures = 0;
  let why = "";
  const outOfReach = () => ({ kind: "unknown", reason: `doi.org ${why}` });
  for (const batch of batches(dois, AT_ONCE2)) {
    const answer = failures < MOST_FAILURES ? await askAgencies(batch, registries, budget) : void 0;
    if (answer !== void 0) {
      failures = answer.said.size === 0 ? failures + 1 : 0;
      why = answer.failures[0] ?? why;
    }
    for (const doi of batch) {
      const said = answer?.said.get(doi);
      if (said === void 0) tell(doi, outOfReach());
      else if (said.kind === "registered") tell(doi, { kind: "exists", agency: said.agency });
      else alone.push(doi);
    }
  }
  await handlesExist(alone, failures < MOST_FAILURES ? void 0 : why, tools);
}
async function handlesExist(dois, problem, { registries, budget, tell }) {
  let failures = problem === void 0 ? 0 : MOST_FAILURES;
  let why = problem;
  for (const doi of dois) {
    const handle = failures < MOST_FAILURES ? await askHandle(doi, registries, budget) : void 0;
    if (handle === void 0 || handle.kind === "failed") {
      failures += 1;
      why = handle?.why ?? why;
      tell(doi, { kind: "unknown", reason: `doi.org ${why}` });
    } else if (handle.kind === "exists") {
      failures = 0;
      tell(doi, { kind: "exists" });
    } else {
      failures = 0;
      tell(doi, { kind: "absent", reason: "doi.org says that this DOI does not exist" });
    }
  }
}

// src/registries/pmcids-exist.ts
var AT_ONCE3 = 100;
async function pmcidsExist(pmcids, tools) {
  const { registries, budget } = tools;
  await idsExist(pmcids, tools, {
    name: "PubMed Central",
    atOnce: AT_ONCE3,
    absent: "PubMed Central says that it has no such article",
    async ask(batch) {
      const numbers = batch.map((id) => id.replace(/^PMC/i, ""));
      const path = `/esummary.fcgi?${pubmedQuery("pmc", numbers, "json", registries)}`;
      const asked = await registries.ask("pubmed", path, { accept: "application/json", budget });
      if (asked.kind === "failed") return asked;
      const { status, body } = asked.reply;
      return status === 200 ? readPmcSummaries(parseJson(body)) : void 0;
    }
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
  const idOf = (type) => textAt(
    ids.find((one) => textAt(one, "idtype") === type),
    "value"
  ) ?? "";
  const authors = listAt(summary, "authors").map((author) => {
    const name = textAt(author, "name") ?? "";
    return textAt(author, "authtype") === "CollectiveName" ? groupName(name) : nameWithInitials(name);
  }).filter((name) => name !== void 0);
  const dates = ["pubdate", "epubdate", "printpubdate"].map((key) => dateOf(summary, key));
  return compact({
    title: cleanText(textAt(summary, "title"))?.replace(/(?<!\.)\.$/, ""),
    authors: authors.length > 0 ? authors : void 0,
    date: dates.find((date) => date !== void 0),
    years: yearsOf(dates),
    venue: cleanText(textAt(summary, "fulljournalname")),
    type: "article",
    doi: parseDoi(idOf("doi")),
    pmid: parsePmid(idOf("pmid")),
    pmcid: `PMC${uid}`,
    url: `https://pmc.ncbi.nlm.nih.gov/articles/PMC${uid}/`
  });
}
function dateOf(summary, key) {
  const [year, month, day] = (textAt(summary, key) ?? "").split(/[\s/-]+/);
  return dateOfParts(year, month, day);
}

// src/registries/pmids-exist.ts
var AT_ONCE4 = 100;
async function pmidsExist(pmids, tools) {
  const { registries, budget } = tools;
  await idsExist(pmids, tools, {
    name: "PubMed",
    atOnce: AT_ONCE4,
    absent: "PubMed says that it has no such article",
    async ask(batch) {
      const path = `/efetch.fcgi?${pubmedQuery("pubmed", batch, "xml", registries)}`;
      const accept = "application/xml, text/xml";
      const asked = await registries.ask("pubmed", path, { accept, budget });
      if (asked.kind === "failed") return asked;
      const { status, body } = asked.reply;
      return status === 200 ? readPubmedArticles(body) : void 0;
    }
  });
}

// src/registries/record-batches.ts
var MOST_DOIS = 50;
var MOST_CHARACTERS = 3e3;
var MOST_FAILURES2 = 2;
async function recordsInBatches(dois, { tell }, { registry, ask, read, askAlone }) {
  let failures = 0;
  let why = "";
  const alone = [];
  const fail = (batch) => {
    for (const doi of batch) tell(doi, { registry, outcome: "failed", why });
  };
  const askBatch = async (batch) => {
    if (failures >= MOST_FAILURES2) return fail(batch);
    const asked = await ask(batch);
    if (asked.kind === "failed") {
      failures += 1;
      why = asked.why;
      return fail(batch);
    }
    const records = read(asked.reply);
    if (records !== void 0) {
      failures = 0;
      const known = new Map(records.map((record) => [record.doi, record]));
      for (const doi of batch) {
        const record = known.get(doi);
        if (record === void 0) alone.push(doi);
        else if (record.title === void 0) tell(doi, { registry, outcome: "empty" });
        else tell(doi, { registry, outcome: "found", record: harmless(record) });
      }
    } else if (asked.reply.status === 400 && batch.length > 1) {
      const middle = Math.ceil(batch.length / 2);
      await askBatch(batch.slice(0, middle));
      await askBatch(batch.slice(middle));
    } else if (asked.reply.status === 400 || asked.reply.status === 404) {
      append(alone, batch);
    } else {
      failures += 1;
      why = `sent an answer that cannot be read (status ${asked.reply.status})`;
      fail(batch);
    }
  };
  for (const batch of doiBatches(dois.filter((doi) => !doi.includes(",")))) await askBatch(batch);
  for (const doi of [...alone, ...dois.filter((one) => one.includes(","))]) {
    if (failures >= MOST_FAILURES2) fail([doi]);
    else {
      const answer = await askAlone(doi);
      if (answer.outcome === "failed") {
        failures += 1;
        why = answer.why;
      } else failures = 0;
      tell(doi, answer);
    }
  }
}
function doiBatches(dois) {
  const found = [];
  let length = 0;
  for (const doi of dois) {
    const batch = found.at(-1);
    const own = encodeURIComponent(doi).length + 5;
    if (batch !== void 0 && batch.length < MOST_DOIS && length + own <= MOST_CHARACTERS) {
      batch.push(doi);
      length += own;
    } else {
      found.push([doi]);
      length = own;
    }
  }
  return found;
}

// src/registries/crossref-records.ts
var PARTS = [
  "DOI",
  "type",
  "title",
  "subtitle",
  "original-title",
  "author",
  "issued",
  "published",
  "published-print",
  "published-online",
  "posted",
  "container-title",
  "relation",
  "update-to",
  "updated-by"
];
var MORE_PARTS = ["abstract", "volume", "issue", "page", "article-number", "publisher", "URL"];
function crossrefRecords(dois, tools) {
  const { registries, budget, whole = false } = tools;
  const parts = [...PARTS, ...whole ? MORE_PARTS : []].join(",");
  return recordsInBatches(dois, tools, {
    registry: "crossref",
    ask(batch) {
      const filter = batch.map((doi) => `doi:${encodeDoi(doi)}`).join(",");
      const path = `/works?filter=${filter}&rows=${batch.length}&select=${parts}`;
      return registries.ask("crossref", path, { accept: "application/json", budget });
    },
    read({ status, body }) {
      const answer = status === 200 ? parseJson(body) : void 0;
      if (!Array.isArray(at(answer, "message", "items"))) return void 0;
      return listAt(answer, "message", "items").map(readCrossrefWork);
    },
    askAlone: (doi) => askCrossref(doi, registries, budget)
  });
}

// src/registries/datacite-records.ts
function dataciteRecords(dois, tools) {
  const { registries, budget } = tools;
  return recordsInBatches(dois, tools, {
    registry: "datacite",
    ask(batch) {
      const path = `/dois?ids=${batch.map(encodeDoi).join(",")}&page[size]=${batch.length}`;
      const accept = "application/vnd.api+json, application/json";
      return registries.ask("datacite", path, { accept, budget });
    },
    read({ status, body }) {
      const answer = status === 200 ? parseJson(body) : void 0;
      return Array.isArray(at(answer, "data")) ? listAt(answer, "data").map(readDataciteDoi) : void 0;
    },
    askAlone: (doi) => askDatacite(doi, registries, budget)
  });
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
async function recordsAlone(dois, { registries, budget, tell }) {
  for (const [index, doi] of dois.entries()) {
    if (index < MOST_ALONE) tell(doi, await askCslJson(doi, registries, budget));
    else {
      const why = `is asked for ${MOST_ALONE} records in one run; the next run asks for more`;
      tell(doi, { registry: "doi", outcome: "failed", why });
    }
  }
}

export {
  batches,
  arxivIdsExist,
  doisExist,
  pmcidsExist,
  pmidsExist,
  recordsOfDois
};
