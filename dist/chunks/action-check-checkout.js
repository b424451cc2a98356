import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  byPath,
  isCheckedOut,
  reportFindings
} from "./action-checked-out-commits.js";
import {
  checkApart
} from "./action-check-apart.js";
import "./action-read-payload.js";
import {
  readBaseline
} from "./jobs-baseline-file.js";
import "./report-json.js";
import "./report-json-fix.js";
import "./report-job-summary.js";
import "./report-markdown-text.js";
import "./report-annotations.js";
import "./rules-finding.js";
import {
  againstBaseline
} from "./jobs-baseline.js";
import "./report-json-text.js";
import {
  loadInput
} from "./jobs-folders.js";
import "./jobs-form-path.js";
import "./jobs-config-paths.js";
import "./jobs-is-there.js";
import "./jobs-read-source.js";
import "./jobs-with-file-errors.js";
import "./action-child.js";
import "./jobs-check-task.js";
import "./jobs-apply-fixes.js";
import "./jobs-blocked-files.js";
import "./jobs-move-anchors.js";
import {
  countFindings,
  filesOf
} from "./catalog-bib-index.js";
import "./list-source-line-shape.js";
import "./text-fingerprint.js";
import "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import "./jobs-time-limit.js";
import "./text-source-file.js";
import "./text-line-table.js";
import "./report-terminal-text.js";
import "./report-hidden-characters.js";
import "./valibot-dist-index.js";
import "./config-defaults.js";
import "./jobs-read-config.js";
import "./list-list.js";
import {
  InputError
} from "./jobs-input-error.js";
import "./bibtex-citation-key.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import "./rules-reference-rules.js";
import "./text-shorten.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

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
