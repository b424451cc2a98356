import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  bibliographyChooser
} from "./catalog-bibliography-chooser.js";
import {
  mergeRecords
} from "./registries-merge.js";
import {
  factsOf
} from "./registries-work-facts.js";
import {
  isReference
} from "./links-registry-identifier.js";
import {
  moveAnchors
} from "./features-fixes-change-harm.js";
import {
  VENUE_NAMES,
  bibLayout,
  buildCatalog,
  readCatalog,
  venueWithoutYear
} from "./catalog-bib-index.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import {
  bibtexNames,
  insertEntries,
  isAbstract,
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
  fromShownText
} from "./scholarly-dollar-math.js";
import {
  PREPRINT_SERVER,
  certainFacts,
  isCertain
} from "./bibtex-field-values.js";
import {
  identifierKey,
  isNeverRegistered
} from "./identifiers-doi.js";
import {
  withEdits
} from "./text-source-file.js";
import {
  fold
} from "./text-fold.js";
import {
  withoutTail
} from "./text-without-tail.js";

// src/catalog/draft-of-list-entry.ts
var LONE_WORD = /^[\p{Script=Latin}'’-]+$/u;
function draftOfListEntry(entry) {
  const id = (kind) => entry.identifiers.find((one) => one.kind === kind)?.id;
  const certain = certainFacts(entry);
  const author = certain.authors === void 0 ? void 0 : certainNames(certain.authors);
  const venue = venueName(certain.venue);
  const year = entry.places.year === void 0 ? entry.year : certain.year;
  const [named, arxiv, pmid, pmcid] = [id("doi"), id("arxiv"), id("pmid"), id("pmcid")];
  const isPageOfAcm = named !== void 0 && isNeverRegistered(named) && !isAtDoiOrg(entry);
  const doi = isPageOfAcm ? void 0 : named;
  if ((author ?? entry.url ?? doi ?? arxiv ?? pmid ?? pmcid) === void 0) return void 0;
  const type = typeOf(venue, author !== void 0 && year !== void 0);
  const container = { article: "journal", inproceedings: "booktitle", misc: "howpublished" }[type];
  const isOfArxiv = arxiv !== void 0 && /^(?:arxiv|corr)\b/i.test(venue ?? "");
  const fields = [
    ["title", fromShownText(entry.title)],
    ["author", author],
    // `archiveprefix` has it already.
    [container, isOfArxiv ? void 0 : venue],
    ["year", year?.toString()],
    ["doi", doi],
    ["eprint", arxiv],
    ["archiveprefix", arxiv === void 0 ? void 0 : "arXiv"],
    ["pmid", pmid],
    ["pmcid", pmcid],
    ["url", (doi ?? arxiv) === void 0 ? addressOf(entry) : void 0],
    ["abstract", entry.abstract && fromShownText(entry.abstract.text)]
  ];
  const found = { authors: author, venue, year };
  return {
    draft: {
      type,
      key: "",
      fields: fields.flatMap(
        ([name, value]) => value === void 0 || value === "" ? [] : [{ name, value }]
      )
    },
    omitted: ["authors", "venue", "year"].filter(
      (fact) => entry[fact] !== void 0 && found[fact] === void 0
    )
  };
}
function certainNames(printed) {
  const names = bibtexNames(printed);
  if (names === void 0 || names.includes("{")) return void 0;
  const persons = names.split(" and ").filter((name) => name !== "others");
  const isOfHalves = printed.includes(",") && persons.length % 2 === 0 && persons.every((name, at) => at % 2 === 1 || LONE_WORD.test(name));
  return isOfHalves ? void 0 : names;
}
function isAtDoiOrg({ url }) {
  return /^https?:\/\/(?:[a-z]+\.)?doi\.org\//i.test(url ?? "");
}
function venueName(printed) {
  const name = printed?.replace(/:[a-z\d_+-]{1,40}(?::|$)|\p{Extended_Pictographic}\ufe0f?/gu, " ").replace(/\s+/g, " ").trim();
  const venue = venueWithoutYear(withoutAppearance(venueWithoutYear(name ?? "")));
  return /\p{L}/u.test(venue) && venueKind(venue) !== "no-venue" ? venue : void 0;
}
function typeOf(venue, complete) {
  const kind = venue === void 0 || !complete ? void 0 : venueKind(venue);
  if (kind === "journal") return "article";
  return kind === "proceedings" ? "inproceedings" : "misc";
}
function addressOf({ url }) {
  return url !== void 0 && /^https?:\/\/\S+$/i.test(url) ? url.replace(/[{}]/g, encodeURIComponent) : void 0;
}
var APPEARANCE = /(?:^|[ ,(])(?:oral|spotlight|poster|highlight|best paper(?: award)?|to appear|accepted|in press)(?: (?:paper|presentation))?\)?$/i;
function withoutAppearance(venue) {
  return withoutTail(venue.replace(APPEARANCE, ""), /[\s,(]/);
}
var WORDS = {
  // Sites and kinds of texts.
  "no-container": "github|huggingface|blog|under review|thesis|dissertation|report|book",
  journal: "journal|transactions|letters|analysis|academy|endowment",
  // The short names are those whose full ones have none of these words, or are unknown.
  proceedings: "proc|proceedings|conf|conference|conferences|symposium|workshop|workshops|findings|meeting|advances in|demo|demos|track|tracks|cvprw|iccvw|aacl|ecir|pakdd|ecml|ecai|aamas|rss|hri|interspeech|ipmi|uist|facct|fse|ijcnn"
};
function hasWord(kind, name) {
  const words = ` ${fold(name)} `;
  return WORDS[kind].split("|").some((word) => words.includes(` ${word} `));
}
var ACRONYM = /^[\p{Lu}\d&-]{2,}$/u;
var FULL_NAMES = new Map(
  VENUE_NAMES.flatMap(
    ([short, ...full]) => short.split("|").map((one) => [one.toLowerCase(), full.join(", ")])
  )
);
function venueKind(venue) {
  if (/^workshop(?: paper| presentation)?$/i.test(venue) || withoutAppearance(venue) === "") {
    return "no-venue";
  }
  if (PREPRINT_SERVER.test(venue) || hasWord("no-container", venue)) return "no-container";
  const short = /^[\p{L}\d]*\p{Lu}(?![\p{L}\d])/u.exec(venue)?.[0] ?? "";
  const full = FULL_NAMES.get(venue.toLowerCase()) ?? FULL_NAMES.get(short.toLowerCase()) ?? "";
  if (hasWord("journal", full)) return "journal";
  if (hasWord("proceedings", `${venue}, ${full}`)) return "proceedings";
  return ACRONYM.test(venue) ? void 0 : "journal";
}

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
function addBibEntries(input, draftOf, memory, wanted = () => true) {
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
    const drafted = draftPaper(entry, draftOf(entry));
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
function draftPaper(entry, known) {
  if (known !== void 0) return { draft: known, omitted: [] };
  if (isNameAlone(entry.title)) {
    return "the list may show only its short name. Add it by hand, or use --look-up.";
  }
  if (!isCertain(entry, "title") || mayBePeople(entry.title)) {
    return "its title is not read with certainty. Add it by hand, or use --look-up.";
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

// src/features/papers/lacking-parts.ts
function papersToComplete(catalog, wanted) {
  const habits = habitsOf(catalog, new Set(wanted));
  const ambiguous = new Set(catalog.ambiguities.map(({ entry }) => entry));
  return wanted.flatMap((entry) => {
    const identifier = lookUpIdentifier(entry);
    if (entry.kind !== "paper" || identifier === void 0 || ambiguous.has(entry)) return [];
    const parts = lackingParts(catalog, entry, habits);
    return parts.length === 0 ? [] : [{ identifier, parts }];
  });
}
function lookUpIdentifier({
  identifiers
}) {
  const known = identifiers.find(isReference);
  const acl = identifiers.find(({ kind, id }) => kind === "acl" && /^\d{4}\./.test(id));
  if (known !== void 0 || acl === void 0) return known;
  return { kind: "doi", id: `10.18653/v1/${acl.id}` };
}
function paperNamed({ list }, name) {
  const [entry, ...others] = (list?.entries ?? []).filter((one) => {
    const identifier = lookUpIdentifier(one);
    return identifier !== void 0 && identifierKey(identifier) === name;
  });
  return others.length === 0 ? entry : void 0;
}
function habitsOf(catalog, wanted) {
  const papers = (catalog.list?.entries ?? []).filter(
    (entry) => entry.kind === "paper" && !wanted.has(entry)
  );
  const own = new Set([...wanted].map((entry) => catalog.pairOf(entry)?.bibEntry));
  const bibEntries = catalog.bibliographies.flatMap(({ entries }) => entries).filter((entry) => !own.has(entry));
  const most = (all, has) => all.length > 0 && all.filter(has).length * 2 >= all.length;
  return {
    key: most(papers, ({ citation }) => citation !== void 0),
    abstract: most(papers, hasAbstract),
    bibAbstract: most(bibEntries, ({ fields }) => (fields.get("abstract")?.value ?? "") !== ""),
    doi: most(bibEntries, ({ fields }) => fields.has("doi"))
  };
}
function lackingParts(catalog, entry, habits) {
  const parts = [];
  const fields = catalog.pairOf(entry)?.bibEntry.fields;
  if (isBareLink(entry)) parts.push("entry");
  if (habits.abstract && !hasAbstract(entry)) parts.push("abstract");
  if (catalog.bibliographies.length === 0 || entry.citation?.via === "inline-bibtex") return parts;
  if (fields === void 0) {
    parts.push("bib-entry");
    if (habits.key && entry.citation === void 0) parts.push("key");
    return parts;
  }
  if (habits.bibAbstract && (fields.get("abstract")?.value ?? "") === "")
    parts.push("bib-abstract");
  if (habits.doi && !fields.has("doi") && entry.identifiers.some(({ kind }) => kind === "doi")) {
    parts.push("doi");
  }
  return parts;
}
function isBareLink({ title }) {
  return /^(?:https?:\/\/|doi:|10\.\d{4,9}\/|arxiv:)\S+$/i.test(title);
}
function hasAbstract({ abstract }) {
  return isAbstract(abstract?.text ?? "");
}

// src/features/sync/found-work.ts
function foundWork(found) {
  const facts = factsOf(found.record);
  const { years: _, ...record } = found.record;
  const work = mergeRecords([{ ...found, outcome: "found", record }]);
  return work === void 0 || facts === void 0 ? void 0 : { work, facts };
}

export {
  draftOfListEntry,
  papersWithoutBibEntry,
  addBibEntries,
  papersToComplete,
  lookUpIdentifier,
  paperNamed,
  isBareLink,
  hasAbstract,
  foundWork
};
