import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  writeFiles
} from "./files-write-files.js";
import {
  unifiedDiff
} from "./report-diff.js";
import {
  listText
} from "./text-plural.js";
import {
  printable
} from "./report-terminal-text.js";

// src/cli/write-changed.ts
function printDiffs({ stdout, color }, files) {
  for (const { before, after } of files) stdout(unifiedDiff(before, after, color));
}
function namesOf(files) {
  return listText(files.map(({ after }) => printable(after.path)));
}
function writeChanged(io, files) {
  io.uninterrupted(() => writeFiles(io.files, io.cwd, files, io.runId));
}

export {
  printDiffs,
  namesOf,
  writeChanged
};
