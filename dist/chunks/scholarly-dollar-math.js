import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  ADDRESS_COMMANDS,
  HIDDEN_ARGUMENT,
  append,
  decodeReferences,
  fromTex
} from "./identifiers-arxiv.js";
import {
  ACCENTS,
  FONT_COMMANDS,
  MATH_COMMANDS,
  MATH_FUNCTIONS,
  RARE_ACCENTS,
  SYMBOLS,
  TEXT_SYMBOLS,
  commandEnd,
  groupEnd,
  hasBalancedBraces,
  isTexLetter,
  mathematics,
  partsOf,
  scholarlyText,
  skipSpaces,
  symbolTable
} from "./identifiers-doi.js";

// src/scholarly/dollar-math.ts
function fromShownText(shown) {
  return shown.includes("$") ? readFormulas(shown, (plain) => plain) : shown;
}
function readFormulas(text, read, nextDollar2 = (from) => text.indexOf("$", from)) {
  const parts = [];
  let at = 0;
  for (let dollar = nextDollar2(0); dollar >= 0; ) {
    const formula = dollarMathAt(text, dollar);
    if (formula !== void 0) {
      append(parts, partsOf(read(text.slice(at, dollar))));
      parts.push(mathematics(formula.tex));
      at = formula.end;
    }
    dollar = nextDollar2(formula?.end ?? dollar + 1);
  }
  append(parts, partsOf(read(text.slice(at))));
  return scholarlyText(parts);
}
var LONGEST = 1e3;
function dollarMathAt(text, start) {
  const mark = text.startsWith("$`", start) ? "$`" : text.startsWith("$$", start) ? "$$" : "$";
  const closing = mark === "$`" ? "`$" : mark;
  const from = start + mark.length;
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (character === "\\" && mark !== "$`") at++;
    else if (text.startsWith(closing, at)) {
      const tex = text.slice(from, at);
      const end = at + closing.length;
      return isFormula(tex, mark, text.charAt(end)) ? { start, end, tex } : void 0;
    } else if (character === "\n" && /^\s*\n/.test(text.slice(at + 1, at + 80))) return void 0;
  }
  return void 0;
}
function isFormula(tex, mark, after) {
  if (tex.trim() === "") return false;
  return mark !== "$" || !(/^\s|\s$/.test(tex) || /\d/.test(after));
}

