import type { Range } from '../../text/range.ts';
import type { FlatText } from '../source/flat-text.ts';
import { authorEvidence } from './authors.ts';
import { readCitationText } from './citation-text.ts';
import { isGenericLabel } from './link-role.ts';
import { outsideLinks, type TailText } from './tail-text.ts';
import { isVenueLike } from './venue.ts';

/** Names without the signs around them. */
export const cleanAuthors = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:|*_·—–-]+|[\s,;:|_·—–-]+$/g, '')
    .replace(/^\(([^()]{2,60})\)[\s,.]*/, (all, inner: string) => (isVenueLike(inner) ? '' : all))
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim();

/** The people that the texts around a title name: in italics, behind `by`, before the venue. */
export function findAuthors(tails: readonly TailText[]): string | undefined {
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
  const emphasised = marks
    .filter((mark) => mark.kind === 'italic' && within(mark))
    .map(({ start, end }) => text.slice(start, end).trim());
  for (const piece of bare.split(
    /[|·—–\n;]|\s-\s|(?<!\b\p{Lu})[.](?=\s+(?:\p{Lu}\w{2}|\p{Lo}))|\(|\)|``|\[\[?/u,
  )) {
    const found = judge(withoutVenue(piece, emphasised)) ?? judge(piece);
    if (found !== undefined) return found;
  }
  for (const link of links) {
    if (!within(link)) continue;
    const found = authorsOfLabel(text.slice(link.start, link.end), judge);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The people that a link's text names: `[Mildenhall et al. 2020]`, `[Smith (2019)]`; `Smith2019` is a key. */
function authorsOfLabel(
  shown: string,
  judge: (text: string) => string | undefined,
): string | undefined {
  if (isGenericLabel(shown) || (isVenueLike(shown) && !/\bet\.?\s?al\b/i.test(shown)))
    return undefined;
  const people = shown.replace(/[\s,(]+\d{4}[a-z]?\)?\W*$/, '');
  const found = judge(people);
  if (found !== undefined || people === shown.trim()) return found;
  const sure = authorEvidence(people) === 'weak' || /^\p{Lu}[\p{L}'’-]+$/u.test(people.trim());
  return sure ? cleanAuthors(people) : undefined;
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
  // `by Google on how moss grows` tells what was done, and by whom.
  const tells = /\s(?:on|how|that|which|to|is|are|via|with|for|from|using|about)\s/.test(people);
  return people === '' || people.length > 3000 || wordy > 12 || tells ? undefined : people;
}

/**
 * Cuts the venue and year behind people: `Yu et al., CVPR 2021`, `Rebain et al. Arxiv 2020`,
 * `A. Moss, B. Twigg, *Moss Letters*, 2019`, where only the emphasis tells that it is a venue.
 */
function withoutVenue(piece: string, emphasised: readonly string[]): string {
  const etAl = /^(.*?\bet\.?\s?al\b\.?)/i.exec(piece);
  if (etAl !== null) return etAl[1] ?? '';
  const people = piece.replace(/[\s,(]+(?:19|20)\d\d\W*$/, '');
  const venue = emphasised.find((text) => text !== '' && people.trimEnd().endsWith(text));
  const parts = (
    venue === undefined
      ? people
      : people
          .trimEnd()
          .slice(0, -venue.length)
          .replace(/[\s,]+$/, '')
  ).split(',');
  while (parts.length > 1 && isVenueLike(parts.at(-1) ?? '')) parts.pop();
  return parts.join(',');
}
