import { plainText } from '../scholarly/scholarly-text.ts';
import { compareRanks, type Order, placeFor, rankIn, type Sortable } from '../text/order.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { BibEntryDraft } from './bib-entry-draft.ts';
import type { BibEntry, Bibliography } from './bibliography.ts';
import { bibEntryText } from './entry-text.ts';
import { type FileStyle, fileStyle } from './file-style.ts';
import { sortableBibEntry } from './sortable-entry.ts';

/** What is wanted of new entries, whatever the file looks like. */
export interface BibLayout {
  /** By key where the file is sorted so, else none, when absent. */
  readonly order?: Order | undefined;
  /** The white space before each field. */
  readonly indent?: string | undefined;
  /** Lower-case field names; others follow in the order they have. */
  readonly fieldOrder?: readonly string[] | undefined;
}

/**
 * The edits that add bib entries to a file, one for each place: where the order puts them that is
 * wanted or that the file has, else at the end. The file's style is kept; nothing that is there
 * changes. Entries that go to one place are in order there, or else as they are given.
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
  const groups = new Map<BibEntry | undefined, BibEntryDraft[]>();
  for (const draft of order === undefined ? drafts : sorted(order, drafts)) {
    const next =
      order === undefined ? undefined : entries[placeFor(order, present, sortable(draft))];
    const group = groups.get(next);
    if (group === undefined) groups.set(next, [draft]);
    else group.push(draft);
  }
  const gap = style.newline.repeat(style.blankLines + 1);
  return [...groups].map(([next, group]) => {
    const text = group
      .map((draft) => bibEntryText({ ...draft, fields: inOrder(draft, layout) }, style))
      .join(gap);
    if (next === undefined) return atEnd(bibliography.source.text, text, style);
    const { start } = next.range;
    return { range: { start, end: start }, text: `${text}${gap}` };
  });
}

function styleFor(bibliography: Bibliography, { indent, fieldOrder }: BibLayout): FileStyle {
  const style = fileStyle(bibliography);
  return {
    ...style,
    ...(indent === undefined ? {} : { indent, closeIndent: '' }),
    // Fields that are in order already are left so.
    ...(fieldOrder === undefined ? {} : { fieldOrder: new Map() }),
  };
}

function inOrder({ fields }: BibEntryDraft, { fieldOrder }: BibLayout): BibEntryDraft['fields'] {
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

function atEnd(source: string, text: string, { newline, blankLines }: FileStyle): TextEdit {
  const range = { start: source.length, end: source.length };
  const last = source.slice(-1000);
  const trailing = last.slice(last.trimEnd().length);
  if (trailing.length === source.length) return { range, text: `${text}${newline}` };
  const missing = blankLines + 1 - (trailing.split('\n').length - 1);
  return { range, text: `${newline.repeat(Math.max(0, missing))}${text}${newline}` };
}
