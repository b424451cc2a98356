import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  present
} from "./github-graphql-nodes.js";

// src/github/own-comments.ts
var WRITTEN = "fullDatabaseId body isMinimized viewerDidAuthor";
function ownComments(comments) {
  return present(comments).filter(({ viewerDidAuthor, isMinimized }) => viewerDidAuthor && !isMinimized).map(({ fullDatabaseId, body }) => ({ id: Number(fullDatabaseId), body }));
}

export {
  WRITTEN,
  ownComments
};
