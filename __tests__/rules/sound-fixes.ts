import { expect } from 'vitest';
import type { BibEntry } from '../../src/bibtex/bibliography.ts';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';
import { find } from './find.ts';
import { fixed } from './fixed.ts';

/**
 * The bibliography after the fixes of a rule, once they are known to be sound: nothing fixable is
 * left, other rules find no new error, entries and keys are the same, and so is what people read in
 * every field but those that the fix is about.
 */
export function soundlyFixed(ruleId: string, bib: string, touched: readonly string[]): string {
  const { bib: after = '' } = fixed(ruleId, { bib });
  expect(find(ruleId, { bib: after }).filter(({ fix }) => fix !== undefined)).toEqual([]);
  expect(find('bib-syntax', { bib: after }).length).toBeLessThanOrEqual(
    find('bib-syntax', { bib }).length,
  );
  expect(read(after, touched)).toEqual(read(bib, touched));
  return after;
}

function read(bib: string, touched: readonly string[]): unknown {
  return readBibliography(sourceFile('refs.bib', bib)).entries.map((entry) => ({
    key: entry.key,
    type: entry.type,
    values: valuesOf(entry, touched),
  }));
}

function valuesOf({ fields }: BibEntry, touched: readonly string[]): Record<string, string> {
  const kept = [...fields.values()].filter(({ name }) => !touched.includes(name));
  return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
}
