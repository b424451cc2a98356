import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  commitFixes,
  commitTexts
} from "./features-review-commit-fixes.js";
import "./features-review-committed-text.js";
import "./github-api-failure.js";
import "./features-completion-text.js";
import "./report-markdown-text.js";
import "./registries-settings.js";
import "./text-hidden-characters.js";
import "./runtime.js";
export {
  commitFixes,
  commitTexts
};
