import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  FEW_FINDINGS,
  countsByRule,
  nextStep,
  nothingRead,
  readingText,
  selectFindings,
  worstFirst
} from "./report-reading-text.js";
import {
  linkGroups,
  linksSummary,
  openQuestions
} from "./report-links-text.js";
import {
  wrapped
} from "./report-wrapped.js";
import {
  append
} from "./identifiers-arxiv.js";
import {
  count
} from "./text-plural.js";
import {
  shorten
} from "./text-shorten.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  columnsOf,
  printable
} from "./report-terminal-text.js";

// src/report/pretty.ts
var FRAME_INDENT = 12;
var LONGEST_TITLE = 300;
var STYLES = {
  error: 31,
  warning: 33,
  info: 36,
  bold: 1,
  dim: 2,
  good: 32,
  replace: 33,
  remove: 31,
  review: 36
};
var MARKS = { error: "\u2716", warning: "\u25B2", info: "\u25CF" };
function prettyReport(findings, summary, sources, options) {
  const paint = painter(options.color);
  const { shown, hidden, style } = selectFindings(findings);
  const out = [];
  for (const [name, group] of worstFirst(shown, groupName)) {
    out.push("", paint("bold", name));
    for (const finding of group) append(out, describe(finding, sources, options, paint));
  }
  if (hidden.length > 0) out.push("");
  for (const line of hidden) out.push(paint("dim", printable(`  \u2026 ${line}`)));
  out.push("");
  for (const note of summary.notes ?? []) {
    const text = printable(note);
    const [first, ...more] = options.wraps === true ? wrapped(text, options.width - 6) : [text];
    out.push(`${paint("info", "Note:")} ${first}`);
    for (const line of more) out.push(`      ${line}`);
  }
  if (style.length > 0) {
    const counts = countsByRule(style);
    out.push(
      `${paint("info", "Style:")} ${counts}. "list-curator format --diff" shows the changes, "--write" makes them.`
    );
  }
  if (findings.length > FEW_FINDINGS) out.push(`By rule: ${countsByRule(findings)}.`);
  out.push(summaryLine(summary, paint));
  if (findings.length > 0) out.push(paint("dim", nextStep(findings)));
  out.push("");
  return out.join("\n").replace(/^\n/, "");
}
function painter(color) {
  return (style, text) => color ? `\x1B[${STYLES[style]}m${text}\x1B[0m` : text;
}
function groupName({ place, entry }) {
  if (entry === void 0) return printable(place.file);
  const key = entry.citationKey === void 0 ? "" : ` (${entry.citationKey})`;
  const title = entry.title === "" ? "" : `  ${shorten(entry.title, LONGEST_TITLE)}`;
  return printable(`${place.file}${title}${key}`);
}
function describe(finding, sources, options, paint) {
  const { place, severity } = finding;
  const { width } = options;
  const where = `${place.start.line}:${place.start.column}`.padEnd(8);
  const kind = `${MARKS[severity]} ${severity}`;
  const indent = " ".repeat(where.length + kind.length + 5);
  const [first, ...more] = messageLines(finding, width - indent.length, options, paint);
  const lines = [
    `  ${paint("dim", where)} ${paint(severity, kind)}  ${first}`,
    ...more.map((line) => indent + line)
  ];
  const file = sources.get(place.file);
  if (file !== void 0 && place.range.end > 0) {
    const frame = codeFrame(file, place, Math.max(40, width - FRAME_INDENT));
    lines.push(
      `  ${paint("dim", `${String(frame.line).padStart(7)} \u2502`)} ${frame.source}`,
      `  ${paint("dim", "        \u2502")} ${paint(severity, frame.marker)}`
    );
  }
  for (const one of finding.related) {
    const { file: file2, start, message } = one;
    const text = printable(`${file2}:${start.line}:${start.column} ${message}`);
    lines.push(paint("dim", `          \u21B3 ${text}`));
  }
  return lines;
}
function messageLines({ message, ruleId, fix }, columns, { wraps }, paint) {
  const text = printable(message);
  const lines = wraps === true ? wrapped(text, columns) : [text];
  const last = lines.at(-1) ?? "";
  const rule = paint("dim", ruleId) + (fix === void 0 ? "" : paint("good", " fixable"));
  const length = last.length + ruleId.length + (fix === void 0 ? 1 : 1 + " fixable".length);
  if (wraps === true && length > columns) lines.push(rule);
  else lines[lines.length - 1] = `${last} ${rule}`;
  return lines;
}
function summaryLine(summary, paint) {
  const { resources = [], skipped = [], unread } = readingText(summary);
  const numbered = [
    count(summary.entries, "paper"),
    resources,
    count(summary.bibEntries, "bib entry", "bib entries"),
    count(summary.categories, "category", "categories"),
    summary.bibEntries === 0 ? [] : `${summary.paired} paired`,
    skipped
  ].flat();
  const read = numbered.join(", ") + (unread === void 0 ? "" : `; ${unread}`);
  const numbers = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const found = SEVERITIES.filter((severity) => numbers[severity] > 0).map((severity) => {
    const number = numbers[severity];
    return paint(severity, severity === "info" ? `${number} info` : count(number, severity));
  });
  if (found.length === 0 && nothingRead(summary))
    return `${paint("warning", "\u25B2 Nothing was read")}: ${read}.`;
  if (found.length === 0) return `${paint("good", "\u2714 No problems found")}: ${read}.`;
  const fixable = summary.fixable === 0 ? "" : ` (${summary.fixable} fixable)`;
  return `${found.join(", ")}${fixable} in ${read}.`;
}
var LEAD = 24;
function codeFrame(file, place, width) {
  const { line, column } = place.start;
  const text = file.text.slice(file.lines.lineStart(line), file.lines.lineEnd(line));
  const until = place.end.line === line ? Math.max(place.end.column, column + 1) : text.length + 1;
  const from = text.length <= width ? 0 : Math.max(0, Math.min(column - 1 - LEAD, text.length - width));
  const to = Math.min(text.length, from + width);
  const head = printable(`${from > 0 ? "\u2026" : ""}${text.slice(from, column - 1)}`);
  const marked = printable(text.slice(column - 1, Math.min(until - 1, to)));
  const tail = printable(
    `${text.slice(Math.min(until - 1, to), to)}${to < text.length ? "\u2026" : ""}`
  );
  return {
    line,
    source: head + marked + tail,
    marker: `${" ".repeat(columnsOf(head))}${"^".repeat(Math.max(1, columnsOf(marked)))}`
  };
}
function linksPretty(report, { color }) {
  const paint = painter(color);
  const out = [];
  const groups = linkGroups(report);
  for (const { task, heading, items } of groups) {
    out.push(paint("bold", `${heading} (${items.length})`));
    for (const { name, reason, places, suggestion } of items) {
      out.push(`  ${paint(task, "\u2716")} ${printable(name)}`);
      if (suggestion !== void 0) out.push(`    ${paint("good", `\u2192 ${printable(suggestion)}`)}`);
      out.push(`    ${printable(reason)}`);
      for (const { file, line } of places)
        out.push(paint("dim", `    ${printable(`${file}:${line}`)}`));
    }
    out.push("");
  }
  const open = openQuestions(report);
  if (open.length > 0) {
    out.push(paint("bold", "Not known"));
    for (const line of open) out.push(`  ${printable(line)}`);
    out.push(paint("dim", "  (--format json lists them)"), "");
  }
  const verdict = report.suspects > 0 ? "Nothing to do yet." : "\u2714 Nothing to do.";
  out.push(`${groups.length === 0 ? `${paint("good", verdict)} ` : ""}${linksSummary(report)}`, "");
  return out.join("\n");
}

export {
  prettyReport,
  linksPretty
};