// src/scholarly/from-prose.ts
var TEX = /[\\$~]|--|``|''/;
function fromProse(prose) {
  if (!TEX.test(prose)) return prose;
  return readFormulas(prose, withoutTex, (from) => nextDollar(prose, from));
}
function nextDollar(text, from) {
  let at = text.indexOf("$", from);
  while (at > 0 && text.charAt(at - 1) === "\\") at = text.indexOf("$", at + 1);
  return at;
}
function withoutTex(prose) {
  if (!TEX.test(prose)) return prose;
  const parts = [];
  let at = 0;
  for (const { range, text } of texInProse(prose, groupedRange)) {
    parts.push(typography(prose.slice(at, range.start)));
    append(parts, partsOf(text));
    at = range.end;
  }
  parts.push(typography(prose.slice(at)));
  return scholarlyText(parts);
}
function typography(text) {
  return text.replace(/(?<=[\p{L}\p{N}.)])~(?=\S)/gu, " ").replace(/``([^`']{1,500})''/g, "\u201C$1\u201D").replace(
    /(?<=[\p{L}\p{N})])(---?)(?=[\p{L}\p{N}(])|(?<= )(---?)(?= )/gu,
    (_, tight, loose) => (tight ?? loose) === "--" ? "\u2013" : "\u2014"
  );
}
var LONGEST2 = 40;
var WORDS = new Set([...TEXT_SYMBOLS.keys()].filter((name) => name.length > 1));
var GREEK = /\p{Script=Greek}/u;
function texInProse(prose, more = () => void 0) {
  const found = [];
  for (let at = prose.indexOf("\\"); at >= 0; at = prose.indexOf("\\", at)) {
    const end = atomEnd(prose, at);
    const from = found.at(-1)?.range.end ?? 0;
    const range = end === void 0 ? more(prose, at) : withBraces(prose, { start: at, end }, from);
    if (range === void 0 || range.start < from) {
      at += 2;
      continue;
    }
    const source = prose.slice(range.start, range.end);
    found.push({ range, found: source, text: fromTex(source) });
    at = range.end;
  }
  return found;
}
var LONGEST_GROUP = 500;
var GROUPED = /* @__PURE__ */ new Set([...FONT_COMMANDS, ...ADDRESS_COMMANDS, ...HIDDEN_ARGUMENT, "enquote"]);
var DECLARATION = /^\\(?:it|em|bf|sc|tt|rm|sf|sl)(?=[ {])/;
function groupedRange(text, at) {
  if (text.charAt(at - 1) === "{" && DECLARATION.test(text.slice(at, at + 4))) {
    const end2 = closedGroup(text, at - 1);
    return end2 === void 0 ? void 0 : { start: at - 1, end: end2 };
  }
  const from = commandEnd(text, at + 1);
  if (text.charAt(from) !== "{" || !GROUPED.has(text.slice(at + 1, from))) return void 0;
  const end = closedGroup(text, from);
  if (end === void 0) return void 0;
  const second = text.charAt(end) === "{" ? closedGroup(text, end) : void 0;
  return { start: at, end: second ?? end };
}
function closedGroup(text, open) {
  const from = text.slice(open, open + LONGEST_GROUP);
  const group2 = from.slice(0, groupEnd(from, 0));
  return hasBalancedBraces(group2) ? open + group2.length : void 0;
}
function atomEnd(text, at) {
  const end = commandEnd(text, at + 1);
  if (end === at + 1) return controlSymbolEnd(text, at);
  const name = text.slice(at + 1, end);
  if (name === "ifmmode") {
    const close = text.slice(at, at + 200).indexOf("\\fi");
    return close < 0 ? void 0 : emptyGroup(text, at + close + 3);
  }
  if (ACCENTS.has(name) || RARE_ACCENTS.has(name)) return accentEnd(text, end, true);
  if (isSymbol(name, text, at, end)) return symbolEnd(text, end);
  return void 0;
}
function controlSymbolEnd(text, at) {
  const symbol = text.charAt(at + 1);
  if (/[%&$#_{}]/.test(symbol)) return at + 2;
  return ACCENTS.has(symbol) ? accentEnd(text, at + 2, false) : void 0;
}
function accentEnd(text, from, needsSpace) {
  const next = skipSpaces(text, from);
  if (text.charAt(next) === "{") {
    const end = groupEnd(text.slice(next, next + LONGEST2), 0) + next;
    return isLetters(text.slice(next, end)) ? end : void 0;
  }
  if (text.charAt(next) === "\\") {
    const [letter2] = /^\\(?:[ij]|ae|oe|o|aa|l|ss)(?![a-z])/i.exec(text.slice(next, next + 5)) ?? [];
    return letter2 === void 0 ? void 0 : symbolEnd(text, next + letter2.length);
  }
  if (next > from !== needsSpace) return void 0;
  const letter = String.fromCodePoint(text.codePointAt(next) ?? 0);
  return /^\p{L}$/u.test(letter) ? next + letter.length : void 0;
}
function isLetters(group2) {
  return /^\{[\s{}]*(?:\\(?:[ij]|ae|oe|o(?!e)|aa|l|ss|[`'^"~=.]|[uvHcdbkr](?=[\s{]))[\s{}]*|\p{L}[\s}]*)+\}$/iu.test(
    group2
  );
}
function isSymbol(name, text, at, end) {
  const character = SYMBOLS.get(name);
  if (character === void 0) return false;
  if (name.length > 2 || WORDS.has(name) || GREEK.test(character)) return true;
  return text.charAt(at - 1) === "{" && text.charAt(end) === "}";
}
function symbolEnd(text, end) {
  if (text.startsWith("{}", end)) return end + 2;
  return text.charAt(end) === " " && isTexLetter(text.charCodeAt(end + 1)) ? end + 1 : end;
}
function emptyGroup(text, end) {
  return text.startsWith("{}", end) ? end + 2 : end;
}
function withBraces(text, { start, end }, from) {
  let [first, last] = [start, end];
  while (first > from && text.charAt(first - 1) === "{" && text.charAt(last) === "}") {
    first--;
    last++;
  }
  return { start: first, end: last };
}

// src/text/similarity.ts
function similarity(a, b) {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = /* @__PURE__ */ new Map();
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2);
    const count = pairs.get(pair) ?? 0;
    if (count > 0) {
      pairs.set(pair, count - 1);
      shared++;
    }
  }
  return 2 * shared / (a.length + b.length - 2);
}

