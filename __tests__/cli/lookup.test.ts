import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { startProxy } from '../network/proxy-server.ts';
import { type RegistryServer, startRegistryServer } from '../registry-server/server.ts';
import { runIn } from './run-in.ts';

let server: RegistryServer;
let folder: string;
beforeAll(async () => {
  server = await startRegistryServer();
  folder = mkdtempSync(join(tmpdir(), 'lookup-'));
  const urls = Object.entries(server.urls).map(([name, url]) => `  ${name}:\n    url: ${url}/\n`);
  writeFileSync(join(folder, 'mirrors.yml'), `registries:\n${urls.join('')}`);
});
beforeEach(() => server.reset());
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const lookup = (...args: string[]) => call('lookup', ...args);

async function call(...args: string[]) {
  const asks = ['lookup', 'add'].includes(args[0] ?? '');
  const local = [...args, '--config', 'mirrors.yml', ...(asks ? ['--allow-private-hosts'] : [])];
  const { status, out, error } = await runIn(folder, local, {
    date: Date.UTC(2031, 0, 1),
    fetch,
  });
  return { status, out, err: error };
}

it('prints the bib entry and its source', async () => {
  const { status, out, err } = await lookup('https://doi.org/10.99997/plain.1');
  expect(out).toBe(`@article{Quill2021,
  title = {Weighing teacups at 10⁻⁵ bar},
  author = {Quill, Ada and {Teacup Consortium} and van Tassel, Jr., Ludwig and Castaño, José},
  journal = {Cups \\& Saucers},
  year = {2021},
  month = may,
  volume = {7},
  number = {2},
  pages = {11--19},
  publisher = {Example Press},
  doi = {10.99997/plain.1},
  abstract = {Background: Teacups were weighed (p < 0.05). Results: They are light.}
}
`);
  expect(err).toBe('source: Crossref\n');
  expect(status).toBe(0);
});

it.each([
  'doi:10.99997/plain.1',
  'https://pub.example/doi/full/10.99997/plain.1',
  'http://dx.doi.org/10.99997/PLAIN.1',
  '<https://doi.org/10.99997/plain.1>',
])('reads %s', async (given) => {
  expect((await lookup(given)).out).toContain('doi = {10.99997/plain.1}');
});

it('prints JSON with the registry of each field', async () => {
  const { out } = await lookup('10.99997/no-abstract.1', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    title: 'Saucers and their orbits',
    provenance: { title: 'crossref', abstract: 'europepmc' },
  });
});

it('prints CSL-JSON', async () => {
  const { out } = await lookup('10.99997/plain.1', '--format', 'csl-json');
  expect(JSON.parse(out)).toMatchObject([
    {
      id: 'Quill2021',
      type: 'article-journal',
      DOI: '10.99997/plain.1',
      issued: { 'date-parts': [[2021, 5, 4]] },
      'container-title': 'Cups & Saucers',
    },
  ]);
});

describe('papers that should not be listed have status 1 and the reason', () => {
  it.each([
    [
      '10.99997/retracted.1',
      'This paper was retracted on 2022-06-05, see https://doi.org/10.99997/notice.1.',
    ],
    [
      '10.99997/notice.1',
      'This is a retraction notice, not a paper; the paper it is about is https://doi.org/10.99997/retracted.1.',
    ],
    ['10.99997/data.1', 'This is a dataset, not a paper.'],
    ['10.99997/marked.1', 'This paper was retracted or withdrawn, as its title says.'],
    ['10.99997/marked.2', 'This is a correction, not a paper.'],
    ['10.99997/part.1.g001', 'This is a part of a paper, such as a figure or table.'],
    ['3101.00003', 'Its authors withdrew this paper'],
    ['10.99997/wrong', 'doi.org does not know DOI 10.99997/wrong.'],
  ])('%s', async (given, reason) => {
    const { status, err } = await lookup(given);
    expect(err).toContain(reason);
    expect(status).toBe(1);
  });
});

it.each(['10/tea1', 'https://doi.org/tea1'])('the short DOI %s is looked up', async (given) => {
  const { status, out } = await lookup(given);
  expect(out).toContain('10.99997/plain.1');
  expect(status).toBe(0);
});

