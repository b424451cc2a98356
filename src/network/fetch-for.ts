import type { LookupFunction } from 'node:net';
import { lazy } from '../text/memo.ts';
import type { Fetch } from './fetch-through.ts';
import { type Environment, isProxySet } from './proxy-for.ts';

/**
 * The `fetch` for an environment: Node's own, or one through the proxy that the environment names.
 * The code for proxies is loaded with the first request, and only if it is needed.
 *
 * @param lookup looks up the names of servers that are requested directly.
 */
export function fetchFor(env: Environment, lookup?: LookupFunction): Fetch {
  if (!isProxySet(env) && lookup === undefined) return fetch;
  const loaded = lazy(async () => (await import('./fetch-through.ts')).fetchThrough(env, lookup));
  return async (url, init) => (await loaded())(url, init);
}
