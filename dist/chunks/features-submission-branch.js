import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/submission-branch.ts
var PREFIX = "list-curator/submission-";
var SUBMISSION_REFS = { refPrefix: "refs/heads/list-curator/", query: "submission-" };
function submissionBranch(issue) {
  return `${PREFIX}${issue}`;
}
function branchOfRef(name) {
  const { refPrefix } = SUBMISSION_REFS;
  const whole = name.startsWith("refs/heads/") ? name : `refs/heads/${name}`;
  return whole.startsWith(refPrefix) ? whole.slice("refs/heads/".length) : `${refPrefix}${name}`.slice("refs/heads/".length);
}
function issueOfBranch(branch) {
  const digits = branch.startsWith(PREFIX) ? branch.slice(PREFIX.length) : "";
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : void 0;
}

export {
  SUBMISSION_REFS,
  submissionBranch,
  branchOfRef,
  issueOfBranch
};
