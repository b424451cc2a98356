import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  Sha,
  requirePayload
} from "./runner-read-payload.js";
import {
  integer,
  nullish,
  number,
  object,
  pipe,
  string
} from "./valibot-dist-index.js";

// src/runner/pull-request-event.ts
var Payload = object({
  pull_request: object({
    number: pipe(number(), integer()),
    state: string(),
    merge_commit_sha: nullish(string()),
    base: object({ sha: Sha }),
    head: object({
      sha: Sha,
      ref: string(),
      repo: nullish(object({ full_name: string() }))
    })
  })
});
function pullRequestEvent(io) {
  const payload = requirePayload(io, Payload, "pull request");
  const { number: number2, state, merge_commit_sha, base, head } = payload.pull_request;
  return {
    number: number2,
    open: state === "open",
    base: base.sha,
    head: head.sha,
    /** What GitHub would merge; absent on a conflict. */
    merge: merge_commit_sha ?? void 0,
    branch: head.repo ? { repository: head.repo.full_name, name: head.ref } : void 0
  };
}
function reviewedPullRequest(io) {
  if (!io.context.eventName.startsWith("pull_request")) return void 0;
  const { number: number2, head } = pullRequestEvent(io);
  return { number: number2, head };
}

export {
  pullRequestEvent,
  reviewedPullRequest
};
