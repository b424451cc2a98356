import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  FIELDS,
  LINE_END,
  MarkStack,
  isRow,
  templateOf
} from "./bibtex-bib-identifiers.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

// src/list/format/parse-template.ts
var LONGEST = 2e3;
var REPEATED = /* @__PURE__ */ new Set(["url", "..."]);
function parseTemplate(whole) {
  const line = whole.trimEnd();
  if (line.length > LONGEST) {
    return problem(`it is ${line.length} characters long; the limit is ${LONGEST}`, LONGEST);
  }
  const pieces = [];
  const places = [];
  let text = "";
  let from = 0;
  const take = (piece, at) => {
    pieces.push(piece);
    places.push(at);
  };
  for (let at = 0; at < line.length; ) {
    const character = line.charAt(at);
    const next = line.charAt(at + 1);
    if (character === "}") {
      return problem('"}" closes nothing. Write \\} for the character itself', at);
    }
    if (character === "{") {
      const end = line.indexOf("}", at);
      if (end < 0) return problem('"{" is never closed. Write \\{ for the character itself', at);
      const field = fieldNamed(line.slice(at + 1, end).trim(), at);
      if (typeof field !== "string") return field;
      if (text !== "") take({ text }, from);
      take({ field }, at);
      text = "";
      at = end + 1;
      from = at;
      continue;
    }
    const [read, length] = characterAt(character, next);
    text += read;
    at += length;
  }
  if (text !== "") take({ text }, from);
  return problemOf(pieces, places) ?? templateOf(pieces);
}
function characterAt(character, next) {
  if (character === "\\" && next !== "" && `\\{}${LINE_END}`.includes(next)) return [next, 2];
  if (character === "\\" && next === "n") return ["\n", 2];
  if (character === "\r") return ["", 1];
  return [character === LINE_END ? "\n" : character, 1];
}
function isTemplateProblem(read) {
  return "message" in read;
}
function problem(message, at) {
  return { message, at };
}
function fieldNamed(name, at) {
  const known = FIELDS.find((field) => field === (name === "\u2026" ? "..." : name));
  if (known !== void 0) return known;
  const meant = didYouMean(name, FIELDS);
  const hint = meant === void 0 ? `Known are ${FIELDS.join(", ")}` : `Did you mean {${meant}}?`;
  return problem(`unknown field {${name}}. ${hint}`, at);
}
function problemOf(pieces, places) {
  const seen = /* @__PURE__ */ new Set();
  for (const [index, piece] of pieces.entries()) {
    const at = places[index] ?? 0;
    if ("text" in piece) continue;
    if (seen.has(piece.field) && !REPEATED.has(piece.field)) {
      return problem(`{${piece.field}} occurs twice. Keep one`, at);
    }
    seen.add(piece.field);
    const before = pieces[index - 1];
    if (before !== void 0 && "field" in before) {
      return problem(
        `nothing separates {${before.field}} and {${piece.field}}. Put a separator between them`,
        at
      );
    }
  }
  if (!seen.has("title")) return problem("{title} is missing. Add it", 0);
  return bracketProblem(pieces, places) ?? rowProblem(pieces);
}
function bracketProblem(pieces, places) {
  const marks = new MarkStack();
  for (const [index, piece] of pieces.entries()) {
    if ("field" in piece) continue;
    const stray = marks.read(piece.text).find(({ text, role }) => role === "plain" && /^(?:\]\(|[\])])$/.test(text));
    if (stray !== void 0) {
      return problem(`"${stray.text}" closes no bracket`, places[index] ?? 0);
    }
  }
  const open = marks.unclosed.find((one) => /[[(]/.test(one));
  return open === void 0 ? void 0 : problem(`"${open}" is never closed`, 0);
}
function rowProblem(pieces) {
  if (!isRow(pieces)) return void 0;
  const last = pieces.at(-1);
  if (pieces.some((piece) => "text" in piece && piece.text.includes("\n"))) {
    return problem("a row of a table must be on one line", 0);
  }
  return last !== void 0 && "text" in last && last.text.trimEnd().endsWith("|") ? void 0 : problem('the row ends without "|"', 0);
}
function readTemplate(line) {
  if (line === void 0) return void 0;
  const read = parseTemplate(line);
  return isTemplateProblem(read) ? void 0 : read;
}

export {
  parseTemplate,
  isTemplateProblem,
  readTemplate
};
