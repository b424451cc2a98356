import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  attempt
} from "./text-attempt.js";

// src/text/json.ts
function parseJson(text) {
  return attempt(() => JSON.parse(text));
}
function at(value, ...path) {
  let here = value;
  for (const step of path) {
    if (here === null || typeof here !== "object" || !Object.hasOwn(here, step)) return void 0;
    here = Reflect.get(here, step);
  }
  return here;
}
function textAt(value, ...path) {
  const found = at(value, ...path);
  if (typeof found === "number") return String(found);
  return typeof found === "string" ? found.trim() || void 0 : void 0;
}
function listAt(value, ...path) {
  const found = at(value, ...path);
  if (found === void 0 || found === null) return [];
  return Array.isArray(found) ? found : [found];
}
function compact(value) {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== void 0)
  );
}
function noneIfEmpty(list) {
  return list?.length === 0 ? void 0 : list;
}
function ownValue(table, key) {
  return Object.hasOwn(table, key) ? table[key] : void 0;
}
function jsonEscape(character) {
  return Array.from(
    { length: character.length },
    (_, at2) => `\\u${character.charCodeAt(at2).toString(16).padStart(4, "0")}`
  ).join("");
}

export {
  parseJson,
  at,
  textAt,
  listAt,
  compact,
  noneIfEmpty,
  ownValue,
  jsonEscape
};
