import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/time-limit.ts
function timeLimit(totalMs, now) {
  const end = now() + totalMs;
  return { outOfTime: () => now() >= end };
}

export {
  timeLimit
};
