/** A new comment, as its event tells of it. */
export interface CommandComment {
  readonly id: number;
  /** GitHub's name for it in GraphQL. */
  readonly nodeId: string;
  readonly body: string;
  /** Its author. */
  readonly login: string;
  readonly createdAt: string;
  /** The issue or pull request that it stands in. */
  readonly place: {
    readonly number: number;
    /** Who opened it. */
    readonly opener: string;
    readonly labels: readonly string[];
    /** Its text. */
    readonly body: string;
  };
}

/** What a command came to: done or not, and what there is to say about it. */
export interface Outcome {
  readonly done: boolean;
  readonly text?: string;
}
