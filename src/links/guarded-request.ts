import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { checkTarget } from './check-target.ts';
import { type AddressRule, guardedLookup, type Resolve } from './resolve.ts';

/**
 * A `fetch` for GET requests without redirects that connects only to allowed addresses: the address
 * that is checked is the one that is connected to.
 *
 * @throws {FetchProblem} `refused`, if the address is not allowed.
 */
export function guardedRequest(
  resolve: Resolve,
  allows: AddressRule,
): (url: string, init: RequestInit) => Promise<Response> {
  const lookup = guardedLookup(resolve, allows);
  return async (text, { headers, signal }) => {
    const url = checkTarget(text, allows);
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const message = await new Promise<IncomingMessage>((settle, reject) => {
      request(url, {
        agent: false,
        lookup,
        headers: Object.fromEntries(new Headers(headers)),
        ...(signal ? { signal } : {}),
      })
        .on('response', settle)
        .on('error', reject)
        .end();
    });
    return answerOf(message);
  };
}

/** Statuses without a body. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

function answerOf(message: IncomingMessage): Response {
  const status = message.statusCode ?? 502;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  const body = WITHOUT_BODY.has(status) ? null : (Readable.toWeb(message) as ReadableStream);
  if (body === null) message.resume();
  return new Response(body, { status, headers });
}
