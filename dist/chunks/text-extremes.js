import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/extremes.ts
function largest(numbers, least = Number.NEGATIVE_INFINITY) {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
function smallest(numbers) {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

export {
  largest,
  smallest
};
