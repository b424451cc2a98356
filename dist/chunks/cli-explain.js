import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  docsPath,
  docsUrl
} from "./report-rule-page.js";
import "./package.js";
import {
  RULES
} from "./bibtex-bib-edits.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import {
  REFERENCE_RULES
} from "./rules-reference-rules.js";
import "./bibtex-bib-identifiers.js";
import "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-group-by.js";
import "./text-plural.js";
import "./text-shorten.js";
import "./text-range.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import "./text-extremes.js";
import "./text-hidden-characters.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import {
  didYouMean
} from "./text-did-you-mean.js";
import "./text-at-most.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/cli/explain.ts
import { join } from "node:path";
var FIXES = {
  safe: "a safe fix",
  suggested: "a suggested fix; review it",
  none: "none"
};
function explain(id, program) {
  const rules = [...RULES, ...REFERENCE_RULES];
  const rule = rules.find((one) => one.id === id);
  if (rule === void 0) {
    const ids = rules.map((one) => one.id);
    throw new InputError(`unknown rule "${id}". ${suggestion(id.toLowerCase(), ids)}`);
  }
  return [
    rule.id,
    "",
    rule.summary,
    rule.why,
    "",
    `Default severity: ${rule.severity}`,
    `Fix: ${FIXES[rule.fix]}`,
    ...REFERENCE_RULES.some((one) => one.id === id) ? ["Found by: list-curator links, which asks the registries"] : [],
    `More: ${docsUrl(rule.id) ?? join(program, docsPath(rule.id))}`,
    `To change its severity, write "rules: { ${rule.id}: off }" in .github/list-curator.yml (or error, warning, info).`,
    ""
  ].join("\n");
}
function suggestion(id, ids) {
  const near = didYouMean(id, ids);
  const meant = near === void 0 ? ids.filter((one) => one.includes(id)) : [near];
  return meant.length === 0 || meant.length > MOST_SUGGESTIONS ? 'Run "list-curator rules" to list all rules.' : `Did you mean ${meant.map((one) => `"${one}"`).join(" or ")}?`;
}
var MOST_SUGGESTIONS = 5;
export {
  explain
};
