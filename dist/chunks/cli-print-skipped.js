import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  printable
} from "./report-terminal-text.js";

// src/cli/print-skipped.ts
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
  printSkipped
};
