/** Why a request gave no usable answer. */
export type FetchProblemCode =
  /** The address is one that must not be asked: scheme, credentials, private host. */
  | 'refused'
  /** The name does not exist. */
  | 'no-such-host'
  /** No answer in time, or too long a pause within one. */
  | 'timeout'
  /** More hops than allowed, or a circle. */
  | 'redirects'
  /** Connection, TLS or protocol trouble. */
  | 'network'
  /** A proxy does not answer, or does not let the request through; the server was not asked. */
  | 'proxy'
  /** Not asked in this run: the host wants a long pause, or the run is over. */
  | 'postponed';

/** Thrown by the guarded fetch; its message says in words what happened. */
export class FetchProblem extends Error {
  readonly code: FetchProblemCode;
  /** When to ask again, in milliseconds since 1970. */
  readonly notBefore: number | undefined;

  constructor(code: FetchProblemCode, message: string, notBefore?: number) {
    super(message);
    this.name = 'FetchProblem';
    this.code = code;
    this.notBefore = notBefore;
  }
}
