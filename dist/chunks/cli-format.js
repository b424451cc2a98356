import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  tellLeft
} from "./cli-tell-left.js";
import {
  writeChanged
} from "./cli-write-changed.js";
import {
  unifiedDiff
} from "./files-write-files.js";
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
import "./files-replace-file.js";
import {
  applyFixes,
  fixesOfKind
} from "./features-apply-fixes.js";
import {
  blockedFiles
} from "./features-blocked-files.js";
import "./diff-libesm-diff-array.js";
import "./catalog-bib-index.js";
import "./rules-count-findings.js";
import "./text-fingerprint.js";
import "./features-time-limit.js";
import "./files-linked-bibs.js";
import "./files-is-lfs-pointer.js";
import "./features-reading-options.js";
import "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import {
  printable
} from "./report-terminal-text.js";
import "./config-defaults.js";
import "./files-read-config.js";
import "./bibtex-citation-key.js";
import "./scholarly-dollar-math.js";
import "./list-source-addresses.js";
import "./text-append.js";
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
  tellLeft(result.left, io);
  const untouched = tellUntouched(result, io);
  const { changed } = result;
  if (changed.length === 0) {
    const rest = untouched || result.left.length > 0 ? "Everything else" : "Everything";
    if (mode !== "diff") io.stdout(`${rest} is in form.
`);
    return 0;
  }
  if (mode === "diff") {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.colour));
    return 1;
  }
  io.stdout(told(result));
  const names = changed.map(({ after }) => printable(after.path)).join(" and ");
  if (mode === "write") {
    writeChanged(io, changed);
    io.stdout(`Written: ${names}.
`);
    return 0;
  }
  io.stdout(`${names} would change. --diff shows how, --write does it.
`);
  return 1;
}
function tellUntouched({ left, check }, io) {
  const told2 = new Set(left.map(({ reason }) => reason));
  const reasons = [...blockedFiles(check.catalog).values()];
  for (const reason of reasons) {
    if (!told2.has(reason)) io.stderr(`list-curator: left alone: ${printable(reason)}
`);
  }
  return reasons.length > 0;
}
function told({ applied }) {
  return applied.map(
    ({ place, ruleId, message }) => `${printable(place.file)}:${place.start.line} ${ruleId}: ${printable(message)}
`
  ).join("");
}
export {
  format
};
