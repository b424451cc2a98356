import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  askAgencies,
  askHandle,
  readAgencies,
  readAlias,
  readHandle,
} from '../../src/registries/doi-org.ts';
import { type RegistryServer, startRegistryServer } from '../registry-server/server.ts';
import { registriesAt } from './asking.ts';

let server: RegistryServer;
beforeAll(async () => {
  server = await startRegistryServer();
});
afterAll(() => server.close());

it('requests agencies in batches of fifty, DOIs with a comma alone', async () => {
  server.reset();
  const dois = [
    ...Array.from({ length: 119 }, (_, index) => `10.99997/none.${index}`),
    '10.99997/plain.1',
    '10.99997/a,b',
  ];
  const { registrations, failures } = await askAgencies(dois, {
    registries: registriesAt(server),
    budget: { remaining: 10 },
  });
  expect(server.log.map(({ path }) => path.split(',').length)).toEqual([1, 50, 50, 20]);
  expect(failures).toEqual([]);
  expect(registrations.get('10.99997/plain.1')).toEqual({ kind: 'registered', agency: 'Crossref' });
  expect(registrations.get('10.99997/none.118')).toEqual({ kind: 'absent' });
});

it('omits the DOIs of a failed batch', async () => {
  server.reset();
  server.faults.set('doi', { fault: 'html' });
  const { registrations, failures } = await askAgencies(['10.99997/x'], {
    registries: registriesAt(server),
    budget: { remaining: 10 },
  });
  expect(registrations.size).toBe(0);
  expect(failures).toHaveLength(1);
});

it('checks whether a handle exists', async () => {
  server.reset();
  const ask = (doi: string) =>
    askHandle(doi, {
      registries: registriesAt(server),
      budget: { remaining: 10 },
    });
  expect(await ask('10.99997/plain.1')).toBe('exists');
  expect(await ask('10.99997/none')).toBe('absent');
  server.faults.set('doi', { fault: 'not-found' });
  expect(await ask('10.99997/none')).toEqual({ why: expect.any(String) });
});

it('accepts only answers about the requested DOIs', () => {
  const body = JSON.stringify([{ DOI: '10.99997/other', status: 'DOI does not exist' }]);
  expect(readAgencies(body, ['10.99997/x'])?.get('10.99997/x')).toEqual({ kind: 'unknown' });
  const odd = JSON.stringify([{ DOI: '10.99997/x', status: 'Unknown' }]);
  expect(readAgencies(odd, ['10.99997/x'])?.get('10.99997/x')).toEqual({ kind: 'unknown' });
  expect(readHandle('{"responseCode":100,"handle":"10.99997/y"}', '10.99997/x')).toBeUndefined();
  expect(readHandle('{"responseCode":2,"handle":"10.99997/x"}', '10.99997/x')).toBeUndefined();
  expect(readHandle('{"responseCode":200,"handle":"10.99997/X"}', '10.99997/x')).toBe('exists');
});

it("accepts only doi.org's answer about the short DOI", () => {
  const registrations = (value: unknown, handle = '10/abc') =>
    JSON.stringify({ responseCode: 1, handle, values: [{ type: 'HS_ALIAS', data: { value } }] });
  expect(readAlias(registrations('10.99997/Plain.1'), '10/abc')).toBe('10.99997/plain.1');
  expect(readAlias(registrations('10.99997/plain.1', '10/abd'), '10/abc')).toBeUndefined();
  expect(readAlias(registrations('https://evil.example'), '10/abc')).toBeUndefined();
  expect(readAlias(registrations(7), '10/abc')).toBeUndefined();
  expect(readAlias('{"responseCode":100,"handle":"10/abc"}', '10/abc')).toBe('absent');
  expect(readAlias('<html>', '10/abc')).toBeUndefined();
});
