import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  cliCommand,
  reviewOnGitHub
} from "./action-review-on-github.js";
import "./jobs-review-blob-source.js";
import "./action-repository-of.js";
import "./action-check-apart.js";
import {
  isSubmission,
  readBase,
  submissionApi,
  submitPaper
} from "./github-choices-branch.js";
import "./submissions-fence.js";
import "./jobs-review-bibs-of.js";
import {
  issueOfBranch
} from "./github-submission-branch.js";
import "./github-own-comments.js";
import "./github-graphql-nodes.js";
import "./github-same-text.js";
import "./github-read-blobs.js";
import "./action-failure-text.js";
import "./github-connect.js";
import {
  onPullRequest
} from "./jobs-commands-on-pull-request.js";
import "./actions-github-lib-context.js";
import "./bibtex-draft-of-entry.js";
import "./identifiers-read-identifier.js";
import "./submissions-form-fields.js";
import "./bibtex-insert-entries.js";
import "./jobs-choose-category.js";
import "./registries-europepmc.js";
import "./registries-answer.js";
import "./network-trouble-of.js";
import "./network-proxy-problem.js";
import "./bibtex-entry-text.js";
import "./registries-clean-text.js";
import "./text-parse-json.js";
import "./scholarly-from-markdown.js";
import "./jobs-form-path.js";
import "./jobs-config-paths.js";
import "./jobs-read-source.js";
import "./jobs-with-file-errors.js";
import "./action-child.js";
import "./stand-in-actions-http-client.js";
import "./jobs-review-comment-draft.js";
import "./jobs-unfit-patch.js";
import "./jobs-fetched-file.js";
import {
  nameOfComment
} from "./github-marker.js";
import "./github-longest-body.js";
import "./report-markdown-text.js";
import "./rules-finding.js";
import "./jobs-apply-fixes.js";
import "./jobs-blocked-files.js";
import "./diff-libesm-diff-array.js";
import {
  readCatalog
} from "./catalog-bib-index.js";
import "./rules-count-findings.js";
import "./text-fingerprint.js";
import "./jobs-linked-bibs.js";
import "./jobs-is-lfs-pointer.js";
import "./jobs-reading-options.js";
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
import "./jobs-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./text-order.js";
import "./text-without-tail.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/action/command-target.ts
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
  const { submissionDoor } = await import("./action-take-submissions.js");
  const { onSubmission } = await import("./jobs-commands-on-submission.js");
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
