import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  fieldText,
  fileStyle,
  valueText
} from "./bibtex-entry-text.js";
import {
  REGISTRIES,
  cleanText,
  compact
} from "./registries-clean-text.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  array,
  exactOptional,
  number,
  partial,
  picklist,
  safeParse,
  strictObject,
  string,
  union
} from "./valibot-dist-index.js";
import {
  SHORT_TITLE,
  foldTitle,
  isPartOfTitle,
  similarity,
  titleLikeness
} from "./bibtex-citation-key.js";
import {
  identifierKey,
  identifiersOfUrl
} from "./bibtex-characters.js";
import {
  doiAddress,
  isNeverRegistered,
  plainText
} from "./identifiers-arxiv.js";
import {
  shorten
} from "./text-shorten.js";
import {
  largest,
  smallest
} from "./text-extremes.js";
import {
  withoutTail
} from "./text-without-tail.js";
import {
  fold
} from "./text-fold.js";

// src/links/registry-identifier.ts
var REFERENCE_KINDS = [
  "doi",
  "arxiv",
  "pmid",
  "pmcid"
];
function isReference(identifier) {
  return REFERENCE_KINDS.includes(identifier.kind);
}
var RESOLVER = /(?:^|\.)(?:doi\.org|arxiv\.org|ncbi\.nlm\.nih\.gov|europepmc\.org)$/;
function registryIdentifier(url) {
  if (!URL.canParse(url)) return void 0;
  const host = new URL(url).hostname.toLowerCase();
  const identifier = identifiersOfUrl(url).find(isReference);
  if (identifier === void 0) return void 0;
  const resolver = RESOLVER.test(host);
  if (!resolver && identifier.kind === "doi" && isNeverRegistered(identifier.id)) return void 0;
  return resolver || identifier.kind === "doi" ? { identifier, resolver } : void 0;
}
function referenceOf(url) {
  const named = registryIdentifier(url);
  return named?.resolver ? identifierKey(named.identifier) : void 0;
}

// src/registries/work-facts.ts
var NAME = union([
  strictObject({
    family: string(),
    given: exactOptional(string()),
    suffix: exactOptional(string())
  }),
  strictObject({ literal: string() })
]);
var NOTICES = exactOptional(
  array(
    strictObject({
      kind: picklist(["retraction", "partial-retraction", "concern", "correction"]),
      doi: exactOptional(string()),
      pmid: exactOptional(string()),
      date: exactOptional(string()),
      source: exactOptional(string())
    })
  )
);
var TEXT = exactOptional(string());
var VERSION = exactOptional(strictObject({ doi: TEXT, pmid: TEXT, citation: TEXT }));
var FACTS = strictObject({
  title: string(),
  authors: exactOptional(array(NAME)),
  date: TEXT,
  years: exactOptional(array(number())),
  venue: TEXT,
  type: exactOptional(
    picklist([
      "article",
      "proceedings-article",
      "preprint",
      "chapter",
      "book",
      "thesis",
      "report",
      "dataset",
      "software",
      "peer-review",
      "other"
    ])
  ),
  doi: TEXT,
  arxiv: TEXT,
  pmid: TEXT,
  originalTitle: TEXT,
  published: VERSION,
  notices: NOTICES,
  noticeOf: NOTICES,
  withdrawn: TEXT,
  doubts: exactOptional(array(string()))
});
var SCHOLARLY_TEXT = exactOptional(
  union([string(), array(union([string(), strictObject({ tex: string() })]))])
);
var RECORD = strictObject({
  ...partial(FACTS).entries,
  title: SCHOLARLY_TEXT,
  abstract: SCHOLARLY_TEXT,
  arxivCategory: TEXT,
  pmcid: TEXT,
  volume: TEXT,
  issue: TEXT,
  pages: TEXT,
  publisher: TEXT,
  url: TEXT,
  preprint: VERSION
});
var MOST_AUTHORS = 30;
var LONGEST = 500;
function factsOf(record) {
  const { title, authors, published, withdrawn } = record;
  if (title === void 0) return void 0;
  return compact({
    title: plainText(title).slice(0, LONGEST),
    authors: authors?.slice(0, MOST_AUTHORS).map((name) => compact(name)),
    date: record.date,
    years: record.years === void 0 ? void 0 : [...record.years],
    venue: record.venue?.slice(0, LONGEST),
    type: record.type,
    doi: record.doi,
    arxiv: record.arxiv,
    pmid: record.pmid,
    originalTitle: record.originalTitle?.slice(0, LONGEST),
    published: published === void 0 ? void 0 : compact({
      doi: published.doi,
      pmid: published.pmid,
      citation: published.citation?.slice(0, LONGEST)
    }),
    notices: noneIfEmpty(record.notices),
    noticeOf: noneIfEmpty(record.noticeOf),
    withdrawn: withdrawn?.slice(0, LONGEST),
    doubts: noneIfEmpty(record.doubts)
  });
}
function readFacts(value) {
  const parsed = safeParse(FACTS, value);
  return parsed.success ? parsed.output : void 0;
}
function noneIfEmpty(list) {
  return list === void 0 || list.length === 0 ? void 0 : [...list];
}
function readRecord(value) {
  const parsed = safeParse(RECORD, value);
  return parsed.success ? compact(parsed.output) : void 0;
}

