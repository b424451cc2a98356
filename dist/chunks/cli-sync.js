import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  progressLine
} from "./cli-progress.js";
import {
  referencedWorks
} from "./references-referenced-works.js";
import {
  arxivIdsExist,
  batches,
  doisExist,
  pmcidsExist,
  pmidsExist,
  recordsOfDois
} from "./registries-arxiv-ids-exist.js";
import {
  compareWork,
  factsOf,
  identifierText,
  isReference,
  readRecord,
  setField,
  workText
} from "./bibtex-set-field.js";
import {
  bibLayout,
  insertEntries,
  insertListEntry,
  insertionWishes,
  newEntryOf,
  noExample
} from "./bibtex-insert-entries.js";
import {
  chooseCategory
} from "./features-choose-category.js";
import {
  bibEntryOfWork,
  mergeRecords,
  readEuropePmcResults,
  refusalsOf
} from "./features-bib-entry-of-work.js";
import {
  hostsOf,
  mirrorFetch,
  refuseOffline
} from "./cli-mirror-fetch.js";
import "./links-check-proxied-target.js";
import {
  registriesOfConfig
} from "./features-registries-of-config.js";
import {
  harmless
} from "./registries-answer.js";
import "./network-trouble-of.js";
import "./network-host-of.js";
import "./network-proxy-problem.js";
import "./bibtex-entry-text.js";
import {
  REGISTRIES,
  REGISTRY_NAMES
} from "./registries-clean-text.js";
import {
  parseJson
} from "./text-parse-json.js";
import {
  fromShownText
} from "./scholarly-from-markdown.js";
import {
  writeChanged
} from "./cli-write-changed.js";
import {
  groupBy
} from "./cli-group-by.js";
import {
  unifiedDiff
} from "./files-write-files.js";
import {
  inputOf,
  optionValue,
  timeLimitOf
} from "./cli-input.js";
import "./files-find-input.js";
import "./files-form-path.js";
import "./files-config-paths.js";
import {
  isThere
} from "./files-is-there.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import {
  UsageError
} from "./cli-usage-error.js";
import "./network-proxy-variables.js";
import {
  replaceFile
} from "./files-replace-file.js";
import {
  blockedFiles,
  changedFiles,
  moveAnchors
} from "./features-blocked-files.js";
import "./diff-libesm-diff-array.js";
import {
  buildCatalog,
  readCatalog,
  readingMemory,
  recallBibliography
} from "./catalog-bib-index.js";
import "./rules-count-findings.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import "./features-time-limit.js";
import "./files-linked-bibs.js";
import "./files-is-lfs-pointer.js";
import {
  readingOptions
} from "./features-reading-options.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import {
  printable
} from "./report-terminal-text.js";
import "./cli-version.js";
import {
  VERSION
} from "./version.js";
import "./valibot-dist-index.js";
import "./config-defaults.js";
import "./files-read-config.js";
import {
  abstractWriter,
  isAbstract,
  isCitationKey,
  keyPattern,
  keyWriter,
  linesOf,
  makeCitationKey,
  mentionedIn,
  namesOf,
  relativePath,
  similarity,
  titleEnd,
  titleKey,
  unlistedWorks,
  withoutMarkup
} from "./bibtex-citation-key.js";
import "./scholarly-dollar-math.js";
import "./list-source-addresses.js";
import {
  append
} from "./text-append.js";
import "./rules-reference-rules.js";
import "./text-lines-text.js";
import {
  isName,
  readList
} from "./list-format-common-template.js";
import {
  identifierKey
} from "./bibtex-characters.js";
import {
  fromTex,
  isNeverRegistered,
  mapPlain,
  plainText
} from "./identifiers-arxiv.js";
import "./text-shorten.js";
import {
  sourceFile,
  withEdits
} from "./text-source-file.js";
import "./text-line-table.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./text-order.js";
import {
  withoutTail
} from "./text-without-tail.js";
import {
  fold
} from "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/cli/sync.ts
import { resolve as resolve3 } from "node:path";

