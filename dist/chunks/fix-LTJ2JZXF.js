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
import "./chunk-HWRPNIHN.js";
import {
  applyFixes,
  fixesOfKind
} from "./chunk-AYP6D75N.js";
import "./chunk-M2ZGKKB4.js";
import "./chunk-42VJMGPD.js";
import "./chunk-GVTU3C7C.js";
import "./chunk-FKKWDRNF.js";
import "./chunk-F2CBLZI6.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-53YAOJBL.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import "./chunk-QZBEC56D.js";
import "./chunk-LZXM4KDW.js";
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

// src/cli/fix.ts
function fix(input, { suggested, diff }, io) {
  const result = applyFixes(input, fixesOfKind(suggested));
  const { changed, left } = result;
  tellLeft(left, io);
  if (diff) {
    for (const { before, after } of changed) io.stdout(unifiedDiff(before, after, io.colour));
  } else if (changed.length > 0) writeFiles(io.files, io.cwd, changed, io.runId);
  return result;
}
export {
  fix
};
