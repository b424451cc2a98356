import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/review/comment-draft.ts
var MOST_COMMENTS = 25;

export {
  MOST_COMMENTS
};
