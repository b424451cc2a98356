import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  fromProse,
  similarity
} from "./scholarly-dollar-math.js";
import {
  WINDOWS_1252,
  bareAbstract,
  decodeReferences,
  markupTokens,
  mathmlToTex
} from "./identifiers-arxiv.js";
import {
  foldSpaces,
  mapPlain,
  mathematics,
  partsOf,
  plainText,
  scholarlyText,
  superscript
} from "./identifiers-doi.js";
import {
  withoutHidden
} from "./text-hidden-characters.js";
import {
  fold
} from "./text-fold.js";

// src/scholarly/from-markup.ts
var BLOCK = /^(?:p|sec|div|br|break|li|list|list-item|ul|ol|abstract|disp-formula)$/;
var HEADING = /^(?:title|h[1-6])$/;
var HIDDEN = /^(?:script|style)$/;
var INLINE_ONCE_ESCAPED = /<\/?(?:[bipu]|em|strong|sub|sup|italic|bold|sc|scp|tt|span|br|(?:jats|mml):[a-z-]{1,30})(?:\s[^<>]{0,200})?\/?>/i;
var DOCUMENT = "\\begin{document}";
function fromMarkup(markup) {
  const folded = foldSpaces(mapParts(withoutTags(markup), (plain) => partsOf(shownProse(plain))));
  return bareAbstract(
    mapPlain(folded, (plain) => plain.replace(/ ([,.;)])(?=\s|$)/g, "$1").replace(/\( /g, "("))
  );
}
function fromPlain(text) {
  return foldSpaces(shownProse(text));
}
function shownProse(text) {
  return fromProse(withoutHidden(text.replace(/\s+/g, " ")));
}
function withoutTags(markup) {
  const once = scholarlyText(readMarkup(markup));
  return mapParts(
    once,
    (plain) => INLINE_ONCE_ESCAPED.test(plain) ? readMarkup(plain) : [decodeReferences(plain)]
  );
}
function mapParts(text, read) {
  return scholarlyText(
    partsOf(text).flatMap((part) => typeof part === "string" ? read(part) : [part])
  );
}
function readMarkup(markup) {
  if (!markup.includes("<")) return [decodeReferences(markup)];
  const out = [];
  const open = {};
  let lastFormula = "";
  const write = (text) => {
    if (open.hidden !== void 0) return;
    if (open.raised !== void 0) open.raised += text;
    else if (open.heading !== void 0) open.heading += text;
    else out.push(text);
    if (text.trim() !== "") lastFormula = "";
  };
  const writeFormula = (name, tokens) => {
    const formula = mathematics(texOf(name, tokens));
    if (formula.tex === "" || lastFormula !== "" && lastFormula !== name) return;
    if (open.raised === void 0 && open.heading === void 0) out.push(formula);
    else write(`$${formula.tex}$`);
    lastFormula = name;
  };
  for (const token of markupTokens(markup)) {
    if (open.formula !== void 0) {
      if (typeof token !== "string" && token.part === "close" && isFormula(token.name)) {
        writeFormula(token.name, open.formula);
        delete open.formula;
      } else open.formula.push(token);
    } else if (typeof token === "string") write(decodeReferences(token));
    else if (isFormula(token.name)) {
      if (token.part === "open") open.formula = [];
    } else takeTag(token, open, write);
  }
  const rest = open.formula?.filter((token) => typeof token === "string").map(decodeReferences);
  return [...out, open.heading ?? "", open.raised ?? "", ...rest ?? []];
}
function isFormula(name) {
  return name === "math" || name === "tex-math";
}
function takeTag({ name, part }, open, write) {
  const closes = part === "close";
  if (HIDDEN.test(name)) {
    if (closes) delete open.hidden;
    else open.hidden = name;
  } else if (name === "sup") {
    const text = open.raised ?? "";
    delete open.raised;
    if (closes) write(superscript(text));
    else open.raised = "";
  } else if (HEADING.test(name)) {
    const text = (open.heading ?? "").trim().replace(/[:.]$/, "");
    delete open.heading;
    write(text === "" ? " " : ` ${text}: `);
    if (!closes) open.heading = "";
  } else if (BLOCK.test(name)) write(" ");
}
function texOf(name, tokens) {
  if (name === "math") return mathmlToTex(tokens);
  const source = tokens.map((token) => typeof token === "string" ? decodeReferences(token) : token.tag).join("").replace(/<!\[CDATA\[|\]\]>/g, "");
  const begin = source.indexOf(DOCUMENT);
  const end = source.lastIndexOf("\\end{document}");
  const body = begin < 0 || end < begin ? source : source.slice(begin + DOCUMENT.length, end);
  return body.replace(/\$/g, "");
}

// src/registries/clean-text.ts
var LONGEST = 5e4;
function cleanScholarlyText(text, read = fromMarkup) {
  if (text === void 0) return void 0;
  const clean = mapPlain(
    read(text.slice(0, LONGEST)),
    (plain) => repairMojibake(plain).normalize("NFC")
  );
  return clean === "" ? void 0 : clean;
}
function withSubtitle(title, subtitle) {
  if (title === void 0 || subtitle === void 0) return title;
  return scholarlyText([...partsOf(title), ": ", ...partsOf(subtitle)]);
}
var SAME_TITLE = 0.8;
function isSameTitle(one, other) {
  return similarity(fold(plainText(one)), fold(plainText(other))) >= SAME_TITLE;
}
function cleanText(text) {
  const clean = cleanScholarlyText(text);
  return clean === void 0 ? void 0 : plainText(clean);
}
function cleanPages(text) {
  const pages = cleanText(text);
  return pages === void 0 || /^n\/?a\b/i.test(pages) ? void 0 : pages;
}
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

export {
  fromPlain,
  withoutTags,
  cleanScholarlyText,
  withSubtitle,
  isSameTitle,
  cleanText,
  cleanPages
};
