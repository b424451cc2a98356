import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/scholarly/math-symbols.ts
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
    surd: "\u221A",
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
    rceil: "\u2309",
    lparen: "(",
    rparen: ")",
    lbrack: "[",
    rbrack: "]",
    less: "<",
    lt: "<",
    equal: "=",
    greater: ">",
    gt: ">",
    mathplus: "+",
    mathsemicolon: ";",
    mathcolon: ":",
    mathcomma: ",",
    mathperiod: ".",
    mathslash: "/",
    mathexclam: "!",
    mathquestion: "?",
    mathampersand: "&",
    mathpercent: "%",
    mathoctothorpe: "#",
    mathdollar: "$",
    mathatsign: "@",
    mathunderscore: "_",
    Vert: "\u2016",
    parallel: "\u2225",
    supset: "\u2283",
    supseteq: "\u2287",
    setminus: "\u2216",
    lesssim: "\u2272",
    gtrsim: "\u2273",
    leqslant: "\u2A7D",
    geqslant: "\u2A7E",
    wedge: "\u2227",
    land: "\u2227",
    vee: "\u2228",
    lor: "\u2228",
    neg: "\xAC",
    lnot: "\xAC",
    oint: "\u222E",
    uparrow: "\u2191",
    downarrow: "\u2193",
    longrightarrow: "\u27F6",
    leftharpoonup: "\u21BC",
    rightharpoonup: "\u21C0",
    rightleftharpoons: "\u21CC",
    Leftarrow: "\u21D0",
    Leftrightarrow: "\u21D4",
    iff: "\u27FA",
    implies: "\u27F9",
    aleph: "\u2135",
    Re: "\u211C",
    Im: "\u2111",
    varnothing: "\u2205",
    degree: "\xB0",
    angle: "\u2220",
    triangle: "\u25B3",
    square: "\u25A1",
    ldots: "\u2026",
    dots: "\u2026",
    colon: ":",
    lambdabar: "\u019B",
    imath: "\u0131",
    jmath: "\u0237",
    vdots: "\u22EE",
    ddots: "\u22F1",
    rtimes: "\u22CA",
    ltimes: "\u22C9",
    ominus: "\u2296",
    odot: "\u2299",
    prec: "\u227A",
    succ: "\u227B",
    models: "\u22A8",
    vdash: "\u22A2",
    top: "\u22A4",
    bot: "\u22A5",
    asymp: "\u224D",
    doteq: "\u2250",
    wp: "\u2118",
    natural: "\u266E",
    sharp: "\u266F",
    flat: "\u266D",
    checkmark: "\u2713"
  })
);
var MATH_COMMANDS = new Map(
  [...MATH_SYMBOLS].reverse().map(([name, character]) => [character, name])
);

