import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  readingOptions
} from "./features-reading-options.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import {
  LEAST_DOUBTS,
  RULES,
  anchorNamesFile,
  bibEntryAtLine,
  byRareWords,
  isBibEntry,
  isPartOfTitle,
  lastFrom,
  linesOutsideCode,
  overlaps,
  parseNames,
  sortableListEntry,
  suppression,
  titleLikeness,
  toMarkdown,
  valueRange,
  withHabits
} from "./bibtex-bibliography.js";
import {
  foldTitle,
  titleKey
} from "./catalog-title-key.js";
import {
  fromShownText
} from "./scholarly-dollar-math.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import {
  readTemplate
} from "./list-format-parse-template.js";
import {
  cellsIn,
  cellsOf,
  columnKind,
  entriesBySection,
  fieldsOf,
  fill,
  formatsOf,
  isDelimiterRow,
  isRow,
  linkLabel,
  mostUsed,
  numberOf,
  readList,
  rowOf,
  sureFields,
  templateOf
} from "./bibtex-characters.js";
import {
  append,
  mapPlain,
  plainText
} from "./identifiers-arxiv.js";
import {
  identifierKey
} from "./identifiers-doi.js";
import {
  applyEdits,
  sourceFile
} from "./text-source-file.js";
import {
  addTo,
  groupBy
} from "./text-group-by.js";
import {
  shorten
} from "./text-shorten.js";
import {
  countFindings
} from "./rules-finding.js";
import {
  largest
} from "./text-extremes.js";
import {
  compareRanks,
  evidentOrder,
  placeFor
} from "./text-order.js";
import {
  fold
} from "./text-fold.js";
import {
  withoutTail
} from "./text-without-tail.js";
import {
  compact
} from "./text-json.js";

