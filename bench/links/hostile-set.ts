/** One kind of link in the set: how its server behaves, and whether the page lives. */
export interface HostileKind {
  readonly name: string;
  readonly alive: boolean;
  readonly count: number;
  /**
   * The answer to the request with this number (from 0) for one link. Null drops the connection.
   */
  readonly answer: (request: HostileRequest) => HostileAnswer | null;
}

interface HostileRequest {
  readonly method: string;
  /** How many requests for this link came before. */
  readonly before: number;
  readonly hasRange: boolean;
  /** Steps of a redirect chain already taken. */
  readonly hop: number;
  /** The address of the link, for redirects. */
  readonly self: string;
}

export interface HostileAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds before the head of the answer. */
  readonly delay?: number;
  /** A body that never ends. */
  readonly drips?: boolean;
}

const page: HostileAnswer = { status: 200, body: '<html><title>A paper</title></html>' };
const status = (number: number, body = '') => ({ status: number, body });
const redirect = (number: number, location: string) => ({
  status: number,
  headers: { location },
});
const chain =
  (number: number, length: number): HostileKind['answer'] =>
  ({ hop, self }) =>
    hop < length ? redirect(number, `${self}?hop=${hop + 1}`) : page;
const flaky =
  (times: number, bad: HostileAnswer | null): HostileKind['answer'] =>
  ({ before }) =>
    before < times ? bad : page;

type KindArguments = [name: string, count: number, answer: HostileKind['answer']];
const lives = (...[name, count, answer]: KindArguments) => ({ name, alive: true, count, answer });
const gone = (...[name, count, answer]: KindArguments) => ({ name, alive: false, count, answer });

/** The set: kinds of trouble that live pages make, and pages that are gone. */
export const HOSTILE_KINDS: readonly HostileKind[] = [
  lives('plain', 10, () => page),
  lives('wall-403', 20, () => status(403)),
  lives('wall-401', 5, () => status(401)),
  lives('wall-999', 5, () => status(999)),
  lives('wall-503', 10, () => status(503, '<title>Just a moment...</title>')),
  lives('wall-that-says-404', 5, () => ({ status: 404, headers: { 'cf-mitigated': 'challenge' } })),
  lives('limit-then-page', 10, flaky(1, { status: 429, headers: { 'retry-after': '1' } })),
  lives('limit-always', 5, () => status(429)),
  lives('limit-for-an-hour', 5, () => ({ status: 429, headers: { 'retry-after': '3600' } })),
  ...[403, 404, 405, 500, 501].map((number) =>
    lives(`head-${number}`, 6, ({ method }) => (method === 'HEAD' ? status(number) : page)),
  ),
  lives('head-dropped', 6, ({ method }) => (method === 'HEAD' ? null : page)),
  lives('no-parts', 5, ({ method, hasRange }) =>
    method === 'HEAD' ? status(405) : hasRange ? status(416) : page,
  ),
  lives('flaky-500', 6, flaky(2, status(500))),
  lives('flaky-502', 6, flaky(3, status(502))),
  lives('flaky-reset', 6, flaky(2, null)),
  lives('flaky-404', 6, flaky(2, status(404))),
  lives('down-for-days', 6, () => status(503)),
  lives('never-answers-well', 4, () => null),
  lives('soft-failure', 5, () => status(200, 'Page not found')),
  lives('redirect-301', 6, chain(301, 1)),
  lives('redirect-302-chain', 6, chain(302, 6)),
  lives('redirect-308-chain', 6, chain(308, 9)),
  lives('cookie-circle', 5, ({ self }) => redirect(302, self)),
  lives('sign-in', 5, ({ hop, self }) =>
    hop === 0 ? redirect(302, `${self}?hop=1`) : status(401),
  ),
  lives('slow-head', 5, () => ({ ...page, delay: 2000 })),
  lives('endless-body', 4, ({ method }) =>
    method === 'HEAD' ? status(405) : { ...page, drips: true },
  ),
  gone('gone-404', 10, () => status(404)),
  gone('gone-410', 5, () => status(410)),
  gone('gone-behind-redirect', 5, ({ hop, self }) =>
    hop === 0 ? redirect(301, `${self}?hop=1`) : status(404),
  ),
  gone('gone-head-refused', 4, ({ method }) => status(method === 'HEAD' ? 405 : 404)),
  gone('gone-after-trouble', 4, ({ before }) => status(before === 0 ? 503 : 404)),
];
