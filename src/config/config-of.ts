import type * as v from 'valibot';
import { withoutTail } from '../text/without-tail.ts';
import type { BibFormat, Config, LinkSettings } from './config.ts';
import { DEFAULT_LINK_SETTINGS } from './defaults.ts';
import type { CONFIG_SCHEMA } from './schema.ts';

type Written = v.InferOutput<typeof CONFIG_SCHEMA>;

/** The configuration of a valid file, with the defaults for what it does not set. */
export function configOf(written: Written): Config {
  const { readme, bib, 'key-style': keyStyle, baseline } = written;
  const { 'entry-order': entryOrder, 'entry-template': entryTemplate } = written;
  const { 'bib-order': bibOrder, 'bib-format': bibFormat } = written;
  return {
    ...(readme === undefined ? {} : { readme }),
    ...(bib === undefined
      ? {}
      : { bib: bib === false ? [] : typeof bib === 'string' ? [bib] : bib }),
    ...(keyStyle === undefined ? {} : { keyStyle }),
    ...(entryOrder === undefined ? {} : { entryOrder }),
    ...(entryTemplate === undefined ? {} : { entryTemplate }),
    ...(bibOrder === undefined ? {} : { bibOrder }),
    ...(bibFormat === undefined ? {} : { bibFormat: bibFormatOf(bibFormat) }),
    skipSections: written['skip-sections'] ?? [],
    categories: written.categories ?? [],
    ...(written.entry === undefined ? {} : { entry: written.entry }),
    duplicates: written.duplicates ?? 'category',
    preset: written.preset ?? 'recommended',
    rules: written.rules ?? {},
    ...(baseline === undefined ? {} : { baseline }),
    links: linkSettings(written.links ?? {}),
    ...(written['contact-email'] === undefined ? {} : { contactEmail: written['contact-email'] }),
    ...(written.registries === undefined ? {} : { registryUrls: urlsOf(written.registries) }),
  };
}

function bibFormatOf(written: NonNullable<Written['bib-format']>): BibFormat {
  const { indent, 'field-order': fieldOrder } = written;
  return {
    ...(indent === undefined ? {} : { indent: indent === 'tab' ? '\t' : ' '.repeat(indent) }),
    ...(fieldOrder === undefined
      ? {}
      : { fieldOrder: fieldOrder.map((name) => name.toLowerCase()) }),
  };
}

function linkSettings(written: NonNullable<Written['links']>): LinkSettings {
  const { failures, days, recheckDays, ignore, archive } = DEFAULT_LINK_SETTINGS;
  return {
    failures: written.failures ?? failures,
    days: written.days ?? days,
    recheckDays: written['recheck-days'] ?? recheckDays,
    ignore: written.ignore ?? ignore,
    ...(written.contact === undefined ? {} : { contact: written.contact }),
    archive: written.archive === undefined || written.archive === true ? archive : written.archive,
  };
}

function urlsOf(registries: NonNullable<Written['registries']>): Record<string, string> {
  const urls: Record<string, string> = {};
  for (const [name, settings] of Object.entries(registries)) {
    if (settings?.url !== undefined) urls[name] = withoutTail(settings.url, /\//);
  }
  return urls;
}
