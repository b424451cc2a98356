import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  present
} from "./features-after-lost-answer.js";

// src/github/own-comments.ts
var WRITTEN = "id fullDatabaseId body isMinimized viewerDidAuthor";
function ownComments(comments) {
  return present(comments).filter(({ viewerDidAuthor, isMinimized }) => viewerDidAuthor && !isMinimized).map(({ id, fullDatabaseId, body }) => ({ id: Number(fullDatabaseId), nodeId: id, body }));
}

export {
  WRITTEN,
  ownComments
};
