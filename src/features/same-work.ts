import { arxivIdOfDoi } from '../identifiers/arxiv.ts';
import type { Identifier } from '../identifiers/identifier.ts';
import type { Work, WorkName } from '../registries/work.ts';
import { plainText } from '../scholarly/scholarly-text.ts';
import { fold } from '../text/fold.ts';
import { similarity } from '../text/similarity.ts';

/** Titles of a preprint and of its published version differ now and then, but not more. */
const SAME_TITLE = 0.75;

/**
 * Whether an identifier names a work, as far as the registries say: undefined when they give the
 * work no name of that kind, so that the identifier must be looked up too.
 */
export function isNamedBy(work: Work, { kind, id }: Identifier): boolean | undefined {
  switch (kind) {
    case 'doi': {
      if (work.doi === id || work.published?.doi === id || work.preprint?.doi === id) return true;
      const arxiv = arxivIdOfDoi(id);
      if (arxiv !== undefined) return work.arxiv === undefined ? undefined : work.arxiv === arxiv;
      // A preprint has a DOI of its own, and its published version another.
      return work.doi === undefined || work.type === 'preprint' ? undefined : false;
    }
    case 'arxiv':
      return work.arxiv === undefined ? undefined : work.arxiv === id;
    case 'pmid':
      return work.pmid === undefined ? undefined : work.pmid === id;
    case 'pmcid':
      return work.pmcid === undefined ? undefined : work.pmcid === id;
    case 'acl':
      return work.doi === `10.18653/v1/${id}` ? true : undefined;
    case 'short-doi':
    case 'openreview':
      return undefined;
  }
}

/** Whether two records are of one work, or of its preprint and its published version. */
export function isSameWork(a: Work, b: Work): boolean {
  if (a.doi !== undefined && (a.doi === b.doi || a.doi === b.published?.doi)) return true;
  if (b.doi !== undefined && b.doi === a.published?.doi) return true;
  const sameTitle = similarity(fold(plainText(a.title)), fold(plainText(b.title))) >= SAME_TITLE;
  return sameTitle && firstName(a.authors) === firstName(b.authors);
}

function firstName([first]: readonly WorkName[]): string {
  if (first === undefined) return '';
  return fold('literal' in first ? first.literal : first.family);
}
