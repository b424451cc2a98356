import { expect, test } from 'vitest';
import { retryAfter } from '../../src/network/retry-after.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

test('seconds and dates, in milliseconds from now', () => {
  expect(retryAfter('120', NOW)).toBe(120_000);
  expect(retryAfter(' 0 ', NOW)).toBe(0);
  expect(retryAfter('Sun, 01 Mar 2026 12:01:30 GMT', NOW)).toBe(90_000);
});

test('a date that has passed requires no wait', () => {
  expect(retryAfter('Sun, 01 Mar 2026 11:00:00 GMT', NOW)).toBe(0);
});

test.each([null, undefined, '', '  ', '-1', '1.5', 'soon', '12345678901'])(
  '%j has no meaning',
  (header) => {
    expect(retryAfter(header, NOW)).toBeUndefined();
  },
);
