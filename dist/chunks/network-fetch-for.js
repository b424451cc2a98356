import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isProxySet
} from "./network-no-proxy.js";

// src/network/fetch-for.ts
function fetchFor(env, lookup) {
  if (!isProxySet(env) && lookup === void 0) return fetch;
  let loaded;
  const load = async () => {
    const { fetchThrough } = await import("./network-fetch-through.js");
    return fetchThrough(env, lookup);
  };
  return async (url, init) => {
    loaded ??= load();
    const ask = await loaded;
    return ask(url, init);
  };
}

export {
  fetchFor
};
