import { isCertain } from '../certain-facts.ts';
import { entriesBySection } from '../entries-by-section.ts';
import { formatsOf, type SectionFormat } from '../format/formats.ts';
import { readTemplate } from '../format/parse-template.ts';
import { isRow } from '../format/row-template.ts';
import { fieldsOf, type Piece, type Template, templateOf } from '../format/template.ts';
import type { Category, Heading, List, ListEntry, UnitKind } from '../list.ts';
import { headerAbove, type TableHeader, tableTemplate } from './table-template.ts';

/** A way to write a new entry of a category. */
export interface WritingFormat {
  readonly unit: UnitKind;
  readonly template: Template;
  /** The entries of the category that are set alike, in order. */
  readonly alike: readonly ListEntry[];
  /** Those of them that the new one goes among. */
  readonly own: readonly ListEntry[];
  /** Where `own` is empty: the first entry of the groups that the new one goes above. */
  readonly above?: ListEntry | undefined;
  /** What is between the text of an empty category and its first entry. */
  readonly lead?: string | undefined;
  /** The categories of the new entry. */
  readonly path: readonly string[];
}

/** A format before it is known where in the category it is used. */
type Form = Pick<WritingFormat, 'unit' | 'template' | 'alike' | 'lead'>;

/** The configuration of new entries. */
export interface FormatOptions {
  /** How all entries are written. */
  readonly entry?: Template | undefined;
  /** The form of new entries, whatever their neighbors look like. */
  readonly template?: TemplateName | undefined;
}

/** Forms that need no example. */
export const TEMPLATES = {
  'nested-labels':
    '- [{title}]({url}) ([`{key}`]({bib}))⏎  - **Authors:** {authors}⏎  - **Venue:** *{venue}*, {year}⏎  - **Abstract:** {abstract}',
  'linked-bullets':
    '- [{title}]({url}) ([`{key}`]({bib})), {authors}, *{venue}*, {year}⏎  - **Abstract:** {abstract}',
  table: '',
  'details-abstract':
    '- [{title}]({url}) ([`{key}`]({bib})), {authors}, *{venue}*, {year}⏎  <details><summary>Abstract</summary>⏎⏎  {abstract}⏎⏎  </details>',
} as const;

type TemplateName = keyof typeof TEMPLATES;

/** Formats of other sections that are tried. */
const MOST_OTHERS = 2;

/**
 * The ways to write a new entry of a category, the best first: the section's own format, the one
 * that most of its siblings or most entries of the list have, and a plain form. Rows follow their
 * own table.
 *
 * @returns none where the entries of the category are set in a way that no template can print.
 */
export function writingFormats(
  list: List,
  category: Category,
  options: FormatOptions,
): readonly WritingFormat[] {
  return formsFor(list, category, options).map((form) => ({ ...form, ...placed(form, category) }));
}

/** Labels within a category make groups of its entries; a new one goes into none of several. */
function placed(
  { alike }: Form,
  { path }: Category,
): Pick<WritingFormat, 'own' | 'above' | 'path'> {
  const isIn = (entry: ListEntry, categories: readonly string[]): boolean =>
    entry.categories.join('\n') === categories.join('\n');
  const direct = alike.filter((entry) => isIn(entry, path));
  const [first] = alike;
  if (direct.length > 0 || first === undefined) return { own: direct, path };
  return alike.every((entry) => isIn(entry, first.categories))
    ? { own: alike, path: first.categories }
    : { own: [], above: first, path };
}

