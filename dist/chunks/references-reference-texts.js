import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  familyName
} from "./registries-clean-text.js";
import {
  REGISTRIES
} from "./registries-settings.js";
import {
  shorten
} from "./text-shorten.js";

// src/references/reference-texts.ts
function registryOf({ registry }) {
  return REGISTRIES[registry].title;
}
function citationText(title, authors, year) {
  const [first = ""] = authors;
  const by = first === "" ? "" : ` by ${first}${authors.length > 1 ? " and others" : ""}`;
  return `${quoted(title)}${by}${year === void 0 ? "" : ` (${year})`}`;
}
function workText({ title, authors = [], date }) {
  return citationText(title, authors.map(familyName), date?.slice(0, 4));
}
var LONGEST_TITLE = 120;
function quoted(title) {
  return `"${shorten(title, LONGEST_TITLE)}"`;
}

export {
  registryOf,
  citationText,
  workText,
  quoted
};
