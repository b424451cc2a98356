import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  NAME_SUFFIX,
  fromProse,
  splitGiven,
  splitSuffix
} from "./scholarly-dollar-math.js";
import {
  ET_AL_AT_END,
  WINDOWS_1252,
  bareAbstract,
  decodeReferences,
  markupTokens,
  mathmlToTex,
  similarity
} from "./identifiers-arxiv.js";
import {
  foldSpaces,
  mapPlain,
  mathematics,
  plainText,
  scholarlyText,
  superscript
} from "./identifiers-doi.js";
import {
  withoutHidden
} from "./text-hidden-characters.js";
import {
  fold
} from "./text-fold.js";
import {
  compact,
  noneIfEmpty
} from "./text-json.js";
import {
  attempt
} from "./text-attempt.js";

// src/scholarly/from-markup.ts
var BLOCK = /^(?:p|sec|div|br|break|li|list|list-item|ul|ol|abstract|disp-formula)$/;
var HEADING = /^(?:title|h[1-6])$/;
var HIDDEN = /^(?:script|style)$/;
var INLINE_ONCE_ESCAPED = /<\/?(?:[bipu]|em|strong|sub|sup|italic|bold|sc|scp|tt|span|br|(?:jats|mml):[a-z-]{1,30})(?:\s[^<>]{0,200})?\/?>/i;
var DOCUMENT = "\\begin{document}";
function fromMarkup(markup) {
  const folded = foldSpaces(mapPlain(withoutTags(markup), shownProse));
  return bareAbstract(
    mapPlain(folded, (plain) => plain.replace(/ ([,.;)])(?=\s|$)/g, "$1").replace(/\( /g, "("))
  );
}
function fromPlain(text) {
  return foldSpaces(shownProse(text));
}
function shownProse(text) {
  return fromProse(withoutHidden(text.replace(/\s+/g, " ")));
}
function withoutTags(markup) {
  const once = scholarlyText(readMarkup(markup));
  return mapPlain(
    once,
    (plain) => INLINE_ONCE_ESCAPED.test(plain) ? scholarlyText(readMarkup(plain)) : decodeReferences(plain)
  );
}
function readMarkup(markup) {
  if (!markup.includes("<")) return [decodeReferences(markup)];
  const out = [];
  const open = {};
  let lastFormula = "";
  const write = (text) => {
    if (open.hidden !== void 0) return;
    if (open.raised !== void 0) open.raised += text;
    else if (open.heading !== void 0) open.heading += text;
    else out.push(text);
    if (text.trim() !== "") lastFormula = "";
  };
  const writeFormula = (name, tokens) => {
    const formula = mathematics(texOf(name, tokens));
    if (formula.tex === "" || lastFormula !== "" && lastFormula !== name) return;
    if (open.raised === void 0 && open.heading === void 0) out.push(formula);
    else write(`$${formula.tex}$`);
    lastFormula = name;
  };
  for (const token of markupTokens(markup)) {
    if (open.formula !== void 0) {
      if (typeof token !== "string" && token.part === "close" && isFormula(token.name)) {
        writeFormula(token.name, open.formula);
        delete open.formula;
      } else open.formula.push(token);
    } else if (typeof token === "string") write(decodeReferences(token));
    else if (isFormula(token.name)) {
      if (token.part === "open") open.formula = [];
    } else takeTag(token, open, write);
  }
  const rest = open.formula?.filter((token) => typeof token === "string").map(decodeReferences);
  return [...out, open.heading ?? "", open.raised ?? "", ...rest ?? []];
}
function isFormula(name) {
  return name === "math" || name === "tex-math";
}
function takeTag({ name, part }, open, write) {
  const closes = part === "close";
  if (HIDDEN.test(name)) {
    if (closes) delete open.hidden;
    else open.hidden = name;
  } else if (name === "sup") {
    const text = open.raised ?? "";
    delete open.raised;
    if (closes) write(superscript(text));
    else open.raised = "";
  } else if (HEADING.test(name)) {
    const text = (open.heading ?? "").trim().replace(/[:.]$/, "");
    delete open.heading;
    write(text === "" ? " " : ` ${text}: `);
    if (!closes) open.heading = "";
  } else if (BLOCK.test(name)) write(" ");
}
function texOf(name, tokens) {
  if (name === "math") return mathmlToTex(tokens);
  const source = tokens.map((token) => typeof token === "string" ? decodeReferences(token) : token.tag).join("").replace(/<!\[CDATA\[|\]\]>/g, "");
  const begin = source.indexOf(DOCUMENT);
  const end = source.lastIndexOf("\\end{document}");
  const body = begin < 0 || end < begin ? source : source.slice(begin + DOCUMENT.length, end);
  return body.replace(/\$/g, "");
}

