import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  REGISTRIES
} from "./registries-settings.js";
import {
  listText
} from "./text-plural.js";

// src/features/papers/completed-paper.ts
var NAMES = {
  entry: "entry",
  "bib-entry": "bib entry",
  key: "citation key",
  abstract: "abstract",
  "bib-abstract": "abstract",
  doi: "DOI"
};
var PART_NAMES = Object.values(NAMES);
var REGISTRY_TITLES = Object.values(REGISTRIES).map(
  ({ title }) => title
);
function partsText(parts) {
  return listText([...new Set(parts.map((part) => NAMES[part]))]);
}
function sourcesText(papers) {
  return listText([
    ...new Set(papers.flatMap(({ sources }) => sources.map((name) => REGISTRIES[name].title)))
  ]);
}

export {
  PART_NAMES,
  REGISTRY_TITLES,
  partsText,
  sourcesText
};
