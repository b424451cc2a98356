import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/review/unfit-patch.ts
var UnfitPatch = class extends Error {
  name = "UnfitPatch";
};

export {
  UnfitPatch
};
