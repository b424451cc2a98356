import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  nothingRead,
  readingText
} from "./report-reading-text.js";
import {
  inertMarkdown
} from "./report-markdown-text.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  smallest
} from "./text-extremes.js";

// src/report/job-summary.ts
var LARGEST = 1024 * 1024 - 4096;
var SIGNS = { error: "\u274C", warning: "\u26A0\uFE0F", info: "\u2139\uFE0F" };
function jobSummary(findings, summary, largest = LARGEST) {
  const head = [
    `## ${title(summary)}`,
    "",
    "| papers | bib entries | categories | paired | errors | warnings | advice |",
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    `| ${[summary.entries, summary.bibEntries, summary.categories, summary.paired, summary.errors, summary.warnings, summary.infos].join(" | ")} |`,
    "",
    ...readingLines(summary)
  ].join("\n");
  const encoder = new TextEncoder();
  let size = encoder.encode(head).length;
  let left = findings.length;
  const parts = [head];
  for (const group of groups(findings)) {
    const text = groupText(group);
    size += encoder.encode(text).length;
    if (size > largest) break;
    parts.push(text);
    left -= group.length;
  }
  if (left > 0) {
    parts.push(
      `
\u2026 and ${left} more findings, in the report of the run and with \`list-curator check\`.
`
    );
  }
  return parts.join("");
}
function readingLines(summary) {
  const { resources = [], skipped = [], unread = [] } = readingText(summary);
  const read = [resources, skipped].flat().join(", ");
  const text = [read === "" ? [] : read, unread].flat().join("; ");
  return text === "" ? [] : [`${text}.`, ""];
}
function title(summary) {
  const { errors, warnings, infos } = summary;
  if (errors + warnings + infos === 0 && nothingRead(summary)) return "\u26A0\uFE0F Nothing was read";
  if (errors + warnings + infos === 0) return "\u2705 The list is in order";
  const parts = [
    [errors, "error", "errors"],
    [warnings, "warning", "warnings"],
    [infos, "piece of advice", "pieces of advice"]
  ];
  return `${errors > 0 ? "\u274C" : "\u26A0\uFE0F"} ${parts.filter(([number]) => number > 0).map(([number, one, many]) => `${number} ${number === 1 ? one : many}`).join(", ")}`;
}
function groups(findings) {
  const byEntry = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const name = finding.entry === void 0 ? `file ${finding.place.file}` : JSON.stringify(finding.entry);
    const group = byEntry.get(name);
    if (group === void 0) byEntry.set(name, [finding]);
    else group.push(finding);
  }
  const worst = (group) => smallest(group.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return [...byEntry.values()].sort((a, b) => worst(a) - worst(b));
}
function groupText(group) {
  const [first] = group;
  if (first === void 0) return "";
  const { entry, place } = first;
  const name = entry === void 0 ? inertMarkdown(place.file) : `${inertMarkdown(entry.title)}${entry.citationKey === void 0 ? "" : ` (${inertMarkdown(entry.citationKey)})`}`;
  const items = group.map(
    (finding) => `- ${SIGNS[finding.severity]} ${inertMarkdown(finding.place.file)}:${finding.place.start.line} ${inertMarkdown(finding.message)} (\`${finding.ruleId}\`)`
  );
  return `
**${name}**

${items.join("\n")}
`;
}

export {
  jobSummary
};
