import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  moveAnchors
} from "./chunk-ZJXJA4WY.js";
import {
  applyEdits
} from "./chunk-5YPJXCJB.js";
import {
  sourceFile
} from "./chunk-ERXG6KQ3.js";
import {
  checkList,
  fingerprint
} from "./chunk-FXXKTNL5.js";
import {
  readBibliography
} from "./chunk-UJZ37FG2.js";

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

// src/jobs/select-fixes.ts
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
function blockedFiles({ list, bibliographies }) {
  const blocked = /* @__PURE__ */ new Map();
  for (const { source, diagnostics } of bibliographies) {
    const fault = diagnostics.find(({ code }) => UNREADABLE.has(code));
    if (fault === void 0) continue;
    const { line } = source.lines.position(fault.range.start);
    blocked.set(
      source.path,
      `${source.path} cannot be read as a whole (line ${line}: ${fault.message}) Correct that first.`
    );
  }
  for (const source of [list?.source, ...bibliographies.map((one) => one.source)]) {
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

// src/jobs/apply-fixes.ts
var MOST_ROUNDS = 10;
function fixesOfKind(suggested) {
  return (_, { kind }) => suggested || kind === "safe";
}
function applyFixes(input, wanted, checkFiles = checkList) {
  let now = input;
  let check = checkFiles(now);
  const applied = [];
  const vain = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set([stateOf(now)]);
  const result = (left) => ({
    changed: changes(input, now),
    applied,
    left: [...vain.values(), ...left],
    check
  });
  for (let round = 1; ; round++) {
    const selection = selectFixes(
      check.findings,
      check.catalog,
      (finding, fix) => !vain.has(finding.fingerprint) && wanted(finding, fix)
    );
    const next = edited(now, check, selection);
    const state = stateOf(next);
    if (state === stateOf(now)) return result(leftBy(selection, NO_CHANGE));
    if (seen.has(state)) return result(leftBy(selection, CYCLE));
    if (round > MOST_ROUNDS) return result(leftBy(selection, TOO_LONG));
    const later = checkFiles(next);
    const inVain = repeated(selection.taken, later.findings);
    if (inVain.length > 0) {
      for (const finding of inVain) vain.set(finding.fingerprint, { finding, reason: IN_VAIN });
      continue;
    }
    seen.add(state);
    now = next;
    applied.push(...selection.taken);
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
function edited(input, { catalog }, { edits }) {
  const bibs = input.bibs.map((file) => withEdits(file, edits.get(file.path)?.edits));
  if (input.readme === void 0) return { ...input, bibs };
  const ofReadme = edits.get(input.readme.path)?.edits ?? [];
  const rewritten = bibs.filter((file, index) => file !== input.bibs[index]);
  const anchors = moveAnchors(catalog, rewritten.map(readBibliography)).filter(
    ({ range }) => ofReadme.every((edit) => edit.range.end <= range.start || range.end <= edit.range.start)
  );
  return { ...input, bibs, readme: withEdits(input.readme, [...ofReadme, ...anchors]) };
}
function withEdits(file, edits = []) {
  if (edits.length === 0) return file;
  const text = applyEdits(file.text, edits);
  return text === file.text ? file : { ...sourceFile(file.path, text), bom: file.bom };
}
function stateOf({ readme, bibs }) {
  return [readme, ...bibs].map((file) => fingerprint(file?.text ?? "")).join(" ");
}
function changes(before, after) {
  const pairs = [
    { before: before.readme, after: after.readme },
    ...before.bibs.map((file, index) => ({ before: file, after: after.bibs[index] }))
  ];
  return pairs.flatMap(
    (pair) => pair.before !== void 0 && pair.after !== void 0 && pair.before.text !== pair.after.text ? [{ before: pair.before, after: pair.after }] : []
  );
}

export {
  fixesOfKind,
  applyFixes
};
