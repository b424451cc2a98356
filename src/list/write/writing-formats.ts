import { mostUsed } from '../../text/most-used.ts';
import { isCertain } from '../certain-facts.ts';
import { entriesBySection } from '../entries-by-section.ts';
import { indentOf } from '../format/entry-strands.ts';
import { formatsOf, type SectionFormat } from '../format/formats.ts';
import { readTemplate } from '../format/parse-template.ts';
import { isRow } from '../format/row-template.ts';
import { fieldsOf, printTemplate, type Template, YEAR_FIELDS } from '../format/template.ts';
import type { Category, Heading, List, ListEntry, UnitKind } from '../list.ts';
import { markerAt, withMarker } from './item-marker.ts';
import { kindTemplates } from './kind-templates.ts';
import { listsNoPapers } from './lists-no-papers.ts';
import { withName } from './name-place.ts';
import { firstRows, rowFormats } from './row-formats.ts';
import { fitsTable } from './table-template.ts';
import {
  isInFirstBlock,
  isOfParagraphs,
  isOpen,
  runsTogether,
  withLink,
  withoutAnchors,
} from './template-shapes.ts';
import type { Form, WritingFormat } from './writing-format.ts';

/** The configuration of new entries. */
export interface FormatOptions {
  /** How all entries are written, but those of tables only where it is a row. */
  readonly entry?: Template | undefined;
}

/** The form of entries where the list has no example. */
export const PLAIN_FORM =
  '- [{title}]({url}) ([`{key}`]({bib})), {authors}, *{venue}*, {year}⏎  - **Abstract:** {abstract}';

/** Fewer entries do not show whether they are linked: the list does. */
const FEW = 3;
/** Formats of other sections that are tried. */
const MOST_OTHERS = 2;

/**
 * The ways to write a new entry of a category, the best first: as the section's preprints, or its
 * other papers, are written, the section's own format, the one that most of its siblings or most
 * entries of the list have, and a plain form. Rows follow their own table.
 *
 * @param venue that of the new entry.
 * @param isNamed whether its title begins with the name of a method.
 * @returns none where the entries of the category are set in a way that no template can print.
 */
export function writingFormats(
  list: List,
  category: Category,
  options: FormatOptions & { readonly venue?: string | undefined; readonly isNamed?: boolean },
): readonly WritingFormat[] {
  return formsFor(list, category, options)
    .flatMap((form) => placesIn(form, category).map((place) => ({ ...form, ...place })))
    .map((format) => ({ ...format, own: atUsualDepth(list, format.own) }))
    .map((format) =>
      options.isNamed === true && format.configured !== true
        ? { ...format, template: withName(list, format.template, format.alike) }
        : format,
    )
    .filter(({ own }) => !areWithinAnother(list, category, own));
}

/** The items that are as deep as most of them; all other entries. */
function atUsualDepth({ source: { text } }: List, own: readonly ListEntry[]): readonly ListEntry[] {
  // A single space is a slip.
  const depthOf = ({ range, unit }: ListEntry): number =>
    unit === 'item' ? indentOf(text, range.start).replaceAll('\t', '  ').length >> 1 : 0;
  const usual = mostUsed(own.map(depthOf));
  return own.filter((one) => depthOf(one) === usual);
}

/** How far after the last entry the items beside it are looked for (characters). */
const FAR = 4000;

/** Whether most items beside nested ones are no entries: with those they make up something else. */
function areWithinAnother(list: List, { heading }: Category, own: readonly ListEntry[]): boolean {
  const { text } = list.source;
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined || first.unit !== 'item') return false;
  const indent = indentOf(text, first.range.start);
  if (indent === '') return false;
  const starts = new Set(list.entries.map(({ range }) => range.start));
  /** The items below each line that is less deep: entries, and others. */
  let block = { entries: 0, others: 0 };
  const blocks = [block];
  let at = heading.range.end;
  for (const line of text.slice(at, last.range.end + FAR).split('\n')) {
    const start = at + indent.length;
    at += line.length + 1;
    if (line.trim() !== '' && !line.startsWith(indent)) {
      if (start > last.range.end) break;
      block = { entries: 0, others: 0 };
      blocks.push(block);
    }
    if (starts.has(start)) block.entries++;
    else if (/^(?:[-*+]|\d+[.)])\s/.test(line.slice(indent.length))) block.others++;
  }
  const others = blocks.reduce((sum, one) => sum + (one.entries > 0 ? one.others : 0), 0);
  return others > own.length;
}

/** Labels within a category make groups of its entries; a new one goes above, or into the only one. */
function placesIn(
  { alike }: Form,
  { path }: Category,
): readonly Pick<WritingFormat, 'own' | 'above' | 'path'>[] {
  const direct = alike.filter((entry) => isIn(entry, path));
  const inside = alike.filter((entry) => isIn(entry, path, path.length));
  const [first] = inside;
  if (direct.length > 0 || first === undefined) return [{ own: direct, path }];
  const isOnly = inside.every((entry) => isIn(entry, first.categories));
  return [
    { own: [], above: first, path },
    ...(isOnly ? [{ own: inside, path: first.categories }] : []),
  ];
}

/** Whether an entry is in a category; with a depth, whether it is in it or below it. */
function isIn({ categories }: ListEntry, path: readonly string[], depth?: number): boolean {
  return categories.slice(0, depth).join('\n') === path.join('\n');
}