describe('questions without an answer have status 2 and no stack trace', () => {
  it('no identifier', async () => {
    const { status, err } = await lookup('hello');
    expect(err).toContain('"hello" contains no identifier of a paper. Give a DOI');
    expect(status).toBe(2);
    expect(server.log).toEqual([]);
  });

  it('OpenReview', async () => {
    const { status, err } = await lookup('https://openreview.net/forum?id=abcdef123');
    expect(err).toContain('paste the BibTeX entry');
    expect(status).toBe(2);
  });

  it('registries that cannot be reached', async () => {
    for (const name of ['crossref', 'europepmc', 'doi'] as const) {
      server.faults.set(name, { fault: 'unavailable' });
    }
    const { status, out, err } = await lookup('10.99997/plain.1');
    expect(err).toContain('could not be looked up (Crossref answered 503; ');
    expect(err).toContain('says nothing about the paper');
    expect(out).toBe('');
    expect(status).toBe(2);
  });
});

it('suggests the published version, and reports a substitute registry', async () => {
  expect((await lookup('arXiv:3101.00002v2')).err).toContain(
    'note: This preprint has been published: Cups & Saucers 7 (2031) 11-19, https://doi.org/10.99997/plain.1.',
  );
  server.faults.set('crossref', { fault: 'html' });
  const { err } = await lookup('10.99997/plain.1');
  expect(err).toContain(
    'note: Crossref gave no usable answer, so check yourself whether the paper was retracted.',
  );
  expect(err).toContain(
    'registries: Crossref sent a web page instead of data (status 200); Europe PMC answered.',
  );
});

describe('add ID', () => {
  const README = '# Tea\n\n## Cups\n\n- [A Mug](https://doi.org/10.99997/mug), Bo Twigg, 2021\n';
  const addTo = (...args: string[]) => {
    writeFileSync(join(folder, 'README.md'), README);
    writeFileSync(join(folder, 'refs.bib'), '');
    return call('add', ...args, '--category', 'Cups', '--bib', 'refs.bib');
  };

  it('looks the paper up and writes it into both files', async () => {
    const { status, out, err } = await addTo('10.99997/no-abstract.2');
    expect(out).toBe('Added Quill2021 under "Cups" to README.md and refs.bib.\n');
    expect(err).toContain('source: Crossref (');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('Tides in a teacup');
    expect(readFileSync(join(folder, 'refs.bib'), 'utf8')).toContain(
      'doi = {10.99997/no-abstract.2}',
    );
  });

  it.each([
    [['10.99997/retracted.1'], 'This paper was retracted'],
    [['10.99997/marked.1'], 'This paper was retracted or withdrawn'],
    [['10.99997/marked.2'], 'This is a correction, not a paper'],
    [['10.99997/part.1.g001'], 'This is a part of a paper'],
    [['10.99997/wrong'], 'doi.org does not know DOI 10.99997/wrong'],
    [['tea'], 'contains no identifier'],
    [[], 'but neither is given'],
    [['10.99997/plain.1', '--bibtex', 'refs.bib'], 'not both'],
  ])('refuses %j and writes nothing', async (args, reason) => {
    const { status, err } = await addTo(...args);
    expect(err).toContain(reason);
    expect(status).toBe(2);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(README);
  });

  it('writes bib entries without findings', async () => {
    const ofList = ['--bib', 'refs.bib', '--readme', 'README.md'];
    writeFileSync(join(folder, 'README.md'), README);
    writeFileSync(join(folder, 'refs.bib'), '');
    const ids = ['10.99997/plain.1', '10.99997/no-abstract.1', '3101.00001', '90000011'];
    for (const id of [...ids, '2031.tea-long.7', '10.99997/concern.1', '10.99997/thesis.1']) {
      const { status, err } = await call('add', id, '--category', 'Cups', ...ofList);
      expect(status, err).toBe(0);
    }
    const { out } = await call('check', '--severity', 'info', '--format', 'json', ...ofList);
    const findings: { file: string; message: string }[] = JSON.parse(out).findings;
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ file }) => file === 'refs.bib')).toEqual([]);
  });
});

