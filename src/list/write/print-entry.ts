import { identifiersOfUrl } from '../../identifiers/identifiers-of-url.ts';
import { PREPRINT_SERVER } from '../../identifiers/preprint-servers.ts';
import { mapPlain, plainText } from '../../scholarly/scholarly-text.ts';
import { toMarkdown } from '../../scholarly/to-markdown.ts';
import { ET_AL_AT_END } from '../../text/et-al.ts';
import { smallest } from '../../text/extremes.ts';
import { lineFragment } from '../../text/line-fragment.ts';
import { MONTH_NAMES } from '../../text/months.ts';
import { encodedForBadge } from '../format/badges.ts';
import { fill } from '../format/fill.ts';
import { isRow } from '../format/row-template.ts';
import { type FieldName, fieldsOf, type Template, YEAR_FIELDS } from '../format/template.ts';
import type { ListEntry } from '../list.ts';
import { venueWithoutYear } from '../venue-without-year.ts';
import { adapted, spacedOut } from './adapted-template.ts';
import { authorHabit, fullNames, printAuthors } from './author-habit.ts';
import { badgeWords, UNKNOWN, withoutUnknown } from './badge-words.ts';
import { linkName } from './link-name.ts';
import type { NewEntry } from './new-entry.ts';
import { coinedNameIn, titleInHabit } from './title-habit.ts';
import { preprintInHabit, venueInHabit } from './venue-habit.ts';
import { withoutBlocks } from './without-blocks.ts';

/**
 * How an entry may differ from its neighbors so that it reads right: names in full, a title with
 * single quotation marks, round brackets, formulas in Unicode and addresses that are no links, the short name of the venue, four
 * digits of the year, and fields that are missing.
 */
export type Change = 'full names' | 'plain title' | 'short venue' | 'full year' | FieldName;

/** How a new entry is printed. */
export interface PrintSetting {
  readonly template: Template;
  /** The README. */
  readonly readme: string;
  /** Entries whose habits it follows: their dates, names and links. */
  readonly neighbors: readonly ListEntry[];
  /** All entries of the list, for what the neighbors do not show. */
  readonly all: readonly ListEntry[];
  readonly number?: string | undefined;
  /** The bibliography as the README links to it. */
  readonly bibPath?: string | undefined;
  /** What differs from the neighbors. */
  readonly changes?: ReadonlySet<Change>;
  /** Fields that are not written. */
  readonly without: ReadonlySet<FieldName>;
}

/** An entry as it is written, and the values in it. */
export interface PrintedEntry {
  readonly text: string;
  readonly values: ReadonlyMap<FieldName, string>;
}

/** Prints a new entry through a template; undefined where nothing of it would be shown. */
export function printEntry(entry: NewEntry, setting: PrintSetting): PrintedEntry | undefined {
  const { without } = setting;
  const template = adapted(setting.template);
  const fields = fieldsOf(template);
  const known = valuesOf(entry, setting, new Set(fields));
  const used = new Map<FieldName, string>();
  const isOnlyLink = fields.filter((field) => field === 'url').length === 1;
  const badges = badgeWords(template, entry, { ...setting, venue: known.venue });
  const text = fill(
    spacedOut(template, known.venue),
    (field, nth) => {
      if (field === '...') return badges.words.get(nth);
      const isLeftOut = without.has(field) || setting.changes?.has(field) === true;
      const isInBadge = badges.fields.has(field);
      const value = isLeftOut ? undefined : known[field];
      if (value === undefined || value === '')
        return badges.tagged.has(field) ? UNKNOWN : undefined;
      used.set(field, value);
      if (isInBadge && field === 'date') return badges.date;
      const markdown = isInBadge ? encodedForBadge(value) : asMarkdown(field, value);
      return isRow(template) ? markdown : markdown.replaceAll('\\|', '|');
    },
    (fixed, target) => linkName(fixed, target, entry, { ...setting, isOnlyLink }),
  );
  if (text === undefined || !used.has('title') || ONLY_MARKER.test(text)) return undefined;
  const named = withoutUnknown(text).replace(EMPTY_LINK, (link) => {
    const target = /(?:href=["']?|\]\()([^\s"'<>]*)/i.exec(link)?.[1] ?? '';
    const name = linkName(undefined, target, entry, { ...setting, isOnlyLink });
    return name === undefined
      ? ''
      : link.replace(/>\s*<(?=\/a>$)/i, `>${name}<`).replace(/^\[ ?\]/, `[${name}]`);
  });
  const whole = withoutBreaks(named.replace(/\n[ \t]*[-*+][ \t]*(?=\n|$)/g, ''), setting);
  const shown = isRow(template) ? whole : withoutBlocks(whole, used);
  return { text: insideItem(shown), values: used };
}

/** A numbered item with its further lines as far in as its number is wide: else they are not in it. */
function insideItem(text: string): string {
  const width = /^\d{1,9}[.)] /.exec(text)?.[0].length ?? 0;
  const [first = '', ...lines] = text.split('\n');
  const indents = lines.flatMap((line) => /^ *(?=\S)/.exec(line)?.[0].length ?? []);
  const lacking = width - smallest(indents);
  if (indents.includes(0) || lacking <= 0) return text;
  return [first, ...lines.map((line) => (line === '' ? '' : ' '.repeat(lacking) + line))].join(
    '\n',
  );
}

/** A link without a name. */
const EMPTY_LINK = /<a\s[^<>]*>\s*<\/a>|(?<![!\]])\[ ?\]\((?:[^\s()]|\([^\s()]*\))*\) ?/gi;

