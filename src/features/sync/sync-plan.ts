import type { CheckInput } from '../check/check-list.ts';

/** One thing that a side lacks and gets from the other. */
export interface SyncStep {
  /**
   * - `bib-entry`: a bib entry for a paper that only the list has.
   * - `list-entry`: an entry of the list for a work that only the bibliography has.
   * - `list-abstract`, `bib-abstract`: an abstract that only the other side has.
   * - `list-key`: a citation key that the list does not show.
   */
  readonly kind: 'bib-entry' | 'list-entry' | 'list-abstract' | 'bib-abstract' | 'list-key';
  readonly title: string;
  readonly citationKey: string;
  /** The file that gets it. */
  readonly file: string;
  /** Where a list entry goes, outermost category first. */
  readonly categories?: readonly string[];
  /** What is not written: facts that are not certain in the list, or that it would not show. */
  readonly omitted?: readonly string[];
}

/** The name of a step, whatever citation key its paper gets. */
export function stepName({ kind, title }: Pick<SyncStep, 'kind' | 'title'>): string {
  return `${kind} ${title}`;
}

/** Whether a step is to be made. */
export type WantedStep = (step: Pick<SyncStep, 'kind' | 'title'>) => boolean;

/** Something that a side lacks and did not get. */
export interface SkippedStep {
  readonly kind: SyncStep['kind'];
  readonly title: string;
  readonly citationKey?: string;
  /** The file that it would be copied from, or into. */
  readonly file: string;
  /** Why, and what to do. */
  readonly reason: string;
}

/** What one stage of a sync made of the files. */
export interface Stage {
  readonly input: CheckInput;
  readonly steps: readonly SyncStep[];
  readonly skipped: readonly SkippedStep[];
}
