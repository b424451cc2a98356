import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/github/same-text.ts
function sameText(a, b) {
  const plain = (text) => text.replace(/\r\n/g, "\n").trimEnd();
  return plain(a) === plain(b);
}

export {
  sameText
};