// src/registries/clean-text.ts
var LONGEST = 5e4;
function cleanScholarlyText(text, read = fromMarkup) {
  if (text === void 0) return void 0;
  const clean = mapPlain(
    read(text.slice(0, LONGEST)),
    (plain) => repairMojibake(plain).normalize("NFC")
  );
  return clean === "" ? void 0 : clean;
}
var SAME_TITLE = 0.8;
function isSameTitle(one, other) {
  return similarity(fold(plainText(one)), fold(plainText(other))) >= SAME_TITLE;
}
function cleanText(text) {
  const clean = cleanScholarlyText(text);
  return clean === void 0 ? void 0 : plainText(clean);
}
var NO_NUMBER = /^(?:n\/?a\b|pp$|(?:ahead|online|early|in|just)[\s-]\p{L})/iu;
function cleanNumber(text) {
  const number = cleanText(text);
  return number === void 0 || NO_NUMBER.test(number) ? void 0 : number;
}
function repairMojibake(text) {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const windows = code > 255 ? WINDOWS_1252.indexOf(text.charAt(index)) : -1;
    if (code > 255 && windows < 0) return text;
    bytes[index] = code > 255 ? 128 + windows : code;
  }
  return attempt(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)) ?? text;
}

// src/registries/names.ts
var GROUP = /\b(?:consorti(?:um|a)|collaborations?|collaborators|group|team|network|committee|society|association|panel|project|program(?:me)?|initiative|investigators|editors|institute|university|organi[sz]ation|foundation|task force|user|centre|center|department|ministry|working party|alliance|council|agency|federation|openai|deepmind)\b/i;
function namesOf(names) {
  return noneIfEmpty(names.filter((name) => name !== void 0));
}
function fullName(name) {
  return "literal" in name ? name.literal : `${name.given ?? ""} ${name.family}`.trim();
}
function familyName(name) {
  return "literal" in name ? name.literal : name.family;
}
function groupName(name) {
  const clean = cleanText(name)?.replace(/^(?:for|on behalf of|and)\s+(?:the\s+)?/i, "");
  return clean && !isEtAl(clean) ? { literal: clean } : void 0;
}
function isEtAl(name, other = "") {
  const [one, two] = [cleanText(name) ?? "", cleanText(other) ?? ""];
  return [`${one} ${two}`.trim(), `${two} ${one}`.trim()].some(
    (shown) => shown !== "" && shown.replace(ET_AL_AT_END, "") === ""
  );
}
function nameOfParts(family, given, suffix) {
  const named = splitSuffix(cleanText(family) ?? "");
  const called = splitSuffix(cleanText(given) ?? "");
  const last = named.rest === "" ? void 0 : named.rest;
  const first = called.rest === "" ? void 0 : called.rest;
  if (isEtAl(last, first)) return void 0;
  if (last === void 0) return first === void 0 ? void 0 : { literal: first };
  if (first === void 0 && last.includes(" ") && (GROUP.test(last) || /^the\s/i.test(last))) {
    return groupName(last);
  }
  const own = named.suffix ?? called.suffix;
  return compact({ family: last, given: first, suffix: cleanText(suffix) ?? own });
}
function nameOfText(text) {
  const clean = cleanText(text);
  if (clean === void 0) return void 0;
  const bare = clean.replace(/ \([^()]*\)$/, "");
  const name = bare.includes(" ") && !GROUP.test(bare) ? bare : clean;
  if (GROUP.test(name)) return groupName(name);
  const parts = name.split(",").map((part) => part.trim()).filter((part) => part !== "");
  const [family, second, third] = parts;
  if (parts.length > 1) {
    const suffix = [second, third].find((part) => part !== void 0 && NAME_SUFFIX.test(part));
    const given = [second, third].find((part) => part !== void 0 && !NAME_SUFFIX.test(part));
    if (parts.length > 3 || parts.length === 3 && suffix === void 0) return { literal: name };
    if (suffix === void 0 || given !== void 0) return nameOfParts(family, given, suffix);
    const whole = nameInOrder(family ?? "");
    return "family" in whole ? { ...whole, suffix } : whole;
  }
  return nameInOrder(name);
}
function nameInOrder(name) {
  const { rest, suffix } = splitSuffix(name);
  const parts = splitGiven(rest);
  return parts === void 0 ? { literal: name } : compact({ ...parts, suffix });
}
function nameWithInitials(text) {
  const name = cleanText(text);
  if (name === void 0) return void 0;
  const [, family, initials] = /^(.{1,100}) (\p{Lu}{1,4})$/u.exec(name) ?? [];
  return family === void 0 || initials === void 0 ? { literal: name } : { family, given: [...initials].map((letter) => `${letter}.`).join(" ") };
}