// src/catalog/printed-names.ts
var ET_AL = /(?:\bet\.? ?al|\band others|等)$/i;
var MARKS = /[*†‡§¶∗⋆^]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+/g;
var ORGANISATION = /\b(?:consortium|collaboration|research|team|group|labs?|laboratory|inc|ltd|foundation|institute|university)\b/i;
var INITIALS = new RegExp("^(?:\\p{Lu}\\.?[\\s-]*){1,4}$", "u");
var FAMILY_FIRST = new RegExp("^(\\p{L}[\\p{L}'\u2019. -]*) (\\p{Lu}{1,3})$", "u");
function bibtexNames(printed) {
  const text = printed.replace(MARKS, "").replace(/\s+/g, " ").trim();
  const bare = withoutTail(text, /[\s.,]/);
  const named = bare.replace(ET_AL, "");
  const hasOthers = named !== bare;
  const people = peopleOf(withoutStops(hasOthers ? named : text));
  if (people.length === 0) return void 0;
  return [...people, ...hasOthers ? ["others"] : []].join(" and ");
}
function withoutStops(text) {
  const bare = withoutTail(text, /[\s,;.]/);
  const joined = withoutTail(bare.replace(/\band$/i, ""), /[\s,;]/);
  return new RegExp("\\b\\p{Lu}$", "u").test(joined) ? text.slice(0, joined.length + 1) : joined;
}
function peopleOf(text) {
  const bySemicolon = /[;；]/.test(text);
  const parts = text.split(bySemicolon ? /[;；]| (?:and|&) /i : /[,，、]| (?:and|&) /i).map((part) => part.replace(/^(?:and|&)\s+/i, "").trim()).filter((part) => part !== "");
  if (!bySemicolon && parts.length % 2 === 0 && parts.every(isPairedInitial)) {
    return parts.flatMap(
      (family, at) => at % 2 === 0 ? [`${family}, ${parts[at + 1] ?? ""}`] : []
    );
  }
  const familyFirst = parts.length > 1 && parts.every((part) => FAMILY_FIRST.test(part));
  return parts.map((part) => {
    const [, family = "", initials = ""] = familyFirst && FAMILY_FIRST.exec(part) || [];
    if (family !== "") return `${family}, ${initials.split("").join(". ")}.`;
    return isPerson(part) ? part : `{${part.replace(/[{}]/g, "")}}`;
  });
}
function isPairedInitial(part, at) {
  return at % 2 === 0 ? !INITIALS.test(part) : INITIALS.test(part);
}
function isPerson(part) {
  return isName(part.replace(",", " ")) && !ORGANISATION.test(part) && !/[{}\\"]/.test(part);
}

// src/catalog/draft-of-list-entry.ts
var NO_CONTAINER = /\b(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|techrxiv|psyarxiv|ssrn|openreview|zenodo|github|huggingface|blog|preprints?|under review|thesis|dissertation|report|book)\b/i;
var PROCEEDINGS = /\b(?:proc(?:eedings)?|conf(?:erence)?|symposium|workshops?|findings|cvprw?|iccvw?|eccvw?|wacv|accv|bmvc|neurips|nips|icml|iclr|acl|emnlp|naacl|eacl|aacl|coling|conll|lrec|interspeech|icassp|aaai|ijcai|uai|aistats|colt|kdd|www|sigir|cikm|wsdm|recsys|ecir|icde|sigmod|icdm|pakdd|ecml|ecai|aamas|icra|iros|rss|corl|hri|siggraph|miccai|midl|isbi|ipmi|chi|uist|facct|ndss|ccs|icse|fse|issta|icpr|icip|ijcnn)\b/i;
function draftOfListEntry(entry) {
  const id = (kind) => entry.identifiers.find((one) => one.kind === kind)?.id;
  const author = entry.authors === void 0 ? void 0 : bibtexNames(entry.authors);
  const venue = venueName(entry.venue);
  const [named, arxiv, pmid, pmcid] = [id("doi"), id("arxiv"), id("pmid"), id("pmcid")];
  const isPageOfAcm = named !== void 0 && isNeverRegistered(named) && !isAtDoiOrg(entry);
  const doi = isPageOfAcm ? void 0 : named;
  if ((author ?? entry.url ?? doi ?? arxiv ?? pmid ?? pmcid) === void 0) return void 0;
  const type = typeOf(venue, author !== void 0 && entry.year !== void 0);
  const container = { article: "journal", inproceedings: "booktitle", misc: "howpublished" }[type];
  const isOfArxiv = arxiv !== void 0 && /^(?:arxiv|corr)\b/i.test(venue ?? "");
  const fields = [
    ["title", fromShownText(entry.title)],
    ["author", author],
    // `archiveprefix` says it already.
    [container, isOfArxiv ? void 0 : venue],
    ["year", entry.year?.toString()],
    ["doi", doi],
    ["eprint", arxiv],
    ["archiveprefix", arxiv === void 0 ? void 0 : "arXiv"],
    ["pmid", pmid],
    ["pmcid", pmcid],
    ["url", (doi ?? arxiv) === void 0 ? addressOf(entry) : void 0],
    ["abstract", entry.abstract && fromShownText(entry.abstract.text)]
  ];
  return {
    type,
    key: "",
    fields: fields.flatMap(
      ([name, value]) => value === void 0 || value === "" ? [] : [{ name, value }]
    )
  };
}
function isAtDoiOrg({ url }) {
  return /^https?:\/\/(?:[a-z]+\.)?doi\.org\//i.test(url ?? "");
}
function venueName(printed) {
  const name = printed?.replace(new RegExp(":[a-z\\d_+-]{1,40}(?::|$)|\\p{Extended_Pictographic}\\ufe0f?", "gu"), " ").replace(/\s+/g, " ").trim();
  const venue = withoutYear(name ?? "");
  return new RegExp("\\p{L}", "u").test(venue) ? venue : void 0;
}
function typeOf(venue, complete) {
  if (venue === void 0 || !complete || NO_CONTAINER.test(venue)) return "misc";
  return PROCEEDINGS.test(venue) ? "inproceedings" : "article";
}
function addressOf({ url }) {
  return url !== void 0 && /^https?:\/\/\S+$/i.test(url) ? url.replace(/[{}]/g, encodeURIComponent) : void 0;
}
function withoutYear(venue) {
  const name = venue.replace(/(?<=^|[\s,])(?:19|20)\d\d$/, "");
  return (name === venue ? venue : withoutTail(name, /[\s,]/)).trim();
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
function addBibEntries(input, draftOf, memory) {
  const catalog = readCatalog(input, memory);
  const { list } = catalog;
  const [bibliography] = catalog.bibliographies;
  if (list === void 0 || bibliography === void 0) return { input, steps: [], left: [] };
  const left = [];
  const leave = (entry, reason) => {
    left.push(leftStep(list, entry, reason));
  };
  const ambiguous = new Map(catalog.ambiguities.map((one) => [one.entry, one]));
  const taken = catalog.bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key));
  const pattern = input.config.keyStyle ?? keyPattern(bibliography.entries);
  const made = [];
  const holders = holdersOf(catalog.bibliographies);
  const sharing = [];
  for (const entry of unpairedPapers(catalog)) {
    const candidates = ambiguous.get(entry)?.candidates;
    if (candidates !== void 0) {
      const keys = candidates.map(({ key: key2 }) => key2).join(", ");
      leave(entry, `several bib entries fit it: ${keys}. Show the key of the right one.`);
      continue;
    }
    const names = entry.identifiers.map(identifierKey);
    const [holder] = names.flatMap((name) => holders.get(name) ?? []);
    if (holder !== void 0) {
      sharing.push({ entry, holder });
      continue;
    }
    for (const name of names) holders.set(name, `"${entry.title}"`);
    const draft = draftOf(entry) ?? draftOfListEntry(entry);
    if (draft === void 0) {
      leave(entry, "the list says nothing of it but its title. Add its address or authors.");
      continue;
    }
    const shown = entry.citation?.key;
    const isFree = (key2) => taken.every((other) => other.toLowerCase() !== key2.toLowerCase());
    const key = shown !== void 0 && isCitationKey(shown) && isFree(shown) ? shown : makeCitationKey(draft, pattern, taken);
    taken.push(key);
    made.push({ entry, draft: { ...draft, key } });
  }
  const fitting = paired(list, catalog, bibliography, made, bibLayout(input.config));
  const after = catalogWith(list, catalog, bibliography, fitting, bibLayout(input.config));
  for (const { entry, holder } of sharing.filter((one) => after.pairOf(one.entry) === void 0)) {
    leave(
      entry,
      `it has the address or identifier of another work, ${holder}. Correct the wrong one.`
    );
  }
  for (const { entry } of made.filter((one) => !fitting.includes(one))) {
    leave(entry, "its bib entry would not be recognised as the same work. Add it by hand.");
  }
  return {
    input: written(input, catalog, bibliography, fitting),
    steps: fitting.map(({ entry, draft }) => ({
      kind: "bib-entry",
      title: entry.title,
      citationKey: draft.key,
      file: bibliography.source.path
    })),
    left
  };
}
function leftStep({ source }, { title }, reason) {
  return { kind: "bib-entry", title, file: source.path, reason };
}
function paired(list, before, bibliography, made, layout) {
  let now = made;
  while (now.length > 0) {
    const after = catalogWith(list, before, bibliography, now, layout);
    const fitting = now.filter(
      ({ entry, draft }) => after.pairOf(entry)?.bibEntry.key === draft.key
    );
    if (fitting.length === now.length) break;
    now = fitting;
  }
  return now;
}
function catalogWith(list, { bibliographies }, bibliography, made, layout) {
  const after = withEntries(bibliography, made, layout);
  return buildCatalog(
    list,
    bibliographies.map((one) => one === bibliography ? after : one)
  );
}
function withEntries(bibliography, made, layout) {
  const edits = insertEntries(
    bibliography,
    made.map(({ draft }) => draft),
    layout
  );
  return readBibliography(withEdits(bibliography.source, edits));
}
function written(input, before, bibliography, made) {
  const { list } = before;
  const { readme } = input;
  if (made.length === 0 || list === void 0 || readme === void 0) return input;
  const after = catalogWith(list, before, bibliography, made, bibLayout(input.config));
  const changed = after.bibliographies.filter((one) => !before.bibliographies.includes(one));
  const write2 = keyWriter(after);
  const keys = made.flatMap(({ entry }) => {
    const pair = after.pairOf(entry);
    return entry.citation !== void 0 || pair === void 0 ? [] : write2(entry, pair) ?? [];
  });
  return {
    ...input,
    readme: withEdits(readme, [...moveAnchors(before, changed), ...keys]),
    bibs: after.bibliographies.map(({ source }) => source)
  };
}

