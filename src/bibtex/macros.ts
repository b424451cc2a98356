import { countWhile } from '../text/count-while.ts';
import { addTo } from '../text/group-by.ts';
import { MONTH_MACROS, MONTH_NAMES } from '../text/months.ts';
import { type BibFile, fieldName, type Part } from './syntax-tree.ts';

/** The value of a macro from an offset on. */
interface Definition {
  readonly from: number;
  readonly value: string;
}

/** Definitions of macros by lower-cased name, in the order of the file. */
export type Macros = ReadonlyMap<string, readonly Definition[]>;

/** Whether a macro is a month, which every bibliography style defines. */
export function isMonthMacro(name: string): boolean {
  return MONTH_MACROS.includes(name.toLowerCase());
}

/** The longest text a macro may expand to, because definitions that double each other grow exponentially. */
const LONGEST_MACRO = 100_000;

/**
 * Collects the macros of a file: the months and all `@string` definitions, each expanded with the
 * previous ones. Months expand to the English name, as plain.bst has it, not to a number:
 * `mar # "~1"` then reads "March 1". A later definition applies to what follows it, because BibTeX
 * reads from top to bottom.
 */
export function collectMacros(tree: BibFile): Macros {
  const macros = new Map<string, Definition[]>(
    MONTH_NAMES.map((value, at) => [MONTH_MACROS[at] ?? '', [{ from: 0, value }]]),
  );
  for (const node of tree.nodes) {
    if (node.kind !== 'string') continue;
    for (const field of node.fields) {
      const value = expandValue(tree.text, field.value, macros);
      addTo(macros, fieldName(tree.text, field), { from: node.range.end, value });
    }
  }
  return macros;
}

/**
 * The value of a macro at an offset. A macro that is defined further down has that value, which is
 * probably intended; for BibTeX, it is empty.
 */
function macroAt(macros: Macros, name: string, at: number): string | undefined {
  const definitions = macros.get(name.toLowerCase());
  if (definitions === undefined) return undefined;
  const before = countWhile(definitions.length, (index) => (definitions[index]?.from ?? 0) <= at);
  return definitions[Math.max(0, before - 1)]?.value;
}

/** Whether a macro is defined at an offset: `later` if its `@string` is further down. */
export function macroState(
  macros: Macros,
  name: string,
  at: number,
): 'defined' | 'later' | 'unknown' {
  const first = macros.get(name.toLowerCase())?.[0];
  if (first === undefined) return 'unknown';
  return first.from <= at ? 'defined' : 'later';
}

/**
 * The text of a value: without delimiters, with macros expanded and parts joined, LaTeX unchanged. An
 * undefined macro becomes its own name, which is more useful than BibTeX's empty text.
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
