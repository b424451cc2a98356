import { doiAddress } from './doi.ts';
import type { Identifier } from './identifier.ts';

/** The web page of an identifier. */
export function pageOf({ kind, id }: Identifier): string {
  switch (kind) {
    case 'arxiv':
      return `https://arxiv.org/abs/${id}`;
    case 'pmid':
      return `https://pubmed.ncbi.nlm.nih.gov/${id}/`;
    case 'pmcid':
      return `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`;
    case 'acl':
      return `https://aclanthology.org/${id}`;
    case 'openreview':
      return `https://openreview.net/forum?id=${id}`;
    case 'doi':
    case 'short-doi':
      return doiAddress(id);
  }
}