// src/catalog/suggest-category.ts
var STOP_WORDS = new Set(
  "the a an of and or in on for to with from by is are was were be been as at that this these those it its we our their they which can has have had not but than into using use used based via new more most also such both between while however results result show shows propose proposed paper study approach method methods".split(
    " "
  )
);
var HEADING_WEIGHT = 2;
var TITLE_WEIGHT = 3;
var CLOSE = 0.2;
var AHEAD = 1.3;
var MOST_WORDS = 5;
function categorySuggester(catalog) {
  const { list } = catalog;
  const texts = (list?.entries ?? []).filter(({ kind }) => kind === "paper").map((entry) => {
    const abstract = catalog.pairOf(entry)?.bibEntry.fields.get("abstract")?.value;
    return {
      path: JSON.stringify(entry.categories),
      words: wordCounts(entry.title, entry.abstract?.text || abstract)
    };
  });
  const weigh = weigher(texts.map(({ words }) => words));
  const categories = (list?.categories ?? []).flatMap((category) => {
    const path = JSON.stringify(category.path);
    const own = texts.filter((text) => text.path === path).map(({ words }) => weigh(words));
    const heading = weigh(wordCounts(category.path.join(" "), void 0));
    const headings = Array.from({ length: HEADING_WEIGHT }, () => heading);
    return own.length === 0 ? [] : [{ category, centre: unit(sum([...own, ...headings])) }];
  });
  return (bibEntry) => {
    const value = (name) => bibEntry.fields.get(name)?.value ?? "";
    const work = weigh(wordCounts(value("title"), `${value("abstract")} ${value("keywords")}`));
    const [first, second] = categories.map(({ category: category2, centre: centre2 }) => ({ category: category2, centre: centre2, closeness: dot(work, centre2) })).sort((a, b) => b.closeness - a.closeness);
    if (first === void 0 || first.closeness < CLOSE) return void 0;
    if (second !== void 0 && first.closeness < second.closeness * AHEAD) return void 0;
    const { category, centre, closeness } = first;
    return { category, closeness, words: sharedWords(work, centre) };
  };
}
function wordCounts(title, abstract) {
  const counts = /* @__PURE__ */ new Map();
  const add = (text, weight) => {
    for (const word of fold(text).split(" ")) {
      if (word.length < 3 || STOP_WORDS.has(word) || /^\d+$/.test(word)) continue;
      const stem = word.length > 4 ? word.replace(/s$/, "") : word;
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  };
  add(title, TITLE_WEIGHT);
  add(abstract ?? "", 1);
  return counts;
}
function weigher(texts) {
  const papers = /* @__PURE__ */ new Map();
  for (const words of texts) {
    for (const word of words.keys()) papers.set(word, (papers.get(word) ?? 0) + 1);
  }
  const rarity = (word) => Math.log((1 + texts.length) / (1 + (papers.get(word) ?? 0))) + 1;
  return (counts) => unit(new Map([...counts].map(([word, n]) => [word, (1 + Math.log(n)) * rarity(word)])));
}
function sum(vectors) {
  const total = /* @__PURE__ */ new Map();
  for (const vector of vectors) {
    for (const [word, weight] of vector) total.set(word, (total.get(word) ?? 0) + weight);
  }
  return total;
}
function unit(vector) {
  const length = Math.sqrt([...vector.values()].reduce((total, one) => total + one * one, 0));
  return length === 0 ? vector : new Map([...vector].map(([word, weight]) => [word, weight / length]));
}
function dot(a, b) {
  let total = 0;
  for (const [word, weight] of a) total += weight * (b.get(word) ?? 0);
  return total;
}
function sharedWords(a, b) {
  return [...a].map(([word, weight]) => ({ word, share: weight * (b.get(word) ?? 0) })).filter(({ share }) => share > 0).sort((one, other) => other.share - one.share).slice(0, MOST_WORDS).map(({ word }) => word);
}

// src/features/sync/category-of-fields.ts
var FIELDS = ["category", "categories", "keywords", "groups"];
function categoryOfFields({ fields }, categories) {
  const byName = /* @__PURE__ */ new Map();
  for (const category of categories) {
    const names = /* @__PURE__ */ new Set([fold(category.heading.text), fold(category.path.join(" "))]);
    for (const name of names) {
      if (name !== "") byName.set(name, [...byName.get(name) ?? [], category]);
    }
  }
  for (const name of FIELDS) {
    const value = fields.get(name)?.value ?? "";
    const parts = [value, ...value.split(/[,;]/)].map(fold);
    const found = new Set(parts.flatMap((part) => byName.get(part) ?? []));
    const [only, second] = found;
    if (only !== void 0 && second === void 0) return only;
  }
  return void 0;
}

// src/features/sync/add-list-entries.ts
function addListEntries(input, options, memory) {
  const catalog = readCatalog(input, memory);
  const { list } = catalog;
  if (list === void 0) return { input, steps: [], left: [] };
  const named = options.category === void 0 ? void 0 : chooseCategory(list, options.category);
  const suggest = categorySuggester(catalog);
  const left = [];
  const placed = [];
  for (const work of unlistedIn(catalog, list)) {
    const { bibEntry } = work;
    const category = named ?? categoryOfFields(bibEntry, list.categories);
    if (category !== void 0) {
      placed.push({ ...work, category });
      continue;
    }
    const suggestion = suggest(bibEntry);
    if (suggestion !== void 0 && options.acceptSuggestions) {
      placed.push({ ...work, category: suggestion.category });
    } else if (suggestion === void 0) {
      left.push(leftStep2(work, "no category is close to it. Name one with --category."));
    } else {
      left.push({
        ...leftStep2(
          work,
          `it may belong under "${suggestion.category.path.join(" > ")}", whose papers speak of ${suggestion.words.join(", ")}. --accept-suggestions adds it there, --category NAME elsewhere.`
        ),
        suggestion: suggestion.category.path
      });
    }
  }
  return writeAll(input, placed, left, memory);
}
function unlistedIn(catalog, list) {
  const mentioned = mentionedIn(list);
  const seen = /* @__PURE__ */ new Set();
  return unlistedWorks(catalog).flatMap(
    ({ bibliography, unlisted }) => unlisted.filter((bibEntry) => {
      const names = namesOf(bibEntry);
      const isNew = names.every((name) => !seen.has(name));
      for (const name of names) seen.add(name);
      return isNew && !mentioned(bibEntry.fields.get("title")?.value ?? "");
    }).map((bibEntry) => ({ bibEntry, bibliography }))
  );
}
function leftStep2({ bibEntry, bibliography }, reason) {
  return {
    kind: "list-entry",
    title: bibEntry.fields.get("title")?.value ?? "",
    citationKey: bibEntry.key,
    file: bibliography.source.path,
    reason
  };
}
function writeAll(input, placed, left, memory) {
  const first = write(input, placed, memory);
  const again = new Set(unlistedKeys(first.input, memory));
  if (first.written.every(({ bibEntry }) => !again.has(bibEntry.key))) {
    return { ...first, left: [...left, ...first.left] };
  }
  const fitting = placed.filter(({ bibEntry }) => !again.has(bibEntry.key));
  const unfit = first.written.filter(({ bibEntry }) => again.has(bibEntry.key));
  const second = write(input, fitting, memory);
  const reason = "its entry would not be recognised as the same work. Add it by hand.";
  return {
    ...second,
    left: [...left, ...second.left, ...unfit.map((work) => leftStep2(work, reason))]
  };
}
function unlistedKeys(input, memory) {
  return unlistedWorks(readCatalog(input, memory)).flatMap(
    ({ unlisted }) => unlisted.map(({ key }) => key)
  );
}
function write(input, placed, memory) {
  const steps = [];
  const left = [];
  const written3 = [];
  const bibliographies = input.bibs.map((bib) => recallBibliography(bib, memory));
  const options = readingOptions(input.config, input.outOfTime, bibliographies);
  let { readme } = input;
  for (const work of placed) {
    const { bibEntry, bibliography, category } = work;
    if (readme === void 0) break;
    const title = bibEntry.fields.get("title")?.value ?? "";
    if (title === "") {
      left.push(leftStep2(work, "it has no title. Add the field title."));
      continue;
    }
    const list = readList(readme, options, memory.sections);
    const path = JSON.stringify(category.path);
    const place = list.categories.find((one) => JSON.stringify(one.path) === path);
    const entry = { ...newEntryOf(bibEntry), bibLines: linesOf(bibEntry, bibliography) };
    const edits = place === void 0 ? void 0 : insertListEntry(list, place, entry, {
      ...insertionWishes(input.config, buildCatalog(list, bibliographies), memory),
      bibPath: relativePath(readme.path, bibliography.source.path)
    });
    if (edits === void 0) {
      left.push(leftStep2(work, noExample(input.config, category)));
      continue;
    }
    readme = withEdits(readme, edits);
    written3.push(work);
    steps.push({
      kind: "list-entry",
      title,
      citationKey: bibEntry.key,
      file: readme.path,
      categories: category.path
    });
  }
  return { input: readme === void 0 ? input : { ...input, readme }, steps, left, written: written3 };
}

// src/features/sync/copy-abstracts.ts
function copyAbstractsToList(input, memory) {
  const catalog = readCatalog(input, memory);
  const { list, pairs } = catalog;
  const { readme } = input;
  if (list === void 0 || readme === void 0) return { input, steps: [], left: [] };
  const write2 = abstractWriter(list);
  const edits = [];
  const steps = [];
  for (const { entry, bibEntry, by } of pairs) {
    const abstract = mapPlain(fromTex(bibEntry.fields.get("abstract")?.raw ?? ""), withoutMarkup);
    if (entry.kind !== "paper" || entry.abstract !== void 0) continue;
    if (!isAbstract(plainText(abstract).trim())) continue;
    if (by === "similar-title") continue;
    const edit = write2(entry, abstract);
    if (edit === void 0) continue;
    edits.push(edit);
    steps.push({
      kind: "list-abstract",
      title: entry.title,
      citationKey: bibEntry.key,
      file: list.source.path
    });
  }
  return { input: { ...input, readme: withEdits(readme, edits) }, steps, left: [] };
}
function copyAbstractsToBib(input, memory) {
  const catalog = readCatalog(input, memory);
  const { readme } = input;
  if (readme === void 0) return { input, steps: [], left: [] };
  const done = /* @__PURE__ */ new Set();
  const edits = /* @__PURE__ */ new Map();
  const steps = [];
  for (const { entry, bibEntry, bibliography, by } of catalog.pairs) {
    const abstract = entry.abstract?.text ?? "";
    if (by === "similar-title" || done.has(bibEntry) || !isWhole(abstract)) continue;
    if ((bibEntry.fields.get("abstract")?.raw ?? "").trim() !== "") continue;
    done.add(bibEntry);
    const { path } = bibliography.source;
    const field = { name: "abstract", value: fromShownText(abstract) };
    edits.set(path, [...edits.get(path) ?? [], ...setField(bibliography, bibEntry, field)]);
    steps.push({ kind: "bib-abstract", title: entry.title, citationKey: bibEntry.key, file: path });
  }
  const bibs = input.bibs.map((file) => withEdits(file, edits.get(file.path) ?? []));
  return {
    input: { ...input, bibs, readme: withEdits(readme, anchorsOf(catalog, input, bibs)) },
    steps,
    left: []
  };
}
function anchorsOf(catalog, before, bibs) {
  const changed = bibs.filter((file, at) => file !== before.bibs[at]);
  return moveAnchors(catalog, changed.map(readBibliography));
}
function isWhole(abstract) {
  return isAbstract(abstract) && !/(?:…|\.\.\.)[\s)\]]*$/.test(abstract);
}

