import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  lineTable
} from "./text-line-table.js";

// src/report/json-fix.ts
function jsonFix(fix, sources) {
  return {
    kind: fix.kind,
    edits: fix.files.flatMap(({ file, edits }) => {
      const table = sources.get(file)?.lines ?? lineTable("");
      return edits.map(({ range, text }) => {
        const start = table.position(range.start);
        const end = table.position(range.end);
        return {
          file,
          startLine: start.line,
          startColumn: start.column,
          endLine: end.line,
          endColumn: end.column,
          text
        };
      });
    })
  };
}

export {
  jsonFix
};
