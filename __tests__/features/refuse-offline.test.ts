import { expect, it } from 'vitest';
import { hostsOf, refuseOffline } from '../../src/features/refuse-offline.ts';

const only = (host: string) => async (asked: string) => {
  if (asked === host) return [];
  throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${asked}`), { code: 'ENOTFOUND' });
};

it('refuses what needs a network where no name has an address', async () => {
  await expect(refuseOffline(only('none'), ['lists.example'], {})).rejects.toThrow(
    'this command needs the Internet, but doi.org cannot be found from here.',
  );
});

it.each(['github.com', 'intranet.example', '10.0.0.7', '::1'])(
  'continues where %s can be reached',
  async (host) => {
    const hosts = hostsOf(['http://intranet.example/a', 'http://10.0.0.7/', 'http://[::1]:80/b']);
    await expect(refuseOffline(only(host), hosts, {})).resolves.toBeUndefined();
  },
);

it('looks up few of many hosts', async () => {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    return [];
  };
  await refuseOffline(
    resolve,
    Array.from({ length: 99 }, (_, at) => `h${at % 50}.example`),
    {},
  );
  expect(asked).toHaveLength(8);
});

it('leaves the look-up of names to a proxy, which itself must be found', async () => {
  const env = { https_proxy: 'http://me:secret@proxy.example:3128' };
  await expect(refuseOffline(only('proxy.example'), [], env)).resolves.toBeUndefined();
  await expect(refuseOffline(only('doi.org'), [], env)).rejects.toThrow(
    'the proxy http://proxy.example:3128, which https_proxy names, cannot be found from here. Nothing was requested',
  );
});

it('refuses a variable that names no proxy, and ignores unused ones', async () => {
  const env = { http_proxy: 'socks5://proxy.example' };
  await expect(refuseOffline(only('doi.org'), [], env)).rejects.toThrow(
    'http_proxy names a socks5 proxy, which is not supported; use http://HOST:PORT or https://HOST:PORT. Nothing was requested, and nothing was changed. Correct the variable, or unset it.',
  );
  const direct = { ...env, no_proxy: '*' };
  await expect(refuseOffline(only('doi.org'), [], direct)).resolves.toBeUndefined();
});
