import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  atMost
} from "./text-at-most.js";

// src/text/did-you-mean.ts
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1)
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
var LONGEST_WORD = 100;
var LEAST_BEGINNING = 3;
function didYouMean(word, candidates) {
  if (word.length > LONGEST_WORD) return void 0;
  const wanted = word.toLowerCase();
  let best;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (best !== void 0 || wanted.length < LEAST_BEGINNING) return best;
  const longer = [...candidates].filter((one) => one.toLowerCase().startsWith(wanted));
  return longer.length === 1 ? longer[0] : void 0;
}
var MOST_NAMES = 20;
function suggestionText(meant, otherwise) {
  if (meant !== void 0) return `Did you mean "${meant}"?`;
  return typeof otherwise === "string" ? otherwise : `Expected one of ${namesText(otherwise)}.`;
}
function namesText(names, separator = ", ") {
  return atMost(names, MOST_NAMES, (more) => `and ${more} more`).join(separator);
}

export {
  editDistance,
  didYouMean,
  suggestionText,
  namesText
};
