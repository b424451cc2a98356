import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  LINK_TASKS,
  REFERENCE_GROUPS,
  findingsOf,
  itemsOf,
  linksJson,
  linksMarkdown,
  linksSummary,
  mergeLinkStates,
  openQuestions,
  readLinkState,
  writeLinkState
} from "./features-validation-report-links.js";
import {
  NO_FOLDER,
  withFileErrors
} from "./files-with-file-errors.js";
import {
  replaceFile
} from "./files-replace-file.js";
import {
  printable
} from "./report-terminal-text.js";
import {
  InputError
} from "./files-input-error.js";

// src/files/with-lock.ts
var PAUSE = 25;
var TRIES = 200;
function withLock(files, lock, work) {
  for (let tries = 1; !acquired(files, lock); tries++) {
    if (tries === TRIES) files.rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  try {
    return work();
  } finally {
    files.rmSync(lock, { force: true });
  }
}
function acquired(files, lock) {
  try {
    files.closeSync(files.openSync(lock, "wx"));
    return true;
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, "code") === "EEXIST") return false;
    throw error;
  }
}

// src/features/validation/link-state-file.ts
var ADVICE = "Give another file with --state.";
function loadLinkState(files, path, shown) {
  return withFileErrors(`${shown} cannot be read`, ADVICE, NO_FOLDER, () => {
    const stats = files.statSync(path, { throwIfNoEntry: false });
    if (stats === void 0) return { state: /* @__PURE__ */ new Map(), text: void 0 };
    if (stats.isDirectory()) {
      throw new InputError(`${shown} is a folder. Name a file for the state.`);
    }
    const text = files.readFileSync(path, "utf8");
    return { ...readLinkState(text), text };
  });
}
function saveLinkState(files, path, shown, state, { loaded, runId }) {
  return withFileErrors(
    `${shown} cannot be written`,
    ADVICE,
    NO_FOLDER,
    () => withLock(files, `${path}.lock`, () => {
      const now = loadLinkState(files, path, shown);
      const merged = now.text === loaded.text ? state : mergeLinkStates([now.state, state]);
      const keepOld = now.problem !== void 0;
      if (keepOld) replaceFile(files, `${path}.old-${runId}`, now.text ?? "", runId);
      replaceFile(files, path, writeLinkState(merged), runId);
      return keepOld ? `${shown}.old-${runId}` : void 0;
    })
  );
}

// src/features/validation/needs-attention.ts
function needsAttention({ links, references }) {
  return [...links, ...references].some(({ task }) => task !== void 0) || references.some(
    ({ findings = [] }) => findings.some(({ severity, falseAlarm }) => severity !== "info" && falseAlarm === void 0)
  );
}

// src/report/links-pretty.ts
var COLOURS = { replace: 33, remove: 31, review: 36, good: 32, bold: 1, dim: 2 };
function linksPretty(report, { colour }) {
  const paint = (style, text) => colour ? `\x1B[${COLOURS[style]}m${text}\x1B[0m` : text;
  const out = [];
  const group = (style, heading, items) => {
    if (items.length === 0) return;
    out.push(paint("bold", `${heading} (${items.length})`));
    for (const { name, reason, places, suggestion } of items) {
      out.push(`  ${paint(style, "\u2716")} ${printable(name)}`);
      if (suggestion !== void 0) out.push(`    ${paint("good", `\u2192 ${printable(suggestion)}`)}`);
      out.push(`    ${printable(reason)}`);
      for (const { file, line } of places) {
        out.push(paint("dim", `    ${printable(`${file}:${line}`)}`));
      }
    }
    out.push("");
  };
  for (const { task, heading } of LINK_TASKS) group(task, heading, itemsOf(report, task));
  for (const { ruleId, heading } of REFERENCE_GROUPS) {
    group("review", heading, findingsOf(report, ruleId));
  }
  const open = openQuestions(report);
  if (open.length > 0) {
    out.push(paint("bold", "Not known"));
    for (const line of open) out.push(`  ${printable(line)}`);
    out.push(paint("dim", "  (--format json names them)"), "");
  }
  const clean = LINK_TASKS.every(({ task }) => itemsOf(report, task).length === 0) && REFERENCE_GROUPS.every(({ ruleId }) => findingsOf(report, ruleId).length === 0);
  const verdict = report.suspects > 0 ? "Nothing to do yet." : "\u2714 Nothing to do.";
  out.push(`${clean ? `${paint("good", verdict)} ` : ""}${linksSummary(report)}`, "");
  return out.join("\n");
}

// src/cli/print-links.ts
function printLinks(report, format, colour, sources = []) {
  if (format === "json") {
    return linksJson(report, new Map(sources.map((source) => [source.path, source])));
  }
  return format === "markdown" ? linksMarkdown(report) : linksPretty(report, { colour });
}

export {
  loadLinkState,
  saveLinkState,
  needsAttention,
  printLinks
};
