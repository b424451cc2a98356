import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  withoutHidden
} from "./text-hidden-characters.js";

// src/report/markdown-text.ts
var ACTIVE = /[\\`*_{}[\]()<>#+!|~&$]/g;
var LINKED = /@[\w.-]|#\d|GH-\d|(?:https?|ftp|mailto|xmpp):|www\./i;
var OPENING = new Set(`([{<"'\u201C\u2018\xAB`);
var CLOSING = new Set(`)]}>"'\u201D\u2019\xBB.,;:!?`);
function inertMarkdown(text) {
  const chunks = withoutHidden(oneLine(text)).split(/([\s|]+)/);
  return joined(chunks.map((chunk) => LINKED.test(chunk) ? asCode(chunk) : escaped(chunk)));
}
function messageMarkdown(message) {
  const parts = oneLine(message).split(/(`[^`]+`|"[^"]+")/);
  return joined(
    parts.map((part, index) => {
      const quoted = part.slice(1, -1);
      const isCode = index % 2 === 1 && withoutHidden(quoted).trim() !== "" && !isWords(part);
      return isCode ? codeSpan(quoted) : inertMarkdown(part);
    })
  );
}
function isWords(part) {
  const isLetters = !/[^\p{L}\p{N}\s.,;:'’–-]/u.test(part.slice(1, -1));
  return part.startsWith('"') && /\s/.test(part) && isLetters;
}
function inertLine(text) {
  return withoutHidden(text.replace(/\s+/g, " ")).trim().replace(/@(?=\w)|#(?=\d)|GH-(?=\d)/gi, (found) => `${found} `).replace(/(?<=https?|ftp|mailto|xmpp)(?=:)|(?<=www)(?=\.)/gi, " ");
}
function codeSpan(text) {
  const plain = withoutHidden(oneLine(text));
  const ticks = "`".repeat(longestBackticks(plain) + 1);
  const pad = ticks.length > 1 ? " " : "";
  return `${ticks}${pad}${plain}${pad}${ticks}`;
}
function fenced(text, language) {
  const fence = "`".repeat(Math.max(3, longestBackticks(text) + 1));
  return `${fence}${language}
${text.replace(/\r\n?/g, "\n")}
${fence}`;
}
function folded(title, text) {
  return `<details><summary>${title}</summary>

${text}

</details>`;
}
function joined(parts) {
  return parts.filter((part) => part !== "").map(
    (part, at, all) => part.startsWith("`") && all[at - 1]?.endsWith("`") === true ? ` ${part}` : part
  ).join("");
}
function longestBackticks(text) {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
function oneLine(text) {
  return text.replace(/[\r\n\t]+/g, " ");
}
function escaped(text) {
  return text.replace(ACTIVE, (character) => `\\${character}`);
}
function asCode(word) {
  let start = 0;
  let end = word.length;
  while (start < end && OPENING.has(word.charAt(start))) start += 1;
  while (start < end && CLOSING.has(word.charAt(end - 1))) end -= 1;
  return joined([
    escaped(word.slice(0, start)),
    codeSpan(word.slice(start, end)),
    escaped(word.slice(end))
  ]);
}

export {
  inertMarkdown,
  messageMarkdown,
  inertLine,
  codeSpan,
  fenced,
  folded
};
