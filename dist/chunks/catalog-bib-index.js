import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  readingOptions
} from "./features-check-reading-options.js";
import {
  LEAST_DOUBTS,
  RULES,
  anchorNamesFile,
  authorOrder,
  bibEntryAtLine,
  byRareWords,
  conflictsIn,
  isBibEntry,
  isOneLetterApart,
  isPartOfTitle,
  lineFragment,
  linesOutsideCode,
  listSyntax,
  newlineOf,
  parseNames,
  sortableListEntry,
  suppression,
  titleLikeness,
  toMarkdown,
  valueRange,
  withHabits
} from "./bibtex-bib-edits.js";
import {
  foldTitle,
  titleKey
} from "./catalog-title-key.js";
import {
  fromShownText,
  isEastAsian
} from "./scholarly-dollar-math.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import {
  readTemplate
} from "./list-format-parse-template.js";
import {
  PREPRINT_SERVER,
  YEAR_FIELDS,
  addressesOfBadges,
  announcesEntries,
  cellsIn,
  cellsOf,
  certainFacts,
  encodedForBadge,
  entriesBySection,
  entryStrands,
  excludesPapers,
  fieldsOf,
  fill,
  formatsOf,
  indentOf,
  isCertain,
  isDelimiterRow,
  isRow,
  lookAlike,
  mostUsed,
  nameOfField,
  namesResources,
  numberOf,
  openBadge,
  placeHeadings,
  printTemplate,
  readBibliography,
  readList,
  roleOfName,
  rowOf,
  spaceIn,
  templateOf,
  yearOfFields
} from "./bibtex-bib-identifiers.js";
import {
  VOCABULARY,
  columnKind,
  identifiersOfUrl,
  linkLabel,
  linkRole
} from "./identifiers-identifiers-of-url.js";
import {
  ET_AL_AT_END,
  MONTH_NAMES,
  append
} from "./identifiers-arxiv.js";
import {
  identifierKey,
  mapPlain,
  plainText
} from "./identifiers-doi.js";
import {
  addTo,
  groupBy
} from "./text-group-by.js";
import {
  listText
} from "./text-plural.js";
import {
  shorten
} from "./text-shorten.js";
import {
  bySeverity,
  countFindings
} from "./rules-finding.js";
import {
  insertion,
  lastFrom,
  overlaps,
  withEdits
} from "./text-range.js";
import {
  largest,
  smallest
} from "./text-extremes.js";
import {
  compareRanks,
  evidentOrder,
  placeFor,
  rankIn,
  sortedPlaces
} from "./text-order.js";
import {
  fold
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
  compact,
  ownValue
} from "./text-json.js";

// src/features/check/reading-memory.ts
var MOST_LISTS = 4;
function readingMemory() {
  return { sections: /* @__PURE__ */ new Map(), bibliographies: /* @__PURE__ */ new Map(), lists: [] };
}
function recallBibliography(source, memory) {
  if (memory === void 0) return readBibliography(source);
  const { path, bom, invalidUtf8, text } = source;
  const key = JSON.stringify([path, bom, invalidUtf8]) + text;
  const bibliography = memory.bibliographies.get(key) ?? readBibliography(source);
  memory.bibliographies.set(key, bibliography);
  return bibliography;
}
function recallList(by, memory) {
  const { readme, config, timeFor, bibliographies } = by;
  const read = () => readList(readme, readingOptions(config, timeFor, bibliographies), memory?.sections);
  if (memory === void 0) return read();
  const { path, bom, invalidUtf8, text } = readme;
  const { skipSections, categories, entry } = config;
  const key = JSON.stringify([path, bom, invalidUtf8, skipSections, categories, entry]) + text;
  const at = memory.lists.findIndex(
    (one) => one.bibliographies.length === bibliographies.length && one.bibliographies.every((bibliography, index) => bibliography === bibliographies[index]) && one.key === key
  );
  const [known] = at < 0 ? [] : memory.lists.splice(at, 1);
  const list = known?.list ?? read();
  if (list.diagnostics.some(({ code }) => code === "out-of-time")) return list;
  memory.lists.push({ key, bibliographies, list });
  if (memory.lists.length > MOST_LISTS) memory.lists.shift();
  return list;
}

// src/catalog/bib-index.ts
var LONGEST_POSTING = 100;
function bibIndex(bibliographies) {
  const candidates = bibliographies.flatMap(
    (bibliography) => bibliography.entries.map((bibEntry) => candidateOf(bibEntry, bibliography))
  );
  const keys = indexed(candidates, ({ bibEntry }) => [bibEntry.key]);
  const foldedKeys = lazy(
    () => indexed(candidates, ({ bibEntry }) => [bibEntry.key.toLowerCase()])
  );
  const identifiers = lazy(
    () => indexed(candidates, ({ bibEntry }) => bibEntry.identifiers.map(identifierKey))
  );
  const titles = lazy(() => indexed(candidates, ({ titleKey: titleKey2 }) => [titleKey2]));
  const names = lazy(() => indexed(candidates, ({ name }) => [name]));
  const byEntry = lazy(() => new Map(candidates.map((one) => [one.bibEntry, one])));
  const rare = lazy(() => byRareWords(candidates, ({ foldedTitle }) => foldedTitle));
  return {
    candidates,
    byKey: (key) => first(keys.get(key)),
    byKeyIgnoringCase: (key) => first(foldedKeys().get(key.toLowerCase())),
    byIdentifier: (identifier) => first(identifiers().get(identifierKey(identifier))),
    byTitle: (key) => first(titles().get(key)),
    byName: (name) => first(names().get(name)),
    byAnchor: ({ startLine, ...anchor }) => {
      if (startLine === void 0) return void 0;
      const file = bibliographies.find(({ source }) => anchorNamesFile(anchor, source.path));
      const found = file === void 0 ? void 0 : bibEntryAtLine(file, startLine);
      return found === void 0 ? void 0 : byEntry().get(found);
    },
    byRareWords: (title) => rare()(title)
  };
}
function first(group = []) {
  return group.slice(0, LONGEST_POSTING);
}
function candidateOf(bibEntry, bibliography) {
  const title = bibEntry.fields.get("title")?.value ?? "";
  const foldedTitle = foldTitle(title);
  const colon = title.indexOf(":");
  return {
    bibEntry,
    bibliography,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(" ", ""),
    name: colon < 0 ? "" : foldTitle(title.slice(0, colon)),
    year: yearOfFields(bibEntry.fields)
  };
}
function indexed(candidates, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const keys = keysOf(candidate);
    for (const key of keys.length > 1 ? new Set(keys) : keys)
      if (key !== "") addTo(groups, key, candidate);
  }
  return groups;
}

// src/catalog/pairing.ts
function claimOf(entry) {
  const foldedTitle = foldTitle(entry.title);
  return {
    entry,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(" ", ""),
    identifiers: entry.identifiers.map(identifierKey)
  };
}
var ALIKE = 0.85;
var NEARLY_EQUAL = 0.9;
var WORDS_OF_A_TITLE = 6;
var UNRELATED = 0.35;
var IN_ORDER = 0.5;
var RELATED = 0.6;
var EVIDENCE = [
  ["key", byShownKeyAndWork],
  ["anchor", byLineAnchor],
  ["identifier", byIdentifier(ALIKE)],
  ["title", byTitle],
  ["key", byShownKey],
  ["identifier", byIdentifier(UNRELATED)],
  ["similar-title", bySimilarTitle],
  ["similar-title", byName]
];
function byShownKeyAndWork(claim, index) {
  return byShownKey(claim, index).filter(
    (found) => identifiersAgree(claim, found) || titlesAlike(claim, found) >= RELATED
  );
}
function byShownKey(claim, index) {
  const key = claim.entry.citation?.key;
  if (key === void 0) return [];
  const exact = index.byKey(key);
  return closest(claim, exact.length > 0 ? exact : index.byKeyIgnoringCase(key));
}
function byLineAnchor(claim, index) {
  const anchor = claim.entry.citation?.anchor;
  if (anchor === void 0) return [];
  const found = index.byAnchor(anchor);
  if (found === void 0) return [];
  const agrees = identifiersAgree(claim, found) || titlesAlike(claim, found) >= ALIKE || isNameOf(claim, found);
  return agrees ? [found] : [];
}
function isNameOf(claim, candidate) {
  return isPartOfTitle(claim.foldedTitle, candidate.foldedTitle) && authorsAgree(claim, candidate) && yearsAgree(claim, candidate);
}
function byIdentifier(least) {
  return (claim, index) => {
    const all = new Set(claim.entry.identifiers.flatMap((one) => index.byIdentifier(one)));
    return closest(
      claim,
      [...all].filter((found) => titlesAlike(claim, found) >= least)
    );
  };
}
function byTitle(claim, index) {
  return closest(claim, index.byTitle(claim.titleKey));
}
function bySimilarTitle(claim, index) {
  const alike = index.byRareWords(claim.foldedTitle).map((candidate) => ({ candidate, likeness: titlesAlike(claim, candidate) })).filter(
    ({ candidate, likeness }) => likeness >= ALIKE && (authorsAgree(claim, candidate) || isInOneOrder(claim, candidate) && (yearsAgree(claim, candidate) || isTitleAlone(claim, likeness))) && !identifiersDisagree(claim, candidate)
  );
  const best = largest(
    alike.map(({ likeness }) => likeness),
    0
  );
  return closest(
    claim,
    alike.filter(({ likeness }) => likeness === best).map(({ candidate }) => candidate)
  );
}
function isTitleAlone({ entry, foldedTitle }, likeness) {
  const { authors, year } = entry;
  return authors === void 0 && year === void 0 && likeness >= NEARLY_EQUAL && likeness < 1 && foldedTitle.split(" ").length >= WORDS_OF_A_TITLE;
}
function isInOneOrder(claim, candidate) {
  const [a, b] = [claim, candidate].map(({ foldedTitle }) => foldedTitle.split(" "));
  if (a === void 0 || b === void 0) return false;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  for (let back = 1; shared < shorter && a.at(-back) === b.at(-back); back++) shared++;
  return shared >= IN_ORDER * shorter;
}
function byName(claim, index) {
  const { kind, unit, authors } = claim.entry;
  if (kind !== "paper" || unit !== "row") return [];
  return index.byName(claim.foldedTitle).filter(
    (candidate) => yearsAgree(claim, candidate) && (authors === void 0 || authorsAgree(claim, candidate)) && !identifiersDisagree(claim, candidate)
  );
}
function closest(claim, candidates) {
  let best = candidates;
  for (const agrees of [sameTitle, identifiersAgree, authorsAgree, sameYear]) {
    if (best.length <= 1) break;
    const better = best.filter((candidate) => agrees(claim, candidate));
    if (better.length > 0) best = better;
  }
  return best;
}
function sameTitle(claim, candidate) {
  return claim.titleKey === candidate.titleKey;
}
function sameYear(claim, candidate) {
  return claim.entry.year !== void 0 && claim.entry.year === candidate.year;
}
function titlesAlike(claim, candidate) {
  return titleLikeness(claim.foldedTitle, candidate.foldedTitle);
}
function identifiersAgree(claim, candidate) {
  return candidate.bibEntry.identifiers.some(
    (own) => claim.identifiers.includes(identifierKey(own))
  );
}
function identifiersDisagree(claim, candidate) {
  const kinds = new Set(candidate.bibEntry.identifiers.map(({ kind }) => kind));
  const shared = claim.entry.identifiers.filter(({ kind }) => kinds.has(kind));
  return shared.length > 0 && !identifiersAgree(claim, candidate);
}
function yearsAgree(claim, candidate) {
  const { year } = claim.entry;
  if (year === void 0 || candidate.year === void 0) return false;
  return Math.abs(year - candidate.year) <= 1;
}
function authorsAgree(claim, candidate) {
  const printed = claim.entry.authors;
  const field = candidate.bibEntry.fields.get("author");
  if (printed === void 0 || field === void 0) return false;
  const first2 = parseNames(field.raw)[0];
  if (first2 === void 0) return false;
  const last = fold(first2.last);
  return last !== "" && ` ${fold(printed)} `.includes(` ${last} `);
}

// src/catalog/build-catalog.ts
var MOST_HOLDERS = 20;
function buildCatalog(list, bibliographies) {
  const index = bibIndex(bibliographies);
  const entries = list?.entries ?? [];
  const { paired, ambiguous } = pairEntries(entries, index);
  const pairs = entries.flatMap((entry) => paired.get(entry) ?? []);
  const byBibEntry = groupBy(pairs, ({ bibEntry }) => bibEntry);
  const contested = new Set([...ambiguous.values()].flatMap(({ candidates }) => candidates));
  return {
    ...list === void 0 ? {} : { list },
    bibliographies,
    pairs,
    ambiguities: entries.flatMap((entry) => ambiguous.get(entry) ?? []),
    unlisted: index.candidates.filter(({ bibEntry }) => !byBibEntry.has(bibEntry) && !contested.has(bibEntry)).map(({ bibEntry, bibliography }) => ({ bibEntry, bibliography })),
    pairOf: (entry) => paired.get(entry),
    pairsOf: (bibEntry) => byBibEntry.get(bibEntry) ?? []
  };
}
function pairEntries(entries, index) {
  const paired = /* @__PURE__ */ new Map();
  const ambiguous = /* @__PURE__ */ new Map();
  const holders = /* @__PURE__ */ new Map();
  const mayHold = (claim, bibEntry, by) => (holders.get(bibEntry) ?? []).slice(0, MOST_HOLDERS).every(
    (holder) => sameWork(holder, claim) || (by === "anchor" || paired.get(holder.entry)?.by === "anchor") && isPartOfTitle(holder.foldedTitle, claim.foldedTitle)
  );
  let open = papersFirst(entries).map(claimOf);
  for (const [by, evidence] of EVIDENCE) {
    const undecided = [];
    for (const claim of open) {
      const { entry } = claim;
      const free = evidence(claim, index).filter(({ bibEntry: bibEntry2 }) => mayHold(claim, bibEntry2, by));
      const [found, other] = free;
      if (found === void 0 || other !== void 0) {
        undecided.push(claim);
        if (found === void 0 || ambiguous.has(entry)) continue;
        ambiguous.set(entry, { entry, candidates: free.map(({ bibEntry: bibEntry2 }) => bibEntry2), by });
        continue;
      }
      const { bibEntry, bibliography } = found;
      paired.set(entry, { entry, bibEntry, bibliography, by });
      ambiguous.delete(entry);
      addTo(holders, bibEntry, claim);
    }
    open = undecided;
  }
  return { paired, ambiguous };
}
function papersFirst(entries) {
  return [
    ...entries.filter(({ kind }) => kind === "paper"),
    ...entries.filter(({ kind }) => kind === "resource")
  ];
}
function sameWork(a, b) {
  if (a.titleKey !== "" && a.titleKey === b.titleKey) return true;
  const { authors, year } = a.entry;
  const sameFacts = authors !== void 0 && year !== void 0 && year === b.entry.year;
  if (sameFacts && authors === b.entry.authors && isOneLetterApart(a.foldedTitle, b.foldedTitle))
    return true;
  return a.identifiers.some((identifier) => b.identifiers.includes(identifier));
}

// src/list/write/empty-categories.ts
function emptyCategories({ headings, sections, categories, title }) {
  const startsOf = (wanted) => new Set(
    sections.flatMap(
      ({ heading, role }) => role === wanted ? heading?.range.start ?? [] : []
    )
  );
  const contents = startsOf("contents");
  const views = startsOf("view");
  const placed = placeHeadings(
    headings,
    title === void 0 ? void 0 : headings.findIndex(({ text }) => text === title),
    (index) => contents.has(headings[index]?.range.start ?? -1)
  );
  const filled = new Set(
    categories.flatMap(({ path }) => path.map((_, at) => path.slice(0, at + 1).join("\n")))
  );
  return placed.flatMap(
    ({ heading, path, isTitle }) => isTitle || path.length === 0 || filled.has(path.join("\n")) || views.has(heading.range.start) || path.some((name) => roleOfName(name) !== void 0) ? [] : [{ heading, path, entries: 0 }]
  );
}
function offeredCategories(list) {
  const filled = list.categories.filter(({ entries }) => entries > 0);
  const parentOf = ({ path }) => path.slice(0, -1).join("\n");
  const parents = new Set(filled.map(parentOf));
  const beside = emptyCategories(list).filter(
    (one) => one.path.length > 1 && parents.has(parentOf(one))
  );
  return [...filled, ...beside].sort((a, b) => a.heading.range.start - b.heading.range.start);
}

