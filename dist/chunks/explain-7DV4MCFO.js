import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  docsUrl
} from "./chunk-GKVOOXYW.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";
import {
  RULES
} from "./chunk-IVL63MCD.js";
import {
  didYouMean
} from "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/explain.ts
var FIXES = {
  safe: "a safe fix",
  suggested: "a fix that a person should look at",
  none: "none; it takes a person"
};
function explain(id) {
  const rule = RULES.find((one) => one.id === id);
  if (rule === void 0) {
    const ids = RULES.map((one) => one.id);
    const meant = didYouMean(id, ids);
    throw new InputError(
      `unknown rule "${id}". ${meant === void 0 ? `There are ${ids.join(", ")}.` : `Did you mean "${meant}"?`}`
    );
  }
  return [
    rule.id,
    "",
    rule.summary,
    rule.why,
    "",
    `Default severity: ${rule.severity}`,
    `Fix: ${FIXES[rule.fix]}`,
    `More: ${docsUrl(rule.id) ?? `docs/rules/${rule.id}.md`}`,
    `To change its severity, write "rules: { ${rule.id}: off }" in .github/list-curator.yml (or error, warning, info).`,
    ""
  ].join("\n");
}
export {
  explain
};
