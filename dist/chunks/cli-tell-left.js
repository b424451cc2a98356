import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  printable
} from "./report-terminal-text.js";

// src/cli/tell-left.ts
function tellLeft(left, io) {
  for (const { finding, reason } of left) {
    const { file, start } = finding.place;
    io.stderr(
      `list-curator: not fixed, ${printable(file)}:${start.line} ${finding.ruleId}: ${printable(reason)}
`
    );
  }
}

export {
  tellLeft
};
