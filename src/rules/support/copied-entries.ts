import type { BibEntry } from '../../bibtex/bibliography.ts';
import { titleKey } from '../../catalog/title-key.ts';
import type { SourceFile } from '../../text/source-file.ts';

/** A bib entry and its file. */
export interface Use {
  readonly entry: BibEntry;
  readonly file: SourceFile;
}

/** Whether a work is under its key in another file too, such as in files by topic. */
export function isCopy({ entry, file }: Use, { entry: before, file: other }: Use): boolean {
  if (file === other || entry.key !== before.key) return false;
  const [own, theirs] = [entry, before].map((one) =>
    titleKey(one.fields.get('title')?.value ?? ''),
  );
  return own !== '' && own === theirs;
}

/** Whether an entry is a copy of one that it was asked about before, in another file. */
export function copiedEntries(): (use: Use) => boolean {
  const first = new Map<string, Use>();
  return (use) => {
    const before = first.get(use.entry.key);
    if (before === undefined) first.set(use.entry.key, use);
    return before !== undefined && isCopy(use, before);
  };
}
