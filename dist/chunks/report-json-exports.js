import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jsonReport
} from "./report-json.js";
import "./report-json-fix.js";
import "./report-json-text.js";
import "./text-line-table.js";
import "./text-hidden-characters.js";
import "./runtime.js";
export {
  jsonReport
};
