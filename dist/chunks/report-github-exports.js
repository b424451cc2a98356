import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  LONGEST_MESSAGE,
  PER_KIND,
  annotationOf,
  annotations,
  githubReport
} from "./report-github.js";
import "./text-shorten.js";
import "./rules-finding.js";
import "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./runtime.js";
export {
  LONGEST_MESSAGE,
  PER_KIND,
  annotationOf,
  annotations,
  githubReport
};
