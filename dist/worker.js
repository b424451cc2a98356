import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  MOST_COMMENTS
} from "./chunks/features-review-comment-draft.js";
import {
  UnfitPatch
} from "./chunks/features-review-unfit-patch.js";
import {
  fetchedFile
} from "./chunks/files-fetched-file.js";
import {
  markerLine,
  nameOfComment
} from "./chunks/github-marker.js";
import {
  LONGEST_BODY
} from "./chunks/github-longest-body.js";
import {
  jsonReport
} from "./chunks/report-json.js";
import "./chunks/report-json-fix.js";
import {
  inertMarkdown,
  longestBackticks
} from "./chunks/report-markdown-text.js";
import {
  SEVERITIES
} from "./chunks/rules-finding.js";
import "./chunks/report-json-text.js";
import {
  applyFixes
} from "./chunks/features-apply-fixes.js";
import {
  againstBaseline,
  parseBaseline
} from "./chunks/features-baseline.js";
import "./chunks/features-blocked-files.js";
import {
  diffArrays
} from "./chunks/diff-libesm-diff-array.js";
import {
  checkList,
  filesOf,
  readingMemory
} from "./chunks/catalog-bib-index.js";
import {
  countFindings
} from "./chunks/rules-count-findings.js";
import {
  fingerprint
} from "./chunks/text-fingerprint.js";
import {
  timeLimit
} from "./chunks/features-time-limit.js";
import {
  linkedBibs
} from "./chunks/files-linked-bibs.js";
import "./chunks/files-is-lfs-pointer.js";
import "./chunks/features-reading-options.js";
import "./chunks/bibtex-bib-identifiers.js";
import "./chunks/identifiers-pmid.js";
import "./chunks/bibtex-field-values.js";
import {
  readConfig
} from "./chunks/files-read-config.js";
import "./chunks/bibtex-citation-key.js";
import "./chunks/scholarly-dollar-math.js";
import "./chunks/list-source-addresses.js";
import "./chunks/text-append.js";
import "./chunks/rules-reference-rules.js";
import "./chunks/text-lines-text.js";
import "./chunks/list-format-common-template.js";
import "./chunks/bibtex-characters.js";
import "./chunks/identifiers-arxiv.js";
import {
  cut
} from "./chunks/text-shorten.js";
import {
  sourceFile,
  wholeText
} from "./chunks/text-source-file.js";
import "./chunks/text-line-table.js";
import {
  InputError
} from "./chunks/files-input-error.js";
import "./chunks/text-hidden-characters.js";
import {
  largest,
  smallest
} from "./chunks/text-extremes.js";
import "./chunks/text-order.js";
import "./chunks/text-without-tail.js";
import "./chunks/text-fold.js";
import "./chunks/text-did-you-mean.js";
import "./chunks/runtime.js";

// src/worker.ts
import { performance } from "node:perf_hooks";

// src/features/review/added-papers.ts
function addedPapers(entries, catalog) {
  return entries.filter(({ kind }) => kind === "paper").map((entry) => {
    const key = catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key;
    const doi = entry.identifiers.find(({ kind }) => kind === "doi")?.id;
    return {
      title: entry.title,
      categories: entry.categories,
      abstract: (entry.abstract?.text ?? "") !== "",
      ...key === void 0 ? {} : { key },
      ...doi === void 0 ? {} : { doi }
    };
  });
}

// src/github/diff-hunks.ts
function diffHunks(patch) {
  const hunks = [];
  for (const [, from = "0", count = "1"] of (patch ?? "").matchAll(
    /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm
  )) {
    const start = Number(from);
    const length = Number(count);
    if (length > 0) hunks.push({ start, end: start + length - 1 });
  }
  return hunks;
}
function hunkAround(hunks, start, end) {
  return hunks.find((hunk) => hunk.start <= start && end <= hunk.end);
}

