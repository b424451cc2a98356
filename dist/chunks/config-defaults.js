import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/config/defaults.ts
var DEFAULT_LINK_SETTINGS = {
  failures: 3,
  days: 3,
  recheckDays: 7,
  ignore: [],
  archive: "https://archive.org"
};
var DEFAULT_CONFIG = {
  skipSections: [],
  categories: [],
  duplicates: "category",
  preset: "recommended",
  rules: {},
  links: DEFAULT_LINK_SETTINGS
};

export {
  DEFAULT_LINK_SETTINGS,
  DEFAULT_CONFIG
};
