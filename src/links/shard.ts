import { hashOf } from './hash.ts';

/** One of several runs that divide the hosts among them. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/**
 * Whether a shard is the one that asks a host. All links of a host fall to one
 * shard, so that shards that run side by side never ask the same host.
 */
export function ownsHost({ index, count }: Shard, host: string): boolean {
  return hashOf(host.toLowerCase()) % count === index - 1;
}
