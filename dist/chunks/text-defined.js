import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/defined.ts
function defined(values) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== void 0)
  );
}

export {
  defined
};
