import type { Resolve } from './guarded-lookup.ts';

/** A look-up that asks for each name once; what failed is asked again. */
export function cachedResolve(resolve: Resolve): Resolve {
  const known = new Map<string, ReturnType<Resolve>>();
  return (host) => {
    const before = known.get(host);
    if (before !== undefined) return before;
    const asked = resolve(host);
    known.set(host, asked);
    asked.catch(() => known.delete(host));
    return asked;
  };
}
