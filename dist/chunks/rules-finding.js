import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/rules/finding.ts
var SEVERITIES = ["error", "warning", "info"];
function bySeverity(a, b) {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
function countFindings(findings) {
  const withSeverity = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: withSeverity("error"),
    warnings: withSeverity("warning"),
    infos: withSeverity("info"),
    fixable: findings.filter(({ fix }) => fix !== void 0).length
  };
}

export {
  SEVERITIES,
  bySeverity,
  countFindings
};
