import { VENUE_NAMES } from '../list/write/venue-names.ts';

/** What a venue is: none at all, a place without proceedings, or what papers are published in. */
export type VenueKind = 'no-venue' | 'no-container' | 'journal' | 'proceedings';

/** Words that show the kind of a venue; those of `no-venue` are all of it. */
const WORDS: Readonly<Record<VenueKind, string>> = {
  // How or when a paper appears, which lists print where others print the venue.
  'no-venue':
    'oral|spotlight|poster|highlight|workshop|best paper|best paper award|to appear|accepted|in press',
  // Servers, sites and kinds of texts.
  'no-container':
    'arxiv|corr|biorxiv|medrxiv|chemrxiv|techrxiv|psyarxiv|ssrn|openreview|zenodo|github|huggingface|blog|preprint|preprints|under review|thesis|dissertation|report|book',
  journal: 'journal|transactions|letters|analysis|academy|endowment',
  // The short names are those that have no full one among the venue names.
  proceedings:
    'proc|proceedings|conf|conference|conferences|symposium|workshop|workshops|findings|meeting|advances in|cvprw|iccvw|aacl|ecir|pakdd|ecml|ecai|aamas|corl|rss|hri|interspeech|ipmi|uist|facct|fse|ijcnn',
};
const NO_VENUE = new RegExp(`^(?:${WORDS['no-venue']})(?: (?:paper|presentation))?$`, 'i');
const hasWord = (kind: VenueKind, name: string): boolean =>
  new RegExp(`\\b(?:${WORDS[kind]})\\b`, 'i').test(name);

/** One word of capitals, which shows nothing of what it stands for. */
const ACRONYM = /^[\p{Lu}\d&-]{2,}$/u;

const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  VENUE_NAMES.flatMap(([short, ...full]) =>
    short.split('|').map((one) => [one.toLowerCase(), full.join(', ')] as const),
  ),
);

/** The kind of a venue by its name; undefined for an acronym that is not known. */
export function venueKind(venue: string): VenueKind | undefined {
  if (NO_VENUE.test(venue)) return 'no-venue';
  if (hasWord('no-container', venue)) return 'no-container';
  const full = FULL_NAMES.get(venue.toLowerCase()) ?? '';
  if (hasWord('journal', full)) return 'journal';
  if (hasWord('proceedings', `${venue}, ${full}`)) return 'proceedings';
  return ACRONYM.test(venue) ? undefined : 'journal';
}
