import type { BibEntry } from '../bibtex/bibliography.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Problem, Rule } from './rule.ts';

/** Every citation key names one bib entry, across all .bib files of the list. */
export const bibDuplicateKey: Rule = {
  id: 'bib-duplicate-key',
  severity: 'error',
  fix: 'none',
  summary: 'No two bib entries have the same citation key, or keys that differ only in case.',
  why: 'BibTeX keeps the first entry and drops the others, so a citation may show another paper than the one meant; biber on some systems does not tell keys apart by case.',
  *check({ catalog }) {
    const first = new Map<string, { readonly entry: BibEntry; readonly file: SourceFile }>();
    for (const { entries, source: file } of catalog.bibliographies) {
      for (const entry of entries) {
        if (entry.key === '') continue;
        const folded = entry.key.toLowerCase();
        const before = first.get(folded);
        if (before === undefined) first.set(folded, { entry, file });
        else yield repeated(entry, file, before.entry, before.file);
      }
    }
  },
};

function repeated(
  entry: BibEntry,
  file: SourceFile,
  before: BibEntry,
  beforeFile: SourceFile,
): Problem {
  const line = beforeFile.lines.position(before.keyRange.start).line;
  const place = beforeFile === file ? `on line ${line}` : `in ${beforeFile.path}, line ${line}`;
  const same = entry.key === before.key;
  return {
    message: same
      ? `The citation key "${entry.key}" is already used ${place}. Give one of the two entries another key, or remove the copy.`
      : `The citation key "${entry.key}" differs only in case from "${before.key}" ${place}. Give one of the two entries another key.`,
    at: { file, range: entry.keyRange },
    entry,
    ...(same ? {} : { severity: 'warning' as const }),
    related: [
      { file: beforeFile, range: before.keyRange, message: 'the first entry with this key' },
    ],
  };
}
