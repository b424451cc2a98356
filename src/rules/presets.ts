import type { Preset } from '../config/config.ts';
import type { Severity } from './finding.ts';

/** What a list cannot do without: abstracts, categories, citation keys, and files that can be read. */
const MINIMAL: ReadonlySet<string> = new Set([
  'entry-abstract',
  'entry-category',
  'entry-citation-key',
  'hidden-text',
  'list-syntax',
  'bib-encoding',
  'bib-syntax',
]);

/** One step up; errors stay errors. */
const STRICTER = { info: 'warning', warning: 'error', error: 'error' } as const;

/** Whether a preset runs a rule. */
export function inPreset(preset: Preset, ruleId: string): boolean {
  return preset !== 'minimal' || MINIMAL.has(ruleId);
}

/** The severity of a problem under a preset, from the severity that the rule sets. */
export function presetSeverity(preset: Preset, severity: Severity): Severity {
  return preset === 'strict' ? STRICTER[severity] : severity;
}