/** A first line with nothing but a bullet or a number. */
const ONLY_MARKER = /^(?:[-*+]|\d{1,9}[.)]?)?[ \t]*\n/;

const MARKUP: ReadonlySet<FieldName> = new Set(['title', 'abstract', 'url', 'bib', 'n', 'key']);

function asMarkdown(field: FieldName, value: string): string {
  return MARKUP.has(field) ? value : toMarkdown(value);
}

/** Without the line break, or the comma, that announced what is missing at the end. */
function withoutBreaks(text: string, setting: PrintSetting): string {
  const { template, readme, neighbors } = setting;
  const bare = text.trimEnd();
  const last = template.at(-1);
  const mark = /(?:\\|<br ?\/?>|[:,;|·•])$/i.exec(bare)?.[0];
  if (mark === undefined) return bare;
  const isFixed = last !== undefined && 'text' in last && last.text.trimEnd().endsWith(mark);
  // Neighbors may have a break before what the new entry lacks.
  const ended = neighbors.filter(({ range }) =>
    readme.slice(range.start, range.end).trimEnd().endsWith(mark),
  );
  const isKept = mark.startsWith('<') ? ended.length * 2 >= neighbors.length : !/[:,;]/.test(mark);
  if (isFixed && isKept) return bare;
  return withoutBreaks(bare.slice(0, -mark.length), setting);
}

type FieldValues = { readonly [Field in FieldName]?: string | undefined };

function valuesOf(
  entry: NewEntry,
  setting: PrintSetting,
  shown: ReadonlySet<FieldName>,
): FieldValues {
  const { neighbors, number, bibPath } = setting;
  const { year, bibLines, citationKey } = entry;
  const showsYear = shown.has('year') || shown.has('yy') || shown.has('date');
  const name = showsYear ? venueBeside(entry) : entry.venue;
  const id = identifiersOfUrl(entry.url ?? '').find(({ kind }) => kind === 'arxiv')?.id;
  const isPreprint = id !== undefined && PREPRINT_SERVER.test(name ?? '');
  const withId = isPreprint ? preprintInHabit(id, setting) : undefined;
  const venue = name === undefined ? undefined : (withId ?? venueInHabit(name, setting));
  const digits = year?.toString();
  return {
    title: titleOf(entry, setting),
    url: entry.url === undefined ? undefined : linkTarget(entry.url),
    authors: authorsOf(entry, setting),
    venue,
    year: digits,
    yy: venue === undefined || setting.changes?.has('full year') ? digits : digits?.slice(-2),
    date: dateOf(entry, setting),
    key: citationKey,
    bib:
      citationKey === undefined || bibPath === undefined || bibLines === undefined
        ? undefined
        : `${beforePath(bibPath, neighbors)}${bibPath}${anchorOf(bibLines, neighbors)}`,
    name: coinedNameIn(plainText(entry.title)),
    abstract: entry.abstract === undefined ? undefined : toMarkdown(entry.abstract),
    n: number,
  };
}

