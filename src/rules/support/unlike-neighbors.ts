import { isCertain } from '../../list/certain-facts.ts';
import { fill } from '../../list/format/fill.ts';
import { lookAlike } from '../../list/format/follows.ts';
import { formatsOf, type OtherEntry, type SectionFormat } from '../../list/format/formats.ts';
import { isRow } from '../../list/format/row-template.ts';
import {
  type FieldName,
  fieldsOf,
  printTemplate,
  type Template,
} from '../../list/format/template.ts';
import type { List, ListEntry } from '../../list/list.ts';
import { linkRole } from '../../list/read/words/link-role.ts';
import { addTo } from '../../text/group-by.ts';
import { newlineOf } from '../../text/newline-of.ts';
import type { Range } from '../../text/range.ts';
import { shorten } from '../../text/shorten.ts';
import type { TextEdit } from '../../text/text-edit.ts';
import type { Habit, Problem } from '../rule.ts';
import { beforeTitle, lettersOf, oddCharacters, wordsOutsideLabels } from './fixed-text.ts';
import { manyOf } from './habit.ts';
import { someOf } from './naming.ts';
import { reread, saysTheSame } from './reread.ts';

/** How many neighbors must agree, and what share of them; or all but one. */
const FEWEST_NEIGHBORS = 5;
const SHARE = 0.9;
/** The same, where the entry gives its facts in another order, which shows more clearly. */
const SHARE_OF_ORDER = 0.75;
/** More entries of a section than that are one finding. */
const MOST = 5;
const LONGEST = 160;
/** So many more letters than in the neighbors are a label, `Paper:`; more are a field. */
const MOST_LETTERS = 15;

/**
 * Entries that are written differently from nearly all others of their section, or from the
 * configured format.
 */
export function* unlikeNeighbors(list: List, wanted: Template | undefined): Iterable<Problem> {
  for (const section of formatsOf(list, wanted).sections) {
    const decided = wanted !== undefined && section.template === wanted;
    const habit = otherFormat(section);
    for (const other of section.others) {
      const { entry } = other;
      if (entry.unit !== section.unit || !isCertain(entry, 'title')) continue;
      if (leadsElsewhere(entry, section)) continue;
      const reordered = isReordered(list, other, section);
      const isAgreed = decided || agree(section, reordered ? SHARE_OF_ORDER : SHARE);
      if (
        isAgreed &&
        (reordered ? isBalanced(other.template) : isComparable(other, section, decided))
      )
        yield { ...problemOf(list, other, section, decided), habit };
    }
  }
}

/**
 * Whether an entry leads to another file of the repository ("Complete list of surveys"), or nowhere,
 * which entry-link reports, while its neighbors lead to papers.
 */
function leadsElsewhere({ url = '' }: ListEntry, { template }: SectionFormat): boolean {
  return linkRole(url) === 'relative' && fieldsOf(template).includes('url');
}

function agree({ followers, entries }: SectionFormat, share: number): boolean {
  return (
    followers >= FEWEST_NEIGHBORS && (followers >= share * entries || followers >= entries - 1)
  );
}

/**
 * Whether the title is before a fact in the entry and after it in the neighbors, or the reverse. What
 * is there twice may have been read in the other place.
 */
function isReordered(list: List, { entry, template }: OtherEntry, section: SectionFormat): boolean {
  const text = list.source.text.slice(entry.range.start, entry.range.end);
  const isOnce = ({ start, end }: Range): boolean =>
    text.split(list.source.text.slice(start, end)).length === 2;
  const [own, usual] = [fieldsOf(template), fieldsOf(section.template)];
  return (['authors', 'year'] as const).some((fact) => {
    const place = entry.places[fact];
    const [at, usually] = [own.indexOf(fact), usual.indexOf(fact)];
    return (
      place !== undefined &&
      at >= 0 &&
      usually >= 0 &&
      at < own.indexOf('title') !== usually < usual.indexOf('title') &&
      isCertain(entry, fact) &&
      [place, entry.titleRange].every(isOnce)
    );
  });
}

/**
 * Whether marks of an entry differ, whatever certain facts it has that its neighbors lack.
 *
 * @param decided whether the format is that of the configuration: it need not name the key and the
 *   abstract, and its hole for anything is meant.
 */
function isComparable(
  { entry, template }: OtherEntry,
  section: SectionFormat,
  decided: boolean,
): boolean {
  const [hasRest, wantsRest] = [template, section.template].map((one) =>
    fieldsOf(one).includes('...'),
  );
  // Where a part of the line is not read, a field or its punctuation may belong to that part.
  if (decided ? hasRest && !wantsRest : hasRest || wantsRest) return false;
  if (withoutSpaces(template) === withoutSpaces(section.template)) return false;
  const known = new Set(fieldsOf(section.template));
  const own = fieldsOf(template);
  const more = own.filter((field) => !known.has(field));
  const isMore = more.length === 0 || !lookAlike(template, section.template);
  return (
    isMore &&
    own.length > more.length + 1 &&
    isBalanced(template) &&
    lettersOf(template) <= lettersOf(section.template) + MOST_LETTERS &&
    wordsOutsideLabels(template).every((word) =>
      wordsOutsideLabels(section.template).includes(word),
    ) &&
    more.every(
      (field) =>
        field === 'url' ||
        (decided && OF_BIB.has(field)) ||
        (isFact(field) && isCertain(entry, field)),
    ) &&
    beforeTitle(template) === beforeTitle(section.template) &&
    oddCharacters(template).every((one) => oddCharacters(section.template).includes(one))
  );
}

/** Fields that are found by the bib entry, or by their label. */
const OF_BIB: ReadonlySet<FieldName> = new Set(['key', 'bib', 'abstract']);

