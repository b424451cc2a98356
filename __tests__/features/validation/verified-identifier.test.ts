import { expect, it } from 'vitest';
import { verifiedIdentifier } from '../../../src/features/validation/verified-identifier.ts';

it.each([
  ['https://doi.org/10.1234/one', 'one'],
  ['https://DL.ACM.org/doi/10.1234/one', 'one'],
  ['https://evil.example/10.1234/one', undefined],
  // In an address a backslash is a slash.
  [String.raw`https://evil.example\.acm.org/10.1234/one`, undefined],
  ['https://evil.example/dl.acm.org/doi/10.1234/one', undefined],
  ['https://notacm.org/doi/10.1234/one', undefined],
])('%s is verified at the registry where its host may be believed', (url, id) => {
  expect(verifiedIdentifier(url)?.identifier.id).toBe(id && `10.1234/${id}`);
});