// src/features/sync/show-keys.ts
function showKeys(input) {
  const catalog = readCatalog(input);
  const { list } = catalog;
  const { readme } = input;
  if (list === void 0 || readme === void 0) return { input, steps: [], left: [] };
  const write2 = keyWriter(catalog);
  const wanted = list.entries.flatMap((entry, index) => {
    const pair = entry.kind === "paper" ? catalog.pairOf(entry) : void 0;
    if (pair === void 0 || entry.citation !== void 0) return [];
    return [{ pair, index, edit: write2(entry, pair) ?? behindTitle(catalog, pair) }];
  });
  let fitting = wanted;
  let after = written2(input, fitting);
  while (fitting.length > 0) {
    const now = readCatalog(after).list?.entries ?? [];
    const isSame = now.length === list.entries.length;
    const next = isSame ? fitting.filter(({ pair, index }) => now[index]?.citation?.key === pair.bibEntry.key) : [];
    if (next.length === fitting.length) break;
    fitting = next;
    after = written2(input, fitting);
  }
  const left = wanted.filter((one) => !fitting.includes(one)).map(
    ({ pair }) => ({
      kind: "list-key",
      title: pair.entry.title,
      citationKey: pair.bibEntry.key,
      file: readme.path,
      reason: "it would not be recognised there. Show it by hand."
    })
  );
  return {
    input: after,
    steps: fitting.map(({ pair }) => ({
      kind: "list-key",
      title: pair.entry.title,
      citationKey: pair.bibEntry.key,
      file: readme.path
    })),
    left
  };
}
function written2(input, shown) {
  const { readme } = input;
  if (readme === void 0 || shown.length === 0) return input;
  return {
    ...input,
    readme: withEdits(
      readme,
      shown.map(({ edit }) => edit)
    )
  };
}
function behindTitle({ list }, { entry, bibEntry, bibliography }) {
  const source = list?.source;
  const at = source === void 0 ? entry.titleRange.end : titleEnd(source, entry);
  const { start, end } = linesOf(bibEntry, bibliography);
  const path = relativePath(source?.path ?? "", bibliography.source.path);
  return {
    range: { start: at, end: at },
    text: ` [\`${bibEntry.key}\`](${path}#L${start}-L${end})`
  };
}

