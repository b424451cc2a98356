import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  blockedFiles,
  changedFiles,
  moveAnchors
} from "./features-blocked-files.js";
import {
  checkList,
  filesOf,
  readingMemory,
  recallBibliography
} from "./catalog-bib-index.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  append
} from "./text-append.js";
import {
  withEdits
} from "./text-source-file.js";

// src/text/range.ts
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}

// src/text/edit-set.ts
function conflicts(a, b) {
  if (a.range.start === a.range.end && b.range.start === b.range.end) {
    return a.range.start === b.range.start;
  }
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
function editSet() {
  const edits = [];
  return {
    edits,
    fits(edit) {
      const at = placeFor(edits, edit);
      return [edits[at - 1], edits[at]].every(
        (near) => near === void 0 || !conflicts(near, edit)
      );
    },
    add(edit) {
      edits.splice(placeFor(edits, edit), 0, edit);
    }
  };
}
function placeFor(edits, { range }) {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = low + high >> 1;
    const other = edits[middle]?.range ?? range;
    if (other.start < range.start || other.start === range.start && other.end <= range.end) {
      low = middle + 1;
    } else high = middle;
  }
  return low;
}

// src/features/select-fixes.ts
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
  return { taken, refused, waiting, edits: sets };
}
function contradictsItself(edits) {
  const own = editSet();
  return !edits.every((edit) => {
    const fits = own.fits(edit);
    if (fits) own.add(edit);
    return fits;
  });
}

// src/features/apply-fixes.ts
var MOST_ROUNDS = 10;
function fixesOfKind(suggested) {
  return (_, { kind }) => suggested || kind === "safe";
}
function applyFixes(input, wanted, checkFiles = checkList, memory = readingMemory()) {
  let now = input;
  let check = checkFiles(now, memory);
  const applied = [];
  const vain = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set([stateOf(now)]);
  const result = (left) => ({
    changed: changedFiles(input, now),
    applied,
    left: [...vain.values(), ...left],
    check
  });
  for (let round = 1; ; round++) {
    const select = (later2) => selectFixes(
      check.findings,
      check.catalog,
      (finding, fix) => !vain.has(finding.fingerprint) && !later2.has(finding) && wanted(finding, fix)
    );
    const all = select(/* @__PURE__ */ new Set());
    const clashing = clashingWithAnchors(now, check, all, memory);
    const selection = clashing.size === 0 ? all : select(clashing);
    const next = edited(now, check, selection, memory);
    const state = stateOf(next);
    if (state === stateOf(now)) return result(leftBy(selection, NO_CHANGE));
    if (seen.has(state)) return result(leftBy(selection, CYCLE));
    if (round > MOST_ROUNDS) return result(leftBy(selection, TOO_LONG));
    const later = checkFiles(next, memory);
    const inVain = repeated(selection.taken, later.findings);
    if (inVain.length > 0) {
      for (const finding of inVain) vain.set(finding.fingerprint, { finding, reason: IN_VAIN });
      continue;
    }
    seen.add(state);
    now = next;
    append(applied, selection.taken);
    check = later;
  }
}
var NO_CHANGE = "its fix changes nothing; correct it by hand.";
var CYCLE = "its fix would undo an earlier one; decide by hand which of them is right.";
var TOO_LONG = `there was no end of fixes after ${MOST_ROUNDS} rounds; run it again.`;
var IN_VAIN = "its fix would not be recognised afterwards; correct it by hand.";
var CONFLICT = "its fix conflicts with that of another finding; decide by hand.";
function leftBy({ taken, refused, waiting }, reason) {
  return [
    ...refused,
    ...taken.map((finding) => ({ finding, reason })),
    ...waiting.map((finding) => ({ finding, reason: CONFLICT }))
  ];
}
function repeated(taken, later) {
  const again = new Map(later.map((finding) => [finding.fingerprint, finding]));
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
  const bibs = input.bibs.map((file) => withEdits(file, edits.get(file.path)?.edits ?? []));
  const form = input.form && {
    ...input.form,
    source: withEdits(input.form.source, edits.get(input.form.source.path)?.edits ?? [])
  };
  const others = { ...input, bibs, ...form === void 0 ? {} : { form } };
  if (input.readme === void 0) return others;
  const ofReadme = edits.get(input.readme.path)?.edits ?? [];
  const anchors = anchorEdits(input, bibs, catalog, memory).filter(
    ({ range }) => ofReadme.every((edit) => !overlaps(edit.range, range))
  );
  return { ...others, readme: withEdits(input.readme, [...ofReadme, ...anchors]) };
}
function anchorEdits(before, bibs, catalog, memory) {
  const rewritten = bibs.filter((file, index) => file !== before.bibs[index]);
  return moveAnchors(
    catalog,
    rewritten.map((bib) => recallBibliography(bib, memory))
  );
}
function clashingWithAnchors(input, { catalog }, { edits, taken }, memory) {
  const path = input.readme?.path;
  if (path === void 0 || !edits.has(path)) return /* @__PURE__ */ new Set();
  const bibs = input.bibs.map((file) => withEdits(file, edits.get(file.path)?.edits ?? []));
  const anchors = anchorEdits(input, bibs, catalog, memory);
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
