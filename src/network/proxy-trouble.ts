import type { ProxyServer } from './proxy-for.ts';
import { ProxyProblem } from './proxy-problem.ts';

/** An error of the connection to a proxy, in words. */
export function proxyTrouble({ shown, variable }: ProxyServer, error: Error): Error {
  if (error instanceof ProxyProblem) return error;
  const code = Reflect.get(error, 'code');
  const why = typeof code === 'string' ? code : error.message;
  return new ProxyProblem(
    'unreachable',
    `the proxy ${shown}, which ${variable} names, cannot be reached (${why})`,
  );
}

/** What an answer of a proxy itself says against a request; undefined where it connects. */
export function proxyRefusal(
  { shown, variable, authorization }: ProxyServer,
  target: string,
  status: number,
): ProxyProblem | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 407) {
    return new ProxyProblem(
      'refused',
      authorization === undefined
        ? `the proxy ${shown} asks for a user name and password (407), and ${variable} holds none`
        : `the proxy ${shown} does not take the user name and password in ${variable} (407)`,
    );
  }
  return status >= 500
    ? new ProxyProblem('failed', `the proxy ${shown} could not connect to ${target} (${status})`)
    : new ProxyProblem('refused', `the proxy ${shown} refuses to connect to ${target} (${status})`);
}
