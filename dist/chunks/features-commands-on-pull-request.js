import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  inertMarkdown
} from "./report-markdown-text.js";

// src/features/commands/on-pull-request.ts
async function onPullRequest({ name }, pull, tools) {
  if (!pull.open) return { done: false, text: "The pull request is closed. Open it again first." };
  const autofix = name === "format" ? "commit" : void 0;
  let review = await tools.review(pull, autofix);
  if (review.published === "moved") {
    const later = await tools.now();
    if (later !== void 0) review = await tools.review(later, autofix);
  }
  const { published, checked, fixes, failure } = review;
  if (published === "moved") {
    return { done: false, text: "New commits kept coming. Please ask again when they are in." };
  }
  if (failure !== void 0) {
    return {
      done: false,
      text: `The review could not be posted: ${inertMarkdown(failure.message)}. Please ask again later.`
    };
  }
  if (checked === void 0) {
    return { done: true, text: "The pull request changes neither the list nor a bibliography." };
  }
  if (name !== "format") return { done: true };
  if (fixes === "refused") {
    return {
      done: false,
      text: `The branch does not take a commit of mine: I may not write to it, or it has moved on. On your machine, \`${tools.command} check --fix\` does the same.`
    };
  }
  return { done: true, text: formattedText(checked.findings.length) };
}
function formattedText(left) {
  const done = "What a program can put right safely is put right.";
  if (left === 0) return `${done} Nothing else is left to do.`;
  return `${done} ${left} ${left === 1 ? "finding is" : "findings are"} left for people; the review tells ${left === 1 ? "it" : "them"}.`;
}

export {
  onPullRequest
};
