import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  reviewedPullRequest
} from "./runner-pull-request-event.js";
import "./runner-read-payload.js";
import {
  reportFindings
} from "./runner-report-findings.js";
import "./runner-action-source.js";
import {
  childChecks
} from "./features-child-process-child-checks.js";
import "./report-markdown.js";
import "./report-github.js";
import "./report-reading-text.js";
import "./report-links-text.js";
import {
  isCheckedOut
} from "./files-git-checkout.js";
import {
  findInput
} from "./files-find-input.js";
import "./runner-child.js";
import "./report-markdown-text.js";
import "./report-rule-page.js";
import "./package.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./files-repository-files.js";
import {
  isBib
} from "./files-find-files.js";
import "./rules-reference-rules.js";
import "./text-group-by.js";
import "./text-plural.js";
import "./text-shorten.js";
import "./rules-finding.js";
import {
  namesIn,
  readBaselineBytes,
  readBytes
} from "./files-read-source.js";
import "./text-range.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-count-while.js";
import "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  compact
} from "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/features/check-checkout.ts
async function checkCheckout(io, inputs) {
  const { files, workspace } = io;
  if (!isCheckedOut(files, workspace)) {
    throw new InputError(
      `nothing is checked out, and on ${io.context.eventName} the checkout is what is checked. Put actions/checkout before this step.`
    );
  }
  const { readme, bibs, config, blocking, seconds } = inputs;
  const check = childChecks(io, seconds);
  check.prepare();
  const request = { cwd: workspace, confined: true, readme, bibs, config };
  const found = await findInput(files, request, {
    ...check.reader,
    read: (path, shown) => readBytes(files, path, shown)
  });
  const { baseline, bibExists: _, hasFile: __, ...list } = found;
  const checked = await check.job("list", {
    list: { ...list, bibFiles: bibFilesIn(files, workspace) },
    ...compact({
      pullRequest: reviewedPullRequest(io),
      baseline: baseline === void 0 ? void 0 : readBaselineBytes(files, workspace, baseline)
    })
  });
  const note = baseline && `${checked.hidden} in the baseline ${baseline}, not shown.`;
  await reportFindings(io, { ...checked, ...compact({ note }) }, blocking);
}
function bibFilesIn(files, folder) {
  const paths = namesIn(files, folder).flatMap(
    (name) => isBib(name) ? [name] : namesIn(files, `${folder}/${name}`).filter(isBib).map((file) => `${name}/${file}`)
  );
  return { paths, depth: 1 };
}
export {
  checkCheckout
};
