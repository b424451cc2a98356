import { type Nodes, present } from './graphql-nodes.ts';

/** A comment of ours that people can see. */
export interface OwnComment {
  readonly id: number;
  /** GitHub's name for it in GraphQL. */
  readonly nodeId: string;
  readonly body: string;
}

/** A comment as {@link WRITTEN} asks for it. */
export interface Written {
  readonly id: string;
  readonly fullDatabaseId: string;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly viewerDidAuthor: boolean;
}

/** The fields of a comment that tell whether it is ours: who wrote it is GitHub's word, not its. */
export const WRITTEN = 'id fullDatabaseId body isMinimized viewerDidAuthor';

/** Our comments among others; one that was hidden counts as taken back. */
export function ownComments(comments: Nodes<Written>): OwnComment[] {
  return present(comments)
    .filter(({ viewerDidAuthor, isMinimized }) => viewerDidAuthor && !isMinimized)
    .map(({ id, fullDatabaseId, body }) => ({ id: Number(fullDatabaseId), nodeId: id, body }));
}
