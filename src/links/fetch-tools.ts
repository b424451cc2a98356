import type { ProxyFor } from '../network/proxy-for.ts';
import type { AddressRule, Resolve } from './resolve.ts';

/** The limits of a request. Times are in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** For one request with all its redirects, without the time in the queue. */
  readonly totalTime: number;
  /** Between two packets of a connection. */
  readonly idleTime: number;
  /** For the body alone; what was received by then counts as the whole. */
  readonly bodyTime: number;
  readonly headerBytes: number;
  /** After decompression. */
  readonly bodyBytes: number;
  readonly redirects: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  totalTime: 30_000,
  idleTime: 10_000,
  bodyTime: 5000,
  headerBytes: 32_768,
  bodyBytes: 262_144,
  redirects: 10,
};

export interface FetchTools {
  readonly resolve: Resolve;
  readonly allows: AddressRule;
  readonly limits: FetchLimits;
  /** The `User-Agent` header, with the product's name and a contact. */
  readonly userAgent: string;
  /** The queue for requests to a host and port; without it, requests are sent immediately. */
  readonly pass?: <T>(host: string, work: () => Promise<T>) => Promise<T>;
  /** The proxies to use; none if absent. */
  readonly proxies?: {
    readonly wayTo: ProxyFor;
    /** Whether proxies are used for public targets only. */
    readonly guarded: boolean;
  };
}

export interface FetchRequest {
  readonly url: string;
  readonly method: 'HEAD' | 'GET';
  /** Sent unchanged on every hop, so they must not contain secrets. */
  readonly headers?: Readonly<Record<string, string>>;
}