// src/features/sync/sync-list.ts
function syncList(input, request = {}) {
  const memory = readingMemory();
  refuseUnfit(input, memory);
  const { only, category, acceptSuggestions = false, draftOf = () => void 0 } = request;
  const stages = [
    ...only === "list" ? [] : [(now2) => addBibEntries(now2, draftOf, memory)],
    ...only === "bib" ? [] : [
      (now2) => addListEntries(now2, { category, acceptSuggestions }, memory),
      (now2) => copyAbstractsToList(now2, memory)
    ],
    ...only === "list" ? [] : [(now2) => copyAbstractsToBib(now2, memory)],
    ...request.keys === true ? [showKeys] : []
  ];
  let now = input;
  const steps = [];
  const left = [];
  for (const stage of stages) {
    const done = stage(now);
    now = done.input;
    append(steps, done.steps);
    append(left, done.left);
  }
  return { changed: changedFiles(input, now), steps, left };
}
function refuseUnfit(input, memory) {
  if (input.readme === void 0) throw new InputError("there is no README to bring level.");
  if (input.bibs.length === 0) {
    throw new InputError(
      "there is no bibliography to bring level with the list. Make an empty .bib file beside the README, or name one with --bib."
    );
  }
  const [reason] = blockedFiles(readCatalog(input, memory)).values();
  if (reason !== void 0) throw new InputError(reason);
}

// src/cli/by-reason.ts
var FEWEST = 4;
var MOST_NAMES = 20;
function byReason(items, texts) {
  return groupBy(items, texts.reason).flatMap(([, group]) => {
    const [first] = group;
    if (first === void 0 || group.length < FEWEST) return group.map(texts.alone);
    const rest = group.length - MOST_NAMES;
    return [
      texts.together(first, group.length),
      ...group.slice(0, MOST_NAMES).map((item) => `  ${texts.name(item)}`),
      ...rest > 0 ? [`  \u2026 and ${rest} more`] : []
    ];
  });
}

