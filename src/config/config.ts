/** The sets of severities that a list may start from; rule severities of its own come on top. */
export const PRESETS = ['recommended', 'strict', 'minimal'] as const;
export type Preset = (typeof PRESETS)[number];

/** Where a paper may stand only once: in each category, or in the whole list. */
export const DUPLICATE_SCOPES = ['category', 'list'] as const;
export type DuplicateScope = (typeof DUPLICATE_SCOPES)[number];

/** What `.github/list-curator.yml` may say; everything has a default. */
export interface Config {
  /** Path of the list; found by itself when absent. */
  readonly readme?: string;
  /** Paths of the bibliographies; found by themselves when absent, none when empty. */
  readonly bib?: readonly string[];
  /** How the list writes its entries; chosen per section by evidence when absent. */
  readonly layout?: string;
  /** More headings whose sections hold no entries. */
  readonly skipSections: readonly string[];
  /** The categories that the list may have; any when empty. */
  readonly categories: readonly string[];
  readonly duplicates: DuplicateScope;
  /** The severities to start from. */
  readonly preset: Preset;
  /** Severity by rule id, before that of the preset. */
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
}
