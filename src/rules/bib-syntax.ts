import { lastBibEntryFrom } from '../catalog/bib-entry-at.ts';
import type { Rule } from './rule.ts';

/** Found by rules of their own. */
const ELSEWHERE = new Set(['duplicate-key', 'duplicate-key-case']);

/** The .bib file can be read as it was meant. */
export const bibSyntax: Rule = {
  id: 'bib-syntax',
  severity: 'error',
  fix: 'none',
  summary: 'The .bib file is written so that every program reads the same entries from it.',
  why: 'After a missing brace or comma BibTeX skips entries and biber stops altogether; most converters lose them without a word.',
  *check({ catalog }) {
    for (const { diagnostics, source, entries } of catalog.bibliographies) {
      for (const { code, message, range, related, severity } of diagnostics) {
        if (ELSEWHERE.has(code)) continue;
        const before = lastBibEntryFrom(entries, range.start);
        const entry = before !== undefined && range.start < before.range.end ? before : undefined;
        yield {
          message,
          at: { file: source, range },
          severity,
          content: `${code} ${source.text.slice(range.start, Math.min(range.end, range.start + 80))}`,
          ...(entry === undefined ? {} : { entry }),
          ...(related === undefined ? {} : { related: [{ file: source, ...related }] }),
        };
      }
    }
  },
};
