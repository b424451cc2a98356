import { answerRequest } from './answer-request.ts';
import { createFaults, type LoggedRequest } from './faults.ts';
import type { Token } from './model.ts';
import type { Answer } from './routing.ts';
import { followed, serve } from './serve.ts';
import { endOfTime } from './without-pauses.ts';
import { createWorld, type WorldOptions } from './world.ts';

type Ask = (url: string, init?: RequestInit) => Promise<Response>;
export type GitHub = Awaited<ReturnType<typeof startGitHub>>;

interface GitHubOptions extends WorldOptions {
  /** Has the API under a path, as a GitHub Enterprise Server does. */
  readonly enterprise?: boolean;
  /** Listens on the loopback interface, for processes; without it, `fetch` is the only way. */
  readonly served?: boolean;
  /** All other servers that a run in this process can ask; there are none without it. */
  readonly elsewhere?: Ask;
}

/** The end of a run at a request: what it does from then on has no effect. */
class Killed extends Error {
  // Clients pass on what was aborted, and do not try it again.
  override readonly name = 'AbortError';
}

/** Makes an emulated GitHub with one repository. */
export async function startGitHub({
  enterprise = false,
  served = false,
  elsewhere = refuse,
  ...options
}: GitHubOptions = {}) {
  const world = createWorld(options);
  const requests: LoggedRequest[] = [];
  const problems: string[] = [];
  const faults = createFaults();
  const tokens = new Map<string, Token>([
    [
      'emulated-token',
      {
        login: 'github-actions[bot]',
        type: 'Bot',
        permissions: { contents: 'write', pull_requests: 'write', issues: 'write' },
      },
    ],
  ]);
  const complain = (problem: string) => void problems.push(problem);
  const server = served
    ? await serve((request) => ask(request, { kill: () => kill(), hang() {} }))
    : undefined;
  const serverUrl = server?.url ?? 'http://github.test';
  const apiUrl = enterprise ? `${serverUrl}/api/v3` : serverUrl;
  let kill = NOBODY.kill;

  /** The path as github.com has it. */
  const pathOf = (path: string): string => {
    if (!enterprise) return path;
    const [, rest] = /^\/api(?:\/v3)?(\/.*)$/.exec(path) ?? [];
    const isGraphql = path === '/api/graphql';
    if (rest === undefined || isGraphql !== (rest === '/graphql')) {
      complain(`${path}: an Enterprise Server has no such path`);
    }
    return rest ?? path;
  };

  async function ask(asked: Request, asking: Asking): Promise<Response> {
    const { method, url, headers, signal } = asked;
    const sent = await asked.text();
    const { pathname, search } = new URL(url);
    const request: LoggedRequest = {
      index: requests.length + 1,
      method,
      path: pathOf(pathname + search),
      body: sent === '' ? undefined : JSON.parse(sent),
      points: method === 'GET' || method === 'HEAD' ? 1 : 5,
    };
    requests.push(request);
    const effect = (): Promise<Answer> =>
      answerRequest({ world, tokens, apiUrl, complain }, request, headers);
    const fault = faults.take(request);
    if (typeof fault?.outcome === 'function') fault.outcome();
    else if (fault !== undefined) {
      if (fault.effect === true) await effect();
      if (fault.outcome === 'kill') asking.kill();
      if (fault.outcome === 'hang') asking.hang();
      if (fault.outcome === 'reset') throw new TypeError('fetch failed', { cause: RESET });
      if (fault.outcome === 'kill' || fault.outcome === 'hang') return never(signal);
      return responseTo(request, fault.outcome);
    }
    return responseTo(request, await effect());
  }

  const responseTo = (request: LoggedRequest, { status, body, headers }: Answer): Response => {
    request.status = status;
    const raw = Buffer.isBuffer(body);
    const content = raw ? new Uint8Array(body) : body === undefined ? null : JSON.stringify(body);
    return new Response(content, {
      status,
      headers: {
        'content-type': raw ? 'application/vnd.github.raw' : 'application/json; charset=utf-8',
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': String(Math.max(0, 1000 - requests.length)),
        'x-ratelimit-reset': '4102444800',
        ...headers,
      },
    });
  };

  return {
    apiUrl,
    graphqlUrl: enterprise ? `${serverUrl}/api/graphql` : `${apiUrl}/graphql`,
    serverUrl,
    elsewhere,
    state: world,
    requests,
    /** What no GitHub would have been asked: a test that leaves any here is wrong. */
    problems,
    faults,
    /** The tokens it knows; `emulated-token` is the one of `runAction`. */
    tokens,
    /** Asks it, as a program on the network does. */
    fetch: (url: string, init?: RequestInit): Promise<Response> =>
      followed((request) => ask(request, NOBODY), url, init),
    /** The same for one run, which a fault can end; then nothing that it does has an effect. */
    connection() {
      let killed = false;
      const alive = (): void => {
        if (killed) throw new Killed('the run was killed');
      };
      const kill = (): void => {
        killed = true;
        alive();
      };
      const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
        alive();
        const asking: Asking = { kill, hang: () => endOfTime(init?.signal) };
        const answer = await followed((request) => ask(request, asking), url, init);
        alive();
        return answer;
      };
      return { fetch, alive, isKilled: () => killed };
    },
    /** Has the fault `kill` end a process. */
    attach: (child: { readonly kill: (signal: 'SIGKILL') => unknown }): void => {
      kill = () => void child.kill('SIGKILL');
    },
    async close(): Promise<void> {
      await server?.close();
      if (problems.length > 0) throw new Error(`emulated GitHub: ${problems.join('\n')}`);
    },
  };
}

/** What the one who asks has to suffer. */
interface Asking {
  readonly kill: () => void;
  readonly hang: () => void;
}

const NOBODY: Asking = {
  kill() {
    throw new Error('no run is there to be killed');
  },
  hang() {},
};
const RESET = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

async function refuse(url: string): Promise<Response> {
  throw new TypeError('fetch failed', { cause: new Error(`nobody answers at ${url}`) });
}

/** No answer, until the one who asks gives up. */
function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, fail) => {
    if (signal.aborted) fail(signal.reason);
    signal.addEventListener('abort', () => fail(signal.reason));
  });
}
