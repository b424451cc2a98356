import type { Order } from '../text/order.ts';

/** The sets of severities that a list may start from; rule severities of its own come on top. */
export const PRESETS = ['recommended', 'strict', 'minimal'] as const;
export type Preset = (typeof PRESETS)[number];

/** Where a paper may stand only once: in each category, or in the whole list. */
export const DUPLICATE_SCOPES = ['category', 'list'] as const;
export type DuplicateScope = (typeof DUPLICATE_SCOPES)[number];

/** How a list may make its citation keys: `Moss2021`, `moss2021`, `moss2021slow`. */
export const KEY_STYLES = ['AuthorYear', 'authoryear', 'authoryearword'] as const;
export type KeyStyle = (typeof KEY_STYLES)[number];

/** How a new entry of the list may be written, where not like its neighbours. */
export const ENTRY_TEMPLATES = [
  'nested-labels',
  'linked-bullets',
  'table',
  'details-abstract',
] as const;
type EntryTemplate = (typeof ENTRY_TEMPLATES)[number];

/** How bib entries are laid out; what is absent may be in any way. */
export interface BibFormat {
  /** The white space before each field, on a line of its own. */
  readonly indent?: string;
  /** Lower-case field names; others follow in the order they have. */
  readonly fieldOrder?: readonly string[];
}

/** What `.github/list-curator.yml` may say; everything has a default. */
export interface Config {
  /** Path of the list; found by itself when absent. */
  readonly readme?: string;
  /** Paths of the bibliographies; found by themselves when absent, none when empty. */
  readonly bib?: readonly string[];
  /** More headings whose sections hold no entries. */
  readonly skipSections: readonly string[];
  /** The categories that the list may have; any when empty. */
  readonly categories: readonly string[];
  /** How entries of the list are written, as a template in one line; found out when absent. */
  readonly entry?: string;
  readonly duplicates: DuplicateScope;
  /** How citation keys are made; any when absent. */
  readonly keyStyle?: KeyStyle;
  /** The order of the entries within each category; any when absent. */
  readonly entryOrder?: Order;
  /** How new entries of the list are written; like their neighbours when absent. */
  readonly entryTemplate?: EntryTemplate;
  /** The order of the bib entries; any when absent. */
  readonly bibOrder?: Order;
  readonly bibFormat?: BibFormat;
  /** The severities to start from. */
  readonly preset: Preset;
  /** Severity by rule id, before that of the preset. */
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  /** Path of the baseline: findings that are known and left out; none when absent. */
  readonly baseline?: string;
  readonly links: LinkSettings;
  /** An address at which registries can reach whoever runs this. */
  readonly contactEmail?: string;
  /** Addresses of registries that differ from the public ones, without a slash at the end. */
  readonly registryUrls?: Readonly<Record<string, string>>;
}

/** How links are checked. */
export interface LinkSettings {
  /** Failing runs before a link is called dead. */
  readonly failures: number;
  /** Days between the first and the last of these failures. */
  readonly days: number;
  /** Days for which the answer of a link counts. */
  readonly recheckDays: number;
  /** Beginnings of addresses that are not checked. */
  readonly ignore: readonly string[];
  /** An address at which the owner of a site can reach who checks its links. */
  readonly contact?: string;
  /** Where to look for archived copies of dead links, without a slash at the end; or nowhere. */
  readonly archive: string | false;
}
