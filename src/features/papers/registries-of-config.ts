import type { Config } from '../../config/config.ts';
import {
  openRegistries,
  type Registries,
  type RegistryCache,
  type RegistryIo,
} from '../../registries/client.ts';
import { REGISTRIES, type RegistryName } from '../../registries/settings.ts';
import { compact } from '../../text/json.ts';
import { VERSION } from '../../version.ts';

/** What requests to registries need. */
export interface RegistryAccess extends Pick<RegistryIo, 'fetch' | 'now' | 'sleep'> {
  /** Names List Curator and its version if absent. */
  readonly userAgent?: string;
  /** The environment, for keys, which have no place in a file that everyone reads. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Requests the addresses in a configuration, which may be from someone else's list; `fetch` where
   * it can be trusted.
   */
  readonly mirrorFetch?: RegistryIo['fetch'];
  readonly cache?: RegistryCache;
  /** Called before each request. */
  readonly onRequest?: () => void;
}

/** The longest that one request may take (milliseconds). */
const TIMEOUT = 20_000;

const HOMES = new Set(Object.values(REGISTRIES).map(({ url }) => new URL(url).origin));

/** Whether an address is at a registry's own home. */
function isPublicHome(url: string): boolean {
  return URL.canParse(url) && HOMES.has(new URL(url).origin);
}

/**
 * Opens the registries according to the configuration and the environment. A key is its owner's,
 * and the configuration may be from someone else's list: where it sets another address for a
 * registry, the key is not sent there.
 */
export function registriesOfConfig(config: Config, access: RegistryAccess): Registries {
  const { env, mirrorFetch = access.fetch, onRequest, ...io } = access;
  const keyOf = (name: RegistryName, key = ''): Record<string, string> =>
    key.trim() === '' || config.registryUrls?.[name] !== undefined ? {} : { [name]: key.trim() };
  const keys = {
    ...keyOf('pubmed', env.NCBI_API_KEY),
    ...keyOf('semanticscholar', env.S2_API_KEY),
    ...keyOf('openalex', env.OPENALEX_API_KEY),
  };
  return openRegistries({
    userAgent: `list-curator/${VERSION}`,
    ...io,
    fetch(url, init) {
      onRequest?.();
      return (isPublicHome(url) ? access.fetch : mirrorFetch)(url, init);
    },
    timeout: TIMEOUT,
    settings: compact({ keys, urls: config.registryUrls, mailto: config.contactEmail }),
  });
}
