/** A list in an answer of GraphQL; what the token may not see is null. */
export interface Nodes<Node> {
  readonly nodes: readonly (Node | null)[];
}

/** A part of a longer list, which {@link PAGE_INFO} asks for. */
export interface Page<Node> extends Nodes<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The fields of a {@link Page} beside its nodes. */
export const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';

/** The nodes of a list that are there. */
export function present<Node>({ nodes }: Nodes<Node>): Node[] {
  return nodes.filter((node) => node !== null);
}
