import type { Fetch } from './fetch-through.ts';
import { type Environment, isProxySet } from './proxy-variables.ts';

/**
 * The `fetch` for an environment: Node's own, or where it names a proxy one that goes through it.
 * What that takes is loaded with the first request, and for nobody else.
 */
export function fetchFor(env: Environment): Fetch {
  if (!isProxySet(env)) return fetch;
  let loaded: Promise<Fetch> | undefined;
  const load = async (): Promise<Fetch> => {
    const { fetchThrough } = await import('./fetch-through.ts');
    return fetchThrough(env);
  };
  return async (url, init) => {
    loaded ??= load();
    const ask = await loaded;
    return ask(url, init);
  };
}
