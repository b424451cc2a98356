import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  changedFiles,
  harmsOf,
  mapFiles,
  moveAnchorsTo
} from "./features-fixes-change-harm.js";
import {
  blockedFiles
} from "./features-check-blocked-files.js";
import {
  checkList,
  filesOf,
  readingMemory
} from "./catalog-bib-index.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  append
} from "./identifiers-arxiv.js";
import {
  oneByOne
} from "./rules-finding.js";
import {
  editSet,
  lastFrom,
  overlaps,
  withEdits
} from "./text-range.js";

// src/features/fixes/select-fixes.ts
function selectFixes(findings, catalog, wanted) {
  const blocked = blockedFiles(catalog);
  const taken = [];
  const refused = [];
  const waiting = [];
  const sets = /* @__PURE__ */ new Map();
  const setOf = (file) => {
    const set = sets.get(file) ?? editSet();
    sets.set(file, set);
    return set;
  };
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === void 0 || !wanted(finding, fix)) continue;
    const reason = fix.files.flatMap(({ file }) => blocked.get(file) ?? [])[0];
    if (reason !== void 0) {
      refused.push({ finding, reason });
      continue;
    }
    if (fix.files.some(({ edits }) => contradictsItself(edits))) {
      refused.push({ finding, reason: "its own edits overlap; correct it by hand." });
      continue;
    }
    if (!fix.files.every(({ file, edits }) => edits.every(setOf(file).fits))) {
      waiting.push(finding);
      continue;
    }
    for (const { file, edits } of fix.files) for (const edit of edits) setOf(file).add(edit);
    taken.push(finding);
  }
  return {
    taken,
    /** Fixes that no later round could apply either. */
    refused,
    /** Fixes that conflict with one that was taken, and may be possible in the next round. */
    waiting,
    /** By path. */
    edits: sets
  };
}
function contradictsItself(edits) {
  const own = editSet();
  return !edits.every((edit) => {
    const fits = own.fits(edit);
    if (fits) own.add(edit);
    return fits;
  });
}

