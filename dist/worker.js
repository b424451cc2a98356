import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  doTask
} from "./chunks/chunk-JHEJUWHH.js";
import "./chunks/chunk-QQMGDJBC.js";
import "./chunks/chunk-OD65C5NA.js";
import "./chunks/chunk-5FABFSAH.js";
import {
  readingMemory
} from "./chunks/chunk-26OCB2ZK.js";
import "./chunks/chunk-72KGFGX5.js";
import "./chunks/chunk-FKKWDRNF.js";
import "./chunks/chunk-XJHKCOKP.js";
import "./chunks/chunk-FOBEKGHH.js";
import "./chunks/chunk-SVPFBKCM.js";
import "./chunks/chunk-JG676BRQ.js";
import "./chunks/chunk-BNJXJOSR.js";
import "./chunks/chunk-KTBZLL2W.js";
import "./chunks/chunk-3DMQRAIN.js";
import "./chunks/chunk-SRMTCJOW.js";
import "./chunks/chunk-77CAF73M.js";
import "./chunks/chunk-UY7ZQKO2.js";
import "./chunks/chunk-44B5UUDR.js";
import "./chunks/chunk-G4HRQ3BH.js";
import "./chunks/chunk-SNVRIEES.js";
import "./chunks/chunk-I3QDBX7I.js";
import "./chunks/chunk-NMUD3JF4.js";

// src/worker.ts
import { performance } from "node:perf_hooks";
var memory = readingMemory();
process.on("message", (task) => {
  void answerTo(task).then((answer) => process.send?.(answer));
});
async function answerTo(task) {
  try {
    return { result: await doTask(task, memory, () => performance.now()) };
  } catch (error) {
    return { error };
  }
}
