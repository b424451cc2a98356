import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  inputOf,
  onlyOneOf,
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import "./cli-usage-error.js";
import "./features-child-process-time-limit.js";
import "./config-defaults.js";
import {
  printSkipped
} from "./cli-fix.js";
import "./cli-by-reason.js";
import {
  namesOf,
  printDiffs,
  writeChanged
} from "./cli-write-changed.js";
import "./files-write-files.js";
import "./files-replace-file.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import {
  applyFixes,
  fixesOfKind
} from "./features-fixes-apply-fixes.js";
import "./features-fixes-change-harm.js";
import {
  blockedFiles
} from "./features-check-blocked-files.js";
import "./report-diff.js";
import "./diff-libesm-diff-array.js";
import "./catalog-bib-index.js";
import "./text-fingerprint.js";
import "./features-check-reading-options.js";
import "./bibtex-bib-edits.js";
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
import "./rules-finding.js";
import "./files-read-source.js";
import "./text-range.js";
import "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import "./text-extremes.js";
import {
  printable
} from "./report-terminal-text.js";
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

// src/cli/format.ts
async function format(args, io) {
  const mode = onlyOneOf(args, "check", "write", "diff", "explain", "trace") ?? "check";
  const input = await inputOf(args, io);
  if (mode === "explain" || mode === "trace") {
    const { explainFormats, explainEntry } = await import("./cli-explain-formats.js");
    const line = optionValue(args, "trace") ?? "";
    io.stdout(mode === "explain" ? explainFormats(input) : explainEntry(input, line));
    return 0;
  }
  const result = applyFixes(input, fixesOfKind(false));
  const { changed, skipped } = result;
  printSkipped(skipped, io);
  const isWhole = !printBlocked(result, io) && skipped.length === 0;
  if (changed.length === 0) {
    const unread = unreadText(result);
    const rest = isWhole && unread === "" ? "Everything" : "Everything else";
    if (mode !== "diff") io.stdout(`${unread}${rest} is formatted.
`);
    return isWhole ? 0 : 1;
  }
  if (mode === "diff") {
    printDiffs(io, changed);
    return 1;
  }
  io.stdout(appliedText(result));
  if (mode === "write") {
    writeChanged(io, changed);
    io.stdout(`Written: ${namesOf(changed)}.
`);
    return isWhole ? 0 : 1;
  }
  io.stdout(
    `${namesOf(changed)} would change. Use --diff to see the changes, --write to make them.
`
  );
  return 1;
}
function unreadText({ check: { catalog } }) {
  const { list } = catalog;
  return list === void 0 || list.entries.length > 0 ? "" : `${printable(list.source.path)}: no entries found, so none of it is formatted; check says more.
`;
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
