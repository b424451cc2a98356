import { fold } from '../../text/fold.ts';
import { mostUsed } from '../../text/most-used.ts';
import type { ListEntry } from '../list.ts';
import { VENUE_NAMES } from './venue-names.ts';

/** Words of a venue's name that come and go from year to year. */
const PASSING =
  /^(?:\d+(?:st|nd|rd|th)?|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twent|thirt|fort|fift|sixt)ie)th|twenty|thirty|forty|fifty|sixty|annual|proceedings?|proc|the|of|in|on|for|and|ieee|acm|cvf|rsj|cie|sig(?:kdd|ir|mod)|joint)$/;

const keyOf = (name: string): string =>
  fold(name)
    .split(' ')
    .filter((word) => !PASSING.test(word))
    .join(' ');

const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  VENUE_NAMES.flatMap(([short, ...full]) => {
    const names = short.split('|');
    return [...names, ...full].map((name) => [keyOf(name), names] as const);
  }),
);

/** How many examples show that a list has short names, and what share of them. */
const FEWEST = 3;
const SHARE = 2 / 3;
/** An acronym, with a year or `Findings` beside it. */
const SHORT_NAME = /^\S*\p{Lu}\S*\p{Lu}\S*(?: \S+)?$/u;

/** Where the habit is seen, and whether the short name is used without one. */
interface VenueSetting {
  readonly neighbors: readonly ListEntry[];
  /** The second example, after the neighbors. */
  readonly all: readonly ListEntry[];
  readonly shortVenue?: boolean;
}

/**
 * The name of a venue as a list prints it: `CVPR` for the `Proceedings of the IEEE/CVF Conference on
 * Computer Vision and Pattern Recognition` where the list has that, or short names alone.
 *
 * @returns the name itself where the list has no habit, or no short name is known.
 */
export function venueInHabit(
  venue: string,
  { neighbors, all, shortVenue = false }: VenueSetting,
): string {
  const findings = /^findings of the association for computational linguistics:? *(\p{L}+)/iu.exec(
    venue,
  )?.[1];
  const bare = venue.replace(/ ?\([^()]*\)|:? human language technologies.*$/giu, '');
  const names =
    findings === undefined
      ? (SHORT.get(keyOf(bare)) ?? acronymIn(venue))
      : [`Findings of ${findings}`, `${findings} Findings`];
  if (names.length === 0) return venue;
  const examples = [neighbors, all].map((entries) => entries.flatMap((one) => one.venue ?? []));
  const usual = examples
    .map((printed) => mostUsed(printed.flatMap((one) => spellingIn(one, names))))
    .find((one) => one !== undefined);
  if (usual !== undefined) return usual;
  // What is on a preprint server shows nothing of how conferences are called.
  const published = examples
    .map((printed) => printed.filter((one) => !/arxiv|preprint/i.test(one)))
    .find((printed) => printed.length >= FEWEST);
  const short = published?.filter((one) => SHORT_NAME.test(one)) ?? [];
  const isShort = short.length > 0 && short.length >= SHARE * (published?.length ?? 0);
  return isShort || shortVenue ? (names[0] ?? venue) : venue;
}

/** How a venue of the list spells one of some names. */
function spellingIn(printed: string, names: readonly string[]): string[] {
  const words = printed.replace(/[\s,'’]*\(?(?:(?:19|20)\d\d|['’]\d\d)\)?$/, '').trim();
  return names.some((name) => fold(name) === fold(words)) ? [words] : [];
}

/** The acronym that a name has itself: `... Robotics and Automation (ICRA)`. */
function acronymIn(venue: string): readonly string[] {
  const [, name] =
    /\(([\p{L}\d&-]*\p{Lu}[\p{L}\d&-]*\p{Lu}[\p{L}\d&-]*)(?:[ '’]*\d{2,4})?\)/u.exec(venue) ?? [];
  return name === undefined ? [] : [name];
}
