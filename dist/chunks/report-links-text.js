import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  count
} from "./text-plural.js";

// src/report/links-text.ts
var LINK_TASKS = [
  { task: "replace", heading: "Replace: moved permanently" },
  { task: "remove", heading: "Remove, or find a new address: gone" },
  { task: "review", heading: "Review: check yourself" }
];
var REFERENCE_GROUPS = [
  { ruleId: "paper-retracted", heading: "Retracted, corrected or with concerns" },
  { ruleId: "arxiv-withdrawn", heading: "Withdrawn by their authors" },
  { ruleId: "doi-mismatch", heading: "Compare: differs from the registry" },
  { ruleId: "preprint-published", heading: "Suggestions: published in the meantime" }
];
function linkGroups(report) {
  const groups = [
    ...LINK_TASKS.map(({ task, heading }) => ({ task, heading, items: itemsOf(report, task) })),
    ...REFERENCE_GROUPS.map(({ ruleId, heading }) => {
      return { task: "review", heading, items: findingsOf(report, ruleId) };
    })
  ];
  return groups.filter(({ items }) => items.length > 0);
}
function itemsOf({ links, references }, task) {
  return [
    ...links.map((link) => ({ ...link, name: link.url })),
    ...references.filter(({ inLink }) => inLink === void 0).map((one) => ({ ...one, name: one.id }))
  ].filter((item) => item.task === task);
}
function findingsOf({ references }, ruleId) {
  return references.flatMap(({ findings = [] }) => findings).filter((finding) => finding.ruleId === ruleId && finding.falseAlarm === void 0).map(({ id, message, ...rest }) => ({ ...rest, name: id, reason: message }));
}
function openQuestions({ summary, suspects, links, references }) {
  const findings = references.flatMap((one) => one.findings ?? []);
  const silenced = [...links, ...references, ...findings].filter(({ falseAlarm }) => falseAlarm);
  const missed = references.flatMap(({ notCompared }) => notCompared ?? []);
  const reasons = [...new Set(missed)].slice(0, 3).join("; ");
  return [
    ...line(silenced.length, "silenced", "marked as false alarms by a maintainer"),
    ...line(suspects, "under suspicion", "probably gone; further runs will confirm it"),
    ...line(summary.transient - suspects, "failing temporarily", "checked again in the next run"),
    ...line(summary.blocked, "blocked", "the site blocks automated requests, or is not allowed"),
    ...line(summary.unverified, "unverified", "not checked, or the registry is unavailable"),
    ...line(missed.length, "not compared with the registry", reasons)
  ];
}
function line(number, name, meaning) {
  return number === 0 ? [] : [`${number} ${name}: ${meaning}`];
}
function linksSummary({ summary }) {
  const { requests, ...verdicts } = summary;
  const total = Object.values(verdicts).reduce((sum, number) => sum + number, 0);
  const parts = Object.entries(verdicts).filter(([, number]) => number > 0).map(([verdict, number]) => `${number} ${verdict}`);
  const all = count(total, "link or reference", "links and references");
  return `${all}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}. ${count(requests, "request")}.`;
}

export {
  LINK_TASKS,
  linkGroups,
  openQuestions,
  linksSummary
};