// src/github/suggestion-block.ts
function suggestionBlock(text) {
  const fence = "`".repeat(Math.max(3, longestBackticks(text) + 1));
  return `${fence}suggestion
${text.replace(/\r\n?/g, "\n")}
${fence}`;
}

// src/features/review/comment-text.ts
var SIGNS = {
  error: "\u274C **Error**",
  warning: "\u26A0\uFE0F **Warning**",
  info: "\u2139\uFE0F **Advice**"
};
var REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
var MOST_LINES = 20;
function commentText(name, findings, change, all = /* @__PURE__ */ new Map()) {
  const text = [
    markerLine(`finding-${name}`),
    ...messages(findings, change),
    ...otherFiles(findings, change, all)
  ].join("\n\n");
  if (change === void 0 || REORDERING.test(change.text)) return cut(text, LONGEST_BODY);
  const whole = `${text}

${suggestionBlock(change.text)}`;
  return whole.length <= LONGEST_BODY ? whole : cut(text, LONGEST_BODY);
}
function messages(findings, change) {
  const [first, ...more] = findings;
  if (first === void 0) return ["This goes with the other suggestions."];
  const advice = (change?.corrects.size ?? 0) - correctedOf(findings, change);
  const also = advice === 0 ? [] : [`The suggestion also follows ${advice} ${advice === 1 ? "piece" : "pieces"} of advice.`];
  if (more.length === 0) {
    const { severity, message, ruleId } = first;
    return [
      `${SIGNS[severity]}: ${inertMarkdown(message)}`,
      ...also,
      `<sub>Rule \`${ruleId}\`</sub>`
    ];
  }
  const lines = findings.slice(0, MOST_LINES).map(
    ({ severity, message, ruleId }) => `- ${SIGNS[severity]}: ${inertMarkdown(message)} <sub>\`${ruleId}\`</sub>`
  );
  const left = findings.length - lines.length;
  const corrected = correctedOf(findings, change);
  return [
    [...lines, ...left > 0 ? [`- \u2026 and ${left} more.`] : []].join("\n"),
    ...corrected === 0 ? [] : corrected === findings.length ? ["The suggestion corrects all of them."] : [`The suggestion corrects ${corrected} of them.`],
    ...also
  ];
}
function correctedOf(findings, change) {
  return findings.filter(({ fingerprint: fingerprint2 }) => change?.corrects.has(fingerprint2)).length;
}
function otherFiles(findings, change, all) {
  if (change === void 0) return [];
  const corrected = [...change.corrects].flatMap((one) => all.get(one) ?? []);
  const files = new Set(
    [...findings, ...corrected].flatMap(
      ({ fingerprint: fingerprint2, fix }) => change.corrects.has(fingerprint2) ? fix?.files.map(({ file }) => file) ?? [] : []
    )
  );
  files.delete(change.path);
  return [...files].map((file) => `This also needs the suggestion in ${inertMarkdown(file)}.`);
}

// src/features/review/entry-name.ts
function entryName({ entry, place }) {
  if (entry === void 0) return void 0;
  return JSON.stringify([place.file, entry.title, entry.citationKey]);
}

// src/features/review/place-finding.ts
function placeFinding({ place }, hunks) {
  const { file, start, end } = place;
  const last = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
  if (hunkAround(hunks, start.line, last) !== void 0) {
    return { path: file, startLine: start.line, line: last };
  }
  if (hunkAround(hunks, start.line, start.line) === void 0) return void 0;
  return { path: file, startLine: start.line, line: start.line };
}

// src/features/review/join-intervals.ts
function joinIntervals(intervals, fits) {
  const hulls = /* @__PURE__ */ new Map();
  for (const { start, end, entry } of intervals) {
    if (entry === void 0) continue;
    const hull = hulls.get(entry) ?? { start, end };
    hulls.set(entry, { start: Math.min(hull.start, start), end: Math.max(hull.end, end) });
  }
  const pieces = [...intervals, ...[...hulls.values()].filter(fits)].map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
  const joined = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== void 0 && piece.start <= last.end) last.end = Math.max(last.end, piece.end);
    else joined.push(piece);
  }
  return joined;
}

