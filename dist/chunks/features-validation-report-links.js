import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  VERDICTS
} from "./links-fragment.js";
import {
  compareWork,
  evidenceOf,
  identifierText,
  mismatchOf,
  pageOf,
  quoted,
  readFacts,
  referenceOf,
  registryIdentifier,
  registryOf,
  setField
} from "./bibtex-set-field.js";
import {
  REGISTRY_NAMES
} from "./registries-clean-text.js";
import {
  jsonFix
} from "./report-json-fix.js";
import {
  codeSpan,
  inertMarkdown
} from "./report-markdown-text.js";
import {
  jsonText
} from "./report-json-text.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  array,
  boolean,
  getDotPath,
  isoTimestamp,
  literal,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  unknown
} from "./valibot-dist-index.js";
import {
  identifierKey
} from "./bibtex-characters.js";
import {
  arxivIdOfDoi
} from "./identifiers-arxiv.js";
import {
  fold
} from "./text-fold.js";

// src/links/evidence.ts
var DAY = 864e5;
var LONGEST_LOG = 12;
var LIVE = /* @__PURE__ */ new Set(["ok", "moved"]);
function compact(log) {
  const lastLive = log.findLastIndex((one) => LIVE.has(one.verdict));
  const last = log[lastLive];
  const before = last === void 0 ? void 0 : log.slice(0, lastLive).findLast((one) => LIVE.has(one.verdict));
  const kept = [...before === void 0 ? [] : [before], ...log.slice(Math.max(0, lastLive))];
  return kept.length <= LONGEST_LOG ? kept : [...kept.slice(0, LONGEST_LOG / 2), ...kept.slice(-LONGEST_LOG / 2)];
}
function newest(a, b) {
  if (a === void 0 || b === void 0) return a ?? b;
  return a.at > b.at || a.at === b.at && JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
function mergeEvidence(one, other) {
  const looks = /* @__PURE__ */ new Map();
  for (const look of [...one.log, ...other.log]) {
    looks.set(`${look.at} ${look.run} ${look.verdict}`, look);
  }
  const log = [...looks.entries()].sort(([a, first], [b, second]) => first.at - second.at || (a < b ? -1 : 1)).map(([, look]) => look);
  const notBefore = Math.max(one.notBefore ?? 0, other.notBefore ?? 0);
  const falseAlarms = mergeFalseAlarms(one.falseAlarms ?? [], other.falseAlarms ?? []);
  const archived = [one.archived ?? "", other.archived ?? ""].sort()[1] ?? "";
  const record2 = newest(one.record, other.record);
  return {
    log: compact(log),
    ...record2 === void 0 ? {} : { record: record2 },
    ...notBefore === 0 ? {} : { notBefore },
    ...falseAlarms.length === 0 ? {} : { falseAlarms },
    ...archived === "" ? {} : { archived }
  };
}
function mergeFalseAlarms(one, other) {
  const last = /* @__PURE__ */ new Map();
  for (const alarm of [...one, ...other]) {
    const known2 = last.get(alarm.claim);
    const isLater = known2 === void 0 || alarm.at > known2.at || alarm.at === known2.at && alarm.stands;
    if (isLater) last.set(alarm.claim, alarm);
  }
  return [...last.values()].sort((a, b) => a.claim < b.claim ? -1 : 1);
}
function confirmedVerdict({ log }, rule) {
  const last = log.at(-1);
  if (last === void 0) {
    return "unverified";
  }
  if (last.verdict === "moved") {
    const before = log.at(-2);
    const again = before?.verdict === "moved" && before.finalUrl === last.finalUrl;
    return again && before.run !== last.run ? "moved" : "ok";
  }
  const lastLive = log.findLastIndex((one) => LIVE.has(one.verdict));
  const dead = log.slice(lastLive + 1).filter((one) => one.verdict === "dead");
  const first = dead[0];
  const latest = dead.at(-1);
  if (first === void 0 || latest === void 0) {
    return last.verdict;
  }
  const runs = new Set(dead.map((one) => one.run)).size;
  const isConfirmed = runs >= Math.max(2, rule.failures) && latest.at - first.at >= rule.days * DAY;
  if (isConfirmed) {
    return "dead";
  }
  return last.verdict === "dead" ? "transient" : last.verdict;
}

// src/links/link-state.ts
var VERSION = 1;
var OBSERVATION = object({
  at: pipe(string(), isoTimestamp()),
  run: string(),
  verdict: picklist(VERDICTS),
  reason: string(),
  status: optional(number()),
  finalUrl: optional(string()),
  fragment: optional(literal("missing"))
});
var TIME = pipe(string(), isoTimestamp());
var RECORD = object({
  at: TIME,
  registry: picklist(REGISTRY_NAMES),
  facts: optional(unknown())
});
var STATE = strictObject({
  version: literal(VERSION),
  links: record(
    string(),
    object({
      log: array(OBSERVATION),
      // A record that cannot be read is asked for anew; the rest of the state is not lost for it.
      record: optional(unknown()),
      notBefore: optional(TIME),
      falseAlarms: optional(
        array(object({ claim: string(), at: TIME, stands: boolean() }))
      ),
      archived: optional(string())
    })
  )
});
function readLinkState(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: /* @__PURE__ */ new Map(), problem: "it is not JSON, or was cut off" };
  }
  const parsed = safeParse(STATE, value);
  if (!parsed.success) {
    const path = getDotPath(parsed.issues[0]);
    return {
      state: /* @__PURE__ */ new Map(),
      problem: `it is not a state of version ${VERSION}${path === null ? "" : ` (see ${path})`}`
    };
  }
  const { links } = parsed.output;
  return { state: new Map(Object.entries(links).map(([url, one]) => [url, evidenceOf2(one)])) };
}
function evidenceOf2({ log, record: record2, notBefore, falseAlarms, archived }) {
  const known2 = recordOf(record2);
  const heard = falseAlarms?.map((alarm) => ({ ...alarm, at: Date.parse(alarm.at) }));
  return {
    log: log.map(observationOf),
    ...known2 === void 0 ? {} : { record: known2 },
    ...notBefore === void 0 ? {} : { notBefore: Date.parse(notBefore) },
    ...heard === void 0 || heard.length === 0 ? {} : { falseAlarms: heard },
    ...archived === void 0 ? {} : { archived }
  };
}
function recordOf(written) {
  const parsed = safeParse(RECORD, written);
  if (!parsed.success) return void 0;
  const { at, registry, facts } = parsed.output;
  const known2 = readFacts(facts);
  if (facts !== void 0 && known2 === void 0) return void 0;
  return { at: Date.parse(at), registry, ...known2 === void 0 ? {} : { facts: known2 } };
}
function observationOf(written) {
  const { at, run, verdict, reason, status, finalUrl, fragment } = written;
  return {
    at: Date.parse(at),
    run,
    verdict,
    reason,
    ...status === void 0 ? {} : { status },
    ...finalUrl === void 0 ? {} : { finalUrl },
    ...fragment === void 0 ? {} : { fragment }
  };
}
function writeLinkState(state) {
  const lines = [...state].sort(([a], [b]) => a < b ? -1 : 1).map(
    ([url, evidence]) => `${JSON.stringify(url)}:${JSON.stringify(writtenEvidence(evidence))}`
  );
  return `{"version":${VERSION},"links":{
${lines.join(",\n")}
}}
`;
}
function writtenEvidence({ log, record: record2, notBefore, falseAlarms, archived }) {
  return {
    log: log.map(({ at, run, ...said }) => ({ at: isoTime(at), run, ...said })),
    ...record2 === void 0 ? {} : { record: writtenRecord(record2) },
    ...notBefore === void 0 ? {} : { notBefore: isoTime(notBefore) },
    ...falseAlarms === void 0 ? {} : { falseAlarms: falseAlarms.map(({ at, ...said }) => ({ ...said, at: isoTime(at) })) },
    ...archived === void 0 ? {} : { archived }
  };
}
function isoTime(milliseconds) {
  return new Date(milliseconds).toISOString();
}
function writtenRecord({ at, registry, facts }) {
  return {
    at: isoTime(at),
    registry,
    ...facts === void 0 ? {} : { facts: readFacts(facts) }
  };
}
function mergeLinkStates(states) {
  const merged = /* @__PURE__ */ new Map();
  for (const state of states) {
    for (const [url, evidence] of state) {
      merged.set(url, mergeEvidence(merged.get(url) ?? { log: [] }, evidence));
    }
  }
  return merged;
}
var KEPT = 30 * 864e5;
function compactLinkState(state, named, now) {
  return new Map(
    [...state].filter(
      ([url, { log }]) => named.has(url) || (log.at(-1)?.at ?? Number.NEGATIVE_INFINITY) > now - KEPT
    )
  );
}

