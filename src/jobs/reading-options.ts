import type { Config } from '../config/config.ts';
import { LAYOUTS } from '../list/list.ts';
import type { ReadListOptions } from '../list/read/read-list.ts';

/** What the configuration and the clock say to the reader of the list. */
export function readingOptions(
  config: Config,
  outOfTime: (() => boolean) | undefined,
): ReadListOptions {
  const layout = LAYOUTS.find((name) => name === config.layout);
  return {
    skip: config.skipSections,
    ...(layout === undefined ? {} : { layout }),
    ...(outOfTime === undefined ? {} : { outOfTime }),
  };
}
