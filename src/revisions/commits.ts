/** The commits of a change, captured once at the start of the run. */
export interface Commits {
  readonly base: string;
  readonly head: string;
}
