import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readTemplate
} from "./list-format-parse-template.js";
import {
  fold
} from "./text-fold.js";
import {
  compact
} from "./text-json.js";

// src/features/check/reading-options.ts
function readingOptions(config, timeFor, bibliographies = []) {
  return compact({
    skip: config.skipSections,
    categories: config.categories,
    entry: readTemplate(config.entry),
    known: bibliographies.length === 0 ? void 0 : knownOf(bibliographies),
    timeFor
  });
}
var SHORTEST_TITLE = 12;
function knownOf(bibliographies) {
  const titles = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Set();
  const keys = /* @__PURE__ */ new Set();
  for (const { entries } of bibliographies)
    for (const { key, fields } of entries) {
      const printed = fields.get("title")?.value ?? "";
      const title = fold(printed);
      if (title.length >= SHORTEST_TITLE) titles.add(title);
      const name = /^([^:]{2,40}):\s/.exec(printed)?.[1];
      if (name !== void 0) names.add(fold(name));
      if (key.length >= 3) keys.add(key);
    }
  return { titles, names, isKey: (word) => keys.has(word) };
}

export {
  readingOptions
};
