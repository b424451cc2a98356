import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  citationText,
  evidenceOf,
  quoted,
  registryOf,
  workText
} from "./references-reference-texts.js";
import {
  decodeInput
} from "./features-child-process-decode-file.js";
import {
  compareTitles,
  compareWork,
  compareYears,
  referencedWorks
} from "./references-compare-titles.js";
import {
  isReference,
  registryIdentifier
} from "./links-registry-identifier.js";
import {
  setField
} from "./bibtex-bib-edits.js";
import {
  pageOf
} from "./identifiers-page-of.js";
import {
  readCatalog,
  suppressionsOf
} from "./catalog-bib-index.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  bibUrls,
  isPreprintDoi,
  lastFrom,
  webAddresses
} from "./bibtex-bibliography.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import {
  identifiersOfUrl
} from "./identifiers-identifiers-of-url.js";
import {
  identifierKey,
  identifierText
} from "./identifiers-doi.js";
import {
  linePlace
} from "./text-source-file.js";
import {
  count
} from "./text-plural.js";
import {
  fold
} from "./text-fold.js";
import {
  compact
} from "./text-json.js";

// src/features/validation/collect-links.ts
function collectLinks(catalog) {
  const { list, bibliographies } = catalog;
  const urls = /* @__PURE__ */ new Map();
  const references = /* @__PURE__ */ new Map();
  const titles = /* @__PURE__ */ new Map();
  const addTitle = (key, title) => {
    if (title !== void 0 && title !== "" && !titles.has(key)) titles.set(key, title);
  };
  const addReference = (identifier, place, title) => {
    const key = identifierKey(identifier);
    addTitle(key, title);
    const known = references.get(key) ?? { identifier, places: [] };
    references.set(key, known);
    if (place !== void 0) addPlace(known.places, place);
  };
  const spellings = /* @__PURE__ */ new Map();
  const addUrl = (written, place, title) => {
    const href = URL.canParse(written) ? new URL(written).href : written;
    const url = spellings.get(href) ?? written;
    spellings.set(href, url);
    const places = urls.get(url) ?? [];
    urls.set(url, places);
    addPlace(places, place);
    addTitle(url, title);
    const named = registryIdentifier(url);
    if (named === void 0) return;
    addReference(named.identifier, named.resolver ? place : void 0, title);
  };
  if (list !== void 0) {
    for (const { url, start, title } of urlsOfList(list)) {
      addUrl(url, linePlace(list.source, start), title);
    }
    for (const entry of list.entries) {
      for (const identifier of identifiersInText(entry)) {
        addReference(identifier, linePlace(list.source, entry.range.start), entry.title);
      }
    }
  }
  for (const bibliography of bibliographies) {
    for (const entry of bibliography.entries) {
      const title = entry.fields.get("title")?.value;
      for (const { url, range } of bibUrls(entry)) {
        addUrl(url, linePlace(bibliography.source, range.start), title);
      }
      for (const { identifier, start } of identifiersOf(entry)) {
        addReference(identifier, linePlace(bibliography.source, start), title);
      }
    }
  }
  return { urls, references, titles };
}
async function linksOfList({ list }, memory) {
  return collectLinks(readCatalog(await decodeInput(list), memory));
}
function identifiersInText({ identifiers, links }) {
  const linked = new Set(links.flatMap(({ url }) => identifiersOfUrl(url)).map(identifierKey));
  return identifiers.filter(isReference).filter((one) => !linked.has(identifierKey(one)));
}
function urlsOfList({ source, entries }) {
  const addresses = webAddresses(source);
  const found = addresses.map(({ url, range }) => ({ url, start: range.start }));
  const known = new Set(addresses.map(({ url }) => url));
  for (const { links } of entries) {
    for (const { url, range } of links) {
      if (!/^https?:\/\/[^/]/i.test(url) || /\s/.test(url) || known.has(url)) continue;
      const next = addresses[lastFrom(addresses, range.start - 1) + 1];
      if (next === void 0 || next.range.start >= range.end) {
        found.push({ url, start: range.start });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ url, start }) => {
    const entry = entries[lastFrom(entries, start)];
    const isInside = entry !== void 0 && start < entry.range.end;
    return { url, start, ...isInside ? { title: entry.title } : {} };
  });
}
function identifiersOf(entry) {
  return entry.identifiers.filter(isReference).flatMap((identifier) => {
    const number = identifier.id.replace(/^PMC/, "").toLowerCase();
    const field = [...entry.fields.values()].find(
      ({ value, inheritedFrom }) => inheritedFrom === void 0 && !/https?:\/\//i.test(value.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, "")) && value.toLowerCase().includes(number)
    );
    return field === void 0 ? [] : [{ identifier, start: field.node.range.start }];
  });
}
function addPlace(places, place) {
  if (!places.some(({ file, line }) => file === place.file && line === place.line)) {
    places.push(place);
  }
}

