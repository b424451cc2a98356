import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/files/input-error.ts
var InputError = class extends Error {
  name = "InputError";
};

export {
  InputError
};