// src/registries/types.json
var types_default = {
  crossrefAndCsl: {
    "journal-article": "article",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "review-book": "article",
    "proceedings-article": "proceedings-article",
    "paper-conference": "proceedings-article",
    "posted-content": "preprint",
    article: "preprint",
    "book-chapter": "chapter",
    "book-section": "chapter",
    "book-part": "chapter",
    "reference-entry": "chapter",
    chapter: "chapter",
    book: "book",
    monograph: "book",
    "edited-book": "book",
    "reference-book": "book",
    proceedings: "book",
    dissertation: "thesis",
    thesis: "thesis",
    report: "report",
    "report-component": "report",
    dataset: "dataset",
    database: "dataset",
    software: "software",
    "peer-review": "peer-review",
    component: "component",
    grant: "grant",
    journal: "serial",
    "journal-issue": "serial",
    "journal-volume": "serial",
    "book-series": "serial",
    "proceedings-series": "serial",
    "report-series": "serial"
  },
  toCsl: {
    article: "article-journal",
    "proceedings-article": "paper-conference",
    preprint: "article",
    chapter: "chapter",
    book: "book",
    thesis: "thesis",
    report: "report",
    dataset: "dataset",
    software: "software",
    "peer-review": "document",
    component: "document",
    grant: "document",
    serial: "periodical",
    other: "document"
  },
  datacite: {
    journalarticle: "article",
    datapaper: "article",
    conferencepaper: "proceedings-article",
    preprint: "preprint",
    bookchapter: "chapter",
    book: "book",
    conferenceproceeding: "book",
    dissertation: "thesis",
    report: "report",
    dataset: "dataset",
    collection: "dataset",
    image: "dataset",
    audiovisual: "dataset",
    model: "dataset",
    software: "software",
    computationalnotebook: "software",
    peerreview: "peer-review"
  },
  crossrefNotices: {
    retraction: "retraction",
    retracted: "retraction",
    withdrawal: "retraction",
    removal: "retraction",
    "retraction-notice": "retraction",
    "notice-of-retraction": "retraction",
    "retract-and-replace": "retraction",
    "retraction-and-replacement": "retraction",
    "partial-retraction": "partial-retraction",
    "expression-of-concern": "concern",
    concern: "concern",
    correction: "correction",
    corrigendum: "correction",
    erratum: "correction",
    addendum: "correction",
    clarification: "correction"
  },
  titleNotices: {
    retraction: "retraction",
    withdrawal: "retraction",
    withdrawn: "retraction",
    removal: "retraction",
    concern: "concern",
    "expression of concern": "concern",
    "editorial expression of concern": "concern",
    correction: "correction",
    corrigendum: "correction",
    corrigenda: "correction",
    erratum: "correction",
    errata: "correction",
    addendum: "correction",
    note: "correction"
  },
  medlineNotices: {
    retractionin: "retraction",
    retractedandrepublishedin: "retraction",
    partialretractionin: "partial-retraction",
    expressionofconcernin: "concern",
    erratumin: "correction",
    correctedandrepublishedin: "correction"
  },
  medlineNoticeOf: {
    retractionof: "retraction",
    partialretractionof: "partial-retraction",
    expressionofconcernfor: "concern",
    erratumfor: "correction"
  },
  medlineNoticeTypes: {
    retractionnotice: "retraction",
    retractionofpublication: "retraction",
    expressionofconcern: "concern",
    publishederratum: "correction"
  }
};

