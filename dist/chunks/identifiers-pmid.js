import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/identifiers/pmid.ts
function parsePmid(value) {
  return /^(?:pmid(?:\s*:)?\s*)?([1-9]\d{0,7})$/i.exec(value.trim())?.[1];
}

export {
  parsePmid
};
