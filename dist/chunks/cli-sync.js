import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  askRecordsOf
} from "./features-papers-ask-records-of.js";
import {
  workText
} from "./references-reference-texts.js";
import {
  INTERRUPTED,
  longRun
} from "./cli-long-run.js";
import "./registries-pubmed-central.js";
import "./registries-europepmc.js";
import {
  refuseOffline,
  registriesFor
} from "./cli-refuse-offline.js";
import "./links-check-target.js";
import "./features-papers-registries-of-config.js";
import "./registries-dates.js";
import "./links-fetch-problem.js";
import "./network-retry-after.js";
import "./version.js";
import {
  inputOf,
  onlyOneOf,
  optionValue,
  timeLimitOf
} from "./cli-input.js";
import "./files-find-input.js";
import {
  UsageError
} from "./cli-usage-error.js";
import "./network-fetch-for.js";
import {
  addBibEntries,
  foundWork,
  papersWithoutBibEntry
} from "./features-sync-add-bib-entries.js";
import {
  lookUpIdentifier
} from "./features-papers-lacking-parts.js";
import {
  draftOfListEntry
} from "./catalog-draft-of-list-entry.js";
import {
  compareWork,
  referencedWorks
} from "./references-compare-titles.js";
import "./links-registry-identifier.js";
import {
  readRecord
} from "./registries-work-facts.js";
import {
  chooseCategory,
  refuseUnreadBib
} from "./catalog-bibliography-chooser.js";
import {
  bibEntryOfWork
} from "./features-papers-bib-entry-of-work.js";
import "./registries-merge.js";
import {
  refusalsOf
} from "./registries-objections.js";
import "./registries-clean-text.js";
import "./registries-work.js";
import {
  REGISTRY_NAMES
} from "./registries-settings.js";
import "./package.js";
import "./features-child-process-time-limit.js";
import "./network-no-proxy.js";
import "./network-proxy-problem.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import {
  byReason
} from "./cli-by-reason.js";
import {
  namesOf as namesOf2,
  printDiffs,
  writeChanged
} from "./cli-write-changed.js";
import "./files-write-files.js";
import {
  replaceFile
} from "./files-replace-file.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import {
  changedFiles,
  harmsOfAddition,
  moveAnchorsTo
} from "./features-fixes-change-harm.js";
import {
  blockedFiles
} from "./features-check-blocked-files.js";
import "./report-diff.js";
import "./diff-libesm-diff-array.js";
import {
  buildCatalog,
  checkList,
  emptyCategories,
  insertListEntry,
  insertTogether,
  insertionOptions,
  insertionRefusalText,
  readCatalog,
  readingMemory,
  recallBibliography,
  recallList,
  triesFor
} from "./catalog-bib-index.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import "./features-check-reading-options.js";
import {
  abstractOf,
  abstractWriter,
  isAbstract,
  keyWriter,
  lineFragment,
  linesOf,
  mentionedIn,
  namesOf,
  newEntryOf,
  relativePath,
  setField,
  titleEnd,
  unlistedWorks
} from "./bibtex-bib-edits.js";
import "./catalog-title-key.js";
import {
  fromShownText
} from "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import "./rules-reference-rules.js";
import "./list-format-parse-template.js";
import {
  countsOf
} from "./bibtex-bib-identifiers.js";
import "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import {
  append
} from "./identifiers-arxiv.js";
import {
  identifierKey,
  identifierText,
  plainText
} from "./identifiers-doi.js";
import {
  addTo,
  groupBy
} from "./text-group-by.js";
import {
  count,
  listText,
  plural
} from "./text-plural.js";
import "./text-shorten.js";
import "./rules-finding.js";
import {
  isThere
} from "./files-read-source.js";
import {
  overlaps,
  sourceFile,
  withEdits
} from "./text-range.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import "./text-extremes.js";
import {
  printable,
  printableLines
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-order.js";
import {
  fold
} from "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  compact,
  parseJson
} from "./text-json.js";
import {
  attempt
} from "./text-attempt.js";
import "./runtime.js";

