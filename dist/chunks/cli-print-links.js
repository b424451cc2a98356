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
  openQuestions,
  readLinkState,
  writeLinkState
} from "./jobs-report-links.js";
import {
  NO_FOLDER,
  withFileErrors
} from "./jobs-with-file-errors.js";
import {
  printable
} from "./report-terminal-text.js";
import {
  InputError
} from "./jobs-input-error.js";

// src/jobs/link-state-file.ts
var ADVICE = "Give another file with --state.";
function loadLinkState(files, path, shown) {
  return withFileErrors(`${shown} cannot be read`, ADVICE, NO_FOLDER, () => {
    const stats = files.statSync(path, { throwIfNoEntry: false });
    if (stats === void 0) return { state: /* @__PURE__ */ new Map() };
    if (stats.isDirectory()) {
      throw new InputError(`${shown} is a folder. Name a file for the state.`);
    }
    return readLinkState(files.readFileSync(path, "utf8"));
  });
}
function saveLinkState(files, path, shown, state, { keepOld, runId }) {
  return withFileErrors(`${shown} cannot be written`, ADVICE, NO_FOLDER, () => {
    const temporary = `${path}.${runId}.tmp`;
    try {
      files.writeFileSync(temporary, writeLinkState(state), { flag: "wx" });
      if (keepOld) files.renameSync(path, `${path}.old-${runId}`);
      files.renameSync(temporary, path);
    } finally {
      files.rmSync(temporary, { force: true });
    }
    return keepOld ? `${shown}.old-${runId}` : void 0;
  });
}

// src/jobs/needs-attention.ts
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
    out.push(paint("bold", "Not known"), ...open.map((line) => `  ${printable(line)}`));
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