// src/features/fixes/apply-fixes.ts
var MOST_ROUNDS = 10;
function fixesOfKind(suggested) {
  return (_, { kind }) => suggested || kind === "safe";
}
function applyFixes(input, wanted, checkFiles = checkList, memory = readingMemory()) {
  let now = input;
  let check = checkFiles(now, memory);
  const applied = [];
  const useless = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set([stateOf(now)]);
  let most = Number.POSITIVE_INFINITY;
  let rounds = 0;
  const result = (skipped) => ({
    /** The files that changed, the list first; nothing is written yet. */
    changed: changedFiles(input, now),
    /** The findings whose fixes were applied; their places count in the text of their round. */
    applied,
    /** Wanted fixes that were not applied. */
    skipped: [...useless.values(), ...skipped],
    /** What is found in the files as they are now. */
    check
  });
  const isWanted = (finding) => finding.fix !== void 0 && !useless.has(finding.fingerprint) && wanted(finding, finding.fix);
  for (; ; ) {
    const findings = check.findings.flatMap((one) => wantedOf(one, wanted));
    const selection = selectRound(
      { ...check, findings },
      isWanted,
      most,
      (all) => clashingWithAnchors(now, check, all, memory)
    );
    const next = edited(now, check, selection, memory);
    const state = stateOf(next);
    if (state === stateOf(now)) return result(skippedBy(selection, NO_CHANGE));
    if (seen.has(state)) return result(skippedBy(selection, CYCLE));
    if (rounds >= MOST_ROUNDS) return result(skippedBy(selection, TOO_LONG));
    const later = checkFiles(next, memory);
    const again = repeated(selection.taken, later.findings);
    for (const finding of again) useless.set(finding.fingerprint, { finding, reason: USELESS });
    if (again.length > 0) continue;
    const [harm] = harmsOf(check, later, {
      touches: isTouchedBy(selection, now),
      allows: (one) => one.severity === "info" || isWanted(one)
    });
    if (harm !== void 0) {
      const [finding, second] = selection.taken;
      if (second !== void 0) most = Math.ceil(selection.taken.length / 2);
      else if (finding === void 0) return result([]);
      else
        useless.set(finding.fingerprint, {
          finding,
          reason: `with its fix ${harm.reason}. Correct it by hand.`
        });
      continue;
    }
    most = Number.POSITIVE_INFINITY;
    rounds++;
    seen.add(state);
    now = next;
    append(applied, selection.taken);
    check = later;
  }
}
function wantedOf(finding, wanted) {
  const { fix, many } = finding;
  if (fix === void 0 || many === void 0) return [finding];
  const some = many.parts().filter((part) => wanted(part, fix));
  return some.length === many.parts().length ? [finding] : some;
}
function selectRound({ findings, catalog }, isWanted, most, clashing) {
  const all = selectFixes(findings, catalog, isWanted);
  const postponed = /* @__PURE__ */ new Set([...clashing(all), ...all.taken.slice(most)]);
  return postponed.size === 0 ? all : selectFixes(findings, catalog, (one) => !postponed.has(one) && isWanted(one));
}
function isTouchedBy({ edits }, { readme }) {
  const own = readme === void 0 ? [] : edits.get(readme.path)?.edits ?? [];
  const ordered = own.toSorted((a, b) => a.range.start - b.range.start);
  return ({ range }) => {
    const last = ordered[lastFrom(ordered, range.end)];
    return last !== void 0 && last.range.end >= range.start;
  };
}
var NO_CHANGE = "its fix changes nothing; correct it by hand.";
var CYCLE = "its fix would undo an earlier one; decide by hand which of them is right.";
var TOO_LONG = `there was no end of fixes after ${MOST_ROUNDS} rounds; run it again.`;
var USELESS = "its fix would not be recognized afterwards; correct it by hand.";
var CONFLICT = "its fix conflicts with that of another finding; decide by hand.";
function skippedBy({ taken, refused, waiting }, reason) {
  return [
    ...refused,
    ...taken.map((finding) => ({ finding, reason })),
    ...waiting.map((finding) => ({ finding, reason: CONFLICT }))
  ];
}
function repeated(taken, later) {
  const all = [...later, ...oneByOne(later)];
  const again = new Map(all.map((finding) => [finding.fingerprint, finding]));
  return taken.filter((finding) => {
    const inserted = insertedBy(finding);
    const other = again.get(finding.fingerprint);
    return inserted !== void 0 && other !== void 0 && insertedBy(other) === inserted;
  });
}
function insertedBy({ fix }) {
  const edits = fix?.files.flatMap((file) => file.edits) ?? [];
  if (edits.length === 0 || edits.some(({ range }) => range.start < range.end)) return void 0;
  return edits.map(({ text }) => text).join("\n");
}
function edited(input, { catalog }, { edits }, memory) {
  const { readme } = input;
  const editsOf = (file) => edits.get(file.path)?.edits ?? [];
  const others = mapFiles(input, (file) => withEdits(file, file === readme ? [] : editsOf(file)));
  if (readme === void 0) return others;
  const ofReadme = editsOf(readme);
  const anchors = moveAnchorsTo(catalog, [input.bibs, others.bibs], memory).filter(
    ({ range }) => ofReadme.every((edit) => !overlaps(edit.range, range))
  );
  return { ...others, readme: withEdits(readme, [...ofReadme, ...anchors]) };
}
function clashingWithAnchors(input, { catalog }, { edits, taken }, memory) {
  const path = input.readme?.path;
  if (path === void 0 || !edits.has(path)) return /* @__PURE__ */ new Set();
  const bibs = input.bibs.map((file) => withEdits(file, edits.get(file.path)?.edits ?? []));
  const anchors = moveAnchorsTo(catalog, [input.bibs, bibs], memory);
  if (anchors.length === 0) return /* @__PURE__ */ new Set();
  return new Set(
    taken.filter(
      ({ fix }) => fix?.files.every(({ file }) => file === path) === true && fix.files.some(
        (one) => one.edits.some(({ range }) => anchors.some((anchor) => overlaps(range, anchor.range)))
      )
    )
  );
}
function stateOf(input) {
  return filesOf(input).map(({ text }) => fingerprint(text)).join(" ");
}

export {
  fixesOfKind,
  applyFixes
};
