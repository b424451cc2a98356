import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  groupBy
} from "./text-group-by.js";
import {
  atMost
} from "./text-at-most.js";

// src/cli/by-reason.ts
var FEWEST = 4;
var MOST_NAMES = 20;
function byReason(items, unit) {
  const groups = groupBy(items, ({ lead = "", reason }) => `${lead} ${reason}`);
  return [...groups.values()].flatMap((group) => {
    const lines = group.map(({ lead = "", name, reason }) => `${lead}${name}: ${reason}`);
    const [first] = group;
    if (first === void 0 || group.length < FEWEST) return lines;
    const names = group.map(({ name }) => `  ${name}`);
    return [
      `${first.lead ?? ""}${group.length} ${unit}: ${first.reason}`,
      ...atMost(names, MOST_NAMES, (skipped) => `  \u2026 and ${skipped} more`)
    ];
  });
}

export {
  byReason
};
