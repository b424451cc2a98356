import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readBaseline
} from "./chunk-6JXFPPN2.js";
import {
  againstBaseline,
  baselineText,
  parseBaseline
} from "./chunk-QGHHIZW5.js";
import {
  isThere
} from "./chunk-4EUODQMN.js";
import {
  readSource
} from "./chunk-AT7SIG7K.js";
import {
  NO_FOLDER,
  withFileErrors
} from "./chunk-HWRPNIHN.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import {
  printable
} from "./chunk-QZBEC56D.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-QL44OG2J.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/baseline.ts
import { resolve } from "node:path";
var NAMED = 3;
function hideKnown(findings, path, io) {
  const { fresh, hidden, stale } = againstBaseline(findings, readBaseline(io.files, io.cwd, path));
  if (hidden > 0) io.stderr(`list-curator: ${hidden} known from ${printable(path)}, not shown.
`);
  if (stale.length > 0) {
    const named = stale.slice(0, NAMED).map(({ rule, about }) => printable(`${rule} (${about})`));
    const more = stale.length > NAMED ? ` and ${stale.length - NAMED} more` : "";
    io.stderr(
      `list-curator: ${stale.length} of ${printable(path)} no longer found: ${named.join(", ")}${more}. Run with --update-baseline to take them out.
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
    () => io.files.writeFileSync(whole, baselineText(findings))
  );
  io.stderr(
    `list-curator: ${printable(path)} now holds ${findings.length} finding${findings.length === 1 ? "" : "s"}.
`
  );
}
export {
  hideKnown,
  updateBaseline
};
