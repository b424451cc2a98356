import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  byReason
} from "./cli-by-reason.js";
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
  const items = skipped.map(({ finding: { place, ruleId }, reason }) => ({
    lead: "list-curator: not fixed: ",
    name: `${place.file}:${place.start.line} ${ruleId}`,
    reason
  }));
  for (const line of byReason(items, "findings")) io.stderr(`${printable(line)}
`);
}

export {
  fix,
  printSkipped
};
