import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  SEVERITY_ICONS,
  jobSummary,
  linksMarkdown,
  markdownReport
} from "./report-markdown.js";
import "./report-reading-text.js";
import "./report-links-text.js";
import "./report-markdown-text.js";
import "./text-group-by.js";
import "./text-plural.js";
import "./rules-finding.js";
import "./text-hidden-characters.js";
import "./runtime.js";
export {
  SEVERITY_ICONS,
  jobSummary,
  linksMarkdown,
  markdownReport
};
