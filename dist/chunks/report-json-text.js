import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  replaceHidden
} from "./text-hidden-characters.js";

// src/report/json-text.ts
function jsonText(value) {
  return `${replaceHidden(JSON.stringify(value, null, 2), escaped)}
`;
}
function escaped(character) {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`
  ).join("");
}

export {
  jsonText
};
