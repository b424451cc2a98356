import { arxivIdOfDoi, findArxivId, parseArxivId } from './arxiv.ts';
import { findDoi, parseDoi, parseShortDoi } from './doi.ts';
import { type Identifier, type IdPattern, matchId, parsePmid } from './identifier.ts';
import { identifiersOfUrl } from './identifiers-of-url.ts';
import { withoutOddCharacters } from './odd-characters.ts';

/** Ids with an optional label; OpenReview's need theirs, because they look like words. */
const LABELED: readonly IdPattern[] = [
  [/^(?:acl(?:\s*:)?\s*)?([a-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)$/i, 'acl'],
  [/^(?:pmcid(?:\s*:)?\s*)?pmc(\d{1,9})$/i, 'pmcid', 'PMC'],
  [/^openreview(?:\s*:)?\s*([\w-]{5,20})$/i, 'openreview'],
];

/**
 * Reads a paper's identifier as people write it: a DOI, short DOI, arXiv id, PMID, PMCID or ACL
 * Anthology id, with or without label, or an address that contains one. A bare number is a PMID.
 *
 * @returns undefined if it is none of these.
 */
export function readIdentifier(text: string): Identifier | undefined {
  const given = withoutOddCharacters(text)
    .trim()
    .replace(/^<(.*)>$/, '$1');
  const [ofUrl] = identifiersOfUrl(given);
  if (ofUrl !== undefined) return ofUrl;
  const short = parseShortDoi(given);
  if (short !== undefined) return { kind: 'short-doi', id: short };
  const arxiv = parseArxivId(given);
  if (arxiv !== undefined) return { kind: 'arxiv', id: arxiv };
  const pmid = parsePmid(given);
  if (pmid !== undefined) return { kind: 'pmid', id: pmid };
  const labeled = matchId(LABELED, given);
  if (labeled !== undefined) return labeled;
  const doi = parseDoi(given) ?? findDoi(given);
  if (doi !== undefined) {
    const id = arxivIdOfDoi(doi);
    return id === undefined ? { kind: 'doi', id: doi } : { kind: 'arxiv', id };
  }
  const named = findArxivId(given);
  return named === undefined ? undefined : { kind: 'arxiv', id: named };
}
