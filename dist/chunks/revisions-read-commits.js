import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  chooseSide,
  commitTree,
  configIn,
  mayMatter,
  rawSide,
  readOnce,
  readSides,
  sameFiles
} from "./revisions-choose-files.js";

// src/revisions/read-commits.ts
async function readCommits(api, commits, wanted, reader) {
  const { whole, configOf } = wanted;
  const [base, head] = await Promise.all([
    commitTree(api, commits.base, whole),
    commitTree(api, commits.head, whole)
  ]);
  const trees = { base, head };
  const blobs = readOnce(async (names) => (await api.ask({ blobs: names })).blobs);
  const config = await configIn(trees[configOf], wanted, reader, blobs);
  const matters = mayMatter(wanted, config);
  const mattering = (tree) => tree.filter(({ path }) => matters(path));
  if (sameFiles(mattering(base), mattering(head))) return void 0;
  return readSides(trees, { wanted, config, reader, blobs });
}
async function readListAt(api, commit, wanted, reader) {
  const tree = await commitTree(api, commit, wanted.whole);
  const blobs = readOnce(async (names) => (await api.ask({ blobs: names })).blobs);
  const config = await configIn(tree, wanted, reader, blobs);
  const tools = { wanted, config, reader, blobs };
  const side = await chooseSide(tree, tools);
  const raw = await rawSide(side, tree, tools);
  const modes = new Map(tree.map(({ path, mode }) => [path, mode]));
  return { ...raw, modes };
}

export {
  readCommits,
  readListAt
};
