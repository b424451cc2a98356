import type { LoggedRequest } from './faults.ts';
import { runQuery } from './graphql/run-query.ts';
import type { Token } from './model.ts';
import { requestProblems } from './openapi/request-problems.ts';
import { routes } from './routes.ts';
import { type Answer, type Call, Refusal, type Route } from './routing.ts';
import type { World } from './world.ts';

/** Parts of a path that can hold slashes. */
const LONG = new Set(['path', 'ref']);
const PATTERNS = routes.map((route) => ({
  route,
  pattern: new RegExp(
    `^${route.template.replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${LONG.has(name) ? '.*' : '[^/]+'})`)}$`,
  ),
}));

export interface Around {
  readonly world: World;
  readonly tokens: ReadonlyMap<string, Token>;
  readonly apiUrl: string;
  /** Gets what no program should ask of GitHub. */
  readonly complain: (problem: string) => void;
}

/** What the emulated GitHub does about a request, and says. */
export async function answerRequest(
  around: Around,
  request: LoggedRequest,
  headers: Headers,
): Promise<Answer> {
  const { world, tokens, apiUrl, complain } = around;
  const url = new URL(request.path, apiUrl);
  const stored = /^\/_artifacts\/(\d+)$/.exec(url.pathname)?.[1];
  if (stored !== undefined) return { status: 200, body: world.artifacts.get(Number(stored))?.zip };
  const sent = /^(?:token|bearer) (.*)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
  const token = tokens.get(sent);
  if (token === undefined) return { status: 401, body: { message: 'Bad credentials' } };
  const what = `${request.method} ${request.path}`;
  try {
    if (request.method === 'POST' && url.pathname === '/graphql') {
      return await runQuery({ world, token }, request.body ?? {}, complain);
    }
    const found = findRoute(request.method, url.pathname);
    if (found === undefined) {
      complain(`${what}: the emulator has no such route`);
      return { status: 501, body: { message: 'Not emulated' } };
    }
    const { route, params } = found;
    for (const problem of requestProblems(route, url.searchParams, request.body)) {
      complain(`${what}: ${problem}`);
    }
    const call: Call = {
      world,
      token,
      params,
      query: url.searchParams,
      body: (request.body ?? {}) as Call['body'],
      accept: headers.get('accept') ?? '',
      apiUrl,
      path: url.pathname,
      repository: `${params.owner}/${params.repo}`,
    };
    allow(route, call);
    return route.handle(call);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    complain(`${what}: ${String(error)}`);
    return { status: 500, body: { message: String(error) } };
  }
}

function findRoute(method: string, path: string) {
  for (const { route, pattern } of PATTERNS) {
    const groups = route.method === method ? pattern.exec(path)?.groups : undefined;
    if (groups === undefined && !(route.method === method && pattern.test(path))) continue;
    const decoded = Object.entries(groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { route, params: Object.fromEntries(decoded) as Record<string, string> };
  }
  return undefined;
}

/** Refuses what the token may not do; everyone may read, as in a public repository. */
function allow({ needs: [scopes, access] }: Route, { world, token, repository }: Call): void {
  if (access !== 'write') return;
  const own = repository === world.repository || token.repositories?.includes(repository) === true;
  if (!own || !scopes.some((scope) => token.permissions[scope] === 'write')) {
    throw new Refusal(403, 'Resource not accessible by integration');
  }
}