function formsFor(
  list: List,
  category: Category,
  { entry: wanted, venue }: Parameters<typeof writingFormats>[2],
): readonly Form[] {
  const { sections } = formatsOf(list);
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
  const isRows = own !== undefined && isRow(own.template);
  if (wanted !== undefined && isRow(wanted) === isRows) {
    return configuredForms(list, { unit: own?.unit ?? 'item', entries }, wanted);
  }
  if (listsNoPapers(list, category, entries)) return [];
  const rows = entries.length > 0 ? [] : firstRows(list, category, all);
  if (rows.length > 0) return rows;
  const others = all.filter((one) => !isRow(one.template));
  const unit = own?.unit ?? others[0]?.unit ?? 'item';
  const alike = entries.filter((one) => one.unit === unit);
  const kinds = kindTemplates(list, own, unit, venue);
  if (isRows) {
    const direct = alike.filter((one) => isIn(one, category.path));
    return rowFormats(list, direct.length > 0 ? direct : alike, [...kinds, own.template]);
  }
  const isUsual = own !== undefined && own.followers * 2 >= own.entries;
  const templates = [
    ...kinds,
    ...(isUsual ? [own.template] : []),
    ...others
      .filter((one) => one.unit === unit)
      .slice(0, MOST_OTHERS)
      .map((one) => one.template),
    ...(own !== undefined && own.followers * 3 >= own.entries * 2 ? withLink(own.template) : []),
    ...(own === undefined ? [] : [own.template]),
  ];
  const marked = markedAs(list, alike, unit);
  // Where most entries lead to their papers, or anywhere, so does the new one.
  const shown = alike.length < FEW ? list.entries : alike;
  const areLinked =
    shown.filter(({ url, links }) => (url ?? links[0]) !== undefined).length * 2 >= shown.length;
  const rank = (one: Template): number =>
    (runsTogether(one) || isOpen(one) ? 8 : 0) +
    (areLinked && !fieldsOf(one).includes('url') ? 4 : 0) +
    (lacksLikely(list, one, alike) ? 3 : 0) +
    (isDoubtful(one, one === own?.template ? alike : list.entries) ? 2 : 0);
  const distinct = new Map(
    templates.flatMap(withoutAnchors).map((one) => [printTemplate(one), one] as const),
  );
  const fitting = [...distinct.values()].sort((a, b) => rank(a) - rank(b)).map(marked);
  const isSpread =
    own !== undefined &&
    (unit === 'paragraph' || !isInFirstBlock(own.template)) &&
    isOfParagraphs(own.template);
  const plain = isSpread ? [] : plainTemplates(list, alike, unit).map(marked);
  return [...fitting, ...plain].map((template) => ({ unit, template, alike }));
}

/** Returns templates with the bullet or number of the last neighbor. */
function markedAs(
  { source: { text } }: List,
  alike: readonly ListEntry[],
  unit: UnitKind,
): (template: Template) => Template {
  const last = alike.at(-1);
  const marker = unit === 'item' && last !== undefined ? markerAt(text, last) : undefined;
  return (template) => (marker === undefined ? template : withMarker(template, marker));
}

/** The form that the configuration gives all entries; none for a row that its table contradicts. */
function configuredForms(
  list: List,
  { unit, entries }: { readonly unit: UnitKind; readonly entries: readonly ListEntry[] },
  template: Template,
): readonly Form[] {
  const alike = entries.filter((one) => one.unit === unit);
  const last = alike.at(-1);
  const isFit = !isRow(template) || last === undefined || fitsTable(list, last, template);
  return isFit
    ? [{ unit, template: markedAs(list, alike, unit)(template), alike, configured: true }]
    : [];
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

/** Whether a template has no place for what many of the neighbors are expected to print. */
function lacksLikely(
  { source: { text } }: List,
  template: Template,
  neighbors: readonly ListEntry[],
): boolean {
  const fields = new Set<string>(
    fieldsOf(template).map((one) => (YEAR_FIELDS.has(one) ? 'year' : one)),
  );
  return (['authors', 'venue', 'year'] as const).some((fact) => {
    const printed = neighbors.reduce((sum, one) => {
      const { [fact]: value = '', places, range, confidence } = one;
      // What is in the text of a link has no place.
      const isPrinted =
        places[fact] !== undefined ||
        (value !== '' && text.slice(range.start, range.end).includes(String(value)));
      return sum + (isPrinted ? (confidence[fact] ?? 0) : 0);
    }, 0);
    return !fields.has(fact) && printed * 3 > neighbors.length;
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

/** A plain form, with the heading marks of its neighbors; none for rows. */
function plainTemplates(
  { source: { text } }: List,
  own: readonly ListEntry[],
  unit: UnitKind,
): Template[] {
  if (unit === 'row') return [];
  const [first = ''] = PLAIN_FORM.slice(2).split('⏎');
  const start = own.at(-1)?.range.start ?? text.length;
  const marks = /^#+/.exec(text.slice(start, start + 8))?.[0] ?? '###';
  const heading = `${marks} ${first.replace(', ', '⏎⏎')}`;
  const form = unit === 'item' ? PLAIN_FORM : unit === 'heading' ? heading : first;
  return [readTemplate(form) ?? []];
}
