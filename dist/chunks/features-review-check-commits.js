import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readCommits
} from "./revisions-read-commits.js";
import {
  reportChange
} from "./features-review-report-change.js";
import "./revisions-choose-files.js";
import {
  gitHubOf,
  refusedByGitHub
} from "./features-refused-by-github.js";
import "./github-api-failure.js";
import "./actions-github-lib-context.js";
import "./runner-pull-request-event.js";
import {
  Sha,
  readPayload,
  requirePayload
} from "./runner-read-payload.js";
import "./runner-report-findings.js";
import "./runner-action-source.js";
import {
  childChecks
} from "./features-child-process-child-checks.js";
import "./report-markdown.js";
import "./report-github.js";
import "./report-reading-text.js";
import "./report-links-text.js";
import "./files-git-checkout.js";
import "./stand-in-actions-http-client.js";
import "./runner-child.js";
import "./github-marker.js";
import "./report-json.js";
import "./report-markdown-text.js";
import "./report-rule-page.js";
import "./package.js";
import "./network-proxy-problem.js";
import "./config-defaults.js";
import {
  object,
  string
} from "./valibot-dist-index.js";
import "./files-find-files.js";
import "./rules-reference-rules.js";
import "./text-group-by.js";
import "./text-plural.js";
import "./text-shorten.js";
import "./rules-finding.js";
import "./files-read-source.js";
import "./text-range.js";
import "./files-input-error.js";
import "./text-count-while.js";
import "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/features/review/check-commits.ts
async function checkPush(io, inputs) {
  const push = pushEvent(io);
  if (push !== void 0 && push.after === void 0) {
    io.core.info(`${push.ref} was deleted; there is nothing to check.`);
    return;
  }
  const { ref = "", before: base, after: head } = push ?? {};
  if (base === void 0 || head === void 0 || !ref.startsWith("refs/heads/")) {
    const { checkCheckout } = await import("./features-check-checkout.js");
    await checkCheckout(io, inputs);
    return;
  }
  await checkCommits(io, inputs, { base, head }, { what: "push", configOf: "head" });
}
async function checkMergeGroup(io, inputs) {
  await checkCommits(io, inputs, mergeGroupEvent(io), { what: "merge group", configOf: "base" });
}
async function checkCommits(io, inputs, commits, { what, configOf }) {
  const github = gitHubOf(io, inputs);
  const wanted = { ...inputs, whole: `the ${what}`, configOf };
  const check = childChecks(io, inputs.seconds);
  let checked;
  try {
    const reading = readCommits(github, commits, wanted, check.reader);
    check.prepare();
    const sides = await reading;
    const options = { scope: inputs.scope, fixes: false };
    checked = sides && await check.job("change", { sides, options });
  } catch (error) {
    await refusedByGitHub(io, inputs, error, '"contents: read"');
    return;
  }
  await reportChange(io, inputs, { what, checked });
}
var MergeGroupPayload = object({ merge_group: object({ base_sha: Sha, head_sha: Sha }) });
function mergeGroupEvent(io) {
  const payload = requirePayload(io, MergeGroupPayload, "merge group");
  const { base_sha: base, head_sha: head } = payload.merge_group;
  return { base, head };
}
var PushPayload = object({ ref: string(), before: Sha, after: Sha });
function pushEvent(io) {
  const payload = readPayload(io, PushPayload);
  if (payload === void 0) return void 0;
  const { ref, before, after } = payload;
  return { ref, before: present(before), after: present(after) };
}
function present(commit) {
  return /^0+$/.test(commit) ? void 0 : commit;
}
export {
  checkMergeGroup,
  checkPush,
  mergeGroupEvent,
  pushEvent
};
