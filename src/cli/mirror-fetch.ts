import { checkProxiedTarget, checkTarget, isPublicAddress } from '../links/check-target.ts';

import { guardedRequest } from '../links/guarded-request.ts';

import { proxyFor } from '../network/proxy-for.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';

/**
 * How a command asks the mirrors that a list's configuration names: on the public Internet alone,
 * unless whoever runs it says otherwise or names the configuration. The list may be a stranger's.
 */
export function mirrorFetch(
  args: Arguments,
  { env, fetch, network: { resolve } }: Pick<CommandLineIo, 'env' | 'fetch' | 'network'>,
): CommandLineIo['fetch'] {
  // A configuration that is named on the command line is the caller's own, as the switch is.
  const trusted =
    args.switches.has('allow-private-hosts') || optionValue(args, 'config') !== undefined;
  if (trusted) return fetch;
  const wayTo = proxyFor(env);
  const direct = guardedRequest(resolve, isPublicAddress);
  return async (text, init) => {
    const url = checkTarget(text, isPublicAddress);
    if (wayTo(url) === undefined) return direct(text, init);
    await checkProxiedTarget(url, { resolve, allows: isPublicAddress });
    return fetch(text, init);
  };
}
