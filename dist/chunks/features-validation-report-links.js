import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  DAY,
  EVIDENCE,
  judgeAnswer,
  judgeProblem,
  mergeEvidence
} from "./links-evidence.js";
import {
  FetchProblem
} from "./links-fetch-problem.js";
import {
  retryAfter
} from "./network-retry-after.js";
import {
  referenceOf,
  registryIdentifier,
  requestUrl
} from "./links-registry-identifier.js";
import {
  getDotPath,
  literal,
  record,
  safeParse,
  strictObject,
  string
} from "./valibot-dist-index.js";
import {
  isPublisher
} from "./identifiers-identifiers-of-url.js";
import {
  groupBy
} from "./text-group-by.js";
import {
  decodePercent
} from "./text-percent-encoded.js";
import {
  compact,
  noneIfEmpty,
  parseJson
} from "./text-json.js";

// src/links/link-state.ts
var VERSION = 1;
var STATE = strictObject({
  version: literal(VERSION),
  links: record(string(), EVIDENCE)
});
function readLinkState(text, now) {
  const value = parseJson(text);
  if (value === void 0) return { state: /* @__PURE__ */ new Map(), problem: "it is not JSON, or was cut off" };
  const parsed = safeParse(STATE, value);
  if (!parsed.success) {
    const path = getDotPath(parsed.issues[0]);
    const where = path === null ? "" : ` (see ${path})`;
    return { state: /* @__PURE__ */ new Map(), problem: `it is not a state of version ${VERSION}${where}` };
  }
  const links = Object.entries(parsed.output.links);
  return { state: withoutFuture(new Map(links.map(([url, one]) => [url, compact(one)])), now) };
}
function writeLinkState(state) {
  const lines = [...state].sort(([a], [b]) => a < b ? -1 : 1).map(([url, evidence]) => `${JSON.stringify(url)}:${JSON.stringify(storedEvidence(evidence))}`);
  return `{"version":${VERSION},"links":{
${lines.join(",\n")}
}}
`;
}
function storedEvidence({ log, record: record2, notBefore, falseAlarms, archived }) {
  return compact({
    // In the order of the schema, so that reading and writing again changes nothing.
    log: log.map(({ at, run, ...rest }) => ({ at: isoTime(at), run, ...rest })),
    record: record2 && { ...record2, at: isoTime(record2.at) },
    notBefore: notBefore === void 0 ? void 0 : isoTime(notBefore),
    falseAlarms: falseAlarms?.map(({ at, ...rest }) => ({ ...rest, at: isoTime(at) })),
    archived
  });
}
function isoTime(milliseconds) {
  return new Date(milliseconds).toISOString();
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
function withoutFuture(state, now) {
  const isPast = (at, days) => at !== void 0 && at <= now + days * DAY;
  return new Map(
    [...state].map(([url, { log, record: record2, notBefore, falseAlarms = [], ...rest }]) => [
      url,
      compact({
        ...rest,
        log: log.filter(({ at }) => isPast(at, 1)),
        record: isPast(record2?.at, 1) ? record2 : void 0,
        notBefore: isPast(notBefore, LONGEST_PAUSE) ? notBefore : void 0,
        falseAlarms: noneIfEmpty(falseAlarms.filter(({ at }) => isPast(at, 1)))
      })
    ])
  );
}
var LONGEST_PAUSE = 30;
var KEPT = 30 * DAY;
function compactLinkState(state, named, now) {
  return new Map(
    [...state].filter(
      ([url, { log }]) => named.has(url) || (log.at(-1)?.at ?? Number.NEGATIVE_INFINITY) > now - KEPT
    )
  );
}

// src/features/validation/verified-identifier.ts
function verifiedIdentifier(url) {
  const named = registryIdentifier(url);
  return named?.resolver || named && isPublisher(new URL(url).host) ? named : void 0;
}

// src/features/validation/report-links.ts
var MOST_ARCHIVED = 50;
var SUSPECT = "required to report it as dead";
async function reportLinks(wanted, ledger, { fragments, severities }, tools) {
  const keys = /* @__PURE__ */ new Set();
  const inLinks = new Set([...wanted.urls.keys()].map(referenceOf));
  const links = [...wanted.urls].map(([url, places]) => {
    const key = ledgerKey(url, fragments, ledger);
    keys.add(key);
    return { url, ...withFragmentOf(url, known(key, ledger)), places };
  });
  const faults = groupBy(
    await tools.judge({ ...factsOf(wanted, ledger), severities }),
    ({ id }) => id
  );
  const references = [...wanted.references].flatMap(([id, { places }]) => {
    const facts = known(id, ledger);
    const findings = faults.get(id) ?? [];
    const notCompared = facts.verdict === "dead" ? void 0 : ledger.missed(id);
    const [at] = findings.map((finding) => finding.places);
    if (places.length === 0 && at === void 0) return [];
    return [
      {
        id,
        ...facts,
        ...compact({
          places: places.length === 0 ? at ?? [] : places,
          findings: findings.length === 0 ? void 0 : findings,
          notCompared,
          inLink: inLinks.has(id) || places.length === 0 ? true : void 0
        })
      }
    ];
  });
  const alone = references.filter(({ inLink }) => inLink === void 0);
  for (const { id } of alone) keys.add(id);
  const suspects = [...keys].filter((key) => ledger.isSuspect(key)).length;
  return {
    links: await withArchived(links, ledger, tools.archived),
    references,
    suspects,
    summary: { ...countVerdicts([...links, ...alone]), requests: tools.requests() }
  };
}
function factsOf({ references }, ledger) {
  const records = /* @__PURE__ */ new Map();
  const unknown = [];
  for (const [id, { places }] of references) {
    const { record: record2 } = ledger.evidence(id);
    if (record2?.facts !== void 0) {
      records.set(id, { registry: record2.registry, facts: record2.facts });
    }
    const { verdict, reason } = known(id, ledger);
    if (verdict === "dead" && places.length > 0) unknown.push({ id, reason, places });
  }
  return { records, unknown };
}
function ledgerKey(url, fragments, ledger) {
  const named = verifiedIdentifier(url);
  const page = requestUrl(url, fragments);
  if (named === void 0) return page;
  const key = `${named.identifier.kind}:${named.identifier.id}`;
  const isAbsent = ledger.last(key)?.verdict === "dead";
  return isAbsent && !named.resolver ? page : key;
}
function known(key, ledger) {
  const { log, archived } = ledger.evidence(key);
  const last = log.at(-1);
  const verdict = ledger.verdict(key);
  if (last === void 0) return { verdict, reason: "not checked yet", history: { key } };
  const task = taskOf(verdict, last.fragment);
  const { status, finalUrl } = last;
  const suggestion = verdict === "moved" ? finalUrl : verdict === "dead" ? archived : void 0;
  const reason = reasonOf(key, ledger);
  const history = historyOf(key, log);
  return compact({ verdict, status, reason, finalUrl, suggestion, task, history });
}
function historyOf(key, log) {
  const lastLive = log.findLastIndex(({ verdict }) => verdict === "ok" || verdict === "moved");
  const since = log.slice(lastLive + 1).find(({ verdict }) => verdict === "dead")?.at;
  const answered = log[lastLive]?.at;
  const lastReason = (log.findLast(({ verdict }) => verdict === "dead") ?? log.at(-1))?.reason;
  return compact({ key, lastReason, since, answered });
}
function withFragmentOf(url, one) {
  if (one.verdict !== "moved" || one.suggestion === void 0 || !URL.canParse(url)) return one;
  const { hash } = new URL(url);
  return hash === "" || one.suggestion.includes("#") ? one : { ...one, suggestion: `${one.suggestion}${hash}` };
}
function taskOf(verdict, fragment) {
  const tasks = { moved: "replace", dead: "remove" };
  return tasks[verdict] ?? (fragment === void 0 ? void 0 : "review");
}
function reasonOf(key, ledger) {
  const { rule } = ledger;
  const { log } = ledger.evidence(key);
  const last = log.at(-1);
  const verdict = ledger.verdict(key);
  if (last?.verdict === "moved" && verdict === "ok") {
    return `answered from ${last.finalUrl ?? "elsewhere"}; a second run will show whether permanently`;
  }
  const dead = log.filter((look) => look.verdict === "dead");
  const runs = new Set(dead.map(({ run }) => run)).size;
  if (verdict === "dead") {
    const since = new Date(dead[0]?.at ?? 0).toISOString().slice(0, 10);
    return `${dead.at(-1)?.reason}, in ${runs} runs since ${since}`;
  }
  if (last?.verdict !== "dead") return last?.reason ?? "";
  const days = rule.days > 0 ? ` over ${rule.days} days` : "";
  return `${last.reason}; failed in ${runs} of the ${rule.failures} runs${days} ${SUSPECT}`;
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
      if (link.history !== void 0) ledger.keep(link.history.key, { archived: copy });
      return { ...link, suggestion: copy };
    })
  );
}
function countVerdicts(reported) {
  const counts = { ok: 0, moved: 0, dead: 0, blocked: 0, transient: 0, unverified: 0 };
  for (const { verdict } of reported) counts[verdict] += 1;
  return counts;
}
function needsAttention({ links, references }) {
  return [...links, ...references].some(({ task }) => task !== void 0) || references.some(
    ({ findings = [] }) => findings.some(({ severity, falseAlarm }) => severity !== "info" && falseAlarm === void 0)
  );
}

