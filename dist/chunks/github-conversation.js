import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  WRITTEN,
  ownComments
} from "./github-own-comments.js";
import {
  PAGE_INFO,
  present
} from "./github-graphql-nodes.js";

// src/github/submission-branch.ts
var PREFIX = "list-curator/submission-";
var SUBMISSION_REFS = { refPrefix: "refs/heads/list-curator/", query: "submission-" };
function submissionBranch(issue) {
  return `${PREFIX}${issue}`;
}
function issueOfBranch(branch) {
  const digits = branch.startsWith(PREFIX) ? branch.slice(PREFIX.length) : "";
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : void 0;
}

// src/github/conversation.ts
async function readConversation(client, { owner, repo, number }, blobs) {
  const comments = [];
  const threads = [];
  const bytes = /* @__PURE__ */ new Map();
  let headSha = "";
  let moreComments = true;
  let moreThreads = true;
  let commentsAfter = null;
  let threadsAfter = null;
  for (let first = true; moreComments || moreThreads; first = false) {
    const wanted = first ? blobs : [];
    const answer = await client.graphql(query(wanted, moreComments, moreThreads), {
      owner,
      repo,
      number,
      ...moreComments ? { commentsAfter } : {},
      ...moreThreads ? { threadsAfter } : {},
      ...Object.fromEntries(wanted.map((sha, index) => [`blob${index}`, sha]))
    });
    const { pullRequest } = answer.repository;
    headSha ||= pullRequest.headRefOid;
    comments.push(...ownComments(pullRequest.comments ?? { nodes: [] }));
    threads.push(...present(pullRequest.reviewThreads ?? { nodes: [] }).flatMap(ownThread));
    for (const [index, sha] of wanted.entries()) {
      const whole = wholeBytes(Reflect.get(answer.repository, `blob${index}`));
      if (whole !== void 0) bytes.set(sha, whole);
    }
    moreComments = pullRequest.comments?.pageInfo.hasNextPage ?? false;
    moreThreads = pullRequest.reviewThreads?.pageInfo.hasNextPage ?? false;
    commentsAfter = pullRequest.comments?.pageInfo.endCursor ?? null;
    threadsAfter = pullRequest.reviewThreads?.pageInfo.endCursor ?? null;
  }
  return { headSha, comments, threads, blobs: bytes };
}
function query(blobs, comments, threads) {
  const variables = [
    "$owner: String!, $repo: String!, $number: Int!",
    ...comments ? ["$commentsAfter: String"] : [],
    ...threads ? ["$threadsAfter: String"] : [],
    ...blobs.map((_, index) => `$blob${index}: GitObjectID!`)
  ];
  const parts = [
    ...comments ? [`comments(first: 100, after: $commentsAfter) { nodes { ${WRITTEN} } ${PAGE_INFO} }`] : [],
    ...threads ? [
      `reviewThreads(first: 100, after: $threadsAfter) { nodes { id isResolved isOutdated comments(first: 1) { nodes { id ${WRITTEN} } } } ${PAGE_INFO} }`
    ] : []
  ];
  const texts = blobs.map(
    (_, index) => `blob${index}: object(oid: $blob${index}) { ... on Blob { text byteSize isTruncated } }`
  );
  return `query (${variables.join(", ")}) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid ${parts.join(" ")} } ${texts.join(" ")} } }`;
}
function ownThread({ id, isResolved, isOutdated, comments }) {
  const [first] = present(comments);
  const [own] = ownComments({ nodes: [first ?? null] });
  if (first === void 0 || own === void 0) return [];
  return [
    {
      threadId: id,
      nodeId: first.id,
      ...own,
      resolved: isResolved,
      outdated: isOutdated
    }
  ];
}
function wholeBytes(blob) {
  if (typeof blob?.text !== "string" || blob.isTruncated) return void 0;
  const bytes = Buffer.from(blob.text, "utf8");
  return bytes.length === blob.byteSize ? bytes : void 0;
}

export {
  readConversation,
  wholeBytes,
  SUBMISSION_REFS,
  submissionBranch,
  issueOfBranch
};
