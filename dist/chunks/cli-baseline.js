import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  againstBaseline,
  baselineText,
  parseBaseline,
  readBaseline
} from "./features-check-baseline.js";
import {
  replaceFile
} from "./files-replace-file.js";
import "./files-repository-files.js";
import "./files-find-files.js";
import {
  count
} from "./text-plural.js";
import "./rules-finding.js";
import {
  NO_FOLDER,
  isThere,
  readSource,
  withFileErrors
} from "./files-read-source.js";
import "./text-range.js";
import "./files-input-error.js";
import "./text-count-while.js";
import {
  printable
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/cli/baseline.ts
import { resolve } from "node:path";
var NAMED = 3;
function hideKnown(findings, path, io) {
  const { fresh, hidden, stale } = againstBaseline(findings, readBaseline(io.files, io.cwd, path));
  if (hidden > 0) {
    io.stderr(`list-curator: ${hidden} in the baseline ${printable(path)}, not shown.
`);
  }
  if (stale.length > 0) {
    const named = stale.slice(0, NAMED).map(({ rule, about }) => printable(`${rule} (${about})`));
    const more = stale.length > NAMED ? ` and ${stale.length - NAMED} more` : "";
    io.stderr(
      `list-curator: ${stale.length} of the findings in ${printable(path)} no longer exist: ${named.join(", ")}${more}. Remove them with --update-baseline.
`
    );
  }
  return fresh;
}
function updateBaseline(findings, path, io) {
  const whole = resolve(io.cwd, path);
  if (isThere(io.files, whole)) parseBaseline(readSource(io.files, whole, path).text, path);
  withFileErrors(
    `the baseline ${path} cannot be written`,
    "",
    NO_FOLDER,
    () => replaceFile(io.files, whole, baselineText(findings), io.runId)
  );
  io.stderr(
    `list-curator: ${printable(path)} now contains ${count(findings.length, "finding")}.
`
  );
}
export {
  hideKnown,
  updateBaseline
};