// src/cli/new-bibliography.ts
import { dirname, join, relative, resolve, sep } from "node:path";
var DEFAULT_NAME = "references.bib";
async function inputWithBibliography(args, io) {
  const [named, ...more] = args.values.get("bib") ?? [];
  const isMissing = named !== void 0 && more.length === 0 && !isThere(io.files, resolve(io.cwd, named));
  if (named !== void 0 && !isMissing) return { input: await inputOf(args, io) };
  const values = new Map(args.values);
  values.delete("bib");
  const input = await inputOf(
    isMissing ? { ...args, values, switches: /* @__PURE__ */ new Set([...args.switches, "no-bib"]) } : { ...args, values },
    io
  );
  if (input.bibs.length > 0 || args.switches.has("no-bib") || input.readme === void 0) {
    return { input };
  }
  const path = resolve(io.cwd, named ?? join(dirname(input.readme.path), DEFAULT_NAME));
  if (named === void 0 && isThere(io.files, path)) return { input };
  const shown = relative(io.cwd, path).split(sep).join("/");
  const { bib: _none, ...config } = input.config;
  return {
    input: { ...input, bibs: [sourceFile(shown, "")], config: { ...config, bib: [shown] } },
    toMake: path
  };
}

// src/cli/sync-look-up.ts
import { join as join3, resolve as resolve2 } from "node:path";

// src/registries/abstracts-of-dois.ts
var AT_ONCE = 25;
var SAME_TITLE = 0.8;
async function abstractsOfDois(works, registries, budget) {
  const found = /* @__PURE__ */ new Map();
  for (const batch of batches(works, AT_ONCE)) {
    const query = new URLSearchParams({
      query: batch.map(({ doi }) => `DOI:"${doi.replace(/["\\]/g, "")}"`).join(" OR "),
      resultType: "core",
      format: "json",
      pageSize: String(2 * AT_ONCE)
    });
    const accept = "application/json";
    const asked = await registries.ask("europepmc", `/search?${query}`, { accept, budget });
    const results = asked.kind === "reply" && asked.reply.status === 200 ? readEuropePmcResults(parseJson(asked.reply.body)) : void 0;
    if (results === void 0) break;
    for (const { doi, title } of batch) {
      const result = results.find((one) => one.doi === doi && one.abstract !== void 0);
      const record = result === void 0 ? void 0 : harmless(result);
      if (record?.abstract === void 0 || record.title === void 0) continue;
      if (similarity(fold(plainText(record.title)), fold(title)) < SAME_TITLE) continue;
      found.set(doi, record.abstract);
    }
  }
  return found;
}

// src/features/sync/ask-records-of.ts
var AT_ONCE2 = 50;
var MOST_SILENT = 2;
function askRecordsOf(registries, budget) {
  return async (identifiers, tell) => {
    const idsOf = (kind) => identifiers.filter((one) => one.kind === kind).map(({ id }) => id);
    const ask = (kind, exist) => exist(idsOf(kind), {
      registries,
      budget,
      tell: (id, existence) => tell({ kind, id }, resultOf(existence, kind === "arxiv" ? "arxiv" : "pubmed"))
    });
    await Promise.all([
      ask("arxiv", arxivIdsExist),
      ask("pmid", pmidsExist),
      ask("pmcid", pmcidsExist),
      askDois(idsOf("doi"), registries, budget, tell)
    ]);
  };
}
async function askDois(dois, registries, budget, tell) {
  let silent = 0;
  let why = "";
  for (const part of batches(dois, AT_ONCE2)) {
    if (silent >= MOST_SILENT) {
      for (const id of part) tell({ kind: "doi", id }, { why });
      continue;
    }
    const registered = [];
    let isSilent = true;
    await doisExist(part, {
      registries,
      budget,
      tell(id, existence) {
        if (existence.kind === "exists") {
          registered.push({ doi: id, agency: existence.agency ?? "" });
        } else tell({ kind: "doi", id }, missing(existence));
        if (existence.kind === "unknown") why = existence.reason;
        else isSilent = false;
      }
    });
    silent = isSilent ? silent + 1 : 0;
    await askDoiRecords(registered, registries, budget, tell);
  }
}
async function askDoiRecords(dois, registries, budget, tell) {
  const bare = /* @__PURE__ */ new Map();
  await recordsOfDois(dois, {
    registries,
    budget,
    whole: true,
    tell(id, answer) {
      if (answer.outcome === "found" && answer.record.abstract === void 0) bare.set(id, answer);
      else tell({ kind: "doi", id }, resultOfAnswer(answer));
    }
  });
  const wanted = [...bare].map(([doi, { record }]) => ({
    doi,
    title: plainText(record.title ?? "")
  }));
  const abstracts = await abstractsOfDois(wanted, registries, budget);
  for (const [id, { registry, record }] of bare) {
    const abstract = abstracts.get(id);
    tell(
      { kind: "doi", id },
      { registry, record: abstract === void 0 ? record : { ...record, abstract } }
    );
  }
}
function resultOf(existence, registry) {
  if (existence.kind !== "exists") return missing(existence);
  return existence.record === void 0 ? { why: `${REGISTRIES[registry].title} knows it, but says nothing of it` } : { registry, record: existence.record };
}
function missing(existence) {
  const { kind, reason } = existence;
  return kind === "absent" ? { why: reason, absent: true } : { why: reason };
}
function resultOfAnswer(answer) {
  const name = REGISTRIES[answer.registry].title;
  switch (answer.outcome) {
    case "found":
      return { registry: answer.registry, record: answer.record };
    case "failed":
      return { why: `${name} ${answer.why}` };
    case "absent":
      return { why: `${name} does not have it` };
    default:
      return { why: `${name} knows it, but not its title` };
  }
}

