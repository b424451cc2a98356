import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runIn } from './run-in.ts';

/** A site, a doi.org and a Crossref on this machine, and the requests they got. */
async function site(onRequest: (path: string) => void = () => {}) {
  const requests: string[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    requests.push(`${request.method} ${path}`);
    onRequest(path);
    const [, batch] = /^\/doiRA\/(.*)$/.exec(path) ?? [];
    const [, handle] = /^\/api\/handles\/(.*)\?/.exec(path) ?? [];
    if (batch !== undefined) {
      const agencies = batch
        .split(',')
        .map((DOI) =>
          DOI.endsWith('nothing') ? { DOI, status: 'DOI does not exist' } : { DOI, RA: 'Crossref' },
        );
      response.end(JSON.stringify(agencies));
    } else if (handle !== undefined) {
      response.writeHead(404).end(JSON.stringify({ responseCode: 100, handle }));
    } else if (path.startsWith('/works?')) {
      const items = [...decodeURIComponent(path).matchAll(/doi:([^,&]+)/g)].map(([, DOI]) => ({
        DOI,
        type: 'journal-article',
        title: ['A paper with number 4'],
        ...(DOI === '10.1234/paper' ? {} : RETRACTED),
      }));
      response.end(JSON.stringify({ message: { items } }));
    } else if (path === '/gone') response.writeHead(404).end();
    else if (path === '/moved') response.writeHead(301, { location: '/here' }).end();
    else if (path === '/wall') response.writeHead(403).end();
    else if (path === '/broken') request.socket.destroy();
    else if (path !== '/hangs') response.end('a paper');
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, requests };
}

const RETRACTED = {
  'updated-by': [
    { DOI: '10.1234/notice', type: 'retraction', updated: { 'date-parts': [[2021, 3, 4]] } },
  ],
};

type Options = NonNullable<Parameters<typeof runIn>[2]>;

/** Runs the command in this process. The sites of this machine are asked over its network. */
async function runLinks(cwd: string, args: readonly string[], { network, ...more }: Options = {}) {
  const { status, out, error } = await runIn(cwd, args, {
    date: Date.now(),
    fetch,
    network: {
      resolve: async (host) => [{ address: host, family: isIP(host) }],
      ...network,
    },
    ...more,
  });
  return { status, stdout: out, stderr: error };
}

const run = (cwd: string, ...args: string[]) => runLinks(cwd, args);

const list = (url: string, ...paths: string[]): string =>
  `# Papers\n\n## All\n\n${paths.map((path, index) => `- [A paper with number ${index}](${path.startsWith('http') ? path : url + path}), 2020\n`).join('')}`;

/** A list of all kinds of links, with its bibliography and configuration. */
function sample(url: string): string {
  return temporaryFolder({
    'README.md': list(url, '/here', '/gone', '/moved', '/wall', 'https://doi.org/10.1234/paper'),
    'refs.bib': `@misc{a,\n  url = {${url}/gone},\n  doi = {10.1234/nothing}\n}\n`,
    'config.yml': `registries: { doi: { url: "${url}" }, crossref: { url: "${url}" } }\nlinks: { archive: "${url}" }\n`,
  });
}

const LOCAL = ['--config', 'config.yml', '--allow-private-hosts'];

