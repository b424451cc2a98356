import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  bibUrls,
  webAddresses
} from "./bibtex-bib-urls.js";
import {
  compactLinkState,
  confirmedVerdict,
  mergeEvidence,
  reportLinks,
  requestUrl
} from "./features-validation-report-links.js";
import {
  referencedWorks
} from "./references-referenced-works.js";
import {
  REFERENCE_KINDS,
  factsOf,
  isReference,
  registryIdentifier
} from "./bibtex-set-field.js";
import {
  REGISTRIES
} from "./registries-clean-text.js";
import {
  suppressionsOf
} from "./catalog-bib-index.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import {
  identifierKey,
  identifiersOfUrl
} from "./bibtex-characters.js";

// src/links/hash.ts
function hashOf(text) {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 16777619);
  }
  hash = Math.imul(hash ^ hash >>> 16, 2146121005);
  return (hash ^ hash >>> 15) >>> 0;
}

// src/links/shard.ts
function parseShard(text) {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index === void 0 || count === void 0 || index < 1 || index > count) return void 0;
  return { index, count };
}
function ownsHost({ index, count }, host) {
  return hashOf(host.toLowerCase()) % count === index - 1;
}

// src/features/validation/false-alarms.ts
function claimOf({
  task,
  falseAlarm,
  finalUrl
}) {
  const claimed = task ?? falseAlarm;
  return claimed === "replace" ? `replace ${finalUrl ?? ""}` : claimed;
}
function withoutFalseAlarms(report, state) {
  const isFalse = (key, claim) => state.get(key ?? "")?.falseAlarms?.some((one) => one.stands && one.claim === claim) ?? false;
  const settle = (one) => {
    const { task, falseAlarm, ...rest } = one;
    const claimed = task ?? falseAlarm;
    if (claimed === void 0) return one;
    const settled = isFalse(one.history?.key, claimOf(one) ?? "");
    return { ...rest, ...settled ? { falseAlarm: claimed } : { task: claimed } };
  };
  const settleFinding = ({ falseAlarm: _, ...finding }) => isFalse(finding.id, finding.ruleId === "identifier-unknown" ? "remove" : finding.fingerprint) ? { ...finding, falseAlarm: true } : finding;
  return {
    ...report,
    links: report.links.map(settle),
    references: report.references.map(settle).map((one) => {
      const findings = one.findings?.map(settleFinding);
      return findings === void 0 ? one : { ...one, findings };
    })
  };
}
function rememberFalseAlarms(state, heard, at) {
  const next = new Map(state);
  for (const { key, claim, stands } of heard) {
    const known = next.get(key) ?? { log: [] };
    next.set(key, mergeEvidence(known, { log: [], falseAlarms: [{ claim, at, stands }] }));
  }
  return next;
}

// src/links/due.ts
var DAY = 864e5;
function isDue(url, { log, notBefore }, recheckDays, now) {
  const last = log.at(-1);
  if (notBefore !== void 0 && notBefore > now) {
    return false;
  }
  if (last === void 0 || !["ok", "moved", "blocked"].includes(last.verdict)) {
    return true;
  }
  const age = now - last.at;
  if (last.verdict === "moved" && log.at(-2)?.verdict !== "moved") {
    return age >= DAY;
  }
  return age >= recheckDays * DAY * spreadOf(url);
}
var LASTING = /* @__PURE__ */ new Set(["datacite", "doi"]);
var PATIENCE = 4;
function isRecordDue(key, { record }, recheckDays, now) {
  if (record === void 0) return true;
  const days = LASTING.has(record.registry) ? recheckDays * PATIENCE : recheckDays;
  return now - record.at >= days * DAY * spreadOf(key);
}
function spreadOf(key) {
  return 0.5 + hashOf(key) % 1e3 / 2e3;
}

