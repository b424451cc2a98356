import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  filesOf,
  misreadEntry,
  recallBibliography
} from "./catalog-bib-index.js";
import {
  RULES,
  anchorNamesFile,
  anchorShows,
  linesOf,
  renewAnchor
} from "./bibtex-bib-edits.js";
import {
  countsOf
} from "./bibtex-bib-identifiers.js";
import {
  groupBy
} from "./text-group-by.js";
import {
  shorten
} from "./text-shorten.js";
import {
  oneByOne,
  onlyNew,
  printsOf
} from "./rules-finding.js";
import {
  compact
} from "./text-json.js";

// src/features/fixes/change-harm.ts
var LONGEST_TITLE = 80;
function harmsOf(before, after, expected) {
  const [old, list] = [before.catalog.list, after.catalog.list];
  const entry = old === void 0 || list === void 0 || old === list ? void 0 : misreadEntry(old.entries, list.entries, expected.touches);
  if (entry !== void 0) {
    return [
      { reason: `the entry "${shorten(entry.title, LONGEST_TITLE)}" would be read differently` }
    ];
  }
  return broughtAbout(before, after).filter((finding) => !expected.allows(finding)).map(({ ruleId, message, place }) => ({
    reason: `the rule ${ruleId} would find: ${message}`,
    place,
    ruleId,
    message
  }));
}
function harmsOfAddition(before, after, touches = () => false) {
  const old = new Set(before.catalog.list?.entries.map(titleOf));
  const completed = new Set(before.catalog.list?.entries.filter(touches).map(titleOf));
  const known = keysOf(before);
  const withoutKey = new Set(
    after.catalog.list?.entries.filter(({ citation }) => citation === void 0).map(titleOf)
  );
  const isAllowed = {
    all: () => true,
    "on-list": () => false,
    "on-others": (title) => old.has(title),
    "on-pairs": (title, key) => completed.has(title) || key !== void 0 && !known.has(key),
    "on-keyless": (title) => !old.has(title) && withoutKey.has(title)
  };
  return harmsOf(before, after, {
    touches,
    allows: ({ isLack, ruleId, entry }) => {
      const which = AFTER_ADDITION.get(ruleId);
      if (isLack === true || which === void 0) return isLack === true;
      return entry === void 0 ? which === "all" || which === "on-list" : isAllowed[which](entry.title, entry.citationKey);
    }
  });
}
var AFTER_ADDITION = new Map(
  RULES.map(({ id, afterAddition }) => [id, afterAddition])
);
function titleOf({ title }) {
  return title;
}
function keysOf({ catalog: { bibliographies } }) {
  return new Set(bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key)));
}
function broughtAbout(before, after) {
  const [old, now] = [before, after].map(({ findings, notes }) => [...findings, ...notes]);
  const prints = printsOf(old ?? []);
  const [was, is] = [old, now].map(
    (all = []) => countsOf(oneByOne(all).map(({ ruleId }) => ruleId))
  );
  const unlisted = new Set(before.catalog.unlisted.map(({ bibEntry }) => bibEntry.key));
  return onlyNew(
    after.findings,
    ({ fingerprint, ruleId, entry }) => !prints.has(fingerprint) && (is?.get(ruleId) ?? 0) > (was?.get(ruleId) ?? 0) && !(ruleId === "bib-unlisted" && unlisted.has(entry?.citationKey ?? ""))
  );
}

// src/features/fixes/changed-files.ts
function changedFiles(before, after) {
  const now = filesOf(after);
  return filesOf(before).flatMap((file, index) => {
    const changed = now[index];
    return changed === void 0 || changed.text === file.text ? [] : [{ before: file, after: changed }];
  });
}
function withChanges(input, changed) {
  const afterwards = new Map(changed.map(({ before, after }) => [before.path, after]));
  return mapFiles(input, (file) => afterwards.get(file.path) ?? file);
}
function mapFiles(input, now) {
  const { readme, bibs, form } = input;
  return {
    ...input,
    bibs: bibs.map(now),
    ...compact({
      readme: readme && now(readme),
      form: form && { ...form, source: now(form.source) }
    })
  };
}

// src/features/fixes/move-anchors.ts
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
function moveAnchorsTo(before, [old, now], memory) {
  const changed = now.filter((file, at) => file !== old[at]);
  return moveAnchors(
    before,
    changed.map((file) => recallBibliography(file, memory))
  );
}
function laterEntries(bibliography) {
  const byKey = groupBy(bibliography.entries, ({ key }) => key);
  return (wanted, earlier) => {
    const same = byKey.get(wanted.key) ?? [];
    const entry = same.length === 1 ? same[0] : earlier.entries.length === bibliography.entries.length ? bibliography.entries[earlier.entries.indexOf(wanted)] : void 0;
    return entry === void 0 ? void 0 : { entry, bibliography };
  };
}

export {
  harmsOf,
  harmsOfAddition,
  changedFiles,
  withChanges,
  mapFiles,
  moveAnchors,
  moveAnchorsTo
};
