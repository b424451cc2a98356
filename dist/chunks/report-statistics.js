import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  columnsOf,
  printable
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import {
  largest
} from "./text-extremes.js";
import "./runtime.js";

// src/report/statistics.ts
var WIDEST = 60;
var BAR = 24;
function statisticsReport(statistics) {
  const { papers, resources, withAbstract, withDoi, withKey, categories, years } = statistics;
  const share = (number) => papers === 0 ? "0" : `${number} (${Math.round(number / papers * 100)}%)`;
  return [
    "",
    "Contents of the list",
    "",
    ...table([
      ["papers", String(papers)],
      ["other resources", String(resources)],
      ["with an abstract", share(withAbstract)],
      ["with a DOI", share(withDoi)],
      ["with a citation key", share(withKey)]
    ]),
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
  const most = largest(
    rows.map(([, number]) => number),
    1
  );
  const width = largest(
    rows.map(([, number]) => String(number).length),
    0
  );
  return [
    title,
    "",
    ...table(
      rows.map(([name, number]) => [
        name,
        `${String(number).padStart(width)} ${"\u2587".repeat(Math.ceil(number / most * BAR))}`
      ])
    )
  ];
}
function table(rows) {
  const shown = rows.map(([name, value]) => [shorten(printable(name)), value]);
  const width = largest(
    shown.map(([name]) => columnsOf(name)),
    0
  );
  return shown.map(([name, value]) => `  ${name}${" ".repeat(width - columnsOf(name))}  ${value}`);
}
function shorten(name) {
  const letters = [...name];
  return letters.length <= WIDEST ? name : `\u2026${letters.slice(1 - WIDEST).join("")}`;
}
export {
  statisticsReport
};
