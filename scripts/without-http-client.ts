import type { Plugin } from 'esbuild';

/**
 * What stands in for the packages by which GitHub's toolkit asks servers: just enough to load the
 * toolkit, which makes agents for a proxy then. Nobody asks by them, since the GitHub client is
 * given its `fetch`, and of `@actions/core` only what talks to the runner is used.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  '@actions/http-client': 'export class HttpClient { getAgent() {} getAgentDispatcher() {} }',
  '@actions/http-client/lib/auth': 'export class BearerCredentialHandler {}',
  undici: 'export const fetch = undefined;',
};

const NAMESPACE = 'stand-in';
const TOOLKIT = /[\\/]node_modules[\\/]@actions[\\/]/;

/** Keeps the HTTP client of GitHub's toolkit, and undici with it, out of a bundle. */
export const withoutHttpClient: Plugin = {
  name: 'without-http-client',
  setup(build) {
    build.onResolve(
      { filter: /^(?:undici|@actions\/http-client)(?:\/|$)/ },
      ({ path, importer }) =>
        TOOLKIT.test(importer) ? { path, namespace: NAMESPACE, sideEffects: false } : undefined,
    );
    build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => {
      const contents = STAND_INS[path];
      return contents === undefined
        ? { errors: [{ text: `nothing stands in for ${path}` }] }
        : { contents };
    });
  },
};
