import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/report/markdown-text.ts
var HIDDEN = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
var ACTIVE = /[\\`*_{}[\]()<>#+!|~&$]/g;
function inertMarkdown(text) {
  return text.replace(/[\r\n\t]+/g, " ").replace(HIDDEN, "").replace(ACTIVE, (character) => `\\${character}`).replace(/@|#(?=\d)/g, (sign) => `${sign}\u2060`).replace(/(?<=\b(?:https?|ftp))(?=:)|(?<=\bwww)(?=\.)|(?<=\bGH)(?=-\d)/gi, "\u2060");
}

export {
  inertMarkdown
};
