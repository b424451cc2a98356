import { matchesOf } from '../../../text/matches-of.ts';
import { AND, namePart } from './people.ts';
import { isShortVenue, linkLabel, VOCABULARY } from './vocabulary.ts';

/** A family name with initials and a period, before no name: `Moss, A. B.`, `Moss AB.`, never `Ada S. MOSS, `. */
const INITIALS_STOP =
  /(?<![\p{L}.'’-])\p{Lu}[\p{L}'’-]+(,?) (?:\p{Lu}\.?[ -]?){0,3}\p{Lu}(?=\. (?!\p{Lu}{2,}(?:,| and) )(?:\p{Lu}[ -]?\p{L}|\p{Ll}+\p{Lu}))/gu;
/** What it ends with, in any text of Latin letters: most have none, and the other takes long to compile. */
const AN_INITIAL = /[ .A-Z\u0080-\uffff-][A-Z\u0080-\uffff]\. [A-Za-z\u0080-\uffff]/;
/** People before it whose initials have no periods: `Moss A, ` before `Holm B.`. */
const BARE_INITIALS = new RegExp(
  String.raw`(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}{1,3}){1,3}, (?:${AND} )?$`,
  'u',
);
const AND_BEFORE = new RegExp(String.raw`(?:^|\s)${AND}\s$`, 'u');
const AND_AT_END = new RegExp(`(?:, |,? ${AND} )$`);
/** What a name may be followed by. */
const AFTER_NAME = new RegExp(String.raw`[,.;:?!()[\]\n"“]| (?:${AND}|[-–—|/·•]) `);
const BETWEEN = new RegExp(`, (?:${AND} )?| ${AND} `);
/** Letters before or after a name that are looked at. */
const LONGEST = 200;

/** The periods after initials where no name continues, but a title or venue begins. */
export function stopsAfterNames(text: string): number[] {
  const found: number[] = [];
  if (!AN_INITIAL.test(text)) return found;
  for (const { 0: name, 1: comma, index } of matchesOf(text, INITIALS_STOP)) {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const at = index + name.length;
    const isLast = comma === ',' && AND_BEFORE.test(before);
    const isBare =
      /^\S+(?: \p{Lu}+)+$/u.test(name) && (BARE_INITIALS.test(before) || isAlone(name, before));
    if (comma === '' && !isBare && isAfterBy(before)) continue;
    if (isLast || isBare || beginsOther(text.slice(at + 2, at + 130), comma === ','))
      found.push(at);
  }
  return found;
}

/** Whether a text begins with a family name in capitals and its initials; `IEEE J. Sel. Topics` is none. */
function isAlone(name: string, before: string): boolean {
  const [family = ''] = name.split(' ', 1);
  return /^\p{Lu}{3,}$/u.test(family) && !/\p{L}/u.test(before) && !isShortVenue(family);
}

/** Whether only "by" and people are right before a place: there, given names come first. */
function isAfterBy(before: string): boolean {
  const by = ` ${before}`.lastIndexOf(' by ');
  const people = before.slice(by + 3).replace(AND_AT_END, '');
  return by >= 0 && (people === '' || areNames(people));
}

/** Words of a name behind its initials, at most. */
const MOST_IN_NAME = 4;

/** Whether what follows a name continues no name. */
function beginsOther(rest: string, isInverted: boolean): boolean {
  const stop = rest.search(AFTER_NAME);
  const shown = stop < 0 ? rest : rest.slice(0, stop);
  const words = shown.split(' ');
  const label = words.findIndex((word) => /^\p{Ll}/u.test(word) && linkLabel(word) !== undefined);
  // `Ada S. Moss [paper](...)`
  const next = label > 0 ? words.slice(0, label).join(' ') : shown;
  const isBeforeColon = rest.startsWith(':', stop);
  if (namePart(next) === 'none') {
    const [word = '', ...more] = next.split(' ');
    const isTitle = more.length >= MOST_IN_NAME || /\s\p{Ll}{2,}/u.test(next);
    return isTitle || isBeforeColon || isShortVenue(word);
  }
  // `Moss A. GLAM: A Model`
  if (isBeforeColon && /\p{Lu}{2}|\p{Ll}{3}\p{Lu}/u.test(next)) return true;
  const [, word = ''] = /^ and (\p{Ll}[^,.;:?!()]{0,60})/u.exec(rest.slice(stop)) ?? [];
  if (word !== '' && (next.includes(' ') || namePart(word) === 'none')) return true;
  return isInverted && /^[:?!]/.test(rest.slice(stop));
}

const BY = new RegExp(String.raw`(?:^|\s)(?:${VOCABULARY.cuts.by.join('|')}) (?=\p{Lu})`, 'gu');
const WHERE = new RegExp(` (${VOCABULARY.cuts.afterNames.join('|')}) `, 'g');

/** Where people end that "by" introduces, and where they work: `by Ada Moss| from X University| on Y`. */
export function endsOfNames(
  text: string,
): { readonly at: number; readonly end: number; readonly word: string }[] {
  return matchesOf(text, BY).flatMap(({ 0: by, index }) => {
    const start = index + by.length;
    const rest = text.slice(start, start + LONGEST);
    const cuts = matchesOf(rest, WHERE).slice(0, 2);
    const [first] = cuts;
    if (first === undefined || !areNames(rest.slice(0, first.index))) return [];
    return cuts.map(({ 0: word, index: at }) => ({
      at: start + at,
      end: start + at + word.length - 1,
      word: word.trim(),
    }));
  });
}

function areNames(text: string): boolean {
  return kindsOf(text).every((kind) => kind === 'name' || kind === 'et-al' || kind === 'initials');
}

/** Whether a text names people in one manner: `Moss, Hale and Lund`, `Ada Moss, Bo Hale`. */
export function areAlike(text: string): boolean {
  const [first, ...rest] = kindsOf(text);
  return (first === 'word' || first === 'name') && rest.every((one) => one === first);
}

function kindsOf(text: string): ReturnType<typeof namePart>[] {
  return text.split(BETWEEN).map((name) => namePart(name));
}