// src/scholarly/tex-commands.ts
var FONT_COMMANDS = new Set(
  "textit textbf textrm textsf texttt textsc textsl textup textmd textnormal textsuperscript textsubscript emph em it bf rm sf tt sc sl itshape bfseries scshape upshape mdseries rmfamily sffamily ttfamily normalfont mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak mathscr mathnormal boldsymbol bm operatorname mbox hbox fbox text underline enquote uppercase lowercase MakeUppercase MakeLowercase NoCaseChange protect relax small large tiny footnotesize bibinfo natexlab fi".split(" ")
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
var RARE_ACCENTS = /* @__PURE__ */ new Map([
  ["h", "\u0309"],
  ["G", "\u030F"],
  ["textcommabelow", "\u0326"]
]);
var MATH_ACCENTS = /* @__PURE__ */ new Map([
  ["grave", "\u0300"],
  ["acute", "\u0301"],
  ["hat", "\u0302"],
  ["widehat", "\u0302"],
  ["tilde", "\u0303"],
  ["widetilde", "\u0303"],
  ["bar", "\u0304"],
  ["overline", "\u0304"],
  ["breve", "\u0306"],
  ["dot", "\u0307"],
  ["ddot", "\u0308"],
  ["mathring", "\u030A"],
  ["check", "\u030C"],
  ["vec", "\u20D7"]
]);
var MATH_FONTS = new Set(
  "mathrm mathbf mathit mathcal mathsf mathtt mathfrak mathscr mathnormal mathsfit boldsymbol bm pmb bold operatorname mathop mathbin mathrel mathord mathopen mathclose mathpunct mathinner ensuremath cal rm bf it sf tt mbox hbox fbox text textrm textit textbf textsf texttt textsc textnormal textup emph underline underbrace overbrace displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr ce boxed phantom hphantom vphantom smash substack".split(" ")
);
var MATH_FUNCTIONS = new Set(
  "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min mod bmod pmod Pr sec sin sinh sup tan tanh injlim projlim".split(" ")
);
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

// src/scholarly/tex-symbols.ts
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
    // Characters of text
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
var READ_ONLY = Object.entries({
  textcent: "\xA2",
  textyen: "\xA5",
  textcurrency: "\xA4",
  textbrokenbar: "\xA6",
  textasciidieresis: "\xA8",
  textasciimacron: "\xAF",
  textasciiacute: "\xB4",
  textlnot: "\xAC",
  textpm: "\xB1",
  texttimes: "\xD7",
  textdiv: "\xF7",
  textminus: "\u2212",
  textonesuperior: "\xB9",
  texttwosuperior: "\xB2",
  textthreesuperior: "\xB3",
  textonequarter: "\xBC",
  textthreequarters: "\xBE",
  textperthousand: "\u2030",
  textohm: "\u03A9",
  textcelsius: "\u2103",
  textnumero: "\u2116",
  textestimated: "\u212E",
  textsurd: "\u221A",
  textasteriskcentered: "\u2217",
  textdaggerdbl: "\u2021",
  textrightarrow: "\u2192",
  textleftarrow: "\u2190",
  textuparrow: "\u2191",
  textdownarrow: "\u2193",
  // Spaces
  thinspace: " ",
  negthinspace: "",
  enspace: " ",
  quad: " ",
  qquad: " ",
  space: " ",
  nobreakspace: " ",
  nobreakdash: "",
  newline: " ",
  linebreak: " ",
  par: " "
});
var GREEK_COMMANDS = [...MATH_SYMBOLS].flatMap(
  ([name, character]) => new RegExp("\\p{Script=Greek}", "u").test(character) ? [[`text${name}`, character]] : []
);
var SYMBOLS = new Map([
  ...MATH_SYMBOLS,
  ...GREEK_COMMANDS,
  ...READ_ONLY,
  ...TEXT_SYMBOLS
]);

// src/scholarly/math-to-unicode.ts
var DEEPEST = 40;
var RAISED = charactersOf("0123456789+-\u2212=()ni", "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B\u207C\u207D\u207E\u207F\u2071");
var LOWERED = charactersOf("0123456789+-\u2212=()", "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208B\u208C\u208D\u208E");
var DOUBLE_STRUCK = charactersOf("CHNPQRZ", "\u2102\u210D\u2115\u2119\u211A\u211D\u2124");
function charactersOf(from, to) {
  const targets = [...to];
  return new Map([...from].map((character, at) => [character, targets[at] ?? character]));
}
var FRACTIONS = /* @__PURE__ */ new Set(["frac", "tfrac", "dfrac", "cfrac", "nicefrac", "sfrac"]);
var ROOTS = { "3": "\u221B", "4": "\u221C" };
var SPACES = /* @__PURE__ */ new Set([" ", ",", ":", ";", "\\", ">"]);
var DOUBLE_STRUCK_COMMANDS = /* @__PURE__ */ new Set(["mathbb", "Bbb", "mathds", "bb"]);
function mathToUnicode(tex) {
  return new MathReader(tex).all().replace(/ {2,}/g, " ");
}
var MathReader = class {
  #tex;
  #at = 0;
  #depth = 0;
  constructor(tex) {
    this.#tex = tex;
  }
  all() {
    let out = "";
    while (this.#at < this.#tex.length) {
      out += this.#sequence();
      this.#at++;
    }
    return out;
  }
  /** Reads up to the end of the group. */
  #sequence() {
    let out = "";
    while (this.#at < this.#tex.length && this.#tex.charAt(this.#at) !== "}") out += this.#next();
    return out;
  }
  #next() {
    const character = this.#tex.charAt(this.#at);
    if (character === "{") return this.#group();
    if (character === "\\") return this.#command();
    if (character === "^" || character === "_") return this.#script(character);
    if (character === "~" || character === "&") {
      this.#at++;
      return " ";
    }
    if (character === "'") return this.#primes();
    const whole = String.fromCodePoint(this.#tex.codePointAt(this.#at) ?? 0);
    this.#at += whole.length;
    return whole;
  }
  #group() {
    this.#at++;
    if (this.#depth >= DEEPEST) return "";
    this.#depth++;
    const inner = this.#sequence();
    this.#depth--;
    this.#at++;
    return inner;
  }
  /** What a command takes: a group, a command or one character. */
  #argument() {
    while (/\s/.test(this.#tex.charAt(this.#at))) this.#at++;
    const next = this.#tex.charAt(this.#at);
    if (next === "" || next === "}") return "";
    if (this.#depth >= DEEPEST) return "";
    this.#depth++;
    const read = next === "{" ? this.#group() : this.#next();
    this.#depth--;
    return read;
  }
  #primes() {
    let out = "";
    for (; this.#tex.charAt(this.#at) === "'"; this.#at++) out += "\u2032";
    return out;
  }
  #script(mark) {
    this.#at++;
    const inner = this.#argument().trim();
    if (inner === "") return "";
    if (mark === "^" && inner === "\u2218") return "\xB0";
    if (mark === "^" && /^[°′†‡∗*]+$/u.test(inner)) return inner;
    const characters = mark === "^" ? RAISED : LOWERED;
    const written = [...inner].map((one) => characters.get(one));
    if (!written.includes(void 0)) return written.join("");
    return isSimple(inner) ? `${mark}${inner}` : `${mark}(${inner})`;
  }
  #command() {
    const start = this.#at + 1;
    let end = start;
    while (/[A-Za-z]/.test(this.#tex.charAt(end))) end++;
    if (end === start) {
      const symbol2 = this.#tex.charAt(start);
      this.#at = start + 1;
      if (SPACES.has(symbol2)) return " ";
      if (symbol2 === "|") return "\u2016";
      return symbol2 === "!" || symbol2 === "/" ? "" : symbol2;
    }
    const name = this.#tex.slice(start, end);
    this.#at = end;
    const symbol = MATH_SYMBOLS.get(name) ?? (MATH_FONTS.has(name) ? void 0 : SYMBOLS.get(name));
    return symbol ?? this.#named(name);
  }
  #named(name) {
    const accent = MATH_ACCENTS.get(name);
    if (accent !== void 0) return accented(this.#argument(), accent);
    if (FRACTIONS.has(name)) return `${operand(this.#argument())}/${operand(this.#argument())}`;
    if (name === "sqrt") return this.#root();
    if (DOUBLE_STRUCK_COMMANDS.has(name)) return [...this.#argument()].map(doubleStruck).join("");
    if (name === "begin" || name === "end") {
      this.#argument();
      return " ";
    }
    if (name === "ifmmode" || name === "fi") {
      this.#skipSpaces();
      return "";
    }
    if (name === "else") return this.#elseBranch();
    if (MATH_FONTS.has(name)) {
      this.#skipSpaces();
      if ((name === "left" || name === "right") && this.#tex.charAt(this.#at) === ".") this.#at++;
      return "";
    }
    return MATH_FUNCTIONS.has(name) ? name : `\\${name}`;
  }
  /** In mathematics, `\ifmmode` takes what stands before `\else`. */
  #elseBranch() {
    const end = this.#tex.indexOf("\\fi", this.#at);
    this.#at = end < 0 ? this.#tex.length : end + 3;
    return "";
  }
  #root() {
    const degree = /^\s*\[(\w{1,3})\]/.exec(this.#tex.slice(this.#at, this.#at + 10));
    if (degree !== null) this.#at += degree[0].length;
    const sign = degree === null ? "\u221A" : ROOTS[degree[1] ?? ""] ?? `${degree[1]}\u221A`;
    return `${sign}${operand(this.#argument())}`;
  }
  #skipSpaces() {
    while (/\s/.test(this.#tex.charAt(this.#at))) this.#at++;
  }
};
function isSimple(text) {
  return /^[\p{L}\p{N}\p{M}.]+$/u.test(text) || [...text].length === 1;
}
function operand(text) {
  const inner = text.trim();
  return isSimple(inner) ? inner : `(${inner})`;
}
function accented(text, accent) {
  const whole = `${text}${accent}`.normalize("NFC");
  return [...text].length === 1 && [...whole].length === 1 ? whole : text;
}
function doubleStruck(letter) {
  const known = DOUBLE_STRUCK.get(letter);
  if (known !== void 0) return known;
  const code = letter.charCodeAt(0);
  if (/^[A-Z]$/.test(letter)) return String.fromCodePoint(120120 + code - 65);
  if (/^[a-z]$/.test(letter)) return String.fromCodePoint(120146 + code - 97);
  return /^\d$/.test(letter) ? String.fromCodePoint(120792 + code - 48) : letter;
}

// src/scholarly/scholarly-text.ts
function partsOf(text) {
  if (typeof text !== "string") return text;
  return text === "" ? [] : [text];
}
function scholarlyText(parts) {
  const joined = [];
  let plain = "";
  for (const part of parts) {
    if (typeof part === "string") plain += part;
    else if (part.tex !== "") {
      if (plain !== "") joined.push(plain);
      plain = "";
      joined.push(part);
    }
  }
  if (joined.length === 0) return plain;
  if (plain !== "") joined.push(plain);
  return joined;
}
function plainText(text) {
  if (typeof text === "string") return text;
  return text.map((part) => typeof part === "string" ? part : mathToUnicode(part.tex)).join("");
}
function mapPlain(text, change) {
  if (typeof text === "string") return change(text);
  return scholarlyText(text.map((part) => typeof part === "string" ? change(part) : part));
}
var UNEVEN = /[^\S ]| {2}/;
function foldSpaces(text) {
  if (typeof text === "string") {
    return (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text).trim();
  }
  const last = text.length - 1;
  return scholarlyText(
    text.map((part, at) => {
      if (typeof part !== "string") return part;
      const folded = part.replace(/\s+/g, " ");
      const begun = at === 0 ? folded.trimStart() : folded;
      return at === last ? begun.trimEnd() : begun;
    })
  );
}
function mathematics(tex) {
  const kept = tex.replace(/\\[\s\S]|[$%#]/g, (found) => {
    if (found.length > 1) return found;
    return found === "$" ? "" : `\\${found}`;
  });
  const whole = /(?:^|[^\\])(?:\\\\)*\\$/.test(kept) ? kept.slice(0, -1) : kept;
  return { tex: balanced(whole).replace(/\s+/g, " ").trim() };
}
function balanced(tex) {
  let depth = 0;
  let lowest = 0;
  for (const character of tex) {
    if (character === "{") depth++;
    else if (character === "}") depth--;
    lowest = Math.min(lowest, depth);
  }
  if (depth === 0 && lowest === 0) return tex;
  return tex.replace(/\\([{}])/g, (_, brace) => brace === "{" ? "\\lbrace " : "\\rbrace ").replace(/[{}]/g, "");
}

// src/identifiers/doi.ts
var IN_FIELD = /10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+/i;
var IN_TEXT = /(?<![\d.])10\.\d{4,9}(?:\.\d+)*\/[-._;()/:A-Z0-9]+/i;
var RESOLVER_OR_LABEL = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/+|doi\s*[:=]?\s*)+/i;
var URL_TAIL = /(?:\.(?:full|abstract|pdf|html?|short|long|full-text|fulltext|figures|article-info)(?:\.pdf|\+html)?|v\d+(?:\.(?:full|abstract|supplementary-material|article-info|full-text))?(?:\.pdf)?|\/(?:full|fulltext|abstract|meta|pdf|epdf|html|summary|references|figures|issuetoc|download|cover|citations|view))$/i;
var OXFORD = /(?:^|\.)academic\.oup\.com$/i;
function trimTail(doi) {
  let end = doi.length;
  for (; end > 0; end--) {
    const last = doi[end - 1] ?? "";
    if (/[.,;:!?'"*_\]}>`]/.test(last)) continue;
    if (last === ")" && !opensWhatItCloses(doi.slice(0, end))) continue;
    break;
  }
  return doi.slice(0, end);
}
function opensWhatItCloses(text) {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    else if (character === ")") depth--;
    if (depth < 0) return false;
  }
  return true;
}
function finish(doi) {
  if (doi === void 0) return void 0;
  const trimmed = trimTail(doi).toLowerCase();
  return trimmed.endsWith("/") ? void 0 : trimmed;
}
function parseDoi(value) {
  const bare = value.trim().replace(/\\([_%&#{}$])/g, "$1").replace(RESOLVER_OR_LABEL, "");
  const decoded = /%2f/i.test(bare) ? decodePercent(bare) : bare;
  return finish(/^10\./.test(decoded) ? IN_FIELD.exec(decoded)?.[0] : void 0);
}
function findDoi(text) {
  return finish(IN_TEXT.exec(text)?.[0]);
}
function decodePercent(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function doiOfUrl(url, path) {
  if (/(?:^|\.)doi\.org$/i.test(url.hostname)) {
    return finish(IN_FIELD.exec(decodePercent(url.pathname))?.[0]);
  }
  const found = IN_FIELD.exec(path.replace(/;jsessionid=.*$/i, ""))?.[0];
  return found === void 0 ? void 0 : finish(stripUrlTail(found, url.hostname));
}
function stripUrlTail(found, host) {
  let doi = found.replace(/[?#&].*$/, "");
  if (OXFORD.test(host)) doi = doi.replace(/(\/[^/]+)\/\d{5,}\/?$/, "$1");
  for (let before = ""; before !== doi; ) {
    before = doi;
    doi = doi.replace(URL_TAIL, "");
  }
  return doi;
}

// src/identifiers/arxiv.ts
var NEW_STYLE = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`;
var OLD_STYLE = String.raw`[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3}`;
var WHOLE = new RegExp(`^(?:arxiv:\\s*)?(${NEW_STYLE}|${OLD_STYLE})(?:v\\d+)?$`, "i");
var IN_PATH = new RegExp(
  `/(?:abs|pdf|html|format|ps|e-print|src|list)/+(?:arxiv:)?(${NEW_STYLE}|${OLD_STYLE})(?!\\d)`,
  "i"
);
var ANYWHERE_IN_PATH = new RegExp(`/(${NEW_STYLE})(?:v\\d+)?(?:\\.pdf|[/?#]|$)`, "i");
var IN_TEXT2 = new RegExp(
  `\\barxiv(?:\\s+preprint)?(?:\\s+arxiv)?\\s*[:.\\s]\\s*(${NEW_STYLE}|${OLD_STYLE})(?!\\d)`,
  "i"
);
var AS_DOI = new RegExp(`^10\\.48550/arxiv\\.(${NEW_STYLE}|${OLD_STYLE})(?:v\\d+)?$`, "i");
var HOST = /(?:^|\.)(?:arxiv\.org|arxiv-vanity\.com|alphaxiv\.org|ar5iv\.org|arxiv\.cn|scirate\.com)$/i;
var READER = /(?:^|\.)(?:huggingface\.co|paperswithcode\.com|doi\.org|semanticscholar\.org)$/i;
function normalise(id) {
  return id.toLowerCase();
}
function parseArxivId(text) {
  const id = WHOLE.exec(text.trim())?.[1];
  return id === void 0 ? void 0 : normalise(id);
}
function arxivIdOfDoi(doi) {
  const id = AS_DOI.exec(doi)?.[1];
  return id === void 0 ? void 0 : normalise(id);
}
function printedArxivDoi(text, id) {
  for (const [doi] of text.matchAll(/10\.48550\/arxiv\.[a-z\d./-]{8,40}/gi)) {
    if (arxivIdOfDoi(doi.replace(/[./-]+$/, "")) === id) return `10.48550/arxiv.${id}`;
  }
  return void 0;
}
function arxivIdOfUrl(url, path) {
  if (HOST.test(url.hostname)) {
    const id = IN_PATH.exec(path)?.[1] ?? ANYWHERE_IN_PATH.exec(path)?.[1];
    return id === void 0 ? void 0 : normalise(id);
  }
  if (READER.test(url.hostname)) {
    const id = /\/(?:papers|paper|arxiv)[/:]/i.test(path) ? new RegExp(`[/:](${NEW_STYLE})(?:v\\d+)?(?:[/?#]|$)`, "i").exec(path)?.[1] : void 0;
    return id === void 0 ? void 0 : normalise(id);
  }
  return void 0;
}
function findArxivId(text) {
  const id = IN_TEXT2.exec(text)?.[1];
  return id === void 0 ? void 0 : normalise(id);
}

// src/scholarly/tex-groups.ts
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
function isTexLetter(code) {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}

// src/scholarly/from-tex.ts
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
var FORMULA_COMMANDS = /* @__PURE__ */ new Map([
  ["ensuremath", 1],
  ["frac", 2],
  ["sqrt", 1],
  ["mathbb", 1],
  ["Bbb", 1]
]);
var MOST_ACCENTS = 4;
function fromTex(tex) {
  return MARKUP.test(tex) ? scholarlyText(new TexReader(tex).read()) : tex;
}
function plainTextOfTex(tex) {
  return plainText(fromTex(tex));
}
var TexReader = class {
  #text;
  #at = 0;
  #parts = [];
  #out = "";
  #accents = [];
  #lastDollar;
  /** Where each closing mark stands next, so that nothing is searched for twice. */
  #next = /* @__PURE__ */ new Map();
  constructor(text) {
    this.#text = text;
    this.#lastDollar = text.lastIndexOf("$");
  }
  read() {
    const text = this.#text;
    while (this.#at < text.length) {
      const start = this.#at;
      if (this.#accents.length === 0) this.#copyPlain();
      if (this.#at === start) this.#step(text.charAt(start));
    }
    this.#parts.push(this.#out);
    return this.#parts;
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
  #formula(tex, end) {
    this.#accents = [];
    this.#at = end;
    this.#parts.push(this.#out, mathematics(tex));
    this.#out = "";
  }
  /** A `$` begins mathematics only when another one ends it; `$$` is one mark at the beginning. */
  #dollar() {
    const text = this.#text;
    const start = this.#at;
    if (this.#lastDollar <= start) {
      this.#put("$", 1);
      return;
    }
    const doubled = text.charAt(start + 1) === "$";
    const from = start + (doubled ? 2 : 1);
    let end = from;
    while (end < text.length && text.charAt(end) !== "$") end += text.charAt(end) === "\\" ? 2 : 1;
    if (end >= text.length) {
      this.#put("$", 1);
      return;
    }
    const closing = doubled && text.charAt(end + 1) === "$" ? 2 : 1;
    this.#formula(text.slice(from, end), end + closing);
  }
  #ligature(character) {
    const text = this.#text;
    const doubled = text.charAt(this.#at + 1) === character;
    if (character === "-" && doubled) {
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
    while (isTexLetter(text.charCodeAt(end))) end++;
    if (end === start + 1) this.#controlSymbol(text.charAt(end));
    else this.#controlWord(text.slice(start + 1, end), end);
  }
  #controlSymbol(symbol) {
    const accent = ACCENTS.get(symbol);
    const spacing = CONTROL_SYMBOLS.get(symbol);
    const closing = symbol === "(" ? "\\)" : symbol === "[" ? "\\]" : void 0;
    const end = closing === void 0 ? -1 : this.#find(closing, this.#at + 2);
    if (end >= 0) this.#formula(this.#text.slice(this.#at + 2, end), end + 2);
    else if (accent !== void 0) this.#addAccent(accent, this.#at + 2);
    else if (spacing !== void 0) this.#put(spacing, 2);
    else if (symbol === "") this.#put("\\", 1);
    else this.#put(symbol, 2);
  }
  #controlWord(name, end) {
    const text = this.#text;
    const accent = ACCENTS.get(name) ?? RARE_ACCENTS.get(name);
    if (accent !== void 0 && this.#hasArgument(end)) {
      this.#addAccent(accent, end);
      return;
    }
    const symbol = SYMBOLS.get(name);
    if (symbol !== void 0) {
      this.#put(symbol, 0);
      this.#at = skipSpaces(text, end);
      return;
    }
    const next = skipSpaces(text, end);
    const braced = text.charAt(next) === "{";
    const formula = this.#formulaEnd(name, end);
    if (formula !== void 0) {
      const isWrapper = name === "ensuremath" && text.charAt(formula - 1) === "}";
      this.#formula(
        isWrapper ? text.slice(next + 1, formula - 1) : text.slice(this.#at, formula),
        formula
      );
    } else if (ADDRESS_COMMANDS.has(name) && braced) this.#copyAddress(next);
    else if (HIDDEN_ARGUMENT.has(name) && braced) this.#at = groupEnd(text, next);
    else if (name === "ifmmode") this.#at = this.#elseBranch(end);
    else if (FONT_COMMANDS.has(name) || braced) this.#at = next;
    else this.#put(`\\${name}`, name.length + 1);
  }
  /** In text, `\ifmmode` takes what stands behind `\else`. */
  #elseBranch(end) {
    const close = this.#find("\\fi", end);
    const branch = this.#find("\\else", end);
    if (close < 0) return end;
    return skipSpaces(this.#text, branch >= 0 && branch < close ? branch + 5 : close + 3);
  }
  /** Where a formula without dollar signs ends; undefined when the command begins none. */
  #formulaEnd(name, end) {
    const most = FORMULA_COMMANDS.get(name);
    if (most === void 0) return void 0;
    let at = end;
    for (let read = 0; read < most; read++) {
      const next = skipSpaces(this.#text, at);
      if (this.#text.charAt(next) !== "{") return void 0;
      at = groupEnd(this.#text, next);
    }
    return at;
  }
  /** The next place of a mark; -1 when there is none. */
  #find(mark, from) {
    const known = this.#next.get(mark);
    if (known !== void 0 && (known >= from || known < 0)) return known;
    const found = this.#text.indexOf(mark, from);
    this.#next.set(mark, found);
    return found;
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
function isSpecial(code) {
  return code === 36 || code === 39 || code === 45 || code === 92 || code === 96 || code === 123 || code === 125 || code === 126;
}

export {
  parseDoi,
  findDoi,
  decodePercent,
  doiOfUrl,
  parseArxivId,
  arxivIdOfDoi,
  printedArxivDoi,
  arxivIdOfUrl,
  findArxivId,
  MATH_COMMANDS,
  ACCENTS,
  RARE_ACCENTS,
  MATH_FUNCTIONS,
  TEXT_SYMBOLS,
  SYMBOLS,
  partsOf,
  scholarlyText,
  plainText,
  mapPlain,
  foldSpaces,
  mathematics,
  groupEnd,
  skipSpaces,
  isTexLetter,
  fromTex,
  plainTextOfTex
};
