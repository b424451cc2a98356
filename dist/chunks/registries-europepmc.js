import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  ask,
  askForWork,
  batches,
  medlineNotices,
  medlineTitle,
  relatedRecord,
  usableRecord,
  versionOf
} from "./features-papers-registries-of-config.js";
import {
  dateOfIso
} from "./registries-dates.js";
import {
  cleanScholarlyText,
  cleanText,
  groupName,
  isSameTitle,
  nameOfParts,
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
  compact,
  listAt,
  parseJson,
  textAt
} from "./text-json.js";

// src/registries/europepmc.ts
function readEuropePmcResults(answer) {
  if (textAt(answer, "hitCount") === void 0) return void 0;
  return listAt(answer, "resultList", "result").map(readResult);
}
function readResult(result) {
  const types = pubTypesOf(result);
  const type = typeOf(types);
  const pmcid = /^PMC\d+$/.exec(textAt(result, "pmcid") ?? "")?.[0];
  const pmid = parsePmid(textAt(result, "pmid") ?? "");
  const related = listAt(result, "commentCorrectionList", "commentCorrection").map(
    (one) => relatedRecord(
      textAt(one, "type"),
      textAt(one, "reference"),
      textAt(one, "source") === "MED" ? textAt(one, "id") : void 0
    )
  );
  return compact({
    title: medlineTitle(textAt(result, "title")),
    authors: namesOf(authorsOf(result)),
    date: dateOfIso(textAt(result, "firstPublicationDate")) ?? dateOfIso(textAt(result, "pubYear")),
    venue: cleanText(
      textAt(result, "journalInfo", "journal", "title") ?? textAt(result, "journalTitle") ?? textAt(result, "bookOrReportDetails", "publisher")
    )?.replace(/ : .*$/s, ""),
    type,
    abstract: cleanScholarlyText(textAt(result, "abstractText")),
    doi: parseDoi(textAt(result, "doi") ?? ""),
    pmid,
    pmcid,
    volume: cleanText(textAt(result, "journalInfo", "volume") ?? textAt(result, "journalVolume")),
    issue: cleanText(textAt(result, "journalInfo", "issue") ?? textAt(result, "issue")),
    pages: cleanText(textAt(result, "pageInfo")),
    url: pmid === void 0 ? pmcid && pageOf({ kind: "pmcid", id: pmcid }) : pageOf({ kind: "pmid", id: pmid }),
    published: type === "preprint" ? versionOf(related, "preprint of") : void 0,
    preprint: versionOf(related, "preprint in"),
    ...medlineNotices(types, related)
  });
}
function pubTypesOf(result) {
  return [
    ...listAt(result, "pubTypeList", "pubType").map(String),
    ...(textAt(result, "pubType") ?? "").split(";")
  ].map((one) => one.trim().toLowerCase());
}
function typeOf(types) {
  if (types.includes("preprint")) return "preprint";
  return types.some((type) => /^book/.test(type)) ? "book" : "article";
}
function authorsOf(result) {
  const listed = listAt(result, "authorList", "author").map((author) => {
    const group = textAt(author, "collectiveName");
    if (group !== void 0) return groupName(group);
    const given = textAt(author, "firstName") ?? textAt(author, "initials");
    return nameOfParts(textAt(author, "lastName") ?? textAt(author, "fullName"), given, void 0);
  });
  return listed.length > 0 ? listed : (textAt(result, "authorString") ?? "").replace(/\.$/, "").split(", ").map(nameWithInitials);
}
function askEuropePmc({ kind, id }, tools) {
  const query = kind === "pmid" ? `EXT_ID:${id} AND SRC:MED` : kind === "pmcid" ? `PMCID:${id}` : doiQuery(id);
  return askForWork(tools, search(query, 5), ({ status, body }) => {
    const results = status === 200 ? readEuropePmcResults(parseJson(body)) : void 0;
    if (results === void 0) return void 0;
    const field = kind === "pmid" || kind === "pmcid" ? kind : "doi";
    return results.find((one) => one[field] === id) ?? "absent";
  });
}
function doiQuery(doi) {
  return `DOI:"${doi.replace(/["\\]/g, "")}"`;
}
function search(query, pageSize) {
  const parameters = { query, resultType: "core", format: "json", pageSize: String(pageSize) };
  return { registry: "europepmc", path: `/search?${new URLSearchParams(parameters)}` };
}
var AT_ONCE = 25;
async function abstractsOfDois(works, tools) {
  const found = /* @__PURE__ */ new Map();
  for (const batch of batches(works, AT_ONCE)) {
    const query = batch.map(({ doi }) => doiQuery(doi)).join(" OR ");
    const asked = await ask(tools, search(query, 2 * AT_ONCE));
    const results = asked.kind === "reply" && asked.reply.status === 200 ? readEuropePmcResults(parseJson(asked.reply.body)) : void 0;
    if (results === void 0) break;
    for (const { doi, title } of batch) {
      const result = results.find((one) => one.doi === doi && one.abstract !== void 0);
      const record = result === void 0 ? void 0 : usableRecord(result);
      if (record?.abstract === void 0 || record.title === void 0) continue;
      if (isSameTitle(record.title, title)) found.set(doi, record.abstract);
    }
  }
  return found;
}

export {
  askEuropePmc,
  abstractsOfDois
};
