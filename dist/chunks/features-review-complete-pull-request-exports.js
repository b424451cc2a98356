import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  completePullRequest,
  completedLines
} from "./features-review-complete-pull-request.js";
import "./features-review-commit-fixes.js";
import "./revisions-choose-files.js";
import "./github-api-failure.js";
import "./features-child-process-child-checks.js";
import "./features-papers-ask-records-of.js";
import "./registries-pubmed-central.js";
import "./registries-europepmc.js";
import "./features-papers-registries-of-config.js";
import "./registries-dates.js";
import "./network-retry-after.js";
import "./version.js";
import "./runner-child.js";
import "./features-papers-completed-paper.js";
import "./registries-clean-text.js";
import "./registries-settings.js";
import "./report-markdown-text.js";
import "./package.js";
import "./network-proxy-problem.js";
import "./config-defaults.js";
import "./files-find-files.js";
import "./scholarly-dollar-math.js";
import "./identifiers-page-of.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-plural.js";
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
  completePullRequest,
  completedLines
};
