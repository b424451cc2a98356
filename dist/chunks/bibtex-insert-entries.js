import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  bibEntryText,
  fileStyle
} from "./bibtex-entry-text.js";
import {
  fromShownText
} from "./scholarly-from-markdown.js";
import {
  readingOptions
} from "./features-reading-options.js";
import {
  displayName,
  parseNames,
  sortableBibEntry,
  sortableListEntry,
  toMarkdown
} from "./bibtex-citation-key.js";
import {
  columnKind,
  readList
} from "./list-format-common-template.js";
import {
  doiAddress,
  foldSpaces,
  fromTex,
  isNeverRegistered,
  plainText
} from "./identifiers-arxiv.js";
import {
  applyEdits,
  sourceFile
} from "./text-source-file.js";
import {
  compareRanks,
  evidentOrder,
  placeFor,
  rankIn
} from "./text-order.js";
import {
  fold
} from "./text-fold.js";

// src/bibtex/insert-entries.ts
function insertEntries(bibliography, drafts, layout = {}) {
  const style = styleFor(bibliography, layout);
  const order = layout.order ?? (style.sortedByKey ? "key" : void 0);
  const { entries } = bibliography;
  const present = order === void 0 ? [] : entries.map(sortableBibEntry);
  const groups = /* @__PURE__ */ new Map();
  for (const draft of order === void 0 ? drafts : sorted(order, drafts)) {
    const next = order === void 0 ? void 0 : entries[placeFor(order, present, sortable(draft))];
    const group = groups.get(next);
    if (group === void 0) groups.set(next, [draft]);
    else group.push(draft);
  }
  const gap = style.newline.repeat(style.blankLines + 1);
  return [...groups].map(([next, group]) => {
    const text = group.map((draft) => bibEntryText({ ...draft, fields: inOrder(draft, layout) }, style)).join(gap);
    if (next === void 0) return atEnd(bibliography.source.text, text, style);
    const { start } = next.range;
    return { range: { start, end: start }, text: `${text}${gap}` };
  });
}
function styleFor(bibliography, { indent, fieldOrder }) {
  const style = fileStyle(bibliography);
  return {
    ...style,
    ...indent === void 0 ? {} : { indent, closeIndent: "" },
    // Fields that are in order already are left so.
    ...fieldOrder === void 0 ? {} : { fieldOrder: /* @__PURE__ */ new Map() }
  };
}
function inOrder({ fields }, { fieldOrder }) {
  if (fieldOrder === void 0) return fields;
  const place = (name) => {
    const at = fieldOrder.indexOf(name);
    return at < 0 ? fieldOrder.length : at;
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
function atEnd(source, text, { newline, blankLines }) {
  const range = { start: source.length, end: source.length };
  const last = source.slice(-1e3);
  const trailing = last.slice(last.trimEnd().length);
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
  const text = (name) => foldSpaces(fromTex(bibEntry.fields.get(name)?.raw ?? ""));
  const abstract = value("abstract") === void 0 ? void 0 : text("abstract");
  return {
    title: text("title"),
    citationKey: bibEntry.key,
    ...url === void 0 ? {} : { url },
    ...authors === "" ? {} : { authors },
    ...venue === void 0 ? {} : { venue },
    ...year === void 0 ? {} : { year: Number(year) },
    ...abstract === void 0 ? {} : { abstract }
  };
}
function addressOf({ identifiers, fields }) {
  const doi = identifiers.find(({ kind }) => kind === "doi")?.id;
  const arxiv = identifiers.find(({ kind }) => kind === "arxiv")?.id;
  if (doi !== void 0 && !(isNeverRegistered(doi) && fields.has("url"))) return doiAddress(doi);
  return arxiv === void 0 ? void 0 : `https://arxiv.org/abs/${arxiv}`;
}
function preprintServer({ identifiers }) {
  return identifiers.some(({ kind }) => kind === "arxiv") ? "arXiv" : void 0;
}

// src/list/write/inert-text.ts
function markdownOf(text) {
  return toMarkdown(text);
}

// src/list/write/entry-template.ts
function likeEntry(text, model, entry, number) {
  const edits = slotsOf(text, model, entry);
  if (edits === void 0) return void 0;
  const { start } = model.range;
  const inside = edits.map(({ range, text: value }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: value
  }));
  const example = text.slice(start, model.range.end);
  const written = applyEdits(example, inside);
  if (isRagged(written, example)) return void 0;
  return number === void 0 ? written : written.replace(/^(\s*)\d+(?=[.)])/, `$1${number}`);
}
function isRagged(written, example) {
  const emptyLines = (text) => text.match(/^[ \t]*\r?$/gm)?.length ?? 0;
  return emptyLines(written) > emptyLines(example) || /[:,;([]\s*$|\n[ \t]*$/.test(written);
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
    else if (contains(range, model.titleRange)) {
      const marks = linkMarks(text, range, model.titleRange);
      if (marks === void 0 || entry.url !== void 0) return void 0;
      for (const mark of marks) put(mark, "");
    } else if (model.citation === void 0 || !contains(model.citation.range, range)) {
      put(withBrackets(text, range), "");
    }
  }
  const { authors, venue, year } = model;
  putFact(text, model, authors, entry.authors, edits, put);
  putFact(text, model, venue, venueBeside(entry, year), edits, put);
  putFact(text, model, year?.toString(), entry.year?.toString(), edits, put);
  if (model.unit === "row") emptyOtherCells(text, model.range, edits, put);
  return edits;
}
function linkMarks(text, link, title) {
  const close = text.indexOf("](", title.end);
  if (text.charAt(link.start) !== "[" || close < 0 || close >= link.end) return void 0;
  return [
    { start: link.start, end: link.start + 1 },
    { start: close, end: link.end }
  ];
}
function venueBeside({ venue, year }, shown) {
  if (venue === void 0 || shown === void 0 || year === void 0) return venue;
  const name = venue.replace(
    /[\s,(]+(\d{4})\)?$/,
    (tail, tailYear) => tailYear === String(year) ? "" : tail
  );
  return name === "" ? venue : name;
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
  const newline = text.lastIndexOf("\n", from);
  const line = text.charAt(newline - 1) === "\r" ? newline - 1 : newline;
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

// src/list/write/insertion-place.ts
function insertionPlace(list, category, added, { order, sortable: sortable2 }) {
  const { text } = list.source;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const own = entriesBelow(list, category);
  const [first] = own;
  if (first === void 0) {
    const at2 = category.heading.range.end;
    return {
      edits: (written) => [insertion(at2, `${newline}${newline}${written}`)],
      marker: "- ",
      own
    };
  }
  const by = order ?? evidentOrder(own.map(sortable2)) ?? commonOrder(list, sortable2);
  const at = by === void 0 ? own.length : placeFor(by, own.map(sortable2), added);
  const numbers = own.map(({ range }) => numberAt(text, range.start));
  const number = numberFor(numbers, at);
  const before = own[at - 1];
  const gap = gapAround(text, own, at) ?? newline;
  return {
    own,
    marker: markerAt(text, before ?? first, number),
    ...number === void 0 ? {} : { number },
    edits: (written) => [
      before === void 0 ? insertion(first.range.start, `${written}${gap}`) : insertion(before.range.end, `${gap}${written}`),
      ...movedOn(text, own, at, numbers)
    ]
  };
}
function entriesBelow(list, { heading }) {
  const next = list.headings.find(({ range }) => range.start >= heading.range.end);
  const end = next?.range.start ?? list.source.text.length;
  return list.entries.filter(({ range }) => range.start >= heading.range.end && range.start < end);
}
function commonOrder({ entries }, sortable2) {
  const byCategory = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const path = JSON.stringify(entry.categories);
    const own = byCategory.get(path);
    if (own === void 0) byCategory.set(path, [entry]);
    else own.push(entry);
  }
  const orders = [...byCategory.values()].flatMap((own) => evidentOrder(own.map(sortable2)) ?? []);
  const [first] = orders;
  return orders.length > 1 && orders.every((one) => one === first) ? first : void 0;
}
function gapAround(text, own, at) {
  for (const index of [at, at - 1, 1]) {
    const [before, after] = [own[index - 1], own[index]];
    if (before === void 0 || after === void 0) continue;
    const gap = text.slice(before.range.end, after.range.start);
    if (gap !== "" && gap.trim() === "") return gap;
  }
  return void 0;
}
function numberAt(text, start) {
  const digits = /^\s*(\d+)[.)]/.exec(text.slice(start, start + 12))?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function numberFor(numbers, at) {
  const before = numbers[at - 1];
  if (before === void 0) return numbers[at];
  return isConstant(numbers) ? before : before + 1;
}
function isConstant(numbers) {
  return numbers.length > 1 && numbers.every((one) => one === numbers[0]);
}
function movedOn(text, own, at, numbers) {
  if (isConstant(numbers)) return [];
  const edits = [];
  for (let index = at; index < own.length; index++) {
    const [number, entry] = [numbers[index], own[index]];
    const before = numbers[index - 1];
    if (number === void 0 || entry === void 0) break;
    if (before !== void 0 && number !== before + 1) break;
    const start = entry.range.start + text.slice(entry.range.start).search(/\d/);
    const end = start + String(number).length;
    edits.push({ range: { start, end }, text: String(number + 1) });
  }
  return edits;
}
function markerAt(text, { range }, number) {
  const mark = /^\s*([-*+]|\d+[.)])/.exec(text.slice(range.start, range.start + 12))?.[1] ?? "-";
  return number === void 0 ? `${mark} ` : `${number}${mark.at(-1)} `;
}
function insertion(at, text) {
  return { range: { start: at, end: at }, text };
}

