import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  byPath,
  isCheckedOut,
  reportFindings
} from "./chunk-YGNGNNQC.js";
import {
  checkApart
} from "./chunk-NMUYCAWM.js";
import "./chunk-AK3D5AJS.js";
import {
  readBaseline
} from "./chunk-6JXFPPN2.js";
import "./chunk-IRQ7LCRK.js";
import "./chunk-W5XO7L4R.js";
import "./chunk-RCNL5C57.js";
import "./chunk-BSGZP3GK.js";
import "./chunk-YDOHHDMZ.js";
import "./chunk-WSJ4AXPL.js";
import {
  againstBaseline
} from "./chunk-QGHHIZW5.js";
import "./chunk-FWXN2OKZ.js";
import {
  loadInput
} from "./chunk-Q6YUKCGO.js";
import "./chunk-GX2GDCFI.js";
import "./chunk-7ZPM5442.js";
import "./chunk-4EUODQMN.js";
import "./chunk-AT7SIG7K.js";
import "./chunk-HWRPNIHN.js";
import "./chunk-W7MFA5NE.js";
import "./chunk-54J3RCPE.js";
import "./chunk-AYP6D75N.js";
import "./chunk-M2ZGKKB4.js";
import "./chunk-42VJMGPD.js";
import {
  countFindings,
  filesOf
} from "./chunk-GVTU3C7C.js";
import "./chunk-FKKWDRNF.js";
import "./chunk-F2CBLZI6.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-53YAOJBL.js";
import "./chunk-JG676BRQ.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import "./chunk-QZBEC56D.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-Q356NVM3.js";
import "./chunk-VK6U37WL.js";
import "./chunk-QNJLZY2V.js";
import "./chunk-KSDFPRVS.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";
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

// src/action/check-checkout.ts
async function checkCheckout(io, inputs) {
  if (!isCheckedOut(io.files, io.workspace)) {
    throw new InputError(
      `nothing is checked out, and on ${io.context.eventName} the checkout is what is checked. Put actions/checkout before this step.`
    );
  }
  const { readme, bibs, config, blocking, seconds } = inputs;
  const check = checkApart(io, seconds);
  check.prepare();
  const input = await loadInput(io.files, {
    cwd: io.workspace,
    confined: true,
    readme,
    bibs,
    config
  });
  const checked = await check.list(input);
  const sources = byPath(filesOf(input));
  if (input.baseline === void 0) {
    await reportFindings(io, { ...checked, sources }, blocking);
    return;
  }
  const known = readBaseline(io.files, io.workspace, input.baseline);
  const { fresh, hidden } = againstBaseline(checked.findings, known);
  const summary = { ...checked.summary, ...countFindings(fresh) };
  const note = `${hidden} known from ${input.baseline}, not shown.`;
  await reportFindings(io, { findings: fresh, summary, sources, note }, blocking);
}
export {
  checkCheckout
};
