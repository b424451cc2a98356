import type { ChildProcess } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest } from './answer-request.ts';
import { createFaults, type LoggedRequest } from './faults.ts';
import type { Token } from './model.ts';
import type { Answer } from './routing.ts';
import { createWorld, type WorldOptions } from './world.ts';

export type GitHub = Awaited<ReturnType<typeof startGitHub>>;

interface GitHubOptions extends WorldOptions {
  /** Serves the API under a path, as a GitHub Enterprise Server does. */
  readonly enterprise?: boolean;
}

/** Starts an emulated GitHub on the loopback interface, with one repository. */
export async function startGitHub({ enterprise = false, ...options }: GitHubOptions = {}) {
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

  const complain = (problem: string) => void problems.push(problem);
  const effect = (request: LoggedRequest, message: IncomingMessage): Promise<Answer> =>
    answerRequest({ world, tokens, apiUrl, complain }, request, message.headers);

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

  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const sent = Buffer.concat(chunks).toString('utf8');
    const method = message.method ?? 'GET';
    const request: LoggedRequest = {
      index: requests.length + 1,
      method,
      path: pathOf(message.url ?? '/'),
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
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  apiUrl = enterprise ? `${serverUrl}/api/v3` : serverUrl;

  return {
    apiUrl,
    graphqlUrl: enterprise ? `${serverUrl}/api/graphql` : `${apiUrl}/graphql`,
    serverUrl,
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
