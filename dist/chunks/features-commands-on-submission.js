import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  submissionTools,
  submitPaper
} from "./features-submissions-answer-text.js";
import "./features-submissions-commit-message.js";
import {
  onPullRequest
} from "./features-commands-on-pull-request.js";
import "./features-submissions-submission-state.js";
import "./features-commands-comment-event.js";
import {
  linkedText
} from "./features-linked-text.js";
import "./features-review-beside-findings.js";
import "./features-review-commit-fixes.js";
import "./features-submission-branch.js";
import "./github-line-url.js";
import "./features-try-again.js";
import {
  readListAt
} from "./revisions-read-commits.js";
import "./revisions-choose-files.js";
import "./features-refused-by-github.js";
import "./github-api-failure.js";
import "./actions-github-lib-context.js";
import "./runner-read-payload.js";
import "./runner-action-source.js";
import "./features-child-process-child-checks.js";
import "./features-papers-ask-records-of.js";
import "./registries-pubmed-central.js";
import "./registries-look-up.js";
import "./features-papers-look-up-texts.js";
import "./registries-europepmc.js";
import "./features-papers-registries-of-config.js";
import "./registries-dates.js";
import "./network-retry-after.js";
import "./report-markdown.js";
import "./report-reading-text.js";
import "./report-links-text.js";
import "./features-form-fields.js";
import "./files-git-checkout.js";
import "./version.js";
import "./stand-in-actions-http-client.js";
import "./runner-child.js";
import "./features-review-plan-review.js";
import "./github-github.js";
import "./github-keep-comment.js";
import "./github-marker.js";
import "./registries-merge.js";
import "./registries-objections.js";
import "./registries-clean-text.js";
import "./registries-work.js";
import "./registries-settings.js";
import "./report-markdown-text.js";
import "./report-rule-page.js";
import "./package.js";
import "./network-proxy-problem.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./files-find-files.js";
import "./text-fingerprint.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import "./rules-reference-rules.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-group-by.js";
import "./text-plural.js";
import "./text-shorten.js";
import "./rules-finding.js";
import "./files-read-source.js";
import "./text-range.js";
import "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import "./text-hidden-characters.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/features/commands/on-submission.ts
async function onSubmission(command, { issue, pull }, means) {
  if (command.name === "recheck" && pull !== void 0) {
    return onItsPull(command, pull, issue, means);
  }
  const { settings, jobIo } = submissionTools(means.io, means.inputs, means.github);
  const change = await choicesBy(command, settings, jobIo);
  const result = await submitPaper(issue, settings, jobIo, change);
  const isForeign = result.kind === "answered" && result.outcome.kind === "foreign";
  if (command.name === "format" && pull?.open === true && isForeign) {
    return onItsPull(command, pull, issue, means);
  }
  if (result.kind === "no-submission") {
    return { done: false, text: "This issue does not submit a paper with the form." };
  }
  if (result.kind === "not-chosen") {
    const why = linkedText(result.why);
    return {
      done: false,
      text: `This ${command.name} was not set, and nothing was changed. ${why}`
    };
  }
  if (result.outcome.kind === "proposed") return { done: true };
  const where = pull === void 0 ? "my answer above" : `my answer in #${issue}`;
  return { done: false, text: `No pull request was opened or updated: see ${where}.` };
}
function onItsPull(command, pull, issue, means) {
  const { inputs } = means;
  const autofix = inputs.autofix === "commit" ? "suggest" : inputs.autofix;
  const closed = pull.merged ? "This pull request is merged: the paper is in the list." : `This pull request is closed, and its branch is deleted. To propose the paper again, reopen #${issue} (close it first if it is open): a new pull request is opened.`;
  return onPullRequest(command, pull, { ...means, inputs: { ...inputs, autofix } }, closed);
}
async function choicesBy({ name, value }, { files }, { github, reader, job }) {
  if (name === "abstract") return { abstract: value };
  if (name !== "category" && name !== "key") return {};
  const { base } = await github.ask({ base: true });
  const read = await readListAt(github, base.tip, files, reader);
  const { modes: _, ...list } = read;
  return job("chosenChange", { list, wanted: { name, value } });
}
export {
  onSubmission
};
