import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  reviewPullRequest
} from "./features-review-beside-findings.js";
import {
  issueOfBranch
} from "./features-submission-branch.js";
import {
  reportChange
} from "./features-review-report-change.js";
import {
  apiFailureText,
  gitHubOf,
  refusal,
  refusedByGitHub
} from "./features-refused-by-github.js";
import {
  pullRequestEvent
} from "./runner-pull-request-event.js";
import {
  checkedOutCommits
} from "./files-git-checkout.js";
import {
  InputError
} from "./files-input-error.js";

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
    const adapted = suggestOnSubmissions(inputs, event.branch, io.context.repository);
    review = await reviewPullRequest(io, adapted, gitHubOf(io, inputs), event);
  } catch (error) {
    const needs = '"contents: read" and "pull-requests: write"';
    if (trusted) throw refusal(error, needs);
    await refusedByGitHub(io, inputs, error, needs);
    return;
  }
  sayWhetherPosted(io, review);
  const isAnnotated = ({ fingerprint, severity }) => severity !== "info" && !review.commented.has(fingerprint);
  await reportChange(io, inputs, { what: "pull request", ...review }, isAnnotated);
}
function suggestOnSubmissions(inputs, branch, repository) {
  const isSubmission = branch?.repository === repository && issueOfBranch(branch.name) !== void 0;
  return isSubmission && inputs.autofix === "commit" ? { ...inputs, autofix: "suggest" } : inputs;
}
function sayWhetherPosted({ core }, { published, failure }) {
  if (published === "moved") {
    core.info("The pull request has a newer commit, whose own run will review it.");
  } else if (failure?.kind === "refused") {
    core.info(
      "The token may not write to the pull request, so the findings are shown only here and in the job summary."
    );
  } else if (failure !== void 0) {
    core.warning(
      `The review could not be posted, so the findings are shown only here and in the job summary. ${apiFailureText(failure, '"pull-requests: write"')}`
    );
  }
}
function refuseHeadCheckout({ files, workspace, context }, heads) {
  if (!checkedOutCommits(files, workspace).some((commit) => heads.includes(commit))) return;
  throw new InputError(
    `the head of the pull request is checked out, and the event is ${context.eventName}: untrusted code would be beside a token that may write. Remove the "ref" of actions/checkout, or the checkout; the review reads the pull request through the API.`
  );
}

export {
  reviewEvent,
  suggestOnSubmissions,
  sayWhetherPosted,
  refuseHeadCheckout
};
