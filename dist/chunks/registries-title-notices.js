import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  plainText
} from "./identifiers-doi.js";

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
    addendum: "correction"
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
    String.raw`^[[(*"“]{0,2}\s*retracted${OF_WORK}${ON_DATE}\s*(?:[\])*:.]|[–—-]\s)`,
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
var NOTICE = /^(?:partial |editorial |publisher(?:[’']s)? |author )?(retraction|withdrawal|removal|correction|corrigendum|corrigenda|erratum|errata|addendum|expression of concern|editorial expression of concern)(?: notice| note)?\b|^(?:notice|statement) of (retraction|withdrawal|concern)\b|^(?:this article has been )?(withdrawn): notice/i;
var BEFORE_TITLE = /^\s*(?:[:.–—]|$|(?:to|for|of|on|in|regarding)(?: the (?:article|paper))?\s*[:"“”„«‘']|to:)/i;
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
  types_default,
  isMarkedRetracted,
  beginsAsNotice,
  withNoticesOfTitle
};
