import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  refusedByGitHub,
  reportChange
} from "./action-refused-by-github.js";
import {
  formFile,
  formInput,
  mayMatter
} from "./jobs-review-form-input.js";
import {
  commitConfig,
  repositoryOf
} from "./action-repository-of.js";
import {
  chooseReadme,
  fetchedFile,
  foundBibs,
  namedBibs,
  repositoryApi
} from "./github-repository.js";
import {
  gitHubOf
} from "./action-github-of.js";
import "./action-checked-out-commits.js";
import {
  checkApart
} from "./action-check-apart.js";
import {
  Sha,
  readPayload
} from "./action-read-payload.js";
import "./github-connect.js";
import "./actions-github-lib-context.js";
import "./report-json.js";
import "./report-json-fix.js";
import "./report-job-summary.js";
import "./report-markdown-text.js";
import "./report-annotations.js";
import "./rules-finding.js";
import "./report-json-text.js";
import "./network-trouble-of.js";
import "./network-proxy-problem.js";
import "./jobs-form-path.js";
import "./jobs-config-paths.js";
import "./jobs-read-source.js";
import "./jobs-with-file-errors.js";
import "./action-child.js";
import "./stand-in-actions-http-client.js";
import {
  sourcesOf
} from "./jobs-check-task.js";
import "./jobs-apply-fixes.js";
import "./jobs-blocked-files.js";
import "./jobs-move-anchors.js";
import "./catalog-bib-index.js";
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
import {
  object,
  string
} from "./valibot-dist-index.js";
import "./config-defaults.js";
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

// src/jobs/review/read-commits.ts
async function readCommits(api, commits, wanted, configOf) {
  const [oldTree, newTree] = await Promise.all([api.tree(commits.base), api.tree(commits.head)]);
  if (!differ(oldTree, newTree, mayMatter(wanted))) return void 0;
  const config = await commitConfig(api, commits[configOf], wanted);
  const blobs = /* @__PURE__ */ new Map();
  const read = async ({ path, sha }) => {
    const bytes = blobs.get(sha) ?? api.blob(sha);
    blobs.set(sha, bytes);
    return fetchedFile(path, await bytes);
  };
  const head = await readSide(newTree, wanted, config, read);
  const base = await oldSide(oldTree, wanted, config, read);
  if (base === void 0) return { base: { bibs: [], config }, head: head.input };
  if (sameFiles(base.files, head.files)) return void 0;
  return { base: underNewNames(base.input, head.input), head: head.input };
}
async function readSide(tree, wanted, config, read) {
  const readmeFile = chooseReadme(tree, wanted, config);
  const readme = await read(readmeFile);
  const bibFiles = namedBibs(tree, wanted, config) ?? foundBibs(tree, wanted, readme);
  const bibs = await Promise.all(bibFiles.map(read));
  const form = formFile(tree);
  const input = { readme, bibs, config, ...await formInput(form, read) };
  return { input, files: [readmeFile, ...bibFiles, ...form === void 0 ? [] : [form]] };
}
async function oldSide(...given) {
  try {
    return await readSide(...given);
  } catch (error) {
    if (error instanceof InputError) return void 0;
    throw error;
  }
}
function underNewNames(base, { readme, bibs }) {
  const missing = (from, others) => {
    const paths = new Set(others.map(({ path }) => path));
    return from.filter(({ path }) => !paths.has(path));
  };
  const [gone, ...moreGone] = missing(base.bibs, bibs);
  const [added, ...moreAdded] = missing(bibs, base.bibs);
  const renamed = moreGone.length === 0 && moreAdded.length === 0 ? added?.path : void 0;
  return {
    ...base,
    ...base.readme && readme ? { readme: { ...base.readme, path: readme.path } } : {},
    bibs: base.bibs.map(
      (bib) => bib === gone && renamed !== void 0 ? { ...bib, path: renamed } : bib
    )
  };
}
function differ(before, after, matters) {
  return !sameFiles(
    before.filter(({ path }) => matters(path)),
    after.filter(({ path }) => matters(path))
  );
}
function sameFiles(before, after) {
  const names = new Set(before.map(({ path, mode, sha }) => `${mode} ${sha} ${path}`));
  return before.length === after.length && after.every(({ path, mode, sha }) => names.has(`${mode} ${sha} ${path}`));
}

// src/action/merge-group-event.ts
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

// src/action/push-event.ts
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

// src/action/check-commits.ts
async function checkPush(io, inputs) {
  const push = pushEvent(io);
  if (push !== void 0 && push.after === void 0) {
    io.core.info(`${push.ref} was deleted; there is nothing to check.`);
    return;
  }
  if (push?.before === void 0 || push.after === void 0 || !isBranch(push.ref)) {
    const { checkCheckout } = await import("./action-check-checkout.js");
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
    const reading = readCommits(api, commits, wanted, configOf);
    check.prepare();
    const sides = await reading;
    checked = sides && {
      ...await check.change(sides, { scope, fixes: false }),
      sources: sourcesOf(sides.head)
    };
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
