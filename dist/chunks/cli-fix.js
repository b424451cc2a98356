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
import "./files-with-file-errors.js";
import "./files-replace-file.js";
import {
  applyFixes,
  fixesOfKind
} from "./features-apply-fixes.js";
import "./features-blocked-files.js";
import "./diff-libesm-diff-array.js";
import "./catalog-bib-index.js";
import "./rules-count-findings.js";
import "./text-fingerprint.js";
import "./features-reading-options.js";
import "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import "./report-terminal-text.js";
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

// src/cli/fix.ts
function fix(input, { suggested, diff }, io) {
  const result = applyFixes(input, fixesOfKind(suggested));
  const { changed, left } = result;
  tellLeft(left, io);
  if (diff) {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.colour));
  } else if (changed.length > 0) writeChanged(io, changed);
  return result;
}
export {
  fix
};
