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

/** The set: kinds of trouble that live pages make, and pages that are gone. */
export const HOSTILE_KINDS: readonly HostileKind[] = [
  { name: 'plain', alive: true, count: 10, answer: () => page },
  { name: 'wall-403', alive: true, count: 20, answer: () => status(403) },
  { name: 'wall-401', alive: true, count: 5, answer: () => status(401) },
  { name: 'wall-999', alive: true, count: 5, answer: () => status(999) },
  {
    name: 'wall-503',
    alive: true,
    count: 10,
    answer: () => status(503, '<title>Just a moment...</title>'),
  },
  {
    name: 'wall-that-says-404',
    alive: true,
    count: 5,
    answer: () => ({ status: 404, headers: { 'cf-mitigated': 'challenge' } }),
  },
  {
    name: 'limit-then-page',
    alive: true,
    count: 10,
    answer: flaky(1, { status: 429, headers: { 'retry-after': '1' } }),
  },
  { name: 'limit-always', alive: true, count: 5, answer: () => status(429) },
  {
    name: 'limit-for-an-hour',
    alive: true,
    count: 5,
    answer: () => ({ status: 429, headers: { 'retry-after': '3600' } }),
  },
  ...[403, 404, 405, 500, 501].map((number) => ({
    name: `head-${number}`,
    alive: true,
    count: 6,
    answer: ({ method }: HostileRequest) => (method === 'HEAD' ? status(number) : page),
  })),
  {
    name: 'head-dropped',
    alive: true,
    count: 6,
    answer: ({ method }) => (method === 'HEAD' ? null : page),
  },
  {
    name: 'no-parts',
    alive: true,
    count: 5,
    answer: ({ method, hasRange }) =>
      method === 'HEAD' ? status(405) : hasRange ? status(416) : page,
  },
  { name: 'flaky-500', alive: true, count: 6, answer: flaky(2, status(500)) },
  { name: 'flaky-502', alive: true, count: 6, answer: flaky(3, status(502)) },
  { name: 'flaky-reset', alive: true, count: 6, answer: flaky(2, null) },
  { name: 'flaky-404', alive: true, count: 6, answer: flaky(2, status(404)) },
  { name: 'down-for-days', alive: true, count: 6, answer: () => status(503) },
  { name: 'never-answers-well', alive: true, count: 4, answer: () => null },
  { name: 'soft-failure', alive: true, count: 5, answer: () => status(200, 'Page not found') },
  { name: 'redirect-301', alive: true, count: 6, answer: chain(301, 1) },
  { name: 'redirect-302-chain', alive: true, count: 6, answer: chain(302, 6) },
  { name: 'redirect-308-chain', alive: true, count: 6, answer: chain(308, 9) },
  { name: 'cookie-circle', alive: true, count: 5, answer: ({ self }) => redirect(302, self) },
  {
    name: 'sign-in',
    alive: true,
    count: 5,
    answer: ({ hop, self }) => (hop === 0 ? redirect(302, `${self}?hop=1`) : status(401)),
  },
  { name: 'slow-head', alive: true, count: 5, answer: () => ({ ...page, delay: 2000 }) },
  {
    name: 'endless-body',
    alive: true,
    count: 4,
    answer: ({ method }) => (method === 'HEAD' ? status(405) : { ...page, drips: true }),
  },
  { name: 'gone-404', alive: false, count: 10, answer: () => status(404) },
  { name: 'gone-410', alive: false, count: 5, answer: () => status(410) },
  {
    name: 'gone-behind-redirect',
    alive: false,
    count: 5,
    answer: ({ hop, self }) => (hop === 0 ? redirect(301, `${self}?hop=1`) : status(404)),
  },
  {
    name: 'gone-head-refused',
    alive: false,
    count: 4,
    answer: ({ method }) => status(method === 'HEAD' ? 405 : 404),
  },
  {
    name: 'gone-after-trouble',
    alive: false,
    count: 4,
    answer: ({ before }) => status(before === 0 ? 503 : 404),
  },
];