// src/features/review/line-changes.ts
var MOST_EDITS = 2e3;
function linesOf(text) {
  return text.split("\n").map((line) => line.replace(/\r$/, ""));
}
function lineChanges(before, after) {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (parts === void 0) return void 0;
  const changes = [];
  let line = 1;
  let open;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      open = void 0;
      line += value.length;
      continue;
    }
    if (open === void 0) {
      open = { start: line, end: line - 1, lines: [] };
      changes.push(open);
    }
    if (added) open.lines = [...open.lines, ...value];
    else {
      line += value.length;
      open.end = line - 1;
    }
  }
  return changes;
}

// src/features/review/suggest-changes.ts
function suggestChanges(findings, { input, all, hunksOf, memory: memory2 }) {
  const sources = new Map(filesOf(input).map((file) => [file.path, file]));
  const spans = new Map(
    findings.flatMap((finding) => {
      const found = spansOf(finding, sources, hunksOf);
      return found === void 0 ? [] : [[finding.fingerprint, found]];
    })
  );
  if (spans.size === 0) return [];
  const left = new Set(all.map(({ fingerprint: fingerprint2 }) => fingerprint2).filter((one) => !spans.has(one)));
  const fixed = applyFixes(input, ({ fingerprint: fingerprint2 }) => !left.has(fingerprint2), checkList, memory2);
  const corrected = new Set(fixed.applied.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const made = [...spans].flatMap(
    ([fingerprint2, found]) => corrected.has(fingerprint2) ? found : []
  );
  return fixed.changed.flatMap(
    ({ before, after }) => changesOf(
      before,
      after,
      made.filter(({ path }) => path === before.path),
      hunksOf(before.path)
    )
  );
}
function spansOf(finding, sources, hunksOf) {
  const { fix, fingerprint: fingerprint2 } = finding;
  if (fix === void 0) return void 0;
  const spans = fix.files.map(({ file: path, edits }) => {
    const lines = sources.get(path)?.lines;
    if (lines === void 0 || edits.length === 0) return void 0;
    const start = smallest(edits.map(({ range }) => lines.position(range.start).line));
    const end = largest(edits.map(({ range }) => lines.position(range.end).line));
    if (hunkAround(hunksOf(path), start, end) === void 0) return void 0;
    return { path, start, end, fingerprint: fingerprint2, entry: entryName(finding) };
  });
  const whole = spans.filter((span) => span !== void 0);
  return whole.length === spans.length && whole.length > 0 ? whole : void 0;
}
function changesOf(before, after, spans, hunks) {
  const old = linesOf(before.text);
  const changes = lineChanges(old, linesOf(after.text));
  if (changes === void 0) return [];
  const anchored = changes.map((change) => ({ ...change, ...anchorOf(change, hunks) }));
  const isShown = ({ start, end }) => hunkAround(hunks, start, end) !== void 0;
  const pieces = joinIntervals(
    [
      ...spans,
      ...anchored.map(({ from, to }) => ({ start: from, end: to, entry: void 0 }))
    ].filter(isShown),
    isShown
  );
  return pieces.flatMap(({ start, end }) => {
    const now = old.slice(start - 1, end);
    const lines = rewritten(old, start, end, anchored);
    if (lines.length === 0 || lines.join("\n") === now.join("\n")) return [];
    const corrects = spans.filter((span) => start <= span.start && span.end <= end);
    return [
      {
        path: before.path,
        startLine: start,
        line: end,
        before: now.join("\n"),
        text: lines.join("\n"),
        corrects: new Set(corrects.map(({ fingerprint: fingerprint2 }) => fingerprint2))
      }
    ];
  });
}
function anchorOf({ start, end, lines }, hunks) {
  if (start <= end && lines.length > 0) return { from: start, to: end };
  const last = Math.max(start, end);
  if (hunkAround(hunks, start - 1, end) !== void 0)
    return { from: start - 1, to: Math.max(start - 1, end) };
  return { from: start, to: start <= end ? last + 1 : last };
}
function rewritten(old, start, end, changes) {
  const own = changes.filter(({ from, to }) => start <= from && to <= end);
  let written = [];
  let line = start;
  for (const change of own) {
    written = [...written, ...old.slice(line - 1, change.start - 1), ...change.lines];
    line = change.end + 1;
  }
  return [...written, ...old.slice(line - 1, end)];
}

// src/features/review/worst-first.ts
function worstFirst(findings) {
  return findings.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  );
}

