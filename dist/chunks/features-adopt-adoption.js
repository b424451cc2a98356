import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/adopt/adoption.ts
var PARTS = ["config", "review", "commands", "submissions", "form", "validation"];

export {
  PARTS
};
