import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/registries/settings.ts
var REGISTRY_NAMES = [
  "doi",
  "crossref",
  "datacite",
  "arxiv",
  "pubmed",
  "europepmc",
  "semanticscholar",
  "openalex"
];
var REGISTRIES = {
  doi: { title: "doi.org", url: "https://doi.org", interval: 200, atOnce: 1 },
  crossref: {
    title: "Crossref",
    url: "https://api.crossref.org",
    interval: 200,
    atOnce: 1,
    known: { interval: 100, atOnce: 3 }
  },
  datacite: {
    title: "DataCite",
    url: "https://api.datacite.org",
    interval: 600,
    atOnce: 2,
    known: { interval: 300, atOnce: 2 }
  },
  arxiv: { title: "arXiv", url: "https://export.arxiv.org", interval: 3e3, atOnce: 1 },
  pubmed: {
    title: "PubMed",
    url: "https://eutils.ncbi.nlm.nih.gov/entrez/eutils",
    interval: 350,
    atOnce: 1
  },
  europepmc: {
    title: "Europe PMC",
    url: "https://www.ebi.ac.uk/europepmc/webservices/rest",
    interval: 200,
    atOnce: 1
  },
  semanticscholar: {
    title: "Semantic Scholar",
    url: "https://api.semanticscholar.org",
    interval: 1e3,
    atOnce: 1
  },
  openalex: { title: "OpenAlex", url: "https://api.openalex.org", interval: 100, atOnce: 1 }
};

// src/registries/entities.ts
var NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201C",
  rdquo: "\u201D",
  times: "\xD7",
  plusmn: "\xB1",
  minus: "\u2212",
  deg: "\xB0",
  micro: "\xB5",
  middot: "\xB7",
  bull: "\u2022",
  copy: "\xA9",
  reg: "\xAE",
  trade: "\u2122",
  le: "\u2264",
  ge: "\u2265",
  ne: "\u2260",
  alpha: "\u03B1",
  beta: "\u03B2",
  gamma: "\u03B3",
  delta: "\u03B4",
  Delta: "\u0394",
  epsilon: "\u03B5",
  kappa: "\u03BA",
  lambda: "\u03BB",
  mu: "\u03BC",
  pi: "\u03C0",
  sigma: "\u03C3",
  tau: "\u03C4",
  chi: "\u03C7",
  omega: "\u03C9",
  eacute: "\xE9",
  egrave: "\xE8",
  aacute: "\xE1",
  agrave: "\xE0",
  iacute: "\xED",
  oacute: "\xF3",
  uacute: "\xFA",
  ntilde: "\xF1",
  ccedil: "\xE7",
  auml: "\xE4",
  ouml: "\xF6",
  uuml: "\xFC",
  Auml: "\xC4",
  Ouml: "\xD6",
  Uuml: "\xDC",
  szlig: "\xDF",
  oslash: "\xF8",
  aring: "\xE5"
};
function decodeEntities(text) {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name) => {
    if (!name.startsWith("#")) return Object.hasOwn(NAMED, name) ? NAMED[name] ?? whole : whole;
    const hex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    const isCharacter = code >= 32 && code <= 1114111 && !(code >= 55296 && code <= 57343);
    return isCharacter ? String.fromCodePoint(code) : " ";
  });
}

// src/registries/markup-to-text.ts
var BLOCK = /^(?:p|sec|div|br|break|li|list|list-item|ul|ol|abstract|disp-formula)$/;
var HEADING = /^(?:title|h[1-6])$/;
var HIDDEN = /^(?:tex-math|annotation|annotation-xml|script|style)$/;
var INLINE_ONCE_ESCAPED = /<\/?(?:[bipu]|em|strong|sub|sup|italic|bold|sc|scp|tt|span|br|(?:jats|mml):[a-z-]{1,30})(?:\s[^<>]{0,200})?\/?>/i;
var SUPERSCRIPTS = {
  "0": "\u2070",
  "1": "\xB9",
  "2": "\xB2",
  "3": "\xB3",
  "4": "\u2074",
  "5": "\u2075",
  "6": "\u2076",
  "7": "\u2077",
  "8": "\u2078",
  "9": "\u2079",
  "-": "\u207B",
  "\u2212": "\u207B",
  "\u2013": "\u207B",
  "+": "\u207A"
};
function markupToText(markup) {
  const once = readMarkup(markup);
  const twice = INLINE_ONCE_ESCAPED.test(once) ? readMarkup(once) : once;
  return decodeEntities(twice).replace(/[\s\u200b\u00ad\u2028\u2029]+/g, " ").replace(/ ([,.;)])(?=\s|$)/g, "$1").replace(/\( /g, "(").trim().replace(/^(?:abstract|summary)\s*[:.]\s+(?=\S)/i, "");
}
function readMarkup(markup) {
  if (!markup.includes("<")) return decodeEntities(markup);
  let out = "";
  const open = {};
  const write = (text) => {
    if (open.hidden !== void 0) return;
    if (open.raised !== void 0) open.raised += text;
    else if (open.heading !== void 0) open.heading += text;
    else out += text;
  };
  for (const piece of pieces(markup)) {
    if (typeof piece === "string") write(decodeEntities(piece));
    else if (HIDDEN.test(piece.name)) {
      if (piece.closes) delete open.hidden;
      else open.hidden = piece.name;
    } else if (piece.name === "sup") {
      const text = open.raised ?? "";
      delete open.raised;
      if (piece.closes) write(superscript(text));
      else open.raised = "";
    } else if (HEADING.test(piece.name)) {
      const text = (open.heading ?? "").trim().replace(/[:.]$/, "");
      delete open.heading;
      write(text === "" ? " " : ` ${text}: `);
      if (!piece.closes) open.heading = "";
    } else if (BLOCK.test(piece.name)) write(" ");
  }
  return out + (open.heading ?? "") + (open.raised ?? "");
}
function superscript(text) {
  const plain = text.trim();
  return /^[-−–+]?\d{1,6}$/.test(plain) ? [...plain].map((one) => SUPERSCRIPTS[one] ?? one).join("") : text;
}
function* pieces(markup) {
  const tag = /<(\/?)(?:[a-z]{1,10}:)?([a-z][a-z0-9-]{0,20})(?:\s[^<>=]*=[^<>]*|\s*\/?)>|<!--/gi;
  let from = 0;
  for (let found = tag.exec(markup); found !== null; found = tag.exec(markup)) {
    if (found.index > from) yield markup.slice(from, found.index);
    if (found[0] === "<!--") {
      const end = markup.indexOf("-->", found.index);
      if (end < 0) return;
      tag.lastIndex = end + 3;
    } else {
      yield { name: (found[2] ?? "").toLowerCase(), closes: found[1] === "/" };
    }
    from = tag.lastIndex;
  }
  if (from < markup.length) yield markup.slice(from);
}

// src/registries/mojibake.ts
var WINDOWS_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function repairMojibake(text) {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const windows = code > 255 ? WINDOWS_1252.indexOf(text.charAt(index)) : -1;
    if (code > 255 && windows < 0) return text;
    bytes[index] = code > 255 ? 128 + windows : code;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

// src/registries/clean-text.ts
var LONGEST = 5e4;
function cleanText(text) {
  if (text === void 0) return void 0;
  return repairMojibake(markupToText(text.slice(0, LONGEST))).normalize("NFC") || void 0;
}

// src/registries/json.ts
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
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== void 0));
}

export {
  REGISTRY_NAMES,
  REGISTRIES,
  cleanText,
  at,
  textAt,
  listAt,
  compact
};
