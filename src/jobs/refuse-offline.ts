import type { Resolve } from '../links/guarded-lookup.ts';
import { INTERNET_HOSTS } from '../links/internet-hosts.ts';
import { InputError } from './input-error.ts';

/** Hosts of the user's own that are tried beside them: lists of an intranet lead to no others. */
const MOST_OWN = 5;

/**
 * Refuses work that needs a network where there is none: each request would fail on its own, after
 * all its retries, and the report would be about the machine and not about the list.
 *
 * @param hosts those that will be asked.
 * @param env proxies in it look names up themselves; nothing is refused then.
 * @throws {InputError} when not one host has an address.
 */
export async function refuseOffline(
  resolve: Resolve,
  hosts: Iterable<string>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  if (Object.entries(env).some(([name, value]) => /^https?_proxy$/i.test(name) && value)) return;
  const own = [...new Set(hosts)].slice(0, MOST_OWN);
  try {
    await Promise.any([...INTERNET_HOSTS, ...own].map((host) => resolve(host)));
  } catch {
    throw new InputError(
      `this needs the Internet, but not even ${INTERNET_HOSTS[0]} is found from here. Nothing was asked, and nothing was changed. Connect to the network, or let its firewall through, and run the command again.`,
    );
  }
}

/** The hosts of some addresses; what is no address has none. */
export function hostsOf(urls: Iterable<string>): string[] {
  return [...urls].flatMap((url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return host === '' ? [] : [host.replace(/^\[|\]$/g, '')];
  });
}
