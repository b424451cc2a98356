import type { BibEntry, BibField } from '../../bibtex/bibliography.ts';
import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { TextEdit } from '../../text/text-edit.ts';

/** A field of an entry itself. */
export function ownField(entry: BibEntry, name: string): BibField | undefined {
  const field = entry.fields.get(name);
  return field?.inheritedFrom === undefined ? field : undefined;
}

/** How many entries have a field with a value of their own. */
export function countFields(entries: readonly BibEntry[], name: string): number {
  return entries.filter((entry) => (ownField(entry, name)?.value ?? '') !== '').length;
}

/** What is between the delimiters of one operand of a value. */
export interface Literal {
  readonly text: string;
  /** Where it begins in the file. */
  readonly start: number;
  /** What is around it. */
  readonly kind: 'braced' | 'quoted';
}

/** The operands of a value that an edit may change: those with both delimiters, not macros. */
export function literalsOf({ node }: BibField, { text }: SourceFile): Literal[] {
  return node.value.flatMap(({ kind, range, unclosed }) =>
    (kind === 'braced' || kind === 'quoted') && unclosed === undefined
      ? [{ kind, text: text.slice(range.start + 1, range.end - 1), start: range.start + 1 }]
      : [],
  );
}

/** The text of a value that is one operand with both delimiters. */
export function wholeLiteral(field: BibField, source: SourceFile): Literal | undefined {
  return field.node.value.length === 1 ? literalsOf(field, source)[0] : undefined;
}

/** The edit that writes another value between the delimiters; undefined without both of them. */
export function valueEdit(field: BibField, source: SourceFile, text: string): TextEdit | undefined {
  return wholeLiteral(field, source) && { range: valueRange(field, source), text };
}

/**
 * Whether one thing follows another in a value, as in `a, b` and `a and b`.
 *
 * @param begin how the second one begins, at the start of a word.
 * @param before what is in the word before it.
 */
export function holdsSeveral(value: string, begin: RegExp, before: RegExp): boolean {
  const words = value.split(/[\s,;]+/).filter((word) => !/^(?:and)?$/i.test(word));
  return words.some((word, at) => begin.test(word) && before.test(words[at - 1] ?? ''));
}

/** Where a value is, without the delimiters of one that has them; the field when it is empty. */
export function valueRange(field: BibField, source: SourceFile): Range {
  const literal = wholeLiteral(field, source);
  if (literal !== undefined && literal.text.trim() !== '') {
    const { text, start } = literal;
    const from = start + text.length - text.trimStart().length;
    return { start: from, end: from + text.trim().length };
  }
  const [first] = field.node.value;
  const last = field.node.value.at(-1);
  if (first === undefined || last === undefined) return field.node.range;
  return { start: first.range.start, end: last.range.end };
}
