import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  misreading
} from "./features-blocked-files.js";
import {
  readingOptions
} from "./features-reading-options.js";
import {
  TEMPLATES,
  displayName,
  parseNames,
  sortableListEntry,
  toMarkdown,
  writingFormats
} from "./bibtex-bibliography.js";
import {
  entriesBySection,
  fieldsOf,
  fill,
  linkLabel,
  mostUsed,
  numberOf,
  readList,
  readTemplate
} from "./bibtex-characters.js";
import {
  doiAddress,
  foldSpaces,
  fromTex,
  isNeverRegistered,
  mapPlain,
  plainText
} from "./identifiers-arxiv.js";
import {
  applyEdits,
  sourceFile
} from "./text-source-file.js";
import {
  InputError
} from "./files-input-error.js";
import {
  compareRanks,
  evidentOrder,
  placeFor
} from "./text-order.js";
import {
  fold,
  withoutTail
} from "./text-fold.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

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
function refusalText({ entryTemplate }, { heading }, { reason, text }) {
  const instead = entryTemplate === void 0 ? "" : ", or remove entry-template from the configuration";
  return `the paper cannot be written under "${heading.text}": ${reason}. Add it by hand${instead}, for example as:
${text}`;
}
function omittedText(omitted) {
  return omitted.length === 0 ? void 0 : `The list does not show its ${omitted.join(" and ")}: it would be read wrongly there.`;
}

// src/catalog/new-entry-of-bib-entry.ts
var VENUE_FIELDS = ["journal", "journaltitle", "booktitle", "school", "institution", "publisher"];
function newEntryOf(bibEntry) {
  const value = (name) => bibEntry.fields.get(name)?.value || void 0;
  const url = addressOf(bibEntry) ?? value("url");
  const names = parseNames(bibEntry.fields.get("author")?.raw ?? "");
  const authors = names.map(displayName).join(", ");
  const venue = VENUE_FIELDS.map(value).find((one) => one !== void 0) ?? preprintServer(bibEntry);
  const year = /\b(?:19|20)\d{2}\b/.exec(value("year") ?? value("date") ?? "")?.[0];
  const month = monthOf(value("month") ?? value("date")?.slice(5, 7));
  const text = (name) => foldSpaces(fromTex(bibEntry.fields.get(name)?.raw ?? ""));
  const abstract = value("abstract") === void 0 ? void 0 : text("abstract");
  return {
    title: text("title"),
    citationKey: bibEntry.key,
    ...url === void 0 ? {} : { url },
    ...authors === "" ? {} : { authors, people: names.map(personOf) },
    ...venue === void 0 ? {} : { venue },
    ...year === void 0 ? {} : { year: Number(year) },
    ...month === void 0 ? {} : { month },
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
function personOf(name) {
  const family = [name.von, name.last].filter((part) => part !== "").join(" ");
  return { given: name.first, family: name.jr === "" ? family : `${family} ${name.jr}` };
}
var MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
function monthOf(written) {
  const text = written?.trim().toLowerCase() ?? "";
  const number = /^\d{1,2}$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3)) + 1;
  return number >= 1 && number <= 12 ? number : void 0;
}

