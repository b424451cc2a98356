import { arxivIdOfDoi } from '../../identifiers/arxiv.ts';
import type { Identifier } from '../../identifiers/identifier.ts';
import type { Registries } from '../../registries/client.ts';
import { type LookUpResult, lookUp } from '../../registries/look-up.ts';
import type { Work, WorkName } from '../../registries/work.ts';
import { plainText } from '../../scholarly/scholarly-text.ts';
import { fold } from '../../text/fold.ts';
import { similarity } from '../../text/similarity.ts';
import type { GivenPaper } from './read-paper.ts';

/** What the registries know of the paper that a contributor submitted. */
export type LookedUpPaper =
  | {
      readonly kind: 'found';
      readonly work: Work;
      /** All look-ups that were made, one for each identifier that needed its own. */
      readonly results: readonly LookUpResult[];
    }
  /** Two identifiers, or a bib entry and its identifier, are of different papers. */
  | { readonly kind: 'disagree'; readonly first: Identifier; readonly second: Identifier | 'entry' }
  | {
      readonly kind: 'not-found';
      readonly result: Exclude<LookUpResult, { readonly kind: 'found' }>;
    }
  /** A bib entry that could not be looked up in any registry. */
  | { readonly kind: 'unchecked'; readonly result?: LookUpResult };

/** Titles that are less alike are of two papers; those of a preprint and its published version may differ. */
const SAME_TITLE = 0.75;

/**
 * Looks up the paper that a contributor submitted. With one identifier this costs one look-up;
 * further ones are looked up only where the first work does not show whether they are its own.
 */
export async function lookUpPaper(
  paper: GivenPaper,
  registries: Registries,
): Promise<LookedUpPaper> {
  return paper.kind === 'bibtex'
    ? lookUpEntry(paper, registries)
    : lookUpIdentifiers(paper.identifiers, registries);
}

async function lookUpEntry(
  { title, identifiers: [first] }: Extract<GivenPaper, { kind: 'bibtex' }>,
  registries: Registries,
): Promise<LookedUpPaper> {
  if (first === undefined) return { kind: 'unchecked' };
  const result = await lookUp(first, registries);
  if (result.kind === 'found') {
    return title === undefined ||
      similarity(fold(title), fold(plainText(result.work.title))) >= SAME_TITLE
      ? { kind: 'found', work: result.work, results: [result] }
      : { kind: 'disagree', first, second: 'entry' };
  }
  // A bib entry is enough while registries are silent, but not if they contradict it.
  return result.kind === 'absent' ? { kind: 'not-found', result } : { kind: 'unchecked', result };
}

async function lookUpIdentifiers(
  [first, ...others]: readonly [Identifier, ...Identifier[]],
  registries: Registries,
): Promise<LookedUpPaper> {
  const result = await lookUp(first, registries);
  if (result.kind !== 'found') return { kind: 'not-found', result };
  const { work } = result;
  const results: LookUpResult[] = [result];
  for (const other of others) {
    const agrees = isNamedBy(work, other) ?? (await isOf(work, other, registries, results));
    if (!agrees) return { kind: 'disagree', first, second: other };
  }
  return { kind: 'found', work, results };
}

/** An identifier that cannot be looked up is accepted unchecked; a person reviews the submission. */
async function isOf(
  work: Work,
  identifier: Identifier,
  registries: Registries,
  results: LookUpResult[],
): Promise<boolean> {
  const result = await lookUp(identifier, registries);
  results.push(result);
  if (result.kind === 'found') return isSameWork(work, result.work);
  return result.kind !== 'absent';
}

/**
 * Whether an identifier names a work, as far as the registries know: undefined when they have no
 * identifier of that kind for the work, so that the identifier must be looked up too.
 */
function isNamedBy(work: Work, { kind, id }: Identifier): boolean | undefined {
  switch (kind) {
    case 'doi': {
      if (work.doi === id || work.published?.doi === id || work.preprint?.doi === id) return true;
      const arxiv = arxivIdOfDoi(id);
      if (arxiv !== undefined) return work.arxiv === undefined ? undefined : work.arxiv === arxiv;
      // A preprint has a DOI of its own, and its published version another.
      return work.doi === undefined || work.type === 'preprint' ? undefined : false;
    }
    case 'arxiv':
    case 'pmid':
    case 'pmcid':
      return work[kind] === undefined ? undefined : work[kind] === id;
    case 'acl':
      return work.doi === `10.18653/v1/${id}` ? true : undefined;
    case 'short-doi':
    case 'openreview':
      return undefined;
  }
}

/** Whether two records are of one work, or of its preprint and its published version. */
function isSameWork(a: Work, b: Work): boolean {
  if (a.doi !== undefined && (a.doi === b.doi || a.doi === b.published?.doi)) return true;
  if (b.doi !== undefined && b.doi === a.published?.doi) return true;
  const sameTitle = similarity(fold(plainText(a.title)), fold(plainText(b.title))) >= SAME_TITLE;
  return sameTitle && firstName(a.authors) === firstName(b.authors);
}

function firstName([first]: readonly WorkName[]): string {
  if (first === undefined) return '';
  return fold('literal' in first ? first.literal : first.family);
}
