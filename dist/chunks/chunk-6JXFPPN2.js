import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  parseBaseline
} from "./chunk-QGHHIZW5.js";
import {
  readSource
} from "./chunk-AT7SIG7K.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";

// src/jobs/baseline-file.ts
import { resolve } from "node:path";
function readBaseline(files, cwd, path) {
  const whole = resolve(cwd, path);
  if (files.statSync(whole, { throwIfNoEntry: false }) === void 0) {
    throw new InputError(
      `the baseline ${path} does not exist. Write it with "list-curator check --baseline ${path} --update-baseline".`
    );
  }
  return parseBaseline(readSource(files, whole, path).text, path);
}

export {
  readBaseline
};
