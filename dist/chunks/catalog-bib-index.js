import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  countFindings
} from "./rules-support-count-findings.js";
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
  parseNames,
  suppression,
  titleLikeness
} from "./bibtex-bibliography.js";
import {
  foldTitle,
  titleKey
} from "./catalog-title-key.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import {
  readList,
  readTemplate
} from "./bibtex-characters.js";
import {
  identifierKey
} from "./identifiers-arxiv.js";
import {
  largest
} from "./text-extremes.js";
import {
  fold
} from "./text-fold.js";

// src/features/reading-memory.ts
function readingMemory() {
  return { sections: /* @__PURE__ */ new Map(), bibliographies: /* @__PURE__ */ new Map() };
}
function recallBibliography(source, memory) {
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
  const keys = groupBy(candidates, ({ bibEntry }) => bibEntry.key === "" ? [] : [bibEntry.key]);
  const foldedKeys = groupBy(
    candidates,
    ({ bibEntry }) => bibEntry.key === "" ? [] : [bibEntry.key.toLowerCase()]
  );
  const identifiers = groupBy(
    candidates,
    ({ bibEntry }) => bibEntry.identifiers.map(identifierKey)
  );
  const titles = groupBy(candidates, ({ titleKey: titleKey2 }) => titleKey2 === "" ? [] : [titleKey2]);
  const names = lazy(() => groupBy(candidates, ({ name }) => name === "" ? [] : [name]));
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
function groupBy(items, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === void 0) groups.set(key, [item]);
      else group.push(item);
    }
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

// src/catalog/evidence.ts
function claimOf(entry) {
  const foldedTitle = foldTitle(entry.title);
  return {
    entry,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(" ", ""),
    identifiers: entry.identifiers.map(identifierKey)
  };
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

// src/catalog/pairing.ts
var ALIKE = 0.85;
var UNRELATED = 0.35;
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
    ({ candidate, likeness }) => likeness >= ALIKE && (authorsAgree(claim, candidate) || yearsAgree(claim, candidate)) && !identifiersDisagree(claim, candidate)
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
function byName(claim, index) {
  const { kind, unit, authors } = claim.entry;
  if (kind !== "paper" || unit !== "row") return [];
  return index.byName(claim.foldedTitle).filter(
    (candidate) => yearsAgree(claim, candidate) && (authors === void 0 || authorsAgree(claim, candidate)) && !identifiersDisagree(claim, candidate)
  );
}
function closest(claim, candidates) {
  let left = candidates;
  for (const agrees of [sameTitle, identifiersAgree, authorsAgree, sameYear]) {
    if (left.length <= 1) break;
    const better = left.filter((candidate) => agrees(claim, candidate));
    if (better.length > 0) left = better;
  }
  return left;
}
function sameTitle(claim, candidate) {
  return claim.titleKey === candidate.titleKey;
}
function sameYear(claim, candidate) {
  return claim.entry.year !== void 0 && claim.entry.year === candidate.year;
}

// src/catalog/build-catalog.ts
var MOST_HOLDERS = 20;
function buildCatalog(list, bibliographies) {
  const index = bibIndex(bibliographies);
  const paired = /* @__PURE__ */ new Map();
  const holders = /* @__PURE__ */ new Map();
  const ambiguous = /* @__PURE__ */ new Map();
  let open = papersFirst(list?.entries ?? []).map(claimOf);
  for (const [by, evidence] of EVIDENCE) {
    const left = [];
    for (const claim of open) {
      const free = evidence(claim, index).filter(
        ({ bibEntry }) => (holders.get(bibEntry) ?? []).slice(0, MOST_HOLDERS).every(
          (holder) => sameWork(holder, claim) || (by === "anchor" || paired.get(holder.entry)?.by === "anchor") && isPartOfTitle(holder.foldedTitle, claim.foldedTitle)
        )
      );
      const only = free.length === 1 ? free[0] : void 0;
      if (only !== void 0) pair(claim, only, by);
      else {
        if (free.length > 1) noteAmbiguity(claim, free, by);
        left.push(claim);
      }
    }
    open = left;
  }
  function pair(claim, found, by) {
    const { bibEntry, bibliography } = found;
    paired.set(claim.entry, { entry: claim.entry, bibEntry, bibliography, by });
    ambiguous.delete(claim.entry);
    const sharing = holders.get(bibEntry);
    if (sharing === void 0) holders.set(bibEntry, [claim]);
    else sharing.push(claim);
  }
  function noteAmbiguity(claim, found, by) {
    if (ambiguous.has(claim.entry)) return;
    const candidates = found.map(({ bibEntry }) => bibEntry);
    ambiguous.set(claim.entry, { entry: claim.entry, candidates, by });
  }
  const pairs = (list?.entries ?? []).flatMap((entry) => paired.get(entry) ?? []);
  const byBibEntry = /* @__PURE__ */ new Map();
  for (const one of pairs) {
    const group = byBibEntry.get(one.bibEntry);
    if (group === void 0) byBibEntry.set(one.bibEntry, [one]);
    else group.push(one);
  }
  const contested = new Set([...ambiguous.values()].flatMap(({ candidates }) => candidates));
  return {
    ...list === void 0 ? {} : { list },
    bibliographies,
    pairs,
    ambiguities: (list?.entries ?? []).flatMap((entry) => ambiguous.get(entry) ?? []),
    unlisted: index.candidates.filter(({ bibEntry }) => !byBibEntry.has(bibEntry) && !contested.has(bibEntry)).map(({ bibEntry, bibliography }) => ({ bibEntry, bibliography })),
    pairOf: (entry) => paired.get(entry),
    pairsOf: (bibEntry) => byBibEntry.get(bibEntry) ?? []
  };
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

// src/rules/support/range-layers.ts
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
    for (const id of new Set(comment.ruleIds)) {
      const files = byRule.get(id) ?? /* @__PURE__ */ new Map();
      byRule.set(id, files);
      const group = files.get(comment.file) ?? [];
      files.set(comment.file, group);
      group.push({ range: comment.covers, comment });
    }
  }
  const ofFile = (group) => ({
    inList: group.some(({ comment }) => comment.inList),
    layers: rangeLayers(group)
  });
  return new Map(
    [...byRule].map(([id, files]) => [
      id,
      new Map([...files].map(([file, group]) => [file, ofFile(group)]))
    ])
  );
}
function covering(files, { at, entry }) {
  if (files === void 0) return [];
  const found = files.get(at.file)?.layers.holding(at.range.start) ?? [];
  const ofList2 = entry === void 0 || isBibEntry(entry) ? [] : [...files].flatMap(
    ([file, { inList, layers }]) => inList && file !== at.file ? layers.holding(entry.range.start) : []
  );
  return [...found, ...ofList2].map(({ comment }) => comment);
}

