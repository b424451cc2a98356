import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  fix,
  printSkipped
} from "./cli-fix.js";
import "./cli-by-reason.js";
import "./cli-write-changed.js";
import "./files-write-files.js";
import "./files-replace-file.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import "./features-fixes-apply-fixes.js";
import "./features-fixes-change-harm.js";
import "./features-check-blocked-files.js";
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
export {
  fix,
  printSkipped
};
