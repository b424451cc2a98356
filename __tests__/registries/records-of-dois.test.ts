import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RegistryIo } from '../../src/registries/client.ts';
import { recordsOfDois } from '../../src/registries/records-of-dois.ts';
import { type RegistryServer, startRegistryServer } from '../registry-server/server.ts';
import { registriesAt } from './asking.ts';

let server: RegistryServer;
beforeAll(async () => {
  server = await startRegistryServer();
});
afterAll(() => server.close());
beforeEach(() => server.reset());

/** What was reported of each DOI, and how often each registry was asked. */
async function ask(dois: readonly (readonly [string, string])[], io: Partial<RegistryIo> = {}) {
  const reported: Record<string, string> = {};
  await recordsOfDois(
    dois.map(([doi, agency]) => ({ doi, agency })),
    {
      registries: registriesAt(server, io),
      budget: { remaining: 1000 },
      report(doi, answer) {
        expect(reported[doi]).toBeUndefined();
        reported[doi] =
          answer.outcome === 'found'
            ? `${answer.registry}: ${answer.record.title}`
            : `${answer.registry} ${answer.outcome}`;
      },
    },
  );
  return { reported, requests: server.log.map(({ registry, path }) => `${registry} ${path}`) };
}

describe('recordsOfDois', () => {
  it('sends one request to each agency for all of its DOIs', async () => {
    const { reported, requests } = await ask([
      ['10.99997/plain.1', 'Crossref'],
      ['10.5281/zenodo.1', 'DataCite'],
      ['10.99997/no-abstract.1', 'Crossref'],
      ['10.99997/medra.1', 'mEDRA'],
    ]);
    expect(reported).toEqual({
      '10.99997/plain.1': 'crossref: Weighing teacups at 10⁻⁵ bar',
      '10.99997/no-abstract.1': 'crossref: Saucers and their orbits',
      '10.5281/zenodo.1': 'datacite: Weights of saucers: a thousand measurements',
      '10.99997/medra.1': 'doi: Una rivista inventata',
    });
    expect(requests).toHaveLength(3);
  });

  it('omits long fields that are not used', async () => {
    const { requests } = await ask([['10.99997/plain.1', 'Crossref']]);
    expect(requests[0]).toContain('&select=DOI,');
    expect(requests[0]).not.toMatch(/reference|abstract|subtype|institution/);
  });

  it('sends no more than fifty in a request, and keeps addresses short', async () => {
    const many = Array.from({ length: 120 }, (_one, index) => `10.99997/none.${index}`);
    const { requests } = await ask(many.map((doi) => [doi, 'Crossref'] as const));
    const sizes = requests
      .filter((path) => path.includes('/works?'))
      .map((path) => path.split('doi:').length - 1);
    expect(sizes).toEqual([50, 50, 20]);
    server.reset();
    const long = many.map((doi) => [`${doi}/${'x'.repeat(100)}`, 'Crossref'] as const);
    const lengths = (await ask(long)).requests.map((path) => path.length);
    expect(Math.max(...lengths)).toBeLessThan(3500);
  });

  it('finds the DOI that a batch fails for, and reads the others', async () => {
    const good = ['10.99997/plain.1', '10.99997/concern.1', '10.99997/data.1', '10.99997/notice.1'];
    const { reported, requests } = await ask(
      ['10.99997/spoilt', ...good].map((doi) => [doi, 'Crossref'] as const),
    );
    expect(good.map((doi) => reported[doi]?.slice(0, 8))).toEqual(good.map(() => 'crossref'));
    expect(reported['10.99997/spoilt']).toBe('crossref absent');
    expect(requests.length).toBeLessThanOrEqual(8);
  });

  it('requests a DOI with a comma alone, and DOIs that an answer lacks', async () => {
    const { reported, requests } = await ask([
      ['10.99997/a,b', 'Crossref'],
      ['10.99997/plain.1', 'Crossref'],
      ['10.99997/lacking', 'Crossref'],
    ]);
    expect(reported).toMatchObject({
      '10.99997/a,b': 'crossref absent',
      '10.99997/lacking': 'crossref absent',
    });
    expect(requests.slice(1)).toEqual([
      'crossref /works/10.99997/lacking',
      'crossref /works/10.99997/a%2Cb',
    ]);
  });

  it('reads a record without a title as empty, not as an outage', async () => {
    const { reported, requests } = await ask([['10.99997/no-title', 'Crossref']]);
    expect(reported).toEqual({ '10.99997/no-title': 'crossref empty' });
    expect(requests).toHaveLength(1);
  });

  it.each(['down', 'unavailable', 'html', 'truncated', 'forbidden', 'too-many'] as const)(
    'reports that a registry failed when it is %s, and sends it no more requests',
    async (fault) => {
      server.faults.set('crossref', { fault });
      const many = Array.from({ length: 500 }, (_one, index) => `10.99997/none.${index}`);
      const { reported, requests } = await ask(many.map((doi) => [doi, 'Crossref'] as const));
      expect(new Set(Object.values(reported))).toEqual(new Set(['crossref failed']));
      expect(Object.keys(reported)).toHaveLength(500);
      expect(requests.length).toBeLessThanOrEqual(4);
    },
  );

  it('reads a retraction in the title of a record of a batch', async () => {
    const kinds: string[] = [];
    await recordsOfDois([{ doi: '10.99997/marked.1', agency: 'Crossref' }], {
      registries: registriesAt(server),
      budget: { remaining: 10 },
      report(_, answer) {
        if (answer.outcome !== 'found') return;
        for (const { kind } of answer.record.notices ?? []) kinds.push(kind);
      },
    });
    expect(kinds).toEqual(['retraction']);
  });
});