function formsFor(
  list: List,
  category: Category,
  { entry: wanted, template: name }: FormatOptions,
): readonly Form[] {
  const { sections } = formatsOf(list, wanted);
  const isHere = ({ heading }: { readonly heading?: Heading }): boolean =>
    heading?.range.start === category.heading.range.start;
  const own = sections.find(isHere);
  const entries = entriesBySection(list).find(isHere)?.entries ?? [];
  if (entries.length > 0 && own === undefined) return [];
  const isSibling = siblingsOf(list, category);
  const all = sections
    .filter((one) => !isHere(one))
    .map((one) => ({ ...one, weight: one.followers * (isSibling(one) ? 1000 : 1) }))
    .sort((a, b) => b.weight - a.weight);
  const rows = entries.length > 0 || name !== undefined ? [] : firstRows(list, category, all);
  if (rows.length > 0) return rows;
  const others = all.filter((one) => !isRow(one.template));
  const unit = own?.unit ?? others[0]?.unit ?? 'item';
  const alike = entries.filter((one) => one.unit === unit);
  if (own !== undefined && isRow(own.template)) {
    return name === undefined || name === 'table' ? rowFormats(list, alike, own) : [];
  }
  if (name === 'table') return [];
  const templates =
    name !== undefined
      ? []
      : [
          ...(own !== undefined && own.followers * 2 >= own.entries ? [own.template] : []),
          ...others
            .filter((one) => one.unit === unit)
            .slice(0, MOST_OTHERS)
            .map((one) => one.template),
          ...(own === undefined ? [] : [own.template]),
        ];
  const plain = plainTemplate(list, alike, unit, TEMPLATES[name ?? 'linked-bullets']);
  const last = alike.at(-1);
  const marker =
    unit === 'item' && last !== undefined ? markerAt(list.source.text, last) : undefined;
  // Where most entries lead to their papers, so does the new one.
  const areLinked = alike.filter(({ url }) => url !== undefined).length * 2 >= alike.length;
  // Text at the start that is no field would be missing.
  const rank = (one: Template): number =>
    (runsTogether(one) ? 4 : 0) +
    (areLinked && !fieldsOf(one).includes('url') ? 2 : 0) +
    (fieldsOf(one)[0] === '...' || isDoubtful(one, one === own?.template ? alike : list.entries)
      ? 1
      : 0);
  const fitting = [...new Set(templates)].map((one) =>
    marker === undefined ? one : withMarker(one, marker),
  );
  return [...fitting.sort((a, b) => rank(a) - rank(b)), ...plain].map((template) => ({
    unit,
    template,
    alike,
  }));
}

/** Whether most of the entries whose format it is may have been misread in a field. */
function isDoubtful(template: Template, entries: readonly ListEntry[]): boolean {
  const fields = new Set<string>(fieldsOf(template));
  return (['authors', 'venue', 'year'] as const).some((fact) => {
    const printed = entries.filter((entry) => entry[fact] !== undefined);
    return (
      fields.has(fact) && printed.filter((one) => isCertain(one, fact)).length * 2 < printed.length
    );
  });
}

/** Whether only a space is between the title and other words, as where a neighbor was misread. */
function runsTogether(template: Template): boolean {
  return template.some((piece, at) => {
    const [between, next] = template.slice(at + 1, at + 3);
    return (
      'field' in piece &&
      piece.field === 'title' &&
      between !== undefined &&
      'text' in between &&
      between.text.trim() === '' &&
      next !== undefined &&
      'field' in next &&
      (next.field === 'venue' || next.field === 'authors')
    );
  });
}

/** Returns the sections next to a category, under the same heading. */
function siblingsOf({ categories }: List, { path }: Category): (format: SectionFormat) => boolean {
  const parent = path.slice(0, -1).join('\n');
  const starts = new Set(
    categories
      .filter((one) => path.length > 1 && one.path.slice(0, -1).join('\n') === parent)
      .map(({ heading }) => heading.range.start),
  );
  return ({ heading }) => heading !== undefined && starts.has(heading.range.start);
}

/**
 * The first row of an empty category: in its own table, which has a header alone, or in a new one
 * like those of the other sections where they are tables.
 */
