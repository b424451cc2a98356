import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  answerOf,
  dateOfIso,
  groupName,
  nameOfParts,
  nameWithInitials,
  pubmedTitle
} from "./registries-answer.js";
import {
  REGISTRIES,
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
  findDoi,
  parseDoi
} from "./identifiers-arxiv.js";
import {
  fold
} from "./text-fold.js";

// src/features/bib-entry-of-work.ts
var TYPES = {
  article: "article",
  "proceedings-article": "inproceedings",
  preprint: "misc",
  chapter: "incollection",
  book: "book",
  thesis: "phdthesis",
  report: "techreport",
  dataset: "misc",
  software: "misc",
  "peer-review": "misc",
  other: "misc"
};
var VENUE_FIELDS = {
  article: "journal",
  inproceedings: "booktitle",
  incollection: "booktitle",
  misc: "howpublished"
};
var PUBLISHER_FIELDS = {
  phdthesis: "school",
  techreport: "institution"
};
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function bibEntryOfWork(work, key, abstract = work.abstract) {
  const type = work.type === "article" && work.venue === void 0 ? "misc" : TYPES[work.type];
  const isOnArxiv = work.arxiv !== void 0 && work.type === "preprint";
  const fields = [
    ["title", work.title],
    ["author", authorsText(work.authors)],
    [VENUE_FIELDS[type] ?? "series", work.venue],
    ["year", work.year === void 0 ? void 0 : String(work.year)],
    ["month", MONTHS[Number(work.date?.slice(5, 7) || 0) - 1], "macro"],
    ["volume", work.volume],
    ["number", work.issue],
    ["pages", pagesText(work.pages), isRange(work.pages) ? "latex" : void 0],
    // arXiv is no publisher; `archiveprefix` names it.
    [PUBLISHER_FIELDS[type] ?? "publisher", isOnArxiv ? void 0 : work.publisher],
    ["doi", work.doi],
    ["eprint", work.arxiv],
    ["archiveprefix", work.arxiv === void 0 ? void 0 : "arXiv"],
    ["primaryclass", work.arxiv === void 0 ? void 0 : work.arxivCategory],
    ["pmid", work.pmid],
    ["url", work.doi === void 0 ? work.url : void 0],
    ["abstract", abstract]
  ];
  return {
    type,
    key,
    fields: fields.flatMap(([name, value, form]) => {
      if (value === void 0 || value === "") return [];
      return typeof value === "string" && form !== void 0 ? [{ name, value, form }] : [{ name, value }];
    })
  };
}
function authorsText(authors) {
  return authors.map(nameText).join(" and ") || void 0;
}
function nameText(name) {
  if ("literal" in name) return `{${plain(name.literal)}}`;
  const { family, given, suffix } = name;
  const last = kept(family);
  const rest = [suffix, given].filter((part) => part !== void 0).map(kept);
  if (rest.length === 0) return last.includes(" ") && !last.startsWith("{") ? `{${last}}` : last;
  return [last, ...rest].join(", ");
}
function kept(part) {
  const text = plain(part);
  return text.includes(",") || /(?:^|\s)and(?:\s|$)/i.test(text) ? `{${text}}` : text;
}
function plain(text) {
  return text.replace(/[{}]/g, "");
}
var RANGE = /^(\w+)\s*[-–]\s*(\w+)$/;
function isRange(pages) {
  return pages !== void 0 && RANGE.test(pages);
}
function pagesText(pages) {
  return pages?.replace(RANGE, "$1--$2");
}

