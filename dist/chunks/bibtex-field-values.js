import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  plainTextOfTex
} from "./identifiers-arxiv.js";

// src/bibtex/field-values.ts
var VERBATIM_FIELDS = new Set(
  "url urlraw doi eprint file pdf link ee biburl bdsk-url-1 bdsk-url-2 bdsk-url-3 bdsk-file-1 crossref xref xdata entryset related ids pmid pmcid".split(" ")
);
var ESCAPED = /\{\\([_%&#$~])\}|\\([_%&#$])|\\~(?:\{\})?|\\textasciitilde(?:\{\}| )?|\$\\sim\$/g;
function decodeField(name, raw) {
  if (!VERBATIM_FIELDS.has(name)) return foldBlanks(plainTextOfTex(raw));
  return foldBlanks(unwrap(raw)).replace(
    ESCAPED,
    (_, grouped, plain) => grouped ?? plain ?? "~"
  );
}
var UNEVEN_BLANKS = /[^\S ]| {2}/;
function foldBlanks(text) {
  return (UNEVEN_BLANKS.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
var MOST_WRAPPINGS = 4;
function unwrap(raw) {
  let text = raw.trim();
  for (let round = 0; round < MOST_WRAPPINGS; round++) {
    const command = /^\\(?:url|nolinkurl|path)\s*(?=\{)/.exec(text)?.[0] ?? "";
    const inner = text.slice(command.length);
    if (!inner.startsWith("{") || !closesAtEnd(inner)) return text;
    text = inner.slice(1, -1).trim();
  }
  return text;
}
function closesAtEnd(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at === text.length - 1;
  }
  return false;
}

export {
  VERBATIM_FIELDS,
  decodeField
};
