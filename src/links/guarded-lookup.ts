import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { AddressRule } from './check-target.ts';
import { FetchProblem } from './fetch-problem.ts';

/** All addresses of a host name; rejects with the error of node:dns. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

const NO_SUCH_HOST = 'ENOTFOUND';

/**
 * The checked addresses of a name: one bad address among them refuses the name.
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
  if (first === undefined) {
    throw new FetchProblem('network', `${host} has no address`);
  }
  const bad = [first, ...others].find((one) => !allows(one.address));
  if (bad !== undefined) {
    throw new FetchProblem(
      'refused',
      `${host} leads to ${bad.address}, which is not on the public Internet`,
    );
  }
  return [first, ...others];
}

/** An error of `resolveChecked`; a name that does not exist is told apart. */
export function lookUpProblem(error: unknown, host: string): Error {
  if (error instanceof Error && 'code' in error && error.code === NO_SUCH_HOST) {
    return new FetchProblem('no-such-host', `there is no host ${host}`);
  }
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * A look-up for sockets that checks the addresses and hands those same ones to
 * the socket, so that a name cannot change its address between the two.
 */
export function guardedLookup(resolve: Resolve, allows: AddressRule): LookupFunction {
  return (host, options, callback) => {
    resolveChecked(host, resolve, allows).then(
      (addresses) => {
        if (options.all === true) {
          callback(null, [...addresses]);
        } else {
          callback(null, addresses[0].address, addresses[0].family);
        }
      },
      (error: unknown) => callback(lookUpProblem(error, host), []),
    );
  };
}
