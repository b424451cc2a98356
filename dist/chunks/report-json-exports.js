import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jsonFix,
  jsonReport,
  jsonText,
  linksJson,
  region,
  regionOf
} from "./report-json.js";
import "./text-count-while.js";
import "./text-hidden-characters.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";
export {
  jsonFix,
  jsonReport,
  jsonText,
  linksJson,
  region,
  regionOf
};