// src/links/request-url.ts
function requestUrl(url, fragments) {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (!fragments) parsed.hash = "";
  return parsed.href;
}

// src/references/notices.ts
var KINDS = [
  {
    kind: "retraction",
    severity: "error",
    task: "remove",
    what: "was retracted",
    advice: "Remove it, or say in the entry that it was retracted."
  },
  {
    kind: "partial-retraction",
    severity: "warning",
    task: "review",
    what: "was retracted in part",
    advice: "Read the notice, and decide whether the list should keep the paper."
  },
  {
    kind: "concern",
    severity: "warning",
    task: "review",
    what: "got an expression of concern from its publisher",
    advice: "Read it, and decide whether the list should keep the paper."
  },
  {
    kind: "correction",
    severity: "info",
    task: "review",
    what: "was corrected",
    advice: "Read the correction if the list quotes results of the paper."
  }
];
var SOURCES = {
  publisher: "the publisher",
  "retraction-watch": "Retraction Watch",
  pubmed: "PubMed"
};
var KNOWS = /\b(?:retract(?:ed|ion)|withdrawn|removed by)\b/i;
function retractionOf(work, records) {
  const told = records.filter(({ record: record2 }) => record2.facts.noticeOf === void 0);
  const notices = told.flatMap(
    ({ identifier, record: record2 }) => (record2.facts.notices ?? []).map((notice) => ({ identifier, record: record2, notice }))
  );
  const gravest = KINDS.find(({ kind: kind2 }) => notices.some(({ notice }) => notice.kind === kind2));
  if (gravest === void 0) return void 0;
  const { kind, severity, task, what, advice } = gravest;
  if (kind !== "correction" && saysSo(work)) return void 0;
  const found = notices.filter(({ notice }) => notice.kind === kind);
  const [first] = found;
  if (first === void 0) return void 0;
  const evidence = joinEvidence(
    found.map(({ identifier, record: record2, notice }) => ({
      registry: record2.registry,
      url: noticePage(notice) ?? pageOf(identifier),
      says: noticeText(notice, record2)
    }))
  );
  const date = found.map(({ notice }) => notice.date).find((one) => one !== void 0);
  const page = found.map(({ notice }) => noticePage(notice)).find((one) => one !== void 0);
  const where = page ?? `${registryOf(first.record)} says so, without a notice`;
  const when = date === void 0 ? "" : ` on ${date}`;
  return {
    ruleId: "paper-retracted",
    severity,
    task,
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
function saysSo({ titles, bib }) {
  const notes = ["note", "addendum", "annote", "pubstate", "keywords", "title"].map(
    (name) => bib?.bibEntry.fields.get(name)?.value ?? ""
  );
  const marks = titles.some(
    (title) => /^[\s[(*]*(?:retracted|withdrawn)\b|[[(](?:retracted|withdrawn)[^()[\]]*[\])]$/i.test(
      title.trimEnd()
    )
  );
  return marks || notes.slice(0, -1).some((note) => KNOWS.test(note));
}
function noticePage({ doi, pmid }) {
  if (doi !== void 0) return pageOf({ kind: "doi", id: doi });
  return pmid === void 0 ? void 0 : pageOf({ kind: "pmid", id: pmid });
}
function noticeText({ kind, source, date }, record2) {
  const by = source === void 0 ? void 0 : SOURCES[source] ?? source;
  return `${kind.replace("-", " ")}${date === void 0 ? "" : ` of ${date}`} at ${registryOf(record2)}${by === void 0 ? "" : `, reported by ${by}`}`;
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
function withdrawalOf(work, { identifier }, record2) {
  const { withdrawn } = record2.facts;
  if (withdrawn === void 0) return void 0;
  const id = identifierKey(identifier);
  return {
    ruleId: "arxiv-withdrawn",
    severity: "warning",
    task: "review",
    message: `The authors of ${quoted(work.entry.title)} have withdrawn it from arXiv (${identifierText(identifier)}): ${quoted(withdrawn)} Decide whether the list should keep it.`,
    id,
    entry: work.entry,
    evidence: [evidenceOf(identifier, record2, withdrawn)],
    places: work.places,
    fingerprint: fingerprint(["arxiv-withdrawn", id].join("\n"))
  };
}
function publicationOf(work, { identifier }, record2) {
  const { facts } = record2;
  const { published } = facts;
  if (published === void 0 || facts.type !== "preprint" || facts.withdrawn !== void 0) {
    return void 0;
  }
  if (isPublished(work, identifierKey(identifier))) return void 0;
  const { doi, citation } = published;
  const where = [citation, doi === void 0 ? void 0 : pageOf({ kind: "doi", id: doi })].filter(
    (one) => one !== void 0
  );
  if (where.length === 0) return void 0;
  const id = identifierKey(identifier);
  const fix = doi === void 0 ? void 0 : fixOf(work, doi);
  return {
    ruleId: "preprint-published",
    severity: "info",
    task: "replace",
    message: `${quoted(work.entry.title)} (${identifierText(identifier)}) has been published, as ${registryOf(record2)} says: ${where.join(", ")}. Consider citing that version.`,
    id,
    entry: work.entry,
    evidence: [evidenceOf(identifier, record2, `published as ${where.join(", ")}`)],
    places: work.places,
    ...doi === void 0 ? {} : { suggestion: pageOf({ kind: "doi", id: doi }) },
    ...fix === void 0 ? {} : { fix },
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
function isPreprintDoi(doi) {
  return /^10\.(?:1101|64898|2139|21203|20944|26434|31234|31219|36227|48550)\//.test(doi) || arxivIdOfDoi(doi) !== void 0;
}
function fixOf({ bib }, doi) {
  if (bib === void 0) return void 0;
  const { bibliography, bibEntry } = bib;
  const edits = setField(bibliography, bibEntry, { name: "doi", value: doi });
  return { kind: "suggested", files: [{ file: bibliography.source.path, edits }] };
}

// src/references/find-reference-faults.ts
function findReferenceFaults(works, recordOf2) {
  return works.flatMap((work) => faultsOf(work, recordOf2));
}
function faultsOf(work, recordOf2) {
  const findings = [];
  const records = [];
  for (const reference of work.references) {
    const record2 = recordOf2(identifierKey(reference.identifier));
    if (record2 === void 0 || record2.facts.noticeOf !== void 0) continue;
    const agreement = compareWork(work, record2);
    const mismatch = mismatchOf(work, reference, record2, agreement);
    if (mismatch !== void 0) findings.push(mismatch);
    const isNamed = agreement.title === "same" || agreement.title === "similar";
    if (!agreement.sameWork || !(reference.isOwn || isNamed)) continue;
    records.push({ identifier: reference.identifier, record: record2 });
    const withdrawal = withdrawalOf(work, reference, record2);
    if (withdrawal !== void 0) findings.push(withdrawal);
  }
  const retraction = retractionOf(work, records);
  if (retraction !== void 0) findings.push(retraction);
  const publication = work.references.filter((reference) => records.some(({ identifier }) => identifier === reference.identifier)).map((reference) => {
    const record2 = recordOf2(identifierKey(reference.identifier));
    return record2 === void 0 ? void 0 : publicationOf(work, reference, record2);
  }).find((one) => one !== void 0);
  return publication === void 0 ? findings : [...findings, publication];
}

// src/features/validation/validate-references.ts
function validateReferences(works, recordOf2, severities = {}) {
  return works.flatMap(
    (work) => findReferenceFaults([work], recordOf2).filter(({ ruleId }) => !work.silenced.has(ruleId) && severities[ruleId] !== "off").map((finding) => withSeverity(finding, severities))
  );
}
function withSeverity(finding, severities) {
  const configured = severities[finding.ruleId];
  return configured === void 0 || configured === "off" ? finding : { ...finding, severity: configured };
}

// src/features/validation/unknown-identifier.ts
function unknownIdentifier(id, reason, places, works, severities) {
  const holders = works.flatMap(
    (work2) => work2.references.filter(({ identifier: identifier2 }) => identifierKey(identifier2) === id).map(({ identifier: identifier2 }) => ({ work: work2, identifier: identifier2 }))
  );
  const [first] = holders;
  if (first === void 0 || severities["identifier-unknown"] === "off") return [];
  if (holders.every(({ work: work2 }) => work2.silenced.has("identifier-unknown"))) return [];
  const { work, identifier } = first;
  const what = identifierText(identifier);
  const registry = REGISTRIES_OF_KINDS[identifier.kind] ?? "doi";
  const finding = {
    ruleId: "identifier-unknown",
    severity: "error",
    task: "remove",
    message: `${what} of ${quoted(work.entry.title)} does not exist: ${reason}. Compare it with the paper, letter by letter.`,
    id,
    entry: work.entry,
    evidence: [{ registry, url: pageOf(identifier), says: reason }],
    places,
    fingerprint: fingerprint(["identifier-unknown", id].join("\n"))
  };
  return [withSeverity(finding, severities)];
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

// src/features/validation/report-links.ts
var MOST_ARCHIVED = 50;
var SUSPECT = "that it takes to call it dead";
async function reportLinks(wanted, ledger, rule, { fragments, severities = {} }, tools) {
  const keys = /* @__PURE__ */ new Set();
  const inLinks = new Set([...wanted.urls.keys()].map(referenceOf));
  const links = [...wanted.urls].map(([url, places]) => {
    const key = ledgerKey(url, fragments, ledger);
    keys.add(key);
    return { url, ...withFragmentOf(url, known(key, ledger, rule)), places };
  });
  const faults = faultsById(wanted, ledger, severities);
  const references = [...wanted.references].flatMap(([id, { places }]) => {
    const facts = known(id, ledger, rule);
    const unknown2 = facts.verdict === "dead" && places.length > 0 ? unknownIdentifier(id, facts.reason, places, wanted.works, severities) : [];
    const findings = [...unknown2, ...faults.get(id) ?? []];
    const notCompared = facts.verdict === "dead" ? void 0 : ledger.missed(id);
    const [at] = findings.map((finding) => finding.places);
    if (places.length === 0 && at === void 0) return [];
    return [
      {
        id,
        ...facts,
        places: places.length === 0 ? at ?? [] : places,
        ...findings.length === 0 ? {} : { findings },
        ...notCompared === void 0 ? {} : { notCompared },
        ...inLinks.has(id) || places.length === 0 ? { inLink: true } : {}
      }
    ];
  });
  const alone = references.filter(({ inLink }) => inLink === void 0);
  for (const { id } of alone) keys.add(id);
  const suspects = [...keys].filter(ledger.isSuspect).length;
  return {
    links: await withArchived(links, ledger, tools.archived),
    references,
    suspects,
    summary: { ...countVerdicts([...links, ...alone]), requests: tools.requests() }
  };
}
function faultsById({ works, references }, ledger, severities) {
  const recordOf2 = (key) => {
    const { record: record2 } = ledger.evidence(key);
    return record2?.facts === void 0 || !references.has(key) ? void 0 : { registry: record2.registry, facts: record2.facts };
  };
  const found = /* @__PURE__ */ new Map();
  for (const finding of validateReferences(works, recordOf2, severities)) {
    const group = found.get(finding.id);
    if (group === void 0) found.set(finding.id, [finding]);
    else group.push(finding);
  }
  return found;
}
function ledgerKey(url, fragments, ledger) {
  const named = registryIdentifier(url);
  const page = requestUrl(url, fragments);
  if (named === void 0) return page;
  const key = `${named.identifier.kind}:${named.identifier.id}`;
  const isAbsent = ledger.evidence(key).log.at(-1)?.verdict === "dead";
  return isAbsent && !named.resolver ? page : key;
}
function known(key, ledger, rule) {
  const { log, archived } = ledger.evidence(key);
  const last = log.at(-1);
  const verdict = ledger.verdict(key);
  if (last === void 0) return { verdict, reason: "not asked yet", history: { key } };
  const task = taskOf(verdict, last.fragment);
  const { status, finalUrl } = last;
  const suggestion = verdict === "moved" ? finalUrl : verdict === "dead" ? archived : void 0;
  return {
    verdict,
    ...status === void 0 ? {} : { status },
    reason: reasonOf(key, ledger, rule),
    ...finalUrl === void 0 ? {} : { finalUrl },
    ...suggestion === void 0 ? {} : { suggestion },
    ...task === void 0 ? {} : { task },
    history: historyOf(key, log)
  };
}
function historyOf(key, log) {
  const lastLive = log.findLastIndex(({ verdict }) => verdict === "ok" || verdict === "moved");
  const since = log.slice(lastLive + 1).find(({ verdict }) => verdict === "dead")?.at;
  const answered = log[lastLive]?.at;
  const said = (log.findLast(({ verdict }) => verdict === "dead") ?? log.at(-1))?.reason;
  return {
    key,
    ...said === void 0 ? {} : { said },
    ...since === void 0 ? {} : { since },
    ...answered === void 0 ? {} : { answered }
  };
}
function withFragmentOf(url, one) {
  if (one.verdict !== "moved" || one.suggestion === void 0 || !URL.canParse(url)) return one;
  const { hash } = new URL(url);
  return hash === "" || one.suggestion.includes("#") ? one : { ...one, suggestion: `${one.suggestion}${hash}` };
}
function taskOf(verdict, fragment) {
  if (verdict === "moved") return "replace";
  if (verdict === "dead") return "remove";
  return fragment === void 0 ? void 0 : "review";
}
function reasonOf(key, ledger, rule) {
  const { log } = ledger.evidence(key);
  const last = log.at(-1);
  const verdict = ledger.verdict(key);
  if (last?.verdict === "moved" && verdict === "ok") {
    return `answered from ${last.finalUrl ?? "elsewhere"}; a second run will tell whether for good`;
  }
  const dead = log.filter((look) => look.verdict === "dead");
  const runs = new Set(dead.map(({ run }) => run)).size;
  if (verdict === "dead") {
    const since = new Date(dead[0]?.at ?? 0).toISOString().slice(0, 10);
    return `${dead.at(-1)?.reason}, in ${runs} looks since ${since}`;
  }
  if (last?.verdict !== "dead") return last?.reason ?? "";
  const days = rule.days > 0 ? ` over ${rule.days} days` : "";
  return `${last.reason}; seen in ${runs} of the ${rule.failures} runs${days} ${SUSPECT}`;
}
async function withArchived(links, ledger, archived) {
  const pages = links.filter(
    ({ url, verdict, suggestion }) => verdict === "dead" && suggestion === void 0 && referenceOf(url) === void 0
  );
  const asked = new Set(pages.slice(0, MOST_ARCHIVED));
  return Promise.all(
    links.map(async (link) => {
      const copy = asked.has(link) ? await archived(link.url) : void 0;
      if (copy === void 0) return link;
      if (link.history !== void 0) ledger.keepCopy(link.history.key, copy);
      return { ...link, suggestion: copy };
    })
  );
}
function countVerdicts(reported) {
  const counts = { ok: 0, moved: 0, dead: 0, blocked: 0, transient: 0, unverified: 0 };
  for (const { verdict } of reported) counts[verdict] += 1;
  return counts;
}

// src/report/links-json.ts
function linksJson({ links, references, summary }, sources = /* @__PURE__ */ new Map()) {
  const plain = (one) => {
    const { task: _task, inLink: _inLink, history: _history, ...rest } = one;
    return rest;
  };
  const report = {
    version: 1,
    links: links.map(plain),
    references: references.map(({ findings, ...one }) => ({
      ...plain(one),
      ...findings === void 0 ? {} : { findings: findings.map((finding) => plainFinding(finding, sources)) }
    })),
    summary
  };
  return jsonText(report);
}
function plainFinding(finding, sources) {
  const { id: _id, fix, fingerprint: fingerprint2, ...rest } = finding;
  const isKnown = fix?.files.every(({ file }) => sources.has(file)) === true;
  return {
    ...rest,
    ...fix === void 0 || !isKnown ? {} : { fix: jsonFix(fix, sources) },
    fingerprint: fingerprint2
  };
}

// src/report/links-text.ts
var LINK_TASKS = [
  { task: "replace", heading: "Replace: these moved for good" },
  { task: "remove", heading: "Remove, or find a new address: these are gone" },
  { task: "review", heading: "Review: look at these yourself" }
];
function itemsOf({ links, references }, task) {
  return [
    ...links.map((link) => ({ ...link, name: link.url })),
    ...references.filter(({ inLink }) => inLink === void 0).map((one) => ({ ...one, name: one.id }))
  ].filter((item) => item.task === task);
}
var REFERENCE_GROUPS = [
  { ruleId: "paper-retracted", heading: "Retracted, doubted or corrected" },
  { ruleId: "arxiv-withdrawn", heading: "Withdrawn by their authors" },
  { ruleId: "doi-mismatch", heading: "Compare: the registry says something else" },
  { ruleId: "preprint-published", heading: "Suggestions: published since" }
];
function findingsOf({ references }, ruleId) {
  return references.flatMap(
    ({ findings = [] }) => findings.filter((finding) => finding.ruleId === ruleId && finding.falseAlarm === void 0).map(({ id, message, places, suggestion }) => ({
      name: id,
      reason: message,
      places,
      ...suggestion === void 0 ? {} : { suggestion }
    }))
  );
}
function openQuestions({ summary, suspects, links, references }) {
  const findings = references.flatMap((one) => one.findings ?? []);
  const silenced = [...links, ...references, ...findings].filter(({ falseAlarm }) => falseAlarm);
  const missed = references.flatMap(({ notCompared }) => notCompared ?? []);
  const reasons = [...new Set(missed)].slice(0, 3).join("; ");
  return [
    ...line(silenced.length, "silenced", "a maintainer called them false alarms"),
    ...line(suspects, "under suspicion", "they seem to be gone; further runs will confirm it"),
    ...line(summary.transient - suspects, "in trouble", "asked again in the next run"),
    ...line(summary.blocked, "blocked", "the site turns robots away, or must not be asked"),
    ...line(summary.unverified, "unverified", "not asked, or the registry is out of reach"),
    ...line(missed.length, "not compared with what the registry says", reasons)
  ];
}
function line(number2, name, meaning) {
  return number2 === 0 ? [] : [`${number2} ${name}: ${meaning}`];
}
function linksSummary({ summary }) {
  const { requests, ...verdicts } = summary;
  const total = Object.values(verdicts).reduce((sum, number2) => sum + number2, 0);
  const parts = Object.entries(verdicts).filter(([, number2]) => number2 > 0).map(([verdict, number2]) => `${number2} ${verdict}`);
  const all = `${total} ${total === 1 ? "link or reference" : "links and references"}`;
  return `${all}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}. ${requests} requests.`;
}

// src/report/links-markdown.ts
var LARGEST = 1024 * 1024 - 16384;
function linksMarkdown(report, largest = LARGEST) {
  const encoder = new TextEncoder();
  const out = ["## Links", ""];
  let room = largest;
  let left = 0;
  const group = (heading, items) => {
    if (items.length === 0) return;
    out.push(`### ${heading}`, "");
    for (const item of items) {
      const text = itemText(item);
      room -= encoder.encode(text).length + 1;
      if (room < 0) left += 1;
      else out.push(text);
    }
    out.push("");
  };
  for (const { task, heading } of LINK_TASKS) group(heading, itemsOf(report, task));
  for (const { ruleId, heading } of REFERENCE_GROUPS) group(heading, findingsOf(report, ruleId));
  if (left > 0) out.push(`\u2026 and ${left} more, in the report as JSON.`, "");
  const open = openQuestions(report);
  if (open.length > 0) {
    out.push("### Not known", "");
    for (const line2 of open) out.push(`- ${inertMarkdown(line2)}`);
    out.push("");
  }
  out.push(linksSummary(report), "");
  return out.join("\n");
}
function itemText({ name, reason, places, suggestion }) {
  return [
    `- [ ] ${codeSpan(name)}: ${inertMarkdown(reason)}`,
    ...suggestion === void 0 ? [] : [`  - instead: ${codeSpan(suggestion)}`],
    `  - in ${places.map(({ file, line: line2 }) => codeSpan(`${file}:${line2}`)).join(", ")}`
  ].join("\n");
}

export {
  mergeEvidence,
  confirmedVerdict,
  readLinkState,
  writeLinkState,
  mergeLinkStates,
  compactLinkState,
  requestUrl,
  SUSPECT,
  reportLinks,
  taskOf,
  countVerdicts,
  linksJson,
  LINK_TASKS,
  itemsOf,
  REFERENCE_GROUPS,
  findingsOf,
  openQuestions,
  linksSummary,
  linksMarkdown
};
