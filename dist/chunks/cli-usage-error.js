import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  InputError
} from "./files-input-error.js";

// src/cli/usage-error.ts
var UsageError = class extends InputError {
  /** How to find out more, printed on a line of its own. */
  hint;
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
};

export {
  UsageError
};
