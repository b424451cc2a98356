import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  annotationOf
} from "./report-annotations.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  printable
} from "./report-terminal-text.js";
import "./text-shorten.js";
import "./text-hidden-characters.js";
import "./runtime.js";

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
export {
  githubReport
};
