import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  connect
} from "./github-connect.js";

// src/action/github-of.ts
function gitHubOf({ context, fetch }, { token }) {
  return connect(token, { apiUrl: context.apiUrl, graphqlUrl: context.graphqlUrl, fetch });
}

export {
  gitHubOf
};
