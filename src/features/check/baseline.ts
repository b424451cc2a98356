import { resolve } from 'node:path';
import { InputError } from '../../files/input-error.ts';
import { type Files, missingBaseline, readSource } from '../../files/read-source.ts';
import { type Finding, oneByOne, onlyNew, printsOf } from '../../rules/finding.ts';
import { parseJson } from '../../text/json.ts';

/** A finding that a list is known to have; the fingerprint counts, the rest is for readers of the file. */
interface KnownFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly about: string;
}

const VERSION = 1;
const ADVICE = ' Name another file, or remove this one and write it again with --update-baseline.';
const FINGERPRINT = /^[\da-f]{16}$/;

/**
 * The text of a baseline with the findings: one per line, sorted, so that two branches rarely touch
 * the same lines. What one finding reports together has a line for each.
 */
export function baselineText(findings: readonly Finding[]): string {
  const lines = oneByOne(findings)
    .map(({ fingerprint, ruleId, entry, place }) => ({
      fingerprint,
      rule: ruleId,
      about: entry === undefined ? place.file : entry.title || (entry.citationKey ?? place.file),
    }))
    .toSorted((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
    .map((known) => `    ${JSON.stringify(known)}`);
  const body = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${body}\n}\n`;
}

/** By code units, not by the reader's language: the file must be the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Reads a baseline.
 *
 * @param shown the name of the file in messages.
 * @throws {InputError} for anything that is none.
 */
export function parseBaseline(text: string, shown: string): KnownFinding[] {
  const value = parseJson(text);
  if (value === undefined) {
    throw new InputError(`${shown} is no baseline: it is not valid JSON.${ADVICE}`);
  }
  if (!isRecord(value) || !Array.isArray(value.findings) || !('version' in value)) {
    throw new InputError(
      `${shown} is no baseline: expected {"version": ${VERSION}, "findings": [...]}.${ADVICE}`,
    );
  }
  if (value.version !== VERSION) {
    throw new InputError(
      `${shown} is a baseline of version ${JSON.stringify(value.version)}; this List Curator reads version ${VERSION}.${ADVICE}`,
    );
  }
  return value.findings.map((one: unknown, index): KnownFinding => {
    if (isRecord(one) && typeof one.fingerprint === 'string' && FINGERPRINT.test(one.fingerprint)) {
      return {
        fingerprint: one.fingerprint,
        rule: String(one.rule ?? ''),
        about: String(one.about ?? ''),
      };
    }
    throw new InputError(
      `${shown} is no baseline: finding ${index + 1} has no fingerprint of 16 hexadecimal digits.${ADVICE}`,
    );
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Separates new findings from known ones, and known ones from those that are gone. */
export function againstBaseline(findings: readonly Finding[], baseline: readonly KnownFinding[]) {
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const found = printsOf(findings);
  const isKnown = ({ fingerprint }: Finding): boolean => known.has(fingerprint);
  return {
    fresh: onlyNew(findings, (finding) => !isKnown(finding)),
    /** How many findings are hidden, or report less than they would. */
    hidden: findings.filter((finding) => oneByOne([finding]).some(isKnown)).length,
    stale: baseline.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}

/**
 * Reads the baseline of a list.
 *
 * @param path relative to `cwd`, as messages name it.
 * @throws {InputError} when it is missing or no baseline.
 */
export function readBaseline(files: Files, cwd: string, path: string): KnownFinding[] {
  const whole = resolve(cwd, path);
  if (files.statSync(whole, { throwIfNoEntry: false }) === undefined) {
    throw missingBaseline(path);
  }
  return parseBaseline(readSource(files, whole, path).text, path);
}
