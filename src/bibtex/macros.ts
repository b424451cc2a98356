import type { BibFile, FieldNode, Part } from './syntax-tree.ts';

/** A value that a macro has from a place in the file on. */
interface Definition {
  readonly from: number;
  readonly value: string;
}

/** Definitions of macros by lower-cased name, in the order of the file. */
export type Macros = ReadonlyMap<string, readonly Definition[]>;

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

/** Whether every bibliography style defines a macro. */
export function isMonthMacro(name: string): boolean {
  return MONTHS.some(([month]) => month === name.toLowerCase());
}

/** The longest text a macro may expand to; definitions that double each other would grow without end. */
const LONGEST_MACRO = 100_000;

/**
 * Collects the macros of a file: the months and all `@string` definitions, each expanded with those
 * before it. As BibTeX reads from top to bottom, a later definition counts for what follows it.
 */
export function collectMacros(tree: BibFile): Macros {
  const macros = new Map<string, Definition[]>(
    MONTHS.map(([name, value]) => [name, [{ from: 0, value }]]),
  );
  for (const node of tree.nodes) {
    if (node.kind !== 'string') continue;
    for (const field of node.fields) {
      const name = macroName(tree.text, field);
      const made = { from: node.range.end, value: expandValue(tree.text, field.value, macros) };
      const before = macros.get(name);
      if (before === undefined) macros.set(name, [made]);
      else before.push(made);
    }
  }
  return macros;
}

/**
 * What a macro stands for at a place of the file. One that is defined only further down has that
 * value, which is what was meant; BibTeX leaves it empty.
 */
function macroAt(macros: Macros, name: string, at: number): string | undefined {
  const definitions = macros.get(name.toLowerCase());
  if (definitions === undefined) return undefined;
  let low = 0;
  let high = definitions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((definitions[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return definitions[low]?.value;
}

/** Whether a macro has a value at a place: `later` when its `@string` stands further down. */
export function macroState(
  macros: Macros,
  name: string,
  at: number,
): 'defined' | 'later' | 'unknown' {
  const first = macros.get(name.toLowerCase())?.[0];
  if (first === undefined) return 'unknown';
  return first.from <= at ? 'defined' : 'later';
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
      return macroAt(macros, name, start) ?? name;
    }
    case 'bare':
      return text
        .slice(start, end)
        .replace(/^[“”„"«]|[“”"»]$/g, '')
        .trim();
    case 'braced':
    case 'quoted':
      return text.slice(start + 1, part.unclosed === true ? end : end - 1);
  }
}
