import { groupBy } from '../text/group-by.ts';
import { memoOf } from '../text/memo.ts';
import { mostUsed } from '../text/most-used.ts';
import { newlineOf } from '../text/newline-of.ts';
import type { Bibliography } from './bibliography.ts';
import { countProtected } from './protect-capitals.ts';
import { type EntryNode, type FieldNode, fieldName } from './syntax-tree.ts';

/** The style of a .bib file, so that new entries look like the existing ones. */
export interface FileStyle {
  /** `\n` or `\r\n`. */
  readonly newline: string;
  /** White space before a field. */
  readonly indent: string;
  /** From the start of a field's name to its `=`, including spaces; 0 if they are not aligned. */
  readonly equalsColumn: number;
  /** `=` with the spaces around it, if they are not aligned: ` = ` or `=`. */
  readonly equals: string;
  readonly quoted: boolean;
  /** Whether a comma follows the last field. */
  readonly trailingComma: boolean;
  /** White space before the closing brace, if it is on its own line. */
  readonly closeIndent: string;
  /** Empty lines between entries. */
  readonly emptyLines: number;
  /** Whether the file contains only ASCII. */
  readonly ascii: boolean;
  /** Whether titles have a second pair of braces, which protects their capitals. */
  readonly bracedTitles: boolean;
  /** Whether braces protect the capitals of single words in titles: `{BERT}: Pre-training`. */
  readonly protectedCapitals: boolean;
  /** How each entry type is written, by its lower-case name: `InProceedings`. */
  readonly types: ReadonlyMap<string, string>;
  /** The case of other entry types. */
  readonly typeCase: 'lower' | 'upper' | 'capital';
  readonly fieldCase: 'lower' | 'upper' | 'capital';
  /** `alphabetical`, or the mean place of each lower-cased name between 0 (first) and 1 (last). */
  readonly fieldOrder: 'alphabetical' | ReadonlyMap<string, number>;
  /** Whether all entries are in the order of their keys. */
  readonly sortedByKey: boolean;
  /** The identifiers that have a `url` beside them, though it only repeats them. */
  readonly linked: readonly IdentifierField[];
}

/** Fields of identifiers, the one that an address is made of first. */
const IDENTIFIER_FIELDS = ['doi', 'eprint'] as const;
type IdentifierField = (typeof IDENTIFIER_FIELDS)[number];

/** The field of the identifier that the address of an entry leads to. */
export function linkedField(has: (name: string) => boolean): IdentifierField | undefined {
  return IDENTIFIER_FIELDS.find(has);
}

/** The number of entries from which the style is learned. */
const SAMPLE = 300;
/** The share of entries from which something counts as the file's style. */
const HABIT = 0.8;
/** Fewer entries with an identifier do not show whether an address belongs beside it. */
const FEWEST = 3;

/** The style of a file, which is learned from its entries once; for an empty file, a common style. */
export const fileStyle: (bibliography: Bibliography) => FileStyle = memoOf(learned);

function learned({ source, entries }: Bibliography): FileStyle {
  const { text } = source;
  const nodes = entries.slice(0, SAMPLE).map(({ node }) => node);
  const fields = nodes.flatMap((node) => node.fields);
  const whole = fields.filter(({ eq, value }) => eq !== undefined && value.length > 0);
  const titles = whole
    .filter((field) => fieldName(text, field) === 'title')
    .map(({ value: [first] }) => text.slice(first?.range.start, first?.range.end));
  const types = nodes.map(({ type }) => text.slice(type.start, type.end));
  const indents = fields.map((field) => indentOf(text, field)).filter((one) => one !== undefined);
  return {
    newline: newlineOf(text),
    indent: mostUsed(indents) ?? '  ',
    equalsColumn: equalsColumn(whole),
    equals:
      mostUsed(
        whole.map(({ name, eq, value }) => text.slice(name.end, value[0]?.range.start ?? eq?.end)),
      )?.replace(/\s+/g, ' ') ?? ' = ',
    quoted: isHabit(whole, ({ value: [first] }) => first?.kind === 'quoted', 0.5),
    trailingComma: isHabit(nodes, ({ fields }) => fields.at(-1)?.comma !== undefined, 0.5),
    closeIndent: mostUsed(nodes.map((node) => closeIndent(text, node))) ?? '',
    emptyLines: emptyLinesBetween(text, nodes),
    ascii: nodes.length > 0 && /^\p{ASCII}*$/u.test(text),
    bracedTitles: isHabit(titles, (title) => BRACED.test(title), HABIT),
    // BibTeX styles convert titles to lower case.
    protectedCapitals: nodes.length === 0 || protectsCapitals(titles),
    types: new Map(
      [...groupBy(types, (type) => type.toLowerCase())].map(([name, written]) => [
        name,
        mostUsed(written) ?? name,
      ]),
    ),
    typeCase: caseOf(types),
    fieldCase: caseOf(fields.map(({ name }) => text.slice(name.start, name.end))),
    fieldOrder: fieldOrder(text, nodes),
    sortedByKey: isSorted(entries.map(({ key }) => key)),
    linked: IDENTIFIER_FIELDS.filter((name) => {
      const having = entries.filter(({ fields }) => linkedField((one) => fields.has(one)) === name);
      return having.length >= FEWEST && isHabit(having, ({ fields }) => fields.has('url'), HABIT);
    }),
  };
}

