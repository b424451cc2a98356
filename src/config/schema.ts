import * as v from 'valibot';
import { DUPLICATE_SCOPES, PRESETS } from './config.ts';

/** Severities as the configuration writes them. */
export const CONFIGURED_SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

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
  layout: v.optional(
    v.pipe(
      v.string(),
      v.description('How the list writes its entries; recognised section by section when absent.'),
    ),
  ),
  'skip-sections': v.optional(
    v.pipe(v.array(v.string()), v.description('Headings whose sections hold no entries.')),
  ),
  categories: v.optional(
    v.pipe(v.array(v.string()), v.description('The categories that the list may have.')),
  ),
  duplicates: v.optional(
    v.pipe(
      v.picklist(DUPLICATE_SCOPES),
      v.description('Where a paper may stand only once: in each category, or in the whole list.'),
    ),
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
});
