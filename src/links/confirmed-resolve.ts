import type { Resolve } from './guarded-lookup.ts';
import { INTERNET_HOSTS } from './internet-hosts.ts';

const NO_SUCH_HOST = 'ENOTFOUND';
/** As node:dns calls a look-up that failed for now. */
const TRY_AGAIN = 'EAI_AGAIN';

/**
 * A look-up whose "no such host" can be believed: it is only said while a host that is known to
 * exist is found in the same way. Where name resolution does not work, as on a machine that may
 * reach a few hosts alone, every name seems to be missing.
 */
export function confirmedResolve(resolve: Resolve): Resolve {
  return async (host) => {
    try {
      return await resolve(host);
    } catch (error) {
      if (!(error instanceof Error) || Reflect.get(error, 'code') !== NO_SUCH_HOST) throw error;
      const known = INTERNET_HOSTS.filter((one) => one !== host).map((one) => resolve(one));
      const works = await Promise.any(known).then(
        (addresses) => addresses.length > 0,
        () => false,
      );
      if (works) throw error;
      throw Object.assign(
        new Error(`names cannot be looked up from here (neither ${host} nor ${INTERNET_HOSTS[0]})`),
        { code: TRY_AGAIN },
      );
    }
  };
}