it('requests no mirror on this machine or its network, whatever the configuration of a list contains', async () => {
  const here = { date: Date.UTC(2031, 0, 1), fetch };
  mkdirSync(join(folder, '.github'));
  renameSync(join(folder, 'mirrors.yml'), join(folder, '.github', 'list-curator.yml'));
  const found = await runIn(folder, ['lookup', '10.99997/plain.1'], here);
  renameSync(join(folder, '.github', 'list-curator.yml'), join(folder, 'mirrors.yml'));
  expect(found.status).not.toBe(0);
  expect(found.error).toContain(
    '127.0.0.1 is not an address on the public Internet; if you trust this mirror, add --allow-private-hosts',
  );
  expect(server.log).toEqual([]);
  const named = await runIn(
    folder,
    ['lookup', '10.99997/plain.1', '--config', 'mirrors.yml'],
    here,
  );
  expect(named.status).toBe(0);
});

describe('mirrors behind a proxy', () => {
  const ADDRESSES: Readonly<Record<string, string>> = {
    '127.0.0.1': '127.0.0.1',
    'mirror.example': '93.184.215.14',
    'intranet.example': '10.0.0.7',
  };
  const resolve = async (host: string) => {
    const address = ADDRESSES[host];
    if (address === undefined) throw Object.assign(new Error('unknown'), { code: 'ENOTFOUND' });
    return [{ address, family: 4 }];
  };

  /** Looks up a paper in a clone whose configuration names mirrors, through a proxy. */
  async function behindProxy(base: string, more: Readonly<Record<string, string>> = {}) {
    const { port } = new URL(server.urls.crossref);
    const proxy = await startProxy({
      servers: { 'mirror.example:80': Number(port), 'intranet.example:80': Number(port) },
      password: 'me:secret',
    });
    const names = Object.keys(server.urls).map((name) => `  ${name}: {url: ${base}/${name}}\n`);
    const clone = temporaryFolder({
      '.github/list-curator.yml': `registries:\n${names.join('')}`,
    });
    const address = `http://me:secret@${proxy.host}`;
    const { status, out, error } = await runIn(clone, ['lookup', '10.99997/plain.1'], {
      env: { HTTPS_PROXY: address, HTTP_PROXY: address, ...more },
      fetch: async () => {
        throw new Error('the public registries are not needed');
      },
      network: { resolve },
    });
    expect(out + error).not.toContain('secret');
    return { status, out, error, proxy };
  }

  it('are requested through it', async () => {
    const { status, out, proxy } = await behindProxy('http://mirror.example');
    expect([status, out.slice(0, 19)]).toEqual([0, '@article{Quill2021,']);
    expect(proxy.asked[0]).toBe('GET http://mirror.example/crossref/works/10.99997/plain.1');
    expect(server.log.length).toBeGreaterThan(0);
    for (const { headers } of server.log) expect(headers).not.toHaveProperty('proxy-authorization');
  });

  it('are requested through a tunnel with TLS', async () => {
    const { status, error, proxy } = await behindProxy('https://mirror.example');
    expect(status).toBe(2);
    expect(error).toContain(
      `could not be reached (the proxy http://${proxy.host} could not connect to mirror.example:443 (502))`,
    );
    expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT mirror.example:443']));
  });

  it.each([
    ['http://intranet.example', 'intranet.example resolves to 10.0.0.7'],
    ['http://10.0.0.7', '10.0.0.7 is not an address on the public Internet'],
    ['http://mirror.example:8080', 'only ports 80 and 443 are allowed, not 8080'],
  ])('are not requested at %s', async (base, why) => {
    const { status, error, proxy } = await behindProxy(base);
    expect(status).toBe(2);
    expect(error).toContain(why);
    expect(proxy.asked).toEqual([]);
  });

  it('are requested directly if no_proxy names them, and guarded in the same way', async () => {
    const { error, proxy } = await behindProxy('http://intranet.example', {
      NO_PROXY: '.example',
    });
    expect(error).toContain('intranet.example resolves to 10.0.0.7');
    expect(error).toContain('add --allow-private-hosts');
    expect(proxy.asked).toEqual([]);
    expect(server.log).toEqual([]);
  });
});
