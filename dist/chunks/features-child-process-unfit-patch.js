import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/child-process/unfit-patch.ts
var UnfitPatch = class extends Error {
  name = "UnfitPatch";
};
async function withPatches(work) {
  try {
    return await work(true);
  } catch (error) {
    if (error instanceof UnfitPatch) return work(false);
    throw error;
  }
}

export {
  UnfitPatch,
  withPatches
};