// src/registries/title-notices.ts
var OF_WORK = String.raw`(?:\s+(?:article|paper|chapter|publication))?`;
var ON_DATE = String.raw`(?:\s+on\s+[\p{L}\d]{1,9}\.?\s+[\p{L}\d]{1,9},?\s+\d{4})?`;
var MARKS_BEFORE = [
  new RegExp(
    String.raw`^[[(*"“]{0,2}\s*retracted(?: and re(?:published|placed))?${OF_WORK}${ON_DATE}\s*(?:[\])*:.]|[–—-]\s)`,
    "iu"
  ),
  /^(?:ARTICLE )?(?:WITHDRAWN|REMOVED|TEMPORARY REMOVAL)\s*(?:[:.]|[–—-]\s)/,
  /^(?:article (?:withdrawn|removed)|(?:withdrawn|removed) (?:article|paper|chapter))\s*[:.]/i,
  /^[[(](?:withdrawn|removed)(?: (?:article|paper|chapter))?[\])]/i
];
var MARK_AFTER = new RegExp(
  String.raw`[[(](?:retracted|withdrawn)${OF_WORK}(?:[.,:;][^()[\]]{0,200})?[\])]\.?$`,
  "i"
);
var NOTICE = /^[[(]?(?:partial |editorial |publisher(?:[’']s)? |author )?(retraction|withdrawal|removal|correction|corrigendum|corrigenda|erratum|errata|addendum|expression of concern|editorial expression of concern)(?: notice| note| statement)?(?: and re(?:publication|placement))?\b|^(?:notice|statement) of (retraction|withdrawal|concern)(?: and re(?:publication|placement))?\b|^publisher[’']s (note)\b|^(?:this article has been )?(withdrawn): notice/i;
var BEFORE_TITLE = /^\s*(?:[:.–—\])]|$|(?:to|for|of|on|in|regarding)(?: the (?:article|paper))?\s*[:"“”„«‘']|to:|(?:for|of|to) [^:]{1,60}\bet al\b)/i;
var NEVER_A_TITLE = /^(?:corrigend|errat)\w+(?: to| for| in|\s*[:.–—]|$)/i;
var SINGLE_WORD = /^(?:retraction|withdrawal|removal|correction|addendum)\s*[:.–—]/i;
var KINDS = types_default.titleNotices;
function isMarkedRetracted(title) {
  const text = title.trim();
  return MARKS_BEFORE.some((mark) => mark.test(text)) || MARK_AFTER.test(text);
}
function beginsAsNotice(title) {
  return NOTICE.test(title);
}
function noticeKindOf(title, hasAbstract) {
  const found = NOTICE.exec(title);
  if (found === null) return void 0;
  const rest = title.slice(found[0].length);
  if (!BEFORE_TITLE.test(rest) && !NEVER_A_TITLE.test(title)) return void 0;
  if (hasAbstract && SINGLE_WORD.test(title)) return void 0;
  const word = found.slice(1).find((group) => group !== void 0) ?? "";
  return KINDS[word.toLowerCase()];
}
function withNoticesOfTitle(record) {
  const { title, notices = [], noticeOf = [], abstract } = record;
  if (title === void 0 || noticeOf.length > 0) return record;
  const text = plainText(title);
  if (isMarkedRetracted(text)) {
    return notices.some(({ kind: kind2 }) => kind2 === "retraction") ? record : { ...record, notices: [...notices, RETRACTED] };
  }
  const kind = noticeKindOf(text, abstract !== void 0);
  return kind === void 0 ? record : { ...record, notices: [], noticeOf: [{ kind, source: "title" }] };
}
var RETRACTED = { kind: "retraction", source: "title" };

export {
  fromPlain,
  withoutTags,
  cleanScholarlyText,
  isSameTitle,
  cleanText,
  cleanNumber,
  namesOf,
  fullName,
  familyName,
  groupName,
  isEtAl,
  nameOfParts,
  nameOfText,
  nameWithInitials,
  types_default,
  isMarkedRetracted,
  beginsAsNotice,
  withNoticesOfTitle
};
