import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  lineTable
} from "./text-count-while.js";
import {
  replaceHidden
} from "./text-hidden-characters.js";
import {
  jsonEscape,
  noneIfEmpty
} from "./text-json.js";

// src/report/json.ts
function jsonReport(findings, summary, sources, {
  statistics,
  pullRequest
} = {}) {
  const report = {
    version: 1,
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: finding.message,
      ...lines(finding.place),
      entry: finding.entry,
      related: noneIfEmpty(finding.related.map((one) => ({ ...lines(one), message: one.message }))),
      fix: finding.fix && jsonFix(finding.fix, sources),
      fingerprint: finding.fingerprint
    })),
    summary,
    statistics,
    pullRequest
  };
  return jsonText(report);
}
function lines({ file, start, end }) {
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  };
}
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
      findings: findings?.map((finding) => plainFinding(finding, sources))
    })),
    summary
  };
  return jsonText(report);
}
function plainFinding(finding, sources) {
  const { id: _id, fix, fingerprint, ...rest } = finding;
  const isKnown = fix?.files.every(({ file }) => sources.has(file)) === true;
  return { ...rest, fix: fix && isKnown ? jsonFix(fix, sources) : void 0, fingerprint };
}
function jsonFix(fix, sources) {
  return {
    kind: fix.kind,
    edits: fix.files.flatMap(
      ({ file, edits }) => edits.map(({ range, text }) => ({ file, ...regionOf(range, sources.get(file)), text }))
    )
  };
}
function regionOf({ start, end }, source) {
  const lines2 = source?.lines ?? lineTable("");
  return region(lines2.position(start), lines2.position(end));
}
function region(start, end) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  };
}
function jsonText(value) {
  return `${replaceHidden(JSON.stringify(value, null, 2), jsonEscape)}
`;
}

export {
  jsonReport,
  linksJson,
  jsonFix,
  regionOf,
  region,
  jsonText
};
