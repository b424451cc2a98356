import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/submission-branch.ts
var SUBMISSION_BRANCHES = "list-curator/submission-";
function submissionBranch(issue) {
  return `${SUBMISSION_BRANCHES}${issue}`;
}
function issueOfBranch(branch) {
  const digits = branch.startsWith(SUBMISSION_BRANCHES) ? branch.slice(SUBMISSION_BRANCHES.length) : "";
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : void 0;
}

export {
  SUBMISSION_BRANCHES,
  submissionBranch,
  issueOfBranch
};
