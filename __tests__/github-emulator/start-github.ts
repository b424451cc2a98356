import type { ChildProcess } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults, type LoggedRequest } from './faults.ts';
import { gitRoutes } from './git-routes.ts';
import { runQuery } from './graphql/run-query.ts';
import { issueRoutes } from './issue-routes.ts';
import { pullRoutes } from './pull-routes.ts';
import { type Answer, type Call, Refusal, type Route } from './routing.ts';
import { createWorld, type Token, type WorldOptions } from './world.ts';

export type GitHub = Awaited<ReturnType<typeof startGitHub>>;

const ROUTES = [...issueRoutes, ...pullRoutes, ...gitRoutes].map((route) => ({
  route,
  pattern: new RegExp(
    `^${route.template.replace(/\{(\w+)\}/g, (_, name) => (name === 'path' || name === 'ref' ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`))}$`,
  ),
}));

/** Starts an emulated GitHub on the loopback interface, with one repository. */
export async function startGitHub(options: WorldOptions = {}) {
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
  let subject: ChildProcess | undefined;
  let apiUrl = '';

  const effect = async (request: LoggedRequest, message: IncomingMessage): Promise<Answer> => {
    const url = new URL(request.path, apiUrl);
    const token = tokens.get(
      /^(?:token|bearer) (.*)$/i.exec(message.headers.authorization ?? '')?.[1] ?? '',
    );
    if (token === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    if (request.method === 'POST' && url.pathname === '/graphql') {
      const complain = (problem: string) => void problems.push(problem);
      return runQuery({ world, token }, request.body ?? {}, complain);
    }
    for (const { route, pattern } of ROUTES) {
      const params =
        route.method === request.method ? pattern.exec(url.pathname)?.groups : undefined;
      if (params === undefined) continue;
      const decoded = Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]),
      );
      const call: Call = {
        world,
        token,
        params: decoded,
        query: url.searchParams,
        body: (request.body ?? {}) as Call['body'],
        accept: message.headers.accept ?? '',
        apiUrl,
        repository: `${decoded.owner}/${decoded.repo}`,
      };
      try {
        allow(route, call);
        return route.handle(call);
      } catch (error) {
        if (error instanceof Refusal) return error.answer;
        problems.push(`${request.method} ${request.path}: ${String(error)}`);
        return { status: 500, body: { message: String(error) } };
      }
    }
    problems.push(`${request.method} ${request.path}: the emulator has no such route`);
    return { status: 501, body: { message: 'Not emulated' } };
  };

  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const sent = Buffer.concat(chunks).toString('utf8');
    const method = message.method ?? 'GET';
    const request: LoggedRequest = {
      index: requests.length + 1,
      method,
      path: message.url ?? '/',
      body: sent === '' ? undefined : JSON.parse(sent),
      points: method === 'GET' || method === 'HEAD' ? 1 : 5,
    };
    requests.push(request);
    const fault = faults.take(request);
    if (typeof fault?.outcome === 'function') fault.outcome();
    else if (fault !== undefined) {
      if (fault.effect === true) await effect(request, message);
      if (fault.outcome === 'kill') subject?.kill('SIGKILL');
      if (fault.outcome === 'reset') message.socket.resetAndDestroy();
      if (typeof fault.outcome === 'string') return;
      return send(response, request, fault.outcome);
    }
    send(response, request, await effect(request, message));
  });
  const send = (response: ServerResponse, request: LoggedRequest, answer: Answer) => {
    request.status = answer.status;
    const raw = Buffer.isBuffer(answer.body);
    response.writeHead(answer.status, {
      'content-type': raw ? 'application/vnd.github.raw' : 'application/json; charset=utf-8',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(Math.max(0, 1000 - requests.length)),
      'x-ratelimit-reset': '4102444800',
      ...answer.headers,
    });
    response.end(
      answer.body === undefined ? undefined : raw ? answer.body : JSON.stringify(answer.body),
    );
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    serverUrl: apiUrl,
    state: world,
    requests,
    /** What no GitHub would have been asked: a test that leaves any here is wrong. */
    problems,
    faults,
    /** The tokens it knows; `emulated-token` is the one of `runAction`. */
    tokens,
    /** The process that the fault `kill` ends. */
    attach: (child: ChildProcess): void => {
      subject = child;
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      world.git.remove();
      if (problems.length > 0) throw new Error(`emulated GitHub: ${problems.join('\n')}`);
    },
  };
}

/** Refuses what the token may not do; everyone may read, as in a public repository. */
function allow({ needs: [scopes, access] }: Route, { world, token, repository }: Call): void {
  if (access !== 'write') return;
  const own = repository === world.repository || token.repositories?.includes(repository) === true;
  if (!own || !scopes.some((scope) => token.permissions[scope] === 'write')) {
    throw new Refusal(403, 'Resource not accessible by integration');
  }
}
