import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jsonReport
} from "./chunk-IRQ7LCRK.js";
import "./chunk-W5XO7L4R.js";
import "./chunk-FWXN2OKZ.js";
import "./chunk-KTBZLL2W.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-NMUD3JF4.js";
export {
  jsonReport
};