// src/scholarly/mathml-to-tex.ts
var DEEPEST = 60;
var SPECIAL = {
  "\\": "\\backslash ",
  "{": "\\{",
  "}": "\\}",
  "%": "\\%",
  "#": "\\#",
  "&": "\\&",
  $: "\\$",
  _: "\\_",
  "^": "\\wedge ",
  "~": "\\sim ",
  "\u2212": "-",
  "\xA0": " ",
  // Function application, invisible times, separator and plus
  "\u2061": "",
  "\u2062": "",
  "\u2063": "",
  "\u2064": ""
};
var VARIANTS = symbolTable(`
  bold \\mathbf  bold-italic \\boldsymbol  double-struck \\mathbb  script \\mathcal
  fraktur \\mathfrak  sans-serif \\mathsf  monospace \\mathtt  normal \\mathrm
`);
var ACCENTS2 = symbolTable(`
  ^ \\hat  \u02C6 \\hat  \u0302 \\hat  ~ \\tilde  \u02DC \\tilde  \u0303 \\tilde  \xAF \\bar
  \u0304 \\bar  \u203E \\overline  \u02C7 \\check  \u02D9 \\dot  \xA8 \\ddot  \u2192 \\vec
  \u20D7 \\vec
`);
function mathmlToTex(tokens) {
  return sequence(treeOf(tokens).children).replace(/\s+/g, " ").trim();
}
function treeOf(tokens) {
  const root = { name: "math", tag: "", children: [] };
  const open = [root];
  for (const token of tokens) {
    const parent = open.at(-1) ?? root;
    if (typeof token === "string") {
      const text = decodeReferences(token).replace(/\s+/g, " ");
      if (text.trim() !== "") parent.children.push(text.trim());
    } else if (token.part === "close") {
      const at = open.findLastIndex(({ name }) => name === token.name);
      if (at > 0) open.splice(at);
    } else {
      const element = { name: token.name, tag: token.tag, children: [] };
      parent.children.push(element);
      if (token.part === "open" && open.length < DEEPEST) open.push(element);
    }
  }
  return root;
}
function sequence(children) {
  let out = "";
  for (const child of children) {
    const next = written(child);
    out += /\\[a-z]+$/i.test(out) && /^[a-z]/i.test(next) ? ` ${next}` : next;
  }
  return out;
}
function written(node) {
  if (typeof node === "string") return escaped(node);
  const { name, children } = node;
  switch (name) {
    case "mi":
      return identifier(node);
    case "mtext":
    case "ms":
      return `\\text{${textOf(node)}}`;
    case "msup":
      return `${base(children[0])}^${group(children[1])}`;
    case "msub":
      return `${base(children[0])}_${group(children[1])}`;
    case "msubsup":
    case "munderover":
      return `${base(children[0])}_${group(children[1])}^${group(children[2])}`;
    case "munder":
      return `${base(children[0])}_${group(children[1])}`;
    case "mover":
      return over(node);
    case "mfrac":
      return `\\frac${group(children[0])}${group(children[1])}`;
    case "msqrt":
      return `\\sqrt{${sequence(children)}}`;
    case "mroot":
      return `\\sqrt[${children[1] === void 0 ? "" : written(children[1])}]${group(children[0])}`;
    case "mfenced":
      return fenced(node);
    case "mspace":
      return " ";
    case "semantics":
      return children[0] === void 0 ? "" : written(children[0]);
    case "annotation":
    case "annotation-xml":
    case "mphantom":
    case "none":
      return "";
    default:
      return sequence(children);
  }
}
function identifier(node) {
  const text = textOf(node);
  const variant = VARIANTS.get(attribute(node, "mathvariant") ?? "");
  const tex = escaped(text);
  if (variant !== void 0 && !(variant === "\\mathrm" && !/[a-z]/i.test(text))) {
    return `${variant}{${tex}}`;
  }
  if ([...text].length <= 1) return tex;
  if (MATH_FUNCTIONS.has(text)) return `\\${text} `;
  return `\\mathrm{${tex}}`;
}
function over({ children: [under, mark] }) {
  const accent = mark === void 0 ? void 0 : ACCENTS2.get(typeof mark === "string" ? mark : textOf(mark));
  return accent === void 0 ? `${base(under)}^${group(mark)}` : `${accent}${group(under)}`;
}
function fenced(node) {
  const inner = node.children.map(written).join(attribute(node, "separators") ?? ",");
  const open = escaped(attribute(node, "open") ?? "(");
  return `${open}${inner}${escaped(attribute(node, "close") ?? ")")}`;
}
function attribute({ tag }, wanted) {
  for (const [, name, quoted, single] of tag.matchAll(ATTRIBUTE)) {
    if (name?.toLowerCase() === wanted) return quoted ?? single;
  }
  return void 0;
}
var ATTRIBUTE = /\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
function base(node) {
  const tex = node === void 0 ? "" : written(node).trim();
  return /^(?:[^\\{}]|\\[a-z]+|\\[a-z]+\{[^{}]*\}|)$/iu.test(tex) ? tex : `{${tex}}`;
}
function group(node) {
  return `{${node === void 0 ? "" : written(node).trim()}}`;
}
function textOf(node) {
  return node.children.map((child) => typeof child === "string" ? child : textOf(child)).join("").trim();
}
function escaped(text) {
  return [...text].map((character) => {
    const special = SPECIAL[character];
    if (special !== void 0) return special;
    const command = MATH_COMMANDS.get(character);
    return command === void 0 || character <= "~" ? character : `\\${command} `;
  }).join("");
}

export {
  fromShownText,
  fromProse,
  texInProse,
  similarity,
  mathmlToTex
};
