import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  printableLines
} from "./report-terminal-text.js";
import {
  cut
} from "./text-shorten.js";

// src/report/annotations.ts
var PER_KIND = 10;
var LONGEST_MESSAGE = 4096;
function annotations(findings) {
  const shown = SEVERITIES.flatMap(
    (severity) => findings.filter((finding) => finding.severity === severity).slice(0, PER_KIND)
  );
  return { shown: shown.map(annotationOf), left: findings.length - shown.length };
}
function annotationOf({ severity, ruleId, message, place, entry }) {
  const { file, start, end } = place;
  const about = entry === void 0 || entry.title === "" ? "" : `: ${entry.title}`;
  return {
    severity,
    title: cut(printableLines(`${ruleId}${about}`), 120),
    message: cut(printableLines(message), LONGEST_MESSAGE),
    file,
    startLine: start.line,
    endLine: Math.max(start.line, end.line),
    ...start.line === end.line ? { startColumn: start.column, endColumn: end.column } : {}
  };
}

export {
  PER_KIND,
  LONGEST_MESSAGE,
  annotations,
  annotationOf
};
