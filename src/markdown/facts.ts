import type { Range } from '../text/range.ts';
import { authorEvidence } from './authors.ts';
import { readBadges } from './badges.ts';
import { readCitationText } from './citation-text.ts';
import { type FlatText, plain, trimRange } from './flat-text.ts';
import { isGenericLabel } from './link-role.ts';
import type { Parts } from './parts.ts';
import { isVenueLike, venueName } from './venue.ts';
import { yearIn } from './year.ts';

/** Who, where and when, as an entry prints it. */
export interface Facts {
  readonly authors?: string;
  readonly venue?: string;
  readonly year?: number;
}

/** A text of an entry and the stretches of it that lie outside the title. */
export interface TailText {
  readonly flat: FlatText;
  readonly stretches: readonly Range[];
}

/** Reads authors, venue and year from what surrounds the title. */
export function readFacts(parts: Parts, tails: readonly TailText[]): Facts {
  const authors = attribute(parts, 'authors') ?? findAuthors(tails);
  const badges = [parts.head, ...parts.texts].map(readBadges);
  const badge = badges.find(({ year }) => year !== undefined) ?? {};
  const date = attribute(parts, 'date');
  const publisher = attribute(parts, 'venue');
  const printed = tails
    .flatMap(({ flat, stretches }) => stretches.map((stretch) => outsideLinks(flat, stretch)))
    .join(' ; ');
  const venue = publisher ?? findVenue(tails, authors) ?? badge.venue;
  const year =
    (date === undefined ? undefined : yearIn(date)) ??
    (publisher === undefined ? undefined : yearIn(publisher)) ??
    yearIn(printed.replace(authors ?? '\u0000', ' ')) ??
    badge.year ??
    yearInLinks(tails);
  return {
    ...(authors === undefined ? {} : { authors }),
    ...(venue === undefined ? {} : { venue }),
    ...(year === undefined ? {} : { year }),
  };
}

function attribute(
  { attributes }: Parts,
  wanted: 'authors' | 'date' | 'venue',
): string | undefined {
  const found = attributes.find(({ kind }) => kind === wanted);
  const value =
    found === undefined ? '' : plain(found.value, { start: 0, end: found.value.text.length });
  return value === '' ? undefined : value.replace(/[*_]+$/g, '').trim();
}

/** A stretch without what its links say: `[arXiv version (2019)]` is no date of the paper. */
function outsideLinks({ text, links }: FlatText, { start, end }: Range): string {
  let read = '';
  let done = start;
  for (const link of links) {
    if (link.end <= done || link.start >= end) continue;
    read += `${text.slice(done, Math.max(done, link.start))} `;
    const shown = text.slice(link.start, link.end);
    if (isVenueLike(shown) && !isGenericLabel(shown)) read += shown;
    done = Math.min(end, link.end);
  }
  return read + text.slice(done, end);
}

function yearInLinks(tails: readonly TailText[]): number | undefined {
  for (const { flat, stretches } of tails) {
    for (const { start, end } of flat.links) {
      if (!stretches.some((stretch) => stretch.start <= start && end <= stretch.end)) continue;
      const year = yearIn(flat.text.slice(start, end).replace(/https?:\S+/g, ''));
      if (year !== undefined) return year;
    }
  }
  return undefined;
}

const cleanAuthors = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:|*_·—–-]+|[\s,;:|_·—–-]+$/g, '')
    .trim();

function findAuthors(tails: readonly TailText[]): string | undefined {
  let weak: string | undefined;
  const judge = (text: string): string | undefined => {
    const cleaned = cleanAuthors(text);
    const evidence = authorEvidence(cleaned);
    const several = cleaned.split(',').length > 2 || /\bet\.?\s?al\b/i.test(cleaned);
    if (isVenueLike(cleaned) && !several) return undefined;
    if (evidence === 'strong') return cleaned;
    if (evidence === 'weak' && cleaned.split(/\s+/).length <= 5) weak ??= cleaned;
    return undefined;
  };
  for (const { flat, stretches } of tails) {
    for (const stretch of stretches) {
      const found = authorsIn(flat, stretch, judge);
      if (found !== undefined) return found;
    }
  }
  return weak;
}

