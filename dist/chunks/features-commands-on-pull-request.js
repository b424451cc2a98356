import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readCommandState
} from "./features-commands-comment-event.js";
import {
  reviewPullRequest
} from "./features-review-beside-findings.js";
import {
  apiFailure
} from "./github-api-failure.js";
import {
  cliCommand
} from "./runner-action-source.js";
import {
  codeSpan,
  inertMarkdown
} from "./report-markdown-text.js";
import {
  count,
  plural
} from "./text-plural.js";

// src/features/commands/on-pull-request.ts
async function onPullRequest({ name }, pull, means, closed = pull.merged ? "This pull request is merged. Open a new one to change something." : "This pull request is closed. Reopen it, then comment again.") {
  if (!pull.open) return { done: false, text: closed };
  if (name === "complete") return complete(pull, means);
  const inputs = name === "format" ? { ...means.inputs, autofix: "commit" } : means.inputs;
  const { io, github } = means;
  let { head } = pull;
  let review = await reviewPullRequest(io, inputs, github, pull);
  if (review.published === "moved") {
    const later = await pullNow(means);
    if (later !== void 0) {
      head = later.head;
      review = await reviewPullRequest(io, inputs, github, later);
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
    const text = await renewCheck(means, head, review);
    return text === void 0 ? { done: true } : { done: true, text };
  }
  if (fixes === "refused") {
    return {
      done: false,
      text: `The fixes could not be committed: I cannot write to this branch, or it has new commits. On your machine, ${codeSpan(`${cliCommand(io)} check --fix`)} does the same.`
    };
  }
  const remaining = checked.findings.length;
  const rest = remaining === 0 ? ", and there are no other findings." : `. ${count(remaining, "finding")} ${plural(remaining, "needs", "need")} a person; see the review.`;
  return { done: true, text: `All safe fixes are committed${rest}` };
}
async function pullNow({ github, comment }) {
  return (await readCommandState(github, comment))?.pull;
}
async function complete(pull, means) {
  const { io, inputs, github } = means;
  const { completePullRequest } = await import("./features-review-complete-pull-request-exports.js");
  const { completeOutcome } = await import("./features-commands-complete-text.js");
  const completion = await completePullRequest(io, inputs, github, pull);
  const later = completion.kind === "committed" ? await pullNow(means) : void 0;
  if (later !== void 0) await reviewPullRequest(io, inputs, github, later);
  return completeOutcome(completion, cliCommand(io));
}
var MOST_WORKFLOWS = 10;
async function renewCheck({ io, inputs, github }, head, { checked }) {
  const { blocking } = inputs;
  const fails = checked?.findings.some(({ severity }) => blocking.includes(severity)) === true;
  const wrong = fails ? "success" : "failure";
  const action = io.context.actionRepository;
  const uses = action === "" ? "uses: ./" : `${action}@`.toLowerCase();
  try {
    const runs = (await github.runsOf(head)).filter(({ conclusion }) => conclusion === wrong);
    for (const { id, path } of runs.slice(0, MOST_WORKFLOWS)) {
      const [file = ""] = path.split("@");
      const text = await github.fileOnDefault(file);
      if (text?.toLowerCase().includes(uses) === true) await github.reRun(id);
    }
    return void 0;
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === void 0) throw error;
    return failure.kind === "refused" ? "The review is up to date. The check mark may not be: to let this command renew it, give its job `actions: write`." : 'The review is up to date. The check mark could not be renewed: use "Re-run jobs" under Checks.';
  }
}

export {
  onPullRequest
};
