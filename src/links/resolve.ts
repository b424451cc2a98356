import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { errorCode } from '../text/attempt.ts';
import { FetchProblem } from './fetch-problem.ts';

/** Hosts that can be looked up wherever DNS works. */
export const INTERNET_HOSTS = ['doi.org', 'arxiv.org', 'github.com'] as const;

/** Whether a request may connect to an IP address. */
export type AddressRule = (address: string) => boolean;

/** All addresses of a host name; rejects with the error of `node:dns`. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

const NO_SUCH_HOST = 'ENOTFOUND';

/**
 * The checked addresses of a name; a single address that is not allowed refuses the name.
 *
 * @throws {FetchProblem} `refused`, or `network` for a name without addresses; the error of
 *   `resolve` when that fails.
 */
export async function resolveChecked(
  host: string,
  resolve: Resolve,
  allows: AddressRule,
): Promise<readonly [LookupAddress, ...LookupAddress[]]> {
  const [first, ...others] = await resolve(host);
  if (first === undefined) throw new FetchProblem('network', `${host} has no address`);
  const bad = [first, ...others].find((one) => !allows(one.address));
  if (bad !== undefined) {
    throw new FetchProblem(
      'refused',
      `${host} resolves to ${bad.address}, which is not on the public Internet`,
    );
  }
  return [first, ...others];
}

/** The error of `resolveChecked` as a problem; `no-such-host` for a name that does not exist. */
export function lookUpProblem(error: unknown, host: string): Error {
  if (errorCode(error) === NO_SUCH_HOST) {
    return new FetchProblem('no-such-host', `the host ${host} does not exist`);
  }
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * A look-up for sockets that checks the addresses and passes the same ones to the socket, so that
 * the address of a name cannot change in between.
 */
export function guardedLookup(resolve: Resolve, allows: AddressRule): LookupFunction {
  return (host, options, callback) => {
    resolveChecked(host, resolve, allows).then(
      (addresses) => {
        if (options.all === true) callback(null, [...addresses]);
        else callback(null, addresses[0].address, addresses[0].family);
      },
      (error: unknown) => callback(lookUpProblem(error, host), []),
    );
  };
}

/** A look-up that asks for each name once; failed look-ups are repeated. */
export function cachedResolve(resolve: Resolve): Resolve {
  const known = new Map<string, ReturnType<Resolve>>();
  return (host) => {
    const before = known.get(host);
    if (before !== undefined) return before;
    const asked = resolve(host);
    known.set(host, asked);
    asked.catch(() => known.delete(host));
    return asked;
  };
}

/** Whether at least one of some hosts has an address. */
export async function findsAny(resolve: Resolve, hosts: readonly string[]): Promise<boolean> {
  return Promise.any(hosts.map((host) => resolve(host))).then(
    () => true,
    () => false,
  );
}

/** The code of `node:dns` for a temporary failure. */
const TRY_AGAIN = 'EAI_AGAIN';

/**
 * A look-up whose "no such host" is reliable: it is returned only if a host that certainly exists is
 * found in the same way. If DNS does not work, as on a machine that may reach only a few hosts,
 * every name seems to be missing.
 */
export function confirmedResolve(resolve: Resolve): Resolve {
  return async (host) => {
    try {
      return await resolve(host);
    } catch (error) {
      if (errorCode(error) !== NO_SUCH_HOST) throw error;
      const others = INTERNET_HOSTS.filter((one) => one !== host);
      if (await findsAny(resolve, others)) throw error;
      throw Object.assign(
        new Error(
          `DNS does not work on this machine (neither ${host} nor ${INTERNET_HOSTS[0]} was found)`,
        ),
        { code: TRY_AGAIN },
      );
    }
  };
}
