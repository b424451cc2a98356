import { PREPRINT_SERVER } from '../../identifiers/preprint-servers.ts';
import { fold } from '../../text/fold.ts';
import { mostUsed } from '../../text/most-used.ts';
import type { ListEntry } from '../list.ts';
import { venueWithoutYear } from '../venue-without-year.ts';
import { LOOSE_NAMES, VENUE_NAMES } from './venue-names.ts';

/** Ordinals, societies and the small words around them: what differs in one venue's names. */
const PASSING =
  /^(?:\d+(?:st|nd|rd|th)?|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twent|thirt|fort|fift|sixt)ie)th|twenty|thirty|forty|fifty|sixty|annual|proceedings?|proc|the|of|in|on|for|and|ieee|acm|cvf|rsj|cie|sig(?:kdd|ir|mod)|joint)$/;

function keyOf(name: string): string {
  const words = fold(name).split(' ');
  const telling = words.filter((word) => !PASSING.test(word));
  // `SIGIR` alone is a venue.
  return (telling.length === 0 ? words : telling).join(' ');
}

const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  VENUE_NAMES.flatMap(([short, ...full]) => {
    const names = short.split('|');
    return [...names, ...full].map((name) => [keyOf(name), names] as const);
  }),
);

/** How many examples show that a list has short names, and what share of them. */
const FEWEST = 3;
const SHARE = 2 / 3;

/** Where the habit is seen, and whether the short name is used without one. */
interface VenueSetting {
  readonly neighbors: readonly ListEntry[];
  /** The second example, after the neighbors. */
  readonly all: readonly ListEntry[];
  readonly changes?: ReadonlySet<string>;
}

/**
 * The name of a venue as a list prints it: `CVPR` for the `Proceedings of the IEEE/CVF Conference on
 * Computer Vision and Pattern Recognition` where the list has that, or short names alone.
 *
 * @returns the name itself where the list has long names, or no short name is known; that of a
 *   journal, too, where the list has no habit.
 */
export function venueInHabit(venue: string, { neighbors, all, changes }: VenueSetting): string {
  const findings = /^findings of the association for computational linguistics:? *(\p{L}+)/iu.exec(
    venue,
  )?.[1];
  const [bare = ''] = venue
    .replace(/ ?\([^()]*\)|,? ?\barxiv:\S+/gi, '')
    .split(/:? human language technologies/i);
  const names =
    findings === undefined
      ? (SHORT.get(keyOf(bare)) ?? acronymIn(venue))
      : [`Findings of ${findings}`, `${findings} Findings`];
  if (names.length === 0) return venue;
  const spellings = [...names, ...(LOOSE_NAMES[names[0] ?? ''] ?? [])];
  const examples = [neighbors, all].map((entries) => entries.flatMap((one) => one.venue ?? []));
  const usual = examples
    .map((printed) => mostUsed(printed.flatMap((one) => spellingIn(one, [bare, ...spellings]))))
    .find((one) => one !== undefined);
  // A full name may have the number of another year.
  if (usual !== undefined) return spellingIn(usual, spellings)[0] ?? venue;
  const isShort =
    changes?.has('short venue') === true || areShort(examples, CONFERENCE.test(venue));
  return isShort ? (names[0] ?? venue) : venue;
}

/**
 * A preprint with its id where most of the neighbors' preprints have theirs: `arXiv:2301.00001`.
 *
 * @param id the arXiv id.
 */
export function preprintInHabit(
  id: string,
  { neighbors, all }: Pick<VenueSetting, 'neighbors' | 'all'>,
): string | undefined {
  const preprints = [neighbors, all]
    .map((entries) => entries.flatMap(({ venue = '' }) => (/^arxiv/i.test(venue) ? venue : [])))
    .find(({ length }) => length > 0);
  const labels = preprints?.flatMap((one) => WITH_ID.exec(one)?.[1] ?? []) ?? [];
  const isHabit = labels.length > 1 && labels.length * 3 >= (preprints?.length ?? 0) * 2;
  return isHabit ? `${mostUsed(labels)}${id}` : undefined;
}

const WITH_ID = /^(arxiv[: ] ?|arxiv preprint arxiv: ?)\d{4}\.\d{4,5}(?:v\d)?$/i;

/** What the full names of conferences have, which few lists print. */
const CONFERENCE = /\b(?:proceedings|conference|meeting|symposium|advances in)\b/i;

/**
 * Whether venues have their short names: most conferences, those that have one, else all; where too
 * few show it, those of conferences, unless a long one is among them.
 */
function areShort(examples: readonly (readonly string[])[], isConference: boolean): boolean {
  // What is on a preprint server shows little of how conferences are called.
  const published = examples.map((printed) =>
    printed.filter((one) => !PREPRINT_SERVER.test(one)).map(venueWithoutYear),
  );
  const known = published.map((printed) => printed.filter((one) => SHORT.has(keyOf(one))));
  const conferences = published
    .map((printed) => printed.filter((one) => isAcronym(one) || CONFERENCE.test(one)))
    .find(({ length }) => length >= FEWEST);
  if (isConference && conferences !== undefined && isMost(conferences, 1 / 2)) return true;
  const shown = [...known, ...published].find(({ length }) => length >= FEWEST);
  if (shown !== undefined) return isMost(shown, SHARE);
  const areAllPreprints =
    published.every((one) => one.length === 0) && examples.some((one) => one.length >= FEWEST);
  return areAllPreprints || (isConference && published.flat().every(isAcronym));
}

function isMost(names: readonly string[], share: number): boolean {
  return names.filter(isAcronym).length >= share * names.length;
}

/** How a venue of the list spells one of some names, also with a society: `IEEE TIP`. */
function spellingIn(printed: string, names: readonly string[]): string[] {
  const words = venueWithoutYear(printed);
  const isOf = (name: string): boolean =>
    fold(name) === fold(words) || (keyOf(name) === keyOf(words) && !/\d{4}/.test(words));
  return names.some(isOf) ? [words] : [];
}

/** Whether a name is an acronym, with a word such as `Findings` beside it or without. */
function isAcronym(name: string): boolean {
  const [first = '', , third] = name.split(' ');
  return third === undefined && (first.match(/\p{Lu}/gu) ?? []).length > 1;
}

/** The acronym that a name has itself: `... Robotics and Automation (ICRA)`. */
function acronymIn(venue: string): readonly string[] {
  const [, name = ''] = /\(([\p{L}\d&-]{2,20})(?:[ '’]\d{2,4})?\)/u.exec(venue) ?? [];
  return isAcronym(name) ? [name] : [];
}
