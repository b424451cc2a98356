import { expect, it } from 'vitest';
import { byReason } from '../../src/cli/by-reason.ts';

const linesOf = (items: readonly (readonly [string, string])[]) =>
  byReason(items, {
    reason: ([, why]) => why,
    alone: ([name, why]) => `${name}: ${why}`,
    together: ([, why], count) => `${count}: ${why}`,
    name: ([name]) => name,
  });
const many = (count: number, why: string) =>
  Array.from({ length: count }, (_, at) => [`p${at + 1}`, why] as const);

it('prints a few with their reasons, and many under one', () => {
  expect(linesOf([...many(3, 'a'), ...many(4, 'b')])).toEqual([
    'p1: a',
    'p2: a',
    'p3: a',
    '4: b',
    '  p1',
    '  p2',
    '  p3',
    '  p4',
  ]);
});

it('does not name all of many', () => {
  const lines = linesOf(many(23, 'a'));
  expect(lines).toHaveLength(22);
  expect(lines.at(0)).toBe('23: a');
  expect(lines.at(-1)).toBe('  … and 3 more');
});
