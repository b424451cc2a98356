import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  printSkipped
} from "./cli-print-skipped.js";
import {
  writeChanged
} from "./cli-write-changed.js";
import "./files-write-files.js";
import {
  inputOf,
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import "./files-find-files.js";
import {
  UsageError
} from "./cli-usage-error.js";
import "./files-replace-file.js";
import {
  applyFixes,
  fixesOfKind
} from "./features-apply-fixes.js";
import {
  blockedFiles
} from "./features-blocked-files.js";
import {
  unifiedDiff
} from "./report-diff.js";
import "./diff-libesm-diff-array.js";
import "./catalog-bib-index.js";
import "./rules-support-count-findings.js";
import "./text-fingerprint.js";
import "./features-time-limit.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./features-reading-options.js";
import "./bibtex-bib-identifiers.js";
import "./text-json.js";
import {
  printable
} from "./report-terminal-text.js";
import "./bibtex-bibliography.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./rules-reference-rules.js";
import "./text-plural.js";
import "./bibtex-characters.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./text-source-file.js";
import "./text-shorten.js";
import "./text-count-while.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./config-defaults.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/cli/format.ts
async function format(args, io) {
  const modes = ["check", "write", "diff", "explain", "trace"].filter(
    (name) => args.switches.has(name) || args.values.has(name)
  );
  const [mode = "check", other] = modes;
  if (other !== void 0) {
    throw new UsageError(
      `--${mode} and --${other} contradict each other; give one of them.`,
      'Run "list-curator format --help" for its options.'
    );
  }
  if (mode === "explain" || mode === "trace") {
    const { explainFormats, explainEntry } = await import("./cli-explain-formats.js");
    io.stdout(
      mode === "explain" ? explainFormats(await inputOf(args, io)) : explainEntry(await inputOf(args, io), optionValue(args, "trace") ?? "")
    );
    return 0;
  }
  const result = applyFixes(await inputOf(args, io), fixesOfKind(false));
  printSkipped(result.skipped, io);
  const untouched = printBlocked(result, io);
  const { changed } = result;
  const isWhole = !untouched && result.skipped.length === 0;
  if (changed.length === 0) {
    const rest = isWhole ? "Everything" : "Everything else";
    if (mode !== "diff") io.stdout(`${rest} is formatted.
`);
    return isWhole ? 0 : 1;
  }
  if (mode === "diff") {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.color));
    return 1;
  }
  io.stdout(appliedText(result));
  const names = changed.map(({ after }) => printable(after.path)).join(" and ");
  if (mode === "write") {
    writeChanged(io, changed);
    io.stdout(`Written: ${names}.
`);
    return isWhole ? 0 : 1;
  }
  io.stdout(`${names} would change. Use --diff to see the changes, --write to make them.
`);
  return 1;
}
function printBlocked({ skipped, check }, io) {
  const named = new Set(skipped.map(({ reason }) => reason));
  const reasons = [...blockedFiles(check.catalog).values()];
  for (const reason of reasons) {
    if (!named.has(reason)) io.stderr(`list-curator: skipped: ${printable(reason)}
`);
  }
  return reasons.length > 0;
}
function appliedText({ applied }) {
  return applied.map(
    ({ place, ruleId, message }) => `${printable(place.file)}:${place.start.line} ${ruleId}: ${printable(message)}
`
  ).join("");
}
export {
  format
};
