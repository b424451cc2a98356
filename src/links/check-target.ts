import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { hostOf } from '../network/no-proxy.ts';
import { FetchProblem } from './fetch-problem.ts';
import {
  type AddressRule,
  findsAny,
  INTERNET_HOSTS,
  lookUpProblem,
  type Resolve,
  resolveChecked,
} from './resolve.ts';

/**
 * The URL to request, if it is allowed. A host that is an address, in whatever form, is checked
 * here, because it is never looked up; a host name is checked when it is looked up.
 *
 * @param text an absolute URL, or one relative to `base`.
 * @throws {FetchProblem} `refused`.
 */
export function checkTarget(text: string, allows: AddressRule, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) throw new FetchProblem('refused', 'not a valid URL');
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchProblem('refused', `only http and https are followed, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchProblem('refused', 'the URL contains a user name or password');
  }
  const host = hostOf(url);
  if (isIP(host) !== 0 && !allows(host)) {
    throw new FetchProblem('refused', `${host} is not an address on the public Internet`);
  }
  return url;
}

/** The time limit of a name look-up, in milliseconds. */
const LONGEST_LOOK_UP = 5000;

/**
 * Endings of the names of private networks. A proxy may be able to resolve them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6762#appendix-G and
 *   https://www.iana.org/assignments/special-use-domain-names
 */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|alt)$/;

/**
 * Refuses a target that a proxy must not be asked for. The proxy looks up the name itself, so this
 * is checked before:
 *
 * - The port is 80 or 443, because a proxy may reach other services.
 * - If names can be looked up on this machine, all addresses of the name are allowed.
 * - If not, the name does not look like one of a private network.
 *
 * @throws {FetchProblem} `refused` when the target is not allowed; `no-such-host` or `network` when
 *   its name cannot be looked up although others can.
 */
export async function checkProxiedTarget(
  url: URL,
  tools: { readonly resolve: Resolve; readonly allows: AddressRule },
): Promise<void> {
  if (url.port !== '' && url.port !== '80' && url.port !== '443') {
    throw new FetchProblem(
      'refused',
      `through a proxy, only ports 80 and 443 are allowed, not ${url.port}`,
    );
  }
  const host = hostOf(url);
  // checkTarget has checked addresses.
  if (isIP(host) !== 0) return;
  try {
    await resolveChecked(host, soon(tools.resolve), tools.allows);
  } catch (error) {
    const problem = lookUpProblem(error, host);
    if (problem instanceof FetchProblem && problem.code === 'refused') throw problem;
    // Behind some proxies, public names cannot be looked up on this machine.
    if (await findsAny(soon(tools.resolve), INTERNET_HOSTS)) throw problem;
    if (!host.includes('.') || PRIVATE_NAMES.test(host)) {
      throw new FetchProblem('refused', `${host} is not a name on the public Internet`);
    }
  }
}

/** A look-up with a time limit. */
function soon(resolve: Resolve): Resolve {
  return (host) => {
    const late = AbortSignal.timeout(LONGEST_LOOK_UP);
    return Promise.race([
      resolve(host),
      new Promise<never>((_, reject) => {
        late.addEventListener('abort', () => {
          reject(new FetchProblem('network', `${host} could not be looked up in time`));
        });
      }),
    ]);
  };
}

/** Azure's host agent, whose address looks public. */
const HOST_AGENT = '168.63.129.16';

/** The block of all public IPv6 addresses, according to IANA. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is public: not this machine, its network or a cloud's metadata service.
 * IPv4 addresses embedded in IPv6 are judged as IPv4; tunnels to IPv4 are not public.
 *
 * @param address an IP address without brackets; anything else is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  if (plain.toString() === HOST_AGENT || plain.range() !== 'unicast') return false;
  return !(plain instanceof ipaddr.IPv6) || plain.match(GLOBAL_IPV6);
}
