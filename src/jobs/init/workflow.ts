import type { Part } from './parts.ts';

/** A workflow file that lets the action do one of its jobs. */
export interface Workflow {
  readonly part: Part;
  /** Where it lies in the repository of a list. */
  readonly path: string;
  /** What it does for the list, a clause. */
  readonly purpose: string;
  /** The events that start it. A workflow of the repository that has one of them does its part. */
  readonly events: readonly string[];
  /**
   * Its text.
   *
   * @param uses the value of `uses:` for this action.
   * @param branch the branch that pull requests go to.
   */
  readonly text: (uses: string, branch: string) => string;
  /** What a maintainer has to do on GitHub, beside committing it. */
  readonly afterwards: readonly string[];
}
