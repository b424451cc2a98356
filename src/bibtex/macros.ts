import type { BibFile, FieldNode, Part } from './syntax-tree.ts';

/** Values of macros by lower-cased name. */
export type Macros = ReadonlyMap<string, string>;

/**
 * The months, which every bibliography style defines. They expand to the English name, as plain.bst
 * has it, not to a number: `mar # "~1"` then reads "March 1".
 */
const MONTHS: readonly (readonly [string, string])[] = [
  ['jan', 'January'],
  ['feb', 'February'],
  ['mar', 'March'],
  ['apr', 'April'],
  ['may', 'May'],
  ['jun', 'June'],
  ['jul', 'July'],
  ['aug', 'August'],
  ['sep', 'September'],
  ['oct', 'October'],
  ['nov', 'November'],
  ['dec', 'December'],
];

/** The longest text a macro may expand to; definitions that double each other would grow without end. */
const LONGEST_MACRO = 100_000;

/**
 * Collects the macros of a file: the months and all `@string` definitions, each expanded with those
 * before it; a later definition replaces an earlier one.
 */
export function collectMacros(tree: BibFile): Macros {
  const macros = new Map(MONTHS);
  for (const node of tree.nodes) {
    if (node.kind !== 'string') continue;
    for (const field of node.fields) {
      macros.set(macroName(tree.text, field), expandValue(tree.text, field.value, macros));
    }
  }
  return macros;
}

/** The name that a `@string` defines, lower-cased: BibTeX does not tell macros apart by case. */
export function macroName(text: string, field: FieldNode): string {
  return text.slice(field.name.start, field.name.end).toLowerCase();
}

/**
 * The text of a value: delimiters removed, macros expanded, parts joined, LaTeX left as it is. An
 * undefined macro stands for its own name, which tells people more than BibTeX's empty text.
 */
export function expandValue(text: string, value: readonly Part[], macros: Macros): string {
  const [first] = value;
  if (value.length === 1 && first !== undefined) return expandPart(text, first, macros);
  let whole = '';
  for (const part of value) {
    const piece = expandPart(text, part, macros);
    if (whole.length + piece.length > LONGEST_MACRO && part.kind === 'macro') {
      whole += text.slice(part.range.start, part.range.end);
    } else whole += piece;
  }
  return whole;
}

function expandPart(text: string, part: Part, macros: Macros): string {
  const { start, end } = part.range;
  switch (part.kind) {
    case 'number':
      return text.slice(start, end);
    case 'macro': {
      const name = text.slice(start, end);
      return macros.get(name.toLowerCase()) ?? name;
    }
    case 'bare':
      return text.slice(start, end).replace(/^[“”„"«]\s*|\s*[“”"»]$/g, '');
    case 'braced':
    case 'quoted':
      return text.slice(start + 1, part.unclosed === true ? end : end - 1);
  }
}
