import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isNotFound
} from "./github-api-failure.js";
import {
  requirePayload
} from "./runner-read-payload.js";
import {
  array,
  integer,
  isoTimestamp,
  nullish,
  number,
  object,
  pipe,
  string
} from "./valibot-dist-index.js";
import {
  compact
} from "./text-json.js";

// src/features/commands/comment-event.ts
var Person = object({ login: string(), type: string() });
var Payload = object({
  action: string(),
  comment: object({
    id: pipe(number(), integer()),
    node_id: string(),
    body: nullish(string(), ""),
    created_at: pipe(string(), isoTimestamp()),
    // Absent for an account that is gone.
    user: nullish(Person)
  }),
  issue: object({
    number: pipe(number(), integer()),
    user: nullish(Person),
    body: nullish(string(), ""),
    labels: array(object({ name: string() }))
  })
});
function commentEvent(io) {
  const payload = requirePayload(io, Payload, "comment");
  const { action, comment, issue } = payload;
  if (action !== "created" || comment.user?.type !== "User") return void 0;
  return {
    id: comment.id,
    /** GitHub's name for it in GraphQL. */
    nodeId: comment.node_id,
    body: comment.body,
    login: comment.user.login,
    createdAt: comment.created_at,
    place: {
      number: issue.number,
      opener: issue.user?.login ?? "",
      labels: issue.labels.map(({ name }) => name),
      body: issue.body
    }
  };
}
async function readCommandState(github, { nodeId, place: { number: number2 } }) {
  try {
    const { reactions, comments, pull } = await github.ask({
      reactions: nodeId,
      comments: { number: number2, last: true },
      pull: number2
    });
    if (reactions === void 0) return void 0;
    return compact({ reactions, comments, pull });
  } catch (error) {
    if (isNotFound(error)) return void 0;
    throw error;
  }
}

export {
  commentEvent,
  readCommandState
};