const isFact = (field: FieldName): field is 'authors' | 'venue' | 'year' =>
  field === 'authors' || field === 'venue' || field === 'year';

/** What ends a block around several entries, which may stand in the last of them. */
const END_OF_BLOCK = /<\/(?:details|div|[uo]l|table)>/i;

/**
 * Whether each bracket is closed, and each mark of emphasis; an unpaired one belongs to a field that
 * was cut short, or closes within it: `**Name:** the rest of the title`. So is each block of HTML.
 */
function isBalanced(template: Template): boolean {
  const fixed = template.map((piece) => ('field' in piece ? '' : piece.text)).join('\0');
  const marks = fixed.replace(/^\s*[*+-]\s/, '').match(/\*+|_+/g) ?? [];
  return (
    marks.length % 2 === 0 &&
    !END_OF_BLOCK.test(fixed) &&
    ['[]', '()'].every(
      ([open = '', close = '']) => fixed.split(open).length === fixed.split(close).length,
    )
  );
}

/**
 * A template in which spaces make no difference, nor "In" before the venue, which journals lack,
 * nor a period after the title, nor a colon before it, which may be its own, nor the mark `(*)`,
 * the character `✓` or the box `[ ]` of some entries, nor brackets around an address or line breaks.
 */
function withoutSpaces(template: Template): string {
  return printTemplate(template)
    .replace(/^(\s*[*+-]\s*)\[[ x]?\]/i, '$1')
    .replace(/\b(?:in|at)(?=[\s*_:]{0,4}\{venue\})/gi, '')
    .replace(/(?<=\{title\})\.|:(?=\s*\{title\})/g, '')
    .replace(/<(?=\{url\})|(?<=\{url\})>|<\/?br ?\/?>|\p{So}\ufe0f?/giu, '')
    .replace(/\(\\?\*{1,3}\)|[\s⏎]+/g, '');
}

function problemOf(
  list: List,
  other: OtherEntry,
  { template, followers, entries }: SectionFormat,
  decided: boolean,
): Problem {
  const { entry } = other;
  const why = decided
    ? `The configuration wants ${shown(template)}. Write it so.`
    : `${followers} of the ${entries} entries here are written ${shown(template)}. Write it like them.`;
  return {
    message: `Written ${shown(other.template)}. ${why}`,
    severity: decided ? 'warning' : 'info',
    entry,
    content: 'format',
    detail: () => {
      const edit = rewrittenEntry(list, other, template);
      return { fix: edit && { kind: 'suggested', edits: [edit] } };
    },
  };
}

/** One finding for many entries of a section. */
function otherFormat({ template, entries, heading }: SectionFormat): Habit {
  return manyOf(`format below ${heading?.range.start}`, MOST, (problems) => {
    const lines = problems.map(({ file, range }) => file.lines.position(range.start).line);
    return {
      message: `${problems.length} of the ${entries} entries here are not written ${shown(template)}: lines ${someOf(lines.map(String), MOST)}. Write them so.`,
      content: 'format of the section',
    };
  });
}

function shown(template: Template): string {
  return `"${shorten(printTemplate(template), LONGEST)}"`;
}

/**
 * The edit that prints an entry through a template; undefined where any of its facts would be lost,
 * or where the result is read as another entry.
 */
function rewrittenEntry(list: List, other: OtherEntry, template: Template): TextEdit | undefined {
  const text = printed(list, other, template);
  if (text === undefined) return undefined;
  const edit = { range: other.entry.range, text };
  return readsTheSame(list, other.entry, edit) ? edit : undefined;
}

/** The entry as the template writes it, in the file's own line ends. */
function printed(
  { source: { text } }: List,
  { entry, fields, template: own }: OtherEntry,
  template: Template,
): string | undefined {
  if (isRow(template) || fieldsOf(own).includes('...')) return undefined;
  // A link that is not closed, or a command of LaTeX, would be printed in pieces.
  const source = text.slice(entry.range.start, entry.range.end);
  if (/\\[a-z]+\{/i.test(source) || isUnclosed(source)) return undefined;
  const values = new Map<FieldName, string[]>();
  for (const { field, start, end } of fields) {
    addTo(values, field, text.slice(start, end));
  }
  const used = new Set<string>();
  const filled = fill(template, (field, nth) => {
    const value = values.get(field)?.[nth];
    if (value !== undefined) used.add(`${field} ${nth}`);
    return value;
  });
  if (filled === undefined || used.size < fields.length) return undefined;
  if (wordsOf(text.slice(entry.range.start, entry.range.end)) !== wordsOf(filled)) return undefined;
  const lineStart = text.lastIndexOf('\n', entry.range.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, entry.range.start))?.[0] ?? '';
  const newline = newlineOf(text);
  return filled.trimEnd().replace(/\r?\n/g, `${newline}${indent}`);
}

/** Whether a bracket of a text has no partner. */
function isUnclosed(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length;
  return count('[') !== count(']') || count('](') > count(')');
}

/** The words and symbols of a text in one order: nothing may be lost or added. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+|[\p{S}"'“”‘’%&]/gu) ?? []).sort().join(' ');
}

/** Whether the entry, read again with the edit, says the same, and is written as its neighbors are. */
function readsTheSame(list: List, entry: ListEntry, edit: TextEdit): boolean {
  const result = reread(list, entry, [edit]);
  if (result === undefined || result.before.length !== result.after.length) return false;
  const { before, after, index } = result;
  const others = formatsOf(result.list).sections.flatMap((section) => section.others);
  return (
    before.every((one, at) => saysTheSame(one, after[at])) &&
    after[index]?.title === entry.title &&
    !others.some((other) => other.entry.title === entry.title)
  );
}
