import { memo } from '../text/memo.ts';
import { decodePercent } from '../text/percent-encoded.ts';
import { arxivIdOfDoi, arxivIdOfUrl } from './arxiv.ts';
import { doiOfUrl, parseShortDoi } from './doi.ts';
import { doiOfPage } from './doi-of-page.ts';
import type { Identifier } from './identifier.ts';

/** PubMed: https://pubmed.ncbi.nlm.nih.gov/help/ ; PMC: https://pmc.ncbi.nlm.nih.gov/about/ */
const PUBMED = /^\/(?:pubmed\/)?(\d{1,8})(?:[/?#]|$)/;
const PMC = /\/(PMC\d+)(?:[/?#.]|$)/i;
/** ACL Anthology ids before and since 2020: https://aclanthology.org/info/ids/ */
const ACL =
  /\/(?:anthology\/)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)(?:v\d+)?(?:[/?#.]|$)/i;

/**
 * The identifiers in a web address, the most significant first. An arXiv DOI becomes the arXiv id.
 * The result is empty for invalid addresses, and for those without an identifier.
 */
export const identifiersOfUrl: (address: string) => readonly Identifier[] = memo((address) => {
  const url = parseUrl(address);
  if (url === undefined) return [];
  const path = decodePercent(url.pathname + url.search + url.hash);
  const found: Identifier[] = [];
  const short = url.pathname.startsWith('/10') ? parseShortDoi(url.href) : undefined;
  if (short !== undefined) return [{ kind: 'short-doi', id: short }];
  const doi = doiOfUrl(url, path) ?? doiOfPage(url);
  const arxiv = (doi === undefined ? undefined : arxivIdOfDoi(doi)) ?? arxivIdOfUrl(url, path);
  if (arxiv !== undefined) found.push({ kind: 'arxiv', id: arxiv });
  else if (doi !== undefined) found.push({ kind: 'doi', id: doi });
  const other = registryPage(url, path);
  if (other !== undefined) found.push(other);
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

function registryPage(url: URL, path: string): Identifier | undefined {
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  if (host === 'pubmed.ncbi.nlm.nih.gov' || (host === 'ncbi.nlm.nih.gov' && /pubmed/.test(path))) {
    const id = PUBMED.exec(path)?.[1];
    if (id !== undefined) return { kind: 'pmid', id };
  }
  if (host.endsWith('ncbi.nlm.nih.gov') || host === 'europepmc.org') {
    const id = PMC.exec(path)?.[1];
    if (id !== undefined) return { kind: 'pmcid', id: id.toUpperCase() };
  }
  if (
    /^(?:aclanthology\.org|aclweb\.org|aclanthology\.info|aclanthology\.coli\.uni-saarland\.de)$/.test(
      host,
    )
  ) {
    const id = ACL.exec(path)?.[1];
    if (id !== undefined) return { kind: 'acl', id: id.toLowerCase() };
  }
  if (host === 'openreview.net') {
    const id = url.searchParams.get('id');
    if (id !== null && /^[\w-]{5,20}$/.test(id)) return { kind: 'openreview', id };
  }
  return undefined;
}
