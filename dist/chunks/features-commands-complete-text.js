import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  partsText,
  sourcesText
} from "./features-completion-text.js";
import {
  LONGEST_BODY
} from "./github-github.js";
import {
  codeSpan,
  inertMarkdown,
  longestBackticks
} from "./report-markdown-text.js";
import {
  shorten
} from "./text-shorten.js";

// src/features/commands/complete-text.ts
var LONGEST_TITLE = 100;
function completeOutcome(completion, command) {
  switch (completion.kind) {
    case "untouched":
      return { done: true, text: "The pull request changes neither the list nor a bibliography." };
    case "nothing":
      return completion.left.length === 0 ? {
        done: true,
        text: "No paper of this pull request lacks anything that can be looked up."
      } : { done: false, text: notFound(completion.left) };
    case "committed":
      return {
        done: true,
        text: [
          `Committed ${(completion.head ?? "").slice(0, 7)}:`,
          paperLines(completion.completed),
          "Compare it with the papers, and run `git pull` before you continue.",
          ...completion.left.length === 0 ? [] : [notFound(completion.left)]
        ].join("\n\n")
      };
    case "patch":
      return { done: false, text: patchText(completion, command) };
  }
}
function paperLines(completed) {
  return completed.map((paper) => {
    const title = inertMarkdown(shorten(paper.title, LONGEST_TITLE));
    const key = paper.citationKey === void 0 ? "" : ` ${codeSpan(paper.citationKey)}`;
    return `- **${title}**${key}: ${partsText(paper.parts)}, from ${sourcesText([paper])}`;
  }).join("\n");
}
function notFound(left) {
  const names = left.slice(0, 10).map(({ identifier: { id } }) => codeSpan(id));
  const more = left.length - names.length;
  return `No registry gave what is missing of ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Check the identifier, or add the rest by hand.`;
}
function patchText({ completed, patch }, command) {
  const fence = "`".repeat(Math.max(3, longestBackticks(patch) + 1));
  const intro = [
    "This branch is not writable for me, or it has new commits. This was found:",
    paperLines(completed)
  ].join("\n\n");
  const whole = [
    intro,
    "Save the following as `complete.patch` and run `git apply complete.patch`.",
    `${fence}diff
${patch.trimEnd()}
${fence}`
  ].join("\n\n");
  return whole.length < LONGEST_BODY - 200 ? whole : `${intro}

The patch is too long for a comment. On your machine, \`${command} sync --look-up\` does the same.`;
}

// src/features/commands/on-pull-request.ts
async function onPullRequest({ name }, pull, tools) {
  if (!pull.open) return { done: false, text: closedText(pull, tools) };
  if (name === "complete") return complete(pull, tools);
  const autofix = name === "format" ? "commit" : void 0;
  let { head } = pull;
  let review = await tools.review(pull, autofix);
  if (review.published === "moved") {
    const later = await tools.now();
    if (later !== void 0) {
      head = later.head;
      review = await tools.review(later, autofix);
    }
  }
  const { published, checked, fixes, failure } = review;
  if (published === "moved") {
    return { done: false, text: "New commits kept coming. Try again when they are all pushed." };
  }
  if (failure !== void 0) {
    const why = inertMarkdown(failure.message);
    return { done: false, text: `The review could not be posted: ${why}. Try again later.` };
  }
  if (checked === void 0) {
    return { done: true, text: "The pull request changes neither the list nor a bibliography." };
  }
  if (name !== "format") {
    const text = await tools.renew(head, review);
    return text === void 0 ? { done: true } : { done: true, text };
  }
  if (fixes === "refused") {
    return {
      done: false,
      text: `The fixes could not be committed: this branch is not writable for me, or it has new commits. On your machine, ${codeSpan(`${tools.command} check --fix`)} does the same.`
    };
  }
  return { done: true, text: formattedText(checked.findings.length) };
}
async function complete(pull, { complete: completeIt, now, review, command }) {
  const completion = await completeIt(pull);
  const later = completion.kind === "committed" ? await now() : void 0;
  if (later !== void 0) await review(later, void 0);
  return completeOutcome(completion, command);
}
function closedText({ merged }, { closed }) {
  if (closed !== void 0) return closed;
  return merged ? "This pull request is merged. Open a new one to change something." : "This pull request is closed. Reopen it, then comment again.";
}
function formattedText(left) {
  if (left === 0) return "All safe fixes are committed, and there are no other findings.";
  return `All safe fixes are committed. ${left} ${left === 1 ? "finding needs" : "findings need"} a person; see the review.`;
}

export {
  onPullRequest
};
