import type { Config } from './config.ts';

/** What holds where the configuration says nothing. */
export const DEFAULT_CONFIG: Config = {
  skipSections: [],
  categories: [],
  duplicates: 'category',
  preset: 'recommended',
  rules: {},
};
