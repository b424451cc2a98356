import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  commitTexts
} from "./features-review-commit-fixes.js";
import {
  knownPapers,
  readPullRequest
} from "./features-known-papers.js";
import "./features-review-committed-text.js";
import "./revisions-read-sides.js";
import "./revisions-blob-source.js";
import "./github-api-failure.js";
import {
  checkApart
} from "./features-check-apart.js";
import "./features-ask-records-of.js";
import "./registries-pubmed-central.js";
import "./registries-europepmc.js";
import "./features-registries-of-config.js";
import "./network-retry-after.js";
import "./files-find-files.js";
import "./runner-child.js";
import "./network-proxy-problem.js";
import {
  partsText,
  sourcesText
} from "./features-completion-text.js";
import "./github-github.js";
import {
  UnfitPatch
} from "./features-review-unfit-patch.js";
import {
  inertLine
} from "./report-markdown-text.js";
import "./registries-clean-text.js";
import "./registries-settings.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./text-json.js";
import "./version.js";
import "./scholarly-dollar-math.js";
import {
  identifierKey
} from "./identifiers-arxiv.js";
import "./text-source-file.js";
import "./text-count-while.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./config-defaults.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/features/review/complete-pull-request.ts
var OF_COMMAND = { papers: 30, requests: 120, milliseconds: 6e4 };
var LONGEST_HEADLINE = 72;
async function completePullRequest(io, inputs, github, { number, base, head, branch }) {
  const { readme, bibs, config, seconds } = inputs;
  const pull = { github, number, branch };
  const check = checkApart(io, seconds);
  const files = { readme, bibs, config, whole: "the pull request" };
  const attempt = async (patched) => {
    const settings = { files, reader: check.reader, patched };
    const reading = await readPullRequest(pull, { base, head }, settings);
    return completeSides(
      reading,
      check,
      (papers, configuration) => knownPapers(papers, configuration, io, OF_COMMAND)
    );
  };
  const done = await attempt(true).catch((error) => {
    if (error instanceof UnfitPatch) return attempt(false);
    throw error;
  });
  if (done === void 0) return { kind: "untouched" };
  const { completed, toComplete, files: texts, patch } = done;
  const names = new Set(completed.map(({ identifier }) => identifier));
  const left = toComplete.filter(({ identifier }) => !names.has(identifierKey(identifier)));
  if (completed.length === 0 || texts.length === 0) return { kind: "nothing", left };
  const commit = await commitTexts(pull, head, completionMessage(completed), texts);
  return commit === void 0 ? { kind: "patch", completed, left, patch } : { kind: "committed", completed, left, patch, head: commit };
}
async function completeSides({ sides }, check, lookUp) {
  if (sides === void 0) return void 0;
  const wanted = await check.completion({ sides });
  const known = await lookUp(wanted.toComplete, sides.base.config);
  if (known.length === 0) return wanted;
  return { ...await check.completion({ sides, known }), toComplete: wanted.toComplete };
}
function completionMessage(completed) {
  const [first] = completed;
  const what = completed.length === 1 && first !== void 0 ? `Complete ${inertLine(first.citationKey ?? first.title)}` : `Complete ${completed.length} papers`;
  const lines = completed.map(
    (paper) => `- ${inertLine(paper.title)}: ${partsText(paper.parts)}, from ${sourcesText([paper])}`
  );
  return [what.slice(0, LONGEST_HEADLINE), lines.join("\n")].join("\n\n");
}
export {
  completePullRequest
};