// src/features/review/draft-comments.ts
function draftComments(findings, head, { patches, suggests, there }) {
  const known = /* @__PURE__ */ new Map();
  const hunksOf = (path) => {
    const hunks = known.get(path) ?? diffHunks(patches.get(path));
    known.set(path, hunks);
    return hunks;
  };
  const shown = worstFirst(findings.filter(({ severity }) => severity !== "info"));
  const hasTime = head.input.outOfTime?.() !== true;
  const changes = suggests && hasTime ? suggestChanges([...shown, ...adviceOn(shown, findings)], { ...head, hunksOf }) : [];
  const groups = groupsOf(shown, changes, hunksOf);
  const byPrint = new Map(shown.map((finding) => [finding.fingerprint, finding]));
  const drafts = [];
  const names = /* @__PURE__ */ new Set();
  let room = MOST_COMMENTS;
  for (const group of groups) {
    const { path, startLine, line } = group.place;
    const body = commentText(uniqueName(group, names), group.findings, group.change, byPrint);
    if (!there.has(nameOfComment(body) ?? "") && room-- <= 0) continue;
    drafts.push({
      fingerprints: group.findings.map((finding) => finding.fingerprint),
      comment: { path, startLine, line, body }
    });
  }
  return drafts;
}
function adviceOn(shown, findings) {
  const papers = new Set(shown.map(entryName));
  papers.delete(void 0);
  return findings.filter(
    (finding) => finding.severity === "info" && papers.has(entryName(finding))
  );
}
function groupsOf(findings, changes, hunksOf) {
  const ofChanges = changes.map((change) => {
    const { path, startLine, line } = change;
    return { place: { path, startLine, line }, findings: [], change };
  });
  const byPaper = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const place = placeFinding(finding, hunksOf(finding.place.file));
    const paper = entryName(finding) ?? JSON.stringify([place?.path, place?.startLine]);
    const group = correcting(finding, place, ofChanges) ?? byPaper.get(paper) ?? (place === void 0 ? void 0 : { place, findings: [], change: void 0 });
    if (group === void 0) continue;
    group.findings.push(finding);
    if (!byPaper.has(paper)) byPaper.set(paper, group);
    groups.add(group);
  }
  return [...groups, ...ofChanges.filter((group) => !groups.has(group))];
}
function correcting({ fingerprint: print, place: { file } }, place, groups) {
  const own = groups.filter(({ change }) => change?.corrects.has(print));
  return own.find((group) => group.place.path === file) ?? own[0] ?? groups.find(
    (group) => place !== void 0 && group.place.path === place.path && group.place.startLine <= place.line && place.startLine <= group.place.line
  );
}
function uniqueName({ findings: [first], change }, names) {
  const paper = first && entryName(first);
  const candidates = [
    ...paper === void 0 ? [] : [fingerprint(paper)],
    ...first === void 0 ? [] : [first.fingerprint],
    fingerprint(JSON.stringify([change?.path, change?.before]))
  ];
  const name = candidates.find((one) => !names.has(one)) ?? fingerprint(`${candidates.join()} ${names.size}`);
  names.add(name);
  return name;
}