describe('list-curator links', () => {
  it('reports what to do, with the lines in both files, and exits with 1', async () => {
    const { url } = await site();
    const { status, stdout, stderr } = await run(sample(url), 'links', '--now', ...LOCAL);
    expect(stderr).toBe('');
    expect(stdout.replaceAll(url, 'SITE').replace(/\d{4}-\d\d-\d\d/g, 'DAY')).toBe(
      `Replace: moved permanently (1)
  ✖ SITE/moved
    → SITE/here
    moved permanently
    README.md:7

Remove, or find a new address: gone (2)
  ✖ SITE/gone
    the site says there is no such page (404), in 3 runs since DAY
    README.md:6
    refs.bib:2
  ✖ doi:10.1234/nothing
    doi.org says that this DOI does not exist, in 3 runs since DAY
    refs.bib:3

Not known
  1 blocked: the site blocks automated requests, or is not allowed
  (--format json lists them)

6 links and references: 2 ok, 1 moved, 2 dead, 1 blocked. 21 requests.
`,
    );
    expect(status).toBe(1);
  });

  it('writes JSON that follows its schema', async () => {
    const { url, requests } = await site();
    const { stdout } = await run(sample(url), 'links', '--now', '--format', 'json', ...LOCAL);
    const report = JSON.parse(stdout);
    const valid = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('schema/links.schema.json', 'utf8')),
    );
    expect([valid(report), valid.errors]).toEqual([true, null]);
    expect(Object.keys(report)).toEqual(['version', 'links', 'references', 'summary']);
    expect(report.links[2]).toEqual({
      url: `${url}/moved`,
      verdict: 'moved',
      status: 200,
      reason: 'moved permanently',
      finalUrl: `${url}/here`,
      suggestion: `${url}/here`,
      places: [{ file: 'README.md', line: 7 }],
    });
    expect(report.summary).toEqual({
      ok: 2,
      moved: 1,
      dead: 2,
      blocked: 1,
      transient: 0,
      unverified: 0,
      requests: requests.length,
    });
  });

  it('reports retracted papers and DOIs of other papers, and keeps the records', async () => {
    const { url, requests } = await site();
    const folder = sample(url);
    const bib =
      '@article{b,\n  title = {A paper with number 4},\n  doi = {10.1234/bad}\n}\n@article{c,\n  title = {Weighing the clouds over small islands},\n  doi = {10.1234/other}\n}\n';
    writeFileSync(join(folder, 'refs.bib'), bib);
    writeFileSync(join(folder, 'README.md'), '# Papers\n');
    const args = ['links', '--state', 'links.json', '--format', 'json', ...LOCAL];
    const { status, stdout } = await run(folder, ...args);
    const { references, summary } = JSON.parse(stdout);
    const findings = references.flatMap(
      ({ findings = [] }: { findings?: { ruleId: string; message: string; places: object[] }[] }) =>
        findings.map(({ ruleId, message, places }) => [ruleId, message, places]),
    );
    expect(findings).toEqual([
      [
        'paper-retracted',
        '"A paper with number 4" was retracted on 2021-03-04 (https://doi.org/10.1234/notice). Remove it, or say in the entry that it was retracted.',
        [{ file: 'refs.bib', line: 1 }],
      ],
      [
        'doi-mismatch',
        'DOI 10.1234/other belongs to "A paper with number 4" according to Crossref, not to "Weighing the clouds over small islands". Correct the identifier or the title.',
        [{ file: 'refs.bib', line: 7 }],
      ],
    ]);
    expect([status, summary.requests, requests.length]).toEqual([1, 2, 2]);
    // The next run asks nobody, and reports the same.
    const again = JSON.parse((await run(folder, ...args)).stdout);
    expect(requests).toHaveLength(2);
    expect(again.references).toEqual(references);
  });

  it('reports nothing from one run alone, and how to confirm it', async () => {
    const { url } = await site();
    const { status, stdout, stderr } = await run(sample(url), 'links', ...LOCAL);
    expect(status).toBe(0);
    expect(stdout).toContain('2 under suspicion');
    expect(stdout).toContain('Nothing to do yet.');
    expect(stderr).toContain('--state FILE, or in this run with --now');
  });

  it('requests nothing twice if a state is kept', async () => {
    const { url, requests } = await site();
    const folder = temporaryFolder({ 'README.md': list(url, '/here', '/there', '/wall') });
    const args = ['links', '--no-bib', '--allow-private-hosts', '--state', 'links.json'];
    await run(folder, ...args);
    const before = requests.length;
    const { status, stdout } = await run(folder, ...args);
    expect([status, requests.length - before]).toEqual([0, 0]);
    expect(stdout).toContain('3 links and references: 2 ok, 1 blocked. 0 requests.');
  });

  it('requests no private host unless they are allowed', async () => {
    const { url, requests } = await site();
    const folder = temporaryFolder({ 'README.md': list(url, '/here') });
    const { status, stdout } = await run(folder, 'links', '--now');
    expect([status, requests]).toEqual([0, []]);
    expect(stdout).toContain('1 blocked');
  });

  it.each([
    [['links', '--state', 'README.md'], 'README.md'],
    [['links', 'merge', 'part.json', '--state', 'refs.bib'], 'refs.bib'],
  ])('%j replaces no file that is something else', async (args, file) => {
    const { url, requests } = await site();
    const files = { 'README.md': list(url, '/here'), 'refs.bib': '@misc{a, title = {A}}\n' };
    const folder = temporaryFolder({ ...files, 'part.json': '{"version":1,"links":{}}' });
    const { status, stderr } = await run(folder, ...args);
    expect([status, requests]).toEqual([2, []]);
    expect(stderr).toContain(`${file} is not a state file. Give another file with --state.`);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(Reflect.get(files, file));
  });

  it('starts with an empty state if the file was cut off, and keeps the file', async () => {
    const { url } = await site();
    const cutOff = '{"version": 1, "lin';
    const folder = temporaryFolder({ 'README.md': list(url, '/here'), 'links.json': cutOff });
    const args = ['links', '--allow-private-hosts', '--state', 'links.json'];
    const { status, stderr } = await run(folder, ...args);
    expect(status).toBe(0);
    const [, kept = ''] = /kept as (\S+)\./.exec(stderr) ?? [];
    expect(stderr).toContain('links.json is not a whole state file');
    expect(readFileSync(join(folder, kept), 'utf8')).toBe(cutOff);
    expect(JSON.parse(readFileSync(join(folder, 'links.json'), 'utf8')).version).toBe(1);
    expect((await run(folder, ...args)).stderr).toBe('');
  });

  it('keeps the results at Ctrl-C, and continues from there', async () => {
    const { url } = await site();
    const folder = temporaryFolder({ 'README.md': list(url, '/here', '/hangs') });
    const args = ['links', '--allow-private-hosts', '--state', 'links.json'];
    let interrupt = (): void => {};
    let time = 0;
    const { status, stdout, stderr } = await runLinks(folder, args, {
      network: {
        watched: true,
        onInterrupt(handler) {
          interrupt = handler;
          return () => {};
        },
      },
      now: () => {
        time += 1000;
        return time;
      },
      onOutput: (text) => {
        if (text.includes('1/2')) interrupt();
      },
    });
    expect([status, stdout]).toEqual([130, '']);
    expect(stderr).toContain('interrupted after 2 requests. The results are kept in links.json');
    const { links } = JSON.parse(readFileSync(join(folder, 'links.json'), 'utf8'));
    expect(Object.keys(links)).toEqual([`${url}/here`]);
  });

  it('ends at Ctrl-C, however long a site needs', async () => {
    let interrupt = (): void => {};
    const { url } = await site(() => interrupt());
    const cwd = temporaryFolder({ 'README.md': list(url, '/hangs') });
    const args = [resolve('dist/cli.js'), 'links', '--allow-private-hosts'];
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    interrupt = () => child.kill('SIGINT');
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += String(text);
    });
    expect((await once(child, 'close'))[0]).toBe(130);
    expect(stderr).toContain('interrupted after 1 request.');
  });

  it('postpones the rest to the next run at its deadline', async () => {
    let times: number | undefined;
    let timeIsUp = (): void => {};
    // It would be asked again, if there were time.
    const { url } = await site((path) => path === '/broken' && timeIsUp());
    const folder = temporaryFolder({ 'README.md': list(url, '/here', '/broken') });
    const args = ['links', '--allow-private-hosts', '--deadline', '7', '--format', 'json'];
    const { stdout } = await runLinks(folder, args, {
      network: {
        onTime(milliseconds, handler) {
          times = milliseconds;
          timeIsUp = handler;
          return () => {};
        },
      },
    });
    expect(times).toBe(7000);
    expect(JSON.parse(stdout).summary).toMatchObject({ ok: 1, unverified: 1, requests: 2 });
  });

  it.each([
    [['--shard', '3/2'], '--shard takes a part and the number of parts, such as 1/4, not "3/2".'],
    [['--shard', 'half'], '--shard takes a part and the number of parts'],
    [['--concurrency', '0'], '--concurrency must be at least 1.'],
    [['--timeout', 'long'], '--timeout takes a whole number, not "long".'],
    [['--state', '.'], '. is a folder. Name a file for the state.'],
    [['--state', 'no/links.json'], 'no/links.json cannot be written: its folder does not exist.'],
    [['--formt', 'json'], 'Did you mean "--format"?'],
  ])('refuses %j', async (args, message) => {
    const folder = temporaryFolder({ 'README.md': '# Papers\n' });
    const { status, stderr } = await run(folder, 'links', ...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('list-curator links merge', () => {
  it('merges states and reports of parts to those of one run', async () => {
    const { url } = await site();
    const folder = sample(url);
    const json = ['--format', 'json', ...LOCAL];
    const files: Record<string, string> = {};
    const args: string[] = [];
    for (const part of [1, 2]) {
      const shard = ['--shard', `${part}/2`, '--state', `state-${part}.json`];
      files[`report-${part}.json`] = (
        await run(folder, 'links', '--now', ...shard, ...json)
      ).stdout;
      args.push(join(folder, `state-${part}.json`));
    }
    const reports = temporaryFolder(files);
    args.push(...Object.keys(files));
    const merged = await run(
      reports,
      'links',
      'merge',
      ...args,
      '--state',
      'all.json',
      '--format',
      'json',
    );
    expect(merged.status).toBe(1);
    expect(merged.stderr).toContain('of 2 states are now in all.json');
    const whole = JSON.parse((await run(folder, 'links', '--now', ...json)).stdout);
    const joined = JSON.parse(merged.stdout);
    const names = (report: { links: { url: string; verdict: string }[] }) =>
      report.links.map((link) => `${link.verdict} ${link.url}`).toSorted();
    expect(names(joined)).toEqual(names(whole));
    expect(joined.summary).toEqual(whole.summary);
    const all = JSON.parse(readFileSync(join(reports, 'all.json'), 'utf8'));
    expect(Object.keys(all.links)).toHaveLength(6);
  });

  it('adds the states to what the file has, but for links that are in none for a month', async () => {
    const seen = (days: number) => ({
      log: [
        {
          at: new Date(Date.now() - days * 86_400_000).toISOString(),
          run: `r${days}`,
          verdict: 'dead',
          reason: 'gone',
        },
      ],
    });
    const state = (links: object) => JSON.stringify({ version: 1, links });
    const folder = temporaryFolder({
      'part.json': state({ 'https://a.example/': seen(1) }),
      'all.json': state({
        'https://a.example/': seen(40),
        'https://b.example/': seen(5),
        'https://c.example/': seen(40),
      }),
    });
    await run(folder, 'links', 'merge', 'part.json', '--state', 'all.json');
    const { links } = JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8'));
    expect(Object.keys(links)).toEqual(['https://a.example/', 'https://b.example/']);
    expect(links['https://a.example/'].log).toHaveLength(2);
  });

  it('keeps a damaged file beside the new one, and says so', async () => {
    const part = '{"version": 1, "links": {}}';
    const folder = temporaryFolder({ 'part.json': part, 'all.json': '{"version": 1, "li' });
    const { stderr } = await run(folder, 'links', 'merge', 'part.json', '--state', 'all.json');
    expect(stderr).toContain('it was damaged, and is kept as all.json.old-');
  });

  it.each([
    [['merge'], 'links merge needs a FILE: states '],
    [['merge', 'state.json'], 'the joined state needs a file: --state FILE.'],
    [['merge', 'other.json', '--state', 'all.json'], 'other.json is neither a state nor a report'],
    [['merge', 'stat.json', '--state', 'all.json'], 'Did you mean "state.json"?'],
  ])('refuses %j', async (args, message) => {
    const folder = temporaryFolder({
      'state.json': '{"version": 1, "links": {}}',
      'other.json': '{"version": 1}',
    });
    const { status, stderr } = await run(folder, 'links', ...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
