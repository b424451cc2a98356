import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  arxivIdOfDoi,
  arxivIdOfUrl,
  decodePercent,
  doiOfUrl
} from "./identifiers-arxiv.js";

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

// src/bibtex/latex-symbols.ts
var TEXT_SYMBOLS = new Map(
  Object.entries({
    // Letters
    aa: "\xE5",
    AA: "\xC5",
    ae: "\xE6",
    AE: "\xC6",
    oe: "\u0153",
    OE: "\u0152",
    o: "\xF8",
    O: "\xD8",
    l: "\u0142",
    L: "\u0141",
    ss: "\xDF",
    SS: "\u1E9E",
    i: "\u0131",
    j: "\u0237",
    dh: "\xF0",
    DH: "\xD0",
    dj: "\u0111",
    DJ: "\u0110",
    th: "\xFE",
    TH: "\xDE",
    ng: "\u014B",
    NG: "\u014A",
    ij: "\u0133",
    IJ: "\u0132",
    // Signs of text
    textasciitilde: "~",
    textasciicircum: "^",
    textasciigrave: "`",
    textbackslash: "\\",
    backslash: "\\",
    textbar: "|",
    textless: "<",
    textgreater: ">",
    textbraceleft: "{",
    textbraceright: "}",
    lbrace: "{",
    rbrace: "}",
    textdollar: "$",
    textunderscore: "_",
    textendash: "\u2013",
    textemdash: "\u2014",
    textellipsis: "\u2026",
    textquoteleft: "\u2018",
    textquoteright: "\u2019",
    textquotedblleft: "\u201C",
    textquotedblright: "\u201D",
    textquotedbl: '"',
    textquotesingle: "'",
    quotedblbase: "\u201E",
    quotesinglbase: "\u201A",
    guillemotleft: "\xAB",
    guillemotright: "\xBB",
    guillemetleft: "\xAB",
    guillemetright: "\xBB",
    guilsinglleft: "\u2039",
    guilsinglright: "\u203A",
    textexclamdown: "\xA1",
    textquestiondown: "\xBF",
    textbullet: "\u2022",
    textperiodcentered: "\xB7",
    textdegree: "\xB0",
    degree: "\xB0",
    textregistered: "\xAE",
    texttrademark: "\u2122",
    textcopyright: "\xA9",
    copyright: "\xA9",
    textsection: "\xA7",
    textparagraph: "\xB6",
    textdagger: "\u2020",
    dag: "\u2020",
    ddag: "\u2021",
    S: "\xA7",
    P: "\xB6",
    pounds: "\xA3",
    textsterling: "\xA3",
    texteuro: "\u20AC",
    euro: "\u20AC",
    textmu: "\xB5",
    textonehalf: "\xBD",
    textordmasculine: "\xBA",
    textordfeminine: "\xAA",
    slash: "/",
    dots: "\u2026",
    ldots: "\u2026",
    TeX: "TeX",
    LaTeX: "LaTeX",
    LaTeXe: "LaTeX2e",
    BibTeX: "BibTeX"
  })
);
var MATH_SYMBOLS = new Map(
  Object.entries({
    // Greek
    alpha: "\u03B1",
    beta: "\u03B2",
    gamma: "\u03B3",
    delta: "\u03B4",
    epsilon: "\u03F5",
    varepsilon: "\u03B5",
    zeta: "\u03B6",
    eta: "\u03B7",
    theta: "\u03B8",
    vartheta: "\u03D1",
    iota: "\u03B9",
    kappa: "\u03BA",
    lambda: "\u03BB",
    mu: "\u03BC",
    nu: "\u03BD",
    xi: "\u03BE",
    pi: "\u03C0",
    rho: "\u03C1",
    sigma: "\u03C3",
    varsigma: "\u03C2",
    tau: "\u03C4",
    upsilon: "\u03C5",
    phi: "\u03D5",
    varphi: "\u03C6",
    chi: "\u03C7",
    psi: "\u03C8",
    omega: "\u03C9",
    Gamma: "\u0393",
    Delta: "\u0394",
    Theta: "\u0398",
    Lambda: "\u039B",
    Xi: "\u039E",
    Pi: "\u03A0",
    Sigma: "\u03A3",
    Upsilon: "\u03A5",
    Phi: "\u03A6",
    Psi: "\u03A8",
    Omega: "\u03A9",
    // Mathematics
    times: "\xD7",
    cdot: "\u22C5",
    cdots: "\u22EF",
    pm: "\xB1",
    mp: "\u2213",
    div: "\xF7",
    ast: "\u2217",
    star: "\u22C6",
    circ: "\u2218",
    bullet: "\u2022",
    leq: "\u2264",
    le: "\u2264",
    geq: "\u2265",
    ge: "\u2265",
    neq: "\u2260",
    ne: "\u2260",
    ll: "\u226A",
    gg: "\u226B",
    approx: "\u2248",
    sim: "~",
    simeq: "\u2243",
    cong: "\u2245",
    equiv: "\u2261",
    propto: "\u221D",
    to: "\u2192",
    rightarrow: "\u2192",
    leftarrow: "\u2190",
    leftrightarrow: "\u2194",
    Rightarrow: "\u21D2",
    mapsto: "\u21A6",
    infty: "\u221E",
    partial: "\u2202",
    nabla: "\u2207",
    sum: "\u2211",
    prod: "\u220F",
    int: "\u222B",
    sqrt: "\u221A",
    in: "\u2208",
    notin: "\u2209",
    subset: "\u2282",
    subseteq: "\u2286",
    cup: "\u222A",
    cap: "\u2229",
    forall: "\u2200",
    exists: "\u2203",
    emptyset: "\u2205",
    ell: "\u2113",
    hbar: "\u210F",
    prime: "\u2032",
    dagger: "\u2020",
    oplus: "\u2295",
    otimes: "\u2297",
    perp: "\u22A5",
    mid: "|",
    vert: "|",
    langle: "\u27E8",
    rangle: "\u27E9",
    lfloor: "\u230A",
    rfloor: "\u230B",
    lceil: "\u2308",
    rceil: "\u2309"
  })
);
var SYMBOLS = new Map([...TEXT_SYMBOLS, ...MATH_SYMBOLS]);
var FONT_COMMANDS = new Set(
  "textit textbf textrm textsf texttt textsc textsl textup textmd textnormal textsuperscript textsubscript emph em it bf rm sf tt sc sl itshape bfseries scshape upshape mdseries rmfamily sffamily ttfamily normalfont mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak mathscr mathnormal boldsymbol bm operatorname ensuremath mbox hbox fbox text underline enquote uppercase lowercase MakeUppercase MakeLowercase NoCaseChange protect relax small large tiny footnotesize left right bibinfo natexlab bar hat tilde vec overline widetilde cal displaystyle textstyle".split(" ")
);
var ACCENTS = /* @__PURE__ */ new Map([
  ["`", "\u0300"],
  ["'", "\u0301"],
  ["^", "\u0302"],
  ["~", "\u0303"],
  ["=", "\u0304"],
  ["u", "\u0306"],
  [".", "\u0307"],
  ['"', "\u0308"],
  ["r", "\u030A"],
  ["H", "\u030B"],
  ["v", "\u030C"],
  ["d", "\u0323"],
  ["c", "\u0327"],
  ["k", "\u0328"],
  ["b", "\u0331"],
  ["t", "\u0361"]
]);
var CONTROL_SYMBOLS = /* @__PURE__ */ new Map([
  [" ", " "],
  ["\n", " "],
  ["\r", " "],
  ["	", " "],
  [",", " "],
  [":", " "],
  [";", " "],
  ["\\", " "],
  ["/", ""],
  ["-", ""],
  ["!", ""],
  ["@", ""],
  ["(", ""],
  [")", ""],
  ["[", ""],
  ["]", ""]
]);

