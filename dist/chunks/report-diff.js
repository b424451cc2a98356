import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  createTwoFilesPatch
} from "./diff-libesm-diff-array.js";
import {
  wholeText
} from "./text-range.js";
import {
  printable
} from "./report-terminal-text.js";

// src/report/diff.ts
var COLORS = [
  [/^(?:---|\+\+\+) /, "1"],
  [/^@@ /, "36"],
  [/^-/, "31"],
  [/^\+/, "32"]
];
function unifiedDiff(before, after, color) {
  const patch = createTwoFilesPatch(
    before === void 0 ? "/dev/null" : `a/${before.path}`,
    `b/${after.path}`,
    before === void 0 ? "" : wholeText(before),
    wholeText(after),
    void 0,
    void 0,
    { context: 3 }
  ).replace(/^=+\n/, "");
  return color ? patch.split("\n").map(colored).join("\n") : patch;
}
function colored(line) {
  const shown = printable(line);
  const [, code] = COLORS.find(([mark]) => mark.test(line)) ?? [];
  return code === void 0 ? shown : `\x1B[${code}m${shown}\x1B[0m`;
}

export {
  unifiedDiff
};
