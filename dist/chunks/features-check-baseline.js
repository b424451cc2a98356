import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  oneByOne,
  onlyNew,
  printsOf
} from "./rules-finding.js";
import {
  missingBaseline,
  readSource
} from "./files-read-source.js";
import {
  InputError
} from "./files-input-error.js";
import {
  parseJson
} from "./text-json.js";

// src/features/check/baseline.ts
import { resolve } from "node:path";
var VERSION = 1;
var ADVICE = " Name another file, or remove this one and write it again with --update-baseline.";
var FINGERPRINT = /^[\da-f]{16}$/;
function baselineText(findings) {
  const lines = oneByOne(findings).map(({ fingerprint, ruleId, entry, place }) => ({
    fingerprint,
    rule: ruleId,
    about: entry === void 0 ? place.file : entry.title || (entry.citationKey ?? place.file)
  })).toSorted((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)).map((known) => `    ${JSON.stringify(known)}`);
  const body = lines.length === 0 ? "[]" : `[
${lines.join(",\n")}
  ]`;
  return `{
  "version": ${VERSION},
  "findings": ${body}
}
`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function parseBaseline(text, shown) {
  const value = parseJson(text);
  if (value === void 0) {
    throw new InputError(`${shown} is no baseline: it is not valid JSON.${ADVICE}`);
  }
  if (!isRecord(value) || !Array.isArray(value.findings) || !("version" in value)) {
    throw new InputError(
      `${shown} is no baseline: expected {"version": ${VERSION}, "findings": [...]}.${ADVICE}`
    );
  }
  if (value.version !== VERSION) {
    throw new InputError(
      `${shown} is a baseline of version ${JSON.stringify(value.version)}; this List Curator reads version ${VERSION}.${ADVICE}`
    );
  }
  return value.findings.map((one, index) => {
    if (isRecord(one) && typeof one.fingerprint === "string" && FINGERPRINT.test(one.fingerprint)) {
      return {
        fingerprint: one.fingerprint,
        rule: String(one.rule ?? ""),
        about: String(one.about ?? "")
      };
    }
    throw new InputError(
      `${shown} is no baseline: finding ${index + 1} has no fingerprint of 16 hexadecimal digits.${ADVICE}`
    );
  });
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function againstBaseline(findings, baseline) {
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const found = printsOf(findings);
  const isKnown = ({ fingerprint }) => known.has(fingerprint);
  return {
    fresh: onlyNew(findings, (finding) => !isKnown(finding)),
    /** How many findings are hidden, or report less than they would. */
    hidden: findings.filter((finding) => oneByOne([finding]).some(isKnown)).length,
    stale: baseline.filter(({ fingerprint }) => !found.has(fingerprint))
  };
}
function readBaseline(files, cwd, path) {
  const whole = resolve(cwd, path);
  if (files.statSync(whole, { throwIfNoEntry: false }) === void 0) {
    throw missingBaseline(path);
  }
  return parseBaseline(readSource(files, whole, path).text, path);
}

export {
  baselineText,
  parseBaseline,
  againstBaseline,
  readBaseline
};