// src/list/write/templates.ts
var TEMPLATES = {
  "nested-labels": nestedLabels,
  "linked-bullets": linkedBullet,
  table: tableRow,
  "details-abstract": detailsAbstract
};
function nestedLabels(entry, { newline, marker, bibPath }) {
  const { authors, abstract } = entry;
  const labelled = [
    authors === void 0 ? void 0 : `**Authors:** ${markdownOf(authors)}`,
    whereAndWhen(entry) === "" ? void 0 : `**Venue:** ${whereAndWhen(entry)}`,
    abstract === void 0 ? void 0 : `**Abstract:** ${markdownOf(abstract)}`
  ].filter((one) => one !== void 0);
  const head = `${marker}${linkedTitle(entry)}${citation(entry, bibPath)}`;
  return [head, ...labelled.map((one) => `${indentBelow(marker)}- ${one}`)].join(newline);
}
function linkedBullet(entry, { newline, marker, bibPath }) {
  const head = `${marker}${headline(entry, bibPath)}`;
  return entry.abstract === void 0 ? head : `${head}${newline}${indentBelow(marker)}- **Abstract:** ${markdownOf(entry.abstract)}`;
}
function detailsAbstract(entry, { newline, marker, bibPath }) {
  const head = `${marker}${headline(entry, bibPath)}`;
  if (entry.abstract === void 0) return head;
  const indent = indentBelow(marker);
  const parts = ["<details><summary>Abstract</summary>", markdownOf(entry.abstract), "</details>"];
  return [head, parts.map((part) => `${indent}${part}`).join(`${newline}${newline}`)].join(newline);
}
function tableRow(entry, { header, bibPath }) {
  if (header === void 0) return void 0;
  const columns = header.map(columnKind);
  const has = (column) => columns.includes(column);
  const { authors, venue, year, url, abstract, title } = entry;
  const linked = has("title") && has("paper") ? markdownOf(title) : linkedTitle(entry);
  const cells = {
    title: `${linked}${citation(entry, bibPath)}`,
    paper: has("title") ? url === void 0 ? void 0 : `[Paper](${url})` : `${linked}${citation(entry, bibPath)}`,
    authors: authors === void 0 ? void 0 : markdownOf(authors),
    venue: has("date") ? venue && markdownOf(venue) : whereAndWhen(entry).replace(/\*/g, ""),
    date: year?.toString(),
    abstract: abstract === void 0 ? void 0 : markdownOf(abstract)
  };
  if (!has("title") && !has("paper")) return void 0;
  return `| ${columns.map((column) => cells[column] ?? "").join(" | ")} |`;
}
function headline(entry, bibPath) {
  const facts = [
    entry.authors === void 0 ? void 0 : markdownOf(entry.authors),
    whereAndWhen(entry) || void 0
  ].filter((fact) => fact !== void 0);
  return [linkedTitle(entry) + citation(entry, bibPath), ...facts].join(", ");
}
function linkedTitle({ title, url }) {
  return url === void 0 ? markdownOf(title) : `[${markdownOf(title)}](${url})`;
}
function whereAndWhen({ venue, year }) {
  const told = year !== void 0 && venue?.endsWith(String(year)) === true;
  return [
    venue === void 0 ? void 0 : `*${markdownOf(venue)}*`,
    told ? void 0 : year?.toString()
  ].filter((part) => part !== void 0).join(", ");
}
function citation({ citationKey, bibLines }, bibPath) {
  if (citationKey === void 0) return "";
  if (bibPath === void 0 || bibLines === void 0) return ` (\`${citationKey}\`)`;
  return ` ([\`${citationKey}\`](${bibPath}#L${bibLines.start}-L${bibLines.end}))`;
}
function indentBelow(marker) {
  return " ".repeat(marker.length);
}