// src/rules/support/ignore-comment.ts
var OPENING = /<!--\s*curator-ignore(?![\w-])/g;
var BIB_LINE = /^[ \t]*(%+[ \t]*curator-ignore(?![\w-])([^\r\n]*))/gm;
var FENCE = /^ {0,3}(`{3,}|~{3,})/;
function ignoreCommentsOfMarkdown(text) {
  if (!text.includes("curator-ignore")) return [];
  const fenced = fencedRanges(text);
  const comments = [];
  for (const { index, 0: opening } of text.matchAll(OPENING)) {
    const from = index + opening.length;
    const close = text.indexOf("-->", from);
    if (close < 0) break;
    const inCode = fenced.some(({ start, end }) => index >= start && index < end);
    if (inCode || text[index - 1] === "`") continue;
    comments.push({ range: { start: index, end: close + 3 }, ...parse(text.slice(from, close)) });
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
function fencedRanges(text) {
  const ranges = [];
  let open;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const marks = FENCE.exec(line)?.[1];
    if (marks === void 0) continue;
    if (open === void 0) open = { marks, start: index };
    else if (marks.startsWith(open.marks) && line.trim() === marks) {
      ranges.push({ start: open.start, end: index + line.length });
      open = void 0;
    }
  }
  if (open !== void 0) ranges.push({ start: open.start, end: text.length });
  return ranges;
}

