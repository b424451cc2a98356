import { doiAddress } from './doi.ts';
import type { Identifier, IdentifierKind } from './identifier.ts';

const PAGES: Readonly<Record<IdentifierKind, (id: string) => string>> = {
  doi: doiAddress,
  'short-doi': doiAddress,
  arxiv: (id) => `https://arxiv.org/abs/${id}`,
  pmid: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
  pmcid: (id) => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`,
  acl: (id) => `https://aclanthology.org/${id}`,
  openreview: (id) => `https://openreview.net/forum?id=${id}`,
};

/** The web page of an identifier. */
export function pageOf({ kind, id }: Identifier): string {
  return PAGES[kind](id);
}
