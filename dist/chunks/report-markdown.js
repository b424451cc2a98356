import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  nothingRead,
  readingText,
  worstFirst
} from "./report-reading-text.js";
import {
  linkGroups,
  linksSummary,
  openQuestions
} from "./report-links-text.js";
import {
  codeSpan,
  inertMarkdown,
  messageMarkdown
} from "./report-markdown-text.js";
import {
  count
} from "./text-plural.js";

// src/report/markdown.ts
var LARGEST_ISSUE = 64e3;
function markdownReport(findings, summary) {
  return jobSummary(findings, summary, { largest: LARGEST_ISSUE });
}
var LARGEST_SUMMARY = 1024 * 1024 - 4096;
var SEVERITY_ICONS = {
  error: "\u274C",
  warning: "\u26A0\uFE0F",
  info: "\u2139\uFE0F"
};
function jobSummary(findings, summary, { largest = LARGEST_SUMMARY, nameRule = codeSpan } = {}) {
  const { entries, bibEntries, categories, paired, errors, warnings, infos } = summary;
  const head = [
    `## ${title(summary)}`,
    "",
    "| papers | bib entries | categories | paired | errors | warnings | info |",
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    `| ${[entries, bibEntries, categories, paired, errors, warnings, infos].join(" | ")} |`,
    "",
    ...readingLines(summary)
  ].join("\n");
  const encoder = new TextEncoder();
  let size = encoder.encode(head).length;
  let omitted = findings.length;
  const parts = [head];
  const nameOf = ({ entry, place }) => entry === void 0 ? `file ${place.file}` : JSON.stringify(entry);
  for (const [, group] of worstFirst(findings, nameOf)) {
    const text = groupText(group, nameRule);
    size += encoder.encode(text).length;
    if (size > largest) break;
    parts.push(text);
    omitted -= group.length;
  }
  if (omitted > 0) {
    parts.push(
      `
\u2026 and ${count(omitted, "more finding")}, in the report of the run and with \`list-curator check\`.
`
    );
  }
  return parts.join("");
}
function readingLines(summary) {
  const { resources = [], skipped = [], unread = [] } = readingText(summary);
  const read = [resources, skipped].flat().join(", ");
  const text = [read === "" ? [] : read, unread].flat().join("; ");
  return [
    ...text === "" ? [] : [`${text}.`, ""],
    ...(summary.notes ?? []).flatMap((note) => [inertMarkdown(note), ""])
  ];
}
function title(summary) {
  const { errors, warnings, infos } = summary;
  if (errors + warnings + infos === 0 && nothingRead(summary)) return "\u26A0\uFE0F Nothing was read";
  if (errors + warnings + infos === 0) return "\u2705 No problems found";
  const numbers = { error: errors, warning: warnings, "info finding": infos };
  const parts = Object.entries(numbers).flatMap(
    ([name, number]) => number > 0 ? [count(number, name)] : []
  );
  return `${errors > 0 ? "\u274C" : "\u26A0\uFE0F"} ${parts.join(", ")}`;
}
function groupText(group, nameRule) {
  const [first] = group;
  if (first === void 0) return "";
  const { entry, place } = first;
  const name = entry === void 0 ? inertMarkdown(place.file) : `${inertMarkdown(entry.title)}${entry.citationKey === void 0 ? "" : ` (${inertMarkdown(entry.citationKey)})`}`;
  const items = group.map(
    (finding) => `- ${SEVERITY_ICONS[finding.severity]} ${inertMarkdown(finding.place.file)}:${finding.place.start.line} ${messageMarkdown(finding.message)} (${nameRule(finding.ruleId)})`
  );
  return `
**${name}**

${items.join("\n")}
`;
}
var LARGEST_LINKS = 1024 * 1024 - 16384;
function linksMarkdown(report) {
  const encoder = new TextEncoder();
  const out = ["## Links", ""];
  let space = LARGEST_LINKS;
  let omitted = 0;
  for (const { heading, items } of linkGroups(report)) {
    out.push(`### ${heading}`, "");
    for (const item of items) {
      const text = itemText(item);
      space -= encoder.encode(text).length + 1;
      if (space < 0) omitted += 1;
      else out.push(text);
    }
    out.push("");
  }
  if (omitted > 0) out.push(`\u2026 and ${omitted} more, in the report as JSON.`, "");
  const open = openQuestions(report);
  if (open.length > 0) {
    out.push("### Not known", "");
    for (const line of open) out.push(`- ${inertMarkdown(line)}`);
    out.push("");
  }
  out.push(linksSummary(report), "");
  return out.join("\n");
}
function itemText({ name, reason, places, suggestion }) {
  return [
    `- [ ] ${codeSpan(name)}: ${inertMarkdown(reason)}`,
    ...suggestion === void 0 ? [] : [`  - instead: ${codeSpan(suggestion)}`],
    `  - in ${places.map(({ file, line }) => codeSpan(`${file}:${line}`)).join(", ")}`
  ].join("\n");
}

export {
  markdownReport,
  SEVERITY_ICONS,
  jobSummary,
  linksMarkdown
};
