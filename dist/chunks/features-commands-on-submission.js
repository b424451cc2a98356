import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  onPullRequest
} from "./features-commands-on-pull-request.js";
import {
  chooseCategory
} from "./features-choose-category.js";
import "./report-markdown-text.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/features/commands/on-submission.ts
async function onSubmission(command, tools) {
  const { pull, submit } = tools;
  if (command.name === "recheck" && pull !== void 0) {
    return onPullRequest(command, pull.state, pull.tools);
  }
  const result = await submit(await choicesBy(command, tools));
  if (command.name === "format" && pull !== void 0 && isForeign(result)) {
    return onPullRequest(command, pull.state, pull.tools);
  }
  return outcomeOf(result, tools);
}
async function choicesBy(command, { catalog }) {
  switch (command.name) {
    case "category": {
      const { list } = await catalog();
      if (list === void 0) throw new InputError("there is no list to choose a category of.");
      return { category: chooseCategory(list, command.value).path };
    }
    case "key":
      return { key: freeKey(await catalog(), command.value) };
    case "abstract":
      return { abstract: command.value };
    default:
      return {};
  }
}
function freeKey({ list, bibliographies }, wanted) {
  const keys = [
    ...bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key)),
    ...(list?.entries ?? []).map(({ citation }) => citation?.key ?? "")
  ];
  const taken = keys.find((key) => key.toLowerCase() === wanted.toLowerCase());
  if (taken === void 0) return wanted;
  throw new InputError(
    `the citation key "${taken}" is another paper\u2019s. Choose one that the list does not have.`
  );
}
function isForeign(result) {
  return result.kind === "answered" && result.outcome.kind === "foreign";
}
function outcomeOf(result, { issue, pull }) {
  if (result.kind === "no-submission") {
    return { done: false, text: "This issue does not submit a paper with the form." };
  }
  if (result.outcome.kind === "proposed") return { done: true };
  const where = pull === void 0 ? "My answer above" : `My answer in #${issue}`;
  return { done: false, text: `There is no pull request with this. ${where} says why.` };
}
export {
  onSubmission
};
