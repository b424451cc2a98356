import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { registriesOfConfig } from '../../../src/features/papers/registries-of-config.ts';

const KEYS = { NCBI_API_KEY: 'ncbi-key', S2_API_KEY: ' s2-key ', OPENALEX_API_KEY: 'oa-key' };

/** Where questions to three registries go, each with the keys that go there too. */
async function sent(registryUrls?: Readonly<Record<string, string>>) {
  const seen: string[] = [];
  const registries = registriesOfConfig(
    { ...DEFAULT_CONFIG, ...(registryUrls === undefined ? {} : { registryUrls }) },
    {
      env: KEYS,
      now: () => 0,
      sleep: async () => {},
      userAgent: 'test',
      async fetch(url, init) {
        const all = `${url} ${JSON.stringify([...new Headers(init.headers)])}`;
        seen.push([new URL(url).origin, ...(all.match(/(?:ncbi|s2|oa)-key/g) ?? [])].join(' '));
        return new Response('{}', { headers: { 'content-type': 'application/json' } });
      },
    },
  );
  const options = { accept: 'application/json', budget: { remaining: 9 } };
  for (const name of ['pubmed', 'semanticscholar', 'openalex'] as const) {
    await registries.ask(name, '/x', options);
  }
  return seen;
}

describe('keys of registries', () => {
  it('go to the registry they belong to', async () => {
    expect(await sent()).toEqual([
      'https://eutils.ncbi.nlm.nih.gov ncbi-key',
      'https://api.semanticscholar.org s2-key',
      'https://api.openalex.org oa-key',
    ]);
  });

  it('never go to addresses from the configuration of a list', async () => {
    const evil = 'https://evil.example';
    expect(await sent({ pubmed: evil, semanticscholar: evil, openalex: evil })).toEqual([
      evil,
      evil,
      evil,
    ]);
  });
});
