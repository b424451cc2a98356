import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  identifierKey,
  identifiersOfUrl,
  isBullet,
  isDelimiterRow,
  isPseudoBullet,
  isThematicBreak,
  remarkGfm,
  remarkParse,
  tooComplex,
  unified
} from "./bibtex-characters.js";
import {
  CHARACTER_REFERENCE,
  characterOfReference,
  decodePercent,
  findArxivId,
  findDoi
} from "./identifiers-arxiv.js";
import {
  sourceFile
} from "./text-source-file.js";
import {
  withoutTail
} from "./text-without-tail.js";
import {
  fold
} from "./text-fold.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

// src/list/format/template.ts
var FIELDS = [
  "title",
  "url",
  "authors",
  "venue",
  "year",
  "yy",
  "date",
  "key",
  "bib",
  "abstract",
  "n",
  "..."
];
var LINE_END = "\u23CE";
function printTemplate(template) {
  return template.map(
    (piece) => "field" in piece ? `{${piece.field}}` : piece.text.replace(/[\\{}⏎]/g, "\\$&").replaceAll("\n", LINE_END)
  ).join("");
}
function templateOf(pieces) {
  const joined2 = [];
  for (const piece of pieces) {
    const last = joined2.at(-1);
    if ("text" in piece && piece.text === "") continue;
    if ("text" in piece && last !== void 0 && "text" in last)
      joined2[joined2.length - 1] = { text: last.text + piece.text };
    else joined2.push(piece);
  }
  return joined2;
}
function fieldsOf(template) {
  return template.flatMap((piece) => "field" in piece ? [piece.field] : []);
}

// src/list/most-used.ts
function mostUsed(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most;
  for (const [value, count] of counts)
    if (most === void 0 || count > (counts.get(most) ?? 0)) most = value;
  return most;
}

// src/list/format/marks.ts
var CLOSERS = {
  "[": "]",
  "![": "]",
  "(": ")",
  "\uFF08": "\uFF09",
  "\u3010": "\u3011",
  "\u300C": "\u300D",
  "\u300E": "\u300F",
  "\u300A": "\u300B",
  "\u201C": "\u201D"
};
var CLOSING = new Set(Object.values(CLOSERS));
var SYMMETRIC = /^(?:\*{1,3}|_{1,3}|~~|`+|")$/;
var TOKEN = /\n|<\/?[a-z][^<>\n]*>|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|~~|`+|!?\[|\]\(|[\]()（）【】「」『』《》“”"]/giu;
var MarkStack = class {
  open = [];
  /** What was opened and not closed, outermost first. */
  get unclosed() {
    return this.open;
  }
  /** The tokens of the next text. */
  read(text) {
    const tokens = [];
    let from = 0;
    for (const { 0: sign, index } of text.matchAll(TOKEN)) {
      if (index > from) tokens.push(plain(text.slice(from, index)));
      tokens.push(this.judge(sign));
      from = index + sign.length;
    }
    if (from < text.length) tokens.push(plain(text.slice(from)));
    return tokens;
  }
  judge(sign) {
    if (sign === "](") {
      const pops2 = this.popsTo((one) => one === "[" || one === "![");
      if (pops2 === 0) return plain(sign);
      this.open.length -= pops2;
      this.open.push(sign);
      return { text: sign, role: "link", pops: pops2 };
    }
    const tag = /^<(\/?)([a-z][a-z\d]*)/i.exec(sign);
    const name = tag?.[2]?.toLowerCase();
    if (name !== void 0 && /^(?:br|hr|img)$/.test(name)) return plain(sign);
    const isOpen = name === void 0 ? CLOSERS[sign] !== void 0 || SYMMETRIC.test(sign) && !this.open.includes(sign) : tag?.[1] === "";
    if (isOpen) {
      this.open.push(name === void 0 ? sign : `<${name}`);
      return { text: sign, role: "open", pops: 0 };
    }
    if (name === void 0 && !CLOSING.has(sign) && !SYMMETRIC.test(sign)) return plain(sign);
    const pops = this.popsTo(
      (one) => name === void 0 ? CLOSERS[one] === sign || one === sign || one === "](" && sign === ")" : one === `<${name}`
    );
    if (pops === 0) return plain(sign);
    this.open.length -= pops;
    return { text: sign, role: "close", pops };
  }
  popsTo(matches) {
    const at = this.open.findLastIndex(matches);
    return at < 0 ? 0 : this.open.length - at;
  }
};
function plain(text) {
  return { text, role: "plain", pops: 0 };
}
function treeOf(template) {
  const frames = [{ open: "", nodes: [] }];
  const add2 = (node) => {
    frames.at(-1)?.nodes.push(node);
  };
  const flatten2 = (count) => {
    for (let at = 0; at < count; at++) for (const node of plainly(frames.pop())) add2(node);
  };
  const marks = new MarkStack();
  for (const piece of template) {
    if ("field" in piece) {
      add2({ kind: "field", field: piece.field });
      continue;
    }
    for (const { text, role, pops } of marks.read(piece.text)) {
      if (role === "plain") add2({ kind: "text", text });
      else if (role === "open") frames.push({ open: text, nodes: [] });
      else {
        flatten2(pops - 1);
        const { open, nodes, link } = frames.pop() ?? { open: "", nodes: [], link: void 0 };
        if (role === "link") frames.push({ open: text, nodes: [], link: { open, label: nodes } });
        else if (link !== void 0) add2({ kind: "link", ...link, target: nodes });
        else add2({ kind: "group", open, close: text, inner: nodes });
      }
    }
  }
  flatten2(frames.length - 1);
  return frames[0]?.nodes ?? [];
}
function plainly(frame) {
  if (frame === void 0) return [];
  const { open, nodes, link } = frame;
  if (link === void 0) return [{ kind: "text", text: open }, ...nodes];
  const { open: first, label } = link;
  return [{ kind: "text", text: first }, ...label, { kind: "text", text: open }, ...nodes];
}

// src/list/format/fill.ts
function fill(template, values) {
  const filler = new Filler(values);
  const nodes = treeOf(template);
  return isRow(template) ? filler.row(nodes) : filler.lines(nodes);
}
function isRow([first]) {
  return first !== void 0 && "text" in first && first.text.startsWith("|");
}
var MARKER = /^[ \t]*(?:(?:[-*+]|#{1,6}|>)[ \t]+)*/;
var Filler = class {
  values;
  seen = /* @__PURE__ */ new Map();
  constructor(values) {
    this.values = values;
  }
  /** Lines, each with those before it that hold no field; one without values is left out. */
  lines(nodes) {
    const chunks = [];
    let chunk = [];
    let open = false;
    for (const node of nodes) {
      if (node.kind === "text" && node.text === "\n" && open) {
        chunks.push(chunk);
        chunk = [];
        open = false;
      }
      chunk.push(node);
      open ||= holds(node);
    }
    if (open || chunks.length === 0) chunks.push(chunk);
    else for (const node of chunk) chunks.at(-1)?.push(node);
    const filled = chunks.map((one) => this.inline(one)).filter((one) => one !== void 0);
    return filled.length === 0 ? void 0 : filled.join("").replace(/^\n+/, "");
  }
  row(nodes) {
    const cells = [[]];
    for (const node of nodes) {
      if (node.kind !== "text") cells.at(-1)?.push(node);
      else
        for (const [at, text] of node.text.split(/(?<!\\)\|/).entries()) {
          if (at > 0) cells.push([]);
          if (text !== "") cells.at(-1)?.push({ kind: "text", text });
        }
    }
    const filled = cells.slice(1).map((cell) => this.inline(cell)?.trim());
    if (filled.every((cell) => cell === void 0)) return void 0;
    if (cells.at(-1)?.every((node) => node.kind === "text" && node.text.trim() === "")) {
      filled.pop();
    }
    return `| ${filled.map((cell) => cell ?? "").join(" | ")} |`;
  }
  inline(nodes) {
    let out;
    let lead2;
    let glue = "";
    let dropped = "";
    for (const node of nodes) {
      if (!holds(node)) {
        glue += textOf(node);
        continue;
      }
      const value = this.node(node);
      if (value !== void 0) {
        const between = glue.trim() === "" && dropped !== "" ? dropped : glue;
        out = (out ?? "") + (lead2 === void 0 || out !== void 0 ? between : over(lead2, glue));
        out += value;
        dropped = "";
      } else if (out === void 0) lead2 ??= glue;
      else if (dropped === "" && !/[\p{L}\p{N}]/u.test(glue))
        dropped = glue.trim() === "" ? "" : glue;
      glue = "";
    }
    return out === void 0 ? void 0 : out + glue;
  }
  node(node) {
    switch (node.kind) {
      case "text":
        return node.text;
      case "field": {
        const nth = this.seen.get(node.field) ?? 0;
        this.seen.set(node.field, nth + 1);
        return this.values(node.field, nth);
      }
      case "group": {
        const inner = this.inline(node.inner);
        return inner === void 0 ? void 0 : `${node.open}${inner}${node.close}`;
      }
      case "link": {
        const label = this.part(node.label);
        const target = this.part(node.target);
        if (target !== void 0) return `${node.open}${label ?? ""}](${target})`;
        return node.label.some(holds) ? label : void 0;
      }
    }
  }
  /** Fixed text as it is, text with holes filled. */
  part(nodes) {
    return nodes.some(holds) ? this.inline(nodes) : nodes.map(textOf).join("");
  }
};
function over(lead2, glue) {
  const marker = MARKER.exec(lead2)?.[0] ?? "";
  const rest = lead2.slice(marker.length);
  if (!/[\p{L}\p{N}]/u.test(rest)) return lead2;
  return marker + glue.replace(/^[\s.,;:|·•/–—-]+/u, "");
}
function holds(node) {
  switch (node.kind) {
    case "text":
      return false;
    case "field":
      return true;
    case "group":
      return node.inner.some(holds);
    case "link":
      return node.label.some(holds) || node.target.some(holds);
  }
}
function textOf(node) {
  switch (node.kind) {
    case "text":
      return node.text;
    case "field":
      return "";
    case "group":
      return `${node.open}${node.inner.map(textOf).join("")}${node.close}`;
    case "link":
      return `${node.open}${node.label.map(textOf).join("")}](${node.target.map(textOf).join("")})`;
  }
}

// src/list/format/follows.ts
function shapeOf(template) {
  const fields = /* @__PURE__ */ new Map();
  for (const field of fieldsOf(template)) fields.set(field, (fields.get(field) ?? 0) + 1);
  return { template, fields, look: lookOf(template, fields) };
}
function follows(template, shape) {
  const { look, fields } = shape;
  if (lookOf(template, fields) === look) return true;
  if ((fields.get("url") ?? 0) < 2) return false;
  const once = new Map(fields).set("url", 1);
  return lookOf(template, once) === lookOf(shape.template, once);
}
function lookOf(template, fields) {
  const filled = fill(
    template,
    (field, nth) => field !== "..." && nth < (fields.get(field) ?? 0) ? `\uE000${field}\uE001` : void 0
  );
  return canonical(filled ?? "");
}
var ASCII = {
  "\uFF0C": ",",
  "\uFF1A": ":",
  "\uFF1B": ";",
  "\uFF08": "(",
  "\uFF09": ")",
  "\u201C": '"',
  "\u201D": '"',
  "\u2018": "'",
  "\u2019": "'",
  "\u2013": "-",
  "\u2014": "-"
};
var LINK_WORDS = /\[(?:[^[\]\uE000]|\[[^[\]\uE000]*\])*\]\((?=\uE000)/g;
function canonical(text) {
  return text.split("\n").map(
    (line) => withoutTail(
      line.replace(/^[ \t]*[-*+](?=[ \t])/, "-").replace(/[ \t]+/g, "").replace(/<br\/?>|\\$/gi, "").replace(LINK_WORDS, "[](").replace(/[，：；（）“”‘’–—]/g, (character) => ASCII[character] ?? character).replace(/(?<![a-z])_|_(?![a-z])/g, "*"),
      /[\s.,;:|!?。+~-]/
    ).replace(/[.,;:!?]{1,4}(?=[*"]|\]\()/g, "").replace(/[.。]/g, "")
  ).filter((line) => line !== "").join("\n");
}

// src/list/format/common-template.ts
var MOST_TRIED = 24;
var RAREST = 0.04;
var FEW = 8;
var MOST_ASKED = 80;
function commonTemplate(shapes) {
  const asked = shapes.slice(0, MOST_ASKED);
  const followersOf = (template) => asked.reduce((sum, shape) => sum + (follows(template, shape) ? shape.count : 0), 0);
  let best = shapes[0]?.template;
  if (best === void 0) return void 0;
  let followers = followersOf(best);
  const all = shapes.reduce((sum, { count }) => sum + count, 0);
  const fewest = all < FEW ? 1 : Math.max(2, all * RAREST);
  for (const shape of shapes.slice(1, MOST_TRIED)) {
    if (shape.count < fewest || follows(best, shape)) continue;
    for (const merged of [shape.template, ...mergedWith(best, shape.template)]) {
      const count = followersOf(merged);
      if (count <= followers) continue;
      best = merged;
      followers = count;
    }
  }
  return best;
}
function laidOut(template) {
  const fields = [];
  const texts = [""];
  for (const piece of template) {
    if ("field" in piece) {
      fields.push(piece.field);
      texts.push("");
    } else texts[texts.length - 1] += piece.text;
  }
  return { fields, texts };
}
function mergedWith(template, other) {
  const whole = merge(laidOut(template), laidOut(other), false);
  const parts = merge(laidOut(template), laidOut(other), true);
  return [whole, parts].flatMap((laid) => laid === void 0 ? [] : [templateOf(piecesOf(laid))]);
}
function piecesOf({ fields, texts }) {
  return [
    { text: texts[0] ?? "" },
    ...fields.flatMap((field, at) => [{ field }, { text: texts[at + 1] ?? "" }])
  ];
}
function merge(one, other, split) {
  const fields = [...one.fields];
  const texts = [...one.texts];
  const cuts = cutsOf(other);
  let at = 0;
  for (const [index, field] of other.fields.entries()) {
    const found = fields.indexOf(field, at);
    if (found >= 0) {
      at = found + 1;
      continue;
    }
    if (field === "...") continue;
    if (fields.includes(field) || isOtherYear(field, fields, other.fields)) return void 0;
    const next = other.fields.slice(index + 1).find((later) => fields.indexOf(later, at) >= 0);
    const place = next === void 0 ? fields.length : fields.indexOf(next, at);
    const [own] = cutsOf({ fields: [], texts: [texts[place] ?? ""] });
    const before = cuts[index];
    const after = cuts[index + 1];
    if (before === void 0 || after === void 0 || own === void 0) return void 0;
    const whole = [other.texts[index] ?? "", other.texts[index + 1] ?? ""];
    const parts = [
      own.close + before.between + before.open,
      next === void 0 ? other.texts.at(-1) ?? "" : after.close + after.between + own.open
    ];
    const [left, right] = split ? parts : whole;
    texts.splice(place, 1, left, right);
    fields.splice(place, 0, field);
    at = place + 1;
  }
  return { fields, texts };
}
var YEARS = /* @__PURE__ */ new Set(["year", "yy", "date"]);
function isOtherYear(field, fields, beside) {
  return YEARS.has(field) && fields.some((one) => YEARS.has(one) && !beside.includes(one));
}
function cutsOf({ texts }) {
  const marks = new MarkStack();
  return texts.map((text) => {
    const tokens = marks.read(text);
    const isClosing = (at) => tokens[at]?.role === "close" || tokens[at]?.role === "link" || /^[\])*_`"”）】]+$/.test(tokens[at]?.text ?? "");
    let from = 0;
    while (from < tokens.length && isClosing(from) && tokens[from]?.role !== "open") from++;
    let to = tokens.length;
    while (to > from && tokens[to - 1]?.role === "open") to--;
    const join3 = (start, end) => tokens.slice(start, end).map((token) => token.text).join("");
    return { close: join3(0, from), between: join3(from, to), open: join3(to, tokens.length) };
  });
}

// src/list/source/table-cells.ts
function cellsOf({ text, lines }, offset) {
  const { line } = lines.position(offset);
  const from = lines.lineStart(line);
  const row = text.slice(from, lines.lineEnd(line));
  const bars = [...row.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const begin = row.trimStart().startsWith("|") ? [] : [-1];
  const finish = row.trimEnd().endsWith("|") ? [] : [row.length];
  const edges = [...begin, ...bars, ...finish];
  return edges.slice(1).map((end, index) => ({
    start: from + (edges[index] ?? 0) + 1,
    end: from + end
  }));
}

// src/list/format/entry-strands.ts
var LONGEST_TEXT = 1200;
function entryStrands(source, entry) {
  const { text } = source;
  const { range, unit } = entry;
  const all = fieldStretches(text, entry);
  if (unit !== "row") {
    const strands = [piecesIn(text, range, all, indentOf(text, range.start))];
    return { strands, isRow: false, fields: all };
  }
  const cells = cellsOf(source, range.start).filter(({ end }) => end <= range.end + 1);
  if (cells.length < 2 || text.charAt(range.start) === "<") return void 0;
  const fields = withoutOtherLinks(all, cells);
  return {
    strands: cells.map((cell) => piecesIn(text, trimmed(text, cell), fields, "")),
    isRow: true,
    fields
  };
}
function withoutOtherLinks(fields, cells) {
  const cellOf = ({ start }) => cells.find((cell) => cell.start <= start && start < cell.end);
  const title = fields.find(({ field }) => field === "title");
  const home = title === void 0 ? void 0 : cellOf(title);
  const isAtHome = (one) => one.field !== "url" || cellOf(one) === home;
  return fields.some((one) => one.field === "url" && isAtHome(one)) ? fields.filter(isAtHome) : fields;
}
function trimmed(text, { start, end }) {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, start + inside.trimEnd().length) };
}
function indentOf(text, at) {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const before = text.slice(lineStart, at);
  return /^[ \t]*$/.test(before) ? before : "";
}
function piecesIn(text, range, fields, indent) {
  const pieces = [];
  let from = range.start;
  const take2 = (to) => {
    if (to <= from) return;
    const raw = text.slice(from, Math.min(to, from + LONGEST_TEXT)).replace(/\r\n?/g, "\n");
    pieces.push({ text: indent === "" ? raw : raw.replaceAll(`
${indent}`, "\n") });
  };
  for (const { field, start, end } of fields) {
    if (start < range.start || end > range.end) continue;
    take2(start);
    pieces.push({ field });
    from = end;
  }
  take2(range.end);
  return pieces;
}
var EXACT = /* @__PURE__ */ new Set(["title", "url", "bib", "abstract", "n"]);
function fieldStretches(text, entry) {
  const { places, range, titleRange, abstract, citation, links, url } = entry;
  const wanted = [
    ["title", titleRange],
    ...links.flatMap(
      ({ url: target, urlRange }) => urlRange !== void 0 && target.trim() === url ? [["url", urlRange]] : []
    ),
    ["abstract", abstract?.text === "" ? void 0 : abstract?.range],
    ["key", citation?.keyRange],
    ["bib", citation?.anchor?.range],
    ["date", places.date],
    [
      places.year !== void 0 && places.year.end - places.year.start === 2 ? "yy" : "year",
      places.year
    ],
    ["authors", places.authors],
    ["venue", places.venue],
    ["n", numberOf(text, entry)]
  ];
  const found = [];
  for (const [field, place] of wanted) {
    if (place === void 0 || place.end <= place.start) continue;
    const whole = EXACT.has(field) ? place : wholeOf(text, place, range);
    if (whole === void 0) continue;
    if (found.some((one) => one.start < whole.end && whole.start < one.end)) continue;
    found.push({ field, start: whole.start, end: whole.end });
  }
  return found.sort((a, b) => a.start - b.start);
}
function numberOf(text, { unit, range }) {
  const digits = unit === "item" ? /^\d{1,9}(?=[.)]\s)/.exec(text.slice(range.start, range.start + 12)) : null;
  return digits === null ? void 0 : { start: range.start, end: range.start + digits[0].length };
}
var BEFORE = /[[*_`]{1,4}$/;
var AFTER = /^(?:[*_`]{0,3}\]\([^()\s]*\)|[*_`]{1,3})/;
function wholeOf(text, { start, end }, { start: first, end: last }) {
  if (isBalanced(text.slice(start, end))) return { start, end };
  const before = BEFORE.exec(text.slice(Math.max(first, start - 4), start))?.[0].length ?? 0;
  const after = AFTER.exec(text.slice(end, Math.min(last, end + 400)))?.[0].length ?? 0;
  for (const [left, right] of [
    [before, 0],
    [0, after],
    [before, after]
  ]) {
    if (isBalanced(text.slice(start - left, end + right))) {
      return { start: start - left, end: end + right };
    }
  }
  return void 0;
}
function isBalanced(text) {
  if (text.length > LONGEST_TEXT * 4) return true;
  const marks = new MarkStack();
  const tokens = marks.read(text);
  return marks.unclosed.length === 0 && !tokens.some(({ role, text: sign }) => role === "plain" && /^(?:\]\(?|\))$/.test(sign));
}

// src/list/format/fixed-text.ts
var SHARE = 2 / 3;
var FEWEST = 3;
var WORDS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
var LAYOUT = /^<\/?(?:details|summary|br|b|i|em|strong|sub|sup|p|div|span|code|small|center)\b/i;
var LABEL = new RegExp("^[\\s>]*(?:[-*+][ \\t]+)?[*_`[(]*\\p{L}[\\p{L}\\p{M} /&.-]{0,38}[*_`\\])]*\\s?[:\uFF1A][*_`]*\\s*", "u");
var FixedTexts = class {
  counts = /* @__PURE__ */ new Map();
  /** Counts the texts of one entry's strand. */
  add(strand, context) {
    for (const [index, piece] of strand.entries()) {
      if ("field" in piece) continue;
      const counted2 = /* @__PURE__ */ new Set();
      for (const part of partsOf(piece.text)) {
        if (!WORDS.test(part.text)) continue;
        const label = LABEL.exec(part.text)?.[0];
        const { key, place } = keyOf(strand, context, index, part);
        counted2.add(key).add(place);
        if (label !== void 0) counted2.add(labelKey(place, label));
      }
      for (const key of counted2) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }
  /** Whether a text is the same in most entries that have one at its place; undefined for too few. */
  isFixed(key, place) {
    const all = this.counts.get(place) ?? 0;
    const same = this.counts.get(key) ?? 0;
    if (all < FEWEST) return void 0;
    return same >= FEWEST && same >= SHARE * all;
  }
};
function withHoles(strand, context, own, list) {
  const fixed = ({ key, place }) => own.isFixed(key, place) ?? list.isFixed(key, place) ?? false;
  const marks = new MarkStack();
  return strand.flatMap((piece, index) => {
    if ("field" in piece) return [piece];
    return partsOf(piece.text).flatMap((part, at) => {
      const lineEnd = at === 0 ? [] : [{ text: "\n" }];
      if (!WORDS.test(part.text) || fixed(keyOf(strand, context, index, part))) {
        marks.read(part.text);
        return [...lineEnd, { text: part.text }];
      }
      const label = LABEL.exec(part.text)?.[0] ?? "";
      const { place } = keyOf(strand, context, index, part);
      const labelled = label !== "" && fixed({ place, key: labelKey(place, label) });
      const lead2 = labelled ? label : "";
      if (labelled) marks.read(lead2);
      return [...lineEnd, { text: lead2 }, ...holesIn(marks.read(part.text.slice(lead2.length)))];
    });
  });
}
function partsOf(text) {
  const lines = text.split("\n");
  return lines.map((line, index) => ({
    text: line,
    place: lines.length === 1 ? "only" : index === 0 ? "first" : index === lines.length - 1 ? "last" : "middle"
  }));
}
function labelKey(place, label) {
  return `${place} ${label.trim()} \u2026`;
}
function keyOf(strand, context, index, part) {
  const before = strand[index - 1];
  const after = strand[index + 1];
  const fieldOf = (piece) => piece !== void 0 && "field" in piece ? piece.field : "";
  const place = `${context} ${part.place === "last" || part.place === "middle" ? "" : fieldOf(before)}>${part.place === "first" || part.place === "middle" ? "" : fieldOf(after)} ${part.place}`;
  return { place, key: `${place} ${part.text.trim()}` };
}
function holesIn(tokens) {
  const pieces = [];
  let run = [];
  const close = () => {
    for (const piece of holeIn(run)) pieces.push(piece);
    run = [];
  };
  for (const { text, edge } of itemsOf(tokens)) {
    if (edge) {
      close();
      pieces.push({ text });
    } else run.push(text);
  }
  close();
  return pieces;
}
function holeIn(run) {
  const isWordy = (text) => WORDS.test(text) && !(LAYOUT.test(text) && !/>./.test(text));
  const first = run.findIndex(isWordy);
  if (first < 0) return [{ text: run.join("") }];
  const last = run.findLastIndex(isWordy);
  const head = /^[[(*_`<!]/.test(run[first] ?? "") ? "" : lead(run[first] ?? "");
  const tail = /[\])*_`>]$/.test(run[last] ?? "") ? "" : trail(run[last] ?? "");
  return [
    { text: run.slice(0, first).join("") + head },
    { field: "..." },
    { text: tail + run.slice(last + 1).join("") }
  ];
}
var SEPARATOR = /[\s.,;:|·•/–—。，；：-]/;
var EMOJI_FIRST = /^(\s*):[a-z\d_+-]{2,40}:/;
var EMOJI_LAST = /:[a-z\d_+-]{2,40}:(\s*)$/;
function lead(text) {
  const emoji = EMOJI_FIRST.exec(text)?.[1];
  if (emoji !== void 0) return emoji;
  let at = 0;
  while (SEPARATOR.test(text.charAt(at))) at++;
  return text.slice(0, at);
}
function trail(text) {
  const emoji = EMOJI_LAST.exec(text.slice(-80))?.[1];
  if (emoji !== void 0) return emoji;
  let at = text.length;
  while (at > 0 && SEPARATOR.test(text.charAt(at - 1))) at--;
  return text.slice(at);
}
function itemsOf(tokens) {
  const items = [];
  const open = [];
  for (const { text, role, pops } of tokens) {
    if (role === "plain") items.push({ text, edge: false });
    else if (role === "open") {
      open.push(items.length);
      items.push({ text, edge: true });
    } else {
      let start = items.length;
      for (let at = 0; at < pops; at++) start = open.pop() ?? -1;
      if (start < 0) {
        items.push({ text, edge: true });
        if (role === "link") open.push(-1);
        continue;
      }
      if (role === "link") {
        items.push({ text, edge: true });
        open.push(start);
        continue;
      }
      const joined2 = items.splice(start).map((item) => item.text).join("") + text;
      items.push({ text: joined2, edge: false });
    }
  }
  return items;
}

// src/list/format/formats.ts
var known = /* @__PURE__ */ new WeakMap();
function formatsOf(list, wanted) {
  if (wanted !== void 0) return findFormats(list, wanted);
  return remember(known, list, () => findFormats(list));
}
function findFormats(list, wanted) {
  const groups = groupsOf(list);
  const whole = countTexts(groups.flatMap(({ cuts }) => cuts));
  const shapes = /* @__PURE__ */ new Map();
  const shaped = groups.map(({ heading, cuts }) => {
    const own2 = countTexts(cuts);
    return {
      heading,
      cuts: cuts.map((one) => {
        const template = shapeIn(one, own2, whole);
        const name = printTemplate(template);
        return { ...one, shape: remember(shapes, name, () => shapeOf(template)) };
      })
    };
  });
  const sections = shaped.flatMap(({ heading, cuts }) => {
    const format2 = formatOf(cuts, wanted);
    if (format2 === void 0) return [];
    const { others, ...rest } = format2;
    return [{ ...rest, others, ...heading === void 0 ? {} : { heading } }];
  });
  const all = shaped.flatMap(({ cuts }) => cuts);
  const own = formatOf(all, wanted);
  const usual = [...sections, ...own === void 0 ? [] : [own]].sort((a, b) => b.followers - a.followers).slice(0, MOST_USUAL).map(({ unit, template }) => judged(all, unit, template)).reduce(
    (best, one) => best === void 0 || one.followers > best.followers ? one : best,
    void 0
  );
  if (usual === void 0) return { sections };
  const { others: _, ...format } = usual;
  return { sections, list: format };
}
var MOST_USUAL = 8;
function groupsOf({ source, sections, entries }) {
  const groups = [];
  let at = 0;
  for (const { heading, range } of sections) {
    const inside = [];
    while (at < entries.length && (entries[at]?.range.start ?? 0) < range.end) {
      const entry = entries[at++];
      if (entry !== void 0 && entry.range.start >= range.start) inside.push(entry);
    }
    const papers = inside.filter(({ kind }) => kind === "paper");
    const cuts = (papers.length > 0 ? papers : inside).flatMap((entry) => {
      const cut = entryStrands(source, entry);
      return cut === void 0 ? [] : [{ entry, cut }];
    });
    if (cuts.length > 0) groups.push({ heading, cuts });
  }
  return groups;
}
function countTexts(cuts) {
  const texts = new FixedTexts();
  for (const { entry, cut } of cuts)
    for (const [at, strand] of cut.strands.entries()) texts.add(strand, contextOf(entry, cut, at));
  return texts;
}
function contextOf({ unit }, { isRow: isRow2 }, at) {
  return isRow2 ? `${unit} ${at}` : unit;
}
function shapeIn({ entry, cut }, own, list) {
  const strands = cut.strands.map(
    (strand, at) => cut.isRow && strand.length > 0 && !strand.some((piece) => "field" in piece) ? [{ field: "..." }] : withHoles(strand, contextOf(entry, cut, at), own, list)
  );
  return cut.isRow ? rowOf(strands) : templateOf(strands[0] ?? []);
}
function rowOf(cells) {
  return templateOf([
    { text: "|" },
    ...cells.flatMap((cell) => [{ text: " " }, ...cell, { text: " |" }])
  ]);
}
function formatOf(cuts, wanted) {
  const unit = mostUsed(cuts.map(({ entry }) => entry.unit));
  if (unit === void 0) return void 0;
  if (wanted !== void 0 && isRow(wanted) === (unit === "row")) return judged(cuts, unit, wanted);
  const alike = cuts.filter(({ entry }) => entry.unit === unit);
  const template = unit === "row" ? rowTemplate(alike) : templateFor(alike);
  return template === void 0 ? void 0 : judged(cuts, unit, template);
}
function judged(cuts, unit, template) {
  const looks = /* @__PURE__ */ new Map();
  const others = cuts.filter(({ entry, shape }) => {
    if (shape === void 0 || entry.unit !== unit) return true;
    const name = `${[...shape.fields].join()} ${shape.look}`;
    return !remember(looks, name, () => follows(template, shape));
  });
  return {
    unit,
    template,
    entries: cuts.length,
    followers: cuts.length - others.length,
    others: others.flatMap(
      ({ entry, cut, shape }) => shape === void 0 ? [] : [{ entry, template: shape.template, fields: cut.fields }]
    )
  };
}
function templateFor(cuts) {
  return commonTemplate(counted(cuts.flatMap(({ shape }) => shape ?? [])));
}
function counted(shapes) {
  const counts = /* @__PURE__ */ new Map();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].map(([shape, count]) => ({ ...shape, count })).sort((a, b) => b.count - a.count);
}
function rowTemplate(cuts) {
  const width = mostUsed(cuts.map(({ cut }) => cut.strands.length));
  if (width === void 0) return void 0;
  const rows = cuts.filter(({ cut }) => cut.strands.length === width);
  const columns = Array.from({ length: width }, () => []);
  const seen = /* @__PURE__ */ new Map();
  for (const { template, count } of counted(rows.flatMap(({ shape }) => shape ?? []))) {
    for (const [at, cell] of cellsIn(template).entries()) {
      if (cell.length === 0) continue;
      const name = `${at} ${printTemplate(cell)}`;
      const one = seen.get(name);
      if (one !== void 0) {
        one.count += count;
        continue;
      }
      const made = { ...shapeOf(cell), count };
      seen.set(name, made);
      columns[at]?.push(made);
    }
  }
  const cells = columns.map(
    (column) => commonTemplate(column.sort((a, b) => b.count - a.count)) ?? []
  );
  const isHome = (cell) => holdsField(cell, "title") && holdsField(cell, "url");
  if (!cells.some(isHome)) return rowOf(cells);
  return rowOf(
    cells.map((cell) => !isHome(cell) && holdsField(cell, "url") ? [{ field: "..." }] : cell)
  );
}
function holdsField(template, field) {
  return fieldsOf(template).includes(field);
}
function cellsIn(template) {
  const cells = [[]];
  for (const piece of template) {
    if ("field" in piece) cells.at(-1)?.push(piece);
    else
      for (const [at, text] of piece.text.split(/(?<!\\)\|/).entries()) {
        if (at > 0) cells.push([]);
        if (text.trim() !== "") cells.at(-1)?.push({ text });
      }
  }
  return cells.slice(1, -1).map((cell) => templateOf(trimmedCell(cell)));
}
function trimmedCell(cell) {
  return cell.map((piece, at) => {
    if ("field" in piece) return piece;
    const start = at === 0 ? piece.text.trimStart() : piece.text;
    return { text: at === cell.length - 1 ? start.trimEnd() : start };
  });
}
function remember(map, key, make) {
  const found = map.get(key);
  if (found !== void 0) return found;
  const made = make();
  map.set(key, made);
  return made;
}

// src/list/format/parse-template.ts
var LONGEST = 2e3;
var REPEATED = /* @__PURE__ */ new Set(["url", "..."]);
function parseTemplate(whole) {
  const line = whole.trimEnd();
  if (line.length > LONGEST) {
    return problem(`it has ${line.length} characters; the longest has ${LONGEST}`, LONGEST);
  }
  const pieces = [];
  const places = [];
  let text = "";
  let from = 0;
  const take2 = (piece, at) => {
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
      if (text !== "") take2({ text }, from);
      take2({ field }, at);
      text = "";
      at = end + 1;
      from = at;
      continue;
    }
    const [read, length] = characterAt(character, next);
    text += read;
    at += length;
  }
  if (text !== "") take2({ text }, from);
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
  const known2 = FIELDS.find((field) => field === (name === "\u2026" ? "..." : name));
  if (known2 !== void 0) return known2;
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
      return problem(`{${piece.field}} stands there twice`, at);
    }
    seen.add(piece.field);
    const before = pieces[index - 1];
    if (before !== void 0 && "field" in before) {
      return problem(
        `{${before.field}} and {${piece.field}} touch. Put a separator between them`,
        at
      );
    }
  }
  if (!seen.has("title")) return problem("it has no {title}", 0);
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
    return problem("a row of a table stands in one line", 0);
  }
  return last !== void 0 && "text" in last && last.text.trimEnd().endsWith("|") ? void 0 : problem('the row ends without "|"', 0);
}
function columnsOf(template) {
  if (!isRow(template)) return [];
  const columns = [];
  for (const piece of template) {
    if ("field" in piece) columns.at(-1)?.push(piece.field);
    else for (const _ of piece.text.matchAll(/(?<!\\)\|/g)) columns.push([]);
  }
  return columns.slice(0, -1);
}

// src/list/source/definitions.ts
var DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*(<[^>\n]{0,2000}>|\S{1,2000})/gm;
var MOST_PER_CHUNK = 200;
function findDefinitions(text) {
  const found = /* @__PURE__ */ new Map();
  if (!text.includes("]:")) return found;
  for (const match of text.matchAll(DEFINITION)) {
    const label = match[1] ?? "";
    const key = normalise(label);
    if (!label.startsWith("^") && key !== "" && !found.has(key)) {
      found.set(key, `[${label}]: ${match[2] ?? ""}`);
    }
  }
  return found;
}
function definitionsFor(chunk, definitions, most = MOST_PER_CHUNK) {
  if (definitions.size === 0 || !chunk.includes("[")) return "";
  const used = /* @__PURE__ */ new Set();
  for (const match of chunk.matchAll(/\[([^[\]\n]{1,200})\]/g)) {
    const definition = definitions.get(normalise(match[1] ?? ""));
    if (definition !== void 0) used.add(definition);
    if (used.size >= most) break;
  }
  return used.size === 0 ? "" : `

${[...used].join("\n")}
`;
}
function normalise(label) {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

// src/list/source/flat-text.ts
var EMPTY_FLAT = {
  text: "",
  pieces: [],
  marks: [],
  links: [],
  images: [],
  tags: [],
  comments: []
};
function pieceAt({ pieces }, at) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
function sourceStart(flat, at) {
  const piece = pieceAt(flat, at);
  if (piece === void 0) return 0;
  if (piece.length !== piece.sourceLength) return piece.source;
  return piece.source + at - piece.at;
}
function sourceEnd(flat, at) {
  const piece = pieceAt(flat, at);
  if (piece === void 0) return 0;
  if (piece.length !== piece.sourceLength) return piece.source + piece.sourceLength;
  return piece.source + at - piece.at + 1;
}
function sourceRange(flat, { start, end }) {
  if (end > start) return { start: sourceStart(flat, start), end: sourceEnd(flat, end - 1) };
  const at = start > 0 ? sourceEnd(flat, start - 1) : sourceStart(flat, start);
  return { start: at, end: at };
}
function trimRange(text, { start, end }, also = "") {
  const drop2 = (at) => {
    const character = text.charAt(at);
    return /\s/.test(character) || also.includes(character);
  };
  let from = start;
  let to = end;
  while (from < to && drop2(from)) from++;
  while (to > from && drop2(to - 1)) to--;
  return { start: from, end: to };
}
var UNEVEN_BLANKS = /[^\S ]| {2}/;
function plain2(flat, { start, end }) {
  const text = flat.text.slice(start, end);
  return (UNEVEN_BLANKS.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

// src/list/source/keep.ts
function keep(flat, stretches) {
  let text = "";
  const pieces = [];
  const marks = [];
  const links = [];
  const images = [];
  const tags = [];
  const comments = [];
  for (const stretch of stretches) {
    const { start, end } = stretch;
    const shift = text.length - start;
    const last = end >= flat.text.length;
    const points = (items) => items.filter(({ at }) => at >= start && (at < end || last && at <= end)).map((item) => ({ ...item, at: item.at + shift }));
    text += flat.text.slice(start, end);
    for (const piece of flat.pieces) {
      const cut = clip(piece, start, end);
      if (cut !== void 0) pieces.push({ ...cut, at: cut.at + shift });
    }
    for (const mark of flat.marks) {
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      if (from < to) marks.push({ ...mark, start: from + shift, end: to + shift });
    }
    for (const link of flat.links) addLink(links, link, stretch, shift, last);
    for (const one of points(flat.images)) images.push(one);
    for (const one of points(flat.tags)) tags.push(one);
    for (const one of points(flat.comments)) comments.push(one);
  }
  return { text, pieces, marks, links, images, tags, comments };
}
function addLink(links, link, { start, end }, shift, last) {
  const from = Math.max(link.start, start);
  const to = Math.min(link.end, end);
  const empty = link.start === link.end;
  const outside = empty ? from > to || from === end && !last : from >= to;
  if (outside) return;
  const before = links.at(-1);
  if (before?.range === link.range) links[links.length - 1] = { ...before, end: to + shift };
  else links.push({ ...link, start: from + shift, end: to + shift });
}
function clip(piece, start, end) {
  const from = Math.max(piece.at, start);
  const to = Math.min(piece.at + piece.length, end);
  if (from >= to) return void 0;
  if (piece.length !== piece.sourceLength) return { ...piece, at: from, length: to - from };
  const length = to - from;
  return { at: from, length, source: piece.source + from - piece.at, sourceLength: length };
}
function without(flat, stretches) {
  if (stretches.length === 0) return flat;
  const kept = [];
  let done = 0;
  for (const { start, end } of stretches) {
    if (start > done) kept.push({ start: done, end: start });
    done = Math.max(done, end);
  }
  if (done < flat.text.length) kept.push({ start: done, end: flat.text.length });
  return keep(flat, kept);
}

// src/list/source/broken-links.ts
var LONGEST_LABEL = 400;
var MOST_TRIES = 400;
function repairLinks(flat, source) {
  if (!/\]\s?\(/.test(flat.text)) return flat;
  const repairs = [];
  let done = 0;
  let tries = 0;
  for (const match of flat.text.matchAll(/\]\s?\({1,2}\s*/g)) {
    if (match.index < done || ++tries > MOST_TRIES) continue;
    const label = labelBefore(flat, match.index, done);
    if (label === void 0) continue;
    const target = targetFrom(flat, match.index + match[0].length);
    if (target === void 0) continue;
    const written = sourceRange(flat, target.written);
    const urlRange = source.slice(written.start, written.end) === target.url ? written : void 0;
    repairs.push({
      label,
      url: target.url,
      whole: { start: label.start - 1, end: target.end },
      ...urlRange === void 0 ? {} : { urlRange }
    });
    done = target.end;
  }
  return repairs.length === 0 ? flat : apply(flat, repairs);
}
function labelBefore({ text }, close, from) {
  let depth = 1;
  for (let at = close - 1; at >= Math.max(from, close - LONGEST_LABEL); at--) {
    const character = text.charAt(at);
    if (character === "]") depth++;
    else if (character === "[" && --depth === 0) {
      return close > at + 1 ? { start: at + 1, end: close } : void 0;
    }
  }
  return void 0;
}
function targetFrom({ text, links }, at) {
  const link = links.find(({ start, end }) => start === at && end > start);
  if (link !== void 0) {
    const shown2 = text.slice(link.start, link.end).trim();
    const url2 = link.bare || !/^(?:https?:\/\/|www\.)/.test(shown2) ? link.url : shown2;
    const tail = /^[^()\n]{0,300}\){1,2}/.exec(text.slice(link.end, link.end + 310));
    const end = tail === null ? link.end : link.end + tail[0].length;
    return { url: url2, end, written: { start: link.start, end: link.end } };
  }
  const target = /^([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?: [^()\n]{0,80})?)\){1,2}/.exec(
    text.slice(at, at + 2e3)
  );
  const url = target?.[1]?.trim();
  if (target === null || url === void 0 || url === "") return void 0;
  if (!/[/.#]|^link\b/i.test(url) || /\s/.test(url) && !/^(?:https?:|www\.|link\b)/i.test(url)) {
    return void 0;
  }
  return { url, end: at + target[0].length, written: { start: at, end: at + url.length } };
}
function apply(flat, repairs) {
  const kept = [];
  const links = [];
  let done = 0;
  let removed = 0;
  for (const { label, url, whole, urlRange } of repairs) {
    if (whole.start > done) kept.push({ start: done, end: whole.start });
    removed += 1;
    kept.push(label);
    links.push({
      start: label.start - removed,
      end: label.end - removed,
      url,
      range: sourceRange(flat, whole),
      ...urlRange === void 0 ? {} : { urlRange },
      bare: false
    });
    removed += whole.end - label.end;
    done = whole.end;
  }
  if (done < flat.text.length) kept.push({ start: done, end: flat.text.length });
  const rest = keep(flat, kept);
  const outside = flat.links.filter(
    (link) => !repairs.some(({ whole }) => whole.start <= link.start && link.end <= whole.end)
  );
  const left = rest.links.filter((link) => outside.some(({ range }) => range === link.range));
  return { ...rest, links: [...left, ...links].sort((a, b) => a.start - b.start) };
}

// src/list/source/flat-builder.ts
var FlatBuilder = class {
  text = "";
  pieces = [];
  marks = [];
  links = [];
  images = [];
  tags = [];
  comments = [];
  get length() {
    return this.text.length;
  }
  /** Adds text that reads in the source as it does here, or as one unit of another length. */
  add(text, source, sourceLength = text.length) {
    if (text === "") return;
    const last = this.pieces.at(-1);
    if (last !== void 0 && text.length === sourceLength && last.length === last.sourceLength && last.source + last.length === source && last.at + last.length === this.text.length) {
      this.pieces[this.pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.length + text.length
      };
    } else {
      this.pieces.push({ at: this.text.length, length: text.length, source, sourceLength });
    }
    this.text += text;
  }
  /** A break that a reader sees; it stands for no character of the source. */
  lineBreak() {
    const last = this.pieces.at(-1);
    this.add("\n", last === void 0 ? 0 : last.source + last.sourceLength, 0);
  }
  mark(mark) {
    if (mark.end > mark.start) this.marks.push(mark);
  }
  link(link) {
    this.links.push(link);
  }
  image(image) {
    this.images.push(image);
  }
  tag(tag) {
    this.tags.push(tag);
  }
  comment(comment2) {
    this.comments.push(comment2);
  }
  append(part) {
    const shift = this.text.length;
    for (const piece of part.pieces) this.pieces.push({ ...piece, at: piece.at + shift });
    const moved2 = (item) => ({
      ...item,
      start: item.start + shift,
      end: item.end + shift
    });
    for (const mark of part.marks) this.marks.push(moved2(mark));
    for (const link of part.links) this.links.push(moved2(link));
    for (const image of part.images) this.images.push({ ...image, at: image.at + shift });
    for (const tag of part.tags) this.tags.push({ ...tag, at: tag.at + shift });
    for (const comment2 of part.comments) this.comments.push({ ...comment2, at: comment2.at + shift });
    this.text += part.text;
  }
  build() {
    const { text, pieces, marks, images, tags, comments } = this;
    const links = [...this.links].sort((a, b) => a.start - b.start || a.end - b.end);
    return { text, pieces, marks, links, images, tags, comments };
  }
};
function join(parts) {
  const builder = new FlatBuilder();
  for (const part of parts) {
    if (builder.length > 0) builder.lineBreak();
    builder.append(part);
  }
  return builder.build();
}

// src/list/source/align.ts
var LONGEST_REFERENCE = 34;
var LONG_GAP = /[ \t]{20,}/y;
var UNEVEN = /[\r\n&\\]|[ \t]{20}/;
function addAligned(builder, value, source, start, end) {
  if (value.length === end - start && !UNEVEN.test(value) && source.startsWith(value, start)) {
    builder.add(value, start);
  } else addUneven(builder, value, source, start, end);
}
function addUneven(builder, value, source, start, end) {
  let from = start;
  let done = 0;
  let at = 0;
  const flush = () => {
    if (at > done) builder.add(value.slice(done, at), from - (at - done));
    done = at;
  };
  const unit = (text, size, length) => {
    flush();
    builder.add(text, from, length);
    at += size;
    done = at;
    from += length;
  };
  while (at < value.length && from < end) {
    const wanted = value.charAt(at);
    const found = source.charAt(from);
    if (/[\r\n]/.test(wanted)) {
      const size = value.startsWith("\r\n", at) ? 2 : 1;
      const next = afterLineBreak(source, from, end, value.charAt(at + size));
      unit(" ", size, next - from);
    } else if (isGap(value, at, found)) {
      const length = Math.min(gapLength(value, at), end - from);
      unit("  ", length, length);
    } else if (wanted === found && !isReference(source, from, end)) {
      at++;
      from++;
    } else if (found === "\\" && source.charAt(from + 1) === wanted) {
      unit(wanted, 1, 2);
    } else if (found === "&") {
      const size = (value.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
      unit(value.slice(at, at + size), size, referenceLength(source, from, end));
    } else if (/[\s>]/.test(found)) {
      flush();
      from++;
    } else {
      break;
    }
  }
  flush();
  if (at < value.length)
    builder.add(value.slice(at).replace(/\s/g, " "), from, Math.max(end - from, 0));
}
function isGap(value, at, found) {
  return (found === " " || found === "	") && gapLength(value, at) > 0;
}
function gapLength(value, at) {
  LONG_GAP.lastIndex = at;
  return LONG_GAP.exec(value)?.[0].length ?? 0;
}
function referenceLength(source, at, end) {
  const close = source.slice(at, Math.min(end, at + LONGEST_REFERENCE)).indexOf(";");
  return close > 0 ? close + 1 : 1;
}
function isReference(source, at, end) {
  if (source.charAt(at) !== "&") return false;
  const length = referenceLength(source, at, end);
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);$/i.test(source.slice(at, at + length));
}
function afterLineBreak(source, at, end, next) {
  let from = at;
  while (from < end && /[ \t]/.test(source.charAt(from))) from++;
  if (source.charAt(from) === "\r") from++;
  if (source.charAt(from) === "\n") from++;
  while (from < end && /[ \t>]/.test(source.charAt(from)) && source.charAt(from) !== next) from++;
  return from;
}

// src/list/source/html.ts
var LONGEST_TAG = 2e4;
var BLOCK_TAGS = /^(?:br|p|div|li|tr|td|th|h[1-6]|summary|details|ul|ol|table|blockquote|hr)$/;
var STRUCTURE = /^(?:details|summary|pre|br|li)$/;
function htmlTokens(source, start, end) {
  const tokens = [];
  let textFrom2 = start;
  let at = start;
  let noMoreClosers = false;
  const push = (token) => {
    if (token.start > textFrom2)
      tokens.push({ kind: "text", name: "", start: textFrom2, end: token.start });
    tokens.push(token);
    textFrom2 = token.end;
    at = token.end;
  };
  while (at < end) {
    const open = source.indexOf("<", at);
    if (open < 0 || open >= end) break;
    if (source.startsWith("<!--", open)) {
      const close2 = source.indexOf("-->", open + 2);
      const stop = close2 < 0 || close2 + 3 > end ? end : close2 + 3;
      push({ kind: "comment", name: "", start: open, end: stop });
      continue;
    }
    const name = /^<(\/?)([a-z][a-z\d-]{0,20})(?=[\s/>])/i.exec(source.slice(open, open + 24));
    if (name === null || noMoreClosers) {
      at = open + 1;
      continue;
    }
    const close = endOfTag(source, open, Math.min(end, open + LONGEST_TAG));
    if (close < 0) {
      noMoreClosers = source.indexOf(">", open) < 0;
      at = open + 1;
      continue;
    }
    const closing = name[1] === "/";
    push({
      kind: closing ? "close" : "open",
      name: (name[2] ?? "").toLowerCase(),
      start: open,
      end: close
    });
  }
  if (end > textFrom2) tokens.push({ kind: "text", name: "", start: textFrom2, end });
  return tokens;
}
function endOfTag(source, open, end) {
  let quote = "";
  for (let at = open + 1; at < end; at++) {
    const character = source.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return at + 1;
    else if ((character === '"' || character === "'") && source.charAt(at - 1) === "=")
      quote = character;
  }
  return -1;
}
function attribute(tag, name) {
  const match = new RegExp(
    `\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^"'>]*?)(?=\\s+[\\w-]+=|\\s*/?>|$))`,
    "i"
  ).exec(tag);
  if (match === null) return void 0;
  const value = match[1] ?? match[2] ?? match[3] ?? "";
  const quoted = match[3] === void 0 ? 1 : 0;
  return { value, at: match.index + match[0].length - value.length - quoted };
}
var REFERENCE_OR_SPACE = new RegExp(`${CHARACTER_REFERENCE.source}|\\s+`, "gi");
function addText(builder, source, start, end) {
  let from = start;
  const text = source.slice(start, end);
  for (const match of text.matchAll(REFERENCE_OR_SPACE)) {
    const at = start + match.index;
    builder.add(source.slice(from, at), from);
    const [whole] = match;
    const decoded = whole.startsWith("&") ? characterOfReference(whole) ?? whole : " ";
    builder.add(decoded, at, match[0].length);
    from = at + match[0].length;
  }
  builder.add(source.slice(from, end), from);
}
var HtmlState = class {
  open = [];
  /** Takes one tag or comment of the source into the flat text. */
  take(builder, source, token) {
    const range = { start: token.start, end: token.end };
    const tag = source.slice(token.start, token.end);
    if (token.kind === "comment") {
      builder.comment({ at: builder.length, text: tag.replace(/^<!-*|-*>$/g, ""), range });
      return;
    }
    const closing = token.kind === "close";
    if (STRUCTURE.test(token.name)) {
      builder.tag({ at: builder.length, name: token.name, closing, range });
    }
    if (BLOCK_TAGS.test(token.name)) builder.lineBreak();
    if (token.name === "img" && !closing) this.image(builder, tag, range);
    else if (/^(?:b|strong|i|em|code|a|summary|pre)$/.test(token.name)) {
      if (closing) this.close(builder, token);
      else {
        const href = attribute(tag, "href");
        this.open.push({
          name: token.name,
          at: builder.length,
          url: href?.value ?? "",
          range: token.start,
          urlAt: href === void 0 ? -1 : token.start + href.at
        });
      }
    }
  }
  image(builder, tag, range) {
    const url = attribute(tag, "src")?.value ?? "";
    const alt = attribute(tag, "alt")?.value ?? "";
    const target = this.open.findLast((tag2) => tag2.name === "a")?.url;
    builder.image({
      at: builder.length,
      alt,
      url,
      range,
      ...target === void 0 ? {} : { target }
    });
  }
  close(builder, { name, end }) {
    const index = this.open.findLastIndex((tag2) => tag2.name === name);
    const tag = this.open[index];
    if (tag === void 0) return;
    this.open.splice(index);
    const stretch = { start: tag.at, end: builder.length };
    if (name === "a") {
      if (tag.urlAt < 0) return;
      builder.link({
        ...stretch,
        url: tag.url,
        range: { start: tag.range, end },
        urlRange: { start: tag.urlAt, end: tag.urlAt + tag.url.length },
        bare: false
      });
    } else if (name === "b" || name === "strong") builder.mark({ kind: "bold", ...stretch });
    else if (name === "i" || name === "em") builder.mark({ kind: "italic", ...stretch });
    else if (name === "code") builder.mark({ kind: "code", ...stretch });
  }
};
function flattenHtml(source, start, end, readText) {
  const builder = new FlatBuilder();
  const state = new HtmlState();
  for (const token of htmlTokens(source, start, end)) {
    if (token.kind !== "text") state.take(builder, source, token);
    else {
      const flat = readText?.(token.start, token.end);
      if (flat === void 0) addText(builder, source, token.start, token.end);
      else builder.append(flat);
    }
  }
  return builder.build();
}

// src/list/source/flatten.ts
function flatten(nodes, source) {
  const builder = new FlatBuilder();
  const html = new HtmlState();
  for (const node of nodes) take(node, { builder, source, html });
  return builder.build();
}
function take(node, around) {
  const { builder, source } = around;
  const { start, end } = node;
  switch (node.type) {
    case "text":
      addAligned(builder, node.value ?? "", source, start, end);
      return;
    case "break":
      builder.lineBreak();
      return;
    case "inlineCode":
      takeCode(node, around);
      return;
    case "html":
      for (const token of htmlTokens(source, start, end)) {
        if (token.kind !== "text") around.html.take(builder, source, token);
      }
      return;
    case "image":
      builder.image({
        at: builder.length,
        alt: node.alt ?? "",
        url: node.url ?? "",
        range: { start, end },
        ...around.target === void 0 ? {} : { target: around.target }
      });
      return;
    case "strong":
    case "emphasis": {
      const from = builder.length;
      for (const child of node.children ?? []) take(child, around);
      const kind = node.type === "strong" ? "bold" : "italic";
      builder.mark({ kind, start: from, end: builder.length });
      return;
    }
    case "link":
      takeLink(node, around);
      return;
    case "footnoteReference":
    case "footnoteDefinition":
    case "definition":
      return;
    default:
      for (const child of node.children ?? []) take(child, around);
  }
}
function takeCode({ value = "", start, end }, { builder, source }) {
  let ticks = 0;
  while (source.charAt(start + ticks) === "`") ticks++;
  const from = builder.length;
  const inner = source.slice(start + ticks, end - ticks);
  const shift = inner.indexOf(value.trim());
  if (shift >= 0) builder.add(value.trim(), start + ticks + shift);
  else addAligned(builder, value.trim(), source, start + ticks, end - ticks);
  builder.mark({ kind: "code", start: from, end: builder.length });
}
function takeLink(node, around) {
  const { builder, source } = around;
  const written = node.url ?? "";
  const url = innerTarget(written);
  const from = builder.length;
  for (const child of node.children ?? []) take(child, { ...around, target: url });
  const last = node.children?.at(-1);
  const bare = !source.startsWith("[", node.start);
  const labelEnd = bare ? node.start : last?.end ?? node.start + 1;
  const urlRange = narrow(targetRange(source, labelEnd, node.end, bare), written, url);
  builder.link({
    start: from,
    end: builder.length,
    url,
    range: { start: node.start, end: node.end },
    ...urlRange === void 0 ? {} : { urlRange },
    bare
  });
}
function innerTarget(url) {
  const nested = /^\[([^\][\s]+)\]\([^\s]*$/.exec(url)?.[1];
  return nested ?? /^\(([^()\s]+)\)?$/.exec(url)?.[1] ?? url;
}
function narrow(range, written, url) {
  if (range === void 0 || url === written) return range;
  const start = range.start + Math.max(0, written.indexOf(url));
  return { start, end: start + url.length };
}
function targetRange(source, from, end, bare) {
  if (bare) {
    const angle = source.charAt(from) === "<";
    return angle ? { start: from + 1, end: end - 1 } : { start: from, end };
  }
  const label = source.slice(from, end).indexOf("](");
  if (label < 0) return void 0;
  let start = from + label + 2;
  while (start < end && /\s/.test(source.charAt(start))) start++;
  let stop = end - 1;
  const title = /\s+(?:"[^"]*"|'[^']*')\s*$/.exec(source.slice(start, stop));
  if (title !== null) stop = start + title.index;
  while (stop > start && /\s/.test(source.charAt(stop - 1))) stop--;
  if (source.charAt(start) === "<" && source.charAt(stop - 1) === ">") {
    start++;
    stop--;
  }
  return { start, end: Math.max(start, stop) };
}

// src/list/source/html-blocks.ts
var OUTER = /^(?:table|ul|ol|dl)$/;
var MOST_CELLS = 100;
var MOST_ROWS = 1e3;
function htmlBlocks(source, { start, end }, readText) {
  const tokens = htmlTokens(source, start, end);
  const readFlat = (from, to) => flattenHtml(source, from, to, readText);
  const outer = tokens.find(({ kind, name }) => kind === "open" && OUTER.test(name))?.name;
  if (outer === void 0) return [];
  return outer === "table" ? [readTable(tokens, source, { start, end }, readFlat)] : readItems(tokens, source, readFlat);
}
function endOfHtmlBlock(source, { start, end }) {
  const outer = /^\s*<(\w+)/.exec(source.slice(start, start + 100))?.[1];
  if (outer === void 0) return void 0;
  const tags = new RegExp(`<!--[^]*?-->|<(/?)${outer}(?=[\\s>])[^<>]{0,2000}>`, "gi");
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(source); tag !== null && tag.index < end; tag = tags.exec(source)) {
    if (tag[1] === void 0) continue;
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  return void 0;
}
function spread() {
  const above = [];
  return (cells) => {
    const row = [];
    const alone = cells.length === 1;
    const fromAbove = () => {
      for (let cell = above[row.length]; cell !== void 0 && cell.left > 0; ) {
        cell.left--;
        row.push(cell.flat);
        cell = above[row.length];
      }
    };
    for (const { flat, columns, rows } of cells) {
      fromAbove();
      for (let column = 0; column < (alone ? 1 : columns) && row.length < MOST_CELLS; column++) {
        above[row.length] = { flat, left: rows - 1 };
        row.push(flat);
      }
    }
    fromAbove();
    return row;
  };
}
function spanOf(tag, name) {
  const said = Number(attribute(tag, name)?.value ?? 1);
  return Number.isInteger(said) && said > 1 ? Math.min(said, MOST_ROWS) : 1;
}
function readTable(tokens, source, range, readFlat) {
  const rows = [];
  let header;
  let row;
  let cell;
  const cellsOf2 = spread();
  const closeCell = (end) => {
    const room = row !== void 0 && row.cells.length < MOST_CELLS;
    if (room && cell !== void 0) {
      const { from, tag } = cell;
      const [columns, below] = [spanOf(tag, "colspan"), spanOf(tag, "rowspan")];
      row?.cells.push({ flat: readFlat(from, end), columns, rows: below });
    }
    cell = void 0;
  };
  const closeRow = (end) => {
    closeCell(end);
    if (row !== void 0 && row.cells.length > 0) {
      const made = { range: { start: row.start, end }, cells: cellsOf2(row.cells) };
      if (row.header && rows.length === 0) header = made;
      else rows.push(made);
    }
    row = void 0;
  };
  for (const { kind, name, start, end } of tagsOfTable(tokens)) {
    const opens = kind === "open";
    if (name === "tr") {
      closeRow(opens ? start : end);
      if (opens) row = { start, cells: [], header: true };
      continue;
    }
    closeCell(start);
    if (!opens) continue;
    row ??= { start, cells: [], header: true };
    row.header &&= name === "th";
    cell = { from: end, tag: source.slice(start, end) };
  }
  closeRow(range.end);
  return { kind: "table", range, header: header?.cells ?? [EMPTY_FLAT], rows };
}
function tagsOfTable(tokens) {
  let depth = 0;
  return tokens.filter(({ kind, name }) => {
    if (name === "table") depth += kind === "open" ? 1 : -1;
    return depth === 1 && /^(?:tr|td|th)$/.test(name);
  });
}
function readItems(tokens, source, readFlat) {
  const found = [];
  const lists = [];
  const takeText = (item, end) => {
    if (item === void 0 || source.slice(item.textFrom, end).trim() === "") return;
    const range = { start: item.textFrom, end };
    item.blocks.push({ kind: "html", range, flat: readFlat(item.textFrom, end) });
  };
  const closeItem = (end) => {
    const list = lists.at(-1);
    const item = list?.item;
    if (list === void 0 || item === void 0) return;
    takeText(item, end);
    list.item = void 0;
    const stop2 = item.start + source.slice(item.start, end).trimEnd().length;
    const { start, ordered, blocks } = item;
    const made = { kind: "item", range: { start, end: stop2 }, ordered, blocks };
    const above = lists.at(-2)?.item;
    if (above === void 0) found.push(made);
    else above.blocks.push(made);
  };
  const closeList = (start, end) => {
    closeItem(start);
    lists.pop();
    const above = lists.at(-1)?.item;
    if (above !== void 0) above.textFrom = end;
  };
  for (const { kind, name, start, end } of tokens.filter(isTagOfList)) {
    const list = lists.at(-1);
    if (name.endsWith("l")) {
      if (kind === "close") closeList(start, end);
      else {
        takeText(list?.item, start);
        lists.push({ ordered: name === "ol" });
      }
    } else if (list !== void 0 && (name === "li" || name === "dt")) {
      if (kind === "open" || name === "li") closeItem(start);
      if (kind === "open") {
        list.item = { start, blocks: [], ordered: list.ordered, textFrom: end };
      }
    } else if (name === "dd" && list?.item !== void 0) {
      takeText(list.item, start);
      list.item.textFrom = end;
    }
  }
  const stop = tokens.at(-1)?.end ?? 0;
  while (lists.length > 0) closeList(stop, stop);
  return found;
}
function isTagOfList({ kind, name }) {
  return (kind === "open" || kind === "close") && /^(?:ul|ol|dl|li|dt|dd)$/.test(name);
}

// src/list/source/fold-prose.ts
var STAND_IN = "\uE000";
var PROSE = /(?<=\S )(?:(?!www\.)[\p{L}\p{M}\p{N},.;'’-]+ ){4,}(?=[\p{L}\p{M}\p{N},.;'’-])/giu;
function foldProse(source) {
  if (source.includes(STAND_IN)) return unchanged(source);
  const places = [];
  const folded = [];
  const stretches = [];
  let text = "";
  let done = 0;
  const inBrackets = bracketWatch(source);
  for (const { 0: stretch, index } of source.matchAll(PROSE)) {
    if (inBrackets(index)) continue;
    text += source.slice(done, index);
    places.push(text.length);
    text += STAND_IN;
    done = index + stretch.length - 1;
    folded.push(done - text.length);
    stretches.push(stretch.slice(0, -1));
  }
  if (places.length === 0) return unchanged(source);
  text += source.slice(done);
  let next = 0;
  return {
    text,
    toSource: (offset) => offset + (folded[countBefore(places, offset) - 1] ?? 0),
    unfold: (value, start) => {
      if (!value.includes(STAND_IN)) return value;
      if (start !== void 0) next = countBefore(places, start);
      return value.replaceAll(STAND_IN, () => stretches[next++] ?? "");
    }
  };
}
function unchanged(text) {
  return { text, toSource: (offset) => offset, unfold: (value) => value };
}
function countBefore(places, offset) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function bracketWatch(source) {
  let at = 0;
  let open = false;
  return (offset) => {
    for (; at < offset; at++) {
      const code = source.charCodeAt(at);
      if (code === 91) open = true;
      else if (code === 93) open = false;
    }
    return open;
  };
}

// src/list/source/simple-inline.ts
var SIGN = /[*_`[\]<]|!\[/g;
var BARE_ADDRESS = /https?:\/\/|www\./i;
var TARGET = /\(((?:[^\s()<>]|\([^\s()<>]*\))*)\)/y;
var TAG = /<(?:\/[a-z][a-z\d]*|(?!img)[a-z][a-z\d]*(?: [a-z-]+="[^"<>]*")*(?: ?\/)?)>/iy;
function simpleInline(text, shift) {
  const line = { text, shift };
  const pieces = [];
  let done = 0;
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(text); found !== null; found = SIGN.exec(text)) {
    const { 0: sign, index } = found;
    if (index > done) pieces.push({ node: textNode(line, done, index) });
    const end = takeSign(line, sign, index, pieces);
    if (end === void 0) return void 0;
    done = end;
    SIGN.lastIndex = done;
  }
  if (done < text.length) pieces.push({ node: textNode(line, done, text.length) });
  const nodes = resolved(line, pieces);
  return nodes?.some(holdsAddress) ? void 0 : nodes;
}
function takeSign(line, sign, at, pieces) {
  if (sign === "]") return closeBracket(line, at, pieces);
  if (sign === "[" || sign === "![") {
    const end = at + sign.length;
    pieces.push({ bracket: { start: at, end, image: sign === "![" } });
    return end;
  }
  if (sign === "*" || sign === "_") {
    const run = runAt(line, at, sign);
    if (run !== void 0) pieces.push({ run });
    return run && run.end - line.shift;
  }
  const node = sign === "<" ? tagAt(line, at) : codeAt(line, at);
  if (node !== void 0) pieces.push({ node });
  return node && node.end - line.shift;
}
function textNode({ text, shift }, start, end) {
  return { type: "text", start: start + shift, end: end + shift, value: text.slice(start, end) };
}
function holdsAddress({ type, value, children = [] }) {
  return type === "text" && BARE_ADDRESS.test(value ?? "") || children.some(holdsAddress);
}
function runAt({ text, shift }, start, mark) {
  let end = start;
  while (text.charAt(end) === mark) end++;
  const before = kindOf(text.charAt(start - 1));
  const after = kindOf(text.charAt(end));
  const left = after === "letter" || after === "sign" && before !== "letter";
  const right = before === "letter" || before === "sign" && after !== "letter";
  const opens = left && (mark === "*" || before !== "letter" || !right);
  const closes = right && (mark === "*" || after !== "letter" || !left);
  if (end - start > 2) return void 0;
  return { mark, start: start + shift, end: end + shift, opens, closes };
}
function kindOf(character) {
  if (character === "" || /\s/.test(character)) return "blank";
  return /[\p{P}\p{S}]/u.test(character) ? "sign" : "letter";
}
function codeAt({ text, shift }, start) {
  const marks = /^`+/.exec(text.slice(start))?.[0] ?? "";
  const from = start + marks.length;
  const closing = new RegExp(`(?<!\`)${marks}(?!\`)`, "g");
  closing.lastIndex = from;
  const to = closing.exec(text)?.index;
  if (to === void 0) return void 0;
  const value = text.slice(from, to);
  if (value !== value.trim()) return void 0;
  return { type: "inlineCode", start: start + shift, end: to + marks.length + shift, value };
}
function tagAt({ text, shift }, start) {
  TAG.lastIndex = start;
  const value = TAG.exec(text)?.[0];
  if (value === void 0) return void 0;
  return { type: "html", start: start + shift, end: start + value.length + shift, value };
}
function closeBracket(line, at, pieces) {
  const { text, shift } = line;
  const index = pieces.findLastIndex((piece2) => "bracket" in piece2);
  const piece = pieces[index];
  const bracket = piece !== void 0 && "bracket" in piece ? piece.bracket : void 0;
  TARGET.lastIndex = at + 1;
  const target = bracket?.dead ? null : TARGET.exec(text);
  if (bracket === void 0 || target === null) {
    const unsure = bracket !== void 0 && !bracket.dead && text.charAt(at + 1) === "(";
    if (unsure) return void 0;
    if (bracket !== void 0) pieces[index] = { node: textNode(line, bracket.start, bracket.end) };
    pieces.push({ node: textNode(line, at, at + 1) });
    return at + 1;
  }
  const children = resolved(line, pieces.splice(index).slice(1));
  if (children === void 0) return void 0;
  const end = at + 1 + target[0].length;
  const place = { start: bracket.start + shift, end: end + shift };
  const url = target[1] ?? "";
  if (bracket.image) {
    pieces.push({ node: { type: "image", ...place, url, alt: children.map(wordsOf).join("") } });
    return end;
  }
  for (const one of pieces) if ("bracket" in one && !one.bracket.image) one.bracket.dead = true;
  pieces.push({ node: { type: "link", ...place, url, children } });
  return end;
}
function wordsOf({ value, alt, children = [] }) {
  return value ?? alt ?? children.map(wordsOf).join("");
}
function resolved(line, pieces) {
  const done = [];
  for (const piece of pieces) {
    const closer = "run" in piece && piece.run.closes ? piece.run : void 0;
    const index = closer === void 0 ? -1 : done.findLastIndex(
      (one) => "run" in one && one.run.opens && one.run.mark === closer.mark
    );
    const found = done[index];
    if (closer === void 0 || found === void 0 || !("run" in found)) {
      done.push(piece);
      continue;
    }
    const { start, end } = found.run;
    if (end - start !== closer.end - closer.start) return void 0;
    const children = joined(line, done.splice(index).slice(1));
    const type = end - start === 2 ? "strong" : "emphasis";
    done.push({ node: { type, start, end: closer.end, children } });
  }
  return joined(line, done);
}
function joined(line, pieces) {
  const nodes = [];
  for (const piece of pieces) {
    const node = nodeOf(line, piece);
    const last = nodes.at(-1);
    if (last?.type === "text" && node.type === "text") {
      nodes[nodes.length - 1] = textNode(line, last.start - line.shift, node.end - line.shift);
    } else nodes.push(node);
  }
  return nodes;
}
function nodeOf(line, piece) {
  if ("node" in piece) return piece.node;
  if ("bracket" in piece) return textNode(line, piece.bracket.start, piece.bracket.end);
  return textNode(line, piece.run.start - line.shift, piece.run.end - line.shift);
}

// src/list/source/simple-blocks.ts
var ITEM = /^ *([-*+]|(\d{1,9})[.)])( +)(?=[^ ])/;
var WIDEST_GAP = 4;
var BULLET_ALONE = /^ *(?:[-*+]|\d{1,9}[.)]) *$/;
var OTHER_BLOCK = /^(?:[#><]|`{3}|\[[ xX]\])/;
var RULER = /^[-=:| ]+$/;
var FENCE = /^(`{3,})([\w+-]*)$/;
var DIFFICULT = /[\t\r\f\v\0~@\\\ue000]|\]:|\[\^|&#?\w+;/;
var DIFFICULT_CODE = /[\t\r\0\ue000]/;
function simpleBlocks(text, shift) {
  const blocks = [];
  let open = [];
  let afterBlank = true;
  let next = 0;
  for (let at = 0; at < text.length; at = next + 1) {
    next = text.indexOf("\n", at);
    if (next < 0) next = text.length;
    const end = text.charAt(next - 1) === "\r" && next > at ? next - 1 : next;
    const whole = text.slice(at, end);
    if (whole.trim() === "") {
      if (/[^ ]/.test(whole)) return void 0;
      afterBlank = true;
      continue;
    }
    const code = codeAt2(text, at, whole, shift);
    if (code !== void 0) {
      blocks.push(code);
      open = [];
      next = code.end - shift;
      afterBlank = false;
      continue;
    }
    if (DIFFICULT.test(whole)) return void 0;
    const line = lineOf(whole);
    const paragraph = line && paragraphOf(whole, line.begin, at + shift);
    if (line === void 0 || paragraph === void 0) return void 0;
    const added = add(blocks, open, line, paragraph, afterBlank);
    if (added === void 0) return void 0;
    open = added;
    afterBlank = false;
  }
  return blocks;
}
function codeAt2(text, at, line, shift) {
  const opening = FENCE.exec(line);
  if (opening === null) return void 0;
  const [, marks = "", lang = ""] = opening;
  const closing = new RegExp(`
${marks}\`*(?=
|$)`, "g");
  closing.lastIndex = at + line.length;
  const found = closing.exec(text);
  if (found === null) return void 0;
  const value = text.slice(at + line.length + 1, found.index);
  const end = found.index + found[0].length;
  if (DIFFICULT_CODE.test(text.slice(at, end))) return void 0;
  const place = { start: at + shift, end: end + shift };
  return { type: "code", ...place, value, ...lang === "" ? {} : { lang } };
}
function lineOf(whole) {
  const match = ITEM.exec(whole);
  const indent = whole.search(/[^ ]/);
  const begin = match === null ? indent : match[0].length;
  const content = whole.slice(begin);
  if (BULLET_ALONE.test(content) || OTHER_BLOCK.test(content)) return void 0;
  if (match !== null && ITEM.test(content)) return void 0;
  if (isThematicBreak(whole) || isThematicBreak(content) || RULER.test(content)) return void 0;
  if (match === null) return { begin, indent };
  const [, written = "", number, gap = ""] = match;
  if (gap.length > WIDEST_GAP) return void 0;
  return { begin, indent, bullet: { marker: written.slice(-1), number } };
}
function paragraphOf(whole, begin, shift) {
  let end = whole.length;
  while (end > begin && whole[end - 1] === " ") end--;
  const content = whole.slice(begin, end);
  const children = simpleInline(content, begin + shift);
  if (children === void 0) return void 0;
  return { type: "paragraph", start: begin + shift, end: whole.length + shift, children };
}
function add(blocks, open, { begin, indent, bullet }, paragraph, afterBlank) {
  const held = open.filter(({ offset }) => offset <= indent);
  const into = held.at(-1)?.item.children ?? blocks;
  const { end } = paragraph;
  for (const { list: list2, item: item2 } of held) list2.end = item2.end = end;
  if (bullet === void 0) {
    if (!afterBlank) return void 0;
    into.push(paragraph);
    return held;
  }
  const { marker, number } = bullet;
  const beside = open[held.length];
  const sister = beside?.marker === marker ? beside.list : void 0;
  if (!afterBlank && sister === void 0 && number !== void 0 && number !== "1") {
    return void 0;
  }
  const start = paragraph.start - begin + indent;
  const item = { type: "listItem", start, end, children: [paragraph] };
  const list = sister ?? { type: "list", start, end, ordered: number !== void 0, children: [] };
  list.children.push(item);
  list.end = end;
  if (sister === void 0) into.push(list);
  return [...held, { offset: begin, marker, list, item }];
}

// src/list/source/parse.ts
function maskImages(text) {
  return text.includes("<img") ? text.replace(
    /(<img\s)([^<>]{1,3000}?)(?=\s?\/?>)/gi,
    (_, open, inside) => open + inside.replace(/\S/g, "a")
  ) : text;
}
var LENIENT = { disable: { null: ["codeIndented"] } };
var processor;
function markdown() {
  if (processor === void 0) {
    const made = unified().data("micromarkExtensions", [LENIENT]).use(remarkParse).use(remarkGfm).freeze();
    processor = made;
  }
  return processor;
}
function parseChunk(text, start, before = "", after = "") {
  const alone = before === "" && after === "";
  return (alone ? simpleBlocks(text, start) : void 0) ?? remarkChunk(text, start, before, after);
}
function remarkChunk(text, start, before = "", after = "") {
  const prose = foldProse(`${before}${maskImages(text)}${after}`);
  const tree = markdown().parse(prose.text);
  const end = start + text.length;
  const source = { text, start, prose, shift: start - before.length, targets: targetsOf(tree) };
  return (tree.children ?? []).map((child) => convert(child, source)).filter((node) => node.end > start && node.start < end);
}
function targetsOf(tree) {
  const targets = /* @__PURE__ */ new Map();
  for (const { type, identifier, url } of tree.children ?? []) {
    const name = asText(identifier);
    if (type === "definition" && name !== void 0 && !targets.has(name))
      targets.set(name, asText(url) ?? "");
  }
  return targets;
}
var REFERENCES = {
  linkReference: "link",
  imageReference: "image"
};
function convert(node, source, place) {
  const { prose, shift } = source;
  const from = node.position?.start.offset;
  const start = place?.start ?? prose.toSource(from ?? 0) + shift;
  const end = place?.end ?? prose.toSource(node.position?.end.offset ?? 0) + shift;
  const unfolded = (text) => text === void 0 ? void 0 : prose.unfold(text, from);
  const value = unfolded(asText(node.value));
  const url = asText(node.url) ?? source.targets.get(asText(node.identifier) ?? "");
  const alt = unfolded(asText(node.alt));
  const lang = asText(node.lang);
  let cursor = start;
  const children = node.children?.map((child) => {
    const made = convert(
      child,
      source,
      child.position === void 0 ? locate(child, cursor, end, source) : void 0
    );
    cursor = made.end;
    return made;
  });
  return {
    type: REFERENCES[node.type] ?? node.type,
    start,
    end,
    ...value === void 0 ? {} : { value },
    ...url === void 0 ? {} : { url },
    ...alt === void 0 ? {} : { alt },
    ...lang === void 0 ? {} : { lang },
    ...typeof node.depth === "number" ? { depth: node.depth } : {},
    ...typeof node.ordered === "boolean" ? { ordered: node.ordered } : {},
    ...children === void 0 ? {} : { children }
  };
}
function asText(value) {
  return typeof value === "string" ? value : void 0;
}
function locate(node, cursor, end, { text, start, prose }) {
  const value = prose.unfold(asText(node.value) ?? asText(node.children?.[0]?.value) ?? "");
  const at = text.indexOf(value, cursor - start);
  if (value === "" || at < 0 || start + at + value.length > end)
    return { start: cursor, end: cursor };
  return { start: start + at, end: start + at + value.length };
}

// src/list/source/blocks.ts
function toBlocks(nodes, source) {
  return nodes.flatMap((node) => toBlock(node, source));
}
function toBlock(node, source) {
  const range = { start: node.start, end: node.end };
  const children = node.children ?? [];
  switch (node.type) {
    case "paragraph":
    case "heading": {
      const kind = source.startsWith("#", node.start) ? "heading" : "paragraph";
      return [{ kind, range, flat: repairLinks(flatten(children, source), source) }];
    }
    case "list":
      return children.map((item) => ({
        kind: "item",
        range: { start: item.start, end: item.end },
        ordered: node.ordered === true,
        blocks: toBlocks(item.children ?? [], source)
      }));
    case "html":
      return [{ kind: "html", range, flat: htmlBlock(node, source) }];
    case "code":
      return [
        {
          kind: "code",
          range,
          text: node.value ?? "",
          ...node.lang === void 0 ? {} : { lang: node.lang }
        }
      ];
    case "blockquote":
      return [{ kind: "quote", range, blocks: toBlocks(children, source) }];
    case "thematicBreak":
      return [{ kind: "break", range }];
    default:
      return [];
  }
}
function toHtmlBlocks(range, source) {
  return htmlBlocks(source, range, markdownWithin(source));
}
function htmlBlock({ start, end }, source) {
  return flattenHtml(source, start, end, markdownWithin(source));
}
function markdownWithin(source) {
  return (from, to) => {
    const text = source.slice(from, to);
    if (!/\]\(|\*\*/.test(text) || tooComplex(text) !== void 0) return void 0;
    const nodes = parseChunk(text, from).filter(({ type }) => type !== "html");
    const parts = toBlocks(nodes, source).flatMap(
      (block) => block.kind === "paragraph" || block.kind === "heading" ? [block.flat] : []
    );
    return parts.length === 0 ? void 0 : join(parts);
  };
}

// src/list/source/headings.ts
var LONGEST2 = 4e3;
function headingFlat({ kind, contentStart, contentEnd }, text) {
  const content = text.slice(contentStart, contentEnd);
  if (content === "") return EMPTY_FLAT;
  if (kind === "html") return flattenHtml(text, contentStart, contentEnd);
  if (isPlain(content)) return plainFlat(content, contentStart);
  if (content.length > LONGEST2 || tooComplex(content) !== void 0) return EMPTY_FLAT;
  const nodes = parseChunk(content, contentStart, "# ");
  const [block] = toBlocks(nodes, text);
  return block !== void 0 && "flat" in block ? block.flat : EMPTY_FLAT;
}
function isPlain(content) {
  return /^[\p{L}\p{N} .,:;?!/()+-]*$/u.test(content) && !/https?:|www\./i.test(content);
}
function plainFlat(content, start) {
  const piece = { at: 0, length: content.length, source: start, sourceLength: content.length };
  return { ...EMPTY_FLAT, text: content, pieces: [piece] };
}
function readHeading(raw, flat) {
  const { kind, depth, start, end } = raw;
  return {
    text: headingText(flat),
    depth,
    range: { start, end },
    ...kind === "atx" ? { marks: { start, end: start + depth } } : {}
  };
}
function headingText({ text }) {
  return text.replace(/\s+/g, " ").replace(/[\s\u200b|·•-]+$/, "").replace(/^[\s|·•]+/, "").replace(/\s*(?:¶|🔗|\[?(?:back to top|↥|⬆️|🔝|top)\]?)$/iu, "").trim();
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
var FENCE2 = /^[ \t]*(`{3,}|~{3,})([^\n]*)$/;
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
    const opened2 = FENCE2.exec(content);
    if (opened2 === null) return false;
    const marks = opened2[1] ?? "";
    if (marks.startsWith("`") && opened2[2]?.includes("`")) return false;
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

// src/list/read/vocabulary.json
var vocabulary_default = {
  labels: {
    authors: [
      "author",
      "authors",
      "author s",
      "first author",
      "author list",
      "by",
      "\u4F5C\u8005",
      "\u7B2C\u4E00\u4F5C\u8005",
      "autor",
      "autores",
      "autora",
      "autoren",
      "auteur",
      "auteurs",
      "autori",
      "\u0430\u0432\u0442\u043E\u0440\u044B",
      "\u8457\u8005",
      "\uC800\uC790",
      "people",
      "writers",
      "written by"
    ],
    title: [
      "title",
      "titles",
      "paper title",
      "paper name",
      "article title",
      "publication title",
      "\u6807\u9898",
      "\u9898\u76EE",
      "\u8BBA\u6587\u6807\u9898",
      "\u8BBA\u6587\u540D\u79F0",
      "titulo",
      "t\xEDtulo",
      "titre",
      "titel",
      "titolo",
      "\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435",
      "\u30BF\u30A4\u30C8\u30EB",
      "\uC81C\uBAA9",
      "name of paper"
    ],
    paper: [
      "paper",
      "papers",
      "pdf",
      "arxiv",
      "paper link",
      "paper url",
      "paper pdf",
      "papers link",
      "publication link",
      "doi",
      "link to paper",
      "original paper",
      "source paper",
      "paper arxiv",
      "article",
      "reference",
      "references",
      "full text",
      "preprint",
      "\u8BBA\u6587",
      "\u8BBA\u6587\u94FE\u63A5",
      "\u539F\u6587",
      "\u6587\u7AE0",
      "articulo",
      "art\xEDculo",
      "article complet",
      "papier",
      "\u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F",
      "\u8AD6\u6587",
      "\uB17C\uBB38",
      "manuscript",
      "publication"
    ],
    link: [
      "link",
      "links",
      "url",
      "code",
      "codes",
      "github",
      "project",
      "projects",
      "project page",
      "home page",
      "homepage",
      "homeoage",
      "website",
      "web",
      "page",
      "demo",
      "dataset",
      "datasets",
      "data",
      "model",
      "models",
      "weights",
      "model weight",
      "model weights",
      "video",
      "videos",
      "slides",
      "blog",
      "official code",
      "official website",
      "source code",
      "code link",
      "dataset link",
      "huggingface",
      "hugging face",
      "resource",
      "resources",
      "material",
      "materials",
      "talk",
      "poster",
      "supplementary",
      "implementation",
      "repo",
      "repository",
      "colab",
      "\u4EE3\u7801",
      "\u9879\u76EE",
      "\u4E3B\u9875",
      "\u94FE\u63A5",
      "\u6570\u636E",
      "\u6570\u636E\u96C6",
      "\u89C6\u9891",
      "c\xF3digo",
      "codigo",
      "enlace",
      "enlaces",
      "code source",
      "lien",
      "liens",
      "\u0441\u0441\u044B\u043B\u043A\u0430",
      "\u043A\u043E\u0434",
      "\u30B3\u30FC\u30C9",
      "\u30EA\u30F3\u30AF",
      "\uCF54\uB4DC"
    ],
    abstract: [
      "abstract",
      "abs",
      "the abstract",
      "\u6458\u8981",
      "resumen",
      "r\xE9sum\xE9",
      "resume",
      "zusammenfassung",
      "resumo",
      "\u0430\u043D\u043D\u043E\u0442\u0430\u0446\u0438\u044F",
      "\u6982\u8981",
      "\u8981\u65E8",
      "\uCD08\uB85D",
      "tl dr",
      "tldr",
      "tl dr summary",
      "summary"
    ],
    note: [
      "note",
      "notes",
      "comment",
      "comments",
      "description",
      "highlight",
      "highlights",
      "keyword",
      "keywords",
      "key words",
      "tag",
      "tags",
      "task",
      "tasks",
      "env",
      "environment",
      "institution",
      "institutions",
      "institute",
      "affiliation",
      "affiliations",
      "organization",
      "organizations",
      "organisation",
      "organisations",
      "\u673A\u6784",
      "\u5355\u4F4D",
      "method",
      "methods",
      "approach",
      "result",
      "results",
      "contribution",
      "contributions",
      "motivation",
      "remark",
      "remarks",
      "\u7B80\u4ECB",
      "\u5907\u6CE8",
      "\u5173\u952E\u8BCD",
      "\u6838\u5FC3",
      "\u8981\u70B9",
      "\u65B9\u6CD5",
      "\u4EFB\u52A1",
      "why",
      "topic",
      "topics",
      "area",
      "domain",
      "field",
      "citations",
      "cited by",
      "status",
      "license",
      "type",
      "size",
      "modality",
      "language",
      "key idea",
      "main idea",
      "idea",
      "insight",
      "takeaway",
      "takeaways",
      "review",
      "our take",
      "category",
      "categories",
      "palabras clave",
      "mots cles",
      "\u043A\u043B\u044E\u0447\u0435\u0432\u044B\u0435 \u0441\u043B\u043E\u0432\u0430",
      "\u30AD\u30FC\u30EF\u30FC\u30C9",
      "\uD0A4\uC6CC\uB4DC",
      "metrics",
      "backbone",
      "architecture",
      "training data",
      "country",
      "company",
      "affil"
    ],
    venue: [
      "venue",
      "venues",
      "pub",
      "conference",
      "conf",
      "journal",
      "publisher",
      "published",
      "published in",
      "published at",
      "publication venue",
      "conference journal",
      "journal conference",
      "accepted by",
      "accepted at",
      "accepted in",
      "appeared in",
      "appears in",
      "presented at",
      "proceedings",
      "publish",
      "pub info",
      "pub venue",
      "venue year",
      "where",
      "source",
      "in",
      "\u4F1A\u8BAE",
      "\u671F\u520A",
      "\u53D1\u8868",
      "\u53D1\u8868\u4E8E",
      "\u6765\u6E90",
      "\u51FA\u5904",
      "\u4F1A\u8BAE\u671F\u520A",
      "conferencia",
      "revista",
      "conference ou revue",
      "revue",
      "konferenz",
      "zeitschrift",
      "rivista",
      "\u0436\u0443\u0440\u043D\u0430\u043B",
      "\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u044F",
      "\u4F1A\u8B70",
      "\u63B2\u8F09",
      "\uD559\uD68C",
      "\uC800\uB110"
    ],
    date: [
      "date",
      "year",
      "years",
      "time",
      "pub date",
      "publish date",
      "published date",
      "published year",
      "publication date",
      "publication year",
      "publish time",
      "published on",
      "release date",
      "release time",
      "release",
      "released",
      "released on",
      "submitted",
      "submitted on",
      "updated",
      "year month",
      "when",
      "\u6708\u4EFD",
      "\u5E74\u4EFD",
      "\u5E74",
      "\u65E5\u671F",
      "\u65F6\u95F4",
      "\u53D1\u8868\u65F6\u95F4",
      "fecha",
      "a\xF1o",
      "ano",
      "ann\xE9e",
      "annee",
      "jahr",
      "datum",
      "anno",
      "\u0434\u0430\u0442\u0430",
      "\u0433\u043E\u0434",
      "\u65E5\u4ED8",
      "\u767A\u8868\u5E74",
      "\uC5F0\uB3C4",
      "\uB0A0\uC9DC"
    ],
    key: [
      "citation key",
      "cite key",
      "citekey",
      "bib key",
      "bibkey",
      "bibtex key",
      "cite as",
      "ref key",
      "\u5F15\u7528\u952E",
      "key"
    ],
    bibtex: ["bibtex", "bib", "cite", "citation", "\u5F15\u7528", "bibtex entry", "citation bibtex"]
  },
  headers: {
    name: [
      "name",
      "method",
      "methods",
      "model",
      "models",
      "model name",
      "method name",
      "algorithm",
      "algorithms",
      "approach",
      "framework",
      "benchmark",
      "system",
      "medical vlm",
      "medical dataset",
      "dataset",
      "datasets",
      "data name",
      "data",
      "tool",
      "project name",
      "\u540D\u79F0",
      "\u6A21\u578B",
      "\u65B9\u6CD5",
      "\u6570\u636E\u96C6",
      "alias",
      "acronym",
      "short name",
      "abbreviation",
      "abbr",
      "nickname",
      "work",
      "evaluation framework",
      "toolkit",
      "library",
      "package",
      "title short",
      "short"
    ],
    paper: [
      "study",
      "citation",
      "work title",
      "publication",
      "publications",
      "papers title",
      "title paper",
      "title and paper",
      "paper and authors",
      "title link",
      "paper title and link"
    ],
    venue: [
      "publication",
      "publications",
      "pub year",
      "venue date",
      "conference year",
      "publication info",
      "publisher year",
      "publication and year",
      "year venue",
      "published venue"
    ],
    index: ["no", "number", "id", "index", "rank", "\u5E8F\u53F7", "\u7F16\u53F7", "nr", "num"]
  },
  links: {
    paper: [
      "paper",
      "papers",
      "the paper",
      "full paper",
      "pdf",
      "arxiv",
      "abs",
      "abstract",
      "doi",
      "article",
      "preprint",
      "publication",
      "link",
      "url",
      "html",
      "openreview",
      "acl",
      "acl anthology",
      "acm",
      "ieee",
      "ieee xplore",
      "cvf",
      "nature",
      "science",
      "springer",
      "elsevier",
      "sciencedirect",
      "neurips",
      "nips",
      "journal",
      "pubmed",
      "biorxiv",
      "medrxiv",
      "official",
      "official version",
      "anthology",
      "\u8BBA\u6587",
      "\u539F\u6587",
      "\u94FE\u63A5",
      "pmlr",
      "icml",
      "iclr",
      "cvpr",
      "iccv",
      "eccv",
      "emnlp",
      "naacl",
      "aaai",
      "ijcai",
      "html version",
      "paper link",
      "link to paper",
      "arxiv version",
      "paper arxiv",
      "arxiv paper",
      "paper page",
      "conference",
      "oup",
      "mdpi",
      "wiley",
      "pmc",
      "full text",
      "fulltext",
      "manuscript",
      "report",
      "technical report",
      "tech report",
      "here",
      "read",
      "read paper",
      "view paper",
      "paper pdf",
      "pdf link",
      "arxiv link",
      "semantic scholar",
      "ssrn",
      "dl acm",
      "publisher",
      "art\xEDculo",
      "articulo",
      "papier",
      "\u8AD6\u6587",
      "\uB17C\uBB38",
      "download",
      "mlr press",
      "proceedings",
      "arxiv preprint",
      "source",
      "pub",
      "pubs",
      "pub link",
      "journal link",
      "prl",
      "jcp"
    ],
    other: [
      "code",
      "codes",
      "github",
      "gitlab",
      "git",
      "repo",
      "repository",
      "implementation",
      "implementations",
      "project",
      "projects",
      "page",
      "website",
      "web",
      "site",
      "homepage",
      "home",
      "demo",
      "video",
      "videos",
      "youtube",
      "talk",
      "talks",
      "slides",
      "slide",
      "poster",
      "blog",
      "post",
      "blog post",
      "blogpost",
      "data",
      "dataset",
      "datasets",
      "model",
      "models",
      "weights",
      "weight",
      "checkpoint",
      "checkpoints",
      "huggingface",
      "hugging face",
      "hf",
      "colab",
      "notebook",
      "notebooks",
      "bib",
      "bibtex",
      "cite",
      "citation",
      "tweet",
      "twitter",
      "x",
      "supp",
      "supplement",
      "supplementary",
      "supplemental",
      "supplementary material",
      "appendix",
      "extension",
      "journal extension",
      "news",
      "docs",
      "documentation",
      "api",
      "app",
      "tool",
      "toolkit",
      "software",
      "leaderboard",
      "benchmark",
      "resource",
      "resources",
      "media",
      "presentation",
      "summary",
      "review",
      "reviews",
      "notes",
      "note",
      "thread",
      "kaggle",
      "zhihu",
      "modelscope",
      "scholar",
      "google scholar",
      "s2",
      "icon",
      "img",
      "image",
      "badge",
      "star",
      "stars",
      "\u4EE3\u7801",
      "\u9879\u76EE",
      "\u4E3B\u9875",
      "\u6570\u636E",
      "\u6570\u636E\u96C6",
      "\u6A21\u578B",
      "\u89C6\u9891",
      "\u89E3\u8BFB",
      "\u535A\u5BA2",
      "\u5B98\u7F51",
      "\u77E5\u4E4E",
      "\u7B14\u8BB0",
      "python",
      "pytorch",
      "tensorflow",
      "keras",
      "caffe",
      "torch",
      "matlab",
      "r",
      "jax",
      "extended",
      "extended version",
      "previous",
      "previous version",
      "old version",
      "ppt",
      "wiki",
      "discord",
      "spaces",
      "space",
      "mirror",
      "baidu",
      "google drive",
      "drive",
      "onedrive",
      "dropbox",
      "project page",
      "project website",
      "webpage",
      "web page",
      "home page",
      "source code",
      "official code",
      "unofficial",
      "official",
      "code and data",
      "code data",
      "data code",
      "code link",
      "website link",
      "explanation",
      "annotated",
      "interview",
      "podcast",
      "tutorial",
      "\u30B3\u30FC\u30C9",
      "\u043A\u043E\u0434",
      "c\xF3digo",
      "codigo",
      "demo page",
      "gallery",
      "results",
      "unofficial code",
      "paper notes",
      "paper note",
      "open source",
      "ai2",
      "bilibili",
      "press",
      "press release",
      "blog link",
      "dataset link",
      "related",
      "model card",
      "weights link"
    ],
    words: [
      "official",
      "unofficial",
      "source",
      "online",
      "live",
      "github",
      "pytorch",
      "tensorflow",
      "tf",
      "torch",
      "keras",
      "caffe",
      "matlab",
      "python",
      "jax",
      "video",
      "web",
      "home",
      "model",
      "data",
      "dataset",
      "hf",
      "demo",
      "blog",
      "training",
      "pretrained",
      "pre trained",
      "supplementary",
      "supp",
      "poster",
      "slide",
      "slides",
      "short",
      "long",
      "author",
      "authors",
      "main",
      "test",
      "eval",
      "evaluation",
      "third party",
      "3rd party",
      "re",
      "code",
      "project",
      "my",
      "link",
      "here",
      "page",
      "version",
      "and",
      "the",
      "to",
      "of",
      "c",
      "pdf",
      "paper",
      "arxiv",
      "html",
      "full",
      "new",
      "old",
      "extended",
      "journal",
      "conference",
      "preprint"
    ]
  },
  hosts: {
    paper: [
      "arxiv.org",
      "alphaxiv.org",
      "arxiv.cn",
      "doi.org",
      "aclanthology.org",
      "aclanthology.info",
      "aclanthology.coli.uni-saarland.de",
      "aclweb.org",
      "openreview.net",
      "thecvf.com",
      "cv-foundation.org",
      "nips.cc",
      "neurips.cc",
      "mlr.press",
      "jmlr.org",
      "ieee.org",
      "computer.org",
      "acm.org",
      "springer.com",
      "springeropen.com",
      "springernature.com",
      "biomedcentral.com",
      "sciencedirect.com",
      "elsevier.com",
      "elsevierhealth.com",
      "nature.com",
      "science.org",
      "sciencemag.org",
      "pnas.org",
      "wiley.com",
      "tandfonline.com",
      "oup.com",
      "oxfordjournals.org",
      "mdpi.com",
      "frontiersin.org",
      "biorxiv.org",
      "medrxiv.org",
      "chemrxiv.org",
      "psyarxiv.com",
      "ncbi.nlm.nih.gov",
      "europepmc.org",
      "plos.org",
      "semanticscholar.org",
      "ssrn.com",
      "hal.science",
      "archives-ouvertes.fr",
      "researchgate.net",
      "academia.edu",
      "aaai.org",
      "ijcai.org",
      "usenix.org",
      "ecva.net",
      "cell.com",
      "thelancet.com",
      "nejm.org",
      "jamanetwork.com",
      "bmj.com",
      "iop.org",
      "aps.org",
      "rsc.org",
      "acs.org",
      "aip.org",
      "isca-speech.org",
      "isca-archive.org",
      "roboticsproceedings.org",
      "vldb.org",
      "jstor.org",
      "hindawi.com",
      "cambridge.org",
      "sagepub.com",
      "rsna.org",
      "ceur-ws.org",
      "dblp.org",
      "inspirehep.net",
      "cern.ch",
      "scipost.org",
      "copernicus.org",
      "royalsocietypublishing.org",
      "jmir.org",
      "ahajournals.org",
      "physiology.org",
      "philpapers.org",
      "iacr.org",
      "ndss-symposium.org",
      "bmva.org",
      "worldscientific.com",
      "degruyter.com",
      "projecteuclid.org",
      "siam.org",
      "amazon.science",
      "techrxiv.org",
      "preprints.org",
      "osf.io",
      "lrec-conf.org",
      "mitpress.mit.edu",
      "mitpressjournals.org",
      "direct.mit.edu",
      "annualreviews.org",
      "citeseerx.ist.psu.edu",
      "citeseer.ist.psu.edu",
      "jair.org",
      "escholarship.org",
      "core.ac.uk",
      "emnlp.org",
      "icml.cc",
      "agu.org",
      "ametsoc.org",
      "royalsoc.org",
      "iospress.com",
      "iospress.nl",
      "emerald.com",
      "inderscience.com",
      "asme.org",
      "optica.org",
      "osapublishing.org",
      "spie.org",
      "spiedigitallibrary.org",
      "informs.org",
      "aom.org",
      "apa.org",
      "psycnet.apa.org",
      "lww.com",
      "karger.com",
      "thieme-connect.com",
      "koreascience.or.kr",
      "jst.go.jp",
      "cnki.net",
      "wanfangdata.com.cn",
      "eccv.eu",
      "dagstuhl.de",
      "eurographics.org",
      "ismir.net",
      "internetsociety.org",
      "chemistry-europe.org",
      "elifesciences.org",
      "embopress.org",
      "asm.org",
      "rupress.org",
      "liebertpub.com",
      "igi-global.com",
      "intechopen.com",
      "scitepress.org",
      "ieee-security.org",
      "thecvf.org",
      "eprint.iacr.org",
      "paperswithcode.com/paper",
      "huggingface.co/papers"
    ],
    code: [
      "github.com",
      "githubusercontent.com",
      "github.io",
      "gitlab.com",
      "gitee.com",
      "bitbucket.org",
      "huggingface.co",
      "hf.co",
      "modelscope.cn",
      "colab.research.google.com",
      "kaggle.com",
      "pypi.org",
      "sourceforge.net",
      "drive.google.com",
      "pan.baidu.com",
      "zenodo.org",
      "physionet.org",
      "figshare.com",
      "cran.r-project.org",
      "wisemodel.cn"
    ],
    video: [
      "youtube.com",
      "youtu.be",
      "bilibili.com",
      "vimeo.com",
      "slideslive.com",
      "videolectures.net"
    ],
    talk: [
      "twitter.com",
      "x.com",
      "zhihu.com",
      "medium.com",
      "reddit.com",
      "linkedin.com",
      "weixin.qq.com",
      "substack.com",
      "wordpress.com",
      "blogspot.com",
      "towardsdatascience.com"
    ],
    badge: [
      "shields.io",
      "badgen.net",
      "awesome.re",
      "cdn.rawgit.com",
      "camo.githubusercontent.com",
      "badge.fury.io",
      "visitor-badge.glitch.me",
      "visitor-badge.laobi.icu",
      "star-history.com",
      "contrib.rocks",
      "komarev.com",
      "hits.dwyl.com",
      "hits.seeyoufarm.com"
    ]
  },
  venues: {
    short: [
      "arxiv",
      "corr",
      "preprint",
      "biorxiv",
      "medrxiv",
      "chemrxiv",
      "techrxiv",
      "psyarxiv",
      "ssrn",
      "openreview",
      "cvpr",
      "cvprw",
      "iccv",
      "iccvw",
      "eccv",
      "eccvw",
      "wacv",
      "accv",
      "bmvc",
      "nips",
      "neurips",
      "icml",
      "iclr",
      "acl",
      "emnlp",
      "naacl",
      "eacl",
      "aacl",
      "coling",
      "conll",
      "lrec",
      "tacl",
      "semeval",
      "interspeech",
      "icassp",
      "slt",
      "asru",
      "aaai",
      "ijcai",
      "uai",
      "aistats",
      "colt",
      "kdd",
      "www",
      "webconf",
      "sigir",
      "cikm",
      "wsdm",
      "recsys",
      "ecir",
      "icde",
      "vldb",
      "pvldb",
      "sigmod",
      "edbt",
      "icdm",
      "sdm",
      "pakdd",
      "ecml",
      "pkdd",
      "ecai",
      "aamas",
      "icra",
      "iros",
      "rss",
      "corl",
      "hri",
      "icaps",
      "siggraph",
      "tog",
      "tvcg",
      "tpami",
      "pami",
      "ijcv",
      "tip",
      "tmm",
      "tcsvt",
      "tnnls",
      "tkde",
      "tois",
      "tallip",
      "taslp",
      "jmlr",
      "tmlr",
      "mlj",
      "jair",
      "aij",
      "csur",
      "miccai",
      "midl",
      "isbi",
      "ipmi",
      "mia",
      "media",
      "tmi",
      "jbhi",
      "jamia",
      "jama",
      "nejm",
      "bmj",
      "lancet",
      "plos",
      "pnas",
      "nature",
      "science",
      "cell",
      "elife",
      "chi",
      "uist",
      "cscw",
      "facct",
      "aies",
      "usenix",
      "ndss",
      "ccs",
      "osdi",
      "sosp",
      "nsdi",
      "asplos",
      "isca",
      "micro",
      "hpca",
      "fast",
      "atc",
      "icse",
      "fse",
      "ase",
      "issta",
      "popl",
      "pldi",
      "oopsla",
      "icst",
      "msr",
      "acmmm",
      "mm",
      "icme",
      "icip",
      "eusipco",
      "ijcnn",
      "icann",
      "esann",
      "icpr",
      "mdpi",
      "ieee",
      "acm",
      "spl",
      "lncs",
      "iswc",
      "eswc",
      "jcdl",
      "ismir",
      "icwsm",
      "prl",
      "prd",
      "jhep",
      "ral",
      "dagm",
      "cogsci",
      "sigkdd",
      "tist",
      "neurocomputing",
      "findings",
      "blog",
      "github",
      "huggingface",
      "zenodo",
      "thesis",
      "book",
      "3dv",
      "icvgip",
      "visapp",
      "sigcomm",
      "imc",
      "mobicom",
      "sensys",
      "infocom",
      "middleware",
      "eurosys",
      "podc",
      "soda",
      "stoc",
      "focs",
      "crypto",
      "eurocrypt",
      "asiacrypt",
      "pets",
      "oakland",
      "esorics",
      "raid",
      "dsn",
      "sc",
      "ppopp",
      "cgo",
      "lics",
      "cav",
      "tacas",
      "fm",
      "hotos",
      "hotnets",
      "cidr",
      "icdt",
      "pods",
      "ssdbm",
      "dasfaa",
      "isprs",
      "tgrs",
      "grsl",
      "igarss",
      "rse",
      "jstars",
      "icmr",
      "mmm",
      "mmsys",
      "vr",
      "ismar",
      "vis",
      "eurovis",
      "pacificvis",
      "cgf",
      "l4dc",
      "ccn",
      "cosyne",
      "case",
      "cdc",
      "acc",
      "ecc",
      "ifac",
      "tro",
      "ijrr",
      "automatica",
      "workshop",
      "spotlight",
      "oral",
      "poster",
      "under review",
      "icmlw",
      "iclrw",
      "neuripsw",
      "aclw",
      "fccm",
      "dac",
      "iccad",
      "date",
      "aspdac",
      "ccf",
      "nlpcc",
      "ccl",
      "paclic",
      "icnlp",
      "tsd",
      "lak",
      "edm",
      "aied",
      "icis",
      "ecis",
      "jmir",
      "embc",
      "bibm",
      "icdar",
      "das",
      "icfhr",
      "tcad",
      "tifs",
      "tdsc",
      "iotj",
      "jsac",
      "tcom",
      "twc",
      "globecom",
      "icc",
      "wcnc",
      "vtc"
    ],
    long: [
      "journal",
      "transactions",
      "proceedings",
      "proc.",
      "conference",
      "symposium",
      "workshop",
      "letters",
      "annals",
      "lecture notes",
      "communications of",
      "magazine",
      "bulletin",
      "thesis",
      "dissertation",
      "technical report",
      "tech report",
      "findings of",
      "advances in",
      "international",
      "frontiers in",
      "trans.",
      "lett.",
      "university press",
      "review of",
      "preprint",
      "under review",
      "congress",
      "colloquium",
      "archives of",
      "reports",
      "\u4F1A\u8BAE",
      "\u5B66\u62A5",
      "\u671F\u520A",
      "book chapter",
      "in press",
      "to appear",
      "rxiv"
    ],
    shortened: [
      "acad",
      "acids",
      "acoust",
      "adv",
      "anal",
      "ann",
      "annu",
      "appl",
      "artif",
      "assoc",
      "autom",
      "bioinform",
      "biol",
      "biomed",
      "bull",
      "chem",
      "clin",
      "cogn",
      "commun",
      "comput",
      "conf",
      "curr",
      "dyn",
      "electron",
      "eng",
      "environ",
      "exp",
      "found",
      "front",
      "genet",
      "genom",
      "geophys",
      "inf",
      "inform",
      "int",
      "intell",
      "interact",
      "knowl",
      "lang",
      "lett",
      "linguist",
      "mach",
      "magn",
      "manag",
      "math",
      "mech",
      "med",
      "methodol",
      "mol",
      "nat",
      "natl",
      "netw",
      "neurosci",
      "opt",
      "pharm",
      "philos",
      "phys",
      "proc",
      "process",
      "psychol",
      "res",
      "rev",
      "robot",
      "sci",
      "secur",
      "softw",
      "stat",
      "surg",
      "surv",
      "symp",
      "syst",
      "technol",
      "theor",
      "trans",
      "vis",
      "vol",
      "no",
      "pp",
      "eds",
      "ed",
      "dept",
      "univ",
      "vs",
      "fig",
      "eq",
      "sec",
      "approx",
      "etc",
      "cf",
      "e.g",
      "i.e",
      "ph.d",
      "st",
      "dr",
      "mr",
      "ms"
    ]
  },
  names: {
    particles: [
      "van",
      "von",
      "der",
      "den",
      "de",
      "del",
      "della",
      "di",
      "da",
      "dos",
      "das",
      "do",
      "du",
      "la",
      "le",
      "el",
      "al",
      "bin",
      "ibn",
      "ben",
      "ter",
      "ten",
      "zu",
      "y",
      "e",
      "st",
      "dan",
      "af",
      "and",
      "'t",
      "jr",
      "jr.",
      "sr",
      "ii",
      "iii",
      "d",
      "o",
      "vom",
      "zur",
      "los",
      "las",
      "lo",
      "abu",
      "bint",
      "ap",
      "mc",
      "mac"
    ],
    never: [
      "learning",
      "network",
      "networks",
      "neural",
      "language",
      "model",
      "models",
      "data",
      "deep",
      "survey",
      "review",
      "analysis",
      "toward",
      "towards",
      "using",
      "conference",
      "proceedings",
      "journal",
      "transactions",
      "international",
      "university",
      "institute",
      "workshop",
      "arxiv",
      "preprint",
      "nature",
      "science",
      "medicine",
      "medical",
      "cvpr",
      "iccv",
      "eccv",
      "neurips",
      "nips",
      "icml",
      "iclr",
      "acl",
      "emnlp",
      "naacl",
      "aaai",
      "ijcai",
      "ieee",
      "acm",
      "springer",
      "code",
      "paper",
      "papers",
      "github",
      "project",
      "dataset",
      "benchmark",
      "graph",
      "image",
      "images",
      "vision",
      "video",
      "text",
      "learn",
      "generation",
      "detection",
      "estimation",
      "classification",
      "segmentation",
      "recognition",
      "prediction",
      "system",
      "systems",
      "health",
      "clinical",
      "method",
      "methods",
      "framework",
      "engine",
      "platform",
      "source",
      "open",
      "agent",
      "agents",
      "toolkit",
      "tool",
      "tools",
      "training",
      "performance",
      "the",
      "of",
      "for",
      "with",
      "college",
      "laboratory",
      "lab",
      "labs",
      "school",
      "department",
      "academy",
      "research",
      "technology",
      "inc",
      "corporation",
      "center",
      "centre",
      "hospital",
      "google",
      "microsoft",
      "openai",
      "deepmind",
      "meta",
      "amazon",
      "alibaba",
      "tencent",
      "baidu",
      "bytedance",
      "nvidia",
      "apple",
      "facebook",
      "stanford",
      "mit",
      "oxford",
      "cambridge",
      "berkeley",
      "tsinghua",
      "letters",
      "letter",
      "computing",
      "computer",
      "machine",
      "artificial",
      "intelligence",
      "robot",
      "robotics",
      "transformer",
      "transformers",
      "attention",
      "diffusion",
      "generative",
      "adversarial",
      "reinforcement",
      "pre",
      "self",
      "multi",
      "large",
      "based",
      "via",
      "from",
      "new",
      "best",
      "award",
      "oral",
      "spotlight",
      "poster",
      "official",
      "pytorch",
      "tensorflow",
      "link",
      "abstract",
      "part",
      "chapter",
      "book",
      "theory",
      "introduction",
      "general",
      "efficient",
      "fast",
      "robust",
      "scalable",
      "unsupervised",
      "supervised",
      "semi",
      "zero",
      "few",
      "shot",
      "object",
      "point",
      "cloud",
      "speech",
      "audio",
      "music",
      "knowledge",
      "question",
      "answering",
      "reasoning",
      "time",
      "series",
      "human",
      "brain",
      "cancer",
      "covid",
      "chemistry",
      "physics",
      "biology",
      "materials",
      "nature communications",
      "access",
      "sensors",
      "remote",
      "sensing"
    ],
    small: [
      "via",
      "for",
      "with",
      "from",
      "the",
      "in",
      "on",
      "of",
      "to",
      "by",
      "a",
      "an",
      "is",
      "are",
      "at",
      "as",
      "or",
      "not",
      "into",
      "over",
      "using",
      "be",
      "can",
      "how",
      "what",
      "why",
      "when",
      "its",
      "your",
      "our",
      "we",
      "you"
    ]
  },
  sections: {
    core: {
      contents: [
        "content",
        "contents",
        "toc",
        "outline",
        "hyperlink",
        "hyperlinks",
        "catalog",
        "catalogue",
        "\u76EE\u5F55",
        "\u76EE\u9304",
        "\u76EE\u6B21",
        "\u8BBA\u6587\u76EE\u5F55",
        "\u5185\u5BB9",
        "\u3082\u304F\u3058",
        "\uBAA9\uCC28",
        "inhalt",
        "inhaltsverzeichnis",
        "sommaire",
        "contenido",
        "contenidos",
        "indice",
        "\xEDndice",
        "sum\xE1rio",
        "\u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435",
        "\u043E\u0433\u043B\u0430\u0432\u043B\u0435\u043D\u0438\u0435"
      ],
      news: [
        "news",
        "update",
        "updates",
        "updated",
        "changelog",
        "changelogs",
        "announcement",
        "announcements",
        "whats",
        "\u65B0\u95FB",
        "\u66F4\u65B0",
        "\u66F4\u65B0\u65E5\u5FD7",
        "\u52A8\u6001",
        "\u6700\u65B0\u52A8\u6001",
        "\u516C\u544A",
        "\u30CB\u30E5\u30FC\u30B9",
        "\u304A\u77E5\u3089\u305B",
        "\u66F4\u65B0\u5C65\u6B74",
        "\uC18C\uC2DD",
        "neuigkeiten",
        "aktuelles",
        "actualit\xE9s",
        "noticias",
        "novedades",
        "not\xEDcias",
        "\u043D\u043E\u0432\u043E\u0441\u0442\u0438"
      ],
      citation: [
        "citation",
        "citations",
        "cite",
        "citing",
        "bibtex",
        "\u5F15\u7528",
        "\u5F15\u7528\u65B9\u6CD5",
        "\u5982\u4F55\u5F15\u7528",
        "\uC778\uC6A9",
        "zitieren",
        "zitierung",
        "citar",
        "\u0446\u0438\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0435"
      ],
      contributing: [
        "contributing",
        "contribution",
        "contributions",
        "contribute",
        "pull",
        "\u8D21\u732E",
        "\u5982\u4F55\u8D21\u732E",
        "\u53C2\u4E0E\u8D21\u732E",
        "\u6295\u7A3F",
        "\u8865\u5145\u4E0E\u52D8\u8BEF",
        "\u8CA2\u732E",
        "\u8CA2\u732E\u65B9\u6CD5",
        "\u30B3\u30F3\u30C8\u30EA\u30D3\u30E5\u30FC\u30B7\u30E7\u30F3",
        "\uAE30\uC5EC",
        "mitmachen",
        "mitwirken",
        "beitragen",
        "contribuer",
        "contribuir",
        "contribuciones",
        "contribui\xE7\xE3o",
        "\u0432\u043A\u043B\u0430\u0434"
      ],
      about: [
        "licence",
        "license",
        "licences",
        "licenses",
        "licensing",
        "acknowledge",
        "acknowledgement",
        "acknowledgements",
        "acknowledgment",
        "acknowledgments",
        "contributor",
        "contributors",
        "contact",
        "contacts",
        "about",
        "maintainer",
        "maintainers",
        "organizer",
        "organizers",
        "stargazers",
        "star",
        "stars",
        "sponsor",
        "sponsors",
        "sponsorship",
        "supporters",
        "disclaimer",
        "thanks",
        "credit",
        "credits",
        "todo",
        "todos",
        "faq",
        "installation",
        "glossary",
        "abbreviations",
        "legend",
        "visitors",
        "forks",
        "\u81F4\u8C22",
        "\u8054\u7CFB",
        "\u8054\u7CFB\u6211\u4EEC",
        "\u8054\u7CFB\u65B9\u5F0F",
        "\u8BB8\u53EF",
        "\u8BB8\u53EF\u8BC1",
        "\u5173\u4E8E",
        "\u4F5C\u8005",
        "\u7EF4\u62A4\u8005",
        "\u8D21\u732E\u8005",
        "\u58F0\u660E",
        "\u30E9\u30A4\u30BB\u30F3\u30B9",
        "\u8B1D\u8F9E",
        "\u9023\u7D61\u5148",
        "\u304A\u554F\u3044\u5408\u308F\u305B",
        "\u8CA2\u732E\u8005",
        "\uB77C\uC774\uC120\uC2A4",
        "\uAC10\uC0AC\uC758",
        "lizenz",
        "lizenzen",
        "danksagung",
        "danksagungen",
        "kontakt",
        "impressum",
        "mitwirkende",
        "licencia",
        "licencias",
        "agradecimientos",
        "contacto",
        "remerciements",
        "licen\xE7a",
        "agradecimentos",
        "contato",
        "licenza",
        "ringraziamenti",
        "contatti",
        "\u043B\u0438\u0446\u0435\u043D\u0437\u0438\u044F",
        "\u0431\u043B\u0430\u0433\u043E\u0434\u0430\u0440\u043D\u043E\u0441\u0442\u0438",
        "\u043A\u043E\u043D\u0442\u0430\u043A\u0442\u044B"
      ],
      introduction: [
        "introduction",
        "intro",
        "preface",
        "foreword",
        "scope",
        "context",
        "statistics",
        "stats",
        "history",
        "log",
        "logs",
        "support",
        "feedback",
        "usage",
        "team",
        "terms",
        "terminology",
        "keywords",
        "convention",
        "conventions",
        "funding",
        "promotion",
        "\u524D\u8A00",
        "\u7B80\u4ECB",
        "\u4ECB\u7ECD"
      ]
    },
    fillers: [
      "a",
      "an",
      "and",
      "the",
      "us",
      "our",
      "me",
      "my",
      "to",
      "of",
      "for",
      "in",
      "on",
      "how",
      "this",
      "that",
      "with",
      "is",
      "s",
      "what",
      "latest",
      "recent",
      "recently",
      "new",
      "repo",
      "repository",
      "project",
      "list",
      "table",
      "paper",
      "papers",
      "work",
      "please",
      "information",
      "info",
      "you",
      "your",
      "we",
      "are",
      "it",
      "section",
      "guide",
      "guideline",
      "guidelines",
      "instruction",
      "instructions",
      "request",
      "requests",
      "submit",
      "adding",
      "add",
      "format",
      "pr",
      "prs",
      "more",
      "here",
      "welcome",
      "by",
      "or",
      "if",
      "find",
      "useful",
      "helpful",
      "join",
      "key",
      "important",
      "note",
      "notes",
      "chart",
      "record",
      "records",
      "file",
      "files",
      "also",
      "index",
      "search",
      "other",
      "general",
      "at",
      "from",
      "activity",
      "do",
      "get",
      "issue",
      "issues",
      "open",
      "question",
      "questions",
      "comment",
      "comments",
      "code",
      "conduct",
      "data",
      "up",
      "date",
      "dates"
    ],
    views: [
      "index",
      "timeline",
      "chronological",
      "chronologically",
      "recent",
      "recently",
      "latest",
      "newest",
      "\u66F4\u65B0",
      "\u65B0\u589E",
      "\u6700\u8FD1",
      "\u6700\u65B0",
      "\u7D22\u5F15",
      "\u65F6\u95F4\u7EBF",
      "\u65B0\u7740"
    ],
    whole: [
      "list",
      "lists",
      "papers",
      "paper",
      "reading list",
      "paper list",
      "papers list",
      "paper lists",
      "list of papers",
      "lists of papers",
      "the list",
      "full list",
      "the papers",
      "all papers"
    ],
    resources: [
      "tool",
      "tools",
      "toolkit",
      "toolkits",
      "toolbox",
      "toolboxes",
      "library",
      "libraries",
      "software",
      "codebase",
      "codebases",
      "code",
      "codes",
      "package",
      "packages",
      "frameworks and tools",
      "repository",
      "repositories",
      "repo",
      "repos",
      "blog",
      "blogs",
      "blog post",
      "blog posts",
      "blogpost",
      "blogposts",
      "post",
      "posts",
      "talk",
      "talks",
      "tutorial",
      "tutorials",
      "course",
      "courses",
      "book",
      "books",
      "video",
      "videos",
      "lecture",
      "lectures",
      "podcast",
      "podcasts",
      "website",
      "websites",
      "web site",
      "web sites",
      "links",
      "project",
      "projects",
      "demo",
      "demos",
      "company",
      "companies",
      "startup",
      "startups",
      "group",
      "groups",
      "lab",
      "labs",
      "conference",
      "conferences",
      "workshop",
      "workshops",
      "journal",
      "journals",
      "competition",
      "competitions",
      "challenge",
      "challenges",
      "presentation",
      "presentations",
      "slides",
      "notes",
      "newsletter",
      "newsletters",
      "community",
      "communities",
      "people",
      "researchers",
      "other lists",
      "awesome",
      "platform",
      "platforms",
      "implementation",
      "implementations",
      "app",
      "apps",
      "applications and apps",
      "product",
      "products",
      "leaderboard",
      "leaderboards",
      "collection",
      "collections",
      "learning materials",
      "resources",
      "meetup",
      "meetups",
      "events",
      "jobs",
      "article",
      "articles",
      "social media",
      "discussion",
      "discussions",
      "miscellaneous resources",
      "hackathon",
      "hackathons",
      "\u5DE5\u5177",
      "\u535A\u5BA2",
      "\u6559\u7A0B",
      "\u8BFE\u7A0B",
      "\u89C6\u9891",
      "\u6BD4\u8D5B",
      "\u7ADE\u8D5B",
      "\u8D44\u6E90",
      "\u4E66\u7C4D",
      "\u516C\u4F17\u53F7"
    ],
    noPapers: [
      "blog",
      "blogs",
      "blog post",
      "blog posts",
      "blogpost",
      "blogposts",
      "posts",
      "talks",
      "course",
      "courses",
      "books",
      "videos",
      "lectures",
      "podcast",
      "podcasts",
      "web sites",
      "websites",
      "company",
      "companies",
      "startups",
      "groups",
      "labs",
      "conferences",
      "competitions",
      "presentations",
      "slides",
      "notes",
      "newsletter",
      "newsletters",
      "people",
      "researchers",
      "lists",
      "meetups",
      "articles",
      "collections",
      "\u535A\u5BA2",
      "\u8BFE\u7A0B",
      "\u89C6\u9891",
      "\u4E66\u7C4D"
    ]
  },
  prose: [
    "we",
    "our",
    "us",
    "you",
    "your",
    "this",
    "these",
    "those",
    "that",
    "which",
    "it",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "been",
    "can",
    "will",
    "should",
    "please",
    "if",
    "i",
    "my",
    "here",
    "there",
    "do",
    "not",
    "but",
    "because",
    "also"
  ]
};

// src/list/read/vocabulary.ts
var mapOf = (lists) => {
  const found = /* @__PURE__ */ new Map();
  for (const kind of Object.keys(lists))
    for (const word of lists[kind]) found.set(fold(word), found.get(fold(word)) ?? kind);
  return found;
};
var setOf = (list) => new Set(list.map(fold));
var LABELS = mapOf(vocabulary_default.labels);
var HEADERS = mapOf(vocabulary_default.headers);
var PAPER_LINKS = setOf(vocabulary_default.links.paper);
var OTHER_LINKS = setOf(vocabulary_default.links.other);
var LINK_WORDS2 = setOf(vocabulary_default.links.words);
var LONGEST_LABEL2 = 48;
var LONGEST_HEADER = 100;
function labelKind(text) {
  return text.length > LONGEST_LABEL2 ? void 0 : LABELS.get(fold(text));
}
function columnKind(header) {
  if (header.length > LONGEST_HEADER) return "other";
  const folded = fold(header);
  const known2 = HEADERS.get(folded) ?? LABELS.get(folded);
  if (known2 !== void 0) return known2;
  const parts = folded.split(" ");
  for (const part of parts) {
    const kind = LABELS.get(part);
    if (kind === "title" || kind === "authors" || kind === "date" || kind === "venue") return kind;
  }
  const last = LABELS.get(parts.at(-1) ?? "") ?? HEADERS.get(parts.at(-1) ?? "");
  return parts.length <= 3 && (last === "name" || last === "link" || last === "paper") ? last : "other";
}
function linkLabel(text) {
  if (text.length > LONGEST_LABEL2) return void 0;
  const folded = fold(text);
  if (folded === "") return "other";
  if (PAPER_LINKS.has(folded)) return "paper";
  if (OTHER_LINKS.has(folded)) return "other";
  const parts = folded.split(" ");
  if (parts.length > 5) return void 0;
  let paper = false;
  let other = false;
  for (const part of parts) {
    if (PAPER_LINKS.has(part)) paper = true;
    else if (OTHER_LINKS.has(part)) other = true;
    else if (!LINK_WORDS2.has(part) && !/^(?:v?\d{1,4}|\d{1,3}b)$/.test(part)) return void 0;
  }
  if (other) return "other";
  return paper ? "paper" : void 0;
}
var VOCABULARY = vocabulary_default;

// src/list/read/link-role.ts
var HOSTS = new Map(
  ["badge", "talk", "video", "code", "paper"].flatMap(
    (role) => VOCABULARY.hosts[role].map((host) => [host, role])
  )
);
var PAPER_HOST = /^(?:proceedings|papers|ojs|ejournal|journals?|onlinelibrary|agupubs|sci-hub|bmvc\d*|interspeech\d*|openaccess|anthology)\./i;
var SEARCH = /^https?:\/\/scholar\.google\.[\w.]+\/(?:scholar|citations)\b/i;
function roleOfHost(host) {
  const name = host.toLowerCase();
  for (let at = 0; at >= 0; at = name.indexOf(".", at) + 1 || -1) {
    const role = HOSTS.get(name.slice(at));
    if (role !== void 0) return role;
  }
  return PAPER_HOST.test(name) ? "paper" : void 0;
}
function linkRole(url) {
  const target = url.trim();
  if (/\s/.test(target)) return "other";
  if (target.startsWith("#")) return "anchor";
  if (/^mailto:/i.test(target)) return "mail";
  if (/\.bib(?:[?#]|$)/i.test(target)) return "bib";
  if (SEARCH.test(target)) return "search";
  const host = hostOf(target);
  if (host === void 0) return "relative";
  const known2 = roleOfHost(host);
  if (known2 === "badge") return known2;
  if (/\/readme(?:\.md)?\/?#/i.test(target) && known2 === "code") return "anchor";
  if (identifiersOfUrl(target).length > 0) return "paper";
  return known2 ?? (/\.(?:pdf|ps)(?:\.gz)?(?:[?#]|$)/i.test(target) ? "paper" : "other");
}
function hostOf(url) {
  const match = /^(?:[a-z][\w+.-]*:)?\/\/([^/?#]+)/i.exec(url) ?? /^((?:[\w-]+\.)+[a-z]{2,24})(?=\/|$)/i.exec(url);
  const host = match?.[1];
  if (host === void 0) return void 0;
  if (!url.includes("//") && !url.includes("/") && /\.(?:md|html?|pdf|bib|txt|png|jpe?g|svg|ipynb)$/i.test(host)) {
    return void 0;
  }
  return host.replace(/:\d+$/, "");
}
function isPaperLabel(text) {
  return linkLabel(text) === "paper" && !/^\W*here\W*$/i.test(text);
}
function isOtherLabel(text) {
  return /[\p{L}\p{N}]/u.test(text) && linkLabel(text) === "other";
}

// src/list/source/find-urls.ts
var ADDRESS = /\bhttps?:\/\/(?:\\[!-/:-@[-`{-~]|[^\s<>"\\`|])+/gi;
var CODE_SPAN = /(?<!`)(`{1,3})(?!`)[^\n]*?(?<!`)\1(?!`)/g;
function findUrls(source, states = scan(source).states) {
  const found = [];
  for (let line = 1; line <= source.lines.count; line++) {
    const start = source.lines.lineStart(line);
    const content = source.text.slice(start, source.lines.lineEnd(line));
    const isText2 = states[line] === "text" || states[line] === void 0;
    if (!isText2 || !/https?:\/\//i.test(content)) continue;
    const visible = content.replace(CODE_SPAN, (code) => " ".repeat(code.length)).replace(/<!--.*?(?:-->|$)/g, (comment2) => " ".repeat(comment2.length));
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

// src/list/read/paper-links.ts
var PICTURE = /\.(?:png|jpe?g|gif|svg|webp|ico)(?:[?#]|$)/i;
var FRONT_PAGE = /^[a-z]+:\/\/[^/?#]+\/?(?:[?#]|$)/i;
var MAY_PRINT = /10\.\d{4}|arxiv|PMID/i;
var PMID = /\bPMID\s{0,2}[:#]?\s{0,2}(\d{4,8})\b/i;
var COMMENT = /<!--.*?(?:-->|$)/g;
function findPaperLinks(source, states) {
  const found = [];
  let line = 1;
  for (const { url, range } of findUrls(source, states)) {
    const at = source.lines.position(range.start).line;
    for (; line < at; line++) for (const one of printedOn(line, source, states)) found.push(one);
    line = at + 1;
    if (leadsToPaper(url)) found.push({ url, range, key: paperKey(url) });
  }
  for (; line <= source.lines.count; line++)
    for (const one of printedOn(line, source, states)) found.push(one);
  return found;
}
function leadsToPaper(url) {
  return linkRole(url) === "paper" && !PICTURE.test(url) && !FRONT_PAGE.test(url);
}
function paperKey(url) {
  const [identifier] = identifiersOfUrl(url);
  if (identifier !== void 0) return identifierKey(identifier);
  return withoutTail(url.trim().replace(/^https?:\/\/(?:www\.)?/i, ""), /[/#?]/).toLowerCase();
}
function printedOn(line, { text, lines }, states) {
  if (states[line] !== "text") return [];
  const start = lines.lineStart(line);
  const content = text.slice(start, lines.lineEnd(line));
  if (!MAY_PRINT.test(content)) return [];
  const identifier = identifierIn(content.replace(COMMENT, ""));
  if (identifier === void 0) return [];
  const range = { start, end: lines.lineEnd(line) };
  return [{ url: identifier.id, range, key: identifierKey(identifier) }];
}
function identifierIn(text) {
  const arxiv = findArxivId(text);
  if (arxiv !== void 0) return { kind: "arxiv", id: arxiv };
  const doi = findDoi(text);
  if (doi !== void 0) return { kind: "doi", id: doi };
  const pmid = PMID.exec(text)?.[1];
  return pmid === void 0 ? void 0 : { kind: "pmid", id: pmid };
}

// src/list/read/people.ts
var PARTICLES = new Set(VOCABULARY.names.particles);
var NEVER = new Set(VOCABULARY.names.never);
var SMALL = new Set(VOCABULARY.names.small);
var NAME_WORD = new RegExp("^(?:\\p{Lu}[\\p{L}'\u2019`.\\-\u2010\u2011\u2013{}\\\\\"^~]*|\\p{Lu}\\.?(?:-?\\p{Lu}\\.?)*|[\\p{Lo}\xB7]{2,8}|[{\\\\].*|[dlo]['\u2019]\\p{Lu}[\\p{L}-]*)$", "u");
var INITIALS = new RegExp("^(?:\\p{Lu}\\.?[\\s~-]*){1,4}$", "u");
var ET_AL = /(?:^|[\s,])(?:and\s+)?(?:et\.?\s*al\b\.?|others\b|等人?)\.?$/i;
var LONGEST_NAME = 60;
function namePart(part) {
  const trimmed2 = part.replace(/^(?:and|&|by)\s+/i, "").replace(new RegExp("[*\u2020\u2021\xA7\xB6\u2217\u22C6\u2709\u{1F4E7}^]|(?<=\\p{L})\\d(?:,?\\d)*$", "gu"), "").trim();
  if (trimmed2 === "" || trimmed2.length > LONGEST_NAME) return "none";
  const withoutEtAl = trimmed2.replace(ET_AL, "").replace(/,$/, "").trim();
  if (withoutEtAl !== trimmed2) {
    if (withoutEtAl === "") return "et-al";
    return namePart(withoutEtAl) === "none" ? "none" : "et-al";
  }
  const words = trimmed2.replace(/\([^()]{1,60}\)/g, " ").trim().split(/\s+/);
  if (INITIALS.test(trimmed2) && trimmed2.replace(/[^\p{Lu}]/gu, "").length <= 4 && trimmed2.length <= 12)
    return /\./.test(trimmed2) || trimmed2.length <= 2 ? "initials" : "word";
  if (words.length > 6 || !areNames(words)) return "none";
  if (words.length === 1) return /^[\p{Lo}·]{2,4}$/u.test(trimmed2) ? "name" : "word";
  return "name";
}
function areNames(words) {
  let capitals = 0;
  for (const word of words) {
    const bare = word.toLowerCase().replace(/[^\p{L}\p{N}']/gu, "");
    if (NEVER.has(bare) || new RegExp("\\p{Lu}{5,}", "u").test(word)) return false;
    if (SMALL.has(bare) && !PARTICLES.has(bare) && !new RegExp("^\\p{Lu}", "u").test(word)) return false;
    if (NAME_WORD.test(word)) capitals++;
    else if (!PARTICLES.has(bare)) return false;
  }
  return capitals > 0;
}
var LONGEST3 = 6e3;
function authorEvidence(text) {
  const trimmed2 = withoutTail(text.trim(), /[.,;:]/);
  if (trimmed2.length < 2 || trimmed2.length > LONGEST3) return "none";
  const parts = trimmed2.replace(/\s+/g, " ").split(/[,;，、；]| (?:and|&|y|et(?! al)|und) /i).map((part) => part.trim().replace(/^(?:and |& ?)/i, "")).filter((part) => part !== "" && !/^(?:and|&)$/i.test(part));
  const kinds = parts.map(namePart);
  const bad = kinds.filter((kind) => kind === "none").length;
  const names = kinds.filter((kind) => kind === "name").length;
  const inverted = kinds.filter((kind, at) => kind === "initials" && at > 0).length;
  if (kinds.length === 0) return "none";
  if (kinds.includes("et-al")) return bad <= kinds.length * 0.3 ? "strong" : "none";
  if (kinds.length === 1) return names === 1 ? "weak" : "none";
  if (kinds.length === 2) {
    if (bad > 0) return "none";
    if (inverted === 1) return "strong";
    return names === 2 || names === 0 && /\s(?:and|&)\s/i.test(trimmed2) ? "strong" : "weak";
  }
  return bad <= kinds.length * 0.25 && names + inverted >= kinds.length * 0.3 ? "strong" : "none";
}
function isName(part) {
  const kind = namePart(part);
  return kind === "name" || kind === "word" || kind === "initials";
}

// src/list/read/year.ts
var FULL = /(?<![\d./-])(19[5-9]\d|20[0-4]\d)(?!\d|\.\d{4,5}\b)/g;
var VENUE_SHORT = /\b(?:[A-Z]{2,}[A-Za-z]*|NeurIPS|NIPS|Interspeech|CoRR|CoNLL|SemEval)[- ]?['’‘]?(\d{2})(?![\d%A-Za-z.])/;
var RANGE = /\b(?:19|20)\d{2}\s?[-–—~]\s?(?:19|20)\d{2}\b/g;
var ACCESSED = /\b(?:accessed|retrieved)\b[^\d]{0,20}(?:\w{3,9}\.? )?\d{0,2},? ?\d{4}/gi;
function yearIn(text) {
  const cleaned = text.replace(RANGE, " ").replace(ACCESSED, " ");
  FULL.lastIndex = 0;
  const full = FULL.exec(cleaned)?.[1];
  if (full !== void 0) return Number(full);
  const short = VENUE_SHORT.exec(cleaned)?.[1] ?? /['’‘]\s?(\d{2})(?!\d)/.exec(cleaned)?.[1];
  if (short !== void 0) return century(Number(short));
  return void 0;
}
function yearOfArxivId(id) {
  const digits = /^(\d{2})\d{2}\.\d{4,5}$/.exec(id)?.[1];
  return digits === void 0 ? void 0 : 2e3 + Number(digits);
}
function century(year) {
  return year > 60 ? 1900 + year : 2e3 + year;
}
function isDate(text) {
  const months = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?/gi;
  const rest = text.replace(months, " ").replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, "").replace(/[\d\s./,:年月日\-–—()[\]'’~*]+/g, "");
  return rest === "" && /\d{2}/.test(text);
}
function yearOfDate(text) {
  const whole = yearIn(text);
  if (whole !== void 0) return whole;
  const early = /(?<!\d)(1[5-9]\d{2})(?!\d)/.exec(text)?.[1];
  if (early !== void 0) return Number(early);
  const short = /^\W*(\d{2})[./-](?:0?[1-9]|1[0-2])(?:[./-]\d{1,2})?\W*$/.exec(text)?.[1];
  return short === void 0 ? void 0 : century(Number(short));
}

// src/list/read/venue.ts
var alternatives = (words) => words.map((word) => word.replace(/[.+]/g, "\\$&")).join("|");
var SHORT = new Set(
  VOCABULARY.venues.short.map((name) => name.split(/[^\p{L}\p{N}]+/u).join(" "))
);
function holdsShortName(text) {
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 2) continue;
    if (SHORT.has(word)) return true;
    if (/\d$/.test(word) && SHORT.has(word.replace(/\d{1,4}$/, ""))) return true;
  }
  return false;
}
var LONG = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternatives(VOCABULARY.venues.long)})(?![\\p{L}])|(?:${alternatives(VOCABULARY.venues.long.filter((word) => new RegExp("\\p{Script=Han}", "u").test(word)))})`,
  "iu"
);
var SHORTENED = `(?:${alternatives(VOCABULARY.venues.shortened)})`;
var ABBREVIATED = new RegExp(`(?:^J|(?:^|[\\s(])${SHORTENED})\\.(?=[\\s,;)]|$)`, "i");
function isVenueLike(text) {
  const trimmed2 = text.trim().replace(/^(?:in|published in|to appear in|accepted (?:by|to|at))[:\s]+/i, "");
  if (trimmed2 === "" || trimmed2.length > 160) return false;
  if (isDate(trimmed2)) return true;
  const words = trimmed2.split(/\s+/).length;
  if (words <= 6 && holdsShortName(trimmed2)) return true;
  if (words <= 16 && LONG.test(trimmed2)) return true;
  if (ABBREVIATED.test(trimmed2) && words <= 8 && new RegExp("^\\p{Lu}", "u").test(trimmed2) && !new RegExp("[.]\\s\\p{Lu}[.]", "u").test(trimmed2))
    return true;
  if (new RegExp("^\\p{Lu}[\\p{L}'\u2019., &-]*\\(\\d{4}[a-z]?\\)$", "u").test(trimmed2)) return false;
  const apart = /(?:^|[\s'’‘(,]|[A-Z]{2})(?:(?:19[5-9]\d|20[0-4]\d)(?!\d)|['’‘]\s?\d{2}(?!\d))/.test(trimmed2);
  if (new RegExp("^\\p{Lu}{2,}[A-Za-z]*[- ]?['\u2019\u2018]?\\d{2}(?: \\p{L}+)?$", "u").test(trimmed2)) return true;
  return apart && words <= 4 && /^[\p{Lu}\d(['’]/u.test(trimmed2);
}
function venueName(text) {
  const name = text.trim().replace(/^(?:in|published in|to appear in|accepted (?:by|to|at))[:\s]+/i, "").replace(/^[\s,.;:()[\]|·—–-]+|[\s,.;:()[\]|·—–-]+$/g, "").replace(/\s*\((?:19|20)\d{2}$/, "").replace(/\([^()]*$/, "$&)").trim();
  return name === "" || isDate(name) || !new RegExp("\\p{L}", "u").test(name) ? void 0 : name;
}
function venueEvidence(text) {
  if (holdsShortName(text)) return "short";
  if (LONG.test(text)) return "long";
  return ABBREVIATED.test(text) ? "abbreviated" : void 0;
}

// src/list/read/doubts.ts
var WORDS_OF_TITLE = 4;
var GOES_ON = new RegExp("^ (?:(?:of|for|with|and|from|on|to|via|using|through|between) [\\p{L}\\d]|in (?!proc|press|prep|review|submi|revis)\\p{Ll})", "u");
var DATED = /^[A-Z]{3,}$|(?:19|20)\d{2}|[’']\d{2}/;
var MOST_PAPERS = 2;
function doubtfulEntries(entries, source) {
  return entries.flatMap((entry) => {
    const reason = entry.kind === "paper" ? doubtOf(entry, source) : void 0;
    return reason === void 0 ? [] : [{ entry, reason }];
  });
}
function doubtOf(entry, source) {
  const { title, titleRange, links, authors, venue } = entry;
  if (linkLabel(title) !== void 0) return "label";
  if (venue === void 0 && DATED.test(title) && isVenueLike(title)) return "venue";
  if (authors === void 0 && authorEvidence(title) === "strong") return "persons";
  if (links.some((link) => isBesideTitle(entry, link))) return "link-text";
  if (GOES_ON.test(source.slice(titleRange.end, titleRange.end + 24))) return "cut";
  return papersOf(entry) > MOST_PAPERS ? "several-papers" : void 0;
}
function isBesideTitle({ title, titleRange }, { range, text, url }) {
  if (linkRole(url) !== "paper" || linkLabel(text) !== void 0 || text === url) return false;
  const words = fold(text).split(" ").length;
  if (words < WORDS_OF_TITLE) return false;
  const isWithin = (at) => at > range.start && at < range.end;
  if (isWithin(titleRange.start) !== isWithin(titleRange.end)) return true;
  return !isWithin(titleRange.start) && fold(title).split(" ").length < WORDS_OF_TITLE;
}
function papersOf({ links }) {
  const keys = /* @__PURE__ */ new Map();
  for (const { url } of links) {
    const key = linkRole(url) === "paper" ? paperKey(url) : "";
    const kind = /^[a-z-]+(?=:)/.exec(key)?.[0];
    if (kind === void 0) continue;
    keys.set(kind, (keys.get(kind) ?? /* @__PURE__ */ new Set()).add(key));
  }
  let most = 0;
  for (const { size } of keys.values()) most = Math.max(most, size);
  return most;
}

// src/list/read/prose-line.ts
var WORDS2 = new Set(VOCABULARY.prose);
var ENOUGH = 3;
var LINK_TEXT = /\[[^[\]]*\]|<[^<>]*>|https?:\/\/\S+/g;
function isProseLine(line) {
  let seen = 0;
  for (const word of fold(line.replace(LINK_TEXT, " ")).split(" ")) if (WORDS2.has(word)) seen++;
  return seen >= ENOUGH;
}

// src/list/read/unread-titles.ts
var LONGEST_TITLE = 40;
var ADDRESS2 = /https?:\/\/[^\s<>"')\]]+|\]\([^()\s]*\)/g;
var WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
function unreadTitles(source, states, { entries, known: known2, elsewhere }) {
  const read = new Set(entries.map(({ title }) => fold(title)));
  const first = titleSteps([...known2].filter((title) => !read.has(title)));
  if (first.next.size === 0) return [];
  const words = wordsOf2(source, states);
  const inside = insideAny(elsewhere);
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < words.length; at++) {
    const last = longestFrom(words, at, first);
    const [from, to] = [words[at], words[last]];
    if (from === void 0 || to === void 0) continue;
    const range = { start: from.start, end: to.end };
    const folded = words.slice(at, last + 1).map((word) => word.folded).join(" ");
    const title = source.text.slice(range.start, range.end).replace(/\s+/g, " ");
    if (!found.has(folded) && !inside(range)) found.set(folded, { title, range });
    at = last;
  }
  return [...found.values()];
}
function titleSteps(titles) {
  const first = { next: /* @__PURE__ */ new Map(), ends: false };
  for (const title of titles) {
    const words = title.split(" ");
    if (words.length < 3 || words.length > LONGEST_TITLE) continue;
    let step = first;
    for (const word of words) {
      let next = step.next.get(word);
      if (next === void 0) {
        next = { next: /* @__PURE__ */ new Map(), ends: false };
        step.next.set(word, next);
      }
      step = next;
    }
    step.ends = true;
  }
  return first;
}
function longestFrom(words, at, first) {
  let last = -1;
  let step = first;
  for (let index = at; step !== void 0; index++) {
    step = step.next.get(words[index]?.folded ?? "");
    if (step?.ends === true) last = index;
  }
  return last;
}
function wordsOf2({ text, lines }, states) {
  const words = [];
  for (let line = 1; line <= lines.count; line++) {
    if (states[line] !== "text") continue;
    const start = lines.lineStart(line);
    const content = text.slice(start, lines.lineEnd(line)).replace(ADDRESS2, (address) => " ".repeat(address.length));
    for (const { 0: word, index } of content.matchAll(WORD))
      words.push({
        folded: fold(word),
        start: start + index,
        end: start + index + word.length
      });
  }
  return words;
}
function insideAny(ranges) {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let at = 0;
  let furthest = 0;
  return ({ start, end }) => {
    for (; (sorted[at]?.start ?? Number.POSITIVE_INFINITY) <= start; at++)
      furthest = Math.max(furthest, sorted[at]?.end ?? 0);
    return end <= furthest;
  };
}

// src/list/read/audit.ts
var IN_INTRODUCTION = 2;
var MOST_EXCUSED = 10;
var EXCUSED_SHARE = 0.1;
var SHARE_OF_NAMED = 0.5;
function audit({ source, states, headings, sections, entries, known: known2 }) {
  const links = findPaperLinks(source, states);
  const outside = outsideEntries(links, entries);
  const found = assigned(outside, sections);
  const elsewhere = [
    ...sections.filter((section) => reasonOf(section) !== void 0).map(({ range }) => range),
    ...entries.flatMap(({ titleRange, abstract }) => [titleRange, abstract?.range ?? titleRange])
  ];
  const share = entries.length === 0 ? 0 : 1;
  const limits = {
    named: share * Math.max(MOST_EXCUSED, links.length * SHARE_OF_NAMED),
    excused: share * Math.max(MOST_EXCUSED, links.length * EXCUSED_SHARE)
  };
  const papers = entries.filter(({ kind }) => kind === "paper").length;
  return {
    papers,
    resources: entries.length - papers,
    paperLinks: links.length,
    unread: unreadOf(found, limits, source),
    unreadTitles: unreadTitles(source, states, { entries, known: known2, elsewhere }),
    skipped: skippedOf(found, headings),
    doubtful: doubtfulEntries(entries, source.text)
  };
}
function outsideEntries(links, entries) {
  const ranges = entries.map(({ range }) => range).sort((a, b) => a.start - b.start);
  const known2 = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    for (const identifier of entry.identifiers) known2.add(identifierKey(identifier));
    if (entry.url !== void 0) known2.add(paperKey(entry.url));
    for (const { url } of entry.links) known2.add(paperKey(url));
  }
  let at = 0;
  let end = 0;
  return links.filter(({ range, key }) => {
    for (; (ranges[at]?.start ?? Number.POSITIVE_INFINITY) <= range.start; at++)
      end = Math.max(end, ranges[at]?.end ?? 0);
    return range.start >= end && !known2.has(key);
  });
}
function assigned(links, sections) {
  let at = 0;
  return sections.map((section) => {
    const from = at;
    while ((links[at]?.range.start ?? Number.POSITIVE_INFINITY) < section.range.end) at++;
    return { section, links: links.slice(from, at) };
  });
}
function reasonOf({ role, skipped }) {
  if (skipped) return "skip-sections";
  return role === "entries" || role === "empty" ? void 0 : role;
}
function unreadOf(found, most, source) {
  const named = [];
  const excused = [];
  const unread = [];
  for (const { section, links } of found) {
    const reason = reasonOf(section);
    if (reason === "skip-sections" || reason === "view") continue;
    if (reason !== void 0 && reason !== "introduction") {
      for (const link of links) named.push(link);
      continue;
    }
    const prose = new Set(links.filter(({ range }) => isInProse(range, source)));
    const few = reason === "introduction" && links.length - prose.size <= IN_INTRODUCTION;
    for (const link of links) (few || prose.has(link) ? excused : unread).push(link);
  }
  if (named.length > most.named) for (const link of named) unread.push(link);
  if (excused.length > most.excused) for (const link of excused) unread.push(link);
  return unread.sort((a, b) => a.range.start - b.range.start).map(({ url, range }) => ({ url, range }));
}
function isInProse({ start }, { text, lines }) {
  const { line } = lines.position(start);
  return isProseLine(text.slice(lines.lineStart(line), lines.lineEnd(line)));
}
function skippedOf(found, headings) {
  return found.flatMap(({ section, links }) => {
    const reason = reasonOf(section);
    if (reason === void 0 || section.drafts.length > 0) return [];
    const holds2 = section.skipped || links.length > 0 || section.dropped.some(leadsOut);
    if (!holds2) return [];
    const heading = headings[section.index]?.text ?? "";
    return [{ heading, range: section.range, reason, links: links.length }];
  });
}
function leadsOut({ links }) {
  return links.some(
    ({ url }) => hostOf(url) !== void 0 && !["badge", "mail", "anchor"].includes(linkRole(url))
  );
}

// src/list/read/content.ts
var bucket = (n) => n < 2 ? "1" : n < 3 ? "2" : n < 5 ? "3" : n < 8 ? "5" : n < 13 ? "8" : n < 25 ? "13" : "25";
var KEY_WITH_YEAR = /^(?=.{5,80}$)[\p{L}][\p{L}\d+_:./'-]*?(?:19|20)?\d{2}[\p{L}\d_:.-]*$/u;
var LIKE_KEY = /^(?:[\p{L}'-]{2,30}[_:.-]?(?:19|20)\d{2}[_:.-]?[\p{L}\d_.-]*|DBLP:[\w:/+.-]+|@?[\p{Ll}-]{3,20}(?:etal|_et_al)[_-]?\d{2,4}[a-z]?|[\p{L}-]{3,20}:(?:19|20)\d{2}[a-z]{2,4})$/u;
function isLikeKey(text) {
  return LIKE_KEY.test(text);
}
var YEAR_ALONE = /^\W*(?:19|20)\d{2}\W*$/;
var HAS_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|['’‘]\d{2}(?!\d)/;
var ACRONYM = new RegExp("^(?=.*\\p{Lu}.*[\\p{Lu}\\d])[\\p{L}\\d][\\p{L}\\d+._@\xB2\xB3-]*$", "u");
var SMALL_WORDS = /* @__PURE__ */ new Set([
  "and",
  "et",
  "al",
  "of",
  "the",
  "in",
  "on",
  "for",
  "a",
  "an",
  "to",
  "with",
  "by",
  "at",
  "from",
  "via",
  "de",
  "la",
  "van",
  "von",
  "der",
  "den"
]);
function wordCount(text) {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0 && words < 60; at = text.indexOf(" ", at + 1)) words++;
  return new RegExp("\\p{Script=Han}", "u").test(text) ? Math.max(words, Math.floor(text.length / 3)) : words;
}
var MOST_REMEMBERED = 2e4;
var remembered = /* @__PURE__ */ new Map();
function contentOf(text) {
  const known2 = remembered.get(text);
  if (known2 !== void 0) return known2;
  const made = judge(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, made);
  return made;
}
var ENOUGH2 = 400;
function beginning(text) {
  if (text.length <= ENOUGH2) return text;
  const cut = text.lastIndexOf(",", ENOUGH2);
  return text.slice(0, cut > 0 ? cut : ENOUGH2);
}
function judge(text) {
  const short = text.length > 200 ? text.slice(0, 200) : text;
  const words = wordCount(text);
  const size = bucket(words);
  const people = authorEvidence(beginning(text));
  const label = linkLabel(text);
  const names = [`people ${people}`, `people ${people} words ${size}`];
  const add2 = (name, holds2) => {
    if (holds2) names.push(name);
  };
  add2("date", isDate(short) && /\d/.test(short));
  add2("year alone", YEAR_ALONE.test(short));
  add2("has year", HAS_YEAR.test(short));
  add2("year found", yearIn(short) !== void 0);
  const venue = venueEvidence(short);
  if (venue !== void 0) names.push(`venue ${venue}`, `venue ${venue} words ${bucket(words)}`);
  add2("venue-like", isVenueLike(short));
  add2("et al", /\bet\.? al\b/i.test(short));
  add2("and", /\s(?:and|&)\s/.test(short));
  const list = short.split(/\s+/);
  let lower = 0;
  let capital = 0;
  for (const [at, word] of list.entries()) {
    if (new RegExp("^\\p{Lu}", "u").test(word)) capital++;
    else if (at > 0 && new RegExp("^\\p{Ll}{2,}", "u").test(word) && !SMALL_WORDS.has(word)) lower++;
  }
  const share = capital / list.length;
  names.push(
    `small words ${bucket(lower + 1)}`,
    `capitals ${share > 0.95 ? "all" : share > 0.5 ? "most" : share > 0.15 ? "some" : "few"}`
  );
  add2(
    "function words",
    /\s(?:of|for|with|via|in|on|to|from|the|a|an|is|are|using|by)\s/i.test(short)
  );
  add2("acronym", words === 1 && ACRONYM.test(short));
  add2("like a key", LIKE_KEY.test(short));
  add2("key with digits", words === 1 && KEY_WITH_YEAR.test(short));
  add2("initials", new RegExp("(?:^|[\\s.,-])\\p{Lu}\\.(?:[\\s,-]|$)", "u").test(short));
  add2("two or three capitals", (list.length === 2 || list.length === 3) && capital === list.length);
  add2("han", new RegExp("\\p{Script=Han}", "u").test(short));
  add2("digits only", /^[\d\s.,/–-]+$/.test(short));
  add2("pages", /^(?:pp?\.|pages?|vol\.?|no\.?|issue|\d+(?:\(\d+\))?:\d+)/i.test(short));
  add2("identifier", /\b(?:arxiv:|doi:?|10\.\d{4,9}\/|\d{4}\.\d{4,5}\b|pmid|pmc\d)/i.test(short));
  add2("question", /[?？]$/.test(short));
  add2(
    "institution",
    /\b(?:universit|institut|college|laborator|\blab\b|department|school of|academy|hospital|research center|google|microsoft|openai|deepmind|facebook|meta ai|stanford|tsinghua|nvidia|amazon|alibaba|tencent|baidu)/i.test(
      short
    )
  );
  add2(
    "award",
    /^(?:oral|spotlight|poster|highlight|best paper|workshop|long|short|findings|demo|survey|new|under review|accepted|in press|to appear)\b/i.test(
      short
    )
  );
  add2("digit inside", new RegExp("\\p{L}\\d|\\d\\p{L}", "u").test(short));
  if (label !== void 0) names.push(`link label ${label}`);
  return { words, size, people, label, names, evidence: evidenceOf(text, words, people, label) };
}
function evidenceOf(text, words, people, label) {
  if (label !== void 0) return "link label";
  if (text.length <= 60 && isDate(text)) return "date";
  if (text.length <= 160 && isVenueLike(text)) return "venue";
  if (people !== "none") return `people ${people}`;
  if (LIKE_KEY.test(text)) return "key";
  return words >= 4 ? "long" : words === 1 ? "word" : "words";
}

// src/list/read/model.ts
var ROLES = ["title", "authors", "venue", "date", "key", "label", "other"];
var COUNT = ROLES.length;
var TITLE = 0;
var START = COUNT;
var NEVER2 = -1e9;
function stepsOf(segments, { parts }) {
  return segments.map((segment, index) => {
    const previous = segments[index - 1];
    const before = segment.before === "^" ? `^${parts[segment.part]?.place ?? "head"}` : segment.before;
    if (previous === void 0) return { before, joined: "" };
    const same = previous.part === segment.part;
    const span = same && segment.span !== 0 && previous.span === segment.span ? "S" : previous.span !== 0 || segment.span !== 0 ? "x" : "";
    const quote = same && segment.quote !== 0 && previous.quote === segment.quote ? "Q" : previous.quote !== 0 || segment.quote !== 0 ? "q" : "";
    return { before, joined: `${span}${quote}${previous.line === segment.line ? "" : "n"}` };
  });
}
var PREVIOUS = [...ROLES.map((role) => `> ${role}`), "> start"];
var KNOWN_STEPS = /* @__PURE__ */ new WeakMap();
function transitionOf(step, weights2) {
  const known2 = KNOWN_STEPS.get(weights2) ?? /* @__PURE__ */ new Map();
  KNOWN_STEPS.set(weights2, known2);
  const key = `${step.before}\0${step.joined}`;
  let found = known2.get(key);
  if (found !== void 0) return found;
  found = new Float64Array((COUNT + 1) * COUNT);
  for (let previous = 0; previous <= COUNT; previous++)
    for (const name of stepNames(previous, step)) {
      const row = weights2.get(name);
      if (row === void 0) continue;
      for (let role = 0; role < COUNT; role++)
        found[previous * COUNT + role] = (found[previous * COUNT + role] ?? 0) + (row[role] ?? 0);
    }
  known2.set(key, found);
  return found;
}
function latticeOf(emission, steps, segments, weights2) {
  return {
    size: segments.length,
    emission,
    transitions: steps.map((step) => transitionOf(step, weights2)),
    begins: segments.map(({ text }) => !/^(?:and|or|&)\s/i.test(text)),
    goesOn: segments.map(({ part }, index) => segments[index - 1]?.part === part)
  };
}
function stepNames(previous, { before, joined: joined2 }) {
  const from = PREVIOUS[previous] ?? "";
  const names = [from, `${from} ${before}`];
  if (joined2 !== "") names.push(`${from} ${joined2}`, `${from} ${joined2} ${before}`);
  return names;
}
var STATES = COUNT * 2;
function decode(lattice, known2 = {}) {
  const { size } = lattice;
  if (size === 0) return { roles: [], margin: NEVER2, score: NEVER2 };
  const trellis = new Trellis(lattice, known2);
  for (let index = 0; index < size; index++) trellis.step(index);
  const best = trellis.bestOf((state) => isTitled(state));
  const without2 = trellis.bestOf((state) => !isTitled(state));
  const margin = trellis.scoreOf(best) + (known2.bonus ?? 0) - trellis.scoreOf(without2);
  const last = margin > 0 ? best : without2;
  return { roles: pathTo(last, trellis.back, size), margin, score: trellis.scoreOf(last) };
}
function isTitled(state) {
  return state === TITLE || (state & 1) === 1;
}
var Trellis = class {
  back;
  lattice;
  known;
  current = new Float64Array(STATES).fill(NEVER2);
  next = new Float64Array(STATES);
  constructor(lattice, known2) {
    this.lattice = lattice;
    this.known = known2;
    this.back = new Int16Array(lattice.size * STATES).fill(-1);
  }
  /** Goes on to a segment from every state that can be reached. */
  step(index) {
    this.next.fill(NEVER2);
    if (index === 0) this.take(0, -1, START, 0);
    else
      for (let state = 0; state < STATES; state++) {
        const score = this.scoreOf(state);
        if (score > NEVER2) this.take(index, state, state >> 1, score);
      }
    [this.current, this.next] = [this.next, this.current];
  }
  scoreOf(state) {
    return this.current[state] ?? NEVER2;
  }
  bestOf(counts) {
    let best = -1;
    for (let state = 0; state < STATES; state++)
      if (counts(state) && (best < 0 || this.scoreOf(state) > this.scoreOf(best))) best = state;
    return best;
  }
  take(index, state, previous, score) {
    const { emission, transitions } = this.lattice;
    const { prior, forced } = this.known;
    const transition = transitions[index];
    const only = forced?.get(index);
    const behind = state >= 0 && isTitled(state);
    for (let role = 0; role < COUNT; role++) {
      if (only !== void 0 && role !== only) continue;
      if (role === TITLE && !this.mayBeTitle(index, previous, behind)) continue;
      const target = role === TITLE ? TITLE : role * 2 + (behind ? 1 : 0);
      const value = score + (emission[index * COUNT + role] ?? 0) + (transition?.[previous * COUNT + role] ?? 0) + (prior === void 0 ? 0 : prior(index, previous, role));
      if (value <= (this.next[target] ?? NEVER2)) continue;
      this.next[target] = value;
      this.back[index * STATES + target] = state;
    }
  }
  /** A title stands in one text, there is one at most, and none begins with "and". */
  mayBeTitle(index, previous, behind) {
    const { begins, goesOn } = this.lattice;
    return previous === TITLE ? goesOn[index] === true : !behind && begins[index] === true;
  }
};
function pathTo(last, back, size) {
  const roles = new Array(size).fill(COUNT - 1);
  let state = last;
  for (let index = size - 1; index >= 0 && state >= 0; index--) {
    roles[index] = state >> 1;
    state = back[index * STATES + state] ?? -1;
  }
  return roles;
}

// src/list/read/habits.ts
var COUNT2 = ROLES.length;
function slotsOf(segments, steps, { parts, kind }) {
  let inPart = 0;
  const step = [];
  const place = [];
  for (const [index, segment] of segments.entries()) {
    inPart = segments[index - 1]?.part === segment.part ? inPart + 1 : 0;
    const column = parts[segment.part]?.column?.index;
    const look = `${segment.marks}${segment.bracket}${segment.quote > 0 ? "q" : ""}`;
    const joined2 = steps[index]?.joined.includes("S") ? "S" : "";
    step.push(`${steps[index]?.before} ${look} ${segment.label ?? ""} ${joined2}`);
    place.push(
      column === void 0 ? `${kind} ${Math.min(segment.part, 4)} ${Math.min(inPart, 4)} ${segment.before} ${look} ${segment.label ?? ""}` : `column ${column} ${Math.min(inPart, 3)} ${look}`
    );
  }
  return { step, place };
}
var Habits = class {
  counts = /* @__PURE__ */ new Map();
  steps = /* @__PURE__ */ new Map();
  places = /* @__PURE__ */ new Map();
  /** What the remembered odds were worked out with. */
  asked;
  /** Counts a reading of one record, so many times. */
  add({ step, place }, roles, times = 1) {
    for (const [index, role] of roles.entries()) {
      const previous = index === 0 ? COUNT2 : roles[index - 1] ?? COUNT2;
      this.count(`${previous} ${step[index]}`, role, times);
      this.count(place[index] ?? "", role, times);
    }
  }
  /** Takes over the counts of others, each so many times. */
  addAll({ counts }, times) {
    for (const [key, row] of counts) {
      const own = this.rowOf(key);
      for (let at = 0; at <= COUNT2; at++) own[at] = (own[at] ?? 0) + times * (row[at] ?? 0);
    }
  }
  /** For each previous role; remembered, because the records of a section share their places. */
  stepOdds(name, weight, wider) {
    let odds = this.steps.get(name);
    if (odds === void 0) {
      odds = Array.from(
        { length: COUNT2 + 1 },
        (_, previous) => this.oddsOf(`${previous} ${name}`, weight, wider)
      );
      this.steps.set(name, odds);
    }
    return odds;
  }
  placeOdds(name, weight, wider) {
    if (!this.places.has(name)) this.places.set(name, this.oddsOf(name, weight, wider));
    return this.places.get(name);
  }
  oddsOf(key, weight, wider) {
    return logOdds(this.counts.get(key), wider?.counts.get(key), weight);
  }
  rowOf(key) {
    const known2 = this.counts.get(key);
    if (known2 !== void 0) return known2;
    const made = new Float64Array(COUNT2 + 1);
    this.counts.set(key, made);
    return made;
  }
  count(key, role, times) {
    this.asked = void 0;
    const row = this.rowOf(key);
    row[role] = (row[role] ?? 0) + times;
    row[COUNT2] = (row[COUNT2] ?? 0) + times;
  }
  /**
   * The counts as a prior for a record, with those of a wider circle; places that few records
   * have say nothing. Asked when all is counted.
   */
  priorFor({ step, place }, weights2, wider) {
    if (this.asked?.weights !== weights2 || this.asked.wider !== wider) {
      this.steps.clear();
      this.places.clear();
      this.asked = { weights: weights2, wider };
    }
    const steps = step.map((name) => this.stepOdds(name, weights2.step, wider));
    const places = place.map((name) => this.placeOdds(name, weights2.place, wider));
    return (index, previous, role) => (steps[index]?.[previous]?.[role] ?? 0) + (places[index]?.[role] ?? 0);
  }
};
var FEWEST2 = 2;
var SMOOTHING = 0.3;
function logOdds(own, wider, weight) {
  const records = (own?.[COUNT2] ?? 0) + (wider?.[COUNT2] ?? 0);
  if (records < FEWEST2) return void 0;
  const total = records + SMOOTHING * COUNT2;
  const scores = new Float64Array(COUNT2);
  for (let role = 0; role < COUNT2; role++) {
    const seen = (own?.[role] ?? 0) + (wider?.[role] ?? 0);
    scores[role] = weight * (Math.log((seen + SMOOTHING) / total) + Math.log(COUNT2));
  }
  return scores;
}

// src/list/read/segments.ts
var LINK = 1;
var BOLD = 2;
var ITALIC = 4;
var CODE = 8;
var MOST_SEGMENTS = 72;
var MOST_CUTS = 400;
var LONGEST4 = 4e3;
var eitherCase = (word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
var abbreviations = VOCABULARY.venues.shortened.map((word) => eitherCase(word).replace(/\./g, "\\.")).join("|");
var CUT = new RegExp(
  [
    String.raw`[()[\]（）【】「」『』《》“”"|｜]`,
    String.raw`\s[-–—~:·•/]{1,2}(?=\s|$)`,
    "[\u2014\xB7\u2022]",
    "[,;\uFF0C\uFF1B\u3001]",
    String.raw`：|:(?=\s|$)`,
    String.raw`(?<!(?:^|[^\p{L}])(?:\p{Lu}|${abbreviations}))[.](?=\s|$)|。|[.](?= (?:19|20)\d{2}(?!\d))`,
    String.raw`[?!？！](?=\s|$)`,
    String.raw`(?<=\s)(?:[Bb]y|[Ii]n)(?=:?\s)`,
    String.raw`\n| {2,}(?=\S)`,
    String.raw` (?=\p{Lu}[\p{L}-]{1,14} ?['’]?(?:19|20)\d{2}(?!\d))`
  ].join("|"),
  "gu"
);
var ENDS = /[\p{L}\p{N}]/u;
var KEPT = /^[?!？！]$/;
var LABEL2 = new RegExp("^[^\\p{L}\\n]{0,12}(\\p{L}[\\p{L}\\p{M} /&.-]{0,38}?)\\s?(?:\uFF1A|:(?!\\/\\/))", "u");
var ONE_WORD = /^\s*`{0,3}[\w:./+'-]{3,80}`{0,3}\s*(?:\n|$)/;
function segmentsOf({ parts }, source) {
  const segments = [];
  let line = 0;
  for (const [index, part] of parts.entries()) {
    if (segments.length >= MOST_SEGMENTS) break;
    line = cutPart(part, index, line, source, segments) + 1;
  }
  if (segments.length > MOST_SEGMENTS) segments.length = MOST_SEGMENTS;
  return segments;
}
function cutPart(part, index, firstLine, source, out) {
  const { flat } = part;
  const first = out.length;
  let line = firstLine;
  let label;
  let inLine = 0;
  let labelled = labelAt(flat, 0, part.place);
  const prose = labelled === void 0 ? void 0 : labelledProse(flat, index, labelled);
  const pieces = prose ?? mergeNames(piecesOf2(flat, index, source));
  for (const [at, piece] of pieces.entries()) {
    if (piece.newLine && at > 0) {
      line++;
      inLine = 0;
      label = void 0;
      labelled = labelAt(flat, piece.start, part.place);
    }
    const isLabel = labelled !== void 0 && inLine === 0 && piece.end <= labelled.end;
    if (isLabel) label = labelled?.kind;
    inLine++;
    const { newLine: _, ...rest } = piece;
    out.push({
      ...rest,
      after: "$",
      line,
      isLabel,
      ...label === void 0 || isLabel ? {} : { label }
    });
    const before = out[out.length - 2];
    if (before !== void 0 && out.length - 1 > first) before.after = piece.before;
    if (out.length - first > MOST_SEGMENTS) break;
  }
  return line;
}
var OF_PROSE = /* @__PURE__ */ new Set(["abstract", "note"]);
function labelledProse({ text }, part, { end, kind }) {
  if (!OF_PROSE.has(kind) || text.includes("\n") || text.length - end < SHORTEST_PROSE)
    return void 0;
  const rest = text.slice(end);
  const start = end + rest.length - rest.trimStart().length;
  const plain3 = { part, marks: 0, link: -1, span: 0, spanWords: 0, quote: 0, bracket: "" };
  return [
    { ...plain3, start: 0, end: end - 1, text: text.slice(0, end - 1), before: "^", newLine: true },
    { ...plain3, start, end: text.trimEnd().length, text: rest.trim(), before: ":", newLine: false }
  ];
}
var SHORTEST_PROSE = 80;
function labelAt({ text, links }, from, place) {
  const match = LABEL2.exec(text.slice(from, from + 60));
  const words = match?.[1];
  if (match === null || words === void 0) return void 0;
  const end = from + match[0].length;
  const kind = labelKind(words);
  if (kind !== void 0)
    return {
      end,
      kind: kind === "key" && !ONE_WORD.test(text.slice(end, end + 100)) ? "note" : kind
    };
  if (place === "head" || place === "cell" || words.split(/\s+/).length > 3) return void 0;
  const linked = links.some((link) => link.start < end - 1 && link.end > from && link.end > end);
  return linked ? void 0 : { end, kind: "other" };
}
function piecesOf2(flat, part, source) {
  const cutter = new Cutter(flat, part);
  for (const cut of cutsOf2(flat, source)) cutter.cut(cut);
  return cutter.rest();
}
var MOST_BRACKETS = 4;
var Cutter = class {
  pieces = [];
  text;
  part;
  marks;
  brackets = [];
  from = 0;
  sign = "^";
  newLine = true;
  quote = 0;
  quotes = 0;
  constructor(flat, part) {
    this.text = flat.text;
    this.part = part;
    this.marks = new MarkReader(flat);
  }
  cut({ at, end, sign }) {
    this.take(sign !== "" && KEPT.test(sign) ? end : at);
    if (sign === "") {
      this.from = Math.max(this.from, at);
      return;
    }
    this.from = Math.max(this.from, end);
    this.follow(sign);
    if (this.sign !== "^" || sign !== "~") this.sign = sign;
  }
  rest() {
    this.take(this.text.length);
    return this.pieces;
  }
  /** Opens and closes quotations and brackets; a line end closes all. */
  follow(sign) {
    if (/[([（【]/.test(sign)) {
      if (this.brackets.length < MOST_BRACKETS) this.brackets.push(/[（(]/.test(sign) ? "(" : "[");
    } else if (/[)\]）】]/.test(sign)) this.brackets.pop();
    else if (/[“「『《]/.test(sign)) this.quote = ++this.quotes;
    else if (/[”」』》]/.test(sign)) this.quote = 0;
    else if (sign === '"') this.quote = this.quote === 0 ? ++this.quotes : 0;
    else if (sign === "\n") {
      this.newLine = true;
      this.quote = 0;
      this.brackets.length = 0;
    }
  }
  take(to) {
    const { start, end } = trimRange(this.text, { start: this.from, end: Math.max(this.from, to) });
    const text = this.text.slice(start, end);
    if (start === end || !ENDS.test(text.length > 200 ? text.slice(0, 200) : text)) return;
    this.pieces.push({
      part: this.part,
      start,
      end,
      text,
      before: this.sign,
      ...this.marks.around(start, end),
      quote: this.quote,
      bracket: this.brackets.at(-1) ?? "",
      newLine: this.newLine
    });
    this.sign = "_";
    this.newLine = false;
  }
};
function cutsOf2(flat, source) {
  const { text } = flat;
  const cuts = [];
  for (const { 0: sign, index } of text.slice(0, LONGEST4).matchAll(CUT)) {
    if (cuts.length >= MOST_CUTS) break;
    if (sign === " " && !isBeforeVenue(flat, index)) continue;
    const trimmed2 = sign.trim();
    cuts.push({
      at: index,
      end: index + sign.length,
      sign: trimmed2 === "" ? sign === "\n" ? "\n" : "  " : trimmed2.toLowerCase()
    });
  }
  for (const at of softBreaks(flat, source)) cuts.push({ at, end: at + 1, sign: "~" });
  const edge = (at) => {
    cuts.push({ at, end: at, sign: "" });
  };
  for (const { start, end } of flat.marks) {
    edge(start);
    edge(end);
  }
  for (const { start, end } of flat.links) {
    edge(start);
    edge(end);
  }
  for (const { at } of flat.images) edge(at);
  return cuts.sort((a, b) => a.at - b.at || a.end - b.end);
}
function isBeforeVenue({ text, marks, links }, at) {
  const year = text.slice(at + 1, at + 24).search(/\d/) + at + 1;
  return ![...marks, ...links].some(
    ({ start, end }) => start > at + 1 && start <= year || end > at + 1 && end <= year
  );
}
function softBreaks({ text, pieces }, source) {
  const found = [];
  for (const { at, length, source: from, sourceLength } of pieces) {
    if (length !== 1 || sourceLength < 1 || text.charAt(at) !== " ") continue;
    if (source.slice(from, from + sourceLength).includes("\n")) found.push(at);
  }
  return found;
}
var MarkReader = class {
  flat;
  constructor(flat) {
    this.flat = flat;
  }
  around(start, end) {
    let bits = 0;
    let link = -1;
    let widest;
    let id = 0;
    const consider = (range, number) => {
      if (widest !== void 0 && range.end - range.start <= widest.end - widest.start) return;
      widest = range;
      id = number;
    };
    const { marks, links, text } = this.flat;
    for (const [index, one] of links.entries()) {
      if (one.start > start || one.end < end || one.end === one.start) continue;
      bits |= LINK;
      link = index;
      consider(one, index * 4 + 1);
    }
    for (const [index, one] of marks.entries()) {
      if (one.start > start || one.end < end) continue;
      bits |= one.kind === "bold" ? BOLD : one.kind === "italic" ? ITALIC : CODE;
      if (one.kind !== "italic") consider(one, index * 4 + 2);
    }
    const spanWords = widest === void 0 ? 0 : text.slice(widest.start, widest.end).trim().split(/\s+/).length;
    return { marks: bits, link, span: id, spanWords };
  }
};
var BETWEEN_NAMES = /^[,;&，；、·•|]$/;
function mergeNames(pieces) {
  const merged = [];
  for (let at = 0; at < pieces.length; at++) {
    const last = runOfNames(pieces, at);
    const first = pieces[at];
    const end = pieces[last];
    if (first === void 0 || end === void 0) break;
    merged.push(last === at ? first : join2(first, end, pieces.slice(at, last + 1)));
    at = last;
  }
  return merged;
}
function join2(first, last, all) {
  return { ...first, end: last.end, text: all.map(({ text }) => text).join(", ") };
}
function runOfNames(pieces, from) {
  const first = pieces[from];
  if (first === void 0 || !mayBeginNames(first)) return from;
  let good = from - 1;
  let names = 0;
  let before;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === void 0 || at > from && !goesOnWithNames(piece, first)) break;
    const kind = namePart(piece.text);
    if (kind === "none") break;
    const inverted = kind === "initials" && (before === "word" || before === "name");
    if (at === from + 1 && before === "word" && !inverted && kind !== "et-al") return from;
    if (kind === "name" || kind === "et-al" || inverted) {
      names++;
      good = at;
    }
    before = kind;
  }
  return names >= 2 || names === 1 && good > from ? good : from;
}
function mayBeginNames({ text, before }) {
  if (/^(?:in|[?!])$/.test(before)) return false;
  const kind = namePart(text);
  return kind === "name" || kind === "word";
}
function goesOnWithNames(piece, first) {
  return (BETWEEN_NAMES.test(piece.before) || piece.before === "~") && piece.marks === first.marks && piece.link === first.link && !piece.newLine && piece.quote === first.quote;
}

// src/list/read/decode-list.ts
var ROUNDS = 3;
var WEIGHTS = { step: 1.5, place: 1.5 };
var FROM_OTHERS = 0.25;
var CERTAIN = 3;
var MOST_BONUS = 8;
var TITLE2 = ROLES.indexOf("title");
var KEY = ROLES.indexOf("key");
var LABEL3 = ROLES.indexOf("label");
var LONGEST_RUN = 18;
var TEMPLATE_PER_RECORD = 4;
var FROM_TEMPLATE = 20;
function decodeList(sections, { known: known2, template, watch }) {
  const certain = new Habits();
  const most = sections.reduce((sum, records) => sum + records.length, 0);
  if (template !== void 0) certain.addAll(template, FROM_TEMPLATE + TEMPLATE_PER_RECORD * most);
  const pinned = sections.map(
    (records) => records.map((record) => knownRun(record, known2) ?? loneLink(record))
  );
  let decoded = sections.map(
    (records, at) => records.map(
      (record, index) => decode(record.lattice, {
        ...pin(record, pinned[at]?.[index], known2),
        bonus: leadOf(record),
        ...template === void 0 ? {} : { prior: certain.priorFor(record.slots, WEIGHTS) }
      })
    )
  );
  for (let round = 0; round < ROUNDS; round++) {
    const own = sections.map(
      (records, at) => habitsOf(records, decoded[at] ?? [], pinned[at] ?? [])
    );
    const whole = new Habits();
    for (const habits of own) whole.addAll(habits, FROM_OTHERS);
    whole.addAll(certain, 1);
    decoded = sections.map((records, at) => {
      const habits = own[at] ?? whole;
      const bonus = bonusOf(decoded[at] ?? []);
      return records.map((record, index) => {
        const all = {
          ...pin(record, pinned[at]?.[index], known2),
          prior: habits.priorFor(record.slots, WEIGHTS, whole),
          bonus: bonus + leadOf(record)
        };
        if (round === ROUNDS - 1) watch?.(at, record, all);
        return decode(record.lattice, all);
      });
    });
  }
  return decoded;
}
function habitsOf(records, decoded, pinned) {
  const habits = new Habits();
  for (const [index, { slots }] of records.entries()) {
    const reading = decoded[index];
    if (reading === void 0 || reading.margin <= 0) continue;
    habits.add(slots, reading.roles, pinned[index] === void 0 ? 1 : CERTAIN);
  }
  return habits;
}
function bonusOf(decoded) {
  const titled = decoded.filter(({ margin }) => margin > 0).length;
  const share = (titled + 3) / (decoded.length + 3.5);
  return Math.max(-2, Math.min(MOST_BONUS, 3 * Math.log(share / (1 - share))));
}
var LEAD = 4;
var LEAD_BEHIND = 2;
var INWARD = /* @__PURE__ */ new Set(["anchor", "badge", "mail", "bib", "relative"]);
function leadOf({ candidate, segments }) {
  const [first] = segments;
  if (first === void 0 || candidate.kind === "row") return 0;
  if (first.link >= 0 && linkLabel(first.text) === void 0 && !isDate(first.text)) {
    const role = linkRole(candidate.parts[first.part]?.flat.links[first.link]?.url ?? "#");
    if (!INWARD.has(role)) return LEAD;
  }
  const toPaper = candidate.parts[0]?.flat.links.some(({ url }) => linkRole(url) === "paper");
  return toPaper === true && (candidate.kind === "item" || candidate.kind === "line") ? LEAD_BEHIND : 0;
}
function pin({ candidate, segments }, run, known2) {
  const forced = /* @__PURE__ */ new Map();
  for (const [index, { part, link, text, label }] of segments.entries()) {
    const flat = candidate.parts[part]?.flat;
    const target = link < 0 ? void 0 : flat?.links[link];
    const url = target?.url;
    const shown2 = target === void 0 ? text : flat?.text.slice(target.start, target.end) ?? text;
    if (url !== void 0 && linkRole(url) === "bib")
      forced.set(index, linkLabel(text) === void 0 ? KEY : LABEL3);
    else if (label === "key" || isShownKey(segments[index], known2))
      forced.set(index, KEY);
    else if (url !== void 0 && linkLabel(shown2) !== void 0) forced.set(index, LABEL3);
  }
  if (run !== void 0) {
    for (let index = run[0]; index <= run[1]; index++)
      if (forced.get(index) !== KEY) forced.set(index, TITLE2);
  }
  return forced.size === 0 ? {} : { forced };
}
function isShownKey({ text, bracket, marks }, known2) {
  const word = text.replace(/^@/, "");
  if (/\s/.test(word)) return false;
  if (known2?.isKey(word)) return /[\d_:]/.test(word);
  const marked = text.startsWith("@") || bracket === "[" || (marks & CODE) !== 0;
  return marked && isLikeKey(word) && venueEvidence(word) === void 0;
}
function loneLink({ candidate, segments }) {
  const [first] = segments;
  if (first === void 0 || first.link < 0 || linkLabel(first.text) !== void 0)
    return void 0;
  if (segments.some(({ link, part }) => link !== first.link || part !== first.part))
    return void 0;
  const url = candidate.parts[first.part]?.flat.links[first.link]?.url ?? "";
  return linkRole(url) === "paper" && candidate.kind !== "row" ? [0, segments.length - 1] : void 0;
}
function knownRun({ candidate, segments }, known2) {
  if (known2 === void 0 || known2.titles.size === 0) return void 0;
  for (const [from, first] of segments.entries()) {
    const text = candidate.parts[first.part]?.flat.text ?? "";
    for (let to = from; to < Math.min(segments.length, from + LONGEST_RUN); to++) {
      const last = segments[to];
      if (last === void 0 || last.part !== first.part || last.end - first.start > 400) break;
      if (last.end - first.start < 12) continue;
      if (known2.titles.has(fold(text.slice(first.start, last.end)))) return [from, to];
    }
  }
  return void 0;
}

// src/list/read/duplicate-views.ts
var SMALLEST = 10;
var SMALLEST_NAMED = 2;
var OF_VIEW = /\b(?:index|timeline|chronological(?:ly)?|by (?:year|date|time|venue)|recent(?:ly)?|latest|newest|new (?:papers?|entries|additions)|this (?:week|month)|leader ?boards?|our (?:own )?(?:works?|papers)|highlights|featured)\b|更新|新增|最近|最新|索引|时间线|新着/i;
function findViews(sections, pathOf = () => []) {
  const keys = sections.map(({ drafts }) => new Set(drafts.map(({ title }) => fold(title))));
  const named = sections.map(({ index }) => pathOf(index).some((name) => OF_VIEW.test(name)));
  const own = new Set(keys.flatMap((set, at) => named[at] === true ? [] : [...set]));
  const counts = /* @__PURE__ */ new Map();
  for (const set of keys) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  let standing = counts.size;
  const views = [];
  const order = [...sections.entries()].sort(
    ([a], [b]) => Number(named[b]) - Number(named[a]) || a - b
  );
  for (const [at, { index, drafts }] of order) {
    const titles = keys[at];
    if (titles === void 0 || titles.size < SMALLEST_NAMED) continue;
    const repeated = [...titles].filter((key) => (counts.get(key) ?? 0) > 1).length;
    const elsewhere = standing - (titles.size - repeated);
    const copies = titles.size >= SMALLEST && repeated >= titles.size * 0.95;
    const shows = named[at] === true && [...titles].filter((key) => own.has(key)).length >= titles.size * 0.95;
    if (!shows && (!copies || repeated < elsewhere * 0.9)) continue;
    views.push({
      index,
      message: `${drafts.length} entries repeat the rest of the list; they are not counted again.`
    });
    for (const key of titles) counts.set(key, (counts.get(key) ?? 1) - 1);
    standing = elsewhere;
  }
  return views;
}

// src/list/read/abstract.ts
var LABEL4 = new RegExp("^[^\\p{L}\\n]{0,12}(\\p{L}[\\p{L}\\p{M} ;/&.-]{0,38}?)\\s?(?:\uFF1A|:(?!\\/\\/)|[\\])]?\\s*$|[*\\]]+\\s*$)\\s*", "u");
var SUMMARY = /^\W*(?:(?:show |the |full |paper |click (?:to (?:expand|show|see)|for) )*(?:abs|abstract|summary|tl;?dr|摘要|resumen|résumé|zusammenfassung|resumo)|show)\b/iu;
function readAbstract({ parts, details }) {
  for (const [index, part] of parts.entries()) {
    const { flat, column } = part;
    if (column?.kind === "abstract" && flat.text.trim() !== "" && flat.tags.length === 0)
      return textFrom(flat, 0);
    const labelled = labelledIn(part, parts[index + 1], index);
    if (labelled !== void 0) return labelled;
  }
  for (const { summary, content } of details) {
    if (!SUMMARY.test(summary.text.trim())) continue;
    const label = sourceRange(
      summary,
      trimRange(summary.text, { start: 0, end: summary.text.length })
    );
    const { text, range } = textFrom(content, 0);
    return { text, range: text === "" ? { start: label.end, end: label.end } : range, label };
  }
  return void 0;
}
function labelledIn({ flat, column }, next, index) {
  for (const line of lineStarts(flat)) {
    const match = LABEL4.exec(flat.text.slice(line, line + 80));
    if (match === null || labelKind(match[1] ?? "") !== "abstract") continue;
    const alone = match[0].trim().length >= flat.text.trim().length;
    if (column !== void 0 && index > 0 && alone) continue;
    const from = line + match[0].length;
    const label = sourceRange(flat, { start: line, end: from });
    const own = textFrom(flat, from);
    if (own.text !== "" && !/^[\s\p{P}]*$/u.test(own.text)) return { ...own, label };
    const behind = next === void 0 || column !== void 0 || beginsWithLabel(next.flat) ? void 0 : textFrom(next.flat, 0);
    return behind !== void 0 && behind.text !== "" ? { ...behind, label } : { text: "", range: { start: label.end, end: label.end }, label };
  }
  return void 0;
}
function beginsWithLabel({ text }) {
  const match = LABEL4.exec(text.slice(0, 80));
  return match !== null && labelKind(match[1] ?? "") !== void 0;
}
function lineStarts({ text }) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0 && starts.length < 60; at = text.indexOf("\n", at + 1))
    starts.push(at + 1);
  return starts;
}
function textFrom(flat, from) {
  const stretch = trimRange(flat.text, { start: from, end: flat.text.length });
  return { text: plain2(flat, stretch), range: sourceRange(flat, stretch) };
}

// src/list/read/badges.ts
var BADGE = /img\.shields\.io|badgen\.net|badge\.fury\.io|\/badge[/-]/i;
var LABEL5 = /^(?:papers?|pdf|article|publication|conference|venue|published|accepted)$/i;
function isBadge({ url }) {
  return BADGE.test(url);
}
function badgeWords({ url }) {
  const path = /\/badge\/([^?#]*)/i.exec(url.replace(/\s+/g, " "))?.[1];
  if (path === void 0) return [];
  const parts = decodePercent(path).replace(/\.svg$/, "").replaceAll("--", "\0").split("-").map((part) => part.replaceAll("\0", "-").replaceAll("_", " ").trim());
  return parts.length > 1 ? parts.slice(0, -1) : parts;
}
function readBadges({ images }) {
  for (const image of images) {
    if (!isBadge(image)) continue;
    const parts = badgeWords(image);
    const yearAt = parts.findIndex((part) => /^(?:19|20)\d{2}$/.test(part));
    const text = parts.join(" ");
    const year = yearAt >= 0 ? Number(parts[yearAt]) : yearIn(text);
    if (year === void 0 || parts.length > 60) continue;
    const named = parts.filter(
      (part, index) => index !== yearAt && !(index === 0 && parts.length > 1 && LABEL5.test(part))
    );
    const venue = venueName(named.join("-").replace(new RegExp(`(?<=\\p{L})${year}$`, "u"), ""));
    return { year, ...venue === void 0 ? {} : { venue } };
  }
  return {};
}

// src/list/read/texts.ts
function textsOf({ parts, details }) {
  return [...parts.map(({ flat }) => flat), ...details.map(({ content }) => content)];
}

// src/list/read/citation.ts
var KEY2 = /^[\p{L}\d][\p{L}\d_:.+/'&-]{2,90}$/u;
var BIB_TARGET = /^([^#]*\.bib)(?:#L(\d{1,7})(?:C\d+)?(?:-L?(\d{1,7}))?[^#]*)?(?:#.*)?$/i;
function readCitation(candidate, evidence) {
  const texts = textsOf(candidate);
  const anchor = findAnchor(texts);
  const keyed = inPre(texts) ?? comment(texts) ?? linkText(texts) ?? shown(candidate, evidence) ?? inline(candidate);
  if (keyed !== void 0) return anchor === void 0 ? keyed : { ...keyed, anchor };
  return anchor === void 0 ? void 0 : { via: "anchor", anchor, range: anchor.range };
}
function shown({ parts }, { segments, isKey, labelOf }) {
  for (const segment of segments) {
    const { part, start, end, label } = segment;
    const flat = parts[part]?.flat;
    if (flat === void 0) continue;
    const stretch = trimRange(flat.text, { start, end }, "`@");
    const key = flat.text.slice(stretch.start, stretch.end);
    const labelled = label === "key" || label === "bibtex";
    if (!KEY2.test(key) || linkLabel(key) !== void 0) continue;
    if (!labelled && isKey !== void 0 && !isKey(key) && !isLikeKey(key)) continue;
    const keyRange = sourceRange(flat, stretch);
    const before = labelled ? labelOf(segment) : void 0;
    const from = before === void 0 ? keyRange.start : sourceRange(flat, before).start;
    return { via: "label", key, keyRange, range: { start: from, end: keyRange.end } };
  }
  return void 0;
}
function inPre(texts) {
  for (const flat of texts) {
    for (const tag of flat.tags) {
      if (tag.name !== "pre" || tag.closing) continue;
      const mark = flat.marks.find(
        ({ kind, start }) => kind === "code" && start >= tag.at && start <= tag.at + 2
      );
      const key = mark === void 0 ? "" : flat.text.slice(mark.start, mark.end).trim();
      if (mark === void 0 || !KEY2.test(key)) continue;
      const keyRange = sourceRange(flat, trimRange(flat.text, mark));
      return { via: "label", key, keyRange, range: { start: tag.range.start, end: keyRange.end } };
    }
  }
  return void 0;
}
function comment(texts) {
  for (const { comments } of texts) {
    for (const { text, range } of comments) {
      const key = text.trim().replace(/^(?:key|citation key|bibtex)\s*:\s*/i, "");
      if (!KEY2.test(key) || !/\d/.test(key) || !new RegExp("\\p{L}", "u").test(key)) continue;
      return { via: "comment", key, range };
    }
  }
  return void 0;
}
function linkText(texts) {
  for (const flat of texts) {
    for (const link of flat.links) {
      const key = flat.text.slice(link.start, link.end).trim().replace(/^[[`]+|[\]`]+$/g, "");
      if (!BIB_TARGET.test(link.url) || linkLabel(key) !== void 0 || !KEY2.test(key)) continue;
      const at = flat.text.indexOf(key, link.start);
      const keyRange = sourceRange(flat, { start: at, end: at + key.length });
      return { via: "link", key, keyRange, range: link.range };
    }
  }
  return void 0;
}
function inline({ bibtex }) {
  for (const { text, range } of bibtex) {
    const key = /^\s*@\w+\s*[{(]\s*([^\s,{}]{1,90})\s*,/.exec(text)?.[1];
    if (key !== void 0) return { via: "inline-bibtex", key, range };
  }
  return void 0;
}
function findAnchor(texts) {
  for (const { links } of texts) {
    for (const { url, urlRange, range } of links) {
      const match = BIB_TARGET.exec(url.trim());
      if (match === null) continue;
      const startLine = match[2] === void 0 ? void 0 : Number(match[2]);
      const endLine = match[3] === void 0 ? void 0 : Number(match[3]);
      return {
        path: match[1] ?? "",
        ...startLine === void 0 ? {} : { startLine },
        ...endLine === void 0 ? {} : { endLine },
        range: urlRange ?? range
      };
    }
  }
  return void 0;
}

// src/list/read/entry-link.ts
function entryLinks(texts) {
  const found = [];
  for (const flat of texts) {
    for (const link of flat.links) found.push(entryLink(flat, link));
    for (const { alt, url, range, urlRange } of flat.images) {
      found.push({ text: alt, url, range, ...urlRange === void 0 ? {} : { urlRange } });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
function entryLink({ text }, { start, end, url, range, urlRange }) {
  return {
    text: text.slice(start, end).replace(/\s+/g, " ").trim(),
    url,
    range,
    ...urlRange === void 0 ? {} : { urlRange }
  };
}

// src/list/read/field-places.ts
var DATED2 = ["date", "venue", "label", "authors", "other"];
function fieldPlaces(read, { authors, venue, year }) {
  const year_ = year === void 0 ? void 0 : yearPlace(read, year);
  const people = authors === void 0 ? void 0 : longer(placeOf(read, "authors", authors), ET_AL2);
  const where = venue === void 0 ? void 0 : longer(placeOf(read, "venue", venue), STOP);
  const bare = where === void 0 ? void 0 : apartFrom(where, year_?.digits);
  const range = (place) => place === void 0 ? void 0 : sourceRange(place.flat, place);
  const found = {
    authors: range(people),
    venue: range(bare),
    year: range(year_?.digits),
    date: range(year_?.date)
  };
  return Object.fromEntries(Object.entries(found).filter(([, place]) => place !== void 0));
}
var ET_AL2 = /^,?\s*(?:et\.?\s*al\b\.?|and others\b|等)/i;
var STOP = /^\./;
function longer(place, tail) {
  if (place === void 0) return void 0;
  const { flat, start, end } = place;
  if (tail === STOP && !flat.text.slice(start, end).includes(".")) return place;
  const more = tail.exec(flat.text.slice(end, end + 20))?.[0] ?? "";
  return { flat, start, end: end + more.length };
}
function* withRole({ candidate, segments, roles }, role) {
  const wanted = ROLES.indexOf(role);
  for (const [index, segment] of segments.entries()) {
    const flat = candidate.parts[segment.part]?.flat;
    if (roles[index] === wanted && flat !== void 0) yield { flat, segment };
  }
}
function placeOf(read, role, wanted) {
  for (const { flat, segment } of withRole(read, role)) {
    const found = findFolded(flat.text, wanted, segment.start, segment.end);
    if (found !== void 0) return { ...found, flat };
  }
  return void 0;
}
function findFolded(text, wanted, from, to) {
  const first = wanted.charAt(0);
  for (let start = text.indexOf(first, from); start >= 0 && start < to; ) {
    const end = endOfFolded(text, wanted, start);
    if (end !== void 0) return { start, end };
    start = text.indexOf(first, start + 1);
  }
  return void 0;
}
function endOfFolded(text, wanted, start) {
  let at = start;
  for (let index = 0; index < wanted.length; index++) {
    if (wanted.charAt(index) === " ") {
      if (!/\s/.test(text.charAt(at))) return void 0;
      while (/\s/.test(text.charAt(at))) at++;
    } else if (text.charAt(at++) !== wanted.charAt(index)) return void 0;
  }
  return at;
}
function yearPlace(read, year) {
  const whole = new RegExp(`(?<!\\d)${year}(?!\\d)`);
  const short = new RegExp(`(?<!\\d)${String(year).slice(2)}(?!\\d)`);
  for (const role of DATED2) {
    for (const { flat, segment } of withRole(read, role)) {
      if (segment.end - segment.start > 400) continue;
      const text = flat.text.slice(segment.start, segment.end);
      const match = whole.exec(text) ?? (role === "date" || role === "venue" ? short.exec(text) : null);
      if (match === null) continue;
      const start = segment.start + match.index;
      const digits = { flat, start, end: start + match[0].length };
      if (role !== "date" || !isDate(text)) return { digits };
      const date = { flat, ...trimRange(flat.text, segment, ".,;()[]*_~") };
      return date.end - date.start > digits.end - digits.start ? { digits, date } : { digits };
    }
  }
  return void 0;
}
function apartFrom(venue, year) {
  if (year === void 0 || year.flat !== venue.flat) return venue;
  if (year.end <= venue.start || year.start >= venue.end) return venue;
  const { text } = venue.flat;
  const before = trimRange(text, { start: venue.start, end: year.start }, ",('\u2019\u2018-\u2013");
  const after = trimRange(text, { start: year.end, end: venue.end }, ",)-\u2013");
  if (before.end > before.start && after.end > after.start) return void 0;
  const rest = before.end > before.start ? before : after;
  return rest.end > rest.start ? { ...rest, flat: venue.flat } : void 0;
}

// src/list/read/paper-url.ts
function isUsable(url) {
  return /^(?:[a-z][\w+.-]*:)?\/\/|^www\.|^(?:[\w-]+\.)+[a-z]{2,}\/|^\.{0,2}\/?[\w%.-]+\/[\w%./-]+/i.test(
    url.trim()
  );
}
function paperUrl(links) {
  const open = links.filter(
    ({ url }) => isUsable(url) && !["badge", "bib", "anchor", "mail", "search"].includes(linkRole(url))
  );
  const text = ({ text: text2 }) => text2.replace(/[[\]()]/g, " ").trim();
  const hosted = (link) => linkRole(link.url) === "paper";
  const found = open.find((link) => isPaperLabel(text(link)) && hosted(link)) ?? open.find((link) => isPaperLabel(text(link)) && linkRole(link.url) !== "code") ?? open.find((link) => hosted(link) && !isOtherLabel(text(link))) ?? open.find((link) => isPaperLabel(text(link)));
  return found?.url.trim();
}

// src/list/read/entry.ts
function entryOf(reading, isKey) {
  const { candidate } = reading;
  const title = titleOf(reading);
  if (title === void 0) return void 0;
  const texts = textsOf(candidate);
  const abstract = readAbstract(candidate);
  const links = entryLinks(outsideAbstract(texts, abstract));
  const url = addressOf(reading, title, links);
  const authors = authorsOf(reading);
  const identifiers = identifiersIn(url, links, candidate);
  const when = yearOf(reading, identifiers);
  const venue = venueOf(reading);
  const citation = readCitation(candidate, {
    segments: keySegments(reading, isKey),
    labelOf: (segment) => labelBefore2(reading, segment),
    isKey
  });
  return {
    unit: candidate.kind,
    title: title.text,
    titleRange: title.range,
    style: title.link !== void 0 ? "linked" : title.marked ? "marked" : "plain",
    ...url === void 0 ? {} : { url },
    links,
    ...authors === void 0 ? {} : { authors },
    ...venue === void 0 ? {} : { venue },
    ...when === void 0 ? {} : { year: when },
    ...abstract === void 0 ? {} : { abstract },
    ...citation === void 0 ? {} : { citation },
    identifiers,
    places: fieldPlaces(reading, { authors, venue, year: when }),
    range: candidate.range,
    group: candidate.group
  };
}
function withRole2({ segments, roles }, role) {
  const wanted = ROLES.indexOf(role);
  return segments.filter((_, index) => roles[index] === wanted);
}
var LEADING = /^(?::[\w+-]{2,30}:\s*)*[^\p{L}\p{N}#$\\("“'‘«「『《{¿¡@<&+[]+/u;
var NUMBER = new RegExp("^[[(]?\\d{1,3}[.)\\]]\\s*(?=\\p{L})", "u");
var CLOSING2 = { "(": ")", "[": "]", "\uFF08": "\uFF09", "{": "}" };
function titleOf(reading) {
  const run = withoutVenue(withSpan(reading, withMethod(reading, withRole2(reading, "title"))));
  const [first] = run;
  const last = run.at(-1);
  const flat = first === void 0 ? void 0 : reading.candidate.parts[first.part]?.flat;
  if (first === void 0 || last === void 0 || flat === void 0) return void 0;
  const shown2 = flat.text.slice(first.start, last.end);
  const number = NUMBER.exec(shown2)?.[0].length ?? 0;
  const lead2 = number + (LEADING.exec(shown2.slice(number))?.[0].length ?? 0);
  const end = withClosing(flat.text, first.start + lead2, last.end);
  const stretch = trimRange(flat.text, { start: first.start + lead2, end }, ",;");
  const bare = { start: stretch.start, end: withoutStop(flat.text, stretch) };
  const text = plain2(flat, bare);
  if (!/[\p{L}\p{N}]/u.test(text)) return void 0;
  const link = flat.links.find((one) => one.start < bare.end && one.end > bare.start);
  return {
    text,
    range: sourceRange(flat, bare),
    marked: run.some(({ marks, quote }) => marks !== 0 || quote > 0),
    ...link === void 0 ? {} : { link }
  };
}
function withSpan({ segments, roles }, run) {
  const [first] = run;
  if (first === void 0 || first.span === 0 && first.quote === 0) return run;
  let from = segments.indexOf(first);
  let to = from + run.length - 1;
  const joins = (at) => {
    const one = segments[at];
    if (one === void 0 || one.part !== first.part || one.link !== first.link) return false;
    const same = one.quote === first.quote && (first.span === 0 || one.span === first.span);
    const role = ROLES[roles[at] ?? 0];
    const loose = role === "other" || role === "label" || role === "authors" && contentOf(one.text).people !== "strong" || role === "venue" && venueEvidence(one.text) === void 0 && yearIn(one.text) === void 0;
    return same && loose;
  };
  while (joins(from - 1)) from--;
  while (joins(to + 1)) to++;
  return segments.slice(from, to + 1);
}
function withoutVenue(run) {
  return run.slice(0, run.length - venueBehind(run).length);
}
function venueBehind(run) {
  const from = run.findLastIndex(({ bracket }) => bracket === "") + 1;
  const words = run.slice(from).map(({ text }) => text).join(" ");
  if (from > 0 && yearIn(words) !== void 0 && isVenueLike(words)) return run.slice(from);
  const last = run.at(-1);
  const parted = last !== void 0 && run.length > 1 && /^[,;|–—-]$/.test(last.before);
  const isVenue = parted && yearIn(last.text) !== void 0 && venueEvidence(last.text) !== void 0 && last.text.split(/\s+/).length <= LONGEST_VENUE_BEHIND;
  return isVenue ? run.slice(-1) : [];
}
var LONGEST_VENUE_BEHIND = 6;
function withMethod({ segments, roles }, run) {
  const [first] = run;
  const at = first === void 0 ? 0 : segments.indexOf(first);
  const method = segments[at - 1];
  const alone = segments.slice(0, Math.max(0, at - 1)).every(({ part, text }) => part !== method?.part || /^[\d\s.]+$/.test(text));
  if (first === void 0 || method === void 0 || !/^[:：]$/.test(first.before)) return run;
  const fits = method.part === first.part && method.line === first.line && first.quote === 0 && (alone || method.marks !== 0) && roles[at - 1] === ROLES.indexOf("other") && labelKind(method.text) === void 0 && method.text.split(/\s+/).length <= 4;
  return fits ? [method, ...run] : run;
}
function withClosing(text, start, end) {
  const open = [];
  for (let at = start; at < end; at++) {
    const closing = CLOSING2[text.charAt(at)];
    if (closing !== void 0) open.push(closing);
    else if (text.charAt(at) === open.at(-1)) open.pop();
  }
  let to = end;
  while (open.length > 0 && text.charAt(to) === open.at(-1)) {
    open.pop();
    to++;
  }
  return to;
}
function withoutStop(text, { start, end }) {
  return start + withoutTail(text.slice(start, end), /[.。:：]/).length;
}
function outsideAbstract(texts, abstract) {
  if (abstract === void 0 || abstract.text === "") return [...texts];
  return texts.map((flat) => ({
    ...flat,
    links: flat.links.filter(
      ({ range }) => range.start < abstract.range.start || range.end > abstract.range.end
    )
  }));
}
function addressOf({ candidate, segments }, { link }, links) {
  const own = link?.url.trim();
  const usable = own !== void 0 && own !== "" && !/\s/.test(own) && /[./]/.test(own);
  const role = usable ? linkRole(own) : void 0;
  if (usable && role !== "bib" && role !== "search" && role !== "anchor" && role !== "badge") {
    const column = columnPaper(candidate);
    return column !== void 0 && role !== "paper" && linkRole(column) === "paper" ? column : own;
  }
  const labelled = segments.find(
    ({ label, link: at, part }) => label === "paper" && at >= 0 && (candidate.parts[part]?.flat.links[at]?.url ?? "") !== ""
  );
  const target = labelled === void 0 ? void 0 : candidate.parts[labelled.part]?.flat.links[labelled.link]?.url;
  return target?.trim() ?? columnPaper(candidate) ?? paperUrl(links) ?? columnLink(candidate);
}
function columnPaper({ parts }) {
  for (const { column, flat } of parts) {
    if (column?.kind !== "paper" && column?.kind !== "title") continue;
    const link = flat.links.find(({ url }) => url.trim() !== "" && linkRole(url) !== "badge");
    if (link !== void 0) return link.url.trim();
  }
  return void 0;
}
function columnLink({ parts }) {
  const columns = parts.filter(({ column }) => column?.kind === "link");
  if (columns.length !== 1 || parts.length > 3) return void 0;
  const link = columns[0]?.flat.links.find(
    ({ url }) => !["code", "video", "talk"].includes(linkRole(url))
  );
  return link?.url.trim();
}
function authorsOf(reading) {
  const { candidate, segments, roles } = reading;
  const wanted = ROLES.indexOf("authors");
  const from = roles.includes(wanted) ? roles.indexOf(wanted) : segments.findIndex((one, at) => isPerson(one, roles[at]));
  const first = segments[from];
  const flat = first === void 0 ? void 0 : candidate.parts[first.part]?.flat;
  if (first === void 0 || flat === void 0) return void 0;
  let last = first;
  for (let at = from + 1; at < segments.length; at++) {
    const segment = segments[at];
    if (segment?.part !== first.part) break;
    if (roles[at] === wanted) last = segment;
    else if (namePart(segment.text) === "et-al") last = segment;
    else if (segment.bracket !== "(" || roles[at + 1] !== wanted) break;
  }
  const end = withClosing(flat.text, first.start, last.end);
  const stretch = trimRange(flat.text, { start: first.start, end }, ",;:*_-\u2013\u2014");
  const text = plain2(flat, stretch).replace(/^by\s+/i, "").replace(new RegExp("^(?:and|&)\\s+(?=\\p{Lu})", "u"), "");
  const stop = /\bet\.? al$/.test(text) && flat.text.charAt(stretch.end) === "." ? "." : "";
  return text === "" ? void 0 : text + stop;
}
function isPerson({ text }, role) {
  return role === ROLES.indexOf("venue") && contentOf(text).people === "weak" && !isVenueLike(text) && venueEvidence(text) === void 0;
}
function venueOf(reading) {
  const alone = withRole2(reading, "authors").length === 0;
  for (const segment of withRole2(reading, "venue")) {
    if (alone && isPerson(segment, ROLES.indexOf("venue"))) continue;
    const flat = reading.candidate.parts[segment.part]?.flat;
    const name = flat === void 0 ? void 0 : venueName(plain2(flat, segment));
    if (name !== void 0) return name;
  }
  const behind = venueBehind(withSpan(reading, withRole2(reading, "title"))).map(({ text }) => text).join(" ");
  const named = behind === "" ? void 0 : venueName(behind);
  return named ?? reading.candidate.parts.map(({ flat }) => readBadges(flat).venue).find(Boolean);
}
function yearOf(reading, identifiers) {
  for (const { text } of withRole2(reading, "date")) {
    const year = yearOfDate(text);
    if (year !== void 0) return year;
  }
  for (const { text } of withRole2(reading, "venue")) {
    const year = yearIn(text);
    if (year !== void 0) return year;
  }
  for (const { flat } of reading.candidate.parts) {
    const { year } = readBadges(flat);
    if (year !== void 0) return year;
  }
  const rest = /* @__PURE__ */ new Set(["label", "authors", "other"]);
  for (const [index, { text }] of reading.segments.entries()) {
    const role = ROLES[reading.roles[index] ?? 0];
    if (role === void 0 || !rest.has(role) || text.length > 60) continue;
    const year = yearIn(text);
    if (year !== void 0) return year;
  }
  const title = withRole2(reading, "title").at(-1);
  const tail = title === void 0 || title.text.length > 40 ? void 0 : yearIn(title.text);
  if (tail !== void 0) return tail;
  const printed = reading.candidate.parts.some(({ flat }) => findArxivId(flat.text) !== void 0);
  const arxiv = printed ? identifiers.find(({ kind }) => kind === "arxiv")?.id : void 0;
  return arxiv === void 0 ? void 0 : yearOfArxivId(arxiv);
}
function keySegments(reading, isKey) {
  const wanted = ROLES.indexOf("key");
  return reading.segments.filter(
    ({ text, label }, index) => reading.roles[index] === wanted || label === "key" || label === "bibtex" || isKey !== void 0 && reading.roles[index] !== 0 && isKey(text.replace(/^@/, ""))
  );
}
function labelBefore2({ segments }, segment) {
  const label = segments.find(
    ({ part, line, isLabel }) => isLabel && part === segment.part && line === segment.line
  );
  return label === void 0 ? void 0 : { start: label.start, end: label.end };
}
function identifiersIn(url, links, { parts }) {
  const found = /* @__PURE__ */ new Map();
  const take2 = (identifiers) => {
    for (const identifier of identifiers)
      if (!found.has(identifier.kind)) found.set(identifier.kind, identifier);
  };
  if (url !== void 0) take2(identifiersOfUrl(url));
  for (const link of links)
    if (linkRole(link.url) === "paper" && link.text !== "") take2(identifiersOfUrl(link.url));
  for (const { flat } of parts) {
    if (flat.text.length > 3e3) continue;
    const arxiv = findArxivId(flat.text);
    if (arxiv !== void 0) take2([{ kind: "arxiv", id: arxiv }]);
    const doi = /10\.\d{4,9}\//.test(flat.text) ? findDoi(flat.text) : void 0;
    if (doi !== void 0) take2([{ kind: "doi", id: doi }]);
    const pmid = /\b(?:PMID|PubMed(?: ID)?)\s{0,2}[:#]?\s{0,2}(\d{4,8})\b/i.exec(flat.text)?.[1];
    if (pmid !== void 0) take2([{ kind: "pmid", id: pmid }]);
    const pmcid = /\b(PMC\d{5,8})\b/i.exec(flat.text)?.[1];
    if (pmcid !== void 0) take2([{ kind: "pmcid", id: pmcid.toUpperCase() }]);
  }
  return [...found.values()];
}

// src/list/read/setting.ts
function settingKey(setting) {
  return Object.values(setting).join("");
}
function settingNames(setting) {
  const { size, before, after, place, marks: bits, recurs } = setting;
  const marks = `${bits & LINK ? "l" : ""}${bits & BOLD ? "b" : ""}${bits & ITALIC ? "i" : ""}${bits & CODE ? "c" : ""}`;
  return [
    "bias",
    `words ${size}`,
    `before ${before}`,
    `after ${after}`,
    `place ${place}`,
    `marks ${marks}`,
    `${marks} words ${size}`,
    `${place} words ${size}`,
    `position ${setting.position}`,
    `line ${setting.line}`,
    `kind ${setting.kind}`,
    `people ${setting.people} marks ${marks}`,
    `recurs ${recurs}`,
    `recurs ${recurs} ${size}`,
    ...setting.firstOfPart ? [`first of ${place}`] : [],
    ...setting.firstOfPart && setting.lastOfPart ? [`only of ${place}`] : [],
    ...columnNames(setting),
    ...aroundNames(setting),
    ...setting.spanSize === "" ? [] : [`span ${marks} ${setting.spanSize}`],
    ...neighbourNames(setting),
    ...FLAGS.flatMap(([flag, name]) => setting[flag] === true ? [name] : []),
    ...setting.leadsTo === void 0 ? [] : [`leads to ${setting.leadsTo}`]
  ];
}
var FLAGS = [
  ["last", "last"],
  ["isLabel", "is label"],
  ["labelInLink", "code label"],
  ["sameSpan", "same span as previous"],
  ["labelBefore", "label text before"],
  ["longest", "longest"],
  ["firstLong", "first long"],
  ["firstLink", "first link"],
  ["firstBold", "first bold"],
  ["inFirstLink", "in first link"],
  ["beforeFirstLink", "before first link"],
  ["noNamedLink", "no named link"],
  ["identifier", "leads to identifier"],
  ["bare", "bare address"],
  ["linkedBold", "linked bold"]
];
function columnNames({
  column,
  columnNumber,
  size,
  firstOfPart,
  marks,
  titleElsewhere
}) {
  if (column === void 0) return [];
  return [
    `column ${column}`,
    `column ${column} words ${size}`,
    `column number ${columnNumber}`,
    ...firstOfPart ? [`column ${column} first`] : [],
    ...marks & LINK ? [`column ${column} link`] : [],
    ...titleElsewhere ? ["title column elsewhere"] : []
  ];
}
function aroundNames({ label, bracket, quotation, size, after }) {
  return [
    ...label === void 0 ? [] : [`label ${label}`, `label ${label} words ${size}`],
    .../^[:：]/.test(after) ? ["colon behind"] : [],
    ...bracket === "" ? [] : [`in ${bracket}`, `in ${bracket} words ${size}`],
    ...quotation === "first" || quotation === "other" ? ["quoted", `quoted words ${size}`] : [],
    ...quotation === "first" ? ["first quotation"] : [],
    ...quotation === "around" ? ["behind quotation"] : []
  ];
}
function neighbourNames({ previous, next, before, after, size }) {
  return [
    ...previous === void 0 ? [] : [`previous ${previous}`, `previous ${previous} ${before}`],
    ...next === void 0 ? [] : [`next ${next}`, `next ${next} ${after}`, `next ${next} ${after} words ${size}`]
  ];
}

// src/list/read/features.ts
function recurrenceOf(records) {
  const counts = /* @__PURE__ */ new Map();
  for (const segments of records) {
    const seen = /* @__PURE__ */ new Set();
    for (const key of recurrenceKeys(segments)) if (key !== "") seen.add(key);
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, records: records.length };
}
function recurrenceKeys(segments) {
  const runs = /* @__PURE__ */ new Map();
  const runOf = ({ part, span, quote }) => span !== 0 ? `${part} ${span}` : quote > 0 ? `${part} "${quote}` : void 0;
  for (const segment of segments) {
    const run = runOf(segment);
    if (run !== void 0) runs.set(run, `${runs.get(run) ?? ""} ${segment.text}`);
  }
  return segments.map((segment) => {
    const run = runOf(segment);
    const text = run === void 0 ? segment.text : (runs.get(run) ?? "").trimStart();
    return text.length > LONGEST_RECURRING ? "" : text.toLowerCase().replace(/\d+/g, "0");
  });
}
var LONGEST_RECURRING = 80;
function wholeOf2(segments, { parts }) {
  let longest;
  for (const one of segments)
    if (one.line < 3 || parts[one.part]?.place === "cell") {
      if (longest === void 0 || one.text.length > longest.text.length) longest = one;
    }
  const firstLinkAt = segments.findIndex(
    ({ marks, text }) => (marks & LINK) !== 0 && contentOf(text).label === void 0
  );
  return {
    longest,
    firstLong: segments.find(({ text }) => contentOf(text).words >= 4),
    firstLink: segments[firstLinkAt],
    firstLinkAt,
    firstBold: segments.find(
      ({ marks, text }) => (marks & BOLD) !== 0 && contentOf(text).words >= 3
    ),
    firstQuote: segments.find(({ quote }) => quote > 0)?.quote ?? -1,
    keys: recurrenceKeys(segments),
    hasHeaderTitle: parts.some(({ column }) => column?.kind === "title")
  };
}
var COUNT3 = ROLES.length;
var MOST_SETTINGS = 2e4;
var KNOWN = /* @__PURE__ */ new WeakMap();
function emissionOf(candidate, segments, recurrence, weights2) {
  const known2 = sumsOf(weights2);
  const whole = wholeOf2(segments, candidate);
  const emission = new Float64Array(segments.length * COUNT3);
  for (const [index, { text }] of segments.entries()) {
    const setting = settingOf(candidate, segments, index, { whole, recurrence });
    const key = settingKey(setting);
    const around = known2.settings.get(key) ?? sumOf(settingNames(setting), weights2);
    known2.settings.set(key, around);
    const content = contentOf(text);
    const own = known2.contents.get(content) ?? sumOf(content.names, weights2);
    known2.contents.set(content, own);
    for (let role = 0; role < COUNT3; role++)
      emission[index * COUNT3 + role] = (around[role] ?? 0) + (own[role] ?? 0);
  }
  return emission;
}
function sumsOf(weights2) {
  const known2 = KNOWN.get(weights2);
  if (known2 !== void 0 && known2.settings.size <= MOST_SETTINGS) return known2;
  const made = { settings: /* @__PURE__ */ new Map(), contents: /* @__PURE__ */ new WeakMap() };
  KNOWN.set(weights2, made);
  return made;
}
function sumOf(names, weights2) {
  const sum = new Float64Array(COUNT3);
  for (const name of names) {
    const row = weights2.get(name);
    if (row === void 0) continue;
    for (let role = 0; role < COUNT3; role++) sum[role] = (sum[role] ?? 0) + (row[role] ?? 0);
  }
  return sum;
}
function settingOf({ parts, kind }, segments, index, { whole, recurrence }) {
  const segment = segments[index];
  const { marks, link, span, quote } = segment;
  const part = parts[segment.part];
  const content = contentOf(segment.text);
  const previous = segments[index - 1];
  const next = segments[index + 1];
  const target = link < 0 ? void 0 : part?.flat.links[link];
  const first = whole.firstLink;
  return {
    kind,
    size: content.size,
    people: content.people,
    before: segment.before,
    after: segment.after,
    place: part?.place ?? "head",
    marks,
    firstOfPart: previous?.part !== segment.part,
    lastOfPart: next?.part !== segment.part,
    last: next === void 0,
    position: Math.min(index, 4),
    line: Math.min(segment.line, 3),
    column: part?.column?.kind,
    columnNumber: Math.min(part?.column?.index ?? 0, 3),
    titleElsewhere: whole.hasHeaderTitle && part?.column?.kind !== "title",
    label: segment.label,
    isLabel: segment.isLabel,
    bracket: segment.bracket,
    quotation: quote > 0 ? quote === whole.firstQuote ? "first" : "other" : whole.firstQuote > 0 ? "around" : "",
    spanSize: span === 0 ? "" : bucket(segment.spanWords),
    labelInLink: content.label !== void 0 && (marks & LINK) !== 0,
    recurs: recursOf(whole.keys[index] ?? "", recurrence),
    previous: evidenceOf2(previous),
    sameSpan: span !== 0 && previous?.span === span,
    labelBefore: previous !== void 0 && contentOf(previous.text).label !== void 0,
    next: evidenceOf2(next),
    longest: whole.longest === segment,
    firstLong: whole.firstLong === segment,
    firstLink: first === segment,
    firstBold: whole.firstBold === segment,
    inFirstLink: first !== void 0 && first.part === segment.part && link >= 0 && first.link === link,
    beforeFirstLink: first !== void 0 && index < whole.firstLinkAt,
    noNamedLink: first === void 0,
    leadsTo: target === void 0 ? void 0 : linkRole(target.url),
    identifier: target !== void 0 && identifiersOfUrl(target.url).length > 0,
    bare: target?.bare === true,
    linkedBold: target !== void 0 && (marks & BOLD) !== 0
  };
}
function evidenceOf2(segment) {
  if (segment === void 0) return void 0;
  return segment.isLabel ? "label" : contentOf(segment.text).evidence;
}
function recursOf(key, { counts, records }) {
  const share = (counts.get(key) ?? 0) / Math.max(1, records);
  if (records < 4 || share <= 0.1) return "no";
  return share > 0.4 ? "many" : "some";
}

// src/list/read/look.ts
var OF_PAPERS = /* @__PURE__ */ new Set([
  "authors",
  "venue",
  "date",
  "paper",
  "abstract",
  "link"
]);
var NO_RECURRENCE = recurrenceOf([]);
var TITLE3 = ROLES.indexOf("title");
var AUTHORS = ROLES.indexOf("authors");
var DATE = ROLES.indexOf("date");
var Looker = class {
  seen = /* @__PURE__ */ new WeakMap();
  weights;
  source;
  constructor(weights2, source) {
    this.weights = weights2;
    this.source = source;
  }
  at(flat) {
    const known2 = this.seen.get(flat);
    if (known2 !== void 0) return known2;
    const look = this.lookAt(flat);
    this.seen.set(flat, look);
    return look;
  }
  lookAt(flat) {
    const candidate = {
      kind: "item",
      parts: [{ flat, place: "head" }]
    };
    const segments = segmentsOf(candidate, this.source);
    const emission = emissionOf(candidate, segments, NO_RECURRENCE, this.weights);
    const { roles, margin } = decode(
      latticeOf(emission, stepsOf(segments, candidate), segments, this.weights)
    );
    const title = segments.filter((_, index) => roles[index] === TITLE3);
    const [first] = title;
    const last = title.at(-1);
    const { links } = flat;
    return {
      margin,
      ...first === void 0 || last === void 0 ? {} : {
        title: {
          linked: title.some(({ marks }) => (marks & LINK) !== 0),
          marked: title.some(({ marks }) => marks !== 0),
          words: flat.text.slice(first.start, last.end).trim().split(/\s+/).length,
          start: first.start
        }
      },
      paper: links.some(
        ({ url, start, end }) => linkRole(url) === "paper" || url !== "" && linkRole(url) === "other" && linkLabel(flat.text.slice(start, end)) === "paper"
      ),
      authors: segments.some((_, index) => roles[index] === AUTHORS),
      labelled: segments[0]?.isLabel === true,
      knownLabel: segments[0]?.isLabel === true && segments.some(({ label }) => label !== void 0 && OF_PAPERS.has(label)),
      onlyLinks: onlyLinks(segments, flat),
      inward: isInward(flat) && !namesPaper(segments, roles, flat),
      lone: isLoneLink(segments, flat)
    };
  }
};
function isLoneLink(segments, { links }) {
  const [first] = segments;
  if (first === void 0 || first.link < 0 || linkLabel(first.text) !== void 0) return false;
  return segments.every(({ link }) => link === first.link) && linkRole(links[first.link]?.url ?? "") === "paper";
}
function onlyLinks(segments, { links }) {
  if (links.length === 0) return segments.length === 0;
  return segments.every(
    ({ text, link }) => linkLabel(text) !== void 0 || link >= 0 && links[link]?.bare === true
  );
}
function namesPaper(segments, roles, { links }) {
  if (links.every(({ url }) => linkRole(url) === "anchor")) return false;
  const facts = roles.some((role) => role === AUTHORS || role === DATE);
  const words = segments.filter((_, index) => roles[index] === TITLE3).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return words >= (facts ? 3 : 6);
}
function isInward({ links, images, text }) {
  const targets = [...links.map(({ url }) => url), ...images.flatMap(({ target }) => target ?? [])];
  if (text.trim() === "" && images.length > 0 && links.every(({ start, end }) => start === end))
    return true;
  const usable = targets.filter((url) => url !== "");
  return usable.length > 0 && usable.every((url) => {
    const role = linkRole(url);
    return role === "anchor" || role === "relative" && !/\.pdf(?:[?#]|$)/i.test(url);
  });
}
function isPeople({ text, links }) {
  return links.length === 0 && authorEvidence(text) === "strong";
}

// src/list/read/details.ts
function cutDetails(texts) {
  if (!texts.some(({ tags }) => tags.some(({ name }) => name === "details"))) {
    return { texts, details: [] };
  }
  const details = [];
  const left = [];
  let open;
  const close = () => {
    if (open !== void 0) details.push(readDetails(join(open)));
    open = void 0;
  };
  for (const flat of texts) {
    const hidden = [];
    let from = open === void 0 ? -1 : 0;
    for (const tag of flat.tags) {
      if (tag.name !== "details") continue;
      if (!tag.closing && from < 0) {
        from = tag.at;
        open = [];
      } else if (tag.closing && from >= 0) {
        open?.push(keep(flat, [{ start: from, end: tag.at }]));
        hidden.push({ start: from, end: tag.at });
        from = -1;
        close();
      }
    }
    if (from >= 0) {
      open?.push(keep(flat, [{ start: from, end: flat.text.length }]));
      hidden.push({ start: from, end: flat.text.length });
    }
    left.push(hidden.length === 0 ? flat : without(flat, hidden));
  }
  close();
  return { texts: left, details };
}
function readDetails(flat) {
  const opening = flat.tags.find(({ name, closing: closing2 }) => name === "summary" && !closing2);
  const closing = flat.tags.find(
    ({ name, closing: ends, at }) => name === "summary" && ends && at >= (opening?.at ?? 0)
  );
  if (opening === void 0 || closing === void 0) {
    return { summary: keep(flat, []), content: flat };
  }
  return {
    summary: keep(flat, [{ start: opening.at, end: closing.at }]),
    content: keep(flat, [{ start: closing.at, end: flat.text.length }])
  };
}

// src/list/read/parts.ts
function headOf({ blocks }) {
  const first = blocks[0];
  return first !== void 0 && isText(first) ? first.flat : EMPTY_FLAT;
}
function restOf({ blocks }) {
  const first = blocks[0];
  return first !== void 0 && isText(first) ? blocks.slice(1) : blocks;
}
function isText(block) {
  return block.kind === "paragraph" || block.kind === "heading" || block.kind === "html";
}
function candidateOf(kind, range, head, rest) {
  const texts = [head];
  const places = [{ place: "head" }];
  const bibtex = [];
  collect(rest, { place: "below" }, texts, places, bibtex);
  const { texts: cut, details } = cutDetails(texts);
  const parts = cut.flatMap(
    (flat, index) => index > 0 && flat.text.trim() === "" && flat.links.length + flat.images.length + flat.comments.length === 0 ? [] : [{ flat, place: "below", ...places[index] }]
  );
  return { kind, range, parts, details, bibtex, group: [] };
}
function collect(blocks, place, texts, places, bibtex) {
  for (const block of blocks) {
    if (isText(block)) {
      texts.push(block.flat);
      places.push(place);
    } else if (block.kind === "item")
      collect(block.blocks, { ...place, place: "child" }, texts, places, bibtex);
    else if (block.kind === "quote")
      collect(block.blocks, { ...place, quoted: true }, texts, places, bibtex);
    else if (block.kind === "code" && /^\s*@\w+\s*[{(]/.test(block.text))
      bibtex.push({ text: block.text, range: block.range });
  }
}

// src/list/read/standing.ts
function standingOf(flat, look) {
  if (flat.text.trim() === "" || look.inward || look.onlyLinks) return 0;
  if (look.lone) return 2;
  if (look.margin <= 0) return 0;
  if (look.labelled && !look.paper) return 0;
  const { title } = look;
  if (title === void 0 || isPeople(flat)) return 0;
  const outward = flat.links.length > 0;
  if (title.linked && outward && (title.words >= 2 || look.paper)) return 2;
  if (look.paper) return 2;
  if (title.marked && title.words >= 3 && title.start < 80) return 2;
  if (look.authors && title.words >= 3) return 2;
  return 1;
}

// src/list/read/heading-entries.ts
var FEWEST3 = 3;
var FEWEST_LINKED = 2;
function headingCandidates(places) {
  const found = /* @__PURE__ */ new Map();
  const byDepth = /* @__PURE__ */ new Map();
  for (const place of places) {
    const { heading, isLeaf, read } = place;
    const group = byDepth.get(heading.depth) ?? { filled: 0, linked: 0, papers: [], bare: [] };
    byDepth.set(heading.depth, group);
    if (!isLeaf || read.blocks.length === 0) {
      if (isPaperHeading(place)) group.linked++;
      continue;
    }
    group.filled++;
    if (!isPaper(place)) {
      if (isBare(place)) group.bare.push(place);
      continue;
    }
    group.papers.push(place);
    if (isPaperHeading(place)) group.linked++;
  }
  for (const { filled, linked, papers, bare } of byDepth.values()) {
    const enough = papers.length >= FEWEST3 || linked >= FEWEST_LINKED && papers.length >= 1;
    if (!enough || papers.length < filled * 0.6) continue;
    const all = papers.length >= filled * 0.8 ? [...papers, ...bare] : papers;
    for (const place of all) found.set(place.index, candidateAt(place));
  }
  return found;
}
function candidateAt({ heading, flat, range, read }) {
  const own = read.blocks.filter(
    (block) => block.kind !== "break" && !(block.kind === "html" && block.flat.text.trim() === "" && block.flat.links.length + block.flat.images.length === 0)
  );
  const start = heading.range.start - range.start;
  const end = Math.min(
    own.at(-1)?.range.end ?? heading.range.end - range.start,
    range.end - range.start
  );
  return candidateOf("heading", { start, end }, flat, own);
}
function isPaperHeading({ flat }) {
  return flat.links.some(({ url }) => linkRole(url) === "paper");
}
function isBare({ read, flat }) {
  return read.blocks.every(({ kind }) => kind !== "table") && ownEntries(read) === 0 && flat.text.trim().split(/\s+/).length >= 4;
}
function isPaper(place) {
  const { read } = place;
  if (read.blocks.some(({ kind }) => kind === "table")) return false;
  if (ownEntries(read) > 0) return false;
  if (isPaperHeading(place)) return true;
  return read.blocks.slice(0, 8).some((block) => {
    if (isText(block)) return saysFacts(block.flat, read.looker);
    return block.kind === "item" && saysFacts(headOf(block), read.looker);
  });
}
function saysFacts(flat, looker) {
  if (isPeople(flat)) return true;
  if (flat.tags.some(({ name }) => name === "details") && /^\W*abs/i.test(flat.text)) return true;
  const look = looker.at(flat);
  return look.onlyLinks && flat.links.length > 0 || look.labelled && look.knownLabel || look.authors && look.title === void 0;
}
function ownEntries({ blocks, looker }) {
  return blocks.filter((block) => {
    const flat = isText(block) ? block.flat : block.kind === "item" ? headOf(block) : void 0;
    if (flat === void 0 || flat.text.length > 1200) return false;
    const look = looker.at(flat);
    if (standingOf(flat, look) < 2 || look.title?.marked !== true || look.title.start >= 60)
      return false;
    return look.title.linked ? look.paper : look.title.words >= 4;
  }).length;
}

// src/list/read/section-role.ts
var setOf2 = (list) => new Set(list.map(fold));
var CORE = new Map(
  Object.keys(VOCABULARY.sections.core).flatMap(
    (role) => VOCABULARY.sections.core[role].map((word) => [fold(word), role])
  )
);
var FILLERS = setOf2(VOCABULARY.sections.fillers);
var PHRASES = [
  [
    "contents",
    /^(?:table of contents?|index|navigation|categori[sz]ation|quick (?:links|navigation)|.*目录)$/
  ],
  ["news", /^(?:what s new|.{0,12}(?:latest|recent) (?:news|updates?)|release notes)$/],
  ["citation", /^(?:how to cite.*|cite (?:us|this).*|please cite.*|if you find .*)$/],
  [
    "contributing",
    /^(?:how to (?:contribute|submit|add|pr)\b.*|(?:pull|merge) requests?.*|contributing .*|(?:contribution|contributor|submission) (?:guide|guidelines?|instructions?).*|(?:adding|submitting|suggesting) (?:a |an |new )?(?:papers?|entry|entries|resources?).*|please feel free .*|want to contribute.*)$/
  ],
  [
    "about",
    /^(?:star history.*|selection criteria|sources|key terms|contact (?:us|me|information|info|details)|buy me a coffee|code of conduct|related (?:awesome )?(?:lists|repos|repositories)|about (?:the |this |our |us).*|join us.*|follow us.*|stay (?:tuned|connected).*|special thanks.*|(?:we are )?hiring)$/
  ]
];
function roleOfName(text) {
  const name = fold(text).replace(/^(?:\d+(?: \d+)*|[ivx]+|part \w+) (?=\S)/, "");
  if (name === "") return void 0;
  const phrase = PHRASES.find(([, pattern]) => pattern.test(name))?.[0];
  if (phrase !== void 0) return phrase;
  const parts = name.split(" ");
  if (parts.length > 7) return void 0;
  let role;
  for (const word of parts) {
    const core = CORE.get(word);
    role ??= core;
    if (core === void 0 && !FILLERS.has(word) && !/^\d+$/.test(word)) return void 0;
  }
  return role;
}
var alternatives2 = (list) => list.map(fold).join("|");
var RESOURCES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives2(VOCABULARY.sections.resources)})(?![\\p{L}\\p{N}])`,
  "u"
);
var NO_PAPERS = new RegExp(`(?:^|\\s)(?:${alternatives2(VOCABULARY.sections.noPapers)})$`, "u");
function namesResources(path) {
  return path.some((name) => {
    const folded = fold(name);
    return RESOURCES.test(folded) && folded.split(" ").length <= 7 && !/\bpapers?\b/.test(folded);
  });
}
function excludesPapers(path) {
  return path.some((name) => {
    const folded = fold(name);
    return NO_PAPERS.test(folded) && folded.split(" ").length <= 6 && !/\bpapers?\b/.test(folded);
  });
}

// src/list/read/kind.ts
function isPaperLike(draft) {
  if (draft.identifiers.length > 0 || draft.abstract !== void 0 || draft.citation !== void 0)
    return true;
  const role = draft.url === void 0 ? void 0 : linkRole(draft.url);
  if (draft.authors !== void 0 && !["code", "video", "talk"].includes(role ?? "other"))
    return true;
  if (draft.url !== void 0 && linkRole(draft.url) === "paper") return true;
  return draft.links.some(
    ({ text, url }) => isPaperLabel(text.replace(/[[\]]/g, "")) && url !== "" && /^(?:paper|pdf)/i.test(text.replace(/[[\]\s]/g, ""))
  );
}
function kindOf2(draft, path, paperShare, usual) {
  if (excludesPapers(path)) {
    const isPaper2 = draft.citation !== void 0 || identifiersOfUrl(draft.url ?? "").length > 0;
    return isPaper2 ? "paper" : "resource";
  }
  if (isStray(draft, paperShare)) return "resource";
  if (isPaperLike(draft)) return "paper";
  if (namesResources(path)) return "resource";
  const roles = draft.links.map(({ url }) => linkRole(url));
  if (draft.links.length > 0 && draft.links.every(isTalk)) return "resource";
  const elsewhere = draft.url !== void 0 && ["code", "video", "talk", "other", "relative"].includes(linkRole(draft.url));
  if (draft.venue !== void 0 && draft.year !== void 0 && paperShare >= 0.2) return "paper";
  if (elsewhere && usual !== void 0 && draft.unit !== usual) return "resource";
  if (roles.length > 0 && (elsewhere || draft.url === void 0))
    return paperShare >= 0.5 ? "paper" : "resource";
  return paperShare >= 0.3 || draft.year !== void 0 ? "paper" : "resource";
}
function isStray({ title, authors, abstract, citation, year }, paperShare) {
  const bare = authors === void 0 && abstract === void 0 && citation === void 0 && year === void 0;
  return bare && paperShare < 0.2 && title.split(/\s+/).length <= 3;
}
function isTalk({ text, url }) {
  return ["talk", "video"].includes(linkRole(url)) || /^\W*(?:blog|video|talk|tweet|post)\W*$/i.test(text);
}

// src/list/read/place-draft.ts
function moved({ start, end }, by) {
  return { start: start + by, end: end + by };
}
function placeDraft(draft, by) {
  const { abstract, citation, links, places, range, titleRange } = draft;
  return {
    ...draft,
    titleRange: moved(titleRange, by),
    links: links.map((link) => placeLink(link, by)),
    ...abstract === void 0 ? {} : { abstract: placeAbstract(abstract, by) },
    ...citation === void 0 ? {} : { citation: placeCitation(citation, by) },
    places: Object.fromEntries(
      Object.entries(places).map(([field, place]) => [field, moved(place, by)])
    ),
    range: moved(range, by)
  };
}
function placeLink(link, by) {
  const { range, urlRange } = link;
  return {
    ...link,
    range: moved(range, by),
    ...urlRange === void 0 ? {} : { urlRange: moved(urlRange, by) }
  };
}
function placeAbstract(abstract, by) {
  const { range, label } = abstract;
  return {
    ...abstract,
    range: moved(range, by),
    ...label === void 0 ? {} : { label: moved(label, by) }
  };
}
function placeCitation(citation, by) {
  const { range, keyRange, anchor } = citation;
  return {
    ...citation,
    range: moved(range, by),
    ...keyRange === void 0 ? {} : { keyRange: moved(keyRange, by) },
    ...anchor === void 0 ? {} : { anchor: { ...anchor, range: moved(anchor.range, by) } }
  };
}

// src/list/read/prose.ts
var SHORTEST = 200;
var SHORTEST_QUOTED = 40;
var SHARE2 = 0.6;
var FEWEST4 = 5;
var OTHER = ROLES.indexOf("other");
function withProse(drafts, readings) {
  if (drafts.length < FEWEST4) return drafts;
  const prose = readings.map(proseOf);
  const found = drafts.filter(
    ({ abstract }, at) => abstract !== void 0 || prose[at] !== void 0
  );
  if (found.length < drafts.length * SHARE2) return drafts;
  return drafts.map((draft, at) => {
    const abstract = prose[at];
    return draft.abstract !== void 0 || abstract === void 0 ? draft : { ...draft, abstract };
  });
}
function proseOf({ candidate, segments, roles }) {
  if (candidate.kind === "row") return void 0;
  const below = candidate.parts.filter(
    ({ flat: flat2, place, quoted }, index) => index > 0 && place !== "cell" && flat2.text.trim().length >= (quoted ? SHORTEST_QUOTED : SHORTEST) && flat2.links.length <= 3
  );
  const [only] = below;
  if (only !== void 0) {
    const part = candidate.parts.indexOf(only);
    const free = segments.every(
      (one, index) => one.part !== part || one.label === void 0 && !one.isLabel && roles[index] === OTHER
    );
    if (below.length > 1 || !free) return void 0;
    const stretch2 = trimRange(only.flat.text, { start: 0, end: only.flat.text.length });
    return { text: plain2(only.flat, stretch2), range: sourceRange(only.flat, stretch2) };
  }
  let from = segments.length;
  while (from > 0 && roles[from - 1] === OTHER && segments[from - 1]?.part === 0 && segments[from - 1]?.label === void 0)
    from--;
  const first = segments[from];
  const flat = candidate.parts[0]?.flat;
  if (first === void 0 || flat === void 0 || segments.at(-1)?.part !== 0) return void 0;
  const stretch = trimRange(flat.text, { start: first.start, end: flat.text.length });
  return stretch.end - stretch.start < SHORTEST ? void 0 : { text: plain2(flat, stretch), range: sourceRange(flat, stretch) };
}

// src/list/read/records.ts
function recordsOf(candidates, source, weights2) {
  const cut = candidates.map((one) => segmentsOf(one, source));
  const recurrence = recurrenceOf(cut);
  return candidates.map((candidate, index) => {
    const segments = cut[index] ?? [];
    const steps = stepsOf(segments, candidate);
    const emission = emissionOf(candidate, segments, recurrence, weights2);
    return {
      candidate,
      segments,
      lattice: latticeOf(emission, steps, segments, weights2),
      slots: slotsOf(segments, steps, candidate)
    };
  });
}

// src/list/read/section-drafts.ts
function sectionDrafts({ text, lines }, { headings }) {
  const section = (index, first, start, next) => ({
    index,
    first,
    last: next < headings.length ? (headings[next]?.line ?? 1) - 1 : lines.count,
    range: {
      start,
      end: next < headings.length ? lines.lineStart(headings[next]?.line ?? 1) : text.length
    },
    role: "entries",
    read: void 0,
    candidates: 0,
    drafts: [],
    dropped: [],
    skipped: false,
    certain: false
  });
  return [
    section(-1, 1, 0, 0),
    ...headings.map(
      ({ line, endLine }, index) => section(index, endLine + 1, lines.lineStart(line), index + 1)
    )
  ];
}
function nameRoles(sections, placed, {
  skip = [],
  categories = []
}) {
  const skipped = new Set(skip.map(fold));
  const certain = new Set(categories.map(fold));
  const roles = /* @__PURE__ */ new Map();
  for (const section of sections) {
    const place = placed[section.index];
    if (place === void 0 || place.isTitle) continue;
    const above = inherited(place.parent, sections, placed, roles);
    const name = fold(place.heading.text);
    const aboveSkipped = place.parent !== void 0 && sections.some(({ index, skipped: is }) => is && index === place.parent);
    section.skipped = skipped.has(name) || aboveSkipped;
    section.certain = !section.skipped && isNamed(place, certain);
    if (section.certain) continue;
    const role = section.skipped ? "about" : above ?? roleOfName(place.heading.text);
    if (role === void 0) continue;
    roles.set(section.index, role);
    section.role = role;
  }
}
function isNamed({ heading, path }, names) {
  if (names.size === 0) return false;
  return [heading.text, ...path, path.join(" ")].some((name) => names.has(fold(name)));
}
function inherited(parent, sections, placed, roles) {
  if (parent === void 0) return void 0;
  const role = roles.get(parent);
  if (role === void 0 || role === "contents" || role === "introduction") return void 0;
  const whole = sections.at(-1)?.range.end ?? 0;
  const depth = placed[parent]?.heading.depth ?? 0;
  const next = sections.find(
    ({ index }) => index > parent && (placed[index]?.heading.depth ?? 0) <= depth
  );
  const start = sections.find(({ index }) => index === parent)?.range.start ?? 0;
  return (next?.range.start ?? whole) - start < whole / 2 ? role : void 0;
}

// src/list/read/strays.ts
var NAMING = /* @__PURE__ */ new Set(["news", "contents", "citation", "view"]);
var LEAST_ENTRIES = 2;
var SAME_LOOK = 0.5;
var LEAST_WORDS = 3;
var LONGEST5 = 2e3;
var OWN_WORK = /\b(?:our|we|ours|cite|citation)\b/i;
function keepStrays(sections) {
  const lists = sections.filter(({ role, drafts }) => role === "entries" && drafts.length > 0);
  const looks = /* @__PURE__ */ new Map();
  const titles = /* @__PURE__ */ new Set();
  for (const section of lists)
    for (const draft of section.drafts) {
      const look = lookOf2(draft, section);
      looks.set(look, (looks.get(look) ?? 0) + 1);
      titles.add(fold(draft.title));
    }
  const all = lists.reduce((sum, { drafts }) => sum + drafts.length, 0);
  if (all < LEAST_ENTRIES) return;
  for (const section of sections) {
    if (section.role === "entries" || section.skipped || NAMING.has(section.role)) continue;
    section.drafts = section.dropped.filter(
      (draft) => (looks.get(lookOf2(draft, section)) ?? 0) >= all * SAME_LOOK && !titles.has(fold(draft.title)) && isEntry(draft, section)
    );
    section.dropped = section.dropped.filter((draft) => !section.drafts.includes(draft));
  }
}
function lookOf2({ unit, style, range, titleRange, authors }, { read }) {
  const before = read?.text.slice(range.start, Math.min(titleRange.start, range.start + 80)) ?? "";
  const shape = before.replace(new RegExp("\\p{L}+", "gu"), "a").replace(/\d+/g, "0");
  return [unit, style, authors !== void 0, shape].join(" ");
}
function isEntry({ title, range, url, identifiers }, { read }) {
  if (identifiers.length === 0 && (url === void 0 || linkRole(url) !== "paper")) return false;
  if (title.split(/\s+/).length < LEAST_WORDS || linkLabel(title) !== void 0) return false;
  const whole = read?.text ?? "";
  const text = whole.slice(range.start, Math.min(range.end, range.start + LONGEST5));
  const above = whole.slice(0, range.start).trimEnd().split("\n").at(-1) ?? "";
  const [first = ""] = text.split("\n");
  if (isProseLine(first) || OWN_WORK.test(first)) return false;
  return !OWN_WORK.test(above) && !/[:：]$/u.test(withoutTail(above, /[^\p{L}\p{N}:：]/u));
}

// src/list/read/section-judge.ts
var PAPERS_IN_INTRODUCTION = 3;
var MOST_REPEATED = 0.5;
function judgeSections(sections, around) {
  const { title, papers } = around;
  const isTop = ({ index }) => index === title || index < 0;
  for (const section of sections) {
    if (papers.has(section.index) || section.role !== "entries") continue;
    if (section.certain && section.drafts.length > 0) continue;
    section.role = roleBy(section, isTop(section) ? PAPERS_IN_INTRODUCTION : 0);
  }
  liftSections(
    sections.filter((section) => !isTop(section)),
    sections
  );
  if (!sections.some(({ role, drafts }) => role === "entries" && drafts.length > 0)) {
    for (const section of sections)
      if (isTop(section) && section.drafts.some(isPaperLike)) section.role = roleBy(section, 1);
  }
  for (const section of sections) if (!papers.has(section.index)) drop(section);
  keepStrays(sections);
}
function liftSections(named, all) {
  const known2 = titlesOf(all.filter(({ role }) => role === "entries"));
  for (const section of named) {
    if (section.role === "entries" || section.role === "empty" || section.skipped) continue;
    if (holdsPapers(section, known2)) section.role = "entries";
  }
}
function drop(section) {
  const all = section.drafts;
  section.drafts = section.role === "entries" ? keptOf(section) : [];
  const kept = new Set(section.drafts);
  section.dropped = all.filter((one) => !kept.has(one));
}
function roleBy(section, least) {
  const { drafts, candidates } = section;
  const papers = drafts.filter(isPaperLike).length;
  const shown2 = drafts.filter(hasEvidence).length;
  const evidence = candidates === 0 ? 0 : shown2 / candidates;
  if (leadsToFiles(drafts)) return "introduction";
  const enough = least > 0 ? papers >= least && evidence >= 0.6 && papers >= drafts.length * 0.6 : drafts.length > 0 && (evidence >= 0.5 || papers >= 1 && evidence >= 0.25);
  if (enough) return "entries";
  return (section.read?.blocks.length ?? 0) === 0 ? "empty" : "introduction";
}
function leadsToFiles(drafts) {
  const files = drafts.filter(
    ({ url, links, authors, year, identifiers }) => isFile(url ?? links[0]?.url ?? "#") && authors === void 0 && year === void 0 && identifiers.length === 0
  );
  return files.length > drafts.length * 0.6;
}
function isFile(url) {
  const role = linkRole(url);
  return role === "relative" || role === "code" && /\.md(?:[#?]|$)/i.test(url);
}
function keptOf({ drafts, candidates, certain }) {
  if (certain) return drafts;
  const shown2 = drafts.filter(hasEvidence);
  const evidence = candidates === 0 ? 0 : shown2.length / candidates;
  return evidence >= 0.6 ? drafts.filter((draft) => hasEvidence(draft) || isTitleLike(draft)) : shown2;
}
function titlesOf(sections) {
  return new Set(sections.flatMap(({ drafts }) => drafts.map(({ title }) => fold(title))));
}
function holdsPapers({ drafts, candidates, role }, known2) {
  const papers = drafts.filter(isPaperLike);
  const facts = papers.filter(
    ({ authors, venue, abstract, citation }) => authors ?? venue ?? abstract ?? citation
  );
  if (role === "news" && facts.length < papers.length * 0.5) return false;
  if (papers.length < PAPERS_IN_INTRODUCTION || papers.length < candidates * 0.6) return false;
  const repeated = papers.filter(({ title }) => known2.has(fold(title))).length;
  return repeated <= papers.length * MOST_REPEATED;
}
function hasEvidence(draft) {
  if (draft.abstract !== void 0 || draft.citation !== void 0 || draft.identifiers.length > 0)
    return true;
  if (draft.unit === "row") return true;
  if (draft.links.some(({ url }) => !["anchor", "badge", "mail"].includes(linkRole(url))))
    return true;
  return draft.authors !== void 0 || draft.year !== void 0 && isTitleLike(draft);
}
function isTitleLike({ title }) {
  const words = title.split(/\s+/).length;
  return (words >= 3 || new RegExp("\\p{Lo}{6}", "u").test(title)) && words <= 40;
}

// src/list/source/chunks.ts
var TARGET2 = 4e3;
var TARGET_LINES = 100;
var HTML_LIST = /^\s{0,20}<(?:table|ul|ol|dl)(?=[\s>])/i;
function cutChunks({ text, lines }, states, first, last) {
  const chunks = [];
  let from = first;
  let inList = false;
  let afterBlank = true;
  let htmlEnds = true;
  const content = (line) => text.slice(lines.lineStart(line), lines.lineEnd(line));
  const close = (kind, end) => {
    if (end < from) return;
    const stop = end >= lines.count ? text.length : lines.lineStart(end + 1);
    if (stop > lines.lineStart(from))
      chunks.push({ kind, start: lines.lineStart(from), end: stop });
    from = end + 1;
  };
  const standsAlone = (line, here) => {
    if (beginsTable(here, line < last ? content(line + 1) : ""))
      return { kind: "table", end: endOfTable(line, last, states, content) };
    if (!htmlEnds || !HTML_LIST.test(here) || inList && /^[ \t]/.test(here)) return void 0;
    const stretch = { start: lines.lineStart(line), end: lines.lineEnd(last) };
    const end = endOfHtmlBlock(text, stretch);
    htmlEnds = end !== void 0;
    return end === void 0 ? void 0 : { kind: "html", end: lines.position(end - 1).line };
  };
  for (let line = first; line <= last; line++) {
    if (states[line] !== "text") {
      afterBlank = false;
      continue;
    }
    const here = content(line);
    if (here.trim() === "") {
      afterBlank = true;
      continue;
    }
    const atMargin = !/^[ \t]/.test(here);
    const bullet = isBullet(here);
    if (!bullet && atMargin && afterBlank) inList = false;
    const alone = standsAlone(line, here);
    if (alone !== void 0) {
      close("markdown", line - 1);
      line = alone.end;
      close(alone.kind, line);
      afterBlank = false;
      inList = false;
      continue;
    }
    const safe = atMargin && (afterBlank || bullet && inList);
    const full = line - from >= TARGET_LINES || lines.lineStart(line) - lines.lineStart(from) >= TARGET2;
    if (safe && full) close("markdown", line - 1);
    if (bullet) inList = true;
    afterBlank = false;
  }
  close("markdown", last);
  return chunks;
}
function beginsTable(line, next) {
  return line.includes("|") && isDelimiterRow(next) && !isDelimiterRow(line) && /^ {0,3}\S/.test(line) && !isBullet(line);
}
function endOfTable(header, last, states, content) {
  let end = header + 1;
  let gap = 0;
  for (let line = header + 2; line <= last; line++) {
    if (states[line] === "comment") continue;
    if (states[line] !== "text") break;
    const here = content(line);
    const trimmed2 = here.trim();
    if (trimmed2 === "") {
      if (++gap > 1) break;
      continue;
    }
    const next = line < last ? content(line + 1) : "";
    if (gap > 0 && (!trimmed2.startsWith("|") || isDelimiterRow(next))) break;
    if (!trimmed2.includes("|") && (isBullet(here) || /^[<>#]/.test(trimmed2))) break;
    end = line;
    gap = 0;
  }
  return end;
}

// src/list/source/tables.ts
var TARGET3 = 6e3;
function readTable2({ start, end }, source, after, skip) {
  const rows = [];
  for (const batch of batches(source, start, end)) {
    if (skip(batch.start, batch.end)) continue;
    const text = source.slice(batch.start, batch.end);
    const head = batch.start === start ? "" : headOf2(text);
    for (const node of parseChunk(text, batch.start, head, after(text))) {
      if (node.type === "table") for (const row of rowsOf(node, batch, source)) rows.push(row);
    }
  }
  const [header] = rows;
  return {
    kind: "table",
    range: { start, end },
    header: header?.cells ?? [EMPTY_FLAT],
    rows: rows.slice(1)
  };
}
function rowsOf(table, batch, source) {
  return (table.children ?? []).filter((row) => row.start >= batch.start && row.end <= batch.end).map((row) => ({
    range: { start: row.start, end: row.end },
    cells: (row.children ?? []).map(
      (cell) => repairLinks(flatten(cell.children ?? [], source), source)
    )
  }));
}
function headOf2(rows) {
  let cells = 1;
  for (const row of rows.split("\n")) cells = Math.max(cells, row.split("|").length);
  return `${"|a".repeat(cells)}|
${"|-".repeat(cells)}|
`;
}
function batches(source, start, end) {
  const found = [];
  let from = -1;
  let line = 0;
  let inComment = false;
  const close = (at) => {
    if (from >= 0 && at > from) found.push({ start: from, end: at });
    from = -1;
  };
  for (let at = start; at < end; line++) {
    const lineFeed = source.indexOf("\n", at);
    const next = lineFeed < 0 || lineFeed >= end ? end : lineFeed + 1;
    const content = source.slice(at, next);
    if (line === 0) from = at;
    else if (line === 1) close(next);
    else if (inComment || content.trimStart().startsWith("<!--")) {
      close(at);
      inComment = !content.includes("-->");
    } else if (!content.includes("|") || isDelimiterRow(content)) close(at);
    else {
      if (from >= 0 && at - from > TARGET3) close(at);
      if (from < 0) from = at;
    }
    at = next;
  }
  close(end);
  return found;
}

// src/list/source/read-blocks.ts
function readBlocks(context, first, last) {
  const blocks = [];
  if (last < first) return blocks;
  const chunks = cutChunks(context.source, context.states, first, last);
  for (const chunk of chunks) {
    if (context.outOfTime()) {
      const end = chunks.at(-1)?.end ?? chunk.end;
      context.diagnose({ code: "out-of-time", range: { start: chunk.start, end } });
      break;
    }
    for (const block of readChunk(context, chunk)) blocks.push(block);
  }
  return blocks;
}
function readChunk(context, chunk) {
  const { text } = context.source;
  const definitions = (part2) => definitionsFor(part2, context.definitions);
  const skip = (start, end) => {
    const reason = tooComplex(text.slice(start, end));
    if (reason === void 0) return false;
    context.diagnose({ code: "too-complex", reason, range: { start, end } });
    return true;
  };
  if (chunk.kind === "html") return toHtmlBlocks(chunk, text);
  if (chunk.kind === "table") return [readTable2(chunk, text, definitions, skip)];
  if (skip(chunk.start, chunk.end)) return [];
  const part = text.slice(chunk.start, chunk.end);
  return toBlocks(parseChunk(part, chunk.start, "", definitions(part)), text);
}

// src/list/read/details-entries.ts
function detailsEntryAt(blocks, from, looker) {
  const first = blocks[from];
  if (first === void 0 || !isText(first)) return void 0;
  const summary = summaryOf(first);
  if (summary === void 0) return void 0;
  const look = looker.at(summary.flat);
  if (standingOf(summary.flat, look) < 2 || !look.paper || (look.title?.words ?? 0) < 2)
    return void 0;
  const rest = [{ kind: "paragraph", range: first.range, flat: summary.content }];
  let open = opened(first);
  let last = from;
  while (open > 0) {
    last++;
    const block = blocks[last];
    if (block === void 0 || block.kind === "table") return void 0;
    open += opened(block);
    rest.push(block);
  }
  const end = blocks[last]?.range.end ?? first.range.end;
  const range = { start: first.range.start, end };
  return {
    candidate: candidateOf("paragraph", range, summary.flat, rest),
    blocks: last - from + 1
  };
}
function opened(block) {
  if (!isText(block)) return 0;
  let open = 0;
  for (const { name, closing } of block.flat.tags) if (name === "details") open += closing ? -1 : 1;
  return open;
}
function summaryOf({ flat }) {
  const [details, opening, closing] = flat.tags.filter(
    ({ name }) => name === "details" || name === "summary"
  );
  if (details?.name !== "details" || details.closing || opening?.name !== "summary")
    return void 0;
  if (closing?.name !== "summary" || !closing.closing) return void 0;
  if (flat.text.slice(0, details.at).trim() !== "") return void 0;
  const without2 = (kept) => ({
    ...kept,
    tags: kept.tags.filter(({ name }) => name !== "details" && name !== "summary")
  });
  return {
    flat: without2(keep(flat, [{ start: opening.at, end: closing.at }])),
    content: without2(keep(flat, [{ start: closing.at, end: flat.text.length }]))
  };
}

// src/list/read/groups.ts
var WHOLE_LIST = /^(?:the )?(?:full )?(?:lists?|papers?|reading list|papers? lists?|lists? of papers)(?: by .*)?$/i;
var LONGEST6 = 80;
var DEEPEST = 6;
var OF_ENTRY = /^\W*(?:abs|abstract|摘要|bib|cit|show|more|click|expand|tl)/i;
function groupsOf2(blocks, isEntry2) {
  const changes = [];
  const frames = [{}];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "html" && block.kind !== "paragraph" || isEntry2(block)) continue;
    const line = boldLine(block.flat);
    const frame = frames.at(-1);
    const begins = blocks[index + 1]?.kind === "item" || blocks[index + 1]?.kind === "table";
    if (line !== void 0 && begins && frame !== void 0) frame.bold = line;
    else if (!followDetails(block.flat, frames)) continue;
    const names = frames.slice(0, DEEPEST).flatMap(({ name, bold }) => [name ?? [], bold ?? []].flat());
    changes.push({ at: block.range.start, names });
  }
  return (at) => changes[lastBefore(changes, at)]?.names ?? [];
}
function followDetails({ tags, text }, frames) {
  let found = false;
  for (const [index, { name, closing }] of tags.entries()) {
    if (name !== "details") continue;
    found = true;
    if (closing) {
      if (frames.length > 1) frames.pop();
      continue;
    }
    const opening = tags[index + 1];
    const ending = tags[index + 2];
    const summary = opening?.name === "summary" && ending?.name === "summary" ? nameOf(text.slice(opening.at, ending.at)) : void 0;
    frames.push({ name: summary === void 0 || OF_ENTRY.test(summary) ? void 0 : summary });
  }
  return found;
}
function boldLine(flat) {
  const mark = flat.marks.find(({ kind }) => kind === "bold");
  if (mark === void 0 || flat.links.length + flat.images.length > 0) return void 0;
  const outside = flat.text.slice(0, mark.start) + flat.text.slice(mark.end);
  return new RegExp("^(?:[\\s:\uFF1A]|\\p{Extended_Pictographic}|\\ufe0f)*$", "u").test(outside) ? nameOf(plain2(flat, mark)) : void 0;
}
function nameOf(text) {
  if (text.length > LONGEST6 * 2) return void 0;
  const name = text.replace(/\s+/g, " ").replace(/^[\s|·•-]+|[\s:：|·•-]+$/g, "").trim();
  const usable = name.length <= LONGEST6 && /[\p{L}\p{N}]/u.test(name) && !/[.!?]$/.test(name);
  return usable && !WHOLE_LIST.test(name) && roleOfName(name) === void 0 ? name : void 0;
}
function lastBefore(changes, at) {
  let low = -1;
  let high = changes.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((changes[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/list/read/lines.ts
var MOST_LINES = 2e3;
function linesOf(block, source, looker) {
  const lines = cutLines(block, source);
  if (lines.length < 2 || lines.length > MOST_LINES) return [block];
  const dashed = lines.map(
    ({ start, end }) => isPseudoBullet(source.slice(start, Math.min(end, start + 200)))
  );
  const dashes = dashed.filter(Boolean).length;
  const flats = lines.map(({ flat }) => flat);
  const stands = flats.map((flat) => {
    const look = looker.at(flat);
    return standingOf(flat, look) === 2 && (look.paper || look.title?.linked === true);
  });
  const begins = dashes >= 2 || dashes === 1 && dashed[0] === true && lines.length === 2 ? dashed : stands.filter(Boolean).length >= 2 && stands[0] === true ? stands : void 0;
  return begins === void 0 ? [block] : groupLines(block, lines, begins);
}
function cutLines({ flat, range }, source) {
  const lines = [];
  let start = range.start;
  const around = [...flat.links, ...flat.marks];
  for (const at of lineEnds(flat, range, source)) {
    if (lines.length > MOST_LINES) break;
    const place = placeInFlat(flat, at);
    if (around.some((one) => one.start < place && one.end > place)) continue;
    lines.push(lineOf2(flat, source, start, at));
    start = source.charAt(at) === "\n" ? at + 1 : at;
  }
  lines.push(lineOf2(flat, source, start, range.end));
  return lines.filter(
    ({ flat: { text, links, images } }) => text.trim() !== "" || links.length + images.length > 0
  );
}
var AT_LINE_END = /^(?:<br\s?\/?>|[\\ \t])*\r?\n/i;
function lineEnds({ text, pieces }, range, source) {
  const ends = [];
  for (let at = source.indexOf("\n", range.start); at >= 0 && at < range.end; ) {
    ends.push(at);
    at = source.indexOf("\n", at + 1);
  }
  for (const { at, source: from, sourceLength } of pieces)
    if (sourceLength === 0 && text.charAt(at) === "\n" && !AT_LINE_END.test(source.slice(from, from + 40)))
      ends.push(from);
  return ends.sort((a, b) => a - b);
}
function lineOf2(flat, source, start, end) {
  const from = placeInFlat(flat, start);
  const to = placeInFlat(flat, end);
  const stop = start + source.slice(start, end).trimEnd().length;
  return { start, end: stop, from, to, flat: keep(flat, [{ start: from, end: to }]) };
}
function placeInFlat({ pieces, text }, offset) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = low + high >> 1;
    const piece2 = pieces[middle];
    if (piece2 !== void 0 && piece2.source + piece2.sourceLength <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  if (piece === void 0) return text.length;
  if (offset <= piece.source) return piece.at;
  return piece.length === piece.sourceLength ? piece.at + offset - piece.source : piece.at;
}
function groupLines(block, lines, begins) {
  const found = [];
  let first;
  let last;
  const close = () => {
    if (first === void 0 || last === void 0) return;
    const flat = keep(block.flat, [{ start: first.from, end: last.to }]);
    const start = Math.min(first.start, sourceRange(flat, { start: 0, end: 1 }).start);
    found.push({ kind: "paragraph", range: { start, end: last.end }, flat, line: true });
  };
  for (const [index, line] of lines.entries()) {
    if (begins[index] === true || first === void 0) {
      close();
      first = line;
    }
    last = line;
  }
  close();
  return found;
}

// src/list/read/rows.ts
function rowsOf2({ header, rows }) {
  const kinds = header.map((cell) => columnKind(plain2(cell, { start: 0, end: cell.text.length })));
  return rows.flatMap(({ range, cells }) => {
    const { texts, details } = cutDetails(cells);
    const filled = texts.filter(({ text, links }) => text.trim() !== "" || links.length > 0);
    if (filled.length < 2 && kinds.length > 1 && filled.every(({ links }) => links.length === 0))
      return [];
    const parts = texts.map(
      (flat, index) => ({
        flat,
        place: "cell",
        column: { index, kind: kinds[index] ?? "other" }
      })
    );
    return [{ kind: "row", range, parts, details, bibtex: [], group: [] }];
  });
}

// src/list/read/units.ts
function candidatesOf(whole, source, looker) {
  const blocks = whole.flatMap((block) => unfold(block, source, looker));
  const units = new Units(blocks, looker);
  const found = units.read();
  const starts = new Set(found.map(({ range }) => range.start));
  const groupAt = groupsOf2(blocks, (block) => starts.has(block.range.start));
  return found.map((one) => {
    const group = [...groupAt(one.range.start), ...one.group];
    return group.length === 0 ? one : { ...one, group };
  }).sort((a, b) => a.range.start - b.range.start);
}
function unfold(block, source, looker) {
  if (block.kind === "quote") {
    const holds2 = block.blocks.some(
      (one) => one.kind === "table" || one.kind === "item" || isStanding(one, looker) === 2
    );
    return holds2 ? block.blocks.flatMap((one) => unfold(one, source, looker)) : [block];
  }
  return block.kind === "paragraph" ? linesOf(block, source, looker) : [block];
}
function isStanding(block, looker) {
  if (block.kind !== "paragraph" && block.kind !== "html") return 0;
  return standingOf(block.flat, looker.at(block.flat));
}
var Units = class {
  blocks;
  looker;
  found = [];
  next = 0;
  constructor(blocks, looker) {
    this.blocks = blocks;
    this.looker = looker;
  }
  read() {
    const byParagraphs = this.areParagraphs();
    let at = 0;
    while (at < this.blocks.length) {
      const block = this.blocks[at];
      if (block === void 0) break;
      at += 1;
      if (block.kind === "table") this.takeAll(rowsOf2(block));
      else if (this.takeDetails(at - 1)) at = this.next;
      else if (block.kind === "item") at += this.takeItem(block, at, byParagraphs);
      else if (isText(block) && block.kind !== "heading")
        at += this.takeText(block, at, byParagraphs);
    }
    return this.found;
  }
  takeAll(candidates) {
    for (const one of candidates) this.found.push(one);
  }
  /** Takes the entries of an item; gives the number of blocks behind it that belong to it. */
  takeItem(item, next, byParagraphs) {
    if (byParagraphs && this.itemStands(item, false) < 2) return 0;
    const below = this.following(next);
    this.takeAll(this.itemsOf(item, false, below));
    return below.length;
  }
  /** Takes a paragraph that begins an entry; gives the number of blocks behind it that belong to it. */
  takeText(block, next, byParagraphs) {
    if (isStanding(block, this.looker) < 2) return 0;
    if (!byParagraphs && !this.isEntryBesideItems(block)) return 0;
    const rest = this.belonging(next, byParagraphs);
    const end = rest.at(-1)?.range.end ?? block.range.end;
    const kind = block.kind === "paragraph" && block.line === true ? "line" : "paragraph";
    this.found.push(candidateOf(kind, { start: block.range.start, end }, block.flat, rest));
    return rest.length;
  }
  /** Takes an entry that is a `<details>` of its own; `next` is then the block behind it. */
  takeDetails(at) {
    const entry = detailsEntryAt(this.blocks, at, this.looker);
    if (entry === void 0) return false;
    this.found.push(entry.candidate);
    this.next = at + entry.blocks;
    return true;
  }
  /** Whether the section's paragraphs are its entries, and its items say something about them. */
  areParagraphs() {
    const texts = this.blocks.filter(
      (block) => block.kind === "paragraph" || block.kind === "html"
    );
    const standing = texts.filter((block) => isStanding(block, this.looker) === 2);
    if (standing.length === 0) return false;
    const items = this.blocks.filter((block) => block.kind === "item");
    if (items.length === 0) return true;
    const entries = items.filter((item) => this.itemStands(item, false) === 2).length;
    if (standing.length > entries) return true;
    return false;
  }
  /** A paragraph among items is an entry where it has its own paper. */
  isEntryBesideItems({ flat }) {
    const look = this.looker.at(flat);
    return look.paper && (look.title?.start ?? 99) < 40 && look.title?.marked === true;
  }
  itemStands(item, parentHasPaper) {
    const head = headOf(item);
    const look = this.looker.at(head);
    const own = standingOf(head, look);
    if (own === 2 && parentHasPaper && look.title?.linked !== true && !look.paper) return 0;
    if (own > 0) return own;
    const deep = restOf(item).some(
      (block) => block.kind === "item" && this.itemStands(block, parentHasPaper) === 2
    );
    return deep && !look.labelled ? 2 : 0;
  }
  /** An item as an entry, as the name of a group of entries below it, or both. */
  itemsOf(item, parentHasPaper, below) {
    const head = headOf(item);
    const rest = restOf(item);
    const look = this.looker.at(head);
    const ownPaper = look.paper || parentHasPaper;
    const items = rest.filter((block) => block.kind === "item");
    const standing = items.filter((child) => this.itemStands(child, look.paper) === 2);
    const most = standing.length >= 2 && standing.length >= items.length * 0.6;
    const children = new Set(
      most ? items.filter((child) => this.itemStands(child, false) > 0) : standing
    );
    const own = [...rest.filter((block) => !children.has(block)), ...below];
    const found = [];
    const isLabel = children.size > 0 && isGroupName(head, look);
    if (!look.inward && !isLabel) {
      const first = items.find((child) => children.has(child));
      const end = Math.min(
        below.at(-1)?.range.end ?? item.range.end,
        first?.range.start ?? Number.MAX_SAFE_INTEGER
      );
      found.push(candidateOf("item", { start: item.range.start, end }, head, own));
    }
    const name = isLabel ? nameOf(head.text) : void 0;
    for (const child of items) {
      if (!children.has(child)) continue;
      for (const one of this.itemsOf(child, ownPaper, []))
        found.push(name === void 0 ? one : { ...one, group: [name, ...one.group] });
    }
    return found;
  }
  /** Blocks behind an item that belong to it though they are not indented: a whole `<details>`. */
  following(from) {
    const found = [];
    let open = 0;
    for (let at = from; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (block === void 0 || open === 0 && !opensDetails(block)) break;
      found.push(block);
      for (const { closing } of detailsTags(block)) open += closing ? -1 : 1;
      if (open <= 0) break;
    }
    const holdsEntries = found.some(
      (block) => block.kind === "table" || block.kind === "item" && this.itemStands(block, true) === 2
    );
    return open > 0 || holdsEntries ? [] : found;
  }
  /** Blocks behind a paragraph that say something about it. */
  belonging(from, byParagraphs) {
    const found = [];
    let open = 0;
    for (let at = from; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (block === void 0 || block.kind === "table" || block.kind === "break") break;
      if (block.kind === "item" && (!byParagraphs || this.itemStands(block, true) === 2)) break;
      if (isText(block) && open === 0) {
        if (isStanding(block, this.looker) === 2) break;
        if (!this.saysMore(block)) break;
      }
      found.push(block);
      for (const { closing } of detailsTags(block)) open += closing ? -1 : 1;
    }
    return found;
  }
  /** Whether a paragraph says something about the one above: a label, links, people, a note. */
  saysMore({ flat }) {
    if (flat.text.trim() === "") return true;
    if (flat.tags.some(({ name }) => name === "details" || name === "summary")) return true;
    const look = this.looker.at(flat);
    if (look.labelled || look.onlyLinks || isPeople(flat)) return true;
    const italic = flat.marks.some(({ kind, start }) => kind === "italic" && start < 2);
    const bold = flat.marks.find(({ kind, start }) => kind === "bold" && start < 4);
    if (bold !== void 0 && bold.end >= flat.text.trimEnd().length - 2) return false;
    return italic || flat.text.length > 20 || flat.links.length > 0;
  }
};
function isGroupName({ links, text }, { paper, title, authors }) {
  if (paper || text.length > 160) return false;
  return (links.length === 0 || title?.linked !== true) && !authors;
}
function opensDetails(block) {
  if (block.kind !== "html" && block.kind !== "paragraph") return false;
  const [first] = detailsTags(block);
  if (first?.closing !== false) return false;
  const [{ summary } = { summary: EMPTY_FLAT }] = cutDetails([block.flat]).details;
  return isOfEntry(summary === EMPTY_FLAT ? block.flat.text : summary.text);
}
function isOfEntry(summary) {
  return /^\W*(?:abs|abstract|摘要|bib|cit|show|more|click|expand|tl|summary|details|resum|résum|zusammen)/iu.test(
    summary
  );
}
function detailsTags(block) {
  if (block.kind !== "html" && block.kind !== "paragraph") return [];
  return block.flat.tags.filter(({ name }) => name === "details");
}

// src/list/read/section-text.ts
var SectionText = class {
  text;
  blocks;
  /** What was left out, and why. */
  problems;
  looker;
  weights;
  units;
  made;
  constructor(text, blocks, problems, weights2) {
    this.text = text;
    this.blocks = blocks;
    this.problems = problems;
    this.weights = weights2;
    this.looker = new Looker(weights2, text);
  }
  get candidates() {
    this.units ??= candidatesOf(this.blocks, this.text, this.looker);
    return this.units;
  }
  /** The candidates, cut and weighed. */
  get records() {
    this.made ??= recordsOf(this.candidates, this.text, this.weights);
    return this.made;
  }
};
function sectionText(around, place) {
  const { source, scanned, definitions, outOfTime, memory, weights: weights2 } = around;
  const text = source.text.slice(place.range.start, place.range.end);
  const begin = source.lines.position(place.range.start).line;
  const states = statesFrom(scanned.states, begin, place.last);
  const key = [
    text,
    stateKey(states),
    definitionsFor(text, definitions, Number.POSITIVE_INFINITY)
  ].join("\0");
  const known2 = memory.get(key);
  if (known2 !== void 0) return known2;
  const problems = [];
  const blocks = readBlocks(
    {
      source: sourceFile("", text),
      states,
      definitions,
      outOfTime,
      diagnose: (problem2) => problems.push(problem2)
    },
    place.first - begin + 1,
    place.last - begin + 1
  );
  const made = new SectionText(text, blocks, problems, weights2);
  if (!problems.some(({ code }) => code === "out-of-time")) memory.set(key, made);
  return made;
}
function statesFrom(states, first, last) {
  return ["text", ...states.slice(first, last + 1)];
}
function stateKey(states) {
  return states.every((state) => state === "text") ? "" : states.join(" ");
}

// src/list/read/section-tree.ts
var YEAR_ONLY = /^\W*(?:(?:before|until|pre)\s+)?(?:19|20)\d{2}(?:\s*(?:[-–—~]|to|and|&)\s*(?:(?:19|20)\d{2}|now|present))?\W*$/i;
function isYearHeading(text) {
  return YEAR_ONLY.test(text);
}
function placeHeadings(headings, title) {
  const placed = [];
  let stack = [];
  let owner;
  headings.forEach((heading, index) => {
    if (index === title) {
      placed.push({ heading, path: [], isTitle: true });
      stack = [];
      owner = void 0;
      return;
    }
    const year = isYearHeading(heading.text);
    owner = ownerOfYears(headings, index, title, owner);
    const isAbove = (level) => level.depth < heading.depth || year && owner?.index === level.index && !level.year;
    while (stack.length > 0 && !stack.slice(-1).every(isAbove)) stack.pop();
    const parent = stack.at(-1)?.index;
    const above = parent === void 0 ? [] : placed[parent]?.path ?? [];
    const unnamed = heading.text === "" || roleOfName(heading.text) === "contents";
    const path = unnamed ? above : [...above, heading.text];
    placed.push({ heading, path, isTitle: false, ...parent === void 0 ? {} : { parent } });
    stack.push({ index, depth: heading.depth, year });
  });
  return placed;
}
function ownerOfYears(headings, index, title, owner) {
  const heading = headings[index];
  const before = headings[index - 1];
  if (heading === void 0) return owner;
  if (!isYearHeading(heading.text)) {
    return owner !== void 0 && heading.depth <= owner.depth ? void 0 : owner;
  }
  if (owner !== void 0 || before === void 0 || index - 1 === title) return owner;
  const sisters = before.depth === heading.depth && !isYearHeading(before.text);
  return sisters ? { index: index - 1, depth: heading.depth, year: false } : void 0;
}

// src/list/read/template-habits.ts
var EXAMPLES = [
  {
    title: "Slow gardens of the northern coast",
    url: "https://doi.org/10.99999/slow",
    authors: "Ada Moss, Ben Hale, Cleo Finch",
    venue: "ICML",
    year: "2021",
    yy: "21",
    date: "2021-05-12",
    key: "Moss2021",
    bib: "refs.bib#L1-L9",
    abstract: "We compare forty gardens and find that walls keep the wind away from them.",
    n: "1",
    "...": "[Code](https://github.com/moss/slow)"
  },
  {
    title: "Measuring tides with tin cans",
    url: "https://arxiv.org/abs/2001.00001",
    authors: "Dora Reed et al.",
    venue: "Journal of Coasts",
    year: "2020",
    yy: "20",
    date: "2020-01-31",
    key: "Reed2020",
    bib: "refs.bib#L11-L19",
    abstract: "Forty cans were thrown into the sea, and thirty came back within a year.",
    n: "2"
  }
];
var ROLE_OF = {
  title: "title",
  authors: "authors",
  venue: "venue",
  year: "date",
  yy: "date",
  date: "date",
  key: "key",
  abstract: "other"
};
function templateHabits(template, weights2) {
  const habits = new Habits();
  for (const [index, record] of examplesOf(template, weights2).entries()) {
    habits.add(record.slots, rolesOf(record, EXAMPLES[index % EXAMPLES.length] ?? {}));
  }
  return habits;
}
function examplesOf(template, weights2) {
  const printed = EXAMPLES.flatMap((example) => fill(template, (field) => example[field]) ?? []);
  const columns = columnsOf(template);
  const header = isRow(template) ? `|${columns.map((_, at) => ` ${at} `).join("|")}|
|${columns.map(() => " - ").join("|")}|
` : "";
  const text = `${header}${printed.join(isRow(template) ? "\n" : "\n\n")}
`;
  const source = sourceFile("", text);
  return sectionText(
    {
      source,
      scanned: scan(source),
      definitions: /* @__PURE__ */ new Map(),
      outOfTime: () => false,
      memory: /* @__PURE__ */ new Map(),
      weights: weights2
    },
    { range: { start: 0, end: text.length }, first: 1, last: source.lines.count }
  ).records;
}
function rolesOf({ segments }, example) {
  return segments.map(({ text }) => {
    const field = Object.keys(ROLE_OF).find((one) => {
      const value = example[one];
      return value !== void 0 && (value.includes(text) || text.includes(value) && one !== "yy");
    });
    return ROLES.indexOf((field === void 0 ? void 0 : ROLE_OF[field]) ?? "label");
  });
}

// src/list/read/title-index.ts
function titleIndex(scanned, headings, categories = []) {
  const index = likelyTitle(scanned, headings);
  const name = fold(headings[index ?? -1]?.text ?? "");
  return categories.some((category) => fold(category) === name) ? void 0 : index;
}
function likelyTitle({ headings: raws }, headings) {
  const h1 = headings.findIndex(({ depth }) => depth === 1);
  if (h1 >= 0) return h1;
  const [raw] = raws;
  const [first, next] = headings;
  if (raw === void 0 || first === void 0) return void 0;
  if (roleOfName(first.text) !== void 0 && raw.kind !== "html")
    return /^updated on\b/i.test(first.text) ? 0 : void 0;
  if (raw.kind === "html") return 0;
  const names = /\b(?:awesome|papers|list|resources|survey|reading)\b/i.test(first.text);
  if (raw.line <= 3 && names && first.text.split(/\s+/).length >= 2) return 0;
  return next !== void 0 && next.depth <= first.depth && raw.line <= 10 ? 0 : void 0;
}

// src/list/read/weights.json
var weights_default = {
  " words 13": [-1, 1, -2, -1, -1, -2, 3],
  " words 2": [0, 0, 0, -1, -2, 0, 0],
  " words 25": [-1, 1, -2, -1, -1, -1, 2],
  " words 3": [1, 0, -1, -2, -1, -1, 1],
  " words 5": [0, 1, -1, -2, -1, -2, 2],
  " words 8": [0, 1, -1, -1, -1, -2, 2],
  "> authors": [0, 3, -1, -1, -1, -1, -3],
  "> authors \n": [0, -4, 2, -3, -2, 0, 0],
  "> authors   ": [-4, 4, 0, -3, -1, -6, -8],
  "> authors !": [-2, 1, -1, -1, -1, 1, -1],
  '> authors "': [1, 0, -3, -1, -1, -2, -1],
  "> authors (": [-4, 2, -4, 1, -2, -2, -3],
  "> authors )": [-4, 0, -1, -3, -1, -1, 1],
  "> authors ,": [0, 6, -4, -3, -1, -2, -7],
  "> authors -": [0, -5, -2, -3, -1, 2, 0],
  "> authors --": [-2, 0, 0, 0, 0, 0, -1],
  "> authors .": [4, -6, 2, -3, -1, -3, -3],
  "> authors /": [-2, -1, 0, 0, 0, 0, -1],
  "> authors :": [-1, -1, -4, -2, -1, -2, -4],
  "> authors ;": [2, -3, 1, 0, -1, -2, -3],
  "> authors ?": [-1, -1, -1, -1, 0, -1, -3],
  "> authors Q": [-2, 2, -1, -1, -1, 1, -2],
  "> authors Q   ": [-1, 2, -1, -1, -1, -1, -2],
  "> authors Q ,": [-2, 0, 0, 0, 0, 0, -1],
  "> authors S": [-3, 2, -2, 4, 0, -1, -1],
  "> authors S   ": [-2, 1, -2, -2, 0, -1, 1],
  "> authors S (": [-3, -1, -1, 2, 0, -1, -1],
  "> authors S )": [-2, -1, 0, -1, 0, -1, -1],
  "> authors S ,": [-7, 3, -2, 4, 0, -1, -2],
  "> authors S -": [-5, -1, -2, -2, 0, -1, -1],
  "> authors S --": [-2, 0, 0, 0, 0, 0, 0],
  "> authors S .": [3, -1, -3, 0, 0, -1, -2],
  "> authors S :": [-3, 0, 0, -2, 0, 0, 0],
  "> authors S ;": [-2, -1, 0, -1, 0, 0, -1],
  "> authors S [": [-1, 0, -1, -3, 0, -1, -2],
  "> authors S ]": [-2, -1, 0, 0, 0, 0, 0],
  "> authors S by": [-2, -1, 0, 0, 0, 0, -1],
  "> authors S in": [-2, 0, -1, 0, 0, -1, -1],
  "> authors S \u2013": [-2, -1, 0, 0, 0, 0, 0],
  "> authors S \u2014": [-2, -1, -1, 0, 0, 0, -1],
  "> authors SQ ,": [-2, -1, 0, 0, 0, 0, 0],
  "> authors Sq": [3, -2, -2, -1, -1, -1, 1],
  '> authors Sq "': [2, -2, -2, -1, -1, -1, 1],
  "> authors Sq in": [0, 0, -2, 0, 0, 0, -1],
  "> authors Sq \u201C": [3, 0, 0, 0, 0, 0, -1],
  "> authors [": [-1, -3, -3, 1, -1, 1, 1],
  "> authors ]": [-2, -2, 0, 0, -1, 0, 0],
  "> authors ^below": [-1, -3, -3, -1, 0, -1, -2],
  "> authors ^cell": [-5, -4, -2, 1, -1, -1, 0],
  "> authors ^child": [-2, -4, 3, -1, -1, 0, -4],
  "> authors _": [-4, -4, 0, -2, -2, -2, 2],
  "> authors by": [-5, -3, -1, 0, 0, 0, -1],
  "> authors in": [-5, -3, -1, -2, -1, -2, -3],
  "> authors n": [-3, -6, 0, 0, -2, 1, 1],
  "> authors n \n": [-3, -5, 1, -5, -2, 0, 0],
  "> authors n (": [0, -2, 3, -2, -1, -1, 0],
  "> authors n [": [0, -3, -5, 2, -4, -6, 4],
  "> authors n ^below": [0, -3, -2, 0, 0, -3, -1],
  "> authors n ^cell": [-3, -2, -2, 0, -1, -4, 1],
  "> authors n ^child": [-2, -5, 3, 0, -1, 0, -4],
  "> authors n in": [0, -1, 2, -1, 0, -1, -1],
  "> authors n ~": [-1, -4, -4, 0, -1, 3, -3],
  "> authors q": [1, 0, -2, -1, -1, -1, -2],
  '> authors q "': [1, 1, -2, -1, -1, -1, -1],
  "> authors q (": [0, -2, 0, 0, 0, 0, 0],
  "> authors q :": [-2, 0, 0, 0, 0, 0, 0],
  "> authors q \u201C": [0, -1, -1, -1, 0, -2, -3],
  "> authors qn": [-2, -2, -2, -1, 0, -1, -1],
  '> authors qn "': [-2, 0, 0, 0, 0, 0, 0],
  "> authors x": [-1, -3, 1, 0, -2, -1, -1],
  "> authors x   ": [-4, -3, 0, 1, -2, -4, -1],
  "> authors x (": [-2, -3, -3, -4, -3, 0, -3],
  "> authors x )": [-3, -1, -2, -1, 0, 1, -3],
  "> authors x ,": [-3, -5, 3, 0, -1, -2, -2],
  "> authors x -": [1, -3, 0, -2, -1, -4, -5],
  "> authors x .": [3, -3, -3, 1, 0, -3, -2],
  "> authors x :": [-2, 1, -2, -1, 0, -2, 0],
  "> authors x ;": [1, -1, -2, 1, 0, 0, -1],
  "> authors x [": [-1, -1, -2, -2, -1, 1, -3],
  "> authors x ]": [-2, -2, -1, 0, 0, 0, -1],
  "> authors x _": [-4, -2, 0, -3, -2, -3, 2],
  "> authors x by": [-1, -2, 0, 0, 0, 0, 0],
  "> authors x in": [0, -1, 1, -2, -1, -1, -2],
  "> authors x |": [-2, -4, 3, -3, -3, -4, -4],
  "> authors x \u2013": [-2, -2, 0, 2, -1, -2, -3],
  "> authors x \u2014": [-3, -1, 0, 1, -1, -2, -1],
  "> authors x \uFF1A": [0, -1, -1, 0, 0, -1, -2],
  "> authors xn": [-3, -3, 1, -1, -1, 0, -2],
  "> authors xn \n": [1, -2, 2, -1, -1, -1, -1],
  "> authors xn   ": [0, -2, -1, -2, 0, -1, -1],
  "> authors xn (": [0, -2, 0, -2, 0, -1, 0],
  "> authors xn [": [0, -1, -2, -1, 0, 2, -2],
  "> authors xn ^below": [-1, -1, -3, -1, 0, 0, -2],
  "> authors xn ^cell": [-5, -3, -1, 1, -1, -1, -1],
  "> authors xn ^child": [-1, -2, -1, -3, -1, -1, -4],
  "> authors xn by": [0, -2, 0, 0, 0, 0, 0],
  "> authors xn in": [0, 0, -2, 0, 0, 0, 0],
  "> authors xn ~": [-1, -2, 2, -3, -2, -2, -4],
  "> authors xq": [-3, -3, -2, -1, -1, -2, -4],
  "> authors xq   ": [0, 0, -2, 0, 0, 0, 0],
  '> authors xq "': [-3, -2, -2, -1, -1, -2, -4],
  "> authors xq ,": [-1, -2, -1, 0, 0, 0, 0],
  "> authors xq \u201C": [-2, 0, 0, 0, 0, 0, 0],
  "> authors xq \u201D": [0, 0, 0, 0, 0, -2, 0],
  "> authors xqn": [0, -1, -2, -1, 0, -2, -1],
  "> authors xqn \n": [0, 0, -2, -1, 0, 0, -1],
  "> authors |": [-3, -4, 3, -3, -3, -4, -4],
  "> authors ~": [-1, 1, 0, -2, -1, 1, -5],
  "> authors \xB7": [-1, -2, 1, -2, -1, -2, -3],
  "> authors \u2013": [-3, -3, 2, 1, -1, -2, -3],
  "> authors \u2014": [1, -4, 0, 1, -2, -3, -3],
  "> authors \u201C": [1, -1, -1, -1, 0, -1, -3],
  "> authors \u201D": [-1, -1, -1, -1, 0, -2, -1],
  "> authors \uFF1A": [0, 1, -2, -1, 0, -1, -2],
  "> date \n": [1, 0, -2, -2, -2, 0, -1],
  "> date   ": [-2, 1, -3, 2, -2, -3, -3],
  '> date "': [-1, -2, -1, -1, -1, -1, -2],
  "> date (": [-3, -1, -3, -4, 2, 1, -1],
  "> date )": [0, -4, -3, 0, -2, -2, -2],
  "> date ,": [0, -2, 0, 1, -2, -3, -1],
  "> date -": [-2, 2, 5, -5, -2, -4, -5],
  "> date .": [1, -3, -2, -3, -2, 0, 0],
  "> date :": [-2, -2, -2, 1, -1, -2, 0],
  "> date ;": [2, -2, -1, 2, -1, -2, -2],
  "> date ?": [0, -1, 0, 0, 0, 0, -2],
  "> date S": [0, -3, 0, -2, -1, -2, 0],
  "> date S   ": [-1, -2, -2, 0, -1, -1, -1],
  "> date S (": [-1, -2, -1, -2, -1, -2, 1],
  "> date S )": [2, 0, -1, 0, 0, 0, -2],
  "> date S ,": [-2, -2, 0, -4, -1, -2, 1],
  "> date S -": [-3, -3, 3, -1, -1, -2, -3],
  "> date S .": [2, -2, -3, -2, -1, 0, -2],
  "> date S :": [-1, -2, -2, 1, -1, -2, 0],
  "> date S ;": [-1, 0, 0, 0, 0, 0, -2],
  "> date S ]": [-3, 0, 0, 0, 0, 0, 0],
  "> date Sq": [-3, 0, 0, 0, 1, 1, 2],
  '> date Sq "': [-2, 0, 1, 1, 1, 1, 2],
  "> date Sq \u201C": [-2, 0, 0, 0, 0, 0, 0],
  "> date [": [-2, -3, 1, -2, 0, 0, -2],
  "> date ]": [-1, 0, -2, -1, -1, -1, 0],
  "> date ^cell": [0, -3, 0, -2, -1, 0, 0],
  "> date ^child": [0, 1, -4, -2, -2, -1, -5],
  "> date _": [2, -3, -2, -2, -2, -3, 0],
  "> date by": [-1, 2, -3, -2, -2, -2, -3],
  "> date in": [-1, -1, -1, -2, 0, -2, -1],
  "> date n": [0, 0, -1, -2, -2, 0, -3],
  "> date n \n": [-1, 2, -4, -2, -2, 1, -1],
  "> date n ^cell": [0, -6, 1, -2, -2, -1, -2],
  "> date n ^child": [-1, 1, -4, -1, -2, -1, -4],
  "> date n by": [0, -2, 0, 0, 0, 0, 0],
  "> date n ~": [0, -2, -2, -1, -1, 0, 0],
  "> date q": [-1, -2, -1, -1, -1, -1, -2],
  '> date q "': [0, -2, -1, -1, -1, -1, -2],
  "> date q \u201C": [-3, -1, 0, 0, 0, 0, -1],
  "> date qn": [2, -1, -1, -1, -1, -1, -2],
  '> date qn "': [1, -2, -1, -1, -1, -1, -2],
  "> date qn \u201C": [2, -1, -1, 0, 0, 0, -1],
  "> date x": [2, -1, -1, -3, 0, -1, -2],
  "> date x   ": [-2, -1, 1, -3, -1, -1, 0],
  "> date x (": [-2, -1, -1, -2, 2, 1, -5],
  "> date x )": [-1, -3, -2, -3, -1, -2, 1],
  "> date x ,": [2, 1, 0, -2, -1, -1, -3],
  "> date x -": [0, 1, -2, -2, -2, -2, -4],
  "> date x .": [1, -2, -1, -2, -1, 0, 0],
  "> date x :": [-6, -1, -1, -1, 0, -1, 0],
  "> date x ;": [2, -2, -1, -1, 0, -1, -1],
  "> date x [": [-2, -2, 1, -3, -3, 0, -4],
  "> date x ]": [1, 0, -3, -1, -2, -1, -3],
  "> date x _": [2, -2, -1, -2, -2, -3, 1],
  "> date x by": [-1, -1, -2, -1, -1, -1, -2],
  "> date x in": [-1, -2, 1, -1, -1, -1, -1],
  "> date x |": [3, 1, -3, -2, -2, -2, -4],
  "> date x \xB7": [-2, 1, 1, 0, 0, 1, 2],
  "> date x \u2013": [1, -1, -1, -2, -1, -1, -1],
  "> date x \u2014": [-1, -1, -1, 0, 0, 0, -2],
  "> date x \u2022": [0, -2, -1, -2, -1, 0, 0],
  "> date x \uFF1A": [1, -1, -1, 0, 0, -2, -1],
  "> date xn": [-1, -2, -1, -1, -1, 0, 0],
  "> date xn \n": [2, -3, 0, -2, -2, -1, 0],
  "> date xn (": [0, -2, -1, -1, -1, 4, -3],
  "> date xn [": [0, -1, 0, 0, -2, 0, -3],
  "> date xn ^cell": [-1, -1, -3, -2, -1, 0, 2],
  "> date xn ^child": [0, -2, -1, -2, -2, -1, -4],
  "> date xn ~": [0, -1, 0, -2, -1, 0, -3],
  "> date xq": [0, -3, -2, -1, -1, -1, -2],
  '> date xq "': [0, -2, -1, -1, -1, -1, -2],
  "> date xqn": [-2, 0, -1, 0, 0, 0, 0],
  "> date xqn \u201C": [-2, 0, 0, 0, 0, 0, 0],
  "> date |": [2, 1, -3, -2, -2, -2, -3],
  "> date ~": [-1, -2, -1, -1, -1, 0, -1],
  "> date \xB7": [-2, -2, -2, -2, -1, -1, 1],
  "> date \u2013": [0, -1, -1, -1, -1, -1, -2],
  "> date \u2014": [-1, -1, -2, -1, -1, 1, -2],
  "> date \u201C": [-1, -2, -1, -1, -1, -1, -1],
  "> date \u2022": [0, -2, -1, -2, -1, 0, 0],
  "> date \uFF1A": [0, -2, -1, -1, 0, -1, -1],
  "> key (": [-1, -1, -1, -2, 0, 1, -1],
  "> key )": [-2, -1, -1, -1, 0, -1, -1],
  "> key ,": [-1, 0, -1, -2, 0, -1, -1],
  "> key -": [-3, -1, -1, -1, 0, -2, -1],
  "> key .": [-1, -2, -1, -2, 0, -1, -1],
  "> key ;": [-1, 2, -1, -1, -1, -1, -2],
  "> key S": [-1, 0, -1, -2, 0, 0, 0],
  "> key S )": [-2, 0, 0, -1, 0, 0, -1],
  "> key S ,": [-1, -1, -1, -2, 0, 0, -1],
  "> key S -": [-2, 0, 0, 0, 0, -1, 0],
  "> key S ]": [-3, 0, 0, 0, 0, 0, 0],
  "> key Sq": [-2, 0, 0, 0, 0, 1, 2],
  '> key Sq "': [-2, 0, 0, 0, 0, 1, 2],
  "> key ]": [1, -4, -1, 0, -2, 0, -1],
  "> key ^cell": [-2, -1, -1, -1, 0, -1, -1],
  "> key ^child": [-1, -1, -1, -1, 0, -2, -1],
  "> key _": [-4, -1, -2, -2, -1, -1, -1],
  "> key in": [-1, -1, -2, -1, 0, 0, -1],
  "> key n": [-1, -2, -1, -1, 0, -1, -1],
  "> key n \n": [0, -2, -1, 0, 0, -1, -1],
  "> key n ^below": [0, -2, -1, 0, 0, -1, 0],
  "> key n ^cell": [-2, 0, 0, -1, 0, 0, -2],
  "> key n ^child": [0, -2, -1, 0, 0, -2, -1],
  "> key n by": [0, -2, 0, 0, 0, 0, 0],
  "> key n ~": [0, -2, -1, 0, 0, -1, 0],
  '> key q "': [1, -2, 0, -1, 0, -1, -1],
  "> key q \u201C": [-2, 0, 0, 0, 0, 0, 0],
  "> key x": [0, 2, -1, -1, -1, -1, -1],
  "> key x   ": [-2, 0, -1, -1, 0, -1, 0],
  "> key x )": [-2, 0, 0, 0, 0, -1, -1],
  "> key x ,": [-2, 2, -3, -1, -1, -1, -1],
  "> key x -": [-4, 0, 0, -1, 0, -2, -1],
  "> key x .": [-1, -1, 0, -2, 0, -1, -1],
  "> key x ;": [-1, 2, -2, -1, -1, -1, -2],
  "> key x ]": [1, -3, 0, 0, 0, 0, -1],
  "> key x _": [-4, -1, -1, -2, -1, -1, -1],
  "> key x by": [-2, 2, -2, -1, -1, -1, -1],
  "> key x |": [-1, -1, -1, -1, 0, -1, -2],
  "> key x \u2013": [-1, -1, -1, -2, 0, 0, -1],
  "> key x \u2014": [-2, -1, 0, 0, 0, 0, 0],
  "> key xn": [-2, -1, -1, -1, 0, -1, -1],
  "> key xn ^cell": [-2, -1, -1, -1, 0, -1, -1],
  "> key xn ^child": [-1, -1, -1, -1, 0, -2, -1],
  "> key xq \u201C": [-2, 0, 0, 0, 0, 0, -1],
  "> key xqn": [-3, 0, -1, 0, 0, 0, 0],
  '> key xqn "': [-3, 0, 0, 0, 0, 0, 0],
  "> key |": [-1, -2, -1, -1, 0, -1, -2],
  "> key \u2013": [-1, -1, -1, -2, 0, 0, -1],
  "> key \u2014": [-3, -1, -1, -1, 0, 0, 0],
  "> key \u201C": [-3, 0, 0, 0, 0, 0, -1],
  "> key \uFF1A": [0, -2, -1, -1, 0, -1, -1],
  "> label": [-3, -1, -1, 0, -1, 0, 1],
  "> label \n": [-1, -2, -2, 0, -1, -2, 0],
  "> label   ": [-2, -2, 0, -2, -1, -1, -1],
  '> label "': [-1, -2, -1, 0, 0, -1, 1],
  "> label (": [-1, -2, -2, -1, -1, -3, 0],
  "> label )": [1, -3, -4, -2, -2, -2, 1],
  "> label ,": [-2, -3, -3, -2, -1, 1, 0],
  "> label -": [-1, -2, -2, -2, -1, 1, 1],
  "> label .": [-3, -2, -2, -3, 0, -2, -1],
  "> label :": [-5, 2, 1, 0, -1, -1, 3],
  "> label ;": [-1, -1, -1, 0, 0, -2, -4],
  "> label ?": [0, -1, -1, -1, 0, -1, -3],
  "> label Q )": [-1, 0, 0, 0, 0, 0, -2],
  "> label Q :": [-2, 0, 0, 0, 0, 0, -1],
  "> label Q in": [0, 0, 0, 0, 0, 0, -2],
  "> label S": [-2, -1, -2, -2, -1, -2, 1],
  "> label S   ": [-1, -1, -3, -2, 0, 1, -1],
  "> label S (": [-1, -1, -1, 0, -2, -4, 1],
  "> label S )": [-1, 0, 0, -1, 0, 0, -2],
  "> label S ,": [-2, -1, -4, -5, 0, -1, 0],
  "> label S -": [-3, -2, -2, -2, -2, 0, 0],
  "> label S .": [0, 0, -2, -2, 0, 0, -1],
  "> label S :": [-2, 1, 0, -2, 1, 0, 1],
  "> label S ;": [0, 0, 0, 0, 0, 0, -2],
  "> label S ]": [-2, 0, 0, 0, 0, 0, -1],
  "> label S _": [-2, 0, 0, -1, 0, -1, 1],
  "> label Sq": [-2, 0, -1, 0, 0, 0, 1],
  '> label Sq "': [-2, 0, 0, 0, 0, 1, 1],
  "> label [": [-2, -2, -2, -1, 0, 0, -1],
  "> label ]": [-2, -5, -4, -2, 0, -1, -2],
  "> label ^below": [-1, 2, -2, -2, -2, 0, -1],
  "> label ^cell": [-4, -3, 0, 0, -1, -2, -2],
  "> label ^child": [-2, 0, -2, -2, -1, -1, -3],
  "> label _": [-1, -2, -5, -3, -1, 1, -1],
  "> label by": [-1, -2, -1, -1, -1, -1, -1],
  "> label n": [-2, -2, -1, -1, 0, -2, -4],
  "> label n \n": [0, -1, -2, -1, -1, -2, -2],
  "> label n ^below": [0, -2, -1, 0, 0, -1, 0],
  "> label n ^cell": [-2, -1, -1, -1, 0, -1, -3],
  "> label n ^child": [0, -3, -2, -2, 0, -2, -3],
  "> label n in": [0, 0, -2, 0, 0, 0, 0],
  "> label n ~": [0, 0, -1, -1, -1, -1, -2],
  "> label q": [-4, -2, -1, -1, 0, -1, 0],
  '> label q "': [-3, -2, -1, 0, 0, -1, 0],
  "> label q \u201C": [-4, 0, 0, 0, 0, 0, -1],
  "> label x": [-4, -1, -1, -1, 0, 1, 0],
  "> label x   ": [-3, -1, 1, -3, -1, 0, 1],
  "> label x (": [-1, -1, -2, 0, -1, 1, 0],
  "> label x )": [0, -3, -4, -2, -2, -3, 2],
  "> label x ,": [-1, -1, -3, 1, -1, 1, -1],
  "> label x -": [0, -1, -2, -2, -1, 1, 0],
  "> label x .": [-1, -1, -1, -1, 0, -2, 0],
  "> label x :": [-9, 3, 1, -1, -1, 1, 0],
  "> label x [": [-1, -1, -2, -1, 0, 0, -1],
  "> label x ]": [-2, -5, -5, -2, 0, -1, -2],
  "> label x _": [0, -2, -2, -2, -1, 1, -1],
  "> label x by": [0, -3, 0, 0, 0, 0, 0],
  "> label x in": [-1, -1, 3, -1, -1, -1, 1],
  "> label x |": [-1, -1, -1, -1, 0, 1, -2],
  "> label x ~": [0, 0, -1, -1, -1, -2, 2],
  "> label x \u2013": [-1, -1, -1, -2, -1, -1, -1],
  "> label x \u2022": [0, -2, -2, 0, -2, -2, 0],
  "> label x \uFF1A": [-1, -2, 1, -3, -1, 0, 1],
  "> label xn": [-3, 0, -2, 0, -1, -1, -2],
  "> label xn \n": [-1, -3, -2, 1, -2, -2, 0],
  "> label xn (": [0, -2, -1, -1, 0, -2, -1],
  "> label xn [": [0, -1, -1, -1, 0, -1, -4],
  "> label xn ^below": [-1, 2, -2, -2, -2, 0, -1],
  "> label xn ^cell": [-4, -3, 0, 0, -2, -2, -1],
  "> label xn ^child": [-2, 1, -3, -2, -1, 0, -2],
  "> label xn ~": [0, -1, -1, 0, 0, -2, -1],
  "> label xqn": [-3, 0, -1, -1, 0, -1, -1],
  '> label xqn "': [-3, 0, 0, 0, 0, 0, 0],
  "> label xqn \u201C": [-2, 0, 0, 0, 0, 0, 0],
  "> label |": [-1, -1, -1, -1, 0, 1, -3],
  "> label ~": [-1, -1, -2, -1, -2, -2, -2],
  "> label \xB7": [0, 0, -2, -1, 0, 0, -1],
  "> label \u2013": [-2, -1, -1, -2, 0, -1, -2],
  "> label \u2014": [0, 0, -1, -1, -1, -1, -2],
  "> label \u201C": [-2, -1, 0, 0, 0, -1, -1],
  "> label \u2022": [0, -2, -2, 0, -2, -2, 0],
  "> label \uFF1A": [-1, 2, 2, 2, -1, -1, 1],
  "> other": [-4, -3, -1, -1, -1, -1, 6],
  "> other \n": [-1, -2, -2, -1, -1, -1, -1],
  "> other   ": [-2, -7, -1, 0, -1, -1, -1],
  "> other !": [-3, -1, -1, -1, -1, 2, 1],
  '> other "': [-1, -3, 0, -1, -1, 1, 0],
  "> other (": [-6, 1, -3, -4, -1, -2, 3],
  "> other )": [-1, -5, -2, -2, -1, 1, -2],
  "> other ,": [-7, -8, -6, -2, -1, -2, 6],
  "> other -": [0, -3, -3, -4, 0, -1, -2],
  "> other --": [-2, 0, 0, 0, 0, 0, 1],
  "> other .": [0, -1, -3, -1, -1, -2, 2],
  "> other /": [-3, -1, -1, 0, 0, 0, 3],
  "> other :": [-6, -1, 1, 1, 0, 0, 2],
  "> other ;": [-4, -3, -4, -2, -1, -5, 5],
  "> other ?": [-4, -2, -3, -2, -2, -1, 2],
  "> other Q": [-5, -1, 0, -1, 0, 1, 2],
  "> other Q   ": [-1, -2, 1, 0, 0, 1, -1],
  "> other Q (": [-3, -1, -1, 0, -1, -2, 3],
  "> other Q )": [-3, 0, 0, 0, 0, -1, 2],
  "> other Q ,": [-3, -1, -1, -1, 0, -1, 0],
  "> other Q .": [-3, 0, 0, 0, 0, 2, 1],
  "> other Q :": [-3, 0, 0, 0, 0, 0, 0],
  "> other Q ?": [-2, 0, 0, 0, 0, 0, -2],
  "> other Q in": [-2, -1, -1, -1, 0, -1, 0],
  "> other Q ~": [-1, -1, -1, -1, 0, -2, 1],
  "> other S": [-5, 0, -2, -1, 0, -2, 2],
  "> other S   ": [-3, -1, -3, 0, 0, -1, -2],
  "> other S (": [-4, 2, -2, 0, -1, -4, -2],
  "> other S )": [-3, -1, -2, -3, -1, -2, -1],
  "> other S ,": [-6, -4, -3, -2, 0, -1, -3],
  "> other S -": [-5, 0, -2, -1, 0, -1, -2],
  "> other S --": [-2, 0, 0, 0, 0, 0, -1],
  "> other S .": [-2, -1, -3, -2, 0, -1, 0],
  "> other S :": [-8, 1, 1, 2, 0, 0, 4],
  "> other S ;": [-2, -1, -1, -1, -1, -2, 1],
  "> other S ?": [-3, 0, 0, 0, 0, 0, -2],
  "> other S [": [-1, 0, -2, -2, 0, -1, -2],
  "> other S ]": [4, -3, -2, -1, -1, -2, -5],
  "> other S _": [-3, 0, 0, -1, 0, 0, 1],
  "> other S by": [-3, -2, -1, -1, -1, -1, -3],
  "> other S in": [-4, 0, -1, 0, 0, -1, 2],
  "> other S ~": [-3, -1, -1, -1, 0, -1, -2],
  "> other S \u2013": [-2, -1, 0, 0, 0, 0, -2],
  "> other S \u2014": [-2, 0, 0, 0, 0, 0, -1],
  "> other S \uFF09": [-1, -1, 0, -1, -1, -2, 1],
  "> other SQ": [-2, 1, 1, 1, 2, 1, 2],
  "> other SQ :": [-3, 1, 1, 2, 2, 2, 2],
  "> other Sq": [-6, 0, 2, 0, 1, 1, 2],
  '> other Sq "': [-5, 0, 0, 1, 1, 1, 2],
  "> other Sq in": [0, 0, -3, -1, 0, 0, 1],
  "> other Sq \u201C": [-3, 0, -1, 0, 0, 0, -1],
  "> other [": [-2, -2, -2, -2, -1, -1, -1],
  "> other ]": [1, 1, -2, -2, -3, -2, -2],
  "> other ^below": [-1, -4, -1, -1, -1, -4, 0],
  "> other ^cell": [0, 1, 0, -1, -1, -1, -2],
  "> other ^child": [-3, -2, -4, -2, -1, 0, -2],
  "> other _": [-2, -2, 3, 0, -1, 0, 2],
  "> other by": [-7, 0, -1, -1, -1, -1, 3],
  "> other in": [-8, -2, 0, -1, -1, -3, 3],
  "> other n": [0, -1, -4, -1, -1, 0, -2],
  "> other n \n": [-4, 0, -4, -1, -1, -4, -2],
  "> other n [": [0, 0, -1, -2, 0, 0, -2],
  "> other n ^below": [-1, -3, -2, -1, -1, -3, 1],
  "> other n ^cell": [1, -2, -4, -1, -1, 0, -2],
  "> other n ^child": [-3, -1, -3, -1, -1, 1, 0],
  "> other n by": [0, 2, -1, -1, -1, -2, -3],
  "> other n in": [0, 0, -2, 0, 0, 0, 0],
  "> other n ~": [-1, -4, -3, -2, -1, 0, -1],
  "> other q": [-1, -4, -1, -2, -1, 0, -2],
  '> other q "': [-3, -3, -1, -1, -1, 0, -1],
  "> other q (": [-1, -3, -2, 0, 0, -1, -2],
  "> other q ,": [0, -1, 0, 0, 0, -1, -2],
  "> other q :": [-2, 0, -1, 0, 0, 0, -2],
  "> other q by": [-1, -2, -1, 0, 0, 0, 1],
  "> other q in": [0, 0, -3, 0, 0, 0, -2],
  "> other q \u2013": [0, 0, 0, 0, 0, 0, -2],
  "> other q \u201D": [-2, -1, -2, -2, 0, 0, -1],
  "> other qn": [-2, -2, -2, -2, 0, -2, -1],
  "> other qn \n": [0, -2, -1, 0, 0, 0, -1],
  '> other qn "': [-2, 0, 0, 0, 0, 0, -1],
  "> other qn ^cell": [0, 0, -1, -2, 0, 0, 0],
  "> other qn ^child": [0, -2, -2, 0, 0, -2, 0],
  "> other x": [1, -1, -2, -2, -1, 0, -1],
  "> other x   ": [1, -1, -1, 2, -1, -1, 0],
  "> other x (": [-3, -3, -5, -4, -3, 0, -4],
  "> other x )": [2, -3, -3, -3, -3, 3, -5],
  "> other x ,": [-3, 2, -3, -2, -1, -2, 4],
  "> other x -": [2, -3, -2, -3, -1, 1, -5],
  "> other x .": [-6, -3, -5, -4, -1, -4, -1],
  "> other x :": [3, 0, 2, -3, -1, -4, 0],
  "> other x ;": [-2, -2, -3, -1, -1, 0, -3],
  "> other x ?": [-2, -1, -1, 0, 0, 1, 2],
  "> other x [": [-1, -2, -2, -1, -1, -1, -3],
  "> other x ]": [0, 0, -3, -3, -3, -1, -4],
  "> other x _": [-2, -1, -3, 1, -1, 0, 1],
  "> other x by": [-3, -4, 0, 0, 0, 0, 1],
  "> other x in": [-2, -1, -1, 0, 0, -1, 1],
  "> other x |": [-2, -2, -2, -2, -1, -3, -1],
  "> other x ~": [-1, -1, 0, 0, 0, 0, -2],
  "> other x \xB7": [-2, 2, 1, 0, 0, 2, 2],
  "> other x \u2013": [-2, 1, -3, -2, -1, -1, -3],
  "> other x \u2014": [-2, -1, -2, -1, 0, 0, 1],
  "> other x \u2022": [0, 0, 0, -1, 0, -2, -2],
  "> other x \uFF1A": [2, -2, -2, -1, -1, -2, -1],
  "> other xQ": [-2, 1, 1, 0, 1, -2, 1],
  "> other xQ -": [-2, 1, 1, 1, 1, 0, 1],
  "> other xQ [": [0, 0, 0, 0, 0, -3, 0],
  "> other xn": [0, 0, 1, -1, -1, -2, -2],
  "> other xn \n": [-1, -4, -1, -1, -1, 0, 0],
  "> other xn   ": [-1, -1, 2, -2, -1, -2, -2],
  "> other xn (": [0, -2, -1, -2, -1, -1, 1],
  "> other xn [": [-1, -2, -2, -1, -1, -1, -3],
  "> other xn ^below": [-1, -3, -1, -1, 0, -4, -1],
  "> other xn ^cell": [0, 2, 1, -1, -1, -2, -2],
  "> other xn ^child": [-2, -5, -4, -2, -1, -2, -5],
  "> other xn by": [-1, -4, -1, 0, 0, 0, -2],
  "> other xn in": [0, 0, -2, 0, 0, 0, 0],
  "> other xn ~": [0, -1, -3, 0, 0, -3, -3],
  '> other xq "': [1, -1, -2, 0, -1, -1, -2],
  "> other xq :": [-2, 0, -1, 0, 0, 0, -1],
  "> other xq \u201C": [-4, 0, 0, 0, 0, 0, -1],
  "> other xq \u201D": [0, 0, -1, 0, 0, -2, -1],
  "> other xqn": [0, -1, -2, -1, 0, -2, -2],
  "> other xqn \n": [0, 0, -2, -1, 0, 0, -1],
  "> other xqn ^child": [0, -1, -1, 0, 0, -3, -2],
  "> other |": [-3, -3, -4, -2, -1, -2, 1],
  "> other ~": [-3, -4, -3, -1, -1, -2, 1],
  "> other \xB7": [-2, 0, 0, -2, -1, 0, -1],
  "> other \u2013": [-4, 0, -3, -3, -1, -3, 1],
  "> other \u2014": [-4, -2, -2, -2, 0, -1, 2],
  "> other \u201D": [-2, -1, -2, -2, 0, -2, -1],
  "> other \u2022": [0, 0, 0, -1, 0, -2, -2],
  "> other \u3001": [-2, 0, -1, -1, -1, 0, 0],
  "> other \uFF08": [-2, 0, 0, 0, 0, 0, 1],
  "> other \uFF09": [-1, -1, 0, -1, -1, -2, 1],
  "> other \uFF0C": [-2, -1, 0, -1, 0, -1, 3],
  "> other \uFF1A": [1, -1, -3, -1, -1, -2, -1],
  "> other \uFF5C": [-2, -1, -1, -1, 0, 0, 1],
  '> start "': [6, -3, -2, -1, -1, -1, -5],
  "> start (": [-4, -4, 5, -1, 1, -1, -6],
  "> start [": [-2, -5, 2, 0, 1, -5, 0],
  "> start ^cell": [2, -2, -2, -1, -2, -3, 0],
  "> start ^head": [0, 1, -3, -1, -1, 0, 1],
  "> start \u201C": [6, -4, -2, -1, -1, -2, -4],
  "> title": [4, 1, 1, -2, -1, 0, -4],
  "> title \n": [-6, 2, 0, -1, -1, 3, 0],
  "> title   ": [-2, -1, 0, -6, -2, -6, 0],
  "> title !": [1, -2, -2, -1, -1, -2, -3],
  '> title "': [-4, -3, 2, -3, 0, 0, 0],
  "> title (": [0, 0, 0, 1, 0, -2, -2],
  "> title )": [2, 0, -3, -1, -1, -3, -7],
  "> title ,": [2, -2, 2, -3, -1, -1, -7],
  "> title -": [-4, 2, -1, 2, -1, -3, 1],
  "> title --": [2, -1, -1, -1, -1, -1, -2],
  "> title .": [-8, 3, 2, -3, -2, -1, -2],
  "> title /": [-1, -2, -1, -1, -1, -1, -4],
  "> title :": [6, -5, -4, -2, -1, -2, -8],
  "> title ;": [-1, -3, 2, -1, -3, -3, -3],
  "> title ?": [2, 0, -1, -1, -1, -2, -4],
  "> title Q": [3, -3, -3, -1, -1, -2, -6],
  "> title Q (": [1, -2, -2, -1, -1, -2, -4],
  "> title Q )": [1, -1, -1, 0, 0, 0, -3],
  "> title Q ,": [2, -2, -1, -1, 0, -1, -3],
  "> title Q -": [0, -2, -1, -1, -1, -2, -2],
  "> title Q .": [-1, -1, -2, 0, 0, -2, -3],
  "> title Q :": [3, -2, -1, -1, -1, -1, -3],
  "> title Q ?": [1, 0, -1, 0, -1, -1, -2],
  "> title Q in": [3, -1, -1, 0, 0, -1, -3],
  "> title S": [4, -4, 0, -2, -1, -3, -5],
  "> title S   ": [-2, -2, 0, -5, -2, -5, -3],
  "> title S !": [2, -1, -1, 0, 0, 0, -1],
  "> title S (": [1, -5, 0, -1, -2, -5, -1],
  "> title S )": [3, -3, -2, -2, -1, -2, -3],
  "> title S ,": [4, -6, -2, -5, -1, -3, -6],
  "> title S -": [1, -4, 3, 1, -2, -3, -4],
  "> title S --": [2, -1, -1, -1, -1, -1, -2],
  "> title S .": [-4, 1, 1, -4, -1, -2, -4],
  "> title S /": [-1, -1, -1, 0, 0, -1, -2],
  "> title S :": [1, -2, -2, -1, 0, -1, -4],
  "> title S ;": [1, -2, -1, -1, 0, -1, -3],
  "> title S ?": [3, -1, -1, -1, 0, -1, -2],
  "> title S [": [0, -2, -1, 2, -3, -4, 0],
  "> title S ]": [-4, -1, -1, 0, 0, 0, -2],
  "> title S _": [-1, -1, -1, -1, -1, -1, -2],
  "> title S by": [4, -4, -2, -1, -1, -2, -4],
  "> title S in": [2, -1, -1, -1, -1, -1, -3],
  "> title S ~": [3, -3, -3, -2, -2, -3, -3],
  "> title S \u2013": [3, -2, -2, -1, -1, -1, -2],
  "> title S \u2014": [3, -2, -3, -1, -1, -1, -2],
  "> title S \u2014\u2014": [2, -1, -2, -1, -1, -1, -1],
  "> title SQ": [2, -3, -2, -2, -1, -1, -4],
  "> title SQ   ": [2, -1, -1, -1, -1, -1, -1],
  "> title SQ ,": [2, -2, -2, -1, -1, -1, -2],
  "> title SQ -": [2, 0, 0, 0, 0, 0, 0],
  "> title SQ :": [-1, -1, -1, 0, 0, -1, -3],
  "> title SQ in": [2, -1, -2, -1, 0, -1, -3],
  "> title Sq": [-4, -4, 3, -1, -2, -3, -5],
  '> title Sq "': [-2, -3, 3, -2, -2, -3, -4],
  "> title Sq in": [-2, -1, 1, -1, -1, -1, -1],
  "> title Sq \u201D": [-1, -2, 2, 0, -1, -2, -2],
  "> title [": [-3, 2, -1, -2, 0, 1, -1],
  "> title ]": [-4, -2, -1, 0, -1, 0, 1],
  "> title ^below": [0, 1, -4, -1, -1, 4, -2],
  "> title ^cell": [0, 0, 0, -1, -1, -3, 1],
  "> title ^child": [0, 0, 1, -1, -1, 3, 1],
  "> title _": [-3, 1, -4, -4, -1, 1, -2],
  "> title by": [3, 0, -5, -1, -1, -2, -4],
  "> title in": [6, -5, -1, -1, -1, -2, -10],
  "> title n": [-4, -1, 2, -1, -1, 1, 0],
  "> title n \n": [-4, 0, 0, -3, -1, 1, 2],
  "> title n ^below": [0, 2, -3, -1, -1, 2, -3],
  "> title n ^cell": [0, -5, 2, 0, -1, -2, 0],
  "> title n ^child": [0, 3, -1, -1, -1, 1, -4],
  "> title n in": [0, 0, -2, 0, 0, 0, 0],
  "> title n ~": [-4, 2, 2, -1, -1, -2, -1],
  "> title q": [-3, 0, 3, -1, -2, -4, -1],
  "> title q   ": [-1, -2, 1, -1, 0, -1, -1],
  '> title q "': [-2, -3, 1, -3, -3, -4, 0],
  "> title q (": [-3, 1, 0, -1, -2, -2, -1],
  "> title q ,": [-3, -1, 1, -1, -1, -2, -2],
  "> title q -": [-3, 3, -3, -1, 0, -1, -2],
  "> title q .": [-2, 3, -3, 0, 0, 0, -1],
  "> title q :": [2, -1, -2, -1, -1, -1, -2],
  "> title q by": [-3, 3, -3, -2, -1, -1, -3],
  "> title q in": [-3, -2, 3, -2, -1, -1, -2],
  "> title q \u2013": [-3, -3, -2, -2, -1, -2, 3],
  "> title q \u201D": [-1, -1, 2, 0, -1, -2, -4],
  "> title qn": [-4, 2, 1, 1, 0, 1, -2],
  "> title qn \n": [-3, 1, 1, -1, -1, -2, -2],
  "> title qn ^below": [0, -2, -1, -1, 0, 2, -2],
  "> title qn ^cell": [0, -1, 1, 2, 0, -2, -1],
  "> title qn ^child": [0, 1, 1, -1, 0, 1, -2],
  "> title qn ~": [-3, 3, -3, -1, 0, -1, -1],
  "> title x": [-10, 4, 1, 1, 0, 0, 2],
  "> title x   ": [-4, 1, 1, -4, -2, -6, -4],
  "> title x (": [-5, 0, -2, 4, 1, 0, 3],
  "> title x )": [-4, 1, -1, 0, 0, -3, -3],
  "> title x ,": [-5, 3, -2, -1, -1, -2, -4],
  "> title x -": [-7, 2, -6, 2, -2, -2, 2],
  "> title x .": [-6, 2, 1, -1, -2, -1, 1],
  "> title x :": [-4, -5, -3, -1, -1, -3, -2],
  "> title x ;": [-3, -3, 3, -2, -3, -3, 1],
  "> title x ?": [-1, 1, 0, -1, -1, -2, -2],
  "> title x [": [-4, 1, -1, -4, 0, 2, 0],
  "> title x ]": [-1, -2, -1, -1, 0, -1, 1],
  "> title x _": [-3, 1, -4, -4, -1, 1, -1],
  "> title x by": [-4, 2, -3, -1, -1, -2, -3],
  "> title x in": [-2, -1, 2, -3, -2, -4, -3],
  "> title x |": [-3, -2, -1, 1, -2, -3, 0],
  "> title x \u2013": [-4, 2, -1, -3, -2, -2, -4],
  "> title x \u2014": [-2, 2, 1, -2, -1, -3, -3],
  "> title x \uFF1A": [-2, -1, -1, 0, 0, 0, -2],
  "> title xQ": [-1, -2, -2, 0, -1, 0, -2],
  "> title xQ -": [-1, -1, -1, -1, -1, -2, -2],
  "> title xn": [-6, 2, -1, -1, -1, 2, 2],
  "> title xn \n": [-5, 2, -1, 0, -1, 2, -1],
  "> title xn   ": [0, -2, 0, -2, -1, -3, -2],
  "> title xn (": [-2, 1, -1, 2, -1, -1, -1],
  "> title xn [": [-1, 2, -1, -3, -1, 1, -3],
  "> title xn ^below": [0, -2, -1, -1, -1, 3, -1],
  "> title xn ^cell": [0, 1, -3, -2, -1, -2, 1],
  "> title xn ^child": [0, -1, 1, 0, -1, 3, 1],
  "> title xn by": [-5, 0, -3, -1, -1, -2, 1],
  "> title xn in": [-2, -2, 3, -1, 0, -1, -1],
  "> title xn ~": [-3, -2, 1, -2, -2, -1, 2],
  "> title xq": [-2, 2, -1, -1, 0, 2, 1],
  "> title xq   ": [-1, -1, -1, -1, 0, -3, -1],
  '> title xq "': [-2, -1, 0, -2, 1, 1, 1],
  "> title xq (": [-3, 2, -2, 1, -1, -1, -2],
  "> title xq ,": [-4, 2, 2, -2, -2, -3, -3],
  "> title xq -": [-2, 1, -2, -1, -1, -2, 2],
  "> title xq ;": [0, 0, -2, 2, -1, -1, -2],
  "> title xq [": [-3, 1, -1, -1, -2, 0, -3],
  "> title xq in": [-1, 0, -2, -2, -1, 2, -1],
  "> title xq \u2013": [-2, 2, -1, 2, -1, -1, -2],
  "> title xq \u2014": [-1, 2, -1, 0, 0, 0, 0],
  "> title xq \u201D": [-1, -1, -4, -1, 0, 3, -1],
  "> title xqn": [-3, 0, 0, -1, -1, 1, 1],
  "> title xqn \n": [-2, 1, 2, 0, -1, 0, -4],
  "> title xqn ^below": [0, -1, 0, 0, 0, 3, -3],
  "> title xqn ^cell": [0, 2, -3, -2, -1, -1, 0],
  "> title xqn ^child": [0, -3, 0, -2, -1, -1, 3],
  "> title xqn ~": [-2, 0, -2, -1, -1, 2, -4],
  "> title |": [-6, 2, -2, 1, -2, -4, -1],
  "> title ~": [0, 1, 1, -2, -1, 1, 0],
  "> title \xB7": [-1, -2, 0, -1, 0, -1, -1],
  "> title \u2013": [1, 2, -2, -1, -1, -2, -1],
  "> title \u2014": [-1, 2, 1, -3, -1, -3, -5],
  "> title \u2014\u2014": [2, -1, -2, -1, -1, -1, -1],
  "> title \u201C": [-1, -2, -2, -1, 0, -1, -2],
  "> title \u201D": [-1, -2, 3, 0, -1, 1, -5],
  "> title \u3001": [1, -1, -1, 0, 0, -1, -2],
  "> title \u3002": [0, 0, 0, 0, 0, 0, -2],
  "> title \uFF08": [-1, -1, 0, -2, 0, -1, -2],
  "> title \uFF0C": [-1, -1, -1, 0, 0, -1, -3],
  "> title \uFF1A": [-1, -2, -1, -1, -1, -1, -3],
  "> venue": [-1, -3, 1, 2, -1, 1, -1],
  "> venue \n": [0, 0, -3, -3, -1, -1, -1],
  "> venue   ": [-3, -3, -3, 0, -2, 5, -1],
  "> venue !": [-2, -1, 0, 0, 0, 1, 0],
  '> venue "': [-2, -2, -1, -1, 0, -1, -1],
  "> venue (": [-2, -2, 0, 0, -1, -4, -1],
  "> venue )": [2, -3, -3, -1, -1, -3, -2],
  "> venue ,": [-4, -5, 4, 3, -1, -2, -1],
  "> venue -": [-5, -1, -4, -2, -1, -3, -1],
  "> venue .": [-3, -6, 0, 3, -2, -1, -1],
  "> venue :": [-4, -2, 2, -2, -1, -2, -2],
  "> venue ;": [-2, -2, -2, -1, 0, -2, -3],
  "> venue ?": [-1, -1, -1, 0, 0, 0, -2],
  "> venue Q": [-1, 0, -1, 1, 0, -2, -1],
  "> venue Q   ": [-1, -2, -2, 1, 0, -2, -1],
  "> venue S": [-2, -3, 0, -1, -1, 2, 0],
  "> venue S   ": [-2, 0, -1, -2, -1, 4, -2],
  "> venue S (": [-1, -5, 0, -4, -2, -3, 2],
  "> venue S )": [-2, -1, -1, 1, 0, -1, -2],
  "> venue S ,": [-3, -3, 2, 0, -1, -2, 0],
  "> venue S -": [-2, -1, -3, -1, 0, -1, -2],
  "> venue S .": [-2, -1, 1, 3, 0, 0, -1],
  "> venue S ]": [-4, -1, 0, 0, 0, 0, -1],
  "> venue S _": [-2, 0, -1, 1, -1, 0, 0],
  "> venue S by": [-1, -1, -1, -1, 0, 0, -2],
  "> venue Sq": [-3, -1, -1, 0, 0, 0, 1],
  '> venue Sq "': [-3, -1, 0, 1, 1, 1, 2],
  "> venue Sq in": [0, 0, -2, 0, 0, 0, -1],
  "> venue Sq \u201C": [-2, 0, 0, 0, 0, 0, 0],
  "> venue [": [0, -2, -4, -3, 0, 0, 0],
  "> venue ]": [2, -3, -3, -1, 2, -1, -2],
  "> venue ^below": [0, 2, -2, -1, -1, -2, -3],
  "> venue ^cell": [1, -3, -3, -1, 0, 0, 0],
  "> venue ^child": [-2, 1, -3, -3, -1, -1, -3],
  "> venue _": [1, -1, -6, 3, 1, -1, -1],
  "> venue by": [-3, 1, -3, -2, -2, -2, -3],
  "> venue in": [-2, -4, 2, -2, -1, -2, -3],
  "> venue n": [1, 0, -4, -1, -1, 0, -1],
  "> venue n \n": [-2, 0, -3, -1, -1, 1, -5],
  "> venue n ^below": [0, 2, -2, -1, -1, -2, -3],
  "> venue n ^cell": [2, -2, -3, 0, -1, -2, 2],
  "> venue n ^child": [-1, -1, -3, -4, -1, 1, -5],
  "> venue n by": [0, -2, 0, 0, 0, 0, -1],
  "> venue n in": [0, 0, -2, 0, 0, 0, 0],
  "> venue n ~": [-1, 0, -3, -2, -1, -3, -3],
  "> venue q": [-3, -3, -2, -1, 0, -1, -2],
  '> venue q "': [-4, -3, -1, -1, 0, -1, -2],
  "> venue q ,": [0, -1, -2, 0, 0, 0, 0],
  "> venue qn": [1, -1, -1, -2, 0, -1, -1],
  '> venue qn "': [2, 0, -1, 0, 0, -1, -1],
  "> venue qn ^cell": [0, 0, 0, -2, 0, 0, 0],
  "> venue x": [1, -2, -4, -5, 0, 0, -1],
  "> venue x   ": [-3, -1, -5, -3, 0, -2, 0],
  "> venue x (": [-1, 1, -4, -5, -3, -2, -3],
  "> venue x )": [2, -2, -2, -3, -1, -3, 1],
  "> venue x ,": [-5, -4, -4, -3, -2, -2, -4],
  "> venue x -": [-5, -1, -1, -2, -1, -2, -1],
  "> venue x .": [-3, -2, -5, -5, -3, 0, 1],
  "> venue x :": [-4, 0, -3, -2, 0, -2, 0],
  "> venue x ;": [-2, -2, -2, -1, 0, 0, -1],
  "> venue x [": [0, -1, -3, -1, 0, 1, -2],
  "> venue x ]": [3, -2, -2, 0, -1, -1, -3],
  "> venue x _": [1, -1, -2, -2, 1, -1, 0],
  "> venue x by": [-2, 1, -2, -1, -2, -2, -3],
  "> venue x in": [-1, -1, -3, 0, 0, 0, -1],
  "> venue x |": [-1, -3, -2, -1, -1, 1, -2],
  "> venue x \u2013": [-1, -1, -2, -2, 0, -1, 1],
  "> venue x \u2014": [0, -2, -1, -2, -1, -1, -1],
  "> venue x \uFF1A": [1, -1, -2, 0, -1, -3, -2],
  "> venue xQ": [0, 0, 0, -1, 0, -2, 0],
  "> venue xQ [": [0, 0, 0, 0, 0, -3, 0],
  "> venue xn": [0, 1, -2, -3, -1, -2, -2],
  "> venue xn \n": [1, 0, -1, -3, -1, -2, 1],
  "> venue xn (": [0, 2, -1, -2, 0, -3, -2],
  "> venue xn [": [-1, -1, -1, -2, 0, -1, -3],
  "> venue xn ^below": [0, 0, -1, -1, -1, -2, -2],
  "> venue xn ^cell": [-1, -3, -3, -3, 0, 1, -4],
  "> venue xn ^child": [-2, 1, -2, -2, -1, -2, -1],
  "> venue xn by": [0, -2, 0, 0, 0, 0, 0],
  "> venue xn ~": [0, -1, -2, -1, -1, 1, -2],
  "> venue xq": [0, -2, -2, -2, -1, -1, -3],
  "> venue xq   ": [0, 0, -2, 0, 0, -1, 0],
  '> venue xq "': [-1, -1, -1, -1, -1, -1, -2],
  "> venue xq \u201C": [2, -1, -1, -1, -1, -1, -2],
  "> venue |": [-1, -3, -3, -1, 0, 1, -3],
  "> venue ~": [-1, 0, -2, -2, -1, -1, -2],
  "> venue \xB7": [0, 0, 0, 2, 0, 0, 1],
  "> venue \u2013": [-2, -1, -2, -3, -1, -1, 1],
  "> venue \u2014": [-1, 0, -3, -3, -1, -2, -2],
  "> venue \u201C": [1, -1, -1, -1, -1, -1, -2],
  "> venue \uFF1A": [1, -2, -2, -3, -1, -3, -2],
  acronym: [4, -6, 4, -3, -2, -3, 0],
  "after \n": [2, 1, -1, -1, -1, -2, -2],
  "after   ": [-1, 0, 2, -1, -2, -1, -2],
  'after "': [-1, 1, -3, -2, 0, 0, 0],
  "after $": [-1, 0, -1, 0, -1, 0, 2],
  "after (": [0, 0, -1, -2, -1, -1, 0],
  "after )": [1, 1, -2, -3, -2, 0, -1],
  "after ,": [-1, 2, 1, 0, -2, -1, -1],
  "after -": [1, 1, -5, 2, -2, 0, -2],
  "after --": [1, -2, -1, -1, -1, -1, -1],
  "after .": [-1, -1, 1, -1, -1, -2, 1],
  "after /": [-1, -1, -1, 0, 0, 0, 3],
  "after :": [1, -3, -2, -2, -1, 3, 0],
  "after ;": [-1, 0, -4, 0, 1, -3, 3],
  "after ?": [0, -2, -2, -1, -1, -3, 1],
  "after [": [2, 1, -1, 0, -1, -1, -2],
  "after ]": [-2, -3, 1, 0, 0, -4, 2],
  "after _": [-1, -1, 1, -1, -2, -1, 2],
  "after by": [0, -5, -1, -1, 1, -2, 1],
  "after in": [2, -4, 0, -2, -1, -1, 0],
  "after |": [0, -2, -1, 1, -2, 0, -2],
  "after ~": [4, 1, -2, -2, -1, -2, -3],
  "after \xB7": [-1, -1, 2, -2, -1, -2, 0],
  "after \u2013": [2, 0, -3, -2, -2, -3, -1],
  "after \u2014": [1, 1, -2, -2, -2, -1, -1],
  "after \u201C": [-1, 0, 1, -2, -3, -2, 0],
  "after \u201D": [2, -2, -1, -1, -1, -1, -3],
  "after \u2022": [-1, -1, 1, 1, -1, 0, -2],
  "after \uFF08": [-2, 0, 0, 0, 0, 0, 1],
  "after \uFF0C": [-2, -1, -1, 0, -1, -1, 2],
  "after \uFF1A": [-2, 0, -3, -2, -1, 4, -2],
  "after \uFF5C": [-1, -1, -1, -2, -1, -1, 1],
  award: [-1, -1, 1, -2, -1, 1, -1],
  "b words 1": [2, -3, -3, 0, 0, -1, 1],
  "b words 13": [3, 0, -2, -1, -1, -1, -3],
  "b words 2": [1, -1, 1, -2, -2, 0, -2],
  "b words 3": [0, -1, -2, -1, -1, -1, 2],
  "b words 5": [1, -1, 1, -1, -1, 0, -2],
  "b words 8": [2, 0, -1, 0, 0, -1, -2],
  "bare address": [-3, -2, -1, -1, -1, -2, 4],
  "bc words 1": [0, -3, -3, -2, -3, -3, 3],
  "before \n": [-3, 1, 0, -2, -2, 1, 0],
  "before   ": [-4, 2, -3, 0, -3, 3, -2],
  "before !": [0, 0, -2, -2, -2, 1, 0],
  'before "': [0, -3, 1, -2, -1, -1, 0],
  "before (": [-2, 2, -1, -1, 0, -2, 1],
  "before )": [4, -3, -3, -2, -3, 0, 0],
  "before ,": [0, 1, 0, 0, -2, -2, 1],
  "before -": [-3, 2, 1, -3, -2, 0, 0],
  "before --": [2, -1, -1, -1, -1, -1, -2],
  "before .": [-1, -2, 2, 0, -2, -2, 0],
  "before /": [-1, -1, -1, 0, 0, 0, 3],
  "before :": [1, -2, 0, 0, -1, -2, 1],
  "before ;": [0, -3, 2, 0, -3, -4, 2],
  "before ?": [1, 0, -2, -2, -2, -2, 0],
  "before [": [-3, -2, -1, -1, 1, 1, 0],
  "before ]": [2, -1, -5, -3, 1, -1, -2],
  "before ^": [1, 1, -2, -1, -1, 0, 0],
  "before _": [-1, -2, -2, -1, -1, 0, 3],
  "before by": [1, 3, -5, -2, -2, -3, -1],
  "before first link": [0, -2, 0, -1, -1, 0, -1],
  "before in": [3, -6, 2, -2, -1, -2, -1],
  "before |": [-1, 0, 1, -1, -2, -1, -3],
  "before ~": [0, 1, 0, -3, -1, 0, -1],
  "before \xB7": [-2, -3, 1, 1, -2, -2, 0],
  "before \u2013": [-1, 2, -2, -1, -2, -3, 0],
  "before \u2014": [1, 0, 1, -2, -3, -1, -2],
  "before \u2014\u2014": [2, -1, -2, -1, -1, -1, -1],
  "before \u201C": [5, -4, -2, -1, -1, -2, -4],
  "before \u201D": [-1, -2, 3, 0, -1, 0, -4],
  "before \u2022": [-1, -2, -2, 0, -2, 0, 0],
  "before \uFF08": [-2, -1, 0, -1, 0, -1, 1],
  "before \uFF0C": [-1, -1, 0, -1, 0, -1, 2],
  "before \uFF1A": [1, 1, 0, -1, -1, -2, 0],
  "before \uFF5C": [-2, -1, -1, -1, -1, -1, 1],
  "behind quotation": [-5, 2, 0, 0, -1, 0, 1],
  "below words 1": [-1, -3, 0, 0, -2, 1, 0],
  "below words 13": [-1, 1, -2, -2, -1, -2, 1],
  "below words 2": [-1, 2, 0, -2, -1, -1, -1],
  "below words 25": [0, 0, -2, -2, -1, -1, 2],
  "below words 3": [-1, -1, -4, -2, -1, 1, 2],
  "below words 5": [-1, 2, -2, -1, -1, -2, 1],
  "below words 8": [-1, 3, -2, -1, -1, -3, 1],
  "bi words 1": [-1, -2, 2, -1, -1, -1, -1],
  "c words 1": [1, -5, -1, 0, 1, -3, 0],
  "c words 2": [-2, -3, 2, -2, -2, -1, 0],
  "c words 3": [-1, -1, 0, -2, -2, -2, 1],
  "c words 5": [-1, -1, 0, -2, -1, -1, 2],
  "c words 8": [-1, -1, 0, -2, -2, -2, 1],
  "capitals all": [1, 3, 1, -3, -1, -1, -1],
  "capitals few": [-1, -4, -3, 2, -1, 0, 4],
  "capitals most": [2, 0, 2, -2, -1, -1, -3],
  "capitals some": [-2, 0, 0, 0, -1, 1, 1],
  "cell words 2": [0, -3, 0, -2, -1, 1, 1],
  "cell words 3": [1, -1, -1, 0, -1, -2, -1],
  "cell words 5": [2, -2, 0, -2, -1, -2, -2],
  "cell words 8": [3, -2, -3, -2, -1, -1, -1],
  "child words 1": [-1, 0, -1, -1, -2, 2, -3],
  "child words 13": [-1, 1, -1, -1, -1, -2, 2],
  "child words 2": [0, -1, 0, 0, -1, 0, -2],
  "child words 3": [1, 0, -1, -2, -1, -2, 0],
  "child words 5": [1, 1, 0, -2, -1, -4, 0],
  "child words 8": [0, 0, -1, -1, -1, -3, 1],
  "code label": [-2, -2, -1, -2, -1, 12, -10],
  "colon behind": [0, -3, -2, -2, -1, 3, 0],
  "column authors": [-1, 5, -4, -1, -1, -2, -4],
  "column authors first": [-1, 5, -4, -1, -1, -2, -4],
  "column authors words 1": [0, 3, -3, -2, -3, -2, -3],
  "column authors words 2": [0, 2, -3, -1, -1, -1, -2],
  "column authors words 3": [-1, 3, -2, 0, 0, -1, -3],
  "column authors words 5": [0, 2, -2, -1, 0, -1, -1],
  "column date": [-1, -1, -1, 4, -1, -1, -3],
  "column date first": [-1, -1, -1, 4, -1, -1, -3],
  "column date words 1": [-1, 0, 0, 3, 0, -1, -3],
  "column date words 2": [-1, -1, -1, 2, -2, -2, -3],
  "column date words 3": [-1, -1, -3, 2, -1, -1, -1],
  "column index": [-2, -2, -1, 0, -2, -1, 0],
  "column index first": [-2, -2, -1, 0, -2, -1, 0],
  "column index words 1": [-2, -2, -1, 0, -2, -1, 0],
  "column link": [0, -4, -4, -3, -1, 0, 2],
  "column link first": [-1, -4, -4, -2, -1, 0, 2],
  "column link link": [0, -3, -4, -2, -1, 2, 0],
  "column link words 1": [0, -3, -4, -3, -1, 0, 2],
  "column link words 2": [-1, -3, -3, -2, -2, 0, 2],
  "column name": [4, -5, -4, -4, -2, -1, 0],
  "column name first": [4, -5, -3, -4, -3, -3, 0],
  "column name link": [0, -3, -1, -3, -2, 0, 1],
  "column name words 1": [2, -3, -4, -4, -3, -1, 1],
  "column name words 13": [2, 0, 0, 0, 0, 0, -2],
  "column name words 2": [3, -3, -2, -2, -2, -3, -2],
  "column name words 3": [2, -3, -2, -1, -1, -1, -1],
  "column name words 5": [2, -2, -1, -1, -1, -1, -2],
  "column name words 8": [2, -2, -1, -1, -1, -1, 0],
  "column note": [-6, -5, -6, -3, -1, -1, 8],
  "column note first": [-6, -5, -6, -3, -1, -1, 7],
  "column note link": [-2, 1, 0, 0, 0, 0, 2],
  "column note words 1": [-6, -5, -5, -3, -2, -1, 5],
  "column note words 2": [-3, -4, -4, -3, -1, -2, 5],
  "column note words 3": [-3, -2, -2, -2, -1, -3, 4],
  "column note words 5": [-1, -2, -2, -1, -1, -1, 2],
  "column note words 8": [-1, -1, -1, -1, 0, -1, 2],
  "column number 0": [3, -2, -4, -1, -1, -2, 1],
  "column number 2": [4, 0, 1, -1, -1, 0, -3],
  "column number 3": [-1, -3, -2, -1, -1, 0, 2],
  "column other": [-3, 1, -3, 0, -2, 0, 2],
  "column other first": [-4, 2, -2, 0, -2, 0, 1],
  "column other link": [2, 3, -3, -2, -1, 0, -4],
  "column other words 1": [-5, 1, -4, 1, -2, 1, 2],
  "column other words 2": [-3, -1, 1, -2, -1, -2, 3],
  "column other words 3": [-2, 1, -3, -2, -1, -3, 2],
  "column other words 5": [3, 0, -2, -1, -1, -2, -2],
  "column other words 8": [1, -1, -2, -2, -1, -2, 0],
  "column paper": [0, 0, -1, -2, -1, -2, -1],
  "column paper first": [1, 2, 0, -2, -1, -2, -2],
  "column paper link": [-3, 4, -2, 0, -1, 0, 0],
  "column paper words 1": [-1, 2, -3, -1, -1, -1, 0],
  "column paper words 13": [0, -2, -1, -1, -1, -1, 0],
  "column paper words 2": [0, -4, 2, -3, -1, -2, 0],
  "column paper words 3": [1, 0, -2, -2, -1, 0, -2],
  "column paper words 5": [1, -2, 1, -2, -1, -3, -1],
  "column paper words 8": [1, -3, -3, -2, -1, -2, 0],
  "column title": [4, 0, -3, -1, -1, -2, -4],
  "column title first": [3, -4, -1, -1, -1, -1, -3],
  "column title link": [1, -2, -2, -1, -1, -3, 0],
  "column title words 1": [2, -3, -2, -1, -1, -3, -1],
  "column title words 2": [2, 0, -2, -1, -1, -2, -4],
  "column title words 3": [2, -1, -2, -1, 0, 0, -2],
  "column title words 5": [2, 0, -2, -1, -1, -1, -2],
  "column title words 8": [4, -1, -2, -1, -1, -1, -4],
  "column venue": [-3, -3, 5, -2, -1, 0, -5],
  "column venue first": [-3, -2, 4, -3, -2, -2, -4],
  "column venue link": [-2, 4, -4, -3, -2, -2, -3],
  "column venue words 1": [-2, -2, 5, -1, -2, -4, -3],
  "column venue words 2": [-2, -4, 1, -2, -1, 2, -4],
  "column venue words 3": [-3, -1, 3, -2, -1, -2, -3],
  "column venue words 5": [-1, -2, 0, -1, -2, -2, 0],
  date: [-3, -2, -9, 17, -1, -4, -10],
  "digit inside": [-2, -5, -2, -2, 8, -7, 2],
  "digits only": [-2, -3, -5, 10, -1, -5, -1],
  "et al": [-6, 5, -7, -2, -1, -2, 0],
  "first bold": [2, -1, 0, -1, -1, -1, -2],
  "first link": [4, 2, -2, -2, -1, -9, 2],
  "first long": [3, 0, -1, -1, -1, -1, -3],
  "first of below": [-1, 2, -4, -1, -1, 1, -2],
  "first of cell": [2, 0, 0, 0, -1, -1, 0],
  "first of child": [-3, 0, 0, -2, -1, 3, -2],
  "first quotation": [3, -3, -3, -1, -1, -1, -1],
  "function words": [3, -4, 0, -1, -1, -2, 2],
  han: [-6, -3, -2, -1, -1, 3, 3],
  "has year": [-6, -4, 3, 5, 1, -2, -5],
  "head words 13": [1, 2, -2, -1, -1, -1, 0],
  "head words 2": [-1, 0, 1, -1, -2, -1, 1],
  "head words 25": [-1, 1, -1, 0, -1, -1, 2],
  "head words 3": [1, 0, 0, -2, -1, -2, 0],
  "i words 1": [-2, 0, 2, -3, -2, 0, -1],
  "i words 13": [-2, 5, -2, -1, -1, -1, -1],
  "i words 2": [-2, 1, 0, 1, -2, -9, 0],
  "i words 25": [-2, 1, -1, -1, -1, -1, 1],
  "i words 3": [-1, 1, 1, 0, -2, -4, -1],
  "i words 5": [0, 2, -2, -2, -1, -2, 1],
  "i words 8": [0, 3, -1, -1, -1, -1, -3],
  identifier: [-3, -3, 1, 1, -3, 2, -3],
  "in (": [-2, 0, 0, -1, 0, -1, 1],
  "in ( words 1": [0, -1, -2, 0, 0, -2, 1],
  "in ( words 2": [-5, 0, 3, -3, -2, 0, 0],
  "in ( words 3": [-3, 1, -1, -2, -2, -3, 2],
  "in ( words 5": [-2, 1, 0, -2, -3, -2, 0],
  "in ( words 8": [-3, 1, 1, -2, -2, -1, 0],
  "in [": [-3, -2, 0, -1, 1, 1, 0],
  "in [ words 1": [-3, -1, -1, -1, 1, 1, -1],
  "in [ words 2": [-2, -5, -1, 0, -3, 0, 2],
  "in [ words 3": [-2, 0, 3, -2, -2, 0, -1],
  "in [ words 5": [1, -2, 2, -2, -4, -2, -2],
  "in first link": [3, 0, -1, 0, -1, -6, 1],
  initials: [-9, 9, -2, -1, -1, -1, -3],
  institution: [-3, 2, -5, -3, -2, -1, 2],
  "is label": [-8, -4, -5, -2, -1, 16, -10],
  "key with digits": [-6, -7, 3, -7, 7, -4, -6],
  "kind heading": [3, 0, -1, -2, -1, -1, 0],
  "kind line": [-5, 1, 2, -1, 0, 2, 5],
  "kind paragraph": [-3, 0, -2, 0, -1, 1, 2],
  "kind row": [2, -1, -1, -1, -1, -1, 1],
  "l words 1": [-2, 0, -2, -1, -2, 2, 1],
  "l words 13": [5, -3, -1, -1, -1, -1, -5],
  "l words 2": [-2, -2, 0, -2, -1, 1, 1],
  "l words 5": [3, -2, -1, -1, -1, -1, -3],
  "l words 8": [4, -2, -1, -1, 0, -1, -3],
  "label abstract": [-2, -2, -2, -1, -1, -1, 4],
  "label abstract words 13": [-2, -2, -2, -2, -1, -1, 3],
  "label abstract words 25": [-1, -3, -2, -2, -1, -1, 3],
  "label abstract words 5": [-1, -1, -2, -1, -1, -1, 4],
  "label abstract words 8": [0, -1, -1, -1, 0, 0, 2],
  "label authors": [-2, 6, -2, -2, -1, -2, -3],
  "label authors words 1": [-1, 2, 0, -3, -3, -1, -2],
  "label authors words 13": [0, 2, -1, -1, 0, -1, -2],
  "label authors words 2": [-4, 4, -2, -2, -1, -3, -3],
  "label authors words 25": [0, 2, -1, -1, 0, -1, -1],
  "label authors words 3": [-1, 1, -3, -1, -1, -1, -1],
  "label authors words 5": [0, 3, -2, -1, 0, 0, -1],
  "label authors words 8": [-1, 3, -1, 0, 0, 0, -2],
  "label date": [-1, 1, -4, 4, -1, -3, 0],
  "label date words 1": [0, -1, -2, 3, -1, -3, 2],
  "label date words 2": [-3, 0, -3, 3, -2, -3, -3],
  "label date words 5": [0, 2, -1, -1, -1, -1, -2],
  "label date words 8": [0, 2, -1, -1, -1, -1, -2],
  "label key": [-1, -1, -1, -1, -1, -1, 2],
  "label key words 1": [-1, -1, -1, -1, -1, -1, 2],
  "label link": [-2, -3, -3, -2, -1, 1, 2],
  "label link words 1": [-2, -3, -3, -2, -1, 1, 2],
  "label link words 2": [-1, -1, -3, -1, 0, 3, 0],
  "label note": [-5, -6, -6, -3, -3, 0, 7],
  "label note words 1": [-3, -6, -5, -3, -3, 1, 3],
  "label note words 13": [-1, -1, -1, -1, -1, -1, 2],
  "label note words 2": [-3, -4, -3, -2, -1, -3, 5],
  "label note words 25": [-1, -1, -1, -1, 0, 0, 2],
  "label note words 3": [-3, -2, -2, -1, -1, -1, 3],
  "label note words 5": [-1, -2, -1, -1, -1, -1, 2],
  "label note words 8": [-2, -1, -2, -1, -1, -1, 3],
  "label other": [-2, -4, -4, -2, -2, -2, 3],
  "label other words 1": [-1, -4, -3, -1, -2, -1, 2],
  "label other words 2": [-1, -2, -1, -1, -1, -2, 2],
  "label paper": [-1, -1, -2, -2, -1, 0, 2],
  "label paper words 1": [-1, -1, -2, -2, -1, 0, 2],
  "label text before": [-1, -3, -2, 0, -1, 2, 1],
  "label venue": [-3, -5, 6, -2, -1, 0, -5],
  "label venue words 1": [-2, -4, 6, -1, -1, -2, -5],
  "label venue words 2": [-1, -4, 3, -2, -1, 2, -4],
  "label venue words 3": [-2, -2, 0, -2, -1, -2, 1],
  "label venue words 5": [-2, -2, 3, -2, -1, -1, -1],
  "label venue words 8": [-1, 0, 2, -1, -1, -1, -1],
  last: [-4, 0, -1, 0, -1, 0, 3],
  "lb words 1": [-2, 1, -2, -1, -1, 1, 0],
  "lb words 13": [4, -1, 0, 0, 0, 0, -4],
  "lb words 2": [3, -4, -2, -1, -1, -1, -1],
  "lb words 3": [2, -2, -2, -1, -1, -1, -2],
  "lb words 5": [2, -2, -1, 0, 0, 0, -1],
  "lc words 1": [-2, -1, -1, -1, -1, 2, -1],
  "lc words 2": [0, -1, -2, -1, -1, 3, -2],
  "leads to anchor": [-10, 5, 2, 0, 1, 2, 12],
  "leads to bib": [-2, 0, -1, -2, -1, 5, -3],
  "leads to code": [-1, -4, -5, -1, -1, 4, 0],
  "leads to identifier": [2, -2, 0, -1, -1, 0, -1],
  "leads to mail": [-2, -1, 0, 0, 0, 0, 2],
  "leads to other": [3, -4, -3, -3, -2, 1, -1],
  "leads to paper": [3, -1, 0, -1, -1, 0, -3],
  "leads to relative": [-2, 0, -1, 0, 0, 2, 2],
  "leads to talk": [1, -2, -1, -1, 0, 2, -2],
  "leads to video": [0, -2, -3, -2, -3, 1, 0],
  "li words 1": [0, -3, 2, -1, -1, -1, -1],
  "li words 13": [2, -1, -1, -1, 0, 0, -1],
  "li words 2": [3, -2, 0, 0, -1, -2, -3],
  "li words 3": [3, -2, -1, 0, 0, 0, -2],
  "li words 5": [1, -2, 0, 0, 0, 0, -2],
  "li words 8": [2, -1, -1, 0, 0, 0, -2],
  "like a key": [-4, -5, -6, -5, 8, -2, -5],
  "line 1": [-2, 1, -1, -1, -1, -1, 1],
  "line 2": [2, -1, 0, -1, -1, 1, 0],
  "line 3": [-2, -4, -2, 0, -1, 2, 2],
  "link label other": [-4, -4, -4, -3, -1, 15, -13],
  "link label paper": [-4, -3, 2, -4, -1, 10, -9],
  "linked bold": [1, -1, -3, -1, -1, 1, 0],
  longest: [3, -1, 0, -1, -1, 0, -1],
  "marks ": [0, 1, 0, -1, -1, -1, 2],
  "marks b": [2, -2, -1, -1, -1, -1, 0],
  "marks bc": [0, -3, -3, -2, -3, -3, 3],
  "marks bi": [-1, -2, 2, -1, -1, -1, -1],
  "marks c": [0, -5, 1, -1, 0, -3, 1],
  "marks i": [-2, 2, 1, -1, -2, -3, -2],
  "marks l": [1, -1, -1, -1, -1, 2, 0],
  "marks lb": [1, -1, -3, -1, -1, 1, 0],
  "marks lc": [-2, -1, -1, -1, -1, 2, -1],
  "marks li": [3, -4, 1, -1, -1, -1, -3],
  "next date": [-2, -1, 3, 0, -2, 0, -2],
  "next date \n": [1, 1, -3, -1, -1, -1, -1],
  "next date \n words 2": [1, 1, -2, -1, -1, -2, -3],
  "next date \n words 3": [1, 1, -1, -1, -1, -1, -2],
  "next date   ": [-2, -2, -1, 1, -2, -1, 1],
  "next date    words 1": [-2, -3, -1, 1, -2, -1, 2],
  "next date    words 2": [-2, 0, 1, -2, -2, 1, -3],
  "next date    words 3": [-1, 1, 1, -1, -1, -2, -2],
  "next date $": [0, 1, -1, -2, -1, -1, 0],
  "next date $ words 1": [-3, 2, 2, -1, -1, -2, -1],
  "next date $ words 2": [1, -2, -4, -3, -1, 1, 2],
  "next date $ words 3": [0, -1, 1, -1, -1, -2, 0],
  "next date $ words 5": [3, 1, -2, -1, -1, -2, -1],
  "next date $ words 8": [3, 1, -2, -1, -1, -1, -4],
  "next date (": [1, 1, 1, -3, -2, 0, -3],
  "next date ( words 1": [-3, 2, 2, -4, -3, -2, -2],
  "next date ( words 13": [2, 1, -2, -1, -1, -1, -3],
  "next date ( words 2": [2, -1, -3, -2, -2, 2, -1],
  "next date ( words 3": [2, 0, 0, -1, -1, 0, -3],
  "next date ( words 8": [3, -3, 0, 0, -1, -1, -4],
  "next date )": [-1, -2, 1, 0, -2, -2, -1],
  "next date ) words 1": [-1, -2, 1, 0, -2, -2, -1],
  "next date ,": [-4, -3, 3, 1, -2, -2, -2],
  "next date , words 1": [-5, -1, 3, -1, -3, -2, -2],
  "next date , words 13": [0, 1, -1, -2, -1, -1, -1],
  "next date , words 2": [-3, -5, 0, 3, -2, -2, 0],
  "next date , words 3": [-3, -1, 2, -2, -1, 1, -2],
  "next date , words 5": [1, 0, 1, -3, -2, -2, -2],
  "next date , words 8": [2, 0, 0, -3, -1, -1, -2],
  "next date -": [4, -2, -3, -1, -1, -3, -3],
  "next date - words 1": [2, -1, -1, -1, -1, -2, -1],
  "next date - words 3": [2, -1, -1, -1, -1, -2, -2],
  "next date - words 5": [2, -1, -1, -1, -1, -1, -2],
  "next date - words 8": [2, -1, -1, -1, 0, -1, -2],
  "next date .": [-3, -2, 4, -3, -2, -4, -1],
  "next date . words 1": [-3, -7, 2, -3, -3, -4, 1],
  "next date . words 13": [1, 2, -2, -1, -1, -1, -2],
  "next date . words 2": [-4, -1, 3, -2, -2, -3, -3],
  "next date . words 3": [-1, -2, 2, -1, -2, -2, -1],
  "next date . words 5": [-1, 4, -3, -1, -1, -1, -4],
  "next date . words 8": [0, 3, -3, -1, -2, -1, -3],
  "next date :": [-1, -2, -3, 0, -2, 2, 1],
  "next date : words 1": [0, -3, -3, 0, -2, 1, 1],
  "next date : words 2": [-2, 0, -1, -1, 0, 2, 0],
  "next date ;": [1, 1, -1, 0, -1, -1, -2],
  "next date [": [-1, 4, -3, 0, -1, -2, -4],
  "next date [ words 2": [-1, 3, -2, 1, -2, -2, -3],
  "next date [ words 3": [-1, 2, -2, -1, -1, -1, -1],
  "next date [ words 5": [-1, 2, -1, -1, -1, -1, -2],
  "next date [ words 8": [1, 1, -2, -1, -1, -1, -2],
  "next date ]": [0, 0, -1, -1, 0, 2, -1],
  "next date ] words 1": [0, 0, -1, -1, 0, 2, -1],
  "next date _": [-3, -2, 3, -2, -2, -3, 0],
  "next date _ words 1": [-3, -5, 4, -2, -2, -3, 0],
  "next date _ words 2": [-2, 1, -1, -2, -1, -2, 0],
  "next date _ words 3": [-2, 0, 1, -1, -1, -2, 0],
  "next date _ words 5": [-2, 0, 2, -1, 0, 0, 0],
  "next date _ words 8": [0, 2, -1, 0, 0, -1, -1],
  "next date ~": [-1, 2, -1, 0, 0, -1, -1],
  "next date \u2013": [0, 2, -3, -2, -2, -2, -3],
  "next date \u2013 words 1": [-2, 2, -1, -2, -2, -1, -2],
  "next date \u2013 words 3": [2, -1, -2, -1, -1, -2, -2],
  "next date \u2014": [-3, 3, -3, -1, -1, -1, -2],
  "next date \u2014 words 2": [-2, 2, -1, -1, -1, -1, -1],
  "next date \u201D": [2, -1, -1, -1, -1, -1, -2],
  "next date \uFF08": [-2, 0, 1, 0, 0, 1, 2],
  "next date \uFF08 words 2": [-2, 0, 0, 0, 0, 0, 2],
  "next date \uFF1A": [-1, -1, -3, -1, -1, 3, -1],
  "next date \uFF1A words 1": [-1, -1, -3, -1, -1, 3, -1],
  "next key": [1, -3, 0, -1, -2, 1, -2],
  'next key "': [2, -1, -1, 0, 0, -1, -1],
  "next key (": [1, -1, -2, 2, -1, -1, -2],
  "next key ( words 1": [0, 0, -1, 2, 0, -1, -1],
  "next key [": [1, -1, -1, -1, -1, 1, -2],
  "next key [ words 1": [0, 0, -2, 2, -1, -1, -1],
  "next key [ words 2": [0, -1, -1, -2, -1, 1, -1],
  "next key [ words 8": [2, -1, -1, -1, 0, 0, -1],
  "next key ]": [-1, -1, 2, -1, -2, -1, -1],
  "next key ] words 1": [-1, -1, 2, -1, -2, -1, -1],
  "next key _": [-1, -2, 2, -1, -1, -1, 0],
  "next key _ words 3": [-1, -2, 2, -1, -1, -1, -1],
  "next label": [6, 0, -2, -1, -1, -1, -3],
  "next label \n": [3, 0, -1, -1, -1, -1, -3],
  "next label \n words 1": [1, -2, 0, 1, -1, -1, -1],
  "next label \n words 13": [1, 1, 0, 0, 0, 0, -2],
  "next label \n words 2": [1, 2, -1, -3, -1, 0, -3],
  "next label \n words 3": [2, 0, -1, -1, -1, -1, -1],
  "next label \n words 5": [2, -1, -1, -1, 0, 0, -2],
  "next label \n words 8": [2, 0, -1, -1, -1, -1, -2],
  "next label $": [5, -1, -1, -1, -1, -1, -2],
  "next label $ words 1": [3, -1, 1, 0, -2, -1, -2],
  "next label $ words 13": [2, 1, -2, -1, 0, -1, -2],
  "next label $ words 2": [2, 0, -2, -3, -1, -1, 1],
  "next label $ words 25": [0, 2, -2, -1, 0, -1, -1],
  "next label $ words 3": [2, -1, -1, -2, -1, -2, 0],
  "next label $ words 5": [3, -1, -2, 0, 0, 0, -3],
  "next label $ words 8": [2, 0, -2, -1, -1, -1, 0],
  "next label ~": [2, 2, -2, -1, -1, -1, -3],
  "next label ~ words 2": [1, 2, -1, -2, -1, -2, -2],
  "next label ~ words 3": [0, 2, -2, -1, -1, -1, -2],
  "next label ~ words 8": [2, 0, -1, 0, 0, 0, -2],
  "next link label \n": [-2, 2, -1, 0, -1, -2, 1],
  "next link label \n words 1": [-1, 0, -1, 0, -3, -2, 1],
  "next link label \n words 13": [1, 0, -1, 0, 0, -1, -2],
  "next link label \n words 3": [-1, 3, -2, 0, -1, -1, -2],
  "next link label   ": [-2, -1, 3, -2, -2, -1, -1],
  "next link label    words 1": [-4, -1, 1, -2, -3, 2, 0],
  "next link label    words 13": [0, 0, -3, -1, -1, -2, 0],
  "next link label    words 2": [-1, -2, 2, 0, -1, -6, 0],
  "next link label    words 3": [0, 2, -4, -1, -1, 1, 0],
  "next link label    words 5": [-2, -2, 5, -2, -2, -2, -2],
  "next link label    words 8": [3, 2, -4, -1, -1, -1, -4],
  "next link label !": [-2, 1, 1, 1, 1, 1, 2],
  'next link label "': [0, -2, -1, 0, -1, -1, 0],
  'next link label " words 3': [2, -1, -1, 0, 0, -1, -1],
  'next link label " words 5': [2, -1, -1, 0, -1, -1, -2],
  "next link label $": [1, 0, 0, 1, -2, -1, -1],
  "next link label $ words 1": [0, 1, -2, 1, -2, 0, 0],
  "next link label $ words 2": [0, -1, 2, 0, -1, -2, -4],
  "next link label $ words 3": [2, -1, -1, 2, -1, -2, -4],
  "next link label $ words 5": [0, -2, 0, -2, -1, -2, 0],
  "next link label ( words 1": [-1, -3, -1, 0, 1, 2, -3],
  "next link label ( words 13": [1, 1, -1, 0, -1, -1, -2],
  "next link label ( words 2": [-2, 1, -3, -2, -1, -3, 2],
  "next link label ( words 3": [1, -2, 0, -1, -2, -2, -2],
  "next link label ( words 5": [2, -2, -1, -1, -1, -1, -3],
  "next link label ( words 8": [0, -2, 2, -1, -2, -1, -4],
  "next link label )": [0, 1, -2, 0, -2, -2, 0],
  "next link label ) words 1": [1, -2, -2, 3, -2, -2, 0],
  "next link label ) words 2": [-2, 1, -1, -2, -1, -2, 1],
  "next link label ) words 5": [-2, 1, -1, -1, -1, -2, -1],
  "next link label ,": [1, 1, -2, -1, -2, 2, -4],
  "next link label , words 1": [-3, 1, -4, 0, -2, 2, -3],
  "next link label , words 13": [1, -1, -1, -1, -1, -1, -2],
  "next link label , words 3": [1, -1, -2, -1, -1, 1, -2],
  "next link label , words 5": [0, 1, -3, -2, -1, -1, -2],
  "next link label , words 8": [2, -1, 0, -2, -2, -2, -1],
  "next link label -": [-1, 2, -4, -2, -2, 1, -1],
  "next link label - words 1": [-1, 2, -3, -2, -2, 2, -2],
  "next link label - words 2": [-1, 2, 0, -2, -1, 0, -3],
  "next link label - words 3": [-1, 0, -2, -2, -2, -2, 0],
  "next link label - words 5": [-2, -1, -2, -2, -1, -2, 1],
  "next link label .": [2, -1, -3, 0, -1, -3, 0],
  "next link label . words 1": [-1, -3, 0, 2, -1, -1, -2],
  "next link label . words 13": [-1, 2, -1, -1, -1, -1, -2],
  "next link label . words 2": [2, -3, -1, -4, -2, -4, 2],
  "next link label . words 3": [1, 3, -3, -1, -1, -1, -2],
  "next link label . words 5": [1, 1, -2, -1, -1, -1, -2],
  "next link label . words 8": [1, 0, -2, -2, -1, -1, 0],
  "next link label /": [-2, 0, -1, 0, 0, 0, 2],
  "next link label / words 1": [-2, 0, -1, 0, 0, 0, 2],
  "next link label :": [-3, -2, -3, -2, -1, 2, 1],
  "next link label : words 1": [-3, -3, -3, -2, -1, 2, 1],
  "next link label : words 5": [2, 1, -1, 0, -1, -1, -2],
  "next link label : words 8": [-1, 1, -1, -1, -1, -1, 2],
  "next link label ;": [0, 1, -2, -1, -1, -1, -2],
  "next link label ; words 2": [-1, 1, -2, -1, -1, -1, -2],
  "next link label ; words 3": [0, 1, -1, -1, -1, 0, -2],
  "next link label [": [1, 1, 0, -1, -1, -2, -1],
  "next link label [ words 1": [-2, 1, 0, 0, -1, 0, 0],
  "next link label [ words 13": [2, 3, -1, -1, -1, -2, -3],
  "next link label [ words 2": [-1, 0, 1, -1, -2, -2, -1],
  "next link label [ words 25": [-2, 2, -1, -1, -1, -1, -2],
  "next link label [ words 3": [2, -1, -2, -3, -2, -1, 0],
  "next link label [ words 5": [2, -1, -3, -2, -1, -3, 0],
  "next link label [ words 8": [2, 1, -3, -1, -1, -2, -3],
  "next link label ]": [0, -1, -2, -1, -1, 1, 0],
  "next link label ] words 1": [0, -1, -2, -1, -1, 1, 0],
  "next link label _": [1, -2, -2, 0, -2, 1, 0],
  "next link label _ words 1": [2, -5, -3, 1, -3, 1, -1],
  "next link label _ words 13": [-1, 2, -1, 0, 0, -1, -2],
  "next link label _ words 2": [0, 0, 0, -3, -1, 1, -2],
  "next link label _ words 3": [-2, 1, -2, -1, -1, -4, 3],
  "next link label _ words 8": [1, -1, -2, -1, -1, -1, -1],
  "next link label by": [-2, 0, 0, 0, 0, 0, 2],
  "next link label by words 3": [-2, 0, 0, 0, 0, 0, 2],
  "next link label in": [1, -1, -4, -2, -2, -1, 0],
  "next link label in words 1": [0, -2, -3, -1, -3, -1, 2],
  "next link label in words 2": [-2, 2, -1, -1, -1, -1, -2],
  "next link label in words 3": [1, 0, -2, -1, -1, -1, -1],
  "next link label in words 5": [2, 0, -1, -1, -1, -1, -3],
  "next link label in words 8": [3, -1, -2, -1, -1, -1, -2],
  "next link label |": [-3, -1, 1, -1, -1, 1, -1],
  "next link label | words 1": [-2, -2, 0, 0, -1, 1, -2],
  "next link label | words 2": [-1, -1, 2, -2, -1, 0, -1],
  "next link label | words 5": [-2, 1, -1, 0, 0, -1, 1],
  "next link label ~": [2, -1, 0, 0, -1, -2, -2],
  "next link label ~ words 1": [1, -2, 1, 0, -1, -2, -1],
  "next link label ~ words 2": [2, -1, -1, -1, -1, -1, -1],
  "next link label ~ words 8": [0, 1, -1, 0, -1, -1, -2],
  "next link label \u2013": [-1, 2, -2, -1, 0, -1, -1],
  "next link label \u2013 words 2": [-1, 1, -2, -1, -1, -1, -1],
  "next link label \u2014": [1, 0, -2, 0, -1, -1, 0],
  "next link label \u201D": [2, -2, -1, -1, -1, -1, -2],
  "next link label \u2022": [-1, -1, 1, 1, -1, -1, -2],
  "next link label \u2022 words 2": [0, -1, 1, 1, -1, -2, -1],
  "next link label \uFF1A": [-1, -2, -2, -1, -1, 3, -3],
  "next link label \uFF1A words 1": [0, -2, -3, -2, -1, 3, -3],
  "next long": [0, -1, -2, -2, -1, 0, 2],
  "next long \n": [1, 2, 0, 0, -1, -2, -3],
  "next long \n words 1": [0, -2, -3, 2, -1, 0, 1],
  "next long \n words 2": [-2, 1, 2, -1, -1, -2, -2],
  "next long \n words 3": [1, 0, -2, -1, -1, -2, -1],
  "next long \n words 5": [0, 1, -2, -1, -1, -1, 0],
  "next long \n words 8": [1, 1, -2, -1, -1, -1, -1],
  "next long   ": [2, -3, -4, -2, -2, -4, -1],
  "next long    words 1": [1, -2, -3, -2, -2, -3, 0],
  "next long    words 2": [1, -2, -2, -1, -1, -2, -1],
  "next long    words 3": [1, -1, -2, -1, -1, -2, 0],
  "next long    words 5": [2, -1, -2, -1, -1, -2, -2],
  "next long !": [2, -2, -2, -1, -1, -1, -2],
  "next long ! words 5": [2, -2, -2, -1, -1, -1, -2],
  'next long "': [-1, 2, -3, -2, 0, -1, 0],
  'next long " words 1': [0, -2, -4, -1, 1, -1, 1],
  'next long " words 13': [-1, 3, 0, 0, -1, 0, -2],
  'next long " words 2': [-1, 4, -1, -3, -3, -1, -2],
  'next long " words 3': [-3, 2, 1, -1, -1, 0, 2],
  'next long " words 5': [-1, 1, -1, 0, -1, 0, -2],
  'next long " words 8': [-3, 4, 0, 0, -1, 0, -1],
  "next long $": [-2, -1, 2, 0, -2, -2, 0],
  "next long $ words 1": [-4, -2, 2, 0, -2, -1, 0],
  "next long $ words 13": [-1, -1, 0, 0, 0, -1, 2],
  "next long $ words 2": [-2, -2, 0, 0, -1, -3, 1],
  "next long $ words 3": [1, 0, 0, -2, -1, -3, -1],
  "next long $ words 5": [2, -1, -1, -1, -1, -2, 0],
  "next long (": [-2, 1, -3, -1, -1, 1, 2],
  "next long ( words 1": [-2, -2, -2, 0, -2, 1, 2],
  "next long ( words 13": [-1, 0, 0, 0, 0, -1, 2],
  "next long ( words 2": [-1, 1, -3, -2, -1, -2, 0],
  "next long ( words 5": [-1, 0, -1, -1, -1, -1, 2],
  "next long )": [0, -4, -1, -1, -2, 1, 1],
  "next long ) words 1": [0, -3, -3, 0, -2, 0, 1],
  "next long ) words 2": [-1, -3, 1, -3, -2, 1, -3],
  "next long ) words 3": [-2, -1, 0, -1, -1, -1, 1],
  "next long ,": [-1, 1, -2, -2, -2, 1, 1],
  "next long , words 1": [2, 0, 0, -3, -3, 2, -2],
  "next long , words 13": [-4, 0, 0, 0, -1, -1, 2],
  "next long , words 2": [0, -1, -2, -2, -2, 0, 1],
  "next long , words 3": [-2, 0, -3, -1, -1, -3, 3],
  "next long , words 5": [-1, 2, -2, -1, -1, -2, 1],
  "next long , words 8": [-3, 2, -1, -1, -1, -2, 2],
  "next long -": [0, 1, -2, -3, -3, -1, -1],
  "next long - words 1": [-2, 1, -3, -3, -3, 1, 0],
  "next long - words 2": [2, -2, 0, -2, -2, -2, -1],
  "next long - words 3": [2, -1, -1, -1, 0, -1, -2],
  "next long --": [2, -2, -1, -1, -1, -1, -2],
  "next long -- words 1": [2, -2, -1, -1, -1, -1, -2],
  "next long .": [-5, 2, -3, 1, -1, 0, 3],
  "next long . words 1": [-2, -2, -2, 1, -1, -1, 2],
  "next long . words 13": [-3, -1, -1, -1, -1, -1, 2],
  "next long . words 2": [-2, 1, -3, 0, -2, 0, 1],
  "next long . words 3": [-3, 0, -2, -1, -1, -1, 1],
  "next long . words 5": [-1, 3, -2, -2, -1, -1, 1],
  "next long . words 8": [-3, 2, -1, -1, 0, -1, 3],
  "next long :": [2, -2, -2, -1, -1, 1, -1],
  "next long : words 1": [3, -5, -3, -2, -1, 1, -1],
  "next long : words 13": [-2, 1, 0, 0, -1, -1, 1],
  "next long : words 2": [0, -1, -2, -1, -1, 3, -1],
  "next long : words 3": [2, 0, -3, -1, -1, -1, -1],
  "next long : words 8": [-2, 2, 2, -1, -1, -2, 1],
  "next long ;": [-3, 2, -2, 1, -1, -1, 1],
  "next long ; words 2": [-1, 1, -2, 1, -1, -2, 1],
  "next long ; words 5": [-1, 2, -1, -1, -1, -1, -2],
  "next long ; words 8": [-2, 1, -1, -1, -1, -1, 1],
  "next long ?": [0, -2, -2, -2, -1, -3, 2],
  "next long ? words 3": [0, -2, -2, -2, -2, -3, 2],
  "next long [": [-2, 0, 1, -1, -1, 2, -1],
  "next long [ words 3": [-1, 1, 2, 0, 1, 2, 2],
  "next long ]": [-3, -2, 1, -1, 1, -1, 2],
  "next long ] words 1": [-2, -3, 1, 1, 0, -3, 0],
  "next long ] words 2": [-2, -2, 0, -2, -3, 1, 1],
  "next long _": [-2, -4, 1, 0, -4, -3, 1],
  "next long _ words 1": [-2, -5, -2, -1, -4, -2, 2],
  "next long _ words 2": [-3, -2, 2, 1, -2, -4, -2],
  "next long _ words 3": [1, -1, 1, -2, -1, -1, -2],
  "next long by": [1, -3, -2, -1, -1, -2, 0],
  "next long by words 13": [-1, 0, 0, 0, 0, 0, 2],
  "next long by words 2": [2, -2, -2, -1, -1, -2, -1],
  "next long by words 3": [1, -1, -2, -1, -1, -2, 0],
  "next long by words 5": [1, -2, -2, -1, -1, -2, 0],
  "next long in": [2, -5, 1, -2, -1, -2, -1],
  "next long in words 1": [0, -3, 2, -2, -2, -2, -1],
  "next long in words 2": [4, -2, -3, -1, -1, -2, -3],
  "next long in words 3": [1, -2, 0, -1, -1, -1, 0],
  "next long in words 5": [1, -2, -1, 0, -1, 0, 0],
  "next long |": [2, -2, -2, 2, -2, -3, -1],
  "next long | words 1": [1, -1, -1, 3, -1, -2, -2],
  "next long ~": [0, -1, -2, -2, -1, -2, 2],
  "next long ~ words 1": [0, -2, -2, -2, -1, 0, 2],
  "next long ~ words 2": [0, -1, -1, -1, 0, -2, 2],
  "next long ~ words 3": [-2, 0, -1, -1, -1, -1, 2],
  "next long ~ words 5": [1, -1, -1, -1, -1, -2, 1],
  "next long ~ words 8": [1, -1, -1, -1, -1, -2, 0],
  "next long \u2013": [2, -3, 0, -1, -1, -2, -2],
  "next long \u2013 words 1": [2, -2, -2, 0, -1, -1, -2],
  "next long \u2013 words 2": [0, -2, 1, -1, -1, -1, -1],
  "next long \u2013 words 3": [-1, -2, 0, -1, -1, -2, 1],
  "next long \u2013 words 5": [2, -1, -1, 0, -1, -1, -2],
  "next long \u2014": [0, 0, -1, -1, -2, 0, 0],
  "next long \u2014 words 1": [1, -2, -2, 0, -1, -1, -1],
  "next long \u2014 words 2": [-2, -1, 0, -1, -1, 1, -1],
  "next long \u201C": [-4, 1, 0, -2, -2, -1, 0],
  "next long \u201C words 1": [-3, -1, 0, -1, -2, -1, 1],
  "next long \u201C words 13": [-1, 2, -1, 0, 0, 0, -2],
  "next long \u201C words 2": [-3, 0, -3, -2, -2, -1, 0],
  "next long \u201C words 5": [-1, 1, -1, 0, 0, 0, -2],
  "next long \u201D words 3": [-2, 0, 0, 0, 0, 0, 2],
  "next long \uFF0C": [-2, -1, 0, 0, 0, -1, 2],
  "next long \uFF0C words 5": [-1, -1, 0, 0, 0, -1, 2],
  "next long \uFF1A": [-2, -2, -1, -1, -1, 1, 1],
  "next long \uFF1A words 1": [-1, -2, -1, -1, -1, 1, 0],
  "next people strong": [4, 1, -2, -2, -1, -2, -3],
  "next people strong \n": [3, -3, 0, -1, -1, -1, -2],
  "next people strong \n words 1": [1, -2, -3, 1, -2, -2, 0],
  "next people strong \n words 13": [2, -1, 0, 0, 0, 0, -2],
  "next people strong \n words 2": [0, -3, 1, -2, -1, -1, -3],
  "next people strong \n words 3": [2, -2, 0, -2, -1, -1, -3],
  "next people strong \n words 5": [3, -1, -2, -1, -1, -1, -1],
  "next people strong \n words 8": [2, -1, 0, 0, 0, 0, -2],
  "next people strong   ": [-1, 2, -2, -1, -1, -1, -2],
  "next people strong    words 3": [-2, 2, -1, 0, 0, -1, -1],
  'next people strong "': [1, 0, -2, -1, -2, -2, -2],
  'next people strong " words 1': [-1, 2, -1, -1, -1, -1, -2],
  'next people strong " words 2': [-1, -2, -2, -1, -1, -2, 2],
  'next people strong " words 3': [1, -1, -1, -1, -1, -1, -2],
  'next people strong " words 5': [2, -2, 0, 0, -1, 0, -1],
  'next people strong " words 8': [2, -1, 0, 0, 0, 0, -2],
  "next people strong $": [2, -5, 0, -2, -1, -2, 0],
  "next people strong $ words 1": [0, -4, -1, -1, -2, 0, 1],
  "next people strong $ words 13": [1, -1, -1, -1, 0, 0, -2],
  "next people strong $ words 2": [1, -3, 1, -2, -1, -4, 1],
  "next people strong $ words 3": [2, -3, 0, -1, -1, -1, -2],
  "next people strong $ words 5": [2, -2, -2, -1, -1, -1, -1],
  "next people strong $ words 8": [4, -2, -1, -1, -1, -1, 0],
  "next people strong (": [1, -4, 1, 0, -1, -3, -1],
  "next people strong ( words 1": [0, -2, -2, 2, -2, -2, 1],
  "next people strong ( words 2": [-1, -2, 2, -2, -2, -2, -2],
  "next people strong ( words 3": [2, -1, -2, 0, 0, 0, -2],
  "next people strong ( words 5": [2, -2, -1, 0, -1, 0, -1],
  "next people strong ( words 8": [2, -2, -2, -1, -1, -1, -1],
  "next people strong )": [1, 3, -3, -2, -3, -2, -4],
  "next people strong ) words 2": [0, 2, -1, -1, -1, -1, -2],
  "next people strong ) words 3": [-1, 2, -2, -2, -2, -2, -2],
  "next people strong ,": [0, 3, -1, -2, -1, -8, -3],
  "next people strong , words 1": [-2, 4, -2, -1, -1, -4, -4],
  "next people strong , words 2": [0, -3, 2, -6, -3, -10, 2],
  "next people strong , words 3": [1, 1, -2, -1, -1, -1, -2],
  "next people strong , words 5": [1, -3, -1, 0, -1, 0, 0],
  "next people strong -": [2, -2, -1, 0, -1, -2, -2],
  "next people strong - words 1": [2, -2, -1, 0, -2, -2, -2],
  "next people strong - words 2": [2, -1, -1, -1, -1, -1, -1],
  "next people strong - words 5": [2, -1, -1, 0, 0, 0, -1],
  "next people strong - words 8": [2, -1, 0, 0, 0, 0, -1],
  "next people strong .": [2, -2, -4, -2, -2, -2, 1],
  "next people strong . words 1": [-1, 1, 0, 0, 1, 0, 2],
  "next people strong . words 2": [-3, 0, -3, -3, -4, -3, 3],
  "next people strong . words 3": [3, -2, -2, -1, -1, -1, -2],
  "next people strong . words 5": [2, -2, -1, -1, 0, -1, -2],
  "next people strong . words 8": [2, 0, -1, 0, -1, 0, -3],
  "next people strong :": [-1, 0, -1, -2, -2, 2, 0],
  "next people strong : words 1": [-1, 0, -2, -2, -2, 2, -1],
  "next people strong : words 5": [2, -1, -1, 0, -1, -1, -2],
  "next people strong ;": [-1, -1, -2, -1, 2, -1, -2],
  "next people strong ; words 1": [-1, -1, -2, -1, 2, -1, -2],
  "next people strong [": [3, -2, -2, -1, -1, -1, -2],
  "next people strong [ words 3": [1, -2, -1, 0, -1, -1, -1],
  "next people strong [ words 5": [2, -1, -1, 0, 0, 0, -1],
  "next people strong [ words 8": [2, -1, 0, 0, -1, 0, -2],
  "next people strong ]": [0, -2, -2, -1, -4, -3, 2],
  "next people strong ] words 1": [0, -2, -2, -1, -4, -3, 2],
  "next people strong _": [1, 0, 0, -1, -1, -2, -1],
  "next people strong _ words 13": [2, -1, -1, -1, -1, -1, -2],
  "next people strong _ words 2": [0, 2, 1, -1, -1, -2, -2],
  "next people strong _ words 5": [1, -2, 0, 0, 0, 0, 0],
  "next people strong _ words 8": [2, -1, -1, 0, -1, -1, -2],
  "next people strong by": [0, -2, 0, -1, 1, -2, 0],
  "next people strong by words 1": [-1, 0, -2, 0, 2, -1, -1],
  "next people strong by words 2": [-2, -2, 2, -3, -2, -2, 0],
  "next people strong by words 3": [2, -1, -2, -1, -1, -1, 0],
  "next people strong by words 8": [3, -2, -1, -1, -1, -1, -2],
  "next people strong in": [2, -2, -1, -1, -1, -1, -2],
  "next people strong |": [1, -3, -2, 2, -2, -1, -2],
  "next people strong | words 2": [-2, -1, -2, 2, -2, -1, -1],
  "next people strong | words 8": [2, -2, -1, -2, -1, -1, -2],
  "next people strong ~": [3, -3, -1, -1, -1, 0, -3],
  "next people strong ~ words 1": [1, -2, 0, 0, -2, -1, -2],
  "next people strong ~ words 2": [1, -3, 0, -1, -1, 0, -1],
  "next people strong ~ words 8": [2, -2, -1, 0, 0, 0, -1],
  "next people strong \u2014": [2, -2, -1, -1, -1, 0, -2],
  "next people strong \u2014 words 5": [2, -1, -1, 0, 0, 0, -1],
  "next people strong \u201D": [2, -1, 0, 0, 0, 0, -1],
  "next people strong \uFF1A": [-1, 1, -2, -2, -2, 1, -1],
  "next people strong \uFF1A words 1": [-1, 1, -2, -2, -2, 1, -1],
  "next people weak": [1, 0, 0, -2, -2, -2, -1],
  "next people weak \n": [2, 0, -1, 0, -1, -2, -2],
  "next people weak \n words 1": [1, 1, -2, 1, -2, -2, -2],
  "next people weak \n words 2": [1, -2, 1, -1, -1, -2, -1],
  "next people weak \n words 3": [2, -1, -1, 0, 0, 0, -1],
  "next people weak \n words 8": [2, -1, 0, 0, 0, 0, -1],
  "next people weak   ": [0, 2, -4, 0, -2, -2, -3],
  "next people weak    words 1": [0, -1, -1, 2, -1, -1, -1],
  "next people weak    words 2": [-1, 2, -1, -1, -1, -1, 0],
  "next people weak    words 3": [0, 2, -4, -3, -2, -2, -4],
  "next people weak    words 5": [1, 1, -1, -2, -1, -1, -2],
  'next people weak "': [0, -1, 0, 0, -4, -1, 0],
  'next people weak " words 1': [0, -4, 0, 0, -4, 0, 0],
  'next people weak " words 13': [-1, 2, 0, 0, 0, 0, -2],
  'next people weak " words 2': [-2, 2, 0, -1, -1, -2, -2],
  'next people weak " words 3': [1, 0, -2, -1, -1, -1, -2],
  "next people weak $": [1, -4, -1, -2, -1, -2, 0],
  "next people weak $ words 1": [-2, -4, 0, -1, -2, 0, 2],
  "next people weak $ words 2": [2, -2, 0, -2, -2, -3, -2],
  "next people weak $ words 3": [1, -1, -2, -1, -1, -1, 0],
  "next people weak $ words 8": [3, -1, -1, -1, 0, -1, -3],
  "next people weak (": [-1, -1, -1, 0, -2, -1, 2],
  "next people weak ( words 1": [-2, 0, -3, 1, -2, -2, 2],
  "next people weak ( words 13": [1, -1, -1, 0, -1, 0, -2],
  "next people weak ( words 2": [-1, -2, 1, -1, -1, -1, 1],
  "next people weak ( words 5": [0, -2, -1, 0, -1, 0, 0],
  "next people weak ( words 8": [1, -2, -1, -1, -1, 0, 0],
  "next people weak )": [-2, -3, 0, -1, -2, 0, 1],
  "next people weak ) words 1": [-2, -3, -3, -1, -2, 0, 1],
  "next people weak ,": [-1, 2, 0, -1, 0, -3, -3],
  "next people weak , words 1": [-2, 3, -4, -1, 0, -2, -2],
  "next people weak , words 13": [-1, -2, -1, 0, 0, 0, 1],
  "next people weak , words 2": [0, -1, 1, -2, -1, -2, -1],
  "next people weak , words 3": [2, -2, -2, -1, -1, -1, 0],
  "next people weak , words 5": [1, 0, -2, -1, -1, -1, -1],
  "next people weak , words 8": [-1, -2, 2, -2, -2, -2, -2],
  "next people weak -": [2, -3, -2, -1, -1, 1, -2],
  "next people weak - words 1": [-1, -1, -1, -1, -1, 1, -2],
  "next people weak - words 2": [2, -2, -1, -1, -1, -1, -2],
  "next people weak - words 3": [2, -1, -1, 0, 0, 0, -1],
  "next people weak - words 8": [2, 0, 0, 0, 0, 0, -1],
  "next people weak .": [0, -2, 2, -1, -2, -2, 0],
  "next people weak . words 1": [-3, -3, 3, -1, -2, -2, 1],
  "next people weak . words 2": [2, -1, -2, -1, -1, -1, -1],
  "next people weak . words 5": [-1, 1, -2, -1, -1, -1, -2],
  "next people weak . words 8": [2, 0, -1, 0, 0, 0, -2],
  "next people weak :": [0, 0, -3, -2, -2, 1, 0],
  "next people weak : words 1": [0, -1, -3, -2, -3, 1, 0],
  "next people weak : words 2": [2, -1, 0, 0, 0, 0, -1],
  "next people weak : words 3": [2, -1, -2, 0, -1, -2, -2],
  "next people weak : words 5": [-1, 1, -1, -1, -1, -1, -2],
  "next people weak ? words 3": [2, -1, -1, 0, 0, 0, -1],
  "next people weak ]": [0, -2, 0, -1, -3, -2, 0],
  "next people weak ] words 1": [-2, -2, 1, -1, -3, -2, 2],
  "next people weak _": [-2, -2, -1, 0, -3, -3, 2],
  "next people weak _ words 1": [-3, -3, -1, -1, -3, -3, 2],
  "next people weak _ words 2": [1, -1, -1, 1, -1, -2, -1],
  "next people weak by": [1, -3, 1, 0, -1, -1, 0],
  "next people weak by words 13": [2, 0, 0, 0, 0, 0, -1],
  "next people weak by words 2": [2, -3, 1, -1, -2, -2, -3],
  "next people weak by words 8": [2, -1, -1, -1, -1, 0, -2],
  "next people weak in": [2, -3, 1, -2, -2, -3, -3],
  "next people weak in words 1": [2, -2, 1, -2, -2, -2, -3],
  "next people weak in words 2": [1, -2, 1, -1, -1, -2, -2],
  "next people weak in words 5": [2, -1, 0, -1, -1, -1, -1],
  "next people weak \u2014": [0, 0, 1, -2, -2, -2, -2],
  "next people weak \u2014 words 2": [-2, 1, 1, -2, -2, -2, -2],
  "next people weak \u201C": [-2, 2, -1, 1, -1, -1, -2],
  "next people weak \uFF1A": [-1, -3, -1, -1, -1, 1, 0],
  "next people weak \uFF1A words 1": [-1, -3, -1, -1, -1, 1, 0],
  "next venue": [2, 0, -1, -1, -1, -1, -1],
  "next venue \n": [2, 3, -3, 0, -1, -2, -3],
  "next venue \n words 1": [-2, 2, -2, 1, -2, -2, -2],
  "next venue \n words 2": [1, 1, -3, -2, -1, -2, -2],
  "next venue \n words 3": [1, 1, -2, 0, -1, -1, -2],
  "next venue \n words 5": [2, 1, -2, 0, 0, -1, -2],
  "next venue   ": [-1, -1, 3, -1, -2, 0, -2],
  "next venue    words 1": [-3, -1, 2, -3, -3, 1, 1],
  "next venue    words 13": [2, -1, -2, -1, -1, -1, -2],
  "next venue    words 2": [1, -1, 1, 0, -1, -2, -3],
  "next venue    words 3": [-3, 1, 2, -1, -1, -2, 0],
  "next venue    words 5": [1, -1, 1, -2, -1, -2, -2],
  "next venue    words 8": [0, 1, 0, 0, 0, -1, -2],
  'next venue "': [1, -2, -2, -1, -1, -2, 0],
  'next venue " words 1': [1, -1, -1, 0, -1, -1, -2],
  'next venue " words 2': [0, -2, -2, -1, -1, -2, 0],
  'next venue " words 3': [2, -1, -1, 0, 0, -1, -2],
  "next venue $": [0, 0, -4, -1, -1, -1, 1],
  "next venue $ words 1": [-3, -1, -4, -1, -1, -1, 3],
  "next venue $ words 2": [2, 2, -2, -1, -1, -1, -2],
  "next venue $ words 3": [2, 0, -1, 0, 0, -1, -3],
  "next venue $ words 5": [2, 0, -1, -1, -1, -1, -2],
  "next venue (": [2, -2, -1, -1, -2, -1, 0],
  "next venue ( words 1": [-1, -1, -2, 0, -2, 0, 2],
  "next venue ( words 13": [0, 1, -1, 0, 0, -1, -2],
  "next venue ( words 2": [2, -1, -1, -2, -1, 0, -2],
  "next venue ( words 3": [2, -2, 0, -1, -1, -1, -3],
  "next venue ( words 5": [1, -2, -1, -1, -1, -1, 1],
  "next venue ( words 8": [2, -3, 1, -2, -2, -2, -3],
  "next venue ,": [2, -1, -4, 0, -1, -3, -1],
  "next venue , words 1": [-1, 0, -1, 1, -1, -3, 0],
  "next venue , words 2": [1, 3, -3, -2, -2, -3, -3],
  "next venue , words 3": [1, -1, -3, -1, -1, -1, 0],
  "next venue , words 5": [2, -1, -3, -2, -1, -1, -3],
  "next venue , words 8": [2, -2, -3, -2, -1, -1, 0],
  "next venue -": [0, 1, -2, -1, -1, 1, -1],
  "next venue .": [1, 2, -1, -2, -2, -2, -1],
  "next venue . words 1": [0, -3, 2, -1, -3, -2, -2],
  "next venue . words 13": [0, 2, -1, -1, -1, -1, -1],
  "next venue . words 2": [-1, 0, -3, -2, -2, -2, 2],
  "next venue . words 3": [1, 1, -1, -1, -1, -1, -3],
  "next venue . words 5": [0, 2, -2, 0, -1, -1, -2],
  "next venue . words 8": [2, 3, -3, -1, -1, -1, -3],
  "next venue :": [0, -3, -1, -2, -2, 1, 1],
  "next venue : words 1": [0, -3, -4, -2, -2, 2, 1],
  "next venue : words 2": [1, -2, 1, 0, -1, 0, 1],
  "next venue : words 3": [1, 0, 0, -1, -1, -1, -2],
  "next venue : words 8": [-1, 0, -1, -1, -1, -2, 2],
  "next venue ;": [0, 1, -2, 0, -1, -1, -2],
  "next venue ; words 3": [0, 0, -1, -1, -1, -1, -2],
  "next venue [": [3, -2, -3, 1, -1, -2, -3],
  "next venue [ words 1": [1, -2, -2, 1, -1, -2, -2],
  "next venue [ words 2": [-1, 1, -2, 1, -1, -2, -2],
  "next venue [ words 8": [1, 1, -2, -1, -1, -1, -2],
  "next venue ]": [-1, -1, 2, 1, -2, -2, -2],
  "next venue ] words 1": [-1, -1, 1, 1, -2, -1, -2],
  "next venue _": [-2, 1, -1, 0, -2, -3, 1],
  "next venue _ words 1": [-1, -3, -1, -1, -3, -2, 2],
  "next venue _ words 13": [0, 2, 0, 0, 0, -1, -2],
  "next venue _ words 2": [-1, -1, 1, 0, -1, -2, 1],
  "next venue _ words 3": [-2, 2, -1, -1, -1, -1, 0],
  "next venue _ words 5": [0, 2, -1, -1, 0, -1, 0],
  "next venue _ words 8": [-1, 2, -1, 0, -1, -1, -2],
  "next venue in": [-1, 1, -4, -2, -2, 0, 1],
  "next venue in words 1": [-1, 0, -3, -2, -2, 1, 1],
  "next venue in words 2": [0, 1, -2, -1, -1, -2, 0],
  "next venue in words 3": [0, 2, -1, -1, -1, -1, -1],
  "next venue ~": [1, 1, -2, 0, -1, -1, -2],
  "next venue \xB7": [0, 0, 2, -2, -1, -2, -3],
  "next venue \xB7 words 2": [0, -2, 2, -1, -1, -1, -2],
  "next venue \xB7 words 3": [-1, 1, 0, -1, -1, -2, -3],
  "next venue \u2013": [1, 0, -2, -1, -1, -1, -2],
  "next venue \uFF1A": [-1, -2, -2, -1, -1, 2, -2],
  "next venue \uFF1A words 1": [0, -2, -2, -1, -1, 2, -2],
  "next word \n": [2, -1, -1, -1, -2, -2, 0],
  "next word \n words 1": [1, -1, -1, 1, -3, -2, 0],
  "next word \n words 13": [-1, 1, -1, -1, -1, -1, -2],
  "next word \n words 2": [1, -1, 2, -2, -1, -3, -3],
  "next word \n words 3": [2, -2, -2, -1, -1, -1, -2],
  "next word \n words 5": [-1, 2, -2, -1, -1, -1, 0],
  "next word \n words 8": [1, 0, -2, -1, -1, -1, -2],
  "next word   ": [-2, 1, -1, -1, -2, 1, 1],
  "next word    words 1": [-2, 1, -1, -1, -1, 1, 1],
  "next word    words 8": [-1, -1, -1, -1, -1, -1, 2],
  'next word "': [0, 0, 0, -2, -3, -4, 0],
  'next word " words 1': [-1, 0, 0, -1, -5, -4, 1],
  'next word " words 2': [2, 1, -1, -2, -2, -2, -3],
  "next word $": [3, -2, -1, 0, -2, -2, -1],
  "next word $ words 1": [1, -3, -2, 1, -2, -1, 0],
  "next word $ words 13": [3, -1, -1, -1, -1, -1, -3],
  "next word $ words 2": [1, -1, 2, -2, -1, -3, 0],
  "next word $ words 3": [1, 1, -4, -3, -1, -3, 0],
  "next word $ words 5": [3, 0, -2, -1, 0, 0, -4],
  "next word (": [-1, -1, 0, 0, -2, -3, 1],
  "next word ( words 1": [-1, -2, -5, 1, -2, -2, 3],
  "next word ( words 13": [-2, 0, 0, 0, 0, 0, 1],
  "next word ( words 2": [-2, -1, 3, -2, -1, -4, -1],
  "next word ( words 3": [0, 0, 2, -1, -1, -2, -1],
  "next word ( words 8": [0, -2, -2, -1, -1, -2, 2],
  "next word )": [-1, 1, -1, -2, -2, 0, -1],
  "next word ) words 1": [-1, 1, -4, -2, -3, 1, -1],
  "next word ) words 2": [-1, -2, 3, -1, -1, -4, -1],
  "next word ) words 3": [-1, -2, -2, -1, -1, -2, 2],
  "next word ,": [-3, 2, 0, -2, -2, -1, 0],
  "next word , words 1": [-2, 2, -4, -2, -2, 0, -1],
  "next word , words 2": [-1, -3, 3, -2, -2, -4, 1],
  "next word , words 3": [0, 1, 1, -1, -1, -2, -1],
  "next word , words 5": [-2, -1, 1, -1, -1, -1, 2],
  "next word , words 8": [-2, 2, -2, -1, -1, -1, 1],
  "next word -": [0, -2, -1, 0, -2, 0, 1],
  "next word - words 1": [0, -2, -1, 0, -3, 0, 1],
  "next word - words 2": [1, -1, -2, -1, -1, 1, -2],
  "next word - words 8": [2, -1, 0, 0, 0, 0, -2],
  "next word .": [2, -2, 0, -1, -3, -1, 0],
  "next word . words 1": [-3, -5, 0, 0, -4, -3, 2],
  "next word . words 2": [1, -1, -1, -3, -2, 0, -2],
  "next word . words 3": [2, -1, 0, -1, -2, -2, -1],
  "next word . words 8": [0, 1, -2, -1, -1, -1, 0],
  "next word /": [-1, 0, 0, 0, 0, 0, 2],
  "next word / words 1": [-1, 0, 1, 0, 0, 1, 2],
  "next word :": [-2, -4, -1, -1, -1, 4, 1],
  "next word : words 1": [-1, -3, -4, -1, -1, 4, -1],
  "next word : words 2": [-1, -1, 1, -2, -1, 1, 0],
  "next word : words 3": [0, -2, 0, -1, -2, 0, 1],
  "next word : words 8": [-2, -1, -1, -1, -1, -2, 2],
  "next word ;": [1, -3, -4, -1, -2, -3, 3],
  "next word ; words 1": [0, -3, -3, -1, -2, -3, 4],
  "next word ; words 13": [-1, 2, -1, -1, -1, 0, -1],
  "next word ; words 8": [1, 1, -1, -1, -1, 0, -2],
  "next word [": [3, -3, -3, 1, -2, 1, -1],
  "next word [ words 1": [1, -2, -1, 0, -2, 0, 0],
  "next word [ words 13": [2, -1, -1, -1, -1, -1, -2],
  "next word [ words 2": [-1, -2, -2, 2, -1, 2, 0],
  "next word [ words 3": [2, -1, -1, -1, -1, -2, -2],
  "next word [ words 5": [2, -2, -2, -1, -1, -2, -1],
  "next word [ words 8": [2, 0, -2, -1, -1, -1, -3],
  "next word ]": [0, -2, 0, 1, -2, -3, 0],
  "next word ] words 1": [0, -2, 0, 2, -2, -4, 0],
  "next word ] words 2": [-1, 0, -1, -3, -2, 1, 0],
  "next word _": [0, 1, -1, -2, -2, 0, -1],
  "next word _ words 1": [0, -4, 0, 0, -2, 0, -1],
  "next word _ words 13": [0, 2, -1, 0, 0, 0, -2],
  "next word _ words 2": [-1, 3, 0, -3, -2, -1, -3],
  "next word _ words 3": [-1, 0, -1, -1, -1, -1, 2],
  "next word _ words 5": [1, 0, -2, -1, -1, -2, -1],
  "next word _ words 8": [2, -1, -3, -1, -1, -2, -1],
  "next word by": [-1, -2, -1, 0, 1, 0, 0],
  "next word by words 1": [0, -1, -2, 1, 1, 0, -1],
  "next word by words 2": [1, -1, 1, -2, -2, -3, -1],
  "next word by words 8": [-1, 0, 0, 0, 0, 0, 2],
  "next word in words 1": [-2, -2, 0, -2, -2, 2, 1],
  "next word in words 2": [0, -1, 0, -1, -1, -2, 0],
  "next word in words 3": [0, 0, -2, -1, -1, -1, 0],
  "next word in words 8": [2, -1, -2, -1, -1, -2, -1],
  "next word |": [0, -1, -2, 1, -2, -2, 0],
  "next word | words 1": [-2, 0, -1, 2, -1, -1, 1],
  "next word | words 5": [-1, 1, -1, -1, -1, -1, -2],
  "next word ~": [2, 1, -3, -1, -1, -2, -2],
  "next word ~ words 1": [1, 2, -2, 0, -2, -2, -3],
  "next word \u2013": [2, -2, -2, -2, -2, -1, -1],
  "next word \u2014": [-1, 1, -2, -1, -1, -1, 0],
  "next word \u2014 words 2": [0, 1, -2, -1, -1, -1, -2],
  "next word \u201C": [-1, 0, 1, -1, -2, 0, 0],
  "next word \u201C words 1": [-1, -1, 1, 0, -1, 0, -2],
  "next word \u201C words 13": [-1, 1, 0, 0, 0, 0, -2],
  "next word \uFF08": [-2, 0, 0, 0, 0, 0, 2],
  "next word \uFF08 words 2": [-1, 0, 0, 0, 0, 0, 2],
  "next word \uFF1A": [0, -2, -2, -1, -1, 2, -1],
  "next word \uFF1A words 1": [-2, -2, -1, -1, -1, 1, 0],
  "next words": [-1, 0, 0, 0, -1, 0, 2],
  "next words \n": [0, 0, -2, 2, -1, -1, -1],
  "next words \n words 1": [-1, -1, -2, 3, -1, 0, -2],
  "next words \n words 8": [1, 1, -1, 0, 0, -1, -2],
  "next words   ": [-2, 1, -4, -3, -3, 0, 0],
  "next words    words 1": [-2, 1, -5, -4, -3, 0, 0],
  'next words "': [-1, 0, -2, -1, 1, 1, -1],
  'next words " words 1': [0, -3, -3, -1, 1, 2, -2],
  'next words " words 3': [-1, 1, -2, -1, -1, -1, 0],
  'next words " words 8': [1, 0, 0, -1, -1, -1, -2],
  "next words $": [1, 0, 1, -1, -2, -3, -2],
  "next words $ words 1": [0, 0, 0, -1, -3, -2, -1],
  "next words $ words 2": [1, -2, 1, 0, -1, -2, -2],
  "next words $ words 3": [0, 1, 0, -1, -1, -2, -1],
  "next words $ words 5": [2, -1, 0, -1, 0, -1, -2],
  "next words $ words 8": [1, -2, -2, -1, -1, -1, -1],
  "next words (": [-3, 2, -3, -1, -1, -1, 3],
  "next words ( words 1": [1, -3, -3, -2, -2, -1, 1],
  "next words ( words 2": [-2, 2, -1, -1, -1, 1, 1],
  "next words ( words 3": [-3, 2, -2, -1, -1, -2, 2],
  "next words ( words 8": [-2, 0, 0, 0, 0, -1, 1],
  "next words )": [2, -3, -1, -2, -2, 0, -2],
  "next words ) words 1": [3, -4, -3, -2, -2, 0, -2],
  "next words ,": [0, -1, 1, -1, -1, -3, 1],
  "next words , words 1": [2, -2, 1, 0, -1, -3, -2],
  "next words , words 2": [-1, 0, 1, -1, -1, -2, 0],
  "next words , words 3": [-2, -1, 1, -1, -1, -1, 2],
  "next words , words 5": [-3, 0, -1, -1, -1, -2, 2],
  "next words , words 8": [-3, 1, -2, -1, -1, -2, 3],
  "next words -": [-2, 1, -5, 4, -2, -1, -3],
  "next words - words 1": [-1, 2, -3, -3, -3, 0, -2],
  "next words - words 2": [0, -4, -4, 4, -1, -3, -3],
  "next words .": [-1, 1, 0, -1, -1, -2, 0],
  "next words . words 1": [-1, -3, 1, 0, -1, -1, -1],
  "next words . words 2": [-1, 2, -1, -1, -1, -2, -1],
  "next words . words 3": [0, 1, -3, -1, -1, -1, -1],
  "next words . words 5": [0, -2, -2, -2, -1, -1, 2],
  "next words /": [-2, -1, -1, -1, -1, -1, 2],
  "next words / words 1": [-2, -1, -1, -1, -1, -1, 1],
  "next words :": [0, -2, 0, -2, 1, 0, 0],
  "next words : words 1": [0, -3, -1, -1, 1, 1, -1],
  "next words : words 2": [0, -2, 1, -2, -1, 0, 0],
  "next words : words 3": [4, -1, -2, -1, -2, -3, -5],
  "next words : words 5": [-2, 0, 0, 0, 0, 0, 2],
  "next words : words 8": [-1, 0, 1, 0, 0, 1, 2],
  "next words ;": [-1, 0, -2, 1, -1, -1, 1],
  "next words [": [1, 2, -2, -2, -2, 1, -2],
  "next words [ words 13": [1, 2, -1, -1, -1, -2, -1],
  "next words [ words 2": [-2, -1, -1, -1, -1, 1, 0],
  "next words [ words 3": [1, 0, -1, -1, -1, -2, -1],
  "next words [ words 8": [1, 1, -1, -1, -1, -1, -2],
  "next words ]": [-2, -1, 1, -1, -4, 0, 1],
  "next words ] words 1": [-2, -1, 2, 0, -4, -2, 0],
  "next words ] words 2": [-2, -1, -1, -2, -1, 1, 1],
  "next words _": [-2, -1, -1, 0, -1, 0, 3],
  "next words _ words 1": [-3, -2, -2, 0, -1, 0, 2],
  "next words _ words 2": [-1, 0, 1, -1, 0, -1, 2],
  "next words _ words 8": [-2, 0, 0, -1, 0, 0, 2],
  "next words by": [0, -1, -1, 0, -1, -2, 1],
  "next words by words 8": [-2, 0, 0, -1, 0, -1, 2],
  "next words in": [0, -3, 0, -1, -1, 0, 1],
  "next words in words 1": [1, -3, 1, -2, -2, -2, 0],
  "next words in words 13": [-1, -1, -1, -1, 0, -1, 2],
  "next words in words 2": [1, -3, -2, -1, -1, -2, 0],
  "next words in words 5": [2, -2, -2, -1, -1, -1, 0],
  "next words |": [-2, 1, -2, -1, -2, -2, 1],
  "next words | words 3": [-1, 0, -1, -2, -2, -1, 1],
  "next words ~": [1, -2, -2, -2, -1, -3, 0],
  "next words ~ words 2": [1, -1, -1, -1, -1, -2, 0],
  "next words ~ words 3": [-1, -1, -2, -1, -1, -1, 2],
  "next words ~ words 8": [0, -1, -1, -1, -1, -2, 2],
  "next words \u2013": [-2, -1, -2, -2, -1, -2, 2],
  "next words \u2013 words 3": [-1, -1, -2, -1, -1, -2, 2],
  "next words \u2014": [0, -1, 0, -1, -2, -2, 1],
  "next words \u2014 words 1": [2, -2, -2, -1, -1, -1, -1],
  "next words \u2014 words 2": [-2, 1, 1, -1, -1, -2, -2],
  "next words \u201C": [1, -2, 1, -1, -2, -2, -3],
  "next words \u201C words 1": [1, -1, -2, 1, -1, -1, -2],
  "next words \u201C words 2": [-1, -1, 2, -1, -1, -1, -2],
  "next words \u201D": [2, -1, -1, -1, -1, -1, -2],
  "next words \uFF1A": [-1, 1, 1, 2, 1, -1, 1],
  "next words \uFF5C": [-1, 0, 0, -1, 0, 0, 2],
  "next words \uFF5C words 1": [-1, 0, 0, -1, 0, 0, 2],
  "no named link": [1, 0, 0, -1, -1, 2, -1],
  "only of below": [-1, 2, -2, -2, -2, -2, -1],
  "only of child": [-3, 4, 1, -1, -1, -4, -2],
  "only of head": [-2, 1, 0, 0, -1, 1, 2],
  pages: [0, -2, -6, 0, -2, -4, 5],
  "people none": [2, -2, 0, -1, -1, 0, 2],
  "people none marks ": [1, -3, 0, 0, -1, -1, 2],
  "people none marks b": [2, -3, -1, -1, -1, -1, 0],
  "people none marks bc": [0, -3, -3, -2, -3, -3, 3],
  "people none marks bi": [-1, -2, 2, -1, -1, -1, -1],
  "people none marks c": [0, -5, 1, -1, 0, -3, 1],
  "people none marks i": [0, 0, 1, -1, -2, -3, -1],
  "people none marks l": [1, -1, -1, -1, -1, 2, -1],
  "people none marks lb": [0, 0, -2, -1, -1, 1, 0],
  "people none marks lc": [-2, -1, -1, -1, -1, 2, -1],
  "people none marks li": [2, -4, 1, -1, -1, -1, -3],
  "people none words 13": [2, -4, -2, -1, -1, -2, 2],
  "people none words 2": [0, -3, 1, 0, -2, 1, 0],
  "people none words 25": [-1, -2, -2, -1, -1, -1, 3],
  "people none words 3": [1, -6, 1, -2, -1, 0, 2],
  "people none words 5": [3, -4, 0, -1, -1, -2, 1],
  "people none words 8": [3, -4, -1, -1, -1, -2, 1],
  "people strong": [-6, 8, -1, -1, -1, -2, -3],
  "people strong marks ": [-6, 7, -1, -1, -1, -2, -3],
  "people strong marks b": [-2, 3, 0, -2, -2, -3, -4],
  "people strong marks i": [-5, 3, -2, -2, -1, -2, 0],
  "people strong marks l": [-1, 3, -4, -2, -1, -1, -4],
  "people strong marks lb": [2, -1, -1, -1, -1, -1, -1],
  "people strong words 13": [-6, 5, -2, -1, -1, -1, -2],
  "people strong words 2": [-3, -5, 5, -5, -2, -4, 2],
  "people strong words 25": [-2, 2, -2, -1, -1, -2, 0],
  "people strong words 3": [-2, 6, -5, -1, -1, -2, -4],
  "people strong words 5": [-4, 7, -5, -1, -1, -1, -3],
  "people strong words 8": [-8, 7, -4, -1, -1, -2, -2],
  "people weak": [1, 2, -2, -2, -1, -2, -1],
  "people weak marks ": [-1, 3, -1, -2, -2, -2, -1],
  "people weak marks b": [2, 0, -2, -1, -1, -1, -2],
  "people weak marks c": [-1, -2, -2, -1, -1, -1, 2],
  "people weak marks i": [-2, 3, 1, -3, -2, -1, -5],
  "people weak marks l": [1, -2, -3, -1, -1, 0, 2],
  "people weak marks lb": [2, -2, -1, 0, 0, -1, -1],
  "people weak marks lc": [0, 0, -2, -1, -1, 3, -2],
  "people weak marks li": [2, -2, -1, 0, 0, 0, -1],
  "people weak words 1": [-3, -1, -2, -1, -1, 4, -2],
  "people weak words 2": [0, 4, -2, -2, -2, -5, -1],
  "people weak words 3": [2, -1, 0, -2, -2, -4, -1],
  "people weak words 5": [0, -1, -2, -1, -1, -2, 1],
  "place below": [-2, 0, -2, -1, -1, 1, 1],
  "place cell": [2, -1, -1, -1, -1, -1, 1],
  "position 1": [2, 1, -2, 0, -1, -2, 0],
  "position 4": [-4, -1, 0, 0, -1, 1, 3],
  "previous date": [3, 0, 0, -1, -1, -1, -2],
  "previous date \n": [1, 1, -3, -2, -2, 2, -1],
  "previous date   ": [-2, 2, -3, 4, -3, -6, -4],
  'previous date "': [3, -2, -2, -1, -1, -1, -3],
  "previous date (": [-3, -2, -3, -3, 2, 1, 0],
  "previous date )": [3, -1, -3, 1, -2, -1, -1],
  "previous date ,": [2, -2, 2, 0, -2, -4, 0],
  "previous date -": [-1, 2, 4, -6, -2, -4, -5],
  "previous date .": [3, -4, -2, -3, -2, 0, -1],
  "previous date :": [-3, -4, -3, 3, -3, -3, 0],
  "previous date ;": [1, -1, -1, 2, -1, -2, -1],
  "previous date [": [-2, -3, 2, -3, -1, 1, -3],
  "previous date ]": [-1, 1, -2, -1, -1, -1, 1],
  "previous date ^": [1, 0, 0, -3, -2, 1, -1],
  "previous date _": [4, -4, -3, -2, -2, -3, 1],
  "previous date by": [-1, 3, -3, -2, -2, -1, -3],
  "previous date in": [1, -2, 2, -1, -1, -1, -2],
  "previous date |": [2, -1, -3, -2, -2, -2, -2],
  "previous date \xB7": [-2, -2, -1, -2, -1, 0, 2],
  "previous date \u2014": [2, -1, -2, -1, -1, 1, -2],
  "previous date \u2022": [0, -2, -1, -2, -1, 0, 0],
  "previous date \uFF5C": [-2, 0, 0, 0, 0, 0, 2],
  "previous key": [1, 2, -3, -2, -2, 1, -3],
  'previous key "': [2, -1, -1, -1, -1, -1, -1],
  "previous key (": [0, -2, -1, 0, -1, 1, -1],
  "previous key ,": [-1, 2, -1, -1, -1, -1, -2],
  "previous key ;": [-1, 1, -1, -1, -1, -1, -2],
  "previous key [": [0, -1, -2, -1, -1, 2, -2],
  "previous label": [-5, 2, 1, 0, -1, -2, 1],
  "previous label   ": [-2, -2, 4, -3, -2, -4, 1],
  "previous label (": [-1, -1, -1, -1, -1, 3, -3],
  "previous label :": [-4, 2, 1, 0, -1, -3, 1],
  "previous label [": [-2, -3, -3, -2, -2, 2, 0],
  "previous label ^": [0, -2, -1, -1, -1, 0, 1],
  "previous label \uFF1A": [-2, 0, 0, -1, -1, -2, 0],
  "previous link label": [0, -3, -3, 0, -1, 2, 0],
  "previous link label \n": [1, 0, -4, 1, -2, -3, 1],
  "previous link label   ": [-1, -3, -4, 1, -2, 4, -3],
  'previous link label "': [2, -1, -2, -1, -1, -2, 0],
  "previous link label (": [-2, -2, 0, 0, -2, -4, 2],
  "previous link label )": [4, -3, -4, -3, -3, -3, 2],
  "previous link label ,": [-1, -4, 4, 0, -2, 0, -1],
  "previous link label -": [-1, -3, -2, -2, -2, 1, 2],
  "previous link label .": [-1, -2, 0, -2, -3, -1, 2],
  "previous link label /": [-2, 0, 0, 0, 0, 0, 2],
  "previous link label :": [-1, 0, -2, -4, -3, -1, 3],
  "previous link label [": [-2, -1, -2, -1, 0, 2, -1],
  "previous link label ]": [2, -3, -4, -2, 1, 0, 0],
  "previous link label ^": [-1, 2, -1, 0, -1, 0, -2],
  "previous link label _": [1, -1, -2, 0, -2, 1, -2],
  "previous link label by": [-1, 3, -2, -2, -3, -3, -1],
  "previous link label in": [-1, -1, -1, -1, -1, -2, 2],
  "previous link label |": [-1, -1, -1, -1, 0, 2, -2],
  "previous link label ~": [0, 1, -2, -2, -2, -1, 1],
  "previous link label \u2014": [2, 1, -1, -1, -1, -1, -2],
  "previous link label \u201C": [2, -2, 0, 0, -1, -1, -1],
  "previous link label \u2022": [0, -1, -2, 1, -2, 0, 0],
  "previous link label \uFF1A": [0, 0, -3, -1, 0, 3, -2],
  "previous long": [-2, 1, 1, -2, -1, 0, 2],
  "previous long \n": [-3, 1, 0, -1, -1, 3, -1],
  "previous long   ": [-4, 0, 4, -2, -2, -7, 0],
  "previous long !": [0, -2, -2, -1, -1, 1, 0],
  'previous long "': [-4, -3, 2, -2, 0, 1, 0],
  "previous long )": [-2, -3, 2, -2, -3, 0, -1],
  "previous long ,": [-2, 1, 1, -2, -1, -1, 0],
  "previous long -": [-2, 2, -1, 0, -2, -1, 1],
  "previous long .": [-5, 3, 1, -2, -1, -1, 1],
  "previous long :": [2, -4, -4, -1, -1, 0, 0],
  "previous long ;": [-2, -2, 2, -1, -3, -3, 1],
  "previous long ?": [1, 0, -2, -1, -1, -2, -1],
  "previous long [": [-2, 1, -2, -1, 0, 0, -1],
  "previous long ^": [-4, 0, -1, 0, -1, 1, 0],
  "previous long _": [-5, 0, -3, -2, -2, -1, 4],
  "previous long by": [1, 1, -4, -1, -1, -2, 0],
  "previous long in": [3, -4, -1, -1, -1, -2, 0],
  "previous long |": [-4, 3, -1, 0, -2, -2, -1],
  "previous long ~": [1, 0, -1, -2, -1, 1, -1],
  "previous long \u2013": [-3, 2, -2, -1, -2, -3, 0],
  "previous long \u2014": [-3, 3, 0, -1, -1, -3, 0],
  "previous long \u2014\u2014": [2, -1, -2, -1, -1, -1, -1],
  "previous long \u201C": [0, -1, -1, -1, -1, -2, 1],
  "previous long \u201D": [-3, -2, 3, 0, -1, 0, -3],
  "previous long \uFF0C": [-1, -1, 0, -1, 0, -1, 2],
  "previous people strong": [4, -4, 3, 0, -2, -2, -2],
  "previous people strong \n": [-1, -3, 0, -4, -2, 0, 1],
  "previous people strong   ": [-2, -1, 4, -1, -2, -7, -2],
  'previous people strong "': [0, 0, -1, -1, -1, -2, 0],
  "previous people strong (": [-1, -2, -1, 2, -2, -2, 0],
  "previous people strong )": [0, -1, -1, -1, -1, 2, -1],
  "previous people strong ,": [3, -1, 2, -3, -3, -2, -3],
  "previous people strong -": [-2, -2, 1, -1, -1, 1, -2],
  "previous people strong .": [2, -3, 3, 0, -2, -4, -3],
  "previous people strong :": [4, -4, -4, -2, -2, -2, -2],
  "previous people strong ;": [2, -3, 0, -1, -1, -1, -2],
  "previous people strong [": [-2, -2, -3, 1, -2, 1, 2],
  "previous people strong ^": [-2, -2, 1, 1, -1, 0, 0],
  "previous people strong _": [-1, -3, 1, -1, -2, 0, 1],
  "previous people strong in": [2, -2, 0, -2, -1, -2, -3],
  "previous people strong |": [-2, -3, 3, -2, -2, -3, -3],
  "previous people strong ~": [-1, 1, 1, -2, -1, 0, -3],
  "previous people strong \xB7": [0, -2, 2, -2, -2, -2, -2],
  "previous people strong \u2013": [-2, 1, 0, 0, -1, -2, -2],
  "previous people strong \u2014": [1, -2, 1, -1, -2, -2, -3],
  "previous people strong \u201C": [2, -1, -1, -1, -1, -1, -3],
  "previous people weak": [0, -1, 1, 0, -1, -2, 1],
  "previous people weak \n": [-3, -1, 3, -3, -2, 0, -3],
  "previous people weak   ": [-4, 3, 0, 0, -2, -4, -1],
  'previous people weak "': [-1, -1, 1, -2, 0, -1, 1],
  "previous people weak (": [-2, 3, -2, 1, -1, 1, -3],
  "previous people weak )": [-1, -2, -2, -2, -1, 2, -1],
  "previous people weak ,": [1, 0, -1, 1, -2, -3, -1],
  "previous people weak -": [-2, 0, -1, 0, -2, -2, 1],
  "previous people weak .": [1, -2, 0, 1, -1, -2, -1],
  "previous people weak :": [4, -5, -1, -1, -1, -2, -2],
  "previous people weak ]": [0, -2, -1, -1, -2, -1, 1],
  "previous people weak ^": [-2, -1, 0, 0, -1, 0, 1],
  "previous people weak _": [-3, -2, -2, 0, -2, -2, 3],
  "previous people weak by": [2, -2, -3, -1, -1, -1, -4],
  "previous people weak in": [2, -2, -2, -1, -1, -2, -1],
  "previous people weak |": [-1, -1, 0, -2, -1, -2, 0],
  "previous people weak ~": [-2, 0, 0, -1, -2, 1, 0],
  "previous people weak \u2013": [0, 0, 2, -1, -1, -2, -2],
  "previous people weak \u2014": [2, -2, 1, 0, -2, -2, -2],
  "previous venue": [-1, -1, -3, -1, -1, 2, 1],
  "previous venue \n": [0, 2, -1, -2, -2, -1, -1],
  "previous venue   ": [-3, -2, -3, -2, -3, 4, -1],
  "previous venue (": [-3, -2, -2, -1, -2, -1, 2],
  "previous venue )": [2, -2, -2, -1, -1, 0, -1],
  "previous venue ,": [-3, -1, -2, 2, -1, -1, 1],
  "previous venue -": [-2, 0, -1, -2, -2, -1, 2],
  "previous venue .": [-3, -3, 0, 0, -2, -1, 1],
  "previous venue :": [-3, -2, 3, -1, -1, -1, 1],
  "previous venue [": [1, -3, -3, -2, 0, 0, 1],
  "previous venue ]": [4, -2, -2, -2, 0, -2, -5],
  "previous venue ^": [1, 2, -2, -1, -1, 0, -1],
  "previous venue _": [2, -2, -2, 0, 1, -1, 0],
  "previous venue by": [0, 1, -2, -1, -1, -2, -1],
  "previous venue in": [1, -2, 2, -1, -2, -2, -1],
  "previous venue ~": [-1, 2, -2, -2, -2, 0, -3],
  "previous venue \xB7": [0, 0, -1, 2, -1, -1, -1],
  "previous venue \u2013": [-1, -1, -2, -1, -1, -2, 2],
  "previous venue \u2014": [2, 0, -2, -1, -2, -1, -3],
  "previous venue \u201C": [2, -1, -1, -1, -1, -1, -2],
  "previous venue \u2022": [0, -1, 0, -1, 0, 2, -2],
  "previous venue \uFF1A": [2, -1, -2, -1, -1, -1, -2],
  "previous word": [1, 2, -3, 0, -1, -2, 0],
  "previous word \n": [-3, -2, 2, -1, -2, 0, 0],
  "previous word   ": [-1, 2, -3, 0, -3, 0, 0],
  'previous word "': [0, 0, -1, -2, -1, -3, 0],
  "previous word (": [-3, 3, -2, 0, -3, -4, 0],
  "previous word )": [3, -1, -4, -1, -2, -1, -2],
  "previous word ,": [-1, 2, -4, 1, -2, -3, 0],
  "previous word -": [1, -1, -1, -1, -2, 1, -2],
  "previous word .": [2, -4, 0, 2, -2, -3, 0],
  "previous word /": [-1, -1, 0, 0, 0, 0, 2],
  "previous word :": [1, -2, -1, 0, -1, -1, 0],
  "previous word ;": [0, -2, -1, -1, -1, -4, 3],
  "previous word [": [-2, 0, -2, -2, 0, 4, -2],
  "previous word ]": [2, 1, -3, -2, -1, -1, -2],
  "previous word ^": [1, -1, 1, -2, -1, 0, 0],
  "previous word _": [-1, 0, -1, 0, -2, 1, -1],
  "previous word by": [0, 0, -1, -1, -1, -2, 0],
  "previous word in": [-1, -4, 3, -2, -2, -1, 0],
  "previous word |": [-2, 1, -1, 0, -1, 1, 1],
  "previous word ~": [-2, 1, 1, -2, -2, -2, 0],
  "previous word \u2013": [-1, 1, -2, 0, -1, -2, -1],
  "previous word \u2014": [1, -1, 0, -2, -2, -2, -1],
  "previous word \u201C": [2, -2, -1, -1, -1, -1, -2],
  "previous word \uFF09": [-1, -1, -1, -1, -1, -2, 2],
  "previous word \uFF1A": [-1, 3, -1, 0, -1, 0, 0],
  "previous words": [-1, 1, 0, -2, -1, 0, 1],
  "previous words \n": [-3, 1, 0, -1, -1, 0, 0],
  "previous words   ": [-1, 1, 0, -3, -2, -1, -2],
  'previous words "': [0, -3, 2, -1, 0, -3, -1],
  "previous words (": [-1, 0, -2, -1, -1, -1, 1],
  "previous words )": [-2, -3, -3, -2, -2, 2, 1],
  "previous words ,": [-1, 2, -3, 1, -2, -3, 3],
  "previous words -": [-2, -1, 0, -1, -2, 0, 1],
  "previous words .": [-4, 1, 3, -2, -2, 0, -2],
  "previous words :": [0, -3, -3, -1, -1, -1, 1],
  "previous words ;": [-2, -1, -1, -2, -2, -2, 2],
  "previous words ?": [0, -1, -1, -1, -2, -1, 1],
  "previous words [": [-3, 0, -1, -2, -2, 1, 0],
  "previous words ^": [-1, 2, -1, -1, -1, 1, -2],
  "previous words _": [-2, -1, -3, -1, 0, 0, 1],
  "previous words by": [0, 2, -3, -2, -2, -2, -1],
  "previous words in": [1, -3, 2, -2, -1, -2, -2],
  "previous words |": [-1, -2, -2, -2, -2, -2, 2],
  "previous words ~": [-1, 0, -2, -1, -1, 0, 1],
  "previous words \u2013": [1, 0, -2, 0, -1, -1, -1],
  "previous words \u2014": [-2, -2, 1, 0, -1, -2, 2],
  "previous words \u201D": [0, -1, 1, -2, -1, 0, -2],
  "previous words \uFF08": [-2, 0, 0, -1, 0, 0, 2],
  question: [2, -3, -3, -1, -1, -3, 0],
  quoted: [3, -2, -3, -1, -1, 0, -1],
  "quoted words 1": [1, -1, -4, -1, -2, 0, 0],
  "quoted words 13": [2, -1, -1, -1, -1, -1, -2],
  "quoted words 2": [3, -2, -3, -2, -1, -2, -1],
  "quoted words 3": [1, -3, -2, 0, 0, -1, 1],
  "quoted words 5": [1, -2, -2, -1, -1, -1, -1],
  "recurs many": [-7, -3, -2, 1, -1, 4, 3],
  "recurs many 1": [-6, -3, -2, 1, -1, 3, 1],
  "recurs many 13": [-2, -1, -1, -1, 0, -1, 2],
  "recurs many 2": [-5, -5, 0, -2, -1, 3, 1],
  "recurs many 3": [-3, -2, -3, -3, -2, 1, 3],
  "recurs many 5": [-6, -3, -2, -3, -1, -3, 7],
  "recurs many 8": [-1, 0, 0, -1, 0, 0, 3],
  "recurs no": [1, 1, 0, -2, -2, -3, 3],
  "recurs no 1": [2, 2, -1, -2, -3, -3, 0],
  "recurs no 13": [1, 2, -2, -1, -1, -2, 0],
  "recurs no 2": [0, -1, 0, -2, -2, -2, 2],
  "recurs no 25": [-2, 1, -2, -1, -1, -1, 2],
  "recurs no 3": [-1, -1, 1, -2, -1, -1, 2],
  "recurs no 5": [0, 0, -1, -1, -1, -2, 2],
  "recurs no 8": [0, 1, -1, -1, -1, -2, 1],
  "recurs some": [3, 1, 1, -1, 0, -2, -3],
  "recurs some 1": [-2, -1, 2, -2, 2, -2, 0],
  "recurs some 13": [1, 0, -2, -1, -1, -1, 0],
  "recurs some 2": [0, 1, 1, 0, -2, -2, -2],
  "recurs some 3": [4, 1, 0, -1, -1, -2, -3],
  "recurs some 5": [5, 1, 0, -1, -1, -1, -5],
  "recurs some 8": [4, 2, -1, -1, -1, -1, -4],
  "same span as previous": [-1, -2, 0, 1, -1, -1, 1],
  "small words 13": [-4, -2, -1, -1, -1, -1, 4],
  "small words 2": [2, 0, -4, -1, -1, -3, 2],
  "small words 3": [1, -4, -4, -2, -1, 0, 3],
  "small words 5": [1, -3, -3, -1, -1, -2, 4],
  "small words 8": [1, -4, -2, -2, -1, -2, 2],
  "span b 1": [0, -2, -5, -1, 0, 0, 3],
  "span b 13": [3, -4, 1, -2, -1, 0, -5],
  "span b 2": [-2, 1, 3, -1, -2, -7, 0],
  "span b 25": [-2, -1, 1, 0, 0, 1, 3],
  "span b 3": [0, -1, -2, -2, -2, 1, 1],
  "span b 5": [3, -2, 0, -1, -1, -1, -2],
  "span b 8": [3, -2, -1, 1, -1, -1, -3],
  "span bc 1": [-2, -3, -3, -2, -3, -3, 3],
  "span bi 2": [-1, -2, 2, -1, -1, -1, -1],
  "span c 1": [1, -4, -4, -1, 1, -3, 2],
  "span c 13": [-1, -1, 1, 0, -2, -3, 0],
  "span c 2": [-2, -4, 4, 0, -2, -4, -2],
  "span c 25": [0, -1, -2, -1, -1, -2, 4],
  "span c 3": [-2, -2, 1, -1, -2, -1, 1],
  "span c 5": [-1, -2, 1, -2, -2, -2, 0],
  "span c 8": [0, -1, -2, -3, -2, 0, 2],
  "span l 1": [-2, -2, 0, -2, -2, 3, 0],
  "span l 13": [1, 0, 1, 0, -1, -3, -4],
  "span l 2": [-3, 1, -5, -2, -2, 3, 0],
  "span l 25": [1, 0, -1, 1, -1, 0, -2],
  "span l 3": [1, 0, -2, 0, -1, -1, -2],
  "span l 5": [3, -3, -3, 0, -1, -2, -1],
  "span l 8": [0, -3, 0, 0, -1, -2, 0],
  "span lb 1": [1, -4, -2, -2, -2, 1, -2],
  "span lb 13": [1, -2, -1, 0, 0, 0, -1],
  "span lb 2": [1, -3, -1, -1, -1, 0, -1],
  "span lb 25": [-1, 0, 0, 0, 1, 1, 2],
  "span lb 3": [1, -2, -2, 0, -1, -1, -1],
  "span lb 5": [2, 0, -2, 0, -1, -1, -4],
  "span lb 8": [4, 0, -4, 0, 0, -1, -5],
  "span lc 1": [-1, -1, -1, -1, -1, 2, -2],
  "span lc 2": [0, 0, -3, 0, 0, 3, -1],
  "span lc 3": [-1, -2, -2, -2, -2, 1, 0],
  "span li 1": [1, -3, -3, -2, -2, -2, 0],
  "span li 13": [1, -2, 1, -1, 0, -1, -2],
  "span li 2": [2, -2, -2, -1, -1, -1, -2],
  "span li 25": [-2, -1, 3, 0, -1, -2, -3],
  "span li 3": [3, -2, -2, 0, 0, 0, -2],
  "span li 5": [3, -1, -2, 0, 0, 0, -2],
  "span li 8": [1, -2, 0, 0, 0, -1, -2],
  "title column elsewhere": [-3, -4, 2, 1, -1, 0, -1],
  "two or three capitals": [1, 1, 1, -2, -1, -3, -1],
  "venue abbreviated": [-5, -5, 4, -4, -1, -3, 3],
  "venue abbreviated words 1": [-1, -3, 0, -1, -1, -2, 2],
  "venue abbreviated words 13": [-1, 2, -1, 0, -1, 0, -1],
  "venue abbreviated words 2": [-4, -4, 1, -4, -1, -3, 4],
  "venue abbreviated words 3": [-3, -3, 4, -3, -1, -2, -1],
  "venue abbreviated words 5": [-2, 0, 1, -2, -1, -1, -1],
  "venue abbreviated words 8": [0, 2, -2, -1, -1, -1, 0],
  "venue long": [-4, -5, 4, -5, -2, 3, -3],
  "venue long words 1": [-1, -2, 1, -2, -1, 3, -3],
  "venue long words 2": [0, -3, -1, -5, -1, 3, -3],
  "venue long words 3": [-1, -3, 3, -2, -1, 0, -2],
  "venue long words 5": [-6, -3, 5, -2, -3, -2, -1],
  "venue long words 8": [-2, -1, 2, -2, -2, -2, -2],
  "venue short": [-4, -5, 8, -5, -1, 0, -4],
  "venue short words 1": [-3, -4, 7, -4, 0, -2, -5],
  "venue short words 13": [-1, -1, -2, -1, -1, -1, 2],
  "venue short words 2": [-3, -5, 6, -7, -1, 1, -5],
  "venue short words 25": [0, -2, -2, -2, -1, -1, 2],
  "venue short words 3": [-1, -3, 2, -4, -2, 0, -4],
  "venue short words 8": [-1, -2, 1, -2, -1, -2, 1],
  "venue-like": [-7, -5, 7, 8, -1, -2, -9],
  "words 13": [1, 2, -2, -1, -1, -2, 1],
  "words 2": [0, -1, 1, -1, -2, 0, 1],
  "words 25": [-2, 1, -2, -1, -1, -1, 2],
  "words 3": [1, 0, 0, -2, -1, -1, 0],
  "words 5": [2, 0, -1, -1, -1, -2, 0],
  "words 8": [2, 1, -1, -1, -1, -2, 0],
  "year alone": [-1, -1, -3, 8, -1, -1, -3],
  "year found": [-6, -4, 4, 5, 1, -2, -5]
};

// src/list/read/weights.ts
var weights;
function WEIGHTS2() {
  weights ??= new Map(
    Object.entries(weights_default).map(([name, row]) => [
      name,
      Float64Array.from(row, (tenths) => tenths / 10)
    ])
  );
  return weights;
}

// src/list/read/read-list.ts
function readList(source, options = {}, memory = /* @__PURE__ */ new Map()) {
  const weights2 = options.weights ?? WEIGHTS2();
  const scanned = scan(source);
  const diagnostics = [];
  const sections = sectionDrafts(source, scanned);
  const flats = scanned.headings.map(
    (raw, index) => headingWords(raw, sections[index + 1], source)
  );
  const headings = scanned.headings.map(
    (raw, index) => readHeading(raw, flats[index] ?? EMPTY_FLAT)
  );
  let title = titleIndex(scanned, headings, options.categories);
  let placed = placeHeadings(headings, title);
  nameRoles(sections, placed, options);
  const around = {
    source,
    scanned,
    definitions: findDefinitions(source.text),
    outOfTime: options.outOfTime ?? (() => false),
    memory,
    weights: weights2
  };
  for (const section of sections) {
    section.read = sectionText(around, section);
    for (const one of section.read.problems) diagnostics.push(diagnosed(one, section, source));
  }
  const papers = headingRecords(sections, headings, flats, title, weights2);
  readSections(sections, papers, options, weights2);
  judgeSections(sections, { title, papers });
  const first = title === void 0 ? void 0 : sections.find(({ index }) => index === title);
  if (first !== void 0 && first.role === "entries" && isCategory(headings, sections, first.index)) {
    title = void 0;
    placed = placeHeadings(headings, title);
  }
  for (const { index, message } of findViews(sections, (index2) => placed[index2]?.path ?? [])) {
    const section = sections.find((candidate) => candidate.index === index);
    if (section === void 0 || section.certain) continue;
    section.role = "view";
    section.dropped = section.drafts;
    section.drafts = [];
    diagnostics.push({ code: "duplicate-view", message, range: section.range });
  }
  const entries = sections.flatMap((section) => entriesOf(section, placed, papers));
  const { states } = scanned;
  const known2 = options.known?.titles ?? /* @__PURE__ */ new Set();
  if (entries.length === 0) {
    diagnostics.push({
      code: "no-entries",
      message: "No entries found: the README may be an index of other files.",
      range: { start: 0, end: source.text.length }
    });
  }
  return {
    source,
    ...title === void 0 ? {} : { title: headings[title]?.text ?? "" },
    headings,
    sections: sections.filter(({ range, index }) => index >= 0 || range.end > range.start).map((section) => sectionOf(section, headings)),
    categories: categoriesOf(sections, placed, papers),
    entries,
    reading: audit({ source, states, headings, sections, entries, known: known2 }),
    diagnostics
  };
}
function headingWords({ kind, contentStart, contentEnd }, section, { text }) {
  const { start, end } = section?.range ?? { start: 0, end: text.length };
  const place = { kind, contentStart: contentStart - start, contentEnd: contentEnd - start };
  return headingFlat(place, text.slice(start, end));
}
function diagnosed(problem2, { range }, { lines }) {
  const { code } = problem2;
  const place = moved(problem2.range, range.start);
  if (code === "out-of-time") {
    return { code, message: "Time is up: the list is not read from here on.", range: place };
  }
  const { line } = lines.position(place.start);
  return { code, message: `Not read from line ${line} on: ${problem2.reason}.`, range: place };
}
function headingRecords(sections, headings, flats, title, weights2) {
  const places = sections.flatMap(({ index, range, role, read }) => {
    const heading = headings[index];
    const flat = flats[index];
    if (heading === void 0 || flat === void 0 || read === void 0) return [];
    if (index === title || role !== "entries") return [];
    const isLeaf = (headings[index + 1]?.depth ?? 0) <= heading.depth;
    return [{ index, heading, flat, range, read, isLeaf }];
  });
  const found = /* @__PURE__ */ new Map();
  for (const [index, candidate] of headingCandidates(places)) {
    const text = sections.find((section) => section.index === index)?.read?.text ?? "";
    const [record] = recordsOf([candidate], text, weights2);
    if (record !== void 0) found.set(index, record);
  }
  return found;
}
function readSections(sections, papers, { known: known2, entry, watch }, weights2) {
  const readable = sections.filter(({ index }) => !papers.has(index));
  const ownRecords = readable.map(({ read }) => read?.records ?? []);
  const headingList = [...papers.values()];
  const decoded = decodeList([...ownRecords, headingList], {
    known: known2,
    template: entry === void 0 ? void 0 : templateHabits(entry, weights2),
    watch: watch && ((at, record, all) => {
      const paper = [...papers].find(([, one]) => one === record)?.[0];
      const section = readable[at] ?? sections.find(({ index }) => index === paper);
      const start = section?.range.start ?? 0;
      watch({ record, known: all, range: moved(record.candidate.range, start) });
    })
  });
  const isKey = known2?.isKey;
  for (const [at, section] of readable.entries()) {
    const records = ownRecords[at] ?? [];
    section.candidates = records.length;
    const drafts = [];
    const readings = [];
    for (const [index, { candidate, segments }] of records.entries()) {
      const found = decoded[at]?.[index];
      if (found === void 0 || found.margin <= 0) continue;
      const reading = { candidate, segments, roles: found.roles };
      const draft = entryOf(reading, isKey);
      if (draft === void 0) continue;
      drafts.push(draft);
      readings.push(reading);
    }
    section.drafts = withProse(drafts, readings);
  }
  const last = decoded.at(-1) ?? [];
  for (const [at, index] of [...papers.keys()].entries()) {
    const section = sections.find((one) => one.index === index);
    const { candidate, segments } = papers.get(index);
    const reading = last[at];
    if (section === void 0 || reading === void 0) continue;
    section.candidates = 1;
    const draft = entryOf({ candidate, segments, roles: reading.roles }, isKey);
    section.drafts = draft === void 0 ? [] : [draft];
  }
}
function isCategory(headings, sections, index) {
  const depth = headings[index]?.depth;
  return sections.some(
    ({ index: other, drafts, role }) => other > index && headings[other]?.depth === depth && role === "entries" && drafts.length > 0
  );
}
function entriesOf({ index, drafts, role, range }, placed, papers) {
  const path = role === "entries" ? categoryPath(index, placed, papers) : [];
  const share = drafts.length === 0 ? 0 : drafts.filter(isPaperLike).length / drafts.length;
  const usual = mostUsed(drafts.map(({ unit }) => unit));
  return drafts.map((draft) => {
    const { style, group, ...entry } = placeDraft(draft, range.start);
    const categories = [...path, ...group];
    const dated = categories.findLast((name) => isYearHeading(name) || isDate(name));
    const year = dated === void 0 ? void 0 : yearOfDate(dated);
    return {
      ...entry,
      kind: kindOf2(draft, categories, share, usual),
      categories,
      ...entry.year === void 0 && year !== void 0 ? { year } : {}
    };
  });
}
function categoryPath(index, placed, papers) {
  const place = placed[index];
  if (place === void 0) return [];
  if (!papers.has(index)) return place.path;
  return place.parent === void 0 ? [] : categoryPath(place.parent, placed, papers);
}
function sectionOf({ index, range, role }, headings) {
  const heading = headings[index];
  return { ...heading === void 0 ? {} : { heading }, range, role };
}
function categoriesOf(sections, placed, papers) {
  const counts = /* @__PURE__ */ new Map();
  for (const { index, drafts, role } of sections) {
    if (role !== "entries" || drafts.length === 0) continue;
    const owner = papers.has(index) ? placed[index]?.parent : index;
    if (owner !== void 0 && owner >= 0)
      counts.set(owner, (counts.get(owner) ?? 0) + drafts.length);
  }
  return [...counts].sort(([a], [b]) => a - b).flatMap(([index, entries]) => {
    const place = placed[index];
    return place === void 0 || place.isTitle ? [] : [{ path: place.path, heading: place.heading, entries }];
  });
}

export {
  cellsOf,
  columnKind,
  linkRole,
  hostOf,
  fill,
  isRow,
  printTemplate,
  fieldsOf,
  formatsOf,
  isName,
  ROLES,
  decode,
  parseTemplate,
  isTemplateProblem,
  readList
};
