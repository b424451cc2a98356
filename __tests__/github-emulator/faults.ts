import type { Answer } from './routing.ts';

export interface LoggedRequest {
  /** Counts from 1. */
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** What it costs of the secondary rate limit: a write 5, a read 1. */
  readonly points: number;
  /** Undefined when it was never answered. */
  status?: number;
}

/** What goes wrong, and at which requests. Without `at`, `method` and `path`: at the next one. */
export interface Fault {
  /** The index of the request. */
  readonly at?: number;
  readonly method?: string;
  readonly path?: RegExp;
  /** How often; once when left out. */
  readonly times?: number;
  /** Whether the request takes effect first. */
  readonly effect?: boolean;
  /**
   * An answer instead of the real one; never any answer; a reset connection; the end of the
   * action's process; or something that happens before the request is handled as usual.
   */
  readonly outcome: Answer | 'hang' | 'reset' | 'kill' | (() => void);
}

const says = (status: number, message: string, headers?: Record<string, string>): Answer => ({
  status,
  body: { message },
  ...(headers && { headers }),
});

/** The answers that GitHub gives when it does not do as asked. */
export const answers = {
  unauthorized: says(401, 'Bad credentials'),
  forbidden: says(403, 'Resource not accessible by integration'),
  notFound: says(404, 'Not Found'),
  unprocessable: says(422, 'Validation Failed'),
  badGateway: says(502, 'Server Error'),
  tooMany: (seconds: number) => says(429, 'Too many requests', { 'retry-after': String(seconds) }),
  secondaryLimit: (seconds: number) =>
    says(403, 'You have exceeded a secondary rate limit. Please wait a few minutes.', {
      'retry-after': String(seconds),
    }),
};

/** Holds the faults to come, and finds the one that a request meets. */
export function createFaults() {
  const left: { fault: Fault; times: number }[] = [];
  return {
    add: (fault: Fault): void => void left.push({ fault, times: fault.times ?? 1 }),
    clear: (): void => void left.splice(0),
    take(request: LoggedRequest): Fault | undefined {
      const found = left.find(
        ({ fault, times }) =>
          times > 0 &&
          (fault.at === undefined || fault.at === request.index) &&
          (fault.method === undefined || fault.method === request.method) &&
          (fault.path === undefined || fault.path.test(request.path)),
      );
      if (found !== undefined) found.times -= 1;
      return found?.fault;
    },
  };
}
