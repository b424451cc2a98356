import { expect, it } from 'vitest';
import { byReason } from '../../src/cli/by-reason.ts';

const linesOf = (items: readonly (readonly [string, string])[]) =>
  byReason(
    items.map(([name, reason]) => ({ lead: 'no ', name, reason })),
    'papers',
  );
const many = (count: number, why: string) =>
  Array.from({ length: count }, (_, at) => [`p${at + 1}`, why] as const);

it('prints a few with their reasons, and many under one', () => {
  expect(linesOf([...many(3, 'a'), ...many(4, 'b')])).toEqual([
    'no p1: a',
    'no p2: a',
    'no p3: a',
    'no 4 papers: b',
    '  p1',
    '  p2',
    '  p3',
    '  p4',
  ]);
});

it('does not name all of many', () => {
  const lines = linesOf(many(23, 'a'));
  expect(lines).toHaveLength(22);
  expect(lines.at(0)).toBe('no 23 papers: a');
  expect(lines.at(-1)).toBe('  … and 3 more');
});
