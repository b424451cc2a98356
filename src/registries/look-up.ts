import { arxivIdOfDoi } from '../identifiers/arxiv.ts';
import type { Identifier } from '../identifiers/identifier.ts';
import type { Answer } from './answer.ts';
import { askArxiv } from './arxiv.ts';
import { completeAbstract } from './complete-abstract.ts';
import { askDatacite } from './datacite.ts';
import { askShortDoi } from './doi-org.ts';
import { askEuropePmc } from './europepmc.ts';
import { lookUpDoi } from './look-up-doi.ts';
import { mergeRecords } from './merge.ts';
import { askPubmed } from './pubmed.ts';
import type { Budget, Registries } from './registries.ts';
import type { Work } from './work.ts';

/** The most requests that one look-up makes, retries and redirects included. */
const MOST_REQUESTS = 4;

/** What was found out about an identifier, and who said so. */
export type LookUpResult = {
  readonly identifier: Identifier;
  /** Every registry that was asked, in order. */
  readonly answers: readonly Answer[];
} & (
  | { readonly kind: 'found'; readonly work: Work }
  /** A registry that must know says that there is no such work. */
  | { readonly kind: 'absent' }
  /** The registries that must know could not be asked; the work may well exist. */
  | { readonly kind: 'unavailable' }
  /** No registry can be asked for such an identifier. */
  | { readonly kind: 'unsupported'; readonly why: 'openreview' | 'acl-without-doi' }
);

/**
 * Looks a work up. At most four requests are made for one identifier, less where the first
 * registry knows all. Never throws for what registries do.
 */
export async function lookUp(
  identifier: Identifier,
  registries: Registries,
): Promise<LookUpResult> {
  const budget: Budget = { left: MOST_REQUESTS };
  const { kind, id } = identifier;
  switch (kind) {
    case 'openreview':
      return { identifier, answers: [], kind: 'unsupported', why: 'openreview' };
    case 'acl': {
      // https://aclanthology.org/faq/: DOIs since 2016 are made of the Anthology's id.
      const answers = await lookUpDoi(`10.18653/v1/${id}`, registries, budget);
      const result = conclude(identifier, answers);
      return result.kind === 'absent'
        ? { identifier, answers, kind: 'unsupported', why: 'acl-without-doi' }
        : result;
    }
    case 'arxiv':
      return conclude(identifier, await lookUpArxiv(id, registries, budget));
    case 'pmid': {
      const answers = [await askPubmed(id, registries, budget)];
      if (answers[0]?.outcome === 'failed') {
        answers.push(notConclusive(await askEuropePmc(identifier, registries, budget)));
      }
      return conclude(identifier, await completeAbstract(answers, registries, budget));
    }
    case 'pmcid': {
      const answers = [await askEuropePmc(identifier, registries, budget)];
      return conclude(identifier, await completeAbstract(answers, registries, budget));
    }
    case 'doi':
      return conclude(identifier, await lookUpAnyDoi(id, registries, budget));
    case 'short-doi': {
      const doi = await askShortDoi(id, registries, budget);
      const answers = typeof doi === 'string' ? await lookUpAnyDoi(doi, registries, budget) : [doi];
      return conclude(identifier, answers);
    }
  }
}

/** A DOI that arXiv gave is looked up there. */
async function lookUpAnyDoi(doi: string, registries: Registries, budget: Budget) {
  const arxiv = arxivIdOfDoi(doi);
  return arxiv === undefined
    ? lookUpDoi(doi, registries, budget)
    : lookUpArxiv(arxiv, registries, budget);
}

async function lookUpArxiv(id: string, registries: Registries, budget: Budget): Promise<Answer[]> {
  const first = await askArxiv(id, registries, budget);
  if (first.outcome !== 'failed') return [first];
  const doi = `10.48550/arxiv.${id}`;
  return [first, notConclusive(await askDatacite(doi, registries, budget))];
}

/** A stand-in that lacks a work says nothing: it may lag, or hold a part only. */
function notConclusive(answer: Answer): Answer {
  return answer.outcome === 'absent'
    ? { registry: answer.registry, outcome: 'failed', why: 'does not have it (yet)' }
    : answer;
}

function conclude(identifier: Identifier, answers: readonly Answer[]): LookUpResult {
  const found = answers.filter((answer) => answer.outcome === 'found');
  const work = mergeRecords(found);
  if (work !== undefined) {
    const doubts = [...work.doubts, ...unchecked(answers)];
    return { identifier, answers, kind: 'found', work: { ...work, doubts } };
  }
  const isAbsent = answers.at(-1)?.outcome === 'absent';
  return { identifier, answers, kind: isAbsent ? 'absent' : 'unavailable' };
}

/** Crossref knows of retractions that no other registry tells of. */
function unchecked(answers: readonly Answer[]): string[] {
  const crossref = answers.find(({ registry }) => registry === 'crossref');
  return crossref?.outcome === 'failed'
    ? ['Crossref gave no usable answer, so it is not sure whether the paper was retracted.']
    : [];
}