// src/features/validation/link-ledger.ts
var NOTHING = { log: [] };
function linkLedger(before, rule, recheckDays, now) {
  const known = new Map(before);
  const missed = /* @__PURE__ */ new Map();
  const evidence = (key) => known.get(key) ?? NOTHING;
  const verdict = (key) => confirmedVerdict(evidence(key), rule);
  return {
    evidence,
    verdict,
    isDue: (key) => isDue(key, evidence(key), recheckDays, now()),
    isOpen(key) {
      const last = evidence(key).log.at(-1);
      return (last?.verdict === "dead" || last?.verdict === "moved") && verdict(key) !== last.verdict;
    },
    isSuspect: (key) => evidence(key).log.at(-1)?.verdict === "dead" && verdict(key) !== "dead",
    add(key, run, judgement) {
      const look = { ...judgement, at: now(), run };
      const { notBefore: _over, archived, ...kept } = evidence(key);
      const copy = archived !== void 0 && look.verdict === "dead" ? { archived } : {};
      known.set(key, mergeEvidence({ ...kept, ...copy }, { log: [look] }));
    },
    isRecordDue: (key) => isRecordDue(key, evidence(key), recheckDays, now()),
    keepRecord(key, record) {
      known.set(key, { ...evidence(key), record: { at: now(), ...record } });
      missed.delete(key);
    },
    missRecord(key, why) {
      missed.set(key, why);
    },
    missed: (key) => evidence(key).record === void 0 ? missed.get(key) : void 0,
    postpone(key, notBefore) {
      known.set(key, { ...evidence(key), notBefore });
    },
    keepCopy(key, archived) {
      known.set(key, { ...evidence(key), archived });
    },
    state: () => known
  };
}

