import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readCommandState
} from "./features-commands-command-state.js";
import {
  reviewOnGitHub
} from "./features-review-publish-review.js";
import "./features-known-papers.js";
import "./features-review-committed-text.js";
import "./revisions-read-sides.js";
import {
  isSubmission,
  submitPaper
} from "./features-look-up-paper.js";
import {
  readListAt
} from "./revisions-read-list-at.js";
import "./features-submissions-commit-message.js";
import "./features-linked-text.js";
import {
  issueOfBranch
} from "./features-submission-branch.js";
import "./github-line-url.js";
import "./features-after-lost-answer.js";
import "./revisions-config-in.js";
import "./features-refused-by-github.js";
import "./revisions-blob-source.js";
import {
  apiFailure
} from "./github-api-failure.js";
import {
  onPullRequest
} from "./features-commands-complete-text.js";
import {
  cliCommand
} from "./runner-action-source.js";
import "./features-checked-out-commits.js";
import "./features-check-apart.js";
import "./registries-look-up.js";
import "./features-look-up-texts.js";
import "./features-form-fields.js";
import "./features-ask-records-of.js";
import "./registries-pubmed-central.js";
import "./references-reference-texts.js";
import "./registries-europepmc.js";
import "./features-registries-of-config.js";
import "./network-retry-after.js";
import "./files-find-files.js";
import "./runner-child.js";
import "./network-proxy-problem.js";
import "./features-review-plan-review.js";
import "./github-keep-comment.js";
import {
  nameOfComment
} from "./github-marker.js";
import "./features-completion-text.js";
import "./github-github.js";
import "./features-review-unfit-patch.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import "./registries-merge.js";
import "./registries-clean-text.js";
import "./registries-settings.js";
import "./text-fingerprint.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./text-json.js";
import "./version.js";
import "./report-rule-page.js";
import "./catalog-title-key.js";
import "./scholarly-dollar-math.js";
import "./rules-reference-rules.js";
import "./identifiers-arxiv.js";
import "./text-source-file.js";
import "./text-shorten.js";
import "./text-count-while.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./config-defaults.js";
import "./valibot-dist-index.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/features/commands/renew-check.ts
var MOST_WORKFLOWS = 10;
async function renewCheck(api, head, passes, action) {
  const wrong = passes ? "failure" : "success";
  const uses = action === "" ? "uses: ./" : `${action}@`.toLowerCase();
  try {
    const runs = (await api.runsOf(head)).filter(({ conclusion }) => conclusion === wrong);
    for (const { id, path } of runs.slice(0, MOST_WORKFLOWS)) {
      const [file = ""] = path.split("@");
      const text = await api.fileOnDefault(file);
      if (text?.toLowerCase().includes(uses) === true) await api.reRun(id);
    }
    return void 0;
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === void 0) throw error;
    return failure.kind === "refused" ? "The review is up to date. The check mark may not be: to let this command renew it, give its job `actions: write`." : 'The review is up to date. The check mark could not be renewed: use "Re-run jobs" under Checks.';
  }
}

// src/features/commands/command-target.ts
async function commandTarget(means, comment, { pull, comments }) {
  const { io, inputs, github } = means;
  const { place } = comment;
  const tools = pullRequestTools(means, comment);
  if (pull !== void 0) {
    const { branch } = pull;
    const ours = branch?.repository === io.context.repository ? branch : void 0;
    const issue = ours && issueOfBranch(ours.name);
    return issue === void 0 ? {
      kind: "pull-request",
      submitter: place.opener,
      perform: (command) => onPullRequest(command, pull, tools(inputs.autofix))
    } : submissionTarget(means, await github.authorOf(issue), issue, {
      state: pull,
      tools: {
        // A commit beside its own would cut the pull request off from its issue.
        ...tools(inputs.autofix === "commit" ? "suggest" : inputs.autofix),
        closed: pull.merged ? "This pull request is merged: the paper is in the list." : `This pull request is closed, and its branch is deleted. To propose the paper again, reopen #${issue} (close it first if it is open): a new pull request is opened.`
      }
    });
  }
  const isOne = isSubmission(place) || comments.some(({ body }) => nameOfComment(body) === "submission");
  return isOne ? submissionTarget(means, place.opener, place.number, void 0) : { kind: "other", submitter: place.opener, perform: async () => ({ done: false }) };
}
function pullRequestTools({ io, inputs, github }, comment) {
  return (usual) => ({
    review: (now, autofix = usual) => reviewOnGitHub(io, { ...inputs, autofix }, github, now),
    complete: async (now) => {
      const { completePullRequest } = await import("./features-review-complete-pull-request.js");
      return completePullRequest(io, inputs, github, now);
    },
    now: async () => (await readCommandState(github, comment))?.pull,
    renew: (head, { checked }) => renewCheck(
      github,
      head,
      !(checked?.findings ?? []).some(({ severity }) => inputs.blocking.includes(severity)),
      io.context.actionRepository
    ),
    command: cliCommand(io)
  });
}
async function submissionTarget({ io, inputs, github }, submitter, issue, pull) {
  const { submissionTools } = await import("./features-submissions-take-submissions.js");
  const { onSubmission } = await import("./features-commands-on-submission.js");
  const { settings, jobIo } = submissionTools(io, inputs);
  return {
    kind: "submission",
    submitter,
    perform: (command) => onSubmission(command, {
      issue,
      pull,
      choice: async (wanted) => {
        const { base } = await github.ask({ base: true });
        const read = await readListAt(github, base.tip, settings.files, jobIo.reader);
        const { modes: _, ...list } = read;
        return jobIo.job("chosenChange", { list, wanted });
      },
      submit: (change) => submitPaper(github, issue, settings, jobIo, change)
    })
  };
}
export {
  commandTarget
};
