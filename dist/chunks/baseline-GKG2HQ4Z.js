import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readSource
} from "./chunk-2JESYZDC.js";
import "./chunk-ERXG6KQ3.js";
import "./chunk-F3TIF5PZ.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/baseline.ts
import { resolve } from "node:path";

// src/jobs/baseline.ts
var VERSION = 1;
var ADVICE = " Name another file, or remove this one and write it anew with --update-baseline.";
var FINGERPRINT = /^[\da-f]{16}$/;
function baselineText(findings) {
  const lines = findings.map(({ fingerprint, ruleId, entry, place }) => ({
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
  let value;
  try {
    value = JSON.parse(text);
  } catch {
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
  const findings = value.findings.map((one, index) => {
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
  return { findings };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function againstBaseline(findings, baseline) {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const fresh = findings.filter(({ fingerprint }) => !known.has(fingerprint));
  return {
    fresh,
    hidden: findings.length - fresh.length,
    stale: baseline.findings.filter(({ fingerprint }) => !found.has(fingerprint))
  };
}

// src/cli/baseline.ts
var NAMED = 3;
function hideKnown(findings, path, io) {
  const whole = resolve(io.cwd, path);
  if (io.files.statSync(whole, { throwIfNoEntry: false }) === void 0) {
    throw new InputError(
      `the baseline ${path} does not exist. Write it with --baseline ${path} --update-baseline.`
    );
  }
  const { text } = readSource(io.files, whole, path);
  const { fresh, hidden, stale } = againstBaseline(findings, parseBaseline(text, path));
  if (hidden > 0) io.stderr(`list-curator: ${hidden} known from ${path}, not shown.
`);
  if (stale.length > 0) {
    const named = stale.slice(0, NAMED).map(({ rule, about }) => `${rule} (${about})`);
    const more = stale.length > NAMED ? ` and ${stale.length - NAMED} more` : "";
    io.stderr(
      `list-curator: ${stale.length} of ${path} no longer found: ${named.join(", ")}${more}. Run with --update-baseline to take them out.
`
    );
  }
  return fresh;
}
function updateBaseline(findings, path, io) {
  const whole = resolve(io.cwd, path);
  const old = io.files.statSync(whole, { throwIfNoEntry: false });
  if (old !== void 0) parseBaseline(readSource(io.files, whole, path).text, path);
  try {
    io.files.writeFileSync(whole, baselineText(findings));
  } catch (error) {
    const code = error instanceof Error ? String(Reflect.get(error, "code") ?? "") : "";
    throw new InputError(`the baseline ${path} cannot be written (${code || String(error)}).`);
  }
  io.stderr(
    `list-curator: ${path} now holds ${findings.length} finding${findings.length === 1 ? "" : "s"}.
`
  );
}
export {
  hideKnown,
  updateBaseline
};
