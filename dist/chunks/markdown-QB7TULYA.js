import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jobSummary
} from "./chunk-6RHA3JCW.js";
import "./chunk-WSJ4AXPL.js";
import "./chunk-YE6CNAFT.js";
import "./chunk-NMUD3JF4.js";

// src/report/markdown.ts
var LARGEST_ISSUE = 64e3;
function markdownReport(findings, summary) {
  return jobSummary(findings, summary, LARGEST_ISSUE);
}
export {
  markdownReport
};
