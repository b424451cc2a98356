import { countsOf } from '../../../text/most-used.ts';
import { EMPTY_FLAT } from '../../source/flat-text.ts';
import type { Segment } from '../pieces/segments.ts';
import { BOLD, CODE } from '../pieces/text-pieces.ts';
import { isLikeKey } from '../words/content.ts';
import { linkRole } from '../words/link-role.ts';
import { authorEvidence, isName } from '../words/people.ts';
import { venueEvidence } from '../words/venue.ts';
import { isDate, isMonth } from '../words/year.ts';
import { ROLES, type Role } from './model.ts';
import type { Record } from './records.ts';

/**
 * What a record has in front of its title: a key (`Moss2021:`), who is cited (`[Moss 2021]`), a name
 * (`[GLAM]`), a year in the same markup (`**2021: Walls**`), a number or subject that orders the
 * records (`Week 3:`, `**Walls:**`), a remark (`**New**`).
 */
interface Front {
  readonly kind: 'key' | 'cited' | 'name' | 'year' | 'order' | 'remark' | 'other';
  /** Without the year. */
  readonly name: string;
  readonly segments: readonly Segment[];
  /** Whether its record has a link to a paper. */
  readonly isPaper: boolean;
}

/** So many fronts of a kind, this share of all, and this share of different names show a habit. */
const FEWEST = 3;
const SHARE = 0.6;
const DIFFERENT = 0.6;
/** Venues in brackets recur more often. */
const FEWEST_NAMES = 5;
const DIFFERENT_NAMES = 0.8;

/**
 * The roles of what records have in front of their titles where their section does so throughout
 * (for names in brackets, where the list does), with another name each time. In one record alone,
 * such a word may as well be a venue or a part of the title.
 */
export function frontRoles(sections: readonly (readonly Record[])[]): ReadonlyMap<Segment, number> {
  const roles = new Map<Segment, number>();
  const all = sections.map((records) => records.flatMap((record) => frontOf(record) ?? []));
  const take = (fronts: readonly Front[]): void => {
    for (const { kind, segments } of fronts)
      for (const segment of segments) roles.set(segment, ROLES.indexOf(roleOf(kind, segment)));
  };
  for (const [at, fronts] of all.entries()) {
    for (const kind of ['key', 'cited', 'order'] as const) {
      const own = fronts.filter((front) => front.kind === kind);
      const isHabit = own.length >= FEWEST && own.length >= (sections[at]?.length ?? 0) * SHARE;
      if (isHabit && areDifferent(own, DIFFERENT) === (kind !== 'order')) take(own);
    }
    const remarks = fronts.filter(({ kind }) => kind === 'order' || kind === 'remark');
    // In front of most titles, words that recur may as well be unknown venues.
    const times = countsOf(remarks.map(({ name }) => name));
    if (remarks.length < (sections[at]?.length ?? 0) * SHARE)
      take(remarks.filter((front) => isSetApart(front) && (times.get(front.name) ?? 0) >= FEWEST));
  }
  const inBrackets = all.flat().filter(({ segments }) => segments[0]?.bracket !== '');
  const names = inBrackets.filter(({ kind }) => kind === 'name');
  // In front of blogs, names are those of their publishers.
  const ofPapers = names.filter(({ isPaper }) => isPaper);
  const isHabit = ofPapers.length >= FEWEST_NAMES && names.length >= inBrackets.length * SHARE;
  if (isHabit && areDifferent(names, DIFFERENT_NAMES)) take(names);
  const years = all.flat().filter(({ kind }) => kind === 'year');
  if (years.length < FEWEST) take(years);
  return roles;
}

/** Whether a front is in bold or code: `**New** Walls of the Harbor`. */
function isSetApart({ segments }: Front): boolean {
  return segments.every(({ marks }) => marks === BOLD || marks === CODE);
}

function areDifferent(fronts: readonly Front[], share: number): boolean {
  return new Set(fronts.map(({ name }) => name)).size >= fronts.length * share;
}

/** The role of a segment in front: no venue, and no part of the title but a year that no others have there. */
function roleOf(kind: Front['kind'], { text }: Segment): Role {
  if (kind === 'year') return 'title';
  if (isDate(text)) return 'date';
  if (kind === 'cited' && !/\d/.test(text)) return 'authors';
  // The year within a label is read.
  return kind === 'key' ? 'key' : 'label';
}

const WITH_YEAR = /^@?(.{2,40}?)(,? ?)(?:19|20)\d{2}[a-z]?$/u;
/** Words of a name. */
const MOST_WORDS = 3;

function frontOf({ segments, candidate }: Record): Front | undefined {
  const [first] = segments;
  const isBracket = first !== undefined && first.bracket !== '';
  const end = segments.findIndex(({ bracket, before, marks }, at) =>
    isBracket
      ? bracket === '' || /[\])]/.test(before)
      : at > 0 &&
        (/^[:：]$/.test(before) || (at === 1 && first?.marks !== marks && /^[_!]$/.test(before))),
  );
  if (first === undefined || segments[end]?.part !== first.part) return undefined;
  const inside = segments.slice(0, end);
  const text = inside.map((one) => one.text).join(' ');
  const [, name = text, gap] = WITH_YEAR.exec(text) ?? [];
  const { links } = candidate.parts[first.part]?.flat ?? EMPTY_FLAT;
  const isPaper = links.some(({ url }) => linkRole(url) === 'paper');
  const isYear = end === 1 && first.span !== 0 && first.span === segments[1]?.span;
  if (isYear && /^(?:19|20)\d\d$/.test(text))
    return { kind: 'year', name, segments: inside, isPaper };
  const isMarked = first.marks !== segments[end]?.marks && first.content.people === 'none';
  const isBeforeColon = /^[:：]$/.test(segments[end]?.before ?? '');
  const kind = kindOf(text, { name, gap, isBracket, isMarked, isBeforeColon });
  const words = kind === 'order' ? text.replace(/\d+/, '') : name;
  return { kind, name: words, segments: inside, isPaper };
}

/** A number, perhaps behind a word: `Week 3`, `No. 3`, `3`. */
const COUNTED = /^(?:\p{L}+\.? )?\d{1,3}$/u;

/** What is seen of a text in front of a title. */
interface FrontLook {
  /** The text without its year. */
  readonly name: string;
  /** What is between them; undefined for no year. */
  readonly gap: string | undefined;
  readonly isBracket: boolean;
  /** Whether it has other marks than the title, and is no person. */
  readonly isMarked: boolean;
  readonly isBeforeColon: boolean;
}

function kindOf(
  text: string,
  { name, gap, isBracket, isMarked, isBeforeColon }: FrontLook,
): Front['kind'] {
  if (venueEvidence(text) !== undefined || isMonth(name)) return 'other';
  const isShort = text.split(' ').length <= MOST_WORDS;
  if (!isBracket && !isBeforeColon) return isMarked && isShort ? 'remark' : 'other';
  if (!isBracket && (COUNTED.test(text) || (isMarked && gap === undefined))) return 'order';
  if (gap === undefined) {
    return isBracket && isShort && !/\d{2}|^\P{L}/u.test(text) ? 'name' : 'other';
  }
  // Names in capitals are those of venues.
  const isPerson =
    (isName(name.replace(/\+$/, '')) || authorEvidence(name) === 'strong') &&
    !/^\P{Lu}*\p{Lu}.*\p{Lu}{2}/u.test(name);
  if (gap !== '') return isPerson ? 'cited' : 'other';
  return isPerson && isLikeKey(text.replace(/^@/, '')) ? 'key' : 'other';
}
