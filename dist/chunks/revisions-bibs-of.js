import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  foundBibs,
  possibleBibs
} from "./github-read-blobs.js";
import {
  linkedBibs
} from "./files-linked-bibs.js";

// src/revisions/bibs-of.ts
function bibsOf(tree, wanted, readme) {
  const { beside, below } = possibleBibs(tree, wanted);
  const linked = readme === void 0 ? [] : linkedBibs(readme.text, [...beside, ...below]);
  return foundBibs(tree, wanted, linked);
}

export {
  bibsOf
};
