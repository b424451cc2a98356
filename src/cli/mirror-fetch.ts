import { guardedRequest } from '../links/guarded-request.ts';
import { isPublicAddress } from '../links/public-address.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';

/**
 * How a command asks the mirrors that a list's configuration names: on the public Internet alone,
 * unless whoever runs it says otherwise. The list may be a stranger's.
 */
export function mirrorFetch(args: Arguments, { fetch, network }: CommandLineIo) {
  return args.switches.has('allow-private-hosts')
    ? fetch
    : guardedRequest(network.resolve, isPublicAddress);
}
