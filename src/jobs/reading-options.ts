import type { Config } from '../config/config.ts';
import type { ReadListOptions } from '../markdown/read-list.ts';

/** What the configuration and the clock say to the reader of the list. */
export function readingOptions(
  config: Config,
  outOfTime: (() => boolean) | undefined,
): ReadListOptions {
  return {
    skipSections: config.skipSections,
    ...(config.layout === undefined ? {} : { layout: config.layout }),
    ...(outOfTime === undefined ? {} : { outOfTime }),
  };
}
