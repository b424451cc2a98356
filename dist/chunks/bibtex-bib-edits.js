import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  foldTitle,
  titleKey
} from "./catalog-title-key.js";
import {
  NAME_SUFFIX,
  isEastAsian,
  splitGiven,
  splitSuffix,
  texInProse
} from "./scholarly-dollar-math.js";
import {
  pageOf
} from "./identifiers-page-of.js";
import {
  NAME_FIELDS,
  NOT_WORKS,
  PREPRINT_SERVER,
  addressesIn,
  attributesOf,
  authorEvidence,
  cellsOf,
  certainFacts,
  collectMacros,
  countProtected,
  decodeField,
  expandValue,
  fieldName,
  fieldsOf,
  fill,
  formatsOf,
  fromBibValue,
  htmlTokens,
  isCertain,
  isDelimiterRow,
  isMonthMacro,
  isName,
  isPlain,
  isPreprintDoi,
  isProseLine,
  isRow,
  lookAlike,
  markdownPieces,
  markupEdits,
  markupInTex,
  matchesOf,
  mostUsed,
  parseMarkdown,
  plainTextOfBibValue,
  printTemplate,
  readList,
  roleOfName,
  scan,
  sortableBibEntry,
  tooComplex,
  valueText,
  venueOfFields,
  withMarkupAsTex,
  yearOfFields
} from "./bibtex-bib-identifiers.js";
import {
  hostOf,
  identifiersOfUrl,
  linkLabel,
  linkRole
} from "./identifiers-identifiers-of-url.js";
import {
  CHARACTER_REFERENCE,
  ET_AL_AT_END,
  MONTH_MACROS,
  NAME_PARTICLES,
  append,
  arxivIdOfDoi,
  bareAbstract,
  characterOfReference,
  decodeReferences,
  findArxivId,
  monthNumber,
  monthOfWord,
  parseArxivId,
  plainTextOfTex,
  similarity,
  withSubtitle
} from "./identifiers-arxiv.js";
import {
  ACCENTS,
  ADDRESS_COMMANDS,
  FONT_COMMANDS,
  FORMULA_COMMANDS,
  HIDDEN_ARGUMENT,
  MATH_ACCENTS,
  MATH_FONTS,
  MATH_FUNCTIONS,
  QUOTING,
  RARE_ACCENTS,
  SYMBOLS,
  VERB,
  bareDoi,
  codePoints,
  doiAddress,
  findDoi,
  foldSpaces,
  hasMoreThanDoi,
  idOf,
  identifierKey,
  identifierText,
  imitatedSite,
  isNeverRegistered,
  matchId,
  mayBeOneWork,
  oddCharacters,
  parseDoi,
  parsePmid,
  parseShortDoi,
  partsOf,
  plainText,
  withoutOddCharacters
} from "./identifiers-doi.js";
import {
  addTo,
  groupBy
} from "./text-group-by.js";
import {
  count,
  linesText,
  listText,
  plural
} from "./text-plural.js";
import {
  shorten
} from "./text-shorten.js";
import {
  applyEdits,
  insertion,
  lastFrom,
  overlaps,
  shifted,
  sourceFile
} from "./text-range.js";
import {
  countWhile
} from "./text-count-while.js";
import {
  decodePercent,
  percentEncoded
} from "./text-percent-encoded.js";
import {
  smallest
} from "./text-extremes.js";
import {
  hiddenCharacters,
  withoutHidden
} from "./text-hidden-characters.js";
import {
  compareRanks,
  placeFor,
  rankIn,
  sortedPlaces
} from "./text-order.js";
import {
  fold,
  foldsToNothing
} from "./text-fold.js";
import {
  withoutTail
} from "./text-without-tail.js";
import {
  lazy,
  memo,
  memoOf
} from "./text-memo.js";
import {
  didYouMean,
  editDistance
} from "./text-did-you-mean.js";
import {
  compact,
  noneIfEmpty
} from "./text-json.js";

// src/text/newline-of.ts
function newlineOf(text) {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

// src/bibtex/file-style.ts
var IDENTIFIER_FIELDS = ["doi", "eprint"];
function linkedField(has) {
  return IDENTIFIER_FIELDS.find(has);
}
var SAMPLE = 300;
var HABIT = 0.8;
var FEWEST = 3;
var fileStyle = memoOf(learned);
function learned({ source, entries }) {
  const { text } = source;
  const nodes = entries.slice(0, SAMPLE).map(({ node }) => node);
  const fields = nodes.flatMap((node) => node.fields);
  const whole = fields.filter(({ eq, value }) => eq !== void 0 && value.length > 0);
  const titles = whole.filter((field) => fieldName(text, field) === "title").map(({ value: [first] }) => text.slice(first?.range.start, first?.range.end));
  const types = nodes.map(({ type }) => text.slice(type.start, type.end));
  const indents = fields.map((field) => indentOf(text, field)).filter((one) => one !== void 0);
  return {
    newline: newlineOf(text),
    indent: mostUsed(indents) ?? "  ",
    equalsColumn: equalsColumn(whole),
    equals: mostUsed(
      whole.map(({ name, eq, value }) => text.slice(name.end, value[0]?.range.start ?? eq?.end))
    )?.replace(/\s+/g, " ") ?? " = ",
    quoted: isHabit(whole, ({ value: [first] }) => first?.kind === "quoted", 0.5),
    trailingComma: isHabit(nodes, ({ fields: fields2 }) => fields2.at(-1)?.comma !== void 0, 0.5),
    closeIndent: mostUsed(nodes.map((node) => closeIndent(text, node))) ?? "",
    emptyLines: emptyLinesBetween(text, nodes),
    ascii: nodes.length > 0 && /^\p{ASCII}*$/u.test(text),
    bracedTitles: isHabit(titles, (title) => BRACED.test(title), HABIT),
    // BibTeX styles convert titles to lower case.
    protectedCapitals: nodes.length === 0 || protectsCapitals(titles),
    types: new Map(
      [...groupBy(types, (type) => type.toLowerCase())].map(([name, written]) => [
        name,
        mostUsed(written) ?? name
      ])
    ),
    typeCase: caseOf(types),
    fieldCase: caseOf(fields.map(({ name }) => text.slice(name.start, name.end))),
    fieldOrder: fieldOrder(text, nodes),
    sortedByKey: isSorted(entries.map(({ key }) => key)),
    linked: IDENTIFIER_FIELDS.filter((name) => {
      const having = entries.filter(({ fields: fields2 }) => linkedField((one) => fields2.has(one)) === name);
      return having.length >= FEWEST && isHabit(having, ({ fields: fields2 }) => fields2.has("url"), HABIT);
    })
  };
}
var BRACED = /^[{"]\{.*\}[}"]$/s;
function protectsCapitals(titles) {
  const counts = titles.filter((title) => !BRACED.test(title)).map((title) => countProtected(title.slice(1, -1)));
  const sum = (which) => counts.reduce((total, count2) => total + count2[which], 0);
  return sum("kept") > sum("bare");
}
function isSorted(keys) {
  const folded2 = keys.map((key) => key.toLowerCase());
  return folded2.length > 2 && folded2.every((key, at) => (folded2[at - 1] ?? "") <= key);
}
function isHabit(all, holds, share) {
  return all.length > 0 && all.filter(holds).length > share * all.length;
}
function indentOf(text, { name }) {
  return /(?:^|\n)([ \t]*)$/.exec(text.slice(Math.max(0, name.start - 80), name.start))?.[1];
}
function closeIndent(text, { range, close }) {
  return (close && /\n([ \t]*)$/.exec(text.slice(range.start, close.start))?.[1]) ?? "";
}
function equalsColumn(fields) {
  const columns = fields.map(({ name, eq }) => (eq?.start ?? name.end) - name.start);
  const column = mostUsed(columns) ?? 0;
  const aligned = fields.filter((_, at) => columns[at] === column);
  const lengths = new Set(aligned.map(({ name }) => name.end - name.start));
  return lengths.size > 2 && aligned.length >= HABIT * fields.length ? column : 0;
}
function emptyLinesBetween(text, nodes) {
  const gaps = nodes.slice(1).map((node, at) => text.slice(nodes[at]?.range.end ?? 0, node.range.start)).filter((gap) => gap.trim() === "").map((gap) => Math.max(0, gap.split("\n").length - 2));
  return mostUsed(gaps) ?? 1;
}
function caseOf(names) {
  const letters2 = names.filter((name) => /^[a-z]{2}/i.test(name));
  const cases = letters2.map(
    (name) => name === name.toLowerCase() ? "lower" : name === name.toUpperCase() ? "upper" : "capital"
  );
  return mostUsed(cases) ?? "lower";
}
function fieldOrder(text, nodes) {
  const all = nodes.map(({ fields }) => fields.map((field) => fieldName(text, field)));
  const neighbors = all.flatMap(
    (names) => names.slice(1).map((name, at) => (names[at] ?? "") <= name)
  );
  if (neighbors.length > 5 && isHabit(neighbors, (sorted2) => sorted2, 0.95)) return "alphabetical";
  const places = groupBy(
    all.flatMap(
      (names) => names.map((name, at) => ({ name, place: at / Math.max(1, names.length - 1) }))
    ),
    ({ name }) => name
  );
  return new Map(
    [...places].map(([name, each]) => [
      name,
      each.reduce((sum, { place }) => sum + place, 0) / each.length
    ])
  );
}

// src/bibtex/bib-edits.ts
function insertEntries(bibliography, drafts, layout = {}) {
  const style = styleFor(bibliography, layout);
  const order = layout.order ?? (style.sortedByKey ? "key" : void 0);
  const { entries } = bibliography;
  const present = order === void 0 ? [] : entries.map(sortableBibEntry);
  const groups = groupBy(
    order === void 0 ? drafts : sorted(order, drafts),
    (draft) => order === void 0 ? void 0 : entries[placeFor(order, present, sortable(draft))]
  );
  const gap = style.newline.repeat(style.emptyLines + 1);
  return [...groups].map(([next, group]) => {
    const text = group.map((draft) => withAddress(draft, style)).map((draft) => bibEntryText({ ...draft, fields: inWantedOrder(draft, layout) }, style)).join(gap);
    if (next === void 0) return atEnd(bibliography.source.text, text, style);
    const { start } = next.range;
    return { range: { start, end: start }, text: `${text}${gap}` };
  });
}
function styleFor(bibliography, { indent, fieldOrder: fieldOrder2 }) {
  return {
    ...fileStyle(bibliography),
    ...indent !== void 0 && { indent, closeIndent: "" },
    // The fields are already in order.
    ...fieldOrder2 !== void 0 && { fieldOrder: /* @__PURE__ */ new Map() }
  };
}
function withAddress(draft, { linked }) {
  const fields = new Map(draft.fields.map(({ name: name2, value: value2 }) => [name2, plainText(value2)]));
  const name = linkedField((one) => fields.has(one));
  if (name === void 0 || !linked.includes(name) || fields.has("url")) return draft;
  const id = fields.get(name) ?? "";
  const isArxiv = fields.get("archiveprefix")?.toLowerCase() === "arxiv";
  if (name === "eprint" && !isArxiv) return draft;
  const value = pageOf({ kind: name === "doi" ? "doi" : "arxiv", id });
  return { ...draft, fields: [...draft.fields, { name: "url", value }] };
}
function inWantedOrder({ fields }, { fieldOrder: fieldOrder2 }) {
  if (fieldOrder2 === void 0) return fields;
  const place = (name) => {
    const at = fieldOrder2.indexOf(name);
    return at < 0 ? fieldOrder2.length : at;
  };
  return fields.toSorted((a, b) => place(a.name) - place(b.name));
}
function sorted(order, drafts) {
  return drafts.map((draft) => ({ draft, rank: rankIn(order, sortable(draft)) })).sort((a, b) => compareRanks(order, a.rank, b.rank)).map(({ draft }) => draft);
}
function sortable({ key, fields }) {
  return sortableBibEntry({
    key,
    fields: new Map(fields.map(({ name, value }) => [name, { value: plainText(value) }]))
  });
}
function atEnd(source, text, { newline, emptyLines }) {
  const range = { start: source.length, end: source.length };
  const last = source.slice(-1e3);
  const trailing = last.slice(last.trimEnd().length);
  if (trailing.length === source.length) return { range, text: `${text}${newline}` };
  const missing2 = emptyLines + 1 - (trailing.split("\n").length - 1);
  return { range, text: `${newline.repeat(Math.max(0, missing2))}${text}${newline}` };
}
function setField(bibliography, { node }, field) {
  const style = fileStyle(bibliography);
  const { text } = bibliography.source;
  const old = node.fields.find((one) => fieldName(text, one) === field.name);
  const [first, last] = [old?.value[0], old?.value.at(-1)];
  if (first !== void 0 && last !== void 0) {
    const quoted = first.kind === "quoted";
    return [
      {
        range: { start: first.range.start, end: last.range.end },
        text: valueText(field, { ...style, quoted })
      }
    ];
  }
  return addField(text, node, fieldText(field, style), style);
}
function addField(text, node, added, style) {
  const before = node.fields.at(-1) ?? node;
  const end = before.comma?.end ?? (before === node ? (node.key ?? node.open).end : before.range.end);
  const oneLine = !text.slice(node.range.start, node.range.end).includes("\n");
  const gap = oneLine ? " " : `${style.newline}${style.indent}`;
  const comma = before.comma === void 0 ? "," : "";
  const after2 = before === node ? style.trailingComma : before.comma !== void 0;
  const line = `${comma}${gap}${added}${after2 ? "," : ""}`;
  return [{ range: { start: end, end }, text: line }];
}
function bibEntryText(draft, style) {
  const { newline, indent, trailingComma, closeIndent: closeIndent2 } = style;
  const fields = inFileOrder(draft.fields, style.fieldOrder).map(
    (field) => `${indent}${fieldText(field, style)}`
  );
  const body = fields.join(`,${newline}`) + (trailingComma && fields.length > 0 ? "," : "");
  const type = style.types.get(draft.type) ?? inCase(draft.type, style.typeCase);
  const head = `@${type}{${draft.key},`;
  return [head, ...body === "" ? [] : [body], `${closeIndent2}}`].join(newline);
}
function fieldText(field, style) {
  const name = inCase(field.name, style.fieldCase);
  const equals = style.equalsColumn > name.length ? `${" ".repeat(style.equalsColumn - name.length)}=${/\s$/.test(style.equals) ? " " : ""}` : style.equals;
  return `${name}${equals}${valueText(field, style)}`;
}
var VENUES = { booktitle: "journal", journal: "booktitle" };
function inFileOrder(fields, order) {
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
function inCase(name, letters2) {
  if (letters2 === "upper") return name.toUpperCase();
  return letters2 === "capital" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

// src/bibtex/names.ts
function parseNames(raw) {
  const names = withOthers(splitAtAnd(withMarkupAsTex(raw))).map(parseName);
  const others = names.find(isOthers);
  return others === void 0 ? names : [...names.filter((name) => !isOthers(name)), others];
}
function isOthers(name) {
  return name.last === "others" && name.first === "" && name.von === "" && name.jr === "";
}
function displayName(name) {
  if (isOthers(name)) return "et al.";
  const whole = [name.first, name.von, name.last].filter((part) => part !== "").join(" ");
  return name.jr === "" ? whole : `${whole}, ${name.jr}`;
}
function splitAtAnd(raw) {
  const names = [];
  let name = [[]];
  const finish = () => {
    if (name.some((words2) => words2.length > 0)) names.push(name);
    name = [[]];
  };
  for (const token of tokens(raw)) {
    if (token === ",") name.push([]);
    else if (/^and$/i.test(token)) finish();
    else name.at(-1)?.push(token);
  }
  finish();
  return names;
}
function tokens(raw) {
  if (!/[{}~]/.test(raw)) return raw.match(/,|[^\s,]+/g) ?? [];
  const found = [];
  let depth = 0;
  let start = 0;
  const take = (end) => {
    if (end > start) found.push(raw.slice(start, end));
    start = end + 1;
  };
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at);
    if (character === "{") depth++;
    else if (character === "}") depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (character === ",") {
      take(at);
      found.push(",");
    } else if (character === "~" && raw.charAt(at - 1) !== "\\" || /\s/.test(character)) take(at);
  }
  take(raw.length);
  return found;
}
function withOthers(names) {
  const last = names.at(-1) ?? [];
  const words2 = last.at(-1) ?? [];
  const [et = "", al = ""] = words2.slice(-2);
  if (!/^et\.?$/i.test(et) || !/^al(?:ii|ia)?\.?$/i.test(al)) return names;
  const name = [...last.slice(0, -1), words2.slice(0, -2)].filter((part) => part.length > 0);
  return [...names.slice(0, -1), ...name.length === 0 ? [] : [name], [["others"]]];
}
var DBLP_NUMBER = /^0\d{3}$/;
function parseName(numbered3) {
  const parts = numbered3.map(
    (words2) => words2.length > 1 && DBLP_NUMBER.test(words2.at(-1) ?? "") ? words2.slice(0, -1) : words2
  );
  const extended = extendedName(parts);
  if (extended !== void 0) return extended;
  const [before = [], second = [], ...rest] = parts.filter(
    (words2, index) => words2.length > 0 || index === 0
  );
  const misplaced2 = withMisplacedSuffix(before, second, rest);
  if (misplaced2 !== void 0) return misplaced2;
  if (parts.length === 1 || second.length === 0 && rest.length === 0) return firstVonLast(before);
  const { von, last } = vonLast(before);
  if (rest.length === 0) return decoded(second, von, last, []);
  return decoded(rest.flat(), von, last, second);
}
function withMisplacedSuffix(before, second, rest) {
  const [third = [], ...more] = rest;
  const isSuffix = (words2) => words2.length === 1 && NAME_SUFFIX.test(words2[0] ?? "");
  if (more.length > 0) return void 0;
  if (third.length === 0 && isSuffix(second)) {
    return { ...firstVonLast(before), jr: second.join(" ") };
  }
  if (isSuffix(third) && !isSuffix(second)) {
    const { von, last } = vonLast(before);
    return decoded([...second], von, last, [...third]);
  }
  const isAtEnd = second.length === 0 && before.length > 2 && isSuffix(before.slice(-1));
  return isAtEnd ? { ...firstVonLast(before.slice(0, -1)), jr: before.at(-1) ?? "" } : void 0;
}
function firstVonLast(words2) {
  if (words2.every(isEastAsian)) return decoded([], [], [...words2], []);
  const begin = words2.slice(0, -1).findIndex(isLowerCase);
  if (begin === -1) return decoded(words2.slice(0, -1), [], words2.slice(-1), []);
  const { von, last } = vonLast(words2.slice(begin));
  return decoded(words2.slice(0, begin), von, last, []);
}
function vonLast(words2) {
  const end = words2.slice(0, -1).findLastIndex(isLowerCase) + 1;
  return { von: words2.slice(0, end), last: words2.slice(end) };
}
function isLowerCase(word) {
  if (word.startsWith("{") && !word.startsWith("{\\")) return false;
  const letter = /\p{L}/u.exec(plainTextOfTex(word))?.[0] ?? "";
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}
function extendedName(parts) {
  const pairs = /* @__PURE__ */ new Map();
  for (const words2 of parts) {
    const [, name = "", value = ""] = /^([a-z-]+)=(.*)$/is.exec(words2[0] ?? "") ?? [];
    if (name !== "") pairs.set(name.toLowerCase(), [value, ...words2.slice(1)]);
  }
  if (!pairs.has("family") && !pairs.has("given")) return void 0;
  const part = (name) => pairs.get(name) ?? [];
  return decoded(part("given"), part("prefix"), part("family"), part("suffix"));
}
function decoded(first, von, last, jr) {
  const decode = (words2) => foldSpaces(plainTextOfTex(words2.join(" ")));
  return { first: decode(first), von: decode(von), last: decode(last), jr: decode(jr) };
}

// src/bibtex/citation-key.ts
var PATTERNS = {
  /** `Drozdov2020` */
  AuthorYear: /^\p{Lu}[\p{L}'-]*(?:1[5-9]|20)\d{2}[a-z]?$/u,
  /** `drozdov2020` */
  authoryear: /^\p{Ll}[\p{L}'-]*(?:1[5-9]|20)\d{2}[a-z]?$/u,
  /** `drozdov2020supervised`, as Google Scholar gives them. */
  authoryearword: /^\p{Ll}[\p{L}'-]*(?:1[5-9]|20)\d{2}\p{Ll}{2,}$/u
};
function followsPattern(key, pattern) {
  return PATTERNS[pattern].test(key);
}
function isCitationKey(text) {
  return /^[^\s"#%'(),={}@\\~]+$/.test(text);
}
var SMALL_WORDS = new Set(
  "a an the on in of for to and with from by is are at as how what".split(" ")
);
function keyPattern(entries) {
  const follow = (pattern) => entries.filter(({ key }) => followsPattern(key, pattern)).length;
  const others = ["authoryear", "authoryearword"];
  return others.find((pattern) => follow(pattern) * 2 > entries.length) ?? "AuthorYear";
}
function makeCitationKey(draft, pattern, taken) {
  const written = (name2) => draft.fields.find((field) => field.name === name2);
  const text = (name2) => plainText(written(name2)?.value ?? "");
  const value = (name2) => written(name2)?.form === "latex" ? decodeField(name2, text(name2)) : text(name2);
  const [first] = parseNames(text("author") || text("editor"));
  const family = letters(first === void 0 ? "" : `${first.von} ${first.last}`);
  const title = fold(value("title")).split(" ");
  const word = letters(title.find((one) => one.length > 1 && !SMALL_WORDS.has(one)) ?? "");
  const year = /\d{4}/.exec(value("year") || value("date"))?.[0] ?? "";
  const name = family || word || "paper";
  const base = pattern === "AuthorYear" ? `${name.charAt(0).toUpperCase()}${name.slice(1)}${year}` : `${name.toLowerCase()}${year}${pattern === "authoryearword" && family !== "" ? word : ""}`;
  return free(base, taken);
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

// src/bibtex/bib-entry-draft.ts
function entriesWithoutParents(bibliography) {
  const { entries } = bibliography;
  const parents = keysOfParents([bibliography]);
  const others = entries.filter(({ key }) => !parents.has(key.toLowerCase()));
  return others.length === 0 ? [...entries] : others;
}
var INHERITANCE = ["crossref", "xdata"];
function keysOfParents(bibliographies) {
  const keys = /* @__PURE__ */ new Set();
  for (const { entries } of bibliographies)
    for (const entry of entries) for (const key of parentKeys(entry)) keys.add(key);
  return keys;
}
function parentKeys({ fields }) {
  const named3 = INHERITANCE.map((name) => fields.get(name)?.value ?? "").join(" ");
  return named3.toLowerCase().match(/[^\s,]+/g) ?? [];
}
function draftOfEntry({ source: { text }, tree, diagnostics }, { key, type, fields }) {
  const unexpanded = new Set(
    diagnostics.flatMap(
      ({ code, range }) => code === "undefined-macro" ? [text.slice(range.start, range.end).toLowerCase()] : []
    )
  );
  const macros = collectMacros(tree);
  const operand = (part) => {
    const written = text.slice(part.range.start, part.range.end);
    if (part.kind !== "macro" || isKept(part)) return written;
    return `{${expandValue(text, [part], macros)}}`;
  };
  const isKept = ({ kind, range }) => {
    const name = text.slice(range.start, range.end).toLowerCase();
    return kind === "macro" && (isMonthMacro(name) || unexpanded.has(name));
  };
  const all = [...fields.values()];
  const inherits = all.some(({ inheritedFrom }) => inheritedFrom !== void 0);
  const drafts = all.map(({ name, raw, node: { value } }) => {
    return value.some(isKept) ? { name, value: value.map(operand).join(" # "), form: "macro" } : {
      name,
      value: foldSpaces(name === "abstract" ? plainText(bareAbstract(raw)) : raw),
      form: "latex"
    };
  });
  return {
    type,
    key,
    fields: drafts.filter(
      ({ name, value }) => value !== "" && !(inherits && INHERITANCE.includes(name))
    )
  };
}

// src/rules/support/naming.ts
var LONGEST = 80;
function quote(text) {
  return `"${shorten(text.replace(/\s+/g, " ").trim(), LONGEST)}"`;
}
function isBibEntry(entry) {
  return "key" in entry;
}
function nameBibEntry(entry) {
  return entry.key === "" ? `@${entry.type} without a key` : entry.key;
}
function bibPaths({ bibliographies }) {
  return bibliographies.map(({ source }) => source.path).join(", ");
}
function bibSpot(bibEntry, { source }, message) {
  return { file: source, range: bibEntry.keyRange, message };
}
function pairSpot({ bibEntry, bibliography }) {
  return bibSpot(bibEntry, bibliography, "the bib entry of this paper");
}
function fieldSpot({ bibliography }, { node }, name) {
  return {
    file: bibliography.source,
    range: node.range,
    message: `the ${name} in the bibliography`
  };
}
function bibSpots(bibEntry, catalog, message) {
  const home = catalog.bibliographies.find(({ entries }) => entries.includes(bibEntry));
  return home === void 0 ? [] : [bibSpot(bibEntry, home, message)];
}
function placeOfKey({ entry, file }, from) {
  const { line } = file.lines.position(entry.keyRange.start);
  return file === from ? `on line ${line}` : `in ${file.path}, line ${line}`;
}
function someOf(names, most) {
  const shown3 = names.slice(0, most).join(", ");
  const more = names.length - most;
  return more > 0 ? `${shown3} and ${more} more` : shown3;
}

// src/rules/bib-abstract.ts
var MANY = 5;
var bibAbstract = {
  id: "bib-abstract",
  severity: "warning",
  fix: "none",
  summary: "Every bib entry has an abstract if most of them have one.",
  why: "The abstract in the .bib is what the list is checked against, and what reference managers show beside the title.",
  create({ catalog: { list } }) {
    const lacks = [];
    let all = 0;
    const isCompared = list?.entries.some(({ abstract }) => abstract !== void 0) !== false;
    return {
      onBibliography({ entries, source }) {
        const works = entries.filter(
          ({ type }) => !NOT_WORKS.has(type) && type !== "proceedings" && type !== "book"
        );
        all += works.length;
        const missing2 = works.filter(
          ({ fields }) => (fields.get("abstract")?.raw ?? "").trim() === ""
        );
        const few = missing2.length < works.length / 2;
        const [first] = missing2;
        if (first === void 0) return void 0;
        if (!isCompared) return void 0;
        if (few && missing2.length <= MANY) {
          return missing2.map((entry) => ({
            message: `${nameBibEntry(entry)} has no abstract, as most entries of ${source.path} do. Add the field abstract.`,
            isLack: true,
            entry
          }));
        }
        lacks.push({ file: source, range: first.keyRange, few, without: missing2.length });
        return void 0;
      },
      onEnd: () => inAll(lacks, all)
    };
  }
};
function inAll(lacks, all) {
  const [first] = lacks;
  if (first === void 0) return [];
  const without = lacks.reduce((number, lack) => number + lack.without, 0);
  const what = without === all ? "No bib entry has an" : `${without} of ${count(all, "bib entry", "bib entries")} have no`;
  return [
    {
      message: `${what} abstract. Add the field abstract, with which the abstracts in the list are compared.`,
      file: first.file,
      range: first.range,
      content: "all",
      severity: lacks.every(({ few }) => few) ? void 0 : "info",
      isNote: true
    }
  ];
}

// src/rules/support/habit.ts
var MANY2 = 20;
var SHARE = 1 / 5;
var FEW = 2;
function isHabit2(missing2, all) {
  if (missing2 < 2) return false;
  return missing2 === all || missing2 > MANY2 && missing2 > all / 2;
}
function isPartOfList(missing2, all) {
  return isHabit2(missing2, all) || missing2 > MANY2 && missing2 > all * SHARE;
}
function styleHabit(all, message, name = "all", few = FEW) {
  return {
    name,
    isOne: (problems) => problems > few && isHabit2(problems, all()),
    asOne: ({ length }) => ({ message: message(length, all()), content: "all" })
  };
}
function cosmeticHabit(all, message) {
  return { ...styleHabit(all, message), isOne: (problems) => problems > FEW };
}
function manyOf(name, few, asOne) {
  return { name, isOne: (problems) => problems > few, asOne };
}
function linesOfProblems(problems) {
  return linesText(problems.map(({ file, range }) => file.lines.position(range.start).line));
}
function withHabits(problems, isReported) {
  const found = [];
  const habits = /* @__PURE__ */ new Map();
  for (const problem of problems) {
    if (!isReported(problem)) continue;
    if (problem.habit === void 0) {
      append(found, detailed(problem));
      continue;
    }
    addTo(habits, `${problem.file.path}
${problem.habit.name}`, problem);
  }
  const others = [];
  for (const group of habits.values()) {
    for (const problem of ofHabit(group, isReported)) {
      (problem.habit === void 0 ? found : others).push(problem);
    }
  }
  if (others.length > 0) append(found, withHabits(others, isReported));
  return found;
}
function ofHabit(problems, isReported) {
  const [first] = problems;
  if (first?.habit?.isOne(problems.length) !== true) {
    return problems.flatMap((problem) => detailed({ ...problem, habit: void 0 }));
  }
  const { file, range, severity, habit } = first;
  const joined2 = { file, range, severity, content: habit.name, fix: joinedFix(problems) };
  const one = merged({ message: "", ...joined2 }, habit.asOne(problems));
  return isReported(one) ? [{ ...one, many: problems }] : [];
}
function detailed(problem) {
  const { detail, ...rest } = problem;
  if (detail === void 0) return [problem];
  const more = detail();
  return more === void 0 ? [] : [merged(rest, more)];
}
function merged(problem, more) {
  const { file = problem.file, range = problem.range } = more;
  return { ...problem, ...more, file, range };
}
function joinedFix(problems) {
  const fixes = problems.flatMap(({ fix }) => fix ?? []);
  const edits = [];
  for (const fix of fixes) append(edits, fix.edits);
  return { kind: fixes.every(({ kind }) => kind === "safe") ? "safe" : "suggested", edits };
}
function habitOfCategory(papers, judge) {
  const nameOf2 = ({ categories }) => categories.join("\n");
  const groups = groupBy(papers, nameOf2);
  return (entry) => {
    const all = groups.get(nameOf2(entry))?.length ?? 0;
    const category = entry.categories.at(-1);
    return {
      name: `category ${nameOf2(entry)}`,
      isOne: (missing2) => category !== void 0 && judge(missing2, all, category).isOne,
      asOne: ({ length }) => ({
        message: judge(length, all, category ?? "").message,
        severity: "info",
        fix: void 0
      })
    };
  };
}

// src/rules/support/own-fields.ts
function ownField(entry, name) {
  const field = entry.fields.get(name);
  return field?.inheritedFrom === void 0 ? field : void 0;
}
function countFields(entries, name) {
  return entries.filter((entry) => (ownField(entry, name)?.value ?? "") !== "").length;
}
function literalsOf({ node }, { text }) {
  return node.value.flatMap(
    ({ kind, range, unclosed }) => (kind === "braced" || kind === "quoted") && unclosed === void 0 ? [{ kind, text: text.slice(range.start + 1, range.end - 1), start: range.start + 1 }] : []
  );
}
function wholeLiteral(field, source) {
  return field.node.value.length === 1 ? literalsOf(field, source)[0] : void 0;
}
function valueEdit(field, source, text) {
  return wholeLiteral(field, source) && { range: valueRange(field, source), text };
}
function holdsSeveral(value, begin, before) {
  const words2 = value.split(/[\s,;]+/).filter((word) => !/^(?:and)?$/i.test(word));
  return words2.some((word, at) => begin.test(word) && before.test(words2[at - 1] ?? ""));
}
function valueRange(field, source) {
  const literal = wholeLiteral(field, source);
  if (literal !== void 0 && literal.text.trim() !== "") {
    const { text, start } = literal;
    const from = start + text.length - text.trimStart().length;
    return { start: from, end: from + text.trim().length };
  }
  const [first] = field.node.value;
  const last = field.node.value.at(-1);
  if (first === void 0 || last === void 0) return field.node.range;
  return { start: first.range.start, end: last.range.end };
}

// src/rules/bib-doi-format.ts
var BEGINS_WITH_DOI = /^(?:https?:\/\/[a-z.]{1,20}\/)?10\.\d{4,9}\//i;
var bibDoiFormat = {
  id: "bib-doi-format",
  severity: "warning",
  fix: "safe",
  summary: "Every doi field contains a bare DOI, such as 10.1000/182.",
  why: "Styles put https://doi.org/ before the value, so an address in the field becomes a broken link.",
  create: () => ({
    onField: {
      doi(field, entry, { source, entries }) {
        const problem = field.value === "" ? void 0 : problemOf(entry, field, source);
        if (problem === void 0) return otherInUrl(entry, field);
        return problem.fix === void 0 ? problem : { ...problem, habit: dressed(entries) };
      }
    }
  })
};
var ARCHIVE = "10.2307/";
function otherInUrl(entry, field) {
  const url = ownField(entry, "url");
  const linked = idOf(identifiersOfUrl(url?.value ?? ""), "doi");
  const own2 = idOf(entry.identifiers, "doi");
  if (linked === void 0 || own2 === void 0 || url === void 0) return void 0;
  if ([own2, linked].some((one) => isPreprintDoi(one) || one.startsWith(ARCHIVE))) return void 0;
  const doi = parseDoi(field.value)?.toLowerCase() ?? "";
  if (doi === "" || mayBeOneWork(doi, linked)) return void 0;
  return {
    message: `The doi of ${nameBibEntry(entry)} is ${quote(field.value)}, but its url leads to the DOI ${linked}. Correct the one that belongs to another work.`,
    content: `two ${doi} ${linked}`,
    related: [{ range: url.node.range, message: "the url" }]
  };
}
function dressed(entries) {
  return cosmeticHabit(
    () => countFields(entries, "doi"),
    (many, all) => `${many} of ${all} doi fields contain more than the bare DOI, most of them an address. Remove the rest, such as "https://doi.org/".`
  );
}
function problemOf(entry, field, file) {
  const { value } = field;
  const content = value;
  const name = nameBibEntry(entry);
  if (holdsSeveral(value, BEGINS_WITH_DOI, /10\.\d{4,9}\/./)) {
    const message = `The doi of ${name} contains more than one DOI, ${quote(value)}. Keep the one of this work.`;
    return { message, content };
  }
  const doi = parseDoi(value) ?? parseShortDoi(value);
  if (doi === void 0) return noDoi(name, field, file);
  const [odd] = oddCharacters(value);
  const shown3 = withoutHidden(value);
  if (shown3 !== value && bareDoi(shown3) === shown3) return void 0;
  if (isNeverRegistered(doi)) {
    const message = `The doi of ${name} is ${quote(value)}. The prefix 10.5555 is for tests and never registered. ACM's library shows such names for papers without a DOI. Remove the field, or move the address of the page to url.`;
    return { message, content };
  }
  const bare2 = bareDoi(value);
  if (hasMoreThanDoi(value)) {
    const message = `The doi of ${name}, ${quote(value)}, contains more than a DOI. Write "${bare2}", and move the rest to note.`;
    return { message, content };
  }
  if (bare2 === value) return void 0;
  const edit = editFor(field, file, doi);
  return {
    message: odd === void 0 ? `The doi of ${name} is ${quote(value)}. Write the bare DOI, "${bare2}".` : `The doi of ${name}, ${quote(value)}, contains ${odd}. Write the bare DOI, "${bare2}".`,
    content,
    fix: edit && { kind: "safe", edits: [edit] }
  };
}
function noDoi(name, field, file) {
  const { value } = field;
  const elsewhere = idOf(identifiersOfUrl(value), "doi");
  if (elsewhere === void 0) {
    const message = `The doi of ${name} is ${quote(value)}, which is not a DOI. Write the DOI, which begins with "10.", or move the value to url or note.`;
    return { message, content: value, severity: "error" };
  }
  const edit = valueEdit(field, file, elsewhere);
  return {
    message: `The doi of ${name} is the address ${quote(value)}. Write the bare DOI, "${elsewhere}".`,
    content: value,
    fix: edit && { kind: "suggested", edits: [edit] }
  };
}
function editFor(field, source, doi) {
  const { start, end } = valueRange(field, source);
  const written = source.text.slice(start, end);
  const text = bareDoi(written);
  const read = parseDoi(text) ?? parseShortDoi(text);
  return read === doi && !/[{}"\s]/.test(text) ? valueEdit(field, source, text) : void 0;
}

// src/text/relative-path.ts
function relativePath(from, to) {
  const folders = from.split("/").slice(0, -1);
  const parts = to.split("/");
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared])
    shared++;
  const up = folders.slice(shared).map(() => "..");
  return [...up, ...parts.slice(shared)].join("/").replace(/[\s()<>%#?]/g, percentEncoded);
}

// src/rules/support/is-shown-paper.ts
var WORDS_OF_A_TITLE = 4;
function isShownPaper(entry) {
  const { kind, abstract, citation, identifiers, title } = entry;
  if (kind !== "paper") return false;
  if (abstract !== void 0 || citation !== void 0 || identifiers.length > 0) return true;
  return ["authors", "year", "venue"].some((fact) => isCertain(entry, fact)) || (title.match(/[\p{L}\p{N}]+/gu) ?? []).length >= WORDS_OF_A_TITLE;
}

// src/rules/support/papers-of.ts
var FEWEST2 = 3;
function papersOf({ entries, categories, reading }) {
  const papers = entries.filter(isShownPaper);
  const doubtful = reading.doubtful.filter(({ reason }) => reason !== "kind");
  if (doubtful.length * 2 > papers.length) return [];
  const isProse = papers.every(({ unit }) => unit === "paragraph" || unit === "line");
  return categories.length === 0 && papers.length < FEWEST2 && isProse ? [] : papers;
}

// src/rules/bib-download-link.ts
var MANY3 = 5;
var LONGEST_TARGET = 2e3;
var OPENING = /(?:\]\(|\]:\s*|href\s*=\s*["']?)<?$/;
var bibDownloadLink = {
  id: "bib-download-link",
  severity: "info",
  fix: "suggested",
  summary: "The README links to the bibliography of the list.",
  why: "Readers get all citations with one click instead of searching the files of the repository.",
  create: ({ catalog }) => ({
    onList(list) {
      const paths = bibliographiesOf(catalog);
      const [first] = list.entries;
      if (first === void 0 || paths.length === 0) return void 0;
      const papers = papersOf(list).filter((entry) => isCertain(entry, "title"));
      const known = papers.filter((entry) => catalog.pairOf(entry) !== void 0);
      if (known.length === 0 || known.length * 2 < papers.length) return void 0;
      if (paths.some((path) => isLinked(list.source.text, path))) return void 0;
      const shown3 = paths.length > MANY3 ? `${paths.length} .bib files` : paths.join(", ");
      const { heading, edits } = linkEdits(list, paths);
      return {
        message: `The README does not link to ${shown3}, which ${plural(paths.length, "contains", "contain")} the citations of its papers. Add a link above the first category.`,
        range: heading?.range ?? first.titleRange,
        content: "all",
        isLack: true,
        fix: { kind: "suggested", edits }
      };
    }
  })
};
function bibliographiesOf({ pairs, bibliographies }) {
  const used = new Set(pairs.map(({ bibliography }) => bibliography));
  return bibliographies.filter((one) => used.has(one)).map(({ source }) => source.path);
}
function isLinked(text, path) {
  const folded2 = text.toLowerCase();
  const parts = path.toLowerCase().split("/");
  const name = parts.at(-1) ?? "";
  const folder = parts.at(-2);
  return [name, encodeURIComponent(name).toLowerCase()].some(
    (file) => isTarget(folded2, file, /^[#?)\s"'>]?$/)
  ) || folder !== void 0 && isTarget(folded2, folder, /^[)\s"'>/]$/);
}
function isTarget(text, name, after2) {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!after2.test(text.charAt(at + name.length))) continue;
    const before = text.slice(Math.max(0, at - LONGEST_TARGET), at);
    const stem = withoutTail(before, /[^\s()<>"']/);
    const path = before.slice(stem.length);
    const begins = path === "" || /(?:\/|\]:|href=)$/.test(path);
    if (begins && (OPENING.test(stem) || /\]:|href=|https?:\/\//.test(path))) return true;
  }
  return false;
}
function linkEdits(list, paths) {
  const { text, path: readme, lines } = list.source;
  const heading = list.sections.find(
    ({ heading: one, role }) => one !== void 0 && (role === "contents" || role === "entries")
  )?.heading;
  if (heading === void 0 || paths.length > MANY3) return { heading, edits: [] };
  const newline = newlineOf(text);
  const { line } = lines.position(heading.range.start);
  const start = lines.lineStart(line);
  const above = text.slice(lines.lineStart(line - 1), start).trim();
  const links = paths.map((path) => `[${path.split("/").at(-1)}](${relativePath(readme, path)})`);
  const written = `All papers as BibTeX: ${links.join(", ")}${newline}${newline}`;
  const lead = line > 1 && above !== "" ? newline : "";
  return { heading, edits: [insertion(start, `${lead}${written}`)] };
}

// src/rules/support/copied-entries.ts
function isCopy({ entry, file }, { entry: before, file: other }) {
  if (file === other || entry.key !== before.key) return false;
  const [own2, theirs] = [entry, before].map(
    (one) => titleKey(one.fields.get("title")?.value ?? "")
  );
  return own2 !== "" && own2 === theirs;
}
function copiedEntries() {
  const first = /* @__PURE__ */ new Map();
  return (use) => {
    const before = first.get(use.entry.key);
    if (before === void 0) first.set(use.entry.key, use);
    return before !== void 0 && isCopy(use, before);
  };
}

// src/rules/support/in-each-folder.ts
function inEachFolder({ pairs }, make) {
  const areTogether = new Set(pairs.map(({ bibliography }) => folderOf(bibliography))).size > 1;
  const visitors = /* @__PURE__ */ new Map();
  const visitorOf2 = (folder) => {
    const visitor3 = visitors.get(folder) ?? make();
    visitors.set(folder, visitor3);
    return visitor3;
  };
  return {
    onBibEntry: (entry, bibliography) => visitorOf2(areTogether ? "" : folderOf(bibliography)).onBibEntry(entry, bibliography),
    onEnd: () => [...visitors.values()].flatMap((visitor3) => [...visitor3.onEnd()])
  };
}
function folderOf({ source: { path } }) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/rules/bib-duplicate-key.ts
var FEW2 = 2;
var MANY_IN_COMMON = 10;
var bibDuplicateKey = {
  id: "bib-duplicate-key",
  severity: "error",
  fix: "none",
  summary: "No two bib entries have the same citation key, or keys that differ only in case.",
  why: "BibTeX keeps the first entry and drops the others, so a citation may show another paper than the one meant; biber on some systems does not distinguish keys by case.",
  create: ({ catalog }) => inEachFolder(catalog, visitor)
};
function visitor() {
  const first = /* @__PURE__ */ new Map();
  const firstIgnoringCase = /* @__PURE__ */ new Map();
  const copies = [];
  return {
    onBibEntry(entry, { source: file }) {
      if (entry.key === "") return void 0;
      const folded2 = entry.key.toLowerCase();
      const before = first.get(entry.key) ?? firstIgnoringCase.get(folded2);
      if (!first.has(entry.key)) first.set(entry.key, { entry, file });
      if (before !== void 0) {
        if (!isCopy({ entry, file }, before)) return repeated({ entry, file }, before);
        copies.push([{ entry, file }, before]);
        return void 0;
      }
      firstIgnoringCase.set(folded2, { entry, file });
      return void 0;
    },
    onEnd: () => copiesInFiles(copies)
  };
}
function copiesInFiles(copies) {
  const [first] = copies;
  if (first === void 0) return [];
  const [{ entry, file }, before] = first;
  const works = count(copies.length, "bib entry", "bib entries");
  return [
    {
      message: `${works} ${copies.length === 1 ? "is" : "are"} in several .bib files under one key, such as ${nameBibEntry(entry)}, also ${placeOfKey(before, file)}. Remove the copies if the files are used together.`,
      file,
      range: entry.keyRange,
      content: "copies",
      severity: "info",
      isNote: true
    }
  ];
}
function repeated({ entry, file }, first) {
  const { entry: before, file: beforeFile } = first;
  const place = placeOfKey(first, file);
  const same = entry.key === before.key;
  return {
    message: same ? `The citation key "${entry.key}" is already used ${place}. Give one of the two entries another key, or remove the copy.` : `The citation key "${entry.key}" differs only in case from "${before.key}" ${place}. Give one of the two entries another key.`,
    severity: same ? void 0 : "warning",
    habit: file === beforeFile ? sameKey(before) : sameFiles(file, beforeFile),
    related: [
      {
        file: beforeFile,
        range: before.keyRange,
        message: same ? "the first entry with this key" : "the key that differs only in case"
      }
    ]
  };
}
function sameKey({ key }) {
  return manyOf(`key ${key}`, FEW2, (problems) => ({
    message: `The citation key "${key}" is used by ${problems.length + 1} entries, also on ${linesOfProblems(problems)}. Give each its own key.`
  }));
}
function sameFiles(file, before) {
  return manyOf(`files ${before.path}`, MANY_IN_COMMON, (problems) => ({
    message: `${problems.length} citation keys of ${file.path} are those of other entries in ${before.path}. If the two are versions of one file, name one of them under "bib" in the configuration; otherwise give the entries keys of their own.`,
    severity: "warning"
  }));
}

// src/catalog/title-likeness.ts
var SHORT_TITLE = 20;
function titleLikeness(a, b) {
  if (a === "" || b === "") return 0;
  if (a.replaceAll(" ", "") === b.replaceAll(" ", "")) return 1;
  const within = isPartOfTitle(a, b);
  if (within && Math.min(a.length, b.length) >= SHORT_TITLE) return 0.95;
  return Math.max(similarity(a, b), within ? 0.6 : 0);
}
function isPartOfTitle(a, b) {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== "" && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}
var SHORT_WORD = 4;
function isOneLetterApart(a, b) {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = long.slice(start + 1);
  if (!short.endsWith(rest) || short.length - rest.length > start + 1) return false;
  const from = start === 0 ? 0 : long.lastIndexOf(" ", start - 1) + 1;
  const [word = ""] = long.slice(from).split(" ", 1);
  return from + word.length > start && word.length > SHORT_WORD && /^\p{L}+$/u.test(word);
}

// src/catalog/same-work.ts
var ALIKE = 0.82;
var NEARLY_EQUAL = 0.94;
var FEWEST_WORDS = 4;
var WORDS_OF_A_NAME = 3;
var PREPRINT_YEARS = 2;
var NUMBER = /\d|^(?:[b-z]|[ivx]+|one|two|three|four|five|first|second|third|fourth|part|volume|follow|supplement|correction|erratum|reply|comment|response|revisited)$/;
var LONG_WORD = 4;
function mayBeVersions(a, b, haveOneAuthor2) {
  if (a.isPreprint === b.isPreprint) return false;
  if (a.year !== void 0 && b.year !== void 0 && Math.abs(a.year - b.year) > PREPRINT_YEARS) {
    return false;
  }
  const authorsAgree = haveOneAuthor2();
  if (authorsAgree === false) return false;
  const [own2, other] = [a.foldedTitle, b.foldedTitle];
  const [words2, otherWords] = [own2.split(" "), other.split(" ")];
  if (Math.min(words2.length, otherWords.length) < FEWEST_WORDS) return false;
  const alike2 = authorsAgree === true ? titleLikeness(own2, other) >= ALIKE : similarity(own2, other) >= NEARLY_EQUAL;
  if (!alike2 || isEnd(words2, otherWords) || isEnd(otherWords, words2)) return false;
  if (isNarrowed(words2, otherWords) || isNarrowed(otherWords, words2)) return false;
  const differing = [
    ...words2.filter((word) => !otherWords.includes(word)),
    ...otherWords.filter((word) => !words2.includes(word))
  ];
  return !differing.some((word) => NUMBER.test(word));
}
function isEnd(words2, longer) {
  const from = longer.length - words2.length;
  return from > WORDS_OF_A_NAME && words2.every((word, at) => word === longer[from + at]);
}
function isNarrowed(words2, shorter) {
  const more = words2.length - shorter.length;
  const from = shorter.findIndex((word, at) => word !== words2[at]);
  if (more < 1 || from < 1) return false;
  const rest = shorter.slice(from);
  return rest.every((word, at) => word === words2[from + more + at]) && words2.slice(from, from + more).some((word) => word.length >= LONG_WORD);
}

// src/catalog/rare-words.ts
var RARE_WORDS = 4;
var LONGEST_POSTING = 100;
function byRareWords(items, titleOf2) {
  const postings = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const word of wordsOf(titleOf2(item))) addTo(postings, word, item);
  }
  return (foldedTitle) => [
    ...new Set(
      wordsOf(foldedTitle).map((word) => postings.get(word) ?? []).filter((posting) => posting.length > 0 && posting.length <= LONGEST_POSTING).sort((a, b) => a.length - b.length).slice(0, RARE_WORDS).flat()
    )
  ];
}
function wordsOf(foldedTitle) {
  return [...new Set(foldedTitle.split(" "))].filter((word) => word.length > 2);
}

// src/rules/support/earlier-works.ts
function earlierWorks(works, mayBeOne) {
  const placed = works.map((work, at) => ({ work, at }));
  const alike2 = byRareWords(placed, ({ work }) => work.foldedTitle);
  const found = [];
  for (const { work, at } of placed) {
    const earlier = alike2(work.foldedTitle).find(
      (other) => other.at < at && mayBeOne(work, other.work)
    );
    if (earlier !== void 0) found.push({ work, earlier: earlier.work });
  }
  return found;
}

// src/rules/support/required-fields.ts
var AUTHOR = { fields: ["author"], shown: 1 };
var AUTHOR_OR_EDITOR = { fields: ["author", "editor"], shown: 2 };
var TITLE = { fields: ["title"], shown: 1 };
var YEAR = { fields: ["year", "date"], shown: 1 };
var JOURNAL = {
  fields: ["journal", "journaltitle", "journalsubtitle"],
  shown: 1,
  container: true
};
var BOOKTITLE = { fields: ["booktitle", "maintitle"], shown: 1, container: true };
var PUBLISHER = { fields: ["publisher", "organization", "institution"], shown: 1 };
var SCHOOL = { fields: ["school", "institution"], shown: 1 };
var INSTITUTION = { fields: ["institution", "school"], shown: 1 };
var REQUIRED_FIELDS = /* @__PURE__ */ new Map([
  ["article", [AUTHOR, TITLE, JOURNAL, YEAR]],
  ["book", [AUTHOR_OR_EDITOR, TITLE, PUBLISHER, YEAR]],
  ["inbook", [AUTHOR_OR_EDITOR, TITLE, YEAR]],
  ["booklet", [TITLE]],
  ["incollection", [AUTHOR, TITLE, BOOKTITLE, YEAR]],
  ["inproceedings", [AUTHOR, TITLE, BOOKTITLE, YEAR]],
  ["conference", [AUTHOR, TITLE, BOOKTITLE, YEAR]],
  ["misc", [TITLE]],
  ["online", [TITLE, { fields: ["url", "doi", "eprint", "howpublished"], shown: 1 }]],
  ["manual", [TITLE]],
  ["phdthesis", [AUTHOR, TITLE, SCHOOL, YEAR]],
  ["mastersthesis", [AUTHOR, TITLE, SCHOOL, YEAR]],
  ["thesis", [AUTHOR, TITLE, SCHOOL, YEAR]],
  ["techreport", [AUTHOR, TITLE, INSTITUTION, YEAR]],
  ["report", [AUTHOR, TITLE, INSTITUTION, YEAR]],
  ["proceedings", [TITLE, YEAR]],
  ["unpublished", [AUTHOR, TITLE]],
  ["dataset", [TITLE]],
  ["software", [TITLE]]
]);
var OTHER_TYPES = "artwork audio bibnote bookinbook collection electronic image inreference jurisdiction legal legislation letter movie music mvbook mvcollection mvproceedings mvreference patent performance periodical reference review standard suppbook suppcollection suppperiodical video www";
var KNOWN_TYPES = /* @__PURE__ */ new Set([...REQUIRED_FIELDS.keys(), ...OTHER_TYPES.split(" ")]);
var MOST_ERRORS = 2;
function meantType(type) {
  if (KNOWN_TYPES.has(type)) return void 0;
  const meant = didYouMean(type, KNOWN_TYPES);
  return meant !== void 0 && editDistance(type, meant) <= MOST_ERRORS ? meant : void 0;
}
var SERVER_FIELDS = [
  ...["archiveprefix", "eprinttype", "eprint", "url", "doi"],
  ...["journal", "howpublished", "note", "publisher"]
];
function isPreprint({ identifiers, fields }) {
  return identifiers.some(({ kind }) => kind === "arxiv" || kind === "openreview") || SERVER_FIELDS.some((name) => PREPRINT_SERVER.test(fields.get(name)?.value ?? ""));
}

// src/text/greek.ts
var NAMES = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega".split(
  " "
);
var ALPHA = 945;
function greekName(letter) {
  return letter.length === 1 ? NAMES[letter.charCodeAt(0) - ALPHA] ?? letter : letter;
}

// src/rules/support/word-difference.ts
function wordDifference(left, right) {
  if (left === right) return void 0;
  const difference2 = differenceOf(wordsOf2(left, WORD), wordsOf2(right, WORD));
  return difference2 === void 0 || !`${left}${right}`.includes("&") ? difference2 : differenceOf(wordsOf2(left, WORD_OR_AND), wordsOf2(right, WORD_OR_AND));
}
function differenceOf(a, b) {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head]?.folded === b[head]?.folded) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail]?.folded === b[b.length - 1 - tail]?.folded) {
    tail++;
  }
  if (head === a.length && head === b.length) return void 0;
  const joined2 = (words2) => words2.map(({ folded: folded2 }) => folded2).join("");
  const leftRest = a.slice(head, a.length - tail);
  const rightRest = b.slice(head, b.length - tail);
  if (joined2(leftRest) === joined2(rightRest)) return void 0;
  return {
    left: leftRest,
    right: rightRest,
    atStart: head === 0,
    atEnd: tail === 0,
    shared: (head + tail) / Math.max(a.length, b.length, 1)
  };
}
var WORD = /[\p{L}\p{N}\p{M}]+/gu;
var WORD_OR_AND = /[\p{L}\p{N}\p{M}]+|&/gu;
function wordsOf2(text, word) {
  const words2 = [];
  for (const match of text.matchAll(word)) {
    const folded2 = match[0] === "&" ? "and" : greekName(fold(match[0]));
    if (folded2 === "") continue;
    words2.push({ text: match[0], folded: folded2, start: match.index, end: match.index + match[0].length });
  }
  return words2;
}

// src/rules/bib-duplicate-work.ts
var ALIKE2 = 0.8;
var SHORTEST_TITLE = 15;
var LONG_WORD2 = 5;
var PREPRINT_YEARS2 = 2;
var PARTS = /* @__PURE__ */ new Set(["inbook", "incollection", "inproceedings", "conference", "bookinbook"]);
var bibDuplicateWork = {
  id: "bib-duplicate-work",
  severity: "warning",
  fix: "none",
  summary: "No two bib entries are the same work, by identifier or by title, first author and year.",
  why: "A paper with two bib entries may be cited twice in one reference list, and one of the two becomes outdated.",
  create: ({ catalog }) => inEachFolder(catalog, visitor2)
};
function visitor2() {
  const byIdentifier = /* @__PURE__ */ new Map();
  const byTitle = /* @__PURE__ */ new Map();
  const uses = [];
  const isCopy2 = copiedEntries();
  return {
    onBibEntry(entry, { source: file }) {
      const use = { entry, file };
      if (NOT_WORKS.has(entry.type) || isCopy2(use)) return void 0;
      const problem = sameIdentifier(use, byIdentifier) ?? sameTitle(use, byTitle);
      if (problem === void 0) uses.push(use);
      return problem;
    },
    onEnd: () => likelyCopies(uses)
  };
}
function sameIdentifier(use, known) {
  let problem;
  for (const identifier of use.entry.identifiers) {
    const key = identifierKey(identifier);
    const before = known.get(key);
    if (before === void 0) known.set(key, use);
    else problem ??= sharedIdentifier(use, before, identifierText(identifier));
  }
  return problem;
}
function sharedIdentifier(use, before, named3) {
  if (use.entry.key === before.entry.key) return void 0;
  const [title, titleBefore] = [use, before].map(
    ({ entry }) => foldTitle(entry.fields.get("title")?.raw ?? "")
  );
  const alike2 = (similarity(title ?? "", titleBefore ?? "") >= ALIKE2 || sharesWords(use, before)) && !haveOtherFacts(use.entry, before.entry);
  if (!alike2 && [use, before].some(({ entry }) => PARTS.has(entry.type))) return void 0;
  const { place, where } = placeOf(use, before);
  return {
    message: alike2 ? `${nameBibEntry(use.entry)} is the same work as ${nameBibEntry(before.entry)} ${where}: both have the ${named3}. Keep one of the two entries.` : `${nameBibEntry(use.entry)} has the ${named3}, as ${nameBibEntry(before.entry)} ${where} has under another title or author. Keep one of the two if they are the same work, or correct the one that is wrong.`,
    ...place,
    content: named3,
    severity: alike2 && named3.startsWith("DOI") ? "error" : void 0,
    // An identifier that a program filled in belongs to none of many.
    habit: alike2 ? void 0 : manyOf(named3, 1, (problems) => ({
      message: `${problems.length + 1} entries under different titles have the ${named3}: ${nameBibEntry(before.entry)} ${where}, and ${linesOfProblems(problems)}. Correct those that are wrong.`
    }))
  };
}
function haveOtherFacts(a, b) {
  const [author, other] = [a, b].map(firstAuthor);
  const [year, otherYear] = [a, b].map(({ fields }) => yearOfFields(fields));
  const isOtherAuthor = author !== "" && other !== "" && author !== other;
  return isOtherAuthor && year !== void 0 && otherYear !== void 0 && year !== otherYear;
}
function sharesWords(use, before) {
  const [a = "", b = ""] = [use, before].map(
    ({ entry }) => titleKey(entry.fields.get("title")?.raw ?? "")
  );
  return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
}
function sameTitle(use, known) {
  const title = titleKey(use.entry.fields.get("title")?.raw ?? "");
  if (title.length < SHORTEST_TITLE) return void 0;
  const same = known.get(title)?.find((one) => isSameWork(use.entry, one.entry));
  addTo(known, title, use);
  if (same === void 0) return void 0;
  const { place, where } = placeOf(use, same);
  const [year, other] = [use, same].map(({ entry }) => yearOfFields(entry.fields));
  const [facts, more] = year === other ? ["title, first author and year", ""] : ["title and first author", ", and one of them is a preprint"];
  return {
    message: `${nameBibEntry(use.entry)} has the ${facts} of ${nameBibEntry(same.entry)} ${where}${more}. Keep one of the two entries, if they are the same work.`,
    ...place,
    content: `title ${title}`,
    // One may be the journal's version of what the other presents at a conference.
    severity: use.entry.type !== same.entry.type && !isPreprint(use.entry) && !isPreprint(same.entry) ? "info" : void 0
  };
}
function isMistyped(a, b) {
  const { left = [], right = [] } = wordDifference(a, b) ?? {};
  const [ours, theirs] = [left[0]?.folded ?? "", right[0]?.folded ?? ""];
  return left.length === 1 && right.length === 1 && Math.min(ours.length, theirs.length) >= LONG_WORD2 && !/\d/.test(ours + theirs) && similarity(ours, theirs) >= ALIKE2;
}
function titleOf({ entry }) {
  return entry.fields.get("title")?.value ?? "";
}
function likelyCopies(uses) {
  const works = uses.map((use) => ({
    use,
    title: titleOf(use),
    foldedTitle: foldTitle(titleOf(use)),
    isPreprint: isPreprint(use.entry) && !isPublished(use.entry),
    ...compact({ year: yearOfFields(use.entry.fields) })
  }));
  const isNear = (a, b) => a.year === b.year && Math.min(a.title.length, b.title.length) >= SHORTEST_TITLE && isSameWork(a.use.entry, b.use.entry) && isMistyped(a.title, b.title);
  const copies = earlierWorks(
    works,
    (a, b) => mayBeVersions(a, b, () => haveOneAuthor(a.use.entry, b.use.entry)) || isNear(a, b)
  );
  return copies.map(({ work, earlier }) => {
    const { use, title } = work;
    const { place, where } = placeOf(use, earlier.use);
    const [name, other] = [use, earlier.use].map(({ entry }) => nameBibEntry(entry));
    const [what, content] = isNear(work, earlier) ? [
      `has the first author and year of ${other} ${where}, and its title but for one word`,
      "near"
    ] : [
      `looks like another version of ${other} ${where}: the first author is the same, the titles are nearly the same, and one of them is a preprint`,
      "version"
    ];
    return {
      message: `${name} ${what}. Keep one of the two entries, if they are the same work.`,
      ...place,
      content: `${content} ${foldTitle(title)}`
    };
  });
}
function haveOneAuthor(entry, other) {
  if (entry.key !== "" && entry.key === other.key || contradict(entry, other)) return false;
  const author = firstAuthor(entry);
  return author !== "" && author === firstAuthor(other);
}
function isPublished({ fields, identifiers }) {
  if (fields.has("booktitle")) return true;
  if (identifiers.some(({ kind, id }) => kind === "doi" && !isPreprintDoi(id))) return true;
  const journal = fields.get("journal")?.value ?? fields.get("journaltitle")?.value ?? "";
  return journal !== "" && !/arxiv|rxiv|corr\b|preprint/i.test(journal);
}
function contradict(a, b, except) {
  return a.identifiers.some(
    ({ kind, id }) => kind !== except && !(kind === "doi" && isPreprintDoi(id)) && b.identifiers.some(
      (other) => other.kind === kind && other.id !== id && !(kind === "doi" && isPreprintDoi(other.id))
    )
  );
}
function areInOtherIssues(a, b) {
  const textOf3 = ({ fields }, name) => fold(fields.get(name)?.value ?? "");
  const differ2 = (name) => {
    const [own2, other] = [textOf3(a, name), textOf3(b, name)];
    return own2 !== "" && other !== "" && own2 !== other;
  };
  return isPublished(a) && isPublished(b) && !differ2("journal") && !differ2("journaltitle") && ["volume", "number", "issue"].some(differ2);
}
function isSameWork(a, b) {
  const [year, other] = [yearOfFields(a.fields), yearOfFields(b.fields)];
  const author = firstAuthor(a);
  if (a.key === b.key || year === void 0 || other === void 0) return false;
  if (author === "" || author !== firstAuthor(b)) return false;
  const most = isPreprint(a) || isPreprint(b) ? PREPRINT_YEARS2 : 0;
  if (areInOtherIssues(a, b)) return false;
  const arePublished = isPublished(a) && isPublished(b);
  return Math.abs(year - other) <= most && !contradict(a, b, arePublished ? void 0 : "arxiv");
}
function firstAuthor({ fields }) {
  return firstFamily(fields.get("author")?.raw ?? "");
}
var firstFamily = memo((authors) => fold(parseNames(authors)[0]?.last ?? ""));
function placeOf({ entry, file }, before) {
  const { file: beforeFile, entry: first } = before;
  return {
    where: placeOfKey(before, file),
    place: {
      file,
      range: entry.keyRange,
      entry,
      related: [
        { file: beforeFile, range: first.keyRange, message: "the first entry of this work" }
      ]
    }
  };
}

// src/rules/bib-encoding.ts
var SUSPECT = /[^\t\n\r\x20-\x7e]|_x[\dA-F]{4}_/;
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
var MISREAD = /[\u00c3\u00c2][\u0080-\u00bf]|\u00e2\u20ac[\u0080-\u00bf\u2018-\u203a\u02dc\u0153\u017e\u2122]?/;
var ESCAPED = /_x[\dA-F]{4}_/;
var CLUSTER = /\P{M}\p{M}*/gu;
var DOTLESS = /[ıȷ](?=[\u0300-\u030c])/;
var FEW3 = 3;
var bibEncoding = {
  id: "bib-encoding",
  severity: "warning",
  fix: "safe",
  summary: "The .bib file is valid UTF-8, composed (NFC), and free of control characters.",
  why: "An \xE9 of two characters looks right, but searching, sorting and comparing fail, and LaTeX may stop at it.",
  create() {
    let isSuspect = false;
    return {
      onBibliography(bibliography) {
        isSuspect = SUSPECT.test(bibliography.source.text);
        return invalidBytes(bibliography);
      },
      onField: {
        "*": (field, entry, bibliography) => isSuspect ? inField(field, entry, bibliography) : void 0
      }
    };
  }
};
function invalidBytes({ source, entries }) {
  const { invalidUtf8 } = source;
  const [start] = invalidUtf8;
  if (start === void 0) return void 0;
  const entry = entries.find(({ range }) => range.start <= start && start < range.end);
  const many = invalidUtf8.length;
  return {
    message: `${many === 1 ? "A byte here is" : `${count(many, "byte")}, the first here, are`} not valid UTF-8, so ${plural(many, "a character is", "characters are")} lost. Save the file as UTF-8.`,
    range: { start, end: start + 1 },
    severity: "error",
    content: "invalid",
    entry
  };
}
function inField(field, entry, { source, entries }) {
  const { start, end } = field.node.range;
  if (!SUSPECT.test(source.text.slice(start, end))) return void 0;
  const subject = `The ${field.name} of ${nameBibEntry(entry)}`;
  const literals = literalsOf(field, source);
  const content = field.name;
  for (const { text, start: from } of literals) {
    const lost = CONTROL.exec(text) ?? MISREAD.exec(text) ?? ESCAPED.exec(text);
    if (lost === null) continue;
    const at = from + lost.index;
    return {
      message: MISREAD.test(text) ? `${subject} contains "${MISREAD.exec(text)?.[0]}", which is UTF-8 read in another encoding. Copy the text again from its source.` : `${subject} contains ${CONTROL.test(text) ? `a control character (${codePoints(lost[0])})` : `"${lost[0]}"`}, where another character was lost. Copy the text again from its source.`,
      range: { start: at, end: at + lost[0].length },
      content,
      habit: manyOf("lost", FEW3, (problems) => ({
        message: `${problems.length} fields contain characters that another encoding or program spoiled, such as "${lost[0]}": ${linesOfProblems(problems)}. Copy the texts again from their sources.`
      }))
    };
  }
  if (field.name === "doi") return void 0;
  const edits = literals.flatMap(({ text, start: from }) => editsIn(text, from));
  const [first] = edits;
  if (first === void 0) return void 0;
  const { length } = Array.from(source.text.slice(first.range.start, first.range.end));
  return {
    message: `${subject} writes "${first.text}" as ${count(length, "character")} that ${plural(length, "has", "have")} a composed form (NFC). Write ${codePoints(first.text)}.`,
    range: first.range,
    content,
    fix: { kind: "safe", edits },
    habit: cosmeticHabit(
      () => entries.length,
      (many) => `${many} fields contain decomposed letters (not NFC). Save them in composed form.`
    )
  };
}
function editsIn(text, start) {
  const edits = [];
  if (text.normalize("NFC") === text && !DOTLESS.test(text)) return edits;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const composed = cluster.replace(DOTLESS, (letter) => letter === "\u0131" ? "i" : "j").normalize("NFC");
    if (composed === cluster) continue;
    const at = start + index;
    edits.push({ range: { start: at, end: at + cluster.length }, text: composed });
  }
  return edits;
}

// src/rules/bib-eprint.ts
var EPRINT_FIELDS = ["eprint", "arxivid", "arxiv"];
var bibEprint = {
  id: "bib-eprint",
  severity: "info",
  fix: "safe",
  summary: "An arXiv paper has the fields eprint, with its bare id, and archiveprefix.",
  why: "Styles print and link the arXiv id from eprint; programs that look for preprints read it there, not in addresses.",
  create() {
    let archiveName = "";
    return {
      onBibliography(bibliography) {
        archiveName = /\b(?:archiveprefix|eprinttype)(?=\s*=)/i.exec(bibliography.source.text)?.[0] ?? "archiveprefix";
        return void 0;
      },
      onBibEntry: twoPapers,
      onField: {
        eprint: (eprint, entry, { source }) => archiveOf(entry) === "arxiv" ? notBare(eprint, entry, source) : void 0,
        url(url, entry, bibliography) {
          if (EPRINT_FIELDS.some((name) => entry.fields.has(name))) return void 0;
          const id = arxivIdIn(url.value);
          if (id === void 0) return void 0;
          const missing2 = missingFields(entry, id, archiveName);
          const shown3 = missing2.map(({ name, value }) => `${name} = {${value}}`).join(" and ");
          const added = missing2.flatMap((field) => setField(bibliography, entry, field));
          const text = added.map((edit) => edit.text).join("");
          return {
            message: `${nameBibEntry(entry)} links to arXiv.org, but has no eprint. Add ${shown3}.`,
            range: url.node.range,
            fix: { kind: "safe", edits: added.slice(0, 1).map((edit) => ({ ...edit, text })) },
            habit: withoutEprint(bibliography.entries)
          };
        }
      }
    };
  }
};
function withoutEprint(entries) {
  return cosmeticHabit(
    () => entries.filter((entry) => arxivIdIn(ownField(entry, "url")?.value ?? "")).length,
    (many, all) => `${many} of ${all} bib entries whose url leads to arXiv.org have no eprint. Add eprint and archiveprefix to each.`
  );
}
function twoPapers(entry) {
  const idsIn = (names) => names.flatMap((name) => {
    const field = ownField(entry, name);
    const id = field && arxivIdOf(entry, field);
    return field === void 0 || id === void 0 ? [] : [{ name, field, id }];
  });
  const [first, ...others] = idsIn(["doi", ...EPRINT_FIELDS]);
  if (first === void 0) return void 0;
  const other = [...others, ...idsIn(["url"])].find(({ id }) => id !== first.id);
  if (other === void 0) return void 0;
  return {
    message: `${nameBibEntry(entry)} names two papers: its ${first.name} is arXiv:${first.id}, its ${other.name} arXiv:${other.id}. Correct the wrong one.`,
    range: other.field.node.range,
    severity: "warning",
    content: `${first.id} ${other.id}`,
    related: [{ range: first.field.node.range, message: `the ${first.name}` }]
  };
}
function arxivIdOf(entry, { name, value }) {
  if (name === "doi") return arxivIdOfDoi(parseDoi(value) ?? "");
  if (name === "url") return idOf(identifiersOfUrl(value), "arxiv");
  return ["arxiv", void 0].includes(archiveOf(entry)) ? parseArxivId(value) : void 0;
}
function archiveOf({ fields }) {
  return (fields.get("archiveprefix") ?? fields.get("eprinttype"))?.value.toLowerCase();
}
function notBare(field, entry, source) {
  const value = field.value.trim();
  const label = /^arxiv:\s*/i.exec(value)?.[0] ?? "";
  const whole = parseArxivId(value);
  if (value === "" || whole !== void 0 && label === "") return void 0;
  const has = `The eprint of ${nameBibEntry(entry)} is ${quote(value)}`;
  const linked = idOf(identifiersOfUrl(value), "arxiv");
  const id = whole === void 0 ? linked ?? findArxivId(`arXiv:${value.slice(label.length)}`) : value.slice(label.length);
  const place = { range: valueRange(field, source), content: value };
  if (id === void 0) {
    const message = `${has}, which is not an arXiv id. Write one such as 2303.14070, or correct the archive.`;
    return { ...place, message, severity: "warning" };
  }
  const edit = valueEdit(field, source, id);
  return {
    ...place,
    message: `${has}. Write the bare id, "${id}".`,
    fix: edit && { kind: "safe", edits: [edit] }
  };
}
function arxivIdIn(address) {
  if (!/^\s*(?:https?:\/\/)?(?:[a-z]+\.)?arxiv\.org\//i.test(address)) return void 0;
  const id = idOf(identifiersOfUrl(address), "arxiv");
  if (id === void 0) return void 0;
  const at = address.toLowerCase().indexOf(id);
  return at < 0 ? id : address.slice(at, at + id.length);
}
function missingFields(entry, id, archiveName) {
  const eprint = { name: "eprint", value: id };
  if (["archiveprefix", "eprinttype"].some((name) => entry.fields.has(name))) return [eprint];
  const value = archiveName.toLowerCase() === "eprinttype" ? "arxiv" : "arXiv";
  return [eprint, { name: archiveName, value }];
}

// src/rules/bib-format.ts
var bibFormat = {
  id: "bib-format",
  severity: "info",
  fix: "safe",
  summary: "Fields are indented and ordered as configured.",
  why: "If all entries have the same layout, a missing or wrong field is easy to see.",
  options: ["bib-format"],
  create: ({ settings: { bibFormat: bibFormat2 } }) => bibFormat2 === void 0 ? {} : { onBibEntry: (entry, bibliography) => problemOf2(entry, bibliography, bibFormat2) }
};
function problemOf2(entry, { source, entries }, { indent, fieldOrder: fieldOrder2 }) {
  const { text } = source;
  const fields = wholeFields(entry);
  const gaps = indent === void 0 ? [] : gapEdits(text, entry, fields, indent);
  const moves = fieldOrder2 === void 0 ? [] : fieldMoves(text, entry, fields, fieldOrder2);
  const [gap] = gaps;
  const [move] = moves;
  if (gap === void 0 && move === void 0) return void 0;
  const faults = [
    ...move === void 0 ? [] : ["its fields are not in order"],
    ...gap === void 0 ? [] : [`its fields are not on separate lines ${spaces(indent ?? "")}`]
  ];
  return {
    message: `${nameBibEntry(entry)} is not laid out as configured: ${faults.join(", and ")}. Correct it with "list-curator format --write".`,
    fix: { kind: "safe", edits: [...gaps, ...moves] },
    habit: styleHabit(
      () => entries.length,
      (many) => `${many} of ${entries.length} bib entries of ${source.path} are not laid out as configured. Correct them with "list-curator format --write".`
    )
  };
}
function spaces(indent) {
  if (indent === "	") return "indented by a tab";
  if (indent === "") return "without indentation";
  return `indented by ${count(indent.length, "space")}`;
}
function wholeFields({ node }) {
  const { fields, close, comma } = node;
  const sound = close !== void 0 && comma !== void 0 && fields.every(
    ({ comma: own2, value }, at) => (own2 !== void 0 || at === fields.length - 1) && value.length > 0 && value.every(({ kind, unclosed }) => kind !== "bare" && unclosed === void 0)
  );
  return sound ? fields : [];
}
function gapEdits(text, { node }, fields, indent) {
  if (fields.length === 0 || node.comma === void 0 || node.close === void 0) return [];
  const newline = newlineOf(text);
  const edits = [];
  const put = (range, instead) => {
    const gap = text.slice(range.start, range.end);
    if (gap.trim() === "" && gap !== instead) edits.push({ range, text: instead });
  };
  let before = node.comma;
  for (const { range, comma } of fields) {
    put({ start: before.end, end: range.start }, `${newline}${indent}`);
    before = comma ?? range;
  }
  put({ start: before.end, end: node.close.start }, newline);
  return edits;
}
function fieldMoves(text, { node }, fields, order) {
  const named3 = fields.map((field) => {
    const name = text.slice(field.name.start, field.name.end).toLowerCase();
    const place = order.indexOf(name);
    return { field, name, place: place < 0 ? order.length : place };
  });
  if (new Set(named3.map(({ name }) => name)).size < named3.length) return [];
  const sorted2 = named3.toSorted((a, b) => a.place - b.place);
  const isMoved = (at) => sorted2[at]?.field !== fields[at];
  const starts = [...fields.map(({ range }) => range.start), node.close?.start];
  const hasComment = starts.some((start, at) => {
    const end = fields[at - 1]?.range.end ?? node.comma?.end;
    return (isMoved(at - 1) || isMoved(at)) && /[^\s,]/.test(text.slice(end, start));
  });
  if (hasComment) return [];
  return sorted2.flatMap(({ field }, at) => {
    const place = fields[at];
    if (place === void 0 || place === field) return [];
    return [{ range: place.range, text: text.slice(field.range.start, field.range.end) }];
  });
}

// src/rules/bib-isbn-issn.ts
var FEW4 = 3;
var bibIsbnIssn = {
  id: "bib-isbn-issn",
  severity: "warning",
  fix: "none",
  summary: "Numbers in isbn and issn have the right length and check digit.",
  why: "The last digit of an ISBN or ISSN is computed from the others; if it does not fit, the number has a typo and finds nothing.",
  create: () => ({ onField: { isbn: inField2, issn: inField2 } })
};
function inField2({ name, value }, entry) {
  const isIsbn = name === "isbn";
  const [faultOf, faultOfOther] = isIsbn ? [faultOfIsbn, faultOfIssn] : [faultOfIssn, faultOfIsbn];
  const [kind, other] = isIsbn ? ["ISBN", "ISSN"] : ["ISSN", "ISBN"];
  const number = splitNumbers(value).find((one) => faultOf(one) !== void 0);
  if (number === void 0) return void 0;
  const misplaced2 = faultOfOther(number) === void 0;
  return {
    message: misplaced2 ? `The ${name} of ${nameBibEntry(entry)} is ${quote(number)}, which is an ${other}. Move it to the field ${other.toLowerCase()}.` : `The ${name} of ${nameBibEntry(entry)} is ${quote(number)}, which is not an ${kind}: ${faultOf(number)}. Look it up, or remove it.`,
    content: `${name} ${number}`,
    severity: misplaced2 ? "info" : void 0,
    habit: manyOf(misplaced2 ? `${name} ${other}` : name, FEW4, (problems) => ({
      message: `${problems.length} ${name} fields contain ${misplaced2 ? `an ${other}` : `a number that is not an ${kind}`}: ${linesOfProblems(problems)}. ${misplaced2 ? `Move them to the field ${other.toLowerCase()}` : "Look the numbers up, or remove them"}.`
    }))
  };
}
var LABEL = /^(?:e-?|p-?)?(?:isbn|issn)(?:-?1[03])?\s*[:=]?\s*/i;
var DASHES = /[-\u2010-\u2015\u2212\s]/g;
function splitNumbers(value) {
  const numbers = value.replace(/\([^()]*\)/g, " ").split(/[,;/]|\band\b/).map((number) => number.trim().replace(LABEL, "").trim()).filter((number) => number !== "");
  return numbers.flatMap((number) => {
    const words2 = number.split(/\s+/);
    return words2.length > 1 && words2.every((word) => bare(word).length >= 8) ? words2 : [number];
  });
}
function faultOfIsbn(number) {
  const digits = bare(number);
  if (/^\d{13}$/.test(digits)) {
    if (!/^97[89]/.test(digits)) return "thirteen digits begin with 978 or 979";
    const sum = weighted(digits, (index) => index % 2 === 0 ? 1 : 3);
    return sum % 10 === 0 ? void 0 : WRONG_DIGIT;
  }
  if (/^\d{9}[\dX]$/.test(digits)) {
    return weighted(digits, (index) => 10 - index) % 11 === 0 ? void 0 : WRONG_DIGIT;
  }
  return `expected 10 or 13 digits`;
}
function faultOfIssn(number) {
  const digits = bare(number);
  if (!/^\d{7}[\dX]$/.test(digits)) return "expected 8 digits, such as 1234-5679";
  return weighted(digits, (index) => 8 - index) % 11 === 0 ? void 0 : WRONG_DIGIT;
}
var WRONG_DIGIT = "its last digit does not fit the others";
function bare(number) {
  return number.replace(DASHES, "").toUpperCase();
}
function weighted(digits, weight) {
  return [...digits].reduce(
    (sum, digit, index) => sum + (digit === "X" ? 10 : Number(digit)) * weight(index),
    0
  );
}

// src/rules/bib-key-style.ts
var bibKeyStyle = {
  id: "bib-key-style",
  severity: "warning",
  fix: "none",
  summary: "Citation keys follow the configured style.",
  why: "If all keys follow one style, authors can cite a paper without looking up its key.",
  options: ["key-style"],
  create({ catalog, settings: { keyStyle } }) {
    if (keyStyle === void 0) return {};
    const taken = new Set(
      catalog.bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key.toLowerCase()))
    );
    return {
      onBibEntry(entry, { entries }) {
        if (!hasKeyOfWork(entry) || followsPattern(entry.key, keyStyle)) return void 0;
        const meant = makeCitationKey({ fields: fieldsOf2(entry) }, keyStyle, /* @__PURE__ */ new Set());
        const todo = !followsPattern(meant, keyStyle) ? "Make it from the first author and the year" : taken.has(meant.toLowerCase()) && meant.toLowerCase() !== entry.key.toLowerCase() ? `Rename it to ${meant} with a letter added, because ${meant} is already used` : `Rename it to ${meant}, also where it is cited`;
        return {
          message: `The citation key ${quote(entry.key)} does not follow the key-style ${keyStyle}. ${todo}.`,
          habit: styleHabit(
            () => entries.filter(hasKeyOfWork).length,
            (many, all) => `${many} of ${all} citation keys do not follow the key-style ${keyStyle}. Rename them, or set another key-style in the configuration.`
          )
        };
      }
    };
  }
};
function hasKeyOfWork({ key, type }) {
  return key !== "" && !NOT_WORKS.has(type);
}
function fieldsOf2({ fields }) {
  return ["author", "editor", "title", "year", "date"].flatMap((name) => {
    const field = fields.get(name);
    return field === void 0 ? [] : [{ name, value: field.raw }];
  });
}

// src/scholarly/active-tex.ts
var OTHERS = "dfrac tfrac binom not quad qquad limits nolimits textsuperscript SI qty num si unit ifmmode else";
var PRINTING = /* @__PURE__ */ new Set([
  ...[ACCENTS, RARE_ACCENTS, MATH_ACCENTS, SYMBOLS, FORMULA_COMMANDS].flatMap((one) => [
    ...one.keys()
  ]),
  ...[
    FONT_COMMANDS,
    ADDRESS_COMMANDS,
    HIDDEN_ARGUMENT,
    QUOTING,
    MATH_FONTS,
    MATH_FUNCTIONS
  ].flatMap((one) => [...one]),
  ...OTHERS.split(" ")
]);
var ACTIVE = new Set(
  "input include InputIfFileExists includegraphics lstinputlisting verbatiminput openin openout read readline write immediate special def gdef edef xdef let futurelet newcommand renewcommand providecommand csname expandafter catcode directlua latelua ShellEscape usepackage RequirePackage".split(" ")
);
var COMMAND = /\\(?:([a-z]+)|[^a-z])|\^\^(?=[\da-f]{2})/gis;
function unusualCommand(tex) {
  return firstCommand(tex, (name) => !PRINTING.has(name));
}
function activeCommand(tex) {
  return firstCommand(tex, (name) => ACTIVE.has(name));
}
function firstCommand(tex, isMeant) {
  if (!/\\|\^\^/.test(tex)) return void 0;
  for (const [found, name] of tex.matchAll(COMMAND)) {
    if (found === "^^" || name !== void 0 && isMeant(name)) return found;
  }
  return void 0;
}

// src/rules/support/bare-latex.ts
var TOKENS = new RegExp(
  [
    // Commands whose arguments are names or addresses, not text.
    String.raw`\\(?:url|href|path|nolinkurl|doi|cite[a-z]*|[a-z]*ref|label|includegraphics|hyperlink)\s*(?:\[[^[\]]*\]\s*)?\{[^{}]*\}`,
    VERB,
    // Mathematics. The limit keeps the time linear for a text that only has openings.
    String.raw`\\\([\s\S]{0,1000}?\\\)|\\\[[\s\S]{0,1000}?\\\]`,
    String.raw`\$\$(?:\\[\s\S]|[^\\$])+\$\$|\$(?!\$)(?:\\[\s\S]|[^\\$])*\$`,
    String.raw`\\[\s\S]?`,
    // HTML's character references, which another rule finds.
    String.raw`&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});`,
    // What bib-encoding finds.
    "_x[\\da-f]{4}_",
    String.raw`(?<address>https?:\/\/[^\s{}<>"\\$]+)`,
    "(?<character>[&%_#])",
    String.raw`(?<dollar>\$)`
  ].join("|"),
  "gi"
);
var AFTER_ADDRESS = /[.,;:!?)\]]/;
function bareLatex(text) {
  if (!/[&%_#$]/.test(text) || text.includes("\\begin{")) return { characters: [], addresses: [] };
  const characters = [];
  const addresses = [];
  for (const { index, groups = {} } of text.matchAll(TOKENS)) {
    const { address, character, dollar } = groups;
    if (dollar !== void 0) return { characters, addresses, openMath: index };
    if (character !== void 0) characters.push({ at: index, character });
    if (address === void 0 || !/[&%_#]/.test(address)) continue;
    const { length } = withoutTail(address, AFTER_ADDRESS);
    addresses.push({ start: index, end: index + length });
  }
  return { characters, addresses };
}

// src/list/author-order.ts
var AND = / (?:and|&|und|et) /i;
var INITIALS = /^(?:\p{Lu}\.?[\s-]*){1,4}$/u;
var INITIAL_AT_END = /(?:^|[\s.-])\p{Lu}\.?$/u;
var LONE_WORD = /^[\p{Lu}\p{Ll}'’-]+$/u;
var SYLLABLES = /^[\p{Lo}·]+$/u;
var CAPITALS_AT_END = /\s\p{Lu}{2,3}$/u;
var CONSONANTS_AT_END = /\s(?!NG$)[BCDFGHJ-NP-TV-XZ]{2,3}$/;
var MOST = 3 / 4;
function familyAndInitials(name) {
  const words2 = name.split(" ");
  const end = words2.findLastIndex((word) => !/^(?:\p{Lu}\.?-?){1,3}$/u.test(word)) + 1;
  const family = words2.slice(0, end);
  if (end === 0 || end === words2.length || !family.every((word) => /^[\p{L}'’-]{2,}$/u.test(word))) {
    return void 0;
  }
  return { family: family.join(" "), initials: words2.slice(end).join(" ") };
}
function splitNames(text, order) {
  const separator2 = /[;；]/.test(text) ? /[;；]/ : order === "inverted" ? AND : /[,，、]/;
  return text.split(separator2).flatMap((part) => part.split(AND)).map((part) => withoutTail(part.replace(/^\s*(?:(?:and|&)\s+)?/i, ""), /[\s,]/)).filter((part) => part !== "");
}
function authorOrder(printed2) {
  const named3 = withoutTail(printed2.replace(ET_AL_AT_END, ""), /[\s,;]/);
  const text = named3.replace(/(?<=\p{Ll})\.$/u, "");
  const names = splitNames(text, "given-first").filter((one) => !NAME_SUFFIX.test(one)).map((one) => splitSuffix(one).rest);
  if (names.length % 2 === 0 && names.every((one, at) => INITIALS.test(one) === (at % 2 === 1))) {
    return "paired";
  }
  const chunks = splitNames(text, "inverted");
  if (chunks.length > 1 && areInverted(chunks)) return "inverted";
  if (/[;；]/.test(text) && names.some((one) => one.includes(","))) return "unclear";
  const families = names.flatMap((one) => familyAndInitials(one)?.family ?? []);
  if (names.length > 1 && families.length === names.length) {
    const isClear = names.some((one) => INITIAL_AT_END.test(one) || CONSONANTS_AT_END.test(one));
    const hasWords = families.filter(isFamily).length * 2 >= families.length;
    return isClear && hasWords ? "family-first" : "unclear";
  }
  const [first = "", second = "", ...others] = names;
  const startsInverted = isFamily(first) && text.startsWith(`${first},`);
  if (startsInverted && others.every(isWhole) && isGiven(second)) {
    return others.length > 0 || !LONE_WORD.test(second) ? "first-inverted" : "unclear";
  }
  return isGivenFirst(names, startsInverted) ? "given-first" : "unclear";
}
function isGivenFirst(names, startsInverted) {
  const isLone = names.map((one) => LONE_WORD.test(one));
  if (isLone.every(Boolean) && (names.length % 2 === 1 || !startsInverted)) return true;
  return !startsInverted && names.every((one, at) => isWhole(one) || isLone[at] && isLone[at + 1] !== true) && names.some((one) => !CAPITALS_AT_END.test(one));
}
function areInverted(chunks) {
  const halves = chunks.map(
    (one) => one.split(",").map((part) => part.trim()).filter((part) => !NAME_SUFFIX.test(part))
  );
  if (halves.some((one) => one.length !== 2)) return false;
  const clear = halves.filter(([family = "", given = ""]) => isFamily(family) || isGiven(given));
  return clear.length >= MOST * chunks.length;
}
function isFamily(name) {
  const [first = "", second = ""] = name.split(" ", 2);
  const begins = NAME_PARTICLES.has(NAME_PARTICLES.has(second) ? first.toLowerCase() : first);
  return LONE_WORD.test(name) || begins;
}
function isGiven(name) {
  return LONE_WORD.test(name) || INITIAL_AT_END.test(name);
}
function isWhole(name) {
  return SYLLABLES.test(name) || name.includes(" ") && !INITIAL_AT_END.test(name);
}

// src/rules/support/name-fault.ts
function atEdits(fault, edits) {
  const [first] = edits;
  return first && { ...fault, range: first.range, edits };
}
function atRemovals(fault, ranges) {
  return atEdits(
    fault,
    ranges.map((range) => ({ range, text: "" }))
  );
}
function rangeOfMatch({ 0: found, index }) {
  return { start: index, end: index + found.length };
}

// src/rules/support/beside-names.ts
var BESIDE = [
  {
    // `Ada Quill 0001`, as DBLP names one of several people (https://dblp.org/faq/1474704.html).
    kind: "dblp number",
    what: "has a number of DBLP behind a name, which styles print",
    todo: "Remove the number",
    pattern: /(?<=\p{L}\.?)\s0\d{3}(?=,|\s|$)/gu,
    safe: true
  },
  {
    kind: "orcid",
    what: "has an ORCID iD behind a name",
    todo: "Remove it",
    pattern: /\s?[([]?(?:https?:\/\/orcid\.org\/|orcid:?\s?)?(?<![\dX-])\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\d-])[)\]]?/gi,
    safe: true
  },
  {
    kind: "e-mail",
    what: "has an e-mail address behind a name",
    todo: "Remove it",
    pattern: /\s[<([]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}[>)\]]?/g,
    safe: true
  },
  {
    // `Bell, Ann1`, `Dell, C.2*`, but not `Team GPT4`.
    kind: "footnote mark",
    what: "has the mark of a footnote behind a name",
    todo: "Remove it",
    pattern: /(?<=\s\p{L}{0,20}(?:\p{Ll}|\p{Lu}\.))[\d*†‡§¶]{1,4}(?=,|\sand\s|$)/gu,
    safe: false
  },
  {
    // `Ada Moss$^1$`, `Ada Moss\textsuperscript{1}`, where `x` stands for what is in braces.
    kind: "raised mark",
    what: "has the raised mark of a footnote behind a name",
    todo: "Remove it",
    pattern: /(?<=\p{L}\.?)(?:\$\^[^$\s]{1,12}\$|\\textsuperscriptx{2,12})(?=,|\sand\s|$)/gu,
    safe: false
  },
  {
    // `Ada Moss (MIT)`, but not `Ada (Adi) Moss`.
    kind: "in brackets",
    what: "has something in brackets behind a name, which BibTeX takes for the family name",
    todo: "Remove it",
    pattern: /(?<=\p{L}\.?)\s\([^()\d@]{1,80}\)(?=\sand\s|$)/gu,
    isOf: isInOrder,
    safe: false
  },
  {
    kind: "title of a person",
    what: 'has a title before a name, such as "Dr."',
    todo: "Remove it",
    pattern: /(?<=^|\sand\s{1,3}|,\s{0,3})(?:(?:Dr|Prof|Mrs?|Ms)\.|Professor(?=\s))\s?(?=\p{Lu})/gu,
    safe: false
  }
];
function isInOrder(plain2, { start }) {
  return !plain2.slice(plain2.lastIndexOf(" and ", start) + 1, start).includes(",");
}
function besideNames(plain2) {
  return BESIDE.flatMap((one) => {
    const { pattern, isOf = () => true, ...fault } = one;
    const ranges = matchesOf(plain2, pattern).map(rangeOfMatch);
    return atRemovals(
      fault,
      ranges.filter((range) => isOf(plain2, range))
    ) ?? [];
  });
}

// src/rules/support/names-in.ts
var BETWEEN_NAMES = /(?<=\s)and(?=\s)/i;
function namesIn(plain2) {
  let end = -"and".length;
  return plain2.split(BETWEEN_NAMES).map((text) => {
    const start = end + "and".length;
    end = start + text.length;
    const pieces = text.split(",").map((piece) => piece.trim());
    return {
      text,
      start,
      range: {
        start: start + text.length - text.trimStart().length,
        end: start + text.trimEnd().length
      },
      pieces: pieces.filter((piece) => piece !== "")
    };
  });
}

// src/rules/support/comma-at-end.ts
var INITIALS_FIRST = /^(?:\p{Lu}\.[\s-]{0,3}){1,4}\p{L}{2}/u;
var ORGANIZATION = /\b(?:of|for|on) /;
function commaAtEnd(plain2) {
  const ranges = namesIn(plain2).flatMap(({ text, start, range }) => {
    const bare2 = withoutTail(text, /[\s,]/);
    const end = start + text.length < plain2.length ? range.end : start + text.length;
    const tail = { start: start + bare2.length, end };
    return bare2 !== "" && plain2.slice(tail.start, end).includes(",") ? [tail] : [];
  });
  if (ranges.length > 0 && ORGANIZATION.test(plain2)) return unbraced(plain2);
  const fault = {
    kind: "comma at end",
    what: "has a comma at the end of a name",
    todo: "Remove the comma",
    safe: true
  };
  const [first] = ranges;
  if (first !== void 0 && namesIn(plain2).some(isOneOrTwo))
    return { ...fault, todo: 'Remove it, or write "and" for each comma', range: first, edits: [] };
  return atRemovals(fault, ranges);
}
function isOneOrTwo({ text, pieces }) {
  const isBeforeAnd = pieces.length > 1 && text.trimEnd().endsWith(",");
  return isBeforeAnd && INITIALS_FIRST.test(pieces.at(-1) ?? "");
}
function unbraced(plain2) {
  const start = plain2.length - plain2.trimStart().length;
  const end = plain2.trimEnd().length;
  return {
    kind: "organization",
    what: 'has the name of an organization, which BibTeX splits at "and"',
    todo: "Write it in braces",
    range: { start, end },
    edits: [insertion(start, "{"), insertion(end, "}")]
  };
}

// src/rules/support/group-name.ts
var GROUP = /\s(?:agency|alliance|association|collaborations?|committee|consorti(?:a|um)|council|federation|foundation|initiative|institute|investigators|ministry|network|organi[sz]ation|society|team|university)$/i;
function groupName(plain2) {
  const ranges = namesIn(plain2).filter(({ text, pieces }) => !text.includes(",") && GROUP.test(pieces[0] ?? "")).map(({ range }) => range);
  const fault = {
    kind: "group",
    what: "has the name of a group, which BibTeX splits like that of a person",
    todo: "Write it in braces"
  };
  return atEdits(
    fault,
    ranges.flatMap(({ start, end }) => [insertion(start, "{"), insertion(end, "}")])
  );
}

// src/rules/support/initials-behind.ts
function initialsBehind(plain2) {
  if (/[,;&]/.test(plain2) || authorOrder(plain2) !== "family-first") return void 0;
  const edits = namesIn(plain2).flatMap(({ text, range }) => {
    const { family = "" } = familyAndInitials(text.trim()) ?? {};
    return family === "" ? [] : [insertion(range.start + family.length, ",")];
  });
  const fault = {
    kind: "initials behind",
    what: "has initials behind the family names, so BibTeX takes them for the family names",
    todo: 'Write a comma between them, as in "Moss, A. and Hale, B."'
  };
  return atEdits(fault, edits);
}

// src/rules/support/suffix-edits.ts
var AND2 = /\sand\s/gi;
function suffixEdits(plain2, text) {
  if (!/[JSI]|[2-4](?:nd|rd|th)|jr/i.test(plain2)) return [];
  const edits = [];
  let start = 0;
  const ends = [...plain2.matchAll(AND2)].map(({ index }) => index);
  for (const end of [...ends, plain2.length]) {
    const from = end - plain2.slice(start, end).trimStart().length;
    const range = { start: from, end: from + plain2.slice(from, end).trimEnd().length };
    const mended = inOrder(plain2.slice(range.start, range.end), text.slice(range.start, range.end));
    if (mended !== void 0) edits.push({ range, text: mended });
    start = end + " and ".length;
  }
  return edits;
}
function inOrder(plain2, name) {
  const commas2 = [...plain2.matchAll(/,/g)].map(({ index }) => index);
  const [first = -1, second] = commas2;
  const last = second ?? first;
  const at = last >= 0 ? last : plain2.trimEnd().search(/\s\S+$/);
  const suffix3 = plain2.slice(at + 1).trim();
  if (commas2.length > 2 || at < 0 || !NAME_SUFFIX.test(suffix3)) return void 0;
  if (second !== void 0) {
    const given2 = name.slice(first + 1, second).trim();
    return NAME_SUFFIX.test(given2) ? void 0 : `${name.slice(0, first)}, ${suffix3}, ${given2}`;
  }
  const family = familyStart(plain2.slice(0, at));
  const whole = name.slice(0, at).trimEnd();
  const given = whole.slice(0, family).trim();
  return family === 0 || /\p{L}{2}\.$/u.test(given) ? void 0 : `${whole.slice(family)}, ${suffix3}, ${given}`;
}
function familyStart(name) {
  const words2 = [...name.matchAll(/\S+/g)];
  const particle = words2.slice(1, -1).find(([word]) => /^\p{Ll}/u.test(word));
  return (particle ?? words2.at(-1))?.index ?? 0;
}

// src/rules/support/name-faults.ts
var SUFFIX = /^(?:jr|sr|junior|senior|[ivx]+|\d(?:st|nd|rd|th)|ph\.?\s?d|m\.?\s?d)\.?$/i;
var INITIALS2 = /^(?:\p{Lu}\.[\s-]*){1,4}$/u;
var ET_AL = /\set\.?\s{0,9}al(?:ii|ia)?\.?$/i;
var SEPARATOR = /(?:[;；，、]|\\?&|(?<=\p{L}\.? \p{Lu}\p{L}{1,30} )(?:und|et|\/)(?= \p{Lu}[\p{L}.]{0,30} \p{Lu}))\s*(?:and\s+)?/giu;
var EMPTY_BETWEEN = /(?<=\s)and\s+(?=and\s)/gi;
var EMPTY_AT_START = /^\s*and(?:\s+|$)/gi;
var AND_AT_END = /\sand$/i;
function nameFaults(text, printed2) {
  const plain2 = maskBraces(text);
  const faults = [
    splitName(plain2),
    initialsBehind(plain2),
    twoPersons(plain2, printed2) ?? commas(plain2) ?? commaAtEnd(plain2),
    etAl(plain2, text),
    suffix2(plain2, text),
    emptyName(plain2),
    separator(plain2),
    othersWithin(plain2),
    groupName(plain2),
    ...besideNames(plain2)
  ];
  return faults.flatMap((fault) => fault === void 0 ? [] : [fault]);
}
function maskBraces(text) {
  if (!/[{}]/.test(text)) return text;
  let depth = 0;
  let masked2 = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "}") depth = Math.max(0, depth - 1);
    masked2 += depth > 0 || character === "}" || character === "{" ? "x" : character;
    if (character === "{") depth++;
  }
  return masked2;
}
function etAl(plain2, text) {
  const braced = BRACED_REST.exec(text);
  const range = braced === null ? etAlRange(plain2) : rangeOfMatch(braced);
  const fault = {
    kind: "et al",
    what: `ends with "${braced?.[1] ?? "et al."}"${braced === null ? "" : ", which BibTeX takes for a person"}`,
    todo: 'Write "and others", which styles print in their own way',
    safe: true
  };
  if (range !== void 0 && namesIn(plain2.slice(0, range.start)).some(isOfFullNames)) {
    const todo = 'Write "and" between the names, and "and others" at the end';
    return { ...fault, todo, safe: false, range, edits: [] };
  }
  return atEdits(fault, range === void 0 ? [] : [{ range, text: " and others" }]);
}
function isOfFullNames({ pieces }) {
  return pieces.length > 1 && pieces.every((one) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(one));
}
var BRACED_REST = /\sand\s{1,3}(\{{1,2}(?:others|et\.?\s{0,3}al\.?)\}{1,2}|\d{1,4}\s{1,3}(?:others|more)|\.{3}|…|\\l?dots)\s*$/i;
function suffix2(plain2, text) {
  const edits = suffixEdits(plain2, text);
  const fault = {
    kind: "suffix",
    what: "has a suffix of a name where BibTeX takes it for a name of its own",
    todo: `Write ${quote(edits[0]?.text ?? "")}`,
    safe: true
  };
  return atEdits(fault, edits);
}
function othersWithin(plain2) {
  const [first] = matchesOf(plain2, /(?<=\sand\s{1,3}|^)others(?=\s{1,3}and\s)/gi).map(rangeOfMatch);
  if (first === void 0) return void 0;
  return {
    kind: "others within",
    what: 'has "others" before other names, where BibTeX takes it for a person',
    todo: 'Write the names that are missing, or "and others" at the end',
    range: first,
    edits: []
  };
}
function etAlRange(plain2) {
  const match = ET_AL.exec(plain2.trimEnd());
  if (match === null) return void 0;
  let before = plain2.slice(0, match.index).trimEnd();
  if (AND_AT_END.test(before)) before = before.slice(0, -"and".length).trimEnd();
  if (before.endsWith(",")) before = before.slice(0, -1).trimEnd();
  return { start: before.length, end: plain2.length };
}
function emptyName(plain2) {
  const whole = plain2.trimEnd();
  const atEnd2 = AND_AT_END.test(whole) ? [{ start: whole.slice(0, -"and".length).trimEnd().length, end: plain2.length }] : [];
  const fault = {
    kind: "empty name",
    what: 'has an "and" without a name on both sides',
    todo: 'Remove the "and", or add the name that is missing'
  };
  return atRemovals(fault, [
    ...matchesOf(plain2, EMPTY_BETWEEN).map(rangeOfMatch),
    ...matchesOf(plain2, EMPTY_AT_START).map(rangeOfMatch),
    ...atEnd2
  ]);
}
function separator(plain2) {
  const found = separators(plain2, SEPARATOR).filter(
    ({ start, end, at }) => (
      // A semicolon that ends a character reference or the whole is no separator.
      start > 0 && end < plain2.length && !/&#?\w+$/.test(plain2.slice(Math.max(0, start - 9), start)) && !/^\\?&#?\w{1,8};/.test(plain2.slice(at, at + 12))
    )
  );
  const [separator2 = "&"] = /^(?:[;；，、/]|und|et)/i.exec(plain2.slice(found[0]?.at ?? 0).trimStart()) ?? [];
  const fault = {
    kind: "separator",
    what: `separates names with "${separator2}", so BibTeX reads them as one`,
    todo: 'Write "and" between two names'
  };
  return atEdits(
    fault,
    found.map(({ start, end }) => ({ range: { start, end }, text: " and " }))
  );
}
function splitName(plain2) {
  const names = separators(plain2, /\sand(?=\s)\s*/gi);
  const parts = plain2.split(/\sand\s/i).map((part) => part.trim());
  const alternate = parts.length % 2 === 0 && parts.every((part, at) => INITIALS2.test(part) ? at % 2 === 1 : at % 2 === 0 && part !== "");
  const odd = names.filter((_, at) => at % 2 === 0);
  const [first] = odd;
  if (!alternate || first === void 0 || plain2.includes(",")) return void 0;
  return {
    kind: "split name",
    what: 'has an "and" between a family name and its initials, so BibTeX reads them as two people',
    todo: 'Write a comma there, as in "Moss, A. and Hale, B."',
    range: { start: 0, end: plain2.trimEnd().length },
    edits: odd.map(({ start, end }) => ({ range: { start, end }, text: ", " }))
  };
}
var WHOLE_NAME = /\S\s+(?!\p{Lu}\.?$)\S+$/u;
function twoPersons(plain2, printed2 = "") {
  if (plain2.includes(";") || ORGANIZATION.test(plain2) || etAlRange(plain2) !== void 0) return;
  const listed = new Set(printed2.split(/,|;| and | & /i).map(fold));
  const names = namesIn(plain2).filter(({ pieces: [one] }) => one !== "others");
  const isOdd = names.filter(({ pieces }) => pieces.length > 1).length === 1 && names.some(({ pieces: [one = "", more] }) => more === void 0 && /\s/.test(one));
  const found = names.find(({ text, pieces }) => {
    const [first = ""] = text.trimStart().toLowerCase().split(/\s/, 1);
    const family = pieces[0]?.split(" ") ?? [];
    const hasSuffix = family.length > 1 && NAME_SUFFIX.test(family.at(-1) ?? "");
    if (pieces.length < 2 || NAME_PARTICLES.has(first) || hasSuffix) return false;
    const isAlone = names.length === 1 || isOdd;
    if (isAlone && pieces.every((piece) => /\s/.test(piece) && listed.has(fold(piece))))
      return true;
    if (pieces.length > 2) return false;
    return pieces.every((piece) => INITIALS_FIRST.test(piece)) || isAlone && pieces.every((piece) => familyAndInitials(piece) !== void 0) || isOdd && /,\s$/.test(text) && pieces.every((piece) => WHOLE_NAME.test(piece));
  });
  return found && {
    kind: "two persons",
    what: "separates names with commas, so BibTeX reads them as one person",
    todo: 'Write "and" between two names',
    range: found.range,
    edits: commasToAnds(found)
  };
}
function commas(plain2) {
  if (plain2.includes(";") || etAlRange(plain2) !== void 0) return void 0;
  const found = namesIn(plain2).find(
    ({ text, pieces: pieces2 }) => !text.includes("=") && (pieces2.length > 3 || pieces2.length === 3 && !SUFFIX.test(pieces2[1] ?? "") && !SUFFIX.test(pieces2[2] ?? ""))
  );
  if (found === void 0) return void 0;
  const { pieces, range } = found;
  return {
    kind: "commas",
    what: pieces.length > 3 ? `has a name with ${pieces.length - 1} commas, which BibTeX cannot split` : 'has a name with 2 commas, between which BibTeX expects a suffix ("Jr.", "III")',
    todo: 'Write "and" between two names',
    range,
    edits: pieces.every((piece) => /\S\s+\S/.test(piece)) ? commasToAnds(found) : []
  };
}
function commasToAnds({ text, start }) {
  return separators(text, /,\s*/g).map((found) => ({
    range: shifted(found, start),
    text: found.end < text.length ? " and " : " "
  }));
}
function separators(text, separator2) {
  return matchesOf(text, separator2).map(({ 0: found, index }) => ({
    start: text.slice(0, index).trimEnd().length,
    end: index + found.length,
    at: index
  }));
}

// src/rules/bib-latex.ts
var PRINTED_FIELDS = "title subtitle titleaddon shorttitle booktitle booksubtitle booktitleaddon maintitle journal journaltitle journalsubtitle shortjournal issuetitle eventtitle venue series author editor translator publisher organization institution school address location note addendum howpublished edition type chapter".split(" ");
var UNPRINTED_FIELDS = ["abstract", "annote", "annotation"];
var bibLatex = {
  id: "bib-latex",
  severity: "warning",
  fix: "safe",
  summary: "The characters & % _ # have a backslash in text, and every $ is closed.",
  why: "LaTeX stops at a bare &, _ or #, and ignores the rest of the line after a bare %.",
  create: () => ({
    onBibEntry: activeFields,
    onField: {
      ...visitorOf(PRINTED_FIELDS, (field, entry, { source }) => problemOf3(entry, field, source)),
      ...visitorOf(UNPRINTED_FIELDS, (field, entry, { source, entries }) => {
        const problem = problemOf3(entry, field, source);
        return problem && { ...problem, severity: "info", habit: unprinted(entries) };
      })
    }
  })
};
function* activeFields(entry, { source }) {
  for (const field of entry.fields.values()) {
    const command = activeCommand(field.raw);
    if (command === void 0 || field.inheritedFrom !== void 0) continue;
    const at = source.text.indexOf(command, field.node.range.start);
    const range = { start: at, end: at + command.length };
    yield {
      message: `The ${field.name} of ${nameBibEntry(entry)} contains "${command}", with which TeX can read or write files or change commands, wherever the entry is cited. Remove it.`,
      severity: "error",
      content: `${field.name} active`,
      ...at >= 0 && range.end <= field.node.range.end ? { range } : {}
    };
  }
}
function visitorOf(names, visit) {
  return Object.fromEntries(names.map((name) => [name, visit]));
}
function unprinted({ length }) {
  return styleHabit(
    () => length,
    (many) => `${many} abstracts contain a bare & % _ # or a single $. LaTeX fails on them if a style prints these fields. Put a backslash before each.`
  );
}
var FEW5 = 5;
var OF_LATEX = /[&%_#$]|\\[{}]/;
function problemOf3(entry, field, file) {
  const literals = literalsOf(field, file);
  if (!literals.some(({ text }) => OF_LATEX.test(text))) return void 0;
  const found = literals.map((literal) => ({
    ...withoutSeparators(field, literal, bareLatex(literal.text)),
    literal
  }));
  const subject = `The ${field.name} of ${nameBibEntry(entry)}`;
  const open = found.find(({ openMath }) => openMath !== void 0);
  if (open !== void 0) {
    if (found.length > 1) return void 0;
    const start = open.literal.start + (open.openMath ?? 0);
    return {
      message: `${subject} contains a "$" that no other "$" closes. Write \\$ for the character, or close the formula.`,
      range: { start, end: start + 1 },
      content: field.name
    };
  }
  const lone = found.length === 1 ? found.map(({ literal }) => loneBrace(literal.text))[0] : void 0;
  if (lone !== void 0) {
    const start = (found[0]?.literal.start ?? 0) + lone;
    const brace = file.text.charAt(start);
    return {
      message: `${subject} contains a "${brace}" that TeX cannot match: for TeX, "\\{" and "\\}" are characters; BibTeX counts them as braces. Write \\textbraceleft{} or \\textbraceright{} for the character, or remove the backslash.`,
      range: { start, end: start + 1 },
      content: `${field.name} brace`
    };
  }
  const edits = found.flatMap(editsOf);
  const [first] = edits;
  if (first === void 0) return void 0;
  const characters = [
    ...new Set(found.flatMap((one) => one.characters.map(({ character }) => character)))
  ];
  const escaped2 = characters.map((character) => `\\${character}`).join(" ");
  const plural2 = characters.length > 1 ? "their backslashes" : "its backslash";
  return {
    message: characters.length === 0 ? `${subject} contains an address that LaTeX cannot print. Put it in \\url{...}.` : `${subject} contains ${characters.map((character) => `"${character}"`).join(", ")} without ${plural2}. Write ${escaped2}.`,
    // An insertion is shown at the character it is inserted before.
    range: { start: first.range.start, end: first.range.start + 1 },
    content: field.name,
    fix: { kind: "safe", edits },
    habit: manyOf(`bare ${field.name}`, FEW5, (problems) => ({
      message: `${problems.length} ${field.name} fields contain & % _ # or an address without what LaTeX needs: ${linesOfProblems(problems)}. Put a backslash before each character, and addresses in \\url{...}.`
    }))
  };
}
function withoutSeparators({ name }, { text }, bare2) {
  if (!NAME_FIELDS.has(name) || !bare2.characters.some(({ character }) => character === "&"))
    return bare2;
  const ranges = nameFaults(text).flatMap(({ edits }) => edits.map(({ range }) => range)).sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  const characters = bare2.characters.filter(({ at }) => {
    for (let range = ranges[next]; range !== void 0 && range.start <= at; range = ranges[next]) {
      end = Math.max(end, range.end);
      next++;
    }
    return at >= end;
  });
  return { ...bare2, characters };
}
function editsOf({ characters, addresses, literal: { start } }) {
  const insert = (at, text) => insertion(start + at, text);
  return [
    ...characters.map(({ at }) => insert(at, "\\")),
    ...addresses.flatMap((range) => [insert(range.start, "\\url{"), insert(range.end, "}")])
  ].sort((a, b) => a.range.start - b.range.start);
}
function loneBrace(tex) {
  if (!/\\[{}]/.test(tex)) return void 0;
  const open = [];
  for (let at = 0; at < tex.length; at++) {
    const character = tex.charAt(at);
    if (character === "\\") at++;
    else if (character === "{") open.push(at);
    else if (character === "}" && open.pop() === void 0) return at;
  }
  return open[0];
}

// src/rules/bib-markup.ts
var VERBATIM = /* @__PURE__ */ new Set(["url", "doi", "file", "eprint", "howpublished", "bdsk-url-1", "biburl"]);
var FEW6 = 5;
var bibMarkup = {
  id: "bib-markup",
  severity: "warning",
  fix: "safe",
  summary: "Values of bib fields contain no HTML or XML markup.",
  why: "LaTeX prints <p> and &amp; literally, in the middle of the reference.",
  create: () => ({
    onField: {
      "*"(field, entry, { source }) {
        const found = markupIn(field);
        if (found === void 0) return void 0;
        return {
          message: `The ${field.name} of ${nameBibEntry(entry)} contains markup, "${found.mark}". Write LaTeX instead, or remove the markup.`,
          range: rangeOf(found, field, source),
          content: field.name,
          fix: fixFor(field, source),
          habit: manyOf(`all ${field.name}`, FEW6, (problems) => ({
            message: `${problems.length} ${field.name} fields contain markup, such as "${found.mark}": ${linesOfProblems(problems)}. Write LaTeX instead, or remove the markup.`
          }))
        };
      }
    }
  })
};
function markupIn(field) {
  if (VERBATIM.has(field.name)) return void 0;
  const found = markupInTex(field.raw);
  return found.find(({ tag }) => tag !== void 0) ?? found[0];
}
function rangeOf({ range }, { node, raw }, { text }) {
  const { start, end } = node.range;
  const found = raw.slice(range.start, range.end);
  const at = text.slice(start, end).indexOf(found);
  return at < 0 ? node.range : { start: start + at, end: start + at + found.length };
}
function fixFor(field, source) {
  const edits = [];
  let hasFormula = false;
  for (const { text, start } of literalsOf(field, source)) {
    const found = markupEdits(text);
    if (found === void 0) return void 0;
    hasFormula ||= found.hasFormula;
    append(
      edits,
      found.edits.map((edit) => ({ ...edit, range: shifted(edit.range, start) }))
    );
  }
  return { kind: hasFormula ? "suggested" : "safe", edits };
}

// src/rules/bib-month.ts
var SEASON = /^2[1-4]$/;
var bibMonth = {
  id: "bib-month",
  severity: "info",
  fix: "safe",
  summary: "Months are given as macros: month = jan.",
  why: "A style can shorten, translate and sort the macros jan to dec; a month in braces is printed unchanged.",
  create: () => ({
    onField: {
      month(field, entry, { entries }) {
        const range = field.node.value[0]?.range;
        const macro = macroOf(field);
        if (range === void 0) return void 0;
        if (isNoMonth(field)) {
          return {
            message: `The month of ${nameBibEntry(entry)} is ${quote(field.value)}, which is not a month. Write one of the macros jan to dec, or remove the field.`,
            range,
            severity: "warning",
            content: "none"
          };
        }
        if (macro === void 0) return void 0;
        if (entry.fields.has("date") && /^\d/.test(field.value.trim())) return void 0;
        return {
          message: `The month of ${nameBibEntry(entry)} is ${quote(field.value)}. Write the macro ${macro}, without braces.`,
          range,
          fix: { kind: "safe", edits: [{ range, text: macro }] },
          habit: cosmeticHabit(
            () => countFields(entries, "month"),
            (many, all) => `${many} of ${all} month fields give the month as text or number. Write the macros jan to dec, without braces.`
          )
        };
      }
    }
  })
};
function macroOf({ node, value }) {
  const [part, ...more] = node.value;
  if (part === void 0 || more.length > 0 || part.unclosed === true) return void 0;
  if (part.kind !== "braced" && part.kind !== "quoted" && part.kind !== "number") return void 0;
  const text = value.trim();
  if (/^\d{1,2}$/.test(text)) return MONTH_MACROS[Number(text) - 1];
  return MONTH_MACROS[(monthOfWord(text) ?? 0) - 1];
}
function isNoMonth({ value }) {
  const text = value.trim();
  if (!/^\d{1,4}$/.test(text) || SEASON.test(text)) return false;
  return Number(text) < 1 || Number(text) > 12;
}

// src/rules/bib-names.ts
var bibNames = {
  id: "bib-names",
  severity: "warning",
  fix: "suggested",
  summary: 'Names are joined by "and", and end with "and others".',
  why: 'BibTeX splits names only at "and": with ";" or "&" between them ten authors become one with a strange name.',
  create: ({ catalog }) => ({
    onField: {
      author: (field, entry, bibliography) => faultsOf(field, entry, bibliography, catalog.pairsOf(entry)[0]?.entry.authors),
      editor: faultsOf,
      translator: faultsOf
    }
  })
};
function faultsOf(field, entry, { source, entries }, printed2) {
  const literal = wholeLiteral(field, source);
  if (literal === void 0) return [];
  const { text, start } = literal;
  return nameFaults(text, printed2).map(({ kind, what, todo, range, edits, safe }) => ({
    message: `The ${field.name} of ${nameBibEntry(entry)} ${what}. ${todo}.`,
    range: shifted(range, start),
    content: `${field.name} ${kind}`,
    fix: {
      kind: safe ? "safe" : "suggested",
      edits: edits.map((edit) => ({ ...edit, range: shifted(edit.range, start) }))
    },
    habit: styleHabit(
      () => entries.length,
      (many) => `${many} name fields have the same problem: the first ${what}. ${todo}.`,
      kind
    )
  }));
}

// src/rules/support/reorder.ts
var MOST_RELATED = 10;
function runsInOrder(text, items, order, apart = () => false) {
  const runs = [];
  let last;
  for (const movable of items) {
    const gap = text.slice(last?.range.end ?? 0, movable.range.start);
    const follows = last !== void 0 && last.range.end <= movable.range.start && gap.trim() === "" && !apart(last.item, movable.item);
    const pinned = endsWithRemark(gap) ? { ...movable, by: {} } : movable;
    if (follows) runs.at(-1)?.push(pinned);
    else runs.push([pinned]);
    last = movable;
  }
  return runs.map((members) => ({
    members,
    places: sortedPlaces(
      order,
      members.map(({ by }) => by)
    )
  }));
}
function endsWithRemark(gap) {
  const text = gap.trimEnd();
  return text.endsWith("-->") || text.slice(text.lastIndexOf("\n") + 1).includes("%");
}
function misplacedIn({ members, places }, order) {
  const targets = places.map(() => 0);
  for (const [at, place] of places.entries()) targets[place] = at;
  const ranked = targets.map((target, at) => ({ target, member: members[at] })).filter(({ member }) => rankIn(order, member.by) !== void 0);
  const staying = longestRise(ranked.map(({ target }) => target));
  const kept = ranked.filter((_, at) => staying.has(at));
  return ranked.flatMap(({ target, member }, at) => {
    if (staying.has(at)) return [];
    const before = kept[countWhile(kept.length, (one) => (kept[one]?.target ?? 0) < target) - 1];
    const neighbor = before ?? kept[0];
    if (neighbor === void 0) return [];
    const where = before === void 0 ? "before" : "after";
    return [{ found: member, neighbor: neighbor.member, where }];
  });
}
function longestRise(numbers) {
  const ends = [];
  const before = [];
  for (const [at, number] of numbers.entries()) {
    const length = countWhile(ends.length, (one) => (numbers[ends[one] ?? 0] ?? 0) < number);
    before[at] = ends[length - 1];
    ends[length] = at;
  }
  const found = /* @__PURE__ */ new Set();
  for (let at = ends.at(-1); at !== void 0; at = before[at]) found.add(at);
  return found;
}
function orderProblems(misplaced2, order, about) {
  const begin = `${about.where} are not in order, ${orderName(order)}:`;
  const shown3 = ({ item, by }) => `${about.name(item)}${shownRank(order, by)}`;
  return misplaced2.map(({ found, neighbor, where }) => ({
    message: `${begin} ${shown3(found)} belongs ${where} ${shown3(neighbor)}. Sort them.`,
    entry: found.item,
    range: about.range(found.item),
    fix: { kind: "safe", edits: about.edits },
    habit: manyOf(about.group, 1, (problems) => ({
      message: `${begin} ${problems.length} are out of place, on ${linesOfProblems(problems)}. Sort them.`,
      related: problems.slice(1, MOST_RELATED).map(({ range }) => ({ range, message: "out of place, too" })),
      // Those of a run share its edits.
      fix: { kind: "safe", edits: [...new Set(problems.flatMap(({ fix }) => fix?.edits ?? []))] }
    }))
  }));
}
function reorderEdits(text, { members, places }, written = ({ range }) => text.slice(range.start, range.end)) {
  return members.flatMap((place, index) => {
    const moved2 = members[places[index] ?? index];
    if (moved2 === void 0 || moved2 === place) return [];
    return [{ range: place.range, text: written(moved2, place) }];
  });
}
var NAMES2 = {
  year: "by year, oldest first",
  "year-descending": "by year, newest first",
  title: "by title",
  "title-descending": "by title, Z to A",
  key: "by citation key",
  "key-descending": "by citation key, Z to A"
};
function orderName(order) {
  return NAMES2[order];
}
function shownRank(order, by) {
  return order.startsWith("year") ? ` (${rankIn(order, by)})` : "";
}

// src/rules/bib-order.ts
var bibOrder = {
  id: "bib-order",
  severity: "warning",
  fix: "safe",
  summary: "The bib entries are in order, if the configuration sets one.",
  why: "In a sorted file an entry is found at once, and two people who add one seldom touch the same lines.",
  options: ["bib-order"],
  create: ({ settings: { bibOrder: order } }) => ({
    onBibliography({ source, entries }) {
      if (order === void 0) return void 0;
      const parents = ranksOfParents(entries, order);
      const items = entries.map(
        (item) => ({
          item,
          range: { start: item.range.start, end: endOfRemark(source.text, item.range.end) },
          by: parents.get(item.key.toLowerCase()) ?? sortableBibEntry(item)
        })
      );
      const runs = runsInOrder(source.text, items, order);
      const isMovable = canMove(entries);
      return runs.flatMap((run) => {
        const edits = isMovable ? reorderEdits(source.text, run) : [];
        return orderProblems(misplacedIn(run, order), order, {
          where: "The bib entries",
          group: "all",
          name: nameBibEntry,
          range: ({ keyRange }) => keyRange,
          edits
        });
      });
    }
  })
};
function endOfRemark(text, end) {
  const [line = ""] = /^.*/.exec(text.slice(end, end + LONGEST_REMARK)) ?? [];
  const isRemark = line.trim() !== "" && !line.includes("@") && line.length < LONGEST_REMARK;
  return isRemark ? end + line.trimEnd().length : end;
}
var LONGEST_REMARK = 1e3;
function ranksOfParents(entries, order) {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const ranks = /* @__PURE__ */ new Map();
  for (const child of entries) {
    const key = child.fields.get("crossref")?.value.toLowerCase() ?? "";
    const parent = byKey.get(key);
    if (parent === void 0 || parent === child) continue;
    const own2 = ranks.get(key) ?? sortableBibEntry(parent);
    const last = sortableBibEntry(child);
    if (compareRanks(order, rankIn(order, own2), rankIn(order, last)) <= 0) {
      ranks.set(key, order.endsWith("descending") ? last : after(last));
    }
  }
  return ranks;
}
function after({ key, title, ...rest }) {
  const behind = (name) => name === void 0 ? void 0 : `${name}\uFFFF`;
  return compact({ ...rest, key: behind(key), title: behind(title) });
}
function canMove(entries) {
  const keys = new Set(entries.map(({ key }) => key.toLowerCase()));
  const inherits = entries.some(({ fields }) => fields.has("crossref") || fields.has("xdata"));
  return keys.size === entries.length && !inherits;
}

// src/rules/support/repeated-fields.ts
function repeatedFieldEdits(fields, text) {
  const values = /* @__PURE__ */ new Map();
  for (const field of fields) {
    const name = nameOf(field, text);
    const before = values.get(name);
    if (before === void 0) values.set(name, /* @__PURE__ */ new Set([comparable(field, text)]));
    else before.add(comparable(field, text));
  }
  const edits = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  fields.forEach((field, index) => {
    const name = nameOf(field, text);
    const isRepeated = seen.has(name);
    seen.add(name);
    if (!isRepeated || values.get(name)?.size !== 1) return;
    const edit = withoutField(field, fields[index - 1], text);
    if (edit !== void 0) edits.set(field.name.start, edit);
  });
  return edits;
}
function nameOf({ name }, text) {
  return text.slice(name.start, name.end).toLowerCase();
}
function removeField(fields, field, text) {
  const at = fields.indexOf(field);
  const next = fields[at + 1];
  if (at > 0) return withoutField(field, fields[at - 1], text);
  return next === void 0 || field.comma === void 0 ? void 0 : { range: { start: field.range.start, end: next.range.start }, text: "" };
}
function withoutField({ range }, before, text) {
  if (before?.comma === void 0) return void 0;
  if (text.slice(before.range.end, before.comma.start).trim() !== "") return void 0;
  if (text.slice(before.comma.end, range.start).trim() !== "") return void 0;
  return { range: { start: before.range.end, end: range.end }, text: "" };
}
function comparable({ value }, text) {
  return value.map(({ kind, range, unclosed }) => {
    const written = text.slice(range.start, range.end);
    if (unclosed === true || kind === "bare") return `unsure ${range.start}`;
    if (kind === "macro") return `macro ${written.toLowerCase()}`;
    return written.replace(/^["{]|["}]$/g, "").trim();
  }).join(" # ").replace(/\s+/g, " ");
}

// src/rules/bib-pages.ts
var PAGE = String.raw`(?:[a-z]{0,3}\d+(?::\d+)?[a-z]?|[ivxlc]+)`;
var RANGE = new RegExp(
  String.raw`^(\s*)(${PAGE})(\s*(?:---|--|-|\u2010|\u2011|\u2012|\u2013|\u2014|\u2212)\s*)(${PAGE})(\s*)$`,
  "i"
);
var LABEL2 = /^\s*(?:pp?\.\s*|pp?\s+)(?=\d)/i;
var bibPages = {
  id: "bib-pages",
  severity: "info",
  fix: "safe",
  summary: "Page ranges are written with two dashes, the lower page first.",
  why: "A single dash prints as a hyphen, and styles look for two dashes to distinguish several pages from one. A range that runs backwards was copied wrongly.",
  create: () => ({ onField: { pages: inField3 } })
};
function* inField3(field, entry, { source, entries }) {
  const name = nameBibEntry(entry);
  if (field.value.trim() !== "" && !/[\p{L}\p{N}]/u.test(field.value)) {
    const edit = removeField(entry.node.fields, field.node, source.text);
    yield {
      message: `The pages of ${name} are ${quote(field.value)}, which is not a page. Write the pages, or remove the field.`,
      content: "none",
      severity: "warning",
      fix: edit && { kind: "safe", edits: [edit] }
    };
    return;
  }
  const wrongWay = reversed(field.raw);
  if (wrongWay !== void 0) {
    yield {
      message: `The pages of ${name} run backwards, ${quote(wrongWay)}. Look them up, and write the first page first.`,
      content: "reversed",
      severity: "warning"
    };
  }
  const edits = literalsOf(field, source).flatMap(
    ({ text, start }) => editsIn2(text, start, wrongWay !== void 0)
  );
  if (edits.length === 0) return;
  yield {
    message: `The pages of ${name} are ${quote(field.raw)}. ${LABEL2.test(field.raw) ? 'Remove "p.", which styles write themselves' : 'Write a range with two dashes, "12--34"'}.`,
    content: "dash",
    fix: { kind: "safe", edits },
    habit: cosmeticHabit(
      () => countFields(entries, "pages"),
      (many, all) => `${many} of ${all} pages fields contain a range without two dashes. Write "12--34".`
    )
  };
}
function reversed(value) {
  return value.replace(LABEL2, "").split(",").find((range) => {
    const [, , first = "", , last = ""] = RANGE.exec(range) ?? [];
    if (!/^\d+$/.test(first) || !/^\d+$/.test(last)) return false;
    const isCut = last.length < first.length && !(last.length === 1 && /1\d$/.test(first));
    const end = isCut ? first.slice(0, first.length - last.length) + last : last;
    return Number(end) < Number(first);
  });
}
function sameSort(first, last) {
  const letters2 = /^\D*/.exec(last)?.[0] ?? "";
  return letters2 === "" || /^[ivxlc]+$/i.test(last) || first.startsWith(letters2);
}
function editsIn2(text, start, keepDashes) {
  const edits = [];
  const label = LABEL2.exec(text)?.[0] ?? "";
  if (label !== "") edits.push({ range: { start, end: start + label.length }, text: "" });
  if (keepDashes) return edits;
  let at = label.length;
  for (const item of text.slice(label.length).split(",")) {
    const [, before = "", first = "", dash = "", last = ""] = RANGE.exec(item) ?? [];
    const from = start + at + before.length + first.length;
    if (dash !== "" && dash !== "--" && sameSort(first, last)) {
      edits.push({ range: { start: from, end: from + dash.length }, text: "--" });
    }
    at += item.length + 1;
  }
  return edits;
}

// src/rules/bib-required-fields.ts
var FEW7 = 3;
var bibRequiredFields = {
  id: "bib-required-fields",
  severity: "warning",
  fix: "none",
  summary: "Every bib entry has the fields that its type needs.",
  why: "BibTeX prints an incomplete reference and warns only in a log; readers of the paper see the gap.",
  create({ catalog }) {
    const volumes = lazy(() => typesOfVolumes(catalog));
    const isVolume = (entry, { source }) => !entry.fields.has("title") && !entry.fields.has("author") && volumes().has(`${source.path} ${entry.type}`);
    return {
      onBibEntry: (entry, bibliography) => isVolume(entry, bibliography) ? void 0 : problemOf4(entry, bibliography)
    };
  }
};
function typesOfVolumes({ bibliographies }) {
  const parents = keysOfParents(bibliographies);
  return new Set(
    bibliographies.flatMap(
      ({ source, entries }) => entries.flatMap(
        ({ key, type }) => parents.has(key.toLowerCase()) ? `${source.path} ${type}` : []
      )
    )
  );
}
function problemOf4(entry, bibliography) {
  const meant = meantType(entry.type);
  if (meant !== void 0) {
    return {
      message: `${nameBibEntry(entry)} has the unknown type @${entry.type}. Did you mean @${meant}?`,
      content: entry.type
    };
  }
  const missing2 = missingFields2(entry);
  if (missing2.length === 0 || isBroken(entry, bibliography)) return void 0;
  const misplaced2 = otherContainer(entry, missing2);
  if (misplaced2 !== void 0) return misplaced2;
  const names = listText(missing2.map((alternatives) => alternatives.join(" or ")));
  const fields = `the ${plural(missing2.length, "field", "fields")} ${names}`;
  const it = plural(missing2.length, "it", "them");
  return {
    message: `${nameBibEntry(entry)} lacks ${fields}, which entries of type @${entry.type} need to be cited. Add ${it}.`,
    content: names,
    isLack: true,
    severity: missing2.some(([name]) => name === "title" || name === "author") ? "error" : void 0,
    habit: manyOf(`${entry.type} ${names}`, FEW7, (problems) => ({
      message: `${problems.length} entries of type @${entry.type} lack ${fields}, which they need to be cited: ${linesOfProblems(problems)}. Add ${it}.`,
      isLack: true
    }))
  };
}
var CONTAINERS = /* @__PURE__ */ new Map([
  ["booktitle", { field: "journal", type: "article" }],
  ["journal", { field: "booktitle", type: "inproceedings" }]
]);
function otherContainer(entry, missing2) {
  const [[needed = ""] = [], ...more] = missing2;
  const other = CONTAINERS.get(needed);
  if (other === void 0 || more.length > 0) return void 0;
  if ((entry.fields.get(other.field)?.value ?? "").trim() === "") return void 0;
  return {
    message: `${nameBibEntry(entry)} has the field ${other.field} in place of ${needed}, which entries of type @${entry.type} need to be cited. Change the type to @${other.type}, or rename the field.`,
    content: needed,
    isLack: true
  };
}
function missingFields2(entry) {
  const required = REQUIRED_FIELDS.get(entry.type);
  if (required === void 0) return [];
  const has = (name) => (entry.fields.get(name)?.value ?? "").trim() !== "";
  const preprint = isPreprint(entry);
  const isPart = hasUnknownParent(entry);
  return required.filter(({ fields }) => !fields.some(has)).filter(({ container }) => !(container === true && preprint)).filter(({ fields }) => !isPart || fields.includes("author") || fields.includes("title")).map(({ fields, shown: shown3 }) => fields.slice(0, shown3));
}
function isBroken({ range, keyRange }, { diagnostics }) {
  return diagnostics.some(
    ({ severity, range: { start } }) => severity === "error" && start > keyRange.end && start <= range.end
  );
}
function hasUnknownParent({ fields }) {
  if (!fields.has("crossref") && !fields.has("xdata")) return false;
  return [...fields.values()].every(({ inheritedFrom }) => inheritedFrom === void 0);
}

// src/text/line-fragment.ts
function lineFragment({ start, end }) {
  return start === end ? `#L${start}` : `#L${start}-L${end}`;
}

// src/catalog/line-anchors.ts
function linesOf(bibEntry, bibliography) {
  const { lines } = bibliography.source;
  const { start, end } = bibEntry.range;
  return { start: lines.position(start).line, end: lines.position(Math.max(start, end - 1)).line };
}
function anchorNamesFile(anchor, path) {
  const name = (text) => text.slice(text.lastIndexOf("/") + 1).toLowerCase();
  return name(decodePercent(anchor.path)) === name(path);
}
function lastBibEntryFrom(entries, offset) {
  return entries[lastFrom(entries, offset)];
}
function lastEntryFrom({ entries, source }, line) {
  return lastBibEntryFrom(entries, source.lines.lineEnd(line));
}
function bibEntryAtLine(bibliography, line) {
  const found = lastEntryFrom(bibliography, line);
  return found !== void 0 && line <= linesOf(found, bibliography).end ? found : void 0;
}
function anchorShows(anchor, bibEntry, bibliography) {
  const { startLine, endLine = startLine } = anchor;
  if (startLine === void 0 || endLine === void 0) return true;
  const { start, end } = linesOf(bibEntry, bibliography);
  if (startLine === start && (endLine === start || endLine === end)) return true;
  return bibEntryAtLine(bibliography, startLine) === bibEntry && lastEntryFrom(bibliography, endLine) === bibEntry;
}
var LINES = /#L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$/;
var OF_A_COMMIT = /\/(?:blob|blame|raw)\/[0-9a-f]{40}\//i;
function renewAnchor(text, anchor, span) {
  if (OF_A_COMMIT.test(anchor.path)) return void 0;
  const target = text.slice(anchor.range.start, anchor.range.end);
  const lines = LINES.exec(target);
  if (lines === null) return void 0;
  return {
    range: { start: anchor.range.start + lines.index, end: anchor.range.end },
    text: anchor.endLine === void 0 ? `#L${span.start}` : lineFragment(span)
  };
}

// src/rules/bib-syntax.ts
var ELSEWHERE = /* @__PURE__ */ new Set(["duplicate-key", "duplicate-key-case", "invalid-utf8"]);
var FEW8 = 3;
var bibSyntax = {
  id: "bib-syntax",
  severity: "error",
  fix: "safe",
  summary: "Every program reads the same entries from the .bib file.",
  why: "After a missing brace or comma, BibTeX skips entries, biber stops, and most converters lose entries silently.",
  create: ({ catalog }) => ({
    *onBibliography({ diagnostics, source, entries }) {
      const repeats = memoOf(({ node }) => repeatedFieldEdits(node.fields, source.text));
      const [hasParents, isDefined] = [parentsIn(catalog), macrosIn(catalog, source)];
      const isInAny = (code, shown3) => code === "undefined-crossref" ? hasParents(shown3) : code === "undefined-macro" && isDefined(shown3);
      for (const { code, message, range, related, severity } of diagnostics) {
        if (ELSEWHERE.has(code)) continue;
        const shown3 = source.text.slice(range.start, range.end);
        if (isInAny(code, shown3)) continue;
        const before = lastBibEntryFrom(entries, range.start);
        const entry = before !== void 0 && range.start < before.range.end ? before : void 0;
        const isRepeat = code === "duplicate-field" && entry !== void 0;
        const edit = isRepeat ? repeats(entry).get(range.start) : void 0;
        yield {
          message,
          range,
          severity,
          content: `${code} ${source.text.slice(range.start, Math.min(range.end, range.start + 80))}`,
          entry,
          related: related && [related],
          fix: edit && { kind: "safe", edits: [edit] },
          habit: severity === "error" ? void 0 : sameWarnings(code)
        };
      }
    }
  })
};
function parentsIn({ bibliographies }) {
  const known = lazy(
    () => new Set(bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key.toLowerCase())))
  );
  return (field) => {
    const keys = field.slice(field.indexOf("=") + 1).match(/[^\s,{}"]+/g) ?? [];
    return keys.every((key) => known().has(key.toLowerCase()));
  };
}
function macrosIn({ bibliographies }, file) {
  const others = lazy(
    () => bibliographies.filter(({ source }) => source !== file).map(({ tree }) => collectMacros(tree))
  );
  return (name) => others().some((macros) => macros.has(name.toLowerCase()));
}
function sameWarnings(code) {
  return manyOf(`all ${code}`, FEW8, ([first, ...more]) => ({
    message: `${first?.message} ${more.length} more places in this file have the same problem.`
  }));
}

// src/catalog/name-in-title.ts
var WORDS_OF_A_TITLE2 = 3;
var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;
var SHORTEST_LEADING_NAME = 5;
function isNameAlone(title) {
  return title.trim().split(/\s+/).length < WORDS_OF_A_TITLE2 && !UNSPACED.test(title);
}
function mayBePeople(title) {
  return authorEvidence(title) === "strong";
}
function leadingName(title) {
  const name = fold(title.slice(0, Math.max(0, title.indexOf(":"))));
  return name.length < SHORTEST_LEADING_NAME ? "" : name;
}

// src/rules/support/glued-bullets.ts
var GLUED = /^[ \t]*(?<bullet>[-+*])(?:(?<mark>\[|\*\*[^*\s])|\p{Lu})/u;
var OTHER = /^[ \t]*(?:(?<bullet>\d{1,4}[.)])(?=\[|\*\*[^*\s])|(?<character>[•–—·‣◦●○▪■]|\\-)[ \t]{0,3}(?=\[))(?<mark>\[|\*\*)/u;
var ITEM = /^[ \t]*(?:[-+*]|\d{1,4}[.)])[ \t]/;
var BARE = /^\[(?:[^[\]\s]{1,60} ){3}[^[\]\n]{1,300}\]\(https?:/;
var LIKE_BARE = /^(?:[-+*]|\d{1,4}[.)])[ \t]+(?=\[)/;
var FEW9 = 3;
var gluedBullets = memoOf(findGluedBullets);
function findGluedBullets({ source: { text, lines }, source }) {
  const found = [];
  let above = "";
  for (let line = 1; line <= lines.count; line++) {
    const start = lines.lineStart(line);
    const shown3 = text.slice(start, lines.lineEnd(line));
    if (LIKE_BARE.test(above) && BARE.test(shown3) && isItem(lines, line - 1, text)) {
      found.push({ start, end: start });
    }
    if (shown3 === "" || /^\S/.test(shown3)) above = shown3;
    const other = OTHER.exec(shown3)?.groups;
    const groups = GLUED.exec(shown3)?.groups ?? other ?? {};
    const { mark, bullet = groups.character ?? "" } = groups;
    const isMeant = mark?.startsWith("*") === true || shown3.includes(mark ? "](" : "](http");
    if (bullet === "" || !isMeant || other !== void 0 && !isBesideItem(lines, line, text)) {
      continue;
    }
    if (bullet === "*" && shown3.split("*").length % 2 === 1) continue;
    const at = start + shown3.indexOf(bullet);
    found.push({ start: at, end: at + bullet.length });
  }
  const { states, headings } = scan(source);
  const marks = headings.flatMap(
    ({ kind, depth, start, contentStart }) => kind === "atx" && contentStart === start + depth && /\S/.test(text.charAt(contentStart)) ? [{ start, end: contentStart }] : []
  );
  return [...found.filter(({ start }) => states[lines.position(start).line] === "text"), ...marks];
}
function isBesideItem(lines, line, text) {
  return isItem(lines, line - 1, text) || isItem(lines, line + 1, text);
}
function isItem(lines, line, text) {
  const isLine = line >= 1 && line <= lines.count;
  return isLine && ITEM.test(text.slice(lines.lineStart(line), lines.lineEnd(line)));
}
function onGluedLine(list) {
  const { lines } = list.source;
  const glued = new Set(gluedBullets(list).map(({ start }) => lines.position(start).line));
  return (offset) => glued.size > 0 && glued.has(lines.position(offset).line);
}
function gluedBulletProblems(list) {
  const { text } = list.source;
  return gluedBullets(list).map((range) => {
    const mark = text.slice(range.start, range.end);
    const what = mark.startsWith("#") ? "heading" : "item";
    const isGlued = /^(?:[-+*#]|\d.*$)/.test(mark);
    const gap = /^[ \t]*/.exec(text.slice(range.end, range.end + 9))?.[0].length ?? 0;
    return {
      message: isGlued ? `There is no space after the "${mark}", so Markdown shows no ${what} here. Add the space.` : mark === "" ? 'The line has no bullet, so Markdown adds it to the item above. Write "- " before it.' : `"${mark}" is no bullet in Markdown, which shows no item here. Write "- ".`,
      range,
      content: text.slice(range.start, range.start + 200),
      fix: isGlued ? { kind: "safe", edits: [insertion(range.end, " ")] } : { kind: "suggested", edits: [{ range: { ...range, end: range.end + gap }, text: "- " }] },
      habit: manyOf(isGlued ? `glued ${what}s` : "no bullets", FEW9, (problems) => ({
        message: `${count(problems.length, "line")} ${plural(problems.length, "has", "have")} no ${isGlued ? `space after ${what === "item" ? "the bullet" : 'its "#"'}` : "bullet"}, so Markdown shows no ${what}s there: ${linesOfProblems(problems)}. ${isGlued ? "Add the spaces" : 'Write "- "'}.`
      }))
    };
  });
}

// src/rules/support/unlisted-works.ts
function unlistedWorks(catalog) {
  const parents = keysOfParents(catalog.bibliographies);
  const listed = lazy(() => new Set(catalog.pairs.flatMap(({ bibEntry }) => namesOf(bibEntry))));
  const isListed = (entry) => namesOf(entry).some((name) => listed().has(name));
  return catalog.bibliographies.map((bibliography) => {
    const works = new Set(
      bibliography.entries.filter(
        ({ key, type }) => !NOT_WORKS.has(type) && !parents.has(key.toLowerCase())
      )
    );
    const unlisted = catalog.unlisted.filter((one) => one.bibliography === bibliography).map(({ bibEntry }) => bibEntry).filter((entry) => works.has(entry) && !isListed(entry));
    return { bibliography, works: works.size, unlisted };
  });
}
function areUnrelated({ entries }, { pairs }) {
  const papers = entries.filter(({ kind }) => kind === "paper");
  return pairs.length === 0 && papers.length > 1 && papers.every((one) => !one.citation);
}
function namesOf({ key, fields, identifiers }) {
  const title = titleKey(fields.get("title")?.value ?? "");
  return [
    ...key === "" ? [] : [`key ${key}`],
    ...title.length < SHORT_TITLE ? [] : [`title ${title}`],
    ...identifiers.map(identifierKey)
  ];
}
function mentionedIn({ source }) {
  const text = lazy(() => ` ${fold(source.text)} `);
  return (title, shortest = SHORT_TITLE) => title.length >= shortest && text().includes(` ${foldTitle(title)} `);
}

// src/rules/bib-unlisted.ts
var MANY4 = 100;
var MANY_NAMES = 5;
var WORDS_OF_A_NAME2 = 3;
var SHORTEST_NAME = 12;
var LATIN = /\p{Script=Latin}{2}/u;
var OTHER_SCRIPT = /[^\p{Script=Latin}\P{L}]{2}/u;
var bibUnlisted = {
  id: "bib-unlisted",
  severity: "warning",
  fix: "none",
  summary: "Every bib entry is in the list.",
  why: "A bib entry that is not in the list is a paper that readers never see, or a leftover.",
  create: ({ catalog }) => ({
    *onList(list) {
      if (list.entries.length === 0 || areUnrelated(list, catalog)) return;
      for (const { bibliography, works, unlisted } of unlistedWorks(catalog)) {
        if (unlisted.length > MANY_NAMES && namesOnly(list, catalog) * 2 >= unlisted.length)
          continue;
        const mayBeListed = listedOtherwise(list, catalog, unlisted.length);
        const isLinked2 = linkedIn(list, catalog);
        for (const entry of withoutCopies(unlisted)) {
          const title = entry.fields.get("title")?.value ?? "";
          const url = entry.fields.get("url")?.value.trim() ?? "";
          if (mayBeListed(title)) continue;
          yield {
            message: `${nameBibEntry(entry)}${title === "" ? "" : ` (${quote(title)})`} is not in ${list.source.path}. Add it to the list, or remove it from the bibliography.`,
            file: bibliography.source,
            entry,
            habit: notTheList(list, { works, unlisted }, bibliography.source.path),
            detail: () => isLinked2(url, title) ? void 0 : {}
          };
        }
      }
    }
  })
};
function namesOnly({ entries }, { pairOf }) {
  return entries.filter(
    (entry) => entry.kind === "paper" && isNameAlone(entry.title) && pairOf(entry) === void 0
  ).length;
}
function listedOtherwise(list, { pairOf }, unlisted) {
  const isRead = inScriptOf(list);
  const mentioned = unlisted > MANY4 ? () => false : mentionedIn(list);
  const inGlued = gluedTitles(list);
  const unpaired = list.entries.filter((entry) => pairOf(entry) === void 0);
  const names = new Set(unpaired.map(({ title }) => leadingName(title)));
  names.delete("");
  return (title) => names.has(leadingName(title)) || mentioned(title) || inGlued(title) || mentioned(nameIn(title), SHORTEST_NAME) || !isRead(title);
}
function gluedTitles(list) {
  const { lines, text } = list.source;
  const shown3 = gluedBullets(list).map(
    ({ end }) => fold(text.slice(end, lines.lineEnd(lines.position(end).line)))
  );
  return (title) => title !== "" && shown3.some((line) => line.includes(foldTitle(title)));
}
function linkedIn(list, { pairOf }) {
  const unpaired = new Set(
    list.entries.filter((entry) => pairOf(entry) === void 0).map(({ url }) => url)
  );
  return (url, title) => url !== "" && list.source.text.includes(url) && (!unpaired.has(url) || title.trim().split(/\s+/).length <= WORDS_OF_A_NAME2);
}
function withoutCopies(entries) {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]).reverse());
  return entries.filter((entry) => entry.key === "" || byKey.get(entry.key) === entry);
}
function nameIn(title) {
  const name = title.slice(0, Math.max(0, title.indexOf(":")));
  return name.trim().split(/\s+/).length >= WORDS_OF_A_NAME2 ? name : "";
}
function inScriptOf({ entries }) {
  const ofList = entries.map(({ title }) => title).join(" ");
  const hasLatin = LATIN.test(ofList);
  const hasOther = OTHER_SCRIPT.test(ofList);
  return (title) => {
    const isOther2 = OTHER_SCRIPT.test(title);
    return isOther2 ? hasOther || hasLatin && LATIN.test(title) : true;
  };
}
function notTheList({ source }, { works, unlisted }, path) {
  const all = `${count(works, "bib entry", "bib entries")} of ${path}`;
  return {
    name: "all",
    isOne: (number) => isPartOfList(number, works) || unlisted.length * 2 > works,
    asOne: ({ length, 0: first }) => {
      const example = first?.entry !== void 0 && isBibEntry(first.entry) ? first.entry : void 0;
      const some = example === void 0 ? "" : `, such as ${nameBibEntry(example)}`;
      return {
        message: `${length === works ? `${length === 1 ? `The only bib entry of ${path} is not` : `None of the ${all} is`} in ${source.path}` : `${length} of ${all} are not in ${source.path}${some}`}. List the papers, or set the option bib to the .bib that belongs to the list.`,
        isNote: true
      };
    }
  };
}

// src/rules/bib-url-format.ts
var BRACED2 = /^\{([^{}]*)\}$/;
var JABREF_LINK = /^[^:]{0,200}:(https?\\:.{1,2000}):URL$/is;
var MANY5 = 3;
var SCHEME = /^(?:https?|ftps?):\/\/[^\s/]/i;
var NO_SCHEME = /^(?:www\.[^\s/?#]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|edu|gov|io|ai|dev|info|eu|uk|de|fr|cn|jp))(?:[/?#]\S*)?$/i;
var bibUrlFormat = {
  id: "bib-url-format",
  severity: "warning",
  fix: "suggested",
  summary: "Every url field contains one valid web address.",
  why: "Styles turn the value into a link. With a backslash or a space in it, or without https://, the link does not work.",
  create: () => ({
    onField: {
      url(field, entry, { source, entries }) {
        return field.raw.trim() === "" ? void 0 : problemOf5(entry, field, source, entries);
      }
    }
  })
};
function escaped(entries) {
  return cosmeticHabit(
    () => countFields(entries, "url"),
    (many, all) => `${many} of ${all} url fields contain LaTeX, such as \\_ or \\url{}. Write the addresses as in a browser.`
  );
}
function sameFault({ kind, what, todo }) {
  return manyOf(kind, MANY5, (problems) => ({
    message: `${problems.length} url fields have a value like ${quote(problems[0]?.content ?? "")}, ${what}: ${linesOfProblems(problems)}. ${todo}.`
  }));
}
function problemOf5(entry, field, file, entries) {
  const raw = bareUrl(field.raw);
  const fault = urlFault(field.raw, field.value);
  if (fault === void 0) return void 0;
  const { what, todo, right, severity } = fault;
  return {
    message: `The url of ${nameBibEntry(entry)} is ${quote(raw)}, ${what}. ${todo}.`,
    content: raw,
    severity,
    fix: replaced(field, file, right),
    habit: severity === "info" ? escaped(entries) : sameFault(fault)
  };
}
var bareUrl = (raw) => raw.trim().replace(BRACED2, "$1").trim();
function urlFault(written, plain2) {
  const raw = bareUrl(written);
  const linked = JABREF_LINK.exec(raw)?.[1]?.replaceAll("\\:", ":");
  if (linked !== void 0) {
    const todo2 = `Write the address alone, such as "${linked}"`;
    return { kind: "file link", what: "which is a file link of JabRef", todo: todo2, right: linked };
  }
  if (plain2 !== raw && SCHEME.test(plain2) && !/\s/.test(plain2)) {
    const right = /[\\$]/.test(plain2) ? void 0 : plain2;
    const todo2 = `Write it as in a browser${right === void 0 ? "" : `, "${right}"`}`;
    return { kind: "latex", what: "which contains LaTeX", todo: todo2, right, severity: "info" };
  }
  const [, marked] = /^<([^<>\s]{1,2000})>$/.exec(raw) ?? [];
  if (marked !== void 0 && SCHEME.test(marked)) {
    const todo2 = 'Remove "<" and ">"';
    return { kind: "brackets", what: "which is in angle brackets", todo: todo2, right: marked };
  }
  if (holdsSeveral(raw, /^(?:https?:\/\/|www\.)/i, /(?:https?:\/\/|www\.)./i)) {
    return { kind: "several", what: "which is more than one address", todo: "Keep one of them" };
  }
  if (/^https?:\/\/https?:/i.test(raw)) {
    const once = raw.replace(/^https?:\/\/(?=https?:\/\/)/i, "");
    const right = SCHEME.test(once) ? once : void 0;
    return { kind: "twice", what: "which begins twice", todo: 'Remove one "https://"', right };
  }
  if (SCHEME.test(raw)) {
    if (/\s/.test(raw)) {
      const todo2 = "Remove them, or the text after the address";
      return { kind: "spaces", what: "which contains spaces", todo: todo2 };
    }
    return URL.canParse(raw) ? void 0 : { kind: "unreadable", what: "which no browser can read", todo: "Copy it again" };
  }
  if (NO_SCHEME.test(raw)) {
    const todo2 = 'Begin it with "https://"';
    return { kind: "no scheme", what: 'which has no "https://"', todo: todo2, right: `https://${raw}` };
  }
  if (parseDoi(raw) !== void 0) {
    const todo2 = "Move it to doi, or write its address";
    const right = hasMoreThanDoi(raw) ? void 0 : doiAddress(bareDoi(raw));
    return { kind: "doi", what: "which is a DOI", todo: todo2, right };
  }
  const todo = 'Write one that begins with "https://", or remove it';
  return { kind: "no address", what: "which is not a web address", todo };
}
function replaced(field, file, right) {
  if (right === void 0 || /[{}"\s]/.test(right)) return void 0;
  const edit = valueEdit(field, file, right);
  return edit && { kind: "suggested", edits: [edit] };
}

// src/rules/bib-year.ts
var YEAR2 = /(?<!\d)(?:1[4-9]|20)\d{2}(?!\d)/;
var NOT_YET = /^\W*(?:to appear|in press|in prep\w*|forthcoming|submitted|accepted|under review|preprint|undated|n\.?\s?d\.?)\b/i;
var ANCIENT = /\d\s?B\.?C/;
var DATE_POINT = String.raw`-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2}(?:T[\d:]+(?:Z|[+-][\d:]+)?)?)?)?[?~%]?`;
var DATE = new RegExp(
  `^(?:${DATE_POINT}|y-?\\d+)(?:/(?:${DATE_POINT}|\\.\\.)?)?$|^(?:\\.\\.)?/${DATE_POINT}$`
);
var MONTH_IN_DIGITS = /(?<![\d-])(?:0?[1-9]|1[0-2])(?:\s|[./-]\s?)\d{4}(?!\d)|\d{4}-\d{1,2}\b(?!\d)/;
var TWO_YEARS = /^[[(]\d{4}[\])]\s*\d{4}$|^\d{4}\s*[[(]\d{4}[\])]$/;
var FEW_DATES = 3;
var bibYear = {
  id: "bib-year",
  severity: "warning",
  fix: "none",
  summary: "The year is a year of four digits, a date is written YYYY-MM-DD, and the two agree.",
  why: "Styles sort and label references by the year; a year that is not a number puts a paper in the wrong place.",
  create: () => ({
    onBibEntry(entry, { source }) {
      const [year, date] = [ownField(entry, "year"), ownField(entry, "date")];
      return (year && faultOfYear(entry, year, source)) ?? (date && faultOfDate(entry, date, source)) ?? (year && date && disagreement(entry, year, date, source));
    }
  })
};
function faultOfYear(entry, field, file) {
  const { value } = field;
  if (value === "" || NOT_YET.test(value) || ANCIENT.test(value)) return void 0;
  const range = valueRange(field, file);
  const has = `The year of ${nameBibEntry(entry)} is ${quote(value)}`;
  if (!YEAR2.test(value)) {
    return {
      message: `${has}, which is not a year. Write four digits.`,
      range,
      content: value,
      habit: manyOf(`year ${value}`, FEW_DATES, (problems) => ({
        message: `${problems.length} year fields are ${quote(value)}, which is not a year: ${linesOfProblems(problems)}. Write four digits.`
      }))
    };
  }
  const isTwo = TWO_YEARS.test(value.trim());
  if (!isTwo && !hasMonth(value)) return void 0;
  const advice = isTwo ? "which is two years. Write the one that styles should print, and the other in a note." : "which is more than a year. Write only the year here, and the rest in month.";
  return { message: `${has}, ${advice}`, range, content: value, severity: "info" };
}
function hasMonth(value) {
  if (MONTH_IN_DIGITS.test(value)) return true;
  return (value.match(/\p{L}+/gu) ?? []).some((word) => monthNumber(word) !== void 0);
}
function faultOfDate(entry, field, file) {
  const value = field.value.replaceAll("\u2013", "-");
  if (value === "" || DATE.test(value) || NOT_YET.test(value)) return void 0;
  return {
    message: `The date of ${nameBibEntry(entry)} is ${quote(value)}, which biber cannot read. Write it as YYYY-MM-DD, YYYY-MM or YYYY.`,
    range: valueRange(field, file),
    content: value,
    habit: manyOf("dates", FEW_DATES, (problems) => ({
      message: `${problems.length} date fields contain what biber cannot read, such as ${quote(value)}: ${linesOfProblems(problems)}. Write them as YYYY-MM-DD, YYYY-MM or YYYY.`
    }))
  };
}
function disagreement(entry, year, date, file) {
  const wanted = YEAR2.exec(year.value)?.[0];
  const dated = YEAR2.exec(date.value)?.[0];
  if (wanted === void 0 || dated === void 0 || dated === wanted) return void 0;
  if (date.value.includes("/")) return void 0;
  return {
    message: `The year of ${nameBibEntry(entry)} is ${wanted}, but its date is ${quote(date.value)}. Correct one of the two.`,
    range: valueRange(year, file),
    content: "disagreement",
    related: [{ range: date.node.range, message: "the date" }]
  };
}

// src/rules/category-empty.ts
var FEW10 = 2;
var categoryEmpty = {
  id: "category-empty",
  severity: "warning",
  fix: "none",
  summary: "Every category contains entries, text or subcategories.",
  why: "A heading with nothing below it leads readers from the contents to an empty section.",
  // Other headings without entries count once a list has its first one.
  afterAddition: "all",
  create: () => ({
    onList(list) {
      const { categories, reading } = list;
      if (reading.papers === 0 && categories.length < 2) return [];
      const empty = emptyHeadings(list);
      const habit = {
        name: "all",
        isOne: (number) => number > FEW10 || isHabit2(number, number + categories.length),
        asOne: (problems) => ({
          message: `${count(problems.length, "heading")} have nothing below them: ${linesOfProblems(problems)}. Fill them, or remove them until there is something to list.`,
          severity: empty.every(({ isPart }) => isPart) ? "info" : void 0
        })
      };
      return empty.map(({ heading: { text, range } }) => ({
        message: `Nothing is below the heading ${quote(text)}. Add entries, or remove it until there are some.`,
        range,
        content: text,
        habit
      }));
    }
  })
};
function emptyHeadings({ sections, categories, source }) {
  const parents = new Set(categories.flatMap(({ path }) => path.slice(0, -1)));
  const begin = categories[0]?.heading.range.start ?? Number.POSITIVE_INFINITY;
  const isEmpty = ({ heading, range }) => heading !== void 0 && showsNothing(source.text.slice(heading.range.end, range.end));
  return sections.flatMap((section, index) => {
    const { heading, role } = section;
    if (heading === void 0 || heading.range.start < begin) return [];
    if (role !== "empty" && role !== "introduction" || !isEmpty(section)) return [];
    if (heading.text.trim() === "" || parents.has(heading.text)) return [];
    const next = sections[index + 1];
    if (next?.heading !== void 0 && next.heading.depth > heading.depth) return [];
    if (isSentence(heading.text.trim())) return [];
    if (leadsAway(source.text.slice(heading.range.start, heading.range.end))) return [];
    const isPart = next?.heading?.depth === heading.depth && !isEmpty(next);
    return [{ heading, isPart }];
  });
}
function showsNothing(text) {
  return text.replace(/^[-*_ \t]{3,}$|<[bh]r ?\/?>/gim, "").trim() === "";
}
var WORDS_OF_A_SENTENCE = 5;
function isSentence(heading) {
  return /[.!?。！？]$/.test(heading) && heading.split(/\s/).length >= WORDS_OF_A_SENTENCE;
}
function leadsAway(heading) {
  return /\]\((?!#)[^)\s]|href\s*=\s*["']?(?!#)[^"'\s]|https?:\/\//i.test(heading);
}

// src/text/without-comments.ts
var COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
function withoutComments(text) {
  return text.includes("<!--") ? text.replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, " ")) : text;
}

// src/list/read/sections/contents.ts
var BULLET = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(\S.*)$/;
var MARKDOWN_LINK = /\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\(\s*<?((?:[^()\s<>]|\([^()\s<>]*\))*)>?[^()]*\)/;
var INNER_LINK = /\[([^[\]\n]*)\]\((#[^()[\s]*)\)/g;
var HTML_LINK = /<a\s[^<>]*?href\s*=\s*["']?([^"'\s<>]+)["']?[^<>]*>(.*?)(?:<\/a>|$)/i;
function contentsOf(list) {
  const sections = list.sections.filter(({ role }) => role === "contents");
  const named3 = sections.flatMap(({ range }) => itemsIn(list, range));
  const headings = new Set(list.headings.map(({ text }) => text.trim()));
  if (named3.some(({ text, target }) => target !== void 0 || headings.has(text.trim())))
    return contents(named3);
  const first = list.categories.find(({ entries }) => entries > 0)?.heading.range.start;
  const before = itemsIn(list, { start: 0, end: first ?? 0 });
  const at = before.findIndex(({ text }) => roleOfName(text) === "contents");
  if (at >= 0) return contents(before.slice(at + 1));
  const leading = before.filter(({ target }) => target?.startsWith("#") === true);
  return leading.length >= 2 && leading.length >= before.length * 0.8 ? contents(leading) : void 0;
}
function contents(items) {
  const [first] = items;
  const last = items.at(-1);
  if (first === void 0 || last === void 0) return void 0;
  return { range: { start: first.range.start, end: last.range.end }, items };
}
function itemsIn({ source }, range) {
  const items = [];
  const shown3 = withoutComments(source.text.slice(range.start, range.end));
  const last = source.lines.position(range.end).line;
  for (let line = source.lines.position(range.start).line; line <= last; line++) {
    const start = source.lines.lineStart(line);
    if (start < range.start || start >= range.end) continue;
    const text = shown3.slice(start - range.start, source.lines.lineEnd(line) - range.start);
    const item = bulletItem(text) ?? htmlItem(text);
    for (const { label, target, column, length } of item === void 0 ? [] : severalIn(item, text)) {
      const from = start + column;
      items.push({
        text: plain(label),
        ...target === void 0 ? {} : { target },
        range: { start: from, end: from + length }
      });
    }
  }
  return items;
}
function bulletItem(line) {
  const body = BULLET.exec(line)?.[2]?.trimEnd();
  if (body === void 0) return void 0;
  const link2 = MARKDOWN_LINK.exec(body);
  const html = HTML_LINK.exec(body);
  return {
    label: link2?.[1] ?? html?.[2] ?? body,
    target: link2?.[2] ?? html?.[1],
    column: line.indexOf(body),
    length: body.length
  };
}
function severalIn(item, line) {
  const links = [...line.matchAll(INNER_LINK)];
  if (links.length < 2) return [item];
  return links.map(({ 0: written, 1: label = "", 2: target, index }) => ({
    label,
    target,
    column: index,
    length: written.length
  }));
}
function htmlItem(line) {
  if (!/<(?:li|td|a)\b/i.test(line)) return void 0;
  const link2 = HTML_LINK.exec(line);
  if (link2 === null) return void 0;
  const [whole, target, label = ""] = link2;
  return { label, target, column: link2.index, length: whole.length };
}
function plain(text) {
  return text.replace(/<[^<>]*>/g, "").replace(/[*_`~]/g, "").replace(/\s+/g, " ").trim();
}

// node_modules/github-slugger/regex.js
var regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;

// node_modules/github-slugger/index.js
var own = Object.hasOwnProperty;
var BananaSlug = class {
  /**
   * Create a new slug class.
   */
  constructor() {
    this.occurrences;
    this.reset();
  }
  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug(value, maintainCase) {
    const self = this;
    let result = slug(value, maintainCase === true);
    const originalSlug = result;
    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++;
      result = originalSlug + "-" + self.occurrences[originalSlug];
    }
    self.occurrences[result] = 0;
    return result;
  }
  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset() {
    this.occurrences = /* @__PURE__ */ Object.create(null);
  }
};
function slug(value, maintainCase) {
  if (typeof value !== "string") return "";
  if (!maintainCase) value = value.toLowerCase();
  return value.replace(regex, "").replace(/ /g, "-");
}

// src/list/source/anchors.ts
var ATX = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){0,4}(#{1,6}(?:[ \t].*)?)$/;
var SETEXT = /^[ \t>]*(?:=+|-+)[ \t]*$/;
var HEADING_TAG = /<(\/?)h([1-6])(?=[\s>])[^<>]{0,500}>/gi;
var LONGEST_HEADING = 1e3;
var NAMED = /\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;
var BUILT_IN = /^(?:|top|readme(?:-ov-file)?|l\d.*|(?:user-content-)?fn(?:ref)?-.*|:~:.*)$/s;
function anchorsOf(source) {
  const found = KNOWN.get(source) ?? findAnchors(source);
  KNOWN.set(source, found);
  return found;
}
var KNOWN = /* @__PURE__ */ new WeakMap();
function findAnchors(source) {
  const anchors = /* @__PURE__ */ new Set();
  const slugger = new BananaSlug();
  const counts = /* @__PURE__ */ new Map();
  const text = withoutComments(source.text);
  for (const heading of headingsOf(source, text)) {
    for (const shown3 of new Set(heading)) {
      anchors.add(folded(new BananaSlug().slug(shown3)));
      anchors.add(folded(numbered(rubySlug(shown3), counts)));
    }
    anchors.add(folded(slugger.slug(heading[0] ?? "")));
  }
  for (const [, double, single, bare2] of text.matchAll(NAMED)) {
    anchors.add(folded(decodeReferences(double ?? single ?? bare2 ?? "")));
  }
  return {
    has(fragment) {
      const name = folded(decodePercent(fragment.replace(/^#/, ""))).replace(/^user-content-/, "");
      return BUILT_IN.test(name) || anchors.has(name) || anchors.has(`user-content-${name}`);
    }
  };
}
function headingAnchors({ headings, source }) {
  const slugger = new BananaSlug();
  return new Map(
    headings.map((heading) => {
      const written = source.text.slice(heading.range.start, heading.range.end);
      const [shown3 = ""] = shownTexts(written.replace(/<[^<>]*>/g, "").trim());
      return [heading, slugger.slug(shown3.trim())];
    })
  );
}
function folded(name) {
  return name.toLowerCase().replace(/\ufe0f/g, "");
}
function rubySlug(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, "").replace(/ /g, "-");
}
function numbered(slug2, counts) {
  const count2 = counts.get(slug2) ?? 0;
  counts.set(slug2, count2 + 1);
  return count2 === 0 ? slug2 : `${slug2}-${count2}`;
}
function headingsOf(source, text) {
  const { lines } = source;
  const { states } = scan(source);
  const found = [];
  let last = "";
  for (let number = 1; number <= lines.count; number++) {
    const at = lines.lineStart(number);
    const line = states[number] === "fence" ? "" : text.slice(at, lines.lineEnd(number));
    const atx = ATX.exec(line)?.[1];
    if (atx !== void 0) found.push({ at, shown: shownTexts(atx) });
    else if (SETEXT.test(line) && last.trim() !== "") {
      found.push({ at, shown: shownTexts(`# ${last.replace(/^[ \t>]+/, "").trim()}`) });
    }
    last = line;
  }
  for (const heading of htmlHeadings(text)) {
    const inner2 = decodeReferences(heading.inner.replace(/<[^<>]*>/g, ""));
    const folded2 = inner2.replace(/\s+/g, " ");
    found.push({ at: heading.at, shown: [folded2.trim(), folded2, inner2] });
  }
  return found.sort((a, b) => a.at - b.at).map(({ shown: shown3 }) => shown3);
}
function* htmlHeadings(text) {
  let open = { level: "", at: 0, end: 0 };
  for (const { 0: tag, 1: slash, 2: level = "", index } of text.matchAll(HEADING_TAG)) {
    if (slash === "") open = { level, at: index, end: index + tag.length };
    else if (level === open.level && index - open.end <= LONGEST_HEADING) {
      yield { at: open.at, inner: text.slice(open.end, index) };
      open = { level: "", at: 0, end: 0 };
    }
  }
}
function shownTexts(heading) {
  const words2 = heading.replace(/^#{1,6}/, "").trim();
  if (isPlain(words2)) return [words2];
  const shown3 = textOf(parseMarkdown(heading));
  const withoutReferences = heading.includes("][") ? [textOf(parseMarkdown(heading.replace(/\]\[[^\]]*\]/g, "](x)")))] : [];
  return [shown3, shown3.trim(), ...withoutReferences];
}
function textOf({ type, value, children }) {
  if (type === "html" || type === "image") return "";
  return value ?? (children ?? []).map(textOf).join("");
}

// src/rules/support/contents-edits.ts
var LINKED = /^([*_~]*)\[([^[\]]*)\]\((#[^()\s]*)\)([*_~]*[.,;:]?)$/;
var HTML_LINKED = /^(<a\s[^<>]*>)[^<>]*(<\/a>)$/i;
var HREF = /\shref\s*=\s*["']?#[^"'\s<>]+/i;
var AROUND = /^(?:[ \t>*+-]|\d{1,9}[.)]|<\/?[a-z][^<>]*>)*$/i;
function retarget({ text }, { range, target, text: label }, heading, anchor) {
  if (target === void 0) return [];
  const source = text.slice(range.start, range.end);
  const at = Math.max(source.lastIndexOf(`(${target}`), source.lastIndexOf(`"${target}`));
  if (at < 0) return [];
  const start = range.start + at + 1;
  const edit = { range: { start, end: start + target.length }, text: `#${anchor}` };
  const labelAt = range.start + source.indexOf(`[${label}]`) + 1;
  const follows = fold(label) !== fold(heading.text) && labelAt > range.start && `#${slug(label)}` === target;
  if (!follows || /[[\]]/.test(heading.text)) return [edit];
  return [{ range: { start: labelAt, end: labelAt + label.length }, text: heading.text }, edit];
}
function link({ text }, { range }, anchor) {
  if (/[[\]<>]/.test(text.slice(range.start, range.end))) return [];
  return [insertion(range.start, "["), insertion(range.end, `](#${anchor})`)];
}
function insertItem(source, contents2, item) {
  const { text, lines } = source;
  const { neighbor, side } = item;
  const { line } = lines.position(neighbor.range.start);
  const lead = text.slice(lines.lineStart(line), neighbor.range.start);
  const trail = text.slice(neighbor.range.end, lines.lineEnd(line)).trimEnd();
  const body = bodyLike(text.slice(neighbor.range.start, neighbor.range.end), item);
  if (body === void 0 || !AROUND.test(lead) || !AROUND.test(trail)) return [];
  const siblings = siblingsFrom(source, contents2, neighbor);
  const [, next] = siblings.items;
  const number = numberIn(lead);
  const counts = number !== void 0 && (next === void 0 || numberOf(source, next) !== number);
  const own2 = counts && side === "after" ? lead.replace(/\d+/, String(number + 1)) : lead;
  const newline = newlineOf(text);
  const at = side === "after" ? lines.lineEnd(siblings.lastLine) : lines.lineStart(line);
  const written = `${own2}${body}${trail}`;
  return [
    insertion(at, side === "after" ? `${newline}${written}` : `${written}${newline}`),
    ...(counts ? siblings.items.slice(side === "after" ? 1 : 0) : []).flatMap(
      (sibling) => countUp(source, sibling)
    )
  ];
}
function bodyLike(source, { heading, anchor }) {
  const label = heading.text;
  const markdown = LINKED.exec(source);
  if (markdown !== null) {
    const [, opening2 = "", , , closing2 = ""] = markdown;
    return `${opening2}[${label.replace(/[[\]]/g, "\\$&")}](#${anchor})${closing2}`;
  }
  const html = HTML_LINKED.exec(source);
  const [, opening = "", closing = ""] = html ?? [];
  if (!HREF.test(opening)) return void 0;
  const escaped2 = label.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `${opening.replace(HREF, (href) => `${href.slice(0, href.indexOf("#"))}#${anchor}`)}${escaped2}${closing}`;
}
function siblingsFrom(source, { items }, first) {
  const column = columnOf(source, first);
  const siblings = [first];
  let lastLine = source.lines.position(first.range.end).line;
  for (const item of items.slice(items.indexOf(first) + 1)) {
    const other = columnOf(source, item);
    if (other < column) break;
    if (other === column) siblings.push(item);
    else if (siblings.length === 1) lastLine = source.lines.position(item.range.end).line;
  }
  return { items: siblings, lastLine };
}
function columnOf(source, { range }) {
  const { lines, text } = source;
  const start = lines.lineStart(lines.position(range.start).line);
  const indent = /^[ \t>]*/.exec(text.slice(start, range.start))?.[0] ?? "";
  return indent.replaceAll("	", "    ").length;
}
function numberIn(lead) {
  const digits = /^[ \t>]*(\d{1,9})[.)]/.exec(lead)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function numberOf(source, { range }) {
  const start = source.lines.lineStart(source.lines.position(range.start).line);
  return numberIn(source.text.slice(start, range.start));
}
function countUp(source, item) {
  const number = numberOf(source, item);
  if (number === void 0) return [];
  const lineStart2 = source.lines.lineStart(source.lines.position(item.range.start).line);
  const start = source.text.indexOf(String(number), lineStart2);
  const end = start + String(number).length;
  return [{ range: { start, end }, text: String(number + 1) }];
}

// src/rules/support/contents-names.ts
var SHORT = 5;
var MOST_COMPARISONS = 5e4;
var DEEP = 3;
function contentsNames({ headings, source }, { items }) {
  const byName = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const name of namesOf2(item)) if (!byName.has(name)) byName.set(name, item);
  }
  const itemOf = ({ text, range }) => {
    const names = [anchorKey(text), fold(text), ...namedAnchors(source.text, range).map(anchorKey)];
    return names.map((name) => byName.get(name)).find((item) => item !== void 0);
  };
  const named3 = new Set(headings.filter(itemOf).map(({ text }) => text));
  const byItem = new Map(headings.map((one) => [itemOf(one), one]).reverse());
  const free2 = headings.filter((heading) => itemOf(heading) === void 0);
  const byFoldedText = new Map(headings.map((one) => [fold(one.text), one]).reverse());
  let guesses = Math.floor(MOST_COMPARISONS / (free2.length + 1));
  return {
    itemOf,
    isNamed: (text) => named3.has(text),
    meantBy(item) {
      const same = byFoldedText.get(fold(item.text)) ?? byItem.get(item);
      if (same !== void 0 || guesses-- <= 0) return same;
      return closest(item.text, free2) ?? closest(item.target?.slice(1) ?? "", free2);
    }
  };
}
function lackingHeadings(list, contents2, isNamed) {
  const categories = categoriesInReach(list, contents2);
  const prefix2 = (path, depth) => path.slice(0, depth).join("\n");
  const parents = new Set(
    categories.flatMap(
      ({ path }) => path.flatMap((name, depth) => isNamed(name) ? [prefix2(path, depth)] : [])
    )
  );
  const lacking = categories.flatMap(({ path, heading: own2 }) => {
    if (path.some(isNamed)) return [];
    const name = path.find((_, depth) => parents.has(prefix2(path, depth))) ?? path[0];
    return list.headings.findLast(
      ({ text, range }) => text === name && range.start <= own2.range.start
    ) ?? [];
  });
  return [...new Set(lacking)];
}
function categoriesInReach(list, contents2) {
  const until = endOfReach(list, contents2);
  const last = list.categories.at(-1);
  return list.categories.filter(
    (category) => category.heading.range.start > contents2.range.start && category.heading.range.start < until && !isOmitted(list, category.heading.range) && !(category === last && BACK_MATTER.test(category.heading.text))
  );
}
var BACK_MATTER = /^(?:footnotes?|notes|references?|sources)(?: (?:&|and) acknowledge?ments?)?:?$/i;
var OMITTED = /<!--\s*omit (?:in|from) toc\s*-->/i;
function isOmitted({ source: { text, lines } }, { start, end }) {
  return OMITTED.test(text.slice(start, lines.lineEnd(lines.position(end).line)));
}
function endOfReach({ sections, headings, source }, { range }) {
  const home = sections.findLast((section) => section.range.start <= range.start)?.heading;
  if (home === void 0 || home.depth < DEEP) return source.text.length;
  const next = headings.find((one) => one.range.start > range.start && one.depth < home.depth);
  return next?.range.start ?? source.text.length;
}
var TAG = /<[a-z][^<>]*>/gi;
var NAME = /[\s"'](?:id|name)\s*=\s*["']?([^"'\s<>]+)/i;
var NEAR = 300;
function namedAnchors(text, { start, end }) {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const near = before.slice(startOfTags(before)) + text.slice(start, end);
  return (near.match(TAG) ?? []).flatMap((tag) => NAME.exec(tag)?.[1] ?? []);
}
function startOfTags(text) {
  let start = text.length;
  for (; ; ) {
    const end = text.slice(0, start).trimEnd().length;
    const open = text.lastIndexOf("<", end - 1);
    if (open < 0 || text.indexOf(">", open) !== end - 1) return start;
    start = open;
  }
}
function namesOf2({ text, target }) {
  const anchor = target?.replace(/^[^#]*(?=#)/, "");
  return [fold(text), ...anchor === void 0 ? [] : [anchorKey(anchor)]];
}
function anchorKey(text) {
  return fold(decodePercent(text).replace(/^#?user-content-/, "")).replaceAll(" ", "").replace(/(?<=\D)\d$/, "");
}
function closest(text, headings) {
  const longer = headings.find((heading) => fold(heading.text).startsWith(`${fold(text)} `));
  if (longer !== void 0) return longer;
  const meant = fold(text).length < SHORT ? void 0 : didYouMean(
    text,
    headings.map((heading) => heading.text)
  );
  if (meant !== void 0) return headings.find((heading) => heading.text === meant);
  const words2 = new Set(fold(text).split(" "));
  return headings.find((heading) => {
    const other = fold(heading.text).split(" ");
    const shared = other.filter((word) => words2.has(word)).length;
    return shared > 0 && shared * 2 >= Math.max(words2.size, other.length);
  });
}

// src/rules/contents-sync.ts
var MANY6 = 5;
var MANY_DEAD = 20;
var ALIKE3 = 0.7;
var contentsSync = {
  id: "contents-sync",
  severity: "warning",
  fix: "safe",
  summary: "The contents link to every category, and all their links work.",
  why: "Readers navigate a long list by its contents. A category that is missing there is hard to find, and a dead link leads nowhere.",
  create: () => ({
    *onList(list) {
      const contents2 = contentsOf(list);
      if (contents2 === void 0) return;
      const view = {
        list,
        contents: contents2,
        names: contentsNames(list, contents2),
        anchors: headingAnchors(list)
      };
      yield* withoutLink(view);
      yield* brokenItems(view);
      const dead = deadItems(view);
      const unlinked = contents2.items.filter(({ target }) => target === void 0);
      yield* leadingNowhere(view, dead);
      yield* missing(
        view,
        /* @__PURE__ */ new Set([...dead.map(({ meant }) => meant), ...unlinked.map(view.names.meantBy)])
      );
    }
  })
};
function* withoutLink({ list, contents: contents2, names, anchors }) {
  const unlinked = contents2.items.filter(({ target }) => target === void 0);
  if (unlinked.length < contents2.items.length) return;
  const meant = unlinked.map((item) => ({ item, heading: names.meantBy(item) }));
  if (meant.filter(({ heading }) => heading !== void 0).length * 2 < meant.length) return;
  const example = meant.find(({ heading }) => heading !== void 0)?.heading;
  const edits = meant.flatMap(({ item, heading }) => {
    if (heading === void 0) return [];
    const others = meant.filter((one) => one.heading === heading).map((one) => one.item);
    const likeness = alike(item.text, heading);
    return likeness >= ALIKE3 && others.every(({ text }) => alike(text, heading) <= likeness) ? link(list.source, item, anchors.get(heading) ?? "") : [];
  });
  const exact = meant.every(
    ({ item, heading }) => heading === void 0 || fold(heading.text) === fold(item.text)
  );
  yield {
    message: `The contents name ${count(unlinked.length, "item")} without linking ${plural(unlinked.length, "it", "them")}. Link each to its heading${example === void 0 ? "" : `, such as ${linkTo(example, anchors)}`}.`,
    range: contents2.range,
    content: "without links",
    fix: { kind: exact ? "safe" : "suggested", edits }
  };
}
function* brokenItems({ list, contents: contents2, names, anchors }) {
  const { source } = list;
  for (const item of contents2.items) {
    const written = source.text.slice(item.range.start, item.range.end);
    if (item.target !== void 0 || !/[[\](][^[\]()]*#|[[\]]/.test(written)) continue;
    const heading = names.meantBy(item);
    const anchor = heading === void 0 ? void 0 : anchors.get(heading);
    const named3 = fold(written.replace(/#[^\s()[\]]*/g, " "));
    if (heading === void 0 || anchor === void 0 || named3 !== fold(heading.text)) continue;
    if (written === linkTo(heading, anchors)) continue;
    yield {
      message: `The item ${quote(written)} is not a link, because its brackets are incomplete. Write ${linkTo(heading, anchors)}.`,
      range: item.range,
      content: `broken ${anchor}`,
      fix: { kind: "safe", edits: [{ range: item.range, text: linkTo(heading, anchors) }] }
    };
  }
}
function deadItems({ list, contents: contents2, names, anchors }) {
  const places = anchorsOf(list.source);
  return contents2.items.flatMap((item) => {
    const { target } = item;
    if (target?.startsWith("#") !== true || target === "#") return [];
    if (places.has(target)) return [];
    const meant = names.meantBy(item);
    if (meant !== void 0 && target === `#${anchors.get(meant)}`) return [];
    return [{ item, target, meant }];
  });
}
function* leadingNowhere({ list, contents: contents2, anchors }, dead) {
  const habit = manyOf("many dead", MANY_DEAD, (problems) => {
    const ranges = new Set(problems.map(({ range }) => range));
    const some = dead.flatMap(({ item }) => ranges.has(item.range) ? [quote(item.text)] : []);
    return {
      message: `${some.length} of ${contents2.items.length} items of the contents lead to headings that do not exist: ${someOf(some, MANY6)}. Remove them, or correct their targets.`
    };
  });
  for (const { item, target, meant } of dead) {
    yield {
      message: `The item ${quote(item.text)} leads to "${target}", but no heading has that name.${meant === void 0 ? " Remove it, or correct its target." : ` Did you mean ${linkTo(meant, anchors)}?`}`,
      range: item.range,
      content: target,
      habit,
      detail() {
        const edits = meant === void 0 || alike(item.text, meant) < ALIKE3 ? [] : retarget(list.source, item, meant, anchors.get(meant) ?? "");
        const exact = meant !== void 0 && fold(meant.text) === fold(item.text);
        return { fix: { kind: exact ? "safe" : "suggested", edits } };
      }
    };
  }
}
function* missing(view, meant) {
  const { list, contents: contents2, names, anchors } = view;
  const lacking = lackingHeadings(list, contents2, names.isNamed).filter(
    (heading) => !meant.has(heading) && heading.text !== list.title
  );
  const { start, end } = contents2.range;
  const lines = list.source.lines;
  const written = list.source.text.slice(start, lines.lineEnd(lines.position(end).line));
  const words2 = ` ${fold(written)} `;
  const isWritten = (heading) => written.includes(`#${anchors.get(heading)}`) || words2.includes(` ${fold(heading.text)} `);
  const habit = manyOf("lacking", MANY6, (problems) => {
    const some = problems.map(({ content = "" }) => quote(content));
    return {
      message: `The contents lack ${count(some.length, "category", "categories")}: ${someOf(some, MANY6)}. Add them.`,
      range: contents2.range
    };
  });
  const level = new Set(lacking.map(({ depth }) => depth));
  const there = list.headings.filter(
    (heading) => level.has(heading.depth) && names.itemOf(heading) !== void 0
  );
  const usual = lacking.length <= there.length;
  for (const heading of lacking) {
    yield {
      message: `The category ${quote(heading.text)} is not in the contents. Add ${linkTo(heading, anchors)}.`,
      range: heading.range,
      content: heading.text,
      related: [{ range: contents2.range, message: "the contents" }],
      habit,
      detail() {
        const item = isWritten(heading) ? void 0 : newItem(view, heading);
        const edits = item === void 0 ? [] : insertItem(list.source, contents2, item);
        return { fix: { kind: usual ? "safe" : "suggested", edits } };
      }
    };
  }
}
function alike(text, heading) {
  return similarity(fold(text), fold(heading.text));
}
function newItem({ list, names, anchors }, heading) {
  const level = list.headings.filter(({ depth }) => depth === heading.depth);
  const at = level.indexOf(heading);
  const anchor = anchors.get(heading) ?? "";
  const named3 = (headings) => headings.map(names.itemOf).find((item) => item !== void 0);
  const before = named3(level.slice(0, at).reverse());
  const neighbor = before ?? named3(level.slice(at + 1));
  return neighbor && { heading, anchor, neighbor, side: before ? "after" : "before" };
}
function linkTo(heading, anchors) {
  return `[${heading.text}](#${anchors.get(heading) ?? ""})`;
}

// src/list/read/sections/count-statements.ts
var BADGE = /img\.shields\.io\/badge\/((?:[^\s()"'<>?/-]|--)+)-(\d{1,3}(?:,\d{3})+|\d{1,6})(?:(?:_|%20)(?:papers?|entries))?-\w+/gi;
var LABEL_WORDS = new Set(
  "paper papers article articles publication publications entry entries number numbers count total of no num all listed collected".split(
    " "
  )
);
var SENTENCE = /\b(?:lists?|collections?|repository|repo|contains?|includes?|including|covers?|collects?|currently|total|so far|now has|now holds)\b([^.|\n]{0,60}?)\b(\d{1,3}(?:,\d{3})+|\d{1,6}) (papers|articles|publications|entries)\b/gi;
var ROUGHLY = /(?:\b(?:over|than|about|around|nearly|almost|least|most|to|approximately|some|of the|first|last|survey of|review of|analysis of)|[~≈><+])\s*$/i;
var isYear = (count2) => count2 >= 1990 && count2 < 2040;
function countStatements({ source: { text }, sections }) {
  const statements = [];
  const add = (kind, what, digits, start) => {
    const count2 = Number(digits.replaceAll(",", ""));
    if (isYear(count2)) return;
    statements.push({ kind, what, count: count2, range: { start, end: start + digits.length } });
  };
  for (const { 0: whole, 1: label = "", 2: digits = "", index } of text.matchAll(BADGE)) {
    const words2 = wordsOf3(label);
    const counts = words2.some((word) => /^(?:paper|article|publication|entr)/.test(word));
    if (!counts || words2.some((word) => !LABEL_WORDS.has(word))) continue;
    const what = words2.some((word) => word.startsWith("entr")) ? "entries" : "papers";
    add("badge", what, digits, index + whole.indexOf(`-${digits}`, label.length) + 1);
  }
  for (const { role, range } of sections) {
    if (role === "entries") break;
    if (role === "news" || role === "contributing" || role === "citation") continue;
    for (const match of text.slice(range.start, range.end).matchAll(SENTENCE)) {
      const [whole, between = "", digits = "", noun = ""] = match;
      if (ROUGHLY.test(between) || /\d{4}/.test(between)) continue;
      const start = range.start + match.index + whole.lastIndexOf(digits);
      add("text", noun.toLowerCase() === "entries" ? "entries" : "papers", digits, start);
    }
  }
  return statements.sort((a, b) => a.range.start - b.range.start);
}
function wordsOf3(label) {
  return label.replace(/%23|#/g, " ").replace(/_|%20|--/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase().split(/\s+/).filter((word) => word !== "");
}

// src/rules/count-badge.ts
var FAR = { badge: 2, text: 1.25 };
var NEAR2 = 1.1;
var FEW11 = 10;
var countBadge = {
  id: "count-badge",
  severity: "info",
  fix: "safe",
  summary: "A badge or sentence with the number of papers is correct.",
  why: "An outdated count makes an active list look abandoned.",
  create: () => ({
    onList(list) {
      const numbers = numbersOf(list);
      return countStatements(list).flatMap((one) => problemOf6(list, one, numbers) ?? []);
    }
  })
};
function numbersOf({ entries }) {
  const papers = entries.filter(({ kind }) => kind === "paper");
  return {
    papers: papers.length,
    distinct: new Set(papers.map(({ title }) => titleKey(title))).size,
    entries: entries.length
  };
}
function problemOf6({ source }, { kind, what, count: stated, range }, { papers, distinct, entries }) {
  if ([papers, distinct, entries].includes(stated)) return void 0;
  const actual = what === "entries" ? entries : papers;
  const ratio = Math.max(stated, actual) / Math.max(1, Math.min(stated, actual));
  const near = ratio <= NEAR2 || Math.abs(stated - actual) <= FEW11;
  if (ratio > FAR[kind] || actual < stated && !near) return void 0;
  const digits = source.text.slice(range.start, range.end);
  const text = digits.includes(",") ? actual.toLocaleString("en-US") : String(actual);
  const noun = what === "entries" ? count(actual, "entry", "entries") : count(actual, "paper");
  const isUnambiguous = what === "entries" || papers === distinct;
  return {
    message: `The ${kind === "badge" ? "badge" : "sentence"} says ${digits} ${what}, but the list has ${noun}. Write ${text}.`,
    range,
    content: kind,
    fix: {
      kind: kind === "badge" && isUnambiguous && near ? "safe" : "suggested",
      edits: [{ range, text }]
    }
  };
}

// src/catalog/new-entry-of-bib-entry.ts
function newEntryOf(bibEntry) {
  const value = (name) => bibEntry.fields.get(name)?.value || void 0;
  const names = parseNames(bibEntry.fields.get("author")?.raw ?? "");
  const published = venueOfFields(bibEntry.fields);
  const preprint = idOf(bibEntry.identifiers, "arxiv");
  const year = yearOfFields(bibEntry.fields);
  const month = monthNumber(value("month") ?? value("date")?.slice(5, 7)) ?? (published === void 0 ? monthOfArxivId(preprint, year) : void 0);
  const [publishedAt] = addressesIn({ raw: bibEntry.fields.get("howpublished")?.raw ?? "" });
  const text = (name) => foldSpaces(fromBibValue(bibEntry.fields.get(name)?.raw ?? ""));
  return compact({
    title: withSubtitle(text("title"), text("subtitle")),
    citationKey: bibEntry.key,
    url: addressOf(bibEntry) ?? value("url") ?? publishedAt,
    people: noneIfEmpty(names.map(personOf)),
    venue: published ?? (preprint === void 0 ? void 0 : "arXiv"),
    year,
    month,
    abstract: value("abstract") === void 0 ? void 0 : abstractOf(bibEntry)
  });
}
function abstractOf({ fields }) {
  return foldSpaces(bareAbstract(fromBibValue(fields.get("abstract")?.raw ?? "")));
}
function addressOf({ identifiers, fields }) {
  const doi = idOf(identifiers, "doi");
  const arxiv = idOf(identifiers, "arxiv");
  if (doi !== void 0 && !(isNeverRegistered(doi) && fields.has("url"))) return doiAddress(doi);
  return arxiv === void 0 ? void 0 : pageOf({ kind: "arxiv", id: arxiv });
}
function monthOfArxivId(id = "", year) {
  const [, years, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
  return years === String(year).slice(-2) ? monthNumber(month) : void 0;
}
function personOf(name) {
  const family = [name.von, name.last].filter((part) => part !== "").join(" ");
  return { given: name.first, family: name.jr === "" ? family : `${family} ${name.jr}` };
}

// src/rules/support/part-style.ts
var LEAD = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))?(?:<[^<>\n]*>|[*_`~[(])*$/;
var TAIL = /^(?:<[^<>\n]*>|[*_`~\])}.,;]|[ \t])*$/;
var OPENING_LINE = /^(?:[-*+][ \t]+)?<(?:details|p|br|div)\b[^<>]*>$/i;
var CLOSING_LINE = /^<\/(?:details|p|div)>$/i;
var LONGEST_OVER = 12;
var CLOSERS = { "(": ")", "[": "]", "{": "}" };
function partStyles(source, entry, part, holes) {
  const { lines } = source;
  if (entry.unit === "row") return inCell(source, entry, part, holes);
  return lines.position(part.start).line > lines.position(entry.titleRange.end).line ? onLinesOfItsOwn(source, entry, part, holes) : onTitleLine(source, entry, part, holes);
}
function titleEnd({ text }, { links, titleRange }) {
  const link2 = links.find(
    ({ range }) => range.start <= titleRange.start && titleRange.end <= range.end
  );
  const end = link2?.range.end ?? titleRange.end;
  const marks = /^(?:[*_~`"”’]|<\/[a-z\d]+>)+/i.exec(text.slice(end, end + 60))?.[0] ?? "";
  return end + marks.length;
}
function onTitleLine(source, entry, part, holes) {
  const { text, lines } = source;
  const line = lines.position(part.end).line;
  const landmark = titleEnd(source, entry);
  const lineStart2 = lines.lineStart(lines.position(part.start).line);
  if (part.start < landmark) return [];
  const over = leadOver(text.slice(Math.max(landmark, lineStart2), part.start));
  const between = text.slice(landmark, part.start);
  const end = closed(text, part.start - over.length, part.end, lines.lineEnd(line));
  const styles = [];
  const rest = text.slice(end, lines.lineEnd(line)).trimEnd();
  if (/^[.,;]?$/.test(rest)) {
    const from = part.start - over.length;
    styles.push({ ...cut(text, { start: from, end }, holes), place: "line-end", rest, column: 0 });
  }
  if (between.length <= LONGEST_OVER && !/[\p{L}\p{N}|\n]/u.test(between)) {
    styles.push({
      ...cut(text, { start: landmark, end }, holes),
      place: "after-title",
      rest: "",
      column: 0
    });
  }
  return styles;
}
function leadOver(text) {
  let marks = text.length;
  while (marks > 0) {
    if (/[*_`~"“]/.test(text.charAt(marks - 1))) marks--;
    else {
      const tag = text.charAt(marks - 1) === ">" ? text.lastIndexOf("<", marks - 1) : -1;
      if (tag < 0 || !/^<[a-z][^<>\n]*>$/i.test(text.slice(tag, marks))) break;
      marks = tag;
    }
  }
  return text.slice(withoutTail(text.slice(0, marks), /[\s([{,;:·•–-]/).length);
}
function closed(text, start, end, lineEnd) {
  const open = [];
  for (const character of text.slice(start, end)) {
    const closer = CLOSERS[character];
    if (closer !== void 0) open.push(closer);
    else if (open.at(-1) === character) open.pop();
  }
  let at = end;
  while (at < lineEnd) {
    const character = text[at] ?? "";
    if (open.at(-1) === character) open.pop();
    else if (!/[*_`~]/.test(character)) break;
    at++;
  }
  return at;
}
function onLinesOfItsOwn(source, entry, part, holes) {
  const { text, lines } = source;
  let first = lines.position(part.start).line;
  let last = lines.position(part.end).line;
  if (!LEAD.test(text.slice(lines.lineStart(first), part.start).trimEnd())) return [];
  if (!TAIL.test(text.slice(part.end, lines.lineEnd(last)))) return [];
  const titleLine = lines.position(entry.titleRange.end).line;
  const entryEnd = lines.position(Math.max(entry.range.end - 1, 0)).line;
  while (first - 1 > titleLine && OPENING_LINE.test(lineText(source, first - 1).trim())) first--;
  while (last < entryEnd && CLOSING_LINE.test(lineText(source, last + 1).trim())) last++;
  let before = first - 1;
  while (before > titleLine && lineText(source, before).trim() === "") before--;
  const place = placeBelow(entry, lines, before, last >= entryEnd);
  const indent = indentOf2(source, entry);
  const range = { start: lines.lineEnd(before), end: lines.lineEnd(last) };
  const style = cut(text, range, holes);
  const literals = style.literals.map((literal) => literal.replace(/\r\n?/g, "\n"));
  const aligned = literals.every(
    (literal) => [...literal.matchAll(/\n(?=[^\n])/g)].every(
      ({ index }) => literal.startsWith(indent, index + 1)
    )
  );
  if (place === void 0 || !aligned) return [];
  return [
    {
      ...style,
      literals: literals.map((_, index) => inner(literals, index, indent)),
      place,
      rest: "",
      column: 0
    }
  ];
}
function inner(literals, index, indent) {
  const literal = (literals[index] ?? "").replaceAll(`
${indent}`, "\n");
  return index === literals.length - 1 ? literal.trimEnd() : literal;
}
function placeBelow({ titleRange, abstract }, lines, before, isLast) {
  if (before === lines.position(titleRange.end).line) return "below-title";
  if (abstract !== void 0 && lines.position(abstract.range.end).line === before) {
    return "below-abstract";
  }
  return isLast ? "last-line" : void 0;
}
function indentOf2(source, { range }) {
  const line = lineText(source, source.lines.position(range.start).line);
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}
var BULLET2 = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
var LONGEST_BULLET = 40;
function indentBelow(source, entry) {
  const { start } = entry.range;
  const bullet = BULLET2.exec(source.text.slice(start, start + LONGEST_BULLET))?.[0] ?? "";
  return indentOf2(source, entry) + " ".repeat(bullet.length);
}
function lineText({ text, lines }, line) {
  return text.slice(lines.lineStart(line), lines.lineEnd(line));
}
function inCell(source, entry, part, holes) {
  const { text } = source;
  const cells = cellsOf(source, entry.titleRange.start);
  const column = cells.findIndex(({ start: start2, end: end2 }) => start2 <= part.start && part.end <= end2);
  const cell = cells[column];
  if (cell === void 0) return [];
  if (cell.start <= entry.titleRange.start && entry.titleRange.end <= cell.end) {
    return onTitleLine(source, entry, part, holes).filter(({ place }) => place === "after-title");
  }
  const inside = text.slice(cell.start, cell.end);
  const start = cell.start + inside.length - inside.trimStart().length;
  const end = cell.start + inside.trimEnd().length;
  if (!LEAD.test(text.slice(start, part.start).trimEnd())) return [];
  if (!TAIL.test(text.slice(part.end, end))) return [];
  return [{ ...cut(text, { start, end }, holes), place: "cell", rest: "", column }];
}
function cut(text, { start, end }, holes) {
  const literals = [];
  let from = start;
  for (const { range } of holes) {
    literals.push(text.slice(from, range.start));
    from = range.end;
  }
  return { literals: [...literals, text.slice(from, end)], holes: holes.map(({ name }) => name) };
}

// src/rules/support/reread.ts
var NEIGHBORS = 6;
var LONGEST2 = 4e4;
function reread(list, entry, edits) {
  const at = lastFrom(list.entries, entry.range.start);
  const section = sectionOf(list, entry);
  if (list.entries[at] !== entry || section === void 0) return void 0;
  const inside = list.entries.slice(Math.max(0, at - NEIGHBORS), at + NEIGHBORS + 1);
  const around2 = inside.filter(
    ({ range }) => section.range.start <= range.start && range.end <= section.range.end
  );
  const [first] = around2;
  const isTable = entry.unit === "row";
  const { text } = list.source;
  const next = list.entries[at + around2.length - around2.indexOf(entry)];
  const start = isTable || first === void 0 ? section.range.start : lineStart(list, first);
  const end = Math.min(
    section.range.end,
    isTable || next === void 0 ? section.range.end : lineStart(list, next)
  );
  if (end - start > LONGEST2) return void 0;
  const { shown: shown3 } = section;
  const read = (stretch2) => readList(sourceFile("README.md", `# List

## ${shown3}

${stretch2}`), {
    ...list.known && { known: list.known },
    categories: [shown3]
  });
  const stretch = text.slice(start, end);
  const before = read(stretch).entries;
  const index = around2.indexOf(entry);
  const expected = isTable ? list.entries.filter(({ range }) => start <= range.start && range.end <= end) : around2;
  if (before.length !== expected.length) return void 0;
  const others = before.every(
    (one, nth) => expected[nth] === entry || hasSameFacts(one, expected[nth])
  );
  if (!others) return void 0;
  const moved2 = edits.map(({ range, text: written }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: written
  }));
  if (moved2.some(({ range }) => range.start < 0 || range.end > stretch.length)) return void 0;
  const edited = read(applyEdits(stretch, moved2));
  return {
    before,
    after: edited.entries,
    list: edited,
    index: isTable ? expected.indexOf(entry) : index
  };
}
function sectionOf({ sections, source }, { range, unit }) {
  let at = lastFrom(sections, range.start);
  let next = at + 1;
  if (unit === "heading") {
    const depthOf = (one) => one?.heading?.depth ?? 0;
    const own2 = depthOf(sections[at]);
    at = sections.findLastIndex((one, index) => index < at && depthOf(one) < own2);
    const around2 = depthOf(sections[at]);
    next = sections.findIndex((one, index) => index > at && depthOf(one) <= around2);
  }
  const section = sections[at];
  if (section === void 0) return void 0;
  const end = sections[next]?.range.start ?? source.text.length;
  return { shown: section.heading?.text ?? "Papers", range: { start: section.range.start, end } };
}
function lineStart({ source: { lines } }, { range }) {
  return lines.lineStart(lines.position(range.start).line);
}
function editedEntry(list, entry, edits) {
  const result = reread(list, entry, edits);
  if (result === void 0) return void 0;
  const { before, after: after2, index } = result;
  if (before.length !== after2.length) return void 0;
  const others = before.every((one, at) => at === index || saysTheSame(one, after2[at]));
  return others ? after2[index] : void 0;
}
function saysTheSame(a, b) {
  return hasSameFacts(a, b) && a.kind === b?.kind;
}
function hasSameFacts(a, b) {
  return b !== void 0 && a.citation?.key === b.citation?.key && a.abstract?.text === b.abstract?.text && a.title === b.title && a.url === b.url && a.authors === b.authors && a.venue === b.venue && a.year === b.year;
}

// src/rules/support/abstract-as-code.ts
var CODE_INDENT = 4;
var MANY7 = 20;
function abstractsAsCode(list) {
  const { text, lines } = list.source;
  const codeOf = memoOf(({ range }) => indentedCode(list.source, range));
  return (entry) => {
    const { abstract, unit, range } = entry;
    if (abstract === void 0 || abstract.text === "" || unit === "row") return void 0;
    const at = Math.min(abstract.label?.start ?? abstract.range.start, abstract.range.start);
    const start = lines.lineStart(lines.position(at).line);
    const indent = /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? "";
    if (indent.length < CODE_INDENT && !indent.includes("	")) return void 0;
    if (!/\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - LOOKBACK), start))) return void 0;
    const section = list.sections[lastFrom(list.sections, range.start)];
    const shown3 = section === void 0 ? [] : codeOf(section);
    if (!shown3.some((code) => code.start <= start && code.end >= at)) return void 0;
    const wanted = indentBelow(list.source, entry);
    const edits = outdents(text, { start, end: abstract.range.end }, indent, wanted);
    const isSame = editedEntry(list, entry, edits)?.abstract?.text === abstract.text;
    return {
      message: `The abstract is indented by ${count(indent.length, "space")} after an empty line, so Markdown shows it as code. Indent it by ${wanted.length}.`,
      range: { start, end: start + indent.length },
      entry,
      content: "as code",
      habit: HABIT2,
      ...isSame ? { fix: { kind: "safe", edits } } : {}
    };
  };
}
var LOOKBACK = 80;
var HABIT2 = manyOf("as code", MANY7, (problems) => ({
  message: `Markdown shows the abstracts of ${count(problems.length, "paper")} as code: ${linesOfProblems(problems)}. For the first: ${problems[0]?.message}`
}));
function indentedCode({ text, lines }, { start, end }) {
  const found = [];
  const visit = ({ type, position, children = [] }) => {
    if (type === "code" && position !== void 0) {
      const from = start + position.start.offset;
      if (!/^[`~]/.test(text.charAt(from)))
        found.push({
          start: lines.lineStart(lines.position(from).line),
          end: start + position.end.offset
        });
    }
    for (const child of children) visit(child);
  };
  visit(parseMarkdown(text.slice(start, end)));
  return found;
}
function outdents(text, { start, end }, from, to) {
  const edits = [];
  for (let at = start; at < end; at = text.indexOf("\n", at) + 1) {
    if (text.startsWith(from, at))
      edits.push({ range: { start: at, end: at + from.length }, text: to });
    if (!text.includes("\n", at)) break;
  }
  return edits;
}

// src/scholarly/to-markdown.ts
function toMarkdown(text) {
  const parts = partsOf(foldSpaces(text));
  const isPriced = parts.length === 1 && parts.join("").split("$").length === 2;
  return parts.map((part, at) => {
    if (typeof part === "string") {
      const escaped2 = plainToMarkdown(part);
      return isPriced ? escaped2 : escaped2.replaceAll("$", "\\$");
    }
    return formula(part.tex, shown(parts[at - 1]).slice(-1), shown(parts[at + 1]).charAt(0));
  }).join("");
}
function plainToMarkdown(text) {
  return text.replace(/[\\`*[\]|]|<(?=[a-z!/?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, "\\$&").replace(/&(?=#?\w+;)/g, "&amp;");
}
var OVERLAPS = /[*<[\]~&]|\\[!-/:-@[-`{-~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}{\\])/u;
function formula(tex, before, after2) {
  const barless = tex.replace(/\\\||\|/g, (bar) => bar === "|" ? "\\vert " : "\\Vert ").trim();
  const isWord = /[\p{L}\p{N}$]/u;
  const plain2 = !OVERLAPS.test(barless) && !isWord.test(before) && !isWord.test(after2);
  return plain2 || barless.includes("`") ? `$${barless}$` : `$\`${barless}\`$`;
}
function shown(part = "") {
  return typeof part === "string" ? part : "$";
}

// src/rules/support/part-writer.ts
var KEY = /^[\p{L}\d][\p{L}\d_:.+/'-]{2,90}$/u;
function abstractWriter(list) {
  const style = commonStyles(list, stylesOfAbstract);
  return (entry, abstract) => insertPart(list.source, entry, style(entry.unit), { abstract: toMarkdown(abstract) });
}
function stylesOfAbstract({ source }, entry) {
  const { abstract } = entry;
  if (abstract === void 0 || abstract.text === "") return [];
  const start = Math.min(abstract.label?.start ?? abstract.range.start, abstract.range.start);
  const holes = [{ name: "abstract", range: abstract.range }];
  return partStyles(source, entry, { start, end: abstract.range.end }, holes);
}
function keyWriter({
  list
}) {
  if (list === void 0) return () => void 0;
  const styleFor2 = memo((path) => commonStyles(list, (_, other) => stylesOfKey(list, other, path)));
  return (entry, { bibEntry, bibliography }) => {
    if (!KEY.test(bibEntry.key)) return void 0;
    const span = linesOf(bibEntry, bibliography);
    return insertPart(list.source, entry, styleFor2(bibliography.source.path)(entry.unit), {
      key: bibEntry.key,
      lines: lineFragment(span),
      line: `#L${span.start}`
    });
  };
}
function stylesOfKey({ source }, entry, path) {
  const { citation } = entry;
  if (citation === void 0 || citation.via === "inline-bibtex") return [];
  const { anchor } = citation;
  if (anchor !== void 0 && !anchorNamesFile(anchor, path)) return [];
  if (anchor?.startLine !== void 0 && /\/[0-9a-f]{40}\//i.test(anchor.path)) return [];
  const part = partOf(entry, citation);
  return part === void 0 ? [] : partStyles(source, entry, part, holesOf(source.text, citation));
}
function partOf({ links }, { range, anchor }) {
  if (anchor === void 0) return range;
  const link2 = links.find(
    (one) => one.range.start <= anchor.range.start && anchor.range.end <= one.range.end
  );
  const other = link2?.range ?? anchor.range;
  const start = Math.min(range.start, other.start);
  const end = Math.max(range.end, other.end);
  const isClear = links.every(
    (one) => one === link2 || one.range.start < start || one.range.end > end || one.range.start >= range.start && one.range.end <= range.end
  );
  return isClear ? { start, end } : void 0;
}
function holesOf(text, { range, key, keyRange, anchor }) {
  const holes = [];
  if (key !== void 0) {
    const start2 = keyRange?.start ?? range.start + text.slice(range.start, range.end).indexOf(key);
    holes.push({ name: "key", range: { start: start2, end: start2 + key.length } });
  }
  const { start, end } = anchor?.range ?? range;
  const lines = anchor === void 0 ? null : /#L\d[^#\s]*$/.exec(text.slice(start, end));
  if (lines !== null) {
    const name = anchor?.endLine === void 0 ? "line" : "lines";
    holes.push({ name, range: { start: start + lines.index, end } });
  }
  return holes.sort((a, b) => a.range.start - b.range.start);
}
function commonStyles(list, stylesOf) {
  const shown3 = lazy(
    () => list.entries.flatMap(
      (entry) => stylesOf(list, entry).map((style) => ({ unit: entry.unit, style: JSON.stringify(style) }))
    )
  );
  const common = /* @__PURE__ */ new Map();
  return (unit) => {
    if (!common.has(unit)) {
      const style = mostUsed(shown3().flatMap((one) => one.unit === unit ? [one.style] : []));
      common.set(unit, style === void 0 ? void 0 : JSON.parse(style));
    }
    return common.get(unit);
  };
}
function insertPart(source, entry, style, values) {
  const at = style && insertionPoint(source, entry, style);
  if (style === void 0 || at === void 0) return void 0;
  const written = style.literals.map((literal, index) => literal + (values[style.holes[index] ?? ""] ?? "")).join("");
  if (style.place === "cell") {
    return insertion(at, source.text[at] === " " ? ` ${written}` : ` ${written} `);
  }
  return insertion(
    at,
    written.replaceAll("\n", `${newlineOf(source.text)}${indentOf2(source, entry)}`)
  );
}
function insertionPoint(source, entry, { place, rest, column }) {
  const { lines, text } = source;
  const lineEnd = (offset) => lines.lineEnd(lines.position(offset).line);
  switch (place) {
    case "after-title":
      return titleEnd(source, entry);
    case "line-end": {
      const end = lineEnd(titleEnd(source, entry));
      const line = text.slice(entry.titleRange.end, end).trimEnd();
      return entry.titleRange.end + (line.endsWith(rest) ? line.length - rest.length : line.length);
    }
    case "below-title":
      return lineEnd(titleEnd(source, entry));
    case "below-abstract":
      return lineEnd(entry.abstract?.range.end ?? titleEnd(source, entry));
    case "last-line":
      return lineEnd(Math.max(entry.range.end - 1, entry.range.start));
    case "cell": {
      const cell = cellsOf(source, entry.titleRange.start)[column];
      const isFree = cell !== void 0 && text.slice(cell.start, cell.end).trim() === "";
      return isFree ? cell.start : void 0;
    }
  }
}

// src/rules/support/stray-abstract.ts
var MOST_LINES = 8;
var LOOKAHEAD = 100;
var LABELED = /^(?<indent>[ \t]*)(?<lead>(?:[-*+][ \t]+)?(?:[*_]{1,3}|<(?:b|strong|i|em)>)?)(?<word>[A-Za-z]{6,11})(?=[*_:.<\s])(?<rest>.*)$/;
var BEHIND = /^(?<before>.*?[\s.,;|–—-])(?<label>(?:[*_]{1,3}|<(?:b|strong|i|em)>)?abstract(?:[*_]{0,3}|<\/\w{1,6}>)[:：](?:[*_]{0,3}|<\/\w{1,6}>))\s*[^\s<]/i;
var DASH = /^(?<marks>[*_]{0,3}|<\/\w{1,6}>)[ \t]*[-–—][ \t]+/;
var COLON = /^(?:[*_]{1,3}|<\/\w{1,6}>)?[ \t]*[:：]/;
var OTHER_WORDS = /^(?:abstracts|abstrakt|abstracto|abstrait|astratto|resumo)$/i;
function strayAbstract(list, entry) {
  const { lines, text } = list.source;
  const first = lines.position(entry.titleRange.end).line;
  const behind = behindFacts(list, entry);
  if (behind !== void 0) return behind;
  for (let line = first + 1; line <= Math.min(first + MOST_LINES, lines.count); line++) {
    const start = lines.lineStart(line);
    const shown3 = text.slice(start, lines.lineEnd(line));
    if (/^\s*(?:#|\|)/.test(shown3)) return void 0;
    const match = LABELED.exec(shown3);
    const { indent = "", lead = "", word = "", rest = "" } = match?.groups ?? {};
    const next = text.slice(lines.lineEnd(line), lines.lineEnd(line) + LOOKAHEAD);
    const hasText = rest.replace(/[*_:.\s]/g, "") !== "" || /^\s+[^\s\-*+#|]/.test(next);
    if (match !== null && hasText) {
      const at = start + indent.length;
      const isProse = lead === "" && /^\s+\p{Ll}/u.test(rest);
      if (/^abstract$/i.test(word) && !isProse) return misplaced(list, entry, { start, end: at });
      const marked = lead.replace(/[-+\s]/g, "") !== "" || rest.startsWith(":");
      if (marked && !OTHER_WORDS.test(word) && editDistance(word.toLowerCase(), "abstract") <= 2) {
        const from = at + lead.length;
        return mistyped(list, entry, { start: from, end: from + word.length });
      }
    }
    if (start > entry.range.end && shown3.trim() !== "") return void 0;
  }
  return void 0;
}
function behindFacts(list, entry) {
  const { lines, text } = list.source;
  const { end } = entry.titleRange;
  const match = BEHIND.exec(text.slice(end, lines.lineEnd(lines.position(end).line)));
  if (match === null || entry.unit === "row") return void 0;
  const { before = "", label = "" } = match.groups ?? {};
  const start = end + withoutTail(before, /[\s|–—-]/).length;
  const at = end + before.length;
  const { indent, bullet: usual } = beginOfAbstracts(list, entry);
  const bullet = usual === "" && entry.unit === "item" ? "- " : usual;
  const edit = { range: { start, end: at }, text: `${newlineOf(text)}${indent}${bullet}` };
  return {
    message: `The abstract is on the line of the paper, so it is not read as one. Begin a new line with "${bullet}${label}".`,
    range: { start: at, end: at + label.length },
    kind: "suggested",
    ...whereRead(list, entry, edit)
  };
}
function misplaced(list, entry, indent) {
  const { text } = list.source;
  const { indent: wanted, bullet } = beginOfAbstracts(list, entry);
  const hasBullet = BULLET3.test(text.slice(indent.end, indent.end + LOOKAHEAD));
  const isJoined = bullet !== "" && !hasBullet;
  const { length } = text.slice(indent.start, indent.end);
  if (!isJoined && text.slice(indent.start, indent.end) === wanted)
    return withoutColon(list, entry, indent);
  const start = Math.min(entry.range.end, indent.start);
  const edit = {
    range: { start, end: indent.end },
    text: `${text.slice(start, indent.start)}${wanted}${isJoined ? bullet : ""}`
  };
  const message = isJoined ? `The abstract below has no bullet, so Markdown joins it to the line above. Begin it with "${bullet}".` : `The abstract below is indented by ${count(length, "space")}, so Markdown does not place it below the paper. Indent it by ${wanted.length}.`;
  return { message, range: indent, kind: "safe", ...whereRead(list, entry, edit) };
}
function withoutColon(list, entry, indent) {
  const { text } = list.source;
  const from = indent.end;
  const at = from + text.slice(from).search(/abstract/i) + "abstract".length;
  if (COLON.test(text.slice(at, at + LOOKAHEAD)))
    return runOn(list, entry, { start: from, end: at }, indent.start);
  const message = 'The label "Abstract" has no colon, so the text after it is not read as an abstract. Add the colon.';
  const range = { start: from, end: at };
  const dash = DASH.exec(text.slice(at, at + LOOKAHEAD));
  const edit = dash === null ? insertion(at, ":") : {
    range: { start: at, end: at + dash[0].length },
    text: `:${dash.groups?.marks ?? ""} `
  };
  return { message, range, kind: "suggested", ...whereRead(list, entry, edit) };
}
function runOn(list, entry, range, line) {
  const { text } = list.source;
  const start = withoutTail(text.slice(0, line), /\s/).length;
  const gap = text.slice(start, line);
  const [spaces2 = ""] = /^[ \t]*/.exec(gap) ?? [];
  const edit = { range: { start, end: start + spaces2.length }, text: "  " };
  return {
    message: /\n.*\n/.test(gap) ? "The abstract below is not read as one. Write it like those of other papers." : "Markdown joins the abstract to the line above, so it is not read as one. End that line with two spaces.",
    range,
    kind: "safe",
    ...whereRead(list, entry, edit)
  };
}
function mistyped(list, entry, range) {
  const word = list.source.text.slice(range.start, range.end);
  const edit = { range, text: word === word.toUpperCase() ? "ABSTRACT" : "Abstract" };
  const message = `The label ${quote(word)} is not read as the label of an abstract. Did you mean ${quote(edit.text)}?`;
  return { message, range, kind: "suggested", ...whereRead(list, entry, edit) };
}
function beginOfAbstracts({ source, entries }, entry) {
  const { lines, text } = source;
  const lineUpTo = ({ start }) => text.slice(lines.lineStart(lines.position(start).line), start);
  const before = (range) => /^[ \t]*/.exec(lineUpTo(range))?.[0] ?? "";
  const own2 = before(entry.range);
  const model = entries.find(
    ({ unit, abstract, range, titleRange }) => unit === entry.unit && abstract?.label !== void 0 && before(range) === own2 && lines.position(abstract.label.start).line > lines.position(titleRange.end).line
  );
  if (model?.abstract?.label !== void 0) {
    const indent = before(model.abstract.label);
    const bullet = BULLET3.exec(lineUpTo(model.abstract.label).slice(indent.length))?.[0] ?? "";
    return { indent, bullet };
  }
  return { indent: indentBelow(source, entry), bullet: "" };
}
var BULLET3 = /^[-*+][ \t]+/;
function whereRead(list, entry, edit) {
  const { before = [], after: after2 = [] } = reread(list, entry, [edit]) ?? {};
  const read = after2.filter(({ title }) => title === entry.title);
  const abstract = read[0]?.abstract?.text ?? "";
  const kept = before.filter(
    ({ title }) => !/^abstra?c?t?\W*$/i.test(title) && !abstract.includes(title)
  );
  const isRead = read.length === 1 && abstract !== "" && kept.every(({ title }) => after2.some((one) => one.title === title)) && after2.length <= before.length;
  return isRead ? { edit } : {};
}

// src/rules/entry-abstract.ts
var PLACEHOLDER = /^(?:tb[acd]|todo|fixme|wip|n\/?a|none|null|nil|xxx+|coming soon|to be (?:added|announced|continued|determined|done)|(?:no|insert|add|your|the|paste)?\s*abstract(?:\s+(?:here|goes here|text|not available|unavailable|missing))?|not available|unavailable|lorem ipsum\b.*|placeholder|description|待补充|暂无)$/i;
var MANY_MISSING = 20;
var FEW_COMMENTS = 5;
var MANY_EMPTY = 6;
var MANY_RESOURCES = 5;
var COMMON = 1 / 3;
var MANY_STRAYS = manyOf("strays", MANY_MISSING, (problems) => ({
  message: `The abstracts of ${count(problems.length, "paper")} are not read as such: ${linesOfProblems(problems)}. For the first: ${problems[0]?.message}`
}));
var entryAbstract = {
  id: "entry-abstract",
  severity: "error",
  fix: "suggested",
  summary: "Every paper in the list has an abstract.",
  why: "Readers choose papers by their abstracts. Without one, they have to open the paper to learn what it is about.",
  create: ({ catalog }) => ({
    onList(list) {
      const papers = withStrays(list, papersOf(list));
      const { resources, unread } = list.reading;
      if (resources + unread.length > papers.length * MANY_RESOURCES) return [];
      const write = abstractWriter(list);
      const missing2 = withoutAbstract(
        papers.length,
        // Who begins a list has only one paper.
        (without, all) => without === all || isHabit2(without, all)
      );
      const isLabelled = mostAreLabelled(papers);
      const few = isLabelled ? MANY_MISSING : FEW_COMMENTS;
      const unknown = withoutAbstract(papers.length, (many) => many > few);
      const ofCategory = categoryHabits(papers);
      const severity = isLabelled ? void 0 : "warning";
      const empty = emptyAbstracts(papers.length);
      const isGlued = onGluedLine(list);
      const shownAsCode = abstractsAsCode(list);
      return papers.flatMap((entry) => {
        const { abstract } = entry;
        if (abstract !== void 0 && !(entry.unit === "row" && !isAbstract(abstract.text))) {
          const problem = emptyAbstract(abstract);
          return problem === void 0 ? shownAsCode(entry) ?? [] : { ...problem, entry, habit: empty };
        }
        if (isGlued(entry.range.start)) return [];
        const lack = { message: "The paper has no abstract. Add one below its title.", entry };
        const stray = strayProblem(list, entry);
        if (stray?.fix !== void 0) return { ...lack, ...stray, severity, habit: MANY_STRAYS };
        return {
          ...lack,
          severity,
          habit: missing2,
          detail: () => stray ?? copiedAbstract(entry, catalog.pairOf(entry), write) ?? {
            habit: ofCategory(entry),
            isLack: true,
            detail: () => ({ habit: unknown, isLack: true })
          }
        };
      });
    }
  })
};
function withStrays(list, papers) {
  const shown3 = new Set(papers);
  return list.entries.filter(
    (entry) => shown3.has(entry) || entry.kind === "paper" && strayAbstract(list, entry) !== void 0
  );
}
function withoutAbstract(papers, isOne) {
  return {
    name: "all",
    isOne: (missing2) => isOne(missing2, papers),
    asOne: ({ length }) => ({
      message: `${length === papers ? "No paper has an abstract" : `${length} of ${count(papers, "paper")} have no abstract`}. Add the abstracts, or set "entry-abstract: off" if the list does without.`,
      severity: "warning",
      isNote: true
    })
  };
}
function mostAreLabelled(papers) {
  const abstracts = papers.flatMap(({ abstract }) => abstract ?? []);
  return abstracts.filter(({ label }) => label !== void 0).length * 2 >= abstracts.length;
}
function categoryHabits(papers) {
  const without = papers.filter(({ abstract }) => abstract === void 0).length;
  const isCommon = without >= papers.length * COMMON;
  return habitOfCategory(papers, (missing2, all, category) => ({
    isOne: isCommon && isHabit2(missing2, all),
    message: `${missing2 === all ? `None of the ${all} papers` : `${missing2} of ${all} papers`} below ${quote(category)} ${missing2 === all ? "has" : "have"} an abstract. Add the abstracts, or leave the category without.`
  }));
}
function emptyAbstracts(papers) {
  return {
    name: "all empty",
    isOne: (empty) => empty > MANY_MISSING || empty >= MANY_EMPTY && isHabit2(empty, papers),
    asOne: (problems) => ({
      message: `The abstracts of ${problems.length} of ${count(papers, "paper")} are empty or placeholders: ${linesOfProblems(problems)}. Write them, or remove their labels.`,
      severity: "warning"
    })
  };
}
function strayProblem(list, entry) {
  const stray = strayAbstract(list, entry);
  if (stray === void 0) return void 0;
  const { message, range, kind, edit } = stray;
  return { message, range, content: "stray", fix: edit && { kind, edits: [edit] } };
}
function copiedAbstract(entry, pair, write) {
  const field = pair?.bibEntry.fields.get("abstract");
  if (pair === void 0 || field === void 0 || field.value === "") return void 0;
  const edit = write(entry, abstractOf(pair.bibEntry));
  return {
    message: `The paper has no abstract in the list. Its bib entry "${pair.bibEntry.key}" has one: copy it below the title.`,
    related: [fieldSpot(pair, field, "abstract")],
    fix: edit && { kind: "suggested", edits: [edit] }
  };
}
function emptyAbstract({ text: written, label, range }) {
  const text = withoutSymbols(written);
  if (text === "") {
    return { message: "The abstract is empty. Write it after its label.", range: label };
  }
  if (!PLACEHOLDER.test(text)) return void 0;
  const message = `The abstract is only a placeholder, ${quote(written)}. Replace it with the paper's abstract.`;
  return { message, range };
}
function isAbstract(text) {
  const bare2 = withoutSymbols(text);
  return bare2 !== "" && !PLACEHOLDER.test(bare2);
}
function withoutSymbols(text) {
  return /[^\s\p{P}\p{S}](?:.*[^\s\p{P}\p{S}])?/su.exec(text)?.[0] ?? "";
}

// src/rules/entry-abstract-match.ts
var SAME_TEXT = 0.6;
var PART = 0.85;
var FEW12 = 5;
var entryAbstractMatch = {
  id: "entry-abstract-match",
  severity: "warning",
  fix: "none",
  summary: "The abstract in the list has the same words as the one in the bibliography.",
  why: "If the two differ, one was copied wrongly, was cut short, or belongs to another paper.",
  afterAddition: "on-pairs",
  create: ({ catalog }) => ({
    onList(list) {
      const glued = gluedBullets(list);
      const isWhole2 = ({ abstract: { range } }) => !glued.some(({ start }) => range.start < start && start < range.end);
      const compared = catalog.pairs.flatMap((pair) => comparedAbstracts(pair) ?? []).filter(isWhole2);
      const named3 = papersByShortName(list);
      const habit = styleHabit(
        () => compared.length,
        (many, all) => `${many} of ${all} abstracts differ from those in the bibliography. Make them match, or turn the rule off if the list words its own.`,
        "all",
        FEW12
      );
      return compared.flatMap((one) => {
        const problem = mismatch(list, one, named3);
        return problem === void 0 ? [] : [{ ...problem, habit }];
      });
    }
  })
};
function comparedAbstracts(pair) {
  const { abstract } = pair.entry;
  const field = pair.bibEntry.fields.get("abstract");
  if (abstract === void 0 || field === void 0) return void 0;
  const isEmpty = foldsToNothing(abstract.text) || foldsToNothing(field.value);
  return isEmpty ? void 0 : { pair, abstract, field };
}
function mismatch(list, compared, named3) {
  const { pair, abstract, field } = compared;
  const difference2 = wordDifference(abstract.text, field.value);
  if (difference2 === void 0) return void 0;
  const other = otherPaper(named3, pair.entry, difference2);
  return {
    message: wording(compared, difference2, other),
    range: locate(list.source.text, abstract.range, difference2),
    entry: pair.entry,
    content: difference2.left.map(({ folded: folded2 }) => folded2).join(" "),
    related: [
      fieldSpot(pair, field, "abstract"),
      ...other === void 0 ? [] : [{ range: other.titleRange, message: "the paper with that name" }]
    ]
  };
}
function wording({ pair, abstract, field }, { left, right, atStart, atEnd: atEnd2, shared }, other) {
  const inBib = `the bib entry ${quote(pair.bibEntry.key)}`;
  if (other !== void 0) {
    return `The abstract begins with "${phrase(left)}", the name of another paper of the list, which ${inBib} does not have. Remove it.`;
  }
  const where = atStart ? " at its beginning" : atEnd2 ? " at its end" : "";
  if (right.length === 0) {
    return `The abstract has ${phrase(left, true)}${where} that ${inBib} does not have. Make the two match.`;
  }
  if (left.length === 0) {
    return `The abstract lacks ${phrase(right, true)}${where}, which ${inBib} has. Make the two match.`;
  }
  if (shared < SAME_TEXT && similarity(fold(abstract.text), fold(field.value)) < SAME_TEXT) {
    const [here, there] = [abstract.text, field.value].map((text) => fold(text).split(" "));
    if (isPartOf(there, here))
      return `Only a part of the abstract is in ${inBib}. Make the two match.`;
    if (isPartOf(here, there))
      return `The abstract is only a part of the one in ${inBib}. Make the two match.`;
    return `The abstract has almost nothing in common with that of ${inBib}. Copy the right one over the other.`;
  }
  return `The abstract has ${phrase(left, true)} where ${inBib} has ${phrase(right, true)}. Make the two match.`;
}
function isPartOf(part = [], whole = []) {
  const words2 = new Set(whole);
  const shared = part.filter((word) => words2.has(word)).length;
  return part.length < whole.length && shared >= part.length * PART;
}
var SHOWN = 12;
function phrase(words2, quoted = false) {
  const shown3 = words2.slice(0, SHOWN).map(({ text: text2 }) => text2).join(" ");
  const text = words2.length > SHOWN ? `${shown3} \u2026` : shown3;
  return quoted ? quote(text) : text;
}
function papersByShortName({ entries }) {
  const named3 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const colon = entry.title.indexOf(":");
    const name = fold(entry.title.slice(0, Math.max(colon, 0)));
    if (name !== "" && !named3.has(name)) named3.set(name, entry);
  }
  return named3;
}
function otherPaper(named3, entry, { left, right, atStart }) {
  if (!atStart || right.length > 0) return void 0;
  const other = named3.get(left.map(({ folded: folded2 }) => folded2).join(" "));
  return other === entry ? void 0 : other;
}
function locate(text, range, { left, atStart }) {
  const [first] = left;
  const last = left.at(-1);
  const source = text.slice(range.start, range.end);
  if (first === void 0 || last === void 0) {
    return atStart ? { start: range.start, end: range.start } : range;
  }
  const start = source.indexOf(first.text, Math.min(first.start, source.length));
  const end = start < 0 ? -1 : source.indexOf(last.text, start + (last.start - first.start));
  if (start < 0 || end < 0) return range;
  return { start: range.start + start, end: range.start + end + last.text.length };
}

// src/rules/entry-category.ts
var MANY_OUTSIDE = 20;
var FEW_OUTSIDE = 4;
var entryCategory = {
  id: "entry-category",
  severity: "error",
  fix: "none",
  summary: "Every paper is in a category, and in a configured one if categories are configured.",
  why: "A paper outside any category is hard to find, and a misspelled category splits the list in two.",
  options: ["categories", "skip-sections"],
  create: ({ settings: { categories, skipSections = [] } }) => ({
    *onList(list) {
      yield* outsideAny(list);
      yield* unknownSections(list, skipSections);
      if (categories.length > 0) yield* notConfigured(list, categories);
    }
  })
};
function* unknownSections({ headings, title }, skipped) {
  const names = headings.map(({ text }) => text).filter((text) => text !== title);
  const known = new Set(names.map(fold));
  for (const name of skipped) {
    if (known.has(fold(name))) continue;
    const meant = didYouMean(name, names);
    yield {
      message: `The list has no heading ${quote(name)}, which "skip-sections" names. ${meant === void 0 ? "Correct or remove it in the configuration." : `Did you mean ${quote(meant)}?`}`,
      range: { start: 0, end: 0 },
      severity: "info",
      content: name,
      isNote: true
    };
  }
}
function outsideAny(list) {
  const papers = papersOf(list);
  const all = count(papers.length, "paper");
  const placed = new Set(
    papers.filter(({ categories }) => categories.length > 0).map(({ title }) => foldTitle(title))
  );
  const habit = {
    name: "all",
    isOne: (outside) => outside > MANY_OUTSIDE || outside > FEW_OUTSIDE && outside * 2 > papers.length || isPartOfList(outside, papers.length),
    asOne: ({ length }) => ({
      message: `${length === papers.length ? `All ${all}` : `${length} of ${all}`} are in no category. Group them under headings such as "## Surveys".`,
      severity: "warning",
      isNote: true
    })
  };
  return papers.filter(
    (entry) => entry.categories.length === 0 && isShownPaper(entry) && !isAmongCategories(entry, list) && // An introduction announces papers that have their place below.
    !placed.has(foldTitle(entry.title))
  ).map((entry) => {
    const heading = headingAbove(entry, list);
    return heading?.text === "" ? belowEmptyHeading(entry, heading) : {
      message: `The paper is ${placeOf2(entry, heading, list)}. Move it to the category that it belongs to.`,
      entry,
      habit
    };
  });
}
function headingAbove({ range, unit }, { headings }) {
  const at = lastFrom(headings, range.start);
  const own2 = unit === "heading" ? headings[at]?.depth : void 0;
  return own2 === void 0 ? headings[at] : headings.slice(0, at).findLast(({ depth }) => depth < own2);
}
function belowEmptyHeading(entry, { range }) {
  return {
    message: "The paper is below a heading without a text.",
    range,
    entry,
    habit: manyOf(`empty heading ${range.start}`, 0, ({ length }) => ({
      message: `The heading has no text, so the ${length === 1 ? "paper" : `${length} papers`} below it ${plural(length, "is", "are")} in no category. Remove the heading, or name the category.`
    }))
  };
}
function isAmongCategories({ range }, { sections, categories, title }) {
  const { heading, role } = sections[lastFrom(sections, range.start)] ?? {};
  if (heading === void 0) return false;
  const isBehind = (one) => one.heading.range.start > range.start;
  const beside = categories.filter((one) => one.heading.depth === heading.depth);
  if (heading.text === title && heading.depth > 1) return beside.length > 0;
  if (role === "introduction") return !categories.every(isBehind);
  return role === "about" && beside.some(isBehind) && !beside.every(isBehind);
}
function placeOf2({ range }, heading, { categories, title }) {
  if (heading !== void 0 && heading.text !== title) {
    return `under ${quote(heading.text)}, which is not a category`;
  }
  const first = categories[0]?.heading.range.start ?? 0;
  return range.start < first ? "above the first category" : "outside any category";
}
function* notConfigured(list, configured) {
  const known = new Set(configured.map(fold));
  for (const category of list.categories) {
    const isKnown = [...category.path, category.path.join(" ")].some((one) => known.has(fold(one)));
    if (category.entries === 0 || isKnown) continue;
    const name = category.path.at(-1) ?? category.heading.text;
    const meant = didYouMean(name, configured);
    const advice = meant === void 0 ? `Move its entries to one of ${configured.map(quote).join(", ")}, or add it to the configuration.` : `Did you mean ${quote(meant)}?`;
    yield {
      message: `The category ${quote(name)} (${count(category.entries, "entry", "entries")}) is not configured. ${advice}`,
      range: category.heading.range,
      content: category.path.join("\n")
    };
  }
}

// src/catalog/linked-bib.ts
function linkedBib({
  entries
}) {
  const link2 = entries.flatMap(({ links }) => links).find(({ url }) => linkRole(url) === "bib" && hostOf(url) === void 0);
  return link2 && { path: link2.url.replace(/^\.\//, "").replace(/[?#].*$/s, ""), link: link2 };
}

// src/rules/support/spaced-addresses.ts
var SPACED = /\]\([ \t]{0,9}(?<kept>[^\s()<>[\]"'][^()<>[\]"'\n]{1,500})\)/g;
var SCHEME2 = /^(https?)[ \t]{0,3}:?[ \t]{0,3}\/[ \t]{0,3}\/[ \t]{0,3}/i;
var FILE = /\.(?:bib|docx?|gif|html?|ipynb|jpe?g|md|pdf|png|pptx?|txt)(?:#[^#\s]*)?$/i;
var LONGEST_SHOWN = 80;
function* spacedAddresses(text, title) {
  for (const { index, 0: found, groups = {} } of text.matchAll(SPACED)) {
    const kept = (groups.kept ?? "").trimEnd();
    if (!/[ \t]/.test(kept) || /.https?:/i.test(kept)) continue;
    const start = index + found.indexOf(kept, 2);
    const range = { start, end: start + kept.length };
    if (/^https?[ \t]{0,3}:?[ \t]{0,3}\/\/[^\s/]+[ \t]*\//i.test(kept) || FILE.test(kept) && !/[,;] /.test(kept)) {
      const address = withoutSpaces(kept);
      const what = address === kept.replace(/[ \t]/g, percentEncoded) ? 'Write "%20" for it.' : "Remove it.";
      yield {
        message: `The link target ${quote(kept)} contains a space, so Markdown shows no link. ${what}`,
        range,
        edits: address === void 0 ? [] : [{ range, text: address }],
        kept: address ?? kept,
        isLossless: false
      };
    } else if (title !== "" && fold(kept) === fold(title)) {
      yield {
        message: `The link target ${quote(shorten(found.slice(2, -1), LONGEST_SHOWN))} is the title, not an address. Write the address of the paper.`,
        range,
        kept,
        isLossless: false
      };
    }
  }
}
function withoutSpaces(written) {
  const begun = written.replace(SCHEME2, "$1://");
  const joined2 = begun.replace(/[ \t]/g, "");
  const isOfPaper = identifiersOfUrl(joined2).length > 0 && !FILE.test(begun);
  if (isOfPaper || joined2 === begun) return breaksAtMarks(begun) ? joined2 : void 0;
  return begun.replace(/[ \t]/g, percentEncoded);
}
function breaksAtMarks(address) {
  return [...address.matchAll(/[ \t]+/g)].every(
    ({ index, 0: { length } }) => /[/=?]/.test(address.charAt(index - 1)) || /[/=]/.test(address.charAt(index + length))
  );
}

// src/rules/support/broken-links.ts
var ADDRESS = String.raw`https?:\/\/[^\s()<>[\]"]{1,2000}`;
var TWO_ADDRESSES = new RegExp(
  String.raw`\]\([ \t]*<?(?<kept>${ADDRESS})(?<rest>\]\(${ADDRESS}\)|>?\s{1,3}(?:and |or )?<?${ADDRESS}>?)`,
  "g"
);
var NO_BRACKET = new RegExp(String.raw`\[(?<text>[^[\]()\n]{2,300})\((?<kept>${ADDRESS})\)`, "g");
var NO_PARENTHESIS = new RegExp(String.raw`\]\((?<kept>${ADDRESS})(?=\s|\[|\](?!\()|$)`, "g");
var TARGET = String.raw`(?<kept>https?:\/\/[^\s()<>[\]{}（）［］"]{1,2000}|[\w./-]{1,200}\.bib(?:#[\w-]{1,40})?)`;
var OTHER_BRACKETS = new RegExp(
  String.raw`(?<first>[[［【])(?<text>[^[\]［］【】\n]{1,300})(?<open>\[\(|\]\]\(|\]\(<|[\]］】][({（]|\]:\(|\]<|\](?=https?:[^\s\]]{1,2000}\)))${TARGET}(?<close>[)}）\]>])(?!\()`,
  "g"
);
var SWAPPED = new RegExp(
  String.raw`(?<first>\()(?<text>[^()[\]\n]{2,300})(?<open>\)\[)${TARGET}(?<close>\])(?!\()`,
  "g"
);
var REVERSED = new RegExp(
  String.raw`(?<!\])\((?<kept>${ADDRESS})\)\[(?<text>[^[\]()\s]{1,100} [^[\]()\n]{1,300})\](?![(:[])`,
  "g"
);
var WITH_MORE = new RegExp(
  String.raw`(?<before>\[?)\[[^[\]\n]{1,300}\]\((?<kept>${ADDRESS})\)(?<after>\)?)`,
  "g"
);
var END = new RegExp(String.raw`\]\((?<kept>${ADDRESS})\)`, "g");
var CUTS = /[[\]()|<>*_]/;
var LONGEST_LABEL = 300;
var FAR2 = 2e3;
var LINK_TITLE = /^\s*(?:\)|"[^"]*"\s*\)|'[^']*'\s*\)|\([^()]*\)\s*\))/;
var MOST_FIXED = 20;
function* brokenLinks(list, entry) {
  const { start, end } = entry.range;
  const text = masked(list.source.text.slice(start, end), entry);
  if (!text.includes("](") && !text.includes("://")) return;
  const isClosed = ({ range }) => entry.links.some(
    (one) => one.range.start < start + range.start && /^\S+\)$/.test(list.source.text.slice(start + range.end, one.range.end))
  );
  const others = [...otherBrackets(text, list.source.text.slice(start, end))];
  const isOther2 = ({ range }) => others.some((one) => one.range.start < range.end && range.start < one.range.end);
  const unclosed = [...withoutParenthesis(text)].filter((one) => !isClosed(one) && !isOther2(one));
  const unopened = [...withoutOpening(text)].filter(
    ({ range: { end: end2 } }) => !entry.links.some(({ range }) => range.end === start + end2)
  );
  const all = [
    ...[...twoAddresses(text), ...withoutBracket(text), ...unclosed, ...unopened],
    ...[...spacedAddresses(text, entry.title), ...others, ...oneTooMany(text)]
  ];
  for (const { message, range, edits: written = [], kept, isLossless } of all) {
    const edits = written.map((edit) => ({ ...edit, range: shifted(edit.range, start) }));
    const isTried = edits.length > 0 && all.length <= MOST_FIXED;
    const after2 = isTried ? editedEntry(list, entry, edits) : void 0;
    const isWhole2 = after2?.links.some(({ url }) => url === kept) === true;
    yield {
      message,
      range: shifted(range, start),
      content: `broken ${kept}`,
      fix: isWhole2 ? { kind: isLossless ? "safe" : "suggested", edits } : void 0
    };
  }
}
function masked(text, { range, abstract }) {
  const spaces2 = (found) => " ".repeat(found.length);
  const plain2 = withoutComments(text.replace(/`[^`\n]+`/g, spaces2));
  if (abstract === void 0) return plain2;
  const [from, to] = [abstract.range.start - range.start, abstract.range.end - range.start];
  return plain2.slice(0, Math.max(from, 0)) + spaces2(plain2.slice(Math.max(from, 0), to)) + plain2.slice(to);
}
function* twoAddresses(text) {
  for (const { index, 0: found, groups = {} } of text.matchAll(TWO_ADDRESSES)) {
    const { kept: address = "", rest = "" } = groups;
    const end = index + found.length;
    const kept = withoutTail(address, /[,;]/);
    const more = rest.length + address.length - kept.length;
    yield {
      message: `The link target ${quote(found.slice(2))} contains two addresses. Keep one.`,
      range: { start: index, end },
      edits: [{ range: { start: end - more, end }, text: "" }],
      kept,
      isLossless: false
    };
  }
}
function* withoutBracket(text) {
  for (const { index, 0: found, groups = {} } of text.matchAll(NO_BRACKET)) {
    const { kept = "", text: label = "" } = groups;
    const next = /[[\]]/.exec(text.slice(index + found.length))?.[0];
    if (next === "]" && text.charAt(index - 1) !== "[") continue;
    const begin = index + 1;
    const [start, end] = [begin + label.trimEnd().length, begin + label.length];
    yield {
      message: `The link ${quote(found)} has no "]" before its address, so Markdown shows no link. Add it.`,
      range: { start: index, end: index + found.length },
      edits: [{ range: { start, end }, text: "]" }],
      kept,
      isLossless: true
    };
  }
}
function* otherBrackets(text, raw) {
  for (const { index, 0: found, groups = {} } of [
    ...[...text.matchAll(OTHER_BRACKETS), ...text.matchAll(SWAPPED)],
    ...text.matchAll(REVERSED)
  ]) {
    const { kept = "", text: label = "", first, open = "", close = "" } = groups;
    const before = text.slice(text.lastIndexOf("\n", index) + 1, index);
    const isLink = first === "[" && open === "](" && close === ")" || open === "]<" !== (close === ">");
    if (isLink || isOpen(before) || open === "]" && isOpen(before, ["(", ")"])) continue;
    const end = index + found.length;
    const shown3 = raw.slice(index, end);
    yield {
      message: `${quote(shown3)} is not written as a link is, so Markdown shows none. Write "[text](address)".`,
      range: { start: index, end },
      edits: first === void 0 ? [{ range: { start: index, end }, text: `[${label.trim()}](${kept})` }] : replaced2(index, [first, label, open, kept, close], ["[", label, "](", kept, ")"]),
      kept,
      isLossless: false
    };
  }
}
function replaced2(start, parts, by) {
  let at = start;
  return parts.flatMap((part, nth) => {
    const range = { start: at, end: at + part.length };
    at = range.end;
    const text = by[nth] ?? part;
    return part === text ? [] : [{ range, text }];
  });
}
function* withoutParenthesis(text) {
  for (const { index, 0: found, groups = {} } of text.matchAll(NO_PARENTHESIS)) {
    const { kept: address = "" } = groups;
    const kept = withoutTail(address, /[.,;:]/);
    const end = index + found.length - (address.length - kept.length);
    const rest = text.slice(index + found.length, index + found.length + 300);
    if (/^[^()[\]\n]*\)/.test(rest)) continue;
    if (LINK_TITLE.test(rest) || /^[\s,;>]{1,4}(?:and |or )?<?https?:/.test(rest)) continue;
    yield {
      message: `The link to ${quote(kept)} has no ")" after its address, so Markdown shows no link. Add it.`,
      range: { start: index, end },
      edits: [insertion(end, ")")],
      kept,
      isLossless: true
    };
  }
}
function* withoutOpening(text) {
  for (const { index, 0: found, groups = {} } of text.matchAll(END)) {
    const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
    if (isOpen(line)) continue;
    const bare2 = withoutTail(line, /[*_]/);
    const marks = line.slice(bare2.length);
    const label = (bare2.slice(-LONGEST_LABEL).split(CUTS).at(-1) ?? "").trimStart();
    if (label === "" || label.includes("://")) continue;
    const shown3 = label + marks;
    const from = index - shown3.length + beginOfLabel(shown3);
    const isMarked = marks !== "" && text.slice(from - marks.length, from) === marks;
    const at = isMarked ? from - marks.length : from;
    const end = index + found.length;
    yield {
      message: `The link ${quote(text.slice(at, end))} has no "[" before its text, so Markdown shows no link. Add it.`,
      range: { start: at, end },
      edits: [insertion(at, "[")],
      kept: groups.kept ?? "",
      isLossless: false
    };
  }
}
function* oneTooMany(text) {
  for (const { index, 0: found, groups = {} } of text.matchAll(WITH_MORE)) {
    const { kept = "", before = "", after: after2 = "" } = groups;
    const end = index + found.length;
    const around2 = text.slice(Math.max(text.lastIndexOf("\n", index) + 1, index - FAR2), index);
    for (const [bracket, start, isOthers2] of [
      // An escaped bracket is meant to be shown: `\[[paper](https://a)\]`.
      [
        before,
        index,
        () => text[index - 1] === "\\" || isOpen(text.slice(end, end + FAR2), ["]", "["])
      ],
      [after2, end - 1, () => isOpen(around2, ["(", ")"])]
    ]) {
      if (bracket === "" || isOthers2()) continue;
      yield {
        message: `The "${bracket}" beside the link ${quote(found)} is one too many, and is shown. Remove it.`,
        range: { start, end: start + 1 },
        edits: [{ range: { start, end: start + 1 }, text: "" }],
        kept,
        isLossless: false
      };
    }
  }
}
function beginOfLabel(before) {
  const breaks = [...before.matchAll(/^(?:[-+]|\d{1,4}[.)])\s|[.,;]\s/g)];
  const last = breaks.at(-1);
  const from = last === void 0 ? 0 : last.index + last[0].length;
  return before.length - before.slice(from).trimStart().length;
}
function isOpen(line, [open, close] = ["[", "]"]) {
  const plain2 = line.replace(/\\[[\]]/g, "");
  return plain2.endsWith("\\") || plain2.split(open).length > plain2.split(close).length;
}

// src/rules/support/shown-keys.ts
var MANY8 = 100;
var FEW13 = 5;
function* unknownKeys(list, papers, catalog) {
  const keys = new Set(
    catalog.bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key))
  );
  const shown3 = papers.flatMap((entry) => {
    const { citation } = entry;
    if (citation?.key === void 0 || !/[a-z\d]/i.test(citation.key) || /\.bib$/i.test(citation.key) || list.source.text.startsWith("[^", entry.range.start))
      return [];
    return [{ entry, citation, key: citation.key }];
  });
  const isExample = (entry, { via }) => via === "label" && catalog.pairOf(entry) === void 0 && !isCertain(entry, "title");
  const unknown = shown3.filter(
    ({ entry, citation, key }) => !keys.has(key) && !isExample(entry, citation)
  );
  const habit = {
    name: "all unknown",
    isOne: (number) => number > FEW13 && isHabit2(number, shown3.length),
    asOne: (problems) => ({
      message: `${problems.length} of ${count(shown3.length, "shown citation key")}, such as ${quote(problems[0]?.content ?? "")}, are not in the bibliography. Show the keys that the .bib has.`,
      fix: void 0
    })
  };
  const taken = new Set(shown3.map(({ key }) => key));
  const guesses = unknown.length <= MANY8 ? [...keys].filter((key) => !taken.has(key)) : [];
  for (const { entry, citation, key } of unknown) {
    const pair = catalog.pairOf(entry);
    yield {
      message: "",
      range: citation.keyRange ?? citation.range,
      entry,
      content: key,
      habit,
      detail: () => ({
        message: wrongKey(key, pair?.bibEntry.key ?? likelyKey(key, guesses), pair, catalog),
        related: pair && [pairSpot(pair)],
        fix: renamed(list, citation, pair?.bibEntry.key)
      })
    };
  }
}
function likelyKey(key, guesses) {
  const name = (one) => one.replace(/\d/g, "").toLowerCase();
  const year = (one) => one.replace(/\D/g, "");
  const near = guesses.filter((one) => name(one) === name(key) || year(one) === year(key));
  return didYouMean(key, near);
}
function wrongKey(key, meant, pair, catalog) {
  const files = bibPaths(catalog);
  if (meant !== void 0 && meant !== key && meant.toLowerCase() === key.toLowerCase()) {
    return `The citation key "${key}" differs in case from "${meant}" in ${files}. LaTeX does not find it. Write it as the bibliography does.`;
  }
  const advice = pair !== void 0 ? `The paper's bib entry is "${pair.bibEntry.key}".` : meant !== void 0 ? `Did you mean "${meant}"?` : "Add the bib entry, or correct the key.";
  return `The citation key "${key}" is not in ${files}. ${advice}`;
}
function* keysOfOthers(list, papers, catalog) {
  const owners = new Map(
    catalog.bibliographies.flatMap(
      (home) => home.entries.map((bibEntry) => [bibEntry.key, { bibEntry, home }])
    )
  );
  const ambiguous = new Set(catalog.ambiguities.map(({ entry }) => entry));
  for (const entry of papers) {
    const { citation } = entry;
    const owner = owners.get(citation?.key ?? "");
    if (citation?.key === void 0 || owner === void 0 || ambiguous.has(entry)) continue;
    const pair = catalog.pairOf(entry);
    if (pair?.bibEntry.key === citation.key) continue;
    if (pair === void 0 && !isCertain(entry, "title")) continue;
    const title = owner.bibEntry.fields.get("title")?.value;
    const advice = pair === void 0 ? "No bib entry fits this paper. Add one, and show its key." : `This paper's bib entry is "${pair.bibEntry.key}".`;
    yield {
      message: `The citation key "${citation.key}" belongs to another paper${title === void 0 ? "" : `, ${quote(title)}`}. ${advice}`,
      range: citation.keyRange ?? citation.range,
      entry,
      content: citation.key,
      related: [bibSpot(owner.bibEntry, owner.home, "the bib entry with this key")],
      fix: renamed(list, citation, pair?.bibEntry.key)
    };
  }
}
function renamed({ source }, { key, keyRange }, right) {
  if (key === void 0 || keyRange === void 0 || right === void 0) return void 0;
  const range = { start: keyRange.start, end: keyRange.start + key.length };
  const isPlain2 = source.text.slice(range.start, range.end) === key && PLAIN_KEY.test(right);
  return isPlain2 ? { kind: "suggested", edits: [{ range, text: right }] } : void 0;
}
var PLAIN_KEY = /^[\p{L}\d][\p{L}\d:.+/'-]*$/u;
var FEW_DEAD = 1;
function* deadBibLinks(list, papers, catalog, exists) {
  if (exists === void 0) return;
  const dead = papers.flatMap((entry) => {
    const anchor = entry.citation?.anchor;
    if (anchor === void 0 || hostOf(anchor.path) !== void 0) return [];
    const path = resolved(list.source.path, anchor.path);
    if (path === void 0 || exists(path)) return [];
    return [{ entry, anchor, path, pair: catalog.pairOf(entry) }];
  });
  for (const link2 of dead) {
    const home = link2.pair?.bibliography.source.path;
    const habit = manyOf(`dead ${link2.path} ${home}`, FEW_DEAD, (problems) => ({
      message: `${count(problems.length, "citation key")} link to ${link2.path}, which does not exist: ${linesOfProblems(problems)}. ${home === void 0 ? "Link to the file that has the bib entries." : `Their bib entries are in ${home}: link to that file.`}`
    }));
    yield { ...deadLink(list, link2), habit };
  }
}
function deadLink(list, link2) {
  const { entry, anchor, path, pair } = link2;
  const advice = pair === void 0 ? "Link to the file that has the bib entry." : `"${pair.bibEntry.key}" is in ${pair.bibliography.source.path}: link to that file.`;
  return {
    message: `The citation key links to ${path}, which does not exist. ${advice}`,
    range: anchor.range,
    entry,
    content: `dead ${path}`,
    fix: { kind: "safe", edits: rewritten(list, link2) }
  };
}
function rewritten({ source }, { anchor, pair }) {
  const target = source.text.slice(anchor.range.start, anchor.range.end);
  if (pair === void 0 || !target.startsWith(anchor.path)) return [];
  const { bibEntry, bibliography } = pair;
  const path = relativePath(source.path, bibliography.source.path);
  const span = linesOf(bibEntry, bibliography);
  const lines = anchor.startLine === void 0 ? "" : lineFragment(span);
  const here = anchor.path.startsWith("./") && !path.startsWith("../") ? "./" : "";
  return [{ range: anchor.range, text: `${here}${path}${lines}` }];
}
function resolved(from, link2) {
  const parts = link2.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of decodePercent(link2).split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  const path = parts.join("/");
  return /\.bib$/i.test(path) ? path : void 0;
}
function lineWords({ start, end }) {
  return start === end ? `line ${start}` : `lines ${start}-${end}`;
}
function* staleAnchor(list, entry, catalog) {
  const anchor = entry.citation?.anchor;
  const pair = catalog.pairOf(entry);
  if (anchor?.startLine === void 0) return;
  const shown3 = lineWords({ start: anchor.startLine, end: anchor.endLine ?? anchor.startLine });
  if (pair === void 0) {
    if (entry.citation?.key === void 0) yield deadAnchor(entry, anchor, shown3, catalog);
    return;
  }
  const { bibEntry, bibliography } = pair;
  if (!anchorNamesFile(anchor, bibliography.source.path)) return;
  if (anchorShows(anchor, bibEntry, bibliography)) return;
  const span = linesOf(bibEntry, bibliography);
  const edit = renewAnchor(list.source.text, anchor, span);
  yield {
    message: `The link shows ${shown3} of ${bibliography.source.path}, but "${bibEntry.key}" is on ${lineWords(span)}. Link to ${lineFragment(span)}.`,
    range: anchor.range,
    severity: "warning",
    entry,
    content: "anchor",
    related: [pairSpot(pair)],
    fix: edit && { kind: "safe", edits: [edit] },
    habit: STALE
  };
}
var STALE = manyOf("stale lines", FEW13, ({ length }) => ({
  message: `${length} links show other lines of the .bib than those of their bib entries, the first here. Correct the lines.`
}));
function deadAnchor(entry, anchor, shown3, catalog) {
  const fitting = catalog.ambiguities.find((one) => one.entry === entry)?.candidates ?? [];
  const [there] = catalog.bibliographies.filter(({ source }) => anchorNamesFile(anchor, source.path)).flatMap((one) => bibEntryAtLine(one, anchor.startLine ?? 0) ?? []);
  const trouble = fitting.length > 0 ? `but ${fitting.length} others fit the paper: ${fitting.map(nameBibEntry).join(", ")}. Link to the lines of the right one.` : there === void 0 ? "where no bib entry is, and none has the title of this paper. Add one, and link to its lines." : `where ${nameBibEntry(there)} has another title, ${quote(there.fields.get("title")?.value ?? "")}. No bib entry has the title of this paper: correct the title or the link, or add the bib entry.`;
  return {
    message: `The link shows ${shown3} of ${anchor.path}, ${trouble}`,
    range: anchor.range,
    entry,
    content: "anchor",
    related: (fitting.length > 0 ? fitting : [there]).flatMap(
      (one) => one === void 0 ? [] : bibSpots(one, catalog, one === there ? "the bib entry there" : "fits this paper")
    )
  };
}

// src/rules/entry-citation-key.ts
var entryCitationKey = {
  id: "entry-citation-key",
  severity: "error",
  fix: "safe",
  summary: "Every paper shows a citation key that is in the bibliography.",
  why: "The key is how a reader cites the paper. If it is missing, unknown, or linked to the wrong lines, the reader has to search the .bib by hand.",
  options: ["bib"],
  // A table may have no place for keys, and its other rows show none either.
  afterAddition: "on-keyless",
  create: ({ catalog, settings }) => ({
    *onList(list) {
      const papers = papersOf(list);
      const [first] = papers;
      if (first === void 0) return;
      if (catalog.bibliographies.length === 0) {
        if (settings.bibliographyWanted)
          yield lostBibliography(list, settings) ?? noBibliography(first);
        return;
      }
      yield* missingKeys(list, papers, catalog);
      yield* unknownKeys(list, papers, catalog);
      yield* keysOfOthers(list, papers, catalog);
      yield* deadBibLinks(list, papers, catalog, settings.bibExists);
      for (const entry of papers) yield* staleAnchor(list, entry, catalog);
    }
  })
};
function lostBibliography(list, { bibExists }) {
  const found = linkedBib(list);
  if (found === void 0) return void 0;
  const { path, link: link2 } = found;
  const what = path.startsWith("../") ? "which is not among the files that are checked. Set the option bib to it, or correct the links." : bibExists?.(path) === true ? `which was not read. Name the .bib files of the list under "bib" in the configuration.` : "but no such file was found, so the list cannot be compared with it. Add the file, or correct the links.";
  return {
    message: `The list links to ${path}, ${what}`,
    range: link2.range,
    severity: "warning",
    content: "no bibliography"
  };
}
function noBibliography(first) {
  return {
    message: 'There is no .bib file to cite papers from and to compare the list with. Add one beside the README, or set "bib: false" in the configuration.',
    range: first.titleRange,
    severity: "info",
    content: "no bibliography",
    isNote: true
  };
}
function missingKeys(list, papers, catalog) {
  const write = keyWriter(catalog);
  const habit = {
    name: "all",
    isOne: (missing2) => isPartOfList(missing2, papers.length),
    asOne: (missing2) => {
      const paired = missing2.filter(
        ({ entry }) => entry !== void 0 && !isBibEntry(entry) && catalog.pairOf(entry)
      ).length;
      const who = missing2.length === papers.length ? "No paper shows its citation key" : `${missing2.length} of ${count(papers.length, "paper")} show no citation key`;
      const found = paired === 0 ? `, and none of them is in ${bibPaths(catalog)}. Add their bib entries and show the keys beside the titles, or set the option bib to the .bib of the list.` : `; ${paired} of them ${plural(paired, "is", "are")} in the bibliography, by identifier or title. Show the key beside each title, with a link to its lines in the .bib.`;
      return {
        message: who + found,
        severity: "warning",
        isNote: true
      };
    }
  };
  const ofCategory = habitOfCategory(papers, (missing2, inCategory, category) => ({
    isOne: isHabit2(missing2, inCategory),
    message: `${count(missing2, "paper")} below ${quote(category)} show no citation key, and are not in the bibliography. Add their bib entries, or leave the category without.`
  }));
  return withoutKey(list, papers, catalog).map((entry) => ({
    message: "No citation key is shown.",
    entry,
    habit,
    detail: () => {
      if ([...brokenLinks(list, entry)].length > 0) return void 0;
      if (entry.abstract === void 0 && strayAbstract(list, entry) !== void 0)
        return void 0;
      const one = missingKey(list, entry, catalog, write);
      return one?.isLack === true ? { ...one, habit: ofCategory(entry) } : one;
    }
  }));
}
function withoutKey(list, papers, catalog) {
  const without = papers.filter(({ citation }) => citation === void 0);
  if (without.length < papers.length) return without;
  return without.filter((entry) => {
    const pair = catalog.pairOf(entry);
    return pair === void 0 || keyInText(list, entry, pair.bibEntry.key) === void 0;
  });
}
function missingKey(list, entry, catalog, write) {
  const pair = catalog.pairOf(entry);
  if (pair !== void 0) {
    const edit = write(entry, pair);
    const written = keyInText(list, entry, pair.bibEntry.key);
    if (written === "anchor") return void 0;
    if (written !== void 0) return unreadKey(list, entry, pair, { written, edit });
    const mistyped2 = mistypedKey(list, entry, pair, catalog);
    if (mistyped2 !== void 0) return mistyped2;
    const isRead = edit !== void 0 && givesKey(list, entry, pair, [edit]);
    const kind = pair.by === "similar-title" || !isRead ? "suggested" : "safe";
    return {
      message: `No citation key is shown. The bibliography has the paper as "${pair.bibEntry.key}": show it as ${keyLink(pair)}.`,
      related: [pairSpot(pair)],
      fix: edit && { kind, edits: [edit] }
    };
  }
  const ambiguity = catalog.ambiguities.find((one) => one.entry === entry);
  if (ambiguity !== void 0) {
    return {
      message: `No citation key is shown, and ${ambiguity.candidates.length} bib entries fit the paper: ${ambiguity.candidates.map(nameBibEntry).join(", ")}. Show the key of the right one, or remove the others.`,
      related: ambiguity.candidates.flatMap((one) => bibSpots(one, catalog, "fits this paper"))
    };
  }
  return {
    message: `No citation key is shown, and no entry of ${bibPaths(catalog)} fits the paper. Add one and show its key beside the title.`,
    isLack: true
  };
}
var BEFORE_KEY = /(?:\\[a-z]{0,9}cite[a-z]{0,9}\*?\{|\[?@|[{<(["'`]|(?:cite|key|bibtex)[:=]\s{0,3}){1,3}$/i;
var ANCHOR = /<\w{1,9}\s[^<>]{0,20}\b(?:id|name)\s?=\s?["']?$/i;
var BEHIND_KEY = /^[\]})>"'`]{1,3}/;
function keyInText(list, { range }, key) {
  const text = list.source.text.slice(range.start, range.end);
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    const around2 = text.charAt(at - 1) + text.charAt(at + key.length);
    if (/[\p{L}\p{N}_/-]/u.test(around2)) continue;
    if (ANCHOR.test(text.slice(Math.max(0, at - 40), at))) return "anchor";
    const before = BEFORE_KEY.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
    const after2 = before === 0 ? 0 : BEHIND_KEY.exec(text.slice(at + key.length))?.[0].length ?? 0;
    const start = range.start + at - before;
    return { start, end: range.start + at + key.length + after2 };
  }
  return void 0;
}
var KEY_IN_MARKS = /(?<=[`[({|]\s?)\p{L}[\p{L}\d_:-]{2,40}(?=\s?[`\])}|])/gu;
function mistypedKey(list, entry, pair, catalog) {
  const { range, titleRange } = entry;
  const { key } = pair.bibEntry;
  for (const { 0: found, index } of list.source.text.slice(range.start, range.end).matchAll(KEY_IN_MARKS)) {
    const start = range.start + index;
    const place = { start, end: start + found.length };
    if (overlaps(place, titleRange) || likelyKey(found, [key]) === void 0) continue;
    const edits = [{ range: place, text: key }];
    return {
      message: wrongKey(found, key, pair, catalog),
      range: place,
      content: found,
      related: [pairSpot(pair)],
      fix: { kind: "suggested", edits: givesKey(list, entry, pair, edits) ? edits : [] }
    };
  }
  return void 0;
}
function unreadKey(list, entry, pair, { written, edit }) {
  const { text } = list.source;
  const before = text.slice(0, written.start).length - text.slice(0, written.start).trimEnd().length;
  const removed = { range: { start: written.start - before, end: written.end }, text: "" };
  const edits = edit === void 0 ? [] : [edit, removed].sort((a, b) => a.range.start - b.range.start);
  const isRead = edits.length > 0 && !overlaps(removed.range, edit?.range ?? removed.range);
  return {
    message: `The citation key ${quote(text.slice(written.start, written.end))} is not read as one: its notation differs from that of the other entries, or a link before it is not closed. Write it as ${keyLink(pair)}.`,
    range: written,
    content: "notation",
    related: [pairSpot(pair)],
    fix: { kind: "suggested", edits: isRead && givesKey(list, entry, pair, edits) ? edits : [] }
  };
}
function givesKey(list, entry, { bibEntry }, edits) {
  const after2 = editedEntry(list, entry, edits);
  return after2?.citation?.key === bibEntry.key && after2.title === entry.title && after2.url === entry.url && after2.year === entry.year;
}
function keyLink({ bibEntry, bibliography }) {
  const lines = lineFragment(linesOf(bibEntry, bibliography));
  return `[\`${bibEntry.key}\`](${bibliography.source.path}${lines})`;
}

// src/catalog/printed-names.ts
var MARKS = /[*†‡§¶∗⋆^]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+/g;
var ORGANISATION = /\b(?:consortium|collaboration|research|team|group|labs?|laboratory|inc|ltd|foundation|institute|university)\b/i;
var PERSON = /^(?!.* [ye] )(?:[\p{L}\p{M}'’.,·‐‑ -]|\(\p{L}+\) ?(?=\p{L}))+$/u;
function bibtexNames(printed2) {
  const text = withoutMarks(printed2);
  const bare2 = withoutTail(text, /[\s.,]/);
  const named3 = bare2.replace(ET_AL_AT_END, "").replace(/等人?$/, "");
  const hasOthers = named3 !== bare2;
  const people = peopleOf(withoutStops(hasOthers ? named3 : text));
  if (people.length === 0) return void 0;
  return [...people, ...hasOthers ? ["others"] : []].join(" and ");
}
function certainNames(printed2) {
  if (authorOrder(withoutMarks(printed2)) === "unclear") return void 0;
  const names = bibtexNames(printed2);
  return names?.split(" and ").every((name) => PERSON.test(name)) ? names : void 0;
}
var withoutMarks = (printed2) => printed2.replace(MARKS, "").replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, " ").replace(/\s+/g, " ").trim();
function withoutStops(text) {
  const bare2 = withoutTail(text, /[\s,;.]/);
  const joined2 = withoutTail(bare2.replace(/\band$/i, ""), /[\s,;]/);
  return /\b(?:\p{Lu}|[JS]r)$/u.test(joined2) ? text.slice(0, joined2.length + 1) : joined2;
}
function peopleOf(text) {
  const order = authorOrder(text);
  const suffixes = [];
  const names = [];
  for (const part of splitNames(text, order)) {
    const isSuffix = NAME_SUFFIX.test(part) && names.length > 0;
    const { rest, suffix: suffix3 } = isSuffix ? { rest: names.pop() ?? "", suffix: part } : splitSuffix(part);
    names.push(rest);
    suffixes[names.length - 1] = suffix3;
  }
  const halved = order === "paired" ? names.length : order === "first-inverted" ? 2 : 0;
  return names.flatMap((name, at) => {
    if (at < halved) {
      const suffix4 = suffixes[at] ?? suffixes[at + 1];
      const whole = inverted([name, suffix4, names[at + 1]]);
      return at % 2 === 1 ? [] : order === "paired" ? whole : personOrGroup(whole);
    }
    const { family, initials = "" } = order === "family-first" && familyAndInitials(name) || {};
    if (family !== void 0) return inverted([family, suffixes[at], dotted(initials)]);
    const suffix3 = suffixes[at];
    return personOrGroup(suffix3 === void 0 ? name : withSuffix(name, suffix3));
  });
}
function withSuffix(name, suffix3) {
  const [last = "", ...first] = name.split(",");
  const parts = first.length > 0 ? { family: last, given: first.join(" ").trim() } : splitGiven(name);
  return inverted([parts?.family ?? name, suffix3, parts?.given]);
}
function inverted(parts) {
  return parts.filter((part) => part !== void 0).join(", ");
}
function dotted(initials) {
  const letters2 = initials.match(/-?\p{Lu}/gu) ?? [];
  return letters2.map((letter) => `${letter}.`).join(" ").replaceAll(" -", "-");
}
function personOrGroup(name) {
  return isPerson(name) ? name : `{${name.replace(/[{}]/g, "")}}`;
}
function isPerson(part) {
  return isName(part.replaceAll(",", " ")) && !ORGANISATION.test(part) && !/[{}\\"]/.test(part);
}

// src/catalog/same-person.ts
var SAME_SPELLING = 0.6;
var SAME_WORD = 0.8;
var MOST_GUESSES = 50;
var SUFFIX2 = /^[js]r$/;
function nameWords(name) {
  return fold(name).split(" ");
}
function sharesName(a, b) {
  const [own2, other] = [spellings(a), spellings(b)];
  return own2.some((word) => other.includes(word)) || isWithin(a, b) || isWithin(b, a) || familiesAlike(a, b);
}
function isSamePerson(a, b) {
  const [own2, other] = [nameWords(displayName(a)), nameWords(displayName(b))];
  if (!isLatin(own2) || !isLatin(other)) return true;
  const has = (words2, { last }) => {
    const family = spellings(nameWords(last));
    return spellings(words2).some((word) => family.includes(word));
  };
  return has(own2, b) || has(other, a) || isWithin(own2.slice(-1), other) || isWithin(other.slice(-1), own2) || familiesAlike(own2, other);
}
function nameSearch(text) {
  const words2 = nameWords(text);
  const isReadable = isLatin(words2);
  const known = new Set(spellings(words2));
  const distinct = [...new Set(words2)];
  const joined2 = [words2.join("")];
  let guesses = 0;
  return (name) => {
    const all = nameWords(name);
    const family = all.at(-1) ?? "";
    if (NAME_PARTICLES.has(family) && distinct.includes(family)) return true;
    const own2 = spellings(all);
    if (own2.length === 0 || !isReadable || !isLatin(own2)) return true;
    if (own2.some((word) => known.has(word))) return true;
    if (++guesses > MOST_GUESSES) return false;
    const isMisspelled = (word) => distinct.some((other) => similarity(word, other) >= SAME_WORD);
    return own2.some(isMisspelled) || isWithin(own2, joined2);
  };
}
function isLatin(words2) {
  return words2.every((word) => /^[\p{Script=Latin}\d]*$/u.test(word));
}
function isWithin(words2, name) {
  const joined2 = name.join("");
  return spellings(words2).some((word) => word.length > 4 && joined2.includes(word));
}
function familiesAlike(a, b) {
  return similarity(a.at(-1) ?? "", b.at(-1) ?? "") >= SAME_SPELLING;
}
function spellings(words2) {
  return words2.filter((word) => word.length > 1 && !NAME_PARTICLES.has(word) && !SUFFIX2.test(word)).flatMap((word) => {
    const plain2 = word.replace(/([aou])e/g, "$1").replace(/aa/g, "a");
    return plain2 === word ? [word] : [word, plain2];
  });
}

// src/rules/support/are-two-works.ts
var YEARS_OF_A_WORK = 2;
function areTwoWorks(a, b) {
  const [own2, other] = [a, b].map(({ title }) => foldTitle(title).split(" ").length);
  return own2 !== other && areYearsApart(a, b);
}
function areYearsApart(a, b) {
  if (a.year === void 0 || b.year === void 0) return false;
  if (!isCertain(a, "year") || !isCertain(b, "year")) return false;
  return Math.abs(a.year - b.year) > YEARS_OF_A_WORK;
}

// src/rules/support/tables-of.ts
function tablesOf({ source: { lines }, entries }) {
  const tables = /* @__PURE__ */ new Map();
  let first = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    if (entry.unit !== "row") continue;
    const { line } = lines.position(entry.range.start);
    if (line !== last + 1) first = line;
    last = lines.position(entry.range.end).line;
    tables.set(entry, first);
  }
  return tables;
}

// src/rules/entry-duplicate.ts
var SAME_TITLE = 0.9;
var ONE_PER_WORK = /* @__PURE__ */ new Set(["arxiv", "pmid", "pmcid"]);
var SAME_VENUE = 0.5;
var UNLIKE_CONFERENCES = /workshop|journal|transactions|report|thesis/i;
var WORDS_OF_A_SUBJECT = 5;
var WORDS_OF_A_NAME3 = 2;
var REPOSITORY = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+\//i;
var MANY9 = 20;
var FEWEST_OF_EDITION = 3;
var entryDuplicate = {
  id: "entry-duplicate",
  severity: "error",
  fix: "none",
  summary: "A paper appears once in its category, or once in the list if so configured.",
  why: "A paper that appears twice is counted twice, and the next correction reaches only one of the two entries.",
  options: ["duplicates"],
  create: ({ settings }) => ({
    onList(list) {
      const papers = list.entries.filter(
        ({ kind, url = "", identifiers }) => kind === "paper" && (identifiers.length > 0 || !REPOSITORY.test(url))
      );
      const anywhere = settings.duplicates === "list";
      const tables = tablesOf(list);
      const scopes = [
        ...groupBy(
          papers,
          (entry) => anywhere ? "" : [...entry.categories, tables.get(entry) ?? ""].join("\n")
        ).values()
      ];
      const nameOf2 = nameInFront(list);
      const found = scopes.flatMap(findRepeats).filter(({ entry, first }) => nameOf2(entry) === nameOf2(first) || nameOf2(first) === "");
      const repeats = anywhere ? found : withoutEditions(list, found);
      const known = new Set(repeats.map(({ entry }) => entry));
      const versions = scopes.flatMap(findVersions).filter(({ entry }) => !known.has(entry));
      const [one] = repeats;
      const habit = {
        name: "all",
        isOne: (number) => number > MANY9 && number * 4 >= papers.length,
        asOne: ({ length }) => ({
          message: `${length} of ${count(papers.length, "paper")} appear twice, such as ${quote(one?.entry.title ?? "")}. If a part of the list is a second view of it, name its heading under "skip-sections".`,
          severity: "warning"
        })
      };
      return [
        ...versions.map((version) => describe(list, version, anywhere)),
        ...repeats.map((repeat) => ({ ...describe(list, repeat, anywhere), habit }))
      ];
    }
  })
};
function nameInFront({ source: { text } }) {
  return ({ range, titleRange, places }) => {
    const facts = [places.authors, places.venue, places.year].flatMap(
      (fact) => fact === void 0 || fact.start < range.start || fact.end > titleRange.start ? [] : fact
    );
    let front = text.slice(range.start, titleRange.start);
    for (const { start, end } of facts) {
      const [from, to] = [start - range.start, end - range.start];
      front = front.slice(0, from) + " ".repeat(to - from) + front.slice(to);
    }
    const name = front.replace(/<[^<>]*>|!\[[^[\]]*\]\([^()]*\)/g, "").replace(/\[[^[\]]*\](?!\()/g, " ").replace(/\]\([^()]*\)/g, "] ");
    return fold(name).replace(/(?<!\S)\d+(?!\S)/g, "").trim();
  };
}
function withoutEditions({ headings }, repeats) {
  const headingOf = ({ range }) => lastFrom(headings, range.start);
  const pairOf = ({ entry, first }) => `${headingOf(first)} ${headingOf(entry)}`;
  const together2 = groupBy(repeats, pairOf);
  return repeats.filter(
    (one) => headingOf(one.first) === headingOf(one.entry) || (together2.get(pairOf(one)) ?? []).length < FEWEST_OF_EDITION
  );
}
function describe(list, { entry, first, by }, anywhere) {
  const where = anywhere || entry.categories.length === 0 ? "the list" : "this category";
  const { line } = list.source.lines.position(first.titleRange.start);
  const name = foldTitle(entry.title) === foldTitle(first.title) ? "" : `, as ${quote(first.title)}`;
  const message = by === "version" ? `The paper looks like another version of ${quote(first.title)} on line ${line}, one of them a preprint. Keep one entry, and link the other version from it.` : `The paper is already in ${where}, on line ${line}${name}. ${by === "certain" ? "Keep one of the two" : "Keep one of the two, if they are the same work"}.`;
  return {
    message,
    entry,
    severity: by === "certain" ? void 0 : "warning",
    related: [{ range: first.titleRange, message: "the first of the two" }]
  };
}
function findRepeats(papers) {
  const seen = /* @__PURE__ */ new Map();
  const repeats = [];
  for (const entry of papers) {
    const names = [titleKey(entry.title), ...ownIdentifiers(entry)].filter((name) => name !== "");
    const repeat = names.flatMap((name) => seen.get(name) ?? []).flatMap((first) => compare(entry, first) ?? [])[0];
    if (repeat !== void 0) repeats.push(repeat);
    for (const name of names) if (!seen.has(name)) seen.set(name, entry);
  }
  return repeats;
}
function findVersions(papers) {
  const works = papers.map((entry) => ({
    entry,
    foldedTitle: foldTitle(entry.title),
    isPreprint: isPreprint2(entry),
    ...compact({ year: entry.year })
  }));
  const areVersions = (a, b) => mayBeVersions(a, b, () => !disagree(a.entry, b.entry) && shareAuthor(a.entry, b.entry));
  const areOneLetterApart = (a, b) => isOneLetterApart(a.foldedTitle, b.foldedTitle) && isMistyped2(a.entry, b.entry);
  return earlierWorks(works, (a, b) => areVersions(a, b) || areOneLetterApart(a, b)).map(
    ({ work, earlier }) => ({
      entry: work.entry,
      first: earlier.entry,
      by: areVersions(work, earlier) ? "version" : "likely"
    })
  );
}
function isMistyped2(a, b) {
  if (!isCertain(a, "title") || !isCertain(b, "title")) return false;
  return !(a.year !== void 0 && b.year !== void 0 && a.year !== b.year) && !haveOther(a, b, (kind) => kind !== "openreview") && shareAuthor(a, b) !== false && !areInOtherVenues(a, b);
}
function isPreprint2(entry) {
  if (isPublished2(entry)) return false;
  return entry.venue === void 0 ? entry.identifiers.length > 0 : PREPRINT_SERVER.test(entry.venue);
}
function isPublished2(entry) {
  const { identifiers, venue = "" } = entry;
  return identifiers.some(
    ({ kind, id }) => kind !== "arxiv" && kind !== "openreview" && !isPreprintDoi(id)
  ) || isCertain(entry, "venue") && !PREPRINT_SERVER.test(venue);
}
function shareAuthor({ authors }, other) {
  const family = firstFamily2(authors ?? "");
  if (family === void 0 || other.authors === void 0) return void 0;
  return nameSearch(other.authors)(family);
}
var firstFamily2 = memo((authors) => parseNames(bibtexNames(authors) ?? "")[0]?.last);
function ownIdentifiers({ title, url, links, identifiers }) {
  const named3 = links.filter(
    (link2) => link2.url !== url && link2.text.split(" ").length > WORDS_OF_A_NAME3 && foldTitle(link2.text) !== foldTitle(title)
  );
  const others = new Set(named3.flatMap((link2) => identifiersOfUrl(link2.url)).map(identifierKey));
  return identifiers.map(identifierKey).filter((key) => !others.has(key));
}
function compare(entry, first) {
  const a = foldTitle(entry.title);
  const b = foldTitle(first.title);
  const keys = new Set(ownIdentifiers(entry));
  const linked = ownIdentifiers(first).some((key) => keys.has(key)) || entry.url !== void 0 && entry.url !== "" && entry.url === first.url;
  const alike2 = titleLikeness(a, b);
  if (linked) {
    const areNames = Math.max(a.split(" ").length, b.split(" ").length) <= WORDS_OF_A_NAME3;
    const mayBeRetitled = !areNames && !areTwoWorks(entry, first);
    const same = a === b || mayBeRetitled && (alike2 >= SAME_TITLE || isPartOfTitle(a, b));
    return same ? { entry, first, by: "certain" } : void 0;
  }
  if (alike2 < 1 || a.length < SHORT_TITLE || disagree(entry, first)) return void 0;
  if (!isCertain(entry, "title") || !isCertain(first, "title")) return void 0;
  const isSubject2 = a.split(" ").length <= WORDS_OF_A_SUBJECT;
  if (isSubject2 && shareAuthor(entry, first) === false) return void 0;
  const isVersion = isPreprint2(entry) && isPublished2(first) || isPreprint2(first) && isPublished2(entry);
  if (isVersion) return { entry, first, by: "version" };
  if (areInOtherVenues(entry, first) || areYearsApart(entry, first)) return void 0;
  return { entry, first, by: "likely" };
}
function areInOtherVenues(a, b) {
  if (!isCertain(a, "venue") || !isCertain(b, "venue")) return false;
  const [own2, other] = [a.venue ?? "", b.venue ?? ""];
  const isOther2 = similarity(fold(own2), fold(other)) < SAME_VENUE;
  return isOther2 && (a.year !== b.year || UNLIKE_CONFERENCES.test(`${own2} ${other}`));
}
function disagree(a, b) {
  return haveOther(a, b, (kind) => ONE_PER_WORK.has(kind));
}
function haveOther(a, b, isOf) {
  return a.identifiers.some(
    ({ kind }) => isOf(kind) && b.identifiers.some((one) => one.kind === kind)
  );
}

// src/catalog/compare-author-lists.ts
var BROKEN_ACCENT = /[\\"^~`]|\p{Ll}'\p{Ll}|'\p{Ll}.*'\p{Ll}/u;
var COMPLETE = 3;
function compareAuthorLists(printed2, raw, around2, printsAll = false) {
  if (BROKEN_ACCENT.test(printed2)) return void 0;
  const joined2 = bibtexNames(printed2.replace(/[、，]/g, ", "));
  if (joined2 === void 0 || joined2 === raw) return void 0;
  if (joined2.includes("{") || /(?:^|\s)\{/.test(raw)) return void 0;
  const ours = parseNames(joined2);
  const theirs = parseNames(raw);
  const [named3, known] = [ours, theirs].map((names) => names.filter((name) => !isOthers(name)));
  const [first, firstKnown] = [named3?.[0], known?.[0]];
  if (named3 === void 0 || known === void 0) return void 0;
  if (first === void 0 || firstKnown === void 0) return void 0;
  const isInRaw = namedIn(raw);
  const shortened = named3.length < ours.length || known.length < theirs.length;
  if (!isSamePerson(first, firstKnown)) {
    const own2 = /inverted$/.test(authorOrder(printed2)) ? { ...first, first: "", von: "", jr: "" } : first;
    const isFirst = !isInRaw(own2) || shortened && !namedIn(printed2)(firstKnown) || printsAll && !shortened;
    if (isFirst)
      return { kind: "first", ours: displayName(first), theirs: displayName(firstKnown) };
  }
  if (known.length < theirs.length) return void 0;
  const [shownNamed, shownKnown] = [named3, known].map((names) => new Set(names.map(displayName)));
  const extra = named3.filter((one) => shownKnown?.has(displayName(one)) !== true && !isInRaw(one));
  if (extra.length > 0) return { kind: "extra", names: extra.map(displayName) };
  if (shortened || named3.length < COMPLETE && !printsAll) return void 0;
  const isAround = namedIn(around2);
  const missing2 = known.filter(
    (one) => shownNamed?.has(displayName(one)) !== true && !isAround(one)
  );
  return missing2.length > 0 ? { kind: "missing", names: missing2.map(displayName) } : void 0;
}
function namedIn(text) {
  const has = lazy(() => nameSearch(plainTextOfBibValue(text)));
  return (name) => has()(displayName(name));
}

// src/rules/support/compared-pairs.ts
function comparedPairs({ reading }, { pairs }) {
  const doubtful = new Set(reading.doubtful.map(({ entry }) => entry));
  return pairs.filter(({ entry }) => entry.kind === "paper" && !doubtful.has(entry));
}

// src/rules/support/has-other-title.ts
var RELATED = 0.35;
function hasOtherTitle({ entry, bibEntry }) {
  const title = bibEntry.fields.get("title")?.value ?? "";
  return title !== "" && titleLikeness(foldTitle(entry.title), foldTitle(title)) < RELATED;
}

// src/rules/entry-facts-match.ts
var PREPRINT_YEARS3 = 2;
var FEWEST_EQUAL = 5;
var MOST_EQUAL = 0.8;
var SHOWN2 = 3;
var entryFactsMatch = {
  id: "entry-facts-match",
  severity: "warning",
  fix: "none",
  summary: "The year and the authors in the list match those in the bibliography.",
  why: "If the two differ, one of them is wrong, or the entry is paired with the bib entry of another paper.",
  afterAddition: "on-pairs",
  create: ({ catalog }) => ({
    onList(list) {
      const owned = new Set(catalog.pairs.filter(hasItsTitle).map(({ bibEntry }) => bibEntry));
      const papers = comparedPairs(list, catalog).filter(
        (pair) => !(isCertain(pair.entry, "title") && hasOtherTitle(pair)) && (!owned.has(pair.bibEntry) || hasItsTitle(pair))
      );
      const differing = (what) => styleHabit(
        () => papers.length,
        (many, all) => `The ${what} of ${many} of ${count(all, "paper")} differ from those in the bibliography. Correct them, or turn the rule off if the list gives its own.`,
        what
      );
      const [years, authors] = [differing("years"), differing("authors")];
      return [
        ...papers.flatMap(
          (pair) => differentYear(list, pair).map((one) => ({ ...one, habit: years }))
        ),
        ...comparedAuthors(list, papers).flatMap((one) => ({
          ...differentAuthors(one),
          habit: authors
        }))
      ];
    }
  })
};
function hasItsTitle({ entry, bibEntry }) {
  return foldTitle(entry.title) === foldTitle(bibEntry.fields.get("title")?.value ?? "");
}
function differentYear(list, pair) {
  const { entry, bibEntry, bibliography } = pair;
  const { year, places } = entry;
  const known = yearOfFields(bibEntry.fields);
  if (year === void 0 || places.year === void 0 || !isCertain(entry, "year") || known === void 0)
    return [];
  const { keyRange } = entry.citation ?? {};
  if (keyRange !== void 0 && overlaps(places.year, keyRange)) return [];
  const apart = Math.abs(year - known);
  if (apart === 0 || apart <= PREPRINT_YEARS3 && mayBePreprint(pair)) return [];
  if (new RegExp(`(?<![\\p{L}\\d/.:_-])${known}(?!\\d)`, "u").test(textOf2(list, entry))) return [];
  const field = bibEntry.fields.get("year") ?? bibEntry.fields.get("date");
  const inBib = { file: bibliography.source, range: field?.node.range ?? bibEntry.keyRange };
  return [
    {
      message: `The year is ${year}, but ${known} in the bib entry ${quote(bibEntry.key)}. Correct the wrong one.`,
      range: places.year,
      entry,
      content: `year ${year}`,
      related: [{ ...inBib, message: "the year in the bibliography" }]
    }
  ];
}
function mayBePreprint({ entry, bibEntry }) {
  if (isPreprint(bibEntry)) return true;
  const known = new Set(bibEntry.identifiers.map(identifierKey));
  return entry.identifiers.some((one) => one.kind === "arxiv" && !known.has(identifierKey(one)));
}
function comparedAuthors(list, pairs) {
  const shown3 = pairs.flatMap((pair) => {
    const { authors: printed2, places } = pair.entry;
    const field = pair.bibEntry.fields.get("author");
    if (printed2 === void 0 || places.authors === void 0 || field === void 0) return [];
    return [{ pair, printed: printed2, place: places.authors, field }];
  });
  const printsAll = isComplete(shown3);
  const all = shown3.map(
    (one) => ({
      ...one,
      difference: compareAuthorLists(
        one.printed,
        one.field.raw,
        textOf2(list, one.pair.entry),
        printsAll
      )
    })
  );
  const differing = all.filter(({ difference: difference2 }) => difference2 !== void 0);
  const equal = all.length - differing.length;
  const isUsual = equal >= FEWEST_EQUAL && equal >= all.length * MOST_EQUAL;
  const areNames = (printed2) => namesIn2(printed2).every((name) => isName(name.trim()));
  return differing.filter(
    ({ pair, printed: printed2 }) => isCertain(pair.entry, "authors") || isUsual && areNames(printed2)
  );
}
function isComplete(shown3) {
  const ofSeveral = shown3.map(({ printed: printed2, field }) => ({ printed: printed2, known: parseNames(field.raw).length })).filter(({ known }) => known > 1);
  const complete = ofSeveral.filter(({ printed: printed2, known }) => namesIn2(printed2).length === known);
  return complete.length >= FEWEST_EQUAL && complete.length >= ofSeveral.length * MOST_EQUAL;
}
function namesIn2(printed2) {
  return printed2.split(/[,;、](?: (?:and|&) )?| and | & /);
}
function differentAuthors({ pair, place, field, difference: difference2 }) {
  const { entry, bibEntry } = pair;
  const inBib = `the bib entry ${quote(bibEntry.key)}`;
  const message = difference2?.kind === "first" ? `The first author is ${quote(difference2.ours)}, but ${quote(difference2.theirs)} in ${inBib}. Correct the wrong one.` : difference2?.kind === "extra" ? `The authors include ${someOf(difference2.names.map(quote), SHOWN2)}, but ${inBib} does not. Correct the wrong one.` : `The authors lack ${someOf((difference2?.names ?? []).map(quote), SHOWN2)}, named in ${inBib}. Add the missing names, or "et al.".`;
  return {
    message,
    range: place,
    entry,
    content: `authors ${difference2?.kind}`,
    related: [fieldSpot(pair, field, "authors")]
  };
}
function textOf2({ source }, { range }) {
  return source.text.slice(range.start, range.end);
}

// src/rules/support/leftover-latex.ts
var COMMANDS = /\\(?:text(?:it|bf|sc|tt|rm|sf|superscript|subscript)|emph|mbox|url|cite[pt]?|footnote)\{|\{\\(?:it|bf|em|sc|tt)\b/g;
var ESCAPE = /^\\[_#${}]$/;
var BARE_ACCENT = /^\\["'`^~=.]\s*\p{L}$/u;
var ACCENT_IN_WORD = /^\\(?:["^`][aeiou]|'[aeiouycnz]|~[ano])$/i;
var MATH = /\$\$[^$]*\$\$|\$[^$\n]+\$|(?<!`)(`+)(?!`)[^`]+\1(?!`)/g;
var CAPITALS = /\{([\p{L}\p{N}][\p{L}\p{N}-]{0,40})\}/gu;
var OPERATOR = /(?:[\\^_}$]|\\[A-Za-z]{1,20})$/;
var LONGEST_COMMAND = 21;
var MARKS2 = {
  emph: "*",
  em: "*",
  it: "*",
  textit: "*",
  bf: "**",
  textbf: "**",
  tt: "`",
  texttt: "`"
};
var PLAIN = /* @__PURE__ */ new Set(["textsc", "textrm", "textsf", "mbox", "url", "sc"]);
function leftoverLatex(text) {
  if (!/[\\{]/.test(text)) return [];
  const prose = text.replace(MATH, (formula2) => " ".repeat(formula2.length));
  const commands = [...prose.matchAll(COMMANDS)].map(({ 0: found, index }) => {
    const instead = markInstead(prose, found, index);
    return compact({ found, start: index, hidden: false, instead });
  });
  const characters = texInProse(prose).filter((one) => isLatex(one, prose)).map(({ found, range, text: said }) => {
    const hidden = /^\\[&%]$/.test(found);
    const reference = /^(?:#\w|[a-z][a-z\d]*;)/i.test(prose.slice(range.end, range.end + 32));
    const start = range.start;
    if (/^\{?\\&/.test(found) && reference) return { found, start, hidden };
    return { found, start, hidden, instead: { text: toMarkdown(said), range, isExact: true } };
  });
  return [...commands, ...characters, ...bracedWords(prose)].sort((a, b) => a.start - b.start);
}
function bracedWords(prose) {
  const words2 = [...prose.matchAll(CAPITALS)].filter(
    ({ 1: word = "", index }) => /\p{Lu}/u.test(word) && !OPERATOR.test(prose.slice(Math.max(0, index - LONGEST_COMMAND), index))
  );
  if (words2.length < 2 && !/\p{Lu}.*\p{Lu}/u.test(words2[0]?.[1] ?? "")) return [];
  return words2.map(({ 0: found, 1: text = "", index: start }) => {
    const range = { start, end: start + found.length };
    return { found, start, hidden: false, instead: { text, range, isExact: true } };
  });
}
function isLatex({ found, range }, prose) {
  if (ESCAPE.test(found)) return false;
  if (!BARE_ACCENT.test(found)) return true;
  return ACCENT_IN_WORD.test(found) && /[a-z]/i.test(prose.charAt(range.start - 1));
}
function markInstead(text, found, start) {
  const end = start + found.length;
  const whole = /^\s*(?:[^\s{}\\][^{}\\\n]*)?\}/.exec(text.slice(end))?.[0] ?? "";
  const words2 = whole.slice(0, -1).trim();
  const name = /[a-z]+/.exec(found)?.[0] ?? "";
  const mark = MARKS2[name] ?? (PLAIN.has(name) ? "" : void 0);
  if (mark === void 0 || words2 === "") return void 0;
  return {
    text: `${mark}${words2}${mark}`,
    range: { start, end: end + whole.length },
    isExact: false
  };
}

// src/rules/support/fixed-text.ts
function lettersOf(template) {
  const fixed = template.map((piece) => "field" in piece ? "" : piece.text).join("");
  return fixed.match(/\p{L}/gu)?.length ?? 0;
}
function wordsOutsideLabels(template) {
  const fixed = template.map((piece) => "field" in piece ? " " : piece.text).join("");
  const words2 = [];
  let depth = 0;
  for (const [token] of fixed.matchAll(/\p{L}+[:：]?|[[\]]/gu)) {
    if (token === "[") depth++;
    else if (token === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0 && !/[:：]$/.test(token)) words2.push(token.toLowerCase());
  }
  return words2;
}
function beforeTitle(template) {
  const at = template.findIndex((piece) => "field" in piece && piece.field === "title");
  const before = template[at - 1];
  const text = before === void 0 || "field" in before ? "" : before.text.trimEnd();
  return text.endsWith("(") ? "(" : text.split(/[^\p{L}]/u).at(-1);
}
function oddCharacters2(template) {
  return template.flatMap(
    (piece) => "field" in piece ? [] : piece.text.match(/[^\p{L}\p{N}\s\\*_()[\]{}.,;:|/<>!#`~·•–—-]/gu) ?? []
  );
}

// src/rules/support/unlike-neighbors.ts
var FEWEST_NEIGHBORS = 5;
var SHARE2 = 0.9;
var SHARE_OF_ORDER = 0.75;
var MOST2 = 5;
var LONGEST3 = 160;
var MOST_LETTERS = 15;
function* unlikeNeighbors(list, wanted) {
  for (const section of formatsOf(list, wanted).sections) {
    const decided = wanted !== void 0 && section.template === wanted;
    const habit = otherFormat(section);
    for (const other of section.others) {
      const { entry } = other;
      if (entry.unit !== section.unit || !isCertain(entry, "title")) continue;
      if (leadsElsewhere(entry, section)) continue;
      const reordered = isReordered(list, other, section);
      const isAgreed = decided || agree(section, reordered ? SHARE_OF_ORDER : SHARE2);
      if (isAgreed && (reordered ? isBalanced(other.template) : isComparable(other, section, decided)))
        yield { ...problemOf7(list, other, section, decided), habit };
    }
  }
}
function leadsElsewhere({ url = "" }, { template }) {
  return linkRole(url) === "relative" && fieldsOf(template).includes("url");
}
function agree({ followers, entries }, share) {
  return followers >= FEWEST_NEIGHBORS && (followers >= share * entries || followers >= entries - 1);
}
function isReordered(list, { entry, template }, section) {
  const text = list.source.text.slice(entry.range.start, entry.range.end);
  const isOnce = ({ start, end }) => text.split(list.source.text.slice(start, end)).length === 2;
  const [own2, usual] = [fieldsOf(template), fieldsOf(section.template)];
  return ["authors", "year"].some((fact) => {
    const place = entry.places[fact];
    const [at, usually] = [own2.indexOf(fact), usual.indexOf(fact)];
    return place !== void 0 && at >= 0 && usually >= 0 && at < own2.indexOf("title") !== usually < usual.indexOf("title") && isCertain(entry, fact) && [place, entry.titleRange].every(isOnce);
  });
}
function isComparable({ entry, template }, section, decided) {
  const [hasRest, wantsRest] = [template, section.template].map(
    (one) => fieldsOf(one).includes("...")
  );
  if (decided ? hasRest && !wantsRest : hasRest || wantsRest) return false;
  if (withoutSpaces2(template) === withoutSpaces2(section.template)) return false;
  const known = new Set(fieldsOf(section.template));
  const own2 = fieldsOf(template);
  const more = own2.filter((field) => !known.has(field));
  const isMore = more.length === 0 || !lookAlike(template, section.template);
  return isMore && own2.length > more.length + 1 && isBalanced(template) && lettersOf(template) <= lettersOf(section.template) + MOST_LETTERS && wordsOutsideLabels(template).every(
    (word) => wordsOutsideLabels(section.template).includes(word)
  ) && more.every(
    (field) => field === "url" || decided && OF_BIB.has(field) || isFact(field) && isCertain(entry, field)
  ) && beforeTitle(template) === beforeTitle(section.template) && oddCharacters2(template).every((one) => oddCharacters2(section.template).includes(one));
}
var OF_BIB = /* @__PURE__ */ new Set(["key", "bib", "abstract"]);
var isFact = (field) => field === "authors" || field === "venue" || field === "year";
var END_OF_BLOCK = /<\/(?:details|div|[uo]l|table)>/i;
function isBalanced(template) {
  const fixed = template.map((piece) => "field" in piece ? "" : piece.text).join("\0");
  const marks = fixed.replace(/^\s*[*+-]\s/, "").match(/\*+|_+/g) ?? [];
  return marks.length % 2 === 0 && !END_OF_BLOCK.test(fixed) && ["[]", "()"].every(
    ([open = "", close = ""]) => fixed.split(open).length === fixed.split(close).length
  );
}
function withoutSpaces2(template) {
  return printTemplate(template).replace(/^(\s*[*+-]\s*)\[[ x]?\]/i, "$1").replace(/\b(?:in|at)(?=[\s*_:]{0,4}\{venue\})/gi, "").replace(/(?<=\{title\})\.|:(?=\s*\{title\})/g, "").replace(/<(?=\{url\})|(?<=\{url\})>|<\/?br ?\/?>|\p{So}\ufe0f?/giu, "").replace(/\(\\?\*{1,3}\)|[\s⏎]+/g, "");
}
function problemOf7(list, other, { template, followers, entries }, decided) {
  const { entry } = other;
  const why = decided ? `The configuration wants ${shown2(template)}. Write it so.` : `${followers} of the ${entries} entries here are written ${shown2(template)}. Write it like them.`;
  return {
    message: `Written ${shown2(other.template)}. ${why}`,
    severity: decided ? "warning" : "info",
    entry,
    content: "format",
    detail: () => {
      const edit = rewrittenEntry(list, other, template);
      return { fix: edit && { kind: "suggested", edits: [edit] } };
    }
  };
}
function otherFormat({ template, entries, heading }) {
  return manyOf(`format below ${heading?.range.start}`, MOST2, (problems) => {
    const lines = problems.map(({ file, range }) => file.lines.position(range.start).line);
    return {
      message: `${problems.length} of the ${entries} entries here are not written ${shown2(template)}: lines ${someOf(lines.map(String), MOST2)}. Write them so.`,
      content: "format of the section"
    };
  });
}
function shown2(template) {
  return `"${shorten(printTemplate(template), LONGEST3)}"`;
}
function rewrittenEntry(list, other, template) {
  const text = printed(list, other, template);
  if (text === void 0) return void 0;
  const edit = { range: other.entry.range, text };
  return readsTheSame(list, other.entry, edit) ? edit : void 0;
}
function printed({ source: { text } }, { entry, fields, template: own2 }, template) {
  if (isRow(template) || fieldsOf(own2).includes("...")) return void 0;
  const source = text.slice(entry.range.start, entry.range.end);
  if (/\\[a-z]+\{/i.test(source) || isUnclosed(source)) return void 0;
  const values = /* @__PURE__ */ new Map();
  for (const { field, start, end } of fields) {
    addTo(values, field, text.slice(start, end));
  }
  const used = /* @__PURE__ */ new Set();
  const filled = fill(template, (field, nth) => {
    const value = values.get(field)?.[nth];
    if (value !== void 0) used.add(`${field} ${nth}`);
    return value;
  });
  if (filled === void 0 || used.size < fields.length) return void 0;
  if (wordsOf4(text.slice(entry.range.start, entry.range.end)) !== wordsOf4(filled)) return void 0;
  const lineStart2 = text.lastIndexOf("\n", entry.range.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart2, entry.range.start))?.[0] ?? "";
  const newline = newlineOf(text);
  return filled.trimEnd().replace(/\r?\n/g, `${newline}${indent}`);
}
function isUnclosed(text) {
  const count2 = (mark) => text.split(mark).length;
  return count2("[") !== count2("]") || count2("](") > count2(")");
}
function wordsOf4(text) {
  return (text.match(/[\p{L}\p{N}]+|[\p{S}"'“”‘’%&]/gu) ?? []).sort().join(" ");
}
function readsTheSame(list, entry, edit) {
  const result = reread(list, entry, [edit]);
  if (result === void 0 || result.before.length !== result.after.length) return false;
  const { before, after: after2, index } = result;
  const others = formatsOf(result.list).sections.flatMap((section) => section.others);
  return before.every((one, at) => saysTheSame(one, after2[at])) && after2[index]?.title === entry.title && !others.some((other) => other.entry.title === entry.title);
}

// src/rules/entry-format.ts
var FEW_ESCAPES = 1;
var FEW_LATEX = 3;
var MOST_SPACES = 6;
var entryFormat = {
  id: "entry-format",
  severity: "warning",
  fix: "safe",
  summary: "Entries are written like their neighbors, in Markdown without leftover LaTeX or HTML entities.",
  why: "A list whose entries look alike is easy to read and extend. GitHub shows LaTeX commands as plain text.",
  options: ["entry"],
  // One more entry may show that an old one differs from most.
  afterAddition: "on-others",
  create: ({ settings }) => ({
    onEntry: (entry, { source, reading }) => [
      { part: "title", range: entry.titleRange },
      ...entry.abstract === void 0 ? [] : [{ part: "abstract", range: entry.abstract.range }]
    ].flatMap(({ part, range }) => {
      const text = source.text.slice(range.start, range.end);
      const found = [
        ...latexIn(text, range.start, part),
        ...referencesIn(text, range.start, part),
        ...part === "title" ? shownMarks(source.text, range) : []
      ];
      const arePersons = () => / and /.test(text) && reading.doubtful.some((one) => one.entry === entry);
      return found.length > 0 && arePersons() ? [] : found;
    }),
    onList: (list) => unlikeNeighbors(list, settings.entry)
  })
};
var MARKS3 = manyOf("all marks", FEW_LATEX, ({ length }) => ({
  message: `${length} titles are shown with their marks, the first here, because of the spaces inside them. Remove the spaces.`
}));
var ESCAPES = manyOf("all escapes", FEW_ESCAPES, ({ length }) => ({
  message: `${length} titles and abstracts contain LaTeX escapes or HTML entities, such as the first here. Write the characters themselves.`
}));
function latexHabit(commands) {
  const instead = commands ? "plain text" : "the characters themselves";
  return manyOf(commands ? "all commands" : "all characters", FEW_LATEX, ({ length }) => ({
    message: `${length} titles and abstracts contain LaTeX, the first here. Write ${instead}.`
  }));
}
function* latexIn(text, offset, part) {
  const all = leftoverLatex(text);
  const hidden = all.filter((one) => one.hidden);
  const shown3 = all.filter((one) => !one.hidden);
  const characters = shown3.filter(({ instead }) => instead?.isExact === true);
  const commands = shown3.length > 0 && characters.length === 0;
  const chosen = shown3.length === 0 ? hidden : commands ? shown3 : characters;
  const [first] = chosen;
  if (first === void 0) return;
  const start = offset + first.start;
  const fixable = chosen.filter(({ instead }) => instead !== void 0);
  const edits = (fixable.length === 0 || chosen === hidden ? fixable : [...fixable, ...hidden]).flatMap(({ instead }) => instead ?? []).map((edit) => moved(edit, offset));
  const character = commands ? void 0 : first.instead?.text;
  yield {
    message: `The ${part} contains LaTeX, "${first.found}". ${character === void 0 ? "Write plain text." : `Write "${character}".`}`,
    range: { start, end: start + first.found.length },
    content: commands ? `${part} commands` : part,
    ...shown3.length === 0 ? { severity: "info", habit: ESCAPES } : { habit: latexHabit(commands) },
    fix: { kind: commands ? "suggested" : "safe", edits }
  };
}
function* shownMarks(text, { start, end }) {
  const before = /(\*\*|__)([ \t]*)$/.exec(text.slice(Math.max(0, start - MOST_SPACES), start));
  const [, mark = "", spaces2 = ""] = before ?? [];
  const behind = /^[ \t]*/.exec(text.slice(end, end + MOST_SPACES))?.[0].length ?? 0;
  const close = text.startsWith(mark, end + behind) ? end + behind : end - mark.length;
  if (mark === "" || !text.startsWith(mark, close)) return;
  const inside = start + withoutTail(text.slice(start, close), /[ \t]/).length;
  const gaps = [
    { start: start - spaces2.length, end: start },
    { start: inside, end: close }
  ].filter((gap) => gap.start < gap.end);
  if (gaps.length === 0) return;
  const after2 = close + mark.length;
  yield {
    message: `The title is shown with its "${mark}", because of the space inside the marks. Remove the space.`,
    content: "marks",
    fix: {
      kind: "safe",
      edits: [
        ...gaps.map((range) => ({ range, text: "" })),
        // `**Title **(2021)`: the space belongs behind the marks.
        ...inside < close && /^[\p{L}\d([]/u.test(text.slice(after2, after2 + 2)) ? [insertion(after2, " ")] : []
      ]
    },
    habit: MARKS3
  };
}
function* referencesIn(text, offset, part) {
  const [first, ...more] = needlessReferences(text);
  if (first === void 0) return;
  const found = text.slice(first.range.start, first.range.end);
  const edits = [first, ...more].map((edit) => moved(edit, offset));
  yield {
    message: `The ${part} contains the HTML entity "${found}". Write "${first.text}".`,
    range: edits[0]?.range,
    severity: "info",
    content: `${part} entities`,
    fix: { kind: "safe", edits },
    habit: ESCAPES
  };
}
function moved({ range, text }, by) {
  return { range: { start: range.start + by, end: range.end + by }, text };
}
var NEEDLESS = /^[\p{L}\p{M}'"&–—…‘’“”×°]$/u;
var CODE = /(?<!`)(`+)(?!`)[^`]+\1(?!`)/g;
function needlessReferences(text) {
  if (!text.includes("&")) return [];
  const prose = text.replace(CODE, (code) => " ".repeat(code.length));
  return [...prose.matchAll(CHARACTER_REFERENCE)].flatMap(({ 0: reference, index }) => {
    const end = index + reference.length;
    const character = characterOfReference(reference);
    const begins = character === "&" && /^(?:#|[a-z][a-z\d]*;|(?:lt|gt|amp|quot)$)/i.test(prose.slice(end, end + 32));
    if (character === void 0 || begins || !NEEDLESS.test(character)) return [];
    return [{ range: { start: index, end }, text: character }];
  });
}

// src/rules/entry-identity.ts
var ONE_PER_WORK2 = /* @__PURE__ */ new Set(["arxiv", "pmid", "pmcid"]);
var ONE_PAPER = 0.6;
var REWORDED = 0.8;
var WORDS_OF_A_TITLE3 = 4;
var WORDS_IN_COMMON = 3;
var SHORTENED = 0.75;
var PRODUCT = /\b(?:data ?sets?|benchmarks?|corpus|corpora)\b/;
var DOES = /^(?:analy[sz]es|compares|demonstrates|describes|develops|discusses|evaluates|examines|explores|introduces|investigates|presents|proposes|provides) /;
var entryIdentity = {
  id: "entry-identity",
  severity: "warning",
  fix: "none",
  summary: "The link of a paper leads to the work that its title and its bib entry name.",
  why: "A link is easily copied along with the entry above. The reader then opens another paper than the one described.",
  create: ({ catalog }) => ({
    onList(list) {
      const papers = list.entries.filter(({ kind, url }) => kind === "paper" && url !== void 0);
      const differing = againstBib(papers, catalog);
      const others = papers.filter((entry) => !differing.has(entry));
      return [
        ...differing.values(),
        ...sharedLinks(list, others, catalog),
        ...linksBeside(list, others)
      ];
    }
  })
};
function againstBib(papers, catalog) {
  const owners = /* @__PURE__ */ new Map();
  for (const { entries } of catalog.bibliographies) {
    for (const entry of entries) {
      for (const one of entry.identifiers) {
        if (!owners.has(identifierKey(one))) owners.set(identifierKey(one), entry);
      }
    }
  }
  const problems = /* @__PURE__ */ new Map();
  for (const entry of papers) {
    const pair = catalog.pairOf(entry);
    const problem = pair === void 0 ? void 0 : differs(pair, owners, catalog);
    if (problem !== void 0) problems.set(entry, problem);
  }
  return problems;
}
function differs(pair, owners, catalog) {
  const { entry, bibEntry } = pair;
  const linked = identifiersOfUrl(entry.url ?? "");
  const own2 = new Set(bibEntry.identifiers.map(identifierKey));
  const isOfWork = (url) => identifiersOfUrl(url).some((one) => own2.has(identifierKey(one)));
  if (isOfWork(entry.url ?? "")) return void 0;
  const here = pairSpot(pair);
  for (const one of linked) {
    const owner = owners.get(identifierKey(one));
    if (owner === void 0 || owner === bibEntry || !isOther(entry, owner)) continue;
    return {
      message: `The link leads to ${identifierText(one)}, which is ${nameBibEntry(owner)} in the bibliography, but the bib entry of this paper is ${nameBibEntry(bibEntry)}. Correct the link or the citation key.`,
      range: linkRange(entry),
      entry,
      severity: "error",
      content: identifierKey(one),
      related: [here, ...bibSpots(owner, catalog, "the work that the link leads to")]
    };
  }
  for (const one of linked) {
    const theirs = bibEntry.identifiers.find((other) => contradicts(one, other));
    if (theirs === void 0 || entry.links.some(({ url }) => isOfWork(url))) {
      continue;
    }
    return {
      message: `The link leads to ${identifierText(one)}, but the bib entry ${quote(bibEntry.key)} has ${identifierText(theirs)}. Correct the one that belongs to another work.`,
      range: linkRange(entry),
      entry,
      content: identifierKey(one),
      related: [here]
    };
  }
  return void 0;
}
function contradicts(one, other) {
  if (one.kind !== other.kind || one.id === other.id) return false;
  if (ONE_PER_WORK2.has(one.kind)) return true;
  if (one.kind !== "doi" || isPreprintDoi(one.id) || isPreprintDoi(other.id)) return false;
  return !mayBeOneWork(one.id, other.id);
}
function isOther(entry, owner) {
  const title = owner.fields.get("title")?.value ?? "";
  if (!isCertain(entry, "title") || isName2(entry) && entry.citation === void 0) return false;
  return titleLikeness(foldTitle(entry.title), foldTitle(title)) < ONE_PAPER;
}
function sharedLinks(list, papers, catalog) {
  const first = /* @__PURE__ */ new Map();
  const problems = [];
  const shared = groupBy(papers.flatMap(namesOf3), ({ key }) => key);
  const habit = styleHabit(
    () => papers.length,
    (many, all) => `${many} of ${count(all, "linked paper")} share a link with a paper of another title. Link each paper to its own page.`
  );
  for (const entry of papers) {
    const title = foldTitle(entry.title);
    if (isName2(entry) || DOES.test(title) || !isCertain(entry, "title")) continue;
    for (const one of namesOf3(entry)) {
      const other = first.get(one.key);
      if (one.isPage && (shared.get(one.key)?.length ?? 0) > MOST_OF_ONE_PAGE) continue;
      if (other === void 0) first.set(one.key, entry);
      else if (isLabeledProduct(list, entry) !== isLabeledProduct(list, other)) continue;
      else if (isListedTwice(entry, other)) continue;
      else if (differ(title, foldTitle(other.title)) || areTwo(entry, other, catalog)) {
        problems.push({ ...sharedLink(list, entry, other, one), habit });
        break;
      }
    }
  }
  return problems;
}
function isName2({ title }) {
  return foldTitle(title).split(" ").length < WORDS_OF_A_TITLE3;
}
function differ(a, b) {
  const begin = (title) => title.split(" ").slice(0, WORDS_IN_COMMON).join(" ");
  if (begin(a) === begin(b) || PRODUCT.test(a) || PRODUCT.test(b)) return false;
  const [shorter = [], longer = []] = [a.split(" "), b.split(" ")].sort(
    (one, other) => one.length - other.length
  );
  const shared = shorter.filter((word) => longer.includes(word)).length;
  return titleLikeness(a, b) < ONE_PAPER && shared < shorter.length * SHORTENED;
}
function isLabeledProduct({ source }, { range, titleRange }) {
  return PRODUCT.test(source.text.slice(range.start, titleRange.start).toLowerCase());
}
function isListedTwice(a, b) {
  const [own2 = "", other] = [a, b].map(
    ({ title }) => /^(?:[^:]{0,40}):/.test(title) ? foldTitle(title).split(" ", 1)[0] : void 0
  );
  return own2 !== "" && own2 === other && a.categories.join("\n") !== b.categories.join("\n");
}
function areTwo(entry, other, catalog) {
  const [own2, theirs] = [entry, other].map((one) => catalog.pairOf(one)?.bibEntry);
  if (areTwoWorks(entry, other)) return true;
  if (own2 === void 0 || theirs === void 0 || own2 === theirs) return false;
  return titleLikeness(foldTitle(entry.title), foldTitle(other.title)) < REWORDED;
}
var MOST_OF_ONE_PAGE = 3;
function namesOf3({ url = "", identifiers }) {
  if (/.https?:\/\//i.test(url)) return [];
  const named3 = identifiersOfUrl(url);
  if (named3.length > 0)
    return named3.map((one) => ({
      key: identifierKey(one),
      shown: identifierText(one),
      isPage: false
    }));
  if (identifiers.length > 0 || !/^https?:/i.test(url) || !URL.canParse(url)) return [];
  const { href, pathname, search } = new URL(url);
  return pathname === "/" && search === "" ? [] : [{ key: href, shown: quote(url), isPage: true }];
}
function linksBeside(list, papers) {
  const owners = new Map(
    papers.flatMap((entry) => idsOf(entry).map((one) => [identifierKey(one), entry]))
  );
  return papers.flatMap((entry) => {
    const own2 = idsOf(entry);
    for (const { text, url, range } of entry.links) {
      if (linkLabel(text) !== "paper") continue;
      for (const one of identifiersOfUrl(url)) {
        const other = owners.get(identifierKey(one));
        if (other === void 0 || !own2.some((id) => contradicts(id, one))) continue;
        if (titleLikeness(foldTitle(entry.title), foldTitle(other.title)) >= REWORDED) continue;
        const { line } = list.source.lines.position(other.titleRange.start);
        return [
          {
            message: `The link ${quote(text)} leads to ${identifierText(one)}, which is ${quote(other.title)} on line ${line}. Correct it.`,
            range,
            entry,
            content: identifierKey(one),
            related: [{ range: other.titleRange, message: "the other paper" }]
          }
        ];
      }
    }
    return [];
  });
}
function idsOf({ url = "" }) {
  return identifiersOfUrl(url);
}
function sharedLink(list, entry, other, one) {
  const { line } = list.source.lines.position(other.titleRange.start);
  return {
    message: `The link leads to ${one.shown}, and so does that of ${quote(other.title)} on line ${line}. Correct the copied one, or keep one entry if the paper changed its title.`,
    range: linkRange(entry),
    entry,
    content: one.key,
    related: [{ range: other.titleRange, message: "the other paper" }]
  };
}
function linkRange({ links, url: own2, titleRange }) {
  return links.find(({ url }) => url === own2)?.range ?? titleRange;
}

// src/identifiers/read-identifier.ts
var LABELED2 = [
  [/^(?:acl(?:\s*:)?\s*)?([a-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)$/i, "acl"],
  [/^(?:pmcid(?:\s*:)?\s*)?pmc(\d{1,9})$/i, "pmcid", "PMC"],
  [/^openreview(?:\s*:)?\s*([\w-]{5,20})$/i, "openreview"]
];
function readIdentifier(text) {
  const given = withoutOddCharacters(text).trim().replace(/^<(.*)>$/, "$1");
  const [ofUrl] = identifiersOfUrl(given);
  if (ofUrl !== void 0) return ofUrl;
  const short = parseShortDoi(given);
  if (short !== void 0) return { kind: "short-doi", id: short };
  const arxiv = parseArxivId(given);
  if (arxiv !== void 0) return { kind: "arxiv", id: arxiv };
  const pmid = parsePmid(given);
  if (pmid !== void 0) return { kind: "pmid", id: pmid };
  const labeled = matchId(LABELED2, given);
  if (labeled !== void 0) return labeled;
  const doi = parseDoi(given) ?? findDoi(given);
  if (doi !== void 0) {
    const id = arxivIdOfDoi(doi);
    return id === void 0 ? { kind: "doi", id: doi } : { kind: "arxiv", id };
  }
  const named3 = findArxivId(given);
  return named3 === void 0 ? void 0 : { kind: "arxiv", id: named3 };
}

// src/rules/support/lines-outside-code.ts
function* linesOutsideCode(source) {
  const { states } = scan(source);
  const { lines } = source;
  for (let line = 1; line <= lines.count; line++) {
    if (states[line] === "fence") continue;
    yield { start: lines.lineStart(line), end: lines.lineEnd(line) };
  }
}

// src/rules/support/hidden-cells.ts
function* hiddenCells({ source }) {
  const shown3 = sourceFile(source.path, withoutComments(source.text));
  let columns = 0;
  let before = 0;
  for (const { start, end } of linesOutsideCode(source)) {
    const row = shown3.text.slice(start, end);
    if (!row.includes("|")) columns = 0;
    else if (columns === 0) {
      const isHead = isDelimiterRow(row.replace(/^[ \t>]+/, "")) && before > 0;
      const cells = isHead ? cellsOf(shown3, start).length : 0;
      columns = cells === before ? cells : 0;
    } else {
      for (const cell of cellsOf(shown3, start).slice(columns)) {
        const written = shown3.text.slice(cell.start, cell.end);
        if (written.trim() === "") continue;
        const from = cell.start + written.length - written.trimStart().length;
        yield {
          message: `The row has more cells than the header of its table, so GitHub does not show ${quote(written)}. Add a column, or write "\\|" for a bar within a cell.`,
          range: { start: from, end: from + written.trim().length },
          content: `cell ${written.trim()}`
        };
        break;
      }
    }
    before = row.includes("|") ? cellsOf(shown3, start).length : 0;
  }
}

// src/list/source/addresses.ts
var HTML_ADDRESSES = /* @__PURE__ */ new Set(["href", "src", "poster"]);
var UNDEFINED = "undefined-reference:";
var MOST_LABELS = 500;
var LONGEST_LABEL2 = 999;
function addressesOf(source, wanted = () => true) {
  const { text } = source;
  const definitions = definitionsOf(text);
  const found = { addresses: [], undefinedReferences: [] };
  for (const piece of markdownPieces(source)) {
    const part = text.slice(piece.start, piece.end);
    if (!wanted(part, piece.start)) continue;
    if (tooComplex(part) === void 0) readPiece(piece, part, definitions, found);
    else addBareIn(text, piece, (url, range) => found.addresses.push({ url, range }));
  }
  found.addresses.sort((a, b) => a.range.start - b.range.start);
  return { ...found, definesLabels: definitions.size > 0 };
}
function webAddresses(source) {
  return addressesOf(source, (text) => /https?:|www\./i.test(text)).addresses.filter(
    ({ url }) => /^https?:\/\/[^/\s]/i.test(url)
  );
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
  const missing2 = missingLabels(part, definitions);
  const whole = `${before}${part}${missing2.text}`;
  const shift = start - before.length;
  const walk = (node) => {
    const from = node.position?.start.offset ?? -1;
    const isOurs = from >= before.length && from < before.length + part.length;
    if (isOurs) takeNode(node, { whole, shift, missing: missing2.labels }, found);
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
    if (used.length <= LONGEST_LABEL2 && used.trim() !== "" && !used.startsWith("^"))
      labels.add(used);
    if (labels.size >= MOST_LABELS) break;
  }
  const missing2 = [...labels].filter((label) => !definitions.has(normalized(label)));
  const lines = missing2.map((label) => `[${label}]: <${UNDEFINED}>
`).join("");
  return {
    labels: new Set(missing2.map(normalized)),
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
function takeNode(node, { whole, shift, missing: missing2 }, found) {
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
    if (!missing2.has(normalized(label)) || /\w/.test(whole.charAt(start - 1))) return;
    found.undefinedReferences.push({
      label: node.label ?? label,
      range: { start: start + shift, end: end + shift }
    });
  }
}
function takeHtml(whole, { start, end }, add) {
  let from = start;
  for (const tag of htmlTokens(whole, start, end)) {
    if (tag.kind !== "open") continue;
    for (const { name, value, at } of attributesOf(whole.slice(tag.start, tag.end))) {
      const url = decodeReferences(value).trim();
      const place = tag.start + at;
      if (HTML_ADDRESSES.has(name) && url !== "")
        add(url, { start: place, end: place + value.length });
    }
    addBareIn(whole, { start: from, end: tag.start }, add);
    from = tag.end;
  }
  addBareIn(whole, { start: from, end }, add);
}
function addBareIn(text, place, add) {
  const shown3 = withoutComments(text.slice(place.start, place.end));
  for (const { 0: written, index } of shown3.matchAll(/(?<![\w/])https?:\/\/[^\s<]+/gi)) {
    const start = place.start + index;
    const length = lengthOf(written);
    add(decodeReferences(written.slice(0, length)), { start, end: start + length });
  }
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

// src/rules/support/page-links.ts
var MANY10 = 20;
var FRAGMENTS = manyLinks("fragments", "lead to headings that do not exist");
var FILES = manyLinks("files", "lead to files that the repository does not have", 5);
var LABELS = manyLinks("labels", "use labels that nothing defines");
var WANTED = /\]\((?!\s*<?(?:https?:|mailto:))\s*<?[^\s)]|\]:(?!\s*<?https?:)\s*<?\S|(?:href|src)\s*=(?!\s*["']?https?:)|\]\[(?!\[)/gi;
var FRAGMENT = /#[\w-]+(?=\))/y;
var NO_FILE = /^(?:[a-z][a-z\d+.-]*:|\/\/|\.\.\/|(?:\.\/)?(?:blob|tree|raw|issues|pulls?|wiki|releases|discussions|actions|commits?|tags|graphs|network|stargazers)(?:\/|$))/i;
var SHORTEST_LABEL = 2;
var YEAR3 = /\b(?:19|20)\d\d\b/;
var HOST = /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,6}\/|^www\.[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/|$)|^(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|info|io|de|uk|fr|nl|eu|it|jp|cn)$/i;
var NO_PATH = /^(?:10\.\d{4,9}\/\S|https?\/\/|www\.|(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|io)\/)/i;
function* pageLinks(list, settings) {
  const { source } = list;
  if (source.text.search(WANTED) < 0) return;
  const known = keyPlaces(list, settings);
  const { addresses, undefinedReferences, definesLabels } = addressesOf(source, (text, start) => {
    if (settings.outOfTime?.() === true) return false;
    for (const { 0: found, index } of text.matchAll(WANTED)) {
      const at = index + found.length - 1;
      FRAGMENT.lastIndex = at;
      const fragment = FRAGMENT.exec(text)?.[0];
      if (!known.has(start + at) && (fragment === void 0 || !anchorsOf(source).has(fragment)))
        return true;
    }
    return false;
  });
  const entryAt = entryFinder(list);
  const located = (range) => ({ range, entry: entryAt(range.start) });
  for (const { url, range } of deadFragments(list, addresses)) {
    yield {
      message: `The link to "${url}" leads nowhere: the page has no heading or anchor of that name. Correct it.`,
      ...located(range),
      content: `fragment ${url}`,
      habit: sameFragment(url),
      detail: () => ({ habit: FRAGMENTS })
    };
  }
  const others = addresses.filter(({ range }) => !known.has(range.start));
  for (const { url, range } of missingFiles(others, settings)) {
    yield {
      // `LICENSE` is the name of a file, even below a heading of that name.
      ...anchorsOf(source).has(`#${url}`) && url !== url.toUpperCase() ? toHeading(url, range, source.text) : missingFile(url, range, source.text),
      ...located(range),
      content: `file ${url}`,
      habit: FILES
    };
  }
  for (const { label, range } of undefinedReferences) {
    if (/^[[(]/.test(source.text.charAt(range.end)) || label.length < SHORTEST_LABEL) continue;
    const shown3 = source.text.slice(range.start, range.end + 1);
    if (/^\[\s*\]|[\p{L}\p{N}]$/u.test(shown3) || !definesLabels && YEAR3.test(shown3)) continue;
    yield {
      message: `The link "[...][${label}]" is shown with its brackets: nothing defines "[${label}]: address". Add the definition, or write the address in parentheses.`,
      ...located(range),
      content: `label ${label}`,
      habit: LABELS
    };
  }
}
function missingFile(url, { start }, text) {
  if (/https?:\/\//i.test(url)) {
    return {
      message: `The target ${quote(url)} is not an address, because of the brackets around or inside it. Write the address alone.`
    };
  }
  if (/^https?\/\//i.test(url)) {
    return {
      message: `The target ${quote(url)} has no colon behind "http" or "https", so GitHub looks for a file of that name. Add it.`,
      fix: misspelled(url, start, text)
    };
  }
  if (/^[^/\s@]+@[^/\s@]+\.[a-z]{2,}$/i.test(url)) {
    return {
      message: `The link to ${quote(url)} has no "mailto:", so GitHub looks for a file of that name. Add it.`,
      fix: prefix(url, start, text, "mailto:")
    };
  }
  const missing2 = /^10\.\d{4,9}\/\S/.test(url) ? "https://doi.org/" : "https://";
  if (missing2 === "https://" && !HOST.test(url)) {
    return {
      message: `The link leads to the file ${quote(url)}, which the repository does not have. Correct the path, including upper and lower case, or add the file.`
    };
  }
  return {
    message: `The link to ${quote(url)} has no "${missing2}", so GitHub looks for a file of that name. Add it.`,
    fix: prefix(url, start, text, missing2)
  };
}
function toHeading(url, { start }, text) {
  return {
    message: `The link to ${quote(url)} has no "#", so GitHub looks for a file of that name. Add it.`,
    fix: prefix(url, start, text, "#")
  };
}
function prefix(url, start, text, scheme) {
  if (!text.startsWith(url, start)) return void 0;
  return { kind: "suggested", edits: [insertion(start, scheme)] };
}
function misspelled(url, start, text) {
  if (!text.startsWith(url, start)) return void 0;
  return { kind: "suggested", edits: [insertion(start + url.indexOf("/"), ":")] };
}
function sameFragment(url) {
  return manyOf(`fragment ${url}`, 1, (problems) => ({
    message: `${count(problems.length, "link")} lead to ${quote(url)}, but the page has no heading or anchor of that name: ${linesOfProblems(problems)}. Correct them.`
  }));
}
function deadFragments(list, addresses) {
  const fragments = addresses.filter(
    ({ url }) => url.startsWith("#") && !anchorsOf(list.source).has(url)
  );
  if (fragments.length === 0) return [];
  const items = contentsOf(list)?.items ?? [];
  const inContents = (at) => items.some(({ range }) => range.start <= at && at < range.end);
  return fragments.filter(({ range }) => !inContents(range.start));
}
function keyPlaces({ entries }, { bibExists, bibliographyWanted }) {
  if (bibExists === void 0 || !bibliographyWanted) return /* @__PURE__ */ new Set();
  return new Set(
    entries.flatMap(
      ({ kind, citation }) => kind === "paper" && citation?.anchor !== void 0 ? [citation.anchor.range.start] : []
    )
  );
}
function missingFiles(addresses, { hasFile }) {
  if (hasFile === void 0) return addresses.filter(({ url }) => NO_PATH.test(url));
  return addresses.filter(({ url }) => {
    const path = decodePercent(url.replace(/[?#].*$/s, ""));
    return path !== "" && !NO_FILE.test(path) && hasFile(path) === false;
  });
}
function entryFinder({ entries }) {
  const sorted2 = entries.toSorted((a, b) => a.range.start - b.range.start);
  return (at) => {
    const entry = sorted2[lastFrom(sorted2, at)];
    return entry !== void 0 && at < entry.range.end ? entry : void 0;
  };
}
function manyLinks(name, what, few = MANY10) {
  return manyOf(`all ${name}`, few, (problems) => ({
    message: `${count(problems.length, "link")} ${what}: ${linesOfProblems(problems)}. Correct them.`
  }));
}

// src/rules/support/unlinked-papers.ts
var MANY_UNLINKED = 20;
var FEW_UNLINKED = 2;
var ABSTRACT = /^(?:[-*+]\s{1,4})?[*_]{0,3}abstract\b[*_]{0,3}:/i;
var LABEL3 = 30;
var WORDS_OF_A_TITLE4 = 5;
var BESIDE2 = /* @__PURE__ */ new Set(["code", "bib", "badge", "anchor", "mail"]);
var SITE = /^https?:\/\/[^/]+\.git(?:hub|lab)\.io\b/i;
var LINKED_NEIGHBORS = 5;
var LINKED_SHARE = 0.8;
function unlinkedPapers(list, catalog) {
  const papers = papersOf(list);
  const all = count(papers.length, "paper");
  const part = {
    name: "all",
    isOne: (without) => isPartOfList(without, papers.length),
    asOne: ({ length }) => ({
      message: `${length === papers.length ? "No paper has a link" : `${length} of ${all} have no link`}. Link each title to its DOI or to the paper.`,
      isNote: true
    })
  };
  const linked = papers.filter(({ url }) => url !== void 0).length;
  const few = linked < papers.length * LINKED_SHARE ? FEW_UNLINKED : MANY_UNLINKED;
  const unknown = manyOf("many", few, (problems) => ({
    message: `${problems.length} of ${all} have no link: ${linesOfProblems(problems)}. Link each title to its DOI or to the paper.`
  }));
  const inCategory = usuallyLinked(papers);
  const isLinked2 = linked >= LINKED_NEIGHBORS && linked >= papers.length * LINKED_SHARE;
  const isUsual = (entry) => {
    const pair = isLinked2 ? catalog.pairOf(entry) : void 0;
    return inCategory(entry) || pair !== void 0 && workAddress(pair.bibEntry) !== void 0;
  };
  const hasLinkBelow = linkBelow(list);
  const isKnown = (entry) => isUsual(entry) || catalog.pairOf(entry) !== void 0;
  const ofCategory = habitOfCategory(papers, (missing2, inCategory2, category) => ({
    isOne: isHabit2(missing2, inCategory2),
    message: `${count(missing2, "paper")} below ${quote(category)} have no link. Link each title to its DOI or to the paper, or leave the category without.`
  }));
  const shown3 = lazy(() => new Set(list.source.text.match(/https?:\/\/[^\s<>()[\]"]+/g)));
  const isMissing = missingLink(list, isUsual, isKnown);
  return papers.filter(hasNoAddress).filter((entry) => !hasLinkBelow(entry) && !entry.links.some(({ url }) => url.trim() === "")).filter((entry) => [...brokenLinks(list, entry)].length === 0).filter(({ range }) => !ABSTRACT.test(list.source.text.slice(range.start, range.start + LABEL3))).map((entry) => ({
    message: "The paper has no link. Link its title to its DOI or to the paper.",
    entry,
    habit: part,
    detail() {
      if (!isMissing(entry)) return void 0;
      const pair = catalog.pairOf(entry);
      const address = pair && workAddress(pair.bibEntry);
      if (address !== void 0 && shown3().has(address)) return void 0;
      if (address === void 0)
        return {
          habit: ofCategory(entry),
          isLack: true,
          detail: () => ({ habit: unknown, isLack: true })
        };
      return {
        message: `The paper has no link. Link its title to ${address}.`,
        fix: linkTitle(list, entry, address)
      };
    }
  }));
}
function missingLink(list, isUsual, isKnown) {
  const tables = tablesOf(list);
  const rows = groupBy(list.entries, (entry) => String(tables.get(entry)));
  const isWithoutLinks = (table) => {
    const all = rows.get(String(table)) ?? [];
    return all.length > 1 && all.every(hasNoAddress);
  };
  const doubtful = new Set(list.reading.doubtful.map(({ entry }) => entry));
  return (entry) => {
    if (doubtful.has(entry)) return false;
    const others = entry.links.filter(({ url }) => url !== "");
    if (entry.unit === "heading" && !isUsual(entry)) return false;
    const table = tables.get(entry);
    if (table !== void 0 && (isWithoutLinks(table) || hasEmptyMark(list, entry))) return false;
    if (others.length === 0) {
      const isPaper = looksLikePaper(entry, isKnown) || isUsual(entry) && hasLongTitle(entry);
      return isPaper && !isQuotation(list, entry);
    }
    const leadsElsewhere2 = others.every(
      ({ url, text }) => BESIDE2.has(linkRole(url)) && !(SITE.test(url) && linkLabel(text) !== "other")
    );
    const isPublished3 = isCertain(entry, "venue") || entry.citation !== void 0;
    return leadsElsewhere2 && isPublished3 && isUsual(entry);
  };
}
function hasNoAddress({ url, identifiers }) {
  return (url === void 0 || url.trim() === "") && identifiers.length === 0;
}
function usuallyLinked(papers) {
  const counts = /* @__PURE__ */ new Map();
  for (const { categories, url } of papers) {
    const name = categories.join("\n");
    const of = counts.get(name) ?? { all: 0, linked: 0 };
    counts.set(name, of);
    of.all++;
    if (url !== void 0) of.linked++;
  }
  return ({ categories }) => {
    const of = counts.get(categories.join("\n"));
    return of !== void 0 && of.linked >= LINKED_NEIGHBORS && of.linked >= of.all * LINKED_SHARE;
  };
}
var NO_TITLE = /^\W{0,5}Q\d{0,3}\s{0,3}[:.)]|<[\p{L}_ ]{3,40}>|^[Aa] (?:\p{L}+ )?(?:list|collection) of /u;
function looksLikePaper(entry, isKnown) {
  const { abstract, citation, title } = entry;
  if (NO_TITLE.test(title)) return false;
  if (abstract !== void 0 || citation !== void 0) return true;
  const facts = ["authors", "year", "venue"].filter((fact) => entry[fact] !== void 0);
  const isCertainOfOne = facts.some((fact) => isCertain(entry, fact));
  return isCertainOfOne && (facts.length > 1 || isKnown(entry));
}
function hasLongTitle({ title, confidence }) {
  const words2 = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words2.length >= WORDS_OF_A_TITLE4 && isCertain({ confidence }, "title") && !NO_TITLE.test(title);
}
function linkBelow(list) {
  const below2 = linesBelow(list);
  return (entry) => {
    const { start, end } = below2(entry);
    return /https?:\/\//.test(list.source.text.slice(start, end));
  };
}
function linesBelow({ entries, headings, source }) {
  const all = [...entries, ...headings].sort((a, b) => a.range.start - b.range.start);
  return ({ range: { end } }) => ({
    start: end,
    end: all[lastFrom(all, end - 1) + 1]?.range.start ?? source.text.length
  });
}
function hasEmptyMark({ source }, { range, titleRange }) {
  const behind = source.text.slice(titleRange.end, range.end);
  return /^[^|\n]{0,20}\|\s*(?:[-–—/]|n\/?a|tba)\s*\|/i.test(behind) || /\|\s*(?:not (?:yet )?available|unavailable|coming soon)\s*\|/i.test(behind);
}
function isQuotation({ source }, { unit, titleRange }) {
  const line = source.lines.lineStart(source.lines.position(titleRange.start).line);
  return unit === "paragraph" && /^[ \t]*>/.test(source.text.slice(line, titleRange.start));
}
function linkTitle({ source }, { titleRange }, address) {
  const { start, end } = titleRange;
  if (/[[\]<>\n]/.test(source.text.slice(start, end))) return void 0;
  const edits = [insertion(start, "["), insertion(end, `](${address})`)];
  return { kind: "suggested", edits };
}
var ADDRESSES = {
  arxiv: "https://arxiv.org/abs/",
  pmid: "https://pubmed.ncbi.nlm.nih.gov/"
};
function workAddress({ identifiers, fields }) {
  for (const { kind, id } of identifiers) {
    if (kind === "doi" && !(isNeverRegistered(id) && fields.has("url"))) return doiAddress(id);
    const base = ADDRESSES[kind];
    if (base !== void 0) return base + inTarget(id);
  }
  const url = fields.get("url")?.value.trim();
  return url !== void 0 && /^https?:\/\/\S+$/.test(url) ? inTarget(url) : void 0;
}
function inTarget(text) {
  return text.replace(/[()<>[\]\\"\s]/g, percentEncoded);
}

// src/rules/entry-link.ts
var SPACE_BETWEEN = /\[[^[\]\n]+\][ \t]+\(https?:\/\/[^()\s]+\)/g;
var ARCHIVE2 = /^https?:\/\/(?:(?:[^/]*\.)?archive\.org|archive\.(?:org|ph|is|today)|r\.jina\.ai|sci-hub\.[a-z]{2,3}|(?:[^/]*\.)?google(?:\.[a-z]{2,3}){1,2}\/url)/i;
var SCHEME3 = /https?:\/\//gi;
var MANY_NOWHERE = 5;
var MANY_EMPTY2 = 20;
var entryLink = {
  id: "entry-link",
  severity: "warning",
  fix: "safe",
  summary: "Every paper has a link to itself, and every link of an entry is well formed.",
  why: "A title without a link makes every reader search for the paper; a malformed one shows brackets instead of a link.",
  create: ({ catalog, settings }) => ({
    *onList(list) {
      yield* unlinkedPapers(list, catalog);
      yield* emptyTargets(list);
      yield* pageLinks(list, settings);
      yield* hiddenCells(list);
    },
    *onEntry(entry, list) {
      yield* spaceBetween(entry, list.source.text);
      yield* brokenLinks(list, entry);
      for (const link2 of entry.links) {
        yield* twoAddresses2(list, link2);
        yield* badScheme(list, link2);
        yield* nowhere(list, link2);
        yield* imitation(link2);
        yield* strayEnd(list, link2);
        yield* noName(link2);
      }
    }
  })
};
function* spaceBetween({ range, abstract }, text) {
  for (const { 0: found, index } of text.slice(range.start, range.end).matchAll(SPACE_BETWEEN)) {
    const start = range.start + index;
    if (abstract !== void 0 && abstract.range.start <= start && start < abstract.range.end)
      continue;
    yield {
      message: `Remove the space between "]" and "(" in ${quote(found)}: with it, Markdown shows no link.`,
      range: { start, end: start + found.length },
      content: found,
      fix: { kind: "safe", edits: [joined(found, start)] }
    };
  }
}
function joined(text, from) {
  const bracket = from + text.indexOf("]") + 1;
  return { range: { start: bracket, end: from + text.lastIndexOf("(") }, text: "" };
}
function emptyTargets({ entries }) {
  return entries.flatMap((entry) => {
    const empty = emptyLinks(entry);
    const [link2] = empty;
    if (link2 === void 0) return [];
    const names = empty.map(({ text }) => quote(text));
    const what = empty.every(({ url }) => url.trim() === "") ? "empty" : 'empty or "#"';
    return [
      {
        message: empty.length === 1 ? `${capitalized(nameLink(link2))} leads nowhere: its target is ${what}. Fill it in, or remove the link.` : `The links ${names.join(", ")} lead nowhere: their targets are ${what}. Fill them in, or remove the links.`,
        range: link2.range,
        severity: entry.kind === "paper" && hasNoAddress(entry) ? "warning" : "info",
        entry,
        content: `empty ${empty.map(({ text }) => text).join(" ")}`,
        habit: manyOf("all empty", MANY_EMPTY2, ({ length }) => ({
          message: `Links of ${count(length, "entry", "entries")}, such as ${nameLink(link2)}, lead nowhere: their targets are empty. Fill them in, or remove them.`
        }))
      }
    ];
  });
}
function emptyLinks(entry) {
  const empty = entry.links.filter(({ url }) => ["", "#"].includes(url.trim()));
  const named3 = empty.filter(({ text }) => text.trim() !== "");
  const isOnly = named3.length === 0 && hasNoAddress(entry) && entry.unit !== "row";
  return isOnly ? empty.slice(0, 1) : named3;
}
function* twoAddresses2({ source }, link2) {
  const second = ARCHIVE2.test(link2.url) ? void 0 : secondAddress(link2.url);
  if (second === void 0 || /[\](\s]/.test(link2.url.slice(0, second))) return;
  yield {
    message: `${capitalized(nameLink(link2))} has two addresses in one target, ${quote(link2.url)}. Keep one.`,
    range: link2.range,
    content: link2.url,
    fix: keepOne(source.text, link2, second)
  };
}
function secondAddress(url) {
  const [first, ...more] = url.matchAll(SCHEME3);
  if (first === void 0) return void 0;
  const begin = first.index + first[0].length;
  const second = more.find(({ index }) => index >= begin && !/[=?]/.test(url.charAt(index - 1)));
  return second?.index ?? TWO_RESOLVERS.exec(url)?.[0].length;
}
var TWO_RESOLVERS = /^https?:\/\/(?:dx\.|www\.)?doi\.org\/(?=(?:dx\.|www\.)?doi\.org\/)/i;
var BAD_SCHEME = /^(?!https?:\/\/[^/]|http:(?!s?\/{2,3}[^/])|ssh:)(?:[htps]{3,7}|hxxps?):s?\/{0,3}(?=[^/])/i;
var NOWHERE = /^(?:(?!(?:https?|ftps?|mailto|ssh|git):)[a-z][a-z\d+-]*:.*|https?:\/?|https?:\/\/(?:(?:www\.)?|localhost|127\.[\d.]+|0\.0\.0\.0|10\.[\d.]+|192\.168\.[\d.]+)(?:[:/].*)?|https?:\/\/(?:dx\.|www\.)?doi\.org(?:\/[/.]*)?)$/i;
var ARXIV = /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)(?:[/?#]|$)/i;
function* nowhere({ source }, { url, range, urlRange, ...link2 }) {
  const isCut = urlRange !== void 0 && /[ \t]/.test(source.text.charAt(urlRange.end));
  const isNowhere = NOWHERE.test(url) && !BAD_SCHEME.test(url) || ARXIV.test(url) && identifiersOfUrl(url).length === 0;
  if (isCut || !isNowhere) return;
  const page = pageOfScheme(url);
  const isWritten = urlRange !== void 0 && source.text.startsWith(url, urlRange.start);
  yield {
    message: `${capitalized(nameLink(link2))} leads to ${quote(url)}, which is no page for readers. Write ${page === void 0 ? "the address of the paper" : quote(page)}.`,
    range,
    content: url,
    fix: page === void 0 || !isWritten ? void 0 : {
      kind: "suggested",
      edits: [
        { range: { start: urlRange.start, end: urlRange.start + url.length }, text: page }
      ]
    },
    habit: manyOf("nowhere", MANY_NOWHERE, (problems) => ({
      message: `${problems.length} links, such as ${quote(url)}, lead to no page for readers: ${linesOfProblems(problems)}. Write the addresses of the papers.`
    }))
  };
}
function pageOfScheme(url) {
  const identifier = /^(?:doi|arxiv|pmid|pmcid):/i.test(url) ? readIdentifier(url) : void 0;
  return identifier === void 0 ? void 0 : pageOf(identifier);
}
function* strayEnd({ source }, { url, range, urlRange, ...link2 }) {
  const last = url.at(-1) ?? "";
  const isStray = /[,;]/.test(last) || last === "." && identifiersOfUrl(url).length > 0;
  const isWritten = urlRange !== void 0 && source.text.startsWith(url, urlRange.start);
  if (!isStray || !isWritten || !/^https?:/i.test(url)) return;
  const end = urlRange.start + url.length;
  yield {
    message: `The address of ${nameLink(link2)} ends with "${last}", so it leads to another page or none. Remove it.`,
    range,
    content: url,
    fix: { kind: "suggested", edits: [{ range: { start: end - 1, end }, text: "" }] }
  };
}
function* imitation({ url, range, ...link2 }) {
  const written = /^https?:\/\/([^/?#\\]*)/i.exec(url)?.[1] ?? "";
  const site = imitatedSite(written.replace(/:\d*$/, ""));
  if (site === void 0 || !URL.canParse(url)) return;
  const host = new URL(url).hostname;
  yield {
    message: `${capitalized(nameLink(link2))} leads to ${quote(host)}, which is not ${site}. Link the page at ${site}.`,
    range,
    content: url
  };
}
function* badScheme({ source }, { url, urlRange, ...link2 }) {
  const found = BAD_SCHEME.exec(url)?.[0];
  if (found === void 0 || /\s/.test(url)) return;
  const scheme = /s/i.test(found) ? "https://" : "http://";
  const isWritten = urlRange !== void 0 && source.text.startsWith(url, urlRange.start);
  const edit = isWritten && {
    range: { start: urlRange.start, end: urlRange.start + found.length },
    text: scheme
  };
  yield {
    message: `${capitalized(nameLink(link2))} begins with ${quote(found)}, so it leads nowhere. Write ${quote(scheme)}.`,
    range: link2.range,
    content: url,
    fix: edit ? { kind: "suggested", edits: [edit] } : void 0
  };
}
function* noName({ url, range, ...link2 }) {
  if (!/^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(url)) return;
  const name = nameLink(link2);
  const [odd] = oddCharacters(decodePercent(url));
  if (odd !== void 0 && withoutHidden(url) === url) {
    const message = `The DOI in ${name} contains ${odd}, which no DOI has. Copy the DOI again.`;
    yield { message, range, content: `odd ${url}` };
  }
  const doi = identifiersOfUrl(url).find(({ kind }) => kind === "doi")?.id;
  if (doi === void 0 || !isNeverRegistered(doi)) return;
  yield {
    message: `${capitalized(name)} leads to a DOI with the prefix 10.5555, which is for tests and never registered. Link the page of the paper.`,
    range,
    content: `test ${url}`
  };
}
function keepOne(text, { url, urlRange }, at) {
  const [first, second] = [url.slice(0, at), url.slice(at)];
  if (urlRange === void 0 || text.slice(urlRange.start, urlRange.end) !== url) return void 0;
  const prefix2 = /^https?:\/\/(?:[^/]+\/(?:abs\/|pdf\/)?)?$/i.test(first) || RESOLVER.test(first);
  const isCut = /^https?:\/\/[^/]+$/i.test(first) || BEHIND_ENDING.test(second);
  if (isCut && !RESOLVER.test(first)) return void 0;
  const whole = second.replace(/^(?!https?:)/i, "https://");
  return { kind: "suggested", edits: [{ range: urlRange, text: prefix2 ? whole : first }] };
}
var RESOLVER = /^https?:\/\/(?:(?:dx\.|www\.)?doi\.org|arxiv\.org)$/i;
var BEHIND_ENDING = /\.(?:pdf|html)[a-z]/i;
function nameLink({ text }) {
  return text.trim() === "" ? "a link without text" : `the link ${quote(text)}`;
}
function capitalized(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// src/catalog/sortable-entry.ts
function sortableListEntry(entry, catalog) {
  const bibEntry = catalog.pairOf(entry)?.bibEntry;
  const known = bibEntry === void 0 ? {} : sortableBibEntry(bibEntry);
  const { title = entry.links.find(({ text }) => text === entry.title)?.text, year } = certainFacts(entry);
  return {
    title,
    year: year ?? known.year,
    key: known.key ?? entry.citation?.key
  };
}

// src/rules/entry-order.ts
var NUMBER2 = /^(\s*)(\d+)(?=[.)]\s)|^(\s*\|\s*)(\d+)(?=\s*\|)/;
var entryOrder = {
  id: "entry-order",
  severity: "warning",
  fix: "safe",
  summary: "The entries of each category are in order, if the configuration sets one.",
  why: "In a list that is in order, readers quickly find the newest paper or one they know.",
  options: ["entry-order"],
  create: ({ catalog, settings: { entryOrder: order } }) => ({
    *onList(list) {
      if (order === void 0) return;
      const items = list.entries.map(
        (item) => ({
          item,
          range: item.range,
          by: sortableListEntry(item, catalog)
        })
      );
      const { text } = list.source;
      for (const run of runsInOrder(text, items, order, (a, b) => areApart(list, a, b))) {
        const misplaced2 = misplacedIn(run, order);
        if (misplaced2.length === 0) continue;
        const path = run.members[0]?.item.categories ?? [];
        const category = path.at(-1);
        const edits = canMove2(text, run) ? reorderEdits(text, run, numbered2(text, run)) : [];
        yield* orderProblems(misplaced2, order, {
          where: `The entries${category === void 0 ? "" : ` of ${quote(category)}`}`,
          group: path.join("\n"),
          name: ({ title }) => quote(title),
          range: ({ titleRange }) => titleRange,
          edits
        });
      }
    }
  })
};
function areApart({ source }, a, b) {
  return a.unit === "row" !== (b.unit === "row") || a.categories.length !== b.categories.length || a.categories.some((name, at) => name !== b.categories[at]) || indentOf2(source, a) !== indentOf2(source, b);
}
function canMove2(text, { members }) {
  const own2 = members.map(({ range }) => text.slice(range.start, range.end));
  const lengths = new Set(own2.map((one) => NUMBER2.exec(one)?.[2]?.length ?? 0));
  return lengths.size === 1 || own2.every((one) => !one.includes("\n"));
}
function numbered2(text, { members }) {
  const numbers = members.map(({ range }) => NUMBER2.exec(text.slice(range.start, range.end)));
  const values = numbers.map((match) => Number(match?.[2] ?? match?.[4]));
  const count2 = values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1);
  return (moved2, place) => {
    const own2 = text.slice(moved2.range.start, moved2.range.end);
    const match = NUMBER2.exec(text.slice(place.range.start, place.range.end));
    const number = match?.[2] ?? (count2 ? match?.[4] : void 0);
    if (number === void 0) return own2;
    return own2.replace(
      NUMBER2,
      (_, item, __, row) => `${item ?? row ?? ""}${number}`
    );
  };
}

// src/rules/entry-title-match.ts
var WORDS_OF_A_NAME4 = 3;
var FORMULA = /[$\\^_{}]|&#?\w{2,8};/;
var MANY11 = 6;
var entryTitleMatch = {
  id: "entry-title-match",
  severity: "warning",
  fix: "none",
  summary: "The title in the list matches the one in the bibliography.",
  why: "If the two differ, one has a typo, is out of date, or belongs to another paper.",
  afterAddition: "on-pairs",
  create: ({ catalog }) => ({
    onList(list) {
      const compared = comparedPairs(list, catalog).filter(
        ({ entry, bibEntry }) => isCertain(entry, "title") && bibEntry.fields.has("title")
      );
      const habit = {
        name: "all",
        isOne: (number) => number >= MANY11 && isHabit2(number, compared.length),
        asOne: ({ length }) => ({
          message: `${length} of ${count(compared.length, "title")} differ from those in the bibliography. Make them match, or turn the rule off if the list words its own.`,
          severity: void 0
        })
      };
      return compared.flatMap((pair) => {
        const problem = compare2(pair);
        return problem === void 0 ? [] : { ...problem, habit };
      });
    }
  })
};
function compare2(pair) {
  const { entry, bibEntry } = pair;
  const field = bibEntry.fields.get("title");
  if (field === void 0) return void 0;
  const ours = foldTitle(entry.title);
  const theirs = foldTitle(field.value);
  if (ours === "" || theirs === "" || isPartOfTitle(ours, theirs)) return void 0;
  if (` ${theirs} `.includes(` ${ours} `)) return void 0;
  if (FORMULA.test(entry.title) || FORMULA.test(field.value)) return void 0;
  const difference2 = wordDifference(entry.title, field.value);
  if (difference2 === void 0) return void 0;
  const isOther2 = hasOtherTitle(pair);
  if (isOther2 && ours.split(" ").length <= WORDS_OF_A_NAME4) return void 0;
  const known = new Set(bibEntry.identifiers.map(identifierKey));
  const sameWork = entry.identifiers.some((one) => known.has(identifierKey(one)));
  const other = isOther2 && !sameWork;
  return {
    message: other ? `The title has nothing in common with that of the bib entry ${quote(bibEntry.key)}, ${quote(field.value)}. Show the key of this paper, or correct the title.` : `The title has ${words(difference2.left)} where the bib entry ${quote(bibEntry.key)} has ${words(difference2.right)}. Make the two match.`,
    entry,
    content: ours,
    severity: other ? "error" : void 0,
    related: [fieldSpot(pair, field, "title")]
  };
}
function words(some) {
  return some.length === 0 ? "nothing" : quote(some.map(({ text }) => text).join(" "));
}

// src/text/category-option.ts
function categoryOption(path) {
  return path.map((heading) => heading.replace(/\s+/g, " ").trim()).join(" \u203A ");
}
function categoryOptions(paths) {
  return [...new Set(paths.map(categoryOption))].filter(
    (option) => option !== "" && option.toLowerCase() !== "none"
  );
}

// src/rules/form-categories.ts
var formCategories = {
  id: "form-categories",
  severity: "warning",
  fix: "safe",
  summary: "The submission form offers the categories of the list, in their order.",
  why: "A contributor can only choose what the form offers: a category that it lacks gets no papers, and a submission to one that no longer exists fails.",
  // With more papers of a known kind, more categories take another one: the form lacks them.
  afterAddition: "all",
  create: ({ catalog: { form }, settings }) => ({
    onList(list) {
      if (form === void 0) return void 0;
      const all = list.categories.filter(({ entries }) => entries > 0);
      const wanted = optionsOf(settings.openCategories?.() ?? all);
      const { source, options, unquoted, range } = form;
      const isSame = wanted.join("\n") === options.join("\n");
      if (wanted.length === 0 || isSame && unquoted.length === 0) return void 0;
      const lacking = wanted.filter((option) => !options.includes(option));
      const gone = options.filter((option) => !wanted.includes(option));
      const isThere = new Set(optionsOf(all));
      const closed2 = gone.filter((option) => isThere.has(option));
      const absent = gone.filter((option) => !isThere.has(option));
      return {
        message: `The submission form ${isSame ? `has ${named(unquoted)} without quotes, which GitHub does not read as text, so it refuses the form` : difference({ lacking, absent, closed: closed2 })}. ${form.rewritable ? '"list-curator format --write" updates it.' : "Write the options as the list has them."}`,
        file: source,
        range,
        content: [...lacking, "", ...gone].join("\n"),
        fix: { kind: "safe", edits: form.rewritable ? [rewritten2(form, wanted)] : [] }
      };
    }
  })
};
function optionsOf(categories) {
  return categoryOptions(categories.map(({ path }) => path));
}
function difference(names) {
  const { lacking, absent, closed: closed2 } = names;
  const parts = [
    ...lacking.length === 0 ? [] : [`does not offer ${named(lacking)}`],
    ...absent.length === 0 ? [] : [`offers ${named(absent)}, which the list does not have`],
    ...closed2.length === 0 ? [] : [`offers ${named(closed2)}, to which no paper can be added`]
  ];
  return parts.join(" and ") || "offers the categories in another order than the list";
}
var MOST_NAMED = 3;
function named(options) {
  return someOf(options.map(quote), MOST_NAMED);
}
function rewritten2({ source, range, indent }, options) {
  const newline = newlineOf(source.text);
  return { range, text: options.map((one) => `- ${yamlText(one)}`).join(newline + indent) };
}
function yamlText(text) {
  const isPlain2 = /^\p{L}[\p{L}\p{M}\p{N} ,.()&/+'’›–—-]*$/u.test(text);
  const isWord = !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain2 && isWord && text.trim() === text ? text : JSON.stringify(text);
}

// src/rules/heading-level.ts
var headingLevel = {
  id: "heading-level",
  severity: "warning",
  fix: "safe",
  summary: "Categories side by side have headings of the same level.",
  why: "A category one level too high or too low ends up beside the title or inside its neighbor, both in the outline on GitHub and in the contents.",
  create: () => ({
    onList(list) {
      const categories = categoryHeadings(list);
      return [...besideTheTitle(list, categories), ...uneven(list, categories)];
    }
  })
};
function categoryHeadings(list) {
  const holding = /* @__PURE__ */ new Set();
  const around2 = [];
  const shown3 = new Set(
    list.entries.filter((entry) => entry.kind === "resource" || isShownPaper(entry)).map(({ categories }) => categories.join("\n"))
  );
  const direct = new Set(
    list.categories.filter(({ path }) => shown3.has(path.join("\n"))).map(({ heading }) => heading)
  );
  for (const heading of list.headings) {
    while ((around2.at(-1)?.depth ?? 0) >= heading.depth) around2.pop();
    around2.push(heading);
    if (direct.has(heading)) for (const one of around2) holding.add(one);
  }
  return holding;
}
function* besideTheTitle(list, categories) {
  const [title] = list.headings;
  if (title?.depth !== 1 || list.title !== title.text) return;
  const underTitle = [];
  for (const heading of list.headings.slice(1)) {
    if (heading.depth === 1) break;
    if (categories.has(heading)) underTitle.push(heading);
  }
  const depth = smallest(underTitle.map((heading) => heading.depth));
  if (!Number.isFinite(depth)) return;
  const siblings = underTitle.filter((heading) => heading.depth === depth);
  const strays = list.headings.filter(
    (heading) => heading !== title && heading.depth === 1 && categories.has(heading)
  );
  const areParts = strays.some((stray) => below(list, stray).some((one) => categories.has(one)));
  if (areParts || strays.length > siblings.length) return;
  for (const stray of strays) {
    const sibling = siblings.at(-1);
    yield {
      message: `The category ${quote(stray.text)} is a level-1 heading, like the title of the list; the other categories are level ${depth}. Write it as "${"#".repeat(depth)} ${stray.text}".`,
      range: stray.range,
      content: stray.text,
      fix: { kind: "safe", edits: levelEdits(list, stray, depth) },
      related: sibling && [{ range: sibling.range, message: `a category at level ${depth}` }]
    };
  }
}
function* uneven(list, categories) {
  for (const [parent, children] of childrenOf(list, categories)) {
    const depth = smallest(children.map((child) => child.depth));
    const level = children.filter((child) => child.depth === depth);
    const strays = children.filter(
      (child) => child.depth > depth && !isTagline(child, parent, list)
    );
    const [sibling] = level;
    if (sibling === void 0 || strays.length > level.length) continue;
    for (const stray of strays) {
      yield {
        message: `The category ${quote(stray.text)} is a level-${stray.depth} heading right under ${quote(parent.text)}; ${quote(sibling.text)} beside it is level ${depth}. Write it as "${"#".repeat(depth)} ${stray.text}".`,
        range: stray.range,
        content: stray.text,
        fix: { kind: "suggested", edits: levelEdits(list, stray, depth) },
        related: [{ range: sibling.range, message: `a category at level ${depth}` }]
      };
    }
  }
}
function isTagline({ range, marks, text }, parent, { source, headings }) {
  if (parent !== headings[0] || marks !== void 0) return false;
  if (text.replace(/!\[[^[\]]*\]\([^()]*\)/g, "").trim() === "") return true;
  const between = source.text.slice(parent.range.end, range.start);
  return between.replace(/<[^<>]*>|!?\[[^[\]]*\]\([^()]*\)/g, "").trim() === "";
}
function childrenOf({ headings }, categories) {
  const children = /* @__PURE__ */ new Map();
  const around2 = [];
  for (const heading of headings) {
    while ((around2.at(-1)?.depth ?? 0) >= heading.depth) around2.pop();
    const parent = around2.at(-1);
    around2.push(heading);
    if (parent !== void 0 && categories.has(heading)) addTo(children, parent, heading);
  }
  return children;
}
function levelEdits(list, heading, depth) {
  const edits = [];
  const by = depth - heading.depth;
  for (const one of [heading, ...below(list, heading)]) {
    const level = one.depth + by;
    const edit = level < 1 || level > 6 ? void 0 : setLevel(list, one, level);
    if (edit === void 0) return [];
    append(edits, edit);
  }
  return edits;
}
function below({ headings }, heading) {
  const following = headings.slice(headings.indexOf(heading) + 1);
  const end = following.findIndex(({ depth }) => depth <= heading.depth);
  return end < 0 ? following : following.slice(0, end);
}
function setLevel(list, { marks, range, depth }, level) {
  if (marks !== void 0) {
    const more = level - depth;
    return more > 0 ? [insertion(marks.end, "#".repeat(more))] : [{ range: { start: marks.start, end: marks.start - more }, text: "" }];
  }
  const text = list.source.text.slice(range.start, range.end);
  const tags = [...text.matchAll(/<\/?h([1-6])\b/gi)];
  if (tags.length !== 2) return void 0;
  return tags.map(({ index, 0: tag }) => ({
    range: { start: range.start + index + tag.length - 1, end: range.start + index + tag.length },
    text: String(level)
  }));
}

// src/rules/hidden-text.ts
var MANY12 = 3;
var NAMED2 = 3;
var REORDERS = /[\u202a-\u202e\u2066-\u2069]/;
var CONTROL2 = /^\p{Cc}/u;
var SOFT_HYPHEN = "\xAD";
var IN_WORD = /^\p{Ll}\p{Ll}/u;
var COPIED = /^[\p{Cc}\u00ad\u200b\u2060\ufeff]{1,2}$/u;
var hiddenText = {
  id: "hidden-text",
  severity: "error",
  fix: "safe",
  summary: "The README and the .bib contain no hidden characters.",
  why: "Hidden characters can carry text that no review shows, change how a text reads, and keep searches from finding a word.",
  create: () => ({
    onList: ({ source, entries }) => inFile(source, entries, () => true),
    // In a .bib, a control character shows where another one was lost.
    onBibliography: ({ source, entries }) => inFile(source, entries, ({ text }) => !CONTROL2.test(text))
  })
};
function inFile({ text }, entries, isWanted) {
  return runsIn(text).filter(isWanted).map((hidden) => {
    const { length } = Array.from(hidden.text);
    const mayBeLetters = isInWord(text, hidden);
    const it = plural(length, "it", "them");
    const advice = mayBeLetters ? `Write the letters or the hyphen that may have been lost here, or remove ${it}` : `Remove ${it}`;
    return {
      message: `${length === 1 ? "A hidden character" : `${length} hidden characters`}: ${named2(hidden.text)}. ${advice}.`,
      range: hidden.range,
      entry: holder(entries, hidden),
      content: codePoints(hidden.text),
      severity: COPIED.test(hidden.text) ? "warning" : void 0,
      fix: {
        kind: REORDERS.test(hidden.text) || mayBeLetters ? "suggested" : "safe",
        edits: [{ range: withBreak(text, hidden), text: "" }]
      },
      habit: EVERYWHERE
    };
  });
}
function isInWord(text, { range: { start, end }, text: hidden }) {
  return CONTROL2.test(hidden) && IN_WORD.test(around(text, start, end));
}
function withBreak(text, { range: { start, end }, text: hidden }) {
  const isBroken2 = hidden === SOFT_HYPHEN && /^\p{Ll} \p{Ll}$/u.test(around(text, start, end));
  return { start, end: isBroken2 ? end + 1 : end };
}
function around(text, start, end) {
  return text.charAt(start - 1) + text.slice(end, end + 2);
}
var EVERYWHERE = manyOf("all", MANY12, (problems) => {
  const [first] = problems;
  const text = first?.file.text.slice(first.range.start, first.range.end);
  return {
    message: `${count(problems.length, "place")}, the first here, contain hidden characters, such as ${named2(text ?? "")}. Remove them.`,
    severity: "error"
  };
});
function runsIn(text) {
  const runs = [];
  for (const { index, character } of hiddenCharacters(text)) {
    const last = runs.at(-1);
    const end = index + character.length;
    if (last?.range.end !== index) runs.push({ range: { start: index, end }, text: character });
    else {
      const { start } = last.range;
      runs[runs.length - 1] = { range: { start, end }, text: text.slice(start, end) };
    }
  }
  return runs;
}
function holder(entries, { range }) {
  const entry = entries[lastFrom(entries, range.start)];
  return entry !== void 0 && range.start < entry.range.end ? entry : void 0;
}
function named2(text) {
  return someOf(Array.from(text, codePoints), NAMED2);
}

// src/rules/support/mentions.ts
var WORDS_OF_A_MENTION = 5;
var LONGEST_ENTRY = 300;
var WORDS_OF_PROSE = 2;
function isMention(range, list) {
  if (isDefinition(range, list)) return true;
  const shown3 = lineAt(range, list);
  const bare2 = shown3.replace(/https?:\/\/\S+/g, " ");
  const words2 = bare2.match(/\p{L}+/gu) ?? [];
  return /^\p{L}/u.test(shown3) && (words2.length <= WORDS_OF_A_MENTION || bare2.length > LONGEST_ENTRY || isProseLine(bare2, WORDS_OF_PROSE));
}
function isQuotedRemark(range, list) {
  const isQuoted = (one) => /^\s{0,3}>/.test(lineAt(one, list));
  return isQuoted(range) && !list.entries.some(({ titleRange }) => isQuoted(titleRange));
}
function isDefinition(range, list) {
  return /^\s{0,3}\[[^[\]]{1,200}\]:/.test(lineAt(range, list));
}
function lineAt({ start }, { source: { text, lines } }) {
  const { line } = lines.position(start);
  return text.slice(lines.lineStart(line), lines.lineEnd(line));
}

// src/rules/support/merge-conflicts.ts
function conflictsIn(source) {
  const { text } = source;
  if (!text.includes("<<<<<<< ") || !text.includes(">>>>>>>")) return [];
  const conflicts = [];
  let open;
  for (const { start, end } of linesOutsideCode(source)) {
    const shown3 = text.slice(start, end);
    if (shown3.startsWith("<<<<<<< ")) open = { start, divided: false };
    else if (open !== void 0 && /^={7}\s*$/.test(shown3)) open.divided = true;
    else if (open?.divided === true && /^>{7}(?: |$)/.test(shown3)) {
      conflicts.push({ start: open.start, end: start });
      open = void 0;
    }
  }
  return conflicts;
}

// src/list/source/linked-markdown.ts
var RELATIVE = /^(?![a-z][a-z\d+.-]*:|\/\/)[^?#]+\.(?:md|markdown)(?=[?#]|$)/i;
var NO_LIST = /(?:^|\/)(?:contributing|code[-_]of[-_]conduct|changelog|license|security|support|pull_request_template)\.\w+$/i;
var MENTION = /\.(?:md|markdown)/i;
var MOST_STRETCHES = 20;
function linkedMarkdown(source) {
  let stretches = 0;
  const wanted = (text) => stretches < MOST_STRETCHES && MENTION.test(text) && ++stretches > 0;
  const paths = addressesOf(source, wanted).addresses.flatMap(({ url }) => {
    const [path] = RELATIVE.exec(url) ?? [];
    return path === void 0 || NO_LIST.test(path) ? [] : [decodePercent(path)];
  });
  return [...new Set(paths)].slice(0, 3);
}

// src/rules/support/together.ts
function together(name, found, list, message) {
  const habit = manyOf(name, 0, (problems) => {
    const first = found.find(({ range }) => range === problems[0]?.range);
    return { message: message(problems.length, placesText(problems, list), first) };
  });
  return found.map(({ range }) => {
    const content = list.source.text.slice(range.start, range.end);
    return { message: "", range, content, habit };
  });
}
function placesText(problems, { headings, categories }) {
  const lines = linesText(problems.map(lineOf));
  if (problems.length < FEWEST3 || categories.length < 2) return lines;
  const above = problems.map(({ range }) => headings[lastFrom(headings, range.start)]);
  const most = mostUsed(above);
  const isMost = above.filter((heading) => heading === most).length > problems.length / 2;
  return most === void 0 || !isMost ? lines : `${lines}, most under "${most.text}"`;
}
var FEWEST3 = 3;
function lineOf({ file, range }) {
  return file.lines.position(range.start).line;
}

// src/rules/support/no-entries.ts
var SHORT_PAGE = 4e3;
var FEW_LINKS = 6;
var MANY_IN_BIB = 20;
var LINKED_IN_BIB = 5;
var HELP = "The documentation (docs/reading.md of List Curator) describes how a list is read.";
function noEntries({ reading: { unread }, source: file }, catalog) {
  const lines = linesText(unread.map(({ range }) => lineOf({ file, range })));
  if (file.text.trim() === "") {
    return {
      message: "The file is empty. Add the list, or set the option readme to its file.",
      content: "no-entries"
    };
  }
  const others = linkedMarkdown(file);
  const links = unread.length === 0 ? `The README may be an index of other files${others.length === 0 ? "" : `, such as ${others.join(", ")}`}.` : `${count(unread.length, "link")} to papers ${plural(unread.length, "is", "are")} in no entry: ${lines}.`;
  const size = catalog.bibliographies.reduce((sum, { entries }) => sum + entries.length, 0);
  const hasBib = size > 0;
  const addresses = file.text.split("://").length;
  const isShort = file.text.length < SHORT_PAGE && addresses <= FEW_LINKS;
  const isRest = size >= MANY_IN_BIB && addresses * LINKED_IN_BIB < size;
  const isAboutBib = isShort || isRest && others.length === 0;
  if (hasBib && isAboutBib && unread.length === 0) {
    return {
      message: "The README has no entries, so only the bib entries are checked. If another file is the list, set the option readme to it.",
      severity: "info",
      isNote: true,
      content: "no-entries"
    };
  }
  return {
    message: `No entries found${hasBib ? ", so only the bib entries are checked" : ""}. ${links} If another file is the list, set the option readme to it. Otherwise, name the headings above the entries under "categories" in the configuration. ${HELP}`,
    content: "no-entries"
  };
}

// src/rules/support/unclosed-block.ts
var KINDS = [
  [/^\s*<!--/, "shows nothing of it to the end of the file", "comment"],
  [/^\s*<[!?]/, "shows nothing of it to the end of the file", "tag"],
  [/^\s*<(script|style)/i, "shows nothing of it to the end of the file"],
  [/^\s*<(details)/i, "folds the rest of the file"],
  [/^\s*<(\w+)/i, "shows it as plain text to the end of the file"],
  [/^/, "shows it as code to the end of the file", "block of code"]
];
function* unclosedBlock(file) {
  const { text, lines } = file;
  const start = scan(file).unclosed ?? unclosedDetails(file);
  if (start === void 0 || !/\]\(https?:|^#{1,6}\s/m.test(text.slice(start))) return;
  const end = lines.lineEnd(lines.position(start).line);
  for (const [begin, shown3, named3] of KINDS) {
    const found = begin.exec(text.slice(start, end));
    if (found === null) continue;
    const what = named3 ?? `"<${found[1]}>"`;
    yield {
      message: `The ${what} that begins here is never closed, and GitHub ${shown3}. Close it where it should end.`,
      range: { start, end },
      content: `unclosed ${what}`
    };
    return;
  }
}
function unclosedDetails(file) {
  const { text, lines } = file;
  if (!/<details/i.test(text)) return void 0;
  const open = [];
  for (const [number, state] of scan(file).states.entries()) {
    if (number === 0 || state !== "text") continue;
    const start = lines.lineStart(number);
    const line = text.slice(start, lines.lineEnd(number)).replace(/`[^`\n]*`/g, (code) => " ".repeat(code.length));
    for (const { index, 1: slash } of line.matchAll(/<(\/?)details(?=[\s>])/gi)) {
      if (slash === "/") open.pop();
      else if (index > 0) return void 0;
      else open.push(start);
    }
  }
  return open[0];
}

// src/rules/list-syntax.ts
var UNREAD_SHARE = 0.1;
var UNREAD_LINKS = 5;
var DOUBTFUL_PAPERS = 0.05;
var DOUBTFUL_ENTRIES = 0.08;
var LEAST_DOUBTS = 3;
var WORDS_OF_A_TITLE5 = 5;
var WORDS_OF_A_SUBJECT2 = 3;
var LINKS_OF_A_PAPER = 4;
var DOUBTS = {
  venue: "the title looks like a venue",
  persons: "the title looks like authors",
  label: "the title is only the label of a link",
  malformed: "the title looks incomplete, or holds more than a title",
  "link-text": "the text of the link is not the title",
  cut: "the title is only a part of a sentence",
  "several-papers": "the entry links to several papers",
  unlikely: "the title is uncertain, as many of this list are",
  kind: "it is uncertain whether the entry is a paper"
};
var ADVICE = {
  "too-complex": "Simplify it so that its entries can be checked.",
  "out-of-time": "Split or simplify the list."
};
var listSyntax = {
  id: "list-syntax",
  severity: "warning",
  fix: "safe",
  summary: "The README is valid UTF-8 and can be read in full, with every paper in an entry.",
  why: "What cannot be read is not checked, so problems there go unnoticed.",
  // How certain the list as a whole is read; the added papers were read back.
  afterAddition: "on-list",
  create: ({ catalog }) => ({
    *onList(list) {
      const { lines, text, invalidUtf8 } = list.source;
      const [invalid] = invalidUtf8;
      if (invalid !== void 0) {
        yield {
          message: `The file contains ${count(invalidUtf8.length, "byte sequence")} that ${plural(invalidUtf8.length, "is", "are")} not UTF-8, shown as "\uFFFD". Save the file as UTF-8.`,
          range: { start: invalid, end: invalid + 1 },
          severity: "error",
          content: "utf-8"
        };
      }
      for (const { code, message, range } of list.diagnostics) {
        if (code === "duplicate-view" || code === "no-entries") continue;
        yield {
          message: `${message} ${ADVICE[code]}`,
          range,
          content: `${code} ${text.slice(range.start, Math.min(range.end, range.start + 80))}`
        };
      }
      const conflicts = conflictsIn(list.source);
      for (const { start, end } of conflicts) {
        const { line } = lines.position(start);
        yield {
          message: `Merge conflict from line ${line} to line ${lines.position(end).line}: both versions are in the file, with Git's markers. Keep one version and remove the markers.`,
          range: { start, end: lines.lineEnd(line) },
          severity: "error",
          content: `conflict ${text.slice(start, start + 200)}`
        };
      }
      yield* unclosedBlock(list.source);
      if (conflicts.length > 0) return;
      yield* gluedBulletProblems(list);
      if (list.entries.length > 0) yield* readingProblems(list);
      else if (!list.diagnostics.some(({ code }) => code === "out-of-time"))
        yield noEntries(list, catalog);
    }
  })
};
function* readingProblems(list) {
  const { paperLinks, unreadTitles } = list.reading;
  const ofPapers = linksOfPapers(list);
  const unread = list.reading.unread.filter(
    (link2) => !isDiagnosed(link2.range, list) && !ofPapers.has(link2) && !isMention(link2.range, list)
  );
  if (unread.length >= Math.min(paperLinks * UNREAD_SHARE, UNREAD_LINKS)) {
    yield* together(
      "unread links",
      unread,
      list,
      (number, lines) => `${number} of ${count(paperLinks, "link")} to papers ${plural(number, "is", "are")} in no entry: ${lines}. Write them like the other entries, or name the headings above them under "categories" in the configuration. ${HELP}`
    );
  }
  const entries = list.entries.toSorted((a, b) => a.range.start - b.range.start);
  const inEntry = ({ start }) => start < (entries[lastFrom(entries, start)]?.range.end ?? 0);
  const few = unreadTitles.filter(({ range }) => inEntry(range)).length < list.reading.papers * DOUBTFUL_PAPERS;
  const isInEntry = (range) => few && inEntry(range);
  const unreadLines = new Set(unread.map((link2) => lineOf({ file: list.source, ...link2 })));
  const isGlued = onGluedLine(list);
  const isCounted = (range) => isGlued(range.start) || unreadLines.size < LEAST_DOUBTS && unreadLines.has(lineOf({ file: list.source, range }));
  yield* together(
    "unread titles",
    unreadTitles.filter(
      ({ range }) => !isSubject(range, list) && !isInEntry(range) && !isCounted(range) && !isDefinition(range, list)
    ),
    list,
    (number, lines) => `${count(number, "title")} of the bibliography ${plural(number, "is", "are")} in the list, but ${plural(number, "is", "are")} not read as the title of an entry: ${lines}. Write ${plural(number, "it", "them")} like the other entries. ${HELP}`
  );
  const { papers } = list.reading;
  const unreadCitations = list.reading.unreadCitations.filter(
    (range) => mayBePaper(range, list) && !isQuotedRemark(range, list)
  );
  if (isWorthWarning(unreadCitations.length, papers * DOUBTFUL_PAPERS)) {
    yield* together(
      "unread citations",
      unreadCitations.map((range) => ({ range })),
      list,
      (number, lines) => `${number === 1 ? "1 item looks like a paper, but is" : `${number} items look like papers, but are`} in no entry: ${lines}. Write ${plural(number, "it", "them")} like the other entries, or name the headings above them under "categories" in the configuration. ${HELP}`
    );
  }
  yield* doubtfulEntries(list);
  yield* uncertainKinds(list);
}
function linksOfPapers(list) {
  const below2 = linesBelow(list);
  const { unread } = list.reading;
  const places = unread.map(({ range }) => range.start);
  const links = list.entries.filter(hasNoAddress).flatMap((entry) => {
    const { start, end } = below2(entry);
    const from = countWhile(places.length, (at) => (places[at] ?? 0) < start);
    const own2 = unread.slice(from, from + LINKS_OF_A_PAPER + 1).filter(({ range }) => range.start < end);
    return own2.length > LINKS_OF_A_PAPER ? [] : own2;
  });
  return new Set(links);
}
function mayBePaper({ start, end }, { source: { text } }) {
  const links = [...text.slice(start, end).matchAll(/\]\(<?([^()\s<>]+)/g)];
  return links.length === 0 || links.some(([, url = ""]) => /^https?:/i.test(url) && linkRole(url) === "paper");
}
function isSubject({ start, end }, { headings, source }) {
  if (source.text.slice(start, end).split(/\s+/).length > WORDS_OF_A_SUBJECT2) return false;
  const heading = headings[lastFrom(headings, start)];
  return heading !== void 0 && start < heading.range.end;
}
function doubtfulEntries(list) {
  const { papers, resources } = list.reading;
  const doubtful = withReason(list);
  const ofPapers = doubtful.filter(({ entry }) => entry.kind === "paper");
  const shown3 = list.entries.filter(isShownPaper);
  if (papers > 0 && shown3.length * 2 < papers) return [];
  const fewest = papers * DOUBTFUL_PAPERS;
  const arePapers = papers >= resources || isWorthWarning(ofPapers.length, fewest);
  const doubts = arePapers ? ofPapers : doubtful;
  const all = papers + resources;
  if (!isWorthWarning(doubts.length, arePapers ? fewest : all * DOUBTFUL_ENTRIES)) return [];
  const judged = arePapers ? count(papers, "paper") : count(all, "entry", "entries");
  return together(
    "doubtful entries",
    doubts.map(({ entry, reason }) => ({ range: entry.titleRange, reason })),
    list,
    (number, lines, first) => `${number} of ${judged} may be misread: ${lines}. In ${plural(number, "it", "the first")}, ${DOUBTS[first?.reason ?? "label"]}. ${number * 2 > (arePapers ? papers : all) ? "Correct" : `Write ${plural(number, "it", "them")} like the other entries. If most are written so, correct`} the template that "list-curator format --explain" prints for them, and name it under "entry" in the configuration. ${HELP}`
  );
}
function mayBeName({ authors, title }) {
  return authors === void 0 && title.split(/\s+/).length < WORDS_OF_A_TITLE5;
}
function uncertainKinds(list) {
  const { papers, doubtful } = list.reading;
  const nameOf2 = ({ categories }) => categories.join("\n");
  const shown3 = new Set(
    list.entries.flatMap((one) => one.kind === "paper" && !mayBeName(one) ? nameOf2(one) : [])
  );
  const found = doubtful.flatMap(
    ({ reason, entry }) => reason === "kind" && !shown3.has(nameOf2(entry)) ? [{ range: entry.titleRange }] : []
  );
  if (!isWorthWarning(found.length, papers * DOUBTFUL_PAPERS)) return [];
  return together(
    "uncertain kinds",
    found,
    list,
    (number, lines) => `${number} of ${count(papers, "paper")} may be other entries, such as tools or data sets: ${lines}. If so, name their headings under "skip-sections" in the configuration. ${HELP}`
  );
}
function withReason({ reading: { papers, doubtful } }) {
  const unlikely = doubtful.filter(({ reason }) => reason === "unlikely");
  const areMost = unlikely.length * 2 > papers;
  return doubtful.filter(({ reason }) => reason !== "kind" && (areMost || reason !== "unlikely"));
}
function isWorthWarning(doubts, fewest) {
  return doubts >= Math.max(LEAST_DOUBTS, fewest);
}
function isDiagnosed({ start }, { diagnostics }) {
  return diagnostics.some(
    ({ code, range }) => (code === "too-complex" || code === "out-of-time") && range.start <= start && start < range.end
  );
}

// src/rules/suppression.ts
var MOST_UNKNOWN = 5;
var suppression = {
  id: "suppression",
  severity: "warning",
  fix: "none",
  summary: "Suppression comments name an existing rule, suppress something, and give a reason.",
  why: "An unused suppression hides the next problem, and one without a reason is never removed.",
  create: ({ suppressions }) => ({
    *onEnd() {
      for (const one of suppressions()) {
        const { file, range } = one.comment;
        for (const problem of faultsOf2(one)) yield { ...problem, file, range };
      }
    }
  })
};
function* faultsOf2({ comment, unknown, unused, ruleIds }) {
  if (comment.ruleIds.length === 0) {
    yield {
      message: 'The comment names no rule to ignore. Write "curator-ignore RULE -- reason".',
      content: "no rule"
    };
    return;
  }
  for (const id of unknown.slice(0, MOST_UNKNOWN)) {
    const meant = didYouMean(id, ruleIds);
    const hint = meant === void 0 ? "docs/rules lists them all." : `Did you mean "${meant}"?`;
    yield { message: `There is no rule ${quote(id)} to ignore. ${hint}`, content: id };
  }
  for (const id of unused) {
    const why = comment.covers === void 0 ? "No entry follows the comment. Move it to the line before its entry." : `${id} finds nothing here. Remove it from the comment.`;
    yield { message: `Unused suppression of ${id}. ${why}`, content: `unused ${id}` };
  }
  if (comment.reason === "") {
    yield {
      message: 'The comment gives no reason. Write one after the rule: "-- reason".',
      content: `no reason ${comment.ruleIds.join(" ")}`
    };
  }
}

// src/rules/index.ts
var RULES = [
  entryAbstract,
  entryAbstractMatch,
  entryCategory,
  entryCitationKey,
  entryDuplicate,
  entryFactsMatch,
  entryFormat,
  entryIdentity,
  entryLink,
  entryOrder,
  entryTitleMatch,
  categoryEmpty,
  contentsSync,
  formCategories,
  countBadge,
  headingLevel,
  hiddenText,
  listSyntax,
  bibAbstract,
  bibDoiFormat,
  bibDownloadLink,
  bibDuplicateKey,
  bibDuplicateWork,
  bibEncoding,
  bibEprint,
  bibFormat,
  bibIsbnIssn,
  bibKeyStyle,
  bibLatex,
  bibMarkup,
  bibMonth,
  bibNames,
  bibOrder,
  bibPages,
  bibRequiredFields,
  bibSyntax,
  bibUnlisted,
  bibUrlFormat,
  bibYear,
  suppression
];

export {
  lineFragment,
  linesOf,
  anchorNamesFile,
  bibEntryAtLine,
  anchorShows,
  renewAnchor,
  byRareWords,
  parseNames,
  isOthers,
  displayName,
  SHORT_TITLE,
  titleLikeness,
  isPartOfTitle,
  isOneLetterApart,
  newlineOf,
  toMarkdown,
  authorOrder,
  quote,
  isBibEntry,
  withHabits,
  valueRange,
  relativePath,
  isPreprint,
  greekName,
  fileStyle,
  insertEntries,
  setField,
  bibEntryText,
  isCitationKey,
  keyPattern,
  makeCitationKey,
  unusualCommand,
  entriesWithoutParents,
  parentKeys,
  draftOfEntry,
  isNameAlone,
  mayBePeople,
  leadingName,
  unlistedWorks,
  namesOf,
  mentionedIn,
  urlFault,
  withoutComments,
  newEntryOf,
  abstractOf,
  titleEnd,
  abstractWriter,
  keyWriter,
  isAbstract,
  linkedBib,
  certainNames,
  nameWords,
  sharesName,
  isLatin,
  readIdentifier,
  linesOutsideCode,
  webAddresses,
  hasNoAddress,
  sortableListEntry,
  categoryOption,
  categoryOptions,
  conflictsIn,
  linkedMarkdown,
  LEAST_DOUBTS,
  listSyntax,
  suppression,
  RULES
};
