import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  cut
} from "./text-shorten.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  printable,
  printableLines
} from "./report-terminal-text.js";

// src/report/github.ts
var COMMANDS = {
  error: "error",
  warning: "warning",
  info: "notice"
};
function githubReport(findings) {
  const lines = SEVERITIES.flatMap(
    (severity) => findings.filter((finding) => finding.severity === severity).map(command)
  );
  return lines.map((line) => `${line}
`).join("");
}
function command(finding) {
  const { severity, title, message, file, ...place } = annotationOf(finding);
  const properties = {
    file,
    line: place.startLine,
    endLine: place.endLine,
    col: place.startColumn,
    endColumn: place.endColumn,
    title
  };
  const written = Object.entries(properties).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(",")}::${data(message)}`;
}
function data(text) {
  return text.split(/\r\n?|\n/).map((line) => printable(line).replaceAll("%", "%25")).join("%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
var PER_KIND = 10;
var LONGEST_MESSAGE = 4096;
function annotations(findings) {
  const shown = SEVERITIES.flatMap(
    (severity) => findings.filter((finding) => finding.severity === severity).slice(0, PER_KIND)
  );
  return { shown: shown.map(annotationOf), omitted: findings.length - shown.length };
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
  githubReport,
  PER_KIND,
  LONGEST_MESSAGE,
  annotations,
  annotationOf
};
