import type { Access, Scope, Token } from './model.ts';
import type { World } from './world.ts';

/** One request that a route handles; `params` are the parts of the path. */
export interface Call {
  readonly world: World;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  readonly apiUrl: string;
  /** The path asked for, as it was sent. */
  readonly path: string;
  /** `owner/name` of the path. */
  readonly repository: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  /** The path as GitHub's OpenAPI description writes it. */
  readonly template: string;
  /** What the token needs; any one of the scopes is enough. */
  readonly needs: readonly [scopes: readonly Scope[], access: Access];
  readonly handle: (call: Call) => Answer;
}

/** An answer that refuses, as GitHub words it. */
export class Refusal extends Error {
  readonly answer: Answer;
  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message);
    this.answer = { status, body: { message, ...(errors && { errors }), status: String(status) } };
  }
}

export const notFound = () => new Refusal(404, 'Not Found');
export const invalid = (...errors: unknown[]) => new Refusal(422, 'Unprocessable Entity', errors);

/** One page of a list, with the `Link` header that leads on. */
export function page(call: Call, path: string, all: readonly unknown[], wrap?: string): Answer {
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30));
  const at = Number(call.query.get('page') ?? 1);
  const items = all.slice((at - 1) * size, at * size);
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.apiUrl}${path}?${query}>; rel="${rel}"`;
  };
  const last = Math.max(1, Math.ceil(all.length / size));
  const links = [
    ...(at > 1 ? [link(at - 1, 'prev'), link(1, 'first')] : []),
    ...(at < last ? [link(at + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: wrap === undefined ? items : { total_count: all.length, [wrap]: items },
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  };
}

/** A text that GitHub accepts as a body. */
export function text(value: unknown): string {
  const given = typeof value === 'string' ? value : '';
  if (given.length > 65_536) {
    throw new Refusal(422, 'Validation Failed', [
      { code: 'custom', field: 'body', message: 'body is too long (maximum is 65536 characters)' },
    ]);
  }
  return given;
}
