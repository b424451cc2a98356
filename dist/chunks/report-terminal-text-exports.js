import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  columnsOf,
  printable,
  printableLines,
  shownOnTerminal
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./runtime.js";
export {
  columnsOf,
  printable,
  printableLines,
  shownOnTerminal
};
