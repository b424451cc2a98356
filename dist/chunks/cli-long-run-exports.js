import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  INTERRUPTED,
  longRun,
  uninterrupted
} from "./cli-long-run.js";
import "./runtime.js";
export {
  INTERRUPTED,
  longRun,
  uninterrupted
};
