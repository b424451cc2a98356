import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  dateOfParts
} from "./registries-dates.js";
import {
  inputOf,
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import "./cli-usage-error.js";
import {
  draftOfListEntry
} from "./catalog-draft-of-list-entry.js";
import {
  jsonText
} from "./report-json.js";
import "./features-child-process-time-limit.js";
import "./config-defaults.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import {
  blockedFiles,
  notReadToItsEnd
} from "./features-check-blocked-files.js";
import {
  readCatalog
} from "./catalog-bib-index.js";
import "./text-fingerprint.js";
import "./features-check-reading-options.js";
import {
  isPreprint,
  makeCitationKey,
  parentKeys,
  parseNames
} from "./bibtex-bib-edits.js";
import "./catalog-title-key.js";
import {
  fromShownText
} from "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import "./rules-reference-rules.js";
import "./list-format-parse-template.js";
import {
  NOT_WORKS,
  PREPRINT_SERVER,
  isPreprintDoi,
  toTex,
  uncertainFacts,
  yearOfFields
} from "./bibtex-bib-identifiers.js";
import "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import {
  monthNumber,
  printedArxivDoi
} from "./identifiers-arxiv.js";
import {
  bareDoi,
  foldSpaces,
  idOf,
  plainText
} from "./identifiers-doi.js";
import "./text-group-by.js";
import "./text-plural.js";
import "./text-shorten.js";
import "./rules-finding.js";
import "./files-read-source.js";
import "./text-range.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import "./text-extremes.js";
import "./text-hidden-characters.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  compact,
  ownValue
} from "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/features/export/listed-paper.ts
function listedPaper(entry, taken) {
  const { type, fields } = draftOfListEntry(entry)?.draft ?? {
    type: "misc",
    fields: [
      { name: "title", value: entry.title },
      { name: "year", value: String(entry.year ?? "") }
    ]
  };
  const value = (...names) => {
    const field = fields.find(({ name }) => names.includes(name));
    return field && plainText(field.value);
  };
  const shown = entry.citation?.key?.replace(/[\s,{}()"#%\\~=']/g, "") ?? "";
  const isFree = shown !== "" && !taken.has(shown.toLowerCase());
  const key = isFree ? shown : makeCitationKey({ fields }, "AuthorYear", taken);
  taken.add(key.toLowerCase());
  const venue = value("journal", "booktitle", "howpublished");
  return { type, key, author: value("author"), venue };
}

// src/features/export/export-bibtex.ts
function exportBibtex(catalog) {
  const written = [];
  const keys = /* @__PURE__ */ new Set();
  for (const { entries, source, tree } of catalog.bibliographies) {
    for (const node of tree.nodes) {
      if (node.kind !== "string" && node.kind !== "preamble") continue;
      written.push(source.text.slice(node.range.start, node.range.end));
    }
    const isListed = (entry) => catalog.list === void 0 || catalog.pairsOf(entry).length > 0;
    for (const entry of withParents(entries.filter(isListed), entries)) {
      keys.add(entry.key.toLowerCase());
      written.push(source.text.slice(entry.range.start, entry.range.end));
    }
  }
  for (const entry of catalog.list?.entries ?? []) {
    if (entry.kind !== "paper" || catalog.pairOf(entry) !== void 0) continue;
    written.push(stub(entry, listedPaper(entry, keys)));
  }
  return written.length === 0 ? "" : `${written.join("\n\n")}
`;
}
function withParents(some, all) {
  const byKey = new Map(all.map((entry) => [entry.key.toLowerCase(), entry]));
  const kept = new Set(some);
  for (const child of kept) {
    for (const key of parentKeys(child)) {
      const parent = byKey.get(key);
      if (parent !== void 0) kept.add(parent);
    }
  }
  return kept;
}
var CONTAINERS = {
  article: "journal",
  inproceedings: "booktitle"
};
function stub(entry, paper) {
  const id = (kind) => idOf(entry.identifiers, kind);
  const arxiv = id("arxiv");
  const { title, year, url, authors, abstract } = entry;
  const venue = paper.venue ?? entry.venue;
  const fields = [
    ["title", latex(title)],
    ["author", paper.author && latex(paper.author)],
    ["year", year],
    [CONTAINERS[paper.type] ?? "howpublished", venue && latex(venue)],
    ["doi", id("doi")],
    ["eprint", arxiv],
    ["archiveprefix", arxiv && "arXiv"],
    ["pmid", id("pmid")],
    ["pmcid", id("pmcid")],
    ["acl", id("acl")],
    ["openreview", id("openreview")],
    ["url", url?.replace(/\s/g, "").replace(/[{}]/g, encodeURIComponent)],
    ["note", paper.author === void 0 && authors && latex(`Authors as listed: ${authors}`)],
    ["abstract", abstract?.text && latex(abstract.text)]
  ];
  const lines = fields.flatMap(
    ([name, value]) => value === void 0 || value === false || value === "" ? [] : [`  ${name} = {${value}},`]
  );
  return `@${paper.type}{${paper.key},
${lines.join("\n")}
}`;
}
function latex(shown) {
  return toTex(foldSpaces(fromShownText(shown)), false);
}

// src/features/export/export-catalog.ts
function exportCatalog(catalog) {
  const { list, bibliographies } = catalog;
  return {
    version: 1,
    entries: list?.entries.map((entry) => exportEntry(entry, catalog)) ?? [],
    bibliography: bibliographies.flatMap(
      (bibliography) => bibliography.entries.map((entry) => exportBibEntry(entry, bibliography))
    ),
    diagnostics: bibliographies.flatMap(exportDiagnostics),
    /** How much of the README was read as a list; `null` without a README. */
    reading: list === void 0 ? null : exportReading(list),
    categories: list?.categories.map(({ path, heading, entries }) => ({
      path,
      line: list.source.lines.position(heading.range.start).line,
      /** Entries directly under the heading. */
      entries
    })) ?? []
  };
}
function exportReading({ reading, source: { lines } }) {
  const { papers, resources, unread, unreadTitles, unreadCitations, skipped, doubtful } = reading;
  const lineOf = ({ start }) => lines.position(start).line;
  return {
    papers,
    resources,
    /** Links to papers that are in no entry. */
    unread: unread.map(({ url, range }) => ({ url, line: lineOf(range) })),
    /** Titles of the bibliography that the README prints, and no entry has. */
    unreadTitles: unreadTitles.map(({ title, range }) => ({ title, line: lineOf(range) })),
    /** Items that look like citations, but belong to no entry. */
    unreadCitations: unreadCitations.map((range) => ({ line: lineOf(range) })),
    skipped: skipped.map(({ heading, range, reason, links }) => ({
      heading,
      line: lineOf(range),
      reason,
      /** Links to papers in the section. */
      links
    })),
    /** Entries that are probably misread. */
    doubtful: doubtful.map(({ entry: { title, range }, reason }) => ({
      title,
      line: lineOf(range),
      reason
    }))
  };
}
function exportEntry(entry, catalog) {
  const lines = catalog.list?.source.lines;
  const { start, end } = entry.range;
  const identifier = (kind) => idOf(entry.identifiers, kind) ?? null;
  const arxiv = identifier("arxiv");
  const printed = catalog.list?.source.text.slice(start, end) ?? "";
  const arxivDoi = arxiv === null ? void 0 : printedArxivDoi(printed, arxiv);
  return {
    kind: entry.kind,
    title: plainText(fromShownText(entry.title)),
    url: entry.url ?? null,
    links: entry.links.map(({ text, url }) => ({ text, url })),
    categories: entry.categories,
    authors: entry.authors ?? null,
    year: entry.year ?? null,
    venue: entry.venue ?? null,
    /** Which of title, authors, year and venue may be misread. */
    uncertain: uncertainFacts(entry),
    /** How probable it is that each of them is right, from 0 to 1. */
    confidence: Object.fromEntries(
      Object.entries(entry.confidence).map(([fact, value]) => [fact, thousandths(value)])
    ),
    abstract: entry.abstract === void 0 ? null : plainText(fromShownText(entry.abstract.text)),
    /** The key after pairing: that of the bib entry, or else the one shown. */
    citationKey: catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key ?? null,
    doi: identifier("doi") ?? arxivDoi ?? null,
    arxiv,
    pmid: identifier("pmid"),
    pmcid: identifier("pmcid"),
    acl: identifier("acl"),
    openreview: identifier("openreview"),
    /** First and last line in the README, from 1. */
    line: lines?.position(start).line ?? 1,
    endLine: lines?.position(Math.max(start, end - 1)).line ?? 1
  };
}
var thousandths = (value) => Math.round(value * 1e3) / 1e3;
function exportBibEntry(entry, { source }) {
  const { start, end } = entry.range;
  return {
    key: entry.key,
    type: entry.type,
    /** Decoded values by lower-cased name. */
    fields: Object.fromEntries([...entry.fields].map(([name, { value }]) => [name, value])),
    file: source.path,
    line: source.lines.position(start).line,
    endLine: source.lines.position(Math.max(start, end - 1)).line
  };
}
function exportDiagnostics({ diagnostics, source }) {
  return diagnostics.map(({ code, severity, message, range }) => ({
    code,
    severity,
    message,
    file: source.path,
    ...source.lines.position(range.start)
  }));
}
var COLUMNS = [
  "kind",
  "title",
  "url",
  "categories",
  "authors",
  "year",
  "venue",
  "citationKey",
  "doi",
  "arxiv",
  "pmid",
  "pmcid",
  "acl",
  "openreview",
  "abstract",
  "line"
];
var HEADERS = {
  categories: "category",
  citationKey: "citation key"
};
function exportCsv({ entries }) {
  const rows = entries.map(
    (entry) => COLUMNS.map((column) => column === "categories" ? entry[column].join(" > ") : entry[column])
  );
  return csv([COLUMNS.map((column) => HEADERS[column] ?? column), ...rows]);
}
var FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
function csv(rows) {
  return rows.map((row) => `${row.map(cell).join(",")}\r
`).join("");
}
function cell(value) {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// src/features/export/types.json
var types_default = {
  csl: {
    article: "article-journal",
    inproceedings: "paper-conference",
    conference: "paper-conference",
    incollection: "chapter",
    inbook: "chapter",
    book: "book",
    proceedings: "book",
    booklet: "pamphlet",
    manual: "book",
    phdthesis: "thesis",
    mastersthesis: "thesis",
    thesis: "thesis",
    techreport: "report",
    report: "report",
    unpublished: "manuscript",
    online: "webpage",
    dataset: "dataset",
    software: "software",
    patent: "patent"
  },
  genres: {
    phdthesis: "PhD thesis",
    mastersthesis: "Master's thesis",
    mathesis: "Master's thesis",
    techreport: "Technical report"
  },
  ris: {
    "article-journal": "JOUR",
    article: "UNPB",
    "paper-conference": "CONF",
    chapter: "CHAP",
    book: "BOOK",
    pamphlet: "PAMP",
    thesis: "THES",
    report: "RPRT",
    manuscript: "UNPB",
    webpage: "ELEC",
    dataset: "DATA",
    software: "COMP",
    patent: "PAT"
  }
};

// src/features/export/export-csl-json.ts
var TYPES = types_default.csl;
function otherType(identifiers, namesServer) {
  const isPreprint2 = namesServer || identifiers.some(({ kind, id }) => kind === "doi" && isPreprintDoi(id));
  return isPreprint2 ? "article" : "document";
}
var GENRES = types_default.genres;
var NUMBERED = /* @__PURE__ */ new Set(["report", "patent"]);
var VARIABLES = [
  ["title", ["title"]],
  ["container-title", ["journal", "journaltitle", "booktitle"]],
  ["volume", ["volume"]],
  ["issue", ["number", "issue"]],
  ["page", ["pages", "eid"]],
  ["publisher", ["publisher", "school", "institution", "organization"]],
  ["publisher-place", ["address", "location"]],
  ["DOI", ["doi"]],
  ["URL", ["url"]],
  ["ISBN", ["isbn"]],
  ["ISSN", ["issn"]],
  ["PMID", ["pmid"]],
  ["abstract", ["abstract"]],
  ["keyword", ["keywords"]],
  ["note", ["note"]],
  ["language", ["language"]],
  ["edition", ["edition"]],
  ["version", ["version"]],
  ["genre", ["type"]],
  ["chapter-number", ["chapter"]],
  ["collection-title", ["series"]]
];
function exportCslJson(catalog) {
  const ids = /* @__PURE__ */ new Set();
  const free = (wanted) => {
    let id = wanted;
    for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
    ids.add(id);
    return id;
  };
  const fromBib = catalog.bibliographies.flatMap(({ entries }) => entries).filter(
    (entry) => catalog.list === void 0 ? !NOT_WORKS.has(entry.type) : catalog.pairsOf(entry).length > 0
  ).map((entry) => ({ id: free(entry.key || "entry"), ...itemOfBibEntry(entry) }));
  const taken = new Set([...ids].map((id) => id.toLowerCase()));
  const fromList = (catalog.list?.entries ?? []).filter((entry) => entry.kind === "paper" && catalog.pairOf(entry) === void 0).map((entry) => {
    const paper = listedPaper(entry, taken);
    return { id: paper.key, ...itemOfListEntry(entry, paper) };
  });
  return [...fromBib, ...fromList];
}
function itemOfBibEntry(entry) {
  const value = (name) => entry.fields.get(name)?.value || void 0;
  const item = {
    type: TYPES[entry.type] ?? otherType(entry.identifiers, isPreprint(entry)),
    ...identifiersOf(entry.identifiers)
  };
  for (const [variable, fields] of VARIABLES) {
    const found = fields.map(value).find((one) => one !== void 0);
    if (found !== void 0) item[variable] = cslValue(variable, found);
  }
  if (item["container-title"] === item.title) delete item["container-title"];
  const genre = ownValue(GENRES, (item.genre ?? entry.type).toLowerCase()) ?? item.genre;
  if (genre !== void 0) item.genre = genre;
  if (item.issue !== void 0 && NUMBERED.has(item.type)) {
    item.number = item.issue;
    delete item.issue;
  }
  for (const role of ["author", "editor", "translator"]) {
    const raw = entry.fields.get(role)?.raw;
    const names = raw === void 0 ? [] : namesOf(raw);
    if (names.length > 0) item[role] = names;
  }
  const date = entry.fields.get("date")?.raw.trim() || value("year");
  const issued = dateOf(date, value("month"));
  const year = yearOfFields(entry.fields);
  if (issued !== void 0) item.issued = issued;
  else if (year !== void 0) item.issued = { "date-parts": [[year]] };
  const accessed = dateOf(value("urldate"));
  if (accessed !== void 0) item.accessed = accessed;
  return item;
}
function cslValue(variable, value) {
  if (variable === "DOI") return bareDoi(value);
  if (variable !== "page") return value;
  return value.replace(/–|--/g, /[^-]-[^-]/.test(value) ? "\u2013" : "-");
}
function itemOfListEntry(entry, paper) {
  const { title, authors, year, venue, url, abstract } = entry;
  const shown = (text) => plainText(fromShownText(text));
  const printed = authors === void 0 ? void 0 : [{ literal: authors }];
  const names = paper.author === void 0 ? printed : namesOf(paper.author);
  return compact({
    type: TYPES[paper.type] ?? otherType(entry.identifiers, PREPRINT_SERVER.test(`${venue} ${url}`)),
    title: shown(title),
    author: names,
    issued: year === void 0 ? void 0 : { "date-parts": [[year]] },
    "container-title": paper.venue ?? venue,
    ...identifiersOf(entry.identifiers),
    URL: url,
    abstract: abstract?.text ? shown(abstract.text) : void 0
  });
}
function identifiersOf(identifiers) {
  const id = (kind) => idOf(identifiers, kind);
  const arxiv = id("arxiv");
  const custom = compact({ acl: id("acl"), openreview: id("openreview") });
  return compact({
    DOI: id("doi"),
    PMID: id("pmid"),
    PMCID: id("pmcid"),
    archive: arxiv === void 0 ? void 0 : "arXiv",
    archive_location: arxiv,
    custom: Object.keys(custom).length === 0 ? void 0 : custom
  });
}
function namesOf(raw) {
  return parseNames(raw).map(({ first, von, last, jr }) => {
    if (first === "" && von === "" && jr === "") return { literal: last };
    return compact({
      family: last,
      given: first || void 0,
      "non-dropping-particle": von || void 0,
      suffix: jr || void 0
    });
  });
}
var SEASON = /^\d{4}-2([1-4])/;
var UNCERTAIN = /[~?%](?:\/|$)/;
var UNSPECIFIED = /^[\dX]{2,4}(?:-[\dX]{2}){0,2}[~?%]?$/;
function dateOf(date = "", month) {
  const season = SEASON.exec(date)?.[1];
  const word = monthNumber(month) === void 0 ? /\p{L}+/u.exec(month ?? "")?.[0] : month;
  const points = date.split("/").flatMap((point) => {
    const [, year, monthOfDate, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(point) ?? [];
    const parts = dateOfParts(year, monthOfDate ?? word, day)?.split("-").map(Number);
    return parts === void 0 ? [] : [parts];
  });
  if (points.length === 0) {
    return date.includes("X") && UNSPECIFIED.test(date) ? { literal: date } : void 0;
  }
  return compact({
    "date-parts": points.slice(0, 2),
    season: season === void 0 ? void 0 : Number(season),
    circa: UNCERTAIN.test(date) || void 0
  });
}

// src/features/export/export-ris.ts
var TYPES2 = types_default.ris;
function exportRis(catalog) {
  return exportCslJson(catalog).map(
    (item) => tagsOf(item).map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ").trim()}\r
`).join("")
  ).join("\r\n");
}
function tagsOf(item) {
  const type = TYPES2[item.type] ?? "GEN";
  const [first, last] = pagesOf(item.page);
  const isPaper = type === "CONF";
  const year = item.issued?.["date-parts"]?.[0]?.[0]?.toString();
  const series = item["collection-title"];
  const optional = [
    ["TI", item.title],
    ...namesOf2(item.author).map((name) => ["AU", name]),
    ...namesOf2(item.editor).map((name) => [type === "BOOK" ? "A3" : "A2", name]),
    ["T2", item["container-title"] ?? (type === "BOOK" ? series : void 0)],
    ["T3", type === "BOOK" ? void 0 : series],
    // For papers of a conference, T2 is its name, and C3 that of the proceedings.
    ["C3", isPaper ? item["container-title"] : void 0],
    ["DA", dateText(item.issued?.["date-parts"]?.[0])],
    ["PY", year],
    ["C2", isPaper ? year : type === "JOUR" ? item.PMCID : void 0],
    ["VL", item.volume],
    [type === "JOUR" ? "IS" : "M1", item.issue ?? item.number],
    ["SP", first],
    ["EP", last],
    ["PB", item.publisher],
    [isPaper ? "C1" : "CY", item["publisher-place"]],
    ["SN", item.ISSN ?? item.ISBN],
    ["ET", type === "JOUR" ? void 0 : item.edition],
    ["LA", item.language],
    ["DO", item.DOI],
    ["AN", item.PMID],
    ["UR", item.URL],
    ["Y2", dateText(item.accessed?.["date-parts"]?.[0])],
    ["AB", item.abstract],
    ...(item.keyword ?? "").split(/[,;]/).map((word) => ["KW", word.trim()]),
    ...notesOf(item, type).map((note) => ["N1", note]),
    ["ID", item.id]
  ];
  const tags = optional.flatMap(
    ([tag, value]) => value === void 0 || value.trim() === "" ? [] : [[tag, value]]
  );
  return [["TY", type], ...tags, ["ER", ""]];
}
function namesOf2(names = []) {
  return names.filter((name) => !isOthers(name)).map(nameText);
}
function isOthers({ literal }) {
  return literal === "others";
}
function nameText(name) {
  if (name.literal !== void 0) return name.literal;
  const family = [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
  return [family, name.given, name.suffix].filter((part) => part !== void 0).join(", ");
}
function dateText(parts) {
  if (parts === void 0) return void 0;
  const [year, month, day] = parts.map((part) => String(part).padStart(2, "0"));
  return [year, month, day].filter((part) => part !== void 0).join("/");
}
function pagesOf(page) {
  const [first, last] = page?.split(page.includes("\u2013") ? "\u2013" : "-") ?? [];
  return [first?.trim(), last?.trim()];
}
function notesOf({ author = [], note, archive_location: arxiv, custom, PMCID }, type) {
  return [
    note,
    author.some(isOthers) ? "Further authors are not named." : void 0,
    arxiv === void 0 ? void 0 : `arXiv:${arxiv}`,
    type === "JOUR" || PMCID === void 0 ? void 0 : `PMCID: ${PMCID}`,
    custom?.acl === void 0 ? void 0 : `ACL Anthology: ${custom.acl}`,
    custom?.openreview === void 0 ? void 0 : `OpenReview: ${custom.openreview}`
  ].filter((one) => one !== void 0);
}

// src/cli/export.ts
function refuseDamaged(catalog) {
  const blocked = blockedFiles(catalog);
  for (const { source } of catalog.bibliographies) {
    const reason = blocked.get(source.path);
    if (reason !== void 0) throw new InputError(reason);
  }
}
async function exportList(args, io) {
  const catalog = readCatalog(await inputOf(args, io));
  const unread = catalog.list && notReadToItsEnd(catalog.list);
  if (unread !== void 0) throw new InputError(unread);
  switch (optionValue(args, "format")) {
    case "csv":
      io.stdout(exportCsv(exportCatalog(catalog)));
      break;
    case "csl-json":
      io.stdout(jsonText(exportCslJson(catalog)));
      break;
    case "ris":
      io.stdout(exportRis(catalog));
      break;
    case "bibtex":
      refuseDamaged(catalog);
      io.stdout(exportBibtex(catalog));
      break;
    default:
      io.stdout(jsonText(exportCatalog(catalog)));
  }
}
export {
  exportList
};
