import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/list/source/line-shape.ts
var BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\S|[ \t]*$)/;
var THEMATIC_BREAK = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
function isBullet(line) {
  return BULLET.test(line) && !isThematicBreak(line);
}
function isThematicBreak(line) {
  return THEMATIC_BREAK.test(line);
}
function isPseudoBullet(line) {
  return new RegExp('^[ \\t]*[-+\u2022\xB7\u25CF\u2023\u2013\u2014]\\s{0,3}(?=\\[|\\*\\*|"|\u201C|\\p{L})', "u").test(line) && !isBullet(line);
}
function isDelimiterRow(line) {
  const trimmed = line.trim();
  return trimmed.includes("|") && trimmed.includes("-") && /^[|\-: \t]+$/.test(trimmed);
}

// src/list/source/raw-heading.ts
var HTML_HEADING = /<h([1-6])(?:\s[^<>]{0,400})?>/i;
var LONGEST_HEADING = 12;
var LONGEST_SETEXT = 100;
function headingAt(at, { text, lines }) {
  const { content, start, line, paragraphLine } = at;
  return atxHeading(content, start, line) ?? setextHeading(content, start, line, paragraphLine, text, lines) ?? htmlHeading(text, content, start, line, lines);
}
function atxHeading(content, lineStart, line) {
  if (!content.trimStart().startsWith("#")) return void 0;
  const match = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(content);
  if (match === null) return void 0;
  const marks = match[1] ?? "";
  let from = match[0].length;
  let to = content.trimEnd().length;
  while (from < to && /[ \t]/.test(content.charAt(from))) from++;
  let closing = to;
  while (closing > from && content.charAt(closing - 1) === "#") closing--;
  if (closing < to && (closing === from || /[ \t]/.test(content.charAt(closing - 1)))) to = closing;
  while (to > from && /[ \t]/.test(content.charAt(to - 1))) to--;
  const start = lineStart + match[0].length - marks.length;
  return {
    kind: "atx",
    depth: marks.length,
    start,
    end: lineStart + content.trimEnd().length,
    contentStart: lineStart + Math.min(from, to),
    contentEnd: lineStart + to,
    line,
    endLine: line
  };
}
function setextHeading(content, start, line, paragraphLine, text, lines) {
  if (paragraphLine !== line - 1 || !/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(content)) return void 0;
  const from = lines.lineStart(paragraphLine);
  const to = lines.lineEnd(paragraphLine);
  const title = text.slice(from, to);
  if (title.length > LONGEST_SETEXT || /\]\(|https?:|\|/.test(title)) return void 0;
  return {
    kind: "setext",
    depth: content.trimStart().startsWith("=") ? 1 : 2,
    start: from + title.length - title.trimStart().length,
    end: start + content.trimEnd().length,
    contentStart: from + title.length - title.trimStart().length,
    contentEnd: from + title.trimEnd().length,
    line: paragraphLine,
    endLine: line
  };
}
function htmlHeading(text, content, start, line, lines) {
  if (!content.trimStart().startsWith("<")) return void 0;
  const match = HTML_HEADING.exec(content.slice(0, 2e3));
  if (match === null) return void 0;
  const limit = lines.lineEnd(line + LONGEST_HEADING);
  const contentStart = start + match.index + match[0].length;
  const close = new RegExp(`</h${match[1]}\\s*>`, "i").exec(text.slice(contentStart, limit));
  if (close === null) return void 0;
  const contentEnd = contentStart + close.index;
  const end = contentEnd + close[0].length;
  return {
    kind: "html",
    depth: Number(match[1]),
    start: start + match.index,
    end,
    contentStart,
    contentEnd,
    line,
    endLine: lines.position(end).line
  };
}

