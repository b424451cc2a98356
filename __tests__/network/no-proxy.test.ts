import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noProxyRule } from '../../src/network/no-proxy.ts';

it.each([
  ['*', 'https://example.org/', true],
  ['example.org', 'https://example.org/', true],
  ['example.org', 'https://EXAMPLE.org./a', true],
  ['example.org', 'https://api.example.org/', true],
  ['.example.org', 'https://api.example.org/', true],
  ['*.example.org', 'https://api.example.org/', true],
  ['Example.ORG', 'https://example.org/', true],
  ['example.org', 'https://badexample.org/', false],
  ['example.org', 'https://example.org.evil.example/', false],
  ['one.example, two.example', 'http://two.example/', true],
  ['one.example two.example', 'http://two.example/', true],
  ['example.org:8443', 'https://example.org:8443/', true],
  ['example.org:8443', 'https://example.org/', false],
  ['example.org:443', 'https://example.org/', true],
  ['example.org:443', 'http://example.org/', false],
  ['192.0.2.7', 'http://192.0.2.7/', true],
  ['192.0.2.7:81', 'http://192.0.2.7/', false],
  ['192.0.2.0/24', 'http://192.0.2.200/', true],
  ['192.0.2.0/24', 'http://192.0.3.1/', false],
  ['192.0.2.0/24', 'http://192.0.2.200.example/', false],
  ['192.0.2.0/99', 'http://192.0.2.0/', false],
  ['2001:db8::7', 'http://[2001:db8:0:0::7]/', true],
  ['[2001:db8::7]:81', 'http://[2001:db8::7]:81/', true],
  ['2001:db8::/32', 'http://[2001:db8::99]/', true],
  ['2001:db8::/32', 'http://[2001:db9::99]/', false],
  ['0.2.7', 'http://192.0.2.7/', false],
  ['', 'http://localhost:81/', true],
  ['', 'http://a.localhost/', true],
  ['', 'http://127.9.9.9/', true],
  ['', 'http://[::1]/', true],
  ['', 'http://10.0.0.1/', false],
  ['', 'https://example.org/', false],
  [',, ,', 'https://example.org/', false],
])('with "%s", %s without a proxy: %s', (value, url, isDirect) => {
  expect(noProxyRule(value)(new URL(url))).toBe(isDirect);
});

it('accepts any value, and excepts what it names', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}\.[a-z]{2,8}$/);
  fc.assert(
    fc.property(fc.string(), name, fc.string(), (before, host, after) => {
      const isDirect = noProxyRule(`${before} ${host},${after}`);
      expect(isDirect(new URL(`https://${host}/`))).toBe(true);
      expect(isDirect(new URL(`https://a.${host}:81/`))).toBe(true);
    }),
  );
});
