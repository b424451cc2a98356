import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  refuseHeadCheckout,
  spareSubmissions
} from "./action-refuse-head-checkout.js";
import {
  refusal,
  refusedByGitHub,
  reportChange
} from "./action-refused-by-github.js";
import {
  reviewOnGitHub,
  sayWhetherPosted
} from "./action-review-on-github.js";
import "./jobs-review-form-input.js";
import "./action-repository-of.js";
import "./github-conversation.js";
import "./github-longest-body.js";
import "./github-repository.js";
import {
  gitHubOf
} from "./action-github-of.js";
import "./github-own-comments.js";
import "./github-graphql-nodes.js";
import "./github-same-text.js";
import {
  pullRequestEvent
} from "./action-checked-out-commits.js";
import "./action-check-apart.js";
import "./action-read-payload.js";
import {
  isApiError
} from "./github-connect.js";
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
import "./jobs-check-task.js";
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
import "./valibot-dist-index.js";
import "./config-defaults.js";
import "./list-list.js";
import "./jobs-input-error.js";
import "./bibtex-citation-key.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import "./rules-reference-rules.js";
import "./text-shorten.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/action/review-event.ts
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
    if (trusted && isApiError(error)) throw refusal(error, needs);
    await refusedByGitHub(io, inputs, error, needs);
    return;
  }
  sayWhetherPosted(io, review);
  await reportChange(io, inputs, "pull request", review.checked);
}
export {
  reviewEvent
};
