import { isDue } from '../../links/due.ts';
import type { LinkState } from '../../links/link-state.ts';
import { requestUrl } from '../../links/request-url.ts';
import type { LinkOptions } from '../check-links.ts';
import type { CollectedLinks } from '../collect-links.ts';

/** What one machine verifies in a few minutes; see docs/scale.md. */
const PER_SHARD = 5000;
/** GitHub runs 20 jobs of a free account at the same time. */
const MOST_SHARDS = 20;

/**
 * In how many parts the links that are due are best checked, each as `list-curator links --shard`
 * names it.
 *
 * @param now milliseconds since 1970.
 */
export function planShards(
  { urls, references }: CollectedLinks,
  before: LinkState,
  { recheckDays, fragments }: Pick<LinkOptions, 'recheckDays' | 'fragments'>,
  now: number,
): string[] {
  const keys = new Set([
    ...[...urls.keys()].map((url) => requestUrl(url, fragments)),
    ...references.keys(),
  ]);
  const due = [...keys].filter((key) =>
    isDue(key, before.get(key) ?? { log: [] }, recheckDays, now),
  ).length;
  const count = Math.min(MOST_SHARDS, Math.max(1, Math.ceil(due / PER_SHARD)));
  return Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
}