// src/registries/objections.ts
var NO_PAPERS = /* @__PURE__ */ new Set(["dataset", "software", "peer-review"]);
function refusalsOf(work) {
  const retraction = work.notices.find(({ kind }) => kind === "retraction");
  return [
    ...retraction === void 0 ? [] : [{ kind: "retracted", notice: retraction }],
    ...work.withdrawn === void 0 ? [] : [{ kind: "withdrawn", words: work.withdrawn }],
    ...work.noticeOf.length === 0 ? [] : [{ kind: "is-notice", of: work.noticeOf }],
    ...NO_PAPERS.has(work.type) ? [{ kind: "no-paper", type: work.type }] : []
  ];
}
function remarksOf(work) {
  const of = (kind, as) => work.notices.filter((one) => one.kind === kind).map((notice) => ({ kind: as, notice }));
  const lacks = [
    ...work.abstract === void 0 ? [{ kind: "no-abstract" }] : [],
    ...work.authors.length === 0 ? [{ kind: "no-authors" }] : [],
    ...work.year === void 0 ? [{ kind: "no-year" }] : []
  ];
  return [
    ...of("partial-retraction", "partly-retracted"),
    ...of("concern", "concern"),
    ...of("correction", "corrected"),
    ...work.published === void 0 ? [] : [{ kind: "published", version: work.published }],
    ...lacks,
    ...work.doubts.map((words) => ({ kind: "doubt", words }))
  ];
}

// src/registries/europepmc.ts
var ABOUT = {
  "retraction in": "retraction",
  "partial retraction in": "partial-retraction",
  "expression of concern in": "concern",
  "erratum in": "correction"
};
var NOTICE_OF = {
  "retraction of": "retraction",
  "partial retraction of": "partial-retraction",
  "expression of concern for": "concern",
  "erratum for": "correction"
};
var NOTICE_TYPES = {
  "retraction notice": "retraction",
  "retraction of publication": "retraction",
  "expression of concern": "concern",
  "published erratum": "correction"
};
function readEuropePmcResults(answer) {
  if (textAt(answer, "hitCount") === void 0) return void 0;
  return listAt(answer, "resultList", "result").map(readResult);
}
function readResult(result) {
  const types = pubTypesOf(result);
  const type = typeOf(types);
  const pmcid = /^PMC\d+$/.exec(textAt(result, "pmcid") ?? "")?.[0];
  const pmid = parsePmid(textAt(result, "pmid") ?? "");
  const authors = authorsOf(result);
  return compact({
    title: pubmedTitle(textAt(result, "title")),
    authors: authors.length > 0 ? authors : void 0,
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
    url: pmid === void 0 ? pmcid === void 0 ? void 0 : `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
    published: type === "preprint" ? versionOf(result, "preprint of") : void 0,
    preprint: versionOf(result, "preprint in"),
    notices: noticesOf(result, types),
    noticeOf: noticeOf(result, types)
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
  const names = listed.length > 0 ? listed : (textAt(result, "authorString") ?? "").replace(/\.$/, "").split(", ").map(nameWithInitials);
  return names.filter((name) => name !== void 0);
}
function related(result) {
  return listAt(result, "commentCorrectionList", "commentCorrection");
}
function typeOfRelated(one) {
  return (textAt(one, "type") ?? "").toLowerCase();
}
function referenceOf(one) {
  const citation = cleanText(textAt(one, "reference"));
  return compact({
    doi: findDoi(citation ?? ""),
    pmid: textAt(one, "source") === "MED" ? parsePmid(textAt(one, "id") ?? "") : void 0,
    citation
  });
}
function versionOf(result, type) {
  const found = related(result).find((one) => typeOfRelated(one) === type);
  return found === void 0 ? void 0 : referenceOf(found);
}
function relatedNotices(result, kinds) {
  return related(result).flatMap((one) => {
    const type = typeOfRelated(one);
    const kind = Object.hasOwn(kinds, type) ? kinds[type] : void 0;
    if (kind === void 0) return [];
    const { doi, pmid } = referenceOf(one);
    return [compact({ kind, doi, pmid, source: "pubmed" })];
  });
}
function noticesOf(result, types) {
  const found = relatedNotices(result, ABOUT);
  return types.includes("retracted publication") && !found.some(({ kind }) => kind === "retraction") ? [...found, { kind: "retraction", source: "pubmed" }] : found;
}
function noticeOf(result, types) {
  const found = relatedNotices(result, NOTICE_OF);
  if (found.length > 0) return found;
  const kind = types.map((type) => NOTICE_TYPES[type]).find((one) => one !== void 0);
  return kind === void 0 ? [] : [{ kind, source: "pubmed" }];
}
async function askEuropePmc({ kind, id }, registries, budget) {
  const quoted = `"${id.replace(/["\\]/g, "")}"`;
  const query = new URLSearchParams({
    query: kind === "pmid" ? `EXT_ID:${id} AND SRC:MED` : kind === "pmcid" ? `PMCID:${id}` : `DOI:${quoted}`,
    resultType: "core",
    format: "json",
    pageSize: "5"
  });
  const path = `/search?${query}`;
  const asked = await registries.ask("europepmc", path, { accept: "application/json", budget });
  return answerOf("europepmc", asked, ({ status, body }) => {
    const results = status === 200 ? readEuropePmcResults(parseJson(body)) : void 0;
    if (results === void 0) return void 0;
    return results.find(
      (one) => kind === "pmid" ? one.pmid === id : kind === "pmcid" ? one.pmcid === id : one.doi === id
    ) ?? "absent";
  });
}

