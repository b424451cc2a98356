import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isProxySet
} from "./network-no-proxy.js";
import {
  lazy
} from "./text-memo.js";

// src/network/fetch-for.ts
function fetchFor(env, lookup) {
  if (!isProxySet(env) && lookup === void 0) return fetch;
  const loaded = lazy(async () => (await import("./network-fetch-through.js")).fetchThrough(env, lookup));
  return async (url, init) => (await loaded())(url, init);
}

export {
  fetchFor
};
