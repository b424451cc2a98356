import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  compact
} from "./text-json.js";

// src/links/evidence.ts
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
    falseAlarms: falseAlarms.length === 0 ? void 0 : falseAlarms,
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
  mergeEvidence,
  confirmedVerdict
};
