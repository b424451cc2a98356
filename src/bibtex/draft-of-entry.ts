import type { BibEntryDraft, DraftField } from './bib-entry-draft.ts';
import type { BibEntry, Bibliography } from './bibliography.ts';
import { isMonthMacro } from './macros.ts';
import type { FieldNode } from './syntax-tree.ts';

/**
 * Takes a bib entry out of its file, to be written into another: its own fields, LaTeX as it is.
 * What its file defines by `@string` is written out, since the other file may not define it; months
 * stay macros, and so does what no `@string` of the file defines.
 */
export function draftOfEntry(
  { source, diagnostics }: Bibliography,
  { key, type, node, fields }: BibEntry,
): BibEntryDraft {
  const undefinedAt = new Set(
    diagnostics.flatMap(({ code, range }) =>
      code === 'undefined-macro' ? [source.text.slice(range.start, range.end).toLowerCase()] : [],
    ),
  );
  const names = new Set<string>();
  const drafts = node.fields.flatMap((field) => {
    const name = source.text.slice(field.name.start, field.name.end).toLowerCase();
    const macro = loneMacro(source.text, field);
    const draft: DraftField =
      macro !== undefined && (isMonthMacro(macro) || undefinedAt.has(macro.toLowerCase()))
        ? { name, value: macro, form: 'macro' }
        : {
            name,
            value: (fields.get(name)?.raw ?? '').replace(/\s+/g, ' ').trim(),
            form: 'latex',
          };
    if (draft.value === '' || names.has(name)) return [];
    names.add(name);
    return [draft];
  });
  return { type, key, fields: drafts };
}

/** The macro that is the whole value of a field. */
function loneMacro(text: string, { value }: FieldNode): string | undefined {
  const [first, ...more] = value;
  if (first?.kind !== 'macro' || more.length > 0) return undefined;
  return text.slice(first.range.start, first.range.end);
}
