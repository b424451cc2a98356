import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  byPlace,
  decodeField,
  fieldName
} from "./bibtex-field-values.js";
import {
  identifiersOfUrl
} from "./identifiers-doi-of-page.js";
import {
  MONTH_MACROS,
  MONTH_NAMES,
  arxivIdOfDoi,
  findArxivId,
  parseArxivId
} from "./identifiers-arxiv.js";
import {
  bySignificance,
  identifierKey,
  parseDoi,
  parsePmid,
  parseShortDoi
} from "./identifiers-doi.js";
import {
  addTo
} from "./text-group-by.js";
import {
  countWhile
} from "./text-count-while.js";
import {
  ownValue
} from "./text-json.js";

// src/bibtex/macros.ts
function isMonthMacro(name) {
  return MONTH_MACROS.includes(name.toLowerCase());
}
var LONGEST_MACRO = 1e5;
function collectMacros(tree) {
  const macros = new Map(
    MONTH_NAMES.map((value, at) => [MONTH_MACROS[at] ?? "", [{ from: 0, value }]])
  );
  for (const node of tree.nodes) {
    if (node.kind !== "string") continue;
    for (const field of node.fields) {
      const value = expandValue(tree.text, field.value, macros);
      addTo(macros, fieldName(tree.text, field), { from: node.range.end, value });
    }
  }
  return macros;
}
function macroAt(macros, name, at) {
  const definitions = macros.get(name.toLowerCase());
  if (definitions === void 0) return void 0;
  const before = countWhile(definitions.length, (index) => (definitions[index]?.from ?? 0) <= at);
  return definitions[Math.max(0, before - 1)]?.value;
}
function macroState(macros, name, at) {
  const first = macros.get(name.toLowerCase())?.[0];
  if (first === void 0) return "unknown";
  return first.from <= at ? "defined" : "later";
}
function expandValue(text, value, macros) {
  const [first] = value;
  if (value.length === 1 && first !== void 0) return expandPart(text, first, macros);
  let whole = "";
  for (const part of value) {
    const piece = expandPart(text, part, macros);
    if (whole.length + piece.length > LONGEST_MACRO && part.kind === "macro") {
      whole += text.slice(part.range.start, part.range.end);
    } else whole += piece;
  }
  return whole;
}
function expandPart(text, part, macros) {
  const { start, end } = part.range;
  switch (part.kind) {
    case "number":
      return text.slice(start, end);
    case "macro": {
      const name = text.slice(start, end);
      return macroAt(macros, name, start) ?? name;
    }
    case "bare":
      return text.slice(start, end).replace(/^[“”„"«]|[“”"»]$/g, "").trim();
    case "braced":
    case "quoted":
      return text.slice(start + 1, part.unclosed === true ? end : end - 1);
  }
}

