import type { Config } from '../config/config.ts';
import { registriesOfConfig } from '../features/papers/registries-of-config.ts';
import { checkProxiedTarget, checkTarget, isPublicAddress } from '../links/check-target.ts';
import { FetchProblem } from '../links/fetch-problem.ts';
import { guardedLookup } from '../links/resolve.ts';
import { fetchFor } from '../network/fetch-for.ts';
import { proxyFor } from '../network/proxy-for.ts';
import { causesOf } from '../network/proxy-problem.ts';
import type { Registries } from '../registries/client.ts';
import { errorCode } from '../text/attempt.ts';
import { compact } from '../text/json.ts';
import { optionValue } from './input.ts';
import type { CommandLineIo } from './io.ts';
import type { Arguments } from './parse-arguments.ts';

/**
 * The registries for a command, as the configuration and the command line set them.
 *
 * @param onRequest called before each request.
 */
export function registriesFor(
  config: Config,
  args: Arguments,
  io: CommandLineIo,
  onRequest?: () => void,
): Registries {
  const { env, sleep, fetch, date: now } = io;
  const tools = { env, now, sleep, fetch, mirrorFetch: mirrorFetch(args, io), onRequest };
  return registriesOfConfig(config, compact(tools));
}

/**
 * Requests mirrors that a configuration names. The configuration may be someone else's, so they must
 * be on the public Internet, unless the command line allows others or names the configuration. The
 * address that is checked is the one that is connected to; a proxy gets only names that pass
 * {@link checkProxiedTarget}.
 */
export function mirrorFetch(
  args: Arguments,
  { env, fetch, network: { resolve } }: CommandLineIo,
): CommandLineIo['fetch'] {
  const trusted =
    args.switches.has('allow-private-hosts') || optionValue(args, 'config') !== undefined;
  if (trusted) return fetch;
  const wayTo = proxyFor(env);
  const ask = fetchFor(env, guardedLookup(resolve, isPublicAddress));
  return async (text, init) => {
    try {
      const url = checkTarget(text, isPublicAddress);
      const tools = { resolve, allows: isPublicAddress };
      if (wayTo(url) !== undefined) await checkProxiedTarget(url, tools);
      return await ask(text, init);
    } catch (error) {
      const refusal = causesOf(error).find((one) => errorCode(one) === 'refused');
      if (refusal === undefined) throw error;
      const hint = 'if you trust this mirror, add --allow-private-hosts';
      throw new FetchProblem('refused', `${refusal.message}; ${hint}`);
    }
  };
}
