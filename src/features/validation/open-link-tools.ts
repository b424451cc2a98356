import type { Config } from '../../config/config.ts';
import { proxyFor } from '../../network/proxy-for.ts';
import type { Inputs } from '../../runner/inputs.ts';
import type { ActionIo } from '../../runner/io.ts';
import { VERSION } from '../../version.ts';
import { registriesOfConfig } from '../registries-of-config.ts';
import type { LinkOptions } from './check-links.ts';
import { linkTools } from './link-tools.ts';

const CONCURRENCY = 200;
const TIMEOUT = 30_000;
/** It tells of a hundred of its repositories at once; another server knows nothing of them. */
const GITHUB = 'https://github.com';

/** Puts together what looking at links takes from the network. It never reaches private hosts. */
export function openLinkTools(
  { context, fetch, resolve, env, date, wait }: ActionIo,
  { token }: Inputs,
  config: Config,
  { fragments }: Pick<LinkOptions, 'fragments'>,
): ReturnType<typeof linkTools> {
  // Servers shall know who asks, and where to complain.
  const contact = config.links.contact ?? `${context.serverUrl}/${context.repository}`;
  const userAgent = `list-curator/${VERSION} (link check; +${contact})`;
  return linkTools({
    resolve,
    wayTo: proxyFor(env),
    now: date,
    sleep: wait,
    config,
    userAgent,
    openRegistries: (countRequest) =>
      registriesOfConfig(config, {
        env,
        now: date,
        sleep: wait,
        userAgent,
        fetch(url, init) {
          countRequest();
          return fetch(url, init);
        },
      }),
    ...(context.serverUrl === GITHUB && token !== ''
      ? { github: { url: context.graphqlUrl, token, fetch } }
      : {}),
    concurrency: CONCURRENCY,
    timeout: TIMEOUT,
    fragments,
    privateHosts: false,
  });
}
