import { arxivIdOfDoi } from '../identifiers/arxiv.ts';
import type { Identifier } from '../identifiers/identifier.ts';
import type { Answer } from './answer.ts';
import { askArxiv } from './arxiv.ts';
import { isSameTitle } from './clean-text.ts';
import type { Registries, RegistryTools } from './client.ts';
import { askCrossref } from './crossref.ts';
import { askDatacite } from './datacite.ts';
import { askAgencies, askCslJson, askShortDoi } from './doi-org.ts';
import { askEuropePmc } from './europepmc.ts';
import { mergeRecords } from './merge.ts';
import { refusalsOf } from './objections.ts';
import { askOpenAlex } from './openalex.ts';
import { askPubmed } from './pubmed.ts';
import { askSemanticScholar } from './semantic-scholar.ts';
import type { Work } from './work.ts';

/** Requests per look-up, including retries and redirects. */
const MOST_REQUESTS = 4;

export type LookUpResult = {
  readonly identifier: Identifier;
  /** One answer for each registry that was asked, in order. */
  readonly answers: readonly Answer[];
} & (
  | { readonly kind: 'found'; readonly work: Work }
  /** The registry that assigns such identifiers has no such work. */
  | { readonly kind: 'absent' }
  /** That registry could not be asked; the work may exist. */
  | { readonly kind: 'unavailable' }
  /** No registry can be asked about such an identifier. */
  | { readonly kind: 'unsupported'; readonly why: 'openreview' | 'acl-without-doi' }
);

/**
 * Looks up a work with at most four requests, fewer if the first registry has a complete record.
 * Never throws because of what a registry does.
 */
export async function lookUp(
  identifier: Identifier,
  registries: Registries,
): Promise<LookUpResult> {
  const tools: RegistryTools = { registries, budget: { remaining: MOST_REQUESTS } };
  const { kind, id } = identifier;
  switch (kind) {
    case 'openreview':
      return { identifier, answers: [], kind: 'unsupported', why: 'openreview' };
    case 'acl': {
      // https://aclanthology.org/faq/: DOIs since 2016 contain the Anthology's id.
      const answers = await lookUpDoi(`10.18653/v1/${id}`, tools);
      const result = conclude(identifier, answers);
      return result.kind === 'absent'
        ? { identifier, answers, kind: 'unsupported', why: 'acl-without-doi' }
        : result;
    }
    case 'arxiv':
      return conclude(identifier, await lookUpArxiv(id, tools));
    case 'pmid': {
      const answers = [await askPubmed(id, tools)];
      if (answers[0]?.outcome === 'failed') {
        answers.push(notConclusive(await askEuropePmc(identifier, tools), NOT_YET));
      }
      return conclude(identifier, await completeAbstract(answers, tools));
    }
    case 'pmcid': {
      const answers = [await askEuropePmc(identifier, tools)];
      return conclude(identifier, await completeAbstract(answers, tools));
    }
    case 'doi':
      return conclude(identifier, await lookUpAnyDoi(id, tools));
    case 'short-doi': {
      const doi = await askShortDoi(id, tools);
      const answers = typeof doi === 'string' ? await lookUpAnyDoi(doi, tools) : [doi];
      return conclude(identifier, answers);
    }
  }
}

/** A DOI that arXiv assigned is looked up there. */
async function lookUpAnyDoi(doi: string, tools: RegistryTools) {
  const arxiv = arxivIdOfDoi(doi);
  return arxiv === undefined ? lookUpDoi(doi, tools) : lookUpArxiv(arxiv, tools);
}

async function lookUpArxiv(id: string, tools: RegistryTools): Promise<Answer[]> {
  const first = await askArxiv(id, tools);
  if (first.outcome !== 'failed') return [first];
  const doi = `10.48550/arxiv.${id}`;
  return [first, notConclusive(await askDatacite(doi, tools), NOT_YET)];
}

/** Only the registry that assigns an identifier can say that it does not exist. */
function notConclusive(answer: Answer, why = 'does not have it'): Answer {
  return answer.outcome === 'absent'
    ? { registry: answer.registry, outcome: 'failed', why }
    : answer;
}

const UNCHECKED =
  'Crossref gave no usable answer, so check yourself whether the paper was retracted.';
/** A substitute registry may be out of date. */
const NOT_YET = 'does not have it (yet)';

function conclude(identifier: Identifier, answers: readonly Answer[]): LookUpResult {
  const found = answers.filter((answer) => answer.outcome === 'found');
  const work = mergeRecords(found);
  if (work !== undefined) {
    // Only Crossref knows some of the retractions.
    const crossref = answers.find(({ registry }) => registry === 'crossref');
    const doubts = [...work.doubts, ...(crossref?.outcome === 'failed' ? [UNCHECKED] : [])];
    return { identifier, answers, kind: 'found', work: { ...work, doubts } };
  }
  const isAbsent = answers.at(-1)?.outcome === 'absent';
  return { identifier, answers, kind: isAbsent ? 'absent' : 'unavailable' };
}

