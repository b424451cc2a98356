import { plainText } from '../scholarly/scholarly-text.ts';
import { fold } from '../text/fold.ts';
import { similarity } from '../text/similarity.ts';
import type { Answer } from './answer.ts';
import { askArxiv } from './arxiv.ts';
import { askEuropePmc } from './europepmc.ts';
import { mergeRecords } from './merge.ts';
import { refusalsOf } from './objections.ts';
import { askOpenAlex } from './openalex.ts';
import { askPubmed } from './pubmed.ts';
import type { Budget, Registries } from './registries.ts';
import { askSemanticScholar } from './semantic-scholar.ts';
import type { Work } from './work.ts';

/** Titles that are less alike are of two works, whatever their identifiers say. */
const SAME_TITLE = 0.8;

/**
 * Asks further registries until one has an abstract: arXiv, Europe PMC, PubMed, Semantic Scholar,
 * and OpenAlex where there is a key for it. A registry that was asked before is not asked again,
 * and one whose title is another is not believed.
 *
 * @returns the answers with the new ones behind them.
 */
export async function completeAbstract(
  answers: readonly Answer[],
  registries: Registries,
  budget: Budget,
): Promise<Answer[]> {
  const all = [...answers];
  for (let next = nextToAsk(all, registries); next !== undefined && budget.left > 0; ) {
    all.push(believable(await next(budget), all));
    next = nextToAsk(all, registries);
  }
  return all;
}

type Question = (budget: Budget) => Promise<Answer>;

function nextToAsk(answers: readonly Answer[], registries: Registries): Question | undefined {
  const work = workOf(answers);
  if (work === undefined || !wantsAbstract(work)) return undefined;
  const { doi, arxiv, pmid } = work;
  const asked = new Set(answers.map(({ registry }) => registry));
  if (arxiv !== undefined && !asked.has('arxiv')) {
    return (budget) => askArxiv(arxiv, registries, budget);
  }
  const atEuropePmc =
    doi !== undefined
      ? ({ kind: 'doi', id: doi } as const)
      : pmid !== undefined
        ? ({ kind: 'pmid', id: pmid } as const)
        : undefined;
  if (atEuropePmc !== undefined && !asked.has('europepmc') && !asked.has('pubmed')) {
    return (budget) => askEuropePmc(atEuropePmc, registries, budget);
  }
  const europePmc = answers.find(({ registry }) => registry === 'europepmc');
  if (pmid !== undefined && europePmc?.outcome === 'failed' && !asked.has('pubmed')) {
    return (budget) => askPubmed(pmid, registries, budget);
  }
  if (doi === undefined) return undefined;
  if (!asked.has('semanticscholar')) return (budget) => askSemanticScholar(doi, registries, budget);
  const hasKey = registries.settings.keys?.openalex !== undefined;
  return hasKey && !asked.has('openalex')
    ? (budget) => askOpenAlex(doi, registries, budget)
    : undefined;
}

/** For what no list should recommend, an abstract is not worth asking for. */
function wantsAbstract(work: Work): boolean {
  return work.abstract === undefined && refusalsOf(work).length === 0;
}

function workOf(answers: readonly Answer[]): Work | undefined {
  return mergeRecords(answers.filter((answer) => answer.outcome === 'found'));
}

function believable(answer: Answer, before: readonly Answer[]): Answer {
  const title = workOf(before)?.title;
  if (answer.outcome !== 'found' || answer.record.title === undefined || title === undefined) {
    return answer;
  }
  return similarity(fold(plainText(title)), fold(plainText(answer.record.title))) >= SAME_TITLE
    ? answer
    : { registry: answer.registry, outcome: 'failed', why: 'has another title for it' };
}
