import { FetchProblem } from './fetch-problem.ts';

/** How many requests may be under way at the same time. */
export interface GateLimits {
  readonly total: number;
  readonly perHost: number;
}

/**
 * Lets requests through one by one. A place is held only while a request is on
 * its way, so a link that waits for its next try keeps nobody else waiting.
 */
export interface HostGate {
  /**
   * Does the work as soon as there is a place for its host.
   *
   * @param host with its port: `site.example:8080`.
   * @throws {FetchProblem} `postponed`, when the host or the gate is closed.
   */
  readonly pass: <T>(host: string, work: () => Promise<T>) => Promise<T>;
  /** No request to this host before the rest is over, and one at a time from then on. */
  readonly rest: (host: string, over: Promise<void>) => void;
  /** No more requests to this host; those that wait are postponed. */
  readonly close: (host: string, notBefore: number) => void;
  /** No more requests at all. */
  readonly closeAll: (reason: string) => void;
}

interface Waiting {
  readonly start: () => void;
  readonly refuse: (problem: FetchProblem) => void;
}

interface HostLine {
  readonly waiting: Waiting[];
  running: number;
  limit: number;
  rests: number;
  closedUntil?: number;
}

/** Makes a gate; hosts take turns, and the requests of one host keep their order. */
export function hostGate({ total, perHost }: GateLimits): HostGate {
  const lines = new Map<string, HostLine>();
  /** Hosts with a waiting request and a place for it, in turn. */
  const ready = new Set<HostLine>();
  let running = 0;
  let closed: string | undefined;

  const lineOf = (host: string): HostLine => {
    const known = lines.get(host);
    if (known !== undefined) return known;
    const line = { waiting: [], running: 0, limit: perHost, rests: 0 };
    lines.set(host, line);
    return line;
  };
  const mark = (line: HostLine): void => {
    if (line.waiting.length > 0 && line.running < line.limit && line.rests === 0) ready.add(line);
    else ready.delete(line);
  };
  const advance = (): void => {
    for (const line of ready) {
      if (running >= total) return;
      ready.delete(line);
      const next = line.waiting.shift();
      if (next === undefined) continue;
      running += 1;
      line.running += 1;
      mark(line);
      next.start();
    }
  };
  const empty = (line: HostLine, problem: FetchProblem): void => {
    for (const { refuse } of line.waiting.splice(0)) refuse(problem);
    ready.delete(line);
  };

  return {
    async pass(host, work) {
      if (closed !== undefined) throw new FetchProblem('postponed', closed);
      const line = lineOf(host);
      if (line.closedUntil !== undefined) throw hostIsClosed(host, line.closedUntil);
      await new Promise<void>((resolve, reject) => {
        line.waiting.push({ start: resolve, refuse: reject });
        mark(line);
        advance();
      });
      try {
        return await work();
      } finally {
        running -= 1;
        line.running -= 1;
        mark(line);
        advance();
      }
    },
    rest(host, over) {
      const line = lineOf(host);
      line.limit = 1;
      line.rests += 1;
      mark(line);
      void over.finally(() => {
        line.rests -= 1;
        mark(line);
        advance();
      });
    },
    close(host, notBefore) {
      const line = lineOf(host);
      line.closedUntil = Math.max(notBefore, line.closedUntil ?? 0);
      empty(line, hostIsClosed(host, line.closedUntil));
    },
    closeAll(reason) {
      closed = reason;
      for (const line of lines.values()) empty(line, new FetchProblem('postponed', reason));
    },
  };
}

function hostIsClosed(host: string, notBefore: number): FetchProblem {
  return new FetchProblem('postponed', `${host} asks to be left alone for a while`, notBefore);
}
