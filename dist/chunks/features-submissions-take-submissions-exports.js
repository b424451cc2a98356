import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  submissionTools,
  takeSubmissions
} from "./features-submissions-answer-text.js";
import "./features-submissions-commit-message.js";
import "./features-submissions-submission-state.js";
import "./features-linked-text.js";
import "./features-submission-branch.js";
import "./github-line-url.js";
import "./features-try-again.js";
import "./revisions-read-commits.js";
import "./revisions-choose-files.js";
import "./features-refused-by-github.js";
import "./github-api-failure.js";
import "./actions-github-lib-context.js";
import "./runner-read-payload.js";
import "./features-child-process-child-checks.js";
import "./registries-look-up.js";
import "./features-papers-look-up-texts.js";
import "./registries-europepmc.js";
import "./features-papers-registries-of-config.js";
import "./registries-dates.js";
import "./network-retry-after.js";
import "./features-form-fields.js";
import "./files-git-checkout.js";
import "./version.js";
import "./stand-in-actions-http-client.js";
import "./runner-child.js";
import "./github-github.js";
import "./github-keep-comment.js";
import "./github-marker.js";
import "./registries-merge.js";
import "./registries-objections.js";
import "./registries-clean-text.js";
import "./registries-work.js";
import "./registries-settings.js";
import "./report-markdown-text.js";
import "./package.js";
import "./network-proxy-problem.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./files-find-files.js";
import "./text-fingerprint.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-shorten.js";
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
export {
  submissionTools,
  takeSubmissions
};
