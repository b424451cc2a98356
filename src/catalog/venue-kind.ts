import { VENUE_NAMES } from '../list/write/venue-names.ts';
import { fold } from '../text/fold.ts';

/** What a venue is: none at all, a place without proceedings, or what papers are published in. */
export type VenueKind = 'no-venue' | 'no-container' | 'journal' | 'proceedings';

/** How or when a paper appears, which lists print where others print the venue. */
const NO_VENUE: ReadonlySet<string> = new Set(
  'oral|spotlight|poster|highlight|workshop|best paper|best paper award|to appear|accepted|in press'
    .split('|')
    .flatMap((word) => [word, `${word} paper`, `${word} presentation`]),
);
/** Words of venues, separated by bars. */
const WORDS = {
  // Servers, sites and kinds of texts.
  'no-container':
    'arxiv|corr|biorxiv|medrxiv|chemrxiv|techrxiv|psyarxiv|ssrn|openreview|zenodo|github|huggingface|blog|preprint|preprints|under review|thesis|dissertation|report|book',
  journal: 'journal|transactions|letters|analysis|academy|endowment',
  // The short names are those that have no full one among the venue names.
  proceedings:
    'proc|proceedings|conf|conference|conferences|symposium|workshop|workshops|findings|meeting|advances in|cvprw|iccvw|aacl|ecir|pakdd|ecml|ecai|aamas|corl|rss|hri|interspeech|ipmi|uist|facct|fse|ijcnn',
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
  if (NO_VENUE.has(fold(venue))) return 'no-venue';
  if (hasWord('no-container', venue)) return 'no-container';
  const full = FULL_NAMES.get(venue.toLowerCase()) ?? '';
  if (hasWord('journal', full)) return 'journal';
  if (hasWord('proceedings', `${venue}, ${full}`)) return 'proceedings';
  return ACRONYM.test(venue) ? undefined : 'journal';
}
