import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  printDiffs,
  writeChanged
} from "./cli-write-changed.js";
import {
  applyFixes,
  fixesOfKind
} from "./features-fixes-apply-fixes.js";
import {
  printable
} from "./report-terminal-text.js";

// src/cli/fix.ts
function fix(input, { suggested, diff }, io) {
  const result = applyFixes(input, fixesOfKind(suggested));
  const { changed, skipped } = result;
  printSkipped(skipped, io);
  if (diff) printDiffs(io, changed);
  else if (changed.length > 0) writeChanged(io, changed);
  return result;
}
function printSkipped(skipped, io) {
  for (const { finding, reason } of skipped) {
    const { file, start } = finding.place;
    io.stderr(
      `list-curator: not fixed, ${printable(file)}:${start.line} ${finding.ruleId}: ${printable(reason)}
`
    );
  }
}

export {
  fix,
  printSkipped
};
