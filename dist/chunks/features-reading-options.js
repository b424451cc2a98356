import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readTemplate
} from "./bibtex-characters.js";
import {
  fold
} from "./text-fold.js";

// src/features/reading-options.ts
function readingOptions(config, outOfTime, bibliographies = []) {
  const entry = readTemplate(config.entry);
  return {
    skip: config.skipSections,
    categories: config.categories,
    ...entry === void 0 ? {} : { entry },
    ...bibliographies.length === 0 ? {} : { known: knownOf(bibliographies) },
    ...outOfTime === void 0 ? {} : { outOfTime }
  };
}
var SHORTEST_TITLE = 12;
function knownOf(bibliographies) {
  const titles = /* @__PURE__ */ new Set();
  const keys = /* @__PURE__ */ new Set();
  for (const { entries } of bibliographies)
    for (const { key, fields } of entries) {
      const title = fold(fields.get("title")?.value ?? "");
      if (title.length >= SHORTEST_TITLE) titles.add(title);
      if (key.length >= 3) keys.add(key);
    }
  return { titles, isKey: (word) => keys.has(word) };
}

export {
  readingOptions
};
