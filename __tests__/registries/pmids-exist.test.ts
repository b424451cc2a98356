import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExistenceTools } from '../../src/registries/existence.ts';
import { pmcidsExist, readPmcSummaries } from '../../src/registries/pmcids-exist.ts';
import { pmidsExist } from '../../src/registries/pmids-exist.ts';
import { type RegistryServer, startRegistryServer } from '../registry-server/server.ts';
import { registriesAt } from './asking.ts';

let server: RegistryServer;
beforeAll(async () => {
  server = await startRegistryServer();
});
afterAll(() => server.close());
beforeEach(() => server.reset());

async function ask(
  exist: (ids: readonly string[], tools: ExistenceTools) => Promise<void>,
  ids: readonly string[],
) {
  const told: Record<string, string> = {};
  await exist(ids, {
    registries: registriesAt(server),
    budget: { left: 1000 },
    tell(id, existence) {
      expect(told[id]).toBeUndefined();
      told[id] = existence.kind === 'exists' ? `${existence.record?.title}` : existence.reason;
    },
  });
  return { told, requests: server.log.map(({ path }) => path) };
}

describe('pmidsExist', () => {
  it('asks once for all, and again for what is lacking', async () => {
    const { told, requests } = await ask(pmidsExist, ['90000011', '90000012', '1']);
    expect(told).toEqual({
      '90000011': 'Tea and H2O in vivo',
      '90000012': 'Retracted tea',
      '1': 'PubMed says that it has no such article',
    });
    expect(requests).toEqual([
      '/efetch.fcgi?db=pubmed&id=90000011%2C90000012%2C1&retmode=xml&tool=list-curator',
      '/efetch.fcgi?db=pubmed&id=1&retmode=xml&tool=list-curator',
    ]);
  });

  it('knows the chapters of the Bookshelf, which have PMIDs too', async () => {
    const { told } = await ask(pmidsExist, ['90000015']);
    expect(told).toEqual({ '90000015': 'Green tea' });
  });
});

describe('pmcidsExist', () => {
  it('tells what PubMed Central knows, and what it does not', async () => {
    const { told, requests } = await ask(pmcidsExist, ['PMC9000011', 'PMC1']);
    expect(told).toEqual({
      PMC9000011: 'Tea and H2O in vivo',
      PMC1: 'PubMed Central says that it has no such article',
    });
    expect(requests).toHaveLength(2);
  });

  it('reads names of persons and groups, and all years', () => {
    const summary = {
      uid: '1',
      title: 'Tea',
      authors: [{ name: 'Haas-Kogan DA' }, { name: 'Tea Panel', authtype: 'CollectiveName' }],
      pubdate: '2022 Jan',
      epubdate: '2021 Dec 3',
    };
    const read = readPmcSummaries({ result: { uids: ['1'], '1': summary } });
    expect(read?.get('PMC1')).toMatchObject({
      authors: [{ family: 'Haas-Kogan', given: 'D. A.' }, { literal: 'Tea Panel' }],
      date: '2022-01',
      years: [2022, 2021],
    });
    expect(readPmcSummaries({ error: 'API rate limit exceeded' })).toBeUndefined();
  });
});

describe.each([
  ['pmidsExist', pmidsExist, '90000011', 'PubMed '],
  ['pmcidsExist', pmcidsExist, 'PMC9000011', 'PubMed Central '],
] as const)('%s', (_name, exist, id, name) => {
  it.each(['down', 'unavailable', 'html', 'truncated', 'forbidden'] as const)(
    'never calls a paper absent when PubMed is %s',
    async (fault) => {
      server.faults.set('pubmed', { fault });
      const { told, requests } = await ask(exist, [id, `${id}9`]);
      expect(told[id]).not.toContain('no such');
      expect(told[id]?.startsWith(name)).toBe(true);
      expect(told[`${id}9`]).toBe(told[id]);
      expect(requests.length).toBeLessThanOrEqual(2);
    },
  );
});
