import { retryAfter } from '../network/retry-after.ts';
import type { LinkTools } from './check-link.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { FetchRequest } from './fetch-tools.ts';
import type { FetchAnswer } from './guarded-fetch.ts';

interface HostQueue {
  readonly waiting: { start(): void; refuse(problem: FetchProblem): void }[];
  running: number;
  limit: number;
  rests: number;
  closedUntil?: number;
}

/**
 * Limits the concurrent requests, in total and per host. A slot is occupied only during a request,
 * so a link that waits for its next attempt does not block others. Hosts take turns, and the
 * requests of one host keep their order.
 */
export class HostGate {
  readonly #limits: { readonly total: number; readonly perHost: number };
  readonly #queues = new Map<string, HostQueue>();
  /** Hosts with a waiting request and a free slot, in turn. */
  readonly #ready = new Set<HostQueue>();
  #running = 0;
  #closed: string | undefined;

  constructor(limits: { readonly total: number; readonly perHost: number }) {
    this.#limits = limits;
  }

  /**
   * Does the work as soon as there is a slot for its host.
   *
   * @param host with its port: `site.example:8080`.
   * @throws {FetchProblem} `postponed`, when the host or the gate is closed.
   */
  async pass<T>(host: string, work: () => Promise<T>): Promise<T> {
    if (this.#closed !== undefined) throw new FetchProblem('postponed', this.#closed);
    const queue = this.#of(host);
    if (queue.closedUntil !== undefined) throw hostIsClosed(host, queue.closedUntil);
    await new Promise<void>((start, refuse) => {
      queue.waiting.push({ start, refuse });
      this.#update(queue);
    });
    try {
      return await work();
    } finally {
      this.#running -= 1;
      queue.running -= 1;
      this.#update(queue);
    }
  }

  /** Sends no request to this host until `over` resolves, and one at a time from then on. */
  rest(host: string, over: Promise<void>): void {
    const queue = this.#of(host);
    queue.limit = 1;
    queue.rests += 1;
    this.#update(queue);
    void over.finally(() => {
      queue.rests -= 1;
      this.#update(queue);
    });
  }

  /** Sends no more requests to this host; waiting ones are postponed. */
  close(host: string, notBefore: number): void {
    const queue = this.#of(host);
    queue.closedUntil = Math.max(notBefore, queue.closedUntil ?? 0);
    this.#refuse(queue, hostIsClosed(host, queue.closedUntil));
  }

  /** Sends no more requests at all. */
  closeAll(reason: string): void {
    this.#closed = reason;
    const problem = new FetchProblem('postponed', reason);
    for (const queue of this.#queues.values()) this.#refuse(queue, problem);
  }

  #of(host: string): HostQueue {
    const known = this.#queues.get(host);
    if (known !== undefined) return known;
    const queue = { waiting: [], running: 0, limit: this.#limits.perHost, rests: 0 };
    this.#queues.set(host, queue);
    return queue;
  }

  /** Starts waiting requests after a change of a queue. */
  #update(changed: HostQueue): void {
    this.#mark(changed);
    for (const queue of this.#ready) {
      if (this.#running >= this.#limits.total) return;
      this.#ready.delete(queue);
      const next = queue.waiting.shift();
      if (next === undefined) continue;
      this.#running += 1;
      queue.running += 1;
      this.#mark(queue);
      next.start();
    }
  }

  #mark(queue: HostQueue): void {
    const { waiting, running, limit, rests } = queue;
    if (waiting.length > 0 && running < limit && rests === 0) this.#ready.add(queue);
    else this.#ready.delete(queue);
  }

  #refuse(queue: HostQueue, problem: FetchProblem): void {
    for (const { refuse } of queue.waiting.splice(0)) refuse(problem);
    this.#ready.delete(queue);
  }
}

function hostIsClosed(host: string, notBefore: number): FetchProblem {
  return new FetchProblem('postponed', `${host} asks for a pause`, notBefore);
}

/** The pause for a host that asks for fewer requests without a time, in milliseconds. */
const DEFAULT_REST = 1000;

/**
 * A fetch that delays all requests to a host when one answer asks for it (429, or 503 with
 * `Retry-After`), not only those of the same link. A host that asks for more than `longestPause` is
 * skipped for the rest of the run.
 */
export function politeFetch({
  fetch,
  gate,
  now,
  sleep,
  longestPause,
}: Pick<LinkTools, 'fetch' | 'now' | 'sleep' | 'longestPause'> & {
  readonly gate: Pick<HostGate, 'rest' | 'close'>;
}) {
  return async (request: FetchRequest): Promise<FetchAnswer> => {
    const answer = await fetch(request);
    const pause = retryAfter(answer.headers['retry-after'], now());
    if (answer.status === 429 || (answer.status === 503 && pause !== undefined)) {
      const { host } = new URL(answer.url);
      if (pause !== undefined && pause > longestPause) gate.close(host, now() + pause);
      else gate.rest(host, sleep(pause ?? DEFAULT_REST));
    }
    return answer;
  };
}
