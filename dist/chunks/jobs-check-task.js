import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  applyFixes
} from "./jobs-apply-fixes.js";
import {
  checkList,
  filesOf,
  readingMemory
} from "./catalog-bib-index.js";
import {
  timeLimit
} from "./jobs-time-limit.js";
import {
  wholeText
} from "./text-source-file.js";
import {
  lineTable
} from "./text-line-table.js";

// src/jobs/review/added-papers.ts
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

// src/jobs/review/ratchet.ts
function ratchet(base, head) {
  const before = new Set(base.findings.map(({ fingerprint }) => fingerprint));
  const { listEntries, changed } = changedEntries(base.catalog, head.catalog);
  const own = head.findings.filter(
    ({ fingerprint, place, related, entry }) => !before.has(fingerprint) || entry !== void 0 && touches(changed, place) || related.some((one) => touches(changed, one))
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
  const texts = new Set(base.list?.entries.map(({ range }) => cut(base.list?.source.text, range)));
  const listEntries = (head.list?.entries ?? []).filter(
    ({ range }) => !texts.has(cut(head.list?.source.text, range))
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
      ({ entries, source }) => entries.map(({ range }) => cut(source.text, range))
    )
  );
  for (const { entries, source } of head.bibliographies) {
    const ranges = entries.map(({ range }) => range);
    changed.set(
      source.path,
      ranges.filter((range) => !bibTexts.has(cut(source.text, range)))
    );
  }
  return { listEntries, changed };
}
function cut(text, { start, end }) {
  const piece = (text ?? "").slice(start, end);
  return piece.includes("\r") ? piece.replace(/\r\n/g, "\n") : piece;
}
function touches(changed, { file, range }) {
  return (changed.get(file) ?? []).some((one) => range.start <= one.end && one.start <= range.end);
}

// src/jobs/review/safe-fixes.ts
function safeFixes(input, findings, own, memory) {
  const mine = new Set(own);
  const old = new Set(
    findings.filter((finding) => !mine.has(finding)).map(({ fingerprint }) => fingerprint)
  );
  const { changed } = applyFixes(
    input,
    ({ fingerprint }, { kind }) => kind === "safe" && !old.has(fingerprint),
    checkList,
    memory
  );
  return changed.filter(({ before }) => before.invalidUtf8.length === 0 && !before.path.startsWith(".github/")).map(({ after }) => ({ path: after.path, text: wholeText(after) }));
}

// src/jobs/review/check-change.ts
function checkChange({ base, head }, { scope, fixes }, memory = readingMemory()) {
  const result = checkList(head, memory);
  const changes = ratchet(checkList(base, memory), result);
  const findings = scope === "all" ? result.findings : changes.own;
  return {
    findings,
    old: result.findings.length - findings.length,
    summary: result.summary,
    changedEntries: changes.changedEntries.length,
    addedPapers: addedPapers(changes.addedEntries, result.catalog),
    fixed: fixes ? safeFixes(head, result.findings, changes.own, memory) : []
  };
}
function sourcesOf(list) {
  return new Map(filesOf(list).map((file) => [file.path, file]));
}

// src/jobs/check-task.ts
function plainInput({ readme, bibs, form, config }) {
  return {
    readme: readme && plain(readme),
    bibs: bibs.map(plain),
    form: form && plain(form.source),
    config
  };
}
function plain({ path, text, bom, invalidUtf8 }) {
  return { path, text, bom, invalidUtf8 };
}
async function doTask(task, memory, now) {
  const limit = timeLimit(task.milliseconds, now);
  const whole = async (input) => ({
    ...await wholeInput(input),
    ...limit
  });
  if (task.kind === "change") {
    const change = { base: await whole(task.base), head: await whole(task.head) };
    return checkChange(change, task.wishes, memory);
  }
  const { findings, summary } = checkList(await whole(task.list), memory);
  return { findings, summary };
}
async function wholeInput({ readme, bibs, form, config }) {
  return {
    config,
    bibs: bibs.map(withLines),
    ...readme === void 0 ? {} : { readme: withLines(readme) },
    ...form === void 0 ? {} : { form: await formInput(form) }
  };
}
async function formInput(form) {
  const { readSubmissionForm } = await import("./catalog-read-submission-form.js");
  return { source: withLines(form), read: readSubmissionForm };
}
function withLines(file) {
  return { ...file, lines: lineTable(file.text) };
}

export {
  sourcesOf,
  plainInput,
  doTask
};
