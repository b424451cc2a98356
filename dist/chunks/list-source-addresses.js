import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  remarkGfm,
  remarkParse,
  tooComplex,
  unified
} from "./bibtex-characters.js";
import {
  decodeReferences
} from "./identifiers-arxiv.js";

// src/list/source/bare-addresses.ts
function bareAddresses(source, from, to) {
  return [...source.slice(from, to).matchAll(/(?<![\w/])https?:\/\/[^\s<]+/gi)].map((match) => {
    const start = from + match.index;
    return { start, end: start + lengthOf(match[0]) };
  });
}
function lengthOf(address) {
  let end = address.length;
  let surplus = address.split(")").length - address.split("(").length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (/[?!.,:*_~'"]/.test(last)) continue;
    if (last === ")" && surplus > 0) {
      surplus--;
      continue;
    }
    const entity = last === ";" ? /&[a-z\d]{1,31};$/i.exec(address.slice(Math.max(0, end - 33), end)) : null;
    if (entity === null) break;
    end -= entity[0].length - 1;
  }
  return end;
}

// src/list/source/html-tags.ts
var SPACE = /[\t\n\f\r ]/;
function htmlTags(source, from, to) {
  const tags = [];
  for (let at = source.indexOf("<", from); at >= 0 && at < to; at = source.indexOf("<", at)) {
    if (source.startsWith("<!--", at)) {
      const end = source.indexOf("-->", at + 2);
      if (end < 0 || end >= to) break;
      at = end + 3;
    } else if (/[a-z]/i.test(source.charAt(at + 1))) {
      const tag = new TagReader(source, at, to).read();
      if (tag === void 0) break;
      tags.push(tag);
      at = tag.end;
    } else at++;
  }
  return tags;
}
var TagReader = class {
  #source;
  #start;
  #to;
  #at;
  constructor(source, start, to) {
    this.#source = source;
    this.#start = start;
    this.#to = to;
    this.#at = start + 1;
  }
  read() {
    const name = this.#until(/[\t\n\f\r />]/).toLowerCase();
    const attributes = [];
    while (this.#at < this.#to) {
      this.#skip(/[\t\n\f\r /]/);
      if (this.#peek() === ">") {
        this.#at++;
        return { name, attributes, start: this.#start, end: this.#at };
      }
      const attribute = this.#attribute();
      if (attribute !== void 0) attributes.push(attribute);
    }
    return void 0;
  }
  #attribute() {
    const first = this.#peek() === "=" ? "=" : "";
    this.#at += first.length;
    const name = (first + this.#until(/[\t\n\f\r />=]/)).toLowerCase();
    this.#skip(SPACE);
    if (this.#peek() !== "=") return void 0;
    this.#at++;
    this.#skip(SPACE);
    const quote = this.#peek();
    if (quote === ">") return void 0;
    const isQuoted = quote === '"' || quote === "'";
    if (isQuoted) this.#at++;
    const start = this.#at;
    const raw = this.#until(isQuoted ? quote === '"' ? /"/ : /'/ : /[\t\n\f\r >]/);
    const end = this.#at;
    if (isQuoted) this.#at++;
    return { name, value: decodeReferences(raw), start, end };
  }
  #peek() {
    return this.#at < this.#to ? this.#source.charAt(this.#at) : "";
  }
  #skip(what) {
    while (this.#at < this.#to && what.test(this.#source.charAt(this.#at))) this.#at++;
  }
  #until(stop) {
    const start = this.#at;
    while (this.#at < this.#to && !stop.test(this.#source.charAt(this.#at))) this.#at++;
    return this.#source.slice(start, this.#at);
  }
};

// src/list/source/parse-inline.ts
function takeDestination(token) {
  const url = this.resume();
  const node = this.stack.at(-1);
  if (node === void 0) return;
  node.url = url;
  node.data = { destination: { start: token.start.offset, end: token.end.offset } };
}
var DESTINATIONS = {
  exit: {
    resourceDestinationString: takeDestination,
    definitionDestinationString: takeDestination
  }
};
var processor;
function parseMarkdown(text) {
  processor ??= unified().data("fromMarkdownExtensions", [DESTINATIONS]).use(remarkParse).use(remarkGfm).freeze();
  return processor.parse(text);
}

// src/list/source/delimiter-row.ts
var DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
function isDelimiterRow(line) {
  return line.includes("-") && DELIMITER_ROW.test(line.trimEnd());
}

// src/list/source/pieces.ts
var TARGET = 4e3;
var TARGET_LINES = 100;
var BULLET = /^[-*+][ \t]/;
var FENCE = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){0,8}(`{3,}(?=[^`]*$)|~{3,})/;
var LONG_HTML = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/]
];
function markdownPieces({ text, lines }) {
  const pieces = [];
  const state = new LineReader();
  let start = 0;
  let firstLine = 1;
  let before = "";
  for (let line = 1; line <= lines.count; line++) {
    const at = lines.lineStart(line);
    const content = text.slice(at, lines.lineEnd(line));
    const isFull = line - firstLine >= TARGET_LINES || at - start >= TARGET;
    const head = state.tableHead;
    if (isFull && state.mayBegin(content)) {
      pieces.push({ start, end: at, before });
      start = at;
      firstLine = line;
      before = state.goesOn(content) ? head : "";
    }
    state.take(content);
  }
  pieces.push({ start, end: text.length, before });
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
  /** Whether a block begins with this line, whatever stands before it. */
  mayBegin(content) {
    if (this.#fence !== "" || this.#htmlEnd !== void 0 || /^\s|^$/.test(content)) return false;
    if (this.#afterEmpty) return true;
    return !this.#inHtml && (BULLET.test(content) || this.goesOn(content));
  }
  /** Whether the line is a further row of a table. */
  goesOn(content) {
    return this.tableHead !== "" && !this.#afterEmpty && content.includes("|") && !BULLET.test(content);
  }
  take(content) {
    if (this.#fence !== "") this.#closeFence(content);
    else if (this.#htmlEnd !== void 0) {
      if (this.#htmlEnd.test(content)) this.#htmlEnd = void 0;
    } else if (content.trim() === "") {
      this.#inHtml = false;
      this.tableHead = "";
    } else this.#open(content);
    this.#afterEmpty = content.trim() === "";
    this.#last = content;
  }
  #open(content) {
    const fence = FENCE.exec(content)?.[1];
    if (fence !== void 0) this.#fence = fence;
    const long = LONG_HTML.find(([begin]) => begin.test(content));
    if (long !== void 0 && !long[1].test(content.slice(4))) this.#htmlEnd = long[1];
    if (/^ {0,3}<[a-z/!]/i.test(content)) this.#inHtml = true;
    if (isDelimiterRow(content) && this.#last.includes("|")) {
      this.tableHead = `${this.#last}
${content}
`;
    }
  }
  #closeFence(content) {
    const mark = content.trim().replace(/^(?:>[ \t]*)+/, "");
    const character = this.#fence.charAt(0);
    if (mark.length >= this.#fence.length && [...mark].every((one) => one === character)) {
      this.#fence = "";
    }
  }
};

// src/list/source/addresses.ts
var HTML_ADDRESSES = /* @__PURE__ */ new Set(["href", "src", "poster"]);
var UNDEFINED = "undefined-reference:";
var MOST_LABELS = 500;
var LONGEST_LABEL = 999;
function addressesOf(source, wanted = () => true) {
  const { text } = source;
  const definitions = definitionsOf(text);
  const found = { addresses: [], undefinedReferences: [] };
  for (const piece of markdownPieces(source)) {
    const part = text.slice(piece.start, piece.end);
    if (!wanted(part)) continue;
    if (tooComplex(part) === void 0) readPiece(piece, part, definitions, found);
    else addBare(text, piece, found);
  }
  found.addresses.sort((a, b) => a.range.start - b.range.start);
  return found;
}
function definitionsOf(text) {
  const labels = /* @__PURE__ */ new Set();
  if (!text.includes("]:")) return labels;
  for (const [, label = ""] of text.matchAll(/^[ \t>*+-]{0,12}\[((?:[^[\]\\]|\\.){1,999})\]:/gm)) {
    labels.add(normalized(label));
  }
  return labels;
}
function normalized(label) {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}
function readPiece({ start, before }, part, definitions, found) {
  const missing = missingLabels(part, definitions);
  const whole = `${before}${part}${missing.text}`;
  const shift = start - before.length;
  const walk = (node) => {
    const from = node.position?.start.offset ?? -1;
    const isOurs = from >= before.length && from < before.length + part.length;
    if (isOurs) takeNode(node, { whole, shift, missing: missing.labels }, found);
    for (const child of node.children ?? []) walk(child);
  };
  walk(parseMarkdown(maskedTags(whole)));
}
function maskedTags(text) {
  if (!/=\s*[^\s"'>]/.test(text)) return text;
  return text.replace(
    /<[a-z][a-z\d-]{0,20}\s[^<>]{1,3000}>/gi,
    (tag) => tag.replace(
      /(=\s*)([^\s"'=<>`]+)/g,
      (_, equals, value) => equals + value.replace(/[^\s>]/g, "a")
    )
  );
}
function missingLabels(part, definitions) {
  const labels = /* @__PURE__ */ new Set();
  for (const [text, label] of bracketPairs(part)) {
    const used = label === "" ? text : label;
    if (used.length <= LONGEST_LABEL && used.trim() !== "" && !used.startsWith("^"))
      labels.add(used);
    if (labels.size >= MOST_LABELS) break;
  }
  const missing = [...labels].filter((label) => !definitions.has(normalized(label)));
  const lines = missing.map((label) => `[${label}]: <${UNDEFINED}>
`).join("");
  return {
    labels: new Set(missing.map(normalized)),
    text: lines === "" ? "" : `

${lines}`
  };
}
function* bracketPairs(part) {
  let open = -1;
  let before = { text: "", end: -1 };
  for (const { 0: found, index } of part.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (found === "[") open = index;
    else if (found === "]" && open >= 0) {
      const text = part.slice(open + 1, index);
      if (before.end === open) yield [before.text, text];
      before = before.end === open ? { text: "", end: -1 } : { text, end: index + 1 };
      open = -1;
    }
  }
}
function takeNode(node, { whole, shift, missing }, found) {
  const { type, url, position, data } = node;
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  const add = (address, range) => {
    found.addresses.push({
      url: address,
      range: { start: range.start + shift, end: range.end + shift }
    });
  };
  if (type === "html") {
    takeHtml(whole, { start, end }, add);
  } else if (data?.destination !== void 0) {
    if (url !== void 0) add(url, data.destination);
  } else if (type === "link" && url !== void 0) {
    const isAngled = whole.charAt(start) === "<";
    add(decodeReferences(url), isAngled ? { start: start + 1, end: end - 1 } : { start, end });
  } else if (type === "linkReference" || type === "imageReference") {
    const label = node.identifier ?? "";
    if (!missing.has(normalized(label)) || /\w/.test(whole.charAt(start - 1))) return;
    found.undefinedReferences.push({
      label: node.label ?? label,
      range: { start: start + shift, end: end + shift }
    });
  }
}
function takeHtml(whole, { start, end }, add) {
  let from = start;
  for (const tag of htmlTags(whole, start, end)) {
    for (const { name, value, start: at, end: to } of tag.attributes) {
      if (HTML_ADDRESSES.has(name) && value.trim() !== "")
        add(value.trim(), { start: at, end: to });
    }
    addBareIn(whole, from, tag.start, add);
    from = tag.end;
  }
  addBareIn(whole, from, end, add);
}
function addBareIn(text, from, to, add) {
  const shown = text.slice(from, to).replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
  for (const { start, end } of bareAddresses(shown, 0, shown.length)) {
    add(decodeReferences(shown.slice(start, end)), { start: from + start, end: from + end });
  }
}
function addBare(text, { start, end }, found) {
  addBareIn(text, start, end, (url, range) => found.addresses.push({ url, range }));
}

export {
  parseMarkdown,
  isDelimiterRow,
  addressesOf
};
