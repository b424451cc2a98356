import type { Config } from '../config/config.ts';
import { LAYOUTS } from '../markdown/list.ts';
import type { ReadListOptions } from '../markdown/read-list.ts';

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
