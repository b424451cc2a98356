import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  HIDDEN_CHARACTERS
} from "./report-hidden-characters.js";

// src/report/markdown-text.ts
var ACTIVE = /[\\`*_{}[\]()<>#+!|~&$]/g;
function inertMarkdown(text) {
  return unlinked(
    text.replace(/[\r\n\t]+/g, " ").replace(HIDDEN_CHARACTERS, "").replace(ACTIVE, (character) => `\\${character}`)
  );
}
function inertLine(text) {
  return unlinked(text.replace(/\s+/g, " ").replace(HIDDEN_CHARACTERS, "").trim());
}
function unlinked(text) {
  return text.replace(/@|#(?=\d)/g, (sign) => `${sign}\u2060`).replace(/(?<=https?|ftp)(?=:)|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi, "\u2060");
}
function codeSpan(text) {
  const plain = text.replace(HIDDEN_CHARACTERS, "");
  const ticks = "`".repeat(
    Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length)) + 1
  );
  const pad = ticks.length > 1 ? " " : "";
  return `${ticks}${pad}${plain}${pad}${ticks}`;
}

export {
  inertMarkdown,
  inertLine,
  codeSpan
};
