import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  InputError
} from "./files-input-error.js";

// src/cli/usage-error.ts
var UsageError = class extends InputError {
  /** How to find out more; printed on a line of its own. */
  hint;
  /** @param command the name of the command, if it is known. */
  constructor(message, command) {
    super(message);
    this.hint = command === void 0 ? 'Run "list-curator --help" for the commands.' : `Run "list-curator ${command} --help" for its options.`;
  }
};

export {
  UsageError
};
