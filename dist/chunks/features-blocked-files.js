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
} from "./bibtex-bibliography.js";
import {
  fromShownText
} from "./scholarly-dollar-math.js";
import {
  plainText
} from "./identifiers-arxiv.js";
import {
  shorten
} from "./text-shorten.js";
import {
  fold
} from "./text-fold.js";

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

// src/list/write/read-back.ts
function saidBy(entry) {
  const { kind, title, url, authors, venue, year, abstract, citation, categories } = entry;
  const cited = citation && [citation.key, citation.anchor?.path];
  return JSON.stringify([
    kind,
    title,
    url,
    [authors, venue].filter((text) => text !== void 0).sort(),
    year,
    abstract?.text,
    cited,
    categories
  ]);
}
function misreading(before, after, [insertion], expected) {
  const start = insertion?.range.start ?? 0;
  const end = start + (insertion?.text.length ?? 0);
  const [added, second] = after.entries.filter(
    ({ range }) => range.start < end && range.end > start
  );
  if (added === void 0) return { reason: "it would not be read as an entry" };
  if (second !== void 0)
    return { reason: "it would be read as part of another entry, or as two" };
  const others = after.entries.filter((one) => one !== added);
  const changed = before.entries.find((one, at) => {
    const other = others[at];
    return other === void 0 || saidBy(one) !== saidBy(other) || one.categories.join("\n") !== other.categories.join("\n");
  });
  if (changed !== void 0 || others.length !== before.entries.length) {
    return {
      reason: `another entry, "${shorten(changed?.title ?? others.at(-1)?.title ?? "", 80)}", would be read differently`
    };
  }
  const { path } = expected;
  if (added.categories.length !== path.length || !path.every((one, at) => one === added.categories[at])) {
    return { reason: `it would be read under "${added.categories.join(" > ")}"` };
  }
  return wrongField(added, expected.entry, expected.values);
}
function wrongField(added, entry, values) {
  const wrong = (field, read) => ({
    field,
    reason: `its ${NAMES[field] ?? field} would be read as ${read === void 0 ? "nothing" : `"${shorten(String(read), 80)}"`}`
  });
  if (!saysTheSame(added.title, entry.title)) return wrong("title", added.title);
  if (added.url !== values.get("url")) return wrong("url", added.url);
  if (added.authors !== void 0 && !isPrinted(added.authors, values.get("authors")))
    return wrong("authors", added.authors);
  const printed = values.get("venue");
  const { year: known = "" } = entry;
  const dated = [
    printed,
    `${printed} ${known}`,
    `${known} ${printed}`,
    `${printed} ${String(known).slice(-2)}`
  ];
  const { venue } = added;
  if (venue !== void 0 && !dated.some((one) => isPrinted(venue, one)))
    return wrong("venue", added.venue);
  const year = values.get("year") ?? values.get("date") ?? values.get("yy");
  if (year !== void 0 && added.year !== entry.year)
    return wrong(values.has("year") ? "year" : values.has("date") ? "date" : "yy", added.year);
  const abstract = values.has("abstract") ? entry.abstract ?? "" : "";
  if (!saysTheSame(added.abstract?.text ?? "", abstract))
    return wrong("abstract", added.abstract?.text);
  const key = values.get("key");
  return (added.citation?.key ?? key) === key ? void 0 : wrong("key", added.citation?.key);
}
var NAMES = {
  url: "address",
  yy: "year",
  date: "year",
  key: "citation key"
};
function isPrinted(read, printed) {
  const letters = (text) => fold(text).replaceAll(" ", "");
  return letters(read) === letters(printed ?? "");
}
function saysTheSame(shown, wanted) {
  return fold(plainText(fromShownText(shown))) === fold(plainText(wanted));
}

// src/features/change-harm.ts
var LONGEST_TITLE = 80;
function harmOf(before, after, expected) {
  const entry = misreadEntry(before.catalog.list, after.catalog.list, expected.touches);
  if (entry !== void 0) {
    return `the entry "${shorten(entry.title, LONGEST_TITLE)}" would be read differently`;
  }
  const finding = newFindings(before.findings, after.findings).find(
    (one) => one.severity !== "info" && !expected.allows(one)
  );
  return finding === void 0 ? void 0 : `the rule ${finding.ruleId} would find: ${finding.message}`;
}
var LACKING = /* @__PURE__ */ new Set([
  "bib-abstract",
  "bib-required-fields",
  "entry-abstract",
  "entry-citation-key",
  "entry-identity",
  "entry-link"
]);
function harmOfAddition(before, after, touches = () => false) {
  return harmOf(before, after, {
    touches,
    allows: ({ ruleId, severity }) => severity !== "error" || LACKING.has(ruleId)
  });
}
function misreadEntry(before, after, touches) {
  if (before === void 0 || after === void 0 || before === after) return void 0;
  const counts = /* @__PURE__ */ new Map();
  for (const entry of after.entries) {
    const said = saidBy(entry);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return before.entries.find((entry) => {
    if (touches(entry)) return false;
    const said = saidBy(entry);
    const count = counts.get(said) ?? 0;
    counts.set(said, count - 1);
    return count === 0;
  });
}
function newFindings(before, after) {
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const counts = /* @__PURE__ */ new Map();
  for (const { ruleId } of before) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  for (const { ruleId } of after) counts.set(ruleId, (counts.get(ruleId) ?? 0) - 1);
  return after.filter(
    ({ fingerprint, ruleId }) => !known.has(fingerprint) && (counts.get(ruleId) ?? 0) < 0
  );
}
function hasNewErrors(before, { findings }) {
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  return findings.some(
    ({ severity, fingerprint }) => severity === "error" && !known.has(fingerprint)
  );
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
  misreading,
  moveAnchors,
  harmOf,
  harmOfAddition,
  hasNewErrors,
  changedFiles,
  blockedFiles
};