function authorsIn(
  flat: FlatText,
  stretch: Range,
  judge: (text: string) => string | undefined,
): string | undefined {
  const { text, marks, links } = flat;
  const within = (range: Range): boolean =>
    stretch.start <= range.start && range.end <= stretch.end;
  const by = byLine(flat, stretch);
  if (by !== undefined) return by;
  for (const kind of ['italic', 'code'] as const) {
    for (const mark of marks) {
      if (mark.kind !== kind || !within(mark)) continue;
      const found = judge(text.slice(mark.start, mark.end));
      if (found !== undefined) return found;
    }
  }
  const bare = outsideLinks(flat, stretch);
  const cited = readCitationText(bare, { start: 0, end: bare.length });
  if (cited !== undefined) {
    const found = judge(bare.slice(cited.authors.start, cited.authors.end));
    if (found !== undefined) return found;
  }
  for (const piece of bare.split(
    /[|·—–\n;]|\s-\s|(?<!\b\p{Lu})[.](?=\s+\p{Lu}\w{2})|\(|\)|``|\[\[?/u,
  )) {
    const found = judge(piece) ?? judge(withoutVenue(piece));
    if (found !== undefined) return found;
  }
  for (const link of links) {
    if (!within(link)) continue;
    const shown = text.slice(link.start, link.end);
    const people = shown.replace(/[\s,]*\(?\d{4}[a-z]?\)?\W*$/, '');
    if (isGenericLabel(shown) || (isVenueLike(shown) && !/\bet\.?\s?al\b/i.test(shown))) continue;
    const found = judge(people);
    if (found !== undefined) return found;
    if (people !== shown.trim() && authorEvidence(people) === 'weak') return cleanAuthors(people);
    if (people !== shown.trim() && /^\p{Lu}[\p{L}'’-]+$/u.test(people.trim()))
      return cleanAuthors(people);
  }
  return undefined;
}

/** `by A, B and C`, up to the next link or mark of another kind. */
function byLine({ text, links, marks }: FlatText, { start, end }: Range): string | undefined {
  const match = /(?:^|[\s,)>])by:?\s+(?=[\p{Lu}*\p{Lo}{\\])/u.exec(text.slice(start, end));
  if (match === null || match.index > 40) return undefined;
  const from = start + match.index + match[0].length;
  const mark = marks.find(
    (candidate) =>
      candidate.kind === 'italic' && candidate.start >= from && candidate.start <= from + 1,
  );
  let stop = mark === undefined || mark.start > from + 1 ? end : mark.end;
  if (mark === undefined) {
    for (const link of links) if (link.start >= from && link.start < stop) stop = link.start;
    for (const { start: at, kind } of marks)
      if (kind === 'code' && at >= from && at < stop) stop = at;
    const lineBreak = text.indexOf('\n', from);
    if (lineBreak >= 0 && lineBreak < stop) stop = lineBreak;
  }
  const people = cleanAuthors(text.slice(from, stop).replace(/[[(|<]+\s*$/, ''));
  const wordy = people.split(/,| and /)[0]?.split(/\s+/).length ?? 0;
  return people === '' || people.length > 3000 || wordy > 12 ? undefined : people;
}

/** Cuts the venue behind people: `Yu et al., CVPR 2021`, `Rebain et al. Arxiv 2020`. */
function withoutVenue(piece: string): string {
  const etAl = /^(.*?\bet\.?\s?al\b\.?)/i.exec(piece);
  if (etAl !== null) return etAl[1] ?? '';
  const parts = piece.split(',');
  while (parts.length > 1 && isVenueLike(parts.at(-1) ?? '')) parts.pop();
  return parts.join(',');
}

function findVenue(tails: readonly TailText[], authors: string | undefined): string | undefined {
  for (const { flat, stretches } of tails) {
    for (const stretch of stretches) {
      const found = venueIn(flat, stretch, authors);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function venueIn(flat: FlatText, stretch: Range, authors: string | undefined): string | undefined {
  const { text, marks } = flat;
  for (const mark of marks) {
    if (mark.start < stretch.start || mark.end > stretch.end) continue;
    const content = text.slice(mark.start, mark.end).trim();
    if (cleanAuthors(content) === authors || authorEvidence(content) === 'strong') continue;
    if (isVenueLike(content)) return venueName(content);
    if (
      mark.kind === 'italic' &&
      content.length < 90 &&
      /^\p{Lu}/u.test(content) &&
      !/[.!?]\s/.test(content)
    )
      return venueName(content);
  }
  const bare = outsideLinks(flat, stretch).replace(authors ?? '\u0000', ' ');
  const dated = /(?:^|[\s,-])in\s+(\p{Lu}[^,.|`[\]\n]{1,60}?\s?(?:19|20)\d{2})\b/u.exec(bare)?.[1];
  if (dated !== undefined && isVenueLike(dated)) return venueName(dated);
  const named =
    /(?:^|[\s,-])in\s+(\p{Lu}[^,.|`[\]\n]{2,80}?(?:,? (?:19|20)\d{2})?)(?=$|[,.|`[\]\n])/iu.exec(
      bare,
    )?.[1];
  if (named !== undefined && isVenueLike(named)) return venueName(named);
  for (const piece of bare.split(
    /[|·—–\n;]|\s-\s|[.](?=\s)|\(|\)|``|\[\[?|,(?!\s*(?:19|20)\d{2})/,
  )) {
    const { start, end } = trimRange(piece, { start: 0, end: piece.length }, '.,;:[]*');
    const content = piece.slice(start, end);
    if (content.length > 2 && isVenueLike(content)) {
      const name = venueName(content);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}
