import type { BibEntry } from '../bibtex/bibliography.ts';
import { collectMacros } from '../bibtex/macros.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { lastBibEntryFrom } from '../catalog/line-anchors.ts';
import { lazy, memoOf } from '../text/memo.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Habit, Rule } from './rule.ts';
import { manyOf } from './support/habit.ts';
import { repeatedFieldEdits } from './support/repeated-fields.ts';

/** Found by rules of their own. */
const ELSEWHERE = new Set(['duplicate-key', 'duplicate-key-case', 'invalid-utf8']);

/**
 * Warnings of one kind that are reported one by one; errors always are. Some publishers export each
 * keyword as a field, and templates define each macro twice.
 */
const FEW = 3;

/** The .bib file is read the same by all programs. */
export const bibSyntax: Rule = {
  id: 'bib-syntax',
  severity: 'error',
  fix: 'safe',
  summary: 'Every program reads the same entries from the .bib file.',
  why: 'After a missing brace or comma, BibTeX skips entries, biber stops, and most converters lose entries silently.',
  create: ({ catalog }) => ({
    *onBibliography({ diagnostics, source, entries }) {
      const repeats = memoOf(({ node }: BibEntry) => repeatedFieldEdits(node.fields, source.text));
      const [hasParents, isDefined] = [parentsIn(catalog), macrosIn(catalog, source)];
      const isInAny = (code: string, shown: string): boolean =>
        code === 'undefined-crossref'
          ? hasParents(shown)
          : code === 'undefined-macro' && isDefined(shown);
      for (const { code, message, range, related, severity } of diagnostics) {
        if (ELSEWHERE.has(code)) continue;
        const shown = source.text.slice(range.start, range.end);
        if (isInAny(code, shown)) continue;
        const before = lastBibEntryFrom(entries, range.start);
        const entry = before !== undefined && range.start < before.range.end ? before : undefined;
        const isRepeat = code === 'duplicate-field' && entry !== undefined;
        const edit = isRepeat ? repeats(entry).get(range.start) : undefined;
        yield {
          message,
          range,
          severity,
          content: `${code} ${source.text.slice(range.start, Math.min(range.end, range.start + 80))}`,
          entry,
          related: related && [related],
          fix: edit && { kind: 'safe', edits: [edit] },
          habit: severity === 'error' ? undefined : sameWarnings(code),
        };
      }
    },
  }),
};

/**
 * Looks up whether the parents that a field names, `crossref = {walls2021}`, are in any of the files:
 * BibTeX reads them as one.
 */
function parentsIn({ bibliographies }: Catalog): (field: string) => boolean {
  const known = lazy(
    () =>
      new Set(bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key.toLowerCase()))),
  );
  return (field) => {
    const keys = field.slice(field.indexOf('=') + 1).match(/[^\s,{}"]+/g) ?? [];
    return keys.every((key) => known().has(key.toLowerCase()));
  };
}

/** Looks up whether another file defines a macro: it is loaded before the entries. */
function macrosIn({ bibliographies }: Catalog, file: SourceFile): (name: string) => boolean {
  const others = lazy(() =>
    bibliographies.filter(({ source }) => source !== file).map(({ tree }) => collectMacros(tree)),
  );
  return (name) => others().some((macros) => macros.has(name.toLowerCase()));
}

/** Warnings of one kind as they are, or where there are too many to read, one for all of them. */
function sameWarnings(code: string): Habit {
  return manyOf(`all ${code}`, FEW, ([first, ...more]) => ({
    message: `${first?.message} ${more.length} more places in this file have the same problem.`,
  }));
}
