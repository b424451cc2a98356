import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  jsonFix
} from "./report-json-fix.js";
import {
  jsonText
} from "./report-json-text.js";

// src/report/json.ts
function jsonReport(findings, summary, sources, { statistics, pullRequest } = {}) {
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
    ...statistics === void 0 ? {} : { statistics },
    ...pullRequest === void 0 ? {} : { pullRequest }
  };
  return jsonText(report);
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

export {
  jsonReport
};
