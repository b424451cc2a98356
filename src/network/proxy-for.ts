import { decodePercent } from '../text/percent-encoded.ts';
import { noProxyRule } from './no-proxy.ts';
import { ProxyProblem } from './proxy-problem.ts';

export interface ProxyServer {
  readonly protocol: 'http:' | 'https:';
  /** A name, or an address without brackets. */
  readonly host: string;
  readonly port: number;
  /** The value of the header `proxy-authorization`. */
  readonly authorization?: string;
  /** For messages: `http://proxy.example:3128`, without user name and password. */
  readonly shown: string;
  readonly variable: string;
}

/**
 * The proxy for a URL; undefined for a direct request.
 *
 * @throws {ProxyProblem} `settings`, if a variable is not the address of a supported proxy.
 */
export type ProxyFor = (url: URL) => ProxyServer | undefined;

/** The proxies that an environment names: `https_proxy`, `http_proxy` and `no_proxy`. */
export function proxyFor(env: Environment): ProxyFor {
  const isDirect = noProxyRule(env.no_proxy || env.NO_PROXY || '');
  return (url) => {
    const scheme = url.protocol === 'https:' ? 'https' : 'http';
    const variable = proxyVariable(scheme, env);
    if (variable === undefined || isDirect(url)) return undefined;
    return readProxy(variable, env[variable] ?? '');
  };
}

function readProxy(variable: string, value: string): ProxyServer {
  const text = value.trim();
  // A host without a scheme is common; with a port, the host would be parsed as a scheme.
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.hostname === '') {
    throw new ProxyProblem(
      'settings',
      `${variable} is not the address of a proxy, such as http://HOST:PORT`,
    );
  }
  const { protocol } = url;
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new ProxyProblem(
      'settings',
      `${variable} names a ${protocol.slice(0, -1)} proxy, which is not supported; use http://HOST:PORT or https://HOST:PORT`,
    );
  }
  return {
    protocol,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (protocol === 'https:' ? 443 : 80),
    ...authorizationOf(url),
    shown: `${protocol}//${url.host}`,
    variable,
  };
}

function authorizationOf({ username, password }: URL): { authorization?: string } {
  if (username === '' && password === '') return {};
  const pair = `${decodePercent(username)}:${decodePercent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** The environment: variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that names the proxy for a scheme: in lower case if that is set, as in curl. */
function proxyVariable(scheme: 'http' | 'https', env: Environment): string | undefined {
  const name = `${scheme}_proxy`;
  return [name, name.toUpperCase()].find((one) => (env[one] ?? '').trim() !== '');
}

/** Whether the environment names a proxy at all. */
export function isProxySet(env: Environment): boolean {
  return proxyVariable('http', env) !== undefined || proxyVariable('https', env) !== undefined;
}
