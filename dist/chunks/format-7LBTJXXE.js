import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  tellLeft
} from "./chunk-BGIBMENK.js";
import {
  applyFixes,
  fixesOfKind
} from "./chunk-GKZN7ZRG.js";
import {
  unifiedDiff,
  writeFiles
} from "./chunk-T22ADNWL.js";
import "./chunk-ZJXJA4WY.js";
import "./chunk-5YPJXCJB.js";
import {
  printable
} from "./chunk-RB2PDUO7.js";
import {
  inputOf
} from "./chunk-VVAGAEJ3.js";
import "./chunk-TVL2KFBK.js";
import "./chunk-3E47C2IV.js";
import {
  UsageError
} from "./chunk-SGISQ5JK.js";
import "./chunk-2JESYZDC.js";
import "./chunk-ERXG6KQ3.js";
import "./chunk-F3TIF5PZ.js";
import "./chunk-VK6U37WL.js";
import "./chunk-VVVV4B6V.js";
import "./chunk-QL44OG2J.js";
import "./chunk-FXXKTNL5.js";
import "./chunk-DHYUSYAD.js";
import "./chunk-UJZ37FG2.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-IVL63MCD.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/format.ts
async function format(args, io) {
  const modes = ["check", "write", "diff"].filter((name) => args.switches.has(name));
  const [mode = "check", other] = modes;
  if (other !== void 0) {
    throw new UsageError(
      `--${mode} and --${other} contradict each other; give one of them.`,
      'Run "list-curator format --help" for its options.'
    );
  }
  const result = applyFixes(await inputOf(args, io), fixesOfKind(false));
  tellLeft(result.left, io);
  const { changed } = result;
  if (changed.length === 0) {
    if (mode !== "diff") io.stdout("Everything is in form.\n");
    return 0;
  }
  if (mode === "diff") {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.colour));
    return 1;
  }
  io.stdout(told(result));
  const names = changed.map(({ after }) => printable(after.path)).join(" and ");
  if (mode === "write") {
    writeFiles(io.files, io.cwd, changed, io.runId);
    io.stdout(`Written: ${names}.
`);
    return 0;
  }
  io.stdout(`${names} would change. --diff shows how, --write does it.
`);
  return 1;
}
function told({ applied }) {
  return applied.map(
    ({ place, ruleId, message }) => `${printable(place.file)}:${place.start.line} ${ruleId}: ${printable(message)}
`
  ).join("");
}
export {
  format
};
