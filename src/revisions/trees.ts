import type { SideFile } from './read-side.ts';

/** The files of both sides of a change. */
export interface Trees {
  readonly base: readonly SideFile[];
  readonly head: readonly SideFile[];
}
