import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-OFKVPGIR.js";
import "./chunk-F3TIF5PZ.js";
import "./chunk-NMUD3JF4.js";
export {
  jsonReport
};