// src/links/check-link.ts
var FIRST_PAUSE = 1e3;
var PART = { range: "bytes=0-65535" };
var POSTPONED = /* @__PURE__ */ new Set(["postponed", "proxy"]);
var NEVER_ASKED = /* @__PURE__ */ new Set([...POSTPONED, "refused"]);
async function attempt(request, missedBefore, tools) {
  try {
    const answer = await tools.fetch(request);
    const pause = retryAfter(answer.headers["retry-after"], tools.now());
    const judgement = withFragment(request.url, answer, tools, judgeAnswer(request.url, answer));
    return compact({ judgement, requests: 1 + answer.hops.length, pause });
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    return {
      judgement: judgeProblem(error, missedBefore),
      requests: NEVER_ASKED.has(error.code) ? 0 : 1,
      missingHost: error.code === "no-such-host",
      ...POSTPONED.has(error.code) ? { postponed: compact({ notBefore: error.notBefore }) } : {}
    };
  }
}
function withFragment(url, answer, tools, judgement) {
  if (!tools.fragments || !isLive(judgement) || answer.body === "") return judgement;
  const fragment = new URL(url).hash.slice(1);
  const page = { body: answer.body, contentType: answer.headers["content-type"] };
  return hasFragment(page, fragment) === false ? { ...judgement, reason: `${MISSING_ANCHOR} "#${fragment}"`, fragment: "missing" } : judgement;
}
function isLive({ verdict }) {
  return verdict === "ok" || verdict === "moved";
}
function resultOf(last, requests, tools) {
  const isLong = last.pause !== void 0 && last.pause > tools.longestPause && !isLive(last.judgement);
  return {
    ...last.judgement,
    requests,
    ...isLong ? { notBefore: tools.now() + (last.pause ?? 0) } : {},
    ...last.postponed === void 0 ? {} : { postponed: true, ...last.postponed }
  };
}
async function checkLink(url, tools) {
  const wantsPage = tools.fragments && URL.canParse(url) && new URL(url).hash.length > 1;
  let requests = 0;
  let missed = false;
  if (!wantsPage) {
    const head = await attempt({ url, method: "HEAD" }, false, tools);
    const { judgement, pause } = head;
    const isAsked = judgement.status === 429 && pause !== void 0;
    requests = head.requests;
    missed = head.missingHost === true;
    const isFinal = isLive(judgement) || requests === 0 || isAsked && pause > tools.longestPause;
    if (isFinal) return resultOf(head, requests, tools);
    if (missed || isAsked) await tools.sleep(isAsked ? pause : FIRST_PAUSE);
  }
  for (let tried = 0; ; tried += 1) {
    const headers = tried === 0 && !wantsPage ? { headers: PART } : {};
    const got = await attempt({ url, method: "GET", ...headers }, missed, tools);
    requests += got.requests;
    missed = got.missingHost === true;
    const result = resultOf(got, requests, tools);
    const isFinal = got.judgement.verdict !== "transient" || result.notBefore !== void 0;
    if (isFinal || tried >= tools.retries) return result;
    await tools.sleep(got.pause ?? FIRST_PAUSE * 2 ** tried);
  }
}
var MISSING_ANCHOR = "the page has no anchor";
function hasFragment(page, fragment) {
  if (fragment === "" || /^top$/i.test(fragment)) return true;
  const named = /* @__PURE__ */ new Set();
  for (const match of page.body.matchAll(
    /\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi
  )) {
    named.add(match[1] ?? match[2] ?? match[3] ?? "");
  }
  if ([fragment, decodePercent(fragment)].some(
    (one) => named.has(one) || named.has(`user-content-${one}`)
  )) {
    return true;
  }
  const readable = /html/i.test(page.contentType ?? "") && /<\/html\s*>/i.test(page.body) && !fragment.startsWith(":~:") && !fragment.startsWith("!") && !fragment.startsWith("/") && named.size > 0;
  return readable ? false : void 0;
}

export {
  readLinkState,
  writeLinkState,
  mergeLinkStates,
  compactLinkState,
  verifiedIdentifier,
  SUSPECT,
  reportLinks,
  taskOf,
  countVerdicts,
  needsAttention,
  checkLink,
  MISSING_ANCHOR
};
