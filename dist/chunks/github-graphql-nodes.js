import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  statusOf
} from "./github-connect.js";

// src/github/marker.ts
function markerLine(name) {
  return `<!-- list-curator:${name} -->`;
}
function nameOfComment(body) {
  const name = /^<!-- list-curator:(summary|submission|tracking|finding-[0-9a-f]{16}|answer-\d+) -->(?:\r?\n|$)/.exec(
    body
  )?.[1];
  return name;
}

// src/jobs/after-lost-answer.ts
var MOST_TRIES = 3;
var WAIT_MS = 2e3;
async function afterLostAnswer(error, tries, wait) {
  if (tries >= MOST_TRIES || (statusOf(error) ?? 0) < 500) throw error;
  await wait(WAIT_MS * tries);
}

// src/github/graphql-nodes.ts
var PAGE_INFO = "pageInfo { hasNextPage endCursor }";
function present({ nodes }) {
  return nodes.filter((node) => node !== null);
}

export {
  PAGE_INFO,
  present,
  markerLine,
  nameOfComment,
  MOST_TRIES,
  afterLostAnswer
};
