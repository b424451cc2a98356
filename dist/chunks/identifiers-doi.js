import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  decodePercent,
  percentEncoded
} from "./text-percent-encoded.js";

// src/identifiers/identifier.ts
var NAMES = {
  doi: "DOI",
  "short-doi": "short DOI",
  arxiv: "arXiv id",
  pmid: "PMID",
  pmcid: "PMCID",
  acl: "ACL Anthology id",
  openreview: "OpenReview id"
};
var KINDS = Object.keys(NAMES);
function identifierKey(identifier) {
  return `${identifier.kind}:${identifier.id}`;
}
function identifierText({ kind, id }) {
  return kind === "pmcid" ? id : `${NAMES[kind]} ${id}`;
}
function bySignificance(a, b) {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}
function idOf(identifiers, wanted) {
  return identifiers.find(({ kind }) => kind === wanted)?.id;
}
function parsePmid(value) {
  return /^(?:pmid(?:\s*:)?\s*)?([1-9]\d{0,7})$/i.exec(value.trim())?.[1];
}
function parseIdentifierKey(key) {
  const end = key.indexOf(":");
  const kind = key.slice(0, Math.max(0, end));
  return Object.hasOwn(NAMES, kind) && end + 1 < key.length ? { kind, id: key.slice(end + 1) } : void 0;
}

// src/identifiers/odd-characters.ts
var NAMES2 = {
  "\xAD": "soft hyphen",
  "\u200B": "zero width space",
  "\u200C": "zero width non-joiner",
  "\u200D": "zero width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u2060": "word joiner",
  "\uFEFF": "byte order mark",
  "\u2010": "hyphen",
  "\u2011": "non-breaking hyphen",
  "\u2012": "figure dash",
  "\u2013": "en dash",
  "\u2014": "em dash",
  "\u2212": "minus sign"
};
var INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202c\u2060\ufeff]/g;
var HYPHENS = /[\u2010-\u2014\u2212]/g;
function withoutOddCharacters(identifier) {
  return identifier.replace(INVISIBLE, "").replace(HYPHENS, "-");
}
function oddCharacters(text) {
  const found = [...text.matchAll(INVISIBLE), ...text.matchAll(HYPHENS)].map(([one]) => one);
  return [...new Set(found)].map((one) => {
    const number = one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `U+${number} (${NAMES2[one] ?? "invisible character"})`;
  });
}

