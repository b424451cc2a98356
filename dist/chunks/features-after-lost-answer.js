import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  statusOf
} from "./github-connect.js";

// src/features/after-lost-answer.ts
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
  MOST_TRIES,
  afterLostAnswer
};
