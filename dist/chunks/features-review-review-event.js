import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  reportChange
} from "./features-review-report-change.js";
import {
  gitHubOf
} from "./github-ask.js";
import {
  isUncommented,
  refuseHeadCheckout,
  reviewOnGitHub,
  sayWhetherPosted,
  spareSubmissions
} from "./features-review-publish-review.js";
import "./features-known-papers.js";
import "./features-review-committed-text.js";
import "./revisions-read-sides.js";
import "./features-submission-branch.js";
import "./github-line-url.js";
import "./features-after-lost-answer.js";
import {
  refusal,
  refusedByGitHub
} from "./features-refused-by-github.js";
import "./revisions-blob-source.js";
import "./github-api-failure.js";
import "./actions-github-lib-context.js";
import {
  pullRequestEvent
} from "./runner-pull-request-event.js";
import "./runner-read-payload.js";
import "./runner-action-source.js";
import "./features-checked-out-commits.js";
import "./features-check-apart.js";
import "./report-markdown.js";
import "./report-links-text.js";
import "./report-github.js";
import "./features-ask-records-of.js";
import "./registries-pubmed-central.js";
import "./registries-europepmc.js";
import "./features-registries-of-config.js";
import "./network-retry-after.js";
import "./files-find-files.js";
import "./stand-in-actions-http-client.js";
import "./runner-child.js";
import "./network-proxy-problem.js";
import "./features-review-plan-review.js";
import "./github-keep-comment.js";
import "./github-marker.js";
import "./features-completion-text.js";
import "./github-github.js";
import "./features-review-unfit-patch.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import "./report-json.js";
import "./registries-clean-text.js";
import "./registries-settings.js";
import "./rules-support-count-findings.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./text-json.js";
import "./report-terminal-text.js";
import "./version.js";
import "./report-rule-page.js";
import "./scholarly-dollar-math.js";
import "./rules-reference-rules.js";
import "./text-plural.js";
import "./identifiers-arxiv.js";
import "./text-source-file.js";
import "./text-shorten.js";
import "./text-count-while.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/features/review/review-event.ts
async function reviewEvent(io, inputs) {
  const event = pullRequestEvent(io);
  const trusted = io.context.eventName === "pull_request_target";
  if (trusted) refuseHeadCheckout(io, [event.head, event.merge]);
  if (!event.open) {
    io.core.info("The pull request is closed; there is nothing to review.");
    return;
  }
  let review;
  try {
    const spared = spareSubmissions(inputs, event.branch, io.context.repository);
    review = await reviewOnGitHub(io, spared, gitHubOf(io, inputs), event);
  } catch (error) {
    const needs = '"contents: read" and "pull-requests: write"';
    if (trusted) throw refusal(error, needs);
    await refusedByGitHub(io, inputs, error, needs);
    return;
  }
  sayWhetherPosted(io, review);
  await reportChange(io, inputs, "pull request", review, isUncommented(review));
}
export {
  reviewEvent
};
