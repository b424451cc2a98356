import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  package_default
} from "./package.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";

// src/report/rule-page.ts
var REFERENCES_PAGE = "docs/references.md";
function docsPath(ruleId) {
  const isReference = REFERENCE_RULE_IDS.some((id) => id === ruleId);
  return isReference ? `${REFERENCES_PAGE}#${ruleId}` : `docs/rules/${ruleId}.md`;
}
function docsUrl(ruleId) {
  const { homepage } = package_default;
  return homepage === void 0 ? void 0 : `${homepage.replace(/#.*$/s, "")}/blob/main/${docsPath(ruleId)}`;
}
function ruleLink(ruleId, pages) {
  return `[${ruleId}](${pages}/${docsPath(ruleId)})`;
}

export {
  docsPath,
  docsUrl,
  ruleLink
};
