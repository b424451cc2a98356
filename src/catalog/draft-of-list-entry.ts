import type { BibEntryDraft, DraftField } from '../bibtex/bib-entry-draft.ts';
import { isNeverRegistered } from '../identifiers/doi.ts';
import { idOf } from '../identifiers/identifier.ts';
import { PREPRINT_SERVER } from '../identifiers/preprint-servers.ts';
import { certainFacts } from '../list/certain-facts.ts';
import type { EntryFact, ListEntry } from '../list/list.ts';
import { venueWithoutYear } from '../list/venue-without-year.ts';
import { VENUE_NAMES } from '../list/write/venue-names.ts';
import { fromShownText } from '../scholarly/dollar-math.ts';
import type { ScholarlyText } from '../scholarly/scholarly-text.ts';
import { fold } from '../text/fold.ts';
import { withoutTail } from '../text/without-tail.ts';
import { certainNames } from './printed-names.ts';

/**
 * The bib entry of a paper that only the list has, built from what was read with certainty:
 * `@article` or `@inproceedings` with author, venue and year, otherwise `@misc`, which needs only a
 * title.
 *
 * @returns the entry, and the facts that were not read with certainty; undefined if the list has too
 *   little to find the paper.
 */
export function draftOfListEntry(
  entry: ListEntry,
): { readonly draft: BibEntryDraft; readonly omitted: readonly EntryFact[] } | undefined {
  const certain = certainFacts(entry);
  const author = certain.authors === undefined ? undefined : certainNames(certain.authors);
  const venue = venueName(certain.venue);
  // A year without a place comes from the section or the identifier.
  const year = entry.places.year === undefined ? entry.year : certain.year;
  const [named, arxiv, pmid, pmcid] = (['doi', 'arxiv', 'pmid', 'pmcid'] as const).map((kind) =>
    idOf(entry.identifiers, kind),
  );
  // ACM's library uses such names for its own pages, unless the list links to doi.org.
  const isPageOfAcm = named !== undefined && isNeverRegistered(named) && !isAtDoiOrg(entry);
  const doi = isPageOfAcm ? undefined : named;
  if ((author ?? entry.url ?? doi ?? arxiv ?? pmid ?? pmcid) === undefined) return undefined;
  const type = typeOf(venue, author !== undefined && year !== undefined);
  const container = { article: 'journal', inproceedings: 'booktitle', misc: 'howpublished' }[type];
  const isOfArxiv = arxiv !== undefined && /^(?:arxiv|corr)\b/i.test(venue ?? '');
  const fields: [string, ScholarlyText | undefined][] = [
    ['title', fromShownText(entry.title)],
    ['author', author],
    // `archiveprefix` has it already.
    [container, isOfArxiv ? undefined : venue],
    ['year', year?.toString()],
    ['doi', doi],
    ['eprint', arxiv],
    ['archiveprefix', arxiv === undefined ? undefined : 'arXiv'],
    ['pmid', pmid],
    ['pmcid', pmcid],
    ['url', (doi ?? arxiv) === undefined ? addressOf(entry) : undefined],
    ['abstract', entry.abstract && fromShownText(entry.abstract.text)],
  ];
  const found = { authors: author, venue, year };
  return {
    draft: {
      type,
      key: '',
      fields: fields.flatMap(([name, value]): DraftField[] =>
        value === undefined || value === '' ? [] : [{ name, value }],
      ),
    },
    omitted: (['authors', 'venue', 'year'] as const).filter(
      (fact) => entry[fact] !== undefined && found[fact] === undefined,
    ),
  };
}

function isAtDoiOrg({ url }: ListEntry): boolean {
  return /^https?:\/\/(?:[a-z]+\.)?doi\.org\//i.test(url ?? '');
}

/** The venue without its year and emoji (`:star:`). */
function venueName(printed: string | undefined): string | undefined {
  const name = printed
    ?.replace(/:[a-z\d_+-]{1,40}(?::|$)|\p{Extended_Pictographic}\ufe0f?/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const venue = venueWithoutYear(withoutAppearance(venueWithoutYear(name ?? '')));
  return /\p{L}/u.test(venue) && venueKind(venue) !== 'no-venue' ? venue : undefined;
}

function typeOf(
  venue: string | undefined,
  complete: boolean,
): 'article' | 'inproceedings' | 'misc' {
  const kind = venue === undefined || !complete ? undefined : venueKind(venue);
  if (kind === 'journal') return 'article';
  return kind === 'proceedings' ? 'inproceedings' : 'misc';
}

/** The address of the paper, if it is not relative to the repository. */
function addressOf({ url }: ListEntry): string | undefined {
  return url !== undefined && /^https?:\/\/\S+$/i.test(url)
    ? url.replace(/[{}]/g, encodeURIComponent)
    : undefined;
}

/** What a venue is: none at all, a place without proceedings, or what papers are published in. */
type VenueKind = 'no-venue' | 'no-container' | 'journal' | 'proceedings';

/** How or when a paper appears, which lists print after the venue or in its place. */
const APPEARANCE =
  /(?:^|[ ,(])(?:oral|spotlight|poster|highlight|best paper(?: award)?|to appear|accepted|in press)(?: (?:paper|presentation))?\)?$/i;

/** A venue without how its paper appears: `CVPR Oral`, `CVPR (to appear)`. */
function withoutAppearance(venue: string): string {
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
function venueKind(venue: string): VenueKind | undefined {
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
