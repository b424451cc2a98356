import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  anchorNamesFile,
  anchorShows,
  linesOf,
  renewAnchor
} from "./bibtex-citation-key.js";

// src/jobs/move-anchors.ts
function moveAnchors(before, changed) {
  const { list } = before;
  if (list === void 0) return [];
  const later = new Map(changed.map((one) => [one.source.path, laterEntries(one)]));
  return before.pairs.flatMap(({ entry, bibEntry, bibliography }) => {
    const anchor = entry.citation?.anchor;
    const path = bibliography.source.path;
    if (anchor?.startLine === void 0 || !anchorNamesFile(anchor, path)) return [];
    if (!anchorShows(anchor, bibEntry, bibliography)) return [];
    const moved = later.get(path)?.(bibEntry, bibliography);
    if (moved === void 0) return [];
    const [was, is] = [linesOf(bibEntry, bibliography), linesOf(moved.entry, moved.bibliography)];
    if (was.start === is.start && was.end === is.end) return [];
    return renewAnchor(list.source.text, anchor, is) ?? [];
  });
}
function laterEntries(bibliography) {
  const byKey = /* @__PURE__ */ new Map();
  for (const entry of bibliography.entries) {
    byKey.set(entry.key, [...byKey.get(entry.key) ?? [], entry]);
  }
  return (wanted, earlier) => {
    const same = byKey.get(wanted.key) ?? [];
    const entry = same.length === 1 ? same[0] : earlier.entries.length === bibliography.entries.length ? bibliography.entries[earlier.entries.indexOf(wanted)] : void 0;
    return entry === void 0 ? void 0 : { entry, bibliography };
  };
}

export {
  moveAnchors
};
