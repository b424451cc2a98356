import type * as v from 'valibot';
import { compact } from '../text/json.ts';
import { withoutTail } from '../text/without-tail.ts';
import type { Config, LinkSettings } from './config.ts';
import { DEFAULT_CONFIG, DEFAULT_LINK_SETTINGS } from './defaults.ts';
import type { CONFIG_SCHEMA } from './schema.ts';

type Written = v.InferOutput<typeof CONFIG_SCHEMA>;

/** The configuration of a valid file, with defaults for missing settings. */
export function configOf(written: Written): Config {
  const { bib, 'bib-format': bibFormat, links = {}, registries } = written;
  return {
    ...DEFAULT_CONFIG,
    ...compact({
      readme: written.readme,
      bib: typeof bib === 'string' ? [bib] : bib === false ? [] : bib,
      keyStyle: written['key-style'],
      entryOrder: written['entry-order'],
      bibOrder: written['bib-order'],
      bibFormat:
        bibFormat &&
        compact({
          indent:
            bibFormat.indent === 'tab'
              ? '\t'
              : bibFormat.indent === undefined
                ? undefined
                : ' '.repeat(bibFormat.indent),
          fieldOrder: bibFormat['field-order']?.map((name) => name.toLowerCase()),
        }),
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
    links: linkSettings(links),
  };
}

function linkSettings(written: NonNullable<Written['links']>): LinkSettings {
  const { 'recheck-days': recheckDays, archive, ...others } = written;
  return {
    ...DEFAULT_LINK_SETTINGS,
    ...compact({ ...others, recheckDays, archive: archive === true ? undefined : archive }),
  };
}

function urlsOf(registries: NonNullable<Written['registries']>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(registries).flatMap(([name, settings]) =>
      settings?.url === undefined ? [] : [[name, withoutTail(settings.url, /\//)]],
    ),
  );
}