// src/registries/merge.ts
var FIELDS = [
  "title",
  "authors",
  "date",
  "venue",
  "type",
  "abstract",
  "doi",
  "arxiv",
  "arxivCategory",
  "pmid",
  "pmcid",
  "volume",
  "issue",
  "pages",
  "publisher",
  "url",
  "originalTitle",
  "published",
  "preprint",
  "withdrawn"
];
function mergeRecords(found) {
  const merged = {};
  const provenance = {};
  for (const field of FIELDS) {
    const first = found.find(({ record }) => record[field] !== void 0);
    if (first === void 0) continue;
    merged[field] = first.record[field];
    Object.assign(provenance, { [field]: first.registry });
  }
  const { title, authors, type, date, ...rest } = merged;
  if (title === void 0) return void 0;
  const noticeOf2 = joinNotices(found.map(({ record }) => record.noticeOf ?? []));
  return compact({
    ...rest,
    title,
    authors: authors ?? [],
    type: type ?? "other",
    date,
    year: date === void 0 ? void 0 : Number(date.slice(0, 4)),
    notices: noticeOf2.length > 0 ? [] : joinNotices(found.map(({ record }) => record.notices ?? [])),
    noticeOf: noticeOf2,
    doubts: [...found.flatMap(({ record }) => record.doubts ?? []), ...disagreements(found)],
    provenance
  });
}
function joinNotices(lists) {
  const joined = [];
  for (const notice of lists.flat()) {
    const isKnown = joined.some(
      (one) => one.kind === notice.kind && (notice.doi === void 0 || one.doi === void 0 || one.doi === notice.doi)
    );
    if (!isKnown) joined.push(notice);
  }
  return joined;
}
function disagreements(found) {
  const [first, second] = found.filter(({ record }) => (record.authors ?? []).length > 0);
  const a = first?.record.authors ?? [];
  const b = second?.record.authors ?? [];
  if (first === void 0 || second === void 0) return [];
  if (a.length !== b.length && Math.abs(a.length - b.length) < 50) {
    return [
      `${REGISTRIES[first.registry].title} and ${REGISTRIES[second.registry].title} name different numbers of authors (${a.length} and ${b.length}); compare them with the paper.`
    ];
  }
  const names = [a[0], b[0]].map(
    (name) => name === void 0 ? "" : fold("literal" in name ? name.literal : name.family)
  );
  return names[0] === names[1] ? [] : [
    `${REGISTRIES[first.registry].title} and ${REGISTRIES[second.registry].title} name different first authors; compare them with the paper.`
  ];
}

export {
  bibEntryOfWork,
  refusalsOf,
  remarksOf,
  readEuropePmcResults,
  askEuropePmc,
  mergeRecords
};
