import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { events, snapshot, startGitHub } from '../github-emulator/index.ts';
import { type ActionRun, type RunOptions, runAction } from '../github-emulator/run-action.ts';

const toClose: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const close of toClose.splice(0)) await close();
});

/** A doi.org that knows all DOIs but some, and a Crossref without a record of any. */
function doiServer(missing: ReadonlySet<string>) {
  const requests: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const path = decodeURIComponent(pathname + search);
    requests.push(path);
    const batch = /^\/doiRA\/(.*)$/.exec(path)?.[1];
    const handle = /^\/api\/handles\/([^?]*)/.exec(path)?.[1];
    if (path.startsWith('/works/')) return new Response('Resource not found.', { status: 404 });
    if (path.startsWith('/works')) {
      return Response.json({ status: 'ok', message: { 'total-results': 0, items: [] } });
    }
    if (batch !== undefined) {
      const agencies = batch
        .split(',')
        .map((DOI) =>
          missing.has(DOI) ? { DOI, status: 'DOI does not exist' } : { DOI, RA: 'Crossref' },
        );
      return Response.json(agencies);
    }
    if (missing.has(handle ?? '')) {
      return Response.json({ responseCode: 100, handle }, { status: 404 });
    }
    return Response.json({ responseCode: 1, handle, values: [] });
  };
  return { url: 'http://doi.test', requests, fetch };
}

/**
 * A list whose DOIs a doi.org of its own knows, on the emulated GitHub, and the action that
 * validates it on a schedule. Two failing runs confirm, so that no test has to wait for days.
 */
export async function scheduled(readme: string, missing: readonly string[] = []) {
  const gone = new Set(missing);
  const doi = doiServer(gone);
  const config = `registries: { doi: { url: '${doi.url}' }, crossref: { url: '${doi.url}' } }\nlinks: { failures: 2, days: 0, archive: false }\n`;
  const github = await startGitHub({
    files: { 'README.md': readme, '.github/list-curator.yml': config },
    elsewhere: doi.fetch,
  });
  toClose.push(() => github.close());
  const temp = mkdtempSync(join(tmpdir(), 'list-curator-schedule-'));
  toClose.push(() => rmSync(temp, { recursive: true, force: true }));
  permit({ contents: 'write', issues: 'write' });

  function permit(permissions: Readonly<Record<string, 'read' | 'write' | 'none'>>): void {
    const token = github.tokens.get('emulated-token');
    if (token !== undefined) token.permissions = permissions;
  }

  let runs = 0;
  return {
    github,
    /** The DOIs that do not exist. */
    gone,
    /** What was asked of doi.org. */
    asked: doi.requests,
    permit,
    /** A folder that outlives a run, as artifacts do. */
    temp,
    run: (inputs: Readonly<Record<string, string>> = {}, more: Partial<RunOptions> = {}) => {
      runs += 1;
      return runAction({
        github,
        eventName: 'schedule',
        event: events.schedule(),
        inputs,
        ...more,
        env: {
          GITHUB_RUN_ID: String(runs),
          RUNNER_TEMP: temp,
          ...more.env,
        },
      });
    },
    /** The tracking issues. */
    issues: () =>
      snapshot(github.state).issues.filter(({ labels }) => labels.includes('list-curator')),
    /** The file on the state branch. */
    state(): string {
      const tip = github.state.branch('list-curator/state') ?? '';
      return github.state.git.readBlob(`${tip}:links.json`)?.toString() ?? '';
    },
  };
}

/** The requests of a run that wrote something, as `METHOD path`. */
export function writesOf({ requests }: ActionRun): string[] {
  return requests
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
    .map(({ method, path }) => `${method} ${path.replace('/repos/octo/papers', '')}`);
}

/** A list of papers with these DOIs, and one link into this machine. */
export function papers(...dois: readonly string[]): string {
  const entries = dois.map(
    (doi, index) => `- [A paper with number ${index}](https://doi.org/${doi}), 2020\n`,
  );
  return `# Papers\n\n## All\n\n${entries.join('')}- [A paper on this machine](http://127.0.0.1:9/a), 2020\n`;
}
