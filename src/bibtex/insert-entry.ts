import type { TextEdit } from '../text/text-edit.ts';
import type { BibEntryDraft } from './bib-entry-draft.ts';
import type { BibEntry, Bibliography } from './bibliography.ts';
import { bibEntryText } from './entry-text.ts';
import { compareKeys, type FileStyle, fileStyle } from './file-style.ts';

/**
 * The edit that adds a bib entry to a file: at its place where the file is sorted by key, else at
 * the end. The file's style is kept; nothing that is there changes.
 */
export function insertEntry(bibliography: Bibliography, draft: BibEntryDraft): TextEdit {
  const [edit] = insertEntries(bibliography, [draft]);
  if (edit === undefined) throw new RangeError('one entry makes one edit');
  return edit;
}

/**
 * The edits that add bib entries to a file, one for each place; like {@link insertEntry}, for many
 * at once. Entries that go to one place keep the order of their keys where the file is sorted, else
 * the order given.
 */
export function insertEntries(
  bibliography: Bibliography,
  drafts: readonly BibEntryDraft[],
): TextEdit[] {
  const style = fileStyle(bibliography);
  const ordered = style.sortedByKey ? drafts.toSorted((a, b) => compareKeys(a.key, b.key)) : drafts;
  const groups = new Map<BibEntry | undefined, BibEntryDraft[]>();
  for (const draft of ordered) {
    const next = style.sortedByKey
      ? bibliography.entries.find(({ key }) => compareKeys(key, draft.key) > 0)
      : undefined;
    groups.set(next, [...(groups.get(next) ?? []), draft]);
  }
  const gap = style.newline.repeat(style.blankLines + 1);
  return [...groups].map(([next, group]) => {
    const text = group.map((draft) => bibEntryText(draft, style)).join(gap);
    if (next === undefined) return atEnd(bibliography.source.text, text, style);
    const { start } = next.range;
    return { range: { start, end: start }, text: `${text}${gap}` };
  });
}

function atEnd(source: string, text: string, { newline, blankLines }: FileStyle): TextEdit {
  const range = { start: source.length, end: source.length };
  const trailing = /\s*$/.exec(source.slice(-1000))?.[0] ?? '';
  if (trailing.length === source.length) return { range, text: `${text}${newline}` };
  const missing = blankLines + 1 - (trailing.split('\n').length - 1);
  return { range, text: `${newline.repeat(Math.max(0, missing))}${text}${newline}` };
}
