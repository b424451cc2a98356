import { retryAfter } from '../network/retry-after.ts';
import type { FetchRequest } from './fetch-tools.ts';
import type { FetchAnswer } from './guarded-fetch.ts';
import type { HostGate } from './host-gate.ts';

/** What keeping to a server's wishes needs. */
interface PoliteTools {
  readonly fetch: (request: FetchRequest) => Promise<FetchAnswer>;
  readonly gate: Pick<HostGate, 'rest' | 'close'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In milliseconds; a host that wants more is left alone for the rest of the run. */
  readonly longestPause: number;
}

/** How long a host rests that asks for fewer requests without saying when, in milliseconds. */
const DEFAULT_REST = 1000;

/**
 * A fetch that makes all requests to a host wait when one answer asks for it
 * (429, or 503 with `Retry-After`), not only those of the link at hand.
 */
export function politeFetch({ fetch, gate, now, sleep, longestPause }: PoliteTools) {
  return async (request: FetchRequest): Promise<FetchAnswer> => {
    const answer = await fetch(request);
    const pause = retryAfter(answer.headers['retry-after'], now());
    if (answer.status === 429 || (answer.status === 503 && pause !== undefined)) {
      const { host } = new URL(answer.url);
      if (pause !== undefined && pause > longestPause) {
        gate.close(host, now() + pause);
      } else {
        gate.rest(host, sleep(pause ?? DEFAULT_REST));
      }
    }
    return answer;
  };
}
