import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isBullet,
  isDelimiterRow,
  isPseudoBullet,
  isThematicBreak,
  scan
} from "./list-source-line-shape.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import {
  sourceFile
} from "./text-source-file.js";
import {
  LAYOUTS
} from "./list-list.js";
import {
  RULES,
  anchorNamesFile,
  bibEntryAtLine,
  foldTitle,
  isBibEntry,
  isGenericLabel,
  isOtherLabel,
  isPaperLabel,
  isPartOfTitle,
  lastFrom,
  linkRole,
  parseNames,
  suppression,
  titleKey,
  titleLikeness
} from "./bibtex-citation-key.js";
import {
  identifierKey,
  identifiersOfUrl
} from "./bibtex-characters.js";
import {
  decodePercent,
  findArxivId,
  findDoi
} from "./identifiers-arxiv.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import {
  fold
} from "./text-fold.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./runtime.js";

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn = Object.prototype.hasOwnProperty;
    var toStr = Object.prototype.toString;
    var defineProperty = Object.defineProperty;
    var gOPD = Object.getOwnPropertyDescriptor;
    var isArray = function isArray2(arr) {
      if (typeof Array.isArray === "function") {
        return Array.isArray(arr);
      }
      return toStr.call(arr) === "[object Array]";
    };
    var isPlainObject2 = function isPlainObject3(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]") {
        return false;
      }
      var hasOwnConstructor = hasOwn.call(obj, "constructor");
      var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
        return false;
      }
      var key;
      for (key in obj) {
      }
      return typeof key === "undefined" || hasOwn.call(obj, key);
    };
    var setProperty = function setProperty2(target, options) {
      if (defineProperty && options.name === "__proto__") {
        defineProperty(target, options.name, {
          enumerable: true,
          configurable: true,
          value: options.newValue,
          writable: true
        });
      } else {
        target[options.name] = options.newValue;
      }
    };
    var getProperty = function getProperty2(obj, name) {
      if (name === "__proto__") {
        if (!hasOwn.call(obj, name)) {
          return void 0;
        } else if (gOPD) {
          return gOPD(obj, name).value;
        }
      }
      return obj[name];
    };
    module.exports = function extend2() {
      var options, name, src, copy, copyIsArray, clone;
      var target = arguments[0];
      var i = 1;
      var length = arguments.length;
      var deep = false;
      if (typeof target === "boolean") {
        deep = target;
        target = arguments[1] || {};
        i = 2;
      }
      if (target == null || typeof target !== "object" && typeof target !== "function") {
        target = {};
      }
      for (; i < length; ++i) {
        options = arguments[i];
        if (options != null) {
          for (name in options) {
            src = getProperty(target, name);
            copy = getProperty(options, name);
            if (target !== copy) {
              if (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy)))) {
                if (copyIsArray) {
                  copyIsArray = false;
                  clone = src && isArray(src) ? src : [];
                } else {
                  clone = src && isPlainObject2(src) ? src : {};
                }
                setProperty(target, { name, newValue: extend2(deep, clone, copy) });
              } else if (typeof copy !== "undefined") {
                setProperty(target, { name, newValue: copy });
              }
            }
          }
        }
      }
      return target;
    };
  }
});

// src/rules/count-findings.ts
function countFindings(findings) {
  const withSeverity = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: withSeverity("error"),
    warnings: withSeverity("warning"),
    infos: withSeverity("info"),
    fixable: findings.filter(({ fix: fix2 }) => fix2 !== void 0).length
  };
}

// src/jobs/reading-memory.ts
function readingMemory() {
  return { sections: /* @__PURE__ */ new Map(), bibliographies: /* @__PURE__ */ new Map() };
}
function recallBibliography(source, memory) {
  const { path: path2, bom, invalidUtf8, text: text5 } = source;
  const key = JSON.stringify([path2, bom, invalidUtf8]) + text5;
  const bibliography = memory.bibliographies.get(key) ?? readBibliography(source);
  memory.bibliographies.set(key, bibliography);
  return bibliography;
}

// src/catalog/bib-index.ts
var RARE_WORDS = 4;
var LONGEST_POSTING = 100;
function bibIndex(bibliographies) {
  const candidates2 = bibliographies.flatMap(
    (bibliography) => bibliography.entries.map((bibEntry) => candidateOf(bibEntry, bibliography))
  );
  const keys = groupBy(candidates2, ({ bibEntry }) => bibEntry.key === "" ? [] : [bibEntry.key]);
  const foldedKeys = groupBy(
    candidates2,
    ({ bibEntry }) => bibEntry.key === "" ? [] : [bibEntry.key.toLowerCase()]
  );
  const identifiers = groupBy(
    candidates2,
    ({ bibEntry }) => bibEntry.identifiers.map(identifierKey)
  );
  const titles = groupBy(candidates2, ({ titleKey: titleKey2 }) => titleKey2 === "" ? [] : [titleKey2]);
  const byEntry = lazy(() => new Map(candidates2.map((one2) => [one2.bibEntry, one2])));
  const words3 = lazy(() => groupBy(candidates2, ({ foldedTitle }) => wordsOf(foldedTitle)));
  return {
    candidates: candidates2,
    byKey: (key) => keys.get(key) ?? [],
    byKeyIgnoringCase: (key) => foldedKeys.get(key.toLowerCase()) ?? [],
    byIdentifier: (identifier) => identifiers.get(identifierKey(identifier)) ?? [],
    byTitle: (key) => titles.get(key) ?? [],
    byAnchor: ({ startLine, ...anchor }) => {
      if (startLine === void 0) return void 0;
      const file = bibliographies.find(({ source }) => anchorNamesFile(anchor, source.path));
      const found = file === void 0 ? void 0 : bibEntryAtLine(file, startLine);
      return found === void 0 ? void 0 : byEntry().get(found);
    },
    byRareWords: (title) => [
      ...new Set(
        wordsOf(title).map((word) => words3().get(word) ?? []).filter((posting) => posting.length > 0 && posting.length <= LONGEST_POSTING).sort((a, b) => a.length - b.length).slice(0, RARE_WORDS).flat()
      )
    ]
  };
}
function candidateOf(bibEntry, bibliography) {
  const foldedTitle = foldTitle(bibEntry.fields.get("title")?.value ?? "");
  const date = bibEntry.fields.get("year")?.value ?? bibEntry.fields.get("date")?.value;
  const year = /\b(?:19|20)\d\d\b/.exec(date ?? "")?.[0];
  return {
    bibEntry,
    bibliography,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(" ", ""),
    year: year === void 0 ? void 0 : Number(year)
  };
}
function wordsOf(foldedTitle) {
  return [...new Set(foldedTitle.split(" "))].filter((word) => word.length > 2);
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
    (own4) => claim.identifiers.includes(identifierKey(own4))
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
  const first = parseNames(field.raw)[0];
  if (first === void 0) return false;
  const last = fold(first.last);
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
  ["similar-title", bySimilarTitle]
];
function byShownKeyAndWork(claim, index2) {
  return byShownKey(claim, index2).filter(
    (found) => identifiersAgree(claim, found) || titlesAlike(claim, found) >= RELATED
  );
}
function byShownKey(claim, index2) {
  const key = claim.entry.citation?.key;
  if (key === void 0) return [];
  const exact = index2.byKey(key);
  return closest(claim, exact.length > 0 ? exact : index2.byKeyIgnoringCase(key));
}
function byLineAnchor(claim, index2) {
  const anchor = claim.entry.citation?.anchor;
  if (anchor === void 0) return [];
  const found = index2.byAnchor(anchor);
  if (found === void 0) return [];
  const agrees = identifiersAgree(claim, found) || titlesAlike(claim, found) >= ALIKE || isNameOf(claim, found);
  return agrees ? [found] : [];
}
function isNameOf(claim, candidate) {
  return isPartOfTitle(claim.foldedTitle, candidate.foldedTitle) && authorsAgree(claim, candidate) && yearsAgree(claim, candidate);
}
function byIdentifierAndTitle(claim, index2) {
  return closest(
    claim,
    byAnyIdentifier(claim, index2).filter((found) => titlesAlike(claim, found) >= ALIKE)
  );
}
function byIdentifierAlone(claim, index2) {
  return closest(
    claim,
    byAnyIdentifier(claim, index2).filter((found) => titlesAlike(claim, found) >= UNRELATED)
  );
}
function byAnyIdentifier(claim, index2) {
  return [...new Set(claim.entry.identifiers.flatMap((one2) => index2.byIdentifier(one2)))];
}
function byTitle(claim, index2) {
  return closest(claim, index2.byTitle(claim.titleKey));
}
function bySimilarTitle(claim, index2) {
  const alike = index2.byRareWords(claim.foldedTitle).map((candidate) => ({ candidate, likeness: titlesAlike(claim, candidate) })).filter(
    ({ candidate, likeness }) => likeness >= ALIKE && (authorsAgree(claim, candidate) || yearsAgree(claim, candidate)) && !identifiersDisagree(claim, candidate)
  );
  const best = Math.max(0, ...alike.map(({ likeness }) => likeness));
  return closest(
    claim,
    alike.filter(({ likeness }) => likeness === best).map(({ candidate }) => candidate)
  );
}
function closest(claim, candidates2) {
  let left = candidates2;
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
function buildCatalog(list3, bibliographies) {
  const index2 = bibIndex(bibliographies);
  const paired = /* @__PURE__ */ new Map();
  const holders = /* @__PURE__ */ new Map();
  const ambiguous = /* @__PURE__ */ new Map();
  let open = papersFirst(list3?.entries ?? []).map(claimOf);
  for (const [by, evidence] of EVIDENCE) {
    const left = [];
    for (const claim of open) {
      const free = evidence(claim, index2).filter(
        ({ bibEntry }) => (holders.get(bibEntry) ?? []).every(
          (holder) => sameWork(holder, claim) || (by === "anchor" || paired.get(holder.entry)?.by === "anchor") && isPartOfTitle(holder.foldedTitle, claim.foldedTitle)
        )
      );
      const only = free.length === 1 ? free[0] : void 0;
      if (only !== void 0) pair2(claim, only, by);
      else {
        if (free.length > 1) noteAmbiguity(claim, free, by);
        left.push(claim);
      }
    }
    open = left;
  }
  function pair2(claim, found, by) {
    const { bibEntry, bibliography } = found;
    paired.set(claim.entry, { entry: claim.entry, bibEntry, bibliography, by });
    ambiguous.delete(claim.entry);
    const sharing = holders.get(bibEntry);
    if (sharing === void 0) holders.set(bibEntry, [claim]);
    else sharing.push(claim);
  }
  function noteAmbiguity(claim, found, by) {
    if (ambiguous.has(claim.entry)) return;
    const candidates2 = found.map(({ bibEntry }) => bibEntry);
    ambiguous.set(claim.entry, { entry: claim.entry, candidates: candidates2, by });
  }
  const pairs = (list3?.entries ?? []).flatMap((entry) => paired.get(entry) ?? []);
  const byBibEntry = /* @__PURE__ */ new Map();
  for (const one2 of pairs) {
    const group = byBibEntry.get(one2.bibEntry);
    if (group === void 0) byBibEntry.set(one2.bibEntry, [one2]);
    else group.push(one2);
  }
  const contested = new Set([...ambiguous.values()].flatMap(({ candidates: candidates2 }) => candidates2));
  return {
    ...list3 === void 0 ? {} : { list: list3 },
    bibliographies,
    pairs,
    ambiguities: (list3?.entries ?? []).flatMap((entry) => ambiguous.get(entry) ?? []),
    unlisted: index2.candidates.filter(({ bibEntry }) => !byBibEntry.has(bibEntry) && !contested.has(bibEntry)).map(({ bibEntry, bibliography }) => ({ bibEntry, bibliography })),
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

// src/list/source/definitions.ts
var DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*(<[^>\n]{0,2000}>|\S{1,2000})/gm;
var MOST_PER_CHUNK = 200;
function findDefinitions(text5) {
  const found = /* @__PURE__ */ new Map();
  if (!text5.includes("]:")) return found;
  for (const match of text5.matchAll(DEFINITION)) {
    const label2 = match[1] ?? "";
    const key = normalise(label2);
    if (!label2.startsWith("^") && key !== "" && !found.has(key)) {
      found.set(key, `[${label2}]: ${match[2] ?? ""}`);
    }
  }
  return found;
}
function definitionsFor(chunk, definitions, most = MOST_PER_CHUNK) {
  if (definitions.size === 0 || !chunk.includes("[")) return "";
  const used = /* @__PURE__ */ new Set();
  for (const match of chunk.matchAll(/\[([^[\]\n]{1,200})\]/g)) {
    const definition3 = definitions.get(normalise(match[1] ?? ""));
    if (definition3 !== void 0) used.add(definition3);
    if (used.size >= most) break;
  }
  return used.size === 0 ? "" : `

${[...used].join("\n")}
`;
}
function normalise(label2) {
  return label2.trim().replace(/\s+/g, " ").toLowerCase();
}

// src/list/source/flat-text.ts
var EMPTY_FLAT = {
  text: "",
  pieces: [],
  marks: [],
  links: [],
  images: [],
  tags: [],
  comments: []
};
function pieceAt({ pieces }, at2) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((pieces[middle]?.at ?? 0) <= at2) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
function sourceStart(flat, at2) {
  const piece = pieceAt(flat, at2);
  if (piece === void 0) return 0;
  if (piece.length !== piece.sourceLength) return piece.source;
  return piece.source + at2 - piece.at;
}
function sourceEnd(flat, at2) {
  const piece = pieceAt(flat, at2);
  if (piece === void 0) return 0;
  if (piece.length !== piece.sourceLength) return piece.source + piece.sourceLength;
  return piece.source + at2 - piece.at + 1;
}
function sourceRange(flat, { start, end }) {
  if (end > start) return { start: sourceStart(flat, start), end: sourceEnd(flat, end - 1) };
  const at2 = start > 0 ? sourceEnd(flat, start - 1) : sourceStart(flat, start);
  return { start: at2, end: at2 };
}
function trimRange(text5, { start, end }, also = "") {
  const drop = (at2) => {
    const character = text5.charAt(at2);
    return /\s/.test(character) || also.includes(character);
  };
  let from = start;
  let to = end;
  while (from < to && drop(from)) from++;
  while (to > from && drop(to - 1)) to--;
  return { start: from, end: to };
}
var UNEVEN_BLANKS = /[^\S ]| {2}/;
function plain(flat, { start, end }) {
  const text5 = flat.text.slice(start, end);
  return (UNEVEN_BLANKS.test(text5) ? text5.replace(/\s+/g, " ") : text5).trim();
}

// src/list/source/keep.ts
function keep(flat, stretches) {
  let text5 = "";
  const pieces = [];
  const marks = [];
  const links = [];
  const images = [];
  const tags = [];
  const comments = [];
  for (const stretch of stretches) {
    const { start, end } = stretch;
    const shift2 = text5.length - start;
    const last = end >= flat.text.length;
    const points = (items) => items.filter(({ at: at2 }) => at2 >= start && (at2 < end || last && at2 <= end)).map((item) => ({ ...item, at: item.at + shift2 }));
    text5 += flat.text.slice(start, end);
    for (const piece of flat.pieces) {
      const cut = clip(piece, start, end);
      if (cut !== void 0) pieces.push({ ...cut, at: cut.at + shift2 });
    }
    for (const mark of flat.marks) {
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      if (from < to) marks.push({ ...mark, start: from + shift2, end: to + shift2 });
    }
    for (const link2 of flat.links) addLink(links, link2, stretch, shift2, last);
    images.push(...points(flat.images));
    tags.push(...points(flat.tags));
    comments.push(...points(flat.comments));
  }
  return { text: text5, pieces, marks, links, images, tags, comments };
}
function addLink(links, link2, { start, end }, shift2, last) {
  const from = Math.max(link2.start, start);
  const to = Math.min(link2.end, end);
  const empty2 = link2.start === link2.end;
  const outside = empty2 ? from > to || from === end && !last : from >= to;
  if (outside) return;
  const before = links.at(-1);
  if (before?.range === link2.range) links[links.length - 1] = { ...before, end: to + shift2 };
  else links.push({ ...link2, start: from + shift2, end: to + shift2 });
}
function clip(piece, start, end) {
  const from = Math.max(piece.at, start);
  const to = Math.min(piece.at + piece.length, end);
  if (from >= to) return void 0;
  if (piece.length !== piece.sourceLength) return { ...piece, at: from, length: to - from };
  const length = to - from;
  return { at: from, length, source: piece.source + from - piece.at, sourceLength: length };
}
function without(flat, stretches) {
  if (stretches.length === 0) return flat;
  const kept = [];
  let done = 0;
  for (const { start, end } of stretches) {
    if (start > done) kept.push({ start: done, end: start });
    done = Math.max(done, end);
  }
  if (done < flat.text.length) kept.push({ start: done, end: flat.text.length });
  return keep(flat, kept);
}

// src/list/source/broken-links.ts
var LONGEST_LABEL = 400;
var MOST_TRIES = 400;
function repairLinks(flat, source) {
  if (!/\]\s?\(/.test(flat.text)) return flat;
  const repairs = [];
  let done = 0;
  let tries = 0;
  for (const match of flat.text.matchAll(/\]\s?\({1,2}\s*/g)) {
    if (match.index < done || ++tries > MOST_TRIES) continue;
    const label2 = labelBefore(flat, match.index, done);
    if (label2 === void 0) continue;
    const target = targetFrom(flat, match.index + match[0].length);
    if (target === void 0) continue;
    const written = sourceRange(flat, target.written);
    const urlRange = source.slice(written.start, written.end) === target.url ? written : void 0;
    repairs.push({
      label: label2,
      url: target.url,
      whole: { start: label2.start - 1, end: target.end },
      ...urlRange === void 0 ? {} : { urlRange }
    });
    done = target.end;
  }
  return repairs.length === 0 ? flat : apply(flat, repairs);
}
function labelBefore({ text: text5 }, close, from) {
  let depth = 1;
  for (let at2 = close - 1; at2 >= Math.max(from, close - LONGEST_LABEL); at2--) {
    const character = text5.charAt(at2);
    if (character === "]") depth++;
    else if (character === "[" && --depth === 0) {
      return close > at2 + 1 ? { start: at2 + 1, end: close } : void 0;
    }
  }
  return void 0;
}
function targetFrom({ text: text5, links }, at2) {
  const link2 = links.find(({ start, end }) => start === at2 && end > start);
  if (link2 !== void 0) {
    const shown = text5.slice(link2.start, link2.end).trim();
    const url2 = link2.bare || !/^(?:https?:\/\/|www\.)/.test(shown) ? link2.url : shown;
    const tail = /^[^()\n]{0,300}\){1,2}/.exec(text5.slice(link2.end, link2.end + 310));
    const end = tail === null ? link2.end : link2.end + tail[0].length;
    return { url: url2, end, written: { start: link2.start, end: link2.end } };
  }
  const target = /^([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?: [^()\n]{0,80})?)\){1,2}/.exec(
    text5.slice(at2, at2 + 2e3)
  );
  const url = target?.[1]?.trim();
  if (target === null || url === void 0 || url === "") return void 0;
  if (!/[/.#]|^link\b/i.test(url) || /\s/.test(url) && !/^(?:https?:|www\.|link\b)/i.test(url)) {
    return void 0;
  }
  return { url, end: at2 + target[0].length, written: { start: at2, end: at2 + url.length } };
}
function apply(flat, repairs) {
  const kept = [];
  const links = [];
  let done = 0;
  let removed = 0;
  for (const { label: label2, url, whole: whole2, urlRange } of repairs) {
    if (whole2.start > done) kept.push({ start: done, end: whole2.start });
    removed += 1;
    kept.push(label2);
    links.push({
      start: label2.start - removed,
      end: label2.end - removed,
      url,
      range: sourceRange(flat, whole2),
      ...urlRange === void 0 ? {} : { urlRange },
      bare: false
    });
    removed += whole2.end - label2.end;
    done = whole2.end;
  }
  if (done < flat.text.length) kept.push({ start: done, end: flat.text.length });
  const rest = keep(flat, kept);
  const outside = flat.links.filter(
    (link2) => !repairs.some(({ whole: whole2 }) => whole2.start <= link2.start && link2.end <= whole2.end)
  );
  const left = rest.links.filter((link2) => outside.some(({ range }) => range === link2.range));
  return { ...rest, links: [...left, ...links].sort((a, b) => a.start - b.start) };
}

// src/list/source/complexity.ts
var LIMITS = {
  containers: 16,
  emphasis: 600,
  brackets: 700,
  ticks: 600,
  angles: 3e3,
  images: 300,
  word: 2e4,
  entities: 3e3,
  escapes: 2e4,
  cells: 400,
  autolinks: 1e3,
  bracketed: 1e3,
  lines: 2e3
};
function tooComplex(text5) {
  const counts = { marks: /* @__PURE__ */ new Map(), open: [] };
  const indents = [];
  const few = hasFewMarks(text5);
  let lines = 0;
  for (const line of text5.split(/\r\n|\n|\r/)) {
    const depth = containerDepth(line);
    if (depth > LIMITS.containers) return `${depth} nested lists or quotes on one line`;
    const bullet = isBullet(line);
    if (line.trim() === "" || bullet) {
      counts.marks.clear();
      counts.open.length = 0;
      lines = 0;
    }
    if (++lines > LIMITS.lines) return `a paragraph of more than ${LIMITS.lines} lines`;
    if (bullet) {
      const indent2 = line.length - line.trimStart().length;
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent2) indents.pop();
      indents.push(indent2);
      if (indents.length > LIMITS.containers) return `lists nested ${indents.length} deep`;
    }
    const reason = few ? void 0 : countMarks(line, counts);
    if (reason !== void 0) return reason;
  }
  return void 0;
}
var FEW_MARKS = LIMITS.images;
var MARKS = new Set("*_~[]`<&\\|@/".split("").map((mark) => mark.charCodeAt(0)));
function hasFewMarks(text5) {
  if (text5.length > LIMITS.word) return false;
  let blanks = 0;
  let marks = 0;
  for (let at2 = 0; at2 < text5.length; at2++) {
    const code3 = text5.charCodeAt(at2);
    if (code3 === 32 || code3 === 9) blanks++;
    else if (code3 < 128 && !isWordCode(code3) && MARKS.has(code3)) marks++;
  }
  return marks <= FEW_MARKS && blanks <= LIMITS.bracketed;
}
function isWordCode(code3) {
  return code3 >= 97 && code3 <= 122 || code3 >= 65 && code3 <= 90;
}
function containerDepth(line) {
  let at2 = 0;
  for (let depth = 0; ; depth++) {
    const marker = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/.exec(line.slice(at2, at2 + 200));
    if (marker === null || depth > LIMITS.containers) return depth;
    at2 += marker[0].length;
  }
}
function countMarks(line, counts) {
  let word = 0;
  let before = "";
  for (let at2 = 0; at2 < line.length; at2++) {
    const character = line.charAt(at2);
    word = character === " " || character === "	" ? 0 : word + 1;
    if (word > LIMITS.word) return `a word of more than ${LIMITS.word} characters`;
    if (countBracketed(character, counts.open) > LIMITS.bracketed)
      return `more than ${LIMITS.bracketed} words behind one bracket`;
    const kind = markKind(character, before);
    before = character;
    if (kind === void 0) continue;
    const count = (counts.marks.get(kind) ?? 0) + 1;
    counts.marks.set(kind, count);
    if (count > LIMITS[kind]) return `more than ${LIMITS[kind]} ${kind} in one paragraph`;
  }
  return void 0;
}
function countBracketed(character, open) {
  const last = open.length - 1;
  if (character === "[") open.push(0);
  else if (last < 0) return 0;
  else if (character === "]") {
    const closed = open.pop() ?? 0;
    if (last > 0) open[last - 1] = (open[last - 1] ?? 0) + closed;
  } else if (character === " " || character === "	") open[last] = (open[last] ?? 0) + 1;
  return open.at(-1) ?? 0;
}
function markKind(character, before) {
  switch (character) {
    case "*":
    case "_":
    case "~":
      return character === before ? void 0 : "emphasis";
    case "[":
      return before === "!" ? "images" : "brackets";
    case "]":
      return "brackets";
    case "`":
      return before === "`" ? void 0 : "ticks";
    case "<":
      return "angles";
    case "&":
      return "entities";
    case "\\":
      return "escapes";
    case "|":
      return "cells";
    case "@":
      return "autolinks";
    case "/":
      return before === ":" ? "autolinks" : void 0;
    default:
      return void 0;
  }
}

// src/list/source/flat-builder.ts
var FlatBuilder = class {
  text = "";
  pieces = [];
  marks = [];
  links = [];
  images = [];
  tags = [];
  comments = [];
  get length() {
    return this.text.length;
  }
  /** Adds text that reads in the source as it does here, or as one unit of another length. */
  add(text5, source, sourceLength = text5.length) {
    if (text5 === "") return;
    const last = this.pieces.at(-1);
    if (last !== void 0 && text5.length === sourceLength && last.length === last.sourceLength && last.source + last.length === source && last.at + last.length === this.text.length) {
      this.pieces[this.pieces.length - 1] = {
        ...last,
        length: last.length + text5.length,
        sourceLength: last.length + text5.length
      };
    } else {
      this.pieces.push({ at: this.text.length, length: text5.length, source, sourceLength });
    }
    this.text += text5;
  }
  /** A break that a reader sees; it stands for no character of the source. */
  lineBreak() {
    const last = this.pieces.at(-1);
    this.add("\n", last === void 0 ? 0 : last.source + last.sourceLength, 0);
  }
  mark(mark) {
    if (mark.end > mark.start) this.marks.push(mark);
  }
  link(link2) {
    this.links.push(link2);
  }
  image(image2) {
    this.images.push(image2);
  }
  tag(tag) {
    this.tags.push(tag);
  }
  comment(comment2) {
    this.comments.push(comment2);
  }
  append(part) {
    const shift2 = this.text.length;
    for (const piece of part.pieces) this.pieces.push({ ...piece, at: piece.at + shift2 });
    const moved2 = (item) => ({
      ...item,
      start: item.start + shift2,
      end: item.end + shift2
    });
    for (const mark of part.marks) this.marks.push(moved2(mark));
    for (const link2 of part.links) this.links.push(moved2(link2));
    for (const image2 of part.images) this.images.push({ ...image2, at: image2.at + shift2 });
    for (const tag of part.tags) this.tags.push({ ...tag, at: tag.at + shift2 });
    for (const comment2 of part.comments) this.comments.push({ ...comment2, at: comment2.at + shift2 });
    this.text += part.text;
  }
  build() {
    const { text: text5, pieces, marks, images, tags, comments } = this;
    const links = [...this.links].sort((a, b) => a.start - b.start || a.end - b.end);
    return { text: text5, pieces, marks, links, images, tags, comments };
  }
};
function join(parts) {
  const builder = new FlatBuilder();
  for (const part of parts) {
    if (builder.length > 0) builder.lineBreak();
    builder.append(part);
  }
  return builder.build();
}

// src/list/source/align.ts
var LONGEST_REFERENCE = 34;
var LONG_GAP = /[ \t]{20,}/y;
var UNEVEN = /[\r\n&\\]|[ \t]{20}/;
function addAligned(builder, value2, source, start, end) {
  if (value2.length === end - start && !UNEVEN.test(value2) && source.startsWith(value2, start)) {
    builder.add(value2, start);
  } else addUneven(builder, value2, source, start, end);
}
function addUneven(builder, value2, source, start, end) {
  let from = start;
  let done = 0;
  let at2 = 0;
  const flush = () => {
    if (at2 > done) builder.add(value2.slice(done, at2), from - (at2 - done));
    done = at2;
  };
  const unit = (text5, size, length) => {
    flush();
    builder.add(text5, from, length);
    at2 += size;
    done = at2;
    from += length;
  };
  while (at2 < value2.length && from < end) {
    const wanted = value2.charAt(at2);
    const found = source.charAt(from);
    if (/[\r\n]/.test(wanted)) {
      const size = value2.startsWith("\r\n", at2) ? 2 : 1;
      const next = afterLineBreak(source, from, end, value2.charAt(at2 + size));
      unit(" ", size, next - from);
    } else if (isGap(value2, at2, found)) {
      const length = Math.min(gapLength(value2, at2), end - from);
      unit("  ", length, length);
    } else if (wanted === found && !isReference(source, from, end)) {
      at2++;
      from++;
    } else if (found === "\\" && source.charAt(from + 1) === wanted) {
      unit(wanted, 1, 2);
    } else if (found === "&") {
      const size = (value2.codePointAt(at2) ?? 0) > 65535 ? 2 : 1;
      unit(value2.slice(at2, at2 + size), size, referenceLength(source, from, end));
    } else if (/[\s>]/.test(found)) {
      flush();
      from++;
    } else {
      break;
    }
  }
  flush();
  if (at2 < value2.length)
    builder.add(value2.slice(at2).replace(/\s/g, " "), from, Math.max(end - from, 0));
}
function isGap(value2, at2, found) {
  return (found === " " || found === "	") && gapLength(value2, at2) > 0;
}
function gapLength(value2, at2) {
  LONG_GAP.lastIndex = at2;
  return LONG_GAP.exec(value2)?.[0].length ?? 0;
}
function referenceLength(source, at2, end) {
  const close = source.slice(at2, Math.min(end, at2 + LONGEST_REFERENCE)).indexOf(";");
  return close > 0 ? close + 1 : 1;
}
function isReference(source, at2, end) {
  if (source.charAt(at2) !== "&") return false;
  const length = referenceLength(source, at2, end);
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);$/i.test(source.slice(at2, at2 + length));
}
function afterLineBreak(source, at2, end, next) {
  let from = at2;
  while (from < end && /[ \t]/.test(source.charAt(from))) from++;
  if (source.charAt(from) === "\r") from++;
  if (source.charAt(from) === "\n") from++;
  while (from < end && /[ \t>]/.test(source.charAt(from)) && source.charAt(from) !== next) from++;
  return from;
}

// src/list/source/html.ts
var LONGEST_TAG = 2e4;
var BLOCK_TAGS = /^(?:br|p|div|li|tr|td|th|h[1-6]|summary|details|ul|ol|table|blockquote|hr)$/;
var STRUCTURE = /^(?:details|summary|pre|br|li)$/;
function htmlTokens(source, start, end) {
  const tokens = [];
  let textFrom = start;
  let at2 = start;
  let noMoreClosers = false;
  const push2 = (token) => {
    if (token.start > textFrom)
      tokens.push({ kind: "text", name: "", start: textFrom, end: token.start });
    tokens.push(token);
    textFrom = token.end;
    at2 = token.end;
  };
  while (at2 < end) {
    const open = source.indexOf("<", at2);
    if (open < 0 || open >= end) break;
    if (source.startsWith("<!--", open)) {
      const close2 = source.indexOf("-->", open + 2);
      const stop = close2 < 0 || close2 + 3 > end ? end : close2 + 3;
      push2({ kind: "comment", name: "", start: open, end: stop });
      continue;
    }
    const name = /^<(\/?)([a-z][a-z\d-]{0,20})(?=[\s/>])/i.exec(source.slice(open, open + 24));
    if (name === null || noMoreClosers) {
      at2 = open + 1;
      continue;
    }
    const close = endOfTag(source, open, Math.min(end, open + LONGEST_TAG));
    if (close < 0) {
      noMoreClosers = source.indexOf(">", open) < 0;
      at2 = open + 1;
      continue;
    }
    const closing = name[1] === "/";
    push2({
      kind: closing ? "close" : "open",
      name: (name[2] ?? "").toLowerCase(),
      start: open,
      end: close
    });
  }
  if (end > textFrom) tokens.push({ kind: "text", name: "", start: textFrom, end });
  return tokens;
}
function endOfTag(source, open, end) {
  let quote = "";
  for (let at2 = open + 1; at2 < end; at2++) {
    const character = source.charAt(at2);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return at2 + 1;
    else if ((character === '"' || character === "'") && source.charAt(at2 - 1) === "=")
      quote = character;
  }
  return -1;
}
function attribute(tag, name) {
  const match = new RegExp(
    `\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^"'>]*?)(?=\\s+[\\w-]+=|\\s*/?>|$))`,
    "i"
  ).exec(tag);
  if (match === null) return void 0;
  const value2 = match[1] ?? match[2] ?? match[3] ?? "";
  const quoted2 = match[3] === void 0 ? 1 : 0;
  return { value: value2, at: match.index + match[0].length - value2.length - quoted2 };
}
var REFERENCES = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
  middot: "\xB7"
};
function addText(builder, source, start, end) {
  let from = start;
  const text5 = source.slice(start, end);
  for (const match of text5.matchAll(/&(?:#(\d{1,7})|([a-z]{2,8}));|\s+/gi)) {
    const at2 = start + match.index;
    builder.add(source.slice(from, at2), from);
    const decoded = match[1] !== void 0 ? String.fromCodePoint(Math.min(Number(match[1]), 1114111)) : match[2] !== void 0 ? REFERENCES[match[2].toLowerCase()] ?? match[0] : " ";
    builder.add(decoded, at2, match[0].length);
    from = at2 + match[0].length;
  }
  builder.add(source.slice(from, end), from);
}
var HtmlState = class {
  open = [];
  /** Takes one tag or comment of the source into the flat text. */
  take(builder, source, token) {
    const range = { start: token.start, end: token.end };
    const tag = source.slice(token.start, token.end);
    if (token.kind === "comment") {
      builder.comment({ at: builder.length, text: tag.replace(/^<!-*|-*>$/g, ""), range });
      return;
    }
    const closing = token.kind === "close";
    if (STRUCTURE.test(token.name)) {
      builder.tag({ at: builder.length, name: token.name, closing, range });
    }
    if (BLOCK_TAGS.test(token.name)) builder.lineBreak();
    if (token.name === "img" && !closing) this.image(builder, tag, range);
    else if (/^(?:b|strong|i|em|code|a|summary|pre)$/.test(token.name)) {
      if (closing) this.close(builder, token);
      else {
        const href = attribute(tag, "href");
        this.open.push({
          name: token.name,
          at: builder.length,
          url: href?.value ?? "",
          range: token.start,
          urlAt: href === void 0 ? -1 : token.start + href.at
        });
      }
    }
  }
  image(builder, tag, range) {
    const url = attribute(tag, "src")?.value ?? "";
    const alt = attribute(tag, "alt")?.value ?? "";
    const target = this.open.findLast((tag2) => tag2.name === "a")?.url;
    builder.image({
      at: builder.length,
      alt,
      url,
      range,
      ...target === void 0 ? {} : { target }
    });
  }
  close(builder, { name, end }) {
    const index2 = this.open.findLastIndex((tag2) => tag2.name === name);
    const tag = this.open[index2];
    if (tag === void 0) return;
    this.open.splice(index2);
    const stretch = { start: tag.at, end: builder.length };
    if (name === "a") {
      if (tag.urlAt < 0) return;
      builder.link({
        ...stretch,
        url: tag.url,
        range: { start: tag.range, end },
        urlRange: { start: tag.urlAt, end: tag.urlAt + tag.url.length },
        bare: false
      });
    } else if (name === "b" || name === "strong") builder.mark({ kind: "bold", ...stretch });
    else if (name === "i" || name === "em") builder.mark({ kind: "italic", ...stretch });
    else if (name === "code") builder.mark({ kind: "code", ...stretch });
  }
};
function flattenHtml(source, start, end, readText) {
  const builder = new FlatBuilder();
  const state = new HtmlState();
  for (const token of htmlTokens(source, start, end)) {
    if (token.kind !== "text") state.take(builder, source, token);
    else {
      const flat = readText?.(token.start, token.end);
      if (flat === void 0) addText(builder, source, token.start, token.end);
      else builder.append(flat);
    }
  }
  return builder.build();
}

// src/list/source/flatten.ts
function flatten(nodes, source) {
  const builder = new FlatBuilder();
  const html2 = new HtmlState();
  for (const node2 of nodes) take(node2, { builder, source, html: html2 });
  return builder.build();
}
function take(node2, around) {
  const { builder, source } = around;
  const { start, end } = node2;
  switch (node2.type) {
    case "text":
      addAligned(builder, node2.value ?? "", source, start, end);
      return;
    case "break":
      builder.lineBreak();
      return;
    case "inlineCode":
      takeCode(node2, around);
      return;
    case "html":
      for (const token of htmlTokens(source, start, end)) {
        if (token.kind !== "text") around.html.take(builder, source, token);
      }
      return;
    case "image":
      builder.image({
        at: builder.length,
        alt: node2.alt ?? "",
        url: node2.url ?? "",
        range: { start, end },
        ...around.target === void 0 ? {} : { target: around.target }
      });
      return;
    case "strong":
    case "emphasis": {
      const from = builder.length;
      for (const child of node2.children ?? []) take(child, around);
      const kind = node2.type === "strong" ? "bold" : "italic";
      builder.mark({ kind, start: from, end: builder.length });
      return;
    }
    case "link":
      takeLink(node2, around);
      return;
    case "footnoteReference":
    case "footnoteDefinition":
    case "definition":
      return;
    default:
      for (const child of node2.children ?? []) take(child, around);
  }
}
function takeCode({ value: value2 = "", start, end }, { builder, source }) {
  let ticks = 0;
  while (source.charAt(start + ticks) === "`") ticks++;
  const from = builder.length;
  const inner = source.slice(start + ticks, end - ticks);
  const shift2 = inner.indexOf(value2.trim());
  if (shift2 >= 0) builder.add(value2.trim(), start + ticks + shift2);
  else addAligned(builder, value2.trim(), source, start + ticks, end - ticks);
  builder.mark({ kind: "code", start: from, end: builder.length });
}
function takeLink(node2, around) {
  const { builder, source } = around;
  const written = node2.url ?? "";
  const url = innerTarget(written);
  const from = builder.length;
  for (const child of node2.children ?? []) take(child, { ...around, target: url });
  const last = node2.children?.at(-1);
  const bare = !source.startsWith("[", node2.start);
  const labelEnd2 = bare ? node2.start : last?.end ?? node2.start + 1;
  const urlRange = narrow(targetRange(source, labelEnd2, node2.end, bare), written, url);
  builder.link({
    start: from,
    end: builder.length,
    url,
    range: { start: node2.start, end: node2.end },
    ...urlRange === void 0 ? {} : { urlRange },
    bare
  });
}
function innerTarget(url) {
  const nested = /^\[([^\][\s]+)\]\([^\s]*$/.exec(url)?.[1];
  return nested ?? /^\(([^()\s]+)\)?$/.exec(url)?.[1] ?? url;
}
function narrow(range, written, url) {
  if (range === void 0 || url === written) return range;
  const start = range.start + Math.max(0, written.indexOf(url));
  return { start, end: start + url.length };
}
function targetRange(source, from, end, bare) {
  if (bare) {
    const angle = source.charAt(from) === "<";
    return angle ? { start: from + 1, end: end - 1 } : { start: from, end };
  }
  const label2 = source.slice(from, end).indexOf("](");
  if (label2 < 0) return void 0;
  let start = from + label2 + 2;
  while (start < end && /\s/.test(source.charAt(start))) start++;
  let stop = end - 1;
  const title = /\s+(?:"[^"]*"|'[^']*')\s*$/.exec(source.slice(start, stop));
  if (title !== null) stop = start + title.index;
  while (stop > start && /\s/.test(source.charAt(stop - 1))) stop--;
  if (source.charAt(start) === "<" && source.charAt(stop - 1) === ">") {
    start++;
    stop--;
  }
  return { start, end: Math.max(start, stop) };
}

// src/list/source/html-blocks.ts
var OUTER = /^(?:table|ul|ol|dl)$/;
var MOST_CELLS = 100;
var MOST_ROWS = 1e3;
function htmlBlocks(source, { start, end }, readText) {
  const tokens = htmlTokens(source, start, end);
  const readFlat = (from, to) => flattenHtml(source, from, to, readText);
  const outer = tokens.find(({ kind, name }) => kind === "open" && OUTER.test(name))?.name;
  if (outer === void 0) return [];
  return outer === "table" ? [readTable(tokens, source, { start, end }, readFlat)] : readItems(tokens, source, readFlat);
}
function endOfHtmlBlock(source, { start, end }) {
  const outer = /^\s*<(\w+)/.exec(source.slice(start, start + 100))?.[1];
  if (outer === void 0) return void 0;
  const tags = new RegExp(`<!--[^]*?-->|<(/?)${outer}(?=[\\s>])[^<>]{0,2000}>`, "gi");
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(source); tag !== null && tag.index < end; tag = tags.exec(source)) {
    if (tag[1] === void 0) continue;
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  return void 0;
}
function spread() {
  const above = [];
  return (cells) => {
    const row = [];
    const alone = cells.length === 1;
    const fromAbove = () => {
      for (let cell = above[row.length]; cell !== void 0 && cell.left > 0; ) {
        cell.left--;
        row.push(cell.flat);
        cell = above[row.length];
      }
    };
    for (const { flat, columns, rows } of cells) {
      fromAbove();
      for (let column = 0; column < (alone ? 1 : columns) && row.length < MOST_CELLS; column++) {
        above[row.length] = { flat, left: rows - 1 };
        row.push(flat);
      }
    }
    fromAbove();
    return row;
  };
}
function spanOf(tag, name) {
  const said = Number(attribute(tag, name)?.value ?? 1);
  return Number.isInteger(said) && said > 1 ? Math.min(said, MOST_ROWS) : 1;
}
function readTable(tokens, source, range, readFlat) {
  const rows = [];
  let header;
  let row;
  let cell;
  const cellsOf = spread();
  const closeCell = (end) => {
    const room = row !== void 0 && row.cells.length < MOST_CELLS;
    if (room && cell !== void 0) {
      const { from, tag } = cell;
      const [columns, below] = [spanOf(tag, "colspan"), spanOf(tag, "rowspan")];
      row?.cells.push({ flat: readFlat(from, end), columns, rows: below });
    }
    cell = void 0;
  };
  const closeRow = (end) => {
    closeCell(end);
    if (row !== void 0 && row.cells.length > 0) {
      const made = { range: { start: row.start, end }, cells: cellsOf(row.cells) };
      if (row.header && rows.length === 0) header = made;
      else rows.push(made);
    }
    row = void 0;
  };
  for (const { kind, name, start, end } of tagsOfTable(tokens)) {
    const opens = kind === "open";
    if (name === "tr") {
      closeRow(opens ? start : end);
      if (opens) row = { start, cells: [], header: true };
      continue;
    }
    closeCell(start);
    if (!opens) continue;
    row ??= { start, cells: [], header: true };
    row.header &&= name === "th";
    cell = { from: end, tag: source.slice(start, end) };
  }
  closeRow(range.end);
  return { kind: "table", range, header: header?.cells ?? [EMPTY_FLAT], rows };
}
function tagsOfTable(tokens) {
  let depth = 0;
  return tokens.filter(({ kind, name }) => {
    if (name === "table") depth += kind === "open" ? 1 : -1;
    return depth === 1 && /^(?:tr|td|th)$/.test(name);
  });
}
function readItems(tokens, source, readFlat) {
  const found = [];
  const lists = [];
  const takeText = (item, end) => {
    if (item === void 0 || source.slice(item.textFrom, end).trim() === "") return;
    const range = { start: item.textFrom, end };
    item.blocks.push({ kind: "html", range, flat: readFlat(item.textFrom, end) });
  };
  const closeItem = (end) => {
    const list3 = lists.at(-1);
    const item = list3?.item;
    if (list3 === void 0 || item === void 0) return;
    takeText(item, end);
    list3.item = void 0;
    const stop2 = item.start + source.slice(item.start, end).trimEnd().length;
    const { start, ordered, blocks } = item;
    const made = { kind: "item", range: { start, end: stop2 }, ordered, blocks };
    const above = lists.at(-2)?.item;
    if (above === void 0) found.push(made);
    else above.blocks.push(made);
  };
  const closeList = (start, end) => {
    closeItem(start);
    lists.pop();
    const above = lists.at(-1)?.item;
    if (above !== void 0) above.textFrom = end;
  };
  for (const { kind, name, start, end } of tokens.filter(isTagOfList)) {
    const list3 = lists.at(-1);
    if (name.endsWith("l")) {
      if (kind === "close") closeList(start, end);
      else {
        takeText(list3?.item, start);
        lists.push({ ordered: name === "ol" });
      }
    } else if (list3 !== void 0 && (name === "li" || name === "dt")) {
      if (kind === "open" || name === "li") closeItem(start);
      if (kind === "open") {
        list3.item = { start, blocks: [], ordered: list3.ordered, textFrom: end };
      }
    } else if (name === "dd" && list3?.item !== void 0) {
      takeText(list3.item, start);
      list3.item.textFrom = end;
    }
  }
  const stop = tokens.at(-1)?.end ?? 0;
  while (lists.length > 0) closeList(stop, stop);
  return found;
}
function isTagOfList({ kind, name }) {
  return (kind === "open" || kind === "close") && /^(?:ul|ol|dl|li|dt|dd)$/.test(name);
}

// node_modules/ccount/index.js
function ccount(value2, character) {
  const source = String(value2);
  if (typeof character !== "string") {
    throw new TypeError("Expected character");
  }
  let count = 0;
  let index2 = source.indexOf(character);
  while (index2 !== -1) {
    count++;
    index2 = source.indexOf(character, index2 + character.length);
  }
  return count;
}

// node_modules/devlop/lib/default.js
function ok() {
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code3) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code3 !== null && (code3 < 32 || code3 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code3) {
  return code3 !== null && code3 < -2;
}
function markdownLineEndingOrSpace(code3) {
  return code3 !== null && (code3 < 0 || code3 === 32);
}
function markdownSpace(code3) {
  return code3 === -2 || code3 === -1 || code3 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check2;
  function check2(code3) {
    return code3 !== null && code3 > -1 && regex.test(String.fromCharCode(code3));
  }
}

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string3) {
  if (typeof string3 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/unist-util-is/lib/index.js
var convert = (
  // Note: overloads in JSDoc can’t yet use different `@template`s.
  /**
   * @type {(
   *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
   *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
   *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
   *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
   *   ((test?: Test) => Check)
   * )}
   */
  /**
   * @param {Test} [test]
   * @returns {Check}
   */
  (function(test) {
    if (test === null || test === void 0) {
      return ok2;
    }
    if (typeof test === "function") {
      return castFactory(test);
    }
    if (typeof test === "object") {
      return Array.isArray(test) ? anyFactory(test) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        propertiesFactory(
          /** @type {Props} */
          test
        )
      );
    }
    if (typeof test === "string") {
      return typeFactory(test);
    }
    throw new Error("Expected function, string, or object as test");
  })
);
function anyFactory(tests) {
  const checks = [];
  let index2 = -1;
  while (++index2 < tests.length) {
    checks[index2] = convert(tests[index2]);
  }
  return castFactory(any);
  function any(...parameters) {
    let index3 = -1;
    while (++index3 < checks.length) {
      if (checks[index3].apply(this, parameters)) return true;
    }
    return false;
  }
}
function propertiesFactory(check2) {
  const checkAsRecord = (
    /** @type {Record<string, unknown>} */
    check2
  );
  return castFactory(all2);
  function all2(node2) {
    const nodeAsRecord = (
      /** @type {Record<string, unknown>} */
      /** @type {unknown} */
      node2
    );
    let key;
    for (key in check2) {
      if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
    }
    return true;
  }
}
function typeFactory(check2) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check2;
  }
}
function castFactory(testFunction) {
  return check2;
  function check2(value2, index2, parent) {
    return Boolean(
      looksLikeANode(value2) && testFunction.call(
        this,
        value2,
        typeof index2 === "number" ? index2 : void 0,
        parent || void 0
      )
    );
  }
}
function ok2() {
  return true;
}
function looksLikeANode(value2) {
  return value2 !== null && typeof value2 === "object" && "type" in value2;
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
  return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
var empty = [];
var CONTINUE = true;
var EXIT = false;
var SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree !== "object") {
    throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  }
  let preorder = true;
  let check2;
  let visitors;
  let enter;
  let exit3;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check2 = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    if (reverse) preorder = false;
  } else {
    visitors = /** @type {Visitors | Visitor} */
    testOrEnterOrVisitors;
    if (enterOrVisitorsOrReverse) preorder = false;
  }
  if (typeof visitors === "function") {
    enter = visitors;
  } else if (visitors && typeof visitors === "object") {
    if (visitors.enter === null || visitors.enter === void 0) {
    } else if (typeof visitors.enter === "function") {
      enter = visitors.enter;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
      );
    }
    if (typeof visitors.exit === "function") {
      exit3 = visitors.exit;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
      );
    }
  } else {
    throw new Error(
      "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
    );
  }
  const is2 = convert(check2);
  const step = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index2, parents) {
    const value2 = (
      /** @type {Record<string, unknown>} */
      node2 && typeof node2 === "object" ? node2 : {}
    );
    if (typeof value2.type === "string") {
      const name = (
        // `hast`
        typeof value2.tagName === "string" ? value2.tagName : (
          // `xast`
          typeof value2.name === "string" ? value2.name : void 0
        )
      );
      Object.defineProperty(visit2, "name", {
        value: "node (" + color(node2.type + (name ? "<" + name + ">" : "")) + ")"
      });
    }
    return visit2;
    function visit2() {
      const matches = !check2 || is2(node2, index2, parents[parents.length - 1] || void 0);
      let result = empty;
      if (enter && matches) {
        result = toResult(enter(node2, parents, index2));
        if (result[0] === EXIT) {
          return result;
        }
      }
      if ("children" in node2 && node2.children) {
        const nodeAsParent = (
          /** @type {UnistParent} */
          node2
        );
        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
          const grandparents = [...parents, nodeAsParent];
          while (offset > -1 && offset < nodeAsParent.children.length) {
            const child = nodeAsParent.children[offset];
            const subresult = factory(child, offset, grandparents)();
            if (subresult[0] === EXIT) {
              return subresult;
            }
            offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
          }
        }
      }
      if (exit3 && matches) {
        const exitResult = toResult(exit3(node2, parents, index2));
        if (exitResult[0] === SKIP) {
          throw new Error(
            "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        }
        if (exitResult[0] === EXIT || typeof exitResult[1] === "number") {
          return exitResult;
        }
      }
      return result;
    }
  }
}
function toResult(value2) {
  if (Array.isArray(value2)) {
    return value2;
  }
  if (typeof value2 === "number") {
    return [CONTINUE, value2];
  }
  return value2 === null || value2 === void 0 ? empty : [value2];
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list3, options) {
  const settings = options || {};
  const ignored = convert(settings.ignore || []);
  const pairs = toPairs(list3);
  let pairIndex = -1;
  while (++pairIndex < pairs.length) {
    visitParents(tree, visitor);
  }
  function visitor(node2, parents, index2) {
    if (node2.type === "text" && typeof index2 === "number") {
      return handler(node2, parents, index2);
    }
    if (ignored(node2, index2, parents[parents.length - 1])) return SKIP;
  }
  function handler(node2, parents, index2) {
    const parent = parents[parents.length - 1];
    const find = pairs[pairIndex][0];
    const replace2 = pairs[pairIndex][1];
    let start = 0;
    let change = false;
    let nodes = [];
    find.lastIndex = 0;
    let match = find.exec(node2.value);
    while (match) {
      const position2 = match.index;
      const matchObject = {
        index: match.index,
        input: match.input,
        stack: [...parents, node2]
      };
      let value2 = replace2(...match, matchObject);
      if (typeof value2 === "string") {
        value2 = value2.length > 0 ? { type: "text", value: value2 } : void 0;
      }
      if (value2 === false) {
        find.lastIndex = position2 + 1;
      } else {
        if (start !== position2) {
          add2({ type: "text", value: node2.value.slice(start, position2) });
        }
        if (Array.isArray(value2)) {
          for (const child of value2) add2(child);
        } else if (value2) {
          add2(value2);
        }
        start = position2 + match[0].length;
        change = true;
      }
      if (!find.global) {
        break;
      }
      match = find.exec(node2.value);
    }
    if (change) {
      if (start < node2.value.length) {
        add2({ type: "text", value: node2.value.slice(start) });
      }
      parent.children.splice(index2, 1, ...nodes);
    } else {
      nodes = [node2];
    }
    return index2 + nodes.length;
    function add2(child) {
      const previous3 = nodes[nodes.length - 1];
      if (previous3 && previous3.type === "text" && child.type === "text") {
        previous3.value += child.value;
      } else {
        nodes.push(child);
      }
    }
  }
}
function toPairs(tupleOrList) {
  if (!Array.isArray(tupleOrList)) {
    throw new TypeError("Expected find and replace tuple or list of tuples");
  }
  const result = [];
  const list3 = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? (
    /** @type {FindAndReplaceList} */
    tupleOrList
  ) : [
    /** @type {FindAndReplaceTuple} */
    tupleOrList
  ];
  let index2 = -1;
  while (++index2 < list3.length) {
    const tuple = list3[index2];
    result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
  }
  return result;
}
function toExpression(find) {
  return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
function toFunction(replace2) {
  return typeof replace2 === "function" ? replace2 : function() {
    return replace2;
  };
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
var inConstruct = "phrasing";
var notInConstruct = ["autolink", "link", "image", "label"];
function gfmAutolinkLiteralFromMarkdown() {
  return {
    transforms: [transformGfmAutolinkLiterals],
    enter: {
      literalAutolink: enterLiteralAutolink,
      literalAutolinkEmail: enterLiteralAutolinkValue,
      literalAutolinkHttp: enterLiteralAutolinkValue,
      literalAutolinkWww: enterLiteralAutolinkValue
    },
    exit: {
      literalAutolink: exitLiteralAutolink,
      literalAutolinkEmail: exitLiteralAutolinkEmail,
      literalAutolinkHttp: exitLiteralAutolinkHttp,
      literalAutolinkWww: exitLiteralAutolinkWww
    }
  };
}
function gfmAutolinkLiteralToMarkdown() {
  return {
    unsafe: [
      {
        character: "@",
        before: "[+\\-.\\w]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ".",
        before: "[Ww]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ":",
        before: "[ps]",
        after: "\\/",
        inConstruct,
        notInConstruct
      }
    ]
  };
}
function enterLiteralAutolink(token) {
  this.enter(
    { type: "link", title: null, url: "", children: [], position: void 0 },
    token
  );
}
function enterLiteralAutolinkValue(token) {
  this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
  this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
  this.config.exit.data.call(this, token);
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "link");
  node2.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
  this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
  this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
  findAndReplace(
    tree,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        findUrl
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        findXmpp
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        findEmail
      ]
    ],
    { ignore: ["link", "linkReference"] }
  );
}
function findUrl(_, protocol, domain2, path2, match) {
  if (!previous(match)) {
    return false;
  }
  let prefix = "";
  if (/^w/i.test(protocol)) {
    domain2 = protocol + domain2;
    protocol = "";
    prefix = "http://";
  }
  if (unicodePunctuation(domain2.charCodeAt(0)) || !isCorrectDomain(domain2)) {
    return false;
  }
  const parts = splitUrl(domain2 + path2);
  const result = {
    type: "link",
    title: null,
    url: prefix + protocol + parts[0],
    children: [{ type: "text", value: protocol + parts[0], position: void 0 }],
    position: void 0
  };
  if (parts[1]) {
    return [result, { type: "text", value: parts[1], position: void 0 }];
  }
  return result;
}
function findEmail(_, atext, label2) {
  if (/[\d\-_]$/.test(label2)) {
    return false;
  }
  return {
    type: "link",
    title: null,
    url: "mailto:" + atext + "@" + label2,
    children: [{ type: "text", value: atext + "@" + label2, position: void 0 }],
    position: void 0
  };
}
function findMailto(_, atext, label2) {
  if (/[\d\-_]$/.test(label2)) {
    return false;
  }
  const value2 = "mailto:" + atext + "@" + label2;
  return {
    type: "link",
    title: null,
    url: value2,
    children: [{ type: "text", value: value2, position: void 0 }],
    position: void 0
  };
}
function findXmpp(matchValue, atext, label2, resource, match) {
  if (/[\d\-_]$/.test(label2) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) {
    return false;
  }
  const value2 = "xmpp:" + atext + "@" + label2 + (resource || "");
  return {
    type: "link",
    title: null,
    url: value2,
    children: [{ type: "text", value: value2, position: void 0 }],
    position: void 0
  };
}
function isCorrectDomain(domain2) {
  const parts = domain2.split(".");
  if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) {
    return false;
  }
  return true;
}
function splitUrl(url) {
  let index2 = url.length;
  while (index2 > 0) {
    const code3 = url.charCodeAt(index2 - 1);
    if (code3 === 33 || code3 === 34 || code3 === 38 || code3 === 39 || code3 === 41 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 60 || code3 === 62 || code3 === 63 || code3 === 93 || code3 === 125) {
      index2--;
    } else {
      break;
    }
  }
  if (index2 === url.length) {
    return [url, void 0];
  }
  let trail2 = url.slice(index2);
  url = url.slice(0, index2);
  let closingParenIndex = trail2.indexOf(")");
  const openingParens = ccount(url, "(");
  let closingParens = ccount(url, ")");
  while (closingParenIndex !== -1 && openingParens > closingParens) {
    url += trail2.slice(0, closingParenIndex + 1);
    trail2 = trail2.slice(closingParenIndex + 1);
    closingParenIndex = trail2.indexOf(")");
    closingParens++;
  }
  return [url, trail2];
}
function previous(match) {
  const code3 = match.input.charCodeAt(match.index - 1);
  return match.index === 0 || unicodeWhitespace(code3) || unicodePunctuation(code3);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value2) {
  return value2.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
  this.buffer();
}
function enterFootnoteCall(token) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
}
function enterFootnoteDefinitionLabelString() {
  this.buffer();
}
function enterFootnoteDefinition(token) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    token
  );
}
function exitFootnoteCallString(token) {
  const label2 = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteReference");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label2;
}
function exitFootnoteCall(token) {
  this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
  const label2 = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteDefinition");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label2;
}
function exitFootnoteDefinition(token) {
  this.exit(token);
}
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node2, _, state, info) {
  const tracker = state.createTracker(info);
  let value2 = tracker.move("[^");
  const exit3 = state.enter("footnoteReference");
  const subexit = state.enter("reference");
  value2 += tracker.move(
    state.safe(state.associationId(node2), { after: "]", before: value2 })
  );
  subexit();
  exit3();
  value2 += tracker.move("]");
  return value2;
}
function gfmFootnoteFromMarkdown() {
  return {
    enter: {
      gfmFootnoteCallString: enterFootnoteCallString,
      gfmFootnoteCall: enterFootnoteCall,
      gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: enterFootnoteDefinition
    },
    exit: {
      gfmFootnoteCallString: exitFootnoteCallString,
      gfmFootnoteCall: exitFootnoteCall,
      gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: exitFootnoteDefinition
    }
  };
}
function gfmFootnoteToMarkdown(options) {
  let firstLineBlank = false;
  if (options && options.firstLineBlank) {
    firstLineBlank = true;
  }
  return {
    handlers: { footnoteDefinition, footnoteReference },
    // This is on by default already.
    unsafe: [{ character: "[", inConstruct: ["label", "phrasing", "reference"] }]
  };
  function footnoteDefinition(node2, _, state, info) {
    const tracker = state.createTracker(info);
    let value2 = tracker.move("[^");
    const exit3 = state.enter("footnoteDefinition");
    const subexit = state.enter("label");
    value2 += tracker.move(
      state.safe(state.associationId(node2), { before: value2, after: "]" })
    );
    subexit();
    value2 += tracker.move("]:");
    if (node2.children && node2.children.length > 0) {
      tracker.shift(4);
      value2 += tracker.move(
        (firstLineBlank ? "\n" : " ") + state.indentLines(
          state.containerFlow(node2, tracker.current()),
          firstLineBlank ? mapAll : mapExceptFirst
        )
      );
    }
    exit3();
    return value2;
  }
}
function mapExceptFirst(line, index2, blank) {
  return index2 === 0 ? line : mapAll(line, index2, blank);
}
function mapAll(line, index2, blank) {
  return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
var constructsWithoutStrikethrough = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: enterStrikethrough },
    exit: { strikethrough: exitStrikethrough }
  };
}
function gfmStrikethroughToMarkdown() {
  return {
    handlers: { delete: handleDelete },
    unsafe: [
      {
        character: "~",
        inConstruct: "phrasing",
        notInConstruct: constructsWithoutStrikethrough
      }
    ]
  };
}
function enterStrikethrough(token) {
  this.enter({ type: "delete", children: [], position: void 0 }, token);
}
function exitStrikethrough(token) {
  this.exit(token);
}
function handleDelete(node2, _, state, info) {
  const tracker = state.createTracker(info);
  const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
  const exit3 = state.enter("strikethrough");
  let value2 = tracker.move(sequence);
  value2 += state.containerPhrasing(node2, {
    ...tracker.current(),
    before: value2,
    after: "~"
  });
  value2 += tracker.move(sequence);
  exit3();
  return value2;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}

// node_modules/markdown-table/index.js
function defaultStringLength(value2) {
  return value2.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code3 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code3;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code3 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code3 === 99) {
      before = ":";
      after = ":";
    } else if (code3 === 108) {
      before = ":";
    } else if (code3 === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code3 = alignments[columnIndex];
        if (code3 === 114) {
          before = " ".repeat(size);
        } else if (code3 === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value2) {
  return value2 === null || value2 === void 0 ? "" : String(value2);
}
function toAlignment(value2) {
  const code3 = typeof value2 === "string" ? value2.codePointAt(0) : 0;
  return code3 === 67 || code3 === 99 ? 99 : code3 === 76 || code3 === 108 ? 108 : code3 === 82 || code3 === 114 ? 114 : 0;
}

// node_modules/mdast-util-phrasing/lib/index.js
var phrasing = (
  /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
  convert([
    "break",
    "delete",
    "emphasis",
    // To do: next major: removed since footnotes were added to GFM.
    "footnote",
    "footnoteReference",
    "image",
    "imageReference",
    "inlineCode",
    // Enabled by `mdast-util-math`:
    "inlineMath",
    "link",
    "linkReference",
    // Enabled by `mdast-util-mdx`:
    "mdxJsxTextElement",
    // Enabled by `mdast-util-mdx`:
    "mdxTextExpression",
    "strong",
    "text",
    // Enabled by `mdast-util-directive`:
    "textDirective"
  ])
);

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node2, _, state, info) {
  const exit3 = state.enter("blockquote");
  const tracker = state.createTracker(info);
  tracker.move("> ");
  tracker.shift(2);
  const value2 = state.indentLines(
    state.containerFlow(node2, tracker.current()),
    map
  );
  exit3();
  return value2;
}
function map(line, _, blank) {
  return ">" + (blank ? "" : " ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
  return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
function listInScope(stack, list3, none) {
  if (typeof list3 === "string") {
    list3 = [list3];
  }
  if (!list3 || list3.length === 0) {
    return none;
  }
  let index2 = -1;
  while (++index2 < list3.length) {
    if (stack.includes(list3[index2])) {
      return true;
    }
  }
  return false;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state, info) {
  let index2 = -1;
  while (++index2 < state.unsafe.length) {
    const pattern = state.unsafe[index2];
    if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) {
      return /[\t ]/.test(info.before) ? "" : " ";
    }
  }
  return "\\\n";
}

// node_modules/longest-streak/index.js
function longestStreak(value2, substring) {
  const source = String(value2);
  let index2 = source.indexOf(substring);
  let expected = index2;
  let count = 0;
  let max = 0;
  if (typeof substring !== "string") {
    throw new TypeError("Expected substring");
  }
  while (index2 !== -1) {
    if (index2 === expected) {
      if (++count > max) {
        max = count;
      }
    } else {
      count = 1;
    }
    expected = index2 + substring.length;
    index2 = source.indexOf(substring, expected);
  }
  return max;
}

// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node2, state) {
  return Boolean(
    state.options.fences === false && node2.value && // If there’s no info…
    !node2.lang && // And there’s a non-whitespace character…
    /[^\n\r ]/.test(node2.value) && // And the value doesn’t start or end in a blank…
    !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node2.value)
  );
}

// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state) {
  const marker = state.options.fence || "`";
  if (marker !== "`" && marker !== "~") {
    throw new Error(
      "Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code(node2, _, state, info) {
  const marker = checkFence(state);
  const raw = node2.value || "";
  if (formatCodeAsIndented(node2, state)) {
    const exit4 = state.enter("codeIndented");
    const value3 = state.indentLines(raw, map2);
    exit4();
    return value3;
  }
  const tracker = state.createTracker(info);
  const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
  const exit3 = state.enter("codeFenced");
  const suffix = marker === "`" ? "GraveAccent" : "Tilde";
  let value2 = tracker.move(sequence);
  if (node2.lang) {
    const subexit = state.enter(`codeFencedLang${suffix}`);
    value2 += tracker.move(
      state.safe(node2.lang, {
        before: value2,
        after: " ",
        encode: ["`"],
        ...tracker.current()
      })
    );
    subexit();
  }
  if (node2.lang && node2.meta) {
    const subexit = state.enter(`codeFencedMeta${suffix}`);
    value2 += tracker.move(" ");
    value2 += tracker.move(
      state.safe(node2.meta, {
        before: value2,
        after: "\n",
        encode: ["`"],
        ...tracker.current()
      })
    );
    subexit();
  }
  value2 += tracker.move("\n");
  if (raw) {
    value2 += tracker.move(raw + "\n");
  }
  value2 += tracker.move(sequence);
  exit3();
  return value2;
}
function map2(line, _, blank) {
  return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state) {
  const marker = state.options.quote || '"';
  if (marker !== '"' && marker !== "'") {
    throw new Error(
      "Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition(node2, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const exit3 = state.enter("definition");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value2 = tracker.move("[");
  value2 += tracker.move(
    state.safe(state.associationId(node2), {
      before: value2,
      after: "]",
      ...tracker.current()
    })
  );
  value2 += tracker.move("]: ");
  subexit();
  if (
    // If there’s no url, or…
    !node2.url || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node2.url)
  ) {
    subexit = state.enter("destinationLiteral");
    value2 += tracker.move("<");
    value2 += tracker.move(
      state.safe(node2.url, { before: value2, after: ">", ...tracker.current() })
    );
    value2 += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value2 += tracker.move(
      state.safe(node2.url, {
        before: value2,
        after: node2.title ? " " : "\n",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node2.title) {
    subexit = state.enter(`title${suffix}`);
    value2 += tracker.move(" " + quote);
    value2 += tracker.move(
      state.safe(node2.title, {
        before: value2,
        after: quote,
        ...tracker.current()
      })
    );
    value2 += tracker.move(quote);
    subexit();
  }
  exit3();
  return value2;
}

// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state) {
  const marker = state.options.emphasis || "*";
  if (marker !== "*" && marker !== "_") {
    throw new Error(
      "Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`"
    );
  }
  return marker;
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code3) {
  if (code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)) {
    return 1;
  }
  if (unicodePunctuation(code3)) {
    return 2;
  }
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(value2) {
  const code3 = value2.codePointAt(0);
  return code3 === void 0 ? "" : String.fromCodePoint(code3);
}
function lastCharacter(value2) {
  const code3 = value2.codePointAt(value2.length - 2);
  return code3 !== void 0 && code3 > 65535 ? value2.slice(-2) : value2.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code3) {
  return "&#x" + code3.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(outside, inside, marker) {
  const outsideKind = classifyCharacter(outside);
  const insideKind = classifyCharacter(inside);
  if (outsideKind === void 0) {
    return insideKind === void 0 ? (
      // Letter inside:
      // we have to encode *both* letters for `_` as it is looser.
      // it already forms for `*` (and GFMs `~`).
      marker === "_" ? { inside: true, outside: true } : { inside: false, outside: false }
    ) : insideKind === 1 ? (
      // Whitespace inside: encode both (letter, whitespace).
      { inside: true, outside: true }
    ) : (
      // Punctuation inside: encode outer (letter)
      { inside: false, outside: true }
    );
  }
  if (outsideKind === 1) {
    return insideKind === void 0 ? (
      // Letter inside: already forms.
      { inside: false, outside: false }
    ) : insideKind === 1 ? (
      // Whitespace inside: encode both (whitespace).
      { inside: true, outside: true }
    ) : (
      // Punctuation inside: already forms.
      { inside: false, outside: false }
    );
  }
  return insideKind === void 0 ? (
    // Letter inside: already forms.
    { inside: false, outside: false }
  ) : insideKind === 1 ? (
    // Whitespace inside: encode inner (whitespace).
    { inside: true, outside: false }
  ) : (
    // Punctuation inside: already forms.
    { inside: false, outside: false }
  );
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(value2) {
  if (value2.charCodeAt(0) !== 60) return;
  const next = value2.charCodeAt(1);
  if (next === 33) {
    const code4 = value2.charCodeAt(2);
    if (code4 === 45) return 2;
    if (code4 === 91) return 5;
    if (asciiAlpha(code4)) return 4;
    return;
  }
  if (next === 63) return 3;
  const closing = next === 47;
  const start = closing ? 2 : 1;
  let end = start;
  let code3 = value2.charCodeAt(end);
  if (!asciiAlpha(code3)) return;
  while (code3 === 45 || asciiAlphanumeric(code3)) {
    code3 = value2.charCodeAt(++end);
  }
  const name = value2.slice(start, end).toLowerCase();
  if (!closing && code3 !== 47 && htmlRawNames.includes(name)) {
    return 1;
  }
  return htmlBlockNames.includes(name) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
var builtins = /* @__PURE__ */ new Map([
  ["*", false],
  ["_", true]
]);
function candidates(tokens, involved, runOf) {
  const related = /* @__PURE__ */ new Set();
  for (const token of tokens) {
    const siblings = runOf.get(token);
    if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) {
      for (const sibling of siblings.tokens) {
        related.add(sibling.attention);
      }
    }
  }
  const ordered = [];
  for (const token of tokens) {
    if (token.attention && related.delete(token.attention)) {
      ordered.push(token.attention);
    }
  }
  ordered.reverse();
  return ordered;
}
function check(tokens, before, after) {
  const runs = [];
  const wrong = /* @__PURE__ */ new Map();
  const runOf = /* @__PURE__ */ new Map();
  let index2 = 0;
  while (index2 < tokens.length) {
    if (!tokens[index2].attention) {
      index2++;
      continue;
    }
    const marker = tokens[index2].value.charAt(0);
    const strict = builtins.get(marker);
    let end = index2 + 1;
    while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker) {
      end++;
    }
    const head = index2 ? tokens[index2 - 1].value : before;
    const previous3 = classifyCharacter(head.charCodeAt(head.length - 1));
    const next = classifyCharacter(
      (end < tokens.length ? tokens[end].value : after).charCodeAt(0)
    );
    const open = !next || next === 2 && Boolean(previous3);
    const close = !previous3 || previous3 === 2 && Boolean(next);
    const run = {
      tokens: tokens.slice(index2, end),
      markers: [],
      start: 0,
      end: 0,
      // Underscores are strict, they cannot open or close inside words.
      open: strict ? open && (Boolean(previous3) || !close) : open,
      close: strict ? close && (Boolean(next) || !open) : close,
      // All builtins can split runs.
      split: strict !== void 0
    };
    for (const token of run.tokens) {
      wrong.set(token, [...run.tokens]);
      runOf.set(token, run);
      let size = token.value.length;
      while (size--) run.markers.push(token);
    }
    run.end = run.markers.length;
    runs.push(run);
    index2 = end;
  }
  pair(runs, wrong);
  index2 = -1;
  while (++index2 < tokens.length) {
    const involved = wrong.get(tokens[index2]);
    if (involved) return { attention: candidates(tokens, involved, runOf), index: index2 };
  }
}
function encode(tokens, start) {
  const token = tokens[start ? 0 : tokens.length - 1];
  if (!token || token.attention) return;
  const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
  const reference = encodeCharacterReference(
    /** @type {number} */
    character.codePointAt(0)
  );
  if (start) {
    token.value = reference + token.value.slice(character.length);
  } else {
    let value2 = token.value.slice(0, token.value.length - character.length);
    let escapes = 0;
    while (value2.charCodeAt(value2.length - 1 - escapes) === 92) {
      escapes++;
    }
    if (escapes % 2) value2 += "\\";
    token.value = value2 + reference;
  }
}
function improve(items, chosen, mistake, before, after) {
  for (const attention4 of mistake.attention) {
    const current = chosen.get(attention4) || attention4.sequences[0];
    for (const sequence of attention4.sequences) {
      if (sequence === current) continue;
      const trial = new Map(chosen);
      trial.set(attention4, sequence);
      const tokens = render(items, trial, before, after);
      const next = check(tokens, before, after);
      if (!next || next.index > mistake.index) {
        return { chosen: trial, mistake: next, tokens };
      }
    }
  }
}
function pair(runs, wrong) {
  const openersByMarker = /* @__PURE__ */ new Map();
  for (const closer of runs) {
    const marker = closer.tokens[0].value.charAt(0);
    let openers = openersByMarker.get(marker);
    if (!openers) {
      openers = [];
      openersByMarker.set(marker, openers);
    }
    let open = closer.close ? openers.length : 0;
    while (open-- && closer.start < closer.end) {
      const opener = openers[open];
      const openerSize = opener.end - opener.start;
      const closerSize = closer.end - closer.start;
      if (closer.split ? (
        // The rule of 3, on the sizes that are left.
        (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3)
      ) : (
        // Others pair whole runs of the same size.
        openerSize !== opener.markers.length || openerSize !== closerSize
      )) {
        continue;
      }
      const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
      const opening = opener.markers.slice(opener.end - size, opener.end);
      const closing = closer.markers.slice(closer.start, closer.start + size);
      const openToken = opening[0];
      const closeToken = closing[0];
      if (
        // Whole sequences:
        // the markers of a sequence are next to each other,
        // so if the first and last marker are of one sequence of that size,
        // all markers are exactly that sequence.
        openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && // Of the same attention, so its opening and closing sequence.
        openToken.attention === closeToken.attention
      ) {
        wrong.delete(openToken);
        wrong.delete(closeToken);
      } else {
        const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
        for (const token of involved) {
          const list3 = wrong.get(token);
          if (list3) list3.push(...involved);
        }
      }
      opener.end -= size;
      closer.start += size;
      if (opener.start === opener.end) openers.splice(open, 1);
      open = openers.length;
    }
    if (closer.open && closer.start < closer.end) openers.push(closer);
  }
}
function attentionSequences(type, markers, sizes) {
  if (markers.length === 0) {
    throw new Error(
      "Cannot serialize `" + type + "` as attention without markers, expected one or more markers"
    );
  }
  if (sizes.length === 0) {
    throw new Error(
      "Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes"
    );
  }
  for (const size of sizes) {
    if (!Number.isSafeInteger(size) || size < 1) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer"
      );
    }
  }
  const sequences = [];
  for (const marker of markers) {
    if (marker.length !== 1) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character"
      );
    }
    if (!asciiPunctuation(marker.charCodeAt(0))) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation"
      );
    }
    for (const size of sizes) {
      sequences.push(marker.repeat(size));
    }
  }
  return sequences;
}
function phrasing2(parent, state, info) {
  const indexStack = state.indexStack;
  const children = parent.children || [];
  const results = [];
  let index2 = -1;
  let before = info.before;
  indexStack.push(-1);
  let tracker = state.createTracker(info);
  while (++index2 < children.length) {
    const child = children[index2];
    let after;
    indexStack[indexStack.length - 1] = index2;
    if (index2 + 1 < children.length) {
      let handle3 = state.handle.handlers[children[index2 + 1].type];
      if (handle3 && handle3.peek) handle3 = handle3.peek;
      after = handle3 ? firstCharacter(
        handle3(children[index2 + 1], parent, state, {
          before: "",
          after: "",
          ...tracker.current()
        })
      ) : "";
    } else {
      after = info.after;
    }
    const previous3 = results[results.length - 1];
    if (typeof previous3 === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
      results[results.length - 1] = previous3.replace(/(\r?\n|\r)$/, " ");
      before = " ";
      tracker = state.createTracker(info);
      tracker.move(serialize2(results, info.before, info.after));
    }
    const handle2 = state.handle.handlers[child.type];
    if (handle2 && handle2.attention) {
      const item = attentionItem(
        /** @type {PhrasingParents} */
        child,
        handle2.attention,
        state,
        tracker
      );
      if (!item) continue;
      results.push(item);
      before = lastCharacter(item.sequences[0]);
    } else {
      const value2 = state.handle(child, parent, state, {
        ...tracker.current(),
        after,
        before
      });
      if (!value2) continue;
      tracker.move(value2);
      results.push(value2);
      before = lastCharacter(value2);
    }
  }
  indexStack.pop();
  return results;
}
function attentionItem(node2, attention4, state, tracker) {
  const { construct, markers, sizes } = attention4(node2, state);
  const sequences = attentionSequences(node2.type, markers, sizes);
  const sequence = sequences[0];
  const exit3 = state.enter(construct);
  const inside = state.createTracker(tracker.current());
  inside.move(sequence);
  const children = phrasing2(node2, state, {
    ...inside.current(),
    before: sequence,
    after: sequence
  });
  exit3();
  if (children.length === 0) return;
  tracker.move(sequence);
  tracker.move(serialize2(children, sequence, sequence));
  tracker.move(sequence);
  return { children, sequences };
}
function fix(items, chosen, before, after) {
  let tokens = render(items, chosen, before, after);
  let mistake = check(tokens, before, after);
  while (mistake) {
    const next = improve(items, chosen, mistake, before, after);
    if (!next) return;
    chosen = next.chosen;
    tokens = next.tokens;
    mistake = next.mistake;
  }
  return tokens;
}
function guess(items, chosen, before, after) {
  let previous3 = before;
  let index2 = -1;
  while (++index2 < items.length) {
    const item = items[index2];
    if (typeof item === "string") {
      previous3 = "";
      continue;
    }
    const next = index2 === items.length - 1 ? after : "";
    const sequence = item.sequences.find(function(value2) {
      const marker = value2.charAt(0);
      return marker !== previous3.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value2.length > before.length;
    }) || item.sequences[0];
    if (sequence !== item.sequences[0]) chosen.set(item, sequence);
    guess(item.children, chosen, sequence, sequence);
    previous3 = sequence;
  }
}
function render(items, chosen, before, after) {
  const tokens = [];
  let encodeAfter;
  let previous3 = lastCharacter(before);
  let index2 = -1;
  while (++index2 < items.length) {
    const item = items[index2];
    if (typeof item === "string") {
      const token = { value: item, attention: void 0 };
      if (encodeAfter && encodeAfter === firstCharacter(item)) {
        encode([token], true);
      }
      encodeAfter = void 0;
      tokens.push(token);
      if (token.value) previous3 = lastCharacter(token.value);
      continue;
    }
    const sequence = chosen.get(item) || item.sequences[0];
    const marker = sequence.charAt(0);
    const next = items[index2 + 1];
    const outsideBefore = previous3;
    const outsideAfter = firstCharacter(
      next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]
    );
    const inside = render(item.children, chosen, sequence, sequence);
    const head = inside[0].value;
    const open = encodeInfo(
      outsideBefore.charCodeAt(outsideBefore.length - 1),
      head.charCodeAt(0),
      marker
    );
    if (open.inside) encode(inside, true);
    const tail = lastCharacter(inside[inside.length - 1].value);
    const close = encodeInfo(
      outsideAfter.charCodeAt(0),
      tail.charCodeAt(tail.length - 1),
      marker
    );
    if (close.inside) encode(inside, false);
    if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") {
      encode(tokens, false);
    }
    if (close.outside) encodeAfter = outsideAfter;
    tokens.push({ value: sequence, attention: item }, ...inside, {
      value: sequence,
      attention: item
    });
    previous3 = sequence.charAt(sequence.length - 1);
  }
  return tokens;
}
function serialize2(items, before, after) {
  const guessed = /* @__PURE__ */ new Map();
  guess(items, guessed, before, after);
  const tokens = (
    // Start from guesses (based on the preferred sequences).
    (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || // If stuck, start from the preferred sequences instead.
    fix(items, /* @__PURE__ */ new Map(), before, after) || // If stuck again, use the preferred sequences as they are.
    render(items, /* @__PURE__ */ new Map(), before, after)
  );
  let result = "";
  for (const token of tokens) result += token.value;
  return result;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.attention = attention;
emphasis.peek = peek;
function emphasis(node2, _, state, info) {
  const exit3 = state.enter("phrasing");
  const item = attentionItem(node2, attention, state, state.createTracker(info));
  const value2 = item ? serialize2([item], info.before, info.after) : "";
  exit3();
  return value2;
}
function attention(_, state) {
  const marker = checkEmphasis(state);
  return {
    construct: "emphasis",
    markers: marker === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [1]
  };
}
function peek(_, _1, state) {
  return state.options.emphasis || "*";
}

// node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
  let check2;
  let visitors;
  let reverse;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check2 = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    reverse = maybeReverse;
  } else {
    visitors = /** @type {Visitor | Visitors} */
    testOrEnterOrVisitors;
    reverse = enterOrVisitorsOrReverse;
  }
  if (typeof visitors === "function") {
    visitParents(tree, check2, wrap(visitors), reverse);
  } else {
    visitParents(tree, check2, wrapVisitors(visitors), reverse);
  }
}
function wrapVisitors(visitors) {
  if (!visitors || typeof visitors !== "object") return visitors;
  return {
    enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
    exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
  };
}
function wrap(visitor) {
  return overload;
  function overload(node2, parents, index2) {
    return visitor(node2, index2, parents[parents.length - 1]);
  }
}

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value2, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value2, includeImageAlt, includeHtml);
}
function one(value2, includeImageAlt, includeHtml) {
  if (node(value2)) {
    if ("value" in value2) {
      return value2.type === "html" && !includeHtml ? "" : value2.value;
    }
    if (includeImageAlt && "alt" in value2 && value2.alt) {
      return value2.alt;
    }
    if ("children" in value2) {
      return all(value2.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value2)) {
    return all(value2, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index2 = -1;
  while (++index2 < values.length) {
    result[index2] = one(values[index2], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value2) {
  return Boolean(value2 && typeof value2 === "object");
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext(node2, state) {
  let literalWithBreak = false;
  visit(node2, function(node3) {
    if ("value" in node3 && /\r?\n|\r/.test(node3.value) || node3.type === "break") {
      literalWithBreak = true;
      return EXIT;
    }
  });
  return Boolean(
    (!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak)
  );
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(node2, _, state, info) {
  const rank = Math.max(Math.min(6, node2.depth || 1), 1);
  const tracker = state.createTracker(info);
  if (formatHeadingAsSetext(node2, state)) {
    const exit4 = state.enter("headingSetext");
    const subexit2 = state.enter("phrasing");
    const value3 = state.containerPhrasing(node2, {
      ...tracker.current(),
      before: "\n",
      after: "\n"
    });
    subexit2();
    exit4();
    return value3 + "\n" + (rank === 1 ? "=" : "-").repeat(
      // The whole size…
      value3.length - // Minus the position of the character after the last EOL (or
      // 0 if there is none)…
      (Math.max(value3.lastIndexOf("\r"), value3.lastIndexOf("\n")) + 1)
    );
  }
  const sequence = "#".repeat(rank);
  const exit3 = state.enter("headingAtx");
  const subexit = state.enter("phrasing");
  tracker.move(sequence + " ");
  let value2 = state.containerPhrasing(node2, {
    before: "# ",
    after: "\n",
    ...tracker.current()
  });
  const head = value2.charCodeAt(0);
  if (head === 9 || head === 32) {
    value2 = encodeCharacterReference(head) + value2.slice(1);
  }
  value2 = value2 ? sequence + " " + value2 : sequence;
  if (state.options.closeAtx) {
    value2 += " " + sequence;
  }
  subexit();
  exit3();
  return value2;
}

// node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(node2) {
  return node2.value || "";
}
function htmlPeek() {
  return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node2, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const exit3 = state.enter("image");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value2 = tracker.move("![");
  value2 += tracker.move(
    state.safe(node2.alt, { before: value2, after: "]", ...tracker.current() })
  );
  value2 += tracker.move("](");
  subexit();
  if (
    // If there’s no url but there is a title…
    !node2.url && node2.title || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node2.url)
  ) {
    subexit = state.enter("destinationLiteral");
    value2 += tracker.move("<");
    value2 += tracker.move(
      state.safe(node2.url, { before: value2, after: ">", ...tracker.current() })
    );
    value2 += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value2 += tracker.move(
      state.safe(node2.url, {
        before: value2,
        after: node2.title ? " " : ")",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node2.title) {
    subexit = state.enter(`title${suffix}`);
    value2 += tracker.move(" " + quote);
    value2 += tracker.move(
      state.safe(node2.title, {
        before: value2,
        after: quote,
        ...tracker.current()
      })
    );
    value2 += tracker.move(quote);
    subexit();
  }
  value2 += tracker.move(")");
  exit3();
  return value2;
}
function imagePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node2, _, state, info) {
  const type = node2.referenceType;
  const exit3 = state.enter("imageReference");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value2 = tracker.move("![");
  const alt = state.safe(node2.alt, {
    before: value2,
    after: "]",
    ...tracker.current()
  });
  value2 += tracker.move(alt + "][");
  subexit();
  const stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  });
  subexit = state.enter("reference");
  const reference = state.safe(state.associationId(node2), {
    before: value2,
    after: "]",
    ...tracker.current()
  });
  subexit();
  state.stack = stack;
  exit3();
  if (type === "full" || !alt || alt !== reference) {
    value2 += tracker.move(reference + "]");
  } else if (type === "shortcut") {
    value2 = value2.slice(0, -1);
  } else {
    value2 += tracker.move("]");
  }
  return value2;
}
function imageReferencePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(node2, _, state) {
  let value2 = node2.value || "";
  let sequence = "`";
  let index2 = -1;
  while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value2)) {
    sequence += "`";
  }
  if (/[^\n\r ]/.test(value2) && (/^[\n\r ]/.test(value2) && /[\n\r ]$/.test(value2) || /^`|`$/.test(value2))) {
    value2 = " " + value2 + " ";
  }
  while (++index2 < state.unsafe.length) {
    const pattern = state.unsafe[index2];
    const expression = state.compilePattern(pattern);
    if (!pattern.atBreak) continue;
    let match;
    while (match = expression.exec(value2)) {
      let position2 = match.index;
      if (value2.charCodeAt(position2) === 10 && value2.charCodeAt(position2 - 1) === 13) {
        position2--;
      }
      value2 = value2.slice(0, position2) + " " + value2.slice(match.index + 1);
    }
  }
  return sequence + value2 + sequence;
}
function inlineCodePeek() {
  return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(node2, state) {
  const raw = toString(node2);
  return Boolean(
    !state.options.resourceLink && // If there’s a url…
    node2.url && // And there’s no title…
    !node2.title && // And the content of `node` is a single text node…
    node2.children && node2.children.length === 1 && node2.children[0].type === "text" && // And if the url is the same as the content…
    (raw === node2.url || "mailto:" + raw === node2.url) && // And that starts w/ a protocol…
    /^[a-z][+\-.a-z]+:/i.test(node2.url) && // And that doesn’t contain ASCII control codes (character escapes and
    // references don’t work), space, or angle brackets…
    !/[\0- <>\u007F]/.test(node2.url)
  );
}

// node_modules/mdast-util-to-markdown/lib/handle/link.js
link.peek = linkPeek;
function link(node2, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const tracker = state.createTracker(info);
  if (formatLinkAsAutolink(node2, state)) {
    const stack = state.stack;
    state.stack = stack.filter(function(d) {
      return d !== "phrasing";
    });
    const exit4 = state.enter("autolink");
    let value3 = tracker.move("<");
    value3 += tracker.move(
      state.containerPhrasing(node2, {
        before: value3,
        after: ">",
        ...tracker.current()
      })
    );
    value3 += tracker.move(">");
    exit4();
    state.stack = stack;
    return value3;
  }
  const exit3 = state.enter("link");
  let subexit = state.enter("label");
  let value2 = tracker.move("[");
  const text5 = state.containerPhrasing(node2, {
    before: value2,
    after: "](",
    ...tracker.current()
  });
  value2 += tracker.move(text5);
  subexit();
  value2 += tracker.move("](");
  const enclose = /[\0- \u007F]/.test(node2.url);
  const last = info.before.charAt(info.before.length - 1);
  let title = node2.title || void 0;
  if (!title && !enclose && (last === "\n" || last === "\r")) {
    let index2 = 0;
    while (index2 < text5.length && text5.charCodeAt(index2) !== 93) {
      index2 += text5.charCodeAt(index2) === 92 ? 2 : 1;
    }
    if (text5.charCodeAt(index2 + 1) === 58) title = "";
  }
  if (
    // If there’s no url but there is a title…
    !node2.url && typeof title === "string" || // If there are control characters or whitespace.
    enclose
  ) {
    subexit = state.enter("destinationLiteral");
    value2 += tracker.move("<");
    value2 += tracker.move(
      state.safe(node2.url, { before: value2, after: ">", ...tracker.current() })
    );
    value2 += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value2 += tracker.move(
      state.safe(node2.url, {
        before: value2,
        after: typeof title === "string" ? " " : ")",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (typeof title === "string") {
    subexit = state.enter(`title${suffix}`);
    value2 += tracker.move(" " + quote);
    value2 += tracker.move(
      state.safe(title, {
        before: value2,
        after: quote,
        ...tracker.current()
      })
    );
    value2 += tracker.move(quote);
    subexit();
  }
  value2 += tracker.move(")");
  exit3();
  return value2;
}
function linkPeek(node2, _, state) {
  return formatLinkAsAutolink(node2, state) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node2, _, state, info) {
  const type = node2.referenceType;
  const exit3 = state.enter("linkReference");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value2 = tracker.move("[");
  const text5 = state.containerPhrasing(node2, {
    before: value2,
    after: "]",
    ...tracker.current()
  });
  value2 += tracker.move(text5 + "][");
  subexit();
  const stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  });
  subexit = state.enter("reference");
  const reference = state.safe(state.associationId(node2), {
    before: value2,
    after: "]",
    ...tracker.current()
  });
  subexit();
  state.stack = stack;
  exit3();
  if (type === "full" || !text5 || text5 !== reference) {
    value2 += tracker.move(reference + "]");
  } else if (type === "shortcut") {
    value2 = value2.slice(0, -1);
  } else {
    value2 += tracker.move("]");
  }
  return value2;
}
function linkReferencePeek() {
  return "[";
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state) {
  const marker = state.options.bullet || "*";
  if (marker !== "*" && marker !== "+" && marker !== "-") {
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state) {
  const bullet = checkBullet(state);
  const bulletOther = state.options.bulletOther;
  if (!bulletOther) {
    return bullet === "*" ? "-" : "*";
  }
  if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") {
    throw new Error(
      "Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`"
    );
  }
  if (bulletOther === bullet) {
    throw new Error(
      "Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different"
    );
  }
  return bulletOther;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state) {
  const marker = state.options.bulletOrdered || ".";
  if (marker !== "." && marker !== ")") {
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state) {
  const marker = state.options.rule || "*";
  if (marker !== "*" && marker !== "-" && marker !== "_") {
    throw new Error(
      "Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list(node2, parent, state, info) {
  const exit3 = state.enter("list");
  const bulletCurrent = state.bulletCurrent;
  let bullet = node2.ordered ? checkBulletOrdered(state) : checkBullet(state);
  const bulletOther = node2.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
  let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
  if (!node2.ordered) {
    const firstListItem = node2.children ? node2.children[0] : void 0;
    if (
      // Bullet could be used as a thematic break marker:
      (bullet === "*" || bullet === "-") && // Empty first list item:
      firstListItem && (!firstListItem.children || !firstListItem.children[0]) && // Directly in two other list items:
      state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && // That are each the first child.
      state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0
    ) {
      useDifferentMarker = true;
    }
    if (checkRule(state) === bullet && firstListItem) {
      let index2 = -1;
      while (++index2 < node2.children.length) {
        const item = node2.children[index2];
        if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
          useDifferentMarker = true;
          break;
        }
      }
    }
  }
  if (useDifferentMarker) {
    bullet = bulletOther;
  }
  state.bulletCurrent = bullet;
  const value2 = state.containerFlow(node2, info);
  state.bulletLastUsed = bullet;
  state.bulletCurrent = bulletCurrent;
  exit3();
  return value2;
}

// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state) {
  const style = state.options.listItemIndent || "one";
  if (style !== "tab" && style !== "one" && style !== "mixed") {
    throw new Error(
      "Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`"
    );
  }
  return style;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node2, parent, state, info) {
  const listItemIndent = checkListItemIndent(state);
  let bullet = state.bulletCurrent || checkBullet(state);
  if (parent && parent.type === "list" && parent.ordered) {
    bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node2)) + bullet;
  }
  let size = bullet.length + 1;
  if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node2.spread)) {
    size = Math.ceil(size / 4) * 4;
  }
  const tracker = state.createTracker(info);
  tracker.move(bullet + " ".repeat(size - bullet.length));
  tracker.shift(size);
  const exit3 = state.enter("listItem");
  const value2 = state.indentLines(
    state.containerFlow(node2, tracker.current()),
    map3
  );
  exit3();
  return value2;
  function map3(line, index2, blank) {
    if (index2) {
      return (blank ? "" : " ".repeat(size)) + line;
    }
    return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
  }
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph(node2, _, state, info) {
  const exit3 = state.enter("paragraph");
  const subexit = state.enter("phrasing");
  const value2 = state.containerPhrasing(node2, info);
  subexit();
  exit3();
  return value2;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(node2, _, state, info) {
  const hasPhrasing = node2.children.some(function(d) {
    return phrasing(d);
  });
  if (!hasPhrasing) return state.containerFlow(node2, info);
  const exit3 = state.enter("phrasing");
  const value2 = state.containerPhrasing(node2, info);
  exit3();
  return value2;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state) {
  const marker = state.options.strong || "*";
  if (marker !== "*" && marker !== "_") {
    throw new Error(
      "Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong.attention = attention2;
strong.peek = peek2;
function strong(node2, _, state, info) {
  const exit3 = state.enter("phrasing");
  const item = attentionItem(node2, attention2, state, state.createTracker(info));
  const value2 = item ? serialize2([item], info.before, info.after) : "";
  exit3();
  return value2;
}
function attention2(_, state) {
  const marker = checkStrong(state);
  return {
    construct: "strong",
    markers: marker === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [2]
  };
}
function peek2(_, _1, state) {
  return state.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text(node2, parent, state, info) {
  const siblings = parent ? parent.children : [];
  const index2 = state.indexStack[state.indexStack.length - 1];
  return state.safe(node2.value, {
    ...info,
    afterNode: siblings[index2 + 1],
    beforeNode: siblings[index2 - 1]
  });
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state) {
  const repetition = state.options.ruleRepetition || 3;
  if (repetition < 3) {
    throw new Error(
      "Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more"
    );
  }
  return repetition;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak(_, _1, state) {
  const value2 = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
  return state.options.ruleSpaces ? value2.slice(0, -1) : value2;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
var handle = {
  blockquote,
  break: hardBreak,
  code,
  definition,
  emphasis,
  hardBreak,
  heading,
  html,
  image,
  imageReference,
  inlineCode,
  link,
  linkReference,
  list,
  listItem,
  paragraph,
  root,
  strong,
  text,
  thematicBreak
};

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: "\n",
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value2) {
  return own.call(characterEntities, value2) ? characterEntities[value2] : false;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value2, base) {
  const code3 = Number.parseInt(value2, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code3 < 9 || code3 === 11 || code3 > 13 && code3 < 32 || // Control character (DEL) of C0, and C1 controls.
    code3 > 126 && code3 < 160 || // Lone high surrogates and low surrogates.
    code3 > 55295 && code3 < 57344 || // Noncharacters.
    code3 > 64975 && code3 < 65008 || /* eslint-disable no-bitwise */
    (code3 & 65535) === 65535 || (code3 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code3 > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code3);
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value2) {
  return value2.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit,
      tableHeader: exit,
      tableRow: exit
    }
  };
}
function enterTable(token) {
  const align = token._align;
  ok(align, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value2 = this.resume();
  if (this.data.inTable) {
    value2 = value2.replace(/\\([\\|])/g, replace);
  }
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "inlineCode");
  node2.value = value2;
  this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}
function gfmTableToMarkdown(options) {
  const settings = options || {};
  const {
    tableCellPadding: padding,
    tablePipeAlign: alignDelimiters,
    stringLength
  } = settings;
  const around = padding ? " " : "|";
  return {
    handlers: {
      inlineCode: inlineCodeWithTable,
      table: handleTable,
      tableCell: handleTableCell,
      tableRow: handleTableRow
    },
    join: [joinTable],
    unsafe: [
      { character: "\r", inConstruct: "tableCell" },
      { character: "\n", inConstruct: "tableCell" },
      // A pipe, when followed by a tab or space (padding), or a dash or colon
      // (unpadded delimiter row), could result in a table.
      { atBreak: true, character: "|", after: "[	 :-]" },
      // A pipe in a cell must be encoded.
      { character: "|", inConstruct: "tableCell" },
      // A colon must be followed by a dash, in which case it could start a
      // delimiter row.
      { atBreak: true, character: ":", after: "-" },
      // A delimiter row can also start with a dash, when followed by more
      // dashes, a colon, or a pipe.
      // This is a stricter version than the built in check for lists, thematic
      // breaks, and setex heading underlines though:
      // <https://github.com/syntax-tree/mdast-util-to-markdown/blob/51a2038/lib/unsafe.js#L57>
      { atBreak: true, character: "-", after: "[:|-]" }
    ]
  };
  function handleTable(node2, _, state, info) {
    const matrix = handleTableAsData(node2, state, info);
    const head = matrix[0];
    if (head) {
      let columns = node2.align ? node2.align.length : 0;
      let index2 = -1;
      if (!columns) {
        while (++index2 < matrix.length) {
          if (matrix[index2].length > columns) columns = matrix[index2].length;
        }
      }
      while (head.length < columns) head.push("");
    }
    return serializeData(matrix, node2.align);
  }
  function handleTableRow(node2, _, state, info) {
    const row = handleTableRowAsData(node2, state, info);
    const value2 = serializeData([row]);
    return value2.slice(0, value2.indexOf("\n"));
  }
  function handleTableCell(node2, _, state, info) {
    const exit3 = state.enter("tableCell");
    const subexit = state.enter("phrasing");
    const value2 = state.containerPhrasing(node2, {
      ...info,
      before: around,
      after: around
    });
    subexit();
    exit3();
    return value2;
  }
  function serializeData(matrix, align) {
    return markdownTable(matrix, {
      align,
      alignDelimiters,
      fillRows: false,
      padding,
      stringLength
    });
  }
  function handleTableAsData(node2, state, info) {
    const { children } = node2;
    let index2 = -1;
    const result = [];
    const subexit = state.enter("table");
    while (++index2 < children.length) {
      result[index2] = handleTableRowAsData(children[index2], state, info);
    }
    subexit();
    return result;
  }
  function handleTableRowAsData(node2, state, info) {
    const { children } = node2;
    let index2 = -1;
    const result = [];
    const subexit = state.enter("tableRow");
    while (++index2 < children.length) {
      result[index2] = handleTableCell(children[index2], node2, state, info);
    }
    subexit();
    return result;
  }
  function inlineCodeWithTable(node2, parent, state) {
    const value2 = handle.inlineCode(node2, parent, state);
    if (!state.stack.includes("tableCell")) return value2;
    const result = [];
    let start = 0;
    let index2 = value2.indexOf("|");
    while (index2 !== -1) {
      let before = index2;
      while (before > start && value2.charCodeAt(before - 1) === 92) {
        before--;
      }
      result.push(value2.slice(start, index2));
      if ((index2 - before) % 2 === 0) result.push("\\");
      start = index2;
      index2 = value2.indexOf("|", index2 + 1);
    }
    result.push(value2.slice(start));
    return result.join("");
  }
}
function joinTable(left, right, parent, state) {
  if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext2(right, state) || right.type === "paragraph" || right.type === "table")) {
    return 1;
  }
}
function formatHeadingAsSetext2(node2, state) {
  let literalWithBreak = false;
  visit(node2, function(node3) {
    if (node3.type === "break" || "value" in node3 && /\r?\n|\r/.test(node3.value)) {
      literalWithBreak = true;
      return EXIT;
    }
  });
  return Boolean(
    (!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak)
  );
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
  return {
    exit: {
      taskListCheckValueChecked: exitCheck,
      taskListCheckValueUnchecked: exitCheck,
      paragraph: exitParagraphWithTaskListItem
    }
  };
}
function gfmTaskListItemToMarkdown() {
  return {
    handlers: { paragraph: paragraphWithTaskListItem },
    join: [joinDefinitionsBeforeTaskListItemParagraph]
  };
}
function exitCheck(token) {
  const node2 = this.stack[this.stack.length - 2];
  ok(node2.type === "listItem");
  node2.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
  const parent = this.stack[this.stack.length - 2];
  if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
    const node2 = this.stack[this.stack.length - 1];
    ok(node2.type === "paragraph");
    const head = node2.children[0];
    if (head && head.type === "text") {
      const siblings = parent.children;
      let index2 = -1;
      let firstParagraph;
      while (++index2 < siblings.length) {
        const sibling = siblings[index2];
        if (sibling.type === "paragraph") {
          firstParagraph = sibling;
          break;
        }
      }
      if (firstParagraph === node2) {
        head.value = head.value.slice(1);
        if (head.value.length === 0) {
          node2.children.shift();
        } else if (node2.position && head.position && typeof head.position.start.offset === "number") {
          head.position.start.column++;
          head.position.start.offset++;
          node2.position.start = { ...head.position.start };
        }
      }
    }
  }
  this.exit(token);
}
function paragraphWithTaskListItem(node2, parent, state, info) {
  if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node2) {
    return handle.paragraph(node2, parent, state, info);
  }
  const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
  const tracker = state.createTracker(info);
  tracker.move(checkbox);
  const value2 = handle.paragraph(
    node2.children.length > 0 ? node2 : { type: "paragraph", children: [{ type: "text", value: " " }] },
    parent,
    state,
    { ...info, ...tracker.current() }
  );
  return checkbox + value2;
}
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
  if (!(left.type === "definition" && parent.type === "listItem")) {
    return;
  }
  const paragraph3 = taskListItemParagraph(parent);
  if (paragraph3 && parent.children.indexOf(left) < parent.children.indexOf(paragraph3)) {
    return 0;
  }
}
function taskListItemParagraph(node2) {
  if (typeof node2.checked !== "boolean") {
    return;
  }
  for (const child of node2.children) {
    if (child.type === "paragraph") {
      return child;
    }
    if (child.type !== "definition") {
      return;
    }
  }
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
  return [
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ];
}
function gfmToMarkdown(options) {
  return {
    extensions: [
      gfmAutolinkLiteralToMarkdown(),
      gfmFootnoteToMarkdown(options),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown(options),
      gfmTaskListItemToMarkdown()
    ]
  };
}

// node_modules/micromark-util-chunked/index.js
function splice(list3, start, remove, items) {
  const end = list3.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list3.splice(...parameters);
  } else {
    if (remove) list3.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list3.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list3, items) {
  if (list3.length > 0) {
    splice(list3, list3.length, 0, items);
    return list3;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all2 = {};
  let index2 = -1;
  while (++index2 < extensions.length) {
    syntaxExtension(all2, extensions[index2]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code3;
    if (right) {
      for (code3 in right) {
        if (!hasOwnProperty.call(left, code3)) left[code3] = [];
        const value2 = right[code3];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code3],
          Array.isArray(value2) ? value2 : value2 ? [value2] : []
        );
      }
    }
  }
}
function constructs(existing, list3) {
  let index2 = -1;
  const before = [];
  while (++index2 < list3.length) {
    ;
    (list3[index2].add === "after" ? existing : before).push(list3[index2]);
  }
  splice(existing, 0, 0, before);
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text2 = {};
function gfmAutolinkLiteral() {
  return {
    text: text2
  };
}
var code2 = 48;
while (code2 < 123) {
  text2[code2] = emailAutolink;
  code2++;
  if (code2 === 58) code2 = 65;
  else if (code2 === 91) code2 = 97;
}
text2[43] = emailAutolink;
text2[45] = emailAutolink;
text2[46] = emailAutolink;
text2[95] = emailAutolink;
text2[72] = [emailAutolink, protocolAutolink];
text2[104] = [emailAutolink, protocolAutolink];
text2[87] = [emailAutolink, wwwAutolink];
text2[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok3, nok) {
  const self = this;
  let dot;
  let data;
  return start;
  function start(code3) {
    if (!gfmAtext(code3) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code3);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code3);
  }
  function atext(code3) {
    if (gfmAtext(code3)) {
      effects.consume(code3);
      return atext;
    }
    if (code3 === 64) {
      effects.consume(code3);
      return emailDomain;
    }
    return nok(code3);
  }
  function emailDomain(code3) {
    if (code3 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code3);
    }
    if (code3 === 45 || code3 === 95 || asciiAlphanumeric(code3)) {
      data = true;
      effects.consume(code3);
      return emailDomain;
    }
    return emailDomainAfter(code3);
  }
  function emailDomainDot(code3) {
    effects.consume(code3);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code3) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok3(code3);
    }
    return nok(code3);
  }
}
function tokenizeWwwAutolink(effects, ok3, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code3) {
    if (code3 !== 87 && code3 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code3);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code3);
  }
  function wwwAfter(code3) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok3(code3);
  }
}
function tokenizeProtocolAutolink(effects, ok3, nok) {
  const self = this;
  let buffer = "";
  let seen = false;
  return protocolStart;
  function protocolStart(code3) {
    if ((code3 === 72 || code3 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code3);
      effects.consume(code3);
      return protocolPrefixInside;
    }
    return nok(code3);
  }
  function protocolPrefixInside(code3) {
    if (asciiAlpha(code3) && buffer.length < 5) {
      buffer += String.fromCodePoint(code3);
      effects.consume(code3);
      return protocolPrefixInside;
    }
    if (code3 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code3);
        return protocolSlashesInside;
      }
    }
    return nok(code3);
  }
  function protocolSlashesInside(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code3);
  }
  function afterProtocol(code3) {
    return code3 === null || asciiControl(code3) || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) || unicodePunctuation(code3) ? nok(code3) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code3);
  }
  function protocolAfter(code3) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok3(code3);
  }
}
function tokenizeWwwPrefix(effects, ok3, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code3) {
    if ((code3 === 87 || code3 === 119) && size < 3) {
      size++;
      effects.consume(code3);
      return wwwPrefixInside;
    }
    if (code3 === 46 && size === 3) {
      effects.consume(code3);
      return wwwPrefixAfter;
    }
    return nok(code3);
  }
  function wwwPrefixAfter(code3) {
    return code3 === null ? nok(code3) : ok3(code3);
  }
}
function tokenizeDomain(effects, ok3, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;
  function domainInside(code3) {
    if (code3 === 46 || code3 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code3);
    }
    if (code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) || code3 !== 45 && unicodePunctuation(code3)) {
      return domainAfter(code3);
    }
    seen = true;
    effects.consume(code3);
    return domainInside;
  }
  function domainAtPunctuation(code3) {
    if (code3 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code3);
    return domainInside;
  }
  function domainAfter(code3) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code3);
    }
    return ok3(code3);
  }
}
function tokenizePath(effects, ok3) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code3) {
    if (code3 === 40) {
      sizeOpen++;
      effects.consume(code3);
      return pathInside;
    }
    if (code3 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code3);
    }
    if (code3 === 33 || code3 === 34 || code3 === 38 || code3 === 39 || code3 === 41 || code3 === 42 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 60 || code3 === 63 || code3 === 93 || code3 === 95 || code3 === 126) {
      return effects.check(trail, ok3, pathAtPunctuation)(code3);
    }
    if (code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)) {
      return ok3(code3);
    }
    effects.consume(code3);
    return pathInside;
  }
  function pathAtPunctuation(code3) {
    if (code3 === 41) {
      sizeClose++;
    }
    effects.consume(code3);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok3, nok) {
  return trail2;
  function trail2(code3) {
    if (code3 === 33 || code3 === 34 || code3 === 39 || code3 === 41 || code3 === 42 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 63 || code3 === 95 || code3 === 126) {
      effects.consume(code3);
      return trail2;
    }
    if (code3 === 38) {
      effects.consume(code3);
      return trailCharacterReferenceStart;
    }
    if (code3 === 93) {
      effects.consume(code3);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code3 === 60 || // So is whitespace.
      code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)
    ) {
      return ok3(code3);
    }
    return nok(code3);
  }
  function trailBracketAfter(code3) {
    if (code3 === null || code3 === 40 || code3 === 91 || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)) {
      return ok3(code3);
    }
    return trail2(code3);
  }
  function trailCharacterReferenceStart(code3) {
    return asciiAlpha(code3) ? trailCharacterReferenceInside(code3) : nok(code3);
  }
  function trailCharacterReferenceInside(code3) {
    if (code3 === 59) {
      effects.consume(code3);
      return trail2;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return trailCharacterReferenceInside;
    }
    return nok(code3);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok3, nok) {
  return start;
  function start(code3) {
    effects.consume(code3);
    return after;
  }
  function after(code3) {
    return asciiAlphanumeric(code3) ? nok(code3) : ok3(code3);
  }
}
function previousWww(code3) {
  return code3 === null || code3 === 40 || code3 === 42 || code3 === 95 || code3 === 91 || code3 === 93 || code3 === 126 || markdownLineEndingOrSpace(code3);
}
function previousProtocol(code3) {
  return !asciiAlpha(code3);
}
function previousEmail(code3) {
  return !(code3 === 47 || gfmAtext(code3));
}
function gfmAtext(code3) {
  return code3 === 43 || code3 === 45 || code3 === 46 || code3 === 95 || asciiAlphanumeric(code3);
}
function previousUnbalanced(events) {
  let index2 = events.length;
  let result = false;
  while (index2--) {
    const token = events[index2][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index2 = -1;
  while (++index2 < constructs2.length) {
    const resolve = constructs2[index2].resolveAll;
    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context);
      called.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention3 = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index2 = -1;
  let nextEvents;
  while (++index2 < events.length) {
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open = index2;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index2][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end
          };
          const text5 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index2][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text5, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text5, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open - 1, index2 - open + 3, nextEvents);
          index2 = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index2 = -1;
  while (++index2 < events.length) {
    if (events[index2][1].type === "attentionSequence") {
      events[index2][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok3) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous3 = this.previous;
  const before = classifyCharacter(previous3);
  let marker;
  return start;
  function start(code3) {
    marker = code3;
    effects.enter("attentionSequence");
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code3);
    const open = !after || after === 2 && before || attentionMarkers2.includes(code3) && code3 !== 42 && code3 !== 95;
    const close = !before || before === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before || !close));
    token._close = Boolean(marker === 42 ? close : close && (after || !open));
    return ok3(code3);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok3, nok) {
  let size = 0;
  return start;
  function start(code3) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code3);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code3) {
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return schemeOrEmailAtext;
    }
    if (code3 === 64) {
      return nok(code3);
    }
    return emailAtext(code3);
  }
  function schemeOrEmailAtext(code3) {
    if (code3 === 43 || code3 === 45 || code3 === 46 || asciiAlphanumeric(code3)) {
      size = 1;
      return schemeInsideOrEmailAtext(code3);
    }
    return emailAtext(code3);
  }
  function schemeInsideOrEmailAtext(code3) {
    if (code3 === 58) {
      effects.consume(code3);
      size = 0;
      return urlInside;
    }
    if ((code3 === 43 || code3 === 45 || code3 === 46 || asciiAlphanumeric(code3)) && size++ < 32) {
      effects.consume(code3);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code3);
  }
  function urlInside(code3) {
    if (code3 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code3);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok3;
    }
    if (code3 === null || code3 === 32 || code3 === 60 || asciiControl(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return urlInside;
  }
  function emailAtext(code3) {
    if (code3 === 64) {
      effects.consume(code3);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code3)) {
      effects.consume(code3);
      return emailAtext;
    }
    return nok(code3);
  }
  function emailAtSignOrDot(code3) {
    return asciiAlphanumeric(code3) ? emailLabel(code3) : nok(code3);
  }
  function emailLabel(code3) {
    if (code3 === 46) {
      effects.consume(code3);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code3 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code3);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok3;
    }
    return emailValue(code3);
  }
  function emailValue(code3) {
    if ((code3 === 45 || asciiAlphanumeric(code3)) && size++ < 63) {
      const next = code3 === 45 ? emailValue : emailLabel;
      effects.consume(code3);
      return next;
    }
    return nok(code3);
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok3, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code3) {
    if (markdownSpace(code3)) {
      effects.enter(type);
      return prefix(code3);
    }
    return ok3(code3);
  }
  function prefix(code3) {
    if (markdownSpace(code3) && size++ < limit) {
      effects.consume(code3);
      return prefix;
    }
    effects.exit(type);
    return ok3(code3);
  }
}
function factorySpaceMinMax(effects, ok3, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code3) {
    if (max > 0 && markdownSpace(code3)) {
      effects.enter(type);
      return prefix(code3);
    }
    return after(code3);
  }
  function prefix(code3) {
    if (markdownSpace(code3) && size < max) {
      effects.consume(code3);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code3);
  }
  function after(code3) {
    return size >= min ? ok3(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok3, nok) {
  return start;
  function start(code3) {
    return markdownSpace(code3) ? factorySpace(effects, after, "linePrefix")(code3) : after(code3);
  }
  function after(code3) {
    return code3 === null || markdownLineEnding(code3) ? ok3(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit: exit2,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok3, nok) {
  const self = this;
  return start;
  function start(code3) {
    if (code3 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code3);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code3);
  }
  function after(code3) {
    if (markdownSpace(code3)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code3);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok3;
    }
    effects.exit("blockQuotePrefix");
    return ok3(code3);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok3, nok) {
  const self = this;
  return contStart;
  function contStart(code3) {
    if (markdownSpace(code3)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3);
    }
    return contBefore(code3);
  }
  function contBefore(code3) {
    return effects.attempt(blockQuote, ok3, nok)(code3);
  }
}
function exit2(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok3, nok) {
  return start;
  function start(code3) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code3);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code3) {
    if (asciiPunctuation(code3)) {
      effects.enter("characterEscapeValue");
      effects.consume(code3);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok3;
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok3, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code3) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code3);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code3) {
    if (code3 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code3);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value2(code3);
  }
  function numeric(code3) {
    if (code3 === 88 || code3 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code3);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value2;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value2(code3);
  }
  function value2(code3) {
    if (code3 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code3);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code3);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok3;
    }
    if (test(code3) && size++ < max) {
      effects.consume(code3);
      return value2;
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok3, nok) {
  const self = this;
  return start;
  function start(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return after;
  }
  function after(code3) {
    return self.parser.lazy[self.now().line] ? nok(code3) : ok3(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok3, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code3) {
    return beforeSequenceOpen(code3);
  }
  function beforeSequenceOpen(code3) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code3;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    if (code3 === marker) {
      sizeOpen++;
      effects.consume(code3);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code3);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code3) ? factorySpace(effects, infoBefore, "whitespace")(code3) : infoBefore(code3);
  }
  function infoBefore(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok3(code3) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code3);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code3);
  }
  function info(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code3);
    }
    if (code3 === 96 && code3 === marker) {
      return nok(code3);
    }
    effects.consume(code3);
    return info;
  }
  function metaBefore(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return infoBefore(code3);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code3);
  }
  function meta(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code3);
    }
    if (code3 === 96 && code3 === marker) {
      return nok(code3);
    }
    effects.consume(code3);
    return meta;
  }
  function atNonLazyBreak(code3) {
    return effects.attempt(closeStart, after, contentBefore)(code3);
  }
  function contentBefore(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code3) {
    return initialPrefix > 0 && markdownSpace(code3) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code3) : beforeContentChunk(code3);
  }
  function beforeContentChunk(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code3);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code3);
  }
  function contentChunk(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code3);
    }
    effects.consume(code3);
    return contentChunk;
  }
  function after(code3) {
    effects.exit("codeFenced");
    return ok3(code3);
  }
  function tokenizeCloseStart(effects2, ok4, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code3) {
      effects2.enter("lineEnding");
      effects2.consume(code3);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code3) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code3) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3) : beforeSequenceClose(code3);
    }
    function beforeSequenceClose(code3) {
      if (code3 === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code3);
      }
      return nok2(code3);
    }
    function sequenceClose(code3) {
      if (code3 === marker) {
        size++;
        effects2.consume(code3);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code3) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code3) : sequenceCloseAfter(code3);
      }
      return nok2(code3);
    }
    function sequenceCloseAfter(code3) {
      if (code3 === null || markdownLineEnding(code3)) {
        effects2.exit("codeFencedFence");
        return ok4(code3);
      }
      return nok2(code3);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok3, nok) {
  return start;
  function start(code3) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code3);
  }
  function atBreak(code3) {
    if (code3 === null) {
      return after(code3);
    }
    if (markdownLineEnding(code3)) {
      return effects.attempt(furtherStart, atBreak, after)(code3);
    }
    effects.enter("codeFlowValue");
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("codeFlowValue");
      return atBreak(code3);
    }
    effects.consume(code3);
    return inside;
  }
  function after(code3) {
    effects.exit("codeIndented");
    return ok3(code3);
  }
}
function tokenizeFurtherStart(effects, ok3, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code3) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok3, onNotEnoughPrefix, "linePrefix", 4, 4)(code3);
  }
  function onNotEnoughPrefix(code3) {
    return markdownLineEnding(code3) ? furtherStart2(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous: previous2,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index2;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index2 = headEnterIndex;
    while (++index2 < tailExitIndex) {
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index2 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index2 <= tailExitIndex) {
    if (enter === void 0) {
      if (index2 !== tailExitIndex && events[index2][1].type !== "lineEnding") {
        enter = index2;
      }
    } else if (index2 === tailExitIndex || events[index2][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index2 !== enter + 2) {
        events[enter][1].end = events[index2 - 1][1].end;
        events.splice(enter + 2, index2 - enter - 2);
        tailExitIndex -= index2 - enter - 2;
        index2 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous2(code3) {
  return code3 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok3, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code3) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    if (code3 === 96) {
      effects.consume(code3);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code3);
  }
  function between(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 32) {
      effects.enter("space");
      effects.consume(code3);
      effects.exit("space");
      return between;
    }
    if (code3 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code3);
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code3);
  }
  function data(code3) {
    if (code3 === null || code3 === 32 || code3 === 96 || markdownLineEnding(code3)) {
      effects.exit("codeTextData");
      return between(code3);
    }
    effects.consume(code3);
    return data;
  }
  function sequenceClose(code3) {
    if (code3 === 96) {
      effects.consume(code3);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok3(code3);
    }
    token.type = "codeTextData";
    return data(code3);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index2 < this.left.length) return this.left[index2];
    return this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list3, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list3.push(...right);
  } else {
    while (chunkStart < right.length) {
      list3.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index2 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index2 < events.length) {
    while (index2 in jumps) {
      index2 = jumps[index2];
    }
    event = events.get(index2);
    if (index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index2));
        index2 = jumps[index2];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index2;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index2);
        parameters.unshift(event);
        events.splice(lineIndex, index2 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous3;
  let index2 = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous3) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous3 = current;
    current = current.next;
  }
  current = token;
  while (++index2 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line
    ) {
      start = index2 + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index2 = breaks.length;
  while (index2--) {
    const slice = childEvents.slice(breaks[index2], breaks[index2 + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index2 = -1;
  while (++index2 < jumps.length) {
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1];
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok3) {
  let previous3;
  return chunkStart;
  function chunkStart(code3) {
    effects.enter("content");
    previous3 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code3);
  }
  function chunkInside(code3) {
    if (code3 === null) {
      return contentEnd(code3);
    }
    if (markdownLineEnding(code3)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code3);
    }
    effects.consume(code3);
    return chunkInside;
  }
  function contentEnd(code3) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok3(code3);
  }
  function contentContinue(code3) {
    effects.consume(code3);
    effects.exit("chunkContent");
    previous3.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous3
    });
    previous3 = previous3.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok3, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code3) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return nok(code3);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok3(code3);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok3)(code3);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok3, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code3) {
    if (code3 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code3);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code3 === null || code3 === 32 || code3 === 41 || asciiControl(code3)) {
      return nok(code3);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code3);
  }
  function enclosedBefore(code3) {
    if (code3 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code3);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok3;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code3);
  }
  function enclosed(code3) {
    if (code3 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code3);
    }
    if (code3 === null || code3 === 60 || markdownLineEnding(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code3) {
    if (code3 === 60 || code3 === 62 || code3 === 92) {
      effects.consume(code3);
      return enclosed;
    }
    return enclosed(code3);
  }
  function raw(code3) {
    if (!balance && (code3 === null || code3 === 41 || markdownLineEndingOrSpace(code3))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok3(code3);
    }
    if (balance < limit && code3 === 40) {
      effects.consume(code3);
      balance++;
      return raw;
    }
    if (code3 === 41) {
      effects.consume(code3);
      balance--;
      return raw;
    }
    if (code3 === null || code3 === 32 || code3 === 40 || asciiControl(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? rawEscape : raw;
  }
  function rawEscape(code3) {
    if (code3 === 40 || code3 === 41 || code3 === 92) {
      effects.consume(code3);
      return raw;
    }
    return raw(code3);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok3, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code3) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code3);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code3) {
    if (size > 999 || code3 === null || code3 === 91 || code3 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code3 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code3);
      effects.exit(markerType);
      effects.exit(type);
      return ok3;
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code3);
  }
  function labelInside(code3) {
    if (code3 === null || code3 === 91 || code3 === 93 || markdownLineEnding(code3) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code3);
    }
    effects.consume(code3);
    if (!seen) seen = !markdownSpace(code3);
    return code3 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code3) {
    if (code3 === 91 || code3 === 92 || code3 === 93) {
      effects.consume(code3);
      size++;
      return labelInside;
    }
    return labelInside(code3);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok3, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code3) {
    if (code3 === 34 || code3 === 39 || code3 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code3);
      effects.exit(markerType);
      marker = code3 === 40 ? 41 : code3;
      return begin;
    }
    return nok(code3);
  }
  function begin(code3) {
    if (code3 === marker) {
      effects.enter(markerType);
      effects.consume(code3);
      effects.exit(markerType);
      effects.exit(type);
      return ok3;
    }
    effects.enter(stringType);
    return atBreak(code3);
  }
  function atBreak(code3) {
    if (code3 === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code3 === null) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === marker || code3 === null || markdownLineEnding(code3)) {
      effects.exit("chunkString");
      return atBreak(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? escape : inside;
  }
  function escape(code3) {
    if (code3 === marker || code3 === 92) {
      effects.consume(code3);
      return inside;
    }
    return inside(code3);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok3) {
  let seen;
  return start;
  function start(code3) {
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code3);
    }
    return ok3(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition2 = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok3, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code3) {
    effects.enter("definition");
    return before(code3);
  }
  function before(code3) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code3);
  }
  function labelAfter(code3) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code3 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code3);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code3);
  }
  function markerAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, destinationBefore)(code3) : destinationBefore(code3);
  }
  function destinationBefore(code3) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code3);
  }
  function destinationAfter(code3) {
    return effects.attempt(titleBefore, after, after)(code3);
  }
  function after(code3) {
    return markdownSpace(code3) ? factorySpace(effects, afterWhitespace, "whitespace")(code3) : afterWhitespace(code3);
  }
  function afterWhitespace(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok3(code3);
    }
    return nok(code3);
  }
}
function tokenizeTitleBefore(effects, ok3, nok) {
  return titleBefore2;
  function titleBefore2(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, beforeMarker)(code3) : nok(code3);
  }
  function beforeMarker(code3) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code3);
  }
  function titleAfter(code3) {
    return markdownSpace(code3) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code3) : titleAfterOptionalWhitespace(code3);
  }
  function titleAfterOptionalWhitespace(code3) {
    return code3 === null || markdownLineEnding(code3) ? ok3(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok3, nok) {
  return start;
  function start(code3) {
    effects.enter("hardBreakEscape");
    effects.consume(code3);
    return after;
  }
  function after(code3) {
    if (markdownLineEnding(code3)) {
      effects.exit("hardBreakEscape");
      return ok3(code3);
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text5 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text5, context], ["exit", text5, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok3, nok) {
  let size = 0;
  return start;
  function start(code3) {
    effects.enter("atxHeading");
    return before(code3);
  }
  function before(code3) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    if (code3 === 35 && size++ < 6) {
      effects.consume(code3);
      return sequenceOpen;
    }
    if (code3 === null || markdownLineEndingOrSpace(code3)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code3);
    }
    return nok(code3);
  }
  function atBreak(code3) {
    if (code3 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("atxHeading");
      return ok3(code3);
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, atBreak, "whitespace")(code3);
    }
    effects.enter("atxHeadingText");
    return data(code3);
  }
  function sequenceFurther(code3) {
    if (code3 === 35) {
      effects.consume(code3);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code3);
  }
  function data(code3) {
    if (code3 === null || code3 === 35 || markdownLineEndingOrSpace(code3)) {
      effects.exit("atxHeadingText");
      return atBreak(code3);
    }
    effects.consume(code3);
    return data;
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  while (index2--) {
    if (events[index2][0] === "enter" && events[index2][1].type === "htmlFlow") {
      break;
    }
  }
  if (index2 > 1 && events[index2 - 2][1].type === "linePrefix") {
    events[index2][1].start = events[index2 - 2][1].start;
    events[index2 + 1][1].start = events[index2 - 2][1].start;
    events.splice(index2 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok3, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index2;
  let markerB;
  return start;
  function start(code3) {
    return before(code3);
  }
  function before(code3) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code3);
    return open;
  }
  function open(code3) {
    if (code3 === 33) {
      effects.consume(code3);
      return declarationOpen;
    }
    if (code3 === 47) {
      effects.consume(code3);
      closingTag = true;
      return tagCloseStart;
    }
    if (code3 === 63) {
      effects.consume(code3);
      marker = 3;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      buffer = String.fromCharCode(code3);
      return tagName;
    }
    return nok(code3);
  }
  function declarationOpen(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      marker = 2;
      return commentOpenInside;
    }
    if (code3 === 91) {
      effects.consume(code3);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      marker = 4;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code3);
  }
  function commentOpenInside(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code3);
  }
  function cdataOpenInside(code3) {
    const value2 = "CDATA[";
    if (code3 === value2.charCodeAt(index2++)) {
      effects.consume(code3);
      if (index2 === value2.length) {
        return self.interrupt ? ok3 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code3);
  }
  function tagCloseStart(code3) {
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      buffer = String.fromCharCode(code3);
      return tagName;
    }
    return nok(code3);
  }
  function tagName(code3) {
    if (code3 === null || code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      const slash = code3 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok3(code3) : continuation(code3);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code3);
          return basicSelfClosing;
        }
        return self.interrupt ? ok3(code3) : continuation(code3);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code3) : closingTag ? completeClosingTagAfter(code3) : completeAttributeNameBefore(code3);
    }
    if (code3 === 45 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      buffer += String.fromCharCode(code3);
      return tagName;
    }
    return nok(code3);
  }
  function basicSelfClosing(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      return self.interrupt ? ok3 : continuation;
    }
    return nok(code3);
  }
  function completeClosingTagAfter(code3) {
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeClosingTagAfter;
    }
    return completeEnd(code3);
  }
  function completeAttributeNameBefore(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      return completeEnd;
    }
    if (code3 === 58 || code3 === 95 || asciiAlpha(code3)) {
      effects.consume(code3);
      return completeAttributeName;
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAttributeNameBefore;
    }
    return completeEnd(code3);
  }
  function completeAttributeName(code3) {
    if (code3 === 45 || code3 === 46 || code3 === 58 || code3 === 95 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code3);
  }
  function completeAttributeNameAfter(code3) {
    if (code3 === 61) {
      effects.consume(code3);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code3);
  }
  function completeAttributeValueBefore(code3) {
    if (code3 === null || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96) {
      return nok(code3);
    }
    if (code3 === 34 || code3 === 39) {
      effects.consume(code3);
      markerB = code3;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code3);
  }
  function completeAttributeValueQuoted(code3) {
    if (code3 === markerB) {
      effects.consume(code3);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code3 === null || markdownLineEnding(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code3) {
    if (code3 === null || code3 === 34 || code3 === 39 || code3 === 47 || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96 || markdownLineEndingOrSpace(code3)) {
      return completeAttributeNameAfter(code3);
    }
    effects.consume(code3);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code3) {
    if (code3 === 47 || code3 === 62 || markdownSpace(code3)) {
      return completeAttributeNameBefore(code3);
    }
    return nok(code3);
  }
  function completeEnd(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      return completeAfter;
    }
    return nok(code3);
  }
  function completeAfter(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return continuation(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAfter;
    }
    return nok(code3);
  }
  function continuation(code3) {
    if (code3 === 45 && marker === 2) {
      effects.consume(code3);
      return continuationCommentInside;
    }
    if (code3 === 60 && marker === 1) {
      effects.consume(code3);
      return continuationRawTagOpen;
    }
    if (code3 === 62 && marker === 4) {
      effects.consume(code3);
      return continuationClose;
    }
    if (code3 === 63 && marker === 3) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    if (code3 === 93 && marker === 5) {
      effects.consume(code3);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code3) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("htmlFlowData");
      return continuationStart(code3);
    }
    effects.consume(code3);
    return continuation;
  }
  function continuationStart(code3) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code3);
  }
  function continuationStartNonLazy(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return continuationStart(code3);
    }
    effects.enter("htmlFlowData");
    return continuation(code3);
  }
  function continuationCommentInside(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    return continuation(code3);
  }
  function continuationRawTagOpen(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code3);
  }
  function continuationRawEndTag(code3) {
    if (code3 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code3);
        return continuationClose;
      }
      return continuation(code3);
    }
    if (asciiAlpha(code3) && buffer.length < 8) {
      effects.consume(code3);
      buffer += String.fromCharCode(code3);
      return continuationRawEndTag;
    }
    return continuation(code3);
  }
  function continuationCdataInside(code3) {
    if (code3 === 93) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    return continuation(code3);
  }
  function continuationDeclarationInside(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      return continuationClose;
    }
    if (code3 === 45 && marker === 2) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    return continuation(code3);
  }
  function continuationClose(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code3);
    }
    effects.consume(code3);
    return continuationClose;
  }
  function continuationAfter(code3) {
    effects.exit("htmlFlow");
    return ok3(code3);
  }
}
function tokenizeBlankLineBefore(effects, ok3, nok) {
  return start;
  function start(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok3, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok3, nok) {
  const self = this;
  let marker;
  let index2;
  let returnState;
  return start;
  function start(code3) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code3);
    return open;
  }
  function open(code3) {
    if (code3 === 33) {
      effects.consume(code3);
      return declarationOpen;
    }
    if (code3 === 47) {
      effects.consume(code3);
      return tagCloseStart;
    }
    if (code3 === 63) {
      effects.consume(code3);
      return instruction;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return tagOpen;
    }
    return nok(code3);
  }
  function declarationOpen(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return commentOpenInside;
    }
    if (code3 === 91) {
      effects.consume(code3);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return declaration;
    }
    return nok(code3);
  }
  function commentOpenInside(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return commentEnd;
    }
    return nok(code3);
  }
  function comment2(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 45) {
      effects.consume(code3);
      return commentClose;
    }
    if (markdownLineEnding(code3)) {
      returnState = comment2;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return comment2;
  }
  function commentClose(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return commentEnd;
    }
    return comment2(code3);
  }
  function commentEnd(code3) {
    return code3 === 62 ? end(code3) : code3 === 45 ? commentClose(code3) : comment2(code3);
  }
  function cdataOpenInside(code3) {
    const value2 = "CDATA[";
    if (code3 === value2.charCodeAt(index2++)) {
      effects.consume(code3);
      return index2 === value2.length ? cdata : cdataOpenInside;
    }
    return nok(code3);
  }
  function cdata(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.consume(code3);
      return cdataClose;
    }
    if (markdownLineEnding(code3)) {
      returnState = cdata;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return cdata;
  }
  function cdataClose(code3) {
    if (code3 === 93) {
      effects.consume(code3);
      return cdataEnd;
    }
    return cdata(code3);
  }
  function cdataEnd(code3) {
    if (code3 === 62) {
      return end(code3);
    }
    if (code3 === 93) {
      effects.consume(code3);
      return cdataEnd;
    }
    return cdata(code3);
  }
  function declaration(code3) {
    if (code3 === null || code3 === 62) {
      return end(code3);
    }
    if (markdownLineEnding(code3)) {
      returnState = declaration;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return declaration;
  }
  function instruction(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 63) {
      effects.consume(code3);
      return instructionClose;
    }
    if (markdownLineEnding(code3)) {
      returnState = instruction;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return instruction;
  }
  function instructionClose(code3) {
    return code3 === 62 ? end(code3) : instruction(code3);
  }
  function tagCloseStart(code3) {
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return tagClose;
    }
    return nok(code3);
  }
  function tagClose(code3) {
    if (code3 === 45 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return tagClose;
    }
    return tagCloseBetween(code3);
  }
  function tagCloseBetween(code3) {
    if (markdownLineEnding(code3)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagCloseBetween;
    }
    return end(code3);
  }
  function tagOpen(code3) {
    if (code3 === 45 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return tagOpen;
    }
    if (code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      return tagOpenBetween(code3);
    }
    return nok(code3);
  }
  function tagOpenBetween(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      return end;
    }
    if (code3 === 58 || code3 === 95 || asciiAlpha(code3)) {
      effects.consume(code3);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagOpenBetween;
    }
    return end(code3);
  }
  function tagOpenAttributeName(code3) {
    if (code3 === 45 || code3 === 46 || code3 === 58 || code3 === 95 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code3);
  }
  function tagOpenAttributeNameAfter(code3) {
    if (code3 === 61) {
      effects.consume(code3);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code3);
  }
  function tagOpenAttributeValueBefore(code3) {
    if (code3 === null || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96) {
      return nok(code3);
    }
    if (code3 === 34 || code3 === 39) {
      effects.consume(code3);
      marker = code3;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code3);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code3 === null) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code3) {
    if (code3 === null || code3 === 34 || code3 === 39 || code3 === 60 || code3 === 61 || code3 === 96) {
      return nok(code3);
    }
    if (code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      return tagOpenBetween(code3);
    }
    effects.consume(code3);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code3) {
    if (code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      return tagOpenBetween(code3);
    }
    return nok(code3);
  }
  function end(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok3;
    }
    return nok(code3);
  }
  function lineEndingBefore(code3) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code3) {
    return markdownSpace(code3) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3) : lineEndingAfterPrefix(code3);
  }
  function lineEndingAfterPrefix(code3) {
    effects.enter("htmlTextData");
    return returnState(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1;
  const newEvents = [];
  while (++index2 < events.length) {
    const token = events[index2][1];
    newEvents.push(events[index2]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index2 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length;
  let offset = 0;
  let open;
  let close;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close = index2;
    }
  }
  const group = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label2 = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text5 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label2, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text5, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
  media = push(media, [["exit", text5, context], events[close - 2], events[close - 1], ["exit", label2, context]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok3, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code3) {
    if (!labelStart) {
      return nok(code3);
    }
    if (labelStart._inactive) {
      return labelEndNok(code3);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code3);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code3) {
    if (code3 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code3);
    }
    if (code3 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code3);
    }
    return defined ? labelEndOk(code3) : labelEndNok(code3);
  }
  function referenceNotFull(code3) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code3);
  }
  function labelEndOk(code3) {
    labelStarts.pop();
    return ok3(code3);
  }
  function labelEndNok(code3) {
    labelStart._balanced = true;
    return nok(code3);
  }
}
function tokenizeResource(effects, ok3, nok) {
  return resourceStart;
  function resourceStart(code3) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code3);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceOpen)(code3) : resourceOpen(code3);
  }
  function resourceOpen(code3) {
    if (code3 === 41) {
      return resourceEnd(code3);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code3);
  }
  function resourceDestinationAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceBetween)(code3) : resourceEnd(code3);
  }
  function resourceDestinationMissing(code3) {
    return nok(code3);
  }
  function resourceBetween(code3) {
    if (code3 === 34 || code3 === 39 || code3 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code3);
    }
    return resourceEnd(code3);
  }
  function resourceTitleAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceEnd)(code3) : resourceEnd(code3);
  }
  function resourceEnd(code3) {
    if (code3 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code3);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok3;
    }
    return nok(code3);
  }
}
function tokenizeReferenceFull(effects, ok3, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code3) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code3);
  }
  function referenceFullAfter(code3) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok3(code3) : nok(code3);
  }
  function referenceFullMissing(code3) {
    return nok(code3);
  }
}
function tokenizeReferenceCollapsed(effects, ok3, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code3) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code3);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code3) {
    if (code3 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code3);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok3;
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok3, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code3) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code3);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code3) {
    if (code3 === 91) {
      effects.enter("labelMarker");
      effects.consume(code3);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code3);
  }
  function after(code3) {
    if (code3 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code3);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok3(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok3, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code3) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code3);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code3) {
    if (code3 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code3);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok3(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok3) {
  return start;
  function start(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return factorySpace(effects, ok3, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak2 = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok3, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code3) {
    effects.enter("thematicBreak");
    return before(code3);
  }
  function before(code3) {
    marker = code3;
    return atBreak(code3);
  }
  function atBreak(code3) {
    if (code3 === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code3);
    }
    if (size >= 3 && (code3 === null || markdownLineEnding(code3))) {
      effects.exit("thematicBreak");
      return ok3(code3);
    }
    return nok(code3);
  }
  function sequence(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code3) ? factorySpace(effects, atBreak, "whitespace")(code3) : atBreak(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list2 = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok3, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code3) {
    const kind = self.containerState.type || (code3 === 42 || code3 === 43 || code3 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code3 === self.containerState.marker : asciiDigit(code3)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code3 === 42 || code3 === 45 ? effects.check(thematicBreak2, nok, atMarker)(code3) : atMarker(code3);
      }
      if (!self.interrupt || code3 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code3);
      }
    }
    return nok(code3);
  }
  function inside(code3) {
    if (asciiDigit(code3) && ++size < 10) {
      effects.consume(code3);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code3 === self.containerState.marker : code3 === 41 || code3 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code3);
    }
    return nok(code3);
  }
  function atMarker(code3) {
    effects.enter("listItemMarker");
    effects.consume(code3);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code3;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code3) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code3);
  }
  function otherPrefix(code3) {
    if (markdownSpace(code3)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code3);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code3);
  }
  function endOfPrefix(code3) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok3(code3);
  }
}
function tokenizeListContinuation(effects, ok3, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code3) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok3, "listItemIndent", self.containerState.size + 1)(code3);
  }
  function notBlank(code3) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code3)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code3);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok3, notInCurrentItem)(code3);
  }
  function notInCurrentItem(code3) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list2, ok3, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3);
  }
}
function tokenizeIndent(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code3) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok3(code3) : nok(code3);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code3) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code3) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok3(code3) : nok(code3);
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add2) {
    addImplementation(this, index2, remove, add2, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add2) {
    addImplementation(this, index2, remove, add2, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at2, remove, add2, before) {
  if (remove === 0 && add2.length === 0) {
    return;
  }
  const existing = editMap.index.get(at2);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add2.push(...existing[2]);
      existing[2] = add2;
    } else {
      existing[2].push(...add2);
    }
    return;
  }
  const change = [at2, remove, add2];
  editMap.map.push(change);
  editMap.index.set(at2, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index2 = events.length;
  let content3;
  let text5;
  let definition3;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text5 = index2;
      }
    } else {
      if (events[index2][1].type === "content") {
        editMap.add(index2, 1, []);
      }
      if (!definition3 && events[index2][1].type === "definition") {
        definition3 = index2;
      }
    }
  }
  const heading3 = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text5][1].type = "setextHeadingText";
  if (definition3) {
    editMap.add(text5, 0, [["enter", heading3, context]]);
    editMap.add(definition3 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition3][1].end
    };
  } else {
    events[content3][1] = heading3;
  }
  editMap.add(events.length, 0, [["exit", heading3, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok3, nok) {
  const self = this;
  let marker;
  return start;
  function start(code3) {
    let index2 = self.events.length;
    let paragraph3;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph3 = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph3)) {
      effects.enter("setextHeadingLine");
      marker = code3;
      return before(code3);
    }
    return nok(code3);
  }
  function before(code3) {
    effects.enter("setextHeadingLineSequence");
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code3) ? factorySpace(effects, after, "lineSuffix")(code3) : after(code3);
  }
  function after(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("setextHeadingLine");
      return ok3(code3);
    }
    return nok(code3);
  }
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok3, nok) {
  const self = this;
  let index2 = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index2--) {
    const token = self.events[index2][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;
  function start(code3) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code3);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code3);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok3(code3);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index2 = events.length;
  let labelStart;
  while (index2--) {
    if (events[index2][1].type === "labelImage" && events[index2][0] === "enter") {
      labelStart = events[index2][1];
      break;
    }
  }
  events[index2 + 1][1].type = "data";
  events[index2 + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index2 + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index2 + 3][1].end),
    end: Object.assign({}, events[index2 + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index2 + 1],
    events[index2 + 2],
    ["enter", call, context],
    // The `[`
    events[index2 + 3],
    events[index2 + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index2, events.length - index2 + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code3) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code3) {
    if (code3 !== 94) return nok(code3);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code3) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code3 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code3 === null || code3 === 91 || markdownLineEndingOrSpace(code3)
    ) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code3);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code3);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok3;
    }
    if (!markdownLineEndingOrSpace(code3)) {
      data = true;
    }
    size++;
    effects.consume(code3);
    return code3 === 92 ? callEscape : callData;
  }
  function callEscape(code3) {
    if (code3 === 91 || code3 === 92 || code3 === 93) {
      effects.consume(code3);
      size++;
      return callData;
    }
    return callData(code3);
  }
}
function tokenizeDefinitionStart(effects, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code3) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code3) {
    if (code3 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code3);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code3);
  }
  function labelInside(code3) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code3 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code3 === null || code3 === 91 || markdownLineEndingOrSpace(code3)
    ) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code3);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code3)) {
      data = true;
    }
    size++;
    effects.consume(code3);
    return code3 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code3) {
    if (code3 === 91 || code3 === 92 || code3 === 93) {
      effects.consume(code3);
      size++;
      return labelInside;
    }
    return labelInside(code3);
  }
  function labelAfter(code3) {
    if (code3 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code3);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code3);
  }
  function whitespaceAfter(code3) {
    return ok3(code3);
  }
}
function tokenizeDefinitionContinuation(effects, ok3, nok) {
  return effects.check(blankLine, ok3, effects.attempt(indent, ok3, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code3) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok3(code3) : nok(code3);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][0] === "enter" && events[index2][1].type === "strikethroughSequenceTemporary" && events[index2][1]._close) {
        let open = index2;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index2][1].end.offset - events[index2][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index2][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index2][1].end)
            };
            const text5 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index2][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text5, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index2), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text5, context], ["enter", events[index2][1], context], ["exit", events[index2][1], context], ["exit", strikethrough, context]]);
            splice(events, open - 1, index2 - open + 3, nextEvents);
            index2 = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][1].type === "strikethroughSequenceTemporary") {
        events[index2][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok3, nok) {
    const previous3 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code3) {
      if (previous3 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code3);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code3);
    }
    function more(code3) {
      const before = classifyCharacter(previous3);
      if (code3 === 126) {
        if (size > 1) return nok(code3);
        effects.consume(code3);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code3);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code3);
      token._open = !after || after === 2 && Boolean(before);
      token._close = !before || before === 2 && Boolean(after);
      return ok3(code3);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add2) {
    addImplementation2(this, index2, remove, add2);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at2, remove, add2) {
  if (remove === 0 && add2.length === 0) {
    return;
  }
  const existing = editMap.index.get(at2);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add2);
    return;
  }
  const change = [at2, remove, add2];
  editMap.map.push(change);
  editMap.index.set(at2, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index2) {
  let inDelimiterRow = false;
  const align = [];
  while (index2 < events.length) {
    const event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index2 += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok3, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code3) {
    let index2 = self.events.length - 1;
    while (index2 > -1) {
      const {
        type
      } = self.events[index2][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index2--;
      } else {
        break;
      }
    }
    const tail = index2 > -1 ? self.events[index2][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code3);
    }
    return next(code3);
  }
  function headRowBefore(code3) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code3);
  }
  function headRowStart(code3) {
    if (code3 === 124) {
      return headRowBreak(code3);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code3);
  }
  function headRowBreak(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code3);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code3);
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code3);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code3 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code3);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code3);
  }
  function headRowData(code3) {
    if (code3 === null || code3 === 124 || markdownLineEndingOrSpace(code3)) {
      effects.exit("data");
      return headRowBreak(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code3) {
    if (code3 === 92 || code3 === 124) {
      effects.consume(code3);
      return headRowData;
    }
    return headRowData(code3);
  }
  function headDelimiterStart(code3) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code3);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code3)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3);
    }
    return headDelimiterBefore(code3);
  }
  function headDelimiterBefore(code3) {
    if (code3 === 45 || code3 === 58) {
      return headDelimiterValueBefore(code3);
    }
    if (code3 === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code3);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterCellBefore(code3) {
    if (markdownSpace(code3)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code3);
    }
    return headDelimiterValueBefore(code3);
  }
  function headDelimiterValueBefore(code3) {
    if (code3 === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code3);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code3 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      return headDelimiterCellAfter(code3);
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterLeftAlignmentAfter(code3) {
    if (code3 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code3);
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterFiller(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return headDelimiterFiller;
    }
    if (code3 === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code3);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code3);
  }
  function headDelimiterRightAlignmentAfter(code3) {
    if (markdownSpace(code3)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code3);
    }
    return headDelimiterCellAfter(code3);
  }
  function headDelimiterCellAfter(code3) {
    if (code3 === 124) {
      return headDelimiterBefore(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code3);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok3(code3);
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterNok(code3) {
    return nok(code3);
  }
  function bodyRowStart(code3) {
    effects.enter("tableRow");
    return bodyRowBreak(code3);
  }
  function bodyRowBreak(code3) {
    if (code3 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code3);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("tableRow");
      return ok3(code3);
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code3);
    }
    effects.enter("data");
    return bodyRowData(code3);
  }
  function bodyRowData(code3) {
    if (code3 === null || code3 === 124 || markdownLineEndingOrSpace(code3)) {
      effects.exit("data");
      return bodyRowBreak(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code3) {
    if (code3 === 92 || code3 === 124) {
      effects.consume(code3);
      return bodyRowData;
    }
    return bodyRowData(code3);
  }
}
function resolveTable(events, context) {
  let index2 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map3 = new EditMap2();
  while (++index2 < events.length) {
    const event = events[index2];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map3, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map3.add(index2, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index2 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map3.add(index2, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map3, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index2;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map3, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index2, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index2;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index2;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map3, context, lastCell, rowKind, index2, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map3, context, cell, rowKind, index2, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index2;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map3, context, lastTableEnd, currentTable, currentBody);
  }
  map3.consume(context.events);
  index2 = -1;
  while (++index2 < context.events.length) {
    const event = context.events[index2];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index2);
    }
  }
  return events;
}
function flushCell(map3, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map3.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map3.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map3.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map3.add(a, b, []);
      }
    }
    map3.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map3.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map3, context, index2, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
  map3.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  const event = events[index2];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok3, nok) {
  const self = this;
  return open;
  function open(code3) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code3);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code3);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code3) {
    if (markdownLineEndingOrSpace(code3)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code3);
      effects.exit("taskListCheckValueUnchecked");
      return close;
    }
    if (code3 === 88 || code3 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code3);
      effects.exit("taskListCheckValueChecked");
      return close;
    }
    return nok(code3);
  }
  function close(code3) {
    if (code3 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code3);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code3);
  }
  function after(code3) {
    if (markdownLineEnding(code3)) {
      return ok3(code3);
    }
    if (markdownSpace(code3)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok3, nok)(code3);
    }
    return nok(code3);
  }
}
function spaceThenNonSpace(effects, ok3, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code3) {
    return code3 === null ? nok(code3) : ok3(code3);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// node_modules/remark-gfm/lib/index.js
var emptyOptions2 = {};
function remarkGfm(options) {
  const self = (
    /** @type {Processor<Root>} */
    this
  );
  const settings = options || emptyOptions2;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(gfm(settings));
  fromMarkdownExtensions.push(gfmFromMarkdown());
  toMarkdownExtensions.push(gfmToMarkdown(settings));
}

// node_modules/micromark/lib/initialize/content.js
var content2 = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous3;
  return contentStart;
  function afterContentStartConstruct(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code3) {
    effects.enter("paragraph");
    return lineStart(code3);
  }
  function lineStart(code3) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous3
    });
    if (previous3) {
      previous3.next = token;
    }
    previous3 = token;
    return data(code3);
  }
  function data(code3) {
    if (code3 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code3);
      return;
    }
    if (markdownLineEnding(code3)) {
      effects.consume(code3);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code3);
    return data;
  }
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code3) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code3);
    }
    return checkNewContainers(code3);
  }
  function documentContinue(code3) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code3);
    }
    return start(code3);
  }
  function checkNewContainers(code3) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code3);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code3);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code3);
  }
  function thereIsANewContainer(code3) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code3);
  }
  function thereIsNoNewContainer(code3) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code3);
  }
  function documentContinued(code3) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code3);
  }
  function containerContinue(code3) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code3);
  }
  function flowStart(code3) {
    if (code3 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code3);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code3);
  }
  function flowContinue(code3) {
    if (code3 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code3);
      return;
    }
    if (markdownLineEnding(code3)) {
      effects.consume(code3);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code3);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      while (index2--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    while (index2-- > size) {
      const entry = stack[index2];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok3, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok3, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code3);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text3 = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text5 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code3) {
      return atBreak(code3) ? text5(code3) : notText(code3);
    }
    function notText(code3) {
      if (code3 === null) {
        effects.consume(code3);
        return;
      }
      effects.enter("data");
      effects.consume(code3);
      return data;
    }
    function data(code3) {
      if (atBreak(code3)) {
        effects.exit("data");
        return text5(code3);
      }
      effects.consume(code3);
      return data;
    }
    function atBreak(code3) {
      if (code3 === null) {
        return true;
      }
      const list3 = constructs2[code3];
      let index2 = -1;
      if (list3) {
        while (++index2 < list3.length) {
          const item = list3[index2];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1;
    let enter;
    while (++index2 <= events.length) {
      if (enter === void 0) {
        if (events[index2] && events[index2][1].type === "data") {
          enter = index2;
          index2++;
        }
      } else if (!events[index2] || events[index2][1].type !== "data") {
        if (index2 !== enter + 2) {
          events[enter][1].end = events[index2 - 1][1].end;
          events.splice(enter + 2, index2 - enter - 2);
          index2 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index2 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text4
});
var document2 = {
  [42]: list2,
  [43]: list2,
  [45]: list2,
  [48]: list2,
  [49]: list2,
  [50]: list2,
  [51]: list2,
  [52]: list2,
  [53]: list2,
  [54]: list2,
  [55]: list2,
  [56]: list2,
  [57]: list2,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition2
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak2,
  [45]: [setextUnderline, thematicBreak2],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak2,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text4 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention3,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention3,
  [96]: codeText
};
var insideSpan = {
  null: [attention3, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit3,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value2) {
    columnStart[value2.line] = value2.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code3) {
    consumed = void 0;
    expectedCode = code3;
    state = state(code3);
  }
  function consume(code3) {
    if (markdownLineEnding(code3)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code3 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code3 !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code3;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit3(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map3) {
        return start;
        function start(code3) {
          const left = code3 !== null && map3[code3];
          const all2 = code3 !== null && map3.null;
          const list3 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list3)(code3);
        }
      }
      function handleListOfConstructs(list3) {
        listOfConstructs = list3;
        constructIndex = 0;
        if (list3.length === 0) {
          return bogusState;
        }
        return handleConstruct(list3[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code3) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code3);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok3,
            nok
          )(code3);
        }
      }
      function ok3(code3) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code3) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1;
  const result = [];
  let atTab;
  while (++index2 < chunks.length) {
    const chunk = chunks[index2];
    let value2;
    if (typeof chunk === "string") {
      value2 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value2 = "\r";
          break;
        }
        case -4: {
          value2 = "\n";
          break;
        }
        case -3: {
          value2 = "\r\n";
          break;
        }
        case -2: {
          value2 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value2 = " ";
          break;
        }
        default: {
          value2 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value2);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create(content2),
    defined: [],
    document: create(document),
    flow: create(flow),
    lazy: {},
    string: create(string),
    text: create(text3)
  };
  return parser;
  function create(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value2, encoding, end) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value2.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value2);
      const endPosition = match && match.index !== void 0 ? match.index : value2.length;
      const code3 = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code3 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value2.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code3) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value2) {
  if (!value2 || typeof value2 !== "object") {
    return "";
  }
  if ("position" in value2 || "type" in value2) {
    return position(value2.position);
  }
  if ("start" in value2 || "end" in value2) {
    return position(value2);
  }
  if ("line" in value2 || "column" in value2) {
    return point(value2);
  }
  return "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value2) {
  return value2 && typeof value2 === "number" ? value2 : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own2 = {}.hasOwnProperty;
function fromMarkdown(value2, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener(link2),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading3),
      blockQuote: opener(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener(codeFlow, buffer),
      codeText: opener(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener(definition3),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener(emphasis2),
      hardBreakEscape: opener(hardBreak2),
      hardBreakTrailing: opener(hardBreak2),
      htmlFlow: opener(html2, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener(html2, buffer),
      htmlTextData: onenterdata,
      image: opener(image2),
      label: buffer,
      link: opener(link2),
      listItem: opener(listItem2),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list3, onenterlistordered),
      listUnordered: opener(list3),
      paragraph: opener(paragraph3),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading3),
      strong: opener(strong2),
      thematicBreak: opener(thematicBreak3)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit3,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index2 = -1;
    while (++index2 < events.length) {
      prepared.push(events[index2]);
      if (events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered") {
        if (events[index2][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index2 = -1;
    while (++index2 < events.length) {
      const handler = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own2.call(handler, events[index2][1].type)) {
        handler[events[index2][1].type].call({
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (events[index2][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index2 = -1;
    while (++index2 < config.transforms.length) {
      tree = config.transforms[index2](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index2 = -1;
    while (++index2 < listeners.length) {
      listeners[index2].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index2 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem3;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end) {
      const event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem3 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index2;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem3) {
          let tailIndex = index2;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem3._spread = true;
          }
          listItem3.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index2,
            event: ["exit", listItem3, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem3 = item;
          insertions.push({
            at: index2,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index2 = -1;
    while (++index2 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index2) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index2]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener(create, and) {
    return open;
    function open(token) {
      enter.call(this, create(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node2);
    this.stack.push(node2);
    this.tokenStack.push([token, errorHandler || void 0]);
    node2.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close;
    function close(token) {
      if (and) and.call(this, token);
      exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    const node2 = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler = open[1] || defaultOnError;
        handler.call(this, token, open[0]);
      }
    }
    node2.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label2;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      const depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node2 = this.stack[this.stack.length - 1];
    const siblings = node2.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text5();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node2.type === "link") {
      const children = fragment.children;
      node2.children = children;
    } else {
      node2.alt = value2;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label2;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value2;
    if (type) {
      value2 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value2 = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value2;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition3() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis2() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading3() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak2() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html2() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image2() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link2() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list3(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem2(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph3() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong2() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text5() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak3() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index2 = -1;
  while (++index2 < extensions.length) {
    const value2 = extensions[index2];
    if (Array.isArray(value2)) {
      configure(combined, value2);
    } else {
      extension(combined, value2);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own2.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser;
  function parser(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function bail(error) {
  if (error) {
    throw error;
  }
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value2) {
  if (typeof value2 !== "object" || value2 === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value2);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value2) && !(Symbol.iterator in value2);
}

// node_modules/trough/lib/index.js
function trough() {
  const fns = [];
  const pipeline = { run, use };
  return pipeline;
  function run(...values) {
    let middlewareIndex = -1;
    const callback = values.pop();
    if (typeof callback !== "function") {
      throw new TypeError("Expected function as last argument, not " + callback);
    }
    next(null, ...values);
    function next(error, ...output) {
      const fn = fns[++middlewareIndex];
      let index2 = -1;
      if (error) {
        callback(error);
        return;
      }
      while (++index2 < values.length) {
        if (output[index2] === null || output[index2] === void 0) {
          output[index2] = values[index2];
        }
      }
      values = output;
      if (fn) {
        wrap2(fn, next)(...output);
      } else {
        callback(null, ...output);
      }
    }
  }
  function use(middelware) {
    if (typeof middelware !== "function") {
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    }
    fns.push(middelware);
    return pipeline;
  }
}
function wrap2(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      const exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result && result.then && typeof result.then === "function") {
        result.then(then, done);
      } else if (result instanceof Error) {
        done(result);
      } else {
        then(result);
      }
    }
  }
  function done(error, ...output) {
    if (!called) {
      called = true;
      callback(error, ...output);
    }
  }
  function then(value2) {
    done(null, value2);
  }
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
  /**
   * Create a message for `reason`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns
   *   Instance of `VFileMessage`.
   */
  // eslint-disable-next-line complexity
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super();
    if (typeof optionsOrParentOrPlace === "string") {
      origin = optionsOrParentOrPlace;
      optionsOrParentOrPlace = void 0;
    }
    let reason = "";
    let options = {};
    let legacyCause = false;
    if (optionsOrParentOrPlace) {
      if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("type" in optionsOrParentOrPlace) {
        options = {
          ancestors: [optionsOrParentOrPlace],
          place: optionsOrParentOrPlace.position
        };
      } else {
        options = { ...optionsOrParentOrPlace };
      }
    }
    if (typeof causeOrReason === "string") {
      reason = causeOrReason;
    } else if (!options.cause && causeOrReason) {
      legacyCause = true;
      reason = causeOrReason.message;
      options.cause = causeOrReason;
    }
    if (!options.ruleId && !options.source && typeof origin === "string") {
      const index2 = origin.indexOf(":");
      if (index2 === -1) {
        options.ruleId = origin;
      } else {
        options.source = origin.slice(0, index2);
        options.ruleId = origin.slice(index2 + 1);
      }
    }
    if (!options.place && options.ancestors) {
      const parent = options.ancestors[options.ancestors.length - 1];
      if (parent) {
        options.place = parent.position;
      }
    }
    const start = options.place && "start" in options.place ? options.place.start : options.place;
    this.ancestors = options.ancestors || void 0;
    this.cause = options.cause || void 0;
    this.column = start ? start.column : void 0;
    this.fatal = void 0;
    this.file = "";
    this.message = reason;
    this.line = start ? start.line : void 0;
    this.name = stringifyPosition(options.place) || "1:1";
    this.place = options.place || void 0;
    this.reason = this.message;
    this.ruleId = options.ruleId || void 0;
    this.source = options.source || void 0;
    this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
    this.actual = void 0;
    this.expected = void 0;
    this.note = void 0;
    this.url = void 0;
  }
};
Object.defineProperties(VFileMessage.prototype, {
  file: { configurable: true, enumerable: true, value: "", writable: true },
  name: { configurable: true, enumerable: true, value: "", writable: true },
  reason: { configurable: true, enumerable: true, value: "", writable: true },
  message: { configurable: true, enumerable: true, value: "", writable: true },
  stack: { configurable: true, enumerable: true, value: "", writable: true },
  column: { configurable: true, enumerable: true, writable: true },
  line: { configurable: true, enumerable: true, writable: true },
  ancestors: { configurable: true, enumerable: true, writable: true },
  cause: { configurable: true, enumerable: true, writable: true },
  fatal: { configurable: true, enumerable: true, writable: true },
  place: { configurable: true, enumerable: true, writable: true },
  ruleId: { configurable: true, enumerable: true, writable: true },
  source: { configurable: true, enumerable: true, writable: true }
});

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as default3 } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return Boolean(
    fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && // @ts-expect-error: indexing is fine.
    fileUrlOrPath.auth === void 0
  );
}

// node_modules/vfile/lib/index.js
var order = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
);
var VFile = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(value2) {
    let options;
    if (!value2) {
      options = {};
    } else if (isUrl(value2)) {
      options = { path: value2 };
    } else if (typeof value2 === "string" || isUint8Array(value2)) {
      options = { value: value2 };
    } else {
      options = value2;
    }
    this.cwd = "cwd" in options ? "" : default3.cwd();
    this.data = {};
    this.history = [];
    this.messages = [];
    this.value;
    this.map;
    this.result;
    this.stored;
    let index2 = -1;
    while (++index2 < order.length) {
      const field2 = order[index2];
      if (field2 in options && options[field2] !== void 0 && options[field2] !== null) {
        this[field2] = field2 === "history" ? [...options[field2]] : options[field2];
      }
    }
    let field;
    for (field in options) {
      if (!order.includes(field)) {
        this[field] = options[field];
      }
    }
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path === "string" ? default2.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(basename) {
    assertNonEmpty(basename, "basename");
    assertPart(basename, "basename");
    this.path = default2.join(this.dirname || "", basename);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path === "string" ? default2.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(dirname) {
    assertPath(this.basename, "dirname");
    this.path = default2.join(dirname || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path === "string" ? default2.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(extname) {
    assertPart(extname, "extname");
    assertPath(this.dirname, "extname");
    if (extname) {
      if (extname.codePointAt(0) !== 46) {
        throw new Error("`extname` must start with `.`");
      }
      if (extname.includes(".", 1)) {
        throw new Error("`extname` cannot contain multiple dots");
      }
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(path2) {
    if (isUrl(path2)) {
      path2 = fileURLToPath(path2);
    }
    assertNonEmpty(path2, "path");
    if (this.path !== path2) {
      this.history.push(path2);
    }
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path === "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(stem) {
    assertNonEmpty(stem, "stem");
    assertPart(stem, "stem");
    this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = true;
    throw message;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = void 0;
    return message;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = new VFileMessage(
      // @ts-expect-error: the overloads are fine.
      causeOrReason,
      optionsOrParentOrPlace,
      origin
    );
    if (this.path) {
      message.name = this.path + ":" + message.name;
      message.file = this.path;
    }
    message.fatal = false;
    this.messages.push(message);
    return message;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(encoding) {
    if (this.value === void 0) {
      return "";
    }
    if (typeof this.value === "string") {
      return this.value;
    }
    const decoder = new TextDecoder(encoding || void 0);
    return decoder.decode(this.value);
  }
};
function assertPart(part, name) {
  if (part && part.includes(default2.sep)) {
    throw new Error(
      "`" + name + "` cannot be a path: did not expect `" + default2.sep + "`"
    );
  }
}
function assertNonEmpty(part, name) {
  if (!part) {
    throw new Error("`" + name + "` cannot be empty");
  }
}
function assertPath(path2, name) {
  if (!path2) {
    throw new Error("Setting `" + name + "` requires `path` to be set too");
  }
}
function isUint8Array(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(property) {
    const self = this;
    const constr = self.constructor;
    const proto = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      constr.prototype
    );
    const value2 = proto[property];
    const apply2 = function() {
      return value2.apply(apply2, arguments);
    };
    Object.setPrototypeOf(apply2, proto);
    return apply2;
  })
);

// node_modules/unified/lib/index.js
var own3 = {}.hasOwnProperty;
var Processor = class _Processor extends CallableInstance {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy");
    this.Compiler = void 0;
    this.Parser = void 0;
    this.attachers = [];
    this.compiler = void 0;
    this.freezeIndex = -1;
    this.frozen = void 0;
    this.namespace = {};
    this.parser = void 0;
    this.transformers = trough();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    const destination = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new _Processor()
    );
    let index2 = -1;
    while (++index2 < this.attachers.length) {
      const attacher = this.attachers[index2];
      destination.use(...attacher);
    }
    destination.data((0, import_extend.default)(true, {}, this.namespace));
    return destination;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(key, value2) {
    if (typeof key === "string") {
      if (arguments.length === 2) {
        assertUnfrozen("data", this.frozen);
        this.namespace[key] = value2;
        return this;
      }
      return own3.call(this.namespace, key) && this.namespace[key] || void 0;
    }
    if (key) {
      assertUnfrozen("data", this.frozen);
      this.namespace = key;
      return this;
    }
    return this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen) {
      return this;
    }
    const self = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    while (++this.freezeIndex < this.attachers.length) {
      const [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === false) {
        continue;
      }
      if (options[0] === true) {
        options[0] = void 0;
      }
      const transformer = attacher.call(self, ...options);
      if (typeof transformer === "function") {
        this.transformers.use(transformer);
      }
    }
    this.frozen = true;
    this.freezeIndex = Number.POSITIVE_INFINITY;
    return this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(file) {
    this.freeze();
    const realFile = vfile(file);
    const parser = this.parser || this.Parser;
    assertParser("parse", parser);
    return parser(String(realFile), realFile);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(file, done) {
    const self = this;
    this.freeze();
    assertParser("process", this.parser || this.Parser);
    assertCompiler("process", this.compiler || this.Compiler);
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      const realFile = vfile(file);
      const parseTree = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        self.parse(realFile)
      );
      self.run(parseTree, realFile, function(error, tree, file2) {
        if (error || !tree || !file2) {
          return realDone(error);
        }
        const compileTree = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          tree
        );
        const compileResult = self.stringify(compileTree, file2);
        if (looksLikeAValue(compileResult)) {
          file2.value = compileResult;
        } else {
          file2.result = compileResult;
        }
        realDone(
          error,
          /** @type {VFileWithOutput<CompileResult>} */
          file2
        );
      });
      function realDone(error, file2) {
        if (error || !file2) {
          reject(error);
        } else if (resolve) {
          resolve(file2);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, file2);
        }
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(file) {
    let complete = false;
    let result;
    this.freeze();
    assertParser("processSync", this.parser || this.Parser);
    assertCompiler("processSync", this.compiler || this.Compiler);
    this.process(file, realDone);
    assertDone("processSync", "process", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, file2) {
      complete = true;
      bail(error);
      result = file2;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(tree, file, done) {
    assertNode(tree);
    this.freeze();
    const transformers = this.transformers;
    if (!done && typeof file === "function") {
      done = file;
      file = void 0;
    }
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      ok(
        typeof file !== "function",
        "`file` can\u2019t be a `done` anymore, we checked"
      );
      const realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        const resultingTree = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          outputTree || tree
        );
        if (error) {
          reject(error);
        } else if (resolve) {
          resolve(resultingTree);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, resultingTree, file2);
        }
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(tree, file) {
    let complete = false;
    let result;
    this.run(tree, file, realDone);
    assertDone("runSync", "run", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, tree2) {
      bail(error);
      result = tree2;
      complete = true;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(tree, file) {
    this.freeze();
    const realFile = vfile(file);
    const compiler2 = this.compiler || this.Compiler;
    assertCompiler("stringify", compiler2);
    assertNode(tree);
    return compiler2(tree, realFile);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(value2, ...parameters) {
    const attachers = this.attachers;
    const namespace = this.namespace;
    assertUnfrozen("use", this.frozen);
    if (value2 === null || value2 === void 0) {
    } else if (typeof value2 === "function") {
      addPlugin(value2, parameters);
    } else if (typeof value2 === "object") {
      if (Array.isArray(value2)) {
        addList(value2);
      } else {
        addPreset(value2);
      }
    } else {
      throw new TypeError("Expected usable value, not `" + value2 + "`");
    }
    return this;
    function add2(value3) {
      if (typeof value3 === "function") {
        addPlugin(value3, []);
      } else if (typeof value3 === "object") {
        if (Array.isArray(value3)) {
          const [plugin, ...parameters2] = (
            /** @type {PluginTuple<Array<unknown>>} */
            value3
          );
          addPlugin(plugin, parameters2);
        } else {
          addPreset(value3);
        }
      } else {
        throw new TypeError("Expected usable value, not `" + value3 + "`");
      }
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result)) {
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      }
      addList(result.plugins);
      if (result.settings) {
        namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
      }
    }
    function addList(plugins) {
      let index2 = -1;
      if (plugins === null || plugins === void 0) {
      } else if (Array.isArray(plugins)) {
        while (++index2 < plugins.length) {
          const thing = plugins[index2];
          add2(thing);
        }
      } else {
        throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
      }
    }
    function addPlugin(plugin, parameters2) {
      let index2 = -1;
      let entryIndex = -1;
      while (++index2 < attachers.length) {
        if (attachers[index2][0] === plugin) {
          entryIndex = index2;
          break;
        }
      }
      if (entryIndex === -1) {
        attachers.push([plugin, ...parameters2]);
      } else if (parameters2.length > 0) {
        let [primary, ...rest] = parameters2;
        const currentPrimary = attachers[entryIndex][1];
        if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
          primary = (0, import_extend.default)(true, currentPrimary, primary);
        }
        attachers[entryIndex] = [plugin, primary, ...rest];
      }
    }
  }
};
var unified = new Processor().freeze();
function assertParser(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `parser`");
  }
}
function assertCompiler(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `compiler`");
  }
}
function assertUnfrozen(name, frozen) {
  if (frozen) {
    throw new Error(
      "Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
  }
}
function assertNode(node2) {
  if (!isPlainObject(node2) || typeof node2.type !== "string") {
    throw new TypeError("Expected node, got `" + node2 + "`");
  }
}
function assertDone(name, asyncName, complete) {
  if (!complete) {
    throw new Error(
      "`" + name + "` finished async. Use `" + asyncName + "` instead"
    );
  }
}
function vfile(value2) {
  return looksLikeAVFile(value2) ? value2 : new VFile(value2);
}
function looksLikeAVFile(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "message" in value2 && "messages" in value2
  );
}
function looksLikeAValue(value2) {
  return typeof value2 === "string" || isUint8Array2(value2);
}
function isUint8Array2(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// src/list/source/fold-prose.ts
var STAND_IN = "\uE000";
var PROSE = /(?<=\S )(?:(?!www\.)[\p{L}\p{M}\p{N},.;'’-]+ ){4,}(?=[\p{L}\p{M}\p{N},.;'’-])/giu;
function foldProse(source) {
  if (source.includes(STAND_IN)) return unchanged(source);
  const places = [];
  const folded = [];
  const stretches = [];
  let text5 = "";
  let done = 0;
  const inBrackets = bracketWatch(source);
  for (const { 0: stretch, index: index2 } of source.matchAll(PROSE)) {
    if (inBrackets(index2)) continue;
    text5 += source.slice(done, index2);
    places.push(text5.length);
    text5 += STAND_IN;
    done = index2 + stretch.length - 1;
    folded.push(done - text5.length);
    stretches.push(stretch.slice(0, -1));
  }
  if (places.length === 0) return unchanged(source);
  text5 += source.slice(done);
  let next = 0;
  return {
    text: text5,
    toSource: (offset) => offset + (folded[countBefore(places, offset) - 1] ?? 0),
    unfold: (value2, start) => {
      if (!value2.includes(STAND_IN)) return value2;
      if (start !== void 0) next = countBefore(places, start);
      return value2.replaceAll(STAND_IN, () => stretches[next++] ?? "");
    }
  };
}
function unchanged(text5) {
  return { text: text5, toSource: (offset) => offset, unfold: (value2) => value2 };
}
function countBefore(places, offset) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function bracketWatch(source) {
  let at2 = 0;
  let open = false;
  return (offset) => {
    for (; at2 < offset; at2++) {
      const code3 = source.charCodeAt(at2);
      if (code3 === 91) open = true;
      else if (code3 === 93) open = false;
    }
    return open;
  };
}

// src/list/source/simple-inline.ts
var SIGN = /[*_`[\]<]|!\[/g;
var BARE_ADDRESS = /https?:\/\/|www\./i;
var TARGET = /\(((?:[^\s()<>]|\([^\s()<>]*\))*)\)/y;
var TAG = /<(?:\/[a-z][a-z\d]*|(?!img)[a-z][a-z\d]*(?: [a-z-]+="[^"<>]*")*(?: ?\/)?)>/iy;
function simpleInline(text5, shift2) {
  const line = { text: text5, shift: shift2 };
  const pieces = [];
  let done = 0;
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(text5); found !== null; found = SIGN.exec(text5)) {
    const { 0: sign, index: index2 } = found;
    if (index2 > done) pieces.push({ node: textNode(line, done, index2) });
    const end = takeSign(line, sign, index2, pieces);
    if (end === void 0) return void 0;
    done = end;
    SIGN.lastIndex = done;
  }
  if (done < text5.length) pieces.push({ node: textNode(line, done, text5.length) });
  const nodes = resolved(line, pieces);
  return nodes?.some(holdsAddress) ? void 0 : nodes;
}
function takeSign(line, sign, at2, pieces) {
  if (sign === "]") return closeBracket(line, at2, pieces);
  if (sign === "[" || sign === "![") {
    const end = at2 + sign.length;
    pieces.push({ bracket: { start: at2, end, image: sign === "![" } });
    return end;
  }
  if (sign === "*" || sign === "_") {
    const run = runAt(line, at2, sign);
    if (run !== void 0) pieces.push({ run });
    return run && run.end - line.shift;
  }
  const node2 = sign === "<" ? tagAt(line, at2) : codeAt(line, at2);
  if (node2 !== void 0) pieces.push({ node: node2 });
  return node2 && node2.end - line.shift;
}
function textNode({ text: text5, shift: shift2 }, start, end) {
  return { type: "text", start: start + shift2, end: end + shift2, value: text5.slice(start, end) };
}
function holdsAddress({ type, value: value2, children = [] }) {
  return type === "text" && BARE_ADDRESS.test(value2 ?? "") || children.some(holdsAddress);
}
function runAt({ text: text5, shift: shift2 }, start, mark) {
  let end = start;
  while (text5.charAt(end) === mark) end++;
  const before = kindOf(text5.charAt(start - 1));
  const after = kindOf(text5.charAt(end));
  const left = after === "letter" || after === "sign" && before !== "letter";
  const right = before === "letter" || before === "sign" && after !== "letter";
  const opens = left && (mark === "*" || before !== "letter" || !right);
  const closes = right && (mark === "*" || after !== "letter" || !left);
  if (end - start > 2) return void 0;
  return { mark, start: start + shift2, end: end + shift2, opens, closes };
}
function kindOf(character) {
  if (character === "" || /\s/.test(character)) return "blank";
  return /[\p{P}\p{S}]/u.test(character) ? "sign" : "letter";
}
function codeAt({ text: text5, shift: shift2 }, start) {
  const marks = /^`+/.exec(text5.slice(start))?.[0] ?? "";
  const from = start + marks.length;
  const closing = new RegExp(`(?<!\`)${marks}(?!\`)`, "g");
  closing.lastIndex = from;
  const to = closing.exec(text5)?.index;
  if (to === void 0) return void 0;
  const value2 = text5.slice(from, to);
  if (value2 !== value2.trim()) return void 0;
  return { type: "inlineCode", start: start + shift2, end: to + marks.length + shift2, value: value2 };
}
function tagAt({ text: text5, shift: shift2 }, start) {
  TAG.lastIndex = start;
  const value2 = TAG.exec(text5)?.[0];
  if (value2 === void 0) return void 0;
  return { type: "html", start: start + shift2, end: start + value2.length + shift2, value: value2 };
}
function closeBracket(line, at2, pieces) {
  const { text: text5, shift: shift2 } = line;
  const index2 = pieces.findLastIndex((piece2) => "bracket" in piece2);
  const piece = pieces[index2];
  const bracket = piece !== void 0 && "bracket" in piece ? piece.bracket : void 0;
  TARGET.lastIndex = at2 + 1;
  const target = bracket?.dead ? null : TARGET.exec(text5);
  if (bracket === void 0 || target === null) {
    const unsure = bracket !== void 0 && !bracket.dead && text5.charAt(at2 + 1) === "(";
    if (unsure) return void 0;
    if (bracket !== void 0) pieces[index2] = { node: textNode(line, bracket.start, bracket.end) };
    pieces.push({ node: textNode(line, at2, at2 + 1) });
    return at2 + 1;
  }
  const children = resolved(line, pieces.splice(index2).slice(1));
  if (children === void 0) return void 0;
  const end = at2 + 1 + target[0].length;
  const place = { start: bracket.start + shift2, end: end + shift2 };
  const url = target[1] ?? "";
  if (bracket.image) {
    pieces.push({ node: { type: "image", ...place, url, alt: children.map(wordsOf2).join("") } });
    return end;
  }
  for (const one2 of pieces) if ("bracket" in one2 && !one2.bracket.image) one2.bracket.dead = true;
  pieces.push({ node: { type: "link", ...place, url, children } });
  return end;
}
function wordsOf2({ value: value2, alt, children = [] }) {
  return value2 ?? alt ?? children.map(wordsOf2).join("");
}
function resolved(line, pieces) {
  const done = [];
  for (const piece of pieces) {
    const closer = "run" in piece && piece.run.closes ? piece.run : void 0;
    const index2 = closer === void 0 ? -1 : done.findLastIndex(
      (one2) => "run" in one2 && one2.run.opens && one2.run.mark === closer.mark
    );
    const found = done[index2];
    if (closer === void 0 || found === void 0 || !("run" in found)) {
      done.push(piece);
      continue;
    }
    const { start, end } = found.run;
    if (end - start !== closer.end - closer.start) return void 0;
    const children = joined(line, done.splice(index2).slice(1));
    const type = end - start === 2 ? "strong" : "emphasis";
    done.push({ node: { type, start, end: closer.end, children } });
  }
  return joined(line, done);
}
function joined(line, pieces) {
  const nodes = [];
  for (const piece of pieces) {
    const node2 = nodeOf(line, piece);
    const last = nodes.at(-1);
    if (last?.type === "text" && node2.type === "text") {
      nodes[nodes.length - 1] = textNode(line, last.start - line.shift, node2.end - line.shift);
    } else nodes.push(node2);
  }
  return nodes;
}
function nodeOf(line, piece) {
  if ("node" in piece) return piece.node;
  if ("bracket" in piece) return textNode(line, piece.bracket.start, piece.bracket.end);
  return textNode(line, piece.run.start - line.shift, piece.run.end - line.shift);
}

// src/list/source/simple-blocks.ts
var ITEM = /^ *([-*+]|(\d{1,9})[.)])( +)(?=[^ ])/;
var WIDEST_GAP = 4;
var BULLET_ALONE = /^ *(?:[-*+]|\d{1,9}[.)]) *$/;
var OTHER_BLOCK = /^(?:[#><]|`{3}|\[[ xX]\])/;
var RULER = /^[-=:| ]+$/;
var FENCE = /^(`{3,})([\w+-]*)$/;
var DIFFICULT = /[\t\r\f\v\0~@\\\ue000]|\]:|\[\^|&#?\w+;/;
var DIFFICULT_CODE = /[\t\r\0\ue000]/;
function simpleBlocks(text5, shift2) {
  const blocks = [];
  let open = [];
  let afterBlank = true;
  let next = 0;
  for (let at2 = 0; at2 < text5.length; at2 = next + 1) {
    next = text5.indexOf("\n", at2);
    if (next < 0) next = text5.length;
    const end = text5.charAt(next - 1) === "\r" && next > at2 ? next - 1 : next;
    const whole2 = text5.slice(at2, end);
    if (whole2.trim() === "") {
      if (/[^ ]/.test(whole2)) return void 0;
      afterBlank = true;
      continue;
    }
    const code3 = codeAt2(text5, at2, whole2, shift2);
    if (code3 !== void 0) {
      blocks.push(code3);
      open = [];
      next = code3.end - shift2;
      afterBlank = false;
      continue;
    }
    if (DIFFICULT.test(whole2)) return void 0;
    const line = lineOf(whole2);
    const paragraph3 = line && paragraphOf(whole2, line.begin, at2 + shift2);
    if (line === void 0 || paragraph3 === void 0) return void 0;
    const added = add(blocks, open, line, paragraph3, afterBlank);
    if (added === void 0) return void 0;
    open = added;
    afterBlank = false;
  }
  return blocks;
}
function codeAt2(text5, at2, line, shift2) {
  const opening = FENCE.exec(line);
  if (opening === null) return void 0;
  const [, marks = "", lang = ""] = opening;
  const closing = new RegExp(`
${marks}\`*(?=
|$)`, "g");
  closing.lastIndex = at2 + line.length;
  const found = closing.exec(text5);
  if (found === null) return void 0;
  const value2 = text5.slice(at2 + line.length + 1, found.index);
  const end = found.index + found[0].length;
  if (DIFFICULT_CODE.test(text5.slice(at2, end))) return void 0;
  const place = { start: at2 + shift2, end: end + shift2 };
  return { type: "code", ...place, value: value2, ...lang === "" ? {} : { lang } };
}
function lineOf(whole2) {
  const match = ITEM.exec(whole2);
  const indent2 = whole2.search(/[^ ]/);
  const begin = match === null ? indent2 : match[0].length;
  const content3 = whole2.slice(begin);
  if (BULLET_ALONE.test(content3) || OTHER_BLOCK.test(content3)) return void 0;
  if (match !== null && ITEM.test(content3)) return void 0;
  if (isThematicBreak(whole2) || isThematicBreak(content3) || RULER.test(content3)) return void 0;
  if (match === null) return { begin, indent: indent2 };
  const [, written = "", number, gap = ""] = match;
  if (gap.length > WIDEST_GAP) return void 0;
  return { begin, indent: indent2, bullet: { marker: written.slice(-1), number } };
}
function paragraphOf(whole2, begin, shift2) {
  let end = whole2.length;
  while (end > begin && whole2[end - 1] === " ") end--;
  const content3 = whole2.slice(begin, end);
  const children = simpleInline(content3, begin + shift2);
  if (children === void 0) return void 0;
  return { type: "paragraph", start: begin + shift2, end: whole2.length + shift2, children };
}
function add(blocks, open, { begin, indent: indent2, bullet }, paragraph3, afterBlank) {
  const held = open.filter(({ offset }) => offset <= indent2);
  const into = held.at(-1)?.item.children ?? blocks;
  const { end } = paragraph3;
  for (const { list: list4, item: item2 } of held) list4.end = item2.end = end;
  if (bullet === void 0) {
    if (!afterBlank) return void 0;
    into.push(paragraph3);
    return held;
  }
  const { marker, number } = bullet;
  const beside = open[held.length];
  const sister = beside?.marker === marker ? beside.list : void 0;
  if (!afterBlank && sister === void 0 && number !== void 0 && number !== "1") {
    return void 0;
  }
  const start = paragraph3.start - begin + indent2;
  const item = { type: "listItem", start, end, children: [paragraph3] };
  const list3 = sister ?? { type: "list", start, end, ordered: number !== void 0, children: [] };
  list3.children.push(item);
  list3.end = end;
  if (sister === void 0) into.push(list3);
  return [...held, { offset: begin, marker, list: list3, item }];
}

// src/list/source/parse.ts
function maskImages(text5) {
  return text5.includes("<img") ? text5.replace(
    /(<img\s)([^<>]{1,3000}?)(?=\s?\/?>)/gi,
    (_, open, inside) => open + inside.replace(/\S/g, "a")
  ) : text5;
}
var LENIENT = { disable: { null: ["codeIndented"] } };
var processor;
function markdown() {
  if (processor === void 0) {
    const made = unified().data("micromarkExtensions", [LENIENT]).use(remarkParse).use(remarkGfm).freeze();
    processor = made;
  }
  return processor;
}
function parseChunk(text5, start, before = "", after = "") {
  const alone = before === "" && after === "";
  return (alone ? simpleBlocks(text5, start) : void 0) ?? remarkChunk(text5, start, before, after);
}
function remarkChunk(text5, start, before = "", after = "") {
  const prose = foldProse(`${before}${maskImages(text5)}${after}`);
  const tree = markdown().parse(prose.text);
  const end = start + text5.length;
  const source = { text: text5, start, prose, shift: start - before.length, targets: targetsOf(tree) };
  return (tree.children ?? []).map((child) => convert2(child, source)).filter((node2) => node2.end > start && node2.start < end);
}
function targetsOf(tree) {
  const targets = /* @__PURE__ */ new Map();
  for (const { type, identifier, url } of tree.children ?? []) {
    const name = asText(identifier);
    if (type === "definition" && name !== void 0 && !targets.has(name))
      targets.set(name, asText(url) ?? "");
  }
  return targets;
}
var REFERENCES2 = {
  linkReference: "link",
  imageReference: "image"
};
function convert2(node2, source, place) {
  const { prose, shift: shift2 } = source;
  const from = node2.position?.start.offset;
  const start = place?.start ?? prose.toSource(from ?? 0) + shift2;
  const end = place?.end ?? prose.toSource(node2.position?.end.offset ?? 0) + shift2;
  const unfolded = (text5) => text5 === void 0 ? void 0 : prose.unfold(text5, from);
  const value2 = unfolded(asText(node2.value));
  const url = asText(node2.url) ?? source.targets.get(asText(node2.identifier) ?? "");
  const alt = unfolded(asText(node2.alt));
  const lang = asText(node2.lang);
  let cursor = start;
  const children = node2.children?.map((child) => {
    const made = convert2(
      child,
      source,
      child.position === void 0 ? locate(child, cursor, end, source) : void 0
    );
    cursor = made.end;
    return made;
  });
  return {
    type: REFERENCES2[node2.type] ?? node2.type,
    start,
    end,
    ...value2 === void 0 ? {} : { value: value2 },
    ...url === void 0 ? {} : { url },
    ...alt === void 0 ? {} : { alt },
    ...lang === void 0 ? {} : { lang },
    ...typeof node2.depth === "number" ? { depth: node2.depth } : {},
    ...typeof node2.ordered === "boolean" ? { ordered: node2.ordered } : {},
    ...children === void 0 ? {} : { children }
  };
}
function asText(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}
function locate(node2, cursor, end, { text: text5, start, prose }) {
  const value2 = prose.unfold(asText(node2.value) ?? asText(node2.children?.[0]?.value) ?? "");
  const at2 = text5.indexOf(value2, cursor - start);
  if (value2 === "" || at2 < 0 || start + at2 + value2.length > end)
    return { start: cursor, end: cursor };
  return { start: start + at2, end: start + at2 + value2.length };
}

// src/list/source/blocks.ts
function toBlocks(nodes, source) {
  return nodes.flatMap((node2) => toBlock(node2, source));
}
function toBlock(node2, source) {
  const range = { start: node2.start, end: node2.end };
  const children = node2.children ?? [];
  switch (node2.type) {
    case "paragraph":
    case "heading": {
      const kind = source.startsWith("#", node2.start) ? "heading" : "paragraph";
      return [{ kind, range, flat: repairLinks(flatten(children, source), source) }];
    }
    case "list":
      return children.map((item) => ({
        kind: "item",
        range: { start: item.start, end: item.end },
        ordered: node2.ordered === true,
        blocks: toBlocks(item.children ?? [], source)
      }));
    case "html":
      return [{ kind: "html", range, flat: htmlBlock(node2, source) }];
    case "code":
      return [
        {
          kind: "code",
          range,
          text: node2.value ?? "",
          ...node2.lang === void 0 ? {} : { lang: node2.lang }
        }
      ];
    case "blockquote":
      return [{ kind: "quote", range, blocks: toBlocks(children, source) }];
    case "thematicBreak":
      return [{ kind: "break", range }];
    default:
      return [];
  }
}
function toHtmlBlocks(range, source) {
  return htmlBlocks(source, range, markdownWithin(source));
}
function htmlBlock({ start, end }, source) {
  return flattenHtml(source, start, end, markdownWithin(source));
}
function markdownWithin(source) {
  return (from, to) => {
    const text5 = source.slice(from, to);
    if (!/\]\(|\*\*/.test(text5) || tooComplex(text5) !== void 0) return void 0;
    const nodes = parseChunk(text5, from).filter(({ type }) => type !== "html");
    const parts = toBlocks(nodes, source).flatMap(
      (block) => block.kind === "paragraph" || block.kind === "heading" ? [block.flat] : []
    );
    return parts.length === 0 ? void 0 : join(parts);
  };
}

// src/list/source/headings.ts
var LONGEST = 4e3;
function headingFlat({ kind, contentStart, contentEnd }, text5) {
  const content3 = text5.slice(contentStart, contentEnd);
  if (content3 === "") return EMPTY_FLAT;
  if (kind === "html") return flattenHtml(text5, contentStart, contentEnd);
  if (isPlain(content3)) return plainFlat(content3, contentStart);
  if (content3.length > LONGEST || tooComplex(content3) !== void 0) return EMPTY_FLAT;
  const nodes = parseChunk(content3, contentStart, "# ");
  const [block] = toBlocks(nodes, text5);
  return block !== void 0 && "flat" in block ? block.flat : EMPTY_FLAT;
}
function isPlain(content3) {
  return /^[\p{L}\p{N} .,:;?!/()+-]*$/u.test(content3) && !/https?:|www\./i.test(content3);
}
function plainFlat(content3, start) {
  const piece = { at: 0, length: content3.length, source: start, sourceLength: content3.length };
  return { ...EMPTY_FLAT, text: content3, pieces: [piece] };
}
function readHeading(raw, flat) {
  const { kind, depth, start, end } = raw;
  return {
    text: headingText(flat),
    depth,
    range: { start, end },
    ...kind === "atx" ? { marks: { start, end: start + depth } } : {}
  };
}
function headingText({ text: text5 }) {
  return text5.replace(/\s+/g, " ").replace(/[\s\u200b|·•-]+$/, "").replace(/^[\s|·•]+/, "").replace(/\s*(?:¶|🔗|\[?(?:back to top|↥|⬆️|🔝|top)\]?)$/iu, "").trim();
}

// src/list/read/section-role.ts
var words = (list3) => new Set(list3.split(/\s+/).map((word) => fold(word)));
var CORE = [
  [
    "contents",
    words(
      "content contents toc outline hyperlink hyperlinks \u76EE\u5F55 \u76EE\u9304 \u76EE\u6B21 \u8BBA\u6587\u76EE\u5F55 \u5185\u5BB9 \u3082\u304F\u3058 \uBAA9\uCC28 inhalt inhaltsverzeichnis sommaire contenido contenidos indice \xEDndice sum\xE1rio \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435 \u043E\u0433\u043B\u0430\u0432\u043B\u0435\u043D\u0438\u0435"
    )
  ],
  [
    "news",
    words(
      "news update updates updated changelog changelogs announcement announcements whats \u65B0\u95FB \u66F4\u65B0 \u66F4\u65B0\u65E5\u5FD7 \u52A8\u6001 \u6700\u65B0\u52A8\u6001 \u516C\u544A \u30CB\u30E5\u30FC\u30B9 \u304A\u77E5\u3089\u305B \u66F4\u65B0\u5C65\u6B74 \uC18C\uC2DD neuigkeiten aktuelles actualit\xE9s noticias novedades not\xEDcias \u043D\u043E\u0432\u043E\u0441\u0442\u0438"
    )
  ],
  [
    "citation",
    words(
      "citation citations cite citing bibtex \u5F15\u7528 \u5F15\u7528\u65B9\u6CD5 \u5982\u4F55\u5F15\u7528 \uC778\uC6A9 zitieren zitierung citar \u0446\u0438\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0435"
    )
  ],
  [
    "contributing",
    words(
      "contributing contribution contributions contribute pull \u8D21\u732E \u5982\u4F55\u8D21\u732E \u53C2\u4E0E\u8D21\u732E \u6295\u7A3F \u8865\u5145\u4E0E\u52D8\u8BEF \u8CA2\u732E \u8CA2\u732E\u65B9\u6CD5 \u30B3\u30F3\u30C8\u30EA\u30D3\u30E5\u30FC\u30B7\u30E7\u30F3 \uAE30\uC5EC mitmachen mitwirken beitragen contribuer contribuir contribuciones contribui\xE7\xE3o \u0432\u043A\u043B\u0430\u0434"
    )
  ],
  [
    "about",
    words(
      "licence license licences licenses licensing acknowledge acknowledgement acknowledgements acknowledgment acknowledgments contributor contributors contact contacts about maintainer maintainers organizer organizers stargazers star stars sponsor sponsors sponsorship supporters disclaimer thanks credit credits todo todos faq installation glossary abbreviations legend visitors forks \u81F4\u8C22 \u8054\u7CFB \u8054\u7CFB\u6211\u4EEC \u8054\u7CFB\u65B9\u5F0F \u8BB8\u53EF \u8BB8\u53EF\u8BC1 \u5173\u4E8E \u4F5C\u8005 \u7EF4\u62A4\u8005 \u8D21\u732E\u8005 \u58F0\u660E \u30E9\u30A4\u30BB\u30F3\u30B9 \u8B1D\u8F9E \u9023\u7D61\u5148 \u304A\u554F\u3044\u5408\u308F\u305B \u8CA2\u732E\u8005 \uB77C\uC774\uC120\uC2A4 \uAC10\uC0AC\uC758 lizenz lizenzen danksagung danksagungen kontakt impressum mitwirkende licencia licencias agradecimientos contacto remerciements licen\xE7a agradecimentos contato licenza ringraziamenti contatti \u043B\u0438\u0446\u0435\u043D\u0437\u0438\u044F \u0431\u043B\u0430\u0433\u043E\u0434\u0430\u0440\u043D\u043E\u0441\u0442\u0438 \u043A\u043E\u043D\u0442\u0430\u043A\u0442\u044B"
    )
  ],
  [
    "introduction",
    words(
      "introduction intro preface foreword scope context motivation statistics stats history log logs support feedback usage team terms terminology keywords convention conventions funding promotion \u524D\u8A00 \u7B80\u4ECB \u4ECB\u7ECD"
    )
  ]
];
var FILLERS = words(
  "a an and the us our me my to of for in on how this that with is s what latest recent recently new repo repository project list table paper papers work please information info you your we are it section guide guideline guidelines instruction instructions request requests submit adding add format pr prs more here welcome by or if find useful helpful join key important note notes chart record records file files also index search other general at from activity do get issue issues open question questions comment comments code conduct data up date dates"
);
var PHRASES = [
  [
    "contents",
    /^(?:table of contents?|index|navigation|categori[sz]ation|quick (?:links|navigation)|.*目录)$/
  ],
  ["news", /^(?:what s new|.{0,12}(?:latest|recent) (?:news|updates?)|release notes)$/],
  ["citation", /^(?:how to cite.*|cite (?:us|this).*|please cite.*|if you find .*)$/],
  [
    "contributing",
    /^(?:how to (?:contribute|submit|add|pr)\b.*|(?:pull|merge) requests?.*|contributing .*|(?:contribution|contributor|submission) (?:guide|guidelines?|instructions?).*|(?:adding|submitting|suggesting) (?:a |an |new )?(?:papers?|entry|entries|resources?).*|please feel free .*|want to contribute.*)$/
  ],
  [
    "about",
    /^(?:star history.*|selection criteria|sources|key terms|contact (?:us|me|information|info|details)|buy me a coffee|code of conduct|related (?:awesome )?(?:lists|repos|repositories)|about (?:the |this |our |us).*|join us.*|follow us.*|stay (?:tuned|connected).*|special thanks.*|(?:we are )?hiring)$/
  ]
];
function roleOfName(text5) {
  const name = fold(text5).replace(/^(?:\d+(?: \d+)*|[ivx]+|part \w+) (?=\S)/, "");
  if (name === "") return void 0;
  const phrase = PHRASES.find(([, pattern]) => pattern.test(name))?.[0];
  if (phrase !== void 0) return phrase;
  const parts = name.split(" ");
  if (parts.length > 7) return void 0;
  let role;
  for (const word of parts) {
    const core = CORE.find(([, known]) => known.has(word))?.[0];
    role ??= core;
    if (core === void 0 && !FILLERS.has(word) && !/^\d+$/.test(word)) return void 0;
  }
  return role;
}
var RESOURCES = /\b(?:tools?|toolkits?|toolbox(?:es)?|librar(?:y|ies)|software|codebases?|codes?|packages?|frameworks and tools|repositor(?:y|ies)|repos?|blogs?|blog ?posts?|posts?|talks?|tutorials?|courses?|books?|videos?|lectures?|podcasts?|websites?|web ?sites?|links|projects?|demos?|compan(?:y|ies)|startups?|groups?|labs?|conferences?|workshops?|journals?|competitions?|challenges?|presentations?|slides|notes|newsletters?|communit(?:y|ies)|people|researchers|other lists|awesome|platforms?|implementations?|apps?|applications and apps|products?|leaderboards?|collections?|learning materials|resources|meetups?|events|jobs|articles|social media|discussions?|miscellaneous resources|hackathons?|工具|博客|教程|课程|视频|比赛|竞赛|资源|书籍|公众号)\b/;
var NO_PAPERS = /(?:^|\s)(?:blogs?|blog ?posts?|posts|talks|courses?|books|videos|lectures|podcasts?|web ?sites|compan(?:y|ies)|startups|groups|labs|conferences|competitions|presentations|slides|notes|newsletters?|people|researchers|lists|meetups|articles|collections|博客|课程|视频|书籍)$/;
function namesResources(path2) {
  return path2.some((name) => {
    const folded = fold(name);
    return RESOURCES.test(folded) && folded.split(" ").length <= 7 && !/\bpapers?\b/.test(folded);
  });
}
function excludesPapers(path2) {
  return path2.some((name) => {
    const folded = fold(name);
    return NO_PAPERS.test(folded) && folded.split(" ").length <= 6 && !/\bpapers?\b/.test(folded);
  });
}

// src/list/read/groups.ts
var WHOLE_LIST = /^(?:the )?(?:full )?(?:lists?|papers?|reading list|papers? lists?|lists? of papers)(?: by .*)?$/i;
var LONGEST2 = 80;
var DEEPEST = 6;
var OF_ENTRY = /^\W*(?:abs|abstract|摘要|bib|cit|show|more|click|expand|tl)/i;
function groupsOf(blocks) {
  const changes = [];
  const frames = [{}];
  for (const [index2, block] of blocks.entries()) {
    if (block.kind !== "html" && block.kind !== "paragraph") continue;
    const line = boldLine(block.flat);
    const frame = frames.at(-1);
    const begins = blocks[index2 + 1]?.kind === "item" || blocks[index2 + 1]?.kind === "table";
    if (line !== void 0 && begins && frame !== void 0) frame.bold = line;
    else if (!followDetails(block.flat, frames)) continue;
    const names = frames.slice(0, DEEPEST).flatMap(({ name, bold }) => [name ?? [], bold ?? []].flat());
    changes.push({ at: block.range.start, names });
  }
  return (at2) => changes[lastBefore(changes, at2)]?.names ?? [];
}
function followDetails({ tags, text: text5 }, frames) {
  let found = false;
  for (const [index2, { name, closing }] of tags.entries()) {
    if (name !== "details") continue;
    found = true;
    if (closing) {
      if (frames.length > 1) frames.pop();
      continue;
    }
    const opening = tags[index2 + 1];
    const ending = tags[index2 + 2];
    const summary = opening?.name === "summary" && ending?.name === "summary" ? nameOf(text5.slice(opening.at, ending.at)) : void 0;
    frames.push({ name: summary === void 0 || OF_ENTRY.test(summary) ? void 0 : summary });
  }
  return found;
}
function boldLine(flat) {
  const mark = flat.marks.find(({ kind }) => kind === "bold");
  if (mark === void 0 || flat.links.length + flat.images.length > 0) return void 0;
  const outside = flat.text.slice(0, mark.start) + flat.text.slice(mark.end);
  return new RegExp("^(?:[\\s:\uFF1A]|\\p{Extended_Pictographic}|\\ufe0f)*$", "u").test(outside) ? nameOf(plain(flat, mark)) : void 0;
}
function nameOf(text5) {
  if (text5.length > LONGEST2 * 2) return void 0;
  const name = text5.replace(/\s+/g, " ").replace(/^[\s|·•-]+|[\s:：|·•-]+$/g, "").trim();
  const usable = name.length <= LONGEST2 && /[\p{L}\p{N}]/u.test(name) && !/[.!?]$/.test(name);
  return usable && !WHOLE_LIST.test(name) && roleOfName(name) === void 0 ? name : void 0;
}
function lastBefore(changes, at2) {
  let low = -1;
  let high = changes.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((changes[middle]?.at ?? 0) <= at2) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/list/read/authors.ts
var PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e|st|dan|af|and|'t|jr|ii|iii)\.?$/i;
var NAME_WORD = new RegExp("^(?:\\p{Lu}[\\p{L}'\u2019`.\\-\u2010\u2011\u2013{}\\\\\"^~]*|\\p{Lu}\\.?(?:-?\\p{Lu}\\.?)*|\\p{Lo}{2,4}|[{\\\\].*)$", "u");
var NO_NAME = /\b(?:learning|networks?|neural|language|models?|data|deep|survey|review|analysis|towards?|using|conference|proceedings|journal|transactions|international|university|institute|workshop|arxiv|preprint|nature|science|medicine|medical|cvpr|iccv|eccv|neurips|nips|icml|iclr|acl|emnlp|naacl|aaai|ijcai|ieee|acm|springer|code|papers?|github|project|dataset|benchmark|graph|images?|vision|video|text|learn|generation|detection|estimation|classification|segmentation|recognition|prediction|systems?|health|clinical|methods?|framework|engine|platform|source|open|agents?|toolkit|tools?|training|performance|the|of|for|with)\b/i;
var SMALL_WORD = /(?:^|\s)(?:via|for|with|from|the|in|on|of|to|by|a|an|is|are|at|as|or|not|into|over)(?:\s|$)/;
var LONGEST3 = 6e3;
function isName(part) {
  const name = part.replace(/^(?:and|&)\s+/i, "").replace(/[*†‡§¶∗⋆^]|\d{1,2}$/g, "").replace(/\([^()]{1,20}\)/g, " ").trim();
  const words3 = name.split(/\s+/);
  if (name === "" || name.length > 60 || words3.length > 6) return false;
  let capitals = 0;
  for (const word of words3) {
    if (NAME_WORD.test(word)) capitals++;
    else if (!PARTICLES.test(word)) return false;
  }
  return capitals > 0 && !NO_NAME.test(name) && !SMALL_WORD.test(name) && !new RegExp("\\p{Lu}{5,}", "u").test(name.replace(/[-. ]/g, ""));
}
function peopleOf(text5) {
  return text5.slice(0, LONGEST3).split(/\s*[,;，、]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/i).map((part) => part.trim()).filter((part) => part !== "" && !/^(?:and|&)$/i.test(part));
}
function authorEvidence(text5) {
  const trimmed = text5.trim().replace(/[.,;:]+$/, "");
  if (trimmed.length < 3 || trimmed.length > LONGEST3) return "none";
  const etAl = /,?\s*(?:\band\s+)?(?:\bet\.?\s*al\b\.?|\band others\b|等)\.?\s*(?:\(?\d{4}\)?)?$/i;
  const withoutEtAl = trimmed.replace(etAl, "");
  const people = peopleOf(withoutEtAl);
  const names = people.filter(
    (part) => isName(part) || new RegExp("^(?:\\p{Lu}\\.[\\s~-]*)+$", "u").test(part)
  ).length;
  if (withoutEtAl !== trimmed)
    return names >= 1 && names >= people.length * 0.7 ? "strong" : "none";
  if (people.length === 0) return "none";
  if (people.length === 1)
    return names === 1 && new RegExp("\\S\\s+\\S|\\p{Lo}{2}", "u").test((people[0] ?? "").replace(/^and\s+/i, "")) ? "weak" : "none";
  const long = people.some((part) => part.split(/\s+/).length > 7);
  if (long) return "none";
  if (people.length === 2) return names === 2 ? "strong" : "none";
  return names >= people.length * 0.75 ? "strong" : "none";
}

// src/list/read/year.ts
var FULL = /(?<![\d./-])(19[5-9]\d|20[0-4]\d)(?!\d|\.\d{4,5}\b)/g;
var VENUE_SHORT = /\b(?:[A-Z]{2,}[A-Za-z]*|NeurIPS|NIPS|Interspeech|CoRR|CoNLL|SemEval)[- ]?['’‘]?(\d{2})(?![\d%A-Za-z.])/;
var RANGE = /\b(?:19|20)\d{2}\s?[-–—~]\s?(?:19|20)\d{2}\b/g;
var ACCESSED = /\b(?:accessed|retrieved)\b[^\d]{0,20}(?:\w{3,9}\.? )?\d{0,2},? ?\d{4}/gi;
function yearIn(text5) {
  const cleaned = text5.replace(RANGE, " ").replace(ACCESSED, " ");
  FULL.lastIndex = 0;
  const full = FULL.exec(cleaned)?.[1];
  if (full !== void 0) return Number(full);
  const short = VENUE_SHORT.exec(cleaned)?.[1] ?? /['’‘]\s?(\d{2})(?!\d)/.exec(cleaned)?.[1];
  if (short !== void 0) return century(Number(short));
  return void 0;
}
function yearOfArxivId(id) {
  const digits = /^(\d{2})\d{2}\.\d{4,5}$/.exec(id)?.[1];
  return digits === void 0 ? void 0 : 2e3 + Number(digits);
}
function century(year) {
  return year > 60 ? 1900 + year : 2e3 + year;
}
function isDate(text5) {
  const months = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?/gi;
  const rest = text5.replace(months, " ").replace(/[\d\s./,:年月日\-–—()[\]'’~*]+/g, "");
  return rest === "" && /\d{2}/.test(text5);
}

// src/list/read/venue.ts
var SHORT_NAMES = "arxiv|corr|preprint|biorxiv|medrxiv|chemrxiv|techrxiv|ssrn|openreview|cvpr|cvprw|iccv|iccvw|eccv|eccvw|wacv|accv|bmvc|nips|neurips|icml|iclr|acl|emnlp|naacl|eacl|aacl|coling|conll|lrec|tacl|semeval|interspeech|icassp|slt|asru|aaai|ijcai|uai|aistats|colt|kdd|www|webconf|sigir|cikm|wsdm|recsys|ecir|icde|vldb|pvldb|sigmod|edbt|icdm|sdm|pakdd|ecml|pkdd|ecai|aamas|icra|iros|rss|corl|hri|icaps|siggraph|tog|tvcg|tpami|pami|ijcv|tip|tmm|tcsvt|tnnls|tkde|tois|tallip|taslp|jmlr|tmlr|mlj|jair|aij|csur|miccai|midl|isbi|ipmi|mia|media|tmi|jbhi|jamia|jama|nejm|bmj|lancet|plos|pnas|nature|science|cell|elife|chi|uist|cscw|facct|aies|usenix|ndss|ccs|osdi|sosp|nsdi|asplos|isca|micro|hpca|fast|atc|icse|fse|ase|issta|popl|pldi|oopsla|icst|msr|acmmm|mm|icme|icip|eusipco|ijcnn|icann|esann|icpr|mdpi|ieee|acm|spl|lncs|iswc|eswc|jcdl|ismir|icwsm|prl|prd|jhep|ral|dagm|cogsci|sigkdd|tist|ecml-pkdd|neuroips|neurocomputing|findings|blog|github|huggingface|zenodo|thesis|book";
var SHORT = new RegExp(`\\b(?:${SHORT_NAMES})\\b`, "i");
var LONG = /\b(?:journal|transactions|proceedings|proc\.|conference|symposium|workshop|letters|annals|lecture notes|communications of|magazine|bulletin|thesis|dissertation|technical report|findings of|advances in|international|frontiers in|trans\.|lett\.|university press|review of|preprint|under review)\b/i;
var SHORTENED = "(?:acad|acids|acoust|adv|anal|ann|annu|appl|artif|assoc|autom|bioinform|biol|biomed|bull|chem|clin|cogn|commun|comput|conf|curr|dyn|electron|eng|environ|exp|found|front|genet|genom|geophys|inf|inform|int|intell|interact|knowl|lang|lett|linguist|mach|magn|manag|math|mech|med|methodol|mol|nat|natl|netw|neurosci|opt|pharm|philos|phys|proc|process|psychol|res|rev|robot|sci|secur|softw|stat|surg|surv|symp|syst|technol|theor|trans|vis|vol)";
var FULL_STOP = new RegExp(`(?<!\\b${SHORTENED})(?<!(?:^|[\\s(,.])J)[.](?=\\s)`, "iu");
var ABBREVIATED = new RegExp(`(?:^J|(?:^|[\\s(])${SHORTENED})\\.(?=[\\s,;)]|$)`, "i");
function isVenueLike(text5) {
  const trimmed = text5.trim().replace(/^(?:in|published in|to appear in|accepted (?:by|to|at))[:\s]+/i, "");
  if (trimmed === "" || trimmed.length > 160) return false;
  if (isDate(trimmed)) return true;
  const words3 = trimmed.split(/\s+/).length;
  if (SHORT.test(trimmed) && words3 <= 6) return true;
  if (LONG.test(trimmed) && words3 <= 16) return true;
  if (ABBREVIATED.test(trimmed) && words3 <= 8 && new RegExp("^\\p{Lu}", "u").test(trimmed) && !new RegExp("[.]\\s\\p{Lu}[.]", "u").test(trimmed))
    return true;
  if (new RegExp("^\\p{Lu}[\\p{L}'\u2019., &-]*\\(\\d{4}[a-z]?\\)$", "u").test(trimmed)) return false;
  const apart = /(?:^|[\s'’‘(,]|[A-Z]{2})(?:(?:19[5-9]\d|20[0-4]\d)(?!\d)|['’‘]\s?\d{2}(?!\d))/.test(trimmed);
  if (new RegExp("^\\p{Lu}{2,}[A-Za-z]*[- ]?['\u2019\u2018]?\\d{2}(?: \\p{L}+)?$", "u").test(trimmed)) return true;
  return apart && words3 <= 4 && /^[\p{Lu}\d(['’]/u.test(trimmed);
}
function venueName(text5) {
  const name = text5.trim().replace(/^(?:in|published in|to appear in|accepted (?:by|to|at))[:\s]+/i, "").replace(/^[\s,.;:()[\]|·—–-]+|[\s,.;:()[\]|·—–-]+$/g, "").replace(/\s*\((?:19|20)\d{2}$/, "").replace(/\([^()]*$/, "$&)").trim();
  return name === "" || isDate(name) || !new RegExp("\\p{L}", "u").test(name) ? void 0 : name;
}

// src/list/read/citation-text.ts
var QUOTED = /[“"«「](?=\S)([^“”"«»「」]{8,400})[”"»」]/;
function readCitationText(text5, stretch) {
  const { start, end } = trimRange(text5, stretch);
  const body = text5.slice(start, end);
  return quoted(body, start) ?? apa(body, start) ?? sentences(body, start) ?? commas(body, start);
}
var at = (start, from, to) => ({
  start: start + from,
  end: start + to
});
function quoted(body, start) {
  const match = QUOTED.exec(body);
  if (match === null || match.index < 4) return void 0;
  const before = body.slice(0, match.index).replace(/(?:[\s,:;]|(?<!\bal)\.)+$/, "");
  const evidence = authorEvidence(before);
  const apart = /[.,:;]\s*$/.test(body.slice(0, match.index));
  if (evidence === "none" || evidence === "weak" && !apart) return void 0;
  const from = match.index + 1;
  const title = trimRange(body, { start: from, end: from + (match[1] ?? "").length }, ".,");
  return {
    authors: at(start, 0, before.length),
    title: shift(title, start),
    tail: at(start, match.index + match[0].length, body.length)
  };
}
function shift({ start, end }, by) {
  return { start: start + by, end: end + by };
}
function apa(body, start) {
  const match = /^(.{4,600}?)[\s,.]*\(((?:19|20)\d{2})[a-z]?\)[.,:]?\s+/.exec(body.slice(0, 700));
  if (match === null) return void 0;
  const authors = (match[1] ?? "").trim();
  const people = authors.split(/,|&|\band\b/).filter((part) => part.trim() !== "");
  const initials = people.filter((part) => new RegExp("^\\s*(?:\\p{Lu}\\.[\\s-]*)+$", "u").test(part)).length;
  if (authorEvidence(authors) === "none" && initials < people.length / 3) return void 0;
  const from = match[0].length;
  const stop = sentenceEnd(body, from);
  return {
    authors: at(start, 0, authors.length),
    title: at(start, from, stop),
    tail: { start: start + authors.length, end: start + body.length }
  };
}
function sentenceEnd(body, from) {
  const match = /[.?!](?=\s+(?:[\p{Lu}*_\d(]|ar[Xx]iv)|\s*$)/u.exec(body.slice(from));
  if (match === null) return body.length;
  const end = from + match.index;
  return body.charAt(end) === "." ? end : end + 1;
}
function sentences(body, start) {
  for (const match of body.slice(0, 1500).matchAll(/[:.](?=\s)/g)) {
    const before = body.slice(0, match.index);
    const inVancouver = match[0] === "." && areInVancouver(before);
    if (new RegExp("\\b\\p{Lu}$", "u").test(before) && !inVancouver || /\b(?:et|al|vs|Jr|St)$/i.test(before) && !/al$/i.test(before))
      continue;
    const evidence = inVancouver ? "strong" : authorEvidence(before);
    if (evidence === "none") return void 0;
    if (evidence === "weak" && match[0] === ".") return void 0;
    const gap = /^\s+/.exec(body.slice(match.index + 1))?.[0].length ?? 0;
    const from = match.index + 1 + gap;
    const stop = sentenceEnd(body, from);
    const title = body.slice(from, stop);
    const behind = body.slice(stop).replace(/^[\s.,]+|[\s.,]+$/g, "");
    if (match[0] === ":" && (evidence !== "weak" || !isTail(behind, true))) return void 0;
    const dated = /[\s,.]+(?:19|20)\d{2}[a-z]?$/.exec(before);
    const authors = at(start, 0, dated?.index ?? before.length);
    if (isVenueLike(title) || title.split(/\s+/).length < 2) {
      return { authors, tail: at(start, from, body.length) };
    }
    const tail = dated === null ? at(start, stop, body.length) : { start: authors.end, end: start + body.length };
    return { authors, title: at(start, from, stop), tail };
  }
  return void 0;
}
function areInVancouver(text5) {
  const people = text5.split(/\s*,\s*/).filter((part) => !/^(?:and |& )?et\.? al$/i.test(part));
  return text5.includes(",") && people.every((part) => new RegExp("^\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)? \\p{Lu}{1,3}$", "u").test(part));
}
function commas(body, start) {
  const parts = [];
  for (const match of body.matchAll(/[^,]+/g)) {
    parts.push(trimRange(body, { start: match.index, end: match.index + match[0].length }, ".;"));
  }
  const read2 = (part) => part === void 0 ? "" : body.slice(part.start, part.end).replace(/^(?:and|&)\s+/i, "");
  let last = parts.length;
  while (last > 1 && isTail(read2(parts[last - 1]))) last--;
  let first = 0;
  while (first < last && (read2(parts[first]) === "" || isPerson(read2(parts[first])))) first++;
  const people = body.slice(0, parts[first - 1]?.end ?? 0);
  const isEtAl = /\bet\.?\s?al\b/i.test(body.slice(0, 80));
  if (first === 0 || (first < 2 || !new RegExp("\\p{L}[.\\s]+\\p{L}", "u").test(people)) && !isEtAl)
    return void 0;
  const stop = parts[first];
  const length = stop === void 0 ? 0 : leadingPerson(body.slice(stop.start, stop.end));
  const authorsEnd = length > 0 && stop !== void 0 ? stop.start + length : people.length;
  const tail = at(start, parts[last]?.start ?? body.length, body.length);
  const authors = at(start, 0, authorsEnd);
  const titleEnd = parts[last - 1]?.end;
  if (first >= last || stop === void 0 || titleEnd === void 0) return { authors, tail };
  const titleStart = length > 0 ? trimRange(body, { start: authorsEnd, end: titleEnd }, ".,;:[](|").start : stop.start;
  if (body.slice(titleStart, titleEnd).split(/\s+/).length < 3)
    return { authors, tail: { ...tail, start: start + Math.min(titleStart, tail.start - start) } };
  return { authors, title: at(start, titleStart, titleEnd), tail };
}
function leadingPerson(part) {
  const match = new RegExp("^(.{3,80}?(?<!\\b\\p{Lu}))(?:\\.?\\n|\\.\\s|\\s*[[(|])", "u").exec(part);
  const person = match?.[1] ?? "";
  return isPerson(person.replace(/^(?:and|&)\s+/i, "")) ? person.length : 0;
}
function isPerson(part) {
  return isName(part.replace(/^(?:and|&)\s+/i, "")) || / (?:and|&) /.test(part) && part.split(/ (?:and|&) /).every(isName);
}
function isTail(part, needed = false) {
  return part === "" && !needed || isDate(part) || isVenueLike(part) || yearIn(part) !== void 0 && part.length < 60;
}

// src/list/read/abstract.ts
var SUMMARY = /^(?:abs|abstract|the abstract|show abstract|abstract click to expand|摘要|show|abstract summary)$/;
function readAbstract({ attributes, details }) {
  const labelled2 = attributes.find(({ kind }) => kind === "abstract");
  if (labelled2 !== void 0) {
    const { text: text5, range } = read(labelled2.value);
    const at2 = text5 === "" ? { start: labelled2.label.end, end: labelled2.label.end } : range;
    return { text: text5, range: at2, label: labelled2.label };
  }
  for (const { summary, summaryFlat, content: content3 } of details) {
    if (!SUMMARY.test(fold(summary))) continue;
    const label2 = sourceRange(
      summaryFlat,
      trimRange(summaryFlat.text, { start: 0, end: summaryFlat.text.length })
    );
    const { text: text5, range } = read(content3);
    return { text: text5, range: text5 === "" ? { start: label2.end, end: label2.end } : range, label: label2 };
  }
  return void 0;
}
function read(flat) {
  const stretch = trimRange(flat.text, { start: 0, end: flat.text.length });
  return { text: plain(flat, stretch), range: sourceRange(flat, stretch) };
}

// src/list/read/citation.ts
var KEY = /^[\p{L}\d][\p{L}\d_:.+/'&-]{2,90}$/u;
var BIB_TARGET = /^([^#]*\.bib)(?:#L(\d{1,7})(?:C\d+)?(?:-L?(\d{1,7}))?[^#]*)?(?:#.*)?$/i;
function readCitation(parts) {
  const texts = [
    parts.head,
    ...parts.texts,
    ...parts.attributes.map(({ value: value2 }) => value2),
    ...parts.details.map(({ content: content3 }) => content3)
  ];
  const anchor = findAnchor(texts);
  const keyed = labelled(parts) ?? inPre(texts) ?? comment(texts) ?? linkText(texts) ?? inline(parts);
  if (keyed !== void 0) return anchor === void 0 ? keyed : { ...keyed, anchor };
  return anchor === void 0 ? void 0 : { via: "anchor", anchor, range: anchor.range };
}
function labelled({ attributes }) {
  for (const { kind, value: value2, label: label2 } of attributes) {
    if (kind !== "key" && kind !== "bibtex") continue;
    const stretch = trimRange(value2.text, { start: 0, end: value2.text.length }, "`");
    const key = value2.text.slice(stretch.start, stretch.end);
    const keyRange = sourceRange(value2, stretch);
    if (!KEY.test(key) || isGenericLabel(key)) continue;
    return { via: "label", key, keyRange, range: { start: label2.start, end: keyRange.end } };
  }
  return void 0;
}
function inPre(texts) {
  for (const flat of texts) {
    for (const tag of flat.tags) {
      if (tag.name !== "pre" || tag.closing) continue;
      const mark = flat.marks.find(
        ({ kind, start }) => kind === "code" && start >= tag.at && start <= tag.at + 2
      );
      const key = mark === void 0 ? "" : flat.text.slice(mark.start, mark.end).trim();
      if (mark === void 0 || !KEY.test(key)) continue;
      const keyRange = sourceRange(flat, trimRange(flat.text, mark));
      return { via: "label", key, keyRange, range: { start: tag.range.start, end: keyRange.end } };
    }
  }
  return void 0;
}
function comment(texts) {
  for (const { comments } of texts) {
    for (const { text: text5, range } of comments) {
      const key = text5.trim().replace(/^(?:key|citation key|bibtex)\s*:\s*/i, "");
      if (!KEY.test(key) || !/\d/.test(key) || !new RegExp("\\p{L}", "u").test(key)) continue;
      return { via: "comment", key, range };
    }
  }
  return void 0;
}
function linkText(texts) {
  for (const flat of texts) {
    for (const link2 of flat.links) {
      const key = flat.text.slice(link2.start, link2.end).trim().replace(/^[[`]+|[\]`]+$/g, "");
      if (!BIB_TARGET.test(link2.url) || isGenericLabel(key) || !KEY.test(key)) continue;
      const at2 = flat.text.indexOf(key, link2.start);
      return {
        via: "link",
        key,
        keyRange: sourceRange(flat, { start: at2, end: at2 + key.length }),
        range: link2.range
      };
    }
  }
  return void 0;
}
function inline({ bibtex }) {
  for (const { text: text5, range } of bibtex) {
    const key = /^\s*@\w+\s*[{(]\s*([^\s,{}]{1,90})\s*,/.exec(text5)?.[1];
    if (key !== void 0) return { via: "inline-bibtex", key, range };
  }
  return void 0;
}
function findAnchor(texts) {
  for (const { links } of texts) {
    for (const { url, urlRange, range } of links) {
      const match = BIB_TARGET.exec(url.trim());
      if (match === null) continue;
      const startLine = match[2] === void 0 ? void 0 : Number(match[2]);
      const endLine = match[3] === void 0 ? void 0 : Number(match[3]);
      return {
        path: match[1] ?? "",
        ...startLine === void 0 ? {} : { startLine },
        ...endLine === void 0 ? {} : { endLine },
        range: urlRange ?? range
      };
    }
  }
  return void 0;
}

// src/list/read/entry-link.ts
function entryLinks(texts) {
  const found = [];
  for (const flat of texts) {
    for (const link2 of flat.links) found.push(entryLink(flat, link2));
    for (const { alt, url, range, urlRange } of flat.images) {
      found.push({ text: alt, url, range, ...urlRange === void 0 ? {} : { urlRange } });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
function entryLink({ text: text5 }, { start, end, url, range, urlRange }) {
  return {
    text: text5.slice(start, end).replace(/\s+/g, " ").trim(),
    url,
    range,
    ...urlRange === void 0 ? {} : { urlRange }
  };
}

// src/list/read/badges.ts
var BADGE = /img\.shields\.io|badgen\.net|badge\.fury\.io|\/badge[/-]/i;
var LABEL = /^(?:papers?|pdf|article|publication|conference|venue|published|accepted)$/i;
function isBadge({ url }) {
  return BADGE.test(url);
}
function badgeWords({ url }) {
  const path2 = /\/badge\/([^?#]*)/i.exec(url.replace(/\s+/g, " "))?.[1];
  if (path2 === void 0) return [];
  const parts = decodePercent(path2).replace(/\.svg$/, "").replaceAll("--", "\0").split("-").map((part) => part.replaceAll("\0", "-").replaceAll("_", " ").trim());
  return parts.length > 1 ? parts.slice(0, -1) : parts;
}
function readBadges({ images }) {
  for (const image2 of images) {
    if (!isBadge(image2)) continue;
    const parts = badgeWords(image2);
    const yearAt = parts.findIndex((part) => /^(?:19|20)\d{2}$/.test(part));
    const text5 = parts.join(" ");
    const year = yearAt >= 0 ? Number(parts[yearAt]) : yearIn(text5);
    if (year === void 0 || parts.length > 60) continue;
    const named = parts.filter(
      (part, index2) => index2 !== yearAt && !(index2 === 0 && parts.length > 1 && LABEL.test(part))
    );
    const venue = venueName(named.join("-").replace(new RegExp(`(?<=\\p{L})${year}$`, "u"), ""));
    return { year, ...venue === void 0 ? {} : { venue } };
  }
  return {};
}

// src/list/read/tail-text.ts
function outsideLinks({ text: text5, links }, { start, end }) {
  let read2 = "";
  let done = start;
  for (const link2 of links) {
    if (link2.end <= done || link2.start >= end) continue;
    read2 += `${text5.slice(done, Math.max(done, link2.start))} `;
    const shown = text5.slice(link2.start, link2.end);
    const address = /^<?(?:https?:|www\.)/i.test(shown);
    const named = isVenueLike(shown) || isPersonLink(shown, link2.url);
    if (!address && named && !isGenericLabel(shown)) read2 += shown;
    done = Math.min(end, link2.end);
  }
  return read2 + text5.slice(done, end);
}
function isPersonLink(shown, url) {
  const words3 = shown.trim().split(/\s+/).length;
  return words3 >= 2 && words3 <= 4 && ["other", "code", "talk", "search"].includes(linkRole(url)) && isName(shown);
}

// src/list/read/tail-authors.ts
var cleanAuthors = (text5) => text5.replace(/\s+/g, " ").replace(/^[\s,.;:|*_·—–-]+|[\s,;:|_·—–-]+$/g, "").replace(/^\(([^()]{2,60})\)[\s,.]*/, (all2, inner) => isVenueLike(inner) ? "" : all2).replace(new RegExp("(?<=\\p{Ll}{3})\\.$", "u"), "").trim();
function findAuthors(tails) {
  let weak;
  const judge = (text5) => {
    const cleaned = cleanAuthors(text5);
    const evidence = authorEvidence(cleaned);
    const several = cleaned.split(",").length > 2 || /\bet\.?\s?al\b/i.test(cleaned);
    if (isVenueLike(cleaned) && !several) return void 0;
    if (evidence === "strong") return cleaned;
    if (evidence === "weak" && cleaned.split(/\s+/).length <= 5) weak ??= cleaned;
    return void 0;
  };
  for (const { flat, stretches } of tails) {
    for (const stretch of stretches) {
      const found = authorsIn(flat, stretch, judge);
      if (found !== void 0) return found;
    }
  }
  return weak;
}
function authorsIn(flat, stretch, judge) {
  const { text: text5, marks, links } = flat;
  const within2 = (range) => stretch.start <= range.start && range.end <= stretch.end;
  const by = byLine(flat, stretch);
  if (by !== void 0) return by;
  for (const kind of ["italic", "code"]) {
    for (const mark of marks) {
      if (mark.kind !== kind || !within2(mark)) continue;
      const found = judge(text5.slice(mark.start, mark.end));
      if (found !== void 0) return found;
    }
  }
  const bare = outsideLinks(flat, stretch);
  const cited = readCitationText(bare, { start: 0, end: bare.length });
  if (cited !== void 0) {
    const found = judge(bare.slice(cited.authors.start, cited.authors.end));
    if (found !== void 0) return found;
  }
  const emphasised = marks.filter((mark) => mark.kind === "italic" && within2(mark)).map(({ start, end }) => text5.slice(start, end).trim());
  for (const piece of bare.split(
    new RegExp("[|\xB7\u2014\u2013\\n;]|\\s-\\s|(?<!\\b\\p{Lu})[.](?=\\s+(?:\\p{Lu}\\w{2}|\\p{Lo}))|\\(|\\)|``|\\[\\[?", "u")
  )) {
    const found = judge(withoutVenue(piece, emphasised)) ?? judge(piece);
    if (found !== void 0) return found;
  }
  for (const link2 of links) {
    if (!within2(link2)) continue;
    const found = authorsOfLabel(text5.slice(link2.start, link2.end), judge);
    if (found !== void 0) return found;
  }
  return void 0;
}
function authorsOfLabel(shown, judge) {
  if (isGenericLabel(shown) || isVenueLike(shown) && !/\bet\.?\s?al\b/i.test(shown))
    return void 0;
  const people = shown.replace(/[\s,(]+\d{4}[a-z]?\)?\W*$/, "");
  const found = judge(people);
  if (found !== void 0 || people === shown.trim()) return found;
  const sure = authorEvidence(people) === "weak" || new RegExp("^\\p{Lu}[\\p{L}'\u2019-]+$", "u").test(people.trim());
  return sure ? cleanAuthors(people) : void 0;
}
function byLine({ text: text5, links, marks }, { start, end }) {
  const match = /(?:^|[\s,)>])by:?\s+(?=[\p{Lu}*\p{Lo}{\\])/u.exec(text5.slice(start, end));
  if (match === null || match.index > 40) return void 0;
  const from = start + match.index + match[0].length;
  const mark = marks.find(
    (candidate) => candidate.kind === "italic" && candidate.start >= from && candidate.start <= from + 1
  );
  let stop = mark === void 0 || mark.start > from + 1 ? end : mark.end;
  if (mark === void 0) {
    for (const link2 of links) if (link2.start >= from && link2.start < stop) stop = link2.start;
    for (const { start: at2, kind } of marks)
      if (kind === "code" && at2 >= from && at2 < stop) stop = at2;
    const lineBreak = text5.indexOf("\n", from);
    if (lineBreak >= 0 && lineBreak < stop) stop = lineBreak;
  }
  const people = cleanAuthors(text5.slice(from, stop).replace(/[[(|<]+\s*$/, ""));
  const wordy = people.split(/,| and /)[0]?.split(/\s+/).length ?? 0;
  const tells = /\s(?:on|how|that|which|to|is|are|via|with|for|from|using|about)\s/.test(people);
  return people === "" || people.length > 3e3 || wordy > 12 || tells ? void 0 : people;
}
function withoutVenue(piece, emphasised) {
  const etAl = /^(.*?\bet\.?\s?al\b\.?)/i.exec(piece);
  if (etAl !== null) return etAl[1] ?? "";
  const people = piece.replace(/[\s,(]+(?:19|20)\d\d\W*$/, "");
  const venue = emphasised.find((text5) => text5 !== "" && people.trimEnd().endsWith(text5));
  const parts = (venue === void 0 ? people : people.trimEnd().slice(0, -venue.length).replace(/[\s,]+$/, "")).split(",");
  while (parts.length > 1 && isVenueLike(parts.at(-1) ?? "")) parts.pop();
  return parts.join(",");
}

// src/list/read/tail-venue.ts
var PIECES = new RegExp(
  `[|\xB7\u2014\u2013\\n;]|\\s-\\s|${FULL_STOP.source}|\\(|\\)|\`\`|\\[\\[?|,(?!\\s*(?:19|20)\\d{2})`,
  "iu"
);
function findVenue(tails, authors) {
  for (const { flat, stretches } of tails) {
    for (const stretch of stretches) {
      const found = venueIn(flat, stretch, authors);
      if (found !== void 0) return found;
    }
  }
  return void 0;
}
function venueIn(flat, stretch, authors) {
  const { text: text5, marks } = flat;
  for (const mark of marks) {
    if (mark.start < stretch.start || mark.end > stretch.end) continue;
    const content3 = text5.slice(mark.start, mark.end).trim();
    if (cleanAuthors(content3) === authors || authorEvidence(content3) === "strong") continue;
    if (isVenueLike(content3)) return venueName(content3);
    if (mark.kind === "italic" && content3.length < 90 && new RegExp("^\\p{Lu}", "u").test(content3) && !/[.!?]\s/.test(content3))
      return venueName(content3);
  }
  const bare = outsideLinks(flat, stretch).replace(authors ?? "\0", " ");
  const published = /\bpublished in:?\s+([\p{L}][^,.|`[\]\n(]{2,80}?)\s*(?:[(.,]|$)/iu.exec(
    bare
  )?.[1];
  if (published !== void 0) return venueName(published);
  const dated = new RegExp("(?:^|[\\s,-])in\\s+(\\p{Lu}[^,.|`[\\]\\n]{1,60}?\\s?(?:19|20)\\d{2})\\b", "u").exec(bare)?.[1];
  if (dated !== void 0 && isVenueLike(dated)) return venueName(dated);
  const named = new RegExp("(?:^|[\\s,-])in\\s+(\\p{Lu}[^,.|`[\\]\\n]{2,80}?(?:,? (?:19|20)\\d{2})?)(?=$|[,.|`[\\]\\n])", "iu").exec(
    bare
  )?.[1];
  if (named !== void 0 && isVenueLike(named)) return venueName(named);
  for (const piece of bare.split(PIECES)) {
    const { start, end } = trimRange(piece, { start: 0, end: piece.length }, ".,;:[]*");
    const content3 = piece.slice(start, end);
    if (content3.length > 2 && isVenueLike(content3)) {
      const name = venueName(content3);
      if (name !== void 0) return name;
    }
  }
  return void 0;
}

// src/list/read/facts.ts
function readFacts(parts, tails) {
  const authors = attribute2(parts, "authors") ?? findAuthors(tails);
  const badges = [parts.head, ...parts.texts].map(readBadges);
  const badge = badges.find(({ year: year2 }) => year2 !== void 0) ?? {};
  const date = attribute2(parts, "date");
  const publisher = attribute2(parts, "venue");
  const printed = tails.flatMap(({ flat, stretches }) => stretches.map((stretch) => outsideLinks(flat, stretch))).join(" ; ");
  const venue = publisher ?? findVenue(tails, authors) ?? badge.venue;
  const year = (date === void 0 ? void 0 : yearIn(date)) ?? (publisher === void 0 ? void 0 : yearIn(publisher)) ?? yearIn(printed.replace(authors ?? "\0", " ")) ?? badge.year ?? yearInLinks(tails);
  return {
    ...authors === void 0 ? {} : { authors },
    ...venue === void 0 ? {} : { venue },
    ...year === void 0 ? {} : { year }
  };
}
function attribute2({ attributes }, wanted) {
  const found = attributes.find(({ kind }) => kind === wanted);
  const value2 = found === void 0 ? "" : plain(found.value, { start: 0, end: found.value.text.length });
  return value2 === "" ? void 0 : value2.replace(/[*_]+$/g, "").trim();
}
function yearInLinks(tails) {
  for (const { flat, stretches } of tails) {
    for (const { start, end } of flat.links) {
      if (!stretches.some((stretch) => stretch.start <= start && end <= stretch.end)) continue;
      const year = yearIn(flat.text.slice(start, end).replace(/https?:\S+/g, ""));
      if (year !== void 0) return year;
    }
  }
  return void 0;
}

// src/list/read/paper-url.ts
function isUsable(url) {
  return /^(?:[a-z][\w+.-]*:)?\/\/|^www\.|^(?:[\w-]+\.)+[a-z]{2,}\/|^\.{0,2}\/?[\w%.-]+\/[\w%./-]+/i.test(
    url.trim()
  );
}
function paperUrl(links) {
  const open = links.filter(
    ({ url }) => isUsable(url) && !["badge", "bib", "anchor", "mail", "search"].includes(linkRole(url))
  );
  const text5 = ({ text: text6 }) => text6.replace(/[[\]()]/g, " ").trim();
  const hosted = (link2) => linkRole(link2.url) === "paper";
  const found = open.find((link2) => isPaperLabel(text5(link2)) && hosted(link2)) ?? open.find((link2) => isPaperLabel(text5(link2)) && linkRole(link2.url) !== "code") ?? open.find((link2) => hosted(link2) && !isOtherLabel(text5(link2))) ?? open.find((link2) => isPaperLabel(text5(link2)));
  return found?.url.trim();
}

// src/list/read/prefix.ts
var SIGNS = new RegExp("^(?:[\\s|\u2022\xB7\u25CF\u25AA\u2023\u2605\u2606\u2728:,;\u2013\u2014-]|\\u200b|\\ufe0f|\\u200d|\\p{Extended_Pictographic}|\\p{Emoji_Modifier})+(?!\\d)", "u");
var NUMBER = /^(?:\d{1,4}\s?[.)、]|[（(]\d{1,4}[)）]|#\d{1,4}[.:]?)\s*(?=\D)/;
var ARXIV_ID = /^(?:arxiv:\s?)?\d{4}\.\d{4,5}(?:v\d+)?$/i;
var CHECKBOX = /^\[[ xX✓]\]\s+/;
var DATE = /^(?:(?:19|20)\d{2}(?:[-/.年]\d{1,2}){0,2}[月日]?|\d{1,2}[-/.](?:19|20)\d{2})(?:\s*[:：,|)\]-]+\s*|\s+(?=\[))/;
var GROUP = /^(?:\[([^[\]\n]{1,80})\]|\(([^()\n]{1,80})\)|【([^【】\n]{1,80})】|（([^（）\n]{1,80})）)\s*[:：,|-]?\s*/;
function skipPrefix(flat, from = 0) {
  const { text: text5 } = flat;
  let at2 = from;
  for (let round = 0; round < 12; round++) {
    const rest = text5.slice(at2, at2 + 400);
    const plain2 = SIGNS.exec(rest)?.[0] ?? CHECKBOX.exec(rest)?.[0] ?? NUMBER.exec(rest)?.[0] ?? DATE.exec(rest)?.[0];
    const skipped = plain2?.length ?? groupLength(flat, at2, rest) ?? markedVenueLength(flat, at2) ?? linkedIdLength(flat, at2);
    if (skipped === void 0 || skipped === 0) break;
    at2 += skipped;
  }
  return at2 >= text5.length ? from : at2;
}
function groupLength({ text: text5, links }, at2, rest) {
  const match = GROUP.exec(rest);
  if (match === null) return void 0;
  const content3 = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").trim();
  const after = text5.slice(at2 + match[0].length).trim();
  const link2 = links.find(({ start, end }) => start <= at2 + 1 && end > at2 + 1);
  if (link2 !== void 0 && !isGenericLabel(content3) && !isVenueLike(content3)) return void 0;
  if (isDate(content3) || isVenueLike(content3) || isGenericLabel(content3)) {
    return after === "" ? void 0 : match[0].length;
  }
  const words3 = content3.split(/\s+/).length;
  return words3 <= 3 && after.split(/\s+/, 4).length >= 3 && link2 === void 0 ? match[0].length : void 0;
}
function linkedIdLength({ text: text5, links }, at2) {
  const link2 = links.find(({ start, end }) => start === at2 && end > at2);
  if (link2 === void 0 || !ARXIV_ID.test(text5.slice(link2.start, link2.end))) return void 0;
  const after = /^[\s\]):,|–—-]*/.exec(text5.slice(link2.end))?.[0].length ?? 0;
  const next = text5.slice(link2.end + after);
  return new RegExp("^\\p{L}", "u").test(next) && next.trim().split(/\s+/, 3).length > 2 ? link2.end + after - at2 : void 0;
}
function markedVenueLength({ text: text5, marks, links }, at2) {
  const mark = marks.find(({ start, end }) => start === at2 && end > at2);
  if (mark === void 0) return void 0;
  const content3 = text5.slice(mark.start, mark.end).trim();
  const after = text5.slice(mark.end).trim();
  if (content3.length > 60 || after === "") return void 0;
  const linked2 = links.some(({ start, end }) => start < mark.end && end > mark.start);
  const tag = /^[[(【].*[\])】]$/.test(content3);
  const startsWithLink = links.some(({ start }) => start >= mark.end && start <= mark.end + 3);
  const venue = isVenueLike(content3) && content3.split(/\s+/).length <= 5;
  const barred = /^\s*[|｜·•]/.test(text5.slice(mark.end));
  if (linked2 || !(tag || venue && (startsWithLink || barred || mark.kind === "code")))
    return void 0;
  return mark.end - at2;
}

// src/list/read/title.ts
var QUOTE = /^[“"«「](?=\S)([^“”"«»「」\n]{6,400}?)[”"»」]/;
var MARKS_AROUND = `.,;:|\xB7-\u2013\u2014"\u201C\u201D'\u2018\u2019\u300C\u300D\xAB\xBB`;
var words2 = (text5) => text5.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
function findTitle(flat, start = 0) {
  const from = skipPrefix(flat, start);
  return leadingLink(flat, from) ?? leadingBold(flat, from) ?? quotation(flat, from, from) ?? laterLink(flat, from) ?? plainTitle(flat, from);
}
function linkText2({ text: text5 }, link2) {
  return text5.slice(link2.start, link2.end).trim();
}
function namesWork(flat, link2) {
  const shown = linkText2(flat, link2).replace(/^[[(]+|[\])]+$/g, "");
  if (shown === "" || link2.bare || isGenericLabel(shown) || isDate(shown)) return false;
  if (/^https?:\/\//.test(shown)) return false;
  if (/\bet\.?\s?al\b|^[^:]{3,80}\(\d{4}\)$/i.test(shown) && authorEvidence(shown.replace(/\(\d{4}[a-z]?\)\W*$/, "")) !== "none") {
    return false;
  }
  return !(isVenueLike(shown) && words2(shown) <= 3);
}
function leadingLink(flat, from) {
  const link2 = flat.links.find(({ start, end }) => end > from && end > start);
  if (link2 === void 0) return void 0;
  const before = flat.text.slice(from, link2.start);
  if (!/^[\s"“'[(*「|:-]*$/.test(before) || !namesWork(flat, link2)) return void 0;
  return linked(flat, link2, from);
}
function linked(flat, link2, from) {
  return {
    style: "linked",
    range: titleRange(flat.text, link2),
    link: link2,
    after: link2.end,
    from
  };
}
function leadingBold(flat, from) {
  const { text: text5, marks } = flat;
  const bold = marks.find(
    ({ kind, start, end: end2 }) => kind === "bold" && end2 > from && start <= from + 2
  );
  if (bold === void 0 || /\w/.test(text5.slice(from, bold.start))) return void 0;
  let end = bold.end;
  for (const next of marks) {
    if (next.kind === "bold" && next.start >= end && /^[ -]?$/.test(text5.slice(end, next.start)))
      end = next.end;
  }
  const inner = flat.links.find((link2) => link2.start >= bold.start && link2.end <= end);
  if (inner !== void 0 && namesWork(flat, inner) && inner.start - bold.start < 4) {
    return linked(flat, inner, from);
  }
  const stop = inner === void 0 || namesWork(flat, inner) ? end : openingBefore(text5, inner.start);
  const whole2 = { start: Math.max(bold.start, from), end: stop };
  const range = titleRange(text5, whole2);
  if (range.end <= range.start || isGenericLabel(text5.slice(range.start, range.end)))
    return void 0;
  return label(flat, bold, range, from) ?? { style: "bold", range, after: stop, from };
}
function label(flat, bold, name, from) {
  const { text: text5 } = flat;
  const short = words2(text5.slice(name.start, name.end)) <= 7;
  const gap = /^\s*[:：,-]?\s*/.exec(text5.slice(bold.end))?.[0] ?? "";
  const next = bold.end + gap.length;
  const quote = quotation(flat, next, from);
  if (quote !== void 0 && short) return quote;
  const colon = /[:：]/.test(gap) || /[:：]\s*$/.test(text5.slice(bold.start, bold.end));
  if (/[,-]/.test(gap) || !short && !colon) return void 0;
  const link2 = flat.links.find(({ start, end }) => start === next && end > start);
  if (link2 !== void 0 && namesWork(flat, link2) && words2(linkText2(flat, link2)) >= 3) {
    return linked(flat, link2, from);
  }
  const rest = plainTitle(flat, next);
  if (rest === void 0) return void 0;
  const added = text5.slice(rest.range.start, rest.range.end);
  const long = words2(added) >= (colon ? 2 : 4);
  if (!long || isVenueLike(added) || authorEvidence(added) !== "none") return void 0;
  if (!colon && (/[.?!]$/.test(text5.slice(bold.start, bold.end).trim()) || words2(text5.slice(name.start, name.end)) > 3)) {
    return void 0;
  }
  return { ...rest, range: { start: name.start, end: rest.range.end }, style: "bold", from };
}
function quotation({ text: text5, links }, at2, from) {
  const match = QUOTE.exec(text5.slice(at2, at2 + 420));
  if (match === null) return void 0;
  const end = at2 + match[0].length;
  if (new RegExp("^\\s*:\\s*\\p{L}", "u").test(text5.slice(end, end + 4)) || words2(match[1] ?? "") < 2)
    return void 0;
  const range = titleRange(text5, { start: at2 + 1, end: end - 1 });
  const link2 = links.find(
    ({ start, end: stop }) => start <= range.start + 1 && stop >= range.end - 1
  );
  return { style: "quoted", range, after: end, from, ...link2 === void 0 ? {} : { link: link2 } };
}
function laterLink(flat, from) {
  const link2 = flat.links.find((candidate) => candidate.start > from && namesWork(flat, candidate));
  if (link2 === void 0) return void 0;
  const first = flat.links.find(({ start, end }) => start >= from && end > start);
  if (first !== link2 && first !== void 0 && flat.text.slice(from, first.start).trim().length > 8)
    return void 0;
  const before = flat.text.slice(from, link2.start).replace(/[\s,.:;|([{"“–—-]+$/, "");
  const role = linkRole(link2.url);
  const length = words2(linkText2(flat, link2));
  if (/\n/.test(before.trim())) return void 0;
  if (before === "") return linked(flat, link2, from);
  if (length < 3 || role === "search" || role === "anchor") return void 0;
  const people = authorEvidence(before) !== "none";
  return people || isVenueLike(before) || words2(before) <= 3 && length > words2(before) ? linked(flat, link2, from) : void 0;
}
function plainTitle(flat, from) {
  const { text: text5 } = flat;
  let end = text5.length;
  const limit = (at2) => {
    if (at2 > from && at2 < end) end = at2;
  };
  const separator = /\n|\t| [|·—] |\s\|\s|<br|``/.exec(text5.slice(from));
  if (separator !== null) limit(from + separator.index);
  for (const link3 of flat.links)
    if (link3.end > link3.start || link3.url !== "") limit(openingBefore(text5, link3.start));
  for (const mark of flat.marks)
    if (mark.start > from + 8 && endsTitle(text5, mark)) limit(mark.start);
  for (const image2 of flat.images) limit(image2.at);
  for (const tag of flat.tags) limit(tag.at);
  const label2 = /\s\[\[?(?:paper|pdf|code|link|arxiv|project)|\s\(?doi:\s?10\./i.exec(
    text5.slice(from, end)
  );
  if (label2 !== null) limit(from + label2.index);
  const bare = withoutTail(text5, { start: from, end });
  const dated = new RegExp("\\p{L}", "u").test(text5.slice(bare.end, end)) || isDate(text5.slice(bare.end, end));
  const range = titleRange(text5, withoutPeople(text5, bare, dated));
  if (range.end <= range.start) return void 0;
  const link2 = flat.links.find(
    (one2) => !one2.bare && one2.start <= range.start && one2.end >= range.end
  );
  return { style: "plain", range, after: range.end, from, ...link2 === void 0 ? {} : { link: link2 } };
}
function endsTitle(text5, mark) {
  const content3 = text5.slice(mark.start, mark.end).trim();
  if (mark.kind !== "italic") return mark.kind === "code" || words2(content3) > 0;
  return words2(content3) > 2 || isVenueLike(content3) || authorEvidence(content3) !== "none";
}
function openingBefore(text5, at2) {
  let from = at2;
  while (from > 0 && /[\s[(|]/.test(text5.charAt(from - 1))) from--;
  return from;
}
function withoutTail(text5, { start, end }) {
  let stop = end;
  for (let round = 0; round < 5; round++) {
    const body = text5.slice(start, stop).replace(/(?:[\s.,;:|([]|\s[–—-])+$/, "");
    const bracket = /\s*[([]([^()[\]]{2,60})[)\]]?$/.exec(body);
    const part = bracket ?? /[,.;]\s*([^,.;]{2,60})$/.exec(body);
    const tail = part?.[1]?.trim() ?? "";
    if (part === null || part.index < 4 || !(isDate(tail) || isVenueLike(tail) && /^[\p{Lu}a\d]/u.test(tail))) {
      return { start, end: start + body.length };
    }
    stop = start + part.index;
  }
  return { start, end: stop };
}
function withoutPeople(text5, { start, end }, dated) {
  const body = text5.slice(start, Math.min(end, start + 600));
  for (const match of body.matchAll(/([.?!,，。])\s*(?=[\p{Lu}\p{Lo}])/gu)) {
    const title = body.slice(0, match.index);
    if (words2(title) < 3 && !new RegExp("\\p{Lo}{4}", "u").test(title)) continue;
    const mark = match[1] ?? "";
    const rest = body.slice(match.index + match[0].length);
    const people = new RegExp("^(.+?(?<!\\b\\p{Lu}|\\bal))[.\u3002](?=\\s)", "u").exec(rest)?.[1] ?? rest;
    if (match[0].length === 1 && !new RegExp("^\\p{Lo}", "u").test(rest)) continue;
    if (arePeople(people, mark, title, dated))
      return { start, end: start + match.index + (mark === "?" || mark === "!" ? 1 : 0) };
  }
  return { start, end };
}
function arePeople(people, mark, title, dated) {
  const evidence = authorEvidence(people);
  if (evidence === "none") return false;
  if (new RegExp("^(?:\\p{Lu}\\.[\\s-]?){1,3}\\p{Lu}\\p{Ll}", "u").test(people)) return true;
  if (mark !== "," && mark !== "\uFF0C") {
    return evidence === "strong" || mark === "." && dated && new RegExp("^\\p{Lu}\\S+(?: \\S+){1,2}$", "u").test(people);
  }
  const capitals = title.match(new RegExp("(?<=\\s)\\p{Lu}\\p{Ll}{3}", "gu"))?.length ?? 0;
  const small = title.match(new RegExp("(?<=\\s)\\p{Ll}{4}", "gu"))?.length ?? 0;
  const full = people.split(/\s*,\s*|\s+and\s+/).every((name) => /\S\s+\S/.test(name));
  return evidence === "strong" && small > capitals && full;
}
function titleRange(text5, range) {
  let { start, end } = trimRange(text5, range, MARKS_AROUND);
  const inner = text5.slice(start, end);
  if (/^\{[^{}]*\}$/.test(inner) || /^\[[^[\]]*\]$/.test(inner)) {
    start++;
    end--;
  }
  const next = text5.charAt(end);
  if (end < range.end && /["”']/.test(next) && /["“']/.test(inner)) end++;
  const before = text5.charAt(start - 1);
  if (start > range.start && /["“]/.test(before) && inner.includes(before === "\u201C" ? "\u201D" : before))
    start--;
  return trimRange(text5, { start, end });
}

// src/list/read/draft.ts
function readDraft(parts, layout) {
  const cited = citationFirst(parts);
  if (cited !== void 0) return finish(parts, layout, cited.title, cited.tails, cited.facts);
  const title = findTitle(parts.head);
  if (title === void 0) return void 0;
  const tails = tailsOf(parts, title);
  return finish(parts, layout, { ...title, flat: parts.head }, tails, readFacts(parts, tails));
}
function citationFirst(parts) {
  const { head } = parts;
  if (head.marks.some(({ kind, start }) => kind === "bold" && start < 3)) return void 0;
  const linked2 = head.links.find(({ start, end: end2 }) => end2 > start);
  const end = linked2 === void 0 ? head.text.length : linked2.start;
  const body = head.text.slice(0, end).replace(/[\s[(|<]+$/, "");
  const cited = readCitationText(body, { start: skipPrefix(head), end: body.length });
  if (cited?.title === void 0) return void 0;
  const { authors, title, tail } = cited;
  const rest = { flat: head, stretches: [{ start: tail.start, end: head.text.length }] };
  const tails = [rest, ...parts.texts.map(whole)];
  const facts = {
    ...readFacts(parts, tails),
    authors: plain(head, authors).replace(/[,;]$/, "")
  };
  return { title: { flat: head, range: title, style: "plain" }, tails, facts };
}
function whole(flat) {
  return { flat, stretches: [{ start: 0, end: flat.text.length }] };
}
function tailsOf(parts, title) {
  const { head, texts } = parts;
  const behind = { start: title.after, end: head.text.length };
  const before = { start: 0, end: title.from };
  const between = { start: title.from, end: Math.max(title.from, title.range.start) };
  return [{ flat: head, stretches: [behind, before, between] }, ...texts.map(whole)];
}
function finish(parts, layout, title, tails, facts) {
  const shown = plain(title.flat, title.range);
  if (!/[\p{L}\p{N}]/u.test(shown)) return void 0;
  const abstract = readAbstract(parts);
  const others = parts.attributes.filter(({ kind }) => kind !== "abstract").map(({ value: value2 }) => value2);
  const hidden = parts.details.flatMap(({ content: content3 }) => {
    const inAbstract = abstract !== void 0 && content3.links.some(
      ({ range }) => range.start >= abstract.range.start && range.end <= abstract.range.end
    );
    return inAbstract ? [] : [content3];
  });
  const texts = [parts.head, ...parts.texts, ...others, ...hidden];
  const links = entryLinks(texts);
  const own4 = title.link?.url.trim();
  const url = own4 !== void 0 && own4 !== "" && isAddress(own4) ? own4 : labelledPaper(parts) ?? paperUrl(links);
  const identifiers = readIdentifiers(url, links, tails);
  const citation = readCitation(parts);
  const printed = printedArxivYear(tails, parts);
  const year = facts.year ?? printed;
  return {
    layout,
    title: shown,
    titleRange: sourceRange(title.flat, title.range),
    style: title.style,
    ...url === void 0 ? {} : { url },
    links,
    ...facts,
    ...year === void 0 ? {} : { year },
    ...abstract === void 0 ? {} : { abstract },
    ...citation === void 0 ? {} : { citation },
    identifiers,
    range: parts.range
  };
}
function isAddress(url) {
  return !/\s/.test(url) && /[./]/.test(url);
}
function labelledPaper({ attributes }) {
  for (const { kind, value: value2 } of attributes) {
    if (kind !== "paper") continue;
    const link2 = value2.links.find(({ url }) => url !== "");
    if (link2 !== void 0) return link2.url.trim();
  }
  return void 0;
}
function readIdentifiers(url, links, tails) {
  const found = /* @__PURE__ */ new Map();
  const take2 = (identifiers) => {
    for (const identifier of identifiers)
      if (!found.has(identifier.kind)) found.set(identifier.kind, identifier);
  };
  if (url !== void 0) take2(identifiersOfUrl(url));
  for (const link2 of links)
    if (linkRole(link2.url) === "paper" && link2.text !== "") take2(identifiersOfUrl(link2.url));
  if (!found.has("arxiv")) {
    for (const { flat } of tails) {
      const id = findArxivId(flat.text) ?? /\babs\/(\d{4}\.\d{4,5})/.exec(flat.text)?.[1];
      if (id !== void 0) {
        take2([{ kind: "arxiv", id }]);
        break;
      }
    }
  }
  if (!found.has("doi")) {
    for (const { flat } of tails) {
      const id = /\bdoi:\s?10\.\d/i.test(flat.text) ? findDoi(flat.text.slice(flat.text.search(/\bdoi:\s?10\./i))) : void 0;
      if (id !== void 0) take2([{ kind: "doi", id }]);
    }
  }
  return [...found.values()];
}
function printedArxivYear(tails, { head }) {
  for (const { flat } of [...tails, { flat: head }]) {
    const id = findArxivId(flat.text) ?? /arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/i.exec(flat.text)?.[1];
    const year = id === void 0 ? void 0 : yearOfArxivId(id);
    if (year !== void 0) return year;
  }
  return void 0;
}

// src/list/read/layouts/author-first.ts
var authorFirst = {
  name: "author-first",
  fits: ({ kind, parts }) => kind === "item" && (citationFirst(parts) !== void 0 || citedBelow(parts) !== void 0),
  read: ({ parts }) => citedBelow(parts) ?? readDraft(parts, "author-first")
};
function citedBelow(parts) {
  const [first = EMPTY_FLAT] = parts.texts;
  if (paperUrl(entryLinks([parts.head])) === void 0 || first === EMPTY_FLAT) return void 0;
  if (parts.head.links.length === 0 || paperUrl(entryLinks([first])) !== void 0)
    return void 0;
  if (findTitle(parts.head)?.style !== "plain") return void 0;
  const child = { ...parts, head: first, texts: parts.texts.slice(1) };
  const cited = citationFirst(child);
  if (cited === void 0) {
    const people = readCitationText(first.text, { start: 0, end: first.text.length });
    const draft = people === void 0 ? void 0 : readDraft(parts, "author-first");
    const facts = readFacts(child, [
      { flat: first, stretches: [{ start: 0, end: first.text.length }] }
    ]);
    return draft === void 0 ? void 0 : { ...draft, ...facts };
  }
  return finish(
    { ...child, texts: [parts.head, ...child.texts] },
    "author-first",
    cited.title,
    cited.tails,
    cited.facts
  );
}

// src/list/read/layouts/badge-first.ts
var badgeFirst = {
  name: "badge-first",
  fits: ({ kind, parts: { head } }) => kind === "item" && head.images.some((image2) => isBadge(image2) && head.text.slice(0, image2.at).trim() === "") && head.text.trim() !== "",
  read: ({ parts }) => readDraft(parts, "badge-first")
};

// src/list/read/layouts/bold-title.ts
var boldTitle = {
  name: "bold-title",
  fits: ({ kind, parts }) => kind === "item" && findTitle(parts.head)?.style === "bold",
  read: ({ parts }) => readDraft(parts, "bold-title")
};

// src/list/read/layouts/details-abstract.ts
var detailsAbstract = {
  name: "details-abstract",
  fits: ({ kind, parts }) => kind === "item" && parts.details.length > 0 && readAbstract(parts) !== void 0,
  read: ({ parts }) => readDraft(parts, "details-abstract")
};

// src/list/read/layouts/heading.ts
var heading2 = {
  name: "heading",
  fits: ({ kind }) => kind === "heading",
  read: ({ parts }) => readDraft(parts, "heading")
};

// src/list/read/layouts/linked-bullets.ts
var linkedBullets = {
  name: "linked-bullets",
  fits: ({ kind, parts }) => kind === "item" && findTitle(parts.head)?.style === "linked",
  read: ({ parts }) => readDraft(parts, "linked-bullets")
};

// src/list/read/layouts/nested-labels.ts
var nestedLabels = {
  name: "nested-labels",
  fits: ({ kind, parts, item }) => kind === "item" && parts.attributes.length > 0 && item?.blocks.some((block) => block.kind === "item") === true,
  read: ({ parts }) => readDraft(parts, "nested-labels")
};

// src/list/read/layouts/paragraph.ts
var paragraph2 = {
  name: "paragraph",
  fits: ({ kind }) => kind === "paragraph",
  read: ({ parts }) => readDraft(parts, "paragraph")
};

// src/list/read/layouts/plain-title.ts
var plainTitle2 = {
  name: "plain-title",
  fits: ({ kind, parts }) => kind === "item" && findTitle(parts.head) !== void 0,
  read: ({ parts }) => readDraft(parts, "plain-title")
};

// src/list/read/layouts/pseudo-bullets.ts
var pseudoBullets = {
  name: "pseudo-bullets",
  fits: ({ kind }) => kind === "pseudo",
  read: ({ parts }) => readDraft(parts, "pseudo-bullets")
};

// src/list/read/layouts/index.ts
var READERS = [
  heading2,
  pseudoBullets,
  paragraph2,
  badgeFirst,
  detailsAbstract,
  authorFirst,
  nestedLabels,
  linkedBullets,
  boldTitle,
  plainTitle2
];
function layoutOf(unit, wanted) {
  const asked = READERS.find(({ name }) => name === wanted);
  if (asked?.read(unit) !== void 0) return asked;
  return READERS.find((layout) => layout.fits(unit));
}
function mostUsed(layouts) {
  let best;
  let most = 0;
  for (const name of LAYOUTS) {
    const count = layouts.filter((layout) => layout === name).length;
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}

// src/list/read/details.ts
function cutDetails(texts) {
  if (!texts.some(({ tags }) => tags.some(({ name }) => name === "details"))) {
    return { texts, details: [] };
  }
  const details = [];
  const left = [];
  let open;
  const close = () => {
    if (open !== void 0) details.push(readDetails(join(open)));
    open = void 0;
  };
  for (const flat of texts) {
    const hidden = [];
    let from = open === void 0 ? -1 : 0;
    for (const tag of flat.tags) {
      if (tag.name !== "details") continue;
      if (!tag.closing && from < 0) {
        from = tag.at;
        open = [];
      } else if (tag.closing && from >= 0) {
        open?.push(keep(flat, [{ start: from, end: tag.at }]));
        hidden.push({ start: from, end: tag.at });
        from = -1;
        close();
      }
    }
    if (from >= 0) {
      open?.push(keep(flat, [{ start: from, end: flat.text.length }]));
      hidden.push({ start: from, end: flat.text.length });
    }
    left.push(hidden.length === 0 ? flat : without(flat, hidden));
  }
  close();
  return { texts: left, details };
}
function readDetails(flat) {
  const opening = flat.tags.find(({ name, closing: closing2 }) => name === "summary" && !closing2);
  const closing = flat.tags.find(
    ({ name, closing: ends, at: at2 }) => name === "summary" && ends && at2 >= (opening?.at ?? 0)
  );
  if (opening === void 0 || closing === void 0) {
    return { summary: "", summaryFlat: keep(flat, []), content: flat };
  }
  const summaryFlat = keep(flat, [{ start: opening.at, end: closing.at }]);
  return {
    summary: summaryFlat.text.replace(/\s+/g, " ").trim(),
    summaryFlat,
    content: keep(flat, [{ start: closing.at, end: flat.text.length }])
  };
}

// src/list/read/labels.ts
var KINDS = [
  ["authors", /^(?:authors?|by|author list|作者)$/],
  ["title", /^(?:title|paper title|标题|题目)$/],
  [
    "paper",
    /^(?:papers?|pdf|arxiv|paper link|paper url|paper pdf|publication link|doi|论文|论文链接|paper arxiv)$/
  ],
  [
    "link",
    /^(?:links?|url|code|codes?|github|project|projects?|project page|home ?page|homeoage|website|web|page|demo|datasets?|data|models?|weights?|videos?|slides?|blog|official code|代码|项目|主页|source code|code link|huggingface|resources?|talk|poster|supplementary)$/
  ],
  ["abstract", /^(?:abstract|abs|摘要)$/],
  [
    "note",
    /^(?:tl ?dr|tldr|summary|notes?|comments?|description|highlights?|keywords?|key words|tags?|task|tasks|env|environment|institutions?|institute|affiliations?|organi[sz]ations?|机构|method|methods|results?|contributions?|motivation|remark|remarks|简介|备注|关键词|why|topic|topics|area|domain|field|citations?|cited by|status|license|type|size|modality|language)$/
  ],
  [
    "venue",
    /^(?:venue|publisher|conference|journal|publication|published in|published at|publication venue|会议|期刊|发表|source|accepted by|accepted at|published)$/
  ],
  [
    "date",
    /^(?:date|year|published date|publication date|time|released?|release date|年份|日期|时间|submitted|published on)$/
  ],
  ["key", /^(?:citation key|cite key|citekey|bib key|bibkey|bibtex key|key)$/],
  ["bibtex", /^(?:bibtex|bib|cite|citation|引用)$/]
];
var LABEL2 = new RegExp("^[^\\p{L}\\n]{0,12}(\\p{L}[\\p{L} /&-]{0,28})\\s?(?::(?!\\/\\/)|\uFF1A)\\s*", "u");
var LABEL_ONLY = new RegExp("^[^\\p{L}\\n]{0,12}(\\p{L}[\\p{L} /]{1,28})[.\\]]?\\s*$", "u");
function findLabel({ text: text5, links, marks }, from = 0) {
  const rest = text5.slice(from, from + 80);
  const withColon = LABEL2.exec(rest);
  if (withColon !== null) {
    const kind = kindOf2(withColon[1] ?? "");
    const end = from + withColon[0].length;
    const linked2 = links.some((link3) => link3.start < end - 1 && link3.end > from);
    if (linked2) return void 0;
    if (kind !== void 0)
      return {
        kind: kind === "key" && !isKeyValue(text5, end) ? "note" : kind,
        range: { start: from, end }
      };
    const bold = marks.some(
      (mark) => mark.kind === "bold" && mark.start <= from + 4 && mark.end <= end && mark.end >= end - 3
    );
    const short = (withColon[1] ?? "").split(/\s+/).length <= 2;
    return short && bold && text5.length > end ? { kind: "other", range: { start: from, end } } : void 0;
  }
  const alone = LABEL_ONLY.exec(rest);
  if (alone !== null && text5.length - from <= 80) {
    const kind = kindOf2(alone[1] ?? "");
    const linked2 = links.some((link3) => link3.end > from);
    return kind === void 0 || linked2 ? void 0 : { kind, range: { start: from, end: text5.length } };
  }
  const link2 = links.find((candidate) => candidate.start >= from && candidate.bare);
  if (link2 !== void 0) {
    const kind = kindOf2(text5.slice(from, link2.start));
    if (kind !== void 0) return { kind, range: { start: from, end: link2.start } };
  }
  return void 0;
}
function isKeyValue(text5, from) {
  return /^`{0,3}[\w:./+'-]{3,80}`{0,3}\s*$/.test(text5.slice(from).trim());
}
function kindOf2(label2) {
  if (label2.length > 40) return void 0;
  const folded = fold(label2);
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0];
}

// src/list/read/parts.ts
function headOf({ blocks }) {
  const first = blocks[0];
  return first !== void 0 && (first.kind === "paragraph" || first.kind === "heading" || first.kind === "html") ? first.flat : EMPTY_FLAT;
}
function restOf({ blocks }) {
  const first = blocks[0];
  return first !== void 0 && (first.kind === "paragraph" || first.kind === "heading" || first.kind === "html") ? blocks.slice(1) : blocks;
}
function takeApart(range, head, rest) {
  const texts = [];
  const bibtex = [];
  collect(rest, texts, bibtex);
  const cut = cutDetails([head, ...texts]);
  const [first = EMPTY_FLAT, ...others] = cut.texts;
  const attributes = [];
  const unlabelled = [];
  let waiting = false;
  for (const flat of others.flatMap(labelledLines)) {
    const label2 = findLabel(flat);
    if (label2 !== void 0) {
      const value2 = keep(flat, [{ start: label2.range.end, end: flat.text.length }]);
      attributes.push({ kind: label2.kind, value: value2, label: sourceRange(flat, label2.range) });
      waiting = label2.kind === "abstract" && value2.text.trim() === "";
    } else if (waiting && flat.text.trim() !== "") {
      const last = attributes.at(-1);
      if (last !== void 0) attributes[attributes.length - 1] = { ...last, value: flat };
      waiting = false;
    } else unlabelled.push(flat);
  }
  return { range, head: first, texts: unlabelled, attributes, details: cut.details, bibtex };
}
function collect(blocks, texts, bibtex) {
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph":
      case "heading":
      case "html":
        texts.push(block.flat);
        break;
      case "item":
      case "quote":
        collect(block.blocks, texts, bibtex);
        break;
      case "code":
        if (/^\s*@\w+\s*[{(]/.test(block.text))
          bibtex.push({ text: block.text, range: block.range });
        break;
    }
  }
}
function labelledLines(flat) {
  if (!flat.text.includes("\n") || flat.tags.length > 0) return [flat];
  const lines = [];
  let from = 0;
  let labels = 0;
  for (const match of `${flat.text}
`.matchAll(/\n/g)) {
    const line = keep(flat, [{ start: from, end: match.index }]);
    if (findLabel(line) !== void 0) labels++;
    lines.push(line);
    from = match.index + 1;
  }
  return labels > 0 ? lines.filter(
    ({ text: text5, links, images }) => text5.trim() !== "" || links.length + images.length > 0
  ) : [flat];
}
function isAttributeItem(item) {
  const head = headOf(item);
  const label2 = findLabel(head);
  if (label2 !== void 0 && label2.kind !== "other" && label2.kind !== "title") return true;
  const text5 = head.text.trim();
  if (text5 === "") return true;
  const { links } = head;
  const shown = links.map((link2) => head.text.slice(link2.start, link2.end));
  if (links.length > 0 && shown.every((label3, index2) => isGenericLabel(label3) || links[index2]?.bare === true)) {
    const outside = without(head, links).text;
    if (outside.replace(/[\s\p{P}\p{S}]+|and|or/gu, "").length < 4) return true;
  }
  return authorEvidence(text5) === "strong" && links.length === 0;
}

// src/list/read/items.ts
function readItem(item, wanted, below = []) {
  const head = headOf(item);
  const rest = [...restOf(item), ...below];
  const ownPaper = paperUrl(entryLinks([head])) !== void 0;
  const isChild = (block) => block.kind === "item" && !isAttributeItem(block) && isEntry(block, ownPaper);
  const children = rest.filter(isChild);
  const own4 = rest.filter((block) => !isChild(block));
  const drafts = [];
  if (!isInward(head) && !(children.length > 0 && isLabel(head))) {
    const end = Math.min(
      below.at(-1)?.range.end ?? item.range.end,
      children[0]?.range.start ?? Number.MAX_SAFE_INTEGER
    );
    const parts = takeApart({ start: item.range.start, end }, head, own4);
    const unit = { kind: "item", parts, item };
    const draft = layoutOf(unit, wanted)?.read(unit);
    if (draft !== void 0) drafts.push(draft);
  }
  const label2 = drafts.length === 0 ? nameOf(head.text) : void 0;
  for (const child of children) {
    for (const draft of readItem(child, wanted)) {
      const { group = [] } = draft;
      drafts.push(label2 === void 0 ? draft : { ...draft, group: [label2, ...group] });
    }
  }
  return drafts;
}
function isEntry(item, parentHasPaper) {
  const head = headOf(item);
  const links = entryLinks([head]);
  if (isInward(head)) return false;
  const title = findTitle(head);
  if (title === void 0)
    return restOf(item).some((block) => block.kind === "item" && isEntry(block, parentHasPaper));
  if (title.style === "linked" && title.link !== void 0 && !title.link.bare) return true;
  if (parentHasPaper && title.style === "plain" && beginsWithPeople(head)) return false;
  if (paperUrl(links) !== void 0) return true;
  const named = links.some(({ text: text5, url }) => url !== "" && !isGenericLabel(text5));
  if (named && title.range.end - title.range.start > 16) return true;
  if (parentHasPaper) return false;
  const parts = takeApart(item.range, head, []);
  return citationFirst(parts) !== void 0 || links.length > 0 && title.style !== "plain" || restOf(item).some((block) => block.kind === "item" && isEntry(block, false));
}
function beginsWithPeople({ text: text5, links }) {
  const end = links[0]?.start ?? text5.length;
  return readCitationText(text5.slice(0, end), { start: 0, end }) !== void 0;
}
function isInward({ links, images, text: text5 }) {
  const roles = [
    ...links.map(({ url }) => url),
    ...images.flatMap(({ target }) => target ?? [])
  ].map(
    (url) => linkRole(url) === "relative" && /\.pdf(?:[?#]|$)/i.test(url) ? "other" : linkRole(url)
  );
  if (text5.trim() === "" && images.length > 0 && links.every(({ start, end }) => start === end))
    return true;
  const usable = links.filter(({ url }) => url !== "").length;
  return usable > 0 && roles.every((role) => role === "anchor" || role === "relative");
}
function isLabel({ links, text: text5 }) {
  return links.every(({ url }) => ["anchor", "relative"].includes(linkRole(url))) && text5.length < 160;
}

// src/list/read/kind.ts
function isPaperLike(draft) {
  if (draft.identifiers.length > 0 || draft.abstract !== void 0 || draft.citation !== void 0)
    return true;
  const role = draft.url === void 0 ? void 0 : linkRole(draft.url);
  if (draft.authors !== void 0 && !["code", "video", "talk"].includes(role ?? "other"))
    return true;
  if (draft.url !== void 0 && linkRole(draft.url) === "paper") return true;
  return draft.links.some(
    ({ text: text5, url }) => isPaperLabel(text5.replace(/[[\]]/g, "")) && url !== "" && /^(?:paper|pdf)/i.test(text5.replace(/[[\]\s]/g, ""))
  );
}
function kindOf3(draft, path2, paperShare, usual) {
  if (excludesPapers(path2)) {
    const isPaper = draft.citation !== void 0 || identifiersOfUrl(draft.url ?? "").length > 0;
    return isPaper ? "paper" : "resource";
  }
  if (isStray(draft, paperShare)) return "resource";
  if (isPaperLike(draft)) return "paper";
  if (namesResources(path2)) return "resource";
  const roles = draft.links.map(({ url }) => linkRole(url));
  if (draft.links.length > 0 && draft.links.every(isTalk)) return "resource";
  const elsewhere = draft.url !== void 0 && ["code", "video", "talk", "other", "relative"].includes(linkRole(draft.url));
  if (draft.venue !== void 0 && draft.year !== void 0 && paperShare >= 0.2) return "paper";
  if (elsewhere && usual !== void 0 && draft.layout !== usual) return "resource";
  if (roles.length > 0 && (elsewhere || draft.url === void 0))
    return paperShare >= 0.5 ? "paper" : "resource";
  return paperShare >= 0.3 || draft.year !== void 0 ? "paper" : "resource";
}
function isStray({ title, authors, abstract, citation, year }, paperShare) {
  const bare = authors === void 0 && abstract === void 0 && citation === void 0 && year === void 0;
  return bare && paperShare < 0.2 && title.split(/\s+/).length <= 3;
}
function isTalk({ text: text5, url }) {
  return ["talk", "video"].includes(linkRole(url)) || /^\W*(?:blog|video|talk|tweet|post)\W*$/i.test(text5);
}

// src/list/read/table-columns.ts
var HEADERS = [
  [
    "title",
    /^(?:title|titles|paper title|paper name|article|article title|标题|题目|论文标题|论文名称|publication title|paper titles|study)$/
  ],
  [
    "paper",
    /^(?:paper|papers|publication link|paper link|papers link|pdf|arxiv|reference|references|论文|paper url|paper pdf|original paper|link to paper|doi|pdf link|source paper|citation)$/
  ],
  ["authors", /^(?:authors?|author s|first author|作者)$/],
  [
    "venue",
    /^(?:venue|pub|publication|publications|conference|conf|journal|publisher|published in|conference journal|journal conference|会议|期刊|pub venue|source|venue year|published|where|proceedings|publish|pub info)$/
  ],
  [
    "date",
    /^(?:date|year|publish date|published year|publication date|time|published|pub date|年份|日期|时间|release date|release|released|release time|publication year|publish time|year month)$/
  ],
  ["abstract", /^(?:abstract|摘要)$/],
  [
    "link",
    /^(?:links?|code|codes|github|project|website|official website|url|dataset link|demo|page|data|code link|代码|repo|repository|resources?|homepage|material|materials|model weight|weights?|tldr|comment|comments)$/
  ],
  [
    "name",
    /^(?:name|method|methods|model|models|model name|dataset|datasets|data name|data|algorithm|approach|framework|benchmark|system|medical vlm|medical dataset|tool|project name|名称|模型|数据集|alias|acronym|short name|abbreviation|abbr|nickname|work|evaluation framework|toolkit|library|resource|package)$/
  ]
];
var textOf = (flat) => flat === void 0 ? "" : plain(flat, { start: 0, end: flat.text.length });
function columnsOf(header, rows) {
  const width = Math.max(header.length, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index2) => headerColumn(textOf(header[index2])));
  if (columns.includes("title")) return columns;
  const paper = columns.findIndex(
    (column, index2) => column === "paper" && holdsTitles(rows, index2)
  );
  const candidates2 = columns.map((_, index2) => index2).filter(
    (index2) => !["authors", "venue", "date", "abstract"].includes(columns[index2] ?? "other")
  );
  const titled = paper >= 0 ? paper : candidates2.find(
    (index2) => columns[index2] !== "name" && columns[index2] !== "link" && holdsTitles(rows, index2, columns.includes("name"))
  );
  const named = columns.indexOf("name");
  const chosen = titled ?? (named >= 0 ? named : candidates2.find((index2) => columns[index2] === "other" && isFilled(rows, index2)) ?? candidates2[0]);
  if (chosen !== void 0) columns[chosen] = "title";
  return columns;
}
function headerColumn(text5) {
  const folded = fold(text5);
  const exact = HEADERS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (exact !== void 0) return exact;
  if (/\b(?:title)\b/.test(folded)) return "title";
  if (/\b(?:authors?)\b/.test(folded)) return "authors";
  if (/\b(?:dataset|model|method)s?$/.test(folded) && folded.split(" ").length <= 3) return "name";
  if (/\b(?:year|date)\b/.test(folded)) return "date";
  return "other";
}
function holdsTitles(rows, column, onlyLinked = false) {
  let titles = 0;
  let filled = 0;
  for (const { cells } of rows.slice(0, 40)) {
    const cell = cells[column];
    const text5 = textOf(cell);
    if (cell === void 0 || text5 === "" || text5 === "-") continue;
    filled++;
    const named = cell.links.length > 0 && !isGenericLabel(text5);
    const words3 = text5.split(/\s+/).length;
    const bold = cell.marks.some(({ kind, start }) => kind === "bold" && start < 8);
    if (authorEvidence(text5) === "none" && !isDate(text5) && (words3 >= 4 || bold) && (cell.links.length > 0 || !onlyLinked) && (named || words3 >= 4))
      titles++;
  }
  return filled > 0 && titles >= filled * 0.5;
}
function isFilled(rows, column) {
  const filled = rows.filter(({ cells }) => new RegExp("\\p{L}{2}", "u").test(textOf(cells[column]))).length;
  return filled >= rows.length * 0.6;
}

// src/list/read/layouts/table.ts
function readTableEntries({ header, rows }) {
  const columns = columnsOf(header, rows);
  if (isIndex(rows, columns) || isStatistics(header, rows)) return [];
  const drafts = [];
  for (const row of rows) {
    const draft = readRow(row, columns);
    if (draft !== void 0) drafts.push(draft);
  }
  return drafts;
}
function isIndex(rows, columns) {
  let inward = 0;
  for (const { cells } of rows) {
    const links = cells.flatMap(
      (cell) => cell.links.map(({ url }) => CHAPTER.test(url) ? "relative" : linkRole(url))
    );
    if (links.includes("paper") || columns.includes("link") && links.some((role) => !INWARD.has(role)))
      return false;
    if (INWARD.has(links[0] ?? "other")) inward++;
  }
  return inward > rows.length * 0.5;
}
function isStatistics(header, rows) {
  const named = header.some(
    (cell) => ["title", "paper", "name"].includes(headerColumn(textOf(cell)))
  );
  return !named && rows.every(({ cells }) => cells.every(({ links }) => links.length === 0));
}
var CHAPTER = /^https?:\/\/github\.com\/[^?#]+\/blob\/[^?#]+\.md(?:[?#]|$)/i;
var INWARD = /* @__PURE__ */ new Set(["relative", "anchor"]);
function readRow({ range, cells }, columns) {
  const index2 = columns.indexOf("title");
  let cell = cells[index2];
  if (cell === void 0 || textOf(cell) === "" || isPlaceholder(textOf(cell))) {
    cell = cells[columns.indexOf("name")] ?? cells.find((other) => other.links.length > 0 && textOf(other).length > 8);
  }
  if (cell === void 0) return void 0;
  const { texts, details } = cutDetails(cells);
  const place = cells.indexOf(cell);
  const head = texts[place] ?? cell;
  const others = texts.filter((_, at2) => at2 !== place && columns[at2] !== "abstract");
  const attributes = cells.flatMap(
    (value2, at2) => attributeOf(value2, columns[at2], at2 === place)
  );
  const parts = { range, head, texts: others, attributes, details, bibtex: [] };
  const placed2 = titleIn(head);
  if (placed2 === void 0) return void 0;
  const tails = [head, ...others].map((flat) => ({
    flat,
    stretches: [{ start: 0, end: flat.text.length }]
  }));
  const draft = finish(
    parts,
    "table",
    {
      flat: head,
      range: placed2.range,
      style: "plain",
      ...placed2.link === void 0 ? {} : { link: placed2.link }
    },
    tails,
    rowFacts(attributes, head, placed2, others)
  );
  if (draft === void 0) return void 0;
  const labelled2 = paperCell(cells, columns, place);
  const linked2 = placed2.link !== void 0;
  const own4 = linked2 ? linkRole(placed2.link?.url ?? "") : "other";
  const url = linked2 && (own4 === "paper" || labelled2 === void 0) ? draft.url : labelled2 ?? draft.url;
  return { ...draft, style: "cell", ...url === void 0 ? {} : { url } };
}
var isPlaceholder = (text5) => /^[-–—/\\.?~\s]*$|^(?:n\/?a|null|none|tbd|todo)$/i.test(text5);
function attributeOf(flat, column, isTitle) {
  if (isTitle || textOf(flat) === "" || isPlaceholder(textOf(flat))) return [];
  const label2 = { start: 0, end: 0 };
  switch (column) {
    case "authors":
    case "venue":
    case "date":
      return [{ kind: column, value: flat, label: label2 }];
    case "abstract":
      return flat.tags.length > 0 ? [] : [{ kind: "abstract", value: flat, label: label2 }];
    default:
      return [];
  }
}
function value(attributes, kind) {
  const found = attributes.find((attribute3) => attribute3.kind === kind);
  return found === void 0 ? void 0 : textOf(found.value);
}
function authorsBelow(head, title) {
  const lineBreak = head.text.indexOf("\n", title.end);
  if (lineBreak < 0) return void 0;
  const below = head.text.slice(lineBreak).search(/\S/);
  if (below < 0) return void 0;
  const start = lineBreak + below;
  const next = head.text.indexOf("\n", start);
  const line = cleanAuthors(outsideLinks(head, { start, end: next < 0 ? head.text.length : next }));
  const evidence = authorEvidence(line);
  return evidence === "strong" || evidence === "weak" && /\s/.test(line) ? line : void 0;
}
function rowFacts(attributes, head, placed2, others) {
  const badge = readBadges(head);
  const authors = value(attributes, "authors") ?? placed2.authors ?? authorsBelow(head, placed2.range) ?? linkedAuthors(others);
  const venueText = value(attributes, "venue");
  const venue = venueText ?? badge.venue;
  const year = yearIn(value(attributes, "date") ?? "") ?? yearIn(venueText ?? "") ?? yearIn(placed2.tail) ?? badge.year ?? datedCell(others);
  return {
    ...authors === void 0 ? {} : { authors },
    ...venue === void 0 || isDate(venue) ? {} : { venue },
    ...year === void 0 ? {} : { year }
  };
}
function linkedAuthors(cells) {
  for (const cell of cells) {
    for (const link2 of cell.links) {
      const shown = cell.text.slice(link2.start, link2.end).trim();
      if (/\bet\.?\s?al\b/i.test(shown) && authorEvidence(shown) !== "none") return shown;
    }
  }
  return void 0;
}
function datedCell(cells) {
  for (const cell of cells) {
    const text5 = textOf(cell);
    if (isDate(text5) || isVenueLike(text5) && text5.length < 40) {
      const year = yearIn(text5);
      if (year !== void 0) return year;
    }
  }
  return void 0;
}
function paperCell(cells, columns, title) {
  for (const [index2, cell] of cells.entries()) {
    if (index2 === title || columns[index2] !== "paper") continue;
    const link2 = cell.links.find(({ url }) => url.trim() !== "");
    if (link2 !== void 0) return link2.url.trim();
  }
  const columnsOfLinks = cells.flatMap(
    (cell, index2) => columns[index2] === "link" ? cell.links : []
  );
  const generic = columns.filter((column) => column === "link").length === 1 && cells.length <= 3;
  const open = columnsOfLinks.find(({ url }) => !["code", "video", "talk"].includes(linkRole(url)));
  const listed = paperUrl(entryLinks(cells));
  if (listed === void 0 && generic && open !== void 0) return open.url.trim();
  return paperUrl(
    entryLinks(cells.filter((_, index2) => index2 !== title && columns[index2] === "other"))
  );
}
function titleIn(cell) {
  const { text: text5, links } = cell;
  const cited = /[“"]/.test(text5) ? readCitationText(text5, { start: 0, end: text5.length }) : void 0;
  if (cited?.title !== void 0) {
    const { title: title2, authors, tail } = cited;
    const link2 = links.find(({ start, end: end2 }) => start <= title2.start && end2 >= title2.end);
    return {
      range: title2,
      authors: plain(cell, authors),
      tail: plain(cell, tail),
      ...link2 === void 0 ? {} : { link: link2 }
    };
  }
  const title = findTitle(cell ?? EMPTY_FLAT);
  if (title === void 0) return void 0;
  const end = nameEnd(text5, title.from);
  const whole2 = trimRange(text5, { start: title.from, end }, ".");
  const alone = links.length === 0 || end < (links[0]?.start ?? 0);
  const range = title.style === "plain" && alone ? whole2 : title.range;
  return {
    range,
    tail: text5.slice(range.end),
    ...title.link === void 0 ? {} : { link: title.link }
  };
}
function nameEnd(text5, from) {
  if (text5.length - from < 120) return text5.length;
  const separator = /\n|\s{2,}| [-–—] /.exec(text5.slice(from));
  return separator === null || separator.index < 2 ? text5.length : from + separator.index;
}

// src/list/read/line-entries.ts
function splitLines(block, source) {
  if (block.kind !== "paragraph" || !block.flat.text.includes("\n")) return [block];
  const lines = linesOf(block.flat);
  return lines.length > 1 && lines.every(isWholeEntry) ? placed(lines, block, source) : [block];
}
function linesOf(flat) {
  const lines = [];
  let start = 0;
  for (const line of flat.text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") lines.push(keep(flat, [{ start, end }]));
    start = end + 1;
  }
  return lines;
}
function isWholeEntry(line) {
  const title = findTitle(line);
  if (title === void 0 || title.style !== "linked" && title.style !== "bold") return false;
  return paperUrl(entryLinks([line])) !== void 0;
}
function placed(lines, { range }, source) {
  const firsts = lines.map(firstPlace);
  let done = range.start;
  return lines.map((flat, index2) => {
    const start = Math.max(done, source.lastIndexOf("\n", (firsts[index2] ?? done) - 1) + 1);
    const lineEnd = source.indexOf("\n", start);
    const next = firsts[index2 + 1] ?? range.end;
    done = lineEnd >= 0 && lineEnd < next ? lineEnd : next;
    const end = start + source.slice(start, done).trimEnd().length;
    return { kind: "paragraph", range: { start, end }, flat };
  });
}
function firstPlace(flat) {
  const at2 = flat.text.search(/\S/);
  const { start } = sourceRange(flat, { start: at2, end: at2 + 1 });
  return Math.min(start, flat.links[0]?.range.start ?? start);
}

// src/list/read/paragraphs.ts
var NUMBERED = new RegExp("^\\s*(?:\\[\\d{1,4}\\]|\\(\\d{1,3}\\))\\s+\\p{L}", "u");
function beginsEntry(block) {
  if (block.kind !== "paragraph" && block.kind !== "html") return false;
  const { flat } = block;
  const bold = flat.marks.some(({ kind, start }) => kind === "bold" && start < 60);
  if (flat.links.length === 0 && !bold && !/[“"]|\d{4}/.test(flat.text)) return false;
  if (isInward(flat) || isMenu(flat) || flat.text.trim() === "" || findLabel(flat) !== void 0)
    return false;
  if (citationFirst(takeApart(block.range, flat, [])) !== void 0) return true;
  const title = findTitle(flat);
  if (title === void 0) return false;
  const before = flat.text.slice(0, title.range.start).trim();
  if (before.length > 60) return false;
  const length = title.range.end - title.range.start;
  if (title.style === "bold")
    return flat.text.slice(0, title.from).trim().length < 40 && length > 14;
  if (NUMBERED.test(flat.text) && title.style !== "linked")
    return length > 14 && flat.links.length > 0;
  if (title.style !== "linked" || title.link === void 0) return false;
  const outward = !["anchor", "badge", "mail", "relative"].includes(linkRole(title.link.url)) || !/^[#./]/.test(title.link.url);
  return outward && !/\w/.test(flat.text.slice(title.from, title.link.start));
}
function isMenu({ text: text5, links }) {
  const named = links.filter(
    ({ start, end }) => end > start && !isGenericLabel(text5.slice(start, end))
  );
  const shown = named.reduce((sum, { start, end }) => sum + end - start, 0);
  return named.length >= 4 && text5.length - shown < named.length * 6;
}
function readParagraphs(blocks, wanted) {
  const drafts = [];
  let first;
  let rest = [];
  const close = () => {
    if (first !== void 0) {
      const end = rest.at(-1)?.range.end ?? first.range.end;
      const unit = {
        kind: "paragraph",
        parts: takeApart({ start: first.range.start, end }, first.flat, rest)
      };
      const draft = layoutOf(unit, wanted)?.read(unit);
      if (draft !== void 0) drafts.push(draft);
    }
    first = void 0;
    rest = [];
  };
  for (const block of blocks) {
    const isHtml = block.kind === "html";
    if (beginsEntry(block)) {
      close();
      first = block;
    } else if (first !== void 0 && belongs(block)) rest.push(block);
    else if (!isHtml) close();
  }
  close();
  return drafts;
}
function belongs(block) {
  switch (block.kind) {
    case "item":
      return isAttributeItem(block);
    case "code":
      return true;
    case "html":
      return block.flat.tags.length > 0 || block.flat.text.trim() !== "";
    case "paragraph": {
      const { flat } = block;
      if (findLabel(flat) !== void 0 || flat.tags.some(({ name }) => name === "details"))
        return true;
      const shown = flat.links.map((link2) => flat.text.slice(link2.start, link2.end));
      if (shown.length > 0 && shown.every(isGenericLabel)) return true;
      return flat.marks.some(({ kind, start }) => kind === "italic" && start < 2);
    }
    default:
      return false;
  }
}
function pseudoItems({ flat, range }, source) {
  const lines = [];
  let at2 = range.start;
  for (const line of source.slice(range.start, range.end).split("\n")) {
    if (isPseudoBullet(line)) lines.push({ start: at2, end: at2 });
    at2 += line.length + 1;
    const last = lines.at(-1);
    if (last !== void 0) last.end = at2;
  }
  return lines.map(({ start, end }) => keep(flat, [flatStretch(flat, start, end)]));
}
function flatStretch(flat, start, end) {
  let from = flat.text.length;
  let to = 0;
  for (const { at: at2, length, source, sourceLength } of flat.pieces) {
    if (source + sourceLength <= start || source >= end) continue;
    const same = length === sourceLength;
    from = Math.min(from, same ? at2 + Math.max(0, start - source) : at2);
    to = Math.max(to, same ? at2 + Math.min(length, end - source) : at2 + length);
  }
  return from < to ? { start: from, end: to } : { start: 0, end: 0 };
}
function readPseudoItems(block, source, wanted) {
  return pseudoItems(block, source).flatMap((flat) => {
    if (flat === EMPTY_FLAT || flat.text === "") return [];
    const range = sourceRange(flat, { start: 0, end: flat.text.length });
    const end = Math.max(range.end, ...flat.links.map((link2) => link2.range.end));
    const unit = { kind: "pseudo", parts: takeApart({ start: range.start, end }, flat, []) };
    const draft = layoutOf(unit, wanted)?.read(unit);
    return draft === void 0 ? [] : [draft];
  });
}

// src/list/read/read-section.ts
function readSection(whole2, source, wanted) {
  const blocks = whole2.flatMap((block) => splitLines(block, source));
  const items = blocks.filter((block) => block.kind === "item");
  const pseudo = blocks.filter((block) => isPseudoBlock(block, source));
  const paragraphs = blocks.filter((block) => beginsEntry(block) && !isPseudoBlock(block, source));
  const standing = items.filter((item) => !isAttributeItem(item));
  const byParagraphs = wanted === "paragraph" || paragraphs.length > standing.length;
  const drafts = [];
  let units = 0;
  for (const block of blocks) {
    if (block.kind === "table") {
      const read2 = readTableEntries(block);
      units += block.rows.length;
      drafts.push(...read2);
    }
  }
  if (byParagraphs) {
    const read2 = readParagraphs(
      blocks.filter((block) => block.kind !== "table"),
      wanted
    );
    units += Math.max(paragraphs.length, read2.length);
    drafts.push(...read2);
  } else {
    for (const [index2, block] of blocks.entries()) {
      if (block.kind !== "item") continue;
      const read2 = readItem(block, wanted, following(blocks, index2));
      units += Math.max(1, read2.length);
      drafts.push(...read2);
    }
  }
  for (const block of pseudo) {
    const read2 = readPseudoItems(block, source, wanted);
    units += read2.length;
    drafts.push(...read2);
  }
  if (byParagraphs && drafts.length === 1 && !drafts.some(isSurePaper)) drafts.length = 0;
  drafts.sort((a, b) => a.range.start - b.range.start);
  const shown = drafts.filter(hasEvidence);
  const evidence = units === 0 ? 0 : shown.length / units;
  const kept = evidence >= 0.6 ? drafts.filter((draft) => hasEvidence(draft) || isTitleLike(draft)) : shown;
  const groupAt = byParagraphs ? () => [] : groupsOf(blocks);
  const grouped = kept.map((draft) => {
    const group = [...groupAt(draft.range.start), ...draft.group ?? []];
    return group.length === 0 ? draft : { ...draft, group };
  });
  return { drafts: grouped, evidence, papers: kept.filter(isPaperLike).length };
}
function isPseudoBlock(block, source) {
  return block.kind === "paragraph" && isPseudoBullet(source.slice(block.range.start, block.range.start + 200).split("\n", 1)[0] ?? "");
}
function following(blocks, index2) {
  const found = [];
  let open = 0;
  for (let at2 = index2 + 1; at2 < blocks.length; at2++) {
    const block = blocks[at2];
    if (block === void 0 || open === 0 && !opensDetails(block)) break;
    found.push(block);
    for (const { closing } of detailsTags(block)) open += closing ? -1 : 1;
    if (open <= 0) break;
  }
  return open > 0 ? [] : found;
}
function opensDetails(block) {
  if (block.kind !== "html" && block.kind !== "paragraph") return false;
  const [first] = detailsTags(block);
  return first?.closing === false && /^\s*(?:\[?abs|摘要|bib)/i.test(block.flat.text);
}
function detailsTags(block) {
  if (block.kind !== "html" && block.kind !== "paragraph") return [];
  return block.flat.tags.filter(({ name }) => name === "details");
}
function isSurePaper({ identifiers, authors, citation, abstract, links }) {
  if (identifiers.length > 0 || authors !== void 0) return true;
  if (citation !== void 0 || abstract !== void 0) return true;
  return links.some(({ text: text5 }) => /^\W*(?:paper|pdf|preprint|arxiv)\W*$/i.test(text5));
}
function hasEvidence(draft) {
  if (draft.abstract !== void 0 || draft.citation !== void 0 || draft.identifiers.length > 0)
    return true;
  if (draft.style === "cell") return true;
  if (draft.links.some(({ url }) => !["anchor", "badge", "mail"].includes(linkRole(url))))
    return true;
  return draft.authors !== void 0 || draft.year !== void 0 && isTitleLike(draft);
}
function isTitleLike({ title }) {
  const words3 = title.split(/\s+/).length;
  return (words3 >= 3 || new RegExp("\\p{Lo}{6}", "u").test(title)) && words3 <= 40;
}

// src/list/source/chunks.ts
var TARGET2 = 4e3;
var TARGET_LINES = 100;
var HTML_LIST = /^\s{0,20}<(?:table|ul|ol|dl)(?=[\s>])/i;
function cutChunks({ text: text5, lines }, states, first, last) {
  const chunks = [];
  let from = first;
  let inList = false;
  let afterBlank = true;
  let htmlEnds = true;
  const content3 = (line) => text5.slice(lines.lineStart(line), lines.lineEnd(line));
  const close = (kind, end) => {
    if (end < from) return;
    const stop = end >= lines.count ? text5.length : lines.lineStart(end + 1);
    if (stop > lines.lineStart(from))
      chunks.push({ kind, start: lines.lineStart(from), end: stop });
    from = end + 1;
  };
  const standsAlone = (line, here) => {
    if (beginsTable(here, line < last ? content3(line + 1) : ""))
      return { kind: "table", end: endOfTable(line, last, states, content3) };
    if (!htmlEnds || !HTML_LIST.test(here) || inList && /^[ \t]/.test(here)) return void 0;
    const stretch = { start: lines.lineStart(line), end: lines.lineEnd(last) };
    const end = endOfHtmlBlock(text5, stretch);
    htmlEnds = end !== void 0;
    return end === void 0 ? void 0 : { kind: "html", end: lines.position(end - 1).line };
  };
  for (let line = first; line <= last; line++) {
    if (states[line] !== "text") {
      afterBlank = false;
      continue;
    }
    const here = content3(line);
    if (here.trim() === "") {
      afterBlank = true;
      continue;
    }
    const atMargin = !/^[ \t]/.test(here);
    const bullet = isBullet(here);
    if (!bullet && atMargin && afterBlank) inList = false;
    const alone = standsAlone(line, here);
    if (alone !== void 0) {
      close("markdown", line - 1);
      line = alone.end;
      close(alone.kind, line);
      afterBlank = false;
      inList = false;
      continue;
    }
    const safe = atMargin && (afterBlank || bullet && inList);
    const full = line - from >= TARGET_LINES || lines.lineStart(line) - lines.lineStart(from) >= TARGET2;
    if (safe && full) close("markdown", line - 1);
    if (bullet) inList = true;
    afterBlank = false;
  }
  close("markdown", last);
  return chunks;
}
function beginsTable(line, next) {
  return line.includes("|") && isDelimiterRow(next) && !isDelimiterRow(line) && /^ {0,3}\S/.test(line) && !isBullet(line);
}
function endOfTable(header, last, states, content3) {
  let end = header + 1;
  let gap = 0;
  for (let line = header + 2; line <= last; line++) {
    if (states[line] === "comment") continue;
    if (states[line] !== "text") break;
    const here = content3(line);
    const trimmed = here.trim();
    if (trimmed === "") {
      if (++gap > 1) break;
      continue;
    }
    const next = line < last ? content3(line + 1) : "";
    if (gap > 0 && (!trimmed.startsWith("|") || isDelimiterRow(next))) break;
    if (!trimmed.includes("|") && (isBullet(here) || /^[<>#]/.test(trimmed))) break;
    end = line;
    gap = 0;
  }
  return end;
}

// src/list/source/tables.ts
var TARGET3 = 6e3;
function readTable2({ start, end }, source, after, skip) {
  const rows = [];
  for (const batch of batches(source, start, end)) {
    if (skip(batch.start, batch.end)) continue;
    const text5 = source.slice(batch.start, batch.end);
    const head = batch.start === start ? "" : headOf2(text5);
    for (const node2 of parseChunk(text5, batch.start, head, after(text5))) {
      if (node2.type === "table") rows.push(...rowsOf(node2, batch, source));
    }
  }
  const [header] = rows;
  return {
    kind: "table",
    range: { start, end },
    header: header?.cells ?? [EMPTY_FLAT],
    rows: rows.slice(1)
  };
}
function rowsOf(table, batch, source) {
  return (table.children ?? []).filter((row) => row.start >= batch.start && row.end <= batch.end).map((row) => ({
    range: { start: row.start, end: row.end },
    cells: (row.children ?? []).map(
      (cell) => repairLinks(flatten(cell.children ?? [], source), source)
    )
  }));
}
function headOf2(rows) {
  let cells = 1;
  for (const row of rows.split("\n")) cells = Math.max(cells, row.split("|").length);
  return `${"|a".repeat(cells)}|
${"|-".repeat(cells)}|
`;
}
function batches(source, start, end) {
  const found = [];
  let from = -1;
  let line = 0;
  let inComment = false;
  const close = (at2) => {
    if (from >= 0 && at2 > from) found.push({ start: from, end: at2 });
    from = -1;
  };
  for (let at2 = start; at2 < end; line++) {
    const lineFeed = source.indexOf("\n", at2);
    const next = lineFeed < 0 || lineFeed >= end ? end : lineFeed + 1;
    const content3 = source.slice(at2, next);
    if (line === 0) from = at2;
    else if (line === 1) close(next);
    else if (inComment || content3.trimStart().startsWith("<!--")) {
      close(at2);
      inComment = !content3.includes("-->");
    } else if (!content3.includes("|") || isDelimiterRow(content3)) close(at2);
    else {
      if (from >= 0 && at2 - from > TARGET3) close(at2);
      if (from < 0) from = at2;
    }
    at2 = next;
  }
  close(end);
  return found;
}

// src/list/source/read-blocks.ts
function readBlocks(context, first, last) {
  const blocks = [];
  if (last < first) return blocks;
  const chunks = cutChunks(context.source, context.states, first, last);
  for (const chunk of chunks) {
    if (context.outOfTime()) {
      const end = chunks.at(-1)?.end ?? chunk.end;
      context.diagnose({ code: "out-of-time", range: { start: chunk.start, end } });
      break;
    }
    blocks.push(...readChunk(context, chunk));
  }
  return blocks;
}
function readChunk(context, chunk) {
  const { text: text5 } = context.source;
  const definitions = (part2) => definitionsFor(part2, context.definitions);
  const skip = (start, end) => {
    const reason = tooComplex(text5.slice(start, end));
    if (reason === void 0) return false;
    context.diagnose({ code: "too-complex", reason, range: { start, end } });
    return true;
  };
  if (chunk.kind === "html") return toHtmlBlocks(chunk, text5);
  if (chunk.kind === "table") return [readTable2(chunk, text5, definitions, skip)];
  if (skip(chunk.start, chunk.end)) return [];
  const part = text5.slice(chunk.start, chunk.end);
  return toBlocks(parseChunk(part, chunk.start, "", definitions(part)), text5);
}

// src/list/source/section-text.ts
function sectionText(around, place) {
  const { source, scanned, definitions, outOfTime, memory } = around;
  const text5 = source.text.slice(place.range.start, place.range.end);
  const begin = source.lines.position(place.range.start).line;
  const states = statesFrom(scanned.states, begin, place.last);
  const key = [
    text5,
    stateKey(states),
    definitionsFor(text5, definitions, Number.POSITIVE_INFINITY)
  ].join("\0");
  const known = memory.get(key);
  if (known !== void 0) return known;
  const own4 = sourceFile("", text5);
  const problems = [];
  const blocks = readBlocks(
    { source: own4, states, definitions, outOfTime, diagnose: (problem) => problems.push(problem) },
    place.first - begin + 1,
    place.last - begin + 1
  );
  const readings = /* @__PURE__ */ new Map();
  const made = {
    text: text5,
    blocks,
    problems,
    reading(wanted) {
      const reading = readings.get(wanted) ?? readSection(blocks, text5, wanted);
      readings.set(wanted, reading);
      return reading;
    }
  };
  if (!problems.some(({ code: code3 }) => code3 === "out-of-time")) memory.set(key, made);
  return made;
}
function statesFrom(states, first, last) {
  return ["text", ...states.slice(first, last + 1)];
}
function stateKey(states) {
  return states.every((state) => state === "text") ? "" : states.join(" ");
}

// src/list/read/draughts.ts
function draughtsOf({ text: text5, lines }, { headings }) {
  const draught = (index2, first, start, next) => ({
    index: index2,
    first,
    last: next < headings.length ? (headings[next]?.line ?? 1) - 1 : lines.count,
    range: {
      start,
      end: next < headings.length ? lines.lineStart(headings[next]?.line ?? 1) : text5.length
    },
    role: "entries",
    read: void 0,
    drafts: []
  });
  return [
    draught(-1, 1, 0, 0),
    ...headings.map(
      ({ line, endLine }, index2) => draught(index2, endLine + 1, lines.lineStart(line), index2 + 1)
    )
  ];
}
function nameRoles(draughts, placed2, skip) {
  const skipped = new Set(skip.map(fold));
  const roles = /* @__PURE__ */ new Map();
  for (const draught of draughts) {
    const place = placed2[draught.index];
    if (place === void 0 || place.isTitle) continue;
    const above = inherited(place.parent, draughts, placed2, roles);
    const named = skipped.has(fold(place.heading.text)) ? "about" : roleOfName(place.heading.text);
    const role = above ?? named;
    if (role === void 0) continue;
    roles.set(draught.index, role);
    draught.role = role;
  }
}
function inherited(parent, draughts, placed2, roles) {
  if (parent === void 0) return void 0;
  const role = roles.get(parent);
  if (role === void 0 || role === "contents" || role === "introduction") return void 0;
  const whole2 = draughts.at(-1)?.range.end ?? 0;
  const depth = placed2[parent]?.heading.depth ?? 0;
  const next = draughts.find(
    ({ index: index2 }) => index2 > parent && (placed2[index2]?.heading.depth ?? 0) <= depth
  );
  const start = draughts.find(({ index: index2 }) => index2 === parent)?.range.start ?? 0;
  return (next?.range.start ?? whole2) - start < whole2 / 2 ? role : void 0;
}

// src/list/read/duplicate-views.ts
var SMALLEST = 10;
var SMALLEST_NAMED = 3;
var OF_VIEW = /\b(?:index|timeline|chronological(?:ly)?|by (?:year|date|time|venue)|recent(?:ly)?|latest|newest|new (?:papers?|entries|additions)|this (?:week|month))\b|更新|新增|最近|最新|索引|时间线|新着/i;
function findViews(sections, pathOf = () => []) {
  const keys = sections.map(({ drafts }) => new Set(drafts.map(({ title }) => fold(title))));
  const named = sections.map(({ index: index2 }) => pathOf(index2).some((name) => OF_VIEW.test(name)));
  const own4 = new Set(keys.flatMap((set, at2) => named[at2] === true ? [] : [...set]));
  const counts = /* @__PURE__ */ new Map();
  for (const set of keys) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  let standing = counts.size;
  const views = [];
  const order2 = [...sections.entries()].sort(
    ([a], [b]) => Number(named[b]) - Number(named[a]) || a - b
  );
  for (const [at2, { index: index2, drafts }] of order2) {
    const titles = keys[at2];
    if (titles === void 0 || titles.size < SMALLEST_NAMED) continue;
    const repeated = [...titles].filter((key) => (counts.get(key) ?? 0) > 1).length;
    const elsewhere = standing - (titles.size - repeated);
    const copies = titles.size >= SMALLEST && repeated >= titles.size * 0.95;
    const shows = named[at2] === true && [...titles].filter((key) => own4.has(key)).length >= titles.size * 0.95;
    if (!shows && (!copies || repeated < elsewhere * 0.9)) continue;
    views.push({
      index: index2,
      message: `${drafts.length} entries repeat the rest of the list; they are not counted again.`
    });
    for (const key of titles) counts.set(key, (counts.get(key) ?? 1) - 1);
    standing = elsewhere;
  }
  return views;
}

// src/list/read/heading-entries.ts
var FEWEST = 3;
function headingEntries(sections, headings, flats, title) {
  const found = /* @__PURE__ */ new Map();
  const byDepth = /* @__PURE__ */ new Map();
  for (const { index: index2, blocks, range, role } of sections) {
    const heading3 = headings[index2];
    const flat = flats[index2];
    if (heading3 === void 0 || flat === void 0 || index2 === title || role !== "entries")
      continue;
    const group = byDepth.get(heading3.depth) ?? { seen: 0, papers: [] };
    byDepth.set(heading3.depth, group);
    const isLeaf = (headings[index2 + 1]?.depth ?? 0) <= heading3.depth;
    if (isLeaf && blocks.length > 0) group.seen++;
    const parts = isLeaf ? partsOf(blocks, flat, within(heading3, range), range) : void 0;
    if (parts !== void 0) group.papers.push([index2, parts]);
  }
  for (const { seen, papers } of byDepth.values()) {
    if (papers.length < FEWEST || papers.length < seen * 0.6) continue;
    for (const [index2, parts] of papers) {
      const unit = { kind: "heading", parts };
      const draft = layoutOf(unit)?.read(unit);
      if (draft !== void 0) found.set(index2, draft);
    }
  }
  return found;
}
function within({ range }, section) {
  return { start: range.start - section.start, end: range.end - section.start };
}
function partsOf(blocks, flat, heading3, section) {
  if (blocks.some(
    (block) => block.kind === "table" || block.kind === "item" && !isAttributeItem(block)
  ))
    return void 0;
  const own4 = blocks.filter(
    (block) => block.kind !== "break" && !(block.kind === "html" && block.flat.text.trim() === "")
  );
  const last = own4.at(-1)?.range.end ?? heading3.end;
  const end = Math.min(last, section.end - section.start);
  const parts = takeApart({ start: heading3.start, end }, flat, own4);
  if (own4.filter(beginsEntry).length > 1) return void 0;
  const labelled2 = parts.attributes.some(
    ({ kind }) => ["authors", "abstract", "paper", "venue", "date"].includes(kind)
  );
  const abstract = parts.details.some(({ summary }) => /abs/i.test(summary));
  const links = parts.texts.some(
    (text5) => text5.links.length > 0 && text5.links.every((link2) => isGenericLabel(text5.text.slice(link2.start, link2.end)))
  );
  return labelled2 || abstract || links ? parts : void 0;
}

// src/list/read/place-draft.ts
function moved({ start, end }, by) {
  return { start: start + by, end: end + by };
}
function placeDraft(draft, by) {
  const { abstract, citation, links, range, titleRange: titleRange2 } = draft;
  return {
    ...draft,
    titleRange: moved(titleRange2, by),
    links: links.map((link2) => placeLink(link2, by)),
    ...abstract === void 0 ? {} : { abstract: placeAbstract(abstract, by) },
    ...citation === void 0 ? {} : { citation: placeCitation(citation, by) },
    range: moved(range, by)
  };
}
function placeLink(link2, by) {
  const { range, urlRange } = link2;
  return {
    ...link2,
    range: moved(range, by),
    ...urlRange === void 0 ? {} : { urlRange: moved(urlRange, by) }
  };
}
function placeAbstract(abstract, by) {
  const { range, label: label2 } = abstract;
  return {
    ...abstract,
    range: moved(range, by),
    ...label2 === void 0 ? {} : { label: moved(label2, by) }
  };
}
function placeCitation(citation, by) {
  const { range, keyRange, anchor } = citation;
  return {
    ...citation,
    range: moved(range, by),
    ...keyRange === void 0 ? {} : { keyRange: moved(keyRange, by) },
    ...anchor === void 0 ? {} : { anchor: { ...anchor, range: moved(anchor.range, by) } }
  };
}

// src/list/read/section-tree.ts
var YEAR_ONLY = /^\W*(?:(?:before|until|pre)\s+)?(?:19|20)\d{2}(?:\s*(?:[-–—~]|to|and|&)\s*(?:(?:19|20)\d{2}|now|present))?\W*$/i;
function isYearHeading(text5) {
  return YEAR_ONLY.test(text5);
}
function placeHeadings(headings, title) {
  const placed2 = [];
  let stack = [];
  let owner;
  headings.forEach((heading3, index2) => {
    if (index2 === title) {
      placed2.push({ heading: heading3, path: [], isTitle: true });
      stack = [];
      owner = void 0;
      return;
    }
    const year = isYearHeading(heading3.text);
    owner = ownerOfYears(headings, index2, title, owner);
    const isAbove = (level) => level.depth < heading3.depth || year && owner?.index === level.index && !level.year;
    while (stack.length > 0 && !stack.slice(-1).every(isAbove)) stack.pop();
    const parent = stack.at(-1)?.index;
    const above = parent === void 0 ? [] : placed2[parent]?.path ?? [];
    const unnamed = heading3.text === "" || roleOfName(heading3.text) === "contents";
    const path2 = unnamed ? above : [...above, heading3.text];
    placed2.push({ heading: heading3, path: path2, isTitle: false, ...parent === void 0 ? {} : { parent } });
    stack.push({ index: index2, depth: heading3.depth, year });
  });
  return placed2;
}
function ownerOfYears(headings, index2, title, owner) {
  const heading3 = headings[index2];
  const before = headings[index2 - 1];
  if (heading3 === void 0) return owner;
  if (!isYearHeading(heading3.text)) {
    return owner !== void 0 && heading3.depth <= owner.depth ? void 0 : owner;
  }
  if (owner !== void 0 || before === void 0 || index2 - 1 === title) return owner;
  const sisters = before.depth === heading3.depth && !isYearHeading(before.text);
  return sisters ? { index: index2 - 1, depth: heading3.depth, year: false } : void 0;
}

// src/list/read/read-list.ts
function readList(source, options = {}, memory = /* @__PURE__ */ new Map()) {
  const scanned = scan(source);
  const diagnostics = [];
  const draughts = draughtsOf(source, scanned);
  const flats = scanned.headings.map(
    (raw, index2) => headingWords(raw, draughts[index2 + 1], source)
  );
  const headings = scanned.headings.map(
    (raw, index2) => readHeading(raw, flats[index2] ?? EMPTY_FLAT)
  );
  let title = titleIndex(scanned, headings);
  let placed2 = placeHeadings(headings, title);
  nameRoles(draughts, placed2, options.skip ?? []);
  const around = {
    source,
    scanned,
    definitions: findDefinitions(source.text),
    outOfTime: options.outOfTime ?? (() => false),
    memory
  };
  for (const draught of draughts) {
    if (draught.role !== "entries" && draught.role !== "introduction") continue;
    draught.read = sectionText(around, draught);
    diagnostics.push(...draught.read.problems.map((one2) => diagnosed(one2, draught, source)));
  }
  const candidates2 = draughts.map((draught) => ({ ...draught, blocks: blocksOf(draught) }));
  const papers = headingEntries(candidates2, headings, flats, title);
  const readings = /* @__PURE__ */ new Map();
  const isTop = ({ index: index2 }) => index2 === title || index2 < 0;
  for (const draught of draughts) {
    const wanted = layoutFor(headings[draught.index]?.text, options);
    const own4 = papers.get(draught.index);
    if (own4 !== void 0) {
      draught.drafts = [own4];
      draught.role = "entries";
    } else {
      const reading = draught.read?.reading(wanted) ?? NOTHING;
      readings.set(draught, reading);
      decide(draught, reading, isTop(draught) ? PAPERS_IN_INTRODUCTION : void 0);
    }
  }
  decideShort(readings, isTop);
  const first = title === void 0 ? void 0 : draughts.find(({ index: index2 }) => index2 === title);
  if (first !== void 0 && first.drafts.length > 0 && isCategory(headings, draughts, first.index)) {
    title = void 0;
    placed2 = placeHeadings(headings, title);
  }
  for (const { index: index2, message } of findViews(draughts, (index3) => placed2[index3]?.path ?? [])) {
    const draught = draughts.find((candidate) => candidate.index === index2);
    if (draught === void 0) continue;
    draught.role = "view";
    draught.drafts = [];
    diagnostics.push({ code: "duplicate-view", message, range: draught.range });
  }
  const entries = draughts.flatMap((draught) => entriesOf(draught, placed2, papers));
  if (entries.length === 0) {
    diagnostics.push({
      code: "no-entries",
      message: "No entries found: the README may be an index of other files.",
      range: { start: 0, end: source.text.length }
    });
  }
  return {
    source,
    ...title === void 0 ? {} : { title: headings[title]?.text ?? "" },
    headings,
    sections: draughts.filter(({ range, index: index2 }) => index2 >= 0 || range.end > range.start).map((draught) => sectionOf(draught, headings)),
    categories: categoriesOf(draughts, placed2, papers),
    entries,
    diagnostics
  };
}
function headingWords({ kind, contentStart, contentEnd }, draught, { text: text5 }) {
  const { start, end } = draught?.range ?? { start: 0, end: text5.length };
  const place = { kind, contentStart: contentStart - start, contentEnd: contentEnd - start };
  return headingFlat(place, text5.slice(start, end));
}
function diagnosed(problem, { range }, { lines }) {
  const { code: code3 } = problem;
  const place = moved(problem.range, range.start);
  if (code3 === "out-of-time") {
    return { code: code3, message: "Time is up: the list is not read from here on.", range: place };
  }
  const { line } = lines.position(place.start);
  return { code: code3, message: `Not read from line ${line} on: ${problem.reason}.`, range: place };
}
var NOTHING = { drafts: [], evidence: 0, papers: 0 };
function blocksOf({ read: read2 }) {
  return read2?.blocks ?? [];
}
function titleIndex({ headings: raws }, headings) {
  const h1 = headings.findIndex(({ depth }) => depth === 1);
  if (h1 >= 0) return h1;
  const [raw] = raws;
  const [first, next] = headings;
  if (raw === void 0 || first === void 0) return void 0;
  if (roleOfName(first.text) !== void 0 && raw.kind !== "html")
    return /^updated on\b/i.test(first.text) ? 0 : void 0;
  if (raw.kind === "html") return 0;
  const names = /\b(?:awesome|papers|list|resources|survey|reading)\b/i.test(first.text);
  if (raw.line <= 3 && names && first.text.split(/\s+/).length >= 2) return 0;
  return next !== void 0 && next.depth <= first.depth && raw.line <= 10 ? 0 : void 0;
}
function isCategory(headings, draughts, index2) {
  const depth = headings[index2]?.depth;
  return draughts.some(
    ({ index: other, drafts }) => other > index2 && headings[other]?.depth === depth && drafts.length > 0
  );
}
function layoutFor(heading3, { layout, layouts = {} }) {
  if (heading3 === void 0) return layout;
  const own4 = Object.entries(layouts).find(([name]) => fold(name) === fold(heading3));
  return own4?.[1] ?? layout;
}
var PAPERS_IN_INTRODUCTION = 3;
function decide(draught, { drafts, evidence, papers }, least) {
  if (draught.role !== "entries" && draught.role !== "introduction") return;
  const soft = least ?? (draught.role === "introduction" ? PAPERS_IN_INTRODUCTION : void 0);
  const enough = soft !== void 0 ? papers >= soft && evidence >= 0.6 && papers >= drafts.length * 0.6 : drafts.length > 0 && (evidence >= 0.5 || papers >= 1 && evidence >= 0.25);
  if (enough) {
    draught.role = "entries";
    draught.drafts = drafts;
  } else if (draught.role === "entries") {
    draught.role = blocksOf(draught).length === 0 ? "empty" : "introduction";
  }
}
function decideShort(readings, isTop) {
  if ([...readings.keys()].some(({ drafts }) => drafts.length > 0)) return;
  for (const [draught, reading] of readings) if (isTop(draught)) decide(draught, reading, 1);
}
function entriesOf({ index: index2, drafts, role, range }, placed2, papers) {
  if (role !== "entries") return [];
  const path2 = categoryPath(index2, placed2, papers);
  const share = drafts.length === 0 ? 0 : drafts.filter(isPaperLike).length / drafts.length;
  const usual = mostUsed(drafts.map(({ layout }) => layout));
  return drafts.map((draft) => {
    const { style, group = [], ...entry } = placeDraft(draft, range.start);
    const categories = path2.length === 0 ? group : path2;
    const dated = categories.findLast(isYearHeading);
    const year = dated === void 0 ? void 0 : yearIn(dated);
    return {
      ...entry,
      kind: kindOf3(draft, categories, share, usual),
      categories,
      ...entry.year === void 0 && year !== void 0 ? { year } : {}
    };
  });
}
function categoryPath(index2, placed2, papers) {
  const place = placed2[index2];
  if (place === void 0) return [];
  if (!papers.has(index2)) return place.path;
  return place.parent === void 0 ? [] : categoryPath(place.parent, placed2, papers);
}
function sectionOf({ index: index2, range, role, drafts }, headings) {
  const heading3 = headings[index2];
  const layout = mostUsed(drafts.map(({ layout: layout2 }) => layout2));
  return {
    ...heading3 === void 0 ? {} : { heading: heading3 },
    range,
    role,
    ...layout === void 0 ? {} : { layout }
  };
}
function categoriesOf(draughts, placed2, papers) {
  const counts = /* @__PURE__ */ new Map();
  for (const { index: index2, drafts, role } of draughts) {
    if (role !== "entries" || drafts.length === 0) continue;
    const owner = papers.has(index2) ? placed2[index2]?.parent : index2;
    if (owner !== void 0 && owner >= 0)
      counts.set(owner, (counts.get(owner) ?? 0) + drafts.length);
  }
  return [...counts].sort(([a], [b]) => a - b).flatMap(([index2, entries]) => {
    const place = placed2[index2];
    return place === void 0 || place.isTitle ? [] : [{ path: place.path, heading: place.heading, entries }];
  });
}

// src/rules/presets.ts
var MINIMAL = /* @__PURE__ */ new Set([
  "entry-abstract",
  "entry-category",
  "entry-citation-key",
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

// src/rules/range-layers.ts
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

// src/rules/suppression-judge.ts
function suppressionJudge(comments) {
  const index2 = indexOf(comments);
  const used = /* @__PURE__ */ new Map();
  const general = /* @__PURE__ */ new Set();
  return {
    silences(ruleId, problem) {
      if (comments.length === 0) return false;
      if (problem.entry === void 0) general.add(ruleId);
      const silencing = covering(index2.get(ruleId), problem);
      for (const comment2 of silencing) {
        const ids = used.get(comment2);
        if (ids === void 0) used.set(comment2, /* @__PURE__ */ new Set([ruleId]));
        else ids.add(ruleId);
      }
      return silencing.length > 0;
    },
    judged(known, active) {
      const ruleIds = [...known.map(({ id }) => id), ...REFERENCE_RULE_IDS];
      const ran = new Set(active.map(({ id }) => id));
      return comments.map((comment2) => ({
        comment: comment2,
        ruleIds,
        unknown: comment2.ruleIds.filter((id) => !ruleIds.includes(id)),
        unused: comment2.ruleIds.filter(
          (id) => ran.has(id) && !general.has(id) && used.get(comment2)?.has(id) !== true
        )
      }));
    }
  };
}
function indexOf(comments) {
  const byRule = /* @__PURE__ */ new Map();
  for (const comment2 of comments) {
    if (comment2.covers === void 0) continue;
    for (const id of new Set(comment2.ruleIds)) {
      const files = byRule.get(id) ?? /* @__PURE__ */ new Map();
      byRule.set(id, files);
      const group = files.get(comment2.file) ?? [];
      files.set(comment2.file, group);
      group.push({ range: comment2.covers, comment: comment2 });
    }
  }
  const ofFile = (group) => ({
    inList: group.some(({ comment: comment2 }) => comment2.inList),
    layers: rangeLayers(group)
  });
  return new Map(
    [...byRule].map(([id, files]) => [
      id,
      new Map([...files].map(([file, group]) => [file, ofFile(group)]))
    ])
  );
}
function covering(files, { at: at2, entry }) {
  if (files === void 0) return [];
  const found = files.get(at2.file)?.layers.holding(at2.range.start) ?? [];
  const ofList2 = entry === void 0 || isBibEntry(entry) ? [] : [...files].flatMap(
    ([file, { inList, layers }]) => inList && file !== at2.file ? layers.holding(entry.range.start) : []
  );
  return [...found, ...ofList2].map(({ comment: comment2 }) => comment2);
}

// src/rules/ignore-comment.ts
var OPENING = /<!--\s*curator-ignore(?![\w-])/g;
var BIB_LINE = /^[ \t]*(%+[ \t]*curator-ignore(?![\w-])([^\r\n]*))/gm;
var FENCE2 = /^ {0,3}(`{3,}|~{3,})/;
function ignoreCommentsOfMarkdown(text5) {
  if (!text5.includes("curator-ignore")) return [];
  const fenced = fencedRanges(text5);
  const comments = [];
  for (const { index: index2, 0: opening } of text5.matchAll(OPENING)) {
    const from = index2 + opening.length;
    const close = text5.indexOf("-->", from);
    if (close < 0) break;
    const inCode = fenced.some(({ start, end }) => index2 >= start && index2 < end);
    if (inCode || text5[index2 - 1] === "`") continue;
    comments.push({ range: { start: index2, end: close + 3 }, ...parse2(text5.slice(from, close)) });
  }
  return comments;
}
function ignoreCommentsOfBib(text5) {
  if (!text5.includes("curator-ignore")) return [];
  return [...text5.matchAll(BIB_LINE)].map(({ index: index2, 0: line, 1: comment2 = "", 2: body = "" }) => {
    const end = index2 + line.length;
    return { range: { start: end - comment2.length, end }, ...parse2(body) };
  });
}
function parse2(body) {
  const separator = /(?:^|\s)--(?=\s|$)/.exec(body);
  const ids = separator === null ? body : body.slice(0, separator.index);
  return {
    ruleIds: ids.split(/[\s,]+/).filter((id) => id !== ""),
    reason: separator === null ? "" : body.slice(separator.index + separator[0].length).trim()
  };
}
function fencedRanges(text5) {
  const ranges = [];
  let open;
  for (const { 0: line, index: index2 } of text5.matchAll(/[^\r\n]+/g)) {
    const marks = FENCE2.exec(line)?.[1];
    if (marks === void 0) continue;
    if (open === void 0) open = { marks, start: index2 };
    else if (marks.startsWith(open.marks) && line.trim() === marks) {
      ranges.push({ start: open.start, end: index2 + line.length });
      open = void 0;
    }
  }
  if (open !== void 0) ranges.push({ start: open.start, end: text5.length });
  return ranges;
}

// src/rules/suppressions.ts
var MARKDOWN_GAP = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*$/;
var WIDEST_GAP2 = 1e4;
var BIB_GAP = /^(?:[ \t]*(?:%[^\r\n]*)?(?:\r\n?|\n|$))*$/;
function suppressionsOf({ list: list3, bibliographies }) {
  return [...list3 === void 0 ? [] : ofList(list3), ...bibliographies.flatMap(ofBibliography)];
}
function ofList(list3) {
  const file = list3.source;
  return ignoreCommentsOfMarkdown(file.text).map((comment2) => {
    const covers = coveredByList(list3, comment2.range);
    return { ...comment2, file, inList: true, ...covers === void 0 ? {} : { covers } };
  });
}
function ofBibliography({ source, entries }) {
  return ignoreCommentsOfBib(source.text).flatMap((comment2) => {
    const { end } = comment2.range;
    const before = lastFrom(entries, end - 1);
    const holder = entries[before];
    if (holder !== void 0 && end <= holder.range.end) return [];
    const next = entries[before + 1];
    const near = next !== void 0 && isGap2(source.text, end, next.range.start, BIB_GAP);
    const covers = near ? { covers: next.range } : {};
    return [{ ...comment2, file: source, inList: false, ...covers }];
  });
}
function coveredByList(list3, { start, end }) {
  const { text: text5, lines } = list3.source;
  const lineStart = lines.lineStart(lines.position(start).line);
  const lineEnd = lines.lineEnd(lines.position(end).line);
  const alone = text5.slice(lineStart, start).trim() === "" && text5.slice(end, lineEnd).trim() === "";
  const before = lastFrom(list3.entries, start);
  const holder = list3.entries[before];
  const held = holder !== void 0 && end <= holder.range.end;
  if (held && !(alone && isGap2(text5, end, holder.range.end))) return holder.range;
  if (!alone) return void 0;
  const heading3 = list3.headings[lastFrom(list3.headings, start)];
  const belowHeading = heading3 !== void 0 && isGap2(text5, heading3.range.end, start);
  const afterBlank = /^(?:\r\n?|\n)[ \t]*(?:[\r\n]|$)/.test(text5.slice(lineEnd, lineEnd + 200));
  if (belowHeading && afterBlank) return sectionFrom(list3, heading3.range, heading3.depth);
  const next = list3.entries[before + 1];
  if (next === void 0) return void 0;
  if (next.layout === "table") return tableFrom(list3, end, next);
  return isGap2(text5, end, next.range.start) ? next.range : void 0;
}
function isGap2(text5, from, to, gap = MARKDOWN_GAP) {
  return to - from <= WIDEST_GAP2 && gap.test(text5.slice(from, to));
}
function sectionFrom(list3, { start, end }, depth) {
  const next = list3.headings.find((one2) => one2.range.start >= end && one2.depth <= depth);
  return { start, end: next?.range.start ?? list3.source.text.length };
}
function tableFrom(list3, offset, first) {
  const { text: text5 } = list3.source;
  const body = text5.slice(offset, offset + WIDEST_GAP2);
  const lead = /^(?:\s|<!--(?:(?!-->)[\s\S])*?-->)*/.exec(body)?.[0].length ?? 0;
  const begin = offset + lead;
  const blank = /(?:\r\n?|\n)[ \t]*(?:\r|\n)/.exec(text5.slice(begin));
  const end = blank === null ? text5.length : begin + blank.index;
  const { start } = first.range;
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
    const told = (problem) => !judge.silences(rule.id, problem);
    for (const problem of rule.check({ catalog, settings, told, suppressions: judged })) {
      if (rule.id !== suppression.id && judge.silences(rule.id, problem)) continue;
      const severity = configured === void 0 || configured === "off" ? presetSeverity(preset, problem.severity ?? rule.severity) : configured;
      findings.push(toFinding(rule, problem, severity, catalog));
    }
  };
  for (const rule of active) if (rule.id !== suppression.id) run(rule, []);
  if (active.includes(suppression)) run(suppression, judge.judged(rules, active));
  return numberRepeats(sortByPlace(findings, catalog));
}
function toFinding(rule, problem, severity, catalog) {
  const { entry, fix: fix2 } = problem;
  return {
    ruleId: rule.id,
    severity,
    message: problem.message,
    place: placeOf(problem.at),
    related: (problem.related ?? []).map((spot) => ({ ...placeOf(spot), message: spot.message })),
    fingerprint: fingerprint([rule.id, identityOf(entry), fold(problem.content ?? "")].join("\n")),
    ...entry === void 0 ? {} : { entry: nameEntry(entry, catalog) },
    ...fix2 === void 0 ? {} : { fix: fix2 }
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
  const order2 = new Map(files.map((file, index2) => [file?.path, index2]));
  return findings.map((finding, index2) => ({ finding, index: index2, file: order2.get(finding.place.file) ?? 0 })).sort(
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

// src/jobs/reading-options.ts
function readingOptions(config, outOfTime) {
  const layout = LAYOUTS.find((name) => name === config.layout);
  return {
    skip: config.skipSections,
    ...layout === void 0 ? {} : { layout },
    ...outOfTime === void 0 ? {} : { outOfTime }
  };
}

// src/jobs/check-list.ts
function filesOf({ readme, bibs, form }) {
  return [readme, ...bibs, form?.source].filter((file) => file !== void 0);
}
function readCatalog({ readme, bibs, config, form, outOfTime }, memory = readingMemory()) {
  const list3 = readme === void 0 ? void 0 : readList(readme, readingOptions(config, outOfTime), memory.sections);
  const catalog = buildCatalog(
    list3,
    bibs.map((bib) => recallBibliography(bib, memory))
  );
  const read2 = form?.read(form.source);
  return read2 === void 0 ? catalog : { ...catalog, form: read2 };
}
function checkList(input, memory = readingMemory()) {
  const catalog = readCatalog(input, memory);
  const { bib, categories, duplicates, keyStyle, preset, rules } = input.config;
  const { entryOrder, bibOrder, bibFormat } = input.config;
  const bibliographyWanted = bib === void 0 || bib.length > 0;
  const settings = {
    categories,
    bibliographyWanted,
    duplicates,
    ...keyStyle === void 0 ? {} : { keyStyle },
    ...entryOrder === void 0 ? {} : { entryOrder },
    ...bibOrder === void 0 ? {} : { bibOrder },
    ...bibFormat === void 0 ? {} : { bibFormat }
  };
  const findings = runRules(RULES, catalog, settings, rules, preset);
  return { catalog, findings, summary: summarise(catalog, findings) };
}
function summarise(catalog, findings) {
  const papers = catalog.list?.entries.filter(({ kind }) => kind === "paper") ?? [];
  return {
    entries: papers.length,
    bibEntries: catalog.bibliographies.reduce((sum, { entries }) => sum + entries.length, 0),
    categories: catalog.list?.categories.length ?? 0,
    paired: papers.filter((entry) => catalog.pairOf(entry) !== void 0).length,
    ...countFindings(findings)
  };
}

export {
  buildCatalog,
  isName,
  headerColumn,
  readList,
  countFindings,
  suppressionsOf,
  readingMemory,
  recallBibliography,
  readingOptions,
  filesOf,
  readCatalog,
  checkList
};
