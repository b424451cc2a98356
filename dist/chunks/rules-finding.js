import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/rules/finding.ts
var SEVERITIES = ["error", "warning", "info"];
function bySeverity(a, b) {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
function oneByOne(findings) {
  return findings.flatMap((finding) => finding.many?.parts() ?? [finding]);
}
function printsOf(findings) {
  return new Set([...findings, ...oneByOne(findings)].map(({ fingerprint }) => fingerprint));
}
function onlyNew(findings, isNew) {
  return findings.flatMap((finding) => {
    const { many } = finding;
    if (many === void 0) return isNew(finding) ? [finding] : [];
    const fresh = many.parts().filter(isNew);
    return fresh.length === many.parts().length ? [finding] : many.only(printsOf(fresh));
  });
}
function plainFindings(findings) {
  return findings.map(({ many: _, ...plain }) => plain);
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
  oneByOne,
  printsOf,
  onlyNew,
  plainFindings,
  countFindings
};
