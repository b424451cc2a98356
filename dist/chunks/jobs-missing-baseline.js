import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  InputError
} from "./jobs-input-error.js";

// src/jobs/missing-baseline.ts
function missingBaseline(path) {
  return new InputError(
    `the baseline ${path} does not exist. Write it with "list-curator check --baseline ${path} --update-baseline".`
  );
}

export {
  missingBaseline
};
