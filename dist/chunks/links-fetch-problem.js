import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/links/fetch-problem.ts
var FetchProblem = class extends Error {
  code;
  /** When the host may be asked again, in milliseconds since 1970. */
  notBefore;
  constructor(code, message, notBefore) {
    super(message);
    this.name = "FetchProblem";
    this.code = code;
    this.notBefore = notBefore;
  }
};

export {
  FetchProblem
};
