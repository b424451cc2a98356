import type { ProxyFor } from '../network/proxy-for.ts';
import type { AddressRule } from './check-target.ts';
import type { Resolve } from './guarded-lookup.ts';

/** How far a request may go. Times are in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** For one request with all its redirects; waiting for a turn does not count. */
  readonly totalTime: number;
  /** Between two signs of life of a connection. */
  readonly idleTime: number;
  /** For the body alone; what has come by then is taken for all. */
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

/** What the guarded fetch works with. */
export interface FetchTools {
  readonly resolve: Resolve;
  readonly allows: AddressRule;
  readonly limits: FetchLimits;
  /** Sent with each request; it names the product and a contact. */
  readonly userAgent: string;
  /** Each request to a host with its port waits here for its turn; at once when absent. */
  readonly pass?: <T>(host: string, work: () => Promise<T>) => Promise<T>;
  /** The proxies to go through; none when absent. */
  readonly proxies?: {
    readonly wayTo: ProxyFor;
    /** Whether proxies are asked for public targets alone. */
    readonly guarded: boolean;
  };
}

export interface FetchRequest {
  readonly url: string;
  readonly method: 'HEAD' | 'GET';
  /** Sent as they are on every hop, so they must hold no secrets. */
  readonly headers?: Readonly<Record<string, string>>;
}
