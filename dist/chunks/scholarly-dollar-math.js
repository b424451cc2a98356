import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  NAME_PARTICLES,
  append,
  fromTex
} from "./identifiers-arxiv.js";
import {
  ACCENTS,
  ADDRESS_COMMANDS,
  FONT_COMMANDS,
  HIDDEN_ARGUMENT,
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
  skipSpaces
} from "./identifiers-doi.js";
import {
  withoutTail
} from "./text-without-tail.js";

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
  const isCurrency = /\d/.test(after) && /[\p{L}\p{N}]/u.test(tex) && !/\\[a-zA-Z]/.test(tex);
  return mark !== "$" || !(/^\s|\s$/.test(tex) || isCurrency);
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
  const found = texInProse(prose, groupedRange);
  const plain = (text) => typography(found.length > 0 ? text.replace(GROUPED_WORD, "$1") : text);
  for (const { range, text } of found) {
    parts.push(plain(prose.slice(at, range.start)));
    append(parts, partsOf(text));
    at = range.end;
  }
  parts.push(plain(prose.slice(at)));
  return scholarlyText(parts);
}
var GROUPED_WORD = /\{(\p{L}[\p{L}\p{N}-]{0,40})\}/gu;
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
  const group = from.slice(0, groupEnd(from, 0));
  return hasBalancedBraces(group) ? open + group.length : void 0;
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
function isLetters(group) {
  return /^\{[\s{}]*(?:\\(?:[ij]|ae|oe|o(?!e)|aa|l|ss|[`'^"~=.]|[uvHcdbkr](?=[\s{]))[\s{}]*|\p{L}[\s}]*)+\}$/iu.test(
    group
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

// src/text/east-asian.ts
function isEastAsian(text) {
  return /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(text);
}

// src/text/name-suffix.ts
var NAME_SUFFIX = /^(?:[JS][Rr]\.?|jr\.?|I{2,3}|IV|2nd|3rd|4th)$/;
function splitSuffix(name) {
  const at = Math.max(name.lastIndexOf(" "), name.lastIndexOf(","));
  const suffix = name.slice(at + 1);
  const rest = withoutTail(name.slice(0, Math.max(0, at)), /[\s,]/);
  return rest !== "" && NAME_SUFFIX.test(suffix) ? { rest, suffix } : { rest: name };
}
function splitGiven(name) {
  const words = name.split(" ");
  if (words.length < 2 || words.every(isEastAsian)) return void 0;
  let start = words.length - 1;
  while (start > 1 && NAME_PARTICLES.has(words[start - 1] ?? "")) start--;
  return { given: words.slice(0, start).join(" "), family: words.slice(start).join(" ") };
}

export {
  fromShownText,
  fromProse,
  texInProse,
  isEastAsian,
  NAME_SUFFIX,
  splitSuffix,
  splitGiven
};
