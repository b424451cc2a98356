import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/without-tail.ts
function withoutTail(text, tail) {
  let end = text.length;
  while (end > 0 && tail.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

export {
  withoutTail
};