// src/identifiers/doi.ts
var WHOLE = /^10\.\d{4,9}(?:\.\d+)*\/\S+/;
var BEGIN_IN_TEXT = /(?<![\d.])10\.\d{4,9}(?:\.\d+)*\//;
var IN_PATH = /(?<![\d.])10\.\d{4,9}(?:\.\d+)*\/[^\s"]+/;
var ADDRESS = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/+/i;
var LABEL = /^(?:(?:urn:|info:)?doi(?:\s*[:=/])?\s*)(?=10\.|https?:|(?:dx\.|www\.)?doi\.org\/)/i;
var URL_TAIL = /(?:\.(?:full|abstract|pdf|html?|short|long|full-text|fulltext|figures|article-info)(?:\.pdf|\+html)?|v\d{1,3}(?:\.(?:full|abstract|supplementary-material|article-info|full-text))?(?:\.pdf)?|\/(?:full|fulltext|abstract|meta|pdf|epdf|html|summary|references|figures|issuetoc|download|cover|citations|view))$/i;
var LONGEST_TAIL = 60;
var OWN_NUMBERS = /^delivery\.acm\.org$/i;
var OXFORD = /(?:^|\.)academic\.oup\.com$/i;
var LONGEST = 500;
var CLOSERS = { ")": "(", "]": "[", ">": "<", "}": "{" };
function balancedLength(text) {
  const open = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const opener = CLOSERS[character];
    if (opener === void 0) {
      if (/[([<{]/.test(character)) open.push(character);
    } else if (open.includes(opener)) {
      while (open.pop() !== opener) ;
    } else return at;
  }
  return text.length;
}
function trimTail(doi, punctuation) {
  let end = doi.length;
  for (; end > 0; end--) {
    const last = doi.charAt(end - 1);
    if (punctuation.test(last)) continue;
    if (CLOSERS[last] !== void 0 && balancedLength(doi.slice(0, end)) < end) continue;
    break;
  }
  return doi.slice(0, end);
}
function finish(doi, punctuation) {
  if (doi === void 0) return void 0;
  const trimmed = trimTail(doi.slice(0, LONGEST), punctuation).toLowerCase();
  return trimmed.endsWith("/") ? void 0 : trimmed;
}
var AFTER_FIELD = /[.,;:'"`’”]/;
var AFTER_TEXT = /[.,;:!?'"*_`’”]/;
function parseDoi(value) {
  return finish(WHOLE.exec(bareDoi(value))?.[0], AFTER_FIELD);
}
function bareDoi(value) {
  let bare = unescaped(withoutOddCharacters(value).trim());
  let isAddress = false;
  for (let before = ""; before !== bare; ) {
    before = bare;
    const address = ADDRESS.exec(bare)?.[0] ?? "";
    isAddress ||= address !== "";
    bare = bare.slice(address.length).replace(LABEL, "");
  }
  return isAddress || /^10\.\d{4,9}%2f/i.test(bare) ? decodePercent(bare) : bare;
}
function unescaped(text) {
  if (!/[\\&{$]/.test(text)) return text;
  return text.replace(
    /\{?\\text(less|greater)(?:\{\}|\s)?\}?|\$\\?(<|>|less|greater)\$/g,
    (found) => /less|</.test(found) ? "<" : ">"
  ).replace(/\{\\?([_%&#$<>])\}|\\([_%&#{}$])/g, "$1$2").replace(/&(lt|gt|amp);/gi, (_, name) => REFERENCES[name.toLowerCase()] ?? "");
}
var REFERENCES = { lt: "<", gt: ">", amp: "&" };
function findDoi(text) {
  const begin = BEGIN_IN_TEXT.exec(text);
  if (begin === null) return void 0;
  const from = begin.index + begin[0].length;
  const run = /^[^\s"“”‘’`|\\{}&]*/.exec(text.slice(from, from + LONGEST))?.[0] ?? "";
  const suffix = run.slice(0, endOfSuffix(run));
  return suffix === "" ? void 0 : finish(withoutOddCharacters(`${begin[0]}${suffix}`), AFTER_TEXT);
}
function endOfSuffix(run) {
  const bounds = [
    balancedLength(run),
    // `<br>` and `</a>` are markup; in SICIs, there are pages and a code between the brackets.
    run.search(/<(?![^<>]{0,40}:[^<>]{0,40}>)/),
    run.search(/[,;](?:doi:|https?:|10\.\d{4})/i),
    run.search(/,/),
    run.search(/#(?!$)|\?/)
  ];
  return bounds.reduce((end, bound) => bound < 0 ? end : Math.min(end, bound), run.length);
}
function doiOfUrl(url, path) {
  if (/(?:^|\.)doi\.org$/i.test(url.hostname)) {
    const name = withoutOddCharacters(decodePercent(url.pathname)).replace(/^\/+/, "");
    const whole = name.endsWith("-") && url.href.endsWith("#") ? `${name}#` : name;
    return finish(WHOLE.exec(bareDoi(whole))?.[0], AFTER_FIELD);
  }
  if (OWN_NUMBERS.test(url.hostname)) return void 0;
  const found = IN_PATH.exec(withoutOddCharacters(path).replace(/;jsessionid=.*$/is, ""))?.[0];
  return found === void 0 ? void 0 : finish(stripUrlTail(found, url.hostname), AFTER_TEXT);
}
function stripUrlTail(found, host) {
  let doi = found.replace(/[?#&].*$/s, "");
  if (OXFORD.test(host)) doi = doi.replace(/(\/[^/]+)\/\d{5,}\/?$/, "$1");
  for (; ; ) {
    const last = doi.slice(-LONGEST_TAIL);
    const tail = URL_TAIL.exec(last);
    if (tail === null) return doi;
    doi = doi.slice(0, doi.length - last.length + tail.index);
  }
}
function doiAddress(doi) {
  const path = doi.replace(/[^\w.~:@!$&'()*+,=/-]/gu, percentEncoded);
  const isEven = balancedLength(path) === path.length && path.split("(").length === path.split(")").length;
  return `https://doi.org/${isEven ? path : path.replace(/[()]/g, percentEncoded)}`;
}
function encodeDoi(doi) {
  return encodeURIComponent(doi).replace(/%2F/g, "/");
}
function isNeverRegistered(doi) {
  return doi.startsWith("10.5555/");
}
var BARE_SHORT_DOI = /^(?:(?:urn:|info:)?doi(?:\s*[:=/])?\s*)?(10\/[a-z0-9]{3,12})$/i;
var SHORT_DOI_ADDRESS = /^(?:doi(?:\s*[:=])?\s*)?(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org|(?:www\.)?shortdoi\.org)\/+(?:10\/)?([a-z0-9]{3,12})\/?$/i;
function parseShortDoi(text) {
  const given = decodePercent(withoutOddCharacters(text).trim()).replace(/[.,;]$/, "");
  const bare = BARE_SHORT_DOI.exec(given)?.[1];
  const ofAddress = SHORT_DOI_ADDRESS.exec(given)?.[1];
  return (bare ?? (ofAddress && `10/${ofAddress}`))?.toLowerCase();
}

export {
  identifierKey,
  identifierText,
  bySignificance,
  idOf,
  parsePmid,
  parseIdentifierKey,
  withoutOddCharacters,
  oddCharacters,
  parseDoi,
  bareDoi,
  findDoi,
  doiOfUrl,
  doiAddress,
  encodeDoi,
  isNeverRegistered,
  parseShortDoi
};