// src/bibtex/set-field.ts
function setField(bibliography, { node }, field) {
  const { text } = bibliography.source;
  const style = fileStyle(bibliography);
  const old = ownField(text, node, field.name);
  const [first, last] = [old?.value[0], old?.value.at(-1)];
  if (first !== void 0 && last !== void 0) {
    const quoted2 = first.kind === "quoted";
    return [
      {
        range: { start: first.range.start, end: last.range.end },
        text: valueText(field, { ...style, quoted: quoted2 })
      }
    ];
  }
  return addField(text, node, fieldText(field, style), style);
}
function ownField(text, node, name) {
  return node.fields.find(
    (field) => text.slice(field.name.start, field.name.end).toLowerCase() === name
  );
}
function addField(text, node, added, style) {
  const before = node.fields.at(-1) ?? node;
  const end = before.comma?.end ?? (before === node ? (node.key ?? node.open).end : before.range.end);
  const oneLine = !text.slice(node.range.start, node.range.end).includes("\n");
  const gap = oneLine ? " " : `${style.newline}${style.indent}`;
  const comma = before.comma === void 0 ? "," : "";
  const after = before === node ? style.trailingComma : before.comma !== void 0;
  const line = `${comma}${gap}${added}${after ? "," : ""}`;
  return [{ range: { start: end, end }, text: line }];
}

// src/references/reference-texts.ts
var KINDS = {
  doi: "DOI",
  "short-doi": "short DOI",
  arxiv: "arXiv",
  pmid: "PMID",
  pmcid: "PMCID",
  acl: "ACL",
  openreview: "OpenReview"
};
function identifierText({ kind, id }) {
  return kind === "pmcid" ? id : `${KINDS[kind]} ${id}`;
}
function pageOf({ kind, id }) {
  switch (kind) {
    case "arxiv":
      return `https://arxiv.org/abs/${id}`;
    case "pmid":
      return `https://pubmed.ncbi.nlm.nih.gov/${id}/`;
    case "pmcid":
      return `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`;
    case "acl":
      return `https://aclanthology.org/${id}`;
    case "openreview":
      return `https://openreview.net/forum?id=${id}`;
    case "doi":
    case "short-doi":
      return doiAddress(id);
  }
}
function registryOf({ registry }) {
  return REGISTRIES[registry].title;
}
function workText({ title, authors = [], date }) {
  const [first] = authors;
  const name = first === void 0 ? "" : "literal" in first ? first.literal : first.family;
  const by = name === "" ? "" : ` by ${name}${authors.length > 1 ? " and others" : ""}`;
  return `${quoted(title)}${by}${date === void 0 ? "" : ` (${date.slice(0, 4)})`}`;
}
var LONGEST_TITLE = 120;
function quoted(title) {
  return `"${shorten(title, LONGEST_TITLE)}"`;
}
function evidenceOf(identifier, { registry }, says) {
  return { registry, url: pageOf(identifier), says };
}

