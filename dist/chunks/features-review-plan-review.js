import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  sameText
} from "./github-keep-comment.js";
import {
  nameOfComment
} from "./github-marker.js";

// src/features/review/plan-review.ts
var MOST_COMMENTS = 25;
function planReview(drafts, threads) {
  const { kept, solved } = sortThreads(drafts, threads);
  const commented = /* @__PURE__ */ new Set();
  const update = [];
  const post = [];
  let remaining = MOST_COMMENTS - kept.size;
  for (const draft of drafts) {
    const { body } = draft.comment;
    const thread = kept.get(nameOfComment(body) ?? "");
    if (thread === void 0) {
      if (remaining-- > 0) post.push(draft);
      continue;
    }
    for (const fingerprint of draft.fingerprints) commented.add(fingerprint);
    if (!thread.resolved && !sameText(body, thread.body)) update.push({ id: thread.id, body });
  }
  return {
    /** Comments to be made, worst first. */
    post,
    /** The fingerprints of findings that a comment shows already. */
    commented,
    /** Comments of ours whose text is not what it should be. */
    update,
    /** Comments of ours whose findings are gone, or whose lines are. */
    solved
  };
}
function sortThreads(drafts, threads) {
  const kept = /* @__PURE__ */ new Map();
  const solved = [];
  const wanted = new Map(
    drafts.map(({ comment }) => [nameOfComment(comment.body) ?? "", comment])
  );
  for (const thread of threads) {
    const name = nameOfComment(thread.body);
    if (name === void 0 || name === "summary") continue;
    const comment = wanted.get(name);
    const stays = comment !== void 0 && (thread.resolved || !thread.outdated && standsThere(thread, comment)) && !kept.has(name);
    if (stays) kept.set(name, thread);
    else solved.push(thread);
  }
  return { kept, solved };
}
function standsThere(thread, { path, startLine, line }) {
  return thread.path === path && thread.line === line && (thread.startLine ?? thread.line) === startLine;
}

export {
  MOST_COMMENTS,
  planReview
};
