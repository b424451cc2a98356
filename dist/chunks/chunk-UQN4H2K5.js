import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  connect
} from "./chunk-HEZGVYFP.js";

// src/action/github-of.ts
function gitHubOf({ context }, { token }) {
  return connect(token, context.apiUrl, context.graphqlUrl);
}

export {
  gitHubOf
};
