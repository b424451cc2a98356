import { GraphRefusal } from './refusal.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const MOST_NODES = 100;
const cursorOf = (at: number): string => Buffer.from(`cursor:${at}`).toString('base64');
const positionOf = (cursor: string): number =>
  Number(Buffer.from(cursor, 'base64').toString().replace('cursor:', ''));

/** One page of a connection; the query must say how many, 100 at most. */
export function connection<Node>(all: readonly Node[], page: PageArguments) {
  const size = page.first ?? page.last;
  if (size === undefined || size === null) {
    throw new GraphRefusal(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the connection.',
    );
  }
  if (size > MOST_NODES) {
    throw new GraphRefusal(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the connection exceeds the limit of ${MOST_NODES} records.`,
    );
  }
  const from = page.after ? positionOf(page.after) + 1 : 0;
  const to = page.before ? positionOf(page.before) : all.length;
  const start = page.first == null ? Math.max(from, to - size) : from;
  const end = page.first == null ? to : Math.min(to, from + size);
  return {
    totalCount: all.length,
    nodes: all.slice(start, end),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: end > start ? cursorOf(start) : null,
      endCursor: end > start ? cursorOf(end - 1) : null,
    },
  };
}
