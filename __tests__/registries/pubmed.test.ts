import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExistenceTools } from '../../src/registries/batches.ts';
import { pmidsExist } from '../../src/registries/pubmed.ts';
import { pmcidsExist, readPmcSummaries } from '../../src/registries/pubmed-central.ts';
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
  const reported: Record<string, string> = {};
  await exist(ids, {
    registries: registriesAt(server),
    budget: { remaining: 1000 },
    report(id, existence) {
      expect(reported[id]).toBeUndefined();
      reported[id] = existence.kind === 'exists' ? `${existence.record?.title}` : existence.reason;
    },
  });
  return { reported, requests: server.log.map(({ path }) => path) };
}

describe('pmidsExist', () => {
  it('requests all once, and missing ones again', async () => {
    const { reported, requests } = await ask(pmidsExist, ['90000011', '90000012', '1']);
    expect(reported).toEqual({
      '90000011': 'Tea and H2O in vivo',
      '90000012': 'Retracted tea',
      '1': 'PubMed has no such article',
    });
    expect(requests).toEqual([
      '/efetch.fcgi?db=pubmed&id=90000011%2C90000012%2C1&retmode=xml&tool=list-curator',
      '/efetch.fcgi?db=pubmed&id=1&retmode=xml&tool=list-curator',
    ]);
  });

  it('reads chapters of the Bookshelf, which have PMIDs too', async () => {
    const { reported } = await ask(pmidsExist, ['90000015']);
    expect(reported).toEqual({ '90000015': 'Green tea' });
  });
});

describe('pmcidsExist', () => {
  it('reports known and unknown articles of PubMed Central', async () => {
    const { reported, requests } = await ask(pmcidsExist, ['PMC9000011', 'PMC1']);
    expect(reported).toEqual({
      PMC9000011: 'Tea and H2O in vivo',
      PMC1: 'PubMed Central has no such article',
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
      const { reported, requests } = await ask(exist, [id, `${id}9`]);
      expect(reported[id]).not.toContain('no such');
      expect(reported[id]?.startsWith(name)).toBe(true);
      expect(reported[`${id}9`]).toBe(reported[id]);
      expect(requests.length).toBeLessThanOrEqual(2);
    },
  );
});
