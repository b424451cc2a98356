import { PREPRINT_SERVER } from '../identifiers/preprint-servers.ts';
import { VENUE_NAMES } from '../list/write/venue-names.ts';
import { fold } from '../text/fold.ts';
import { withoutTail } from '../text/without-tail.ts';

/** What a venue is: none at all, a place without proceedings, or what papers are published in. */
export type VenueKind = 'no-venue' | 'no-container' | 'journal' | 'proceedings';

/** How or when a paper appears, which lists print after the venue or in its place. */
const APPEARANCE =
  /(?:^|[ ,(])(?:oral|spotlight|poster|highlight|best paper(?: award)?|to appear|accepted|in press)(?: (?:paper|presentation))?\)?$/i;

/** A venue without how its paper appears: `CVPR Oral`, `CVPR (to appear)`. */
export function withoutAppearance(venue: string): string {
  return withoutTail(venue.replace(APPEARANCE, ''), /[\s,(]/);
}

/** Words of venues, separated by bars. */
const WORDS = {
  // Sites and kinds of texts.
  'no-container': 'github|huggingface|blog|under review|thesis|dissertation|report|book',
  journal: 'journal|transactions|letters|analysis|academy|endowment',
  // The short names are those whose full ones have none of these words, or are unknown.
  proceedings:
    'proc|proceedings|conf|conference|conferences|symposium|workshop|workshops|findings|meeting|advances in|demo|demos|track|tracks|cvprw|iccvw|aacl|ecir|pakdd|ecml|ecai|aamas|rss|hri|interspeech|ipmi|uist|facct|fse|ijcnn',
};

function hasWord(kind: keyof typeof WORDS, name: string): boolean {
  const words = ` ${fold(name)} `;
  return WORDS[kind].split('|').some((word) => words.includes(` ${word} `));
}

/** One word of capitals, which shows nothing of what it stands for. */
const ACRONYM = /^[\p{Lu}\d&-]{2,}$/u;

const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  VENUE_NAMES.flatMap(([short, ...full]) =>
    short.split('|').map((one) => [one.toLowerCase(), full.join(', ')] as const),
  ),
);

/** The kind of a venue by its name; undefined for an acronym that is not known. */
export function venueKind(venue: string): VenueKind | undefined {
  if (/^workshop(?: paper| presentation)?$/i.test(venue) || withoutAppearance(venue) === '') {
    return 'no-venue';
  }
  if (PREPRINT_SERVER.test(venue) || hasWord('no-container', venue)) return 'no-container';
  // `EMNLP Findings`: a short name before a part of the conference.
  const short = /^[\p{L}\d]*\p{Lu}(?![\p{L}\d])/u.exec(venue)?.[0] ?? '';
  const full = FULL_NAMES.get(venue.toLowerCase()) ?? FULL_NAMES.get(short.toLowerCase()) ?? '';
  if (hasWord('journal', full)) return 'journal';
  if (hasWord('proceedings', `${venue}, ${full}`)) return 'proceedings';
  return ACRONYM.test(venue) ? undefined : 'journal';
}
