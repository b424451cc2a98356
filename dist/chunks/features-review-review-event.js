import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  refuseHeadCheckout,
  spareSubmissions
} from "./features-review-refuse-head-checkout.js";
import {
  reportChange
} from "./features-review-report-change.js";
import {
  pullRequestEvent
} from "./runner-pull-request-event.js";
import {
  gitHubOf,
  refusal,
  refusedByGitHub
} from "./features-refused-by-github.js";
import "./runner-read-payload.js";
import "./features-checked-out-commits.js";
import {
  isUntold,
  reviewOnGitHub,
  sayWhetherPosted
} from "./features-review-papers-table.js";
import "./revisions-blob-source.js";
import "./runner-repository-of.js";
import "./features-check-apart.js";
import "./github-submission-branch.js";
import "./github-own-comments.js";
import "./features-after-lost-answer.js";
import "./github-same-text.js";
import "./github-read-blobs.js";
import "./github-api-failure.js";
import "./github-connect.js";
import "./report-annotations.js";
import "./actions-github-lib-context.js";
import "./report-job-summary.js";
import "./report-reading-text.js";
import "./network-trouble-of.js";
import "./network-proxy-problem.js";
import "./files-form-path.js";
import "./files-config-paths.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./runner-child.js";
import "./stand-in-actions-http-client.js";
import "./features-review-comment-draft.js";
import "./features-review-unfit-patch.js";
import "./github-marker.js";
import "./github-longest-body.js";
import "./report-json.js";
import "./report-json-fix.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import "./report-json-text.js";
import "./rules-count-findings.js";
import "./files-is-lfs-pointer.js";
import "./report-terminal-text.js";
import "./valibot-dist-index.js";
import "./config-defaults.js";
import "./text-append.js";
import "./text-lines-text.js";
import "./text-shorten.js";
import "./text-source-file.js";
import "./text-line-table.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
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
  await reportChange(io, inputs, "pull request", review.checked, isUntold(review));
}
export {
  reviewEvent
};
