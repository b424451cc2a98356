import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  reportChange
} from "./features-review-report-change.js";
import {
  gitHubOf
} from "./github-ask.js";
import {
  readSides,
  sameFiles
} from "./revisions-read-sides.js";
import {
  configIn
} from "./revisions-config-in.js";
import {
  refusedByGitHub
} from "./features-refused-by-github.js";
import {
  blobSource,
  commitTree,
  mayMatter
} from "./revisions-blob-source.js";
import "./github-api-failure.js";
import "./actions-github-lib-context.js";
import "./runner-pull-request-event.js";
import {
  Sha,
  readPayload,
  requirePayload
} from "./runner-read-payload.js";
import "./runner-action-source.js";
import "./features-checked-out-commits.js";
import {
  checkApart
} from "./features-check-apart.js";
import "./report-markdown.js";
import "./report-links-text.js";
import "./report-github.js";
import "./files-find-files.js";
import "./stand-in-actions-http-client.js";
import "./runner-child.js";
import "./network-proxy-problem.js";
import "./github-marker.js";
import "./features-review-unfit-patch.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import "./report-json.js";
import "./rules-support-count-findings.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./report-terminal-text.js";
import "./report-rule-page.js";
import "./rules-reference-rules.js";
import "./text-plural.js";
import "./text-source-file.js";
import "./text-shorten.js";
import "./text-count-while.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./config-defaults.js";
import {
  object,
  string
} from "./valibot-dist-index.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/revisions/read-commits.ts
async function readCommits(api, commits, wanted, reader) {
  const { whole, configOf } = wanted;
  const [base, head] = await Promise.all([
    commitTree(api, commits.base, whole),
    commitTree(api, commits.head, whole)
  ]);
  const trees = { base, head };
  const blobs = blobSource(api);
  const config = await configIn(trees[configOf], wanted, reader, blobs);
  const matters = mayMatter(wanted, config);
  const mattering = (tree) => tree.filter(({ path }) => matters(path));
  if (sameFiles(mattering(base), mattering(head))) return void 0;
  return readSides(trees, { wanted, config, reader, blobs });
}

// src/features/review/check-commits.ts
async function checkPush(io, inputs) {
  const push = pushEvent(io);
  if (push !== void 0 && push.after === void 0) {
    io.core.info(`${push.ref} was deleted; there is nothing to check.`);
    return;
  }
  if (push?.before === void 0 || push.after === void 0 || !isBranch(push.ref)) {
    const { checkCheckout } = await import("./features-check-checkout.js");
    await checkCheckout(io, inputs);
    return;
  }
  await checkCommits(io, inputs, "push", { base: push.before, head: push.after }, "head");
}
function isBranch(ref) {
  return ref.startsWith("refs/heads/");
}
async function checkMergeGroup(io, inputs) {
  await checkCommits(io, inputs, "merge group", mergeGroupEvent(io), "base");
}
async function checkCommits(io, inputs, what, commits, configOf) {
  const { readme, bibs, config, scope } = inputs;
  const github = gitHubOf(io, inputs);
  const wanted = { readme, bibs, config, whole: `the ${what}` };
  const check = checkApart(io, inputs.seconds);
  let checked;
  try {
    const reading = readCommits(github, commits, { ...wanted, configOf }, check.reader);
    check.prepare();
    const sides = await reading;
    checked = sides && await check.change(sides, { scope, fixes: false });
  } catch (error) {
    await refusedByGitHub(io, inputs, error, '"contents: read"');
    return;
  }
  await reportChange(io, inputs, what, { checked });
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
