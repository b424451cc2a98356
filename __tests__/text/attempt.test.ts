import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { attempt } from '../../src/text/attempt.ts';

it.each([
  () => JSON.parse('{'),
  () => decodeURIComponent('%'),
  () => new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.of(0xff)),
  () => readFileSync('no/such/file'),
  () => readFileSync('\0'),
])('%s gives undefined where its input is wrong', (work) => {
  expect(attempt(work)).toBeUndefined();
});

it('throws what is a fault of the code', () => {
  const nothing = JSON.parse('null');
  expect(() => attempt(() => nothing.length)).toThrow(TypeError);
});
