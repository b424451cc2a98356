import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  diffArrays
} from "./diff-libesm-diff-array.js";
import {
  append
} from "./identifiers-arxiv.js";

// src/text/changed-lines.ts
var MOST_EDITS = 2e3;
function changedLines(before, after) {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (parts === void 0) return void 0;
  const found = [];
  let at = 0;
  let open;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      open = void 0;
      at += value.length;
      continue;
    }
    if (open === void 0) {
      open = { start: at, end: at, lines: [] };
      found.push(open);
    }
    if (added) append(open.lines, value);
    else {
      at += value.length;
      open.end = at;
    }
  }
  return found;
}

export {
  changedLines
};