// src/features/sync/look-up-papers.ts
async function lookUpPapers(input, { ask, cache, progress }) {
  const catalog = readCatalog(input);
  const { list } = catalog;
  const papers = papersWithoutBibEntry(catalog).map((entry) => ({
    entry,
    identifier: identifierOf(entry)
  }));
  const records = /* @__PURE__ */ new Map();
  const failures = /* @__PURE__ */ new Map();
  const wanted = /* @__PURE__ */ new Map();
  for (const { identifier } of papers) {
    if (identifier === void 0) continue;
    const key = identifierKey(identifier);
    const known = cache?.get(key);
    if (known === void 0) wanted.set(key, identifier);
    else records.set(key, known);
  }
  const kept = new Set(records.keys());
  let done = kept.size;
  const total = kept.size + wanted.size;
  progress(done, total);
  await ask([...wanted.values()], (identifier, found) => {
    const key = identifierKey(identifier);
    if ("why" in found) failures.set(key, found);
    else {
      records.set(key, found);
      cache?.set(key, found);
    }
    progress(++done, total);
  });
  const drafts = /* @__PURE__ */ new Map();
  const foundKeys = /* @__PURE__ */ new Set();
  const addStub = (entry, key) => {
    const draft = draftOfListEntry(entry);
    const fields = draft?.fields.filter(({ name }) => !IDENTIFYING.has(name)) ?? [];
    if (draft !== void 0 && fields.length > 1) drafts.set(key, { ...draft, fields });
  };
  const notFound = [];
  const doubtful = [];
  const works = new Map(
    referencedWorks(catalog).flatMap((work) => work.entries.map((entry) => [entry, work]))
  );
  for (const { entry, identifier } of papers) {
    const remark = (words) => ({
      title: entry.title,
      line: lineOf(list, entry),
      words
    });
    if (identifier === void 0) {
      notFound.push(remark("it has no identifier. Give it a link with its DOI, arXiv id or PMID."));
      continue;
    }
    const key = identifierKey(identifier);
    const found = records.get(key);
    const what = identifierText(identifier);
    const work = found === void 0 ? void 0 : mergeRecords([{ ...found, outcome: "found", record: forEntry(found.record) }]);
    if (found === void 0 || work === void 0) {
      const failure = failures.get(key);
      notFound.push(remark(`${what}: ${failure?.why ?? "its registry gives no title"}.`));
      if (failure?.absent) addStub(entry, key);
      continue;
    }
    const facts = factsOf(found.record);
    const own = works.get(entry);
    if (own !== void 0 && facts !== void 0 && !compareWork(own, { registry: found.registry, facts }).sameWork) {
      notFound.push(
        remark(`${what} is ${workText(facts)}. Correct the link, or the title, of the list.`)
      );
      addStub(entry, key);
      continue;
    }
    const [refusal] = refusalsOf(work);
    if (refusal !== void 0) doubtful.push(remark(`${what} ${REFUSALS[refusal.kind]}.`));
    drafts.set(key, bibEntryOfWork(work, ""));
    foundKeys.add(key);
  }
  return {
    draftOf(entry) {
      const identifier = identifierOf(entry);
      return identifier === void 0 ? void 0 : drafts.get(identifierKey(identifier));
    },
    found: foundKeys.size,
    cached: [...foundKeys].filter((key) => kept.has(key)).length,
    notFound,
    doubtful
  };
}
var IDENTIFYING = /* @__PURE__ */ new Set([
  "doi",
  "eprint",
  "archiveprefix",
  "primaryclass",
  "pmid",
  "pmcid",
  "url"
]);
var REFUSALS = {
  retracted: "was retracted. Remove it from the list, or say so there",
  withdrawn: "was withdrawn by its authors. Decide whether the list should keep it",
  "is-notice": "is a retraction notice or a correction, and no paper",
  "no-paper": "is no paper, but a dataset or software"
};
function identifierOf({ identifiers }) {
  const known = identifiers.find(isReference);
  const acl = identifiers.find(({ kind, id }) => kind === "acl" && /^\d{4}\./.test(id));
  if (known !== void 0 || acl === void 0) return known;
  return { kind: "doi", id: `10.18653/v1/${acl.id}` };
}
function forEntry(record) {
  const { years: _years, ...rest } = record;
  return rest;
}
function lineOf(list, { range }) {
  return list?.source.lines.position(range.start).line ?? 1;
}

// src/features/sync/record-cache.ts
import { join as join2 } from "node:path";
var VERSION2 = 2;
var KEPT = 30 * 864e5;
function recordCache(files, folder, now, runId) {
  let isWritable = true;
  const pathOf = (id) => join2(folder, `${fingerprint(id)}.json`);
  return {
    get(id) {
      try {
        return readCached(JSON.parse(files.readFileSync(pathOf(id), "utf8")), id, now());
      } catch {
        return void 0;
      }
    },
    set(id, found) {
      if (!isWritable) return;
      try {
        files.mkdirSync(folder, { recursive: true });
        const kept = { version: VERSION2, id, at: new Date(now()).toISOString(), ...found };
        replaceFile(files, pathOf(id), `${JSON.stringify(kept)}
`, runId);
      } catch {
        isWritable = false;
      }
    }
  };
}
function readCached(kept, id, now) {
  if (kept === null || typeof kept !== "object") return void 0;
  const value = (name) => Reflect.get(kept, name);
  const age = now - Date.parse(String(value("at")));
  const registry = REGISTRY_NAMES.find((name) => name === value("registry"));
  const record = readRecord(value("record"));
  if (value("version") !== VERSION2 || value("id") !== id || !(age < KEPT)) return void 0;
  return registry === void 0 || record === void 0 ? void 0 : { registry, record };
}

