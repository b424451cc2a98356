import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  tableLines
} from "./report-wrapped.js";
import {
  largest
} from "./text-extremes.js";
import {
  printable
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./runtime.js";

// src/report/statistics.ts
var WIDEST = 60;
var BAR = 24;
function statisticsReport(statistics) {
  const { papers, resources, withAbstract, withDoi, withKey, categories, years } = statistics;
  const share = (number) => papers === 0 ? "0" : `${number} (${Math.round(number / papers * 100)}%)`;
  const contents = [
    ["papers", String(papers)],
    ["other resources", String(resources)],
    ["with an abstract", share(withAbstract)],
    ["with a DOI", share(withDoi)],
    ["with a citation key", share(withKey)]
  ];
  return [
    "",
    "Contents of the list",
    "",
    ...tableLines(contents, Number.POSITIVE_INFINITY, "  "),
    "",
    ...chart(
      "Papers per category",
      categories.map((one) => [one.path.join(" \u203A ") || "(none)", one.papers])
    ),
    "",
    ...chart(
      "Papers per year",
      years.map((one) => [one.year === null ? "unknown" : String(one.year), one.papers])
    ),
    ""
  ].join("\n");
}
function chart(title, rows) {
  const numbers = rows.map(([, number]) => number);
  const most = largest(numbers, 1);
  const bars = rows.map(([name, number]) => {
    const bar = "\u2587".repeat(Math.ceil(number / most * BAR));
    return [shorten(printable(name)), `${String(number).padStart(String(most).length)} ${bar}`];
  });
  return [title, "", ...tableLines(bars, Number.POSITIVE_INFINITY, "  ")];
}
function shorten(name) {
  const letters = [...name];
  return letters.length <= WIDEST ? name : `\u2026${letters.slice(1 - WIDEST).join("")}`;
}
export {
  statisticsReport
};
