import { afterAll, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { papersWithRecords } from '../../src/features/papers-with-records.ts';
import { startRegistryServer } from '../registry-server/server.ts';

const registries = await startRegistryServer();
afterAll(() => registries.close());

const CONFIG = { ...DEFAULT_CONFIG, registryUrls: registries.urls };
const PAPERS = Array.from({ length: 20 }, (_, at) => ({
  identifier: { kind: 'doi' as const, id: `10.99999/moss.${at + 1}` },
  parts: ['abstract' as const],
}));
const CLOCK = { env: {}, date: () => Date.now() };
/** Pauses are over at once; a limit is never reached. */
const patient = async (_: number, signal?: AbortSignal): Promise<void> => {
  if (signal === undefined) return;
  await new Promise((_resolve, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason));
  });
};

it('returns what registries know of papers, ten at most, in a few requests', async () => {
  const known = await papersWithRecords(PAPERS, CONFIG, {
    ...CLOCK,
    fetch: registries.fetch,
    wait: patient,
  });
  expect(known).toHaveLength(10);
  expect(known[0]).toMatchObject({
    identifier: { id: '10.99999/moss.1' },
    found: { registry: 'crossref', record: { title: 'Moss on bridge 1' } },
  });
  expect(registries.log.length).toBeLessThanOrEqual(2);
});

it('waits no longer than it may, and sends no request after that', async () => {
  let asked = 0;
  const known = await papersWithRecords(PAPERS, CONFIG, {
    ...CLOCK,
    fetch: () => {
      asked += 1;
      return new Promise(() => {});
    },
    wait: async () => {},
  });
  expect(known).toEqual([]);
  expect(asked).toBeLessThanOrEqual(1);
});

it('sends no request where nothing is missing', async () => {
  const fetch = async (): Promise<Response> => {
    throw new Error('asked');
  };
  expect(await papersWithRecords([], CONFIG, { ...CLOCK, fetch, wait: patient })).toEqual([]);
});
