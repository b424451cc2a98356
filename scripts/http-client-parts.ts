import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * What replaces the packages by which GitHub's toolkit asks servers: just enough to load the
 * toolkit, which makes agents for a proxy then. Nobody asks by them, since the GitHub client is
 * given its `fetch`, and of `@actions/core` only what talks to the runner is used.
 */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  '@actions/http-client': 'export class HttpClient { getAgent() {} getAgentDispatcher() {} }',
  '@actions/http-client/lib/auth': 'export class BearerCredentialHandler {}',
  undici: 'export const fetch = undefined;',
};

/** What asking through a proxy takes of undici: without WebSockets, caches, mocks and more. */
const UNDICI = `
import Agent from 'undici/lib/dispatcher/agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import buildConnector from 'undici/lib/core/connect.js';
import web from 'undici/lib/web/fetch/index.js';
const { fetch } = web;
export { Agent, buildConnector, fetch, Pool };
`;

const TOOLKIT = /[\\/]node_modules[\\/]@actions[\\/]/;
const OURS = /[\\/]src[\\/]network[\\/]/;

/** Keeps the HTTP client of GitHub's toolkit out of a bundle, and takes of undici what is used. */
export const httpClientParts: Plugin = {
  name: 'http-client-parts',
  setup(build) {
    build.onResolve(
      { filter: /^(?:undici|@actions\/http-client)(?:\/|$)/ },
      ({ path, importer }) => {
        if (TOOLKIT.test(importer)) return { path, namespace: 'stand-in', sideEffects: false };
        return OURS.test(importer) ? { path, namespace: 'part' } : undefined;
      },
    );
    build.onLoad({ filter: /./, namespace: 'stand-in' }, ({ path }) => {
      const contents = REPLACEMENTS[path];
      return contents === undefined
        ? { errors: [{ text: `nothing replaces ${path}` }] }
        : { contents };
    });
    build.onLoad({ filter: /^undici$/, namespace: 'part' }, () => ({
      contents: UNDICI,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    }));
  },
};