// src/references/comparable-title.ts
var MARK_BEFORE = /^[\s[(*]*(?:retracted|withdrawn|removed|temporary removal|article retracted|duplicate|corrected(?: and republished)?|republished|reprint of|editor[’']?s choice|original (?:article|research|paper)|review(?: article)?|research article|invited (?:paper|review|article)|short communication)(?:\s+(?:article|paper|chapter|publication))?\s*[\])*:.—–-]+\s*/i;
var MARK_BEHIND = /[[(](?:retracted(?: article)?|withdrawn|removed|corrected|invited(?: paper)?|review|abstract|preprint|dataset|online first|version \d+|v\d+)[\])]$/i;
var FOOTNOTE = /[\s*†‡§¶]/;
var GREEK = {
  \u03B1: "alpha",
  \u03B2: "beta",
  \u03B3: "gamma",
  \u03B4: "delta",
  \u03B5: "epsilon",
  \u03B6: "zeta",
  \u03B7: "eta",
  \u03B8: "theta",
  \u03BA: "kappa",
  \u03BB: "lambda",
  \u03BC: "mu",
  \u03BD: "nu",
  \u03BE: "xi",
  \u03C0: "pi",
  \u03C1: "rho",
  \u03C3: "sigma",
  \u03C2: "sigma",
  \u03C4: "tau",
  \u03C6: "phi",
  \u03C7: "chi",
  \u03C8: "psi",
  \u03C9: "omega"
};
var GREEK_TEXT = new RegExp("\\p{Script=Greek}{4,}", "u");
function comparableTitle(title) {
  const unmarked = (cleanText(title) ?? "").replace(MARK_BEFORE, "");
  const plain = withoutTail(unmarked, FOOTNOTE).replace(MARK_BEHIND, "").trimEnd();
  const folded = foldTitle(plain.replace(/^\[(.+)\]\.?$/, "$1"));
  return GREEK_TEXT.test(folded) ? folded : folded.replace(/[α-ω]/g, (letter) => GREEK[letter] ?? letter);
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
  const latin = count(new RegExp("\\p{Script=Latin}", "gu"));
  const han = count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  const cyrillic = count(new RegExp("\\p{Script=Cyrillic}", "gu"));
  const other = count(new RegExp("\\p{L}", "gu")) - latin - han - cyrillic;
  const most = Math.max(latin, 3 * han, cyrillic, other);
  if (most === latin) return "latin";
  if (most === 3 * han) return "han";
  return most === cyrillic ? "cyrillic" : "other";
}
var WORDS = [
  [
    "english",
    new Set("the of and for with from on by to an is are via towards using between".split(" "))
  ],
  [
    "german",
    new Set(
      "der die das und ein eine einer eines zur zum bei von fur mit auf des dem den im uber".split(
        " "
      )
    )
  ],
  [
    "french",
    new Set("le les des du et une dans pour sur au aux avec chez par un la de".split(" "))
  ],
  ["spanish", new Set("el los las del y una en para con por al la de un".split(" "))],
  ["portuguese", new Set("o os as do da dos das e uma em no na para com por de um".split(" "))],
  ["italian", new Set("il lo gli della del delle dei di e una nel nella per con la un".split(" "))],
  ["dutch", new Set("het een van en voor met bij op uit naar de".split(" "))]
];
function languageOf(title) {
  const words = title.split(" ");
  let best = "english";
  let most = 0;
  for (const [language, small] of WORDS) {
    const hits = words.filter((word) => small.has(word)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return most >= 2 ? best : "english";
}

// src/references/compare-authors.ts
var SAME_SPELLING = 0.6;
var GROUP = /\b(?:consorti|collaborat|group|team|network|committee|association|organi[sz]ation|institute|foundation|openai|deepmind|google|meta|microsoft|anthropic)/i;
function compareAuthors(ours, theirs) {
  const own = ours.map(wordsOf);
  const registered = theirs.map(
    (name) => wordsOf("literal" in name ? name.literal : `${name.given ?? ""} ${name.family}`)
  );
  const [firstOwn, firstTheirs] = [own[0], registered[0]];
  if (firstOwn === void 0 || firstTheirs === void 0) return "incomparable";
  if (isGroup(ours[0] ?? "") || theirs.some(isGroupName)) return "incomparable";
  if (!isLatin(firstOwn) || !isLatin(firstTheirs)) return "incomparable";
  const same = registered.some((name) => sharesName(firstOwn, name)) || own.some((name) => sharesName(firstTheirs, name));
  return same ? "same" : "different";
}
function isGroupName(name) {
  return "literal" in name && (isGroup(name.literal) || name.literal.split(" ").length > 3);
}
function isGroup(name) {
  return GROUP.test(name);
}
function wordsOf(name) {
  return fold(cleanText(name) ?? "").split(" ");
}
function isLatin(words) {
  return words.every((word) => /^[\p{Script=Latin}\d]*$/u.test(word));
}
function sharesName(a, b) {
  const [long, other] = [spellings(a), spellings(b)];
  if (long.some((word) => other.includes(word))) return true;
  const [joined, otherJoined] = [a.join(""), b.join("")];
  if (long.some((word) => word.length > 4 && otherJoined.includes(word))) return true;
  if (other.some((word) => word.length > 4 && joined.includes(word))) return true;
  const [family, otherFamily] = [a.at(-1) ?? "", b.at(-1) ?? ""];
  return similarity(family, otherFamily) >= SAME_SPELLING;
}
var PARTICLES = new Set(
  "de da di do du la le van von der den del dos al el bin ibn jr sr".split(" ")
);
function spellings(words) {
  return words.filter((word) => word.length > 1 && !PARTICLES.has(word)).flatMap((word) => {
    const plain = word.replace(/([aou])e/g, "$1").replace(/aa/g, "a");
    return plain === word ? [word] : [word, plain];
  });
}

// src/references/compare-years.ts
var SLACK = 1;
function compareYears(ours, facts) {
  const { years, type } = facts;
  if (years === void 0 || years.length === 0) return "incomparable";
  if (type !== "article" && type !== "proceedings-article") return "incomparable";
  const [first, last] = [smallest(years), largest(years)];
  return ours >= first - SLACK && ours <= last + SLACK ? "same" : "different";
}

// src/references/mismatch.ts
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
  if (title === "incomparable") return authors !== "different";
  if (title === "doubtful") return authors !== "different";
  return type === "preprint" && authors === "same" && work.authors.length > 0 && theirs.length > 0;
}
function mismatchOf(work, reference, record, agreement) {
  if (!reference.isOwn || work.bib === void 0 && !isTelling(work)) return void 0;
  if (!agreement.sameWork) return anotherWork(work, reference, record, agreement);
  if (work.bib === void 0) return void 0;
  if (agreement.authors === "different") return otherAuthor(work, reference, record);
  return otherYear(work, reference, record, agreement);
}
var TELLING_WORDS = 4;
function isTelling({ entry }) {
  return fold(entry.title).split(" ").length >= TELLING_WORDS;
}
function anotherWork(work, reference, record, { authors }) {
  if (work.bib === void 0 && authors !== "different") return void 0;
  const what = identifierText(reference.identifier);
  const theirs = workText(record.facts);
  if (isWholeOf(work, record)) {
    return {
      ...common(work, reference, record, theirs),
      severity: "info",
      message: `${what} is that of the whole volume, ${theirs}, as ${registryOf(record)} says. Give the identifier of ${quoted(work.entry.title)} itself, if it has one.`,
      fingerprint: nameOf(work, reference, "whole")
    };
  }
  const hint = authors === "same" ? "The authors agree, so it may be another paper of theirs, or one that has changed its title." : "Put the right identifier here, or correct the title.";
  return {
    ...common(work, reference, record, theirs),
    severity: authors === "different" ? "error" : "warning",
    message: `${what} is ${theirs} at ${registryOf(record)}, not ${ourText(work)}. ${hint}`,
    fingerprint: nameOf(work, reference, fold(record.facts.title))
  };
}
function isWholeOf({ venue }, { facts }) {
  if (venue === void 0 || facts.type !== "book") return false;
  const agreement = compareTitles(venue, facts.title);
  return agreement === "same" || agreement === "similar";
}
function otherAuthor(work, reference, record) {
  const names = (record.facts.authors ?? []).map(
    (name) => "literal" in name ? name.literal : `${name.given ?? ""} ${name.family}`.trim()
  );
  const [first = ""] = names;
  const says = `the first author is ${first}`;
  return {
    ...common(work, reference, record, says),
    severity: "warning",
    message: `The bib entry of ${quoted(work.entry.title)} names ${work.authors[0]} as its first author; ${registryOf(record)} names ${first}${names.length > 1 ? ` and ${names.length - 1} more, and no ${work.authors[0]}` : ""} for ${identifierText(reference.identifier)}. Compare the authors with the paper.`,
    fingerprint: nameOf(work, reference, `author ${fold(first)}`)
  };
}
function otherYear(work, reference, record, { title }) {
  const { year } = work;
  if (year === void 0 || title === "incomparable") return void 0;
  if (compareYears(year, record.facts) !== "different") return void 0;
  const years = [...new Set(record.facts.years ?? [])].sort((a, b) => a - b);
  const says = `it appeared in ${years.join(" and ")}`;
  return {
    ...common(work, reference, record, says),
    severity: "info",
    message: `The bib entry of ${quoted(work.entry.title)} gives the year ${year}; ${registryOf(record)} says of ${identifierText(reference.identifier)} that ${says}. Compare the year with the paper.`,
    fingerprint: nameOf(work, reference, `year ${years.join(" ")}`)
  };
}
function common(work, { identifier, places }, record, says) {
  return {
    ruleId: "doi-mismatch",
    task: "review",
    id: identifierKey(identifier),
    entry: work.entry,
    evidence: [evidenceOf(identifier, record, says)],
    places
  };
}
function ourText({ entry, authors, year }) {
  const by = authors[0] === void 0 ? "" : ` by ${authors[0]}${authors.length > 1 ? " and others" : ""}`;
  return `${quoted(entry.title)}${by}${year === void 0 ? "" : ` (${year})`}`;
}
function nameOf({ entry }, { identifier }, content) {
  const identity = entry.citationKey ?? fold(entry.title);
  return fingerprint(["doi-mismatch", identity, identifierKey(identifier), content].join("\n"));
}

export {
  setField,
  REFERENCE_KINDS,
  isReference,
  registryIdentifier,
  referenceOf,
  identifierText,
  pageOf,
  registryOf,
  workText,
  quoted,
  evidenceOf,
  compareWork,
  mismatchOf,
  factsOf,
  readFacts,
  readRecord
};
