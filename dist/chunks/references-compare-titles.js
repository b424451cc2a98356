import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  cleanText,
  fullName
} from "./registries-clean-text.js";
import {
  SHORT_TITLE,
  displayName,
  greekName,
  isLatin,
  isOthers,
  isPartOfTitle,
  nameWords,
  parseNames,
  sharesName,
  titleLikeness
} from "./bibtex-bib-edits.js";
import {
  foldTitle
} from "./catalog-title-key.js";
import {
  certainFacts,
  yearOfFields
} from "./bibtex-bib-identifiers.js";
import {
  identifiersOfUrl
} from "./identifiers-identifiers-of-url.js";
import {
  ET_AL_AT_END
} from "./identifiers-arxiv.js";
import {
  identifierKey
} from "./identifiers-doi.js";
import {
  linePlace
} from "./text-range.js";
import {
  largest,
  smallest
} from "./text-extremes.js";
import {
  withoutTail
} from "./text-without-tail.js";
import {
  compact
} from "./text-json.js";

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
  const { title } = entry;
  const { authors, year, venue } = certainFacts(entry);
  return compact({
    entry: { title },
    titles: [title],
    authors: authors === void 0 ? [] : printedAuthors(authors),
    year,
    venue,
    references: joined(referencesOfList(entry, source)),
    places: source === void 0 ? [] : [linePlace(source, entry.range.start)],
    entries: [entry]
  });
}
function workOfBib(bibEntry, bibliography, entries, list) {
  const { fields, key } = bibEntry;
  const title = fields.get("title")?.value ?? "";
  const year = yearOfFields(fields);
  const names = parseNames(fields.get("author")?.raw ?? "").filter((name) => !isOthers(name));
  const venue = ["journal", "journaltitle", "booktitle"].map((name) => fields.get(name)?.value).find((value) => value !== void 0);
  return compact({
    entry: compact({
      title: title || (entries[0]?.title ?? ""),
      citationKey: key || void 0
    }),
    titles: [title, ...entries.map((entry) => entry.title)].filter((one) => one !== ""),
    authors: names.map(displayName),
    year,
    venue,
    references: joined([
      ...entries.flatMap((entry) => referencesOfList(entry, list)),
      ...referencesOfBib(bibEntry, bibliography.source)
    ]),
    places: [
      ...list === void 0 ? [] : entries.map(({ range }) => linePlace(list, range.start)),
      linePlace(bibliography.source, bibEntry.range.start)
    ],
    entries,
    bib: { bibEntry, bibliography }
  });
}
function printedAuthors(authors) {
  return authors.replace(ET_AL_AT_END, "").split(/[,;&]|\band\b/).map((name) => name.trim()).filter((name) => /\p{L}{2}/u.test(name));
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
      // A tool or dataset links to the paper that describes it, which has another name.
      isOwn: entry.kind === "paper" && own.has(identifierKey(identifier)),
      places: [linePlace(source, (link?.range ?? entry.range).start)]
    };
  });
}
function fieldsNaming({ fields }, { id }) {
  const number = id.replace(/^PMC/, "").toLowerCase();
  return [...fields.values()].filter(
    ({ value, inheritedFrom }) => inheritedFrom === void 0 && value.toLowerCase().includes(number)
  );
}
function referencesOfBib(bibEntry, source) {
  return bibEntry.identifiers.flatMap((identifier) => {
    const fields = fieldsNaming(bibEntry, identifier);
    const field = fields.find(({ name }) => name !== "note") ?? fields[0];
    if (field === void 0) return [];
    const places = [linePlace(source, field.node.range.start)];
    return [{ identifier, isOwn: field.name !== "note", places }];
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

// src/references/compare-titles.ts
var MARK_BEFORE = /^[\s[(*]*(?:retracted|withdrawn|removed|temporary removal|article retracted|duplicate|corrected(?: and republished)?|republished|reprint of|editor[’']?s choice|original (?:article|research|paper)|review(?: article)?|research article|invited (?:paper|review|article)|short communication)(?:\s+(?:article|paper|chapter|publication))?\s*[\])*:.—–-]+\s*/i;
var MARK_AFTER = /[[(](?:retracted(?: article)?|withdrawn|removed|corrected|invited(?: paper)?|review|abstract|preprint|dataset|online first|version \d+|v\d+)[\])]$/i;
var FOOTNOTE = /[\s*†‡§¶]/;
var GREEK_TEXT = /\p{Script=Greek}{4,}/u;
function comparableTitle(title) {
  const unmarked = (cleanText(title) ?? "").replace(MARK_BEFORE, "");
  const plain = withoutTail(unmarked, FOOTNOTE).replace(MARK_AFTER, "").trimEnd();
  const folded = foldTitle(plain.replace(/^\[(.+)\]\.?$/, "$1"));
  return GREEK_TEXT.test(folded) ? folded : folded.replace(/[α-ω]/g, greekName);
}
var SIMILAR = 0.6;
var DOUBTFUL = 0.5;
var SHORT_PART = 8;
function compareTitles(ours, theirs) {
  const a = comparableTitle(ours);
  const b = comparableTitle(theirs);
  if (a === "" || b === "" || scriptOf(a) !== scriptOf(b)) return "incomparable";
  if (isSame(a, b)) return "same";
  const likeness = titleLikeness(a, b);
  if (likeness >= SIMILAR) return "similar";
  if (languageOf(a) !== languageOf(b)) return "incomparable";
  return likeness >= DOUBTFUL ? "doubtful" : "different";
}
function isSame(a, b) {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.replaceAll(" ", "") === long.replaceAll(" ", "")) return true;
  if (short.length >= SHORT_PART && isPartOfTitle(short, long)) return true;
  return short.length >= SHORT_TITLE && ` ${long} `.includes(` ${short} `);
}
function scriptOf(text) {
  const count = (pattern) => text.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const han = count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const other = count(/\p{L}/gu) - latin - han - cyrillic;
  const most = Math.max(latin, 3 * han, cyrillic, other);
  if (most === latin) return "latin";
  if (most === 3 * han) return "han";
  return most === cyrillic ? "cyrillic" : "other";
}
var WORDS = new Map(
  `english: the of and for with from on by to an is are via towards using between
  german: der die das und ein eine einer eines zur zum bei von fur mit auf des dem den im uber
  french: le les des du et une dans pour sur au aux avec chez par un la de
  spanish: el los las del y una en para con por al la de un
  portuguese: o os as do da dos das e uma em no na para com por de um
  italian: il lo gli della del delle dei di e una nel nella per con la un
  dutch: het een van en voor met bij op uit naar de`.split("\n").map((line) => line.trim().split(": ")).map(([language = "", words = ""]) => [language, new Set(words.split(" "))])
);
function languageOf(title) {
  const words = title.split(" ");
  let best = "english";
  let most = 0;
  for (const [language, functionWords] of WORDS) {
    const hits = words.filter((word) => functionWords.has(word)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return most >= 2 ? best : "english";
}

// src/references/compare-works.ts
var GROUP = /\b(?:consorti|collaborat|group|team|network|committee|association|organi[sz]ation|institute|foundation|openai|deepmind|google|meta|microsoft|anthropic)/i;
function compareAuthors(ours, theirs) {
  const own = ours.map(wordsOf);
  const registered = theirs.map((name) => wordsOf(fullName(name)));
  const [firstOwn, firstTheirs] = [own[0], registered[0]];
  if (firstOwn === void 0 || firstTheirs === void 0) return "incomparable";
  const hasGroup = theirs.some(
    (name) => "literal" in name && (GROUP.test(name.literal) || name.literal.split(" ").length > 3)
  );
  if (hasGroup || GROUP.test(ours[0] ?? "")) return "incomparable";
  if (!isLatin(firstOwn) || !isLatin(firstTheirs)) return "incomparable";
  const same = registered.some((name) => sharesName(firstOwn, name)) || own.some((name) => sharesName(firstTheirs, name));
  return same ? "same" : "different";
}
function wordsOf(name) {
  return nameWords(cleanText(name) ?? "");
}
var TOLERANCE = 1;
function compareYears(ours, facts) {
  const { years, type } = facts;
  if (years === void 0 || years.length === 0) return "incomparable";
  if (type !== "article" && type !== "proceedings-article") return "incomparable";
  const [first, last] = [smallest(years), largest(years)];
  return ours >= first - TOLERANCE && ours <= last + TOLERANCE ? "same" : "different";
}
function compareWork(work, { facts }) {
  const names = [facts.title, ...facts.originalTitle === void 0 ? [] : [facts.originalTitle]];
  const verdicts = work.titles.flatMap(
    (ours) => names.map((theirs) => compareTitles(ours, theirs))
  );
  const title = ["same", "similar", "incomparable", "doubtful", "different"].find(
    (one) => verdicts.includes(one)
  ) ?? "incomparable";
  const authors = compareAuthors(work.authors, facts.authors ?? []);
  return { title, authors, sameWork: isSameWork(title, authors, work, facts) };
}
function isSameWork(title, authors, work, { type, authors: theirs = [] }) {
  if (title === "same" || title === "similar") return true;
  if (title === "incomparable" || title === "doubtful") return authors !== "different";
  return type === "preprint" && authors === "same" && work.authors.length > 0 && theirs.length > 0;
}

export {
  referencedWorks,
  fieldsNaming,
  compareTitles,
  compareYears,
  compareWork
};
