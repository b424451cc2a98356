import * as v from 'valibot';
import { compact } from '../text/json.ts';
import { ORDERS } from '../text/order.ts';
import { withoutTail } from '../text/without-tail.ts';
import { type BibFormat, type Config, DUPLICATE_SCOPES, KEY_STYLES, PRESETS } from './config.ts';
import { DEFAULT_CONFIG, DEFAULT_LINK_SETTINGS } from './defaults.ts';

/** A setting that may be absent, with its description for the JSON Schema. */
function setting<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.optional(v.pipe(schema, v.description(description)));
}

/** A number within limits. */
function between(least: number, most: number) {
  return v.pipe(v.number(), v.minValue(least), v.maxValue(most));
}

const PATH = v.pipe(v.string(), v.nonEmpty());

const REGISTRY = v.optional(
  v.strictObject({
    url: setting(
      v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/)),
      'Address of a mirror, such as https://mirror.example/crossref.',
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
  failures: setting(
    v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6)),
    'Failing runs before a link counts as dead, 2 to 6.',
  ),
  days: setting(between(0, 90), 'Days between the first and the last of these failures, 0 to 90.'),
  'recheck-days': setting(
    between(0, 365),
    'Days for which the result of a link is valid, 0 to 365.',
  ),
  ignore: setting(
    v.array(v.pipe(v.string(), v.regex(/^https?:\/\//))),
    'Addresses, or their beginnings, that are not checked.',
  ),
  contact: setting(
    v.pipe(v.string(), v.regex(/^[\x21-\x7e]{3,100}$/)),
    'An address at which the owner of a site can reach you.',
  ),
  archive: setting(
    v.union([v.boolean(), v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/?#@]+$/))]),
    'Whether, or where, to look for archived copies of dead links.',
  ),
});

const BIB_FORMAT = v.strictObject({
  indent: setting(
    v.union([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16)), v.literal('tab')]),
    'Spaces before each field, 0 to 16, or tab.',
  ),
  'field-order': setting(
    v.array(v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]*$/))),
    'Field names in their order; other fields follow.',
  ),
});

/** The names of the settings in the mappings of the configuration. */
export const KEYS: Readonly<Record<'bib-format' | 'links' | 'registries', readonly string[]>> = {
  'bib-format': Object.keys(BIB_FORMAT.entries),
  links: Object.keys(LINKS.entries),
  registries: Object.keys(REGISTRIES.entries),
};

/**
 * The configuration file. Tests compare the JSON Schema for editors and docs/configuration.md with
 * this.
 */
export const CONFIG_SCHEMA = v.strictObject({
  readme: setting(PATH, 'Path of the list, relative to the repository.'),
  bib: setting(
    v.union([PATH, v.array(PATH), v.literal(false)]),
    'Path or paths of the .bib files, or false for a list without any.',
  ),
  'skip-sections': setting(v.array(v.string()), 'Headings whose sections contain no entries.'),
  categories: setting(v.array(v.string()), 'The categories that the list may have.'),
  entry: setting(
    PATH,
    'How entries are written: Markdown with {title}, {url}, {authors} and so on.',
  ),
  duplicates: setting(
    v.picklist(DUPLICATE_SCOPES),
    'Where a paper may be listed only once: in each category, or in the whole list.',
  ),
  'key-style': setting(
    v.picklist(KEY_STYLES),
    'How citation keys are made: AuthorYear, authoryear or authoryearword.',
  ),
  'entry-order': setting(
    v.picklist(ORDERS),
    'The order of the entries within each category: by year, title or key.',
  ),
  'bib-order': setting(v.picklist(ORDERS), 'The order of the bib entries: by key, year or title.'),
  'bib-format': setting(BIB_FORMAT, 'How bib entries are formatted: indent, field-order.'),
  preset: setting(
    v.picklist(PRESETS),
    'The severities to start from: recommended, strict or minimal.',
  ),
  rules: setting(
    v.record(v.string(), v.picklist(CONFIGURED_SEVERITIES)),
    'Severity by rule: error, warning, info, or off.',
  ),
  baseline: setting(PATH, 'Path of a file with known findings, which are hidden.'),
  links: setting(LINKS, 'How links are checked.'),
  'contact-email': setting(
    v.pipe(v.string(), v.regex(/^[^\s@<>()]+@[^\s@<>().]+(?:\.[^\s@<>().]+)+$/)),
    'An address at which registries can reach you.',
  ),
  registries: setting(REGISTRIES, 'Other addresses of registries, for mirrors.'),
});

type Written = v.InferOutput<typeof CONFIG_SCHEMA>;

/** The configuration of a valid file, with defaults for missing settings. */
export function configOf(written: Written): Config {
  const { bib, 'bib-format': bibFormat, links = {}, registries } = written;
  const { 'recheck-days': recheckDays, archive, ...others } = links;
  return {
    ...DEFAULT_CONFIG,
    ...compact({
      readme: written.readme,
      bib: typeof bib === 'string' ? [bib] : bib === false ? [] : bib,
      keyStyle: written['key-style'],
      entryOrder: written['entry-order'],
      bibOrder: written['bib-order'],
      bibFormat: bibFormat && layoutOf(bibFormat),
      skipSections: written['skip-sections'],
      categories: written.categories,
      entry: written.entry,
      duplicates: written.duplicates,
      preset: written.preset,
      rules: written.rules,
      baseline: written.baseline,
      contactEmail: written['contact-email'],
      registryUrls: registries && urlsOf(registries),
    }),
    links: {
      ...DEFAULT_LINK_SETTINGS,
      ...compact({ ...others, recheckDays, archive: archive === true ? undefined : archive }),
    },
  };
}

function layoutOf({ indent, 'field-order': order }: NonNullable<Written['bib-format']>): BibFormat {
  return compact({
    indent: indent === 'tab' ? '\t' : indent === undefined ? undefined : ' '.repeat(indent),
    fieldOrder: order?.map((name) => name.toLowerCase()),
  });
}

function urlsOf(registries: NonNullable<Written['registries']>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(registries).flatMap(([name, settings]) =>
      settings?.url === undefined ? [] : [[name, withoutTail(settings.url, /\//)]],
    ),
  );
}
