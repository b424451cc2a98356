import { pageOf } from '../identifiers/page-of.ts';
import { plainText } from '../scholarly/scholarly-text.ts';
import { groupBy } from '../text/group-by.ts';
import { compareRanks, type Order, placeFor, rankIn, type Sortable } from '../text/order.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { BibEntryDraft, DraftField } from './bib-entry-draft.ts';
import { type BibEntry, type Bibliography, sortableBibEntry } from './bibliography.ts';
import { valueText } from './field-values.ts';
import { type FileStyle, fileStyle, linkedField } from './file-style.ts';
import { type EntryNode, fieldName } from './syntax-tree.ts';

/** The layout of new entries, if the configuration sets one. */
export interface BibLayout {
  /** If absent: by key if the file is sorted by key, otherwise none. */
  readonly order?: Order | undefined;
  /** The white space before each field. */
  readonly indent?: string | undefined;
  /** Lower-case field names; other fields follow in their own order. */
  readonly fieldOrder?: readonly string[] | undefined;
}

/**
 * The edits that add bib entries to a file, one for each place: in the configured order or that of
 * the file, otherwise at the end. They follow the file's style and change nothing that exists.
 * Entries at the same place are in that order too, otherwise in the given one.
 */
export function insertEntries(
  bibliography: Bibliography,
  drafts: readonly BibEntryDraft[],
  layout: BibLayout = {},
): TextEdit[] {
  const style = styleFor(bibliography, layout);
  const order = layout.order ?? (style.sortedByKey ? 'key' : undefined);
  const { entries } = bibliography;
  const present = order === undefined ? [] : entries.map(sortableBibEntry);
  const groups = groupBy(order === undefined ? drafts : sorted(order, drafts), (draft) =>
    order === undefined ? undefined : entries[placeFor(order, present, sortable(draft))],
  );
  const gap = style.newline.repeat(style.emptyLines + 1);
  return [...groups].map(([next, group]) => {
    const text = group
      .map((draft) => withAddress(draft, style))
      .map((draft) => bibEntryText({ ...draft, fields: inWantedOrder(draft, layout) }, style))
      .join(gap);
    if (next === undefined) return atEnd(bibliography.source.text, text, style);
    const { start } = next.range;
    return { range: { start, end: start }, text: `${text}${gap}` };
  });
}

function styleFor(bibliography: Bibliography, { indent, fieldOrder }: BibLayout): FileStyle {
  return {
    ...fileStyle(bibliography),
    ...(indent !== undefined && { indent, closeIndent: '' }),
    // The fields are already in order.
    ...(fieldOrder !== undefined && { fieldOrder: new Map() }),
  };
}

/** With the address of its DOI or arXiv id where the other entries have theirs. */
function withAddress(draft: BibEntryDraft, { linked }: FileStyle): BibEntryDraft {
  const fields = new Map(draft.fields.map(({ name, value }) => [name, plainText(value)]));
  const name = linkedField((one) => fields.has(one));
  if (name === undefined || !linked.includes(name) || fields.has('url')) return draft;
  const id = fields.get(name) ?? '';
  const isArxiv = fields.get('archiveprefix')?.toLowerCase() === 'arxiv';
  if (name === 'eprint' && !isArxiv) return draft;
  const value = pageOf({ kind: name === 'doi' ? 'doi' : 'arxiv', id });
  return { ...draft, fields: [...draft.fields, { name: 'url', value }] };
}

function inWantedOrder(
  { fields }: BibEntryDraft,
  { fieldOrder }: BibLayout,
): BibEntryDraft['fields'] {
  if (fieldOrder === undefined) return fields;
  const place = (name: string): number => {
    const at = fieldOrder.indexOf(name);
    return at < 0 ? fieldOrder.length : at;
  };
  return fields.toSorted((a, b) => place(a.name) - place(b.name));
}

function sorted(order: Order, drafts: readonly BibEntryDraft[]): BibEntryDraft[] {
  return drafts
    .map((draft) => ({ draft, rank: rankIn(order, sortable(draft)) }))
    .sort((a, b) => compareRanks(order, a.rank, b.rank))
    .map(({ draft }) => draft);
}

