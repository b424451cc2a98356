import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  decodePercent,
  percentEncoded
} from "./text-percent-encoded.js";
import {
  withoutTail
} from "./text-without-tail.js";

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
function matchId(patterns, text) {
  for (const [pattern, kind, prefix = ""] of patterns) {
    const id = pattern.exec(text)?.[1];
    if (id !== void 0) {
      return { kind, id: prefix + (kind === "openreview" ? id : id.toLowerCase()) };
    }
  }
  return void 0;
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

// src/text/even-spaces.ts
function evenSpaces(text) {
  return /[^\S ]/.test(text) || text.includes("  ") ? text.replace(/\s+/g, " ") : text;
}

// src/scholarly/symbols.ts
function symbolTable(text) {
  const words = text.trim().split(/\s+/);
  return new Map(words.flatMap((name, at) => at % 2 === 0 ? [[name, words[at + 1] ?? ""]] : []));
}
var MATH_SYMBOLS = symbolTable(`
  alpha \u03B1  beta \u03B2  gamma \u03B3  delta \u03B4  epsilon \u03F5  varepsilon \u03B5  zeta \u03B6  eta \u03B7  theta \u03B8
  vartheta \u03D1  iota \u03B9  kappa \u03BA  lambda \u03BB  mu \u03BC  nu \u03BD  xi \u03BE  pi \u03C0  rho \u03C1  sigma \u03C3  varsigma \u03C2
  tau \u03C4  upsilon \u03C5  phi \u03D5  varphi \u03C6  chi \u03C7  psi \u03C8  omega \u03C9  Gamma \u0393  Delta \u0394  Theta \u0398
  Lambda \u039B  Xi \u039E  Pi \u03A0  Sigma \u03A3  Upsilon \u03A5  Phi \u03A6  Psi \u03A8  Omega \u03A9
  times \xD7  cdot \u22C5  cdots \u22EF  pm \xB1  mp \u2213  div \xF7  ast \u2217  star \u22C6  circ \u2218  bullet \u2022  leq \u2264  le \u2264
  geq \u2265  ge \u2265  neq \u2260  ne \u2260  ll \u226A  gg \u226B  approx \u2248  sim ~  simeq \u2243  cong \u2245  equiv \u2261  propto \u221D
  to \u2192  rightarrow \u2192  leftarrow \u2190  leftrightarrow \u2194  Rightarrow \u21D2  mapsto \u21A6  infty \u221E
  partial \u2202  nabla \u2207  sum \u2211  prod \u220F  int \u222B  surd \u221A  in \u2208  notin \u2209  subset \u2282  subseteq \u2286  cup \u222A
  cap \u2229  forall \u2200  exists \u2203  emptyset \u2205  ell \u2113  hbar \u210F  prime \u2032  dagger \u2020  oplus \u2295  otimes \u2297
  perp \u22A5  mid |  vert |  langle \u27E8  rangle \u27E9  lfloor \u230A  rfloor \u230B  lceil \u2308  rceil \u2309  lparen (
  rparen )  lbrack [  rbrack ]  less <  lt <  equal =  greater >  gt >  mathplus +
  mathsemicolon ;  mathcolon :  mathcomma ,  mathperiod .  mathslash /  mathexclam !
  mathquestion ?  mathampersand &  mathpercent %  mathoctothorpe #  mathdollar $  mathatsign @
  mathunderscore _  Vert \u2016  parallel \u2225  supset \u2283  supseteq \u2287  setminus \u2216  lesssim \u2272  gtrsim \u2273
  leqslant \u2A7D  geqslant \u2A7E  wedge \u2227  land \u2227  vee \u2228  lor \u2228  neg \xAC  lnot \xAC  oint \u222E  uparrow \u2191
  downarrow \u2193  longrightarrow \u27F6  leftharpoonup \u21BC  rightharpoonup \u21C0  rightleftharpoons \u21CC
  Leftarrow \u21D0  Leftrightarrow \u21D4  iff \u27FA  implies \u27F9  aleph \u2135  Re \u211C  Im \u2111  varnothing \u2205  degree \xB0
  angle \u2220  triangle \u25B3  square \u25A1  ldots \u2026  dots \u2026  colon :  lambdabar \u019B  imath \u0131  jmath \u0237
  vdots \u22EE  ddots \u22F1  rtimes \u22CA  ltimes \u22C9  ominus \u2296  odot \u2299  prec \u227A  succ \u227B  models \u22A8  vdash \u22A2
  top \u22A4  bot \u22A5  asymp \u224D  doteq \u2250  wp \u2118  natural \u266E  sharp \u266F  flat \u266D  checkmark \u2713
`);
function commandsOf(symbols) {
  return new Map([...symbols].reverse().map(([name, character]) => [character, name]));
}
var MATH_COMMANDS = commandsOf(MATH_SYMBOLS);
var TEXT_SYMBOLS = symbolTable(`
  aa \xE5  AA \xC5  ae \xE6  AE \xC6  oe \u0153  OE \u0152  o \xF8  O \xD8  l \u0142  L \u0141  ss \xDF  SS \u1E9E  i \u0131  j \u0237  dh \xF0  DH \xD0
  dj \u0111  DJ \u0110  th \xFE  TH \xDE  ng \u014B  NG \u014A  ij \u0133  IJ \u0132
  textasciitilde ~  textasciicircum ^  textasciigrave \`  textbackslash \\  backslash \\
  textbar |  textless <  textgreater >  textbraceleft {  textbraceright }  lbrace {  rbrace }
  textdollar $  textunderscore _  textendash \u2013  textemdash \u2014  textellipsis \u2026  textquoteleft \u2018
  textquoteright \u2019  textquotedblleft \u201C  textquotedblright \u201D  textquotedbl "  textquotesingle '
  quotedblbase \u201E  quotesinglbase \u201A  guillemotleft \xAB  guillemotright \xBB  guillemetleft \xAB
  guillemetright \xBB  guilsinglleft \u2039  guilsinglright \u203A  textexclamdown \xA1  textquestiondown \xBF
  textbullet \u2022  textperiodcentered \xB7  textdegree \xB0  degree \xB0  textregistered \xAE
  texttrademark \u2122  textcopyright \xA9  copyright \xA9  textsection \xA7  textparagraph \xB6  textdagger \u2020
  dag \u2020  ddag \u2021  S \xA7  P \xB6  pounds \xA3  textsterling \xA3  texteuro \u20AC  euro \u20AC  textmu \xB5
  textonehalf \xBD  textordmasculine \xBA  textordfeminine \xAA  slash /  dots \u2026  ldots \u2026  TeX TeX
  LaTeX LaTeX  LaTeXe LaTeX2e  BibTeX BibTeX
`);
var READ_ONLY = symbolTable(`
  textcent \xA2  textyen \xA5  textcurrency \xA4  textbrokenbar \xA6  textasciidieresis \xA8
  textasciimacron \xAF  textasciiacute \xB4  textlnot \xAC  textpm \xB1  texttimes \xD7  textdiv \xF7
  textminus \u2212  textonesuperior \xB9  texttwosuperior \xB2  textthreesuperior \xB3  textonequarter \xBC
  textthreequarters \xBE  textperthousand \u2030  textohm \u03A9  textcelsius \u2103  textnumero \u2116
  textestimated \u212E  textsurd \u221A  textasteriskcentered \u2217  textdaggerdbl \u2021  textrightarrow \u2192
  textleftarrow \u2190  textuparrow \u2191  textdownarrow \u2193  micro \xB5  ohm \u03A9
  lq \u2018  rq \u2019  glq \u201A  grq \u2018  glqq \u201E  grqq \u201C  flq \u2039  frq \u203A  flqq \xAB  frqq \xBB
  cprime \u02B9  cdprime \u02BA  dbar \u0111  ohorn \u01A1  uhorn \u01B0  textcrh \u0127
`);
var SPACES = "thinspace enspace quad qquad space nobreakspace newline linebreak par".split(" ");
var INVISIBLE = "negthinspace nobreakdash allowbreak null hfill noindent".split(" ");
var GREEK_COMMANDS = [...MATH_SYMBOLS].flatMap(
  ([name, character]) => /\p{Script=Greek}/u.test(character) ? [`text${name}`, `up${name}`].map((other) => [other, character]) : []
);
var SYMBOLS = new Map([
  ...MATH_SYMBOLS,
  ...GREEK_COMMANDS,
  ...READ_ONLY,
  ...SPACES.map((name) => [name, " "]),
  ...INVISIBLE.map((name) => [name, ""]),
  ...TEXT_SYMBOLS
]);

// src/scholarly/tex-commands.ts
var FONT_COMMANDS = new Set(
  "textit textbf textrm textsf texttt textsc textsl textup textmd textnormal textsubscript emph em it bf rm sf tt sc sl itshape bfseries scshape upshape mdseries rmfamily sffamily ttfamily normalfont mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak mathscr mathnormal boldsymbol bm operatorname mbox hbox fbox text underline uppercase lowercase MakeUppercase MakeLowercase NoCaseChange protect relax boldmath unboldmath selectfont cyr germ scr small large Large LARGE huge tiny normalsize scriptsize footnotesize natexlab fi footnotemark".split(" ")
);
var ADDRESS_COMMANDS = /* @__PURE__ */ new Set(["url", "path", "nolinkurl", "doi"]);
var HIDDEN_ARGUMENT = new Set(
  "href textcolor color hspace vspace phantom noopsort SortNoop foreignlanguage selectlanguage fontencoding texorpdfstring bibinfo cite citep citet label ref index thanks footnote footnotemark footnotetext".split(" ")
);
var QUOTING = /* @__PURE__ */ new Set(["enquote", "mkbibquote"]);
var FORMULA_COMMANDS = /* @__PURE__ */ new Map([
  ["ensuremath", 1],
  ["frac", 2],
  ["sqrt", 1],
  ["mathbb", 1],
  ["Bbb", 1]
]);
var ACCENTS = symbolTable(`
  \` \u0300  ' \u0301  ^ \u0302  ~ \u0303  = \u0304  u \u0306  . \u0307  " \u0308  r \u030A
  H \u030B  v \u030C  d \u0323  c \u0327  k \u0328  b \u0331  t \u0361
`);
var RARE_ACCENTS = symbolTable(`
  h \u0309  G \u030F  textcommabelow \u0326  ocirc \u030A  polhk \u0328  udot \u0323  ubar \u0331
`);
var MATH_ACCENTS = symbolTable(`
  grave \u0300  acute \u0301  hat \u0302  widehat \u0302  tilde \u0303  widetilde \u0303
  bar \u0304  overline \u0304  breve \u0306  dot \u0307  ddot \u0308  mathring \u030A
  check \u030C  vec \u20D7
`);
var MATH_FONTS = new Set(
  "mathrm mathbf mathit mathcal mathsf mathtt mathfrak mathscr mathnormal mathsfit boldsymbol bm pmb bold operatorname mathop mathbin mathrel mathord mathopen mathclose mathpunct mathinner ensuremath cal rm bf it sf tt mbox hbox fbox text textrm textit textbf textsf texttt textsc textnormal textup emph underline underbrace overbrace displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr ce boxed phantom hphantom vphantom smash substack".split(" ")
);
var MATH_FUNCTIONS = new Set(
  "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min mod bmod pmod Pr sec sin sinh sup tan tanh injlim projlim".split(" ")
);
var LIGATURES = [
  ["---", "\u2014"],
  ["--", "\u2013"],
  ["``", "\u201C"],
  ["`", "\u2018"],
  ["''", "\u201D"],
  ["!`", "\xA1"],
  ["?`", "\xBF"]
];
var CONTROL_SYMBOLS = new Map([
  ...[..." \n\r	,:;\\"].map((symbol) => [symbol, " "]),
  ...[..."/-!@()[]"].map((symbol) => [symbol, ""])
]);
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
function commandEnd(text, at) {
  let end = at;
  while (isTexLetter(text.charCodeAt(end))) end++;
  return end;
}
function isTexLetter(code) {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
var VERB = String.raw`\\verb\*?(?:${[...'|!+@"/=:;,.-'].map((mark) => String.raw`[${mark}][^${mark}\n]{0,500}[${mark}]`).join("|")})`;

// src/scholarly/math-to-unicode.ts
var DEEPEST = 40;
var SUPERSCRIPTS = charactersOf("0123456789+-\u2212=()ni", "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B\u207C\u207D\u207E\u207F\u2071");
var SUBSCRIPTS = charactersOf("0123456789+-\u2212=()", "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208B\u208C\u208D\u208E");
var DOUBLE_STRUCK = charactersOf("CHNPQRZ", "\u2102\u210D\u2115\u2119\u211A\u211D\u2124");
function charactersOf(from, to) {
  const targets = [...to];
  return new Map([...from].map((character, at) => [character, targets[at] ?? character]));
}
var LETTER = /[\p{L}\p{N})]/u;
var FRACTIONS = /* @__PURE__ */ new Set(["frac", "tfrac", "dfrac", "cfrac", "nicefrac", "sfrac"]);
var ROOTS = { "3": "\u221B", "4": "\u221C" };
var SPACES2 = /* @__PURE__ */ new Set([" ", ",", ":", ";", "\\", ">"]);
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
  #sequence() {
    let out = "";
    while (this.#at < this.#tex.length && this.#tex.charAt(this.#at) !== "}") {
      const isFunction = MATH_FUNCTIONS.has(this.#nameHere());
      if (isFunction && LETTER.test(out.slice(-1))) out += " ";
      out += this.#next();
      if (isFunction && (this.#tex.charAt(this.#at) === "{" || MATH_SYMBOLS.has(this.#nameHere())))
        out += " ";
    }
    return out;
  }
  /** The name of the command here; empty where there is none. */
  #nameHere() {
    if (this.#tex.charAt(this.#at) !== "\\") return "";
    return this.#tex.slice(this.#at + 1, commandEnd(this.#tex, this.#at + 1));
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
  /** The argument of a command: a group, a command or one character. */
  #argument() {
    this.#skipSpaces();
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
    const characters = mark === "^" ? SUPERSCRIPTS : SUBSCRIPTS;
    const written = [...inner].map((one) => characters.get(one));
    if (!written.includes(void 0)) return written.join("");
    return isSimple(inner) ? `${mark}${inner}` : `${mark}(${inner})`;
  }
  #command() {
    const start = this.#at + 1;
    const end = commandEnd(this.#tex, start);
    if (end === start) {
      const symbol2 = this.#tex.charAt(start);
      this.#at = start + 1;
      if (SPACES2.has(symbol2)) return " ";
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
    if (name === "not") return this.#argument().replace(/^\S/u, "$&\u0338").normalize("NFC");
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
  /** In mathematics, `\ifmmode` selects the part before `\else`. */
  #elseBranch() {
    const end = this.#tex.indexOf("\\fi", this.#at);
    this.#at = end < 0 ? this.#tex.length : end + 3;
    return "";
  }
  #root() {
    const degree = /^\s*\[(\w{1,3})\]/.exec(this.#tex.slice(this.#at, this.#at + 10));
    if (degree !== null) this.#at += degree[0].length;
    const root = degree === null ? "\u221A" : ROOTS[degree[1] ?? ""] ?? `${degree[1]}\u221A`;
    return `${root}${operand(this.#argument())}`;
  }
  #skipSpaces() {
    this.#at = skipSpaces(this.#tex, this.#at);
  }
};
function superscript(text) {
  const plain = text.trim();
  return /^[-−–+]?\d{1,6}$/.test(plain) ? [...plain.replace("\u2013", "-")].map((one) => SUPERSCRIPTS.get(one) ?? one).join("") : text;
}
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
  return scholarlyText(
    text.flatMap((part) => typeof part === "string" ? partsOf(change(part)) : [part])
  );
}
function foldSpaces(text) {
  if (typeof text === "string") return evenSpaces(text).trim();
  const last = text.length - 1;
  return scholarlyText(
    text.map((part, at) => {
      if (typeof part !== "string") return part;
      const folded = evenSpaces(part);
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
  if (hasBalancedBraces(tex)) return tex;
  return tex.replace(/\\([{}])/g, (_, brace) => brace === "{" ? "\\lbrace " : "\\rbrace ").replace(/[{}]/g, "");
}
function hasBalancedBraces(text) {
  let depth = 0;
  for (const character of text) {
    if (character === "{") depth++;
    else if (character === "}" && --depth < 0) return false;
  }
  return depth === 0;
}

// src/text/code-points.ts
function codePoints(text) {
  return Array.from(
    text,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
  ).join(" ");
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
var INVISIBLE2 = /[\u00ad\u200b-\u200f\u202a-\u202c\u2060\ufeff]/g;
var HYPHENS = /[\u2010-\u2014\u2212]/g;
function withoutOddCharacters(identifier) {
  return identifier.replace(INVISIBLE2, "").replace(HYPHENS, "-");
}
function oddCharacters(text) {
  const found = [...text.matchAll(INVISIBLE2), ...text.matchAll(HYPHENS)].map(([one]) => one);
  return [...new Set(found)].map(
    (one) => `${codePoints(one)} (${NAMES2[one] ?? "invisible character"})`
  );
}

// src/identifiers/imitated-site.ts
var SITES = ["doi.org", "arxiv.org"];
var INNER = new RegExp(`(?:^|\\.)(${SITES.join("|").replaceAll(".", "\\.")})[.:@]`, "i");
function imitatedSite(host) {
  const name = host.toLowerCase();
  const twin = SITES.find((site) => isAlike(alike(name), alike(site)));
  const isItself = twin === void 0 || name === twin || name.endsWith(`.${twin}`);
  return isItself ? INNER.exec(name)?.[1] : twin;
}
function alike(name) {
  return name.replace(/[1il]/g, "i").replaceAll("0", "o").replaceAll("rn", "m");
}
function isAlike(name, site) {
  const start = name.length - site.length;
  if (start < 0 || !["", "."].includes(name.charAt(start - 1))) return false;
  const odd = [...site].filter((letter, at) => letter !== name.charAt(start + at));
  const isForeign = odd.length < site.indexOf(".");
  return isForeign && odd.length === name.slice(start).replace(/[\0-\x7f]/g, "").length;
}

// src/identifiers/doi.ts
var PREFIX = String.raw`10\.(?:\d{4,9}|97[89](?=\.))(?:\.\d+)*/`;
var WHOLE = new RegExp(String.raw`^${PREFIX}\S+`);
var BEGIN_IN_TEXT = new RegExp(String.raw`(?<![\d.])${PREFIX}`);
var IN_PATH = new RegExp(String.raw`(?<![\d.])${PREFIX}[^\s"]+`);
var ADDRESS = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/+/i;
var LABEL = /^(?:(?:urn:|info:)?doi(?:\s*[:：=/])?\s*)(?=10\.|https?:|(?:dx\.|www\.)?doi\.org\/)/i;
var URL_TAIL = /(?:\.(?:full|abstract|pdf|html?|short|long|full-text|fulltext|figures|article-info)(?:\.pdf|\+html)?|v\d{1,3}(?:\.(?:full|abstract|supplementary-material|article-info|full-text))?(?:\.pdf)?|\/(?:full|fulltext|abstract|meta|pdf|epdf|html|summary|references|(?:figures|tables)(?:\/\d{1,3})?|issuetoc|download|cover|citations|view))$/i;
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
  return trimmed.includes("/") ? trimmed : void 0;
}
var WIDE = "\u3002\uFF0C\uFF1B\uFF1A\u3001\uFF01\uFF1F\uFF08\uFF09\uFF3B\uFF3D\u3010\u3011\u300A\u300B\u300C\u300D\u300E\u300F";
var AFTER_FIELD = new RegExp(String.raw`[/.,;:'"\`’”${WIDE}]`);
var AFTER_TEXT = new RegExp(String.raw`[/.,;:!?'"*_\`’”${WIDE}]`);
function parseDoi(value) {
  return finish(WHOLE.exec(withoutResolver(value))?.[0], AFTER_FIELD);
}
function bareDoi(value) {
  const doi = parseDoi(value);
  return doi === void 0 ? parseShortDoi(value) ?? value : withoutResolver(value).slice(0, doi.length);
}
function hasMoreThanDoi(value) {
  const doi = parseDoi(value);
  return doi !== void 0 && /[\p{L}\p{N}]/u.test(withoutResolver(value).slice(doi.length));
}
function withoutResolver(value) {
  let bare = unescaped(withoutOddCharacters(value).trim());
  let isAddress = false;
  for (let before = ""; before !== bare; ) {
    before = bare;
    const address = ADDRESS.exec(bare)?.[0] ?? "";
    isAddress ||= address !== "";
    bare = bare.slice(address.length).replace(LABEL, "");
  }
  if (isAddress) bare = bare.replace(/(?:\?|(?<!-)#|#(?=\S))\S*/, "");
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
var RUN = new RegExp(String.raw`^[^\s"“”‘’\`|\\{}&${WIDE}]*`);
function findDoi(text) {
  const begin = BEGIN_IN_TEXT.exec(text);
  if (begin === null) return void 0;
  const from = begin.index + begin[0].length;
  const run = RUN.exec(text.slice(from, from + LONGEST))?.[0] ?? "";
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
var IN_QUERY = /(?:^|\.)(?:plos\.org|aeaweb\.org|apa\.org|projecteuclid\.org|cnki\.net|rsc\.org|wiley\.com|tandfonline\.com|sagepub\.com)$/i;
function doiOfUrl(url) {
  if (/(?:^|\.)doi\.org$/i.test(url.hostname)) {
    const name = withoutOddCharacters(decodePercent(url.pathname)).replace(/^\/+/, "");
    const whole = name.endsWith("-") && url.href.endsWith("#") ? `${name}#` : name;
    return finish(WHOLE.exec(withoutResolver(whole))?.[0], AFTER_FIELD);
  }
  const isFalse = /(?:^|\.)xn--/.test(url.hostname) || imitatedSite(url.hostname) !== void 0;
  if (isFalse || OWN_NUMBERS.test(url.hostname)) return void 0;
  const path = decodePercent(url.pathname + (IN_QUERY.test(url.hostname) ? url.search : ""));
  const found = IN_PATH.exec(withoutOddCharacters(path).replace(/;jsessionid=.*$/is, ""))?.[0];
  return found === void 0 ? void 0 : finish(stripUrlTail(found, url.hostname), AFTER_TEXT);
}
function stripUrlTail(found, host) {
  let doi = found.replace(/[?#&].*$/s, "");
  if (OXFORD.test(host)) doi = doi.replace(/(\/[^/]+)\/\d{5,}\/?$/, "$1");
  for (; ; ) {
    doi = withoutTail(doi, /\//);
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
var OF_ACM = /^10\.1145\/(?:\d+\.)?(\d+)$/;
var OLD_BOOK = /^10\.1007\/b\d+$/;
function mayBeOneWork(one, other) {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const paper = OF_ACM.exec(one)?.[1];
  if (paper !== void 0 && OF_ACM.exec(other)?.[1] === paper) return true;
  const books = [one, other].filter((doi) => doi.startsWith("10.1007/978-"));
  return books.length === 1 && [one, other].some((doi) => OLD_BOOK.test(doi));
}
var BARE_SHORT_DOI = /^(?:(?:urn:|info:)?doi(?:\s*[:：=/])?\s*)?(10\/[a-z0-9]{3,12})$/i;
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
  matchId,
  idOf,
  parsePmid,
  parseIdentifierKey,
  evenSpaces,
  symbolTable,
  commandsOf,
  MATH_COMMANDS,
  TEXT_SYMBOLS,
  SYMBOLS,
  FONT_COMMANDS,
  ADDRESS_COMMANDS,
  HIDDEN_ARGUMENT,
  QUOTING,
  FORMULA_COMMANDS,
  ACCENTS,
  RARE_ACCENTS,
  MATH_ACCENTS,
  MATH_FONTS,
  MATH_FUNCTIONS,
  LIGATURES,
  CONTROL_SYMBOLS,
  groupEnd,
  skipSpaces,
  commandEnd,
  isTexLetter,
  VERB,
  superscript,
  partsOf,
  scholarlyText,
  plainText,
  mapPlain,
  foldSpaces,
  mathematics,
  hasBalancedBraces,
  imitatedSite,
  codePoints,
  withoutOddCharacters,
  oddCharacters,
  parseDoi,
  bareDoi,
  hasMoreThanDoi,
  findDoi,
  doiOfUrl,
  doiAddress,
  encodeDoi,
  isNeverRegistered,
  mayBeOneWork,
  parseShortDoi
};
