import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  cliCommand,
  reviewOnGitHub
} from "./features-review-papers-table.js";
import "./revisions-blob-source.js";
import "./runner-repository-of.js";
import "./features-check-apart.js";
import {
  isSubmission,
  readBase,
  submissionApi,
  submitPaper
} from "./features-look-up-paper.js";
import "./features-fence.js";
import "./revisions-bibs-of.js";
import {
  issueOfBranch
} from "./github-submission-branch.js";
import "./github-own-comments.js";
import "./features-after-lost-answer.js";
import "./github-same-text.js";
import "./github-read-blobs.js";
import "./github-api-failure.js";
import "./github-connect.js";
import {
  onPullRequest
} from "./features-commands-on-pull-request.js";
import "./actions-github-lib-context.js";
import "./bibtex-draft-of-entry.js";
import "./features-look-up-texts.js";
import "./features-form-fields.js";
import "./bibtex-insert-entries.js";
import "./features-choose-category.js";
import "./features-bib-entry-of-work.js";
import "./registries-answer.js";
import "./network-trouble-of.js";
import "./network-proxy-problem.js";
import "./bibtex-entry-text.js";
import "./registries-clean-text.js";
import "./text-parse-json.js";
import "./scholarly-from-markdown.js";
import "./files-form-path.js";
import "./files-config-paths.js";
import "./files-read-source.js";
import "./files-with-file-errors.js";
import "./runner-child.js";
import "./stand-in-actions-http-client.js";
import "./features-review-comment-draft.js";
import "./features-review-unfit-patch.js";
import "./files-fetched-file.js";
import {
  nameOfComment
} from "./github-marker.js";
import "./github-longest-body.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import "./features-apply-fixes.js";
import "./features-blocked-files.js";
import "./diff-libesm-diff-array.js";
import {
  readCatalog
} from "./catalog-bib-index.js";
import "./rules-count-findings.js";
import "./text-fingerprint.js";
import "./files-linked-bibs.js";
import "./files-is-lfs-pointer.js";
import "./features-reading-options.js";
import "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import "./valibot-dist-index.js";
import "./config-defaults.js";
import "./bibtex-citation-key.js";
import "./scholarly-dollar-math.js";
import "./list-source-addresses.js";
import "./text-append.js";
import "./rules-reference-rules.js";
import "./text-lines-text.js";
import "./list-format-common-template.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import "./text-shorten.js";
import "./text-source-file.js";
import "./text-line-table.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./text-order.js";
import "./text-without-tail.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/features/commands/command-target.ts
async function commandTarget(means, { place }, { pull, comments }) {
  const { io, inputs, thread } = means;
  const tools = pullRequestTools(means, place.number);
  if (pull !== void 0) {
    const { branch } = pull;
    const ours = branch?.repository === io.context.repository ? branch : void 0;
    const issue = ours && issueOfBranch(ours.name);
    return issue === void 0 ? {
      kind: "pull-request",
      submitter: place.opener,
      perform: (command) => onPullRequest(command, pull, tools(inputs.autofix))
    } : submissionTarget(means, await thread.authorOf(issue), issue, {
      state: pull,
      // A commit beside its own would cut the pull request off from its issue.
      tools: tools(inputs.autofix === "commit" ? "suggest" : inputs.autofix)
    });
  }
  const isOne = isSubmission(place) || comments.some(({ body }) => nameOfComment(body) === "submission");
  return isOne ? submissionTarget(means, place.opener, place.number, void 0) : { kind: "other", submitter: place.opener, perform: async () => ({ done: false }) };
}
function pullRequestTools({ io, inputs, client, thread }, number) {
  return (usual) => ({
    review: (now, autofix = usual) => reviewOnGitHub(io, { ...inputs, autofix }, client, { number, ...now }),
    now: async () => (await thread.state())?.pull,
    command: cliCommand(io)
  });
}
async function submissionTarget({ io, inputs, client }, submitter, issue, pull) {
  const [owner = "", repo = ""] = io.context.repository.split("/");
  const api = submissionApi(client, { owner, repo });
  const { submissionDoor } = await import("./features-submissions-take-submissions.js");
  const { onSubmission } = await import("./features-commands-on-submission.js");
  const { settings, jobIo } = submissionDoor(io, inputs);
  return {
    kind: "submission",
    submitter,
    perform: (command) => onSubmission(command, {
      issue,
      pull,
      catalog: async () => {
        const { base } = await api.state(issue);
        return readCatalog(await readBase(api, base.tip, settings.files));
      },
      submit: (change) => submitPaper(api, issue, settings, jobIo, change)
    })
  };
}
export {
  commandTarget
};
