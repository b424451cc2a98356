import { expect, it } from 'vitest';
import { refuseOffline } from '../../src/cli/refuse-offline.ts';

const only = (host: string) => async (asked: string) => {
  if (asked === host) return [{ address: '192.0.2.1', family: 4 }];
  throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${asked}`), { code: 'ENOTFOUND' });
};

/** Refuses in an environment where some names are found. */
const refuse = (
  resolve: ReturnType<typeof only>,
  urls: readonly string[],
  env: Readonly<Record<string, string>> = {},
) => refuseOffline({}, { network: { resolve }, env }, urls);

it('refuses what needs a network where no name has an address', async () => {
  await expect(refuse(only('none'), ['http://lists.example/'])).rejects.toThrow(
    'this command needs the Internet, but doi.org cannot be found from here.',
  );
});

it.each(['github.com', 'intranet.example', '10.0.0.7', '::1'])(
  'continues where %s can be reached',
  async (host) => {
    const urls = ['http://intranet.example/a', 'http://10.0.0.7/', 'http://[::1]:80/b', 'no URL'];
    await expect(refuse(only(host), urls)).resolves.toBeUndefined();
  },
);

it('looks up few of many hosts', async () => {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    return [{ address: '192.0.2.1', family: 4 }];
  };
  await refuse(
    resolve,
    Array.from({ length: 99 }, (_, at) => `https://h${at % 50}.example`),
  );
  expect(asked).toHaveLength(8);
});

it('leaves the look-up of names to a proxy, which itself must be found', async () => {
  const env = { https_proxy: 'http://me:secret@proxy.example:3128' };
  await expect(refuse(only('proxy.example'), [], env)).resolves.toBeUndefined();
  await expect(refuse(only('doi.org'), [], env)).rejects.toThrow(
    'the proxy http://proxy.example:3128, which https_proxy names, cannot be found from here. Nothing was requested',
  );
});

it('refuses a variable that names no proxy, and ignores unused ones', async () => {
  const env = { http_proxy: 'socks5://proxy.example' };
  await expect(refuse(only('doi.org'), [], env)).rejects.toThrow(
    'http_proxy names a socks5 proxy, which is not supported; use http://HOST:PORT or https://HOST:PORT. Nothing was requested, and nothing was changed. Correct the variable, or unset it.',
  );
  const direct = { ...env, no_proxy: '*' };
  await expect(refuse(only('doi.org'), [], direct)).resolves.toBeUndefined();
});
