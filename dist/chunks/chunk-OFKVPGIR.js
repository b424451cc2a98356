import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  lineTable
} from "./chunk-F3TIF5PZ.js";

// src/report/json.ts
function jsonReport(findings, summary, sources, statistics) {
  const report = {
    version: 1,
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: finding.message,
      ...lines(finding.place),
      ...finding.entry === void 0 ? {} : { entry: finding.entry },
      ...finding.related.length === 0 ? {} : { related: finding.related.map((one) => ({ ...lines(one), message: one.message })) },
      ...finding.fix === void 0 ? {} : { fix: jsonFix(finding.fix, sources) },
      fingerprint: finding.fingerprint
    })),
    summary,
    ...statistics === void 0 ? {} : { statistics }
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
function lines({ file, start, end }) {
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  };
}
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
  jsonReport
};