// src/list/write/entry-end.ts
function endOf(text, { range, unit }, next) {
  const after = text.slice(range.end, Math.min(next?.range.start ?? text.length, range.end + FAR));
  if (unit === "line") return range.end;
  const tail = unit === "item" ? closingTail(text.slice(range.start, range.end)) : 0;
  if (tail > 0) return range.end - tail;
  const [first2 = "", ...lines] = after.split("\n");
  let end = lines.length > 0 || next === void 0 ? trimmedEnd(first2, range.end) : range.end;
  if (unit !== "item" && unit !== "paragraph") return end;
  const indent = indentOf(text, range.start).length;
  const isQuoted2 = text.lastIndexOf(">", range.start) > text.lastIndexOf("\n", range.start);
  let isBelow = !isQuoted2;
  let at = range.end + first2.length + 1;
  for (const line of lines) {
    const isEmpty = line.trim() === "";
    isBelow &&= line.trimStart().startsWith(">");
    const isDeeper = unit === "item" && line.length - line.trimStart().length >= indent + 2;
    const isBeside = unit === "item" && isLinkOf(line.slice(indent));
    if (!isEmpty && !isDeeper && !isBelow && !isBeside) break;
    if (!isEmpty) end = trimmedEnd(line, at);
    at += line.length + 1;
  }
  if (unit !== "item") return end;
  return end - closingTail(text.slice(range.start, end));
}
function isLinkOf(item) {
  const name = /^[-*+][ \t]+\[([^[\]]{1,40})\]\([^()\s]*\)\s*$/.exec(item)?.[1];
  return name !== void 0 && linkLabel(name) === "other";
}
function closingTail(text) {
  const lines = text.split("\n");
  const lower = text.toLowerCase();
  let last = lines.length;
  while (last > 1) {
    const line = lines[last - 1]?.trim() ?? "";
    const tag = /^<\/([a-z\d]+)>$/i.exec(line)?.[1]?.toLowerCase();
    const start = line.endsWith("-->") ? lines.slice(0, last).findLastIndex((one) => one.includes("<!--")) : line === "" || tag !== void 0 && !lower.includes(`<${tag}`) ? last - 1 : 0;
    if (start < 1 || line.endsWith("-->") && !lines[start]?.trim().startsWith("<!--")) break;
    last = start;
  }
  const kept = lines.slice(0, last).join("\n");
  return text.length - kept.length + (kept.endsWith("\r") && last < lines.length ? 1 : 0);
}
var FAR = 4e3;
function trimmedEnd(line, at) {
  return at + line.length - (line.endsWith("\r") ? 1 : 0);
}

// src/list/write/numbering.ts
function numberingOf(list, own) {
  const { text } = list.source;
  const numbers = own.map((entry) => countOf(text, entry));
  const digits = digitsIn(text, own);
  const isMarker = own.every(
    ({ unit, range }) => unit !== "row" && /\d/.test(text.charAt(range.start))
  );
  const counts = (by) => {
    const steps = numbers.slice(1).filter((one, at) => one === (numbers[at] ?? Number.NaN) + by);
    return numbers.length > 1 && steps.length * 3 >= (numbers.length - 1) * 2;
  };
  if (isMarker && isConstant(own.length === 1 ? numbersElsewhere(list, own) : numbers))
    return { numbers, digits, step: 0 };
  if (isMarker) return { numbers, digits, step: counts(-1) ? -1 : 1 };
  const [first2] = numbers;
  const isNext = first2 === 1 || first2 !== void 0 && first2 === (numberBefore(list, own) ?? 0) + 1;
  if (counts(1) || own.length === 1 && isNext) return { numbers, digits, step: 1 };
  return numbers.length > 2 && counts(-1) ? { numbers, digits, step: -1 } : void 0;
}
function digitsIn(text, own) {
  const padded = own.flatMap((entry) => {
    const { start = 0, end = 0 } = numberOf(text, entry) ?? {};
    return text.charAt(start) === "0" ? [end - start] : [];
  });
  return mostUsed(padded) ?? 1;
}
function countOf(text, entry) {
  const place = numberOf(text, entry);
  const { year, date } = entry.places;
  const isYear = [year, date].some((one) => one && place && overlaps(one, place));
  return place === void 0 || isYear ? void 0 : Number(text.slice(place.start, place.end));
}
function numbersElsewhere(list, own) {
  const { text } = list.source;
  const other = entriesBySection(list).find(
    ({ entries }) => entries.length > 1 && !entries.some((one) => own.includes(one)) && entries.every((one) => one.unit === "item" && countOf(text, one) !== void 0)
  );
  return other?.entries.map((one) => countOf(text, one)) ?? [];
}
function numberBefore({ source, entries }, [first2]) {
  const before = first2 === void 0 ? void 0 : entries[entries.indexOf(first2) - 1];
  return before === void 0 ? void 0 : countOf(source.text, before);
}
function isConstant(numbers) {
  return numbers.length > 1 && numbers.every((one) => one === numbers[0]);
}
function numberFor({ numbers, step, digits }, at) {
  const [before, after] = [numbers[at - 1], numbers[at]];
  const up = step < 0 ? (after ?? Number.NaN) + 1 : (before ?? Number.NaN) + step;
  const number = Number.isNaN(up) ? before ?? after : up;
  return number?.toString().padStart(digits, "0");
}
function movedOn({ source: { text }, entries }, own, at, { numbers, step, digits }) {
  const last = own.at(-1);
  if (step === 0 || last === void 0) return [];
  const moved = step > 0 ? [...own.slice(at), ...entries.slice(entries.indexOf(last) + 1)] : own.slice(0, at).reverse();
  const edits = [];
  let before = numbers[step > 0 ? at - 1 : at];
  for (const [index, entry] of moved.entries()) {
    const number = countOf(text, entry);
    const range = numberOf(text, entry);
    if (number === void 0 || range === void 0) break;
    if (before !== void 0 && number !== before + 1) break;
    before = number;
    const next = String(number + 1).padStart(digits, "0");
    edits.push({ range, text: next });
    if (next.length > range.end - range.start && entry.unit === "item") {
      const end = endOf(text, entry, step > 0 ? moved[index + 1] : own[at - index]);
      for (const { index: newline } of text.slice(range.end, end).matchAll(/\n(?=[ \t]+\S)/g))
        edits.push(insertion(range.end + newline + 1, " "));
    }
  }
  return edits;
}

