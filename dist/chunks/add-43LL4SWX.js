import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  inputOf,
  optionValue
} from "./chunk-XOD62BWW.js";
import {
  UsageError
} from "./chunk-SGISQ5JK.js";
import {
  readSource
} from "./chunk-CYUWQHYQ.js";
import {
  applyEdits,
  moveAnchors,
  unifiedDiff,
  writeFiles
} from "./chunk-3Q7JLGUL.js";
import "./chunk-RB2PDUO7.js";
import {
  VERBATIM_FIELDS,
  readBibliography,
  readCatalog,
  readList,
  readingOptions,
  sourceFile
} from "./chunk-5SQRBEOG.js";
import "./chunk-F3TIF5PZ.js";
import {
  ACCENTS,
  MATH_SYMBOLS,
  TEXT_SYMBOLS,
  displayName,
  fold,
  identifierKey,
  linesOf,
  parseNames,
  titleKey
} from "./chunk-QLKDJ5IQ.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";
import {
  didYouMean
} from "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/add.ts
import { resolve } from "node:path";

// src/bibtex/draft-of-entry.ts
function draftOfEntry({ source }, { key, type, node }) {
  const names = /* @__PURE__ */ new Set();
  const fields = node.fields.flatMap((field) => {
    const draft = draftOfField(source.text, field);
    if (draft.value === "" || names.has(draft.name)) return [];
    names.add(draft.name);
    return [draft];
  });
  return { type, key, fields };
}
function draftOfField(text, { name, value }) {
  const [first, ...more] = value;
  const lower = text.slice(name.start, name.end).toLowerCase();
  if (first !== void 0 && first.kind === "macro" && more.length === 0) {
    return { name: lower, value: text.slice(first.range.start, first.range.end), form: "macro" };
  }
  const parts = value.map(({ kind, range, unclosed }) => {
    const whole = text.slice(range.start, range.end);
    const delimited = kind === "braced" || kind === "quoted";
    return delimited ? whole.slice(1, unclosed === true ? void 0 : -1) : whole;
  });
  return { name: lower, value: parts.join("").replace(/\s+/g, " ").trim(), form: "latex" };
}

// src/bibtex/citation-key.ts
var PATTERNS = [
  ["AuthorYear", new RegExp("^\\p{Lu}[\\p{L}'-]*(?:19|20)\\d{2}[a-z]?$", "u")],
  ["authoryear", new RegExp("^\\p{Ll}[\\p{L}'-]*(?:19|20)\\d{2}[a-z]?$", "u")],
  ["authoryearword", new RegExp("^\\p{Ll}[\\p{L}'-]*(?:19|20)\\d{2}\\p{Ll}{2,}$", "u")]
];
var SMALL_WORDS = new Set(
  "a an the on in of for to and with from by is are at as how what".split(" ")
);
function keyPattern(entries) {
  const counts = PATTERNS.map(([pattern, shape]) => ({
    pattern,
    count: entries.filter(({ key }) => shape.test(key)).length
  })).sort((a, b) => b.count - a.count);
  const [most] = counts;
  return most !== void 0 && most.count * 2 > entries.length ? most.pattern : "AuthorYear";
}
function makeCitationKey(draft, pattern, taken) {
  const value = (name2) => draft.fields.find((field) => field.name === name2)?.value ?? "";
  const [first] = parseNames(value("author") || value("editor"));
  const family = letters(first === void 0 ? "" : `${first.von} ${first.last}`);
  const title = fold(value("title")).split(" ");
  const word = letters(title.find((one) => one.length > 1 && !SMALL_WORDS.has(one)) ?? "");
  const year = /\d{4}/.exec(value("year") || value("date"))?.[0] ?? "";
  const name = family || word || "anonymous";
  const base = pattern === "AuthorYear" ? `${name.charAt(0).toUpperCase()}${name.slice(1)}${year}` : `${name.toLowerCase()}${year}${pattern === "authoryearword" && family !== "" ? word : ""}`;
  return free(base, new Set(taken.map((key) => key.toLowerCase())));
}
function letters(text) {
  return text.normalize("NFKD").replace(
    /[ßæœøłđðþıÆŒØŁĐÐÞ]/g,
    (letter) => letter === letter.toLowerCase() ? fold(letter) : fold(letter).replace(/^./, (one) => one.toUpperCase())
  ).replace(/[^A-Za-z0-9]/g, "");
}
function free(base, taken) {
  if (!taken.has(base.toLowerCase())) return base;
  for (let number = 0; ; number++) {
    const key = `${base}${suffix(number)}`;
    if (!taken.has(key.toLowerCase())) return key;
  }
}
function suffix(number) {
  const letter = String.fromCharCode(97 + number % 26);
  return number < 26 ? letter : suffix(Math.floor(number / 26) - 1) + letter;
}

