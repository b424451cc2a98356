import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  citationText,
  quoted,
  registryOf,
  workText
} from "./references-reference-texts.js";
import {
  atDate
} from "./registries-dates.js";
import {
  decodeInput
} from "./features-child-process-decode-input.js";
import {
  compareTitles,
  compareWork,
  compareYears,
  fieldsNaming,
  referencedWorks
} from "./references-compare-titles.js";
import {
  REFERENCE_KINDS,
  isReference,
  registryIdentifier
} from "./links-registry-identifier.js";
import {
  fullName
} from "./registries-clean-text.js";
import {
  readCatalog,
  suppressionsOf
} from "./catalog-bib-index.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  setField,
  webAddresses
} from "./bibtex-bib-edits.js";
import {
  pageOf
} from "./identifiers-page-of.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import {
  PREPRINT_SERVER,
  bibUrls,
  isPreprintDoi
} from "./bibtex-bib-identifiers.js";
import {
  identifiersOfUrl
} from "./identifiers-identifiers-of-url.js";
import {
  identifierKey,
  identifierText
} from "./identifiers-doi.js";
import {
  groupBy
} from "./text-group-by.js";
import {
  count
} from "./text-plural.js";
import {
  lastFrom,
  linePlace
} from "./text-range.js";
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
    const field = fieldsNaming(entry, identifier).find(
      ({ value }) => !/https?:\/\//i.test(value.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ""))
    );
    return field === void 0 ? [] : [{ identifier, start: field.node.range.start }];
  });
}
function addPlace(places, place) {
  if (!places.some(({ file, line }) => file === place.file && line === place.line)) {
    places.push(place);
  }
}

// src/references/finding-on.ts
function findingOn({ work, reference: { identifier }, record: { registry } }, finding, { statement, names }) {
  return {
    ...finding,
    id: identifierKey(identifier),
    entry: work.entry,
    evidence: finding.evidence ?? [{ registry, url: pageOf(identifier), statement }],
    places: finding.places ?? work.places,
    fingerprint: fingerprint([finding.ruleId, ...names].join("\n"))
  };
}
function identityOf({ entry }) {
  return entry.citationKey ?? fold(entry.title);
}