/** A value in a second pair of braces. */
const BRACED = /^[{"]\{.*\}[}"]$/s;

function protectsCapitals(titles: readonly string[]): boolean {
  const counts = titles
    .filter((title) => !BRACED.test(title))
    .map((title) => countProtected(title.slice(1, -1)));
  const sum = (which: 'kept' | 'bare'): number =>
    counts.reduce((total, count) => total + count[which], 0);
  return sum('kept') > sum('bare');
}

/** Whether keys are sorted; case does not count. */
function isSorted(keys: readonly string[]): boolean {
  const folded = keys.map((key) => key.toLowerCase());
  return folded.length > 2 && folded.every((key, at) => (folded[at - 1] ?? '') <= key);
}

function isHabit<T>(all: readonly T[], holds: (one: T) => boolean, share: number): boolean {
  return all.length > 0 && all.filter(holds).length > share * all.length;
}

/** White space between the start of the line and the field; absent if there is something else. */
function indentOf(text: string, { name }: FieldNode): string | undefined {
  return /(?:^|\n)([ \t]*)$/.exec(text.slice(Math.max(0, name.start - 80), name.start))?.[1];
}

function closeIndent(text: string, { range, close }: EntryNode): string {
  return (close && /\n([ \t]*)$/.exec(text.slice(range.start, close.start))?.[1]) ?? '';
}

/** The `=` are aligned if those after names of different lengths are in one column. */
function equalsColumn(fields: readonly FieldNode[]): number {
  const columns = fields.map(({ name, eq }) => (eq?.start ?? name.end) - name.start);
  const column = mostUsed(columns) ?? 0;
  const aligned = fields.filter((_, at) => columns[at] === column);
  const lengths = new Set(aligned.map(({ name }) => name.end - name.start));
  return lengths.size > 2 && aligned.length >= HABIT * fields.length ? column : 0;
}

function emptyLinesBetween(text: string, nodes: readonly EntryNode[]): number {
  const gaps = nodes
    .slice(1)
    .map((node, at) => text.slice(nodes[at]?.range.end ?? 0, node.range.start))
    .filter((gap) => gap.trim() === '')
    .map((gap) => Math.max(0, gap.split('\n').length - 2));
  return mostUsed(gaps) ?? 1;
}

function caseOf(names: readonly string[]): 'lower' | 'upper' | 'capital' {
  const letters = names.filter((name) => /^[a-z]{2}/i.test(name));
  const cases = letters.map((name): FileStyle['typeCase'] =>
    name === name.toLowerCase() ? 'lower' : name === name.toUpperCase() ? 'upper' : 'capital',
  );
  return mostUsed(cases) ?? 'lower';
}

function fieldOrder(text: string, nodes: readonly EntryNode[]): FileStyle['fieldOrder'] {
  const all = nodes.map(({ fields }) => fields.map((field) => fieldName(text, field)));
  const neighbors = all.flatMap((names) =>
    names.slice(1).map((name, at) => (names[at] ?? '') <= name),
  );
  if (neighbors.length > 5 && isHabit(neighbors, (sorted) => sorted, 0.95)) return 'alphabetical';
  const places = groupBy(
    all.flatMap((names) =>
      names.map((name, at) => ({ name, place: at / Math.max(1, names.length - 1) })),
    ),
    ({ name }) => name,
  );
  return new Map(
    [...places].map(([name, each]) => [
      name,
      each.reduce((sum, { place }) => sum + place, 0) / each.length,
    ]),
  );
}
