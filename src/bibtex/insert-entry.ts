import type { TextEdit } from '../text/text-edit.ts';
import type { BibEntryDraft } from './bib-entry-draft.ts';
import type { Bibliography } from './bibliography.ts';
import { bibEntryText } from './entry-text.ts';
import { compareKeys, type FileStyle, fileStyle } from './file-style.ts';

/**
 * The edit that adds a bib entry to a file: at its place where the file is sorted by key, else at
 * the end. The file's style is kept; nothing that is there changes.
 */
export function insertEntry(bibliography: Bibliography, draft: BibEntryDraft): TextEdit {
  const style = fileStyle(bibliography);
  const text = bibEntryText(draft, style);
  const next = style.sortedByKey
    ? bibliography.entries.find(({ key }) => compareKeys(key, draft.key) > 0)
    : undefined;
  if (next === undefined) return atEnd(bibliography.source.text, text, style);
  const { start } = next.range;
  const gap = style.newline.repeat(style.blankLines + 1);
  return { range: { start, end: start }, text: `${text}${gap}` };
}

function atEnd(source: string, text: string, { newline, blankLines }: FileStyle): TextEdit {
  const range = { start: source.length, end: source.length };
  const trailing = /\s*$/.exec(source.slice(-1000))?.[0] ?? '';
  if (trailing.length === source.length) return { range, text: `${text}${newline}` };
  const missing = blankLines + 1 - (trailing.split('\n').length - 1);
  return { range, text: `${newline.repeat(Math.max(0, missing))}${text}${newline}` };
}