function titleOf({ title }: NewEntry, setting: PrintSetting): string {
  const { template, readme, neighbors, all, changes } = setting;
  const isPlain = changes?.has('plain title') === true;
  const isSingle = isPlain || isQuoted(template);
  const shown = toMarkdown(
    mapPlain(isPlain ? plainText(title) : title, (text) => {
      const quoted = isSingle ? text.replace(/["“”]/g, "'") : text;
      return isPlain ? quoted.replaceAll('[', '(').replaceAll(']', ')') : quoted;
    }),
  );
  // An empty element keeps GitHub from making a link of an address.
  return isPlain
    ? shown.replace(ADDRESS, '$&<span></span>')
    : titleInHabit(shown, readme, neighbors, all);
}

/** What begins an address that GitHub makes a link of. */
const ADDRESS = /\bhttps?:(?=\/\/)|\bwww(?=\.)/gi;

/** Whether the title is in quotation marks. */
function isQuoted(template: Template): boolean {
  const at = template.findIndex((piece) => 'field' in piece && piece.field === 'title');
  const before = template[at - 1];
  return before !== undefined && 'text' in before && /["“][*_]{0,3}$/.test(before.text);
}

/** `./` where the neighbors write it before the path of the .bib. */
function beforePath(path: string, neighbors: readonly ListEntry[]): string {
  const anchors = neighbors.flatMap(({ citation }) => citation?.anchor ?? []);
  const withDot = anchors.filter((anchor) => anchor.path.startsWith('./'));
  return withDot.length * 2 > anchors.length && !path.startsWith('../') ? './' : '';
}

/** A link to the lines of the bib entry; to the file alone where the neighbors link so. */
function anchorOf(
  lines: NonNullable<NewEntry['bibLines']>,
  neighbors: readonly ListEntry[],
): string {
  const anchors = neighbors.flatMap(({ citation }) => citation?.anchor ?? []);
  const isWhole = anchors.length > 0 && anchors.every(({ startLine }) => startLine === undefined);
  return isWhole ? '' : lineFragment(lines);
}

function authorsOf(
  { people = [] }: NewEntry,
  { neighbors, all, template, changes, readme }: PrintSetting,
): string | undefined {
  if (people.length === 0) return undefined;
  const authorsIn = (entries: readonly ListEntry[]) => entries.flatMap((one) => one.authors ?? []);
  const habit = authorHabit(authorsIn(neighbors), authorsIn(all));
  const isFull = changes?.has('full names') === true;
  const printed = isFull ? fullNames(people) : printAuthors(people, habit);
  const at = template.findIndex((piece) => 'field' in piece && piece.field === 'authors');
  const [between, next] = template.slice(at + 1, at + 3);
  // The period of "et al." separates the names from what follows.
  const isBare =
    between === undefined || ('text' in between && /^ [[*_"“]{0,3}$/.test(between.text));
  const isOther = next !== undefined && 'field' in next && !YEAR_FIELDS.has(next.field);
  const isSentence = isBare && (areSentences(neighbors, readme) ?? isOther);
  return isSentence && !printed.endsWith('.') ? `${printed}.` : printed;
}

/** Whether a period ends the names of most neighbors that have no "et al."; undefined for too few. */
function areSentences(neighbors: readonly ListEntry[], readme: string): boolean | undefined {
  const ends = neighbors.flatMap(({ authors, places }) =>
    authors === undefined || places.authors === undefined || ET_AL_AT_END.test(authors)
      ? []
      : [authors.endsWith('.') || readme.charAt(places.authors.end) === '.'],
  );
  return ends.length < 3 ? undefined : ends.filter((one) => one).length * 3 >= ends.length * 2;
}

/** `Cups 2021` without its year where the year has a place of its own. */
function venueBeside({ venue, year }: NewEntry): string | undefined {
  if (venue === undefined || year === undefined) return venue;
  const name = venue.includes(String(year)) ? venueWithoutYear(venue) : venue;
  return name === '' ? venue : name;
}

/** The date in the form of the last neighbor's, without the day, where the month is known, else the year. */
function dateOf({ year, month }: NewEntry, { neighbors, readme, changes }: PrintSetting) {
  const digits = year?.toString();
  if (changes?.has('full year') === true) return digits;
  const name = MONTH_NAMES[(month ?? 0) - 1] ?? '';
  const place = neighbors.findLast(({ places }) => places.date !== undefined)?.places.date;
  if (digits === undefined || place === undefined) return digits;
  const date = readme.slice(place.start, place.end);
  if (/^['’]\d\d$/.test(date)) return date.charAt(0) + digits.slice(-2);
  if (month === undefined) return digits;
  const [, years = '', separator = ''] =
    /^(\d{4}|\d{2})([./-])\d{1,2}(?:\2\d{1,2})?$/.exec(date) ?? [];
  if (years !== '')
    return `${digits.slice(-years.length)}${separator}${String(month).padStart(2, '0')}`;
  const [, word = '', stop = ''] = /^(?:\d{1,2} )?(\p{L}{3,9})(\.?,? )\d{4}$/u.exec(date) ?? [];
  if (word !== '') return `${word.length > 3 ? name : name.slice(0, 3)}${stop}${digits}`;
  const [, comma = '', end = ''] = /^\d{4}(,? )(\p{L}{3,9})$/u.exec(date) ?? [];
  return end === '' ? digits : `${digits}${comma}${end.length > 3 ? name : name.slice(0, 3)}`;
}

/** An address as the target of a link: what would end it is percent-encoded. */
function linkTarget(url: string): string {
  const isBalanced = url.split('(').length === url.split(')').length;
  return url.replace(isBalanced ? /[\s<>|\\]/g : /[\s<>|\\()]/g, (character) =>
    character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character),
  );
}
