import type { Config } from '../config/config.ts';
import { InputError } from '../files/input-error.ts';
import { findsAny, INTERNET_HOSTS, type Resolve } from '../links/resolve.ts';
import { hostOf } from '../network/no-proxy.ts';
import { type Environment, type ProxyServer, proxyFor } from '../network/proxy-for.ts';
import { ProxyProblem } from '../network/proxy-problem.ts';

/** Hosts of the user's own that are tried in addition: lists of an intranet lead to no others. */
const MOST_OWN = 5;

/**
 * Refuses work that needs a network where there is none: each request would fail on its own, after
 * all its retries, and the report would be about the machine and not about the list. A proxy looks
 * names up itself; then only the proxy must be found.
 *
 * @param urls addresses that will be requested besides the registries.
 * @throws {InputError} when not one host has an address, or a proxy has none.
 */
export async function refuseOffline(
  { registryUrls = {} }: Pick<Config, 'registryUrls'>,
  io: { readonly network: { readonly resolve: Resolve }; readonly env: Environment },
  urls: Iterable<string> = [],
): Promise<void> {
  const { network, env } = io;
  const { resolve } = network;
  const proxies = proxiesOf(env);
  if (proxies.length > 0) {
    await Promise.all(proxies.map((proxy) => refuseLostProxy(resolve, proxy)));
    return;
  }
  const hosts = [...Object.values(registryUrls), ...urls].flatMap((url) =>
    URL.canParse(url) ? [hostOf(new URL(url))] : [],
  );
  const own = [...new Set(hosts)].filter((host) => host !== '').slice(0, MOST_OWN);
  if (await findsAny(resolve, [...INTERNET_HOSTS, ...own])) return;
  throw new InputError(
    `this command needs the Internet, but ${INTERNET_HOSTS[0]} cannot be found from here. ${NOTHING_DONE} Connect to the network, or allow requests in its firewall, and run the command again.`,
  );
}

const NOTHING_DONE = 'Nothing was requested, and nothing was changed.';

/** The proxies to the Internet. */
function proxiesOf(env: Environment): ProxyServer[] {
  const wayTo = proxyFor(env);
  try {
    return ['https', 'http'].flatMap((scheme) => {
      const proxy = wayTo(new URL(`${scheme}://${INTERNET_HOSTS[0]}/`));
      return proxy === undefined ? [] : [proxy];
    });
  } catch (error) {
    if (!(error instanceof ProxyProblem)) throw error;
    throw new InputError(`${error.message}. ${NOTHING_DONE} Correct the variable, or unset it.`);
  }
}

async function refuseLostProxy(resolve: Resolve, proxy: ProxyServer): Promise<void> {
  try {
    await resolve(proxy.host);
  } catch {
    throw new InputError(
      `the proxy ${proxy.shown}, which ${proxy.variable} names, cannot be found from here. ${NOTHING_DONE} Correct the variable, or connect to the network of the proxy.`,
    );
  }
}