// src/bibtex/unicode-to-latex.ts
function unicodeToLatex(text, ascii) {
  const escaped = text.normalize("NFC").replace(SPECIAL, (found) => ESCAPES.get(found) ?? found);
  return ascii ? escaped.replace(NOT_ASCII, toCommand) : escaped;
}
var SPECIAL = /[\\{}$&%#_~^`]|-(?=-)|'(?=')/g;
var ESCAPES = /* @__PURE__ */ new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
  ["$", "\\$"],
  ["&", "\\&"],
  ["%", "\\%"],
  ["#", "\\#"],
  ["_", "\\_"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ["`", "\\textasciigrave{}"],
  ["-", "-{}"],
  ["'", "'{}"]
]);
var NOT_ASCII = new RegExp("[^\\p{ASCII}]\\p{M}*|[A-Za-z]\\p{M}+", "gu");
var LIGATURES = /* @__PURE__ */ new Map([
  ["\u2013", "--"],
  ["\u2014", "---"],
  ["\u2018", "`"],
  ["\u201C", "``"],
  ["\u201D", "''"],
  ["\xA0", "~"]
]);
var ACCENT_COMMANDS = inverted(ACCENTS);
var TEXT_COMMANDS = inverted(TEXT_SYMBOLS);
var MATH_COMMANDS = inverted(MATH_SYMBOLS);
function inverted(symbols) {
  const commands = /* @__PURE__ */ new Map();
  for (const [name, character] of symbols)
    if (!commands.has(character)) commands.set(character, name);
  return commands;
}
var RUNS_TOGETHER = /[-'`–—‘“”]/;
function toCommand(character, at, whole) {
  const ligature = LIGATURES.get(character);
  if (ligature !== void 0) {
    const before = /[-'`]/.test(whole.charAt(at - 1)) ? "{}" : "";
    const after = RUNS_TOGETHER.test(whole.charAt(at + character.length)) ? "{}" : "";
    return before + ligature + after;
  }
  const text = TEXT_COMMANDS.get(character);
  if (text !== void 0) return `{\\${text}}`;
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

// src/bibtex/field-text.ts
var NAME_FIELDS = /* @__PURE__ */ new Set(["author", "editor", "translator"]);
function valueText(field, style) {
  const latex = latexOf(field, style.ascii);
  if (field.form === "macro") return latex;
  const inner = field.name === "title" && style.bracedTitles && field.form !== "latex" ? `{${latex}}` : latex;
  return style.quoted ? `"${inner.replaceAll('"', '{"}')}"` : `{${inner}}`;
}
function latexOf({ name, value, form }, ascii) {
  const oneLine = value.replace(/\s+/g, " ").trim();
  if (form === "macro") return oneLine;
  if (form === "latex" || VERBATIM_FIELDS.has(name)) return balanced(oneLine);
  if (!NAME_FIELDS.has(name)) return unicodeToLatex(oneLine, ascii);
  const names = balanced(oneLine).split(/([{}])/);
  return names.map((part) => part === "{" || part === "}" ? part : unicodeToLatex(part, ascii)).join("");
}
function balanced(text) {
  let depth = 0;
  let lowest = 0;
  for (const character of text) {
    if (character === "{") depth++;
    else if (character === "}") depth--;
    lowest = Math.min(lowest, depth);
  }
  return depth === 0 && lowest === 0 ? text : text.replace(/[{}]/g, "");
}

// src/bibtex/entry-text.ts
function bibEntryText(draft, style) {
  const { newline, indent, trailingComma, closeIndent: closeIndent2 } = style;
  const fields = inOrder(draft.fields, style.fieldOrder).map(
    (field) => `${indent}${fieldText(field, style)}`
  );
  const body = fields.join(`,${newline}`) + (trailingComma && fields.length > 0 ? "," : "");
  const head = `@${spelt(draft.type, style.typeCase)}{${draft.key},`;
  return [head, ...body === "" ? [] : [body], `${closeIndent2}}`].join(newline);
}
function fieldText(field, style) {
  const name = spelt(field.name, style.fieldCase);
  const equals = style.equalsColumn > name.length ? `${" ".repeat(style.equalsColumn - name.length)}=${/\s$/.test(style.equals) ? " " : ""}` : style.equals;
  return `${name}${equals}${valueText(field, style)}`;
}
var VENUES = { booktitle: "journal", journal: "booktitle" };
function inOrder(fields, order) {
  if (order === "alphabetical") {
    return fields.toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  }
  let before = 0;
  const placed = fields.map((field) => {
    before = order.get(field.name) ?? order.get(VENUES[field.name] ?? "") ?? before;
    return { field, place: before };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ field }) => field);
}
function spelt(name, letters2) {
  if (letters2 === "upper") return name.toUpperCase();
  return letters2 === "capital" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

// src/bibtex/file-style.ts
var SAMPLE = 300;
var HABIT = 0.8;
function fileStyle({ source, entries }) {
  const { text } = source;
  const nodes = entries.slice(0, SAMPLE).map(({ node }) => node);
  const fields = nodes.flatMap((node) => node.fields);
  const whole = fields.filter(({ eq, value }) => eq !== void 0 && value.length > 0);
  const indents = fields.map((field) => indentOf(text, field)).filter((one) => one !== void 0);
  return {
    newline: /\r?\n/.exec(text)?.[0] ?? "\n",
    indent: mostFrequent(indents) ?? "  ",
    equalsColumn: equalsColumn(whole),
    equals: mostFrequent(
      whole.map(({ name, eq, value }) => text.slice(name.end, value[0]?.range.start ?? eq?.end))
    )?.replace(/\s+/g, " ") ?? " = ",
    quoted: isHabit(whole, ({ value: [first] }) => first?.kind === "quoted", 0.5),
    trailingComma: isHabit(nodes, ({ fields: fields2 }) => fields2.at(-1)?.comma !== void 0, 0.5),
    closeIndent: mostFrequent(nodes.map((node) => closeIndent(text, node))) ?? "",
    blankLines: blankLinesBetween(text, nodes),
    ascii: nodes.length > 0 && new RegExp("^\\p{ASCII}*$", "u").test(text),
    bracedTitles: isHabit(
      whole.filter((field) => nameOf(text, field) === "title"),
      ({ value: [first] }) => first !== void 0 && /^[{"]\{.*\}[}"]$/s.test(text.slice(first.range.start, first.range.end)),
      HABIT
    ),
    typeCase: caseOf(nodes.map(({ type }) => text.slice(type.start, type.end))),
    fieldCase: caseOf(fields.map(({ name }) => text.slice(name.start, name.end))),
    fieldOrder: fieldOrder(text, nodes),
    sortedByKey: isSorted(entries.map(({ key }) => key))
  };
}
function compareKeys(a, b) {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left < right ? -1 : left > right ? 1 : 0;
}
function isSorted(keys) {
  return keys.length > 2 && keys.every((key, at) => at === 0 || compareKeys(keys[at - 1] ?? "", key) <= 0);
}
function isHabit(all, holds, share) {
  return all.length > 0 && all.filter(holds).length > share * all.length;
}
function mostFrequent(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
function nameOf(text, { name }) {
  return text.slice(name.start, name.end).toLowerCase();
}
function indentOf(text, { name }) {
  return /(?:^|\n)([ \t]*)$/.exec(text.slice(Math.max(0, name.start - 80), name.start))?.[1];
}
function closeIndent(text, { range, close }) {
  return (close && /\n([ \t]*)$/.exec(text.slice(range.start, close.start))?.[1]) ?? "";
}
function equalsColumn(fields) {
  const columns = fields.map(({ name, eq }) => (eq?.start ?? name.end) - name.start);
  const [common = "0"] = [mostFrequent(columns.map(String))];
  const column = Number(common);
  const aligned = fields.filter((_, at) => columns[at] === column);
  const lengths = new Set(aligned.map(({ name }) => name.end - name.start));
  return lengths.size > 2 && aligned.length >= HABIT * fields.length ? column : 0;
}
function blankLinesBetween(text, nodes) {
  const gaps = nodes.slice(1).map((node, at) => text.slice(nodes[at]?.range.end ?? 0, node.range.start)).filter((gap) => gap.trim() === "").map((gap) => String(Math.max(0, gap.split("\n").length - 2)));
  return Number(mostFrequent(gaps) ?? 1);
}
function caseOf(names) {
  const letters2 = names.filter((name) => /^[a-z]{2}/i.test(name));
  const cases = letters2.map(
    (name) => name === name.toLowerCase() ? "lower" : name === name.toUpperCase() ? "upper" : "capital"
  );
  const common = mostFrequent(cases);
  return common === "upper" || common === "capital" ? common : "lower";
}
function fieldOrder(text, nodes) {
  const all = nodes.map(({ fields }) => fields.map((field) => nameOf(text, field)));
  const neighbours = all.flatMap(
    (names) => names.slice(1).map((name, at) => (names[at] ?? "") <= name)
  );
  if (neighbours.length > 5 && isHabit(neighbours, (sorted) => sorted, 0.95)) return "alphabetical";
  const places = /* @__PURE__ */ new Map();
  for (const names of all) {
    for (const [at, name] of names.entries()) {
      const place = at / Math.max(1, names.length - 1);
      places.set(name, [...places.get(name) ?? [], place]);
    }
  }
  return new Map(
    [...places].map(([name, each]) => [
      name,
      each.reduce((sum, one) => sum + one, 0) / each.length
    ])
  );
}

// src/bibtex/insert-entry.ts
function insertEntry(bibliography, draft) {
  const style = fileStyle(bibliography);
  const text = bibEntryText(draft, style);
  const next = style.sortedByKey ? bibliography.entries.find(({ key }) => compareKeys(key, draft.key) > 0) : void 0;
  if (next === void 0) return atEnd(bibliography.source.text, text, style);
  const { start } = next.range;
  const gap = style.newline.repeat(style.blankLines + 1);
  return { range: { start, end: start }, text: `${text}${gap}` };
}
function atEnd(source, text, { newline, blankLines }) {
  const range = { start: source.length, end: source.length };
  const trailing = /\s*$/.exec(source.slice(-1e3))?.[0] ?? "";
  if (trailing.length === source.length) return { range, text: `${text}${newline}` };
  const missing = blankLines + 1 - (trailing.split("\n").length - 1);
  return { range, text: `${newline.repeat(Math.max(0, missing))}${text}${newline}` };
}

// src/catalog/new-entry-of-bib-entry.ts
var VENUE_FIELDS = ["journal", "journaltitle", "booktitle", "school", "institution", "publisher"];
function newEntryOf(bibEntry) {
  const value = (name) => bibEntry.fields.get(name)?.value || void 0;
  const url = addressOf(bibEntry) ?? value("url");
  const authors = parseNames(bibEntry.fields.get("author")?.raw ?? "").map(displayName).join(", ");
  const venue = VENUE_FIELDS.map(value).find((one) => one !== void 0) ?? preprintServer(bibEntry);
  const year = /\b(?:19|20)\d{2}\b/.exec(value("year") ?? value("date") ?? "")?.[0];
  const abstract = value("abstract");
  return {
    title: value("title") ?? "",
    citationKey: bibEntry.key,
    ...url === void 0 ? {} : { url },
    ...authors === "" ? {} : { authors },
    ...venue === void 0 ? {} : { venue },
    ...year === void 0 ? {} : { year: Number(year) },
    ...abstract === void 0 ? {} : { abstract }
  };
}
function addressOf({ identifiers }) {
  const doi = identifiers.find(({ kind }) => kind === "doi")?.id;
  const arxiv = identifiers.find(({ kind }) => kind === "arxiv")?.id;
  if (doi !== void 0) {
    const path = doi.replace(/[<>[\];#?%()\s]/g, (character) => encodeURIComponent(character));
    return `https://doi.org/${path}`;
  }
  return arxiv === void 0 ? void 0 : `https://arxiv.org/abs/${arxiv}`;
}
function preprintServer({ identifiers }) {
  return identifiers.some(({ kind }) => kind === "arxiv") ? "arXiv" : void 0;
}

// src/markdown/writing/inert-text.ts
function markdownOf(text) {
  return text.replace(/\s+/g, " ").trim().replace(/[\\`*[\]|]|<(?=[a-z!/?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, "\\$&").replace(/&(?=#?\w+;)/g, "\\&");
}

// src/markdown/writing/entry-template.ts
function likeEntry(text, model, entry, number) {
  const edits = slotsOf(text, model, entry);
  if (edits === void 0) return void 0;
  const { start } = model.range;
  const inside = edits.map(({ range, text: value }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: value
  }));
  const written = applyEdits(text.slice(start, model.range.end), inside);
  return number === void 0 ? written : written.replace(/^(\s*)\d+(?=[.)])/, `$1${number}`);
}
function slotsOf(text, model, entry) {
  const edits = [];
  const put = (range, value) => {
    if (edits.every((other) => other.range.end <= range.start || range.end <= other.range.start)) {
      edits.push({ range, text: value });
    }
  };
  put(model.titleRange, markdownOf(entry.title));
  if (!putCitation(text, model, entry, put)) return void 0;
  putAbstract(text, model, entry, put);
  for (const { url, range, urlRange } of model.links) {
    if (url === model.url && urlRange !== void 0 && entry.url !== void 0)
      put(urlRange, entry.url);
    else if (contains(range, model.titleRange)) return void 0;
    else if (model.citation === void 0 || !contains(model.citation.range, range)) {
      put(withBrackets(text, range), "");
    }
  }
  const { authors, venue, year } = model;
  putFact(text, model, authors, entry.authors, edits, put);
  putFact(text, model, venue, entry.venue, edits, put);
  putFact(text, model, year?.toString(), entry.year?.toString(), edits, put);
  if (model.layout === "table") emptyOtherCells(text, model.range, edits, put);
  return edits;
}
function emptyOtherCells(text, { start, end }, edits, put) {
  for (const { 0: cell, index } of text.slice(start, end).matchAll(/(?:\\.|[^|\\\n])+/g)) {
    const inner = cell.trim();
    const from = start + index + cell.indexOf(inner);
    const range = { start: from, end: from + inner.length };
    if (inner !== "" && !edits.some((edit) => contains(range, edit.range))) put(range, "");
  }
}
function wordsLeft(text, model, entry) {
  let left = text.slice(model.range.start, model.range.end);
  const edits = slotsOf(text, model, entry) ?? [];
  for (const { range } of edits.toSorted((a, b) => b.range.start - a.range.start)) {
    left = `${left.slice(0, range.start - model.range.start)} ${left.slice(range.end - model.range.start)}`;
  }
  return left.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
function contains(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function putCitation(text, { citation: citation2 }, entry, put) {
  if (citation2 === void 0) return true;
  const { keyRange, anchor, range } = citation2;
  if (citation2.via === "inline-bibtex") return false;
  if (keyRange !== void 0) {
    if (entry.citationKey === void 0) return false;
    put(keyRange, entry.citationKey);
  }
  if (anchor !== void 0) {
    const lines = entry.bibLines;
    if (lines === void 0) return false;
    const anchored = anchor.startLine !== void 0;
    put(anchor.range, anchored ? `${anchor.path}#L${lines.start}-L${lines.end}` : anchor.path);
  }
  if (keyRange === void 0 && anchor === void 0) put(withBrackets(text, range), "");
  return true;
}
function putAbstract(text, { abstract, range }, entry, put) {
  if (abstract === void 0) return;
  if (entry.abstract !== void 0 && abstract.text !== "") {
    put(abstract.range, markdownOf(entry.abstract));
    return;
  }
  const from = abstract.label?.start ?? abstract.range.start;
  const line = text.lastIndexOf("\n", from);
  put({ start: Math.max(range.start, line), end: Math.max(abstract.range.end, from) }, "");
}
function putFact(text, model, printed, value, taken, put) {
  const core = printed?.replace(/\s+(?:19|20)\d\d$/, "").replace(/[.,;:]+$/, "") ?? "";
  if (core === "") return;
  const place = findOutside(text, core, model.range, taken);
  if (place === void 0) return;
  if (value !== void 0) put(place, markdownOf(value));
  else put(withSeparator(text, place), "");
}
function findOutside(text, wanted, { start, end }, taken) {
  for (let at = text.indexOf(wanted, start); at >= 0 && at < end; at = text.indexOf(wanted, at + 1)) {
    const range = { start: at, end: at + wanted.length };
    if (taken.every((edit) => edit.range.end <= range.start || range.end <= edit.range.start)) {
      return range;
    }
  }
  return void 0;
}
function withBrackets(text, { start, end }) {
  const before = /(?:[ \t]*[|,·]?[ \t]*)(?:\\?[[(])?$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? "";
  const after = /^(?:\\?[\])])?/.exec(text.slice(end, end + 2))?.[0] ?? "";
  return { start: start - before.length, end: end + after.length };
}
function withSeparator(text, { start, end }) {
  const marks = /[*_]{0,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? "";
  const closing = text.startsWith(marks, end) ? marks : "";
  const opened = closing === "" ? start : start - marks.length;
  const separator = /[ \t]*[,.;]?[ \t]*$/.exec(text.slice(Math.max(0, opened - 8), opened))?.[0] ?? "";
  return { start: opened - separator.length, end: end + closing.length };
}

// src/markdown/writing/plain-entry.ts
function plainEntry(entry, newline, bibPath) {
  const title = markdownOf(entry.title);
  const linked = entry.url === void 0 ? title : `[${title}](${entry.url})`;
  const { venue, year, authors } = entry;
  const facts = [
    authors === void 0 ? void 0 : markdownOf(authors),
    venue === void 0 ? void 0 : `*${markdownOf(venue)}*`,
    year?.toString()
  ].filter((fact) => fact !== void 0);
  const head = `- ${[linked + citation(entry, bibPath), ...facts].join(", ")}`;
  return entry.abstract === void 0 ? head : `${head}${newline}  - **Abstract:** ${markdownOf(entry.abstract)}`;
}
function citation({ citationKey, bibLines }, bibPath) {
  if (citationKey === void 0) return "";
  if (bibPath === void 0 || bibLines === void 0) return ` (\`${citationKey}\`)`;
  return ` ([\`${citationKey}\`](${bibPath}#L${bibLines.start}-L${bibLines.end}))`;
}

// src/markdown/writing/insert-list-entry.ts
var MOST_MODELS = 8;
function insertListEntry(list, category, entry, options, bibPath) {
  const { text } = list.source;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const place = placeIn(list, category, newline);
  const models = modelsFor(list, category, entry);
  for (const model of models) {
    if (saysTooMuch(list, model, models, entry)) continue;
    const written = likeEntry(text, model, entry, place.number);
    if (written === void 0) continue;
    const edit = place.edit(written);
    if (readsAs(list, edit, category, entry, options)) return edit;
  }
  const plain = place.edit(plainEntry(entry, newline, bibPath));
  return readsAs(list, plain, category, entry, options) ? plain : void 0;
}
function saysTooMuch({ source: { text } }, model, models, entry) {
  const others = models.filter((other) => other !== model);
  const common = others.map(({ range }) => text.slice(range.start, range.end).toLowerCase()).join("\n");
  return wordsLeft(text, model, entry).filter((word) => !common.includes(word)).length > 1;
}
function modelsFor(list, category, entry) {
  const papers = list.entries.filter(({ kind }) => kind === "paper");
  const inside = papers.filter(({ categories }) => isSame(categories, category.path));
  const shows = (model) => (model.url === void 0 ? 0 : 2) + (model.citation === void 0 ? 0 : 2) + (model.abstract === void 0 === (entry.abstract === void 0) ? 3 : 0) + (model.authors === void 0 ? 0 : 1) + (model.venue === void 0 ? 0 : 1) - model.links.length / 10;
  const ranked = (models) => models.slice(-100).sort((a, b) => shows(b) - shows(a));
  const near = ranked(inside).slice(0, MOST_MODELS);
  return near.length > 0 ? near : ranked(papers).slice(0, MOST_MODELS);
}
function placeIn(list, category, newline) {
  const { text } = list.source;
  const { heading } = category;
  const next = list.headings.find(({ range }) => range.start >= heading.range.end);
  const end = next?.range.start ?? text.length;
  const own = list.entries.filter(
    ({ range }) => range.start >= heading.range.end && range.start < end
  );
  const last = own.at(-1);
  if (last === void 0) {
    const at = heading.range.end;
    return { edit: (written) => insertion(at, `${newline}${newline}${written}`) };
  }
  const before = own.at(-2);
  const gap = before === void 0 ? newline : text.slice(before.range.end, last.range.start);
  const clean = /^\s*$/.test(gap) && gap !== "" ? gap : newline;
  const number = /^\s*(\d+)[.)]/.exec(text.slice(last.range.start, last.range.start + 12))?.[1];
  return {
    edit: (written) => insertion(last.range.end, `${clean}${written}`),
    ...number === void 0 ? {} : { number: Number(number) + 1 }
  };
}
function insertion(at, text) {
  return { range: { start: at, end: at }, text };
}
function readsAs(list, edit, category, wanted, options) {
  const { path, text } = list.source;
  const after = readList(sourceFile(path, applyEdits(text, [edit])), options).entries;
  const added = after.filter(({ range }) => range.start >= edit.range.start)[0];
  if (added === void 0 || after.length !== list.entries.length + 1) return false;
  const rest = after.filter((one) => one !== added);
  return rest.every((one, at) => one.title === list.entries[at]?.title) && isSame(added.categories, category.path) && fold(added.title) === fold(wanted.title) && added.url === wanted.url && (added.authors === void 0 || fold(added.authors) === fold(wanted.authors ?? "")) && (added.year === void 0 || wanted.year === void 0 || added.year === wanted.year) && (added.abstract === void 0 || fold(added.abstract.text) === fold(wanted.abstract ?? "")) && (added.citation?.key === void 0 || added.citation.key === wanted.citationKey);
}
function isSame(a, b) {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

// src/jobs/choose-category.ts
var PATH_SEPARATOR = /\s+>\s+/;
function chooseCategory({ categories, source }, name) {
  const wanted = name.split(PATH_SEPARATOR).map(fold);
  const found = categories.filter(({ path }) => {
    const end = path.slice(-wanted.length).map(fold);
    return end.length === wanted.length && end.every((part, at) => part === wanted[at]);
  });
  const [first, second] = found;
  if (first !== void 0 && second === void 0) return first;
  const names = categories.map(({ path }) => path.join(" > "));
  if (first !== void 0) {
    const paths = found.map(({ path }) => `"${path.join(" > ")}"`);
    throw new InputError(
      `several categories are called "${name}". Name one by its path: ${paths.join(", ")}.`
    );
  }
  if (names.length === 0) {
    throw new InputError(
      `${source.path} has no category yet. Write a heading with a first entry below it, then the next ones can be added.`
    );
  }
  const meant = didYouMean(name, [...categories.map(({ heading }) => heading.text), ...names]);
  throw new InputError(
    `${source.path} has no category "${name}". ${meant === void 0 ? `There ${names.length === 1 ? "is" : "are"}: ${names.join("; ")}.` : `Did you mean "${meant}"?`}`
  );
}

// src/jobs/add-paper.ts
function addPaper(input, paper) {
  const catalog = readCatalog(input);
  const { list, bibliographies } = catalog;
  if (list === void 0) throw new InputError("there is no README to add the paper to.");
  const category = chooseCategory(list, paper.category);
  const draft = { ...paper.draft, key: chooseKey(paper, bibliographies) };
  refuseKnown(catalog, readDraft(draft));
  const [bibliography] = bibliographies;
  const after = bibliography === void 0 ? void 0 : withEntry(bibliography, draft);
  const bibEntry = after?.entries.find(({ key }) => key === draft.key) ?? readDraft(draft);
  const entry = {
    ...newEntryOf(bibEntry),
    ...after === void 0 ? {} : { bibLines: linesOf(bibEntry, after) }
  };
  const options = readingOptions(input.config, void 0);
  const edit = insertListEntry(list, category, entry, options, bibliography?.source.path);
  if (edit === void 0) {
    throw new InputError(
      `no entry under "${category.heading.text}" can serve as an example, and the plain form would not be read there. Add the paper by hand.`
    );
  }
  const moved = after === void 0 ? [] : moveAnchors(catalog, [after]);
  return {
    changed: [
      { before: list.source, after: edited(list.source, [...moved, edit]) },
      ...bibliography === void 0 || after === void 0 ? [] : [{ before: bibliography.source, after: after.source }]
    ],
    citationKey: draft.key,
    categories: category.path
  };
}
function edited(file, edits) {
  return { ...sourceFile(file.path, applyEdits(file.text, edits)), bom: file.bom };
}
function withEntry(bibliography, draft) {
  return readBibliography(edited(bibliography.source, [insertEntry(bibliography, draft)]));
}
function readDraft(draft) {
  const empty = readBibliography(sourceFile("draft.bib", ""));
  const [entry] = withEntry(empty, draft).entries;
  if (entry === void 0 || (entry.fields.get("title")?.value ?? "") === "") {
    throw new InputError(
      "the paper has no title, so no entry can be made of it. Add a title field."
    );
  }
  return entry;
}
function chooseKey({ draft, key }, bibliographies) {
  const entries = bibliographies.flatMap((one) => one.entries);
  const taken = entries.map((entry) => entry.key);
  if (key === void 0) return makeCitationKey(draft, keyPattern(entries), taken);
  if (!/^[^\s"#%'(),={}@\\~]+$/.test(key)) {
    throw new InputError(
      `"${key}" cannot be a citation key. Use letters, digits and . : _ + / - only.`
    );
  }
  if (taken.some((other) => other.toLowerCase() === key.toLowerCase())) {
    throw new InputError(
      `the citation key "${key}" is taken. Leave it out to get one made of author and year.`
    );
  }
  return key;
}
function refuseKnown({ list, bibliographies, pairsOf }, paper) {
  const identifiers = new Set(paper.identifiers.map(identifierKey));
  const title = titleKey(paper.fields.get("title")?.value ?? "");
  const isSame2 = (other, otherTitle) => titleKey(otherTitle) === title || other.identifiers.some((one) => identifiers.has(identifierKey(one)));
  const listed = list?.entries.find((entry) => isSame2(entry, entry.title));
  if (list !== void 0 && listed !== void 0) throw known(list, listed);
  for (const bibliography of bibliographies) {
    const found = bibliography.entries.find(
      (entry) => isSame2(entry, entry.fields.get("title")?.value ?? "")
    );
    if (found === void 0) continue;
    const [pair] = pairsOf(found);
    if (list !== void 0 && pair !== void 0) throw known(list, pair.entry);
    throw new InputError(
      `the paper is in ${bibliography.source.path} already, line ${linesOf(found, bibliography).start}, as "${found.key}", but no entry of the list cites it.`
    );
  }
}
function known({ source }, { title, categories, range }) {
  const where = categories.length === 0 ? "" : `, under "${categories.join(" > ")}"`;
  return new InputError(
    `the paper is in the list already: "${title}", ${source.path} line ${source.lines.position(range.start).line}${where}.`
  );
}

// src/cli/add.ts
async function add(args, io) {
  const bibtex = required(args, "bibtex", "the file with the BibTeX entry of the paper");
  const category = required(args, "category", "the category that the paper belongs to");
  const key = optionValue(args, "key");
  const draft = readDraft2(io, bibtex);
  const input = await inputOf(args, io);
  const added = addPaper(input, { draft, category, ...key === void 0 ? {} : { key } });
  if (args.switches.has("diff")) {
    for (const { before, after } of added.changed) io.stdout(unifiedDiff(before, after, io.colour));
    return;
  }
  writeFiles(io.files, io.cwd, added.changed, io.runId);
  const files = added.changed.map(({ after }) => after.path).join(" and ");
  io.stdout(`Added ${added.citationKey} under "${added.categories.join(" > ")}" to ${files}.
`);
}
function required(args, name, what) {
  const value = optionValue(args, name);
  if (value !== void 0) return value;
  throw new UsageError(
    `add needs --${name}, ${what}.`,
    'Run "list-curator add --help" for its options.'
  );
}
function readDraft2(io, path) {
  const source = readSource(io.files, resolve(io.cwd, path), path);
  const bibliography = readBibliography(source);
  const [entry, second] = bibliography.entries;
  const [fault] = bibliography.diagnostics.filter(({ severity }) => severity === "error");
  if (fault !== void 0) {
    const { line, column } = source.lines.position(fault.range.start);
    throw new InputError(`${path}:${line}:${column}: ${fault.message}`);
  }
  if (entry === void 0) {
    throw new InputError(
      `${path} holds no BibTeX entry; expected one such as @article{key, title = {...}}.`
    );
  }
  if (second !== void 0) {
    throw new InputError(
      `${path} holds ${bibliography.entries.length} entries; add the papers one after another, each with its own category.`
    );
  }
  return draftOfEntry(bibliography, entry);
}
export {
  add
};
