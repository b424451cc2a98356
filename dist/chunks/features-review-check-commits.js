import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  reportChange
} from "./features-review-report-change.js";
import "./runner-pull-request-event.js";
import {
  gitHubOf,
  refusedByGitHub
} from "./features-refused-by-github.js";
import {
  Sha,
  readPayload
} from "./runner-read-payload.js";
import "./features-checked-out-commits.js";
import {
  blobSource,
  mayMatter,
  rawFile,
  readSides,
  sameFiles
} from "./revisions-blob-source.js";
import {
  repositoryOf
} from "./runner-repository-of.js";
import {
  checkApart
} from "./features-check-apart.js";
import {
  commitTree,
  refuseIrregular,
  repositoryApi
} from "./github-read-blobs.js";
import "./github-api-failure.js";
import "./github-connect.js";
import "./report-annotations.js";
import "./actions-github-lib-context.js";
import "./report-job-summary.js";
import "./report-reading-text.js";
import "./network-trouble-of.js";
import "./network-proxy-problem.js";
import "./files-form-path.js";
import {
  configPaths
} from "./files-config-paths.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./runner-child.js";
import "./stand-in-actions-http-client.js";
import "./features-review-unfit-patch.js";
import "./report-json.js";
import "./report-json-fix.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import "./report-json-text.js";
import "./rules-count-findings.js";
import "./files-is-lfs-pointer.js";
import "./report-terminal-text.js";
import {
  object,
  string
} from "./valibot-dist-index.js";
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";
import "./text-lines-text.js";
import "./text-shorten.js";
import "./text-source-file.js";
import "./text-line-table.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
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
async function configIn(tree, wanted, reader, blobs) {
  const { config: named, bibs, whole } = wanted;
  const file = configPaths(named).map((path) => tree.find((one) => one.path === path)).find((one) => one !== void 0);
  if (file === void 0 && named !== void 0) {
    throw new InputError(`${named} does not exist in ${whole}. Check the input "config".`);
  }
  if (file !== void 0) refuseIrregular(file, whole);
  const config = file === void 0 ? DEFAULT_CONFIG : await reader.config(await rawFile(file, blobs));
  return bibs === void 0 ? config : { ...config, bib: bibs };
}

// src/features/review/merge-group-event.ts
var Payload = object({ merge_group: object({ base_sha: Sha, head_sha: Sha }) });
function mergeGroupEvent(io) {
  const payload = readPayload(io, Payload);
  if (payload === void 0) {
    throw new InputError(
      "the payload of the event merge_group tells of no merge group. Run the action from a workflow on GitHub."
    );
  }
  const { base_sha: base, head_sha: head } = payload.merge_group;
  return { base, head };
}

// src/features/review/push-event.ts
var Payload2 = object({ ref: string(), before: Sha, after: Sha });
function pushEvent(io) {
  const payload = readPayload(io, Payload2);
  if (payload === void 0) return void 0;
  const { ref, before, after } = payload;
  return { ref, before: present(before), after: present(after) };
}
function present(commit) {
  return /^0+$/.test(commit) ? void 0 : commit;
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
  const api = repositoryApi(gitHubOf(io, inputs), repositoryOf(io));
  const wanted = { readme, bibs, config, whole: `the ${what}` };
  const check = checkApart(io, inputs.seconds);
  let checked;
  try {
    const reading = readCommits(api, commits, { ...wanted, configOf }, check.reader);
    check.prepare();
    const sides = await reading;
    checked = sides && await check.change(sides, { scope, fixes: false });
  } catch (error) {
    await refusedByGitHub(io, inputs, error, '"contents: read"');
    return;
  }
  await reportChange(io, inputs, what, checked);
}
export {
  checkMergeGroup,
  checkPush
};
