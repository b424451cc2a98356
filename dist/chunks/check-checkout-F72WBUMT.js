import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  byPath,
  reportFindings
} from "./chunk-N3YMU7FB.js";
import "./chunk-OFKVPGIR.js";
import "./chunk-6RHA3JCW.js";
import "./chunk-HSYYJY3K.js";
import "./chunk-WSJ4AXPL.js";
import "./chunk-YE6CNAFT.js";
import {
  loadInput
} from "./chunk-TVL2KFBK.js";
import {
  LONGEST_MS,
  timeLimit
} from "./chunk-3E47C2IV.js";
import "./chunk-2JESYZDC.js";
import "./chunk-ERXG6KQ3.js";
import "./chunk-F3TIF5PZ.js";
import "./chunk-VK6U37WL.js";
import "./chunk-VVVV4B6V.js";
import "./chunk-QL44OG2J.js";
import {
  checkList
} from "./chunk-FXXKTNL5.js";
import "./chunk-DHYUSYAD.js";
import "./chunk-UJZ37FG2.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-IVL63MCD.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/action/check-checkout.ts
async function checkCheckout(io, inputs) {
  const { readme, bibs, config, blocking } = inputs;
  const input = await loadInput(io.files, {
    cwd: io.workspace,
    confined: true,
    readme,
    bibs,
    config
  });
  const { findings, summary } = checkList({ ...input, ...timeLimit(LONGEST_MS, io.now) });
  const sources = byPath([input.readme, ...input.bibs]);
  await reportFindings(io, { findings, summary, sources }, blocking);
}
export {
  checkCheckout
};
