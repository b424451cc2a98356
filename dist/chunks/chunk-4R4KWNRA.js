import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  arxivIdOfDoi,
  arxivIdOfUrl,
  decodePercent,
  doiOfUrl
} from "./chunk-QBJWM47D.js";

// src/identifiers/identifiers-of-url.ts
var PUBMED = /^\/(?:pubmed\/)?(\d{1,8})(?:[/?#]|$)/;
var PMC = /\/(PMC\d+)(?:[/?#.]|$)/i;
var ACL = /\/(?:anthology\/)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)(?:v\d+)?(?:[/?#.]|$)/i;
function identifiersOfUrl(address) {
  const url = parseUrl(address);
  if (url === void 0) return [];
  const path = decodePercent(url.pathname + url.search + url.hash);
  const found = [];
  const doi = doiOfUrl(url, path);
  const arxiv = (doi === void 0 ? void 0 : arxivIdOfDoi(doi)) ?? arxivIdOfUrl(url, path);
  if (arxiv !== void 0) found.push({ kind: "arxiv", id: arxiv });
  else if (doi !== void 0) found.push({ kind: "doi", id: doi });
  const other = registryPage(url, path);
  if (other !== void 0) found.push(other);
  return found;
}
function parseUrl(address) {
  const trimmed = address.trim();
  const whole = /^(?:doi\.org|dx\.doi\.org|arxiv\.org|www\.)/i.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return void 0;
  return new URL(whole);
}
function registryPage(url, path) {
  const host = url.hostname.toLowerCase().replace(/^www\./, "");
  if (host === "pubmed.ncbi.nlm.nih.gov" || host === "ncbi.nlm.nih.gov" && /pubmed/.test(path)) {
    const id = PUBMED.exec(path)?.[1];
    if (id !== void 0) return { kind: "pmid", id };
  }
  if (host.endsWith("ncbi.nlm.nih.gov") || host === "europepmc.org") {
    const id = PMC.exec(path)?.[1];
    if (id !== void 0) return { kind: "pmcid", id: id.toUpperCase() };
  }
  if (/^(?:aclanthology\.org|aclweb\.org|aclanthology\.info|aclanthology\.coli\.uni-saarland\.de)$/.test(
    host
  )) {
    const id = ACL.exec(path)?.[1];
    if (id !== void 0) return { kind: "acl", id: id.toLowerCase() };
  }
  if (host === "openreview.net") {
    const id = url.searchParams.get("id");
    if (id !== null && /^[\w-]{5,20}$/.test(id)) return { kind: "openreview", id };
  }
  return void 0;
}

// src/identifiers/identifier.ts
function identifierKey(identifier) {
  return `${identifier.kind}:${identifier.id}`;
}

// src/bibtex/characters.ts
var TAB = 9;
var LF = 10;
var CR = 13;
var BLANK = 32;
var QUOTE = 34;
var HASH = 35;
var PERCENT = 37;
var PAREN_OPEN = 40;
var PAREN_CLOSE = 41;
var COMMA = 44;
var EQUALS = 61;
var AT = 64;
var BRACE_OPEN = 123;
var BRACE_CLOSE = 125;
function isBlank(code) {
  return code === BLANK || code >= TAB && code <= CR;
}
function isLineEnd(code) {
  return code === LF || code === CR;
}
function isLineBlank(code) {
  return code === BLANK || code === TAB;
}
function isOddBlank(code) {
  return code >= 160 && (code === 160 || code === 5760 || code >= 8192 && code <= 8203 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288 || code === 65279);
}
function isSmartQuote(code) {
  return code >= 8216 && code <= 8223 || code === 171 || code === 187;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
var NO_NAME = new Set([...`"#%'(),={}@`].map((character) => character.charCodeAt(0)));
function isNameCode(code) {
  if (code <= BLANK || code === 127) return false;
  if (code < 128) return NAME_CODES[code] === 1;
  return !isOddBlank(code) && !isSmartQuote(code);
}
var NAME_CODES = Uint8Array.from({ length: 128 }, (_, code) => NO_NAME.has(code) ? 0 : 1);
function skipBlanks(text, at) {
  let next = at;
  for (; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (!isBlank(code) && !isOddBlank(code)) break;
  }
  return next;
}
function skipLineBlanks(text, at) {
  let next = at;
  while (isLineBlank(text.charCodeAt(next))) next++;
  return next;
}
function nameEnd(text, at) {
  let end = at;
  while (end < text.length && isNameCode(text.charCodeAt(end))) end++;
  return end;
}
function lineEndFrom(text, at, limit = text.length) {
  let end = at;
  while (end < limit && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}
function isFirstOnLine(text, at) {
  let before = at - 1;
  while (before >= 0) {
    const code = text.charCodeAt(before);
    if (isLineEnd(code)) return true;
    if (!isLineBlank(code) && !isOddBlank(code)) return false;
    before--;
  }
  return true;
}
function lastInk(text, at) {
  let before = at - 1;
  while (before >= 0 && (isBlank(text.charCodeAt(before)) || isOddBlank(text.charCodeAt(before)))) {
    before--;
  }
  return before;
}

export {
  identifiersOfUrl,
  identifierKey,
  QUOTE,
  HASH,
  PERCENT,
  PAREN_OPEN,
  PAREN_CLOSE,
  COMMA,
  EQUALS,
  AT,
  BRACE_OPEN,
  BRACE_CLOSE,
  isBlank,
  isLineEnd,
  isLineBlank,
  isOddBlank,
  isSmartQuote,
  isDigit,
  isNameCode,
  skipBlanks,
  skipLineBlanks,
  nameEnd,
  lineEndFrom,
  isFirstOnLine,
  lastInk
};
