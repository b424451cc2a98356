import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isLost
} from "./github-api-failure.js";

// src/features/after-lost-answer.ts
var MOST_TRIES = 3;
var WAIT_MS = 2e3;
async function afterLostAnswer(error, tries, wait) {
  if (tries >= MOST_TRIES || !isLost(error)) throw error;
  await wait(WAIT_MS * tries);
}

export {
  MOST_TRIES,
  afterLostAnswer
};
