import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  committedText,
  fixMessage,
  readConversation
} from "./features-review-committed-text.js";
import {
  isApiError,
  isLost
} from "./github-api-failure.js";

// src/features/review/commit-fixes.ts
async function commitFixes(pull, head, { files, findings }) {
  if (files.length === 0) return { outcome: "nothing" };
  const commit = await commitTexts(pull, head, fixMessage(findings), files);
  return commit === void 0 ? { outcome: "refused" } : { outcome: "committed", head: commit, text: committedText(commit, findings) };
}
async function commitTexts(pull, head, message, files) {
  const { github, branch } = pull;
  if (branch === void 0) return void 0;
  try {
    return await github.commit({ branch, tip: head, message, files });
  } catch (error) {
    if (!isApiError(error)) throw error;
    return isLost(error) ? afterwards(pull, head) : void 0;
  }
}
async function afterwards(pull, head) {
  try {
    const { headSha } = await readConversation(pull);
    return headSha === head ? void 0 : headSha;
  } catch (error) {
    if (!isApiError(error)) throw error;
    return void 0;
  }
}

export {
  commitFixes,
  commitTexts
};
