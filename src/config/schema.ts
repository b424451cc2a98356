import * as v from 'valibot';
import { ORDERS } from '../text/order.ts';
import { DUPLICATE_SCOPES, ENTRY_TEMPLATES, KEY_STYLES, PRESETS } from './config.ts';

const REGISTRY = v.optional(
  v.strictObject({
    url: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/),
        v.description('Address of a mirror, such as https://mirror.example/crossref.'),
      ),
    ),
  }),
);

/** Severities as the configuration writes them. */
export const CONFIGURED_SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

const REGISTRIES = v.strictObject({
  doi: REGISTRY,
  crossref: REGISTRY,
  datacite: REGISTRY,
  arxiv: REGISTRY,
  pubmed: REGISTRY,
  europepmc: REGISTRY,
  semanticscholar: REGISTRY,
  openalex: REGISTRY,
});

const LINKS = v.strictObject({
  failures: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(2),
      v.maxValue(6),
      v.description('Failing runs before a link is called dead, 2 to 6.'),
    ),
  ),
  days: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(90),
      v.description('Days between the first and the last of these failures, 0 to 90.'),
    ),
  ),
  'recheck-days': v.optional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(365),
      v.description('Days for which the answer of a link counts, 0 to 365.'),
    ),
  ),
  ignore: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^https?:\/\//))),
      v.description('Addresses, or their beginnings, that are not checked.'),
    ),
  ),
  contact: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\x21-\x7e]{3,100}$/),
      v.description('An address at which the owner of a site can reach you.'),
    ),
  ),
  archive: v.optional(
    v.pipe(
      v.union([v.boolean(), v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/?#@]+$/))]),
      v.description('Whether, or where, to look for archived copies of dead links.'),
    ),
  ),
});

const BIB_FORMAT = v.strictObject({
  indent: v.optional(
    v.pipe(
      v.union([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16)), v.literal('tab')]),
      v.description('Spaces before each field, 0 to 16, or tab.'),
    ),
  ),
  'field-order': v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]*$/))),
      v.description('Field names in their order; other fields follow.'),
    ),
  ),
});

/** The names of the settings for the layout of bib entries, as the configuration writes them. */
export const BIB_FORMAT_KEYS: readonly string[] = Object.keys(BIB_FORMAT.entries);

/** The names of the settings for links, as the configuration writes them. */
export const LINK_KEYS: readonly string[] = Object.keys(LINKS.entries);

/** The names of the registries, as the configuration writes them. */
export const REGISTRY_KEYS: readonly string[] = Object.keys(REGISTRIES.entries);

/**
 * The configuration file as it may be written. The JSON Schema for editors and
 * docs/configuration.md are kept equal to this by tests.
 */
export const CONFIG_SCHEMA = v.strictObject({
  readme: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.description('Path of the list, relative to the repository.'),
    ),
  ),
  bib: v.optional(
    v.pipe(
      v.union([
        v.pipe(v.string(), v.nonEmpty()),
        v.array(v.pipe(v.string(), v.nonEmpty())),
        v.literal(false),
      ]),
      v.description('Path or paths of the .bib files, or false for a list without any.'),
    ),
  ),
  'skip-sections': v.optional(
    v.pipe(v.array(v.string()), v.description('Headings whose sections hold no entries.')),
  ),
  categories: v.optional(
    v.pipe(v.array(v.string()), v.description('The categories that the list may have.')),
  ),
  entry: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.description('How entries are written: Markdown with {title}, {url}, {authors} and so on.'),
    ),
  ),
  duplicates: v.optional(
    v.pipe(
      v.picklist(DUPLICATE_SCOPES),
      v.description('Where a paper may stand only once: in each category, or in the whole list.'),
    ),
  ),
  'key-style': v.optional(
    v.pipe(
      v.picklist(KEY_STYLES),
      v.description('How citation keys are made: AuthorYear, authoryear or authoryearword.'),
    ),
  ),
  'entry-order': v.optional(
    v.pipe(
      v.picklist(ORDERS),
      v.description('The order of the entries within each category: by year, title or key.'),
    ),
  ),
  'entry-template': v.optional(
    v.pipe(
      v.picklist(ENTRY_TEMPLATES),
      v.description('How new entries of the list are written; like their neighbours when absent.'),
    ),
  ),
  'bib-order': v.optional(
    v.pipe(
      v.picklist(ORDERS),
      v.description('The order of the bib entries: by key, year or title.'),
    ),
  ),
  'bib-format': v.optional(
    v.pipe(BIB_FORMAT, v.description('How bib entries are laid out: indent, field-order.')),
  ),
  preset: v.optional(
    v.pipe(
      v.picklist(PRESETS),
      v.description('The severities to start from: recommended, strict or minimal.'),
    ),
  ),
  rules: v.optional(
    v.pipe(
      v.record(v.string(), v.picklist(CONFIGURED_SEVERITIES)),
      v.description('Severity by rule: error, warning, info, or off.'),
    ),
  ),
  baseline: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.description('Path of a file with known findings, which are hidden.'),
    ),
  ),
  links: v.optional(v.pipe(LINKS, v.description('How links are checked.'))),
  'contact-email': v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[^\s@<>()]+@[^\s@<>().]+(?:\.[^\s@<>().]+)+$/),
      v.description('An address at which registries can reach whoever runs this.'),
    ),
  ),
  registries: v.optional(
    v.pipe(REGISTRIES, v.description('Other addresses of registries, for mirrors.')),
  ),
});
