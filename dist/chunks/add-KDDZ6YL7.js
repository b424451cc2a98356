import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  askRegistries,
  bibEntryOfWork,
  bibEntryText,
  compareKeys,
  failureText,
  fileStyle,
  refusalText,
  refusalsOf,
  remarkText,
  remarksOf,
  sourceLines
} from "./chunk-HZIMXOXJ.js";
import "./chunk-V33LETXR.js";
import {
  unifiedDiff,
  writeFiles
} from "./chunk-T22ADNWL.js";
import {
  moveAnchors
} from "./chunk-ZJXJA4WY.js";
import {
  applyEdits
} from "./chunk-5YPJXCJB.js";
import "./chunk-RB2PDUO7.js";
import {
  inputOf,
  optionValue
} from "./chunk-VVAGAEJ3.js";
import "./chunk-TVL2KFBK.js";
import "./chunk-3E47C2IV.js";
import {
  UsageError
} from "./chunk-SGISQ5JK.js";
import {
  readSource
} from "./chunk-2JESYZDC.js";
import {
  sourceFile
} from "./chunk-ERXG6KQ3.js";
import "./chunk-F3TIF5PZ.js";
import "./chunk-GKVOOXYW.js";
import "./chunk-VK6U37WL.js";
import "./chunk-VVVV4B6V.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";
import {
  readCatalog,
  readList,
  readingOptions
} from "./chunk-FXXKTNL5.js";
import "./chunk-DHYUSYAD.js";
import {
  readBibliography
} from "./chunk-UJZ37FG2.js";
import "./chunk-KSDFPRVS.js";
import {
  displayName,
  fold,
  identifierKey,
  keyPattern,
  linesOf,
  makeCitationKey,
  markdownOf,
  parseNames,
  titleKey
} from "./chunk-IVL63MCD.js";
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
var HINT = 'Run "list-curator add --help" for its options.';
async function add(args, io) {
  const bibtex = optionValue(args, "bibtex");
  if (bibtex === void 0 === (args.argument === void 0)) {
    throw new UsageError(
      `add takes the paper's identifier or --bibtex FILE, ${bibtex === void 0 ? "but neither is given" : "not both"}.`,
      HINT
    );
  }
  const category = required(args, "category", "the category that the paper belongs to");
  const key = optionValue(args, "key");
  const draft = bibtex === void 0 ? await lookUpDraft(args.argument ?? "", args, io) : readDraft2(io, bibtex);
  const { argument: _, ...ofList } = args;
  const input = await inputOf(ofList, io);
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
  throw new UsageError(`add needs --${name}, ${what}.`, HINT);
}
async function lookUpDraft(given, args, io) {
  const result = await askRegistries(given, args, io);
  if (result.kind !== "found") throw new InputError(failureText(result));
  const [refusal] = refusalsOf(result.work);
  if (refusal !== void 0) throw new InputError(refusalText(refusal));
  const remarks = remarksOf(result.work).map((remark) => `note: ${remarkText(remark)}`);
  io.stderr(`${[...remarks, ...sourceLines(result)].join("\n")}
`);
  return bibEntryOfWork(result.work, "");
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
