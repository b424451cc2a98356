import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/github/github.ts
var LONGEST_BODY = 65e3;

export {
  LONGEST_BODY
};
