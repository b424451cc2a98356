import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  configIn
} from "./revisions-config-in.js";
import {
  blobSource,
  chooseSide,
  commitTree,
  rawSide
} from "./revisions-blob-source.js";

// src/revisions/read-list-at.ts
async function readListAt(api, commit, wanted, reader) {
  const tree = await commitTree(api, commit, wanted.whole);
  const blobs = blobSource(api);
  const config = await configIn(tree, wanted, reader, blobs);
  const tools = { wanted, config, reader, blobs };
  const side = await chooseSide(tree, tools);
  const raw = await rawSide(side, tree, tools);
  return { ...raw, modes: new Map(tree.map(({ path, mode }) => [path, mode])) };
}

export {
  readListAt
};