// src/bibtex/latex-to-unicode.ts
var MARKUP = /[\\{}$~`]|--|''/;
var ADDRESS_COMMANDS = /* @__PURE__ */ new Set(["url", "path", "nolinkurl", "doi"]);
var HIDDEN_ARGUMENT = /* @__PURE__ */ new Set([
  "href",
  "textcolor",
  "color",
  "hspace",
  "vspace",
  "noopsort",
  "SortNoop",
  "foreignlanguage"
]);
var MOST_ACCENTS = 4;
function latexToUnicode(text) {
  return MARKUP.test(text) ? new LatexDecoder(text).decode() : text;
}
var LatexDecoder = class {
  #text;
  #at = 0;
  #out = "";
  #accents = [];
  /** What ends the mathematics being read: `$`, `$$`, or nothing outside of it. */
  #mathEnd = "";
  #lastDollar;
  constructor(text) {
    this.#text = text;
    this.#lastDollar = text.lastIndexOf("$");
  }
  decode() {
    const text = this.#text;
    while (this.#at < text.length) {
      const start = this.#at;
      if (this.#accents.length === 0) this.#copyPlain();
      if (this.#at === start) this.#step(text.charAt(start));
    }
    return this.#out;
  }
  /** Copies characters without meaning in one slice. */
  #copyPlain() {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    while (at < text.length && !isSpecial(text.charCodeAt(at))) at++;
    if (at > start) this.#out += text.slice(start, at);
    this.#at = at;
  }
  #step(character) {
    switch (character) {
      case "\\":
        this.#command();
        return;
      case "{":
        this.#at++;
        return;
      case "}":
        this.#accents = [];
        this.#at++;
        return;
      case "$":
        this.#dollar();
        return;
      case "~":
        this.#put(" ", 1);
        return;
      case "-":
      case "`":
      case "'":
        this.#ligature(character);
        return;
      default: {
        if (this.#accents.length > 0 && /\s/.test(character)) {
          this.#at++;
          return;
        }
        const whole = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
        this.#put(whole, whole.length);
      }
    }
  }
  /** Emits a character under the accents that wait for one. */
  #put(character, read) {
    this.#at += read;
    if (this.#accents.length === 0) {
      this.#out += character;
      return;
    }
    const base = character === "\u0131" ? "i" : character === "\u0237" ? "j" : character;
    this.#out += (base + this.#accents.reverse().join("")).normalize("NFC");
    this.#accents = [];
  }
  /** A `$` begins mathematics only when another one ends it; `$$` is one sign at the beginning. */
  #dollar() {
    if (this.#mathEnd !== "") {
      this.#at += this.#text.startsWith(this.#mathEnd, this.#at) ? this.#mathEnd.length : 1;
      this.#mathEnd = "";
    } else if (this.#lastDollar > this.#at) {
      this.#mathEnd = this.#text.charAt(this.#at + 1) === "$" ? "$$" : "$";
      this.#at += this.#mathEnd.length;
    } else this.#put("$", 1);
  }
  #ligature(character) {
    const text = this.#text;
    const doubled = text.charAt(this.#at + 1) === character;
    if (this.#mathEnd !== "") this.#put(character, 1);
    else if (character === "-" && doubled) {
      const tripled = text.charAt(this.#at + 2) === "-";
      this.#put(tripled ? "\u2014" : "\u2013", tripled ? 3 : 2);
    } else if (character === "`") this.#put(doubled ? "\u201C" : "\u2018", doubled ? 2 : 1);
    else if (character === "'" && doubled) this.#put("\u201D", 2);
    else this.#put(character, 1);
  }
  #command() {
    const text = this.#text;
    const start = this.#at;
    let end = start + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    if (end === start + 1) this.#controlSymbol(text.charAt(end));
    else this.#controlWord(text.slice(start + 1, end), end);
  }
  #controlSymbol(symbol) {
    const accent = ACCENTS.get(symbol);
    const spacing = CONTROL_SYMBOLS.get(symbol);
    if (accent !== void 0) this.#addAccent(accent, this.#at + 2);
    else if (spacing !== void 0) this.#put(spacing, 2);
    else if (symbol === "") this.#put("\\", 1);
    else this.#put(symbol, 2);
  }
  #controlWord(name, end) {
    const text = this.#text;
    const accent = ACCENTS.get(name);
    if (accent !== void 0 && this.#hasArgument(end)) {
      this.#addAccent(accent, end);
      return;
    }
    const symbol = SYMBOLS.get(name);
    if (symbol !== void 0) {
      this.#put(symbol, 0);
      this.#at = this.#mathEnd === "" ? skipSpaces(text, end) : end;
      return;
    }
    const next = skipSpaces(text, end);
    const braced = text.charAt(next) === "{";
    if (ADDRESS_COMMANDS.has(name) && braced) this.#copyAddress(next);
    else if (HIDDEN_ARGUMENT.has(name) && braced) this.#at = groupEnd(text, next);
    else if (FONT_COMMANDS.has(name) || braced) this.#at = next;
    else if (this.#mathEnd !== "") this.#put(name, name.length + 1);
    else this.#put(`\\${name}`, name.length + 1);
  }
  /** Whether a letter or a group follows; `\c` at the end of a text is no accent. */
  #hasArgument(end) {
    const next = this.#text.charAt(skipSpaces(this.#text, end));
    return next !== "" && next !== "}";
  }
  #addAccent(accent, next) {
    if (this.#accents.length < MOST_ACCENTS) this.#accents.push(accent);
    this.#at = next;
  }
  #copyAddress(open) {
    const end = groupEnd(this.#text, open);
    const inner = this.#text.slice(open + 1, this.#text.charAt(end - 1) === "}" ? end - 1 : end);
    this.#put(inner.replace(/\\([_%&#~$])/g, "$1"), 0);
    this.#at = end;
  }
};
function groupEnd(text, open) {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}
function skipSpaces(text, at) {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  return next;
}
function isLetter(code) {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isSpecial(code) {
  return code === 36 || code === 39 || code === 45 || code === 92 || code === 96 || code === 123 || code === 125 || code === 126;
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
  TEXT_SYMBOLS,
  MATH_SYMBOLS,
  ACCENTS,
  latexToUnicode,
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
