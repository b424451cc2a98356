import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  tellLeft
} from "./chunk-FUTOWV6J.js";
import {
  unifiedDiff,
  writeFiles
} from "./chunk-2CLXNKJZ.js";
import "./chunk-4ZIUUYH4.js";
import {
  inputOf
} from "./chunk-URMDJNXO.js";
import {
  UsageError
} from "./chunk-SGISQ5JK.js";
import "./chunk-Q6YUKCGO.js";
import "./chunk-GX2GDCFI.js";
import "./chunk-7ZPM5442.js";
import "./chunk-4EUODQMN.js";
import "./chunk-AT7SIG7K.js";
import "./chunk-HWRPNIHN.js";
import {
  applyFixes,
  fixesOfKind
} from "./chunk-AYP6D75N.js";
import {
  blockedFiles
} from "./chunk-M2ZGKKB4.js";
import "./chunk-42VJMGPD.js";
import "./chunk-GVTU3C7C.js";
import "./chunk-FKKWDRNF.js";
import "./chunk-F2CBLZI6.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-53YAOJBL.js";
import "./chunk-JG676BRQ.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import {
  printable
} from "./chunk-QZBEC56D.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-VK6U37WL.js";
import "./chunk-QNJLZY2V.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-QL44OG2J.js";
import "./chunk-UBHTITPC.js";
import "./chunk-3TWPMZBJ.js";
import "./chunk-LBKKHOVM.js";
import "./chunk-2ZEL4NA6.js";
import "./chunk-UY7ZQKO2.js";
import "./chunk-44B5UUDR.js";
import "./chunk-G4HRQ3BH.js";
import "./chunk-SNVRIEES.js";
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
  const untouched = tellUntouched(result, io);
  const { changed } = result;
  if (changed.length === 0) {
    const rest = untouched || result.left.length > 0 ? "Everything else" : "Everything";
    if (mode !== "diff") io.stdout(`${rest} is in form.
`);
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
function tellUntouched({ left, check }, io) {
  const told2 = new Set(left.map(({ reason }) => reason));
  const reasons = [...blockedFiles(check.catalog).values()];
  for (const reason of reasons) {
    if (!told2.has(reason)) io.stderr(`list-curator: left alone: ${printable(reason)}
`);
  }
  return reasons.length > 0;
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
