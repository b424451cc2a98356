import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  refuseHeadCheckout,
  spareSubmissions
} from "./action-refuse-head-checkout.js";
import {
  reportChange
} from "./action-report-change.js";
import {
  pullRequestEvent
} from "./action-pull-request-event.js";
import {
  gitHubOf,
  refusal,
  refusedByGitHub
} from "./action-github-of.js";
import "./action-read-payload.js";
import "./action-checked-out-commits.js";
import {
  isUntold,
  reviewOnGitHub,
  sayWhetherPosted
} from "./action-review-on-github.js";
import "./jobs-review-blob-source.js";
import "./action-repository-of.js";
import "./action-check-apart.js";
import "./github-submission-branch.js";
import "./github-own-comments.js";
import "./github-graphql-nodes.js";
import "./github-same-text.js";
import "./github-read-blobs.js";
import "./action-failure-text.js";
import "./github-connect.js";
import "./report-annotations.js";
import "./actions-github-lib-context.js";
import "./report-job-summary.js";
import "./report-reading-text.js";
import "./network-trouble-of.js";
import "./network-proxy-problem.js";
import "./jobs-form-path.js";
import "./jobs-config-paths.js";
import "./jobs-read-source.js";
import "./jobs-with-file-errors.js";
import "./action-child.js";
import "./stand-in-actions-http-client.js";
import "./jobs-review-comment-draft.js";
import "./jobs-unfit-patch.js";
import "./github-marker.js";
import "./github-longest-body.js";
import "./report-json.js";
import "./report-json-fix.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import "./report-json-text.js";
import "./rules-count-findings.js";
import "./jobs-is-lfs-pointer.js";
import "./report-terminal-text.js";
import "./valibot-dist-index.js";
import "./config-defaults.js";
import "./text-append.js";
import "./text-lines-text.js";
import "./text-shorten.js";
import "./text-source-file.js";
import "./text-line-table.js";
import "./jobs-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
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
    if (trusted) throw refusal(error, needs);
    await refusedByGitHub(io, inputs, error, needs);
    return;
  }
  sayWhetherPosted(io, review);
  await reportChange(io, inputs, "pull request", review.checked, isUntold(review));
}
export {
  reviewEvent
};
