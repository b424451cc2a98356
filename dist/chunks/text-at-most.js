import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/at-most.ts
function atMost(lines, most, more) {
  const skipped = lines.length - most;
  return skipped <= 0 ? [...lines] : [...lines.slice(0, most), more(skipped)];
}

export {
  atMost
};
