import type { Order } from '../text/order.ts';

/** The sets of severities to start from; the severities of single rules override them. */
export const PRESETS = ['recommended', 'strict', 'minimal'] as const;
export type Preset = (typeof PRESETS)[number];

/** Where a paper may be listed only once: in each category, or in the whole list. */
export const DUPLICATE_SCOPES = ['category', 'list'] as const;
type DuplicateScope = (typeof DUPLICATE_SCOPES)[number];

/** The styles of citation keys: `Moss2021`, `moss2021`, `moss2021slow`. */
export const KEY_STYLES = ['AuthorYear', 'authoryear', 'authoryearword'] as const;
export type KeyStyle = (typeof KEY_STYLES)[number];

/** The layout of bib entries; absent settings are not checked. */
export interface BibFormat {
  /** The white space before each field, on a line of its own. */
  readonly indent?: string;
  /** Lower-case field names; other fields follow in their own order. */
  readonly fieldOrder?: readonly string[];
}

/** The settings of `.github/list-curator.yml`; all are optional there. */
export interface Config {
  /** The path of the list; detected if absent. */
  readonly readme?: string;
  /** The paths of the bibliographies; detected if absent, none if empty. */
  readonly bib?: readonly string[];
  /** Further headings whose sections contain no entries. */
  readonly skipSections: readonly string[];
  /** The categories that the list may have; any if empty. */
  readonly categories: readonly string[];
  /** How entries of the list are written, as a template on one line; detected if absent. */
  readonly entry?: string;
  readonly duplicates: DuplicateScope;
  /** The style of citation keys; any if absent. */
  readonly keyStyle?: KeyStyle;
  /** The order of the entries within each category; any if absent. */
  readonly entryOrder?: Order;
  /** The order of the bib entries; any if absent. */
  readonly bibOrder?: Order;
  readonly bibFormat?: BibFormat;
  /** The severities to start from. */
  readonly preset: Preset;
  /** Severity by rule id; overrides the preset. */
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  /** The path of the baseline, a file with known findings, which are hidden. */
  readonly baseline?: string;
  readonly links: LinkSettings;
  /** An address at which registries can reach the user. */
  readonly contactEmail?: string;
  /** Addresses of mirrors of registries, without a trailing slash. */
  readonly registryUrls?: Readonly<Record<string, string>>;
}

/** How links are checked. */
export interface LinkSettings {
  /** Failing runs before a link counts as dead. */
  readonly failures: number;
  /** Days between the first and the last of these failures. */
  readonly days: number;
  /** Days for which the result of a link is valid. */
  readonly recheckDays: number;
  /** The beginnings of addresses that are not checked. */
  readonly ignore: readonly string[];
  /** An address at which the owner of a site can reach the user. */
  readonly contact?: string;
  /** Where to look for archived copies of dead links, without a trailing slash; false for nowhere. */
  readonly archive: string | false;
}
