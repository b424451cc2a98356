import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/rules/finding.ts
var SEVERITIES = ["error", "warning", "info"];

export {
  SEVERITIES
};
