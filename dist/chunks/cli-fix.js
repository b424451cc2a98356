import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  tellLeft
} from "./cli-tell-left.js";
import {
  unifiedDiff,
  writeFiles
} from "./jobs-write-files.js";
import "./diff-libesm-diff-array.js";
import "./jobs-with-file-errors.js";
import {
  applyFixes,
  fixesOfKind
} from "./jobs-apply-fixes.js";
import "./jobs-blocked-files.js";
import "./jobs-move-anchors.js";
import "./catalog-bib-index.js";
import "./list-source-line-shape.js";
import "./text-fingerprint.js";
import "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import "./text-source-file.js";
import "./text-line-table.js";
import "./report-terminal-text.js";
import "./report-hidden-characters.js";
import "./list-list.js";
import "./jobs-input-error.js";
import "./bibtex-citation-key.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import "./rules-reference-rules.js";
import "./text-shorten.js";
import "./text-order.js";
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
  } else if (changed.length > 0) writeFiles(io.files, io.cwd, changed, io.runId);
  return result;
}
export {
  fix
};
