import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  printSkipped
} from "./cli-print-skipped.js";
import {
  writeChanged
} from "./cli-write-changed.js";
import "./files-write-files.js";
import "./files-replace-file.js";
import {
  applyFixes,
  fixesOfKind
} from "./features-apply-fixes.js";
import "./features-blocked-files.js";
import {
  unifiedDiff
} from "./report-diff.js";
import "./diff-libesm-diff-array.js";
import "./catalog-bib-index.js";
import "./rules-support-count-findings.js";
import "./text-fingerprint.js";
import "./files-with-file-errors.js";
import "./features-reading-options.js";
import "./bibtex-bib-identifiers.js";
import "./text-json.js";
import "./report-terminal-text.js";
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
import "./text-order.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/cli/fix.ts
function fix(input, { suggested, diff }, io) {
  const result = applyFixes(input, fixesOfKind(suggested));
  const { changed, skipped } = result;
  printSkipped(skipped, io);
  if (diff) {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.color));
  } else if (changed.length > 0) writeChanged(io, changed);
  return result;
}
export {
  fix
};
