import type { BibEntry, Bibliography } from '../bibtex/bibliography.ts';
import type { FieldNode } from '../bibtex/syntax-tree.ts';
import type { BibFormat } from '../config/config.ts';
import { newlineOf } from '../text/newline-of.ts';
import { count } from '../text/plural.ts';
import type { Range } from '../text/range.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Problem, Rule } from './rule.ts';
import { styleHabit } from './support/habit.ts';
import { nameBibEntry } from './support/naming.ts';

/** Bib entries are laid out as the list has chosen. */
export const bibFormat: Rule = {
  id: 'bib-format',
  severity: 'info',
  fix: 'safe',
  summary: 'Fields are indented and ordered as configured.',
  why: 'If all entries have the same layout, a missing or wrong field is easy to see.',
  options: ['bib-format'],
  create: ({ settings: { bibFormat } }) =>
    bibFormat === undefined
      ? {}
      : { onBibEntry: (entry, bibliography) => problemOf(entry, bibliography, bibFormat) },
};

function problemOf(
  entry: BibEntry,
  { source, entries }: Bibliography,
  { indent, fieldOrder }: BibFormat,
): Problem | undefined {
  const { text } = source;
  const fields = wholeFields(entry);
  const gaps = indent === undefined ? [] : gapEdits(text, entry, fields, indent);
  const moves = fieldOrder === undefined ? [] : fieldMoves(text, entry, fields, fieldOrder);
  const [gap] = gaps;
  const [move] = moves;
  if (gap === undefined && move === undefined) return undefined;
  const faults = [
    ...(move === undefined ? [] : ['its fields are not in order']),
    ...(gap === undefined ? [] : [`its fields are not on separate lines ${spaces(indent ?? '')}`]),
  ];
  return {
    message: `${nameBibEntry(entry)} is not laid out as configured: ${faults.join(', and ')}. Correct it with "list-curator format --write".`,
    fix: { kind: 'safe', edits: [...gaps, ...moves] },
    habit: styleHabit(
      () => entries.length,
      (many) =>
        `${many} of ${entries.length} bib entries of ${source.path} are not laid out as configured. Correct them with "list-curator format --write".`,
    ),
  };
}

function spaces(indent: string): string {
  if (indent === '\t') return 'indented by a tab';
  if (indent === '') return 'without indentation';
  return `indented by ${count(indent.length, 'space')}`;
}

/**
 * The fields of an entry that is sound enough to be formatted again: each has a value and ends with
 * a comma or the entry.
 */
function wholeFields({ node }: BibEntry): readonly FieldNode[] {
  const { fields, close, comma } = node;
  const sound =
    close !== undefined &&
    comma !== undefined &&
    fields.every(
      ({ comma: own, value }, at) =>
        (own !== undefined || at === fields.length - 1) &&
        value.length > 0 &&
        value.every(({ kind, unclosed }) => kind !== 'bare' && unclosed === undefined),
    );
  return sound ? fields : [];
}

/** White space before fields and before the closing brace; comments between them are kept. */
function gapEdits(
  text: string,
  { node }: BibEntry,
  fields: readonly FieldNode[],
  indent: string,
): TextEdit[] {
  if (fields.length === 0 || node.comma === undefined || node.close === undefined) return [];
  const newline = newlineOf(text);
  const edits: TextEdit[] = [];
  const put = (range: Range, instead: string): void => {
    const gap = text.slice(range.start, range.end);
    if (gap.trim() === '' && gap !== instead) edits.push({ range, text: instead });
  };
  let before = node.comma;
  for (const { range, comma } of fields) {
    put({ start: before.end, end: range.start }, `${newline}${indent}`);
    before = comma ?? range;
  }
  put({ start: before.end, end: node.close.start }, newline);
  return edits;
}

/** Fields by their names, others last; none where a comment would stand beside another field. */
function fieldMoves(
  text: string,
  { node }: BibEntry,
  fields: readonly FieldNode[],
  order: readonly string[],
): TextEdit[] {
  const named = fields.map((field) => {
    const name = text.slice(field.name.start, field.name.end).toLowerCase();
    const place = order.indexOf(name);
    return { field, name, place: place < 0 ? order.length : place };
  });
  // Of repeated fields the first one counts.
  if (new Set(named.map(({ name }) => name)).size < named.length) return [];
  const sorted = named.toSorted((a, b) => a.place - b.place);
  const isMoved = (at: number): boolean => sorted[at]?.field !== fields[at];
  const starts = [...fields.map(({ range }) => range.start), node.close?.start];
  const hasComment = starts.some((start, at) => {
    const end = fields[at - 1]?.range.end ?? node.comma?.end;
    return (isMoved(at - 1) || isMoved(at)) && /[^\s,]/.test(text.slice(end, start));
  });
  if (hasComment) return [];
  return sorted.flatMap(({ field }, at) => {
    const place = fields[at];
    if (place === undefined || place === field) return [];
    return [{ range: place.range, text: text.slice(field.range.start, field.range.end) }];
  });
}
