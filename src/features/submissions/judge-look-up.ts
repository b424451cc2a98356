import type { LookUpResult } from '../../registries/look-up.ts';
import {
  type Remark,
  refusalOfBibEntry,
  refusalsOf,
  remarksOf,
} from '../../registries/objections.ts';
import type { Work } from '../../registries/work.ts';
import {
  answersText,
  disagreementText,
  failureText,
  refusalText,
  registryTitle,
} from '../papers/look-up-texts.ts';
import type { LookedUpPaper } from './look-up-paper.ts';
import type { Outcome } from './outcome.ts';
import type { GivenPaper } from './read-paper.ts';

/** What a look-up means for a submission. */
export type Judged =
  | {
      readonly kind: 'fine';
      /** Absent when only the contributor's bib entry is there. */
      readonly work: Work | undefined;
      readonly remarks: readonly Remark[];
      /** Sentences on what could not be looked up. */
      readonly silent: readonly string[];
    }
  | Extract<Outcome, { kind: 'refused' | 'unavailable' }>;

/** Judges a look-up: what no list should recommend, and what contradicts itself, is refused. */
export function judgeLookUp(found: LookedUpPaper, given: GivenPaper): Judged {
  const stated =
    given.kind === 'bibtex' ? refusalOfBibEntry(given.draft.type, given.title ?? '') : undefined;
  if (stated !== undefined) return { kind: 'refused', why: refusalText(stated), final: true };
  switch (found.kind) {
    case 'disagree':
      return { kind: 'refused', why: disagreementText(found.first, found.second) };
    case 'not-found': {
      const kind = found.result.kind === 'unavailable' ? 'unavailable' : 'refused';
      return { kind, why: failureText(found.result) };
    }
    case 'unchecked':
      return { kind: 'fine', work: undefined, remarks: [], silent: [uncheckedText(found.result)] };
    case 'found': {
      const { work, results } = found;
      const [refusal] = results.flatMap((one) =>
        one.kind === 'found' ? refusalsOf(one.work) : [],
      );
      if (refusal !== undefined) return { kind: 'refused', why: refusalText(refusal), final: true };
      return { kind: 'fine', work, remarks: remarksOf(work), silent: silentTexts(results) };
    }
  }
}

function uncheckedText(result: LookUpResult | undefined): string {
  return result === undefined
    ? 'The BibTeX entry has no identifier, so no registry was asked. Compare it with the paper.'
    : `The BibTeX entry is used as it is: no registry could be asked (${answersText(result.answers)}).`;
}

function silentTexts(results: readonly LookUpResult[]): string[] {
  const answers = results.flatMap((result) => result.answers);
  const silent = new Map(
    answers.flatMap((one) => (one.outcome === 'failed' ? [[one.registry, one.why] as const] : [])),
  );
  return [...silent].map(([registry, why]) => `${registryTitle(registry)} ${why}.`);
}
