import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  refuseHeadCheckout,
  reviewEvent,
  sayWhetherPosted,
  suggestOnSubmissions
} from "./features-review-review-event.js";
import "./features-review-beside-findings.js";
import "./features-review-commit-fixes.js";
import "./features-submission-branch.js";
import "./github-line-url.js";
import "./features-try-again.js";
import "./features-review-report-change.js";
import "./revisions-choose-files.js";
import "./features-refused-by-github.js";
import "./github-api-failure.js";
import "./actions-github-lib-context.js";
import "./runner-pull-request-event.js";
import "./runner-read-payload.js";
import "./runner-report-findings.js";
import "./runner-action-source.js";
import "./features-child-process-child-checks.js";
import "./features-papers-ask-records-of.js";
import "./registries-pubmed-central.js";
import "./registries-europepmc.js";
import "./features-papers-registries-of-config.js";
import "./registries-dates.js";
import "./network-retry-after.js";
import "./report-markdown.js";
import "./report-github.js";
import "./report-reading-text.js";
import "./report-links-text.js";
import "./files-git-checkout.js";
import "./version.js";
import "./stand-in-actions-http-client.js";
import "./runner-child.js";
import "./features-review-plan-review.js";
import "./github-github.js";
import "./github-keep-comment.js";
import "./github-marker.js";
import "./registries-clean-text.js";
import "./registries-settings.js";
import "./report-json.js";
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
import "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";
export {
  refuseHeadCheckout,
  reviewEvent,
  sayWhetherPosted,
  suggestOnSubmissions
};