/** The most frequent DOI prefixes of DataCite: Zenodo, figshare and others. */
const DATACITE_PREFIX = /^10\.(?:5281|6084|48550|5061|17605|7910|13140|17863|26434)\//;

/**
 * Looks up a DOI where it is most likely registered, and elsewhere if it is not there.
 *
 * @param doi normalized.
 * @returns all answers. The last one is `absent` only if doi.org has no such DOI.
 */
async function lookUpDoi(doi: string, tools: RegistryTools): Promise<Answer[]> {
  const isDatacite = DATACITE_PREFIX.test(doi);
  const first = await (isDatacite ? askDatacite : askCrossref)(doi, tools);
  const answers =
    first.outcome === 'found'
      ? [first]
      : first.outcome === 'absent'
        ? await askItsAgency(first, doi, tools)
        : await askSubstitutes(first, doi, tools);
  return completeAbstract(answers, tools);
}

/** The first registry does not have the DOI: doi.org knows its agency, or that it does not exist. */
async function askItsAgency(first: Answer, doi: string, tools: RegistryTools): Promise<Answer[]> {
  const { registrations, failures } = await askAgencies([doi], tools);
  const registration = registrations.get(doi);
  if (registration?.kind === 'absent') return [first, { registry: 'doi', outcome: 'absent' }];
  const agency = registration?.kind === 'registered' ? registration.agency.toLowerCase() : '';
  if (agency === 'datacite' && first.registry !== 'datacite') {
    return [first, notConclusive(await askDatacite(doi, tools))];
  }
  if (agency === 'crossref' && first.registry !== 'crossref') {
    return [first, notConclusive(await askCrossref(doi, tools))];
  }
  const why = failures[0];
  const doubt: Answer[] = why === undefined ? [] : [{ registry: 'doi', outcome: 'failed', why }];
  return [first, ...doubt, await askCslJson(doi, tools)];
}

/** The first registry is unavailable: others have copies of most of its works. */
async function askSubstitutes(first: Answer, doi: string, tools: RegistryTools): Promise<Answer[]> {
  const identifier = { kind: 'doi' as const, id: doi };
  const copy = notConclusive(await askEuropePmc(identifier, tools));
  if (copy.outcome === 'found') return [first, copy];
  return [first, copy, await askCslJson(doi, tools)];
}

/**
 * Asks further registries until one has an abstract: arXiv, Europe PMC, PubMed, Semantic Scholar,
 * and OpenAlex if there is a key for it. A registry is asked only once, and a record with a
 * different title is ignored.
 *
 * @returns the answers, with the new ones at the end.
 */
async function completeAbstract(
  answers: readonly Answer[],
  tools: RegistryTools,
): Promise<Answer[]> {
  const all = [...answers];
  for (let next = nextToAsk(all, tools); next !== undefined && tools.budget.remaining > 0; ) {
    all.push(checkedTitle(await next(), all));
    next = nextToAsk(all, tools);
  }
  return all;
}

function nextToAsk(
  answers: readonly Answer[],
  tools: RegistryTools,
): (() => Promise<Answer>) | undefined {
  const work = workOf(answers);
  // A work that should not be listed needs no abstract.
  if (work?.abstract !== undefined || work === undefined || refusalsOf(work).length > 0) {
    return undefined;
  }
  const { doi, arxiv, pmid } = work;
  const asked = new Map(answers.map((answer) => [answer.registry, answer]));
  if (arxiv !== undefined && !asked.has('arxiv')) return () => askArxiv(arxiv, tools);
  if ((doi ?? pmid) !== undefined && !asked.has('europepmc') && !asked.has('pubmed')) {
    const identifier: Identifier =
      doi === undefined ? { kind: 'pmid', id: pmid ?? '' } : { kind: 'doi', id: doi };
    return () => askEuropePmc(identifier, tools);
  }
  const isUnavailable = asked.get('europepmc')?.outcome === 'failed';
  if (pmid !== undefined && isUnavailable && !asked.has('pubmed')) {
    return () => askPubmed(pmid, tools);
  }
  if (doi === undefined) return undefined;
  if (!asked.has('semanticscholar')) return () => askSemanticScholar(doi, tools);
  const hasKey = tools.registries.settings.keys?.openalex !== undefined;
  return hasKey && !asked.has('openalex') ? () => askOpenAlex(doi, tools) : undefined;
}

function workOf(answers: readonly Answer[]): Work | undefined {
  return mergeRecords(answers.filter((answer) => answer.outcome === 'found'));
}

function checkedTitle(answer: Answer, before: readonly Answer[]): Answer {
  const title = workOf(before)?.title;
  if (answer.outcome !== 'found' || answer.record.title === undefined || title === undefined) {
    return answer;
  }
  return isSameTitle(title, answer.record.title)
    ? answer
    : { registry: answer.registry, outcome: 'failed', why: 'has a different title' };
}
