import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  tellLeft
} from "./chunk-BGIBMENK.js";
import {
  applyFixes,
  fixesOfKind
} from "./chunk-GKZN7ZRG.js";
import {
  unifiedDiff,
  writeFiles
} from "./chunk-T22ADNWL.js";
import "./chunk-ZJXJA4WY.js";
import "./chunk-5YPJXCJB.js";
import "./chunk-RB2PDUO7.js";
import "./chunk-ERXG6KQ3.js";
import "./chunk-F3TIF5PZ.js";
import "./chunk-QL44OG2J.js";
import "./chunk-FXXKTNL5.js";
import "./chunk-DHYUSYAD.js";
import "./chunk-UJZ37FG2.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-IVL63MCD.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/fix.ts
function fix(input, { suggested, diff }, io) {
  const result = applyFixes(input, fixesOfKind(suggested));
  const { changed, left } = result;
  tellLeft(left, io);
  if (diff) {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.colour));
  } else if (changed.length > 0) writeFiles(io.files, io.cwd, changed, io.runId);
  return result;
}
export {
  fix
};
