import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  closesFence,
  marksBeforeFence,
  openedFence
} from "./text-fence.js";
import {
  VOCABULARY,
  columnKind,
  hostOf,
  identifiersOfUrl,
  isDataDoi,
  isDocumentType,
  isHomePage,
  isOtherLabel,
  isPaperLabel,
  isShortVenue,
  labelKind,
  linkLabel,
  linkRole
} from "./identifiers-identifiers-of-url.js";
import {
  CHARACTER_REFERENCE,
  ET_AL,
  ET_AL_AT_END,
  MONTH_MACROS,
  MONTH_NAMES,
  NAME_PARTICLES,
  OTHER_MONTHS,
  append,
  arxivIdOfDoi,
  bareAbstract,
  characterOfReference,
  decodeNamedCharacterReference,
  decodeReferences,
  findArxivId,
  fromTex,
  markupTags,
  markupTokens,
  mathmlToTex,
  parseArxivId,
  similarity,
  withSubtitle
} from "./identifiers-arxiv.js";
import {
  ACCENTS,
  MATH_COMMANDS,
  TEXT_SYMBOLS,
  VERB,
  bySignificance,
  codePoints,
  commandsOf,
  evenSpaces,
  findDoi,
  foldSpaces,
  groupEnd,
  hasBalancedBraces,
  identifierKey,
  mathematics,
  parseDoi,
  parsePmid,
  parseShortDoi,
  partsOf,
  plainText,
  scholarlyText,
  symbolTable
} from "./identifiers-doi.js";
import {
  addTo,
  groupBy
} from "./text-group-by.js";
import {
  applyEdits,
  lastFrom,
  shifted,
  sourceFile
} from "./text-range.js";
import {
  countWhile,
  lineTable
} from "./text-count-while.js";
import {
  decodePercent
} from "./text-percent-encoded.js";
import {
  fold
} from "./text-fold.js";
import {
  withoutTail
} from "./text-without-tail.js";
import {
  memo,
  memoOf
} from "./text-memo.js";
import {
  compact,
  ownValue
} from "./text-json.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./runtime.js";

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn = Object.prototype.hasOwnProperty;
    var toStr = Object.prototype.toString;
    var defineProperty = Object.defineProperty;
    var gOPD = Object.getOwnPropertyDescriptor;
    var isArray = function isArray2(arr) {
      if (typeof Array.isArray === "function") {
        return Array.isArray(arr);
      }
      return toStr.call(arr) === "[object Array]";
    };
    var isPlainObject2 = function isPlainObject3(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]") {
        return false;
      }
      var hasOwnConstructor = hasOwn.call(obj, "constructor");
      var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
        return false;
      }
      var key;
      for (key in obj) {
      }
      return typeof key === "undefined" || hasOwn.call(obj, key);
    };
    var setProperty = function setProperty2(target, options) {
      if (defineProperty && options.name === "__proto__") {
        defineProperty(target, options.name, {
          enumerable: true,
          configurable: true,
          value: options.newValue,
          writable: true
        });
      } else {
        target[options.name] = options.newValue;
      }
    };
    var getProperty = function getProperty2(obj, name) {
      if (name === "__proto__") {
        if (!hasOwn.call(obj, name)) {
          return void 0;
        } else if (gOPD) {
          return gOPD(obj, name).value;
        }
      }
      return obj[name];
    };
    module.exports = function extend2() {
      var options, name, src, copy, copyIsArray, clone;
      var target = arguments[0];
      var i = 1;
      var length = arguments.length;
      var deep = false;
      if (typeof target === "boolean") {
        deep = target;
        target = arguments[1] || {};
        i = 2;
      }
      if (target == null || typeof target !== "object" && typeof target !== "function") {
        target = {};
      }
      for (; i < length; ++i) {
        options = arguments[i];
        if (options != null) {
          for (name in options) {
            src = getProperty(target, name);
            copy = getProperty(options, name);
            if (target !== copy) {
              if (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy)))) {
                if (copyIsArray) {
                  copyIsArray = false;
                  clone = src && isArray(src) ? src : [];
                } else {
                  clone = src && isPlainObject2(src) ? src : {};
                }
                setProperty(target, { name, newValue: extend2(deep, clone, copy) });
              } else if (typeof copy !== "undefined") {
                setProperty(target, { name, newValue: copy });
              }
            }
          }
        }
      }
      return target;
    };
  }
});

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
var YEAR_FIELDS = /* @__PURE__ */ new Set(["year", "yy", "date"]);
var NAMES = {
  url: "address",
  yy: "year",
  date: "year",
  key: "citation key"
};
function nameOfField(field) {
  return NAMES[field] ?? field;
}
var LINE_END = "\u23CE";
function printTemplate(template) {
  return template.map(
    (piece) => "field" in piece ? `{${piece.field}}` : piece.text.replace(/[\\{}⏎]/g, "\\$&").replaceAll("\n", LINE_END)
  ).join("");
}
function templateOf(pieces) {
  const joined3 = [];
  for (const piece of pieces) {
    const last = joined3.at(-1);
    if ("text" in piece && piece.text === "") continue;
    if ("text" in piece && last !== void 0 && "text" in last)
      joined3[joined3.length - 1] = { text: last.text + piece.text };
    else joined3.push(piece);
  }
  return joined3;
}
function fieldsOf(template) {
  return template.flatMap((piece) => "field" in piece ? [piece.field] : []);
}

// src/text/most-used.ts
function countsOf(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
function mostUsed(values) {
  const counts = countsOf(values);
  let most;
  for (const [value, count2] of counts)
    if (most === void 0 || count2 > (counts.get(most) ?? 0)) most = value;
  return most;
}

// src/list/entries-by-section.ts
function entriesBySection({ sections: sections2, entries, categories }) {
  const isCategory2 = new Set(categories.map(({ heading: heading2 }) => heading2.range.start));
  const groups = [];
  let owner;
  let at = 0;
  for (const { heading: heading2, range } of sections2) {
    if (heading2 !== void 0 && isCategory2.has(heading2.range.start)) owner = heading2;
    const inside = [];
    for (; at < entries.length; at++) {
      const entry = entries[at];
      if (entry === void 0 || entry.range.start >= range.end) break;
      inside.push(entry);
    }
    const [first] = inside;
    if (first === void 0) continue;
    const isPaper2 = first.unit === "heading" && first.range.start === heading2?.range.start;
    const holder = isPaper2 ? owner : heading2;
    const last = groups.at(-1);
    if (isPaper2 && last !== void 0 && last.heading === holder) append(last.entries, inside);
    else groups.push({ ...holder === void 0 ? {} : { heading: holder }, entries: inside });
  }
  return groups;
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
var TOKEN = /\n|\\[*_~]|<\/?[a-z][^<>\n]*>|<a\s[^<>\n]{0,200}$|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|~~|`+|!?\[|\]\(|[\]()（）【】「」『』《》“”"]/giu;
var MarkStack = class {
  open = [];
  /** What was opened and not closed, outermost first. */
  get unclosed() {
    return this.open;
  }
  /** The tokens of the next text. */
  read(text5) {
    const tokens = [];
    let from = 0;
    for (const { 0: mark, index: index2 } of text5.matchAll(TOKEN)) {
      if (index2 > from) tokens.push(plain(text5.slice(from, index2)));
      tokens.push(this.judge(mark, text5.charAt(index2 + mark.length)));
      from = index2 + mark.length;
    }
    if (from < text5.length) tokens.push(plain(text5.slice(from)));
    return tokens;
  }
  judge(mark, next) {
    if (mark.startsWith("\\")) return plain(mark);
    if (mark === "](") {
      const pops2 = this.popsTo((one2) => one2 === "[" || one2 === "![");
      if (pops2 === 0) return plain(mark);
      this.open.length -= pops2;
      this.open.push(mark);
      return { text: mark, role: "link", pops: pops2 };
    }
    const tag = /^<(\/?)([a-z][a-z\d]*)/i.exec(mark);
    const name = tag?.[2]?.toLowerCase();
    if (name !== void 0 && /^(?:br|hr|img)$/.test(name)) return plain(mark);
    const isOpen = name === void 0 ? CLOSERS[mark] !== void 0 || // Before a space is a bullet or a closing mark.
    SYMMETRIC.test(mark) && !this.open.includes(mark) && !/^\s/.test(next) : tag?.[1] === "";
    if (isOpen) {
      this.open.push(name === void 0 ? mark : `<${name}`);
      return { text: mark, role: "open", pops: 0 };
    }
    if (name === void 0 && !CLOSING.has(mark) && !SYMMETRIC.test(mark)) return plain(mark);
    const pops = this.popsTo(
      (one2) => name === void 0 ? CLOSERS[one2] === mark || one2 === mark || one2 === "](" && mark === ")" : one2 === `<${name}`
    );
    if (pops === 0) return plain(mark);
    this.open.length -= pops;
    return { text: mark, role: "close", pops };
  }
  popsTo(matches) {
    const at = this.open.findLastIndex(matches);
    return at < 0 ? 0 : this.open.length - at;
  }
};
function plain(text5) {
  return { text: text5, role: "plain", pops: 0 };
}
function treeOf(template) {
  const frames = [{ open: "", nodes: [] }];
  const add = (node2) => {
    frames.at(-1)?.nodes.push(node2);
  };
  const flatten2 = (count2) => {
    for (let at = 0; at < count2; at++) for (const node2 of plainly(frames.pop())) add(node2);
  };
  const marks = new MarkStack();
  for (const piece of template) {
    if ("field" in piece) {
      add({ kind: "field", field: piece.field });
      continue;
    }
    for (const { text: text5, role, pops } of marks.read(piece.text)) {
      if (role === "plain") add({ kind: "text", text: text5 });
      else if (role === "open") frames.push({ open: text5, nodes: [] });
      else {
        flatten2(pops - 1);
        const { open, nodes, link: link2 } = frames.pop() ?? { open: "", nodes: [], link: void 0 };
        if (role === "link") frames.push({ open: text5, nodes: [], link: { open, label: nodes } });
        else if (link2 !== void 0) add({ kind: "link", ...link2, target: nodes });
        else add({ kind: "group", open, close: text5, inner: nodes });
      }
    }
  }
  flatten2(frames.length - 1);
  return frames[0]?.nodes ?? [];
}
function plainly(frame) {
  if (frame === void 0) return [];
  const { open, nodes, link: link2 } = frame;
  if (link2 === void 0) return [{ kind: "text", text: open }, ...nodes];
  const { open: first, label } = link2;
  return [{ kind: "text", text: first }, ...label, { kind: "text", text: open }, ...nodes];
}

// src/list/format/row-template.ts
function isRow([first]) {
  return first !== void 0 && "text" in first && first.text.startsWith("|");
}
function rowOf(cells, space = " ") {
  return templateOf([
    { text: "|" },
    ...cells.flatMap((cell) => [{ text: space }, ...cell, { text: `${space}|` }])
  ]);
}
function spaceIn([first]) {
  return first !== void 0 && "text" in first && /^\|\s/.test(first.text) ? " " : "";
}
function cellsIn(template) {
  const cells = [[]];
  for (const piece of template) {
    if ("field" in piece) cells.at(-1)?.push(piece);
    else
      for (const [at, text5] of piece.text.split(/(?<!\\)\|/).entries()) {
        if (at > 0) cells.push([]);
        if (text5 !== "") cells.at(-1)?.push({ text: text5 });
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
function columnsOf(template) {
  return isRow(template) ? cellsIn(template).map(fieldsOf) : [];
}

// src/list/format/fill.ts
function fill(template, values, nameLink2 = (text5) => text5 ?? "") {
  const filler = new Filler(values, nameLink2);
  return isRow(template) ? filler.row(cellsIn(template), spaceIn(template)) : filler.lines(treeOf(template));
}
var MARKER = /^[ \t]*(?:(?:[-*+]|#{1,6}|>)[ \t]+)*/;
var Filler = class {
  values;
  nameLink;
  seen = /* @__PURE__ */ new Map();
  /** How many holes had no value. */
  lacking = 0;
  constructor(values, nameLink2) {
    this.values = values;
    this.nameLink = nameLink2;
  }
  /** Lines, each with those before it that have no field; a line without values is omitted. */
  lines(nodes) {
    const chunks = [];
    let chunk = [];
    let open = false;
    for (const node2 of nodes) {
      if (node2.kind === "text" && node2.text === "\n" && open) {
        chunks.push(chunk);
        chunk = [];
        open = false;
      }
      chunk.push(node2);
      open ||= holds(node2);
    }
    if (open || chunks.length === 0) chunks.push(chunk);
    else for (const node2 of chunk) chunks.at(-1)?.push(node2);
    const filled = chunks.map((one2) => this.inline(one2));
    const first = filled.findIndex((one2) => one2 !== void 0);
    if (first < 0) return void 0;
    const text5 = filled.join("").replace(/^\n+/, "");
    const marker = first === 0 ? "" : (MARKER.exec(textOf(nodes[0]))?.[0] ?? "").trimEnd();
    return marker === "" ? text5 : `${marker} ${text5.replace(MARKER, "")}`;
  }
  row(cells, space) {
    const filled = cells.map((cell) => this.inline(treeOf(cell))?.trim());
    if (filled.every((cell) => cell === void 0)) return void 0;
    const shown3 = filled.map((cell, at) => space + (cell ?? fixedIn(cells[at] ?? [])) + space);
    return `|${shown3.join("|")}|`;
  }
  inline(nodes) {
    const line = new Line();
    for (const node2 of nodes) {
      const value = this.node(node2);
      if (!holds(node2)) line.say(textOf(node2));
      else if (value === void 0) line.lack(node2);
      else line.put(value);
    }
    return line.end();
  }
  node(node2) {
    switch (node2.kind) {
      case "text":
        return node2.text;
      case "field": {
        const nth = this.seen.get(node2.field) ?? 0;
        this.seen.set(node2.field, nth + 1);
        const value = this.values(node2.field, nth);
        if (value === void 0) this.lacking++;
        return value;
      }
      case "group": {
        const inner = this.inline(node2.inner);
        if (inner === void 0 && /^<t[dhr]\b/i.test(node2.open)) return node2.open + node2.close;
        return inner === void 0 ? void 0 : `${node2.open}${inner}${node2.close}`;
      }
      case "link":
        return this.link(node2);
    }
  }
  link(node2) {
    const label = this.part(node2.label);
    const { lacking } = this;
    const target = this.part(node2.target);
    const isImage = node2.open === "![";
    if (isImage && this.lacking > lacking) return void 0;
    const hasHoles = node2.label.some(holds);
    const isRemark3 = hasHoles && node2.label.some(isAnything);
    if (target === void 0) return hasHoles && !isRemark3 ? label : void 0;
    if (hasHoles && label === void 0 && !node2.target.some(holds)) return void 0;
    const own3 = isImage ? label ?? "" : hasHoles ? label : void 0;
    const name = own3 ?? this.nameLink(label, target);
    return name === void 0 ? void 0 : `${node2.open}${name}](${target})`;
  }
  /** Fixed text as it is, text with holes filled. */
  part(nodes) {
    return nodes.some(holds) ? this.inline(nodes) : nodes.map(textOf).join("");
  }
};
var Line = class {
  out;
  /** Fixed text after the last field. */
  glue = "";
  /** What is before the first field, where that is missing. */
  lead;
  /** What separated the first of the missing fields. */
  dropped = "";
  missing;
  say(text5) {
    this.glue += text5;
  }
  put(value) {
    const { out, lead: lead2 } = this;
    const isBehind = out === void 0 && lead2 !== void 0 && /^\(\[.*\)\)$/.test(value);
    const shown3 = isBehind ? value.slice(1, -1) : value;
    const glue = this.ownGlue();
    const start = lead2 === void 0 ? glue : over(lead2, glue);
    const before = out === void 0 ? start : ended(out, this.between(out, glue, value));
    this.out = before + shown3;
    this.glue = "";
    this.dropped = "";
    this.missing = void 0;
  }
  /** The text before a field; the period after a remark is removed with it where something else separates. */
  ownGlue() {
    const { missing, glue } = this;
    const bare = glue.replace(/^[.。]/, "");
    const isRemarks = missing !== void 0 && holdsRemarks(missing) && divisionOf(bare) > 0;
    return isRemarks ? bare : glue;
  }
  /** What separates a value from the text before it. */
  between(out, glue, value) {
    const { dropped: dropped2, missing } = this;
    const isApart2 = /^[(（]/.test(value) || linkLabel(/^\[+([^[\]]{1,40})\]/.exec(value)?.[1] ?? "-") === "paper";
    const isBefore = dropped2 !== "" && (/^\d+$/.test(out) || !isApart2 && divisionOf(dropped2) > divisionOf(glue));
    if (isBefore || missing === void 0) return isBefore ? dropped2 : glue;
    const isGlued2 = glue === "" && JOINS.test(out.slice(-1) + value);
    return isGlued2 || /^[^\p{L}]*\]$/u.test(out) ? " " : glue;
  }
  lack(node2) {
    const tagEnd = this.out === void 0 ? "" : /^["'][^<>]*>/.exec(this.glue)?.[0] ?? "";
    const out = this.out === void 0 ? void 0 : this.out + tagEnd;
    const glue = this.glue.slice(tagEnd.length);
    this.out = out;
    this.missing = node2;
    if (out === void 0) this.lead ??= glue;
    else if (this.dropped === "") {
      const [, mark = "", word] = /^([\s.,;:|·•/–—-]*)([\p{L}\p{N}]?)/u.exec(glue) ?? [];
      const kept = word === "" ? glue : mark;
      this.dropped = kept.trim() === "" || /[\p{L}\p{N}]/u.test(kept) ? "" : kept;
    }
    this.glue = "";
  }
  end() {
    const { out, glue, missing, dropped: dropped2 } = this;
    if (out === void 0) return void 0;
    const isRemarks = missing !== void 0 && holdsRemarks(missing) && /^[.,;:!/。\s]*$/.test(glue);
    return ended(out, isRemarks ? /^[.。]/.exec(dropped2)?.[0] ?? "" : glue);
  }
};
var JOINS = /^[\p{L}\p{N}]{2}/u;
function fixedIn([first, second]) {
  return second === void 0 && first !== void 0 && "text" in first ? first.text : "";
}
function divisionOf(text5) {
  if (/[\p{L}\p{N}<]/u.test(text5)) return 4;
  return /[.。]/.test(text5) ? 3 : /[|·•/–—-]/.test(text5) ? 2 : text5.trim() === "" ? 0 : 1;
}
function over(lead2, glue) {
  const marker = MARKER.exec(lead2)?.[0] ?? "";
  const rest = lead2.slice(marker.length);
  if (!/[\p{L}\p{N}]/u.test(rest)) return lead2 + (glue.endsWith("<") ? "<" : "");
  return marker + glue.replace(/^[\s.,;:|·•/–—-]+/u, "");
}
function ended(text5, next) {
  const end = text5.slice(-6);
  const isEnded = /^\.(?!\.)/.test(next) && /[.?!。？！][*_"”’]{0,4}$/.test(end) || next.startsWith(",") && /\.[*_]{0,3}["”]$/.test(end);
  return isEnded ? text5 + next.slice(1) : text5 + next;
}
function isAnything(node2) {
  return node2.kind === "field" && node2.field === "...";
}
function holdsRemarks(node2) {
  switch (node2.kind) {
    case "text":
      return true;
    case "field":
      return node2.field === "...";
    case "group":
      return node2.inner.every(holdsRemarks);
    case "link":
      return node2.label.every(holdsRemarks) && node2.target.every(holdsRemarks);
  }
}
function holds(node2) {
  switch (node2.kind) {
    case "text":
      return false;
    case "field":
      return true;
    case "group":
      return node2.inner.some(holds);
    case "link":
      return node2.label.some(holds) || node2.target.some(holds);
  }
}
function textOf(node2) {
  switch (node2?.kind) {
    case void 0:
      return "";
    case "text":
      return node2.text;
    case "field":
      return "";
    case "group":
      return `${node2.open}${node2.inner.map(textOf).join("")}${node2.close}`;
    case "link":
      return `${node2.open}${node2.label.map(textOf).join("")}](${node2.target.map(textOf).join("")})`;
  }
}

// src/list/format/follows.ts
function shapeOf(template) {
  const fields = /* @__PURE__ */ new Map();
  for (const field of fieldsOf(template)) fields.set(field, (fields.get(field) ?? 0) + 1);
  const look = lookOf(template, fields);
  return { template, fields, look, name: `${[...fields].join()} ${look}` };
}
function follows(template, shape) {
  const { look, fields } = shape;
  if (lookOf(template, fields) === look) return true;
  if ((fields.get("url") ?? 0) < 2) return false;
  const once2 = new Map(fields).set("url", 1);
  return lookOf(template, once2) === lookOf(shape.template, once2);
}
function lookAlike(one2, other) {
  const [fields, others] = [shapeOf(one2).fields, shapeOf(other).fields];
  const common = new Map([...fields].filter(([field]) => others.has(field)));
  return lookOf(one2, common) === lookOf(other, common);
}
var looksOf = memoOf((_) => /* @__PURE__ */ new Map());
function lookOf(template, fields) {
  const known = looksOf(template);
  const name = [...fields].join();
  const look = known.get(name) ?? newLook(template, fields);
  known.set(name, look);
  return look;
}
function newLook(template, fields) {
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
function canonical(text5) {
  return text5.split("\n").map(
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
  const all2 = shapes.reduce((sum, { count: count2 }) => sum + count2, 0);
  const fewest = all2 < FEW ? 1 : Math.max(2, all2 * RAREST);
  for (const shape of shapes.slice(1, MOST_TRIED)) {
    if (shape.count < fewest || follows(best, shape)) continue;
    for (const merged of [shape.template, ...mergedWith(best, shape.template)]) {
      const count2 = followersOf(merged);
      if (count2 <= followers) continue;
      best = merged;
      followers = count2;
    }
  }
  return withUsualTexts(best, shapes);
}
function withUsualTexts(template, shapes) {
  const counts = /* @__PURE__ */ new Map();
  for (const shape of shapes) {
    for (const at of shape.template.keys()) {
      const { name, text: text5 } = placedText(shape.template, at);
      const texts = counts.get(name) ?? /* @__PURE__ */ new Map();
      counts.set(name, texts.set(text5, (texts.get(text5) ?? 0) + shape.count));
    }
  }
  return templateOf(
    template.flatMap((piece, at) => {
      const { name, text: text5 } = placedText(template, at);
      const texts = counts.get(name) ?? /* @__PURE__ */ new Map();
      const usual = [...texts.keys()].reduce(
        (best, one2) => (texts.get(one2) ?? 0) > (texts.get(best) ?? 0) ? one2 : best,
        text5
      );
      return "field" in piece ? [piece, { text: usual }] : at === 0 ? [piece] : [];
    })
  );
}
function placedText(template, at) {
  const [piece, next, after] = template.slice(at, at + 3);
  const text5 = next !== void 0 && "text" in next ? next.text : "";
  const nameOf4 = (one2) => one2 !== void 0 && "field" in one2 ? one2.field : "";
  const end = nameOf4(text5 === "" ? next : after);
  const look = text5.replace(/[ \t]+/g, "");
  const name = `${nameOf4(piece)}>${end} ${end === "" ? withoutTail(look, /[.,;]/) : look}`;
  return { name, text: text5 };
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
  const whole2 = merge(laidOut(template), laidOut(other), false);
  const parts = merge(laidOut(template), laidOut(other), true);
  return [whole2, parts].flatMap((laid) => laid === void 0 ? [] : [templateOf(piecesOf(laid))]);
}
function piecesOf({ fields, texts }) {
  return [
    { text: texts[0] ?? "" },
    ...fields.flatMap((field, at) => [{ field }, { text: texts[at + 1] ?? "" }])
  ];
}
function merge(one2, other, split) {
  const fields = [...one2.fields];
  const texts = [...one2.texts];
  const cuts = cutsOf(other);
  let at = 0;
  for (const [index2, field] of other.fields.entries()) {
    const found = fields.indexOf(field, at);
    if (found >= 0) {
      at = found + 1;
      continue;
    }
    if (field === "...") continue;
    if (fields.includes(field) || isOtherYear(field, fields, other.fields)) return void 0;
    const next = other.fields.slice(index2 + 1).find((later) => fields.indexOf(later, at) >= 0);
    const place = next === void 0 ? fields.length : fields.indexOf(next, at);
    const [own3] = cutsOf({ fields: [], texts: [texts[place] ?? ""] });
    const before = cuts[index2];
    const after = cuts[index2 + 1];
    if (before === void 0 || after === void 0 || own3 === void 0) return void 0;
    const whole2 = [other.texts[index2] ?? "", other.texts[index2 + 1] ?? ""];
    const parts = [
      own3.close + before.between + before.open,
      next === void 0 ? other.texts.at(-1) ?? "" : after.close + after.between + own3.open
    ];
    const [left, right] = split ? parts : whole2;
    texts.splice(place, 1, left, right);
    fields.splice(place, 0, field);
    at = place + 1;
  }
  return { fields, texts };
}
function isOtherYear(field, fields, beside) {
  return YEAR_FIELDS.has(field) && fields.some((one2) => YEAR_FIELDS.has(one2) && !beside.includes(one2));
}
function cutsOf({ texts }) {
  const marks = new MarkStack();
  return texts.map((text5) => {
    const tokens = marks.read(text5);
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
function cellsOf({ text: text5, lines }, offset) {
  const { line } = lines.position(offset);
  const from = lines.lineStart(line);
  const row = text5.slice(from, lines.lineEnd(line));
  const bars = [...row.matchAll(/(?<!\\)\|/g)].map(({ index: index2 }) => index2);
  const begin = row.trimStart().startsWith("|") ? [] : [-1];
  const finish2 = row.trimEnd().endsWith("|") ? [] : [row.length];
  const edges = [...begin, ...bars, ...finish2];
  return edges.slice(1).map((end, index2) => ({
    start: from + (edges[index2] ?? 0) + 1,
    end: from + end
  }));
}

// src/list/format/badges.ts
var ADDRESS = /(?<=\/badge\/)[^\s()"'<>?#]{1,200}/g;
var DATE = /(?:(?<!\d)|(?<=%20))(?:19|20)\d\d(?:\\?\.\d{1,2})?(?![\d.\\])/g;
var SHORT_YEAR = /^(?:['_]|%20|%27)?(\d\d)(?=-)/;
function badgePlaces(text5, entry) {
  if (!text5.slice(entry.range.start, entry.range.end).includes("/badge/")) return [];
  return [...venuePlaces(text5, entry), ...idPlaces(text5, entry)];
}
function idPlaces(text5, { range, identifiers }) {
  const id = identifiers.find(({ kind }) => kind === "arxiv")?.id;
  if (id === void 0) return [];
  return [...text5.slice(range.start, range.end).matchAll(ADDRESS)].flatMap(
    ({ 0: words, index: index2 }) => {
      const at = /^arxiv-/i.test(words) ? words.indexOf(`-${id}`) + 1 : 0;
      const start = range.start + index2 + at;
      return at > 0 ? [["...", { start, end: start + id.length }]] : [];
    }
  );
}
function venuePlaces(text5, { range, places, venue, year }) {
  if (places.venue !== void 0 || places.year !== void 0 || venue === void 0) return [];
  const names = [venue.replaceAll("-", "--"), encodedForBadge(venue), percentEncoded(venue)];
  for (const { 0: words, index: index2 } of text5.slice(range.start, range.end).matchAll(ADDRESS)) {
    const lower = words.toLowerCase();
    const name = names.find((one2) => lower.includes(one2.toLowerCase()));
    if (name === void 0) continue;
    const start = range.start + index2;
    const at = start + lower.indexOf(name.toLowerCase());
    const found = [
      ["venue", { start: at, end: at + name.length }]
    ];
    const [before = "", yy = ""] = SHORT_YEAR.exec(text5.slice(at + name.length)) ?? [];
    if (yy !== "" && Number(yy) === (year ?? 0) % 100) {
      const end = at + name.length + before.length;
      return [...found, ["yy", { start: end - yy.length, end }]];
    }
    for (const { 0: date, index: place } of words.matchAll(DATE)) {
      const end = start + place + date.length;
      if (!date.startsWith(String(year)) || start + place < at + name.length && end > at)
        continue;
      found.push([date.length > 4 ? "date" : "year", { start: start + place, end }]);
      break;
    }
    return found;
  }
  return [];
}
function encodedForBadge(text5) {
  return encodeURIComponent(text5.replaceAll("-", "--").replaceAll("_", "__").replaceAll(" ", "_"));
}
function percentEncoded(text5) {
  return encodeURIComponent(text5.replaceAll("-", "--"));
}
function openBadge(text5) {
  const [words, before] = text5.slice(-300).split("/badge/").reverse();
  return before === void 0 || words === void 0 || /[\s()"'<>?#]/.test(words) ? void 0 : words;
}
function addressesOfBadges(text5) {
  return [...text5.matchAll(/(?<=\/badge\/)[^\s()"'<>]{1,300}/g)].map(([address]) => address);
}

// src/list/format/entry-strands.ts
var LONGEST_TEXT = 1200;
function entryStrands(source, entry) {
  const { text: text5 } = source;
  const { range, unit } = entry;
  const all2 = fieldStretches(text5, entry);
  if (unit !== "row" || text5.charAt(range.start) === "<") {
    const strands = [piecesIn(text5, range, all2, indentOf(text5, range.start))];
    return { strands, isRow: false, fields: all2 };
  }
  const cells = cellsOf(source, range.start).filter(({ end }) => end <= range.end + 1);
  if (cells.length < 2) return void 0;
  return {
    strands: cells.map((cell) => piecesIn(text5, trimmed(text5, cell), all2, "")),
    isRow: true,
    fields: all2
  };
}
function trimmed(text5, { start, end }) {
  const inside = text5.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, start + inside.trimEnd().length) };
}
function indentOf(text5, at) {
  const lineStart = text5.lastIndexOf("\n", at - 1) + 1;
  const before = text5.slice(lineStart, at);
  return /^[ \t]*$/.test(before) ? before : "";
}
function piecesIn(text5, range, fields, indent2) {
  const pieces = [];
  let from = range.start;
  const take3 = (to) => {
    if (to <= from) return;
    const raw = text5.slice(from, Math.min(to, from + LONGEST_TEXT)).replace(/\r\n?/g, "\n").replace(/^([-*+][ \t]+)\[x\](?=[ \t])/i, "$1[ ]").replace(/(?<!\s)\s{1,9}(?=\]\()/g, "");
    pieces.push({ text: indent2 === "" ? raw : raw.replaceAll(`
${indent2}`, "\n") });
  };
  for (const { field, start, end } of fields) {
    if (start < range.start || end > range.end) continue;
    take3(start);
    pieces.push({ field });
    from = end;
  }
  take3(range.end);
  return pieces;
}
var EXACT = /* @__PURE__ */ new Set(["url", "bib", "abstract", "n", "..."]);
function fieldStretches(text5, entry) {
  const { places, range, titleRange, abstract, citation, links, url } = entry;
  const wanted = [
    ["title", titleRange],
    ...links.flatMap(
      ({ url: target, urlRange, text: name }) => urlRange !== void 0 && target.trim() === url && isOfPaper(name) ? [["url", urlRange]] : []
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
    ["n", numberOf(text5, entry)],
    ...badgePlaces(text5, entry)
  ];
  const found = [];
  for (const [field, place] of wanted) {
    if (place === void 0 || place.end <= place.start) continue;
    const whole2 = EXACT.has(field) ? place : wholeOf(text5, trimmed(text5, place), range);
    if (whole2 === void 0 && field !== "title") continue;
    const { start, end } = whole2 ?? place;
    if (found.some((one2) => one2.start < end && start < one2.end)) continue;
    found.push({ field, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
function isOfPaper(name) {
  return !/[\p{L}\p{N}]/u.test(name) || linkLabel(name) !== "other";
}
var NUMBERED = {
  item: /^()(\d{1,9})(?=[.)]\s)/,
  row: /^(\|?[ \t]*)(\d{1,5})(?=[ \t]*\||[.)][ \t])/,
  heading: /^(#{1,6}[ \t]+)(\d{1,5})(?=[.)、](?!\d))/,
  paragraph: /^()(\d{1,4})(?=[.)、](?!\d))/,
  line: /^()(\d{1,4})(?=[.)、](?!\d))/
};
var BRACKETED = /^((?:[-*+][ \t]+)?(?:\*\*)?\\?\[)(\d{1,5})(?=\\?\](?:\*\*)?[ \t])/;
var BOLD = /^((?:[-*+][ \t]+)?\*\*)(\d{1,4})(?=[.)、](?!\d))/;
function numberOf(text5, { unit, range }) {
  const form = NUMBERED[unit];
  const head = text5.slice(range.start, range.start + 24);
  const [, before = "", digits] = form?.exec(head) ?? BRACKETED.exec(head) ?? BOLD.exec(head) ?? [];
  if (digits === void 0) return void 0;
  const start = range.start + before.length;
  return { start, end: start + digits.length };
}
var BEFORE = /[[*_`"“]{1,4}$/;
var AFTER = /^(?:[*_`]{0,3}\]\([^()\s]*\)|[*_`"”]{1,3})/;
function wholeOf(text5, { start, end }, { start: first, end: last }) {
  if (isBalanced(text5.slice(start, end))) return { start, end };
  const before = BEFORE.exec(text5.slice(Math.max(first, start - 4), start))?.[0].length ?? 0;
  const after = AFTER.exec(text5.slice(end, Math.min(last, end + 400)))?.[0].length ?? 0;
  for (let left = 0; left <= before; left++)
    for (const right of [0, after])
      if (left + right > 0 && isBalanced(text5.slice(start - left, end + right)))
        return { start: start - left, end: end + right };
  return void 0;
}
var OF_MARKS = /[<*_~`[\]()（）【】「」『』《》“”"]/;
function isBalanced(text5) {
  if (!OF_MARKS.test(text5)) return true;
  if (text5.length > LONGEST_TEXT * 4) return true;
  const marks = new MarkStack();
  const tokens = marks.read(text5);
  return marks.unclosed.length === 0 && !tokens.some(
    ({ role, text: mark }) => role === "plain" && /^(?:\]\(?|\)|\*{2,3}|_{2,3})$/.test(mark)
  );
}

// src/identifiers/preprint-servers.ts
var PREPRINT_SERVER = /\b(?:[a-z]{0,9}rxiv|corr|ssrn|hal|openreview|osf|zenodo|research ?square|eprint archive|eprint\.iacr|preprints?)(?![a-z])/i;
var PREFIX = /^10\.(?:1101|64898|2139|21203|20944|26434|31234|31219|36227|48550)\//;
function isPreprintDoi(doi) {
  return PREFIX.test(doi) || arxivIdOfDoi(doi) !== void 0;
}

// src/text/letters.ts
var LETTERS = String.raw`A-Za-z\u0080-\u{10ffff}`;
function isLetter(character) {
  return /\p{L}/u.test(character);
}
function hasOnlyLetters(text5) {
  return !/[^\p{L}\0-\x7f]/u.test(text5);
}

// src/text/matches-of.ts
function matchesOf(text5, expression) {
  const found = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text5); match !== null; match = expression.exec(text5)) {
    found.push(match);
    if (match[0] === "") expression.lastIndex += expression.unicode && isPair(text5, match) ? 2 : 1;
  }
  return found;
}
function isPair(text5, { index: index2 }) {
  return (text5.codePointAt(index2) ?? 0) > 65535;
}

// src/list/read/words/year.ts
var FULL = /(?<![\d./-])(19[5-9]\d|20[0-4]\d)(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?)?(?!\d|\.\d{4,5}(?!\d))/g;
var BESIDE_NAME = /(?<![A-Za-z\d])([A-Za-z]{2,24})[- ]?['’‘]?((?:19|20)?\d{2})(?![\d%A-Za-z.(/])|^(\d{2})[-_]([A-Za-z]{2,24})$/g;
var PREPRINT_MONTH = /xiv[- ]?['’‘]?(\d{2})[.-]?(?:0[1-9]|1[0-2])(?![\d.])/i;
var RANGE = /\b(?:19|20)\d{2}\s?[-–—~]\s?(?:19|20)\d{2}\b/g;
var ACCESSED = /\b(?:accessed|retrieved)\b[^\d]{0,20}(?:\w{3,9}\.? )?\d{0,2},? ?\d{4}/gi;
var MONTHS = /* @__PURE__ */ new Set([...MONTH_NAMES.map(fold), ...MONTH_MACROS, "sept"]);
var TWO_DIGITS = /\d{2}/;
function yearIn(text5, isVenue2 = isVenueName) {
  if (!TWO_DIGITS.test(text5)) return void 0;
  const cleaned = text5.replace(RANGE, " ").replace(ACCESSED, " ");
  FULL.lastIndex = 0;
  const full = FULL.exec(cleaned)?.[1];
  if (full !== void 0) return Number(full);
  const month = PREPRINT_MONTH.exec(cleaned)?.[1];
  if (month !== void 0) return century(Number(month));
  for (const [, name, after, before, next] of matchesOf(cleaned, BESIDE_NAME))
    if (isVenue2(name ?? next ?? "")) return century(Number(after ?? before));
  const short = /(?<!\d)['’‘]\s?(\d{2})(?!\d)/.exec(cleaned)?.[1];
  return short === void 0 ? void 0 : century(Number(short));
}
function isVenueName(word) {
  return /^[A-Z]{2}/.test(word) || isShortVenue(word);
}
function isVenueOrMonth(word) {
  return isVenueName(word) || isMonth(word);
}
function yearOfArxivId(id) {
  const digits = /^(\d{2})\d{2}\.\d{4,5}$/.exec(id)?.[1];
  return digits === void 0 ? void 0 : 2e3 + Number(digits);
}
function namesMonthOf(id, text5) {
  return /xiv[- ]?(\d{4})(?![\d.])/i.exec(text5)?.[1] === id.slice(0, 4);
}
var LATEST_OF_2000S = 35;
var EARLIEST_OF_1900S = 61;
function century(year) {
  if (year > 99) return year;
  if (year > LATEST_OF_2000S && year < EARLIEST_OF_1900S) return void 0;
  return year >= EARLIEST_OF_1900S ? 1900 + year : 2e3 + year;
}
var TIME = /\b\d{1,2}(?::\d{2})? ?[ap]m\b(?: [A-Z]{2,4}T)?/i;
function isDate(text5) {
  if (!TWO_DIGITS.test(text5)) return false;
  const rest = text5.replace(TIME, "").replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, "").replace(/[\d\s./,:年月日\-–—()[\]'’~*]+/g, " ").trim();
  return rest === "" || rest.split(" ").every(isMonth);
}
function hasDay(text5) {
  const numbers = text5.match(/\d+/g)?.length ?? 0;
  return numbers > 2 || numbers === 2 && /\p{L}{3}/u.test(text5);
}
function isMonth(word) {
  if (word.length > LONGEST_MONTH) return false;
  const folded = fold(word);
  return MONTHS.has(folded) || OTHER_MONTHS.has(folded) && !/^\p{Lu}{2}/u.test(word);
}
var LONGEST_MONTH = 12;
var MONTH_AND_DAY = /^\W*(?:0?[1-9]|1[0-2])[./-]\d{1,2}\W*$/;
function isMonthAndDay(text5) {
  return MONTH_AND_DAY.test(text5);
}
var MONTH_AND_YEAR = /\p{L}\.?-\d{2}\W*$/u;
function yearOfDate(text5) {
  const whole2 = yearIn(text5, MONTH_AND_YEAR.test(text5) ? isVenueOrMonth : void 0);
  if (whole2 !== void 0) return whole2;
  const numeric = /^\W*(?:\d{1,2}[./-]){1,2}((?:19|20)\d{2})\W*$/.exec(text5)?.[1];
  if (numeric !== void 0) return Number(numeric);
  const early = /(?<![\d–—-])(1[5-9]\d{2})(?!\d|[-–—./]\d{3})/.exec(text5)?.[1];
  if (early !== void 0) return Number(early);
  const short = /^\W*(\d{2})(?:[./'’‘-](?:0[1-9]|1[0-2])|[/-][1-9]|[./-][1-9](?=[./-]\d))(?:[./-]\d{1,2})?\W*$/.exec(
    text5
  )?.[1];
  return short === void 0 || isMonthAndDay(text5) ? void 0 : century(Number(short));
}

// src/list/read/words/venue.ts
var alternatives = (words) => words.map((word) => word.replace(/[.+]/g, "\\$&")).join("|");
function holdsShortName(text5) {
  for (const word of text5.toLowerCase().split(/[^\p{L}\p{N}]+/gu)) {
    if (word.length < 2) continue;
    if (isShortVenue(word)) return true;
    if (/\d$/.test(word) && isShortVenue(word.replace(/\d{1,4}$/, ""))) return true;
  }
  return false;
}
var LONG = new RegExp(`(?<![a-z])(?:${alternatives(VOCABULARY.venues.long)})(?![a-z])`, "g");
var JOINED = VOCABULARY.venues.long.filter(
  (word) => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(word)
);
var SHORTENED = VOCABULARY.venues.shortened.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join("|");
var SHORTENED_WORD = new RegExp(`(?:^J|(?:^|[\\s(.])(?:${SHORTENED}))\\.(?=[\\s,;)(A-Z]|$)`);
var SHORTENED_WORDS = new Set(VOCABULARY.venues.shortened);
function isAbbreviated(text5) {
  return text5.includes(".") && SHORTENED_WORD.test(text5);
}
function holdsLongWord(text5) {
  const lower = text5.toLowerCase();
  return JOINED.some((word) => lower.includes(word)) || matchesOf(lower, LONG).some(
    ({ 0: word, index: index2 }) => !isLetter(lower.charAt(index2 - 1)) && !isLetter(lower.charAt(index2 + word.length))
  );
}
function isBareAbbreviation(text5) {
  const words = text5.split(" ");
  if (words.length < 2 || words.length > 8) return false;
  let shortened = 0;
  for (const word of words) {
    if (!/^\p{Lu}\p{L}*$/u.test(word)) return false;
    if (word === "J" || SHORTENED_WORDS.has(word.toLowerCase())) shortened++;
  }
  return shortened >= 2;
}
var ANNOUNCED = /^(?:(?:[Ii]n|IN|[Pp]ublished in|[Tt]o appear (?:in|at)|(?:[Aa]ccepted|[Ss]ubmitted) (?:by|to|at))[:\s]+|In(?=\p{Lu}\p{Ll}+ ))/u;
function isInVolume(text5) {
  const place = text5.search(/ \d{1,4}: ?\d+[-–]\d+$/);
  return place > 0 && /^\p{Lu}[\p{L}.&'’ -]{2,80}$/u.test(text5.slice(0, place));
}
function isVenueLike(text5) {
  const trimmed2 = text5.trim().replace(ANNOUNCED, "");
  if (trimmed2 === "" || trimmed2.length > 160) return false;
  if (isDate(trimmed2) || isInVolume(trimmed2)) return true;
  const words = trimmed2.split(/\s+/).length;
  const evidence = venueEvidence(trimmed2);
  if (words <= 6 && evidence === "short") return true;
  if (words <= 16 && (evidence === "long" || evidence === "short" && holdsLongWord(trimmed2)))
    return true;
  if (words <= 8 && evidence !== void 0 && isAbbreviated(trimmed2) && /^\p{Lu}/u.test(trimmed2) && !/[.]\s\p{Lu}[.]/u.test(trimmed2))
    return true;
  if (/^\p{Lu}[\p{L}'’., &-]*\(\d{4}[a-z]?\)$/u.test(trimmed2)) return false;
  const apart = /(?:^|[\s'’‘(,]|[A-Z]{2})(?:(?:19[5-9]\d|20[0-4]\d)(?!\d)|['’‘]\s?\d{2}(?!\d))/.test(trimmed2);
  if (/^\p{Lu}{2}[\p{Lu}a-z]*[- ]?['’‘]?\d{2}(?: \p{L}+)?$/u.test(trimmed2)) return true;
  return apart && words <= 4 && /^[\p{Lu}\d(['’]/u.test(trimmed2);
}
var IN_FRONT = /^(?:(?:19|20)\d{2}(?:(?:[-/,] ?|(?:[./-](?:0[1-9]|1[0-2]))?\s+)(?=\p{L}{2})|(?=\p{Lu}{2}))|(?:19|20)\d{6}\s+|\d{1,3}\s+(?=\p{Lu}\p{L}))/u;
var VOLUME = /^,?(?:vol|volume|no|nos|issue)\.?$/i;
function withoutPlace(name) {
  const words = name.split(" ");
  const at = words.findIndex(
    (word, index2) => word.startsWith("abs/") || index2 > 0 && /^arXiv:\d/i.test(word) || VOLUME.test(word) && /^(?:\d|$)/.test(words[index2 + 1] ?? "")
  );
  return at < 0 ? name : words.slice(0, at).join(" ");
}
function venueName(text5) {
  const printed2 = text5.trim().replace(ANNOUNCED, "").replace(/^[\s,.;:()[\]|/>·—–-]+/, "").replace(/^[*_]{1,3}(?=\S)|\s(?:[*_]{1,3}|:[a-z_]{3,40}:?)$/g, "").replace(IN_FRONT, "");
  const name = withoutDate(withoutTail(withoutPlace(printed2), /[\s,.;:()[\]|/·—–-]/)).replace(/\((?:19|20)\d{2}$/, "").trimEnd().replace(/\([^()]*$/, "$&)").trim();
  return name === "" || isDate(name) || !/\p{L}/u.test(name) ? void 0 : withoutNumbers(name);
}
function withoutDate(name) {
  const words = name.replace(/(?<=['’‘\p{L}](?:19|20)?\d{2})-(?=\p{Lu})/u, " ").split(" ");
  const year = words.findIndex(
    (word, at) => at > 0 ? /^(?:19|20|['’‘])\d{2}$/.test(word) || /^\d{2}$/.test(word) && isShortVenue(words[at - 1] ?? "") : /\p{L}(?:['’‘]?(?:19|20)|['’‘])\d{2}$/u.test(word)
  );
  const venue = words.slice(0, Math.max(year, 1)).join(" ");
  if (year >= 0 && isRemark(words.slice(year + 1).join(" "), venue)) return venue;
  if (words.length > 1 && isShortVenue(words[0] ?? "") && isPresentation(words.slice(1).join(" ")))
    return words[0] ?? name;
  let end = words.length;
  let months = 0;
  for (; end > 0; end--) {
    const word = words[end - 1] ?? "";
    if (isMonth(word)) months++;
    else if (!/^(?:\d{1,2}|(?:19|20)\d{2}|on)$/.test(word)) break;
  }
  return months === 0 ? name : words.slice(0, end).join(" ");
}
function isRemark(text5, venue) {
  if (PRESENTED.test(text5)) return true;
  if (venueEvidence(venue) !== "short" || EVENT.test(text5)) return false;
  if (yearIn(text5) !== void 0 || TRACK.test(text5)) return true;
  const isMethod = /^[\p{L}\d-]{2,20}$/u.test(text5) && /\p{Lu}.{0,20}\p{Lu}/u.test(text5);
  return venueEvidence(text5) === void 0 && (isMethod || /^\p{Ll}/u.test(text5));
}
var EVENT = new RegExp(`\\b(?:${alternatives(VOCABULARY.events)})\\b`, "i");
var TRACK = new RegExp(
  `^(?:& )?(?:${alternatives(VOCABULARY.tracks)})(?: (?:paper|papers|track|session))?$`,
  "i"
);
var PRESENTED = new RegExp(`^(?:${alternatives(VOCABULARY.presentations)})\\b`, "i");
var PRESENTATION = new RegExp(
  `^(?:${alternatives(VOCABULARY.presentations)})(?: (?:paper|award|presentation|talk))*(?: (?:at|to|in|by|for|as))?$`,
  "i"
);
function isPresentation(text5) {
  return PRESENTATION.test(text5);
}
function withoutNumbers(name) {
  const bare = withoutTail(name, /[\d\s.,:;/'’‘–_-]/);
  const tail = name.slice(bare.length);
  const isNumber = /^(?:[\s'’‘.,–_-].*\d|\d{2}(?:\d{2})?$)/.test(tail);
  return isNumber && /\p{L}.*\p{L}/u.test(bare) ? bare : name;
}
var venueEvidence = memo((text5) => {
  if (holdsShortName(text5)) return "short";
  if (holdsLongWord(text5)) return "long";
  return isAbbreviated(text5) || isBareAbbreviation(text5) ? "abbreviated" : void 0;
}, 1);

// src/list/format/fixed-text.ts
var SHARE = 2 / 3;
var FEWEST = 3;
var SHARE_AT_ENDS = 19 / 20;
var WORDS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
var WORDLESS = /<\/[a-z\d]{1,12}>|<t(?:[dhr]|body)\b[^<>]{0,200}>/gi;
var LAYOUT = /^<\/?(?:details|summary|br|b|i|em|strong|sub|sup|p|div|span|code|small|center)\b/i;
var MARKER2 = /^(?:[-*+]|#{1,6}|>|\d{1,9}[.)])[ \t]+/;
var LABEL = /^[\s>]*(?:[-*+][ \t]+)?[*_`[(]*\p{L}[\p{L}\p{M} /&.-]{0,38}[*_`\])]*\s?[:：][*_`]*\s*/u;
var FixedTexts = class {
  counts = /* @__PURE__ */ new Map();
  /** Counts the texts of a strand that so many entries have. */
  add(strand, context, times) {
    const isOpen = "field" in (strand.at(-1) ?? {});
    for (const [index2, piece] of (isOpen ? [...strand, { text: "" }] : strand).entries()) {
      if ("field" in piece) continue;
      const counted3 = /* @__PURE__ */ new Set();
      for (const part of partsOf2(piece.text)) {
        const { key, place } = keyOf(strand, context, index2, part);
        if (index2 === 0 || index2 >= strand.length - 1) counted3.add(place);
        if (!hasWords(part.text)) continue;
        const label = LABEL.exec(part.text)?.[0];
        counted3.add(key).add(place);
        if (label !== void 0) counted3.add(labelKey(place, label));
      }
      for (const key of counted3) this.counts.set(key, (this.counts.get(key) ?? 0) + times);
    }
  }
  /** Whether a text is the same in most entries that have one at its place; undefined for too few. */
  isFixed({ key, place }, share) {
    const all2 = this.counts.get(place) ?? 0;
    const same = this.counts.get(key) ?? 0;
    if (all2 < FEWEST) return void 0;
    return same >= FEWEST && same >= share * all2;
  }
};
function withHoles(strand, context, own3, list3) {
  const fixed = (keyed, text5, index2) => {
    if (isFact(text5, keyed.place) || isLabeled(text5)) return false;
    const isAtEnd = (index2 === 0 || index2 === strand.length - 1) && !OPENS_TARGET.test(text5);
    const share = isAtEnd && !isNeutral(text5) ? SHARE_AT_ENDS : SHARE;
    return own3.isFixed(keyed, share) ?? list3.isFixed(keyed, share) ?? isNeutral(text5);
  };
  const marks = new MarkStack();
  return strand.flatMap((piece, index2) => {
    if ("field" in piece) return [piece];
    return partsOf2(piece.text).flatMap((part, at) => {
      const lineEnd = at === 0 ? [] : [{ text: "\n" }];
      if (!hasWords(part.text) || fixed(keyOf(strand, context, index2, part), part.text, index2)) {
        marks.read(part.text);
        return [...lineEnd, { text: part.text }];
      }
      const label = LABEL.exec(part.text)?.[0] ?? "";
      const marker = index2 === 0 && at === 0 ? MARKER2.exec(part.text)?.[0] ?? "" : "";
      const { place } = keyOf(strand, context, index2, part);
      const labelled3 = label !== "" && fixed({ place, key: labelKey(place, label) }, label, index2);
      const lead2 = labelled3 ? label : marker;
      marks.read(lead2);
      return [...lineEnd, { text: lead2 }, ...holesIn(marks.read(part.text.slice(lead2.length)))];
    });
  });
}
var OPENS_TARGET = /\]\(<?$|=["']?$/;
function hasWords(text5) {
  return WORDS.test(text5.replace(WORDLESS, ""));
}
function isFact(text5, place) {
  const bare = text5.replace(/!\[[^[\]]*\]\([^()\s]*(?:\)|$)/g, "").replace(BEFORE_ARXIV_ID, "");
  if (/\]\(<?https?:|<a\s[^<>]{0,99}https?:/i.test(bare)) return true;
  if (/(?<![\d.])(?:19|20)\d\d(?!\d)|\d\(\d{1,4}\)|\s\d{1,5}[–-]\d/.test(text5)) return true;
  const besideVenue = /(?:venue|year|yy|date|key)[> ]/.test(place);
  if (besideVenue && venueEvidence(text5.replace(BEFORE_ARXIV_ID, "")) === "short") return true;
  return PREPRINT_SERVER.test(bare.replace(BEFORE_TARGET, ""));
}
function isLabeled(text5) {
  const words = text5.replace(/^[^\p{L}\p{N}]+/u, "");
  const label = LABEL.exec(words)?.[0] ?? "";
  const value = words.slice(label.length).replace(BEFORE_TARGET, "");
  return label !== "" && hasWords(value) && !isNeutral(value);
}
var BEFORE_ARXIV_ID = /(?:!\[[^[\]]{0,40}\]\([^()\s]{0,80}|<img\s[^<>]{0,99})\/badge\/arxiv-$/i;
var BEFORE_TARGET = /\[[^[\]]{0,80}\]{0,2}\($/;
function isNeutral(text5) {
  const words = text5.replace(/<[^<>]*>|[^\p{L}\p{N} ]/gu, " ").trim();
  return labelKind(words) !== void 0 || linkLabel(words) === "paper" || words === "by";
}
function partsOf2(text5) {
  const lines = text5.split("\n");
  return lines.map((line, index2) => ({
    text: line,
    place: lines.length === 1 ? "only" : index2 === 0 ? "first" : index2 === lines.length - 1 ? "last" : "middle"
  }));
}
function labelKey(place, label) {
  return `${place} ${label.trim()} \u2026`;
}
function keyOf(strand, context, index2, part) {
  const before = strand[index2 - 1];
  const after = strand[index2 + 1];
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
  for (const { text: text5, edge } of itemsOf(tokens)) {
    if (edge || /^<summary\b/i.test(text5) && isNeutral(text5)) {
      close();
      pieces.push({ text: text5 });
    } else run.push(text5);
  }
  close();
  return pieces;
}
function holeIn(run) {
  const isWordy = (text5) => WORDS.test(text5) && !(LAYOUT.test(text5) && !/>./.test(text5));
  const first = run.findIndex(isWordy);
  if (first < 0 || /^https?:\/\/[^\s/]{1,60}\/badge\/$/i.test(run.join("")))
    return [{ text: run.join("") }];
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
function lead(text5) {
  const emoji = EMOJI_FIRST.exec(text5)?.[1];
  if (emoji !== void 0) return emoji;
  let at = 0;
  while (SEPARATOR.test(text5.charAt(at))) at++;
  return text5.slice(0, at);
}
function trail(text5) {
  const emoji = EMOJI_LAST.exec(text5.slice(-80))?.[1];
  if (emoji !== void 0) return emoji;
  let at = text5.length;
  while (at > 0 && SEPARATOR.test(text5.charAt(at - 1))) at--;
  return text5.slice(at);
}
function itemsOf(tokens) {
  const items = [];
  const open = [];
  for (const { text: text5, role, pops } of tokens) {
    if (role === "plain") items.push({ text: text5, edge: false });
    else if (role === "open") {
      open.push(items.length);
      items.push({ text: text5, edge: true });
    } else {
      let start = items.length;
      for (let at = 0; at < pops; at++) start = open.pop() ?? -1;
      if (start < 0) {
        items.push({ text: text5, edge: true });
        if (role === "link") open.push(-1);
        continue;
      }
      if (role === "link") {
        items.push({ text: text5, edge: true });
        open.push(start);
        continue;
      }
      if (/^<\/t[dhr]>$/i.test(text5)) {
        items.push({ text: text5, edge: true });
        continue;
      }
      const joined3 = items.splice(start).map((item) => item.text).join("") + text5;
      items.push({ text: joined3, edge: false });
    }
  }
  return items;
}

// src/list/format/formats.ts
var ownFormats = memoOf((list3) => findFormats(list3));
function formatsOf(list3, wanted) {
  return wanted === void 0 ? ownFormats(list3) : findFormats(list3, wanted);
}
function findFormats(list3, wanted) {
  const groups = groupsOf(list3);
  const whole2 = countTexts(groups.flatMap(({ written }) => written));
  const shapes = /* @__PURE__ */ new Map();
  const shaped = groups.map(({ heading: heading2, cuts, written }) => {
    const own4 = countTexts(written);
    const known = new Map(
      written.map((one2) => {
        const template = templateIn(one2, own4, whole2);
        const shape = remember(shapes, printTemplate(template), () => shapeOf(template));
        return [one2, shape];
      })
    );
    return {
      heading: heading2,
      cuts: cuts.flatMap((one2) => {
        const shape = known.get(one2.cut);
        return shape === void 0 ? [] : [{ ...one2, shape }];
      })
    };
  });
  const all2 = shaped.flatMap(({ cuts }) => cuts);
  const own3 = formatOf(all2, wanted);
  const sections2 = shaped.flatMap(({ heading: heading2, cuts }) => {
    const format2 = formatOf(cuts, wanted);
    if (format2 === void 0) return [];
    return [{ ...usualIn(cuts, format2, own3), ...heading2 === void 0 ? {} : { heading: heading2 } }];
  });
  const usual = [...sections2, ...own3 === void 0 ? [] : [own3]].sort((a, b) => b.followers - a.followers).slice(0, MOST_USUAL).map(({ unit, template }) => judged(all2, unit, template)).reduce(
    (best, one2) => best === void 0 || one2.followers > best.followers ? one2 : best,
    void 0
  );
  if (usual === void 0) return { sections: sections2 };
  const { others: _, ...format } = usual;
  return { sections: sections2, list: format };
}
var MOST_USUAL = 8;
var MOST_FEW = 3;
function groupsOf(list3) {
  const seen = /* @__PURE__ */ new Set();
  return entriesBySection(list3).flatMap(({ heading: heading2, entries }) => {
    const papers = entries.filter(({ kind }) => kind === "paper");
    const written = /* @__PURE__ */ new Map();
    const cuts = (papers.length > 0 ? papers : entries).flatMap((entry) => {
      const strands = entryStrands(list3.source, entry);
      if (strands === void 0) return [];
      const { unit } = entry;
      const { fields, ...rest } = strands;
      const name = writtenName(unit, strands);
      const cut = remember(written, name, () => ({ ...rest, unit, count: 0 }));
      const whole2 = `${entry.title}
${name}`;
      if (!seen.has(whole2)) cut.count++;
      seen.add(whole2);
      return [{ entry, fields, cut }];
    });
    return cuts.length === 0 ? [] : [{ heading: heading2, cuts, written: [...written.values()] }];
  });
}
function writtenName(unit, { strands, isRow: isRow2 }) {
  let name = `${unit} ${isRow2}`;
  for (const strand of strands) {
    name += "\uE000";
    for (const piece of strand)
      name += "field" in piece ? `\uE001${piece.field}\uE002` : piece.text;
  }
  return name;
}
function countTexts(written) {
  const texts = new FixedTexts();
  for (const one2 of written)
    for (const [at, strand] of one2.strands.entries())
      texts.add(strand, contextOf(one2, at), one2.count);
  return texts;
}
function contextOf({ unit, isRow: isRow2 }, at) {
  return isRow2 ? `${unit} ${at}` : unit;
}
function templateIn(written, own3, list3) {
  const { isRow: isRow2 } = written;
  const strands = written.strands.map(
    (strand, at) => isRow2 && strand.length > 0 && !strand.some((piece) => "field" in piece) ? [{ field: "..." }] : withHoles(strand, contextOf(written, at), own3, list3)
  );
  return isRow2 ? rowOf(strands) : templateOf(strands[0] ?? []);
}
function usualIn(cuts, format, usual) {
  if (usual === void 0 || cuts.length > MOST_FEW || format.unit !== usual.unit) return format;
  if (format.unit === "row") return format;
  const other = judged(cuts, usual.unit, usual.template);
  return other.followers >= format.followers ? other : format;
}
function formatOf(cuts, wanted) {
  const unit = mostUsed(cuts.map(({ entry }) => entry.unit));
  if (unit === void 0) return void 0;
  const asRow = mostUsed(cuts.map(({ cut }) => cut.isRow)) === true;
  if (wanted !== void 0 && isRow(wanted) === asRow) return judged(cuts, unit, wanted);
  const alike = cuts.filter(({ entry, cut }) => entry.unit === unit && cut.isRow === asRow);
  const template = asRow ? rowTemplate(alike) : templateFor(alike);
  return template === void 0 ? void 0 : judged(cuts, unit, template);
}
function judged(cuts, unit, template) {
  const looks = /* @__PURE__ */ new Map();
  const others = cuts.filter(({ entry, shape }) => {
    return entry.unit !== unit || !remember(looks, shape.name, () => follows(template, shape));
  });
  return {
    unit,
    template,
    entries: cuts.length,
    followers: cuts.length - others.length,
    others: others.map(({ entry, fields, shape }) => ({
      entry,
      template: shape.template,
      fields
    }))
  };
}
function templateFor(cuts) {
  return commonTemplate(counted(cuts.map(({ shape }) => shape)));
}
function counted(shapes) {
  const counts = /* @__PURE__ */ new Map();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].map(([shape, count2]) => ({ ...shape, count: count2 })).sort((a, b) => b.count - a.count);
}
function rowTemplate(cuts) {
  const width = mostUsed(cuts.map(({ cut }) => cut.strands.length));
  if (width === void 0) return void 0;
  const rows = cuts.filter(({ cut }) => cut.strands.length === width);
  const columns = Array.from({ length: width }, () => []);
  const seen = /* @__PURE__ */ new Map();
  for (const { template, count: count2 } of counted(rows.map(({ shape }) => shape))) {
    for (const [at, cell] of cellsIn(template).entries()) {
      if (cell.length === 0) continue;
      const name = `${at} ${printTemplate(cell)}`;
      const one2 = seen.get(name);
      if (one2 !== void 0) {
        one2.count += count2;
        continue;
      }
      const made = { ...shapeOf(cell), count: count2 };
      seen.set(name, made);
      columns[at]?.push(made);
    }
  }
  const cells = columns.map(
    (column) => commonTemplate(column.sort((a, b) => b.count - a.count)) ?? []
  );
  return rowOf(cells);
}
function remember(map3, key, make) {
  const found = map3.get(key);
  if (found !== void 0) return found;
  const made = make();
  map3.set(key, made);
  return made;
}

// src/bibtex/syntax-tree.ts
function fieldName(text5, { name }) {
  return text5.slice(name.start, name.end).toLowerCase();
}
function byPlace(a, b) {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

// src/bibtex/macros.ts
function isMonthMacro(name) {
  return MONTH_MACROS.includes(name.toLowerCase());
}
var LONGEST_MACRO = 1e5;
function collectMacros(tree) {
  const macros = new Map(
    MONTH_NAMES.map((value, at) => [MONTH_MACROS[at] ?? "", [{ from: 0, value }]])
  );
  for (const node2 of tree.nodes) {
    if (node2.kind !== "string") continue;
    for (const field of node2.fields) {
      const value = expandValue(tree.text, field.value, macros);
      addTo(macros, fieldName(tree.text, field), { from: node2.range.end, value });
    }
  }
  return macros;
}
function macroAt(macros, name, at) {
  const definitions = macros.get(name.toLowerCase());
  if (definitions === void 0) return void 0;
  const before = countWhile(definitions.length, (index2) => (definitions[index2]?.from ?? 0) <= at);
  return definitions[Math.max(0, before - 1)]?.value;
}
function macroState(macros, name, at) {
  const first = macros.get(name.toLowerCase())?.[0];
  if (first === void 0) return "unknown";
  return first.from <= at ? "defined" : "later";
}
function expandValue(text5, value, macros) {
  const [first] = value;
  if (value.length === 1 && first !== void 0) return expandPart(text5, first, macros);
  let whole2 = "";
  for (const part of value) {
    const piece = expandPart(text5, part, macros);
    if (whole2.length + piece.length > LONGEST_MACRO && part.kind === "macro") {
      whole2 += text5.slice(part.range.start, part.range.end);
    } else whole2 += piece;
  }
  return whole2;
}
function expandPart(text5, part, macros) {
  const { start, end } = part.range;
  switch (part.kind) {
    case "number":
      return text5.slice(start, end);
    case "macro": {
      const name = text5.slice(start, end);
      return macroAt(macros, name, start) ?? name;
    }
    case "bare":
      return text5.slice(start, end).replace(/^[“”„"«]|[“”"»]$/g, "").trim();
    case "braced":
    case "quoted":
      return text5.slice(start + 1, part.unclosed === true ? end : end - 1);
  }
}

// src/bibtex/check-meaning.ts
function checkMeaning(tree, entries, macros) {
  const strings = tree.nodes.filter((node2) => node2.kind === "string");
  return [
    ...repeatedKeys(entries),
    ...entries.flatMap(({ node: node2 }) => repeatedFields(tree.text, node2.fields)),
    ...repeatedMacros(tree.text, strings),
    ...undefinedMacros(
      tree.text,
      tree.nodes.flatMap((node2) => "fields" in node2 ? node2.fields : []),
      macros
    ),
    ...entries.flatMap(keyCharacters),
    ...undefinedParents(entries)
  ];
}
function repeatedKeys(entries) {
  const found = [];
  const exact = /* @__PURE__ */ new Map();
  const folded = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { key } = entry;
    if (key === "") continue;
    const lower = key.toLowerCase();
    const same = exact.get(key);
    const similar = folded.get(lower);
    if (same === void 0) exact.set(key, entry);
    if (similar === void 0) folded.set(lower, entry);
    const first = same ?? similar;
    if (first === void 0) continue;
    found.push({
      code: same === void 0 ? "duplicate-key-case" : "duplicate-key",
      severity: same === void 0 ? "warning" : "error",
      range: entry.keyRange,
      message: same === void 0 ? `The citation key ${key} differs from ${first.key} only in case, and BibTeX takes them for one. Rename one of them.` : `The citation key ${key} is already used; expected a different key for each entry.`,
      related: { range: first.keyRange, message: "the first entry with this key" }
    });
  }
  return found;
}
function repeatedFields(text5, fields) {
  const first = /* @__PURE__ */ new Map();
  return fields.flatMap((field) => {
    if (field.eq === void 0) return [];
    const name = fieldName(text5, field);
    const before = first.get(name);
    if (before === void 0) {
      first.set(name, field);
      return [];
    }
    return {
      code: "duplicate-field",
      severity: "warning",
      range: field.name,
      message: `The field ${name} occurs twice: BibTeX reads the first, biber the last. Remove one.`,
      related: { range: before.name, message: "the first field with this name" }
    };
  });
}
function repeatedMacros(text5, strings) {
  return repeatedFields(
    text5,
    strings.flatMap(({ fields }) => fields)
  ).map((diagnostic) => ({
    ...diagnostic,
    code: "duplicate-macro",
    message: `The macro ${text5.slice(diagnostic.range.start, diagnostic.range.end)} is defined twice. Keep one definition.`,
    related: {
      range: diagnostic.related?.range ?? diagnostic.range,
      message: "the first definition"
    }
  }));
}
function undefinedMacros(text5, fields, macros) {
  const found = /* @__PURE__ */ new Map();
  for (const { value } of fields) {
    for (const { kind, range } of value) {
      if (kind !== "macro") continue;
      const name = text5.slice(range.start, range.end);
      const folded = name.toLowerCase();
      const state = macroState(macros, folded, range.start);
      if (state === "defined") continue;
      const before = found.get(folded);
      if (before === void 0)
        found.set(folded, { range, name, uses: 1, later: state === "later" });
      else before.uses++;
    }
  }
  return [...found.values()].map(({ range, name, uses, later }) => ({
    code: "undefined-macro",
    severity: "warning",
    range,
    message: later ? `The macro ${name} is defined further down, so it is empty for BibTeX here; expected its @string above its first use.` : `The macro ${name}${uses === 1 ? "" : `, used ${uses} times,`} is not defined; expected a @string for it, or the text in { }.`
  }));
}
var BAD_IN_KEYS = /[\s"%\\~={}]/;
function keyCharacters({ key, keyRange }) {
  const bad = BAD_IN_KEYS.exec(key)?.[0];
  if (bad === void 0) return [];
  const name = /\s/.test(bad) ? "a space" : `"${bad}"`;
  return [
    {
      code: "key-characters",
      severity: "warning",
      range: keyRange,
      message: `The citation key "${key}" contains ${name}, which some programs cannot cite. Use letters, digits and the characters - _ : . / +.`
    }
  ];
}
function undefinedParents(entries) {
  return entries.flatMap((entry) => {
    if (!entry.ownFields.has("crossref") && !entry.ownFields.has("xdata")) return [];
    const there = new Set(entry.parents.map(({ parent }) => parent.key.toLowerCase()));
    return entry.parentKeys().flatMap(
      ({ via, key }) => there.has(key.toLowerCase()) ? [] : {
        code: "undefined-crossref",
        severity: "warning",
        range: entry.ownFields.get(via)?.node.range ?? entry.keyRange,
        message: `The ${via} "${key}" is not the citation key of an entry in this file. Write an existing key.`
      }
    );
  });
}

// src/bibtex/bib-identifiers.ts
var ADDRESS_FIELDS = ["url", "link", "ee", "howpublished", "bdsk-url-1", "note"];
var ARXIV_TEXT_FIELDS = ["journal", "journaltitle", "howpublished", "note", "number", "volume"];
function bibIdentifiers(read) {
  const found = /* @__PURE__ */ new Map();
  const add = (identifier) => {
    const key = identifierKey(identifier);
    if (!found.has(key)) found.set(key, identifier);
  };
  const addId = (kind, id) => {
    if (id !== void 0) add({ kind, id });
  };
  const doi = read("doi");
  if (doi !== void 0) addDoi(doi, add);
  for (const name of ["eprint", "arxivid", "arxiv"]) addId("arxiv", arxivOfEprint(name, read));
  addId("pmid", parsePmid(read("pmid") ?? ""));
  if (/^pubmed$/i.test(read("eprinttype") ?? "")) addId("pmid", parsePmid(read("eprint") ?? ""));
  addId(
    "pmcid",
    /^(?:PMC)?(\d+)$/i.exec(read("pmcid") ?? read("pmc") ?? "")?.[1]?.replace(/^/, "PMC")
  );
  for (const name of ADDRESS_FIELDS) {
    const value = read(name);
    const address = value === void 0 ? void 0 : /(?:https?:\/\/|www\.|doi\.org\/)[^\s{}"<>]+/i.exec(value)?.[0];
    if (address !== void 0) for (const identifier of identifiersOfUrl(address)) add(identifier);
  }
  const note = read("note") ?? "";
  const noted = /\[DOI:\s?([^\s[\]]+)\]/i.exec(note)?.[1];
  if (noted !== void 0) addDoi(noted, add);
  addId("pmid", /\[PubMed:\s?(\d{1,8})\]/i.exec(note)?.[1]);
  for (const name of ARXIV_TEXT_FIELDS) {
    const value = read(name);
    if (value !== void 0) addId("arxiv", findArxivId(value) ?? arxivOfDblp(name, value));
  }
  return [...found.values()].sort(bySignificance);
}
function addDoi(value, add) {
  const id = parseDoi(value);
  const short = id === void 0 ? parseShortDoi(value) : void 0;
  if (short !== void 0) add({ kind: "short-doi", id: short });
  if (id === void 0) return;
  const arxiv = arxivIdOfDoi(id);
  add(arxiv === void 0 ? { kind: "doi", id } : { kind: "arxiv", id: arxiv });
}
function arxivOfEprint(name, read) {
  const archive = name === "eprint" ? read("archiveprefix") ?? read("eprinttype") ?? "" : "";
  if (archive !== "" && !/^arxiv$/i.test(archive)) return void 0;
  const value = read(name);
  return value === void 0 ? void 0 : parseArxivId(value);
}
function arxivOfDblp(name, value) {
  return name === "volume" && value.startsWith("abs/") ? parseArxivId(value.slice(4)) : void 0;
}

// src/scholarly/markup-in-tex.ts
var OTHER = new RegExp(String.raw`${VERB}|(?<!\\)\$\$?[^$]*(?<!\\)\$\$?`, "g");
function mayHaveMarkup(tex) {
  return /[<&]|less|\\lt/.test(tex);
}
function markupInTex(tex) {
  if (!mayHaveMarkup(tex)) return [];
  const { text: text5, isMasked, sourceRange: sourceRange2 } = unmaskTex(tex);
  const prose = text5.replace(OTHER, (formula) => " ".repeat(formula.length));
  const found = [];
  const tags = markupTags(prose);
  for (const { 0: mark, index: start } of prose.matchAll(CHARACTER_REFERENCE)) {
    const range = { start, end: start + mark.length };
    const isInTag = start < (tags[lastFrom(tags, start)]?.range.end ?? 0);
    if (isInTag || characterOfReference(mark) === void 0) continue;
    found.push({ mark, range: sourceRange2(range) });
  }
  for (const tag of tags) {
    if (tag.name.length === 1 && !tag.isPaired && isMasked(tag.range)) continue;
    found.push({ tag, mark: tag.tag, range: sourceRange2(tag.range) });
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}
function withoutMarkup(text5) {
  if (!/[<&]/.test(text5)) return text5;
  const parts = markupTokens(text5).map((token) => typeof token === "string" ? token : " ");
  return decodeReferences(parts.join(""));
}
var MASKS = [
  ["<", symbol(String.raw`(?:\\less|\\lt|<)`, "textless")],
  [">", symbol(String.raw`(?:\\greater|\\gt|>)`, "textgreater")],
  [";", String.raw`\$\\mathsemicolon\$`],
  ["/", String.raw`\$\\mathslash\$`],
  ["=", String.raw`\$(?:\\equal|=)\$`],
  ['"', String.raw`\{\\textquotedbl\}|\\textquotedbl(?:\{\}| )|\{"\}`],
  ["&", String.raw`\{\\&\}|\$\\mathampersand\$`],
  ["#", String.raw`(?<=&|&\}|&\$)(?:\{\\#\}|\$\\mathoctothorpe\$|\\#)`]
];
function symbol(math, text5) {
  return [
    String.raw`\$\s?${math}\s?\$`,
    String.raw`\\ensuremath\{${math}\}`,
    String.raw`\{\\${text5} ?\}`,
    String.raw`\\${text5}(?:\{\}| |(?![a-zA-Z]))`
  ].join("|");
}
var MASK = new RegExp(MASKS.map(([, pattern]) => `(${pattern})`).join("|"), "g");
function unmaskTex(tex) {
  const masked = [];
  let text5 = "";
  let from = 0;
  for (const match of tex.matchAll(MASK)) {
    const which = match.slice(1).findIndex((group) => group !== void 0);
    text5 += tex.slice(from, match.index);
    from = match.index + match[0].length;
    masked.push({ at: text5.length, start: match.index, end: from });
    text5 += MASKS[which]?.[0] ?? "";
  }
  text5 += tex.slice(from);
  return {
    text: text5,
    isMasked: ({ start, end }) => {
      const last = lastBefore(masked, end);
      return last !== void 0 && last.at >= start;
    },
    sourceRange: ({ start, end }) => ({
      start: sourceOffset(masked, start),
      end: sourceOffset(masked, end)
    })
  };
}
function lastBefore(masked, offset) {
  return masked[countWhile(masked.length, (index2) => (masked[index2]?.at ?? 0) < offset) - 1];
}
function sourceOffset(masked, offset) {
  const last = lastBefore(masked, offset);
  return last === void 0 ? offset : last.end + (offset - last.at - 1);
}

// src/scholarly/to-tex.ts
function toTex(text5, ascii) {
  return partsOf(text5).map((part) => {
    if (typeof part === "string") return plainToTex(part, ascii);
    return `$${ascii ? part.tex.replace(NOT_ASCII, mathCommand) : part.tex}$`;
  }).join("");
}
function plainToTex(text5, ascii) {
  const escaped = text5.normalize("NFC").replace(SPECIAL, (found) => ESCAPES.get(found) ?? found);
  return ascii ? escaped.replace(NOT_ASCII, toCommand) : escaped;
}
function mathCommand(character) {
  const command = MATH_COMMANDS.get(character);
  if (command !== void 0) return `\\${command} `;
  const written = toCommand(character, 0, character);
  return written === character ? character : `\\text{${written}}`;
}
var SPECIAL = /[\\{}$&%#_~^`]|-(?=-)|'(?=')/g;
var ESCAPES = symbolTable(String.raw`
  \ \textbackslash{}  { \textbraceleft{}  } \textbraceright{}  $ \$  & \&  % \%  # \#  _ \_
  ~ \textasciitilde{}  ^ \textasciicircum{}  - -{}  ' '{}
`).set("`", "\\textasciigrave{}");
var NOT_ASCII = /[^\p{ASCII}]\p{M}*|[A-Za-z]\p{M}+/gu;
var LIGATURES = /* @__PURE__ */ new Map([
  ["\u2013", "--"],
  ["\u2014", "---"],
  ["\u2018", "`"],
  ["\u201C", "``"],
  ["\u201D", "''"],
  ["\xA0", "~"]
]);
var ACCENT_COMMANDS = commandsOf(ACCENTS);
var TEXT_COMMANDS = commandsOf(TEXT_SYMBOLS);
var COMBINES = /[-'`–—‘“”]/;
function toCommand(character, at, whole2) {
  const ligature = LIGATURES.get(character);
  if (ligature !== void 0) {
    const before = /[-'`!?]/.test(whole2.charAt(at - 1)) ? "{}" : "";
    const after = COMBINES.test(whole2.charAt(at + character.length)) ? "{}" : "";
    return before + ligature + after;
  }
  const text5 = TEXT_COMMANDS.get(character);
  if (text5 !== void 0) return `{\\${text5}}`;
  const math = MATH_COMMANDS.get(character);
  if (math !== void 0) return `$\\${math}$`;
  return accented(character) ?? character;
}
function accented(character) {
  const [base = "", ...marks] = character.normalize("NFD");
  const commands = marks.map((mark) => ACCENT_COMMANDS.get(mark));
  if (marks.length === 0 || commands.includes(void 0)) return void 0;
  const letter = letterCommand(base);
  if (letter === void 0) return void 0;
  return `{${commands.reduce((inner, command = "") => withAccent(command, inner), letter)}}`;
}
function withAccent(command, inner) {
  const bare = !/[a-z]/i.test(command) && /^(?:[A-Za-z]|\\[ij])$/.test(inner);
  return bare ? `\\${command}${inner}` : `\\${command}{${inner}}`;
}
function letterCommand(base) {
  if (base === "i" || base === "j") return `\\${base}`;
  if (/^[A-Za-z]$/.test(base)) return base;
  const command = TEXT_COMMANDS.get(base);
  return command === void 0 ? void 0 : `\\${command}`;
}

// src/scholarly/markup-edits.ts
var COMMANDS = symbolTable(`
  i \\textit  italic \\textit  em \\emph  b \\textbf  bold \\textbf  strong \\textbf
  sub \\textsubscript  sup \\textsuperscript  tt \\texttt  code \\texttt  scp \\textsc
`);
var DROPPED = new Set("p br div span sec u font small inline-formula".split(" "));
var BLOCKS = /* @__PURE__ */ new Set(["p", "br", "div", "sec"]);
function markupEdits(tex) {
  const { formulas, outside } = formulasIn(tex, markupInTex(tex));
  const elements = elementEdits(
    tex,
    outside.flatMap(({ tag, range }) => tag === void 0 ? [] : [{ ...tag, range }])
  );
  const references = outside.filter(({ tag }) => tag === void 0).map((one2) => referenceEdit(tex, one2));
  const edits = [...formulas, ...elements, ...references];
  const known = edits.flatMap((edit) => edit === void 0 ? [] : [edit]);
  if (known.length < edits.length) return void 0;
  return {
    edits: known.sort((a, b) => a.range.start - b.range.start),
    hasFormula: formulas.length > 0
  };
}
function formulasIn(tex, marks) {
  const formulas = [];
  const outside = [];
  let inside = [];
  for (const mark of marks) {
    const part = mark.tag?.name === "math" ? mark.tag.part : void 0;
    const [first] = inside;
    if (first === void 0) {
      if (part === "open") inside.push(mark);
      else outside.push(mark);
    } else if (part === "close") {
      const inner = unmaskTex(tex.slice(first.range.end, mark.range.start)).text;
      const text5 = toTex(scholarlyText([mathematics(mathmlToTex(markupTokens(inner)))]), false);
      formulas.push({ range: { start: first.range.start, end: mark.range.end }, text: text5 });
      inside = [];
    } else inside.push(mark);
  }
  return { formulas, outside: outside.concat(inside) };
}
function elementEdits(text5, tags) {
  const open = [];
  const edits = tags.map((tag, at) => {
    const { range, name, part, isPaired } = tag;
    if (DROPPED.has(name)) {
      const isWhole = isPaired || part === "empty" || BLOCKS.has(name);
      return isWhole ? dropped(tag, tags.slice(at + 1, at + 20), text5) : void 0;
    }
    if (part === "close") {
      const last = open.pop();
      return last?.name === name ? { range, text: last.command === "" ? "" : "}" } : void 0;
    }
    const command = name === "a" ? hrefOf(tag.tag) : COMMANDS.get(name);
    if (part === "empty") return command === void 0 ? void 0 : { range, text: "" };
    open.push({ name, command });
    return command === void 0 ? void 0 : { range, text: command && `${command}{` };
  });
  return open.length === 0 ? edits : [void 0];
}
function hrefOf(tag) {
  const name = /\shref\s*=/i.exec(tag);
  if (name === null) return "";
  const value = tag.slice(name.index + name[0].length).trimStart();
  const [, double, single, bare] = /^(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/.exec(value) ?? [];
  const address = decodeReferences(double ?? single ?? bare ?? "").trim();
  if (!/^https?:\/\/[^\s{}\\]+$/i.test(address)) return void 0;
  return `\\href{${address.replace(/[%#&]/g, "\\$&")}}`;
}
function dropped({ name, range }, next, text5) {
  let end = range.end;
  for (const tag of next) if (tag.range.start === end) end = tag.range.end;
  const between = BLOCKS.has(name) && /[^\s>]/.test(text5.charAt(range.start - 1)) && /[^\s]/.test(text5.charAt(end));
  return { range, text: between ? " " : "" };
}
function referenceEdit(text5, { mark, range }) {
  const character = characterOfReference(mark);
  if (character === void 0 || /[\p{Cc}\\{}^~]/u.test(character)) return void 0;
  if (/^&#/.test(mark) && character === " " && !/^&#(?:32|x20);$/i.test(mark)) return void 0;
  const isEscaped = text5.charAt(range.start - 1) === "\\" && text5.charAt(range.start - 2) !== "\\";
  return {
    range: { start: isEscaped ? range.start - 1 : range.start, end: range.end },
    text: latexOf(character)
  };
}
var BY_CHARACTER = /* @__PURE__ */ new Map([
  ['"', '{"}'],
  ["<", "{\\textless}"],
  [">", "{\\textgreater}"],
  ["\xA0", "~"]
]);
function latexOf(character) {
  const own3 = BY_CHARACTER.get(character);
  if (own3 !== void 0) return own3;
  const isLetter2 = /^\p{Script=Latin}|^[‘’“”–—…°×]/u.test(character);
  return toTex(character, isLetter2);
}

// src/scholarly/from-bib-value.ts
function fromBibValue(raw) {
  return fromTex(withMarkupAsTex(raw));
}
function plainTextOfBibValue(raw) {
  return plainText(fromBibValue(raw));
}
function withMarkupAsTex(raw) {
  if (!mayHaveMarkup(raw)) return raw;
  const found = markupEdits(raw);
  return found === void 0 ? withoutMarkup(raw) : applyEdits(raw, found.edits);
}

// src/bibtex/journal-macros.json
var journal_macros_default = {
  aap: "Astronomy & Astrophysics",
  aapr: "Astronomy and Astrophysics Review",
  aaps: "Astronomy and Astrophysics Supplement Series",
  aas: "American Astronomical Society Meeting Abstracts",
  actaa: "Acta Astronomica",
  aj: "Astronomical Journal",
  ao: "Applied Optics",
  apj: "Astrophysical Journal",
  apjl: "Astrophysical Journal Letters",
  apjlett: "Astrophysical Journal Letters",
  apjs: "Astrophysical Journal Supplement Series",
  apjsupp: "Astrophysical Journal Supplement Series",
  aplett: "Astrophysical Letters",
  applopt: "Applied Optics",
  apspr: "Astrophysics Space Physics Research",
  apss: "Astrophysics and Space Science",
  araa: "Annual Review of Astronomy and Astrophysics",
  astap: "Astronomy & Astrophysics",
  azh: "Astronomicheskii Zhurnal",
  baas: "Bulletin of the American Astronomical Society",
  bac: "Bulletin of the Astronomical Institutes of Czechoslovakia",
  bain: "Bulletin of the Astronomical Institutes of the Netherlands",
  caa: "Chinese Astronomy and Astrophysics",
  cjaa: "Chinese Journal of Astronomy and Astrophysics",
  dps: "AAS/Division for Planetary Sciences Meeting Abstracts",
  fcp: "Fundamentals of Cosmic Physics",
  gca: "Geochimica et Cosmochimica Acta",
  grl: "Geophysical Research Letters",
  iaucirc: "IAU Circulars",
  icarus: "Icarus",
  jaavso: "Journal of the American Association of Variable Star Observers",
  jcap: "Journal of Cosmology and Astroparticle Physics",
  jcp: "Journal of Chemical Physics",
  jgr: "Journal of Geophysical Research",
  jqsrt: "Journal of Quantitative Spectroscopy and Radiative Transfer",
  jrasc: "Journal of the Royal Astronomical Society of Canada",
  maps: "Meteoritics & Planetary Science",
  memras: "Memoirs of the Royal Astronomical Society",
  memsai: "Memorie della Societ\xE0 Astronomica Italiana",
  mnras: "Monthly Notices of the Royal Astronomical Society",
  na: "New Astronomy",
  nar: "New Astronomy Reviews",
  nat: "Nature",
  nphysa: "Nuclear Physics A",
  pasa: "Publications of the Astronomical Society of Australia",
  pasj: "Publications of the Astronomical Society of Japan",
  pasp: "Publications of the Astronomical Society of the Pacific",
  physrep: "Physics Reports",
  physscr: "Physica Scripta",
  planss: "Planetary and Space Science",
  pra: "Physical Review A",
  prb: "Physical Review B",
  prc: "Physical Review C",
  prd: "Physical Review D",
  pre: "Physical Review E",
  prl: "Physical Review Letters",
  procspie: "Proceedings of SPIE",
  psj: "Planetary Science Journal",
  qjras: "Quarterly Journal of the Royal Astronomical Society",
  rmxaa: "Revista Mexicana de Astronom\xEDa y Astrof\xEDsica",
  skytel: "Sky and Telescope",
  solphys: "Solar Physics",
  sovast: "Soviet Astronomy",
  ssr: "Space Science Reviews",
  zap: "Zeitschrift f\xFCr Astrophysik"
};

// src/bibtex/protect-capitals.ts
var WORD = /[\p{L}\p{N}\p{M}]+(?:[-.]\p{N}[\p{L}\p{N}\p{M}]*)*/gu;
var INNER_CAPITAL = /^..*\p{Lu}/su;
function protectCapitals(title, toLatex, whole2 = title) {
  if (!/\p{Ll}/u.test(whole2)) return toLatex(title);
  let written = "";
  let at = 0;
  for (const { 0: word, index: index2 } of title.matchAll(WORD)) {
    if (!INNER_CAPITAL.test(word)) continue;
    written += `${toLatex(title.slice(at, index2))}{${toLatex(word)}}`;
    at = index2 + word.length;
  }
  return written + toLatex(title.slice(at));
}
function countProtected(latex) {
  let kept = 0;
  let bare = 0;
  let depth = 0;
  let word = "";
  let isKept = false;
  const end = () => {
    if (INNER_CAPITAL.test(word)) {
      if (isKept) kept++;
      else bare++;
    }
    word = "";
    isKept = false;
  };
  for (const character of latex.replace(/\\(?:[a-z]+|.)/gi, "")) {
    if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (/[\p{L}\p{N}\p{M}]/u.test(character)) {
      word += character;
      if (depth > 0 && /\p{Lu}/u.test(character)) isKept = true;
    } else end();
  }
  end();
  return { kept, bare };
}

// src/bibtex/unescaped-addresses.ts
var ESCAPED = /\{\\?([_%&#$~])\}|\\([_%&#$/])|(\{?\\textunderscore(?:\{\}| )?\}?)|\\~(?:\{\})?|\{?\\(?:textasciitilde|string~)(?:\{\}| )?\}?|\$\\sim\$/g;
function unescapedAddresses(raw) {
  return raw.replace(
    ESCAPED,
    (_, grouped, plain3, underscore) => grouped ?? plain3 ?? (underscore === void 0 ? "~" : "_")
  );
}

// src/bibtex/field-values.ts
var VERBATIM_FIELDS = new Set(
  "url urlraw doi eprint file pdf link ee biburl bdsk-url-1 bdsk-url-2 bdsk-url-3 bdsk-file-1 crossref xref xdata entryset related ids pmid pmcid".split(" ")
);
var JOURNALS = journal_macros_default;
function decodeField(name, raw) {
  const macro = /^journal(?:title)?$/.test(name) ? /^\{?\\([a-z]{2,8})\s?\}?$/.exec(raw)?.[1] : void 0;
  const journal = macro === void 0 ? void 0 : ownValue(JOURNALS, macro);
  if (journal !== void 0) return journal;
  if (name === "abstract") return foldSpaces(plainText(bareAbstract(fromBibValue(raw))));
  if (!VERBATIM_FIELDS.has(name)) return foldSpaces(plainText(fromBibValue(raw)));
  return unescapedAddresses(foldSpaces(unwrap(raw)));
}
var MOST_WRAPPERS = 4;
function unwrap(raw) {
  let text5 = raw.trim();
  for (let round = 0; round < MOST_WRAPPERS; round++) {
    const command = /^\\(?:url|nolinkurl|path)\s*(?=\{)/.exec(text5)?.[0] ?? "";
    const inner = text5.slice(command.length);
    const isOneGroup = inner.startsWith("{") && hasBalancedBraces(inner);
    if (!isOneGroup || groupEnd(inner, 0) < inner.length) return text5;
    text5 = inner.slice(1, -1).trim();
  }
  return text5;
}
var NAME_FIELDS = /* @__PURE__ */ new Set(["author", "editor", "translator"]);
function valueText(field, style) {
  if (field.form === "macro") return foldSpaces(field.value);
  const inner = field.form === "latex" ? balanced(foldSpaces(field.value)) : latexOf2(field, style);
  return style.quoted ? `"${withoutOpenQuotes(inner)}"` : `{${inner}}`;
}
var QUOTES_AND_BRACES = /\\\\|\\"\s?(?:\{[^{}]*\}|\\[a-z]+\s?|[a-z])?|[{}"]/gi;
function withoutOpenQuotes(latex) {
  let depth = 0;
  return latex.replace(QUOTES_AND_BRACES, (found) => {
    if (found === "{") depth++;
    else if (found === "}") depth--;
    else if (depth === 0 && found.includes('"')) return `{${found}}`;
    return found;
  });
}
function latexOf2({ name, value }, style) {
  const text5 = foldSpaces(value);
  if (name === "title") {
    return style.bracedTitles ? `{${toTex(text5, style.ascii)}}` : titleLatex(text5, style);
  }
  if (VERBATIM_FIELDS.has(name)) return balanced(plainText(text5));
  if (!NAME_FIELDS.has(name)) return toTex(text5, style.ascii);
  const names = balanced(plainText(text5)).split(/([{}])/);
  return names.map((part) => part === "{" || part === "}" ? part : toTex(part, style.ascii)).join("");
}
function titleLatex(title, { ascii, protectedCapitals }) {
  const whole2 = plainText(title);
  return partsOf(title).map((part) => {
    const latex = (plain3) => toTex(plain3, ascii);
    if (typeof part !== "string") {
      const formula = toTex(scholarlyText([part]), ascii);
      return /[A-Z]/.test(part.tex) ? `{${formula}}` : formula;
    }
    return protectedCapitals ? protectCapitals(part, latex, whole2) : latex(part);
  }).join("");
}
function balanced(text5) {
  return hasBalancedBraces(text5) ? text5 : text5.replace(/[{}]/g, "");
}

// src/bibtex/entry-view.ts
var FieldView = class {
  name;
  node;
  inheritedFrom;
  #surroundings;
  #raw;
  #value;
  constructor(name, node2, surroundings, inheritedFrom) {
    this.name = name;
    this.node = node2;
    this.#surroundings = surroundings;
    if (inheritedFrom !== void 0) this.inheritedFrom = inheritedFrom;
  }
  get raw() {
    const { tree, macros } = this.#surroundings;
    this.#raw ??= expandValue(tree.text, this.node.value, macros);
    return this.#raw;
  }
  get value() {
    this.#value ??= decodeField(this.name, this.raw);
    return this.#value;
  }
};
var TitleView = class extends FieldView {
  #subtitle;
  constructor(title, subtitle, surroundings) {
    super(title.name, title.node, surroundings);
    this.#subtitle = subtitle;
  }
  get value() {
    return plainText(withSubtitle(super.value, this.#subtitle.value));
  }
};
var EntryView = class {
  key;
  type;
  range;
  keyRange;
  node;
  #surroundings;
  #ownFields;
  #fields;
  #parents;
  #identifiers;
  constructor(node2, surroundings) {
    const { text: text5 } = surroundings.tree;
    this.keyRange = node2.key ?? { start: node2.open.end, end: node2.open.end };
    this.key = text5.slice(this.keyRange.start, this.keyRange.end);
    this.type = text5.slice(node2.type.start, node2.type.end).toLowerCase();
    this.range = node2.range;
    this.node = node2;
    this.#surroundings = surroundings;
  }
  /** The fields of the entry itself. */
  get ownFields() {
    this.#ownFields ??= this.#readOwnFields();
    return this.#ownFields;
  }
  get fields() {
    this.#fields ??= this.#withInherited();
    return this.#fields;
  }
  get identifiers() {
    this.#identifiers ??= bibIdentifiers((name) => this.fields.get(name)?.value);
    return this.#identifiers;
  }
  /** The existing entries that `xdata` and `crossref` name. */
  get parents() {
    this.#parents ??= this.parentKeys().flatMap(({ via, key }) => {
      const parent = this.#surroundings.entryOf(key);
      return parent === void 0 ? [] : [{ via, parent }];
    });
    return this.#parents;
  }
  /** The keys in `xdata` and `crossref`, in the order of inheritance. */
  parentKeys() {
    const keys = [];
    for (const via of ["xdata", "crossref"]) {
      const list3 = this.ownFields.get(via)?.value ?? "";
      for (const key of via === "xdata" ? list3.split(",") : [list3]) {
        if (key.trim() !== "") keys.push({ via, key: key.trim() });
      }
    }
    return keys;
  }
  #readOwnFields() {
    const { text: text5 } = this.#surroundings.tree;
    const fields = /* @__PURE__ */ new Map();
    for (const node2 of this.node.fields) {
      const name = fieldName(text5, node2);
      if (!fields.has(name)) fields.set(name, new FieldView(name, node2, this.#surroundings));
    }
    const [title, subtitle] = [fields.get("title"), fields.get("subtitle")];
    if (title !== void 0 && subtitle !== void 0) {
      fields.set("title", new TitleView(title, subtitle, this.#surroundings));
    }
    return fields;
  }
  #withInherited() {
    const own3 = this.ownFields;
    if (!own3.has("crossref") && !own3.has("xdata")) return own3;
    const fields = new Map(own3);
    for (const { name, field, from } of inheritedFields(this)) {
      if (fields.has(name)) continue;
      fields.set(name, new FieldView(name, field.node, this.#surroundings, from.key));
    }
    return fields;
  }
};
var MOST_ANCESTORS = 50;
var MOST_FIELDS = 200;
var PARTS_OF_BOOKS = /* @__PURE__ */ new Set([
  "inproceedings",
  "conference",
  "incollection",
  "inbook",
  "bookinbook",
  "suppbook",
  "suppcollection"
]);
var PARTS_OF_JOURNALS = /* @__PURE__ */ new Set(["article", "suppperiodical"]);
var NOT_INHERITED = new Set(
  "crossref xref xdata ids entryset entrysubtype execute label options presort related relatedoptions relatedstring relatedtype shorthand shorthandintro sortkey doi url urldate eprint eprinttype archiveprefix eprintclass primaryclass pmid pmcid abstract file keywords note annote timestamp".split(" ")
);
function inheritedFields(entry) {
  const found = [];
  const seen = /* @__PURE__ */ new Set([entry]);
  let fields = 0;
  const queue = entry.parents.map((link2) => ({ ...link2, isCrossref: link2.via === "crossref" }));
  for (const { parent, isCrossref } of queue) {
    if (seen.has(parent) || seen.size > MOST_ANCESTORS) continue;
    seen.add(parent);
    for (const [name, field] of parent.ownFields) {
      if (++fields > MOST_FIELDS) return found;
      const inherited = isCrossref ? crossrefName(entry.type, name) : xdataName(name);
      if (inherited !== void 0) found.push({ name: inherited, field, from: parent });
    }
    if (queue.length > MOST_ANCESTORS) continue;
    for (const link2 of parent.parents) {
      queue.push({ ...link2, isCrossref: isCrossref || link2.via === "crossref" });
    }
  }
  return found;
}
function xdataName(name) {
  return name === "xdata" ? void 0 : name;
}
function crossrefName(type, name) {
  if (NOT_INHERITED.has(name)) return void 0;
  const names = PARTS_OF_BOOKS.has(type) ? { title: "booktitle", subtitle: "booksubtitle", titleaddon: "booktitleaddon" } : PARTS_OF_JOURNALS.has(type) ? { title: "journaltitle", subtitle: "journalsubtitle" } : {};
  return ownValue(names, name) ?? name;
}

// src/bibtex/characters.ts
var TAB = 9;
var LF = 10;
var CR = 13;
var SPACE = 32;
var QUOTE = 34;
var HASH = 35;
var PERCENT = 37;
var PAREN_OPEN = 40;
var PAREN_CLOSE = 41;
var COMMA = 44;
var EQUALS = 61;
var AT = 64;
var BRACE_OPEN = 123;
var BRACE_CLOSE = 125;
function isSpace(code3) {
  return code3 === SPACE || code3 >= TAB && code3 <= CR;
}
function isLineEnd(code3) {
  return code3 === LF || code3 === CR;
}
function isInlineSpace(code3) {
  return code3 === SPACE || code3 === TAB;
}
var ODD_SPACES = new Set(
  Array.from(
    "\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF",
    (character) => character.charCodeAt(0)
  )
);
function isOddSpace(code3) {
  return code3 >= 160 && ODD_SPACES.has(code3);
}
function isSmartQuote(code3) {
  return code3 >= 8216 && code3 <= 8223 || code3 === 171 || code3 === 187;
}
function isDigit(code3) {
  return code3 >= 48 && code3 <= 57;
}
var NO_NAME = new Set([...`"#%'(),={}@`].map((character) => character.charCodeAt(0)));
function isNameCode(code3) {
  if (code3 <= SPACE || code3 === 127) return false;
  if (code3 < 128) return NAME_CODES[code3] === 1;
  return !isOddSpace(code3) && !isSmartQuote(code3);
}
var NAME_CODES = Uint8Array.from({ length: 128 }, (_, code3) => NO_NAME.has(code3) ? 0 : 1);
function skipSpaces(text5, at) {
  let next = at;
  for (; next < text5.length; next++) {
    const code3 = text5.charCodeAt(next);
    if (!isSpace(code3) && !isOddSpace(code3)) break;
  }
  return next;
}
function skipInlineSpaces(text5, at) {
  let next = at;
  while (isInlineSpace(text5.charCodeAt(next))) next++;
  return next;
}
function nameEnd(text5, at) {
  let end = at;
  while (end < text5.length && isNameCode(text5.charCodeAt(end))) end++;
  return end;
}
function lineEndFrom(text5, at, limit = text5.length) {
  let end = at;
  while (end < limit && !isLineEnd(text5.charCodeAt(end))) end++;
  return end;
}
function isFirstOnLine(text5, at) {
  let before = at - 1;
  while (before >= 0) {
    const code3 = text5.charCodeAt(before);
    if (isLineEnd(code3)) return true;
    if (!isInlineSpace(code3) && !isOddSpace(code3)) return false;
    before--;
  }
  return true;
}
function lastVisible(text5, at) {
  let before = at - 1;
  while (before >= 0 && (isSpace(text5.charCodeAt(before)) || isOddSpace(text5.charCodeAt(before)))) {
    before--;
  }
  return before;
}

// src/bibtex/block-head.ts
function readBlockHead(text5, at) {
  if (text5.charCodeAt(at) !== AT) return void 0;
  const start = skipSpaces(text5, at + 1);
  const end = nameEnd(text5, start);
  if (end === start || text5.slice(start, end).includes("[")) return void 0;
  const open = skipSpaces(text5, end);
  const code3 = text5.charCodeAt(open);
  const head = { at, type: { start, end }, open: { start: open, end: open + 1 } };
  if (code3 === BRACE_OPEN) return isGlued(text5, at) && !hasKey(text5, open) ? void 0 : head;
  return code3 === PAREN_OPEN && startsLineOrFollowsBlock(text5, at) ? head : void 0;
}
function isCertainHead(text5, at) {
  if (!isFirstOnLine(text5, at)) return false;
  const head = readBlockHead(text5, at);
  if (head === void 0) return false;
  if (hasKey(text5, head.open.start)) return true;
  const type = text5.slice(head.type.start, head.type.end).toLowerCase();
  return type === "string" || type === "comment" || type === "preamble";
}
function isGlued(text5, at) {
  const before = text5.charCodeAt(at - 1);
  return at > 0 && isNameCode(before) && !isSpace(before);
}
function startsLineOrFollowsBlock(text5, at) {
  if (isFirstOnLine(text5, at)) return true;
  const before = text5.charCodeAt(lastVisible(text5, at));
  return before === BRACE_CLOSE || before === PAREN_CLOSE;
}
function hasKey(text5, open) {
  const start = skipSpaces(text5, open + 1);
  let end = start;
  for (; end < text5.length; end++) {
    const code3 = text5.charCodeAt(end);
    if (isSpace(code3) || code3 === COMMA || code3 === BRACE_OPEN || code3 === BRACE_CLOSE) break;
  }
  return end > start && text5.charCodeAt(skipSpaces(text5, end)) === COMMA;
}

// src/bibtex/recovery.ts
function looksLikeField(text5, lineStart) {
  let start = skipInlineSpaces(text5, lineStart);
  if (text5.charCodeAt(start) === COMMA) start = skipInlineSpaces(text5, start + 1);
  const end = nameEnd(text5, start);
  if (end === start) return false;
  const eq = skipInlineSpaces(text5, end);
  if (text5.charCodeAt(eq) !== EQUALS) return false;
  const value = skipInlineSpaces(text5, eq + 1);
  const code3 = text5.charCodeAt(value);
  if (code3 === BRACE_OPEN || code3 === QUOTE) return true;
  const after = skipInlineSpaces(text5, nameEnd(text5, value));
  const next = text5.charCodeAt(after);
  return after > value && (Number.isNaN(next) || next === COMMA || next === HASH || next === BRACE_CLOSE || isLineEnd(next));
}
function nextFieldLine(text5, from, limit) {
  for (let at = lineEndFrom(text5, from, limit); at < limit; at = lineEndFrom(text5, at, limit)) {
    while (isLineEnd(text5.charCodeAt(at))) at++;
    if (at < limit && looksLikeField(text5, at)) return at;
  }
  return -1;
}
function skipUnexpected(reader, expected) {
  const { text: text5, structure } = reader;
  const start = reader.at;
  reader.at = start + 1;
  if (reader.code(start) === BRACE_OPEN) reader.at = start;
  while (!reader.ended) {
    const code3 = reader.code();
    if (code3 === COMMA || code3 === BRACE_CLOSE || code3 === reader.closer) break;
    if (code3 === AT && readBlockHead(text5, reader.at) !== void 0) break;
    if (isLineEnd(code3) && looksLikeField(text5, reader.at + 1)) break;
    if (code3 === BRACE_OPEN) {
      const close = structure.closeOf(reader.at);
      const head = structure.headAfter(reader.at);
      const whole2 = close !== -1 && (head === -1 || head > close);
      reader.at = whole2 ? close + 1 : reader.at + 1;
    } else reader.at++;
  }
  let end = reader.at;
  while (end > start + 1 && /\s/.test(text5.charAt(end - 1))) end--;
  const begin = beginOfUnexpected(reader, start);
  if (begin < start) reader.diagnostics.pop();
  reader.error(
    "unexpected-text",
    { start: begin, end },
    `Unexpected ${shown(text5, begin, end)}; expected ${expected}.`
  );
}
function beginOfUnexpected({ text: text5, diagnostics }, start) {
  const last = diagnostics.at(-1);
  if (last?.code !== "unexpected-text") return start;
  return /^[ \t,]*$/.test(text5.slice(last.range.end, start)) ? last.range.start : start;
}
function shown(text5, start, end) {
  const LONGEST11 = 30;
  const piece = text5.slice(start, Math.min(end, start + LONGEST11)).replace(/\s+/g, " ");
  return end - start > LONGEST11 ? `"${piece}\u2026"` : `"${piece}"`;
}
function isFollowedByField(reader, closer) {
  const comma = skipSpaces(reader.text, closer + 1);
  if (reader.code(comma) !== COMMA) return false;
  const name = skipSpaces(reader.text, comma + 1);
  if (!isNameCode(reader.code(name)) || isDigit(reader.code(name))) return false;
  const eq = skipSpaces(reader.text, nameEnd(reader.text, name));
  if (reader.code(eq) !== EQUALS) return false;
  const value = reader.code(skipSpaces(reader.text, eq + 1));
  return value === BRACE_OPEN || value === QUOTE || isNameCode(value);
}

// src/bibtex/parse-delimited.ts
var LONGEST_SEARCH = 300;
function parseDelimited(reader, owner) {
  return reader.code() === BRACE_OPEN ? parseBraced(reader, owner) : parseQuoted(reader, owner);
}
function parseBraced(reader, owner) {
  const open = reader.at;
  const close = reader.structure.closeOf(open);
  const head = swallowedHead(reader, open, close);
  if (close === -1)
    return endEarly(reader, "braced", owner, head === -1 ? reader.text.length : head);
  const end = close + 1;
  const next = followedBy(reader, end);
  if (next === "nothing" || head !== -1 && next !== "separator") {
    const line = nextFieldLine(reader.text, open, head === -1 ? close : head);
    if (line !== -1 || head !== -1)
      return endEarly(reader, "braced", owner, line === -1 ? head : line);
  }
  if (head !== -1) warnOfEntryInside(reader, owner, head);
  reader.at = end;
  return { range: { start: open, end }, kind: "braced" };
}
function parseQuoted(reader, owner) {
  const open = reader.at;
  const { end, closed } = quotedEnd(reader, open);
  const head = swallowedHead(reader, open, end);
  if (!closed) return endEarly(reader, "quoted", owner, head === -1 ? end : head);
  const next = followedBy(reader, end);
  if (next !== "separator") {
    const opensNext = reader.code(lastVisible(reader.text, end - 1)) === EQUALS;
    if (next !== "field" || opensNext || head !== -1) {
      const line = nextFieldLine(reader.text, open, head === -1 ? end : head);
      if (line !== -1 || head !== -1) {
        return endEarly(reader, "quoted", owner, line === -1 ? head : line);
      }
      return extendOverInnerQuotes(reader, owner, open, end);
    }
  }
  if (head !== -1) warnOfEntryInside(reader, owner, head);
  reader.at = end;
  return { range: { start: open, end }, kind: "quoted" };
}
function quotedEnd(reader, open) {
  const { text: text5, structure } = reader;
  for (let at = open + 1; at < text5.length; at++) {
    const code3 = text5.charCodeAt(at);
    if (code3 === QUOTE) return { end: at + 1, closed: true };
    if (code3 === BRACE_OPEN) {
      const close = structure.closeOf(at);
      if (close === -1) return { end: text5.length, closed: false };
      at = close;
    } else if (code3 === BRACE_CLOSE) {
      const quote = quoteOnLine(text5, at);
      if (quote === -1) return { end: at, closed: false };
      reader.errorAt(
        "unbalanced-brace",
        'Unexpected "}" in a quoted value; expected a "{" before it.',
        at
      );
      return { end: quote + 1, closed: true };
    }
  }
  return { end: text5.length, closed: false };
}
function quoteOnLine(text5, from) {
  const limit = Math.min(text5.length, from + LONGEST_SEARCH);
  for (let at = from; at < limit; at++) {
    const code3 = text5.charCodeAt(at);
    if (isLineEnd(code3)) return -1;
    if (code3 === QUOTE) {
      const after = text5.charCodeAt(skipInlineSpaces(text5, at + 1));
      const ends = Number.isNaN(after) || after === COMMA || after === BRACE_CLOSE;
      return ends || isLineEnd(after) ? at : -1;
    }
  }
  return -1;
}
function extendOverInnerQuotes(reader, owner, open, end) {
  const { text: text5 } = reader;
  const limit = Math.min(text5.length, end + LONGEST_SEARCH);
  let at = end;
  let quote = -1;
  for (; at < limit; at++) {
    const code3 = text5.charCodeAt(at);
    if (isLineEnd(code3) || code3 === AT) break;
    if (code3 === QUOTE) quote = at;
    else if (code3 === COMMA && quote !== -1 && lastVisible(text5, at) === quote) break;
  }
  const after = text5.charCodeAt(at);
  const ends = quote !== -1 && (after === COMMA || Number.isNaN(after) || isLineEnd(after));
  if (!ends || lastVisible(text5, at) !== quote) {
    reader.at = end;
    return { range: { start: open, end }, kind: "quoted" };
  }
  reader.error(
    "inner-quote",
    { start: end - 1, end },
    `Unexpected quotation mark inside the quoted value of ${owner}; expected it in braces, {"}, or the whole value in { }.`
  );
  reader.at = quote + 1;
  return { range: { start: open, end: quote + 1 }, kind: "quoted" };
}
function swallowedHead(reader, open, close) {
  const head = reader.structure.headAfter(open);
  return head !== -1 && (close === -1 || head < close) ? head : -1;
}
function followedBy(reader, end) {
  const next = reader.peek(end);
  const code3 = reader.code(next);
  if (code3 === COMMA || code3 === HASH || code3 === BRACE_CLOSE || code3 === PAREN_CLOSE) {
    return "separator";
  }
  if (Number.isNaN(code3) || code3 === AT) return "nothing";
  if (reader.isAssignment(next)) return "field";
  if ((code3 === BRACE_OPEN || code3 === QUOTE) && next > end) return "field";
  for (let at = end; at < next; at++) if (isLineEnd(reader.code(at))) return "nothing";
  return "other";
}
function endEarly(reader, kind, owner, limit) {
  const { text: text5 } = reader;
  const open = reader.at;
  const line = nextFieldLine(text5, open, limit);
  let end = lastVisible(text5, line === -1 ? limit : line) + 1;
  if (text5.charCodeAt(end - 1) === COMMA) end = lastVisible(text5, end - 1) + 1;
  end = Math.max(end, open + 1);
  const delimiter = kind === "braced" ? '"{" is never closed; expected a "}"' : "quotation mark is never closed; expected another one";
  reader.errorAt("unclosed-value", `This ${delimiter} at the end of the value of ${owner}.`, open);
  reader.at = end;
  return { range: { start: open, end }, kind, unclosed: true };
}
function warnOfEntryInside(reader, owner, head) {
  const { text: text5 } = reader;
  if (text5.charCodeAt(lastVisible(text5, head)) !== BRACE_CLOSE) return;
  reader.warn(
    "entry-in-value",
    { start: head, end: head + 1 },
    `The value of ${owner} contains what looks like another entry; if it is one, a "}" is missing before it.`
  );
}

// src/bibtex/parse-value.ts
function parseValue(reader, owner) {
  const parts = [];
  for (; ; ) {
    const before = reader.at;
    reader.skipFiller();
    const part = (parts.length === 0 ? parseUnopened(reader, owner) : void 0) ?? parsePart(reader, owner);
    if (part === void 0) {
      const start = Math.min(reader.at, reader.text.length);
      reader.error(
        "missing-value",
        { start, end: Math.min(start + 1, reader.text.length) },
        parts.length === 0 ? `The field ${owner} has no value; expected {text}, "text", a number or a macro after its "=".` : `Unexpected end of the value of ${owner}; expected another part after the "#".`
      );
      if (parts.length === 0) reader.at = before;
      return parts;
    }
    parts.push(part);
    if (part.unclosed === true || !continues(reader, owner)) return parts;
  }
}
function continues(reader, owner) {
  const end = reader.at;
  const next = reader.peek(end);
  const code3 = reader.code(next);
  if (code3 === HASH) {
    reader.skipFiller();
    reader.at++;
    reader.skipRepeated(HASH, "extra-hash", "one");
    return true;
  }
  if (code3 !== BRACE_OPEN && code3 !== QUOTE) return false;
  reader.errorAt(
    "missing-hash",
    `Unexpected second text in the value of ${owner}; expected "#" between the two, or "," after the first.`,
    next
  );
  return true;
}
function parsePart(reader, owner) {
  const code3 = reader.code();
  if (code3 === BRACE_OPEN || code3 === QUOTE) return parseDelimited(reader, owner);
  if (reader.ended || code3 === COMMA || code3 === BRACE_CLOSE || code3 === reader.closer)
    return void 0;
  if (readBlockHead(reader.text, reader.at) !== void 0) return void 0;
  return parseWord(reader, owner);
}
var LONGEST_UNOPENED = 2e3;
function parseUnopened(reader, owner) {
  const { text: text5 } = reader;
  const start = reader.at;
  if (!isNameCode(reader.code())) return void 0;
  const limit = Math.min(text5.length, start + LONGEST_UNOPENED);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const code3 = text5.charCodeAt(at);
    if (code3 === BRACE_OPEN) depth++;
    else if (isLineEnd(code3) || code3 === EQUALS) return void 0;
    else if (code3 === BRACE_CLOSE && --depth < 0) {
      if (!isFollowedByField(reader, at)) return void 0;
      reader.error(
        "missing-opener",
        { start, end: start },
        `Missing "{" at the start of the value of ${owner}, which ends with "}".`
      );
      reader.at = at + 1;
      return { range: { start, end: at }, kind: "bare" };
    }
  }
  return void 0;
}
function parseWord(reader, owner) {
  const { text: text5 } = reader;
  const start = reader.at;
  const end = nameEnd(text5, start);
  if (end === start || !isEndOfWord(reader, end)) return parseBare(reader, owner);
  const number = /^\d+$/.test(text5.slice(start, end));
  if (!number && isDigit(reader.code(start))) return parseBare(reader, owner);
  reader.at = end;
  return { range: { start, end }, kind: number ? "number" : "macro" };
}
function isEndOfWord(reader, end) {
  const next = skipSpaces(reader.text, end);
  const code3 = reader.code(next);
  if (next === end && code3 === QUOTE) return false;
  if (!isNameCode(code3) && !isSmartQuote(code3) && !isPunctuation(code3) && code3 !== BRACE_OPEN) {
    return true;
  }
  if (next === end) return false;
  for (let at = end; at < next; at++) if (isLineEnd(reader.code(at))) return true;
  return reader.isAssignment(next);
}
function isPunctuation(code3) {
  return code3 === 39 || code3 === 40;
}
function parseBare(reader, owner) {
  const { text: text5 } = reader;
  const start = reader.at;
  let depth = 0;
  let at = start;
  for (; at < text5.length; at++) {
    const code3 = text5.charCodeAt(at);
    if (isLineEnd(code3) || code3 === COMMA && depth === 0) break;
    if (code3 === BRACE_OPEN) depth++;
    else if (code3 === BRACE_CLOSE || code3 === reader.closer) {
      if (depth === 0) break;
      if (code3 === BRACE_CLOSE) depth--;
    }
  }
  let end = at;
  while (end > start + 1 && /\s/.test(text5.charAt(end - 1))) end--;
  reader.at = end;
  const range = { start, end };
  report(reader, owner, range);
  return { range, kind: "bare" };
}
function report(reader, owner, range) {
  const piece = shown(reader.text, range.start, range.end);
  if (isSmartQuote(reader.code(range.start))) {
    reader.errorAt(
      "smart-quote",
      `Unexpected typographic quotation mark around the value of ${owner}; expected { } or straight ".`,
      range.start
    );
  } else {
    reader.error(
      "bare-value",
      range,
      `Unexpected text ${piece} without delimiters as the value of ${owner}; expected it in { }.`
    );
  }
}

// src/bibtex/parse-entry.ts
function parseKey(reader) {
  const open = reader.at;
  reader.skipFiller();
  while (isOpenedTwice(reader)) {
    reader.errorAt(
      "extra-brace",
      `Unexpected second "${reader.text.charAt(reader.at)}"; expected the citation key.`
    );
    reader.at++;
    reader.skipFiller();
  }
  const start = reader.at;
  const end = keyEnd(reader, start);
  if (end === start || beginsField(reader, start, end)) {
    reader.errorBefore(
      "missing-key",
      "The entry has no citation key. Add one after the opening brace, followed by a comma.",
      open
    );
    return reader.code() === COMMA ? { comma: reader.take() } : {};
  }
  const words = endOfWords(reader, end);
  const key = { start, end: words ?? end };
  reader.at = key.end;
  reader.skipFiller();
  if (reader.code() === COMMA) return { key, comma: reader.take() };
  if (!reader.ended && reader.code() !== reader.closer && reader.code() !== BRACE_CLOSE) {
    reader.errorBefore(
      "missing-comma",
      `Missing "," after the citation key ${reader.name(key)}.`,
      key.end
    );
  }
  return { key };
}
function isOpenedTwice(reader) {
  const code3 = reader.code();
  return code3 === BRACE_OPEN || code3 === PAREN_OPEN && reader.closer === PAREN_CLOSE;
}
function keyEnd(reader, start) {
  let at = start;
  let depth = 0;
  for (; at < reader.text.length; at++) {
    const code3 = reader.code(at);
    if (isSpace(code3) || isOddSpace(code3) || code3 === COMMA || code3 === BRACE_CLOSE) break;
    if (code3 === PAREN_OPEN) depth++;
    else if (code3 === PAREN_CLOSE && reader.closer === PAREN_CLOSE && --depth < 0) break;
  }
  return at;
}
function beginsField(reader, start, end) {
  const name = nameEnd(reader.text, start);
  if (name === start) return false;
  const eq = name < end ? name : skipSpaces(reader.text, name);
  if (reader.code(eq) !== EQUALS) return false;
  const value = skipSpaces(reader.text, eq + 1);
  const code3 = reader.code(value);
  return name >= end || value > eq + 1 || code3 === BRACE_OPEN || code3 === QUOTE;
}
function endOfWords(reader, end) {
  const { text: text5 } = reader;
  let last = end;
  let at = skipInlineSpaces(text5, end);
  if (at === end || reader.code(at) === COMMA) return void 0;
  for (; at < text5.length; at++) {
    const code3 = reader.code(at);
    if (code3 === COMMA) return last;
    if (isLineEnd(code3) || code3 === EQUALS || code3 === BRACE_OPEN || code3 === BRACE_CLOSE) {
      return void 0;
    }
    if (code3 === QUOTE) return void 0;
    if (!isSpace(code3)) last = at + 1;
  }
  return void 0;
}
function parseFields(reader) {
  const fields = [];
  for (; ; ) {
    reader.skipFiller();
    if (reader.ended) return { fields, close: -1 };
    const code3 = reader.code();
    if (code3 === COMMA) {
      reader.errorAt("extra-comma", 'Unexpected ","; expected a field or the end of the entry.');
      reader.at++;
    } else if (closes(reader, code3)) {
      return { fields, close: reader.at };
    } else if (code3 === AT && readBlockHead(reader.text, reader.at) !== void 0) {
      return { fields, close: -1 };
    } else if (isNameCode(code3) && !beginsRemark(reader)) fields.push(parseField(reader));
    else if (code3 !== BRACE_CLOSE) skipRemark(reader);
  }
}
function beginsRemark(reader) {
  const next = reader.peek(nameEnd(reader.text, reader.at));
  const code3 = reader.code(next);
  if (code3 === EQUALS || code3 === BRACE_OPEN || code3 === QUOTE || isDigit(code3)) return false;
  if (beginOfUnexpected(reader, reader.at) < reader.at) return true;
  const isOver = Number.isNaN(code3) || code3 === COMMA || code3 === BRACE_CLOSE || code3 === AT;
  return !isOver && code3 !== reader.closer && !reader.isAssignment(next);
}
function skipRemark(reader) {
  skipUnexpected(reader, 'a field, "name = {value}"');
  if (reader.code() === COMMA) reader.at++;
}
function closes(reader, code3) {
  if (code3 !== BRACE_CLOSE && code3 !== PAREN_CLOSE) return false;
  if (code3 !== reader.closer) {
    const next = reader.code(reader.peek(reader.at + 1));
    if (!Number.isNaN(next) && next !== AT) {
      if (code3 === BRACE_CLOSE) skipExtraBrace(reader);
      return false;
    }
    const expected = String.fromCharCode(reader.closer);
    reader.errorAt(
      "mismatched-closer",
      `Unexpected "${String.fromCharCode(code3)}" at the end of the block; expected "${expected}" to match the opening delimiter.`
    );
    return true;
  }
  if (!isFollowedByField(reader, reader.at)) return true;
  skipExtraBrace(reader);
  return false;
}
function skipExtraBrace(reader) {
  reader.errorAt(
    "extra-brace",
    `Unexpected "${reader.text.charAt(reader.at)}", which would end the entry before its last fields; expected none here.`
  );
  reader.at++;
  reader.skipFiller();
  if (reader.code() === COMMA) reader.at++;
}
function parseField(reader) {
  const { text: text5 } = reader;
  const start = reader.at;
  const end = nameEnd(text5, start);
  const name = { start, end };
  const owner = reader.name(name);
  reader.at = end;
  const field = { range: name, name, value: [] };
  const next = reader.peek(end);
  const code3 = reader.code(next);
  if (code3 === EQUALS) {
    reader.skipFiller();
    field.eq = reader.take();
    reader.skipRepeated(EQUALS, "extra-equals", "a value");
    field.value = parseValue(reader, owner);
  } else if (code3 === BRACE_OPEN || code3 === QUOTE || isDigit(code3)) {
    reader.errorBefore("missing-equals", `Missing "=" after the field name ${owner}.`, end);
    field.value = parseValue(reader, owner);
  } else {
    reader.error("missing-value", name, `Unexpected word ${owner}; expected "${owner} = {value}".`);
  }
  const last = field.value.at(-1);
  field.range = { start, end: last?.range.end ?? field.eq?.end ?? end };
  reader.at = Math.max(reader.at, field.range.end);
  parseSeparator(reader, field, last?.unclosed === true);
  return field;
}
function parseSeparator(reader, field, unclosed) {
  const { text: text5 } = reader;
  reader.skipFiller();
  const code3 = reader.code();
  if (code3 === COMMA) {
    field.comma = reader.take();
    return;
  }
  if (reader.ended || code3 === BRACE_CLOSE || code3 === reader.closer) return;
  if (code3 === AT && readBlockHead(text5, reader.at) !== void 0) return;
  if (reader.isAssignment(reader.at)) {
    if (unclosed) return;
    const { name, range } = field;
    const message = `Missing "," after the field ${reader.name(name)}.`;
    reader.errorBefore("missing-comma", message, range.end);
    return;
  }
  skipUnexpected(reader, '"," or the end of the entry');
  if (reader.code() === COMMA) field.comma = reader.take();
}

// src/bibtex/reader.ts
var LONGEST_NAME = 40;
var Reader = class {
  text;
  structure;
  diagnostics = [];
  /** The offset of the next character. */
  at = 0;
  /** The delimiter that ends the current block. */
  closer = 0;
  /** The markers of an unfinished merge, by their offset. */
  conflicts;
  #reportedInBlock = /* @__PURE__ */ new Set();
  constructor(text5) {
    this.text = text5;
    this.structure = readStructure(text5);
    this.conflicts = conflictMarkers(text5);
  }
  /** The code unit at an offset; NaN after the end. */
  code(at = this.at) {
    return this.text.charCodeAt(at);
  }
  get ended() {
    return this.at >= this.text.length;
  }
  /** Starts a block, in which errors that are reported once per block can be reported again. */
  enterBlock(closer) {
    this.closer = closer;
    this.#reportedInBlock.clear();
  }
  error(code3, range, message) {
    this.diagnostics.push({ code: code3, severity: "error", range, message });
  }
  /** An error at one character, by default the next one. */
  errorAt(code3, message, at = this.at) {
    this.error(code3, { start: at, end: at + 1 }, message);
  }
  /** An error between two characters. */
  errorBefore(code3, message, at) {
    this.error(code3, { start: at, end: at }, message);
  }
  warn(code3, range, message) {
    this.diagnostics.push({ code: code3, severity: "warning", range, message });
  }
  /** Skips what can be between two tokens: white space, comments, merge-conflict markers. */
  skipFiller() {
    for (; ; ) {
      const code3 = this.code();
      if (isSpace(code3)) this.at++;
      else if (isOddSpace(code3)) this.#skipOddSpaces();
      else if (code3 === PERCENT) this.#skipComment();
      else if (this.conflicts.has(this.at)) this.at = lineEndFrom(this.text, this.at);
      else return;
    }
  }
  /** Reads one character. */
  take() {
    return { start: this.at, end: ++this.at };
  }
  /** Reports and skips further characters with a code, as in `==` or `##`. */
  skipRepeated(code3, fault, expected) {
    for (let next = this.peek(this.at); this.code(next) === code3; next = this.peek(this.at)) {
      this.skipFiller();
      const character = String.fromCharCode(code3);
      this.errorAt(fault, `Unexpected second "${character}"; expected ${expected}.`, next);
      this.at = next + 1;
    }
  }
  /** A name for a message; long ones are cut. */
  name({ start, end }) {
    return this.text.slice(start, Math.min(end, start + LONGEST_NAME));
  }
  /** The offset of the next token from an offset on; comments are skipped without a report. */
  peek(from) {
    let at = skipSpaces(this.text, from);
    while (this.code(at) === PERCENT) at = skipSpaces(this.text, lineEndFrom(this.text, at));
    return at;
  }
  /** Whether `name =` starts at an offset. */
  isAssignment(at) {
    const end = nameEnd(this.text, at);
    return end > at && this.code(skipSpaces(this.text, end)) === EQUALS;
  }
  #skipOddSpaces() {
    const start = this.at;
    while (isOddSpace(this.code())) this.at++;
    if (this.#reportedInBlock.has("odd-space")) return;
    this.#reportedInBlock.add("odd-space");
    this.error(
      "odd-space",
      { start, end: this.at },
      `Unexpected character ${codePoints(this.text.charAt(start))}, which only looks like a space; expected a space or a line ending.`
    );
  }
  #skipComment() {
    const start = this.at;
    this.at = lineEndFrom(this.text, start);
    if (this.#reportedInBlock.has("percent-comment")) return;
    this.#reportedInBlock.add("percent-comment");
    this.warn(
      "percent-comment",
      { start, end: this.at },
      'Unexpected "%" inside an entry: BibTeX has no comments there and ignores the rest of the entry; remove it or move it above the entry.'
    );
  }
};
function conflictMarkers(text5) {
  if (!/^(?:<{7}|>{7}) /m.test(text5)) return /* @__PURE__ */ new Map();
  const markers = text5.matchAll(/^(?:<{7}|={7}|>{7}|\|{7})(?=[ \t]|$)/gm);
  return new Map(Array.from(markers, ({ 0: marker, index: index2 }) => [index2, marker]));
}
function readStructure(text5) {
  const opens2 = [];
  const closes2 = [];
  const pending = [];
  const heads = [];
  for (let at = 0; at < text5.length; at++) {
    const code3 = text5.charCodeAt(at);
    if (code3 === BRACE_OPEN) {
      pending.push(opens2.length);
      opens2.push(at);
      closes2.push(-1);
    } else if (code3 === BRACE_CLOSE) {
      const index2 = pending.pop();
      if (index2 !== void 0) closes2[index2] = at;
    } else if (code3 === AT && isCertainHead(text5, at)) heads.push(at);
  }
  const firstAbove = (offsets, limit) => countWhile(offsets.length, (index2) => (offsets[index2] ?? 0) <= limit);
  return {
    closeOf(open) {
      const index2 = firstAbove(opens2, open - 1);
      return opens2[index2] === open ? closes2[index2] ?? -1 : -1;
    },
    headAfter: (offset) => heads[firstAbove(heads, offset)] ?? -1
  };
}

// src/bibtex/stray-text.ts
var HEAD_WITHOUT_AT = /[A-Za-z]+[ \t]*[{(]\s*[^\s,{}()="%]+\s*,/y;
function strayText(text5, range, before) {
  const found = [];
  const report2 = (code3, start, end, message) => {
    found.push({ code: code3, severity: "error", range: { start, end }, message });
  };
  let isExplained = false;
  let at = before === void 0 ? range.start : strayClosers(text5, range, report2);
  for (at = skipSpaces(text5, at); at < range.end; at = skipSpaces(text5, nextLine(text5, at))) {
    const head = strayHead(text5, at, range.end);
    if (head !== void 0) report2(head.code, at, head.end, head.message);
    else if (!isExplained && isField(text5, at)) {
      const end = nameEnd(text5, at);
      if (text5.slice(at, end).toLowerCase() === "comment") continue;
      report2(
        "stray-field",
        at,
        end,
        `The field ${text5.slice(at, end)} is outside of any entry, so every program ignores it; an entry before it may end too early.`
      );
    } else continue;
    isExplained = true;
  }
  if (text5.charCodeAt(range.end - 1) === AT && range.end < text5.length) {
    report2(
      "stray-at",
      range.end - 1,
      range.end,
      'Unexpected second "@" before the entry type. Remove one.'
    );
  }
  return found;
}
function strayHead(text5, at, limit) {
  if (text5.charCodeAt(at) === AT && isFirstOnLine(text5, at)) {
    const end2 = Math.min(lineEndFrom(text5, at), limit);
    if (isBareComment(text5, at) || end2 === limit && /^@+$/.test(text5.slice(at, end2)))
      return void 0;
    const message2 = `Unexpected ${shown(text5, at, end2)}; expected an entry to begin like "@article{key,".`;
    return { code: "malformed-head", end: end2, message: message2 };
  }
  HEAD_WITHOUT_AT.lastIndex = at;
  const end = at + (HEAD_WITHOUT_AT.exec(text5)?.[0] ?? "").length;
  if (end === at || end > limit) return void 0;
  const message = `${shown(text5, at, end)} looks like an entry without its "@", so every program ignores it.`;
  return { code: "missing-at", end, message };
}
function strayClosers(text5, range, report2) {
  const start = skipSpaces(text5, range.start);
  const closers = /^[}),]+/.exec(text5.slice(start, range.end))?.[0];
  if (closers === void 0) return range.start;
  const end = start + closers.length;
  if (/^,+$/.test(closers)) return end;
  report2(
    "stray-closer",
    start,
    end,
    `Unexpected ${shown(text5, start, end)} after the end of an entry. Remove it.`
  );
  return end;
}
function isField(text5, at) {
  const value = skipInlineSpaces(text5, nameEnd(text5, at));
  const delimiter = text5.charAt(skipInlineSpaces(text5, value + 1));
  return looksLikeField(text5, at) && (delimiter === "{" || delimiter === '"');
}
function isBareComment(text5, at) {
  return text5.slice(at + 1, at + 8).toLowerCase() === "comment";
}
function nextLine(text5, at) {
  let next = lineEndFrom(text5, at);
  while (isLineEnd(text5.charCodeAt(next))) next++;
  return next;
}

// src/bibtex/parse.ts
function parseBib(text5) {
  const reader = new Reader(text5);
  const nodes = [];
  let textStart = 0;
  const endText = (end) => {
    if (end === textStart) return;
    const node2 = { kind: "text", range: { start: textStart, end } };
    for (const fault of strayText(text5, node2.range, nodes.at(-1))) reader.diagnostics.push(fault);
    nodes.push(node2);
  };
  let onlySpaceSoFar = true;
  while (!reader.ended) {
    const code3 = reader.code();
    if (code3 === PERCENT && onlySpaceSoFar) {
      reader.at = lineEndFrom(text5, reader.at);
      continue;
    }
    const head = code3 === AT ? readBlockHead(text5, reader.at) : void 0;
    if (head === void 0) {
      onlySpaceSoFar = isLineEnd(code3) || onlySpaceSoFar && (isInlineSpace(code3) || isOddSpace(code3));
      reader.at++;
      continue;
    }
    const block = parseBlock(reader, head);
    if (block === void 0) {
      reader.at = lineEndFrom(text5, head.at);
      continue;
    }
    endText(head.at);
    nodes.push(block);
    textStart = reader.at;
    onlySpaceSoFar = false;
  }
  endText(text5.length);
  const diagnostics = [...reader.diagnostics, ...mergeConflicts(reader)].sort(byPlace);
  return { text: text5, nodes, diagnostics };
}
function parseBlock(reader, head) {
  const { text: text5 } = reader;
  const type = text5.slice(head.type.start, head.type.end).toLowerCase();
  const open = head.open.start;
  if (type === "comment" && skipInlineSpaces(text5, head.type.end) !== open) return void 0;
  reader.enterBlock(reader.code(open) === PAREN_OPEN ? PAREN_CLOSE : BRACE_CLOSE);
  reader.at = head.open.end;
  switch (type) {
    case "comment":
      return { kind: "comment", ...skipComment(reader, head) };
    case "preamble": {
      const value = parseValue(reader, "@preamble");
      return { kind: "preamble", ...finish(reader, head, closerOf(reader)), value };
    }
    case "string": {
      const { fields, close } = parseFields(reader);
      return { kind: "string", ...finish(reader, head, close), fields };
    }
    default: {
      const key = parseKey(reader);
      const { fields, close } = parseFields(reader);
      return { kind: "entry", ...finish(reader, head, close), ...key, fields };
    }
  }
}
function closerOf(reader) {
  reader.skipFiller();
  if (reader.code() === reader.closer) return reader.at;
  if (reader.ended) return -1;
  skipUnexpected(reader, "the end of the block");
  return reader.code() === reader.closer ? reader.at : -1;
}
function finish(reader, head, close) {
  const { at: start, ...parts } = head;
  if (close !== -1) {
    reader.at = close + 1;
    return { range: { start, end: close + 1 }, ...parts, close: { start: close, end: close + 1 } };
  }
  const end = Math.max(lastVisible(reader.text, reader.at) + 1, parts.open.end);
  reader.at = end;
  reportUnclosed(reader, head, "unclosed-entry");
  return { range: { start, end }, ...parts };
}
function reportUnclosed(reader, { at, type, open }, code3) {
  const closer = String.fromCharCode(reader.closer);
  const message = `This @${reader.name(type)} is never closed; expected "${closer}" at its end.`;
  reader.error(code3, { start: at, end: open.end }, message);
}
function skipComment(reader, head) {
  const { text: text5, structure } = reader;
  const { at, ...parts } = head;
  const open = parts.open.start;
  const close = reader.closer === BRACE_CLOSE ? structure.closeOf(open) : closingParen(reader, open);
  if (close !== -1) return finish(reader, head, close);
  reader.at = lineEndFrom(text5, open);
  reportUnclosed(reader, head, "unclosed-comment");
  return { range: { start: at, end: reader.at }, ...parts };
}
function closingParen(reader, open) {
  let depth = 0;
  for (let at = open; at < reader.text.length; at++) {
    const code3 = reader.code(at);
    if (isLineEnd(code3)) return -1;
    if (code3 === BRACE_OPEN) at = Math.max(at, reader.structure.closeOf(at));
    else if (code3 === PAREN_OPEN) depth++;
    else if (code3 === PAREN_CLOSE && --depth === 0) return at;
  }
  return -1;
}
function mergeConflicts({ conflicts }) {
  return Array.from(conflicts, ([start, marker]) => ({
    code: "merge-conflict",
    severity: "error",
    range: { start, end: start + marker.length },
    message: `Unexpected "${marker}": a merge is not finished. Keep one of the versions and remove the markers.`
  }));
}

// src/bibtex/read-bibliography.ts
function readBibliography(source) {
  const tree = parseBib(source.text);
  const macros = collectMacros(tree);
  const byKey = /* @__PURE__ */ new Map();
  const byFoldedKey = /* @__PURE__ */ new Map();
  const surroundings = {
    tree,
    macros,
    entryOf: (key) => byKey.get(key) ?? byFoldedKey.get(key.toLowerCase())
  };
  const entries = [];
  for (const node2 of tree.nodes) {
    if (node2.kind !== "entry") continue;
    const entry = new EntryView(node2, surroundings);
    entries.push(entry);
    const folded = entry.key.toLowerCase();
    if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
    if (!byFoldedKey.has(folded)) byFoldedKey.set(folded, entry);
  }
  const diagnostics = [
    ...tree.diagnostics,
    ...checkMeaning(tree, entries, macros),
    ...invalidUtf8(source)
  ].sort(byPlace);
  return { source, tree, entries, diagnostics };
}
function invalidUtf8({ invalidUtf8: offsets }) {
  return offsets.map((start) => ({
    code: "invalid-utf8",
    severity: "error",
    range: { start, end: start + 1 },
    message: "A byte here is not valid UTF-8, so a character is lost; expected the file to be saved as UTF-8."
  }));
}

// src/list/source/definitions.ts
var DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*(<[^>\n]{0,2000}>|\S{1,2000})/gm;
var MOST_PER_CHUNK = 200;
function findDefinitions(text5) {
  const found = /* @__PURE__ */ new Map();
  if (!text5.includes("]:")) return found;
  for (const match of text5.matchAll(DEFINITION)) {
    const label = match[1] ?? "";
    const key = normalize(label);
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
    const definition3 = definitions.get(normalize(match[1] ?? ""));
    if (definition3 !== void 0) used.add(definition3);
    if (used.size >= most) break;
  }
  return used.size === 0 ? "" : `

${[...used].join("\n")}
`;
}
function normalize(label) {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

// src/list/source/line-shape.ts
var BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\S|[ \t]*$)/;
var THEMATIC_BREAK = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
var DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
function isBullet(line) {
  return BULLET.test(line) && !isThematicBreak(line);
}
function isThematicBreak(line) {
  return THEMATIC_BREAK.test(line);
}
function isPseudoBullet(line) {
  return /^[ \t]*[-+•·●‣–—]\s{0,3}(?=\[|\*\*|"|“|\p{L})/u.test(line) && !isBullet(line);
}
function isDelimiterRow(line) {
  const trimmed2 = line.trim();
  return trimmed2.includes("|") && DELIMITER_ROW.test(trimmed2);
}

// src/list/source/raw-heading.ts
var HTML_HEADING = /<h([1-6])(?:\s[^<>]{0,400})?>/i;
var HTML_HEADING_END = /<\/h[1-6]\s*>/i;
var LONGEST_HEADING = 12;
var LONGEST_SETEXT = 100;
function headingAt(at, source) {
  return atxHeading(at) ?? setextHeading(at, source) ?? htmlHeading(at, source);
}
var MARKS = /^ {0,3}(?:(#{1,6})(?=[ \t]|$)|(#{2,6})(?=\p{L}))/u;
function atxHeading({ content: content3, start: lineStart, line }) {
  if (!content3.trimStart().startsWith("#")) return void 0;
  const match = MARKS.exec(content3);
  if (match === null) return void 0;
  const marks = match[1] ?? match[2] ?? "";
  let from = match[0].length;
  let to = content3.trimEnd().length;
  while (from < to && /[ \t]/.test(content3.charAt(from))) from++;
  let closing = to;
  while (closing > from && content3.charAt(closing - 1) === "#") closing--;
  if (closing < to && (closing === from || /[ \t]/.test(content3.charAt(closing - 1)))) to = closing;
  while (to > from && /[ \t]/.test(content3.charAt(to - 1))) to--;
  const start = lineStart + match[0].length - marks.length;
  return {
    kind: "atx",
    depth: marks.length,
    start,
    end: lineStart + content3.trimEnd().length,
    contentStart: lineStart + Math.min(from, to),
    contentEnd: lineStart + to,
    line,
    endLine: line
  };
}
function setextHeading({ content: content3, start, line, paragraphLine }, { text: text5, lines }) {
  if (paragraphLine !== line - 1 || !/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(content3)) return void 0;
  const from = lines.lineStart(paragraphLine);
  const to = lines.lineEnd(paragraphLine);
  const title = text5.slice(from, to);
  if (title.length > LONGEST_SETEXT || /\]\(|https?:|\|/.test(title)) return void 0;
  return {
    kind: "setext",
    depth: content3.trimStart().startsWith("=") ? 1 : 2,
    start: from + title.length - title.trimStart().length,
    end: start + content3.trimEnd().length,
    contentStart: from + title.length - title.trimStart().length,
    contentEnd: from + title.trimEnd().length,
    line: paragraphLine,
    endLine: line
  };
}
function htmlHeading({ content: content3, start, line }, { text: text5, lines }) {
  if (!content3.trimStart().startsWith("<")) return void 0;
  const match = HTML_HEADING.exec(content3.slice(0, 2e3));
  if (match === null) return void 0;
  const limit = lines.lineEnd(line + LONGEST_HEADING);
  const contentStart = start + match.index + match[0].length;
  const close = HTML_HEADING_END.exec(text5.slice(contentStart, limit));
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
var FRONT_MATTER = /^---[ \t]*\r?\n(?=(?:#[^\n]*\n){0,20}[\w"'-]{1,60}:(?:\s|$))/;
var END_OF_FRONT_MATTER = /^---[ \t]*\r?$/m;
function endOfFrontMatter(text5) {
  const begin = FRONT_MATTER.exec(text5)?.[0].length ?? 0;
  const end = begin === 0 ? null : END_OF_FRONT_MATTER.exec(text5.slice(begin));
  return end === null ? 0 : begin + end.index + end[0].length;
}
var HIDDEN = [
  [/^\s*<!--/, "-->"],
  [/^\s*<!\[CDATA\[/, "]]>"],
  [/^\s*<\?/, "?>"],
  [/^\s*<![a-z]/i, ">"]
];
var RAW_TAG = /^\s{0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
function scan(source) {
  const scanner = new Scanner(source);
  for (let line = 1; line <= source.lines.count; line++) scanner.take(line);
  return scanner;
}
var MOST_BLANK = 4;
var Scanner = class {
  headings = [];
  states = ["text"];
  source;
  fence;
  unclosed;
  /** Lines that begin before this offset belong to an opaque block or heading. */
  opaqueUntil = 0;
  opaqueState = "text";
  inList = false;
  /** The indentation of the outermost items of a list. */
  listIndent = 0;
  afterEmptyLine = true;
  paragraphLine = 0;
  start;
  constructor(source) {
    this.source = source;
    this.start = endOfFrontMatter(source.text);
    this.opaqueUntil = this.start;
    this.opaqueState = "comment";
  }
  take(line) {
    const { text: text5, lines } = this.source;
    const start = lines.lineStart(line);
    const content3 = text5.slice(start, lines.lineEnd(line));
    this.states[line] = this.stateOf(content3, start);
    if (this.states[line] !== "text" || start < this.opaqueUntil) {
      this.paragraphLine = 0;
      this.afterEmptyLine = false;
    } else if (content3.trim() === "") {
      this.paragraphLine = 0;
      this.afterEmptyLine = true;
    } else {
      this.takeText(content3, start, line);
      this.afterEmptyLine = false;
    }
  }
  stateOf(content3, start) {
    if (start < this.opaqueUntil) return this.opaqueState;
    if (this.fence !== void 0 && this.staysInFence(content3, this.fence)) return "fence";
    if (this.opensFence(content3)) {
      this.unclosed = start;
      return "fence";
    }
    const { text: text5 } = this.source;
    const indent2 = content3.length - content3.trimStart().length;
    if (content3[indent2] !== "<") return "text";
    const [, closing] = HIDDEN.find(([begin]) => begin.test(content3)) ?? [];
    if (closing !== void 0) {
      const close = text5.indexOf(closing, start + indent2 + 2);
      this.opaqueUntil = close < 0 ? text5.length : close + closing.length;
      this.opaqueState = "comment";
      if (close < 0) this.unclosed = start;
      return "comment";
    }
    const raw = RAW_TAG.exec(content3)?.[1];
    if (raw === void 0) return "text";
    const end = endOfRaw(text5, start, raw);
    this.opaqueUntil = end ?? text5.length;
    this.opaqueState = "raw";
    if (end === void 0 && !(indent2 > 1 && this.inList)) this.unclosed = start;
    return "raw";
  }
  /** A fence ends with the item or quote that it is in, whether it was closed or not. */
  staysInFence(content3, { marks, indent: indent2, isQuoted }) {
    const ends = isQuoted ? !/^[ \t]*>/.test(content3) : indent2 >= 2 && this.inList && /^\S/.test(content3) && content3[0] !== marks[0];
    const inside = isQuoted ? content3.replace(/^(?:[ \t]*>)+/, "") : content3;
    if (ends || closesFence(inside.trim(), marks)) {
      this.fence = void 0;
      this.unclosed = void 0;
    }
    return !ends;
  }
  opensFence(content3) {
    const before = marksBeforeFence(content3);
    const marks = openedFence(content3.slice(before.length));
    if (marks === void 0) return false;
    if (/[-*+.)]/.test(before)) {
      this.inList = true;
      this.listIndent = 0;
    }
    this.fence = { marks, indent: before.length, isQuoted: before.includes(">") };
    return true;
  }
  takeText(content3, start, line) {
    const indent2 = content3.length - content3.trimStart().length;
    const bullet = isBullet(content3);
    if (this.afterEmptyLine && indent2 === 0 && !bullet) this.inList = false;
    const ofItem = indent2 > 1 && this.inList && indent2 > this.listIndent && !this.standsApart(indent2, line);
    const canBeHeading = indent2 <= 3 && !ofItem;
    const { paragraphLine } = this;
    const heading2 = canBeHeading ? headingAt({ content: content3, start, line, paragraphLine }, this.source) : void 0;
    if (heading2 !== void 0) {
      this.headings.push(heading2);
      this.inList = false;
      this.paragraphLine = 0;
      this.opaqueUntil = this.source.lines.lineEnd(heading2.endLine);
      this.opaqueState = "text";
    } else if (bullet) {
      this.listIndent = this.inList ? Math.min(this.listIndent, indent2) : indent2;
      this.inList = true;
      this.paragraphLine = 0;
    } else this.paragraphLine = this.beginsParagraph(content3, line) ? line : -1;
  }
  /**
   * Whether an indented line after an item belongs to none: an empty line is above it, and what
   * follows is less indented. CommonMark puts it into the item, but a heading there names what
   * follows.
   */
  standsApart(indent2, line) {
    if (!this.afterEmptyLine) return false;
    const { text: text5, lines } = this.source;
    for (let next = line + 1; next <= Math.min(lines.count, line + MOST_BLANK); next++) {
      const content3 = text5.slice(lines.lineStart(next), lines.lineEnd(next));
      if (content3.trim() !== "") return content3.length - content3.trimStart().length < indent2;
    }
    return false;
  }
  beginsParagraph(content3, line) {
    const first = this.afterEmptyLine || this.states[line - 1] !== "text" || this.headings.at(-1)?.endLine === line - 1;
    return first && !this.inList && /^ {0,3}[^\s<>|]/.test(content3);
  }
};
function endOfRaw(text5, start, name) {
  const close = new RegExp(`</${name}\\s*>`, "gi");
  close.lastIndex = start;
  const found = close.exec(text5);
  return found === null ? void 0 : found.index + found[0].length;
}

// src/list/read/words/prose-line.ts
var WORDS2 = new Set(VOCABULARY.prose);
var ENOUGH = 3;
var SHORTEST_PROSE = 200;
var LINK_TEXT = /\[[^[\]]*\]|<[^<>]*>|https?:\/\/\S+/g;
function isProseLine(line, enough = ENOUGH) {
  let seen = 0;
  for (const word of fold(line.replace(LINK_TEXT, " ")).split(" ")) if (WORDS2.has(word)) seen++;
  return seen >= enough;
}

// src/list/read/fields/certainty.json
var certainty_default = {
  title: {
    threshold: 0.96,
    weights: {
      alone: 1.43,
      bias: -1.79,
      certain: 0.52,
      entry: 0.82,
      linked: 0.7,
      "longer text": -0.9,
      malformed: -2.45,
      margin: 1.34,
      neighbors: 0.24,
      "one word": -1.66,
      people: -0.64,
      "people after": -2.09,
      "people in front": -0.68,
      "quotation inside": 0.66,
      "two or three words": -0.94
    }
  },
  authors: {
    threshold: 0.945,
    weights: {
      alone: -0.13,
      "before title": 0.73,
      bias: -1.05,
      certain: 0,
      digits: -0.53,
      elsewhere: -0.5,
      "goes on": -0.75,
      "like a venue": -0.49,
      margin: 1.12,
      neighbors: 0.48,
      "one word": 0.16,
      "several runs": -0.34,
      "several segments": 0.72,
      strong: 2.35,
      unbalanced: 0.01,
      venue: -0.38,
      weak: -0.88
    }
  },
  venue: {
    threshold: 0.884,
    weights: {
      abbreviated: 0.37,
      address: 0,
      alone: -0.19,
      bias: 0.11,
      certain: 0,
      date: -1.5,
      dated: 0.43,
      digits: -1.79,
      elsewhere: 0.37,
      labelled: 0.13,
      "like a venue": -0.64,
      "link label": 1.44,
      long: 0.82,
      lower: -0.29,
      margin: 0.76,
      neighbors: 2.14,
      "one word": -0.17,
      people: -0.25,
      preprint: -0.83,
      "several runs": 0.07,
      short: 2.13,
      unknown: -2.33,
      "unknown, dated": -0.88,
      "unknown, neighbors": 0.54
    }
  },
  year: {
    threshold: 0.894,
    weights: {
      alone: 1.52,
      badge: 2.31,
      bias: 2.08,
      certain: 0,
      date: 0.09,
      elsewhere: -1.21,
      margin: 0.58,
      odd: -0.73,
      "several years": -1.87,
      short: -3.56
    }
  }
};

// src/list/certain-facts.ts
function isCertain(entry, fact) {
  return (entry.confidence[fact] ?? 0) >= certainty_default[fact].threshold;
}
var FACTS = ["title", "authors", "year", "venue"];
function uncertainFacts(entry) {
  return FACTS.filter((fact) => entry[fact] !== void 0 && !isCertain(entry, fact));
}
function certainFacts(entry) {
  return Object.fromEntries(
    FACTS.filter((fact) => isCertain(entry, fact)).map((fact) => [fact, entry[fact]])
  );
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
  const count2 = countWhile(pieces.length, (index2) => (pieces[index2]?.at ?? 0) <= at);
  return pieces[Math.max(0, count2 - 1)];
}
function sourceOf(flat, at) {
  const piece = pieceAt(flat, at);
  if (piece === void 0) return { start: 0, end: 0 };
  const { source, length, sourceLength } = piece;
  if (length !== sourceLength) return { start: source, end: source + sourceLength };
  const start = source + at - piece.at;
  return { start, end: start + 1 };
}
function sourceRange(flat, { start, end }) {
  if (end > start) return { start: sourceOf(flat, start).start, end: sourceOf(flat, end - 1).end };
  const at = start > 0 ? sourceOf(flat, start - 1).end : sourceOf(flat, start).start;
  return { start: at, end: at };
}
function trimRange(text5, { start, end }, also = "") {
  const drop2 = (at) => {
    const character = text5.charAt(at);
    return /\s/.test(character) || also.includes(character);
  };
  let from = start;
  let to = end;
  while (from < to && drop2(from)) from++;
  while (to > from && drop2(to - 1)) to--;
  return { start: from, end: to };
}
function plain2(flat, { start, end }) {
  return evenSpaces(flat.text.slice(start, end)).trim();
}

// src/list/read/words/locator.ts
var letters = (one2) => VOCABULARY.references.locators.filter((word) => word.length === 1 === one2).join("|");
var LOCATORS = VOCABULARY.references.locators.join("|");
var LOCATOR = new RegExp(
  [
    String.raw`(?:${letters(false)})(?:\.|\s?[º°]?\s?\d|$)`,
    String.raw`(?:${letters(true)})[.º°]\s?\d`,
    String.raw`p\.?(?:\s?\d|$)|(?:pages?|volumes?|issue)\b|\d+(?:\(\d+\))?:\d`,
    String.raw`第?\d{1,4}(?:[-–]\d{1,4})?\s?[巻卷期号號頁页권호쪽]`
  ].map((one2) => `^(?:${one2})`).join("|"),
  "iu"
);
function isLocator(text5) {
  return LOCATOR.test(text5);
}
function isLocatorAlone(text5) {
  return /^[\p{L}.º°]{1,9} ?\d+\W*$/u.test(text5) && isLocator(text5);
}

// src/list/read/words/people.ts
var PARTICLES = /* @__PURE__ */ new Set([...NAME_PARTICLES, ...VOCABULARY.names.particles]);
var NEVER = new Set(VOCABULARY.names.never);
var SMALL = new Set(VOCABULARY.names.small);
var SHORTENED2 = new Set(VOCABULARY.venues.shortened);
var AND = String.raw`(?:${VOCABULARY.names.and.join("|")})(?! (?:al|coll?)\b)`;
var AND_IN_FRONT = new RegExp(String.raw`^(?:${AND}|by)\s+`, "i");
var BETWEEN_NAMES = new RegExp(`[,;\uFF0C\u3001\uFF1B\u30FB]| ${AND} `);
var NAME_WORD = /^(?:\p{Lu}[\p{L}'’`.\-‐‑–{}\\"^~]*|[{\\].*|[dlo]['’]\p{Lu}[\p{L}-]*)$/u;
var SYLLABLES = /^[\p{Lo}·]{2,8}$/u;
var isInSyllables = (text5) => !/^[\0-\x7f]/.test(text5) && SYLLABLES.test(text5);
var INITIALS = /^(?:\p{Lu}\.?[\s~-]*){1,4}$/u;
var SHORT_FAMILY = /^\p{Lu}{2,3} \p{Lu}$/u;
var NO_NAME2 = /^[^\d']+(?:[aeious]tions?|olog(?:y|ies)|[a-z]{2}ical|ational|bility|ative|ized|izing|isms?)$/;
var LONGEST_NAME2 = 60;
var LONGEST_PART = 2 * LONGEST_NAME2;
var remembered = memo(judge);
function namePart(part) {
  return part.length > LONGEST_PART ? "none" : remembered(part);
}
function judge(part) {
  const plain3 = part.replace(AND_IN_FRONT, "");
  const trimmed2 = (/["“]/.test(plain3) ? (
    // A nickname between: `Jan "Honza" Holm`.
    plain3.replace(/(?<=\s)["“](\p{Lu}\p{L}{1,20})["”](?=\s)/gu, "$1")
  ) : plain3).replace(/[*†‡§¶∗⋆✉📧^]|(?<=\p{L})\d(?:,?\d)*$/gu, "").trim();
  if (trimmed2 === "" || trimmed2.length > LONGEST_NAME2 || trimmed2.startsWith("\\cite"))
    return "none";
  const withoutEtAl = trimmed2.replace(ET_AL_AT_END, "").trim();
  if (withoutEtAl !== trimmed2) {
    if (withoutEtAl === "") return "et-al";
    return namePart(withoutEtAl) === "none" ? "none" : "et-al";
  }
  const words = trimmed2.replace(/\([^()]{1,60}\)/g, " ").replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, " ").trim().split(/\s+/);
  if (INITIALS.test(trimmed2) && !SHORT_FAMILY.test(trimmed2) && trimmed2.replace(/[^\p{Lu}]/gu, "").length <= 4 && trimmed2.length <= 12)
    return /\./.test(trimmed2) || trimmed2.length <= 2 ? "initials" : "word";
  if (words.length > 6 || !areNames(words)) return "none";
  if (words.length === 1)
    return isInSyllables(trimmed2) && [...trimmed2].length <= 4 ? "name" : "word";
  return "name";
}
var INITIAL = /^\p{Lu}\.?(?:-?\p{Lu}\.)?$/u;
function areNames(words) {
  let capitals = 0;
  const isGiven = words.length > 1 && (INITIAL.test(words.at(-1) ?? "") || words.some((word) => /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(word)));
  for (const word of words) {
    const bare = word.toLowerCase().replace(/[^\p{L}\p{N}']/gu, "");
    if (NEVER.has(bare) || NO_NAME2.test(bare)) return false;
    if (bare.length > 2 && word.endsWith(".") && SHORTENED2.has(bare)) return false;
    if (!isGiven && /\p{Lu}{5,}/u.test(word)) return false;
    if (SMALL.has(bare) && !PARTICLES.has(bare) && !/^\p{Lu}/u.test(word)) return false;
    if (NAME_WORD.test(word) || isInSyllables(word)) capitals++;
    else if (!PARTICLES.has(bare)) return false;
  }
  return capitals > 0;
}
var LONGEST = 6e3;
function authorEvidence(text5) {
  const trimmed2 = withoutTail(text5.trim(), /[.,;:]/);
  if (trimmed2.length < 2 || trimmed2.length > LONGEST) return "none";
  if (isInvertedList(trimmed2)) return "strong";
  const parts = evenSpaces(trimmed2).split(BETWEEN_NAMES).map((part) => part.trim().replace(/^(?:and |& ?)/i, "")).filter((part) => part !== "" && !/^(?:and|&)$/i.test(part));
  if (parts.length === 0) return "none";
  const kinds = kindsOf(parts, ET_AL.test(trimmed2) ? parts.length : parts.length * MOST_BAD);
  if (kinds === void 0) return "none";
  const bad = kinds.filter((kind) => kind === "none").length;
  const names = kinds.filter((kind) => kind === "name").length;
  const inverted = kinds.filter((kind, at) => kind === "initials" && at > 0).length;
  if (kinds.includes("et-al")) return bad <= kinds.length * 0.3 ? "strong" : "none";
  if (kinds.length === 1) return names === 1 ? "weak" : "none";
  if (kinds.length === 2) {
    if (bad > 0) return "none";
    if (inverted === 1) return "strong";
    return names === 2 || names === 0 && /\s(?:and|&)\s/i.test(trimmed2) ? "strong" : "weak";
  }
  return bad <= kinds.length * MOST_BAD && names + inverted >= kinds.length * 0.3 ? "strong" : "none";
}
function kindsOf(parts, most) {
  const kinds = [];
  let bad = 0;
  for (const part of parts) {
    const kind = namePart(part);
    if (kind === "none" && ++bad > most) return void 0;
    kinds.push(kind);
  }
  return kinds;
}
var MOST_BAD = 0.25;
function isInvertedList(text5) {
  if (!/, [^,]{1,60}?(?: and |; )/.test(text5)) return false;
  const people = text5.split(/ and |; /);
  const others = people.at(-1) === "others" ? 1 : 0;
  return people.slice(0, people.length - others).every((person) => {
    const [family = "", given = "", more] = person.split(", ");
    return more === void 0 && isFamilyName(family) && isName(given);
  });
}
function isName(part) {
  const kind = namePart(part);
  return kind === "name" || kind === "word" || kind === "initials";
}
function isFamilyName(part) {
  return isName(part) || /^\p{Lu}{3,}(?:[-'’ ]\p{Lu}{2,})?$/u.test(part);
}

// src/list/read/words/name-ends.ts
var INITIALS_STOP = /(?<![\p{L}.'’-])\p{Lu}[\p{L}'’-]+(,?) (?:\p{Lu}\.?[ -]?){0,3}\p{Lu}(?=\. (?!\p{Lu}{2,}(?:,| and) )(?:\p{Lu}[ -]?\p{L}|\p{Ll}+\p{Lu}))/gu;
var AN_INITIAL = /[ .A-Z\u0080-\uffff-][A-Z\u0080-\uffff]\. [A-Za-z\u0080-\uffff]/;
var BARE_INITIALS = new RegExp(
  String.raw`(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}{1,3}){1,3}, (?:${AND} )?$`,
  "u"
);
var AND_BEFORE = new RegExp(String.raw`(?:^|\s)${AND}\s$`, "u");
var AND_AT_END = new RegExp(`(?:, |,? ${AND} )$`);
var AFTER_NAME = new RegExp(String.raw`[,.;:?!()[\]\n"“]| (?:${AND}|[-–—|/·•]) `);
var BETWEEN = new RegExp(`, (?:${AND} )?| ${AND} `);
var LONGEST2 = 200;
function stopsAfterNames(text5) {
  const found = [];
  if (!AN_INITIAL.test(text5)) return found;
  for (const { 0: name, 1: comma, index: index2 } of matchesOf(text5, INITIALS_STOP)) {
    const before = text5.slice(Math.max(0, index2 - LONGEST2), index2);
    const at = index2 + name.length;
    const isLast = comma === "," && AND_BEFORE.test(before);
    const isBare2 = /^\S+(?: \p{Lu}+)+$/u.test(name) && (BARE_INITIALS.test(before) || isAlone(name, before));
    if (comma === "" && !isBare2 && isAfterBy(before)) continue;
    if (isLast || isBare2 || beginsOther(text5.slice(at + 2, at + 130), comma === ","))
      found.push(at);
  }
  return found;
}
function isAlone(name, before) {
  const [family = ""] = name.split(" ", 1);
  return /^\p{Lu}{3,}$/u.test(family) && !/\p{L}/u.test(before) && !isShortVenue(family);
}
function isAfterBy(before) {
  const by = ` ${before}`.lastIndexOf(" by ");
  const people = before.slice(by + 3).replace(AND_AT_END, "");
  return by >= 0 && (people === "" || areNames2(people));
}
var MOST_IN_NAME = 4;
function beginsOther(rest, isInverted) {
  const stop = rest.search(AFTER_NAME);
  const shown3 = stop < 0 ? rest : rest.slice(0, stop);
  const words = shown3.split(" ");
  const label = words.findIndex((word2) => /^\p{Ll}/u.test(word2) && linkLabel(word2) !== void 0);
  const next = label > 0 ? words.slice(0, label).join(" ") : shown3;
  const isBeforeColon = rest.startsWith(":", stop);
  if (namePart(next) === "none") {
    const [word2 = "", ...more] = next.split(" ");
    const isTitle4 = more.length >= MOST_IN_NAME || /\s\p{Ll}{2,}/u.test(next);
    return isTitle4 || isBeforeColon || isShortVenue(word2);
  }
  if (isBeforeColon && /\p{Lu}{2}|\p{Ll}{3}\p{Lu}/u.test(next)) return true;
  const [, word = ""] = /^ and (\p{Ll}[^,.;:?!()]{0,60})/u.exec(rest.slice(stop)) ?? [];
  if (word !== "" && (next.includes(" ") || namePart(word) === "none")) return true;
  return isInverted && /^[:?!]/.test(rest.slice(stop));
}
var BY = new RegExp(String.raw`(?:^|\s)(?:${VOCABULARY.cuts.by.join("|")}) (?=\p{Lu})`, "gu");
var WHERE = new RegExp(` (${VOCABULARY.cuts.afterNames.join("|")}) `, "g");
function endsOfNames(text5) {
  return matchesOf(text5, BY).flatMap(({ 0: by, index: index2 }) => {
    const start = index2 + by.length;
    const rest = text5.slice(start, start + LONGEST2);
    const cuts = matchesOf(rest, WHERE).slice(0, 2);
    const [first] = cuts;
    if (first === void 0 || !areNames2(rest.slice(0, first.index))) return [];
    return cuts.map(({ 0: word, index: at }) => ({
      at: start + at,
      end: start + at + word.length - 1,
      word: word.trim()
    }));
  });
}
function areNames2(text5) {
  return kindsOf2(text5).every((kind) => kind === "name" || kind === "et-al" || kind === "initials");
}
function areAlike(text5) {
  const [first, ...rest] = kindsOf2(text5);
  return (first === "word" || first === "name") && rest.every((one2) => one2 === first);
}
function kindsOf2(text5) {
  return text5.split(BETWEEN).map((name) => namePart(name));
}

// src/list/read/pieces/glued-in-front.ts
var GLUED = "-+";
var GLUED_IN_FRONT = /(?:(?:\d{2}|\d{4})[-_]([^\s\d'’_-]{2,12})[-_]|(?:20\d\d (?=\p{Lu}{3})(?!IEEE))?([^\s\d'’_-]{2,12})(?:[-_]?(?:\d{4}|\d{2})[-_]|(?: ?['’](?:20)?|20|(?<=\p{Lu}))\d\d |(?<=20\d\d \p{Lu}{3,12}) ))(?= ?\p{Lu})/uy;
var NUMBER_IN_FRONT = /(?:(?:19[5-9]|20[0-4])\d[-_–]|\d{4}\.\d{4,5}(?:v\d)?[-_–: ])(?= ?\p{Lu})/uy;
var FEWEST_WORDS = 4;
function gluedInFront({ text: text5, marks, links }) {
  const found = [];
  const ends = new Map(
    [{ start: 0, end: text5.length }, ...marks, ...links].map((one2) => [one2.start, one2.end])
  );
  for (const [start, end] of ends) {
    GLUED_IN_FRONT.lastIndex = start;
    const [glued = "", afterYear, beforeYear] = GLUED_IN_FRONT.exec(text5) ?? [];
    const name = afterYear ?? beforeYear ?? "";
    const isVenue2 = isShortVenue(name) || /^\p{L}+$/u.test(afterYear ?? "") && /\p{Lu}.*\p{Lu}/u.test(name);
    const isApart2 = !/^(?:\p{L}+\d\d|20\d\d \p{L}+) $/u.test(glued) || text5.slice(start + glued.length, end).split(" ", FEWEST_WORDS).length === FEWEST_WORDS;
    NUMBER_IN_FRONT.lastIndex = start;
    const [front = dateInFront(text5.slice(start, end))] = isVenue2 && isApart2 ? [glued] : NUMBER_IN_FRONT.exec(text5) ?? [];
    if (front !== "") found.push(start + front.length - 1);
  }
  return found;
}
var SURE_YEAR = /(?<!\d)(?:19[5-9]|20[0-4])\d|['’‘]\d{2}(?!\d)|^\d{2}[./-]\d{2} $/;
var BEGINS_TITLE = /^(?:\p{Lu}(?:\p{Ll}|[^:]*:$|$)|\p{Ll}+\p{Lu})/u;
function dateInFront(text5) {
  const words = text5.split(" ", 3 + FEWEST_WORDS);
  for (let count2 = /^[([]/.test(text5) ? 0 : 3; count2 > 0; count2--) {
    const front = `${words.slice(0, count2).join(" ")} `;
    const title = words.slice(count2, count2 + FEWEST_WORDS);
    const isBefore = title.length === FEWEST_WORDS && BEGINS_TITLE.test(title[0] ?? "");
    if (isBefore && isDate(front) && SURE_YEAR.test(front) && yearOfDate(front) !== void 0)
      return front;
  }
  return "";
}

// src/list/read/pieces/wrapped-lines.ts
var FEWEST2 = 6;
var SHARE2 = 0.9;
var NARROWEST = 50;
var WIDEST = 120;
var OPENING = /^\s*(?:$|[-+*#|>]|<|\d{1,9}[.)] )/;
var BREAK = /(?: {2}|\\|<br ?\/?>)$/;
var wrapWidth = memo(widthOf, 8);
function widthOf(text5) {
  const lines = text5.split("\n");
  const broken = lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? "";
    return line.trim() === "" || OPENING.test(next) || BREAK.test(line) ? [] : [{ line, next }];
  });
  if (broken.length < FEWEST2) return void 0;
  let width = 0;
  for (const { line, next } of broken)
    for (const one2 of [line, next]) if (!one2.includes("://")) width = Math.max(width, one2.length);
  if (width < NARROWEST || width > WIDEST) return void 0;
  const full = broken.filter(({ line, next }) => isFull(line, next, width));
  return full.length >= broken.length * SHARE2 ? width : void 0;
}
function isFull(line, next, width) {
  const [word = ""] = next.trimStart().split(/\s/, 1);
  return line.length + 1 + word.length > width;
}

// src/list/read/pieces/cuts.ts
var MOST_CUTS = 400;
var LONGEST3 = 4e3;
var eitherCase = (word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
var wordOf = (words) => words.map(eitherCase).join("|");
var PICTURES = String.raw`\p{Extended_Pictographic}\u2605\u2606\u2713-\u2718`;
var CUT = new RegExp(
  [
    String.raw`[()[\]（）【】「」『』《》«»|｜]`,
    '["\u201C\u201D\u201E]',
    String.raw`\s[-–—~:·•/@]{1,2}(?=\s|$)`,
    "[\u2014\xB7\u2022]",
    String.raw`[;，；、]|,(?!(?<=\d,)\d{3}(?!\d))`,
    "[\uFF1A:\u3002]",
    String.raw`[.?!？！](?=\s|$)|(?<=[a-z])\.(?=(?:19|20)\d{2}(?![\d.]))`,
    String.raw`(?<=\s)(?:${wordOf([...VOCABULARY.cuts.by, ...VOCABULARY.cuts.in])})(?=\s)|(?<=\s)(?:${wordOf(VOCABULARY.cuts.by)}):(?=\s)`,
    String.raw`(?<=[.,;?!”"»)\]]\s)(?:${wordOf(VOCABULARY.cuts.container)})\s?:(?=\s)`,
    String.raw`\n|\t+|(?<! ) {2,}(?=\S)`,
    String.raw`(?<!\.) (?=[^\s\d'’‘][^\s\d]{1,20}(?: ['’]?)?(?:19|20)\d{2}(?!\d))`,
    String.raw` (?=['’‘]\d{2}(?!\d))`,
    String.raw`(?<=\S) (?=(?:19|20)\d{2}(?!\d))|(?<=\bal\.)(?=(?:19|20)\d{2}(?!\d))`,
    String.raw`(?<![^\s])(?:[${PICTURES}]\ufe0f?)+(?=\s)`
  ].join("|"),
  "gu"
);
function cutsOf2(flat, source) {
  const { text: text5 } = flat;
  const cuts = [];
  const within = bracketsWithin(flat);
  for (const { 0: separator, index: index2 } of matchesOf(text5.slice(0, LONGEST3), CUT)) {
    if (cuts.length >= MOST_CUTS) break;
    if (goesOn(flat, index2, separator) || within.has(index2)) continue;
    cuts.push({ at: index2, end: index2 + separator.length, separator: nameOf(separator) });
  }
  for (const at of stopsAfterNames(text5.slice(0, LONGEST3)))
    cuts.push({ at, end: at + 1, separator: "." });
  for (const { at, end, word } of endsOfNames(text5.slice(0, LONGEST3)))
    cuts.push({ at, end, separator: word === "from" ? word : "in" });
  for (const at of gluedInFront(flat)) cuts.push({ at, end: at + 1, separator: GLUED });
  for (const at of softBreaks(flat, source)) cuts.push({ at, end: at + 1, separator: "~" });
  const edge = (at) => {
    cuts.push({ at, end: at, separator: "" });
  };
  for (const mark of flat.marks)
    if (!isEmphasis(text5, mark)) {
      edge(mark.start);
      edge(mark.end);
    }
  for (const { start, end } of flat.links) {
    edge(start);
    edge(end);
  }
  for (const { at } of flat.images) edge(at);
  return cuts.sort((a, b) => a.at - b.at || a.end - b.end);
}
function goesOn(flat, at, separator) {
  if (separator === " ") return !cutsAtYear(flat, at);
  if (separator === ".") return isShortening(flat.text, at);
  if (separator === ":") return !cutsAtColon(flat.text, at);
  return separator === "In" && isWithinName(flat.text, at);
}
var SHORTENED3 = /* @__PURE__ */ new Set([
  ...VOCABULARY.venues.shortened,
  ...VOCABULARY.shortened
]);
var LONGEST_SHORTENED = 20;
var LOCATOR2 = new RegExp(`(?<!\\p{L})(?:${LOCATORS})$`, "u");
var IN_VOLUME = /[,.”»] \d{1,4} \p{Lu}\p{Ll}{0,9}$/u;
var DATE_AFTER_STOP = /^ (?:(?:19|20)\d{2}(?!\d)|\p{Lu}[\p{Lu}&]{1,6} ['’‘]\d{2}(?!\d))/u;
var startingLow = (word) => word.charAt(0).toLowerCase() + word.slice(1);
function isShortening(text5, at) {
  const before = text5.slice(Math.max(0, at - LONGEST_SHORTENED), at);
  const parts = (before.split(/[^\p{L}.]/u).at(-1) ?? "").split(".");
  const [word = ""] = parts.slice(-1);
  const isShort = SHORTENED3.has(startingLow(word)) || SHORTENED3.has(startingLow(parts.slice(-2).join("."))) || /^\p{Lu}$/u.test(word) || LOCATOR2.test(before) && /^\s\d/.test(text5.slice(at + 1, at + 3)) || IN_VOLUME.test(before);
  if (isShort) return !DATE_AFTER_STOP.test(text5.slice(at + 1, at + 16));
  return word === "et" && text5.startsWith(" al", at + 1);
}
function isWithinName(text5, at) {
  return BEGINS_NAME.test(text5.slice(Math.max(0, at - LONGEST_SHORTENED), at)) && ENDS_NAME.test(text5.slice(at + "In".length, at + LONGEST_SHORTENED));
}
var BEGINS_NAME = /(?:^|[,;] |\band )\p{Lu}\p{Ll}+ $/u;
var ENDS_NAME = /^ \p{Lu}\p{Ll}+(?:[,;:\n]|$| and )/u;
function cutsAtColon(text5, at) {
  const [before, after] = [text5.slice(Math.max(0, at - 2), at), text5.slice(at + 1, at + 5)];
  if (/^(?:\s|$)/.test(after)) return true;
  if (!/^\p{Lu}/u.test(after)) return false;
  return /\p{Ll}$/u.test(before) || /[\p{L})]$/u.test(before) && /^\p{Lu}[\p{Ll} ]/u.test(after);
}
var GOES_ON = VOCABULARY.unfinished.filter((word) => !VOCABULARY.cuts.afterQuotes.includes(word));
var BEFORE_EMPHASIS = new RegExp(`(?<!\\p{L})(?:${wordOf(GOES_ON)}) $`, "u");
var AFTER_EMPHASIS = new RegExp(`^ (?:${GOES_ON.join("|")}) `, "u");
var LONGEST_WORD = 10;
var ET_AL2 = /\bet\.? al\.?$/i;
function isEmphasis(text5, { start, end }) {
  return isWithinWord(text5, start, end) || end - start <= LONGEST_WORD && ET_AL2.test(text5.slice(start, end)) || BEFORE_EMPHASIS.test(text5.slice(Math.max(0, start - LONGEST_WORD), start)) || AFTER_EMPHASIS.test(text5.slice(end, end + LONGEST_WORD));
}
function isWithinWord(text5, start, end) {
  const isPart = isLetter(text5.charAt(start - 1)) || isLetter(text5.charAt(end));
  return isPart && end - start <= MOST_LETTERS && /^\p{L}+$/u.test(text5.slice(start, end));
}
var MOST_LETTERS = 3;
function nameOf(separator) {
  const trimmed2 = separator.length > 2 ? separator.trim().replace(/:$/, "") : separator.trim();
  if (CONTAINER.test(separator)) return ".in";
  if (trimmed2 === "") return separator === "\n" ? "\n" : "  ";
  return BEGINS_PICTURE.test(trimmed2) ? PICTURE : trimmed2.toLowerCase();
}
var CONTAINER = new RegExp(`^(?:${VOCABULARY.cuts.container.join("|")})\\s?:$`, "i");
var BEGINS_PICTURE = new RegExp(`^[${PICTURES}]`, "u");
var PICTURE = "*";
function cutsAtYear(flat, at) {
  const { text: text5 } = flat;
  if (/['’‘]/.test(text5.charAt(at + 1)))
    return /[\s.]\p{Lu}{1,2}\.?$/u.test(text5.slice(Math.max(0, at - 6), at));
  const isAfterWord = /\d/.test(text5.charAt(at + 1));
  if (isAfterWord && ET_AL2.test(text5.slice(Math.max(0, at - LONGEST_WORD), at)))
    return ENDS_WITH_YEAR.test(text5.slice(at + 1, at + LONGEST_WORD));
  const [word = ""] = isAfterWord ? text5.slice(Math.max(0, at - 40), at).split(/[^\p{L}'’-]/u).slice(-1) : /^[\p{L}-]+/u.exec(text5.slice(at + 1, at + 20)) ?? [];
  const isVenue2 = isShortVenue(word) || /\p{Lu}.*\p{Lu}/u.test(word);
  if (!isAfterWord)
    return isVenue2 && /^\p{Lu}.{1,14}$/u.test(word) && YEAR_BEHIND.test(text5.slice(at + 1 + word.length));
  if (isVenue2 || !/^\p{Lu}.{1,30}$/u.test(word) || isDate(`${word} 2000`)) return false;
  return !/\p{Ll}\p{Lu}/u.test(word) && areAlike(phraseBefore(flat, at));
}
var ENDS_WITH_YEAR = /^\d{4}[a-z]?(?:[),.;:\]]|$)/;
var YEAR_BEHIND = /^ ?['’]?(?:19|20)\d{2}(?!\d)/;
var LONGEST_NAMES = 200;
var PHRASE_STARTS = ["\n", ". ", ": ", "; ", " - ", " \u2013 ", " \u2014 ", " by "];
function phraseBefore({ text: text5, links }, at) {
  const shown3 = text5.slice(Math.max(0, at - LONGEST_NAMES), at);
  let from = 0;
  for (const start of PHRASE_STARTS) {
    const found = shown3.lastIndexOf(start);
    if (found >= 0) from = Math.max(from, found + start.length);
  }
  for (const { end } of links)
    if (end <= at) from = Math.max(from, end - Math.max(0, at - LONGEST_NAMES));
  return shown3.slice(from);
}
function softBreaks({ text: text5, pieces }, source) {
  const found = [];
  for (const { at, length, source: from, sourceLength } of pieces) {
    if (length !== 1 || sourceLength < 1 || text5.charAt(at) !== " ") continue;
    const end = source.slice(from, from + sourceLength).indexOf("\n");
    if (end >= 0 && !isWrapped(source, from + end)) found.push(at);
  }
  return found;
}
function isWrapped(source, end) {
  const width = wrapWidth(source);
  if (width === void 0) return false;
  const line = source.slice(source.lastIndexOf("\n", end - 1) + 1, end);
  return isFull(line, source.slice(end + 1, end + 1 + width), width);
}
function bracketsWithin({ text: text5, marks }) {
  const found = /* @__PURE__ */ new Set();
  const begins = new Set(marks.map(({ start }) => start));
  const shown3 = text5.slice(0, LONGEST3);
  let end = 0;
  for (const { index: index2 } of matchesOf(shown3, /["“(]/g)) {
    const marked = index2 < end ? 0 : lengthWithin(shown3, index2);
    if (marked === 0) continue;
    end = index2 + marked;
    if (begins.has(index2 + 1)) continue;
    found.add(index2);
    found.add(end - 1);
  }
  return found;
}
function lengthWithin(text5, at) {
  const before = text5.slice(Math.max(0, at - 2), at);
  if (text5.charAt(at) === "(") {
    const [bracket = "", word = ""] = /^\(([^\s()]{1,12})\)/.exec(text5.slice(at, at + 14)) ?? [];
    const isPlural = word.length <= 2 && /\p{Ll}$/u.test(before) && /^\p{Ll}+$/u.test(word);
    const goesOn3 = isPlural || isLetter(text5.charAt(at + bracket.length));
    return goesOn3 && /^\p{L}+$/u.test(word) ? bracket.length : 0;
  }
  if (isLetter(text5.charAt(at - 1)))
    return text5.charAt(at) === '"' && isLetter(text5.charAt(at + 1)) ? 1 : 0;
  if (!before.endsWith(" ") || !isLetter(before.charAt(0))) return 0;
  const [quotation = "", quoted = ""] = /^["“]([^"“”]{1,44})["”]/.exec(text5.slice(at, at + 46)) ?? [];
  const words = quoted.split(" ");
  const areWords = words.length <= 3 && words.every((word) => /^[\p{L}\p{N}-]+$/u.test(word) && word.length <= 14);
  if (!areWords) return 0;
  const [, separator, next = ""] = /^([- ])([^ ]*)/.exec(text5.slice(at + quotation.length, at + quotation.length + 20)) ?? [];
  return isLetter(next.charAt(0)) && (separator === "-" || !AFTER_QUOTES.has(startingLow(next))) ? quotation.length : 0;
}
var AFTER_QUOTES = new Set(VOCABULARY.cuts.afterQuotes);

// src/list/read/pieces/text-pieces.ts
var LINK = 1;
var BOLD2 = 2;
var ITALIC = 4;
var CODE = 8;
var ENDS = /[\p{L}\p{N}]/u;
var KEPT = /^[?!？！]$/;
function piecesOf2(flat, source) {
  const cutter = new Cutter(flat);
  for (const cut of cutsOf2(flat, source)) cutter.cut(cut);
  return cutter.rest();
}
var WORDS3 = /* @__PURE__ */ new Set(["in", "by", "from"]);
var STOPS = /* @__PURE__ */ new Set([".", ",", ";", ")", "]", '"', "\u201D"]);
var WEAK = /* @__PURE__ */ new Set(["~", "  ", PICTURE]);
var QUOTATION = /[“”„«»「」『』《》]/;
var CLOSING2 = { "\u201E": "\u201C\u201D", "\xAB": "\xBB", "\xBB": "\xAB\xBB" };
var MOST_BRACKETS = 4;
var Cutter = class {
  pieces = [];
  flat;
  brackets = [];
  from = 0;
  separator = "^";
  newLine = true;
  quote = 0;
  opened = "";
  quotes = 0;
  constructor(flat) {
    this.flat = flat;
  }
  cut({ at, end, separator }) {
    this.take(separator !== "" && KEPT.test(separator) ? end : at);
    if (separator === "") {
      this.from = Math.max(this.from, at);
      return;
    }
    this.from = Math.max(this.from, end);
    const shown3 = this.follow(separator);
    if (WORDS3.has(shown3) && /[?!]/.test(this.separator)) this.separator = ".";
    if (WORDS3.has(shown3) && STOPS.has(this.separator)) this.separator += shown3;
    else if (!WEAK.has(shown3) || this.separator === "_") this.separator = shown3;
  }
  rest() {
    this.take(this.flat.text.length);
    return this.pieces;
  }
  /** Opens and closes quotations and brackets; a line end closes all. All quotation marks are named as “ and ”. */
  follow(separator) {
    if (/[([（【]/.test(separator)) {
      if (this.brackets.length < MOST_BRACKETS)
        this.brackets.push(/[（(]/.test(separator) ? "(" : "[");
    } else if (/[)\]）】]/.test(separator)) this.brackets.pop();
    else if (QUOTATION.test(separator)) {
      const closes2 = this.quote > 0 && (CLOSING2[this.opened] ?? "").includes(separator);
      if (!closes2 && !/[”」』》]/.test(separator)) {
        this.quote = ++this.quotes;
        this.opened = separator;
        return "\u201C";
      }
      this.quote = 0;
      return "\u201D";
    } else if (separator === '"') this.quote = this.quote === 0 ? ++this.quotes : 0;
    else if (separator === "\n") {
      this.newLine = true;
      this.quote = 0;
      this.brackets.length = 0;
    }
    return separator;
  }
  take(to) {
    const stretch = { start: this.from, end: Math.max(this.from, to) };
    const { start, end } = trimRange(this.flat.text, stretch);
    const text5 = this.flat.text.slice(start, end);
    if (start === end || !ENDS.test(text5.length > 200 ? text5.slice(0, 200) : text5)) return;
    this.pieces.push({
      start,
      end,
      text: text5,
      before: this.separator,
      ...marksAround(this.flat, start, end),
      quote: this.quote,
      bracket: this.brackets.at(-1) ?? "",
      newLine: this.newLine
    });
    this.separator = "_";
    this.newLine = false;
  }
};
function marksAround({ marks, links, text: text5 }, start, end) {
  let bits = 0;
  let link2 = -1;
  let widest;
  let id = 0;
  for (const [at, one2] of links.entries()) {
    if (one2.start > start || one2.end < end || one2.end === one2.start) continue;
    bits |= LINK;
    link2 = at;
    if (isWider(one2, widest)) [widest, id] = [one2, at * 4 + 1];
  }
  for (const [at, one2] of marks.entries()) {
    if (one2.start > start || one2.end < end) continue;
    bits |= one2.kind === "bold" ? BOLD2 : one2.kind === "italic" ? ITALIC : CODE;
    if (one2.kind !== "italic" && isWider(one2, widest)) [widest, id] = [one2, at * 4 + 2];
  }
  const spanWords = widest === void 0 ? 0 : text5.slice(widest.start, widest.end).trim().split(/\s+/).length;
  return { marks: bits, link: link2, span: id, spanWords };
}
function isWider(one2, other) {
  return other === void 0 || one2.end - one2.start > other.end - other.start;
}

// src/list/read/decode/title-bounds.ts
function beginsTitle(segment) {
  if (segment.bracket !== "" && segment.content.label !== void 0) return false;
  const opens2 = segment.before === "^" && segment.span !== 0;
  if (!opens2 && /^(?:and|or|&)\s/i.test(segment.text)) return false;
  if (isVenueBehind(segment) || isCitedBy(segment)) return false;
  return !isBesidePeople(segment) && !isThesis(segment) && !isPlaceBehind(segment);
}
function isThesis({ text: text5, content: content3 }) {
  return content3.words <= 3 && /\b(?:thesis|dissertation)$/i.test(text5);
}
function isBesidePeople({ bracket, link: link2, quote, content: { names } }) {
  if (link2 >= 0 || quote > 0) return false;
  return bracket === "(" && (names.includes("institution") || names.includes("acronym"));
}
function isPlaceBehind({ text: text5, before }) {
  return /^[,.]$/.test(before) && isLocatorAlone(text5);
}
function isCitedBy({ content: content3, after, link: link2 }) {
  if (content3.people !== "strong" || link2 >= 0 || !/^[:：]$/.test(after)) return false;
  return content3.names.includes("et al");
}
function isVenueBehind({ content: content3, before, marks }) {
  return /^[,.]$/.test(before) && marks === 0 && content3.words === 1 && content3.names.includes("venue short");
}
function isMarkEnd(previous3, { before, quote, marks, link: link2 }) {
  if (!/^[.,;?]$/.test(before) || previous3.content.words < FEWEST_WORDS2) return false;
  if (previous3.quote > 0 || quote > 0) return before !== "?" && previous3.quote !== quote;
  return previous3.marks === 0 !== (marks === 0) && previous3.link === link2;
}
var FEWEST_WORDS2 = 3;
function continuesTitle(previous3, segment) {
  if (previous3?.part !== segment.part || /^https?:\/\//.test(segment.text)) return false;
  if (previous3.link >= 0 && segment.link >= 0 && previous3.link !== segment.link) return false;
  const isIn = segment.bracket !== "" && previous3.bracket === "";
  if (isIn && segment.content.names.includes("award")) return false;
  const isContainer = segment.before === ".in" && venueEvidence(segment.text) === "short";
  if (isMarkEnd(previous3, segment) || isContainer) return false;
  if (/^[,;]$/.test(segment.before) && (isPresentation(segment.text) || isThesis(segment)))
    return false;
  return segment.before !== "." || previous3.content.people !== "strong";
}
function continuesPeople(previous3, { before, part, marks, content: content3 }) {
  if (previous3?.part !== part || !/^[,.]$/.test(before)) return true;
  return content3.people !== "none" || previous3.marks !== 0 || (marks & ITALIC) === 0;
}

// src/list/read/decode/model.ts
var ROLES = ["title", "authors", "venue", "date", "key", "label", "other"];
var COUNT = ROLES.length;
var TITLE = 0;
var AUTHORS = 1;
var START = COUNT;
var NEVER2 = -1e9;
function isCertain2(margin) {
  return margin > -NEVER2 / 2;
}
var PREVIOUS = [...ROLES.map((role) => `> ${role}`), "> start"];
var KNOWN_STEPS = /* @__PURE__ */ new WeakMap();
function transitionOf(step, weights2) {
  const known = KNOWN_STEPS.get(weights2) ?? /* @__PURE__ */ new Map();
  KNOWN_STEPS.set(weights2, known);
  const key = `${step.before}\0${step.joined}`;
  let found = known.get(key);
  if (found !== void 0) return found;
  found = new Float64Array((COUNT + 1) * COUNT);
  for (let previous3 = 0; previous3 <= COUNT; previous3++)
    for (const name of stepNames(previous3, step)) {
      const row = weights2.get(name);
      if (row === void 0) continue;
      for (let role = 0; role < COUNT; role++)
        found[previous3 * COUNT + role] = (found[previous3 * COUNT + role] ?? 0) + (row[role] ?? 0);
    }
  known.set(key, found);
  return found;
}
function latticeOf(emission, steps, segments, weights2) {
  return {
    size: segments.length,
    emission,
    transitions: steps.map((step) => transitionOf(step, weights2)),
    begins: segments.map(beginsTitle),
    goesOn: segments.map((segment, index2) => continuesTitle(segments[index2 - 1], segment)),
    lists: segments.map((segment, index2) => continuesPeople(segments[index2 - 1], segment))
  };
}
function stepNames(previous3, { before, joined: joined3 }) {
  const from = PREVIOUS[previous3] ?? "";
  const names = [from, `${from} ${before}`];
  if (joined3 !== "") names.push(`${from} ${joined3}`, `${from} ${joined3} ${before}`);
  return names;
}
var NO_TITLE = -1;
var STATES = COUNT * 2;
function decode(lattice, known = {}) {
  return lattice.size === 0 ? NOTHING : new Trellis(lattice, known).best();
}
function weigh(lattice, known = {}) {
  if (lattice.size === 0) return { ...NOTHING, support: new Float64Array() };
  const trellis = new Trellis(lattice, known);
  return { ...trellis.best(), support: trellis.support() };
}
var NOTHING = { roles: [], margin: NEVER2, score: NEVER2 };
function isTitled(state) {
  return state === TITLE || (state & 1) === 1;
}
function stateOf(role, afterTitle) {
  return role === TITLE ? TITLE : role * 2 + (afterTitle ? 1 : 0);
}
var Trellis = class {
  lattice;
  known;
  /** Of each segment, role before and role: what the step adds. */
  gains;
  /** Of each segment and state. */
  scores;
  back;
  constructor(lattice, known) {
    this.lattice = lattice;
    this.known = known;
    const { size } = lattice;
    this.gains = new Float64Array(size * (COUNT + 1) * COUNT);
    this.scores = new Float64Array(size * STATES).fill(NEVER2);
    this.back = new Int8Array(size * STATES).fill(-1);
    for (let index2 = 0; index2 < size; index2++) {
      this.gain(index2);
      if (index2 === 0) this.reach(0, -1, START, 0);
      else
        for (let state = 0; state < STATES; state++) {
          const score = this.scores[(index2 - 1) * STATES + state] ?? NEVER2;
          if (score > NEVER2) this.reach(index2, state, state >> 1, score);
        }
    }
  }
  best() {
    const { size } = this.lattice;
    const titled = this.bestOf(true);
    const without2 = this.bestOf(false);
    const margin = this.finalOf(titled) + (this.known.bonus ?? 0) - this.finalOf(without2);
    const last = margin > 0 ? titled : without2;
    return { roles: pathTo(last, this.back, size), margin, score: this.finalOf(last) };
  }
  /** The best scores of whole readings with a title, for each segment and role. */
  support() {
    const { size } = this.lattice;
    const found = new Float64Array(size * COUNT).fill(NEVER2);
    let rest = new Float64Array(STATES).fill(NEVER2);
    for (let state = 0; state < STATES; state++) if (isTitled(state)) rest[state] = 0;
    for (let index2 = size - 1; index2 >= 0; index2--) {
      for (let state = 0; state < STATES; state++) {
        const whole2 = (this.scores[index2 * STATES + state] ?? NEVER2) + (rest[state] ?? NEVER2);
        const at = index2 * COUNT + (state >> 1);
        if (whole2 > (found[at] ?? NEVER2)) found[at] = whole2;
      }
      rest = this.restBefore(index2, rest);
    }
    return found;
  }
  /** What the best continuation from each state before a segment adds, from that after it. */
  restBefore(index2, rest) {
    const before = new Float64Array(STATES).fill(NEVER2);
    if (index2 === 0) return before;
    for (let state = 0; state < STATES; state++) {
      const previous3 = state >> 1;
      const afterTitle = isTitled(state);
      for (let role = 0; role < COUNT; role++) {
        if (!this.may(index2, previous3, role, afterTitle)) continue;
        const gain = this.gains[(index2 * (COUNT + 1) + previous3) * COUNT + role] ?? 0;
        const value = gain + (rest[stateOf(role, afterTitle)] ?? NEVER2);
        if (value > (before[state] ?? NEVER2)) before[state] = value;
      }
    }
    return before;
  }
  gain(index2) {
    const { emission, transitions } = this.lattice;
    const transition = transitions[index2];
    const step = this.known.prior?.step[index2];
    const place = this.known.prior?.place[index2];
    const [from, to] = index2 === 0 ? [START, START] : [0, COUNT - 1];
    for (let previous3 = from; previous3 <= to; previous3++)
      for (let role = 0; role < COUNT; role++) {
        const at = previous3 * COUNT + role;
        this.gains[index2 * (COUNT + 1) * COUNT + at] = (emission[index2 * COUNT + role] ?? 0) + (transition?.[at] ?? 0) + (step?.[at] ?? 0) + (place?.[role] ?? 0);
      }
  }
  reach(index2, state, previous3, score) {
    const afterTitle = state >= 0 && isTitled(state);
    for (let role = 0; role < COUNT; role++) {
      if (!this.may(index2, previous3, role, afterTitle)) continue;
      const target = index2 * STATES + stateOf(role, afterTitle);
      const value = score + (this.gains[(index2 * (COUNT + 1) + previous3) * COUNT + role] ?? 0);
      if (value <= (this.scores[target] ?? NEVER2)) continue;
      this.scores[target] = value;
      this.back[target] = state;
    }
  }
  finalOf(state) {
    return this.scores[(this.lattice.size - 1) * STATES + state] ?? NEVER2;
  }
  bestOf(titled) {
    let best = -1;
    for (let state = 0; state < STATES; state++)
      if (isTitled(state) === titled && (best < 0 || this.finalOf(state) > this.finalOf(best)))
        best = state;
    return best;
  }
  /** A title is in one text, there is at most one, and none begins with "and". */
  may(index2, previous3, role, afterTitle) {
    const only = this.known.forced?.get(index2);
    if (only !== void 0 && (only === NO_TITLE ? role === TITLE : role !== only)) return false;
    if (role === AUTHORS && previous3 === AUTHORS) return this.lattice.lists?.[index2] !== false;
    if (role !== TITLE) return true;
    const { begins, goesOn: goesOn3 } = this.lattice;
    return previous3 === TITLE ? goesOn3[index2] === true : !afterTitle && begins[index2] === true;
  }
};
function pathTo(last, back, size) {
  const roles = new Array(size).fill(COUNT - 1);
  let state = last;
  for (let index2 = size - 1; index2 >= 0 && state >= 0; index2--) {
    roles[index2] = state >> 1;
    state = back[index2 * STATES + state] ?? -1;
  }
  return roles;
}

// src/list/read/decode/role-runs.ts
function runsOf(reading, role) {
  const wanted = ROLES.indexOf(role);
  const runs = [];
  for (let at = 0; at < reading.roles.length; at++) {
    if (reading.roles[at] !== wanted) continue;
    const run = runAt(reading, at);
    runs.push(run);
    at = run.to;
  }
  return runs;
}
function runAt({ roles, segments }, from) {
  let to = from;
  while (roles[to + 1] === roles[from] && segments[to + 1]?.part === segments[from]?.part) to++;
  return { from, to, segments: segments.slice(from, to + 1) };
}
var COUNT2 = ROLES.length;
function runEvidence(reading, run, role) {
  if (run === void 0) return { bias: 1, margin: 0, certain: 0, alone: 0, elsewhere: 1 };
  const wanted = ROLES.indexOf(role);
  const decoded = decodedPart(reading, run, wanted);
  const margin = marginOf(reading, decoded, wanted);
  let isAlone2 = true;
  for (let at = decoded.from; at <= decoded.to; at++)
    isAlone2 &&= reading.alone[at] === reading.roles[at];
  return {
    bias: 1,
    margin: Math.log1p(Math.max(0, Math.min(margin, 40))),
    certain: isCertain2(margin) ? 1 : 0,
    alone: isAlone2 ? 1 : 0,
    elsewhere: 0
  };
}
function decodedPart({ score, support }, { from, to }, role) {
  const isDecoded = (at) => score - (support[at * COUNT2 + role] ?? Number.NEGATIVE_INFINITY) < 1e-6;
  let [first, last] = [from, to];
  while (first < last && !isDecoded(first)) first++;
  while (last > first && !isDecoded(last)) last--;
  return { from: first, to: last };
}
function marginOf({ score, support, people, segments }, { from, to }, role) {
  let rival = Number.NEGATIVE_INFINITY;
  for (let at = Math.max(0, from - 1); at <= to + 1; at++) {
    if ((at < from || at > to) && people?.has(segments[at])) continue;
    for (let other = 0; other < COUNT2; other++)
      if ((at < from || at > to) === (other === role))
        rival = Math.max(rival, support[at * COUNT2 + other] ?? Number.NEGATIVE_INFINITY);
  }
  return score - rival;
}

// src/list/read/words/badges.ts
var BADGE = /img\.shields\.io|badgen\.net|badge\.fury\.io|\/badge[/-]/i;
var LABEL2 = /^(?:papers?|pdf|article|publication|conference|venue|published|accepted)$/i;
function isBadge({ url }) {
  return BADGE.test(url);
}
function badgeWords({ url }) {
  const path2 = /\/badge\/([^?#]*)/i.exec(url.replace(/\s+/g, " "))?.[1];
  if (path2 === void 0) return [];
  const parts = decodePercent(path2).replace(/\.svg$/, "").replaceAll("--", "\0").split("-").map((part) => part.replaceAll("\0", "-").replaceAll("_", " ").trim());
  return parts.length > 1 ? parts.slice(0, -1) : parts;
}
function venueInFront({ images, links }, index2) {
  const image2 = images[index2 - 1];
  if (image2 === void 0 || !isBadge(image2)) return void 0;
  if (links.some(({ start, end }) => image2.at >= start && image2.at <= end)) return void 0;
  const [name = "", ...more] = badgeWords(image2);
  return more.length === 0 && /^\p{Lu}[\p{L} ]{1,30}$/u.test(name) ? venueName(name) : void 0;
}
function readBadges(flat) {
  for (const [index2, image2] of flat.images.entries()) {
    if (!isBadge(image2)) continue;
    const parts = badgeWords(image2);
    const yearAt = parts.findIndex((part) => /^(?:19|20)\d{2}$/.test(part));
    const text5 = parts.join(" ");
    const year = yearAt >= 0 ? Number(parts[yearAt]) : yearIn(text5);
    if (year === void 0 || parts.length > 60) continue;
    const named = parts.filter(
      (part, index3) => index3 !== yearAt && !(index3 === 0 && parts.length > 1 && LABEL2.test(part))
    );
    const venue = venueName(named.join("-").replace(new RegExp(`(?<=\\p{L})${year}$`, "u"), "")) ?? venueInFront(flat, index2);
    return { year, ...venue === void 0 ? {} : { venue } };
  }
  return {};
}

// src/list/read/words/content.ts
var bucket = (n) => n < 2 ? "1" : n < 3 ? "2" : n < 5 ? "3" : n < 8 ? "5" : n < 13 ? "8" : n < 25 ? "13" : "25";
var KEY_WITH_YEAR = new RegExp(
  String.raw`^(?=.{5,80}$)[${LETTERS}][${LETTERS}\d+_:./'-]*?(?:19|20)?\d{2}[${LETTERS}\d_:.-]*$`,
  "u"
);
var LIKE_KEY = new RegExp(
  String.raw`^(?:[${LETTERS}'-]{2,30}[_:.-]?(?:19|20)\d{2}[_:.-]?[${LETTERS}\d_.-]*|DBLP:[\w:/+.-]+|@?[\p{Ll}-]{3,20}(?:etal|_et_al)[_-]?\d{2,4}[a-z]?|[${LETTERS}-]{3,20}:(?:19|20)\d{2}[a-z]{2,4})$`,
  "u"
);
function isLikeKey(text5) {
  return LIKE_KEY.test(text5) && hasOnlyLetters(text5);
}
var YEAR_ALONE = /^\W*(?:19|20)\d{2}\W*$/;
var HAS_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|['’‘]\d{2}(?!\d)/;
var ACRONYM = /^(?![+._@²³-])[\p{L}\d+._@²³-]*$/u;
var TWO_CAPITALS = /\p{Lu}.*[\p{Lu}\d]/u;
var SMALL_WORDS = "and|et|al|of|the|in|on|for|a|an|to|with|by|at|from|via|de|la|van|von|der|den";
var CAPITALIZED = /(?<!\S)\p{Lu}/gu;
var IN_LOWER_CASE = new RegExp(`(?<=\\s)(?!(?:${SMALL_WORDS})(?!\\S))\\p{Ll}{2}`, "gu");
function count(text5, expression) {
  return text5.match(expression)?.length ?? 0;
}
function wordCount(text5) {
  let words = 1;
  for (let at = text5.indexOf(" "); at >= 0 && words < 60; at = text5.indexOf(" ", at + 1)) words++;
  return /\p{Script=Han}/u.test(text5) ? Math.max(words, Math.floor(text5.length / 3)) : words;
}
var LONGEST_REMEMBERED = 200;
var MOST_REMEMBERED = 6e4;
var remembered2 = memo((text5) => judge2(text5), MOST_REMEMBERED);
function contentOf(text5) {
  return text5.length > LONGEST_REMEMBERED ? judge2(text5) : remembered2(text5);
}
function contentOfPeople(text5) {
  return judge2(text5, "strong");
}
var sharedNames = memo((names) => names.split("\n"));
var ENOUGH2 = 400;
function beginning(text5) {
  if (text5.length <= ENOUGH2) return text5;
  const cut = text5.lastIndexOf(",", ENOUGH2);
  return text5.slice(0, cut > 0 ? cut : ENOUGH2);
}
var alternatives2 = (list3) => list3.map((word) => word.endsWith("*") ? word.slice(0, -1) : `${word}\\b`).join("|");
var SHOWN_BY_WORDS = [
  ["han", /\p{Script=Han}/u],
  ["digits only", /^[\d\s.,/–-]+$/],
  ["identifier", /\b(?:arxiv:|doi:?|10\.\d{4,9}\/|\d{4}\.\d{4,5}\b|pmid|pmc\d)/i],
  ["question", /[?？]$/],
  ["institution", new RegExp(`\\b(?:${alternatives2(VOCABULARY.institutions)})`, "i")],
  [
    "award",
    new RegExp(
      `^(?:${alternatives2([...VOCABULARY.presentations, ...VOCABULARY.paperKinds])})`,
      "i"
    )
  ],
  ["digit inside", /\p{L}\d|\d\p{L}/u]
];
function judge2(text5, known) {
  const short = text5.length > 200 ? text5.slice(0, 200) : text5;
  const words = wordCount(text5);
  const size = bucket(words);
  const people = known ?? authorEvidence(beginning(text5));
  const label = linkLabel(text5);
  const names = [`people ${people}`, `people ${people} words ${size}`];
  const add = (name, holds3) => {
    if (holds3) names.push(name);
  };
  const dated = isDate(short);
  add("date", dated && /\d/.test(short));
  const digits = /\d{2}/.test(short);
  add("year alone", digits && YEAR_ALONE.test(short));
  add("has year", digits && HAS_YEAR.test(short));
  add("year found", digits && yearIn(short) !== void 0);
  const venue = venueEvidence(short);
  if (venue !== void 0) names.push(`venue ${venue}`, `venue ${venue} words ${bucket(words)}`);
  const like = isVenueLike(short);
  add("venue-like", like);
  add("et al", /\bet\.? al\b/i.test(short));
  add("and", /\s(?:and|&)\s/.test(short));
  const all2 = count(short, /\s+/g) + 1;
  const capital = count(short, CAPITALIZED);
  const share = capital / all2;
  names.push(
    `small words ${bucket(count(short, IN_LOWER_CASE) + 1)}`,
    `capitals ${share > 0.95 ? "all" : share > 0.5 ? "most" : share > 0.15 ? "some" : "few"}`
  );
  add(
    "function words",
    /\s(?:of|for|with|via|in|on|to|from|the|a|an|is|are|using|by)\s/i.test(short)
  );
  add("acronym", words === 1 && TWO_CAPITALS.test(short) && ACRONYM.test(short));
  add("like a key", isLikeKey(short));
  add("key with digits", words === 1 && KEY_WITH_YEAR.test(short) && hasOnlyLetters(short));
  add("initials", /(?:^|[\s.,-])\p{Lu}\.(?:[\s,-]|$)/u.test(short));
  add("two or three capitals", (all2 === 2 || all2 === 3) && capital === all2);
  add("pages", isLocator(short));
  for (const [name, shows2] of SHOWN_BY_WORDS) add(name, shows2.test(short));
  if (label !== void 0) names.push(`link label ${label}`);
  return {
    words,
    size,
    people,
    label,
    names: sharedNames(names.join("\n")),
    evidence: evidenceOf(text5, { words, people, label, dated, like })
  };
}
function evidenceOf(text5, { words, people, label, dated, like }) {
  if (label !== void 0) return "link label";
  if (text5.length <= 60 && dated) return "date";
  if (text5.length <= 160 && like) return "venue";
  if (people !== "none") return `people ${people}`;
  if (isLikeKey(text5)) return "key";
  return words >= 4 ? "long" : words === 1 ? "word" : "words";
}

// src/list/read/fields/confidence.ts
function neighborsOf(readings) {
  const counts = { venues: [1, 2], authors: [1, 2], words: [0, 2] };
  const count2 = (what, holds3) => {
    counts[what][0] = (counts[what][0] ?? 0) + flag(holds3);
    counts[what][1] = (counts[what][1] ?? 0) + 1;
  };
  for (const { segments, roles } of readings)
    for (const [at, { text: text5, content: content3 }] of segments.entries()) {
      if (roles[at] === roles[at - 1]) continue;
      if (isRole(roles[at], "venue"))
        count2("venues", shows(text5, "venue short", "venue long", "venue abbreviated"));
      else if (isRole(roles[at], "authors")) count2("authors", content3.people === "strong");
      else if (isRole(roles[at], "title"))
        count2("words", roles[at + 1] !== roles[at] && content3.words === 1);
    }
  const share = ([some = 0, all2 = 0]) => some / all2;
  return {
    venues: share(counts.venues),
    authors: share(counts.authors),
    words: share(counts.words)
  };
}
var FACTS2 = ["title", "authors", "venue", "year"];
var TABLE = certainty_default;
function confidenceOf(reading, facts) {
  const found = {};
  const evidence = evidenceOf2(reading, facts);
  for (const fact of FACTS2) {
    const own3 = evidence[fact];
    if (own3 !== void 0) found[fact] = probability(own3, TABLE[fact].weights);
  }
  return found;
}
function probability(evidence, weights2) {
  let sum = 0;
  for (const some of evidence)
    for (const name in some) {
      const value = some[name] ?? 0;
      if (value !== 0) sum += value * (weights2[name] ?? 0);
    }
  return 1 / (1 + Math.exp(-sum));
}
function evidenceOf2(reading, facts) {
  const { title, authors, venue, year } = facts;
  const found = {
    title: titleEvidence(reading, title)
  };
  if (authors !== void 0) found.authors = authorsEvidence(reading, authors);
  if (venue !== void 0) found.venue = venueEvidenceOf(reading, venue);
  if (year !== void 0) found.year = yearEvidence(reading, year);
  return found;
}
function titleEvidence(reading, title) {
  const [run] = runsOf(reading, "title");
  const words = /\p{Script=Han}/u.test(title) ? 5 : title.split(/\s+/).length;
  const first = run?.segments[0];
  const last = run?.segments.at(-1);
  return [
    runEvidence(reading, run, "title"),
    {
      entry: Math.min(reading.margin, 20) / 20,
      "one word": flag(words === 1),
      "two or three words": flag(words === 2 || words === 3),
      neighbors: reading.around.words,
      people: flag(contentOf(title).people === "strong"),
      "people after": flag(hasPeopleAfter(title)),
      "people in front": flag(
        first !== void 0 && first !== last && first.content.people === "strong"
      ),
      malformed: flag(isMalformed(title)),
      "quotation inside": flag(/.["“”]./.test(title)),
      linked: flag(first !== void 0 && first.link >= 0),
      "longer text": flag(hasLonger(reading, title))
    }
  ];
}
function authorsEvidence(reading, authors) {
  const runs = runsOf(reading, "authors");
  const [run] = runs;
  const title = reading.roles.indexOf(ROLES.indexOf("title"));
  const { people } = contentOf(authors);
  return [
    runEvidence(reading, run, "authors"),
    {
      strong: flag(people === "strong"),
      weak: flag(people === "weak"),
      neighbors: reading.around.authors,
      "one word": flag(!/\s/.test(authors)),
      digits: flag(/\d/.test(authors)),
      venue: flag(
        run?.segments.some(
          ({ text: text5 }) => shows(text5, "venue short", "venue long", "venue abbreviated")
        )
      ),
      "like a venue": flag(run?.segments.some(({ text: text5 }) => shows(text5, "venue-like"))),
      "several segments": flag(run !== void 0 && run.to > run.from),
      "before title": flag(run !== void 0 && run.from < title),
      unbalanced: flag(isUnbalanced(authors)),
      "several runs": flag(runs.length > 1),
      "goes on": flag(/(?:[&:]|\band)$/.test(authors))
    }
  ];
}
function venueEvidenceOf(reading, venue) {
  const runs = runsOf(reading, "venue");
  const [run] = runs;
  const evidence = venueEvidence(venue);
  const { people, words } = contentOf(venue);
  const isDated2 = yearIn(run?.segments[0]?.text ?? "") !== void 0;
  return [
    runEvidence(reading, run, "venue"),
    {
      short: flag(evidence === "short"),
      long: flag(evidence === "long"),
      abbreviated: flag(evidence === "abbreviated"),
      unknown: flag(evidence === void 0 && !isDated2),
      "unknown, dated": flag(evidence === void 0 && isDated2),
      "like a venue": flag(shows(venue, "venue-like")),
      dated: flag(isDated2),
      people: flag(people !== "none"),
      address: flag(/\.[^\s/.]{0,40}\//.test(venue)),
      digits: flag(/\d/.test(venue.replace(/['’]?\d{2,4}$/, ""))),
      "one word": flag(words === 1),
      lower: flag(/^\p{Ll}/u.test(venue)),
      neighbors: reading.around.venues,
      "unknown, neighbors": evidence === void 0 ? reading.around.venues : 0,
      labelled: flag(run?.segments[0]?.label === "venue"),
      "link label": flag(linkLabel(venue) !== void 0),
      date: flag(/^\d/.test(venue) && DAY_AND_MONTH.test(venue)),
      preprint: flag(/^(?:arxiv|corr|\w*rxiv)\b/i.test(venue)),
      "several runs": flag(runs.length > 1)
    }
  ];
}
var DAY_AND_MONTH = /^\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?(?:\s\d{4})?$/u;
function yearEvidence(reading, year) {
  const { segments, roles, candidate } = reading;
  const printed2 = segments.findIndex(
    ({ text: text5 }, at2) => isRole(roles[at2], "date") && yearOfDate(text5) === year
  );
  const at = printed2 >= 0 ? printed2 : segments.findIndex(
    ({ text: text5 }, index2) => isRole(roles[index2], "venue") && yearIn(text5) === year
  );
  const years = new Set(
    segments.flatMap(
      ({ text: text5 }, index2) => isRole(roles[index2], "date") || isRole(roles[index2], "venue") ? yearIn(text5) ?? [] : []
    )
  );
  const role = ROLES[roles[at] ?? 0] ?? "date";
  const run = at < 0 ? void 0 : runAt(reading, at);
  return [
    runEvidence(reading, run, role),
    {
      "several years": flag(years.size > 1),
      short: flag(at >= 0 && yearIn(segments[at]?.text ?? "") !== year),
      badge: flag(at < 0 && candidate.parts.some(({ flat }) => readBadges(flat).year === year)),
      date: flag(role === "date" && at >= 0),
      odd: flag(year < 1950 || year > 2050)
    }
  ];
}
function shows(text5, ...names) {
  const own3 = contentOf(text5).names;
  return names.some((name) => own3.includes(name));
}
function flag(holds3) {
  return holds3 === true ? 1 : 0;
}
function isRole(role, name) {
  return role === ROLES.indexOf(name);
}
var PAIRS = ["()", "[]", "\u201C\u201D", "\uFF08\uFF09", "\u300A\u300B"];
var OF_PAIRS = /["()[\]“”（）《》]/;
function isUnbalanced(text5) {
  if (!OF_PAIRS.test(text5)) return false;
  const count2 = (mark) => text5.split(mark).length - 1;
  return count2('"') % 2 === 1 || PAIRS.some((pair2) => count2(pair2.charAt(0)) !== count2(pair2.charAt(1)));
}
function hasPeopleAfter(title) {
  const last = /[.?!] /.test(title) ? /(?<=\w\w[.?!] )[^.?!]+$/.exec(title)?.[0] : void 0;
  return last !== void 0 && authorEvidence(last) !== "none";
}
function isMalformed(title) {
  const [first = "", second] = title.split(/:\s*["“]?/, 3);
  const isSaidTwice = first.trim() !== "" && second?.trim().startsWith(first.trim()) === true;
  const dated = /\d\d /.test(title) ? DATED_IN_FRONT.exec(title)?.[0] : void 0;
  return isUnbalanced(title) || isSaidTwice || OF_NO_TITLE.test(title) || dated !== void 0 && venueEvidence(dated) === "short";
}
var DATED_IN_FRONT = /^\p{Lu}[\p{L}-]{1,12} ?['’]?(?:20)?\d\d (?=\p{Lu})/u;
var OF_NO_TITLE = new RegExp(`://|\\bet al\\.?$|\\b(?:${VOCABULARY.unfinished.join("|")})$`, "u");
function hasLonger({ segments, roles }, title) {
  return segments.some(({ text: text5, content: content3, label }, at) => {
    if (isRole(roles[at], "title") || label === "abstract" || label === "note") return false;
    if (text5.length <= title.length * 1.3 + 8 || text5.length > 160) return false;
    return content3.words >= 5 && content3.people !== "strong";
  });
}

// src/list/read/audit/odd-titles.ts
var FEWEST3 = 8;
var SHARE_OF_ODD = 0.6;
var WORDS_OF_PHRASE = 5;
var WORDS_OF_SUBJECT = 3;
var FEWEST_SHARING = 20;
var SHARE_OF_PHRASE = 0.2;
var RARE = /[\t;|›‹»«~→†\p{Extended_Pictographic}]|::|\b(?:19|20)\d\d\b|:\/\/|^[^\p{L}\p{N}"“'‘$([¿*@#]|[,;:–—-]$/u;
var FEWEST_REMARKS = 5;
var SHARE_OF_REMARKS = 0.1;
var SHARE_OF_MANNER = 0.5;
var REMARK = /^\p{Ll}+(?:[ ,]|$)/u;
var MATHEMATICS = /\$[^$]*\$/g;
function oddTitles(papers, subject = "") {
  const categories = groupBy(papers, ({ categories: categories2 }) => categories2.join("\n"));
  const odd = [papers, ...categories.values()].flatMap((group) => {
    const those = group.filter(holdsMore);
    return group.length >= FEWEST3 && those.length >= group.length * SHARE_OF_ODD ? those : [];
  });
  return /* @__PURE__ */ new Set([...odd, ...remarks(papers), ...sharingPhrase(papers, fold(subject))]);
}
function remarks(papers) {
  const found = papers.filter(({ title }) => REMARK.test(title));
  const least = Math.max(FEWEST_REMARKS, papers.length * SHARE_OF_REMARKS);
  return found.length >= least && found.length < papers.length * SHARE_OF_MANNER ? found : [];
}
function holdsMore({ title }) {
  if (title.split(/: | [-–—] /).length > 2 || authorEvidence(title) !== "none") return true;
  return RARE.test(title.replace(MATHEMATICS, "x"));
}
function sharingPhrase(papers, subject) {
  const titles = new Set(papers.map(({ title }) => fold(title)));
  if (titles.size < FEWEST_SHARING) return [];
  const phrasesOf2 = (title) => runsOf2(title, WORDS_OF_PHRASE);
  const phrases2 = groupBy([...titles].flatMap(phrasesOf2), (phrase) => phrase);
  const isOfSubject = (phrase) => runsOf2(phrase, WORDS_OF_SUBJECT).some((run) => ` ${subject} `.includes(` ${run} `));
  const isShared = (phrase) => (phrases2.get(phrase)?.length ?? 0) >= titles.size * SHARE_OF_PHRASE && !isOfSubject(phrase);
  return papers.filter(({ title }) => phrasesOf2(fold(title)).some(isShared));
}
function runsOf2(text5, length) {
  const words = text5.split(" ");
  const runs = words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
  return [...new Set(runs)];
}

// src/list/source/find-urls.ts
var ADDRESS2 = /\bhttps?:\/\/(?:\\[!-/:-@[-`{-~]|[^\s<>"\\`|])+/gi;
var CODE_SPAN = /(?<!`)(`{1,3})(?!`)[^\n]*?(?<!`)\1(?!`)/g;
function findUrls(source, states) {
  const found = [];
  for (let line = 1; line <= source.lines.count; line++) {
    const start = source.lines.lineStart(line);
    const content3 = source.text.slice(start, source.lines.lineEnd(line));
    const isText2 = states[line] === "text" || states[line] === void 0;
    if (!isText2 || !/https?:\/\//i.test(content3)) continue;
    const visible = content3.replace(CODE_SPAN, (code3) => " ".repeat(code3.length)).replace(/<!--.*?(?:-->|$)/g, (comment2) => " ".repeat(comment2.length));
    for (const { at, written } of addressesIn(visible)) {
      const url = unescaped(written);
      if (/^https?:\/\/[^/]/i.test(url)) {
        found.push({ url, range: { start: start + at, end: start + at + written.length } });
      }
    }
  }
  return found;
}
function* addressesIn(text5) {
  const address = new RegExp(ADDRESS2);
  for (let match = address.exec(text5); match !== null; match = address.exec(text5)) {
    const written = cutTail(match[0], text5.charAt(match.index - 1));
    yield { at: match.index, written };
    address.lastIndex = match.index + Math.max(written.length, "http://".length);
  }
}
function cutTail(text5, before) {
  let end = text5.length;
  const open = { round: 0, square: 0 };
  for (let at = 0; at < text5.length; at++) {
    const character = text5.charAt(at);
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
  const cut = text5.slice(0, end);
  return inMarks && end < text5.length ? cut : cut.replace(/(?:[.,;:!?*_~'"]|&[a-z]+;)+$/i, "");
}
function unescaped(text5) {
  return decodeReferences(text5.replace(/\\([!-/:-@[-`{-~])/g, "$1"));
}

// src/list/read/audit/paper-links.ts
var PICTURE2 = /\.(?:png|jpe?g|gif|svg|webp|ico)(?:[?#]|$)/i;
var FRONT_PAGE = /^[a-z]+:\/\/[^/?#]+\/?(?:[?#]|$)/i;
var PAGE_OF_MANY = /^[a-z]+:\/\/[^/?#]+\/(?:[a-z]{2,12}[-_]?20\d\d\w{0,20}|(?:events|volumes)\/[^/?#]+|db\/(?:conf|journals)\/[^?#]*|[^?#]*papers(?:\.html)?)\/?(?:[?#]|$)/i;
var MAY_PRINT = /10\.\d{4}|arxiv|PMID/i;
var PMID = /\bPMID\s{0,2}[:#]?\s{0,2}(\d{4,8})\b/i;
var COMMENT = /<!--.*?(?:-->|$)/g;
function findPaperLinks(source, states) {
  const found = [];
  let line = 1;
  for (const { url, range } of findUrls(source, states)) {
    const at = source.lines.position(range.start).line;
    for (; line < at; line++) for (const one2 of printedOn(line, source, states)) found.push(one2);
    line = at + 1;
    if (leadsToPaper(url)) found.push({ url, range, key: paperKey(url) });
  }
  for (; line <= source.lines.count; line++)
    for (const one2 of printedOn(line, source, states)) found.push(one2);
  return found;
}
function leadsToPaper(url) {
  const isOther3 = PICTURE2.test(url) || FRONT_PAGE.test(url) || PAGE_OF_MANY.test(url);
  return linkRole(url) === "paper" && !isOther3;
}
function paperKey(url) {
  const [identifier] = identifiersOfUrl(url);
  if (identifier !== void 0) return identifierKey(identifier);
  return withoutTail(url.trim().replace(/^https?:\/\/(?:www\.)?/i, ""), /[/#?]/).toLowerCase();
}
function printedOn(line, { text: text5, lines }, states) {
  if (states[line] !== "text") return [];
  const start = lines.lineStart(line);
  const content3 = text5.slice(start, lines.lineEnd(line));
  if (!MAY_PRINT.test(content3)) return [];
  const identifier = identifierIn(content3.replace(COMMENT, ""));
  if (identifier === void 0) return [];
  const range = { start, end: lines.lineEnd(line) };
  return [{ url: identifier.id, range, key: identifierKey(identifier) }];
}
function identifierIn(text5) {
  const arxiv = findArxivId(text5);
  if (arxiv !== void 0) return { kind: "arxiv", id: arxiv };
  const doi = findDoi(text5);
  if (doi !== void 0) return { kind: "doi", id: doi };
  const pmid = PMID.exec(text5)?.[1];
  return pmid === void 0 ? void 0 : { kind: "pmid", id: pmid };
}

// src/list/read/audit/doubts.ts
var WORDS_OF_TITLE = 4;
var GOES_ON2 = /^ (?:(?:of|for|with|and|from|on|to|via|using|through|between) [\p{L}\d]|in (?!proc|press|prep|review|submi|revis)\p{Ll})/u;
var DATED = /^[A-Z]{3,}$|(?:19|20)\d{2}|[’']\d{2}/;
var LONGEST_PEOPLE = 300;
var MOST_PAPERS = 2;
var QUOTED_IN_FRONT = /^["“][^"“”]{10,}[,.]["”] ?\S/u;
var ADDRESS3 = /^\w+:\/\/\S+$/;
var BEGINNING = 500;
var FEWEST4 = 8;
var EXPECTED_WRONG = 0.06;
var WORDS_OF_NAME = 2;
var SHARE_OF_NAMES = 2 / 3;
var WITHOUT_SPACES = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
function doubtfulEntries(entries, source, known, uncertain = /* @__PURE__ */ new Set()) {
  const papers = entries.filter(({ kind }) => kind === "paper");
  const isOfResources2 = entries.length >= FEWEST4 && papers.length * 2 < entries.length;
  const judged2 = (isOfResources2 ? entries : papers).filter(({ title }) => !ADDRESS3.test(title));
  const unknown = judged2.filter(({ kind, title }) => kind === "paper" && !known.has(fold(title)));
  const odd = oddTitles(unknown, source.slice(0, BEGINNING));
  const unlikely = unlikelyTitles(unknown);
  return judged2.flatMap((entry) => {
    const shared = [
      odd.has(entry) && "malformed",
      uncertain.has(entry) && "kind",
      unlikely.has(entry) && "unlikely"
    ];
    const reason = doubtOf(entry, source) ?? (shared.find((one2) => one2 !== false) || void 0);
    return reason === void 0 ? [] : [{ entry, reason }];
  });
}
function unlikelyTitles(papers) {
  const longer = papers.filter(({ title }) => !isName2(title));
  const areNames3 = papers.length - longer.length >= SHARE_OF_NAMES * papers.length;
  const judged2 = areNames3 ? longer : papers;
  const wrong = judged2.reduce((sum, { confidence }) => sum + 1 - (confidence.title ?? 0), 0);
  const areDoubtful = judged2.length >= FEWEST4 && wrong >= Math.max(1, EXPECTED_WRONG * judged2.length);
  return new Set(areDoubtful ? judged2.filter((entry) => !isCertain(entry, "title")) : []);
}
function isName2(title) {
  return !WITHOUT_SPACES.test(title) && title.split(/\s+/).length <= WORDS_OF_NAME;
}
function doubtOf(entry, source) {
  const { title, titleRange, links, authors, venue, identifiers } = entry;
  if (linkLabel(title) !== void 0 || isIdentifier(title) || !/\p{L}/u.test(title))
    return "label";
  if (venue === void 0 && DATED.test(title) && isVenueLike(title)) return "venue";
  if (authors === void 0 && authorEvidence(title) === "strong") return "persons";
  if (links.some((link2) => isBesideTitle(entry, link2, source))) return "link-text";
  if (GOES_ON2.test(source.slice(titleRange.end, titleRange.end + 24))) return "cut";
  if (isMalformed(title) || QUOTED_IN_FRONT.test(title)) return "malformed";
  if (identifiers.some(({ id }) => title.includes(id))) return "malformed";
  if (hasPeopleAfter(title) || hasPeopleInFront(title)) return "malformed";
  const areSeveral = papersOf(entry) > MOST_PAPERS || joinsTwo(entry) || namesTwo(entry, source);
  return areSeveral ? "several-papers" : void 0;
}
function isIdentifier(title) {
  const id = findArxivId(title) ?? findDoi(title);
  return id !== void 0 && !/\p{L}/u.test(title.replace(id, "").replace(/arxiv|doi|abs/gi, ""));
}
function hasPeopleInFront(title) {
  for (const { index: index2 } of title.slice(0, LONGEST_PEOPLE).matchAll(/\. (?=\p{Lu}\p{Ll}+ )/gu))
    if (authorEvidence(title.slice(0, index2 + 1)) === "strong") return true;
  return false;
}
function joinsTwo({ titleRange, links }) {
  const within = links.filter(
    ({ range, url }) => linkRole(url) === "paper" && range.start < titleRange.end && range.end > titleRange.start
  );
  return new Set(within.map(({ url }) => paperKey(url))).size > 1;
}
function namesTwo({ titleRange, links, authors, venue }, source) {
  const own3 = links.find(
    ({ range }) => range.start <= titleRange.start && titleRange.end <= range.end
  );
  const second = links.find(
    ({ range, text: text5, url }) => range.start >= titleRange.end && linkRole(url) === "paper" && linkLabel(text5) === void 0 && fold(text5).split(" ").length >= WORDS_OF_TITLE
  );
  if (own3 === void 0 || second === void 0 || paperKey(own3.url) === paperKey(second.url))
    return false;
  const between = source.slice(own3.range.end, second.range.start);
  if (between.length > LONGEST_PEOPLE) return false;
  const rest = [authors, venue].reduce(
    (text5, fact) => text5.replaceAll(fact ?? "\n", ""),
    between
  );
  return !/\p{L}/u.test(rest.replace(/\band\b|<[^<>]*>/g, ""));
}
function isBesideTitle({ title, titleRange: { start, end } }, { range, text: text5, url }, source) {
  if (linkRole(url) !== "paper" || linkLabel(text5) !== void 0 || text5 === url) return false;
  if (fold(text5).split(" ").length < WORDS_OF_TITLE) return false;
  const isWithin = (at) => at > range.start && at < range.end;
  if (isWithin(start) && isWithin(end)) return false;
  if (isWithin(start))
    return !/^[*_\s]*(?:[:：]|\([^\s()]*\)?$)/u.test(source.slice(range.end, end));
  if (isWithin(end))
    return !/[:：][*_\s]*$/u.test(source.slice(Math.max(start, range.start - 8), range.start));
  return fold(title).split(" ").length < WORDS_OF_TITLE;
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

// src/list/read/words/phrases.ts
var LONGEST_LEAD = 20;
function phrases(list3) {
  const whole2 = new Set(list3.map((phrase) => phrase.replace(/ ?\*/g, "")));
  const begins = list3.flatMap((phrase) => phrase.endsWith(" *") ? phrase.slice(0, -1) : []);
  const ends = list3.flatMap((phrase) => phrase.startsWith("*") ? phrase.slice(1) : []);
  return (folded) => whole2.has(folded) || begins.some((phrase) => folded.startsWith(phrase)) || ends.some((phrase) => folded.endsWith(phrase) && folded.length - phrase.length <= LONGEST_LEAD);
}

// src/list/read/words/section-role.ts
var { sections } = VOCABULARY;
var setOf = (list3) => new Set(list3.map(fold));
var CORE = new Map(
  Object.keys(VOCABULARY.sections.core).flatMap(
    (role) => VOCABULARY.sections.core[role].map((word) => [fold(word), role])
  )
);
var FILLERS = setOf(VOCABULARY.sections.fillers);
var PHRASES = Object.entries(sections.phrases).map(
  ([role, list3]) => [role, phrases(list3)]
);
var ANNOUNCEMENTS = new Set(sections.announcements);
function announcesEntries(text5) {
  return text5.length <= LONGEST_ANNOUNCEMENT && ANNOUNCEMENTS.has(fold(text5));
}
var LONGEST_ANNOUNCEMENT = 80;
function roleOfName(text5) {
  const name = fold(text5).replace(/^(?:\d+(?: \d+)*|[ivx]+|part \w+) (?=\S)/, "");
  if (name === "") return void 0;
  const phrase = PHRASES.find(([, matches]) => matches(name))?.[0];
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
var lastWordOf = (phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1);
var byLastWord = (list3) => groupBy(list3.map(fold), lastWordOf);
var RESOURCES = byLastWord(sections.resources);
var RESOURCES_AT_END = byLastWord(sections.resourcesAtEnd);
var ANY_RESOURCE = byLastWord([...sections.resources, ...sections.resourcesAtEnd]);
var OWN_WORK = byLastWord(sections.ownWork);
var VIEWS = byLastWord(sections.views);
var JOINED2 = sections.views.filter((word) => /\p{Script=Han}/u.test(word));
var NO_PAPERS = byLastWord(sections.noPapers);
function holds2(folded, known) {
  const name = ` ${folded} `;
  const isWithin = (phrase) => name.includes(` ${phrase} `);
  return folded.split(" ").some((word) => known.get(word)?.some(isWithin) === true);
}
function endsWith(folded, known) {
  const isLast = (phrase) => ` ${folded}`.endsWith(` ${phrase}`);
  return known.get(lastWordOf(folded))?.some(isLast) === true;
}
var isOfResources = (folded) => holds2(folded, RESOURCES) || endsWith(folded, RESOURCES_AT_END);
function namesResources(path2) {
  return path2.some((name) => isShortOf(name, isOfResources, 7));
}
function resourceWord(folded) {
  return holds2(folded, ANY_RESOURCE);
}
function excludesPapers(path2) {
  return path2.some((name) => isShortOf(name, (folded) => endsWith(folded, NO_PAPERS), 6));
}
function announcesView(name) {
  const folded = fold(name);
  return holds2(folded, VIEWS) || JOINED2.some((word) => folded.includes(word));
}
function announcesOwnWork(name) {
  return holds2(fold(name), OWN_WORK);
}
var OF_PAPERS = /\b(?:papers?|(?:academic|journal|research|review|scientific) articles?)\b/;
function isShortOf(name, shows2, most) {
  const folded = fold(name.replace(/(?<=\p{L})-(?=\p{L})/gu, ""));
  return folded.split(" ").length <= most && shows2(folded) && !OF_PAPERS.test(folded);
}

// src/list/read/sections/kind-evidence.ts
function isPaperLike(draft) {
  const { identifiers, abstract, citation, authors, venue, year, links, unit } = draft;
  if (identifiers.length > 0 || (abstract ?? citation) !== void 0) return true;
  const role = roleOf(draft);
  if (role === "paper" || links.some(isLabelledPaper)) return true;
  const isDated2 = venue !== void 0 && year !== void 0;
  const leadsElsewhere = ["code", "video", "talk"].includes(role);
  return authors !== void 0 ? isDated2 || !leadsElsewhere : unit === "row" && isDated2 && !leadsElsewhere;
}
function roleOf(entry) {
  return entry?.url === void 0 ? "none" : linkRole(entry.url);
}
function evidenceAlone(entry, readme) {
  const { title, confidence, categories } = entry;
  const facts = shownByFacts(entry);
  const isPublished2 = facts.unproven !== 1 && (facts.dated === 1 || facts.identifier === 1);
  const category = shownByCategories(isPublished2 ? withoutPublications(categories) : categories);
  const isName3 = facts["no facts"] === 1 && category["below resources"] === 1 && wordsIn(title) <= LONGEST_NAME3;
  return {
    own: {
      bias: 1,
      "certain title": confidence.title ?? 0,
      "certain authors": confidence.authors ?? 0,
      "resource name": flag(isName3),
      "below event, unproven": (category["below event"] ?? 0) * (facts.unproven ?? 0)
    },
    facts,
    words: shownByWords(entry, readme),
    category,
    page: { [`to ${roleOf(entry)}`]: 1 },
    around: {}
  };
}
var withoutPublications = memoOf(
  (categories) => categories.filter((name) => labelKind(name) !== "venue")
);
function shownByFacts(entry) {
  const { title, url = "", links, authors, venue, places, abstract, citation } = entry;
  const role = roleOf(entry);
  const year = (places.year ?? places.date) !== void 0 || isDatedByBadge(entry);
  const dated = year && venue !== void 0;
  const facts = year || (authors ?? venue ?? abstract ?? citation) !== void 0;
  const identifier = entry.identifiers.some(({ kind, id }) => kind !== "doi" || !isDataDoi(id));
  const labelled3 = links.some(isLabelledPaper);
  const proven = labelled3 || identifier || role === "paper" || isOfVenue(entry);
  const elsewhere = role !== "paper" && role !== "none" && !isOfVenue(entry);
  return {
    identifier: flag(identifier),
    "paper label": flag(labelled3),
    unproven: flag(!proven),
    abstract: flag(abstract !== void 0),
    citation: flag(citation !== void 0 || links.some((link2) => linkRole(link2.url) === "bib")),
    year: flag(year),
    venue: flag(venue !== void 0),
    authors: flag(authors !== void 0),
    "authors, paper": flag(authors !== void 0 && role === "paper"),
    "authors, year": flag(authors !== void 0 && year),
    dated: flag(dated),
    "dated, elsewhere": flag(dated && role !== "paper"),
    "no facts": flag(!facts),
    "no facts, elsewhere": flag(!facts && elsewhere),
    nothing: flag(!facts && !proven),
    "nothing, name": flag(!facts && !proven && wordsIn(title) <= LONGEST_NAME3),
    elsewhere: flag(elsewhere),
    "other path": flag(elsewhere && OTHER_PATH.test(url)),
    "dated path": flag(elsewhere && DATED_PATH.test(url)),
    slides: flag(links.some((link2) => SLIDES.test(link2.url) || SLIDES.test(link2.text))),
    talks: flag(links.length > 0 && links.every(isTalk)),
    collection: flag(!identifier && isCollection(url)),
    "home page": flag(role === "other" && isHomePage(url)),
    "data page": flag(role !== "paper" && DATA_PATH.test(url)),
    "page of a book": flag(BOOK_PAGE.test(url)),
    "file of a course": flag(role === "paper" && !identifier && COURSE_PATH.test(url))
  };
}
function isOfVenue({ url = "", venue }) {
  const name = venue === void 0 ? "" : fold(venue);
  if (!/^\p{Ll}{3,}$/u.test(name) || linkRole(url) !== "other" || isHomePage(url)) return false;
  const parts = hostOf(url)?.split(".").slice(0, -1) ?? [];
  return parts.some((part) => part.toLowerCase().replace(/\d+/g, "") === name);
}
function isDatedByBadge({ year, venue, places, categories }) {
  if (year === void 0 || venue === void 0 || places.venue !== void 0) return false;
  return !categories.some((name) => name.includes(String(year)));
}
function shownByWords({ title, unit, range, url }, readme) {
  const folded = fold(title);
  const text5 = readme.text.slice(range.start, Math.min(range.end, range.start + LONGEST4));
  const [line = ""] = text5.split("\n", 1);
  const cells = unit === "row" ? text5.slice(text5.indexOf("|", 1)) : "";
  const leadsToLongTitle = url !== void 0 && linkRole(url) === "paper" && wordsIn(title) >= LONG2;
  return {
    heading: flag(unit === "heading"),
    long: flag(wordsIn(title) >= LONG2),
    event: flag(EVENT2.test(folded)),
    "resource word": flag(resourceWord(folded)),
    "named otherwise": flag(isNamedOtherwise(title)),
    "list of papers": flag(isOfPapers(readme.title ?? "")),
    prose: flag(isProseLine(line)),
    "prose title": flag(isProseLine(title)),
    "lower case": flag(/^\p{Ll}+ /u.test(title)),
    version: flag(VERSION.test(line)),
    results: flag(RESULT.test(cells) && !leadsToLongTitle),
    scores: Math.min(MANY_SCORES, cells.match(RESULTS)?.length ?? 0) / MANY_SCORES
  };
}
var shownByCategories = memoOf((categories) => {
  const name = categories.at(-1) ?? "";
  const last = fold(name);
  const isEvent = EVENT2.test(last) && labelKind(name) !== "venue" && !namesSubjects(name);
  return {
    "below papers": flag(PAPERS.test(last)),
    "below event": flag(isEvent),
    "below books": flag(categories.some((one2) => BOOKS.test(fold(one2)))),
    "below resources": flag(namesResources(categories)),
    "below no papers": flag(excludesPapers(categories)),
    "below resource word": flag(categories.some((name2) => resourceWord(fold(name2))))
  };
});
function namesSubjects(name) {
  const parts = name.split(/ (?:and|&) /i).map(fold);
  return parts.some((part) => part !== "" && !EVENT2.test(part) && !resourceWord(part));
}
var LONGEST4 = 300;
var RESULT = /(?<=[|>])[\s*_]{0,4}\d{1,3}\.\d{1,3}%?[\s*_]{0,4}(?=[|<])/;
var RESULTS = new RegExp(RESULT, "g");
var MANY_SCORES = 3;
var VERSION = /\bv\d+\.\d/;
function wordsIn(title) {
  return OF_LETTERS.test(title) ? LONG2 : title.split(/\s+/).length;
}
var OF_LETTERS = /\p{Lo}{6}/u;
var LONGEST_NAME3 = 3;
var LONG2 = 6;
var EVENT2 = new RegExp(`(?:^|\\s)(?:${VOCABULARY.events.join("|")})(?:\\s|$)`, "u");
var BOOKS = /(?:^|\s)(?:text)?books?(?:\s|$)|教科書|书籍|書籍/u;
var OF_PAPERS2 = /(?:^|\s)(?:papers?|literature|publications?|surveys?|bibliography|readings?|arxiv)(?:\s|$)|论文|論文/u;
var isOfPapers = memo((name) => OF_PAPERS2.test(fold(name)));
var PAPERS = /^(?:\S+ ){0,2}papers?(?: \S+)?$|论文/u;
var OTHER_PATH = /[/.](?:blogs?|news|posts?|docs?|wiki|tutorials?|guides?|courses?|lectures?|slides?|teaching|support|press|stories|videos?|tools?|software|products?|forum|people)(?:[/._-]|$)/i;
var DATA_PATH = /\/(?:datasets?|data)(?:[/._-]|$)|^https?:\/\/(?:data|datasets?)\./i;
var BOOK_PAGE = /\/(?:e?books?|gp\/product|dp)\/|^https?:\/\/(?:www\.)?(?:amazon|goodreads|packtpub|manning|oreilly)\./i;
var COURSE_PATH = /\/(?:lectures?|slides?|homeworks?|assignments?)\//i;
var DATED_PATH = /\/20\d\d\/\d\d?(?:\/|$)/;
var SLIDES = /\.(?:pptx?|key)(?:[?#]|$)|\bslides?\b/i;
var REPOSITORY = /^https?:\/\/github\.com\/[^/]+\/([^/#]+)\/?(?:#|$)/i;
var COLLECTION = /^awesome-|-awesome$|(?:paper|reading)s?[-_]?list$|[-_]?papers$/i;
function isCollection(url) {
  const [, name] = REPOSITORY.exec(url) ?? [];
  return name !== void 0 && COLLECTION.test(name);
}
function isNamedOtherwise(title) {
  const [name = "", rest] = title.split(/[:：]/, 2);
  if (rest === void 0 || !/\p{L}/u.test(name) || linkLabel(name) !== "other") return false;
  return !/^\p{Lu}{3,}$/u.test(name) || !/\p{Ll}/u.test(rest);
}
function isLabelledPaper({ text: text5, url }) {
  const name = text5.replace(/[[\]]/g, "");
  return url !== "" && isPaperLabel(name) && /^\s*(?:paper|pdf)/i.test(name);
}
function isTalk({ text: text5, url }) {
  return ["talk", "video"].includes(linkRole(url)) || /^\W*(?:blog|video|talk|tweet|post)\W*$/i.test(text5);
}

// src/list/read/sections/bare-titles.ts
var FEWEST_BARE = 20;
var SHARE_BARE = 0.8;
var FEWEST_BARE_AMONG = 2;
var FEWEST_BARE_ALONE = 5;
function markBare(sections2) {
  const drafts = sections2.flatMap((section) => section.drafts);
  const names = new Set(sections2.map(nameOf2));
  const bare = drafts.filter((draft) => !hasEvidence(draft) && isBareTitle(draft));
  const isAll = bare.length >= FEWEST_BARE && bare.length >= drafts.length * SHARE_BARE;
  const shown3 = drafts.filter((draft) => hasEvidence(draft) && isTitleLike(draft));
  const papers = shown3.filter(isPaperLike);
  const units = new Set(papers.map(({ unit }) => unit));
  const isOfPapers2 = papers.length > shown3.length * SHARE_BARE;
  if (isAll)
    for (const section of sections2) section.bare = new Set(section.drafts.filter(canBeBare));
  if (isAll || !isOfPapers2) return;
  const around = { names, units };
  const found = sections2.map((section) => ({
    section,
    bare: bareAmong(section, around, isBareTitle, FEWEST_BARE_AMONG)
  }));
  const alone = found.filter(
    ({ section, bare: bare2 }) => bare2.size > 0 && !section.drafts.some(isPaperLike)
  );
  const areFew = alone.reduce((sum, one2) => sum + one2.bare.size, 0) < FEWEST_BARE_ALONE;
  for (const one2 of found) if (!areFew || !alone.includes(one2)) one2.section.bare = one2.bare;
  if (sections2.reduce((sum, { bare: bare2 }) => sum + bare2.size, 0) < FEWEST_BARE) return;
  for (const section of sections2)
    if (section.bare.size === 0) section.bare = bareAmong(section, around, canBeBare, 1);
}
function nameOf2({ read }) {
  return fold(read?.text.split("\n", 1)[0] ?? "");
}
function bareAmong({ drafts, candidates: candidates2 }, { names, units }, isBare2, fewest) {
  const bare = drafts.filter(
    (draft) => units.has(draft.unit) && !hasEvidence(draft) && isBare2(draft)
  );
  const papers = drafts.filter(isPaperLike).length;
  const titles = bare.filter(
    ({ title }) => isCapitalized(title) && !isVenueLike(title) && !names.has(fold(title))
  );
  const areTitles2 = titles.length >= fewest && titles.length >= bare.length * SHARE_CAPITALIZED;
  return new Set(areTitles2 && bare.length + papers >= candidates2 * SHARE_BARE ? bare : []);
}
var SHARE_CAPITALIZED = 0.7;
function isCapitalized(title, least = FEWEST_CAPITALS) {
  const long = title.split(/[\s-]+/).filter((word) => /^[^\p{L}]*\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return capital.length >= least && capital.length >= long.length * SHARE_BARE;
}
var FEWEST_CAPITALS = 3;
function isBareTitle(draft) {
  const { title, titleRange, range, confidence } = draft;
  const words = title.split(/\s+/).length;
  return !isProseLine(title) && titleRange.start - range.start < FRONT && (words >= LEAST_WORDS || OF_LETTERS2.test(title)) && (confidence.title ?? 0) >= CERTAIN;
}
function canBeBare({ title, titleRange, range }) {
  const isName3 = !/\s/.test(title) && !OF_LETTERS2.test(title);
  return !isProseLine(title) && !isName3 && titleRange.start - range.start < FRONT;
}
var FRONT = 10;
var LEAST_WORDS = 4;
var OF_LETTERS2 = /\p{Lo}{6}/u;
var CERTAIN = 0.9;
function hasEvidence(draft) {
  const { abstract, citation, identifiers, links, authors, venue, year } = draft;
  if (abstract !== void 0 || citation !== void 0 || identifiers.length > 0) return true;
  if (links.some(({ url }) => !["anchor", "badge", "mail"].includes(linkRole(url)))) return true;
  if (authors !== void 0 && year !== void 0) return true;
  return isTitleLike(draft) && (authors ?? venue ?? year) !== void 0;
}
function isTitleLike({ title }) {
  const words = title.split(/\s+/).length;
  return (words >= 3 || OF_LETTERS2.test(title)) && words <= 40;
}

// src/list/read/audit/unread-titles.ts
var LONGEST_TITLE = 40;
var ADDRESS4 = /https?:\/\/[^\s<>"')\]]+|\]\([^()\s]*\)/g;
var WORD2 = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
function unreadTitles(source, states, { entries, known, elsewhere }) {
  const read = new Set(entries.map(({ title }) => fold(title)));
  const first = titleSteps([...known].filter((title) => !read.has(title)));
  if (first.next.size === 0) return [];
  const words = wordsOf(source, states);
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
  for (let index2 = at; step !== void 0; index2++) {
    step = step.next.get(words[index2]?.folded ?? "");
    if (step?.ends === true) last = index2;
  }
  return last;
}
function wordsOf({ text: text5, lines }, states) {
  const words = [];
  for (let line = 1; line <= lines.count; line++) {
    if (states[line] !== "text") continue;
    const start = lines.lineStart(line);
    const content3 = text5.slice(start, lines.lineEnd(line)).replace(ADDRESS4, (address) => " ".repeat(address.length));
    for (const { 0: word, index: index2 } of content3.matchAll(WORD2))
      words.push({
        folded: fold(word),
        start: start + index2,
        end: start + index2 + word.length
      });
  }
  return words;
}
function insideAny(ranges) {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let at = 0;
  let furthest = 0;
  return ({ start }) => {
    for (; (sorted[at]?.start ?? Number.POSITIVE_INFINITY) <= start; at++)
      furthest = Math.max(furthest, sorted[at]?.end ?? 0);
    return start < furthest;
  };
}

// src/list/read/audit/lost-titles.ts
var FEWEST_OUTSIDE = 2;
var SHARE_OUTSIDE = 0.6;
var SHARE_CAPITALIZED2 = 0.7;
var FEWEST_PARAGRAPHS = 3;
var SHARE_CERTAIN = 0.2;
var LEAST_WORDS2 = 4;
var MOST_WORDS = 30;
var OF_PAPER = /\p{L}(?:: |：)\p{L}|\b(?:19|20)\d\d\b/u;
function lostTitles(sections2, read) {
  const holds3 = ({ drafts }) => drafts.length > 0;
  const first = sections2.findIndex(holds3);
  const last = sections2.findLastIndex(holds3);
  const paragraphs = sections2.flatMap(
    (section) => isTopic(section) ? titleParagraphs(section).map((range) => ({ section, range })) : []
  );
  const isUnit = isUnitOfPapers(sections2);
  const items = sections2.flatMap((section, at) => {
    if (first < 0 || !isTopic(section)) return [];
    const titles = section.dropped.filter((draft) => isLost(draft, section) && isUnit(draft));
    const isAmong = at >= first && at <= last || isOfTitles(titles, section);
    return isAmong ? titles.map(({ titleRange: range }) => ({ section, range })) : [];
  });
  const places = [
    ...ofPapers(items),
    ...paragraphs.length < FEWEST_PARAGRAPHS ? [] : ofPapers(paragraphs)
  ].filter(({ section, range }) => !read.has(fold(textAt(section, range))));
  return new Map(
    [...groupBy(places, ({ section }) => section)].map(([section, its]) => [
      section,
      its.map(({ range }) => shifted(range, section.range.start))
    ])
  );
}
function ofPapers(places) {
  const certain = places.filter(({ section, range }) => OF_PAPER.test(textAt(section, range)));
  return certain.length < places.length * SHARE_CERTAIN ? [] : places;
}
function isTopic({ role, skipped }) {
  return !skipped && (role === "entries" || role === "introduction");
}
function isUnitOfPapers(sections2) {
  const papers = sections2.flatMap(({ drafts }) => drafts.filter(isPaperLike));
  const units = new Set(papers.map(({ unit }) => unit));
  return ({ unit }) => unit === "row" || units.size === 0 || units.has(unit);
}
function isLost(draft, section) {
  const { title, titleRange } = draft;
  const behind = textAt(section, { start: titleRange.end, end: draft.range.end });
  const isSentence = /^\p{Ll}+ |[.;?!]$/u.test(
    title + (/^[.;?!]\s*$/.exec(behind)?.[0].trim() ?? "")
  );
  return isBareTitle(draft) && !isSentence && !isVenueLike(title);
}
function isOfTitles(titles, { candidates: candidates2 }) {
  const capitalized = titles.filter(({ title }) => isCapitalized(title));
  return titles.length >= Math.max(FEWEST_OUTSIDE, candidates2 * SHARE_OUTSIDE) && capitalized.length >= titles.length * SHARE_CAPITALIZED2;
}
function textAt({ read }, { start, end }) {
  return (read?.text ?? "").slice(start, end);
}
function titleParagraphs({ read, drafts, dropped: dropped2 }) {
  const [first] = drafts;
  const isRead = insideAny([...drafts, ...dropped2].map(({ range }) => range));
  return (read?.blocks ?? []).flatMap(({ kind, range }) => {
    if (kind !== "paragraph" || first === void 0 || range.start < first.range.start) return [];
    return !isRead(range) && isTitle((read?.text ?? "").slice(range.start, range.end)) ? range : [];
  });
}
function isTitle(text5) {
  const words = text5.split(/\s+/).length;
  if (words < LEAST_WORDS2 || words > MOST_WORDS || isProseLine(text5)) return false;
  return /^["“]?[\p{L}\p{N}][^\n[\]<>]*[^\s.:;!,，：。]$/u.test(text5) && isCapitalized(text5);
}

// src/list/read/audit/unread-citations.ts
var ITEM = /^ ?(?:[-+] ?|\* |\d{1,4}[.)] |\[\d{1,4}\] )(?=[^\s\-*+])(.*)$/;
var TARGET = /\]\([^()\s]*\)/g;
var YEAR = /\b(?:19|20)\d\d\b/;
var LABEL3 = /^[*_]*[\p{L} -]{1,30}[*_]*[:：]/u;
var WORDS4 = 8;
function unreadCitations(source, states, entries, skipped) {
  const { lines, text: text5 } = source;
  const read = new Set(
    entries.flatMap(
      ({ range, titleRange }) => [range.start, titleRange.start].map((at) => lines.position(at).line)
    )
  );
  const isOutside2 = insideAny([
    ...skipped,
    ...entries.flatMap(({ abstract }) => abstract?.range ?? []),
    // The items in a `<details>` that is one paper describe it.
    ...entries.flatMap(({ range }) => text5.startsWith("<details", range.start) ? range : [])
  ]);
  const found = [];
  for (let line = 1; line <= lines.count; line++) {
    const range = { start: lines.lineStart(line), end: lines.lineEnd(line) };
    if (states[line] !== "text" || read.has(line)) continue;
    const [, item = ""] = ITEM.exec(text5.slice(range.start, range.end)) ?? [];
    const words = item.replace(TARGET, "]");
    if (!YEAR.test(words) || words.split(/\s+/).length < WORDS4) continue;
    if (LABEL3.test(words) || isProseLine(words) || isOutside2(range)) continue;
    found.push(range);
  }
  return found;
}

// src/list/read/audit/audit.ts
var IN_INTRODUCTION = 2;
var MOST_EXCUSED = 10;
var EXCUSED_SHARE = 0.1;
var SHARE_OF_NAMED = 0.5;
function audit(audited) {
  const { source, states, headings, sections: sections2, entries, uncertain, known } = audited;
  const links = findPaperLinks(source, states);
  const outside = outsideEntries(links, entries);
  const found = assigned(outside, sections2);
  const isSkipped = (reason) => reason !== void 0 && reason !== "introduction";
  const skipped = sections2.filter((section) => isSkipped(reasonOf(section)));
  const elsewhere = [
    ...sections2.filter((section) => reasonOf(section) !== void 0).map(({ range }) => range),
    // The name of a category may be the title of a book on it.
    ...sections2.flatMap(
      ({ index: index2, drafts }) => drafts.length > 0 ? headings[index2]?.range ?? [] : []
    ),
    ...entries.flatMap(({ titleRange, abstract }) => [titleRange, abstract?.range ?? titleRange])
  ];
  const share = entries.length === 0 ? 0 : 1;
  const limits = {
    named: share * Math.max(MOST_EXCUSED, links.length * SHARE_OF_NAMED),
    excused: share * Math.max(MOST_EXCUSED, links.length * EXCUSED_SHARE)
  };
  const papers = entries.filter(({ kind }) => kind === "paper").length;
  const lost = lostTitles(sections2, new Set(entries.map(({ title }) => fold(title))));
  return {
    papers,
    resources: entries.length - papers,
    paperLinks: links.length,
    unread: unreadOf(found, limits, source),
    unreadTitles: unreadTitles(source, states, { entries, known, elsewhere }),
    unreadCitations: citationsOf(
      audited,
      skipped.map(({ range }) => range),
      [...lost.values()].flat()
    ),
    skipped: skippedOf(found, headings, lost),
    doubtful: doubtfulEntries(entries, source.text, known, uncertain)
  };
}
function citationsOf({ source, states, entries }, skipped, titles) {
  const lineOf3 = ({ start }) => source.lines.position(start).line;
  const found = unreadCitations(source, states, entries, skipped);
  const lines = new Set(found.map(lineOf3));
  return [...found, ...titles.filter((title) => !lines.has(lineOf3(title)))].sort(
    (a, b) => a.start - b.start
  );
}
function outsideEntries(links, entries) {
  const isInEntry = insideAny(entries.map(({ range }) => range));
  const outside = links.filter(({ range }) => !isInEntry(range));
  if (outside.length === 0) return [];
  const known = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    for (const identifier of entry.identifiers) known.add(identifierKey(identifier));
    if (entry.url !== void 0) known.add(paperKey(entry.url));
    for (const { url } of entry.links) known.add(paperKey(url));
  }
  return outside.filter(({ key }) => !known.has(key));
}
function assigned(links, sections2) {
  let at = 0;
  return sections2.map((section) => {
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
  const first = found.findIndex(({ section }) => section.drafts.length > 0);
  const last = found.findLastIndex(({ section }) => section.drafts.length > 0);
  for (const [at, { section, links }] of found.entries()) {
    const reason = reasonOf(section);
    if (reason === "skip-sections" || reason === "view") continue;
    if (reason !== void 0 && reason !== "introduction") {
      for (const link2 of links) named.push(link2);
      continue;
    }
    const prose = new Set(links.filter(({ range }) => isInProse(range, source)));
    const isAmongLists = at > first && at < last;
    const few = reason === "introduction" && !isAmongLists && links.length - prose.size <= IN_INTRODUCTION;
    for (const link2 of links) (few || prose.has(link2) ? excused : unread).push(link2);
  }
  if (named.length > most.named) for (const link2 of named) unread.push(link2);
  if (excused.length > most.excused) for (const link2 of excused) unread.push(link2);
  return unread.sort((a, b) => a.range.start - b.range.start).map(({ url, range }) => ({ url, range }));
}
function isInProse({ start }, { text: text5, lines }) {
  const { line } = lines.position(start);
  return isProseLine(text5.slice(lines.lineStart(line), lines.lineEnd(line)));
}
function skippedOf(found, headings, lost) {
  return found.flatMap(({ section, links }) => {
    const reason = reasonOf(section);
    if (reason === void 0 || section.drafts.length > 0 && reason !== "view") return [];
    const holds3 = section.skipped || reason === "view" || links.length > 0 || lost.has(section) || section.dropped.some(leadsOut);
    if (!holds3) return [];
    const heading2 = headings[section.index]?.text ?? "";
    return [{ heading: heading2, range: section.range, reason, links: links.length }];
  });
}
function leadsOut({ links }) {
  return links.some(
    ({ url }) => hostOf(url) !== void 0 && !["badge", "mail", "anchor"].includes(linkRole(url))
  );
}

// src/list/read/decode/fronts.ts
var FEWEST5 = 3;
var SHARE3 = 0.6;
var DIFFERENT = 0.6;
var FEWEST_NAMES = 5;
var DIFFERENT_NAMES = 0.8;
function frontRoles(sections2) {
  const roles = /* @__PURE__ */ new Map();
  const all2 = sections2.map((records) => records.flatMap((record) => frontOf(record) ?? []));
  const take3 = (fronts) => {
    for (const { kind, segments } of fronts)
      for (const segment of segments) roles.set(segment, ROLES.indexOf(roleOf2(kind, segment)));
  };
  for (const [at, fronts] of all2.entries()) {
    for (const kind of ["key", "cited", "order"]) {
      const own3 = fronts.filter((front) => front.kind === kind);
      const isHabit2 = own3.length >= FEWEST5 && own3.length >= (sections2[at]?.length ?? 0) * SHARE3;
      if (isHabit2 && areDifferent(own3, DIFFERENT) === (kind !== "order")) take3(own3);
    }
    const remarks2 = fronts.filter(({ kind }) => kind === "order" || kind === "remark");
    const times = countsOf(remarks2.map(({ name }) => name));
    if (remarks2.length < (sections2[at]?.length ?? 0) * SHARE3)
      take3(remarks2.filter((front) => isSetApart(front) && (times.get(front.name) ?? 0) >= FEWEST5));
  }
  const inBrackets = all2.flat().filter(({ segments }) => segments[0]?.bracket !== "");
  const names = inBrackets.filter(({ kind }) => kind === "name");
  const ofPapers2 = names.filter(({ isPaper: isPaper2 }) => isPaper2);
  const isHabit = ofPapers2.length >= FEWEST_NAMES && names.length >= inBrackets.length * SHARE3;
  if (isHabit && areDifferent(names, DIFFERENT_NAMES)) take3(names);
  const years = all2.flat().filter(({ kind }) => kind === "year");
  if (years.length < FEWEST5) take3(years);
  return roles;
}
function isSetApart({ segments }) {
  return segments.every(({ marks }) => marks === BOLD2 || marks === CODE);
}
function areDifferent(fronts, share) {
  return new Set(fronts.map(({ name }) => name)).size >= fronts.length * share;
}
function roleOf2(kind, { text: text5 }) {
  if (kind === "year") return "title";
  if (isDate(text5)) return "date";
  if (kind === "cited" && !/\d/.test(text5)) return "authors";
  return kind === "key" ? "key" : "label";
}
var WITH_YEAR = /^@?(.{2,40}?)(,? ?)(?:19|20)\d{2}[a-z]?$/u;
var MOST_WORDS2 = 3;
function frontOf({ segments, candidate }) {
  const [first] = segments;
  const isBracket = first !== void 0 && first.bracket !== "";
  const end = segments.findIndex(
    ({ bracket, before, marks }, at) => isBracket ? bracket === "" || /[\])]/.test(before) : at > 0 && (/^[:：]$/.test(before) || at === 1 && first?.marks !== marks && /^[_!]$/.test(before))
  );
  if (first === void 0 || segments[end]?.part !== first.part) return void 0;
  const inside = segments.slice(0, end);
  const text5 = inside.map((one2) => one2.text).join(" ");
  const [, name = text5, gap] = WITH_YEAR.exec(text5) ?? [];
  const { links } = candidate.parts[first.part]?.flat ?? EMPTY_FLAT;
  const isPaper2 = links.some(({ url }) => linkRole(url) === "paper");
  const isYear2 = end === 1 && first.span !== 0 && first.span === segments[1]?.span;
  if (isYear2 && /^(?:19|20)\d\d$/.test(text5))
    return { kind: "year", name, segments: inside, isPaper: isPaper2 };
  const isMarked = first.marks !== segments[end]?.marks && first.content.people === "none";
  const isBeforeColon = /^[:：]$/.test(segments[end]?.before ?? "");
  const kind = kindOf(text5, { name, gap, isBracket, isMarked, isBeforeColon });
  const words = kind === "order" ? text5.replace(/\d+/, "") : name;
  return { kind, name: words, segments: inside, isPaper: isPaper2 };
}
var COUNTED = /^(?:\p{L}+\.? )?\d{1,3}$/u;
function kindOf(text5, { name, gap, isBracket, isMarked, isBeforeColon }) {
  if (venueEvidence(text5) !== void 0 || isMonth(name)) return "other";
  const isShort = text5.split(" ").length <= MOST_WORDS2;
  if (!isBracket && !isBeforeColon) return isMarked && isShort ? "remark" : "other";
  if (!isBracket && (COUNTED.test(text5) || isMarked && gap === void 0)) return "order";
  if (gap === void 0) {
    return isBracket && isShort && !/\d{2}|^\P{L}/u.test(text5) ? "name" : "other";
  }
  const isPerson2 = (isName(name.replace(/\+$/, "")) || authorEvidence(name) === "strong") && !/^\P{Lu}*\p{Lu}.*\p{Lu}{2}/u.test(name);
  if (gap !== "") return isPerson2 ? "cited" : "other";
  return isPerson2 && isLikeKey(text5.replace(/^@/, "")) ? "key" : "other";
}

// src/list/read/decode/habits.ts
var COUNT3 = ROLES.length;
function slotsOf(segments, steps, { parts, kind }, settings) {
  let inPart = 0;
  const step = [];
  const place = [];
  const tail = [];
  const fromEnd = placesFromEnd(segments);
  for (const [index2, segment] of segments.entries()) {
    inPart = segments[index2 - 1]?.part === segment.part ? inPart + 1 : 0;
    const column = parts[segment.part]?.column?.index;
    const look = `${segment.marks}${segment.bracket}${segment.quote > 0 ? "q" : ""}${nameAndTitle(settings[index2])}`;
    const joined3 = steps[index2]?.joined.includes("S") ? "S" : "";
    step.push(`${steps[index2]?.before} ${look} ${segment.label ?? ""} ${joined3}`);
    place.push(
      column === void 0 ? inPart > 3 ? "" : `${kind} ${Math.min(segment.part, 4)} ${inPart} ${segment.before} ${look} ${segment.label ?? ""}` : `column ${column} ${Math.min(inPart, 3)} ${look}`
    );
    const behind = fromEnd[index2] ?? 0;
    tail.push(behind > 3 ? "" : `${column ?? Math.min(segment.part, 4)} -${behind} ${look}`);
  }
  return { step, place, tail };
}
function nameAndTitle(setting) {
  if (setting?.mannerBefore === "name" && setting.manner === "title") return "T";
  return setting?.manner === "name" && setting.mannerAfter === "title" ? "N" : "";
}
function placesFromEnd(segments) {
  const found = new Array(segments.length).fill(0);
  let after = 0;
  for (let index2 = segments.length - 1; index2 >= 0; index2--) {
    const segment = segments[index2];
    if (segments[index2 + 1]?.part !== segment.part) after = 0;
    found[index2] = after;
    if ((segment.marks & LINK) === 0 || linkLabel(segment.text) === void 0) after++;
  }
  return found;
}
var Habits = class {
  counts = /* @__PURE__ */ new Map();
  /** Counts a reading of one record, so many times. */
  add({ step, place, tail }, roles, times = 1) {
    for (const [index2, role] of roles.entries()) {
      const previous3 = index2 === 0 ? COUNT3 : roles[index2 - 1] ?? COUNT3;
      for (const key of [`${previous3} ${step[index2]}`, place[index2] ?? "", tail[index2] ?? ""]) {
        if (key === "") continue;
        const row = this.rowOf(key);
        row[role] = (row[role] ?? 0) + times;
        row[COUNT3] = (row[COUNT3] ?? 0) + times;
      }
    }
  }
  /** Takes over the counts of others, each so many times. */
  addAll({ counts }, times) {
    for (const [key, row] of counts) {
      const own3 = this.rowOf(key);
      for (let at = 0; at <= COUNT3; at++) own3[at] = (own3[at] ?? 0) + times * (row[at] ?? 0);
    }
  }
  rowOf(key) {
    const known = this.counts.get(key);
    if (known !== void 0) return known;
    const made = new Float64Array(COUNT3 + 1);
    this.counts.set(key, made);
    return made;
  }
  /**
   * The counts as priors for records, with those of a wider circle; places that few records have are
   * ignored. Called when all is counted: odds are remembered, since records share their places.
   */
  priors(weights2, wider) {
    const oddsOf = (key, weight) => logOdds(this.counts.get(key), wider?.counts.get(key), weight);
    const stepOdds = memo((name) => {
      let odds;
      for (let previous3 = 0; previous3 <= COUNT3; previous3++) {
        const row = oddsOf(`${previous3} ${name}`, weights2.step);
        if (row === void 0) continue;
        odds ??= new Float64Array((COUNT3 + 1) * COUNT3);
        odds.set(row, previous3 * COUNT3);
      }
      return odds;
    });
    const placeOdds = memo((places) => {
      const [odds, fromEnd] = places.split("\0").map((one2) => oddsOf(one2, weights2.place));
      return odds?.map((value, role) => value + (fromEnd?.[role] ?? 0)) ?? fromEnd;
    });
    return ({ step, place, tail }) => ({
      step: step.map(stepOdds),
      place: place.map((name, at) => placeOdds(`${name}\0${tail[at] ?? ""}`))
    });
  }
};
var FEWEST6 = 2;
var SMOOTHING = 0.3;
var FREE = 0.2;
function logOdds(own3, wider, weight) {
  const records = (own3?.[COUNT3] ?? 0) + (wider?.[COUNT3] ?? 0);
  if (records < FEWEST6) return void 0;
  const total = records + SMOOTHING * COUNT3;
  const scores = new Float64Array(COUNT3);
  for (let role = 0; role < COUNT3; role++) {
    const seen = (own3?.[role] ?? 0) + (wider?.[role] ?? 0);
    const share = (seen + SMOOTHING) / total;
    scores[role] = weight * Math.log((1 - FREE) * share * COUNT3 + FREE);
  }
  return scores;
}

// src/list/read/words/reference.ts
var LONGEST5 = 1500;
var MOST_SENTENCES = 5;
var MOST_STOPS = 14;
var LONGEST_PEOPLE2 = 600;
var { publishers, editors, undated } = VOCABULARY.references;
var anyOf = (words) => words.map((word) => word.replace(/\./g, "\\.").replace(/ /g, "\\s?")).join("|");
var YEAR2 = new RegExp(
  String.raw`(?<![\d/.])(?:1[5-9]\d{2}|20[0-4]\d)[a-z]?(?!\d)|\b(?:${anyOf(undated)})`
);
var YEAR_IN_FRONT = /^[\s.,]*\(?(?:1[5-9]|20)\d{2}[a-z]?\b[^).]{0,20}[).,:]/;
var QUOTED = /^[\s.,:]*["“«„‹「『'‘]/;
var LOCATOR3 = new RegExp(
  [
    String.raw`\d\s?\(\d{1,5}[^()]{0,12}\)`,
    String.raw`[:;,]\s?[A-Za-z]?\d{1,6}\s?[-–‑—]\s?[A-Za-z]?\d{1,6}(?!\d|-\d)`,
    String.raw`\b(?:pp?|vol|nos?|bd|jg|n|ss?|t)[.º°]?\s?[º°]?\s?\d`,
    String.raw`\d{4}\s?[:;]\s?\d+`,
    String.raw`: ?\p{L}[^:;]{1,60}, \[?(?:1[5-9]|20)\d{2}`,
    String.raw`(?:${anyOf(publishers)})[,.] \(?(?:1[5-9]|20)\d{2}`
  ].join("|"),
  "iu"
);
var STOP = /[.:](?=\s{1,3}(?:\p{Lu}?[\p{L}'’-]{2}|\p{Lu}\s|["“«„‹([\d¿¡]))|\s?\((?=[^()]{1,40}\))|[,.]?\s?(?=["“«„‹])|,?\s(?=(?:19|20)\d{2}[a-z]?[.,:])/gu;
var SENTENCE_END = /(?:(?<!(?<!\p{L})\p{Lu})\.|[?!])["”»]?\s+(?=\S)/gu;
var EDITORS = new RegExp(String.raw`,?\s?\(?(?<!\p{L})(?:${anyOf(editors)})\b\.?\)?$`, "iu");
var MARK = /^\s*(?:\[[^\]]{1,40}\]|\(?\d{1,3}[.)\]]|[\p{L}_-]{2,20}\d{2,4}\p{L}?(?:\{[^}]{0,40}\})?:)\s*/u;
var INITIALED = /^(?:\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}|(?:\p{Lu}\.?[ -]?){1,3} ?\p{Lu}[\p{Ll}'’-]\p{L}+)$/u;
var referenceIn = memo(readReference, 1);
function readReference(text5) {
  if (text5.length > LONGEST5 || text5.length < 20 || !YEAR2.test(text5) || text5.includes("\n"))
    return void 0;
  const begin = MARK.exec(text5)?.[0].length ?? 0;
  for (const start of sentencesOf(text5, begin)) {
    const first = start === begin;
    const front = text5.slice(begin, start);
    if (!first && !isTitle2(front)) continue;
    const end = start + peopleInFront(text5.slice(start), first);
    const rest = text5.slice(end);
    if (end === start || !YEAR2.test(rest)) continue;
    const title = first ? titleFrom(text5, end) : { start: begin, end: begin + front.trimEnd().length };
    if (first && !isTitle2(text5.slice(title.start, title.end))) continue;
    const located = LOCATOR3.test(rest);
    if (!first && !located) continue;
    const strong2 = located || YEAR_IN_FRONT.test(rest) || QUOTED.test(rest);
    return { strong: strong2, people: { start, end }, title };
  }
  return void 0;
}
function sentencesOf(text5, begin) {
  const starts = [begin];
  for (const { 0: end, index: index2 } of text5.matchAll(SENTENCE_END)) {
    if (starts.length >= MOST_SENTENCES) break;
    if (index2 > begin) starts.push(index2 + end.length);
  }
  return starts;
}
function peopleInFront(text5, first) {
  let stops = 0;
  for (const { index: index2 } of text5.slice(0, LONGEST_PEOPLE2).matchAll(STOP)) {
    if (++stops > MOST_STOPS) break;
    if (index2 > 0 && arePeople(text5.slice(0, index2), first)) return index2;
  }
  return 0;
}
function arePeople(text5, first) {
  if (/[\d{}[\]]|(?:\b(?:and|et|y|und)|&) \p{Lu}$/u.test(text5)) return false;
  const people = text5.replace(EDITORS, "").trim();
  const [family = "", given = "", more] = people.split(/, ?/);
  const [one2 = ""] = family.split(/;| (?:and|&|y|et|und) /, 1);
  if (authorEvidence(people) === "strong") return namePart(one2) !== "none" || isFamilyName(one2);
  if (given === "" ? !first && INITIALED.test(people) : more === void 0)
    return given === "" || isFamilyName(family) && isName(given);
  return first && INITIALED.test(people);
}
var TITLE_END = /(?<!(?<!\p{L})\p{Lu})\.(?=\s|$)|[?!](?=\s+\p{Lu}[^.?!]{0,60}[,:(]\s?\d)|,(?=\s(?:\d|pp?\.|\p{Lu}[^,.]{1,40},\s(?:\p{Lu}[^,.]{1,40},\s)?(?:1[5-9]|20)\d{2}))/u;
var QUOTATION2 = /^(?:["“][^"”]{2,300}(?=["”])|«[^»]{2,300}(?=»)|„[^“”]{2,300}(?=[“”])|['‘].{2,300}?(?=['’][,.]))/u;
function titleFrom(text5, people) {
  const year = YEAR_IN_FRONT.exec(text5.slice(people))?.[0].length ?? 0;
  const gap = /^[\s.,:;)\]]*/.exec(text5.slice(people + year))?.[0].length ?? 0;
  const start = people + year + gap;
  const [quoted = ""] = QUOTATION2.exec(text5.slice(start)) ?? [];
  const open = /^.\s?/u.exec(quoted)?.[0].length ?? 0;
  if (open > 0) return { start: start + open, end: start + quoted.trimEnd().length };
  const end = text5.slice(start).search(TITLE_END);
  return { start, end: end < 0 ? text5.length : start + end };
}
var LONGEST_VENUE = 8;
function isTitle2(text5) {
  const words = text5.trim();
  if (words.length > 400 || isDate(words)) return false;
  const { words: count2, people } = contentOf(words);
  if (count2 < LONGEST_VENUE && isVenueLike(words)) return false;
  return count2 >= 2 && people !== "strong" && /\p{Ll}{2}|\p{Lo}{3}/u.test(words);
}

// src/list/read/decode/no-titles.ts
var FEWEST_IN_TITLE = 3;
function cellsWithoutTitle({ candidate: { parts }, segments }) {
  const inColumn = (kind) => parts.flatMap(({ column }, at) => column?.kind === kind ? at : []);
  const hasWords2 = (cells, fewest) => segments.some(({ part, content: content3 }) => cells.includes(part) && content3.words >= fewest);
  const titles = inColumn("title");
  const names = inColumn("name");
  if (hasWords2(titles, FEWEST_IN_TITLE)) return new Set(names);
  const named = segments.filter(({ part }) => part === names[0]);
  const areNames3 = names.length === 1 && named.every(({ content: content3 }) => content3.people !== "strong");
  if (titles.length > 0 || named.length === 0 || !areNames3) return /* @__PURE__ */ new Set();
  return new Set(inColumn("other").filter((at) => !hasWords2([at], FEWEST_IN_TITLE)));
}

// src/list/read/decode/shown-key.ts
function wordsOf2(name) {
  return name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
}
var TEX_CITATION = /^\\cite[a-z]{0,10}\*?\{[^{}]{1,90}\}$/;
function isShownKey({ text: text5, bracket, marks }, flat, known) {
  const word = text5.replace(/^@/, "");
  if (/\s/.test(word)) return false;
  if (TEX_CITATION.test(word)) return true;
  if (known?.isKey(word)) return /[\d_:]/.test(word);
  const isMarked = text5.startsWith("@") || bracket === "[" || (marks & CODE) !== 0;
  const [start = word] = wordsOf2(word).split(" ");
  return isLikeKey(word) && venueEvidence(start) === void 0 && venueEvidence(word) === void 0 && (isMarked || namesPerson(word, flat?.text ?? ""));
}
function namesPerson(key, text5) {
  const [name] = /^\p{Lu}\p{L}+/u.exec(key) ?? [];
  return text5.split(/[^\p{L}]+/u).filter((word) => word === name).length > 1;
}

// src/list/read/decode/shown-title.ts
var LONGEST_RUN = 18;
function shownTitle(record, titles) {
  const known = titles === void 0 || titles.size === 0 ? void 0 : runOf(record, titles, 0);
  return known ?? labelledTitle(record) ?? saidTwice(record) ?? loneLink(record);
}
function labelledTitle({ segments }) {
  const from = segments.findIndex(({ label }) => label === "title");
  const first = segments[from];
  if (first === void 0 || !beginsTitle(first)) return void 0;
  const goesOn3 = (at) => {
    const one2 = segments[at];
    return one2?.label === "title" && one2.line === first.line && one2.bracket === "" && continuesTitle(segments[at - 1], one2) && /^(?:long|words?|people weak)$/.test(one2.content.evidence);
  };
  let to = from;
  while (goesOn3(to + 1)) to++;
  return [from, to];
}
function isTitleAlone({ content: { words, names } }, url) {
  const role = linkRole(url);
  return role === "paper" || role === "other" && words >= 4 && names.includes("han");
}
function loneLink({ candidate, segments }) {
  const [first] = segments;
  if (first === void 0 || first.link < 0 || first.content.label !== void 0) return void 0;
  if (segments.some(({ link: link2, part }) => link2 !== first.link || part !== first.part))
    return void 0;
  const last = segments.findLastIndex((one2) => !isDatedBehind(one2) && !isYearBehind(one2));
  if (isCitation(first, segments.slice(0, last + 1))) return void 0;
  const url = candidate.parts[first.part]?.flat.links[first.link]?.url ?? "";
  return isTitleAlone(first, url) && candidate.kind !== "row" ? [isFactInFront(first, segments[1]) ? 1 : 0, last] : void 0;
}
function isCitation({ content: content3 }, segments) {
  const [venue, year] = segments.slice(-2);
  const isParted = [venue, year].every((one2) => /^[-–—|]$/.test(one2?.before ?? ""));
  if (isParted && isYearAlone(year) && venueEvidence(venue?.text ?? "") === "short") return true;
  const isPerson2 = content3.people === "weak" && segments[1]?.before === ".";
  if (content3.people === "strong" || isPerson2) return true;
  return segments.some((one2) => one2.quote > 0 || one2.before === "\n" || isDatedBehind(one2));
}
function isDatedBehind({ text: text5, before, content: { names } }) {
  const isVenue2 = names.includes("year found") && venueEvidence(text5) !== void 0;
  return before === "." && (names.includes("date") || isVenue2);
}
function isYearBehind(segment) {
  return segment.before === "," && isYearAlone(segment);
}
function isYearAlone(segment) {
  return segment?.content.names.includes("year alone") === true;
}
function isFactInFront({ text: text5, content: content3 }, next) {
  if (next?.before === GLUED) return true;
  const isDated2 = content3.names.includes("year found") && venueEvidence(text5) === "short";
  const isYear2 = content3.names.includes("year alone");
  return (isYear2 || isDated2 && content3.words <= 3) && /^(?:[-–—|]|: ?)$/.test(next?.before ?? "");
}
function saidTwice(record) {
  const { candidate, segments } = record;
  const [head, ...rest] = candidate.parts;
  if (head === void 0 || rest.length === 0 || candidate.kind === "row") return void 0;
  const links = segments.findIndex(
    ({ text: text5, link: link2, part }) => part > 0 || link2 >= 0 && linkLabel(text5) !== void 0
  );
  const first = segments[0];
  const last = segments[links - 1];
  if (first === void 0 || last === void 0) return void 0;
  const words = fold(head.flat.text.slice(first.start, last.end));
  if (words.split(" ", 4).length < 4 || words.length > LONGEST_TWICE) return void 0;
  const isTwice = rest.some(
    ({ flat: { text: text5 } }) => text5.length < LONGEST_CITATION && fold(text5).includes(words)
  );
  return isTwice ? runOf(record, /* @__PURE__ */ new Set([words]), links) ?? [0, links - 1] : void 0;
}
var LONGEST_TWICE = 250;
var LONGEST_CITATION = 800;
function runOf({ candidate, segments }, titles, start) {
  for (let from = start; from < segments.length; from++) {
    const first = segments[from];
    const text5 = candidate.parts[first.part]?.flat.text ?? "";
    for (let to = from; to < Math.min(segments.length, from + LONGEST_RUN); to++) {
      const last = segments[to];
      if (last === void 0 || last.part !== first.part || last.end - first.start > 400) break;
      if (last.end - first.start < 12) continue;
      if (titles.has(fold(text5.slice(first.start, last.end)))) return [from, to];
    }
  }
  return void 0;
}

// src/list/read/decode/prepare-record.ts
var CERTAIN2 = 3;
var TITLE2 = ROLES.indexOf("title");
var KEY = ROLES.indexOf("key");
var LABEL4 = ROLES.indexOf("label");
var VENUE = ROLES.indexOf("venue");
var AUTHORS2 = ROLES.indexOf("authors");
function prepareRecord(record, known, fronts) {
  const run = shownTitle(record, known?.titles);
  const reference = run === void 0 ? referenceOf(record) : void 0;
  const bonus = reference === void 0 ? leadOf(record) : LEAD;
  const forced = pin(record, run, { known, fronts });
  if (reference !== void 0) pinReference(record, reference, forced);
  return {
    record,
    beforehand: { forced, bonus },
    key: `${bonus} ${[...forced].join(" ")}`,
    times: run === void 0 ? 1 : CERTAIN2
  };
}
var LEAD = 4;
var LEAD_BEHIND = 2;
var INWARD = /* @__PURE__ */ new Set(["anchor", "badge", "mail", "bib", "relative"]);
var IN_PROSE = /* @__PURE__ */ new Set(["paragraph", "line"]);
function referenceOf({ candidate, segments }) {
  const text5 = candidate.parts[0]?.flat.text ?? "";
  if (!IN_PROSE.has(candidate.kind) || /\p{Script=Han}/u.test(text5)) return void 0;
  const reference = referenceIn(text5);
  const isLinked = segments.some(
    ({ part, marks, content: content3 }) => part === 0 && (marks & LINK) !== 0 && content3.label === void 0 && content3.words > 2
  );
  return isLinked ? void 0 : reference;
}
function leadOf({ candidate, segments }) {
  const [first] = segments;
  if (first === void 0 || candidate.kind === "row") return 0;
  if (candidate.isEvident === true) return LEAD;
  if (first.link >= 0 && first.content.label === void 0 && !isDate(first.text)) {
    const role = linkRole(candidate.parts[first.part]?.flat.links[first.link]?.url ?? "#");
    if (!INWARD.has(role)) return LEAD;
  }
  const toPaper = candidate.parts[0]?.flat.links.some(({ url }) => linkRole(url) === "paper");
  return toPaper === true && (candidate.kind === "item" || candidate.kind === "line") ? LEAD_BEHIND : 0;
}
function pin(record, run, { known, fronts }) {
  const { candidate, segments } = record;
  const forced = /* @__PURE__ */ new Map();
  const others = cellsWithoutTitle(record);
  for (const [index2, segment] of segments.entries()) {
    const role = fronts.get(segment) ?? shownRole(segment, candidate.parts[segment.part], known) ?? (isCited(segments, index2) ? AUTHORS2 : void 0) ?? (isBeforeVolume(segments, index2) || isGluedInFront(segments, index2) ? VENUE : void 0) ?? (others.has(segment.part) ? NO_TITLE : void 0);
    if (role !== void 0) forced.set(index2, role);
  }
  if (run === void 0) return forced;
  for (let index2 = run[0]; index2 <= run[1]; index2++)
    if (forced.get(index2) !== KEY && !fronts.has(segments[index2]))
      forced.set(index2, TITLE2);
  if (segments[run[0] - 1]?.isLabel === true) forced.set(run[0] - 1, LABEL4);
  return forced;
}
function pinReference({ segments }, { people, title }, forced) {
  const begins = segments.some(({ part, start }) => part === 0 && start === title.start);
  for (const [index2, { part, start, end }] of segments.entries()) {
    if (part > 0 || forced.has(index2)) continue;
    if (start >= people.start && end <= people.end) forced.set(index2, AUTHORS2);
    else if (begins && start >= title.start) forced.set(index2, end <= title.end ? TITLE2 : NO_TITLE);
  }
}
function isCited(segments, at) {
  const { text: text5, link: link2, content: content3 } = segments[at];
  const [year, next] = segments.slice(at + 1, at + 3);
  if (year?.bracket !== "(" || !/^[(,]$/.test(year.before)) return false;
  if (!/^(?:19|20)\d\d[a-z]?$/.test(year.text)) return false;
  if (at === 0 && link2 < 0)
    return content3.people === "strong" && /^[:：]$/.test(next?.before ?? "");
  const isAlone2 = segments[at - 1]?.link !== link2 && next?.link !== link2;
  if (link2 < 0 || !isAlone2 || year.link !== link2) return false;
  const isName3 = content3.people !== "none" || namePart(text5) !== "none";
  return isName3 && content3.evidence !== "venue";
}
function isBeforeVolume(segments, at) {
  const { part, text: text5, link: link2, marks, bracket, quote, content: content3 } = segments[at];
  const [before, next, later] = [segments[at - 1], segments[at + 1], segments[at + 2]];
  if (link2 >= 0 || bracket !== "" || quote > 0 || content3.people === "strong") return false;
  if (!/^\p{Lu}/u.test(text5) || before?.part !== part || content3.label !== void 0) return false;
  if (next?.part !== part || !/^[,，]$/.test(next.before)) return false;
  if (before.link >= 0) return isLocator(next.text);
  const isMarked = marks !== 0 && before.marks !== marks && /^[,.?”]$/.test(segments[at]?.before ?? "");
  const hasTitle = before.quote > 0 || before.content.words > 2 && before.content.people !== "strong";
  return isMarked && hasTitle && (isLocator(next.text) || next.marks === 0 && isLocator(later?.text ?? ""));
}
function isGluedInFront(segments, at) {
  const next = segments[at + 1];
  if (next?.before !== GLUED || next.content.words < FEWEST_IN_TITLE) return false;
  return isDatedVenue(segments[at]?.text ?? "") && yearIn(next.text) === void 0;
}
function shownRole(segment, part, known) {
  const { link: link2, text: text5, label, content: content3, bracket } = segment;
  const flat = part?.flat;
  const target = link2 < 0 ? void 0 : flat?.links[link2];
  const shown3 = target === void 0 ? text5 : flat?.text.slice(target.start, target.end) ?? text5;
  if (target !== void 0 && linkRole(target.url) === "bib")
    return content3.label === void 0 ? KEY : LABEL4;
  if (isGluedVenue(segment) && known?.isKey(text5) !== true) return VENUE;
  if (label === "key" || isShownKey(segment, flat, known)) return KEY;
  if (isPicture(text5)) return ROLES.indexOf("other");
  if (bracket === "[" && isDocumentType(text5)) return LABEL4;
  if (bracket === "(" && content3.people === "strong" && content3.names.includes("et al"))
    return AUTHORS2;
  if (target !== void 0)
    return linkLabel(shown3) === void 0 || isShortVenue(shown3) || isDatedVenue(shown3) ? void 0 : LABEL4;
  if (bracket !== "") return void 0;
  if (label === "authors" || isGroup(segment)) return AUTHORS2;
  return isDatedLine(segment) || isVenueAlone(segment, part) ? VENUE : void 0;
}
var isPicture = (text5) => /^:[a-z\d][\w+-]*$/.test(text5);
function isDatedLine({ text: text5, before, after, content: content3 }) {
  if (!LINE_START.test(before) || !LINE_END2.test(after) || content3.words > MOST_IN_VENUE)
    return false;
  return isDatedVenue(text5) && !/\d/.test(venueName(text5) ?? "0");
}
var LINE_START = /^[\^\n~,]$/;
var LINE_END2 = /^[$\n~,:：]$/;
var MOST_IN_VENUE = 4;
function isVenueAlone({ text: text5, before, after, label }, part) {
  if (yearIn(text5) !== void 0) return false;
  if (label === "venue") return true;
  if (before !== "^" || after !== "$") return false;
  return part?.column?.kind === "venue" || isShortVenue(text5) && PREPRINT_SERVER.test(text5);
}
function isGroup({ text: text5, before }) {
  const word = text5.slice(text5.lastIndexOf(" ") + 1).toLowerCase();
  return /^[,;]$/.test(before) && GROUPS.has(word) && GROUP.test(text5);
}
var GROUP = /^(?:and |& )?(?:[Tt]he )?(?:\p{Lu}[\p{L}\p{N}-]* ){1,3}\p{Lu}\p{L}+$/u;
var GROUPS = new Set(VOCABULARY.names.groups);
function isDatedVenue(shown3) {
  return yearIn(shown3) !== void 0 && venueEvidence(shown3) === "short";
}
function isGluedVenue({ text: text5, bracket }) {
  if (bracket === "") return false;
  const [, name, mark] = /^(\p{L}{2,40})([-'’]?)(?:19|20)?\d{2}$/u.exec(text5) ?? [];
  if (name === void 0) return false;
  return /['’]/.test(mark ?? "") || /^\p{Lu}{3,}\d{4}$/u.test(text5) || venueEvidence(`${name} ${wordsOf2(name)}`) !== void 0;
}

// src/list/read/decode/decode-list.ts
var ROUNDS = 3;
var WEIGHTS = { step: 1.5, place: 1.25 };
var FROM_OTHERS = 0.25;
var MOST_BONUS = 8;
var TEMPLATE_PER_RECORD = 4;
var FROM_TEMPLATE = 20;
function decodeList(sections2, { known, template }) {
  const certain = new Habits();
  const most = sections2.reduce((sum, records) => sum + records.length, 0);
  if (template !== void 0) certain.addAll(template, FROM_TEMPLATE + TEMPLATE_PER_RECORD * most);
  const fronts = frontRoles(sections2);
  const prepared = sections2.map(
    (records) => records.map((record) => prepareRecord(record, known, fronts))
  );
  const ofTemplate = template === void 0 ? void 0 : certain.priors(WEIGHTS);
  const decodeAlone = once(
    ({ record: { shape }, beforehand }) => decode(shape.lattice, {
      ...beforehand,
      ...ofTemplate === void 0 ? {} : { prior: ofTemplate(shape.slots) }
    })
  );
  const alone = prepared.map((records) => records.map(decodeAlone));
  let decoded = alone;
  for (let round = 1; ; round++) {
    const own3 = prepared.map((records, at) => habitsOf(records, decoded[at] ?? []));
    const whole2 = new Habits();
    for (const habits of own3) whole2.addAll(habits, FROM_OTHERS);
    whole2.addAll(certain, 1);
    const knownOf = (at) => {
      const priorOf = (own3[at] ?? whole2).priors(WEIGHTS, whole2);
      const bonus = bonusOf(decoded[at] ?? []);
      return ({ record, beforehand }) => ({
        ...beforehand,
        prior: priorOf(record.shape.slots),
        bonus: bonus + beforehand.bonus
      });
    };
    if (round >= ROUNDS)
      return prepared.map((records, at) => {
        const knownFor = knownOf(at);
        return records.map(
          once((one2) => ({
            ...weigh(one2.record.shape.lattice, knownFor(one2)),
            alone: decodeAlone(one2).roles
          }))
        );
      });
    const before = decoded;
    decoded = prepared.map((records, at) => {
      const knownFor = knownOf(at);
      return records.map(once((one2) => decode(one2.record.shape.lattice, knownFor(one2))));
    });
    if (decoded.every((all2, at) => isSameReading(all2, before[at] ?? []))) round = ROUNDS - 1;
  }
}
function once(decodeOne) {
  const known = /* @__PURE__ */ new Map();
  return (one2) => {
    const { shape } = one2.record;
    const alike = known.get(shape) ?? /* @__PURE__ */ new Map();
    known.set(shape, alike);
    const found = alike.get(one2.key) ?? decodeOne(one2);
    alike.set(one2.key, found);
    return found;
  };
}
function isSameReading(some, others) {
  return some.every(({ roles, margin }, at) => {
    const other = others[at];
    if (other === void 0 || margin > 0 !== other.margin > 0) return false;
    return roles.every((role, index2) => role === other.roles[index2]);
  });
}
function habitsOf(records, decoded) {
  const habits = new Habits();
  const readings = /* @__PURE__ */ new Map();
  for (const [index2, { record, times }] of records.entries()) {
    const reading = decoded[index2];
    if (reading === void 0 || reading.margin <= 0) continue;
    const same = readings.get(reading);
    if (same === void 0) readings.set(reading, { slots: record.shape.slots, times });
    else same.times += times;
  }
  for (const [{ roles }, { slots, times }] of readings) habits.add(slots, roles, times);
  return habits;
}
function bonusOf(decoded) {
  const titled = decoded.filter(({ margin }) => margin > 0).length;
  const share = (titled + 3) / (decoded.length + 3.5);
  return Math.max(-2, Math.min(MOST_BONUS, 3 * Math.log(share / (1 - share))));
}

// src/list/read/pieces/name-runs.ts
var BETWEEN_NAMES2 = /^[,;&，；、・·•|]$/;
var GIVEN_AND_FAMILY = new RegExp(String.raw`\s${AND}\s`);
function mergeNames(pieces) {
  const merged = [];
  for (let at = 0; at < pieces.length; at++) {
    const shown3 = shownRun(pieces, at);
    const last = Math.max(shown3, runOfNames(pieces, at));
    const first = pieces[at];
    const end = pieces[last];
    if (first === void 0 || end === void 0) break;
    const run = last === at ? first : join(first, end, pieces.slice(at, last + 1));
    merged.push(shown3 > at && shown3 === last ? { ...run, people: true } : run);
    at = last;
  }
  return merged;
}
function join(first, last, all2) {
  const text5 = all2.reduce(
    (whole2, one2) => whole2 === "" ? one2.text : `${whole2}${one2.before === ";" ? ";" : ","} ${one2.text}`,
    ""
  );
  return { ...first, end: last.end, text: text5 };
}
function shownRun(pieces, from) {
  return Math.max(
    invertedNames(pieces, from),
    citedNames(pieces, from),
    firstInverted(pieces, from),
    familyNames(pieces, from)
  );
}
function runOfNames(pieces, from) {
  const members = membersFrom(pieces, from);
  const [first, second] = members;
  if (first !== "name" && first !== "word") return from;
  if (first === "word" && (second === "word" || second === "name")) return from;
  if (first === "word" && second === "pair" && members.length === 2) return from;
  let names = 0;
  let last = 0;
  for (const [at, member] of members.entries()) {
    const before = members[at - 1];
    const ends = member === "name" || member === "pair" || member === "et-al" || member === "initials" && /^(?:word|name|pair)$/.test(before ?? "") || member === "word" && before === "pair";
    if (!ends) continue;
    names++;
    last = at;
  }
  return names >= 2 || names === 1 && last > 0 ? from + last : from;
}
function invertedNames(pieces, from) {
  const first = pieces[from];
  let last = from;
  for (let at = from; first !== void 0 && at + 1 < pieces.length; at += 2) {
    const [family, given] = [pieces[at], pieces[at + 1]];
    if (family === void 0 || given === void 0 || given.before !== ",") break;
    if (GIVEN_AND_FAMILY.test(family.text)) break;
    if (at > from && !continuesInverted(family, first)) break;
    if (!goesOn2(given, first) || !isFamilyName(family.text) || !isName(given.text)) break;
    last = at + 1;
  }
  const isAlone2 = last === from + 1;
  const next = pieces[last + 1];
  const isBeforeSentence = next?.before === "." && first?.marks === 0 && / \p{L}/u.test(next.text) && !/ /.test(first.text);
  const opens2 = first?.before === "^" && (/^[:“"(]$/.test(next?.before ?? "") || /^[,.]$/.test(next?.before ?? "") && next?.marks !== first.marks || isBeforeSentence || next?.before === "." && !isName(first.text));
  const isBetween = /^[-–—]$/.test(first?.before ?? "") && isYear(next);
  return isAlone2 && !opens2 && !isBetween ? from : last;
}
function firstInverted(pieces, from) {
  const [family, given] = [pieces[from], pieces[from + 1]];
  if (family === void 0 || given?.before !== "," || family.marks !== 0 || family.quote > 0)
    return from;
  if (!isFamilyName(family.text) || !isName(given.text) || !goesOn2(given, family)) return from;
  if (CONJUNCTION.test(given.text)) return from;
  let at = from + 2;
  while (isNext(pieces[at], family) && namePart(pieces[at]?.text ?? "") === "name") at++;
  const last = pieces[at - 1];
  const isEnd = CONJUNCTION.test(last?.text ?? "") && pieces[at]?.before !== ",";
  return at > from + 2 && isEnd ? at - 1 : from;
}
function familyNames(pieces, from) {
  const first = pieces[from];
  if (first === void 0 || first.marks !== 0 || first.quote > 0) return from;
  let at = from;
  while ((at === from || isNext(pieces[at], first)) && isFamily(pieces[at]?.text ?? "", at > from))
    at++;
  const next = pieces[at];
  const isDated2 = next?.before !== "," && isYear(next);
  const isNamed2 = first.before.endsWith("by") && (next === void 0 || next.before !== ",");
  const isClosed = at > from + 2 && /^[.?!]$/.test(first.before) && CONJUNCTION.test(pieces[at - 1]?.text ?? "") && next?.before !== ",";
  return at > from + 1 && (isDated2 || isNamed2 || isClosed) ? at - 1 : from;
}
function isYear(piece) {
  return piece !== void 0 && /^(?:19|20)\d\d[a-z]?$/.test(piece.text);
}
function isFamily(text5, isFurther) {
  const kind = namePart(text5);
  return kind === "word" ? FAMILY.test(text5) : kind === "name" && (isFurther || FAMILY.test(text5));
}
function isNext(piece, first) {
  return piece !== void 0 && goesOn2(piece, first);
}
var CONJUNCTION = new RegExp(String.raw`(?:^|\s)${AND}\s`);
var FAMILY = /^(?:and |& ?)?(?:Mc|Mac)?\p{Lu}[\p{Ll}'’-]+(?:[-'’]\p{Lu}\p{Ll}+)?(?: (?:and|&) \p{Lu}[\p{Ll}'’-]+)?$/u;
function citedNames(pieces, from) {
  const link2 = pieces[from]?.link ?? -1;
  if (link2 < 0 || pieces[from - 1]?.link === link2) return from;
  let at = from;
  while (pieces[at]?.link === link2 && pieces[at]?.bracket === "" && isName(pieces[at]?.text ?? ""))
    at++;
  const year = pieces[at];
  if (year?.link !== link2 || year.bracket !== "(" || !isYear(year)) return from;
  return pieces[at + 1]?.link !== link2 && at > from ? at - 1 : from;
}
function membersFrom(pieces, from) {
  const members = [];
  const first = pieces[from];
  if (first === void 0 || /^(?:in|[?!])$/.test(first.before)) return members;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === void 0 || at > from && !goesOn2(piece, first)) break;
    if (at > from + 1 && piece.before === "|" && pieces[at - 1]?.before !== "|") break;
    if (at > from && pieces[at + 1]?.before === ":" && endsList(pieces[at - 1])) break;
    const isPair2 = at > from && isGivenAndFamily(piece.text);
    const member = isPair2 ? "pair" : namePart(piece.text);
    if (member === "none") break;
    members.push(member);
    if (member === "et-al") break;
  }
  return members;
}
function endsList(piece) {
  const [last = "", ...others] = (piece?.text ?? "").split(CONJUNCTION).reverse();
  return others.length > 0 && namePart(last) === "name";
}
function isGivenAndFamily(text5) {
  const names = text5.split(GIVEN_AND_FAMILY);
  return names.length === 2 && names.every(isName);
}
function continuesInverted(family, first) {
  const isAfter = /^[;/]$/.test(family.before) || family.before === "  " && CONJUNCTION.test(family.text);
  return isAfter && isAlike(family, first);
}
function goesOn2(piece, first) {
  const isAfter = BETWEEN_NAMES2.test(piece.before) || piece.before === "~" || piece.before === "  " && CONJUNCTION.test(piece.text);
  return isAfter && isAlike(piece, first);
}
function isAlike(piece, first) {
  if (piece.newLine || piece.quote !== first.quote) return false;
  return piece.link === first.link && piece.marks === first.marks;
}

// src/list/read/pieces/venue-runs.ts
var MOST_NAMES = 5;
var MOST_WORDS3 = 5;
var SUBJECT = /^(?:(?:and|&) )?\p{Lu}\D*(?:(?:19|20)\d{2})?$/u;
var HAS_AND = /(?:^|\s)(?:and|&)\s/;
function mergeVenues(pieces, text5) {
  if (!pieces.some(opens)) return pieces;
  const merged = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at];
    const to = opens(first) ? lastOf(pieces, at) : at;
    const end = (pieces[to] ?? first).end;
    merged.push(to === at ? first : { ...first, end, text: text5.slice(first.start, end) });
    at = to;
  }
  return merged;
}
function opens({ text: text5 }) {
  return !/\d{2}/.test(text5) && text5.includes(" ") && holdsLongWord(text5);
}
function lastOf(pieces, from) {
  let last = from;
  const subject = pieces[from + 1];
  if (subject?.before === "in" && continues2(subject, pieces[from]) && !isVenueLike(subject.text))
    last = from + 1;
  for (let at = last + 1; at <= last + MOST_NAMES; at++) {
    const one2 = pieces[at];
    if (one2?.before !== "," || !continues2(one2, pieces[from])) break;
    if (HAS_AND.test(one2.text)) return at;
    if (namePart(one2.text) === "name") break;
  }
  return last;
}
function continues2(piece, first) {
  const { text: text5, newLine, quote, link: link2, marks } = piece;
  if (first === void 0 || newLine || quote !== first.quote) return false;
  if (link2 !== first.link || marks !== first.marks) return false;
  return SUBJECT.test(text5) && text5.split(" ").length <= MOST_WORDS3 + 1;
}

// src/list/read/pieces/segments.ts
var MOST_SEGMENTS = 72;
var LABEL5 = /^\n*[^\p{L}\n]{0,12}(\p{L}[\p{L}\p{M} /&.-]{0,38}?)\s?(?:：|:(?!\/\/))/u;
var ONE_WORD = /^\s*`{0,3}[\w:./+'-]{3,80}`{0,3}\s*(?:\n|$)/;
var CUT2 = /* @__PURE__ */ new WeakMap();
function segmentsOf({ parts }, source) {
  const segments = [];
  let line = 0;
  for (const [index2, part] of parts.entries()) {
    if (segments.length >= MOST_SEGMENTS) break;
    const alone = cutAlone(part.flat, source);
    const found = index2 === 0 && isHead(part.place) ? alone : asPart(alone, part, index2, line);
    if (index2 === 0 && parts.length === 1) return found;
    for (const one2 of found) segments.push(one2);
    line = (found.at(-1)?.line ?? line) + 1;
  }
  if (segments.length > MOST_SEGMENTS) segments.length = MOST_SEGMENTS;
  return segments;
}
function isHead(place) {
  return place === "head" || place === "cell";
}
function cutAlone(flat, source) {
  const known = CUT2.get(flat);
  if (known !== void 0) return known;
  const label = labelAt(flat, 0, "head");
  const prose = label === void 0 ? void 0 : labelledProse(flat, label);
  const pieces = (prose ?? mergeNames(mergeVenues(piecesOf2(flat, source), flat.text))).slice(
    0,
    MOST_SEGMENTS + 1
  );
  let line = 0;
  const found = pieces.map((piece, at) => {
    if (piece.newLine && at > 0) line++;
    const { start, end, text: text5, before, marks, link: link2, span, spanWords, quote, bracket } = piece;
    return {
      part: 0,
      start,
      end,
      text: text5,
      content: piece.people === true ? contentOfPeople(text5) : contentOf(text5),
      before,
      after: pieces[at + 1]?.before ?? "$",
      line,
      marks,
      link: link2,
      span,
      spanWords,
      quote,
      bracket,
      label: void 0,
      isLabel: false
    };
  });
  const made = labelled(found.slice(0, MOST_SEGMENTS), flat, "head");
  CUT2.set(flat, made);
  return made;
}
function asPart(segments, { flat, place }, part, firstLine) {
  const moved = segments.map((one2) => ({
    ...one2,
    part,
    line: one2.line + firstLine,
    label: void 0,
    isLabel: false
  }));
  return labelled(moved, flat, place);
}
function labelled(segments, flat, place) {
  let found;
  let label;
  return segments.map((one2, at) => {
    const begins = at === 0 || one2.line !== segments[at - 1]?.line;
    if (begins) {
      found = labelAt(flat, at === 0 ? 0 : one2.start, place);
      label = void 0;
    }
    const within = begins ? void 0 : labelWithin(one2, label);
    const isLabel2 = within !== void 0 || begins && found !== void 0 && one2.end <= found.end;
    if (isLabel2) label = within ?? found?.kind;
    return label === void 0 ? one2 : { ...one2, label: isLabel2 ? void 0 : label, isLabel: isLabel2 };
  });
}
var OF_FACTS = /* @__PURE__ */ new Set(["title", "authors", "venue", "date", "key"]);
function labelWithin({ text: text5, before, after, link: link2 }, current) {
  if (link2 >= 0 || !/^[:：]/.test(after) || !/^[;；|·•—–.,/*-]$/.test(before)) return void 0;
  const kind = labelKind(text5);
  const isFact2 = kind !== void 0 && OF_FACTS.has(kind);
  return isFact2 || current !== void 0 ? kind : void 0;
}
var OF_PROSE = /* @__PURE__ */ new Set(["abstract", "note"]);
function labelledProse({ text: text5 }, { end, kind }) {
  if (!OF_PROSE.has(kind) || text5.includes("\n") || text5.length - end < SHORTEST_PROSE2)
    return void 0;
  const rest = text5.slice(end);
  const start = end + rest.length - rest.trimStart().length;
  return [pieceOf(text5, 0, end - 1, "^"), pieceOf(text5, start, text5.trimEnd().length, ":")];
}
function pieceOf(text5, start, end, before) {
  return {
    start,
    end,
    text: text5.slice(start, end),
    before,
    marks: 0,
    link: -1,
    span: 0,
    spanWords: 0,
    quote: 0,
    bracket: "",
    newLine: before === "^"
  };
}
var SHORTEST_PROSE2 = 80;
function labelAt({ text: text5, links }, from, place) {
  const match = LABEL5.exec(text5.slice(from, from + 60));
  const words = match?.[1];
  if (match === null || words === void 0) return void 0;
  const end = from + match[0].length;
  const kind = labelKind(words);
  const linked = links.some((link2) => link2.start < end - 1 && link2.end > from && link2.end > end);
  if (kind !== void 0 && linked && OF_PROSE.has(kind)) return void 0;
  if (kind !== void 0)
    return {
      end,
      kind: kind === "key" && !ONE_WORD.test(text5.slice(end, end + 100)) ? "note" : kind
    };
  if (place === "head" || place === "cell" || words.split(/\s+/).length > 3) return void 0;
  return linked ? void 0 : { end, kind: "other" };
}

// src/list/read/decode/manners.ts
var FEWEST7 = 3;
var SHARE4 = 0.6;
function mannersOf(records) {
  const places = /* @__PURE__ */ new Map();
  for (const segments of records)
    for (const phrase of phrasesOf(segments)) {
      const [{ text: text5 } = { text: "" }] = phrase;
      const place = placeOf(phrase);
      const all2 = places.get(place) ?? /* @__PURE__ */ new Map();
      places.set(place, all2);
      const shown3 = shownBy(phrase);
      const seen = all2.get(shown3) ?? { times: 0, text: text5, isVaried: false };
      all2.set(shown3, seen);
      seen.times++;
      seen.isVaried ||= text5 !== seen.text;
    }
  const manners = /* @__PURE__ */ new Map();
  for (const [place, all2] of places) {
    let total = 0;
    for (const { times } of all2.values()) total += times;
    for (const [manner, { times, isVaried }] of counted2(all2))
      if (isVaried && times >= FEWEST7 && times >= total * SHARE4) manners.set(place, manner);
  }
  return manners;
}
function counted2(all2) {
  const manners = /* @__PURE__ */ new Map();
  const alone = all2.has("family names") ? "people" : "name";
  for (const [shown3, seen] of all2) {
    const manner = shown3 === "family names" ? "people" : shown3 === "family name" ? alone : shown3;
    const other = manners.get(manner);
    manners.set(manner, other === void 0 ? seen : together(seen, other));
  }
  return manners;
}
function together(one2, other) {
  const isVaried = one2.isVaried || other.isVaried || one2.text !== other.text;
  return { times: one2.times + other.times, text: one2.text, isVaried };
}
function mannersAround(segments, manners) {
  const phrases2 = phrasesOf(segments);
  const found = phrases2.map((phrase) => manners.get(placeOf(phrase)) ?? "");
  return phrases2.flatMap((phrase, at) => {
    const beside = (by) => phrases2[at + by]?.[0]?.part === phrase[0]?.part ? found[at + by] ?? "" : "";
    return phrase.map(() => [beside(-1), found[at] ?? "", beside(1)]);
  });
}
function phrasesOf(segments) {
  const phrases2 = [];
  for (const segment of segments) {
    const phrase = phrases2.at(-1);
    const last = phrase?.at(-1);
    if (phrase !== void 0 && last !== void 0 && readsOn(last, segment)) phrase.push(segment);
    else phrases2.push([segment]);
  }
  return phrases2;
}
function readsOn(last, { part, before, marks, bracket, span, quote }) {
  if (!/^(?:[:,?]|in|by)$/.test(before) || part !== last.part || span !== last.span) return false;
  return marks === last.marks && bracket === last.bracket && quote === last.quote;
}
function placeOf([first]) {
  if (first === void 0) return "";
  const { part, before, marks, bracket, quote } = first;
  return `${Math.min(part, 4)} ${before} ${marks} ${bracket} ${quote > 0}`;
}
function shownBy(phrase) {
  let words = 0;
  let longest = phrase[0];
  for (const one2 of phrase) {
    words += one2.content.words;
    if (one2.content.words > (longest?.content.words ?? 0)) longest = one2;
  }
  const names = longest?.content.names ?? [];
  if (words <= 4 && names.includes("venue short")) return "venue";
  if (words <= 4 && names.includes("date")) return "date";
  const people = peopleIn(phrase);
  const isPerson2 = people === "weak" && words > 1 && ((longest?.marks ?? 0) & LINK) === 0;
  if (people === "strong" || isPerson2) return "people";
  if (areFamilyNames(phrase)) return phrase.length === 1 ? "family name" : "family names";
  if (words <= 2) return "name";
  return names.includes("capitals all") || names.includes("capitals most") ? "title" : "text";
}
function peopleIn(phrase) {
  const [first] = phrase;
  if (first !== void 0 && phrase.length === 1) return first.content.people;
  const listed = phrase.map(({ text: text5, before }, at) => at === 0 ? text5 : `${before} ${text5}`);
  return authorEvidence(listed.join(""));
}
function areFamilyNames(phrase) {
  return phrase.every(
    ({ text: text5, before }, at) => at === 0 ? isFamily(text5, false) : before === "," && isFamily(text5, true)
  );
}

// src/list/read/decode/setting.ts
function settingNames(setting) {
  const { size, before, after, place, marks: bits, recurs, edge, flags } = setting;
  const marks = `${bits & LINK ? "l" : ""}${bits & BOLD2 ? "b" : ""}${bits & ITALIC ? "i" : ""}${bits & CODE ? "c" : ""}`;
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
    ...edge === "first" || edge === "only" ? [`first of ${place}`] : [],
    ...edge === "only" ? [`only of ${place}`] : [],
    ...columnNames(setting),
    ...aroundNames(setting),
    ...setting.spanSize === "" ? [] : [`span ${marks} ${setting.spanSize}`],
    ...neighborNames(setting),
    ...mannerNames(setting),
    ...flags === "" ? [] : flags.split("\n"),
    ...setting.leadsTo === void 0 ? [] : [`leads to ${setting.leadsTo}`]
  ];
}
function columnNames({
  column,
  columnNumber,
  size,
  marks,
  edge,
  titleElsewhere
}) {
  if (column === void 0) return [];
  return [
    `column ${column}`,
    `column ${column} words ${size}`,
    `column number ${columnNumber}`,
    ...edge === "first" || edge === "only" ? [`column ${column} first`] : [],
    ...marks & LINK ? [`column ${column} link`] : [],
    ...titleElsewhere ? ["title column elsewhere"] : []
  ];
}
function aroundNames({ label, bracket, quotation, size, after }) {
  return [
    ...label === void 0 ? [] : [`label ${label}`, `label ${label} words ${size}`],
    .../^[:：]/.test(after) ? ["colon after"] : [],
    ...bracket === "" ? [] : [`in ${bracket}`, `in ${bracket} words ${size}`],
    ...quotation === "first" || quotation === "other" ? ["quoted", `quoted words ${size}`] : [],
    ...quotation === "first" ? ["first quotation"] : [],
    ...quotation === "around" ? ["after quotation"] : []
  ];
}
function neighborNames({ previous: previous3, next, before, after, size }) {
  return [
    ...previous3 === void 0 ? [] : [`previous ${previous3}`, `previous ${previous3} ${before}`],
    ...next === void 0 ? [] : [`next ${next}`, `next ${next} ${after}`, `next ${next} ${after} words ${size}`]
  ];
}
function mannerNames({ manner, mannerBefore, mannerAfter, marks }) {
  const mark = marks & LINK ? "l" : "";
  return [
    ...manner === "" ? [] : [`manner ${manner} ${mark}`],
    ...manner === "" || mannerBefore === "" ? [] : [`manner ${mannerBefore} ${manner} ${mark}`],
    ...manner === "" || mannerAfter === "" ? [] : [`manner ${manner} ${mark} to ${mannerAfter}`]
  ];
}

// src/list/read/decode/features.ts
function recurrenceOf(records) {
  const counts = /* @__PURE__ */ new Map();
  const all2 = /* @__PURE__ */ new Map();
  const manners = mannersOf(records);
  if (records.length < FEWEST_RECORDS)
    return { counts, records: records.length, keys: all2, manners };
  for (const segments of records) {
    const keys = recurrenceKeys(segments);
    all2.set(segments, keys);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, records: records.length, keys: all2, manners };
}
var FEWEST_RECORDS = 4;
function recurrenceKeys(segments) {
  const runs = /* @__PURE__ */ new Map();
  const runOf2 = ({ part, span, quote }) => span !== 0 ? `${part} ${span}` : quote > 0 ? `${part} "${quote}` : void 0;
  for (const segment of segments) {
    const run = runOf2(segment);
    if (run !== void 0) runs.set(run, `${runs.get(run) ?? ""} ${segment.text}`);
  }
  return segments.map((segment) => {
    const run = runOf2(segment);
    const text5 = run === void 0 ? segment.text : (runs.get(run) ?? "").trimStart();
    if (text5.length > LONGEST_RECURRING) return "";
    const isTitle4 = segment.link >= 0 && text5.split(" ", FEWEST_IN_SERIES).length === FEWEST_IN_SERIES;
    return isTitle4 ? text5.toLowerCase() : text5.toLowerCase().replace(/\d+/g, "0");
  });
}
var FEWEST_IN_SERIES = 4;
var LONGEST_RECURRING = 80;
function wholeOf2(segments, { parts }) {
  let longest;
  for (const one2 of segments)
    if (one2.line < 3 || parts[one2.part]?.place === "cell") {
      if (longest === void 0 || one2.text.length > longest.text.length) longest = one2;
    }
  const firstLinkAt = segments.findIndex(
    ({ marks, content: content3 }) => (marks & LINK) !== 0 && content3.label === void 0
  );
  return {
    longest,
    firstLong: segments.find(({ content: content3 }) => content3.words >= 4),
    firstLink: segments[firstLinkAt],
    firstLinkAt,
    firstBold: segments.find(({ marks, content: content3 }) => (marks & BOLD2) !== 0 && content3.words >= 3),
    firstQuote: segments.find(({ quote }) => quote > 0)?.quote ?? -1,
    hasHeaderTitle: parts.some(({ column }) => column?.kind === "title")
  };
}
function settingsOf(candidate, segments, recurrence) {
  const whole2 = wholeOf2(segments, candidate);
  const recurs = recurring(segments, recurrence);
  const manners = mannersAround(segments, recurrence.manners);
  return segments.map(
    (_, index2) => settingOf(candidate, segments, index2, { whole: whole2, recurs, manners })
  );
}
function settingOf({ parts, kind }, segments, index2, { whole: whole2, recurs, manners }) {
  const segment = segments[index2];
  const { marks, link: link2, span, quote, content: content3 } = segment;
  const part = parts[segment.part];
  const previous3 = segments[index2 - 1];
  const next = segments[index2 + 1];
  const target = link2 < 0 ? void 0 : part?.flat.links[link2];
  return {
    kind,
    size: content3.size,
    people: content3.people,
    before: segment.before,
    after: segment.after,
    place: part?.place ?? "head",
    marks,
    position: Math.min(index2, 4),
    line: Math.min(segment.line, 3),
    column: part?.column?.kind,
    columnNumber: Math.min(part?.column?.index ?? 0, 3),
    label: segment.label,
    bracket: segment.bracket,
    quotation: quote > 0 ? quote === whole2.firstQuote ? "first" : "other" : whole2.firstQuote > 0 ? "around" : "",
    spanSize: span === 0 ? "" : bucket(segment.spanWords),
    recurs: recurs[index2] ?? "no",
    previous: evidenceOf3(previous3),
    next: evidenceOf3(next),
    mannerBefore: manners[index2]?.[0] ?? "",
    manner: manners[index2]?.[1] ?? "",
    mannerAfter: manners[index2]?.[2] ?? "",
    leadsTo: target === void 0 ? void 0 : linkRole(target.url),
    edge: edgeOf(segment, previous3, next),
    titleElsewhere: whole2.hasHeaderTitle && part?.column?.kind !== "title",
    flags: flagsOf(segments, index2, target, whole2)
  };
}
function edgeOf({ part }, previous3, next) {
  if (previous3?.part !== part) return next?.part === part ? "first" : "only";
  return next?.part === part ? "" : "last";
}
function flagsOf(segments, index2, target, { longest, firstLong, firstLink, firstLinkAt, firstBold }) {
  const segment = segments[index2];
  const { part, marks, link: link2, span, content: content3, isLabel: isLabel2 } = segment;
  const previous3 = segments[index2 - 1];
  const flags = {
    last: index2 === segments.length - 1,
    "is label": isLabel2,
    "code label": content3.label !== void 0 && (marks & LINK) !== 0,
    "same span as previous": span !== 0 && previous3?.span === span,
    "label text before": previous3?.content.label !== void 0,
    longest: longest === segment,
    "first long": firstLong === segment,
    "first link": firstLink === segment,
    "first bold": firstBold === segment,
    "in first link": link2 >= 0 && firstLink?.part === part && firstLink.link === link2,
    "before first link": firstLink !== void 0 && index2 < firstLinkAt,
    "no named link": firstLink === void 0,
    "leads to identifier": target !== void 0 && identifiersOfUrl(target.url).length > 0,
    "bare address": target?.bare === true,
    "linked bold": target !== void 0 && (marks & BOLD2) !== 0
  };
  return Object.keys(flags).filter((name) => flags[name]).join("\n");
}
function evidenceOf3(segment) {
  return segment?.isLabel === true ? "label" : segment?.content.evidence;
}
function recurring(segments, { counts, records, keys }) {
  if (records < FEWEST_RECORDS) return [];
  return (keys.get(segments) ?? recurrenceKeys(segments)).map((key) => {
    const share = key === "" ? 0 : (counts.get(key) ?? 0) / records;
    return share <= 0.1 ? "no" : share > 0.4 ? "many" : "some";
  });
}

// src/list/read/decode/steps.ts
function stepsOf(segments, { parts }) {
  return segments.map((segment, index2) => {
    const joined3 = joinedOf(segments[index2 - 1], segment);
    return {
      before: segment.before === "^" ? `^${parts[segment.part]?.place ?? "head"}` : joined3.includes("x") && DASH.test(segment.before) ? "-" : segment.before,
      joined: joined3
    };
  });
}
var DASH = /^(?:[–—]|--)$/;
function joinedOf(previous3, segment) {
  if (previous3 === void 0) return "";
  const isSame = previous3.part === segment.part;
  const isItalic = ((previous3.marks ^ segment.marks) & ITALIC) !== 0;
  const sharing = (before, own3, names) => {
    if (isSame && own3 !== 0 && before === own3) return names.charAt(0);
    return before !== 0 || own3 !== 0 ? names.charAt(1) : "";
  };
  const mark = sharing(previous3.span, segment.span, "Sx") || (isItalic ? "i" : "");
  const quote = sharing(previous3.quote, segment.quote, "Qq");
  return `${mark}${quote}${previous3.line === segment.line ? "" : "n"}`;
}

// src/list/read/decode/shapes.ts
var COUNT4 = ROLES.length;
var MOST = 2e4;
var MOST_CODE = 65535;
var KNOWN = /* @__PURE__ */ new WeakMap();
function shapeOf2(candidate, segments, recurrence, weights2) {
  let known = KNOWN.get(weights2);
  if (known === void 0 || known.size > MOST) {
    known = new Shapes(weights2);
    KNOWN.set(weights2, known);
  }
  return known.of(candidate, segments, recurrence);
}
var Shapes = class {
  weights;
  settings = /* @__PURE__ */ new Map();
  contents = /* @__PURE__ */ new Map();
  shapes = /* @__PURE__ */ new Map();
  /** Numbers of what is in settings. */
  words = /* @__PURE__ */ new Map();
  /** The fields of a setting, of which all have the same. */
  fields;
  constructor(weights2) {
    this.weights = weights2;
  }
  get size() {
    return this.settings.size + this.contents.size + this.shapes.size + this.words.size;
  }
  of(candidate, segments, recurrence) {
    const settings = settingsOf(candidate, segments, recurrence);
    const key = this.keyOf(candidate, segments, settings);
    let shape = this.shapes.get(key);
    if (shape === void 0) {
      const steps = stepsOf(segments, candidate);
      const emission = this.emissionOf(segments, settings, key);
      const lattice = latticeOf(emission, steps, segments, this.weights);
      shape = { lattice, slots: slotsOf(segments, steps, candidate, settings) };
      this.shapes.set(key, shape);
    }
    return shape;
  }
  /** A text that is equal for candidates of one shape: what decides it, as codes. */
  keyOf({ parts }, segments, settings) {
    const codes = [];
    let previous3;
    for (const segment of segments) {
      const { part, content: content3 } = segment;
      const step = this.code(joinedOf(previous3, segment));
      const may = (beginsTitle(segment) ? 1 : 0) + (continuesTitle(previous3, segment) ? 2 : 0) + (continuesPeople(previous3, segment) ? 4 : 0);
      const column = Math.min((parts[part]?.column?.index ?? -1) + 1, MOST_CODE);
      codes.push(this.ofContent(content3.names).id, part, column, step, may);
      previous3 = segment;
    }
    for (const one2 of settings) this.encode(one2, codes);
    return String.fromCharCode(...codes);
  }
  /** Adds what identifies a setting. */
  encode(setting, codes) {
    this.fields ??= Object.keys(setting);
    for (const field of this.fields) codes.push(this.code(setting[field]));
  }
  code(word) {
    let code3 = this.words.get(word);
    if (code3 === void 0) {
      code3 = this.words.size;
      this.words.set(word, code3);
    }
    return code3;
  }
  /** The scores of every segment and role. */
  emissionOf(segments, settings, key) {
    const emission = new Float64Array(settings.length * COUNT4);
    const width = this.fields?.length ?? 0;
    const first = key.length - settings.length * width;
    for (const [index2, setting] of settings.entries()) {
      const start = first + index2 * width;
      const around = this.ofSetting(setting, key.slice(start, start + width)).weights;
      const own3 = this.ofContent(segments[index2]?.content.names ?? []).weights;
      for (let role = 0; role < COUNT4; role++)
        emission[index2 * COUNT4 + role] = (around[role] ?? 0) + (own3[role] ?? 0);
    }
    return emission;
  }
  ofSetting(setting, key) {
    let sum = this.settings.get(key);
    if (sum === void 0) {
      sum = this.sumOf(settingNames(setting), this.settings.size);
      this.settings.set(key, sum);
    }
    return sum;
  }
  ofContent(names) {
    let sum = this.contents.get(names);
    if (sum === void 0) {
      sum = this.sumOf(names, this.contents.size);
      this.contents.set(names, sum);
    }
    return sum;
  }
  sumOf(names, id) {
    const weights2 = new Float64Array(COUNT4);
    for (const name of names) {
      const row = this.weights.get(name);
      if (row === void 0) continue;
      for (let role = 0; role < COUNT4; role++)
        weights2[role] = (weights2[role] ?? 0) + (row[role] ?? 0);
    }
    return { id, weights: weights2 };
  }
};

// src/list/read/decode/records.ts
function recordsOf(candidates2, source, weights2) {
  const cut = candidates2.map((one2) => segmentsOf(one2, source));
  const recurrence = recurrenceOf(cut);
  return candidates2.map((candidate, index2) => {
    const segments = cut[index2] ?? [];
    return { candidate, segments, shape: shapeOf2(candidate, segments, recurrence, weights2) };
  });
}

// src/list/read/decode/weights.json
var weights_default = {
  " words 13": [-1, 0, -2, -1, -1, -2, 2],
  " words 2": [0, 0, 0, -1, -2, -1],
  " words 25": [-3, 1, -2, -1, -1, -1, 1],
  " words 3": [0, 0, 0, -1, -1, -2, 1],
  " words 5": [0, 0, -1, -2, -1, -2, 2],
  " words 8": [0, 0, -2, -1, -1, -2, 3],
  "> authors": [0, 3, 0, -1, -1, -1, -2],
  "> authors \n": [0, -4, 1, -4, -2, 0, -1],
  "> authors   ": [-3, 4, -2, 0, -1, -3, -4],
  "> authors !": [-3, 1, -1, 0, 0, 0, -1],
  '> authors "': [1, 0, -2, -1, -1, -2, -1],
  "> authors (": [-3, 1, -3, 0, -2],
  "> authors )": [-2, 1, -1, -2, -1, -4, 1],
  "> authors )by": [0, -2, 0, 0, 0, 0, -1],
  "> authors )in": [-2, -1, 1, 0, 0, -1, -2],
  "> authors *": [-1, -2, 3, -2, -2, -2, -3],
  "> authors ,": [-1, 7, -1, -3, -1, -2, -4],
  "> authors ,by": [0, -3, -1, 0, 0, 0, -2],
  "> authors ,in": [-1, 0, -2, -1, -1, -1, -2],
  "> authors -": [0, -3, 2, 1, -1, -1, -1],
  "> authors -+": [-2],
  "> authors .": [1, 0, 1, -1, -1, -2, -2],
  "> authors .in": [-2, -1, -1, -1, -1, -1, -2],
  "> authors /": [-2, -2, 2, -2, -1, -2, -3],
  "> authors //": [-1, -3, 2, -2, -2, -1, -3],
  "> authors :": [1, -3, -1, -1, -1, -2, -3],
  "> authors ;": [-3, 1, -1, -4, -1, -2, -1],
  "> authors ?": [-1, -2, -1, 0, 0, 0, -2],
  "> authors Q": [-2, 1, -2, -1, -1, -2, -2],
  "> authors Q (": [-1, 0, 0, -2, 0, 0, -1],
  "> authors Q ,": [-2, -2, -1, -1, 0, 0, -2],
  "> authors Q :": [-2, 0, 0, 0, 0, 0, -1],
  "> authors Q in": [-1, -1, -1, 0, 0, -2, -1],
  "> authors Q \u2014": [-2],
  "> authors S": [0, 2, 0, 1, 0, -1, -1],
  "> authors S   ": [-1, -1, -1, -2],
  "> authors S !": [-2, 0, 0, 0, 0, 0, 1],
  "> authors S (": [-3, -1, -2, -2, -1, -1, 1],
  "> authors S )": [-1, 0, -1, -1, -1, -1, -3],
  "> authors S ,": [-1, 2, 2, 3, -1, -1, -2],
  "> authors S -": [-4, 0, 0, -2, 0, 0, -1],
  "> authors S .": [1, 1, -4, -3, -1, -1, -3],
  "> authors S ;": [-1, 0, -1, -1, 0, -1, -2],
  "> authors S [": [-1, -1, -2, -2, 0, -1, -2],
  "> authors S ]": [-2, -1, 0, 0, 0, 0, -2],
  "> authors S by": [-2, 0, -1, 0, 0, 0, -1],
  "> authors S \u2013": [-1, 0, 0, -1, 0, 0, -2],
  "> authors Sq": [2, -1, -1, 0, 0, -1, -1],
  '> authors Sq "': [3, -1, -1, 0, 0, -1, -2],
  "> authors Sq \u201C": [-2],
  "> authors [": [-1, -2, -3, 1, -2],
  "> authors ]": [-4, -2, 0, 0, 0, 0, -1],
  "> authors ^below": [-2, -4, -4, -1, 0, 0, -3],
  "> authors ^cell": [-4, -3, -2, 0, -1, 0, 1],
  "> authors ^child": [-1, -3, 2, -2, -1, 0, -3],
  "> authors _": [-3, -4, -1, -1, -2, 0, 1],
  "> authors by": [-4, -3, -1, 0, 0, 0, -1],
  "> authors i": [0, -6, 1, -6, -2],
  "> authors i (": [-1, -2, 1, -2, -1, -2, 1],
  "> authors i )": [0, -1, 3, -2, -1, -1, -1],
  "> authors i ,": [4, -5, -2, -6, -1, -2, -7],
  "> authors i .": [-5, -3, 4, -2, -1, -2, 2],
  "> authors i :": [0, -2, -1, -2, 0, -1, -3],
  "> authors i [": [-1, -2, -1, 0, -3, -3, 1],
  "> authors i _": [-2, -3, -2, -4, -2, -4, 1],
  "> authors i in": [-2, -2, 3, -1, -2, -2, -3],
  "> authors in": [-2, -4, -2, -1, -1, -1, -1],
  "> authors in \n": [-1, -4, 2, -4, -1, 0, -3],
  "> authors in ^below": [-2, -3, -2, 0, 0, -2, -1],
  "> authors in ^cell": [-3, -1, -3, -3, 0, -2, -1],
  "> authors in ^child": [0, -3, -3, 1, -1, 0, -4],
  "> authors iq": [-2, 0, -3, 0, 0, -1, -1],
  "> authors n": [-4, -5, 0, -1, -2],
  "> authors n \n": [-3, -3, 0, -2, -3, -1],
  "> authors n ^below": [-1, -2, -1, -1, -1, -4, -2],
  "> authors n ^cell": [-3, -3, -3, -1, -2, -4, 2],
  "> authors n ^child": [-1, -3, 3, -2, -1, 2, -6],
  "> authors q": [2, 0, -3, -1, -1, -2, -1],
  '> authors q "': [0, 1, -3, -1, -1, -2],
  "> authors q ,": [0, -2, -1, 0, 0, -1, -1],
  "> authors q .in": [-1, 0, -2, 0, 0, 0, -1],
  "> authors q :": [-2, -1, -1, 0, 0, 0, -2],
  "> authors q \u201C": [2, -2, -1, -1, -1, -1, -3],
  "> authors qn": [-1, -1, -1, -1, 0, -2],
  "> authors x": [0, -1, 1, 0, -1, -2, -2],
  "> authors x   ": [-3, -2, -1, -1, -1, -3, -2],
  "> authors x (": [-2, -1, -1, -3, -2, -2, -2],
  "> authors x )": [-2, -4, -5, -3, -1, -4, 2],
  "> authors x *": [-1, -1, 2, -2, -2, -1, -3],
  "> authors x ,": [-1, 2, 1, -2, -1, -1, -3],
  "> authors x -": [0, -2, 3, 0, -1, -4, -4],
  "> authors x .": [1, -2, -3, 1, -1, 0, -3],
  "> authors x /": [-1, -2, 2, -2, -2, -2, -3],
  "> authors x //": [-1, -2, 1, -1, -1, -1, -1],
  "> authors x :": [-2, -1, -1, -1, 0, -2],
  "> authors x ;": [0, -2, 0, 0, 0, 0, -1],
  "> authors x [": [-1, -1, 0, -2, -1, 0, -2],
  "> authors x ]": [-3, -2, -1, 0, 0, 0, -1],
  "> authors x _": [-3, -3, 0, 1, -1, 1, 1],
  "> authors x in": [0, -1, -1, -1, -1, -2, -3],
  "> authors x |": [-1, -3, 3, 0, -2, -3, -4],
  "> authors x ~": [0, -3, -1, -2, -1, -3, -2],
  "> authors x \xB7": [-1, 0, -2, -1, 0, -1, -1],
  "> authors x \uFF0C": [2, -2, -3, 1, -1, -1, -2],
  "> authors xQ (": [0, 0, 0, 0, 0, -3],
  "> authors xQ [": [0, -1, 1, -1, -1, 0, -2],
  "> authors xn": [-1, -2, 1, 0, -1, 0, -1],
  "> authors xn \n": [1, -2, 0, -2, -1, 0, -1],
  "> authors xn [": [0, -1, -4, -1, 0, -1, -3],
  "> authors xn ^below": [-2, -1, -4, -1, 0, 2, -2],
  "> authors xn ^cell": [-3, -2, 1, 1, -1, 2, -2],
  "> authors xn ^child": [-1, -2, 0, -3, -1, -2, 2],
  "> authors xq": [0, -2, -2, -1, -1, -1, -3],
  '> authors xq "': [0, -2, -2, -1, -1, -1, -4],
  "> authors xq \u201C": [2, -1, -1, 0, 0, -1, -1],
  "> authors xqn": [-4, -1, -1, -1, 0, -1],
  '> authors xqn "': [-3],
  "> authors xqn \u201C": [-2],
  "> authors |": [-2, -4, 2, 0, -2, -3, -4],
  "> authors ~": [-2, 1, -2, -3, -2, -4, -2],
  "> authors \xB7": [-1, -1, -2, -1, 0, -1, -1],
  "> authors \u2013": [-2, -2, -1, -3, -1, -1],
  "> authors \u2014": [-2, -3, 1, 0, 0, -1, -2],
  "> authors \u201C": [0, -2, -1, -1, -1, -1, -3],
  "> authors \u201D": [-2, -1, -1, -1, 0, -1, -2],
  "> authors \uFF08": [-2],
  "> authors \uFF0C": [1, -4, 0, 1, -2, -2, 1],
  "> authors \uFF1A": [-2, -6, -2, -2, -2, -3, 1],
  "> date \n": [-3, -1, -4, -2, -2, 0, 1],
  "> date   ": [-1, -2, -2, -3, -1, -1],
  '> date "': [0, -2, -2, -1, -1, -1, -2],
  "> date (": [-2, -1, -4, -2, -1, -1, 2],
  "> date )": [2, -2, -3, 0, -2, -1, -3],
  "> date )by": [-2, 3, -3, -2, -2, -2, -4],
  "> date )in": [-2, -1, -1, 0, 0, 0, 1],
  "> date *": [-1, 2, -2, -1, -1, -1, -2],
  "> date ,": [0, -3, 1, 0, -2, -4, -1],
  "> date ,by": [0, -2, 0, 0, 0, 0, -1],
  "> date ,in": [0, -1, 0, 0, 0, 0, -2],
  "> date -": [0, 2, 0, -2, -3, -3, -4],
  "> date -+": [-3, 0, 0, 0, 0, 0, -1],
  "> date .": [3, -4, 0, -3, -2, 0, -1],
  "> date .in": [-1, -1, -2, -1, -1, -1, -1],
  "> date /": [1, -1, -2, -1],
  "> date //": [1, -2, -3, -2, -1, -1, 1],
  "> date :": [-2, -1, -2, 0, -1, -3],
  "> date ;": [0, -3, -3, 2, -2, -2, 1],
  "> date Q": [-1, -2, -5, -2, -3, -3, 2],
  "> date Q (": [-1, 0, 0, -2, 0, 0, -1],
  "> date Q ,": [-1, -5, -4, -3, -3, -3, 3],
  "> date Q :": [0, -1, 0, 1, 0, 0, -2],
  "> date S": [0, -2, -3, -1, -1, -1],
  "> date S (": [-1, -1, -1, -1, -1, -3],
  "> date S )": [-2, -2, -1, 1, -1, -1, -2],
  "> date S ,": [-1, -3, -3, -3, -2, -3, 3],
  "> date S -+": [-2],
  "> date S .": [1, -1, -3, -2, -1, 1],
  "> date S :": [1, -2, -3, 0, -1, -1, -4],
  "> date S ;": [-1, -2, -2, 0, -1, -1],
  "> date S ]": [-2, 0, -2, 0, 0, 0, -1],
  "> date [": [-1, -3, 0, -2, 2, -1, -3],
  "> date ^below": [-1, -2, 0, -1, -1, -1],
  "> date ^cell": [-2, -2, 0, -2, -2, -2, -1],
  "> date ^child": [0, 0, -3, -1, -1, -1, -1],
  "> date _": [1, -3, -6, -2, -2, -2, 1],
  "> date by": [-2, 0, -3, -2, -2, -1, -3],
  "> date i": [-1, -1, 0, -2, -2, -1, -3],
  "> date i )": [1, 3, -2, -2, -1, -2, -3],
  "> date i ,": [-1, -1, -1, -2, -1, -2, -1],
  "> date i .": [-2, -3, 2, -2, -3, -3, -3],
  "> date i :": [-2, -1, -1, -1, 0, 0, -2],
  "> date i _": [-1, -4, -5, -2, -3, 1, 1],
  "> date in": [-1, 0, -2, -2, -1, 1, -1],
  "> date in \n": [-2, 1, -2, -2, -2, 1],
  "> date in ^below": [-1, -3, -1, 0, 0, -1],
  "> date in ^cell": [-3, -1, -2, -2, 0, -1, -1],
  "> date in ^child": [-1, 1, -2, -1, -1, 1, -3],
  "> date n": [-1, -3, 0, -2, -2, -2, -2],
  "> date n \n": [-2, -1, -5, -2, -2, 2, 1],
  "> date n ^below": [0, -2, -2, -2, -2, -1],
  "> date n ^cell": [0, -6, 2, -2, -2, -6, -3],
  "> date n ^child": [0, -1, -4, -2, -2, -2],
  "> date q": [1, -1, -2, -1, -1, -1, -2],
  '> date q "': [2, -1, -2, -1, -1, -1, -2],
  "> date q \u201C": [-3, 0, -1, 0, 0, 0, -1],
  "> date x": [0, 0, -2, -1, -2, 0, -1],
  "> date x (": [-2, -1, -1, -1, -2, 2, -3],
  "> date x )": [0, -2, -3, -2, -1, 1, -1],
  "> date x *": [-1, 2, -2, -1, -1, -1, -2],
  "> date x ,": [0, 0, -3, -2, -1, -2, 1],
  "> date x -": [2, -2, 0, -2, -2, -2, -4],
  "> date x .": [-1, -1, -5, -2, -1, 0, 1],
  "> date x /": [2, -1, -1, -1, 0, 0, -3],
  "> date x //": [2, -1, -1, 0, 0, 0, -2],
  "> date x :": [-5, -1, -1, -1, 0, -3, 1],
  "> date x ;": [2, -1, -1, -1, 0, -1, -2],
  "> date x [": [-1, -1, -1, -1, -3, 1, -2],
  "> date x _": [1, -2, -4, -2, -1, -2, 1],
  "> date x by": [-1, 1, -1, -1, -1, -1, -2],
  "> date x in": [-1, 0, -1, 0, 0, -1, -3],
  "> date x |": [2, -2, -1, -1, -1, -1, -2],
  "> date x ~": [0, 2, -2, -1, -1, -1],
  "> date x \xB7": [-3, 1, 1, -1, 0, 0, 1],
  "> date x \uFF0C": [1, 0, -2, -2, -2, -1],
  "> date x \uFF1A": [0, -1, 0, 0, 0, -2, -1],
  "> date xQ": [-1, 0, -2, -1, -1],
  "> date xQ (": [0, 0, 0, 0, 0, -3],
  "> date xQ [": [0, 0, -2, -1, -1, 1, -1],
  "> date xn": [-3, 0, -3, -1, -1, 1],
  "> date xn \n": [-1, -1, -2, -2, -1, -3],
  "> date xn (": [0, -1, -2, -1, 0, 2, -4],
  "> date xn [": [-2, -1, 0, 0, -3, 1, -2],
  "> date xn ^below": [-1, -2, 0, 0, -1, 0, 1],
  "> date xn ^cell": [-3, 0, -6, -2, -1, 0, 2],
  "> date xn ^child": [1, -1, -2, -1, 0, 0, -3],
  "> date xq": [0, -1, -1, -1, -1, -1, -2],
  '> date xq "': [0, -2, -1, -1, -1, -1, -2],
  "> date xq \u201C": [1, -1, -1, 0, 0, -1, -2],
  "> date xqn \u201C": [-2],
  "> date |": [2, -2, -2, -1, -1, -1, -2],
  "> date ~": [-1, 2, -2, -1, -1, -1, -1],
  "> date \xB7": [-3, 1, 1, -3, 0, 0, 1],
  "> date \u2013": [-1, 2, -3, -3, -2, -2],
  "> date \u2014": [-1, -2, 0, 0, 0, 0, -1],
  "> date \u201C": [-1, -1, -1, 0, 0, -1, -2],
  "> date \uFF0C": [0, 0, -2, -2, -1, -1, 1],
  "> date \uFF1A": [0, -1, -1, -1, -1, -2, -2],
  "> key": [0, 0, -1, -2, 0, 0, -1],
  "> key \n": [-3, 0, -1, -1, 0, -1, -2],
  "> key   ": [-2, -1, -1, -2, 0, 0, -1],
  "> key (": [-1, 2, -1, -2, -1, -1, -1],
  "> key )": [2, -4, -1, -1, 0, -1, -2],
  "> key ,": [-1, -1, -1, -2, 0, 0, -1],
  "> key ,by": [0, -2, 0, 0, 0, 0, -1],
  "> key -+": [-3, 0, 0, 0, 0, 0, -1],
  "> key .": [-1, -1, -1, -2, 0, -1, -1],
  "> key ;": [-1, -1, 0, -2, 0, 0, -1],
  "> key S )": [-1, -1, 0, -1, 0, 0, -2],
  "> key S ,": [-1, -1, -1, -2],
  "> key S -": [-2, 0, 0, -1],
  "> key S -+": [-2],
  "> key S ]": [-3, 0, -2],
  "> key SQ :": [-1, 0, 1, 0, 0, 0, 2],
  "> key ]": [0, -3, -2, -2, 0, 0, -1],
  "> key ^cell": [-2, -1, 0, -1, -1, -1, -1],
  "> key ^child": [0, -2, -1, -1, 0, -1, -1],
  "> key _": [-3, -2, -1, -2, 0, -1, -1],
  "> key i )": [0, 0, -2, -1],
  "> key i ,": [-1, 0, -1, -1, 0, 0, -2],
  "> key i .": [-1, -2, 0, 0, 0, 0, -1],
  "> key i :": [-3, -1, 0, -1, 0, 0, -1],
  "> key in": [-1, -2, -1, -1, 0, -1, -1],
  "> key in \n": [0, -1, -1, -1, 0, -1, -2],
  "> key in ^below": [-1, -2, -1, 0, 0, -1],
  "> key in ^cell": [-3, -1, -1, -1],
  "> key in ^child": [0, -2, 0, -1, 0, -1, -1],
  "> key n": [-2, -2, 0, -1, 0, -1, -1],
  "> key n \n": [0, -3, -1, -1, 0, -2, -1],
  "> key n ^below": [0, -2, 0, 0, 0, -2, -1],
  "> key n ^cell": [-2, 0, 0, -1, 0, 0, -1],
  "> key n ^child": [0, -2, -1, 0, 0, -1, -1],
  "> key q": [-3, -1, -1, 0, 0, 0, -1],
  '> key q "': [-2, -1, -1, 0, 0, 0, -1],
  "> key q \u201C": [-3, -1, 0, 0, 0, 0, -1],
  "> key x": [2, 0, -1, -2, -1, 0, -1],
  "> key x   ": [-2, 0, -1, -1, 0, 0, -1],
  "> key x (": [-1, 0, -1, -1, -2, -2, -1],
  "> key x )": [3, -4, -1, 0, 0, -1, -2],
  "> key x ,": [-2, 0, 0, -1, 0, 0, -1],
  "> key x -": [-4, 0, -1, -2, 0, -1, -1],
  "> key x .": [-1, 0, 0, -1, -1, -1, -2],
  "> key x :": [2, -1, -1, -1, 0, -1, -1],
  "> key x ]": [0, -2, 0, -2, 0, 0, -1],
  "> key x _": [-4, -2, -1, -2, 0, -2, -1],
  "> key x in": [-1, 0, -1, 0, 0, -1, -2],
  "> key x |": [-1, 2, -3, -1, -2, -1, -2],
  "> key x \xB7": [-2, -1, -1, -1, 0, -1, -1],
  "> key x \uFF0C": [-1, 0, -1, -3],
  "> key xQ": [-1, 0, -1, -1, 0, -2],
  "> key xQ (": [0, 0, 0, 0, 0, -2],
  "> key xQ [": [0, 0, 0, 0, 0, -2],
  "> key xn": [-3, 0, -1, -1, 0, -1, -1],
  "> key xn \n": [-3, 1, -1, 0, -1, -1, -2],
  "> key xn [": [-1, -1, 0, -1, 0, -2, -1],
  "> key xn ^cell": [-2, -1, -1, -1, 0, -1, -1],
  "> key xq \u201C": [-2],
  "> key xqn": [-3, 0, 0, 0, 0, 1],
  '> key xqn "': [-3],
  "> key xqn \u201C": [-2],
  "> key |": [-1, 2, -3, -1, -1, -1, -2],
  "> key \xB7": [-2, -1, -1, -2, 0, -1],
  "> key \u2013": [-1, 0, 0, -2, 0, 0, -1],
  "> key \u2014": [-1, -2],
  "> key \u201C": [-3, -1, 0, 0, 0, 0, -1],
  "> key \uFF0C": [0, -1, -1, -3, 0, 0, -1],
  "> key \uFF1A": [-1, -2, -1, -1, 0, -1, -1],
  "> label": [-2, -1, -1, 0, -1, 0, 1],
  "> label \n": [-2, -1, -3, 1, -1, -3, -1],
  "> label   ": [-2, -1, -2, -3, 0, 1, -2],
  "> label !": [-2, 0, 0, 0, 0, 0, 1],
  '> label "': [-2, -1, -1, -1, 0, -1, 1],
  "> label (": [-1, -1, -1, -1, -2],
  "> label )": [-2, -3, -4, -2, -1, -1],
  "> label )by": [-2, 1, -1, -1, 0, -1, -3],
  "> label )in": [-1, -1, -1, 0, 0, 0, -2],
  "> label ,": [-1, -2, -1, 0, 0, 1],
  "> label ,by": [0, -2, 0, 0, 0, 0, -1],
  "> label ,in": [0, 0, 1, 0, 0, 0, -2],
  "> label -": [-2, -1, -2, -2, -1],
  "> label -+": [-4, 0, 0, 0, 0, 1, -1],
  "> label --": [-1, 0, 0, 0, 0, 0, -2],
  "> label .": [-1, -1, -4, -2, -1, -2],
  "> label .in": [-1, 0, -2, 0, 0, -1, -1],
  "> label /": [-2, -1, 0, -1, 0, -1, -1],
  "> label //": [0, -1, -1, 0, 0, 0, -2],
  "> label :": [-2, 1, 1, 0, -1, -2, 2],
  "> label ;": [-1, -1, -1, -3, 0, -1, -3],
  "> label ?": [0, -1, -1, 0, 0, 0, -3],
  "> label Q": [-1, -1, -2, -3, 0, 0, -1],
  "> label Q (": [-1, 0, 0, -3, 0, 0, -1],
  "> label Q )": [0, 0, 0, 0, 0, 0, -2],
  "> label Q ,": [-1, 0, -1, -2, 0, 0, -1],
  "> label Q -": [-1, 1, 0, 0, 0, 1, 2],
  "> label Q :": [-2, -1, -1, -1, 0, -1],
  "> label S": [-2, -1, -1, -1, -1, -2],
  "> label S   ": [-1, 0, -3, -1, 0, 0, -1],
  "> label S (": [-2, -2, -2, 1, -2, -2, 1],
  "> label S )": [-1, -1, -1, -1, 0, 0, -2],
  "> label S ,": [-1, -1, 0, -2, 0, -1, -1],
  "> label S -+": [-3, 0, 0, 0, 0, 1],
  "> label S .": [-1, 0, -1, -2, 0, 0, -1],
  "> label S :": [-3, 0, -1, 1, 0, -2],
  "> label S ;": [0, -1, 0, 0, 0, -2, -3],
  "> label S ]": [-2, 0, -2, 0, 0, 0, -1],
  "> label [": [-2, -2, -2, -1, -1],
  "> label ]": [-2, -5, -5, -1, -2, -1, -2],
  "> label ^below": [-1, 1, -2, -1, -1, 0, -2],
  "> label ^cell": [-4, 0, -2, -1, -1],
  "> label ^child": [-2, -1, -3, -2, -1, -1, -1],
  "> label _": [-4, -2, -4, -3, -1, 1, -1],
  "> label by": [-1, -2, -1, 0, 0, 0, -1],
  "> label i": [4, 1, -2, 0, -1, -2, -2],
  "> label i )": [0, -1, -2, -2, 0, 0, -1],
  "> label i ,": [-2, -2, -2, 1, -1, -2, -2],
  "> label i .": [-1, -2, -1, -1, 0, 0, -1],
  "> label i :": [5, 1, 1, 1, -1, -1, -3],
  "> label i _": [-1, -2, -5, -3, 0, -3, -3],
  "> label i in": [-1, -1, 3, -1, -1, -1, -1],
  "> label in": [-1, -4, 1, -4, -1, -2, -2],
  "> label in \n": [0, -1, -2, -2, 0, -1, -1],
  "> label in ^below": [-1, -4, -1, 0, 0, -1, -2],
  "> label in ^cell": [-4, -1, -2, -4, 0, -1, -1],
  "> label in ^child": [0, -2, 0, -2, 0, -1, -1],
  "> label n": [-4, -2, -2, -1, -1, -2],
  "> label n \n": [0, 0, -3, -1, 0, -2, -2],
  "> label n ^below": [0, -3, -1, 0, 0, -4],
  "> label n ^cell": [-4, -2, -1, 0, -1, -1, 1],
  "> label n ^child": [0, -3, -2, -2, -1, -1, -3],
  "> label q": [-3, -1, -1, -1, 0, 0, 1],
  '> label q "': [-2, -1, -2, -1, -1, 0, 1],
  "> label q .in": [-1, 0, -2, 0, 0, 0, -1],
  "> label q \u201C": [-3, -1, -1, 0, 0, 0, -1],
  "> label x": [-2, -2, 0, -1, -1],
  "> label x   ": [-2, 0, -1, -1, 0, 1, -2],
  "> label x (": [-1, -1, -1, 0, -3, 1],
  "> label x )": [-2, -4, -3, -2, -3, -3, 3],
  "> label x ,": [-2, -1, -1, -1, 0, 1, -2],
  "> label x -": [-1, -1, -2, -2, -1],
  "> label x .": [-1, -1, -1, -1, -2, -3, -2],
  "> label x //": [0, -1, -1, 0, 0, 0, -2],
  "> label x :": [-1, 0, 3, -1, -1, -1, -1],
  "> label x [": [-1, -1, -2, -1, -1],
  "> label x ]": [-2, -4, -4, 0, -2, -1, -1],
  "> label x _": [-4, -2, -1, -2, -1, 1, -1],
  "> label x in": [-1, -2, 3, -1, -1, -3, -2],
  "> label x |": [-2, -1, -2, -1, 0, 1, -2],
  "> label x ~": [0, -1, -2, -1, 0, -3, 2],
  "> label x \xB7": [-2, -2, -1, 0, -2, -1, 2],
  "> label x \uFF1A": [-1, 2, -1, -1, 0, 2, -3],
  "> label xQ": [-2, 0, -1, -1, -1],
  "> label xQ (": [0, 0, 0, 0, 0, -2],
  "> label xn": [-4, 0, -2, 0, -1, -1, -2],
  "> label xn \n": [-2, -2, -3, 2, -2, -2, -1],
  "> label xn (": [0, 0, 0, -1, 0, -2],
  "> label xn [": [-2, -1, -1, -1, -1, -1, -3],
  "> label xn ^below": [-1, 3, -2, -1, -1, 1, -2],
  "> label xn ^cell": [-4, 0, -1, -1, -1, 1, -2],
  "> label xn ^child": [-3, 0, -3, -1, -1, -1, 1],
  "> label xq": [-2, -1, -1, -1, 0, -1, -1],
  '> label xq "': [-1, -1, -1, -1, 0, -1, -2],
  "> label xq \u201C": [-3, 0, 0, 0, 0, 0, -1],
  "> label xqn": [-5, 0, -1, -1],
  '> label xqn "': [-5],
  "> label xqn \u201C": [-2],
  "> label |": [-2, -1, -2, -1, 0, 1, -2],
  "> label ~": [-1, -1, -1, -1, 0, -3],
  "> label \xB7": [-2, -2, -1, -2, -2, -1, 2],
  "> label \u2013": [-1, 0, -1, -2, 0, 0, -2],
  "> label \u2014": [-1, -2, 0, 0, 0, 0, 1],
  "> label \u201C": [-4, -1, -1, 0, 0, 0, -1],
  "> label \u201D": [-1, 0, -1, -1, 0, 0, -2],
  "> label \uFF09": [0, 0, 0, 0, 0, 0, -2],
  "> label \uFF0C": [0, -1, -1, -1, 0, 0, -3],
  "> label \uFF1A": [-4, 0, 3, 2, -1, 1, 1],
  "> other": [-4, -2, -1, -1, -1, 0, 5],
  "> other \n": [1, -3, 1, 0, -1, 0, -2],
  "> other   ": [-1, -3, -1, -1, -1, -4, 1],
  "> other !": [-4, -1, -1, 0, -1, 1, 2],
  '> other "': [-1, -2, -2, -1, -1, 0, 1],
  "> other (": [-6, -3, -5, -2, 0, 0, 3],
  "> other )": [-8, -3, -2, -1, -1, 1],
  "> other )by": [-1, -2, -1, -1, -1, -1],
  "> other )in": [-3, -2, -3, -2, -1, -2],
  "> other *": [-2, 1, -2, 0, 0, 0, -1],
  "> other ,": [-7, -5, -4, -1, -1, 0, 5],
  "> other ,by": [-1, 3, -3, -1, -1, -2, -2],
  "> other ,in": [-1, -1, 2, -2, -1, -2, -1],
  "> other -": [1, -3, -3, -4, -1, -1, -2],
  "> other -+": [-3],
  "> other --": [-2, -2, -1, -1, -1, -1, 3],
  "> other .": [0, -2, -2, -1, -1, 0, 2],
  "> other .in": [-3, -2, -4, -2, -1, -4, 2],
  "> other /": [-3, -1, 1, 1, -1, -1, 1],
  "> other //": [-1, -2, -4, -1, -1, -1, -3],
  "> other :": [-5, 2, -2, 2, -1, -1, 2],
  "> other ;": [-4, -4, -2, 1, -1, -5, 2],
  "> other ?": [-6, -3, -3, -1, -1, -1, 3],
  "> other Q": [-4, -2, 0, 0, 0, 1, 1],
  "> other Q (": [-3, -1, -1, 0, -1, -1, -2],
  "> other Q ,": [-3, -1, -1, -1, 0, -1, 2],
  "> other Q -": [-2, 1, 0, 0, 0, 1, 1],
  "> other Q :": [-4, 0, 0, -1, 0, 0, 1],
  "> other Q ?": [-2, 0, 0, 0, 0, 0, -2],
  "> other Q by": [-2, 0, 1, 1, 0, 1],
  "> other Q in": [-3, -1, -3, -2, -1, 1, -2],
  "> other Q \u2014": [-2, 0, 0, 0, 0, 0, 2],
  "> other S": [-3, 1, -1, 0, 0, 0, 3],
  "> other S   ": [-2, -1, -2, -2, 0, 0, -2],
  "> other S !": [-2, 0, 0, 0, 0, 0, 1],
  "> other S (": [-4, 0, -1, 1, 0, -1, -1],
  "> other S )": [-4, -2, -2, -1, -1, -2, 2],
  "> other S ,": [-4, 1, -3, -2, -1, 0, 1],
  "> other S -": [-4, 0, 0, -3],
  "> other S -+": [-3],
  "> other S --": [-2, -1, -1, 0, 0, 0, -2],
  "> other S .": [1, -1, -4, 0, -1, -2, -1],
  "> other S :": [-5, 0, 0, 3, 0, 2, 4],
  "> other S ;": [-2, -2, -1, -2, -1, -4, 1],
  "> other S ?": [-2, 0, -1, 0, 0, 0, -3],
  "> other S [": [-2, 0, -2, -2, 0, 0, -2],
  "> other S ]": [4, -2, 2, -1, 0, -1, -5],
  "> other S _": [-2, 0, 0, 0, 0, 1, 1],
  "> other S by": [-3, 0, -1, 0, 0, 0, -1],
  "> other S in": [-3, 0, -1, 0, 0, 0, 2],
  "> other S \u2013": [-3, -1, -1, -1, 0, -1, -2],
  "> other S \u2014": [-2, 0, -1, 0, 0, 0, -3],
  "> other SQ": [-2, 1, 1, 1, 1, 0, 1],
  "> other SQ ,": [-1, 0, 0, 0, 0, 0, -2],
  "> other SQ :": [-3, 1, 2, 1, 1, 1, 2],
  '> other Sq "': [-1, 1, 1, 1, 1, 0, 2],
  '> other Sq "in': [-1, -1, -2, 0, 0, 0, -2],
  "> other Sq \u201C": [0, 0, -1, 0, 0, 0, -2],
  "> other [": [1, -2, -2, -2, -1, 0, -2],
  "> other ]": [1, 0, 3, -2, -2, -2, -1],
  "> other ^below": [-3, -4, -4, -1, -1, -2, -2],
  "> other ^cell": [-1, 0, 0, -2, -1, 1, -1],
  "> other ^child": [-3, -1, -2, -2, -1, -1, -1],
  "> other _": [-2, -2, 3, -1, -1, -1, 2],
  "> other by": [-8, -1, -1, -1, -1, -1, 4],
  "> other i": [-6, -3, 1, -1, -1, -4, -3],
  "> other i   ": [0, 0, -2, -4, 0, 0, -1],
  "> other i (": [-2, -2, 0, -2, -1, 0, -1],
  "> other i )": [0, -1, -3, 0, -1, -2, -1],
  "> other i ,": [-3, -2, -6, 0, -1, -2, -4],
  "> other i .": [-4, -3, -6, -1, 0, -1, -4],
  "> other i :": [-5, 0, -2, -3, 0, -1],
  "> other i [": [0, 0, -3, -1, -1, -1, -1],
  "> other i _": [-3, -3, 6, -2, -1, -5, 1],
  "> other i in": [-2, 0, -2, 0, 0, 0, 1],
  "> other in": [-8, -1, -2, 0, -1, -1, 5],
  "> other in \n": [0, 2, 0, 2, -1, 1, -4],
  "> other in ^below": [-2, -5, -2, 0, -1, -3, -2],
  "> other in ^cell": [0, -3, -5, -5, -1, -2, -3],
  "> other in ^child": [0, 0, -2, -1, -1, -4, 3],
  "> other iq": [1, -2, -1, -1, 0, -2, -4],
  "> other n": [-2, -4, 1, -1, -1, 1, -2],
  "> other n \n": [-1, -3, 0, -4, -2, 2, -1],
  "> other n ^below": [-1, -3, -2, -1, -1, 2, -1],
  "> other n ^cell": [-2, -3, 1, -1, -1, -1, -2],
  "> other n ^child": [-3, -1, -2, -2, -1, 1, -2],
  "> other q": [-3, -3, -3, -2, -1, -2],
  '> other q "': [-4, -2, -2, -1, -1, -1, 2],
  "> other q (": [-1, -2, -1, 0, 0, -1, -2],
  "> other q ,": [-1, -2, -2, -1, 0, -2, -3],
  "> other q .": [-1, -2, -1, 0, 0, -1, -2],
  "> other q .in": [-1, -1, -3, 0, -1, -1, -2],
  "> other q :": [-2, -1, -1, -1, -1, -1, -3],
  "> other q \u201D": [-1, 0, -1, -2, 0, -1, 2],
  "> other qn": [-2, -3, -2, -1, -1, -1, -3],
  "> other qn \n": [0, -2, -2, -1, -1, 0, -1],
  "> other qn ^child": [0, -1, -1, 0, 0, -2],
  "> other x": [1, 1, -1, -2, 0, 0, -1],
  "> other x   ": [0, -1, 1, 0, -1, -3, 4],
  "> other x (": [-4, 0, -3, -4, 2, 0, -3],
  "> other x )": [-3, 2, -2, -3, -3, 3, -5],
  "> other x *": [-1, 1, -2, 0, 0, 0, -3],
  "> other x ,": [-3, -2, -2, -1, -1, -3, 2],
  "> other x -": [3, -2, -3, -3, -1, -1, -6],
  "> other x .": [-1, 2, -5, -2, -1, 0, -1],
  "> other x /": [-1, -2, 1, -1, -1, 0, -4],
  "> other x //": [-1, -2, -3, -1, -1, -1, -2],
  "> other x :": [2, 3, 1, -3, -1, -3, -1],
  "> other x ;": [0, -2, 0, 0, 0, 0, -1],
  "> other x ?": [-2, -1, -2, 0, 0, 0, 1],
  "> other x [": [-2, -1, -2, 0, 0, 0, -1],
  "> other x ]": [-1, 0, -7, -2, -3, -2],
  "> other x _": [-2, -1, -4, 0, -1, -1, 1],
  "> other x by": [-3, -4, 1, 1, 0, 0, 2],
  "> other x in": [-3, -1, 2, -1, -1, -1],
  "> other x |": [-3, -3, -5, -2, -1, -2],
  "> other x ~": [-1, -2, 1, -1, 0, 2, -3],
  "> other x \xB7": [2, -2, -2, -2, -2, -3, -3],
  "> other x \uFF0C": [-2, -2, -2, 1, -1, 0, -3],
  "> other x \uFF1A": [1, -3, -2, -1, -2, -3],
  "> other xQ": [-2, 1, -2, -1, 0, 2, -1],
  "> other xQ (": [0, 0, -2, -1, 0, 3, -3],
  "> other xn": [1, -2, 0, -2, -1, -2, -1],
  "> other xn \n": [1, -4, 1, -3, -1, -4, -1],
  "> other xn (": [0, -1, -1, -1, -1, -3, 2],
  "> other xn [": [2, -2, -2, -1, -1, 0, -4],
  "> other xn ^below": [-3, -1, -4, -2, -1, -4, -1],
  "> other xn ^cell": [-1, 1, 0, -2, -1, 2],
  "> other xn ^child": [-1, -2, -3, -2, -1, -2, -5],
  "> other xq": [-1, -2, -1, -1],
  '> other xq "': [0, -2, -3, -1],
  "> other xq -": [-1, -1, 0, 0, 0, 0, -2],
  "> other xq \u201C": [-6, -2, -1, 0, -1, -1, -3],
  "> other xqn": [0, -1, -2, -1, 0, 1],
  "> other xqn \n": [-1, -1, -1, 0, 0, 2, 2],
  '> other xqn "': [0, -1, -1, 0, 0, 0, -2],
  "> other xqn ^below": [-1, -1, -1, 0, 0, -1, -2],
  "> other xqn ^cell": [0, -1, -1, -2, 0, -1, -1],
  "> other xqn \u201C": [3, 0, 0, 0, 0, 0, -1],
  "> other |": [-4, -5, 0, -2, -1, -1, 1],
  "> other ~": [-4, -4, 0, -2, -1],
  "> other \xB7": [2, -3, -1, 1, -1, -3, -3],
  "> other \u2013": [-4, -3, -3, -3, -1, -2, 1],
  "> other \u2014": [-4, -3, -2, -1, 0, 0, 1],
  "> other \u201C": [1, -2, 0, -1, -1, -1, -1],
  "> other \u201D": [-2, -1, -2, -2, -1, -2, 1],
  "> other \u201Din": [-1, -1, -2, 0, 0, 0, -1],
  "> other \u3001": [-2, 0, -1, 0, 0, 0, 3],
  "> other \uFF08": [-3, -2, -2, -1, -1, -2, 2],
  "> other \uFF09": [-2, -2, -2, -1, -1, -2, 2],
  "> other \uFF0C": [-3, -4, -4, 0, -1, -2, 2],
  "> other \uFF1A": [-2, 3, 0, -3, -1, -2, -3],
  "> start \n": [-2, 1, 0, 0, -1, -1, 2],
  "> start (": [-3, -5, 1, -3, 2, -6],
  "> start [": [-5, -6, 4, 0, -1, -3],
  "> start ^cell": [2, -4, 1, 0, -2, -4],
  "> start ^head": [1, 1, -3, -1, -1, 0, 1],
  "> start in": [-2, 0, 0, 0, 0, 0, 2],
  "> start \u201C": [5, -3, -2, -1, -1, -1, -4],
  "> title": [4, 1, 1, -2, -1, 0, -3],
  "> title \n": [-5, 2, -1, -1, -2, 1, 1],
  "> title   ": [0, -2, -1, -3, -2, -3, -3],
  "> title !": [2, -3, -2, -1, -1, -2, -4],
  '> title "': [-4, -3, 3, -1, -2, 2, -4],
  '> title "in': [-1, -2, 2, -1, -1, -2, -1],
  "> title (": [1, 1, 0, -1, -2, 0, -3],
  "> title )": [4, -3, -3, -2, -1, -2, -8],
  "> title )by": [0, 0, -1, -1, -1, -1, -2],
  "> title )in": [2, -3, -3, -1, -1, -1, -3],
  "> title *": [0, -1, -2, -1, -1, -1, 2],
  "> title ,": [4, -2, 1, -4, -1, -1, -6],
  "> title ,by": [-1, -3],
  "> title ,in": [-2, -1, 0, 0, 0, 0, 1],
  "> title -": [-6, 3, -2, 1, -1, -3, 2],
  "> title -+": [-3, 0, 0, 0, 0, -1, -1],
  "> title --": [2, -1, -2, -1, -1, -1, -3],
  "> title .": [-3, 2, 3, -3, 1, -2],
  "> title .by": [-1, 1, -1, -1, -1, 0, -2],
  "> title .in": [-5, -2, 5, -2, -2, 0, -4],
  "> title /": [-3, 0, -2, -3, -1, -3, -1],
  "> title //": [-3, 1, 0, 1, -2, -3],
  "> title :": [5, -3, -3, -1, -1, -1, -4],
  "> title ;": [0, 1, -3, -3, -2, -2, -1],
  "> title ?": [4, 0, -1, -1, -1, -2, -6],
  "> title Q": [4, -3, -3, -3, -1, -1, -6],
  "> title Q (": [2, -2, -2, -3, -1, -2],
  "> title Q )": [1, -1, -1, -1, 0, -1, -2],
  "> title Q ,": [2, -2, -2, -2, 0, -1, -4],
  "> title Q -": [0, -2, -1, -1, -1, -1, -2],
  "> title Q .": [2, -2, -2, -1, -2, -2, -2],
  "> title Q :": [2, -1, -1, 0, 0, -1, -5],
  "> title Q ?": [3, -1, 0, 0, 0, 0, -2],
  "> title Q in": [2, -2, -2, -1, -1, -2, -4],
  "> title Q \u2014": [-1, -1, -1, -1, -1, -1, -2],
  "> title S": [2, -2, -1, -3, -1, -3, -4],
  "> title S   ": [1, -2, -2, -2, -2, -1, -2],
  "> title S !": [0, -1, -1, -1, -1, -1, -2],
  "> title S (": [0, -4, -1, -2, -1, -5],
  "> title S )": [2, -2, -3, -2, -1, -2, -4],
  "> title S )in": [2, -2, -2, -1, -1, -1, -2],
  "> title S ,": [0, -1, 0, -2, -1, -2, -4],
  "> title S -": [2, -4, -4, 3, -1, -1, -5],
  "> title S -+": [-3, 0, 0, 0, 0, -1, -1],
  "> title S --": [3, -1, -2, -1, -1, -1, -2],
  "> title S .": [-3, -4, 3, -4, -2, -3, -7],
  "> title S /": [-1, -1, -1, 0, 0, 0, -2],
  "> title S :": [0, -1, -3, -1, 0, -1, -4],
  "> title S ;": [2, -2, -2, -1, -1, -1, -2],
  "> title S ?": [5, -1, -2, 0, 0, 0, -3],
  "> title S [": [-1, 0, 1, 0, -4, -4, 2],
  "> title S ]": [-3, -1, -3, 0, 0, -1, -2],
  "> title S _": [-2, -1, -1, -1, -1, -1, -2],
  "> title S by": [4, -3, -2, -1, -1, -1, -3],
  "> title S in": [3, -2, -3, -1, 0, -2, -4],
  "> title S \u2013": [4, -2, -3, -2, -1, -1, -3],
  "> title S \u2014": [3, -2, -3, -1, -1, -1, -3],
  "> title SQ": [2, -1, -2, -2, -1, -2, -3],
  "> title SQ (": [3, -2, -1, -2, -2, -3, -2],
  "> title SQ )": [2, 0, -1, 0, 0, 0, -1],
  "> title SQ ,": [5, -1, -2, -1, 0, -1, -4],
  "> title SQ .": [1, -2, -2, -1, -1, -2, -3],
  "> title SQ :": [-1, 0, -2, -1, 0, 0, -3],
  "> title SQ by": [2, -2, -1, -1, 0, -1, -2],
  "> title SQ in": [1, -1, -1, 0, 0, 0, -3],
  "> title Sq": [-3, -3, 5, -3, -1, -3, -6],
  '> title Sq "': [-4, -2, 2, -1, -1, -2, -4],
  '> title Sq "in': [-1, -2, 2, -1, -1, -2, -2],
  "> title Sq ,": [-3, -2, 4, -4, -1, -4, -3],
  "> title Sq \u201C": [3, -1, -2, 0, -1, -1, -2],
  "> title [": [-3, 2, -1, -2, 1, 0, 1],
  "> title ]": [-3, -2, -4, -1, 0, -1, -2],
  "> title ^below": [0, 2, 2, -2, -1, 3, 2],
  "> title ^cell": [0, 0, -1, 0, -1, -3, -1],
  "> title ^child": [0, 0, 0, -1, -1, 2, 2],
  "> title _": [-4, 1, -2, -2, 1, 0, -1],
  "> title by": [4, 2, -4, -1, -1, -2, -8],
  "> title i": [-6, 2, 1, -4, -1, -3, 2],
  "> title i   ": [-2, -2, 2, -2, -2, -2, -3],
  "> title i (": [-3, 2, -2, 0, -1, -1, -3],
  "> title i ,": [-6, 0, 2, -5, -1, -2, -1],
  "> title i .": [-5, 1, 0, -1, -2, -4, 3],
  "> title i :": [-3, -6, -2, -2, 0, 0, -4],
  "> title i [": [0, 0, -3, 0, -2, 0, -1],
  "> title i _": [1, 1, 0, -2, -1, -1, -4],
  "> title i in": [-2, -2, -3, -1, 0, -1, -1],
  "> title in": [7, -2, -3, 0, -1, -1, -6],
  "> title in \n": [-2, 1, -3, -2, -1, 1, -2],
  "> title in ^below": [0, 3, -1, -1, -1, -1, 1],
  "> title in ^cell": [0, -4, 1, 1, -2, 0, 2],
  "> title in ^child": [0, -1, -3, -1, -1, 2, 2],
  "> title iq": [-5, -3, 2, -2, -1, -5, 2],
  "> title iqn": [-2, 0, 1, -1, -1, -3],
  "> title n": [-4, 3, -1, 0, -1, -1, 1],
  "> title n \n": [-4, 4, -5, -2, -1, -1],
  "> title n ^below": [0, 3, -3, -1, -1, 2, -5],
  "> title n ^cell": [0, -1, -1, 0, -1, -4],
  "> title n ^child": [0, 2, 2, -3, -1, 0, -1],
  "> title q": [-2, -2, 4, 0, -2, -4, 2],
  '> title q "': [-2, -3, 3, -2, -2, -2, -2],
  "> title q (": [-3, 0, 0, -2, -1, -3, 2],
  "> title q ,": [-3, 0, -2, -2, -1, -4, 4],
  "> title q .": [-3, 1, -2, -2, -1, -2, 2],
  "> title q .in": [-3, -2, 3, -1, -1, -2],
  "> title q :": [2, -2, -2, -1, -1, -1, -2],
  "> title q \u201D": [-2, -1, 2, 1, -1, -2, -4],
  "> title q \u201Din": [1, -2, -2, -1, -1, -1],
  "> title qn": [-5, -1, 4, -3, -2, -1, 1],
  "> title qn \n": [-3, -3, 1, -1, -1, 0, 2],
  "> title qn ^child": [0, 1, 2, 0, 0, 0, -2],
  "> title x": [-12, 3, 1, 0, 0, 1, 3],
  "> title x   ": [-3, 0, 1, -1, -2, -2, -2],
  "> title x (": [-6, 2, 2, 3, -2, 0, -2],
  "> title x )": [-4, -2, -1, -1, 0, -2, -2],
  "> title x *": [-2, -1, -2, -1, -1, -1, 2],
  "> title x ,": [-10, 0, -1, -1, -2, 2, 3],
  "> title x -": [-6, 2, 0, 0, -1, -2, 2],
  "> title x .": [-5, 1, 1, -1, 1, -1, -3],
  "> title x .in": [-2, -1, 3, -2, -2, -3, -3],
  "> title x /": [-3, 0, -3, -2, -2, -2, 2],
  "> title x //": [-3, 1, 1, 1, -2, -3, -1],
  "> title x :": [-8, -6, -3, -2, -1, -2, 7],
  "> title x ;": [-2, 3, -2, -1, -1, -1, -2],
  "> title x ?": [-2, 0, 1, -2, -1, -3, -2],
  "> title x [": [-3, 2, -5, -2, 0, 1],
  "> title x ]": [-3, -2, -1, -1, 0, -1, -2],
  "> title x _": [-5, 1, -3, -2, 1],
  "> title x by": [-4, 5, -3, -1, -1, -2, -5],
  "> title x in": [-2, -1, 1, -2, -1, -4],
  "> title x |": [-3, -4, 3, -2, -2, -3, -4],
  "> title x ~": [-2, 0, -2, -1, -1, -1, -4],
  "> title x \xB7": [-3, -3, 3, -2, -1, -3, -3],
  "> title x \uFF0C": [-4, 4, 0, -3, -4, -2, -2],
  "> title x \uFF1A": [-2, -1, -1, 0, 0, -1, -1],
  "> title xQ": [-3, 1, 0, 0, -1, -2, -3],
  "> title xQ (": [-1, 1, -2, 1, -1, -2, -2],
  "> title xn": [-6, 2, -2, -1, -1, 2],
  "> title xn \n": [-6, 2, -1, 0, -2, 2, -1],
  "> title xn (": [-2, 2, -1, 0, 0, -1, -1],
  "> title xn [": [0, -1, -4, -1, -1, 2, -3],
  "> title xn ^below": [0, -1, -1, -1, -1, 3, 3],
  "> title xn ^cell": [0, 3, -3, -1, -1, -2, -2],
  "> title xn ^child": [0, 0, -1, 0, -1, 2, 1],
  "> title xq": [-4, 0, 0, 0, -2, 2],
  '> title xq "': [-2, -1, 0, -1, -2, 2, -2],
  "> title xq (": [-1, 1, -2, 2, -1, 1, -3],
  "> title xq ,": [-4, -3, 1, 1, -1],
  "> title xq -": [-3, 3, -3, -2, -1, -2],
  "> title xq [": [-2, 1, 2, -2, -3, -2, -2],
  "> title xq \u201C": [-4, -1, 0, 0, 0, 0, 1],
  "> title xqn": [-4, -2, 2, -1, -2, -1],
  "> title xqn \n": [-4, 0, -6, -2, -2, -1],
  "> title xqn ^below": [0, 1, 2, -1, -1, 2, -4],
  "> title xqn ^cell": [0, -2, 3, -1, -1, -4],
  "> title xqn ^child": [0, -2, -1, -2, -2, 1, 1],
  "> title xqn \u201C": [0, -1, 0, 0, 0, 0, -2],
  "> title |": [-5, 0, 2, -2, -2, -4, -2],
  "> title ~": [2, 0, -3, -1, -1, -1, -5],
  "> title \xB7": [-4, 2, 3, -2, -1, -3, -4],
  "> title \u2013": [4, 1, -4, -2, -1, -1, -5],
  "> title \u2014": [2, 2, -4, -1, -1, -2, -6],
  "> title \u201C": [-1, -2, -2, -1, 0, -1],
  "> title \u201D": [-1, -3, 2, 0, -2, -1, 1],
  "> title \u201Din": [-2, -3, 2, -2, -2, -2],
  "> title \u3001": [-1, -1, 0, 0, 0, -1, -2],
  "> title \uFF08": [-2, -2, -2, 0, 0, -1, -3],
  "> title \uFF09": [-1, 0, 0, 0, 0, -1, -2],
  "> title \uFF0C": [-5, 4, -1, -3, -3, -2, -2],
  "> title \uFF1A": [1, -4, -3, -2, 0, -1, -2],
  "> venue": [0, -1, 0, 2, -1, 0, -1],
  "> venue \n": [0, -2, -2, -3, -1, -2, -1],
  "> venue   ": [-3, -2, 1, 1, -1, 0, -3],
  "> venue !": [-2, -1, 0, 0, 0, 1],
  '> venue "': [0, -2, -2, -1, 0, -1, -2],
  '> venue "in': [0, -1, -2, -1, 0, -1, -2],
  "> venue (": [-3, -2, 0, 1, -1, -1, 1],
  "> venue )": [-1, -3, -2, 0, 0, 0, -3],
  "> venue )by": [-2, -1, -3, -3, -3, -2, -2],
  "> venue )in": [-1, 0, -1, 0, 0, 0, -2],
  "> venue *": [-1, -1, -2, 0, 0, 0, -2],
  "> venue ,": [-2, -1, -1, 2, -1],
  "> venue ,by": [0, 1, -2, -1, -1, -1, -2],
  "> venue ,in": [0, -1, -1, -1, 0, -1, -2],
  "> venue -": [-5, 0, -3, -2, -1, -3],
  "> venue -+": [3, -2, -1, -1, -1, -1],
  "> venue .": [-2, -2, -3, 3, -1, 1, -1],
  "> venue .in": [-1, -1, -2, 0, 0, 0, -1],
  "> venue /": [-1, -2, 1, -2, -1, -3],
  "> venue //": [-1, -2, -3, -2, -1, -1, 1],
  "> venue :": [-3, -2, 2, -1, 0, 0, -2],
  "> venue ;": [-2, -2, -1, -3, -1, -3, -4],
  "> venue ?": [-1, -1, -1, 0, 0, 0, -2],
  "> venue Q": [-1, -2, -2, 2, 0, -1],
  "> venue Q (": [-2, 0, -1, 2, 0, 0, -1],
  "> venue Q ,": [-2, -1, -1, 1, -1, -1, -1],
  "> venue Q in": [-1, -1, -2, 0, 0, -1],
  "> venue S": [-2, -1, 0, 2, -1, 0, 1],
  "> venue S   ": [-1, 1, 0, 1, -1, 1, -2],
  "> venue S !": [-2],
  "> venue S (": [-3, -2, 1, 1, -1, -2],
  "> venue S )": [-1, -1, -1, 0, 0, -1, -2],
  "> venue S ,": [-2, -1, 0, 1, -1, 1, 1],
  "> venue S -": [-2, 0, 0, -2, 0, 0, -1],
  "> venue S -+": [2, -1, -1, -1, 0, -1, 1],
  "> venue S .": [-2, -2, -3, 2, 0, -1, 1],
  "> venue S :": [-1, 0, 2, -3, 0, -1],
  "> venue S ;": [-1, -1, 0, -2, 0, -1, -2],
  "> venue S ?": [0, 0, 0, 0, 0, 0, -2],
  "> venue S [": [-1, 0, -1, -2, 0, 0, -2],
  "> venue S ]": [-4, -1, -4, -1, 0, -1, -2],
  "> venue S in": [-2, -1, 0, -1, 0, -1, -1],
  "> venue S \u2013": [-2, 0, -1, 1, 0, 0, -2],
  "> venue SQ": [-1, 1, 2, 1, 0, 0, 1],
  "> venue Sq": [-4, -1, -1],
  '> venue Sq "': [-3, 0, 1, 1, 0, 0, 1],
  "> venue Sq \u201C": [-3, 0, 0, 0, 0, 0, -1],
  "> venue [": [-1, -1, -3, -1, -1],
  "> venue ]": [3, -3, -5, -1, 0, -1, -3],
  "> venue ^below": [-2, -1, -2, -1, -1, -2, -2],
  "> venue ^cell": [2, -2, -3, -1, -1, -3, -2],
  "> venue ^child": [-1, 0, -3, -3, -1, 1, -4],
  "> venue _": [1, -1, -5, 1, -1],
  "> venue by": [-2, 1, -2, -1, -1, -1, -1],
  "> venue i": [-3, -2, -4, 2, -1, -1, 2],
  "> venue i   ": [0, 0, -2, 2, 0, 0, -1],
  "> venue i (": [-1, -1, -2, -1, -1, -1, -2],
  "> venue i )": [0, -1, -2, -1, 0, 0, -1],
  "> venue i ,": [-1, -3, -2, 0, -1, 0, 4],
  "> venue i .": [-1, -1, -2, 0, -1, -1, -3],
  "> venue i :": [-4, -2, -3, -3, 0, 0, -4],
  "> venue i _": [-2, 0, -5, 5, 0, 0, -3],
  "> venue i in": [-1, -1, -3, -1, 0, 0, -1],
  "> venue in": [-2, -1, 4, -1, -1, -3, -3],
  "> venue in \n": [0, -2, -4, -4, -1, -3],
  "> venue in ^below": [-1, 2, -3, -1, -2, -2, -5],
  "> venue in ^cell": [2, -2, -3, 2, 0, -1, -1],
  "> venue in ^child": [0, -2, -1, -2, 0, -2, -2],
  "> venue iq": [-1, 0, -2],
  "> venue n": [2, -2, -2, -1, -1, -1, -2],
  "> venue n \n": [-2, -1, -1, -2, -1, -4, -1],
  "> venue n ^below": [-1, -2, -1, -1, 0, -4, -3],
  "> venue n ^cell": [2, -3, -2, 0, -1, -3, -1],
  "> venue n ^child": [-1, -1, -3, -3, -1, 1, -3],
  "> venue q": [-4, -2, -2, -1, 0, -1, -2],
  '> venue q "': [-2, -2, -1, -1, 0, 0, -1],
  "> venue q (": [0, -1, -2, 0, 0, 0, -1],
  "> venue q ,": [0, -1, -1, 0, 0, 0, -2],
  "> venue q .in": [-1, 0, -2, 0, 0, 0, -1],
  "> venue q \u201C": [-3, -1, -1, -1, -1, -1, -2],
  "> venue x": [2, 0, -3, -5, -1, 1, -1],
  "> venue x   ": [-2, -1, -3, -2, -1, -2, -2],
  "> venue x (": [-2, -1, -2, -5, -2, 0, -3],
  "> venue x )": [0, -4, -2, -1, -1, 0, -4],
  "> venue x *": [-1, -1, -1, 0, 0, 0, -2],
  "> venue x ,": [-3, 0, -2, -1, 0, 0, -3],
  "> venue x -": [-4, -1, -4, -1, -1, -2],
  "> venue x .": [-1, -1, -2, -3, -1, 2, -1],
  "> venue x /": [0, -2, -2, -1, -1, -1, 1],
  "> venue x //": [-1, -1, -2, -2, -1, -1, 1],
  "> venue x :": [-5, -1, -2, -1, 0, 1],
  "> venue x [": [-1, 0, -1, 0, 0, 1, -2],
  "> venue x ]": [4, -3, -1, -1, 0, -1, -3],
  "> venue x _": [1, -1, -3, -3, -1, -1],
  "> venue x by": [-1, -2, 0, 0, 0, 0, -1],
  "> venue x in": [-2, -1, -5, 0, 0, -2, -5],
  "> venue x |": [-1, 1, -3, -3, -1],
  "> venue x ~": [0, -2, -1, -1, -1, -3, 2],
  "> venue x \xB7": [-1, -1, -2, -1, 0, -2, -2],
  "> venue x \uFF0C": [-1, -1, -2, -2, 0, -1, -1],
  "> venue x \uFF1A": [1, -1, -1, 0, 0, -2, -2],
  "> venue xQ": [-1, 1, -2, 0, -1, -3, -2],
  "> venue xQ (": [0, 0, 0, -1, 0, -3, -1],
  "> venue xn": [0, -2, -2, -3, -1, -1, -2],
  "> venue xn \n": [0, -2, -2, -1, -1],
  "> venue xn (": [0, 0, -1, -1, 0, 0, -2],
  "> venue xn [": [-3, 0, -2, -1, 0, -1, -2],
  "> venue xn ^below": [-2, -3, -1, -1, -1, -1],
  "> venue xn ^cell": [0, -1, -2, -4, 0, -3, -3],
  "> venue xn ^child": [-1, 1, -2, -2, -1, -1, -4],
  "> venue xq": [2, -2, -2, -3, -1, -2, -2],
  '> venue xq "': [-1, -2, -2, -1, -1, -1, -2],
  "> venue xq (": [0, 0, 0, -2, 0, -1],
  "> venue xq ,": [0, 0, -1, -2],
  "> venue xq [": [0, 0, -1, 0, 0, -2, -1],
  "> venue xq \u201C": [4, -1, -1, 0, 0, -1, -2],
  "> venue xqn": [2, -1, -1, -1],
  '> venue xqn "': [2, -1, 0, 0, 0, 0, -1],
  "> venue xqn ^child": [0, 0, 0, 0, 0, -2, -1],
  "> venue xqn \u201C": [-3],
  "> venue |": [-1, 0, -5, -3, -1, 0, -1],
  "> venue ~": [-1, -2, -1, -1, -1, -3],
  "> venue \xB7": [-1, -1, -2, -3, 0, -2, -2],
  "> venue \u2013": [-2, -1, 1, 3, 0, -1, -2],
  "> venue \u2014": [-1, -2, -1, 0, 0, 0, -2],
  "> venue \u201C": [1, -1, -1, -1, 0, -1, -3],
  "> venue \u201D": [-2, 0, -1, -1, 0, -1, -2],
  "> venue \uFF08": [-1, -1, 2, -1, -1, -2, -3],
  "> venue \uFF09": [0, 0, 0, 0, 0, 0, -2],
  "> venue \uFF0C": [-1, -1, -3, -2, 0, -1, -3],
  "> venue \uFF1A": [0, -1, -3, -4, -1, -2, -2],
  acronym: [3, -6, 5, -3, 0, -4],
  "after \n": [2, -1, -2, -1, -1, -2],
  "after   ": [-2, 1, 1, -3, -2, -3, -1],
  'after "': [-1, 2, -3, -2, 0, -1],
  'after "in': [1, -2, -2, -2, -1, 0, -1],
  "after $": [0, 0, -1, 0, -2, 0, 2],
  "after )": [0, 2, -2, -1, 0, -2, -2],
  "after )by": [0, -2, -2, -1, -1, 2, -2],
  "after )in": [1, 0, -2, 0, -1, -3, -1],
  "after *": [0, 0, -3, 0, -1, -1],
  "after ,": [0, 1, 0, -1, -2, -1, -1],
  "after ,by": [-3, -4, 0, -2, -2, -3, 3],
  "after ,in": [1, -1, -1, -2, -1, -2],
  "after -": [0, 2, -4, -1, 0, 0, -2],
  "after -+": [-3, -2, 4, -3, -3, -3, -1],
  "after --": [0, -2, -2, -1, -1, -1, 1],
  "after .": [1, 0, 1, 0, -2, -2],
  "after .in": [4, -2, -3, -2, -1, -2, -3],
  "after /": [-2, -1, -1, 0, -1, -2, 2],
  "after //": [3, 0, -2, 0, -1, -2, -4],
  "after :": [0, -2, -2, -1, -1, 2, 1],
  "after ;": [0, 0, -5, 2, -1, -2, 1],
  "after ?": [1, -2, -2, 0, -1, -2, 1],
  "after ]": [-4, -2, 1, 0, -1, -4, 3],
  "after _": [-1, 0, 0, -1, -3, -2, 2],
  "after by": [1, -4, 0, -3, -1, -2, 2],
  "after in": [0, -3, 1, -1, -1, -1, 2],
  "after quotation": [-4, 1, 0, -1, -1, 0, 1],
  "after |": [-1, -2, -1, -1, 1, 0, -1],
  "after ~": [1, -2, -3, 1, -2],
  "after \xB7": [2, -2, -4, -2, -2],
  "after \u2013": [1, -2, 1, -2, -2, -4, -1],
  "after \u2014": [1, 1, -2, -1, -1, 0, -1],
  "after \u201C": [0, -1, 1, -2, -3, -4],
  "after \u201D": [2, -2, -2, -1, -1, -2, -1],
  "after \u201Din": [2, -1, -1, -1, -1, -1, -2],
  "after \u3001": [-2, -1, -1, 0, -1, 0, 2],
  "after \uFF08": [-3, 0, 1, -1, -2, -3, 1],
  "after \uFF09": [-1, -1, -2, -1, -1, -2, 2],
  "after \uFF0C": [0, 2, -4, -1, -2, -3],
  "after \uFF1A": [-3, -5, -5, -3, -1, 3, 1],
  award: [-1, -3, 2, -2, -1, 1],
  "b words 1": [1, -2, -3, -1, -1, 0, 1],
  "b words 2": [1, -2, 3, -2, -1, -2, -1],
  "b words 3": [0, -2, 1, -1, -1, -1],
  "b words 5": [2, -2, 0, 0, 0, 0, -1],
  "b words 8": [2, 0, -1, 0, -1, -1, -2],
  "bare address": [-5, -2, -5, -3, -2, -1, 6],
  "before \n": [-3, -1, 1, -2, -2, 1, 1],
  "before   ": [0, 3, -1, 0, -2, -2, -2],
  "before !": [0, 0, -2, -1, -2],
  'before "': [-1, -2, 1, -1, -1, 1, -1],
  'before "in': [-1, -2, 2, -1, -1, -2, -1],
  "before (": [-2, 0, -3, -1, -1, 0, 3],
  "before )": [3, -3, -4, -1, -2],
  "before )by": [-1, 4, -4, -3, -3, -2, -3],
  "before )in": [1, -2, -1, -2, -1, -2, -1],
  "before *": [-2, 2, 1, -2, -2, -2, -1],
  "before ,by": [-1, 1, -1, -1, -1, -2, -1],
  "before ,in": [-2, -1, 1, -2, -2, -3, -1],
  "before -": [-1, 3, -3, -1, -2, -2, -1],
  "before -+": [1, -2, -1, -1, -1, -1, -1],
  "before --": [2, -2, -2, -2, -1, -2],
  "before .in": [-6, -3, 5, -3, -2, -1, -3],
  "before /": [-4, 0, 2, 0, -2, -4],
  "before //": [-3, 0, 1, -2, -3, -3, 1],
  "before :": [2, -1, -1, 1, -1, -2, 1],
  "before ;": [0, 1, -3, 0, -2, -4, 1],
  "before ?": [1, -1, -2, -1, -1, -2],
  "before [": [-3, -1, 0, -1, 0, 1],
  "before ]": [3, -3, 0, -2, -2, -2, -2],
  "before ^": [1, 0, -2, -1, -1],
  "before _": [-3, -2, -2, -1, 0, 0, 3],
  "before by": [1, 1, -4, -2, -1, -2, -1],
  "before first link": [2, 0, -3, 0, -2, 1, -1],
  "before in": [4, -5, 2, -2, -1, -2],
  "before |": [-2, -1, 3, -2, -1, -1, -2],
  "before ~": [1, 2, -3, -3, -2, -5],
  "before \xB7": [0, 1, 2, -1, -2, -4, -1],
  "before \u2013": [-2, -3, -1, -2, -2, -3, 4],
  "before \u2014": [-1, 1, 2, -2, -2, -3],
  "before \u201C": [4, -3, -2, -1, -1, -1, -3],
  "before \u201D": [-2, -3, 2, -2, -2, -2, 1],
  "before \u201Din": [-2, -3, 2, -2, -2, -2],
  "before \u3001": [-2, -1, -1, -1, -1, -1, 2],
  "before \uFF08": [-3, -3, 1, -2, -2, -2, 1],
  "before \uFF09": [-1, -2, -2, -1, -1, -2, 2],
  "before \uFF0C": [-4, 2, -2, -2, -3, -3, 1],
  "before \uFF1A": [-1, 2, 2, -2, -1, -3, -1],
  "below words 1": [-3, 0, -2, 0, -2, 2, -1],
  "below words 13": [-1, -2, -2, -1, -1, -2, 3],
  "below words 2": [0, 0, -2, -1, -1],
  "below words 25": [0, -2, -2, -1, -1, -2, 2],
  "below words 3": [0, -3, -1, -2, -1, -1, 2],
  "below words 5": [-1, 0, -3, -1, -1, -3, 2],
  "below words 8": [-1, 0, -3, -1, -1, -2, 3],
  "c words 1": [0, -5, 0, -1, 1, -3],
  "c words 2": [-4, -3, 0, -1, -2],
  "c words 3": [-1, -2, 0, -4, -3],
  "c words 5": [-2, -2, 1, -2, -2, -2, 1],
  "c words 8": [-2, -1, 1, -2, -2, -2],
  "capitals all": [1, 3, 0, -3, -1, -1],
  "capitals few": [0, -4, -2, 1, -1, 1, 3],
  "capitals most": [2, 1, 2, -2, -1, -2, -3],
  "cell words 1": [0, 0, 0, -1, -2, 0, 1],
  "cell words 13": [1, -2, -1, -1, -1, -1],
  "cell words 3": [1, 0, 0, -1, -1, -2, -1],
  "cell words 5": [2, -2, -1, -1, -1, -2],
  "cell words 8": [3, -3, -2, -1, -1, -1, -2],
  "child words 1": [-1, 0, 0, -1, -2, 1],
  "child words 13": [-1, 1, -2, -1, -1, -3],
  "child words 25": [0, 0, -2, -1, -1, -1, 2],
  "child words 3": [-1, -1, 1, -2, -1, -1],
  "child words 5": [1, 0, 0, -2, -1, -4],
  "child words 8": [0, 1, -1, -2, -1, -3, 1],
  "code label": [-3, -2, -1, -1, -1, 11, -9],
  "colon after": [0, -2, -3, -1, -1, 3, 1],
  "column authors": [-1, 3, -4, -2, 0, -2, -2],
  "column authors first": [-1, 0, -3, -1, 0, -2, 1],
  "column authors words 1": [-1, 5, -3, -3, 0, -4, -5],
  "column authors words 2": [0, 3, -4, -2, -1, -1, -3],
  "column authors words 3": [-1, 1, -2, -1, -1, -1],
  "column authors words 5": [0, -1, -2, -1, -1, -2, 1],
  "column date": [-3, -2, 0, 2, -1, -2, -1],
  "column date first": [-2, -2, 0, 3, -1, -1, -3],
  "column date words 1": [-3, -1, 0, 2, 0, -1, -1],
  "column date words 2": [-2, -3, 1, 0, -2, -2, -3],
  "column link": [-1, -5, -3, -2, -1, 0, 2],
  "column link first": [-1, -5, -5, -2, -1, 1, 2],
  "column link link": [-1, -1, -2, -1, -1, 1],
  "column link words 1": [-3, -4, -3, -2, -1, 0, 2],
  "column link words 2": [-1, -3, -3, -2, -2, -1, 2],
  "column name": [3, -2, -6, -2, -2, -1],
  "column name first": [3, -4, -5, -3, -3, -3, 1],
  "column name link": [-4, -5, -3, -2, -1, 1, 4],
  "column name words 1": [1, -4, -5, -2, -3, -1, 2],
  "column name words 13": [2, 0, -1, -1, 0, -1, -2],
  "column name words 2": [3, -3, -3, -2, -1, -2, -3],
  "column name words 3": [1, 2, -2, -1, -1, -1, -2],
  "column name words 5": [3, -2, -1, 0, 0, 0, -2],
  "column name words 8": [3, -1, -1, -1, 0, -1, -3],
  "column note": [-5, -4, -5, -2, -1, -1, 6],
  "column note first": [-5, -4, -5, -2, -1, -2, 7],
  "column note words 1": [-4, -4, -5, -3, -2, 0, 4],
  "column note words 2": [-3, -2, -4, -2, -1, -3, 5],
  "column note words 3": [-2, -2, -2, -1, -1, -2, 3],
  "column number 0": [3, -2, -1, -1, -2, -2],
  "column number 2": [3, 2, 1, -1, -1, -2, -3],
  "column number 3": [-2, -1, -3, -1, -1, 0, 2],
  "column other": [-3, 0, -3, 0, -2, -2, 3],
  "column other first": [-2, 0, -2, 0, -2, -2, 2],
  "column other link": [0, -3, -1, -1, 0, 1],
  "column other words 1": [-4, -2, -3, 1, -2, -1, 3],
  "column other words 13": [0, 2, -1, -1, 0, -1, -1],
  "column other words 2": [-3, 1, 0, -2, -1, -3, 2],
  "column other words 3": [-2, 1, -4, -3, -1, -3, 2],
  "column other words 5": [2, 1, -2, -2, -1, -2, -1],
  "column other words 8": [1, -2, -3, -2, -1, -2],
  "column paper": [2, 0, -1, -1, -1, -2, -2],
  "column paper first": [1, 2, -1, -1, -1, -2, -3],
  "column paper link": [-2, 3, -5, -2, -1],
  "column paper words 1": [1, 2, -1, -1, -1, -1, -3],
  "column paper words 13": [2, -1, -1, -1, -1, -1, -2],
  "column paper words 2": [1, -2, -2, -1, 0, 0, -1],
  "column paper words 3": [2, 0, -3, -2, -1, -2, -2],
  "column paper words 5": [1, -3, -1, -1, -1, -1, -1],
  "column paper words 8": [1, -3, -1, -1, -1, -1],
  "column title": [4, -1, -4, -1, -1, -2, -3],
  "column title first": [3, -2, -4, -1, -1, -2, -1],
  "column title link": [1, -1, -2, -1, -1, 0, -1],
  "column title words 1": [2, -2, -3, -2, -2, -2],
  "column title words 2": [3, -1, -3, -2, -1, -1, -2],
  "column title words 3": [2, -2, -2, -1, 0, -1, -1],
  "column title words 5": [1, 0, -1, -1, 0, -1, -2],
  "column title words 8": [4, -1, -1, -1, -1, -1, -4],
  "column venue": [-4, -2, 4, -1, -2, 0, -6],
  "column venue first": [-4, -2, 4, -1, -2, 0, -6],
  "column venue link": [-2, 5, -6, -3, -2, -4, -5],
  "column venue words 1": [-3, 0, 2, -2, -2, 0, -5],
  "column venue words 2": [-3, -4, 3, 0, -1, -1, -5],
  "column venue words 3": [-3, -2, 3, -3, -2, -3, -3],
  date: [-2, -2, -8, 17, -1, -3, -10],
  "digit inside": [0, -14, -1, -2, 4, -6, 8],
  "digits only": [1, -2, -5, 9, -1, -4, -1],
  "et al": [-4, 8, -7, -1, -1, -2, -4],
  "first bold": [2, -3, 0, -1, -1, -1],
  "first link": [4, 0, -1, -1, -1, -7, 2],
  "first long": [3, 1, -2, -1, -1, -1, -1],
  "first of below": [1, -1, -1, -2, -1, 1, -1],
  "first of cell": [2, -2, 0, 0, -1, -1, 1],
  "first of child": [-2, 0, 0, -2, -1, 2, -1],
  "first quotation": [2, -2, -1, -1, -1, -1],
  "function words": [3, -3, 0, -1, -1, -1, 2],
  han: [-7, -5, 4, -4, -1, 0, 3],
  "has year": [-5, -3, 3, 5, 1, -2, -4],
  "head words 13": [0, 2, -2, -1, -1, -1, 1],
  "head words 2": [0, 0, 1, -2, -2, -1, 1],
  "head words 25": [-4, 1, -1, -1, -1, -1],
  "head words 3": [0, 0, 0, -1, -1, -2, 1],
  "i words 1": [0, 1, 1, -2, -2, 0, -2],
  "i words 13": [-1, 1, -2, -1, -1, -2, 1],
  "i words 2": [1, -1, 1, 0, -2, -6, -1],
  "i words 25": [-2, 0, -2, -1, -1, -2, 1],
  "i words 3": [0, 1, 0, -1, -2, -4, -1],
  "i words 5": [1, 1, -1, -2, -1, -3],
  "i words 8": [0, 2, 0, -1, -1, -2, -2],
  identifier: [-6, -4, -2, -1, -3, 4, -1],
  "in (": [-2, 0, 1, -1, -1],
  "in ( words 13": [-2, 1, -1, -1, 0, -1],
  "in ( words 2": [-4, -3, 1, -3, -2, 2, 2],
  "in ( words 3": [-3, 3, -1, -2, -1, -3],
  "in ( words 5": [-1, 0, 1, -2, -1, -2],
  "in ( words 8": [-3, -1, 1, -1, -1, -2, 1],
  "in [": [-3, -2, 1, -1, 0, 1],
  "in [ words 1": [-5, -1, 0, -1, 1, 0, 1],
  "in [ words 2": [0, -4, -1, 1, -2, 1],
  "in [ words 3": [0, 0, 3, -4, -3, 0, -4],
  "in [ words 5": [2, -1, 0, -3, -3, 1, -3],
  "in first link": [3, -1, 0, 0, -1, -5, 1],
  initials: [-9, 8, -4, -1, -1, -1],
  institution: [-4, -1, -6, -2, -2, 0, 6],
  "is label": [-8, -4, -5, -1, -1, 19, -15],
  "key with digits": [-6, -6, 2, -6, 8, -5, -1],
  "kind heading": [2, 0, 0, -2, -1, -1],
  "kind line": [-3, 0, -4, -1, -2, -2, 5],
  "kind paragraph": [-1, 0, -2, 0, -1, 0, 1],
  "kind row": [2, -1, 0, -1, -1, -1],
  "l words 1": [-1, -1, -1, -1, -1, 2, 1],
  "l words 13": [3, 0, -2, -1, -1, -1, -4],
  "l words 2": [-2, 1, 0, -2, -1, 2, 2],
  "l words 5": [3, -1, -1, -1, -1, -1, -3],
  "l words 8": [2, 0, -1, -1, 0, -1, -3],
  "label abstract": [-3, -1, -2, -1, -1, -1, 6],
  "label abstract words 13": [-3, -2, -2, -2, -1, -1, 5],
  "label abstract words 25": [-1, -2, -3, -2, -1, -1, 4],
  "label abstract words 5": [-1, -1, -1, -1, -1, -1, 3],
  "label abstract words 8": [-1, -1, -1, -1, 0, -1, 2],
  "label authors": [-6, 7, -2, -3, -1, -2, -4],
  "label authors words 1": [-4, 5, -1, -2, -2, -1, -3],
  "label authors words 13": [-1, 3, -2, -1, -1, -1, -3],
  "label authors words 2": [-4, 5, -3, -3, -1, -1, -3],
  "label authors words 3": [-4, 1, 0, -2, -1, -2],
  "label authors words 5": [-2, 2, -1, -1, -1, -1, -2],
  "label authors words 8": [-2, 3, -1, -1, -1, -1, -3],
  "label date": [-3, 2, -4, 4, -1, -3, -3],
  "label date words 1": [0, 1, -3, 3, -1, -3, -1],
  "label link": [-5, -4, -4, -2, -1, 1, 3],
  "label link words 1": [-5, -4, -4, -2, -1, 0, 3],
  "label link words 2": [-2, -2, -2, -2, -1, 2, -1],
  "label note": [-6, -6, -4, -2, -2, 0, 8],
  "label note words 1": [-5, -5, -4, -1, -2, 1, 5],
  "label note words 13": [-1, -2, -2, -2, -1, -1, 3],
  "label note words 2": [-4, -3, -2, -3, -2, -3, 5],
  "label note words 25": [-1, -2, -1, -1, -1, -1, 2],
  "label note words 3": [-1, -2, -2, -1, -1, -2, 2],
  "label note words 5": [-1, -1, -2, -1, -1, -1, 2],
  "label note words 8": [-3, -3, -3, -2, -1, -2, 4],
  "label other": [0, -4, -4, -2, -2, -2, 3],
  "label other words 1": [-1, -4, -4, -1, -2, -1, 2],
  "label other words 13": [-1, -1, -1, -1, 0, -1, 2],
  "label other words 2": [-1, -2, -2, -2, -1, -2, 2],
  "label other words 5": [-1, -1, -1, -1, -1, -1, 2],
  "label other words 8": [1, -2, -1, -1, -1, -1],
  "label paper": [-1, -2, -3, -2, -1, 0, 2],
  "label paper words 1": [-1, -2, -3, -2, -1, 0, 2],
  "label venue": [-5, -2, 7, -1, -2, -3, -5],
  "label venue words 1": [-4, -1, 4, -2, -3, -3, -2],
  "label venue words 2": [-4, -2, 5, 0, -1, -3, -5],
  "label venue words 3": [-2, -3, 4, -3, -1, -1, -3],
  "label venue words 5": [-2, 0, 2, -1, -1, -1, -1],
  "label venue words 8": [-1, 1, 2, -1, -1, -1, -1],
  last: [-4, 1, 0, 0, -2, 0, 3],
  "lb words 1": [1, -2, -1, -1, -1],
  "lb words 13": [3, -1, -1, -1, 0, 0, -3],
  "lb words 2": [3, -1, -3, -1, -1, -2, -2],
  "lb words 3": [1, 0, -2, 0, 0, -1, -2],
  "lb words 5": [1, -2, -1],
  "lb words 8": [3, -1, -1, -1, -1, -1, -3],
  "lc words 1": [-2, -1, -3, -1, -1, 3, -2],
  "lc words 2": [0, 0, -2, 0, 0, 3, -2],
  "leads to anchor": [-11, 3, 1, 1, 0, 1, 11],
  "leads to bib": [-2, -1, -3, -2, -1, 6, -4],
  "leads to code": [0, -3, -3, -1, -1, 4, -1],
  "leads to mail": [-2, 0, 0, 0, 0, 0, 2],
  "leads to other": [5, 1, -5, -1, -1, 0, -5],
  "leads to paper": [3, -1, 1, -1, -1, 0, -2],
  "leads to relative": [-3, 0, -1, -1, 0, 5, 3],
  "leads to talk": [0, -3, -3, -1, -1, 2, 1],
  "leads to video": [-3, -1, 1, -1, -1, 2, 1],
  "li words 1": [1, -2, 1, -2, -1, -2, -2],
  "li words 13": [1, -1, 0, -1, -1, -1, -2],
  "li words 2": [0, -1, 0, -1, -1, 0, -3],
  "li words 3": [1, -2, 1, -1, -1, 1, -4],
  "li words 8": [2, -1, 0, 0, 0, 0, -3],
  "like a key": [-2, -4, -2, -5, 5, -5],
  "line 1": [-2, 3, -1, -1, -2],
  "line 3": [-2, -3, -1, 0, -2, 3],
  "link label other": [-4, -4, -4, -2, -1, 16, -14],
  "link label paper": [-5, -3, -1, -3, -1, 13, -12],
  "linked bold": [2, -2, -3, -1, -1, -1],
  longest: [2, -1, -1, -1, -1],
  "manner date ": [-4, -2, -1, 6, -1, -2, -2],
  "manner date  to date": [-2, 1, -3, 0, -1, -3],
  "manner date  to name": [-2, -1, -1, 2, -1, -3],
  "manner date  to people": [-1, -2, 2, 1, -1, -3, -4],
  "manner date  to text": [-2, 0, -3, 3, -1, -1, -1],
  "manner date  to title": [0, 0, -5, 6, -1, 0, -2],
  "manner date date ": [-3, 0, -5, 1, -2, -5, 1],
  "manner date l": [-2, -2, -2, 5, -1, -1, -3],
  "manner date name ": [-5, 2, -7, -1, 1, -1, 1],
  "manner date name l": [-1, -3, -6, -2, -1, 3, 3],
  "manner date people ": [-2, 4, 0, -3, -2, -4, -5],
  "manner date text ": [2, -6, 2, -3, -2, -2, -2],
  "manner date text l": [3, -1, -3, -1, 0, -1, -2],
  "manner date title ": [-2, -3, 4, -1, 0, -1],
  "manner date title l": [3, -2, -2, -1, 0, -1, -2],
  "manner name ": [-1, -3, -1, -3, 3, -1, 1],
  "manner name  to date": [-4, 0, 5, -1, -2, -7, -1],
  "manner name  to name": [2, 0, -3, -1, -1, 2, -3],
  "manner name  to people": [-3, -5, -2, -1, 2, 0, -1],
  "manner name  to text": [3, -4, -7, -2, 3, -2, -2],
  "manner name  to title": [-2, -7, -6, -3, -4, 1, 4],
  "manner name date ": [-1, -1, -1, 3, -1, -2, -2],
  "manner name date l": [-1, -1, -1, 3, 0, -1, -3],
  "manner name l": [0, -2, -1, -2, -1, 2, 1],
  "manner name l to date": [-2, -2, 2, -1, -1, 1, -1],
  "manner name l to name": [-1, -2, -2, -1, -1, 2],
  "manner name l to text": [8, -3, -2, -1, -1, -4, -8],
  "manner name l to title": [-5, -8, -2, -4, -1, -2, 6],
  "manner name name ": [-1, 1, 0, 2, -4, -2, -1],
  "manner name name l": [-1, -2, -2, -1, -1, 2, 1],
  "manner name people ": [-2, 4, -3, -3, -2, 1, -3],
  "manner name text ": [-7, -1, -2, -2, -1, 0, 6],
  "manner name text l": [1, -2, -3, 0, 0, -1],
  "manner name title ": [1, -6, -6, -2, -2, -2, 2],
  "manner name title l": [1, -3, -3, -1, -1, -1],
  "manner name venue ": [-1, -2, 2, -1, -2, -3, -1],
  "manner people ": [-6, 8, -3, -2, -2, -2, -3],
  "manner people  to date": [1, 1, 1, -2, -1, -3, -2],
  "manner people  to name": [-5, -1, -1, -3, -2, -4, 2],
  "manner people  to people": [1, 1, -1, -3, -3, -3, -1],
  "manner people  to text": [-4, 3, -3, -1, -2, -2, -1],
  "manner people  to title": [-6, 4, -2, -2, -2, 0, -1],
  "manner people  to venue": [-2, -1, -4, -1, -1, -2, 2],
  "manner people date ": [-1, -1, -2, 3, 0, -1, -2],
  "manner people date l": [-2, 0, -1, 3, 0, -1, -1],
  "manner people l": [-9, 6, -4, -1, -1, -1],
  "manner people l to date": [-3, 0, -5, -2, -2, -3, 1],
  "manner people l to people": [-2, 2, -2, 0, 0, -1, -2],
  "manner people l to text": [-3, 3, 2, -2, -2, -1, -6],
  "manner people l to title": [-5, 1, -2, -1, -1, -1, 2],
  "manner people name ": [1, 0, 2, -1, -5, -2, -3],
  "manner people name l": [-2, 0, -4, -1, 0, 6, -1],
  "manner people people ": [-1, 3, -3, -2, -1, -2, -2],
  "manner people people l": [-1, 2, -2, -1, -1, -1, -1],
  "manner people text ": [5, -4, -1, -3, -2, -4, -4],
  "manner people text l": [3, -1, -1, 0, 0, 0, -1],
  "manner people title ": [1, 0, -3, -3, -2, 0, 2],
  "manner people title l": [4, -2, -3, 0, 0, 0, -2],
  "manner people venue ": [-2, -3, 3, -1, -1, -2, -2],
  "manner text ": [5, 0, -3, -2, -1, -1, -1],
  "manner text  to date": [1, 1, -2, -2, -2, -4, -1],
  "manner text  to name": [1, 1, -3, -2, -1, -2],
  "manner text  to people": [3, -5, -4, -2, -2, -1, -1],
  "manner text  to text": [2, -3, -2, -1, -1, -1, 1],
  "manner text date ": [-5, -3, 2, 2, -1, -3, -2],
  "manner text date l": [-3, -1, -2, 4, 0, 0, -2],
  "manner text l": [7, 0, -3, 0, -1, -1, -6],
  "manner text l to date": [1, -3, -1, -1, 0, -1, -1],
  "manner text l to name": [1, 1, -3, 0, -1, -2, -1],
  "manner text l to people": [2, -1, -1, 0, 0, 0, -1],
  "manner text l to venue": [2, -2, -1, -1, -1, -1, -1],
  "manner text name ": [-3, -3, 3, -2, -5, -1],
  "manner text name l": [-2, -3, -1, -2, -1, 1, 1],
  "manner text people ": [-4, 4, -4, -1, -1, -1, -2],
  "manner text text ": [-5, 0, -3, 0, -1, -1, 3],
  "manner text text l": [-2, 2, 0, 0, -2, -2, -2],
  "manner text venue ": [-1, -2, 4, -2, -1, -4, -3],
  "manner title ": [4, 0, -3, -1, -1, -1, -1],
  "manner title  to date": [4, 0, -1, -2, -1, -3, -4],
  "manner title  to name": [6, -2, 0, -1, -1, -3, -6],
  "manner title  to people": [2, -2, -1, 0, -1, -1],
  "manner title  to text": [2, -3, 1, 0, -1, -3, -1],
  "manner title  to title": [3, -5, -2, -3, -1, 0, -1],
  "manner title  to venue": [3, -1, -5, -1, -1, -2, -1],
  "manner title date ": [-2, -3, 2, 3, -1, -2, -2],
  "manner title date l": [0, 0, -2, 1, 0, 0, -1],
  "manner title l": [4, -1, -2, 0, -1, -1, -4],
  "manner title l to date": [0, 2, 0, -1, -1, -2, -5],
  "manner title l to name": [0, 2, -3, -1, -1, -1, -5],
  "manner title l to people": [1, -2, -2, 2, 0, -1, -1],
  "manner title l to text": [2, -2, -1, 0, 0, -1, -1],
  "manner title l to title": [4, -3, -2, -1, -1, -1, -3],
  "manner title l to venue": [5, -3, -1, 0, 0, -1, -3],
  "manner title name ": [0, -7, -1, -1, 1, 0, 1],
  "manner title name l": [-2, -2, -1, 0, -1, 4, -1],
  "manner title people ": [-2, 3, 0, -2, -1, -2, -2],
  "manner title text ": [-3, 0, -1, -1, -1, -4, 2],
  "manner title title ": [-1, -5, 0, -2, -2, -3, 4],
  "manner title venue ": [-5, -4, 1, -1, -2, 3, -3],
  "manner title venue l": [-3, -3, 2, 0, -2, -1, 2],
  "manner venue ": [-6, -5, 3, -2, -2, 3, -5],
  "manner venue  to date": [-3, -3, -3, -1, -2, 3, 1],
  "manner venue  to name": [-3, -2, 2, 0, -2, -1, -3],
  "manner venue  to title": [-1, -1, -1, 0, -3, 2, -3],
  "manner venue  to venue": [-1, -2, 2, -2, -1, -3, -2],
  "manner venue date ": [-1, 0, -1, 2, 0, -1, -1],
  "manner venue l": [-4, -3, 6, -1, -1, -5],
  "manner venue l to text": [-3, -2, 3, -2, -2, -3],
  "manner venue l to title": [-2, -1, 3, -2, -2, -3, -1],
  "manner venue name ": [2, -3, -1, -1, -3, -1, -1],
  "manner venue name l": [0, -1, -3, -1, -1, 3, -2],
  "manner venue people ": [-1, 3, -3, -1, -2, -2, -4],
  "manner venue text ": [4, -3, -4, -1, -1, -3, -1],
  "manner venue title ": [3, 0, -4, -1, -1, -1, -4],
  "manner venue venue ": [-1, -2, 2, -1, -2, -2, -1],
  "marks ": [0, 1, 0, -1, -1, -1, 2],
  "marks b": [2, -2, -1, -1, -1],
  "marks bi": [3, -3, 1, -2, -3, -4, -3],
  "marks c": [-1, -5, 1, -2, 0, -1, 1],
  "marks i": [0, 2, 1, -2, -2, -2, -1],
  "marks lb": [2, -2, -3, -1, -1, -1, -1],
  "marks lc": [-2, -1, -3, -1, -1, 3, -2],
  "marks li": [1, -2, 1, -1, -1, 0, -4],
  "next date": [-2, -1, 3, 0, -2, 0, -1],
  "next date \n": [-2, -2, -4, -1, -1, -1, 2],
  "next date \n words 2": [-2, 0, -2, -1, -1, -2],
  "next date \n words 3": [-1, -1, -3, -1, -1, -2, 2],
  "next date   ": [-2, 0, 1, -3, -3, -4, -1],
  "next date    words 1": [-3, 3, 0, -4, -4, -4, -3],
  "next date    words 2": [-1, -2, 2, -1, -1, -2, -1],
  "next date    words 3": [0, -1, 1, -2, -1, -2, 1],
  "next date    words 5": [-1, -1, -3, -1, -1, -1, 2],
  "next date    words 8": [0, 2, -2, 0, -1, -1, -2],
  "next date $ words 1": [-3, 1, 0, -1, -1, 0, -1],
  "next date $ words 2": [2, -1, -1, -2, -1, -4, 1],
  "next date $ words 3": [-1, 1, -1, -2, -1, -1],
  "next date $ words 5": [2, -2, -2, -1, -1, -2, 1],
  "next date $ words 8": [3, 2, -1, -1, -1, -1, -4],
  "next date (": [0, 0, 2, -2, -2, -1, -3],
  "next date ( words 1": [0, 2, 0, -2, -3, -1, -2],
  "next date ( words 13": [1, 1, -2, -1, -1, -1, -1],
  "next date ( words 2": [0, 0, 0, -2, -1, 0, -2],
  "next date ( words 3": [0, -3, 3, -2, -2, -2, -2],
  "next date ( words 5": [0, -3, 2, -2, -1, -2],
  "next date ( words 8": [2, 1, 0, -1, -1, -2, -4],
  "next date )": [-2, 0, 1, 0, -3, -3],
  "next date ) words 1": [-2, -3, 0, 0, -3, -3],
  "next date ,": [-5, -3, 3, 1, -2, 1, -1],
  "next date , words 1": [-6, -3, 3, -2, -2, 1, -3],
  "next date , words 2": [-2, -6, 0, 3, -2, -4, 1],
  "next date , words 3": [-4, 2, 1, -4, -2, -1, -1],
  "next date , words 5": [-1, -2, 1, -3, -2, -4],
  "next date , words 8": [1, 2, 0, -2, -2, -3, -2],
  "next date -": [2, 2, -3, -1, -1, -2, -4],
  "next date - words 1": [2, 0, -2, 0, -2, -2, -3],
  "next date - words 2": [0, 1, -3, -2, -2, -2, -2],
  "next date - words 3": [2, 1, -2, -1, -1, -1, -3],
  "next date - words 5": [1, 0, -2, -1, -1, -1, -1],
  "next date - words 8": [2, -2, -1, -1, -1, -1, -1],
  "next date .": [-3, -1, 3, -2, -2, -2, -1],
  "next date . words 1": [-6, -3, 3, -2, -3, -5, 1],
  "next date . words 2": [-3, 1, 2, -2, -1, 0, -2],
  "next date . words 3": [-1, 0, 2, -2, -2, -3, -1],
  "next date . words 5": [-2, 0, -1, -1, -2, -2],
  "next date . words 8": [-2, 4, 0, -1, -1, -1, -1],
  "next date :": [-2, -2, -5, -1, -1, 1, 2],
  "next date : words 1": [-2, -2, -6, -1, -1, 1, 2],
  "next date : words 2": [-2, 0, 3, 0, 0, -1],
  "next date ;": [-3, -4, -3, 3, -2, -4, 1],
  "next date ; words 1": [-1, -2, -2, 1, -1, -3],
  "next date ; words 3": [-2, -2, -3, 3, -1, -1, -1],
  "next date [": [1, 2, -1, 0, -2, -1, -4],
  "next date ]": [-1, 0, -1, -1, -2, 3, -2],
  "next date ] words 1": [-1, 0, -1, -1, -2, 3, -2],
  "next date _": [-2, -1, 2, -1, -2, -4],
  "next date _ words 1": [-3, -2, 2, -1, -2, -4],
  "next date _ words 2": [-2, 1, 0, -2, -1, -2, -1],
  "next date _ words 3": [0, -1, 2, -1, -1, -1, -2],
  "next key": [2, -1, -3, -2, -2],
  "next key $": [1, 2, -1, 0, -1, 0, -3],
  "next key [": [2, 1, -2, -2, -1, -2, -2],
  "next key _": [-1, 3, -1, 0, 0, -1, -1],
  "next label": [5, 1, -2, -1, -1, -2, -2],
  "next label \n": [2, 1, -2, -2, -1, -2],
  "next label \n words 1": [0, 0, -4, 1, -2, -2],
  "next label \n words 13": [2, 1, 0, 0, 0, 0, -2],
  "next label \n words 2": [2, 1, 0, -4, -1, -3, -1],
  "next label \n words 5": [3, -1, -1, -1, -1, -1],
  "next label \n words 8": [3, 1, -1, -1, 0, 0, -3],
  "next label $": [5, 1, -1, -1, -1, -1, -3],
  "next label $ words 1": [1, 0, 0, -1, -2, 0, -1],
  "next label $ words 13": [2, 2, -2, -1, -1, -1, -2],
  "next label $ words 2": [2, -1, -1, 0, -1, -3],
  "next label $ words 3": [3, 0, -1, -2, -1, -1, -2],
  "next label $ words 5": [3, 0, 0, -1, 0, -1, -3],
  "next label $ words 8": [3, 1, -1, -1, -1, -1, -2],
  "next link label \n": [-2, 0, -1, 0, 0, -2, 2],
  "next link label \n words 1": [0, -2, -1, 0, -2, -1, 1],
  "next link label \n words 13": [0, 3, 0, 0, 0, -1, -4],
  "next link label \n words 2": [-1, 0, 0, -2, -1, -1, 1],
  "next link label   ": [-1, -2, 2, -1, -1, -2, 1],
  "next link label    words 1": [-2, 1, 1, 0, 0, 1],
  "next link label    words 2": [1, 0, 1, -2, -1, -2, -2],
  "next link label    words 3": [-1, -1, 1, -1, -1, -2],
  'next link label " words 3': [1, 1, -1, -1, -1, -1, -2],
  'next link label " words 8': [2, 0, 0, 0, -1, 0, -2],
  "next link label $": [2, 1, -3, 1, -1, -1, -1],
  "next link label $ words 1": [1, 2, -3, 0, -1, 0, -1],
  "next link label $ words 13": [1, 0, -1, -1, -1, -2],
  "next link label $ words 2": [1, 1, 0, -1, -1, -1, -4],
  "next link label $ words 3": [1, -1, -3, 1, -1, -2],
  "next link label $ words 5": [-1, -1, -2, -1, -1, -2, 2],
  "next link label $ words 8": [3, 0, -1, -1, -1, -1, -2],
  "next link label (": [0, -3, 1, 0, -2, 1, -1],
  "next link label ( words 1": [1, -3, -2, 1, -2, 3, -2],
  "next link label ( words 2": [-1, -2, 2, 0, -2, -4],
  "next link label ( words 3": [0, -2, 0, -2, -2, -3, 1],
  "next link label ( words 5": [1, -1, 2, -1, -1, -1, -3],
  "next link label ( words 8": [0, -1, 1, -2, -1, -2, -3],
  "next link label )": [-3, -1, 0, 0, -2, -3, 2],
  "next link label ) words 1": [-1, -2, -3, 3, -1, -2, 2],
  "next link label ) words 2": [-2, -2, 1, -2, -2, -2, 2],
  "next link label ) words 3": [-2, -2, 0, -2, -2, -1, 2],
  "next link label ,": [2, 1, -3, -3, -1, 1, -2],
  "next link label , words 1": [2, -2, -3, -3, -1, 1],
  "next link label , words 2": [-1, 2, -1, -2, -2, -3, -1],
  "next link label , words 3": [-1, 0, -4, -2, -2, 0, -1],
  "next link label , words 5": [2, -1, -2, -2, -1, -2, -2],
  "next link label , words 8": [1, 0, 0, -1, -1, -2, -2],
  "next link label -": [-1, 2, -3, -2, -3, 2, -1],
  "next link label - words 1": [-1, 1, -3, -2, -2, 2, -1],
  "next link label - words 5": [-1, 0, -1, -1, -1, -2, 1],
  "next link label .": [0, 1, 1, 0, -2, -3, -1],
  "next link label . words 1": [-3, -1, 0, 2, -2, -3, -2],
  "next link label . words 13": [-1, 0, -1, -1, -1, 0, 2],
  "next link label . words 2": [1, -3, 0, -4, -2, -3, 1],
  "next link label . words 3": [-1, 3, 1, -3, -2, -2, -3],
  "next link label . words 8": [1, -1, -3, -2, -1, -1],
  "next link label .in": [3, -2, -2, -1, -1, -2, -2],
  "next link label .in words 8": [2, -1, -1, -1, 0, 0, -2],
  "next link label :": [-4, -3, 1, -2, -1, 4],
  "next link label : words 1": [-4, -3, -4, -1, -1, 5, -1],
  "next link label : words 3": [-1, -1, 2, -2, -2, -2],
  "next link label [ words 1": [-5, -1, 2, 1, 1, 0, -2],
  "next link label [ words 13": [0, 7, -3, -2, -2, -2, -4],
  "next link label [ words 2": [1, -1, -1, -1, -2],
  "next link label [ words 3": [1, -1, -2, -3, -3, -2],
  "next link label [ words 5": [1, -1, -3, -2, -2, -3, 1],
  "next link label [ words 8": [0, 0, -3, -2, -1, -2, 1],
  "next link label ]": [-1, -2, -2, -1, -2, -1, 1],
  "next link label ] words 1": [-1, -2, -2, -1, -2, -1, 1],
  "next link label _": [-1, 1, 0, -1, -2, -1],
  "next link label _ words 1": [1, 0, -1, 0, -3, 0, -1],
  "next link label _ words 13": [-1, 2, 0, 0, 0, -1, -1],
  "next link label _ words 2": [0, 2, 0, -3, -1, -3],
  "next link label _ words 3": [-2, 1, 1, -1, -1, -1, 2],
  "next link label by": [-2, -1, -2, -1, -1, -2, 2],
  "next link label in": [1, -1, -4, -2, -2, -1],
  "next link label in words 1": [-1, -2, -2, -1, -1, 1],
  "next link label in words 2": [-1, -1, -3, -1, -1, -1, 2],
  "next link label in words 5": [1, -2, -2, -1, -2, -2],
  "next link label in words 8": [1, 0, -2, -1, -1, -1, -1],
  "next link label |": [-3, 0, 0, -1, -1, 1, -1],
  "next link label | words 1": [-2, -2, -1, -1, -1, 2, -1],
  "next link label | words 2": [-1, 0, 2, -2, -1, -1],
  "next link label | words 5": [-2, 2, 0, -1, -1, -1, 1],
  "next link label \u2013": [-1, 0, 1, -1, -1, -1, -2],
  "next link label \uFF1A": [-1, -2, -2, -2, -1, 3, 1],
  "next link label \uFF1A words 1": [-1, 0, -2, -1, 0, 3, -1],
  "next long \n": [-2, 2, 1, -2, -3, -1, -2],
  "next long \n words 1": [-2, 1, 1, 0, -2, -1],
  "next long \n words 2": [1, 0, -2, -2, -1],
  "next long \n words 3": [-1, 1, 1, -2, -1, -1, -3],
  "next long \n words 8": [1, 2, -1, -1, -1, -1, -2],
  "next long   ": [-1, -2, -3, -2, -2, -2, 2],
  "next long !": [2, -2, -2, -1, -2, -2, -2],
  'next long "': [-1, 1, -2, -1, 0, -2],
  'next long " words 1': [0, -1, -3, -1, 1, -1],
  'next long " words 13': [-2, 0, -1, -1, -1, -1],
  'next long " words 2': [1, -1, -2, -1, -2, -2, -1],
  'next long " words 3': [-2, 1, 1, 0, -1, -1],
  'next long " words 5': [-2, 2, 0, -1, -1, -1, -2],
  'next long " words 8': [-2, 0, 0, 0, -1, 0, 1],
  "next long $": [0, -2, 1, 0, -2, -1],
  "next long $ words 1": [-3, -1, 1, 1, -3, -1],
  "next long $ words 13": [-1, 1, -1, -1, -1, -2, 2],
  "next long $ words 2": [-1, -2, 1, -2, -1],
  "next long $ words 3": [2, -1, 0, -3, -2, -3, -1],
  "next long $ words 5": [2, -1, -2, -2, -1, -3, -2],
  "next long $ words 8": [1, 0, -2, -2, -1, -2, -1],
  "next long (": [-2, 1, -3, -1, -1, 0, 1],
  "next long ( words 1": [-2, -2, -2, -1, -1, 1, 2],
  "next long ( words 2": [-2, 2, -3, -2, -2, -4, -1],
  "next long ( words 3": [2, 0, -2, -1, -1, -2, -1],
  "next long ( words 5": [-2, -1, -1, -1, -1, -2, 3],
  "next long ( words 8": [-2, -2, -1, -1, -1, -1, 2],
  "next long )": [0, -5, -2, 0, 1, -1, 1],
  "next long ) words 1": [0, -4, -2, 0, 1, -1],
  "next long ) words 2": [-2, -1, 0, -1, -1, -4, 3],
  "next long ) words 3": [-1, -2, -2, -1, -1, -1, 2],
  "next long ) words 5": [-1, -2, -1, -1, -1, -1, 2],
  "next long )in": [0, -1, -1, 1, -1, -2, -1],
  "next long ,": [0, 0, -3, -2, -1, -1, 2],
  "next long , words 1": [4, -4, -4, -1, -2, -1, -1],
  "next long , words 13": [-4, -1, -1, -1, -1, -1, 4],
  "next long , words 2": [0, 1, -4, -2, -1, -3, 1],
  "next long , words 3": [1, -1, -3, -1, -1, -2, 1],
  "next long , words 5": [-3, 3, -1, -1, -1, -1, 2],
  "next long , words 8": [-4, 1, -1, -1, -1, -1, 3],
  "next long -": [-1, 0, -2, -1, -1, -1, -2],
  "next long - words 1": [-2, 0, -4, 0, -1, 0, -1],
  "next long - words 2": [1, 0, 0, -2, -2, -2, -1],
  "next long - words 3": [0, -1, 0, -2, -2, -2],
  "next long - words 5": [1, 2, 0, -1, -1, -1, -2],
  "next long - words 8": [1, 0, -2, -1, -1, -1],
  "next long -+": [-2, -2, 3, -2, -2, -3],
  "next long -+ words 1": [-2, -2, 3, -2, -2, -3],
  "next long --": [0, -2, -1, -1, -1, -1, 1],
  "next long .": [-3, 1, -2, -1, -1, 1, 3],
  "next long . words 1": [-1, -3, -1, 1, -1, 0, 1],
  "next long . words 13": [-2, 1, 0, -1, 0, -1, 1],
  "next long . words 2": [-4, 1, -4, -2, -1, -1, 2],
  "next long . words 3": [-2, -1, -2, -1, -1, 1, 2],
  "next long . words 8": [-5, 1, -1, -1, 0, -1, 4],
  "next long .by": [-1, 0, 0, -1, 0, -1, 2],
  "next long .in": [1, -2, -2, -2, -1, -2, -1],
  "next long /": [1, -2, 1, -1, -1, -2, -3],
  "next long / words 1": [1, -1, -2, 1, -1, -1, -2],
  "next long //": [1, -1, 0, 0, 0, -2, -2],
  "next long :": [2, -2, -2, -1, -1, 1, -1],
  "next long : words 1": [3, -4, -3, -1, -1, 0, -1],
  "next long : words 13": [-3, 3, 0, -1, -2, -2],
  "next long : words 2": [0, -2, -2, -1, -2, 2, -1],
  "next long : words 3": [1, -1, -1, 0, -2, -1],
  "next long : words 5": [-1, 2, -1, -1, -1, -2],
  "next long : words 8": [-1, 3, 1, -1, -1, -2],
  "next long ;": [0, 1, -2, -1, -1, -2, -1],
  "next long ?": [1, -2, -2, 0, -1, -3],
  "next long ? words 1": [2, -1, -1, 1, -1, -1, -2],
  "next long ? words 3": [0, -2, -2, -2, -2, -3, 1],
  "next long ? words 5": [2, -1, -1, -1, -1, -1, -1],
  "next long ]": [-3, -2, 1, 0, 1, -3, 1],
  "next long ] words 1": [-2, -1, 1, 1, 1, -3],
  "next long ] words 2": [-3, -2, 1, -2, -2, -1, 1],
  "next long _": [1, -4, 1, -2, -3, -1],
  "next long _ words 1": [1, -4, -1, -3, -4, -2],
  "next long _ words 2": [-3, -3, 2, 0, -2, 0, -1],
  "next long _ words 3": [2, -2, 0, -1, -1, -2, -2],
  "next long _ words 5": [-2, 1, -1, -1, -1, -1, 2],
  "next long by": [1, -2, -2, -1, -1, -1, 1],
  "next long by words 1": [1, -2, -2, -1, -1, -2, 1],
  "next long by words 13": [-2, 0, 0, 0, 0, -1, 2],
  "next long by words 2": [2, -2, -2, -1, -1, -2, -1],
  "next long in": [0, -2, 0, -1, -1, -3, 1],
  "next long in words 1": [3, -4, 0, -2, -2, -4, -2],
  "next long in words 13": [-2, 0, -1, -1, 0, -1, 2],
  "next long in words 2": [1, -3, -2, -1, -1, -2, 1],
  "next long in words 3": [0, -2, 0, -1, -1, -1, 1],
  "next long in words 5": [0, -1, -2, -1, -1, -1, 1],
  "next long |": [0, 0, -2, 1, -2, -2],
  "next long ~": [1, -3, -2, -2, -1, -4],
  "next long \u2013": [0, -2, -1, -1, -2, -3, 1],
  "next long \u2013 words 1": [0, -4, -5, -2, -2, -3, 1],
  "next long \u2013 words 2": [1, -2, 0, -1, -1, -2, -2],
  "next long \u2014": [-1, -2, 0, 0, -1, 1],
  "next long \u2014 words 2": [0, -1, 1, -1, 0, -1, -2],
  "next long \u2014 words 3": [-1, -1, -1, -1, -1, -1, 2],
  "next long \u201C": [0, -1, 0, -2, -3, -3],
  "next long \u201C words 1": [-3, -2, 1, -2, -3, -3],
  "next long \u201C words 13": [-1, 2, 0, 0, 0, 0, -2],
  "next long \u201C words 2": [0, -1, -2, -2, -1, -2, 1],
  "next long \u201C words 3": [2, -3, -3, -1, -1, -1, -1],
  "next long \u201D": [-1, -2, -1, -1, -1, -1, 1],
  "next long \u201D words 2": [0, -2, -1, -1, -1, -1, 1],
  "next long \uFF0C": [-1, -2, -2, 0, -1, -2, 2],
  "next long \uFF0C words 1": [-1, -2, -1, 1, -1, -1, 1],
  "next long \uFF0C words 2": [0, -2, -2, -1, -1, -2, 1],
  "next long \uFF0C words 3": [-3, -1, -1, -1, -1, -1, 2],
  "next long \uFF0C words 5": [-1, -1, -1, -1, -1, -2, 2],
  "next long \uFF0C words 8": [2, 0, 0, 0, 0, 0, -2],
  "next long \uFF1A": [0, -2, -2, -2, -2, 2, -2],
  "next long \uFF1A words 1": [0, -2, -2, -2, -1, 2, -2],
  "next people strong": [5, 0, -2, -1, 0, -2, -2],
  "next people strong \n": [2, -3, -2, 0, 1, -2, -2],
  "next people strong \n words 1": [-1, -2, -3, -1, 2, -1],
  "next people strong \n words 2": [0, -3, 0, 1, -2, -3, -1],
  "next people strong \n words 3": [2, -2, -1, -1, -1, -1, -2],
  "next people strong \n words 5": [2, -1, -1, -1, -1, -1, -1],
  "next people strong \n words 8": [3, 0, 0, 0, 0, 0, -3],
  'next people strong "': [1, 1, -2, -1, -1, -1, -2],
  "next people strong $": [3, -4, -1, -2, -2, -2, -1],
  "next people strong $ words 1": [-1, -3, -1, -1, -2, -1, 2],
  "next people strong $ words 13": [2, -1, -1, -1, -1, -1, -2],
  "next people strong $ words 2": [2, -2, 0, -3, -2, -3, -1],
  "next people strong $ words 3": [2, -3, -1, -1, -1, -2, -2],
  "next people strong $ words 5": [3, -2, -2, -1, -1, -1, -3],
  "next people strong $ words 8": [3, -1, -1, -1, -1, -1, -3],
  "next people strong (": [3, -3, -3, -1, 0, -1, -3],
  "next people strong ( words 1": [3, -2, -2, 0, 0, -2, -3],
  "next people strong ( words 2": [2, -2, -2, -1, -1, -1, -2],
  "next people strong ( words 3": [2, -1, -1, -1, -1, -1, -2],
  "next people strong ( words 8": [2, -1, -1, -1, -1, -1, -1],
  "next people strong ,": [1, 3, -2, -1, -2, -4, -3],
  "next people strong , words 1": [-3, 3, -1, -2, -3, -4, -2],
  "next people strong , words 13": [2, 0, 0, 0, -1, 0, -2],
  "next people strong , words 2": [1, -1, -2, -2, -2, -4],
  "next people strong , words 3": [2, 1, -4, 0, -1, -1, -4],
  "next people strong , words 5": [4, -3, -1, 0, -1, -1, -3],
  "next people strong , words 8": [1, -2, -1, 0, 0, -1, -1],
  "next people strong -": [4, -3, -1, -1, -1, -1, -4],
  "next people strong - words 2": [2, -2, -1, -1, -1, -1, -2],
  "next people strong - words 3": [3, -2, -2, -1, -1, -1, -2],
  "next people strong - words 5": [2, -2, -1, -1, -1, -1, -2],
  "next people strong - words 8": [2, 0, 0, 0, 0, 0, -1],
  "next people strong .": [3, -2, -1, -1, -1, -2, -3],
  "next people strong . words 1": [-1, 0, 0, -1, 0, -2, 1],
  "next people strong . words 2": [1, -2, -1, -1, -1, -1, -1],
  "next people strong . words 3": [4, -3, -3, -1, -2, -2, -3],
  "next people strong . words 5": [3, -2, -1, -1, -1, -1, -2],
  "next people strong :": [-4, -3, -2, -2, -1, 1, 2],
  "next people strong : words 1": [-4, -4, -2, -2, -1, 1, 2],
  "next people strong ;": [4, 0, -1, -1, -1, -1, -3],
  "next people strong [": [3, -2, -1, -1, -1, -1, -2],
  "next people strong [ words 3": [1, -1, -1, 0, -1, 0, -2],
  "next people strong ]": [-1, -3, -3, 0, -4, -2, 2],
  "next people strong ] words 1": [-1, -3, -3, 0, -4, -2, 2],
  "next people strong _": [1, 0, -2, -2, -2, -2, -1],
  "next people strong _ words 1": [0, 0, -3, -2, -3, -2],
  "next people strong _ words 2": [1, 0, 0, -1, -1, -2, -2],
  "next people strong _ words 8": [2, -1, -1, -1, -1, -1, -2],
  "next people strong by": [0, -2, 2, -2, -2, -2, 1],
  "next people strong by words 1": [-2, -1, 2, -1, -1, -1, 1],
  "next people strong by words 2": [0, -2, 2, -2, -2, -2, -1],
  "next people strong by words 5": [-1, -1, -2, -2, -2, -1, 1],
  "next people strong |": [1, -2, 1, -2, 1, -2, -3],
  "next people strong | words 2": [0, -1, 1, -1, -2, -1, -1],
  "next people strong ~": [-1, -2, -2, 2, -1, -1, -2],
  "next people strong \u2013": [4, -1, -1, 0, 0, 0, -3],
  "next people strong \u2013 words 5": [2, -1, -1, 0, -1, 0, -2],
  "next people strong \u2013 words 8": [2, -1, 0, 0, 0, 0, -2],
  "next people strong \uFF1A": [-3, -4, -3, -2, -2, 0, 2],
  "next people strong \uFF1A words 1": [-3, -4, -4, -3, -2, 0, 2],
  "next people weak": [2, 0, -1, -1, -1, -2, -1],
  "next people weak \n": [3, -2, -3, 0, -1, 0, -4],
  "next people weak \n words 1": [2, 1, -2, 0, -1, 0, -3],
  "next people weak \n words 2": [-1, -2, -2, 1, -1, 1, -2],
  "next people weak \n words 3": [2, -2, -2, -1, -1, -1, -3],
  "next people weak \n words 5": [2, -1, -1, -1, -1, -1, -1],
  "next people weak \n words 8": [3, 0, 0, 0, 0, 0, -3],
  "next people weak   ": [-2, 3, -2, -1, -1, -1, -2],
  'next people weak "': [-1, 0, -1, -1, -2, -2],
  'next people weak " words 1': [0, -2, -2, 0, -2, -1, 1],
  'next people weak " words 2': [-1, 1, 0, -1, -1, -2],
  'next people weak " words 3': [2, 0, -1, 0, 0, 0, -2],
  'next people weak " words 5': [0, 2, -1, -1, -1, -1, -2],
  'next people weak " words 8': [-1, 2, 0, 0, 0, 0, -2],
  "next people weak $": [2, -1, 0, -2, 0, -2, -1],
  "next people weak $ words 13": [1, 0, 0, 0, -1, 0, -2],
  "next people weak $ words 2": [2, 0, -1, -2, -2, -2],
  "next people weak $ words 3": [1, -1, -2, -1, -1, -1],
  "next people weak $ words 8": [2, 0, -1, 0, 0, 0, -2],
  "next people weak (": [2, -1, -3, 0, -2, -2],
  "next people weak ( words 1": [1, -1, -2, 0, -2, -2],
  "next people weak ( words 2": [-1, 1, -2, 0, -1, -1, 1],
  "next people weak ( words 5": [1, -2, -1, -1, -1, -1],
  "next people weak ( words 8": [3, -1, -1, -1, -1, -1, -3],
  "next people weak )": [-1, -2, -1, 0, 1],
  "next people weak ) words 1": [-1, -2, -1, 0, 1],
  "next people weak ,": [-2, 2, -1, 0, -1, -3, -1],
  "next people weak , words 1": [-1, 2, -4, -1, -2, -3, -2],
  "next people weak , words 2": [-2, -1, -1, 0, -1, -3, 2],
  "next people weak , words 3": [-1, 2, -2, 1, 0, -1, -2],
  "next people weak , words 8": [0, -1, 1, 0, 0, -1, -2],
  "next people weak - words 1": [-1, 0, -2, -1],
  "next people weak - words 5": [2, -2, -1, -1, -1, -1, -1],
  "next people weak .": [2, 0, -1, -1, -2, -2, -1],
  "next people weak . words 1": [-1, -2, 0, -1, -3, -2, 2],
  "next people weak . words 13": [0, 2, -1, -1, -1, -1, -2],
  "next people weak . words 3": [2, -1, -2, -1, -1, -1, -2],
  "next people weak . words 5": [0, 1, -2, -1, -1, -1],
  "next people weak . words 8": [2, 1, -1, -1, -1, -1, -3],
  "next people weak :": [-1, -3, -3, -2, -2, 0, 2],
  "next people weak : words 1": [-1, -5, -3, -2, -2, 0, 1],
  "next people weak : words 2": [-1, -3, -2, -1, -2, -1, 2],
  "next people weak : words 3": [0, 1, -2, -1, -1, -2, -2],
  "next people weak ;": [2, -1, -1, -1, -1, -1, -1],
  "next people weak ?": [2, -1, 0, 0, 0, 0, -2],
  "next people weak ]": [-2, -1, 1, -1, -3, -2],
  "next people weak ] words 1": [-2, -1, 1, -1, -3, -2, 1],
  "next people weak _": [1, -2, 0, -1, -1, -1],
  "next people weak _ words 1": [0, -2, -2, 0, -2, -1, 1],
  "next people weak by": [0, -3, 0, -2, -1, -2, 1],
  "next people weak by words 1": [1, -2, 0, -1, -2, -2, -1],
  "next people weak by words 3": [-1, -2, -1, 0, 0, 0, 1],
  "next people weak by words 5": [-1, -1, -1, -1, -1, -1, 2],
  "next people weak in": [0, -2, 0, -1, -1, 1],
  "next people weak in words 1": [0, -1, 0, -1, -1, 3, -2],
  "next people weak in words 3": [-1, -1, -2, -1, -1, -1, 1],
  "next people weak in words 5": [2, 0, 0, -1, 0, -1, -2],
  "next people weak in words 8": [2, -1, -1, -1, -1, -1, -2],
  "next people weak |": [2, -2, 0, -2, -2, -2, -3],
  "next people weak \u2013": [2, -2, -2, -1, -1, -1, -2],
  "next people weak \u2013 words 1": [2, -2, -2, -1, -1, -1, -2],
  "next people weak \u201C": [-2, 2, 0, 0, -2, -1, -3],
  "next people weak \uFF0C": [1, -2, -2, -1, -1, -1, 1],
  "next people weak \uFF0C words 1": [0, -2, -1, -1, -1, -1, 1],
  "next people weak \uFF1A": [-1, -4, -3, -2, -2],
  "next people weak \uFF1A words 1": [-1, -4, -4, -2, -2],
  "next venue": [1, 0, -2, -2, -1, -1],
  "next venue \n": [1, 0, -4, -1, -2, -3, 1],
  "next venue \n words 1": [-2, 4, -3, -2, -3, -2, -4],
  "next venue \n words 2": [0, 1, -3, -1, -2, -2],
  "next venue \n words 3": [1, -2, -2, -1, -1, -2, 2],
  "next venue \n words 5": [2, -1, -2, -1, -1, -1],
  "next venue   ": [0, 0, 1, -2, -2, -1, -3],
  "next venue    words 1": [-2, 1, 1, -2, -2, 0, -2],
  "next venue    words 2": [1, 0, 0, -3, -2, -3, -2],
  "next venue    words 3": [1, 1, 0, -1, -1, -2, -2],
  'next venue "': [-1, -1, -2, -2, -2, 0, 1],
  'next venue " words 2': [0, -1, -2, -1, -1],
  'next venue " words 5': [-1, 2, -1, 0, 0, -1, 1],
  'next venue " words 8': [-1, -1, -1, -1, -1, -2, 2],
  "next venue $": [2, -1, -3, -1, -1, -2],
  "next venue $ words 1": [-1, -1, -3, 0, -2, -2, 2],
  "next venue $ words 13": [1, 2, -1, -1, -1, -1, -2],
  "next venue $ words 2": [2, -1, -2, 0, -1, -1, -2],
  "next venue $ words 3": [3, -2, -1, -1, -1, -1, -1],
  "next venue $ words 5": [2, 0, 0, -1, -1, -1, -3],
  "next venue $ words 8": [2, -1, -1, -1, -1, -1, -2],
  "next venue (": [1, -3, 0, -2, -1, -2],
  "next venue ( words 1": [1, -3, -2, -1, -2, -1, -1],
  "next venue ( words 2": [0, -2, 1, -1, -1, -2],
  "next venue ( words 3": [1, -2, 1, 0, -1, -1, -1],
  "next venue ( words 8": [1, -1, 0, -2, -1, -2],
  "next venue )": [-3, 1, -3, -1, -2, -3, -1],
  "next venue ) words 1": [-3, 1, -2, -1, -2, -2],
  "next venue ,": [1, 1, 1, -1, -1, -2, -3],
  "next venue , words 1": [-2, 0, 1, -1, -2, -4],
  "next venue , words 2": [0, 2, 0, -1, -2, -1, -3],
  "next venue , words 5": [3, -1, -1, -1, -1, -1, -3],
  "next venue , words 8": [2, 0, -3, -1, -1, -1, -2],
  "next venue -": [-2, 1, -1, 1],
  "next venue .": [1, 2, -2, -2, -2, -4, -1],
  "next venue . words 1": [-1, 1, -4, -1, -5, -4, 1],
  "next venue . words 13": [0, 3, -1, -1, -1, -1, -2],
  "next venue . words 2": [-1, 0, 0, -2, -2, -2],
  "next venue . words 3": [3, 1, -3, -2, -1, -1, -3],
  "next venue . words 5": [0, 1, 0, 0, 0, 0, -2],
  "next venue . words 8": [1, 2, -2, -1, -1, -1, -2],
  "next venue .in": [2, -1, -2, -2, -1, -2, -2],
  "next venue :": [-2, -3, -2, -2, -2, 2],
  "next venue : words 1": [-3, -4, -4, -2, -2, 2, 1],
  "next venue : words 2": [-1, 0, 0, -1, -2, 3, -3],
  "next venue : words 3": [2, -2, 1, -1, -1, -2, -1],
  "next venue : words 5": [1, 1, -1, -1, -1, -2, -1],
  "next venue : words 8": [0, 1, -2, -1, -1, -2],
  "next venue ?": [2, -1, -1, -1, -1, -1, -2],
  "next venue [": [0, 0, -3, 1, -1, -1, -1],
  "next venue [ words 1": [-1, 1, -1, 2, -1, -1, -1],
  "next venue [ words 2": [0, 1, -3, 1, -2, -2, -3],
  "next venue [ words 5": [2, 0, -1, -1, -1, -1, -2],
  "next venue [ words 8": [1, 1, -1, 0, 0, 0, -2],
  "next venue ]": [-2, -1, 0, -1, -4, -2, 2],
  "next venue ] words 1": [-2, -1, 0, -1, -4, -2, 2],
  "next venue _": [-2, 1, 0, 0, -1, -4, 2],
  "next venue _ words 1": [-1, -4, 1, 0, -2, -3, 2],
  "next venue _ words 2": [1, 1, 1, -1, -1, -1, -2],
  "next venue _ words 3": [-2, 2, -1, -1, -1, -1, 2],
  "next venue _ words 5": [-2, 1, -1],
  "next venue _ words 8": [-1, 3, -1, 0, -1, 0, -1],
  "next venue in": [0, -1, 0, -2, -1, 0, 1],
  "next venue in words 1": [-2, -1, 0, -1, -1, 2, -1],
  "next venue in words 2": [0, 0, -3, -2, -1, -2, 1],
  "next venue in words 5": [0, -1, 0, -1, -1, -2],
  "next venue |": [1, -1, -1, -1, -2, -2],
  "next venue | words 2": [0, 0, 0, -1, -1, -1, -2],
  "next venue | words 3": [1, -1, -2, -1, -1, -1, 1],
  "next venue ~": [0, -2, -4, -2, -2, -2, 2],
  "next venue \u2013": [1, 1, -1, -1, -1, -1, -2],
  "next venue \uFF0C": [0, 2, -3, -2, -2, -2, -3],
  "next venue \uFF0C words 1": [1, 1, -1, -1, -1, -1, -2],
  "next venue \uFF1A": [-2, -2, -2, -1, -1, 3, -2],
  "next venue \uFF1A words 1": [-2, -2, -2, -1, -1, 2, -1],
  "next word \n": [1, 1, -1, -2, -3, -2, -1],
  "next word \n words 1": [0, 1, -1, -1, -3, -1, 1],
  "next word \n words 13": [1, 0, 0, -1, -1, -1, -2],
  "next word \n words 2": [2, 0, 1, -2, -1, -2, -3],
  "next word \n words 3": [3, 2, 0, -1, -1, -2, -5],
  "next word \n words 5": [0, 0, -2, -1, -1, -1, 1],
  "next word \n words 8": [2, 2, -1, -1, -1, -1, -2],
  "next word   ": [-2, 1, -2, -2, -2, -2],
  "next word    words 1": [-1, 1, -2, -2, -2, -2, -1],
  'next word "': [-2, 0, -2, -1, 0, -1, 1],
  'next word " words 1': [-2, -1, -1, 0, 0, -3, 2],
  'next word " words 2': [0, 1, -1, -2, -2, -2],
  'next word " words 3': [-1, 2, -1, -2, -1, 1, -2],
  'next word " words 5': [0, 2, -1, -1, -1],
  "next word $": [3, -3, -2, 0, -2, 0, -1],
  "next word $ words 1": [-1, -3, -2, 0, -2, 1, 1],
  "next word $ words 13": [2, -1, -1, -1, -1, -1, -2],
  "next word $ words 2": [1, -1, 0, -1, -1, -4],
  "next word $ words 3": [3, -1, -3, -2, -1, -3, -1],
  "next word $ words 5": [5, 1, -1, -1, -1, -2, -4],
  "next word (": [0, -2, 1, -1, 0, -2],
  "next word ( words 1": [1, -1, -3, 0, 0, -2, -1],
  "next word ( words 13": [-2, 1, -1, -1, -1, -1, 3],
  "next word ( words 2": [0, -2, 2, -3, -2, -2, -1],
  "next word ( words 3": [0, -2, 2, -2, -1, -3, -1],
  "next word ( words 5": [-3, 0, 1, -1, -1, -1, 2],
  "next word ( words 8": [0, -2, -3, -1, -1, -1, 2],
  "next word )": [0, 2, 0, -2, -1, -1, -2],
  "next word ) words 1": [0, 2, -2, -3, -1, -1, -1],
  "next word ) words 2": [0, 2, 1, -1, -1, -2, -3],
  "next word ) words 3": [1, 1, -2, -1, -1, -1, -2],
  "next word ,": [1, 1, -1, -2, -2, -2],
  "next word , words 1": [2, 1, -2, -2, -2, -2, -1],
  "next word , words 2": [0, -3, 0, 0, -1, -4, 1],
  "next word , words 3": [-2, 0, 1, -1, -1, -2, 1],
  "next word , words 5": [1, -2, -1, -1, -1, -1, 1],
  "next word , words 8": [-2, 1, -1, -1, -1, -1, 2],
  "next word -": [-1, -2, -1, 0, -1, -1, 1],
  "next word - words 1": [-2, -1, -1, 0, -1, -1, 1],
  "next word - words 2": [1, -2, -2, -1, -2, -2],
  "next word - words 8": [2, -1, 0, -1, -1, 0, -2],
  "next word -+": [-1, -1, 2, -1, -1, -1, -2],
  "next word -+ words 1": [-1, -1, 2, -1, -1, -1, -2],
  "next word .": [2, -1, -3, 1, -3, -3],
  "next word . words 1": [-1, -1, -2, 2, -5, -4, 1],
  "next word . words 2": [1, -2, -4, -3, -2, 0, 1],
  "next word . words 3": [2, -2, -1, 0, -2, -2, -1],
  "next word . words 5": [2, 1, -2, -2, -1, -1, -2],
  "next word . words 8": [0, 2, -1, -1, -1, -1, -1],
  "next word .in": [2, -1, -1, -1, -1, -1, -2],
  "next word /": [-2, -1, -3, 1, -1, -1, 1],
  "next word / words 1": [-2, 0, 0, 1],
  "next word //": [2, -1, -2, -1, -1, -1, -3],
  "next word :": [-2, 0, -3, -1, 0, 2, -1],
  "next word : words 1": [-2, -2, -4, -1, 0, 3, -1],
  "next word : words 2": [-1, 0, -1, -1, -2],
  "next word : words 3": [1, 0, -2, -1, -2, -1, -2],
  "next word : words 5": [0, 2, -2, -1, -1, -2, -1],
  "next word : words 8": [0, -1, -1, -1, -2, -2, 1],
  "next word ;": [0, 0, -4, 1, -1, -4, 2],
  "next word ; words 1": [-1, 0, -4, 0, -1, -4, 3],
  "next word ; words 3": [1, -1, -2, 2, -1, -1, -2],
  "next word [": [5, -3, -3, 0, -2, 0, -3],
  "next word [ words 1": [1, -3, -2, -1, -2, 1, -1],
  "next word [ words 2": [2, -1, -3, 1, -2, -2, -1],
  "next word [ words 3": [1, -1, -3, -1, -1, -1, -1],
  "next word [ words 5": [3, -1, -2, -1, -1, -1, -2],
  "next word [ words 8": [3, -1, -2, -1, -1, -1, -3],
  "next word ]": [-2, -3, 0, 1, -3, -2, 1],
  "next word ] words 1": [-1, -3, 1, 1, -3, -4, 2],
  "next word ] words 2": [-1, -2, 0, -2, -1, 1, -3],
  "next word _": [-2, -1, 0, -1, -4, -1, 1],
  "next word _ words 1": [1, -1, -4, 0, -5],
  "next word _ words 3": [-3, 0, 3, -3, -1, -2, 2],
  "next word _ words 5": [-2, 1, -1, -1, 0, -1, 1],
  "next word _ words 8": [-1, 2, -2, -1],
  "next word by words 1": [-2, 0, -1, 0, 0, 0, 2],
  "next word by words 3": [2, -1, -1, 0, -1, 0, -2],
  "next word in": [0, -2, 0, -1, -1, 0, 1],
  "next word in words 1": [0, -3, 2, -1, -2, 2, -3],
  "next word in words 13": [-2, 1, 0, -1, 0, -1, 2],
  "next word in words 2": [0, -1, -2, -2, -1, -3, 2],
  "next word in words 3": [1, -2, -1, -1, -1, -1, 1],
  "next word in words 5": [0, 0, -2, -1, -1, -1, -1],
  "next word in words 8": [-1, 0, -2, -1, -1, -1, 2],
  "next word |": [-1, -2, -2, 0, 2, -1, 1],
  "next word | words 1": [-2, -1, -2, 0, 2, -1],
  "next word | words 2": [1, -2, -2, -1, -1, -1, 1],
  "next word ~": [0, -1, -3, -3, -2, 1, -1],
  "next word \xB7": [2, -2, -2, 0, -2, -2, -1],
  "next word \u2013": [1, -3, -3, -2, -2, -2],
  "next word \u2013 words 1": [1, -3, -2, -2, -2, -2, -1],
  "next word \u2013 words 3": [1, -2, -2, -1, -1, -1],
  "next word \u2014": [0, 2, 0, 0, 0, 0, -1],
  "next word \u201C": [0, -2, 1, -1, -2, -2],
  "next word \u201C words 1": [0, -3, 1, -1, -3, -2, -2],
  "next word \u201C words 2": [-2, -2, -2, -1, -1, -1, 2],
  "next word \u201D": [2, -1, -1, -1, -1, -1, -2],
  "next word \uFF08": [-2, -2, 1, -1, -1, -2, -1],
  "next word \uFF0C": [-2, 3, -3, -1, -1, -2, -2],
  "next word \uFF1A": [-2, 1, -2, -1, -1, 2],
  "next word \uFF1A words 1": [-2, -1, -1, -1, -1, 2, 1],
  "next words \n": [-1, -1, 0, 1, -2, -2, 1],
  "next words \n words 1": [-1, 0, -3, 1, -2, -1, 1],
  "next words \n words 2": [1, -2, 0, 1, -1, -2, 1],
  "next words \n words 5": [-1, -1, 0, 0, 0, 0, 2],
  "next words \n words 8": [0, 2, -1, -1, 0, -1, -2],
  'next words "': [-1, 1, -2, -2, -3, -1],
  'next words " words 1': [0, 0, -1, -1, -3, -3],
  'next words " words 2': [0, -1, -3, -2, -2, 0, -1],
  'next words " words 3': [0, 0, -2, -1, -1, -1],
  'next words " words 5': [-2, 2],
  'next words " words 8': [1, 2, -1, -1, -1, -1, -1],
  "next words $": [0, -1, 1, -2, -2, -3, -1],
  "next words $ words 1": [-4, -1, 1, -1, -2, -3, 2],
  "next words $ words 2": [0, 0, 1, -2, -1, -2, -2],
  "next words $ words 3": [0, 1, 0, -1, -1, -2, -1],
  "next words $ words 5": [2, 2, 0, -1, -1, -2, -3],
  "next words $ words 8": [2, -1, -1, -1, -1, -2, -2],
  "next words (": [-3, 3, -3, -1, -1, -2, 1],
  "next words ( words 1": [-2, -2, -2, -1, -1, -1, 3],
  "next words ( words 13": [-1, -1, 0, 0, 0, -1, 2],
  "next words ( words 2": [-4, 4, -3, -2, -1, -4, -1],
  "next words ( words 3": [-1, 4, -3, -1, -1, -2, -2],
  "next words ( words 5": [0, -1, -2, -1, -1, -1, 1],
  "next words ( words 8": [-2, -1, 1, -1, -1, -1, 1],
  "next words )": [2, -5, -4, 0, -2, 0, -1],
  "next words ) words 1": [2, -5, -3, 0, -2, 0, -1],
  "next words ) words 2": [-1, -2, -2, -2, -1, 0, 1],
  "next words ) words 3": [-2, -1, -1, -1, -1, -2, 2],
  "next words )in": [1, -2, -2, -2, -1, -2, -1],
  "next words )in words 1": [1, -2, -2, -2, -1, -2, -1],
  "next words , words 1": [2, 0, -1, -1, -2, -2, -1],
  "next words , words 2": [0, -2, 0, 0, -1],
  "next words , words 3": [-2, 0, 0, -1, -1, -2, 2],
  "next words , words 8": [-1, 1, -1, -2, -1, -2],
  "next words -": [0, 2, -3, -1, 0, -1, -2],
  "next words - words 1": [-2, 1, -2, -1, 0, 0, -1],
  "next words - words 2": [1, 0, -2, -1, -2, -2, -2],
  "next words - words 5": [2, -1, -1, 0, 0, 0, -2],
  "next words - words 8": [1, 0, -1, -1, -1, -1, -2],
  "next words .": [1, -1, -2, -1, -1, -2],
  "next words . words 1": [1, -1, -1, 0, -2, -2, -1],
  "next words . words 13": [-2, 1, 0, -1, -1, -1, 1],
  "next words . words 2": [0, 0, -3, -2, -2, -3],
  "next words . words 3": [2, 1, -1, -2, -1, -2, -2],
  "next words . words 5": [-1, -1, -2, -1, -1, -1, 1],
  "next words .in words 2": [1, -2, -1, -1, -1, -1],
  "next words .in words 5": [2, -1, -1, -1, -1, -1, -1],
  "next words /": [-2, 0, -1, 0, -1, 0, 2],
  "next words :": [0, -2, -2, -2, -1],
  "next words : words 1": [1, -5, -4, -2, -1, 0, -1],
  "next words : words 13": [-1, -1, 1, -2, -1, -2, 1],
  "next words : words 2": [-1, -2, -1, -2, -1, 1, 1],
  "next words : words 3": [2, 1, 0, -2, -2, -1, -3],
  "next words ;": [-2, 0, -1, -2, -1],
  "next words ? words 2": [2, 0, -1, 0, 0, 0, -2],
  "next words [": [-1, 2, -2, -1, -1, 2, -1],
  "next words [ words 1": [-1, -2, -2, -1, -2, 2, -1],
  "next words [ words 3": [-2, 1, -2, 0, -1, -1, 1],
  "next words ]": [-2, -1, 1, 0, -1, -3, 1],
  "next words ] words 1": [-2, 0, 1, 0, -1, -3, 1],
  "next words _": [-1, -3, -1, -1, -2, 0, 2],
  "next words _ words 1": [2, -4, -2, -3, -3],
  "next words _ words 3": [-2, -1, -2, -1, -1, 0, 2],
  "next words _ words 5": [-2, 1, -1, 0, 0, 0, 2],
  "next words _ words 8": [-1, -1, -1, 0, 0, 0, 2],
  "next words by": [2, -2, -2, -1, -1, -2, -1],
  "next words by words 2": [1, -1, -1, -1, -1, -2, -1],
  "next words by words 3": [2, -1, -1, -1, -1, -1, -1],
  "next words in": [0, -3, 1, -1, -1, -1, 1],
  "next words in words 1": [1, -2, 0, -3, -2, -2],
  "next words in words 13": [-2, 0, -1, 0, 0, -1, 2],
  "next words in words 2": [3, -3, 0, -1, -1, -3, -2],
  "next words in words 3": [0, -2, 0, -1, -1],
  "next words in words 8": [-2, -1, 1, -1, -1, -1, 2],
  "next words |": [-2, 1, -1, -1, -2, -2, 1],
  "next words ~": [1, -2, -2, -2, -1, -3],
  "next words \u2013": [0, -1, -2, 0, -2, -3],
  "next words \u2013 words 1": [1, -2, -3, 1, -2, -2],
  "next words \u2013 words 2": [0, -1, -1, -1, -1, -2, 2],
  "next words \u2014": [0, -2, -1, -1, -1, -1, 1],
  "next words \u201C": [1, 0, 1, -1, -2, -2, -2],
  "next words \u201C words 1": [-2, -1, 0, 0, -2, -1],
  "next words \u201C words 3": [1, 0, -1, -1, -1, -1, -2],
  "next words \uFF0C": [0, -2, -2, -1, -1, -2],
  "next words \uFF0C words 5": [-2, -1, -1, -1, -1, -1, 2],
  "next words \uFF1A": [-1, -2, 0, 0, -1, -1, 1],
  "next words \uFF1A words 1": [0, -2, -3, -2, -1, -1, 1],
  "no named link": [2, 0, 0, -1, -1, 1, -2],
  "only of below": [2, 0, -4, -2, -2, -4, 1],
  "only of child": [-2, 1, 0, -2, -2, -4, 2],
  "only of head": [-3, 2, 0, 0, 0, 2, 2],
  pages: [0, -1, -5, -1, -1, -3, 3],
  "people none": [2, -2, 0, -1, -1, 0, 1],
  "people none marks ": [1, -2, 0, 0, -1, -1, 2],
  "people none marks b": [1, -2, 0, -1, -1],
  "people none marks c": [-1, -5, 1, -2, 0, -1],
  "people none marks i": [2, 0, 1, -2, -2, -1, -2],
  "people none marks l": [2, -1, 0, -1, -1, 1],
  "people none marks lb": [2, -2, -3, -1, -1, -1, -1],
  "people none marks lc": [-2, -1, -1, -1, -1, 1, -1],
  "people none marks li": [2, -3, 1, -1, -1, -2, -3],
  "people none words 13": [2, -4, -2, -1, -1, -2, 1],
  "people none words 2": [1, -3, 1, -1, -1],
  "people none words 25": [-3, -2, -2, -1, -1, -1, 4],
  "people none words 3": [1, -5, 1, -1, -1, -1, 2],
  "people none words 5": [3, -4, -1, -1, -1, -2, 1],
  "people none words 8": [3, -4, -1, -1, -1, -2, 1],
  "people strong": [-8, 8, -3, -1, -1, -2],
  "people strong marks ": [-6, 7, -3, -1, -1, -2, -2],
  "people strong marks b": [-3, 0, -2, -2, -2, -2, 2],
  "people strong marks i": [-6, 3, -2, -1, -1, -2, 2],
  "people strong marks l": [-5, 4, -2, -2, -1, -1],
  "people strong words 13": [-6, 3, -3, -1, -1, -2, 1],
  "people strong words 2": [-4, 1, -5, -2, -2, -3, 2],
  "people strong words 25": [-3, 1, -1, -1, -1, -2],
  "people strong words 3": [-2, 5, -2, -1, -1, -2, -3],
  "people strong words 5": [-5, 5, -3, -1, -1, -1, -1],
  "people strong words 8": [-8, 5, -2, -1, -1, -1],
  "people weak": [-1, 2, 0, -2, -1, -1, -1],
  "people weak marks ": [-2, 2, 1, -3, -2, -2],
  "people weak marks b": [2, 0, -2, -1, -2, -2],
  "people weak marks c": [-1, -3, 0, -2, -2, -2, 1],
  "people weak marks i": [-2, 2, 0, -2, -1, -2, -2],
  "people weak marks l": [-1, 1, -1, -1, -1, 2, -1],
  "people weak marks lb": [-1, 1, -2, -1, -1, -1],
  "people weak marks lc": [0, -1, -4, -2, -2, 4, -3],
  "people weak marks li": [-2, 0, 0, -1, -1, 2, -3],
  "people weak words 1": [-4, -3, 3, -2, -1, 3, -3],
  "people weak words 2": [-2, 3, 0, -2, -2, -4],
  "people weak words 3": [1, 1, -3, -2, -1, -2, -1],
  "people weak words 5": [0, -1, -3, -1, -1, -2, 2],
  "place below": [-2, -1, -3, -1, -1, 1, 2],
  "place cell": [2, -1, 0, -1, -1, -1],
  "place child": [0, 0, 0, -1, -2],
  "position 1": [1, 0, -2, -1, -1, -1, 1],
  "position 3": [1, 0, 0, -1, -2],
  "position 4": [-2, 0, 0, 0, -1, 0, 2],
  "previous date": [3, -1, 1, -1, -1, -1, -1],
  "previous date \n": [-3, -1, -6, -3, -2, 2, 1],
  'previous date "': [2, -2, 1, -2, -1, -2, -3],
  "previous date (": [-2, -1, -5, -1, -2, -1, 4],
  "previous date )": [4, -1, -4, 1, -2, 0, -3],
  "previous date )by": [0, 3, -3, -2, -2, -2, -3],
  "previous date ,": [0, -6, 3, 0, -3, -4],
  "previous date -": [0, 3, 0, -2, -4, -2, -5],
  "previous date .": [5, -6, 1, -4, -2, 1, -2],
  "previous date /": [2, -1, -1, -1],
  "previous date :": [-1, -3, -4, 3, -2, -4, 2],
  "previous date ;": [0, -4, -4, 0, -2, -3, 1],
  "previous date [": [-2, -3, 0, -2, 2, 0, -3],
  "previous date ^": [-1, -1, 1, -2, -2, -1],
  "previous date _": [4, -4, -6, -3, -2, -1, 1],
  "previous date by": [-2, 3, -3, -2, -2, -1, -3],
  "previous date |": [2, -1, -2, -1, -1, -1, -2],
  "previous date \u201C": [2, -1, -1, 0, 0, -1, -2],
  "previous date \uFF0C": [-1, 0, -2, -1, -2, -1, 1],
  "previous key": [4, 1, -4, -3, -3, -4, -1],
  "previous key \n": [1, 1, -2, -2, -2, -1, -2],
  "previous key )": [2, -2, -1, -1, -1, -1, -2],
  "previous label": [-3, 0, 2, -1, -1, -1],
  "previous label (": [0, -1, 0, -1, 0, 0, -2],
  "previous label :": [-2, 1, 1, 0, -1, -3, 1],
  "previous label [": [-3, -2, -3, -1, -2, 3, -1],
  "previous label in": [-2, -2, 3, -2, -1, -2, -3],
  "previous label \uFF1A": [-3, 0, 2, -1, -1, -1],
  "previous link label": [0, -1, -2, 0, -1, 1, 1],
  "previous link label \n": [-1, 0, -4, 2, -2],
  "previous link label   ": [-1, -1, 2, -2, -1, 0, -2],
  "previous link label (": [-3, -2, 0, 0, -1, -2, 2],
  "previous link label )": [2, -3, -4, -2, -3, -3, 1],
  "previous link label ,": [0, -2, -5, 3, -1, 1, 1],
  "previous link label -": [-1, -3, -3, -2, -1, 1, 2],
  "previous link label -+": [2, -2, -2, -1, -1, 0, -3],
  "previous link label .": [-2, -2, 0, 0, -2, -2, 2],
  "previous link label :": [2, -2, 0, 0, -2, -4, -1],
  "previous link label [": [-1, -1, -2, -1, -1, 2],
  "previous link label ]": [2, -4, -4, -1, -2, -1],
  "previous link label ^": [-1, 2, 0, -1, -2, 0, -2],
  "previous link label _": [-2, -1, -1, 0, -1, 2, -1],
  "previous link label in": [-2, -2, 1, -2, -1, -2],
  "previous link label |": [-2, -1, -2, -1, -1, 2, -1],
  "previous link label \u2013": [0, -1, -2, 0, -1, -2, 1],
  "previous long": [-2, 1, 0, -2, -1, 0, 1],
  "previous long \n": [-3, 0, -1, -1, -2, 1],
  "previous long   ": [1, -1, 1, -3, -3, -3, -1],
  "previous long !": [0, -2, -2, -1, -2, 1],
  'previous long "': [-5, -3, 1, -2, -2, 2],
  'previous long "in': [-1, -2, 1, -1, -1, -2],
  "previous long (": [1, -1, 0, -2, -2, 0, 1],
  "previous long )": [-1, -2, 1, -2, -2, -1],
  "previous long ,": [-3, -1, 2, -1, -1, 0, 1],
  "previous long ,by": [-1, 0, 0, -1, -1, -2],
  "previous long ,in": [-2, -1, 1, -1, -1, -2],
  "previous long -": [-3, 3, -6, -1, -1, -1],
  "previous long --": [1, -1, -2, -1, -1, -1, -1],
  "previous long .": [-3, 1, 0, -1, 0, 0, 1],
  "previous long .by": [-1, 0, 0, 0, 0, -1, 2],
  "previous long .in": [-4, -4, 3, -3, -2, -1, -1],
  "previous long /": [-2, 1, -2, -2, -1, -3, 1],
  "previous long //": [-3, 1, 0, 0, -2, -2],
  "previous long :": [3, -5, -2, -1, -1, -1, -1],
  "previous long ;": [-2, 1, -3, -2, -2, -2],
  "previous long ?": [2, -1, -1, -1, -1, -2, -1],
  "previous long [": [-2, 1, -2, -3, 0, 0, 1],
  "previous long ^": [-3, 0, -1, 0, -1, 1],
  "previous long _": [-4, 1, -3, 0, 0, 0, 2],
  "previous long by": [1, 1, -3, -1, -1, -2, -1],
  "previous long in": [3, -4, -3, -1, -1, -2, 1],
  "previous long |": [-3, 1, 2, -2, -2, -2, -2],
  "previous long ~": [2, 1, -3, -2, -1, -3, -2],
  "previous long \xB7": [-3, 1, 3, -2, -2, -2, -3],
  "previous long \u2013": [-1, 0, -1, -1, -1, -2],
  "previous long \u2014": [-2, 0, 2, -2, -2, -3, 1],
  "previous long \u201C": [2, -1, -2, -1, -1, -1, -1],
  "previous long \u201D": [-2, -2, 1, -1, -2, -1, 1],
  "previous long \u3001": [-1, -1, -1, 0, 0, -1, 2],
  "previous long \uFF0C": [-4, 3, -1, -2, -3, -2],
  "previous people strong": [3, -3, 2, 0, -2, -2, -1],
  "previous people strong \n": [-1, -2, 2, -4, -2, -1, -1],
  "previous people strong   ": [-2, 0, 1, 2, -2, -3, -2],
  'previous people strong "': [2, -3, -2, -1, -1, -2],
  "previous people strong (": [-3, -4, 0, 1, -2, 1, -2],
  "previous people strong )": [-2, -3, -4, -2, -2, -1, 2],
  "previous people strong ,": [2, -1, 0, 1, -2, -2, -1],
  "previous people strong -": [2, -3, 2, -1, -2, -2, -1],
  "previous people strong .": [2, 0, 2, -1, -2, -2, -1],
  "previous people strong :": [5, -4, -4, -2, -1, -2, -2],
  "previous people strong ;": [1, -3, 0, -1, -2, -1, -1],
  "previous people strong [": [-2, -2, -5, 2, -2, 2, 2],
  "previous people strong ^": [-2, -2, 0, -1, -1, 0, 1],
  "previous people strong _": [0, -2, 0, 0, -3, 0, 1],
  "previous people strong in": [1, -2, 3, -1, -1, -3, -2],
  "previous people strong |": [-1, -3, 3, -2, -2, -2, -3],
  "previous people strong ~": [-1, 1, -1, -2, -2, 0, -1],
  "previous people strong \u201C": [3, -1, -1, -1, -1, -2, -3],
  "previous people strong \uFF0C": [2, -2, -1, -2, -2, -1],
  "previous people weak": [0, 0, 0, -1, -2, -1],
  "previous people weak \n": [0, 0, 2, -2, -2, -1, -2],
  "previous people weak   ": [-2, 3, -3, 1, -1, -1, -4],
  'previous people weak "': [0, -2, 2, -2, -1, -3, -2],
  "previous people weak (": [-5, 1, -4, -1, -2, 0, 2],
  "previous people weak )": [-2, -3, -4, -2, -2, 0, 1],
  "previous people weak ,": [1, -1, 0, -1, -1, -2, -1],
  "previous people weak -": [0, 0, 1, -2, -1, -2],
  "previous people weak .": [1, -2, -2, 2, -2, -4, 1],
  "previous people weak :": [1, 1, -1, -1, -1, -2, -1],
  "previous people weak ;": [0, 1, -2, 0, -1, -1, -1],
  "previous people weak [": [-3, 0, 2, -3, -2, 1, -2],
  "previous people weak ]": [2, -1, -1, -1, -1, -1, -2],
  "previous people weak ^": [-3, -1, 0, 0, -1, -1, 1],
  "previous people weak _": [-1, -2, -1, 1, -2, 0, 1],
  "previous people weak by": [2, -1, -2, -1, -1, -1, -3],
  "previous people weak in": [3, -3, 0, -2, -1, -4, -1],
  "previous people weak |": [-2, 0, 2, 0, -1, -1, -2],
  "previous people weak \u2013": [1, -1, 2, -2, -1, -2, -2],
  "previous people weak \u201C": [2, -2, -1, -1, -1, -1, -1],
  "previous people weak \uFF0C": [-3, -1, 0, -2, -2, -2, 1],
  "previous venue": [0, -2, -3, 0, -1, 2, 1],
  "previous venue \n": [0, -1, 0, -2, -2, -1],
  "previous venue   ": [-3, -2, -1, -1, -2, 1, 2],
  'previous venue "': [1, -1, -2, -2, -2, -2],
  "previous venue (": [-2, 0, -3, 0, -2, 0, 2],
  "previous venue )": [1, -1, -2, 1, -1, 0, -1],
  "previous venue ,": [0, -1, -2, 2, -1],
  "previous venue -": [-1, 1, -2, -1, -2, 0, -1],
  "previous venue .": [-2, 0, -2, 1, -2, 0, 1],
  "previous venue :": [-2, -3, 4, 1, -2, -4],
  "previous venue [": [-2, -1, -4, -2, -1, 1],
  "previous venue ]": [4, -2, -2, 0, -1, -2, -4],
  "previous venue ^": [1, -1, -6, -1, -1, 4],
  "previous venue _": [1, -2, -4, -1, -2, -2, 2],
  "previous venue by": [1, 1, -2, -2, -1, -2, -2],
  "previous venue in": [-2, -3, 3, -2, -2, -3, -1],
  "previous venue \u2013": [-1, -1, -2, 0, -1, -1, 1],
  "previous venue \uFF0C": [-1, 1, -1, 1, -1, -2],
  "previous word \n": [0, -1, 2, -3, -2],
  "previous word   ": [-1, 1, -2, 1, -1, -2],
  'previous word "': [2, 1, 2, -2, -2, -2, -3],
  "previous word (": [-1, 0, -3, -1, 0, -1, 1],
  "previous word )": [1, 0, -3, -1, -2],
  "previous word )in": [2, -3, -2, -2, -1, -2, -1],
  "previous word ,": [-1, 3, -4, -1, -2, -2],
  "previous word -": [0, -2, -4, -2, -2, 1, 1],
  "previous word .": [1, -2, 1, 0, -2, -1, -1],
  "previous word .in": [-2, -2, 1, -1, -1, 1, -3],
  "previous word /": [-3, 0, -1, 1, -1, -1, 1],
  "previous word //": [-2, 1, -1, -1, -1, -2, 1],
  "previous word :": [0, 0, -4, 2, -1, -1, 1],
  "previous word ;": [0, 0, -4, 1, -1, -5, 2],
  "previous word [": [2, -1, -3, -3, -1, 1, -3],
  "previous word ]": [3, -1, 2, -4, -4, -2, -4],
  "previous word ^": [1, -3, 2, -1, -1, -1],
  "previous word _": [-2, -3, 1, 0, -1, 0, 1],
  "previous word by": [-1, -2, -2, -1, -1, -1, 3],
  "previous word in": [2, -4, 2, -2, -2, -4, -2],
  "previous word |": [-3, 0, 1, -2, -2, -1],
  "previous word ~": [-2, 0, -2, -2, -1, -2, 1],
  "previous word \u2013": [-2, -5, -4, -1, -2, -2, 3],
  "previous word \u2014": [1, 0, 2, -1, -1, -2, -2],
  "previous word \u201C": [1, -3, -2, -1, -1, -1, -1],
  "previous word \u201D": [-2, -1, 1, -1, -1, -1],
  "previous word \uFF09": [-1, -2, -1, -1, -1, -2, 2],
  "previous word \uFF0C": [-2, 2, 1, -2, -2, -2, -2],
  "previous word \uFF1A": [-2, 4, -3, -1, -1, -2, -2],
  "previous words \n": [-4, -1, -1, -1, -2, 1, 1],
  "previous words   ": [1, 1, 0, -2, -2, -4, -2],
  'previous words "': [-2, 1, -1, -1, -1, 1],
  "previous words (": [-1, -1, 1, -1, -2, -1, 1],
  "previous words )": [-1, -3, -3, -2, -2, 1, 1],
  "previous words -": [-3, 2, -5, 1, -2, -1, 1],
  "previous words --": [-1, -1, -1, -1, -1, -1, 2],
  "previous words .": [-4, 0, 0, 0, -1, 0, 1],
  "previous words .in": [-3, 0, 2, -2, -2, -2, -2],
  "previous words /": [-1, -1, -1, -2, -2, -2, 2],
  "previous words :": [1, -3, -2, -1, -1, -2],
  "previous words ;": [-2, 1, -2, -2, -1, -1, 1],
  "previous words ?": [0, -2, -3, -2, -2, -1, 1],
  "previous words [": [-4, 1, -1, -3, -1],
  "previous words ]": [0, -1, -2, -1, -1, -1],
  "previous words ^": [-1, 0, 0, -2, -1],
  "previous words _": [-3, 0, -3, -2, 1, 0, 2],
  "previous words by": [1, 2, -3, -2, -1, -2, -2],
  "previous words in": [2, -3, 1, -2, -1, -1],
  "previous words |": [-3, 0, -1, -2, -2, -2, 2],
  "previous words ~": [0, 0, -3, -1, -2, -2, 1],
  "previous words \xB7": [-1, 1, 1, 0, -2, -2, -2],
  "previous words \u2013": [1, -1, 0, -1, -2, -3],
  "previous words \u2014": [-2, 2, 0, -1, -1, -2, -2],
  "previous words \uFF0C": [-2, 0, 0, -2, -2, -3, 1],
  question: [0, -2, -2, -1, -1, -2, 1],
  quoted: [2, -2, -1, -1, -1, -1, -1],
  "quoted words 1": [1, -2, -1, -1, -1],
  "quoted words 13": [4, -1, -1, -1, -1, -2, -3],
  "quoted words 2": [2, -2, -2, -1, -1, -1, -1],
  "quoted words 8": [2, 0, 0, -1, -1, -1, -2],
  "recurs many": [-6, -4, 1, 1, -1, 3, 2],
  "recurs many 1": [-5, -3, 0, 1, -1, 3, 1],
  "recurs many 13": [-2, -2, -2, -1, -1, -1, 4],
  "recurs many 2": [-6, -8, 4, -5, -1, 2, 2],
  "recurs many 3": [-5, -6, 1, -1, -2, -2, 2],
  "recurs many 5": [-4, -2, -3, -2, -1, -3, 6],
  "recurs many 8": [-2, -1, -1, -1, 0, -1, 3],
  "recurs no": [1, 1, -1, -1, -1, -2, 2],
  "recurs no 1": [1, 1, -1, -1, -3, -2, 2],
  "recurs no 13": [0, 0, -2, -1, -1, -2, 2],
  "recurs no 25": [-4, 0, -2, -1, -1, -2, 2],
  "recurs no 3": [0, 0, 0, -1, -1, -2, 1],
  "recurs no 5": [1, 1, -1, -1, -1, -2, 1],
  "recurs no 8": [1, 1, -2, -1, -1, -2, 1],
  "recurs some": [3, 1, 0, -1, 0, -2, -2],
  "recurs some 1": [1, 2, 0, -2, 2, -2, -2],
  "recurs some 13": [2, 1, -2, -1, -1, -2, -2],
  "recurs some 2": [1, 1, 0, 0, -2, -2, -1],
  "recurs some 3": [2, -1, 0, -1, -1, -1, -2],
  "recurs some 5": [3, -2, 0, -1, -1, -1, -1],
  "recurs some 8": [3, -2, 0, -1, -1, -2, -1],
  "same span as previous": [-1, -1, 0, 0, -1, -2, 2],
  "small words 13": [-3, -1, -2, -1, -1, -1, 4],
  "small words 2": [2, 0, -5, -2, -1, -1, 2],
  "small words 3": [2, -3, -5, -2, -1, -1, 3],
  "small words 5": [1, -3, -2, -1, -1, -2, 3],
  "small words 8": [1, -3, -2, -1, -1, -1, 2],
  "span b 1": [0, -3, -4, -1, -1, 1, 1],
  "span b 13": [4, -3, -1, -1, -1, -2, -3],
  "span b 2": [-4, -2, 2, 0, -2, 1, 2],
  "span b 3": [-1, 0, 2, -1, -1, -2],
  "span b 5": [2, -1, -1, -1, -1, -3, -1],
  "span b 8": [2, -1, -1, -2, -1, -2, -1],
  "span bi 2": [0, -1, 1, -1, -1, -2],
  "span c 1": [1, -5, -2, -1, 2, -2],
  "span c 13": [-1, 1, 0, -2, -2, -2],
  "span c 2": [-3, -3, 1, 0, -1, -1, -1],
  "span c 3": [-2, -2, 1, -3, -3, 0, -1],
  "span c 5": [-2, -2, 2, -1, -2, 0, -1],
  "span c 8": [-2, -2, 2, -2, -3, -2],
  "span l 1": [-3, -1, 0, -2, -1, 3, 1],
  "span l 13": [1, 1, 1, 0, -1, -2, -3],
  "span l 2": [-2, 2, -3, -1, -1, 3, 1],
  "span l 25": [-4, 1, 1, 2, -1, -1],
  "span l 3": [2, 0, -2, 0, -1, -1, -2],
  "span l 5": [3, -3, -2, 0, -1, -2],
  "span l 8": [2, -2, -1, 0, -1, -2, -1],
  "span lb 1": [5, -3, -2, -1, -2, 0, -5],
  "span lb 13": [2, -1, -1, -1, 0, -1, -1],
  "span lb 2": [0, 0, -1, -1, -1, 0, -2],
  "span lb 3": [1, -1, -2, -1, -1],
  "span lb 5": [2, -2, -1, -1, 0, 0, -1],
  "span lb 8": [3, -1, -2, -1, -1, -1, -3],
  "span lc 1": [-2, -1, -3, -1, -1, 3, -2],
  "span lc 2": [0, 0, -2, 0, 0, 3, -2],
  "span li 1": [1, -2, -2, -2, -2, -2],
  "span li 13": [0, -3, 2, -1, -1, -2, -4],
  "span li 2": [0, 0, -3, -1, -1, 1, -4],
  "span li 25": [-2, -3, 3, -3, -1, -3, -3],
  "span li 3": [0, 1, -3, -1, -1, 1, -2],
  "span li 5": [1, -2, -3, -1, -1],
  "span li 8": [3, -2, -2, 0, 0, -1, -2],
  "title column elsewhere": [-4, 1, 1, -1, -2],
  "two or three capitals": [1, 1, 0, -2, -1, -2],
  "venue abbreviated": [-6, -3, 3, -4, -1, -4, 3],
  "venue abbreviated words 1": [-3, -1, 3, -3, -2, -4, -2],
  "venue abbreviated words 13": [-1, 2, -1, 0, -1, -1, -1],
  "venue abbreviated words 2": [-3, -1, 0, -4, -1, -3, 4],
  "venue abbreviated words 3": [-4, -3, 1, -2, -1, -2, 2],
  "venue abbreviated words 5": [-3, -1, 0, -2, -2, -2, 1],
  "venue abbreviated words 8": [-1, 3, -1, 0, 0, -1, -3],
  "venue long": [-4, -3, 5, -3, -1, 2, -2],
  "venue long words 1": [-3, -1, -4, -2, -1, 5, -3],
  "venue long words 13": [-1, 0, -1, -3, -2, -3, 1],
  "venue long words 2": [-1, -3, 2, -2, -1, -1, -3],
  "venue long words 3": [-2, -3, 4, -3, -1, -3, -1],
  "venue long words 5": [-3, -1, 2, -2, -1, -2, 2],
  "venue long words 8": [-3, -1, 4, -2, -2, -1],
  "venue short": [-4, -5, 6, -5, -2, 2, -4],
  "venue short words 1": [-4, -4, 5, -4, -2, 1, -4],
  "venue short words 13": [-2, -1, -2, -1, -1, -2, 3],
  "venue short words 2": [-2, -4, 5, -7, -1, 1, -5],
  "venue short words 25": [-1, 1, -2, -1, -1, -1, 1],
  "venue short words 3": [1, -3, 1, -4, -1, 1, -3],
  "venue short words 5": [-3, -1, 2, -1, -1, 1, 1],
  "venue short words 8": [0, -2, 0, -2, -2, -2, 1],
  "venue-like": [-6, -4, 5, 9, -2, 0, -9],
  "words 13": [0, 0, -2, -1, -1, -2, 2],
  "words 2": [0, 0, 1, -1, -2, -1, 1],
  "words 25": [-4, 0, -2, -1, -1, -2, 2],
  "words 5": [1, 0, -1, -1, -1, -2, 1],
  "year alone": [-2, -1, -2, 7, -1, -1, -3],
  "year found": [-8, -3, 5, 5, 1, -2, -5]
};

// src/list/read/decode/weights.ts
var weights;
function WEIGHTS2() {
  weights ??= new Map(
    Object.entries(weights_default).map(([name, row]) => [
      name,
      Float64Array.from(ROLES, (_, role) => (row[role] ?? 0) / 10)
    ])
  );
  return weights;
}

// src/list/read/decode/reading.ts
function withRole({ segments, roles }, role) {
  const wanted = ROLES.indexOf(role);
  return segments.filter((_, index2) => roles[index2] === wanted);
}
function textsOf({ parts, details }) {
  return [...parts.map(({ flat }) => flat), ...details.map(({ content: content3 }) => content3)];
}

// src/list/read/words/summary-kind.ts
var { summaries } = VOCABULARY;
var FILLERS2 = new Set(summaries.fillers);
var isAbstract = phrases(summaries.abstract);
var isOther = phrases(summaries.other);
var LONGEST6 = 200;
function summaryKind(summary) {
  const [label = ""] = summary.slice(0, LONGEST6).replace(/^[^\p{L}]+/u, "").split(/[\n:：()（）[\]|—–]/, 1);
  const folded = fold(label);
  const words = folded.split(" ").filter((word) => !FILLERS2.has(word));
  const kinds = [words.join(" "), ...words].map(labelKind);
  const [whole2, ...each] = kinds;
  const known = (kind) => kind === "abstract" || kind === "bibtex";
  if (known(whole2) || each.length > 0 && each.every(known))
    return kinds.includes("abstract") ? "abstract" : "other";
  if (isAbstract(folded)) return "abstract";
  return isOther(folded) ? "other" : void 0;
}

// src/list/read/fields/abstract.ts
var LABEL6 = /^[^\p{L}\n]{0,12}(\p{L}[\p{L}\p{M} ;/&.-]{0,38}?)\s?(?:：|:(?!\/\/)|[\])]?\s{0,80}$|[*\]]{1,80}\s{0,80}$)\s*/u;
function readAbstract({ parts, details }) {
  for (const [index2, part] of parts.entries()) {
    const { flat, column } = part;
    if (column?.kind === "abstract" && flat.text.trim() !== "" && flat.tags.length === 0)
      return textFrom(flat, 0);
    const labelled3 = labelledIn(part, parts[index2 + 1], index2);
    if (labelled3 !== void 0) return labelled3;
  }
  for (const { summary, content: content3 } of details) {
    if (summaryKind(summary.text) !== "abstract") continue;
    const label = sourceRange(
      summary,
      trimRange(summary.text, { start: 0, end: summary.text.length })
    );
    const { text: text5, range } = textFrom(content3, 0);
    return { text: text5, range: text5 === "" ? { start: label.end, end: label.end } : range, label };
  }
  return void 0;
}
function labelledIn({ flat, column }, next, index2) {
  for (const line of lineStarts(flat)) {
    const match = LABEL6.exec(flat.text.slice(line, line + 80));
    if (match === null || labelKind(match[1] ?? "") !== "abstract") continue;
    const alone = match[0].trim().length >= flat.text.trim().length;
    if (column !== void 0 && index2 > 0 && alone) continue;
    const from = line + match[0].length;
    const label = sourceRange(flat, { start: line, end: from });
    const own3 = textFrom(flat, from);
    if (own3.text !== "" && !/^[\s\p{P}]*$/u.test(own3.text)) return { ...own3, label };
    const after = next === void 0 || column !== void 0 || beginsWithLabel(next.flat) ? void 0 : textFrom(next.flat, 0);
    return after !== void 0 && after.text !== "" ? { ...after, label } : { text: "", range: { start: label.end, end: label.end }, label };
  }
  return void 0;
}
function beginsWithLabel({ text: text5 }) {
  const match = LABEL6.exec(text5.slice(0, 80));
  return match !== null && labelKind(match[1] ?? "") !== void 0;
}
function lineStarts({ text: text5 }) {
  const starts = [0];
  for (let at = text5.indexOf("\n"); at >= 0 && starts.length < 60; at = text5.indexOf("\n", at + 1))
    starts.push(at + 1);
  return starts;
}
function textFrom(flat, from) {
  const stretch = trimRange(flat.text, { start: from, end: flat.text.length });
  return { text: plain2(flat, stretch), range: sourceRange(flat, stretch) };
}

// src/list/read/fields/address.ts
function addressOf(reading, title, links) {
  const { candidate, segments } = reading;
  const { link: link2 } = title;
  const own3 = link2?.url.trim();
  const usable = own3 !== void 0 && own3 !== "" && !/\s/.test(own3) && /[./]/.test(own3);
  const role = usable ? linkRole(own3) : void 0;
  if (usable && role !== "bib" && role !== "search" && role !== "anchor" && role !== "badge") {
    return own3;
  }
  const labelled3 = segments.find(
    ({ label, link: at, part }) => label === "paper" && at >= 0 && (candidate.parts[part]?.flat.links[at]?.url ?? "") !== ""
  );
  const target = labelled3 === void 0 ? void 0 : candidate.parts[labelled3.part]?.flat.links[labelled3.link]?.url;
  const named = withNames(links);
  return target?.trim() ?? paperUrl(named) ?? nameLink(reading, title) ?? named.find(({ text: text5 }) => HOME_PAGE.test(text5))?.url;
}
function withNames(links) {
  return links.map((link2, at) => {
    const picture = link2.text === "" ? links[at + 1] : void 0;
    const isInside = picture !== void 0 && picture.range.end <= link2.range.end;
    return isInside && !OF_PICTURE.test(picture.text) ? { ...link2, text: picture.text } : link2;
  });
}
var OF_PICTURE = /^(?:alt|badge|icon|image|img|logo|picture|shield)?$/i;
function nameLink({ candidate, segments, roles }, title) {
  const [first] = title.segments;
  const at = first === void 0 ? -1 : segments.indexOf(first) - 1;
  const name = segments[at];
  if (name === void 0 || name.link < 0 || name.content.label !== void 0) return void 0;
  const role = ROLES[roles[at] ?? 0];
  if (role !== "label" && role !== "other") return void 0;
  return candidate.parts[name.part]?.flat.links[name.link]?.url.trim();
}
var HOME_PAGE = /^\W*(?:project|home|web)?[ -]?(?:page|site|home|website)\d?\W*$/i;
function isUsable(url) {
  return /^(?:[a-z][\w+.-]*:)?\/\/|^www\.|^(?:[\w-]+\.)+[a-z]{2,}\/|^\.{0,2}\/?[\w%.-]+\/[\w%./-]+/i.test(
    url.trim()
  );
}
function paperUrl(links) {
  const open = links.filter(
    ({ url }) => isUsable(url) && !["badge", "bib", "anchor", "mail", "search"].includes(linkRole(url))
  );
  const text5 = ({ text: text6 }) => text6.replace(/[[\]()]/g, " ").trim();
  const hosted = (link2) => linkRole(link2.url) === "paper";
  const found = open.find((link2) => isPaperLabel(text5(link2)) && hosted(link2)) ?? open.find((link2) => isPaperLabel(text5(link2)) && linkRole(link2.url) !== "code") ?? open.find((link2) => hosted(link2) && !isOtherLabel(text5(link2))) ?? open.find((link2) => isPaperLabel(text5(link2)));
  return found?.url.trim();
}

// src/list/read/fields/citation.ts
var KEY2 = new RegExp(String.raw`^[${LETTERS}\d][${LETTERS}\d_:.+/'&-]{2,90}$`, "u");
var canBeKey = (word) => KEY2.test(word) && hasOnlyLetters(word);
var ANY_WORD = /\p{L}/u;
var LINES = /^L(\d{1,7})(?:C\d+)?(?:-L?(\d{1,7}))?/i;
function readCitation(candidate, evidence) {
  const texts = textsOf(candidate);
  const anchor = findAnchor(texts);
  const keyed = inPre(texts) ?? comment(texts) ?? linkText(texts) ?? shown2(candidate, evidence) ?? inline(candidate);
  if (keyed !== void 0) return anchor === void 0 ? keyed : { ...keyed, anchor };
  return anchor === void 0 ? void 0 : { via: "anchor", anchor, range: anchor.range };
}
function shown2({ parts }, { segments, isKey, labelOf }) {
  for (const segment of segments) {
    const { part, start, end, label } = segment;
    const flat = parts[part]?.flat;
    if (flat === void 0) continue;
    const stretch = trimRange(flat.text, { start, end }, "`@{}");
    const key = flat.text.slice(stretch.start, stretch.end);
    if (!canBeKey(key) || linkLabel(key) !== void 0) continue;
    const before = label === "key" || label === "bibtex" ? labelOf(segment) : void 0;
    const labelled3 = before !== void 0 && !ANY_WORD.test(flat.text.slice(before.end, stretch.start));
    if (!labelled3 && isKey?.(key) !== true && !isLikeKey(key)) continue;
    const keyRange = sourceRange(flat, stretch);
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
      if (mark === void 0 || !canBeKey(key)) continue;
      const keyRange = sourceRange(flat, trimRange(flat.text, mark));
      return { via: "label", key, keyRange, range: { start: tag.range.start, end: keyRange.end } };
    }
  }
  return void 0;
}
function comment(texts) {
  for (const { comments } of texts) {
    for (const { text: text5, range } of comments) {
      const key = text5.trim().replace(/^(?:key|citation key|bibtex)\s*:\s*/i, "");
      if (!canBeKey(key) || !/\d/.test(key) || !/\p{L}/u.test(key)) continue;
      return { via: "comment", key, range };
    }
  }
  return void 0;
}
function linkText(texts) {
  for (const flat of texts) {
    for (const link2 of flat.links) {
      if (bibPath(link2.url) === void 0) continue;
      const shown3 = flat.text.slice(link2.start, link2.end).trim();
      const key = withoutTail(shown3.replace(/^[[`]+/, ""), /[\]`]/);
      if (linkLabel(key) !== void 0 || !canBeKey(key)) continue;
      const at = flat.text.indexOf(key, link2.start);
      const keyRange = sourceRange(flat, { start: at, end: at + key.length });
      return { via: "link", key, keyRange, range: link2.range };
    }
  }
  return void 0;
}
function bibPath(url) {
  return /^[^#]*\.bib(?=#|$)/i.exec(url)?.[0];
}
function inline({ bibtex }) {
  for (const { text: text5, range } of bibtex) {
    const key = /^\s*@\w+\s*[{(]\s*([^\s,{}]{1,90})\s*,/.exec(text5)?.[1];
    if (key !== void 0) return { via: "inline-bibtex", key, range };
  }
  return void 0;
}
function findAnchor(texts) {
  for (const { links } of texts) {
    for (const { url, urlRange, range } of links) {
      const path2 = bibPath(url.trim());
      if (path2 === void 0) continue;
      const [, first, last] = LINES.exec(url.trim().slice(path2.length + 1)) ?? [];
      return {
        path: path2,
        ...first === void 0 ? {} : { startLine: Number(first) },
        ...last === void 0 ? {} : { endLine: Number(last) },
        range: urlRange ?? range
      };
    }
  }
  return void 0;
}

// src/list/read/fields/entry-link.ts
function entryLinks(texts) {
  const found = [];
  for (const flat of texts) {
    for (const link2 of flat.links) found.push(entryLink(flat, link2));
    for (const { alt, url, range, urlRange } of flat.images) {
      found.push({ text: alt, url, range, ...urlRange === void 0 ? {} : { urlRange } });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
function entryLink({ text: text5 }, { start, end, url, range, urlRange }) {
  return {
    text: text5.slice(start, end).replace(/\s+/g, " ").trim(),
    url,
    range,
    ...urlRange === void 0 ? {} : { urlRange }
  };
}

// src/list/read/fields/method-name.ts
function wordsOf3(run) {
  return run.reduce((sum, { content: content3 }) => sum + content3.words, 0);
}
function isNameBefore(name, rest) {
  const [next] = rest;
  if (next === void 0 || name.span === 0 || name.link >= 0) return false;
  if (next.span !== 0 || next.before !== "_") return false;
  const isTitle4 = wordsOf3(rest) >= WORDS_BEHIND_NAME && /^\p{Lu}/u.test(next.text);
  return name.content.words === 1 && isTitle4 && next.content.names.some(isCapital);
}
var isCapital = (shown3) => shown3 === "capitals all" || shown3 === "capitals most";
var WORDS_BEHIND_NAME = 4;
function withoutName({ candidate }, run) {
  const [first] = run;
  const last = run.at(-1);
  if (first === void 0 || last === void 0) return run;
  if (first.quote === 0 && last.quote > 0) {
    const from = run.findIndex(({ quote }) => quote === last.quote);
    const text5 = candidate.parts[first.part]?.flat.text ?? "";
    const between2 = text5.slice(run[from - 1]?.end ?? 0, run[from]?.start ?? 0);
    const isApart2 = first.span !== 0 && first.span !== last.span;
    if (isApart2 || /[:：,.–—-]/.test(between2)) return run.slice(from);
  }
  if (isNameBefore(first, run.slice(1))) return run.slice(1);
  const marked = run.findIndex(({ span }) => span === last.span);
  const isLinked = first.link < 0 && last.link >= 0;
  const isNamed2 = first.span === 0 ? last.span !== 0 : isLinked;
  const between = isLinked && first.marks !== 0 ? /^(?:[:：(（,]|[ _]*)$/ : /^[:：(（]$/;
  if (isNamed2 && between.test(run[marked]?.before ?? "")) {
    const isTitleInFront = wordsOf3(run.slice(marked)) === 1 && wordsOf3(run.slice(0, marked)) > 1;
    return isTitleInFront ? run.slice(0, marked) : run.slice(marked);
  }
  if (first.bracket === "") return run;
  const plain3 = run.findIndex(({ bracket }) => bracket === "");
  return plain3 < 0 ? run : run.slice(plain3);
}
function withMethod({ segments, roles }, run) {
  const [first] = run;
  const at = first === void 0 ? 0 : segments.indexOf(first);
  const method = segments[at - 1];
  const alone = segments.slice(0, Math.max(0, at - 1)).every(({ part, text: text5 }) => part !== method?.part || /^[\d\s.]+$/.test(text5));
  if (first === void 0 || method === void 0 || !/^[:：]$/.test(first.before)) return run;
  const fits = method.part === first.part && method.line === first.line && first.quote === 0 && (first.span === 0 || first.span === method.span) && (alone || method.marks !== 0) && (roles[at - 1] === ROLES.indexOf("other") || method.content.names.includes("acronym")) && labelKind(method.text) === void 0 && !method.content.names.includes("has year") && fold(method.text) !== fold(first.text) && method.text.split(/\s+/).length <= 4;
  return fits ? [method, ...run] : run;
}
function withRest({ segments, roles }, run) {
  const [name] = run;
  const rest = name === void 0 || run.length > 1 ? void 0 : segments[segments.indexOf(name) + 1];
  if (name === void 0 || rest === void 0 || name.marks === 0 || rest.marks !== 0) return run;
  const fits = name.content.words === 1 && rest.content.words >= 3 && rest.before === ":" && rest.part === name.part && roles[segments.indexOf(rest)] === ROLES.indexOf("other") && rest.content.names.some(isCapital);
  return fits ? [name, rest] : run;
}

// src/list/read/fields/site-of-link.ts
function isSiteOfLink({ parts }, { part, link: link2, bracket, text: text5 }) {
  const url = parts[part]?.flat.links[link2]?.url;
  if (bracket !== "(" || url === void 0 || !text5.includes(".") || !URL.canParse(url))
    return false;
  return `.${new URL(url).hostname}`.endsWith(`.${text5.toLowerCase()}`);
}

// src/list/read/fields/title-edges.ts
var CLOSING3 = {
  "(": ")",
  "[": "]",
  "\uFF08": "\uFF09",
  "{": "}",
  "\u201C": "\u201D",
  "\u300C": "\u300D"
};
var QUOTED2 = {
  '"': '"',
  "\u201C": "\u201D",
  "\u201E": "\u201C",
  "\xAB": "\xBB",
  "\u300C": "\u300D",
  "\u300E": "\u300F"
};
function withClosing(text5, start, end) {
  const open = [];
  let inFormula = false;
  for (let at = start; at < end; at++) {
    const closing = CLOSING3[text5.charAt(at)];
    if (text5.charAt(at) === "$" && text5.charAt(at - 1) !== "\\") inFormula = !inFormula;
    if (closing !== void 0) open.push(closing);
    else if (text5.charAt(at) === open.at(-1)) open.pop();
  }
  let to = end;
  for (; to < text5.length; to++) {
    const character = text5.charAt(to);
    if (inFormula && character === "$") inFormula = false;
    else if (character === open.at(-1)) open.pop();
    else break;
  }
  return to > end && /[?!]/.test(text5.charAt(to)) ? to + 1 : to;
}
function withOpening(text5, start, end) {
  const closing = QUOTED2[text5.charAt(start - 1)];
  if (closing === void 0) return start;
  const marks = text5.slice(start, end).split(closing).length - 1;
  return marks % 2 === 1 ? start - 1 : start;
}
function withoutQuotes(text5, { start, end }) {
  const isQuoted = /['‘]/.test(text5.charAt(start)) && /['’]/.test(text5.charAt(end - 1));
  return isQuoted && end - start > 2 ? { start: start + 1, end: end - 1 } : { start, end };
}
function withoutStop(text5, { start, end }) {
  const title = text5.slice(start, end).replace(MARKS_AT_END, "");
  const shown3 = PICTURE_AT_END.test(title) ? title.replace(PICTURE_AT_END, "").trimEnd() : title;
  const bare = shown3.includes("://") ? shown3 : shown3.replace(/\.pdf$/i, "");
  return start + withoutTail(bare, /[.。:：]/).length;
}
var MARKS_AT_END = /\s[*_]{1,3}$/;
var PICTURE_AT_END = /(?<![\s©®™])\s?(?![©®™])\p{Extended_Pictographic}\ufe0f?$/u;

// src/list/read/fields/title.ts
var LEADING = /^(?::[\w+-]{2,30}:\s*)*[^\p{L}\p{N}#$\\("“'‘«「『《{¿¡@<&+[]+/u;
var NUMBER = /^(?:[[(]?\d{1,3}[.)\]]|#\d{1,4}\s|No\.? ?\d{1,4}:)\s*(?=\p{L})/u;
function titleOf(reading) {
  const people = peopleInTitle(reading);
  const own3 = withRole(reading, "title").filter((one2) => one2 !== people);
  const all2 = withSpan(reading, withRest(reading, withMethod(reading, own3)));
  const run = withoutRemarks(reading, withoutVenue(reading, withoutName(reading, all2)));
  const [first] = run;
  const last = run.at(-1);
  const flat = first === void 0 ? void 0 : reading.candidate.parts[first.part]?.flat;
  if (first === void 0 || last === void 0 || flat === void 0) return void 0;
  const lead2 = startOf(reading, first, flat.text.slice(first.start, last.end));
  const end = withClosing(flat.text, lead2, last.end);
  const start = withOpening(flat.text, lead2, end);
  const stretch = withoutQuotes(flat.text, trimRange(flat.text, { start, end }, ",;"));
  const bare = { start: stretch.start, end: withoutStop(flat.text, stretch) };
  const text5 = plain2(flat, bare);
  if (!/[\p{L}\p{N}]/u.test(text5)) return void 0;
  const link2 = flat.links.find((one2) => one2.start < bare.end && one2.end > bare.start);
  return {
    text: text5,
    range: sourceRange(flat, bare),
    segments: run,
    marked: run.some(({ marks, quote }) => marks !== 0 || quote > 0),
    ...link2 === void 0 ? {} : { link: link2 }
  };
}
function startOf({ bracket, segments, candidate }, first, shown3) {
  const front = segments[bracket ?? -1];
  if (front !== void 0) return front.start - (front.bracket === "" ? 0 : 1);
  const text5 = candidate.parts[first.part]?.flat.text ?? "";
  for (const word of ["In ", "By "])
    if (text5.startsWith(word, first.start - word.length)) return first.start - word.length;
  const number = NUMBER.exec(shown3)?.[0].length ?? 0;
  const lead2 = number + (LEADING.exec(shown3.slice(number))?.[0].length ?? 0);
  return first.start + lead2 + saidTwice2(shown3.slice(lead2));
}
function saidTwice2(title) {
  const name = /^([^:]{2,40}:\s+)/.exec(title)?.[1] ?? "";
  return title.startsWith(name, name.length) ? name.length : 0;
}
function withoutRemarks({ candidate }, run) {
  const [first] = run;
  const text5 = candidate.parts[first?.part ?? 0]?.flat.text ?? "";
  const behind = run.findIndex(({ before, start, link: link2, bracket, quote, content: content3 }, at) => {
    const between = text5.slice(run[at - 1]?.end ?? start, start);
    if (first !== void 0 && first.quote > 0 && quote !== first.quote && STOPPED.test(between))
      return true;
    const isBehindLink = link2 < 0 && (run[at - 1]?.link ?? -1) >= 0 && /^[.,;]$/.test(before);
    if (isBehindLink && at > 0 && wordsOf3(run.slice(0, at)) >= LEAST_LINKED) return true;
    if (at > 0 && bracket !== "" && /;\s?[([]$/.test(between)) return true;
    const isBelow2 = before === "\n" && link2 < 0 && (first?.link ?? -1) >= 0;
    const isLabel2 = bracket === "[" && link2 < 0 && content3.label !== void 0;
    if (at > 0 && /^\s{2}/.test(between)) {
      const rest = text5.slice(start, run.at(-1)?.end);
      if (rest.split(" ", LONG_SENTENCE).length === LONG_SENTENCE && isProseLine(rest, 1))
        return true;
    }
    return isBelow2 || isLabel2 || isSiteOfLink(candidate, run[at]);
  });
  return behind > 0 ? run.slice(0, behind) : run;
}
var LEAST_LINKED = 4;
var LONG_SENTENCE = 12;
var STOPPED = /^\s?(?:[.,]["”»“«」]|["”»“«」][.,])\s/;
function withSpan({ segments, roles, people }, run) {
  const [first] = run;
  if (first === void 0 || first.span === 0 && first.quote === 0) return run;
  let from = segments.indexOf(first);
  let to = from + run.length - 1;
  const joins = (at, separator) => {
    const one2 = segments[at];
    if (one2 === void 0 || one2.part !== first.part || one2.link !== first.link) return false;
    if (people?.has(one2)) return false;
    const same = one2.quote === first.quote && (first.span === 0 || one2.span === first.span);
    const role = ROLES[roles[at] ?? 0];
    const isParted = /^[.(]/.test(separator ?? "");
    const loose = (role === "other" || role === "label") && !isDatedVenue2(one2) || role === "authors" && !isParted && one2.content.people !== "strong" || role === "venue" && !isParted && venueEvidence(one2.text) === void 0 && yearIn(one2.text) === void 0;
    return same && loose;
  };
  while (joins(from - 1, segments[from]?.before)) from--;
  while (joins(to + 1, segments[to + 1]?.before)) to++;
  return segments.slice(from, to + 1);
}
function isDatedVenue2({ text: text5, content: content3 }) {
  return content3.names.includes("year found") && venueEvidence(text5) === "short";
}
function isCited2({ text: text5, before }, at, run) {
  if (run.length < 2 || namePart(text5) !== "et-al") return false;
  return at === 0 ? run[1]?.before === ":" : at === run.length - 1 && /^[:,]$/.test(before);
}
function peopleInTitle(reading) {
  const run = withRole(reading, "title");
  const cited = run.find(isCited2);
  if (cited !== void 0) return cited;
  if (withRole(reading, "authors").length > 0) return void 0;
  const [first, second] = run;
  const last = run.at(-1);
  if (first === void 0 || second === void 0 || last === void 0) return void 0;
  if (!run.every(({ span, quote, bracket }) => span + quote === 0 && bracket === ""))
    return void 0;
  if (first.content.people === "strong" && second.before.startsWith("."))
    return wordsOf3(run.slice(1)) >= FEWEST_BESIDE_PEOPLE ? first : void 0;
  const isName3 = last.before === "," && namePart(last.text) === "word" && !last.content.names.includes("acronym");
  const commas = run.slice(1).filter(({ before }) => before === ",").length;
  return isName3 && commas === 1 && wordsOf3(run.slice(0, -1)) >= FEWEST_BESIDE_PEOPLE ? last : void 0;
}
var FEWEST_BESIDE_PEOPLE = 5;
function withoutVenue({ segments, roles }, run) {
  const rest = run.slice(0, run.length - venueBehind(run).length);
  const last = rest.at(-1);
  const at = last === void 0 ? -1 : segments.indexOf(last) + 1;
  const isNamed2 = segments[at]?.bracket === "(" && ROLES[roles[at] ?? 0] === "venue" && last?.bracket === "";
  return isNamed2 && rest.length > 1 && last?.before === "," && holdsLongWord(last.text) ? rest.slice(0, -1) : rest;
}
function venueBesideTitle(reading) {
  const run = withSpan(reading, withRole(reading, "title"));
  const behind = venueBehind(run);
  return (behind.length > 0 ? behind : venueInFront2(run)).map(({ text: text5 }) => text5).join(" ");
}
function venueInFront2(run) {
  const at = run.findIndex(isOutside) - 1;
  const front = run.slice(Math.max(at, 0), at + 1);
  return front.filter(({ text: text5 }) => yearIn(text5) !== void 0 && isVenueLike(text5));
}
function venueBehind(run) {
  const isVenue2 = (from2) => {
    const words = run.slice(from2).map(({ text: text5 }) => text5).join(" ");
    if (yearIn(words) === void 0) return false;
    return run[from2]?.bracket !== "" ? isVenueLike(words) : venueEvidence(words) !== void 0 && words.split(/\s+/).length <= LONGEST_VENUE_BEHIND;
  };
  const parted2 = run.findLastIndex(
    ({ before, bracket }, at) => at > 0 && (/^[,;|–—-]$/.test(before) || bracket !== "")
  );
  const from = run[parted2]?.bracket === "" ? parted2 : run.findLastIndex(isOutside) + 1;
  return from > 0 && isVenue2(from) ? run.slice(from) : [];
}
var isOutside = ({ bracket }) => bracket === "";
var LONGEST_VENUE_BEHIND = 6;

// src/list/read/fields/authors.ts
function authorsOf(reading) {
  const { candidate, segments, roles } = reading;
  const wanted = ROLES.indexOf("authors");
  const people = peopleInTitle(reading);
  const from = roles.includes(wanted) ? beginOfPeople(reading, wanted) : segments.findIndex(
    (one2, at) => one2 === people || roles[at] === ROLES.indexOf("venue") && isPerson(reading, one2) || isOverruled(reading, at)
  );
  const first = segments[from];
  const flat = first === void 0 ? void 0 : candidate.parts[first.part]?.flat;
  if (first === void 0 || flat === void 0) return void 0;
  const isOf = (at) => roles[at] === wanted || namePart(segments[at]?.text ?? "") === "et-al";
  let last = first;
  for (let at = from + 1; at < segments.length; at++) {
    const segment = segments[at];
    if (segment?.part !== first.part) break;
    if (ET_AL_BEFORE.test(last.text) || isRemarkBehind(segment)) break;
    if (segment.link >= 0 && first.link < 0 && segment.content.people === "none") break;
    const isRemark3 = first.bracket === "" && segment.bracket === "(" && isOf(at + 1);
    if (!isRemark3 && isOfPlace(segment)) break;
    if (isOf(at)) last = segment;
    else if (!isRemark3) break;
  }
  const end = withClosing(flat.text, first.start, last.end);
  const stretch = trimRange(flat.text, { start: first.start, end }, ",;:*_-\u2013\u2014");
  const shown3 = flat.text.slice(stretch.start, stretch.end).replace(YEAR_BEHIND2, "");
  const endOfNames = stretch.start + shown3.length;
  const isCut = endsShort(shown3) && flat.text.charAt(endOfNames) === ".";
  const place = {
    flat,
    start: stretch.start + (BEFORE_NAMES.exec(shown3)?.[0].length ?? 0),
    end: endOfNames + (isCut ? 1 : 0)
  };
  const value = plain2(flat, place);
  return value === "" ? void 0 : { value, place };
}
function isRemarkBehind({ before, content: content3 }) {
  return before === ";" && content3.people === "none" && content3.words > 4;
}
function isOfPlace({ text: text5, content: content3 }) {
  return isDate(text5) || /^\d/.test(text5) || content3.names.includes("pages") || venueEvidence(text5) !== void 0;
}
function endsShort(people) {
  if (/\bet\.? al$/.test(people) || /\p{L}, \p{Lu}$/u.test(people)) return true;
  return /[\s.-]\p{Lu}$/u.test(people) && /\p{Lu}\./u.test(people);
}
var YEAR_BEHIND2 = /(?:(?<=\S)[\s,]{1,3}|(?<=\bal\.?))(?:1[5-9]|20)\d{2}[a-z]?$/;
var ET_AL_BEFORE = /(?:^|\s)et\.? al\.?$/;
var BEFORE_NAMES = /^(?:[^()]*\)\s*(?=\p{L}))?(?:(?:1[5-9]|20)\d{2}[\s:]+)?(?:[Bb]y\s+)?(?:(?:and|&)\s+(?=\p{Lu}))?/u;
function beginOfPeople({ segments, roles, candidate }, wanted) {
  const first = roles.indexOf(wanted);
  const { part, start } = segments[first];
  const isOf = (at, index2) => roles[at] === wanted && segments[at]?.part === index2;
  const last = segments.findLast((_, at) => isOf(at, part));
  const own3 = candidate.parts[part]?.flat.text.slice(start, last?.end) ?? "";
  if (authorEvidence(own3) !== "none") return first;
  const below = segments.findIndex(
    (one2, at) => one2.part > part && isOf(at, one2.part) && one2.content.people === "strong"
  );
  return below < 0 ? first : below;
}
function isPerson({ around }, { text: text5, link: link2, content: content3 }) {
  return around.venues < MOST_VENUES && link2 < 0 && content3.people === "weak" && !isVenueLike(text5) && venueEvidence(text5) === void 0;
}
var MOST_VENUES = 0.75;
var NO_FACT = /* @__PURE__ */ new Set([ROLES.indexOf("other"), ROLES.indexOf("date")]);
function isOverruled({ segments, roles, alone }, at) {
  return NO_FACT.has(roles[at] ?? -1) && alone[at] === ROLES.indexOf("authors") && segments[at]?.content.people === "strong" && // Short remarks in Chinese look like names.
  !segments[at].content.names.includes("han");
}

// src/list/read/fields/nobody.ts
var NO_PEOPLE = /* @__PURE__ */ new Set(["venue", "date", "link", "name", "index"]);
function isNobody(reading, { flat, start, end }) {
  const { candidate, segments } = reading;
  const text5 = flat.text.slice(start, end);
  const at = segments.findIndex(
    (one2) => candidate.parts[one2.part]?.flat === flat && one2.end > start
  );
  const segment = segments[at];
  if (segment === void 0 || segment.label === "authors" || authorEvidence(text5) === "strong")
    return false;
  const column = candidate.parts[segment.part]?.column;
  const isOther3 = column?.kind === "other" && column.isNamed;
  if (column !== void 0 && (isOther3 || NO_PEOPLE.has(column.kind))) return true;
  return namesPaperBelow(reading, segment) || isOtherWord(text5, segments, at) || segment.bracket === "(" && isInFull(text5, segments[at - 1]?.text ?? "");
}
function isInFull(words, letters2) {
  const initials = words.replace(/(?<=\p{L})\p{L}|[^\p{L}]/gu, "");
  return initials === letters2.toUpperCase();
}
function namesPaperBelow(reading, { part }) {
  const [title] = withRole(reading, "title");
  return title !== void 0 && title.part > part && IN_LABELS.has(title.label ?? "");
}
var IN_LABELS = /* @__PURE__ */ new Set(["title", "paper"]);
function isOtherWord(word, segments, at) {
  const { part, bracket, content: content3 } = segments[at];
  if (/\s/.test(word)) return false;
  if (content3.label !== void 0 || labelKind(word) !== void 0) return true;
  if (/^\p{Ll}/u.test(word)) return true;
  const next = segments[at + 1];
  if (next?.part === part && isDate(next.text)) return false;
  return bracket === "[" || /^\p{Lu}{3,}$/u.test(word);
}

// src/list/read/fields/venue.ts
function venueOf(reading) {
  for (const segment of candidatesOf(reading)) {
    const flat = reading.candidate.parts[segment.part]?.flat;
    const whole2 = markAround(reading, segment) ?? {
      start: startOfVenue(reading, segment),
      end: endOfVenue(reading, segment)
    };
    const value2 = flat === void 0 ? void 0 : venueName(plain2(flat, whole2));
    if (flat === void 0 || value2 === void 0) continue;
    const start = flat.text.indexOf(value2, whole2.start);
    const isShortened = value2.includes(".") && flat.text.charAt(start + value2.length) === ".";
    const end = start + value2.length + (isShortened ? 1 : 0);
    if (start < 0 || start >= whole2.end) return { value: value2 };
    const isAll = isShortened && flat.text.length === end && /\p{L}$/u.test(value2);
    return { value: isAll ? `${value2}.` : value2, place: { flat, start, end } };
  }
  const beside = venueBesideTitle(reading);
  const value = (beside === "" ? void 0 : venueName(beside)) ?? reading.candidate.parts.map(({ flat }) => readBadges(flat).venue).find(Boolean);
  return value === void 0 ? void 0 : { value };
}
var EDITORS2 = new Set(VOCABULARY.references.editors);
function candidatesOf(reading) {
  const all2 = withRole(reading, "venue");
  const known = [...all2, ...withRole(reading, "date")].filter(
    (segment) => venueEvidence(wholeText(reading, segment)) !== void 0
  );
  const published = known.filter(({ text: text5 }) => !PREPRINT_SERVER.test(text5));
  const [first] = published;
  const isTag = first?.bracket === "[" && !isShortVenue(first.text) && yearIn(first.text) === void 0;
  const dated = isTag ? all2.filter(({ text: text5 }) => yearIn(text5) !== void 0) : [];
  const alone = withRole(reading, "authors").length === 0;
  return [...dated, ...published, ...known, ...all2, ...namesOf(reading)].filter(
    (segment) => !(known.length > 0 && isNickname(segment)) && !(alone && isPerson(reading, segment) && !isInColumn(reading, segment)) && !isInstitution(reading, segment) && !isPresentation(segment.text) && !EDITORS2.has(fold(segment.text)) && !isRemark2(reading, segment) && !isEditor(reading, segment) && !segment.content.names.includes("pages") && !isSiteOfLink(reading.candidate, segment) && !/^https?:/i.test(segment.text)
  );
}
function isRemark2(reading, segment) {
  const { text: text5, marks, content: content3 } = segment;
  if (/(?:^|\s)#\p{L}/u.test(text5)) return true;
  const isNamed2 = /^\p{Lu}{2,5}$/u.test(text5) || venueEvidence(text5) !== void 0;
  if (isNamed2 || marks !== 0 || isInColumn(reading, segment)) return false;
  return content3.label === "other" || labelKind(text5) === "note";
}
function isEditor({ segments }, { start, part, text: name }) {
  if (venueEvidence(name) !== void 0) return false;
  const own3 = segments.filter((one2) => one2.part === part);
  const from = own3.findIndex(({ before }) => before === ".in");
  const to = own3.findIndex(({ text: text5, bracket }) => bracket === "(" && EDITORS2.has(fold(text5)));
  return from >= 0 && start >= (own3[from]?.start ?? 0) && start < (own3[to]?.start ?? 0);
}
function wholeText({ segments, roles }, venue) {
  const at = segments.indexOf(venue) + 1;
  const next = segments[at];
  const isJoined = next?.before === "in" && ROLES[roles[at] ?? 0] === "venue";
  return isJoined ? `${venue.text} in ${next.text}` : venue.text;
}
function namesOf({ candidate, segments, roles }) {
  return segments.filter(({ text: text5, part, link: link2 }, at) => {
    const role = ROLES[roles[at] ?? 0];
    if (role !== "label" && role !== "other") return false;
    const flat = candidate.parts[part]?.flat;
    const target = flat?.links[link2];
    const isNamed2 = target === void 0 ? ROLES[roles[at + 1] ?? 0] === "date" && isShortVenue(text5) && isDate(segments[at + 1]?.text ?? "") : role === "label" && yearIn(flat?.text.slice(target.start, target.end) ?? "") !== void 0;
    return isNamed2 && venueEvidence(text5) === "short";
  });
}
function isInstitution(reading, segment) {
  const { text: text5, content: content3 } = segment;
  return content3.words <= 2 && content3.names.includes("institution") && venueEvidence(text5) === void 0 && !isInColumn(reading, segment);
}
function isInColumn({ candidate }, { part }) {
  return candidate.parts[part]?.column?.kind === "venue";
}
function isNickname({ text: text5, bracket, content: content3 }) {
  return bracket !== "" && content3.names.includes("acronym") && !isVenueLike(text5);
}
var DATED2 = ["venue", "date"];
function startOfVenue({ segments, roles }, venue) {
  const at = segments.indexOf(venue);
  const before = segments[at - 1];
  if (before?.part !== venue.part || before.marks !== venue.marks || isVenueLike(before.text))
    return venue.start;
  const role = ROLES[roles[at - 1] ?? 0];
  const isOne = venue.before === "  " && role === "venue";
  const isJoined = venue.before === "in" && (role === "venue" || role === "other") && before.bracket === venue.bracket && /^\p{Lu}\p{Ll}+$/u.test(before.text);
  return isOne || isJoined ? before.start : venue.start;
}
function endOfVenue({ segments, roles }, venue) {
  let last = venue;
  for (let at = segments.indexOf(venue) + 1; at < segments.length; at++) {
    const next = segments[at];
    const role = ROLES[roles[at] ?? 0] ?? "title";
    if (next?.part !== venue.part || !DATED2.includes(role)) break;
    const isJoined = next.before === "in" && role === "venue";
    if (!isJoined && (next.before !== "  " || isDate(next.text))) break;
    last = next;
  }
  return last.end;
}
function markAround({ candidate, segments, roles }, venue) {
  const part = candidate.parts[venue.part];
  const isWhole = venueEvidence(venue.text) === "short" && !UNFINISHED.test(venue.text);
  if (part === void 0 || isWhole) return void 0;
  const { flat, column } = part;
  const whole2 = column?.kind === "venue" ? [{ start: 0, end: flat.text.length }] : [];
  const around = [...flat.marks, ...flat.links, ...whole2].filter(
    ({ start, end }) => start <= venue.start && end >= venue.end && end - start <= LONGEST_VENUE2
  );
  return around.find(
    (mark) => segments.every((one2, at) => {
      if (one2.part !== venue.part || one2.start >= mark.end || one2.end <= mark.start) return true;
      const role = ROLES[roles[at] ?? 0];
      const isOther3 = role === "title" || role === "date" || role === "key" || isDate(one2.text);
      const { people, names } = one2.content;
      const isPeople2 = role === "authors" && people === "strong";
      return !isOther3 && !isPeople2 && !names.includes("award") && one2.bracket === venue.bracket;
    })
  );
}
var UNFINISHED = new RegExp(` (?:${VOCABULARY.unfinished.join("|")})$`);
var LONGEST_VENUE2 = 160;

// src/list/read/fields/facts.ts
function factsOf(reading, identifiers) {
  const authors = unlessNobody(reading, unlessNothing(authorsOf(reading)));
  const venue = unlessNothing(venueOf(reading));
  const year = yearOf(reading, identifiers.find(({ kind }) => kind === "arxiv")?.id ?? "");
  const date = year === void 0 ? dayOf(reading) : year.date;
  const apart = venue?.place === void 0 ? void 0 : apartFrom(venue.place, year?.place);
  return {
    facts: {
      ...authors === void 0 ? {} : { authors: authors.value },
      ...venue === void 0 ? {} : { venue: venue.value },
      ...year === void 0 ? {} : { year: year.value }
    },
    places: {
      ...printed("authors", authors?.place),
      ...printed("venue", apart),
      ...printed("year", year?.place),
      ...printed("date", date)
    }
  };
}
var NOTHING2 = new Set(VOCABULARY.nothing);
function unlessNothing(found) {
  return found === void 0 || NOTHING2.has(fold(found.value)) ? void 0 : found;
}
var FEWEST_IN_PHRASE = 4;
var OF_PEOPLE = ["institution", "et al", "capitals all", "capitals most"];
function unlessNobody(reading, found) {
  if (found?.place !== void 0 && isNobody(reading, found.place)) return void 0;
  const { people, words, names } = contentOf(found?.value ?? "");
  if (people !== "none" || words < FEWEST_IN_PHRASE || !names.includes("function words"))
    return found;
  return OF_PEOPLE.some((name) => names.includes(name)) ? found : void 0;
}
function printed(field, place) {
  return place === void 0 ? {} : { [field]: sourceRange(place.flat, place) };
}
var DATED3 = ["venue", "date"];
function yearOf(reading, arxivId) {
  const badge = reading.candidate.parts.map(({ flat }) => readBadges(flat).year).find(Boolean);
  const title = withRole(reading, "title").at(-1);
  const tail = title === void 0 || title.text.length > 40 ? "" : title.text;
  const unplaced = (value) => value === void 0 ? void 0 : { value };
  const dated = yearWith(reading, ["date"], yearOfDate);
  const posted = yearOfArxivId(arxivId);
  const whole2 = (text5) => hasDay(text5) ? void 0 : yearOfDate(text5);
  const other = (
    // Beside a year, two numbers are a volume: `87.12 (2019)`.
    yearWith(reading, ["date"], (text5) => FOUR_DIGITS.test(text5) ? whole2(text5) : void 0) ?? // In a row of results, they are one: `| CVPR 2019 | 80.12 |`.
    (reading.candidate.kind === "row" ? yearWith(
      reading,
      ["venue"],
      (text5, segment) => FOUR_DIGITS.test(text5) ? yearOfVenue(text5, segment) : void 0
    ) : void 0) ?? yearWith(reading, ["date"], whole2) ?? yearWith(reading, ["venue"], yearOfVenue) ?? yearWith(reading, ["venue"], (text5) => namesMonthOf(arxivId, text5) ? posted : yearIn(text5)) ?? yearWith(reading, ["venue"], (text5) => /^\d{4}$/.test(text5) ? yearOfDate(text5) : void 0) ?? unplaced(citedYear(reading)) ?? unplaced(badge)
  );
  if (other !== void 0) return dated?.value === other.value ? dated : other;
  return unlessLater(dated, posted) ?? yearWith(reading, ["label", "authors", "other"], yearOfOther) ?? unplaced(yearOfOther(tail) ?? yearOfOther(venueBesideTitle(reading))) ?? unplaced(isPrinted(reading, arxivId) ? posted : void 0);
}
var FOUR_DIGITS = /\d{4}/;
function yearOfVenue(text5, { bracket }) {
  if (PREPRINT_SERVER.test(text5)) return void 0;
  const joined3 = /(?<=\p{L}|\.)-((?:19|20)\d{2})$/u.exec(text5)?.[1];
  const glued = /^\p{Lu}\p{L}{2,}(\d{2})$/u.exec(text5)?.[1];
  if (joined3 !== void 0 || glued !== void 0) return yearIn(joined3 ?? `'${glued}`);
  const [, digits] = /^(?:\p{Lu}[\p{L}&]* ){2,3}(\d{2})$/u.exec(text5) ?? [];
  const isShown = bracket !== "" && digits !== void 0 && venueEvidence(text5) === "short";
  return yearIn(isShown ? `'${digits}` : text5);
}
function yearOfOther(text5) {
  return yearIn(text5, isShortVenue);
}
function unlessLater(found, posted) {
  return found === void 0 || posted !== void 0 && found.value > posted + 1 ? void 0 : found;
}
function yearWith({ candidate, segments, roles }, wanted, yearOfText) {
  for (const [index2, segment] of segments.entries()) {
    const role = ROLES[roles[index2] ?? 0];
    if (role === void 0 || !wanted.includes(role)) continue;
    const isNamed2 = DATED3.includes(role);
    if (!isNamed2 && segment.text.length > LONGEST_WITH_YEAR) continue;
    const value = yearOfText(segment.text, segment);
    const flat = candidate.parts[segment.part]?.flat;
    if (value === void 0 || flat === void 0) continue;
    const place = digitsIn(flat, segment, value, isNamed2);
    if (place === void 0) return { value, place };
    const month = MONTH_BEHIND.exec(flat.text.slice(place.end, segment.end))?.[0].length ?? 0;
    if (role !== "date" && month > 0) {
      return { value, place, date: { ...place, end: place.end + month } };
    }
    if (role !== "date" || !isDate(segment.text)) return { value, place };
    const date = { flat, ...trimRange(flat.text, segment, ".,;()[]*_~") };
    const isLonger = date.end - date.start > place.end - place.start;
    return isLonger ? { value, place, date } : { value, place };
  }
  return void 0;
}
function dayOf({ candidate, segments, roles }) {
  const day = segments.find(
    ({ text: text5 }, at) => ROLES[roles[at] ?? 0] === "date" && isMonthAndDay(text5)
  );
  const flat = candidate.parts[day?.part ?? -1]?.flat;
  return day === void 0 || flat === void 0 ? void 0 : { flat, start: day.start, end: day.end };
}
function citedYear({ segments, roles }) {
  const year = segments.find(({ text: text5, bracket, part }, at) => {
    const before = segments[at - 1];
    const isCited4 = before?.bracket === "(" && before.part === part;
    return bracket === "(" && isCited4 && ROLES[roles[at - 1] ?? 0] === "authors" && /^\d{2}$/.test(text5);
  });
  return year === void 0 ? void 0 : yearIn(`'${year.text}`);
}
var MONTH_BEHIND = /^[./-](?:0?[1-9]|1[0-2])(?![\d.])/;
var LONGEST_WITH_YEAR = 60;
function digitsIn(flat, { start, end }, year, orTwo) {
  const all2 = matchesOf(flat.text.slice(start, end), /\d+/g);
  const digits = String(year);
  const found = all2.find(([one2]) => one2 === digits) ?? (orTwo ? all2.find(([one2]) => one2 === digits.slice(2)) : void 0);
  if (found === void 0) return void 0;
  const at = start + found.index;
  return { flat, start: at, end: at + found[0].length };
}
function isPrinted({ candidate: { parts } }, id) {
  return parts.some(
    ({ flat: { text: text5, links } }) => findArxivId(text5) !== void 0 || links.some(({ start, end }) => text5.slice(start, end).trim() === id)
  );
}
function apartFrom(venue, year) {
  if (year === void 0 || year.flat !== venue.flat) return venue;
  if (year.end <= venue.start || year.start >= venue.end) return venue;
  const { text: text5 } = venue.flat;
  const before = trimRange(text5, { start: venue.start, end: year.start }, ",('\u2019\u2018-\u2013");
  const after = trimRange(text5, { start: year.end, end: venue.end }, ",)-\u2013");
  if (before.end > before.start && after.end > after.start) return void 0;
  const rest = before.end > before.start ? before : after;
  return rest.end > rest.start ? { ...rest, flat: venue.flat } : void 0;
}

// src/bibtex/bibliography.ts
var NOT_WORKS = /* @__PURE__ */ new Set([
  "xdata",
  "set",
  "string",
  "comment",
  "preamble"
]);
function yearOfFields(fields) {
  const date = fields.get("year")?.value || fields.get("date")?.value || "";
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(date)?.[0];
  return year === void 0 ? void 0 : Number(year);
}
var VENUE_FIELDS = [
  "journal",
  "journaltitle",
  "booktitle",
  "school",
  "institution",
  "howpublished",
  "publisher"
];
var IS_ADDRESS = /:\/\/|^www\./i;
function venueOfFields(fields) {
  return VENUE_FIELDS.map((name) => fields.get(name)?.value || void 0).find(
    (venue) => venue !== void 0 && !IS_ADDRESS.test(venue)
  );
}
function sortableBibEntry({
  key,
  fields
}) {
  return { key, title: fields.get("title")?.value, year: yearOfFields(fields) };
}
var ADDRESS5 = /https?:\/\/(?:[^\s{}"<>\\]|\{[^\s{}"<>\\]*\})+/gi;
var FIELDS2 = ["url", "link", "ee", "howpublished", "note"];
function bibUrls({ fields }) {
  return FIELDS2.flatMap((name) => {
    const field = fields.get(name);
    if (field === void 0 || field.inheritedFrom !== void 0) return [];
    return addressesIn2(field).map((url) => ({ url, range: field.node.range }));
  });
}
function addressesIn2({ raw }) {
  return [...unescapedAddresses(raw).matchAll(ADDRESS5)].map(
    ([address]) => withoutTail(address.replace(/[{}]/g, ""), /[.,;]/)
  );
}

// src/list/read/fields/inline-facts.ts
var SAME_TITLE = 0.8;
function inlineFacts({ bibtex }, title) {
  const shown3 = fold(title);
  for (const { text: text5 } of bibtex)
    for (const { fields } of readBibliography(sourceFile("", text5)).entries) {
      const known = fold(fields.get("title")?.value ?? "");
      if (!known.startsWith(`${shown3} `) && similarity(known, shown3) < SAME_TITLE) continue;
      const authors = fields.get("author")?.value || void 0;
      const venue = venueName(venueOfFields(fields) ?? "");
      const year = yearOfFields(fields);
      return compact({ authors, venue, year });
    }
  return {};
}

// src/list/read/fields/entry.ts
function entryOf(decoded, isKey) {
  const { candidate } = decoded;
  const title = titleOf(decoded);
  if (title === void 0 || announces(title, candidate)) return void 0;
  const words = new Set(title.segments);
  const roles = decoded.roles.map(
    (role, at) => words.has(decoded.segments[at]) ? ROLES.indexOf("title") : role
  );
  const reading = { ...decoded, roles };
  const texts = textsOf(candidate);
  const abstract = readAbstract(candidate);
  const links = entryLinks(outsideAbstract(texts, abstract));
  const url = addressOf(reading, title, links);
  const identifiers = identifiersIn(url, links, candidate);
  const { facts, places } = factsOf(reading, identifiers);
  const known = inlineFacts(candidate, title.text);
  const citation = readCitation(candidate, {
    segments: keySegments(reading, isKey),
    labelOf: (segment) => labelBefore(reading, segment),
    isKey
  });
  return {
    unit: candidate.kind,
    title: title.text,
    titleRange: title.range,
    style: title.link !== void 0 ? "linked" : title.marked ? "marked" : "plain",
    ...url === void 0 ? {} : { url },
    links,
    ...known,
    ...facts,
    ...abstract === void 0 ? {} : { abstract },
    ...citation === void 0 ? {} : { citation },
    identifiers,
    places,
    confidence: {
      ...Object.fromEntries(Object.keys(known).map((fact) => [fact, 1])),
      ...confidenceOf(reading, { title: title.text, ...facts })
    },
    range: candidate.range,
    group: candidate.group
  };
}
function announces({ text: text5, segments }, { parts }) {
  const last = segments.at(-1);
  const behind = parts[last?.part ?? -1]?.flat.text.slice(last?.end) ?? "";
  return announcesEntries(text5) || isProseLine(text5) && /^[:：]\s*?(?:\n|$)/.test(behind);
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
var LONGEST_KEY = 120;
function keySegments(reading, isKey) {
  const wanted = ROLES.indexOf("key");
  return reading.segments.filter(
    ({ text: text5, label }, index2) => reading.roles[index2] === wanted || label === "key" || label === "bibtex" || isKey !== void 0 && reading.roles[index2] !== 0 && text5.length < LONGEST_KEY && isKey(withoutTail(text5.replace(/^[@{]+/, ""), /\}/))
  );
}
function labelBefore({ segments }, segment) {
  const label = segments.find(
    ({ part, line, isLabel: isLabel2 }) => isLabel2 && part === segment.part && line === segment.line
  );
  return label === void 0 ? void 0 : { start: label.start, end: label.end };
}
function identifiersIn(url, links, { parts }) {
  const found = /* @__PURE__ */ new Map();
  const take3 = (identifiers) => {
    for (const identifier of identifiers)
      if (!found.has(identifier.kind)) found.set(identifier.kind, identifier);
  };
  if (url !== void 0) take3(identifiersOfUrl(url));
  for (const link2 of links)
    if (linkRole(link2.url) === "paper" && link2.text !== "") take3(identifiersOfUrl(link2.url));
  for (const { flat } of parts) {
    if (flat.text.length > 3e3 || !/\d{4}/.test(flat.text)) continue;
    const arxiv = findArxivId(flat.text);
    if (arxiv !== void 0) take3([{ kind: "arxiv", id: arxiv }]);
    const doi = /10\.\d{4,9}\//.test(flat.text) ? findDoi(flat.text) : void 0;
    if (doi !== void 0) take3([{ kind: "doi", id: doi }]);
    const pmid = /\b(?:PMID|PubMed(?: ID)?)\s{0,2}[:#]?\s{0,2}(\d{4,8})\b/i.exec(flat.text)?.[1];
    if (pmid !== void 0) take3([{ kind: "pmid", id: pmid }]);
    const pmcid = /\b(PMC\d{5,8})\b/i.exec(flat.text)?.[1];
    if (pmcid !== void 0) take3([{ kind: "pmcid", id: pmcid.toUpperCase() }]);
  }
  return [...found.values()];
}

// src/list/read/fields/people-at-ends.ts
var HABIT = 3;
var TITLE3 = ROLES.indexOf("title");
var AUTHORS3 = ROLES.indexOf("authors");
var DATE2 = ROLES.indexOf("date");
var OTHER2 = ROLES.indexOf("other");
var VENUE2 = ROLES.indexOf("venue");
function withPeopleAtEnds(sections2) {
  const ends = new Map(sections2.flat().map((reading) => [reading, endsOf(reading)]));
  const counts = /* @__PURE__ */ new Map();
  for (const { place, people } of [...ends.values()].flat()) {
    const count2 = counts.get(place) ?? { several: 0, one: 0, none: 0 };
    count2[people]++;
    counts.set(place, count2);
  }
  const isHabit = ({ place, people }) => {
    const { several, one: one2, none } = counts.get(place) ?? { several: 0, one: 0, none: 0 };
    const isSeen = place === TAIL ? one2 >= FEWEST_TAILS : several >= HABIT;
    return people !== "none" && isSeen && several + one2 > none;
  };
  return sections2.map(
    (readings) => readings.map((reading) => {
      const end = ends.get(reading)?.find(isHabit);
      return end === void 0 ? reading : parted(reading, end);
    })
  );
}
function parted(reading, { place, from, to }) {
  const { segments } = reading;
  if (place === TAIL) {
    const roles2 = reading.roles.map((role, at) => at >= from && at < to ? AUTHORS3 : role);
    return { ...reading, people: new Set(segments.slice(from, to)), roles: roles2 };
  }
  const { part, link: link2 } = segments[from];
  const isRest = (one2, at) => one2.part === part && one2.link === link2 && (at < from || at >= to) && !isApart(one2);
  const hasTitle = segments.some((one2, at) => reading.roles[at] === TITLE3 && isRest(one2, at));
  const roles = segments.map((one2, at) => {
    const role = reading.roles[at] ?? OTHER2;
    if (at >= from && at < to) return AUTHORS3;
    if (isRest(one2, at)) return hasTitle ? role : TITLE3;
    const isBehind = place.startsWith("last") && at >= to && role === TITLE3;
    if (!isBehind) return role;
    return isDate(one2.text) ? DATE2 : venueEvidence(one2.text) === void 0 ? OTHER2 : VENUE2;
  });
  return { ...reading, people: new Set(segments.slice(from, to)), roles };
}
var TAIL = "tail ,";
var FEWEST_TAILS = 5;
var FEWEST_BESIDE_PEOPLE2 = 4;
function tailOf({ segments, roles }) {
  const first = roles.indexOf(TITLE3);
  const { part, span, quote } = segments[first] ?? {};
  if (first < 0 || span !== 0 || quote !== 0) return [];
  let to = first + 1;
  while (roles[to] === TITLE3) to++;
  if (roles.some((role, at) => role === AUTHORS3 && at !== to)) return [];
  const commas = segments.slice(first + 1, to).filter(({ before }) => before === ",").length;
  const isBehind = ({ text: text5, before, part: own3, content: content3 }) => before === "," && own3 === part && (content3.people === "strong" || isName(text5)) && !content3.names.includes("acronym") && venueEvidence(text5) === void 0;
  if (roles[to] !== DATE2 && segments[to] !== void 0 && isBehind(segments[to])) to++;
  let from = to;
  while (from > first + 1 && isBehind(segments[from - 1])) from--;
  const words = segments.slice(first, from).reduce((sum, { content: content3 }) => sum + content3.words, 0);
  if (from === to || words < FEWEST_BESIDE_PEOPLE2)
    return commas === 0 ? [] : [{ place: TAIL, from, to, people: "none" }];
  return [{ place: TAIL, from, to, people: "one" }];
}
function endsOf(reading) {
  const { candidate, segments, roles, margin } = reading;
  if (margin <= 0) return [];
  const title = segments.find((_, at) => roles[at] === TITLE3);
  if (title === void 0 || title.link < 0) return tailOf(reading);
  const isOf = ({ part, link: link2 }) => part === title.part && link2 === title.link;
  if (segments.some((one2, at) => roles[at] === AUTHORS3 && !isOf(one2))) return [];
  const first = segments.findIndex(isOf);
  const whole2 = segments.slice(first).findIndex((one2) => !isOf(one2) || isApart(one2));
  const behind = whole2 < 0 ? segments.length : first + whole2;
  const { text: text5 } = candidate.parts[title.part]?.flat ?? EMPTY_FLAT;
  const wordsOf7 = (from, to) => text5.slice(segments[from]?.start, segments[to - 1]?.end);
  const found = [];
  const stop = segments.findIndex(({ before: before2 }, at) => at > first && !/^[,;&]$/.test(before2));
  const before = segments[stop]?.before ?? "";
  if (stop > 0 && stop < behind && /^[.:]$/.test(before)) {
    const words = wordsOf7(first, stop);
    const people = before === ":" && !words.includes(" ") ? "none" : peopleIn2(words);
    found.push({ place: `first ${before}`, from: first, to: stop, people });
  }
  const last = segments.findLastIndex(
    ({ before: before2 }, at) => at > first && at < behind && /^(?:by|[-–—])$/.test(before2)
  );
  if (last < 0) return found;
  const place = `last ${segments[last]?.before}`;
  return [...found, { place, from: last, to: behind, people: peopleIn2(wordsOf7(last, behind)) }];
}
function isApart({ text: text5, bracket }) {
  return bracket !== "" || isDate(text5);
}
function peopleIn2(words) {
  const evidence = authorEvidence(words);
  const isOne = evidence === "weak" || isName(words);
  return evidence === "strong" || !isOne && areAlike(words) ? "several" : isOne ? "one" : "none";
}

// src/list/read/fields/prose.ts
var SHORTEST_QUOTED = 40;
var MOST_LINKS = 3;
var SHARE5 = 0.6;
var FEWEST8 = 5;
var OTHER3 = ROLES.indexOf("other");
function withProse(entries) {
  const all2 = entries.map((entry) => ({
    entry,
    abstract: entry.draft.abstract ?? proseOf(entry.reading)
  }));
  const isHabit = (some) => {
    const found = some.filter(({ abstract }) => abstract !== void 0).length;
    return some.length >= FEWEST8 && found >= some.length * SHARE5;
  };
  const everywhere = isHabit(all2);
  const groups = groupBy(all2, ({ entry }) => entry.group);
  const withHabit = new Set(
    [...groups].flatMap(([group, some]) => everywhere || isHabit(some) ? group : [])
  );
  return all2.map(
    ({ entry, abstract }) => abstract === void 0 || !withHabit.has(entry.group) ? entry : { ...entry, draft: withAbstract(entry.draft, abstract) }
  );
}
function withAbstract(draft, abstract) {
  const { start, end } = abstract.range;
  const cited = FACTS3.filter((fact) => {
    const place = draft.places[fact];
    return place !== void 0 && place.start >= start && place.end <= end;
  });
  const places = { ...draft.places };
  const kept = { ...draft, abstract, places };
  for (const fact of cited) {
    delete kept[fact];
    delete places[fact];
  }
  return kept;
}
var FACTS3 = ["authors", "venue", "year"];
function proseOf({ candidate, segments, roles }) {
  const isProse2 = ({ text: text5, links }, shortest = SHORTEST_PROSE) => text5.trim().length >= shortest && links.length <= MOST_LINKS;
  const below = candidate.parts.filter(
    ({ flat: flat2, place, column, quoted }, index2) => (place === "cell" ? column?.kind === "other" : index2 > 0) && isProse2(flat2, quoted ? SHORTEST_QUOTED : SHORTEST_PROSE)
  );
  const hidden = candidate.details.flatMap(
    ({ content: content3 }) => isProse2(content3) && isProseLine(content3.text) ? content3 : []
  );
  const [inDetails] = hidden;
  if (inDetails !== void 0)
    return hidden.length > 1 || below.length > 0 ? void 0 : whole(inDetails);
  const [only] = below;
  if (only !== void 0) {
    const part = candidate.parts.indexOf(only);
    const free = segments.every(
      (one2, index2) => one2.part !== part || one2.label === void 0 && !one2.isLabel && (only.quoted || roles[index2] === OTHER3)
    );
    if (below.length > 1 || !free) return void 0;
    return whole(only.flat);
  }
  if (candidate.kind === "row") return void 0;
  let from = segments.length;
  while (from > 0 && roles[from - 1] === OTHER3 && segments[from - 1]?.part === 0 && segments[from - 1]?.label === void 0)
    from--;
  const first = segments[from];
  const flat = candidate.parts[0]?.flat;
  if (first === void 0 || flat === void 0 || segments.at(-1)?.part !== 0) return void 0;
  const stretch = trimRange(flat.text, { start: first.start, end: flat.text.length });
  return stretch.end - stretch.start < SHORTEST_PROSE ? void 0 : { text: plain2(flat, stretch), range: sourceRange(flat, stretch) };
}
function whole(flat) {
  const stretch = trimRange(flat.text, { start: 0, end: flat.text.length });
  return { text: plain2(flat, stretch), range: sourceRange(flat, stretch) };
}

// src/list/read/fields/title-brackets.ts
var HABIT2 = 3;
var MOST_WORDS4 = 5;
var TITLE4 = ROLES.indexOf("title");
var OTHER4 = ROLES.indexOf("other");
var MEANINGS = /* @__PURE__ */ new Set([
  "date",
  "year found",
  "venue short",
  "venue long",
  "venue abbreviated",
  "venue-like",
  "link label paper",
  "like a key",
  "award",
  "acronym"
]);
var YEAR3 = "year";
function withTitleBrackets(sections2, titles) {
  const fronts = new Map(sections2.flat().map((reading) => [reading, frontOf2(reading)]));
  const counts = /* @__PURE__ */ new Map();
  for (const front of fronts.values())
    if (front !== void 0 && (front.joins || !front.hasMeaning))
      counts.set(front.manner, (counts.get(front.manner) ?? 0) + 1);
  const belongs = ({ joins, title, hasMeaning, manner }, most) => joins && (titles?.has(fold(title)) === true || !(hasMeaning || (counts.get(manner) ?? 0) >= (manner === YEAR3 ? most : HABIT2)));
  return sections2.map(
    (readings) => readings.map((reading) => {
      const front = fronts.get(reading);
      return front !== void 0 && belongs(front, readings.length / 2) ? joined(reading, front) : reading;
    })
  );
}
function joined(reading, { from, to }) {
  const roles = reading.roles.map((role, at) => at >= from && at < to ? OTHER4 : role);
  return { ...reading, roles, bracket: from };
}
function frontOf2({ candidate, segments, roles, margin }) {
  if (margin <= 0) return void 0;
  const to = segments.findIndex(({ bracket: bracket2 }, at) => bracket2 === "" && roles[at] === TITLE4);
  const first = segments[to];
  const last = segments[to - 1];
  if (first === void 0 || last === void 0) return void 0;
  const flat = candidate.parts[first.part]?.flat ?? EMPTY_FLAT;
  const { text: text5 } = flat;
  const between = (at) => segments[at - 1]?.part === first.part ? text5.slice(segments[at - 1]?.end, segments[at]?.start) : "";
  const isIn = (one2) => one2 !== void 0 && one2.bracket !== "";
  const isYear2 = first.before === GLUED && /^\d{4}$/.test(last.text);
  if (!isYear2 && (!isIn(last) || !/^[\])]\s*["“]?$/.test(between(to)))) return void 0;
  let from = to - 1;
  while (isIn(segments[from - 1]) && !/[\])]/.test(between(from))) from--;
  const start = segments[from] ?? last;
  const bracket = sourceRange(flat, { start: start.start - 1, end: start.start });
  const isEscaped = bracket.end - bracket.start > 1;
  const end = segments.findLast((_, at) => roles[at] === TITLE4)?.end ?? first.end;
  const words = text5.slice(start.start, last.end);
  const content3 = contentOf(words);
  return {
    from,
    to,
    hasMeaning: !isYear2 && (content3.words > MOST_WORDS4 || /^\d{1,3}$/.test(words) || content3.names.some((name) => MEANINGS.has(name))),
    title: text5.slice(start.start, end),
    manner: isYear2 ? YEAR3 : `${/[\])]/.test(between(from))} ${isEscaped}`,
    joins: start.span === first.span && start.link === first.link && start.quote === first.quote
  };
}

// src/list/read/sections/category-facts.ts
var YEAR_AT_END = /[-–—,(] ?(?:19|20)\d{2}\)?$/;
function categoryYears(placed) {
  const yearOf2 = yearsOfCategories(wordsBesideYears(placed));
  return (categories) => yearOf2(categories).year;
}
function withVenues(entries) {
  const paths = new Set(entries.map(({ categories }) => categories));
  const named = (is2) => new Set([...paths].flatMap((path2) => fold(withoutYear(path2.findLast(is2) ?? "")) || []));
  const isNamed2 = (name) => isVenue(name) || isVenueOfWords(name);
  if (named(isVenue).size < FEWEST_SHORT || named(isNamed2).size < FEWEST_VENUES) return entries;
  return entries.map((entry) => {
    const venue = withoutYear(entry.categories.findLast(isNamed2) ?? "");
    if (venue === "" || entry.venue !== void 0) return entry;
    return { ...entry, venue, confidence: { ...entry.confidence, venue: 1 } };
  });
}
function withoutReadingDates(entries) {
  const dated = new Set(entries.filter(isDatedByMonth));
  const early = [...dated].flatMap(
    ({ identifiers, year = 0 }) => identifiers.flatMap(({ kind, id }) => kind === "arxiv" ? yearOfArxivId(id) ?? [] : []).map((own3) => own3 < year)
  );
  const fewest = Math.max(FEWEST_EARLY, early.length * SHARE_EARLY);
  if (early.filter(Boolean).length < fewest) return entries;
  return entries.map((entry) => {
    if (!dated.has(entry)) return entry;
    const { year: _, ...rest } = entry;
    const { year: __, ...confidence } = entry.confidence;
    return { ...rest, confidence };
  });
}
var FEWEST_EARLY = 2;
var SHARE_EARLY = 0.3;
function isDatedByMonth({ categories, places, year }) {
  if (year === void 0 || (places.year ?? places.date) !== void 0) return false;
  return categories.some(
    (name) => isDateWithRemark(name) && fold(name.replace(YEAR4, " ")) !== "" && yearOfDate(name) === year
  );
}
function isDateWithRemark(name) {
  return isDate(name) || isDate(withoutRemark(name));
}
function withoutRemark(name) {
  return name.replace(/\([^()]*\)$/, "");
}
function withoutYear(name) {
  return venueName(withoutRemark(name)) ?? "";
}
function isVenue(name) {
  const short = withoutYear(name);
  return isShortVenue(short) && /\p{Lu}.*\p{Lu}/u.test(short) && linkLabel(short) !== "other";
}
function isVenueOfWords(name) {
  const words = withoutYear(name);
  return words.split(/\s+/).length <= LONGEST_VENUE3 && venueEvidence(words) === "short" && !/(?:^|\s)\p{Ll}/u.test(words) && !words.split(/\s+/).some((word) => NO_VENUES.has(fold(word)));
}
var LONGEST_VENUE3 = 3;
var NO_VENUES = /* @__PURE__ */ new Set([
  ...VOCABULARY.sections.besideYear,
  ...VOCABULARY.sections.resources
]);
var YEAR4 = /(?:19|20)\d{2}/;
var FEWEST_VENUES = 3;
var FEWEST_SHORT = 2;
var BESIDE_YEAR = new Set(VOCABULARY.sections.besideYear);
function isOfOneYear(name) {
  if (isDateWithRemark(name) || YEAR_AT_END.test(name) || isVenue(name) && yearIn(name) !== void 0)
    return true;
  const bare = withoutRemark(name);
  const rest = (YEAR4.test(bare) ? bare : name).replace(YEAR4, " ").trim();
  return rest !== name.trim() && !/\d/.test(rest) && (BESIDE_YEAR.has(fold(rest)) || venueEvidence(rest) === "short");
}
var yearsOfCategories = memoOf(
  (words) => memoOf((categories) => {
    const dated = categories.findLast(
      (name) => isOfOneYear(name) || YEAR4.test(name) && words.has(besideYear(name))
    );
    return { year: dated === void 0 ? void 0 : yearOfDate(dated) };
  })
);
function besideYear(name) {
  return fold(name.replace(YEAR4, " "));
}
var wordsBesideYears = memoOf((placed) => {
  const years = groupBy(
    placed.map(({ path: path2 }) => path2.at(-1) ?? "").filter((name) => YEAR4.test(name)),
    besideYear
  );
  const found = /* @__PURE__ */ new Set();
  for (const [words, names] of years) if (new Set(names.map(yearOfDate)).size > 1) found.add(words);
  return found;
});

// src/list/read/sections/duplicate-views.ts
var SMALLEST = 10;
var SMALLEST_NAMED = 2;
var REPEATED = 0.95;
var MOST_PLACES_OF_COPY = 2;
var REPEATED_OWN = 0.5;
var REPEATED_NAMED = 0.8;
var SHORTER = 0.5;
function findViews(sections2, pathOf) {
  const paperOf = identified(sections2);
  const filled = sections2.map((one2) => ({ ...one2, papers: new Set(one2.drafts.map(paperOf)) }));
  for (const { papers } of filled) for (const paper of papers) paper.sections++;
  let standing = new Set(filled.flatMap(({ papers }) => [...papers])).size;
  const views = /* @__PURE__ */ new Map();
  const take3 = (section, isOwn = false) => {
    const { index: index2, drafts, papers } = section;
    const only = isOwn ? [] : drafts.filter((draft) => paperOf(draft).sections === 1);
    const repeated = drafts.length - only.length;
    if (repeated === 0) return;
    const message = `${repeated} entries repeat the rest of the list; they are not counted again.`;
    views.set(section, { index: index2, only, message });
    for (const paper of papers) if (--paper.sections === 0) standing--;
  };
  for (const { sections: all2, share } of shownElsewhere(filled, pathOf))
    for (const section of all2) take3(section, share === REPEATED_OWN);
  for (const section of filled) {
    if (views.has(section) || section.papers.size < SMALLEST_NAMED) continue;
    const { drafts, papers } = section;
    const all2 = [...papers];
    const repeated = all2.filter((paper) => paper.sections > 1).length;
    const places = all2.reduce((sum, paper) => sum + paper.sections - 1, 0);
    const copies = all2.length >= SMALLEST && repeated >= all2.length * REPEATED && repeated >= (standing - (all2.length - repeated)) * 0.9 && places <= all2.length * MOST_PLACES_OF_COPY;
    if (copies || namesShortly(drafts, paperOf)) take3(section);
  }
  return [...views.values()];
}
function shownElsewhere(sections2, pathOf) {
  const nameOf4 = ({ index: index2 }) => {
    const path2 = pathOf(index2);
    const at = path2.findIndex((name) => announcesOwnWork(name) || announcesView(name));
    return at < 0 ? void 0 : path2.slice(0, at + 1).join("\n");
  };
  const groups = [...groupBy(sections2, nameOf4)].map(([name, all2]) => ({
    name,
    sections: all2,
    papers: new Set(all2.flatMap(({ papers }) => [...papers])),
    share: all2.some(({ index: index2 }) => pathOf(index2).some(announcesOwnWork)) ? REPEATED_OWN : REPEATED_NAMED
  }));
  const standing = new Set(groups.find(({ name }) => name === void 0)?.papers);
  return groups.filter(({ name, papers }) => name !== void 0 && papers.size >= SMALLEST_NAMED).sort((a, b) => b.share - a.share || b.papers.size - a.papers.size).filter(({ papers, share }) => {
    const shown3 = [...papers].filter((paper) => standing.has(paper)).length;
    if (shown3 >= papers.size * share) return true;
    for (const paper of papers) standing.add(paper);
    return false;
  });
}
function identified(sections2) {
  const byName = /* @__PURE__ */ new Map();
  const byDraft = /* @__PURE__ */ new Map();
  for (const { drafts } of sections2)
    for (const draft of drafts) {
      const title = fold(draft.title);
      const [first] = draft.identifiers;
      const names = [`"${title}`, first === void 0 ? draft.url : identifierKey(first)].filter(
        (name) => name !== void 0
      );
      const paper = names.flatMap((name) => byName.get(name) ?? [])[0] ?? {
        longest: 0,
        sections: 0
      };
      for (const name of names) if (!byName.has(name)) byName.set(name, paper);
      paper.longest = Math.max(paper.longest, title.length);
      byDraft.set(draft, paper);
    }
  return (draft) => byDraft.get(draft) ?? { longest: 0, sections: 0 };
}
function namesShortly(drafts, paperOf) {
  const repeated = drafts.filter((draft) => paperOf(draft).sections > 1);
  const shorter = repeated.filter((draft) => fold(draft.title).length < paperOf(draft).longest);
  return repeated.length >= drafts.length * REPEATED_NAMED && shorter.length >= drafts.length * SHORTER;
}

// src/list/read/sections/kinds.json
var kinds_default = {
  alone: {
    abstract: 1.01,
    authors: 0.9,
    "authors, paper": -1.29,
    "authors, year": 0.96,
    "below books": 2.03,
    "below event": -2.63,
    "below event, unproven": -2.24,
    "below no papers": -0.5,
    "below papers": 1.47,
    "below resource word": -0.41,
    "below resources": -0.52,
    bias: -1.41,
    "certain authors": -0.07,
    "certain title": 3.01,
    citation: 0.53,
    collection: -3.19,
    "data page": -2.19,
    dated: -0.19,
    "dated path": -2.95,
    "dated, elsewhere": 1.48,
    elsewhere: -1.31,
    event: -1.79,
    "file of a course": -2.61,
    heading: 0.55,
    "home page": -3.04,
    identifier: 0.53,
    "list of papers": 0.95,
    long: 1.11,
    "lower case": -1.89,
    "named otherwise": -5.16,
    "no facts": -1.14,
    "no facts, elsewhere": 1.47,
    nothing: 1.14,
    "nothing, name": -1.03,
    "other path": -2.07,
    "page of a book": -3.02,
    "paper label": 0.74,
    prose: -0.09,
    "prose title": -0.79,
    "resource name": -1.07,
    "resource word": -0.35,
    results: -2.88,
    scores: -2.31,
    slides: -1.63,
    talks: -3.32,
    "to code": -1.17,
    "to none": -0.92,
    "to other": 0.09,
    "to paper": 0.82,
    "to relative": -0.05,
    "to talk": 0.78,
    "to video": -0.96,
    unproven: -1.38,
    venue: 0.66,
    version: 0.22,
    year: 0.7
  },
  among: {
    abstract: 0.59,
    authors: 0.99,
    "authors, paper": -1.06,
    "authors, year": 0.76,
    "below books": 0.88,
    "below event": -2.34,
    "below event, unproven": -1.68,
    "below no papers": 0.04,
    "below papers": 0.72,
    "below resource word": 0.11,
    "below resources": 0.61,
    "below resources, proven list": -1.22,
    bias: -3.08,
    "certain authors": -0.51,
    "certain title": 2.26,
    citation: 0.49,
    collection: -2.55,
    "data page": -1.71,
    dated: 0.37,
    "dated path": -2.08,
    "dated, elsewhere": 0.6,
    elsewhere: -0.86,
    "elsewhere, proven list": -1.56,
    event: -1.26,
    "file of a course": -1.5,
    heading: 0.11,
    "home page": -1.19,
    identifier: 0.44,
    "large list of names": -1.38,
    "list of papers": 0.85,
    long: 0.66,
    "lower case": -1.61,
    "name of such a category": -2.51,
    "named otherwise": -4.33,
    "names of category": -1.04,
    "names of list": 1.24,
    "no facts": -1.02,
    "no facts, elsewhere": 0.47,
    nothing: -0.7,
    "nothing, name": 0.65,
    "nothing, of look": 1.69,
    "of category": 0.21,
    "of list": -0.66,
    "of look": 3.41,
    "of role": 2.02,
    "other path": -0.9,
    "page of a book": -1.71,
    "paper label": 0.48,
    prose: 0.03,
    "prose title": -0.81,
    "proven of category": 0.25,
    "proven of list": -0.92,
    "repeated name": -0.68,
    "resource name": -0.53,
    "resource word": -0.25,
    results: -1.25,
    "results of look": -1.3,
    scores: -1.45,
    "short, proven list": -1.63,
    slides: -1.49,
    talks: -2.43,
    "title alone, unproven list": 0.8,
    "to code": -0.34,
    "to none": -2.3,
    "to other": -0.28,
    "to paper": 0.07,
    "to relative": 0.02,
    "to talk": 0.17,
    "to video": -0.43,
    unproven: 0.02,
    "unproven category, proven list": -3.28,
    venue: 0.11,
    version: 0.64,
    year: 0.22
  }
};

// src/list/read/sections/kind.ts
function withKinds(entries, readme, weights2 = kinds_default) {
  const doubts = [];
  const judged2 = evidenceAmong(entries, readme, weights2.alone).map((evidence, at) => {
    const entry = entries[at];
    const likely = entry.kind === void 0 ? probability(Object.values(evidence), weights2.among) : 1;
    const made = {
      ...entry,
      kind: entry.kind ?? (likely >= LIKELY ? "paper" : "resource")
    };
    if (made.kind === "paper") doubts.push({ entry: made, doubt: 1 - likely });
    return made;
  });
  const expected = doubts.reduce((sum, { doubt }) => sum + doubt, 0);
  const areDoubtful = expected >= Math.max(FEWEST_WRONG, doubts.length * SHARE_OF_WRONG);
  const uncertain = doubts.filter(({ doubt }) => areDoubtful && doubt >= DOUBTFUL);
  return { entries: judged2, uncertain: new Set(uncertain.map(({ entry }) => entry)) };
}
var FEWEST_WRONG = 2;
var SHARE_OF_WRONG = 0.15;
var DOUBTFUL = 0.2;
var LIKELY = 0.5;
function evidenceAmong(entries, readme, alone) {
  const own3 = entries.map((entry) => evidenceAlone(entry, readme));
  const likely = own3.map(
    (one2, at) => entries[at]?.kind === "paper" ? 1 : probability(Object.values(one2), alone)
  );
  const ofList = pooled(likely, () => "");
  const categoryOf = (at) => (entries[at]?.categories ?? []).join("\n");
  const ofCategory = pooled(likely, categoryOf, ofList);
  const ofLook = pooled(likely, (at) => lookOf2(entries[at]), ofCategory);
  const ofRole = pooled(likely, (at) => roleOf(entries[at]), ofList);
  const proven = own3.map(
    ({ facts: { unproven, dated } }) => unproven !== 1 || dated === 1 ? 1 : 0
  );
  const ofProven = shares(proven, () => "");
  const categoryProven = shares(proven, categoryOf);
  const ofResults = shares(
    own3.map(({ words: { results = 0 } }) => results),
    (at) => lookOf2(entries[at])
  );
  const repeated = repeatedNames(entries);
  const long = own3.map(({ words: { long: one2 = 0 } }) => one2);
  const ofLong = shares(long, () => "");
  const names = own3.map((evidence) => evidence.own["resource name"] ?? 0);
  const ofNames = pooled(names, () => "");
  const categoryNames = pooled(names, categoryOf, ofNames);
  const size = Math.min(1, entries.length / LARGE);
  return own3.map((evidence, at) => {
    const { nothing = 0, unproven = 0, elsewhere = 0, dated = 0 } = evidence.facts;
    const { "below resources": resources = 0 } = evidence.category;
    const around = {
      "of list": ofList[at] ?? 0,
      "of category": ofCategory[at] ?? 0,
      "of look": ofLook[at] ?? 0,
      "of role": ofRole[at] ?? 0,
      "nothing, of look": nothing * (ofLook[at] ?? 0),
      "unproven category, proven list": unproven * elsewhere * (1 - dated) * (ofProven[at] ?? 0) * (1 - (categoryProven[at] ?? 0)),
      "elsewhere, proven list": elsewhere * unproven * (ofProven[at] ?? 0),
      "short, proven list": evidence.words.long === 1 ? 0 : nothing * elsewhere * (ofProven[at] ?? 0),
      "below resources, proven list": resources * (ofProven[at] ?? 0),
      "title alone, unproven list": isTitleAlone2(evidence) * (1 - (ofProven[at] ?? 0)),
      "results of look": ofResults[at] ?? 0,
      "proven of list": ofProven[at] ?? 0,
      "proven of category": categoryProven[at] ?? 0,
      "large list of names": size * (1 - (ofProven[at] ?? 0)) * (1 - (ofLong[at] ?? 0)),
      "repeated name": flag(repeated.has(fold(entries[at]?.title ?? ""))),
      "name of such a category": (names[at] ?? 0) * (categoryNames[at] ?? 0) * (1 - (ofNames[at] ?? 0)),
      "names of list": ofNames[at] ?? 0,
      "names of category": categoryNames[at] ?? 0
    };
    return { ...evidence, around };
  });
}
var LARGE = 40;
var OFTEN = 4;
function repeatedNames(entries) {
  const groups = groupBy(entries, ({ title }) => fold(title));
  return new Set([...groups].flatMap(([name, all2]) => all2.length >= OFTEN ? [name] : []));
}
function isTitleAlone2({ facts, page, category }) {
  const isLong2 = facts.nothing === 1 && facts["nothing, name"] !== 1;
  return flag(isLong2 && page["to other"] === 1 && category["below resource word"] !== 1);
}
function shares(holds3, groupOf) {
  const groups = groupBy([...holds3.keys()], groupOf);
  const share = new Map(
    [...groups].map(([group, all2]) => [
      group,
      all2.reduce((sum, at) => sum + (holds3[at] ?? 0), 0) / all2.length
    ])
  );
  return holds3.map((_, at) => share.get(groupOf(at)) ?? 0);
}
var DRAWN = 2;
function pooled(likely, groupOf, larger = likely) {
  const sums = /* @__PURE__ */ new Map();
  const groups = likely.map((one2, at) => {
    const group = groupOf(at);
    const [sum, count2] = sums.get(group) ?? [0, 0];
    sums.set(group, [sum + one2, count2 + 1]);
    return group;
  });
  return groups.map((group, at) => {
    const [sum, count2] = sums.get(group) ?? [0, 0];
    const others = sum - (likely[at] ?? 0) + DRAWN * (larger[at] ?? 0);
    return others / (count2 - 1 + DRAWN);
  });
}
function lookOf2(entry) {
  if (entry === void 0) return "";
  const { categories, unit, url, links, titleRange: title } = entry;
  const isLinked = links.some(({ range }) => range.start <= title.start && title.end <= range.end);
  return [...categories, unit, url === void 0, isLinked].join("\n");
}

// src/list/source/keep.ts
function keep(flat, stretches) {
  let text5 = "";
  const pieces = [];
  const marks = [];
  const links = [];
  const images = [];
  const tags = [];
  const comments = [];
  for (const { start, end } of stretches) {
    const shift = text5.length - start;
    const isLast = end >= flat.text.length;
    const kept = { start, end, shift, isLast };
    const points = (items) => items.filter(({ at }) => at >= start && (at < end || isLast && at <= end)).map((item) => ({ ...item, at: item.at + shift }));
    text5 += flat.text.slice(start, end);
    for (const piece of flat.pieces) {
      const cut = clip(piece, start, end);
      if (cut !== void 0) pieces.push({ ...cut, at: cut.at + shift });
    }
    for (const mark of flat.marks) {
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      if (from < to) marks.push({ ...mark, start: from + shift, end: to + shift });
    }
    for (const link2 of flat.links) addLink(links, link2, kept);
    for (const one2 of points(flat.images)) images.push(one2);
    for (const one2 of points(flat.tags)) tags.push(one2);
    for (const one2 of points(flat.comments)) comments.push(one2);
  }
  return { text: text5, pieces, marks, links, images, tags, comments };
}
function addLink(links, link2, { start, end, shift, isLast }) {
  const from = Math.max(link2.start, start);
  const to = Math.min(link2.end, end);
  const empty2 = link2.start === link2.end;
  const outside = empty2 ? from > to || from === end && !isLast : from >= to;
  if (outside) return;
  const before = links.at(-1);
  if (before?.range === link2.range) links[links.length - 1] = { ...before, end: to + shift };
  else links.push({ ...link2, start: from + shift, end: to + shift });
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
  const code3 = flat.marks.filter(({ kind }) => kind === "code");
  for (const match of flat.text.matchAll(/\]\s?\({1,2}\s*/g)) {
    if (match.index < done || ++tries > MOST_TRIES) continue;
    if (code3.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    const label = labelBefore2(flat, match.index, done);
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
function labelBefore2({ text: text5 }, close, from) {
  let depth = 1;
  for (let at = close - 1; at >= Math.max(from, close - LONGEST_LABEL); at--) {
    const character = text5.charAt(at);
    if (character === "]") depth++;
    else if (character === "[" && --depth === 0) {
      return close > at + 1 ? { start: at + 1, end: close } : void 0;
    }
  }
  return void 0;
}
function targetFrom({ text: text5, links }, at) {
  const link2 = links.find(({ start, end }) => start === at && end > start);
  if (link2 !== void 0) {
    const shown3 = text5.slice(link2.start, link2.end).trim();
    const url2 = link2.bare || !/^(?:https?:\/\/|www\.)/.test(shown3) ? link2.url : shown3;
    const tail = /^[^()\n]{0,300}\){1,2}/.exec(text5.slice(link2.end, link2.end + 310));
    const end = tail === null ? link2.end : link2.end + tail[0].length;
    return { url: url2, end, written: { start: link2.start, end: link2.end } };
  }
  const target = /^([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?: [^()\n]{0,80})?)\){1,2}/.exec(
    text5.slice(at, at + 2e3)
  );
  const url = target?.[1]?.trim();
  if (target === null || url === void 0 || url === "") return void 0;
  if (!/[/.#]|^link\b/i.test(url) || /\s/.test(url) && !/^(?:https?(?::| ?:?\/\/)|www\.|link\b)/i.test(url)) {
    return void 0;
  }
  return { url, end: at + target[0].length, written: { start: at, end: at + url.length } };
}
function apply(flat, repairs) {
  const kept = [];
  const links = [];
  let done = 0;
  let removed = 0;
  for (const { label, url, whole: whole2, urlRange } of repairs) {
    if (whole2.start > done) kept.push({ start: done, end: whole2.start });
    removed += 1;
    kept.push(label);
    links.push({
      start: label.start - removed,
      end: label.end - removed,
      url,
      range: sourceRange(flat, whole2),
      ...urlRange === void 0 ? {} : { urlRange },
      bare: false
    });
    removed += whole2.end - label.end;
    done = whole2.end;
  }
  if (done < flat.text.length) kept.push({ start: done, end: flat.text.length });
  const rest = keep(flat, kept);
  const outside = flat.links.filter(
    (link2) => !repairs.some(({ whole: whole2 }) => whole2.start <= link2.start && link2.end <= whole2.end)
  );
  const left = rest.links.filter((link2) => outside.some(({ range }) => range === link2.range));
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
  add(text5, source, sourceLength = text5.length) {
    if (text5 === "") return;
    const last = this.pieces.at(-1);
    if (last !== void 0 && text5.length === sourceLength && last.length === last.sourceLength && last.source + last.length === source && last.at + last.length === this.text.length) {
      this.pieces[this.pieces.length - 1] = {
        ...last,
        length: last.length + text5.length,
        sourceLength: last.length + text5.length
      };
    } else {
      this.pieces.push({ at: this.text.length, length: text5.length, source, sourceLength });
    }
    this.text += text5;
  }
  /** A break that a reader sees; it represents no character of the source. */
  lineBreak() {
    const last = this.pieces.at(-1);
    this.add("\n", last === void 0 ? 0 : last.source + last.sourceLength, 0);
  }
  mark(mark) {
    if (mark.end > mark.start) this.marks.push(mark);
  }
  link(link2) {
    this.links.push(link2);
  }
  image(image2) {
    this.images.push(image2);
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
    const moved = (item) => ({
      ...item,
      start: item.start + shift,
      end: item.end + shift
    });
    for (const mark of part.marks) this.marks.push(moved(mark));
    for (const link2 of part.links) this.links.push(moved(link2));
    for (const image2 of part.images) this.images.push({ ...image2, at: image2.at + shift });
    for (const tag of part.tags) this.tags.push({ ...tag, at: tag.at + shift });
    for (const comment2 of part.comments) this.comments.push({ ...comment2, at: comment2.at + shift });
    this.text += part.text;
  }
  build() {
    return {
      text: this.text,
      pieces: compact2(this.pieces),
      marks: compact2(this.marks),
      links: compact2(this.links).sort((a, b) => a.start - b.start || a.end - b.end),
      images: compact2(this.images),
      tags: compact2(this.tags),
      comments: compact2(this.comments)
    };
  }
};
var NOTHING3 = [];
function compact2(items) {
  return items.length === 0 ? NOTHING3 : items.slice();
}
function join2(parts) {
  const builder = new FlatBuilder();
  for (const part of parts) {
    if (builder.length > 0) builder.lineBreak();
    builder.append(part);
  }
  return builder.build();
}

// src/list/source/add-aligned.ts
var LONGEST_REFERENCE = 34;
var LONG_GAP = /[ \t]{20,}/y;
var UNEVEN = /[\r\n&\\\t]/;
var GAP = " ".repeat(20);
function addAligned(builder, value, source, range) {
  const { start, end } = range;
  const isEven = value.length === end - start && !UNEVEN.test(value) && !value.includes(GAP);
  if (isEven && source.startsWith(value, start)) {
    builder.add(value, start);
  } else addUneven(builder, value, source, range);
}
function addUneven(builder, value, source, { start, end }) {
  let from = start;
  let done = 0;
  let at = 0;
  const flush = () => {
    if (at > done) builder.add(value.slice(done, at), from - (at - done));
    done = at;
  };
  const unit = (text5, size, length) => {
    flush();
    builder.add(text5, from, length);
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
  const push2 = (token) => {
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
      push2({ kind: "comment", name: "", start: open, end: stop });
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
    push2({
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
var ATTRIBUTE = /(?<=[\s/"'])([^\s"'<>/=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+(?:\s+(?![\w-]+=|\/?>)[^\s"'>]+)*)/g;
function attributesOf(tag) {
  return [...tag.matchAll(ATTRIBUTE)].map(({ 0: written, 1: name = "", 2: quoted = "", index: index2 }) => {
    const end = index2 + written.length;
    const quotes = /^["']/.test(quoted) ? 1 : 0;
    const isClosed = quotes === 0 && quoted.endsWith("/") && tag.startsWith(">", end);
    const value = quoted.slice(quotes, quoted.length - (isClosed ? 1 : quotes));
    return { name: name.toLowerCase(), value, at: end - quoted.length + quotes };
  });
}
function attribute(tag, name) {
  return attributesOf(tag).find((one2) => one2.name === name);
}
var REFERENCE_OR_SPACE = new RegExp(`${CHARACTER_REFERENCE.source}|\\s+`, "gi");
function addText(builder, source, start, end) {
  let from = start;
  const text5 = source.slice(start, end);
  for (const match of text5.matchAll(REFERENCE_OR_SPACE)) {
    const at = start + match.index;
    builder.add(source.slice(from, at), from);
    const [whole2] = match;
    const decoded = whole2.startsWith("&") ? characterOfReference(whole2) ?? whole2 : " ";
    builder.add(decoded, at, match[0].length);
    from = at + match[0].length;
  }
  builder.add(source.slice(from, end), from);
}
function commentText(tag) {
  const rest = tag.replace(/^<!-*/, "");
  return rest.endsWith(">") ? withoutTail(rest.slice(0, -1), /-/) : rest;
}
var HtmlState = class {
  open = [];
  /** Takes one tag or comment of the source into the flat text. */
  take(builder, source, token) {
    const range = { start: token.start, end: token.end };
    const tag = source.slice(token.start, token.end);
    if (token.kind === "comment") {
      builder.comment({ at: builder.length, text: commentText(tag), range });
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
    const index2 = this.open.findLastIndex((tag2) => tag2.name === name);
    const tag = this.open[index2];
    if (tag === void 0) return;
    this.open.splice(index2);
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
  const html2 = new HtmlState();
  for (const node2 of nodes) take(node2, { builder, source, html: html2 });
  return builder.build();
}
function take(node2, around) {
  const { builder, source } = around;
  switch (node2.type) {
    case "text":
      addAligned(builder, node2.value ?? "", source, node2);
      return;
    case "break":
      builder.lineBreak();
      return;
    case "inlineCode":
      takeCode(node2, around);
      return;
    case "html":
      for (const token of htmlTokens(source, node2.start, node2.end)) {
        if (token.kind !== "text") around.html.take(builder, source, token);
      }
      return;
    case "image":
      builder.image({
        at: builder.length,
        alt: node2.alt ?? "",
        url: node2.url ?? "",
        range: { start: node2.start, end: node2.end },
        ...around.target === void 0 ? {} : { target: around.target }
      });
      return;
    case "strong":
    case "emphasis": {
      const from = builder.length;
      for (const child of node2.children ?? []) take(child, around);
      const kind = node2.type === "strong" ? "bold" : "italic";
      builder.mark({ kind, start: from, end: builder.length });
      return;
    }
    case "link":
      takeLink(node2, around);
      return;
    case "footnoteReference":
    case "footnoteDefinition":
    case "definition":
      return;
    default:
      for (const child of node2.children ?? []) take(child, around);
  }
}
function takeCode({ value = "", start, end }, { builder, source }) {
  let ticks = 0;
  while (source.charAt(start + ticks) === "`") ticks++;
  const from = builder.length;
  const inner = source.slice(start + ticks, end - ticks);
  const shift = inner.indexOf(value.trim());
  if (shift >= 0) builder.add(value.trim(), start + ticks + shift);
  else addAligned(builder, value.trim(), source, { start: start + ticks, end: end - ticks });
  builder.mark({ kind: "code", start: from, end: builder.length });
}
function takeLink(node2, around) {
  const { builder, source } = around;
  const written = node2.url ?? "";
  const url = innerTarget(written);
  const from = builder.length;
  for (const child of node2.children ?? []) take(child, { ...around, target: url });
  const last = node2.children?.at(-1);
  const bare = !source.startsWith("[", node2.start);
  const labelEnd2 = bare ? node2.start : last?.end ?? node2.start + 1;
  const urlRange = narrow(targetRange(source, labelEnd2, node2.end, bare), written, url);
  builder.link({
    start: from,
    end: builder.length,
    url,
    range: { start: node2.start, end: node2.end },
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
  const title = /\s(?:"[^"]*"|'[^']*')$/.exec(source.slice(start, stop).trimEnd());
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
function endOfOpenList(source, { start, end }) {
  const emptyLine = source.slice(start, end).search(/\n[ \t]*\r?\n/);
  const stop = emptyLine < 0 ? end : start + emptyLine;
  const list3 = source.slice(start, stop);
  return /^\s*<[uo]l\b/i.test(list3) && /<li[\s>]/i.test(list3) ? stop : void 0;
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
    const fits = row !== void 0 && row.cells.length < MOST_CELLS;
    if (fits && cell !== void 0) {
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
    const opens2 = kind === "open";
    if (name === "tr") {
      closeRow(opens2 ? start : end);
      if (opens2) row = { start, cells: [], header: true };
      continue;
    }
    closeCell(start);
    if (!opens2) continue;
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
    const list3 = lists.at(-1);
    const item = list3?.item;
    if (list3 === void 0 || item === void 0) return;
    takeText(item, end);
    list3.item = void 0;
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
    const list3 = lists.at(-1);
    if (name.endsWith("l")) {
      if (kind === "close") closeList(start, end);
      else {
        takeText(list3?.item, start);
        lists.push({ ordered: name === "ol" });
      }
    } else if (list3 !== void 0 && (name === "li" || name === "dt")) {
      if (kind === "open" || name === "li") closeItem(start);
      if (kind === "open") {
        list3.item = { start, blocks: [], ordered: list3.ordered, textFrom: end };
      }
    } else if (name === "dd" && list3?.item !== void 0) {
      takeText(list3.item, start);
      list3.item.textFrom = end;
    }
  }
  const stop = tokens.at(-1)?.end ?? 0;
  while (lists.length > 0) closeList(stop, stop);
  return found;
}
function isTagOfList({ kind, name }) {
  return (kind === "open" || kind === "close") && /^(?:ul|ol|dl|li|dt|dd)$/.test(name);
}

// src/list/source/markdown-pieces.ts
var TARGET2 = 4e3;
var TARGET_LINES = 100;
var BULLET2 = /^[-*+][ \t]+(?!(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))[^ \t]/;
var LONG_HTML = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/]
];
function markdownPieces({ text: text5, lines }, target = TARGET2) {
  const pieces = [];
  const state = new LineReader();
  let start = 0;
  let firstLine = 1;
  let before = "";
  for (let line = 1; line <= lines.count; line++) {
    const at = lines.lineStart(line);
    const content3 = text5.slice(at, lines.lineEnd(line));
    const isFull2 = line - firstLine >= TARGET_LINES || at - start >= target;
    const head = state.tableHead;
    if (isFull2 && state.mayBegin(content3)) {
      pieces.push({ start, end: at, before });
      start = at;
      firstLine = line;
      before = state.goesOn(content3) ? head : "";
    }
    state.take(content3);
  }
  pieces.push({ start, end: text5.length, before });
  return pieces.filter((piece) => piece.end > piece.start);
}
var LineReader = class {
  #fence = "";
  #htmlEnd;
  #inHtml = false;
  #afterEmpty = true;
  #last = "";
  /** Header and delimiter row of the table that is open, with line endings; empty without one. */
  tableHead = "";
  /** Whether a block begins with this line, whatever comes before it. */
  mayBegin(content3) {
    if (this.#fence !== "" || this.#htmlEnd !== void 0 || /^\s|^$/.test(content3)) return false;
    if (this.#afterEmpty) return true;
    return !this.#inHtml && (BULLET2.test(content3) || this.goesOn(content3));
  }
  /** Whether the line is a further row of a table. */
  goesOn(content3) {
    return this.tableHead !== "" && !this.#afterEmpty && content3.includes("|") && !BULLET2.test(content3);
  }
  take(content3) {
    if (this.#fence !== "") this.#closeFence(content3);
    else if (this.#htmlEnd !== void 0) {
      if (this.#htmlEnd.test(content3)) this.#htmlEnd = void 0;
    } else if (content3.trim() === "") {
      this.#inHtml = false;
      this.tableHead = "";
    } else this.#open(content3);
    this.#afterEmpty = isEmpty(content3);
    this.#last = content3;
  }
  #open(content3) {
    this.#fence = openedFence(content3.slice(marksBeforeFence(content3).length)) ?? "";
    const long = LONG_HTML.find(([begin]) => begin.test(content3));
    if (long !== void 0 && !long[1].test(content3.slice(4))) this.#htmlEnd = long[1];
    if (/^ {0,3}<[a-z/!]/i.test(content3)) this.#inHtml = true;
    if (isDelimiterRow(content3) && this.#last.includes("|")) {
      this.tableHead = `${this.#last}
${content3}
`;
    }
  }
  #closeFence(content3) {
    const mark = content3.trim().replace(/^(?:>[ \t]*)+/, "");
    if (closesFence(mark, this.#fence)) this.#fence = "";
  }
};
function isEmpty(line) {
  return !/[^ \t]/.test(line);
}

// node_modules/ccount/index.js
function ccount(value, character) {
  const source = String(value);
  if (typeof character !== "string") {
    throw new TypeError("Expected character");
  }
  let count2 = 0;
  let index2 = source.indexOf(character);
  while (index2 !== -1) {
    count2++;
    index2 = source.indexOf(character, index2 + character.length);
  }
  return count2;
}

// node_modules/devlop/lib/default.js
function ok() {
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code3) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code3 !== null && (code3 < 32 || code3 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code3) {
  return code3 !== null && code3 < -2;
}
function markdownLineEndingOrSpace(code3) {
  return code3 !== null && (code3 < 0 || code3 === 32);
}
function markdownSpace(code3) {
  return code3 === -2 || code3 === -1 || code3 === 32;
}
var unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check2;
  function check2(code3) {
    return code3 !== null && code3 > -1 && regex.test(String.fromCharCode(code3));
  }
}

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string3) {
  if (typeof string3 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/unist-util-is/lib/index.js
var convert = (
  // Note: overloads in JSDoc can’t yet use different `@template`s.
  /**
   * @type {(
   *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
   *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
   *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
   *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
   *   ((test?: Test) => Check)
   * )}
   */
  /**
   * @param {Test} [test]
   * @returns {Check}
   */
  (function(test) {
    if (test === null || test === void 0) {
      return ok2;
    }
    if (typeof test === "function") {
      return castFactory(test);
    }
    if (typeof test === "object") {
      return Array.isArray(test) ? anyFactory(test) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        propertiesFactory(
          /** @type {Props} */
          test
        )
      );
    }
    if (typeof test === "string") {
      return typeFactory(test);
    }
    throw new Error("Expected function, string, or object as test");
  })
);
function anyFactory(tests) {
  const checks = [];
  let index2 = -1;
  while (++index2 < tests.length) {
    checks[index2] = convert(tests[index2]);
  }
  return castFactory(any);
  function any(...parameters) {
    let index3 = -1;
    while (++index3 < checks.length) {
      if (checks[index3].apply(this, parameters)) return true;
    }
    return false;
  }
}
function propertiesFactory(check2) {
  const checkAsRecord = (
    /** @type {Record<string, unknown>} */
    check2
  );
  return castFactory(all2);
  function all2(node2) {
    const nodeAsRecord = (
      /** @type {Record<string, unknown>} */
      /** @type {unknown} */
      node2
    );
    let key;
    for (key in check2) {
      if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
    }
    return true;
  }
}
function typeFactory(check2) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check2;
  }
}
function castFactory(testFunction) {
  return check2;
  function check2(value, index2, parent) {
    return Boolean(
      looksLikeANode(value) && testFunction.call(
        this,
        value,
        typeof index2 === "number" ? index2 : void 0,
        parent || void 0
      )
    );
  }
}
function ok2() {
  return true;
}
function looksLikeANode(value) {
  return value !== null && typeof value === "object" && "type" in value;
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
  return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
var empty = [];
var CONTINUE = true;
var EXIT = false;
var SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree !== "object") {
    throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  }
  let preorder = true;
  let check2;
  let visitors;
  let enter;
  let exit3;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check2 = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    if (reverse) preorder = false;
  } else {
    visitors = /** @type {Visitors | Visitor} */
    testOrEnterOrVisitors;
    if (enterOrVisitorsOrReverse) preorder = false;
  }
  if (typeof visitors === "function") {
    enter = visitors;
  } else if (visitors && typeof visitors === "object") {
    if (visitors.enter === null || visitors.enter === void 0) {
    } else if (typeof visitors.enter === "function") {
      enter = visitors.enter;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
      );
    }
    if (typeof visitors.exit === "function") {
      exit3 = visitors.exit;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
      );
    }
  } else {
    throw new Error(
      "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
    );
  }
  const is2 = convert(check2);
  const step = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index2, parents) {
    const value = (
      /** @type {Record<string, unknown>} */
      node2 && typeof node2 === "object" ? node2 : {}
    );
    if (typeof value.type === "string") {
      const name = (
        // `hast`
        typeof value.tagName === "string" ? value.tagName : (
          // `xast`
          typeof value.name === "string" ? value.name : void 0
        )
      );
      Object.defineProperty(visit2, "name", {
        value: "node (" + color(node2.type + (name ? "<" + name + ">" : "")) + ")"
      });
    }
    return visit2;
    function visit2() {
      const matches = !check2 || is2(node2, index2, parents[parents.length - 1] || void 0);
      let result = empty;
      if (enter && matches) {
        result = toResult(enter(node2, parents, index2));
        if (result[0] === EXIT) {
          return result;
        }
      }
      if ("children" in node2 && node2.children) {
        const nodeAsParent = (
          /** @type {UnistParent} */
          node2
        );
        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
          const grandparents = [...parents, nodeAsParent];
          while (offset > -1 && offset < nodeAsParent.children.length) {
            const child = nodeAsParent.children[offset];
            const subresult = factory(child, offset, grandparents)();
            if (subresult[0] === EXIT) {
              return subresult;
            }
            offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
          }
        }
      }
      if (exit3 && matches) {
        const exitResult = toResult(exit3(node2, parents, index2));
        if (exitResult[0] === SKIP) {
          throw new Error(
            "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        }
        if (exitResult[0] === EXIT || typeof exitResult[1] === "number") {
          return exitResult;
        }
      }
      return result;
    }
  }
}
function toResult(value) {
  if (Array.isArray(value)) {
    return value;
  }
  if (typeof value === "number") {
    return [CONTINUE, value];
  }
  return value === null || value === void 0 ? empty : [value];
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list3, options) {
  const settings = options || {};
  const ignored = convert(settings.ignore || []);
  const pairs = toPairs(list3);
  let pairIndex = -1;
  while (++pairIndex < pairs.length) {
    visitParents(tree, visitor);
  }
  function visitor(node2, parents, index2) {
    if (node2.type === "text" && typeof index2 === "number") {
      return handler(node2, parents, index2);
    }
    if (ignored(node2, index2, parents[parents.length - 1])) return SKIP;
  }
  function handler(node2, parents, index2) {
    const parent = parents[parents.length - 1];
    const find = pairs[pairIndex][0];
    const replace2 = pairs[pairIndex][1];
    let start = 0;
    let change = false;
    let nodes = [];
    find.lastIndex = 0;
    let match = find.exec(node2.value);
    while (match) {
      const position2 = match.index;
      const matchObject = {
        index: match.index,
        input: match.input,
        stack: [...parents, node2]
      };
      let value = replace2(...match, matchObject);
      if (typeof value === "string") {
        value = value.length > 0 ? { type: "text", value } : void 0;
      }
      if (value === false) {
        find.lastIndex = position2 + 1;
      } else {
        if (start !== position2) {
          add({ type: "text", value: node2.value.slice(start, position2) });
        }
        if (Array.isArray(value)) {
          for (const child of value) add(child);
        } else if (value) {
          add(value);
        }
        start = position2 + match[0].length;
        change = true;
      }
      if (!find.global) {
        break;
      }
      match = find.exec(node2.value);
    }
    if (change) {
      if (start < node2.value.length) {
        add({ type: "text", value: node2.value.slice(start) });
      }
      parent.children.splice(index2, 1, ...nodes);
    } else {
      nodes = [node2];
    }
    return index2 + nodes.length;
    function add(child) {
      const previous3 = nodes[nodes.length - 1];
      if (previous3 && previous3.type === "text" && child.type === "text") {
        previous3.value += child.value;
      } else {
        nodes.push(child);
      }
    }
  }
}
function toPairs(tupleOrList) {
  if (!Array.isArray(tupleOrList)) {
    throw new TypeError("Expected find and replace tuple or list of tuples");
  }
  const result = [];
  const list3 = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? (
    /** @type {FindAndReplaceList} */
    tupleOrList
  ) : [
    /** @type {FindAndReplaceTuple} */
    tupleOrList
  ];
  let index2 = -1;
  while (++index2 < list3.length) {
    const tuple = list3[index2];
    result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
  }
  return result;
}
function toExpression(find) {
  return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
function toFunction(replace2) {
  return typeof replace2 === "function" ? replace2 : function() {
    return replace2;
  };
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
var inConstruct = "phrasing";
var notInConstruct = ["autolink", "link", "image", "label"];
function gfmAutolinkLiteralFromMarkdown() {
  return {
    transforms: [transformGfmAutolinkLiterals],
    enter: {
      literalAutolink: enterLiteralAutolink,
      literalAutolinkEmail: enterLiteralAutolinkValue,
      literalAutolinkHttp: enterLiteralAutolinkValue,
      literalAutolinkWww: enterLiteralAutolinkValue
    },
    exit: {
      literalAutolink: exitLiteralAutolink,
      literalAutolinkEmail: exitLiteralAutolinkEmail,
      literalAutolinkHttp: exitLiteralAutolinkHttp,
      literalAutolinkWww: exitLiteralAutolinkWww
    }
  };
}
function gfmAutolinkLiteralToMarkdown() {
  return {
    unsafe: [
      {
        character: "@",
        before: "[+\\-.\\w]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ".",
        before: "[Ww]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ":",
        before: "[ps]",
        after: "\\/",
        inConstruct,
        notInConstruct
      }
    ]
  };
}
function enterLiteralAutolink(token) {
  this.enter(
    { type: "link", title: null, url: "", children: [], position: void 0 },
    token
  );
}
function enterLiteralAutolinkValue(token) {
  this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
  this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
  this.config.exit.data.call(this, token);
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "link");
  node2.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
  this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
  this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
  findAndReplace(
    tree,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        findUrl
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        findXmpp
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        findEmail
      ]
    ],
    { ignore: ["link", "linkReference"] }
  );
}
function findUrl(_, protocol, domain2, path2, match) {
  if (!previous(match)) {
    return false;
  }
  let prefix = "";
  if (/^w/i.test(protocol)) {
    domain2 = protocol + domain2;
    protocol = "";
    prefix = "http://";
  }
  if (unicodePunctuation(domain2.charCodeAt(0)) || !isCorrectDomain(domain2)) {
    return false;
  }
  const parts = splitUrl(domain2 + path2);
  const result = {
    type: "link",
    title: null,
    url: prefix + protocol + parts[0],
    children: [{ type: "text", value: protocol + parts[0], position: void 0 }],
    position: void 0
  };
  if (parts[1]) {
    return [result, { type: "text", value: parts[1], position: void 0 }];
  }
  return result;
}
function findEmail(_, atext, label) {
  if (/[\d\-_]$/.test(label)) {
    return false;
  }
  return {
    type: "link",
    title: null,
    url: "mailto:" + atext + "@" + label,
    children: [{ type: "text", value: atext + "@" + label, position: void 0 }],
    position: void 0
  };
}
function findMailto(_, atext, label) {
  if (/[\d\-_]$/.test(label)) {
    return false;
  }
  const value = "mailto:" + atext + "@" + label;
  return {
    type: "link",
    title: null,
    url: value,
    children: [{ type: "text", value, position: void 0 }],
    position: void 0
  };
}
function findXmpp(matchValue, atext, label, resource, match) {
  if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) {
    return false;
  }
  const value = "xmpp:" + atext + "@" + label + (resource || "");
  return {
    type: "link",
    title: null,
    url: value,
    children: [{ type: "text", value, position: void 0 }],
    position: void 0
  };
}
function isCorrectDomain(domain2) {
  const parts = domain2.split(".");
  if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) {
    return false;
  }
  return true;
}
function splitUrl(url) {
  let index2 = url.length;
  while (index2 > 0) {
    const code3 = url.charCodeAt(index2 - 1);
    if (code3 === 33 || code3 === 34 || code3 === 38 || code3 === 39 || code3 === 41 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 60 || code3 === 62 || code3 === 63 || code3 === 93 || code3 === 125) {
      index2--;
    } else {
      break;
    }
  }
  if (index2 === url.length) {
    return [url, void 0];
  }
  let trail3 = url.slice(index2);
  url = url.slice(0, index2);
  let closingParenIndex = trail3.indexOf(")");
  const openingParens = ccount(url, "(");
  let closingParens = ccount(url, ")");
  while (closingParenIndex !== -1 && openingParens > closingParens) {
    url += trail3.slice(0, closingParenIndex + 1);
    trail3 = trail3.slice(closingParenIndex + 1);
    closingParenIndex = trail3.indexOf(")");
    closingParens++;
  }
  return [url, trail3];
}
function previous(match) {
  const code3 = match.input.charCodeAt(match.index - 1);
  return match.index === 0 || unicodeWhitespace(code3) || unicodePunctuation(code3);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
  this.buffer();
}
function enterFootnoteCall(token) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
}
function enterFootnoteDefinitionLabelString() {
  this.buffer();
}
function enterFootnoteDefinition(token) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    token
  );
}
function exitFootnoteCallString(token) {
  const label = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteReference");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label;
}
function exitFootnoteCall(token) {
  this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
  const label = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteDefinition");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label;
}
function exitFootnoteDefinition(token) {
  this.exit(token);
}
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node2, _, state, info) {
  const tracker = state.createTracker(info);
  let value = tracker.move("[^");
  const exit3 = state.enter("footnoteReference");
  const subexit = state.enter("reference");
  value += tracker.move(
    state.safe(state.associationId(node2), { after: "]", before: value })
  );
  subexit();
  exit3();
  value += tracker.move("]");
  return value;
}
function gfmFootnoteFromMarkdown() {
  return {
    enter: {
      gfmFootnoteCallString: enterFootnoteCallString,
      gfmFootnoteCall: enterFootnoteCall,
      gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: enterFootnoteDefinition
    },
    exit: {
      gfmFootnoteCallString: exitFootnoteCallString,
      gfmFootnoteCall: exitFootnoteCall,
      gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: exitFootnoteDefinition
    }
  };
}
function gfmFootnoteToMarkdown(options) {
  let firstLineBlank = false;
  if (options && options.firstLineBlank) {
    firstLineBlank = true;
  }
  return {
    handlers: { footnoteDefinition, footnoteReference },
    // This is on by default already.
    unsafe: [{ character: "[", inConstruct: ["label", "phrasing", "reference"] }]
  };
  function footnoteDefinition(node2, _, state, info) {
    const tracker = state.createTracker(info);
    let value = tracker.move("[^");
    const exit3 = state.enter("footnoteDefinition");
    const subexit = state.enter("label");
    value += tracker.move(
      state.safe(state.associationId(node2), { before: value, after: "]" })
    );
    subexit();
    value += tracker.move("]:");
    if (node2.children && node2.children.length > 0) {
      tracker.shift(4);
      value += tracker.move(
        (firstLineBlank ? "\n" : " ") + state.indentLines(
          state.containerFlow(node2, tracker.current()),
          firstLineBlank ? mapAll : mapExceptFirst
        )
      );
    }
    exit3();
    return value;
  }
}
function mapExceptFirst(line, index2, blank) {
  return index2 === 0 ? line : mapAll(line, index2, blank);
}
function mapAll(line, index2, blank) {
  return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
var constructsWithoutStrikethrough = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: enterStrikethrough },
    exit: { strikethrough: exitStrikethrough }
  };
}
function gfmStrikethroughToMarkdown() {
  return {
    handlers: { delete: handleDelete },
    unsafe: [
      {
        character: "~",
        inConstruct: "phrasing",
        notInConstruct: constructsWithoutStrikethrough
      }
    ]
  };
}
function enterStrikethrough(token) {
  this.enter({ type: "delete", children: [], position: void 0 }, token);
}
function exitStrikethrough(token) {
  this.exit(token);
}
function handleDelete(node2, _, state, info) {
  const tracker = state.createTracker(info);
  const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
  const exit3 = state.enter("strikethrough");
  let value = tracker.move(sequence);
  value += state.containerPhrasing(node2, {
    ...tracker.current(),
    before: value,
    after: "~"
  });
  value += tracker.move(sequence);
  exit3();
  return value;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code3 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code3;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code3 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code3 === 99) {
      before = ":";
      after = ":";
    } else if (code3 === 108) {
      before = ":";
    } else if (code3 === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code3 = alignments[columnIndex];
        if (code3 === 114) {
          before = " ".repeat(size);
        } else if (code3 === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code3 = typeof value === "string" ? value.codePointAt(0) : 0;
  return code3 === 67 || code3 === 99 ? 99 : code3 === 76 || code3 === 108 ? 108 : code3 === 82 || code3 === 114 ? 114 : 0;
}

// node_modules/mdast-util-phrasing/lib/index.js
var phrasing = (
  /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
  convert([
    "break",
    "delete",
    "emphasis",
    // To do: next major: removed since footnotes were added to GFM.
    "footnote",
    "footnoteReference",
    "image",
    "imageReference",
    "inlineCode",
    // Enabled by `mdast-util-math`:
    "inlineMath",
    "link",
    "linkReference",
    // Enabled by `mdast-util-mdx`:
    "mdxJsxTextElement",
    // Enabled by `mdast-util-mdx`:
    "mdxTextExpression",
    "strong",
    "text",
    // Enabled by `mdast-util-directive`:
    "textDirective"
  ])
);

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node2, _, state, info) {
  const exit3 = state.enter("blockquote");
  const tracker = state.createTracker(info);
  tracker.move("> ");
  tracker.shift(2);
  const value = state.indentLines(
    state.containerFlow(node2, tracker.current()),
    map
  );
  exit3();
  return value;
}
function map(line, _, blank) {
  return ">" + (blank ? "" : " ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
  return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
function listInScope(stack, list3, none) {
  if (typeof list3 === "string") {
    list3 = [list3];
  }
  if (!list3 || list3.length === 0) {
    return none;
  }
  let index2 = -1;
  while (++index2 < list3.length) {
    if (stack.includes(list3[index2])) {
      return true;
    }
  }
  return false;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state, info) {
  let index2 = -1;
  while (++index2 < state.unsafe.length) {
    const pattern = state.unsafe[index2];
    if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) {
      return /[\t ]/.test(info.before) ? "" : " ";
    }
  }
  return "\\\n";
}

// node_modules/longest-streak/index.js
function longestStreak(value, substring) {
  const source = String(value);
  let index2 = source.indexOf(substring);
  let expected = index2;
  let count2 = 0;
  let max = 0;
  if (typeof substring !== "string") {
    throw new TypeError("Expected substring");
  }
  while (index2 !== -1) {
    if (index2 === expected) {
      if (++count2 > max) {
        max = count2;
      }
    } else {
      count2 = 1;
    }
    expected = index2 + substring.length;
    index2 = source.indexOf(substring, expected);
  }
  return max;
}

// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node2, state) {
  return Boolean(
    state.options.fences === false && node2.value && // If there’s no info…
    !node2.lang && // And there’s a non-whitespace character…
    /[^\n\r ]/.test(node2.value) && // And the value doesn’t start or end in a blank…
    !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node2.value)
  );
}

// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state) {
  const marker = state.options.fence || "`";
  if (marker !== "`" && marker !== "~") {
    throw new Error(
      "Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code(node2, _, state, info) {
  const marker = checkFence(state);
  const raw = node2.value || "";
  if (formatCodeAsIndented(node2, state)) {
    const exit4 = state.enter("codeIndented");
    const value2 = state.indentLines(raw, map2);
    exit4();
    return value2;
  }
  const tracker = state.createTracker(info);
  const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
  const exit3 = state.enter("codeFenced");
  const suffix = marker === "`" ? "GraveAccent" : "Tilde";
  let value = tracker.move(sequence);
  if (node2.lang) {
    const subexit = state.enter(`codeFencedLang${suffix}`);
    value += tracker.move(
      state.safe(node2.lang, {
        before: value,
        after: " ",
        encode: ["`"],
        ...tracker.current()
      })
    );
    subexit();
  }
  if (node2.lang && node2.meta) {
    const subexit = state.enter(`codeFencedMeta${suffix}`);
    value += tracker.move(" ");
    value += tracker.move(
      state.safe(node2.meta, {
        before: value,
        after: "\n",
        encode: ["`"],
        ...tracker.current()
      })
    );
    subexit();
  }
  value += tracker.move("\n");
  if (raw) {
    value += tracker.move(raw + "\n");
  }
  value += tracker.move(sequence);
  exit3();
  return value;
}
function map2(line, _, blank) {
  return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state) {
  const marker = state.options.quote || '"';
  if (marker !== '"' && marker !== "'") {
    throw new Error(
      "Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition(node2, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const exit3 = state.enter("definition");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value = tracker.move("[");
  value += tracker.move(
    state.safe(state.associationId(node2), {
      before: value,
      after: "]",
      ...tracker.current()
    })
  );
  value += tracker.move("]: ");
  subexit();
  if (
    // If there’s no url, or…
    !node2.url || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node2.url)
  ) {
    subexit = state.enter("destinationLiteral");
    value += tracker.move("<");
    value += tracker.move(
      state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
    );
    value += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value += tracker.move(
      state.safe(node2.url, {
        before: value,
        after: node2.title ? " " : "\n",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node2.title) {
    subexit = state.enter(`title${suffix}`);
    value += tracker.move(" " + quote);
    value += tracker.move(
      state.safe(node2.title, {
        before: value,
        after: quote,
        ...tracker.current()
      })
    );
    value += tracker.move(quote);
    subexit();
  }
  exit3();
  return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state) {
  const marker = state.options.emphasis || "*";
  if (marker !== "*" && marker !== "_") {
    throw new Error(
      "Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`"
    );
  }
  return marker;
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code3) {
  if (code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)) {
    return 1;
  }
  if (unicodePunctuation(code3)) {
    return 2;
  }
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(value) {
  const code3 = value.codePointAt(0);
  return code3 === void 0 ? "" : String.fromCodePoint(code3);
}
function lastCharacter(value) {
  const code3 = value.codePointAt(value.length - 2);
  return code3 !== void 0 && code3 > 65535 ? value.slice(-2) : value.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code3) {
  return "&#x" + code3.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(outside, inside, marker) {
  const outsideKind = classifyCharacter(outside);
  const insideKind = classifyCharacter(inside);
  if (outsideKind === void 0) {
    return insideKind === void 0 ? (
      // Letter inside:
      // we have to encode *both* letters for `_` as it is looser.
      // it already forms for `*` (and GFMs `~`).
      marker === "_" ? { inside: true, outside: true } : { inside: false, outside: false }
    ) : insideKind === 1 ? (
      // Whitespace inside: encode both (letter, whitespace).
      { inside: true, outside: true }
    ) : (
      // Punctuation inside: encode outer (letter)
      { inside: false, outside: true }
    );
  }
  if (outsideKind === 1) {
    return insideKind === void 0 ? (
      // Letter inside: already forms.
      { inside: false, outside: false }
    ) : insideKind === 1 ? (
      // Whitespace inside: encode both (whitespace).
      { inside: true, outside: true }
    ) : (
      // Punctuation inside: already forms.
      { inside: false, outside: false }
    );
  }
  return insideKind === void 0 ? (
    // Letter inside: already forms.
    { inside: false, outside: false }
  ) : insideKind === 1 ? (
    // Whitespace inside: encode inner (whitespace).
    { inside: true, outside: false }
  ) : (
    // Punctuation inside: already forms.
    { inside: false, outside: false }
  );
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(value) {
  if (value.charCodeAt(0) !== 60) return;
  const next = value.charCodeAt(1);
  if (next === 33) {
    const code4 = value.charCodeAt(2);
    if (code4 === 45) return 2;
    if (code4 === 91) return 5;
    if (asciiAlpha(code4)) return 4;
    return;
  }
  if (next === 63) return 3;
  const closing = next === 47;
  const start = closing ? 2 : 1;
  let end = start;
  let code3 = value.charCodeAt(end);
  if (!asciiAlpha(code3)) return;
  while (code3 === 45 || asciiAlphanumeric(code3)) {
    code3 = value.charCodeAt(++end);
  }
  const name = value.slice(start, end).toLowerCase();
  if (!closing && code3 !== 47 && htmlRawNames.includes(name)) {
    return 1;
  }
  return htmlBlockNames.includes(name) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
var builtins = /* @__PURE__ */ new Map([
  ["*", false],
  ["_", true]
]);
function candidates(tokens, involved, runOf2) {
  const related = /* @__PURE__ */ new Set();
  for (const token of tokens) {
    const siblings = runOf2.get(token);
    if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) {
      for (const sibling of siblings.tokens) {
        related.add(sibling.attention);
      }
    }
  }
  const ordered = [];
  for (const token of tokens) {
    if (token.attention && related.delete(token.attention)) {
      ordered.push(token.attention);
    }
  }
  ordered.reverse();
  return ordered;
}
function check(tokens, before, after) {
  const runs = [];
  const wrong = /* @__PURE__ */ new Map();
  const runOf2 = /* @__PURE__ */ new Map();
  let index2 = 0;
  while (index2 < tokens.length) {
    if (!tokens[index2].attention) {
      index2++;
      continue;
    }
    const marker = tokens[index2].value.charAt(0);
    const strict = builtins.get(marker);
    let end = index2 + 1;
    while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker) {
      end++;
    }
    const head = index2 ? tokens[index2 - 1].value : before;
    const previous3 = classifyCharacter(head.charCodeAt(head.length - 1));
    const next = classifyCharacter(
      (end < tokens.length ? tokens[end].value : after).charCodeAt(0)
    );
    const open = !next || next === 2 && Boolean(previous3);
    const close = !previous3 || previous3 === 2 && Boolean(next);
    const run = {
      tokens: tokens.slice(index2, end),
      markers: [],
      start: 0,
      end: 0,
      // Underscores are strict, they cannot open or close inside words.
      open: strict ? open && (Boolean(previous3) || !close) : open,
      close: strict ? close && (Boolean(next) || !open) : close,
      // All builtins can split runs.
      split: strict !== void 0
    };
    for (const token of run.tokens) {
      wrong.set(token, [...run.tokens]);
      runOf2.set(token, run);
      let size = token.value.length;
      while (size--) run.markers.push(token);
    }
    run.end = run.markers.length;
    runs.push(run);
    index2 = end;
  }
  pair(runs, wrong);
  index2 = -1;
  while (++index2 < tokens.length) {
    const involved = wrong.get(tokens[index2]);
    if (involved) return { attention: candidates(tokens, involved, runOf2), index: index2 };
  }
}
function encode(tokens, start) {
  const token = tokens[start ? 0 : tokens.length - 1];
  if (!token || token.attention) return;
  const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
  const reference = encodeCharacterReference(
    /** @type {number} */
    character.codePointAt(0)
  );
  if (start) {
    token.value = reference + token.value.slice(character.length);
  } else {
    let value = token.value.slice(0, token.value.length - character.length);
    let escapes = 0;
    while (value.charCodeAt(value.length - 1 - escapes) === 92) {
      escapes++;
    }
    if (escapes % 2) value += "\\";
    token.value = value + reference;
  }
}
function improve(items, chosen, mistake, before, after) {
  for (const attention4 of mistake.attention) {
    const current = chosen.get(attention4) || attention4.sequences[0];
    for (const sequence of attention4.sequences) {
      if (sequence === current) continue;
      const trial = new Map(chosen);
      trial.set(attention4, sequence);
      const tokens = render(items, trial, before, after);
      const next = check(tokens, before, after);
      if (!next || next.index > mistake.index) {
        return { chosen: trial, mistake: next, tokens };
      }
    }
  }
}
function pair(runs, wrong) {
  const openersByMarker = /* @__PURE__ */ new Map();
  for (const closer of runs) {
    const marker = closer.tokens[0].value.charAt(0);
    let openers = openersByMarker.get(marker);
    if (!openers) {
      openers = [];
      openersByMarker.set(marker, openers);
    }
    let open = closer.close ? openers.length : 0;
    while (open-- && closer.start < closer.end) {
      const opener = openers[open];
      const openerSize = opener.end - opener.start;
      const closerSize = closer.end - closer.start;
      if (closer.split ? (
        // The rule of 3, on the sizes that are left.
        (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3)
      ) : (
        // Others pair whole runs of the same size.
        openerSize !== opener.markers.length || openerSize !== closerSize
      )) {
        continue;
      }
      const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
      const opening = opener.markers.slice(opener.end - size, opener.end);
      const closing = closer.markers.slice(closer.start, closer.start + size);
      const openToken = opening[0];
      const closeToken = closing[0];
      if (
        // Whole sequences:
        // the markers of a sequence are next to each other,
        // so if the first and last marker are of one sequence of that size,
        // all markers are exactly that sequence.
        openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && // Of the same attention, so its opening and closing sequence.
        openToken.attention === closeToken.attention
      ) {
        wrong.delete(openToken);
        wrong.delete(closeToken);
      } else {
        const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
        for (const token of involved) {
          const list3 = wrong.get(token);
          if (list3) list3.push(...involved);
        }
      }
      opener.end -= size;
      closer.start += size;
      if (opener.start === opener.end) openers.splice(open, 1);
      open = openers.length;
    }
    if (closer.open && closer.start < closer.end) openers.push(closer);
  }
}
function attentionSequences(type, markers, sizes) {
  if (markers.length === 0) {
    throw new Error(
      "Cannot serialize `" + type + "` as attention without markers, expected one or more markers"
    );
  }
  if (sizes.length === 0) {
    throw new Error(
      "Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes"
    );
  }
  for (const size of sizes) {
    if (!Number.isSafeInteger(size) || size < 1) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer"
      );
    }
  }
  const sequences = [];
  for (const marker of markers) {
    if (marker.length !== 1) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character"
      );
    }
    if (!asciiPunctuation(marker.charCodeAt(0))) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation"
      );
    }
    for (const size of sizes) {
      sequences.push(marker.repeat(size));
    }
  }
  return sequences;
}
function phrasing2(parent, state, info) {
  const indexStack = state.indexStack;
  const children = parent.children || [];
  const results = [];
  let index2 = -1;
  let before = info.before;
  indexStack.push(-1);
  let tracker = state.createTracker(info);
  while (++index2 < children.length) {
    const child = children[index2];
    let after;
    indexStack[indexStack.length - 1] = index2;
    if (index2 + 1 < children.length) {
      let handle3 = state.handle.handlers[children[index2 + 1].type];
      if (handle3 && handle3.peek) handle3 = handle3.peek;
      after = handle3 ? firstCharacter(
        handle3(children[index2 + 1], parent, state, {
          before: "",
          after: "",
          ...tracker.current()
        })
      ) : "";
    } else {
      after = info.after;
    }
    const previous3 = results[results.length - 1];
    if (typeof previous3 === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
      results[results.length - 1] = previous3.replace(/(\r?\n|\r)$/, " ");
      before = " ";
      tracker = state.createTracker(info);
      tracker.move(serialize2(results, info.before, info.after));
    }
    const handle2 = state.handle.handlers[child.type];
    if (handle2 && handle2.attention) {
      const item = attentionItem(
        /** @type {PhrasingParents} */
        child,
        handle2.attention,
        state,
        tracker
      );
      if (!item) continue;
      results.push(item);
      before = lastCharacter(item.sequences[0]);
    } else {
      const value = state.handle(child, parent, state, {
        ...tracker.current(),
        after,
        before
      });
      if (!value) continue;
      tracker.move(value);
      results.push(value);
      before = lastCharacter(value);
    }
  }
  indexStack.pop();
  return results;
}
function attentionItem(node2, attention4, state, tracker) {
  const { construct, markers, sizes } = attention4(node2, state);
  const sequences = attentionSequences(node2.type, markers, sizes);
  const sequence = sequences[0];
  const exit3 = state.enter(construct);
  const inside = state.createTracker(tracker.current());
  inside.move(sequence);
  const children = phrasing2(node2, state, {
    ...inside.current(),
    before: sequence,
    after: sequence
  });
  exit3();
  if (children.length === 0) return;
  tracker.move(sequence);
  tracker.move(serialize2(children, sequence, sequence));
  tracker.move(sequence);
  return { children, sequences };
}
function fix(items, chosen, before, after) {
  let tokens = render(items, chosen, before, after);
  let mistake = check(tokens, before, after);
  while (mistake) {
    const next = improve(items, chosen, mistake, before, after);
    if (!next) return;
    chosen = next.chosen;
    tokens = next.tokens;
    mistake = next.mistake;
  }
  return tokens;
}
function guess(items, chosen, before, after) {
  let previous3 = before;
  let index2 = -1;
  while (++index2 < items.length) {
    const item = items[index2];
    if (typeof item === "string") {
      previous3 = "";
      continue;
    }
    const next = index2 === items.length - 1 ? after : "";
    const sequence = item.sequences.find(function(value) {
      const marker = value.charAt(0);
      return marker !== previous3.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
    }) || item.sequences[0];
    if (sequence !== item.sequences[0]) chosen.set(item, sequence);
    guess(item.children, chosen, sequence, sequence);
    previous3 = sequence;
  }
}
function render(items, chosen, before, after) {
  const tokens = [];
  let encodeAfter;
  let previous3 = lastCharacter(before);
  let index2 = -1;
  while (++index2 < items.length) {
    const item = items[index2];
    if (typeof item === "string") {
      const token = { value: item, attention: void 0 };
      if (encodeAfter && encodeAfter === firstCharacter(item)) {
        encode([token], true);
      }
      encodeAfter = void 0;
      tokens.push(token);
      if (token.value) previous3 = lastCharacter(token.value);
      continue;
    }
    const sequence = chosen.get(item) || item.sequences[0];
    const marker = sequence.charAt(0);
    const next = items[index2 + 1];
    const outsideBefore = previous3;
    const outsideAfter = firstCharacter(
      next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]
    );
    const inside = render(item.children, chosen, sequence, sequence);
    const head = inside[0].value;
    const open = encodeInfo(
      outsideBefore.charCodeAt(outsideBefore.length - 1),
      head.charCodeAt(0),
      marker
    );
    if (open.inside) encode(inside, true);
    const tail = lastCharacter(inside[inside.length - 1].value);
    const close = encodeInfo(
      outsideAfter.charCodeAt(0),
      tail.charCodeAt(tail.length - 1),
      marker
    );
    if (close.inside) encode(inside, false);
    if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") {
      encode(tokens, false);
    }
    if (close.outside) encodeAfter = outsideAfter;
    tokens.push({ value: sequence, attention: item }, ...inside, {
      value: sequence,
      attention: item
    });
    previous3 = sequence.charAt(sequence.length - 1);
  }
  return tokens;
}
function serialize2(items, before, after) {
  const guessed = /* @__PURE__ */ new Map();
  guess(items, guessed, before, after);
  const tokens = (
    // Start from guesses (based on the preferred sequences).
    (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || // If stuck, start from the preferred sequences instead.
    fix(items, /* @__PURE__ */ new Map(), before, after) || // If stuck again, use the preferred sequences as they are.
    render(items, /* @__PURE__ */ new Map(), before, after)
  );
  let result = "";
  for (const token of tokens) result += token.value;
  return result;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.attention = attention;
emphasis.peek = peek;
function emphasis(node2, _, state, info) {
  const exit3 = state.enter("phrasing");
  const item = attentionItem(node2, attention, state, state.createTracker(info));
  const value = item ? serialize2([item], info.before, info.after) : "";
  exit3();
  return value;
}
function attention(_, state) {
  const marker = checkEmphasis(state);
  return {
    construct: "emphasis",
    markers: marker === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [1]
  };
}
function peek(_, _1, state) {
  return state.options.emphasis || "*";
}

// node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
  let check2;
  let visitors;
  let reverse;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check2 = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    reverse = maybeReverse;
  } else {
    visitors = /** @type {Visitor | Visitors} */
    testOrEnterOrVisitors;
    reverse = enterOrVisitorsOrReverse;
  }
  if (typeof visitors === "function") {
    visitParents(tree, check2, wrap(visitors), reverse);
  } else {
    visitParents(tree, check2, wrapVisitors(visitors), reverse);
  }
}
function wrapVisitors(visitors) {
  if (!visitors || typeof visitors !== "object") return visitors;
  return {
    enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
    exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
  };
}
function wrap(visitor) {
  return overload;
  function overload(node2, parents, index2) {
    return visitor(node2, index2, parents[parents.length - 1]);
  }
}

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value, includeImageAlt, includeHtml);
}
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value) {
      return value.type === "html" && !includeHtml ? "" : value.value;
    }
    if (includeImageAlt && "alt" in value && value.alt) {
      return value.alt;
    }
    if ("children" in value) {
      return all(value.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index2 = -1;
  while (++index2 < values.length) {
    result[index2] = one(values[index2], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value) {
  return Boolean(value && typeof value === "object");
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext(node2, state) {
  let literalWithBreak = false;
  visit(node2, function(node3) {
    if ("value" in node3 && /\r?\n|\r/.test(node3.value) || node3.type === "break") {
      literalWithBreak = true;
      return EXIT;
    }
  });
  return Boolean(
    (!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak)
  );
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(node2, _, state, info) {
  const rank = Math.max(Math.min(6, node2.depth || 1), 1);
  const tracker = state.createTracker(info);
  if (formatHeadingAsSetext(node2, state)) {
    const exit4 = state.enter("headingSetext");
    const subexit2 = state.enter("phrasing");
    const value2 = state.containerPhrasing(node2, {
      ...tracker.current(),
      before: "\n",
      after: "\n"
    });
    subexit2();
    exit4();
    return value2 + "\n" + (rank === 1 ? "=" : "-").repeat(
      // The whole size…
      value2.length - // Minus the position of the character after the last EOL (or
      // 0 if there is none)…
      (Math.max(value2.lastIndexOf("\r"), value2.lastIndexOf("\n")) + 1)
    );
  }
  const sequence = "#".repeat(rank);
  const exit3 = state.enter("headingAtx");
  const subexit = state.enter("phrasing");
  tracker.move(sequence + " ");
  let value = state.containerPhrasing(node2, {
    before: "# ",
    after: "\n",
    ...tracker.current()
  });
  const head = value.charCodeAt(0);
  if (head === 9 || head === 32) {
    value = encodeCharacterReference(head) + value.slice(1);
  }
  value = value ? sequence + " " + value : sequence;
  if (state.options.closeAtx) {
    value += " " + sequence;
  }
  subexit();
  exit3();
  return value;
}

// node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(node2) {
  return node2.value || "";
}
function htmlPeek() {
  return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node2, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const exit3 = state.enter("image");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value = tracker.move("![");
  value += tracker.move(
    state.safe(node2.alt, { before: value, after: "]", ...tracker.current() })
  );
  value += tracker.move("](");
  subexit();
  if (
    // If there’s no url but there is a title…
    !node2.url && node2.title || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node2.url)
  ) {
    subexit = state.enter("destinationLiteral");
    value += tracker.move("<");
    value += tracker.move(
      state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
    );
    value += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value += tracker.move(
      state.safe(node2.url, {
        before: value,
        after: node2.title ? " " : ")",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node2.title) {
    subexit = state.enter(`title${suffix}`);
    value += tracker.move(" " + quote);
    value += tracker.move(
      state.safe(node2.title, {
        before: value,
        after: quote,
        ...tracker.current()
      })
    );
    value += tracker.move(quote);
    subexit();
  }
  value += tracker.move(")");
  exit3();
  return value;
}
function imagePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node2, _, state, info) {
  const type = node2.referenceType;
  const exit3 = state.enter("imageReference");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value = tracker.move("![");
  const alt = state.safe(node2.alt, {
    before: value,
    after: "]",
    ...tracker.current()
  });
  value += tracker.move(alt + "][");
  subexit();
  const stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  });
  subexit = state.enter("reference");
  const reference = state.safe(state.associationId(node2), {
    before: value,
    after: "]",
    ...tracker.current()
  });
  subexit();
  state.stack = stack;
  exit3();
  if (type === "full" || !alt || alt !== reference) {
    value += tracker.move(reference + "]");
  } else if (type === "shortcut") {
    value = value.slice(0, -1);
  } else {
    value += tracker.move("]");
  }
  return value;
}
function imageReferencePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(node2, _, state) {
  let value = node2.value || "";
  let sequence = "`";
  let index2 = -1;
  while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) {
    sequence += "`";
  }
  if (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value))) {
    value = " " + value + " ";
  }
  while (++index2 < state.unsafe.length) {
    const pattern = state.unsafe[index2];
    const expression = state.compilePattern(pattern);
    if (!pattern.atBreak) continue;
    let match;
    while (match = expression.exec(value)) {
      let position2 = match.index;
      if (value.charCodeAt(position2) === 10 && value.charCodeAt(position2 - 1) === 13) {
        position2--;
      }
      value = value.slice(0, position2) + " " + value.slice(match.index + 1);
    }
  }
  return sequence + value + sequence;
}
function inlineCodePeek() {
  return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(node2, state) {
  const raw = toString(node2);
  return Boolean(
    !state.options.resourceLink && // If there’s a url…
    node2.url && // And there’s no title…
    !node2.title && // And the content of `node` is a single text node…
    node2.children && node2.children.length === 1 && node2.children[0].type === "text" && // And if the url is the same as the content…
    (raw === node2.url || "mailto:" + raw === node2.url) && // And that starts w/ a protocol…
    /^[a-z][+\-.a-z]+:/i.test(node2.url) && // And that doesn’t contain ASCII control codes (character escapes and
    // references don’t work), space, or angle brackets…
    !/[\0- <>\u007F]/.test(node2.url)
  );
}

// node_modules/mdast-util-to-markdown/lib/handle/link.js
link.peek = linkPeek;
function link(node2, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const tracker = state.createTracker(info);
  if (formatLinkAsAutolink(node2, state)) {
    const stack = state.stack;
    state.stack = stack.filter(function(d) {
      return d !== "phrasing";
    });
    const exit4 = state.enter("autolink");
    let value2 = tracker.move("<");
    value2 += tracker.move(
      state.containerPhrasing(node2, {
        before: value2,
        after: ">",
        ...tracker.current()
      })
    );
    value2 += tracker.move(">");
    exit4();
    state.stack = stack;
    return value2;
  }
  const exit3 = state.enter("link");
  let subexit = state.enter("label");
  let value = tracker.move("[");
  const text5 = state.containerPhrasing(node2, {
    before: value,
    after: "](",
    ...tracker.current()
  });
  value += tracker.move(text5);
  subexit();
  value += tracker.move("](");
  const enclose = /[\0- \u007F]/.test(node2.url);
  const last = info.before.charAt(info.before.length - 1);
  let title = node2.title || void 0;
  if (!title && !enclose && (last === "\n" || last === "\r")) {
    let index2 = 0;
    while (index2 < text5.length && text5.charCodeAt(index2) !== 93) {
      index2 += text5.charCodeAt(index2) === 92 ? 2 : 1;
    }
    if (text5.charCodeAt(index2 + 1) === 58) title = "";
  }
  if (
    // If there’s no url but there is a title…
    !node2.url && typeof title === "string" || // If there are control characters or whitespace.
    enclose
  ) {
    subexit = state.enter("destinationLiteral");
    value += tracker.move("<");
    value += tracker.move(
      state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
    );
    value += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value += tracker.move(
      state.safe(node2.url, {
        before: value,
        after: typeof title === "string" ? " " : ")",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (typeof title === "string") {
    subexit = state.enter(`title${suffix}`);
    value += tracker.move(" " + quote);
    value += tracker.move(
      state.safe(title, {
        before: value,
        after: quote,
        ...tracker.current()
      })
    );
    value += tracker.move(quote);
    subexit();
  }
  value += tracker.move(")");
  exit3();
  return value;
}
function linkPeek(node2, _, state) {
  return formatLinkAsAutolink(node2, state) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node2, _, state, info) {
  const type = node2.referenceType;
  const exit3 = state.enter("linkReference");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value = tracker.move("[");
  const text5 = state.containerPhrasing(node2, {
    before: value,
    after: "]",
    ...tracker.current()
  });
  value += tracker.move(text5 + "][");
  subexit();
  const stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  });
  subexit = state.enter("reference");
  const reference = state.safe(state.associationId(node2), {
    before: value,
    after: "]",
    ...tracker.current()
  });
  subexit();
  state.stack = stack;
  exit3();
  if (type === "full" || !text5 || text5 !== reference) {
    value += tracker.move(reference + "]");
  } else if (type === "shortcut") {
    value = value.slice(0, -1);
  } else {
    value += tracker.move("]");
  }
  return value;
}
function linkReferencePeek() {
  return "[";
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state) {
  const marker = state.options.bullet || "*";
  if (marker !== "*" && marker !== "+" && marker !== "-") {
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state) {
  const bullet = checkBullet(state);
  const bulletOther = state.options.bulletOther;
  if (!bulletOther) {
    return bullet === "*" ? "-" : "*";
  }
  if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") {
    throw new Error(
      "Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`"
    );
  }
  if (bulletOther === bullet) {
    throw new Error(
      "Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different"
    );
  }
  return bulletOther;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state) {
  const marker = state.options.bulletOrdered || ".";
  if (marker !== "." && marker !== ")") {
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state) {
  const marker = state.options.rule || "*";
  if (marker !== "*" && marker !== "-" && marker !== "_") {
    throw new Error(
      "Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list(node2, parent, state, info) {
  const exit3 = state.enter("list");
  const bulletCurrent = state.bulletCurrent;
  let bullet = node2.ordered ? checkBulletOrdered(state) : checkBullet(state);
  const bulletOther = node2.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
  let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
  if (!node2.ordered) {
    const firstListItem = node2.children ? node2.children[0] : void 0;
    if (
      // Bullet could be used as a thematic break marker:
      (bullet === "*" || bullet === "-") && // Empty first list item:
      firstListItem && (!firstListItem.children || !firstListItem.children[0]) && // Directly in two other list items:
      state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && // That are each the first child.
      state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0
    ) {
      useDifferentMarker = true;
    }
    if (checkRule(state) === bullet && firstListItem) {
      let index2 = -1;
      while (++index2 < node2.children.length) {
        const item = node2.children[index2];
        if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
          useDifferentMarker = true;
          break;
        }
      }
    }
  }
  if (useDifferentMarker) {
    bullet = bulletOther;
  }
  state.bulletCurrent = bullet;
  const value = state.containerFlow(node2, info);
  state.bulletLastUsed = bullet;
  state.bulletCurrent = bulletCurrent;
  exit3();
  return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state) {
  const style = state.options.listItemIndent || "one";
  if (style !== "tab" && style !== "one" && style !== "mixed") {
    throw new Error(
      "Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`"
    );
  }
  return style;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node2, parent, state, info) {
  const listItemIndent = checkListItemIndent(state);
  let bullet = state.bulletCurrent || checkBullet(state);
  if (parent && parent.type === "list" && parent.ordered) {
    bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node2)) + bullet;
  }
  let size = bullet.length + 1;
  if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node2.spread)) {
    size = Math.ceil(size / 4) * 4;
  }
  const tracker = state.createTracker(info);
  tracker.move(bullet + " ".repeat(size - bullet.length));
  tracker.shift(size);
  const exit3 = state.enter("listItem");
  const value = state.indentLines(
    state.containerFlow(node2, tracker.current()),
    map3
  );
  exit3();
  return value;
  function map3(line, index2, blank) {
    if (index2) {
      return (blank ? "" : " ".repeat(size)) + line;
    }
    return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
  }
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph(node2, _, state, info) {
  const exit3 = state.enter("paragraph");
  const subexit = state.enter("phrasing");
  const value = state.containerPhrasing(node2, info);
  subexit();
  exit3();
  return value;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(node2, _, state, info) {
  const hasPhrasing = node2.children.some(function(d) {
    return phrasing(d);
  });
  if (!hasPhrasing) return state.containerFlow(node2, info);
  const exit3 = state.enter("phrasing");
  const value = state.containerPhrasing(node2, info);
  exit3();
  return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state) {
  const marker = state.options.strong || "*";
  if (marker !== "*" && marker !== "_") {
    throw new Error(
      "Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong.attention = attention2;
strong.peek = peek2;
function strong(node2, _, state, info) {
  const exit3 = state.enter("phrasing");
  const item = attentionItem(node2, attention2, state, state.createTracker(info));
  const value = item ? serialize2([item], info.before, info.after) : "";
  exit3();
  return value;
}
function attention2(_, state) {
  const marker = checkStrong(state);
  return {
    construct: "strong",
    markers: marker === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [2]
  };
}
function peek2(_, _1, state) {
  return state.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text(node2, parent, state, info) {
  const siblings = parent ? parent.children : [];
  const index2 = state.indexStack[state.indexStack.length - 1];
  return state.safe(node2.value, {
    ...info,
    afterNode: siblings[index2 + 1],
    beforeNode: siblings[index2 - 1]
  });
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state) {
  const repetition = state.options.ruleRepetition || 3;
  if (repetition < 3) {
    throw new Error(
      "Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more"
    );
  }
  return repetition;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak(_, _1, state) {
  const value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
  return state.options.ruleSpaces ? value.slice(0, -1) : value;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
var handle = {
  blockquote,
  break: hardBreak,
  code,
  definition,
  emphasis,
  hardBreak,
  heading,
  html,
  image,
  imageReference,
  inlineCode,
  link,
  linkReference,
  list,
  listItem,
  paragraph,
  root,
  strong,
  text,
  thematicBreak
};

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code3 = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code3 < 9 || code3 === 11 || code3 > 13 && code3 < 32 || // Control character (DEL) of C0, and C1 controls.
    code3 > 126 && code3 < 160 || // Lone high surrogates and low surrogates.
    code3 > 55295 && code3 < 57344 || // Noncharacters.
    code3 > 64975 && code3 < 65008 || /* eslint-disable no-bitwise */
    (code3 & 65535) === 65535 || (code3 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code3 > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code3);
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode2);
}
function decode2($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit,
      tableHeader: exit,
      tableRow: exit
    }
  };
}
function enterTable(token) {
  const align = token._align;
  ok(align, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value = this.resume();
  if (this.data.inTable) {
    value = value.replace(/\\([\\|])/g, replace);
  }
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "inlineCode");
  node2.value = value;
  this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}
function gfmTableToMarkdown(options) {
  const settings = options || {};
  const {
    tableCellPadding: padding,
    tablePipeAlign: alignDelimiters,
    stringLength
  } = settings;
  const around = padding ? " " : "|";
  return {
    handlers: {
      inlineCode: inlineCodeWithTable,
      table: handleTable,
      tableCell: handleTableCell,
      tableRow: handleTableRow
    },
    join: [joinTable],
    unsafe: [
      { character: "\r", inConstruct: "tableCell" },
      { character: "\n", inConstruct: "tableCell" },
      // A pipe, when followed by a tab or space (padding), or a dash or colon
      // (unpadded delimiter row), could result in a table.
      { atBreak: true, character: "|", after: "[	 :-]" },
      // A pipe in a cell must be encoded.
      { character: "|", inConstruct: "tableCell" },
      // A colon must be followed by a dash, in which case it could start a
      // delimiter row.
      { atBreak: true, character: ":", after: "-" },
      // A delimiter row can also start with a dash, when followed by more
      // dashes, a colon, or a pipe.
      // This is a stricter version than the built in check for lists, thematic
      // breaks, and setex heading underlines though:
      // <https://github.com/syntax-tree/mdast-util-to-markdown/blob/51a2038/lib/unsafe.js#L57>
      { atBreak: true, character: "-", after: "[:|-]" }
    ]
  };
  function handleTable(node2, _, state, info) {
    const matrix = handleTableAsData(node2, state, info);
    const head = matrix[0];
    if (head) {
      let columns = node2.align ? node2.align.length : 0;
      let index2 = -1;
      if (!columns) {
        while (++index2 < matrix.length) {
          if (matrix[index2].length > columns) columns = matrix[index2].length;
        }
      }
      while (head.length < columns) head.push("");
    }
    return serializeData(matrix, node2.align);
  }
  function handleTableRow(node2, _, state, info) {
    const row = handleTableRowAsData(node2, state, info);
    const value = serializeData([row]);
    return value.slice(0, value.indexOf("\n"));
  }
  function handleTableCell(node2, _, state, info) {
    const exit3 = state.enter("tableCell");
    const subexit = state.enter("phrasing");
    const value = state.containerPhrasing(node2, {
      ...info,
      before: around,
      after: around
    });
    subexit();
    exit3();
    return value;
  }
  function serializeData(matrix, align) {
    return markdownTable(matrix, {
      align,
      alignDelimiters,
      fillRows: false,
      padding,
      stringLength
    });
  }
  function handleTableAsData(node2, state, info) {
    const { children } = node2;
    let index2 = -1;
    const result = [];
    const subexit = state.enter("table");
    while (++index2 < children.length) {
      result[index2] = handleTableRowAsData(children[index2], state, info);
    }
    subexit();
    return result;
  }
  function handleTableRowAsData(node2, state, info) {
    const { children } = node2;
    let index2 = -1;
    const result = [];
    const subexit = state.enter("tableRow");
    while (++index2 < children.length) {
      result[index2] = handleTableCell(children[index2], node2, state, info);
    }
    subexit();
    return result;
  }
  function inlineCodeWithTable(node2, parent, state) {
    const value = handle.inlineCode(node2, parent, state);
    if (!state.stack.includes("tableCell")) return value;
    const result = [];
    let start = 0;
    let index2 = value.indexOf("|");
    while (index2 !== -1) {
      let before = index2;
      while (before > start && value.charCodeAt(before - 1) === 92) {
        before--;
      }
      result.push(value.slice(start, index2));
      if ((index2 - before) % 2 === 0) result.push("\\");
      start = index2;
      index2 = value.indexOf("|", index2 + 1);
    }
    result.push(value.slice(start));
    return result.join("");
  }
}
function joinTable(left, right, parent, state) {
  if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext2(right, state) || right.type === "paragraph" || right.type === "table")) {
    return 1;
  }
}
function formatHeadingAsSetext2(node2, state) {
  let literalWithBreak = false;
  visit(node2, function(node3) {
    if (node3.type === "break" || "value" in node3 && /\r?\n|\r/.test(node3.value)) {
      literalWithBreak = true;
      return EXIT;
    }
  });
  return Boolean(
    (!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak)
  );
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
  return {
    exit: {
      taskListCheckValueChecked: exitCheck,
      taskListCheckValueUnchecked: exitCheck,
      paragraph: exitParagraphWithTaskListItem
    }
  };
}
function gfmTaskListItemToMarkdown() {
  return {
    handlers: { paragraph: paragraphWithTaskListItem },
    join: [joinDefinitionsBeforeTaskListItemParagraph]
  };
}
function exitCheck(token) {
  const node2 = this.stack[this.stack.length - 2];
  ok(node2.type === "listItem");
  node2.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
  const parent = this.stack[this.stack.length - 2];
  if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
    const node2 = this.stack[this.stack.length - 1];
    ok(node2.type === "paragraph");
    const head = node2.children[0];
    if (head && head.type === "text") {
      const siblings = parent.children;
      let index2 = -1;
      let firstParagraph;
      while (++index2 < siblings.length) {
        const sibling = siblings[index2];
        if (sibling.type === "paragraph") {
          firstParagraph = sibling;
          break;
        }
      }
      if (firstParagraph === node2) {
        head.value = head.value.slice(1);
        if (head.value.length === 0) {
          node2.children.shift();
        } else if (node2.position && head.position && typeof head.position.start.offset === "number") {
          head.position.start.column++;
          head.position.start.offset++;
          node2.position.start = { ...head.position.start };
        }
      }
    }
  }
  this.exit(token);
}
function paragraphWithTaskListItem(node2, parent, state, info) {
  if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node2) {
    return handle.paragraph(node2, parent, state, info);
  }
  const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
  const tracker = state.createTracker(info);
  tracker.move(checkbox);
  const value = handle.paragraph(
    node2.children.length > 0 ? node2 : { type: "paragraph", children: [{ type: "text", value: " " }] },
    parent,
    state,
    { ...info, ...tracker.current() }
  );
  return checkbox + value;
}
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
  if (!(left.type === "definition" && parent.type === "listItem")) {
    return;
  }
  const paragraph2 = taskListItemParagraph(parent);
  if (paragraph2 && parent.children.indexOf(left) < parent.children.indexOf(paragraph2)) {
    return 0;
  }
}
function taskListItemParagraph(node2) {
  if (typeof node2.checked !== "boolean") {
    return;
  }
  for (const child of node2.children) {
    if (child.type === "paragraph") {
      return child;
    }
    if (child.type !== "definition") {
      return;
    }
  }
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
  return [
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ];
}
function gfmToMarkdown(options) {
  return {
    extensions: [
      gfmAutolinkLiteralToMarkdown(),
      gfmFootnoteToMarkdown(options),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown(options),
      gfmTaskListItemToMarkdown()
    ]
  };
}

// node_modules/micromark-util-chunked/index.js
function splice(list3, start, remove, items) {
  const end = list3.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list3.splice(...parameters);
  } else {
    if (remove) list3.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list3.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list3, items) {
  if (list3.length > 0) {
    splice(list3, list3.length, 0, items);
    return list3;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all2 = {};
  let index2 = -1;
  while (++index2 < extensions.length) {
    syntaxExtension(all2, extensions[index2]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code3;
    if (right) {
      for (code3 in right) {
        if (!hasOwnProperty.call(left, code3)) left[code3] = [];
        const value = right[code3];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code3],
          Array.isArray(value) ? value : value ? [value] : []
        );
      }
    }
  }
}
function constructs(existing, list3) {
  let index2 = -1;
  const before = [];
  while (++index2 < list3.length) {
    ;
    (list3[index2].add === "after" ? existing : before).push(list3[index2]);
  }
  splice(existing, 0, 0, before);
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail2 = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text2 = {};
function gfmAutolinkLiteral() {
  return {
    text: text2
  };
}
var code2 = 48;
while (code2 < 123) {
  text2[code2] = emailAutolink;
  code2++;
  if (code2 === 58) code2 = 65;
  else if (code2 === 91) code2 = 97;
}
text2[43] = emailAutolink;
text2[45] = emailAutolink;
text2[46] = emailAutolink;
text2[95] = emailAutolink;
text2[72] = [emailAutolink, protocolAutolink];
text2[104] = [emailAutolink, protocolAutolink];
text2[87] = [emailAutolink, wwwAutolink];
text2[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok3, nok) {
  const self = this;
  let dot;
  let data;
  return start;
  function start(code3) {
    if (!gfmAtext(code3) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code3);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code3);
  }
  function atext(code3) {
    if (gfmAtext(code3)) {
      effects.consume(code3);
      return atext;
    }
    if (code3 === 64) {
      effects.consume(code3);
      return emailDomain;
    }
    return nok(code3);
  }
  function emailDomain(code3) {
    if (code3 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code3);
    }
    if (code3 === 45 || code3 === 95 || asciiAlphanumeric(code3)) {
      data = true;
      effects.consume(code3);
      return emailDomain;
    }
    return emailDomainAfter(code3);
  }
  function emailDomainDot(code3) {
    effects.consume(code3);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code3) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok3(code3);
    }
    return nok(code3);
  }
}
function tokenizeWwwAutolink(effects, ok3, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code3) {
    if (code3 !== 87 && code3 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code3);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code3);
  }
  function wwwAfter(code3) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok3(code3);
  }
}
function tokenizeProtocolAutolink(effects, ok3, nok) {
  const self = this;
  let buffer = "";
  let seen = false;
  return protocolStart;
  function protocolStart(code3) {
    if ((code3 === 72 || code3 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code3);
      effects.consume(code3);
      return protocolPrefixInside;
    }
    return nok(code3);
  }
  function protocolPrefixInside(code3) {
    if (asciiAlpha(code3) && buffer.length < 5) {
      buffer += String.fromCodePoint(code3);
      effects.consume(code3);
      return protocolPrefixInside;
    }
    if (code3 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code3);
        return protocolSlashesInside;
      }
    }
    return nok(code3);
  }
  function protocolSlashesInside(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code3);
  }
  function afterProtocol(code3) {
    return code3 === null || asciiControl(code3) || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) || unicodePunctuation(code3) ? nok(code3) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code3);
  }
  function protocolAfter(code3) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok3(code3);
  }
}
function tokenizeWwwPrefix(effects, ok3, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code3) {
    if ((code3 === 87 || code3 === 119) && size < 3) {
      size++;
      effects.consume(code3);
      return wwwPrefixInside;
    }
    if (code3 === 46 && size === 3) {
      effects.consume(code3);
      return wwwPrefixAfter;
    }
    return nok(code3);
  }
  function wwwPrefixAfter(code3) {
    return code3 === null ? nok(code3) : ok3(code3);
  }
}
function tokenizeDomain(effects, ok3, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;
  function domainInside(code3) {
    if (code3 === 46 || code3 === 95) {
      return effects.check(trail2, domainAfter, domainAtPunctuation)(code3);
    }
    if (code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) || code3 !== 45 && unicodePunctuation(code3)) {
      return domainAfter(code3);
    }
    seen = true;
    effects.consume(code3);
    return domainInside;
  }
  function domainAtPunctuation(code3) {
    if (code3 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code3);
    return domainInside;
  }
  function domainAfter(code3) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code3);
    }
    return ok3(code3);
  }
}
function tokenizePath(effects, ok3) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code3) {
    if (code3 === 40) {
      sizeOpen++;
      effects.consume(code3);
      return pathInside;
    }
    if (code3 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code3);
    }
    if (code3 === 33 || code3 === 34 || code3 === 38 || code3 === 39 || code3 === 41 || code3 === 42 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 60 || code3 === 63 || code3 === 93 || code3 === 95 || code3 === 126) {
      return effects.check(trail2, ok3, pathAtPunctuation)(code3);
    }
    if (code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)) {
      return ok3(code3);
    }
    effects.consume(code3);
    return pathInside;
  }
  function pathAtPunctuation(code3) {
    if (code3 === 41) {
      sizeClose++;
    }
    effects.consume(code3);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok3, nok) {
  return trail3;
  function trail3(code3) {
    if (code3 === 33 || code3 === 34 || code3 === 39 || code3 === 41 || code3 === 42 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 63 || code3 === 95 || code3 === 126) {
      effects.consume(code3);
      return trail3;
    }
    if (code3 === 38) {
      effects.consume(code3);
      return trailCharacterReferenceStart;
    }
    if (code3 === 93) {
      effects.consume(code3);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code3 === 60 || // So is whitespace.
      code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)
    ) {
      return ok3(code3);
    }
    return nok(code3);
  }
  function trailBracketAfter(code3) {
    if (code3 === null || code3 === 40 || code3 === 91 || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)) {
      return ok3(code3);
    }
    return trail3(code3);
  }
  function trailCharacterReferenceStart(code3) {
    return asciiAlpha(code3) ? trailCharacterReferenceInside(code3) : nok(code3);
  }
  function trailCharacterReferenceInside(code3) {
    if (code3 === 59) {
      effects.consume(code3);
      return trail3;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return trailCharacterReferenceInside;
    }
    return nok(code3);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok3, nok) {
  return start;
  function start(code3) {
    effects.consume(code3);
    return after;
  }
  function after(code3) {
    return asciiAlphanumeric(code3) ? nok(code3) : ok3(code3);
  }
}
function previousWww(code3) {
  return code3 === null || code3 === 40 || code3 === 42 || code3 === 95 || code3 === 91 || code3 === 93 || code3 === 126 || markdownLineEndingOrSpace(code3);
}
function previousProtocol(code3) {
  return !asciiAlpha(code3);
}
function previousEmail(code3) {
  return !(code3 === 47 || gfmAtext(code3));
}
function gfmAtext(code3) {
  return code3 === 43 || code3 === 45 || code3 === 46 || code3 === 95 || asciiAlphanumeric(code3);
}
function previousUnbalanced(events) {
  let index2 = events.length;
  let result = false;
  while (index2--) {
    const token = events[index2][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index2 = -1;
  while (++index2 < constructs2.length) {
    const resolve = constructs2[index2].resolveAll;
    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context);
      called.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention3 = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index2 = -1;
  let nextEvents;
  while (++index2 < events.length) {
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open = index2;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index2][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end
          };
          const text5 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index2][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text5, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text5, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open - 1, index2 - open + 3, nextEvents);
          index2 = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index2 = -1;
  while (++index2 < events.length) {
    if (events[index2][1].type === "attentionSequence") {
      events[index2][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok3) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous3 = this.previous;
  const before = classifyCharacter(previous3);
  let marker;
  return start;
  function start(code3) {
    marker = code3;
    effects.enter("attentionSequence");
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code3);
    const open = !after || after === 2 && before || attentionMarkers2.includes(code3) && code3 !== 42 && code3 !== 95;
    const close = !before || before === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before || !close));
    token._close = Boolean(marker === 42 ? close : close && (after || !open));
    return ok3(code3);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok3, nok) {
  let size = 0;
  return start;
  function start(code3) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code3);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code3) {
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return schemeOrEmailAtext;
    }
    if (code3 === 64) {
      return nok(code3);
    }
    return emailAtext(code3);
  }
  function schemeOrEmailAtext(code3) {
    if (code3 === 43 || code3 === 45 || code3 === 46 || asciiAlphanumeric(code3)) {
      size = 1;
      return schemeInsideOrEmailAtext(code3);
    }
    return emailAtext(code3);
  }
  function schemeInsideOrEmailAtext(code3) {
    if (code3 === 58) {
      effects.consume(code3);
      size = 0;
      return urlInside;
    }
    if ((code3 === 43 || code3 === 45 || code3 === 46 || asciiAlphanumeric(code3)) && size++ < 32) {
      effects.consume(code3);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code3);
  }
  function urlInside(code3) {
    if (code3 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code3);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok3;
    }
    if (code3 === null || code3 === 32 || code3 === 60 || asciiControl(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return urlInside;
  }
  function emailAtext(code3) {
    if (code3 === 64) {
      effects.consume(code3);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code3)) {
      effects.consume(code3);
      return emailAtext;
    }
    return nok(code3);
  }
  function emailAtSignOrDot(code3) {
    return asciiAlphanumeric(code3) ? emailLabel(code3) : nok(code3);
  }
  function emailLabel(code3) {
    if (code3 === 46) {
      effects.consume(code3);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code3 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code3);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok3;
    }
    return emailValue(code3);
  }
  function emailValue(code3) {
    if ((code3 === 45 || asciiAlphanumeric(code3)) && size++ < 63) {
      const next = code3 === 45 ? emailValue : emailLabel;
      effects.consume(code3);
      return next;
    }
    return nok(code3);
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok3, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code3) {
    if (markdownSpace(code3)) {
      effects.enter(type);
      return prefix(code3);
    }
    return ok3(code3);
  }
  function prefix(code3) {
    if (markdownSpace(code3) && size++ < limit) {
      effects.consume(code3);
      return prefix;
    }
    effects.exit(type);
    return ok3(code3);
  }
}
function factorySpaceMinMax(effects, ok3, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code3) {
    if (max > 0 && markdownSpace(code3)) {
      effects.enter(type);
      return prefix(code3);
    }
    return after(code3);
  }
  function prefix(code3) {
    if (markdownSpace(code3) && size < max) {
      effects.consume(code3);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code3);
  }
  function after(code3) {
    return size >= min ? ok3(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok3, nok) {
  return start;
  function start(code3) {
    return markdownSpace(code3) ? factorySpace(effects, after, "linePrefix")(code3) : after(code3);
  }
  function after(code3) {
    return code3 === null || markdownLineEnding(code3) ? ok3(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit: exit2,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok3, nok) {
  const self = this;
  return start;
  function start(code3) {
    if (code3 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code3);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code3);
  }
  function after(code3) {
    if (markdownSpace(code3)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code3);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok3;
    }
    effects.exit("blockQuotePrefix");
    return ok3(code3);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok3, nok) {
  const self = this;
  return contStart;
  function contStart(code3) {
    if (markdownSpace(code3)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3);
    }
    return contBefore(code3);
  }
  function contBefore(code3) {
    return effects.attempt(blockQuote, ok3, nok)(code3);
  }
}
function exit2(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok3, nok) {
  return start;
  function start(code3) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code3);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code3) {
    if (asciiPunctuation(code3)) {
      effects.enter("characterEscapeValue");
      effects.consume(code3);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok3;
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok3, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code3) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code3);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code3) {
    if (code3 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code3);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value(code3);
  }
  function numeric(code3) {
    if (code3 === 88 || code3 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code3);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value(code3);
  }
  function value(code3) {
    if (code3 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code3);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code3);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok3;
    }
    if (test(code3) && size++ < max) {
      effects.consume(code3);
      return value;
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok3, nok) {
  const self = this;
  return start;
  function start(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return after;
  }
  function after(code3) {
    return self.parser.lazy[self.now().line] ? nok(code3) : ok3(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok3, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code3) {
    return beforeSequenceOpen(code3);
  }
  function beforeSequenceOpen(code3) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code3;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    if (code3 === marker) {
      sizeOpen++;
      effects.consume(code3);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code3);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code3) ? factorySpace(effects, infoBefore, "whitespace")(code3) : infoBefore(code3);
  }
  function infoBefore(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok3(code3) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code3);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code3);
  }
  function info(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code3);
    }
    if (code3 === 96 && code3 === marker) {
      return nok(code3);
    }
    effects.consume(code3);
    return info;
  }
  function metaBefore(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return infoBefore(code3);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code3);
  }
  function meta(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code3);
    }
    if (code3 === 96 && code3 === marker) {
      return nok(code3);
    }
    effects.consume(code3);
    return meta;
  }
  function atNonLazyBreak(code3) {
    return effects.attempt(closeStart, after, contentBefore)(code3);
  }
  function contentBefore(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code3) {
    return initialPrefix > 0 && markdownSpace(code3) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code3) : beforeContentChunk(code3);
  }
  function beforeContentChunk(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code3);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code3);
  }
  function contentChunk(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code3);
    }
    effects.consume(code3);
    return contentChunk;
  }
  function after(code3) {
    effects.exit("codeFenced");
    return ok3(code3);
  }
  function tokenizeCloseStart(effects2, ok4, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code3) {
      effects2.enter("lineEnding");
      effects2.consume(code3);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code3) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code3) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3) : beforeSequenceClose(code3);
    }
    function beforeSequenceClose(code3) {
      if (code3 === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code3);
      }
      return nok2(code3);
    }
    function sequenceClose(code3) {
      if (code3 === marker) {
        size++;
        effects2.consume(code3);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code3) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code3) : sequenceCloseAfter(code3);
      }
      return nok2(code3);
    }
    function sequenceCloseAfter(code3) {
      if (code3 === null || markdownLineEnding(code3)) {
        effects2.exit("codeFencedFence");
        return ok4(code3);
      }
      return nok2(code3);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok3, nok) {
  return start;
  function start(code3) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code3);
  }
  function atBreak(code3) {
    if (code3 === null) {
      return after(code3);
    }
    if (markdownLineEnding(code3)) {
      return effects.attempt(furtherStart, atBreak, after)(code3);
    }
    effects.enter("codeFlowValue");
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("codeFlowValue");
      return atBreak(code3);
    }
    effects.consume(code3);
    return inside;
  }
  function after(code3) {
    effects.exit("codeIndented");
    return ok3(code3);
  }
}
function tokenizeFurtherStart(effects, ok3, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code3) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok3, onNotEnoughPrefix, "linePrefix", 4, 4)(code3);
  }
  function onNotEnoughPrefix(code3) {
    return markdownLineEnding(code3) ? furtherStart2(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous: previous2,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index2;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index2 = headEnterIndex;
    while (++index2 < tailExitIndex) {
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index2 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index2 <= tailExitIndex) {
    if (enter === void 0) {
      if (index2 !== tailExitIndex && events[index2][1].type !== "lineEnding") {
        enter = index2;
      }
    } else if (index2 === tailExitIndex || events[index2][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index2 !== enter + 2) {
        events[enter][1].end = events[index2 - 1][1].end;
        events.splice(enter + 2, index2 - enter - 2);
        tailExitIndex -= index2 - enter - 2;
        index2 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous2(code3) {
  return code3 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok3, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code3) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    if (code3 === 96) {
      effects.consume(code3);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code3);
  }
  function between(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 32) {
      effects.enter("space");
      effects.consume(code3);
      effects.exit("space");
      return between;
    }
    if (code3 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code3);
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code3);
  }
  function data(code3) {
    if (code3 === null || code3 === 32 || code3 === 96 || markdownLineEnding(code3)) {
      effects.exit("codeTextData");
      return between(code3);
    }
    effects.consume(code3);
    return data;
  }
  function sequenceClose(code3) {
    if (code3 === 96) {
      effects.consume(code3);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok3(code3);
    }
    token.type = "codeTextData";
    return data(code3);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index2 < this.left.length) return this.left[index2];
    return this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count2 = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count2, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list3, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list3.push(...right);
  } else {
    while (chunkStart < right.length) {
      list3.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index2 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index2 < events.length) {
    while (index2 in jumps) {
      index2 = jumps[index2];
    }
    event = events.get(index2);
    if (index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index2));
        index2 = jumps[index2];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index2;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index2);
        parameters.unshift(event);
        events.splice(lineIndex, index2 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous3;
  let index2 = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous3) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous3 = current;
    current = current.next;
  }
  current = token;
  while (++index2 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line
    ) {
      start = index2 + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index2 = breaks.length;
  while (index2--) {
    const slice = childEvents.slice(breaks[index2], breaks[index2 + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index2 = -1;
  while (++index2 < jumps.length) {
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1];
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok3) {
  let previous3;
  return chunkStart;
  function chunkStart(code3) {
    effects.enter("content");
    previous3 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code3);
  }
  function chunkInside(code3) {
    if (code3 === null) {
      return contentEnd(code3);
    }
    if (markdownLineEnding(code3)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code3);
    }
    effects.consume(code3);
    return chunkInside;
  }
  function contentEnd(code3) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok3(code3);
  }
  function contentContinue(code3) {
    effects.consume(code3);
    effects.exit("chunkContent");
    previous3.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous3
    });
    previous3 = previous3.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok3, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code3) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return nok(code3);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok3(code3);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok3)(code3);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok3, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code3) {
    if (code3 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code3);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code3 === null || code3 === 32 || code3 === 41 || asciiControl(code3)) {
      return nok(code3);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code3);
  }
  function enclosedBefore(code3) {
    if (code3 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code3);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok3;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code3);
  }
  function enclosed(code3) {
    if (code3 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code3);
    }
    if (code3 === null || code3 === 60 || markdownLineEnding(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code3) {
    if (code3 === 60 || code3 === 62 || code3 === 92) {
      effects.consume(code3);
      return enclosed;
    }
    return enclosed(code3);
  }
  function raw(code3) {
    if (!balance && (code3 === null || code3 === 41 || markdownLineEndingOrSpace(code3))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok3(code3);
    }
    if (balance < limit && code3 === 40) {
      effects.consume(code3);
      balance++;
      return raw;
    }
    if (code3 === 41) {
      effects.consume(code3);
      balance--;
      return raw;
    }
    if (code3 === null || code3 === 32 || code3 === 40 || asciiControl(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? rawEscape : raw;
  }
  function rawEscape(code3) {
    if (code3 === 40 || code3 === 41 || code3 === 92) {
      effects.consume(code3);
      return raw;
    }
    return raw(code3);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok3, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code3) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code3);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code3) {
    if (size > 999 || code3 === null || code3 === 91 || code3 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code3 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code3);
      effects.exit(markerType);
      effects.exit(type);
      return ok3;
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code3);
  }
  function labelInside(code3) {
    if (code3 === null || code3 === 91 || code3 === 93 || markdownLineEnding(code3) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code3);
    }
    effects.consume(code3);
    if (!seen) seen = !markdownSpace(code3);
    return code3 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code3) {
    if (code3 === 91 || code3 === 92 || code3 === 93) {
      effects.consume(code3);
      size++;
      return labelInside;
    }
    return labelInside(code3);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok3, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code3) {
    if (code3 === 34 || code3 === 39 || code3 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code3);
      effects.exit(markerType);
      marker = code3 === 40 ? 41 : code3;
      return begin;
    }
    return nok(code3);
  }
  function begin(code3) {
    if (code3 === marker) {
      effects.enter(markerType);
      effects.consume(code3);
      effects.exit(markerType);
      effects.exit(type);
      return ok3;
    }
    effects.enter(stringType);
    return atBreak(code3);
  }
  function atBreak(code3) {
    if (code3 === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code3 === null) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === marker || code3 === null || markdownLineEnding(code3)) {
      effects.exit("chunkString");
      return atBreak(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? escape : inside;
  }
  function escape(code3) {
    if (code3 === marker || code3 === 92) {
      effects.consume(code3);
      return inside;
    }
    return inside(code3);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok3) {
  let seen;
  return start;
  function start(code3) {
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code3);
    }
    return ok3(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition2 = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok3, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code3) {
    effects.enter("definition");
    return before(code3);
  }
  function before(code3) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code3);
  }
  function labelAfter(code3) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code3 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code3);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code3);
  }
  function markerAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, destinationBefore)(code3) : destinationBefore(code3);
  }
  function destinationBefore(code3) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code3);
  }
  function destinationAfter(code3) {
    return effects.attempt(titleBefore, after, after)(code3);
  }
  function after(code3) {
    return markdownSpace(code3) ? factorySpace(effects, afterWhitespace, "whitespace")(code3) : afterWhitespace(code3);
  }
  function afterWhitespace(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok3(code3);
    }
    return nok(code3);
  }
}
function tokenizeTitleBefore(effects, ok3, nok) {
  return titleBefore2;
  function titleBefore2(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, beforeMarker)(code3) : nok(code3);
  }
  function beforeMarker(code3) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code3);
  }
  function titleAfter(code3) {
    return markdownSpace(code3) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code3) : titleAfterOptionalWhitespace(code3);
  }
  function titleAfterOptionalWhitespace(code3) {
    return code3 === null || markdownLineEnding(code3) ? ok3(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok3, nok) {
  return start;
  function start(code3) {
    effects.enter("hardBreakEscape");
    effects.consume(code3);
    return after;
  }
  function after(code3) {
    if (markdownLineEnding(code3)) {
      effects.exit("hardBreakEscape");
      return ok3(code3);
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text5 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text5, context], ["exit", text5, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok3, nok) {
  let size = 0;
  return start;
  function start(code3) {
    effects.enter("atxHeading");
    return before(code3);
  }
  function before(code3) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    if (code3 === 35 && size++ < 6) {
      effects.consume(code3);
      return sequenceOpen;
    }
    if (code3 === null || markdownLineEndingOrSpace(code3)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code3);
    }
    return nok(code3);
  }
  function atBreak(code3) {
    if (code3 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("atxHeading");
      return ok3(code3);
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, atBreak, "whitespace")(code3);
    }
    effects.enter("atxHeadingText");
    return data(code3);
  }
  function sequenceFurther(code3) {
    if (code3 === 35) {
      effects.consume(code3);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code3);
  }
  function data(code3) {
    if (code3 === null || code3 === 35 || markdownLineEndingOrSpace(code3)) {
      effects.exit("atxHeadingText");
      return atBreak(code3);
    }
    effects.consume(code3);
    return data;
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  while (index2--) {
    if (events[index2][0] === "enter" && events[index2][1].type === "htmlFlow") {
      break;
    }
  }
  if (index2 > 1 && events[index2 - 2][1].type === "linePrefix") {
    events[index2][1].start = events[index2 - 2][1].start;
    events[index2 + 1][1].start = events[index2 - 2][1].start;
    events.splice(index2 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok3, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index2;
  let markerB;
  return start;
  function start(code3) {
    return before(code3);
  }
  function before(code3) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code3);
    return open;
  }
  function open(code3) {
    if (code3 === 33) {
      effects.consume(code3);
      return declarationOpen;
    }
    if (code3 === 47) {
      effects.consume(code3);
      closingTag = true;
      return tagCloseStart;
    }
    if (code3 === 63) {
      effects.consume(code3);
      marker = 3;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      buffer = String.fromCharCode(code3);
      return tagName;
    }
    return nok(code3);
  }
  function declarationOpen(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      marker = 2;
      return commentOpenInside;
    }
    if (code3 === 91) {
      effects.consume(code3);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      marker = 4;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code3);
  }
  function commentOpenInside(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code3);
  }
  function cdataOpenInside(code3) {
    const value = "CDATA[";
    if (code3 === value.charCodeAt(index2++)) {
      effects.consume(code3);
      if (index2 === value.length) {
        return self.interrupt ? ok3 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code3);
  }
  function tagCloseStart(code3) {
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      buffer = String.fromCharCode(code3);
      return tagName;
    }
    return nok(code3);
  }
  function tagName(code3) {
    if (code3 === null || code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      const slash = code3 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok3(code3) : continuation(code3);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code3);
          return basicSelfClosing;
        }
        return self.interrupt ? ok3(code3) : continuation(code3);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code3) : closingTag ? completeClosingTagAfter(code3) : completeAttributeNameBefore(code3);
    }
    if (code3 === 45 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      buffer += String.fromCharCode(code3);
      return tagName;
    }
    return nok(code3);
  }
  function basicSelfClosing(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      return self.interrupt ? ok3 : continuation;
    }
    return nok(code3);
  }
  function completeClosingTagAfter(code3) {
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeClosingTagAfter;
    }
    return completeEnd(code3);
  }
  function completeAttributeNameBefore(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      return completeEnd;
    }
    if (code3 === 58 || code3 === 95 || asciiAlpha(code3)) {
      effects.consume(code3);
      return completeAttributeName;
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAttributeNameBefore;
    }
    return completeEnd(code3);
  }
  function completeAttributeName(code3) {
    if (code3 === 45 || code3 === 46 || code3 === 58 || code3 === 95 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code3);
  }
  function completeAttributeNameAfter(code3) {
    if (code3 === 61) {
      effects.consume(code3);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code3);
  }
  function completeAttributeValueBefore(code3) {
    if (code3 === null || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96) {
      return nok(code3);
    }
    if (code3 === 34 || code3 === 39) {
      effects.consume(code3);
      markerB = code3;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code3);
  }
  function completeAttributeValueQuoted(code3) {
    if (code3 === markerB) {
      effects.consume(code3);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code3 === null || markdownLineEnding(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code3) {
    if (code3 === null || code3 === 34 || code3 === 39 || code3 === 47 || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96 || markdownLineEndingOrSpace(code3)) {
      return completeAttributeNameAfter(code3);
    }
    effects.consume(code3);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code3) {
    if (code3 === 47 || code3 === 62 || markdownSpace(code3)) {
      return completeAttributeNameBefore(code3);
    }
    return nok(code3);
  }
  function completeEnd(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      return completeAfter;
    }
    return nok(code3);
  }
  function completeAfter(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return continuation(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAfter;
    }
    return nok(code3);
  }
  function continuation(code3) {
    if (code3 === 45 && marker === 2) {
      effects.consume(code3);
      return continuationCommentInside;
    }
    if (code3 === 60 && marker === 1) {
      effects.consume(code3);
      return continuationRawTagOpen;
    }
    if (code3 === 62 && marker === 4) {
      effects.consume(code3);
      return continuationClose;
    }
    if (code3 === 63 && marker === 3) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    if (code3 === 93 && marker === 5) {
      effects.consume(code3);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code3) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("htmlFlowData");
      return continuationStart(code3);
    }
    effects.consume(code3);
    return continuation;
  }
  function continuationStart(code3) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code3);
  }
  function continuationStartNonLazy(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return continuationStart(code3);
    }
    effects.enter("htmlFlowData");
    return continuation(code3);
  }
  function continuationCommentInside(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    return continuation(code3);
  }
  function continuationRawTagOpen(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code3);
  }
  function continuationRawEndTag(code3) {
    if (code3 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code3);
        return continuationClose;
      }
      return continuation(code3);
    }
    if (asciiAlpha(code3) && buffer.length < 8) {
      effects.consume(code3);
      buffer += String.fromCharCode(code3);
      return continuationRawEndTag;
    }
    return continuation(code3);
  }
  function continuationCdataInside(code3) {
    if (code3 === 93) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    return continuation(code3);
  }
  function continuationDeclarationInside(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      return continuationClose;
    }
    if (code3 === 45 && marker === 2) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    return continuation(code3);
  }
  function continuationClose(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code3);
    }
    effects.consume(code3);
    return continuationClose;
  }
  function continuationAfter(code3) {
    effects.exit("htmlFlow");
    return ok3(code3);
  }
}
function tokenizeBlankLineBefore(effects, ok3, nok) {
  return start;
  function start(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok3, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok3, nok) {
  const self = this;
  let marker;
  let index2;
  let returnState;
  return start;
  function start(code3) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code3);
    return open;
  }
  function open(code3) {
    if (code3 === 33) {
      effects.consume(code3);
      return declarationOpen;
    }
    if (code3 === 47) {
      effects.consume(code3);
      return tagCloseStart;
    }
    if (code3 === 63) {
      effects.consume(code3);
      return instruction;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return tagOpen;
    }
    return nok(code3);
  }
  function declarationOpen(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return commentOpenInside;
    }
    if (code3 === 91) {
      effects.consume(code3);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return declaration;
    }
    return nok(code3);
  }
  function commentOpenInside(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return commentEnd;
    }
    return nok(code3);
  }
  function comment2(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 45) {
      effects.consume(code3);
      return commentClose;
    }
    if (markdownLineEnding(code3)) {
      returnState = comment2;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return comment2;
  }
  function commentClose(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return commentEnd;
    }
    return comment2(code3);
  }
  function commentEnd(code3) {
    return code3 === 62 ? end(code3) : code3 === 45 ? commentClose(code3) : comment2(code3);
  }
  function cdataOpenInside(code3) {
    const value = "CDATA[";
    if (code3 === value.charCodeAt(index2++)) {
      effects.consume(code3);
      return index2 === value.length ? cdata : cdataOpenInside;
    }
    return nok(code3);
  }
  function cdata(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.consume(code3);
      return cdataClose;
    }
    if (markdownLineEnding(code3)) {
      returnState = cdata;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return cdata;
  }
  function cdataClose(code3) {
    if (code3 === 93) {
      effects.consume(code3);
      return cdataEnd;
    }
    return cdata(code3);
  }
  function cdataEnd(code3) {
    if (code3 === 62) {
      return end(code3);
    }
    if (code3 === 93) {
      effects.consume(code3);
      return cdataEnd;
    }
    return cdata(code3);
  }
  function declaration(code3) {
    if (code3 === null || code3 === 62) {
      return end(code3);
    }
    if (markdownLineEnding(code3)) {
      returnState = declaration;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return declaration;
  }
  function instruction(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 63) {
      effects.consume(code3);
      return instructionClose;
    }
    if (markdownLineEnding(code3)) {
      returnState = instruction;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return instruction;
  }
  function instructionClose(code3) {
    return code3 === 62 ? end(code3) : instruction(code3);
  }
  function tagCloseStart(code3) {
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return tagClose;
    }
    return nok(code3);
  }
  function tagClose(code3) {
    if (code3 === 45 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return tagClose;
    }
    return tagCloseBetween(code3);
  }
  function tagCloseBetween(code3) {
    if (markdownLineEnding(code3)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagCloseBetween;
    }
    return end(code3);
  }
  function tagOpen(code3) {
    if (code3 === 45 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return tagOpen;
    }
    if (code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      return tagOpenBetween(code3);
    }
    return nok(code3);
  }
  function tagOpenBetween(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      return end;
    }
    if (code3 === 58 || code3 === 95 || asciiAlpha(code3)) {
      effects.consume(code3);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagOpenBetween;
    }
    return end(code3);
  }
  function tagOpenAttributeName(code3) {
    if (code3 === 45 || code3 === 46 || code3 === 58 || code3 === 95 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code3);
  }
  function tagOpenAttributeNameAfter(code3) {
    if (code3 === 61) {
      effects.consume(code3);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code3);
  }
  function tagOpenAttributeValueBefore(code3) {
    if (code3 === null || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96) {
      return nok(code3);
    }
    if (code3 === 34 || code3 === 39) {
      effects.consume(code3);
      marker = code3;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code3);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code3 === null) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code3) {
    if (code3 === null || code3 === 34 || code3 === 39 || code3 === 60 || code3 === 61 || code3 === 96) {
      return nok(code3);
    }
    if (code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      return tagOpenBetween(code3);
    }
    effects.consume(code3);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code3) {
    if (code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      return tagOpenBetween(code3);
    }
    return nok(code3);
  }
  function end(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok3;
    }
    return nok(code3);
  }
  function lineEndingBefore(code3) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code3) {
    return markdownSpace(code3) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3) : lineEndingAfterPrefix(code3);
  }
  function lineEndingAfterPrefix(code3) {
    effects.enter("htmlTextData");
    return returnState(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1;
  const newEvents = [];
  while (++index2 < events.length) {
    const token = events[index2][1];
    newEvents.push(events[index2]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index2 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length;
  let offset = 0;
  let open;
  let close;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close = index2;
    }
  }
  const group = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text5 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text5, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
  media = push(media, [["exit", text5, context], events[close - 2], events[close - 1], ["exit", label, context]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok3, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code3) {
    if (!labelStart) {
      return nok(code3);
    }
    if (labelStart._inactive) {
      return labelEndNok(code3);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code3);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code3) {
    if (code3 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code3);
    }
    if (code3 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code3);
    }
    return defined ? labelEndOk(code3) : labelEndNok(code3);
  }
  function referenceNotFull(code3) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code3);
  }
  function labelEndOk(code3) {
    labelStarts.pop();
    return ok3(code3);
  }
  function labelEndNok(code3) {
    labelStart._balanced = true;
    return nok(code3);
  }
}
function tokenizeResource(effects, ok3, nok) {
  return resourceStart;
  function resourceStart(code3) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code3);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceOpen)(code3) : resourceOpen(code3);
  }
  function resourceOpen(code3) {
    if (code3 === 41) {
      return resourceEnd(code3);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code3);
  }
  function resourceDestinationAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceBetween)(code3) : resourceEnd(code3);
  }
  function resourceDestinationMissing(code3) {
    return nok(code3);
  }
  function resourceBetween(code3) {
    if (code3 === 34 || code3 === 39 || code3 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code3);
    }
    return resourceEnd(code3);
  }
  function resourceTitleAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceEnd)(code3) : resourceEnd(code3);
  }
  function resourceEnd(code3) {
    if (code3 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code3);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok3;
    }
    return nok(code3);
  }
}
function tokenizeReferenceFull(effects, ok3, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code3) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code3);
  }
  function referenceFullAfter(code3) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok3(code3) : nok(code3);
  }
  function referenceFullMissing(code3) {
    return nok(code3);
  }
}
function tokenizeReferenceCollapsed(effects, ok3, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code3) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code3);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code3) {
    if (code3 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code3);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok3;
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok3, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code3) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code3);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code3) {
    if (code3 === 91) {
      effects.enter("labelMarker");
      effects.consume(code3);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code3);
  }
  function after(code3) {
    if (code3 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code3);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok3(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok3, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code3) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code3);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code3) {
    if (code3 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code3);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok3(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok3) {
  return start;
  function start(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return factorySpace(effects, ok3, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak2 = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok3, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code3) {
    effects.enter("thematicBreak");
    return before(code3);
  }
  function before(code3) {
    marker = code3;
    return atBreak(code3);
  }
  function atBreak(code3) {
    if (code3 === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code3);
    }
    if (size >= 3 && (code3 === null || markdownLineEnding(code3))) {
      effects.exit("thematicBreak");
      return ok3(code3);
    }
    return nok(code3);
  }
  function sequence(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code3) ? factorySpace(effects, atBreak, "whitespace")(code3) : atBreak(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list2 = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok3, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code3) {
    const kind = self.containerState.type || (code3 === 42 || code3 === 43 || code3 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code3 === self.containerState.marker : asciiDigit(code3)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code3 === 42 || code3 === 45 ? effects.check(thematicBreak2, nok, atMarker)(code3) : atMarker(code3);
      }
      if (!self.interrupt || code3 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code3);
      }
    }
    return nok(code3);
  }
  function inside(code3) {
    if (asciiDigit(code3) && ++size < 10) {
      effects.consume(code3);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code3 === self.containerState.marker : code3 === 41 || code3 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code3);
    }
    return nok(code3);
  }
  function atMarker(code3) {
    effects.enter("listItemMarker");
    effects.consume(code3);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code3;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code3) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code3);
  }
  function otherPrefix(code3) {
    if (markdownSpace(code3)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code3);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code3);
  }
  function endOfPrefix(code3) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok3(code3);
  }
}
function tokenizeListContinuation(effects, ok3, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code3) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok3, "listItemIndent", self.containerState.size + 1)(code3);
  }
  function notBlank(code3) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code3)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code3);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok3, notInCurrentItem)(code3);
  }
  function notInCurrentItem(code3) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list2, ok3, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3);
  }
}
function tokenizeIndent(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code3) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok3(code3) : nok(code3);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code3) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code3) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok3(code3) : nok(code3);
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation(this, index2, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add) {
    addImplementation(this, index2, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index2 = events.length;
  let content3;
  let text5;
  let definition3;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text5 = index2;
      }
    } else {
      if (events[index2][1].type === "content") {
        editMap.add(index2, 1, []);
      }
      if (!definition3 && events[index2][1].type === "definition") {
        definition3 = index2;
      }
    }
  }
  const heading2 = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text5][1].type = "setextHeadingText";
  if (definition3) {
    editMap.add(text5, 0, [["enter", heading2, context]]);
    editMap.add(definition3 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition3][1].end
    };
  } else {
    events[content3][1] = heading2;
  }
  editMap.add(events.length, 0, [["exit", heading2, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok3, nok) {
  const self = this;
  let marker;
  return start;
  function start(code3) {
    let index2 = self.events.length;
    let paragraph2;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph2 = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph2)) {
      effects.enter("setextHeadingLine");
      marker = code3;
      return before(code3);
    }
    return nok(code3);
  }
  function before(code3) {
    effects.enter("setextHeadingLineSequence");
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code3) ? factorySpace(effects, after, "lineSuffix")(code3) : after(code3);
  }
  function after(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("setextHeadingLine");
      return ok3(code3);
    }
    return nok(code3);
  }
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok3, nok) {
  const self = this;
  let index2 = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index2--) {
    const token = self.events[index2][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;
  function start(code3) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code3);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code3);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok3(code3);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index2 = events.length;
  let labelStart;
  while (index2--) {
    if (events[index2][1].type === "labelImage" && events[index2][0] === "enter") {
      labelStart = events[index2][1];
      break;
    }
  }
  events[index2 + 1][1].type = "data";
  events[index2 + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index2 + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index2 + 3][1].end),
    end: Object.assign({}, events[index2 + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index2 + 1],
    events[index2 + 2],
    ["enter", call, context],
    // The `[`
    events[index2 + 3],
    events[index2 + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index2, events.length - index2 + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code3) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code3) {
    if (code3 !== 94) return nok(code3);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code3) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code3 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code3 === null || code3 === 91 || markdownLineEndingOrSpace(code3)
    ) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code3);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code3);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok3;
    }
    if (!markdownLineEndingOrSpace(code3)) {
      data = true;
    }
    size++;
    effects.consume(code3);
    return code3 === 92 ? callEscape : callData;
  }
  function callEscape(code3) {
    if (code3 === 91 || code3 === 92 || code3 === 93) {
      effects.consume(code3);
      size++;
      return callData;
    }
    return callData(code3);
  }
}
function tokenizeDefinitionStart(effects, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code3) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code3) {
    if (code3 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code3);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code3);
  }
  function labelInside(code3) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code3 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code3 === null || code3 === 91 || markdownLineEndingOrSpace(code3)
    ) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code3);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code3)) {
      data = true;
    }
    size++;
    effects.consume(code3);
    return code3 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code3) {
    if (code3 === 91 || code3 === 92 || code3 === 93) {
      effects.consume(code3);
      size++;
      return labelInside;
    }
    return labelInside(code3);
  }
  function labelAfter(code3) {
    if (code3 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code3);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code3);
  }
  function whitespaceAfter(code3) {
    return ok3(code3);
  }
}
function tokenizeDefinitionContinuation(effects, ok3, nok) {
  return effects.check(blankLine, ok3, effects.attempt(indent, ok3, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code3) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok3(code3) : nok(code3);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][0] === "enter" && events[index2][1].type === "strikethroughSequenceTemporary" && events[index2][1]._close) {
        let open = index2;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index2][1].end.offset - events[index2][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index2][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index2][1].end)
            };
            const text5 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index2][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text5, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index2), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text5, context], ["enter", events[index2][1], context], ["exit", events[index2][1], context], ["exit", strikethrough, context]]);
            splice(events, open - 1, index2 - open + 3, nextEvents);
            index2 = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][1].type === "strikethroughSequenceTemporary") {
        events[index2][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok3, nok) {
    const previous3 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code3) {
      if (previous3 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code3);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code3);
    }
    function more(code3) {
      const before = classifyCharacter(previous3);
      if (code3 === 126) {
        if (size > 1) return nok(code3);
        effects.consume(code3);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code3);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code3);
      token._open = !after || after === 2 && Boolean(before);
      token._close = !before || before === 2 && Boolean(after);
      return ok3(code3);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation2(this, index2, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index2) {
  let inDelimiterRow = false;
  const align = [];
  while (index2 < events.length) {
    const event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index2 += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok3, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code3) {
    let index2 = self.events.length - 1;
    while (index2 > -1) {
      const {
        type
      } = self.events[index2][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index2--;
      } else {
        break;
      }
    }
    const tail = index2 > -1 ? self.events[index2][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code3);
    }
    return next(code3);
  }
  function headRowBefore(code3) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code3);
  }
  function headRowStart(code3) {
    if (code3 === 124) {
      return headRowBreak(code3);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code3);
  }
  function headRowBreak(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code3);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code3);
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code3);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code3 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code3);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code3);
  }
  function headRowData(code3) {
    if (code3 === null || code3 === 124 || markdownLineEndingOrSpace(code3)) {
      effects.exit("data");
      return headRowBreak(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code3) {
    if (code3 === 92 || code3 === 124) {
      effects.consume(code3);
      return headRowData;
    }
    return headRowData(code3);
  }
  function headDelimiterStart(code3) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code3);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code3)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3);
    }
    return headDelimiterBefore(code3);
  }
  function headDelimiterBefore(code3) {
    if (code3 === 45 || code3 === 58) {
      return headDelimiterValueBefore(code3);
    }
    if (code3 === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code3);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterCellBefore(code3) {
    if (markdownSpace(code3)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code3);
    }
    return headDelimiterValueBefore(code3);
  }
  function headDelimiterValueBefore(code3) {
    if (code3 === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code3);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code3 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      return headDelimiterCellAfter(code3);
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterLeftAlignmentAfter(code3) {
    if (code3 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code3);
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterFiller(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return headDelimiterFiller;
    }
    if (code3 === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code3);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code3);
  }
  function headDelimiterRightAlignmentAfter(code3) {
    if (markdownSpace(code3)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code3);
    }
    return headDelimiterCellAfter(code3);
  }
  function headDelimiterCellAfter(code3) {
    if (code3 === 124) {
      return headDelimiterBefore(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code3);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok3(code3);
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterNok(code3) {
    return nok(code3);
  }
  function bodyRowStart(code3) {
    effects.enter("tableRow");
    return bodyRowBreak(code3);
  }
  function bodyRowBreak(code3) {
    if (code3 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code3);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("tableRow");
      return ok3(code3);
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code3);
    }
    effects.enter("data");
    return bodyRowData(code3);
  }
  function bodyRowData(code3) {
    if (code3 === null || code3 === 124 || markdownLineEndingOrSpace(code3)) {
      effects.exit("data");
      return bodyRowBreak(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code3) {
    if (code3 === 92 || code3 === 124) {
      effects.consume(code3);
      return bodyRowData;
    }
    return bodyRowData(code3);
  }
}
function resolveTable(events, context) {
  let index2 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map3 = new EditMap2();
  while (++index2 < events.length) {
    const event = events[index2];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map3, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map3.add(index2, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index2 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map3.add(index2, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map3, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index2;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map3, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index2, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index2;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index2;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map3, context, lastCell, rowKind, index2, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map3, context, cell, rowKind, index2, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index2;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map3, context, lastTableEnd, currentTable, currentBody);
  }
  map3.consume(context.events);
  index2 = -1;
  while (++index2 < context.events.length) {
    const event = context.events[index2];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index2);
    }
  }
  return events;
}
function flushCell(map3, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map3.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map3.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map3.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map3.add(a, b, []);
      }
    }
    map3.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map3.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map3, context, index2, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
  map3.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  const event = events[index2];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok3, nok) {
  const self = this;
  return open;
  function open(code3) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code3);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code3);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code3) {
    if (markdownLineEndingOrSpace(code3)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code3);
      effects.exit("taskListCheckValueUnchecked");
      return close;
    }
    if (code3 === 88 || code3 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code3);
      effects.exit("taskListCheckValueChecked");
      return close;
    }
    return nok(code3);
  }
  function close(code3) {
    if (code3 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code3);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code3);
  }
  function after(code3) {
    if (markdownLineEnding(code3)) {
      return ok3(code3);
    }
    if (markdownSpace(code3)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok3, nok)(code3);
    }
    return nok(code3);
  }
}
function spaceThenNonSpace(effects, ok3, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code3) {
    return code3 === null ? nok(code3) : ok3(code3);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// node_modules/remark-gfm/lib/index.js
var emptyOptions2 = {};
function remarkGfm(options) {
  const self = (
    /** @type {Processor<Root>} */
    this
  );
  const settings = options || emptyOptions2;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(gfm(settings));
  fromMarkdownExtensions.push(gfmFromMarkdown());
  toMarkdownExtensions.push(gfmToMarkdown(settings));
}

// node_modules/micromark/lib/initialize/content.js
var content2 = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous3;
  return contentStart;
  function afterContentStartConstruct(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code3) {
    effects.enter("paragraph");
    return lineStart(code3);
  }
  function lineStart(code3) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous3
    });
    if (previous3) {
      previous3.next = token;
    }
    previous3 = token;
    return data(code3);
  }
  function data(code3) {
    if (code3 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code3);
      return;
    }
    if (markdownLineEnding(code3)) {
      effects.consume(code3);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code3);
    return data;
  }
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code3) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code3);
    }
    return checkNewContainers(code3);
  }
  function documentContinue(code3) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code3);
    }
    return start(code3);
  }
  function checkNewContainers(code3) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code3);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code3);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code3);
  }
  function thereIsANewContainer(code3) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code3);
  }
  function thereIsNoNewContainer(code3) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code3);
  }
  function documentContinued(code3) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code3);
  }
  function containerContinue(code3) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code3);
  }
  function flowStart(code3) {
    if (code3 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code3);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code3);
  }
  function flowContinue(code3) {
    if (code3 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code3);
      return;
    }
    if (markdownLineEnding(code3)) {
      effects.consume(code3);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code3);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      while (index2--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    while (index2-- > size) {
      const entry = stack[index2];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok3, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok3, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code3);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text3 = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text5 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code3) {
      return atBreak(code3) ? text5(code3) : notText(code3);
    }
    function notText(code3) {
      if (code3 === null) {
        effects.consume(code3);
        return;
      }
      effects.enter("data");
      effects.consume(code3);
      return data;
    }
    function data(code3) {
      if (atBreak(code3)) {
        effects.exit("data");
        return text5(code3);
      }
      effects.consume(code3);
      return data;
    }
    function atBreak(code3) {
      if (code3 === null) {
        return true;
      }
      const list3 = constructs2[code3];
      let index2 = -1;
      if (list3) {
        while (++index2 < list3.length) {
          const item = list3[index2];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1;
    let enter;
    while (++index2 <= events.length) {
      if (enter === void 0) {
        if (events[index2] && events[index2][1].type === "data") {
          enter = index2;
          index2++;
        }
      } else if (!events[index2] || events[index2][1].type !== "data") {
        if (index2 !== enter + 2) {
          events[enter][1].end = events[index2 - 1][1].end;
          events.splice(enter + 2, index2 - enter - 2);
          index2 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index2 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text4
});
var document2 = {
  [42]: list2,
  [43]: list2,
  [45]: list2,
  [48]: list2,
  [49]: list2,
  [50]: list2,
  [51]: list2,
  [52]: list2,
  [53]: list2,
  [54]: list2,
  [55]: list2,
  [56]: list2,
  [57]: list2,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition2
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak2,
  [45]: [setextUnderline, thematicBreak2],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak2,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text4 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention3,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention3,
  [96]: codeText
};
var insideSpan = {
  null: [attention3, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit3,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value) {
    columnStart[value.line] = value.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code3) {
    consumed = void 0;
    expectedCode = code3;
    state = state(code3);
  }
  function consume(code3) {
    if (markdownLineEnding(code3)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code3 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code3 !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code3;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit3(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map3) {
        return start;
        function start(code3) {
          const left = code3 !== null && map3[code3];
          const all2 = code3 !== null && map3.null;
          const list3 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list3)(code3);
        }
      }
      function handleListOfConstructs(list3) {
        listOfConstructs = list3;
        constructIndex = 0;
        if (list3.length === 0) {
          return bogusState;
        }
        return handleConstruct(list3[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code3) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code3);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok3,
            nok
          )(code3);
        }
      }
      function ok3(code3) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code3) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1;
  const result = [];
  let atTab;
  while (++index2 < chunks.length) {
    const chunk = chunks[index2];
    let value;
    if (typeof chunk === "string") {
      value = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value = "\r";
          break;
        }
        case -4: {
          value = "\n";
          break;
        }
        case -3: {
          value = "\r\n";
          break;
        }
        case -2: {
          value = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value = " ";
          break;
        }
        default: {
          value = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create(content2),
    defined: [],
    document: create(document),
    flow: create(flow),
    lazy: {},
    string: create(string),
    text: create(text3)
  };
  return parser;
  function create(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value, encoding, end) {
    value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value);
      const endPosition = match && match.index !== void 0 ? match.index : value.length;
      const code3 = value.charCodeAt(endPosition);
      if (!match) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code3 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code3) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
  if (!value || typeof value !== "object") {
    return "";
  }
  if ("position" in value || "type" in value) {
    return position(value.position);
  }
  if ("start" in value || "end" in value) {
    return position(value);
  }
  if ("line" in value || "column" in value) {
    return point(value);
  }
  return "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value) {
  return value && typeof value === "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener(link2),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading2),
      blockQuote: opener(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener(codeFlow, buffer),
      codeText: opener(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener(definition3),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener(emphasis2),
      hardBreakEscape: opener(hardBreak2),
      hardBreakTrailing: opener(hardBreak2),
      htmlFlow: opener(html2, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener(html2, buffer),
      htmlTextData: onenterdata,
      image: opener(image2),
      label: buffer,
      link: opener(link2),
      listItem: opener(listItem2),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list3, onenterlistordered),
      listUnordered: opener(list3),
      paragraph: opener(paragraph2),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading2),
      strong: opener(strong2),
      thematicBreak: opener(thematicBreak3)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit3,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index2 = -1;
    while (++index2 < events.length) {
      prepared.push(events[index2]);
      if (events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered") {
        if (events[index2][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index2 = -1;
    while (++index2 < events.length) {
      const handler = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own.call(handler, events[index2][1].type)) {
        handler[events[index2][1].type].call({
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (events[index2][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index2 = -1;
    while (++index2 < config.transforms.length) {
      tree = config.transforms[index2](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index2 = -1;
    while (++index2 < listeners.length) {
      listeners[index2].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index2 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem3;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end) {
      const event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem3 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index2;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem3) {
          let tailIndex = index2;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem3._spread = true;
          }
          listItem3.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index2,
            event: ["exit", listItem3, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem3 = item;
          insertions.push({
            at: index2,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index2 = -1;
    while (++index2 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index2) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index2]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener(create, and) {
    return open;
    function open(token) {
      enter.call(this, create(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node2);
    this.stack.push(node2);
    this.tokenStack.push([token, errorHandler || void 0]);
    node2.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close;
    function close(token) {
      if (and) and.call(this, token);
      exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    const node2 = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler = open[1] || defaultOnError;
        handler.call(this, token, open[0]);
      }
    }
    node2.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      const depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node2 = this.stack[this.stack.length - 1];
    const siblings = node2.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text5();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node2.type === "link") {
      const children = fragment.children;
      node2.children = children;
    } else {
      node2.alt = value;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value;
    if (type) {
      value = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition3() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis2() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading2() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak2() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html2() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image2() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link2() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list3(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem2(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph2() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong2() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text5() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak3() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index2 = -1;
  while (++index2 < extensions.length) {
    const value = extensions[index2];
    if (Array.isArray(value)) {
      configure(combined, value);
    } else {
      extension(combined, value);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser;
  function parser(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function bail(error) {
  if (error) {
    throw error;
  }
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}

// node_modules/trough/lib/index.js
function trough() {
  const fns = [];
  const pipeline = { run, use };
  return pipeline;
  function run(...values) {
    let middlewareIndex = -1;
    const callback = values.pop();
    if (typeof callback !== "function") {
      throw new TypeError("Expected function as last argument, not " + callback);
    }
    next(null, ...values);
    function next(error, ...output) {
      const fn = fns[++middlewareIndex];
      let index2 = -1;
      if (error) {
        callback(error);
        return;
      }
      while (++index2 < values.length) {
        if (output[index2] === null || output[index2] === void 0) {
          output[index2] = values[index2];
        }
      }
      values = output;
      if (fn) {
        wrap2(fn, next)(...output);
      } else {
        callback(null, ...output);
      }
    }
  }
  function use(middelware) {
    if (typeof middelware !== "function") {
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    }
    fns.push(middelware);
    return pipeline;
  }
}
function wrap2(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      const exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result && result.then && typeof result.then === "function") {
        result.then(then, done);
      } else if (result instanceof Error) {
        done(result);
      } else {
        then(result);
      }
    }
  }
  function done(error, ...output) {
    if (!called) {
      called = true;
      callback(error, ...output);
    }
  }
  function then(value) {
    done(null, value);
  }
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
  /**
   * Create a message for `reason`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns
   *   Instance of `VFileMessage`.
   */
  // eslint-disable-next-line complexity
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super();
    if (typeof optionsOrParentOrPlace === "string") {
      origin = optionsOrParentOrPlace;
      optionsOrParentOrPlace = void 0;
    }
    let reason = "";
    let options = {};
    let legacyCause = false;
    if (optionsOrParentOrPlace) {
      if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("type" in optionsOrParentOrPlace) {
        options = {
          ancestors: [optionsOrParentOrPlace],
          place: optionsOrParentOrPlace.position
        };
      } else {
        options = { ...optionsOrParentOrPlace };
      }
    }
    if (typeof causeOrReason === "string") {
      reason = causeOrReason;
    } else if (!options.cause && causeOrReason) {
      legacyCause = true;
      reason = causeOrReason.message;
      options.cause = causeOrReason;
    }
    if (!options.ruleId && !options.source && typeof origin === "string") {
      const index2 = origin.indexOf(":");
      if (index2 === -1) {
        options.ruleId = origin;
      } else {
        options.source = origin.slice(0, index2);
        options.ruleId = origin.slice(index2 + 1);
      }
    }
    if (!options.place && options.ancestors) {
      const parent = options.ancestors[options.ancestors.length - 1];
      if (parent) {
        options.place = parent.position;
      }
    }
    const start = options.place && "start" in options.place ? options.place.start : options.place;
    this.ancestors = options.ancestors || void 0;
    this.cause = options.cause || void 0;
    this.column = start ? start.column : void 0;
    this.fatal = void 0;
    this.file = "";
    this.message = reason;
    this.line = start ? start.line : void 0;
    this.name = stringifyPosition(options.place) || "1:1";
    this.place = options.place || void 0;
    this.reason = this.message;
    this.ruleId = options.ruleId || void 0;
    this.source = options.source || void 0;
    this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
    this.actual = void 0;
    this.expected = void 0;
    this.note = void 0;
    this.url = void 0;
  }
};
Object.defineProperties(VFileMessage.prototype, {
  file: { configurable: true, enumerable: true, value: "", writable: true },
  name: { configurable: true, enumerable: true, value: "", writable: true },
  reason: { configurable: true, enumerable: true, value: "", writable: true },
  message: { configurable: true, enumerable: true, value: "", writable: true },
  stack: { configurable: true, enumerable: true, value: "", writable: true },
  column: { configurable: true, enumerable: true, writable: true },
  line: { configurable: true, enumerable: true, writable: true },
  ancestors: { configurable: true, enumerable: true, writable: true },
  cause: { configurable: true, enumerable: true, writable: true },
  fatal: { configurable: true, enumerable: true, writable: true },
  place: { configurable: true, enumerable: true, writable: true },
  ruleId: { configurable: true, enumerable: true, writable: true },
  source: { configurable: true, enumerable: true, writable: true }
});

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as default3 } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return Boolean(
    fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && // @ts-expect-error: indexing is fine.
    fileUrlOrPath.auth === void 0
  );
}

// node_modules/vfile/lib/index.js
var order = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
);
var VFile = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(value) {
    let options;
    if (!value) {
      options = {};
    } else if (isUrl(value)) {
      options = { path: value };
    } else if (typeof value === "string" || isUint8Array(value)) {
      options = { value };
    } else {
      options = value;
    }
    this.cwd = "cwd" in options ? "" : default3.cwd();
    this.data = {};
    this.history = [];
    this.messages = [];
    this.value;
    this.map;
    this.result;
    this.stored;
    let index2 = -1;
    while (++index2 < order.length) {
      const field2 = order[index2];
      if (field2 in options && options[field2] !== void 0 && options[field2] !== null) {
        this[field2] = field2 === "history" ? [...options[field2]] : options[field2];
      }
    }
    let field;
    for (field in options) {
      if (!order.includes(field)) {
        this[field] = options[field];
      }
    }
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path === "string" ? default2.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(basename) {
    assertNonEmpty(basename, "basename");
    assertPart(basename, "basename");
    this.path = default2.join(this.dirname || "", basename);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path === "string" ? default2.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(dirname) {
    assertPath(this.basename, "dirname");
    this.path = default2.join(dirname || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path === "string" ? default2.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(extname) {
    assertPart(extname, "extname");
    assertPath(this.dirname, "extname");
    if (extname) {
      if (extname.codePointAt(0) !== 46) {
        throw new Error("`extname` must start with `.`");
      }
      if (extname.includes(".", 1)) {
        throw new Error("`extname` cannot contain multiple dots");
      }
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(path2) {
    if (isUrl(path2)) {
      path2 = fileURLToPath(path2);
    }
    assertNonEmpty(path2, "path");
    if (this.path !== path2) {
      this.history.push(path2);
    }
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path === "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(stem) {
    assertNonEmpty(stem, "stem");
    assertPart(stem, "stem");
    this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = true;
    throw message;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = void 0;
    return message;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = new VFileMessage(
      // @ts-expect-error: the overloads are fine.
      causeOrReason,
      optionsOrParentOrPlace,
      origin
    );
    if (this.path) {
      message.name = this.path + ":" + message.name;
      message.file = this.path;
    }
    message.fatal = false;
    this.messages.push(message);
    return message;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(encoding) {
    if (this.value === void 0) {
      return "";
    }
    if (typeof this.value === "string") {
      return this.value;
    }
    const decoder = new TextDecoder(encoding || void 0);
    return decoder.decode(this.value);
  }
};
function assertPart(part, name) {
  if (part && part.includes(default2.sep)) {
    throw new Error(
      "`" + name + "` cannot be a path: did not expect `" + default2.sep + "`"
    );
  }
}
function assertNonEmpty(part, name) {
  if (!part) {
    throw new Error("`" + name + "` cannot be empty");
  }
}
function assertPath(path2, name) {
  if (!path2) {
    throw new Error("Setting `" + name + "` requires `path` to be set too");
  }
}
function isUint8Array(value) {
  return Boolean(
    value && typeof value === "object" && "byteLength" in value && "byteOffset" in value
  );
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(property) {
    const self = this;
    const constr = self.constructor;
    const proto = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      constr.prototype
    );
    const value = proto[property];
    const apply2 = function() {
      return value.apply(apply2, arguments);
    };
    Object.setPrototypeOf(apply2, proto);
    return apply2;
  })
);

// node_modules/unified/lib/index.js
var own2 = {}.hasOwnProperty;
var Processor = class _Processor extends CallableInstance {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy");
    this.Compiler = void 0;
    this.Parser = void 0;
    this.attachers = [];
    this.compiler = void 0;
    this.freezeIndex = -1;
    this.frozen = void 0;
    this.namespace = {};
    this.parser = void 0;
    this.transformers = trough();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    const destination = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new _Processor()
    );
    let index2 = -1;
    while (++index2 < this.attachers.length) {
      const attacher = this.attachers[index2];
      destination.use(...attacher);
    }
    destination.data((0, import_extend.default)(true, {}, this.namespace));
    return destination;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(key, value) {
    if (typeof key === "string") {
      if (arguments.length === 2) {
        assertUnfrozen("data", this.frozen);
        this.namespace[key] = value;
        return this;
      }
      return own2.call(this.namespace, key) && this.namespace[key] || void 0;
    }
    if (key) {
      assertUnfrozen("data", this.frozen);
      this.namespace = key;
      return this;
    }
    return this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen) {
      return this;
    }
    const self = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    while (++this.freezeIndex < this.attachers.length) {
      const [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === false) {
        continue;
      }
      if (options[0] === true) {
        options[0] = void 0;
      }
      const transformer = attacher.call(self, ...options);
      if (typeof transformer === "function") {
        this.transformers.use(transformer);
      }
    }
    this.frozen = true;
    this.freezeIndex = Number.POSITIVE_INFINITY;
    return this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(file) {
    this.freeze();
    const realFile = vfile(file);
    const parser = this.parser || this.Parser;
    assertParser("parse", parser);
    return parser(String(realFile), realFile);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(file, done) {
    const self = this;
    this.freeze();
    assertParser("process", this.parser || this.Parser);
    assertCompiler("process", this.compiler || this.Compiler);
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      const realFile = vfile(file);
      const parseTree = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        self.parse(realFile)
      );
      self.run(parseTree, realFile, function(error, tree, file2) {
        if (error || !tree || !file2) {
          return realDone(error);
        }
        const compileTree = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          tree
        );
        const compileResult = self.stringify(compileTree, file2);
        if (looksLikeAValue(compileResult)) {
          file2.value = compileResult;
        } else {
          file2.result = compileResult;
        }
        realDone(
          error,
          /** @type {VFileWithOutput<CompileResult>} */
          file2
        );
      });
      function realDone(error, file2) {
        if (error || !file2) {
          reject(error);
        } else if (resolve) {
          resolve(file2);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, file2);
        }
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(file) {
    let complete = false;
    let result;
    this.freeze();
    assertParser("processSync", this.parser || this.Parser);
    assertCompiler("processSync", this.compiler || this.Compiler);
    this.process(file, realDone);
    assertDone("processSync", "process", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, file2) {
      complete = true;
      bail(error);
      result = file2;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(tree, file, done) {
    assertNode(tree);
    this.freeze();
    const transformers = this.transformers;
    if (!done && typeof file === "function") {
      done = file;
      file = void 0;
    }
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      ok(
        typeof file !== "function",
        "`file` can\u2019t be a `done` anymore, we checked"
      );
      const realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        const resultingTree = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          outputTree || tree
        );
        if (error) {
          reject(error);
        } else if (resolve) {
          resolve(resultingTree);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, resultingTree, file2);
        }
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(tree, file) {
    let complete = false;
    let result;
    this.run(tree, file, realDone);
    assertDone("runSync", "run", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, tree2) {
      bail(error);
      result = tree2;
      complete = true;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(tree, file) {
    this.freeze();
    const realFile = vfile(file);
    const compiler2 = this.compiler || this.Compiler;
    assertCompiler("stringify", compiler2);
    assertNode(tree);
    return compiler2(tree, realFile);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(value, ...parameters) {
    const attachers = this.attachers;
    const namespace = this.namespace;
    assertUnfrozen("use", this.frozen);
    if (value === null || value === void 0) {
    } else if (typeof value === "function") {
      addPlugin(value, parameters);
    } else if (typeof value === "object") {
      if (Array.isArray(value)) {
        addList(value);
      } else {
        addPreset(value);
      }
    } else {
      throw new TypeError("Expected usable value, not `" + value + "`");
    }
    return this;
    function add(value2) {
      if (typeof value2 === "function") {
        addPlugin(value2, []);
      } else if (typeof value2 === "object") {
        if (Array.isArray(value2)) {
          const [plugin, ...parameters2] = (
            /** @type {PluginTuple<Array<unknown>>} */
            value2
          );
          addPlugin(plugin, parameters2);
        } else {
          addPreset(value2);
        }
      } else {
        throw new TypeError("Expected usable value, not `" + value2 + "`");
      }
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result)) {
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      }
      addList(result.plugins);
      if (result.settings) {
        namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
      }
    }
    function addList(plugins) {
      let index2 = -1;
      if (plugins === null || plugins === void 0) {
      } else if (Array.isArray(plugins)) {
        while (++index2 < plugins.length) {
          const thing = plugins[index2];
          add(thing);
        }
      } else {
        throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
      }
    }
    function addPlugin(plugin, parameters2) {
      let index2 = -1;
      let entryIndex = -1;
      while (++index2 < attachers.length) {
        if (attachers[index2][0] === plugin) {
          entryIndex = index2;
          break;
        }
      }
      if (entryIndex === -1) {
        attachers.push([plugin, ...parameters2]);
      } else if (parameters2.length > 0) {
        let [primary, ...rest] = parameters2;
        const currentPrimary = attachers[entryIndex][1];
        if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
          primary = (0, import_extend.default)(true, currentPrimary, primary);
        }
        attachers[entryIndex] = [plugin, primary, ...rest];
      }
    }
  }
};
var unified = new Processor().freeze();
function assertParser(name, value) {
  if (typeof value !== "function") {
    throw new TypeError("Cannot `" + name + "` without `parser`");
  }
}
function assertCompiler(name, value) {
  if (typeof value !== "function") {
    throw new TypeError("Cannot `" + name + "` without `compiler`");
  }
}
function assertUnfrozen(name, frozen) {
  if (frozen) {
    throw new Error(
      "Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
  }
}
function assertNode(node2) {
  if (!isPlainObject(node2) || typeof node2.type !== "string") {
    throw new TypeError("Expected node, got `" + node2 + "`");
  }
}
function assertDone(name, asyncName, complete) {
  if (!complete) {
    throw new Error(
      "`" + name + "` finished async. Use `" + asyncName + "` instead"
    );
  }
}
function vfile(value) {
  return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
  return Boolean(
    value && typeof value === "object" && "message" in value && "messages" in value
  );
}
function looksLikeAValue(value) {
  return typeof value === "string" || isUint8Array2(value);
}
function isUint8Array2(value) {
  return Boolean(
    value && typeof value === "object" && "byteLength" in value && "byteOffset" in value
  );
}

// src/list/source/parse-inline.ts
function takeDestination(token) {
  const url = this.resume();
  const node2 = this.stack.at(-1);
  if (node2 === void 0) return;
  node2.url = url;
  node2.data = { destination: { start: token.start.offset, end: token.end.offset } };
}
var DESTINATIONS = {
  exit: {
    resourceDestinationString: takeDestination,
    definitionDestinationString: takeDestination
  }
};
function parserWith(kind, extension2) {
  let processor;
  return (text5) => {
    processor ??= unified().data(kind, [extension2]).use(remarkParse).use(remarkGfm).freeze();
    return processor.parse(text5);
  };
}
var parseMarkdown = parserWith("fromMarkdownExtensions", DESTINATIONS);

// src/list/source/inline-flow.ts
var Flow = class {
  text;
  lines;
  /** Where the lines begin in the text. */
  begins;
  constructor(lines) {
    this.lines = lines;
    const begins = [];
    let text5 = "";
    for (const [index2, line] of lines.entries()) {
      if (index2 > 0) text5 += "\n";
      begins.push(text5.length);
      let end = line.text.length;
      while (end > 0 && line.text[end - 1] === " ") end--;
      text5 += end < line.text.length ? line.text.slice(0, end) : line.text;
    }
    this.text = text5;
    this.begins = begins;
  }
  /** The places in the source of a stretch of the text. */
  range(start, end) {
    return { start: this.place(start), end: this.place(end - 1) + 1 };
  }
  /** Whether the line that ends at a place has two spaces at its end, which are a break. */
  isBroken(at) {
    const line = this.lines[this.lineAt(at)];
    return line?.text.endsWith("  ") === true;
  }
  place(at) {
    const index2 = this.lineAt(at);
    const line = this.lines[index2];
    const offset = at - (this.begins[index2] ?? 0);
    return (line?.start ?? 0) + (this.text[at] === "\n" ? line?.text.length ?? 0 : offset);
  }
  lineAt(at) {
    return countWhile(this.begins.length, (index2) => (this.begins[index2] ?? 0) <= at) - 1;
  }
};

// src/list/source/simple-inline.ts
var SPECIAL2 = /[*_`[\]<\\\n]|!\[|&#?\w{1,32};/g;
var NAMED = /^&[a-z]/i;
var OF_MAIL = /[\w@.+-]/;
var BARE_ADDRESS = /https?:\/\/|www\./i;
var LIKE_MAIL = /[\w.+-]@[\w.-]{0,200}\.[\w-]/;
var MARKING_TILDE = /~[^~]+~|~{3}|[*_]~|~[*_]/;
var ESCAPED2 = /[!-/:-@[-`{-~]/;
var TARGET3 = /\( {0,3}((?:[^\s()<>\\]|\([^\s()<>\\]*\))*)(?: {1,3}"[^"\\\n]{0,3000}")? {0,3}\)/y;
var TAG = /<(?:\/[a-z][a-z\d]*|[a-z][a-z\d]*(?: [a-z-]+="[^"<>]*")*(?: ?\/)?)>/iy;
var IMAGE_TAG = /<img [^<>\n]{1,3000}>/y;
function simpleInline(lines) {
  const flow3 = new Flow(lines);
  const { text: text5 } = flow3;
  if (LIKE_MAIL.test(text5) || MARKING_TILDE.test(text5)) return void 0;
  const pieces = [];
  let done = 0;
  SPECIAL2.lastIndex = 0;
  for (let found = SPECIAL2.exec(text5); found !== null; found = SPECIAL2.exec(text5)) {
    const { 0: mark, index: index2 } = found;
    if (index2 > done) pieces.push({ node: textNode(flow3, done, index2) });
    const end = takeCharacter(flow3, mark, index2, pieces);
    if (end === void 0) return void 0;
    done = end;
    SPECIAL2.lastIndex = done;
  }
  if (done < text5.length) pieces.push({ node: textNode(flow3, done, text5.length) });
  const nodes = resolved(flow3, pieces);
  return nodes?.some(holdsAddress) ? void 0 : nodes;
}
function takeCharacter(flow3, mark, at, pieces) {
  if (mark === "]") return closeBracket(flow3, at, pieces);
  if (mark === "[" || mark === "![") {
    const end2 = at + mark.length;
    if (flow3.text.charAt(end2) === "\n") return void 0;
    pieces.push({ bracket: { start: at, end: end2, image: mark === "![" } });
    return end2;
  }
  if (mark === "*" || mark === "_") {
    const run = runAt2(flow3.text, at, mark);
    if (run !== void 0) pieces.push({ run });
    return run?.end;
  }
  const [node2, end] = mark.length > 1 ? referenceAt(flow3, at, mark) : mark === "<" ? tagAt(flow3, at) : mark === "`" ? codeAt(flow3, at) : mark === "\n" ? lineEndAt(flow3, at) : escapeAt(flow3, at);
  if (node2 !== void 0) pieces.push({ node: node2 });
  return node2 && end;
}
function textNode(flow3, start, end) {
  return { type: "text", ...flow3.range(start, end), value: flow3.text.slice(start, end) };
}
function lineEndAt(flow3, at) {
  if (!flow3.isBroken(at)) return [textNode(flow3, at, at + 1), at + 1];
  const { end: start } = flow3.range(at - 1, at);
  return [{ type: "break", start, end: flow3.range(at, at + 1).end }, at + 1];
}
function escapeAt(flow3, at) {
  const next = flow3.text.charAt(at + 1);
  if (next === "<") return [];
  const { start, end } = flow3.range(at, at + 2);
  if (next === "\n") return end - start > 2 ? [] : [{ type: "break", start, end }, at + 2];
  if (!ESCAPED2.test(next)) return [textNode(flow3, at, at + 1), at + 1];
  return [{ type: "text", start, end, value: next }, at + 2];
}
function referenceAt(flow3, at, written) {
  const value = characterOfReference(written) ?? written;
  const end = at + written.length;
  if (!NAMED.test(written) || value !== written && OF_MAIL.test(value)) return [];
  return [{ type: "text", ...flow3.range(at, end), value }, end];
}
function holdsAddress({ type, value, children = [] }) {
  return type === "text" && BARE_ADDRESS.test(value ?? "") || children.some(holdsAddress);
}
function runAt2(text5, start, mark) {
  let end = start;
  while (text5.charAt(end) === mark) end++;
  const before = kindOf2(text5.charAt(start - 1));
  const after = kindOf2(text5.charAt(end));
  const left = after === "letter" || after === "mark" && before !== "letter";
  const right = before === "letter" || before === "mark" && after !== "letter";
  const opens2 = left && (mark === "*" || before !== "letter" || !right);
  const closes2 = right && (mark === "*" || after !== "letter" || !left);
  return end - start > 2 ? void 0 : { mark, start, end, opens: opens2, closes: closes2 };
}
function kindOf2(character) {
  if (character === "" || /\s/.test(character)) return "space";
  return /[\p{P}\p{S}]/u.test(character) ? "mark" : "letter";
}
function codeAt(flow3, start) {
  const { text: text5 } = flow3;
  const from = endOfTicks(text5, start);
  for (let to = text5.indexOf("`", from); to >= 0; ) {
    const end = endOfTicks(text5, to);
    if (end - to === from - start) {
      const value = text5.slice(from, to);
      if (value !== value.trim() || value.includes("\n")) return [];
      return [{ type: "inlineCode", ...flow3.range(start, end), value }, end];
    }
    to = text5.indexOf("`", end);
  }
  return [];
}
function endOfTicks(text5, start) {
  let end = start;
  while (text5.charAt(end) === "`") end++;
  return end;
}
function tagAt(flow3, start) {
  IMAGE_TAG.lastIndex = start;
  TAG.lastIndex = start;
  const value = (IMAGE_TAG.exec(flow3.text) ?? TAG.exec(flow3.text))?.[0];
  if (value === void 0) return [];
  const end = start + value.length;
  return [{ type: "html", ...flow3.range(start, end), value }, end];
}
function closeBracket(flow3, at, pieces) {
  const { text: text5 } = flow3;
  const index2 = pieces.findLastIndex((piece2) => "bracket" in piece2);
  const piece = pieces[index2];
  const bracket = piece !== void 0 && "bracket" in piece ? piece.bracket : void 0;
  TARGET3.lastIndex = at + 1;
  const target = bracket?.dead ? null : TARGET3.exec(text5);
  if (bracket === void 0 || target === null) {
    const isAmbiguous = bracket !== void 0 && !bracket.dead && text5.charAt(at + 1) === "(";
    if (isAmbiguous) return void 0;
    if (bracket !== void 0) pieces[index2] = { node: textNode(flow3, bracket.start, bracket.end) };
    pieces.push({ node: textNode(flow3, at, at + 1) });
    return at + 1;
  }
  const url = target[1] ?? "";
  const children = resolved(flow3, pieces.splice(index2).slice(1));
  if (children === void 0 || /&#?\w{1,32};/.test(url)) return void 0;
  const end = at + 1 + target[0].length;
  const place = flow3.range(bracket.start, end);
  if (bracket.image) {
    const alt = children.map(wordsOf4).join("");
    if (/\n|<img/.test(alt)) return void 0;
    pieces.push({ node: { type: "image", ...place, url, alt } });
    return end;
  }
  for (const one2 of pieces) if ("bracket" in one2 && !one2.bracket.image) one2.bracket.dead = true;
  pieces.push({ node: { type: "link", ...place, url, children } });
  return end;
}
function wordsOf4({ value, alt, children = [] }) {
  return value ?? alt ?? children.map(wordsOf4).join("");
}
function resolved(flow3, pieces) {
  const done = [];
  for (const piece of pieces) {
    const closer = "run" in piece && piece.run.closes ? piece.run : void 0;
    const index2 = closer === void 0 ? -1 : done.findLastIndex(
      (one2) => "run" in one2 && one2.run.opens && one2.run.mark === closer.mark
    );
    const found = done[index2];
    if (closer === void 0 || found === void 0 || !("run" in found)) {
      done.push(piece);
      continue;
    }
    const { start, end } = found.run;
    if (end - start !== closer.end - closer.start) return void 0;
    const children = joined2(flow3, done.splice(index2).slice(1));
    const type = end - start === 2 ? "strong" : "emphasis";
    done.push({ node: { type, ...flow3.range(start, closer.end), children } });
  }
  return joined2(flow3, done);
}
function joined2(flow3, pieces) {
  const nodes = [];
  for (const piece of pieces) {
    const node2 = nodeOf(flow3, piece);
    const last = nodes.at(-1);
    if (last?.type === "text" && node2.type === "text") {
      const value = `${last.value ?? ""}${node2.value ?? ""}`;
      nodes[nodes.length - 1] = { type: "text", start: last.start, end: node2.end, value };
    } else nodes.push(node2);
  }
  return nodes;
}
function nodeOf(flow3, piece) {
  if ("node" in piece) return piece.node;
  const { start, end } = "bracket" in piece ? piece.bracket : piece.run;
  return textNode(flow3, start, end);
}

// src/list/source/simple-blocks.ts
var ITEM2 = /^ *([-*+]|(\d{1,9})[.)])( +)(?=[^ ])/;
var WIDEST_GAP = 4;
var BULLET_ALONE = /^ *(?:[-*+]|\d{1,9}[.)]) *$/;
var OTHER_BLOCK = /^(?:[#>]|<(?!(?:a|b|br|i|img|sup|sub|span|strong|em)(?: [^<>]{0,3000}|\/)?> *[^ ])|`{3}|\[[ xX]\])/;
var RULER = /^[-=:| ]+$/;
var FENCE = /^(`{3,})([\w+-]*)$/;
var DIFFICULT = /[\t\r\f\v\0]|\]:|\[\^/;
var DIFFICULT_CODE = /[\t\r\0]/;
function simpleBlocks(text5, shift) {
  const reader = new Reader2();
  let next = 0;
  for (let at = 0; at < text5.length; at = next + 1) {
    next = text5.indexOf("\n", at);
    if (next < 0) next = text5.length;
    const end = text5.charAt(next - 1) === "\r" && next > at ? next - 1 : next;
    const whole2 = text5.slice(at, end);
    if (whole2.trim() === "") {
      if (/[^ ]/.test(whole2)) return void 0;
      reader.afterEmptyLine = true;
      continue;
    }
    const code3 = codeAt2(text5, at, whole2, shift);
    if (code3 !== void 0) {
      if (!reader.takeCode(code3)) return void 0;
      next = code3.end - shift;
      continue;
    }
    const line = DIFFICULT.test(whole2) ? void 0 : lineOf(whole2, at + shift);
    if (line === void 0 || !reader.take(line, end < next)) return void 0;
  }
  return reader.end();
}
var Reader2 = class {
  afterEmptyLine = true;
  blocks = [];
  open = [];
  paragraph;
  lines = [];
  /** Whether the line before ends with a carriage return, which would be in a text that continues. */
  isReturned = false;
  end() {
    return this.close() ? this.blocks : void 0;
  }
  takeCode(code3) {
    if (!this.close()) return false;
    this.blocks.push(code3);
    this.open = [];
    this.afterEmptyLine = false;
    return true;
  }
  take(line, isReturned) {
    const { indent: indent2, bullet } = line;
    const mayGoOn = !this.isReturned;
    this.isReturned = isReturned;
    if (bullet === void 0 && !this.afterEmptyLine) return mayGoOn && this.goOn(line);
    if (!this.close()) return false;
    const held = this.open.filter(({ offset }) => offset <= indent2);
    const { start, end } = line;
    const paragraph2 = { type: "paragraph", start, end, children: [] };
    if (bullet === void 0) {
      this.open = held;
      (held.at(-1)?.item.children ?? this.blocks).push(paragraph2);
    } else if (!this.takeItem(bullet, held, paragraph2)) return false;
    this.extend(end);
    this.paragraph = paragraph2;
    this.lines = [line];
    this.afterEmptyLine = false;
    return true;
  }
  /** Takes a line that continues the paragraph, however it is indented. */
  goOn(line) {
    if (this.paragraph === void 0) return false;
    this.paragraph.end = line.end;
    this.extend(line.end);
    this.lines.push(line);
    return true;
  }
  takeItem({ start, offset, marker, number }, held, paragraph2) {
    const beside = this.open[held.length];
    const sister = beside?.marker === marker ? beside.list : void 0;
    if (!this.afterEmptyLine && sister === void 0 && number !== void 0 && number !== "1")
      return false;
    const { end } = paragraph2;
    const item = { type: "listItem", start, end, children: [paragraph2] };
    const ordered = number !== void 0;
    const list3 = sister ?? { type: "list", start, end, ordered, children: [] };
    list3.children.push(item);
    if (sister === void 0) (held.at(-1)?.item.children ?? this.blocks).push(list3);
    this.open = [...held, { offset, marker, list: list3, item }];
    return true;
  }
  /** All that is open reaches to a place. */
  extend(end) {
    for (const { list: list3, item } of this.open) list3.end = item.end = end;
  }
  /** Reads the text of the paragraph, which is complete. */
  close() {
    if (this.paragraph === void 0) return true;
    const nodes = simpleInline(this.lines);
    for (const node2 of nodes ?? []) this.paragraph.children.push(node2);
    this.paragraph = void 0;
    return nodes !== void 0;
  }
};
function codeAt2(text5, at, line, shift) {
  const opening = FENCE.exec(line);
  if (opening === null) return void 0;
  const [, marks = "", lang = ""] = opening;
  const closing = new RegExp(`
${marks}\`*(?=
|$)`, "g");
  closing.lastIndex = at + line.length;
  const found = closing.exec(text5);
  if (found === null) return void 0;
  const value = text5.slice(at + line.length + 1, found.index);
  const end = found.index + found[0].length;
  if (DIFFICULT_CODE.test(text5.slice(at, end))) return void 0;
  const place = { start: at + shift, end: end + shift };
  return { type: "code", ...place, value, ...lang === "" ? {} : { lang } };
}
function lineOf(whole2, shift) {
  const match = ITEM2.exec(whole2);
  const indent2 = whole2.search(/[^ ]/);
  const begin = match === null ? indent2 : match[0].length;
  const content3 = whole2.slice(begin);
  if (BULLET_ALONE.test(content3) || OTHER_BLOCK.test(content3)) return void 0;
  if (match !== null && ITEM2.test(content3)) return void 0;
  if (isThematicBreak(whole2) || isThematicBreak(content3) || RULER.test(content3)) return void 0;
  const line = { text: content3, start: begin + shift, end: whole2.length + shift, indent: indent2 };
  if (match === null) return line;
  const [, written = "", number, gap = ""] = match;
  if (gap.length > WIDEST_GAP) return void 0;
  const bullet = { start: indent2 + shift, offset: begin, marker: written.slice(-1), number };
  return { ...line, bullet };
}

// src/list/source/parse-chunk.ts
function maskImages(text5) {
  return text5.includes("<img") ? text5.replace(IMAGE, (_, open, inside) => open + inside.replace(/\S/g, "a")) : text5;
}
var IMAGE = /(<img\s)([^<>]{1,3000}?)(?=\s?\/?>)/gi;
function unmasked(value, written) {
  if (!value.includes("<img")) return value;
  const tags = written.match(IMAGE) ?? [];
  let next = 0;
  return value.replace(IMAGE, (tag) => tags[next++]?.replace(/\s/g, " ") ?? tag);
}
var LENIENT = { disable: { null: ["codeIndented"] } };
var parseRaw = parserWith("micromarkExtensions", LENIENT);
function parseChunk(text5, start, before = "", after = "") {
  if (before !== "" || after !== "") return remarkChunk(text5, start, before, after);
  return simpleBlocks(text5, start) ?? blockByBlock(text5, start);
}
function blockByBlock(text5, start) {
  const isOpen = text5.lastIndexOf("<!--") > text5.lastIndexOf("-->");
  if (isOpen || text5.includes("]:")) return remarkChunk(text5, start);
  const nodes = [];
  let done = 0;
  const add = (some, end) => {
    for (const node2 of some) nodes.push(node2);
    done = end;
  };
  const parseUpTo = (end) => {
    if (end > done) add(remarkChunk(text5.slice(done, end), start + done), end);
  };
  for (const { start: from, end, before } of markdownPieces({ text: text5, lines: lineTable(text5) }, 1)) {
    const simple = before === "" ? simpleBlocks(text5.slice(from, end), start + from) : void 0;
    if (simple === void 0) continue;
    parseUpTo(from);
    add(simple, end);
  }
  parseUpTo(text5.length);
  return nodes;
}
function remarkChunk(text5, start, before = "", after = "") {
  const tree = parseRaw(`${before}${maskImages(text5)}${after}`);
  const end = start + text5.length;
  const source = { text: text5, start, shift: start - before.length, targets: targetsOf(tree) };
  return (tree.children ?? []).map((child) => convert2(child, source)).filter((node2) => node2.end > start && node2.start < end);
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
function convert2(node2, source, place) {
  const { shift } = source;
  const start = place?.start ?? (node2.position?.start.offset ?? 0) + shift;
  const end = place?.end ?? (node2.position?.end.offset ?? 0) + shift;
  const shown3 = asText(node2.value);
  const isRaw = node2.type === "inlineCode" || node2.type === "code" || node2.type === "html";
  const value = isRaw && shown3 !== void 0 ? unmasked(shown3, source.text.slice(start - source.start, end - source.start)) : shown3;
  const url = asText(node2.url) ?? source.targets.get(asText(node2.identifier) ?? "");
  const alt = asText(node2.alt);
  const lang = asText(node2.lang);
  let cursor = start;
  const children = node2.children?.map((child) => {
    const made = convert2(
      child,
      source,
      child.position === void 0 ? locate(child, cursor, end, source) : void 0
    );
    cursor = made.end;
    return made;
  });
  return {
    type: REFERENCES[node2.type] ?? node2.type,
    start,
    end,
    ...value === void 0 ? {} : { value },
    ...url === void 0 ? {} : { url },
    ...alt === void 0 ? {} : { alt },
    ...lang === void 0 ? {} : { lang },
    ...typeof node2.ordered === "boolean" ? { ordered: node2.ordered } : {},
    ...children === void 0 ? {} : { children }
  };
}
function asText(value) {
  return typeof value === "string" ? value : void 0;
}
function locate(node2, cursor, end, { text: text5, start }) {
  const value = asText(node2.value) ?? asText(node2.children?.[0]?.value) ?? "";
  const at = text5.indexOf(value, cursor - start);
  if (value === "" || at < 0 || start + at + value.length > end)
    return { start: cursor, end: cursor };
  return { start: start + at, end: start + at + value.length };
}

// src/list/source/tables.ts
var TARGET4 = 6e3;
var TARGET_BARS = 300;
function readTable2({ start, end }, source, after, skip) {
  const rows = [];
  for (const batch of batches(source, start, end)) {
    if (skip(batch.start, batch.end)) continue;
    const isHead2 = batch.start === start;
    for (const row of isHead2 ? headIn(batch, source, after) : rowsIn(batch, source, after))
      rows.push(row);
  }
  const [header] = rows;
  return {
    kind: "table",
    range: { start, end },
    header: header?.cells ?? [EMPTY_FLAT],
    rows: rows.slice(1)
  };
}
function headIn(head, source, after) {
  const [line = "", below = ""] = source.slice(head.start, head.end).split(/\r?\n/);
  const row = after(line) === "" ? simpleRow(line, head.start, source) : void 0;
  const delimiters = SIMPLE_DELIMITERS.test(below) ? below.split("|").length - 2 : 0;
  return row?.cells.length === delimiters ? [row] : parsedRows(head, source, "", after);
}
var SIMPLE_DELIMITERS = /^\|(?: *:?-+:? *\|)+ *$/;
function rowsIn({ start, end }, source, after) {
  const rows = [];
  let parsedFrom = start;
  const parse2 = (to) => {
    if (to === parsedFrom) return;
    const head = headOf(source.slice(parsedFrom, to));
    for (const row of parsedRows({ start: parsedFrom, end: to }, source, head, after))
      rows.push(row);
  };
  for (let at = start; at < end; ) {
    const lineFeed = source.indexOf("\n", at);
    const next = lineFeed < 0 || lineFeed >= end ? end : lineFeed + 1;
    const line = withoutTail(source.slice(at, next), /[\r\n]/);
    const row = after(line) === "" ? simpleRow(line, at, source) : void 0;
    if (row !== void 0) {
      parse2(at);
      rows.push(row);
      parsedFrom = next;
    }
    at = next;
  }
  parse2(end);
  return rows;
}
function parsedRows(stretch, source, head, after) {
  const text5 = source.slice(stretch.start, stretch.end);
  const nodes = parseChunk(text5, stretch.start, head, after(text5));
  return nodes.flatMap((node2) => node2.type === "table" ? rowsOf(node2, stretch, source) : []);
}
function simpleRow(line, start, source) {
  const cells = simpleCells(line, start);
  return cells && {
    range: { start, end: start + line.length },
    cells: cells.map((cell) => repairLinks(flatten(cell, source), source))
  };
}
function simpleCells(line, start) {
  if (!/^\|.*\| *$/.test(line) || line.includes("\\") || DIFFICULT.test(line)) return void 0;
  const cells = [];
  const last = line.lastIndexOf("|");
  for (let bar = 0; bar < last; ) {
    const next = line.indexOf("|", bar + 1);
    const written = line.slice(bar + 1, next);
    const text5 = written.trimStart();
    const nodes = simpleInline([{ text: text5, start: start + next - text5.length }]);
    if (nodes === void 0) return void 0;
    cells.push(nodes);
    bar = next;
  }
  return cells;
}
function innerTable(table, source) {
  const range = { start: table.start, end: table.end };
  const [header, ...rows] = rowsOf(table, range, source);
  return { kind: "table", range, header: header?.cells ?? [EMPTY_FLAT], rows };
}
function rowsOf(table, batch, source) {
  return (table.children ?? []).filter((row) => row.start >= batch.start && row.end <= batch.end).map((row) => ({
    range: { start: row.start, end: row.end },
    cells: (row.children ?? []).map(
      (cell) => repairLinks(flatten(cell.children ?? [], source), source)
    )
  }));
}
function headOf(rows) {
  let cells = 1;
  for (const row of rows.split("\n")) cells = Math.max(cells, row.split("|").length);
  return `${"|a".repeat(cells)}|
${"|-".repeat(cells)}|
`;
}
function batches(source, start, end) {
  const found = [];
  let from = -1;
  let bars = 0;
  let line = 0;
  let inComment = false;
  const close = (at) => {
    if (from >= 0 && at > from) found.push({ start: from, end: at });
    from = -1;
    bars = 0;
  };
  for (let at = start; at < end; line++) {
    const lineFeed = source.indexOf("\n", at);
    const next = lineFeed < 0 || lineFeed >= end ? end : lineFeed + 1;
    const content3 = source.slice(at, next);
    if (line === 0) from = at;
    else if (line === 1) close(next);
    else if (inComment || content3.trimStart().startsWith("<!--")) {
      close(at);
      inComment = !content3.includes("-->");
    } else if (!content3.includes("|") || isDelimiterRow(content3)) close(at);
    else {
      const more = content3.split("|").length - 1;
      if (at - from > TARGET4 || bars + more > TARGET_BARS) close(at);
      if (from < 0) from = at;
      bars += more;
    }
    at = next;
  }
  close(end);
  return found;
}

// src/list/source/too-complex.ts
var LIMITS = {
  containers: 16,
  emphasis: 600,
  brackets: 700,
  ticks: 600,
  angles: 3e3,
  images: 300,
  word: 2e4,
  entities: 3e3,
  escapes: 2e4,
  cells: 400,
  autolinks: 1e3,
  bracketed: 1e3,
  lines: 2e3,
  items: 4e3
};
function tooComplex(text5) {
  const counts = { marks: /* @__PURE__ */ new Map(), open: [] };
  const indents = [];
  const few = hasFewMarks(text5);
  if (few && !DEEP.test(text5)) return void 0;
  let lines = 0;
  let items = 0;
  for (const line of text5.split(/\r\n|\n|\r/)) {
    const depth = containerDepth(line);
    if (depth > LIMITS.containers) return `${depth} nested lists or quotes on one line`;
    const bullet = isBullet(line);
    if (line.trim() === "" || bullet) {
      counts.marks.clear();
      counts.open.length = 0;
      lines = 0;
    }
    if (++lines > LIMITS.lines) return `a paragraph of more than ${LIMITS.lines} lines`;
    if (bullet) {
      if (++items > LIMITS.items) return `more than ${LIMITS.items} items below one`;
      takeIndent(indents, line.length - line.trimStart().length);
      if (indents.length > LIMITS.containers) return `lists nested ${indents.length} deep`;
    }
    const reason = few ? void 0 : countMarks(line, counts);
    if (reason !== void 0) return reason;
  }
  return void 0;
}
function takeIndent(indents, indent2) {
  while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent2) indents.pop();
  indents.push(indent2);
}
var DEEP = new RegExp(`^[ \\t>*+\\d.)-]{${LIMITS.containers}}`, "m");
var FEW_MARKS = LIMITS.images;
var MARK2 = /[*_~[\]`<&\\|@/\n\r]/g;
function hasFewMarks(text5) {
  if (text5.length > LIMITS.word) return false;
  let [marks, lines, depth, opened2] = [0, 0, 0, 0];
  for (const { 0: mark, index: index2 } of text5.matchAll(MARK2)) {
    if (mark === "\n" || mark === "\r") lines++;
    else marks++;
    if (mark === "[" && depth++ === 0) opened2 = index2;
    if (mark === "]" && depth > 0 && --depth === 0 && index2 - opened2 > LIMITS.bracketed)
      return false;
    if (marks > FEW_MARKS || lines >= LIMITS.lines) return false;
  }
  return depth === 0 || text5.length - opened2 <= LIMITS.bracketed;
}
function containerDepth(line) {
  let at = 0;
  for (let depth = 0; ; depth++) {
    const marker = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/.exec(line.slice(at, at + 200));
    if (marker === null || depth > LIMITS.containers) return depth;
    at += marker[0].length;
  }
}
function countMarks(line, counts) {
  let word = 0;
  let before = "";
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    word = character === " " || character === "	" ? 0 : word + 1;
    if (word > LIMITS.word) return `a word of more than ${LIMITS.word} characters`;
    if (countBracketed(character, counts.open) > LIMITS.bracketed)
      return `more than ${LIMITS.bracketed} words after one bracket`;
    const kind = markKind(character, before);
    before = character;
    if (kind === void 0) continue;
    const count2 = (counts.marks.get(kind) ?? 0) + 1;
    counts.marks.set(kind, count2);
    if (count2 > LIMITS[kind]) return `more than ${LIMITS[kind]} ${kind} in one paragraph or row`;
  }
  return void 0;
}
function countBracketed(character, open) {
  const last = open.length - 1;
  if (character === "[") open.push(0);
  else if (last < 0) return 0;
  else if (character === "]") {
    const closed = open.pop() ?? 0;
    if (last > 0) open[last - 1] = (open[last - 1] ?? 0) + closed;
  } else if (character === " " || character === "	") open[last] = (open[last] ?? 0) + 1;
  return open.at(-1) ?? 0;
}
function markKind(character, before) {
  switch (character) {
    case "*":
    case "_":
    case "~":
      return character === before ? void 0 : "emphasis";
    case "[":
      return before === "!" ? "images" : "brackets";
    case "]":
      return "brackets";
    case "`":
      return before === "`" ? void 0 : "ticks";
    case "<":
      return "angles";
    case "&":
      return "entities";
    case "\\":
      return "escapes";
    case "|":
      return "cells";
    case "@":
      return "autolinks";
    case "/":
      return before === ":" ? "autolinks" : void 0;
    default:
      return void 0;
  }
}

// src/list/source/blocks.ts
function toBlocks(nodes, source) {
  const notes = nodes.filter(({ type }) => type === "footnoteDefinition").length;
  const areEntries = notes >= FEWEST_NOTES && notes >= nodes.length * SHARE_OF_NOTES;
  return nodes.flatMap(
    (node2) => areEntries && node2.type === "footnoteDefinition" ? footnote(node2, source) : toBlock(node2, source)
  );
}
var FEWEST_NOTES = 3;
var SHARE_OF_NOTES = 0.8;
function footnote({ start, end, children = [] }, source) {
  const [first, ...rest] = children;
  if (first?.type !== "paragraph") return [];
  const from = start + NAME_OF_NOTE;
  const name = {
    type: "text",
    start: from,
    end: first.start,
    value: source.slice(from, first.start)
  };
  const paragraph2 = { ...first, start: from, children: [name, ...first.children ?? []] };
  const blocks = toBlocks([paragraph2, ...rest], source);
  return [{ kind: "item", range: { start, end }, ordered: true, blocks }];
}
var NAME_OF_NOTE = 2;
function toBlock(node2, source) {
  const range = { start: node2.start, end: node2.end };
  const children = node2.children ?? [];
  switch (node2.type) {
    case "paragraph":
    case "heading": {
      const kind = source.startsWith("#", node2.start) ? "heading" : "paragraph";
      return [{ kind, range, flat: repairLinks(flatten(children, source), source) }];
    }
    case "list":
      return children.map((item) => ({
        kind: "item",
        range: { start: item.start, end: item.end },
        ordered: node2.ordered === true,
        blocks: toBlocks(item.children ?? [], source)
      }));
    case "html":
      return [{ kind: "html", range, flat: htmlBlock(node2, source) }];
    case "code":
      return [
        {
          kind: "code",
          range,
          text: node2.value ?? "",
          ...node2.lang === void 0 ? {} : { lang: node2.lang }
        }
      ];
    case "blockquote":
      return [{ kind: "quote", range, blocks: toBlocks(children, source) }];
    case "table":
      return [innerTable(node2, source)];
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
    const text5 = source.slice(from, to);
    if (!/\]\(|\*\*/.test(text5) || tooComplex(text5) !== void 0) return void 0;
    const nodes = parseChunk(text5, from).filter(({ type }) => type !== "html");
    const parts = toBlocks(nodes, source).flatMap(
      (block) => block.kind === "paragraph" || block.kind === "heading" ? [block.flat] : []
    );
    return parts.length === 0 ? void 0 : join2(parts);
  };
}

// src/list/source/headings.ts
var LONGEST7 = 4e3;
function headingFlat({ kind, contentStart, contentEnd }, text5) {
  const content3 = text5.slice(contentStart, contentEnd);
  if (content3 === "") return EMPTY_FLAT;
  if (kind === "html") return flattenHtml(text5, contentStart, contentEnd);
  if (isPlain(content3)) return plainFlat(content3, contentStart);
  if (content3.length > LONGEST7 || tooComplex(content3) !== void 0) return EMPTY_FLAT;
  const nodes = parseChunk(content3, contentStart, "# ");
  const [block] = toBlocks(nodes, text5);
  return block !== void 0 && "flat" in block ? block.flat : EMPTY_FLAT;
}
function headingInSection({ kind, contentStart, contentEnd }, { start, end }, { text: text5 }) {
  const place = { kind, contentStart: contentStart - start, contentEnd: contentEnd - start };
  return headingFlat(place, text5.slice(start, end));
}
function isPlain(content3) {
  return /^[\p{L}\p{N} .,:;?!/()+-]*$/u.test(content3) && !/https?:|www\./i.test(content3);
}
function plainFlat(content3, start) {
  const piece = { at: 0, length: content3.length, source: start, sourceLength: content3.length };
  return { ...EMPTY_FLAT, text: content3, pieces: [piece] };
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
function headingText({ text: text5 }) {
  return withoutTail(text5.replace(/\s+/g, " "), /[\s\u200b|·•-]/).replace(/^[\s|·•]+/, "").replace(/(?:¶|🔗|\[?(?:back to top|↥|⬆️|🔝|top)\]?)$/iu, "").trim();
}

// src/list/source/cut-chunks.ts
var TARGET5 = 4e3;
var TARGET_LINES2 = 100;
var HTML_LIST = /^\s{0,20}<(?:table|ul|ol|dl)(?=[\s>])/i;
function cutChunks({ text: text5, lines }, states, first, last) {
  const chunks = [];
  let from = first;
  let inList = false;
  let afterEmptyLine = true;
  const endOfHtml = htmlEnds({ text: text5, lines }, last);
  const content3 = (line) => text5.slice(lines.lineStart(line), lines.lineEnd(line));
  const close = (kind, end) => {
    if (end < from) return;
    const stop = end >= lines.count ? text5.length : lines.lineStart(end + 1);
    if (stop > lines.lineStart(from))
      chunks.push({ kind, start: lines.lineStart(from), end: stop });
    from = end + 1;
  };
  const standsAlone = (line, here) => {
    if (beginsTable(here, line < last ? content3(line + 1) : ""))
      return { kind: "table", end: endOfTable(line, last, states, content3) };
    if (!HTML_LIST.test(here) || inList && /^[ \t]/.test(here)) return void 0;
    const end = endOfHtml(line);
    return end === void 0 ? void 0 : { kind: "html", end };
  };
  for (let line = first; line <= last; line++) {
    if (states[line] !== "text") {
      afterEmptyLine = false;
      continue;
    }
    const here = content3(line);
    if (here.trim() === "") {
      afterEmptyLine = true;
      continue;
    }
    const atMargin = !/^[ \t]/.test(here);
    const bullet = isBullet(here);
    if (!bullet && atMargin && afterEmptyLine) inList = false;
    const alone = standsAlone(line, here);
    if (alone !== void 0) {
      close("markdown", line - 1);
      line = alone.end;
      close(alone.kind, line);
      afterEmptyLine = false;
      inList = false;
      continue;
    }
    const safe = atMargin && (afterEmptyLine || bullet && inList);
    const full = line - from >= TARGET_LINES2 || lines.lineStart(line) - lines.lineStart(from) >= TARGET5;
    if (safe && full) close("markdown", line - 1);
    if (bullet) inList = true;
    afterEmptyLine = false;
  }
  close("markdown", last);
  return chunks;
}
function htmlEnds({ text: text5, lines }, last) {
  let areClosed = true;
  return (line) => {
    const stretch = { start: lines.lineStart(line), end: lines.lineEnd(last) };
    const closed = areClosed ? endOfHtmlBlock(text5, stretch) : void 0;
    areClosed &&= closed !== void 0;
    const end = closed ?? endOfOpenList(text5, stretch);
    return end === void 0 ? void 0 : lines.position(end - 1).line;
  };
}
function beginsTable(line, next) {
  return line.includes("|") && isDelimiterRow(next) && !isDelimiterRow(line) && /^ {0,3}\S/.test(line) && !isBullet(line);
}
function endOfTable(header, last, states, content3) {
  let end = header + 1;
  let gap = 0;
  for (let line = header + 2; line <= last; line++) {
    if (states[line] === "comment") continue;
    if (states[line] !== "text") break;
    const here = content3(line);
    const trimmed2 = here.trim();
    if (trimmed2 === "") {
      if (++gap > 1) break;
      continue;
    }
    const next = line < last ? content3(line + 1) : "";
    if (gap > 0 && (!trimmed2.startsWith("|") || isDelimiterRow(next))) break;
    if (!trimmed2.includes("|") && (isBullet(here) || /^[<>#]/.test(trimmed2))) break;
    end = line;
    gap = 0;
  }
  return end;
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
  const { text: text5 } = context.source;
  const definitions = (part2) => definitionsFor(part2, context.definitions);
  const skip = (start, end) => {
    const reason = tooComplex(text5.slice(start, end));
    if (reason === void 0) return false;
    context.diagnose({ code: "too-complex", reason, range: { start, end } });
    return true;
  };
  if (chunk.kind === "html") return toHtmlBlocks(chunk, text5);
  if (chunk.kind === "table") return [readTable2(chunk, text5, definitions, skip)];
  if (skip(chunk.start, chunk.end)) return [];
  const part = text5.slice(chunk.start, chunk.end);
  return toBlocks(parseChunk(part, chunk.start, "", definitions(part)), text5);
}

// src/list/read/units/fact-tables.ts
var FEWEST9 = 2;
var SHARE6 = 0.6;
function withoutFactTables(blocks) {
  return blocks.flatMap((block) => block.kind === "table" ? factsOf2(block) ?? block : block);
}
function factsOf2({ header, rows, range }) {
  if (header.length !== 2 || rows.some(({ cells }) => cells.length > 2)) return void 0;
  const [name = EMPTY_FLAT, value = EMPTY_FLAT] = header;
  const isFact2 = isLabel(name) && value.text.trim() !== "" && !isLabel(value);
  const all2 = isFact2 ? [{ range, cells: header }, ...rows] : rows;
  const labels = new Set(
    all2.flatMap(({ cells: [first = EMPTY_FLAT] }) => isLabel(first) ? wordsOf5(first) : [])
  );
  if (labels.size < FEWEST9 || labels.size < all2.length * SHARE6) return void 0;
  return all2.map(({ cells: [first = EMPTY_FLAT, second = EMPTY_FLAT], ...row }) => ({
    kind: "paragraph",
    range: row.range,
    flat: labelled2(first, second)
  }));
}
function wordsOf5(cell) {
  return plain2(cell, { start: 0, end: cell.text.length });
}
function isLabel(cell) {
  const kind = columnKind(wordsOf5(cell));
  return cell.links.length === 0 && kind !== "other" && kind !== "index";
}
function labelled2(label, fact) {
  const builder = new FlatBuilder();
  builder.append(label);
  builder.add(": ", label.pieces.at(-1)?.source ?? 0, 0);
  builder.append(fact);
  return builder.build();
}

// src/list/read/words/own-notes.ts
var SHORTEST_TITLE = 5;
var NAME_IN_FRONT = /^\s*[([][^()[\]]{1,40}[)\]]\s*/;
function leadsToNotes(title, url) {
  const words = fold(title.replace(NAME_IN_FRONT, "")).split(" ");
  const begin = words.slice(0, SHORTEST_TITLE).join(" ");
  return words.length >= SHORTEST_TITLE && fold(decodePercent(url)).includes(begin);
}

// src/list/read/units/openings.ts
var FEWEST_ALIKE = 3;
var SHARE_ALIKE = 0.5;
var DECORATION = /^(?:\s|:\w+:|\p{Extended_Pictographic}|\ufe0f)*/u;
function firstOf({ text: text5 }) {
  return DECORATION.exec(text5)?.[0].length ?? 0;
}
function openingOf(flat) {
  const { marks, links } = flat;
  const first = firstOf(flat);
  const around = [...marks, ...links.map((link2) => ({ ...link2, kind: "link" }))];
  return around.filter(({ start, end }) => start <= first && end > first).map(({ kind }) => kind).join(" ");
}
function usualOpening(texts) {
  const openings = texts.map(openingOf);
  const usual = mostUsed(openings);
  const uses = openings.filter((one2) => one2 === usual).length;
  return uses >= FEWEST_ALIKE && uses >= openings.length * SHARE_ALIKE ? usual : void 0;
}

// src/list/read/units/links-of-text.ts
function leadsToPaper2({ links, text: text5 }) {
  return links.some(({ url, start, end }) => {
    const role = linkRole(url);
    const isNamed2 = url !== "" && role === "other" && isPaperName(text5.slice(start, end));
    return role === "paper" || isNamed2;
  });
}
function isPaperName(words) {
  if (linkLabel(words) === "paper") return true;
  const [people = ""] = words.split(/,? ?\(?(?:19|20)\d\d[a-z]?\)?$/, 1);
  if (people === "" || people.length === words.length) return false;
  return people.split(/, | and | & /, MOST_PEOPLE).every((one2) => namePart(one2) !== "none");
}
var MOST_PEOPLE = 20;
function isInward({ links, images, text: text5 }) {
  const targets = [...links.map(({ url }) => url), ...images.flatMap(({ target }) => target ?? [])];
  if (text5.trim() === "" && images.length > 0 && links.every(({ start, end }) => start === end))
    return true;
  const usable = targets.filter((url) => url !== "");
  return usable.length > 0 && usable.every((url) => {
    const role = linkRole(url);
    return role === "anchor" || role === "relative";
  }) && !links.some(({ start, end, url }) => leadsToNotes(text5.slice(start, end), url));
}
function isUnderLink({ links }, source) {
  const [link2, second] = links;
  if (link2?.start !== 0 || second !== void 0 || linkRole(link2.url) !== "paper") return false;
  return LINE_END3.test(source.slice(link2.range.end, link2.range.end + LONGEST_END));
}
function opensWithPaper(flat) {
  const [first] = flat.links;
  if (first === void 0 || first.bare || first.start !== firstOf(flat)) return false;
  const name = flat.text.slice(first.start, first.end);
  return linkRole(first.url) === "paper" && linkLabel(name) === void 0;
}
var LINE_END3 = /^[*_ \t\\]{0,6}\r?\n/;
var LONGEST_END = 10;
var DATED_TITLE = /^(?:\S+ ){4,40}\((?:19|20)\d{2}\)$/;
function isDatedTitle({ text: text5 }) {
  return DATED_TITLE.test(text5.trim());
}

// src/list/read/units/published.ts
var TITLE5 = ROLES.indexOf("title");
var VENUE3 = ROLES.indexOf("venue");
var WORDS_OF_TITLE2 = 4;
var LONGEST_FRONT = 30;
function isPublished({ text: text5 }, segments, roles) {
  const last = roles.lastIndexOf(TITLE5);
  const start = segments[roles.indexOf(TITLE5)]?.start ?? LONGEST_FRONT;
  const end = segments[last]?.end ?? 0;
  if (start >= LONGEST_FRONT || roles.indexOf(VENUE3, last) < 0) return false;
  const title = text5.slice(start, end);
  const isTitle4 = title.split(/\s+/).length >= WORDS_OF_TITLE2 && !isVenueLike(title);
  return isTitle4 && yearIn(text5.slice(end)) !== void 0 && !isProseLine(text5);
}

// src/list/read/units/look.ts
var Look = class {
  flat;
  segments;
  source;
  decodeText;
  known;
  judged;
  leadsToPaper;
  names;
  /** The title; null until it is asked for. */
  read = null;
  constructor(flat, segments, source, decodeText) {
    this.flat = flat;
    this.segments = segments;
    this.source = source;
    this.decodeText = decodeText;
  }
  /** How much it reads like the beginning of an entry. */
  get standing() {
    this.judged ??= standingOf(this.flat, this);
    return this.judged;
  }
  get decoded() {
    this.known ??= this.decodeText();
    return this.known;
  }
  /** How much better it reads with a title than without. */
  get margin() {
    return this.decoded.margin;
  }
  /** The title that it would have: marked as link or bold, or plain; undefined for none. */
  get title() {
    if (this.read === null) this.read = this.titleOf();
    return this.read;
  }
  titleOf() {
    const title = this.withRole(TITLE6);
    const [first] = title;
    const last = title.at(-1);
    if (first === void 0 || last === void 0) return void 0;
    const text5 = this.flat.text.slice(first.start, last.end).trim();
    return {
      text: text5,
      linked: title.some(({ marks }) => (marks & LINK) !== 0),
      marked: title.some(({ marks }) => marks !== 0),
      words: text5.split(/\s+/).length,
      start: first.start
    };
  }
  /** Whether it is people and nothing else: no title is clear in it. */
  get people() {
    this.names ??= isPeople(this.flat) && !(this.margin > CLEAR && (this.title?.words ?? 0) >= 3);
    return this.names;
  }
  get authors() {
    return this.decoded.roles.includes(AUTHORS4);
  }
  get dated() {
    return this.decoded.roles.includes(DATE3);
  }
  /** Whether it is a title with where and when that was published: never a remark on another. */
  get published() {
    return this.title !== void 0 && isPublished(this.flat, this.segments, this.decoded.roles);
  }
  /** Whether a link in it leads to a paper, by its address or by its text. */
  get paper() {
    this.leadsToPaper ??= leadsToPaper2(this.flat);
    return this.leadsToPaper;
  }
  /** Whether it begins with a label that is known. */
  get labelled() {
    return this.segments[0]?.isLabel === true;
  }
  /** Whether that label names something that papers have: people, a venue, a link. */
  get knownLabel() {
    return this.labelled && this.segments.some(({ label }) => label !== void 0 && OF_PAPERS3.has(label));
  }
  /** Whether it begins with the label of a title. */
  get titleLabel() {
    return this.beginsWith("title");
  }
  /** Whether it is an abstract behind its label. */
  get abstract() {
    return this.beginsWith("abstract");
  }
  beginsWith(kind) {
    return this.labelled && this.segments.some(({ label }) => label === kind);
  }
  /** Whether it has nothing but links named after their targets, dates and names of venues: `[paper](...) [project: Fern](...)`. */
  get onlyLinks() {
    const { links } = this.flat;
    if (links.length === 0) return this.segments.length === 0;
    const named = this.segments[0]?.content.label === void 0 ? -1 : this.segments[0].link;
    return this.segments.every(({ content: content3, link: link2, text: text5 }, at, all2) => {
      if (content3.label !== void 0 || isDated(all2[at])) return true;
      const isName3 = named >= 0 && link2 !== named && content3.words < WORDS_OF_TITLE3;
      return link2 >= 0 && (links[link2]?.bare === true || /^https?:/.test(text5) || isName3);
    });
  }
  /** Whether it is nothing but a named link that is a title. */
  get lone() {
    const [first] = this.segments;
    if (first === void 0 || first.link < 0 || first.content.label !== void 0) return false;
    if (isDated(first)) return false;
    if (this.flat.links[first.link]?.bare === true) return false;
    return this.segments.every(({ link: link2 }) => link2 === first.link) && isTitleAlone(first, this.flat.links[first.link]?.url ?? "");
  }
  /** Whether its first line is a link to a paper and all below it is text, as a title below its venue. */
  get underLink() {
    return isUnderLink(this.flat, this.source);
  }
  /** Whether it leads around in the repository only: contents, chapters in other files. */
  get inward() {
    return isInward(this.flat) && !this.namesPaper();
  }
  /** Whether a text that leads to a file of the repository names a paper: its people or year, a long title. */
  namesPaper() {
    if (this.flat.links.every(({ url }) => linkRole(url) === "anchor")) return false;
    if (isDatedTitle(this.flat)) return true;
    const { roles } = this.decoded;
    const facts = roles.some((role) => role === AUTHORS4 || role === DATE3);
    const words = this.withRole(TITLE6).reduce((sum, { text: text5 }) => sum + text5.split(/\s+/).length, 0);
    return words >= (facts ? 3 : 6);
  }
  withRole(wanted) {
    const { roles } = this.decoded;
    return this.segments.filter((_, index2) => roles[index2] === wanted);
  }
};
function isDated({ content: { evidence }, text: text5 }) {
  return evidence === "date" || evidence === "venue" && yearIn(text5) !== void 0;
}
var OF_PAPERS3 = /* @__PURE__ */ new Set([
  "authors",
  "venue",
  "date",
  "paper",
  "abstract",
  "link"
]);
var NO_RECURRENCE = recurrenceOf([]);
var ALONE = /* @__PURE__ */ new WeakMap();
var TITLE6 = ROLES.indexOf("title");
var AUTHORS4 = ROLES.indexOf("authors");
var DATE3 = ROLES.indexOf("date");
var Looker = class {
  seen = /* @__PURE__ */ new WeakMap();
  weights;
  source;
  constructor(weights2, source) {
    this.weights = weights2;
    this.source = source;
  }
  at(flat) {
    const known = this.seen.get(flat);
    if (known !== void 0) return known;
    const candidate = {
      kind: "item",
      parts: [{ flat, place: "head" }]
    };
    const segments = segmentsOf(candidate, this.source);
    const look = new Look(flat, segments, this.source, () => {
      const { lattice } = shapeOf2(candidate, segments, NO_RECURRENCE, this.weights);
      const { roles, margin } = ALONE.get(lattice) ?? decode(lattice);
      ALONE.set(lattice, { roles, margin });
      return { roles, margin };
    });
    this.seen.set(flat, look);
    return look;
  }
};
var CLEAR = 2;
function isPeople({ text: text5, links }) {
  if (links.length > 0 || authorEvidence(text5) !== "strong") return false;
  return !text5.split(/[.;] /, MOST_SENTENCES2).some((sentence) => {
    const { words, people } = contentOf(sentence);
    return words >= WORDS_OF_TITLE3 && people === "none" && !isVenueLike(sentence);
  });
}
var LONGEST_LABEL2 = 12;
function isLabelledTitle({ links, text: text5 }) {
  const [first] = links;
  if (first === void 0 || first.bare || first.start > LONGEST_LABEL2) return false;
  return contentOf(text5.slice(first.start, first.end)).words >= WORDS_OF_TITLE3;
}
function standingOf(flat, look) {
  if (flat.text.trim() === "" || look.inward || look.onlyLinks) return 0;
  if (look.lone || look.titleLabel) return 2;
  if (look.labelled && !look.paper) return 0;
  if (look.margin <= 0) return standingByLink(flat, look);
  const { title } = look;
  if (title === void 0 || look.people) return 0;
  const outward = flat.links.length > 0;
  if (title.linked && outward && (title.words >= 2 || look.paper)) return 2;
  if (look.paper) return 2;
  if (title.marked && title.words >= 3 && title.start < 80) return 2;
  if (look.authors && title.words >= 3) return 2;
  return 1;
}
function standingByLink(flat, look) {
  if (!look.paper || isProseLine(flat.text)) return 0;
  if (look.labelled) return isLabelledTitle(flat) ? 2 : 0;
  return look.underLink || opensWithPaper(flat) ? 2 : 1;
}
var MOST_SENTENCES2 = 20;
var WORDS_OF_TITLE3 = 4;

// src/list/read/units/nest-indented.ts
function nestIndented(blocks, source) {
  const nested = [];
  let owner;
  const close = () => {
    if (owner !== void 0) nested.push(withBelow(owner.item, owner.below));
    owner = void 0;
  };
  for (const block of blocks) {
    if (owner !== void 0 && isBelow(block, source)) {
      owner.below.push(block);
      continue;
    }
    close();
    if (block.kind === "item" && block.ordered) owner = { item: block, below: [] };
    else nested.push(block);
  }
  close();
  return nested;
}
function withBelow(item, below) {
  const last = below.at(-1);
  if (last === void 0) return item;
  const range = { start: item.range.start, end: last.range.end };
  return { ...item, range, blocks: [...item.blocks, ...below] };
}
var LEAST = 2;
function isBelow(block, source) {
  const isPart = block.kind === "paragraph" || block.kind === "item" && !block.ordered;
  const before = source.slice(Math.max(0, block.range.start - LEAST), block.range.start);
  return isPart && before.length === LEAST && before.trim() === "" && !before.includes("\n");
}

// src/list/read/pieces/inline-bibtex.ts
var BEGINNING2 = /(?<!\S)@[a-z]{3,20}\s?[{(]\s?[^\s,{}]{1,90},/i;
function bibtexIn(text5) {
  const start = BEGINNING2.exec(text5)?.index ?? -1;
  const end = Math.max(text5.lastIndexOf("}"), text5.lastIndexOf(")")) + 1;
  return start < 0 || end <= start ? void 0 : { start, end };
}

// src/list/read/units/details.ts
function cutDetails(texts) {
  if (!texts.some(({ tags }) => tags.some(({ name }) => name === "details"))) {
    return { texts, details: [] };
  }
  const details = [];
  const left = [];
  let open;
  const close = () => {
    if (open !== void 0) details.push(readDetails(join2(open)));
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
function opensDetails(block) {
  if (block.kind !== "html" && block.kind !== "paragraph") return false;
  const [first] = detailsTags(block);
  if (first?.closing !== false) return false;
  const [{ summary } = { summary: EMPTY_FLAT }] = cutDetails([block.flat]).details;
  return summaryKind(summary === EMPTY_FLAT ? block.flat.text : summary.text) !== void 0;
}
function detailsTags(block) {
  if (block.kind !== "html" && block.kind !== "paragraph") return [];
  return block.flat.tags.filter(({ name }) => name === "details");
}

// src/list/read/units/parts.ts
function headOf2({ blocks }) {
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
  const found = [];
  const bibtex = [];
  take2({ flat: head, place: "head" }, found, bibtex);
  collect(rest, { place: "below" }, found, bibtex);
  const { texts: cut, details } = cutDetails(found.map(({ flat }) => flat));
  const open = details.filter((one2) => showsFacts(one2.summary) || namesFacts(one2));
  const parts = cut.flatMap(
    (flat, index2) => index2 > 0 && flat.text.trim() === "" && flat.links.length + flat.images.length + flat.comments.length === 0 ? [] : [{ place: "below", ...found[index2], flat }]
  );
  for (const { summary, content: content3 } of open) {
    parts.push({ flat: summary, place: "below" });
    take2({ flat: content3, place: "below" }, parts, bibtex);
  }
  const hidden = details.filter((one2) => !open.includes(one2));
  return {
    kind,
    range,
    parts,
    details: hidden,
    bibtex: [...bibtex, ...bibtexOf(hidden)],
    group: []
  };
}
function showsFacts({ text: text5 }) {
  return labelKind(text5.trim()) === void 0 && (yearIn(text5) !== void 0 || authorEvidence(text5) === "strong");
}
function namesFacts({ content: content3 }) {
  return content3.text.split("\n").some((line) => {
    const kind = labelKind(line.split(/[:：]/, 1)[0] ?? "");
    return kind === "authors" || kind === "venue";
  });
}
function collect(blocks, place, found, bibtex) {
  for (const block of blocks) {
    if (isText(block)) take2({ flat: block.flat, ...place }, found, bibtex);
    else if (block.kind === "item")
      collect(block.blocks, { ...place, place: "child" }, found, bibtex);
    else if (block.kind === "quote")
      collect(block.blocks, { ...place, quoted: true }, found, bibtex);
    else if (block.kind === "code" && isBibtex(block))
      bibtex.push({ text: block.text, range: block.range });
  }
}
function take2(part, found, bibtex) {
  const place = bibtexIn(part.flat.text);
  found.push(place === void 0 ? part : { ...part, flat: without(part.flat, [place]) });
  if (place !== void 0) bibtex.push(bibtexAt(part.flat, place));
}
function bibtexAt(flat, place) {
  return { text: flat.text.slice(place.start, place.end), range: sourceRange(flat, place) };
}
function isBibtex(block) {
  const text5 = textOf2(block);
  const place = bibtexIn(text5);
  return place !== void 0 && text5.slice(0, place.start).trim() === "";
}
function textOf2(block) {
  return block.kind === "code" ? block.text : isText(block) ? block.flat.text : "";
}
function isBibtexOf(block, title) {
  const words = fold(title);
  if (words === "" || !isBibtex(block)) return false;
  return fold(textOf2(block).replace(/[{}]/g, "")).includes(words);
}
function bibtexOf(details) {
  return details.flatMap(({ content: content3 }) => {
    const place = bibtexIn(content3.text);
    return place === void 0 ? [] : [bibtexAt(content3, place)];
  });
}
function kindOf3(cell) {
  return columnKind(plain2(cell, { start: 0, end: cell.text.length }));
}
function kindsOf3({ header, rows }) {
  const kinds = header.map(kindOf3);
  if (rows.length < FEWEST_ROWS || kinds.some((kind) => OF_TITLES.has(kind))) return kinds;
  const names = header.findIndex(({ text: text5 }, at) => {
    if (kinds[at] !== "other" || text5.trim() === "") return false;
    const lone = rows.filter(({ cells }) => leadsToPaperAlone(cells[at]));
    return lone.length >= rows.length * SHARE_OF_NAMES2;
  });
  return kinds.map((kind, at) => at === names ? "name" : kind);
}
var FEWEST_ROWS = 4;
var SHARE_OF_NAMES2 = 0.8;
var OF_TITLES = /* @__PURE__ */ new Set(["title", "name", "paper"]);
function leadsToPaperAlone(cell = EMPTY_FLAT) {
  const [link2, more] = cell.links;
  if (link2 === void 0 || more !== void 0 || linkRole(link2.url) !== "paper") return false;
  const text5 = cell.text.trim();
  const shown3 = cell.text.slice(link2.start, link2.end).trim();
  return shown3 === text5 && linkLabel(text5) === void 0;
}
function isHeader(cell) {
  return cell.links.length === 0 && kindOf3(cell) !== "other";
}
var LONG_TITLE = 8;
function rowsOf2(table) {
  const kinds = kindsOf3(table);
  return table.rows.flatMap(({ range, cells }) => {
    const cut = cells.map((cell) => cutDetails([cell]));
    const texts = cut.flatMap((one2) => one2.texts);
    const details = cut.flatMap((one2) => one2.details);
    const filled = texts.filter(({ text: text5, links }) => text5.trim() !== "" || links.length > 0);
    if (filled.length > 1 && filled.every(isHeader)) return [];
    if (filled.length < 2 && kinds.length > 1 && filled.every(({ links }) => links.length === 0)) {
      const isTitle4 = ({ text: text5 }) => kinds[texts.findIndex((one2) => one2.text === text5)] === "title" && text5.trim().split(/\s+/).length >= (yearIn(text5) === void 0 ? LONG_TITLE : LONG_TITLE / 2);
      if (!filled.some(isTitle4)) return [];
    }
    const parts = texts.map(
      (flat, index2) => ({
        flat,
        place: "cell",
        column: {
          index: index2,
          kind: kinds[index2] ?? "other",
          isNamed: /\p{L}/u.test(table.header[index2]?.text ?? "")
        }
      })
    );
    return [{ kind: "row", range, parts, details, bibtex: bibtexOf(details), group: [] }];
  });
}

// src/list/read/units/references.ts
var FEWEST10 = 3;
var SHARE7 = 0.7;
var SHORTEST = 20;
var FACT = /\b(?:1[5-9]|20)\d{2}\b|https?:\/\//;
function referencesOf(blocks) {
  const judged2 = blocks.map((block) => {
    const text5 = block.kind === "paragraph" ? block.flat.text : "";
    return { block, text: text5, reference: referenceIn(text5) };
  });
  const texts = judged2.filter(({ text: text5 }) => text5.trim().length >= SHORTEST);
  const found = texts.filter(({ reference }) => reference !== void 0);
  const carries = found.length >= FEWEST10 && found.length >= texts.length * SHARE7;
  const begins = /* @__PURE__ */ new Map();
  for (const [at, { block, text: text5, reference }] of judged2.entries()) {
    const above = judged2[at - 1];
    if (reference !== void 0 && above !== void 0 && above.reference === void 0) {
      if (isNamedBy(above.text, text5, reference)) {
        begins.set(above.block, true);
        begins.set(block, false);
        continue;
      }
    }
    const between = text5.length >= SHORTEST && FACT.test(text5) && !isProseLine(text5);
    if (reference?.strong === true || carries && (reference !== void 0 || between))
      begins.set(block, true);
  }
  return begins;
}
function isNamedBy(line, text5, { title }) {
  const words = fold(text5.slice(title.start, title.end));
  return words.length >= SHORTEST && line.length < LONGEST_NAME4 && fold(line).includes(words);
}
var LONGEST_NAME4 = 300;

// src/list/read/units/titles-above-facts.ts
var FEWEST11 = 2;
var SHARE8 = 0.3;
var SHORTEST2 = 4;
var LONGEST8 = 300;
function titlesAboveFacts(blocks, looker, references) {
  const isLabel2 = repeatedLeads(blocks, looker);
  const isFact2 = blocks.map((block) => {
    const flat = block.kind === "heading" || references.get(block) === true ? void 0 : flatOf(block);
    if (flat === void 0) return false;
    const lead2 = leadOf2(flat);
    if (isLabel2(lead2) || lead2 !== void 0 && linkLabel(lead2) !== void 0) return true;
    return areFacts(flat, looker, block.kind === "item");
  });
  const isTitle4 = (at) => {
    const block = blocks[at];
    if (block === void 0 || isFact2[at] === true || references.get(block) === true) return false;
    if (block.kind === "item") return isBareItem(block, looker);
    return block.kind === "paragraph" && canBeTitle(block.flat, looker);
  };
  const found = [];
  for (let last = 1; last < blocks.length; last++) {
    if (isFact2[last] !== true || isFact2[last + 1] === true) continue;
    const title = isFact2.lastIndexOf(false, last);
    if (isTitle4(title) && !areBothDated(blocks[title], blocks[last])) found.push({ title, last });
  }
  if (found.length < FEWEST11) return /* @__PURE__ */ new Map();
  const usual = Number(mostUsed(found.map(({ title, last }) => String(last - title))));
  if (found.length * (usual + 1) < blocks.length * SHARE8) return /* @__PURE__ */ new Map();
  const runs = found.flatMap(({ title, last }) => {
    const above = last - usual;
    const isName3 = above === title - 1 && isTitle4(above) && wordsOf6(blocks[title]) < WORDS_OF_TITLE4;
    return eachOf({ title: isName3 ? above : title, last }, usual);
  });
  return new Map(
    runs.flatMap(({ title, last }) => {
      const block = blocks[title];
      return block === void 0 ? [] : [[block, last - title]];
    })
  );
}
function eachOf({ title, last }, usual) {
  const times = (last - title + 1) / (usual + 1);
  if (!Number.isInteger(times)) return [{ title, last }];
  return Array.from({ length: times }, (_, index2) => {
    const begin = title + index2 * (usual + 1);
    return { title: begin, last: begin + usual };
  });
}
function leadOf2({ text: text5, links }) {
  const lead2 = LEAD2.exec(text5.trimStart());
  const [first] = links;
  return lead2 === null || first !== void 0 && first.start < lead2[0].length ? void 0 : lead2[1];
}
var LEAD2 = /^([^:：\n]{2,20})[:：]/u;
var FEWEST_ALIKE2 = 3;
function repeatedLeads(blocks, looker) {
  const counts = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    const flat = flatOf(block);
    const lead2 = flat === void 0 ? void 0 : leadOf2(flat);
    if (flat === void 0 || lead2 === void 0 || looker.at(flat).standing === 2) continue;
    counts.set(lead2, (counts.get(lead2) ?? 0) + 1);
  }
  return (lead2) => lead2 !== void 0 && (counts.get(lead2) ?? 0) >= FEWEST_ALIKE2;
}
function isDatedVenue3(text5) {
  return text5.length < LONGEST_VENUE4 && yearIn(text5) !== void 0 && isVenueLike(text5);
}
function areBothDated(title, fact) {
  const [own3, below] = [title, fact].map((block) => block && flatOf(block)?.text);
  return yearIn(own3 ?? "") !== void 0 && isDatedVenue3(below ?? "");
}
var LONGEST_VENUE4 = 60;
var WORDS_OF_TITLE4 = 4;
function wordsOf6(block) {
  const text5 = block === void 0 ? void 0 : flatOf(block)?.text;
  return text5?.trim().split(/\s+/).length ?? 0;
}
function flatOf(block) {
  if (isText(block)) return block.flat;
  return block.kind === "item" && restOf(block).length === 0 ? headOf2(block) : void 0;
}
function isBareItem(item, looker) {
  const head = flatOf(item);
  if (head === void 0) return false;
  return looker.at(head).titleLabel || head.links.length === 0 && canBeTitle(head, looker);
}
function canBeTitle(flat, looker) {
  const text5 = flat.text.trim();
  if (text5.length < SHORTEST2 || text5.length > LONGEST8 || /[:：;]$/u.test(text5)) return false;
  const bold = boldInFront(flat);
  const isTag = bold !== void 0 && isTagged(flat, bold);
  if (text5.endsWith(",") && !isTag) return false;
  const look = looker.at(flat);
  if (look.labelled || look.onlyLinks || look.inward || look.people) return false;
  if (bold !== void 0 && !isTag) return false;
  return !isProseLine(text5) && (look.standing > 0 || flat.links.length === 0);
}
function boldInFront({ text: text5, marks }) {
  const bold = marks.find(({ kind, start }) => kind === "bold" && start < 2);
  return bold !== void 0 && bold.end < text5.trimEnd().length - 2 ? bold : void 0;
}
function isTagged({ text: text5 }, { start, end }) {
  const tag = text5.slice(start, end);
  return tag.length < LONGEST_VENUE4 && (yearIn(tag) ?? venueEvidence(tag)) !== void 0;
}
function areFacts(flat, looker, isItem) {
  const bold = boldInFront(flat);
  const isTitle4 = bold !== void 0 && isTagged(flat, bold);
  if (isDate(flat.text.trim()) || isDatedVenue3(flat.text) && !isTitle4) return true;
  const look = looker.at(flat);
  if (look.titleLabel || look.standing === 2) return false;
  if (look.labelled) return look.knownLabel;
  if (look.onlyLinks) return look.paper;
  if (isItem && yearIn(flat.text) !== void 0) return false;
  return look.people || !isItem && look.authors && look.title === void 0;
}

// src/list/read/units/beginnings.ts
function isStanding(block, looker) {
  if (block.kind !== "paragraph" && block.kind !== "html") return 0;
  return looker.at(block.flat).standing;
}
var Beginnings = class {
  blocks;
  looker;
  /** How most paragraphs that are entries by themselves begin. */
  opening;
  /** Whether nearly every paragraph is an entry by itself. */
  mostBegin;
  references;
  /** Titles in paragraphs above their facts, with how many blocks those are. */
  titles;
  /** People in paragraphs above the titles of their papers. */
  people;
  constructor(blocks, looker) {
    this.blocks = blocks;
    this.looker = looker;
    this.references = referencesOf(blocks);
    this.titles = titlesAboveFacts(blocks, looker, this.references);
    this.people = peopleAbove(blocks, looker);
    const paragraphs = blocks.filter((block) => block.kind === "paragraph");
    const standing = blocks.flatMap(
      (block) => isStanding(block, looker) === 2 && isText(block) ? [block.flat] : []
    );
    this.opening = usualOpening(standing);
    this.mostBegin = standing.length >= FEWEST_ALONE && standing.length >= paragraphs.length * SHARE_ALONE;
  }
  /**
   * Whether a text begins an entry. A title with its address below does, and a link with the look of
   * those that do, though it looks like none alone.
   */
  has(block) {
    const reference = this.references.get(block);
    if (reference !== void 0) return reference;
    if (this.titles.has(block) || this.people.has(block)) return true;
    const standing = isStanding(block, this.looker);
    if (standing !== 1 || block.kind !== "paragraph") return standing === 2;
    if (block.line === true || endsInLink(block) || this.opensAsOthers(block.flat)) return true;
    if (this.looker.at(block.flat).published) return true;
    return this.mostBegin && block.flat.links.length > 0 && this.looker.at(block.flat).margin > 0;
  }
  opensAsOthers(flat) {
    if (flat.links.length === 0 || openingOf(flat) !== this.opening) return false;
    return this.opening !== "" || this.looker.at(flat).paper;
  }
  /** Whether the blocks around a text show that it begins an entry, whatever its words. */
  isEvident(block) {
    return this.titles.has(block) || isText(block) && endsInLink(block);
  }
  /** The blocks below a title that are its facts, or the title below its people. */
  factsOf(first, next) {
    const count2 = this.people.has(first) ? 1 : this.titles.get(first) ?? 0;
    return this.blocks.slice(next, next + count2);
  }
};
var FEWEST_BELOW = 3;
function withoutNumber({ text: text5, links }) {
  return { text: text5.replace(/^\[?\d{1,4}[\].)]{0,2}\s+/, ""), links };
}
function peopleAbove(blocks, looker) {
  const people = /* @__PURE__ */ new Set();
  let titles = 0;
  for (const [at, block] of blocks.entries()) {
    if (isStanding(block, looker) !== 2) continue;
    titles++;
    const above = blocks[at - 1];
    if (above?.kind === "paragraph" && isPeople(withoutNumber(above.flat))) people.add(above);
    else if (titles === 1) break;
  }
  return people.size >= FEWEST_BELOW && people.size >= titles * SHARE_ALONE ? people : /* @__PURE__ */ new Set();
}
var FEWEST_ALONE = 4;
var SHARE_ALONE = 0.8;
function endsInLink({ flat: { text: text5, links } }) {
  const last = links.at(-1);
  return last?.bare === true && text5.slice(last.end).trim() === "";
}

// src/list/read/units/groups.ts
var WHOLE_LIST = new Set(VOCABULARY.sections.whole);
var LONGEST9 = 80;
var DEEPEST = 6;
function groupsOf2(blocks, isEntry2) {
  const changes = [];
  const frames = [{}];
  for (const [index2, block] of blocks.entries()) {
    const flat = namingFlat(block);
    if (flat === void 0 || isEntry2(block)) continue;
    const line = block.kind === "item" ? nameOf3(flat.text) : boldLine(flat);
    const frame = frames.at(-1);
    const next = blocks[index2 + 1];
    const isLast = block.kind === "item" && blocks[index2 - 1]?.kind === "item";
    const begins = next?.kind === "table" && !isLast || block.kind !== "item" && next !== void 0 && (next.kind === "item" || isEntry2(next));
    if (line !== void 0 && begins && frame !== void 0) frame.bold = line;
    else if (block.kind === "item" || !followDetails(flat, frames)) continue;
    const names = frames.slice(0, DEEPEST).flatMap(({ name, bold }) => [name ?? [], bold ?? []].flat());
    changes.push({ at: block.range.start, names });
  }
  return (at) => changes[countWhile(changes.length, (index2) => (changes[index2]?.at ?? 0) <= at) - 1]?.names ?? [];
}
function namingFlat(block) {
  if (block.kind === "html" || block.kind === "paragraph") return block.flat;
  if (block.kind !== "item" || block.blocks.length !== 1) return void 0;
  const flat = headOf2(block);
  return flat.links.length + flat.images.length === 0 ? flat : void 0;
}
function followDetails({ tags, text: text5 }, frames) {
  let found = false;
  for (const [index2, { name, closing }] of tags.entries()) {
    if (name !== "details") continue;
    found = true;
    if (closing) {
      if (frames.length > 1) frames.pop();
      continue;
    }
    const opening = tags[index2 + 1];
    const ending = tags[index2 + 2];
    const summary = opening?.name === "summary" && ending?.name === "summary" ? nameOf3(text5.slice(opening.at, ending.at)) : void 0;
    const isName3 = summary !== void 0 && summaryKind(summary) === void 0;
    frames.push({ name: isName3 ? summary : void 0 });
  }
  return found;
}
function boldLine(flat) {
  const mark = flat.marks.find(({ kind }) => kind === "bold");
  if (mark === void 0 || flat.links.length + flat.images.length > 0) return void 0;
  const outside = flat.text.slice(0, mark.start) + flat.text.slice(mark.end);
  return /^(?:[\s:：]|\p{Extended_Pictographic}|\ufe0f)*$/u.test(outside) ? nameOf3(plain2(flat, mark)) : void 0;
}
function nameOf3(text5) {
  if (text5.length > LONGEST9 * 2) return void 0;
  const words = text5.replace(/\s+/g, " ").replace(/^[\s|·•-]+/, "");
  const name = withoutTail(words, /[\s:：|·•-]/);
  const usable = name.length <= LONGEST9 && /[\p{L}\p{N}]/u.test(name) && !/[.!?]$/.test(name);
  const [first = ""] = name.split(/[:：]/);
  if (!usable || WHOLE_LIST.has((fold(name).split(" by ", 1)[0] ?? "").replace(/^\d+ /, "")) || labelKind(first) === "note")
    return void 0;
  return roleOfName(name) === void 0 ? name : void 0;
}
function inGroup(name, found) {
  return found.map((one2) => name === void 0 ? one2 : { ...one2, group: [name, ...one2.group] });
}

// src/list/read/units/lines.ts
var MOST_LINES = 2e3;
function linesOf(block, source, looker) {
  const written = source.slice(block.range.start, block.range.end);
  if (!written.includes("\n") && !block.flat.text.includes("\n") && !isPseudoBullet(written.slice(0, 200)))
    return [block];
  const lines = cutLines(block, source);
  if (lines.length > MOST_LINES) return [block];
  const dashed = lines.map(
    ({ start, end }) => isPseudoBullet(source.slice(start, Math.min(end, start + 200)))
  );
  if (lines.length < 2) return dashed[0] === true ? groupLines(block, lines, dashed) : [block];
  const dashes = dashed.filter(Boolean).length;
  const flats = lines.map(({ flat }) => flat);
  const certain = flats.map((flat) => {
    const look = looker.at(flat);
    return look.published || look.standing === 2 && (look.paper || look.title?.linked === true);
  });
  const opening = usualOpening(flats.filter((_, at) => certain[at] === true));
  const stands = flats.map((flat, at) => {
    const look = looker.at(flat);
    return certain[at] === true || look.paper && look.standing === 1 && openingOf(flat) === opening;
  });
  const begins = dashes >= 2 || dashes === 1 && dashed[0] === true && lines.length === 2 ? dashed : stands.filter(Boolean).length >= 2 && stands[0] === true ? stands : flats.every((flat) => isCitation2(flat, looker)) || areTitles(lines, source, looker) ? flats.map(() => true) : void 0;
  return begins === void 0 ? [block] : groupLines(block, lines, begins);
}
var SHARE_OF_TITLES = 0.7;
var WORDS_OF_TITLE5 = 4;
function areTitles(lines, source, looker) {
  const isBroken = lines.slice(0, -1).every(({ end }) => / {2}|\\ ?$/.test(source.slice(end - 1, end + 2)));
  if (!isBroken) return false;
  const titles = lines.filter(({ flat }) => {
    const { standing, title, published } = looker.at(flat);
    return published || standing > 0 && title?.start === 0 && title.words >= WORDS_OF_TITLE5;
  });
  return titles.length >= lines.length * SHARE_OF_TITLES;
}
function isCitation2(flat, looker) {
  if (referenceIn(flat.text)?.strong === true) return true;
  const { standing, authors } = looker.at(flat);
  return standing === 2 && authors && yearIn(flat.text) !== void 0;
}
function cutLines({ flat, range }, source) {
  const lines = [];
  let start = range.start;
  const around = [...flat.links, ...flat.marks];
  for (const at of lineEnds(flat, range, source)) {
    if (lines.length > MOST_LINES) break;
    const place = placeInFlat(flat, at);
    if (around.some((one2) => one2.start < place && one2.end > place)) continue;
    lines.push(lineOf2(flat, source, start, at));
    start = source.charAt(at) === "\n" ? at + 1 : at;
  }
  lines.push(lineOf2(flat, source, start, range.end));
  return lines.filter(
    ({ flat: { text: text5, links, images } }) => text5.trim() !== "" || links.length + images.length > 0
  );
}
var AT_LINE_END = /^(?:<br\s?\/?>|[\\ \t])*\r?\n/i;
function lineEnds({ text: text5, pieces }, range, source) {
  const ends = [];
  for (let at = source.indexOf("\n", range.start); at >= 0 && at < range.end; ) {
    ends.push(at);
    at = source.indexOf("\n", at + 1);
  }
  for (const { at, source: from, sourceLength } of pieces)
    if (sourceLength === 0 && text5.charAt(at) === "\n" && !AT_LINE_END.test(source.slice(from, from + 40)))
      ends.push(from);
  return ends.sort((a, b) => a - b);
}
function lineOf2(flat, source, start, end) {
  const from = placeInFlat(flat, start);
  const to = placeInFlat(flat, end);
  const stop = start + source.slice(start, end).trimEnd().length;
  return { start, end: stop, from, to, flat: keep(flat, [{ start: from, end: to }]) };
}
function placeInFlat({ pieces, text: text5 }, offset) {
  const endOf = ({ source, sourceLength }) => source + sourceLength;
  const piece = pieces[countWhile(pieces.length, (index2) => endOf(pieces[index2]) <= offset)];
  if (piece === void 0) return text5.length;
  if (offset <= piece.source) return piece.at;
  return piece.at + (piece.length === piece.sourceLength ? offset - piece.source : piece.length);
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
  for (const [index2, line] of lines.entries()) {
    if (begins[index2] === true || first === void 0) {
      close();
      first = line;
    }
    last = line;
  }
  close();
  return found;
}

// src/list/read/units/labelled-lines.ts
var FEWEST12 = 3;
var LEAD3 = /^\s{0,20}(\p{L}[^:：\n]{1,19})[:：](?!\/\/)/u;
var MAY_LEAD = /\n[^:：\n]{2,40}[:：]/;
function withLabelledLines(blocks, source) {
  const cut = new Map(
    blocks.flatMap((block) => {
      const text5 = block.kind === "item" ? textOf3(block, source) : void 0;
      return text5 === void 0 ? [] : [[block, { text: text5, lines: cutLines(text5, source) }]];
    })
  );
  const counts = /* @__PURE__ */ new Map();
  for (const { lines } of cut.values())
    for (const lead2 of new Set(lines.slice(1).map(leadOf3)))
      if (lead2 !== void 0) counts.set(lead2, (counts.get(lead2) ?? 0) + 1);
  return blocks.map((block) => {
    const found = cut.get(block);
    if (block.kind !== "item" || found === void 0) return block;
    const begins = found.lines.map(
      (line, at) => at === 0 || (counts.get(leadOf3(line) ?? "") ?? 0) >= FEWEST12
    );
    const texts = groupLines(found.text, found.lines, begins);
    return { ...block, blocks: [...texts, ...block.blocks.slice(1)] };
  });
}
function textOf3({ blocks }, source) {
  const [first] = blocks;
  if (first?.kind !== "paragraph" || first.flat.text.includes("\n")) return void 0;
  return MAY_LEAD.test(source.slice(first.range.start, first.range.end)) ? first : void 0;
}
function leadOf3({ flat }) {
  return flat.links.some(({ start }) => start === 0) ? void 0 : LEAD3.exec(flat.text)?.[1];
}

// src/list/read/units/details-entries.ts
function detailsEntryAt(blocks, from, looker) {
  const first = blocks[from];
  if (first?.kind === "item") return inItem(first, looker);
  if (first === void 0 || !isText(first)) return void 0;
  const summary = summaryOf(first);
  if (summary === void 0) return void 0;
  const look = looker.at(summary.flat);
  const { text: text5 } = summary.flat;
  const stands = look.standing === 2;
  const words = (stands ? look.title?.words : void 0) ?? text5.trim().split(/\s+/).length;
  if (words < (stands && look.paper ? 2 : LEAST_WORDS3)) return void 0;
  if (!stands && summaryKind(text5) !== void 0) return void 0;
  const rest = [{ kind: "paragraph", range: first.range, flat: summary.content }];
  let open = opened(first);
  let last = from;
  while (open > 0) {
    last++;
    const block = blocks[last];
    if (block === void 0 || block.kind === "table" || rest.length > MOST_BLOCKS)
      return void 0;
    open += opened(block);
    rest.push(block);
  }
  if (!(stands && look.paper) && !saysFacts(rest, looker)) return void 0;
  if (!look.paper && holdsEntries(rest, looker)) return void 0;
  const end = blocks[last]?.range.end ?? first.range.end;
  const range = { start: first.range.start, end };
  return {
    candidate: candidateOf("paragraph", range, summary.flat, rest),
    blocks: last - from + 1
  };
}
function inItem({ blocks, range }, looker) {
  if (blocks[0]?.kind === "item") return void 0;
  const found = detailsEntryAt(blocks, 0, looker);
  if (found?.blocks !== blocks.length) return void 0;
  return { candidate: { ...found.candidate, kind: "item", range }, blocks: 1 };
}
var LEAST_WORDS3 = 4;
var MOST_BLOCKS = 60;
function saysFacts(rest, looker) {
  return rest.some((block) => {
    if (block.kind !== "item" && !isText(block)) return false;
    const flat = block.kind === "item" ? headOf2(block) : block.flat;
    const look = looker.at(flat);
    return look.people || look.knownLabel || look.paper;
  });
}
function holdsEntries(rest, looker) {
  return rest.some((block) => {
    if (block.kind === "item") return looker.at(headOf2(block)).standing === 2;
    if (!isText(block)) return false;
    const look = looker.at(block.flat);
    return look.standing === 2 && (look.title?.linked ?? look.title?.marked) === true;
  });
}
function opened(block) {
  if (block.kind === "item" || block.kind === "quote")
    return block.blocks.reduce((sum, inner) => sum + opened(inner), 0);
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

// src/list/read/units/group-items.ts
var LONGEST_NAME5 = 160;
var LONGEST_BARE = 60;
function isGroupName({ links, text: text5 }, look, entries) {
  if (look.paper || look.abstract || text5.length > LONGEST_NAME5) return false;
  const isOne = !/\s/.test(text5.trim()) || authorEvidence(text5) === "weak";
  if (isOne && links.length === 0 && entries > (/[:：]\s*$/.test(text5) ? 0 : 1)) return true;
  return (links.length === 0 || look.title?.linked !== true) && !look.authors;
}
function isAbstractApart({ abstract, paper }, items, looker) {
  const isPaper2 = ({ paper: leadsToPaper5, standing }) => leadsToPaper5 && standing > 0;
  return abstract && !paper && items.every((item) => isPaper2(looker.at(headOf2(item))));
}
function canNameTable({ links, text: text5 }) {
  return links.length === 0 && text5.length <= LONGEST_NAME5;
}
function holdsTable(item) {
  return restOf(item).some(({ kind }) => kind === "table");
}
function isBareName({ links, text: text5 }, look) {
  if (links.length > 0 || text5.length > LONGEST_BARE) return false;
  return !look.authors && (look.title?.words ?? 0) < 4;
}
function isOccasion({ links, text: text5 }) {
  return links.length === 0 && text5.length <= LONGEST_BARE && yearIn(text5) !== void 0 && isVenueLike(text5);
}
function linkedItems(items, name) {
  const resources = namesResources([name]);
  const least = /[:：]\s*$/.test(name) ? 1 : 2;
  const linked = items.filter((item) => {
    const { links, text: text5 } = headOf2(item);
    const [first] = links;
    if (first === void 0 || text5.slice(0, first.start).trim() !== "") return false;
    if (linkLabel(text5.slice(first.start, first.end)) !== void 0) return false;
    return (resources || /\S/.test(text5.slice(first.end))) && hostOf(first.url) !== void 0;
  });
  return linked.length >= least && linked.length >= items.length * 0.8 ? linked : [];
}
function paperParagraphs(item, looker) {
  return restOf(item).filter((block) => {
    if (block.kind !== "paragraph") return false;
    const look = looker.at(block.flat);
    const isLinked = look.paper && look.standing === 2 && look.title?.linked === true;
    if (isLinked && look.title?.start === 0) return true;
    return referenceIn(block.flat.text)?.strong === true;
  }).length;
}
function hasParagraphs(blocks, looker) {
  return blocks.some(
    (block) => block.kind === "item" && (paperParagraphs(block, looker) > 1 || hasParagraphs(block.blocks, looker))
  );
}
function namesOthers({ blocks }, children) {
  const [first] = blocks;
  if (first?.kind !== "heading" || first.flat.links.length > 0) return false;
  return blocks.length === 1 || children > 0;
}
var FEWEST_NOTES2 = 4;
var SHARE_OF_NOTES2 = 0.6;
function areNotes(blocks, looker) {
  const files = blocks.flatMap((block) => {
    const flat = block.kind === "item" ? headOf2(block) : void 0;
    return flat?.links.some(({ url }) => linkRole(url) === "relative") === true ? flat : [];
  });
  const looks = files.map((flat) => looker.at(flat));
  const named = looks.filter(({ inward }) => !inward);
  const alike = looks.filter(({ inward, dated }) => !inward || dated);
  return named.length >= FEWEST_NOTES2 && alike.length >= files.length * SHARE_OF_NOTES2;
}

// src/list/read/units/people-below.ts
var FEWEST13 = 2;
function peopleBelow(blocks, looker) {
  const doubtful = /* @__PURE__ */ new Set();
  let evident = 0;
  const visit2 = (item) => {
    const below = restOf(item).filter((block) => block.kind === "item");
    const head = looker.at(headOf2(item));
    const isPlain2 = below.some((child) => !looker.at(headOf2(child)).labelled);
    if (isPlain2 && head.title !== void 0 && !head.title.linked && !head.authors) {
      const standing = below.filter((child) => looker.at(headOf2(child)).standing === 2);
      const [one2] = standing;
      if (one2 === void 0) evident += below.some((child) => arePeople2(child, looker)) ? 1 : 0;
      else if (standing.length === 1 && mayBePeople(one2, looker)) doubtful.add(one2);
    }
    for (const child of below) visit2(child);
  };
  for (const block of blocks) if (block.kind === "item") visit2(block);
  return evident >= FEWEST13 && evident >= doubtful.size ? doubtful : /* @__PURE__ */ new Set();
}
function arePeople2(item, looker) {
  const look = looker.at(headOf2(item));
  return look.authors && look.title === void 0;
}
function mayBePeople(item, looker) {
  const { authors, title } = looker.at(headOf2(item));
  return authors && title?.linked === false;
}

// src/list/read/units/prose-below.ts
var FEWEST14 = 3;
var SHARE9 = 0.6;
function proseBelow(blocks, isEntry2) {
  const found = /* @__PURE__ */ new Set();
  let items = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "item") continue;
    items++;
    const next = blocks[at + 1];
    if (next !== void 0 && isProse(next) && !isEntry2(next)) found.add(next);
  }
  return found.size >= FEWEST14 && found.size >= items * SHARE9 ? found : /* @__PURE__ */ new Set();
}
function isProse(block) {
  if (block.kind === "quote") return block.blocks.length === 1 && block.blocks.every(isText);
  return block.kind === "paragraph" && block.flat.text.length >= SHORTEST_PROSE;
}

// src/list/read/units/units.ts
var Units = class _Units {
  blocks;
  looker;
  found = [];
  beginnings;
  /** Texts at the margin that belong to the items above them. */
  prose;
  /** Items that are the people of the title above them, whatever they look like. */
  people;
  /** Whether some item has several papers as paragraphs; undefined before it is asked. */
  hasParagraphs;
  /** Whether most items that lead inward are named after papers; undefined before it is asked. */
  areNotes;
  next = 0;
  constructor(blocks, looker) {
    this.blocks = blocks;
    this.looker = looker;
    this.beginnings = new Beginnings(blocks, looker);
    this.prose = proseBelow(blocks, (block) => this.beginnings.has(block));
    this.people = peopleBelow(blocks, looker);
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
  takeAll(candidates2) {
    for (const one2 of candidates2) this.found.push(one2);
  }
  /** Takes the entries of an item; returns the number of blocks after it that belong to it. */
  takeItem(item, next, byParagraphs) {
    const isTitle4 = this.beginnings.isEvident(item);
    if (byParagraphs && !isTitle4 && this.itemStands(item, false) < 2) return 0;
    if (this.namesTable(item, next)) return 0;
    const facts = this.beginnings.factsOf(item, next);
    const title = this.looker.at(headOf2(item)).title?.text;
    const below = [...facts, ...this.following(next + facts.length, title)];
    const found = this.itemsOf(item, false, below);
    this.takeAll(facts.length > 0 ? found.map((one2) => ({ ...one2, isEvident: true })) : found);
    return below.length;
  }
  /** Takes a paragraph that begins an entry; returns the number of blocks after it that belong to it. */
  takeText(block, next, byParagraphs) {
    if (!this.beginnings.has(block) || this.namesTable(block, next)) return 0;
    const isLine = block.kind === "paragraph" && block.line === true;
    if (!byParagraphs && !isLine) return 0;
    const facts = this.beginnings.factsOf(block, next);
    const title = this.looker.at(block.flat).title?.text;
    const rest = [...facts, ...this.belonging(next + facts.length, byParagraphs, title)];
    const end = rest.at(-1)?.range.end ?? block.range.end;
    const kind = isLine ? "line" : "paragraph";
    const candidate = candidateOf(kind, { start: block.range.start, end }, block.flat, rest);
    const isEvident = this.beginnings.isEvident(block);
    this.found.push(isEvident ? { ...candidate, isEvident } : candidate);
    return rest.length;
  }
  /** Whether a text without links only names the table below it. */
  namesTable(block, next) {
    if (this.blocks[next]?.kind !== "table") return false;
    const flat = block.kind === "item" ? headOf2(block) : block.flat;
    if (block.kind === "item" && restOf(block).length > 0) return false;
    return canNameTable(flat);
  }
  /** Takes an entry that is a `<details>` of its own; `next` is then the block after it. */
  takeDetails(at) {
    const entry = detailsEntryAt(this.blocks, at, this.looker);
    if (entry === void 0) return false;
    this.found.push({ ...entry.candidate, isEvident: true });
    this.next = at + entry.blocks;
    return true;
  }
  /** Whether the section's paragraphs are its entries, and its items describe them. */
  areParagraphs() {
    const texts = this.blocks.filter(
      (block) => block.kind === "paragraph" || block.kind === "html"
    );
    const standing = texts.filter((block) => this.beginnings.has(block));
    if (standing.length === 0) return false;
    const items = this.blocks.filter((block) => block.kind === "item");
    if (items.length === 0) return true;
    const entries = items.filter((item) => this.itemStands(item, false) === 2).length;
    return standing.length > entries;
  }
  itemStands(item, parentHasPaper) {
    const head = headOf2(item);
    const look = this.looker.at(head);
    const own3 = look.standing;
    if (own3 === 2 && parentHasPaper && look.title?.linked !== true && !look.paper) return 0;
    if (!parentHasPaper && canNameTable(head) && holdsTable(item)) return 2;
    if (!parentHasPaper && this.namesParagraphs(item)) return 2;
    if (own3 > 0) return own3;
    const deep = restOf(item).some(
      (block) => block.kind === "item" && this.itemStands(block, parentHasPaper) === 2
    );
    return deep && !look.labelled ? 2 : 0;
  }
  /** An item as an entry, as the name of a group of entries below it, or both. */
  itemsOf(item, parentHasPaper, below) {
    const head = headOf2(item);
    const rest = restOf(item);
    const look = this.looker.at(head);
    const ownPaper = look.paper || parentHasPaper;
    if (!ownPaper && this.namesParagraphs(item))
      return inGroup(nameOf3(head.text), new _Units(rest, this.looker).read());
    const items = rest.filter((block) => block.kind === "item");
    const standing = items.filter(
      (child) => !this.people.has(child) && this.itemStands(child, look.paper) === 2
    );
    const isApart2 = isAbstractApart(look, items, this.looker);
    const most = isApart2 || standing.length >= 2 && standing.length >= items.length * 0.6 || standing.length > 0 && !ownPaper && items.every((child) => this.looker.at(headOf2(child)).paper);
    const children = new Set(
      most ? items.filter((child) => this.itemStands(child, false) > 0) : standing
    );
    if (isBareName(head, look))
      for (const child of linkedItems(items, head.text)) children.add(child);
    if (isOccasion(head) && items.every((child) => this.isTitle(child)))
      for (const child of items) children.add(child);
    const tables = canNameTable(head) && !parentHasPaper ? rest.filter((block) => block.kind === "table") : [];
    for (const table of tables) children.add(table);
    const own3 = [...rest.filter((block) => !children.has(block)), ...below];
    const found = [];
    const isLabel2 = tables.length > 0 || namesOthers(item, children.size) || (children.size > 0 || this.leadsAround(items)) && isGroupName(head, look, children.size);
    if (!this.isInward(look) && !isLabel2 && !isApart2) {
      const first = items.find((child) => children.has(child));
      const end = Math.min(
        below.at(-1)?.range.end ?? item.range.end,
        first?.range.start ?? Number.MAX_SAFE_INTEGER
      );
      found.push(candidateOf("item", { start: item.range.start, end }, head, own3));
    }
    const name = isLabel2 ? nameOf3(head.text) : void 0;
    const inner = [
      ...tables.flatMap(rowsOf2),
      ...items.flatMap((child) => children.has(child) ? this.itemsOf(child, ownPaper, []) : [])
    ];
    return [...found, ...inGroup(name, inner)];
  }
  /** Whether an item can begin with a title of several words. */
  isTitle(item) {
    const look = this.looker.at(headOf2(item));
    if (look.labelled || this.itemStands(item, false) === 0) return false;
    return (look.title?.words ?? 0) >= WORDS_OF_TITLE6;
  }
  /** Whether an item only names papers in paragraphs below it; one is enough where others have more. */
  namesParagraphs(item) {
    const head = headOf2(item);
    const look = this.looker.at(head);
    if (look.paper || !canNameTable(head)) return false;
    const count2 = paperParagraphs(item, this.looker);
    if (count2 === 1 && isBareName(head, look)) {
      this.hasParagraphs ??= hasParagraphs(this.blocks, this.looker);
      return this.hasParagraphs;
    }
    if (count2 > 0) return count2 > 1;
    return restOf(item).some((block) => block.kind === "item" && this.namesParagraphs(block));
  }
  /** Whether items lead to places of the page, or at least of the repository, and nowhere else. */
  leadsAround(items) {
    const [first] = items;
    if (first === void 0 || !items.every((item) => this.looker.at(headOf2(item)).inward))
      return false;
    return items.length > 1 || headOf2(first).links.some(({ url }) => url.startsWith("#"));
  }
  /** Whether an item leads around in the repository, and not to notes on papers as the others do. */
  isInward({ inward }) {
    if (inward) this.areNotes ??= areNotes(this.blocks, this.looker);
    return inward && this.areNotes !== true;
  }
  /** Blocks after an item that belong to it though they are not indented: whole `<details>`, bib entries, prose. */
  following(from, title = "") {
    const found = [];
    let open = 0;
    for (let at = from; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (block === void 0) break;
      const isFurther = opensDetails(block) || isBibtexOf(block, title) || this.prose.has(block);
      if (open === 0 && !isFurther) break;
      found.push(block);
      for (const { closing } of detailsTags(block)) open += closing ? -1 : 1;
    }
    const holdsEntries2 = found.some(
      (block) => block.kind === "table" || block.kind === "item" && this.itemStands(block, true) === 2
    );
    return open > 0 || holdsEntries2 ? [] : found;
  }
  /** Blocks after a paragraph that describe it: a reference that repeats its title, too. */
  belonging(from, byParagraphs, title = "") {
    const found = [];
    let open = 0;
    for (let at = from; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (block === void 0 || block.kind === "table" || block.kind === "break") break;
      if (block.kind === "item" && (!byParagraphs || this.itemStands(block, true) === 2)) break;
      if (isText(block) && open === 0) {
        if (!repeats(block, title) && (this.beginnings.has(block) || !this.saysMore(block))) break;
      }
      found.push(block);
      for (const { closing } of detailsTags(block)) open += closing ? -1 : 1;
    }
    return found.slice(0, found.findLastIndex((block) => !showsNothing(block)) + 1);
  }
  /** Whether a paragraph describes the one above: a label, links, people, a note. */
  saysMore({ flat }) {
    if (flat.text.trim() === "") return true;
    if (flat.tags.some(({ name }) => name === "details" || name === "summary")) return true;
    const look = this.looker.at(flat);
    if (look.labelled || look.onlyLinks || look.people) return true;
    const italic = flat.marks.some(({ kind, start }) => kind === "italic" && start < 2);
    const bold = flat.marks.find(({ kind, start }) => kind === "bold" && start < 4);
    if (bold !== void 0 && bold.end >= flat.text.trimEnd().length - 2) return false;
    return italic || flat.text.length > 20 || flat.links.length > 0;
  }
};
function showsNothing(block) {
  if (!isText(block) || detailsTags(block).length > 0) return false;
  const { text: text5, links, images, comments } = block.flat;
  return text5.trim() === "" && links.length + images.length + comments.length === 0;
}
var WORDS_OF_TITLE6 = 4;
function repeats({ flat }, title) {
  const words = fold(title);
  return words.split(" ").length >= WORDS_OF_TITLE6 && fold(flat.text).includes(words);
}

// src/list/read/units/section-candidates.ts
function candidatesOf2(whole2, source, looker) {
  const unfolded = whole2.flatMap((block) => unfold(block, source, looker));
  const blocks = withLabelledLines(unfolded, source);
  const units = new Units(blocks, looker);
  const found = units.read();
  const starts = new Set(found.map(({ range }) => range.start));
  const groupAt = groupsOf2(blocks, (block) => starts.has(block.range.start));
  return found.map((one2) => {
    const group = [...groupAt(one2.range.start), ...one2.group];
    return group.length === 0 ? one2 : { ...one2, group };
  }).sort((a, b) => a.range.start - b.range.start);
}
function unfold(block, source, looker) {
  if (block.kind === "quote") {
    const inner = block.blocks.map(asParagraph);
    const holds3 = inner.some(
      (one2) => one2.kind === "table" || one2.kind === "item" || isStanding(one2, looker) === 2
    );
    return holds3 ? inner.flatMap((one2) => unfold(one2, source, looker)) : [block];
  }
  return block.kind === "paragraph" ? linesOf(block, source, looker) : [block];
}
function asParagraph(block) {
  return block.kind === "heading" ? { ...block, kind: "paragraph" } : block;
}

// src/list/read/units/several-papers.ts
var FEWEST15 = 2;
var SHARE10 = 0.3;
var SEPARATORS = [";", "|", "\n", "\u2022", "\xB7", ". "];
var SHORTEST_TITLE2 = 3;
function eachPaper(candidates2) {
  const cuts = candidates2.map(cutsBetween);
  const several = cuts.filter(({ length }) => length > 0).length;
  const areFew = several < FEWEST15 || several < candidates2.length * SHARE10;
  return candidates2.flatMap(
    (one2, at) => areFew && !joinsPapers(one2) ? one2 : divided(one2, cuts[at] ?? [])
  );
}
function joinsPapers(candidate) {
  const { text: text5, links } = textWithPapers(candidate)?.flat ?? EMPTY_FLAT;
  return links.every(({ start, url }, at) => {
    const before = links[at - 1];
    if (before === void 0 || linkRole(url) !== "paper") return true;
    const facts = text5.slice(before.end, start).trim();
    const word = facts.split(/\s/).at(-1) ?? "";
    return yearIn(facts) !== void 0 && BETWEEN2.has(fold(word));
  });
}
function textWithPapers({ kind, parts }) {
  if (kind !== "row") return parts.length === 1 && kind !== "heading" ? parts[0] : void 0;
  const cells = parts.filter(
    ({ flat }) => flat.links.some((link2) => isTitle3(flat, link2)) || linesWithPapers(flat).length > 0
  );
  return cells.length === 1 ? cells[0] : void 0;
}
function cutsBetween(candidate) {
  const part = textWithPapers(candidate);
  if (part === void 0 || part.flat.links.length < 2) return [];
  const lines = linesWithPapers(part.flat);
  if (lines.length > 0 && candidate.kind === "row") return lines;
  const { text: text5, links } = part.flat;
  const titles = links.filter((link2) => isTitle3(part.flat, link2));
  const words = new Set(titles.map(({ start, end }) => fold(text5.slice(start, end))));
  const addresses = new Set(titles.map(({ url }) => url));
  if (words.size < titles.length || addresses.size < titles.length) return [];
  const cuts = [];
  for (const [at, { start }] of titles.entries()) {
    const before = titles[at - 1];
    if (before === void 0) continue;
    const between = text5.slice(before.end, start);
    if (between.lastIndexOf("(") > between.lastIndexOf(")")) return [];
    const separator = SEPARATORS.reduce(
      (last, one2) => Math.max(last, between.lastIndexOf(one2)),
      -1
    );
    const cut = separator < 0 ? before.end : before.end + separator + 1;
    if (!leadsToPaper3(text5.slice(cut, start))) return [];
    cuts.push(separator < 0 ? start : cut);
  }
  return cuts;
}
function linesWithPapers({ text: text5, links }) {
  const starts = [];
  const titles = /* @__PURE__ */ new Set();
  let start = 0;
  let next = 0;
  let papers = 0;
  for (const line of text5.split("\n")) {
    const end = start + line.length;
    const first = links[next];
    if (first === void 0 || first.end > end) return [];
    const role = linkRole(first.url);
    const words = text5.slice(start, first.start).trim();
    const title = words === "" ? line.trim() : words;
    if (words === "" ? !isLinkedTitle(text5, first, end) : role !== "paper") return [];
    if (title.split(/\s+/).length < SHORTEST_TITLE2) return [];
    if (role === "paper") papers++;
    while ((links[next]?.start ?? end) < end) next++;
    if (!titles.has(fold(title))) starts.push(start);
    titles.add(fold(title));
    start = end + 1;
  }
  return papers === 0 ? [] : starts.slice(1);
}
function isLinkedTitle(text5, { start, end, url }, lineEnd) {
  const role = linkRole(url);
  return (role === "paper" || role === "other") && text5.slice(end, lineEnd).trim() === "" && contentOf(text5.slice(start, end)).evidence === "long";
}
var BETWEEN2 = new Set(VOCABULARY.cuts.betweenPapers.map(fold));
function leadsToPaper3(words) {
  const folded = fold(words);
  if (folded === "" || BETWEEN2.has(folded)) return true;
  return words.split(/[,:;|()]/, MOST_FACTS).every((one2) => {
    const { people, evidence } = contentOf(one2.trim());
    return fold(one2) === "" || BETWEEN2.has(fold(one2)) || people !== "none" || evidence === "venue" || evidence === "date";
  });
}
var MOST_FACTS = 20;
function isTitle3({ text: text5 }, { start, end, url }) {
  if (linkRole(url) !== "paper") return false;
  const { words, evidence } = contentOf(text5.slice(start, end));
  return words >= SHORTEST_TITLE2 && (evidence === "long" || evidence === "words");
}
function divided(candidate, cuts) {
  const part = textWithPapers(candidate);
  if (part === void 0 || cuts.length === 0) return [candidate];
  const { flat } = part;
  return [0, ...cuts].map((start, at) => {
    const end = cuts[at] ?? flat.text.length;
    const piece = { ...part, flat: keep(flat, [{ start, end }]) };
    const source = sourceRange(flat, { start, end });
    const isLast = end === flat.text.length && candidate.kind !== "row";
    if (at > 0) {
      const range = { start: source.start, end: isLast ? candidate.range.end : source.end };
      return { ...candidate, kind: "line", details: [], bibtex: [], range, parts: [piece] };
    }
    const ownEnd = candidate.kind === "row" ? candidate.range.end : source.end;
    return {
      ...candidate,
      range: { start: candidate.range.start, end: ownEnd },
      parts: candidate.parts.map((one2) => one2 === part ? piece : one2)
    };
  });
}

// src/list/read/units/section-text.ts
var SectionText = class {
  text;
  blocks;
  /** What was skipped, and why. */
  problems;
  looker;
  weights;
  units;
  made;
  constructor(text5, blocks, problems, weights2) {
    this.text = text5;
    this.blocks = withoutFactTables(nestIndented(blocks, text5));
    this.problems = problems;
    this.weights = weights2;
    this.looker = new Looker(weights2, text5);
  }
  get candidates() {
    this.units ??= eachPaper(candidatesOf2(this.blocks, this.text, this.looker));
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
  const text5 = source.text.slice(place.range.start, place.range.end);
  const begin = source.lines.position(place.range.start).line;
  const states = statesFrom(scanned.states, begin, place.last);
  const keyOf2 = () => [text5, stateKey(states), definitionsFor(text5, definitions, Number.POSITIVE_INFINITY)].join(
    "\0"
  );
  const key = memory === void 0 ? "" : keyOf2();
  const known = memory?.get(key);
  if (known !== void 0) return known;
  const problems = [];
  const blocks = readBlocks(
    {
      source: sourceFile("", text5),
      states,
      definitions,
      outOfTime,
      diagnose: (problem) => problems.push(problem)
    },
    place.first - begin + 1,
    place.last - begin + 1
  );
  const made = new SectionText(text5, blocks, problems, weights2);
  if (!problems.some(({ code: code3 }) => code3 === "out-of-time")) memory?.set(key, made);
  return made;
}
function statesFrom(states, first, last) {
  return ["text", ...states.slice(first, last + 1)];
}
function stateKey(states) {
  return states.every((state) => state === "text") ? "" : states.join(" ");
}

// src/list/read/units/heading-entries.ts
var FEWEST16 = 3;
var FEWEST_CLEAR = 2;
var WORDS_OF_TITLE7 = 4;
function headingCandidates(places) {
  const found = /* @__PURE__ */ new Map();
  const holding = new Set(
    places.filter(({ read }) => titleLabels(read) > 1).map(({ heading: heading2 }) => heading2.depth)
  );
  for (const [depth, all2] of groupBy(places, ({ heading: heading2 }) => heading2.depth)) {
    const isFilled = (place) => place.read.blocks.length > 0 || isPaperHeading(place);
    const leaves = all2.filter(({ isLeaf }) => isLeaf);
    const filled = leaves.filter(isFilled);
    const papers = filled.filter((place) => place.read.blocks.length === 0 || isPaper(place));
    const areClear = all2.every(isLong) || papers.every(isPaperHeading);
    const isFew = papers.length < (areClear ? FEWEST_CLEAR : FEWEST16) || papers.length < filled.length * 0.6;
    if (isFew || holding.has(depth)) continue;
    const isOne = new Set(papers);
    for (const place of leaves) {
      const isLinked = isPaperHeading(place) && linkedBlocks(place.read) < MOST_LINKED;
      const isOther3 = isFilled(place) ? isBare(place) : isLong(place);
      if (isOne.has(place) || isLinked && isLong(place) || isOther3)
        found.set(place.index, headingCandidate(place));
    }
  }
  return found;
}
function headingCandidate({
  heading: heading2,
  flat,
  range,
  read
}) {
  const own3 = read.blocks.filter(
    (block) => block.kind !== "break" && !(block.kind === "html" && block.flat.text.trim() === "" && block.flat.links.length + block.flat.images.length === 0)
  );
  const start = heading2.range.start - range.start;
  const end = Math.min(
    own3.at(-1)?.range.end ?? heading2.range.end - range.start,
    range.end - range.start
  );
  return candidateOf("heading", { start, end }, flat, own3);
}
function isLong({ flat }) {
  return flat.text.trim().split(/\s+/).length >= WORDS_OF_TITLE7;
}
function isPaperHeading({ flat }) {
  return flat.links.some(({ url }) => linkRole(url) === "paper");
}
function titleLabels({ blocks, looker }) {
  return blocks.filter((block) => {
    const flat = isText(block) ? block.flat : block.kind === "item" ? headOf2(block) : void 0;
    return flat !== void 0 && looker.at(flat).titleLabel;
  }).length;
}
var MOST_CITATIONS = 4;
function citations({ blocks, looker }) {
  return blocks.filter((block) => {
    if (block.kind !== "paragraph") return false;
    const look = looker.at(block.flat);
    return look.authors && look.dated;
  }).length;
}
function isBare(place) {
  const { read } = place;
  if (read.blocks.some(({ kind }) => kind === "table") || hasEntries(read)) return false;
  return isLong(place) || read.blocks.every(({ kind }) => kind === "paragraph" || kind === "html");
}
function isPaper(place) {
  const { read } = place;
  if (read.blocks.some(({ kind }) => kind === "table")) return false;
  if (!isDescription(read)) return false;
  if (read.blocks.some(({ kind }) => kind === "heading")) return true;
  if (read.candidates.filter(({ isEvident }) => isEvident === true).length > 1) return false;
  if (isPaperHeading(place)) return true;
  if (citations(read) >= MOST_CITATIONS) return false;
  return read.blocks.slice(0, 8).some((block) => {
    if (isText(block)) return firstLines(block.flat).some((line) => saysFacts2(line, read.looker));
    return block.kind === "item" && saysFacts2(headOf2(block), read.looker);
  });
}
var FIRST_LINES = 8;
function firstLines(flat) {
  if (!flat.text.includes("\n")) return [flat];
  let start = 0;
  return flat.text.split("\n", FIRST_LINES).map((line) => {
    const place = { start, end: start + line.length };
    start = place.end + 1;
    return keep(flat, [place]);
  });
}
function saysFacts2(flat, looker) {
  const look = looker.at(flat);
  return look.people || look.onlyLinks && flat.links.length > 0 || look.labelled && look.knownLabel || look.authors && look.title === void 0;
}
var MOST_LINKED = 4;
function isDescription(read) {
  return !hasEntries(read) && linkedBlocks(read) < MOST_LINKED;
}
function linkedBlocks({ blocks, looker }) {
  const leads = (block) => block.kind === "item" ? block.blocks.some(leads) : isText(block) && looker.at(block.flat).paper;
  return blocks.filter(
    (block) => (block.kind === "item" || block.kind === "paragraph") && leads(block)
  ).length;
}
function hasEntries({ blocks, looker }) {
  return blocks.some((block) => {
    const flat = isText(block) ? block.flat : block.kind === "item" ? headOf2(block) : void 0;
    if (flat === void 0 || flat.text.length > 1200) return false;
    if (referenceIn(flat.text)?.strong === true) return true;
    const look = looker.at(flat);
    if (look.lone || block.kind === "item" && block.ordered && isCitation3(look)) return true;
    if (look.standing < 2 || look.title?.marked !== true || look.title.start >= 60) return false;
    if (linkLabel(look.title.text) !== void 0) return false;
    return look.title.linked ? look.paper : look.title.words >= 4;
  });
}
function isCitation3(look) {
  return look.standing === 2 && look.authors && (look.title?.words ?? 0) >= 4;
}

// src/list/read/sections/part-headings.ts
var FEWEST17 = 3;
var SHARE11 = 0.6;
var WORDS_OF_TITLE8 = 4;
function partHeadings({ headings, title, sections: sections2 }) {
  const nameOf4 = (index2) => fold(headings[index2]?.text ?? "");
  const found = /* @__PURE__ */ new Set();
  for (const groups of groupBy(groupsOf3(headings, title), ({ depth }) => depth).values()) {
    const counts = /* @__PURE__ */ new Map();
    for (const { below } of groups)
      for (const name of new Set(below.map(nameOf4))) counts.set(name, (counts.get(name) ?? 0) + 1);
    const isPart = (index2) => {
      const isOften = (counts.get(nameOf4(index2)) ?? 0) >= Math.max(FEWEST17, groups.length / 2);
      const read = sections2[index2 + 1]?.read;
      return (isOften || labelKind(nameOf4(index2)) !== void 0) && read !== void 0 && isDescription(read);
    };
    const papers = groups.filter(
      ({ index: index2, below }) => nameOf4(index2).split(" ").length >= WORDS_OF_TITLE8 && below.every(isPart)
    );
    if (papers.length < FEWEST17 || papers.length < groups.length * SHARE11) continue;
    for (const { below } of papers) for (const index2 of below) found.add(index2);
  }
  return found;
}
function isWayBack({ text: text5, links }) {
  const isInward2 = links.length > 0 && links.every(({ url }) => url.startsWith("#"));
  return isInward2 && WAY_BACK.test(text5);
}
var WAY_BACK = /^[^\p{L}]*(?:go )?(?:back|return) to\b/iu;
function groupsOf3(headings, title) {
  const depthOf = (index2) => headings[index2]?.depth ?? 0;
  return headings.flatMap(({ depth }, index2) => {
    const below = [];
    const inner = depthOf(index2 + 1);
    for (let next = index2 + 1; inner > depth && depthOf(next) === inner; next++) below.push(next);
    const isWhole = depthOf(index2 + 1 + below.length) <= depth;
    return index2 === title || below.length === 0 || !isWhole ? [] : [{ index: index2, depth, below }];
  });
}

// src/list/read/sections/section-drafts.ts
function sectionDrafts({ text: text5, lines }, { headings, start: begin }) {
  const section = (index2, first, start, next) => ({
    index: index2,
    first,
    last: next < headings.length ? (headings[next]?.line ?? 1) - 1 : lines.count,
    range: {
      start,
      end: next < headings.length ? lines.lineStart(headings[next]?.line ?? 1) : text5.length
    },
    role: "entries",
    read: void 0,
    candidates: 0,
    drafts: [],
    dropped: [],
    bare: /* @__PURE__ */ new Set(),
    holdsNotes: false,
    skipped: false,
    certain: false
  });
  return [
    section(-1, 1, begin, 0),
    ...headings.map(
      ({ line, endLine }, index2) => section(index2, endLine + 1, lines.lineStart(line), index2 + 1)
    )
  ];
}
function nameRoles(sections2, placed, configured) {
  markConfigured(sections2, placed, configured);
  const inherited = /* @__PURE__ */ new Map();
  const next = nextHeadings(placed);
  const end = sections2.at(-1)?.range.end ?? 0;
  for (const section of sections2) {
    const { index: index2 } = section;
    const place = placed[index2];
    if (place === void 0 || place.isTitle || section.certain) continue;
    const named = inherited.get(place.parent ?? -1) ?? roleOfName(place.heading.text);
    const role = section.skipped ? "about" : named;
    if (role === void 0) continue;
    section.role = role;
    const after = sections2[(next[index2] ?? sections2.length) + 1]?.range.start ?? end;
    if (passesOn(role) && after - section.range.start < end / 2) inherited.set(index2, role);
  }
}
function markConfigured(sections2, placed, { skip = [], categories = [] }) {
  const skipped = new Set(skip.map(fold));
  const certain = new Set(categories.map(fold));
  if (skipped.size + certain.size === 0) return;
  for (const section of sections2) {
    const place = placed[section.index];
    if (place === void 0 || place.isTitle) continue;
    const above = place.parent === void 0 ? void 0 : sections2[place.parent + 1];
    section.skipped = skipped.has(fold(place.heading.text)) || above?.skipped === true;
    section.certain = !section.skipped && isNamed(place, certain);
  }
}
function isNamed({ heading: heading2, path: path2 }, names) {
  if (names.size === 0) return false;
  return [heading2.text, ...path2, path2.join(" ")].some((name) => names.has(fold(name)));
}
function passesOn(role) {
  return role !== "contents" && role !== "introduction";
}
function nextHeadings(placed) {
  const next = [];
  const open = [];
  for (const [index2, { heading: heading2 }] of placed.entries()) {
    while (open.length > 0 && (placed[open.at(-1) ?? 0]?.heading.depth ?? 0) >= heading2.depth)
      next[open.pop() ?? 0] = index2;
    open.push(index2);
  }
  return next;
}

// src/list/read/sections/title-index.ts
function titleIndex(scanned, headings, categories = []) {
  const index2 = likelyTitle(scanned, headings);
  const name = fold(headings[index2 ?? -1]?.text ?? "");
  return categories.some((category) => fold(category) === name) ? void 0 : index2;
}
function likelyTitle({ headings: raws }, headings) {
  const h1 = headings.findIndex(({ depth }) => depth === 1);
  if (h1 >= 0) return h1;
  const [raw] = raws;
  const [first, next] = headings;
  if (raw === void 0 || first === void 0 || isDate(first.text)) return void 0;
  if (roleOfName(first.text) !== void 0 && raw.kind !== "html")
    return /^updated on\b/i.test(first.text) ? 0 : void 0;
  if (raw.kind === "html") return 0;
  const names = /\b(?:awesome|papers|list|resources|survey|reading)\b/i.test(first.text);
  if (raw.line <= 3 && names && first.text.split(/\s+/).length >= 2) return 0;
  return next !== void 0 && next.depth <= first.depth && raw.line <= 10 ? 0 : void 0;
}

// src/list/read/sections/outline.ts
function outlineOf(around, categories = []) {
  const { source, scanned } = around;
  const sections2 = sectionDrafts(source, scanned);
  const flats = scanned.headings.map(
    (raw, index2) => headingInSection(raw, sections2[index2 + 1]?.range ?? raw, source)
  );
  const headings = scanned.headings.map(
    (raw, index2) => readHeading(raw, flats[index2] ?? EMPTY_FLAT)
  );
  const title = titleIndex(scanned, headings, categories);
  const without2 = (isNone) => {
    const others = scanned.headings.filter((_, index2) => !isNone(index2));
    return outlineOf({ ...around, scanned: { ...scanned, headings: others } }, categories);
  };
  if (flats.some(isWayBack)) return without2((index2) => isWayBack(flats[index2] ?? EMPTY_FLAT));
  for (const section of sections2) section.read = sectionText(around, section);
  const outline = { headings, flats, title, sections: sections2 };
  const parts = partHeadings(outline);
  return parts.size === 0 ? outline : without2((index2) => parts.has(index2));
}

// src/list/read/fields/place-draft.ts
function placeDraft(draft, by) {
  const { titleRange, links, abstract, citation, places, range } = draft;
  return {
    ...draft,
    titleRange: shifted(titleRange, by),
    links: links.map((link2) => withRanges(link2, ["range", "urlRange"], by)),
    ...abstract === void 0 ? {} : { abstract: withRanges(abstract, ["range", "label"], by) },
    ...citation === void 0 ? {} : { citation: placeCitation(citation, by) },
    places: withRanges(places, ["authors", "venue", "year", "date"], by),
    range: shifted(range, by)
  };
}
function placeCitation(citation, by) {
  const { anchor } = citation;
  return {
    ...withRanges(citation, ["range", "keyRange"], by),
    ...anchor === void 0 ? {} : { anchor: withRanges(anchor, ["range"], by) }
  };
}
function withRanges(placed, names, by) {
  const copy = { ...placed };
  for (const name of names) {
    const range = placed[name];
    if (range !== void 0) copy[name] = shifted(range, by);
  }
  return copy;
}

// src/list/read/sections/section-entries.ts
function entriesOf({ index: index2, drafts, role, range, bare }, placed, headingPapers) {
  const path2 = role === "entries" ? categoryPath(index2, placed, headingPapers) : [];
  const yearOf2 = categoryYears(placed);
  return drafts.map((draft) => {
    const { style, group, ...entry } = placeDraft(draft, range.start);
    const categories = group.length === 0 ? path2 : [...path2, ...group];
    const year = yearOf2(categories);
    return {
      ...entry,
      ...bare.has(draft) && !excludesPapers(categories) ? { kind: "paper" } : {},
      categories,
      ...year === void 0 || statesYear(entry) ? {} : withYear(entry, year)
    };
  });
}
function statesYear(entry) {
  const { venue, year } = entry.places;
  if (isCertain(entry, "year")) return true;
  const between = (year?.start ?? Number.NaN) - (venue?.end ?? Number.NaN);
  return between >= 0 && between <= BEHIND_VENUE;
}
var BEHIND_VENUE = 3;
function withYear({ places, confidence }, year) {
  const { year: _, ...rest } = places;
  return { year, places: rest, confidence: { ...confidence, year: 1 } };
}
function withCited(entries, { titles, names }) {
  return entries.map((entry) => {
    const title = namesResources(entry.categories) ? "" : fold(entry.title);
    return titles.has(title) || names?.has(title) ? { ...entry, kind: "paper" } : entry;
  });
}
function categoryPath(index2, placed, papers) {
  const place = placed[index2];
  if (place === void 0) return [];
  if (!papers.has(index2)) return place.path;
  return place.parent === void 0 ? [] : categoryPath(place.parent, placed, papers);
}
function categoriesOf(sections2, placed, papers) {
  const found = /* @__PURE__ */ new Map();
  for (const { index: index2, drafts, role } of sections2) {
    const owner = papers.has(index2) ? placed[index2]?.parent : index2;
    const place = placed[owner ?? -1];
    if (role !== "entries" || owner === void 0 || place === void 0) continue;
    for (const { group } of drafts) {
      if (place.isTitle && group.length === 0) continue;
      const path2 = [...place.path, ...group];
      const key = JSON.stringify([owner, path2]);
      const entries = (found.get(key)?.category.entries ?? 0) + 1;
      found.set(key, { owner, category: { path: path2, heading: place.heading, entries } });
    }
  }
  return [...found.values()].sort((a, b) => a.owner - b.owner).map(({ category }) => category);
}

// src/list/read/sections/paper-notes.ts
var FEWEST_NOTES3 = 5;
var SHARE_NOTES = 0.5;
function sectionsOfNotes(sections2, isNameOfFile2) {
  const files = sections2.flatMap(({ drafts }) => drafts.filter(isNameOfFile2));
  const notes = files.filter(isNameOfNotes).length;
  const isHabit = notes >= FEWEST_NOTES3 && notes >= files.length * SHARE_NOTES;
  return isHabit ? sections2.filter(({ drafts }) => drafts.some(isNameOfNotes)) : [];
}
var isNameOfNotes = ({ title, url = "" }) => leadsToNotes(title, url);

// src/list/read/sections/strays.ts
var NAMING = /* @__PURE__ */ new Set(["news", "contents", "citation", "view"]);
var LEAST_ENTRIES = 2;
var SAME_LOOK = 0.5;
var FEWEST_BARE2 = 4;
var SHARE_OF_PAPERS = 0.5;
var LEAST_WORDS4 = 3;
var LONGEST10 = 2e3;
var OWN_WORK2 = /\b(?:our|we|ours|cite|citation)\b/i;
function keepStrays(sections2, judged2, isTitle4) {
  if (sections2.every(({ dropped: dropped2 }) => dropped2.length === 0)) return;
  const lists = sections2.filter(isList);
  const looks = /* @__PURE__ */ new Map();
  const titles = /* @__PURE__ */ new Set();
  for (const section of lists)
    for (const draft of section.drafts) {
      const key = lookOf3(draft, section);
      const look = looks.get(key) ?? { entries: 0, papers: 0 };
      looks.set(key, look);
      look.entries++;
      if (isPaperLike(draft) || draft.links.length === 0) look.papers++;
      titles.add(fold(draft.title));
    }
  const all2 = lists.reduce((sum, { drafts }) => sum + drafts.length, 0);
  if (all2 < LEAST_ENTRIES) return;
  const first = sections2.findIndex(isList);
  for (const [at, section] of sections2.entries()) {
    const isJudged = judged2.has(section);
    if (section.skipped || NAMING.has(section.role)) continue;
    if (section.role === "entries" && !isJudged) continue;
    const isBelow2 = isJudged || at > first && section.role === "introduction";
    const strays = section.dropped.filter((draft) => {
      const { entries, papers } = looks.get(lookOf3(draft, section)) ?? { entries: 0, papers: 0 };
      if (entries < all2 * SAME_LOOK || titles.has(fold(draft.title))) return false;
      if (leadsToPaper4(draft) || isBelow2 && isCited3(draft)) return isEntry(draft, section);
      const arePapers = isJudged && entries >= FEWEST_BARE2 && papers >= entries * SHARE_OF_PAPERS;
      return arePapers && isTitle4(draft) && !isOther2(draft.title) && !isInProse2(draft, section);
    });
    if (strays.length > 0) keep2(section, strays, isBelow2);
  }
}
function isList({ role, drafts }) {
  return role === "entries" && drafts.length > 0;
}
function isOther2(title) {
  const [first = ""] = title.split(/[,，]/, 1);
  return /^\p{Ll}+\s|[[\]]/u.test(title) || authorEvidence(first) !== "none";
}
function keep2(section, strays, isBelow2) {
  const kept = /* @__PURE__ */ new Set([...section.drafts, ...strays]);
  section.drafts = [...kept].sort((a, b) => a.range.start - b.range.start);
  section.dropped = section.dropped.filter((draft) => !kept.has(draft));
  if (!isBelow2) return;
  section.role = "entries";
  const bare = strays.filter(({ links, unit }) => links.length === 0 && unit !== "row");
  section.bare = /* @__PURE__ */ new Set([...section.bare, ...bare]);
}
function leadsToPaper4({ url, identifiers }) {
  return identifiers.length > 0 || url !== void 0 && linkRole(url) === "paper";
}
function isCited3({ authors, venue, year }) {
  return [authors, venue, year].filter((fact) => fact !== void 0).length >= 2;
}
function lookOf3({ unit, style, range, titleRange }, { read }) {
  const before = read?.text.slice(range.start, Math.min(titleRange.start, range.start + 80)) ?? "";
  const shape = before.replace(/\p{L}+/gu, "a").replace(/\d+/g, "0");
  return [unit, style, shape].join(" ");
}
function isInProse2({ range }, { read }) {
  const text5 = (read?.text ?? "").slice(range.start, Math.min(range.end, range.start + LONGEST10));
  const [first = ""] = text5.split("\n");
  return isProseLine(first) || OWN_WORK2.test(first);
}
function isOwnWork({ unit, range, titleRange }, { read }) {
  return unit === "paragraph" && OWN_WORK2.test(read?.text.slice(range.start, titleRange.start) ?? "");
}
function isEntry(draft, section) {
  const { title, range } = draft;
  if (title.split(/\s+/).length < LEAST_WORDS4 || linkLabel(title) !== void 0) return false;
  if (isInProse2(draft, section)) return false;
  const before = (section.read?.text ?? "").slice(Math.max(0, range.start - LONGEST10), range.start).trimEnd();
  const above = before.slice(before.lastIndexOf("\n") + 1);
  return !OWN_WORK2.test(above) && !/[:：]$/u.test(withoutTail(above, /[^\p{L}\p{N}:：]/u));
}

// src/list/read/sections/section-judge.ts
var PAPERS_IN_INTRODUCTION = 3;
var MOST_REPEATED = 0.5;
function judgeSections(sections2, around) {
  const { title, papers } = around;
  const isTop = ({ index: index2 }) => index2 === title || index2 < 0;
  const judged2 = new Set(sections2.filter((one2) => one2.role === "entries" && !isTop(one2)));
  for (const section of sectionsOfNotes(sections2, isNameOfFile)) section.holdsNotes = true;
  markBare(sections2.filter((section) => section.role === "entries" && !isTop(section)));
  for (const section of sections2) {
    if (papers.has(section.index) || section.role !== "entries") continue;
    if (section.certain && section.drafts.length > 0) continue;
    section.role = roleBy(section, isTop(section) ? PAPERS_IN_INTRODUCTION : 0);
  }
  liftSections(
    sections2.filter((section) => !isTop(section)),
    sections2
  );
  if (!sections2.some(({ role, drafts }) => role === "entries" && drafts.length > 0)) {
    for (const section of sections2)
      if (isTop(section) && papersIn(section) > 0) section.role = roleBy(section, 1);
  }
  for (const section of sections2) if (!papers.has(section.index)) drop(section);
  keepStrays(sections2, judged2, isBareTitle);
}
function liftSections(named, all2) {
  const known = titlesOf(all2.filter(({ role }) => role === "entries"));
  for (const section of named) {
    if (section.role === "entries" || section.role === "empty" || section.skipped) continue;
    if (holdsPapers(section, known)) section.role = "entries";
  }
}
function drop(section) {
  const all2 = section.drafts;
  section.drafts = section.role === "entries" ? keptOf(section) : [];
  const kept = new Set(section.drafts);
  section.dropped = all2.filter((one2) => !kept.has(one2));
}
function roleBy(section, least) {
  const { drafts, candidates: candidates2 } = section;
  const papers = papersIn(section);
  const shown3 = shownOf(section).length;
  const evidence = candidates2 === 0 ? 0 : shown3 / candidates2;
  const isSentence = drafts.length > 0 && drafts.every((draft) => isOwnWork(draft, section));
  if (isSentence || leadsToFiles(section)) return "introduction";
  const enough = least > 0 ? papers >= least && evidence >= 0.6 && papers >= drafts.length * 0.6 : drafts.length > 0 && (evidence >= 0.5 || papers >= 1 && evidence >= 0.25);
  if (enough) return "entries";
  return (section.read?.blocks.length ?? 0) === 0 ? "empty" : "introduction";
}
var FEWEST_DATED = 5;
function papersIn(section) {
  const papers = section.drafts.filter(isPaperLike);
  const dated = section.drafts.filter((draft) => isDatedTitle2(draft) && !isPaperLike(draft));
  const inProse = dated.filter((draft) => isInProse2(draft, section));
  return papers.length + (dated.length < FEWEST_DATED || inProse.length > 0 ? 0 : dated.length);
}
function isDatedTitle2(draft) {
  return draft.venue !== void 0 && draft.year !== void 0 && isTitleLike(draft);
}
function leadsToFiles({ drafts, holdsNotes }) {
  return !holdsNotes && drafts.filter(isNameOfFile).length > drafts.length * 0.6;
}
function isNameOfFile({ url, links, authors, year, identifiers, unit, style }) {
  if (identifiers.length > 0 || year !== void 0) return false;
  const targets = [url ?? [], links.map((link2) => link2.url)].flat();
  if (unit === "row") return targets.some(isFile) && !targets.some(isPaperUrl);
  return style === "linked" && isFile(targets[0] ?? "#") && authors === void 0;
}
var isPaperUrl = (url) => linkRole(url) === "paper";
var FILE = /\.md(?:[#?]|$)|^https?:\/\/github\.com\/[^/#]+\/[^/#]+(?:\/tree\/[^#]*)?\/?#(?!readme$)/i;
function isFile(url) {
  const role = linkRole(url);
  return role === "relative" || role === "code" && FILE.test(url);
}
function shownOf({ drafts, bare }) {
  return drafts.filter((draft) => hasEvidence(draft) || bare.has(draft));
}
var SHARE_CAPITALIZED3 = 0.8;
function keptOf(section) {
  const { drafts, candidates: candidates2, certain } = section;
  if (certain) return drafts;
  const shown3 = shownOf(section);
  const evidence = candidates2 === 0 ? 0 : shown3.length / candidates2;
  if (evidence < 0.6) return shown3;
  const usual = mostUsed(shown3.map(factsOf3));
  const capitals = shown3.filter(({ title }) => isCapitalized(title, 0)).length;
  const areCapitalized = capitals > shown3.length * SHARE_CAPITALIZED3;
  const units = new Set(shown3.map(({ unit }) => unit));
  return drafts.filter(
    (draft) => draft.unit === "row" || hasEvidence(draft) || units.has(draft.unit) && isTitleLike(draft) && (!areCapitalized || isCapitalized(draft.title, 0)) || draft.venue !== void 0 && draft.year !== void 0 && factsOf3(draft) === usual
  );
}
function factsOf3({ authors, venue, year, url }) {
  return [authors, venue, year, url].map((fact) => fact !== void 0).join(" ");
}
function titlesOf(sections2) {
  return new Set(sections2.flatMap(({ drafts }) => drafts.flatMap(namesOf2)));
}
function namesOf2({ title, url }) {
  return url === void 0 ? [fold(title)] : [fold(title), url];
}
function holdsPapers(section, known) {
  const { drafts, candidates: candidates2, role } = section;
  if (leadsToFiles(section)) return false;
  const papers = drafts.filter(isPaperLike);
  const facts = papers.filter(
    ({ authors, venue, abstract, citation }) => authors ?? venue ?? abstract ?? citation
  );
  if (role === "citation" && facts.some(({ citation }) => citation !== void 0)) return false;
  if (role === "news") {
    const inProse = papers.filter((draft) => isInProse2(draft, section));
    if (facts.length < papers.length * 0.5 || inProse.length >= papers.length * 0.3) return false;
  }
  if (papers.length < PAPERS_IN_INTRODUCTION || papers.length < candidates2 * 0.6) return false;
  const repeated = papers.filter((draft) => namesOf2(draft).some((name) => known.has(name))).length;
  return repeated <= papers.length * MOST_REPEATED;
}

// src/list/read/sections/section-tree.ts
var YEAR_ONLY = /^\W*(?:(?:before|until|pre)\s+)?(?:19|20)\d{2}(?:\s*(?:[-–—~]|to|and|&)\s*(?:(?:19|20)\d{2}|now|present))?\W*$/i;
function isYearHeading(text5) {
  return YEAR_ONLY.test(text5);
}
function placeHeadings(headings, title, isContents) {
  const placed = [];
  let stack = [];
  let owner;
  headings.forEach((heading2, index2) => {
    if (index2 === title) {
      placed.push({ heading: heading2, path: [], isTitle: true });
      stack = [];
      owner = void 0;
      return;
    }
    const year = isYearHeading(heading2.text);
    owner = ownerOfYears(headings, index2, title, owner);
    const isAbove = (level) => level.depth < heading2.depth || year && owner?.index === level.index && !level.year;
    while (stack.length > 0 && !stack.slice(-1).every(isAbove)) stack.pop();
    const parent = stack.at(-1)?.index;
    const above = parent === void 0 ? [] : placed[parent]?.path ?? [];
    const unnamed = heading2.text === "" || isContents(index2);
    const path2 = unnamed ? above : [...above, heading2.text];
    placed.push({ heading: heading2, path: path2, isTitle: false, ...parent === void 0 ? {} : { parent } });
    stack.push({ index: index2, depth: heading2.depth, year });
  });
  return placed;
}
function ownerOfYears(headings, index2, title, owner) {
  const heading2 = headings[index2];
  const before = headings[index2 - 1];
  if (heading2 === void 0) return owner;
  if (!isYearHeading(heading2.text)) {
    return owner !== void 0 && heading2.depth <= owner.depth ? void 0 : owner;
  }
  if (owner !== void 0 || before === void 0 || index2 - 1 === title) return owner;
  const sisters = before.depth === heading2.depth && !isYearHeading(before.text);
  return sisters ? { index: index2 - 1, depth: heading2.depth, year: false } : void 0;
}

// src/list/read/sections/short-years.ts
var FEWEST18 = 5;
var SHARE12 = 0.8;
var TWO_DIGITS2 = /^[ '’-]?(\d{2})(?![\w(:.,–-])/;
var LONGEST_GAP = 4;
function withShortYears(entries, text5) {
  const dated = entries.filter(({ places: { venue, year } }) => venue && year);
  const short = dated.filter(({ places: { venue, year } }) => {
    const gap = (year?.start ?? 0) - (venue?.end ?? 0);
    return gap >= 0 && gap <= 2 && (year?.end ?? 0) - (year?.start ?? 0) === 2;
  });
  const [first] = short;
  if (first === void 0 || short.length < Math.max(FEWEST18, dated.length * SHARE12)) return entries;
  return entries.map((entry) => {
    const { places, confidence } = entry;
    const after = places.venue?.end ?? text5.length;
    const shown3 = TWO_DIGITS2.exec(text5.slice(after, after + LONGEST_GAP));
    const year = yearIn(`'${shown3?.[1] ?? ""}`);
    if (entry.year !== void 0 || shown3 === null || year === void 0) return entry;
    const end = after + shown3[0].length;
    return {
      ...entry,
      year,
      places: { ...places, year: { start: end - 2, end } },
      confidence: { ...confidence, year: first.confidence.year ?? 0 }
    };
  });
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
  for (const [index2, record] of examplesOf(template, weights2).entries()) {
    habits.add(record.shape.slots, rolesOf(record, EXAMPLES[index2 % EXAMPLES.length] ?? {}));
  }
  return habits;
}
function examplesOf(template, weights2) {
  const printed2 = EXAMPLES.flatMap((example) => fill(template, (field) => example[field]) ?? []);
  const columns = columnsOf(template);
  const header = isRow(template) ? `|${columns.map((_, at) => ` ${at} `).join("|")}|
|${columns.map(() => " - ").join("|")}|
` : "";
  const text5 = `${header}${printed2.join(isRow(template) ? "\n" : "\n\n")}
`;
  return recordsIn(sourceFile("", text5), weights2);
}
function recordsIn(source, weights2) {
  const scanned = scan(source);
  const around = { source, scanned, definitions: /* @__PURE__ */ new Map(), outOfTime: () => false, weights: weights2 };
  return sectionDrafts(source, scanned).flatMap(({ index: index2, range, first, last }) => {
    const read = sectionText(around, { range, first, last });
    const raw = scanned.headings[index2];
    if (raw === void 0) return read.records;
    const flat = headingInSection(raw, range, source);
    const candidate = headingCandidate({ heading: readHeading(raw, flat), flat, range, read });
    return recordsOf([candidate], read.text, weights2);
  });
}
function rolesOf({ segments }, example) {
  return segments.map(({ text: text5 }) => {
    const field = Object.keys(ROLE_OF).find((one2) => {
      const value = example[one2];
      return value !== void 0 && (value.includes(text5) || text5.includes(value) && one2 !== "yy");
    });
    return ROLES.indexOf((field === void 0 ? void 0 : ROLE_OF[field]) ?? "label");
  });
}

// src/list/read/read-list.ts
var SHARE_OF_BLOCKS = 0.15;
var SHARE_OF_ENTRIES = 0.5;
function readList(source, options = {}, memory) {
  const weights2 = options.weights ?? WEIGHTS2();
  const scanned = scan(source);
  const around = {
    source,
    scanned,
    definitions: findDefinitions(source.text),
    outOfTime: options.timeFor?.(SHARE_OF_BLOCKS) ?? (() => false),
    weights: weights2,
    ...memory === void 0 ? {} : { memory }
  };
  const outline = outlineOf(around, options.categories);
  const { headings, sections: sections2 } = outline;
  let { title } = outline;
  const named = placeHeadings(
    headings,
    title,
    (index2) => roleOfName(headings[index2]?.text ?? "") === "contents"
  );
  nameRoles(sections2, named, options);
  const papers = headingRecords(outline, weights2);
  const stop = readSections(sections2, papers, options, weights2);
  judgeSections(sections2, { title, papers });
  if (title !== void 0 && isCategory(title, headings, sections2)) title = void 0;
  const isContents = (index2) => sections2[index2 + 1]?.role === "contents";
  const placed = placeHeadings(headings, title, isContents);
  const views = dropViews(sections2, placed);
  const read = sections2.flatMap((section) => entriesOf(section, placed, papers));
  const all2 = withShortYears(withoutReadingDates(read), source.text);
  const { entries, uncertain } = withKinds(
    withVenues(options.known === void 0 ? all2 : withCited(all2, options.known)),
    { text: source.text, title: headings[title ?? -1]?.text ?? "" }
  );
  const { states } = scanned;
  const known = options.known?.titles ?? /* @__PURE__ */ new Set();
  return {
    source,
    ...options.known === void 0 ? {} : { known: options.known },
    ...title === void 0 ? {} : { title: headings[title]?.text ?? "" },
    headings,
    sections: sections2.filter(({ range, index: index2 }) => index2 >= 0 || range.end > range.start).map(({ index: index2, range, role }) => {
      const heading2 = headings[index2];
      return heading2 === void 0 ? { range, role } : { heading: heading2, range, role };
    }),
    categories: categoriesOf(sections2, placed, papers),
    entries,
    reading: audit({ source, states, headings, sections: sections2, entries, uncertain, known }),
    diagnostics: [
      ...unreadStretches(sections2, source, stop),
      ...views,
      ...entries.length > 0 ? [] : [noEntries(source)]
    ]
  };
}
function unreadStretches(sections2, { text: text5, lines }, stop = text5.length) {
  const found = [];
  let start = stop;
  for (const { read, range } of sections2) {
    for (const problem of read?.problems ?? []) {
      const place = shifted(problem.range, range.start);
      if (problem.code === "out-of-time") start = Math.min(start, place.start);
      else {
        const message2 = `Not read from line ${lines.position(place.start).line} on: ${problem.reason}.`;
        found.push({ code: problem.code, message: message2, range: place });
      }
    }
  }
  if (start === text5.length) return found;
  const message = "Time is up: the list is not read from here on.";
  return [...found, { code: "out-of-time", message, range: { start, end: text5.length } }];
}
function noEntries({ text: text5 }) {
  return {
    code: "no-entries",
    message: "No entries found: the README may be an index of other files.",
    range: { start: 0, end: text5.length }
  };
}
function dropViews(sections2, placed) {
  const views = findViews(sections2, (index2) => placed[index2]?.path ?? []);
  return views.flatMap(({ index: index2, message, only }) => {
    const section = sections2[index2 + 1];
    if (section === void 0 || section.certain) return [];
    section.role = "view";
    section.dropped = section.drafts.filter((draft) => !only.includes(draft));
    section.drafts = only;
    return [{ code: "duplicate-view", message, range: section.range }];
  });
}
function headingRecords({ headings, flats, title, sections: sections2 }, weights2) {
  const places = sections2.flatMap(({ index: index2, range, role, read }) => {
    const heading2 = headings[index2];
    const flat = flats[index2];
    if (heading2 === void 0 || flat === void 0 || read === void 0) return [];
    if (index2 === title || role !== "entries") return [];
    const isLeaf = (headings[index2 + 1]?.depth ?? 0) <= heading2.depth;
    return [{ index: index2, heading: heading2, flat, range, read, isLeaf }];
  });
  const found = /* @__PURE__ */ new Map();
  for (const [index2, candidate] of headingCandidates(places)) {
    const text5 = sections2[index2 + 1]?.read?.text ?? "";
    const [record] = recordsOf([candidate], text5, weights2);
    if (record !== void 0) found.set(index2, record);
  }
  return found;
}
function readSections(sections2, papers, { known, entry, watch, timeFor = () => () => false }, weights2) {
  const readable = sections2.filter(({ index: index2 }) => !papers.has(index2));
  const records = [...readable.map(({ read }) => read?.records ?? []), [...papers.values()]];
  const template = entry === void 0 ? void 0 : templateHabits(entry, weights2);
  const decoded = decodeList(records, { known, template }).map(
    (one2, at) => readingsOf(records[at] ?? [], one2)
  );
  const readings = withPeopleAtEnds(withTitleBrackets(decoded, known?.titles));
  const outOfTime = timeFor(SHARE_OF_ENTRIES);
  let stop;
  const entries = [];
  const keep3 = (section, all2, group) => {
    section.candidates = all2.length;
    for (const reading of all2) {
      const place = shifted(reading.candidate.range, section.range.start);
      watch?.(reading, place);
      if (reading.margin <= 0) continue;
      if (stop === void 0 && outOfTime()) stop = place.start;
      const draft = stop === void 0 ? entryOf(reading, known?.isKey) : void 0;
      if (draft !== void 0) entries.push({ section, group, reading, draft });
    }
  };
  for (const [at, section] of readable.entries()) keep3(section, readings[at] ?? [], at);
  for (const [at, index2] of [...papers.keys()].entries()) {
    const section = sections2[index2 + 1];
    const reading = readings.at(-1)?.[at];
    if (section !== void 0 && reading !== void 0) keep3(section, [reading], readable.length);
  }
  for (const [section, all2] of groupBy(withProse(entries), (one2) => one2.section))
    section.drafts = all2.map(({ draft }) => draft);
  return stop;
}
function readingsOf(records, decoded) {
  const readings = records.flatMap(({ candidate, segments }, index2) => {
    const found = decoded[index2];
    return found === void 0 ? [] : [{ ...found, candidate, segments }];
  });
  const around = neighborsOf(readings);
  return readings.map((reading) => ({ ...reading, around }));
}
function isCategory(title, headings, sections2) {
  const depth = headings[title]?.depth;
  const next = headings.findIndex((heading2, index2) => index2 > title && heading2.depth === depth);
  if (next < 0) return false;
  const begin = (index2) => fold(headings[index2]?.text ?? "").replace(/\d+/g, "0").split(" ", 1)[0] ?? "";
  const end = begin(title) === begin(next) ? next : title + 1;
  const isList2 = ({ drafts, role }) => role === "entries" && drafts.length > 0;
  return sections2.some((one2) => one2.index >= title && one2.index < end && isList2(one2)) && sections2.some((one2) => one2.index >= next && isList2(one2));
}

export {
  NOT_WORKS,
  yearOfFields,
  venueOfFields,
  sortableBibEntry,
  bibUrls,
  addressesIn2 as addressesIn,
  countsOf,
  mostUsed,
  markupInTex,
  toTex,
  markupEdits,
  fromBibValue,
  plainTextOfBibValue,
  withMarkupAsTex,
  MarkStack,
  FIELDS,
  YEAR_FIELDS,
  nameOfField,
  LINE_END,
  printTemplate,
  templateOf,
  fieldsOf,
  isRow,
  rowOf,
  spaceIn,
  cellsIn,
  placeHeadings,
  announcesEntries,
  roleOfName,
  namesResources,
  excludesPapers,
  isCertain,
  uncertainFacts,
  certainFacts,
  entriesBySection,
  cellsOf,
  encodedForBadge,
  openBadge,
  addressesOfBadges,
  entryStrands,
  indentOf,
  numberOf,
  PREPRINT_SERVER,
  isPreprintDoi,
  fill,
  isDelimiterRow,
  lookAlike,
  matchesOf,
  formatsOf,
  countProtected,
  decodeField,
  NAME_FIELDS,
  valueText,
  fieldName,
  isMonthMacro,
  collectMacros,
  expandValue,
  authorEvidence,
  isName,
  scan,
  htmlTokens,
  attributesOf,
  markdownPieces,
  parseMarkdown,
  tooComplex,
  isPlain,
  isProseLine,
  ROLES,
  isCertain2,
  bibIdentifiers,
  readBibliography,
  readList
};
