import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  draftOfListEntry
} from "./catalog-draft-of-list-entry.js";
import {
  factsOf
} from "./registries-work-facts.js";
import {
  bibliographyChooser
} from "./catalog-bibliography-chooser.js";
import {
  mergeRecords
} from "./registries-merge.js";
import {
  moveAnchors
} from "./features-fixes-change-harm.js";
import {
  bibLayout,
  buildCatalog,
  readCatalog
} from "./catalog-bib-index.js";
import {
  insertEntries,
  isCitationKey,
  isNameAlone,
  keyPattern,
  keyWriter,
  leadingName,
  makeCitationKey,
  mayBePeople
} from "./bibtex-bib-edits.js";
import {
  titleKey
} from "./catalog-title-key.js";
import {
  isCertain,
  readBibliography
} from "./bibtex-bib-identifiers.js";
import {
  identifierKey
} from "./identifiers-doi.js";
import {
  withEdits
} from "./text-range.js";

// src/features/sync/add-bib-entries.ts
function papersWithoutBibEntry(catalog) {
  const ambiguous = new Set(catalog.ambiguities.map(({ entry }) => entry));
  return unpairedPapers(catalog).filter((entry) => !ambiguous.has(entry));
}
function unpairedPapers({ list, pairOf }) {
  const seen = /* @__PURE__ */ new Set();
  return (list?.entries ?? []).filter((entry) => {
    if (entry.kind !== "paper" || pairOf(entry) !== void 0) return false;
    if (entry.citation?.via === "inline-bibtex") return false;
    const title = titleKey(entry.title);
    const isNew = !seen.has(title);
    seen.add(title);
    return isNew;
  });
}
function holdersOf(bibliographies) {
  const holders = /* @__PURE__ */ new Map();
  for (const { key, identifiers } of bibliographies.flatMap(({ entries }) => entries)) {
    for (const identifier of identifiers) holders.set(identifierKey(identifier), key);
  }
  return holders;
}
function addBibEntries(input, draftOf, memory, wanted) {
  const catalog = readCatalog(input, memory);
  const { list, bibliographies } = catalog;
  const [first] = bibliographies;
  if (list === void 0 || first === void 0) return { input, steps: [], skipped: [] };
  const papers = unpairedPapers(catalog).filter(
    ({ title }) => wanted({ kind: "bib-entry", title })
  );
  const newKey = keyGiver(
    catalog,
    input.config.keyStyle ?? keyPattern(bibliographies.flatMap(({ entries }) => entries))
  );
  const bibliographyFor = bibliographyChooser(catalog);
  const { made, sharing, skipped } = draftPapers(papers, catalog, (entry) => {
    const drafted = draftPaper(entry, draftOf);
    if (typeof drafted === "string") return drafted;
    const { draft, omitted } = drafted;
    const bibliography = bibliographyFor(entry.categories) ?? first;
    return { entry, bibliography, draft: { ...draft, key: newKey(entry, draft) }, omitted };
  });
  const place = { list, bibliographies, layout: bibLayout(input.config) };
  const fitting = fittingOnes(place, made);
  const after = catalogWith(place, fitting);
  const unmade = [
    ...skipped,
    ...sharing.filter(({ entry }) => after.pairOf(entry) === void 0),
    ...made.filter((one) => !fitting.includes(one)).map(({ entry }) => ({ entry, reason: UNLIKE }))
  ];
  return {
    input: written(input, catalog, after, fitting),
    steps: fitting.map(({ entry, draft, bibliography, omitted }) => ({
      kind: "bib-entry",
      title: entry.title,
      citationKey: draft.key,
      file: bibliography.source.path,
      ...omitted.length === 0 ? {} : { omitted }
    })),
    skipped: unmade.map(({ entry: { title }, reason }) => ({
      kind: "bib-entry",
      title,
      file: list.source.path,
      reason
    }))
  };
}
var UNLIKE = "its bib entry would not be recognized as the same work. Add it by hand.";
function keyGiver({ bibliographies }, pattern) {
  const taken = new Set(
    bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key.toLowerCase()))
  );
  return (entry, draft) => {
    const shown = entry.citation?.key;
    const key = shown !== void 0 && isCitationKey(shown) && !taken.has(shown.toLowerCase()) ? shown : makeCitationKey(draft, pattern, taken);
    taken.add(key.toLowerCase());
    return key;
  };
}
function draftPapers(papers, { ambiguities, bibliographies, pairs }, make) {
  const listed = new Set(pairs.map(({ bibEntry }) => bibEntry));
  const unlisted = new Map(
    bibliographies.flatMap(
      ({ entries }) => entries.filter((one) => !listed.has(one)).map((one) => [leadingName(one.fields.get("title")?.value ?? ""), one.key])
    )
  );
  const candidatesOf = new Map(ambiguities.map((one) => [one.entry, one.candidates]));
  const holders = holdersOf(bibliographies);
  const made = [];
  const sharing = [];
  const skipped = [];
  for (const entry of papers) {
    const candidates = candidatesOf.get(entry);
    if (candidates !== void 0) {
      skipped.push({ entry, reason: ambiguityText(candidates.map(({ key }) => key)) });
      continue;
    }
    const names = entry.identifiers.map(identifierKey);
    const [holder] = names.flatMap((name2) => holders.get(name2) ?? []);
    if (holder !== void 0) {
      const reason = `it has the address or identifier of ${holder}. Where that is another work, correct the wrong one.`;
      sharing.push({ entry, reason });
      continue;
    }
    const name = leadingName(entry.title);
    const version = name === "" ? void 0 : unlisted.get(name);
    if (version !== void 0) {
      const reason = `${version} may be another version of it. Show that key, or add its own entry by hand.`;
      skipped.push({ entry, reason });
      continue;
    }
    for (const name2 of names) holders.set(name2, `"${entry.title}"`);
    const one = make(entry);
    if (typeof one === "string") skipped.push({ entry, reason: one });
    else made.push(one);
  }
  return { made, sharing, skipped };
}
function draftPaper(entry, draftOf) {
  const known = draftOf?.(entry);
  if (typeof known === "string") return known;
  if (known !== void 0) return { draft: known, omitted: [] };
  const remedy = draftOf === void 0 ? "Add it by hand, or use --look-up." : "Add it by hand.";
  if (isNameAlone(entry.title)) {
    return `the list may show only its short name. ${remedy}`;
  }
  if (!isCertain(entry, "title") || mayBePeople(entry.title)) {
    return `the title is not read with certainty. ${remedy}`;
  }
  return draftOfListEntry(entry) ?? "the list shows neither its address nor its authors. Add one of them.";
}
function ambiguityText(keys) {
  const [first = "", ...others] = new Set(keys);
  return others.length === 0 ? `${keys.length} bib entries with the key ${first} fit it. Remove or rename all but one.` : `several bib entries fit it: ${[first, ...others].join(", ")}. Show the key of the right one.`;
}
function fittingOnes(place, made) {
  let now = made;
  while (now.length > 0) {
    const after = catalogWith(place, now);
    const fitting = now.filter(
      ({ entry, draft }) => after.pairOf(entry)?.bibEntry.key === draft.key
    );
    if (fitting.length === now.length) break;
    now = fitting;
  }
  return now;
}
function catalogWith({ list, bibliographies, layout }, made) {
  return buildCatalog(
    list,
    bibliographies.map((one) => {
      const drafts = made.flatMap(({ bibliography, draft }) => bibliography === one ? draft : []);
      if (drafts.length === 0) return one;
      return readBibliography(withEdits(one.source, insertEntries(one, drafts, layout)));
    })
  );
}
function written(input, before, after, made) {
  const { readme } = input;
  if (made.length === 0 || readme === void 0) return input;
  const changed = after.bibliographies.filter((one) => !before.bibliographies.includes(one));
  const write = keyWriter(after);
  const keys = (showsKeys(before) ? made : []).flatMap(({ entry }) => {
    const pair = after.pairOf(entry);
    return entry.citation !== void 0 || pair === void 0 ? [] : write(entry, pair) ?? [];
  });
  return {
    ...input,
    readme: withEdits(readme, [...moveAnchors(before, changed), ...keys]),
    bibs: after.bibliographies.map(({ source }) => source)
  };
}
function showsKeys({ list }) {
  const papers = (list?.entries ?? []).filter(({ kind }) => kind === "paper");
  return papers.filter(({ citation }) => citation !== void 0).length * 3 >= papers.length;
}

// src/features/sync/found-work.ts
function foundWork(found) {
  const facts = factsOf(found.record);
  const { years: _, ...record } = found.record;
  const work = mergeRecords([{ ...found, outcome: "found", record }]);
  return work === void 0 || facts === void 0 ? void 0 : { work, facts };
}

export {
  papersWithoutBibEntry,
  addBibEntries,
  foundWork
};
