import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  onPullRequest
} from "./features-commands-on-pull-request.js";
import {
  isSubmission
} from "./features-submissions-submission-state.js";
import "./features-commands-comment-event.js";
import "./features-review-beside-findings.js";
import "./features-review-commit-fixes.js";
import {
  issueOfBranch
} from "./features-submission-branch.js";
import "./github-line-url.js";
import "./features-try-again.js";
import "./revisions-choose-files.js";
import "./github-api-failure.js";
import "./runner-read-payload.js";
import "./runner-action-source.js";
import "./features-child-process-child-checks.js";
import "./features-papers-ask-records-of.js";
import "./registries-pubmed-central.js";
import "./registries-europepmc.js";
import "./features-papers-registries-of-config.js";
import "./registries-dates.js";
import "./network-retry-after.js";
import "./report-markdown.js";
import "./report-reading-text.js";
import "./report-links-text.js";
import "./features-form-fields.js";
import "./version.js";
import "./runner-child.js";
import "./features-review-plan-review.js";
import "./github-github.js";
import "./github-keep-comment.js";
import {
  nameOfComment
} from "./github-marker.js";
import "./registries-clean-text.js";
import "./registries-settings.js";
import "./report-markdown-text.js";
import "./report-rule-page.js";
import "./package.js";
import "./network-proxy-problem.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./files-find-files.js";
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

// src/features/commands/command-target.ts
async function commandTarget(means, { pull, comments }) {
  const { io, github, comment } = means;
  const { number, opener } = comment.place;
  const ofSubmission = (submitter, issue) => ({
    kind: "submission",
    submitter,
    async perform(command) {
      const { onSubmission } = await import("./features-commands-on-submission.js");
      return onSubmission(command, { issue, pull }, means);
    }
  });
  if (pull !== void 0) {
    const { branch } = pull;
    const ours = branch?.repository === io.context.repository ? branch : void 0;
    const issue = ours && issueOfBranch(ours.name);
    if (issue !== void 0) return ofSubmission(await github.authorOf(issue), issue);
    const perform = (command) => onPullRequest(command, pull, means);
    return { kind: "pull-request", submitter: opener, perform };
  }
  const isOne = isSubmission(comment.place) || comments.some(({ body }) => nameOfComment(body) === "submission");
  return isOne ? ofSubmission(opener, number) : { kind: "other", submitter: opener, perform: async () => ({ done: false }) };
}
export {
  commandTarget
};
