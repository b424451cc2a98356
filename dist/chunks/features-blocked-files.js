import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  filesOf
} from "./catalog-bib-index.js";
import {
  anchorNamesFile,
  anchorShows,
  linesOf,
  renewAnchor
} from "./bibtex-citation-key.js";

// src/features/blocked-files.ts
function blockedFiles({ list, bibliographies, form }) {
  const blocked = /* @__PURE__ */ new Map();
  for (const { source, diagnostics } of bibliographies) {
    const fault = diagnostics.find(({ code }) => UNREADABLE.has(code));
    if (fault === void 0) continue;
    const { line } = source.lines.position(fault.range.start);
    blocked.set(
      source.path,
      `${source.path} cannot be read as a whole. Line ${line}: ${fault.message} Correct that first.`
    );
  }
  for (const source of [list?.source, ...bibliographies.map((one) => one.source), form?.source]) {
    const reason = source === void 0 ? void 0 : notUtf8(source);
    if (source !== void 0 && reason !== void 0) blocked.set(source.path, reason);
  }
  return blocked;
}
var UNREADABLE = /* @__PURE__ */ new Set([
  "unclosed-entry",
  "unclosed-value",
  "unclosed-comment",
  "mismatched-closer",
  "unbalanced-brace",
  "entry-in-value",
  "merge-conflict"
]);
function notUtf8({ path, invalidUtf8, lines }) {
  const [first] = invalidUtf8;
  if (first === void 0) return void 0;
  return `${path} is not valid UTF-8 (line ${lines.position(first).line}). Save it as UTF-8 first.`;
}

// src/features/move-anchors.ts
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

// src/features/changed-files.ts
function changedFiles(before, after) {
  const now = filesOf(after);
  return filesOf(before).flatMap((file, index) => {
    const changed = now[index];
    return changed === void 0 || changed.text === file.text ? [] : [{ before: file, after: changed }];
  });
}

export {
  moveAnchors,
  changedFiles,
  blockedFiles
};
