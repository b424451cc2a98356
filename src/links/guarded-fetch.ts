import type { IncomingMessage } from 'node:http';
import { ProxyProblem } from '../network/proxy-problem.ts';
import { askForHead } from './ask-for-head.ts';
import { checkTarget } from './check-target.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { FetchRequest, FetchTools } from './fetch-tools.ts';
import { readBody } from './read-body.ts';

/** One redirect on the way. */
interface Hop {
  readonly status: number;
  /** Where it led. */
  readonly url: string;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** At most `bodyBytes` of the body; empty for HEAD. */
  readonly body: string;
  readonly hops: readonly Hop[];
  /** The URL that gave the answer. */
  readonly url: string;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function flatHeaders(response: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}

function asProblem(error: unknown, signal: AbortSignal): FetchProblem {
  if (error instanceof FetchProblem) {
    return error;
  }
  if (signal.aborted) {
    return new FetchProblem('timeout', 'no full answer in time');
  }
  if (error instanceof ProxyProblem) {
    // A proxy that works, and only found no server, says something of the link.
    return new FetchProblem(error.kind === 'failed' ? 'network' : 'proxy', error.message);
  }
  return new FetchProblem('network', error instanceof Error ? error.message : String(error));
}

/** The answer of one server: a redirect not yet followed, or the end of the way. */
type HopAnswer =
  | { readonly status: number; readonly location: string }
  | Omit<FetchAnswer, 'hops' | 'url'>;

async function askOnce(
  url: URL,
  wanted: FetchRequest,
  tools: FetchTools,
  time: number,
): Promise<HopAnswer> {
  const { limits } = tools;
  const signal = AbortSignal.timeout(time);
  try {
    const response = await askForHead(url, wanted, tools, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (REDIRECTS.has(status) && location !== undefined) {
      response.destroy();
      return { status, location };
    }
    const body =
      wanted.method === 'HEAD' ? '' : await readBody(response, limits.bodyBytes, limits.bodyTime);
    response.destroy();
    return { status, headers: flatHeaders(response), body };
  } catch (error) {
    throw asProblem(error, signal);
  }
}

/**
 * Asks for a URL that nobody vouches for. Each hop is checked like the first:
 * http or https, no credentials, an allowed address. Cookies and credentials
 * are never kept or sent.
 *
 * @throws {FetchProblem} when there is no answer, or one must not be asked for.
 */
export async function guardedFetch(wanted: FetchRequest, tools: FetchTools): Promise<FetchAnswer> {
  const { limits, allows, pass = (_host, work) => work() } = tools;
  const hops: Hop[] = [];
  let url = checkTarget(wanted.url, allows);
  let left = limits.totalTime;
  const seen = new Set([url.href]);
  for (;;) {
    const target = url;
    const answer = await pass(target.host, async () => {
      const start = performance.now();
      try {
        return await askOnce(target, wanted, tools, Math.max(1, Math.ceil(left)));
      } finally {
        left -= performance.now() - start;
      }
    });
    if (!('location' in answer)) {
      return { ...answer, hops, url: url.href };
    }
    url = checkTarget(answer.location, allows, url);
    hops.push({ status: answer.status, url: url.href });
    if (seen.has(url.href)) {
      throw new FetchProblem('redirects', 'the redirects go round in a circle');
    }
    if (hops.length > limits.redirects) {
      throw new FetchProblem('redirects', `more than ${limits.redirects} redirects`);
    }
    seen.add(url.href);
  }
}
