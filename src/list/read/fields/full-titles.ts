import { ROLES } from '../decode/model.ts';
import { type Reading, withRole } from '../decode/reading.ts';
import type { Segment } from '../pieces/segments.ts';
import { LINK } from '../pieces/text-pieces.ts';
import { linkRole } from '../words/link-role.ts';

/** From this many entries on, and this share of those made alike, what follows a name is a title. */
const HABIT = 3;
const SHARE = 0.6;
/** A name has so few words, and a title so many. */
const WORDS_OF_NAME = 2;
const WORDS_OF_TITLE = 3;
/** So many of the long words of a title are capitalized, where titles are written so. */
const CAPITALIZED = 0.75;
const TITLE = ROLES.indexOf('title');
const LABEL = ROLES.indexOf('label');
const AUTHORS = ROLES.indexOf('authors');
const OTHER = ROLES.indexOf('other');

/** What follows the name of an entry, from one segment up to another. */
interface Behind {
  readonly name: number;
  readonly from: number;
  readonly to: number;
  /** Whether its words are capitalized as those of titles. */
  readonly isTitle: boolean;
}

/**
 * The readings of a list whose entries have the name of a method before the title: `[GlowNet](...) -
 * Growing Ferns in the Dark`. What follows the name is the title where most of it is written like
 * one; elsewhere it describes what has the name.
 */
export function withFullTitles(
  sections: readonly (readonly Reading[])[],
): readonly (readonly Reading[])[] {
  const found = new Map<Reading, Behind>();
  for (const reading of sections.flat()) {
    const behind = behindName(reading);
    if (behind !== undefined) found.set(reading, behind);
  }
  const titles = [...found.values()].filter(({ isTitle }) => isTitle).length;
  if (titles < HABIT || titles < found.size * SHARE) return sections;
  return sections.map((readings) =>
    readings.map((reading) => {
      const behind = found.get(reading);
      if (behind === undefined) return reading;
      return retitled(reading, behind);
    }),
  );
}

/** The reading with the title behind the name: as certain as it was that it is something of its own. */
function retitled(reading: Reading, { name, from, to, isTitle }: Behind): Reading {
  const roleAt = (at: number, role: number): number =>
    at === name ? LABEL : at >= from && at < to ? TITLE : role;
  const roles = reading.roles.map((role, at) => roleAt(at, role));
  if (!isTitle) return { ...reading, roles };
  const support = Float64Array.from(reading.support);
  const alone = reading.alone.map((role, at) =>
    role === reading.roles[at] ? roleAt(at, role) : role,
  );
  for (const [at, role] of roles.entries()) {
    const before = reading.roles[at] ?? role;
    const [own, other] = [at * ROLES.length + role, at * ROLES.length + before];
    support[own] = reading.support[other] ?? 0;
    support[other] = reading.support[own] ?? 0;
  }
  return { ...reading, roles, support, alone };
}

/** The text behind a dash after the linked name of a paper. */
function behindName(reading: Reading): Behind | undefined {
  const { candidate, segments, roles, margin } = reading;
  const [title, ...others] = margin > 0 ? withRole(reading, 'title') : [];
  if (title === undefined || others.length > 0 || (title.marks & LINK) === 0) return undefined;
  const name = segments.indexOf(title);
  const from = name + 1;
  const isBehind = (one: Segment | undefined): boolean =>
    one !== undefined && one.part === title.part && one.line === title.line && one.marks === 0;
  if (!isBehind(segments[from]) || !/^[-–—]$/.test(segments[from]?.before ?? '')) return undefined;
  let to = from;
  while (isBehind(segments[to]) && roles[to] === OTHER) {
    if (to > from && !/^(?:[:,?]|in|by)$/.test(segments[to]?.before ?? '')) break;
    to++;
  }
  const last = segments[to - 1];
  const first = segments[from];
  const flat = candidate.parts[title.part]?.flat;
  if (to === from || first === undefined || last === undefined || flat === undefined)
    return undefined;
  const shown = flat.text.slice(first.start, last.end);
  const url = flat.links[title.link]?.url ?? '';
  const isOfPaper = linkRole(url) === 'paper' || roles[to] === AUTHORS;
  const isSentence = flat.text.charAt(last.end) === '.';
  if (!isOfPaper || isSentence) return undefined;
  if (wordsOf(title.text).length > WORDS_OF_NAME || wordsOf(shown).length < WORDS_OF_TITLE)
    return undefined;
  return { name, from, to, isTitle: isCapitalized(shown) };
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** Whether nearly all long words of a text are capitalized. */
function isCapitalized(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 2 && capitals >= words.length * CAPITALIZED;
}