// src/list/write/place-in-empty.ts
function isPlaceholder(line) {
  return /^\s*[-*+]$/.test(line) || announcesEntries(line);
}
function isClosing(line) {
  if (/^\s*(?:[-*+]$|<!--)/.test(line) || line.includes("|")) return false;
  const shown = line.replace(/<[^<>]*>/g, "").replace(/\[[^[\]]*\]\(#[^()\s]*\)/g, "");
  return !/[\p{L}\p{N}]/u.test(shown);
}
function placeInEmpty({ source, sections }, { heading }, lead) {
  const { text } = source;
  const newline = newlineOf(text);
  const section = sections.find((one) => one.heading?.range.start === heading.range.start);
  const lines = text.slice(heading.range.end, section?.range.end).split("\n");
  let last = lines.length;
  while (last > 1 && isClosing(lines[last - 1]?.trimEnd() ?? "")) last--;
  const end = heading.range.end + lines.slice(0, last).join("\n").trimEnd().length;
  const line = lines[last - 1]?.trimEnd() ?? "";
  if (last > 1 && isPlaceholder(line)) {
    return {
      indent: "",
      edits: (written) => [{ range: { start: end - line.length, end }, text: written }]
    };
  }
  return {
    indent: "",
    edits: (written) => [insertion(end, `${lead ?? newline + newline}${written}`)]
  };
}
function placeAbove({ source: { text } }, { heading }, first2) {
  const newline = newlineOf(text);
  const { end } = heading.range;
  const before = text.slice(end, first2.range.start).trimEnd();
  const label = before.slice(before.lastIndexOf("\n") + 1);
  const at = label.trim() === "" ? first2.range.start : end + before.length - label.length;
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(label) && first2.unit === "item";
  return {
    indent: "",
    edits: (written) => [insertion(at, `${written}${newline}${isItem ? "" : newline}`)]
  };
}

// src/list/write/insertion-place.ts
function sortableNew({ title, year, month, citationKey, people }) {
  const author = people?.[0]?.family;
  return {
    title: plainText(title),
    year,
    key: citationKey,
    ...month === void 0 ? {} : { month },
    ...author === void 0 ? {} : { author }
  };
}
function insertionPlace(list, { own, unit, above, lead }, category, { added, order, sortable }) {
  const { text } = list.source;
  const [first2] = own;
  if (first2 === void 0) {
    return above === void 0 ? placeInEmpty(list, category, lead) : placeAbove(list, category, above);
  }
  const by = orderOf(list, own, { order, sortable });
  const numbering = numberingOf(list, own);
  const at = by === void 0 && numbering?.step === -1 ? 0 : placeAmong(list, own, added, { order: by, sortable });
  const number = numbering === void 0 ? void 0 : numberFor(numbering, at);
  const [before, after] = [own[at - 1], own[at]];
  const gap = gapAmong(text, own) ?? gapBelow(text, first2) ?? gapOf(list)(unit) + indentOf(text, first2.range.start);
  const isBehind = after === void 0 || before !== void 0 && !isGap(between(text, before, after));
  return {
    indent: indentOf(text, (before ?? first2).range.start),
    ...by === void 0 ? {} : { order: by },
    ...number === void 0 ? {} : { number },
    edits: (written) => [
      isBehind && before !== void 0 ? insertion(endOf(text, before, after), `${gap}${written}`) : insertion((after ?? first2).range.start, `${written}${gap}`),
      ...numbering === void 0 ? [] : movedOn(list, own, at, numbering)
    ]
  };
}
function orderOf(list, own, { order, sortable }) {
  const items = own.map(sortable);
  return order ?? evidentOrder(items) ?? commonOrder(list, items, sortable);
}
function placeAmong(list, own, added, { order: by, sortable }) {
  const months = own.map((entry) => ({ year: monthOf(list.source.text, entry) }));
  const { month } = added;
  if (by !== void 0) {
    const isMonthly = by === evidentOrder(months) && added.year !== void 0 && month !== void 0;
    return isMonthly ? placeFor(by, months, { year: (added.year ?? 0) + month / 100 }) : placeFor(by, own.map(sortable), added);
  }
  const isNewestFirst = evidentOrder(months) === "year-descending";
  const [newest] = months;
  const { year } = added;
  if (!isNewestFirst || newest?.year === void 0 || year === void 0)
    return placeByAuthor(own, added) ?? endOfPapers(list.source.text, own);
  return compareRanks("year", year + 1, newest.year) > 0 ? 0 : placeFor("year-descending", months, { year: year + 1 });
}
function placeByAuthor(own, { author }) {
  const printed = own.map(({ authors }) => ({ title: authors }));
  const isSorted = own.length > FEW_AUTHORS && evidentOrder(printed) === "title";
  return isSorted && author !== void 0 ? placeFor("title", printed, { title: author }) : void 0;
}
var FEW_AUTHORS = 5;
function endOfPapers(text, own) {
  const last = own.findLastIndex(({ kind }) => kind === "paper");
  const [paper, next] = [own[last], own[last + 1]];
  const isApart = paper !== void 0 && next !== void 0 && !isGap(between(text, paper, next));
  return isApart ? last + 1 : own.length;
}
function monthOf(text, { identifiers, places }) {
  const date = places.date && text.slice(places.date.start, places.date.end);
  const [, century = "20", years, number] = /^(19|20)?(\d\d)[-./](\d{1,2})(?:[-./]\d{1,2})?$/.exec(date ?? "") ?? [];
  if (years !== void 0) return Number(century + years) + Number(number) / 100;
  const id = identifiers.find(({ kind }) => kind === "arxiv")?.id ?? "";
  const [, year, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
  return year === void 0 ? void 0 : 2e3 + Number(year) + Number(month) / 100;
}
var FEW_OTHERS = 8;
var ordersWith = memoOf(
  (sortable) => memoOf(
    (list) => entriesBySection(list).flatMap(({ entries }) => evidentOrder(entries.map(sortable)) ?? [])
  )
);
function commonOrder(list, items, sortable) {
  const orders = ordersWith(sortable)(list);
  const usual = mostUsed(orders);
  const others = orders.filter((one) => one !== usual).length;
  if (usual === void 0 || orders.length < 2 || others > orders.length / FEW_OTHERS) {
    return void 0;
  }
  return sortedPlaces(usual, items).every((place, at) => place === at) ? usual : void 0;
}
function between(text, before, after) {
  return text.slice(before.range.end, after.range.start);
}
var isGap = (gap) => gap !== "" && gap.trim() === "";
function gapAmong(text, own) {
  const gaps = own.slice(1).flatMap((after, at) => {
    const before = own[at];
    return before === void 0 ? [] : [text.slice(endOf(text, before, after), after.range.start)];
  });
  const usual = mostUsed(gaps.filter((gap) => gap.includes("\n")));
  const count = gaps.filter((gap) => gap === usual).length;
  if (usual === void 0 || isGap(usual)) return usual;
  if (count > 2 && count * 3 >= gaps.length * 2) return usual;
  return mostUsed(gaps.filter(isGap)) ?? mostUsed(gaps.flatMap((gap) => BEFORE_COMMENT.exec(gap) ?? []));
}
var BEFORE_COMMENT = /^(?:\r?\n)+(?=<!--|\[[^[\]\n]{1,40}\]: ?[<#])/;
function gapBelow(text, item) {
  const end = endOf(text, item, void 0);
  const next = /^(\s{1,40})(?:[-*+]|\d{1,9}[.)])[ \t]/.exec(text.slice(end, end + 60))?.[1];
  const indent = indentOf(text, item.range.start);
  const isBeside = item.unit === "item" && next?.slice(next.lastIndexOf("\n") + 1) === indent;
  return isBeside && next?.includes("\n") ? next : void 0;
}
var gapOf = memoOf(
  (list) => memo((unit) => {
    const { text } = list.source;
    const newline = newlineOf(text);
    if (unit === "row") return newline;
    const gaps = entriesBySection(list).flatMap(({ entries }) => {
      const alike = entries.filter((entry) => entry.unit === unit);
      const gap = alike.length < 2 ? void 0 : gapAmong(text, alike);
      return gap === void 0 || !isGap(gap) ? [] : [gap.split("\n").length - 1];
    });
    const lines = mostUsed(gaps) ?? (unit === "item" || unit === "line" ? 1 : 2);
    return newline.repeat(lines);
  })
);

// src/list/write/lists-no-papers.ts
function listsNoPapers(list, { path }, entries) {
  if (areReadAsText(entries)) return true;
  const direct = entries.filter(({ categories }) => categories.join("\n") === path.join("\n"));
  const own = direct.length > 0 ? direct : entries;
  if (own.length === 0) return false;
  if (!own.some(isLikely) && list.entries.some(isLikely)) return true;
  const shareOf = (is) => own.filter(is).length / own.length;
  if (excludesPapers(path)) return shareOf(isPublished) < FEW;
  const papers = shareOf(isLikePaper);
  if (namesResources(path)) return papers < FEW;
  return own.length > 1 && papers < FEWEST && shareOf(isResource) > 1 / 2 && list.entries.some(({ kind }) => kind === "paper");
}
var LIKELY_TITLE = 0.7;
function isLikely(entry) {
  return (entry.confidence.title ?? 0) >= LIKELY_TITLE || isCertain(entry, "year") || isCertain(entry, "venue");
}
var FEW = 0.3;
var FEWEST = 0.25;
var LONG = 5;
var ELSEWHERE = /* @__PURE__ */ new Set(["code", "video", "talk"]);
function isResource({ title, url, links: [first2] }) {
  if (first2 === void 0 || title.split(" ").length < LONG) return true;
  return ELSEWHERE.has(linkRole(url ?? first2.url));
}
var isPublished = ({ kind, citation, places }) => kind === "paper" || (citation ?? places.venue) !== void 0;
var isLikePaper = (entry) => isPublished(entry) || entry.places.authors !== void 0;
var SHARE = 4 / 5;
function areReadAsText(entries) {
  const expected = entries.reduce((sum, { confidence }) => sum + (confidence.title ?? 0), 0);
  return expected < SHARE * entries.length && entries.every(({ kind }) => kind !== "paper");
}

// src/list/venue-without-year.ts
function venueWithoutYear(printed) {
  const venue = printed.trim();
  const name = venue.replace(/(?<![-–\d])(?:(?:19|20)\d\d|['’]\d\d)\)?$/, "");
  return name === venue ? venue : withoutTail(name, /[\s,'’(]/);
}

// src/list/write/adapted-template.ts
function adapted(template) {
  const even = template.map(
    (piece) => "text" in piece ? { text: piece.text.replace(ALIGNING, "$1 ") } : piece
  );
  return venueBesideYear(withoutNameBefore(withoutAffiliation(even)));
}
var ALIGNING = /(\S) {4,}/g;
function withoutAffiliation(template) {
  return template.map((piece, at) => {
    const before = template[at - 1];
    const isAfter = before !== void 0 && "field" in before && before.field === "authors";
    if (!isAfter || !("text" in piece)) return piece;
    const [whole = "", words = ""] = /^\s?\(([^()]*)\)/.exec(piece.text) ?? [];
    return /\p{L}{2}/u.test(words) ? { text: piece.text.slice(whole.length) } : piece;
  });
}
function withoutNameBefore(template) {
  const at = template.findIndex((piece) => "field" in piece && piece.field === "venue");
  const [name, open, , close] = template.slice(Math.max(0, at - 2), at + 2);
  if (at < 2 || name === void 0 || open === void 0 || close === void 0) return template;
  const isNamed = "field" in name && name.field === "...";
  if (!isNamed || !("text" in open) || open.text !== " (" || !("text" in close)) return template;
  if (!close.text.startsWith(")")) return template;
  return [
    ...template.slice(0, at - 2),
    { field: "venue" },
    { text: close.text.slice(1) },
    ...template.slice(at + 2)
  ];
}
function venueBesideYear(template) {
  const at = template.findIndex((piece, index) => {
    const next = template[index + 1];
    const isYear = next !== void 0 && "field" in next && YEAR_FIELDS.has(next.field);
    return "field" in piece && piece.field === "..." && isYear;
  });
  const isVenue = (piece) => "field" in piece && piece.field === "venue";
  return at < 0 ? template : template.map(
    (piece, index) => index === at ? { field: "venue" } : isVenue(piece) ? { field: "..." } : piece
  );
}
function spacedOut(template, venue) {
  if (venue?.includes(" ") !== true) return template;
  return template.flatMap((piece, at) => {
    const before = template[at - 1];
    const isInBadge = before !== void 0 && "text" in before && openBadge(before.text) !== void 0;
    const next = template[at + 1];
    const isVenue = "field" in piece && piece.field === "venue";
    return isVenue && next !== void 0 && "field" in next ? [piece, { text: isInBadge ? "_" : " " }] : [piece];
  });
}

// src/list/write/author-habit.ts
var FEWEST2 = 3;
var SHARE2 = 2 / 3;
var INITIALS = String.raw`(?:\p{Lu}\.[ -]?)+`;
var FORMS = [
  ["family-comma", new RegExp(String.raw`^\p{L}[\p{L}'’ -]*, ${INITIALS}$`, "u")],
  ["family-initials", /^\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}$/u],
  ["initials", new RegExp(String.raw`^${INITIALS} ?\p{L}[\p{L}'’ -]*$`, "u")],
  ["bare-initials", /^\p{Lu}{1,3}(?: \p{Lu})* \p{L}[\p{L}'’-]+$/u],
  ["family", /^\p{Lu}[\p{L}'’-]+$/u]
];
function authorHabit(own, all) {
  const printed = own.filter(namesSeveral).length >= FEWEST2 ? own : all;
  const shortened = printed.filter((one) => ET_AL_AT_END.test(one));
  const whole = printed.filter((one) => !ET_AL_AT_END.test(one));
  if (isMost(
    whole.filter((one) => !one.includes(";") && authorOrder(one) === "inverted").length,
    whole.filter(namesSeveral).length + shortened.length
  )) {
    return { name: "family-given", separator: " and ", others: " and others" };
  }
  const isInverted = areFirstInverted(printed, all);
  const listingSeveral = (some) => some.filter((one) => !ET_AL_AT_END.test(one) && peopleIn(one, isInverted) > 1);
  const near = listingSeveral(printed);
  const several = near.length < 2 ? listingSeveral(all) : near;
  const long = whole.filter((one) => peopleIn(one, isInverted) > MOST_WHOLE).length;
  const isShort = isMost(shortened.length, shortened.length + long, isInverted ? 1 : FEWEST2);
  const others = mostUsed(shortened.flatMap((one) => ET_AL_AT_END.exec(one)?.[0] ?? []));
  const lasts = several.flatMap((one) => [...one.matchAll(/,? (?:and|&) /g)].at(-1)?.[0] ?? []);
  const last = isMost(lasts.length, several.length, 2) ? mostUsed(lasts) : void 0;
  const style = nameStyle(own, all);
  const semicolons = printed.filter((one) => one.includes(";")).length;
  return {
    ...isShort ? shortening(shortened, several, isInverted) : {},
    name: isInverted && style !== "family-comma" ? "first-inverted" : style,
    separator: isMost(semicolons, near.length) ? "; " : ", ",
    ...last === void 0 ? {} : { last },
    ...isShort && others !== void 0 ? { others } : {}
  };
}
var namesSeveral = (one) => ET_AL_AT_END.test(one) || namesIn(one).length > 1;
function areFirstInverted(printed, all) {
  const telling = printed.filter((one) => ET_AL_AT_END.test(one) || namesIn(one).length > 2);
  const isInverted = (one) => {
    const order = authorOrder(one);
    if (order === "first-inverted") return true;
    return order !== "given-first" && ET_AL_AT_END.test(one) && namesIn(one).length === 2;
  };
  if (!isMost(telling.filter(isInverted).length, telling.length)) return false;
  const isClear = (one) => ET_AL_AT_END.test(one) && /[ .-]/.test(namesIn(one)[1] ?? "");
  return all.some((one) => authorOrder(one) === "first-inverted") || telling.some(isClear);
}
function shortening(shortened, several, isInverted) {
  const named2 = isInverted ? 1 : mostUsed(shortened.map((one) => namesIn(one).length));
  const counts = several.map((one) => peopleIn(one, isInverted)).filter((count) => count > (named2 ?? 0) && count <= MOST_WHOLE);
  const whole = counts.length < 2 ? void 0 : largest(counts);
  return { ...named2 === void 0 ? {} : { named: named2 }, ...whole === void 0 ? {} : { whole } };
}
function peopleIn(printed, isInverted) {
  return namesIn(printed).length - (isInverted ? 1 : 0);
}
var MOST_WHOLE = 3;
function fullNames(people) {
  return printAuthors(people, { name: "full", separator: ", " });
}
function printAuthors(people, habit) {
  const { named: named2, whole = named2, name, separator, last = separator } = habit;
  const hasOthers = people.at(-1)?.family === "others";
  const known = hasOthers ? people.slice(0, -1) : people;
  const shown = whole !== void 0 && known.length > whole ? known.slice(0, named2) : known;
  const isInverted = name === "first-inverted";
  const names = shown.map(
    (person, at) => printName(person, !isInverted ? name : at === 0 ? "family-given" : "full")
  );
  if (hasOthers || shown.length < known.length) {
    return `${names.join(separator)}${habit.others ?? `${names.length > 1 ? "," : ""} et al.`}`;
  }
  if (names.length < 2) return names.join("");
  const isCommaFree = names.length === 2 && !isInverted && name !== "family-comma";
  const before = isCommaFree ? last.replace(/^, (?=\p{L}|&)/u, " ") : last;
  return `${names.slice(0, -1).join(separator)}${before}${names.at(-1)}`;
}
function printName({ given, family }, style) {
  if (given === "") return family;
  if (isEastAsian(given + family)) return family + given;
  const letters2 = given.split(/[\s.]+/).flatMap((word) => {
    const parts = word.split("-").flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? []);
    return parts.length === 0 ? [] : [parts.map((letter) => `${letter}.`).join("-")];
  });
  const bare = letters2.join("").replace(/[.-]/g, "");
  switch (style) {
    case "full":
      return `${given} ${family}`;
    case "initials":
      return `${letters2.join(" ")} ${family}`;
    case "bare-initials":
      return `${bare} ${family}`;
    case "family":
      return family;
    case "family-initials":
      return `${family} ${bare}`;
    case "family-given":
      return `${family}, ${given}`;
    case "family-comma":
      return `${family}, ${letters2.join(" ")}`;
  }
}
function nameStyle(own, all) {
  for (const one of [own, all]) {
    const styles = one.map(styleOf);
    const short = styles.filter((style) => style !== "full");
    if (isMost(short.length, styles.length)) return mostUsed(short) ?? "full";
    if (isMost(styles.length - short.length, styles.length)) return "full";
  }
  return "full";
}
function styleOf(printed) {
  const [first2 = "", second = ""] = namesIn(printed);
  const bySemicolon = printed.includes(";");
  const whole = bySemicolon || !/^(?:\p{Lu}\.[ -]?)+$/u.test(second) ? first2 : `${first2}, ${second}`;
  const forms = ET_AL_AT_END.test(printed) ? FORMS : FORMS.filter(([style]) => style !== "family");
  return forms.find(([, form]) => form.test(whole))?.[0] ?? "full";
}
function namesIn(printed) {
  const at = printed.search(ET_AL_AT_END);
  return withoutTail(at < 0 ? printed : printed.slice(0, at), /[\s,;]/).split(printed.includes(";") ? /;/ : /,| (?:and|&) /).map((one) => one.replace(/^ *(?:and|&) /, "").trim()).filter((one) => one !== "");
}
function isMost(count, of, fewest = FEWEST2) {
  return count >= fewest && count >= SHARE2 * of;
}

// src/list/write/badge-words.ts
var UNKNOWN = "\uE010";
function withoutUnknown(text) {
  return text.replace(/<img\s[^<>\uE010]*\uE010[^<>]*> ?/gi, "");
}
function badgeWords(template, { url = "", year, month }, { readme, neighbors, venue = "" }) {
  const fields = /* @__PURE__ */ new Set();
  const tagged = /* @__PURE__ */ new Set();
  const words = /* @__PURE__ */ new Map();
  let before = "";
  let holes = 0;
  const hasBadges = template.some((piece) => "text" in piece && piece.text.includes("/badge/"));
  const dated = hasBadges ? datedBadges(readme, neighbors, venue) : [];
  for (const piece of template) {
    if ("text" in piece) {
      before += piece.text;
      continue;
    }
    const open = openBadge(before);
    const isTag = open !== void 0 && IN_TAG.test(before.slice(-LONGEST_TAG));
    if (open !== void 0 && piece.field !== "...") fields.add(piece.field);
    if (isTag) tagged.add(piece.field);
    if (piece.field === "...") {
      const word = wordIn(open, { url, dated }) ?? (isTag ? UNKNOWN : void 0);
      if (word !== void 0) words.set(holes, word);
      holes++;
    }
    before += "x";
  }
  if (!fields.has("date")) return { fields, tagged, words, date: void 0 };
  const separator = DATE.exec(dated.find((one) => MONTH.test(one)) ?? "")?.[1] ?? ".";
  const date = month === void 0 ? year : `${year}${separator}${String(month).padStart(2, "0")}`;
  return { fields, tagged, words, date: date?.toString() };
}
var DATE = /(?:(?<!\d)|(?<=%20))(?:19|20)\d\d(?:(\\?\.)\d{1,2})?(?!\d)/;
var SHORT_YEAR = /\p{L}(?:['_]|%20|%27)?\d\d-/u;
var MONTH = /\d{4}\\?\.\d{1,2}(?!\d)/;
function wordIn(open, { url, dated }) {
  if (open === void 0 || !open.endsWith("-")) return void 0;
  return /arxiv-$/i.test(open) ? identifiersOfUrl(url).find(({ kind }) => kind === "arxiv")?.id : mostUsed(dated.map(endOf2));
}
function datedBadges(readme, neighbors, venue) {
  const all = neighbors.flatMap(({ range }) => addressesOfBadges(readme.slice(range.start, range.end))).filter((one) => DATE.test(one) || SHORT_YEAR.test(one));
  const name = encodedForBadge(venue).toLowerCase();
  const same = all.filter((one) => name !== "" && one.toLowerCase().startsWith(name));
  const isPreprint = PREPRINT_SERVER.test(venue);
  const alike = all.filter((one) => PREPRINT_SERVER.test(one) === isPreprint);
  return [same, alike].find(({ length }) => length > 0) ?? all;
}
var IN_TAG = /<img\s[^<>]*$/i;
var LONGEST_TAG = 400;
function endOf2(address) {
  const [path = "", ...style] = address.split("?");
  return [path.slice(path.lastIndexOf("-") + 1), ...style].join("?");
}

// src/list/write/link-name.ts
var LINK_PLACES = [
  { name: /\barxiv\b/gi, addresses: ["arxiv.org", "10.48550"] },
  { name: /\bbiorxiv\b/gi, addresses: ["biorxiv", "10.1101"] },
  { name: /\bopenreview\b/gi, addresses: ["openreview"] },
  { name: /\bacl(?: anthology)?\b/gi, addresses: ["aclanthology", "aclweb", "10.18653"] },
  { name: /\bcvf\b/gi, addresses: ["thecvf"] },
  { name: /\bieee\b/gi, addresses: ["ieee", "10.1109"] },
  { name: /\bacm\b/gi, addresses: ["acm.org", "10.1145"] },
  { name: /\bdoi\b/gi, addresses: ["doi.org", "/10."] },
  { name: /\bpubmed\b/gi, addresses: ["pubmed"] },
  { name: /\bpreprint\b/gi, addresses: ["arxiv", "10.1101", "preprints"] },
  { name: /\b(?:journal|magazine|conference|proceedings|workshop|book|thesis)\b/gi }
];
function isAt({ addresses = [] }, target) {
  return addresses.some((address) => target.toLowerCase().includes(address));
}
function linkName(fixed, target, { year }, setting) {
  const isOfOtherYear = (fixed?.match(/\b(?:19|20)\d\d\b/g) ?? []).some(
    (one) => one !== String(year)
  );
  const word = paperWord(setting);
  if (fixed !== void 0 && !isOfOtherYear) {
    const untrue = LINK_PLACES.filter((place) => !isAt(place, target));
    const isUntrue = (name) => untrue.some((place) => name.search(place.name) >= 0);
    const drawn = fixed.replace(
      LOGO,
      (logo, before, name, after) => !isUntrue(name) ? logo : after === "" ? "" : before
    );
    return untrue.reduce((name, place) => name.replace(place.name, word), drawn);
  }
  if (!setting.isOnlyLink) return void 0;
  return bibLinkName(target, setting) ?? idAsName(target, setting) ?? paperLinkName(target, setting, word);
}
var LOGO = /([?&])logo=([^&()]*)(&?)/g;
function idAsName(target, { neighbors }) {
  const links = neighbors.flatMap(({ links: links2, url }) => links2.find((one) => one.url === url) ?? []);
  const named2 = links.filter(
    ({ text, url }) => text.length > 4 && url.endsWith(text.replace(LABEL, ""))
  );
  if (named2.length < 2 || named2.length * 3 < links.length * 2) return void 0;
  if (named2.every(({ text, url }) => text === url)) return toMarkdown(target);
  const label = mostUsed(named2.map(({ text }) => LABEL.exec(text)?.[0] ?? "")) ?? "";
  const [first2] = identifiersOfUrl(target);
  if (first2 === void 0 || label !== "" && first2.kind !== "arxiv") return void 0;
  const { id } = first2;
  return label + (target.toLowerCase().endsWith(id) ? target.slice(-id.length) : id);
}
var LABEL = /^arxiv: ?/i;
function bibLinkName(target, { neighbors, bibPath }) {
  if (bibPath === void 0 || !target.replace(/^\.\//, "").startsWith(bibPath)) return void 0;
  const names = neighbors.flatMap(
    ({ links, citation }) => links.flatMap(
      ({ url, text }) => citation?.anchor !== void 0 && url.startsWith(citation.anchor.path) ? text : []
    )
  );
  const name = mostUsed(names) || "bib";
  const [, inner] = /^\[([^[\]]+)\]$/.exec(name) ?? [];
  return inner === void 0 ? toMarkdown(name) : `[${toMarkdown(inner)}]`;
}
function linksToPapers({ neighbors }) {
  return neighbors.flatMap(
    ({ links, url }) => links.filter((one) => one.url === url && linkLabel(one.text) === "paper").map(({ text, range }) => ({ name: text.replace(/[[\]]/g, "").trim(), range }))
  );
}
function paperWord(setting) {
  const names = linksToPapers(setting).map(({ name }) => name);
  const usual = mostUsed(names) ?? "";
  const isPlace = LINK_PLACES.some(({ name }) => usual.search(name) >= 0);
  if (!isPlace && names.filter((name) => name === usual).length * 3 > names.length * 2)
    return toMarkdown(usual);
  const lower = names.filter((name) => /^\p{Ll}/u.test(name));
  return lower.length * 2 > names.length ? "paper" : "Paper";
}
function paperLinkName(target, setting, word) {
  const links = linksToPapers(setting);
  const isTrue = ({ name: name2 }) => {
    const named2 = LINK_PLACES.filter((place) => name2.search(place.name) >= 0);
    const hasId = /\d\.\d/.test(name2);
    return named2.length > 0 && !hasId && named2.every((place) => isAt(place, target));
  };
  const known = links.find(isTrue);
  const name = known === void 0 ? word : toMarkdown(known.name);
  const double = links.filter(({ range }) => setting.readme.startsWith("[[", range.start));
  return double.length * 2 > links.length ? `[${name}]` : name;
}

// src/list/write/title-habit.ts
var NAMED = /^([^\s:]+(?: [^\s:]+){0,2}):(?=\s)/;
function nameIn(title) {
  return NAMED.exec(title)?.[1];
}
function coinedNameIn(title) {
  const name = nameIn(title) ?? "";
  const isCoined = /\p{Lu}\S*\p{Lu}|\d/u.test(name) && /\p{L}/u.test(name);
  return isCoined && !/\s/.test(name) ? name : void 0;
}
var MARKED = /^([*_`]{1,3})[^*_`:\n]{1,60}(?:(:)\1|\1:)(?=\s)/;
var FEWEST3 = 3;
var SHARE3 = 2 / 3;
function titleInHabit(markdown, readme, neighbors, all) {
  const name = nameIn(markdown);
  if (name === void 0 || /[*_`\\[\]]/.test(name)) return markdown;
  const examples = [neighbors, all].map(
    (entries) => entries.filter(({ title }) => nameIn(title) !== void 0)
  );
  const shown = examples.find((entries) => entries.length >= FEWEST3) ?? [];
  const marked = shown.flatMap((entry) => {
    const [, mark2, colon = ""] = MARKED.exec(withMarksBefore(readme, entry)) ?? [];
    return mark2 === void 0 ? [] : [`${mark2}${colon}`];
  });
  const usual = marked.length < SHARE3 * shown.length ? void 0 : mostUsed(marked);
  if (usual === void 0) return markdown;
  const mark = usual.replace(":", "");
  const rest = markdown.slice(name.length + 1);
  return usual === mark ? `${mark}${name}${mark}:${rest}` : `${mark}${name}:${mark}${rest}`;
}
function withMarksBefore(readme, { titleRange: { start, end } }) {
  const marks = /[*_`]{0,3}$/.exec(readme.slice(Math.max(0, start - 3), start))?.[0] ?? "";
  return marks + readme.slice(start, end);
}

// src/list/write/venue-names.ts
var VENUE_NAMES = [
  ["arXiv", "arXiv preprint", "Computing Research Repository", "CoRR"],
  ["NeurIPS|NIPS", "Advances in Neural Information Processing Systems"],
  ["NeurIPS|NIPS", "Conference on Neural Information Processing Systems"],
  ["ICML", "International Conference on Machine Learning"],
  ["ICLR", "International Conference on Learning Representations"],
  ["AAAI", "AAAI Conference on Artificial Intelligence"],
  ["IJCAI", "International Joint Conference on Artificial Intelligence"],
  ["IJCAI", "International Joint Conferences on Artificial Intelligence"],
  ["AISTATS", "International Conference on Artificial Intelligence and Statistics"],
  ["UAI", "Conference on Uncertainty in Artificial Intelligence"],
  ["COLT", "Conference on Learning Theory"],
  ["CoRL", "Conference on Robot Learning"],
  ["ACML", "Asian Conference on Machine Learning"],
  ["CVPR", "Conference on Computer Vision and Pattern Recognition"],
  ["ICCV", "International Conference on Computer Vision"],
  ["ECCV", "European Conference on Computer Vision"],
  ["ACCV", "Asian Conference on Computer Vision"],
  ["BMVC", "British Machine Vision Conference"],
  ["WACV", "Winter Conference on Applications of Computer Vision"],
  ["3DV", "International Conference on 3D Vision"],
  ["ICIP", "International Conference on Image Processing"],
  ["ICPR", "International Conference on Pattern Recognition"],
  [
    "MICCAI",
    "International Conference on Medical Image Computing and Computer-Assisted Intervention",
    "Medical Image Computing and Computer Assisted Intervention"
  ],
  ["ISBI", "International Symposium on Biomedical Imaging"],
  ["MIDL", "International Conference on Medical Imaging with Deep Learning"],
  ["ACL", "Meeting of the Association for Computational Linguistics"],
  ["EMNLP", "Conference on Empirical Methods in Natural Language Processing"],
  [
    "NAACL",
    "Conference of the North American Chapter of the Association for Computational Linguistics",
    "Conference of the Nations of the Americas Chapter of the Association for Computational Linguistics"
  ],
  ["EACL", "Conference of the European Chapter of the Association for Computational Linguistics"],
  ["COLING", "International Conference on Computational Linguistics"],
  ["LREC", "International Conference on Language Resources and Evaluation"],
  ["CoNLL", "Conference on Computational Natural Language Learning"],
  ["TACL", "Transactions of the Association for Computational Linguistics"],
  ["ICASSP", "International Conference on Acoustics, Speech and Signal Processing"],
  ["INTERSPEECH", "Interspeech"],
  ["ICRA", "International Conference on Robotics and Automation"],
  ["IROS", "International Conference on Intelligent Robots and Systems"],
  ["RSS", "Robotics: Science and Systems"],
  ["T-RO|TRO", "Transactions on Robotics"],
  ["RA-L|RAL", "Robotics and Automation Letters"],
  ["KDD", "Conference on Knowledge Discovery and Data Mining"],
  ["KDD", "International Conference on Knowledge Discovery and Data Mining"],
  ["ICDM", "International Conference on Data Mining"],
  ["CIKM", "International Conference on Information and Knowledge Management"],
  ["WSDM", "International Conference on Web Search and Data Mining"],
  [
    "SIGIR",
    "International Conference on Research and Development in Information Retrieval",
    "Conference on Research and Development in Information Retrieval"
  ],
  ["RecSys", "Conference on Recommender Systems"],
  ["WWW|TheWebConf", "Web Conference", "International World Wide Web Conference"],
  ["ICDE", "International Conference on Data Engineering"],
  ["SIGMOD", "International Conference on Management of Data"],
  ["VLDB|PVLDB", "VLDB Endowment"],
  ["ACM MM|MM|ACM-MM|ACMMM", "International Conference on Multimedia"],
  ["CHI", "Conference on Human Factors in Computing Systems"],
  ["SIGGRAPH", "SIGGRAPH Conference"],
  ["TOG", "Transactions on Graphics"],
  ["TVCG", "Transactions on Visualization and Computer Graphics"],
  ["TPAMI|T-PAMI|PAMI", "Transactions on Pattern Analysis and Machine Intelligence"],
  ["TIP", "Transactions on Image Processing"],
  ["TMI", "Transactions on Medical Imaging"],
  ["TNNLS", "Transactions on Neural Networks and Learning Systems"],
  ["TKDE", "Transactions on Knowledge and Data Engineering"],
  ["TMLR", "Transactions on Machine Learning Research"],
  ["JMLR", "Journal of Machine Learning Research"],
  ["JAIR", "Journal of Artificial Intelligence Research"],
  ["IJCV", "International Journal of Computer Vision"],
  ["MedIA|MIA", "Medical Image Analysis"],
  ["JAMIA", "Journal of the American Medical Informatics Association"],
  ["JAMA", "Journal of the American Medical Association"],
  ["BMJ", "British Medical Journal"],
  ["NEJM", "New England Journal of Medicine"],
  ["JMIR", "Journal of Medical Internet Research"],
  ["PNAS", "Proceedings of the National Academy of Sciences"],
  ["DAC", "Design Automation Conference"],
  ["ICSE", "International Conference on Software Engineering"],
  ["ASE", "International Conference on Automated Software Engineering"],
  ["ISSTA", "International Symposium on Software Testing and Analysis"],
  ["FSE", "Foundations of Software Engineering"],
  ["CCS", "Conference on Computer and Communications Security"],
  ["S&P", "Symposium on Security and Privacy"],
  ["NDSS", "Network and Distributed System Security Symposium"]
];
var LOOSE_NAMES = {
  arXiv: ["Preprint"]
};

// src/list/write/venue-habit.ts
var PASSING = /^(?:\d+(?:st|nd|rd|th)?|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twent|thirt|fort|fift|sixt)ie)th|twenty|thirty|forty|fifty|sixty|annual|proceedings?|proc|the|of|in|on|for|and|ieee|acm|cvf|rsj|cie|sig(?:kdd|ir|mod)|joint)$/;
function keyOf(name) {
  const words = fold(name).split(" ");
  const telling = words.filter((word) => !PASSING.test(word));
  return (telling.length === 0 ? words : telling).join(" ");
}
var SHORT = new Map(
  VENUE_NAMES.flatMap(([short, ...full]) => {
    const names = short.split("|");
    return [...names, ...full].map((name) => [keyOf(name), names]);
  })
);
var FEWEST4 = 3;
var SHARE4 = 2 / 3;
function venueInHabit(venue, { neighbors, all, changes }) {
  const findings = /^findings of the association for computational linguistics:? *(\p{L}+)/iu.exec(
    venue
  )?.[1];
  const [bare = ""] = venue.replace(/ ?\([^()]*\)|,? ?\barxiv:\S+/gi, "").split(/:? human language technologies/i);
  const names = findings === void 0 ? SHORT.get(keyOf(bare)) ?? acronymIn(venue) : [`Findings of ${findings}`, `${findings} Findings`];
  if (names.length === 0) return venue;
  const spellings = [...names, ...LOOSE_NAMES[names[0] ?? ""] ?? []];
  const examples = [neighbors, all].map((entries) => entries.flatMap((one) => one.venue ?? []));
  const usual = examples.map((printed) => mostUsed(printed.flatMap((one) => spellingIn(one, [bare, ...spellings])))).find((one) => one !== void 0);
  if (usual !== void 0) return spellingIn(usual, spellings)[0] ?? venue;
  const isShort = changes?.has("short venue") === true || areShort(examples, CONFERENCE.test(venue));
  return isShort ? names[0] ?? venue : venue;
}
function preprintInHabit(id, { neighbors, all }) {
  const preprints = [neighbors, all].map((entries) => entries.flatMap(({ venue = "" }) => /^arxiv/i.test(venue) ? venue : [])).find(({ length }) => length > 0);
  const labels = preprints?.flatMap((one) => WITH_ID.exec(one)?.[1] ?? []) ?? [];
  const isHabit = labels.length > 1 && labels.length * 3 >= (preprints?.length ?? 0) * 2;
  return isHabit ? `${mostUsed(labels)}${id}` : void 0;
}
var WITH_ID = /^(arxiv[: ] ?|arxiv preprint arxiv: ?)\d{4}\.\d{4,5}(?:v\d)?$/i;
var CONFERENCE = /\b(?:proceedings|conference|meeting|symposium|advances in)\b/i;
function areShort(examples, isConference) {
  const published = examples.map(
    (printed) => printed.filter((one) => !PREPRINT_SERVER.test(one)).map(venueWithoutYear)
  );
  const known = published.map((printed) => printed.filter((one) => SHORT.has(keyOf(one))));
  const conferences = published.map((printed) => printed.filter((one) => isAcronym(one) || CONFERENCE.test(one))).find(({ length }) => length >= FEWEST4);
  if (isConference && conferences !== void 0 && isMost2(conferences, 1 / 2)) return true;
  const shown = [...known, ...published].find(({ length }) => length >= FEWEST4);
  if (shown !== void 0) return isMost2(shown, SHARE4);
  const areAllPreprints = published.every((one) => one.length === 0) && examples.some((one) => one.length >= FEWEST4);
  return areAllPreprints || isConference && published.flat().every(isAcronym);
}
function isMost2(names, share) {
  return names.filter(isAcronym).length >= share * names.length;
}
function spellingIn(printed, names) {
  const words = venueWithoutYear(printed);
  const isOf = (name) => fold(name) === fold(words) || keyOf(name) === keyOf(words) && !/\d{4}/.test(words);
  return names.some(isOf) ? [words] : [];
}
function isAcronym(name) {
  const [first2 = "", , third] = name.split(" ");
  return third === void 0 && (first2.match(/\p{Lu}/gu) ?? []).length > 1;
}
function acronymIn(venue) {
  const [, name = ""] = /\(([\p{L}\d&-]{2,20})(?:[ '’]\d{2,4})?\)/u.exec(venue) ?? [];
  return isAcronym(name) ? [name] : [];
}

// src/list/write/without-blocks.ts
function withoutBlocks(text, values) {
  const marked = [...values.values()].filter((value) => asParagraph(value) !== value);
  if (marked.length === 0) return text;
  return text.replace(/^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?(.*)$/gm, (line, ...found) => {
    const [indent = "", marker = "", rest = ""] = found;
    if (marked.some((value) => `${marker}${rest}`.startsWith(value)))
      return `${indent}${asParagraph(`${marker}${rest}`)}`;
    const begins = marked.some((value) => rest.startsWith(value));
    return begins ? `${indent}${marker}${asParagraph(rest)}` : line;
  });
}
function asParagraph(text) {
  return text.replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-~]{3})/, "\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

// src/list/write/print-entry.ts
function printEntry(entry, setting) {
  const { without } = setting;
  const template = adapted(setting.template);
  const fields = fieldsOf(template);
  const known = valuesOf(entry, setting, new Set(fields));
  const used = /* @__PURE__ */ new Map();
  const isOnlyLink = fields.filter((field) => field === "url").length === 1;
  const badges = badgeWords(template, entry, { ...setting, venue: known.venue });
  const text = fill(
    spacedOut(template, known.venue),
    (field, nth) => {
      if (field === "...") return badges.words.get(nth);
      const isLeftOut = without.has(field) || setting.changes?.has(field) === true;
      const isInBadge = badges.fields.has(field);
      const value = isLeftOut ? void 0 : known[field];
      if (value === void 0 || value === "")
        return badges.tagged.has(field) ? UNKNOWN : void 0;
      used.set(field, value);
      if (isInBadge && field === "date") return badges.date;
      const markdown = isInBadge ? encodedForBadge(value) : asMarkdown(field, value);
      return isRow(template) ? markdown : markdown.replaceAll("\\|", "|");
    },
    (fixed, target) => linkName(fixed, target, entry, { ...setting, isOnlyLink })
  );
  if (text === void 0 || !used.has("title") || ONLY_MARKER.test(text)) return void 0;
  const named2 = withoutUnknown(text).replace(EMPTY_LINK, (link) => {
    const target = /(?:href=["']?|\]\()([^\s"'<>]*)/i.exec(link)?.[1] ?? "";
    const name = linkName(void 0, target, entry, { ...setting, isOnlyLink });
    return name === void 0 ? "" : link.replace(/>\s*<(?=\/a>$)/i, `>${name}<`).replace(/^\[ ?\]/, `[${name}]`);
  });
  const whole = withoutBreaks(named2.replace(/\n[ \t]*[-*+][ \t]*(?=\n|$)/g, ""), setting);
  const shown = isRow(template) ? whole : withoutBlocks(whole, used);
  return { text: insideItem(shown), values: used };
}
function insideItem(text) {
  const width = /^\d{1,9}[.)] /.exec(text)?.[0].length ?? 0;
  const [first2 = "", ...lines] = text.split("\n");
  const indents = lines.flatMap((line) => /^ *(?=\S)/.exec(line)?.[0].length ?? []);
  const lacking = width - smallest(indents);
  if (indents.includes(0) || lacking <= 0) return text;
  return [first2, ...lines.map((line) => line === "" ? "" : " ".repeat(lacking) + line)].join(
    "\n"
  );
}
var EMPTY_LINK = /<a\s[^<>]*>\s*<\/a>|(?<![!\]])\[ ?\]\((?:[^\s()]|\([^\s()]*\))*\) ?/gi;
var ONLY_MARKER = /^(?:[-*+]|\d{1,9}[.)]?)?[ \t]*\n/;
var MARKUP = /* @__PURE__ */ new Set(["title", "abstract", "url", "bib", "n", "key"]);
function asMarkdown(field, value) {
  return MARKUP.has(field) ? value : toMarkdown(value);
}
function withoutBreaks(text, setting) {
  const { template, readme, neighbors } = setting;
  const bare = text.trimEnd();
  const last = template.at(-1);
  const mark = /(?:\\|<br ?\/?>|[:,;|·•])$/i.exec(bare)?.[0];
  if (mark === void 0) return bare;
  const isFixed = last !== void 0 && "text" in last && last.text.trimEnd().endsWith(mark);
  const ended = neighbors.filter(
    ({ range }) => readme.slice(range.start, range.end).trimEnd().endsWith(mark)
  );
  const isKept = mark.startsWith("<") ? ended.length * 2 >= neighbors.length : !/[:,;]/.test(mark);
  if (isFixed && isKept) return bare;
  return withoutBreaks(bare.slice(0, -mark.length), setting);
}
function valuesOf(entry, setting, shown) {
  const { neighbors, number, bibPath } = setting;
  const { year, bibLines, citationKey } = entry;
  const showsYear = shown.has("year") || shown.has("yy") || shown.has("date");
  const name = showsYear ? venueBeside(entry) : entry.venue;
  const id = identifiersOfUrl(entry.url ?? "").find(({ kind }) => kind === "arxiv")?.id;
  const isPreprint = id !== void 0 && PREPRINT_SERVER.test(name ?? "");
  const withId = isPreprint ? preprintInHabit(id, setting) : void 0;
  const venue = name === void 0 ? void 0 : withId ?? venueInHabit(name, setting);
  const digits = year?.toString();
  return {
    title: titleOf(entry, setting),
    url: entry.url === void 0 ? void 0 : linkTarget(entry.url),
    authors: authorsOf(entry, setting),
    venue,
    year: digits,
    yy: venue === void 0 || setting.changes?.has("full year") ? digits : digits?.slice(-2),
    date: dateOf(entry, setting),
    key: citationKey,
    bib: citationKey === void 0 || bibPath === void 0 || bibLines === void 0 ? void 0 : `${beforePath(bibPath, neighbors)}${bibPath}${anchorOf(bibLines, neighbors)}`,
    name: coinedNameIn(plainText(entry.title)),
    abstract: entry.abstract === void 0 ? void 0 : toMarkdown(entry.abstract),
    n: number
  };
}
function titleOf({ title }, setting) {
  const { template, readme, neighbors, all, changes } = setting;
  const isPlain = changes?.has("plain title") === true;
  const isSingle = isPlain || isQuoted(template);
  const shown = toMarkdown(
    mapPlain(isPlain ? plainText(title) : title, (text) => {
      const quoted = isSingle ? text.replace(/["“”]/g, "'") : text;
      return isPlain ? quoted.replaceAll("[", "(").replaceAll("]", ")") : quoted;
    })
  );
  return isPlain ? shown.replace(ADDRESS, "$&<span></span>") : titleInHabit(shown, readme, neighbors, all);
}
var ADDRESS = /\bhttps?:(?=\/\/)|\bwww(?=\.)/gi;
function isQuoted(template) {
  const at = template.findIndex((piece) => "field" in piece && piece.field === "title");
  const before = template[at - 1];
  return before !== void 0 && "text" in before && /["“][*_]{0,3}$/.test(before.text);
}
function beforePath(path, neighbors) {
  const anchors = neighbors.flatMap(({ citation }) => citation?.anchor ?? []);
  const withDot = anchors.filter((anchor) => anchor.path.startsWith("./"));
  return withDot.length * 2 > anchors.length && !path.startsWith("../") ? "./" : "";
}
function anchorOf(lines, neighbors) {
  const anchors = neighbors.flatMap(({ citation }) => citation?.anchor ?? []);
  const isWhole = anchors.length > 0 && anchors.every(({ startLine }) => startLine === void 0);
  return isWhole ? "" : lineFragment(lines);
}
function authorsOf({ people = [] }, { neighbors, all, template, changes, readme }) {
  if (people.length === 0) return void 0;
  const authorsIn = (entries) => entries.flatMap((one) => one.authors ?? []);
  const habit = authorHabit(authorsIn(neighbors), authorsIn(all));
  const isFull = changes?.has("full names") === true;
  const printed = isFull ? fullNames(people) : printAuthors(people, habit);
  const at = template.findIndex((piece) => "field" in piece && piece.field === "authors");
  const [between2, next] = template.slice(at + 1, at + 3);
  const isBare = between2 === void 0 || "text" in between2 && /^ [[*_"“]{0,3}$/.test(between2.text);
  const isOther = next !== void 0 && "field" in next && !YEAR_FIELDS.has(next.field);
  const isSentence = isBare && (areSentences(neighbors, readme) ?? isOther);
  return isSentence && !printed.endsWith(".") ? `${printed}.` : printed;
}
function areSentences(neighbors, readme) {
  const ends = neighbors.flatMap(
    ({ authors, places }) => authors === void 0 || places.authors === void 0 || ET_AL_AT_END.test(authors) ? [] : [authors.endsWith(".") || readme.charAt(places.authors.end) === "."]
  );
  return ends.length < 3 ? void 0 : ends.filter((one) => one).length * 3 >= ends.length * 2;
}
function venueBeside({ venue, year }) {
  if (venue === void 0 || year === void 0) return venue;
  const name = venue.includes(String(year)) ? venueWithoutYear(venue) : venue;
  return name === "" ? venue : name;
}
function dateOf({ year, month }, { neighbors, readme, changes }) {
  const digits = year?.toString();
  if (changes?.has("full year") === true) return digits;
  const name = MONTH_NAMES[(month ?? 0) - 1] ?? "";
  const place = neighbors.findLast(({ places }) => places.date !== void 0)?.places.date;
  if (digits === void 0 || place === void 0) return digits;
  const date = readme.slice(place.start, place.end);
  if (/^['’]\d\d$/.test(date)) return date.charAt(0) + digits.slice(-2);
  if (month === void 0) return digits;
  const [, years = "", separator = ""] = /^(\d{4}|\d{2})([./-])\d{1,2}(?:\2\d{1,2})?$/.exec(date) ?? [];
  if (years !== "")
    return `${digits.slice(-years.length)}${separator}${String(month).padStart(2, "0")}`;
  const [, word = "", stop = ""] = /^(?:\d{1,2} )?(\p{L}{3,9})(\.?,? )\d{4}$/u.exec(date) ?? [];
  if (word !== "") return `${word.length > 3 ? name : name.slice(0, 3)}${stop}${digits}`;
  const [, comma = "", end = ""] = /^\d{4}(,? )(\p{L}{3,9})$/u.exec(date) ?? [];
  return end === "" ? digits : `${digits}${comma}${end.length > 3 ? name : name.slice(0, 3)}`;
}
function linkTarget(url) {
  const isBalanced = url.split("(").length === url.split(")").length;
  return url.replace(
    isBalanced ? /[\s<>|\\]/g : /[\s<>|\\()]/g,
    (character) => character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character)
  );
}

// src/list/write/read-back.ts
function surroundingsOf({ url, citation, categories }) {
  const cited = citation && [citation.key, citation.anchor?.path];
  return JSON.stringify([url, cited, categories]);
}
function isReadAs(before, after) {
  const { authors, venue, year } = certainFacts(before);
  const { kind, abstract, identifiers } = before;
  const isPaper = kind === "paper" && isCertain(before, "title") && (identifiers.length > 0 || (before.authors ?? before.venue) !== void 0);
  return (after.kind === "paper" || !isPaper) && (abstract === void 0 || abstract.text === after.abstract?.text) && (year === void 0 || year === after.year) && [authors, venue].every(
    (text) => text === void 0 || [after.authors, after.venue].some((one) => letters(one ?? "").includes(letters(text)))
  );
}
function isBetterTitle(before, after) {
  const [old, now] = [fold(before.title), fold(after.title)];
  const isMoreCertain = (after.confidence.title ?? 0) > (before.confidence.title ?? 0);
  return isMoreCertain || old.includes(now) || now.includes(old);
}
function misreadEntry(before, after, touches) {
  return misreadEntries(before, after, touches)[0];
}
function misreadEntries(before, after, touches = () => false) {
  const untouched = before.filter((entry) => !touches(entry));
  const nameOf = (entry) => `${entry.title}
${surroundingsOf(entry)}`;
  const [changed, others] = unmatched(untouched, after, nameOf, isReadAs);
  const [lost] = unmatched(
    changed.filter((entry) => !isCertain(entry, "title")),
    others,
    surroundingsOf,
    (old, now) => isReadAs(old, now) && isBetterTitle(old, now)
  );
  const missing = new Set(lost);
  return changed.filter((entry) => isCertain(entry, "title") || missing.has(entry));
}
function unmatched(entries, others, nameOf, isSame) {
  const alike = groupBy(others.toReversed(), nameOf);
  const passed = [];
  const missing = entries.filter((entry) => {
    const same = alike.get(nameOf(entry)) ?? [];
    for (let other = same.pop(); other !== void 0; other = same.pop()) {
      if (isSame(entry, other)) return false;
      passed.push(other);
    }
    return true;
  });
  return [missing, [...passed, ...[...alike.values()].flat()]];
}
function misreading(before, after, [insertion2], expected) {
  const start = insertion2?.range.start ?? 0;
  const end = start + (insertion2?.text.length ?? 0);
  const [added, second] = after.entries.filter(
    ({ range }) => range.start < end && range.end > start
  );
  if (added === void 0) return { reason: "it would not be read as an entry" };
  if (second !== void 0)
    return { reason: "it would be read as part of another entry, or as two" };
  if (added.range.start < start)
    return { reason: `it would be read as part of another entry, ${named(added)}` };
  const others = after.entries.filter((one) => one !== added);
  const changed = misreadEntry(before.entries, others);
  if (changed !== void 0)
    return { reason: `another entry, ${named(changed)}, would be read differently` };
  const certain = others.filter((one) => isCertain(one, "title"));
  const found = others.length > before.entries.length ? misreadEntry(certain, before.entries) : void 0;
  if (found !== void 0) return { reason: `${named(found)} would be read as an entry, too` };
  const { path } = expected;
  if (added.categories.length !== path.length || !path.every((one, at) => one === added.categories[at])) {
    return { reason: `it would be read under "${added.categories.join(" > ")}"` };
  }
  return wrongField(added, expected.entry, expected.values);
}
function named({ title }) {
  return `"${shorten(title, 80)}"`;
}
function wrongField(added, entry, values) {
  const wrong = (field, read) => ({
    field,
    reason: `its ${nameOfField(field)} would be read as ${read === void 0 ? "nothing" : `"${shorten(String(read), 80)}"`}`
  });
  if (!saysTheSame(added.title, entry.title)) return wrong("title", added.title);
  if (!leadsTo(added, values.get("url"))) return wrong("url", added.url);
  const printed = values.get("venue");
  const { authors, venue } = certainFacts(added);
  if (authors !== void 0 && !isPrinted(authors, values.get("authors"))) {
    return printed !== void 0 && letters(authors).includes(letters(printed)) ? { field: "venue", reason: "its venue would be read as one of its authors" } : wrong("authors", authors);
  }
  const isOfCategory = printed === void 0 && added.places.venue === void 0;
  if (venue !== void 0 && !isOfCategory && !isPrintedVenue(venue, printed, entry.year))
    return wrong("venue", venue);
  const year = values.get("year") ?? values.get("date") ?? values.get("yy");
  if (year !== void 0 && added.year !== entry.year)
    return wrong(values.has("year") ? "year" : values.has("date") ? "date" : "yy", added.year);
  const abstract = values.has("abstract") ? entry.abstract ?? "" : "";
  if (!saysTheSame(added.abstract?.text ?? "", abstract))
    return wrong("abstract", added.abstract?.text);
  const key = values.get("key");
  return (added.citation?.key ?? key) === key ? void 0 : wrong("key", added.citation?.key);
}
function leadsTo({ url, links }, wanted) {
  return url === wanted || url === void 0 && links.some((link) => link.url === wanted);
}
function isPrintedVenue(read, printed, year) {
  const digits = String(year ?? "");
  return [
    printed,
    `${printed} ${digits}`,
    `${digits} ${printed}`,
    `${printed} ${digits.slice(-2)}`,
    `${digits.slice(-2)} ${printed}`
  ].some((one) => isPrinted(read, one));
}
function isPrinted(read, printed) {
  return letters(read) === letters(printed ?? "");
}
function letters(text) {
  return fold(text).replaceAll(" ", "");
}
function saysTheSame(shown, wanted) {
  return fold(plainText(fromShownText(shown))) === fold(plainText(wanted));
}

// src/list/write/table-template.ts
var FIELD = {
  title: "title",
  authors: "authors",
  venue: "venue",
  date: "year",
  abstract: "abstract",
  key: "key"
};
function tableTemplate(list, { range }, usual) {
  const { start, columns } = headerAbove(list, range.start);
  const width = columns.length || cellsOf(list.source, range.start).length;
  const cells = usual === void 0 ? [] : cellsIn(usual);
  const known = Array.from(
    { length: width },
    (_, at) => cells.length > width ? [] : cells[at] ?? []
  );
  const rows = list.entries.filter(
    (one) => one.unit === "row" && one.range.start > start && one.range.start <= range.start
  );
  const doubtful = ["authors", "venue"].filter(
    (fact) => rows.filter((row) => isCertain(row, fact)).length * 2 < rows.length
  );
  const rowsCells = rows.map(
    (row) => cellsOf(list.source, row.range.start).map(
      (cell) => list.source.text.slice(cell.start, cell.end).trim()
    )
  );
  const fitting = ofColumns(known, columns, new Set(doubtful));
  const written = linked(byColumns(onceEach(fitting), columns), columns, rowsCells).map(
    (cell, at) => {
      const dated = rows.filter(
        ({ venue, year }, row) => rowsCells[row]?.[at]?.includes(`${venue} ${year}`)
      );
      return rows.length > 0 && dated.length * 3 >= rows.length * 2 ? withYear(cell) : cell;
    }
  );
  return {
    start,
    template: rowOf(
      written.map(
        (cell, at) => cell.length > 0 ? cell : nothingIn(rowsCells.map((row) => row[at] ?? ""))
      ),
      spaceOf(rows.map((row) => list.source.text.slice(row.range.start, row.range.end)))
    )
  };
}
function withYear(cell) {
  if (fieldsOf(cell).some((field) => YEAR_FIELDS.has(field))) return cell;
  return cell.flatMap(
    (piece) => "field" in piece && piece.field === "venue" ? [piece, { text: " " }, { field: "year" }] : [piece]
  );
}
function spaceOf(rows) {
  const tight = rows.filter((row) => /^\|?[^|\s]/.test(row) && /[^|\s]\|[^|\s]/.test(row));
  return tight.length * 2 > rows.length ? "" : " ";
}
function nothingIn(cells) {
  const nothing = cells.filter(
    (cell) => /^[*_`]{0,3}[-\u2013\u2014/]{0,3}[*_`]{0,3}$/.test(cell) || NOTHING.has(fold(cell))
  );
  const usual = mostUsed(nothing) ?? "";
  const count = nothing.filter((cell) => cell === usual).length;
  const fewest = fold(usual) === "" ? FEWEST5 : Math.max(FEWEST5, cells.length * 2 / 3);
  return usual !== "" && count >= fewest ? [{ text: usual }] : [];
}
var NOTHING = new Set(VOCABULARY.nothing);
var FEWEST5 = 2;
function fitsTable(list, { range }, row) {
  const { columns } = headerAbove(list, range.start);
  const cells = cellsIn(row);
  return cells.length === (columns.length || cellsOf(list.source, range.start).length) && cells.every((cell, at) => {
    const named2 = FIELD[columns[at] ?? "other"];
    const own = fieldsOf(cell).filter((field) => field !== "..." && field !== "url");
    const beside = BESIDE[columns[at] ?? "other"] ?? [];
    return named2 === void 0 || own.length === 0 || own.some((field) => field === named2 || beside.includes(field));
  });
}
function headerAbove({ source }, at) {
  const { text, lines } = source;
  for (let line = lines.position(at).line - 1; line > 1; line--) {
    const rule = text.slice(lines.lineStart(line), lines.lineEnd(line));
    if (rule.trim() === "") break;
    if (!isDelimiterRow(rule)) continue;
    const start = lines.lineStart(line - 1);
    const columns = cellsOf(source, start).map(
      (cell) => columnKind(
        text.slice(cell.start, cell.end).replace(/<[^<>]*>|[*_`]/g, " ").trim()
      )
    );
    return { start, end: lines.lineEnd(line), columns };
  }
  return { start: 0, end: 0, columns: [] };
}
var BESIDE = {
  authors: ["authors"],
  venue: ["venue", "year", "yy", "date"],
  paper: ["venue", "year", "yy", "date"],
  date: ["venue", "year", "yy", "date"]
};
function ofColumns(cells, columns, doubtful) {
  return cells.map((cell, at) => {
    const kind = columns[at];
    const own = fieldsOf(cell).filter((field) => field !== "..." && field !== "url");
    const isDoubtful2 = (field) => YEAR_FIELDS.has(field) || doubtful.has(field);
    if (kind === "other" && own.length > 0 && own.every(isDoubtful2)) return [];
    const beside = BESIDE[kind ?? "other"];
    if (beside === void 0 || own.includes("title")) return cell;
    const fitting = own.filter((field) => beside.includes(field));
    if (fitting.length === own.length) return cell;
    const [first2] = fitting;
    return first2 === void 0 ? [] : [{ field: first2 }];
  });
}
function onceEach(cells) {
  const links = (cell) => fieldsOf(cell).includes("url");
  const order = [...cells.keys()].sort(
    (a, b) => Number(links(cells[b] ?? [])) - Number(links(cells[a] ?? [])) || a - b
  );
  const seen = /* @__PURE__ */ new Set();
  const kept = /* @__PURE__ */ new Set();
  for (const at of order) {
    const own = fieldsOf(cells[at] ?? []).filter((field) => field !== "..." && field !== "url");
    if (own.some((field) => seen.has(field))) continue;
    for (const field of own) seen.add(field);
    kept.add(at);
  }
  return cells.map((cell, at) => kept.has(at) ? cell : []);
}
function byColumns(cells, columns) {
  const shown = new Set(cells.flatMap(fieldsOf));
  const hasTitle = shown.has("title") || columns.includes("title");
  return cells.map((cell, at) => {
    if (fieldsOf(cell).some((field2) => field2 !== "...")) return cell;
    const kind = columns[at] ?? "other";
    const field = kind !== "paper" ? FIELD[kind] : !hasTitle ? "title" : shown.has("url") ? "venue" : void 0;
    const isDate = field === "year" && (shown.has("date") || shown.has("yy"));
    if (field === void 0 || shown.has(field) || isDate) return [];
    shown.add(field);
    return [{ field }];
  });
}
function linked(cells, columns, rows) {
  if (cells.some((cell) => fieldsOf(cell).includes("url"))) return [...cells];
  const paper = columns.findIndex((kind, at) => kind === "paper" && cells[at]?.length === 0);
  const home = paper >= 0 ? paper : cells.findIndex((cell) => fieldsOf(cell).includes("title"));
  const link = (name) => [
    { text: "[" },
    name,
    { text: "](" },
    { field: "url" },
    { text: ")" }
  ];
  return cells.map((cell, at) => {
    if (at !== home) return cell;
    const names = rows.flatMap((row) => /^\[([^[\]]+)\]\(/.exec(row[at] ?? "")?.[1] ?? []);
    if (cell.length === 0) return link({ text: mostUsed(names) ?? "Paper" });
    return cell.flatMap(
      (piece) => "field" in piece && piece.field === "title" ? link(piece) : [piece]
    );
  });
}

// src/list/write/row-formats.ts
function firstRows(list, { heading }, others) {
  const { text } = list.source;
  const newline = newlineOf(text);
  const section = list.sections.find((one) => one.heading?.range.start === heading.range.start);
  const body = text.slice(heading.range.end, section?.range.end);
  const own = headerAbove(list, heading.range.end + body.trimEnd().length + 1);
  const [usual] = others;
  const tables = others.filter(({ template }) => isRow(template));
  const example = tables.map((one) => tableOf(list, one)).find((one) => one !== void 0);
  const isOwn = own.start > heading.range.start;
  const header = isOwn ? own : usual === tables[0] ? example : void 0;
  if (header === void 0 || header.columns.length === 0) return [];
  const above = text.slice(header.start, header.end).trimEnd();
  const lead = isOwn ? newline : `${newline}${newline}${above}${newline}`;
  return [...tables.slice(0, 2).map(({ template }) => template), void 0].map((template) => ({
    unit: "row",
    alike: [],
    lead,
    template: tableTemplate(
      list,
      { range: { start: header.end + 1, end: header.end + 1 } },
      template
    ).template
  }));
}
function tableOf(list, { heading }) {
  const rows = entriesBySection(list).find((one) => one.heading === heading)?.entries ?? [];
  const last = rows.findLast(({ unit }) => unit === "row");
  const header = last === void 0 ? void 0 : headerAbove(list, last.range.start);
  return header === void 0 || header.columns.length === 0 ? void 0 : header;
}
function isTableOfResources(list, rows) {
  const last = rows.at(-1);
  const showsPaper = ({ kind, url, authors, venue }) => kind === "paper" && (url ?? authors ?? venue) !== void 0;
  if (last?.unit !== "row" || rows.some(showsPaper)) return false;
  const { columns } = headerAbove(list, last.range.start);
  return columns.length > 0 && !columns.some((kind) => kind === "title" || kind === "paper");
}
function rowFormats(list, rows, templates) {
  const last = rows.at(-1);
  if (last === void 0 || isTableOfResources(list, rows)) return [];
  return [...templates, ...templates.flatMap(withoutTags), void 0].map((one) => {
    const { start, template: row } = tableTemplate(list, last, one);
    return { unit: "row", alike: rows.filter(({ range }) => range.start > start), template: row };
  });
}
function withoutTags(template) {
  const tag = /<(?!br\b)\/?[a-z][^<>]{0,200}>/gi;
  const bare = template.map(
    (piece) => "text" in piece ? { text: piece.text.replace(tag, "") } : piece
  );
  return printTemplate(bare) === printTemplate(template) ? [] : [bare];
}
function rowLike(row, neighbor) {
  const start = neighbor.trimStart().startsWith("|") ? row : row.replace(/^\|\s*(?=[^\s|])/, "");
  return neighbor.trimEnd().endsWith("|") || /\|\s*\|$/.test(start) ? start : start.slice(0, -1).trimEnd();
}

// src/list/write/well-formed.ts
var ADDRESS2 = /(?<![("'=<])https?:\/\/[^\s()<>[\]"]+/g;
function hasAddress(template) {
  return template.some((piece, at) => {
    if ("field" in piece) return false;
    const fixed = template[at + 1] === void 0 ? `${piece.text} ` : piece.text;
    return [...fixed.matchAll(ADDRESS2)].some(
      ({ 0: address, index }) => index + address.length < fixed.length
    );
  });
}
var NUMBER = /^[\s|#*+-]*\(?\w{1,3}\)/;
function hasLoneBracket(template) {
  const text = template.map((piece) => "field" in piece ? piece.field === "n" ? "1" : "text" : piece.text).join("");
  return [/(?<![\\:;])[()]/g, /(?<!\\)[[\]]/g].some((brackets) => {
    let depth = 0;
    for (const bracket of text.replace(NUMBER, "").match(brackets) ?? []) {
      depth += bracket === "(" || bracket === "[" ? 1 : -1;
      if (depth < 0) return true;
    }
    return false;
  });
}
var VOID = /^(?:area|br|col|hr|img|input|li|p|source|td|th|tr|wbr)$/;
function isWellFormed(text) {
  const bold = text.replace(/\\\*/g, "").split("**").length - 1;
  const shown = text.replace(/`[^`\n]*`/g, "");
  const bare = shown.replace(/\\</g, "");
  const open = /* @__PURE__ */ new Map();
  for (const [, slash, name = ""] of bare.matchAll(/<(\/?)([a-z][a-z\d]*)(?=[\s/>])/gi)) {
    const tag = name.toLowerCase();
    if (!VOID.test(tag)) open.set(tag, (open.get(tag) ?? 0) + (slash === "" ? 1 : -1));
  }
  return bold % 2 === 0 && [...open.values()].every((count) => count === 0) && !shown.replace(/<[^<>]*>/g, "").includes("/>") && (bare.match(/<[a-z][^<>]*>/gi) ?? []).every((tag) => tag.split('"').length % 2 === 1) && !/<[a-z][a-z\d]*[\s/][^<>]{0,2000}(?:<\/|$)/i.test(bare);
}

// src/list/write/item-marker.ts
function markerAt(text, { range }) {
  return /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/.exec(text.slice(range.start, range.start + 12))?.[0].replace(/^\d+/, "");
}
function withMarker(template, marker) {
  const isNumber = /^[.)]/.test(marker);
  const [first2, second] = template;
  const wasNumber = first2 !== void 0 && "field" in first2 && first2.field === "n";
  const head = wasNumber ? second : first2;
  if (head === void 0 || "field" in head) return template;
  const found = /^(?:[-*+]|[.)])(?=[ \t])/.exec(head.text)?.[0];
  if (found === void 0) return template;
  const rest = [
    { text: marker + head.text.slice(1) },
    ...template.slice(wasNumber ? 2 : 1)
  ];
  const below = (text) => isNumber === wasNumber ? text : isNumber ? text.replace(/\n(?= )/g, "\n ") : text.replace(/\n (?= )/g, "\n");
  return templateOf([
    ...isNumber ? [{ field: "n" }] : [],
    ...rest.map((piece) => "text" in piece ? { text: below(piece.text) } : piece)
  ]);
}

// src/list/write/kind-templates.ts
var FEWEST6 = 3;
var SHARE5 = 2 / 3;
function kindTemplates(list, own, unit, venue) {
  if (own === void 0 || venue === void 0) return [];
  const usual = formatsOf(list).list;
  const isPreprint = PREPRINT_SERVER.test(venue);
  const { preprints, others } = formatsOfKinds(list);
  const ofKind = isPreprint ? preprints : others;
  const here = ofKind.sections.find(
    ({ heading }) => heading?.range.start === own.heading?.range.start
  );
  const isUsual = isPreprint && usual !== void 0 && lookAlike(own.template, usual.template);
  return [here, ...isUsual ? [ofKind.list] : []].flatMap(
    (one) => one !== void 0 && (one === here || hasFieldsOf(own.template, one.template)) && one.unit === unit && one.followers >= FEWEST6 && one.followers >= SHARE5 * one.entries ? [one.template] : []
  );
}
function hasFieldsOf(template, other) {
  const own = fieldsOf(template);
  return fieldsOf(other).every(
    (field) => YEAR_FIELDS.has(field) ? own.some((one) => YEAR_FIELDS.has(one)) : field === "..." || field === "n" || own.includes(field)
  );
}
var formatsOfKinds = memoOf((list) => ({
  preprints: formatsOf(withPreprints(list, true)),
  others: formatsOf(withPreprints(list, false))
}));
function withPreprints(list, wanted) {
  const isOf = (venue) => venue !== void 0 && PREPRINT_SERVER.test(venue) === wanted;
  return { ...list, entries: list.entries.filter(({ venue }) => isOf(venue)) };
}

// src/list/write/name-place.ts
var FEWEST7 = 2;
var SHARE6 = 2 / 3;
var MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
var WORDS = /[\p{L}\p{N}]/u;
function openingOf(text) {
  return text.slice(withoutTail(text, /[[*_`"“<(]/).length);
}
function withName(list, template, neighbors) {
  const place = usualPlace(list, neighbors) ?? placeInList(list).place;
  if (place === void 0) return template;
  return isRow(template) ? inCell(template, place) : inFront(template, place);
}
var placeInList = memoOf((list) => ({ place: usualPlace(list, list.entries) }));
function usualPlace(list, entries) {
  const named2 = entries.filter(({ title }) => nameIn(title) !== void 0);
  const places = named2.flatMap((entry) => namePlace(list, entry) ?? []);
  const texts = places.map((one) => JSON.stringify(one));
  const usual = mostUsed(texts);
  const count = texts.filter((one) => one === usual).length;
  const isHabit = count >= FEWEST7 && count >= named2.length * SHARE6;
  return isHabit ? places.find((_, at) => texts[at] === usual) : void 0;
}
function namePlace({ source }, entry) {
  const name = nameIn(entry.title) ?? "";
  const { strands = [], isRow: isOfCells } = entryStrands(source, entry) ?? {};
  for (const [column, strand] of strands.entries()) {
    const title = titleIn(strand);
    const isCell = isOfCells === true && title < 0 && strand.length === 1;
    for (const [index, piece] of strand.slice(0, isCell ? 1 : Math.max(0, title)).entries()) {
      if ("field" in piece) continue;
      const at = piece.text.toLowerCase().indexOf(name.toLowerCase());
      const before = piece.text.slice(0, Math.max(0, at)).replace(MARKER, "");
      const after = piece.text.slice(at + name.length);
      const isApart = isCell || /\S/.test(after);
      if (at < 0 || WORDS.test(before + after) || !isApart) continue;
      const [behind, next] = [fieldAt(strand, index - 1), fieldAt(strand, index + 1)];
      return { column, behind, next, before, after };
    }
  }
  return void 0;
}
function fieldAt(pieces, at) {
  const piece = pieces[at];
  return piece !== void 0 && "field" in piece ? piece.field : "";
}
function titleIn(pieces) {
  return pieces.findIndex((piece) => "field" in piece && piece.field === "title");
}
function inCell(template, place) {
  const cells = cellsIn(template).map((cell, at) => {
    if (at !== place.column) return cell;
    if (titleIn(cell) >= 0) return inFront(cell, place);
    const isFree = fieldsOf(cell).every((field) => field === "...");
    return isFree ? [{ text: place.before }, NAME, { text: place.after }] : cell;
  });
  return rowOf(cells, spaceIn(template));
}
var NAME = { field: "name" };
function inFront(template, { behind, next, before, after }) {
  const end = template.findIndex((piece) => "field" in piece && piece.field === next);
  const previous = template.findLastIndex(
    (piece, at) => at < end && "field" in piece && piece.field !== "..."
  );
  const [first2, last] = [template[previous + 1], template[end - 1]];
  if (fieldAt(template, previous) !== behind || first2 === void 0) return template;
  if (last === void 0 || !("text" in last)) return template;
  if (openingOf(last.text) !== openingOf(after)) return template;
  const marker = previous < 0 && "text" in first2 ? MARKER.exec(first2.text)?.[0] ?? "" : "";
  return templateOf([
    ...template.slice(0, previous + 1),
    { text: marker + before },
    NAME,
    { text: after },
    ...template.slice(end)
  ]);
}

// src/list/write/template-shapes.ts
function runsTogether(template) {
  return template.some((piece, at) => {
    const [between2, next] = template.slice(at + 1, at + 3);
    return "field" in piece && piece.field === "title" && between2 !== void 0 && "text" in between2 && between2.text.trim() === "" && next !== void 0 && "field" in next && (next.field === "venue" || next.field === "authors");
  });
}
function isOpen(template) {
  const fixed = template.map((piece) => "text" in piece ? piece.text : "").join("");
  return ["<>", "[]"].some(
    ([open = "", close = ""]) => fixed.split(open).length > fixed.split(close).length
  );
}
function isOfParagraphs(template) {
  const at = template.findIndex((piece) => "text" in piece && piece.text.includes("\n\n"));
  return at >= 0 && fieldsOf(template.slice(at)).some((field) => field !== "abstract");
}
function withLink(template) {
  if (fieldsOf(template).includes("url")) return [];
  const target = [{ text: "](" }, { field: "url" }, { text: ")" }];
  const title = template.findIndex((piece) => "field" in piece && piece.field === "title");
  const at = template.findIndex((piece) => "text" in piece && piece.text.includes("]()"));
  const [found, before] = [template[at], template[title - 1]];
  const replaced = (index, by) => [
    templateOf([...template.slice(0, index), ...by, ...template.slice(index + 1)])
  ];
  if (found !== void 0 && "text" in found) {
    const [head = "", ...rest] = found.text.split("]()");
    return replaced(at, [{ text: head }, ...target, { text: rest.join("]()") }]);
  }
  const isLink = before !== void 0 && "text" in before && /\[[*_]*$/.test(before.text);
  if (title < 0 || isLink) return [];
  return replaced(title, [{ text: "[" }, { field: "title" }, ...target]);
}
function withoutAnchors(template) {
  const isNamed = template.some(
    (piece) => "text" in piece && /<[a-z][^<>]* id ?=/i.test(piece.text)
  );
  return isNamed ? withoutTags(template) : [template];
}
function isInFirstBlock(template) {
  const at = template.findIndex((piece) => "text" in piece && piece.text.includes("\n\n"));
  return at < 0 || fieldsOf(template.slice(0, at)).includes("title");
}

// src/list/write/writing-formats.ts
var PLAIN_FORM = "- [{title}]({url}) ([`{key}`]({bib})), {authors}, *{venue}*, {year}\u23CE  - **Abstract:** {abstract}";
var FEW2 = 3;
var MOST_OTHERS = 2;
function writingFormats(list, category, options) {
  return formsFor(list, category, options).flatMap((form) => placesIn(form, category).map((place) => ({ ...form, ...place }))).map((format) => ({ ...format, own: atUsualDepth(list, format.own) })).map(
    (format) => options.isNamed === true && format.configured !== true ? { ...format, template: withName(list, format.template, format.alike) } : format
  ).filter(({ own }) => !areWithinAnother(list, category, own));
}
function atUsualDepth({ source: { text } }, own) {
  const depthOf = ({ range, unit }) => unit === "item" ? indentOf(text, range.start).replaceAll("	", "  ").length >> 1 : 0;
  const usual = mostUsed(own.map(depthOf));
  return own.filter((one) => depthOf(one) === usual);
}
var FAR2 = 4e3;
function areWithinAnother(list, { heading }, own) {
  const { text } = list.source;
  const [first2] = own;
  const last = own.at(-1);
  if (first2 === void 0 || last === void 0 || first2.unit !== "item") return false;
  const indent = indentOf(text, first2.range.start);
  if (indent === "") return false;
  const starts = new Set(list.entries.map(({ range }) => range.start));
  let block = { entries: 0, others: 0 };
  const blocks = [block];
  let at = heading.range.end;
  for (const line of text.slice(at, last.range.end + FAR2).split("\n")) {
    const start = at + indent.length;
    at += line.length + 1;
    if (line.trim() !== "" && !line.startsWith(indent)) {
      if (start > last.range.end) break;
      block = { entries: 0, others: 0 };
      blocks.push(block);
    }
    if (starts.has(start)) block.entries++;
    else if (/^(?:[-*+]|\d+[.)])\s/.test(line.slice(indent.length))) block.others++;
  }
  const others = blocks.reduce((sum, one) => sum + (one.entries > 0 ? one.others : 0), 0);
  return others > own.length;
}
function placesIn({ alike }, { path }) {
  const direct = alike.filter((entry) => isIn(entry, path));
  const inside = alike.filter((entry) => isIn(entry, path, path.length));
  const [first2] = inside;
  if (direct.length > 0 || first2 === void 0) return [{ own: direct, path }];
  const isOnly = inside.every((entry) => isIn(entry, first2.categories));
  return [
    { own: [], above: first2, path },
    ...isOnly ? [{ own: inside, path: first2.categories }] : []
  ];
}
function isIn({ categories }, path, depth) {
  return categories.slice(0, depth).join("\n") === path.join("\n");
}
function formsFor(list, category, { entry: wanted, venue }) {
  const { sections } = formatsOf(list);
  const isHere = ({ heading }) => heading?.range.start === category.heading.range.start;
  const own = sections.find(isHere);
  const entries = entriesBySection(list).find(isHere)?.entries ?? [];
  if (entries.length > 0 && own === void 0) return [];
  const isSibling = siblingsOf(list, category);
  const all = sections.filter((one) => !isHere(one)).map((one) => ({ ...one, weight: one.followers * (isSibling(one) ? 1e3 : 1) })).sort((a, b) => b.weight - a.weight);
  const isRows = own !== void 0 && isRow(own.template);
  if (wanted !== void 0 && isRow(wanted) === isRows) {
    return configuredForms(list, { unit: own?.unit ?? "item", entries }, wanted);
  }
  if (listsNoPapers(list, category, entries)) return [];
  const rows = entries.length > 0 ? [] : firstRows(list, category, all);
  if (rows.length > 0) return rows;
  const others = all.filter((one) => !isRow(one.template));
  const unit = own?.unit ?? others[0]?.unit ?? "item";
  const alike = entries.filter((one) => one.unit === unit);
  const kinds = kindTemplates(list, own, unit, venue);
  if (isRows) {
    const direct = alike.filter((one) => isIn(one, category.path));
    return rowFormats(list, direct.length > 0 ? direct : alike, [...kinds, own.template]);
  }
  const isUsual = own !== void 0 && own.followers * 2 >= own.entries;
  const templates = [
    ...kinds,
    ...isUsual ? [own.template] : [],
    ...others.filter((one) => one.unit === unit).slice(0, MOST_OTHERS).map((one) => one.template),
    ...own !== void 0 && own.followers * 3 >= own.entries * 2 ? withLink(own.template) : [],
    ...own === void 0 ? [] : [own.template]
  ];
  const marked = markedAs(list, alike, unit);
  const shown = alike.length < FEW2 ? list.entries : alike;
  const areLinked = shown.filter(({ url, links }) => (url ?? links[0]) !== void 0).length * 2 >= shown.length;
  const rank = (one) => (runsTogether(one) || isOpen(one) ? 8 : 0) + (areLinked && !fieldsOf(one).includes("url") ? 4 : 0) + (lacksLikely(list, one, alike) ? 3 : 0) + (isDoubtful(one, one === own?.template ? alike : list.entries) ? 2 : 0);
  const distinct = new Map(
    templates.flatMap(withoutAnchors).map((one) => [printTemplate(one), one])
  );
  const fitting = [...distinct.values()].sort((a, b) => rank(a) - rank(b)).map(marked);
  const isSpread = own !== void 0 && (unit === "paragraph" || !isInFirstBlock(own.template)) && isOfParagraphs(own.template);
  const plain = isSpread ? [] : plainTemplates(list, alike, unit).map(marked);
  return [...fitting, ...plain].map((template) => ({ unit, template, alike }));
}
function markedAs({ source: { text } }, alike, unit) {
  const last = alike.at(-1);
  const marker = unit === "item" && last !== void 0 ? markerAt(text, last) : void 0;
  return (template) => marker === void 0 ? template : withMarker(template, marker);
}
function configuredForms(list, { unit, entries }, template) {
  const alike = entries.filter((one) => one.unit === unit);
  const last = alike.at(-1);
  const isFit = !isRow(template) || last === void 0 || fitsTable(list, last, template);
  return isFit ? [{ unit, template: markedAs(list, alike, unit)(template), alike, configured: true }] : [];
}
function isDoubtful(template, entries) {
  const fields = new Set(fieldsOf(template));
  return ["authors", "venue", "year"].some((fact) => {
    const printed = entries.filter((entry) => entry[fact] !== void 0);
    return fields.has(fact) && printed.filter((one) => isCertain(one, fact)).length * 2 < printed.length;
  });
}
function lacksLikely({ source: { text } }, template, neighbors) {
  const fields = new Set(
    fieldsOf(template).map((one) => YEAR_FIELDS.has(one) ? "year" : one)
  );
  return ["authors", "venue", "year"].some((fact) => {
    const printed = neighbors.reduce((sum, one) => {
      const { [fact]: value = "", places, range, confidence } = one;
      const isPrinted2 = places[fact] !== void 0 || value !== "" && text.slice(range.start, range.end).includes(String(value));
      return sum + (isPrinted2 ? confidence[fact] ?? 0 : 0);
    }, 0);
    return !fields.has(fact) && printed * 3 > neighbors.length;
  });
}
function siblingsOf({ categories }, { path }) {
  const parent = path.slice(0, -1).join("\n");
  const starts = new Set(
    categories.filter((one) => path.length > 1 && one.path.slice(0, -1).join("\n") === parent).map(({ heading }) => heading.range.start)
  );
  return ({ heading }) => heading !== void 0 && starts.has(heading.range.start);
}
function plainTemplates({ source: { text } }, own, unit) {
  if (unit === "row") return [];
  const [first2 = ""] = PLAIN_FORM.slice(2).split("\u23CE");
  const start = own.at(-1)?.range.start ?? text.length;
  const marks = /^#+/.exec(text.slice(start, start + 8))?.[0] ?? "###";
  const heading = `${marks} ${first2.replace(", ", "\u23CE\u23CE")}`;
  const form = unit === "item" ? PLAIN_FORM : unit === "heading" ? heading : first2;
  return [readTemplate(form) ?? []];
}

// src/list/write/insert-list-entry.ts
var STRICT = /* @__PURE__ */ new Set();
function moreChanges(now, { field }, { values }) {
  if (values.has("name") && !now.has("name")) return /* @__PURE__ */ new Set([...now, "name"]);
  if (field === void 0) return void 0;
  const isMarked = /["“”[\]$]|https?:|www\./i.test(values.get("title") ?? "");
  const isVenues = field === "title" && !isMarked;
  const remedy = isVenues ? values.has("venue") ? "short venue" : void 0 : (
    // An address in the title may be read as that of the paper.
    REMEDIES[field === "url" && isMarked ? "title" : field]
  );
  if (remedy !== void 0 && !now.has(remedy)) return /* @__PURE__ */ new Set([...now, remedy]);
  const isTitles = field === "title" && !isMarked;
  const lost = isTitles ? besideTitle(values) : field;
  const canGo = lost !== void 0 && OPTIONAL.has(lost) && values.has(lost);
  const most = isTitles ? 1 : MOST_OMITTED;
  return canGo && omittedOf(now).length < most ? /* @__PURE__ */ new Set([...now, lost]) : void 0;
}
function besideTitle(values) {
  const written = [...values.keys()].filter((field) => field !== "url");
  return written[written.indexOf("title") + 1];
}
var REMEDIES = {
  authors: "full names",
  title: "plain title",
  venue: "short venue",
  yy: "full year",
  date: "full year"
};
function omittedOf(changes) {
  return [...OPTIONAL].filter((field) => changes.has(field));
}
function unplacedOf({ people, venue, year, url }, { values }, omitted) {
  const shown = new Set([...values.keys(), ...omitted].map(nameOfField));
  const known = { authors: people, venue, year, url };
  return ["authors", "venue", "year", "url"].filter(
    (field) => known[field] !== void 0 && !shown.has(nameOfField(field))
  );
}
var OPTIONAL = /* @__PURE__ */ new Set([
  "authors",
  "venue",
  "year",
  "yy",
  "date",
  "abstract",
  "key",
  "url"
]);
var MOST_OMITTED = 3;
function* triesFor(list, category, entry, options) {
  for (const attempt of attemptsFor(list, category, entry, options)) {
    let changes = STRICT;
    while (changes !== void 0) {
      const current = attempt(changes);
      if (current === void 0) break;
      changes = moreChanges(changes, yield { ...current, changes }, current.printed);
    }
  }
  return void 0;
}
function insertListEntry(list, category, entry, options) {
  let first2;
  const tries = triesFor(list, category, entry, options);
  for (let current = tries.next().value; current !== void 0; ) {
    const { edits, printed, path, changes } = current;
    const after = options.read(withEdits(list.source, edits));
    const wrong = misreading(list, after, edits, { entry, values: printed.values, path });
    if (wrong === void 0) {
      const omitted = omittedOf(changes);
      return { kind: "written", edits, omitted, unplaced: unplacedOf(entry, printed, omitted) };
    }
    first2 ??= { wrong, text: printed.text };
    current = tries.next(wrong).value;
  }
  return {
    kind: "refused",
    reason: first2?.wrong.reason ?? reasonWithoutFormat(list, category, options),
    text: first2?.text ?? plainForm(entry, list)
  };
}
function reasonWithoutFormat(list, category, { entry }) {
  const { range } = category.heading;
  const own = entriesBySection(list).find(({ heading }) => heading?.range.start === range.start);
  const entries = own?.entries ?? [];
  if (isTableOfResources(list, entries))
    return "its table lists no papers and has no column for their titles";
  if (entry === void 0 && listsNoPapers(list, category, entries))
    return "what is below its heading does not read as a list of papers";
  return entry === void 0 ? "its entries are set in a way that cannot be extended, such as an HTML table, or paragraphs or items within an entry" : `the configured entry, ${printTemplate(entry)}, does not fit its entries`;
}
function attemptsFor(list, category, entry, options) {
  const { bibPath, order, sortable = sortableEntry } = options;
  const added = sortableNew(entry);
  const { venue } = entry;
  const isNamed = coinedNameIn(plainText(entry.title)) !== void 0;
  return writingFormats(list, category, { ...options, venue, isNamed }).map((format) => {
    const { template, alike, path, configured } = format;
    let found;
    const neighbors = alike.length >= FEW3 ? alike : list.entries;
    const without = configured === true ? NOTHING2 : rareIn(neighbors, alike);
    const isOfAnother = configured !== true && (hasAddress(template) || hasLoneBracket(template));
    return (changes) => {
      if (isOfAnother) return void 0;
      found ??= insertionPlace(list, format, category, { added, order, sortable });
      const place = found;
      const printed = printEntry(entry, {
        template,
        readme: list.source.text,
        neighbors,
        all: list.entries,
        number: place.number ?? (isNumbered(template) ? "1" : void 0),
        bibPath,
        changes,
        without
      });
      if (printed === void 0 || !isWellFormed(printed.text)) return void 0;
      const source = list.source.text;
      const row = isRow(template) ? alike.at(-1)?.range : void 0;
      const shown = row ? rowLike(printed.text, source.slice(row.start, row.end)) : printed.text;
      const text = shown.replaceAll("\n", newlineOf(source) + place.indent);
      return { printed, path, edits: place.edits(text), order: place.order };
    };
  });
}
function isNumbered([first2]) {
  return first2 !== void 0 && "field" in first2 && first2.field === "n";
}
var FEW3 = 3;
var HABITS = [
  ["citation", 1 / 3, ["key", "bib"]],
  ["abstract", 1 / 3, ["abstract"]],
  ["authors", 1 / 6, ["authors"]],
  ["venue", 1 / 6, ["venue"]],
  ["year", 1 / 6, ["year", "yy", "date"]]
];
var OF_FIRST = /* @__PURE__ */ new Set(["authors", "venue", "year"]);
var NOTHING2 = /* @__PURE__ */ new Set();
function rareIn(neighbors, beside = []) {
  const rare = HABITS.filter(([fact, share]) => {
    if (neighbors.length === 0) return !OF_FIRST.has(fact);
    if (beside.length > 0 && beside.every((one) => one[fact] !== void 0)) return false;
    const having = neighbors.filter((one) => one[fact] !== void 0).length;
    return having <= share * neighbors.length;
  });
  return new Set(rare.flatMap(([, , fields]) => fields));
}
function sortableEntry(entry) {
  return { title: entry.title, year: certainFacts(entry).year, key: entry.citation?.key };
}
function plainForm(entry, { entries, source }) {
  const printed = printEntry(entry, {
    template: readTemplate(PLAIN_FORM) ?? [],
    readme: source.text,
    neighbors: entries,
    all: entries,
    without: rareIn(entries)
  });
  return printed?.text ?? "";
}

// src/list/write/insert-together.ts
function insertTogether(list, trials, options) {
  const possible = trials.filter((one) => one.attempt !== void 0);
  const isAlone = ({ category, attempt }) => category.entries === 0 || attempt.printed.values.has("n");
  const byCategory = groupBy(possible, ({ category }) => category.path.join("\n"));
  const chosen = [...byCategory.values()].flatMap(
    (own) => own.some(isAlone) ? own.slice(0, 1) : sorted(own)
  );
  const written = haveConflicts(chosen.flatMap(({ attempt }) => attempt.edits)) ? [] : chosen;
  const edits = written.flatMap(({ attempt }) => attempt.edits);
  const after = edits.length === 0 ? list : options.read(withEdits(list.source, edits));
  const read = judge(list, after, written);
  const isIn2 = new Set(written);
  const left = trials.filter((one) => !isIn2.has(one));
  return {
    list: after,
    wrong: new Map([...read.wrong, ...left.map((one) => [one, UNWRITTEN])]),
    isWhole: read.isWhole && left.length === 0
  };
}
var UNWRITTEN = { reason: "it would not be written" };
function sorted(trials) {
  const order = trials[0]?.attempt.order;
  if (order === void 0) return [...trials];
  const ranked = trials.map((one) => ({ one, rank: rankIn(order, sortableNew(one.entry)) }));
  return ranked.sort((a, b) => compareRanks(order, a.rank, b.rank)).map(({ one }) => one);
}
function haveConflicts(edits) {
  const ranges = edits.map(({ range }) => range).sort((a, b) => a.start - b.start || a.end - b.end);
  return ranges.slice(1).some(({ start }, at) => start < (ranges[at]?.end ?? 0));
}
function judge(list, after, trials) {
  const titleOf2 = ({ entry }) => fold(plainText(entry.title));
  const wanted = groupBy(trials, titleOf2);
  const read = groupBy(after.entries, ({ title }) => fold(title));
  const others = after.entries.filter(({ title }) => !wanted.has(fold(title)));
  const changed = misreadEntries(list.entries, others);
  const doubtful = new Set(changed.map(({ categories }) => categories.join("\n")));
  const wrongIn = (trial) => {
    const { path, printed } = trial.attempt;
    const [one, second] = read.get(titleOf2(trial)) ?? [];
    const isElsewhere = one?.categories.join("\n") !== path.join("\n");
    if (one === void 0 || second !== void 0 || isElsewhere)
      return { reason: "it would not be read as one entry of its category" };
    return doubtful.has(path.join("\n")) ? { reason: "other entries of its category would be read differently" } : wrongField(one, trial.entry, printed.values);
  };
  const wrong = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    const found = wrongIn(trial);
    if (found !== void 0) wrong.set(trial, found);
  }
  const isAsBefore = changed.length === 0 && after.entries.length === list.entries.length + trials.length;
  return { wrong, isWhole: isAsBefore && wrong.size === 0 };
}

// src/list/write/open-categories.ts
function openCategories(list, options) {
  const open = /* @__PURE__ */ new Set();
  const offered = offeredCategories(list).filter(mayHavePapers(list));
  let rest = offered.map((category, at) => {
    const entry = ordinaryPaper(at);
    const tries = triesFor(list, category, entry, options);
    return { category, entry, tries, attempt: withoutNumbers(tries.next().value) };
  });
  for (let isAgain = false; rest.length > 0; ) {
    rest = rest.filter(({ attempt }) => attempt !== void 0);
    const { wrong, isWhole } = insertTogether(list, rest, options);
    const isOpen2 = (one) => !wrong.has(one) && (isWhole || rest.length > 1);
    for (const one of rest) if (isOpen2(one)) open.add(one.category);
    const closed = rest.filter((one) => !isOpen2(one));
    isAgain = !isAgain && closed.length < rest.length;
    rest = isAgain ? closed : closed.map((one) => {
      const next = one.tries.next(wrong.get(one) ?? ELSEWHERE2).value;
      return { ...one, attempt: withoutNumbers(next) };
    });
  }
  const most = Math.min(MOST_ALONE, Math.floor(MOST_READ / (list.source.text.length + 1)));
  const alone = offered.filter((one) => !open.has(one)).slice(0, most);
  for (const one of alone)
    if (insertListEntry(list, one, ordinaryPaper(0), options).kind === "written") open.add(one);
  return offered.filter((one) => open.has(one));
}
var MOST_ALONE = 8;
var MOST_READ = 1e6;
function mayHavePapers({ entries }) {
  const parentOf = (path) => path.slice(0, -1).join("\n");
  const parents = new Set(entries.filter(isLikely).map(({ categories }) => parentOf(categories)));
  return ({ path, entries: count }) => count > 0 || parents.size === 0 || parents.has(parentOf(path));
}
var ELSEWHERE2 = { reason: "another entry would be read differently" };
function withoutNumbers(attempt) {
  return attempt === void 0 ? void 0 : { ...attempt, edits: attempt.edits.slice(0, 1) };
}
var SYLLABLES = ["ba", "de", "fi", "go", "lu", "me", "na", "po", "ri", "tu"];
function ordinaryPaper(at) {
  const name = [...String(at)].map((digit) => SYLLABLES[Number(digit)]).join("");
  return {
    title: `Measuring the Tides of Lake B${name} with Sparse Gauges`,
    url: `https://doi.org/10.99999/tides.${at}`,
    people: [
      { given: "Anna", family: "Brightwater" },
      { given: "Boris", family: "Castellan" }
    ],
    venue: "Journal of Hydrology",
    year: 2024,
    month: 3,
    citationKey: `Brightwater2024${name}`,
    bibLines: { start: 1, end: 9 }
  };
}

// src/rules/presets.ts
var MINIMAL = /* @__PURE__ */ new Set([
  "entry-abstract",
  "entry-category",
  "entry-citation-key",
  "hidden-text",
  "list-syntax",
  "bib-encoding",
  "bib-syntax"
]);
var STRICTER = { info: "warning", warning: "error", error: "error" };
function inPreset(preset, ruleId) {
  return preset !== "minimal" || MINIMAL.has(ruleId);
}
function presetSeverity(preset, severity) {
  return preset === "strict" ? STRICTER[severity] : severity;
}

// src/rules/support/join-copies.ts
function joinCopies(findings) {
  const joined = [];
  const known = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { fingerprint: fingerprint2, entry, place } = finding;
    const before = entry?.citationKey === void 0 ? void 0 : known.get(fingerprint2);
    const first2 = joined[before?.at ?? -1];
    if (first2 === void 0 || before?.file === place.file) {
      known.set(fingerprint2, { at: joined.length, file: place.file });
      joined.push(finding);
    } else if (before !== void 0) joined[before.at] = join(first2, finding);
  }
  return joined;
}
function join(first2, copy) {
  const { fix, related } = first2;
  const place = { ...copy.place, message: "the same in a copy of the entry" };
  return {
    ...first2,
    related: [...related, place],
    ...fix === void 0 || copy.fix === void 0 ? {} : { fix: { ...fix, files: [...fix.files, ...copy.fix.files] } }
  };
}

// src/rules/support/suppression-judge.ts
function suppressionJudge(comments) {
  const index = indexOf(comments);
  const used = /* @__PURE__ */ new Map();
  const general = /* @__PURE__ */ new Set();
  return {
    silences(ruleId, problem) {
      if (comments.length === 0) return false;
      if (problem.entry === void 0) general.add(ruleId);
      const silencing = covering(index.get(ruleId), problem);
      for (const comment of silencing) {
        const ids = used.get(comment);
        if (ids === void 0) used.set(comment, /* @__PURE__ */ new Set([ruleId]));
        else ids.add(ruleId);
      }
      return silencing.length > 0;
    },
    judged(known, active) {
      const ruleIds = [...known.map(({ id }) => id), ...REFERENCE_RULE_IDS];
      const ran = new Set(active.map(({ id }) => id));
      return comments.map((comment) => ({
        comment,
        ruleIds,
        unknown: comment.ruleIds.filter((id) => !ruleIds.includes(id)),
        unused: comment.ruleIds.filter(
          (id) => ran.has(id) && !general.has(id) && used.get(comment)?.has(id) !== true
        )
      }));
    }
  };
}
function indexOf(comments) {
  const byRule = /* @__PURE__ */ new Map();
  for (const comment of comments) {
    if (comment.covers === void 0) continue;
    const covering2 = { range: comment.covers, comment };
    for (const id of new Set(comment.ruleIds)) addTo(byRule, id, covering2);
  }
  const ofFile = (group) => ({
    inList: group.some(({ comment }) => comment.inList),
    layers: rangeLayers(group)
  });
  const byFile = (group) => {
    const files = groupBy(group, ({ comment }) => comment.file);
    return new Map([...files].map(([file, ofOne]) => [file, ofFile(ofOne)]));
  };
  return new Map([...byRule].map(([id, group]) => [id, byFile(group)]));
}
function covering(files, { file: ownFile, range, entry }) {
  if (files === void 0) return [];
  const found = files.get(ownFile)?.layers.holding(range.start) ?? [];
  const ofList2 = entry === void 0 || isBibEntry(entry) ? [] : [...files].flatMap(
    ([file, { inList, layers }]) => inList && file !== ownFile ? layers.holding(entry.range.start) : []
  );
  return [...found, ...ofList2].map(({ comment }) => comment);
}
function rangeLayers(items) {
  const layers = [];
  for (const item of items.toSorted((a, b) => a.range.start - b.range.start)) {
    const free = layers.find((layer) => (layer.at(-1)?.range.end ?? 0) <= item.range.start);
    if (free === void 0) layers.push([item]);
    else free.push(item);
  }
  return {
    holding: (offset) => layers.flatMap((layer) => {
      const item = layer[lastFrom(layer, offset)];
      return item !== void 0 && offset < item.range.end ? [item] : [];
    })
  };
}

// src/rules/support/suppressions.ts
var OPENING = /<!--\s*curator-ignore(?![\w-])/y;
var BIB_LINE = /^[ \t]*(%+[ \t]*curator-ignore(?![\w-])([^\r\n]*))/gm;
var MARKDOWN_GAP = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*$/;
var WIDEST_GAP = 1e4;
function suppressionsOf({ list, bibliographies }) {
  return [...list === void 0 ? [] : ofList(list), ...bibliographies.flatMap(ofBibliography)];
}
function ofList(list) {
  const file = list.source;
  return ignoreCommentsOfMarkdown(file).map((comment) => {
    const covers = coveredByList(list, comment.range);
    return compact({ ...comment, file, inList: true, covers });
  });
}
function ofBibliography({ source, entries }) {
  return ignoreCommentsOfBib(source.text).flatMap((comment) => {
    const { end } = comment.range;
    const before = lastFrom(entries, end - 1);
    const holder = entries[before];
    if (holder !== void 0 && end <= holder.range.end) return [];
    const next = entries[before + 1];
    const near = next !== void 0 && isBibGap(source.text, end, next.range.start);
    const covers = near ? next.range : void 0;
    return [compact({ ...comment, file: source, inList: false, covers })];
  });
}
function coveredByList(list, { start, end }) {
  const { text, lines } = list.source;
  const lineStart = lines.lineStart(lines.position(start).line);
  const lineEnd = lines.lineEnd(lines.position(end).line);
  const alone = text.slice(lineStart, start).trim() === "" && text.slice(end, lineEnd).trim() === "";
  const before = lastFrom(list.entries, start);
  const holder = list.entries[before];
  const held = holder !== void 0 && end <= holder.range.end;
  if (held && !(alone && isGap2(text, end, holder.range.end))) return holder.range;
  if (!alone) return void 0;
  const heading = list.headings[lastFrom(list.headings, start)];
  const belowHeading = heading !== void 0 && isGap2(text, heading.range.end, start);
  const beforeEmptyLine = /^(?:\r\n?|\n)[ \t]*(?:[\r\n]|$)/.test(
    text.slice(lineEnd, lineEnd + 200)
  );
  if (belowHeading && beforeEmptyLine) return sectionFrom(list, heading.range, heading.depth);
  const next = list.entries[before + 1];
  if (next === void 0) return void 0;
  if (next.unit === "row") return tableFrom(list, end, next);
  return isGap2(text, end, next.range.start) ? next.range : void 0;
}
function isGap2(text, from, to) {
  return to - from <= WIDEST_GAP && MARKDOWN_GAP.test(text.slice(from, to));
}
function isBibGap(text, from, to) {
  if (to - from > WIDEST_GAP) return false;
  const lines = text.slice(from, to).split(/\r\n?|\n/);
  return lines.every((line) => /^[ \t]*(?:%|$)/.test(line));
}
function sectionFrom({ headings, source }, { start, end }, depth) {
  let next = lastFrom(headings, end - 1) + 1;
  while (next < headings.length && (headings[next]?.depth ?? 0) > depth) next++;
  return { start, end: headings[next]?.range.start ?? source.text.length };
}
function tableFrom(list, offset, first2) {
  const { text } = list.source;
  const body = text.slice(offset, offset + WIDEST_GAP);
  const lead = /^(?:\s|<!--(?:(?!-->)[\s\S])*?-->)*/.exec(body)?.[0].length ?? 0;
  const begin = offset + lead;
  const emptyLine = /(?:\r\n?|\n)[ \t]*(?:\r|\n)/.exec(text.slice(begin));
  const end = emptyLine === null ? text.length : begin + emptyLine.index;
  const { start } = first2.range;
  return start >= begin && start < end ? { start: begin, end } : void 0;
}
function ignoreCommentsOfMarkdown(source) {
  const { text } = source;
  if (!text.includes("curator-ignore")) return [];
  const comments = [];
  for (const line of linesOutsideCode(source)) {
    for (const { index } of text.slice(line.start, line.end).matchAll(/<!--/g)) {
      const start = line.start + index;
      OPENING.lastIndex = start;
      if (!OPENING.test(text)) continue;
      const from = OPENING.lastIndex;
      if (start < (comments.at(-1)?.range.end ?? 0)) continue;
      const close = text.indexOf("-->", from);
      if (close < 0) return comments;
      if (text[start - 1] === "`") continue;
      comments.push({ range: { start, end: close + 3 }, ...parse(text.slice(from, close)) });
    }
  }
  return comments;
}
function ignoreCommentsOfBib(text) {
  if (!text.includes("curator-ignore")) return [];
  return [...text.matchAll(BIB_LINE)].map(({ index, 0: line, 1: comment = "", 2: body = "" }) => {
    const end = index + line.length;
    return { range: { start: end - comment.length, end }, ...parse(body) };
  });
}
function parse(body) {
  const separator = /(?:^|\s)(?:--?|[–—])(?=\s|$)/.exec(body);
  const ids = separator === null ? body : body.slice(0, separator.index);
  return {
    ruleIds: ids.split(/[\s,]+/).filter((id) => id !== ""),
    reason: separator === null ? "" : body.slice(separator.index + separator[0].length).trim()
  };
}

// src/rules/visit-catalog.ts
function visitCatalog({ list, bibliographies }, running, outOfTime = () => false) {
  const inTime = function* (entries) {
    for (const entry of entries) {
      if (outOfTime()) return;
      yield entry;
    }
  };
  if (list !== void 0) visitList(list, running, inTime);
  const visitorsOf = fieldVisitors(running);
  for (const bibliography of bibliographies)
    visitBibliography(bibliography, { running, visitorsOf }, inTime);
}
function visitEnd({ visitor, problems }) {
  append(problems, visitor.onEnd?.() ?? []);
}
function visitList(list, running, inTime) {
  const file = list.source;
  for (const one of running) keep(one, one.visitor.onList?.(list), { file });
  const ofEntries = running.filter(({ visitor }) => visitor.onEntry !== void 0);
  for (const entry of inTime(list.entries)) {
    const visited = { file, entry };
    for (const one of ofEntries) keep(one, one.visitor.onEntry?.(entry, list), visited);
  }
}
function fieldVisitors(running) {
  return memo(
    (field) => running.flatMap(
      (one) => ["*", field].flatMap((name) => {
        const visit = ownValue(one.visitor.onField ?? {}, name);
        return visit === void 0 ? [] : { one, visit };
      })
    )
  );
}
function visitBibliography(bibliography, {
  running,
  visitorsOf
}, inTime) {
  const file = bibliography.source;
  for (const one of inTime(running))
    keep(one, one.visitor.onBibliography?.(bibliography), { file });
  const ofEntries = running.filter(({ visitor }) => visitor.onBibEntry !== void 0);
  for (const entry of inTime(bibliography.entries)) {
    const visited = { file, entry };
    for (const one of ofEntries) keep(one, one.visitor.onBibEntry?.(entry, bibliography), visited);
    for (const field of entry.fields.values()) {
      if (field.inheritedFrom !== void 0) continue;
      for (const { one, visit } of visitorsOf(field.name)) {
        const found = visit(field, entry, bibliography);
        if (found !== void 0) keep(one, found, { file, entry, field });
      }
    }
  }
}
function keep({ problems }, found, visited) {
  if (found === void 0) return;
  for (const problem of Symbol.iterator in found ? found : [found]) {
    const { entry = visited.entry, file = visited.file } = problem;
    const range = visited.field === void 0 ? rangeOf(entry, file) : valueRange(visited.field, file);
    problems.push({ ...problem, entry, file, range: problem.range ?? range });
  }
}
function rangeOf(entry, { text }) {
  if (entry === void 0) return { start: 0, end: text.length };
  return isBibEntry(entry) ? entry.keyRange : entry.titleRange;
}

// src/rules/run.ts
function runRules(rules, catalog, settings, { preset = "recommended", rules: severities }) {
  const judge2 = suppressionJudge(suppressionsOf(catalog));
  const severityOf = ({ id }) => Object.hasOwn(severities, id) ? severities[id] : inPreset(preset, id) ? void 0 : "off";
  const active = rules.filter((rule) => severityOf(rule) !== "off");
  const suppressions = () => judge2.judged(rules, active);
  const isOfMerge = ofUnfinishedMerge(catalog);
  const running = active.map((rule) => ({
    rule,
    visitor: rule.create({ catalog, settings, suppressions }),
    problems: []
  }));
  let isBegun = false;
  const outOfTime = () => {
    const isOver = settings.outOfTime?.() === true;
    isBegun ||= !isOver;
    return isOver;
  };
  visitCatalog(catalog, running, outOfTime);
  const isCut = outOfTime();
  if (isCut) {
    const syntax = running.find(({ rule }) => rule.id === listSyntax.id);
    if (syntax !== void 0) append(syntax.problems, unfinished(catalog, isBegun));
  }
  const last = running.filter(({ rule }) => rule.id === suppression.id);
  const findings = [...running.filter((one) => !last.includes(one)), ...last].flatMap((one) => {
    if (!isCut) visitEnd(one);
    const { rule, problems } = one;
    const isReported = (problem) => rule.id === suppression.id || !judge2.silences(rule.id, problem);
    const configured = severityOf(rule);
    const find = (problem) => {
      const severity = configured === void 0 || configured === "off" ? presetSeverity(preset, problem.severity ?? rule.severity) : configured;
      const isNote = problem.isNote === true && configured === void 0 && preset !== "strict";
      return { ...toFinding(rule, problem, severity, catalog), ...isNote ? { isNote } : {} };
    };
    const findAll = (some) => withHabits(some, isReported).filter((problem) => rule.id === listSyntax.id || !isOfMerge(problem)).map((problem) => withParts(find(problem), problem.many, find, findAll));
    return findAll(problems);
  });
  return numberRepeats(joinCopies(sortByPlace(findings, catalog)));
}
function withParts(finding, problems, find, findAll) {
  if (problems === void 0) return finding;
  const parts = lazy(() => numberRepeats(problems.map(find)));
  const only = (prints) => findAll(problems.filter((_, at) => prints.has(parts()[at]?.fingerprint ?? ""))).map((one) => ({
    ...one,
    severity: bySeverity(one, finding) < 0 ? finding.severity : one.severity
  }));
  return { ...finding, many: { parts, only } };
}
function ofUnfinishedMerge({ list }) {
  const merges = list === void 0 ? [] : conflictsIn(list.source);
  return ({ file, range, entry }) => file === list?.source && merges.some((one) => overlaps(one, entry === void 0 ? range : spanOf(entry, range)));
}
function spanOf(entry, range) {
  return isBibEntry(entry) ? range : entry.range;
}
function unfinished({ list, bibliographies }, isBegun) {
  const [file] = [list, ...bibliographies].flatMap((one) => one?.source ?? []);
  if (file === void 0) return [];
  const what = isBegun ? "not all rules were checked" : "no entry was checked";
  return [
    {
      message: `Time is up: ${what}. Split the list, or allow more time (deadline).`,
      file,
      range: { start: 0, end: 0 },
      content: "unfinished",
      severity: isBegun ? void 0 : "error"
    }
  ];
}
function toFinding(rule, problem, severity, catalog) {
  const { entry, file, fix, related = [] } = problem;
  const hasEdits = fix !== void 0 && fix.edits.length > 0;
  return compact({
    ruleId: rule.id,
    severity,
    message: problem.message,
    place: placeOf(problem),
    related: related.map(({ message, ...spot }) => ({
      ...placeOf({ file: spot.file ?? file, range: spot.range }),
      message
    })),
    fingerprint: fingerprint([rule.id, identityOf(entry), fold(problem.content ?? "")].join("\n")),
    entry: entry && nameEntry(entry, catalog),
    isLack: problem.isLack || void 0,
    fix: hasEdits ? { kind: fix.kind, files: [{ file: file.path, edits: fix.edits }] } : void 0
  });
}
function placeOf({ file, range }) {
  return {
    file: file.path,
    range,
    start: file.lines.position(range.start),
    end: file.lines.position(range.end)
  };
}
function nameEntry(entry, catalog) {
  if (isBibEntry(entry)) {
    const title = entry.fields.get("title")?.value ?? "";
    return compact({ title, citationKey: entry.key || void 0 });
  }
  const citationKey = catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key;
  return compact({ title: entry.title, citationKey });
}
function identityOf(entry) {
  if (entry === void 0) return "";
  if (isBibEntry(entry)) return `bib ${entry.key}`;
  const [identifier] = entry.identifiers;
  return identifier === void 0 ? `title ${titleKey(entry.title)}` : identifierKey(identifier);
}
function sortByPlace(findings, catalog) {
  const files = [
    catalog.list?.source,
    ...catalog.bibliographies.map(({ source }) => source),
    catalog.form?.source
  ];
  const order = new Map(files.map((file, index) => [file?.path, index]));
  const fileOf = ({ place }) => order.get(place.file) ?? 0;
  return findings.sort(
    (a, b) => fileOf(a) - fileOf(b) || a.place.range.start - b.place.range.start
  );
}
function numberRepeats(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const repeat = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, repeat + 1);
    if (repeat === 0) return finding;
    return { ...finding, fingerprint: fingerprint(`${finding.fingerprint}
${repeat}`) };
  });
}

// src/features/check/insertion-options.ts
function insertionOptions(config, { pairOf, bibliographies }, memory) {
  return {
    read: (readme) => recallList({ readme, config, bibliographies }, memory),
    order: config.entryOrder,
    entry: readTemplate(config.entry),
    sortable: (entry) => sortableListEntry(entry, { pairOf })
  };
}
function bibLayout({ bibOrder, bibFormat }) {
  return { order: bibOrder, ...bibFormat };
}
function insertionRefusalText({ entry }, { heading }, { reason, text }) {
  const instead = entry === void 0 ? "" : ", or change or remove entry in the configuration";
  return `the paper cannot be written under "${heading.text}": ${reason}. Add it by hand${instead}, for example as:
${text}`;
}
function omittedTexts({
  omitted,
  unplaced
}) {
  const text = (fields, why) => fields.length === 0 ? [] : [`The list does not show its ${listText(fields.map(nameOfField))}: ${why}.`];
  return [
    ...text(omitted, "it would be read wrongly there"),
    ...text(unplaced, "the form of its section has no place for that")
  ];
}

// src/features/check/check-list.ts
function categoriesWithPlace({ config }, catalog, memory = readingMemory()) {
  const { list } = catalog;
  return list === void 0 ? [] : openCategories(list, insertionOptions(config, catalog, memory));
}
function filesOf({ readme, bibs, form }) {
  return [readme, ...bibs, form?.source].filter((file) => file !== void 0);
}
function filesByPath(input) {
  return new Map(filesOf(input).map((file) => [file.path, file]));
}
function readCatalog({ readme, bibs, config, form, timeFor }, memory) {
  const bibliographies = bibs.map((bib) => recallBibliography(bib, memory));
  const list = readme === void 0 ? void 0 : recallList({ readme, config, timeFor, bibliographies }, memory);
  const catalog = buildCatalog(list, bibliographies);
  const read = form?.read(form.source);
  return read === void 0 ? catalog : { ...catalog, form: read };
}
function checkList(input, memory) {
  const catalog = readCatalog(input, memory);
  const { bib, entry, ...config } = input.config;
  const settings = compact({
    ...config,
    bibliographyWanted: bib === void 0 || bib.length > 0,
    entry: readTemplate(entry),
    bibExists: bibsOf(input),
    hasFile: input.hasFile,
    outOfTime: input.timeFor?.(1),
    openCategories: () => categoriesWithPlace(input, catalog, memory)
  });
  const all = runRules(RULES, catalog, settings, input.config);
  const findings = all.filter(({ isNote }) => isNote !== true);
  const notes = all.filter(({ isNote }) => isNote === true);
  return { catalog, findings, notes, summary: summarize(catalog, findings, notes) };
}
function bibsOf({ bibs, bibExists }) {
  return bibExists && ((path) => bibs.some((bib) => bib.path === path) || bibExists(path));
}
function summarize(catalog, findings, notes) {
  const papers = catalog.list?.entries.filter(({ kind }) => kind === "paper") ?? [];
  return {
    entries: papers.length,
    bibEntries: catalog.bibliographies.reduce((sum, { entries }) => sum + entries.length, 0),
    categories: catalog.list?.categories.length ?? 0,
    paired: papers.filter((entry) => catalog.pairOf(entry) !== void 0).length,
    ...catalog.list === void 0 ? {} : { reading: summarizeReading(catalog.list) },
    ...countFindings(findings),
    ...notes.length === 0 ? {} : { notes: notes.map(({ message }) => message) }
  };
}
function summarizeReading({ reading, source: { lines } }) {
  const { resources, skipped, unread, doubtful } = reading;
  const unreadLines = unread.map(({ range }) => lines.position(range.start).line);
  return {
    resources,
    skipped: skipped.length,
    unread: unread.length,
    unreadLines: [...new Set(unreadLines)],
    doubtfulLines: doubtful.length < LEAST_DOUBTS ? [] : doubtful.map(({ entry }) => lines.position(entry.titleRange.start).line)
  };
}

export {
  buildCatalog,
  emptyCategories,
  offeredCategories,
  venueWithoutYear,
  fullNames,
  VENUE_NAMES,
  misreadEntry,
  triesFor,
  insertListEntry,
  insertTogether,
  suppressionsOf,
  readingMemory,
  recallBibliography,
  recallList,
  insertionOptions,
  bibLayout,
  insertionRefusalText,
  omittedTexts,
  categoriesWithPlace,
  filesOf,
  filesByPath,
  readCatalog,
  checkList
};
