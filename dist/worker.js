import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  changedLines
} from "./chunks/text-changed-lines.js";
import {
  partsText,
  sourcesText
} from "./chunks/features-papers-completed-paper.js";
import {
  MOST_COMMENTS
} from "./chunks/features-review-plan-review.js";
import {
  LONGEST_BODY
} from "./chunks/github-github.js";
import "./chunks/github-keep-comment.js";
import {
  markerLine,
  nameOfComment
} from "./chunks/github-marker.js";
import {
  decodeFile,
  decodeInput
} from "./chunks/features-child-process-decode-input.js";
import {
  addPaper
} from "./chunks/features-papers-add-paper.js";
import {
  addBibEntries,
  foundWork
} from "./chunks/features-sync-add-bib-entries.js";
import {
  hasAbstract,
  isBareLink,
  paperNamed,
  papersToComplete
} from "./chunks/features-papers-lacking-parts.js";
import "./chunks/catalog-draft-of-list-entry.js";
import {
  compareWork,
  referencedWorks
} from "./chunks/references-compare-titles.js";
import {
  referenceOf
} from "./chunks/links-registry-identifier.js";
import "./chunks/registries-work-facts.js";
import "./chunks/catalog-bibliography-chooser.js";
import {
  bibEntryOfWork
} from "./chunks/features-papers-bib-entry-of-work.js";
import "./chunks/registries-merge.js";
import {
  refusalsOf
} from "./chunks/registries-objections.js";
import "./chunks/registries-clean-text.js";
import "./chunks/registries-work.js";
import "./chunks/registries-settings.js";
import {
  jsonReport
} from "./chunks/report-json.js";
import {
  codeSpan,
  fenced,
  messageMarkdown
} from "./chunks/report-markdown-text.js";
import {
  ruleLink
} from "./chunks/report-rule-page.js";
import {
  againstBaseline,
  parseBaseline
} from "./chunks/features-check-baseline.js";
import "./chunks/package.js";
import {
  linkedBibs,
  readConfig,
  timeLimit
} from "./chunks/features-child-process-time-limit.js";
import "./chunks/valibot-dist-index.js";
import {
  applyFixes
} from "./chunks/features-fixes-apply-fixes.js";
import {
  changedFiles,
  harmsOfAddition,
  moveAnchors,
  withChanges
} from "./chunks/features-fixes-change-harm.js";
import "./chunks/features-check-blocked-files.js";
import {
  unifiedDiff
} from "./chunks/report-diff.js";
import "./chunks/diff-libesm-diff-array.js";
import {
  checkList,
  filesByPath,
  readCatalog,
  readingMemory,
  recallBibliography,
  suppressionsOf
} from "./chunks/catalog-bib-index.js";
import {
  fingerprint
} from "./chunks/text-fingerprint.js";
import "./chunks/features-check-reading-options.js";
import {
  abstractWriter,
  hasNoAddress,
  linesOf,
  setField,
  toMarkdown
} from "./chunks/bibtex-bib-edits.js";
import {
  titleKey
} from "./chunks/catalog-title-key.js";
import "./chunks/scholarly-dollar-math.js";
import "./chunks/identifiers-page-of.js";
import "./chunks/rules-reference-rules.js";
import "./chunks/list-format-parse-template.js";
import {
  countsOf
} from "./chunks/bibtex-bib-identifiers.js";
import "./chunks/text-fence.js";
import "./chunks/identifiers-identifiers-of-url.js";
import {
  append
} from "./chunks/identifiers-arxiv.js";
import {
  idOf,
  identifierKey,
  plainText
} from "./chunks/identifiers-doi.js";
import {
  groupBy
} from "./chunks/text-group-by.js";
import {
  count,
  listText,
  plural
} from "./chunks/text-plural.js";
import {
  cut
} from "./chunks/text-shorten.js";
import {
  bySeverity,
  countFindings,
  oneByOne,
  onlyNew,
  plainFindings,
  printsOf
} from "./chunks/rules-finding.js";
import "./chunks/files-read-source.js";
import {
  lastFrom,
  wholeText,
  withEdits
} from "./chunks/text-range.js";
import {
  InputError,
  orElse
} from "./chunks/files-input-error.js";
import "./chunks/text-count-while.js";
import "./chunks/text-percent-encoded.js";
import {
  largest,
  smallest
} from "./chunks/text-extremes.js";
import "./chunks/report-terminal-text.js";
import "./chunks/text-hidden-characters.js";
import "./chunks/text-order.js";
import {
  fold
} from "./chunks/text-fold.js";
import "./chunks/text-without-tail.js";
import {
  memo
} from "./chunks/text-memo.js";
import "./chunks/text-did-you-mean.js";
import {
  atMost
} from "./chunks/text-at-most.js";
import {
  compact
} from "./chunks/text-json.js";
import "./chunks/text-attempt.js";
import "./chunks/runtime.js";

// src/worker.ts
import { performance } from "node:perf_hooks";

// src/features/review/added-suppressions.ts
function addedSuppressions(base, head, pairs) {
  const was = new Map(pairs.map(({ before: before2, after }) => [after.range.start, before2.range.start]));
  const before = groupBy(
    suppressionsOf(base),
    (one) => whatItDoes(one, one.file, one.covers?.start)
  );
  const isOld = (one) => {
    const start = one.covers?.start;
    const old = one.inList && start !== void 0 ? was.get(start) : void 0;
    const source = old === void 0 ? void 0 : base.list?.source;
    return before.get(whatItDoes(one, source ?? one.file, old ?? start))?.pop() !== void 0;
  };
  return suppressionsOf(head).filter((one) => one.covers !== void 0 && one.ruleIds.length > 0 && !isOld(one)).map(({ file, range, ruleIds }) => ({
    file: file.path,
    line: file.lines.position(range.start).line,
    ruleIds
  }));
}
function whatItDoes({ ruleIds }, { text, lines }, start = 0) {
  const { line } = lines.position(start);
  return [...ruleIds, text.slice(lines.lineStart(line), lines.lineEnd(line))].join("\n");
}

