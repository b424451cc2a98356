import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  SUBMISSION_BRANCHES,
  issueOfBranch,
  submissionBranch
} from "./features-submission-branch.js";
import {
  FORM_FIELDS,
  SUBMISSION_LABEL
} from "./features-form-fields.js";
import {
  nameOfComment
} from "./github-marker.js";

// src/features/submissions/submission-state.ts
var CHOICES_BRANCH = "list-curator/choices";
var ABOUT = `# What was chosen for submissions

List Curator writes this branch. For each issue that submits a paper it holds what commands such as \`/curate category\` chose.

If you delete the branch, all of that is lost.
`;
async function readSubmissionState(api, number) {
  const branch = submissionBranch(number);
  const { base, issue, tips, files, comments, pullsFrom, branches } = await api.ask({
    base: true,
    issue: number,
    tips: [branch, CHOICES_BRANCH],
    files: [choicesFile(number)],
    comments: { number, until: "submission" },
    pullsFrom: branch,
    branches: SUBMISSION_BRANCHES
  });
  const [text] = files;
  return {
    base,
    issue,
    choices: { tip: tips[1], text: text && new TextDecoder().decode(text) },
    answers: comments.filter(({ body }) => nameOfComment(body) === "submission"),
    tip: tips[0],
    pull: pullsFrom[0],
    submissions: submissionsOf(branches)
  };
}
async function readOpenSubmissions(api) {
  const { base, branches } = await api.ask({ base: true, branches: SUBMISSION_BRANCHES });
  return { base, submissions: submissionsOf(branches) };
}
function submissionsOf(branches) {
  return branches.flatMap(({ name, tip, pull }) => {
    const issue = issueOfBranch(name);
    return issue === void 0 ? [] : [{ issue, tip, pull }];
  });
}
async function keepChoices(api, issue, tip, text) {
  const commit = await api.commit({
    branch: CHOICES_BRANCH,
    tip: tip?.sha,
    message: `Keep what was chosen for submission ${issue}`,
    files: [
      { path: choicesFile(issue).path, text },
      { path: "README.md", text: ABOUT }
    ]
  });
  return commit !== void 0;
}
function choicesFile(issue) {
  return { commit: `refs/heads/${CHOICES_BRANCH}`, path: `${issue}.json` };
}
function isSubmission({ labels, body }) {
  if (labels.includes(SUBMISSION_LABEL)) return true;
  const lines = new Set(body.split(/\r?\n/).map((line) => line.trimEnd()));
  return FORM_FIELDS.filter(({ required }) => required).every(
    ({ label }) => lines.has(`### ${label}`)
  );
}

export {
  readSubmissionState,
  readOpenSubmissions,
  keepChoices,
  isSubmission
};