// src/bibtex/check-meaning.ts
function checkMeaning(tree, entries, macros) {
  const strings = tree.nodes.filter((node) => node.kind === "string");
  return [
    ...repeatedKeys(entries),
    ...entries.flatMap(({ node }) => repeatedFields(tree.text, node.fields)),
    ...repeatedMacros(tree.text, strings),
    ...undefinedMacros(
      tree.text,
      tree.nodes.flatMap((node) => "fields" in node ? node.fields : []),
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
function repeatedFields(text, fields) {
  const first = /* @__PURE__ */ new Map();
  return fields.flatMap((field) => {
    if (field.eq === void 0) return [];
    const name = fieldName(text, field);
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
function repeatedMacros(text, strings) {
  return repeatedFields(
    text,
    strings.flatMap(({ fields }) => fields)
  ).map((diagnostic) => ({
    ...diagnostic,
    code: "duplicate-macro",
    message: `The macro ${text.slice(diagnostic.range.start, diagnostic.range.end)} is defined twice. Keep one definition.`,
    related: {
      range: diagnostic.related?.range ?? diagnostic.range,
      message: "the first definition"
    }
  }));
}
function undefinedMacros(text, fields, macros) {
  const found = /* @__PURE__ */ new Map();
  for (const { value } of fields) {
    for (const { kind, range } of value) {
      if (kind !== "macro") continue;
      const name = text.slice(range.start, range.end);
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

// src/bibtex/entry-view.ts
var FieldView = class {
  name;
  node;
  inheritedFrom;
  #surroundings;
  #raw;
  #value;
  constructor(name, node, surroundings, inheritedFrom) {
    this.name = name;
    this.node = node;
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
  constructor(node, surroundings) {
    const { text } = surroundings.tree;
    this.keyRange = node.key ?? { start: node.open.end, end: node.open.end };
    this.key = text.slice(this.keyRange.start, this.keyRange.end);
    this.type = text.slice(node.type.start, node.type.end).toLowerCase();
    this.range = node.range;
    this.node = node;
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
      const list = this.ownFields.get(via)?.value ?? "";
      for (const key of via === "xdata" ? list.split(",") : [list]) {
        if (key.trim() !== "") keys.push({ via, key: key.trim() });
      }
    }
    return keys;
  }
  #readOwnFields() {
    const { text } = this.#surroundings.tree;
    const fields = /* @__PURE__ */ new Map();
    for (const node of this.node.fields) {
      const name = fieldName(text, node);
      if (!fields.has(name)) fields.set(name, new FieldView(name, node, this.#surroundings));
    }
    return fields;
  }
  #withInherited() {
    const own = this.ownFields;
    if (!own.has("crossref") && !own.has("xdata")) return own;
    const fields = new Map(own);
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
  const queue = entry.parents.map((link) => ({ ...link, isCrossref: link.via === "crossref" }));
  for (const { parent, isCrossref } of queue) {
    if (seen.has(parent) || seen.size > MOST_ANCESTORS) continue;
    seen.add(parent);
    for (const [name, field] of parent.ownFields) {
      if (++fields > MOST_FIELDS) return found;
      const inherited = isCrossref ? crossrefName(entry.type, name) : xdataName(name);
      if (inherited !== void 0) found.push({ name: inherited, field, from: parent });
    }
    if (queue.length > MOST_ANCESTORS) continue;
    for (const link of parent.parents) {
      queue.push({ ...link, isCrossref: isCrossref || link.via === "crossref" });
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
function isSpace(code) {
  return code === SPACE || code >= TAB && code <= CR;
}
function isLineEnd(code) {
  return code === LF || code === CR;
}
function isInlineSpace(code) {
  return code === SPACE || code === TAB;
}
var ODD_SPACES = new Set(
  Array.from(
    "\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF",
    (character) => character.charCodeAt(0)
  )
);
function isOddSpace(code) {
  return code >= 160 && ODD_SPACES.has(code);
}
function isSmartQuote(code) {
  return code >= 8216 && code <= 8223 || code === 171 || code === 187;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
var NO_NAME = new Set([...`"#%'(),={}@`].map((character) => character.charCodeAt(0)));
function isNameCode(code) {
  if (code <= SPACE || code === 127) return false;
  if (code < 128) return NAME_CODES[code] === 1;
  return !isOddSpace(code) && !isSmartQuote(code);
}
var NAME_CODES = Uint8Array.from({ length: 128 }, (_, code) => NO_NAME.has(code) ? 0 : 1);
function skipSpaces(text, at) {
  let next = at;
  for (; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (!isSpace(code) && !isOddSpace(code)) break;
  }
  return next;
}
function skipInlineSpaces(text, at) {
  let next = at;
  while (isInlineSpace(text.charCodeAt(next))) next++;
  return next;
}
function nameEnd(text, at) {
  let end = at;
  while (end < text.length && isNameCode(text.charCodeAt(end))) end++;
  return end;
}
function lineEndFrom(text, at, limit = text.length) {
  let end = at;
  while (end < limit && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}
function isFirstOnLine(text, at) {
  let before = at - 1;
  while (before >= 0) {
    const code = text.charCodeAt(before);
    if (isLineEnd(code)) return true;
    if (!isInlineSpace(code) && !isOddSpace(code)) return false;
    before--;
  }
  return true;
}
function lastVisible(text, at) {
  let before = at - 1;
  while (before >= 0 && (isSpace(text.charCodeAt(before)) || isOddSpace(text.charCodeAt(before)))) {
    before--;
  }
  return before;
}

// src/bibtex/block-head.ts
function readBlockHead(text, at) {
  if (text.charCodeAt(at) !== AT) return void 0;
  const start = skipSpaces(text, at + 1);
  const end = nameEnd(text, start);
  if (end === start || text.slice(start, end).includes("[")) return void 0;
  const open = skipSpaces(text, end);
  const code = text.charCodeAt(open);
  const head = { at, type: { start, end }, open: { start: open, end: open + 1 } };
  if (code === BRACE_OPEN) return isGlued(text, at) && !hasKey(text, open) ? void 0 : head;
  return code === PAREN_OPEN && startsLineOrFollowsBlock(text, at) ? head : void 0;
}
function isCertainHead(text, at) {
  if (!isFirstOnLine(text, at)) return false;
  const head = readBlockHead(text, at);
  if (head === void 0) return false;
  if (hasKey(text, head.open.start)) return true;
  const type = text.slice(head.type.start, head.type.end).toLowerCase();
  return type === "string" || type === "comment" || type === "preamble";
}
function isGlued(text, at) {
  const before = text.charCodeAt(at - 1);
  return at > 0 && isNameCode(before) && !isSpace(before);
}
function startsLineOrFollowsBlock(text, at) {
  if (isFirstOnLine(text, at)) return true;
  const before = text.charCodeAt(lastVisible(text, at));
  return before === BRACE_CLOSE || before === PAREN_CLOSE;
}
function hasKey(text, open) {
  const start = skipSpaces(text, open + 1);
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === COMMA || code === BRACE_OPEN || code === BRACE_CLOSE) break;
  }
  return end > start && text.charCodeAt(skipSpaces(text, end)) === COMMA;
}

// src/bibtex/recovery.ts
function looksLikeField(text, lineStart) {
  let start = skipInlineSpaces(text, lineStart);
  if (text.charCodeAt(start) === COMMA) start = skipInlineSpaces(text, start + 1);
  const end = nameEnd(text, start);
  if (end === start) return false;
  const eq = skipInlineSpaces(text, end);
  if (text.charCodeAt(eq) !== EQUALS) return false;
  const value = skipInlineSpaces(text, eq + 1);
  const code = text.charCodeAt(value);
  if (code === BRACE_OPEN || code === QUOTE) return true;
  const after = skipInlineSpaces(text, nameEnd(text, value));
  const next = text.charCodeAt(after);
  return after > value && (Number.isNaN(next) || next === COMMA || next === HASH || next === BRACE_CLOSE || isLineEnd(next));
}
function nextFieldLine(text, from, limit) {
  for (let at = lineEndFrom(text, from, limit); at < limit; at = lineEndFrom(text, at, limit)) {
    while (isLineEnd(text.charCodeAt(at))) at++;
    if (at < limit && looksLikeField(text, at)) return at;
  }
  return -1;
}
function skipUnexpected(reader, expected) {
  const { text, structure } = reader;
  const start = reader.at;
  reader.at = start + 1;
  if (reader.code(start) === BRACE_OPEN) reader.at = start;
  while (!reader.ended) {
    const code = reader.code();
    if (code === COMMA || code === BRACE_CLOSE || code === reader.closer) break;
    if (code === AT && readBlockHead(text, reader.at) !== void 0) break;
    if (isLineEnd(code) && looksLikeField(text, reader.at + 1)) break;
    if (code === BRACE_OPEN) {
      const close = structure.closeOf(reader.at);
      const head = structure.headAfter(reader.at);
      const whole = close !== -1 && (head === -1 || head > close);
      reader.at = whole ? close + 1 : reader.at + 1;
    } else reader.at++;
  }
  let end = reader.at;
  while (end > start + 1 && /\s/.test(text.charAt(end - 1))) end--;
  const begin = beginOfUnexpected(reader, start);
  if (begin < start) reader.diagnostics.pop();
  reader.error(
    "unexpected-text",
    { start: begin, end },
    `Unexpected ${shown(text, begin, end)}; expected ${expected}.`
  );
}
function beginOfUnexpected({ text, diagnostics }, start) {
  const last = diagnostics.at(-1);
  if (last?.code !== "unexpected-text") return start;
  return /^[ \t,]*$/.test(text.slice(last.range.end, start)) ? last.range.start : start;
}
function shown(text, start, end) {
  const LONGEST = 30;
  const piece = text.slice(start, Math.min(end, start + LONGEST)).replace(/\s+/g, " ");
  return end - start > LONGEST ? `"${piece}\u2026"` : `"${piece}"`;
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
  const { text, structure } = reader;
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { end: at + 1, closed: true };
    if (code === BRACE_OPEN) {
      const close = structure.closeOf(at);
      if (close === -1) return { end: text.length, closed: false };
      at = close;
    } else if (code === BRACE_CLOSE) {
      const quote = quoteOnLine(text, at);
      if (quote === -1) return { end: at, closed: false };
      reader.errorAt(
        "unbalanced-brace",
        'Unexpected "}" in a quoted value; expected a "{" before it.',
        at
      );
      return { end: quote + 1, closed: true };
    }
  }
  return { end: text.length, closed: false };
}
function quoteOnLine(text, from) {
  const limit = Math.min(text.length, from + LONGEST_SEARCH);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) return -1;
    if (code === QUOTE) {
      const after = text.charCodeAt(skipInlineSpaces(text, at + 1));
      const ends = Number.isNaN(after) || after === COMMA || after === BRACE_CLOSE;
      return ends || isLineEnd(after) ? at : -1;
    }
  }
  return -1;
}
function extendOverInnerQuotes(reader, owner, open, end) {
  const { text } = reader;
  const limit = Math.min(text.length, end + LONGEST_SEARCH);
  let at = end;
  let quote = -1;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code) || code === AT) break;
    if (code === QUOTE) quote = at;
    else if (code === COMMA && quote !== -1 && lastVisible(text, at) === quote) break;
  }
  const after = text.charCodeAt(at);
  const ends = quote !== -1 && (after === COMMA || Number.isNaN(after) || isLineEnd(after));
  if (!ends || lastVisible(text, at) !== quote) {
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
  const code = reader.code(next);
  if (code === COMMA || code === HASH || code === BRACE_CLOSE || code === PAREN_CLOSE) {
    return "separator";
  }
  if (Number.isNaN(code) || code === AT) return "nothing";
  if (reader.isAssignment(next)) return "field";
  if ((code === BRACE_OPEN || code === QUOTE) && next > end) return "field";
  for (let at = end; at < next; at++) if (isLineEnd(reader.code(at))) return "nothing";
  return "other";
}
function endEarly(reader, kind, owner, limit) {
  const { text } = reader;
  const open = reader.at;
  const line = nextFieldLine(text, open, limit);
  let end = lastVisible(text, line === -1 ? limit : line) + 1;
  if (text.charCodeAt(end - 1) === COMMA) end = lastVisible(text, end - 1) + 1;
  end = Math.max(end, open + 1);
  const delimiter = kind === "braced" ? '"{" is never closed; expected a "}"' : "quotation mark is never closed; expected another one";
  reader.errorAt("unclosed-value", `This ${delimiter} at the end of the value of ${owner}.`, open);
  reader.at = end;
  return { range: { start: open, end }, kind, unclosed: true };
}
function warnOfEntryInside(reader, owner, head) {
  const { text } = reader;
  if (text.charCodeAt(lastVisible(text, head)) !== BRACE_CLOSE) return;
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
  const code = reader.code(next);
  if (code === HASH) {
    reader.skipFiller();
    reader.at++;
    reader.skipRepeated(HASH, "extra-hash", "one");
    return true;
  }
  if (code !== BRACE_OPEN && code !== QUOTE) return false;
  reader.errorAt(
    "missing-hash",
    `Unexpected second text in the value of ${owner}; expected "#" between the two, or "," after the first.`,
    next
  );
  return true;
}
function parsePart(reader, owner) {
  const code = reader.code();
  if (code === BRACE_OPEN || code === QUOTE) return parseDelimited(reader, owner);
  if (reader.ended || code === COMMA || code === BRACE_CLOSE || code === reader.closer)
    return void 0;
  if (readBlockHead(reader.text, reader.at) !== void 0) return void 0;
  return parseWord(reader, owner);
}
var LONGEST_UNOPENED = 2e3;
function parseUnopened(reader, owner) {
  const { text } = reader;
  const start = reader.at;
  if (!isNameCode(reader.code())) return void 0;
  const limit = Math.min(text.length, start + LONGEST_UNOPENED);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACE_OPEN) depth++;
    else if (isLineEnd(code) || code === EQUALS) return void 0;
    else if (code === BRACE_CLOSE && --depth < 0) {
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
  const { text } = reader;
  const start = reader.at;
  const end = nameEnd(text, start);
  if (end === start || !isEndOfWord(reader, end)) return parseBare(reader, owner);
  const number = isDigits(text, start, end);
  if (!number && isDigit(reader.code(start))) return parseBare(reader, owner);
  reader.at = end;
  return { range: { start, end }, kind: number ? "number" : "macro" };
}
function isEndOfWord(reader, end) {
  const next = skipSpaces(reader.text, end);
  const code = reader.code(next);
  if (next === end && code === QUOTE) return false;
  if (!isNameCode(code) && !isSmartQuote(code) && !isPunctuation(code) && code !== BRACE_OPEN) {
    return true;
  }
  if (next === end) return false;
  for (let at = end; at < next; at++) if (isLineEnd(reader.code(at))) return true;
  return reader.isAssignment(next);
}
function isPunctuation(code) {
  return code === 39 || code === 40;
}
function parseBare(reader, owner) {
  const { text } = reader;
  const start = reader.at;
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code) || code === COMMA && depth === 0) break;
    if (code === BRACE_OPEN) depth++;
    else if (code === BRACE_CLOSE || code === reader.closer) {
      if (depth === 0) break;
      if (code === BRACE_CLOSE) depth--;
    }
  }
  let end = at;
  while (end > start + 1 && /\s/.test(text.charAt(end - 1))) end--;
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
function isDigits(text, start, end) {
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
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
  const code = reader.code();
  return code === BRACE_OPEN || code === PAREN_OPEN && reader.closer === PAREN_CLOSE;
}
function keyEnd(reader, start) {
  let at = start;
  let depth = 0;
  for (; at < reader.text.length; at++) {
    const code = reader.code(at);
    if (isSpace(code) || isOddSpace(code) || code === COMMA || code === BRACE_CLOSE) break;
    if (code === PAREN_OPEN) depth++;
    else if (code === PAREN_CLOSE && reader.closer === PAREN_CLOSE && --depth < 0) break;
  }
  return at;
}
function beginsField(reader, start, end) {
  const name = nameEnd(reader.text, start);
  if (name === start) return false;
  const eq = name < end ? name : skipSpaces(reader.text, name);
  if (reader.code(eq) !== EQUALS) return false;
  const value = skipSpaces(reader.text, eq + 1);
  const code = reader.code(value);
  return name >= end || value > eq + 1 || code === BRACE_OPEN || code === QUOTE;
}
function endOfWords(reader, end) {
  const { text } = reader;
  let last = end;
  let at = skipInlineSpaces(text, end);
  if (at === end || reader.code(at) === COMMA) return void 0;
  for (; at < text.length; at++) {
    const code = reader.code(at);
    if (code === COMMA) return last;
    if (isLineEnd(code) || code === EQUALS || code === BRACE_OPEN || code === BRACE_CLOSE) {
      return void 0;
    }
    if (code === QUOTE) return void 0;
    if (!isSpace(code)) last = at + 1;
  }
  return void 0;
}
function parseFields(reader) {
  const fields = [];
  for (; ; ) {
    reader.skipFiller();
    if (reader.ended) return { fields, close: -1 };
    const code = reader.code();
    if (code === COMMA) {
      reader.errorAt("extra-comma", 'Unexpected ","; expected a field or the end of the entry.');
      reader.at++;
    } else if (closes(reader, code)) {
      return { fields, close: reader.at };
    } else if (code === AT && readBlockHead(reader.text, reader.at) !== void 0) {
      return { fields, close: -1 };
    } else if (isNameCode(code) && !beginsRemark(reader)) fields.push(parseField(reader));
    else if (code !== BRACE_CLOSE) skipRemark(reader);
  }
}
function beginsRemark(reader) {
  const next = reader.peek(nameEnd(reader.text, reader.at));
  const code = reader.code(next);
  if (code === EQUALS || code === BRACE_OPEN || code === QUOTE || isDigit(code)) return false;
  if (beginOfUnexpected(reader, reader.at) < reader.at) return true;
  const isOver = Number.isNaN(code) || code === COMMA || code === BRACE_CLOSE || code === AT;
  return !isOver && code !== reader.closer && !reader.isAssignment(next);
}
function skipRemark(reader) {
  skipUnexpected(reader, 'a field, "name = {value}"');
  if (reader.code() === COMMA) reader.at++;
}
function closes(reader, code) {
  if (code !== BRACE_CLOSE && code !== PAREN_CLOSE) return false;
  if (code !== reader.closer) {
    const next = reader.code(reader.peek(reader.at + 1));
    if (!Number.isNaN(next) && next !== AT) {
      if (code === BRACE_CLOSE) skipExtraBrace(reader);
      return false;
    }
    const expected = String.fromCharCode(reader.closer);
    reader.errorAt(
      "mismatched-closer",
      `Unexpected "${String.fromCharCode(code)}" at the end of the block; expected "${expected}" to match the opening delimiter.`
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
  const { text } = reader;
  const start = reader.at;
  const end = nameEnd(text, start);
  const name = { start, end };
  const owner = reader.name(name);
  reader.at = end;
  const field = { range: name, name, value: [] };
  const next = reader.peek(end);
  const code = reader.code(next);
  if (code === EQUALS) {
    reader.skipFiller();
    field.eq = reader.take();
    reader.skipRepeated(EQUALS, "extra-equals", "a value");
    field.value = parseValue(reader, owner);
  } else if (code === BRACE_OPEN || code === QUOTE || isDigit(code)) {
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
  const { text } = reader;
  reader.skipFiller();
  const code = reader.code();
  if (code === COMMA) {
    field.comma = reader.take();
    return;
  }
  if (reader.ended || code === BRACE_CLOSE || code === reader.closer) return;
  if (code === AT && readBlockHead(text, reader.at) !== void 0) return;
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
  /** Whether the text has merge-conflict markers; only then is a line of `=` one of them. */
  #conflicted;
  #reportedInBlock = /* @__PURE__ */ new Set();
  constructor(text) {
    this.text = text;
    this.structure = readStructure(text);
    this.#conflicted = text.includes("<<<<<<< ") || text.includes(">>>>>>> ");
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
  error(code, range, message) {
    this.diagnostics.push({ code, severity: "error", range, message });
  }
  /** An error at one character, by default the next one. */
  errorAt(code, message, at = this.at) {
    this.error(code, { start: at, end: at + 1 }, message);
  }
  /** An error between two characters. */
  errorBefore(code, message, at) {
    this.error(code, { start: at, end: at }, message);
  }
  warn(code, range, message) {
    this.diagnostics.push({ code, severity: "warning", range, message });
  }
  /** Skips what can be between two tokens: white space, comments, merge-conflict markers. */
  skipFiller() {
    for (; ; ) {
      const code = this.code();
      if (isSpace(code)) this.at++;
      else if (isOddSpace(code)) this.#skipOddSpaces();
      else if (code === PERCENT) this.#skipComment();
      else if (this.#isConflictMarker()) this.at = lineEndFrom(this.text, this.at);
      else return;
    }
  }
  /** Reads one character. */
  take() {
    return { start: this.at, end: ++this.at };
  }
  /** Reports and skips further characters with a code, as in `==` or `##`. */
  skipRepeated(code, fault, expected) {
    for (let next = this.peek(this.at); this.code(next) === code; next = this.peek(this.at)) {
      this.skipFiller();
      const character = String.fromCharCode(code);
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
      `Unexpected character U+${this.code(start).toString(16).toUpperCase().padStart(4, "0")}, which only looks like a space; expected a space or a line ending.`
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
  /** Git's markers: seven equal characters at the start of a line, then a space or the line's end. */
  #isConflictMarker() {
    if (!this.#conflicted) return false;
    const { text, at } = this;
    const before = this.code(at - 1);
    if (at > 0 && !isLineEnd(before)) return false;
    const mark = text.slice(at, at + 7);
    if (!/^(?:<{7}|={7}|>{7}|\|{7})$/.test(mark)) return false;
    const after = this.code(at + 7);
    return Number.isNaN(after) || isSpace(after);
  }
};
function readStructure(text) {
  const opens = [];
  const closes2 = [];
  const pending = [];
  const heads = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACE_OPEN) {
      pending.push(opens.length);
      opens.push(at);
      closes2.push(-1);
    } else if (code === BRACE_CLOSE) {
      const index = pending.pop();
      if (index !== void 0) closes2[index] = at;
    } else if (code === AT && isCertainHead(text, at)) heads.push(at);
  }
  const firstAbove = (offsets, limit) => countWhile(offsets.length, (index) => (offsets[index] ?? 0) <= limit);
  return {
    closeOf(open) {
      const index = firstAbove(opens, open - 1);
      return opens[index] === open ? closes2[index] ?? -1 : -1;
    },
    headAfter: (offset) => heads[firstAbove(heads, offset)] ?? -1
  };
}

// src/bibtex/stray-text.ts
var HEAD_WITHOUT_AT = /[A-Za-z]+[ \t]*[{(]\s*[^\s,{}()="%]+\s*,/y;
function strayText(text, range, before) {
  const found = [];
  const report2 = (code, start, end, message) => {
    found.push({ code, severity: "error", range: { start, end }, message });
  };
  let isExplained = false;
  let at = before === void 0 ? range.start : strayClosers(text, range, report2);
  for (at = skipSpaces(text, at); at < range.end; at = skipSpaces(text, nextLine(text, at))) {
    const head = strayHead(text, at, range.end);
    if (head !== void 0) report2(head.code, at, head.end, head.message);
    else if (!isExplained && isField(text, at)) {
      const end = nameEnd(text, at);
      if (text.slice(at, end).toLowerCase() === "comment") continue;
      report2(
        "stray-field",
        at,
        end,
        `The field ${text.slice(at, end)} is outside of any entry, so every program ignores it; an entry before it may end too early.`
      );
    } else continue;
    isExplained = true;
  }
  if (text.charCodeAt(range.end - 1) === AT && range.end < text.length) {
    report2(
      "stray-at",
      range.end - 1,
      range.end,
      'Unexpected second "@" before the entry type. Remove one.'
    );
  }
  return found;
}
function strayHead(text, at, limit) {
  if (text.charCodeAt(at) === AT && isFirstOnLine(text, at)) {
    const end2 = Math.min(lineEndFrom(text, at), limit);
    if (isBareComment(text, at) || end2 === limit && isOnlyAts(text, at, end2)) return void 0;
    const message2 = `Unexpected ${shown(text, at, end2)}; expected an entry to begin like "@article{key,".`;
    return { code: "malformed-head", end: end2, message: message2 };
  }
  HEAD_WITHOUT_AT.lastIndex = at;
  const end = at + (HEAD_WITHOUT_AT.exec(text)?.[0] ?? "").length;
  if (end === at || end > limit) return void 0;
  const message = `${shown(text, at, end)} looks like an entry without its "@", so every program ignores it.`;
  return { code: "missing-at", end, message };
}
function strayClosers(text, range, report2) {
  const start = skipSpaces(text, range.start);
  let end = start;
  while (end < range.end && isCloser(text.charCodeAt(end))) end++;
  if (end === start || start >= range.end) return range.start;
  if (/^,+$/.test(text.slice(start, end))) return end;
  report2(
    "stray-closer",
    start,
    end,
    `Unexpected ${shown(text, start, end)} after the end of an entry. Remove it.`
  );
  return end;
}
function isCloser(code) {
  return code === BRACE_CLOSE || code === PAREN_CLOSE || code === COMMA;
}
function isField(text, at) {
  const value = skipInlineSpaces(text, nameEnd(text, at));
  const delimiter = text.charAt(skipInlineSpaces(text, value + 1));
  return looksLikeField(text, at) && (delimiter === "{" || delimiter === '"');
}
function isBareComment(text, at) {
  return text.slice(at + 1, at + 8).toLowerCase() === "comment";
}
function isOnlyAts(text, start, end) {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== AT) return false;
  return true;
}
function nextLine(text, at) {
  let next = lineEndFrom(text, at);
  while (isLineEnd(text.charCodeAt(next))) next++;
  return next;
}

// src/bibtex/parse.ts
function parseBib(text) {
  const reader = new Reader(text);
  const nodes = [];
  let textStart = 0;
  const endText = (end) => {
    if (end === textStart) return;
    const node = { kind: "text", range: { start: textStart, end } };
    for (const fault of strayText(text, node.range, nodes.at(-1))) reader.diagnostics.push(fault);
    nodes.push(node);
  };
  let onlySpaceSoFar = true;
  while (!reader.ended) {
    const code = reader.code();
    if (code === PERCENT && onlySpaceSoFar) {
      reader.at = lineEndFrom(text, reader.at);
      continue;
    }
    const head = code === AT ? readBlockHead(text, reader.at) : void 0;
    if (head === void 0) {
      onlySpaceSoFar = isLineEnd(code) || onlySpaceSoFar && (isInlineSpace(code) || isOddSpace(code));
      reader.at++;
      continue;
    }
    const block = parseBlock(reader, head);
    if (block === void 0) {
      reader.at = lineEndFrom(text, head.at);
      continue;
    }
    endText(head.at);
    nodes.push(block);
    textStart = reader.at;
    onlySpaceSoFar = false;
  }
  endText(text.length);
  const diagnostics = [...reader.diagnostics, ...mergeConflicts(text)].sort(byPlace);
  return { text, nodes, diagnostics };
}
function parseBlock(reader, head) {
  const { text } = reader;
  const type = text.slice(head.type.start, head.type.end).toLowerCase();
  const open = head.open.start;
  if (type === "comment" && skipInlineSpaces(text, head.type.end) !== open) return void 0;
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
function reportUnclosed(reader, { at, type, open }, code) {
  const closer = String.fromCharCode(reader.closer);
  const message = `This @${reader.name(type)} is never closed; expected "${closer}" at its end.`;
  reader.error(code, { start: at, end: open.end }, message);
}
function skipComment(reader, head) {
  const { text, structure } = reader;
  const { at, ...parts } = head;
  const open = parts.open.start;
  const close = reader.closer === BRACE_CLOSE ? structure.closeOf(open) : closingParen(reader, open);
  if (close !== -1) return finish(reader, head, close);
  reader.at = lineEndFrom(text, open);
  reportUnclosed(reader, head, "unclosed-comment");
  return { range: { start: at, end: reader.at }, ...parts };
}
function closingParen(reader, open) {
  let depth = 0;
  for (let at = open; at < reader.text.length; at++) {
    const code = reader.code(at);
    if (isLineEnd(code)) return -1;
    if (code === BRACE_OPEN) at = Math.max(at, reader.structure.closeOf(at));
    else if (code === PAREN_OPEN) depth++;
    else if (code === PAREN_CLOSE && --depth === 0) return at;
  }
  return -1;
}
var MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \t]|$)/gm;
function mergeConflicts(text) {
  if (!text.includes("<<<<<<< ") && !text.includes(">>>>>>> ")) return [];
  const markers = [...text.matchAll(MARKER)];
  if (!markers.some(([marker]) => marker.startsWith("<") || marker.startsWith(">"))) return [];
  return markers.map(({ 0: marker, index }) => ({
    code: "merge-conflict",
    severity: "error",
    range: { start: index, end: index + marker.length },
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
  for (const node of tree.nodes) {
    if (node.kind !== "entry") continue;
    const entry = new EntryView(node, surroundings);
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

export {
  isMonthMacro,
  collectMacros,
  expandValue,
  bibIdentifiers,
  readBibliography
};
