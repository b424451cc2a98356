import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  prettyReport
} from "./report-pretty.js";
import "./report-reading-text.js";
import "./report-links-text.js";
import {
  statisticsOf
} from "./catalog-statistics.js";
import {
  VERSION
} from "./version.js";
import {
  inputOf,
  onlyOneOf,
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import {
  UsageError
} from "./cli-usage-error.js";
import {
  docsUrl
} from "./report-rule-page.js";
import "./package.js";
import "./features-child-process-time-limit.js";
import "./report-wrapped.js";
import "./config-defaults.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import {
  checkList
} from "./catalog-bib-index.js";
import "./text-fingerprint.js";
import "./features-check-reading-options.js";
import {
  RULES
} from "./bibtex-bib-edits.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import "./rules-reference-rules.js";
import "./list-format-parse-template.js";
import "./bibtex-bib-identifiers.js";
import "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-group-by.js";
import "./text-plural.js";
import "./text-shorten.js";
import {
  SEVERITIES,
  countFindings
} from "./rules-finding.js";
import "./files-read-source.js";
import "./text-range.js";
import "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import "./text-extremes.js";
import "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/cli/check.ts
async function check(args, io) {
  refuseContradictions(args);
  const input = await inputOf(args, io);
  const suggested = args.switches.has("fix-suggested");
  const diff = args.switches.has("diff");
  const baseline = args.switches.has("no-baseline") ? void 0 : optionValue(args, "baseline") ?? input.baseline;
  if (args.switches.has("update-baseline") && baseline === void 0) {
    throw new UsageError("--update-baseline needs the file: --baseline FILE.", "check");
  }
  if (!diff && !suggested && !args.switches.has("fix")) {
    return report(checkList(input), baseline, args, io);
  }
  const { fix } = await import("./cli-fix-exports.js");
  const { changed, skipped, check: remaining } = fix(input, { suggested, diff }, io);
  if (diff) return changed.length === 0 && skipped.length === 0 ? 0 : 1;
  const status = await report(remaining, baseline, args, io);
  return skipped.length === 0 ? status : 1;
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
  const failing = failingSeverities(summary, args);
  const shown = args.switches.has("quiet") ? findings.filter(({ severity }) => severity === "error" || failing.has(severity)) : findings;
  const statistics = args.switches.has("stats") ? statisticsOf(catalog) : void 0;
  const printed = { findings: shown, summary, sources, statistics };
  io.stdout(await write(optionValue(args, "format"), printed, io));
  return findings.some(({ severity }) => failing.has(severity)) ? 1 : 0;
}
async function write(format, { findings, summary, sources, statistics }, { color, width, wraps }) {
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
      return (await import("./report-markdown-exports.js")).markdownReport(findings, summary);
    case "github":
      return (await import("./report-github-exports.js")).githubReport(findings);
    default: {
      const report2 = prettyReport(findings, summary, sources, { color, width, wraps });
      if (statistics === void 0) return report2;
      const { statisticsReport } = await import("./report-statistics.js");
      return report2 + statisticsReport(statistics);
    }
  }
}
function refuseContradictions(args) {
  onlyOneOf(args, "no-baseline", "update-baseline");
  onlyOneOf(args, "no-baseline", "baseline");
  const format = optionValue(args, "format") ?? "pretty";
  if (args.switches.has("stats") && format !== "pretty" && format !== "json") {
    throw new UsageError(`--stats is for the formats pretty and json, not for ${format}.`, "check");
  }
  if (args.switches.has("diff") && format !== "pretty") {
    throw new UsageError(
      `--diff prints a diff, not the format ${format}; leave one of them out.`,
      "check"
    );
  }
}
function failingSeverities({ warnings }, args) {
  const mildest = SEVERITIES.findIndex(
    (severity) => severity === (optionValue(args, "severity") ?? "error")
  );
  const limit = optionValue(args, "max-warnings");
  const isOverLimit = limit !== void 0 && warnings > Number(limit);
  return /* @__PURE__ */ new Set([...SEVERITIES.slice(0, mildest + 1), ...isOverLimit ? ["warning"] : []]);
}
export {
  check
};
