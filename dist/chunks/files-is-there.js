import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/files/is-there.ts
function isThere(files, path) {
  try {
    return files.statSync(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}

export {
  isThere
};
