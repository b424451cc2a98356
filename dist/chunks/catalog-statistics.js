import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  countsOf,
  yearOfFields
} from "./bibtex-bib-identifiers.js";
import {
  groupBy
} from "./text-group-by.js";

// src/catalog/statistics.ts
function statisticsOf(catalog) {
  const entries = catalog.list?.entries ?? [];
  const papers = entries.filter(({ kind }) => kind === "paper");
  const byCategory = groupBy(papers, (entry) => JSON.stringify(entry.categories));
  const years = countsOf(papers.map((entry) => yearOf(entry, catalog)));
  return {
    papers: papers.length,
    resources: entries.length - papers.length,
    withAbstract: papers.filter(({ abstract }) => abstract !== void 0 && abstract.text !== "").length,
    withDoi: papers.filter((entry) => hasDoi(entry, catalog)).length,
    withKey: papers.filter(
      (entry) => catalog.pairOf(entry) !== void 0 || entry.citation?.key !== void 0
    ).length,
    categories: [...byCategory.values()].map((group) => ({
      path: group[0]?.categories ?? [],
      papers: group.length
    })),
    years: [...years].map(([year, count]) => ({ year, papers: count })).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
  };
}
function yearOf(entry, catalog) {
  const bibEntry = catalog.pairOf(entry)?.bibEntry;
  return entry.year ?? (bibEntry && yearOfFields(bibEntry.fields)) ?? null;
}
function hasDoi(entry, catalog) {
  const inBib = catalog.pairOf(entry)?.bibEntry.identifiers ?? [];
  return [...entry.identifiers, ...inBib].some(({ kind }) => kind === "doi");
}

export {
  statisticsOf
};
