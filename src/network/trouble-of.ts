import { ProxyProblem } from './proxy-problem.ts';

/** As deep as errors of a request lie in one another. */
const DEEPEST = 5;

/**
 * Why a request got no answer, in words for a message: what a proxy said, or else the code or the
 * message of the error that lies deepest.
 *
 * @param error what `fetch` threw; it wraps the error of the connection.
 */
export function troubleOf(error: unknown): string {
  let deepest = error;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (deepest instanceof ProxyProblem) return deepest.message;
    const cause = deepest instanceof Error ? deepest.cause : undefined;
    if (!(cause instanceof Error)) break;
    deepest = cause;
  }
  const code = deepest instanceof Error ? Reflect.get(deepest, 'code') : undefined;
  if (typeof code === 'string' && code !== '') return code;
  return deepest instanceof Error && deepest.message !== '' ? deepest.message : 'no answer';
}