// src/cli/sync.ts
import { dirname, join as join3, relative, resolve as resolve2, sep } from "node:path";

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
    return own.length === 0 ? [] : [{ category, center: unit(sum([...own, ...headings])) }];
  });
  return (bibEntry) => {
    const value = (name) => bibEntry.fields.get(name)?.value ?? "";
    const [title, rest] = [value("title"), `${value("abstract")} ${value("keywords")}`];
    const work = weigh(wordCounts(title, rest));
    const [first, second] = categories.map(({ category, center }) => ({ category, center, closeness: dot(work, center) })).sort((a, b) => b.closeness - a.closeness);
    if (first === void 0 || first.closeness < CLOSE) return void 0;
    if (second !== void 0 && first.closeness < second.closeness * AHEAD) return void 0;
    const printed = new Map(wordsOf(`${title} ${rest}`).map((word) => [stemOf(word), word]));
    const words = sharedWords(work, first.center).map((stem) => printed.get(stem) ?? stem);
    return { category: first.category, words };
  };
}
function wordsOf(text) {
  return fold(text).split(" ").filter((word) => word.length >= 3 && !STOP_WORDS.has(word) && !/^\d+$/.test(word));
}
function stemOf(word) {
  return word.length > 4 ? word.replace(/s$/, "") : word;
}
function wordCounts(title, abstract) {
  const counts = /* @__PURE__ */ new Map();
  const add = (text, weight) => {
    for (const word of wordsOf(text)) {
      const stem = stemOf(word);
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  };
  add(title, TITLE_WEIGHT);
  add(abstract ?? "", 1);
  return counts;
}
function weigher(texts) {
  const papers = countsOf(texts.flatMap((words) => [...words.keys()]));
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

// src/list/write/insert-all.ts
function insertAll(before, additions, optionsFor) {
  const written2 = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  let list = before;
  const add = (some) => {
    const [first, second] = some;
    if (first === void 0) return;
    const options = optionsFor(list);
    const current = inCategoriesOf(list, some);
    const [only] = current;
    if (second !== void 0) {
      const trials = current.length < some.length ? [] : firstTrials(list, current, options);
      const tried = insertTogether(list, trials, options);
      const isRight = (_, at) => {
        const trial = trials[at];
        return trial !== void 0 && !tried.wrong.has(trial);
      };
      const right = some.filter(isRight);
      if (tried.isWhole && right.length === some.length) {
        list = tried.list;
        for (const one of some) written2.set(one, []);
      } else if (right.length > 0 && right.length < some.length) {
        add(right);
        add(some.filter((one, at) => !isRight(one, at)));
      } else {
        const middle = Math.ceil(some.length / 2);
        add(some.slice(0, middle));
        add(some.slice(middle));
      }
    } else if (only !== void 0) {
      const { category, entry, bibPath = options.bibPath } = only;
      const insertion = insertListEntry(list, category, entry, { ...options, bibPath });
      if (insertion.kind === "refused") refused.set(first, insertion);
      else {
        list = options.read(withEdits(list.source, insertion.edits));
        written2.set(first, insertion.omitted);
      }
    }
  };
  add(additions);
  return { list, written: written2, refused };
}
function firstTrials(list, additions, options) {
  return additions.map((one) => {
    const { category, entry, bibPath = options.bibPath } = one;
    const tries = triesFor(list, category, entry, { ...options, bibPath });
    return { ...one, attempt: tries.next().value };
  });
}
function inCategoriesOf(list, additions) {
  const nameOf = (path) => path.join("\n");
  const places = new Map(
    [...list.categories, ...emptyCategories(list)].toReversed().map((one) => [nameOf(one.path), one])
  );
  return additions.flatMap((one) => {
    const category = places.get(nameOf(one.category.path));
    return category === void 0 ? [] : [{ ...one, category }];
  });
}

// src/features/sync/add-list-entries.ts
function addListEntries(input, options, memory, wanted) {
  const catalog = readCatalog(input, memory);
  const { list } = catalog;
  if (list === void 0) return { input, steps: [], skipped: [] };
  const named = options.category === void 0 ? void 0 : chooseCategory(list, options.category);
  const suggest = categorySuggester(catalog);
  const skipped = [];
  const placed = [];
  for (const work of unlistedIn(catalog, list)) {
    const { bibEntry } = work;
    if (!wanted({ kind: "list-entry", title: titleOf(bibEntry) })) continue;
    const category = named ?? categoryOfFields(bibEntry, list.categories);
    if (category !== void 0) {
      placed.push({ ...work, category });
      continue;
    }
    const suggestion = suggest(bibEntry);
    if (suggestion !== void 0 && options.acceptSuggestions === true) {
      placed.push({ ...work, category: suggestion.category });
    } else if (suggestion === void 0) {
      skipped.push(skippedStep(work, "no category is close to it. Name one with --category."));
    } else {
      const reason = `it may belong under "${suggestion.category.path.join(" > ")}", whose papers speak of ${suggestion.words.join(", ")}. --accept-suggestions adds it there, --category NAME elsewhere.`;
      skipped.push(skippedStep(work, reason));
    }
  }
  return writeAll(input, placed, skipped, memory);
}
function unlistedIn(catalog, list) {
  const mentioned = mentionedIn(list);
  const seen = /* @__PURE__ */ new Set();
  return unlistedWorks(catalog).flatMap(
    ({ bibliography, unlisted }) => unlisted.filter((bibEntry) => {
      const names = namesOf(bibEntry);
      const isNew = names.every((name) => !seen.has(name));
      for (const name of names) seen.add(name);
      return isNew && !mentioned(titleOf(bibEntry));
    }).map((bibEntry) => ({ bibEntry, bibliography }))
  );
}
function skippedStep({ bibEntry, bibliography }, reason) {
  return {
    kind: "list-entry",
    title: titleOf(bibEntry),
    citationKey: bibEntry.key,
    file: bibliography.source.path,
    reason
  };
}
function titleOf({ fields }) {
  return fields.get("title")?.value ?? "";
}
function writeAll(input, placed, skipped, memory) {
  const first = write(input, placed, memory);
  const again = new Set(unlistedKeys(first.input, memory));
  if (first.written.every(({ bibEntry }) => !again.has(bibEntry.key))) {
    return { ...first, skipped: [...skipped, ...first.skipped] };
  }
  const fitting = placed.filter(({ bibEntry }) => !again.has(bibEntry.key));
  const unfit = first.written.filter(({ bibEntry }) => again.has(bibEntry.key));
  const second = write(input, fitting, memory);
  const reason = "its entry would not be recognized as the same work. Add it by hand.";
  return {
    ...second,
    skipped: [...skipped, ...second.skipped, ...unfit.map((work) => skippedStep(work, reason))]
  };
}
function unlistedKeys(input, memory) {
  return unlistedWorks(readCatalog(input, memory)).flatMap(
    ({ unlisted }) => unlisted.map(({ key }) => key)
  );
}
function write(input, placed, memory) {
  const { readme, config } = input;
  if (readme === void 0) return { input, steps: [], skipped: [], written: [] };
  const bibliographies = input.bibs.map((bib) => recallBibliography(bib, memory));
  const isTitled = ({ bibEntry }) => titleOf(bibEntry) !== "";
  const works = new Map(
    placed.filter(isTitled).map((work) => [additionOf(readme.path, work), work])
  );
  const { list, written: written2, refused } = insertAll(
    recallList({ ...input, readme, bibliographies }, memory),
    [...works.keys()],
    (now) => insertionOptions(config, buildCatalog(now, bibliographies), memory)
  );
  const done = [...works].flatMap(([addition, work]) => {
    const omitted = written2.get(addition);
    return omitted === void 0 ? [] : [{ work, omitted }];
  });
  return {
    input: { ...input, readme: list.source },
    steps: done.map(({ work: { bibEntry, category }, omitted }) => ({
      kind: "list-entry",
      title: titleOf(bibEntry),
      citationKey: bibEntry.key,
      file: readme.path,
      categories: category.path,
      ...omitted.length === 0 ? {} : { omitted }
    })),
    skipped: [
      ...placed.filter((work) => !isTitled(work)).map((work) => skippedStep(work, "it has no title. Add the field title.")),
      ...[...works].flatMap(([addition, work]) => {
        const refusal = refused.get(addition);
        if (refusal === void 0) return [];
        return [skippedStep(work, insertionRefusalText(config, work.category, refusal))];
      })
    ],
    written: done.map(({ work }) => work)
  };
}
function additionOf(listPath, { bibEntry, bibliography, category }) {
  const entry = { ...newEntryOf(bibEntry), bibLines: linesOf(bibEntry, bibliography) };
  return { category, entry, bibPath: relativePath(listPath, bibliography.source.path) };
}
var FIELDS = ["category", "categories", "keywords", "groups"];
function categoryOfFields({ fields }, categories) {
  const byName = /* @__PURE__ */ new Map();
  for (const category of categories) {
    const names = /* @__PURE__ */ new Set([fold(category.heading.text), fold(category.path.join(" "))]);
    for (const name of names) {
      if (name !== "") addTo(byName, name, category);
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

// src/features/sync/copy-abstracts.ts
function copyAbstractsToList(input, memory, wanted) {
  const catalog = readCatalog(input, memory);
  const { list, pairs } = catalog;
  const { readme } = input;
  if (list === void 0 || readme === void 0) return { input, steps: [], skipped: [] };
  const write2 = abstractWriter(list);
  const edits = [];
  const steps = [];
  for (const { entry, bibEntry, by } of pairs) {
    const abstract = abstractOf(bibEntry);
    if (entry.kind !== "paper" || entry.abstract !== void 0) continue;
    if (!isAbstract(plainText(abstract).trim())) continue;
    if (by === "similar-title" || !wanted({ kind: "list-abstract", title: entry.title })) continue;
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
  return { input: { ...input, readme: withEdits(readme, edits) }, steps, skipped: [] };
}
function copyAbstractsToBib(input, memory, wanted) {
  const catalog = readCatalog(input, memory);
  const { readme } = input;
  if (readme === void 0) return { input, steps: [], skipped: [] };
  const done = /* @__PURE__ */ new Set();
  const edits = /* @__PURE__ */ new Map();
  const steps = [];
  for (const { entry, bibEntry, bibliography, by } of catalog.pairs) {
    const abstract = entry.abstract?.text ?? "";
    if (by === "similar-title" || done.has(bibEntry) || !isWhole(abstract)) continue;
    if (!wanted({ kind: "bib-abstract", title: entry.title })) continue;
    if ((bibEntry.fields.get("abstract")?.raw ?? "").trim() !== "") continue;
    done.add(bibEntry);
    const { path } = bibliography.source;
    const field = { name: "abstract", value: fromShownText(abstract) };
    for (const edit of setField(bibliography, bibEntry, field)) addTo(edits, path, edit);
    steps.push({ kind: "bib-abstract", title: entry.title, citationKey: bibEntry.key, file: path });
  }
  const bibs = input.bibs.map((file) => withEdits(file, edits.get(file.path) ?? []));
  const moved = moveAnchorsTo(catalog, [input.bibs, bibs], memory);
  return {
    input: { ...input, bibs, readme: withEdits(readme, moved) },
    steps,
    skipped: []
  };
}
function isWhole(abstract) {
  return isAbstract(abstract) && /[.!?。！？]/.test(abstract) && !/(?:…|\.\.\.)[\s)\]]*$/.test(abstract);
}

// src/features/sync/show-keys.ts
function showKeys(input, memory, wanted) {
  const catalog = readCatalog(input, memory);
  const { list } = catalog;
  const { readme } = input;
  if (list === void 0 || readme === void 0) return { input, steps: [], skipped: [] };
  const write2 = keyWriter(catalog);
  const all = list.entries.flatMap((entry, index) => {
    const pair = entry.kind === "paper" ? catalog.pairOf(entry) : void 0;
    if (pair === void 0 || entry.citation !== void 0) return [];
    if (!wanted({ kind: "list-key", title: entry.title })) return [];
    const edit = write2(entry, pair) ?? behindTitle(catalog, pair, markdownLink);
    const isMarkdown = /[`\]]/.test(edit.text) && isInHtml(readme.text, edit.range.start);
    return [{ pair, index, edit: isMarkdown ? behindTitle(catalog, pair, htmlLink) : edit }];
  });
  let fitting = all;
  let after = written(input, fitting);
  while (fitting.length > 0) {
    const now = readCatalog(after, memory).list?.entries ?? [];
    const isSame = now.length === list.entries.length;
    const next = isSame ? fitting.filter(({ pair, index }) => now[index]?.citation?.key === pair.bibEntry.key) : [];
    if (next.length === fitting.length) break;
    fitting = next;
    after = written(input, fitting);
  }
  const skipped = all.filter((one) => !fitting.includes(one)).map(
    ({ pair }) => ({
      kind: "list-key",
      title: pair.entry.title,
      citationKey: pair.bibEntry.key,
      file: readme.path,
      reason: "it would not be recognized there. Show it by hand."
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
    skipped
  };
}
function written(input, shown) {
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
function behindTitle({ list }, { entry, bibEntry, bibliography }, link) {
  const source = list?.source;
  const at = source === void 0 ? entry.titleRange.end : titleEnd(source, entry);
  const lines = lineFragment(linesOf(bibEntry, bibliography));
  const path = relativePath(source?.path ?? "", bibliography.source.path);
  return {
    range: { start: at, end: at },
    text: ` ${link(bibEntry.key, `${path}${lines}`)}`
  };
}
function markdownLink(key, target) {
  return `[\`${key}\`](${target})`;
}
function htmlLink(key, target) {
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return `<a href="${escaped(target)}"><code>${escaped(key)}</code></a>`;
}
var BLOCK_TAG = /^\s*(?:[-*+]\s+)?<\/?(?:details|summary|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|p|div|h[1-6]|center)[\s>]/i;
var MOST_LINES = 30;
function isInHtml(text, at) {
  let end = at;
  for (let seen = 0; seen < MOST_LINES && end >= 0; seen++) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end);
    if (BLOCK_TAG.test(line)) return true;
    if (line.trim() === "" || start === 0) return false;
    end = start - 1;
  }
  return false;
}

// src/features/sync/sync-plan.ts
function stepName({ kind, title }) {
  return `${kind} ${title}`;
}

// src/features/sync/sync-list.ts
function syncList(input, request = {}) {
  const memory = readingMemory();
  refuseUnfit(input, memory);
  const before = checkList(input, memory);
  const harmful = /* @__PURE__ */ new Map();
  const without = (more = []) => {
    const skipped = /* @__PURE__ */ new Set([...harmful.keys(), ...more.map(stepName)]);
    const stage = allStages(input, request, (step) => !skipped.has(stepName(step)), memory);
    return stage.steps.length === 0 ? { stage, harms: [] } : checked(before, input, stage, memory);
  };
  let done = without();
  while (done.harms.length > 0) {
    for (const { step, reason } of harmfulSteps(done, without)) {
      harmful.set(stepName(step), {
        kind: step.kind,
        title: step.title,
        citationKey: step.citationKey,
        file: step.file,
        reason: `with it ${reason}`
      });
    }
    done = without();
  }
  return {
    changed: changedFiles(input, done.stage.input),
    steps: done.stage.steps,
    skipped: [...done.stage.skipped, ...harmful.values()]
  };
}
function allStages(input, request, wanted, memory) {
  const { only, draftOf } = request;
  const toBib = only !== "list";
  const toList = only !== "bib";
  const keys = request.keys === true && ((now2) => showKeys(now2, memory, wanted));
  const stages = [
    toBib && repeated((now2) => addBibEntries(now2, draftOf, memory, wanted)),
    // New entries of the list show their keys as the others do then; the rest is tried again.
    toList && keys && ((now2) => ({ ...keys(now2), skipped: [] })),
    toList && ((now2) => addListEntries(now2, request, memory, wanted)),
    toList && ((now2) => copyAbstractsToList(now2, memory, wanted)),
    toBib && ((now2) => copyAbstractsToBib(now2, memory, wanted)),
    keys
  ];
  let now = input;
  const steps = [];
  const skipped = [];
  for (const stage of stages) {
    if (stage === false) continue;
    const done = stage(now);
    now = done.input;
    append(steps, done.steps);
    append(skipped, done.skipped);
  }
  return { input: now, steps, skipped };
}
function repeated(stage) {
  return (now) => {
    const first = stage(now);
    if (first.steps.length === 0 || first.skipped.length === 0) return first;
    const second = stage(first.input);
    const made = new Set(second.steps.map(stepName));
    return {
      input: second.input,
      steps: [...first.steps, ...second.steps],
      skipped: first.skipped.filter((one) => !made.has(stepName(one)))
    };
  };
}
function checked(before, { readme, config, timeFor }, stage, memory) {
  const after = checkList(stage.input, memory);
  const { catalog } = after;
  const { bibliographies } = catalog;
  const list = readme && recallList({ readme, config, timeFor, bibliographies }, memory);
  const completed = new Set(stage.steps.map(({ title }) => title));
  const harms = harmsOfAddition(
    list === void 0 ? before : { ...before, catalog: { ...before.catalog, list } },
    after,
    ({ title }) => completed.has(title)
  );
  return { stage, harms, catalog };
}
function harmfulSteps({ stage: { steps }, harms, catalog }, without) {
  const titles = [...new Set(steps.map(({ title }) => title))];
  const reasons = new Map(
    harms.flatMap(({ place, reason }) => {
      const names = new Set(place && catalog ? namesAt(catalog, place) : []);
      return steps.filter(({ title, citationKey }) => names.has(title) || names.has(citationKey)).filter(
        ({ kind }) => kind.startsWith("list") === (place?.file === catalog?.list?.source.path)
      ).map(({ title }) => [title, reason]);
    })
  );
  if (reasons.size === 0) {
    let [harmless, harmful] = [0, titles.length];
    let reason = harms[0]?.reason ?? "";
    while (harmful - harmless > 1) {
      const middle = Math.floor((harmless + harmful) / 2);
      const later = new Set(titles.slice(middle));
      const [harm] = without(steps.filter(({ title }) => later.has(title))).harms;
      if (harm === void 0) harmless = middle;
      else [harmful, reason] = [middle, harm.reason];
    }
    reasons.set(titles[harmless] ?? "", reason);
  }
  return steps.flatMap((step) => {
    const reason = reasons.get(step.title);
    return reason === void 0 ? [] : [{ step, reason }];
  });
}
function namesAt({ list, bibliographies, pairOf }, place) {
  const isHere = (file, range) => place.file === file && overlaps(range, place.range);
  return [
    ...(list?.entries ?? []).filter(({ range }) => isHere(list?.source.path ?? "", range)).flatMap((entry) => [entry.title, pairOf(entry)?.bibEntry.key ?? []].flat()),
    ...bibliographies.flatMap(
      ({ entries, source }) => entries.filter(({ range }) => isHere(source.path, range)).map(({ key }) => key)
    )
  ];
}
function refuseUnfit(input, memory) {
  if (input.readme === void 0) throw new InputError("there is no README to sync.");
  if (input.bibs.length === 0) {
    refuseUnreadBib(input, readCatalog(input, memory));
    throw new InputError(
      'there is no bibliography to sync with the list. Name one with --bib, or create it with "sync --look-up".'
    );
  }
  const [reason] = blockedFiles(readCatalog(input, memory)).values();
  if (reason !== void 0) throw new InputError(reason);
}

// src/cli/sync-look-up.ts
import { join as join2, resolve } from "node:path";

// src/features/sync/look-up-papers.ts
async function lookUpPapers(input, tools) {
  const catalog = readCatalog(input);
  const papers = papersWithoutBibEntry(catalog).map((entry) => ({
    entry,
    identifier: lookUpIdentifier(entry)
  }));
  const { answers, cached } = await answersFor(
    papers.flatMap(({ identifier }) => identifier ?? []),
    tools
  );
  const works = new Map(
    referencedWorks(catalog).flatMap((work) => work.entries.map((entry) => [entry, work]))
  );
  const drafts = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Set();
  const notFound = [];
  let unasked = 0;
  const doubtful = [];
  for (const { entry, identifier } of papers) {
    const remark = (text) => ({
      title: entry.title,
      line: lineOf(catalog.list, entry),
      text
    });
    if (identifier === void 0) {
      notFound.push(remark("it has no identifier. Give it a link with its DOI, arXiv id or PMID."));
      continue;
    }
    const key = identifierKey(identifier);
    const answer = answers.get(key) ?? { why: "no registry answered", unasked: true };
    if ("unasked" in answer) {
      unasked += 1;
      drafts.set(key, `not looked up: ${identifierText(identifier)}: ${answer.why}. ${RUN_AGAIN}`);
      continue;
    }
    const verdict = judge(identifier, answer, works.get(entry));
    if (verdict.kind === "found") {
      found.add(key);
      if (verdict.doubt !== void 0) doubtful.push(remark(verdict.doubt));
    } else notFound.push(remark(verdict.text));
    const draft = verdict.kind === "wrong" ? stubOf(entry) : verdict.draft;
    if (draft !== void 0) drafts.set(key, draft);
  }
  return {
    draftOf(entry) {
      const identifier = lookUpIdentifier(entry);
      return identifier === void 0 ? void 0 : drafts.get(identifierKey(identifier));
    },
    found: found.size,
    cached: [...found].filter((key) => cached.has(key)).length,
    notFound,
    unasked,
    doubtful
  };
}
var RUN_AGAIN = "This says nothing about the paper. Run the same command again, or without --look-up to use what the list says.";
async function answersFor(identifiers, { ask, cache, progress }) {
  const answers = /* @__PURE__ */ new Map();
  const wanted = /* @__PURE__ */ new Map();
  for (const identifier of identifiers) {
    const key = identifierKey(identifier);
    const known = cache?.get(key);
    if (known === void 0) wanted.set(key, identifier);
    else answers.set(key, known);
  }
  const cached = new Set(answers.keys());
  let done = cached.size;
  const total = cached.size + wanted.size;
  progress(done, total);
  await ask([...wanted.values()], (identifier, found) => {
    const key = identifierKey(identifier);
    answers.set(key, found);
    if (!("why" in found)) cache?.set(key, found);
    progress(++done, total);
  });
  return { answers, cached };
}
function judge(identifier, found, own) {
  const what = identifierText(identifier);
  if ("why" in found) {
    return { kind: found.absent ? "wrong" : "unknown", text: `${what}: ${found.why}.` };
  }
  const known = foundWork(found);
  if (known === void 0) {
    return { kind: "unknown", text: `${what}: its registry gives no title.` };
  }
  const { work, facts } = known;
  if (own !== void 0 && !compareWork(own, { registry: found.registry, facts }).sameWork) {
    const text = `${what} is ${workText(facts)}. Correct the link, or the title, of the list.`;
    return { kind: "wrong", text };
  }
  const [refusal] = refusalsOf(work);
  return {
    kind: "found",
    draft: bibEntryOfWork(work, ""),
    ...refusal === void 0 ? {} : { doubt: `${what} ${REFUSALS[refusal.kind]}.` }
  };
}
function stubOf(entry) {
  const draft = draftOfListEntry(entry)?.draft;
  const fields = draft?.fields.filter(({ name }) => !IDENTIFYING.has(name)) ?? [];
  return draft !== void 0 && fields.length > 1 ? { ...draft, fields } : void 0;
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
function lineOf(list, { range }) {
  return list?.source.lines.position(range.start).line ?? 1;
}

// src/features/sync/record-cache.ts
import { join } from "node:path";
var VERSION = 2;
var KEPT = 30 * 864e5;
function recordCache(files, folder, now, runId) {
  let isWritable = true;
  const pathOf = (id) => join(folder, `${fingerprint(id)}.json`);
  return {
    get(id) {
      return attempt(
        () => readCached(parseJson(files.readFileSync(pathOf(id), "utf8")), id, now())
      );
    },
    set(id, found) {
      if (!isWritable) return;
      try {
        files.mkdirSync(folder, { recursive: true });
        const kept = { version: VERSION, id, at: new Date(now()).toISOString(), ...found };
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
  if (value("version") !== VERSION || value("id") !== id || !(age < KEPT)) return void 0;
  return registry === void 0 || record === void 0 ? void 0 : { registry, record };
}

// src/cli/sync-look-up.ts
async function lookUpForSync(input, args, io) {
  await refuseOffline(input.config, io);
  let requests = 0;
  const registries = registriesFor(input.config, args, io, () => {
    requests += 1;
  });
  const budget = { remaining: Number.POSITIVE_INFINITY };
  const folder = cacheFolder(args, io);
  const { progress, interrupted, finish } = longRun(io, "papers", () => {
    budget.remaining = 0;
  });
  const ask = askRecordsOf(registries, budget);
  const cache = folder === void 0 ? void 0 : recordCache(io.files, folder, io.date, io.runId);
  const looking = lookUpPapers(input, compact({ ask, cache, progress }));
  const result = await Promise.race([looking, interrupted]);
  finish();
  if (result === void 0) {
    const kept = folder === void 0 ? "Nothing was kept. With --cache DIR, the next run continues from here." : `The results are kept in ${folder}; run the same command to continue.`;
    io.stderr(`list-curator: interrupted after ${count(requests, "request")}. ${kept}
`);
    return void 0;
  }
  const { found, cached, notFound, unasked, doubtful } = result;
  const ofCache = cached === 0 ? "" : ` (${cached} from the cache)`;
  const skipped = unasked === 0 ? "" : `, ${unasked} without an answer`;
  io.stderr(
    `Looked up: ${found} found${ofCache}, ${notFound.length} not found${skipped}. ${count(requests, "request")}.
`
  );
  const path = input.readme?.path ?? "";
  io.stderr(remarkLines("Not found; the bib entry is built from the list", notFound, path));
  io.stderr(remarkLines("Found; review these", doubtful, path));
  return result;
}
function remarkLines(heading, remarks, path) {
  if (remarks.length === 0) return "";
  const items = remarks.map(({ title, line, text }) => ({
    name: `${path}:${line}: "${title}"`,
    reason: text
  }));
  return `${heading} (${remarks.length}):
${byReason(items, "papers").map((line) => `  ${printable(line)}
`).join("")}`;
}
function cacheFolder(args, { cwd, env }) {
  const named = optionValue(args, "cache");
  if (named !== void 0) return resolve(cwd, named);
  const base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find((one) => one !== void 0 && one !== "") ?? (env.HOME === void 0 || env.HOME === "" ? void 0 : join2(env.HOME, ".cache"));
  return base === void 0 ? void 0 : join2(base, "list-curator", "works");
}

// src/cli/sync.ts
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
  const timeFor = (share) => timeLimitOf(args, io).timeFor(share);
  const result = syncList(
    { ...read.input, timeFor },
    compact({ ...request, draftOf: lookedUp?.draftOf })
  );
  io.stderr(skippedLines(result.skipped).join(""));
  const isUnanswered = lookedUp !== void 0 && lookedUp.unasked > 0;
  if (result.changed.length > 0) {
    const status = showOrWrite(result, read.toMake, args, io);
    return isUnanswered ? 2 : status;
  }
  if (args.switches.has("write") || result.skipped.length === 0) {
    io.stdout(
      result.skipped.length === 0 ? doneText(read.toMake !== void 0) : "Nothing to write.\n"
    );
  }
  return isUnanswered ? 2 : 0;
}
function doneText(isUnmade) {
  return isUnmade ? "No paper of the list needs a bib entry, so no bibliography is made.\n" : "The list and its bibliography match.\n";
}
function requestOf(args) {
  onlyOneOf(args, "diff", "write");
  const category = optionValue(args, "category");
  const only = optionValue(args, "only");
  if (only === "bib" && (category !== void 0 || args.switches.has("accept-suggestions"))) {
    throw new UsageError(
      "--category and --accept-suggestions are for new entries of the list; --only bib makes none.",
      "sync"
    );
  }
  if (!args.switches.has("look-up") && optionValue(args, "cache") !== void 0) {
    throw new UsageError("--cache is for what --look-up finds; give both.", "sync");
  }
  if (only === "list" && args.switches.has("look-up")) {
    throw new UsageError("--look-up is for new bib entries; --only list makes none.", "sync");
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
    printDiffs(io, changed);
    const partly = steps.filter(({ omitted }) => omitted !== void 0);
    io.stderr(partly.map((step) => `${stepText(step)}
`).join(""));
    const them = plural(steps.length, "it", "them");
    io.stderr(`${countText(steps)} would be added. Use --write to add ${them}.
`);
    return 1;
  }
  const isNew = ({ path }) => resolve2(io.cwd, path) === toMake;
  writeChanged(
    io,
    changed.map((file) => isNew(file.before) ? { after: file.after } : file)
  );
  io.stdout(steps.map((step) => `${stepText(step)}
`).join(""));
  io.stdout(`Written: ${namesOf2(changed)}.
`);
  return 0;
}
function stepText({ kind, citationKey, title, file, categories, omitted }) {
  const where = categories === void 0 ? "" : `, under "${categories.join(" > ")}"`;
  const why = kind === "bib-entry" ? "not read with certainty" : "would be read wrongly there";
  const without = omitted === void 0 ? "" : `, without ${listText(omitted)}: ${why}`;
  return printable(`${file}: ${WHAT[kind]} of ${citationKey} (${title})${where}${without}`);
}
function skippedLines(skipped) {
  const items = skipped.map(({ kind, file, citationKey, title, reason }) => ({
    lead: `${file}: no ${WHAT[kind]} for `,
    name: citationKey === void 0 ? `"${title}"` : `${citationKey} ("${title}")`,
    reason
  }));
  return byReason(items, "papers").map((line) => `${printableLines(line)}
`);
}
function countText(steps) {
  const kinds = [...groupBy(steps, ({ kind }) => WHAT[kind])];
  return listText(
    kinds.map(([what, same]) => count(same.length, what, `${what.replace(/try$/, "trie")}s`))
  );
}
var DEFAULT_NAME = "references.bib";
async function inputWithBibliography(args, io) {
  const [named, ...more] = args.values.get("bib") ?? [];
  const isMissing = named !== void 0 && more.length === 0 && !isThere(io.files, resolve2(io.cwd, named));
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
  if (named === void 0) refuseUnreadBib(input, readCatalog(input));
  const path = resolve2(io.cwd, named ?? join3(dirname(input.readme.path), DEFAULT_NAME));
  if (named === void 0 && isThere(io.files, path)) return { input };
  const shown = relative(io.cwd, path).split(sep).join("/");
  const { bib: _none, ...config } = input.config;
  return {
    input: { ...input, bibs: [sourceFile(shown, "")], config: { ...config, bib: [shown] } },
    toMake: path
  };
}
export {
  sync
};