// src/list/write/insertion-place.ts
function insertionPlace(list, { own, unit, above }, category, { added, order, sortable }) {
  const { text } = list.source;
  const [first] = own;
  if (first === void 0) {
    return above === void 0 ? placeInEmpty(list, category) : placeAbove(list, category, above);
  }
  const at = placeAmong(list, own, added, { order, sortable });
  const numbers = numbersOf(text, own);
  const number = numbers === void 0 ? void 0 : numberFor(numbers, at);
  const [before, after] = [own[at - 1], own[at]];
  const gap = gapAmong(text, own) ?? gapOf(list, unit);
  const isBehind = after === void 0 || before !== void 0 && !isGap(between(text, before, after));
  return {
    indent: indentAt(text, (before ?? first).range.start),
    ...number === void 0 ? {} : { number },
    edits: (written) => [
      isBehind && before !== void 0 ? insertion(endOf(text, before, after), `${gap}${written}`) : insertion((after ?? first).range.start, `${written}${gap}`),
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
function placeAbove({ source: { text } }, { heading }, first) {
  const newline = newlineOf(text);
  const { end } = heading.range;
  const said = text.slice(end, first.range.start).trimEnd();
  const label = said.slice(said.lastIndexOf("\n") + 1);
  const at = label.trim() === "" ? first.range.start : end + said.length - label.length;
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(label) && first.unit === "item";
  return {
    indent: "",
    edits: (written) => [insertion(at, `${written}${newline}${isItem ? "" : newline}`)]
  };
}
function placeAmong(list, own, added, { order, sortable }) {
  const items = own.map(sortable);
  const by = order ?? evidentOrder(items) ?? commonOrder(list, sortable);
  if (by !== void 0) return placeFor(by, items, added);
  const months = own.map((entry) => ({ year: monthOf2(entry) }));
  const isNewestFirst = evidentOrder(months) === "year-descending";
  const [newest] = months;
  const { year } = added;
  if (!isNewestFirst || newest?.year === void 0 || year === void 0) return own.length;
  return compareRanks("year", year + 1, newest.year) > 0 ? 0 : placeFor("year-descending", months, { year: year + 1 });
}
function monthOf2({ identifiers }) {
  const id = identifiers.find(({ kind }) => kind === "arxiv")?.id ?? "";
  const [, year, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
  return year === void 0 ? void 0 : 2e3 + Number(year) + Number(month) / 100;
}
function commonOrder(list, sortable) {
  const orders = entriesBySection(list).flatMap(
    ({ entries }) => evidentOrder(entries.map(sortable)) ?? []
  );
  const [first] = orders;
  return orders.length > 1 && orders.every((one) => one === first) ? first : void 0;
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
  const [first = "", ...lines] = behind.split("\n");
  let end = lines.length > 0 || next === void 0 ? trimmedEnd(first, range.end) : range.end;
  if (unit !== "item") return end;
  const indent = indentAt(text, range.start).length;
  let at = range.end + first.length + 1;
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
    return place === void 0 ? void 0 : Number(text.slice(place.start, place.end));
  });
  if (own[0]?.unit !== "row") return numbers;
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
    if (range !== void 0) edits.push({ range, text: String(number + 1) });
  }
  return edits;
}
function insertion(at, text) {
  return { range: { start: at, end: at }, text };
}

// src/list/write/author-habit.ts
var ET_AL = /\bet\.? ?al\b/i;
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
  return `${names.slice(0, -1).join(separator)}${last}${names.at(-1)}`;
}
function printName({ given, family }, style) {
  if (given === "") return family;
  const letters = given.split(/[\s.]+/).flatMap((word) => {
    const parts = word.split("-").flatMap((part) => new RegExp("\\p{L}", "u").exec(part)?.[0] ?? []);
    return parts.length === 0 ? [] : [parts.map((letter) => `${letter}.`).join("-")];
  });
  switch (style) {
    case "full":
      return `${given} ${family}`;
    case "initials":
      return `${letters.join(" ")} ${family}`;
    case "family":
      return family;
    case "family-initials":
      return `${family} ${letters.join("").replace(/[.-]/g, "")}`;
    case "family-comma":
      return `${family}, ${letters.join(" ")}`;
  }
}
function styleOf(printed) {
  const [first = "", second = ""] = namesIn(printed);
  const bySemicolon = printed.includes(";");
  const whole = bySemicolon || !new RegExp("^(?:\\p{Lu}\\.[ -]?)+$", "u").test(second) ? first : `${first}, ${second}`;
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
  return before !== void 0 && ("field" in before || /['’‘-]$/.test(before.text));
}
function anchorOf({ start, end }, neighbors) {
  const anchors = neighbors.flatMap(({ citation }) => citation?.anchor ?? []);
  const isWhole = anchors.length > 0 && anchors.every(({ startLine }) => startLine === void 0);
  return isWhole ? "" : `#L${start}-L${end}`;
}
function authorsOf({ authors, people }, { neighbors, template, fullNames }) {
  const printed = fullNames || people === void 0 || people.length === 0 ? authors : printAuthors(people, authorHabit(neighbors.flatMap((one) => one.authors ?? [])));
  const at = template.findIndex((piece) => "field" in piece && piece.field === "authors");
  const [between2, next] = template.slice(at + 1, at + 3);
  const isBare = between2 !== void 0 && "text" in between2 && between2.text === " ";
  const isVenue = next !== void 0 && "field" in next && next.field !== "year";
  return printed !== void 0 && isBare && isVenue && !printed.endsWith(".") ? `${printed}.` : printed;
}
function venueBeside({ venue, year }) {
  if (venue === void 0 || year === void 0) return venue;
  const name = venue.replace(
    /[\s,(]+(\d{4})\)?$/,
    (tail, own) => own === String(year) ? "" : tail
  );
  return name === "" ? venue : name;
}
var MONTHS2 = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
function dateOf({ year, month }, { neighbors, readme }) {
  const digits = year?.toString();
  const name = MONTHS2[(month ?? 0) - 1];
  const place = neighbors.findLast(({ places }) => places.date !== void 0)?.places.date;
  if (digits === void 0 || month === void 0 || place === void 0) return digits;
  const date = readme.slice(place.start, place.end);
  const separator = /^\d{4}([./-])\d{1,2}$/.exec(date)?.[1];
  if (separator !== void 0) return `${digits}${separator}${String(month).padStart(2, "0")}`;
  return new RegExp("^\\p{L}{3} \\d{4}$", "u").test(date) ? `${name} ${digits}` : digits;
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
  const { neighbors, bibPath } = setting;
  if (fixed === void 0 && bibPath !== void 0 && target.startsWith(bibPath)) {
    const names2 = neighbors.flatMap(
      ({ links, citation }) => links.flatMap(
        ({ url, text }) => citation?.anchor !== void 0 && url.startsWith(citation.anchor.path) ? text : []
      )
    );
    return toMarkdown(mostUsed(names2) || "bib");
  }
  const names = neighbors.flatMap(
    ({ links, url }) => links.flatMap(
      (one) => one.url === url && linkLabel(one.text) === "paper" ? one.text.trim() : []
    )
  );
  const isLower = names.filter((name) => new RegExp("^\\p{Ll}", "u").test(name)).length * 2 > names.length;
  const word = isLower ? "paper" : "Paper";
  if (fixed === void 0) {
    const isPlace = (name) => PLACES.some(([place, host]) => place.test(name) && host.test(target));
    return toMarkdown(names.find(isPlace) ?? word);
  }
  return PLACES.reduce(
    (name, [place, host]) => host.test(target) ? name : name.replace(place, word),
    fixed
  );
}
function saysOtherYear(fixed, { year }) {
  return (fixed.match(/\b(?:19|20)\d\d\b/g) ?? []).some((one) => one !== String(year));
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
function insertListEntry(list, category, entry, wishes) {
  const { reading, memory = /* @__PURE__ */ new Map() } = wishes;
  const { path, text } = list.source;
  let first;
  for (const attempt of attemptsFor(list, category, entry, wishes)) {
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
      first ??= { wrong, text: printed.text };
      leniency = moreLenient(leniency, wrong, printed);
    }
  }
  return {
    kind: "refused",
    reason: first?.wrong.reason ?? (wishes.template === void 0 ? "its entries are set in a way that cannot be extended, such as an HTML table" : `the template ${wishes.template} does not fit its entries`),
    text: first?.text ?? plainForm(entry, list.source.text)
  };
}
function attemptsFor(list, category, entry, wishes) {
  const { bibPath, order, sortable = sortableEntry } = wishes;
  const added = { ...entry, title: plainText(entry.title), key: entry.citationKey };
  const showsKeys = wishes.template !== void 0 || list.entries.some(({ citation }) => citation !== void 0);
  return writingFormats(list, category, wishes).map((format) => {
    const { template, unit, alike, path } = format;
    const place = insertionPlace(list, format, category, { added, order, sortable });
    return ({ omitted, fullNames, singleQuotes }) => {
      const printed = printEntry(entry, {
        template,
        readme: list.source.text,
        neighbors: alike.length >= FEW ? alike : list.entries,
        number: place.number ?? (unit === "row" ? void 0 : 1),
        bibPath,
        fullNames,
        singleQuotes,
        without: /* @__PURE__ */ new Set([...omitted, ...showsKeys ? [] : ["key", "bib"]])
      });
      if (printed === void 0 || !isWellFormed(printed.text)) return void 0;
      const newline = list.source.text.includes("\r\n") ? "\r\n" : "\n";
      const text = printed.text.replaceAll("\n", newline + place.indent);
      return { printed, path, edits: place.edits(text) };
    };
  });
}
function isWellFormed(text) {
  const bold = text.replace(/\\\*/g, "").split("**").length - 1;
  return bold % 2 === 0 && !/<[a-z][^<>]{0,2000}(?:<\/|$)/i.test(text.replace(/\\</g, ""));
}
var FEW = 3;
function sortableEntry({ title, year, citation }) {
  return { title, year, key: citation?.key };
}
function plainForm(entry, readme) {
  const template = readTemplate(TEMPLATES["linked-bullets"]) ?? [];
  return printEntry(entry, { template, readme, neighbors: [], without: /* @__PURE__ */ new Set() })?.text ?? "";
}

// src/features/choose-category.ts
var PATH_SEPARATOR = /(?<=\s)[>›](?=\s)/;
function chooseCategory(list, given) {
  const { categories, source } = list;
  if (typeof given !== "string") {
    return categories.find(({ path }) => path.join("\n") === given.join("\n")) ?? chooseCategory(list, given.join(" > "));
  }
  const name = given;
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
    `${source.path} has no category "${name}". ${meant === void 0 ? `It has: ${names.join("; ")}.` : `Did you mean "${meant}"?`}`
  );
}

export {
  newEntryOf,
  insertListEntry,
  chooseCategory,
  insertionWishes,
  bibLayout,
  refusalText,
  omittedText
};
