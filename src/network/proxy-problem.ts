import { errorCode } from '../text/attempt.ts';

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
  const causes = causesOf(error);
  const problem = causes.find((one) => one instanceof ProxyProblem);
  if (problem !== undefined) return problem.message;
  const innermost = causes.at(-1);
  return errorCode(innermost) ?? (innermost?.message || 'no answer');
}

/** An error and its causes, the innermost last. */
export function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  let cause = error;
  while (cause instanceof Error && causes.length <= DEEPEST) {
    causes.push(cause);
    cause = cause.cause;
  }
  return causes;
}
