import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  onPullRequest
} from "./features-commands-complete-text.js";
import "./features-completion-text.js";
import "./github-github.js";
import "./report-markdown-text.js";
import "./registries-settings.js";
import "./text-shorten.js";
import "./text-hidden-characters.js";
import "./runtime.js";

// src/features/commands/on-submission.ts
async function onSubmission(command, tools) {
  const { pull, submit } = tools;
  if (command.name === "recheck" && pull !== void 0) {
    return onPullRequest(command, pull.state, pull.tools);
  }
  const result = await submit(await choicesBy(command, tools));
  if (command.name === "format" && pull?.state.open === true && isForeign(result)) {
    return onPullRequest(command, pull.state, pull.tools);
  }
  return outcomeOf(result, tools);
}
async function choicesBy({ name, value }, { choice }) {
  if (name === "category" || name === "key") return choice({ name, value });
  return name === "abstract" ? { abstract: value } : {};
}
function isForeign(result) {
  return result.kind === "answered" && result.outcome.kind === "foreign";
}
function outcomeOf(result, { issue, pull }) {
  if (result.kind === "no-submission") {
    return { done: false, text: "This issue does not submit a paper with the form." };
  }
  if (result.outcome.kind === "proposed") return { done: true };
  const where = pull === void 0 ? "my answer above" : `my answer in #${issue}`;
  return { done: false, text: `No pull request was opened or updated: see ${where}.` };
}
export {
  onSubmission
};
