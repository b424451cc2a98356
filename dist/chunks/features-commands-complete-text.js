import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
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
import {
  LONGEST_BODY
} from "./github-github.js";
import "./registries-clean-text.js";
import "./registries-settings.js";
import {
  codeSpan,
  fenced,
  inertMarkdown
} from "./report-markdown-text.js";
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

// src/features/commands/complete-text.ts
var NOTHING = "No paper of this pull request lacks anything that can be looked up.";
function completeOutcome(completion, command) {
  switch (completion.kind) {
    case "untouched":
      return { done: true, text: "The pull request changes neither the list nor a bibliography." };
    case "nothing":
      return completion.notFound.length === 0 ? { done: true, text: NOTHING } : { done: false, text: notFoundText(completion.notFound) };
    case "committed":
      return {
        done: true,
        text: [
          `Committed ${completion.head.slice(0, 7)}:`,
          paperLines(completion.message),
          "Compare it with the papers, and run `git pull` before you continue.",
          ...completion.notFound.length === 0 ? [] : [notFoundText(completion.notFound)]
        ].join("\n\n")
      };
    case "patch":
      return { done: false, text: patchText(completion, command) };
  }
}
function paperLines(message) {
  return completedLines(message).map(({ title, key, got }) => {
    const shown = key === void 0 ? "" : ` ${codeSpan(key)}`;
    return `- **${inertMarkdown(title)}**${shown}: ${got}`;
  }).join("\n");
}
function notFoundText(papers) {
  const names = papers.slice(0, 10).map(({ identifier: { id } }) => codeSpan(id));
  const more = papers.length - names.length;
  return `No registry gave what is missing of ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Check the identifier, or add the rest by hand.`;
}
function patchText({ message, patch }, command) {
  const intro = [
    "I cannot write to this branch, or it has new commits. The look-up found:",
    paperLines(message)
  ].join("\n\n");
  const whole = [
    intro,
    "Save the following as `complete.patch` and run `git apply complete.patch`.",
    fenced(patch.trimEnd(), "diff")
  ].join("\n\n");
  return whole.length < LONGEST_BODY - 200 ? whole : `${intro}

The patch is too long for a comment. On your machine, \`${command} sync --look-up\` does the same.`;
}
export {
  completeOutcome
};
