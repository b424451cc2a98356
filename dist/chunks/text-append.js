import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/append.ts
function append(to, items) {
  for (const item of items) to.push(item);
}

export {
  append
};