// src/features/validation/check-links.ts
var CONFIRMING_PAUSE = 2e3;
var REGISTRY_HOSTS = {
  doi: "doi.org",
  arxiv: "arxiv.org",
  pmid: "ncbi.nlm.nih.gov",
  pmcid: "ncbi.nlm.nih.gov"
};
var RECORD_REGISTRIES = {
  doi: "doi",
  arxiv: "arxiv",
  pmid: "pubmed",
  pmcid: "pubmed"
};
async function checkLinks(collected, before, options, tools) {
  const rule = options.now ? { ...options.rule, days: 0 } : options.rule;
  const ledger = linkLedger(before, rule, options.recheckDays, tools.now);
  const wanted = selectWanted(collected, options);
  const looking = lookAtAll(wanted, ledger, rule, options, tools);
  await Promise.race([looking, tools.interrupted]);
  return tell(collected, wanted, ledger, options, tools);
}
function recallLinks(collected, before, options, tools) {
  const ledger = linkLedger(before, options.rule, options.recheckDays, tools.now);
  return tell(collected, selectWanted(collected, options), ledger, options, tools);
}
async function tell(collected, wanted, ledger, options, tools) {
  const { now, fragments } = options;
  const rule = now ? { ...options.rule, days: 0 } : options.rule;
  const report = await reportLinks(wanted, ledger, rule, options, tools);
  const state = compactLinkState(ledger.state(), namedLinks(collected, fragments), tools.now());
  return { report: withoutFalseAlarms(report, state), state };
}
function namedLinks({ urls, references }, fragments) {
  return /* @__PURE__ */ new Set([
    ...[...urls.keys()].map((url) => requestUrl(url, fragments)),
    ...references.keys()
  ]);
}
function selectWanted(collected, options) {
  const { urls, references, works } = collected;
  const { ignore, shard } = options;
  const mine = (host) => ownsHost(shard, host);
  return {
    urls: new Map(
      [...urls].filter(([url]) => {
        const kind = registryIdentifier(url)?.identifier.kind;
        const host = kind === void 0 ? hostOf(url) : REGISTRY_HOSTS[kind];
        return mine(host) && !ignore.some((prefix) => url.startsWith(prefix));
      })
    ),
    references: new Map(
      [...references].filter(([, { identifier }]) => mine(REGISTRY_HOSTS[identifier.kind]))
    ),
    works
  };
}
function hostOf(url) {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
async function lookAtAll(wanted, ledger, rule, options, tools) {
  const pages = /* @__PURE__ */ new Set();
  const fallbacks = /* @__PURE__ */ new Map();
  for (const url of wanted.urls.keys()) {
    const named2 = registryIdentifier(url);
    const page = requestUrl(url, options.fragments);
    if (named2 === void 0) pages.add(page);
    else if (!named2.resolver) fallbacks.set(page, identifierKey(named2.identifier));
  }
  const identifiers = [...wanted.references.values()].map(({ identifier }) => identifier);
  const network = { answered: false };
  const round = async (run, isWanted, isReferenceWanted = isWanted) => {
    const due = [...pages].filter(isWanted);
    const asked = identifiers.filter((one) => isReferenceWanted(identifierKey(one)));
    let done = 0;
    let total = due.length + asked.length;
    const step = () => tools.progress(++done, total);
    tools.progress(0, total);
    await Promise.all([
      lookAtReferences(asked, run, ledger, tools, step),
      lookAtPages(due, run, ledger, network, tools, step)
    ]);
    const left = [...fallbacks].filter(([page, key]) => isAbsent(ledger, key) && isWanted(page)).map(([page]) => page);
    total += left.length;
    await lookAtPages(left, run, ledger, network, tools, step);
  };
  await round(tools.run, ledger.isDue, (key) => ledger.isDue(key) || ledger.isRecordDue(key));
  if (!options.now) return;
  const named = /* @__PURE__ */ new Set([...pages, ...fallbacks.keys(), ...wanted.references.keys()]);
  for (let again = 2; again <= rule.failures && [...named].some(ledger.isOpen); again++) {
    await tools.sleep(CONFIRMING_PAUSE);
    await round(`${tools.run}-${again}`, ledger.isOpen);
  }
}
function isAbsent(ledger, key) {
  return ledger.evidence(key).log.at(-1)?.verdict === "dead";
}
async function lookAtPages(urls, run, ledger, network, tools, step) {
  const hostless = [];
  const repositories = await tools.repositories?.(urls) ?? /* @__PURE__ */ new Map();
  await Promise.all(
    urls.map(async (url) => {
      const { requests, notBefore, postponed, ...judgement } = repositories.get(url) ?? await tools.check(url);
      network.answered ||= judgement.status !== void 0;
      if (judgement.verdict === "dead" && judgement.status === void 0) {
        hostless.push({ url, judgement });
      } else if (postponed === void 0) ledger.add(url, run, judgement);
      if (notBefore !== void 0) ledger.postpone(url, notBefore);
      step();
    })
  );
  for (const { url, judgement } of hostless) {
    ledger.add(
      url,
      run,
      network.answered ? judgement : { ...OFFLINE, reason: `${judgement.reason}${OFFLINE.reason}` }
    );
  }
}
var OFFLINE = {
  verdict: "transient",
  reason: ", but no other host answered either: the network may be down"
};
async function lookAtReferences(identifiers, run, ledger, { registries, records }, step) {
  const dois = [];
  const ask = async (kind) => {
    const ids = identifiers.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) return;
    await registries[kind](ids, (id, existence) => {
      const key = identifierKey({ kind, id });
      ledger.add(key, run, judgementOf(existence, kind));
      if (existence.kind === "unknown") ledger.missRecord(key, existence.reason);
      if (existence.kind === "exists") {
        const { agency, record } = existence;
        if (record !== void 0) keepRecord(ledger, key, RECORD_REGISTRIES[kind], record);
        if (kind === "doi" && agency !== void 0 && ledger.isRecordDue(key)) {
          dois.push({ doi: id, agency });
        }
      }
      step();
    });
  };
  const others = REFERENCE_KINDS.filter((kind) => kind !== "doi").map(ask);
  await ask("doi");
  if (dois.length > 0) {
    await records(dois, (doi, answer) => {
      const key = identifierKey({ kind: "doi", id: doi });
      if (answer.outcome === "found") keepRecord(ledger, key, answer.registry, answer.record);
      else if (answer.outcome === "failed") {
        ledger.missRecord(key, `${REGISTRIES[answer.registry].title} ${answer.why}`);
      } else ledger.keepRecord(key, { registry: answer.registry });
    });
  }
  await Promise.all(others);
}
function keepRecord(ledger, key, registry, record) {
  const facts = factsOf(record);
  ledger.keepRecord(key, { registry, ...facts === void 0 ? {} : { facts } });
}
function judgementOf(existence, kind) {
  switch (existence.kind) {
    case "exists":
      return { verdict: "ok", reason: `registered at ${REGISTRY_HOSTS[kind]}` };
    case "absent":
      return { verdict: "dead", reason: existence.reason };
    default:
      return { verdict: "unverified", reason: existence.reason };
  }
}