// src/references/preprints.ts
var UNPUBLISHED = /\babs\/|under review|submitted/i;
function withdrawalOf(compared) {
  const { work, reference, record } = compared;
  const { identifier } = reference;
  const { withdrawn } = record.facts;
  if (withdrawn === void 0) return void 0;
  const message = `The authors of ${quoted(work.entry.title)} have withdrawn it from arXiv (${identifierText(identifier)}): ${quoted(withdrawn)} Decide whether the list should keep it.`;
  return findingOn(
    compared,
    { ruleId: "arxiv-withdrawn", severity: "warning", task: "review", message },
    { statement: withdrawn, names: [identifierKey(identifier)] }
  );
}
function publicationOf(compared) {
  const { work, reference, record } = compared;
  const { published, type, withdrawn } = record.facts;
  if (published === void 0 || type !== "preprint" || withdrawn !== void 0) return void 0;
  const { identifier } = reference;
  const id = identifierKey(identifier);
  if (isPublished(work, id)) return void 0;
  const { doi, citation } = published;
  const suggestion = doi === void 0 ? void 0 : pageOf({ kind: "doi", id: doi });
  const where = [citation, suggestion].filter((one) => one !== void 0).join(", ");
  if (where === "") return void 0;
  const message = `${quoted(work.entry.title)} (${identifierText(identifier)}) has been published, according to ${registryOf(record)}: ${where}. Consider citing the published version.`;
  return findingOn(
    compared,
    {
      ...{ ruleId: "preprint-published", severity: "info", task: "replace", message },
      ...compact({ suggestion, fix: doi === void 0 ? void 0 : fixOf(work, doi) })
    },
    { statement: `published as ${where}`, names: [id, doi ?? fold(citation ?? "")] }
  );
}
function isPublished({ venue, references, bib }, own) {
  if (venue !== void 0 && !PREPRINT_SERVER.test(venue) && !UNPUBLISHED.test(venue)) return true;
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

// src/references/retraction.ts
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
  pubmed: "PubMed",
  title: "the title there"
};
var STATES_RETRACTION = /\b(?:retract(?:ed|ion)|withdrawn|removed by)\b/i;
function retractionOf(records) {
  const notices = records.flatMap(
    (compared) => (compared.record.facts.notices ?? []).map((notice) => ({ compared, notice }))
  );
  const worst = KINDS.find(({ kind: kind2 }) => notices.some(({ notice }) => notice.kind === kind2));
  if (worst === void 0) return void 0;
  const { kind, severity, what, advice } = worst;
  const found = notices.filter(({ notice }) => notice.kind === kind);
  const [first] = found;
  if (first === void 0) return void 0;
  const { work, record } = first.compared;
  if (kind !== "correction" && statesRetraction(work)) return void 0;
  const evidence = found.map(({ compared, notice }) => ({
    registry: compared.record.registry,
    url: noticePage(notice) ?? pageOf(compared.reference.identifier),
    statement: noticeText(notice, compared.record)
  }));
  const date = found.map(({ notice }) => notice.date).find((one) => one !== void 0);
  const page = found.map(({ notice }) => noticePage(notice)).find((one) => one !== void 0);
  const where = page ?? `${registryOf(record)} says so, without a notice`;
  return findingOn(
    first.compared,
    {
      ruleId: "paper-retracted",
      severity,
      task: "review",
      message: `${quoted(work.entry.title)} ${what}${atDate(date)} (${where}). ${advice}`,
      evidence: [
        ...groupBy(evidence, ({ registry, url }) => `${registry} ${url}`).values()
      ].flatMap(([one]) => one ?? [])
    },
    { statement: what, names: [identityOf(work), kind] }
  );
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

// src/references/find-reference-faults.ts
function findReferenceFaults(work, recordOf) {
  const compared = work.references.flatMap((reference) => {
    const record = recordOf(identifierKey(reference.identifier));
    if (record === void 0 || record.facts.noticeOf !== void 0) return [];
    return [{ work, reference, record, agreement: compareWork(work, record) }];
  });
  const own = compared.filter(isItsRecord);
  const publication = own.map(publicationOf).find((one) => one !== void 0);
  return [
    ...compared.flatMap((one) => [
      mismatchOf(one),
      own.includes(one) ? withdrawalOf(one) : void 0
    ]),
    retractionOf(own),
    publication
  ].filter((finding) => finding !== void 0);
}
function isItsRecord({ reference, agreement: { sameWork, title } }) {
  return sameWork && (reference.isOwn || title === "same" || title === "similar");
}
function mismatchOf(compared) {
  const { work, reference, agreement } = compared;
  const isLong = fold(work.entry.title).split(" ").length >= LONG_TITLE_WORDS;
  if (!reference.isOwn || work.bib === void 0 && !isLong) return void 0;
  if (!agreement.sameWork) return anotherWork(compared);
  if (work.bib === void 0) return void 0;
  return agreement.authors === "different" ? otherAuthor(compared) : otherYear(compared);
}
var LONG_TITLE_WORDS = 4;
function anotherWork(compared) {
  const { work, reference, record, agreement } = compared;
  if (work.bib === void 0 && agreement.authors !== "different") return void 0;
  const what = identifierText(reference.identifier);
  const statement = workText(record.facts);
  if (isWholeOf(compared)) {
    const message2 = `${what} belongs to the whole volume, ${statement}, according to ${registryOf(record)}. Use the identifier of ${quoted(work.entry.title)} itself, if it has one.`;
    return mismatch(compared, "info", { message: message2, statement, content: "whole" });
  }
  const hint = agreement.authors === "same" ? "The authors match, so this may be another paper by them, or the title may have changed." : "Correct the identifier or the title.";
  const message = `${what} belongs to ${statement} according to ${registryOf(record)}, not to ${citationText(work.entry.title, work.authors, work.year)}. ${hint}`;
  const severity = agreement.authors === "different" ? "error" : "warning";
  return mismatch(compared, severity, { message, statement, content: fold(record.facts.title) });
}
function isWholeOf({ work: { venue }, record: { facts } }) {
  if (venue === void 0 || facts.type !== "book") return false;
  const agreement = compareTitles(venue, facts.title);
  return agreement === "same" || agreement === "similar";
}
function otherAuthor(compared) {
  const { work, reference, record } = compared;
  const [own] = work.authors;
  const names = (record.facts.authors ?? []).map(fullName);
  const [first = ""] = names;
  const none = names.length > 1 ? `, and none of the other ${count(names.length - 1, "author")} there is ${own}` : "";
  return mismatch(compared, "warning", {
    message: `The first author of ${quoted(work.entry.title)} is ${own} in the bib entry, but ${first} at ${registryOf(record)} (${identifierText(reference.identifier)})${none}. Check the authors.`,
    statement: `the first author is ${first}`,
    content: `author ${fold(first)}`
  });
}
function otherYear(compared) {
  const { work, reference, record, agreement } = compared;
  const { year, entry } = work;
  if (year === void 0 || agreement.title === "incomparable") return void 0;
  if (compareYears(year, record.facts) !== "different") return void 0;
  const years = [...new Set(record.facts.years ?? [])].sort((a, b) => a - b);
  const statement = `published in ${years.join(" and ")}`;
  return mismatch(compared, "info", {
    message: `The year of ${quoted(entry.title)} is ${year} in the bib entry, but according to ${registryOf(record)}, ${identifierText(reference.identifier)} was ${statement}. Check the year.`,
    statement,
    content: `year ${years.join(" ")}`
  });
}
function mismatch(compared, severity, { message, statement, content }) {
  const { work, reference } = compared;
  const names = [identityOf(work), identifierKey(reference.identifier), content];
  return findingOn(
    compared,
    { ruleId: "doi-mismatch", severity, task: "review", message, places: reference.places },
    { statement, names }
  );
}

// src/features/validation/judge-references.ts
function judgeCatalog(catalog, { records, unknown, severities = {} }) {
  const works = judgedWorks(catalog);
  const found = [
    ...unknown.flatMap((one) => unknownIdentifier(one, works)),
    ...works.flatMap(
      (work) => findReferenceFaults(work, (key) => records.get(key)).filter(
        ({ ruleId }) => !work.silenced.has(ruleId)
      )
    )
  ];
  return found.flatMap((finding) => {
    const severity = severities[finding.ruleId] ?? finding.severity;
    return severity === "off" ? [] : [{ ...finding, severity }];
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
  const isSilenced = holders.every(({ work: work2 }) => work2.silenced.has("identifier-unknown"));
  if (first === void 0 || isSilenced) return [];
  const { work, identifier } = first;
  const what = identifierText(identifier);
  const registry = isReference(identifier) ? REFERENCE_KINDS[identifier.kind].registry : "doi";
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

export {
  collectLinks,
  linksOfList,
  judgeCatalog,
  judgeList
};
