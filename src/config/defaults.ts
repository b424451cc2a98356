import type { Config, LinkSettings } from './config.ts';

/** How links are checked by default. */
export const DEFAULT_LINK_SETTINGS: LinkSettings = {
  failures: 3,
  days: 3,
  recheckDays: 7,
  ignore: [],
  archive: 'https://archive.org',
};

/** The configuration without a file. */
export const DEFAULT_CONFIG: Config = {
  skipSections: [],
  categories: [],
  duplicates: 'category',
  preset: 'recommended',
  rules: {},
  links: DEFAULT_LINK_SETTINGS,
};
