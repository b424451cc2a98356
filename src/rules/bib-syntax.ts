import type { BibEntry } from '../bibtex/bibliography.ts';
import type { FieldNode } from '../bibtex/syntax-tree.ts';
import { lastBibEntryFrom } from '../catalog/bib-entry-at.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { fixIn } from './fix-in.ts';
import type { Rule } from './rule.ts';

/** Found by rules of their own. */
const ELSEWHERE = new Set(['duplicate-key', 'duplicate-key-case', 'invalid-utf8']);

/** The .bib file can be read as it was meant. */
export const bibSyntax: Rule = {
  id: 'bib-syntax',
  severity: 'error',
  fix: 'safe',
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
          ...(code === 'duplicate-field' && entry !== undefined
            ? fixIn('safe', source, repeatedFieldEdits(entry, range.start, source))
            : {}),
        };
      }
    }
  },
};

/** Takes out a repeated field that says the same as the first one, its comma and blanks included. */
function repeatedFieldEdits({ node }: BibEntry, at: number, { text }: SourceFile): TextEdit[] {
  const index = node.fields.findIndex(({ name }) => name.start === at);
  const repeated = node.fields[index];
  const before = node.fields[index - 1];
  if (repeated === undefined || before?.comma === undefined) return [];
  const nameOf = ({ name }: FieldNode): string => text.slice(name.start, name.end).toLowerCase();
  const same = node.fields.filter((field) => nameOf(field) === nameOf(repeated));
  // BibTeX reads the first, biber the last: all must say the same before one may go.
  if (new Set(same.map((field) => comparable(field, text))).size > 1) return [];
  if (text.slice(before.comma.end, repeated.range.start).trim() !== '') return [];
  const { comma, range } = repeated;
  if (comma === undefined)
    return [{ range: { start: before.comma.start, end: range.end }, text: '' }];
  if (text.slice(range.end, comma.start).trim() !== '') return [];
  return [{ range: { start: before.comma.end, end: comma.end }, text: '' }];
}

/** A value as two people would compare it: delimiters and blanks do not count. */
function comparable({ value }: FieldNode, text: string): string {
  return value
    .map(({ kind, range, unclosed }) => {
      const written = text.slice(range.start, range.end);
      if (unclosed === true || kind === 'bare') return `unsure ${range.start}`;
      return kind === 'macro'
        ? `macro ${written.toLowerCase()}`
        : written.replace(/^["{]|["}]$/g, '').trim();
    })
    .join(' # ')
    .replace(/\s+/g, ' ');
}
