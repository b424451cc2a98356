import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  withNoticesOfTitle
} from "./registries-clean-text.js";
import {
  NO_PAPER
} from "./registries-work.js";
import {
  is
} from "./valibot-dist-index.js";

// src/registries/objections.ts
var NO_PAPERS = /* @__PURE__ */ new Map([
  ["dataset", "dataset"],
  ["software", "software"],
  ["periodical", "serial"]
]);
function refusalOfBibEntry(type, title) {
  const { notices = [], noticeOf = [] } = withNoticesOfTitle({ title });
  return refusalsOf({ notices, noticeOf, type: NO_PAPERS.get(type) ?? "other" })[0];
}
function refusalsOf({
  notices,
  withdrawn,
  noticeOf,
  type
}) {
  const refusals = [];
  const notice = notices.find(({ kind }) => kind === "retraction");
  if (notice !== void 0) refusals.push({ kind: "retracted", notice });
  if (withdrawn !== void 0) refusals.push({ kind: "withdrawn", reason: withdrawn });
  if (noticeOf.length > 0) refusals.push({ kind: "is-notice", of: noticeOf });
  if (is(NO_PAPER, type)) refusals.push({ kind: "no-paper", type });
  return refusals;
}
function remarksOf(work) {
  const of = (kind, as) => work.notices.filter((one) => one.kind === kind).map((notice) => ({ kind: as, notice }));
  const remarks = [
    ...of("partial-retraction", "partly-retracted"),
    ...of("concern", "concern"),
    ...of("correction", "corrected")
  ];
  if (work.published !== void 0) remarks.push({ kind: "published", version: work.published });
  const lacks = lacksOf({
    abstract: work.abstract !== void 0,
    authors: work.authors.length > 0 || work.editors !== void 0,
    year: work.year !== void 0
  });
  return [...remarks, ...lacks, ...work.doubts.map((text) => ({ kind: "doubt", text }))];
}
var LACKS = { abstract: "no-abstract", authors: "no-authors", year: "no-year" };
function lacksOf(has) {
  const lacks = Object.entries(LACKS);
  return lacks.flatMap(([part, kind]) => has[part] ? [] : [{ kind }]);
}
function isLack({ kind }) {
  return kind === "no-abstract" || kind === "no-authors" || kind === "no-year";
}

export {
  refusalOfBibEntry,
  refusalsOf,
  remarksOf,
  lacksOf,
  isLack
};
