import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  scan
} from "./list-source-line-shape.js";

// src/bibtex/bib-urls.ts
var FIELDS = ["url", "link", "ee", "howpublished", "note"];
function bibUrls(entry) {
  return FIELDS.flatMap((name) => {
    const field = entry.fields.get(name);
    if (field === void 0 || field.inheritedFrom !== void 0) return [];
    const text = field.raw.replace(/\{?\\(?:textasciitilde|string~|~)(?:\{\})?\}?|\\~/g, "~").replace(/\\([_%&#$])/g, "$1");
    return [...text.matchAll(/https?:\/\/[^\s{}"<>\\]+/gi)].map(([address]) => ({
      url: address.replace(/[.,;]+$/, ""),
      range: field.node.range
    }));
  });
}

// src/list/source/find-urls.ts
var ADDRESS = /\bhttps?:\/\/(?:\\[!-/:-@[-`{-~]|[^\s<>"\\`|])+/gi;
var CODE_SPAN = /(?<!`)(`{1,3})(?!`)[^\n]*?(?<!`)\1(?!`)/g;
function findUrls(source) {
  const { states } = scan(source);
  const found = [];
  for (let line = 1; line <= source.lines.count; line++) {
    const start = source.lines.lineStart(line);
    const content = source.text.slice(start, source.lines.lineEnd(line));
    const isText = states[line] === "text" || states[line] === void 0;
    if (!isText || !/https?:\/\//i.test(content)) continue;
    const visible = content.replace(CODE_SPAN, (code) => " ".repeat(code.length)).replace(/<!--.*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
    for (const { at, written } of addressesIn(visible)) {
      const url = unescaped(written);
      if (/^https?:\/\/[^/]/i.test(url)) {
        found.push({ url, range: { start: start + at, end: start + at + written.length } });
      }
    }
  }
  return found;
}
function* addressesIn(text) {
  const address = new RegExp(ADDRESS);
  for (let match = address.exec(text); match !== null; match = address.exec(text)) {
    const written = cutTail(match[0], text.charAt(match.index - 1));
    yield { at: match.index, written };
    address.lastIndex = match.index + Math.max(written.length, "http://".length);
  }
}
function cutTail(text, before) {
  let end = text.length;
  const open = { round: 0, square: 0 };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === "(") open.round++;
    else if (character === "[") open.square++;
    else if (character === ")" && --open.round < 0 || character === "]" && --open.square < 0) {
      end = at;
      break;
    } else if (character === "'" && before === "'") {
      end = at;
      break;
    }
  }
  const inMarks = before === "(" || before === "<" || before === '"' || before === "'";
  const cut = text.slice(0, end);
  return inMarks && end < text.length ? cut : cut.replace(/(?:[.,;:!?*_~'"]|&[a-z]+;)+$/i, "");
}
var ENTITIES = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'"
};
function unescaped(text) {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

export {
  bibUrls,
  findUrls
};
