import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  displayName,
  isOthers,
  parseNames,
  yearOfFields
} from "./bibtex-citation-key.js";
import {
  identifierKey,
  identifiersOfUrl
} from "./bibtex-characters.js";

// src/references/referenced-works.ts
function referencedWorks(catalog) {
  const works = [];
  const done = /* @__PURE__ */ new Set();
  const { list, bibliographies } = catalog;
  for (const entry of list?.entries ?? []) {
    const pair = catalog.pairOf(entry);
    if (pair === void 0) works.push(workOfList(entry, list?.source));
    else if (!done.has(pair.bibEntry)) {
      done.add(pair.bibEntry);
      const entries = catalog.pairsOf(pair.bibEntry).map((one) => one.entry);
      works.push(workOfBib(pair.bibEntry, pair.bibliography, entries, list?.source));
    }
  }
  for (const bibliography of bibliographies) {
    for (const bibEntry of bibliography.entries) {
      if (!done.has(bibEntry)) works.push(workOfBib(bibEntry, bibliography, [], void 0));
    }
  }
  return works.filter(({ references }) => references.length > 0);
}
function workOfList(entry, source) {
  const { title, authors, year, venue } = entry;
  return {
    entry: { title },
    titles: [title],
    authors: authors === void 0 ? [] : printedAuthors(authors),
    ...year === void 0 ? {} : { year },
    ...venue === void 0 ? {} : { venue },
    references: joined(referencesOfList(entry, source)),
    places: source === void 0 ? [] : [placeOf(source, entry.range.start)],
    entries: [entry]
  };
}
function workOfBib(bibEntry, bibliography, entries, list) {
  const { fields, key } = bibEntry;
  const title = fields.get("title")?.value ?? "";
  const year = yearOfFields(fields);
  const names = parseNames(fields.get("author")?.raw ?? "").filter((name) => !isOthers(name));
  const venue = ["journal", "journaltitle", "booktitle"].map((name) => fields.get(name)?.value).find((value) => value !== void 0);
  return {
    entry: {
      title: title || (entries[0]?.title ?? ""),
      ...key === "" ? {} : { citationKey: key }
    },
    titles: [title, ...entries.map((entry) => entry.title)].filter((one) => one !== ""),
    authors: names.map(displayName),
    ...year === void 0 ? {} : { year },
    ...venue === void 0 ? {} : { venue },
    references: joined([
      ...entries.flatMap((entry) => referencesOfList(entry, list)),
      ...referencesOfBib(bibEntry, bibliography.source)
    ]),
    places: [
      ...list === void 0 ? [] : entries.map(({ range }) => placeOf(list, range.start)),
      placeOf(bibliography.source, bibEntry.range.start)
    ],
    entries,
    bib: { bibEntry, bibliography }
  };
}
function printedAuthors(authors) {
  return authors.split(/[,;&]|\band\b/).map((name) => name.replace(/\bet\.?\s+al\b\.?/i, "").trim()).filter((name) => new RegExp("\\p{L}{2}", "u").test(name));
}
function referencesOfList(entry, source) {
  if (source === void 0) return [];
  const { url } = entry;
  const own = new Set((url === void 0 ? [] : identifiersOfUrl(url)).map(identifierKey));
  return entry.identifiers.map((identifier) => {
    const link = entry.links.find(
      (one) => identifiersOfUrl(one.url).some((found) => identifierKey(found) === identifierKey(identifier))
    );
    return {
      identifier,
      // A tool or dataset links to the paper that describes it, under another name.
      isOwn: entry.kind === "paper" && own.has(identifierKey(identifier)),
      places: [placeOf(source, (link?.range ?? entry.range).start)]
    };
  });
}
function referencesOfBib(bibEntry, source) {
  return bibEntry.identifiers.flatMap((identifier) => {
    const number = identifier.id.replace(/^PMC/, "").toLowerCase();
    const fields = [...bibEntry.fields.values()].filter(
      ({ value, inheritedFrom }) => inheritedFrom === void 0 && value.toLowerCase().includes(number)
    );
    const field = fields.find(({ name }) => name !== "note") ?? fields[0];
    return field === void 0 ? [] : [
      {
        identifier,
        isOwn: field.name !== "note",
        places: [placeOf(source, field.node.range.start)]
      }
    ];
  });
}
function joined(references) {
  const found = /* @__PURE__ */ new Map();
  for (const one of references) {
    const key = identifierKey(one.identifier);
    const known = found.get(key);
    found.set(key, {
      identifier: one.identifier,
      isOwn: one.isOwn || known?.isOwn === true,
      places: [...known?.places ?? [], ...one.places]
    });
  }
  return [...found.values()];
}
function placeOf({ path, lines }, offset) {
  return { file: path, line: lines.position(offset).line };
}

export {
  referencedWorks
};
