import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  FACTS
} from "./registries-work-facts.js";
import {
  REGISTRY_NAMES
} from "./registries-settings.js";
import {
  array,
  boolean,
  exactOptional,
  fallback,
  isoTimestamp,
  literal,
  number,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  string,
  transform
} from "./valibot-dist-index.js";
import {
  compact,
  noneIfEmpty
} from "./text-json.js";

// src/links/verdict.ts
var VERDICTS = ["ok", "moved", "dead", "blocked", "transient", "unverified"];
var JUDGEMENT = object({
  verdict: picklist(VERDICTS),
  reason: string(),
  status: exactOptional(number()),
  /** The new address of a moved link. */
  finalUrl: exactOptional(string()),
  /** The page exists, but lacks the anchor that the link names. */
  fragment: exactOptional(literal("missing"))
});
var GONE = /* @__PURE__ */ new Set([404, 410]);
var REFUSED = /* @__PURE__ */ new Set([401, 402, 403, 407, 451, 999]);
var PERMANENT = /* @__PURE__ */ new Set([301, 308]);
var BOT_WALL = /<title>\s*(?:just a moment|attention required! \| cloudflare|access denied|are you a robot|ddos-guard|pardon our interruption|client challenge|human verification|security check)|cf-chl-|_cf_chl_opt|captcha-delivery\.com|px-captcha|awswafintegration/i;
var NOT_A_NEW_ADDRESS = /\/(?:log-?in|sign-?in|sso|oauth2?|auth|consent|cookie\w*|error|40[34])(?:[/?.]|$)/i;
function isBotWall(answer) {
  return "cf-mitigated" in answer.headers || answer.headers["x-amzn-waf-action"] !== void 0 || BOT_WALL.test(answer.body);
}
function hasMoved(asked, { hops, url }) {
  const target = new URL(url);
  const fallsToRoot = target.pathname === "/" && target.search === "" && asked.pathname !== "/";
  return hops.length > 0 && hops.every((status) => PERMANENT.has(status)) && !fallsToRoot && !NOT_A_NEW_ADDRESS.test(target.pathname);
}
function judgeAnswer(asked, answer) {
  const { status } = answer;
  const judged = (verdict, reason) => ({ verdict, status, reason });
  if (isBotWall(answer)) return judged("blocked", `the site blocks automated requests (${status})`);
  if (REFUSED.has(status)) return judged("blocked", `the site refused the request (${status})`);
  if (GONE.has(status)) return judged("dead", `the site says there is no such page (${status})`);
  if (status >= 200 && status < 300) {
    const from = new URL(asked);
    if (!hasMoved(from, answer)) return judged("ok", `answered with ${status}`);
    const target = new URL(answer.url);
    target.hash ||= from.hash;
    return { ...judged("moved", "moved permanently"), finalUrl: target.href };
  }
  if (status === 429) return judged("transient", "the site asks for fewer requests (429)");
  return status >= 500 ? judged("transient", `the site has a server error (${status})`) : judged("transient", `the site sent an unexpected status (${status})`);
}
function judgeProblem(problem, repeated) {
  if (problem.code === "no-such-host" && repeated) {
    return { verdict: "dead", reason: problem.message };
  }
  if (problem.code === "refused") {
    return { verdict: "blocked", reason: `not checked: ${problem.message}` };
  }
  if (problem.code === "postponed" || problem.code === "proxy") {
    return { verdict: "unverified", reason: `not checked in this run: ${problem.message}` };
  }
  return { verdict: "transient", reason: problem.message };
}

// src/links/evidence.ts
var TIME = pipe(string(), isoTimestamp(), transform(Date.parse));
var OBSERVATION = object({
  at: TIME,
  /** The run it belongs to; several checks in one run count once. */
  run: string(),
  ...JUDGEMENT.entries
});
var FALSE_ALARM = object({
  /** The claim, as `claimOf` names it. */
  claim: string(),
  /** When the decision was read. */
  at: TIME,
  /** Whether it is in force. A withdrawn decision is kept, so that an older state cannot restore it. */
  stands: boolean()
});
var ASKED_RECORD = object({
  at: TIME,
  registry: picklist(REGISTRY_NAMES),
  /** Absent if the registry knows the work, but the record has nothing to compare. */
  facts: exactOptional(FACTS)
});
var EVIDENCE = object({
  log: pipe(array(OBSERVATION), readonly()),
  /** References only. An invalid record is asked for again; the rest stays usable. */
  record: exactOptional(fallback(optional(ASKED_RECORD), void 0)),
  /** When it may be checked again. */
  notBefore: exactOptional(TIME),
  /** One per claim, sorted by claim. */
  falseAlarms: exactOptional(pipe(array(FALSE_ALARM), readonly())),
  /** An archived copy of a page that is gone. */
  archived: exactOptional(string())
});
var DAY = 864e5;
var LONGEST_LOG = 12;
var LIVE = /* @__PURE__ */ new Set(["ok", "moved"]);
function shortened(log) {
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
  const checks = /* @__PURE__ */ new Map();
  for (const check of [...one.log, ...other.log]) {
    checks.set(`${check.at} ${check.run} ${check.verdict}`, check);
  }
  const log = [...checks.entries()].sort(([a, first], [b, second]) => first.at - second.at || (a < b ? -1 : 1)).map(([, look]) => look);
  const notBefore = Math.max(one.notBefore ?? 0, other.notBefore ?? 0);
  const falseAlarms = mergeFalseAlarms(one.falseAlarms ?? [], other.falseAlarms ?? []);
  const archived = [one.archived ?? "", other.archived ?? ""].sort()[1] ?? "";
  const record = newest(one.record, other.record);
  return compact({
    log: shortened(log),
    record,
    notBefore: notBefore || void 0,
    falseAlarms: noneIfEmpty(falseAlarms),
    archived: archived || void 0
  });
}
function mergeFalseAlarms(one, other) {
  const last = /* @__PURE__ */ new Map();
  for (const alarm of [...one, ...other]) {
    const known = last.get(alarm.claim);
    const isLater = known === void 0 || alarm.at > known.at || alarm.at === known.at && alarm.stands;
    if (isLater) last.set(alarm.claim, alarm);
  }
  return [...last.values()].sort((a, b) => a.claim < b.claim ? -1 : 1);
}
function confirmedVerdict({ log }, rule) {
  const last = log.at(-1);
  if (last === void 0) return "unverified";
  if (last.verdict === "moved") {
    const before = log.at(-2);
    const again = before?.verdict === "moved" && before.finalUrl === last.finalUrl;
    return again && before.run !== last.run ? "moved" : "ok";
  }
  const lastLive = log.findLastIndex((one) => LIVE.has(one.verdict));
  const dead = log.slice(lastLive + 1).filter((one) => one.verdict === "dead");
  const first = dead[0];
  const latest = dead.at(-1);
  if (first === void 0 || latest === void 0) return last.verdict;
  const runs = new Set(dead.map((one) => one.run)).size;
  const isConfirmed = runs >= Math.max(2, rule.failures) && latest.at - first.at >= rule.days * DAY;
  if (isConfirmed) return "dead";
  return last.verdict === "dead" ? "transient" : last.verdict;
}

export {
  VERDICTS,
  judgeAnswer,
  judgeProblem,
  EVIDENCE,
  DAY,
  mergeEvidence,
  confirmedVerdict
};
