import type { LinkState } from '../../links/link-state.ts';
import { registryIdentifier, requestUrl } from '../../links/registry-identifier.ts';
import { isDue } from '../../links/schedule.ts';

import type { LinkOptions } from './check-links.ts';
import type { CollectedLinks } from './collect-links.ts';

/** Pages that one machine asks for in some minutes; see docs/scale.md. */
const PER_SHARD = 20_000;
/** GitHub runs 20 jobs of a free account at the same time. */
const MOST_SHARDS = 20;

/**
 * In how many parts the links that are due are best checked, each as `list-curator links --shard`
 * names it. Only pages count: what is asked of a registry keeps to its pace in any number of parts.
 *
 * @param now milliseconds since 1970.
 */
export function planShards(
  { urls }: Pick<CollectedLinks, 'urls'>,
  before: LinkState,
  { recheckDays, fragments }: Pick<LinkOptions, 'recheckDays' | 'fragments'>,
  now: number,
): string[] {
  const pages = new Set(
    [...urls.keys()]
      .filter((url) => registryIdentifier(url) === undefined)
      .map((url) => requestUrl(url, fragments)),
  );
  const due = [...pages].filter((page) =>
    isDue(page, before.get(page) ?? { log: [] }, recheckDays, now),
  ).length;
  const count = Math.min(MOST_SHARDS, Math.max(1, Math.ceil(due / PER_SHARD)));
  return Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
}
