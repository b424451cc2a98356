import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jobSummary
} from "./chunk-RCNL5C57.js";
import "./chunk-BSGZP3GK.js";
import "./chunk-WSJ4AXPL.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-NMUD3JF4.js";

// src/report/markdown.ts
var LARGEST_ISSUE = 64e3;
function markdownReport(findings, summary) {
  return jobSummary(findings, summary, LARGEST_ISSUE);
}
export {
  markdownReport
};
