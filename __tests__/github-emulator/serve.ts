import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Ask = (request: Request) => Promise<Response>;

/** Lets processes ask, over the loopback interface. An error is a connection that is reset. */
export async function serve(ask: Ask) {
  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const body = chunks.length === 0 ? null : Buffer.concat(chunks);
    const { method = 'GET' } = message;
    const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
    const request = new Request(new URL(message.url ?? '/', url), {
      method,
      headers: Object.fromEntries(headers),
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
    });
    try {
      const answer = await ask(request);
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      message.socket.resetAndDestroy();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Asks without a network, and follows redirections as `fetch` does. */
export async function followed(ask: Ask, url: string, init?: RequestInit): Promise<Response> {
  let here = url;
  for (;;) {
    const answer = await ask(new Request(here, init));
    const next = answer.headers.get('location');
    const redirects = answer.status >= 300 && answer.status < 400 && next !== null;
    if (!redirects || init?.redirect === 'manual') return answer;
    here = new URL(next, here).href;
  }
}
