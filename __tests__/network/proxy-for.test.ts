import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProxySet, proxyFor } from '../../src/network/proxy-for.ts';
import { ProxyProblem } from '../../src/network/proxy-problem.ts';

const HTTPS = new URL('https://example.org/');
const HTTP = new URL('http://example.org/');

describe('the proxy for a URL', () => {
  it('depends on the scheme', () => {
    const wayTo = proxyFor({ https_proxy: 'http://one:1', http_proxy: 'https://two' });
    expect(wayTo(HTTPS)).toEqual({
      protocol: 'http:',
      host: 'one',
      port: 1,
      shown: 'http://one:1',
      variable: 'https_proxy',
    });
    expect(wayTo(HTTP)).toMatchObject({ protocol: 'https:', host: 'two', port: 443 });
  });

  it('is none if none is set, or the host is an exception', () => {
    expect(proxyFor({})(HTTPS)).toBeUndefined();
    expect(proxyFor({ http_proxy: 'http://one' })(HTTPS)).toBeUndefined();
    expect(proxyFor({ https_proxy: 'http://one', no_proxy: 'example.org' })(HTTPS)).toBeUndefined();
    expect(proxyFor({ https_proxy: 'http://one', NO_PROXY: '*' })(HTTPS)).toBeUndefined();
  });

  it('is named in lower or upper case; lower case has priority', () => {
    expect(proxyFor({ HTTPS_PROXY: 'http://one' })(HTTPS)?.variable).toBe('HTTPS_PROXY');
    expect(proxyFor({ https_proxy: '', HTTPS_PROXY: 'http://one' })(HTTPS)?.host).toBe('one');
    expect(proxyFor({ https_proxy: 'two', HTTPS_PROXY: 'http://one' })(HTTPS)?.host).toBe('two');
    expect(isProxySet({ HTTP_PROXY: 'http://one' })).toBe(true);
    expect(isProxySet({ https_proxy: ' ', no_proxy: '*' })).toBe(false);
  });

  it.each([
    ['one:3128', 'http:', 'one', 3128],
    ['one', 'http:', 'one', 80],
    ['192.0.2.7:3128', 'http:', '192.0.2.7', 3128],
    ['HTTP://One:3128/', 'http:', 'one', 3128],
    ['http://[2001:db8::7]:3128', 'http:', '2001:db8::7', 3128],
    [' http://one:3128 ', 'http:', 'one', 3128],
  ])('is read from "%s"', (value, protocol, host, port) => {
    expect(proxyFor({ https_proxy: value })(HTTPS)).toMatchObject({ protocol, host, port });
  });

  it.each([
    ['http://me:s%65cret@one', 'me:secret'],
    ['http://me@one', 'me:'],
    ['http://me:50%@one', 'me:50%'],
    ['me:secret@one:3128', 'me:secret'],
  ])('reads the user name and password of %s, and shows neither', (value, pair) => {
    const proxy = proxyFor({ https_proxy: value })(HTTPS);
    const encoded = Buffer.from(pair).toString('base64');
    expect(proxy?.authorization).toBe(`Basic ${encoded}`);
    expect(proxy?.shown).toMatch(/^http:\/\/one(?::3128)?$/);
  });

  it.each(['http://', 'socks5://me:secret@one:1080', 'http://me:secret@one:99999', 'a b'])(
    'reports that %s is none, without its password',
    (value) => {
      const ask = (): unknown => proxyFor({ https_proxy: value })(HTTPS);
      expect(ask).toThrow(/^https_proxy (?:is not the address of|names) a \w*\s?proxy/);
      expect(ask).toThrow(expect.not.objectContaining({ message: /secret/ }));
    },
  );

  it('is a proxy or an error for any value, and no message quotes it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const value = `${before}S3CRET${after}@one`;
        try {
          expect(proxyFor({ https_proxy: value })(HTTPS)?.shown).not.toContain('S3CRET@');
        } catch (error) {
          expect(error).toBeInstanceOf(ProxyProblem);
          expect(String(error)).not.toContain('S3CRET');
        }
      }),
    );
  });
});
