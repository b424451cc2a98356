import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  parseBaseline
} from "./jobs-baseline.js";
import {
  readSource
} from "./jobs-read-source.js";
import {
  InputError
} from "./jobs-input-error.js";

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
