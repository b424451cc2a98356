import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  package_default
} from "./version.js";
import {
  docsPath
} from "./report-rule-page.js";

// src/cli/version.ts
var { homepage } = package_default;
function docsUrl(ruleId) {
  return homepage === void 0 ? void 0 : `${homepage.replace(/#.*$/s, "")}/blob/main/${docsPath(ruleId)}`;
}

export {
  docsUrl
};
