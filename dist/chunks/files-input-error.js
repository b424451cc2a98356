import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/files/input-error.ts
var InputError = class extends Error {
  name = "InputError";
};
async function orElse(work, otherwise) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputError) return otherwise(error);
    throw error;
  }
}

export {
  InputError,
  orElse
};
