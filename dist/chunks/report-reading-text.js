import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  addTo,
  groupBy
} from "./text-group-by.js";
import {
  count,
  linesText,
  plural
} from "./text-plural.js";
import {
  bySeverity
} from "./rules-finding.js";

// src/report/reading-text.ts
function readingText({
  reading
}) {
  if (reading === void 0) return {};
  const { resources, skipped, unread, unreadLines, doubtfulLines } = reading;
  const missed = [
    unread === 0 ? "" : `${count(unread, "paper link")} ${plural(unread, "is", "are")} in no entry: ${linesText(unreadLines)}`,
    doubtfulLines.length === 0 ? "" : `${count(doubtfulLines.length, "entry", "entries")} may be misread: ${linesText(doubtfulLines)}`
  ].filter((text) => text !== "");
  return {
    ...resources === 0 ? {} : { resources: count(resources, "resource") },
    ...skipped === 0 ? {} : { skipped: `${count(skipped, "section")} skipped` },
    ...missed.length === 0 ? {} : { unread: missed.join("; ") }
  };
}
function nothingRead({ entries, reading }) {
  return reading !== void 0 && entries + reading.resources === 0;
}

// src/report/select-findings.ts
var SHOWN_PER_RULE = { error: 20, warning: 10, info: 1 };
var SHOWN_PER_MESSAGE = 2;
var FEW_FINDINGS = 20;
function selectFindings(findings) {
  const isStyle = ({ severity, fix }) => severity === "info" && fix?.kind === "safe";
  const style = findings.filter(isStyle);
  const seen = /* @__PURE__ */ new Map();
  const hidden = /* @__PURE__ */ new Map();
  const shown = findings.filter((finding) => {
    if (isStyle(finding)) return false;
    const { ruleId, severity, message } = finding;
    const isAmong = (name, most) => {
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return number <= most;
    };
    const isOfFew = isAmong(`${ruleId}
${message}`, SHOWN_PER_MESSAGE);
    if (isOfFew && isAmong(ruleId, SHOWN_PER_RULE[severity])) return true;
    addTo(hidden, ruleId, finding);
    return false;
  });
  return {
    /** Those that it shows one by one. */
    shown,
    /** A line for each rule with more of them: `and 7 more of bib-pages: refs.bib, lines 27 and 36`. */
    hidden: [...hidden].map(([ruleId, more]) => hiddenText(ruleId, more)),
    /** Advice with a safe fix: one line counts it. */
    style
  };
}
function worstFirst(findings, nameOf) {
  const groups = [...groupBy(findings, nameOf)].map(
    ([name, group]) => [name, group.toSorted(bySeverity)]
  );
  const first = ([, [worst]]) => worst ?? { severity: "info" };
  return groups.sort((a, b) => bySeverity(first(a), first(b)));
}
function hiddenText(ruleId, findings) {
  const files = [...new Set(findings.map(({ place }) => place.file))];
  const where = files.length === 1 ? `${files[0]}, ${linesText(findings.map(({ place }) => place.start.line))}` : `in ${files.length} files`;
  return `and ${findings.length} more of ${ruleId}: ${where} (--format json shows all)`;
}
function countsByRule(findings) {
  return [...groupBy(findings, ({ ruleId }) => ruleId)].sort(([, a], [, b]) => b.length - a.length).map(([ruleId, { length }]) => `${length} ${ruleId}`).join(", ");
}
function nextStep(findings) {
  const explain = '"list-curator explain RULE" explains a rule.';
  const has = (kind) => findings.some(({ fix }) => fix?.kind === kind);
  const steps = [
    ...has("safe") ? ['"list-curator format --write" applies the safe fixes'] : [],
    ...has("suggested") ? ['"list-curator check --fix-suggested --diff" shows all fixes'] : []
  ];
  return [...steps, explain].join("; ");
}

export {
  readingText,
  nothingRead,
  FEW_FINDINGS,
  selectFindings,
  worstFirst,
  countsByRule,
  nextStep
};