// src/list/write/insert-list-entry.ts
var MOST_MODELS = 8;
function insertListEntry(list, category, entry, {
  reading,
  memory = /* @__PURE__ */ new Map(),
  bibPath,
  template,
  order,
  sortable: sortable2 = sortableEntry
}) {
  const { text } = list.source;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const place = insertionPlace(
    list,
    category,
    { ...entry, title: plainText(entry.title), key: entry.citationKey },
    { order, sortable: sortable2 }
  );
  const isRight = (edits) => readsAs(list, edits, category, entry, (file) => readList(file, reading, memory));
  const { marker } = place;
  if (template !== void 0) {
    const setting = { newline, marker, bibPath, header: headerOf(text, place.own) };
    const written = TEMPLATES[template](entry, setting);
    const edits = written === void 0 ? void 0 : place.edits(written);
    return edits !== void 0 && isRight(edits) ? edits : void 0;
  }
  const models = modelsFor(list, category, entry);
  for (const model of models) {
    if (saysTooMuch(list, model, models, entry)) continue;
    const written = likeEntry(text, model, entry, place.number);
    if (written === void 0) continue;
    const edits = place.edits(written);
    if (isRight(edits)) return edits;
  }
  const { citationKey: _, ...withoutKey } = entry;
  const shown = list.entries.length === 0 || list.entries.some(({ citation: citation2 }) => citation2);
  return (shown ? [entry] : [withoutKey, entry]).map((one) => place.edits(TEMPLATES["linked-bullets"](one, { newline, marker: "- ", bibPath }))).find(isRight);
}
function sortableEntry({ title, year, citation: citation2 }) {
  return { title, year, key: citation2?.key };
}
function headerOf(text, [first]) {
  if (first?.unit !== "row") return void 0;
  const rows = text.slice(0, first.range.start).trimEnd().split("\n");
  const rule = rows.findLastIndex((row) => /^[\s|:-]*-[\s|:-]*$/.test(row));
  return rows[rule - 1]?.trim().replace(/^\||\|$/g, "").split("|");
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
function readsAs(list, edits, category, wanted, read) {
  const { path, text } = list.source;
  const after = read(sourceFile(path, applyEdits(text, edits))).entries;
  const start = edits.reduce(
    (least, { range }) => Math.min(least, range.start),
    Number.POSITIVE_INFINITY
  );
  const added = after.find(({ range }) => range.start >= start);
  if (added === void 0 || after.length !== list.entries.length + 1) return false;
  const rest = after.filter((one) => one !== added);
  return rest.every((one, at) => one.title === list.entries[at]?.title) && isSame(added.categories, category.path) && saysTheSame(added.title, wanted.title) && added.url === wanted.url && saysNoMore(added.authors, wanted) && (added.year === void 0 || wanted.year === void 0 || added.year === wanted.year) && (added.abstract === void 0 || saysTheSame(added.abstract.text, wanted.abstract ?? "")) && (added.citation?.key === void 0 || added.citation.key === wanted.citationKey);
}
function saysNoMore(read, { authors, venue, year }) {
  const words = new Set(fold(`${authors ?? ""} ${venue ?? ""} ${year ?? ""}`).split(" "));
  return read === void 0 || fold(read).split(" ").every((word) => words.has(word));
}
function isSame(a, b) {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
function saysTheSame(shown, wanted) {
  return fold(plainText(fromShownText(shown))) === fold(plainText(wanted));
}

// src/features/insertion-wishes.ts
function insertionWishes(config, catalog, memory) {
  return {
    reading: readingOptions(config, void 0, catalog.bibliographies),
    memory: memory?.sections,
    order: config.entryOrder,
    template: config.entryTemplate,
    sortable: (entry) => sortableListEntry(entry, catalog)
  };
}
function bibLayout({ bibOrder, bibFormat }) {
  return { order: bibOrder, ...bibFormat };
}
function noExample({ entryTemplate }, { heading }) {
  return entryTemplate === void 0 ? `no entry under "${heading.text}" can serve as an example, and the plain form would not be read there. Add the paper by hand.` : `an entry of the template ${entryTemplate} would not be read under "${heading.text}". Add the paper by hand, or leave entry-template out of the configuration.`;
}

export {
  insertEntries,
  newEntryOf,
  insertListEntry,
  insertionWishes,
  bibLayout,
  noExample
};