// src/features/review/ratchet.ts
function ratchet(base, head) {
  const before = new Set(base.findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const { listEntries, changed } = changedEntries(base.catalog, head.catalog);
  const own = head.findings.filter(
    ({ fingerprint: fingerprint2, place, related, entry }) => !before.has(fingerprint2) || entry !== void 0 && touches(changed, place) || related.some((one) => touches(changed, one))
  );
  const titles = new Set(base.catalog.list?.entries.map(({ title }) => title));
  return {
    own,
    old: head.findings.length - own.length,
    changedEntries: listEntries,
    addedEntries: listEntries.filter(({ title }) => !titles.has(title))
  };
}
function changedEntries(base, head) {
  const texts = new Set(base.list?.entries.map(({ range }) => cut2(base.list?.source.text, range)));
  const listEntries = (head.list?.entries ?? []).filter(
    ({ range }) => !texts.has(cut2(head.list?.source.text, range))
  );
  const changed = /* @__PURE__ */ new Map();
  if (head.list !== void 0) {
    changed.set(
      head.list.source.path,
      listEntries.map(({ range }) => range)
    );
  }
  const bibTexts = new Set(
    base.bibliographies.flatMap(
      ({ entries, source }) => entries.map(({ range }) => cut2(source.text, range))
    )
  );
  for (const { entries, source } of head.bibliographies) {
    const ranges = entries.map(({ range }) => range);
    changed.set(
      source.path,
      ranges.filter((range) => !bibTexts.has(cut2(source.text, range)))
    );
  }
  return { listEntries, changed };
}
function cut2(text, { start, end }) {
  const piece = (text ?? "").slice(start, end);
  return piece.includes("\r") ? piece.replace(/\r\n/g, "\n") : piece;
}
function touches(changed, { file, range }) {
  return (changed.get(file) ?? []).some((one) => range.start <= one.end && one.start <= range.end);
}

// src/features/review/safe-fixes.ts
function safeFixes(input, findings, own, memory2) {
  const mine = new Set(own);
  const old = new Set(
    findings.filter((finding) => !mine.has(finding)).map(({ fingerprint: fingerprint2 }) => fingerprint2)
  );
  const { changed, check } = applyFixes(
    input,
    ({ fingerprint: fingerprint2 }, { kind }) => kind === "safe" && !old.has(fingerprint2),
    checkList,
    memory2
  );
  const known = new Set(findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const broken = check.findings.some(
    ({ fingerprint: fingerprint2, severity }) => severity === "error" && !known.has(fingerprint2)
  );
  if (broken) return [];
  return changed.filter(({ before }) => before.invalidUtf8.length === 0 && !before.path.startsWith(".github/")).map(({ after }) => ({ path: after.path, text: wholeText(after) }));
}

// src/features/review/check-change.ts
function checkChange({ base, head }, { scope, fixes, comments, pullRequest }, memory2 = readingMemory()) {
  const result = checkList(head, memory2);
  const changes = ratchet(checkList(base, memory2), result);
  const findings = scope === "all" ? result.findings : changes.own;
  const sources = new Map(filesOf(head).map((file) => [file.path, file]));
  const summary = { ...result.summary, ...countFindings(findings) };
  return {
    findings,
    old: result.findings.length - findings.length,
    summary: result.summary,
    changedEntries: changes.changedEntries.length,
    addedPapers: addedPapers(changes.addedEntries, result.catalog),
    drafts: comments === void 0 ? [] : draftComments(findings, { input: head, all: result.findings, memory: memory2 }, comments),
    fixed: fixes ? safeFixes(head, result.findings, changes.own, memory2) : [],
    report: jsonReport(findings, summary, sources, { pullRequest })
  };
}

// src/github/undo-patch.ts
function undoPatch(text, patch) {
  const lines = text.split("\n");
  const old = [];
  let next = 0;
  const keepTo = (end) => {
    for (; next < end; next++) old.push(lines[next] ?? "");
  };
  let unended = "";
  let sign = "";
  for (const line of patch.text.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      const start = hunk[2] === "0" ? Number(hunk[1]) : Number(hunk[1]) - 1;
      if (start < next || start > lines.length) return void 0;
      keepTo(start);
      continue;
    }
    if (line.startsWith("\\")) {
      unended += sign;
      continue;
    }
    sign = line.slice(0, 1);
    const rest = line.slice(1);
    if (sign === "-") old.push(rest);
    else if (lines[next] !== rest) return void 0;
    else {
      if (sign === " ") old.push(rest);
      next++;
    }
  }
  if (!isWhole(patch)) return void 0;
  if (unended === "+") old.push("");
  else if (unended !== "-") keepTo(lines.length);
  return old.join("\n");
}
function isWhole({ text, additions, deletions }) {
  let added = 0;
  let deleted = 0;
  for (const line of text.split("\n")) {
    if (line.startsWith("+")) added++;
    else if (line.startsWith("-")) deleted++;
  }
  return added === additions && deleted === deletions;
}

// src/features/review/decode-file.ts
function decodeFile({ path, bytes, patch }) {
  const file = fetchedFile(path, bytes);
  if (patch === void 0) return file;
  const old = file.invalidUtf8.length > 0 ? void 0 : undoPatch(wholeText(file), patch);
  if (old === void 0) throw new UnfitPatch(`the patch of ${path} does not fit`);
  return sourceFile(path, old);
}

// src/features/check-task.ts
async function doTask(task, memory2, now) {
  try {
    return { result: await resultOf(task, memory2, now) };
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message };
    if (error instanceof UnfitPatch) return { unfit: true };
    throw error;
  }
}
async function resultOf(task, memory2, now) {
  switch (task.kind) {
    case "config":
      return readConfig(decodeFile(task.file));
    case "links":
      return linkedBibs(decodeFile(task.readme).text, task.paths);
    case "list": {
      const limit = timeLimit(task.milliseconds, now);
      return checkedList({ ...await inputOf(task.list), ...limit }, task, memory2);
    }
    case "change": {
      const limit = timeLimit(task.milliseconds, now);
      const { base, head } = task.sides;
      const change = {
        base: { ...await inputBefore(base), ...limit },
        head: { ...await inputOf(head), ...limit }
      };
      return checkChange(change, task.wishes, memory2);
    }
  }
}
function checkedList(input, { baseline, pullRequest }, memory2) {
  const checked = checkList(input, memory2);
  const known = baseline && parseBaseline(decodeFile(baseline).text, baseline.path);
  const { fresh, hidden } = known === void 0 ? { fresh: checked.findings, hidden: 0 } : againstBaseline(checked.findings, known);
  const summary = { ...checked.summary, ...countFindings(fresh) };
  const sources = new Map(filesOf(input).map((file) => [file.path, file]));
  const report = jsonReport(fresh, summary, sources, { pullRequest });
  return { findings: fresh, summary, hidden, report };
}
async function inputOf({ readme, bibs, form, config, bibFiles }) {
  return {
    config,
    bibs: bibs.map(decodeFile),
    ...bibFiles === void 0 ? {} : { bibExists: amongFiles(bibFiles) },
    ...readme === void 0 ? {} : { readme: decodeFile(readme) },
    ...form === void 0 ? {} : { form: await formInput(form) }
  };
}
function amongFiles({ paths, depth }) {
  const known = new Set(paths);
  return (path) => known.has(path) || path.split("/").length - 1 > depth;
}
async function inputBefore(input) {
  try {
    return await inputOf(input);
  } catch (error) {
    if (error instanceof InputError) return { bibs: [], config: input.config };
    throw error;
  }
}
async function formInput(form) {
  const { readSubmissionForm } = await import("./chunks/catalog-read-submission-form.js");
  return { source: decodeFile(form), read: readSubmissionForm };
}

// src/worker.ts
var memory = readingMemory();
process.on("message", (task) => {
  void answerTo(task).then((answer) => process.send?.(answer));
});
async function answerTo(task) {
  try {
    return await doTask(task, memory, () => performance.now());
  } catch (error) {
    return { error };
  }
}
