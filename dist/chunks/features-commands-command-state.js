import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isNotFound
} from "./github-api-failure.js";

// src/features/commands/command-state.ts
async function readCommandState(github, { nodeId, place: { number } }) {
  try {
    const { reactions, comments, pull } = await github.ask({
      reactions: nodeId,
      comments: { number, last: true },
      pull: number
    });
    if (reactions === void 0) return void 0;
    return { reactions, comments, ...pull === void 0 ? {} : { pull } };
  } catch (error) {
    if (isNotFound(error)) return void 0;
    throw error;
  }
}

export {
  readCommandState
};
