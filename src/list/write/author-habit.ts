import { isEastAsian } from '../../text/east-asian.ts';
import { ET_AL_AT_END } from '../../text/et-al.ts';
import { largest } from '../../text/extremes.ts';
import { mostUsed } from '../../text/most-used.ts';
import { withoutTail } from '../../text/without-tail.ts';
import { authorOrder } from '../author-order.ts';
import type { Person } from './new-entry.ts';

/** How a list prints the authors of its papers. */
export interface AuthorHabit {
  /** How many are named before "et al.", where most entries of many authors have that. */
  readonly named?: number;
  /** Up to how many are all named; absent where that is the same. */
  readonly whole?: number;
  readonly name: NameStyle;
  readonly separator: ', ' | '; ' | ' and ';
  /** The text before the last of several names in place of the separator. */
  readonly last?: string;
  /** What stands for the further authors: `, et al.`. */
  readonly others?: string;
}

type NameStyle =
  | 'full'
  | 'initials'
  | 'bare-initials'
  | 'family'
  | 'family-initials'
  | 'family-comma'
  | 'family-given'
  | 'first-inverted';

/** How many examples a habit needs, and what share of them. */
const FEWEST = 3;
const SHARE = 2 / 3;
const INITIALS = String.raw`(?:\p{Lu}\.[ -]?)+`;
const FORMS: readonly (readonly [NameStyle, RegExp])[] = [
  ['family-comma', new RegExp(String.raw`^\p{L}[\p{L}'’ -]*, ${INITIALS}$`, 'u')],
  ['family-initials', /^\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}$/u],
  ['initials', new RegExp(String.raw`^${INITIALS} ?\p{L}[\p{L}'’ -]*$`, 'u')],
  ['bare-initials', /^\p{Lu}{1,3}(?: \p{Lu})* \p{L}[\p{L}'’-]+$/u],
  ['family', /^\p{Lu}[\p{L}'’-]+$/u],
];

/**
 * What the printed authors of some entries have in common; full names with commas where nothing.
 *
 * @param own those of the neighbors.
 * @param all those of the list, for what the neighbors are too few to show.
 */
export function authorHabit(own: readonly string[], all: readonly string[]): AuthorHabit {
  const printed = own.filter(namesSeveral).length >= FEWEST ? own : all;
  const shortened = printed.filter((one) => ET_AL_AT_END.test(one));
  const whole = printed.filter((one) => !ET_AL_AT_END.test(one));
  if (
    isMost(
      whole.filter((one) => !one.includes(';') && authorOrder(one) === 'inverted').length,
      whole.filter(namesSeveral).length + shortened.length,
    )
  ) {
    return { name: 'family-given', separator: ' and ', others: ' and others' };
  }
  const isInverted = areFirstInverted(printed, all);
  const listingSeveral = (some: readonly string[]): string[] =>
    some.filter((one) => !ET_AL_AT_END.test(one) && peopleIn(one, isInverted) > 1);
  const near = listingSeveral(printed);
  // Beside names with "et al." alone, the list shows how few are printed.
  const several = near.length < 2 ? listingSeveral(all) : near;
  const long = whole.filter((one) => peopleIn(one, isInverted) > MOST_WHOLE).length;
  const isShort = isMost(shortened.length, shortened.length + long, isInverted ? 1 : FEWEST);
  const others = mostUsed(shortened.flatMap((one) => ET_AL_AT_END.exec(one)?.[0] ?? []));
  const lasts = several.flatMap((one) => [...one.matchAll(/,? (?:and|&) /g)].at(-1)?.[0] ?? []);
  const last = isMost(lasts.length, several.length, 2) ? mostUsed(lasts) : undefined;
  const style = nameStyle(own, all);
  const semicolons = printed.filter((one) => one.includes(';')).length;
  return {
    ...(isShort ? shortening(shortened, several, isInverted) : {}),
    name: isInverted && style !== 'family-comma' ? 'first-inverted' : style,
    separator: isMost(semicolons, near.length) ? '; ' : ', ',
    ...(last === undefined ? {} : { last }),
    ...(isShort && others !== undefined ? { others } : {}),
  };
}

const namesSeveral = (one: string): boolean => ET_AL_AT_END.test(one) || namesIn(one).length > 1;

/** Whether only the first name has the family name first: `Moss, Ada, and Ben Hale`. */
function areFirstInverted(printed: readonly string[], all: readonly string[]): boolean {
  const telling = printed.filter((one) => ET_AL_AT_END.test(one) || namesIn(one).length > 2);
  const isInverted = (one: string): boolean => {
    const order = authorOrder(one);
    if (order === 'first-inverted') return true;
    return order !== 'given-first' && ET_AL_AT_END.test(one) && namesIn(one).length === 2;
  };
  if (!isMost(telling.filter(isInverted).length, telling.length)) return false;
  // "Moss, Hale, et al." may be two people.
  const isClear = (one: string): boolean =>
    ET_AL_AT_END.test(one) && /[ .-]/.test(namesIn(one)[1] ?? '');
  return all.some((one) => authorOrder(one) === 'first-inverted') || telling.some(isClear);
}

/** How many names are printed, where most entries or some have "et al.". */
function shortening(
  shortened: readonly string[],
  several: readonly string[],
  isInverted: boolean,
): Pick<AuthorHabit, 'named' | 'whole'> {
  const named = isInverted ? 1 : mostUsed(shortened.map((one) => namesIn(one).length));
  const counts = several
    .map((one) => peopleIn(one, isInverted))
    .filter((count) => count > (named ?? 0) && count <= MOST_WHOLE);
  const whole = counts.length < 2 ? undefined : largest(counts);
  return { ...(named === undefined ? {} : { named }), ...(whole === undefined ? {} : { whole }) };
}

function peopleIn(printed: string, isInverted: boolean): number {
  return namesIn(printed).length - (isInverted ? 1 : 0);
}

/** So many authors may all be named next to entries with "et al.". */
const MOST_WHOLE = 3;

/** Authors in full: `Ada Moss, Bo Twigg`. */
export function fullNames(people: readonly Person[]): string {
  return printAuthors(people, { name: 'full', separator: ', ' });
}

/** Authors in the habit of a list. */
export function printAuthors(people: readonly Person[], habit: AuthorHabit): string {
  const { named, whole = named, name, separator, last = separator } = habit;
  const hasOthers = people.at(-1)?.family === 'others';
  const known = hasOthers ? people.slice(0, -1) : people;
  const shown = whole !== undefined && known.length > whole ? known.slice(0, named) : known;
  const isInverted = name === 'first-inverted';
  const names = shown.map((person, at) =>
    printName(person, !isInverted ? name : at === 0 ? 'family-given' : 'full'),
  );
  if (hasOthers || shown.length < known.length) {
    return `${names.join(separator)}${habit.others ?? `${names.length > 1 ? ',' : ''} et al.`}`;
  }
  if (names.length < 2) return names.join('');
  // A comma before "and" separates three names and more, or ends an inverted one.
  const isCommaFree = names.length === 2 && !isInverted && name !== 'family-comma';
  const before = isCommaFree ? last.replace(/^, (?=\p{L}|&)/u, ' ') : last;
  return `${names.slice(0, -1).join(separator)}${before}${names.at(-1)}`;
}

function printName({ given, family }: Person, style: Exclude<NameStyle, 'first-inverted'>): string {
  if (given === '') return family;
  // The family name comes first, in one word with the other.
  if (isEastAsian(given + family)) return family + given;
  const letters = given.split(/[\s.]+/).flatMap((word) => {
    const parts = word.split('-').flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? []);
    return parts.length === 0 ? [] : [parts.map((letter) => `${letter}.`).join('-')];
  });
  const bare = letters.join('').replace(/[.-]/g, '');
  switch (style) {
    case 'full':
      return `${given} ${family}`;
    case 'initials':
      return `${letters.join(' ')} ${family}`;
    case 'bare-initials':
      return `${bare} ${family}`;
    case 'family':
      return family;
    case 'family-initials':
      return `${family} ${bare}`;
    case 'family-given':
      return `${family}, ${given}`;
    case 'family-comma':
      return `${family}, ${letters.join(' ')}`;
  }
}

/** The style of most names; of several styles with short names the most frequent one. */
function nameStyle(own: readonly string[], all: readonly string[]): NameStyle {
  for (const one of [own, all]) {
    const styles = one.map(styleOf);
    const short = styles.filter((style) => style !== 'full');
    if (isMost(short.length, styles.length)) return mostUsed(short) ?? 'full';
    if (isMost(styles.length - short.length, styles.length)) return 'full';
  }
  return 'full';
}

function styleOf(printed: string): NameStyle {
  const [first = '', second = ''] = namesIn(printed);
  const bySemicolon = printed.includes(';');
  const whole =
    bySemicolon || !/^(?:\p{Lu}\.[ -]?)+$/u.test(second) ? first : `${first}, ${second}`;
  // A single family name is short for several people alone.
  const forms = ET_AL_AT_END.test(printed) ? FORMS : FORMS.filter(([style]) => style !== 'family');
  return forms.find(([, form]) => form.test(whole))?.[0] ?? 'full';
}

/** The names before an "et al.". */
function namesIn(printed: string): string[] {
  const at = printed.search(ET_AL_AT_END);
  return withoutTail(at < 0 ? printed : printed.slice(0, at), /[\s,;]/)
    .split(printed.includes(';') ? /;/ : /,| (?:and|&) /)
    .map((one) => one.replace(/^ *(?:and|&) /, '').trim())
    .filter((one) => one !== '');
}

function isMost(count: number, of: number, fewest = FEWEST): boolean {
  return count >= fewest && count >= SHARE * of;
}
