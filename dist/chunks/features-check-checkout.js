import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  reportFindings,
  reviewedPullRequest
} from "./runner-pull-request-event.js";
import "./runner-read-payload.js";
import "./runner-action-source.js";
import {
  isCheckedOut
} from "./features-checked-out-commits.js";
import {
  checkApart
} from "./features-check-apart.js";
import "./report-markdown.js";
import "./report-links-text.js";
import "./report-github.js";
import {
  findInput
} from "./files-find-input.js";
import {
  foldersOf,
  isBib
} from "./files-find-files.js";
import "./runner-child.js";
import "./features-review-unfit-patch.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import {
  readBaselineBytes,
  readBytes
} from "./files-read-source.js";
import "./files-with-file-errors.js";
import "./report-terminal-text.js";
import "./report-rule-page.js";
import "./rules-reference-rules.js";
import "./text-plural.js";
import "./text-source-file.js";
import "./text-shorten.js";
import "./text-count-while.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./text-did-you-mean.js";
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
  const check = checkApart(io, seconds);
  check.prepare();
  const request = { cwd: workspace, confined: true, readme, bibs, config };
  const found = await findInput(files, request, {
    ...check.reader,
    read: (path, shown) => readBytes(files, path, shown)
  });
  const { baseline, bibExists: _, hasFile: __, ...list } = found;
  const pullRequest = reviewedPullRequest(io);
  const checked = await check.list({
    list: { ...list, bibFiles: bibFilesIn(foldersOf(files), workspace) },
    ...pullRequest === void 0 ? {} : { pullRequest },
    ...baseline === void 0 ? {} : { baseline: readBaselineBytes(files, workspace, baseline) }
  });
  const note = baseline === void 0 ? {} : { note: `${checked.hidden} in the baseline ${baseline}, not shown.` };
  await reportFindings(io, { ...checked, ...note }, blocking);
}
function bibFilesIn(folders, folder) {
  const names = (path) => {
    try {
      return folders.namesIn(path);
    } catch {
      return [];
    }
  };
  const paths = names(folder).flatMap(
    (name) => isBib(name) ? [name] : names(`${folder}/${name}`).filter(isBib).map((file) => `${name}/${file}`)
  );
  return { paths, depth: 1 };
}
export {
  checkCheckout
};