// src/references/notices.ts
var KINDS = [
  {
    kind: "retraction",
    severity: "error",
    what: "was retracted",
    advice: "Remove it, or say in the entry that it was retracted."
  },
  {
    kind: "partial-retraction",
    severity: "warning",
    what: "was partly retracted",
    advice: "Read the notice and decide whether the list should keep the paper."
  },
  {
    kind: "concern",
    severity: "warning",
    what: "has an expression of concern from its publisher",
    advice: "Read it and decide whether the list should keep the paper."
  },
  {
    kind: "correction",
    severity: "info",
    what: "was corrected",
    advice: "Read the correction if the list quotes results of the paper."
  }
];
var SOURCES = {
  publisher: "the publisher",
  "retraction-watch": "Retraction Watch",
  pubmed: "PubMed"
};
var STATES_RETRACTION = /\b(?:retract(?:ed|ion)|withdrawn|removed by)\b/i;
function retractionOf(work, records) {
  const works = records.filter(({ record }) => record.facts.noticeOf === void 0);
  const notices = works.flatMap(
    ({ identifier, record }) => (record.facts.notices ?? []).map((notice) => ({ identifier, record, notice }))
  );
  const worst = KINDS.find(({ kind: kind2 }) => notices.some(({ notice }) => notice.kind === kind2));
  if (worst === void 0) return void 0;
  const { kind, severity, what, advice } = worst;
  if (kind !== "correction" && statesRetraction(work)) return void 0;
  const found = notices.filter(({ notice }) => notice.kind === kind);
  const [first] = found;
  if (first === void 0) return void 0;
  const evidence = joinEvidence(
    found.map(({ identifier, record, notice }) => ({
      registry: record.registry,
      url: noticePage(notice) ?? pageOf(identifier),
      statement: noticeText(notice, record)
    }))
  );
  const date = found.map(({ notice }) => notice.date).find((one) => one !== void 0);
  const page = found.map(({ notice }) => noticePage(notice)).find((one) => one !== void 0);
  const where = page ?? `${registryOf(first.record)} says so, without a notice`;
  const when = date === void 0 ? "" : ` on ${date}`;
  return {
    ruleId: "paper-retracted",
    severity,
    task: "review",
    message: `${quoted(work.entry.title)} ${what}${when} (${where}). ${advice}`,
    id: identifierKey(first.identifier),
    entry: work.entry,
    evidence,
    places: work.places,
    fingerprint: fingerprint(
      ["paper-retracted", work.entry.citationKey ?? fold(work.entry.title), kind].join("\n")
    )
  };
}
function statesRetraction({ titles, bib }) {
  const notes = ["note", "addendum", "annote", "pubstate", "keywords", "title"].map(
    (name) => bib?.bibEntry.fields.get(name)?.value ?? ""
  );
  const marks = titles.some(
    (title) => /^[\s[(*]*(?:retracted|withdrawn)\b|[[(](?:retracted|withdrawn)[^()[\]]*[\])]$/i.test(
      title.trimEnd()
    )
  );
  return marks || notes.slice(0, -1).some((note) => STATES_RETRACTION.test(note));
}
function noticePage({ doi, pmid }) {
  if (doi !== void 0) return pageOf({ kind: "doi", id: doi });
  return pmid === void 0 ? void 0 : pageOf({ kind: "pmid", id: pmid });
}
function noticeText({ kind, source, date }, record) {
  const by = source === void 0 ? void 0 : SOURCES[source] ?? source;
  return `${kind.replace("-", " ")}${date === void 0 ? "" : ` of ${date}`} at ${registryOf(record)}${by === void 0 ? "" : `, reported by ${by}`}`;
}
function joinEvidence(evidence) {
  const seen = /* @__PURE__ */ new Set();
  return evidence.filter(({ url, registry }) => {
    const key = `${registry} ${url}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// src/references/preprints.ts
var PREPRINT_VENUE = /arxiv|\bcorr\b|\babs\/|biorxiv|medrxiv|chemrxiv|psyarxiv|techrxiv|preprint|ssrn|research square|under review|submitted|openreview/i;
function withdrawalOf(work, { identifier }, record) {
  const { withdrawn } = record.facts;
  if (withdrawn === void 0) return void 0;
  const id = identifierKey(identifier);
  return {
    ruleId: "arxiv-withdrawn",
    severity: "warning",
    task: "review",
    message: `The authors of ${quoted(work.entry.title)} have withdrawn it from arXiv (${identifierText(identifier)}): ${quoted(withdrawn)} Decide whether the list should keep it.`,
    id,
    entry: work.entry,
    evidence: [evidenceOf(identifier, record, withdrawn)],
    places: work.places,
    fingerprint: fingerprint(["arxiv-withdrawn", id].join("\n"))
  };
}
function publicationOf(work, { identifier }, record) {
  const { facts } = record;
  const { published } = facts;
  if (published === void 0 || facts.type !== "preprint" || facts.withdrawn !== void 0) {
    return void 0;
  }
  if (isPublished(work, identifierKey(identifier))) return void 0;
  const { doi, citation } = published;
  const suggestion = doi === void 0 ? void 0 : pageOf({ kind: "doi", id: doi });
  const where = [citation, suggestion].filter((one) => one !== void 0);
  if (where.length === 0) return void 0;
  const id = identifierKey(identifier);
  const fix = doi === void 0 ? void 0 : fixOf(work, doi);
  return {
    ruleId: "preprint-published",
    severity: "info",
    task: "replace",
    message: `${quoted(work.entry.title)} (${identifierText(identifier)}) has been published, according to ${registryOf(record)}: ${where.join(", ")}. Consider citing the published version.`,
    id,
    entry: work.entry,
    evidence: [evidenceOf(identifier, record, `published as ${where.join(", ")}`)],
    places: work.places,
    ...compact({ suggestion, fix }),
    fingerprint: fingerprint(["preprint-published", id, doi ?? fold(citation ?? "")].join("\n"))
  };
}
function isPublished({ venue, references, bib }, own) {
  if (venue !== void 0 && !PREPRINT_VENUE.test(venue)) return true;
  const others = references.filter(
    ({ identifier }) => identifierKey(identifier) !== own && identifier.kind !== "arxiv" && identifier.kind !== "openreview" && !(identifier.kind === "doi" && isPreprintDoi(identifier.id))
  );
  return others.length > 0 || bib?.bibEntry.fields.has("booktitle") === true;
}
function fixOf({ bib }, doi) {
  if (bib === void 0) return void 0;
  const { bibliography, bibEntry } = bib;
  const edits = setField(bibliography, bibEntry, { name: "doi", value: doi });
  return { kind: "suggested", files: [{ file: bibliography.source.path, edits }] };
}

// src/references/find-reference-faults.ts
function findReferenceFaults(works, recordOf) {
  return works.flatMap((work) => faultsOf(work, recordOf));
}
function faultsOf(work, recordOf) {
  const findings = [];
  const records = [];
  for (const reference of work.references) {
    const record = recordOf(identifierKey(reference.identifier));
    if (record === void 0 || record.facts.noticeOf !== void 0) continue;
    const agreement = compareWork(work, record);
    const mismatch = mismatchOf(work, reference, record, agreement);
    if (mismatch !== void 0) findings.push(mismatch);
    const isNamed = agreement.title === "same" || agreement.title === "similar";
    if (!agreement.sameWork || !(reference.isOwn || isNamed)) continue;
    records.push({ identifier: reference.identifier, record });
    const withdrawal = withdrawalOf(work, reference, record);
    if (withdrawal !== void 0) findings.push(withdrawal);
  }
  const retraction = retractionOf(work, records);
  if (retraction !== void 0) findings.push(retraction);
  const publication = work.references.filter((reference) => records.some(({ identifier }) => identifier === reference.identifier)).map((reference) => {
    const record = recordOf(identifierKey(reference.identifier));
    return record === void 0 ? void 0 : publicationOf(work, reference, record);
  }).find((one) => one !== void 0);
  return publication === void 0 ? findings : [...findings, publication];
}
function mismatchOf(work, reference, record, agreement) {
  if (!reference.isOwn || work.bib === void 0 && !hasLongTitle(work)) return void 0;
  if (!agreement.sameWork) return anotherWork(work, reference, record, agreement);
  if (work.bib === void 0) return void 0;
  if (agreement.authors === "different") return otherAuthor(work, reference, record);
  return otherYear(work, reference, record, agreement);
}
var LONG_TITLE_WORDS = 4;
function hasLongTitle({ entry }) {
  return fold(entry.title).split(" ").length >= LONG_TITLE_WORDS;
}
function anotherWork(work, reference, record, { authors }) {
  if (work.bib === void 0 && authors !== "different") return void 0;
  const what = identifierText(reference.identifier);
  const theirs = workText(record.facts);
  if (isWholeOf(work, record)) {
    return {
      ...common(work, reference, record, theirs),
      severity: "info",
      message: `${what} belongs to the whole volume, ${theirs}, according to ${registryOf(record)}. Use the identifier of ${quoted(work.entry.title)} itself, if it has one.`,
      fingerprint: nameOf(work, reference, "whole")
    };
  }
  const hint = authors === "same" ? "The authors match, so this may be another paper by them, or the title may have changed." : "Correct the identifier or the title.";
  return {
    ...common(work, reference, record, theirs),
    severity: authors === "different" ? "error" : "warning",
    message: `${what} belongs to ${theirs} according to ${registryOf(record)}, not to ${citationText(work.entry.title, work.authors, work.year)}. ${hint}`,
    fingerprint: nameOf(work, reference, fold(record.facts.title))
  };
}
function isWholeOf({ venue }, { facts }) {
  if (venue === void 0 || facts.type !== "book") return false;
  const agreement = compareTitles(venue, facts.title);
  return agreement === "same" || agreement === "similar";
}
function otherAuthor(work, reference, record) {
  const names = (record.facts.authors ?? []).map(
    (name) => "literal" in name ? name.literal : `${name.given ?? ""} ${name.family}`.trim()
  );
  const [first = ""] = names;
  const statement = `the first author is ${first}`;
  return {
    ...common(work, reference, record, statement),
    severity: "warning",
    message: `The first author of ${quoted(work.entry.title)} is ${work.authors[0]} in the bib entry, but ${first} at ${registryOf(record)} (${identifierText(reference.identifier)})${names.length > 1 ? `, and none of the other ${count(names.length - 1, "author")} there is ${work.authors[0]}` : ""}. Check the authors.`,
    fingerprint: nameOf(work, reference, `author ${fold(first)}`)
  };
}
function otherYear(work, reference, record, { title }) {
  const { year } = work;
  if (year === void 0 || title === "incomparable") return void 0;
  if (compareYears(year, record.facts) !== "different") return void 0;
  const years = [...new Set(record.facts.years ?? [])].sort((a, b) => a - b);
  const statement = `published in ${years.join(" and ")}`;
  return {
    ...common(work, reference, record, statement),
    severity: "info",
    message: `The year of ${quoted(work.entry.title)} is ${year} in the bib entry, but according to ${registryOf(record)}, ${identifierText(reference.identifier)} was ${statement}. Check the year.`,
    fingerprint: nameOf(work, reference, `year ${years.join(" ")}`)
  };
}
function common(work, { identifier, places }, record, statement) {
  return {
    ruleId: "doi-mismatch",
    task: "review",
    id: identifierKey(identifier),
    entry: work.entry,
    evidence: [evidenceOf(identifier, record, statement)],
    places
  };
}
function nameOf({ entry }, { identifier }, content) {
  const identity = entry.citationKey ?? fold(entry.title);
  return fingerprint(["doi-mismatch", identity, identifierKey(identifier), content].join("\n"));
}

// src/features/validation/judge-references.ts
function judgeCatalog(catalog, { records, unknown, severities = {} }) {
  const works = judgedWorks(catalog);
  const found = [
    ...unknown.flatMap((one) => unknownIdentifier(one, works)),
    ...works.flatMap(
      (work) => findReferenceFaults([work], (key) => records.get(key)).filter(
        ({ ruleId }) => !work.silenced.has(ruleId)
      )
    )
  ];
  return found.flatMap((finding) => {
    const severity = severities[finding.ruleId];
    if (severity === "off") return [];
    return [severity === void 0 ? finding : { ...finding, severity }];
  });
}
async function judgeList({ list, ...facts }, memory) {
  return judgeCatalog(readCatalog(await decodeInput(list), memory), facts);
}
function judgedWorks(catalog) {
  const comments = suppressionsOf(catalog).filter(
    ({ ruleIds }) => REFERENCE_RULE_IDS.some((id) => ruleIds.includes(id))
  );
  return referencedWorks(catalog).map((work) => ({
    ...work,
    silenced: new Set(
      comments.filter((one) => covers(one, work)).flatMap(({ ruleIds }) => ruleIds)
    )
  }));
}
function covers({ covers: range, inList, file }, work) {
  if (range === void 0) return false;
  const holds = (offset) => range.start <= offset && offset < range.end;
  return inList ? work.entries.some((entry) => holds(entry.range.start)) : work.bib?.bibliography.source === file && holds(work.bib.bibEntry.range.start);
}
function unknownIdentifier({ id, reason, places }, works) {
  const holders = works.flatMap(
    (work2) => work2.references.filter(({ identifier: identifier2 }) => identifierKey(identifier2) === id).map(({ identifier: identifier2 }) => ({ work: work2, identifier: identifier2 }))
  );
  const [first] = holders;
  if (first === void 0) return [];
  if (holders.every(({ work: work2 }) => work2.silenced.has("identifier-unknown"))) return [];
  const { work, identifier } = first;
  const what = identifierText(identifier);
  const registry = REGISTRIES_OF_KINDS[identifier.kind] ?? "doi";
  return [
    {
      ruleId: "identifier-unknown",
      severity: "error",
      task: "remove",
      message: `${what} of ${quoted(work.entry.title)} does not exist: ${reason}. Compare it with the paper, letter by letter.`,
      id,
      entry: work.entry,
      evidence: [{ registry, url: pageOf(identifier), statement: reason }],
      places,
      fingerprint: fingerprint(["identifier-unknown", id].join("\n"))
    }
  ];
}
var REGISTRIES_OF_KINDS = {
  doi: "doi",
  "short-doi": "doi",
  arxiv: "arxiv",
  pmid: "pubmed",
  pmcid: "pubmed",
  acl: void 0,
  openreview: void 0
};

export {
  collectLinks,
  linksOfList,
  judgeCatalog,
  judgeList
};