// src/features/review/changed-papers.ts
function changedPapers(pairs, base, head) {
  const changes = pairs.filter(({ before }) => before.kind === "paper").map((pair) => {
    const bibs = [base.pairOf(pair.before)?.bibEntry, head.pairOf(pair.after)?.bibEntry];
    const hosts = newHosts(addresses(pair.before, bibs[0]), addresses(pair.after, bibs[1]));
    return { title: pair.before.title, hosts, parts: changedParts(pair, bibs, hosts.length > 0) };
  }).filter(({ parts: parts2 }) => parts2.length > 0);
  const bySize = (all) => [...groupBy(all, (one) => one)].map(([one, { length }]) => [one, length]).sort(([, a], [, b]) => b - a);
  return {
    titles: changes.map(({ title }) => title),
    parts: bySize(changes.flatMap(({ parts: parts2 }) => parts2)),
    hosts: bySize(changes.flatMap(({ hosts }) => hosts)).map(([host]) => host)
  };
}
function changedParts({ before, after, isSame }, [bib, newBib], isElsewhere) {
  const own = isSame ? after : before;
  const [links, newLinks] = [addresses(before), addresses(after)];
  const fieldOf = (entry, name) => entry?.fields.get(name)?.value;
  const differs = (name, field, key) => isOther(partOf(own, name), partOf(after, name), key) || isOther(fieldOf(bib, field), fieldOf(newBib, field), key);
  return [
    ...isElsewhere ? ["host"] : [],
    ...!isElsewhere && links.join("\n") !== newLinks.join("\n") ? ["link"] : [],
    ...isOther(own.title, after.title, titleKey) ? ["title"] : [],
    ...differs("abstract", "abstract", fold) ? ["abstract"] : [],
    ...differs("authors", "author", nameKey) ? ["authors"] : []
  ];
}
function partOf(entry, name) {
  return name === "abstract" ? entry.abstract?.text : entry.authors;
}
function isOther(before, after, key) {
  return !!before && !!after && before !== after && key(before) !== key(after);
}
function nameKey(names) {
  const words = new Set(fold(names).split(" "));
  for (const word of ["and", "et", "al", "others"]) words.delete(word);
  return [...words].sort().join(" ");
}
function addresses({ url, links }, bib) {
  const all = [url, ...links.map((link) => link.url), bib?.fields.get("url")?.value];
  return all.flatMap(
    (one) => one !== void 0 && URL.canParse(one) && /^https?:/i.test(one) ? [one.replace(/#.*/s, "")] : []
  );
}
function newHosts(before, after) {
  if (before.join("\n") === after.join("\n")) return [];
  const hosts = new Set(before.map(hostOf));
  const now = new Set(after.map(hostOf));
  if ([...hosts].every((host) => now.has(host))) return [];
  const others = after.filter((one) => !hosts.has(hostOf(one)) && referenceOf(one) === void 0);
  return [...new Set(others.map(hostOf))];
}
function hostOf(address) {
  return new URL(address).hostname.replace(/^www\./, "");
}

// src/features/review/comment-text.ts
var LABELS = {
  error: "\u274C **Error**",
  warning: "\u26A0\uFE0F **Warning**",
  info: "\u2139\uFE0F **Info**"
};
var REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
var MOST_LINES = 10;
function commentText(name, parts2) {
  const { change } = parts2;
  const text = [
    markerLine(`finding-${name}`),
    ...messages(parts2),
    ...aboutSuggestion(parts2),
    ...parts2.offersCommand ? ["Comment `/curate complete` to have what is missing looked up and added."] : []
  ].join("\n\n");
  if (change === void 0 || REORDERING.test(change.text)) return cut(text, LONGEST_BODY);
  const whole = `${text}

${fenced(change.text, "suggestion")}`;
  return whole.length <= LONGEST_BODY ? whole : cut(text, LONGEST_BODY);
}
function messages({ findings, pages }) {
  const all = findings.map(
    ({ severity, message, ruleId }) => `${LABELS[severity]}: ${messageMarkdown(message)} (${ruleLink(ruleId, pages)})`
  );
  const lines = [...countsOf(all)].map(
    ([line, number]) => number === 1 ? line : `${line} \xD7${number}`
  );
  if (lines.length < 2) return lines;
  const items = lines.map((line) => `- ${line}`);
  return [atMost(items, MOST_LINES, (skipped) => `- \u2026 and ${skipped} more.`).join("\n")];
}
function aboutSuggestion(parts2) {
  const { findings, change, advice, pages } = parts2;
  if (change === void 0) return [];
  const rules = [...new Set(advice.map(({ ruleId }) => ruleId))];
  const corrected = findings.filter(({ fingerprint: fingerprint2 }) => change.corrects.has(fingerprint2)).length;
  const sentences = [
    ...completions(change.completes),
    ...findings.length < 2 || corrected === 0 ? [] : [
      corrected === findings.length ? "The suggestion corrects all of this." : `The suggestion corrects ${corrected} of these.`
    ],
    ...rules.length === 0 ? [] : [
      `${findings.length === 0 ? "The suggestion" : "It also"} corrects ${rules.map((rule) => ruleLink(rule, pages)).join(", ")}.`
    ],
    ...change.needs.length === 0 ? [] : [`Commit it together with the suggestion in ${change.needs.map(codeSpan).join(" and ")}.`]
  ];
  if (sentences.length === 0) {
    return findings.length === 0 ? ["This goes with the other suggestions."] : [];
  }
  return [sentences.join(" ")];
}
function completions(papers) {
  const [first, ...others] = papers;
  if (first === void 0) return [];
  const sources = sourcesText(papers);
  if (others.length > 0) {
    return [
      `What the suggestion adds to ${papers.length} papers comes from ${sources}; compare it with the papers.`
    ];
  }
  const isOne = first.parts.length === 1;
  return [
    `The ${partsText(first.parts)} in the suggestion ${isOne ? "comes" : "come"} from ${sources}; compare ${isOne ? "it" : "them"} with the paper.`
  ];
}

// src/features/review/diff-hunks.ts
function diffHunks(patch) {
  const hunks = [];
  for (const [, from = "0", count2 = "1"] of (patch ?? "").matchAll(
    /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm
  )) {
    const start = Number(from);
    const length = Number(count2);
    if (length > 0) hunks.push({ start, end: start + length - 1 });
  }
  return hunks;
}
function hunkAround(hunks, start, end) {
  return hunks.find((hunk) => hunk.start <= start && end <= hunk.end);
}

// src/features/review/changes-of-file.ts
function changesOfFile({ before, after }, allSpans, completions2, hunks) {
  const { path } = before;
  const spans = allSpans.filter((span) => span.path === path);
  const old = linesOf2(before.text);
  const changes = lineChanges(old, linesOf2(after.text));
  if (changes === void 0) return [];
  const anchored = changes.map((change) => ({ ...change, ...anchorOf(change, hunks) }));
  const isShown = ({ start, end }) => hunkAround(hunks, start, end) !== void 0;
  const pieces = joinLines(
    [
      ...spans,
      ...anchored.map(({ from, to }) => ({ start: from, end: to, entry: void 0 }))
    ].filter(isShown),
    isShown
  );
  return pieces.flatMap((piece) => {
    const now = old.slice(piece.start - 1, piece.end).join("\n");
    const lines = rewritten(old, piece, anchored);
    const text = lines.join("\n");
    if (lines.length === 0 || text === now) return [];
    const within = spans.filter(({ start, end }) => piece.start <= start && end <= piece.end);
    const completed = completions2.filter((one) => isAbout(one, path, piece, { now, text }));
    const needs = [
      ...within.flatMap(({ others }) => others),
      ...completed.flatMap(({ parts: parts2, together }) => together ? [...parts2.keys()] : [])
    ].filter((file) => file !== path);
    return [
      {
        path,
        startLine: piece.start,
        line: piece.end,
        before: now,
        text,
        corrects: new Set(within.map(({ fingerprint: fingerprint2 }) => fingerprint2)),
        entries: new Set(within.flatMap(({ entry }) => entry ?? [])),
        completes: completed.map(({ paper, parts: parts2 }) => ({
          ...paper,
          parts: parts2.get(path) ?? []
        })),
        needs: [...new Set(needs)]
      }
    ];
  });
}
function unshownIn(changed, hunksOf) {
  return changed.reduce((sum, { before, after }) => {
    const hunks = hunksOf(before.path);
    const changes = lineChanges(linesOf2(before.text), linesOf2(after.text));
    if (changes === void 0) return sum + 1;
    const anchors = changes.map((change) => anchorOf(change, hunks));
    return sum + anchors.filter(({ from, to }) => !hunkAround(hunks, from, to)).length;
  }, 0);
}
function isAbout({ paper: { citationKey: key }, places, parts: parts2 }, path, piece, { now, text }) {
  if (!parts2.has(path)) return false;
  const isOwn = places.some(
    (one) => one.path === path && one.start <= piece.end && piece.start <= one.end
  );
  return isOwn || key !== void 0 && text.includes(key) && !now.includes(key);
}
function anchorOf({ start, end, lines }, hunks) {
  if (start <= end && lines.length > 0) return { from: start, to: end };
  const last = Math.max(start, end);
  if (hunkAround(hunks, start - 1, end) !== void 0)
    return { from: start - 1, to: Math.max(start - 1, end) };
  return { from: start, to: start <= end ? last + 1 : last };
}
function rewritten(old, { start, end }, changes) {
  const own = changes.filter(({ from, to }) => start <= from && to <= end);
  const written = [];
  let line = start;
  for (const change of own) {
    append(written, old.slice(line - 1, change.start - 1));
    append(written, change.lines);
    line = change.end + 1;
  }
  return [...written, ...old.slice(line - 1, end)];
}
function linesOf2(text) {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function lineChanges(before, after) {
  return changedLines(before, after)?.map((change) => ({ ...change, start: change.start + 1 }));
}
function joinLines(intervals, fits) {
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

// src/features/review/suggest-changes.ts
function entryName({ entry, place }) {
  if (entry === void 0) return void 0;
  return JSON.stringify([place.file, entry.title, entry.citationKey]);
}
function suggestChanges(findings, { input, all, hunksOf, memory: memory2 }, {
  papers,
  complete
}) {
  const sources = filesByPath(input);
  const spans = new Map(
    findings.flatMap((finding) => {
      const found = spansOf(finding, sources, hunksOf);
      return found === void 0 ? [] : [[finding.fingerprint, found]];
    })
  );
  if (spans.size === 0 && papers.length === 0) return [];
  const shown = printsOf(findings.filter(({ fingerprint: fingerprint2 }) => spans.has(fingerprint2)));
  const skipped = new Set([...printsOf(all)].filter((one) => !shown.has(one)));
  const isWanted = ({ fingerprint: fingerprint2 }) => !skipped.has(fingerprint2);
  const fixed = applyFixes(input, isWanted, checkList, memory2);
  const unshown = unshownIn(fixed.changed, hunksOf);
  const { input: whole, completed } = complete(
    withChanges(input, fixed.changed),
    papers,
    memory2,
    (next) => unshownIn(changedFiles(input, next), hunksOf) <= unshown
  );
  const last = completed.length === 0 ? fixed : applyFixes(whole, isWanted, checkList, memory2);
  const changed = completed.length === 0 ? fixed.changed : changedFiles(input, withChanges(whole, last.changed));
  const corrected = new Set([...fixed.applied, ...last.applied].map((one) => one.fingerprint));
  const made = [...spans].flatMap(([print, found]) => corrected.has(print) ? found : []);
  const completions2 = completionsOf(input, completed, memory2);
  const gone = completedSpans(findings, completions2, last.check);
  return changed.flatMap(
    (file) => changesOfFile(file, [...made, ...gone], completions2, hunksOf(file.before.path))
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
    const others = fix.files.map(({ file }) => file).filter((file) => file !== path);
    return { path, start, end, fingerprint: fingerprint2, entry: entryName(finding), others };
  });
  const whole = spans.filter((span) => span !== void 0);
  return whole.length === spans.length && whole.length > 0 ? whole : void 0;
}
function completionsOf(input, completed, memory2) {
  if (completed.length === 0) return [];
  const catalog = readCatalog(input, memory2);
  return completed.flatMap((paper) => {
    const entry = paperNamed(catalog, paper.identifier);
    const source = catalog.list?.source;
    if (entry === void 0 || source === void 0) return [];
    const pair = catalog.pairOf(entry);
    const [bib] = input.bibs;
    const bibPath = pair?.bibliography.source.path ?? bib?.path ?? "";
    const inFiles = [
      [source.path, paper.parts.filter((part) => IN_LIST.has(part))],
      [bibPath, paper.parts.filter((part) => !IN_LIST.has(part))]
    ];
    const lineOf = (offset) => source.lines.position(offset).line;
    const { start, end } = entry.range;
    const places = [{ path: source.path, start: lineOf(start), end: lineOf(end) }];
    if (pair !== void 0) {
      places.push({ path: bibPath, ...linesOf(pair.bibEntry, pair.bibliography) });
    }
    const parts2 = new Map(inFiles.filter(([, some]) => some.length > 0));
    return [{ paper, places, parts: parts2, together: paper.parts.includes("bib-entry") }];
  });
}
var IN_LIST = /* @__PURE__ */ new Set(["entry", "key", "abstract"]);
function completedSpans(findings, completions2, { findings: later }) {
  if (completions2.length === 0) return [];
  const still = new Set(later.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  return findings.filter(({ fingerprint: fingerprint2 }) => !still.has(fingerprint2)).flatMap((finding) => {
    const { file, start } = finding.place;
    const place = completions2.flatMap(({ places }) => places).find((one) => one.path === file && one.start <= start.line && start.line <= one.end);
    if (place === void 0) return [];
    const { fingerprint: fingerprint2 } = finding;
    return [{ ...place, fingerprint: fingerprint2, entry: entryName(finding), others: [] }];
  });
}

// src/features/review/draft-comments.ts
function draftComments(findings, head, { patches, suggests, there, pages, known, hasCommands }, { complete, lacks }) {
  const hunksOf = memo((path) => diffHunks(patches.get(path)));
  const shown = findings.filter(({ severity }) => severity !== "info").toSorted(bySeverity);
  const hasTime = head.input.timeFor?.(1)() !== true;
  const changes = suggests && hasTime ? suggestChanges(
    [...shown, ...adviceOn(shown, findings)],
    { ...head, hunksOf },
    { papers: known, complete }
  ) : [];
  const corrected = new Set(changes.flatMap(({ corrects }) => [...corrects]));
  const byPrint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const drafts = [];
  const names = /* @__PURE__ */ new Set();
  let remaining = MOST_COMMENTS;
  for (const group of groupsOf(shown, changes, hunksOf)) {
    const { path, startLine, line } = group.place;
    const advice = [...group.change?.corrects ?? []].flatMap((print) => {
      const finding = byPrint.get(print);
      return finding?.severity === "info" ? [finding] : [];
    });
    const parts2 = {
      ...group,
      advice,
      pages,
      offersCommand: hasCommands && group.findings.some((finding) => lacks(finding) && !corrected.has(finding.fingerprint))
    };
    const body = commentText(uniqueName(group, names), parts2);
    if (!there.has(nameOfComment(body) ?? "") && remaining-- <= 0) continue;
    drafts.push({
      fingerprints: [...group.findings, ...advice].map((finding) => finding.fingerprint),
      comment: { path, startLine, line, body }
    });
  }
  return drafts;
}
function adviceOn(shown, findings) {
  if (shown.length === 0) return [];
  const papers = new Set(shown.map(entryName));
  return findings.filter((finding) => {
    const paper = entryName(finding);
    return finding.severity === "info" && (paper === void 0 || papers.has(paper));
  });
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
    const group = correcting(finding, place, ofChanges) ?? byPaper.get(paper) ?? ofChanges.find(({ change }) => change?.entries.has(paper)) ?? (place === void 0 ? void 0 : { place, findings: [], change: void 0 });
    if (group === void 0) continue;
    group.findings.push(finding);
    if (!byPaper.has(paper)) byPaper.set(paper, group);
    groups.add(group);
  }
  return [...groups, ...ofChanges.filter((group) => !groups.has(group))];
}
function placeFinding({ place }, hunks) {
  const { file, start, end } = place;
  const last = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
  if (hunkAround(hunks, start.line, last) !== void 0) {
    return { path: file, startLine: start.line, line: last };
  }
  if (hunkAround(hunks, start.line, start.line) === void 0) return void 0;
  return { path: file, startLine: start.line, line: start.line };
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

// src/features/review/missing-parts.ts
var PARTS = {
  "entry-abstract": { name: "abstract", has: ({ abstract }) => (abstract?.text ?? "") !== "" },
  "entry-category": {
    name: "category",
    names: "categories",
    has: ({ categories }) => categories.length > 0
  },
  "entry-citation-key": { name: "citation key", has: ({ citation }) => citation !== void 0 },
  "entry-link": { name: "link", has: (entry) => !hasNoAddress(entry) }
};
function withMissingParts(base, head, { pairs, added }) {
  const advised = base.findings.filter(isAdvice);
  const before = new Set([...base.notes, ...advised].map(({ ruleId }) => ruleId));
  const papers = base.catalog.list?.entries.filter(({ kind }) => kind === "paper") ?? [];
  return withChangedFindings(head, (finding) => {
    const { ruleId, isNote, severity, many } = finding;
    const part = PARTS[ruleId];
    if (many === void 0 || isNote !== true && !isAdvice(finding)) return void 0;
    if (part === void 0) return before.has(ruleId) ? void 0 : newOfNote(base, finding);
    const isHabit = before.has(ruleId) || !papers.some(part.has);
    const parts2 = isHabit ? [] : [...many.parts()].sort(bySeverity);
    if (isNote !== true) return parts2[0] && parts2[0].severity !== severity ? parts2 : void 0;
    const removed = pairs.filter(
      (pair) => pair.after.kind === "paper" && part.has(pair.before) && !part.has(pair.after)
    ).length;
    if (removed > 0) {
      const cause2 = `The change removes the ${named(removed, part)} of ${count(removed, "paper")}.`;
      return [counted(finding, before.has(ruleId) ? severity : "error", cause2)];
    }
    const fresh = parts2.filter((one) => isWithin(added, one.place.range));
    const cause = `The change adds ${count(fresh.length, "paper")} without ${named(fresh.length, part)}.`;
    return fresh[0] && [counted(finding, fresh[0].severity, cause)];
  });
}
function newOfNote(base, { isNote, many }) {
  if (isNote !== true || base.summary.bibEntries === 0) return void 0;
  const old = printsOf(base.findings);
  const fresh = many?.parts().filter(({ fingerprint: fingerprint2 }) => !old.has(fingerprint2)) ?? [];
  if (fresh.length === 0) return void 0;
  return many?.only(printsOf(fresh)).map(({ isNote: _, many: __, ...finding }) => finding);
}
function isAdvice({ severity, many }) {
  return severity === "info" && many !== void 0;
}
function named(number, { name, names = `${name}s` }) {
  return plural(number, name, names);
}
function isWithin(entries, { start }) {
  return start < (entries[lastFrom(entries, start)]?.range.end ?? 0);
}
function counted(finding, severity, cause) {
  const { isNote: _, many: __, ...rest } = finding;
  return { ...rest, severity, message: `${cause} ${finding.message}` };
}
function withChangedFindings(check, changeOf2) {
  const changed = new Map(
    [...check.notes, ...check.findings].flatMap((finding) => {
      const change = changeOf2(finding);
      return change === void 0 ? [] : [[finding, change]];
    })
  );
  if (changed.size === 0) return check;
  const findings = [
    ...[...changed.values()].flat(),
    ...check.findings.filter((one) => !changed.has(one))
  ];
  const notes = check.notes.filter((note) => !changed.has(note));
  const { notes: _, ...summary } = check.summary;
  return {
    ...check,
    findings,
    notes,
    summary: {
      ...summary,
      ...countFindings(findings),
      ...notes.length === 0 ? {} : { notes: notes.map(({ message }) => message) }
    }
  };
}
function withLostBibliography(base, head, findings) {
  const { bibliographies } = head.catalog;
  const removed = base.summary.bibEntries;
  if (removed === 0 || head.summary.bibEntries > 0 || bibliographies.length === 0) return findings;
  const first = findings.find(({ ruleId }) => ruleId === "entry-citation-key");
  const paths = bibliographies.map(({ source }) => source.path);
  const cause = `The change deletes or empties ${listText(paths)}. Restore ${plural(paths.length, "it", "them")}.`;
  return findings.map(
    (finding) => finding === first ? { ...finding, message: `${cause} ${finding.message}` } : finding
  );
}

// src/features/review/pair-entries.ts
function pairEntries(base, head) {
  const before = new Set(base?.entries);
  const after = new Set(head?.entries);
  const pairs = [];
  const pairBy = (namesOf) => {
    const named2 = groupBy(
      [...before].reverse().flatMap((entry) => namesOf(entry, base).map((name) => ({ name, entry }))),
      ({ name }) => name
    );
    const take = (name) => {
      const group = named2.get(name) ?? [];
      for (let one = group.pop(); one !== void 0; one = group.pop()) {
        if (before.delete(one.entry)) return one.entry;
      }
      return void 0;
    };
    for (const entry of after) {
      for (const name of namesOf(entry, head)) {
        const was = take(name);
        if (was === void 0) continue;
        after.delete(entry);
        pairs.push({
          before: was,
          after: entry,
          isSame: textOf(was, base) === textOf(entry, head)
        });
        break;
      }
    }
  };
  const titles = [base, head].map((list) => new Set(list?.entries.map(nameOf)));
  pairBy((entry, list) => [textOf(entry, list)]);
  pairBy((entry) => [nameOf(entry)]);
  const isOnlyIn = (entry) => titles.some((all) => !all.has(nameOf(entry)));
  const isShared = (url) => urls.some((all) => (all.get(url)?.length ?? 0) > 1);
  const urls = [base, head].map((list) => groupBy(list?.entries ?? [], (entry) => entry.url));
  pairBy((entry) => isOnlyIn(entry) ? otherNames(entry, isShared) : []);
  return {
    pairs,
    added: [...after].filter(isOnlyIn),
    removed: [...before].filter(isOnlyIn)
  };
}
function nameOf({ title }) {
  return titleKey(title) || title;
}
function otherNames({ citation, identifiers, url }, isShared) {
  const address = url === void 0 || isShared(url) ? void 0 : url;
  return [citation?.key, ...identifiers.map(identifierKey), address].flatMap((name) => name || []);
}
function textOf({ range }, list) {
  return textIn(list?.source.text ?? "", range);
}
function textIn(text, { start, end }) {
  const piece = text.slice(start, end);
  return piece.includes("\r") ? piece.replace(/\r\n/g, "\n") : piece;
}

// src/features/review/safe-fixes.ts
function safeFixes(input, findings, own, memory2) {
  const mine = printsOf(own);
  const skipped = new Set(
    [...findings, ...oneByOne(findings)].filter((one) => !mine.has(one.fingerprint) || isContested(one, findings)).map(({ fingerprint: fingerprint2 }) => fingerprint2)
  );
  const { changed, applied } = applyFixes(
    input,
    ({ fingerprint: fingerprint2 }, { kind }) => kind === "safe" && !skipped.has(fingerprint2),
    checkList,
    memory2
  );
  const files = changed.filter(({ before }) => !before.path.startsWith(".github/") && before.invalidUtf8.length === 0).map(({ after }) => ({ path: after.path, text: wholeText(after) }));
  const fixed = applied.map(({ ruleId, place: { file, start } }) => {
    return { ruleId, file, line: start.line };
  });
  return { files, findings: files.length === 0 ? [] : fixed };
}
function isContested({ ruleId, fix }, findings) {
  if (fix?.kind !== "safe") return false;
  const edits = editsOf(fix);
  return findings.some(
    (other) => other.ruleId !== ruleId && other.fix?.kind === "suggested" && editsOf(other.fix).some(
      (theirs) => edits.some(
        (ours) => ours.file === theirs.file && ours.text !== theirs.text && ours.range.start <= theirs.range.start && theirs.range.end <= ours.range.end
      )
    )
  );
}
function editsOf({ files }) {
  return files.flatMap(({ file, edits }) => edits.map((edit) => ({ ...edit, file })));
}

// src/features/review/check-change.ts
function checkChange({ base, head }, { scope, fixes, comments, pullRequest }, memory2, complete) {
  const before = checkList(base, memory2);
  const after = afterRemovals(before, checkList(head, memory2));
  const paired = pairEntries(before.catalog.list, after.catalog.list);
  const result = withMissingParts(before, after, paired);
  const changes = findingsOfChange(before, result, paired);
  const counted2 = scope === "all" ? result.findings : changes.own;
  const findings = withLostBibliography(before, after, counted2);
  const own = printsOf(findings);
  const of = before.catalog.list?.reading.papers ?? 0;
  const sources = filesByPath(head);
  const summary = { ...result.summary, ...countFindings(findings) };
  const toComplete = papersToComplete(result.catalog, changes.changedEntries);
  const drafts = comments === void 0 ? [] : draftComments(findings, { input: head, all: result.findings, memory: memory2 }, comments, {
    complete,
    lacks: lackingIn(result.catalog, toComplete)
  });
  return {
    /** Those that count. */
    findings: plainFindings(findings),
    /** How many findings do not count. */
    old: result.findings.filter(({ fingerprint: fingerprint2 }) => !own.has(fingerprint2)).length,
    /** Of the list after the change, with all its findings. */
    summary: result.summary,
    changedEntries: changes.changedEntries.length,
    addedPapers: addedPapers(changes, result),
    beside: {
      removed: { titles: changes.removedPapers.map(({ title }) => title), of },
      changed: { ...changedPapers(paired.pairs, before.catalog, result.catalog), of },
      unread: { file: result.catalog.list?.source.path ?? "", lines: changes.unreadLines },
      suppressed: addedSuppressions(before.catalog, result.catalog, paired.pairs)
    },
    /** Papers that it adds or changes and that lack something which a registry may know. */
    toComplete,
    /** The comments of a review, where they were requested. */
    drafts,
    /** The files with their safe fixes applied; none where none were requested. */
    fixed: fixes ? safeFixes(head, result.findings, changes.own, memory2) : { files: [], findings: [] },
    /** The findings that count, for programs. */
    report: jsonReport(findings, summary, sources, { pullRequest })
  };
}
function afterRemovals(base, head) {
  const papers = base.catalog.list?.reading.papers ?? 0;
  const { list } = head.catalog;
  if (papers === 0 || list === void 0 || list.entries.length > 0) return head;
  if (list.diagnostics.some(({ code }) => code !== "no-entries")) return head;
  const cause = `The change removes ${papers === 1 ? "the only paper" : `all ${papers} papers`} of the list.`;
  return withChangedFindings(
    head,
    (finding) => finding.ruleId === "list-syntax" ? [counted(finding, "error", cause)] : void 0
  );
}
var LACKS = /* @__PURE__ */ new Map([
  ["entry-abstract", "abstract"],
  ["bib-abstract", "bib-abstract"],
  ["entry-citation-key", "bib-entry"]
]);
function lackingIn(catalog, toComplete) {
  const papers = toComplete.map(({ identifier, parts: parts2 }) => {
    const entry = paperNamed(catalog, identifierKey(identifier));
    const pair = entry && catalog.pairOf(entry);
    const bib = pair && { file: pair.bibliography.source.path, range: pair.bibEntry.range };
    const list = entry && { file: catalog.list?.source.path, range: entry.range };
    return { parts: parts2, places: [list, bib].filter((place) => place !== void 0) };
  });
  return ({ ruleId, place }) => {
    const lack = LACKS.get(ruleId);
    return papers.some(
      ({ parts: parts2, places }) => parts2.some((part) => part === lack) && places.some(
        ({ file, range }) => file === place.file && range.start <= place.range.start && place.range.end <= range.end
      )
    );
  };
}
function addedPapers({ addedEntries }, { catalog }) {
  return addedEntries.filter(({ kind }) => kind === "paper").map((entry) => {
    const key = catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key;
    const doi = idOf(entry.identifiers, "doi");
    const { title, categories } = entry;
    const abstract = (entry.abstract?.text ?? "") !== "";
    return compact({ title, categories, abstract, key, doi });
  });
}
function completeList(input, known, memory2, complete) {
  const { input: whole, completed } = complete(input, known, memory2);
  const changed = completed.length === 0 ? [] : changedFiles(input, whole);
  return {
    completed,
    files: changed.map(({ after }) => ({ path: after.path, text: wholeText(after) })),
    patch: changed.map(({ before, after }) => unifiedDiff(before, after, false)).join("")
  };
}
function findingsOfChange(base, head, { pairs, added, removed } = pairEntries(base.catalog.list, head.catalog.list)) {
  const noted = base.notes.flatMap(({ many }) => many?.parts() ?? []);
  const before = printsOf([...base.findings, ...noted]);
  const isOld = new Set(pairs.flatMap(({ after, isSame }) => isSame ? [after] : []));
  const changedEntries = (head.catalog.list?.entries ?? []).filter((entry) => !isOld.has(entry));
  const changed = changedRanges(base.catalog, head.catalog, changedEntries);
  const own = onlyNew(
    head.findings,
    ({ fingerprint: fingerprint2, place, related, entry }) => !before.has(fingerprint2) || entry !== void 0 && touches(changed, place) || related.some((one) => touches(changed, one))
  );
  return {
    /** The lines of links to papers that are in no entry, and were not so before. */
    unreadLines: unreadLines(base.catalog.list, head.catalog.list, changedEntries),
    /** Findings on entries it adds or changes, and those it newly causes elsewhere. */
    own,
    /** Entries of the list that it adds or changes. */
    changedEntries,
    /** Those of them that the list did not have before. */
    addedEntries: added,
    removedPapers: removed.filter(({ kind }) => kind === "paper")
  };
}
function unreadLines(base, head, changedEntries) {
  if (head === void 0) return [];
  const { unread, skipped, doubtful } = head.reading;
  const before = new Set(base?.reading.unread.map(({ url }) => url));
  const headings = /* @__PURE__ */ new Set(["", ...(base?.headings ?? []).map(({ text }) => text)]);
  const linksBefore = new Map(base?.reading.skipped.map(({ heading, links }) => [heading, links]));
  const places = [
    ...unread.filter(({ url }) => !before.has(url)),
    // A list has its introduction before a change, and no papers in its contents.
    ...skipped.filter(
      ({ reason, heading }) => reason === "introduction" ? !headings.has(heading) : reason === "contents"
    ).flatMap(({ heading, links, range }) => {
      const more = Math.max(0, links - (linksBefore.get(heading) ?? 0));
      return Array.from({ length: more }, () => ({ range }));
    }),
    ...doubtful.flatMap(
      ({ reason, entry }) => reason === "several-papers" && changedEntries.includes(entry) ? entry : []
    )
  ];
  return places.map(({ range }) => head.source.lines.position(range.start).line).sort((one, other) => one - other);
}
function changedRanges(base, head, entries) {
  const changed = /* @__PURE__ */ new Map();
  if (head.list !== void 0) {
    changed.set(
      head.list.source.path,
      entries.map(({ range }) => range)
    );
  }
  const bibTexts = new Set(
    base.bibliographies.flatMap(
      ({ entries: entries2, source }) => entries2.map(({ range }) => textIn(source.text, range))
    )
  );
  for (const { entries: entries2, source } of head.bibliographies) {
    const ranges = entries2.map(({ range }) => range);
    changed.set(
      source.path,
      ranges.filter((range) => !bibTexts.has(textIn(source.text, range)))
    );
  }
  return changed;
}
function touches(changed, { file, range }) {
  return (changed.get(file) ?? []).some((one) => range.start <= one.end && one.start <= range.end);
}

// src/features/sync/complete-papers.ts
var completePapers = (input, papers, memory2, accepts = () => true) => {
  const before = checkList(input, memory2);
  const names = new Set(papers.map(({ identifier }) => identifierKey(identifier)));
  const isSound = (next) => harmsOfAddition(
    before,
    checkList(next, memory2),
    ({ identifiers }) => identifiers.some((one) => names.has(identifierKey(one)))
  ).length === 0;
  const done = tidied(completeEach(input, papers, memory2, accepts), before, memory2);
  if (isSound(done.input)) return done;
  const each = completeEach(
    input,
    papers,
    memory2,
    (next) => accepts(next) && isSound(tidied({ input: next, completed: [] }, before, memory2).input)
  );
  return tidied(each, before, memory2);
};
function completeEach(input, papers, memory2, accepts) {
  let now = input;
  const completed = [];
  for (const paper of papers) {
    if (input.timeFor?.(1)() === true) break;
    const catalog = readCatalog(now, memory2);
    const name = identifierKey(paper.identifier);
    const entry = paperNamed(catalog, name);
    const work = entry && workFor(catalog, entry, paper.found);
    if (entry === void 0 || work === void 0) continue;
    const done = isBareLink(entry) ? wholeEntry(now, entry, work, memory2) : parts(now, { name, work, wanted: new Set(paper.parts) }, memory2);
    if (done === void 0 || !accepts(done.input)) continue;
    now = done.input;
    completed.push({
      identifier: name,
      title: plainText(work.title),
      parts: done.parts,
      sources: [
        .../* @__PURE__ */ new Set([paper.found.registry, paper.found.abstractFrom ?? paper.found.registry])
      ],
      ...done.citationKey === void 0 ? {} : { citationKey: done.citationKey }
    });
  }
  return { input: now, completed };
}
function workFor(catalog, entry, found) {
  const known = foundWork(found);
  if (known === void 0 || refusalsOf(known.work).length > 0) return void 0;
  const { work, facts } = known;
  if (isBareLink(entry)) return work;
  const own = referencedWorks(catalog).find(({ entries }) => entries.includes(entry));
  if (own === void 0) return void 0;
  return compareWork(own, { registry: found.registry, facts }).sameWork ? work : void 0;
}
function wholeEntry(input, entry, work, memory2) {
  const { readme } = input;
  if (readme === void 0) return void 0;
  const range = wholeLines(readme, entry.range);
  const without = { ...input, readme: withEdits(readme, [{ range, text: "" }]) };
  try {
    const draft = bibEntryOfWork(work, "");
    const added = addPaper(without, { draft, category: entry.categories });
    const ordered = withChanges(without, added.changed);
    return {
      input: inPlaceOfLink(ordered, [without.readme, range.start], added.citationKey, memory2),
      parts: input.bibs.length === 0 ? ["entry"] : ["entry", "bib-entry"],
      citationKey: added.citationKey
    };
  } catch (error) {
    if (error instanceof InputError) return void 0;
    throw error;
  }
}
function inPlaceOfLink(ordered, [without, at], key, memory2) {
  const { readme } = ordered;
  const before = checkList(ordered, memory2);
  const added = before.catalog.list?.entries.find(({ citation }) => citation?.key === key);
  if (readme === void 0 || added === void 0 || added.range.start <= at) return ordered;
  const range = wholeLines(readme, added.range);
  const text = readme.text.slice(range.start, range.end);
  const line = text.endsWith("\n") ? text : `${text}
`;
  const extra = readme.lines.count - without.lines.count - line.split("\n").length + 1;
  const first = readme.lines.position(range.start).line;
  const separators = Array.from({ length: Math.max(0, extra) }, (_, back) => first - 1 - back);
  const hasSeparators = separators.every(
    (one) => one > 0 && readme.text.slice(readme.lines.lineStart(one), readme.lines.lineEnd(one)).trim() === ""
  );
  const start = hasSeparators ? readme.lines.lineStart(first - separators.length) : range.start;
  const moved = {
    ...ordered,
    readme: withEdits(readme, [
      { range: { start: at, end: at }, text: line },
      { range: { start, end: range.end }, text: "" }
    ])
  };
  const number = ({ errors, warnings }) => errors + warnings;
  const isRight = number(checkList(moved, memory2).summary) <= number(before.summary);
  return isRight ? moved : ordered;
}
function wholeLines({ lines, text }, { start, end }) {
  return {
    start: lines.lineStart(lines.position(start).line),
    end: Math.min(text.length, lines.lineStart(lines.position(end).line + 1))
  };
}
function parts(input, paper, memory2) {
  const first = withBibEntry(input, paper, memory2);
  if (first === void 0) return void 0;
  const second = withFields(first.input, paper, memory2);
  const third = withAbstract(second.input, paper, memory2);
  const done = [...first.parts, ...second.parts, ...third.parts];
  return done.length === 0 ? void 0 : { ...first, input: third.input, parts: done };
}
function withBibEntry(input, { name, work, wanted }, memory2) {
  const catalog = readCatalog(input, memory2);
  const entry = paperNamed(catalog, name);
  if (!wanted.has("bib-entry") || entry === void 0) return { input, parts: [] };
  if (catalog.pairOf(entry) !== void 0) return { input, parts: [] };
  const isOurs = ({ title }) => title === entry.title;
  const added = addBibEntries(input, () => bibEntryOfWork(work, ""), memory2, isOurs);
  const [step] = added.steps;
  if (step === void 0) return void 0;
  const shown = paperNamed(readCatalog(added.input, memory2), name)?.citation;
  return {
    input: added.input,
    parts: entry.citation === void 0 && shown !== void 0 ? ["bib-entry", "key"] : ["bib-entry"],
    citationKey: step.citationKey
  };
}
function withFields(input, { name, work, wanted }, memory2) {
  const fields = [
    ["bib-abstract", "abstract", work.abstract],
    ["doi", "doi", work.doi]
  ];
  let now = input;
  const done = [];
  for (const [part, field, value] of fields) {
    const catalog = readCatalog(now, memory2);
    const entry = paperNamed(catalog, name);
    const pair = entry && catalog.pairOf(entry);
    if (!wanted.has(part) || value === void 0 || pair === void 0) continue;
    const { bibEntry, bibliography } = pair;
    if ((bibEntry.fields.get(field)?.raw ?? "").trim() !== "") continue;
    const bib = withEdits(
      bibliography.source,
      setField(bibliography, bibEntry, { name: field, value })
    );
    const moved = moveAnchors(catalog, [recallBibliography(bib, memory2)]);
    now = {
      ...now,
      ...now.readme === void 0 ? {} : { readme: withEdits(now.readme, moved) },
      bibs: now.bibs.map((file) => file.path === bib.path ? bib : file)
    };
    done.push(part);
  }
  return { input: now, parts: done };
}
function withAbstract(input, { name, work: { abstract }, wanted }, memory2) {
  const catalog = readCatalog(input, memory2);
  const { list } = catalog;
  const entry = paperNamed(catalog, name);
  const isWanted = wanted.has("abstract") && entry !== void 0 && !hasAbstract(entry);
  if (!isWanted || abstract === void 0 || list === void 0) return { input, parts: [] };
  const edit = inPlace(list.source.text, entry, abstract) ?? abstractWriter(list)(entry, abstract);
  if (edit === void 0) return { input, parts: [] };
  return { input: { ...input, readme: withEdits(list.source, [edit]) }, parts: ["abstract"] };
}
function inPlace(text, { abstract }, value) {
  if (abstract === void 0) return void 0;
  const { range } = abstract;
  const space = range.start > 0 && /\S/.test(text.charAt(range.start - 1)) ? " " : "";
  return { range, text: `${space}${toMarkdown(value)}` };
}
function tidied(done, before, memory2) {
  const known = printsOf(before.findings);
  const { changed } = applyFixes(
    done.input,
    ({ fingerprint: fingerprint2 }, { kind }) => kind === "safe" && !known.has(fingerprint2),
    checkList,
    memory2
  );
  return { ...done, input: withChanges(done.input, changed) };
}

// src/features/child-process/check-jobs.ts
var CHECK_JOBS = {
  config: (file) => readConfig(decodeFile(file)),
  linked: ({ readme, paths }) => linkedBibs(decodeFile(readme).text, paths),
  list: checkWhole,
  change: async ({ sides, options }, memory2, limit) => checkChange(await changeOf(sides, limit), options, memory2, completePapers),
  completion: async ({ list, known }, memory2, limit) => completeList({ ...await decodeInput(list), ...limit }, known, memory2, completePapers)
};
async function checkWhole({
  list,
  baseline,
  pullRequest
}, memory2, limit) {
  const input = { ...await decodeInput(list), ...limit };
  const checked = checkList(input, memory2);
  const known = baseline && parseBaseline(decodeFile(baseline).text, baseline.path);
  const { fresh, hidden } = againstBaseline(checked.findings, known ?? []);
  const summary = { ...checked.summary, ...countFindings(fresh) };
  const sources = filesByPath(input);
  const report = jsonReport(fresh, summary, sources, { pullRequest });
  return { findings: plainFindings(fresh), summary, hidden, report };
}
async function changeOf({ base, head }, limit) {
  const before = await orElse(
    () => decodeInput(base),
    () => ({ bibs: [], config: base.config })
  );
  const half = limit.part(0.5);
  return { base: { ...before, ...half }, head: { ...await decodeInput(head), ...limit } };
}

// src/features/child-process/child-task.ts
async function doTask({ name, input, milliseconds }, memory2, now) {
  const job = name in CHECK_JOBS ? CHECK_JOBS : (await import("./chunks/features-child-process-child-jobs.js")).CHILD_JOBS;
  try {
    const run = Reflect.get(job, name);
    return { result: await run(input, memory2, timeLimit(milliseconds, now)) };
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message };
    throw error;
  }
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
