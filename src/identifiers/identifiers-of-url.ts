import { memo } from '../text/memo.ts';
import { decodePercent } from '../text/percent-encoded.ts';
import { arxivIdOfDoi, arxivIdOfUrl } from './arxiv.ts';
import { doiOfUrl, parseShortDoi } from './doi.ts';
import { type Identifier, type IdPattern, matchId } from './identifier.ts';

/**
 * Pages of papers whose addresses contain an id, or the end of the DOI without its prefix, as the
 * pages themselves show: the expressions match the host with the path and query. Nature's numbers
 * without a letter (`/articles/1201234`) are those of journals that add their name
 * (`10.1038/sj.onc.1201234`), so they are not among them.
 * Sources: https://pubmed.ncbi.nlm.nih.gov/help/, https://pmc.ncbi.nlm.nih.gov/about/ and, for ACL
 * Anthology ids before and since 2020, https://aclanthology.org/info/ids/
 */
const PAGES: readonly IdPattern[] = [
  [
    /^(?:[^/]*\.)?nature\.com\/articles\/(s41599-[\w-]+|palcomms[\w.]+?)(?:\.pdf)?\/?(?![^?])/i,
    'doi',
    '10.1057/',
  ],
  [
    /^(?:[^/]*\.)?nature\.com\/articles\/((?=\d{0,9}[a-z])[\w.-]+?)(?:_reference)?(?:\.pdf)?\/?(?![^?])/i,
    'doi',
    '10.1038/',
  ],
  [/^(?:[^/]*\.)?elifesciences\.org\/articles\/(\d{4,6})(?!\d)/i, 'doi', '10.7554/elife.'],
  [/^(?:[^/]*\.)?peerj\.com\/articles\/(\d{1,6})\b/i, 'doi', '10.7717/peerj.'],
  [/^(?:[^/]*\.)?peerj\.com\/articles\/cs-(\d{1,6})\b/i, 'doi', '10.7717/peerj-cs.'],
  [/^(?:[^/]*\.)?ssrn\.com\/.*?[?&]abstract(?:_id)?=(\d{1,8})\b/i, 'doi', '10.2139/ssrn.'],
  [/^dl\.acm\.org\/.*?[?&]id=(\d{5,8}\.\d{5,8})\b/i, 'doi', '10.1145/'],
  [
    /^(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/(?:pubmed\/)?(\d{1,8})(?![^/?])/i,
    'pmid',
  ],
  [
    /^(?:[^/]*ncbi\.nlm\.nih\.gov|(?:www\.)?europepmc\.org)\/(?:.*?\/)?PMC(\d+)(?![^/?.])/i,
    'pmcid',
    'PMC',
  ],
  [
    /^(?:www\.)?(?:aclanthology\.org|aclweb\.org|aclanthology\.info|aclanthology\.coli\.uni-saarland\.de)\/(?:.*?\/)?([a-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)(?:v\d+)?(?![^/?.])/i,
    'acl',
  ],
  [/^(?:www\.)?openreview\.net\/.*?[?&]id=([\w-]{5,20})(?![^&])/i, 'openreview'],
];

/**
 * The identifiers in a web address, the most significant first. An arXiv DOI becomes the arXiv id.
 * The result is empty for invalid addresses, those with a user name, and those without an identifier.
 */
export const identifiersOfUrl: (address: string) => readonly Identifier[] = memo((address) => {
  const url = parseUrl(address);
  // A user name may look like the host: `https://doi.org@example.org/…`.
  if (url === undefined || url.username !== '' || url.password !== '') return [];
  const path = decodePercent(url.pathname + url.search + url.hash);
  const short = url.pathname.startsWith('/10') ? parseShortDoi(url.href) : undefined;
  if (short !== undefined) return [{ kind: 'short-doi', id: short }];
  const found: Identifier[] = [];
  const doi = doiOfUrl(url);
  const arxiv = (doi === undefined ? undefined : arxivIdOfDoi(doi)) ?? arxivIdOfUrl(url, path);
  if (arxiv !== undefined) found.push({ kind: 'arxiv', id: arxiv });
  else if (doi !== undefined) found.push({ kind: 'doi', id: doi });
  const ofPage = matchId(PAGES, url.hostname + decodePercent(url.pathname + url.search));
  if (ofPage !== undefined && ofPage.kind !== found[0]?.kind) found.push(ofPage);
  return found;
});

function parseUrl(address: string): URL | undefined {
  const trimmed = address.trim();
  const whole = /^(?:doi\.org|dx\.doi\.org|arxiv\.org|www\.)/i.test(trimmed)
    ? `https://${trimmed}`
    : trimmed;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return undefined;
  return new URL(whole);
}
