import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  columnsOf,
  printable,
  printableLines,
  shownOnTerminal
} from "./chunk-QZBEC56D.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-NMUD3JF4.js";
export {
  columnsOf,
  printable,
  printableLines,
  shownOnTerminal
};
