/** Why a request gave no usable answer. */
export type FetchProblemCode =
  /** The address is not allowed: scheme, credentials, private host. */
  | 'refused'
  /** The host name does not exist. */
  | 'no-such-host'
  /** No answer in time, or too long a pause within the answer. */
  | 'timeout'
  /** More redirects than allowed, or a loop. */
  | 'redirects'
  /** An error of the connection, of TLS or of the protocol. */
  | 'network'
  /** A proxy does not answer, or does not forward the request; the server was not reached. */
  | 'proxy'
  /** Not checked in this run: the host asks for a long pause, or the run is over. */
  | 'postponed';

/** Thrown by the guarded fetch; the message says what happened. */
export class FetchProblem extends Error {
  readonly code: FetchProblemCode;
  /** When the host may be asked again, in milliseconds since 1970. */
  readonly notBefore: number | undefined;

  constructor(code: FetchProblemCode, message: string, notBefore?: number) {
    super(message);
    this.name = 'FetchProblem';
    this.code = code;
    this.notBefore = notBefore;
  }
}