// src/list/source/scan.ts
var FENCE = /^[ \t]*(`{3,}|~{3,})([^\n]*)$/;
var RAW_TAG = /^\s{0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
function scan(source) {
  const scanner = new Scanner(source);
  for (let line = 1; line <= source.lines.count; line++) scanner.take(line);
  return scanner;
}
var Scanner = class {
  headings = [];
  states = ["text"];
  source;
  fence;
  /** Lines that begin before this offset belong to an opaque block or heading. */
  opaqueUntil = 0;
  opaqueState = "text";
  inList = false;
  afterBlank = true;
  paragraphLine = 0;
  constructor(source) {
    this.source = source;
  }
  take(line) {
    const { text, lines } = this.source;
    const start = lines.lineStart(line);
    const content = text.slice(start, lines.lineEnd(line));
    this.states[line] = this.stateOf(content, start);
    if (this.states[line] !== "text" || start < this.opaqueUntil) {
      this.paragraphLine = 0;
      this.afterBlank = false;
    } else if (content.trim() === "") {
      this.paragraphLine = 0;
      this.afterBlank = true;
    } else {
      this.takeText(content, start, line);
      this.afterBlank = false;
    }
  }
  stateOf(content, start) {
    if (start < this.opaqueUntil) return this.opaqueState;
    if (this.fence !== void 0 && this.staysInFence(content, this.fence)) return "fence";
    if (this.opensFence(content)) return "fence";
    const { text } = this.source;
    const indent = content.length - content.trimStart().length;
    if (content.startsWith("<!--", indent)) {
      const close = text.indexOf("-->", start + indent + 2);
      this.opaqueUntil = close < 0 ? text.length : close + 3;
      this.opaqueState = "comment";
      return "comment";
    }
    const raw = RAW_TAG.exec(content)?.[1];
    if (raw === void 0) return "text";
    this.opaqueUntil = endOfRaw(text, start, raw);
    this.opaqueState = "raw";
    return "raw";
  }
  /** An indented fence ends with its list item, whether it was closed or not. */
  staysInFence(content, fence) {
    const left = fence.indent >= 2 && this.inList && /^\S/.test(content) && !content.startsWith(fence.character);
    if (left || closesFence(content, fence)) this.fence = void 0;
    return !left;
  }
  opensFence(content) {
    const opened = FENCE.exec(content);
    if (opened === null) return false;
    const marks = opened[1] ?? "";
    if (marks.startsWith("`") && opened[2]?.includes("`")) return false;
    const indent = content.length - content.trimStart().length;
    this.fence = { character: marks.charAt(0), length: marks.length, indent };
    return true;
  }
  takeText(content, start, line) {
    const indent = content.length - content.trimStart().length;
    const bullet = isBullet(content);
    if (this.afterBlank && indent === 0 && !bullet) this.inList = false;
    const canBeHeading = indent <= 3 && !(indent > 1 && this.inList);
    const { paragraphLine } = this;
    const heading = canBeHeading ? headingAt({ content, start, line, paragraphLine }, this.source) : void 0;
    if (heading !== void 0) {
      this.headings.push(heading);
      this.inList = false;
      this.paragraphLine = 0;
      this.opaqueUntil = this.source.lines.lineEnd(heading.endLine);
      this.opaqueState = "text";
    } else if (bullet) {
      this.inList = true;
      this.paragraphLine = 0;
    } else this.paragraphLine = this.beginsParagraph(content, line) ? line : -1;
  }
  beginsParagraph(content, line) {
    const first = this.afterBlank || this.states[line - 1] !== "text" || this.headings.at(-1)?.endLine === line - 1;
    return first && !this.inList && /^ {0,3}[^\s<>|]/.test(content);
  }
};
function closesFence(content, { character, length }) {
  const line = content.trim();
  return line.length >= length && line === character.repeat(line.length);
}
function endOfRaw(text, start, name) {
  const close = new RegExp(`</${name}\\s*>`, "gi");
  close.lastIndex = start;
  const found = close.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

export {
  isBullet,
  isThematicBreak,
  isPseudoBullet,
  isDelimiterRow,
  scan
};
