import { hashOf } from './hash.ts';

/** One of several runs that divide the hosts among them. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** Reads a shard as people write it, such as `1/4`; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) return undefined;
  return { index, count };
}

/**
 * Whether a shard is the one that asks a host. All links of a host fall to one
 * shard, so that shards that run side by side never ask the same host.
 */
export function ownsHost({ index, count }: Shard, host: string): boolean {
  return hashOf(host.toLowerCase()) % count === index - 1;
}
