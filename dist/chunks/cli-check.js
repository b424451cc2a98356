import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  nothingRead,
  readingText
} from "./report-reading-text.js";
import {
  statisticsOf
} from "./catalog-statistics.js";
import {
  inputOf,
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import "./files-form-path.js";
import "./files-config-paths.js";
import "./files-is-there.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import {
  UsageError
} from "./cli-usage-error.js";
import {
  SEVERITIES
} from "./rules-finding.js";
import {
  checkList
} from "./catalog-bib-index.js";
import {
  countFindings
} from "./rules-count-findings.js";
import "./text-fingerprint.js";
import "./features-time-limit.js";
import "./files-linked-bibs.js";
import "./files-is-lfs-pointer.js";
import "./features-reading-options.js";
import "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import {
  columnsOf,
  printable
} from "./report-terminal-text.js";
import {
  docsUrl
} from "./cli-version.js";
import {
  VERSION
} from "./version.js";
import "./config-defaults.js";
import "./files-read-config.js";
import {
  RULES
} from "./bibtex-citation-key.js";
import "./scholarly-dollar-math.js";
import "./list-source-addresses.js";
import {
  append
} from "./text-append.js";
import "./rules-reference-rules.js";
import "./text-lines-text.js";
import "./list-format-common-template.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import "./text-shorten.js";
import "./text-source-file.js";
import "./text-line-table.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./text-order.js";
import "./text-without-tail.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/report/code-frame.ts
var LEAD = 24;
function codeFrame(file, place, width) {
  const { line, column } = place.start;
  const text = file.text.slice(file.lines.lineStart(line), file.lines.lineEnd(line));
  const until = place.end.line === line ? Math.max(place.end.column, column + 1) : text.length + 1;
  const from = text.length <= width ? 0 : Math.max(0, Math.min(column - 1 - LEAD, text.length - width));
  const to = Math.min(text.length, from + width);
  const head = printable(`${from > 0 ? "\u2026" : ""}${text.slice(from, column - 1)}`);
  const marked = printable(text.slice(column - 1, Math.min(until - 1, to)));
  const tail = printable(
    `${text.slice(Math.min(until - 1, to), to)}${to < text.length ? "\u2026" : ""}`
  );
  return {
    line,
    source: head + marked + tail,
    marker: `${" ".repeat(columnsOf(head))}${"^".repeat(Math.max(1, columnsOf(marked)))}`
  };
}

// src/report/pretty.ts
var SHOWN_PER_RULE = 20;
var FRAME_INDENT = 12;
var COLOURS = { error: 31, warning: 33, info: 36, bold: 1, dim: 2, good: 32 };
var MARKS = { error: "\u2716", warning: "\u25B2", info: "\u25CF" };
function prettyReport(findings, summary, sources, options) {
  const paint = painter(options.colour);
  const { shown, hidden } = selectShown(findings);
  const out = [];
  let group;
  for (const finding of shown) {
    const name = groupName(finding);
    if (name !== group) {
      out.push("", paint("bold", name));
      group = name;
    }
    append(out, describe(finding, sources, options, paint));
  }
  if (hidden.size > 0) out.push("");
  for (const [ruleId, number] of hidden) {
    out.push(paint("dim", `  \u2026 and ${number} more of ${ruleId} (--format json shows all)`));
  }
  out.push("", summaryLine(summary, paint), "");
  return `${out.join("\n").replace(/^\n/, "")}`;
}
function painter(colour) {
  return (style, text) => colour ? `\x1B[${COLOURS[style]}m${text}\x1B[0m` : text;
}
function selectShown(findings) {
  const seen = /* @__PURE__ */ new Map();
  const hidden = /* @__PURE__ */ new Map();
  const shown = findings.filter(({ ruleId }) => {
    const number = (seen.get(ruleId) ?? 0) + 1;
    seen.set(ruleId, number);
    if (number > SHOWN_PER_RULE) hidden.set(ruleId, number - SHOWN_PER_RULE);
    return number <= SHOWN_PER_RULE;
  });
  return { shown, hidden };
}
function groupName({ place, entry }) {
  if (entry === void 0) return printable(place.file);
  const key = entry.citationKey === void 0 ? "" : ` (${entry.citationKey})`;
  const title = entry.title === "" ? "" : `  ${entry.title}`;
  return printable(`${place.file}${title}${key}`);
}
function describe(finding, sources, { width }, paint) {
  const { place, severity } = finding;
  const where = `${place.start.line}:${place.start.column}`.padEnd(8);
  const fixable = finding.fix === void 0 ? "" : paint("good", " fixable");
  const lines = [
    `  ${paint("dim", where)} ${paint(severity, `${MARKS[severity]} ${severity}`)}  ${printable(finding.message)} ${paint("dim", finding.ruleId)}${fixable}`
  ];
  const file = sources.get(place.file);
  if (file !== void 0 && place.range.end > 0) {
    const frame = codeFrame(file, place, Math.max(40, width - FRAME_INDENT));
    lines.push(
      `  ${paint("dim", `${String(frame.line).padStart(7)} \u2502`)} ${frame.source}`,
      `  ${paint("dim", "        \u2502")} ${paint(severity, frame.marker)}`
    );
  }
  for (const one of finding.related) {
    lines.push(
      paint(
        "dim",
        `          \u21B3 ${printable(`${one.file}:${one.start.line}:${one.start.column} ${one.message}`)}`
      )
    );
  }
  return lines;
}
function summaryLine(summary, paint) {
  const { resources = [], skipped = [], unread } = readingText(summary);
  const numbered = [
    count(summary.entries, "paper", "papers"),
    resources,
    count(summary.bibEntries, "bib entry", "bib entries"),
    count(summary.categories, "category", "categories"),
    `${summary.paired} paired`,
    skipped
  ].flat();
  const read = numbered.join(", ") + (unread === void 0 ? "" : `; ${unread}`);
  const numbers = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const found = SEVERITIES.filter((severity) => numbers[severity] > 0).map(
    (severity) => paint(
      severity,
      severity === "info" ? `${numbers.info} info` : count(numbers[severity], severity, `${severity}s`)
    )
  );
  if (found.length === 0 && nothingRead(summary))
    return `${paint("warning", "\u25B2 Nothing was read")}: ${read}.`;
  if (found.length === 0) return `${paint("good", "\u2714 Nothing to complain about")}: ${read}.`;
  const fixable = summary.fixable === 0 ? "" : ` (${summary.fixable} fixable)`;
  return `${found.join(", ")}${fixable} in ${read}.`;
}
function count(number, singular, plural) {
  return `${number} ${number === 1 ? singular : plural}`;
}

