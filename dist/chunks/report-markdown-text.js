import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  withoutHidden
} from "./text-hidden-characters.js";

// src/text/longest-backticks.ts
function longestBackticks(text) {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

// src/report/markdown-text.ts
var ACTIVE = /[\\`*_{}[\]()<>#+!|~&$]/g;
function inertMarkdown(text) {
  return unlinked(
    withoutHidden(text.replace(/[\r\n\t]+/g, " ")).replace(ACTIVE, (character) => `\\${character}`)
  );
}
function inertLine(text) {
  return unlinked(withoutHidden(text.replace(/\s+/g, " ")).trim());
}
function unlinked(text) {
  return text.replace(/@|#(?=\d)/g, (sign) => `${sign}\u2060`).replace(/(?<=https?|ftp)(?=:)|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi, "\u2060");
}
function codeSpan(text) {
  const plain = withoutHidden(text.replace(/[\r\n\t]+/g, " "));
  const ticks = "`".repeat(longestBackticks(plain) + 1);
  const pad = ticks.length > 1 ? " " : "";
  return `${ticks}${pad}${plain}${pad}${ticks}`;
}

export {
  longestBackticks,
  inertMarkdown,
  inertLine,
  codeSpan
};