// src/features/insertion-options.ts
function insertionOptions(config, catalog, memory) {
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
function refusalText({ entryTemplate }, { heading }, { reason, text }) {
  const instead = entryTemplate === void 0 ? "" : ", or remove entry-template from the configuration";
  return `the paper cannot be written under "${heading.text}": ${reason}. Add it by hand${instead}, for example as:
${text}`;
}
function omittedText(omitted) {
  return omitted.length === 0 ? void 0 : `The list does not show its ${omitted.join(" and ")}: it would be read wrongly there.`;
}

// src/features/reading-memory.ts
function readingMemory() {
  return { sections: /* @__PURE__ */ new Map(), bibliographies: /* @__PURE__ */ new Map() };
}
function recallBibliography(source, memory) {
  if (memory === void 0) return readBibliography(source);
  const { path, bom, invalidUtf8, text } = source;
  const key = JSON.stringify([path, bom, invalidUtf8]) + text;
  const bibliography = memory.bibliographies.get(key) ?? readBibliography(source);
  memory.bibliographies.set(key, bibliography);
  return bibliography;
}

// src/catalog/bib-index.ts
var LONGEST_POSTING = 100;
function bibIndex(bibliographies) {
  const candidates = bibliographies.flatMap(
    (bibliography) => bibliography.entries.map((bibEntry) => candidateOf(bibEntry, bibliography))
  );
  const keys = indexed(candidates, ({ bibEntry }) => [bibEntry.key]);
  const foldedKeys = indexed(candidates, ({ bibEntry }) => [bibEntry.key.toLowerCase()]);
  const identifiers = indexed(
    candidates,
    ({ bibEntry }) => bibEntry.identifiers.map(identifierKey)
  );
  const titles = indexed(candidates, ({ titleKey: titleKey2 }) => [titleKey2]);
  const names = lazy(() => indexed(candidates, ({ name }) => [name]));
  const byEntry = lazy(() => new Map(candidates.map((one) => [one.bibEntry, one])));
  const rare = lazy(() => byRareWords(candidates, ({ foldedTitle }) => foldedTitle));
  return {
    candidates,
    byKey: (key) => first(keys.get(key)),
    byKeyIgnoringCase: (key) => first(foldedKeys.get(key.toLowerCase())),
    byIdentifier: (identifier) => first(identifiers.get(identifierKey(identifier))),
    byTitle: (key) => first(titles.get(key)),
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
  const date = bibEntry.fields.get("year")?.value ?? bibEntry.fields.get("date")?.value;
  const year = /\b(?:19|20)\d\d\b/.exec(date ?? "")?.[0];
  return {
    bibEntry,
    bibliography,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(" ", ""),
    name: colon < 0 ? "" : foldTitle(title.slice(0, colon)),
    year: year === void 0 ? void 0 : Number(year)
  };
}
function indexed(candidates, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    for (const key of new Set(keysOf(candidate))) if (key !== "") addTo(groups, key, candidate);
  }
  return groups;
}
function lazy(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
var UNRELATED = 0.35;
var IN_ORDER = 0.5;
var RELATED = 0.6;
var EVIDENCE = [
  ["key", byShownKeyAndWork],
  ["anchor", byLineAnchor],
  ["identifier", byIdentifierAndTitle],
  ["title", byTitle],
  ["key", byShownKey],
  ["identifier", byIdentifierAlone],
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
function byIdentifierAndTitle(claim, index) {
  return closest(
    claim,
    byAnyIdentifier(claim, index).filter((found) => titlesAlike(claim, found) >= ALIKE)
  );
}
function byIdentifierAlone(claim, index) {
  return closest(
    claim,
    byAnyIdentifier(claim, index).filter((found) => titlesAlike(claim, found) >= UNRELATED)
  );
}
function byAnyIdentifier(claim, index) {
  return [...new Set(claim.entry.identifiers.flatMap((one) => index.byIdentifier(one)))];
}
function byTitle(claim, index) {
  return closest(claim, index.byTitle(claim.titleKey));
}
function bySimilarTitle(claim, index) {
  const alike = index.byRareWords(claim.foldedTitle).map((candidate) => ({ candidate, likeness: titlesAlike(claim, candidate) })).filter(
    ({ candidate, likeness }) => likeness >= ALIKE && (authorsAgree(claim, candidate) || yearsAgree(claim, candidate) && isInOneOrder(claim, candidate)) && !identifiersDisagree(claim, candidate)
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
  return a.identifiers.some((identifier) => b.identifiers.includes(identifier));
}

// src/list/write/insertion-place.ts
function insertionPlace(list, { own, unit, above }, category, { added, order, sortable }) {
  const { text } = list.source;
  const [first2] = own;
  if (first2 === void 0) {
    return above === void 0 ? placeInEmpty(list, category) : placeAbove(list, category, above);
  }
  const at = placeAmong(list, own, added, { order, sortable });
  const numbers = numbersOf(text, own);
  const number = numbers === void 0 ? void 0 : numberFor(numbers, at);
  const [before, after] = [own[at - 1], own[at]];
  const gap = gapAmong(text, own) ?? gapOf(list, unit) + indentAt(text, first2.range.start);
  const isBehind = after === void 0 || before !== void 0 && !isGap(between(text, before, after));
  return {
    indent: indentAt(text, (before ?? first2).range.start),
    ...number === void 0 ? {} : { number },
    edits: (written) => [
      isBehind && before !== void 0 ? insertion(endOf(text, before, after), `${gap}${written}`) : insertion((after ?? first2).range.start, `${written}${gap}`),
      ...numbers === void 0 ? [] : movedOn(text, own, at, numbers)
    ]
  };
}
function placeInEmpty({ source, sections }, { heading }) {
  const { text } = source;
  const newline = newlineOf(text);
  const section = sections.find((one) => one.heading?.range.start === heading.range.start);
  const end = section?.range.end ?? heading.range.end;
  const said = text.slice(heading.range.end, end).trimEnd();
  const at = heading.range.end + said.length;
  return {
    indent: "",
    edits: (written) => [insertion(at, `${newline}${newline}${written}`)]
  };
}
function placeAbove({ source: { text } }, { heading }, first2) {
  const newline = newlineOf(text);
  const { end } = heading.range;
  const said = text.slice(end, first2.range.start).trimEnd();
  const label = said.slice(said.lastIndexOf("\n") + 1);
  const at = label.trim() === "" ? first2.range.start : end + said.length - label.length;
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(label) && first2.unit === "item";
  return {
    indent: "",
    edits: (written) => [insertion(at, `${written}${newline}${isItem ? "" : newline}`)]
  };
}
function placeAmong(list, own, added, { order, sortable }) {
  const items = own.map(sortable);
  const by = order ?? evidentOrder(items) ?? commonOrder(list, sortable);
  if (by !== void 0) return placeFor(by, items, added);
  const months = own.map((entry) => ({ year: monthOf(entry) }));
  const isNewestFirst = evidentOrder(months) === "year-descending";
  const [newest] = months;
  const { year } = added;
  if (!isNewestFirst || newest?.year === void 0 || year === void 0) return own.length;
  return compareRanks("year", year + 1, newest.year) > 0 ? 0 : placeFor("year-descending", months, { year: year + 1 });
}
function monthOf({ identifiers }) {
  const id = identifiers.find(({ kind }) => kind === "arxiv")?.id ?? "";
  const [, year, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
  return year === void 0 ? void 0 : 2e3 + Number(year) + Number(month) / 100;
}
function commonOrder(list, sortable) {
  const orders = entriesBySection(list).flatMap(
    ({ entries }) => evidentOrder(entries.map(sortable)) ?? []
  );
  const [first2] = orders;
  return orders.length > 1 && orders.every((one) => one === first2) ? first2 : void 0;
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
  return count > 2 && count * 3 >= gaps.length * 2 ? usual : mostUsed(gaps.filter(isGap));
}
function gapOf(list, unit) {
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
}
function endOf(text, { range, unit }, next) {
  const behind = text.slice(range.end, Math.min(next?.range.start ?? text.length, range.end + FAR));
  if (unit === "line") return range.end;
  const [first2 = "", ...lines] = behind.split("\n");
  let end = lines.length > 0 || next === void 0 ? trimmedEnd(first2, range.end) : range.end;
  if (unit !== "item") return end;
  const indent = indentAt(text, range.start).length;
  let at = range.end + first2.length + 1;
  for (const line of lines) {
    const isEmpty = line.trim() === "";
    if (!isEmpty && line.length - line.trimStart().length < indent + 2) break;
    if (!isEmpty) end = trimmedEnd(line, at);
    at += line.length + 1;
  }
  return end;
}
var FAR = 4e3;
function trimmedEnd(line, at) {
  return at + line.length - (line.endsWith("\r") ? 1 : 0);
}
function indentAt(text, at) {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^[ \t]*$/.test(before) ? before : "";
}
function newlineOf(text) {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
function numbersOf(text, own) {
  const numbers = own.map((entry) => {
    const place = numberOf(text, entry);
    const { year, date } = entry.places;
    const isYear = [year, date].some((one) => one && place && overlaps(one, place));
    return place === void 0 || isYear ? void 0 : Number(text.slice(place.start, place.end));
  });
  const isMarker = own.every(
    ({ unit, range }) => unit !== "row" && /\d/.test(text.charAt(range.start))
  );
  if (isMarker) return numbers;
  const steps = numbers.slice(1).filter((one, at) => one === (numbers[at] ?? Number.NaN) + 1);
  return numbers.length > 1 && steps.length * 3 >= (numbers.length - 1) * 2 ? numbers : void 0;
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
    const range = numberOf(text, entry);
    if (range === void 0) continue;
    const moved = String(number + 1);
    edits.push({ range, text: moved });
    if (moved.length > range.end - range.start && entry.unit === "item") {
      const end = endOf(text, entry, own[index + 1]);
      const behind = text.slice(range.end, end);
      for (const { index: newline } of behind.matchAll(/\n(?=[ \t]+\S)/g)) {
        edits.push(insertion(range.end + newline + 1, " "));
      }
    }
  }
  return edits;
}
function insertion(at, text) {
  return { range: { start: at, end: at }, text };
}

// src/list/write/author-habit.ts
var ET_AL = /\bet\.? ?al\b/i;
var EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u;
var FEWEST = 3;
var SHARE = 2 / 3;
var INITIALS = String.raw`(?:\p{Lu}\.[ -]?)+`;
var FORMS = [
  ["family-comma", new RegExp(String.raw`^\p{L}[\p{L}'’ -]*, ${INITIALS}$`, "u")],
  ["family-initials", new RegExp("^\\p{Lu}[\\p{L}'\u2019-]+ \\p{Lu}{1,3}$", "u")],
  ["initials", new RegExp(String.raw`^${INITIALS} ?\p{L}[\p{L}'’ -]*$`, "u")],
  ["family", new RegExp("^\\p{Lu}[\\p{L}'\u2019-]+$", "u")]
];
function authorHabit(printed) {
  const shortened = printed.filter((one) => ET_AL.test(one));
  const named = isMost(shortened.length, printed.length) ? mostUsed(shortened.map((one) => namesIn(one).length)) : void 0;
  const several = printed.filter((one) => !ET_AL.test(one) && namesIn(one).length > 1);
  const lasts = several.flatMap((one) => [...one.matchAll(/,? (?:and|&) /g)].at(-1)?.[0] ?? []);
  const last = isMost(lasts.length, several.length) ? mostUsed(lasts) : void 0;
  const semicolons = printed.filter((one) => one.includes(";")).length;
  const styles = printed.map(styleOf);
  const name = mostUsed(styles) ?? "full";
  return {
    ...named === void 0 ? {} : { named },
    name: isMost(styles.filter((one) => one === name).length, styles.length) ? name : "full",
    separator: isMost(semicolons, several.length) ? "; " : ", ",
    ...last === void 0 ? {} : { last }
  };
}
function fullNames(people) {
  return printAuthors(people, { name: "full", separator: ", " });
}
function printAuthors(people, habit) {
  const { named, name, separator, last = separator } = habit;
  const others = people.at(-1)?.family === "others";
  const known = others ? people.slice(0, -1) : people;
  const shown = named !== void 0 && known.length > named ? known.slice(0, named) : known;
  const names = shown.map((person) => printName(person, name));
  if (others || shown.length < known.length) {
    return `${names.join(separator)}${names.length > 1 ? "," : ""} et al.`;
  }
  if (names.length < 2) return names.join("");
  const before = names.length === 2 ? last.replace(new RegExp("^, (?=\\p{L}|&)", "u"), " ") : last;
  return `${names.slice(0, -1).join(separator)}${before}${names.at(-1)}`;
}
function printName({ given, family }, style) {
  if (given === "") return family;
  if (EAST_ASIAN.test(given + family)) return family + given;
  const letters2 = given.split(/[\s.]+/).flatMap((word) => {
    const parts = word.split("-").flatMap((part) => new RegExp("\\p{L}", "u").exec(part)?.[0] ?? []);
    return parts.length === 0 ? [] : [parts.map((letter) => `${letter}.`).join("-")];
  });
  switch (style) {
    case "full":
      return `${given} ${family}`;
    case "initials":
      return `${letters2.join(" ")} ${family}`;
    case "family":
      return family;
    case "family-initials":
      return `${family} ${letters2.join("").replace(/[.-]/g, "")}`;
    case "family-comma":
      return `${family}, ${letters2.join(" ")}`;
  }
}
function styleOf(printed) {
  const [first2 = "", second = ""] = namesIn(printed);
  const bySemicolon = printed.includes(";");
  const whole = bySemicolon || !new RegExp("^(?:\\p{Lu}\\.[ -]?)+$", "u").test(second) ? first2 : `${first2}, ${second}`;
  const forms = ET_AL.test(printed) ? FORMS : FORMS.filter(([style]) => style !== "family");
  return forms.find(([, form]) => form.test(whole))?.[0] ?? "full";
}
function namesIn(printed) {
  const at = printed.search(ET_AL);
  return withoutTail(at < 0 ? printed : printed.slice(0, at), /[\s,;]/).split(printed.includes(";") ? /;/ : /,| (?:and|&) /).map((one) => one.replace(/^ *(?:and|&) /, "").trim()).filter((one) => one !== "");
}
function isMost(count, of) {
  return count >= FEWEST && count >= SHARE * of;
}

// src/list/write/print-entry.ts
function printEntry(entry, setting) {
  const { template, without } = setting;
  const fields = fieldsOf(template);
  const known = valuesOf(entry, setting, new Set(fields));
  const used = /* @__PURE__ */ new Map();
  const isOnlyLink = fields.filter((field) => field === "url").length === 1;
  const text = fill(
    template,
    (field) => {
      const value = without.has(field) ? void 0 : known[field];
      if (value === void 0 || value === "") return void 0;
      used.set(field, value);
      return asMarkdown(field, value);
    },
    (fixed, target) => {
      const name = fixed !== void 0 && saysOtherYear(fixed, entry) ? void 0 : fixed;
      return name === void 0 && !isOnlyLink ? void 0 : linkName(name, target, setting);
    }
  );
  return text === void 0 || !used.has("title") ? void 0 : {
    text: withoutBreaks(text.replace(/\n[ \t]*[-*+][ \t]*(?=\n|$)/g, ""), template),
    values: used
  };
}
var MARKUP = /* @__PURE__ */ new Set(["title", "abstract", "url", "bib", "n", "key"]);
function asMarkdown(field, value) {
  return MARKUP.has(field) ? value : toMarkdown(value);
}
function withoutBreaks(text, template) {
  const bare = text.trimEnd();
  const last = template.at(-1);
  const mark = /(?:\\|<br ?\/?>|[:,;|·•])$/i.exec(bare)?.[0];
  const isFixed = last !== void 0 && "text" in last && last.text.trimEnd().endsWith(mark ?? "");
  if (mark === void 0 || isFixed && !/[:,;]/.test(mark)) return bare;
  return withoutBreaks(bare.slice(0, -mark.length), template);
}
function valuesOf(entry, setting, shown) {
  const { template, neighbors, number, bibPath } = setting;
  const { year, bibLines, citationKey } = entry;
  const showsYear = shown.has("year") || shown.has("yy") || shown.has("date");
  const venue = showsYear ? venueBeside(entry) : entry.venue;
  const digits = year?.toString();
  return {
    title: toMarkdown(
      setting.singleQuotes === true || isQuoted(template) ? mapPlain(entry.title, (text) => text.replace(/["“”]/g, "'")) : entry.title
    ),
    url: entry.url === void 0 ? void 0 : linkTarget(entry.url),
    authors: authorsOf(entry, setting),
    venue: venue?.includes(" ") && isGlued(template) ? `${venue} ` : venue,
    year: digits,
    yy: isShort(template) && venue !== void 0 ? digits?.slice(-2) : digits,
    date: dateOf(entry, setting),
    key: citationKey,
    bib: citationKey === void 0 || bibPath === void 0 || bibLines === void 0 ? void 0 : `${bibPath}${anchorOf(bibLines, neighbors)}`,
    abstract: entry.abstract === void 0 ? void 0 : toMarkdown(entry.abstract),
    n: number?.toString()
  };
}
function isQuoted(template) {
  const at = template.findIndex((piece) => "field" in piece && piece.field === "title");
  const before = template[at - 1];
  return before !== void 0 && "text" in before && /["“][*_]{0,3}$/.test(before.text);
}
function isGlued(template) {
  return template.some((piece, at) => {
    const next = template[at + 1];
    return "field" in piece && piece.field === "venue" && next !== void 0 && "field" in next;
  });
}
function isShort(template) {
  const at = template.findIndex((piece) => "field" in piece && piece.field === "yy");
  const before = template[at - 1];
  return before !== void 0 && ("field" in before || /['’‘-]\s*$/.test(before.text));
}
function anchorOf({ start, end }, neighbors) {
  const anchors = neighbors.flatMap(({ citation }) => citation?.anchor ?? []);
  const isWhole = anchors.length > 0 && anchors.every(({ startLine }) => startLine === void 0);
  return isWhole ? "" : `#L${start}-L${end}`;
}
function authorsOf({ people = [] }, { neighbors, template, fullNames: fullNames2 }) {
  if (people.length === 0) return void 0;
  const printed = printAuthors(
    people,
    authorHabit(fullNames2 === true ? [] : neighbors.flatMap((one) => one.authors ?? []))
  );
  const at = template.findIndex((piece) => "field" in piece && piece.field === "authors");
  const [between2, next] = template.slice(at + 1, at + 3);
  const isBare = between2 !== void 0 && "text" in between2 && between2.text === " ";
  const isVenue = next !== void 0 && "field" in next && next.field !== "year";
  return isBare && isVenue && !printed.endsWith(".") ? `${printed}.` : printed;
}
function venueBeside({ venue, year }) {
  if (venue === void 0 || year === void 0) return venue;
  const name = venue.replace(
    /[\s,(]+(\d{4})\)?$/,
    (tail, own) => own === String(year) ? "" : tail
  );
  return name === "" ? venue : name;
}
var MONTHS = "January February March April May June July August September October November December".split(
  " "
);
function dateOf({ year, month }, { neighbors, readme }) {
  const digits = year?.toString();
  const name = MONTHS[(month ?? 0) - 1] ?? "";
  const place = neighbors.findLast(({ places }) => places.date !== void 0)?.places.date;
  if (digits === void 0 || month === void 0 || place === void 0) return digits;
  const date = readme.slice(place.start, place.end);
  const [, years = "", separator = ""] = /^(\d{4}|\d{2})([./-])\d{1,2}$/.exec(date) ?? [];
  if (years !== "")
    return `${digits.slice(-years.length)}${separator}${String(month).padStart(2, "0")}`;
  const [, word = "", stop = ""] = new RegExp("^(\\p{L}{3,9})(\\.?,? )\\d{4}$", "u").exec(date) ?? [];
  if (word !== "") return `${word.length > 3 ? name : name.slice(0, 3)}${stop}${digits}`;
  const [, comma = "", end = ""] = new RegExp("^\\d{4}(,? )(\\p{L}{3,9})$", "u").exec(date) ?? [];
  return end === "" ? digits : `${digits}${comma}${end.length > 3 ? name : name.slice(0, 3)}`;
}
function linkTarget(url) {
  const isBalanced = url.split("(").length === url.split(")").length;
  return url.replace(
    isBalanced ? /[\s<>|\\]/g : /[\s<>|\\()]/g,
    (character) => character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character)
  );
}
var PLACES = [
  [/\barxiv\b/i, /\barxiv\.org\b|10\.48550/i],
  [/\bbiorxiv\b/i, /biorxiv|10\.1101/i],
  [/\bopenreview\b/i, /openreview/i],
  [/\bacl(?: anthology)?\b/i, /aclanthology|aclweb|10\.18653/i],
  [/\bcvf\b/i, /thecvf/i],
  [/\bieee\b/i, /ieee|10\.1109/i],
  [/\bacm\b/i, /acm\.org|10\.1145/i],
  [/\bdoi\b/i, /doi\.org|\b10\.\d{4}/i],
  [/\bpubmed\b/i, /pubmed/i]
];
function linkName(fixed, target, setting) {
  const { neighbors, bibPath, readme } = setting;
  if (fixed === void 0 && bibPath !== void 0 && target.startsWith(bibPath)) {
    const names2 = neighbors.flatMap(
      ({ links, citation }) => links.flatMap(
        ({ url, text }) => citation?.anchor !== void 0 && url.startsWith(citation.anchor.path) ? text : []
      )
    );
    return toMarkdown(mostUsed(names2) || "bib");
  }
  const ofPapers = neighbors.flatMap(
    ({ links, url }) => links.filter((one) => one.url === url && linkLabel(one.text) === "paper")
  );
  const names = ofPapers.map(({ text }) => text.replace(/[[\]]/g, "").trim());
  const isLower = names.filter((name) => new RegExp("^\\p{Ll}", "u").test(name)).length * 2 > names.length;
  const word = isLower ? "paper" : "Paper";
  if (fixed === void 0) {
    const isPlace = (name2) => PLACES.some(([place, host]) => place.test(name2) && host.test(target));
    const name = toMarkdown(names.find(isPlace) ?? word);
    const double = ofPapers.filter(({ range }) => readme.startsWith("[[", range.start));
    return double.length * 2 > ofPapers.length ? `[${name}]` : name;
  }
  return PLACES.reduce(
    (name, [place, host]) => host.test(target) ? name : name.replace(place, word),
    fixed
  );
}
function saysOtherYear(fixed, { year }) {
  return (fixed.match(/\b(?:19|20)\d\d\b/g) ?? []).some((one) => one !== String(year));
}

// src/list/write/read-back.ts
function saidBy(entry) {
  const { title, url, authors, venue, year, abstract, citation, categories } = entry;
  const cited = citation && [citation.key, citation.anchor?.path];
  return JSON.stringify([
    title,
    url,
    [authors, venue].filter((text) => text !== void 0).sort(),
    year,
    abstract?.text,
    cited,
    categories
  ]);
}
function isUnchanged(before, after) {
  return before.length === after.length && before.every((one, at) => {
    const other = after[at];
    const isPaper = other?.kind === "paper" || one.kind !== "paper";
    return other !== void 0 && isPaper && saidBy(one) === saidBy(other);
  });
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
  const others = after.entries.filter((one) => one !== added);
  if (!isUnchanged(before.entries, others)) {
    const changed = before.entries.find((one, at) => !isUnchanged([one], others.slice(at, at + 1)));
    return {
      reason: `another entry, "${shorten((changed ?? others.at(-1))?.title ?? "", 80)}", would be read differently`
    };
  }
  const { path } = expected;
  if (added.categories.length !== path.length || !path.every((one, at) => one === added.categories[at])) {
    return { reason: `it would be read under "${added.categories.join(" > ")}"` };
  }
  return wrongField(added, expected.entry, expected.values);
}
function wrongField(added, entry, values) {
  const wrong = (field, read) => ({
    field,
    reason: `its ${NAMES[field] ?? field} would be read as ${read === void 0 ? "nothing" : `"${shorten(String(read), 80)}"`}`
  });
  if (!saysTheSame(added.title, entry.title)) return wrong("title", added.title);
  if (added.url !== values.get("url")) return wrong("url", added.url);
  const printed = values.get("venue");
  if (added.authors !== void 0 && !isPrinted(added.authors, values.get("authors"))) {
    return printed !== void 0 && letters(added.authors).includes(letters(printed)) ? { field: "venue", reason: "its venue would be read as one of its authors" } : wrong("authors", added.authors);
  }
  const { year: known = "" } = entry;
  const dated = [
    printed,
    `${printed} ${known}`,
    `${known} ${printed}`,
    `${printed} ${String(known).slice(-2)}`
  ];
  const { venue } = added;
  if (venue !== void 0 && !dated.some((one) => isPrinted(venue, one)))
    return wrong("venue", added.venue);
  const year = values.get("year") ?? values.get("date") ?? values.get("yy");
  if (year !== void 0 && added.year !== entry.year)
    return wrong(values.has("year") ? "year" : values.has("date") ? "date" : "yy", added.year);
  const abstract = values.has("abstract") ? entry.abstract ?? "" : "";
  if (!saysTheSame(added.abstract?.text ?? "", abstract))
    return wrong("abstract", added.abstract?.text);
  const key = values.get("key");
  return (added.citation?.key ?? key) === key ? void 0 : wrong("key", added.citation?.key);
}
var NAMES = {
  url: "address",
  yy: "year",
  date: "year",
  key: "citation key"
};
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
  const known = cells.length === width ? cells : Array.from({ length: width }, () => []);
  return {
    start,
    template: rowOf(linked(byColumns(onceEach(ofColumns(known, columns)), columns), columns))
  };
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
    return { start, columns };
  }
  return { start: 0, columns: [] };
}
var BESIDE = {
  authors: ["authors"],
  venue: ["venue", "year", "yy", "date"],
  paper: ["venue", "year", "yy", "date"],
  date: ["year", "yy", "date"]
};
function ofColumns(cells, columns) {
  return cells.map((cell, at) => {
    const beside = BESIDE[columns[at] ?? "other"];
    const own = fieldsOf(cell).filter((field) => field !== "..." && field !== "url");
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
function linked(cells, columns) {
  if (cells.some((cell) => fieldsOf(cell).includes("url"))) return [...cells];
  const paper = columns.findIndex((kind, at) => kind === "paper" && cells[at]?.length === 0);
  const home = paper >= 0 ? paper : cells.findIndex((cell) => fieldsOf(cell).includes("title"));
  return cells.map(
    (cell, at) => at !== home ? cell : [
      { text: "[" },
      ...cell.length === 0 ? [{ text: "Paper" }] : cell,
      { text: "](" },
      { field: "url" },
      { text: ")" }
    ]
  );
}

// src/list/write/writing-formats.ts
var TEMPLATES = {
  "nested-labels": "- [{title}]({url}) ([`{key}`]({bib}))\u23CE  - **Authors:** {authors}\u23CE  - **Venue:** *{venue}*, {year}\u23CE  - **Abstract:** {abstract}",
  "linked-bullets": "- [{title}]({url}) ([`{key}`]({bib})), {authors}, *{venue}*, {year}\u23CE  - **Abstract:** {abstract}",
  table: "",
  "details-abstract": "- [{title}]({url}) ([`{key}`]({bib})), {authors}, *{venue}*, {year}\u23CE  <details><summary>Abstract</summary>\u23CE\u23CE  {abstract}\u23CE\u23CE  </details>"
};
var MOST_OTHERS = 2;
function writingFormats(list, category, options) {
  return formsFor(list, category, options).map((form) => ({ ...form, ...placed(form, category) }));
}
function placed({ alike }, { path }) {
  const isIn = (entry, categories) => entry.categories.join("\n") === categories.join("\n");
  const direct = alike.filter((entry) => isIn(entry, path));
  const [first2] = alike;
  if (direct.length > 0 || first2 === void 0) return { own: direct, path };
  return alike.every((entry) => isIn(entry, first2.categories)) ? { own: alike, path: first2.categories } : { own: [], above: first2, path };
}
function formsFor(list, category, { entry: wanted, template: name }) {
  const { sections } = formatsOf(list, wanted);
  const isHere = ({ heading }) => heading?.range.start === category.heading.range.start;
  const own = sections.find(isHere);
  const entries = entriesBySection(list).find(isHere)?.entries ?? [];
  if (entries.length > 0 && own === void 0) return [];
  const isSibling = siblingsOf(list, category);
  const others = sections.filter((one) => !isHere(one) && !isRow(one.template)).map((one) => ({ ...one, weight: one.followers * (isSibling(one) ? 1e3 : 1) })).sort((a, b) => b.weight - a.weight);
  const unit = own?.unit ?? others[0]?.unit ?? "item";
  const alike = entries.filter((one) => one.unit === unit);
  if (own !== void 0 && isRow(own.template)) {
    return name === void 0 || name === "table" ? rowFormats(list, alike, own) : [];
  }
  if (name === "table") return [];
  const templates = name !== void 0 ? [] : [
    ...own !== void 0 && own.followers * 2 >= own.entries ? [own.template] : [],
    ...others.filter((one) => one.unit === unit).slice(0, MOST_OTHERS).map((one) => one.template),
    ...own === void 0 ? [] : [own.template]
  ];
  const plain = plainTemplate(list, alike, unit, TEMPLATES[name ?? "linked-bullets"]);
  const last = alike.at(-1);
  const marker = unit === "item" && last !== void 0 ? markerAt(list.source.text, last) : void 0;
  const areLinked = alike.filter(({ url }) => url !== void 0).length * 2 >= alike.length;
  const rank = (one) => (runsTogether(one) ? 4 : 0) + (areLinked && !fieldsOf(one).includes("url") ? 2 : 0) + (fieldsOf(one)[0] === "..." ? 1 : 0);
  const fitting = [...new Set(templates)].map(
    (one) => marker === void 0 ? one : withMarker(one, marker)
  );
  return [...fitting.sort((a, b) => rank(a) - rank(b)), ...plain].map((template) => ({
    unit,
    template,
    alike
  }));
}
function runsTogether(template) {
  return template.some((piece, at) => {
    const [between2, next] = template.slice(at + 1, at + 3);
    return "field" in piece && piece.field === "title" && between2 !== void 0 && "text" in between2 && between2.text.trim() === "" && next !== void 0 && "field" in next && (next.field === "venue" || next.field === "authors");
  });
}
function siblingsOf({ categories }, { path }) {
  const parent = path.slice(0, -1).join("\n");
  const starts = new Set(
    categories.filter((one) => path.length > 1 && one.path.slice(0, -1).join("\n") === parent).map(({ heading }) => heading.range.start)
  );
  return ({ heading }) => heading !== void 0 && starts.has(heading.range.start);
}
function rowFormats(list, rows, { template }) {
  const last = rows.at(-1);
  if (last === void 0) return [];
  return [template, void 0].map((one) => {
    const { start, template: row } = tableTemplate(list, last, one);
    return { unit: "row", alike: rows.filter(({ range }) => range.start > start), template: row };
  });
}
function plainTemplate({ source: { text } }, own, unit, line) {
  const last = own.at(-1);
  if (unit === "row") return [];
  if (unit !== "item") {
    const head = last === void 0 ? "" : text.slice(last.range.start, last.range.start + 8);
    const marks = unit === "heading" ? `${/^#+/.exec(head)?.[0] ?? "###"} ` : "";
    const [first2 = ""] = line.slice(2).split("\u23CE");
    const made2 = readTemplate(marks === "" ? first2 : `${marks}${first2.replace(", ", "\u23CE\u23CE")}`);
    return made2 === void 0 ? [] : [made2];
  }
  const made = readTemplate(line) ?? [];
  const marker = last === void 0 ? void 0 : markerAt(text, last);
  return [marker === void 0 ? made : withMarker(made, marker)];
}
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

// src/list/write/insert-list-entry.ts
var STRICT = {
  omitted: [],
  fullNames: false,
  singleQuotes: false
};
function moreLenient(now, { field }, { values }) {
  const { omitted } = now;
  if (field === "authors" && !now.fullNames) return { ...now, fullNames: true };
  if (field === "title" && !now.singleQuotes && values.get("title")?.includes('"') === true) {
    return { ...now, singleQuotes: true };
  }
  if (field === void 0 || !OPTIONAL.has(field) || !values.has(field)) return void 0;
  return omitted.length === MOST_OMITTED ? void 0 : { ...now, omitted: [...omitted, field] };
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
function insertListEntry(list, category, entry, options) {
  const { reading, memory = /* @__PURE__ */ new Map() } = options;
  const { path, text } = list.source;
  let first2;
  for (const attempt of attemptsFor(list, category, entry, options)) {
    let leniency = STRICT;
    while (leniency !== void 0) {
      const current = attempt(leniency);
      if (current === void 0) break;
      const { edits, printed, path: categories } = current;
      const after = readList(sourceFile(path, applyEdits(text, edits)), reading, memory);
      const wrong = misreading(list, after, edits, {
        entry,
        values: printed.values,
        path: categories
      });
      if (wrong === void 0) return { kind: "written", edits, omitted: leniency.omitted };
      first2 ??= { wrong, text: printed.text };
      leniency = moreLenient(leniency, wrong, printed);
    }
  }
  return {
    kind: "refused",
    reason: first2?.wrong.reason ?? (options.template === void 0 ? "its entries are set in a way that cannot be extended, such as an HTML table" : `the template ${options.template} does not fit its entries`),
    text: first2?.text ?? plainForm(entry, list.source.text)
  };
}
function attemptsFor(list, category, entry, options) {
  const { bibPath, order, sortable = sortableEntry } = options;
  const added = { ...entry, title: plainText(entry.title), key: entry.citationKey };
  const isAsked = options.template !== void 0;
  const showsKeys = isAsked || list.entries.some(({ citation }) => citation !== void 0);
  const showsAbstracts = isAsked || list.entries.some(({ abstract }) => abstract !== void 0);
  return writingFormats(list, category, options).map((format) => {
    const { template, alike, path } = format;
    const place = insertionPlace(list, format, category, { added, order, sortable });
    return ({ omitted, fullNames: fullNames2, singleQuotes }) => {
      const printed = printEntry(entry, {
        template,
        readme: list.source.text,
        neighbors: alike.length >= FEW ? alike : list.entries,
        number: place.number ?? (isNumbered(template) ? 1 : void 0),
        bibPath,
        fullNames: fullNames2,
        singleQuotes,
        without: /* @__PURE__ */ new Set([
          ...omitted,
          ...showsKeys ? [] : ["key", "bib"],
          ...showsAbstracts ? [] : ["abstract"]
        ])
      });
      if (printed === void 0 || !isWellFormed(printed.text)) return void 0;
      const newline = list.source.text.includes("\r\n") ? "\r\n" : "\n";
      const text = printed.text.replaceAll("\n", newline + place.indent);
      return { printed, path, edits: place.edits(text) };
    };
  });
}
function isNumbered([first2]) {
  return first2 !== void 0 && "field" in first2 && first2.field === "n";
}
var VOID = /^(?:area|br|col|hr|img|input|li|p|source|td|th|tr|wbr)$/;
function isWellFormed(text) {
  const bold = text.replace(/\\\*/g, "").split("**").length - 1;
  const bare = text.replace(/\\</g, "").replace(/`[^`\n]*`/g, "");
  const open = /* @__PURE__ */ new Map();
  for (const [, slash, name = ""] of bare.matchAll(/<(\/?)([a-z][a-z\d]*)\b/gi)) {
    const tag = name.toLowerCase();
    if (!VOID.test(tag)) open.set(tag, (open.get(tag) ?? 0) + (slash === "" ? 1 : -1));
  }
  return bold % 2 === 0 && [...open.values()].every((count) => count === 0) && !/<[a-z][^<>]{0,2000}(?:<\/|$)/i.test(bare);
}
var FEW = 3;
function sortableEntry(entry) {
  return { title: entry.title, year: sureFields(entry).year, key: entry.citation?.key };
}
function plainForm(entry, readme) {
  const template = readTemplate(TEMPLATES["linked-bullets"]) ?? [];
  return printEntry(entry, { template, readme, neighbors: [], without: /* @__PURE__ */ new Set() })?.text ?? "";
}

// src/list/write/open-categories.ts
function openCategories(list, options) {
  const trials = list.categories.filter(({ entries }) => entries > 0).map((category, at) => {
    const entry = ordinaryPaper(at);
    const [first2] = attemptsFor(list, category, entry, options);
    return { category, entry, attempt: first2?.(STRICT) };
  });
  return takers(list, trials, options);
}
function takers(list, trials, options) {
  const [first2, second] = trials;
  if (first2 === void 0) return [];
  if (areRead(list, trials, options)) return trials.map(({ category }) => category);
  if (second === void 0) {
    const { category, entry } = first2;
    return insertListEntry(list, category, entry, options).kind === "written" ? [category] : [];
  }
  const middle = Math.ceil(trials.length / 2);
  return [trials.slice(0, middle), trials.slice(middle)].flatMap(
    (half) => takers(list, half, options)
  );
}
function areRead(list, trials, { reading, memory = /* @__PURE__ */ new Map() }) {
  const { path, text } = list.source;
  const edits = trials.flatMap(({ attempt }) => attempt?.edits ?? []);
  const after = readList(sourceFile(path, applyEdits(text, edits)), reading, memory);
  const byTitle2 = new Map(trials.map((one) => [fold(plainText(one.entry.title)), one]));
  const added = after.entries.filter(({ title }) => byTitle2.has(fold(title)));
  return added.length === trials.length && added.every((one) => {
    const { entry, attempt } = byTitle2.get(fold(one.title)) ?? {};
    return entry !== void 0 && attempt !== void 0 && one.categories.join("\n") === attempt.path.join("\n") && wrongField(one, entry, attempt.printed.values) === void 0;
  }) && isUnchanged(
    list.entries,
    after.entries.filter((one) => !added.includes(one))
  );
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
    return { ...comment, file, inList: true, ...covers === void 0 ? {} : { covers } };
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
    const covers = near ? { covers: next.range } : {};
    return [{ ...comment, file: source, inList: false, ...covers }];
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
  const afterBlank = /^(?:\r\n?|\n)[ \t]*(?:[\r\n]|$)/.test(text.slice(lineEnd, lineEnd + 200));
  if (belowHeading && afterBlank) return sectionFrom(list, heading.range, heading.depth);
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
  const blank = /(?:\r\n?|\n)[ \t]*(?:\r|\n)/.exec(text.slice(begin));
  const end = blank === null ? text.length : begin + blank.index;
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
  const separator = /(?:^|\s)--(?=\s|$)/.exec(body);
  const ids = separator === null ? body : body.slice(0, separator.index);
  return {
    ruleIds: ids.split(/[\s,]+/).filter((id) => id !== ""),
    reason: separator === null ? "" : body.slice(separator.index + separator[0].length).trim()
  };
}

// src/rules/visit-catalog.ts
function visitCatalog({ list, bibliographies }, running) {
  if (list !== void 0) visitList(list, running);
  const visitorsOf = fieldVisitors(running);
  for (const bibliography of bibliographies) visitBibliography(bibliography, running, visitorsOf);
}
function visitEnd({ visitor, problems }) {
  append(problems, visitor.onEnd?.() ?? []);
}
function visitList(list, running) {
  const file = list.source;
  for (const one of running) keep(one, one.visitor.onList?.(list), { file });
  const ofEntries = running.filter(({ visitor }) => visitor.onEntry !== void 0);
  for (const entry of list.entries) {
    const visited = { file, entry };
    for (const one of ofEntries) keep(one, one.visitor.onEntry?.(entry, list), visited);
  }
}
function fieldVisitors(running) {
  const known = /* @__PURE__ */ new Map();
  return (field) => {
    const visitors = known.get(field) ?? running.flatMap(
      (one) => ["*", field].flatMap((name) => {
        const { onField = {} } = one.visitor;
        const visit = Object.hasOwn(onField, name) ? onField[name] : void 0;
        return visit === void 0 ? [] : { one, visit };
      })
    );
    known.set(field, visitors);
    return visitors;
  };
}
function visitBibliography(bibliography, running, visitorsOf) {
  const file = bibliography.source;
  for (const one of running) keep(one, one.visitor.onBibliography?.(bibliography), { file });
  const ofEntries = running.filter(({ visitor }) => visitor.onBibEntry !== void 0);
  for (const entry of bibliography.entries) {
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
  const judge = suppressionJudge(suppressionsOf(catalog));
  const severityOf = ({ id }) => Object.hasOwn(severities, id) ? severities[id] : inPreset(preset, id) ? void 0 : "off";
  const active = rules.filter((rule) => severityOf(rule) !== "off");
  const suppressions = () => judge.judged(rules, active);
  const running = active.map((rule) => ({
    rule,
    visitor: rule.create({ catalog, settings, suppressions }),
    problems: []
  }));
  visitCatalog(catalog, running);
  const last = running.filter(({ rule }) => rule.id === suppression.id);
  const findings = [...running.filter((one) => !last.includes(one)), ...last].flatMap((one) => {
    visitEnd(one);
    const { rule, problems } = one;
    const isReported = (problem) => rule.id === suppression.id || !judge.silences(rule.id, problem);
    const configured = severityOf(rule);
    return withHabits(problems, isReported).map((problem) => {
      const severity = configured === void 0 || configured === "off" ? presetSeverity(preset, problem.severity ?? rule.severity) : configured;
      const isNote = problem.isNote === true && configured === void 0 && preset !== "strict";
      return { ...toFinding(rule, problem, severity, catalog), ...isNote ? { isNote } : {} };
    });
  });
  return numberRepeats(sortByPlace(findings, catalog));
}
function toFinding(rule, problem, severity, catalog) {
  const { entry, file, fix, related = [] } = problem;
  return {
    ruleId: rule.id,
    severity,
    message: problem.message,
    place: placeOf(problem),
    related: related.map(({ message, ...spot }) => ({
      ...placeOf({ file: spot.file ?? file, range: spot.range }),
      message
    })),
    fingerprint: fingerprint([rule.id, identityOf(entry), fold(problem.content ?? "")].join("\n")),
    ...entry === void 0 ? {} : { entry: nameEntry(entry, catalog) },
    ...problem.isLack === true ? { isLack: true } : {},
    ...fix === void 0 || fix.edits.length === 0 ? {} : { fix: { kind: fix.kind, files: [{ file: file.path, edits: fix.edits }] } }
  };
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
    return { title, ...entry.key === "" ? {} : { citationKey: entry.key } };
  }
  const citationKey = catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key;
  return { title: entry.title, ...citationKey === void 0 ? {} : { citationKey } };
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
  return findings.map((finding, index) => ({ finding, index, file: order.get(finding.place.file) ?? 0 })).sort(
    (a, b) => a.file - b.file || a.finding.place.range.start - b.finding.place.range.start || a.index - b.index
  ).map(({ finding }) => finding);
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

// src/features/check-list.ts
function categoriesWithPlace({ config }, catalog, memory = readingMemory()) {
  const { list } = catalog;
  return list === void 0 ? [] : openCategories(list, insertionOptions(config, catalog, memory));
}
function filesOf({ readme, bibs, form }) {
  return [readme, ...bibs, form?.source].filter((file) => file !== void 0);
}
function readCatalog({ readme, bibs, config, form, outOfTime }, memory) {
  const bibliographies = bibs.map((bib) => recallBibliography(bib, memory));
  const list = readme === void 0 ? void 0 : readList(readme, readingOptions(config, outOfTime, bibliographies), memory?.sections);
  const catalog = buildCatalog(list, bibliographies);
  const read = form?.read(form.source);
  return read === void 0 ? catalog : { ...catalog, form: read };
}
function checkList(input, memory) {
  const catalog = readCatalog(input, memory);
  const { bib, categories, duplicates, keyStyle } = input.config;
  const { entryOrder, bibOrder, bibFormat } = input.config;
  const bibliographyWanted = bib === void 0 || bib.length > 0;
  const entry = readTemplate(input.config.entry);
  const settings = compact({
    categories,
    bibliographyWanted,
    duplicates,
    entry,
    keyStyle,
    entryOrder,
    bibOrder,
    bibFormat,
    bibExists: input.bibExists,
    hasFile: input.hasFile,
    openCategories: () => categoriesWithPlace(input, catalog, memory)
  });
  const all = runRules(RULES, catalog, settings, input.config);
  const findings = all.filter(({ isNote }) => isNote !== true);
  const notes = all.filter(({ isNote }) => isNote === true);
  return { catalog, findings, notes, summary: summarize(catalog, findings, notes) };
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
  fullNames,
  saidBy,
  insertListEntry,
  suppressionsOf,
  insertionOptions,
  bibLayout,
  refusalText,
  omittedText,
  readingMemory,
  recallBibliography,
  categoriesWithPlace,
  filesOf,
  readCatalog,
  checkList
};