// src/rules/support/suppressions.ts
var MARKDOWN_GAP = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*$/;
var WIDEST_GAP = 1e4;
function suppressionsOf({ list, bibliographies }) {
  return [...list === void 0 ? [] : ofList(list), ...bibliographies.flatMap(ofBibliography)];
}
function ofList(list) {
  const file = list.source;
  return ignoreCommentsOfMarkdown(file.text).map((comment) => {
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
  if (held && !(alone && isGap(text, end, holder.range.end))) return holder.range;
  if (!alone) return void 0;
  const heading = list.headings[lastFrom(list.headings, start)];
  const belowHeading = heading !== void 0 && isGap(text, heading.range.end, start);
  const afterBlank = /^(?:\r\n?|\n)[ \t]*(?:[\r\n]|$)/.test(text.slice(lineEnd, lineEnd + 200));
  if (belowHeading && afterBlank) return sectionFrom(list, heading.range, heading.depth);
  const next = list.entries[before + 1];
  if (next === void 0) return void 0;
  if (next.unit === "row") return tableFrom(list, end, next);
  return isGap(text, end, next.range.start) ? next.range : void 0;
}
function isGap(text, from, to) {
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

// src/rules/run.ts
function runRules(rules, catalog, settings, severities, preset = "recommended") {
  const suppressions = suppressionsOf(catalog);
  const judge = suppressionJudge(suppressions);
  const severityOf = ({ id }) => Object.hasOwn(severities, id) ? severities[id] : inPreset(preset, id) ? void 0 : "off";
  const active = rules.filter((rule) => severityOf(rule) !== "off");
  const findings = [];
  const run = (rule, judged) => {
    const configured = severityOf(rule);
    const isReported = (problem) => !judge.silences(rule.id, problem);
    for (const problem of rule.check({ catalog, settings, isReported, suppressions: judged })) {
      if (rule.id !== suppression.id && judge.silences(rule.id, problem)) continue;
      const severity = configured === void 0 || configured === "off" ? presetSeverity(preset, problem.severity ?? rule.severity) : configured;
      const isNote = problem.isNote === true && configured === void 0 && preset !== "strict";
      const finding = toFinding(rule, problem, severity, catalog);
      findings.push(isNote ? { ...finding, isNote } : finding);
    }
  };
  for (const rule of active) if (rule.id !== suppression.id) run(rule, []);
  if (active.includes(suppression)) run(suppression, judge.judged(rules, active));
  return numberRepeats(sortByPlace(findings, catalog));
}
function toFinding(rule, problem, severity, catalog) {
  const { entry, fix } = problem;
  return {
    ruleId: rule.id,
    severity,
    message: problem.message,
    place: placeOf(problem.at),
    related: (problem.related ?? []).map((spot) => ({ ...placeOf(spot), message: spot.message })),
    fingerprint: fingerprint([rule.id, identityOf(entry), fold(problem.content ?? "")].join("\n")),
    ...entry === void 0 ? {} : { entry: nameEntry(entry, catalog) },
    ...fix === void 0 ? {} : { fix }
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
function filesOf({ readme, bibs, form }) {
  return [readme, ...bibs, form?.source].filter((file) => file !== void 0);
}
function readCatalog({ readme, bibs, config, form, outOfTime }, memory = readingMemory()) {
  const bibliographies = bibs.map((bib) => recallBibliography(bib, memory));
  const list = readme === void 0 ? void 0 : readList(readme, readingOptions(config, outOfTime, bibliographies), memory.sections);
  const catalog = buildCatalog(list, bibliographies);
  const read = form?.read(form.source);
  return read === void 0 ? catalog : { ...catalog, form: read };
}
function checkList(input, memory = readingMemory()) {
  const catalog = readCatalog(input, memory);
  const { bib, categories, duplicates, keyStyle, preset, rules } = input.config;
  const { entryOrder, bibOrder, bibFormat } = input.config;
  const bibliographyWanted = bib === void 0 || bib.length > 0;
  const entry = readTemplate(input.config.entry);
  const settings = {
    categories,
    bibliographyWanted,
    duplicates,
    ...entry === void 0 ? {} : { entry },
    ...keyStyle === void 0 ? {} : { keyStyle },
    ...entryOrder === void 0 ? {} : { entryOrder },
    ...bibOrder === void 0 ? {} : { bibOrder },
    ...bibFormat === void 0 ? {} : { bibFormat },
    ...input.bibExists === void 0 ? {} : { bibExists: input.bibExists },
    ...input.hasFile === void 0 ? {} : { hasFile: input.hasFile }
  };
  const all = runRules(RULES, catalog, settings, rules, preset);
  const findings = all.filter(({ isNote }) => isNote !== true);
  const notes = all.filter(({ isNote }) => isNote === true);
  return { catalog, findings, notes, summary: summarise(catalog, findings, notes) };
}
function summarise(catalog, findings, notes) {
  const papers = catalog.list?.entries.filter(({ kind }) => kind === "paper") ?? [];
  return {
    entries: papers.length,
    bibEntries: catalog.bibliographies.reduce((sum, { entries }) => sum + entries.length, 0),
    categories: catalog.list?.categories.length ?? 0,
    paired: papers.filter((entry) => catalog.pairOf(entry) !== void 0).length,
    ...catalog.list === void 0 ? {} : { reading: summariseReading(catalog.list) },
    ...countFindings(findings),
    ...notes.length === 0 ? {} : { notes: notes.map(({ message }) => message) }
  };
}
function summariseReading({ reading, source: { lines } }) {
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
  suppressionsOf,
  readingMemory,
  recallBibliography,
  filesOf,
  readCatalog,
  checkList
};
