/** An error as GitHub words it in the `errors` of a GraphQL answer. */
export class GraphRefusal extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export const forbidden = () =>
  new GraphRefusal('FORBIDDEN', 'Resource not accessible by integration');

export const unresolved = (id: string) =>
  new GraphRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
