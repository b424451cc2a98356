import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  optionValue
} from "./cli-input.js";
import "./files-find-input.js";
import "./cli-usage-error.js";
import {
  jsonText
} from "./report-json.js";
import {
  docsPath,
  docsUrl
} from "./report-rule-page.js";
import "./package.js";
import "./features-child-process-time-limit.js";
import {
  tableLines
} from "./report-wrapped.js";
import "./config-defaults.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import {
  RULES
} from "./bibtex-bib-edits.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import {
  REFERENCE_RULES
} from "./rules-reference-rules.js";
import "./list-format-parse-template.js";
import "./bibtex-bib-identifiers.js";
import "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-group-by.js";
import "./text-plural.js";
import "./text-shorten.js";
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

// src/cli/rules.ts
function rules(args, io) {
  const all = [...RULES, ...REFERENCE_RULES];
  if (optionValue(args, "format") === "json") {
    const listed = all.map(({ id, severity, fix, summary }) => {
      return { id, severity, fix, summary, docs: docsUrl(id) ?? docsPath(id) };
    });
    io.stdout(jsonText(listed));
    return;
  }
  const rows = all.map(({ id, severity, fix, summary }) => [id, severity, fix, summary]);
  const head = ["rule", "severity", "fix", "what it requires"];
  io.stdout(`${tableLines([head, ...rows], io.width).join("\n")}
`);
}
export {
  rules
};
