/** What kept a proxy from passing a request on. */
export type ProxyProblemKind =
  /** The environment names no proxy that can be asked. */
  | 'settings'
  /** The proxy itself does not answer. */
  | 'unreachable'
  /** The proxy may not, or will not, pass the request on. */
  | 'refused'
  /** The proxy tried, and the server beyond it did not answer. */
  | 'failed';

/**
 * Thrown when a proxy does not pass a request on. The message names the proxy and the variable
 * that it comes from, never the user name and password in it.
 */
export class ProxyProblem extends Error {
  readonly kind: ProxyProblemKind;

  constructor(kind: ProxyProblemKind, message: string) {
    super(message);
    this.name = 'ProxyProblem';
    this.kind = kind;
  }
}
