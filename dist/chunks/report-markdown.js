import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jobSummary
} from "./report-job-summary.js";
import "./report-reading-text.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import "./text-lines-text.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./runtime.js";

// src/report/markdown.ts
var LARGEST_ISSUE = 64e3;
function markdownReport(findings, summary) {
  return jobSummary(findings, summary, LARGEST_ISSUE);
}
export {
  markdownReport
};
