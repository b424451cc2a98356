import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  checkedOutCommits
} from "./features-checked-out-commits.js";
import {
  issueOfBranch
} from "./github-submission-branch.js";
import {
  InputError
} from "./files-input-error.js";

// src/features/review/refuse-head-checkout.ts
function refuseHeadCheckout({ files, workspace, context }, heads) {
  if (!checkedOutCommits(files, workspace).some((commit) => heads.includes(commit))) return;
  throw new InputError(
    `the head of the pull request is checked out, and the event is ${context.eventName}: code of a stranger lies beside a token that may write. Remove the "ref" of actions/checkout, or the checkout; the review reads the pull request through the API.`
  );
}

// src/features/review/spare-submissions.ts
function spareSubmissions(inputs, branch, repository) {
  const isSubmission = branch?.repository === repository && issueOfBranch(branch.name) !== void 0;
  return isSubmission && inputs.autofix === "commit" ? { ...inputs, autofix: "suggest" } : inputs;
}

export {
  refuseHeadCheckout,
  spareSubmissions
};
