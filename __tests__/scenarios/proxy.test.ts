import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/bundle.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { listen, startProxy } from '../network/proxy-server.ts';

const CERTIFICATE = fileURLToPath(new URL('../network/fixtures/certificate.pem', import.meta.url));
const KEY = fileURLToPath(new URL('../network/fixtures/key.pem', import.meta.url));
/** The Node.js that `using: node24` gives. */
const ACTION_NODE = createRequire(import.meta.url).resolve(
  `node/bin/node${process.platform === 'win32' ? '.exe' : ''}`,
);

/** Built again, since only the bundle omits parts of packages. */
let dist = '';
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'list-curator-dist-'));
  await build(dist);
}, 60_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** A server that proves itself to be anything below example.org, and a proxy that finds it. */
async function startWorld(answer: (request: IncomingMessage) => { status: number; body: string }) {
  const seen: string[] = [];
  const authorizations = new Set<string | undefined>();
  const tls = { cert: readFileSync(CERTIFICATE), key: readFileSync(KEY) };
  const server = createServer(tls, (request, response) => {
    seen.push(`${request.method} ${request.headers.host}${request.url}`);
    authorizations.add(request.headers.authorization);
    const { status, body } = answer(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  const port = await listen(server);
  const names = ['api.example.org', 'registry.example.org', 'page.example.org'];
  const proxy = await startProxy({
    servers: Object.fromEntries(names.map((name) => [`${name}:443`, port])),
    password: 'me:secret',
  });
  const env = {
    https_proxy: `http://me:secret@${proxy.host}`,
    http_proxy: `http://me:secret@${proxy.host}`,
    NODE_EXTRA_CA_CERTS: CERTIFICATE,
  };
  return { seen, authorizations, proxy, env };
}

/** Runs a program of `dist/` to its end. */
async function run(
  node: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
) {
  const [program = '', ...rest] = args;
  const child = spawn(node, [join(dist, program), ...rest], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exitCode = await new Promise<number | null>((done, fail) => {
    child.once('error', fail).once('close', done);
  });
  return { exitCode, output };
}

const CONFIG = [
  'contact-email: me@example.org',
  'registries:',
  '  crossref:',
  '    url: https://registry.example.org/crossref',
  '  doi:',
  '    url: https://registry.example.org/doi',
  '',
].join('\n');

it('what requests through a proxy need is loaded for them alone', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const texts = new Map(files.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  const holds = (part: string): string[] =>
    files.filter((name) => texts.get(name)?.includes(`node_modules/${part}`));
  const [chunk = '', ...others] = holds('undici/');
  expect(others).toEqual([]);
  const importers = files.filter((name) => texts.get(name)?.includes(basename(chunk)));
  expect(importers.length).toBeGreaterThan(0);
  for (const name of importers) {
    expect(texts.get(name)).toContain(`import("./${basename(chunk)}")`);
    expect(texts.get(name)).not.toContain(`from "./${basename(chunk)}"`);
  }
  expect(holds('@actions/http-client/')).toEqual([]);
});

describe('behind a proxy', { timeout: 60_000 }, () => {
  it('the action reaches GitHub through it, and reveals no password', async () => {
    const body = JSON.stringify({ message: 'Not Found' });
    const world = await startWorld(() => ({ status: 404, body }));
    const commit = (name: string) => ({
      sha: name.repeat(40),
      ref: name,
      repo: { full_name: 'octo/papers' },
    });
    const pull = { number: 1, state: 'open', base: commit('a'), head: commit('b') };
    const folder = temporaryFolder({
      'event.json': JSON.stringify({
        number: 1,
        pull_request: { ...pull, merge_commit_sha: null },
      }),
      'summary.md': '',
      output: '',
    });
    const { exitCode, output } = await run(
      ACTION_NODE,
      ['main.js'],
      {
        ...world.env,
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_API_URL: 'https://api.example.org/v3',
        GITHUB_GRAPHQL_URL: 'https://api.example.org/graphql',
        GITHUB_REPOSITORY: 'octo/papers',
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_WORKSPACE: temporaryFolder({}),
        RUNNER_TEMP: temporaryFolder({}),
        INPUT_TOKEN: 't0',
      },
      folder,
    );
    expect(output).toContain('Not Found');
    expect(output).not.toContain('secret');
    expect(exitCode).toBe(1);
    expect(new Set(world.proxy.asked)).toEqual(new Set(['CONNECT api.example.org:443']));
    expect(world.authorizations).toEqual(new Set(['token t0']));
  });

  it('the program requests registries and links through it', async () => {
    const world = await startWorld(({ url }) => ({
      status: url?.startsWith('/gone') === true ? 404 : 200,
      body: '{}',
    }));
    const folder = temporaryFolder({ 'curator.yml': CONFIG });
    const look = await run(
      process.execPath,
      ['cli.js', 'lookup', '10.99999/nothing.1', '--config', 'curator.yml'],
      world.env,
      folder,
    );
    expect(look.output).not.toContain('secret');
    expect(world.seen).toContain('GET registry.example.org/doi/10.99999/nothing.1');
    expect(look.output).toContain(
      `Europe PMC could not be reached (the proxy http://${world.proxy.host} could not connect to www.ebi.ac.uk:443 (502))`,
    );
    writeFileSync(
      join(folder, 'README.md'),
      [
        '# Papers',
        '',
        '## Surveys',
        '',
        '- [Here](https://page.example.org/here)',
        '- [Gone](https://page.example.org/gone)',
        '',
      ].join('\n'),
    );
    const links = await run(
      process.execPath,
      ['cli.js', 'links', '--allow-private-hosts', '--format', 'json', '--config', 'curator.yml'],
      world.env,
      folder,
    );
    expect(links.output).not.toContain('secret');
    expect(world.seen).toContain('HEAD page.example.org/here');
    expect(world.seen).toContain('GET page.example.org/gone');
    expect(JSON.parse(links.output.slice(0, links.output.lastIndexOf('}') + 1))).toMatchObject({
      links: [{ verdict: 'ok' }, { status: 404 }],
    });
    expect(world.proxy.asked.filter((one) => !one.startsWith('CONNECT '))).toEqual([]);
  });
});