function sortable({ key, fields }: BibEntryDraft): Sortable {
  return sortableBibEntry({
    key,
    fields: new Map(fields.map(({ name, value }) => [name, { value: plainText(value) }])),
  });
}

function atEnd(source: string, text: string, { newline, emptyLines }: FileStyle): TextEdit {
  const range = { start: source.length, end: source.length };
  const last = source.slice(-1000);
  const trailing = last.slice(last.trimEnd().length);
  if (trailing.length === source.length) return { range, text: `${text}${newline}` };
  const missing = emptyLines + 1 - (trailing.split('\n').length - 1);
  return { range, text: `${newline.repeat(Math.max(0, missing))}${text}${newline}` };
}

/**
 * The edits that set a field of a bib entry: they replace the value if the entry itself has the field
 * (not by inheritance), otherwise they add the field after the last one.
 */
export function setField(
  bibliography: Bibliography,
  { node }: BibEntry,
  field: DraftField,
): TextEdit[] {
  const style = fileStyle(bibliography);
  const { text } = bibliography.source;
  const old = node.fields.find((one) => fieldName(text, one) === field.name);
  const [first, last] = [old?.value[0], old?.value.at(-1)];
  if (first !== undefined && last !== undefined) {
    const quoted = first.kind === 'quoted';
    return [
      {
        range: { start: first.range.start, end: last.range.end },
        text: valueText(field, { ...style, quoted }),
      },
    ];
  }
  return addField(text, node, fieldText(field, style), style);
}

function addField(text: string, node: EntryNode, added: string, style: FileStyle): TextEdit[] {
  const before = node.fields.at(-1) ?? node;
  const end =
    before.comma?.end ?? (before === node ? (node.key ?? node.open).end : before.range.end);
  const oneLine = !text.slice(node.range.start, node.range.end).includes('\n');
  const gap = oneLine ? ' ' : `${style.newline}${style.indent}`;
  const comma = before.comma === undefined ? ',' : '';
  const after = before === node ? style.trailingComma : before.comma !== undefined;
  const line = `${comma}${gap}${added}${after ? ',' : ''}`;
  return [{ range: { start: end, end }, text: line }];
}

/** A bib entry in the style of a file, without a line ending at the end. */
export function bibEntryText(draft: BibEntryDraft, style: FileStyle): string {
  const { newline, indent, trailingComma, closeIndent } = style;
  const fields = inFileOrder(draft.fields, style.fieldOrder).map(
    (field) => `${indent}${fieldText(field, style)}`,
  );
  const body = fields.join(`,${newline}`) + (trailingComma && fields.length > 0 ? ',' : '');
  const type = style.types.get(draft.type) ?? inCase(draft.type, style.typeCase);
  const head = `@${type}{${draft.key},`;
  return [head, ...(body === '' ? [] : [body]), `${closeIndent}}`].join(newline);
}

/** `name = {value}` in the style of a file. */
function fieldText(field: DraftField, style: FileStyle): string {
  const name = inCase(field.name, style.fieldCase);
  const equals =
    style.equalsColumn > name.length
      ? `${' '.repeat(style.equalsColumn - name.length)}=${/\s$/.test(style.equals) ? ' ' : ''}`
      : style.equals;
  return `${name}${equals}${valueText(field, style)}`;
}

/** A journal and a book title have the same position. */
const VENUES: Readonly<Record<string, string>> = { booktitle: 'journal', journal: 'booktitle' };

/** Fields in the order of the file; unknown ones stay after the one before them. */
function inFileOrder(fields: readonly DraftField[], order: FileStyle['fieldOrder']): DraftField[] {
  if (order === 'alphabetical') {
    return fields.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }
  let before = 0;
  const placed = fields.map((field) => {
    before = order.get(field.name) ?? order.get(VENUES[field.name] ?? '') ?? before;
    return { field, place: before };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ field }) => field);
}

function inCase(name: string, letters: FileStyle['typeCase']): string {
  if (letters === 'upper') return name.toUpperCase();
  return letters === 'capital' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
