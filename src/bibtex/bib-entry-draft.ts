import { foldSpaces, type ScholarlyText } from '../scholarly/scholarly-text.ts';
import type { BibEntry, Bibliography } from './bibliography.ts';
import { isMonthMacro } from './macros.ts';
import { type FieldNode, fieldName } from './syntax-tree.ts';

/** A bib entry that is not yet in a file, made from a registry, a form or a list entry. */
export interface BibEntryDraft {
  /** The entry type in lower case: `article`, `inproceedings`, `misc`. */
  readonly type: string;
  /** The citation key; empty if it has to be made. */
  readonly key: string;
  /** In the order for files without an order of their own. */
  readonly fields: readonly DraftField[];
}

/**
 * One field of a draft: text, LaTeX that is written unchanged between the delimiters, or the name of
 * a macro such as `jan`, written without delimiters.
 */
export type DraftField =
  | TextField
  | { readonly name: string; readonly value: string; readonly form: 'latex' }
  | { readonly name: string; readonly value: string; readonly form: 'macro' };

/** A value as readers see it, which is written as LaTeX. */
export interface TextField {
  /** Lower-case field name: `title`, `author`, `doi`. */
  readonly name: string;
  /**
   * Unescaped. Names of persons are written as in BibTeX, `Last, First and Last, First`; a name that
   * must not be split is in braces. Fields for addresses (`url`, `doi`, `eprint`) are written
   * unchanged.
   */
  readonly value: ScholarlyText;
  readonly form?: 'text' | undefined;
}

/**
 * A bib entry of a file as a draft, to be written into another: its own fields, with unchanged LaTeX.
 * Macros that its file defines by `@string` are expanded, because the other file may not define
 * them; months and undefined macros stay macros.
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
    const name = fieldName(source.text, field);
    const macro = loneMacro(source.text, field);
    const draft: DraftField =
      macro !== undefined && (isMonthMacro(macro) || undefinedAt.has(macro.toLowerCase()))
        ? { name, value: macro, form: 'macro' }
        : { name, value: foldSpaces(fields.get(name)?.raw ?? ''), form: 'latex' };
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
