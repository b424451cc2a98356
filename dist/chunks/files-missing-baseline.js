import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  InputError
} from "./files-input-error.js";

// src/files/missing-baseline.ts
function missingBaseline(path) {
  return new InputError(
    `the baseline ${path} does not exist. Write it with "list-curator check --baseline ${path} --update-baseline".`
  );
}

export {
  missingBaseline
};
