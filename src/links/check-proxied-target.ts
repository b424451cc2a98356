import { isIP } from 'node:net';
import { hostOf } from '../network/host-of.ts';
import type { AddressRule } from './check-target.ts';
import { FetchProblem } from './fetch-problem.ts';
import { lookUpProblem, type Resolve, resolveChecked } from './guarded-lookup.ts';
import { INTERNET_HOSTS } from './internet-hosts.ts';

/** What judging a target behind a proxy needs. */
export interface ProxiedTargetTools {
  readonly resolve: Resolve;
  readonly allows: AddressRule;
}

/** Where there is no answer about names for so long, in milliseconds, there will be none. */
const LONGEST_LOOK_UP = 5000;

/**
 * Endings of names that lead into a network of one's own. A proxy may know them all.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6762#appendix-G and
 *   https://www.iana.org/assignments/special-use-domain-names
 */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|alt)$/;

/**
 * Refuses a target that a proxy must not be sent to. The proxy looks the name up itself, so what
 * can be known here is known beforehand:
 *
 * - The port is one of the Web's. A proxy reaches services that no link means.
 * - Where names are looked up on this machine, all addresses of the name are allowed ones.
 * - Where they are not, the name is none of a private network, as far as names show.
 *
 * @throws {FetchProblem} `refused` when the target must not be asked for; `no-such-host` or
 *   `network` when its name cannot be looked up although others can.
 */
export async function checkProxiedTarget(url: URL, tools: ProxiedTargetTools): Promise<void> {
  if (url.port !== '' && url.port !== '80' && url.port !== '443') {
    throw new FetchProblem(
      'refused',
      `through a proxy, only ports 80 and 443 are allowed, not ${url.port}`,
    );
  }
  const host = hostOf(url);
  // An address was judged when the URL was read.
  if (isIP(host) !== 0) return;
  try {
    await resolveChecked(host, soon(tools.resolve), tools.allows);
  } catch (error) {
    const problem = lookUpProblem(error, host);
    if (problem instanceof FetchProblem && problem.code === 'refused') throw problem;
    if (await looksNamesUp(soon(tools.resolve))) throw problem;
    if (!host.includes('.') || PRIVATE_NAMES.test(host)) {
      throw new FetchProblem('refused', `${host} is not a name on the public Internet`);
    }
  }
}

/** Whether names of the Internet are looked up on this machine; behind some proxies none are. */
async function looksNamesUp(resolve: Resolve): Promise<boolean> {
  try {
    await Promise.any(INTERNET_HOSTS.map((host) => resolve(host)));
    return true;
  } catch {
    return false;
  }
}

/** A look-up that fails when it takes long. */
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
