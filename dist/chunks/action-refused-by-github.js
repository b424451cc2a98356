import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isCheckedOut,
  reportFindings
} from "./action-checked-out-commits.js";
import {
  isApiError,
  isRefusal
} from "./github-connect.js";
import {
  countFindings
} from "./catalog-bib-index.js";
import {
  InputError
} from "./jobs-input-error.js";

// src/action/refused-by-github.ts
async function refusedByGitHub(io, inputs, error, needs) {
  if (!isApiError(error)) throw error;
  if (!isCheckedOut(io.files, io.workspace)) {
    throw refusal(error, needs);
  }
  io.core.warning(
    `${whatFailed(error, needs)} The checked-out list is checked as a whole instead.`
  );
  const { checkCheckout } = await import("./action-check-checkout.js");
  await checkCheckout(io, inputs);
}
function refusal(error, needs) {
  return new InputError(whatFailed(error, needs));
}
function whatFailed(error, needs) {
  return isRefusal(error) ? `GitHub refused what is needed (${error.message}). Give the job ${needs}.` : `GitHub did not answer as it should (${error.message}). Run this job again.`;
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
