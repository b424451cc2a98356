import type { Range } from '../../text/range.ts';
import { type FlatLink, type FlatText, type Mark, trimRange } from '../source/flat-text.ts';
import { authorEvidence } from './authors.ts';
import { isGenericLabel, linkRole } from './link-role.ts';
import { skipPrefix } from './prefix.ts';
import { isVenueLike } from './venue.ts';
import { isDate } from './year.ts';

/** Where the title of an entry stands, and how it is set off. */
export interface Title {
  readonly style: 'linked' | 'bold' | 'quoted' | 'plain';
  /** In the flat text. */
  readonly range: Range;
  /** The link that the title is, or stands in. */
  readonly link?: FlatLink;
  /** Where what follows the title begins. */
  readonly after: number;
  /** Where the title's part begins: before it stand dates, venues and signs. */
  readonly from: number;
}

const QUOTE = /^[“"«「](?=\S)([^“”"«»「」\n]{6,400}?)[”"»」]/;
const MARKS_AROUND = '.,;:|·-–—"“”\'‘’「」«»';
const words = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * Finds the title in the first text of an entry: a link that is more than a label, bold text, a
 * quotation, or the words before the first link, emphasis or separator.
 */
export function findTitle(flat: FlatText, start = 0): Title | undefined {
  const from = skipPrefix(flat, start);
  return (
    leadingLink(flat, from) ??
    leadingBold(flat, from) ??
    quotation(flat, from, from) ??
    laterLink(flat, from) ??
    plainTitle(flat, from)
  );
}

function linkText({ text }: FlatText, link: FlatLink): string {
  return text.slice(link.start, link.end).trim();
}

/** Whether a link's text can be a title: no label, no people, no venue, no address. */
function namesWork(flat: FlatText, link: FlatLink): boolean {
  const shown = linkText(flat, link).replace(/^[[(]+|[\])]+$/g, '');
  if (shown === '' || link.bare || isGenericLabel(shown) || isDate(shown)) return false;
  if (/^https?:\/\//.test(shown)) return false;
  if (
    /\bet\.?\s?al\b|^[^:]{3,80}\(\d{4}\)$/i.test(shown) &&
    authorEvidence(shown.replace(/\(\d{4}[a-z]?\)\W*$/, '')) !== 'none'
  ) {
    return false;
  }
  return !(isVenueLike(shown) && words(shown) <= 3);
}

function leadingLink(flat: FlatText, from: number): Title | undefined {
  const link = flat.links.find(({ start, end }) => end > from && end > start);
  if (link === undefined) return undefined;
  const before = flat.text.slice(from, link.start);
  if (!/^[\s"“'[(*「|:-]*$/.test(before) || !namesWork(flat, link)) return undefined;
  return linked(flat, link, from);
}

function linked(flat: FlatText, link: FlatLink, from: number): Title {
  return {
    style: 'linked',
    range: titleRange(flat.text, link),
    link,
    after: link.end,
    from,
  };
}

function leadingBold(flat: FlatText, from: number): Title | undefined {
  const { text, marks } = flat;
  const bold = marks.find(
    ({ kind, start, end }) => kind === 'bold' && end > from && start <= from + 2,
  );
  if (bold === undefined || /\w/.test(text.slice(from, bold.start))) return undefined;
  let end = bold.end;
  // Two bold runs side by side are one title that was closed and opened again.
  for (const next of marks) {
    if (next.kind === 'bold' && next.start >= end && /^[ -]?$/.test(text.slice(end, next.start)))
      end = next.end;
  }
  const inner = flat.links.find((link) => link.start >= bold.start && link.end <= end);
  if (inner !== undefined && namesWork(flat, inner) && inner.start - bold.start < 4) {
    return linked(flat, inner, from);
  }
  const stop =
    inner === undefined || namesWork(flat, inner) ? end : openingBefore(text, inner.start);
  const whole = { start: Math.max(bold.start, from), end: stop };
  const range = titleRange(text, whole);
  if (range.end <= range.start || isGenericLabel(text.slice(range.start, range.end)))
    return undefined;
  return label(flat, bold, range, from) ?? { style: 'bold', range, after: stop, from };
}

/** Bold that is only a name in front of the title: `**X**: "Title"`, `**X**: Title`, `**X** Title`. */
function label(flat: FlatText, bold: Mark, name: Range, from: number): Title | undefined {
  const { text } = flat;
  const short = words(text.slice(name.start, name.end)) <= 7;
  const gap = /^\s*[:：,-]?\s*/.exec(text.slice(bold.end))?.[0] ?? '';
  const next = bold.end + gap.length;
  const quote = quotation(flat, next, from);
  if (quote !== undefined && short) return quote;
  const colon = /[:：]/.test(gap) || /[:：]\s*$/.test(text.slice(bold.start, bold.end));
  if (/[,-]/.test(gap) || (!short && !colon)) return undefined;
  const link = flat.links.find(({ start, end }) => start === next && end > start);
  if (link !== undefined && namesWork(flat, link) && words(linkText(flat, link)) >= 3) {
    return linked(flat, link, from);
  }
  const rest = plainTitle(flat, next);
  if (rest === undefined) return undefined;
  const added = text.slice(rest.range.start, rest.range.end);
  const long = words(added) >= (colon ? 2 : 4);
  if (!long || isVenueLike(added) || authorEvidence(added) !== 'none') return undefined;
  if (
    !colon &&
    (/[.?!]$/.test(text.slice(bold.start, bold.end).trim()) ||
      words(text.slice(name.start, name.end)) > 3)
  ) {
    return undefined;
  }
  return { ...rest, range: { start: name.start, end: rest.range.end }, style: 'bold', from };
}

function quotation({ text, links }: FlatText, at: number, from: number): Title | undefined {
  const match = QUOTE.exec(text.slice(at, at + 420));
  if (match === null) return undefined;
  const end = at + match[0].length;
  // `"Do Anything Now": Characterizing ...` goes on behind the quotation.
  if (/^\s*:\s*\p{L}/u.test(text.slice(end, end + 4)) || words(match[1] ?? '') < 2)
    return undefined;
  const range = titleRange(text, { start: at + 1, end: end - 1 });
  const link = links.find(
    ({ start, end: stop }) => start <= range.start + 1 && stop >= range.end - 1,
  );
  return { style: 'quoted', range, after: end, from, ...(link === undefined ? {} : { link }) };
}

/** A link that names a work behind a few words, people or a date. */
function laterLink(flat: FlatText, from: number): Title | undefined {
  const link = flat.links.find((candidate) => candidate.start > from && namesWork(flat, candidate));
  if (link === undefined) return undefined;
  const first = flat.links.find(({ start, end }) => start >= from && end > start);
  if (first !== link && first !== undefined && flat.text.slice(from, first.start).trim().length > 8)
    return undefined;
  const before = flat.text.slice(from, link.start).replace(/[\s,.:;|([{"“–—-]+$/, '');
  const role = linkRole(link.url);
  const length = words(linkText(flat, link));
  if (/\n/.test(before.trim())) return undefined;
  if (before === '') return linked(flat, link, from);
  if (length < 3 || role === 'search' || role === 'anchor') return undefined;
  const people = authorEvidence(before) !== 'none';
  return people || isVenueLike(before) || (words(before) <= 3 && length > words(before))
    ? linked(flat, link, from)
    : undefined;
}

/** The words up to the first link, emphasis, separator or line break. */
function plainTitle(flat: FlatText, from: number): Title | undefined {
  const { text } = flat;
  let end = text.length;
  const limit = (at: number): void => {
    if (at > from && at < end) end = at;
  };
  const separator = /\n|\t| [|·—] |\s\|\s|<br|``/.exec(text.slice(from));
  if (separator !== null) limit(from + separator.index);
  for (const link of flat.links)
    if (link.end > link.start || link.url !== '') limit(openingBefore(text, link.start));
  for (const mark of flat.marks)
    if (mark.start > from + 8 && endsTitle(text, mark)) limit(mark.start);
  for (const image of flat.images) limit(image.at);
  for (const tag of flat.tags) limit(tag.at);
  const label = /\s\[\[?(?:paper|pdf|code|link|arxiv|project)|\s\(?doi:\s?10\./i.exec(
    text.slice(from, end),
  );
  if (label !== null) limit(from + label.index);
  const bare = withoutTail(text, { start: from, end });
  const dated = /\p{L}/u.test(text.slice(bare.end, end)) || isDate(text.slice(bare.end, end));
  const range = titleRange(text, withoutPeople(text, bare, dated));
  if (range.end <= range.start) return undefined;
  const link = flat.links.find(
    (one) => !one.bare && one.start <= range.start && one.end >= range.end,
  );
  return { style: 'plain', range, after: range.end, from, ...(link === undefined ? {} : { link }) };
}

/** Italics of a word or two are part of a title; people and venues behind it are not. */
function endsTitle(text: string, mark: Mark): boolean {
  const content = text.slice(mark.start, mark.end).trim();
  if (mark.kind !== 'italic') return mark.kind === 'code' || words(content) > 0;
  return words(content) > 2 || isVenueLike(content) || authorEvidence(content) !== 'none';
}

/** Before the brackets that open a link, `Title [[Paper](url)]`. */
function openingBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && /[\s[(|]/.test(text.charAt(from - 1))) from--;
  return from;
}

/** Cuts venues and dates from the end of a plain title. */
function withoutTail(text: string, { start, end }: Range): Range {
  let stop = end;
  for (let round = 0; round < 5; round++) {
    const body = text.slice(start, stop).replace(/(?:[\s.,;:|([]|\s[–—-])+$/, '');
    const bracket = /\s*[([]([^()[\]]{2,60})[)\]]?$/.exec(body);
    const part = bracket ?? /[,.;]\s*([^,.;]{2,60})$/.exec(body);
    const tail = part?.[1]?.trim() ?? '';
    if (
      part === null ||
      part.index < 4 ||
      !(isDate(tail) || (isVenueLike(tail) && /^[\p{Lu}a\d]/u.test(tail)))
    ) {
      return { start, end: start + body.length };
    }
    stop = start + part.index;
  }
  return { start, end: stop };
}

/**
 * Cuts the people behind a plain title: `Title. A. Bee, C. Dee`, `Title, A. Bee`, and, where the
 * title is no heading in capitals, `A title, Ann Bee, Cy Dee`. `end` is where venues and dates
 * begin; a single name counts only in front of one.
 */
function withoutPeople(text: string, { start, end }: Range, dated: boolean): Range {
  const body = text.slice(start, Math.min(end, start + 600));
  for (const match of body.matchAll(/([.?!,，。])\s*(?=[\p{Lu}\p{Lo}])/gu)) {
    const title = body.slice(0, match.index);
    if (words(title) < 3 && !/\p{Lo}{4}/u.test(title)) continue;
    const mark = match[1] ?? '';
    const rest = body.slice(match.index + match[0].length);
    const people = /^(.+?(?<!\b\p{Lu}|\bal))[.。](?=\s)/u.exec(rest)?.[1] ?? rest;
    if (match[0].length === 1 && !/^\p{Lo}/u.test(rest)) continue;
    if (arePeople(people, mark, title, dated))
      return { start, end: start + match.index + (mark === '?' || mark === '!' ? 1 : 0) };
  }
  return { start, end };
}

/** Whether what follows a title names people; how sure that must be depends on what parts them. */
function arePeople(people: string, mark: string, title: string, dated: boolean): boolean {
  const evidence = authorEvidence(people);
  if (evidence === 'none') return false;
  if (/^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{Ll}/u.test(people)) return true;
  if (mark !== ',' && mark !== '，') {
    return (
      evidence === 'strong' || (mark === '.' && dated && /^\p{Lu}\S+(?: \S+){1,2}$/u.test(people))
    );
  }
  const capitals = title.match(/(?<=\s)\p{Lu}\p{Ll}{3}/gu)?.length ?? 0;
  const small = title.match(/(?<=\s)\p{Ll}{4}/gu)?.length ?? 0;
  const full = people.split(/\s*,\s*|\s+and\s+/).every((name) => /\S\s+\S/.test(name));
  return evidence === 'strong' && small > capitals && full;
}

function titleRange(text: string, range: Range): Range {
  let { start, end } = trimRange(text, range, MARKS_AROUND);
  const inner = text.slice(start, end);
  if (/^\{[^{}]*\}$/.test(inner) || /^\[[^[\]]*\]$/.test(inner)) {
    start++;
    end--;
  }
  // A quotation or question mark at the end belongs to the title when its pair does.
  const next = text.charAt(end);
  if (end < range.end && /["”']/.test(next) && /["“']/.test(inner)) end++;
  const before = text.charAt(start - 1);
  if (start > range.start && /["“]/.test(before) && inner.includes(before === '“' ? '”' : before))
    start--;
  return trimRange(text, { start, end });
}