// src/cli/check.ts
var HINT = 'Run "list-curator check --help" for its options.';
async function check(args, io) {
  refuseContradictions(args);
  const input = await inputOf(args, io);
  const suggested = args.switches.has("fix-suggested");
  const diff = args.switches.has("diff");
  const baseline = args.switches.has("no-baseline") ? void 0 : optionValue(args, "baseline") ?? input.baseline;
  if (args.switches.has("update-baseline") && baseline === void 0) {
    throw new UsageError("--update-baseline needs the file: --baseline FILE.", HINT);
  }
  if (!diff && !suggested && !args.switches.has("fix")) {
    return report(checkList(input), baseline, args, io);
  }
  const { fix } = await import("./cli-fix.js");
  const { changed, check: left } = fix(input, { suggested, diff }, io);
  if (diff) return changed.length === 0 ? 0 : 1;
  return report(left, baseline, args, io);
}
async function report({ catalog, findings: all, summary: whole }, baseline, args, io) {
  if (args.switches.has("update-baseline")) {
    const { updateBaseline } = await import("./cli-baseline.js");
    updateBaseline(all, baseline ?? "", io);
    return 0;
  }
  const findings = baseline === void 0 ? all : (await import("./cli-baseline.js")).hideKnown(all, baseline, io);
  const summary = { ...whole, ...countFindings(findings) };
  const files = [catalog.list, ...catalog.bibliographies, catalog.form];
  const sources = new Map(
    files.flatMap((file) => file === void 0 ? [] : [[file.source.path, file.source]])
  );
  const shown = args.switches.has("quiet") ? findings.filter(({ severity }) => severity === "error") : findings;
  const statistics = args.switches.has("stats") ? statisticsOf(catalog) : void 0;
  const told = { findings: shown, summary, sources, statistics };
  io.stdout(await write(optionValue(args, "format"), told, io));
  return fails(findings, summary, args) ? 1 : 0;
}
async function write(format, { findings, summary, sources, statistics }, { colour, width }) {
  switch (format) {
    case "json":
      return (await import("./report-json-exports.js")).jsonReport(findings, summary, sources, {
        statistics
      });
    case "sarif": {
      const { sarifReport } = await import("./report-sarif.js");
      return sarifReport(findings, sources, { version: VERSION, rules: RULES, docs: docsUrl });
    }
    case "markdown":
      return (await import("./report-markdown.js")).markdownReport(findings, summary);
    case "github":
      return (await import("./report-github.js")).githubReport(findings);
    default: {
      const report2 = prettyReport(findings, summary, sources, { colour, width });
      if (statistics === void 0) return report2;
      const { statisticsReport } = await import("./report-statistics.js");
      return report2 + statisticsReport(statistics);
    }
  }
}
function refuseContradictions(args) {
  const { switches } = args;
  const other = ["update-baseline", "baseline"].find(
    (name) => switches.has(name) || args.values.has(name)
  );
  if (switches.has("no-baseline") && other !== void 0) {
    throw new UsageError(
      `--no-baseline and --${other} contradict each other; give one of them.`,
      HINT
    );
  }
  const format = optionValue(args, "format") ?? "pretty";
  if (switches.has("stats") && format !== "pretty" && format !== "json") {
    throw new UsageError(`--stats is for the formats pretty and json, not for ${format}.`, HINT);
  }
}
function fails(findings, summary, args) {
  const mildest = SEVERITIES.findIndex(
    (severity) => severity === (optionValue(args, "severity") ?? "error")
  );
  const failing = new Set(SEVERITIES.slice(0, mildest + 1));
  const limit = optionValue(args, "max-warnings");
  return findings.some(({ severity }) => failing.has(severity)) || limit !== void 0 && summary.warnings > Number(limit);
}
export {
  check
};
