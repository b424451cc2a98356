import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isCheckedOut,
  reportFindings
} from "./chunk-YGNGNNQC.js";
import {
  isApiError
} from "./chunk-HEZGVYFP.js";
import {
  countFindings
} from "./chunk-GVTU3C7C.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";

// src/action/refused-by-github.ts
async function refusedByGitHub(io, inputs, error, needs) {
  if (!isApiError(error)) throw error;
  if (!isCheckedOut(io.files, io.workspace)) {
    throw refusal(error, needs);
  }
  io.core.warning(
    `GitHub refused what is needed (${error.message}). The checked-out list is checked as a whole instead. Give the job ${needs}.`
  );
  const { checkCheckout } = await import("./check-checkout-TFHQ7Y7O.js");
  await checkCheckout(io, inputs);
}
function refusal({ message }, needs) {
  return new InputError(`GitHub refused what is needed (${message}). Give the job ${needs}.`);
}

// src/action/report-change.ts
async function reportChange(io, inputs, what, checked, annotated = true) {
  const { core } = io;
  if (checked === void 0) {
    core.info(`The ${what} touches neither the list nor a bibliography.`);
    core.setOutput("changed-entries", 0);
    await reportFindings(io, { findings: [], summary: NOTHING, sources: /* @__PURE__ */ new Map() }, []);
    return;
  }
  const { findings, old, summary, changedEntries, sources } = checked;
  core.setOutput("changed-entries", changedEntries);
  await reportFindings(
    io,
    {
      findings,
      summary: { ...summary, ...countFindings(findings) },
      sources,
      annotated,
      ...old === 0 ? {} : {
        note: `${old} older ${old === 1 ? "finding is" : "findings are"} not counted against this ${what}.`
      }
    },
    inputs.blocking
  );
}
var NOTHING = {
  entries: 0,
  bibEntries: 0,
  categories: 0,
  paired: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0
};

export {
  refusedByGitHub,
  refusal,
  reportChange
};
