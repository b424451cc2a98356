import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  familyName
} from "./registries-clean-text.js";
import {
  WORK_FIELD
} from "./registries-work.js";
import {
  REGISTRIES
} from "./registries-settings.js";
import {
  fold
} from "./text-fold.js";
import {
  compact
} from "./text-json.js";

// src/registries/merge.ts
function mergeRecords(found) {
  const merged = {};
  const provenance = {};
  for (const field of WORK_FIELD.options) {
    const first = found.find(({ record }) => record[field] !== void 0);
    if (first === void 0) continue;
    merged[field] = first.record[field];
    Object.assign(provenance, { [field]: first.registry });
  }
  const { title, authors, type, date, ...rest } = merged;
  if (title === void 0) return void 0;
  const noticeOf = mergeNotices(found.map(({ record }) => record.noticeOf ?? []));
  return compact({
    ...rest,
    title,
    authors: authors ?? [],
    type: type ?? "other",
    date,
    year: date === void 0 ? void 0 : Number(date.slice(0, 4)),
    notices: noticeOf.length > 0 ? [] : mergeNotices(found.map(({ record }) => record.notices ?? [])),
    noticeOf,
    doubts: [...found.flatMap(({ record }) => record.doubts ?? []), ...disagreements(found)],
    provenance
  });
}
function mergeNotices(lists) {
  const merged = [];
  for (const notice of lists.flat()) {
    const isKnown = merged.some(
      (one) => one.kind === notice.kind && (notice.doi === void 0 || one.doi === void 0 || one.doi === notice.doi)
    );
    if (!isKnown) merged.push(notice);
  }
  return merged;
}
function disagreements(found) {
  const [first, second] = found.filter(({ record }) => (record.authors ?? []).length > 0);
  const a = first?.record.authors ?? [];
  const b = second?.record.authors ?? [];
  if (first === void 0 || second === void 0) return [];
  const both = `${REGISTRIES[first.registry].title} and ${REGISTRIES[second.registry].title} name different`;
  const advice = "compare them with the paper.";
  if (a.length !== b.length && Math.abs(a.length - b.length) < 50) {
    return [`${both} numbers of authors (${a.length} and ${b.length}); ${advice}`];
  }
  const names = [a[0], b[0]].map((name) => name === void 0 ? "" : fold(familyName(name)));
  return names[0] === names[1] ? [] : [`${both} first authors; ${advice}`];
}

export {
  mergeRecords
};