// src/cli/sync-look-up.ts
async function lookUpForSync(input, args, io) {
  const mirrors = Object.values(input.config.registryUrls ?? {});
  await refuseOffline(io.network.resolve, hostsOf(mirrors), io.env);
  let requests = 0;
  const counted = (fetch) => (url, init) => {
    requests += 1;
    return fetch(url, init);
  };
  const budget = { left: Number.POSITIVE_INFINITY };
  const registries = registriesOfConfig(input.config, {
    env: io.env,
    now: io.date,
    sleep: io.sleep,
    userAgent: `list-curator/${VERSION}`,
    fetch: counted(io.fetch),
    mirrorFetch: counted(mirrorFetch(args, io))
  });
  const folder = cacheFolder(args, io);
  const bar = io.network.watched ? progressLine(io.stderr, io.now, "papers") : void 0;
  let release = () => {
  };
  const interrupted = new Promise((settle) => {
    release = io.network.onInterrupt(() => {
      budget.left = 0;
      settle(void 0);
    });
  });
  const looking = lookUpPapers(input, {
    ask: askRecordsOf(registries, budget),
    ...folder === void 0 ? {} : { cache: recordCache(io.files, folder, io.date, io.runId) },
    progress: bar?.show ?? (() => {
    })
  });
  const result = await Promise.race([looking, interrupted]);
  release();
  bar?.clear();
  if (result === void 0) {
    const kept = folder === void 0 ? "Nothing is kept; with --cache DIR the next run goes on from here." : `What was found is kept in ${folder}; the same command goes on from there.`;
    io.stderr(`list-curator: interrupted after ${requests} requests. ${kept}
`);
    return void 0;
  }
  const { found, cached, notFound, doubtful } = result;
  const shown = input.readme?.path ?? "";
  io.stderr(
    `Looked up: ${found} found${cached === 0 ? "" : ` (${cached} of them known from an earlier run)`}, ${notFound.length} not. ${requests} requests.
`
  );
  tell("Not found; what the list says of them is used", notFound);
  tell("Found, but look at these", doubtful);
  return result;
  function tell(heading, remarks) {
    if (remarks.length === 0) return;
    io.stderr(`${heading} (${remarks.length}):
`);
    const name = ({ title, line }) => `${shown}:${line}: "${title}"`;
    const lines = byReason(remarks, {
      reason: ({ words }) => words,
      alone: (remark) => `${name(remark)}: ${remark.words}`,
      together: ({ words }, count) => `${count} papers, for each: ${words}`,
      name
    });
    io.stderr(lines.map((line) => `  ${printable(line)}
`).join(""));
  }
}
function cacheFolder(args, { cwd, env }) {
  const named = optionValue(args, "cache");
  if (named !== void 0) return resolve2(cwd, named);
  const base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find((one) => one !== void 0 && one !== "") ?? (env.HOME === void 0 || env.HOME === "" ? void 0 : join3(env.HOME, ".cache"));
  return base === void 0 ? void 0 : join3(base, "list-curator", "works");
}

// src/cli/sync.ts
var INTERRUPTED = 130;
var HINT = 'Run "list-curator sync --help" for its options.';
var WHAT = {
  "bib-entry": "bib entry",
  "list-entry": "list entry",
  "list-abstract": "abstract",
  "bib-abstract": "abstract",
  "list-key": "citation key"
};
async function sync(args, io) {
  const wantsLookUp = args.switches.has("look-up");
  const request = requestOf(args);
  const read = wantsLookUp ? await inputWithBibliography(args, io) : { input: await inputOf(args, io) };
  const lookedUp = wantsLookUp ? await lookUpForSync(read.input, args, io) : void 0;
  if (wantsLookUp && lookedUp === void 0) return INTERRUPTED;
  const input = { ...read.input, ...timeLimitOf(args, io) };
  const result = syncList(input, {
    ...request,
    ...lookedUp === void 0 ? {} : { draftOf: lookedUp.draftOf }
  });
  io.stderr(leftLines(result.left).join(""));
  if (result.changed.length > 0) return showOrWrite(result, read.toMake, args, io);
  if (args.switches.has("write") || result.left.length === 0) {
    io.stdout(
      result.left.length === 0 ? "The list and its bibliography are level.\n" : "Nothing to write.\n"
    );
  }
  return 0;
}
function requestOf(args) {
  if (args.switches.has("diff") && args.switches.has("write")) {
    throw new UsageError("--diff and --write contradict each other; give one of them.", HINT);
  }
  const category = optionValue(args, "category");
  const only = optionValue(args, "only");
  if (only === "bib" && (category !== void 0 || args.switches.has("accept-suggestions"))) {
    throw new UsageError(
      "--category and --accept-suggestions are for new entries of the list; --only bib makes none.",
      HINT
    );
  }
  if (!args.switches.has("look-up") && optionValue(args, "cache") !== void 0) {
    throw new UsageError("--cache is for what --look-up finds; give both.", HINT);
  }
  if (only === "list" && args.switches.has("look-up")) {
    throw new UsageError("--look-up is for new bib entries; --only list makes none.", HINT);
  }
  return {
    ...only === "list" || only === "bib" ? { only } : {},
    ...category === void 0 ? {} : { category },
    acceptSuggestions: args.switches.has("accept-suggestions"),
    keys: args.switches.has("keys")
  };
}
function showOrWrite({ changed, steps }, toMake, args, io) {
  if (!args.switches.has("write")) {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.colour));
    io.stderr(`${countText(steps)} would be added. --write does it.
`);
    return 1;
  }
  const isNew = ({ path }) => resolve3(io.cwd, path) === toMake;
  writeChanged(
    io,
    changed.map((file) => isNew(file.before) ? { after: file.after } : file)
  );
  io.stdout(steps.map((step) => `${stepText(step)}
`).join(""));
  io.stdout(`Written: ${changed.map(({ after }) => printable(after.path)).join(" and ")}.
`);
  return 0;
}
function stepText({ kind, citationKey, title, file, categories }) {
  const where = categories === void 0 ? "" : `, under "${categories.join(" > ")}"`;
  return printable(`${file}: ${WHAT[kind]} of ${citationKey} (${title})${where}`);
}
function leftLines(left) {
  return byReason(left, {
    reason: ({ kind, file, reason }) => `${file} ${kind} ${reason}`,
    alone: (step) => `${step.file}: no ${WHAT[step.kind]} for ${nameOf(step)}: ${step.reason}`,
    together: ({ kind, file, reason }, count) => `${file}: no ${WHAT[kind]} for ${count} papers, for each: ${reason}`,
    name: nameOf
  }).map((line) => `${printable(line)}
`);
}
function nameOf({ citationKey, title }) {
  return citationKey === void 0 ? `"${title}"` : `${citationKey} ("${title}")`;
}
function countText(steps) {
  const counts = /* @__PURE__ */ new Map();
  for (const { kind } of steps) counts.set(WHAT[kind], (counts.get(WHAT[kind]) ?? 0) + 1);
  const parts = [...counts].map(
    ([what, count]) => count === 1 ? `1 ${what}` : `${count} ${what.replace(/y$/, "ie")}s`
  );
  return parts.join(", ").replace(/, ([^,]*)$/, " and $1");
}
export {
  sync
};
