/** Why a proxy did not forward a request. */
type ProxyProblemKind =
  /** The environment does not name a supported proxy. */
  | 'settings'
  /** The proxy itself does not answer. */
  | 'unreachable'
  /** The proxy refuses to forward the request. */
  | 'refused'
  /** The proxy tried, and the server did not answer. */
  | 'failed';

/**
 * Thrown when a proxy does not forward a request. The message names the proxy and its variable, but
 * never the user name and password.
 */
export class ProxyProblem extends Error {
  readonly kind: ProxyProblemKind;

  constructor(kind: ProxyProblemKind, message: string) {
    super(message);
    this.name = 'ProxyProblem';
    this.kind = kind;
  }
}

/** The depth to which causes of an error are followed. */
const DEEPEST = 5;

/**
 * Why a request failed, for a message: the message of a proxy's problem, or the code or message of
 * the innermost cause.
 *
 * @param error the error of `fetch`, which wraps the error of the connection.
 */
export function troubleOf(error: unknown): string {
  let deepest = error;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (deepest instanceof ProxyProblem) return deepest.message;
    const cause = deepest instanceof Error ? deepest.cause : undefined;
    if (!(cause instanceof Error)) break;
    deepest = cause;
  }
  const code = deepest instanceof Error ? Reflect.get(deepest, 'code') : undefined;
  if (typeof code === 'string' && code !== '') return code;
  return deepest instanceof Error && deepest.message !== '' ? deepest.message : 'no answer';
}
