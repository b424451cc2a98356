import type { Part } from './parts.ts';

/** A workflow file that lets the action do one of its jobs. */
export interface Workflow {
  readonly part: Part;
  /** Where it lies in the repository of a list. */
  readonly path: string;
  /** What it does for the list, a clause. */
  readonly purpose: string;
  /**
   * The events that tell it from the others. A workflow of the repository that has one of them, and
   * the same task, does its part.
   */
  readonly events: readonly string[];
  /** The action's input `task`; absent where the event says what to do. */
  readonly task?: string;
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
