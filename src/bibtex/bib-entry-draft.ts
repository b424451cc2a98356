import { bareAbstract } from '../scholarly/bare-abstract.ts';
import { foldSpaces, plainText, type ScholarlyText } from '../scholarly/scholarly-text.ts';
import type { BibEntry, Bibliography } from './bibliography.ts';
import { collectMacros, expandValue, isMonthMacro } from './macros.ts';
import type { Part } from './syntax-tree.ts';

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
 * One field of a draft: text, LaTeX that is written unchanged between the delimiters, or an
 * expression with a macro such as `jan`, written without delimiters.
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

/** The entries of a file that no other one inherits from: a volume with one of its papers is no paper. */
export function entriesWithoutParents(bibliography: Bibliography): BibEntry[] {
  const { entries } = bibliography;
  const parents = keysOfParents([bibliography]);
  const others = entries.filter(({ key }) => !parents.has(key.toLowerCase()));
  // Entries that inherit from each other are all papers.
  return others.length === 0 ? [...entries] : others;
}

/** The fields that name what an entry inherits from. */
const INHERITANCE = ['crossref', 'xdata'];

/** The keys of what the entries of some files inherit from, in lower case. */
export function keysOfParents(bibliographies: readonly Bibliography[]): ReadonlySet<string> {
  const keys = new Set<string>();
  // One by one: many entries name the same few.
  for (const { entries } of bibliographies)
    for (const entry of entries) for (const key of parentKeys(entry)) keys.add(key);
  return keys;
}

/** The keys of what an entry inherits from, in lower case. */
export function parentKeys({ fields }: BibEntry): string[] {
  const named = INHERITANCE.map((name) => fields.get(name)?.value ?? '').join(' ');
  return named.toLowerCase().match(/[^\s,]+/g) ?? [];
}

/**
 * A bib entry of a file as a draft, to be written into another, with unchanged LaTeX. Macros that its
 * file defines by `@string` are expanded and inherited fields are its own, because the other file may
 * not have them; months and undefined macros stay macros, also within `jan # "~1"`.
 */
export function draftOfEntry(
  { source: { text }, tree, diagnostics }: Bibliography,
  { key, type, fields }: BibEntry,
): BibEntryDraft {
  const unexpanded = new Set(
    diagnostics.flatMap(({ code, range }) =>
      code === 'undefined-macro' ? [text.slice(range.start, range.end).toLowerCase()] : [],
    ),
  );
  const macros = collectMacros(tree);
  /** An operand of `#`, expanded unless the other file has to. */
  const operand = (part: Part): string => {
    const written = text.slice(part.range.start, part.range.end);
    if (part.kind !== 'macro' || isKept(part)) return written;
    return `{${expandValue(text, [part], macros)}}`;
  };
  const isKept = ({ kind, range }: Part): boolean => {
    const name = text.slice(range.start, range.end).toLowerCase();
    return kind === 'macro' && (isMonthMacro(name) || unexpanded.has(name));
  };
  const all = [...fields.values()];
  const inherits = all.some(({ inheritedFrom }) => inheritedFrom !== undefined);
  const drafts = all.map(({ name, raw, node: { value } }): DraftField => {
    return value.some(isKept)
      ? { name, value: value.map(operand).join(' # '), form: 'macro' }
      : {
          name,
          value: foldSpaces(name === 'abstract' ? plainText(bareAbstract(raw)) : raw),
          form: 'latex',
        };
  });
  return {
    type,
    key,
    fields: drafts.filter(
      ({ name, value }) => value !== '' && !(inherits && INHERITANCE.includes(name)),
    ),
  };
}