function firstRows(
  list: List,
  { heading }: Category,
  others: readonly SectionFormat[],
): readonly Form[] {
  const { text } = list.source;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const section = list.sections.find((one) => one.heading?.range.start === heading.range.start);
  const body = text.slice(heading.range.end, section?.range.end);
  const own = headerAbove(list, heading.range.end + body.trimEnd().length + 1);
  const [usual] = others;
  const tables = others.filter(({ template }) => isRow(template));
  const example = tables.map((one) => tableOf(list, one)).find((one) => one !== undefined);
  const isOwn = own.start > heading.range.start;
  const header = isOwn ? own : usual === tables[0] ? example : undefined;
  if (header === undefined || header.columns.length === 0) return [];
  const above = text.slice(header.start, header.end).trimEnd();
  const lead = isOwn ? newline : `${newline}${newline}${above}${newline}`;
  return [...tables.slice(0, MOST_OTHERS).map(({ template }) => template), undefined].map(
    (template) => ({
      unit: 'row',
      alike: [],
      lead,
      template: tableTemplate(
        list,
        { range: { start: header.end + 1, end: header.end + 1 } },
        template,
      ).template,
    }),
  );
}

/** The header of a section's last table. */
function tableOf(list: List, { heading }: SectionFormat): TableHeader | undefined {
  const rows = entriesBySection(list).find((one) => one.heading === heading)?.entries ?? [];
  const last = rows.findLast(({ unit }) => unit === 'row');
  const header = last === undefined ? undefined : headerAbove(list, last.range.start);
  return header === undefined || header.columns.length === 0 ? undefined : header;
}

/** A row for the last table of a category. */
function rowFormats(list: List, rows: readonly ListEntry[], { template }: SectionFormat): Form[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  return [template, undefined].map((one) => {
    const { start, template: row } = tableTemplate(list, last, one);
    return { unit: 'row', alike: rows.filter(({ range }) => range.start > start), template: row };
  });
}

/** A plain form, with the bullet, number or heading marks of its neighbors. */
function plainTemplate(
  { source: { text } }: List,
  own: readonly ListEntry[],
  unit: UnitKind,
  line: string,
): Template[] {
  const last = own.at(-1);
  if (unit === 'row') return [];
  if (unit !== 'item') {
    const head = last === undefined ? '' : text.slice(last.range.start, last.range.start + 8);
    const marks = unit === 'heading' ? `${/^#+/.exec(head)?.[0] ?? '###'} ` : '';
    const [first = ''] = line.slice(2).split('⏎');
    const made = readTemplate(marks === '' ? first : `${marks}${first.replace(', ', '⏎⏎')}`);
    return made === undefined ? [] : [made];
  }
  const made = readTemplate(line) ?? [];
  const marker = last === undefined ? undefined : markerAt(text, last);
  return [marker === undefined ? made : withMarker(made, marker)];
}

/** The bullet of an item, or the character after its number. */
function markerAt(text: string, { range }: ListEntry): string | undefined {
  return /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/
    .exec(text.slice(range.start, range.start + 12))?.[0]
    .replace(/^\d+/, '');
}

/** A template of items with another bullet or number; the lines below are indented by its width. */
function withMarker(template: Template, marker: string): Template {
  const isNumber = /^[.)]/.test(marker);
  const [first, second] = template;
  const wasNumber = first !== undefined && 'field' in first && first.field === 'n';
  const head = wasNumber ? second : first;
  if (head === undefined || 'field' in head) return template;
  const found = /^(?:[-*+]|[.)])(?=[ \t])/.exec(head.text)?.[0];
  if (found === undefined) return template;
  const rest: Piece[] = [
    { text: marker + head.text.slice(1) },
    ...template.slice(wasNumber ? 2 : 1),
  ];
  const below = (text: string): string =>
    isNumber === wasNumber
      ? text
      : isNumber
        ? text.replace(/\n(?= )/g, '\n ')
        : text.replace(/\n (?= )/g, '\n');
  return templateOf([
    ...(isNumber ? [{ field: 'n' } as const] : []),
    ...rest.map((piece) => ('text' in piece ? { text: below(piece.text) } : piece)),
  ]);
}
