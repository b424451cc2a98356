import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  replaceHidden
} from "./text-hidden-characters.js";

// src/report/terminal-text.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var MARK = /\p{M}/u;
function printable(text) {
  return replaceHidden(text, () => "\xB7").replace(/[\t\r\n]/g, (end) => end === "	" ? " " : "\xB7");
}
function printableLines(text) {
  return text.split(/\r\n?|\n/).map(printable).join("\n");
}
var STYLE = /(\u001b\[(?:[0-2]|3[1236])m)/;
function shownOnTerminal(text) {
  return text.split(STYLE).map(
    (part) => STYLE.test(part) ? part : replaceHidden(part, () => "\xB7").replace(/\r(?!\n)/g, "\xB7")
  ).join("");
}
function columnsOf(text) {
  let columns = 0;
  for (const character of text) {
    if (MARK.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

export {
  printable,
  printableLines,
  shownOnTerminal,
  columnsOf
};
