import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  mergeEvidence
} from "./links-evidence.js";

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
function rememberFalseAlarms(state, decisions, at) {
  const next = new Map(state);
  for (const { key, claim, stands } of decisions) {
    const known = next.get(key) ?? { log: [] };
    next.set(key, mergeEvidence(known, { log: [], falseAlarms: [{ claim, at, stands }] }));
  }
  return next;
}

export {
  claimOf,
  withoutFalseAlarms,
  rememberFalseAlarms
};