// src/features/validation/judged-works.ts
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

// src/features/validation/collect-links.ts
function collectLinks(catalog) {
  const { list, bibliographies } = catalog;
  const urls = /* @__PURE__ */ new Map();
  const references = /* @__PURE__ */ new Map();
  const addReference = (identifier, place) => {
    const key = identifierKey(identifier);
    const known = references.get(key) ?? { identifier, places: [] };
    references.set(key, known);
    if (place !== void 0) addPlace(known.places, place);
  };
  const spellings = /* @__PURE__ */ new Map();
  const addUrl = (written, place) => {
    const href = URL.canParse(written) ? new URL(written).href : written;
    const url = spellings.get(href) ?? written;
    spellings.set(href, url);
    const places = urls.get(url) ?? [];
    urls.set(url, places);
    addPlace(places, place);
    const named = registryIdentifier(url);
    if (named !== void 0) addReference(named.identifier, named.resolver ? place : void 0);
  };
  if (list !== void 0) {
    for (const { url, place } of urlsOfList(list)) addUrl(url, place);
    for (const entry of list.entries) {
      for (const identifier of identifiersInText(entry)) {
        addReference(identifier, placeOf(list.source, entry.range.start));
      }
    }
  }
  for (const bibliography of bibliographies) {
    for (const entry of bibliography.entries) {
      for (const { url, range } of bibUrls(entry)) {
        addUrl(url, placeOf(bibliography.source, range.start));
      }
      for (const { identifier, start } of identifiersOf(entry)) {
        addReference(identifier, placeOf(bibliography.source, start));
      }
    }
  }
  return { urls, references, works: judgedWorks(catalog) };
}
function identifiersInText({ identifiers, links }) {
  const linked = new Set(links.flatMap(({ url }) => identifiersOfUrl(url)).map(identifierKey));
  return identifiers.filter(isReference).filter((one) => !linked.has(identifierKey(one)));
}
function urlsOfList({ source, entries }) {
  const addresses = webAddresses(source);
  const found = addresses.map(({ url, range }) => ({ url, start: range.start }));
  const known = new Set(addresses.map(({ url }) => url));
  const starts = addresses.map(({ range }) => range.start);
  for (const { links } of entries) {
    for (const { url, range } of links) {
      if (!/^https?:\/\/[^/]/i.test(url) || /\s/.test(url) || known.has(url)) continue;
      const next = starts[firstFrom(starts, range.start)];
      if (next === void 0 || next >= range.end) found.push({ url, start: range.start });
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ url, start }) => ({ url, place: placeOf(source, start) }));
}
function firstFrom(starts, place) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
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
function placeOf({ path, lines }, offset) {
  return { file: path, line: lines.position(offset).line };
}
function addPlace(places, place) {
  if (!places.some(({ file, line }) => file === place.file && line === place.line)) {
    places.push(place);
  }
}

export {
  parseShard,
  claimOf,
  withoutFalseAlarms,
  rememberFalseAlarms,
  isDue,
  checkLinks,
  recallLinks,
  namedLinks,
  collectLinks
};
