import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  HIDDEN_CHARACTERS
} from "./report-hidden-characters.js";

// src/report/json-text.ts
function jsonText(value) {
  const text = JSON.stringify(value, null, 2).replace(
    HIDDEN_CHARACTERS,
    (character) => character === "\n" ? character : escaped(character)
  );
  return `${text}
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
