import type { Remark } from '../../registries/objections.ts';
import type { KnownPlace } from '../papers/find-known-paper.ts';
import type { SubmissionProblem } from './read-submission.ts';

/** The result of a submission, for our answer on the issue. */
export type Outcome =
  /** A pull request adds the paper. */
  | {
      readonly kind: 'proposed';
      readonly pull: number;
      readonly title: string;
      /** Undefined where neither file shows it. */
      readonly key: string | undefined;
      readonly categories: readonly string[];
      readonly remarks: readonly Remark[];
      /** Sentences on registries that did not answer. */
      readonly silent: readonly string[];
      /** Whether someone approved an earlier version. */
      readonly staleApproval: boolean;
    }
  /** The form needs changes. */
  | { readonly kind: 'problems'; readonly problems: readonly SubmissionProblem[] }
  /** The paper cannot be added; plain sentences of why and what to do. */
  | {
      readonly kind: 'refused';
      readonly why: string;
      /** No list should have it, whatever the issue contains. */
      readonly final?: true;
    }
  /** No registry could be reached; it may work later. */
  | { readonly kind: 'unavailable'; readonly why: string }
  | (Omit<KnownPlace, 'unlistedKey'> & { readonly kind: 'listed' })
  | { readonly kind: 'in-review'; readonly issue: number; readonly pull: number }
  | { readonly kind: 'too-many'; readonly most: number }
  /** Someone else has committed to the branch. */
  | { readonly kind: 'foreign'; readonly pull: number | undefined }
  /** Someone closed the pull request. */
  | { readonly kind: 'declined'; readonly pull: number }
  | { readonly kind: 'merged'; readonly pull: number }
  | { readonly kind: 'withdrawn' }
  /** The repository is not set up as it must be; maintainers have to fix it. */
  | { readonly kind: 'broken'; readonly why: string };
